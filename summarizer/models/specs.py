"""What a model can do: its tasks, limits and decoding defaults."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from summarizer.errors import DamagedModelError
from summarizer.lengths import TASKS
from summarizer.models.files import read_record, remedy

# Architectures whose activations leave the range of float16.
FLOAT16_OVERFLOWS = frozenset({"t5", "mt5", "umt5", "longt5", "pegasus", "pegasus_x", "bigbird_pegasus"})
_RECORD = {
    "name": str,
    "version": str,
    "architecture": str,
    "parameters": int,
    "languages": list,
    "tasks": dict,
    "sha256": dict,
}
_OPTIONAL_RECORD = {
    "forced_first_token": str,
    "max_output_tokens": int,
    "compute_type": str,
    "weights": str,
    "end_tokens": list,
    "suppressed": list,
    "unused": list,
    "token_bytes": int,
}
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
        end_tokens: Tokens that end an output; empty where that is the tokenizer's end token alone.
        suppressed: Sequences of tokens that no output holds.
        unused: Settings of the checkpoint, as "name=value", that no backend applies.
        source_lang: Language that it was asked to read, in its own code; None is what its tokenizer is set to.
        target_lang: Language that it was asked to write, likewise.
        weights: The pull request or the pickled file that its weights come from; None where they are its own
            safetensors.
        token_bytes: Bytes of keys and values, in float32, that the decoder keeps of each token read, for each beam;
            None where that is not recorded.
    """

    name: str
    revision: str | None
    architecture: str
    languages: tuple[str, ...]
    tasks: Mapping[str, TaskSpec]
    parameters: int | None = None
    forced_first_token: str | None = None
    max_output_tokens: int | None = None
    end_tokens: tuple[str, ...] = ()
    suppressed: tuple[tuple[str, ...], ...] = ()
    unused: tuple[str, ...] = ()
    source_lang: str | None = None
    target_lang: str | None = None
    weights: str | None = None
    token_bytes: int | None = None


def unused_warning(name: str, unused: Sequence[str]) -> str | None:
    """What to say about settings of a model that nothing applies; None where there are none."""
    if not unused:
        return None
    return f"{name} sets {', '.join(unused)}, which is not used here: decoding is a beam search without sampling"


def read_spec(folder: Path) -> ModelSpec:
    """What a model can do, from its `model.json`: read once a process and folder, and then remembered.

    Args:
        folder: A folder with a converted model: the embedded one, or one of the cache.

    Raises:
        DamagedModelError: The file is missing, no JSON, or a key is missing, unknown or of the wrong type.
    """
    return _spec(folder.absolute())


@lru_cache(maxsize=64)
def _spec(folder: Path) -> ModelSpec:
    where = folder / "model.json"
    record = read_record(folder)
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
        end_tokens=tuple(record.get("end_tokens", ())),
        suppressed=tuple(map(tuple, record.get("suppressed", ()))),
        unused=tuple(record.get("unused", ())),
        weights=record.get("weights"),
        token_bytes=record.get("token_bytes"),
    )


def _task_spec(task: str, entry: Any, where: Path) -> TaskSpec:
    place = f'task "{task}" in {where}'
    if task not in TASKS or not isinstance(entry, dict):
        raise DamagedModelError(f"{place} cannot be used; allowed: {', '.join(TASKS)}; {remedy(where.parent)}")
    _check(entry, _TASK, _OPTIONAL_TASK, place)
    if ("token" in entry) == ("prefix" in entry):
        raise DamagedModelError(f'{place} needs "token" or "prefix", one of the two; {remedy(where.parent)}')
    reads = entry.get("reads", "lead" if task == "headline" else "all")
    if reads not in ("lead", "all"):
        raise DamagedModelError(f'"reads" of {place} is {reads!r}; allowed: lead, all; {remedy(where.parent)}')
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
