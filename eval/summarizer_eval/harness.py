"""`evaluate` and `compare`: from a system and examples to figures with their uncertainty."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from summarizer.errors import EvaluationError
from summarizer.text import sentence_spans
from summarizer_eval.datasets import Example, ExampleSet
from summarizer_eval.metrics import FIGURES, Rouge, article_metrics
from summarizer_eval.records import Comparison, Evaluation, ExampleScore, Interval
from summarizer_eval.significance import Resampling, intervals, paired_tests
from summarizer_eval.systems import Lead, LeadWords, PredictionCache, System, as_system, predict

_FEW = 20  # examples below which a bootstrap cannot be trusted
_LOOKED_AT = 50  # predictions that are segmented to tell whether line breaks were lost
_NO_ARTICLES = "The data has no articles: lead is not reported, and copying and support cannot be measured."


def evaluate(
    system: object,
    examples: ExampleSet | Iterable[Example],
    *,
    rouge: Rouge | None = None,
    resampling: Resampling | None = None,
    baselines: Sequence[System] | None = None,
    cache: PredictionCache | None = None,
    progress: bool | None = None,
) -> Evaluation:
    """Runs a system on examples and scores it, with its baselines beside it.

    Args:
        system: A system, a `Summarizer`, or a function from an article to its summary.
        examples: The data, from `load_examples` or made by hand.
        rouge: The metric with its choices.
        resampling: Resamples, seed and confidence of the intervals.
        baselines: Systems to report beside it; None takes lead in the form that fits the task (the
            first three sentences, one for a brief, twelve words for a headline).
        cache: Where predictions are kept; None runs the system on every article.
        progress: Whether a progress bar is shown; None shows it on a terminal.

    Returns:
        Scores of the system, of every example and of the baselines.

    Raises:
        EvaluationError: The system gave too few or too many predictions, or something else than
            text, or the data cannot be scored.
    """
    data = examples if isinstance(examples, ExampleSet) else ExampleSet.of(examples, "examples")
    metric = rouge or Rouge()
    runner = as_system(system)
    notes: tuple[str, ...] = ()
    if baselines is None:
        baselines = default_baselines(runner) if data.has_articles else ()
        notes = () if data.has_articles else (_NO_ARTICLES,)
    systems = [runner, *(baseline for baseline in baselines if baseline.name != runner.name)]
    predictions = [_run(runner, data, cache, progress)]
    predictions += [_run(baseline, data, None, False) for baseline in systems[1:]]
    measured = article_metrics(data, predictions)
    first, *others = (
        _score(one, data, metric, resampling, texts, figures)
        for one, texts, figures in zip(systems, predictions, measured, strict=True)
    )
    return replace(first, warnings=(*first.warnings, *notes), baselines=tuple(others))


def compare(a: Evaluation, b: Evaluation, *, resampling: Resampling | None = None) -> list[Comparison]:
    """Tests system a against system b by every metric that both have.

    Metrics beside ROUGE are compared over the examples in which both have them.

    Args:
        a: Evaluation of the first system.
        b: Evaluation of the system it is compared with, on the same data and with the same signature.
        resampling: Resamples, trials, seed and confidence; None takes those of the signature.

    Returns:
        One comparison a metric, ROUGE first. Every p-value is for its metric alone; with many
        metrics or systems some come out small by chance.

    Raises:
        EvaluationError: The data or the signatures differ.
    """
    if a.data.sha256 != b.data.sha256:
        raise EvaluationError(
            f"{a.system} was scored on {a.data.count} examples of {a.data.source}, {b.system} on "
            f"{b.data.count} of {b.data.source}, and the data is not the same"
        )
    if a.signature != b.signature:
        raise EvaluationError(f"the signatures differ: {a.signature} and {b.signature}")
    plan = resampling or Resampling.from_signature(a.signature)
    signature = Rouge.from_signature(a.signature).signature(plan)
    left: dict[str, list[float]] = {}
    right: dict[str, list[float]] = {}
    for name in a.metrics:
        if name in b.metrics:
            pairs = list(_pairs(name, a, b))
            if pairs:
                left[name], right[name] = [x for x, _ in pairs], [y for _, y in pairs]
    return [
        Comparison(
            metric=name,
            a=a.system,
            b=b.system,
            difference=test.difference,
            p_bootstrap=test.p_bootstrap,
            p_randomisation=test.p_randomisation,
            count=len(left[name]),
            signature=signature,
        )
        for name, test in paired_tests(left, right, plan).items()
    ]


def compare_all(evaluations: Sequence[Evaluation]) -> tuple[Comparison, ...]:
    """Tests the first system against each of the others, and each system against its baselines."""
    pairs = [(evaluations[0], other) for other in evaluations[1:]]
    pairs += [(system, baseline) for system in evaluations for baseline in system.baselines]
    found: dict[frozenset[str], list[Comparison]] = {}
    for a, b in pairs:
        names = frozenset((a.system, b.system))
        if names not in found:
            found[names] = compare(a, b)
    return tuple(comparison for group in found.values() for comparison in group)


def default_baselines(system: System) -> tuple[System, ...]:
    """Lead in the form that fits what the system writes."""
    signature = system.signature()
    if "headline" in (signature.get("task"), signature.get("length")):
        return (LeadWords(12),)
    return (Lead(1),) if "brief" in (signature.get("task"), signature.get("length")) else (Lead(3),)


def _run(system: System, data: ExampleSet, cache: PredictionCache | None, progress: bool | None) -> list[str]:
    """The predictions, checked, with a progress bar that shows articles a second."""
    from tqdm import tqdm

    made = predict(system, data.examples) if cache is None else cache.predictions(system, data.examples)
    hidden = None if progress is None else not progress
    found = list(tqdm(made, desc=system.name, total=len(data), unit=" articles", disable=hidden))
    if len(found) != len(data):
        raise EvaluationError(f"{system.name} gave {len(found)} predictions for {len(data)} articles")
    return found


def _score(
    system: System,
    data: ExampleSet,
    rouge: Rouge,
    resampling: Resampling | None,
    predictions: list[str],
    others: list[dict[str, float]],
) -> Evaluation:
    references = [example.references for example in data]
    scored = rouge.corpus(predictions=predictions, references=references, resampling=resampling)
    columns = {name: [other[name] for other in others if name in other] for name in FIGURES}
    measured = intervals({name: values for name, values in columns.items() if values}, resampling)
    metrics: dict[str, Interval] = {**scored.f1, **measured}
    rows = zip(data, predictions, scored.scores, others, strict=True)
    return Evaluation(
        system=system.name,
        system_signature=system.signature(),
        data=data.info,
        metrics=metrics,
        examples=tuple(
            ExampleScore(example.id, prediction, example.references, score, other)
            for example, prediction, score, other in rows
        ),
        signature=scored.signature,
        empty_predictions=scored.empty_predictions,
        warnings=_warnings(rouge, predictions, scored.empty_predictions),
    )


def _warnings(rouge: Rouge, predictions: Sequence[str], empty: int) -> tuple[str, ...]:
    found: list[str] = []
    if empty:
        found.append(f"{empty} of {len(predictions)} predictions are blank; each scores 0.")
    if "rougeLsum" in rouge.types and rouge.sentences == "newline" and _flattened(predictions):
        found.append(
            "No prediction has a line break, though most have several sentences: rougeLsum takes each for one "
            "sentence. Put a sentence on a line, or ask for sentences='split'."
        )
    others = sum(1 for text in predictions if text.strip() and not any(c.isalnum() and c.isascii() for c in text))
    if rouge.tokenizer == "ascii" and others:
        found.append(
            f"{others} predictions hold no letter a-z and no digit: ASCII tokens score them 0. "
            "Ask for tokenizer='unicode'."
        )
    if len(predictions) < _FEW:
        found.append(
            f"Only {len(predictions)} examples: bootstrap intervals and p-values come out too small on so few; "
            "go by approximate randomisation."
        )
    return tuple(found)


def _flattened(predictions: Sequence[str]) -> bool:
    """Whether most predictions have several sentences, and none a line break."""
    if any("\n" in text.strip() for text in predictions):
        return False
    looked_at = predictions[:_LOOKED_AT]
    return 2 * sum(len(sentence_spans(text)) > 1 for text in looked_at) > len(looked_at)


def _pairs(metric: str, a: Evaluation, b: Evaluation) -> Iterator[tuple[float, float]]:
    """The scores of both systems in the examples in which both have one."""
    for left, right in zip(a.examples, b.examples, strict=True):
        if metric in left.rouge and metric in right.rouge:
            yield left.rouge[metric].f1, right.rouge[metric].f1
        elif metric in left.other and metric in right.other:
            yield left.other[metric], right.other[metric]
