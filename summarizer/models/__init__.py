"""What models there are, what each can do, and where they lie."""

from summarizer.models.known import EMBEDDED_FOLDER, ModelInfo, available_models, default_model
from summarizer.models.specs import TASKS, ModelSpec, TaskSpec, read_spec

__all__ = [
    "EMBEDDED_FOLDER",
    "TASKS",
    "ModelInfo",
    "ModelSpec",
    "TaskSpec",
    "available_models",
    "default_model",
    "read_spec",
]
