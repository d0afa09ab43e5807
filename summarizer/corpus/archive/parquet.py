"""Records of JSON lines as a Parquet file, in flat memory."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from summarizer.errors import InputError, MissingExtraError

_GROUP = 1000  # records of a row group


def check_parquet() -> None:
    """Makes sure that Parquet can be written.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError as error:
        raise MissingExtraError("writing Parquet needs pyarrow: pip install pyarrow") from error


def write_parquet(lines: Path, target: Path) -> None:
    """Writes JSON lines as Parquet; the columns are those of all records together.

    Args:
        lines: The records, one JSON object a line.
        target: The file to write; it is there as a whole or not at all.

    Raises:
        InputError: A column holds values of kinds that do not go together, such as text and numbers.
    """
    import pyarrow
    from pyarrow import parquet

    scratch = target.with_name(target.name + ".new")
    schema = pyarrow.schema([])
    try:
        for records in _groups(lines):
            found = pyarrow.Table.from_pylist(records).schema
            schema = pyarrow.unify_schemas([schema, found], promote_options="permissive")
        with parquet.ParquetWriter(scratch, schema) as writer:
            for records in _groups(lines):
                writer.write_table(pyarrow.Table.from_pylist(records, schema=schema))
    except pyarrow.ArrowException as error:
        raise InputError(f"the records cannot be columns of Parquet: {error}; name an output in .jsonl") from None
    scratch.replace(target)


def _groups(lines: Path) -> Iterator[list[dict[str, Any]]]:
    with lines.open(encoding="utf-8") as file:
        while group := [_flat(json.loads(line)) for line in islice(file, _GROUP)]:
            yield group


def _flat(record: dict[str, Any]) -> dict[str, Any]:
    """The record, the decoding options of a whole summary as JSON text: they are others for each model, often none."""
    made = record.get("provenance")
    if isinstance(made, dict) and isinstance(made.get("options"), dict):
        record["provenance"] = {**made, "options": json.dumps(made["options"])}
    return record
