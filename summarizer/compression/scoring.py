"""The sentences of a lead as problems for the search: the model's steps, what is forbidden, what has its price."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from summarizer.compression.constraints import (
    FACT,
    Grammar,
    background,
    forbidden,
    headline_ends,
    headline_starts,
    headline_steps,
    owned,
    priced,
    results,
    speaker_heads,
    titles,
    word_list,
)
from summarizer.compression.lead import Word
from summarizer.compression.pointer import IMPOSSIBLE, StepScores, through_idle, through_titles, to_articles
from summarizer.compression.search import NEVER, Problem
from summarizer.compression.weights import Weights
from summarizer.compression.write import Writer
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern

Floats = NDArray[np.float64]
Integers = NDArray[np.int_]
SpeakerTest = Callable[[Grammar], Integers]
_VERB, _OPEN = 1, 2  # features of a path: it has a finite verb; a clause was opened that has none yet
_NO_COMMENT = LatePattern(f"(?i:{either('compression_words', 'no_comment')})")
_SURE, _FAR = -0.2, -3.0  # log probability that a sentence is the one to tell, where it is that; where it hardly is
_NO_NEWS = 4.0  # price of the place of a first sentence that sets a scene, or that an outcome overtook
_OWN = -4.0  # least score of a start at the first word of a headline, be it "Why" or "Unless"
_ALONE = 1  # bit of a mark: what must not stand alone; 2 is what has to stand beside it


class Part(NamedTuple):
    """One sentence of a lead, ready to be searched.

    Attributes:
        offset: Index of its first word among the lead's.
        place: Place of its first word in the `Grammar`.
        silent: Whether no line is of it: it announces, or says behind the first that somebody does not comment.
        behind: Whether it tells what stands behind the news, as of `background`.
        far: Whether it is hardly the one to tell, for the model is sure that the first is.
        problem: Its scores.
        bare: Those of lines that may leave out who says a fact; None where there is none.
    """

    offset: int
    place: int
    silent: bool
    behind: bool
    far: bool
    problem: Problem
    bare: Problem | None


def parts_of(
    words: Sequence[Word],
    steps: StepScores,
    weights: Weights,
    speakers: SpeakerTest,
    names: Mapping[int, str],
    relevance: Sequence[float] = (),
    pointing: Sequence[bool] = (),
) -> tuple[dict[int, Part], Writer]:
    """The sentences of a lead, by their index, and what writes paths through them.

    Args:
        words: The words of the lead.
        steps: What the model holds of its steps.
        weights: What the score of a line is made of.
        speakers: Marks claims and speakers.
        names: What is written before a surname or "commission" alone, by the word's index.
        relevance: That of each sentence, as of a `Lead`.
        pointing: Whether each sentence points back, as of a `Lead`.
    """
    grammar = Grammar(words)
    places = [place for span in grammar.spans for place in range(*span)]
    before = {places[at]: name for at, name in names.items()}
    writer = Writer(grammar, before)
    table = _Table(grammar, writer, weights, speakers, list(before))
    parts: dict[int, Part] = {}
    offset, sure = 0, False
    for (begin, end), behind in zip(grammar.spans, background(grammar), strict=True):
        inside = slice(offset, offset + end - begin)
        scores = StepScores(steps.first[inside], steps.within[inside, inside], steps.last[inside])
        number = words[offset].sentence
        told = float(np.logaddexp.reduce(scores.first))  # type: ignore[call-overload,unused-ignore]  # of numpy 2.5
        late = _lateness(weights, told, number, relevance, pointing)
        sure |= offset == 0 and told > _SURE and late < _NO_NEWS
        silent = offset > 0 and _NO_COMMENT.match(" ".join(grammar.text[begin:end])) is not None
        silent |= words[offset].low in word_list("announcing")
        problem = table.problem(slice(begin, end), scores, late)
        bare = table.bare(slice(begin, end), problem)
        parts[number] = Part(offset, begin, silent, behind, sure and told < _FAR, problem, bare)
        offset = inside.stop
    return parts, writer


def _lateness(
    weights: Weights, told: float, number: int, relevance: Sequence[float], pointing: Sequence[bool]
) -> float:
    """What a line of a sentence costs for its place, for telling little of the story, and for pointing back."""
    late = weights.sentence * float(np.log2(1 + number)) - weights.told * told
    if relevance:
        late += weights.irrelevant * max(0.0, weights.floor - relevance[number])
    return late + weights.pointing * (bool(pointing) and pointing[number])


def dense(part: Part, writer: Writer) -> Part:
    """A headline, which is dense already: little of it can be left out.

    Args:
        part: The headline, which is the first sentence of its lead.
        writer: Writes paths through the lead.
    """
    problem, span = part.problem, (part.place, part.place + len(part.problem.first))
    first = np.where(headline_starts(writer.grammar, *span), problem.first, -np.inf)
    first[0] = max(first[0], _OWN)
    within = np.where(headline_steps(writer.grammar, writer.speaks, *span), problem.within, -np.inf)
    last = np.where(headline_ends(writer.grammar, *span), problem.last, -np.inf)
    return part._replace(problem=problem._replace(first=first, within=within, last=last), bare=None)


class _Table:
    """What the rules find in a lead: all that its sentences' problems are made of beside the model."""

    def __init__(
        self, grammar: Grammar, writer: Writer, weights: Weights, speakers: SpeakerTest, names: Sequence[int]
    ) -> None:
        """Asks the rules; `names` are the places of surnames alone."""
        self._grammar, self._writer, self._weights = grammar, writer, weights
        self._mask = forbidden(grammar)
        for name in names:
            if grammar.among["honorifics"][name - 1]:  # Mr. Cruz becomes Ted Cruz
                self._mask.start[name - 1] = True
                self._mask.inside[:, name - 1] = True
        self._titles = titles(grammar)
        self._toll = priced(grammar, weights.costs)
        self._before_speakers()
        his, their = (owned(grammar, pronouns) for pronouns in (("her", "his"), ("their",)))
        self._said, self._pairs = speakers(grammar), ((his, NEVER), (their, -weights.ownerless))
        verb = grammar.clauses.finite | (grammar.verb & (results(grammar) > 1))
        self._shows = _VERB * (verb & ~(writer.speaks | grammar.clauses.according)) + _OPEN * grammar.clauses.wants_verb
        self._hides = _OPEN * grammar.clauses.closing

    def _before_speakers(self) -> None:
        """A claim ends where its speaker follows: the step is there where one may end, and costs what ending costs."""
        speaks, mask, toll, g = self._writer.speaks, self._mask, self._toll, self._grammar
        inner = speaks & g.among["prepositions"]  # economists | at Acme said
        speaks = (speaks & ~g.clauses.parted) | (g.word["according"] & ~g.first)
        heads = np.flatnonzero(speaker_heads(g, speaks))
        told = np.cumsum(g.clauses.finite | g.verb)
        ends = ~(mask.end | speaks | g.clauses.parted) & (told > told[g.begin - 1])
        mask.inside |= g.gap & (mask.end & ~speaks)[:, None] & speaks
        mask.inside |= g.gap & ~speaks[:, None] & inner
        gap = g.gap[:, heads] & ~speaks[:, None]
        mask.inside[:, heads] &= ~(gap & ends[:, None] & (g.begin[:, None] == g.begin[heads]))
        toll.inside[:, heads] = np.where(gap, toll.end[:, None], toll.inside[:, heads])

    def problem(self, inside: slice, steps: StepScores, late: float) -> Problem:
        """The problem of the sentence in some places; `late` is what its place in the lead costs."""
        widths = self._writer.widths[inside]
        hollow = widths == 0
        articles = self._grammar.among["articles"][inside]
        steps = to_articles(articles & self._mask.right[inside], steps)
        steps = through_idle(self._grammar.idle[inside] & ~articles, steps)
        steps = through_titles(self._titles[inside] - inside.start, steps, self._weights.untitled)
        gain, toll = np.full(len(widths), self._weights.bonus), self._toll  # a name is worth no more than its surname
        within = steps.within + gain[None] - toll.inside[inside, inside]
        free = self._writer.speaks | self._grammar.idle | self._grammar.clauses.perfect
        excluded = (within < self._weights.excluded) & (~free[inside] | (steps.within <= IMPOSSIBLE / 2))
        shows, price = self._features(inside, self._said % FACT)
        return Problem(
            first=np.where(self._mask.start[inside] | hollow, NEVER, steps.first + gain - toll.start[inside] - late),
            within=np.where(self._mask.inside[inside, inside] | excluded, NEVER, within),
            last=np.where(self._mask.end[inside] | hollow, NEVER, steps.last - toll.end[inside]),
            words=np.maximum(1, self._writer.counts[inside]),
            chars=widths,
            gaps=self._writer.gaps[inside, inside],
            tails=self._writer.tails[inside],
            shows=shows,
            hides=self._hides[inside],
            price=price,
        )

    def bare(self, inside: slice, problem: Problem) -> Problem | None:
        """The problem of a sentence whose facts may be told without who says them; None where it tells none."""
        facts = self._said >= FACT
        if not facts[inside].any():
            return None
        shows, price = self._features(inside, np.where(facts, 0, self._said))
        return problem._replace(shows=shows, price=price)

    def _features(self, inside: slice, said: Integers) -> tuple[Integers, Floats]:
        """What each word of a sentence shows, and what the features at the end of a path cost; `said` marks claims."""
        states = np.arange(4)
        shows = self._shows[inside]
        price = np.where(states & _VERB, 0.0, NEVER if (shows & _VERB).any() else -self._weights.no_verb)  # a title
        opens = np.flatnonzero(shows & _OPEN)
        verbs = np.flatnonzero(self._hides[inside] * ~self._writer.speaks[inside])  # not of: ..., a study | has found
        known = len(opens) > 0 and len(verbs) > 0 and verbs[-1] > opens[-1]  # else its verb may not be
        price += np.where(states & _OPEN, NEVER if known else -self._weights.open_clause, 0.0)
        for marks, alone in ((said, NEVER), *self._pairs):
            if (marks[inside] & _ALONE).any():
                shows = shows + marks[inside] * len(price)
                price = np.concatenate([price, price + alone, price, price])
        return shows, price
