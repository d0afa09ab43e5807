"""What the judge may hold of a line, guessed at no call of the encoder."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from summarizer.compression.pointer import Floats, StepScores
from summarizer.models.files import read_data

_LEAST = -12.0  # log probability of a step below which none is taken for less likely


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
