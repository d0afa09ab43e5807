"""What models there are, what each can do, and where they lie."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from summarizer.models.known import (
    EMBEDDED_FOLDER,
    ModelInfo,
    available_models,
    default_model,
    known_model,
    task_warning,
)
from summarizer.models.specs import ModelSpec, TaskSpec, read_spec, unused_warning

if TYPE_CHECKING:
    from summarizer.models.cache import cache_folder
    from summarizer.models.hub import reachable
    from summarizer.models.stored import CachedModel, cached_models, remove_cached

__all__ = [
    "EMBEDDED_FOLDER",
    "CachedModel",
    "ModelInfo",
    "ModelSpec",
    "TaskSpec",
    "available_models",
    "cache_folder",
    "cached_models",
    "default_model",
    "known_model",
    "reachable",
    "read_spec",
    "remove_cached",
    "task_warning",
    "unused_warning",
]


_LATE = {
    "CachedModel": "stored",
    "cache_folder": "cache",
    "cached_models": "stored",
    "reachable": "hub",
    "remove_cached": "stored",
}


def __getattr__(name: str) -> Any:
    """Loads names when they are first asked for: the Hub needs ssl, which a summary does not."""
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"summarizer.models.{_LATE[name]}"), name)
