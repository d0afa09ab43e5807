"""What follows where a summary says what its article does not, and the spans that say so."""

from __future__ import annotations

import json

import pytest

from summarizer import Article, Length, Summarizer, UnsupportedClaimError, check_support, headline, summarize
from tests.scripted import ARTICLE, ScriptedGenerator, using

INVENTED = "Harwick approved 90 million crowns."
TRUE = "Harwick approved 40 million crowns."
COUNCIL = "The Pinebrook City Council voted 4-3 on Monday against a plan to turn 1,234 flats into offices."
SCRIPT = [(INVENTED, -0.1), (TRUE, -0.2)]


def test_rerank_takes_the_candidate_that_the_article_supports() -> None:
    summary = using(ScriptedGenerator(lambda _: SCRIPT, budget=200)).summarize(ARTICLE, length="brief")
    assert (summary.text, summary.supported) == (TRUE, True)


def test_flag_keeps_the_best_and_marks_it() -> None:
    generator = ScriptedGenerator(lambda _: SCRIPT, budget=200)
    summary = using(generator).summarize(ARTICLE, length="brief", on_unsupported="flag")
    assert (summary.text, summary.supported) == (INVENTED, False)
    span = summary.unsupported[0]
    assert summary.text[span.start : span.end] == span.text
    assert "90" in span.text
    assert span.kind == "number"


def test_extract_puts_the_articles_sentence_in_place() -> None:
    generator = ScriptedGenerator(lambda _: [(f"{INVENTED} Opponents called it expensive.", -0.1)], budget=200)
    summary = using(generator).summarize(ARTICLE, length=Length(words=40), on_unsupported="extract")
    assert summary.text == f"{ARTICLE.split(' Mayor')[0]} Opponents called it expensive."
    assert summary.supported


def test_raise_raises() -> None:
    generator = ScriptedGenerator(lambda _: [(INVENTED, -0.1)], budget=200)
    with pytest.raises(UnsupportedClaimError, match="90 million"):
        using(generator).summarize(ARTICLE, length="brief", on_unsupported="raise")


def test_a_headline_that_nothing_supports_gives_way_to_the_extractive_one() -> None:
    generator = ScriptedGenerator(lambda _: [("Harwick floods kill 12", -0.1)], budget=200)
    summary = using(generator).headline(ARTICLE)
    assert summary.supported
    assert summary.provenance.model == "extractive"
    assert "this one is extractive" in summary.warnings[0]


def test_an_extractive_sentence_is_checked_where_it_was_cut() -> None:
    article = (
        "Mayor Lena Strand said the bridge “will open in two years and cost the town nothing at all” on Monday. " * 2
    )
    summary = Summarizer().summarize(article, length=Length(words=11), on_unsupported="flag")
    assert summary.finish_reason == "fitted"
    assert summary.supported == (summary.text.count("“") == summary.text.count("”"))


def test_a_headline_whose_name_was_cut_is_flagged_or_raises() -> None:
    line = headline(COUNCIL, max_chars=14, on_unsupported="flag")
    assert line.text == "Pinebrook City"
    assert [(span.text, span.kind) for span in line.unsupported] == [("City", "name")]
    for model in ("auto", "extractive"):
        with pytest.raises(UnsupportedClaimError, match="Pinebrook City"):
            headline(COUNCIL, max_chars=14, model=model, on_unsupported="raise")
    whole = summarize(COUNCIL, length=Length(words=30), on_unsupported="raise")
    assert whole.text == COUNCIL


def test_a_name_that_an_ellipsis_says_goes_on_is_not_broken() -> None:
    article = "The head of the islands, John Smith Westerhouse, said on Monday that the bridge is closed."
    summary = summarize(article, length=Length(words=8), on_unsupported="raise")
    assert summary.text == "The head of the islands, John Smith Westerhouse…"
    for limits in ({"max_words": 1}, {"max_words": 2}, {"max_chars": 15}):
        line = headline(COUNCIL, **limits)
        assert line.text in ("Pinebrook…", "Pinebrook City…")
        assert line.supported
        assert check_support(line.text, COUNCIL).supported


def test_alternatives_of_a_model_have_sources_scores_and_unsupported_spans() -> None:
    script = [(TRUE, -0.1), ("The ferry company will run 90 boats.", -0.4), (f"{TRUE} Again.", -0.2)]
    summarizer = using(ScriptedGenerator(lambda _: script, budget=200))
    summary = summarizer.summarize(ARTICLE, length="brief", alternatives=3)
    assert [(one.text, one.score) for one in summary.alternatives] == [("The ferry company will run 90 boats.", -0.4)]
    assert summary.alternatives[0].sources[0].text.startswith("The ferry company")
    assert [span.text for span in summary.alternatives[0].unsupported] == ["90"]
    assert json.loads(json.dumps(summary.to_dict()))["alternatives"][0].items() >= {"score": -0.4, "rank": 2}.items()
    assert summarizer.summarize(ARTICLE, length="brief").alternatives == ()


def test_alternatives_of_an_article_read_in_chunks() -> None:
    """What is written about the chunks fits as it is: in each other, one chunk's text is another one."""

    def script(text: str) -> list[tuple[str, float]]:
        if "Opponents" in text:
            return [("Opponents asked for a vote.", -0.2), ("Residents called for 900 votes.", -0.6)]
        return [("Harwick approved a budget.", -0.1), ("Inspectors found cracks.", -0.3)]

    generator = ScriptedGenerator(script, budget=40)
    summary = using(generator).summarize(ARTICLE, length=20, alternatives=3, on_unsupported="flag")
    assert summary.text == "Harwick approved a budget. Opponents asked for a vote."
    found = [(one.text, one.score, len(one.unsupported)) for one in summary.alternatives]
    assert found == [("Inspectors found cracks. Opponents asked for a vote.", -0.25, 0)]


THAI = (
    "นายกรัฐมนตรีประกาศมาตรการช่วยเหลือเกษตรกรที่ได้รับผลกระทบจากน้ำท่วมในภาคเหนือของประเทศไทยเมื่อวันจันทร์ที่ผ่านมา"
    "โดยจะจ่ายเงินชดเชยให้ครอบครัวละห้าพันบาท"
)
CHINESE = "杭州市政府周一宣布将在未来三年内投资1200亿元建设新的地铁线路。"


@pytest.mark.parametrize("article", [THAI, CHINESE])
@pytest.mark.parametrize("length", ["headline", "push", Length(chars=20), Length(chars=12, task="headline")])
def test_a_script_without_spaces_has_no_broken_words(article: str, length: str | Length) -> None:
    summary = summarize(article, length=length, on_unsupported="raise")
    assert len(summary.text) < len(article)
    assert summary.supported


def test_a_word_that_an_ellipsis_says_goes_on_is_not_broken() -> None:
    summary = summarize("Pineboroughshire council met.", length=Length(chars=6), on_unsupported="raise")
    assert summary.text == "Pineb…"


@pytest.mark.parametrize("chars", range(1, 9))
def test_the_beginning_of_a_word_is_not_supported(chars: int) -> None:
    line = headline(COUNCIL, max_chars=chars)
    (span,) = line.unsupported
    assert (line.text[span.start : span.end], span.kind) == ("Pinebrook"[:chars], "name")


def test_the_beginning_of_a_number_is_not_supported() -> None:
    for chars in (1, 3, 4, 5):
        (span,) = summarize("1,234,567 men died in Lund.", length=Length(chars=chars)).unsupported
        assert span.kind == "number"
    assert summarize("12345 men died in Lund.", length=Length(chars=6)).supported


def test_an_articles_own_headline_is_a_part_of_it_wherever_it_stands() -> None:
    own = "Council approves 900 flats, mayor Bob Zzyx says"
    for article in (Article(COUNCIL, headline=own), f"{own}\n\n{COUNCIL}"):
        line = headline(article)
        assert (line.text, line.supported) == (own, True)
        assert check_support(own, article).supported
    assert not check_support(own, COUNCIL).supported
    told = using(ScriptedGenerator(lambda _: [("Bob Zzyx approved 900 flats.", -0.1)], budget=200))
    assert told.summarize(Article(COUNCIL, headline=own), length="brief", on_unsupported="flag").supported
