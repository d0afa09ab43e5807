"""What scorers are given: predictions, each with a group of references, checked."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence, Set
from typing import Any

from summarizer.article import is_tabular
from summarizer.errors import EvaluationError, shown
from summarizer.text import sentence_spans


def _is_list(values: Any) -> bool:
    """Whether values are several in order: a list, a column of pandas or polars, an array of numpy."""
    one = isinstance(values, str | bytes | Mapping | Set) or is_tabular(values)
    several = all(hasattr(values, name) for name in ("__len__", "__iter__"))
    return several and not one and getattr(values, "ndim", 1) > 0  # np.array("x") has no length


def checked_groups(predictions: Sequence[str], references: Sequence[str | Sequence[str]]) -> list[Sequence[str]]:
    """The references as one group for each prediction.

    Raises:
        EvaluationError: The counts differ, something is not a string, or a reference is missing.
    """
    for name, values in (("predictions", predictions), ("references", references)):
        if not _is_list(values):
            raise EvaluationError(f"{name} is of type {type(values).__name__}; allowed: a list of strings")
    if len(predictions) != len(references):
        raise EvaluationError(
            f"{len(predictions)} predictions and {len(references)} references; there must be as many of each"
        )
    groups: list[Sequence[str]] = []
    for number, (text, given) in enumerate(zip(predictions, references, strict=True), start=1):
        group = [given] if isinstance(given, str) else list(given) if _is_list(given) else []
        if not isinstance(text, str):
            raise EvaluationError(f"prediction {number} is of type {type(text).__name__}; allowed: a string")
        if not group or not all(isinstance(one, str) for one in group):
            raise EvaluationError(f"reference {number} is {shown(given, 60)}; allowed: a string or a list of them")
        groups.append(group)
    return groups


def blank_warnings(groups: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """A warning with the number of blank references: whatever is written scores 0 against one; none without any."""
    texts = [text for group in groups for text in group]
    blank = sum(not text.strip() for text in texts)
    return (f"{blank} of {len(texts)} references are blank; against one every prediction scores 0.",) if blank else ()


def warn_of_blanks(groups: Sequence[Sequence[str]]) -> None:
    """Warns the caller's caller where `blank_warnings` has something to say."""
    for warning in blank_warnings(groups):
        warnings.warn(warning, stacklevel=3)


def split_lines(text: str) -> str:
    """The text with a sentence on each line."""
    return "\n".join(" ".join(text[start:end].split()) for start, end in sentence_spans(text))
