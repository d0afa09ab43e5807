"""What every report shows: systems grouped by data, labels, figures as text, rows of tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from summarizer_eval.metrics import figure_of
from summarizer_eval.records import Comparison, DataInfo, Evaluation, Interval, is_rouge
from summarizer_eval.report.record import Report


@dataclass(frozen=True, slots=True)
class Section:
    """The systems of a report that were scored on the same data.

    Attributes:
        data: That data.
        systems: Those under test first, then their baselines, each name once.
        tested: How many of `systems` are under test.
    """

    data: DataInfo
    systems: tuple[Evaluation, ...]
    tested: int

    @property
    def metrics(self) -> tuple[str, ...]:
        """Names of all metrics of these systems, in order."""
        return tuple(dict.fromkeys(name for system in self.systems for name in system.metrics))

    @property
    def rouge_types(self) -> tuple[str, ...]:
        """The ROUGE types among them."""
        return tuple(filter(is_rouge, self.metrics))


def sections(report: Report) -> tuple[Section, ...]:
    """Groups the systems of a report by data, so that no table mixes figures of two data sets."""
    by_data: dict[str, list[Evaluation]] = {}
    for evaluation in report.evaluations:
        by_data.setdefault(evaluation.data.sha256, []).append(evaluation)
    found = []
    for evaluations in by_data.values():
        systems = Report(tuple(evaluations)).systems
        tested = len({evaluation.system for evaluation in evaluations})
        found.append(Section(evaluations[0].data, systems, tested))
    return tuple(found)


def metric_label(metric: str) -> str:
    """How a metric is called in reports: "rougeLsum" is "ROUGE-Lsum"."""
    return figure_of(metric).label


def metric_value(metric: str, value: float, *, sign: bool = False) -> str:
    """A value as reports show it: shares times 100, ratios as they are, two decimals."""
    shown = figure_of(metric).scale * value
    return f"{shown:+.2f}" if sign else f"{shown:.2f}"


def metric_interval(metric: str, interval: Interval | None, *, sign: bool = False) -> str:
    """`mean [low, high]`, or "-" for a metric that a system lacks."""
    if interval is None:
        return "-"
    mean, low, high = (metric_value(metric, value, sign=sign) for value in (interval.mean, interval.low, interval.high))
    return f"{mean} [{low}, {high}]"


def typeset(figures: str) -> str:
    """Figures with the minus sign of print, for reports that are not plain text."""
    return figures.replace("-", "\N{MINUS SIGN}")


def p_value(value: float) -> str:
    """A p-value with four decimals; smaller ones are bounded, not rounded to nothing."""
    return "<0.0001" if value < 0.0001 else f"{value:.4f}"


def signature_lines(systems: Iterable[Evaluation]) -> list[str]:
    """The signature of the figures: one line where all systems share it, else one for each."""
    by_system = {system.system: system.signature for system in systems}
    if len(set(by_system.values())) <= 1:
        return [f"signature: {signature}" for signature in set(by_system.values())]
    return [f"signature of {name}: {signature}" for name, signature in by_system.items()]


def remarks(section: Section) -> list[str]:
    """Warnings and blank predictions, each with the system that it is about."""
    lines = []
    for system in section.systems:
        if system.empty_predictions:
            lines.append(f"{system.system}: blank predictions, scored 0: {system.empty_predictions}")
        lines += [f"{system.system}: {warning}" for warning in system.warnings]
    return lines


def score_rows(section: Section) -> list[list[str]]:
    """The score table: a header, then a row for each metric with a cell for each system."""
    rows = [["", *(system.system for system in section.systems)]]
    for metric in section.metrics:
        cells = (metric_interval(metric, system.metrics.get(metric)) for system in section.systems)
        rows.append([metric_label(metric), *cells])
    return rows


def by_pair(comparisons: Sequence[Comparison]) -> list[list[Comparison]]:
    """Groups comparisons by the two systems that they hold against each other."""
    pairs: dict[tuple[str, str], list[Comparison]] = {}
    for one in comparisons:
        pairs.setdefault((one.a, one.b), []).append(one)
    return list(pairs.values())


def comparison_rows(pair: Sequence[Comparison]) -> list[list[str]]:
    """The paired tests of two systems: a header, then a row for each metric."""
    rows = [[f"{pair[0].a} minus {pair[0].b}", "difference", "p (bootstrap)", "p (randomisation)"]]
    for one in pair:
        difference = metric_interval(one.metric, one.difference, sign=True)
        tests = (p_value(one.p_bootstrap), p_value(one.p_randomisation))
        rows.append([metric_label(one.metric), difference, *tests])
    return rows
