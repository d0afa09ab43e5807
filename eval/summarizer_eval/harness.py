"""`evaluate`: from a system and examples to figures with their uncertainty."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from summarizer.errors import EvaluationError, check_kind
from summarizer.text import sentence_spans
from summarizer_eval.datasets import Example, ExampleSet
from summarizer_eval.metrics import (
    FIGURES,
    Metric,
    Rouge,
    Scoring,
    article_metrics,
    check_metrics,
    figures_of,
    signature_of,
)
from summarizer_eval.records import Evaluation, ExampleScore, Interval
from summarizer_eval.significance import Resampling, intervals
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
    metrics: Sequence[Metric | Scoring] = (),
    baselines: Sequence[System] | None = None,
    cache: PredictionCache | None = None,
    progress: bool | None = None,
) -> Evaluation:
    """Runs a system on examples and scores it, with its baselines beside it.

    Args:
        system: A system, a `Summarizer`, or a function from an article to its summary.
        examples: The data, from `load_examples` or made by hand.
        rouge: ROUGE with its choices.
        resampling: Resamples, seed and confidence of the intervals.
        metrics: Metrics beside the usual ones: `parse_metric("chrf")`, anything that is `Scoring`.
        baselines: Systems to report beside it; None takes `default_baselines`.
        cache: Where predictions are kept; None runs the system on every article.
        progress: Whether a progress bar is shown; None shows it on a terminal.

    Returns:
        Scores of the system, of every example and of the baselines.

    Raises:
        OptionError: A metric is none, or its name is taken; ASCII tokens cannot read the data; or `progress` is none of
            True, False and None.
        EvaluationError: The predictions are too few, too many or no texts, or the data cannot be scored.
    """
    data = examples if isinstance(examples, ExampleSet) else ExampleSet.of(examples, "examples")
    metric = (rouge or Rouge()).resolved(text for example in data for text in example.references)
    asked = check_metrics(metrics, FIGURES)
    runner = as_system(system)
    notes = (_NO_ARTICLES,) if baselines is None and not data.has_articles else ()
    systems = [runner, *_beside(runner, baselines, data)]
    check_kind("progress", progress, bool)
    first, *others = _scored(systems, _predicted(systems, data, cache, progress), data, metric, asked, resampling)
    return replace(first, warnings=(*first.warnings, *notes), baselines=tuple(others))


def _beside(runner: System, baselines: Sequence[System] | None, data: ExampleSet) -> list[System]:
    """The baselines that are measured beside a system: those given, else those that fit it and need articles."""
    if baselines is None:
        baselines = default_baselines(runner) if data.has_articles else ()
    return [baseline for baseline in baselines if baseline.name != runner.name]


def default_baselines(system: System) -> tuple[System, ...]:
    """Lead in the form that fits: twelve words for headlines, a sentence for briefs, else three sentences."""
    signature = system.signature()
    if "headline" in (signature.get("task"), signature.get("length")):
        return (LeadWords(count=12),)
    return (Lead(count=1),) if "brief" in (signature.get("task"), signature.get("length")) else (Lead(count=3),)


def _predicted(
    systems: Sequence[System], data: ExampleSet, cache: PredictionCache | None, progress: bool | None
) -> list[list[str]]:
    """What a system and its baselines write; the bar and the cache are the system's."""
    runner, *baselines = systems
    return [_run(runner, data, cache, progress), *(_run(one, data, None, False) for one in baselines)]


def _run(system: System, data: ExampleSet, cache: PredictionCache | None, progress: bool | None) -> list[str]:
    """The predictions, checked, with a progress bar that shows articles a second."""
    from tqdm import tqdm

    made = predict(system, data.examples) if cache is None else cache.predictions(system, data.examples)
    hidden = None if progress is None else not progress
    found = list(tqdm(made, desc=system.name, total=len(data), unit=" articles", disable=hidden))
    if len(found) != len(data):
        raise EvaluationError(f"{system.name} gave {len(found)} predictions for {len(data)} articles")
    return found


def _scored(
    systems: Sequence[System],
    predictions: Sequence[list[str]],
    data: ExampleSet,
    rouge: Rouge,
    asked: Sequence[Metric | Scoring],
    resampling: Resampling | None,
) -> list[Evaluation]:
    """What some systems wrote, scored."""
    measured = article_metrics(data, predictions, asked)
    each = zip(systems, predictions, measured, strict=True)
    return [_score(one, data, rouge, asked, resampling, texts, figures) for one, texts, figures in each]


def _score(
    system: System,
    data: ExampleSet,
    rouge: Rouge,
    asked: Sequence[Metric | Scoring],
    resampling: Resampling | None,
    predictions: list[str],
    others: list[dict[str, float]],
) -> Evaluation:
    references = [example.references for example in data]
    scored = rouge.corpus(predictions=predictions, references=references, resampling=resampling)
    added = tuple(figure for metric in asked for figure in figures_of(metric))
    names = [*FIGURES, *(figure.name for figure in added)]
    columns = {name: [other[name] for other in others if name in other] for name in names}
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
        figures=added,
        metric_signatures=tuple(map(signature_of, asked)),
        warnings=(
            *getattr(system, "notes", ()),
            *scored.warnings,
            *_warnings(rouge, predictions, scored.empty_predictions),
        ),
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
    if len(predictions) < _FEW:
        examples = "1 example" if len(predictions) == 1 else f"{len(predictions)} examples"
        found.append(
            f"Only {examples}: bootstrap intervals and p-values come out too small on so few; "
            "go by approximate randomisation."
        )
    return tuple(found)


def _flattened(predictions: Sequence[str]) -> bool:
    """Whether most predictions have several sentences, and none a line break."""
    if any("\n" in text.strip() for text in predictions):
        return False
    looked_at = predictions[:_LOOKED_AT]
    return 2 * sum(len(sentence_spans(text)) > 1 for text in looked_at) > len(looked_at)
