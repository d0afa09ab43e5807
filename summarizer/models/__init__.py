"""What models there are, what each can do, and where they lie."""

from typing import TYPE_CHECKING, Any

from summarizer.models.known import (
    EMBEDDED_FOLDER,
    ModelInfo,
    available_models,
    default_model,
    known_model,
    task_warning,
)
from summarizer.models.specs import ModelSpec, TaskSpec, read_spec

if TYPE_CHECKING:
    from summarizer.models.cache import cache_folder
    from summarizer.models.hub import reachable

__all__ = [
    "EMBEDDED_FOLDER",
    "ModelInfo",
    "ModelSpec",
    "TaskSpec",
    "available_models",
    "cache_folder",
    "default_model",
    "known_model",
    "reachable",
    "read_spec",
    "task_warning",
]


def __getattr__(name: str) -> Any:
    """Loads two names when they are first asked for: the Hub needs ssl, which a summary does not."""
    if name not in ("cache_folder", "reachable"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from summarizer.models import cache, hub

    return getattr(hub if name == "reachable" else cache, name)
