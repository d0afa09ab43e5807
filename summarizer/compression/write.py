"""A path through a sentence as a line: no comma at a cut, no full stop at the end, a capital first."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from summarizer.compression.constraints import Sentence

_LOOSE = ",;:—–-"
_ABBREVIATED = re.compile(r"\b(?:[A-Z]\.)+$|\b(?:Inc|Co|Corp|Ltd|Jr|Sr)\.$")
_MARK_IN_QUOTE = re.compile(r"[,.](?=[”\"’]$)")
_QUOTES = str.maketrans("", "", '“”"')


class Writer:
    """Writes paths through one sentence; what a word gains or loses depends on its neighbour in the path alone.

    Attributes:
        cores: Each word without the marks that go at a cut.
        gaps: (n, n): characters between the row's core and the column's, a space among them.
        tails: (n,): characters that a word's core loses at the end of the line, 0 or less.
        widths: (n,): length of each core.
    """

    def __init__(self, sentence: Sentence, before: Mapping[int, str] | None = None) -> None:
        """Takes the words apart; what stands in `before` is written before its word."""
        texts = _closed_quotations(sentence)
        n = len(texts)
        self.cores = [text.rstrip(_LOOSE) for text in texts]
        self._marks = [text[len(core) :] for text, core in zip(texts, self.cores, strict=True)]
        for place, name in (before or {}).items():
            self.cores[place] = f"{name} {self.cores[place]}"
        self._finite = [sentence.verb(k) for k in range(n)]
        self._ends = [_ending(core) for core in self.cores]
        at = np.arange(n)
        skipped = _sums([not sentence.among(k, "articles") for k in range(n)])
        self._speaker = _speakers(sentence)
        self._cut: NDArray[np.bool_] = skipped[None, :n] - skipped[1:, None] > 0
        self._cut |= self._speaker[None] & ~self._speaker[:, None]
        commas = _sums([word.text.endswith(",") for word in sentence.words])
        opens = np.array([w.endswith("ing") or sentence.among(k, "adjunct") for k, w in enumerate(sentence.low)], bool)
        self._comma = self._cut & (commas[None, :n] - commas[:n, None] > 0) & (opens | self._speaker)[None]
        self._comma &= at[None] > at[:, None]
        self.widths = np.array([len(core) for core in self.cores], int)
        marks = np.array([len(mark) for mark in self._marks], int)
        kept = np.where(self._cut, self._comma.astype(int), marks[:, None])
        self.gaps = kept + (self.widths[:, None] + kept > 0)  # a lone dash leaves nothing at a cut, and no space
        self.tails = np.array([len(end) for end in self._ends], int) - self.widths

    def line(self, path: Sequence[int]) -> str:
        """The line of a path."""
        parts: list[str] = []
        for a, b in pairwise(path):
            mark = ("," if self._comma[a, b] else "") if self._cut[a, b] else self._marks[a]
            if mark == "," and self._finite[b] and not any(part.endswith(",") for part in parts):
                mark = ""  # it closed what the line has left out
            parts.append(self.cores[a] + mark)
        line = " ".join([*filter(None, parts), self._ends[path[-1]]])
        return line[:1].upper() + line[1:] if len(line[:1].upper()) == 1 else line


def _ending(core: str) -> str:
    core = _MARK_IN_QUOTE.sub("", core)
    return core[:-1] if core.endswith(".") and not _ABBREVIATED.search(core) else core


def _sums(marked: Sequence[bool]) -> NDArray[np.int_]:
    """(n + 1,): how many of the words before each place are marked."""
    return np.concatenate([[0], np.cumsum(marked)]).astype(int)


def _closed_quotations(sentence: Sentence) -> list[str]:
    """The words, without the marks of a quotation that is not closed in the sentence."""
    texts = [word.text for word in sentence.words]
    for number in set(sentence.quotation) - {0}:
        inside = [at for at, other in enumerate(sentence.quotation) if other == number]
        marks = "".join(texts[at] for at in inside)
        if marks.count('"') % 2 or marks.count("“") != marks.count("”"):
            for at in inside:
                texts[at] = texts[at].translate(_QUOTES)
    return texts


def _speakers(sentence: Sentence) -> NDArray[np.bool_]:
    """Which words are of a speaker behind a comma that ends its clause: "..., the White House said"."""
    marked = np.zeros(len(sentence), np.bool_)
    for at in range(len(sentence)):
        if sentence.closes(at):
            stop = next((k for k in range(at - 1, max(-1, at - 7), -1) if sentence.stops(k)), None)
            helped = (
                sentence.among(k, "auxiliary") and not sentence.among(k, "have") for k in range((stop or 0) + 1, at)
            )
            if stop is not None and not any(helped):
                marked[stop + 1 : at + 1] = True
    return marked
