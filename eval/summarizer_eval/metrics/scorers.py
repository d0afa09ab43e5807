"""The libraries that count overlaps: `rouge-score-rs`, and `rouge_score` where it is missing."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from summarizer.errors import OptionError


class Scorer(Protocol):
    """Scores pairs; each score is a tuple of precision, recall and F1."""

    def score_batch(self, targets: list[str], predictions: list[str]) -> Sequence[Mapping[str, Any]]:
        """Scores each prediction against the target at its place, by ROUGE type."""
        ...


def make_scorer(types: Sequence[str], stemmer: bool, tokenizer: str) -> Scorer:
    """The fastest scorer that can be imported.

    Args:
        types: ROUGE types.
        stemmer: Whether words are stemmed.
        tokenizer: "ascii" or "unicode".

    Raises:
        OptionError: Unicode tokens are asked for, and `rouge-score-rs` cannot be imported.
    """
    try:
        from rouge_score_rs import RougeScorer
        from rouge_score_rs.tokenizers import UnicodeTokenizer
    except ImportError:
        return _PurePythonScorer(types, stemmer, tokenizer)
    tokens: Any = UnicodeTokenizer if tokenizer == "unicode" else None
    new: Any = RougeScorer
    scorer: Scorer = new(list(types), use_stemmer=stemmer, tokenizer=tokens and tokens())
    return scorer


class _PurePythonScorer:
    """`rouge_score`, one pair at a time."""

    def __init__(self, types: Sequence[str], stemmer: bool, tokenizer: str) -> None:
        if tokenizer != "ascii":
            raise OptionError(
                f"tokenizer={tokenizer!r} needs rouge-score-rs, which cannot be imported; allowed: 'ascii'"
            )
        from rouge_score.rouge_scorer import RougeScorer

        warnings.warn("rouge-score-rs cannot be imported; rouge-score counts, slowly", stacklevel=4)
        new: Any = RougeScorer
        self._scorer = new(list(types), use_stemmer=stemmer)

    def score_batch(self, targets: list[str], predictions: list[str]) -> Sequence[Mapping[str, Any]]:
        pairs = zip(targets, predictions, strict=True)
        return [self._scorer.score(target, prediction) for target, prediction in pairs]
