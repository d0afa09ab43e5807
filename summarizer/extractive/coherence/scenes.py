"""Which opening sentences set a scene before the news: Ada was making coffee when the ground began to shake.

The words are English, in `assets/data/coherence.json`.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile

from summarizer.extractive.coherence.story import Line, Story, any_of
from summarizer.extractive.vectors import content_stems
from summarizer.languages import ENGLISH

_FAR = 5  # sentences, among which the news follows
_NEWS = 3  # of its sentences, which tell nothing of a scene again
_SHORTEST, _LONGEST = 4, 30  # words of a sentence that may be a scene without saying what somebody saw or did there
_NAMES = 3  # capital words of it, the first word among them
_PERSON = r"[A-Z][\w'-]+ (?:[A-Z][\w'.-]+ ){0,2}(?<=[\w'-] )"
_AGE = re.compile(r", (?:aged )?\d{1,3},")
_DIGIT = re.compile(r"\d")


def scene_length(story: Story) -> int:
    """How many sentences set the scene that a story opens with; 0 for a story that opens with its news.

    The first sentence of a scene tells no day, figure or death, nor who said it, and news that does follows soon. It
    says what somebody saw or did, or begins with when or where that was; or the news tells nothing of it again. What
    else stands before the news in its paragraph is of the scene.
    """
    lead, *others = story.lines[:_FAR]
    if _tells(lead) or _grave().search(lead.lower) or _DIGIT.search(_AGE.sub("", lead.outside)):
        return 0
    before = len([*takewhile(lambda line: not _tells(line), others)])
    if before == len(others) or not (_seen().match(lead.outside) or _apart(story, 1 + before)):
        return 0
    return 1 + len([*takewhile(lambda line: not line.broken, others[:before])])


def _apart(story: Story, news: int) -> bool:
    """Whether a short first sentence tells of what was, nothing of which the news tells again."""
    lead = story.lines[0]
    short = _SHORTEST <= lead.length <= _LONGEST and len(lead.capital_words) <= _NAMES
    if not short or lead.outside != lead.text or lead.text.endswith("?") or _present().search(lead.lower):
        return False
    told = content_stems(lead.text, ENGLISH)
    return all(told.isdisjoint(content_stems(line.text, ENGLISH)) for line in story.lines[news : news + _NEWS])


def _tells(line: Line) -> bool:
    return _news().search(line.lower) is not None


@cache
def _seen() -> re.Pattern[str]:
    openings, acts = any_of("scene_openings"), any_of("scene_acts")
    return re.compile(rf"(?i:{openings})|{_PERSON}(?:(?<= ), )?(?:(?:aged )?\d{{1,3}}, )?(?:{acts})")


@cache
def _news() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of('days')}|{any_of('news')})\b|%|[$£€]\d")


@cache
def _grave() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of('no_scene')})\b")


@cache
def _present() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of('present')})\b")
