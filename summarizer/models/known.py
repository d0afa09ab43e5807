"""The models that are there without a download, and which of them `model="auto"` takes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from summarizer.errors import OptionError
from summarizer.lengths import TASKS
from summarizer.models.files import ASSETS
from summarizer.models.specs import read_spec

EMBEDDED_FOLDER = ASSETS / "seq2seq"


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model that is there without a download.

    Attributes:
        name: What to pass as `model=`.
        tasks: What it can do, among "headline", "brief", "summary".
        default_for: The tasks that `model="auto"` gives to it.
        languages: ISO 639 codes of the languages it knows; empty for any.
        parameters: Number of its weights.
        description: What it is, in one sentence.
    """

    name: str
    tasks: tuple[str, ...]
    default_for: tuple[str, ...]
    languages: tuple[str, ...]
    parameters: int
    description: str


def available_models(embedded: Path = EMBEDDED_FOLDER) -> tuple[ModelInfo, ...]:
    """The models that are there without a download: "embedded" and "extractive".

    Args:
        embedded: The folder of the embedded model.
    """
    spec = read_spec(embedded)
    return (
        ModelInfo(
            name="embedded",
            tasks=tuple(spec.tasks),
            default_for=tuple(task for task in TASKS if default_model(task, embedded) == "embedded"),
            languages=spec.languages,
            parameters=spec.parameters or 0,
            description=f"{spec.name} {spec.revision}, a {spec.architecture} model in this package; "
            "it writes its own words, and 58 % of its headlines were true when they were read",
        ),
        ModelInfo(
            name="extractive",
            tasks=TASKS,
            default_for=tuple(task for task in TASKS if default_model(task, embedded) == "extractive"),
            languages=(),
            parameters=0,
            description="the article's own sentences in any language; a headline is its own, or words of one sentence "
            "that a pointer model (English) or a clause border chooses",
        ),
    )


def default_model(task: str, embedded: Path = EMBEDDED_FOLDER) -> Literal["embedded", "extractive"]:
    """The model that `model="auto"` takes for a task.

    Args:
        task: "headline", "brief" or "summary".
        embedded: The folder of the embedded model, whose record says what it is the default for.

    Raises:
        OptionError: There is no such task.
    """
    if task not in TASKS:
        raise OptionError(f"task is {task!r}; allowed: {', '.join(TASKS)}")
    spec = read_spec(embedded).tasks.get(task)
    return "embedded" if spec is not None and spec.default else "extractive"
