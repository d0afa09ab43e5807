"""The HTML report: one page without scripts that loads nothing; every text in it is escaped."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from html import escape
from importlib.resources import files

from summarizer_eval.metrics import figure_of
from summarizer_eval.records import Comparison, Figure, is_rouge
from summarizer_eval.report.examples import best_and_worst, whole_names
from summarizer_eval.report.figures import (
    Section,
    by_pair,
    comparison_rows,
    metric_label,
    metric_value,
    remarks,
    score_rows,
    sections,
    tests_note,
    typeset,
)
from summarizer_eval.report.plots import difference_plot, distribution_plot, interval_plot
from summarizer_eval.report.record import Report, encodable

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def to_html(report: Report) -> str:
    """The report as one self-contained page with plots and examples.

    Args:
        report: What to show.

    Returns:
        A complete HTML document.

    Raises:
        MissingExtraError: matplotlib, which draws the plots, is not installed.
    """
    parts = sections(report)
    title = escape(_title(parts))
    body = [
        f'<header><p class="kicker">Summaries scored with ROUGE</p><h1>{whole_names(_title(parts))}</h1>',
        _findings(report),
        "</header>",
    ]
    for number, section in enumerate(parts):
        body += [_scores(section, number), _spread(section, number)]
    body.append(_comparisons(report))
    body += [best_and_worst(system) for section in parts for system in section.systems[: section.tested]]
    body.append(_repeat(parts, report.comparisons))
    return encodable(_page(title, "\n".join(body)), "xmlcharrefreplace")


def _page(title: str, body: str) -> str:
    """The document around a title and a body, both escaped."""
    style = files("summarizer_eval.report").joinpath("style.css").read_text("utf-8")
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n"
        f"{body}\n</main>\n</body>\n</html>\n"
    )


def _title(parts: Sequence[Section]) -> str:
    tested = dict.fromkeys(system.system for part in parts for system in part.systems[: part.tested])
    beside = dict.fromkeys(system.system for part in parts for system in part.systems[part.tested :][:1])
    return " beside ".join(", ".join(names) for names in (tested, beside) if names)


def _findings(report: Report) -> str:
    """A sentence on the first ROUGE comparison of each pair of systems."""
    first: dict[tuple[str, str], Comparison] = {}
    for one in report.comparisons:
        if is_rouge(one.metric):
            first.setdefault((one.a, one.b), one)
    lines = "".join(f"<li>{whole_names(_finding(one))}</li>" for one in first.values())
    return f'<ul class="findings">{lines}</ul>' if lines else ""


def _finding(one: Comparison) -> str:
    side = "above" if one.difference.mean >= 0 else "below"
    points = metric_value(one.metric, abs(one.difference.mean))
    low, high = (
        typeset(metric_value(one.metric, bound, sign=True)) for bound in (one.difference.low, one.difference.high)
    )
    return (
        f"{one.a} is {points} points {side} {one.b} by {metric_label(one.metric)} "
        f"({100 * one.difference.confidence:g} % interval {low} to {high})."
    )


def _scores(section: Section, number: int) -> str:
    plots = [(metric_label(m), interval_plot(f"scores-{number}-{m}", m, section)) for m in section.rouge_types]
    hollow = " Grey, hollow marks are baselines." if section.tested < len(section.systems) else ""
    meanings = "".join(
        f"<dt>{escape(figure.label)}</dt><dd>{escape(figure.meaning)}</dd>"
        for figure in (figure_of(metric, section.figures) for metric in section.metrics)
        if figure.meaning
    )
    return (
        f'<section><h2>Scores</h2><p class="note">{section.data.count} examples of '
        f"{escape(section.data.source)}. ROUGE is F1 times 100; in brackets stands the "
        f"{_confidence(section)} bootstrap interval of the mean.</p>"
        f"{_table('Scores', score_rows(section))}{_panels(plots)}"
        f'<p class="note">Each panel has a scale of its own, which does not start at 0.{hollow} ROUGE counts '
        "words shared with a reference; it does not see whether a summary is true.</p>"
        f"<dl>{meanings}</dl></section>"
    )


def _confidence(section: Section) -> str:
    interval = next(interval for system in section.systems for interval in system.metrics.values())
    return f"{100 * interval.confidence:g} %"


def _table(label: str, rows: Sequence[Sequence[str]]) -> str:
    """Rows of text, the first a header, as a table that scrolls by itself on narrow screens."""
    (_, *header), *body = rows
    head = "".join(f'<th scope="col">{whole_names(cell)}</th>' for cell in header)
    lines = "".join(
        f'<tr><th scope="row">{escape(name)}</th>{"".join(map(_figure_cell, figures))}</tr>' for name, *figures in body
    )
    table = f"<table><thead><tr><td></td>{head}</tr></thead><tbody>{lines}</tbody></table>"
    return f'<div class="scroll" role="region" aria-label="{escape(label)}" tabindex="0">{table}</div>'


def _figure_cell(figure: str) -> str:
    mean, _, bounds = map(escape, typeset(figure).partition(" "))
    return f"<td>{mean} <small>{bounds}</small></td>" if bounds else f"<td>{mean}</td>"


def _spread(section: Section, number: int) -> str:
    plots = [(metric_label(m), distribution_plot(f"spread-{number}-{m}", m, section)) for m in section.rouge_types]
    return (
        '<section><h2>Spread over the examples</h2><p class="note">How many examples reach which F1, '
        f"from 0 to 100. The upright line is the mean.</p>{_panels(plots)}</section>"
    )


def _panels(plots: Iterable[tuple[str, str]]) -> str:
    figures = (f"<figure><figcaption>{escape(name)}</figcaption>{svg}</figure>" for name, svg in plots)
    return f'<div class="panels">{"".join(figures)}</div>'


def _comparisons(report: Report) -> str:
    if not report.comparisons:
        return ""
    drawn = any(is_rouge(one.metric) for one in report.comparisons)
    filled = " A filled mark: the interval leaves out 0." if drawn else ""
    pairs = "".join(_pair(pair, number, report.figures) for number, pair in enumerate(by_pair(report.comparisons)))
    return (
        '<section><h2>Comparison of systems</h2><p class="note">Differences of the means in points, with '
        f"their intervals; {escape(tests_note(report.comparisons))}{filled}</p>{pairs}</section>"
    )


def _pair(pair: Sequence[Comparison], number: int, added: Sequence[Figure]) -> str:
    caption = f"{pair[0].a} minus {pair[0].b}"
    rouge = [one for one in pair if is_rouge(one.metric)]
    others = [one for one in pair if not is_rouge(one.metric)]
    parts = [f"<h3>{whole_names(caption)}</h3>"]
    if rouge:  # as many rows as the plot has, so that neither leaves a gap beside the other
        plot = difference_plot(f"difference-{number}", rouge)
        table = _table(f"{caption}, ROUGE", comparison_rows(rouge, added))
        parts.append(f'<div class="tests">{plot}{table}</div>')
    if others:
        table = _table(f"{caption}, other metrics", comparison_rows(others, added))
        parts.append(f'<div class="others">{table}</div>')
    return "".join(parts)


def _repeat(parts: Sequence[Section], comparisons: Sequence[Comparison]) -> str:
    terms: list[tuple[str, str]] = []
    signed: dict[str, dict[str, None]] = {}
    for part in parts:
        terms.append((part.data.source, f"{part.data.count} examples, sha256 {part.data.sha256}"))
        for system in part.systems:
            terms.append((system.system, json.dumps(system.system_signature, ensure_ascii=False, default=str)))
            for signature in (system.signature, *system.metric_signatures):
                signed.setdefault(signature, {})[system.system] = None
    for one in comparisons:
        signed.setdefault(one.signature, {})["tests"] = None
    for signature, names in signed.items():
        terms.append(("signature" if len(signed) == 1 else f"signature of {', '.join(names)}", signature))
    rows = "".join(f"<dt>{escape(term)}</dt><dd><code>{_breakable(text)}</code></dd>" for term, text in terms)
    notes = "".join(f"<li>{escape(line)}</li>" for part in parts for line in remarks(part))
    listed = f"<h3>Remarks</h3><ul>{notes}</ul>" if notes else ""
    return f"<section><h2>How to repeat these figures</h2><dl>{rows}</dl>{listed}</section>"


def _breakable(text: str) -> str:
    """Lets a long signature break between its fields; copied, it has nothing added."""
    return escape(text).replace("|", "|<wbr>")
