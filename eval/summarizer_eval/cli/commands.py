"""What the commands of `summarizer-eval` do with their options; each returns the exit code."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from summarizer import Length, Summarizer
from summarizer.errors import EvaluationError, OptionError, shown
from summarizer.lengths import whole_number
from summarizer_eval.cli.files import write_whole
from summarizer_eval.comparison import compare_all, named_apart, select
from summarizer_eval.datasets import ExampleSet, load_examples, load_references
from summarizer_eval.gate import SAMPLE_FLOORS, read_floors, run_gate
from summarizer_eval.harness import evaluate
from summarizer_eval.metrics import Rouge, parse_metric
from summarizer_eval.records import Evaluation
from summarizer_eval.report import Report, read_json, to_csv, to_html, to_json, to_latex, to_markdown, to_text
from summarizer_eval.significance import Resampling
from summarizer_eval.systems import FilePredictions, PredictionCache, SummarizerSystem, System, parse_system


def run(options: Namespace) -> int:
    """Runs systems on a data set."""
    measured = _measured(options)
    systems = _systems(options)
    data = load_examples(
        options.data,
        article_column=options.article_column,
        reference_column=options.reference_column,
        id_column=options.id_column,
        split=options.split,
        rows=_rows(options.rows, options.limit),
        revision=options.revision,
    )
    cache = None if options.no_cache else PredictionCache(options.cache)
    progress = False if options.quiet else None
    return _write(options, [measured(system, data, cache=cache, progress=progress) for system in systems])


def score(options: Namespace) -> int:
    """Scores a file of predictions."""
    data = load_references(options.references)
    return _write(options, _score_files(options, [options.predictions], data))


def compare(options: Namespace) -> int:
    """Tests systems against each other: every pair, or every pair of those named."""
    reports = [path for path in options.files if path.endswith(".json")]
    if reports and len(reports) < len(options.files):
        raise OptionError(f"{reports[0]} is a JSON report and others are not; give files of one kind")
    if reports:
        if options.references:
            raise OptionError("JSON reports hold their references; leave --references out")
        found = [(path, system) for path in reports for system in read_json(path).systems]
    else:
        if not options.references:
            raise OptionError("predictions need --references")
        data = load_references(options.references)
        found = list(zip(options.files, _score_files(options, options.files, data), strict=True))
    systems = named_apart(found)
    if options.systems:
        systems = select(systems, [name.strip() for name in options.systems.split(",")])
    if len(systems) < 2:
        raise EvaluationError(
            f"there is one system alone, {systems[0].system!r}, in {', '.join(options.files)}; two are needed"
        )
    _tell_apart_data(systems)
    return _write(options, systems)


def report(options: Namespace) -> int:
    """Shows a JSON report in another form."""
    _show(options, read_json(options.report))
    return 0


def gate(options: Namespace) -> int:
    """Puts scores beside their floors."""
    tasks = read_floors(options.floors or SAMPLE_FLOORS)
    with Summarizer(options.model, backend=options.backend, device=options.device) as summarizer:
        verdicts = run_gate(tasks, summarizer)
    for verdict in verdicts:
        print(verdict)
    return 0 if all(verdict.passed for verdict in verdicts) else 1


def _tell_apart_data(systems: Sequence[Evaluation]) -> None:
    """Says which systems are not compared, for they were scored on other articles.

    Raises:
        EvaluationError: No two are on the same.
    """
    groups: dict[str, list[Evaluation]] = {}
    for system in systems:
        groups.setdefault(system.data.sha256, []).append(system)
    if len(groups) == 1:
        return
    told = (
        f"{', '.join(one.system for one in group)} on {group[0].data.count} of {group[0].data.source}"
        for group in groups.values()
    )
    message = f"not the same articles, so not compared with each other: {'; '.join(told)}"
    if len(groups) == len(systems):
        raise EvaluationError(message)
    print(f"summarizer-eval: {message}", file=sys.stderr)


def _systems(options: Namespace) -> list[System]:
    systems = _told_apart(options.system, options.prediction_column)
    if options.model is None and systems:
        return systems
    summarizer = Summarizer(options.model or "auto", backend=options.backend, device=options.device)
    length = options.length
    if length is not None and (words := whole_number(length)) is not None:
        length = Length(words=words)
    return [SummarizerSystem(summarizer, length=length, headline=options.headline), *systems]


def _told_apart(texts: Sequence[str], column: str | None) -> list[System]:
    """The systems of `--system`; files of one name in different folders are called by their paths as well."""
    systems = [parse_system(text, column=column) for text in texts]
    given = Counter(system.name for system in systems)
    for place, (text, system) in enumerate(zip(texts, systems, strict=True)):
        if given[system.name] > 1 and isinstance(system, FilePredictions):
            systems[place] = FilePredictions(text, name=f"{system.name} ({text})", column=column)
    names = [system.name for system in systems]
    if len(set(names)) < len(names):
        raise OptionError(f"systems are {', '.join(names)}; allowed: each once")
    return systems


def _measured(options: Namespace) -> Callable[..., Evaluation]:
    """`evaluate` with the metrics and the resampling that are asked for; each metric is made once."""
    if options.snowball is not None and options.stemmer is not None:
        raise OptionError("--snowball is a stemmer; leave --stemmer and --no-stemmer out")
    rouge = Rouge(
        types=tuple(options.types.split(",")),
        stemmer=options.stemmer if options.snowball is None else options.snowball,
        tokenizer=options.tokenizer,
        sentences=options.sentences,
        references=options.multiple,
        any_script=options.any_script,
    )
    resampling = Resampling(options.resamples, options.trials, options.seed, options.confidence)
    metrics = [parse_metric(text) for text in options.metric]
    return partial(evaluate, rouge=rouge, resampling=resampling, metrics=metrics)


def _rows(rows: str | None, limit: int | None) -> slice | None:
    if limit is not None and limit < 1:
        raise OptionError(f"--limit is {limit}; allowed: a whole number of 1 or more")
    if rows is None:
        return None if limit is None else slice(0, limit)
    first, colon, last = rows.partition(":")
    begin, end = whole_number(first or "0"), whole_number(last)
    if limit is not None or not colon or begin is None or (last and end is None):
        raise OptionError(f"--rows is {shown(rows)}; allowed: FROM:TO, such as 100:200, and no --limit beside it")
    return slice(begin, end)


def _score_files(options: Namespace, paths: Sequence[str], data: ExampleSet) -> list[Evaluation]:
    measured = _measured(options)
    return [measured(FilePredictions(path, column=options.prediction_column), data, progress=False) for path in paths]


def _write(options: Namespace, evaluations: Sequence[Evaluation]) -> int:
    found = Report(tuple(evaluations), compare_all(evaluations))
    if options.output:
        write_whole(options.output, to_json(found))
    _show(options, found)
    return 0


def _show(options: Namespace, found: Report) -> None:
    forms = ((options.markdown, to_markdown), (options.latex, to_latex), (options.csv, to_csv), (options.html, to_html))
    for path, make in forms:
        if path:
            write_whole(path, make(found))
    if not options.quiet:
        print(to_text(found), end="")
