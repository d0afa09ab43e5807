"""Systems tested against each other: every pair, with p-values corrected for their number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from summarizer.errors import EvaluationError, OptionError
from summarizer_eval.metrics import Rouge
from summarizer_eval.records import Comparison, Evaluation
from summarizer_eval.significance import Resampling, paired_tests


def compare(a: Evaluation, b: Evaluation, *, resampling: Resampling | None = None) -> list[Comparison]:
    """Tests system a against system b by every metric that both have.

    Metrics beside ROUGE are compared over the examples in which both have them.

    Args:
        a: Evaluation of the first system.
        b: Evaluation of the system it is compared with, on the same data and with the same signature.
        resampling: Resamples, trials, seed and confidence; None takes those of the signature.

    Returns:
        One comparison a metric, ROUGE first. Its p-values are for this pair and metric alone.

    Raises:
        EvaluationError: The data or the signatures differ, or both systems have one name.
    """
    _refuse_unlike(a, b)
    plan = resampling or Resampling.from_signature(a.signature)
    signature = Rouge.from_signature(a.signature).signature(plan)
    columns = {name: list(_pairs(name, a, b)) for name in a.metrics if name in b.metrics}
    left = {name: [x for x, _ in pairs] for name, pairs in columns.items() if pairs}
    right = {name: [y for _, y in pairs] for name, pairs in columns.items() if pairs}
    return [
        Comparison(
            metric=name,
            a=a.system,
            b=b.system,
            difference=test.difference,
            p_bootstrap=test.p_bootstrap,
            p_randomisation=test.p_randomisation,
            p_holm=test.p_randomisation,
            count=len(left[name]),
            signature=signature,
        )
        for name, test in paired_tests(left, right, plan).items()
    ]


def compare_all(evaluations: Sequence[Evaluation]) -> tuple[Comparison, ...]:
    """Tests every pair of systems, and each system against its baselines.

    Args:
        evaluations: Evaluations on the same data with the same signature; those on other data are
            compared among themselves.

    Returns:
        The comparisons pair by pair. `p_holm` is the p-value of randomisation by Holm's step-down
        correction (1979) over all these pairs, for each metric by itself.

    Raises:
        EvaluationError: The signatures differ, or two systems have one name.
    """
    pairs = [(a, b) for a, b in combinations(evaluations, 2) if a.data.sha256 == b.data.sha256]
    pairs += [(system, baseline) for system in evaluations for baseline in system.baselines]
    found: dict[frozenset[str], list[Comparison]] = {}
    for a, b in pairs:
        key = frozenset((a.system, b.system, a.data.sha256))
        if key not in found:
            found[key] = compare(a, b)
    return _corrected([comparison for group in found.values() for comparison in group])


def holm(p_values: Sequence[float]) -> list[float]:
    """P-values corrected by Holm's step-down procedure (1979), in the order given.

    The chance that any of them falls below a level by luck is held to that level.
    """
    order = sorted(range(len(p_values)), key=p_values.__getitem__)
    corrected = [0.0] * len(p_values)
    highest = 0.0
    for rank, index in enumerate(order):
        highest = max(highest, min(1.0, (len(order) - rank) * p_values[index]))
        corrected[index] = highest
    return corrected


def named_apart(found: Sequence[tuple[str, Evaluation]]) -> list[Evaluation]:
    """Systems of several files, each once, with names that tell them apart.

    Args:
        found: Pairs of a file and an evaluation from it.

    Returns:
        The evaluations without their baselines. The same system with the same predictions counts once
        however many files hold it, with the metrics of all of them; different systems of one name get
        their file's name as well.
    """
    by_name: dict[str, list[tuple[str, Evaluation]]] = {}
    for path, evaluation in found:
        _add(by_name.setdefault(evaluation.system, []), path, evaluation)
    return [
        replace(evaluation, system=name if len(group) == 1 else f"{name} ({path})", baselines=())
        for name, group in by_name.items()
        for path, evaluation in group
    ]


def select(evaluations: Sequence[Evaluation], names: Iterable[str]) -> list[Evaluation]:
    """The evaluations of the systems of these names, in the order of the names.

    Raises:
        OptionError: A name is unknown or comes twice, or fewer than two are given.
    """
    known = {evaluation.system: evaluation for evaluation in evaluations}
    wanted = list(names)
    for name in wanted:
        if name not in known:
            raise OptionError(f"there is no system {name!r}; there are {', '.join(known)}")
    if len(set(wanted)) != len(wanted) or len(wanted) < 2:
        raise OptionError(f"systems are {', '.join(wanted)}; allowed: two or more that differ")
    return [known[name] for name in wanted]


def _refuse_unlike(a: Evaluation, b: Evaluation) -> None:
    """Refuses two evaluations whose figures cannot be held against each other."""
    if a.system == b.system:
        raise EvaluationError(f"both systems are called {a.system!r}; give them names that tell them apart")
    if (a.data.sha256, a.data.count) != (b.data.sha256, b.data.count):
        raise EvaluationError(
            f"{a.system} was scored on {a.data.count} examples of {a.data.source}, {b.system} on "
            f"{b.data.count} of {b.data.source}, and the data is not the same"
        )
    for signatures in _signed_apart(a, b):
        raise EvaluationError(f"{a.system} and {b.system} were not measured in one way: {_difference(*signatures)}")


def _signed_apart(a: Evaluation, b: Evaluation) -> Iterator[tuple[str, str]]:
    """The signatures, of ROUGE and of metrics that both were measured by, that are not the same in both."""
    if a.signature != b.signature:
        yield a.signature, b.signature
    others = {signature.partition("|")[0]: signature for signature in b.metric_signatures}
    for signature in a.metric_signatures:
        other = others.get(signature.partition("|")[0], signature)
        if other != signature:
            yield signature, other


def _difference(a: str, b: str) -> str:
    """What two signatures of a metric have not in common, such as "rouge with seed:1 and with seed:2"."""
    (name, *mine), theirs = a.split("|"), b.split("|")[1:]
    parts = [
        [one for one in some if one not in other] or ["nothing else"]
        for some, other in ((mine, theirs), (theirs, mine))
    ]
    return f"{name} with {', '.join(parts[0])} and with {', '.join(parts[1])}"


def _add(group: list[tuple[str, Evaluation]], path: str, evaluation: Evaluation) -> None:
    """Puts an evaluation among those of its name: into the one of the same outputs, else behind them all."""
    for place, (first, other) in enumerate(group):
        if _same_outputs(other, evaluation):
            group[place] = (first, _merged(other, evaluation))
            return
    group.append((path, evaluation))


def _same_outputs(a: Evaluation, b: Evaluation) -> bool:
    """Whether both are the same texts for the same data, measured in the same way."""
    if a.data.sha256 != b.data.sha256 or any(_signed_apart(a, b)):
        return False
    return [example.prediction for example in a.examples] == [example.prediction for example in b.examples]


def _merged(a: Evaluation, b: Evaluation) -> Evaluation:
    """An evaluation with the metrics that another of the same outputs has beside its own."""
    pairs = zip(a.examples, b.examples, strict=True)
    return replace(
        a,
        metrics={**a.metrics, **b.metrics},
        examples=tuple(replace(mine, other={**mine.other, **theirs.other}) for mine, theirs in pairs),
        figures=tuple(dict.fromkeys((*a.figures, *b.figures))),
        metric_signatures=tuple(dict.fromkeys((*a.metric_signatures, *b.metric_signatures))),
        warnings=tuple(dict.fromkeys((*a.warnings, *b.warnings))),
    )


def _corrected(comparisons: Sequence[Comparison]) -> tuple[Comparison, ...]:
    """The comparisons with `p_holm` over all those of their metric."""
    families: dict[str, list[int]] = {}
    for index, one in enumerate(comparisons):
        families.setdefault(one.metric, []).append(index)
    found = list(comparisons)
    for indexes in families.values():
        for index, p in zip(indexes, holm([found[index].p_randomisation for index in indexes]), strict=True):
            found[index] = replace(found[index], p_holm=p)
    return tuple(found)


def _pairs(metric: str, a: Evaluation, b: Evaluation) -> Iterator[tuple[float, float]]:
    """The scores of both systems in the examples in which both have one."""
    for left, right in zip(a.examples, b.examples, strict=True):
        if metric in left.rouge and metric in right.rouge:
            yield left.rouge[metric].f1, right.rouge[metric].f1
        elif metric in left.other and metric in right.other:
            yield left.other[metric], right.other[metric]
