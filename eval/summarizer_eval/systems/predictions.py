"""Predictions that somebody made before, read from a file."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from summarizer.errors import EvaluationError, OptionError, shown
from summarizer.readers import Columns
from summarizer_eval.datasets import Example, is_table, read_lines, read_table
from summarizer_eval.systems.base import sentences_of

COLUMNS = ("prediction", "summary", "output")  # fields that a prediction is looked for in, in this order
_BESIDE = ("sources", "sentences")  # what stands beside a text in a record of the library, of its compact or full form


class FilePredictions:
    """Predictions from a file: a text file with one a line, or a table.

    Where rows have an id (the first of id, guid and url that is there), predictions are found by the ids of the
    examples. Without ids, also of the examples alone, they go by order, unless their ids are 1, 2 and so on: the places
    of rows, as `summarize corpus` writes them.

    Attributes:
        notes: What the report of its last predictions has to say: how many are of no example.
    """

    def __init__(self, path: str | Path, *, name: str | None = None, column: str | None = None) -> None:
        """Reads the file.

        Args:
            path: A .jsonl, .csv, .tsv or .parquet file, or a text file of any other suffix.
            name: Name in reports; None takes the file's.
            column: Field of the prediction; None takes the first of prediction, summary and output that the first row
                has, and of what `summarize corpus` writes the text. That has no line breaks: its sentences are put on
                lines, as those of a `Summarizer` are.

        Raises:
            SourceError: The file cannot be read.
            OptionError: A column is named for a text file.
            EvaluationError: A row has no prediction, two rows have the same id, or only some have one.
        """
        self.notes: tuple[str, ...] = ()
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
        self.notes = ()
        by_id = dict(zip(self._ids, self._texts, strict=True)) if self._ids else {}
        # Where the data has no ids, rows stand in its order, but those that are numbered as it is: 1, 2, 3.
        numbers = {str(number) for number in range(1, len(by_id) + 1)}
        if by_id and (by_id.keys() == numbers or not all(example.numbered for example in wanted)):
            return self._by_id(by_id, [example.id for example in wanted])
        if len(self._texts) != len(wanted):
            raise EvaluationError(
                f"{self._path} has {len(self._texts)} predictions for {len(wanted)} examples; "
                "there must be as many of each"
            )
        return iter(self._texts)

    def _by_id(self, by_id: Mapping[str, str], wanted: Sequence[str]) -> Iterator[str]:
        missing = [name for name in wanted if name not in by_id]
        if len(missing) == len(wanted):
            raise EvaluationError(
                f"{self._path}: none of its ids, such as {self._ids[0]!r}, is one of the data, such as {wanted[0]!r}; "
                "allowed: the same ids, or none in one of the two, which then stand in one order"
            )
        if missing:
            raise EvaluationError(
                f"{self._path} has no prediction for {len(missing)} of {len(wanted)} examples, "
                f"the first of them {missing[0]!r}"
            )
        if more := len(by_id.keys() - set(wanted)):
            self.notes = (
                f"{more} of the {len(by_id)} predictions in {self._path.name} are of no example of the data.",
            )
        return iter([by_id[name] for name in wanted])

    def _read_table(self, column: str | None) -> None:
        ids: list[str | None] = []
        for place, record in read_table(self._path):
            if column is None:
                column = _guess(place, record)
            text = record.get(column)
            if not isinstance(text, str):
                fields = ", ".join(map(str, record))
                raise EvaluationError(
                    f"{place}, field {column!r}: it is {shown(text, 40)}; allowed: text; fields are {fields}"
                )
            self._texts.append(_lines(record) if column == "text" and _is_written(record) else text)
            ids.append(Columns().id_of(record))
        self._ids = [name for name in ids if name is not None]
        if len(set(self._ids)) < len(self._ids):
            twice = next(name for name, times in Counter(self._ids).items() if times > 1)
            raise EvaluationError(f"{self._path}: the id {twice!r} comes twice")
        if 0 < len(self._ids) < len(ids):
            raise EvaluationError(f"{self._path}: {len(self._ids)} of {len(ids)} rows have an id; allowed: all or none")


def _guess(place: str, record: Mapping[str, Any]) -> str:
    """The field of the prediction, by its name; in a record of the library that is its text."""
    found = next((name for name in COLUMNS if name in record), None)
    if found is None and _is_written(record):
        return "text"
    if found is None:
        raise EvaluationError(
            f"{place}: no field is called {', '.join(COLUMNS)}; its fields are {', '.join(map(str, record))}; "
            "say which holds the prediction with prediction_column"
        )
    return found


def _is_written(record: Mapping[str, Any]) -> bool:
    """Whether the library wrote a record: its text has the sources beside it, or its sentences."""
    return "text" in record and any(isinstance(record.get(name), list | tuple) for name in _BESIDE)


def _lines(record: Mapping[str, Any]) -> str:
    """The text of such a record, a sentence a line."""
    return "\n".join(sentences_of(record["text"]))
