"""Bad input: the error and its message, at the public border."""

from __future__ import annotations

from operator import attrgetter
from pathlib import Path

import pytest

from summarizer import (
    Article,
    EmptyArticleError,
    InputError,
    Length,
    ModelNotFoundError,
    OptionError,
    Summarizer,
    headline,
    summarize,
)

STORY = (
    "The council of Harwick voted on Monday to close the old bridge. Mayor Lena Strand said repairs begin in May. "
    "They cost 40 million crowns."
)
BAD = {
    "empty": ("", EmptyArticleError, "empty"),
    "blank": (" \n\t ", EmptyArticleError, "blank"),
    "emoji only": ("😀😀 🎉", EmptyArticleError, "letter.*digit"),
    "marks only": ("… — !!!", EmptyArticleError, "letter.*digit"),
    "bytes": (
        b"The bank cut rates.",
        InputError,
        "bytes.*decode",
    ),
    "None": (None, InputError, "article.*None"),
    "number": (7, InputError, r"\bint\b"),
    "list": (
        ["One.", "Two."],
        InputError,
        "list.*summarize_batch",
    ),
    "path": (Path("article.txt"), InputError, "read_file"),
    "file name": ("news/article.txt", InputError, "news/article.txt"),
    "address": ("https://example.com/story", InputError, "https://example.com/story"),
    "NUL": ("The bank\0cut rates.", InputError, "offset 8"),
    "headline that is no text": (Article("The bank cut rates.", headline=5), InputError, "article.headline"),  # type: ignore[arg-type]
    "article without text": (Article(None), InputError, r"article\.text.*None"),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("name", BAD)
def test_bad_articles(name: str) -> None:
    article, error, message = BAD[name]
    for call in (summarize, headline):
        with pytest.raises(error, match=message):
            call(article)  # type: ignore[operator]


def test_an_error_in_a_batch_names_the_position() -> None:
    with pytest.raises(EmptyArticleError, match=r"article 1\b.*blank"):
        Summarizer().summarize_batch(["The bank cut rates on Monday.", "  "])


@pytest.mark.parametrize(
    ("library", "make"),
    [("pandas", "DataFrame"), ("polars", "DataFrame"), ("pyarrow", "table"), ("datasets", "Dataset.from_dict")],
)
def test_a_table_is_no_list_of_its_columns_and_a_column_is_one(library: str, make: str) -> None:
    table = attrgetter(make)(pytest.importorskip(library))({"id": ["a"], "article": ["Rain fell in Lund."]})
    with pytest.raises(InputError, match=rf'table.*{type(table).__name__}.*\["article"\]'):
        Summarizer("extractive").iter_summaries(table)
    column = table["article"].to_pylist() if library == "pyarrow" else table["article"]
    assert [str(one) for one in Summarizer("extractive").iter_summaries(column)] == ["Rain fell in Lund."]


@pytest.mark.parametrize("articles", ["One article.", Article("One article."), None, 7, {"a": "One"}, {"One"}])
def test_a_batch_must_be_a_list(articles: object) -> None:
    with pytest.raises(InputError, match=rf"\b(?:{type(articles).__name__}|None)\b"):
        Summarizer().summarize_batch(articles)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="articles"):
        Summarizer().iter_summaries(articles)  # type: ignore[arg-type]


def test_lone_surrogates_are_replaced_with_a_warning() -> None:
    text = "The bank \ud800 cut rates on Monday."
    summary = summarize(text)
    assert summary.warnings == ("the article holds 1 lone surrogate, read as U+FFFD in the summary",)
    assert summary.text == "The bank \ufffd cut rates on Monday."
    assert summary.sentences[0].sources[0].text == text
    summary.text.encode()


def test_two_megabytes_without_a_full_stop() -> None:
    summary = summarize("alpha beta gamma delta " * 90_000)
    assert summary.finish_reason == "fitted"
    assert len(summary.text.split()) == 70
    assert summary.coverage == 1.0


@pytest.mark.parametrize("blank", ["", "  ", "\n", "\u200b", "\u00a0", "\u0301", "\ud800", "\0", "… — !?", "🙂"])
@pytest.mark.parametrize("text", [STORY, f"Council closes bridge\n\n{STORY}"])
def test_a_headline_without_a_word_is_none(blank: str, text: str) -> None:
    for length in ("headline", "brief", "short"):
        assert summarize(Article(text, headline=blank), length=length) == summarize(Article(text), length=length)


@pytest.mark.parametrize("date", ["2026-11-25", "20261125", "2026-11-25T18:30:00Z", "2026-11-25 18:30:00+01:00"])
def test_an_iso_date_stays_with_the_article(date: str) -> None:
    assert summarize(Article("The bank cut rates.", date=date)).article.date == date


@pytest.mark.parametrize("date", ["", "yesterday", "25.11.2026", "2026-13-01", "2026-11-25T25:00", "\ud800"])
def test_other_dates_are_refused(date: str) -> None:
    with pytest.raises(InputError, match=r"article\.date.*ISO 8601"):
        summarize(Article("The bank cut rates.", date=date))


@pytest.mark.parametrize("headline", [None, "Dam \ufffdsafe\ufffd"])
def test_characters_that_were_lost_in_decoding_bring_a_warning(headline: str | None) -> None:
    text = "The bank \ufffd cut rates on Monday."
    (warning,) = summarize(Article(text, headline=headline)).warnings
    assert ("holds 1 character U+FFFD" if headline is None else "holds 3 characters U+FFFD") in warning


@pytest.mark.parametrize(
    "text", ["<p>The bank cut rates on Monday.</p>", "The bank cut rates.<br />It said so on Monday."]
)
def test_a_text_that_is_html_brings_a_warning(text: str) -> None:
    (warning,) = summarize(text).warnings
    assert "read_html" in warning


def test_a_text_with_angle_brackets_brings_none() -> None:
    assert (
        summarize("The bank cut rates for <5 % of its clients on Monday, it said, and raised <b> others.").warnings
        == ()
    )


def test_lone_surrogates_reach_no_output() -> None:
    story = "The council \ud800of Harwick voted on Monday to close the old bridge for repairs, the mayor said. " * 3
    spanish = "El consejo \udfffde Harwick votó el lunes cerrar el viejo puente por reparaciones, dijo el alcalde. " * 3
    for article in (
        story,
        spanish,
        Article(story, headline="Bridge \ud800 to close"),
        f"Bridge \ud800 to close\n\n{story}",
    ):
        for length in ("headline", "push", "brief", "short", "meta"):
            summary = summarize(article, length=length, alternatives=2)
            for text in (summary.text, *(one.text for one in summary.alternatives), *summary.warnings):
                text.encode()
            summary.to_html().encode()
            summary.to_markdown().encode()


def test_values_too_long_to_show_are_refused_in_one_line() -> None:
    with pytest.raises(OptionError, match=r"words.*\bint\b"):
        Length(words=-(10**5000))
    with pytest.raises(OptionError, match=r"length is .{1,200}…; allowed"):
        summarize("Rates fell.", length="x" * 5000)
    with pytest.raises(OptionError, match="sentences is 1000"):
        Length(sentences=10**400)


@pytest.mark.parametrize("model", ["x" * 5000, "~nosuchuser/x", "a\0b", "a\ud800b"])
def test_a_name_that_no_model_can_have(model: str) -> None:
    with pytest.raises(ModelNotFoundError, match="owner/name"):
        Summarizer(model).summarize("Rates fell on Monday. Shares rose. " * 30)


def test_a_backend_that_is_none() -> None:
    with pytest.raises(OptionError, match="backend is 5"):
        Summarizer("embedded", backend=5)  # type: ignore[arg-type]


def test_a_letter_without_a_capital_of_its_own_stays() -> None:
    turkish = "ılıca halkı pazartesi günü sandık başına gitti ve yeni belediye başkanını seçti. " * 3
    assert headline(turkish).text.startswith("ılıca")
