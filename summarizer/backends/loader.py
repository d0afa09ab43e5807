"""The model behind a `Summarizer`: chosen by task, loaded on first use, once for all threads."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from summarizer.errors import MissingExtraError, ModelError, ModelNotFoundError, OptionError
from summarizer.models.known import default_model

if TYPE_CHECKING:
    from summarizer.backends.base import Generator


_RENAMED = {"engine": "backend", "offline": "local_files_only"}


class Loading(TypedDict, total=False):
    """Keyword arguments of `Summarizer` that say how a model is loaded; its docstring says what each one is."""

    device: str
    compute_type: str
    revision: str | None
    local_files_only: bool | None


def check_keywords(loading: Mapping[str, Any]) -> None:
    """Refuses unknown keywords; one that was renamed by its new name.

    Raises:
        OptionError: A keyword is unknown or was renamed.
    """
    for name in loading:
        if name in _RENAMED:
            raise OptionError(f"{name}= is now {_RENAMED[name]}=")
        if name not in Loading.__optional_keys__:
            allowed = ", ".join(sorted({"backend", "fallback", *Loading.__optional_keys__}))
            raise OptionError(f"unknown: {name}; allowed: {allowed}")


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
        device: str = "auto",
        compute_type: str = "auto",
        revision: str | None = None,
        local_files_only: bool | None = None,
        fallback: str | None = None,
    ) -> None:
        """Notes what to load.

        Args:
            model: "auto" (the default of each task), "extractive" (none), or as in `load_backend`.
            backend: As in `load_backend`; or a ready generator, which then does every task, in place of any model
                but "extractive", and which the other arguments say nothing about.
            device: As in `load_backend`.
            compute_type: As in `load_backend`.
            revision: As in `load_backend`.
            local_files_only: As in `load_backend`.
            fallback: "extractive" notes a model that cannot be loaded in `failure`; None raises.
        """
        self.failure: str | None = None
        self._model = model
        self._backend = backend
        self._device = device
        self._compute_type = compute_type
        self._revision = revision
        self._local_files_only = local_files_only
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
        """Frees the generator; the next task loads it again, unless it was handed in ready."""
        with self._lock:
            if self._generator is not None:
                self._generator.close()
                self._generator = None

    def _load(self, model: str) -> None:
        if not isinstance(self._backend, str):
            self._generator = self._backend
            return
        from summarizer.backends.load import load_backend

        try:
            self._generator = load_backend(
                model,
                backend=self._backend,
                device=self._device,
                compute_type=self._compute_type,
                revision=self._revision,
                local_files_only=self._local_files_only,
            )
        except (ModelError, MissingExtraError) as error:
            if self._fallback is None:
                raise
            self.failure = f"{model} could not be loaded, the summary is extractive: {error}"
