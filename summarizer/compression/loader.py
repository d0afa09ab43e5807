"""The pointer model of this package: loaded on first use, once for all threads.

What Python has to wait for goes on beside what it has to do: its files are hashed while the writer's code is imported,
its weights are read while the tokenizer is.
"""

from __future__ import annotations

import os
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.models.files import ASSETS, verify
from summarizer.runtime.beside import Beside

if TYPE_CHECKING:
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
        self._checking: Beside[None] | None = None
        self._loading: Beside[Compressor] | None = None

    def checked(self) -> Beside[None]:
        """The check of its files, started where none was, or where the last one failed."""
        with _STARTING:
            if self._checking is None or self._checking.failed:
                self._checking = Beside(partial(verify, self._folder))
            return self._checking

    def started(self) -> Beside[Compressor]:
        """The load, started where none was, or where the last one failed."""
        files = self.checked()
        with _STARTING:
            if self._loading is None or self._loading.failed:
                self._loading = Beside(partial(_load, self._folder, files))
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
            self._loading = None


def _load(folder: Path, files: Beside[None]) -> Compressor:
    # numpy and CTranslate2 come with these.
    from summarizer.backends.ct2_encoder import Ct2Encoder
    from summarizer.compression.compressor import Compressor
    from summarizer.compression.lead import read_tokenizer

    files.result()
    encoder = Beside(partial(Ct2Encoder, folder))
    tokenizer = read_tokenizer(folder)
    return Compressor(encoder.result(), folder, tokenizer=tokenizer)
