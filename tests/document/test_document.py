"""An article is read once, and everything in it points into its text."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from summarizer import Article, Length, summarize
from summarizer.document import Document
from summarizer.errors import EmptyArticleError
from summarizer.text import clean, count_words, fold
from summarizer.text.characters import RAISED

DATED = "OSLO (Reuters) - A ferry sank on Monday.\n\nAll sixty  passengers were saved."


def test_sentences_point_into_the_text() -> None:
    document = Document.of(DATED)
    first, second = document.sentences
    assert document.text[first.start : first.end] == "OSLO (Reuters) - A ferry sank on Monday."
    assert document.text[first.body : first.end] == first.text == "A ferry sank on Monday."
    assert second.text == "All sixty passengers were saved."
    assert first.terms == ("a", "ferry", "sank", "on", "monday")
    assert (first.count, second.count, document.count) == (5, 5, 10)
    assert document.sentence_at(first.body + 3) is first
    assert document.sentence_at(second.end - 1) is second


def test_a_headline_that_came_with_the_article_holds() -> None:
    article = Article(
        "Ferry sinks in calm weather off Oslo\nA ferry sank on Monday. All were saved, police said.", "Given"
    )
    assert Document.of(article).article.headline == "Given"


def test_facts_are_made_once() -> None:
    calls = []

    def fact(document: Document) -> int:
        calls.append(document)
        return len(document.text)

    document = Document.of(DATED)
    assert document.keep(fact) == document.keep(fact) == len(DATED)
    assert calls == [document]


def test_fits() -> None:
    document = Document.of("One two three. Four five.")
    assert document.fits(Length(words=5, sentences=2, chars=25))
    assert not document.fits(Length(words=4))
    assert not document.fits(Length(sentences=1))
    assert not document.fits(Length(chars=24))


def test_nothing_to_read() -> None:
    with pytest.raises(EmptyArticleError):
        Document.of(" ")


@settings(max_examples=150, deadline=None)
@given(
    st.text(max_size=300).filter(
        lambda text: count_words(clean(text)) and not re.search(rf"\0|{RAISED}|\*\*|[*_]\w|\[\^\w|(?m:^\s*#)", text)
    )
)
@example("(0=0):")
@example("\xad0\u20280")
@example("·0.")
def test_any_text(text: str) -> None:
    document = Document(Article(text))
    folded = fold(document.text)
    for sentence in document.sentences:
        assert sentence.start <= sentence.body <= sentence.end
        assert sentence.text == clean(document.text[sentence.body : sentence.end])
        assert sentence.count == count_words(sentence.text)
    assert all(folded[word.start : word.end] == word.text for word in document.words)
    assert [word.text for word in document.words] == document.spellings
    assert document.story
    assert set(document.body) <= set(document.sentences)
    assert {one.start for one in document.story} <= {one.start for one in document.body}  # told without an item's mark


def test_a_sentence_without_a_word_tells_nothing() -> None:
    document = Document(Article("&#0;!\n\nThe council met on Monday. !!"))
    assert [sentence.text for sentence in document.story] == ["The council met on Monday."]
    headline = Document(Article("Council to meet on Monday\n\n*** ***"))
    assert [sentence.text for sentence in headline.story] == ["Council to meet on Monday"]
    with pytest.raises(EmptyArticleError):
        Document.of("&#0;")


@pytest.mark.parametrize(
    "sentences",
    [
        ["Der Rat hat am 20. November 2026 den Plan für die Brücke gebilligt.", "Sie kostet ca. 5 Mio. Euro."],
        ["El Sr. Pérez vive en EE. UU. desde el año 2010 con la familia de su hermano.", "La Sra. Gómez no."],
        [
            "Kommunestyret i Harvik vedtok 3. mars å stenge brua til 15. mai, og det koster ca. 4,2 mill. kroner.",
            "Det blir møte kl. 19.00 den 12. mars.",
        ],
        ["M. Dupont a rencontré la directrice de l'école dans le port de la ville.", "Il est parti pour une semaine."],
    ],
    ids=["German", "Spanish", "Norwegian", "French"],
)
def test_no_sentence_ends_inside_a_date_or_behind_an_abbreviation_of_the_language(sentences: list[str]) -> None:
    assert [sentence.text for sentence in Document.of(" ".join(sentences)).sentences] == sentences


def test_marks_of_bold_type_are_not_written() -> None:
    text = "Acme sells boats in Togo.\n**Boats Will Be Cheap\n** Yes, Acme has sold ten of them."
    assert not any("*" in sentence.text for sentence in Document.of(text).sentences)


def test_marks_of_footnotes_are_not_written() -> None:
    article = (
        "The price of bread in Togo rose by 11 percent in a year, the statistics office said on Monday.[1] Wheat from "
        "abroad has become dearer since the drought.[2] The government may cut the tax on flour.\n[1] In March."
    )
    found = summarize(article, length=20)
    assert found.text == (
        "The price of bread in Togo rose by 11 percent in a year, the statistics office said on Monday."
    )
    assert found.sentences[0].sources[0].text.endswith("Monday.[1]")
