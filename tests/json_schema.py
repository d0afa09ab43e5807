"""The JSON Schema of everything that is written as JSON, made from the records and their docstrings.

    python -m tests.json_schema > summarizer/results/schema.json

The file ships with the package; a test holds it to this module. `SCHEMA_VERSION` rises when a field goes, or means
something else; a new field does not raise it.
"""

from __future__ import annotations

import json
import re
import types
from dataclasses import MISSING, fields, is_dataclass
from inspect import cleandoc
from typing import Any, Literal, get_args, get_origin, get_type_hints

from summarizer.results.failure import Failure
from summarizer.results.record import Record
from summarizer.results.summary import SCHEMA_VERSION, Summary

_PLAIN = {str: "string", int: "integer", float: "number", bool: "boolean"}
_ATTRIBUTE = re.compile(r"^ {4}(\w+): (.+(?:\n {5,}.+)*)", re.MULTILINE)
# What `to_dict` adds to the fields of a summary, and what it leaves out of those of a chunk.
_ADDED = {"schema": {"const": SCHEMA_VERSION}, "supported": {"type": "boolean"}}
_LEFT_OUT = {"Chunk": "text"}


def json_schema() -> dict[str, Any]:
    """The schema of a summary, of its compact form, and of a failure; what else stands on a line is left open."""
    definitions: dict[str, Any] = {}
    for kind in (Summary, Record, Failure):
        _define(kind, definitions)
        del definitions[kind.__name__]["additionalProperties"]  # a line has its name and columns that were kept
    definitions["Summary"]["properties"].update(_ADDED)
    definitions["Summary"]["required"] += list(_ADDED)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:standfirst:summary:{SCHEMA_VERSION}",
        "title": "What standfirst writes about an article",
        "oneOf": [{"$ref": f"#/$defs/{kind.__name__}"} for kind in (Summary, Record, Failure)],
        "$defs": definitions,
    }


def _define(kind: type[Any], definitions: dict[str, Any]) -> dict[str, str]:
    """Notes the schema of a dataclass under its name; returns the reference to it."""
    name = kind.__name__
    if name not in definitions:
        definitions[name] = made = {"type": "object", "additionalProperties": False}
        about = _described(kind)
        made["properties"] = {
            field: _schema(hint, definitions) | ({"description": about[field]} if field in about else {})
            for field, hint in get_type_hints(kind).items()
            if field != _LEFT_OUT.get(name)
        }
        # `asdict` writes every field; one with a default may be missing in what an older version wrote.
        needed = (field.name for field in fields(kind) if field.default is field.default_factory is MISSING)
        made["required"] = [field for field in needed if field != _LEFT_OUT.get(name)]
    return {"$ref": f"#/$defs/{name}"}


def _schema(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    origin = get_origin(hint)
    if isinstance(hint, types.UnionType):
        others = [_schema(one, definitions) for one in get_args(hint) if one is not types.NoneType]
        return {"anyOf": [*others, {"type": "null"}]}
    if origin is Literal:
        return {"enum": list(get_args(hint))}
    if origin is tuple:
        return {"type": "array", "items": _schema(get_args(hint)[0], definitions)}
    if origin is dict:
        return {"type": "object"}
    if isinstance(hint, type) and is_dataclass(hint):
        return dict(_define(hint, definitions))
    # Every whole number in a record is an offset, a number or a count.
    return {"type": _PLAIN[hint]} | ({"minimum": 0} if hint is int else {})


def _described(kind: type) -> dict[str, str]:
    """What the docstring says of each attribute."""
    _, _, listed = cleandoc(kind.__doc__ or "").partition("Attributes:\n")
    return {match[1]: " ".join(match[2].split()) for match in _ATTRIBUTE.finditer(listed)}


if __name__ == "__main__":
    print(json.dumps(json_schema(), indent=1, ensure_ascii=False))
