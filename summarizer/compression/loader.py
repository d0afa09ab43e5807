"""The pointer model of this package: loaded on first use, once for all threads."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from summarizer.models.files import ASSETS

if TYPE_CHECKING:
    from summarizer.compression.compressor import Compressor

POINTER_FOLDER = ASSETS / "pointer"


class CompressorLoader:
    """Loads the compressor when a headline first needs it."""

    def __init__(self) -> None:
        """Loads nothing yet."""
        self._compressor: Compressor | None = None
        self._lock = threading.Lock()

    def loaded(self) -> Compressor:
        """The compressor.

        Raises:
            DamagedModelError: A file of the model is missing or damaged.
        """
        with self._lock:
            if self._compressor is None:
                # numpy and CTranslate2 come with these.
                from summarizer.backends.ct2_encoder import Ct2Encoder
                from summarizer.compression.compressor import Compressor

                self._compressor = Compressor(Ct2Encoder(POINTER_FOLDER), POINTER_FOLDER)
            return self._compressor

    def close(self) -> None:
        """Lets go of the compressor, which is freed when nobody uses it any more; the next headline loads it again."""
        with self._lock:
            self._compressor = None
