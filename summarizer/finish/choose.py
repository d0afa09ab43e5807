"""Which candidate becomes the summary: support first, then the model's own score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.backends.base import Candidate
from summarizer.document.document import Plan
from summarizer.errors import OptionError
from summarizer.finish.fit import Fitted, fit_headline, fit_summary
from summarizer.results import UnsupportedSpan
from summarizer.support import SupportIndex
from summarizer.text.characters import clean
from summarizer.text.words import count_words

ON_UNSUPPORTED = ("rerank", "flag", "extract", "raise")


@dataclass(frozen=True, slots=True)
class Choice:
    """A candidate made to fit.

    Attributes:
        text: Its text within the length.
        ended: Whether the model ended it and nothing was cut.
        unsupported: What in it the article does not support.
    """

    text: str
    ended: bool
    unsupported: tuple[UnsupportedSpan, ...]


def check_policy(on_unsupported: str) -> str:
    """Refuses a policy that is none of `ON_UNSUPPORTED`."""
    if on_unsupported not in ON_UNSUPPORTED:
        raise OptionError(f"on_unsupported is {on_unsupported!r}; allowed: {', '.join(ON_UNSUPPORTED)}")
    return on_unsupported


def choose(plan: Plan, candidates: Sequence[Candidate], index: SupportIndex, on_unsupported: str) -> Choice:
    """Fits and checks the candidates and takes the best.

    Scores count to four decimals, and equal ones go by beam order, so that engines that differ in
    the last bit choose alike. A headline that had to be cut comes behind those that fit.

    Args:
        plan: The article.
        candidates: At least one.
        index: The article's facts.
        on_unsupported: "flag" goes by the score alone; the other policies take the candidate with
            the fewest unsupported spans first.
    """
    ranked = []
    for order, candidate in enumerate(candidates):
        if not count_words(candidate.text):
            continue
        fitted = _fit(plan, candidate)
        unsupported = index.check(fitted.text).spans
        faults = 0 if on_unsupported == "flag" else len(unsupported)
        cut = plan.task == "headline" and fitted.shortened
        choice = Choice(fitted.text, candidate.ended and not fitted.shortened, unsupported)
        ranked.append((faults, cut, -round(candidate.score, 4), order, choice))
    if not ranked:
        return Choice("", False, ())
    return min(ranked, key=lambda entry: entry[:4])[4]


def _fit(plan: Plan, candidate: Candidate) -> Fitted:
    text = clean(candidate.text)
    if plan.task == "headline":
        return fit_headline(text, plan.cap)
    return fit_summary(text, plan.cap, ended=candidate.ended)


def pick_for_reduce(candidates: Sequence[Candidate], index: SupportIndex, on_unsupported: str) -> Candidate:
    """The candidate for a chunk that goes on into the reduce; it is not fitted yet."""
    if on_unsupported == "flag":
        return candidates[0]
    faults = [len(index.check(clean(candidate.text)).spans) for candidate in candidates]
    return min(zip(faults, candidates, strict=True), key=lambda pair: pair[0])[1]
