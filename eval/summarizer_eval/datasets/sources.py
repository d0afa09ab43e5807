"""`load_examples`: articles and references from files, data sets and the Hub."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from summarizer.errors import EvaluationError, OptionError, SourceError, shown
from summarizer.readers import Columns as LibraryColumns
from summarizer.readers import guess_column
from summarizer_eval.datasets.base import Columns, Hub, Source
from summarizer_eval.datasets.examples import Example, ExampleSet
from summarizer_eval.datasets.hub import dataset, hub_dataset
from summarizer_eval.datasets.tables import is_table, table
from summarizer_eval.datasets.text_files import parallel_lines, text_files

# Each takes a source that is its kind, and gives None for any other; the first that takes it, has it.
SOURCES: tuple[Callable[[object, Hub], Source | None], ...] = (
    text_files,
    dataset,
    table,
    hub_dataset,
)

# Columns that a reference is looked for in, in this order, where none are named.
_REFERENCES = ("reference", "references", "highlights", "summary")


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
        article_column: Field of the article. Where no columns are given they are looked for: the article by
            `summarizer.readers.COLUMNS`, the references in reference, references, highlights or summary.
        reference_column: Field of the reference, a text or a list of texts; or several fields.
        id_column: Field of the id; by default the first of id, guid and url that a row has, as `summarize` takes it,
            else the row's number. No id may come twice.
        split: Split of a Hub data set, as `datasets` writes it ("test", "validation[:100]").
        rows: Which rows to take, such as `slice(0, 100)`; None takes all.
        revision: Commit, tag or branch of a Hub data set.

    Returns:
        The examples with the hash of their content.

    Raises:
        SourceError: A file cannot be read, or a row lacks a field; file, line and field are named.
        EvaluationError: A field holds no text, an id comes twice, counts differ, or there are no examples.
        OptionError: An argument does not go with the source.
        OfflineError: A Hub data set is not in the cache and there is no network.
    """
    chosen = _checked_rows(rows)
    wanted = _Wanted(article_column, reference_column, id_column)
    found = _open(source, Hub(split, revision))
    columns = {"article_column": article_column, "reference_column": reference_column, "id_column": id_column}
    part = {"split": split, "rows": rows and [rows.start, rows.stop, rows.step], "revision": revision}
    return ExampleSet.of(_examples(found, wanted, chosen), found.name, _recorded({"source": source, **columns, **part}))


def load_references(paths: Sequence[str]) -> ExampleSet:
    """Loads references to score given predictions by: a table as for `load_examples`, or text files.

    Args:
        paths: One table; or text files, each with one reference a line. Those give no articles.

    Raises:
        SourceError: A file cannot be read.
        EvaluationError: The counts of lines differ, or there are none.
    """
    if is_table(Path(paths[0])):
        return load_examples(paths)
    rows = enumerate(parallel_lines([Path(path) for path in paths]), start=1)
    examples = (Example(str(number), None, texts, numbered=True) for number, texts in rows)
    return ExampleSet.of(examples, " + ".join(paths))


def _open(source: object, hub: Hub) -> Source:
    if isinstance(source, (list, tuple)) and len(source) == 1:
        source = source[0]
    found = next(filter(None, (take(source, hub) for take in SOURCES)), None)
    if found is None and isinstance(source, str):
        raise SourceError(f"{source}: no such file, and no name of a data set on the Hub")
    if found is None:
        raise OptionError(
            f"source is of type {type(source).__name__}; "
            "allowed: a file, text files, a datasets.Dataset, the name of a Hub data set"
        )
    for name, value in hub._asdict().items():
        if value is not None and not found.on_hub:
            raise OptionError(f"{name} is for data sets on the Hub; this source has none")
    return found


class _Wanted:
    """The columns asked for, made definite by the first row."""

    def __init__(self, article: str | None, reference: str | Sequence[str] | None, identifier: str | None) -> None:
        if (article is None) != (reference is None):
            raise OptionError("article_column and reference_column go together; give both or neither")
        self._article = article
        self._references = (reference,) if isinstance(reference, str) else tuple(reference or ())
        self._id = identifier

    def given(self, columns: Columns | None) -> Columns | None:
        """The columns that the source itself tells; it has no others that could be asked for."""
        if columns is not None and (self._article is not None or self._id is not None):
            raise OptionError("text files have no columns; leave article_column and id_column out")
        return columns

    def resolve(self, place: str, fields: Iterable[str]) -> Columns:
        """The columns, given the fields of a row."""
        present = list(fields)
        if self._article is not None:
            return Columns(self._article, self._references, self._id)
        article = guess_column("article", present)
        reference = next((name for name in _REFERENCES if name in present), None)
        if article is not None and reference is not None:
            return Columns(article, (reference,), self._id)
        raise SourceError(
            f"{place}: its fields are {', '.join(map(str, present))}; say which hold the article and the "
            "reference with article_column and reference_column"
        )


def _examples(source: Source, wanted: _Wanted, chosen: slice) -> Iterator[Example]:
    columns = wanted.given(source.columns)
    for number, (place, record) in islice(enumerate(source.rows, start=1), chosen.start, chosen.stop, chosen.step):
        columns = columns or wanted.resolve(place, record)
        article = _text(place, columns.article, _field(place, columns.article, record))
        references: list[str] = []
        for column in columns.references:
            value = _field(place, column, record)
            texts = value if isinstance(value, (list, tuple)) else [value]
            references.extend(_text(place, column, text) for text in texts)
        if not references:
            raise EvaluationError(f"{place}, field {', '.join(columns.references)!r}: it holds no reference")
        name = None if source.columns else _id(place, columns.id, record)
        yield Example(name or str(number), article, tuple(references), numbered=name is None)


def reload(loading: Mapping[str, Any], source: str | None = None) -> ExampleSet:
    """Loads the data of a report again.

    Args:
        loading: What its `DataInfo.loading` holds.
        source: Where the data is now; None where it was.

    Raises:
        OptionError: It does not say how it was loaded, and no source is given.
        SourceError: As `load_examples`.
    """
    arguments = {**loading, **({"source": source} if source is not None else {})}
    if "source" not in arguments:
        raise OptionError("the report does not say where its data comes from; give the data")
    rows = arguments.pop("rows", None)
    try:
        return load_examples(**arguments, rows=None if rows is None else slice(*rows))
    except TypeError as error:
        raise OptionError(f"the report does not say how its data was loaded: {error}") from error


def _recorded(given: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments as a report can hold them; none where the source is an object of this process."""
    source = given["source"]
    if isinstance(source, (list, tuple)):
        source = [str(path) for path in source]
    elif isinstance(source, (str, Path)):
        source = str(source)
    else:
        return {}
    return {name: value for name, value in {**given, "source": source}.items() if value is not None}


def _checked_rows(rows: slice | None) -> slice:
    parts = () if rows is None else (rows.start, rows.stop, rows.step)
    if any(part is not None and part < 0 for part in parts) or (rows is not None and rows.step == 0):
        raise OptionError(f"rows is {rows!r}; allowed: a slice that counts from the start, forwards")
    return rows or slice(None)


def _field(place: str, column: str, record: Any) -> Any:
    if column not in record:
        raise SourceError(f"{place}: there is no field {column!r}; its fields are {', '.join(map(str, record))}")
    return record[column]


def _id(place: str, column: str | None, record: Any) -> str | None:
    """What a row is called, as the library reads it; of no named column, None where it says nothing."""
    found = LibraryColumns(id=column).id_of(record)
    if column is not None and found is None:
        value = _field(place, column, record)
        raise EvaluationError(f"{place}, field {column!r}: it is {shown(value, 40)}; allowed: an id, text or a number")
    return found


def _text(place: str, column: str, value: object) -> str:
    if not isinstance(value, str):
        raise EvaluationError(f"{place}, field {column!r}: it is of type {type(value).__name__}; allowed: text")
    if not value.strip():
        raise EvaluationError(f"{place}, field {column!r}: it is blank")
    return value
