"""The model behind a `Summarizer`: chosen by task, loaded on first use, once for all threads."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from summarizer.backends.names import BACKENDS
from summarizer.errors import MissingExtraError, ModelError, ModelNotFoundError, OptionError, shown
from summarizer.models.files import default_model

if TYPE_CHECKING:
    from summarizer.backends.base import Generator
    from summarizer.backends.options import Loading


_AUTO = "STANDFIRST_MODEL"


class BackendLoader:
    """Loads a generator when a task first needs it.

    Attributes:
        failure: Why the model could not be loaded, where a fallback took its place; else None.
    """

    def __init__(
        self,
        model: str = "auto",
        *,
        backend: str | Generator = "auto",
        fallback: str | None = None,
        **loading: Unpack[Loading],
    ) -> None:
        """Notes what to load.

        Args:
            model: "auto" (the model that the environment variable `STANDFIRST_MODEL` names, else the default of each
                task), "extractive" (none), or as in `load_backend`.
            backend: As in `load_backend`; or a ready generator, which then does every task, in place of any model
                but "extractive", and which the other arguments say nothing about.
            fallback: "extractive" notes a model that cannot be loaded in `failure`; None raises.
            **loading: As in `load_backend`.

        Raises:
            OptionError: The backend or a keyword is unknown, a value is of the wrong type or out of its range, or a
                revision is given and no checkpoint.
        """
        self.failure: str | None = None
        self._model = (os.environ.get(_AUTO, "").strip() or model) if model == "auto" else model
        _check(self._model, backend, loading)
        self._backend = backend
        self._loading = loading
        self._fallback = fallback
        self._generator: Generator | None = None
        self._lock = threading.Lock()

    def for_task(self, task: str) -> Generator | None:
        """The generator that does a task; None where the extractive writer does it.

        Args:
            task: "headline", "brief" or "summary".

        Raises:
            ModelError: The model cannot be loaded, or does not do the task.
            MissingExtraError: torch or transformers is needed and not installed.
            OptionError: An option is unknown, or cannot be had for this model or on this machine.
        """
        model = self._model
        if model == "auto" and isinstance(self._backend, str):
            model = default_model(task)
        if model == "extractive":
            return None
        with self._lock:
            if self._generator is None and self.failure is None:
                self._load(model)
            generator = self._generator
        if generator is not None and task not in generator.spec.tasks:
            raise ModelNotFoundError(
                f"{generator.spec.name} does not do the task {task!r}; it does: {', '.join(generator.spec.tasks)}. "
                "With model='auto' the extractive writer does what the embedded model does not"
            )
        return generator

    def close(self) -> None:
        """Lets go of the generator, which is freed when nobody uses it any more; the next task loads it again.

        One that was handed in ready stays open: who loaded it closes it.
        """
        with self._lock:
            self._generator = None

    def _load(self, model: str) -> None:
        if not isinstance(self._backend, str):
            self._generator = self._backend
            return
        from summarizer.backends.table import load_backend

        try:
            self._generator = load_backend(model, backend=self._backend, **self._loading)
        except (ModelError, MissingExtraError) as error:
            if self._fallback is None:
                raise
            self.failure = f"{model} could not be loaded, the summary is extractive: {error}"


def _check(model: str, backend: object, loading: Mapping[str, Any]) -> None:
    """Refuses a backend, a keyword or its value that cannot be, and a revision of no checkpoint."""
    if loading:
        from summarizer.backends.options import split_keywords  # Late, as `load_backend`: the default has none.

        split_keywords(loading)
    if not hasattr(backend, "spec") and backend not in ("auto", *BACKENDS):
        raise OptionError(f"backend is {shown(backend)}; allowed: {', '.join(('auto', *BACKENDS))}, or a loaded one")
    if isinstance(backend, str) and model in ("auto", "extractive") and loading.get("revision") is not None:
        raise OptionError(f"revision is {loading['revision']!r}, but model={model!r} has none; name a checkpoint")
