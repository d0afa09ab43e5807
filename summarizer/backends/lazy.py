"""The engine behind a `Summarizer`: chosen by task, loaded on first use, once for all threads."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from summarizer.errors import ModelError, ModelNotFoundError
from summarizer.models.specs import default_model

if TYPE_CHECKING:
    from summarizer.backends.base import Engine


class LazyEngine:
    """Loads an engine when a task first needs it.

    Attributes:
        failure: Why the model could not be loaded, where a fallback took its place.
    """

    def __init__(self, model: str, loading: Mapping[str, Any], fallback: str | None) -> None:
        """Notes what to load.

        Args:
            model: As in `Summarizer`.
            loading: Keyword arguments of `load_engine`.
            fallback: As in `Summarizer`.
        """
        self.failure: str | None = None
        self._model = model
        self._loading = loading
        self._fallback = fallback
        self._engine: Engine | None = None
        self._lock = threading.Lock()

    def for_task(self, task: str) -> Engine | None:
        """The engine that does a task; None where the extractive backend does it.

        Raises:
            ModelError: The model cannot be loaded, or does not do the task.
        """
        model = default_model(task) if self._model == "auto" else self._model
        if model == "extractive":
            return None
        with self._lock:
            if self._engine is None and self.failure is None:
                self._load(model)
            engine = self._engine
        if engine is not None and task not in engine.spec.tasks:
            raise ModelNotFoundError(
                f"{engine.spec.name} does not do the task {task!r}; it does: {', '.join(engine.spec.tasks)}. "
                "With model='auto' the extractive backend does what the embedded model does not"
            )
        return engine

    def close(self) -> None:
        """Frees the engine; the next task loads it again."""
        with self._lock:
            if self._engine is not None:
                self._engine.close()
                self._engine = None

    def _load(self, model: str) -> None:
        from summarizer.backends.load import load_engine

        try:
            self._engine = load_engine(model, **self._loading)
        except ModelError as error:
            if self._fallback is None:
                raise
            self.failure = f"{model} could not be loaded, the summary is extractive: {error}"
