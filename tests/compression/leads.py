"""Leads and sentences out of plain text."""

from __future__ import annotations

from functools import lru_cache

from summarizer.compression.constraints import Grammar
from summarizer.compression.lead import Lead, Word


def lead_of(*sentences: str) -> Lead:
    """A lead whose text is these sentences, one a line."""
    text, spans = "", []
    for sentence in sentences:
        spans.append((len(text), len(text) + len(sentence)))
        text += sentence + "\n"
    return Lead(text, spans)


@lru_cache(maxsize=16)  # a test asks for it once for its rule and once for each of its lines
def grammar_of(*sentences: str) -> Grammar:
    """A lead of these sentences, their words parted at the spaces; to be read alone."""
    return Grammar([word for number, text in enumerate(sentences) for word in words_of(text, number)])


def words_of(text: str, sentence: int = 0) -> list[Word]:
    """The words between the spaces of a text, as of one sentence."""
    words, at = [], 0
    for index, word in enumerate(text.split()):
        at = text.index(word, at)
        words.append(Word.of(word, at, at + len(word), sentence, index))
        at += len(word)
    return words


def places_of(text: str, cut: str, *, marks: str = '"') -> list[int]:
    """Places in `grammar_of(text)` of the words of a cut, as `cut_path` finds them."""
    begin = grammar_of(text).spans[0][0]
    return [begin + at for at in cut_path(text, cut, marks=marks)]


def cut_path(text: str, cut: str, *, marks: str = '"') -> list[int]:
    """Indexes in a text of the words of a cut without those marks, each the first behind the one before it."""
    words, path = [word.strip(marks) or word for word in text.split()], [-1]
    for word in cut.split():
        path.append(words.index(word.strip(marks), path[-1] + 1))
    return path[1:]
