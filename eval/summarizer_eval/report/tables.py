"""Reports as text for a terminal, in tables of at most 80 columns, and what all table reports share.

Scores are shown times 100 with two decimals as `mean [low, high]`, a system beside its baselines,
and never without the signature that says how they were made.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from summarizer_eval.report.figures import (
    by_pair,
    comparison_rows,
    remarks,
    score_rows,
    sections,
    signature_lines,
    tests_note,
)
from summarizer_eval.report.record import Report, encodable

_WIDTH = 80  # columns of a terminal
_GAP = "   "
_LONGEST_NAME = 28  # characters of a header on one line; longer ones go on in the next

Rows = list[list[str]]


def to_text(report: Report) -> str:
    """The report for a terminal: aligned columns, the signature below.

    Systems that do not fit beside the others stand in a table below them; no cell is broken.

    Args:
        report: What to show.

    Returns:
        The text, ending with a line break.
    """
    blocks = [_aligned(content) if isinstance(content, list) else one_line(content) for _, content in parts(report)]
    return encodable("\n\n".join(blocks) + "\n", "backslashreplace")


def parts(report: Report) -> Iterator[tuple[str, str | Rows]]:
    """What a report of tables holds, in order, each with its kind.

    Yields:
        "data", "scores" (rows), "signature", "remark", "note", "pair" (its name), "tests" (rows).
    """
    for section in sections(report):
        data = section.data
        examples = "example" if data.count == 1 else "examples"
        yield "data", f"{data.source}: {data.count} {examples}, sha256 {data.sha256[:12]}"
        yield "scores", score_rows(section)
        yield from (("signature", line) for line in signature_lines(section.systems))
        yield from (("remark", line) for line in remarks(section))
    if report.comparisons:
        yield "note", tests_note(report.comparisons)
        for pair in by_pair(report.comparisons):
            yield "pair", f"{pair[0].a} minus {pair[0].b}"
            yield "tests", comparison_rows(pair, report.figures)
        shown = {system.signature for system in report.systems}
        signatures = dict.fromkeys(one.signature for one in report.comparisons)
        yield from (("signature", f"signature: {text}") for text in signatures if text not in shown)


def one_line(text: str) -> str:
    """A cell of a table on a terminal: line breaks, marks that turn the line and control sequences show as U+FFFD."""
    return "".join(char if char.isprintable() else "\ufffd" for char in text)


def _aligned(rows: Rows) -> str:
    names, *columns = zip(*([one_line(cell) for cell in row] for row in rows), strict=True)
    width = max(map(len, names))
    blocks: list[list[list[str]]] = []
    used = _WIDTH
    for column in map(_column, columns):
        needed = len(_GAP) + len(column[-1])
        if used + needed > _WIDTH:
            blocks.append([])
            used = width
        blocks[-1].append(column)
        used += needed
    return "\n\n".join(_joined([name.ljust(width) for name in names], block) for block in blocks)


def _joined(names: Sequence[str], columns: Sequence[list[str]]) -> str:
    """Columns beside the names of their rows; their headers may be of several lines, and end at the bottom."""
    header = max(len(column) for column in columns) - (len(names) - 1)
    labels = [" " * len(names[0])] * header + list(names[1:])
    padded = [[" " * len(column[-1])] * (len(labels) - len(column)) + column for column in columns]
    return "\n".join(_GAP.join(line).rstrip() for line in zip(labels, *padded, strict=True))


def _column(cells: Sequence[str]) -> list[str]:
    """A column, all lines equally wide: the lines of its header, then its figures."""
    figures = _align_figures(cells[1:])
    header = textwrap.wrap(cells[0], max(_LONGEST_NAME, *map(len, figures))) or [""]
    width = max(map(len, (*header, *figures)))
    return [text.rjust(width) for text in (*header, *figures)]


def _align_figures(cells: Sequence[str]) -> list[str]:
    """Pads mean and bounds each for itself, so that the decimal points of a column stand in line."""
    split = [cell.split() for cell in cells]
    widths = [max(map(len, part)) for part in zip_longest(*split, fillvalue="")]
    whole = sum(widths) + len(widths) - 1
    return [" ".join(map(str.rjust, parts, widths)).ljust(whole) for parts in split]
