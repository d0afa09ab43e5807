"""Reports as tables for documents: Markdown and LaTeX."""

from __future__ import annotations

from summarizer_eval.report.record import Report, encodable
from summarizer_eval.report.tables import Rows, one_line, parts

_LATEX = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    '"': r"\textquotedbl{}",
    **{char: f"\\{char}" for char in "&%$#_{}"},
}


def to_markdown(report: Report) -> str:
    """The report as Markdown tables. Names that hold Markdown's or HTML's own signs are escaped.

    Args:
        report: What to show.

    Returns:
        The text, ending with a line break.
    """
    blocks = [_pipes(content) if isinstance(content, list) else _markdown(content) for _, content in parts(report)]
    return encodable("\n\n".join(blocks) + "\n", "backslashreplace")


def to_latex(report: Report) -> str:
    r"""The report as LaTeX tables, for `\usepackage{booktabs}`; a line for each metric, intervals in small type.

    The signatures stand in comments, so that no figure comes into a paper without them.

    Args:
        report: What to show.

    Returns:
        LaTeX, ending with a line break.
    """
    blocks = []
    for kind, content in parts(report):
        if isinstance(content, list):
            blocks.append(_tabular(content))
        elif kind == "pair":
            blocks.append(_latex(content))
        else:
            blocks.append(f"% {one_line(content)}")
    return encodable("\n\n".join(blocks) + "\n", "backslashreplace")


def _pipes(rows: Rows) -> str:
    header, *body = ([_markdown(cell) for cell in row] for row in rows)
    rule = ["---", *("---:" for _ in header[1:])]
    return "\n".join(f"| {' | '.join(row)} |" for row in (header, rule, *body))


def _markdown(text: str) -> str:
    """A cell on one line; a full stop of a figure stays as it is, which `summarizer.render.escape_markdown` escapes."""
    escaped = "".join(f"\\{char}" if char in r"\`*_|~" else char for char in text)
    return " ".join(escaped.replace("&", "&amp;").replace("<", "&lt;").split())


def _tabular(rows: Rows) -> str:
    header, *body = rows
    head = " & ".join(map(_latex, header))
    lines = [f"{_latex(name)} & {' & '.join(map(_figure, figures))} \\\\" for name, *figures in body]
    return "\n".join(
        [
            f"\\begin{{tabular}}{{l{'r' * (len(header) - 1)}}}",
            "\\toprule",
            f"{head} \\\\",
            "\\midrule",
            *lines,
            "\\bottomrule",
            "\\end{tabular}",
        ]
    )


def _figure(cell: str) -> str:
    mean, _, bounds = cell.partition(" ")
    mean = _math(mean) if mean != "-" else "--"
    return f"{mean} {{\\scriptsize {_math(bounds)}}}" if bounds else mean


def _math(figures: str) -> str:
    """Figures with the signs of mathematics, a minus above all."""
    return "$" + figures.replace(", ", ",\\ ") + "$"


def _latex(text: str) -> str:
    return "".join(_LATEX.get(char, char) for char in " ".join(one_line(text).split()))
