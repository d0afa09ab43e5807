"""The best and the worst examples of a system, for the HTML report."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from summarizer.render import attributes
from summarizer_eval.records import Evaluation, ExampleScore
from summarizer_eval.report.figures import metric_label, metric_value
from summarizer_eval.report.highlight import highlight

_WHOLE = 24  # letters of a word that fits a column of a phone
_SHOWN_EXAMPLES = 3  # best ones, and as many worst ones


def best_and_worst(system: Evaluation) -> str:
    """The section of one system: three examples each by its first ROUGE type; empty without one."""
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
        f'<section><h2>Examples: {whole_names(system.system)}</h2><p class="note">Highlighted are the words that '
        "the prediction and a reference share, whatever their case, each as often as both have it. A score may "
        f"count more: with the stemmer, other forms of a word match too.</p>{shown}</section>"
    )


def whole_names(text: str) -> str:
    """A text with names, escaped, that breaks between words alone: not inside "lead-3", but inside a whole path."""
    return " ".join(
        f'<span class="whole">{escape(word)}</span>' if len(word) <= _WHOLE else escape(word) for word in text.split()
    )


def _example(example: ExampleScore, kind: str) -> str:
    scores = "".join(
        f"<span>{escape(metric_label(metric))} {metric_value(metric, score.f1)}</span>"
        for metric, score in example.rouge.items()
    )
    many = len(example.references) > 1
    references = "".join(
        f"<h4>Reference{f' {number}' if many else ''}</h4>{_marked(reference, [example.prediction])}"
        for number, reference in enumerate(example.references, 1)
    )
    prediction = f"<h4>Prediction</h4>{_marked(example.prediction, example.references)}"
    return (
        f'<article class="example {kind}"><header><b>{escape(example.id)}</b>{scores}</header>'
        f'<div class="pair"><div>{prediction}</div><div>{references}</div></div></article>'
    )


def _marked(text: str, others: Sequence[str]) -> str:
    if not text.strip():
        return '<p class="note">blank</p>'
    stretches = (f"<mark>{escape(s)}</mark>" if shared else escape(s) for s, shared in highlight(text, others))
    return f'<p class="text"{attributes(text)}>{"".join(stretches)}</p>'
