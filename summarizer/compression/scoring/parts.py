"""The sentences of a lead, ready to be searched: the rules are asked of those alone of which a line may come."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby, islice
from typing import NamedTuple

import numpy as np

from summarizer.compression.clause import says_nothing
from summarizer.compression.constraints import (
    Grammar,
    background,
    headline_ends,
    headline_starts,
    headline_steps,
    word_list,
)
from summarizer.compression.lead import Lead, Word
from summarizer.compression.pointer import StepScores
from summarizer.compression.scoring.table import SpeakerTest, Table
from summarizer.compression.search import Problem
from summarizer.compression.weights import Weights
from summarizer.compression.write import Writer

_SURE, _FAR = -0.2, -3.0  # log probability that a sentence is the one to tell, where it is that; where it hardly is
_NO_NEWS = 4.0  # price of the place of a first sentence that sets a scene, or that an outcome overtook
_OWN = -4.0  # least score of a start at the first word of a headline, be it "Why" or "Unless"


class Part(NamedTuple):
    """One sentence of a lead, ready to be searched.

    Attributes:
        offset: Index of its first word among the lead's.
        place: Place of its first word in the `Grammar` of its writer.
        behind: Whether it tells what stands behind the news, as of `background`.
        far: Whether it is hardly the one to tell, for the model is sure that the first is.
        problem: Its scores.
        bare: Those of lines that may leave out who says a fact; None where there is none, and for all but the first.
        writer: Writes paths through it.
    """

    offset: int
    place: int
    behind: bool
    far: bool
    problem: Problem
    bare: Problem | None
    writer: Writer


class _Told(NamedTuple):
    """What is known of a sentence before any rule is asked.

    Attributes:
        inside: Its words among the lead's.
        text: What it says.
        late: What a line of it costs for its place, as of `_lateness`.
        silent: Whether no line is of it: it announces, or tells nothing behind the first: Acme denies it.
        far: That of its `Part`.
    """

    inside: slice
    text: str
    late: float
    silent: bool
    far: bool


class Parts:
    """The sentences of a lead, by their index.

    The rules are asked of those together that are far, or not: half of the words are of far ones, and few lines are.

    Args:
        words: The words of the lead.
        steps: What the model holds of its steps.
        weights: What the score of a line is made of.
        speakers: Marks claims and speakers.
        names: What is written before a surname, "commission" or noun alone, by the word's index.
        nouns: Which of these are nouns.
        lead: What was given: the relevance of each sentence, and whether it points back.
    """

    def __init__(
        self,
        words: Sequence[Word],
        steps: StepScores,
        weights: Weights,
        speakers: SpeakerTest,
        names: Mapping[int, str],
        lead: Lead,
        nouns: Collection[int] = (),
    ) -> None:
        """Asks no rule yet."""
        self._words, self._steps, self._weights, self._speakers = words, steps, weights, speakers
        self._names, self._headline = names, lead.headline
        self._nouns, self._named = (frozenset(words[at].start for at in each) for each in (nouns, names))
        self._made: dict[int, Part] = {}
        self._told: dict[int, _Told] = {}
        sure = False
        for number, inside in _spans(words):
            told = float(np.logaddexp.reduce(steps.first[inside]))  # type: ignore[call-overload,unused-ignore]  # 2.5
            late = _lateness(weights, told, number, lead.relevance, lead.pointing)
            sure |= inside.start == 0 and told > _SURE and late < _NO_NEWS
            text = " ".join([word.text for word in words[inside]])
            silent = inside.start > 0 and says_nothing(text)
            silent |= words[inside.start].low in word_list("announcing")
            self._told[number] = _Told(inside, text, late, silent, sure and told < _FAR)

    def __getitem__(self, number: int) -> Part:
        """The sentence of an index."""
        if number not in self._made:
            own = self._told[number]
            self._make([at for at, one in self._told.items() if (one.silent, one.far) == (own.silent, own.far)])
        return self._made[number]

    def wanted(self, far: bool | None) -> list[Part]:
        """The sentences of which a line may be, those that are far or the others; None for both."""
        return [self[at] for at, told in self._told.items() if not told.silent and far in (None, told.far)]

    def _beside(self, numbers: Collection[int]) -> Collection[int]:
        """Sentences with which the rules say the same of some of them as with all.

        Rules look beyond a sentence for the first one, for the first that tells a day, for a name before it, for its
        first word elsewhere, for articles, of which headlines have none, and for capitals, which some copy lacks; a
        quotation goes on in the next sentence.
        """
        words, kept = self._words, {self._words[0].sentence, *numbers}
        kept.update(islice((word.sentence for word in words if word.low in word_list("weekdays")), 1))
        own = {number: words[one.inside] for number, one in self._told.items()}
        opening = {own[number][0].low for number in kept} - word_list("articles")
        kept |= {at for at, inner in own.items() if any(word.capital and word.low in opening for word in inner[1:])}
        lows = {word.low for number in kept for word in own[number]}
        unsaid = word_list("stop") | word_list("titles") | word_list("days")
        named = any(word.capital and word.low not in unsaid for word in own[words[0].sentence][1:])
        points = not (named or lows.isdisjoint(word_list("points_back")))
        titled = lows.isdisjoint(word_list("articles")) and not lows.isdisjoint(word_list("done_to"))
        goes_on = any(_goes_on(one.text) or one.text.endswith(" .") for one in self._told.values())  # tokenized
        return self._told.keys() if points or titled or goes_on else kept

    def _make(self, numbers: Collection[int]) -> None:
        """Asks the rules of some sentences, with those that they need beside them."""
        beside = self._beside(numbers)
        told = {number: one for number, one in self._told.items() if number in beside}
        inner = [word for one in told.values() for word in self._words[one.inside]]
        grammar = Grammar(inner, self._nouns, self._named)
        spans = dict(zip(told, grammar.spans, strict=True))
        places = {
            at: place
            for number, one in told.items()
            for at, place in zip(range(one.inside.start, one.inside.stop), range(*spans[number]), strict=True)
        }
        before = {places[at]: name for at, name in self._names.items() if at in places}
        writer = Writer(grammar, before)
        table = Table(grammar, writer, self._weights, self._speakers, before)
        back = dict(zip(told, background(grammar), strict=True))
        for number in numbers:
            (inside, _, late, _, far), span = told[number], slice(*spans[number])
            scores = StepScores(self._steps.first[inside], self._steps.within[inside, inside], self._steps.last[inside])
            problem = table.problem(span, scores, late, opens=inside.start == 0 and not self._headline)
            bare = None if inside.start else table.bare(span, problem)
            part = Part(inside.start, span.start, back[number], far, problem, bare, writer)
            self._made[number] = _dense(part) if self._headline and number == 0 else part


def _goes_on(text: str) -> bool:
    """Whether a quotation may go on behind a sentence, or come into it."""
    return sum(map(text.count, '“”"')) % 2 > 0 or "``" in text or "''" in text


def _spans(words: Sequence[Word]) -> Iterator[tuple[int, slice]]:
    """The index of each sentence of a lead, and its words."""
    begin = 0
    for number, own in groupby(words, key=lambda word: word.sentence):
        end = begin + len([*own])
        yield number, slice(begin, end)
        begin = end


def _lateness(
    weights: Weights, told: float, number: int, relevance: Sequence[float], pointing: Sequence[bool]
) -> float:
    """What a line of a sentence costs for its place, for telling little of the story, and for pointing back."""
    late = weights.sentence * float(np.log2(1 + number)) - weights.told * told
    if relevance:
        late += weights.irrelevant * max(0.0, weights.floor - relevance[number])
    return late + weights.pointing * (bool(pointing) and pointing[number])


def _dense(part: Part) -> Part:
    """A headline, which is dense already: little of it can be left out; it is the first sentence of its lead."""
    problem, writer, span = part.problem, part.writer, (part.place, part.place + len(part.problem.first))
    first = np.where(headline_starts(writer.grammar, *span), problem.first, -np.inf)
    first[0] = max(first[0], _OWN)
    within = np.where(headline_steps(writer.grammar, writer.speaks, *span), problem.within, -np.inf)
    last = np.where(headline_ends(writer.grammar, *span), problem.last, -np.inf)
    return part._replace(problem=problem._replace(first=first, within=within, last=last), bare=None)
