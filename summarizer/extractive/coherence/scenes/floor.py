"""The floor under which a first sentence gives way to the one of the first ten that is likeliest what a headline tells.

Prices are in `assets/data/floor.json`, fitted by `benchmarks/fit_floor.py`.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from functools import cache

from summarizer.extractive.coherence.lead import lead_worth, news_worth
from summarizer.extractive.coherence.story import Line, Story, data
from summarizer.extractive.vectors import stems
from summarizer.languages import ENGLISH
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern

FLOOR_TRAITS = ("news", "told_again", "words", "position", "first", "lead")
FIRST = 10  # sentences of which one may stand for the first
_FEWEST = 6  # sentences of a story: of fewer hardly anything is told again
_AGAIN = 25  # sentences in which words are told again
_LONG = 50  # words
_SURE = 1.6  # `news_worth` of a first sentence that no other is so much likelier than
# How much likelier, as a natural log, what stands for a first sentence is; and for one that looks like a scene.
_FLOOR, _FLOOR_OF_SCENE = 0.5, -0.5
_LIKE_SCENE = LatePattern("|".join(data("scene_signs")))


def floor_traits(story: Story) -> list[list[float]]:
    """What tells the sentence that a headline tells from the others, of the first ten.

    Returns:
        A row for each sentence, a value for each of `FLOOR_TRAITS`: `news_worth`; the square root of how often its
        words stand in others of the first 25, on average; its words, in units of 25, at most 2; the natural log of one
        more than its index; whether it is the first, and what that is worth as a lead (`lead_worth`).
    """
    told = told_by(story.lines[:_AGAIN])
    count = Counter(stem for own in told for stem in own)
    rows = []
    for at, (line, own) in enumerate(zip(story.lines[:FIRST], told, strict=False)):
        again = sum(count[stem] - 1 for stem in own) / max(1, len(own))
        long = min(line.length, _LONG) / (_LONG / 2)
        lead = lead_worth(story) if at == 0 else 0.0
        rows.append([news_worth(line), math.sqrt(again), long, math.log1p(at), float(at == 0), lead])
    return rows


def above_floor(story: Story, *, seen: bool) -> Sequence[int]:
    """The sentences that are so much likelier than the first what a headline tells, best first.

    Args:
        story: The story.
        seen: Whether its first sentence says what somebody saw or did.
    """
    lead = story.lines[0]
    if len(story.lines) < _FEWEST or news_worth(lead) > _SURE:
        return []
    prices = floor_prices()
    first, *others = (math.fsum(map(float.__mul__, prices, row)) for row in floor_traits(story))
    floor = _FLOOR_OF_SCENE if seen or _LIKE_SCENE.search(lead.outside) else _FLOOR
    likely = [at for at, odds in enumerate(others, 1) if odds > first + floor]
    return sorted(likely, key=lambda at: -others[at - 1])


def told_by(lines: Sequence[Line]) -> list[set[str]]:
    """The stems of the content words of each line."""
    return [{*stems([*(line.terms - ENGLISH.function_words)])} for line in lines]


@cache
def floor_prices() -> tuple[float, ...]:
    """What each trait is worth, in the order of `FLOOR_TRAITS`."""
    prices = read_data("floor")["prices"]
    return tuple(float(prices[name]) for name in FLOOR_TRAITS)
