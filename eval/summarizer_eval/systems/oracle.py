"""The most that an extract of the article can reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from summarizer_eval.datasets import Example
from summarizer_eval.metrics import Rouge
from summarizer_eval.systems.base import Extract


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractiveOracle(Extract):
    """Up to `count` sentences chosen greedily with the references in sight: an upper bound for extracts.

    Starting from nothing, the sentence that raises the sum of ROUGE-1 and ROUGE-2 F1 most is added
    until none raises it (Nallapati, Zhai and Zhou 2017). Sentences come in the article's order, one
    a line.

    Attributes:
        rouge: How the gain is measured; by default with the tokens that suit the references' script.
    """

    kind = "oracle"
    rouge: Rouge = field(default_factory=lambda: Rouge(types=("rouge1", "rouge2"), tokenizer="auto"))

    def signature(self) -> dict[str, Any]:
        """What the system is."""
        return {"system": self.kind, "count": self.count, "rouge": self.rouge.signature()}

    def choose(self, sentences: Sequence[str], example: Example) -> list[int]:
        """Those that raise ROUGE most, one after the other."""
        chosen: list[int] = []
        best = 0.0
        while len(chosen) < min(self.count, len(sentences)):
            left = [index for index in range(len(sentences)) if index not in chosen]
            trials = [sorted([*chosen, index]) for index in left]
            texts = ["\n".join(sentences[index] for index in trial) for trial in trials]
            scores = self.rouge.score_each(predictions=texts, references=[example.references] * len(texts))
            gains = [sum(score.f1 for score in scored.values()) for scored in scores]
            top = max(range(len(gains)), key=gains.__getitem__)
            if gains[top] <= best:
                break
            best, chosen = gains[top], trials[top]
        return chosen
