"""`load_examples`: articles and references from files, data sets and the Hub."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from summarizer.errors import EvaluationError, OptionError, SourceError
from summarizer_eval.examples import Example, ExampleSet
from summarizer_eval.hub import load_hub_rows
from summarizer_eval.readers import READERS, Row, read_lines, read_rows

# Pairs of columns that are looked for, in this order, where none are named.
_KNOWN_COLUMNS = (
    ("article", "reference"),
    ("article", "references"),
    ("article", "highlights"),
    ("document", "summary"),
)
_DATASET = "datasets.Dataset"
_HUB_NAME = re.compile(r"[A-Za-z0-9][\w.-]*(?:/[A-Za-z0-9][\w.-]*)?")


class Columns(NamedTuple):
    """Where in a row the article, the references and the id stand."""

    article: str
    references: tuple[str, ...]
    id: str | None


def load_examples(
    source: object,
    *,
    article_column: str | None = None,
    reference_column: str | Sequence[str] | None = None,
    id_column: str | None = None,
    split: str | None = None,
    rows: slice | None = None,
    revision: str | None = None,
) -> ExampleSet:
    """Loads articles with their references.

    Args:
        source: A .jsonl, .csv, .tsv or .parquet file; a sequence of text files, the articles first,
            then one or more of references, all with one text a line; a `datasets.Dataset`; or the
            name of a data set on the Hub ("cnn_dailymail" and "xsum" need no columns).
        article_column: Field of the article. Where no columns are given they are looked for:
            article with reference, references or highlights; document with summary.
        reference_column: Field of the reference, a text or a list of texts; or several fields.
        id_column: Field of the id; by default "id" where there is one, else the row's number.
        split: Split of a Hub data set, as `datasets` writes it ("test", "validation[:100]").
        rows: Which rows to take, such as `slice(0, 100)`; None takes all.
        revision: Commit, tag or branch of a Hub data set.

    Returns:
        The examples with the hash of their content.

    Raises:
        SourceError: A file cannot be read, or a row lacks a field; file, line and field are named.
        EvaluationError: A field holds no text, counts differ, or there are no examples.
        OptionError: An argument does not go with the source.
        OfflineError: A Hub data set is not in the cache and there is no network.
    """
    chosen = _checked_rows(rows)
    wanted = _Wanted(article_column, reference_column, id_column)
    if isinstance(source, (list, tuple)) and len(source) > 1:
        _refuse(split=split, revision=revision)
        wanted.refuse_any()
        return _parallel([Path(path) for path in source], chosen)
    if isinstance(source, (list, tuple)) and source:
        source = source[0]
    if hasattr(source, "column_names"):
        _refuse(split=split, revision=revision)
        return ExampleSet.of(_examples(_dataset_rows(source), wanted, chosen), _DATASET)
    if not isinstance(source, (str, Path)):
        raise OptionError(
            f"source is a {type(source).__name__}; "
            "allowed: a file, text files, a datasets.Dataset, the name of a Hub data set"
        )
    path = Path(source)
    if path.exists() or path.suffix.lower() in READERS or isinstance(source, Path):
        _refuse(split=split, revision=revision)
        return ExampleSet.of(_examples(read_rows(path), wanted, chosen), str(source))
    if not _HUB_NAME.fullmatch(source):
        raise SourceError(f"{source}: no such file, and no name of a data set on the Hub")
    name = source if split is None else f"{source}, {split}"
    return ExampleSet.of(_examples(load_hub_rows(source, split, revision), wanted, chosen), name)


class _Wanted:
    """The columns asked for, made definite by the first row."""

    def __init__(self, article: str | None, reference: str | Sequence[str] | None, identifier: str | None) -> None:
        if (article is None) != (reference is None):
            raise OptionError("article_column and reference_column go together; give both or neither")
        self._article = article
        self._references = (reference,) if isinstance(reference, str) else tuple(reference or ())
        self._id = identifier

    def refuse_any(self) -> None:
        """Refuses columns where the source has none."""
        if self._article is not None or self._id is not None:
            raise OptionError("text files have no columns; leave article_column and id_column out")

    def resolve(self, place: str, fields: Iterable[str]) -> Columns:
        """The columns, given the fields of a row."""
        present = list(fields)
        identifier = self._id if self._id is not None else ("id" if "id" in present else None)
        if self._article is not None:
            return Columns(self._article, self._references, identifier)
        for article, reference in _KNOWN_COLUMNS:
            if article in present and reference in present:
                return Columns(article, (reference,), identifier)
        raise SourceError(
            f"{place}: its fields are {', '.join(map(str, present))}; say which hold the article and the "
            "reference with article_column and reference_column"
        )


def _examples(rows: Iterator[Row], wanted: _Wanted, chosen: slice) -> Iterator[Example]:
    columns: Columns | None = None
    for number, (place, record) in _sliced(rows, chosen):
        columns = columns or wanted.resolve(place, record)
        article = _text(place, columns.article, _field(place, columns.article, record))
        references: list[str] = []
        for column in columns.references:
            value = _field(place, column, record)
            texts = value if isinstance(value, (list, tuple)) else [value]
            references.extend(_text(place, column, text) for text in texts)
        if not references:
            raise EvaluationError(f"{place}, field {', '.join(columns.references)!r}: it holds no reference")
        name = str(number) if columns.id is None else str(_field(place, columns.id, record))
        yield Example(name, article, tuple(references))


def _parallel(paths: list[Path], chosen: slice) -> ExampleSet:
    columns = [read_lines(path) for path in paths]
    for path, lines in zip(paths[1:], columns[1:], strict=True):
        if len(lines) != len(columns[0]):
            raise EvaluationError(
                f"{paths[0]} has {len(columns[0])} lines and {path} has {len(lines)}; there must be as many of each"
            )
    examples = []
    for number, texts in _sliced(zip(*columns, strict=True), chosen):
        checked = [_text(f"{path}, line {number}", "text", text) for path, text in zip(paths, texts, strict=True)]
        examples.append(Example(str(number), checked[0], tuple(checked[1:])))
    return ExampleSet.of(examples, " + ".join(map(str, paths)))


def _dataset_rows(dataset: Any) -> Iterator[Row]:
    if isinstance(dataset.column_names, dict):
        raise OptionError(f"the data set has the splits {', '.join(dataset.column_names)}; give one of them")
    for number, record in enumerate(dataset, start=1):
        yield f"{_DATASET}, row {number}", record


def _sliced(rows: Iterable[Any], chosen: slice) -> Iterator[tuple[int, Any]]:
    return islice(enumerate(rows, start=1), chosen.start, chosen.stop, chosen.step)


def _checked_rows(rows: slice | None) -> slice:
    parts = () if rows is None else (rows.start, rows.stop, rows.step)
    if any(part is not None and part < 0 for part in parts) or (rows is not None and rows.step == 0):
        raise OptionError(f"rows is {rows!r}; allowed: a slice that counts from the start, forwards")
    return rows or slice(None)


def _field(place: str, column: str, record: Any) -> Any:
    if column not in record:
        raise SourceError(f"{place}: there is no field {column!r}; its fields are {', '.join(map(str, record))}")
    return record[column]


def _text(place: str, column: str, value: object) -> str:
    if not isinstance(value, str):
        raise EvaluationError(f"{place}, field {column!r}: it is a {type(value).__name__}; allowed: text")
    if not value.strip():
        raise EvaluationError(f"{place}, field {column!r}: it is blank")
    return value


def _refuse(**options: object) -> None:
    for name, value in options.items():
        if value is not None:
            raise OptionError(f"{name} is for data sets on the Hub; this source has none")
