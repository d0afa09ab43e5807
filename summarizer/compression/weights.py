"""The weights that a line's score is made of."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from summarizer.models.files import read_data


class Weights(NamedTuple):
    """What the score of a line is made of, beside the model's log probability.

    Attributes:
        bonus: Added for each word.
        longer: Added for each word beside that, where characters alone limit a line.
        no_verb: Taken off a line without a finite verb, of a sentence that has none; of others no such line is taken.
        open_clause: Taken off a line that ends before the verb of a clause: "said both private investors".
        ownerless: Taken off a line that holds "their" without any of those whose it may be.
        unsaid: Taken off a fact of the first sentence without who says it.
        untitled: Taken off for a name without the title before it.
        sentence: Taken off for each doubling of a sentence's place in the lead.
        told: Weight of the log probability that a sentence is the one to tell.
        irrelevant: Taken off a line for each unit that its sentence's relevance lies below `floor`.
        floor: Relevance of a sentence that is not beside the point.
        pointing: Taken off a line of a sentence that points to one before it.
        printable: Weight of the judge's log odds that a line is printable.
        enough: Log odds of printable beyond which a line is worth no more.
        least: Log odds of printable below which a line gives way.
        worst: Score below which a path is no line.
        excluded: Score, costs and all, below which no step is taken, but to who said it, "on Monday" or over "have".
        sure: Guess of them from which a line is not suspected of that.
        pool: How many lines the judge reads at most before the first is chosen.
        shared: Share of its words that a line read by the judge may have in common with a better one.
        doubt: How far the judge's log odds are expected to lie from the guess.
        later: Taken off a rival that is of a later sentence than the line that it would stand in for.
        aside: Taken off a line of a later sentence that is aside, as of `Found`.
        margin: How much less than the best a line may be worth that holds it, and more names or the main verb.
        behind: Taken off a line of a sentence that tells what stands behind the news.
        costs: Price of each of `COSTS` that is asked for.
    """

    bonus: float
    longer: float
    no_verb: float
    open_clause: float
    ownerless: float
    unsaid: float
    untitled: float
    sentence: float
    told: float
    irrelevant: float
    floor: float
    pointing: float
    printable: float
    enough: float
    least: float
    worst: float
    excluded: float
    sure: float
    pool: int
    shared: float
    later: float
    aside: float
    behind: float
    margin: float
    doubt: float
    costs: Mapping[str, float]


@cache
def fitted_weights() -> Weights:
    """The weights of `assets/data/compression_weights.json`."""
    return Weights(**{name: weight for name, weight in read_data("compression_weights").items() if name != "note"})
