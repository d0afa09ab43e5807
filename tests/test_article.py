"""Bad input: the error and its message, at the public border."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer import Article, EmptyArticleError, InputError, Summarizer, headline, summarize

BAD = {
    "empty": ("", EmptyArticleError, "the article is empty"),
    "blank": (" \n\t ", EmptyArticleError, "the article is blank"),
    "emoji only": ("😀😀 🎉", EmptyArticleError, "the article holds no letter and no digit"),
    "marks only": ("… — !!!", EmptyArticleError, "the article holds no letter and no digit"),
    "bytes": (
        b"The bank cut rates.",
        InputError,
        "article is of type bytes; allowed: text .* decode it first",
    ),
    "None": (None, InputError, "article is None; allowed: text"),
    "number": (7, InputError, "article is of type int; allowed: text"),
    "list": (
        ["One.", "Two."],
        InputError,
        "of type list; allowed: .* for several articles use summarize_batch",
    ),
    "path": (Path("article.txt"), InputError, "allowed: .* read it first with summarizer.read_file"),
    "file name": ("news/article.txt", InputError, "'news/article.txt', a file name or an address"),
    "address": ("https://example.com/story", InputError, "a file name or an address"),
    "NUL": ("The bank\0cut rates.", InputError, "a NUL character at offset 8: is it binary data?"),
    "article without text": (Article(None), InputError, "article.text is None"),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("name", BAD)
def test_bad_articles(name: str) -> None:
    article, error, message = BAD[name]
    for call in (summarize, headline):
        with pytest.raises(error, match=message):
            call(article)  # type: ignore[operator]


def test_an_error_in_a_batch_names_the_position() -> None:
    with pytest.raises(EmptyArticleError, match="article 1: the article is blank"):
        Summarizer().summarize_batch(["The bank cut rates on Monday.", "  "])


@pytest.mark.parametrize("articles", ["One article.", Article("One article."), None, 7])
def test_a_batch_must_be_a_list(articles: object) -> None:
    with pytest.raises(InputError, match="allowed: a list of articles"):
        Summarizer().summarize_batch(articles)  # type: ignore[arg-type]


def test_lone_surrogates_are_replaced_with_a_warning() -> None:
    text = "The bank \ud800 cut rates on Monday."
    summary = summarize(text)
    assert summary.warnings == ("the article holds 1 lone surrogates; they read as U+FFFD in the summary",)
    assert summary.text == "The bank \ufffd cut rates on Monday."
    assert summary.sentences[0].sources[0].text == text
    summary.text.encode()


def test_ten_megabytes_without_a_full_stop() -> None:
    summary = summarize("alpha beta gamma delta " * 450_000)
    assert summary.finish == "fitted"
    assert len(summary.text.split()) == 70
    assert summary.coverage == 1.0
