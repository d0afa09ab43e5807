"""The pipeline around an engine: map, reduce, choice, policies, streams."""

from __future__ import annotations

import itertools
import json
import pickle
from collections.abc import Iterator

import pytest

from summarizer import (
    Article,
    GenerationOptions,
    Length,
    ModelNotFoundError,
    Summarizer,
    UnsupportedClaimError,
)
from tests.scripted import Script, ScriptedGenerator

ARTICLE = (
    "The city council of Harwick approved a budget of 40 million crowns on Tuesday. "
    "Mayor Lena Strand said the money would repair the harbour bridge. "
    "The bridge was closed in March after inspectors found cracks in two pillars. "
    "Opponents called the plan too expensive and asked for a vote of all residents. "
    "The ferry company will run extra boats until the bridge opens again next year."
)


def words(count: int) -> Script:
    """Writes the first words of what it reads."""
    return lambda text: [(" ".join(text.split()[:count]).rstrip(".") + ".", -1.0)]


@pytest.fixture
def using():  # type: ignore[no-untyped-def]
    """Hands a scripted generator in."""
    return lambda generator: Summarizer(backend=generator)


def test_one_chunk_is_written_once(using) -> None:  # type: ignore[no-untyped-def]
    engine = ScriptedGenerator(words(8), budget=200)
    summary = using(engine).summarize(ARTICLE, length="brief")
    assert engine.read == [ARTICLE]
    assert summary.text == "The city council of Harwick approved a budget."
    assert (summary.finish, summary.coverage, len(summary.chunks)) == ("complete", 1.0, 1)
    assert summary.sentences[0].sources[0].text.startswith("The city council")
    assert summary.provenance.task == "brief"
    assert summary.provenance.options["num_beams"] == 4


def test_a_long_article_is_read_in_chunks_and_reduced(using) -> None:  # type: ignore[no-untyped-def]
    engine = ScriptedGenerator(words(5), budget=20)
    summary = using(engine).summarize(ARTICLE * 40, length=Length(words=12))
    assert len(summary.chunks) > 100
    assert "".join(chunk.text for chunk in summary.chunks).replace(" ", "") == (ARTICLE * 40).replace(" ", "")
    assert summary.coverage == 1.0
    assert summary.warnings == ()
    assert len(summary.text.split()) <= 12


def test_what_fits_after_the_map_is_not_summarized_again(using) -> None:  # type: ignore[no-untyped-def]
    engine = ScriptedGenerator(words(4), budget=40)
    summary = using(engine).summarize(ARTICLE, length=Length(words=20))
    assert len(engine.read) == 2
    assert summary.text == "The city council of. Opponents called the plan."


def test_a_reduce_that_cannot_shrink_stops_and_says_so(using) -> None:  # type: ignore[no-untyped-def]
    engine = ScriptedGenerator(lambda text: [(text, -1.0)], budget=20)
    summary = using(engine).summarize(ARTICLE * 10, length="short")
    assert summary.warnings[0].startswith("the reduce stopped: a round left")
    assert summary.coverage == 1.0
    assert len(summary.text.split()) <= 70


def test_two_hundred_thousand_words_end(using) -> None:  # type: ignore[no-untyped-def]
    text = ARTICLE * (200_000 // len(ARTICLE.split()) + 1)
    summary = using(ScriptedGenerator(words(40), budget=500)).summarize(text)
    assert summary.coverage == 1.0
    assert len(summary.text.split()) <= 70


def test_lead_reading_takes_the_beginning_without_headline_and_dateline(using, seed_article: str) -> None:  # type: ignore[no-untyped-def]
    engine = ScriptedGenerator(words(9), budget=30, reads="lead")
    summary = using(engine).headline(seed_article)
    assert len(engine.read[0].split()) == 30
    assert engine.read[0].startswith("During their final summit in Seoul")
    assert summary.coverage < 0.2
    assert summary.provenance.article_headline == seed_article.splitlines()[0]


def test_an_article_within_the_length_is_its_own_summary(using) -> None:  # type: ignore[no-untyped-def]
    engine = ScriptedGenerator(words(3))
    summary = using(engine).summarize("Rates fell.\nShares  rose.", length="short")
    assert (summary.text, summary.finish, engine.read) == ("Rates fell. Shares rose.", "source", [])
    assert [sentence.text for sentence in summary.sentences] == ["Rates fell.", "Shares rose."]


def test_never_longer_than_the_article(using) -> None:  # type: ignore[no-untyped-def]
    engine = ScriptedGenerator(lambda text: [("word " * 30 + "end.", -1.0)])
    summary = using(engine).summarize("One two three. Four five six.", length=Length(sentences=1))
    assert len(summary.text.split()) <= 6


INVENTED = "Harwick approved 90 million crowns."
TRUE = "Harwick approved 40 million crowns."
SCRIPT = [(INVENTED, -0.1), (TRUE, -0.2)]


def test_rerank_takes_the_candidate_that_the_article_supports(using) -> None:  # type: ignore[no-untyped-def]
    summary = using(ScriptedGenerator(lambda _: SCRIPT, budget=200)).summarize(ARTICLE, length="brief")
    assert (summary.text, summary.supported) == (TRUE, True)


def test_flag_keeps_the_best_and_marks_it(using) -> None:  # type: ignore[no-untyped-def]
    engine = ScriptedGenerator(lambda _: SCRIPT, budget=200)
    summary = using(engine).summarize(ARTICLE, length="brief", on_unsupported="flag")
    assert (summary.text, summary.supported) == (INVENTED, False)
    span = summary.unsupported[0]
    assert summary.text[span.start : span.end] == span.text
    assert "90" in span.text
    assert span.kind == "number"


def test_extract_puts_the_articles_sentence_in_place(using) -> None:  # type: ignore[no-untyped-def]
    engine = ScriptedGenerator(lambda _: [(f"{INVENTED} Opponents called it expensive.", -0.1)], budget=200)
    summary = using(engine).summarize(ARTICLE, length=Length(words=40), on_unsupported="extract")
    assert summary.text == f"{ARTICLE.split(' Mayor')[0]} Opponents called it expensive."
    assert summary.supported


def test_raise_raises(using) -> None:  # type: ignore[no-untyped-def]
    engine = ScriptedGenerator(lambda _: [(INVENTED, -0.1)], budget=200)
    with pytest.raises(UnsupportedClaimError, match="the article does not support: number '90 million"):
        using(engine).summarize(ARTICLE, length="brief", on_unsupported="raise")


def test_a_headline_that_nothing_supports_gives_way_to_the_extractive_one(using) -> None:  # type: ignore[no-untyped-def]
    engine = ScriptedGenerator(lambda _: [("Harwick floods kill 12", -0.1)], budget=200)
    summary = using(engine).headline(ARTICLE)
    assert summary.supported
    assert summary.provenance.model == "extractive"
    assert "this one is extractive" in summary.warnings[0]


def test_a_headline_that_fits_comes_before_one_that_has_to_be_cut(using) -> None:  # type: ignore[no-untyped-def]
    long = "Harwick council approved a budget of 40 million crowns to repair the harbour bridge"
    engine = ScriptedGenerator(lambda _: [(long, -0.1), ("Harwick to repair bridge", -0.3)], budget=200)
    assert using(engine).headline(ARTICLE, max_words=6).text == "Harwick to repair bridge"


def test_an_engine_that_writes_nothing(using) -> None:  # type: ignore[no-untyped-def]
    summary = using(ScriptedGenerator(lambda _: [("", -0.1)], budget=200)).summarize(ARTICLE, length="brief")
    assert summary.warnings == ("scripted wrote nothing; the summary is extractive",)
    assert summary.text


def test_equal_scores_to_four_decimals_go_by_beam_order(using) -> None:  # type: ignore[no-untyped-def]
    script = [("Rates fell.", -0.12341), ("Shares rose.", -0.12340)]
    article = "Rates fell. Shares rose. " * 10
    assert (
        using(ScriptedGenerator(lambda _: script, budget=200)).summarize(article, length="brief").text == "Rates fell."
    )


def test_a_task_that_the_model_does_not_do(using) -> None:  # type: ignore[no-untyped-def]
    engine = ScriptedGenerator(words(3), tasks=("headline",))
    with pytest.raises(ModelNotFoundError, match="scripted does not do the task 'summary'; it does: headline"):
        using(engine).summarize(ARTICLE)


def test_the_stream_is_lazy_in_order_and_endless() -> None:
    def articles() -> Iterator[str]:
        for number in itertools.count():
            assert number < 500
            yield f"Item {number} was sold. " * 30

    found = Summarizer().iter_summaries(articles(), length=Length(sentences=1))
    for number, summary in enumerate(itertools.islice(found, 100)):
        assert summary.text == f"Item {number} was sold."


def test_a_batch_equals_single_calls(seed_article: str) -> None:
    articles = [seed_article, ARTICLE, "Rates fell.", ARTICLE + seed_article]
    for model in ("extractive", "embedded"):
        summarizer = Summarizer(model)
        alone = [summarizer.headline(article) for article in articles]
        assert summarizer.summarize_batch(articles, length="headline") == alone
        assert summarizer.summarize_batch(articles[::-1], length="headline") == alone[::-1]


def test_batch_takes_a_task_with_a_length() -> None:
    summary = Summarizer().summarize_batch([ARTICLE], task="headline", length=Length(words=7))[0]
    assert summary.provenance.task == "headline"
    assert len(summary.text.split()) <= 7


def test_a_fallback_is_a_warning(tmp_path) -> None:  # type: ignore[no-untyped-def]
    summarizer = Summarizer(str(tmp_path / "nothing"), fallback="extractive")
    summary = summarizer.summarize(ARTICLE, length="brief")
    assert summary.provenance.model == "extractive"
    assert "could not be loaded, the summary is extractive" in summary.warnings[0]
    with pytest.raises(ModelNotFoundError):
        Summarizer(str(tmp_path / "nothing")).summarize(ARTICLE)


def test_options_without_effect_are_said() -> None:
    summary = Summarizer().summarize(ARTICLE, length="brief", options=GenerationOptions(num_beams=2))
    assert summary.warnings == ("num_beams: without effect on an extractive summary",)


def test_token_counts_and_limits(using) -> None:  # type: ignore[no-untyped-def]
    summarizer = using(ScriptedGenerator(words(3), budget=70))
    assert (summarizer.count_tokens("One two  three."), summarizer.input_limit()) == (3, 70)
    assert (Summarizer().count_tokens("One two three."), Summarizer().input_limit()) == (3, None)


def test_closing_and_pickling(using) -> None:  # type: ignore[no-untyped-def]
    engine = ScriptedGenerator(words(5), budget=200)
    with using(engine) as summarizer:
        summarizer.summarize(ARTICLE, length="brief")
    assert engine.closed
    copy = pickle.loads(pickle.dumps(Summarizer("extractive", device="cpu")))
    assert copy.summarize(ARTICLE) == Summarizer("extractive").summarize(ARTICLE)


def test_to_dict_is_json(seed_article: str) -> None:
    summary = Summarizer().summarize(Article(seed_article, source="wire"), length="brief")
    record = json.loads(json.dumps(summary.to_dict()))
    assert record["text"] == str(summary)
    assert record["provenance"]["source"] == "wire"
    source = record["sentences"][0]["sources"][0]
    assert seed_article[source["start"] : source["end"]] == source["text"]
    assert record["supported"] is True
    assert "article" not in record
