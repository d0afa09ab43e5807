"""BLEU (Papineni and others 2002) of each prediction, as sacrebleu counts it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from summarizer.errors import OptionError
from summarizer_eval.metrics.sacre import sacrebleu_metric, sentence_scores, signed
from summarizer_eval.metrics.scripts import tokenizer_for

_TOKENS = {"ascii": "13a", "unicode": "intl", "characters": "char"}  # sacrebleu's by what ROUGE would take
_ALLOWED = ("auto", "13a", "intl", "char", "zh", "none")


class Bleu:
    """BLEU of the prediction as one segment, exponentially smoothed, with the effective order of short texts.

    The figure is the mean over the examples. Corpus BLEU, which pools the n-grams of all segments, is
    another figure, usually a higher one.
    """

    name = "bleu"
    label = "BLEU"
    meaning = "mean of the examples' BLEU, each as one segment; not corpus BLEU"
    scale = 100

    def __init__(self, tokenizer: str = "auto") -> None:
        """Notes the tokens.

        Args:
            tokenizer: One of sacrebleu's: "13a", "intl", "char", "zh", "none"; "auto" takes the first, second or
                third of them by the letters of the references.

        Raises:
            OptionError: It is another.
            MissingExtraError: sacrebleu is not installed.
        """
        if tokenizer not in _ALLOWED:
            raise OptionError(f"tokenizer of BLEU is {tokenizer!r}; allowed: {', '.join(_ALLOWED)}")
        self._tokenizer = tokenizer
        self._metric = _bleu("13a" if tokenizer == "auto" else tokenizer)

    def score(self, predictions: Sequence[str], references: Sequence[Sequence[str]]) -> list[float]:
        """BLEU of each prediction, 0 to 1."""
        if self._tokenizer == "auto":
            self._metric = _bleu(_TOKENS[tokenizer_for([text for group in references for text in group])])
        return sentence_scores(self._metric, predictions, references)

    def signature(self) -> str:
        """Sacrebleu's own signature, behind the aggregation, with the tokens of the last texts scored."""
        return signed(self.name, self._metric)


def _bleu(tokens: str) -> Any:
    return sacrebleu_metric("BLEU", effective_order=True, tokenize=tokens)
