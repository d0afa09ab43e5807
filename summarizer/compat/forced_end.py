"""The end token that a checkpoint forces at the last place, as BART's do: it costs nothing and lengthens the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from summarizer.backends.base import Decoding, Generator, Hypothesis
from summarizer.backends.batching import Capacity
from summarizer.models.specs import ModelSpec


class ForcedEnd:
    """A generator whose best text is that of `generate()` of transformers under `forced_eos_token_id`.

    The backends force no last token: a text that is broken off has none, and is scored by the tokens before it. So all
    beams are asked for, scored with that token, and ranked again. Where one of them is broken off, the search is done
    again with a token more: if that ends before its bound, the forced token was never reached.

    Args:
        generator: A loaded model.
    """

    def __init__(self, generator: Generator) -> None:
        """Takes the model."""
        self._generator = generator
        self.name: str = generator.name
        self.spec: ModelSpec = generator.spec
        self.folder: Path = generator.folder
        self.device: str = generator.device
        self.compute_type: str = generator.compute_type
        self.threads: int | None = generator.threads
        self.capacity: Capacity = generator.capacity

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """As the model's."""
        return self._generator.count_tokens(texts)

    def budget(self, task: str) -> int:
        """As the model's."""
        return self._generator.budget(task)

    def generate(self, texts: Sequence[str], task: str, decoding: Decoding) -> list[list[Hypothesis]]:
        """As the model's, ranked with the forced token."""
        every = replace(decoding, num_hypotheses=decoding.num_beams)
        return self._ranked(self._generator.generate(texts, task, every), texts, task, decoding)

    def submit(self, texts: Sequence[str], task: str, decoding: Decoding) -> Callable[[], list[list[Hypothesis]]]:
        """As the model's, ranked with the forced token."""
        every = replace(decoding, num_hypotheses=decoding.num_beams)
        return partial(self._waited, self._generator.submit(texts, task, every), texts, task, decoding)

    def close(self) -> None:
        """Frees the model."""
        self._generator.close()

    def _waited(
        self, wait: Callable[[], list[list[Hypothesis]]], texts: Sequence[str], task: str, decoding: Decoding
    ) -> list[list[Hypothesis]]:
        return self._ranked(wait(), texts, task, decoding)

    def _ranked(
        self, found: list[list[Hypothesis]], texts: Sequence[str], task: str, decoding: Decoding
    ) -> list[list[Hypothesis]]:
        """The candidates of each text as they rank with the forced token."""
        broken = [number for number, row in enumerate(found) if decoding.num_beams > 1 and not _ended(row)]
        most, room = decoding.max_new_tokens + 1, self.spec.max_output_tokens
        if broken and (room is None or most <= room):
            longer = replace(decoding, num_hypotheses=decoding.num_beams, max_new_tokens=most)
            again = self._generator.generate([texts[number] for number in broken], task, longer)
            for number, row in zip(broken, again, strict=True):
                if _ended(row) and all(len(one.tokens) < most for one in row):
                    found[number] = row
        return [self._scored(row, decoding)[: decoding.num_hypotheses] for row in found]

    def _scored(self, row: Sequence[Hypothesis], decoding: Decoding) -> list[Hypothesis]:
        forced = self.spec.forced_first_token is not None
        scored = [one if one.ended else _with_end(one, forced, decoding.length_penalty) for one in row]
        return sorted(scored, key=lambda one: -one.score)


def _ended(row: Sequence[Hypothesis]) -> bool:
    return all(one.ended for one in row)


def _with_end(broken: Hypothesis, forced: bool, length_penalty: float) -> Hypothesis:
    """A text that is broken off, scored with a token of probability 1 behind it."""
    length = len(broken.tokens) + forced
    return replace(broken, score=broken.score * (length / (length + 1)) ** length_penalty)
