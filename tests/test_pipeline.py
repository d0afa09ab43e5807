"""The pipeline around a backend: map, reduce, choice, fallback."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import (
    Article,
    EmptyArticleError,
    GenerationOptions,
    Length,
    ModelNotFoundError,
    OptionError,
    Summarizer,
)
from tests.scripted import ARTICLE, ScriptedGenerator, first_words, using


def test_what_stands_around_a_story_that_fits_is_left_out() -> None:
    text = "By Jane Doe\nRates fell on Monday.\nMedia playback is unsupported on your device\nShares rose by 3 percent."
    made = Summarizer().summarize(text)
    assert (made.text, made.finish_reason) == ("Rates fell on Monday. Shares rose by 3 percent.", "complete")
    assert Summarizer().summarize("By Jane Doe").text == "By Jane Doe"


def test_crossheads_and_items_of_a_list_around_a_story_that_fits_are_left_out() -> None:
    text = (
        "What we know so far:\n- The plane carried 84 passengers\n- The cause is not known\n"
        "A passenger plane crashed into a forest near Acme on Sunday, officials said.\n"
        "Rescue teams\nRescue teams have not found any survivors."
    )
    crash, rescue = text.splitlines()[3], text.splitlines()[5]
    assert Summarizer().summarize(text).text == f"{crash} {rescue}"
    listed = "1. Togo\n2. Acme"
    assert Summarizer().summarize(listed).text == "1. Togo 2. Acme"


def test_one_chunk_is_written_once() -> None:
    generator = ScriptedGenerator(first_words(8), budget=200)
    summary = using(generator).summarize(ARTICLE, length="brief")
    assert generator.read == [ARTICLE]
    assert summary.text == "The city council of Harwick approved a budget."
    assert (summary.finish_reason, summary.coverage, len(summary.chunks)) == ("complete", 1.0, 1)
    assert summary.sentences[0].sources[0].text.startswith("The city council")
    assert summary.provenance.task == "brief"
    assert summary.provenance.options["num_beams"] == 4


def test_a_long_article_is_read_in_chunks_and_reduced() -> None:
    generator = ScriptedGenerator(first_words(5), budget=20)
    summary = using(generator).summarize(ARTICLE * 40, length=Length(words=12))
    assert len(summary.chunks) > 100
    assert "".join(chunk.text for chunk in summary.chunks).replace(" ", "") == (ARTICLE * 40).replace(" ", "")
    assert summary.coverage == 1.0
    assert summary.warnings == ()
    assert len(summary.text.split()) <= 12


def test_what_fits_after_the_map_is_not_summarized_again() -> None:
    generator = ScriptedGenerator(first_words(4), budget=40)
    summary = using(generator).summarize(ARTICLE, length=Length(words=20))
    assert len(generator.read) == 2
    assert summary.text == "The city council of. Opponents called the plan."


def test_a_reduce_that_cannot_shrink_stops_and_says_so() -> None:
    generator = ScriptedGenerator(lambda text: [(text, -1.0)], budget=20)
    summary = using(generator).summarize(ARTICLE * 10, length="short")
    assert summary.warnings[0].startswith("the reduce stopped: a round left")
    assert summary.coverage == 1.0
    assert len(summary.text.split()) <= 70


def test_a_round_of_the_reduce_that_leaves_no_word_takes_nothing_away() -> None:
    def script(text: str) -> list[tuple[str, float]]:
        again = text.startswith("Told")
        return [("…", -0.1)] if again else [("", -0.1), (f"Told: {' '.join(text.split()[:5])}.", -0.5)]

    generator = ScriptedGenerator(script, budget=20)
    summary = using(generator).summarize(ARTICLE * 10, length=Length(words=12), alternatives=1)
    assert summary.text.startswith("Told: The city council")
    assert summary.provenance.model == "scripted"
    (warning,) = summary.warnings
    assert warning.startswith("the reduce stopped: a round left nothing")


def test_a_chunk_about_which_nothing_is_written_is_said() -> None:
    script = first_words(4)
    generator = ScriptedGenerator(
        lambda text: [("", -1.0)] if text.startswith("Opponents") else script(text), budget=40
    )
    summary = using(generator).summarize(ARTICLE, length=Length(words=20))
    assert summary.text == "The city council of."
    assert summary.warnings == ("nothing was written about 1 of the 2 chunks of the article",)


def test_two_hundred_thousand_words_end() -> None:
    text = ARTICLE * (200_000 // len(ARTICLE.split()) + 1)
    summary = using(ScriptedGenerator(first_words(40), budget=500)).summarize(text)
    assert summary.coverage == 1.0
    assert len(summary.text.split()) <= 70


def test_lead_reading_takes_the_beginning_without_headline_and_dateline(seed_article: str) -> None:
    generator = ScriptedGenerator(first_words(9), budget=30, reads="lead")
    summary = using(generator).headline(seed_article)
    assert len(generator.read[0].split()) == 30
    assert generator.read[0].startswith("During their final summit in Seoul")
    assert summary.coverage < 0.2
    assert summary.article.headline == seed_article.splitlines()[0]


def test_an_article_within_the_length_is_its_own_summary() -> None:
    generator = ScriptedGenerator(first_words(3))
    summary = using(generator).summarize("Rates fell.\nShares  rose.", length="short")
    assert (summary.text, summary.finish_reason, generator.read) == ("Rates fell. Shares rose.", "source", [])
    assert [sentence.text for sentence in summary.sentences] == ["Rates fell.", "Shares rose."]


def test_never_longer_than_the_article() -> None:
    generator = ScriptedGenerator(lambda text: [("word " * 30 + "end.", -1.0)])
    summary = using(generator).summarize("One two three. Four five six.", length=Length(sentences=1))
    assert len(summary.text.split()) <= 6


def test_a_headline_that_fits_comes_before_one_that_has_to_be_cut() -> None:
    long = "Harwick council approved a budget of 40 million crowns to repair the harbour bridge"
    generator = ScriptedGenerator(lambda _: [(long, -0.1), ("Harwick to repair bridge", -0.3)], budget=200)
    assert using(generator).headline(ARTICLE, max_words=6).text == "Harwick to repair bridge"


def test_a_model_that_writes_nothing() -> None:
    summary = using(ScriptedGenerator(lambda _: [("", -0.1)], budget=200)).summarize(ARTICLE, length="brief")
    assert summary.warnings == ("scripted wrote nothing; the summary is extractive",)
    assert summary.text


def test_equal_scores_to_four_decimals_go_by_beam_order() -> None:
    script = [("Rates fell.", -0.12341), ("Shares rose.", -0.12340)]
    article = "Rates fell. Shares rose. " * 10
    assert (
        using(ScriptedGenerator(lambda _: script, budget=200)).summarize(article, length="brief").text == "Rates fell."
    )


def test_a_task_that_the_model_does_not_do() -> None:
    generator = ScriptedGenerator(first_words(3), tasks=("headline",))
    with pytest.raises(ModelNotFoundError, match="summary"):
        using(generator).summarize(ARTICLE)


def test_a_fallback_is_a_warning(tmp_path: Path) -> None:
    summarizer = Summarizer(str(tmp_path / "nothing"), fallback="extractive")
    summary = summarizer.summarize(ARTICLE, length="brief")
    assert summary.provenance.model == "extractive"
    assert "could not be loaded, the summary is extractive" in summary.warnings[0]
    with pytest.raises(ModelNotFoundError):
        Summarizer(str(tmp_path / "nothing")).summarize(ARTICLE)


def test_options_without_effect_are_said() -> None:
    summary = Summarizer().summarize(ARTICLE, length="brief", options=GenerationOptions(num_beams=2))
    assert summary.warnings == ("num_beams: without effect on an extractive summary",)


def test_token_counts_and_limits() -> None:
    summarizer = using(ScriptedGenerator(first_words(3), budget=70))
    assert (summarizer.count_tokens("One two  three."), summarizer.input_limit()) == (3, 70)
    assert Summarizer().input_limit() is None
    with pytest.raises(OptionError, match="count_words"):
        Summarizer().count_tokens("One two three.")


def test_closing_and_pickling() -> None:
    generator = ScriptedGenerator(first_words(5), budget=200)
    with using(generator) as summarizer:
        summarizer.summarize(ARTICLE, length="brief")
    assert not generator.closed, "who loaded it closes it"
    copy = pickle.loads(pickle.dumps(Summarizer("extractive", device="cpu")))
    assert copy.summarize(ARTICLE) == Summarizer("extractive").summarize(ARTICLE)


def test_to_dict_is_json(seed_article: str) -> None:
    summary = Summarizer().summarize(Article(seed_article, source="wire"), length="brief")
    record = json.loads(json.dumps(summary.to_dict()))
    assert record["text"] == str(summary)
    assert record["article"]["source"] == "wire"
    source = record["sentences"][0]["sources"][0]
    assert seed_article[source["start"] : source["end"]] == source["text"]
    assert record["supported"] is True
    assert record["article"]["text"] == seed_article


@pytest.mark.parametrize(("old", "new"), [("engine", "backend"), ("offline", "local_files_only")])
def test_a_renamed_keyword_is_named_by_its_new_name(old: str, new: str) -> None:
    with pytest.raises(OptionError, match=new):
        Summarizer("extractive", **{old: "ct2"})  # type: ignore[arg-type]


def test_unknown_keywords_are_refused_with_the_known_ones() -> None:
    with pytest.raises(OptionError, match=r"bogus.*device"):
        Summarizer("extractive", bogus=1)  # type: ignore[call-arg]
    with pytest.raises(OptionError, match=r"max_length.*length"):
        Summarizer().summarize(ARTICLE, max_length=5)  # type: ignore[call-arg]


@pytest.mark.parametrize("alternatives", [-1, 21, True, "3"])
def test_bad_alternatives(alternatives: object) -> None:
    with pytest.raises(OptionError, match="alternatives"):
        Summarizer().summarize(ARTICLE, alternatives=alternatives)  # type: ignore[arg-type]


MARKS = ("…", "3)", "!", "。", "中文。", "One a.b.c.", "word", "“Hi.”", "Next.", "»", "Mr.", "- item", "يقول", "।")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(MARKS), min_size=1, max_size=8), st.sampled_from(["", " ", "\n"]))
def test_a_summary_is_made_of_whatever_has_a_word_and_never_longer(parts: list[str], between: str) -> None:
    text = between.join(parts)
    for length in (500, Length(sentences=2), Length(words=4), "brief", "headline"):
        try:
            summary = Summarizer("extractive").summarize(text, length=length)  # type: ignore[arg-type]
        except EmptyArticleError:
            assert not any(map(str.isalnum, text))
        else:
            assert 0 < len(summary.text) <= len(text)
