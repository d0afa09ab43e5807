"""Which models there are, what each can do, and where the embedded one lies."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from summarizer.errors import DamagedModelError, OptionError
from summarizer.lengths import TASKS

EMBEDDED_FOLDER = Path(__file__).parents[1] / "assets" / "seq2seq"

_RECORD = {
    "name": str,
    "version": str,
    "architecture": str,
    "parameters": int,
    "languages": list,
    "tasks": dict,
    "sha256": dict,
}
_OPTIONAL_RECORD = {"forced_first_token": str, "max_output_tokens": int}
_TASK = {
    "max_input_tokens": int,
    "default": bool,
    "num_beams": int,
    "length_penalty": (int, float),
    "no_repeat_ngram_size": int,
    "min_new_tokens": int,
    "max_new_tokens": (int, type(None)),
    "num_hypotheses": int,
}
_OPTIONAL_TASK = {"token": str, "prefix": str, "reads": str}
_NEEDED_FILES = ("model.bin", "config.json", "tokenizer.json")


@dataclass(frozen=True, slots=True)
class TaskSpec:
    """How a model does one task.

    Attributes:
        prefix: What stands before the text in the model's input, as "summarize: "; may be empty.
        max_input_tokens: Longest input in tokens, prefix and special tokens included.
        reads: "lead": the first tokens of the article; "all": everything, in chunks where it is long.
        default: Whether `model="auto"` takes the model for this task.
        num_beams: Default of `GenerationOptions.num_beams`, and so for the next four.
        length_penalty: Default length penalty.
        no_repeat_ngram_size: Default n-gram size.
        min_new_tokens: Default fewest tokens.
        max_new_tokens: Default most tokens; None leaves it to the length asked.
        num_hypotheses: Candidates to choose from.
    """

    prefix: str
    max_input_tokens: int
    reads: str
    default: bool
    num_beams: int
    length_penalty: float
    no_repeat_ngram_size: int
    min_new_tokens: int
    max_new_tokens: int | None
    num_hypotheses: int


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """What is known of a model before it is loaded.

    Attributes:
        name: Its name.
        revision: Commit hash, version, or hash of its files.
        architecture: Model type in Hugging Face's words, such as "pegasus".
        languages: ISO 639 codes of the languages it knows; empty where that is not recorded.
        tasks: Its tasks among "headline", "brief", "summary".
        parameters: Number of its weights; None where that is not recorded.
        forced_first_token: Token that every output begins with; None where the model is free.
        max_output_tokens: Most tokens its decoder can hold; None where there is no limit.
    """

    name: str
    revision: str | None
    architecture: str
    languages: tuple[str, ...]
    tasks: Mapping[str, TaskSpec]
    parameters: int | None = None
    forced_first_token: str | None = None
    max_output_tokens: int | None = None


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


def read_spec(folder: Path) -> ModelSpec:
    """Reads what a model can do from its `model.json`.

    Args:
        folder: A folder with a converted model: the embedded one, or one of the cache.

    Raises:
        DamagedModelError: The file is missing, no JSON, or a key is missing, unknown or of the wrong type.
    """
    where = folder / "model.json"
    try:
        record = json.loads(where.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DamagedModelError(f"cannot read {where}: {error}; {_remedy(folder)}") from error
    if not isinstance(record, dict):
        raise DamagedModelError(f"{where} is not a JSON object; {_remedy(folder)}")
    _check(record, _RECORD, _OPTIONAL_RECORD, f"{where}")
    return ModelSpec(
        name=record["name"],
        revision=record["version"],
        architecture=record["architecture"],
        languages=tuple(record["languages"]),
        tasks={task: _task_spec(task, entry, where) for task, entry in record["tasks"].items()},
        parameters=record["parameters"],
        forced_first_token=record.get("forced_first_token"),
        max_output_tokens=record.get("max_output_tokens"),
    )


def verify(folder: Path) -> None:
    """Compares each file of a model with the sha256 in its `model.json`, once per process and folder.

    Raises:
        DamagedModelError: A file is missing or is not the one recorded.
    """
    _verify(folder.resolve())


@cache
def _verify(folder: Path) -> None:
    read_spec(folder)
    recorded = json.loads((folder / "model.json").read_text(encoding="utf-8"))["sha256"]
    for name in _NEEDED_FILES:
        if name not in recorded:
            raise DamagedModelError(f'"sha256" in {folder / "model.json"} lacks {name}; {_remedy(folder)}')
    for name, expected in recorded.items():
        path = folder / name
        if Path(name).name != name or not path.is_file():
            raise DamagedModelError(f"{path} is missing; {_remedy(folder)}")
        if sha256_of(path) != expected:
            raise DamagedModelError(f"{path} is not the file that model.json records; {_remedy(folder)}")


def sha256_of(path: Path) -> str:
    """Hex sha256 of a file's content."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def available_models() -> tuple[ModelInfo, ...]:
    """The models that are there without a download: "embedded" and "extractive"."""
    spec = read_spec(EMBEDDED_FOLDER)
    return (
        ModelInfo(
            name="embedded",
            tasks=tuple(spec.tasks),
            default_for=tuple(task for task in TASKS if default_model(task) == "embedded"),
            languages=spec.languages,
            parameters=spec.parameters or 0,
            description=f"{spec.name} {spec.revision}: a {spec.architecture} model in this package, run by "
            "CTranslate2; it writes its own words and can state what the article does not",
        ),
        ModelInfo(
            name="extractive",
            tasks=TASKS,
            default_for=tuple(task for task in TASKS if default_model(task) == "extractive"),
            languages=(),
            parameters=0,
            description="the article's own best sentences, word for word, in any language",
        ),
    )


def default_model(task: str) -> Literal["embedded", "extractive"]:
    """The model that `model="auto"` takes for a task.

    Raises:
        OptionError: There is no such task.
    """
    if task not in TASKS:
        raise OptionError(f"task is {task!r}; allowed: {', '.join(TASKS)}")
    spec = read_spec(EMBEDDED_FOLDER).tasks.get(task)
    return "embedded" if spec is not None and spec.default else "extractive"


def _task_spec(task: str, entry: Any, where: Path) -> TaskSpec:
    place = f'task "{task}" in {where}'
    if task not in TASKS or not isinstance(entry, dict):
        raise DamagedModelError(f"{place} cannot be used; allowed: {', '.join(TASKS)}; {_remedy(where.parent)}")
    _check(entry, _TASK, _OPTIONAL_TASK, place)
    if ("token" in entry) == ("prefix" in entry):
        raise DamagedModelError(f'{place} needs "token" or "prefix", one of the two; {_remedy(where.parent)}')
    reads = entry.get("reads", "lead" if task == "headline" else "all")
    if reads not in ("lead", "all"):
        raise DamagedModelError(f'"reads" of {place} is {reads!r}; allowed: lead, all; {_remedy(where.parent)}')
    decoding = {key: entry[key] for key in _TASK}
    return TaskSpec(prefix=entry["prefix"] if "prefix" in entry else entry["token"] + " ", reads=reads, **decoding)


def _check(entry: Mapping[str, Any], needed: Mapping[str, Any], optional: Mapping[str, Any], place: str) -> None:
    """Refuses missing and unknown keys and values of the wrong type, each by name."""
    for key in needed:
        if key not in entry:
            raise DamagedModelError(f'{place} lacks "{key}"')
    for key, value in entry.items():
        kind = needed.get(key) or optional.get(key)
        if kind is None:
            raise DamagedModelError(f'{place} has the unknown key "{key}"; known: {", ".join([*needed, *optional])}')
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise DamagedModelError(f'"{key}" of {place} is {value!r}, a value of the wrong type')


def _remedy(folder: Path) -> str:
    if folder == EMBEDDED_FOLDER or folder == EMBEDDED_FOLDER.resolve():
        return "install standfirst again"
    return f"remove {folder} and convert or copy the model again"
