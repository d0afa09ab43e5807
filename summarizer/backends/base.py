"""What the writers ask of a loaded model, and what they get back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from summarizer.models.specs import ModelSpec

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from summarizer.backends.batching import Capacity


@dataclass(frozen=True, slots=True)
class Decoding:
    """A decoding with nothing left open; the ranges are those of `GenerationOptions`.

    Attributes:
        num_beams: Beams of the search.
        length_penalty: Exponent of the length in a beam's score.
        no_repeat_ngram_size: No n-gram of this many tokens comes twice; 0 is off.
        min_new_tokens: Fewest generated tokens; a forced first token and the end token do not count.
        max_new_tokens: Most generated tokens, counted the same way.
        num_hypotheses: Candidates returned for each text, at most `num_beams`.
    """

    num_beams: int
    length_penalty: float
    no_repeat_ngram_size: int
    min_new_tokens: int
    max_new_tokens: int
    num_hypotheses: int


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One generated text.

    Attributes:
        text: The text, without special tokens.
        score: Log probability divided by length ** length_penalty; higher is better.
        tokens: The generated ids, without start, forced first and end tokens.
        ended: True where the model ended it, False where it reached `max_new_tokens`.
    """

    text: str
    score: float
    tokens: tuple[int, ...]
    ended: bool


class Generator(Protocol):
    """A loaded seq2seq model.

    Attributes:
        name: Of the backend, such as "ct2".
        spec: What the model can do.
        folder: Where the files lie that were loaded.
        device: "cpu", "cuda", "cuda:1" or "mps".
        compute_type: Number format, such as "int8".
        threads: Threads of the CPU that one text alone is given; None where that is not the backend's choice.
        capacity: How much of a stream it takes at a time; may be replaced.
    """

    name: str
    spec: ModelSpec
    folder: Path
    device: str
    compute_type: str
    threads: int | None
    capacity: Capacity

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """Length of each text in tokens, without prefix and special tokens."""
        ...

    def budget(self, task: str) -> int:
        """Most tokens of text that one input of this task can hold beside prefix and special tokens."""
        ...

    def generate(self, texts: Sequence[str], task: str, decoding: Decoding) -> list[list[Hypothesis]]:
        """Candidates for each text, in the order of the texts, best score first.

        A text longer than `budget(task)` is an error of the caller (`ValueError`), never cut here.
        """
        ...

    def submit(self, texts: Sequence[str], task: str, decoding: Decoding) -> Callable[[], list[list[Hypothesis]]]:
        """Starts one batch of a stream, as it is; the call that it returns waits for what `generate` would give.

        That call raises `MemoryError` where the device has no room for the batch.
        """
        ...

    def close(self) -> None:
        """Frees the model behind the calls and batches that run; later ones are a `ModelError`."""
        ...


class Encoder(Protocol):
    """A loaded encoder of BERT's shape.

    Attributes:
        compute_type: Number format, such as "int8".
    """

    compute_type: str

    def encode(
        self, rows: Sequence[Sequence[int]], kinds: Sequence[Sequence[int]] | None = None
    ) -> list[NDArray[np.float32]]:
        """The last hidden states of each row, an array of shape (tokens, width) a row, in the order of the rows.

        What a row gives does not depend on the rows beside it.

        Args:
            rows: Token ids, special tokens included; at least one a row.
            kinds: Token types, 0 or 1, as many a row as it has tokens; None is 0 everywhere.
        """
        ...
