"""ROUGE with every choice that changes the number written down.

Counting is done by `rouge-score-rs`, which gives the figures of Google's `rouge_score` 0.1.2 bit
for bit; where it cannot be imported `rouge_score` itself counts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

from summarizer.errors import EvaluationError, OptionError
from summarizer.text import sentence_spans
from summarizer_eval.metrics.base import Figure
from summarizer_eval.metrics.scorers import make_scorer
from summarizer_eval.records import Interval, RougeScore
from summarizer_eval.signature import ROUGE, format_signature, library_versions, parse_signature
from summarizer_eval.significance import Resampling, intervals

Tokenizer = Literal["ascii", "unicode"]
Sentences = Literal["newline", "split"]
References = Literal["best", "mean"]

_TYPE = re.compile(r"rouge(?:[1-9]|L|Lsum)")
_CHOICES: dict[str, tuple[str, ...]] = {
    "tokenizer": get_args(Tokenizer),
    "sentences": get_args(Sentences),
    "references": get_args(References),
}


@dataclass(frozen=True, slots=True)
class CorpusScores:
    """Scores of a whole set of predictions.

    Attributes:
        f1: Mean F1 and its bootstrap interval, by ROUGE type.
        scores: The scores of each prediction, in order, by ROUGE type.
        empty_predictions: Number of blank predictions; each scored 0.
        signature: How the figures were made, as one line.
    """

    f1: dict[str, Interval]
    scores: tuple[dict[str, RougeScore], ...]
    empty_predictions: int
    signature: str


@dataclass(frozen=True, slots=True)
class Rouge:
    """A ROUGE metric with its choices (Lin 2004).

    Attributes:
        types: "rouge1" to "rouge9", "rougeL" (the text as one sequence) and "rougeLsum" (sentence by
            sentence, what papers on CNN/DailyMail call ROUGE-L).
        stemmer: Porter stemming of words of more than three letters; English only.
        tokenizer: "ascii" keeps runs of a-z and 0-9, as `rouge_score` does: other scripts score 0.
            "unicode" takes words by UAX #29, after NFKC and case folding; ideographs one by one.
        sentences: What rougeLsum takes for a sentence: "newline", a line of the text; "split", a
            sentence found by `summarizer.text.sentence_spans`.
        references: With several references, each type takes the one with the "best" F1, or the
            "mean" over all of them.

    Raises:
        OptionError: A value is unknown, or the stemmer is asked for with Unicode tokens.
    """

    types: tuple[str, ...] = ("rouge1", "rouge2", "rougeL", "rougeLsum")
    stemmer: bool = True
    tokenizer: Tokenizer = "ascii"
    sentences: Sentences = "newline"
    references: References = "best"

    def __post_init__(self) -> None:
        """Checks every choice."""
        if isinstance(self.types, str) or not self.types:
            raise OptionError(f"types is {self.types!r}; allowed: a tuple such as ('rouge1', 'rougeLsum')")
        object.__setattr__(self, "types", tuple(dict.fromkeys(self.types)))
        for kind in self.types:
            if not isinstance(kind, str) or not _TYPE.fullmatch(kind):
                raise OptionError(f"ROUGE type {kind!r}; allowed: rouge1 to rouge9, rougeL, rougeLsum")
        if not isinstance(self.stemmer, bool):
            raise OptionError(f"stemmer is {self.stemmer!r}; allowed: True, False")
        for name, allowed in _CHOICES.items():
            if getattr(self, name) not in allowed:
                raise OptionError(f"{name} is {getattr(self, name)!r}; allowed: {', '.join(allowed)}")
        if self.stemmer and self.tokenizer == "unicode":
            raise OptionError(
                "stemmer=True with tokenizer='unicode': the stemmer knows English in ASCII only; "
                "give stemmer=False, or tokenizer='ascii'"
            )

    @classmethod
    def from_signature(cls, signature: str) -> Rouge:
        """Takes the choices out of a signature."""
        fields = parse_signature(signature)
        return cls(
            types=tuple(fields["types"].split(",")),
            stemmer=fields["stemmer"] == "yes",
            tokenizer=fields["tokenizer"],  # type: ignore[arg-type]  # checked by __post_init__
            sentences=fields["sentences"],  # type: ignore[arg-type]
            references=fields["references"],  # type: ignore[arg-type]
        )

    def signature(self, resampling: Resampling | None = None) -> str:
        """Everything that the figures depend on, as one line."""
        plan = resampling or Resampling()
        choices = {
            "types": ",".join(self.types),
            "stemmer": "yes" if self.stemmer else "no",
            "tokenizer": self.tokenizer,
            "sentences": self.sentences,
            "references": self.references,
            "aggregation": "mean",
            "resamples": str(plan.resamples),
            "trials": str(plan.trials),
            "seed": str(plan.seed),
            "confidence": repr(plan.confidence),
        }
        return format_signature(ROUGE, {**choices, **library_versions()})

    def score(self, *, prediction: str, reference: str | Sequence[str]) -> dict[str, RougeScore]:
        """Scores one prediction.

        Args:
            prediction: The summary to score.
            reference: The reference summary, or several of them.

        Returns:
            Precision, recall and F1 by ROUGE type, 0 to 1.

        Raises:
            EvaluationError: Something given is not a string, or there is no reference.
        """
        return self.score_each(predictions=[prediction], references=[reference])[0]

    def score_each(
        self, *, predictions: Sequence[str], references: Sequence[str | Sequence[str]]
    ) -> list[dict[str, RougeScore]]:
        """Scores each prediction against its reference or references, all in one batch.

        Raises:
            EvaluationError: The counts differ, something is not a string, or a reference is missing.
        """
        groups = _checked_groups(predictions, references)
        prepare = _split_lines if self.sentences == "split" else str
        texts = [prepare(text) for text in predictions]
        targets = [prepare(text) for group in groups for text in group]
        pairs = [text for text, group in zip(texts, groups, strict=True) for _ in group]
        rows = iter(make_scorer(self.types, self.stemmer, self.tokenizer).score_batch(targets, pairs))
        return [self._join([next(rows) for _ in group]) for group in groups]

    def corpus(
        self,
        *,
        predictions: Sequence[str],
        references: Sequence[str | Sequence[str]],
        resampling: Resampling | None = None,
    ) -> CorpusScores:
        """Scores a set of predictions: exact means of F1 with bootstrap intervals.

        Args:
            predictions: The summaries to score.
            references: For each prediction its reference, or several of them.
            resampling: Resamples, seed and confidence of the intervals.

        Raises:
            EvaluationError: The counts differ, there is nothing to score, something is not a string,
                or a reference is missing.
        """
        scores = self.score_each(predictions=predictions, references=references)
        f1 = {kind: [score[kind].f1 for score in scores] for kind in self.types}
        return CorpusScores(
            f1=intervals(f1, resampling),
            scores=tuple(scores),
            empty_predictions=sum(1 for text in predictions if not text.strip()),
            signature=self.signature(resampling),
        )

    def _join(self, rows: Sequence[Mapping[str, Any]]) -> dict[str, RougeScore]:
        """One prediction's scores out of those against each of its references."""
        if len(rows) == 1:
            return {kind: RougeScore(*rows[0][kind]) for kind in self.types}
        if self.references == "best":
            best = {kind: max((row[kind] for row in rows), key=lambda score: score[2]) for kind in self.types}
            return {kind: RougeScore(*score) for kind, score in best.items()}
        sums = {kind: [sum(part) for part in zip(*(row[kind] for row in rows), strict=True)] for kind in self.types}
        return {kind: RougeScore(*(value / len(rows) for value in parts)) for kind, parts in sums.items()}


def rouge_figure(kind: str) -> Figure:
    """How reports show a ROUGE type: "rougeLsum" as "ROUGE-Lsum", times 100."""
    return Figure(kind, f"ROUGE-{kind.removeprefix('rouge')}")


def _checked_groups(predictions: Sequence[str], references: Sequence[str | Sequence[str]]) -> list[Sequence[str]]:
    """The references as one group for each prediction."""
    for name, values in (("predictions", predictions), ("references", references)):
        if isinstance(values, (str, bytes)) or not isinstance(values, Sequence):
            raise EvaluationError(f"{name} is a {type(values).__name__}; allowed: a list of strings")
    if len(predictions) != len(references):
        raise EvaluationError(
            f"{len(predictions)} predictions and {len(references)} references; there must be as many of each"
        )
    groups: list[Sequence[str]] = []
    for number, (text, given) in enumerate(zip(predictions, references, strict=True), start=1):
        group = [given] if isinstance(given, str) else given
        if not isinstance(text, str):
            raise EvaluationError(f"prediction {number} is a {type(text).__name__}; allowed: a string")
        if not isinstance(group, Sequence) or not group or not all(isinstance(one, str) for one in group):
            raise EvaluationError(f"reference {number} is {given!r:.60}; allowed: a string or a list of them")
        groups.append(group)
    return groups


def _split_lines(text: str) -> str:
    return "\n".join(" ".join(text[start:end].split()) for start, end in sentence_spans(text))
