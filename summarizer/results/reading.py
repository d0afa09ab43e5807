"""Records from what `json.loads` gives, checked against the types of their fields."""

from __future__ import annotations

import math
import types
from collections.abc import Mapping
from dataclasses import is_dataclass
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from summarizer.errors import InputError, OptionError, shown

Kind = TypeVar("Kind")

_PLAIN = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}


def read_record(kind: type[Kind], value: object, where: str) -> Kind:
    """Reads a frozen dataclass whose fields are plain values, tuples and such dataclasses.

    Args:
        kind: The dataclass.
        value: A mapping with a value for each field that has no default, and no others.
        where: What an error calls the value.

    Raises:
        InputError: A field is missing, unknown, or of another type; the message says which and where.
    """
    if not isinstance(value, Mapping):
        raise _refused(where, value, "an object")
    hints = get_type_hints(kind)
    unknown = sorted(str(name) for name in value if name not in hints)
    if unknown:
        raise InputError(f"{where} has unknown fields: {', '.join(unknown)}; allowed: {', '.join(hints)}")
    given = {name: _read(hint, value[name], f"{where}.{name}") for name, hint in hints.items() if name in value}
    try:
        return kind(**given)
    except TypeError as error:
        raise InputError(f"{where} lacks a field: {error}") from None
    except OptionError as error:
        raise InputError(f"{where}: {error}") from None


def _read(hint: Any, value: object, where: str) -> Any:
    if isinstance(hint, types.UnionType):
        if value is None and types.NoneType in get_args(hint):
            return None
        return _read(next(one for one in get_args(hint) if one is not types.NoneType), value, where)
    origin = get_origin(hint)
    if origin is Literal:
        if value not in get_args(hint):
            raise _refused(where, value, ", ".join(map(repr, get_args(hint))))
        return value
    if origin is tuple:
        if not isinstance(value, list | tuple):
            raise _refused(where, value, "a list")
        return tuple(_read(get_args(hint)[0], one, f"{where}[{number}]") for number, one in enumerate(value))
    if origin is dict:
        if not isinstance(value, Mapping):
            raise _refused(where, value, "an object")
        return dict(value)
    if isinstance(hint, type) and is_dataclass(hint):
        return read_record(hint, value, where)
    return _plain(hint, value, where)


def _plain(kind: type, value: object, where: str) -> object:
    """A text, number or truth value; a whole number will do for a number."""
    fits = isinstance(value, kind)
    if kind in (int, float):
        numbers = int if kind is int else int | float
        fits = isinstance(value, numbers) and not isinstance(value, bool) and math.isfinite(value)
    if not fits:
        raise _refused(where, value, _PLAIN[kind])
    return value


def _refused(where: str, value: object, allowed: str) -> InputError:
    return InputError(f"{where} is {shown(value, 41)}; allowed: {allowed}")
