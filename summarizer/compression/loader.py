"""The pointer model of this package: loaded on first use, once for all threads."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.models.files import ASSETS

if TYPE_CHECKING:
    from concurrent.futures import Future

    from summarizer.backends.ct2_encoder import Ct2Encoder
    from summarizer.compression.compressor import Compressor

POINTER_FOLDER = ASSETS / "pointer"


class CompressorLoader:
    """Loads the compressor when a headline first needs it.

    Args:
        folder: Folder of the model.
    """

    def __init__(self, folder: Path = POINTER_FOLDER) -> None:
        """Loads nothing yet."""
        self._folder = folder
        self._compressor: Compressor | None = None
        self._encoder: Future[Ct2Encoder] | None = None  # on its way
        self._lock = threading.Lock()

    def begin(self) -> None:
        """Has a thread of its own read the encoder's weights, while its caller goes on to what needs them."""
        with self._lock:
            if self._compressor is None:
                self._begin()

    def loaded(self) -> Compressor:
        """The compressor.

        Raises:
            DamagedModelError: A file of the model is missing or damaged.
        """
        with self._lock:
            if self._compressor is None:
                encoder = self._begin()
                from summarizer.compression.compressor import Compressor  # numpy comes with it

                self._encoder = None
                self._compressor = Compressor(encoder.result(), self._folder)
            return self._compressor

    def close(self) -> None:
        """Lets go of the compressor, which is freed when nobody uses it any more; the next headline loads it again."""
        with self._lock:
            self._compressor = self._encoder = None

    def _begin(self) -> Future[Ct2Encoder]:
        if self._encoder is None:
            from concurrent.futures import ThreadPoolExecutor

            import ctranslate2  # noqa: F401 not by the thread: what two import at once may wait for each other

            from summarizer.backends.ct2_encoder import Ct2Encoder

            reader = ThreadPoolExecutor(1)
            self._encoder = reader.submit(Ct2Encoder, self._folder)
            reader.shutdown(wait=False)
        return self._encoder
