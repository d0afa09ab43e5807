"""The numbers of the pointer model: how likely each word follows each other, and what the judge holds of a line."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from summarizer.compression.lead import EOS, HEADLINE, LEAD_TOKENS, Tokens
from summarizer.models.files import read_record

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from summarizer.backends.base import Encoder

Floats = NDArray[np.float32]
IMPOSSIBLE = -1e4  # the score of a step that there is not, before the softmax
_NEAREST = 1e-9  # probability, for whose log odds there is a figure
SCALE = 8.0  # root of the width of query and key
_EXACT = 6  # distances below have a bias of their own; from here on two biases a doubling
_LINE_TOKENS, _SENTENCE_TOKENS = 40, 110  # what the judge reads at most
# erf by Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26: its error is below 1.5e-7.
_ERF_SCALE = 0.3275911
_ERF = (0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429)


class StepScores(NamedTuple):
    """Log probabilities of the steps of a path through a lead of n words.

    Attributes:
        first: (n,): the path begins with this word.
        within: (n, n): row and then column; -1e4 and less where the column is no later word of the sentence.
        last: (n,): the path ends behind this word.
    """

    first: Floats
    within: Floats
    last: Floats

    def along(self, path: Sequence[int]) -> Floats:
        """(words + 1,): the log probabilities of a path's steps, start and end among them."""
        at = np.array(path)
        return np.concatenate([self.first[at[:1]], self.within[at[:-1], at[1:]], self.last[at[-1:]]])


class Row(NamedTuple):
    """A line beside the sentence that it was cut from, as the judge reads it.

    Attributes:
        ids: <headline>, the line's tokens, </s>, the sentence's, </s>.
        kinds: The type of each token: 1 in the sentence's words that the line keeps.
        size: How many tokens the line has, with the one before it.
    """

    ids: list[int]
    kinds: list[int]
    size: int


def row_beside(
    ids: Sequence[int], begins: Sequence[int], sentences: Sequence[int], path: Sequence[int], line: Sequence[int]
) -> Row:
    """Puts a line beside its sentence.

    Args:
        ids: The lead's tokens.
        begins: The first token of each of its words.
        sentences: The number of each word's sentence.
        path: The words that the line keeps, of one sentence.
        line: The line's tokens.
    """
    inside = [at for at, number in enumerate(sentences) if number == sentences[path[0]]]
    ends = [*begins[1:], len(ids)]
    start, stop = begins[inside[0]], ends[inside[-1]]
    kept = np.zeros(stop - start, int)
    for at in path:
        kept[begins[at] - start : ends[at] - start] = 1
    told, sentence = list(line[:_LINE_TOKENS]), ids[start:stop][:_SENTENCE_TOKENS]
    kinds = [0] * (len(told) + 2) + kept[:_SENTENCE_TOKENS].tolist() + [0]
    return Row([HEADLINE, *told, EOS, *sentence, EOS], kinds, len(told) + 1)


def distance_buckets(distances: int, buckets: int) -> NDArray[np.int_]:
    """The bucket of each distance between words from 0 up: one each while they are short, then two a doubling."""
    far = np.arange(distances)
    doublings = _EXACT + (np.log2(np.maximum(far, _EXACT) / _EXACT) * 2).astype(int)
    return np.minimum(np.where(far < _EXACT, far, doublings), buckets - 1)


def through_idle(idle: NDArray[np.bool_], steps: StepScores) -> StepScores:
    """A step over "Inc.", "on Friday" or brackets is worth what the steps through them are: they say nothing of it."""
    within, last = steps.within.copy(), steps.last.copy()
    for at in idle[1:].nonzero()[0] + 1:
        through = within[:at, at]
        np.maximum(within[:at, at + 1 :], through[:, None] + within[at, at + 1 :], out=within[:at, at + 1 :])
        np.maximum(last[:at], through + last[at], out=last[:at])
    return StepScores(steps.first, within, last)


def to_articles(stays: NDArray[np.bool_], steps: StepScores) -> StepScores:
    """A step to an article that has to stay is worth what the one to its word is: climbs by | a fifth."""
    if not np.count_nonzero(stays):  # in most sentences
        return steps
    within = steps.within.copy()
    for at in stays[:-1].nonzero()[0]:
        within[:at, at] = np.maximum(within[:at, at], within[:at, at + 1])
    return StepScores(steps.first, within, steps.last)


def through_titles(title: NDArray[np.int_], steps: StepScores, price: float) -> StepScores:
    """A step over the title before a name is worth what the steps through it are, less a price; into it, half of that.

    Args:
        title: For each word the first one of the title before it; its own index where none stands there.
        steps: What the model holds of the steps of a sentence.
        price: Taken off.
    """
    if not len(names := (title < np.arange(len(title))).nonzero()[0]):
        return steps
    first, within = steps.first.copy(), steps.within.copy()
    for name in names.tolist():
        opening = int(title[name])
        for entry in range(opening + 1, name + 1):
            less = price if entry == name else price / 2
            through = float(np.diagonal(within, 1)[opening:entry].sum()) - less
            first[entry] = max(first[entry], first[opening] + through)
            within[:opening, entry] = np.maximum(within[:opening, entry], within[:opening, opening] + through)
    return StepScores(first, within, steps.last)


class PointerHead:
    """What stands above the encoder: pointer and judge, in float32.

    Args:
        folder: Folder with `head.safetensors` and `model.json`.

    Attributes:
        name: Name and version of the model.
    """

    def __init__(self, folder: Path) -> None:
        """Reads the weights."""
        from safetensors.numpy import load_file  # here, for `import summarizer` is to load no numpy

        record = read_record(folder)
        self.name = f"{record['name']} {record['version']}"
        self._weights: dict[str, Floats] = load_file(str(folder / "head.safetensors"))
        self._bias = self._weights["gap"][distance_buckets(LEAD_TOKENS + 2, len(self._weights["gap"]))]

    def step_scores(self, tokens: Tokens, states: Floats) -> StepScores:
        """Scores all steps.

        Args:
            tokens: The lead that was read; n words.
            states: (n + 2, width): what the encoder made of `tokens.nodes`.

        Returns:
            The log probabilities.
        """
        at = np.arange(len(states))
        scores = self._linear("query", states) @ self._linear("key", states).T
        scores /= SCALE
        scores += self._linear("node", states).T
        scores += self._bias.take(at - at[:, None], mode="clip")  # steps back are forbidden below
        sentence = np.array([-1, *[word.sentence for word in tokens.words], -1])
        allowed = sentence[:, None] == sentence
        allowed[0] = allowed[:, -1] = True
        allowed &= at > at[:, None]
        allowed[0, -1] = False
        scores = np.where(allowed, scores, IMPOSSIBLE)
        scores -= scores.max(1, keepdims=True)
        scores -= np.log(np.exp(scores).sum(1, keepdims=True))
        return StepScores(scores[0, 1:-1], scores[1:-1, 1:-1], scores[1:-1, -1])

    def judge(
        self, encoder: Encoder, tokenizer: Tokenizer, tokens: Tokens, lines: Sequence[tuple[str, Sequence[int]]]
    ) -> Floats:
        """Reads lines beside the sentence that each was cut from, in one call of the encoder.

        Args:
            encoder: The encoder.
            tokenizer: Its tokenizer.
            tokens: The lead.
            lines: Each line, and the indexes of its words among the lead's.

        Returns:
            (lines, 2): log odds that a line is true, and that it is printable.
        """
        begins, sentences = [word.token for word in tokens.words], [word.sentence for word in tokens.words]
        rows = [
            row_beside(tokens.ids, begins, sentences, path, tokenizer.encode(line, add_special_tokens=False).ids)
            for line, path in lines
        ]
        states = encoder.encode([row.ids for row in rows], [row.kinds for row in rows])
        x = np.stack([np.concatenate([h[0], h[: row.size].mean(0)]) for h, row in zip(states, rows, strict=True)])
        return self._linear("judge.2", _gelu(self._linear("judge.0", x)))

    def _linear(self, name: str, x: Floats) -> Floats:
        return x @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]


def _gelu(x: Floats) -> Floats:
    size = np.abs(x) / np.sqrt(2)
    t = 1 / (1 + _ERF_SCALE * size)
    series = np.zeros_like(t)
    for coefficient in reversed(_ERF):
        series = (series + coefficient) * t
    result: Floats = 0.5 * x * (1 + np.sign(x) * (1 - series * np.exp(-size * size)))
    return result


def log_odds(probability: float) -> float:
    """The log odds of a probability; of one that is all but 0 or 1 those of the nearest that is not."""
    probability = min(max(probability, _NEAREST), 1.0 - _NEAREST)
    return math.log(probability / (1.0 - probability))
