"""Nouns behind an opening: On Sunday, the senator said. The words are English, in `assets/data/coherence.json`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from summarizer.extractive.coherence.nouns import elsewhere, introduced
from summarizer.extractive.coherence.story import Line, Needs, Story, any_of, pattern, words
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

_OPENING = LatePattern(r"[^;:]{4,120}?, (?=the )")  # On Sunday, | the senator
_HELD = LatePattern(  # Bakers claim that | the company is closed
    r"[^,;:\"]{3,60}? (?:argue|believe|claim|complain|fear|hope|say|think)(?:d|ed|s)? (?:that )?(?=the )"
)
_SEVERAL = LatePattern(  # In May, | the two married
    r"the (?:two|three|four) (?:(?:also|both|had|have|later|then|were|will|would) )*(?:[a-z]{2,}ed|met|went|won)\b"
)
_DOING = LatePattern(r"[A-Z][a-z]{2,}(?:ing|ed)\b|[A-Z][a-z]{3,}ly, ")


def noun_behind_opening(story: Story) -> Mapping[int, Needs]:
    """On Sunday, the senator said, Cooks claim that the firm is rich: a firm stands before it, or in the opening."""
    ends = rf")(?= (?:[a-z]+ly )?(?:{any_of('goes_on')})\b| --? |'s )"
    noun = pattern(r"the (?:[\w'.-]+ )?(", "behind_openings", ends)
    found: dict[int, Needs] = {}
    for index, line in enumerate(story.lines):
        opening = (_OPENING if _opens(line) else _HELD).match(line.outside) if index and " the " in line.lower else None
        opened = noun.match(line.lower, opening.end()) if opening else None
        if opening and _SEVERAL.match(line.lower, opening.end()):
            found[index] = story.before[index]
        if opening is None or opened is None or _has_noun(opening.group(), opened):
            continue
        meant = introduced(story, index, opened[1])
        found[index] = meant or elsewhere(story, index, opened)
    return found


def _opens(line: Line) -> bool:
    """Whether a line opens with a time, a place, a clause or what somebody is doing."""
    return line.first in ENGLISH.clauses.fronted | words("scene") or _DOING.match(line.outside) is not None


def _has_noun(opening: str, opened: re.Match[str]) -> bool:
    """Whether an opening itself has the noun behind it."""
    return re.search(rf"\b{opened[1]}s?\b", opening.lower()) is not None
