"""The lines of a run on their way to the output: appended, and safe at checkpoints.

Behind the last checkpoint anything may be lost or torn, by a kill, a full disk or a power cut; what stands before it
stays. A run that goes on cuts the files back to it.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from summarizer.corpus.archive.manifest import Manifest, Progress
from summarizer.errors import SourceError


class Spool:
    """Two files that grow, records and failures, with a manifest that says how far they are safe.

    Attributes:
        progress: What was appended.

    Args:
        records: The file of the records.
        failures: The file of the failures.
        manifest: The file of the manifest.
        state: The run, as far as it was safe.
        every: Seconds between two checkpoints.
    """

    def __init__(self, records: Path, failures: Path, manifest: Path, state: Manifest, *, every: float) -> None:
        """Notes where everything is."""
        self._paths = (records, failures)
        self._manifest = manifest
        self._state = state
        self._every = every
        self._saved = time.monotonic()
        self._files: list[BinaryIO] = []
        self.progress = state.progress

    def __enter__(self) -> Spool:
        """Opens the files, and cuts them back to the last checkpoint.

        Raises:
            SourceError: One is shorter than it was at the last checkpoint.
        """
        safe = (self.progress.bytes, self.progress.failure_bytes)
        try:
            for path, length in zip(self._paths, safe, strict=True):
                file = open(path, "ab")
                self._files.append(file)
                if file.seek(0, os.SEEK_END) < length:
                    whole = ", ".join(str(one) for one in (*self._paths, self._manifest))
                    raise SourceError(
                        f"{path} is shorter than at its last checkpoint, {length} bytes; to begin anew remove {whole}"
                    )
                file.truncate(length)
            self.checkpoint()
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        """Makes what was appended safe, where there is room for it, and closes the files."""
        try:
            # After an error the last checkpoint holds: an article may be half written.
            if self.progress != self._state.progress and (kind is None or issubclass(kind, KeyboardInterrupt)):
                self.checkpoint()
        finally:
            self._close()

    def append(self, content: bytes, *, failed: bool) -> None:
        """Appends the line of an article, in the order of the input."""
        self._files[failed].write(content)
        done = self.progress
        self.progress = Progress(
            done.articles + 1,
            done.failures + failed,
            done.bytes + (not failed) * len(content),
            done.failure_bytes + failed * len(content),
        )
        if time.monotonic() - self._saved >= self._every:
            self.checkpoint()

    def checkpoint(self) -> None:
        """Makes what was appended safe, and says so in the manifest."""
        for file in self._files:
            file.flush()
            os.fsync(file.fileno())
        self._state = self._state.at(self.progress)
        self._state.save(self._manifest)
        self._saved = time.monotonic()

    def _close(self) -> None:
        for file in self._files:
            with suppress(OSError):  # what is still in the buffer has no room
                file.close()
        self._files.clear()
