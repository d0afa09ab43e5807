"""The report as one CSV table, a row for each figure, for spreadsheets and data frames."""

from __future__ import annotations

import csv
import io

from summarizer_eval.report.figures import metric_label, sections
from summarizer_eval.report.record import Report, encodable

_COLUMNS = (
    "kind",
    "data",
    "system",
    "minus",
    "metric",
    "label",
    "examples",
    "mean",
    "low",
    "high",
    "confidence",
    "p_bootstrap",
    "p_randomisation",
    "p_holm",
    "signature",
)


def to_csv(report: Report) -> str:
    """Every figure as a row: shares from 0 to 1, unrounded, as in the JSON report.

    Args:
        report: What to write.

    Returns:
        CSV with a header. `kind` is "score" or "difference"; a difference is `system` minus `minus`.
    """
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(_COLUMNS)
    for system in (system for section in sections(report) for system in section.systems):
        for metric, interval in system.metrics.items():
            label = metric_label(metric, system.figures)
            numbers = (interval.mean, interval.low, interval.high, interval.confidence)
            start = ("score", system.data.source, system.system, "", metric, label, system.data.count)
            table.writerow([*start, *numbers, "", "", "", system.signature])
    for one in report.comparisons:
        label = metric_label(one.metric, report.figures)
        numbers = (one.difference.mean, one.difference.low, one.difference.high, one.difference.confidence)
        tests = (one.p_bootstrap, one.p_randomisation, one.p_holm, one.signature)
        table.writerow(["difference", "", one.a, one.b, one.metric, label, one.count, *numbers, *tests])
    return encodable(written.getvalue(), "backslashreplace")
