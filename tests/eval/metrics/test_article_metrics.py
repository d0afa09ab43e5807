"""The article metrics: values worked by hand, and invariants."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer_eval import Example
from summarizer_eval.metrics import FIGURES, METRICS, Metric, Pair, Text, article_metrics, figure_of
from summarizer_eval.metrics.copying import Copying, fragment_lengths
from summarizer_eval.metrics.length_ratio import LengthRatio
from summarizer_eval.metrics.repetition import Repetition
from summarizer_eval.metrics.words import comparable_words

ARTICLE = "The mayor of Hollin resigned on Friday after a vote. The council meets again on Monday."


def measured(
    summary: str, *, article: str | None = None, reference: str = "", by: Sequence[Metric] = METRICS
) -> dict[str, float]:
    pair = Pair(Text(summary), Text(reference), None if article is None else Text(article))
    return {name: value for metric in by for name, value in metric.measure(pair).items()}


def test_fragments_worked_by_hand() -> None:
    # the mayor | resigned on | the council meets; "quit" and "whole" are in no fragment.
    summary = comparable_words("The mayor quit, resigned on the whole: the council meets")
    # "on the" is not in the article, so "the" after "resigned on" is a fragment of its own.
    assert fragment_lengths(comparable_words(ARTICLE), summary) == [2, 2, 1, 3]


def test_copying_worked_by_hand() -> None:
    # |A| = 16, |S| = 10, fragments 2, 2, 1, 3.
    # bigrams of S in A: the mayor, resigned on, the council, council meets: 4 of 9.
    # trigrams of S in A: the council meets: 1 of 8.
    found = measured("The mayor quit, resigned on the whole: the council meets", article=ARTICLE, by=[Copying()])
    assert found == pytest.approx(
        {
            "copied": 8 / 10,
            "density": (4 + 4 + 1 + 9) / 10,
            "compression": 16 / 10,
            "novel_1": 2 / 10,
            "novel_2": 5 / 9,
            "novel_3": 7 / 8,
        }
    )


def test_the_longest_fragment_is_taken() -> None:
    article = "a b x a b c y a b c d".split()
    assert fragment_lengths(article, "a b c d".split()) == [4]
    assert fragment_lengths(article, "a b c y z d".split()) == [4, 1]


def test_an_extract_and_an_invention() -> None:
    extract = measured("The council meets again on Monday.", article=ARTICLE)
    assert (extract["copied"], extract["density"], extract["novel_1"]) == (1.0, 6.0, 0.0)
    invention = measured("Nothing happened anywhere.", article=ARTICLE)
    assert (invention["copied"], invention["density"], invention["novel_1"]) == (0.0, 0.0, 1.0)


def test_figures_that_would_divide_by_zero_are_left_out() -> None:
    assert measured(" ", article=ARTICLE, by=[Copying(), LengthRatio(), Repetition()]) == {}
    assert "novel_2" not in measured("Friday", article=ARTICLE)
    assert measured("a b", reference="", by=[LengthRatio(), Repetition()]) == {}
    assert measured("", reference="a b") == {"length_ratio": 0.0}


def test_length_and_repetition_worked_by_hand() -> None:
    # trigrams: a b c, b c a, c a b, a b c: one of four stood there before.
    found = measured("a b c a b c", reference="a b c d")
    assert (found["length_ratio"], found["repetition"]) == (1.5, 0.25)


def test_supported_sentences_are_counted() -> None:
    assert measured("The mayor resigned. He got 900 million.", article=ARTICLE)["supported"] == 0.5


def test_no_quotation_is_joined_across_sentences() -> None:
    article = '"We won," said Ms Falk. Nobody cheered. "It is over," said Mr Dahl.'
    assert measured('"We won," said Ms Falk.\nNobody cheered.', article=article)["supported"] == 1.0
    torn = 'Ms Falk said: "We won.\nNobody cheered.\nIt is over," said Mr Dahl.'
    assert measured(torn, article=article)["supported"] == 1.0


@pytest.mark.parametrize(
    ("summary", "expected"),
    [
        ("The former mayor stole two million euros.", 0.0),
        ("The former mayor stole two million euros, prosecutors said.", 1.0),
        ("Prosecutors said the mayor stole two million euros.\nThe trial opens on Monday.", 1.0),
        ("The trial opens on Monday.", None),
        ("Something else was never said at all there.", None),
    ],
)
def test_a_charge_needs_its_speaker(summary: str, expected: float | None) -> None:
    article = "The former mayor stole two million euros, prosecutors said. The trial opens on Monday in Halm."
    assert measured(summary, article=article).get("speaker_kept") == expected


@pytest.mark.parametrize(
    ("summary", "expected"), [("He resigned.", 1.0), ("“This is it,” she said.", 1.0), ("Rain fell.", 0.0), ("5", None)]
)
def test_a_first_word_may_point_back(summary: str, expected: float | None) -> None:
    assert measured(summary).get("pointing_start") == expected


def test_every_figure_says_how_it_is_shown() -> None:
    assert [metric.signature().split("|")[0] for metric in METRICS] == [metric.name for metric in METRICS]
    assert all(",".join(figure.name for figure in one.figures) in one.signature() for one in METRICS)
    assert len(FIGURES) == sum(len(metric.figures) for metric in METRICS)
    assert (figure_of("rougeLsum").label, figure_of("rougeLsum").scale) == ("ROUGE-Lsum", 100)
    assert (figure_of("density").scale, figure_of("copied").scale) == (1, 100)
    assert figure_of("from another version").label == "from another version"


def test_an_article_is_read_once_for_all_systems() -> None:
    example = Example("1", ARTICLE, ("The mayor of Hollin resigned.",))
    summaries = ("The mayor resigned.", "The council meets.")
    alone = [article_metrics([example], [[summary]])[0] for summary in summaries]
    assert article_metrics([example], [[summary] for summary in summaries]) == alone
    calls: list[str] = []
    text = Text("x")
    assert [text.keep(calls.append), text.keep(calls.append)] == [None, None]
    assert calls == ["x"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Don’t,” he said.", ["dont", "he", "said"]),
        ("The U.S. paid $3,500.50 (5%)", ["the", "us", "paid", "3", "500", "50", "5"]),
        ("a well-known — or not", ["a", "well", "known", "or", "not"]),
        ("cafe\u0301 CAFÉ", ["cafe", "cafe"]),
        ("यह परीक्षण है।", ["यह", "परीकषण", "है"]),
        ("市议会，批准", ["市", "议", "会", "批", "准"]),
        ("السَّلامُ عليكم،", ["السلام", "عليكم"]),
        ("", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert comparable_words(text) == expected


_tokens = st.lists(st.sampled_from("abcd"), max_size=14)


def reference_fragments(article: list[str], summary: list[str]) -> list[int]:
    """Figure 2 of the paper, word for word and slow."""
    found, i = [], 0
    while i < len(summary):
        best = 0
        for j in range(len(article)):
            k = 0
            while i + k < len(summary) and j + k < len(article) and summary[i + k] == article[j + k]:
                k += 1
            best = max(best, k)
        if best:
            found.append(best)
        i += max(best, 1)
    return found


@settings(deadline=None)
@given(_tokens, _tokens)
def test_fragments_equal_those_of_the_plain_algorithm(article: list[str], summary: list[str]) -> None:
    assert fragment_lengths(article, summary) == reference_fragments(article, summary)


@settings(deadline=None)
@given(st.text(max_size=80), st.text(max_size=40))
def test_ranges_on_any_text(article: str, summary: str) -> None:
    found = measured(summary, article=article, reference=article)
    for name, value in found.items():
        assert value >= 0
        if name in (
            "copied",
            "novel_1",
            "novel_2",
            "novel_3",
            "repetition",
            "supported",
            "speaker_kept",
            "pointing_start",
        ):
            assert value <= 1
    if "copied" in found:
        assert found["copied"] + found["novel_1"] == pytest.approx(1)
