"""Loads a backend when a task first needs it."""

from __future__ import annotations

from typing import Any

from summarizer.backends.lazy import LazyEngine


class BackendLoader(LazyEngine):
    """Shim."""

    def __init__(self, model: str, backend: Any, loading: Any, fallback: str | None) -> None:
        """Shim."""
        mapped = dict(loading)
        if "local_files_only" in mapped:
            mapped["offline"] = mapped.pop("local_files_only")
        if isinstance(backend, str):
            super().__init__(model, {"engine": backend, **mapped}, fallback)
            return
        super().__init__("given", mapped, fallback)
        self._engine = backend
