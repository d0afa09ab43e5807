"""The HTML report: one page without scripts that loads nothing; every text in it is escaped.

Imported only when such a report is asked for, because its plots need matplotlib.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from html import escape

from summarizer_eval.overlap import lit
from summarizer_eval.plots import difference_plot, distribution_plot, interval_plot
from summarizer_eval.records import Comparison, Evaluation, ExampleScore, Report
from summarizer_eval.report_rows import (
    Section,
    by_pair,
    comparison_rows,
    metric_label,
    metric_value,
    remarks,
    score_rows,
    sections,
    typeset,
)
from summarizer_eval.report_style import STYLE

_SHOWN_EXAMPLES = 3  # best ones, and as many worst ones

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"

_MEANINGS = {
    "length_ratio": "words of the summary for each word of the reference",
    "coverage": "words of the summary inside stretches copied from the article, per cent",
    "density": "mean squared length of those stretches, in words",
    "compression": "words of the article for each word of the summary",
    "novel_1": "words that the article lacks, per cent; likewise pairs and triples",
    "repetition": "word triples that stood in the summary before, per cent",
    "supported": "sentences in which no name, number, date or quote is unsupported, per cent",
}


def page(report: Report) -> str:
    """Writes the page.

    Args:
        report: What to show.

    Returns:
        A complete HTML document.
    """
    parts = sections(report)
    title = escape(_title(parts))
    body = [
        f'<header><p class="kicker">Summaries scored with ROUGE</p><h1>{title}</h1>',
        _findings(report),
        "</header>",
    ]
    for number, section in enumerate(parts):
        body += [_scores(section, number), _spread(section, number)]
    body.append(_comparisons(report.comparisons))
    body += [_examples(system) for section in parts for system in section.systems[: section.tested]]
    body.append(_repeat(parts, report.comparisons))
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(body)
        + "\n</main>\n</body>\n</html>\n"
    )


def _title(parts: Sequence[Section]) -> str:
    tested = dict.fromkeys(system.system for part in parts for system in part.systems[: part.tested])
    beside = dict.fromkeys(system.system for part in parts for system in part.systems[part.tested :][:1])
    return " beside ".join(", ".join(names) for names in (tested, beside) if names)


def _findings(report: Report) -> str:
    """A sentence on the first ROUGE comparison of each pair of systems."""
    first: dict[tuple[str, str], Comparison] = {}
    for one in report.comparisons:
        if one.metric.startswith("rouge"):
            first.setdefault((one.a, one.b), one)
    lines = "".join(f"<li>{escape(_finding(one))}</li>" for one in first.values())
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
    rouge = [metric for metric in section.metrics if metric.startswith("rouge")]
    plots = [(metric_label(m), interval_plot(f"scores-{number}-{m}", m, section)) for m in rouge]
    meanings = "".join(
        f"<dt>{escape(metric_label(metric))}</dt><dd>{escape(_MEANINGS[metric])}</dd>"
        for metric in section.metrics
        if metric in _MEANINGS
    )
    return (
        f'<section><h2>Scores</h2><p class="note">{section.data.count} examples of '
        f"{escape(section.data.source)}. ROUGE is F1 times 100; in brackets stands the "
        f"{_confidence(section)} bootstrap interval of the mean.</p>"
        f"{_table('Scores', score_rows(section))}{_panels(plots)}"
        '<p class="note">Each panel has a scale of its own, which does not start at 0. Grey, hollow marks '
        "are baselines. ROUGE counts words shared with a reference; it does not see whether a summary is "
        "true.</p>"
        f"<dl>{meanings}</dl></section>"
    )


def _confidence(section: Section) -> str:
    interval = next(interval for system in section.systems for interval in system.metrics.values())
    return f"{100 * interval.confidence:g} %"


def _table(label: str, rows: Sequence[Sequence[str]]) -> str:
    """Rows of text, the first a header, as a table that scrolls by itself on narrow screens."""
    (_, *header), *body = rows
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in header)
    lines = "".join(
        f'<tr><th scope="row">{escape(name)}</th>{"".join(map(_figure_cell, figures))}</tr>' for name, *figures in body
    )
    table = f"<table><thead><tr><td></td>{head}</tr></thead><tbody>{lines}</tbody></table>"
    return f'<div class="scroll" role="region" aria-label="{escape(label)}" tabindex="0">{table}</div>'


def _figure_cell(figure: str) -> str:
    mean, _, bounds = map(escape, typeset(figure).partition(" "))
    return f"<td>{mean} <small>{bounds}</small></td>" if bounds else f"<td>{mean}</td>"


def _spread(section: Section, number: int) -> str:
    rouge = [metric for metric in section.metrics if metric.startswith("rouge")]
    plots = [(metric_label(m), distribution_plot(f"spread-{number}-{m}", m, section)) for m in rouge]
    return (
        '<section><h2>Spread over the examples</h2><p class="note">How many examples reach which F1, '
        f"from 0 to 100. The upright line is the mean.</p>{_panels(plots)}</section>"
    )


def _panels(plots: Iterable[tuple[str, str]]) -> str:
    figures = (f"<figure><figcaption>{escape(name)}</figcaption>{svg}</figure>" for name, svg in plots)
    return f'<div class="panels">{"".join(figures)}</div>'


def _comparisons(comparisons: Sequence[Comparison]) -> str:
    if not comparisons:
        return ""
    pairs = "".join(_pair(pair, number) for number, pair in enumerate(by_pair(comparisons)))
    return (
        '<section><h2>Comparison of systems</h2><p class="note">Differences of the means in points, with '
        "their intervals, and two-sided p-values of two paired tests. A filled mark: the interval leaves "
        f"out 0.</p>{pairs}</section>"
    )


def _pair(pair: Sequence[Comparison], number: int) -> str:
    rows = comparison_rows(pair)
    caption = rows[0][0]
    rouge = [one for one in pair if one.metric.startswith("rouge")]
    plot = difference_plot(f"difference-{number}", rouge) if rouge else ""
    return f'<h3>{escape(caption)}</h3><div class="tests">{plot}{_table(caption, rows)}</div>'


def _examples(system: Evaluation) -> str:
    if not system.rouge_types or not system.examples:
        return ""
    metric = system.rouge_types[0]
    ranked = sorted(system.examples, key=lambda example: -example.rouge[metric].f1)
    best = ranked[:_SHOWN_EXAMPLES]
    worst = ranked[len(best) :][-_SHOWN_EXAMPLES:][::-1]
    shown = "".join(
        f"<h3>{name} by {escape(metric_label(metric))}</h3>" + "".join(_example(one, kind) for one in examples)
        for name, kind, examples in (("Best", "best", best), ("Worst", "worst", worst))
        if examples
    )
    return (
        f'<section><h2>Examples: {escape(system.system)}</h2><p class="note">Lit are the words that the '
        "prediction and a reference share, whatever their case, each as often as both have it. A score may "
        f"count more: with the stemmer, other forms of a word match too.</p>{shown}</section>"
    )


def _example(example: ExampleScore, kind: str) -> str:
    scores = "".join(
        f"<span>{escape(metric_label(metric))} {metric_value(metric, score.f1)}</span>"
        for metric, score in example.rouge.items()
    )
    many = len(example.references) > 1
    references = "".join(
        f"<h4>Reference{f' {number}' if many else ''}</h4>{_lit(reference, [example.prediction])}"
        for number, reference in enumerate(example.references, 1)
    )
    prediction = f"<h4>Prediction</h4>{_lit(example.prediction, example.references)}"
    return (
        f'<article class="example {kind}"><header><b>{escape(example.id)}</b>{scores}</header>'
        f'<div class="pair"><div>{prediction}</div><div>{references}</div></div></article>'
    )


def _lit(text: str, others: Sequence[str]) -> str:
    if not text.strip():
        return '<p class="note">blank</p>'
    stretches = (f"<mark>{escape(s)}</mark>" if shared else escape(s) for s, shared in lit(text, others))
    return f'<p class="text">{"".join(stretches)}</p>'


def _repeat(parts: Sequence[Section], comparisons: Sequence[Comparison]) -> str:
    terms: list[tuple[str, str]] = []
    signed: dict[str, dict[str, None]] = {}
    for part in parts:
        terms.append((part.data.source, f"{part.data.count} examples, sha256 {part.data.sha256}"))
        for system in part.systems:
            terms.append((system.system, json.dumps(system.system_signature, ensure_ascii=False, default=str)))
            signed.setdefault(system.signature, {})[system.system] = None
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
