"""What models there are, what each can do, and where they lie."""

from typing import TYPE_CHECKING

from summarizer.models.files import EMBEDDED_FOLDER, default_model
from summarizer.runtime.late import late

if TYPE_CHECKING:
    from summarizer.models.cache import cache_folder
    from summarizer.models.hub import reachable
    from summarizer.models.known import ModelInfo, available_models, known_model, task_warning
    from summarizer.models.specs import ModelSpec, TaskSpec, read_spec, unused_warning
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

__getattr__ = late(
    __name__,
    {
        "cache": "cache_folder",
        "hub": "reachable",
        "known": "ModelInfo available_models known_model task_warning",
        "specs": "ModelSpec TaskSpec read_spec unused_warning",
        "stored": "CachedModel cached_models remove_cached",
    },
)
