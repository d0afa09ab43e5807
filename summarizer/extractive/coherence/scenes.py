"""Which opening sentences set a scene before the news: Ada was making coffee when the ground began to shake.

The words are English, in `assets/data/coherence.json`.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile

from summarizer.extractive.coherence.story import Line, Story, any_of, pattern
from summarizer.extractive.vectors import content_stems
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

_FAR, _FARTHEST = 5, 8  # sentences, among which the news follows; and behind what somebody did, told in paragraphs
_NEWS = 3  # of its sentences, which tell nothing of a scene again
_SHORTEST, _LONGEST = 4, 30  # words of a sentence that may be a scene without saying what somebody saw or did there
_NAMES = 3  # capital words of it, the first word among them
_PERSON = r"[A-Z][\w'-]+ (?:[A-Z][\w'.-]+ ){0,2}(?<=[\w'-] )"
_WHEN = r"(?:At|In|On|Just|Shortly|Long|Before|After|Every|Each|One|As) [^,]{3,60}, "  # or where
_AGE = LatePattern(r", (?:aged )?\d{1,3},")
_DIGIT = LatePattern(r"\d")


def scene_length(story: Story) -> int:
    """How many sentences set the scene that a story opens with; 0 for a story that opens with its news.

    What else stands before the news in its paragraph is of the scene.
    """
    news = news_behind(story)
    return min(news, 1 + len([*takewhile(lambda line: not line.broken, story.lines[1:news])]))


def news_behind(story: Story) -> int:
    """The first sentence that tells news behind a scene; 0 for a story that opens with its news.

    The first sentence of a scene tells no day, figure or death, nor who said it, and news that does follows soon. It
    says what somebody saw or did, or begins with when or where that was; or the news tells nothing of it again.
    """
    lead, *others = story.lines[:_FARTHEST]
    if _tells(lead) or _has(lead, "no_scene") or _DIGIT.search(_AGE.sub("", lead.outside)):
        return 0
    seen = _seen().match(lead.outside) is not None
    near = others[: _FAR - 1]
    others = others if seen and any(line.broken for line in near) else near
    before = len([*takewhile(lambda line: not _tells(line), others)])
    if before == len(others) or not (seen or _apart(story, 1 + before)):
        return 0
    return 1 + before


def _apart(story: Story, news: int) -> bool:
    """Whether a short first sentence tells of what was, nothing of which the news tells again."""
    lead = story.lines[0]
    short = _SHORTEST <= lead.length <= _LONGEST and len(lead.capital_words) <= _NAMES
    if not short or lead.outside != lead.text or lead.text.endswith("?") or _has(lead, "present"):
        return False
    told = content_stems(lead.text, ENGLISH)
    return all(told.isdisjoint(content_stems(line.text, ENGLISH)) for line in story.lines[news : news + _NEWS])


def _has(line: Line, name: str) -> bool:
    return pattern(r"\b", name, r"\b").search(line.lower) is not None


def _tells(line: Line) -> bool:
    return _news().search(line.lower) is not None


@cache
def _seen() -> re.Pattern[str]:
    openings, acts = any_of("scene_openings"), any_of("scene_acts")
    return re.compile(rf"(?i:{openings})|(?:{_WHEN})?{_PERSON}(?:(?<= ), )?(?:(?:aged )?\d{{1,3}}, )?(?:{acts})")


@cache
def _news() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of('days')}|{any_of('news')})\b|%|[$£€]\d")
