"""Sources of summary sentences."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.document import Document
from summarizer.finish.align import SourceIndex
from summarizer.text import count_words

ARTICLE = (
    "The city council of Harwick approved a budget of 40 million crowns on Tuesday. "
    "Mayor Lena Strand said the money would repair the harbour bridge. "
    "The bridge was closed in March after cracks were found. "
    "Opponents called the plan too expensive."
)


def sources(sentence: str, article: str = ARTICLE) -> list[str]:
    return [span.text for span in SourceIndex.of(Document.of(article)).sources(sentence)]


def test_a_sentence_of_the_article_has_itself_as_only_source() -> None:
    document = Document.of(ARTICLE)
    for sentence in document.sentences:
        found = document.keep(SourceIndex.of).sources(sentence.text)
        assert [(span.start, span.end, span.weight) for span in found] == [(sentence.start, sentence.end, 1.0)]


def test_a_fused_sentence_has_both_sources_heaviest_first() -> None:
    found = sources("Harwick approved 40 million crowns on Tuesday to repair the harbour bridge.")
    assert found[0].startswith("The city council")
    assert found[1].startswith("Mayor Lena Strand")


def test_nothing_shared_no_source() -> None:
    assert sources("Zebras gallop.") == []
    assert sources("") == []


def test_scripts_without_spaces() -> None:
    article = "首相は火曜日に辞任を表明した。後任は来月に選ばれる。"
    assert sources("首相が辞任を表明", article) == ["首相は火曜日に辞任を表明した。"]


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200).filter(count_words), st.text(max_size=80))
def test_spans_point_into_the_article(article: str, sentence: str) -> None:
    article = f"{article.replace(chr(0), '')} now."  # what is a file's name alone is refused
    document = Document.of(article)
    found = SourceIndex.of(document).sources(sentence)
    assert len(found) <= 3
    assert all(span.text == document.text[span.start : span.end] for span in found)
    assert all(0 < span.weight <= 1 for span in found)
    assert [span.weight for span in found] == sorted((span.weight for span in found), reverse=True)
