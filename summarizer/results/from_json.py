"""Records from what `json.loads` gives, checked against the types that their fields declare."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from summarizer.errors import InputError, OptionError, shown

Kind = TypeVar("Kind")

_PLAIN = {str: "text", int: "a whole number of 0 or more", float: "a finite number", bool: "true or false"}
_LARGEST = 1e300  # a number: larger ones overflow where they are squared or scaled


def read_record(kind: type[Kind], value: object, where: str) -> Kind:
    """Reads a frozen dataclass from what `dataclasses.asdict` and JSON made of it.

    Fields may be text, numbers, truth values, one of some values (`Literal`), tuples of one kind, objects with text
    as keys, other dataclasses, `Any`, and each of these or None.

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
    for name in value:
        if name not in hints:
            raise InputError(f"{where} has a field {shown(name, 41)}; allowed: {', '.join(hints)}")
    for field in fields(kind):  # type: ignore[arg-type]  # a dataclass
        if field.name not in value and field.default is field.default_factory is MISSING:
            raise InputError(f"{where} lacks a field: {field.name!r}")
    given = {name: _read(hint, value[name], f"{where}.{name}") for name, hint in hints.items() if name in value}
    try:
        return kind(**given)
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
        if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value):
            raise _refused(where, value, "an object")
        return {key: _read(get_args(hint)[1], one, f"{where}[{shown(key, 41)}]") for key, one in value.items()}
    if isinstance(hint, type) and is_dataclass(hint):
        return read_record(hint, value, where)
    return _plain(hint, value, where)


def _plain(kind: Any, value: object, where: str) -> object:
    """A text, number or truth value; a whole number will do for a number."""
    if kind is Any:
        return value
    truth = isinstance(value, bool)  # also a whole number to Python
    if kind is float and isinstance(value, int | float) and not truth and abs(value) < _LARGEST:  # as nan is not
        return float(value)
    # Every whole number in a record is an offset, a number or a count.
    negative = kind is int and isinstance(value, int) and value < 0
    if kind is float or not isinstance(value, kind) or truth is not (kind is bool) or negative:
        raise _refused(where, value, _PLAIN[kind])
    return value


def _refused(where: str, value: object, allowed: str) -> InputError:
    return InputError(f"{where} is {shown(value, 41)}; allowed: {allowed}")
