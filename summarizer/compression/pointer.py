"""The numbers of the pointer model: how likely each word follows each other, what the judge holds of a line, or may."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from summarizer.compression.lead import EOS, HEADLINE, LEAD_TOKENS, Tokens
from summarizer.models.files import read_data, read_record

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from summarizer.backends.base import Encoder

Floats = NDArray[np.float32]
IMPOSSIBLE = -1e4  # the score of a step that there is not, before the softmax
_NEAREST = 1e-9  # probability, for whose log odds there is a figure
_SCALE = 8.0  # root of the width of query and key
_EXACT = 6  # distances below have a bias of their own; from here on two biases a doubling
_LEAST = -12.0  # log probability of a step below which the guess takes none for less likely
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
        far = np.arange(LEAD_TOKENS + 2)
        doublings = _EXACT + (np.log2(np.maximum(far, _EXACT) / _EXACT) * 2).astype(int)
        self._bias = self._weights["gap"].take(np.where(far < _EXACT, far, doublings), mode="clip")  # of each distance

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
        scores /= _SCALE
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
        rows, kinds, spans = [], [], []
        ends = [*(word.token for word in tokens.words[1:]), len(tokens.ids)]
        for line, path in lines:
            sentence = tokens.words[path[0]].sentence
            inside = [at for at, word in enumerate(tokens.words) if word.sentence == sentence]
            begin, stop = tokens.words[inside[0]].token, ends[inside[-1]]
            kept = np.zeros(stop - begin, int)
            for at in path:
                kept[tokens.words[at].token - begin : ends[at] - begin] = 1
            ids = tokenizer.encode(line, add_special_tokens=False).ids[:_LINE_TOKENS]
            rows.append([HEADLINE, *ids, EOS, *tokens.ids[begin:stop][:_SENTENCE_TOKENS], EOS])
            kinds.append([0] * (len(ids) + 2) + kept[:_SENTENCE_TOKENS].tolist() + [0])
            spans.append(len(ids) + 1)
        states = encoder.encode(rows, kinds)
        x = np.stack([np.concatenate([h[0], h[:n].mean(0)]) for h, n in zip(states, spans, strict=True)])
        return self._linear("judge.2", _gelu(self._linear("judge.0", x)))

    def _linear(self, name: str, x: Floats) -> Floats:
        return x @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]


class Guess:
    """Guesses the judge's log odds that a line is printable, at no call of the encoder.

    The guess is linear in `features`. Its weights are those of `assets/data/compression_guess.json`.
    """

    def __init__(self) -> None:
        """Reads the weights."""
        record = read_data("compression_guess")
        self._weights = np.array(record["weights"], np.float32)
        self._base = float(record["base"])

    def odds(self, states: Floats, steps: StepScores, sentence: slice, path: Sequence[int]) -> float:
        """The log odds of a line; the arguments are those of `features`."""
        return float(features(states, steps, sentence, path) @ self._weights) + self._base


def features(states: Floats, steps: StepScores, sentence: slice, path: Sequence[int]) -> Floats:
    """What is read of a line for the guess.

    Args:
        states: (n, width): what the encoder made of the first token of each word of its lead.
        steps: What the model holds of the steps of that lead.
        sentence: The words of the line's sentence among the lead's.
        path: The indexes of the line's words among the lead's.

    Returns:
        (4 * width + 5,): the mean of the states of its words, that of those left out, the states of the last word and
        of the first, the mean and the least log probability of its steps, that of its end, its number of words, and
        what share that is of its sentence.
    """
    kept, words = states[list(path)], sentence.stop - sentence.start
    told = kept.sum(0)
    left_out = (states[sentence].sum(0) - told) / max(1, words - len(path))
    taken = np.maximum(steps.along(path), _LEAST)
    traits = np.array([taken.sum() / len(taken), taken.min(), taken[-1], len(path), len(path) / words], np.float32)
    return np.concatenate([told / len(path), left_out, kept[-1], kept[0], traits])


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
