"""Records read from JSON by the types that their fields declare: what passes holds what it says."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from summarizer.errors import EvaluationError, shown

T = TypeVar("T")


def load_json(path: str | Path) -> Any:
    """Reads a JSON file.

    Raises:
        EvaluationError: It cannot be read, is not UTF-8 or not JSON, or is nested too deeply.
    """
    try:
        return json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:  # ValueError: Unicode, JSON, numbers of 5,000 digits
        raise EvaluationError(f"{path} cannot be read as JSON: {error}") from error


def read_record(kind: type[T], value: object, place: str) -> T:
    """Reads a dataclass from what `dataclasses.asdict` and JSON made of it.

    Fields may be text, numbers, truth values, tuples of one kind, objects with text as keys, other
    dataclasses, `Any`, and each of these or None.

    Args:
        kind: The dataclass.
        value: What JSON gave.
        place: Where it stands, for messages.

    Raises:
        EvaluationError: A field is missing, unknown or of another type; the message says which.
    """
    if not isinstance(value, Mapping):
        raise EvaluationError(f"{place} is {shown(value, 40)}; allowed: an object")
    hints = get_type_hints(kind)
    known = {field.name: field for field in fields(kind)}  # type: ignore[arg-type]
    unknown = [str(name) for name in value if name not in known]
    if unknown:
        raise EvaluationError(f"{place} has a field {shown(unknown[0], 40)}; allowed: {', '.join(known)}")
    found = {}
    for name, field in known.items():
        if name in value:
            found[name] = _read(hints[name], value[name], f"{place}.{name}")
        elif field.default is MISSING and field.default_factory is MISSING:
            raise EvaluationError(f"{place} has no field {name!r}")
    return kind(**found)


def _read(hint: Any, value: Any, place: str) -> Any:
    if hint is Any:
        return value
    if is_dataclass(hint) and isinstance(hint, type):
        return read_record(hint, value, place)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is UnionType:  # X | None
        return None if value is None else _read(arguments[0], value, place)
    if origin is tuple:
        if not isinstance(value, (list, tuple)):
            raise EvaluationError(f"{place} is {shown(value, 40)}; allowed: a list")
        return tuple(_read(arguments[0], one, f"{place}[{index}]") for index, one in enumerate(value))
    if origin is dict:
        if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value):
            raise EvaluationError(f"{place} is {shown(value, 40)}; allowed: an object")
        return {key: _read(arguments[1], one, f"{place}[{shown(key, 40)}]") for key, one in value.items()}
    return _simple(hint, value, place)


def _simple(hint: Any, value: Any, place: str) -> Any:
    if hint is float:
        number = isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e300
        if not number or not math.isfinite(value):
            raise EvaluationError(f"{place} is {shown(value, 40)}; allowed: a finite number")
        return float(value)
    if not isinstance(value, hint) or (hint is int and isinstance(value, bool)):
        names = {str: "text", int: "a whole number", bool: "true or false"}
        raise EvaluationError(f"{place} is {shown(value, 40)}; allowed: {names.get(hint, hint.__name__)}")
    return value
