"""Reports as tables: for a terminal, and in Markdown.

Scores are shown times 100 with two decimals as `mean [low, high]`, a system beside its baselines,
and never without the signature that says how they were made.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest

from summarizer_eval.report.figures import by_pair, comparison_rows, remarks, score_rows, sections, signature_lines
from summarizer_eval.report.record import Report, encodable


def to_text(report: Report) -> str:
    """The report for a terminal: aligned columns, the signature below.

    Args:
        report: What to show.

    Returns:
        The text, ending with a line break.
    """
    return _assemble(report, _aligned, _printable)


def to_markdown(report: Report) -> str:
    """The report as Markdown tables. Names that hold Markdown's or HTML's own signs are escaped.

    Args:
        report: What to show.

    Returns:
        The text, ending with a line break.
    """
    return _assemble(report, _pipes, _markdown_escape)


def _assemble(report: Report, table: Callable[[list[list[str]]], str], escape: Callable[[str], str]) -> str:
    blocks = []
    for section in sections(report):
        data = section.data
        blocks.append(escape(f"{data.source}: {data.count} examples, sha256 {data.sha256[:12]}"))
        blocks.append(table(score_rows(section)))
        blocks += [escape(line) for line in (*signature_lines(section.systems), *remarks(section))]
    if report.comparisons:
        blocks += [table(comparison_rows(pair)) for pair in by_pair(report.comparisons)]
        shown = {system.signature for system in report.systems}
        signatures = dict.fromkeys(one.signature for one in report.comparisons)
        blocks += [escape(f"signature: {text}") for text in signatures if text not in shown]
    return encodable("\n\n".join(blocks) + "\n", "backslashreplace")


def _aligned(rows: list[list[str]]) -> str:
    rows = [[_printable(cell) for cell in row] for row in rows]
    names, *columns = zip(*rows, strict=True)
    aligned = [[name.ljust(max(map(len, names))) for name in names]]
    for header, *cells in columns:
        figures = _align_figures(cells)
        width = max(map(len, (header, *figures)))
        aligned.append([text.rjust(width) for text in (header, *figures)])
    return "\n".join("   ".join(row).rstrip() for row in zip(*aligned, strict=True))


def _align_figures(cells: list[str]) -> list[str]:
    """Pads mean and bounds each for itself, so that the decimal points of a column stand in line."""
    split = [cell.split() for cell in cells]
    widths = [max(map(len, part)) for part in zip_longest(*split, fillvalue="")]
    whole = sum(widths) + len(widths) - 1
    return [" ".join(map(str.rjust, parts, widths)).ljust(whole) for parts in split]


def _pipes(rows: list[list[str]]) -> str:
    header, *body = ([_markdown_escape(cell) for cell in row] for row in rows)
    rule = ["---", *("---:" for _ in header[1:])]
    return "\n".join(f"| {' | '.join(row)} |" for row in (header, rule, *body))


def _printable(text: str) -> str:
    """Names and warnings may hold anything, also control sequences that a terminal would obey."""
    return "".join(char if char.isprintable() else "\ufffd" for char in text)


def _markdown_escape(text: str) -> str:
    escaped = "".join(f"\\{char}" if char in r"\`*_|~" else char for char in text)
    return " ".join(escaped.replace("&", "&amp;").replace("<", "&lt;").split())
