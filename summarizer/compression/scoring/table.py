"""What the rules find in a lead: all that the problems of its sentences are made of beside the model."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from summarizer.compression.constraints import (
    FACT,
    HE,
    HEARD,
    ITS,
    LANDS,
    SHE,
    THEIR,
    THEY,
    Grammar,
    forbidden,
    owned,
    priced,
    results,
    speaker_heads,
    titles,
    verbs_of_nouns,
)
from summarizer.compression.names.runs import OWNER
from summarizer.compression.pointer import IMPOSSIBLE, StepScores, through_idle, through_titles, to_articles
from summarizer.compression.search import NEVER, Problem
from summarizer.compression.weights import Weights
from summarizer.compression.write import Writer

Floats = NDArray[np.float64]
Integers = NDArray[np.int_]
SpeakerTest = Callable[[Grammar], Integers]
_VERB, _OPEN = 1, 2  # features of a path: it has a finite verb; a clause was opened that has none yet
_ALONE = 1  # bit of a mark: what must not stand alone; 2 is what has to stand beside it


class Table:
    """What the rules find in a lead: all that its sentences' problems are made of beside the model."""

    def __init__(
        self, grammar: Grammar, writer: Writer, weights: Weights, speakers: SpeakerTest, names: Mapping[int, str]
    ) -> None:
        """Asks the rules; `names` holds what is written before surnames and nouns alone, by their places."""
        self._grammar, self._writer, self._weights = grammar, writer, weights
        self._mask = forbidden(grammar)
        for name, before in names.items():
            has_owner = grammar.known[name] and any(word.endswith(OWNER) for word in before.split())
            if has_owner or grammar.among["honorifics"][name - 1]:  # Mr. Cruz becomes Ted Cruz, the bill Togo's bill
                self._mask.start[name - 1] = True
                self._mask.inside[:, name - 1] = True
        self._titles = titles(grammar)
        self._toll = priced(grammar, weights.costs)
        self._before_speakers()
        prices = {HE: NEVER, SHE: NEVER, THEY: NEVER, THEIR: -weights.ownerless, ITS: NEVER, LANDS: NEVER}
        self._said, self._pairs = speakers(grammar), [(marks, prices[one]) for one, marks in owned(grammar).items()]
        verb = grammar.clauses.finite & ~verbs_of_nouns(grammar) | (grammar.verb & (results(grammar) > 1))
        self._shows = _VERB * (verb & ~(writer.speaks | grammar.clauses.according)) + _OPEN * grammar.clauses.wants_verb
        self._hides = _OPEN * grammar.clauses.closing

    def _before_speakers(self) -> None:
        """A claim ends where its speaker follows: the step is there where one may end, and costs what ending costs."""
        speaks, mask, toll, g = self._writer.speaks, self._mask, self._toll, self._grammar
        inner = speaks & g.among["prepositions"]  # economists | at Acme said
        speaks = (speaks & ~g.clauses.parted) | (g.word["according"] & ~g.first)
        heads = speaker_heads(g, speaks).nonzero()[0]
        told = np.cumsum(g.clauses.finite | g.verb)
        own = (speaks & ~speaks[g.left])[g.right] & g.stops  # it ends so in the article: "It is over," | Ada Bolt said
        ends = ~((mask.end & ~own) | speaks | g.clauses.parted | g.clauses.goes) & (told > told[g.before])
        mask.part(g, mask.end & ~speaks, speaks, g.near)
        mask.part(g, ~speaks, inner, g.near)
        if not len(heads):  # of half of the leads
            return
        gap = g.gap[:, heads] & ~speaks[:, None]
        mask.inside[:, heads] &= ~(gap & ends[:, None] & (g.begin[:, None] == g.begin[heads]))
        toll.inside[:, heads] = np.where(gap, toll.end[:, None], toll.inside[:, heads])

    def problem(self, inside: slice, steps: StepScores, late: float, *, opens: bool = False) -> Problem:
        """The problem of a sentence.

        Args:
            inside: The places of its words.
            steps: What the model holds of its steps.
            late: What its place in the lead costs.
            opens: Whether it is the first one: its facts have a price without who says them, where it tells no more.
        """
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
        shows, price = self._features(inside, self._said % FACT, self._unsaid(inside) if opens else NEVER)
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

    def _unsaid(self, inside: slice) -> float:
        """The score of a claim without its speaker, in a sentence whose claims are all facts and none is hearsay."""
        said = self._said[inside]
        facts = np.count_nonzero((said & (FACT | HEARD)) == FACT) == np.count_nonzero(said & _ALONE)
        return -self._weights.unsaid if facts else NEVER

    def bare(self, inside: slice, problem: Problem) -> Problem | None:
        """The problem of a sentence whose facts may be told without who says them; None where it tells none."""
        facts = self._said >= FACT
        if not np.count_nonzero(facts[inside]):
            return None
        shows, price = self._features(inside, np.where(facts, 0, self._said), NEVER)
        return problem._replace(shows=shows, price=price)

    def _features(self, inside: slice, said: Integers, unsaid: float) -> tuple[Integers, Floats]:
        """What each word of a sentence shows, and what the features at the end of a path cost.

        Args:
            inside: The places of its words.
            said: Marks claims and speakers.
            unsaid: Score of a claim without a speaker.
        """
        states = np.arange(4)
        shows = self._shows[inside]
        none = NEVER if np.count_nonzero(shows & _VERB) else -self._weights.no_verb  # of a title
        price = np.where(states & _VERB, 0.0, none)
        opens = (shows & _OPEN).nonzero()[0]
        verbs = (self._hides[inside] * ~self._writer.speaks[inside]).nonzero()[0]  # not of: ..., a study | has found
        known = len(opens) > 0 and len(verbs) > 0 and verbs[-1] > opens[-1]  # else its verb may not be
        price += np.where(states & _OPEN, NEVER if known else -self._weights.open_clause, 0.0)
        for marks, alone in ((said, unsaid), *self._pairs):
            if np.count_nonzero(marks[inside] & _ALONE):
                shows = shows + marks[inside] * len(price)
                price = np.concatenate([price, price + alone, price, price])
        return shows, price
