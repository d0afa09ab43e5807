"""Records of JSON lines as a Parquet file, in flat memory."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import is_dataclass
from itertools import islice
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from summarizer.errors import needs_packages
from summarizer.results import Summary
from summarizer.results.parts import Chunk
from summarizer.results.record import Record

_GROUP = 1000  # records of a row group
_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character, which Parquet's UTF-8 has no form for
_ESCAPED = "\\ud"  # how JSON lines hold one


class _UnfitError(Exception):
    """Columns whose values cannot be one column of Parquet, by their names."""


def check_parquet() -> None:
    """Makes sure that Parquet can be written.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    with needs_packages("writing Parquet needs pyarrow: pip install pyarrow"):
        import pyarrow.parquet  # noqa: F401


def write_parquet(lines: Path, target: Path, *, full: bool) -> None:
    """Writes JSON lines as Parquet.

    The columns are those of all records together, those of a summary of the same kind in every file. Another one whose
    values are of kinds that do not go together, such as numbers and text, or that Parquet has no form for, is text, and
    what is no text stands there as JSON.

    Args:
        lines: The records, one JSON object a line.
        target: The file to write; it is there as a whole or not at all.
        full: Whether the records are whole summaries, not their compact form.
    """
    own = _own_kinds(full)
    scratch = target.with_name(target.name + ".new")
    texts: set[str] = set()
    try:
        while True:  # once, and again with what turned out to be unfit
            try:
                _write(lines, scratch, texts, own)
                break
            except _UnfitError as error:
                texts.update(error.args)
        scratch.replace(target)
    finally:
        scratch.unlink(missing_ok=True)


def _write(lines: Path, scratch: Path, texts: set[str], own: dict[str, Any]) -> None:
    """Writes the records, columns of some names as text, others in kinds of their own.

    Raises:
        _UnfitError: Others have to be, too.
    """
    import pyarrow
    from pyarrow import parquet

    schema, unfit = pyarrow.schema([]), set[str]()
    for records in _groups(lines, texts):
        for name in dict.fromkeys(name for record in records for name in record):
            try:
                kind = own.get(name) if name not in texts else None
                found = pyarrow.schema([(name, kind or _column(records, name).type)])
                schema = pyarrow.unify_schemas([schema, found], promote_options="permissive")
            except (pyarrow.ArrowException, OverflowError):
                unfit.add(name)
    unfit.update(field.name for field in schema if _hollow(field.type))
    if unfit:
        raise _UnfitError(*unfit)
    with parquet.ParquetWriter(scratch, schema) as writer:
        for records in _groups(lines, texts):
            writer.write_table(pyarrow.table([_fitted(records, field) for field in schema], schema))


def _own_kinds(full: bool) -> dict[str, Any]:
    """What each column of a summary holds, whatever the values are: an empty list does not say of what it is one."""
    fields = get_type_hints(Summary if full else Record) | {"id": str, "supported": bool}
    return {name: _kind_of(hint) for name, hint in fields.items()}


def _kind_of(hint: Any) -> Any:
    """The kind of Parquet for what a field of a result is said to hold."""
    import pyarrow

    if is_dataclass(hint):
        fields = get_type_hints(hint)
        if hint is Chunk:
            del fields["text"]  # which `to_dict` leaves out
        return pyarrow.struct([(name, _kind_of(one)) for name, one in fields.items()])
    inner = [one for one in get_args(hint) if one not in (NoneType, ...)]
    if get_origin(hint) is tuple:
        return pyarrow.list_(_kind_of(inner[0]))
    if NoneType in get_args(hint):
        return _kind_of(inner[0])
    plain = {int: pyarrow.int64(), float: pyarrow.float64(), bool: pyarrow.bool_()}
    return plain.get(hint, pyarrow.string())  # one of some words, and the decoding options, are text


def _column(records: list[dict[str, Any]], name: str, kind: Any = None) -> Any:
    import pyarrow

    return pyarrow.array([record.get(name) for record in records], kind)


def _fitted(records: list[dict[str, Any]], field: Any) -> Any:
    """A column in the kind that all groups agree on, which an outlier may not go into: a long integer into a float."""
    import pyarrow

    try:
        return _column(records, field.name, field.type)
    except (pyarrow.ArrowException, OverflowError):
        raise _UnfitError(field.name) from None


def _hollow(kind: Any) -> bool:
    """Whether a kind holds objects without any field, which Parquet has no form for."""
    from pyarrow import types

    if types.is_struct(kind) and not kind.num_fields:
        return True
    return any(_hollow(kind.field(at).type) for at in range(kind.num_fields))


def _groups(lines: Path, texts: set[str]) -> Iterator[list[dict[str, Any]]]:
    with lines.open(encoding="utf-8") as file:
        while group := [_flat(line, texts) for line in islice(file, _GROUP)]:
            yield group


def _flat(line: str, texts: set[str]) -> dict[str, Any]:
    """The record, the decoding options of a whole summary as JSON text: they are others for each model, often none."""
    record: dict[str, Any] = json.loads(line)
    if _ESCAPED in line:
        record = _whole(record)
    made = record.get("provenance")
    if isinstance(made, dict) and isinstance(made.get("options"), dict):
        record["provenance"] = {**made, "options": json.dumps(made["options"])}
    for name in texts & record.keys():
        value = record[name]
        if value is not None and not isinstance(value, str):
            record[name] = json.dumps(value, ensure_ascii=False)
    return record


def _whole(value: Any) -> Any:
    """The value with U+FFFD for every half of a character."""
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {_whole(key): _whole(one) for key, one in value.items()}
    return [_whole(one) for one in value] if isinstance(value, list) else value
