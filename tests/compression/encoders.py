"""The pointer model for the tests, and a lead of plain sentences."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import ctranslate2
import numpy as np
from numpy.typing import NDArray

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
    words, at = [], 0
    for index, word in enumerate(text.split()):
        at = text.index(word, at)
        words.append(Word(word, at, at + len(word), 0, index))
        at += len(word)
    return Sentence(words)


class PlainEncoder:
    """The encoder, a row a call.

    Args:
        folder: Folder of the converted model.
    """

    def __init__(self, folder: Path) -> None:
        self._model = ctranslate2.Encoder(str(folder), compute_type="int8")

    def encode(
        self, rows: Sequence[Sequence[int]], kinds: Sequence[Sequence[int]] | None = None
    ) -> list[NDArray[np.float32]]:
        types = kinds or [[0] * len(row) for row in rows]
        return [
            np.array(self._model.forward_batch([list(row)], None, [list(kind)]).last_hidden_state, dtype=np.float32)[0]
            for row, kind in zip(rows, types, strict=True)
        ]

    def close(self) -> None:
        self._model.unload_model()
