"""Predictions that somebody made before, read from a file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from summarizer.errors import EvaluationError, OptionError, shown
from summarizer_eval.datasets import Example, is_table, read_lines, read_table

COLUMNS = ("prediction", "summary", "output")  # fields that a prediction is looked for in, in this order


class FilePredictions:
    """Predictions from a file: a text file with one a line, or a table.

    Where every row has an `id`, predictions are found by the examples' ids, else by their order.
    """

    def __init__(self, path: str | Path, *, name: str | None = None, column: str | None = None) -> None:
        """Reads the file.

        Args:
            path: A .jsonl, .csv, .tsv or .parquet file, or a text file of any other suffix.
            name: Name in reports; None takes the file's.
            column: Field of the prediction; None takes the first of prediction, summary and output that the first row
                has, and of what `summarize corpus` writes the text.

        Raises:
            SourceError: The file cannot be read.
            OptionError: A column is named for a text file.
            EvaluationError: A row has no prediction, or two rows have the same id.
        """
        self._path = Path(path)
        self._name = name or self._path.stem
        self._ids: list[str] = []
        self._texts: list[str] = []
        if is_table(self._path):
            self._read_table(column)
        elif column is not None:
            raise OptionError(f"{self._path} is a text file and has no column {column!r}; leave the column out")
        else:
            self._texts = read_lines(self._path)

    @property
    def name(self) -> str:
        """Name in reports."""
        return self._name

    def signature(self) -> dict[str, Any]:
        """The file's name and the hash of its predictions."""
        content = json.dumps([self._ids, self._texts]).encode("ascii")
        return {
            "system": "file",
            "file": self._path.name,
            "sha256": hashlib.sha256(content).hexdigest(),
        }

    def predict(self, examples: Iterable[Example]) -> Iterator[str]:
        """Yields the prediction for each example.

        Raises:
            EvaluationError: There are not as many predictions as examples, or an id is missing.
        """
        wanted = list(examples)
        by_id = dict(zip(self._ids, self._texts, strict=True)) if self._ids else {}
        if by_id and any(example.id in by_id for example in wanted):
            missing = [example.id for example in wanted if example.id not in by_id]
            if missing:
                raise EvaluationError(
                    f"{self._path} has no prediction for {len(missing)} of {len(wanted)} examples, "
                    f"the first of them {missing[0]!r}"
                )
            return iter([by_id[example.id] for example in wanted])
        if len(self._texts) != len(wanted):
            raise EvaluationError(
                f"{self._path} has {len(self._texts)} predictions for {len(wanted)} examples; "
                "there must be as many of each"
            )
        return iter(self._texts)

    def _read_table(self, column: str | None) -> None:
        ids: list[str] = []
        for place, record in read_table(self._path):
            if column is None:
                column = _guess(place, record)
            text = record.get(column)
            if not isinstance(text, str):
                fields = ", ".join(map(str, record))
                raise EvaluationError(
                    f"{place}, field {column!r}: it is {shown(text, 40)}; allowed: text; fields are {fields}"
                )
            self._texts.append(text)
            if record.get("id") is not None:
                ids.append(str(record["id"]))
        if len(ids) == len(self._texts):
            if len(set(ids)) < len(ids):
                raise EvaluationError(f"{self._path}: an id comes twice")
            self._ids = ids


def _guess(place: str, record: Mapping[str, Any]) -> str:
    """The field of the prediction, by its name; a record of the library has its text beside that text's sources."""
    found = next((name for name in COLUMNS if name in record), None)
    if found is None and record.keys() >= {"text", "sources"}:
        return "text"
    if found is None:
        raise EvaluationError(
            f"{place}: no field is called {', '.join(COLUMNS)}; its fields are {', '.join(map(str, record))}; "
            "say which holds the prediction with prediction_column"
        )
    return found
