"""The models that are known by name: what each is, what it was trained for, and which one `model="auto"` takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from summarizer.lengths import TASKS
from summarizer.models.files import EMBEDDED_FOLDER, default_model, read_json
from summarizer.models.specs import read_spec


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model that is known by name.

    Attributes:
        name: What to pass as `model=`.
        tasks: What it was trained for, among "headline", "brief", "summary". A checkpoint of the Hub does the others
            too: its text is fitted to the length asked, and a warning says so.
        default_for: The tasks that `model="auto"` gives to it.
        languages: ISO 639 codes of the languages it knows; empty for any.
        parameters: Number of its weights.
        description: What it is, or what it was trained on, in one sentence.
        caution: What to know before anything of it is printed; "" where nothing was measured.
        packaged: Whether it is there without a download.
        architecture: Model type in Hugging Face's words, such as "pegasus"; None for no text-to-text model.
        input_limit: Most tokens it reads at a time; longer articles are read in chunks. None where there is no limit.
        license: As its card says; None where the card names none.
        decoding: The decoding defaults of its config, by transformers' names; lengths are in tokens.
    """

    name: str
    tasks: tuple[str, ...]
    default_for: tuple[str, ...]
    languages: tuple[str, ...]
    parameters: int
    description: str
    packaged: bool
    architecture: str | None = None
    input_limit: int | None = None
    license: str | None = None
    caution: str = ""
    decoding: Mapping[str, Any] = field(default_factory=dict)


def available_models(embedded: Path = EMBEDDED_FOLDER) -> tuple[ModelInfo, ...]:
    """The models that are known by name: first "embedded" and "extractive", then those of the Hub.

    Any other text-to-text checkpoint works by its name or folder too.

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
            "it writes its own words, and by request only",
            caution="58 % of its headlines were true when they were read",
            packaged=True,
            architecture=spec.architecture,
            input_limit=min(task.max_input_tokens for task in spec.tasks.values()),
            license="apache-2.0",
        ),
        ModelInfo(
            name="extractive",
            tasks=TASKS,
            default_for=tuple(task for task in TASKS if default_model(task, embedded) == "extractive"),
            languages=(),
            parameters=0,
            description="the article's own sentences in any language; a headline is its own, or words of one sentence "
            "that a pointer model (English) or a clause border chooses",
            packaged=True,
            license="apache-2.0",
        ),
        *_published(),
    )


def known_model(name: str) -> ModelInfo | None:
    """What is known of a model of the Hub; None where its name is not in the table."""
    return next((model for model in _published() if model.name == name), None)


def task_warning(name: str, task: str) -> str | None:
    """What to say of a text that a model was not trained to write; None where it was, or where that is not known.

    Args:
        name: The model.
        task: "headline", "brief" or "summary".
    """
    model = known_model(name)
    if model is None or task in model.tasks:
        return None
    trained = " and ".join(model.tasks)
    return f"{name} was trained to write a {trained}, no {task}: this is its {model.tasks[0]}, fitted to the length"


@cache
def _published() -> tuple[ModelInfo, ...]:
    """The models of the Hub, from `known.json`, where each field's source is named."""
    return tuple(
        ModelInfo(
            name=record["name"],
            tasks=tuple(record["tasks"]),
            default_for=(),
            languages=tuple(record["languages"]),
            parameters=record["parameters"],
            description=record["description"],
            packaged=False,
            architecture=record["architecture"],
            input_limit=record["input_limit"],
            license=record["license"],
            decoding=record["decoding"],
        )
        for record in read_json(Path(__file__).with_name("known.json"))["models"]
    )
