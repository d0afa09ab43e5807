"""The pointer model of this package: loaded on first use, once for all threads.

What Python waits for goes on beside what it does: the files are hashed and the weights are read while code is imported.
"""

from __future__ import annotations

import os
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.models.files import ASSETS
from summarizer.runtime.beside import Beside

if TYPE_CHECKING:
    from summarizer.backends.base import Encoder
    from summarizer.compression.compressor import Compressor

POINTER_FOLDER = ASSETS / "pointer"
_STARTING = threading.Lock()  # held for a moment, and never in a forked child by a thread that it does not have
if hasattr(os, "register_at_fork"):  # Windows has none
    os.register_at_fork(before=_STARTING.acquire, after_in_parent=_STARTING.release, after_in_child=_STARTING.release)


class CompressorLoader:
    """Loads the compressor when a headline first needs it, in a thread of its own.

    Args:
        folder: Where its files are.
    """

    def __init__(self, folder: Path = POINTER_FOLDER) -> None:
        """Loads nothing yet."""
        self._folder = folder
        self._encoder: Beside[Encoder] | None = None
        self._loading: Beside[Compressor] | None = None

    def begun(self) -> Beside[Encoder]:
        """The load of its encoder, started where none was, or where the last one failed."""
        from summarizer.backends.ct2_encoder import Ct2Encoder  # here: its thread imports nothing of this package

        with _STARTING:
            if self._encoder is None or self._encoder.failed:
                self._encoder = Beside(partial(Ct2Encoder, self._folder))
            return self._encoder

    def started(self) -> Beside[Compressor]:
        """The load, started where none was, or where the last one failed."""
        encoder = self.begun()
        with _STARTING:
            if self._loading is None or self._loading.failed:
                self._loading = Beside(partial(_load, self._folder, encoder))
            return self._loading

    def loaded(self) -> Compressor:
        """The compressor.

        Raises:
            DamagedModelError: A file of the model is missing or damaged.
        """
        return self.started().result()

    def close(self) -> None:
        """Lets go of the compressor, which is freed when nobody uses it any more; the next headline loads it again."""
        with _STARTING:
            self._encoder = self._loading = None


def _load(folder: Path, encoder: Beside[Encoder]) -> Compressor:
    from summarizer.compression.compressor import Compressor
    from summarizer.compression.lead import read_tokenizer

    tokenizer = Beside(partial(read_tokenizer, folder))  # whose files the encoder checks: its error goes first
    return Compressor(encoder.result(), folder, tokenizer=tokenizer.result())
