"""chrF (Popovic 2015): F-score of character n-grams, as sacrebleu counts it; needs no words and no stemmer."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.errors import OptionError
from summarizer_eval.metrics.sacre import sacrebleu_metric, sentence_scores, signed


class Chrf:
    """chrF of each prediction; the figure is their mean."""

    scale = 100

    def __init__(self, word_order: int | str = 0) -> None:
        """Notes the order, and takes it into the name: they are different figures.

        Args:
            word_order: Longest word n-gram counted beside those of characters; 2 is chrF++, whose name is "chrf++".

        Raises:
            OptionError: It is no whole number from 0 to 6.
            MissingExtraError: sacrebleu is not installed.
        """
        if str(word_order) not in tuple("0123456"):
            raise OptionError(f"word_order of chrF is {word_order!r}; allowed: 0 to 6")
        order = int(word_order)
        self.name, self.label = f"chrf{'+' * order}", f"chrF{'+' * order}"  # as sacrebleu and its authors call it
        words = f" and word 1- to {order}-grams" if order else ""
        self.meaning = f"F-score of character 1- to 6-grams{words}, recall counted twice, mean over the examples"
        self._metric = sacrebleu_metric("CHRF", word_order=order)

    def score(self, predictions: Sequence[str], references: Sequence[Sequence[str]]) -> list[float]:
        """The chrF of each prediction, 0 to 1."""
        return sentence_scores(self._metric, predictions, references)

    def signature(self) -> str:
        """Sacrebleu's own signature, behind the aggregation."""
        return signed(self.name, self._metric)
