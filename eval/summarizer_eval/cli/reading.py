"""The commands of `summarizer-eval` for outputs that people read: judge, agreement."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from summarizer.errors import EvaluationError, OptionError
from summarizer_eval.cli.files import write_whole
from summarizer_eval.comparison import select
from summarizer_eval.datasets import reload
from summarizer_eval.reading import Agreement, Share, agree, draw_items, read_verdicts, to_judge_page
from summarizer_eval.records import Evaluation
from summarizer_eval.report import one_line, read_json


def judge(options: Namespace) -> int:
    """Writes the page."""
    report = read_json(options.report)
    if len({system.data.sha256 for system in report.systems}) > 1:
        raise EvaluationError(f"{options.report} holds systems on different data; read those of one data set together")
    systems = list(report.systems)
    if options.systems:
        names = [name.strip() for name in options.systems.split(",")]
        systems = select(systems, names) if len(names) > 1 else [one for one in systems if one.system in names]
        if not systems:
            raise OptionError(f"there is no system {options.systems!r}; there are {_names(report.systems)}")
    data = reload(report.evaluations[0].data.loading, options.data)
    items = draw_items(systems, data, count=options.count, seed=options.seed, references=options.references)
    page = to_judge_page(items, data=data.info.sha256, seed=options.seed)
    write_whole(options.output, page)
    outputs = [output for item in items for output in item.outputs]
    blank = len(items) * (len(systems) + options.references) - sum(len(output.systems) for output in outputs)
    left_out = f", without {blank} blank" if blank else ""
    print(f"{options.output}: {len(items)} articles, {len(outputs)} outputs{left_out}; open it, judge, save")
    return 0


def agreement(options: Namespace) -> int:
    """Prints the shares of each system and how far the readers agree."""
    if not 0 < options.confidence < 1:
        raise OptionError(f"confidence is {options.confidence!r}; allowed: above 0 and below 1")
    if len({Path(path).resolve() for path in options.verdicts}) < len(options.verdicts):
        raise OptionError(f"files are {', '.join(options.verdicts)}; allowed: each once, or it agrees with itself")
    found = agree([read_verdicts(path) for path in options.verdicts], confidence=options.confidence)
    print(_table(found, options.confidence), end="")
    return 0


def _table(found: Agreement, confidence: float) -> str:
    names = [one_line(system) for system in found.shares]
    width = max(map(len, (*names, "system")))
    lines = [f"{'system':<{width}}  {'outputs':>7}  {'true, %':>20}  {'printable, %':>20}"]
    for name, system in zip(names, found.shares, strict=True):
        shares = found.shares[system]
        row = f"{name:<{width}}  {found.outputs[system]:>7}"
        lines.append(f"{row}  {_share(shares['true']):>20}  {_share(shares['printable']):>20}")
    alphas = ", ".join(
        f"{question} {'-' if value is None else f'{value:.3f}'}" for question, value in found.alphas.items()
    )
    readers = f"{found.readers} {'reader' if found.readers == 1 else 'readers'}"
    return (
        "\n".join(lines)
        + f"\n\n{readers}; in brackets Wilson intervals of {100 * confidence:g} %, an output counted once."
        + f"\nKrippendorff's alpha: {alphas}\n"
    )


def _share(share: Share) -> str:
    return f"{100 * share.mean:.1f} [{100 * share.low:.1f}, {100 * share.high:.1f}]"


def _names(systems: Sequence[Evaluation]) -> str:
    return ", ".join(system.system for system in systems)
