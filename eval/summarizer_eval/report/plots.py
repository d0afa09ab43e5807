"""Plots of a report as inline SVG, drawn by matplotlib, coloured by the page's style sheet.

The pictures hold text as text and colours as CSS variables, so that they follow the page into dark
mode and onto paper. matplotlib is imported when the first plot is drawn.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from html import escape
from itertools import cycle
from typing import TYPE_CHECKING, Any

from summarizer.errors import needs_packages
from summarizer_eval.records import Comparison, Evaluation, Interval
from summarizer_eval.report.figures import Section, metric_interval, metric_label, metric_value, typeset

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Stand-ins for CSS variables while matplotlib draws; it knows only colours of its own.
_INK, _MUTED, _RULE, _PAPER = "#010101", "#010102", "#010103", "#010104"
_HUES, _GREYS = ["#010201", "#010202", "#010203", "#010204"], ["#010301", "#010302"]
_VARIABLES = {_INK: "var(--ink)", _MUTED: "var(--muted)", _RULE: "var(--rule)", _PAPER: "var(--paper)"}
_VARIABLES |= {colour: f"var(--hue-{number})" for number, colour in enumerate(_HUES)}
_VARIABLES |= {colour: f"var(--grey-{number})" for number, colour in enumerate(_GREYS)}

_WIDTH, _ROW, _TALL_ROW, _FOOT = 5.0, 0.5, 0.72, 0.42  # inches; the page scales the picture to its column
_LABEL_LENGTH = 44
_STYLE: dict[Any, Any] = {
    "svg.fonttype": "none",
    "svg.hashsalt": "summarizer_eval",
    "text.parse_math": False,
    "font.size": 11,
    "axes.edgecolor": _RULE,
    "xtick.color": _MUTED,
    "text.color": _INK,
}


def interval_plot(name: str, metric: str, section: Section) -> str:
    """Mean and interval of one metric, a row for each system; baselines are grey and hollow.

    Args:
        name: Name of the plot, unique on the page.
        metric: Name of the metric.
        section: The systems.

    Returns:
        An SVG element.
    """
    rows = _rows(metric, section)
    labels = [system.system for system, _ in rows]
    said = (f"{system.system} {metric_interval(metric, system.metrics[metric])}" for system, _ in rows)
    with _canvas(len(rows)) as (figure, axes):
        for row, (system, colour) in enumerate(rows):
            _interval(axes, row, metric, system.metrics[metric], colour, filled=colour in _HUES)
        axes.margins(x=0.08)
        _name_rows(axes, labels)
        return _svg(figure, name, f"{metric_label(metric)}: {'; '.join(said)}", labels)


def distribution_plot(name: str, metric: str, section: Section) -> str:
    """How the examples' F1 of a ROUGE type spread from 0 to 100, a row for each system.

    Args:
        name: Name of the plot, unique on the page.
        metric: A ROUGE type.
        section: The systems.

    Returns:
        An SVG element.
    """
    rows = _rows(metric, section)
    labels = [system.system for system, _ in rows]
    with _canvas(len(rows), _TALL_ROW, width=0.98) as (figure, axes):
        for row, (system, colour) in enumerate(rows):
            scores = [100 * example.rouge[metric].f1 for example in system.examples]
            mean = float(metric_value(metric, system.metrics[metric].mean))
            _histogram(axes, row, scores, colour)
            axes.plot([mean, mean], [row, row - 0.5], color=_INK, linewidth=1.2)
        axes.set_xlim(0, 100)
        _name_rows(axes, labels, above=0.68)
        said = f"Distribution of {metric_label(metric)} over the examples for {', '.join(labels)}"
        return _svg(figure, name, said, labels)


def difference_plot(name: str, comparisons: Sequence[Comparison]) -> str:
    """Differences of two systems with their intervals, a row for each metric, around a line at 0.

    Args:
        name: Name of the plot, unique on the page.
        comparisons: Comparisons of the same two systems by metrics of one scale.

    Returns:
        An SVG element.
    """
    labels = [metric_label(one.metric) for one in comparisons]
    shown = [metric_interval(one.metric, one.difference, sign=True) for one in comparisons]
    said = "; ".join(f"{label} {value}" for label, value in zip(labels, shown, strict=True))
    with _canvas(len(comparisons), left=0.26) as (figure, axes):
        axes.set_ylim(len(comparisons) - 0.4, -0.6)
        axes.axvline(0, color=_MUTED, linewidth=1)
        for row, one in enumerate(comparisons):
            apart = one.difference.low > 0 or one.difference.high < 0
            _interval(axes, row, one.metric, one.difference, _HUES[0], filled=apart, sign=True)
        axes.margins(x=0.08)
        _name_rows(axes, labels, above=0, beside=True)  # beside the axes: above a row the line at 0 would cross them
        return _svg(figure, name, f"{comparisons[0].a} minus {comparisons[0].b}: {said}", labels)


def _rows(metric: str, section: Section) -> list[tuple[Evaluation, str]]:
    """The systems that have the metric, each with its colour: the same in every plot."""
    tested, baselines = section.systems[: section.tested], section.systems[section.tested :]
    coloured = [*zip(tested, cycle(_HUES), strict=False), *zip(baselines, cycle(_GREYS), strict=False)]
    return [(system, colour) for system, colour in coloured if metric in system.metrics]


@contextmanager
def _canvas(
    rows: int, row_height: float = _ROW, width: float = 0.84, left: float = 0.01
) -> Iterator[tuple[Figure, Axes]]:
    with needs_packages("the HTML report needs matplotlib: pip install 'standfirst[report]'"):
        from matplotlib import style
        from matplotlib.figure import Figure
    with style.context(["default", _STYLE]):
        height = rows * row_height + _FOOT
        figure = Figure(figsize=(_WIDTH, height))
        axes = figure.add_axes((left, _FOOT / height, width + 0.01 - left, 1 - _FOOT / height))
        axes.set_ylim(rows - 0.7, -0.95)
        axes.spines[["left", "right", "top"]].set_visible(False)
        axes.set_yticks([])
        axes.grid(axis="x", color=_RULE, linewidth=0.6)
        axes.set_axisbelow(True)
        axes.locator_params(axis="x", nbins=6)
        yield figure, axes


def _interval(
    axes: Axes, row: int, metric: str, interval: Interval, colour: str, *, filled: bool, sign: bool = False
) -> None:
    mean, low, high = (float(metric_value(metric, value)) for value in (interval.mean, interval.low, interval.high))
    axes.plot([low, high], [row, row], color=colour, linewidth=3, solid_capstyle="round", alpha=0.45)
    face = colour if filled else _PAPER
    axes.plot([mean], [row], "o", markersize=8, color=colour, markerfacecolor=face, markeredgewidth=1.8)
    text = typeset(metric_value(metric, interval.mean, sign=sign))
    box = axes.get_position()
    at = (0.992 - box.x0) / box.width  # the right edge of the picture
    axes.text(at, row, text, transform=axes.get_yaxis_transform(), ha="right", va="center")


def _histogram(axes: Axes, row: int, scores: Sequence[float], colour: str) -> None:
    bins = 25
    counts = [0] * bins
    for score in scores:
        counts[min(int(score * bins / 100), bins - 1)] += 1
    tops = [row - 0.45 * count / max(counts) for count in counts]
    edges = [100 * number / bins for number in range(bins + 1)]
    axes.stairs(tops, edges, baseline=row, fill=True, color=colour, alpha=0.75)


def _name_rows(axes: Axes, labels: Sequence[str], above: float = 0.38, *, beside: bool = False) -> None:
    box = axes.get_position()
    across = (0.01 - box.x0) / box.width if beside else 0  # the left edge of the picture
    for row, _ in enumerate(labels):
        place = axes.get_yaxis_transform()
        axes.text(across, row - above, f"@label{row}@", transform=place, ha="left", va="center")


def _svg(figure: Figure, name: str, said: str, labels: Sequence[str]) -> str:
    """Turns matplotlib's file into an element of the page; texts of users are put in last, escaped."""
    written = io.StringIO()
    nothing = dict.fromkeys(("Date", "Creator", "Format", "Type"))
    figure.savefig(written, format="svg", transparent=True, metadata=nothing)
    svg = written.getvalue()
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r'(\bid="|url\(#|href="#)', rf"\g<1>{name}-", svg)
    svg = re.sub("'DejaVu Sans'[^;\"]*", "var(--sans)", svg)
    svg = re.sub("#010[1-3]0[1-4]", lambda match: _VARIABLES[match.group()], svg)
    svg = re.sub(r'width="[^"]*pt" height="[^"]*pt"|height="[^"]*pt" width="[^"]*pt"', "", svg, count=1)
    svg = re.sub("@label([0-9]+)@", lambda match: escape(_short(labels[int(match.group(1))])), svg)
    return svg.replace("<svg ", f'<svg role="img" aria-label="{escape(said)}" ', 1)


def _short(label: str) -> str:
    return label if len(label) <= _LABEL_LENGTH else f"{label[: _LABEL_LENGTH - 1]}…"
