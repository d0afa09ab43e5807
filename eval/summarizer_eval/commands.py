"""What the commands of `summarizer-eval` do with their options; each returns the exit code."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from summarizer import Length, Summarizer
from summarizer.errors import EvaluationError, OptionError
from summarizer_eval.baselines import ExtractiveOracle, Lead, LeadWords, Random
from summarizer_eval.cache import PredictionCache
from summarizer_eval.datasets import load_examples
from summarizer_eval.examples import Example, ExampleSet
from summarizer_eval.gate import SAMPLE_FLOORS, read_floors, run_gate
from summarizer_eval.harness import compare_all, evaluate
from summarizer_eval.prediction_files import FilePredictions
from summarizer_eval.readers import READERS, read_lines
from summarizer_eval.records import Evaluation, Report
from summarizer_eval.report import read_json, to_html, to_json, to_markdown, to_text
from summarizer_eval.rouge import Rouge
from summarizer_eval.significance import Resampling
from summarizer_eval.systems import SummarizerSystem, System

_BASELINES: dict[str, Callable[[int], System]] = {
    "lead": Lead,
    "words": LeadWords,
    "random": lambda k: Random(k=k),
    "oracle": ExtractiveOracle,
}


def run(options: Namespace) -> int:
    """Runs systems on a data set."""
    rouge, resampling = _metric(options)
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
    evaluations = [
        evaluate(system, data, rouge=rouge, resampling=resampling, cache=cache, progress=progress) for system in systems
    ]
    return _write(options, evaluations)


def score(options: Namespace) -> int:
    """Scores a file of predictions."""
    data = _references(options.references)
    return _write(options, [_score_file(options, options.predictions, data)])


def compare(options: Namespace) -> int:
    """Tests two systems against each other."""
    paths = (options.a, options.b)
    reports = [path for path in paths if path.endswith(".json")]
    if len(reports) == 1:
        raise OptionError(f"{reports[0]} is a JSON report and the other is not; give two of a kind")
    if reports:
        if options.references:
            raise OptionError("JSON reports hold their references; leave --references out")
        evaluations = [read_json(path).evaluations[0] for path in paths]
    else:
        if not options.references:
            raise OptionError("predictions need --references")
        data = _references(options.references)
        evaluations = [_score_file(options, path, data) for path in paths]
    return _write(options, _named_apart(evaluations, paths))


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


def parse_system(text: str) -> System:
    """Reads `lead:3`, `words:12`, `random:3`, `oracle:3`, or the path of a file of predictions.

    Raises:
        OptionError: It is none of these.
    """
    found = re.fullmatch(r"(\w+)(?::(\d+))?", text)
    if found and found[1] in _BASELINES:
        return _BASELINES[found[1]](int(found[2] or (12 if found[1] == "words" else 3)))
    if Path(text).is_file():
        return FilePredictions(text)
    raise OptionError(
        f"system is {text!r}; allowed: {', '.join(f'{name}:N' for name in _BASELINES)}, a file of predictions"
    )


def _systems(options: Namespace) -> list[System]:
    systems = [parse_system(text) for text in options.system]
    if options.model is None and systems:
        return systems
    summarizer = Summarizer(options.model or "auto", backend=options.backend, device=options.device)
    length = options.length
    if length is not None and length.isdecimal():
        length = Length(words=int(length))
    return [SummarizerSystem(summarizer, length=length, headline=options.headline), *systems]


def _metric(options: Namespace) -> tuple[Rouge, Resampling]:
    stemmer = options.tokenizer == "ascii" if options.stemmer is None else options.stemmer
    rouge = Rouge(
        types=tuple(options.types.split(",")),
        stemmer=stemmer,
        tokenizer=options.tokenizer,
        sentences=options.sentences,
        references=options.multiple,
    )
    return rouge, Resampling(options.resamples, options.trials, options.seed, options.confidence)


def _rows(rows: str | None, limit: int | None) -> slice | None:
    if rows is None:
        return None if limit is None else slice(0, limit)
    found = re.fullmatch(r"(\d*):(\d*)", rows)
    if limit is not None or not found:
        raise OptionError(f"--rows is {rows!r}; allowed: FROM:TO, such as 100:200, and no --limit beside it")
    return slice(int(found[1] or 0), int(found[2]) if found[2] else None)


def _references(paths: Sequence[str]) -> ExampleSet:
    """Examples from one table, or without articles from text files."""
    if Path(paths[0]).suffix.lower() in READERS:
        return load_examples(paths)
    columns = [read_lines(Path(path)) for path in paths]
    for path, lines in zip(paths[1:], columns[1:], strict=True):
        if len(lines) != len(columns[0]):
            raise EvaluationError(f"{paths[0]} has {len(columns[0])} lines and {path} has {len(lines)}")
    rows = enumerate(zip(*columns, strict=True), start=1)
    examples = [Example(str(number), None, texts) for number, texts in rows]
    return ExampleSet.of(examples, " + ".join(paths))


def _score_file(options: Namespace, path: str, data: ExampleSet) -> Evaluation:
    rouge, resampling = _metric(options)
    return evaluate(FilePredictions(path), data, rouge=rouge, resampling=resampling, progress=False)


def _named_apart(evaluations: list[Evaluation], paths: Sequence[str]) -> list[Evaluation]:
    """Gives systems of the same name their file's name as well."""
    if evaluations[0].system != evaluations[1].system:
        return evaluations
    return [
        replace(evaluation, system=f"{evaluation.system} ({path})")
        for evaluation, path in zip(evaluations, paths, strict=True)
    ]


def _write(options: Namespace, evaluations: list[Evaluation]) -> int:
    found = Report(tuple(evaluations), compare_all(evaluations))
    if options.output:
        Path(options.output).write_text(to_json(found), encoding="utf-8")
    _show(options, found)
    return 0


def _show(options: Namespace, found: Report) -> None:
    if options.markdown:
        Path(options.markdown).write_text(to_markdown(found), encoding="utf-8")
    if options.html:
        Path(options.html).write_text(to_html(found), encoding="utf-8")
    if not options.quiet:
        print(to_text(found), end="")
