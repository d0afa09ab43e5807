"""Which sentences of an article make its summary: no model, no download, any script.

Sentences are scored, then chosen one by one by maximal marginal relevance (Carbonell and
Goldstein, 1998) as long as they fit the length asked. A sentence comes with those that it needs
before it (`coherence`); their words count together.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

import numpy as np
from numpy.typing import NDArray

from summarizer.document import Document, Sentence
from summarizer.extractive.budget import Budget, Content, Groups
from summarizer.extractive.coherence import (
    ALONE,
    Scene,
    Story,
    answers_alone,
    clear_starts,
    is_lead,
    needs,
    needs_to_open,
    not_alone,
    scene_of,
    told_apart,
)
from summarizer.extractive.outcomes import (
    Ended,
    ended_case,
    endings,
    free_to_tell,
    of_another_case,
    other_half,
    says_it,
)
from summarizer.extractive.ranker import leads_closely, told_scores
from summarizer.extractive.vectors import Floats, SentenceVectors
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import count_words

_QUOTATION = LatePattern(r"“[^”]*”|\"[^\"]*\"")
_RELEVANCE = 0.65  # weight of relevance in MMR, fitted on cnndm_dev; the rest is redundancy
_LONG = 0.5  # share of the limit from which on the words of a lead do not count against it
_MOST_STEPS = 256  # sentences chosen by MMR; beyond them, in order of score


def select(document: Document, limits: Length, *, without: Collection[int] = ()) -> list[Sentence]:
    """Chooses the sentences of a summary.

    The headline above the article, bylines, captions, wire notes and crossheads are not chosen while there is anything
    else, and no sentence without those that it needs, unless none can be told without. More than 256 sentences are
    chosen by score alone. One sentence of a live blog is the newest that can be told.

    Args:
        document: The article.
        limits: The most that the summary may hold, resolved, its sentences joined by single spaces.
        without: Where the sentences start that are not to be told; where there are any, none is that needs another.

    Returns:
        The sentences in the article's order, without a "But" that answers one that is not among them; the best
        sentence alone where none fits the limits, which then has to be cut. Nothing where some are not to be told and
        no other fits.
    """
    vectors = document.keep(SentenceVectors.of)
    scores = told_scores(document, alone=limits.sentences == 1)
    budget = _room_for(document, limits, without)
    if budget is None:
        if without:
            return []
        cut = _to_cut(document, scores, limits) if limits.sentences == 1 else None
        if cut is not None:
            return told_apart(document, [cut])
        clear = clear_starts(document, alone=limits.sentences == 1)
        budget = Budget(document.story, limits, Groups([frozenset()] * len(scores)), clear)
    english = document.language is ENGLISH  # of others nothing but the lead tells where it goes on
    first = None if english else 0
    if limits.sentences == 1:
        first = int(np.argmax(budget.fitting())) if document.live else first
        first = 0 if english and leads_closely(document, scores, budget.fitting()) else first
    chosen = _choose(budget, vectors, scores, first=first)
    if limits.sentences != 1 and 0 not in chosen and budget.words[0] > _LONG * budget.room() and is_lead(document):
        chosen = _choose(Budget(document.story, limits, budget.groups), vectors, scores, first=0)
    if limits.sentences != 1:
        chosen = _completed(document, limits, vectors, scores, chosen)
    elif english and not (without or document.live):
        chosen = _outcome(document, limits, vectors, scores, budget, chosen)
    return told_apart(document, sorted(chosen))


def _to_cut(document: Document, scores: Floats, limits: Length) -> int | None:
    """The sentence to cut where none fits: the best that stands alone, or the first that answers alone; else None."""
    claimed = not_alone(document.keep(Story.of))
    apart = [needed == ALONE and at not in claimed for at, needed in enumerate(document.keep(needs))]
    if any(apart):
        best: int | None = apart.index(True) if document.live or apart[0] else _best(scores, np.array(apart))
    else:
        answers = document.keep(answers_alone)
        best = answers.index(True) if any(answers) else None
    return None if best is None or _tears_quotation(document.story[best].text, limits) else best


def _tears_quotation(text: str, limits: Length) -> bool:
    """Whether a sentence opens with a quotation that is too long: a cut would end in it, and not say whose it is."""
    found = _QUOTATION.match(text)
    return found is not None and not limits.allows(words=count_words(found[0]), sentences=1, chars=len(found[0]))


def _room_for(document: Document, limits: Length, without: Collection[int]) -> Budget | None:
    """The room for sentences with those that they need; None where none fits so."""
    claimed = not_alone(document.keep(Story.of)) if limits.sentences == 1 else ()
    free = [sentence.start not in without and at not in claimed for at, sentence in enumerate(document.story)]
    for known in (needs_to_open, needs) if limits.sentences == 1 else (needs,):
        verdicts = document.keep(known)
        groups = Groups([None if needed else needed for needed in verdicts] if without else verdicts)
        budget = Budget(document.story, limits, groups, free)
        if budget.fitting().any():
            return budget
    return None


def newest_entry(document: Document) -> int | None:
    """The number in the story of the newest entry of a live blog that can be told alone: older ones may be untrue."""
    return document.number_of(*select(document, Length(sentences=1))) if document.live else None


def behind_lead(document: Document, limits: Length, told: str) -> list[Sentence]:
    """The sentences of a summary behind its first one, which is told in fewer words: as many as still fit."""
    sizes = {"words": count_words(told), "sentences": 1, "chars": len(told) + 1}
    left = {name: most - sizes[name] for name in sizes if (most := getattr(limits, name)) is not None}
    if min(left.values()) < 1:
        return []
    limits = Length(**left)
    free = [False, *[True] * (len(document.story) - 1)]
    budget = Budget(document.story, limits, Groups(document.keep(needs)), free)
    if not budget.fitting().any():
        return []
    scores = told_scores(document, alone=False)
    return told_apart(document, [0, *sorted(_choose(budget, document.keep(SentenceVectors.of), scores))])[1:]


def _completed(
    document: Document, limits: Length, vectors: SentenceVectors, scores: Floats, chosen: list[int]
) -> list[int]:
    """Several sentences with the outcome of the case they open, or what a brief tells where they hold only a scene."""
    first = _left_out(document, chosen)
    opened = document.keep(scene_of) if first is None and document.language is ENGLISH else None
    scene = opened is not None and opened.length not in chosen and _ends_in(opened, chosen)
    if scene:
        first = document.number_of(*select(document, Length(sentences=1)))
    if first is None:
        return chosen
    for groups in map(Groups, map(document.keep, (needs, needs_to_open))) if scene else _with_case(document):
        budget = Budget(document.story, limits, groups)
        if budget.fitting()[first]:
            break
    return _choose(budget, vectors, scores, first=first) if budget.fitting().any() else chosen


def _ends_in(scene: Scene, chosen: list[int]) -> bool:
    """Whether a summary ends in a scene, or holds several sentences of it, or what somebody did or saw there."""
    held = sum(at < scene.length for at in chosen)
    return held > (not scene.acts) or held == len(chosen)


def _outcome(
    document: Document, limits: Length, vectors: SentenceVectors, scores: Floats, budget: Budget, chosen: list[int]
) -> list[int]:
    """The sentence that tells how the article's case ended, or the lead for the outcome of another; else as chosen."""
    case = document.keep(ended_case)
    if case is not None:
        told = [index == case.outcome for index in range(len(document.story))]
        groups = Groups(free_to_tell(document, document.keep(needs), case.outcome))
        ended = Budget(document.story, limits, groups, told)
        return _choose(ended, vectors, scores) if ended.fitting().any() else chosen
    if of_another_case(document, chosen[0]):
        return _choose(Budget(document.story, limits, budget.groups), vectors, scores, first=0)
    return chosen


def _with_case(document: Document) -> Iterator[Groups]:
    """What each sentence needs: the outcome of the case what it is told behind, and if it fits who its "he" is."""
    verdicts, case = document.keep(needs), document.keep(ended_case)
    if case is None:
        yield Groups(verdicts)
        return
    behind, known = _case_of(document, case), verdicts[case.outcome]
    of_him = known if case.meant in ("he", "she") and known else frozenset()
    for one in (behind | of_him, behind, known or behind):  # at worst without what it is told behind
        yield Groups([*verdicts[: case.outcome], one, *verdicts[case.outcome + 1 :]])


def _case_of(document: Document, case: Ended) -> frozenset[int]:
    """What an outcome needs in a summary: the accusation that it ends, and the one before it that says who decided."""
    at = case.accusation
    if at is None and document.keep(needs)[case.case.at] == ALONE:
        at = case.case.at
    known = frozenset() if at is None else frozenset([at]) | (document.keep(needs)[at] or frozenset())
    return known | frozenset([case.outcome - 1] * says_it(document, case.outcome))


def _left_out(document: Document, chosen: list[int]) -> int | None:
    """The outcome of the case that a summary opens, where it does not hold that, or not what that is told behind."""
    if document.language is not ENGLISH:
        return None
    case = document.keep(ended_case)
    if case is None:
        half = document.keep(other_half)
        return half.outcome if half and 0 in chosen and half.outcome not in chosen else None
    if case.outcome in chosen:
        return None if {*next(_with_case(document)).members[case.outcome]} <= {*chosen} else case.outcome
    held = any(document.keep(endings)[index] for index in chosen)
    untold = document.keep(needs)[0] is None  # the lead: The case related to the killings
    return case.outcome if (untold or 0 in chosen) and not held else None


def _choose(budget: Budget, vectors: SentenceVectors, scores: Floats, *, first: int | None = None) -> list[int]:
    """Maximal marginal relevance under the limits; the first sentence that is taken can be given, where it fits."""
    content = Content(budget, vectors, scores)
    redundancy = np.zeros(len(scores))
    relevance = content.relevance()
    if not budget.fitting().any():
        return [_best(relevance, np.ones(len(scores), dtype=bool))]
    while len(budget.chosen) < _MOST_STEPS:
        allowed = budget.fitting() & content.worthwhile()
        if not allowed.any():
            return budget.chosen
        top = max(float(np.max(relevance[allowed])), 1e-12)
        index = _best(_RELEVANCE * relevance / top - (1 - _RELEVANCE) * redundancy, allowed)
        index = first if first is not None and not budget.chosen and allowed[first] else index
        new = budget.take(index)
        content.take(index, new)
        for member in new:
            redundancy = np.maximum(redundancy, vectors.similarity(member))
        relevance = content.relevance()
    for index in np.argsort(-relevance, kind="stable").tolist():
        if budget.fits(index):
            budget.take(index)
    return budget.chosen


def _best(values: Floats, allowed: NDArray[np.bool_]) -> int:
    """Index of the highest allowed value, the first among equals up to 9 decimals."""
    return int(np.argmax(np.where(allowed, np.round(values, 9), -np.inf)))
