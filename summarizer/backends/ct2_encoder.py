"""Runs an encoder of BERT's shape with CTranslate2 on the CPU."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.backends.machine import available_cores
from summarizer.backends.native import NativeModel
from summarizer.models.files import verify
from summarizer.runtime.beside import Beside

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Threads for one row. More wait for each other longer than they work in a model of this size.
_THREADS = 2


class Ct2Encoder:
    """A converted encoder, which gives the same bits for a row alone and for a row among others.

    Each row is a call of its own, and as many run at once as there are cores. A padded call would not only
    give other bits (in int8 up to 0.1 a state, for more than half of the rows): on a CPU it is slower too.
    `OMP_NUM_THREADS` bounds the number of cores.

    Any thread may call it. It cannot be pickled. After a fork the child loads a copy of its own at its
    first call.

    Args:
        folder: Folder with `model.bin`, `config.json`, `vocabulary.json`, `tokenizer.json`, and a `model.json`
            that holds their sha256.
        compute_type: Number format of CTranslate2, such as "int8" or "float32".

    Raises:
        DamagedModelError: A file is missing or damaged.
        OptionError: The CPU has no such number format.
    """

    def __init__(self, folder: Path, *, compute_type: str = "int8") -> None:
        """Checks the files and loads the weights."""
        verify(folder)
        self._workers = available_cores()
        self._vocabulary = len(json.loads((folder / "vocabulary.json").read_text(encoding="utf-8")))
        self._model = NativeModel("Encoder", folder, "cpu", compute_type)
        encoder = self._encoder()
        self.compute_type: str = encoder.compute_type
        encoder.forward_batch([[0]], None, [[0]])  # The first call compiles code for this CPU, as long as a row takes.

    def encode(
        self, rows: Sequence[Sequence[int]], kinds: Sequence[Sequence[int]] | None = None
    ) -> list[NDArray[np.float32]]:
        """The last hidden states of each row, an array of shape (tokens, width) a row, in the order of the rows.

        Args:
            rows: Token ids, special tokens included; at least one a row.
            kinds: Token types, 0 or 1, as many a row as it has tokens; None is 0 everywhere.

        Raises:
            ValueError: A row is empty or too long, a token is not in the vocabulary, or a row and its
                kinds differ in length.
        """
        types = [[0] * len(row) for row in rows] if kinds is None else kinds
        for row, kind in zip(rows, types, strict=True):
            self._check(row, kind)
        encoder = self._encoder()
        workers = min(self._workers, len(rows))
        found: dict[int, NDArray[np.float32]] = {}
        waiting = iter(range(len(rows)))  # for whoever comes next, of this thread and others

        def work() -> None:
            for at in waiting:
                found[at] = _states(encoder, rows[at], types[at])

        others = [Beside(work) for _ in range(workers - 1)]
        work()
        for other in others:
            other.result()
        return [found[at] for at in range(len(rows))]

    def __reduce__(self) -> Any:
        """Refuses to be pickled: the weights live in C++."""
        raise TypeError("a Ct2Encoder cannot be pickled; pickle the Summarizer, which loads its own")

    def _encoder(self) -> Any:
        return self._model.loaded(self._workers, min(_THREADS, self._workers))

    def _check(self, row: Sequence[int], kinds: Sequence[int]) -> None:
        """CTranslate2 checks none of this: it would read outside its tables, or divide by zero."""
        if not row:
            raise ValueError("a row is empty; allowed: at least one token")
        if not (min(row) >= 0 and max(row) < self._vocabulary):
            raise ValueError(f"a row has the tokens {min(row)} to {max(row)}; allowed: 0 to {self._vocabulary - 1}")
        if len(kinds) != len(row) or not (min(kinds) >= 0 and max(kinds) <= 1):
            raise ValueError(f"{len(kinds)} kinds for {len(row)} tokens; allowed: 0 or 1 for each token")


def _states(encoder: Any, row: Sequence[int], kinds: Sequence[int]) -> NDArray[np.float32]:
    import numpy as np

    try:
        found = encoder.forward_batch([list(row)], None, [list(kinds)])
    except RuntimeError as error:  # What is left: more tokens than the model has positions.
        raise ValueError(f"a row of {len(row)} tokens cannot be encoded: {error}") from error
    states: NDArray[np.float32] = np.asarray(found.last_hidden_state, dtype=np.float32)[0]  # no copy
    return states
