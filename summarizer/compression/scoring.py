"""A sentence as a problem for the search: the model's steps, what is forbidden, what has its price."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from summarizer.compression.constraints import CLAIM, COSTS, SPEAKER, Sentence, Toll, forbidden
from summarizer.compression.pointer import IMPOSSIBLE, StepScores
from summarizer.compression.search import NEVER, Problem
from summarizer.compression.write import Writer
from summarizer.models.files import read_data
from summarizer.text.words import count_words

SpeakerTest = Callable[[Sentence], Sequence[int]]
_VERB, _OPEN = 1, 2  # features of a path: it has a finite verb; a clause was opened that has none yet
_SHIFT = 2  # bits that come before those of a claim and its speaker


@dataclass(frozen=True, slots=True)
class Weights:
    """What the score of a line is made of, beside the model's log probability.

    Attributes:
        bonus: Added for each word.
        no_verb: Taken off a line without a finite verb.
        open_clause: Taken off a line that ends before the verb of a clause: "said both private investors".
        sentence: Taken off for each doubling of a sentence's place in the lead.
        true: Weight of the judge's log odds that a line is true.
        printable: Weight of its log odds that the line is printable.
        gate: Log odds of printable under which a line gives way.
        pool: How many lines the judge reads where the first gives way.
        shared: Share of its words that a line read by the judge may have in common with a better one.
        later: Taken off a rival that is of a later sentence than the line that gives way.
        costs: Price of each of `COSTS` that is asked for.
    """

    bonus: float
    no_verb: float
    open_clause: float
    sentence: float
    true: float
    printable: float
    gate: float
    pool: int
    shared: float
    later: float
    costs: Mapping[str, float]


@cache
def fitted_weights() -> Weights:
    """The weights of `assets/data/compression_weights.json`."""
    record = dict(read_data("compression_weights"))
    record.pop("note")
    return Weights(**record)


class Part:
    """One sentence of a lead, ready to be searched.

    Attributes:
        sentence: Its words.
        writer: Writes its paths.
        problem: Its scores.
    """

    def __init__(
        self,
        sentence: Sentence,
        steps: StepScores,
        weights: Weights,
        speakers: SpeakerTest,
        names: Mapping[int, str] | None = None,
    ) -> None:
        """Counts and weighs; `names` holds what is written before a surname alone."""
        self.sentence = sentence
        self.writer = Writer(sentence, names)
        mask = forbidden(sentence)
        for at in names or ():
            if sentence.among(at - 1, "honorifics"):  # Mr. Cruz becomes Ted Cruz
                mask.start[at - 1] = True
                mask.inside[:, at - 1] = True
        toll = priced(sentence, weights.costs)
        late = weights.sentence * float(np.log2(1 + sentence.words[0].sentence))
        hollow = np.array([not core for core in self.writer.cores])
        counts = np.array([max(1, count_words(core)) for core in self.writer.cores])
        gain = np.full(len(sentence), weights.bonus)  # a name in full is worth no more than its surname
        steps = _through_idle(sentence, steps)
        barred = mask.inside | (steps.within <= IMPOSSIBLE / 2)
        shows, hides, price = _features(sentence, weights, speakers)
        self.problem = Problem(
            first=np.where(mask.start | hollow, NEVER, steps.first + gain - toll.start - late),
            within=np.where(barred, NEVER, steps.within + gain[None] - toll.inside),
            last=np.where(mask.end | hollow, NEVER, steps.last - toll.end),
            words=counts,
            chars=self.writer.widths,
            gaps=self.writer.gaps,
            tails=self.writer.tails,
            shows=shows,
            hides=hides,
            price=price,
        )


def _through_idle(sentence: Sentence, steps: StepScores) -> StepScores:
    """A step over "Inc.", "on Friday" or brackets is worth what the steps through them are: they say nothing of it."""
    within, last = steps.within.copy(), steps.last.copy()
    for at in range(1, len(sentence)):
        if sentence.idle(at) and not sentence.among(at, "articles"):
            through = within[:at, at]
            np.maximum(within[:at, at + 1 :], through[:, None] + within[at, at + 1 :], out=within[:at, at + 1 :])
            np.maximum(last[:at], through + last[at], out=last[:at])
    return StepScores(steps.first, within, last)


def _features(
    sentence: Sentence, weights: Weights, speakers: SpeakerTest
) -> tuple[NDArray[np.int_], NDArray[np.int_], NDArray[np.float64]]:
    """What each word shows and hides, and what the features at the end cost; claims only where there are some."""
    said = speakers(sentence)
    verbs = np.array([sentence.finite(at) for at in range(len(sentence))])
    opens = np.array([sentence.opens_clause(at) for at in range(len(sentence))])
    shows = _VERB * verbs + _OPEN * opens + (np.array(said) << _SHIFT)
    states = np.arange(4 << (_SHIFT if any(said) else 0))
    unsaid = (states & (CLAIM << _SHIFT) > 0) & (states & (SPEAKER << _SHIFT) == 0)
    price = -weights.no_verb * (states & _VERB == 0) - weights.open_clause * (states & _OPEN > 0)
    return shows, _OPEN * verbs, np.where(unsaid, NEVER, price)


def priced(sentence: Sentence, costs: Mapping[str, float]) -> Toll:
    """What a sentence's steps cost in all."""
    total = Toll(len(sentence))
    for name, price in costs.items():
        toll = Toll(len(sentence))
        COSTS[name](sentence, toll)
        total.start += price * toll.start
        total.inside += price * toll.inside
        total.end += price * toll.end
    return total
