"""Leads and sentences out of plain text."""

from __future__ import annotations

from summarizer.compression.constraints import Sentence
from summarizer.compression.lead import Lead, Word


def lead_of(*sentences: str) -> Lead:
    """A lead whose text is these sentences, one a line."""
    text, spans = "", []
    for sentence in sentences:
        spans.append((len(text), len(text) + len(sentence)))
        text += sentence + "\n"
    return Lead(text, spans)


def sentence_of(text: str) -> Sentence:
    """A sentence, its words parted at the spaces."""
    return Sentence(words_of(text))


def words_of(text: str) -> list[Word]:
    """The words between the spaces of a text, as of one sentence."""
    words, at = [], 0
    for index, word in enumerate(text.split()):
        at = text.index(word, at)
        words.append(Word(word, at, at + len(word), 0, index))
        at += len(word)
    return words


def cut_path(text: str, cut: str) -> list[int]:
    """Indexes in a text of the words of a cut, each the first behind the one before it."""
    words, path = [word.strip('"') for word in text.split()], [-1]
    for word in cut.split():
        path.append(words.index(word.strip('"'), path[-1] + 1))
    return path[1:]
