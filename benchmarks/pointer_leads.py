"""What the smaller pointer model learns from: leads, and lines with readers' verdicts."""

from __future__ import annotations

import io
import lzma
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from benchmarks.verdicts import lead_of, rows_of
from summarizer.compression.compressor import Compressor
from summarizer.compression.lead import EOS, HEADLINE, LEAD_TOKENS, read_lead
from summarizer.compression.pointer import Row, row_beside

_FEWEST = 40  # tokens of a lead that is read
_SAME = 12  # first tokens by which a lead is known again
_WORD = "▁"  # begins a word in the vocabulary
Numbers = NDArray[np.int64]


class Lead(NamedTuple):
    """A lead.

    Attributes:
        ids: Its tokens, without those before and behind.
        words: The place of the first token of each word.
        sentences: The number of each word's sentence.
    """

    ids: Numbers
    words: Numbers
    sentences: Numbers

    @property
    def row(self) -> list[int]:
        """What the encoder reads."""
        return [HEADLINE, *self.ids.tolist(), EOS]

    @property
    def nodes(self) -> list[int]:
        """Places in the row of START, the words, and END."""
        return [0, *(self.words + 1).tolist(), len(self.ids) + 1]

    def tokens(self, path: Sequence[int]) -> list[int]:
        """The tokens of some words."""
        ends = [*self.words[1:].tolist(), len(self.ids)]
        return [token for at in path for token in self.ids[self.words[at] : ends[at]].tolist()]

    def beside(self, path: Sequence[int], line: Sequence[int]) -> Row:
        """A line beside its sentence, as the judge reads it: the words that it keeps, and its tokens."""
        return row_beside(self.ids.tolist(), self.words.tolist(), self.sentences.tolist(), path, line)


class Read(NamedTuple):
    """A lead with some lines.

    Attributes:
        lead: The lead.
        lines: Each line as the judge reads it.
        paths: The words that it keeps.
        verdicts: What readers held of it.
        scores: What the search scored it; empty where that is not noted.
    """

    lead: Lead
    lines: list[Row]
    paths: list[list[int]]
    verdicts: list[int]
    scores: list[float]


def read_verdicts(path: Path, compressor: Compressor, split: str) -> list[Read]:
    """The leads of a split of `verdicts.jsonl.xz`."""
    found = []
    for row in rows_of(path, compressor, split):
        tokens = read_lead(compressor.tokenizer, lead_of(row))
        words = np.array([word.token for word in tokens.words])
        sentences = np.array([word.sentence for word in tokens.words])
        lead = Lead(np.array(tokens.ids), words, sentences)
        paths = [each["path"] for each in row["candidates"]]
        written = [
            compressor.tokenizer.encode(each["line"], add_special_tokens=False).ids for each in row["candidates"]
        ]
        lines = [lead.beside(path, line) for path, line in zip(paths, written, strict=True)]
        scores = [each["score"] for each in row["candidates"] if "score" in each]
        found.append(Read(lead, lines, paths, [each["verdict"] for each in row["candidates"]], scores))
    return found


def read_corpora(folder: Path, tokenizer: Tokenizer, unseen: Sequence[Lead]) -> list[Lead]:
    """The leads of all `tok_*.npz.xz` of a folder, but the first 200 of each and those that begin as an unseen one.

    Each file holds token ids `flat`, the offset of each sentence `sent`, the first sentence of each document `doc`.
    """
    begins = np.array([(tokenizer.id_to_token(at) or "").startswith(_WORD) for at in range(tokenizer.get_vocab_size())])
    known = {tuple(lead.ids[:_SAME].tolist()) for lead in unseen}
    leads = [lead for path in sorted(folder.glob("tok_*.npz.xz")) for lead in _leads(path, begins)]
    return [lead for lead in leads if tuple(lead.ids[:_SAME].tolist()) not in known]


def _leads(path: Path, begins: NDArray[np.bool_]) -> Iterator[Lead]:
    held = np.load(io.BytesIO(lzma.decompress(path.read_bytes())))
    flat, sent, doc = (held[name] for name in ("flat", "sent", "doc"))
    for number in range(200, len(doc) - 1):
        ids: list[int] = []
        starts = []
        for at in range(doc[number], doc[number + 1]):
            sentence = flat[sent[at] : sent[at + 1]][:LEAD_TOKENS].tolist()
            if ids and len(ids) + len(sentence) > LEAD_TOKENS:
                break
            starts.append(len(ids))
            ids += sentence
        if len(ids) < _FEWEST:
            continue
        first = begins[ids]
        first[starts] = True
        words = np.flatnonzero(first)
        sentences = np.searchsorted(starts, words, side="right") - 1
        yield Lead(np.array(ids), words, sentences)
