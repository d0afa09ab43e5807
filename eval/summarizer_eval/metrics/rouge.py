"""ROUGE with every choice that changes the number written down.

Counting is done by `rouge-score-rs`, which gives the figures of Google's `rouge_score` 0.1.2 bit
for bit; where it cannot be imported `rouge_score` itself counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, get_args

from summarizer.errors import OptionError, check_flag, shown
from summarizer_eval.metrics.inputs import blank_warnings, checked_groups, split_lines, warn_of_blanks
from summarizer_eval.metrics.scorers import make_scorer, stemmer_languages, stemmer_version
from summarizer_eval.metrics.scripts import refuse_other_scripts, script_warnings, tokenizer_for
from summarizer_eval.records import Figure, Interval, RougeScore
from summarizer_eval.signature import ROUGE, format_signature, library_versions, parse_signature
from summarizer_eval.significance import Resampling, intervals

Tokenizer = Literal["ascii", "unicode", "characters", "auto"]
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
        warnings: Blank references, and pairs that the tokenizer reads in part, in plain words.
    """

    f1: dict[str, Interval]
    scores: tuple[dict[str, RougeScore], ...]
    empty_predictions: int
    signature: str
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rouge:
    """A ROUGE metric with its choices (Lin 2004).

    Attributes:
        types: "rouge1" to "rouge9", "rougeL" (the text as one sequence) and "rougeLsum" (sentence by
            sentence, what papers on CNN/DailyMail call ROUGE-L).
        stemmer: True is Porter's for words of more than three letters, English only, with ASCII tokens. A
            language such as "german" is Snowball's for it, with Unicode tokens. None is True for ASCII
            tokens, False for others.
        tokenizer: "ascii" keeps runs of a-z and 0-9, as `rouge_score` does: of other scripts nothing but
            digits is left. "unicode" takes words by UAX #29, after NFKC and case folding; ideographs one by
            one. "characters" takes every letter and digit for itself, as is usual for Chinese and Japanese.
            "auto" takes one of these by the letters of the references, and the signature says which.
        sentences: What rougeLsum takes for a sentence: "newline", a line of the text; "split", a
            sentence found by `summarizer.text.sentence_spans`.
        references: With several references, each type takes the one with the "best" F1, or the
            "mean" over all of them.
        any_script: Scores by ASCII tokens even where over half of the letters of the predictions or of
            the references lie outside a-z; such figures are of use only to repeat somebody's.

    Raises:
        OptionError: A value is unknown, or the stemmer does not go with the tokenizer.
        MissingExtraError: A language is given as stemmer, and `snowballstemmer` is not installed.
    """

    types: tuple[str, ...] = ("rouge1", "rouge2", "rougeL", "rougeLsum")
    stemmer: bool | str | None = None
    tokenizer: Tokenizer = "ascii"
    sentences: Sentences = "newline"
    references: References = "best"
    any_script: bool = field(default=False, compare=False)

    def __post_init__(self) -> None:
        """Checks every choice, and makes the stemmer definite where the tokenizer is."""
        if isinstance(self.types, str) or not isinstance(self.types, Iterable) or not self.types:
            raise OptionError(f"types is {shown(self.types)}; allowed: a tuple such as ('rouge1', 'rougeLsum')")
        given = tuple(self.types)
        for kind in given:
            if not isinstance(kind, str) or not _TYPE.fullmatch(kind):
                raise OptionError(f"ROUGE type {shown(kind)}; allowed: rouge1 to rouge9, rougeL, rougeLsum")
        object.__setattr__(self, "types", tuple(dict.fromkeys(given)))
        for name, allowed in _CHOICES.items():
            if getattr(self, name) not in allowed:
                raise OptionError(f"{name} is {getattr(self, name)!r}; allowed: {', '.join(allowed)}")
        check_flag("any_script", self.any_script)
        self._settle_stemmer()

    def _settle_stemmer(self) -> None:
        if self.stemmer is None:
            if self.tokenizer != "auto":
                object.__setattr__(self, "stemmer", self.tokenizer == "ascii")
        elif isinstance(self.stemmer, str):
            if self.stemmer not in stemmer_languages():
                raise OptionError(
                    f"stemmer is {self.stemmer!r}; allowed: True, False, {', '.join(stemmer_languages())}"
                )
            if self.tokenizer not in ("unicode", "auto"):
                raise OptionError(
                    f"stemmer={self.stemmer!r} with tokenizer={self.tokenizer!r}; allowed with it: 'unicode'"
                )
            object.__setattr__(self, "tokenizer", "unicode")
        elif not isinstance(self.stemmer, bool):
            raise OptionError(f"stemmer is {self.stemmer!r}; allowed: True, False, a language such as 'german'")
        elif self.stemmer and self.tokenizer in ("unicode", "characters"):
            raise OptionError(
                f"stemmer=True with tokenizer={self.tokenizer!r}: that stemmer knows English in ASCII only; "
                "allowed: False, a language such as 'german', or tokenizer='ascii'"
            )

    @classmethod
    def from_signature(cls, signature: str) -> Rouge:
        """Takes the choices out of a signature, not its versions; its intervals are `Resampling.from_signature`."""
        fields = parse_signature(signature)
        return cls(
            types=tuple(fields["types"].split(",")),
            stemmer={"yes": True, "no": False, "auto": None}.get(fields["stemmer"], fields["stemmer"].split()[0]),
            tokenizer=fields["tokenizer"],  # type: ignore[arg-type]  # checked by __post_init__
            sentences=fields["sentences"],  # type: ignore[arg-type]
            references=fields["references"],  # type: ignore[arg-type]
            any_script=True,  # the figures of that signature were made
        )

    def resolved(self, references: Iterable[str]) -> Rouge:
        """The same metric with a definite tokenizer: where it is "auto", the one that suits the references."""
        if self.tokenizer != "auto":
            return self
        # A prediction in another script than the references is warned of, not refused: no other tokens would help.
        return replace(self, tokenizer=tokenizer_for(list(references)), any_script=True)  # type: ignore[arg-type]

    def signature(self, resampling: Resampling | None = None) -> str:
        """Everything that the figures depend on, as one line."""
        plan = resampling or Resampling()
        choices = {
            "types": ",".join(self.types),
            "stemmer": self._stemmer_name(),
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
            Precision, recall and F1 by ROUGE type, 0 to 1; all 0 for a blank reference, with a `UserWarning`.

        Raises:
            EvaluationError: Something given is not a string, or there is no reference.
        """
        return self.score_each(predictions=[prediction], references=[reference])[0]

    def score_each(
        self, *, predictions: Sequence[str], references: Sequence[str | Sequence[str]]
    ) -> list[dict[str, RougeScore]]:
        """Scores each prediction against its reference or references, all in one batch.

        A blank reference gives 0, with a `UserWarning`.

        Raises:
            EvaluationError: The counts differ, something is not a string, or a reference is missing.
        """
        groups = checked_groups(predictions, references)
        warn_of_blanks(groups)
        metric = self.resolved(text for group in groups for text in group)
        return metric._score_groups(predictions, groups)

    def _score_groups(self, predictions: Sequence[str], groups: Sequence[Sequence[str]]) -> list[dict[str, RougeScore]]:
        if self.tokenizer == "ascii" and not self.any_script:
            refuse_other_scripts(predictions, [text for group in groups for text in group])
        prepare = split_lines if self.sentences == "split" else str
        texts = [prepare(text) for text in predictions]
        targets = [prepare(text) for group in groups for text in group]
        pairs = [text for text, group in zip(texts, groups, strict=True) for _ in group]
        rows = iter(make_scorer(self.types, self.stemmer or False, self.tokenizer).score_batch(targets, pairs))
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
            predictions: The summaries to score, a list or a column.
            references: For each prediction its reference, or several of them.
            resampling: Resamples, seed and confidence of the intervals.

        Raises:
            EvaluationError: The counts differ, there is nothing to score, something is not a string,
                or a reference is missing.
        """
        groups = checked_groups(predictions, references)
        metric = self.resolved(text for group in groups for text in group)
        scores = metric._score_groups(predictions, groups)
        misread = script_warnings(predictions, groups) if metric.tokenizer == "ascii" else ()
        f1 = {kind: [score[kind].f1 for score in scores] for kind in self.types}
        return CorpusScores(
            f1=intervals(f1, resampling),
            scores=tuple(scores),
            empty_predictions=sum(1 for text in predictions if not text.strip()),
            signature=metric.signature(resampling),
            warnings=(*blank_warnings(groups), *misread),
        )

    def _stemmer_name(self) -> str:
        if isinstance(self.stemmer, str):
            return f"{self.stemmer} {stemmer_version()}"
        return "auto" if self.stemmer is None else "yes" if self.stemmer else "no"

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
