"""Text files with one text a line: articles and references side by side, or predictions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from summarizer.errors import EvaluationError, SourceError, reason_of
from summarizer_eval.datasets.base import Columns, Hub, Row, Source


def read_lines(path: Path) -> list[str]:
    """The lines of a text file, without their ends.

    Raises:
        SourceError: The file cannot be read or is not UTF-8.
    """
    try:
        data = path.read_bytes()
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise SourceError(f"{path}: {reason_of(error, named=True)}") from error
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SourceError(f"{path}, line {line}: it is not UTF-8 ({error.reason})") from error
    return [line.rstrip("\r") for line in text.removesuffix("\n").split("\n")] if text else []


def parallel_lines(paths: Sequence[Path]) -> list[tuple[str, ...]]:
    """The lines of several text files, those of equal number together.

    Raises:
        SourceError: As `read_lines`.
        EvaluationError: One file has more lines than another.
    """
    columns = [read_lines(path) for path in paths]
    for path, lines in zip(paths[1:], columns[1:], strict=True):
        if len(lines) != len(columns[0]):
            raise EvaluationError(
                f"{paths[0]} has {len(columns[0])} lines and {path} has {len(lines)}; there must be as many of each"
            )
    return list(zip(*columns, strict=True))


def text_files(source: object, hub: Hub) -> Source | None:
    """Takes a sequence of files, the articles first, then one or more of references."""
    if not isinstance(source, (list, tuple)) or len(source) < 2:
        return None
    paths = [Path(path) for path in source]
    names = [str(path) for path in paths]
    return Source(" + ".join(names), _rows(paths, names), Columns(names[0], tuple(names[1:]), None))


def _rows(paths: list[Path], names: list[str]) -> Iterator[Row]:
    for number, texts in enumerate(parallel_lines(paths), start=1):
        yield f"line {number}", dict(zip(names, texts, strict=True))
