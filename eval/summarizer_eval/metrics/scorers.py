"""The libraries that count overlaps: `rouge-score-rs`, and `rouge_score` where it is missing; stemmers of Snowball."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.metadata import version
from typing import Any, Protocol

from summarizer.errors import OptionError, needs_packages

_KEPT_STEMS = 100_000  # words whose stems are kept; a news corpus has fewer forms


class Scorer(Protocol):
    """Scores pairs; each score is a tuple of precision, recall and F1."""

    def score_batch(self, targets: list[str], predictions: list[str]) -> Sequence[Mapping[str, Any]]:
        """Scores each prediction against the target at its place, by ROUGE type."""
        ...


def make_scorer(types: Sequence[str], stemmer: bool | str, tokenizer: str) -> Scorer:
    """The fastest scorer that can be imported.

    Args:
        types: ROUGE types.
        stemmer: Whether words are stemmed by Porter's rules, or the language of a Snowball stemmer.
        tokenizer: "ascii", "unicode" or "characters".

    Raises:
        OptionError: Other tokens than ASCII ones are asked for, and `rouge-score-rs` cannot be imported.
        MissingExtraError: A Snowball stemmer is asked for, and `snowballstemmer` is not installed.
    """
    try:
        from rouge_score_rs import RougeScorer
        from rouge_score_rs.tokenizers import CharacterTokenizer, UnicodeTokenizer
    except ImportError:
        return _PurePythonScorer(types, stemmer is True, tokenizer)
    tokens: Any = None
    if isinstance(stemmer, str):
        tokens = _stemmed(UnicodeTokenizer(), stemmer)
    elif tokenizer != "ascii":
        tokens = UnicodeTokenizer() if tokenizer == "unicode" else CharacterTokenizer()
    new: Any = RougeScorer
    scorer: Scorer = new(list(types), use_stemmer=stemmer is True, tokenizer=tokens)
    return scorer


def stemmer_languages() -> tuple[str, ...]:
    """The languages that `snowballstemmer` has a stemmer for.

    Raises:
        MissingExtraError: It is not installed.
    """
    return tuple(_snowball().algorithms())


def stemmer_version() -> str:
    """The library of the stemmers with its version, for signatures."""
    _snowball()
    return f"snowballstemmer {version('snowballstemmer')}"


def _snowball() -> Any:
    with needs_packages("stemmers for other languages need snowballstemmer: pip install 'standfirst[metrics]'"):
        import snowballstemmer
    return snowballstemmer


def _stemmed(words: Any, language: str) -> Any:
    """A tokenizer that gives the stems of another's words."""
    from rouge_score_rs.tokenizers import Tokenizer

    stem = lru_cache(_KEPT_STEMS)(_snowball().stemmer(language).stemWord)
    base: Any = Tokenizer

    class Stemmed(base):  # type: ignore[misc]
        def tokenize(self, text: str) -> list[str]:
            return [stem(word) for word in words.tokenize(text)]

    return Stemmed()


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
