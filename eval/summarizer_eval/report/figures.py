"""What every report shows: systems grouped by data, labels, figures as text, rows of tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from summarizer_eval.metrics import figure_of
from summarizer_eval.records import Comparison, DataInfo, Evaluation, Figure, Interval, is_rouge
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
    def figures(self) -> tuple[Figure, ...]:
        """How the figures of metrics beside the usual ones are shown."""
        return tuple(dict.fromkeys(figure for system in self.systems for figure in system.figures))

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


def metric_label(metric: str, added: Sequence[Figure] = ()) -> str:
    """How a metric is called in reports: "rougeLsum" is "ROUGE-Lsum"; `added` are figures beside the usual ones."""
    return figure_of(metric, added).label


def metric_value(metric: str, value: float, added: Sequence[Figure] = (), *, sign: bool = False) -> str:
    """A value as reports show it: shares times 100, ratios as they are, two decimals."""
    shown = figure_of(metric, added).scale * value
    return f"{shown:+.2f}" if sign else f"{shown:.2f}"


def metric_interval(metric: str, interval: Interval | None, added: Sequence[Figure] = (), *, sign: bool = False) -> str:
    """`mean [low, high]`, or "-" for a metric that a system lacks."""
    if interval is None:
        return "-"
    parts = (interval.mean, interval.low, interval.high)
    mean, low, high = (metric_value(metric, value, added, sign=sign) for value in parts)
    return f"{mean} [{low}, {high}]"


def typeset(figures: str) -> str:
    """Figures with the minus sign of print, for reports that are not plain text."""
    return figures.replace("-", "\N{MINUS SIGN}")


def p_value(value: float) -> str:
    """A p-value with four decimals; smaller ones are bounded, not rounded to nothing."""
    return "<0.0001" if value < 0.0001 else f"{value:.4f}"


def signature_lines(systems: Sequence[Evaluation]) -> list[str]:
    """The signatures of the figures: each once where all systems share it, else with the systems it is of."""
    signed = _each_once(systems, lambda system: (system.signature, *system.metric_signatures))
    return [f"signature of {names}: {line}" if names else f"signature: {line}" for line, names in signed]


def remarks(section: Section) -> list[str]:
    """Warnings, each once, with the systems that it is about where it is not about all of them."""
    warned = _each_once(section.systems, lambda system: system.warnings)
    return [f"{names}: {line}" if names else line for line, names in warned]


def _each_once(systems: Sequence[Evaluation], lines: Callable[[Evaluation], Iterable[str]]) -> list[tuple[str, str]]:
    """The lines of some systems, each once, with the names of those that have it; no names where all do."""
    found: dict[str, list[str]] = {}
    for system in systems:
        for line in lines(system):
            found.setdefault(line, []).append(system.system)
    return [(line, "" if len(names) == len(systems) else ", ".join(names)) for line, names in found.items()]


def score_rows(section: Section) -> list[list[str]]:
    """The score table: a header, then a row for each metric with a cell for each system."""
    rows = [["", *(system.system for system in section.systems)]]
    for metric in section.metrics:
        cells = (metric_interval(metric, system.metrics.get(metric), section.figures) for system in section.systems)
        rows.append([metric_label(metric, section.figures), *cells])
    return rows


def by_pair(comparisons: Sequence[Comparison]) -> list[list[Comparison]]:
    """Groups comparisons by the two systems that they hold against each other."""
    pairs: dict[tuple[str, str], list[Comparison]] = {}
    for one in comparisons:
        pairs.setdefault((one.a, one.b), []).append(one)
    return list(pairs.values())


def comparison_rows(pair: Sequence[Comparison], added: Sequence[Figure] = ()) -> list[list[str]]:
    """The paired tests of two systems: a header, then a row for each metric."""
    rows = [["", "difference", "p boot.", "p rand.", "p Holm"]]
    for one in pair:
        difference = metric_interval(one.metric, one.difference, added, sign=True)
        tests = map(p_value, (one.p_bootstrap, one.p_randomisation, one.p_holm))
        rows.append([metric_label(one.metric, added), difference, *tests])
    return rows


def tests_note(comparisons: Sequence[Comparison]) -> str:
    """What the p-values of some comparisons are."""
    pairs = len(by_pair(comparisons))
    return (
        "p, two-sided: by paired bootstrap; by paired approximate randomisation; "
        f"the latter by Holm for {pairs} {'pair' if pairs == 1 else 'pairs'} of systems, each metric by itself."
    )
