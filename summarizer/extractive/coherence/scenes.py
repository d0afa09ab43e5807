"""Which opening sentences set a scene before the news: Ada was making coffee when the ground began to shake.

The words are English, in `assets/data/coherence.json`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from summarizer.document import Document
from summarizer.extractive.coherence.lead import lead_worth
from summarizer.extractive.coherence.story import Line, Story, any_of, pattern, words
from summarizer.extractive.vectors import stems
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

_FAR, _FARTHEST = 5, 8  # sentences, among which the news follows; and behind what somebody did, told in paragraphs
_FEW = 10  # sentences of a story: of fewer hardly any could tell the first one again
_NEAR = 5  # sentences behind a first one that tease: they tell hardly anything of it again
# Most content words of one that teases, and the shares of them that the near sentences and all others tell again. Of
# 714 development articles 27 of 59 first sentences are so that hold nothing of the reference, and 3 of 255 that do.
_MOST_TOLD, _AGAIN_NEAR, _AGAIN = 12, 0.17, 0.25
_MOST_WORTH = 0.5  # of `lead_worth`
_NAMES = 3  # capital words of it, the first word among them
_PERSON = r"[A-Z][\w'-]+ (?:[A-Z][\w'.-]+ ){0,2}(?<=[\w'-] )"
_WHEN = r"(?:At|For|In|On|Just|Shortly|Long|Before|After|Every|Each|One|As) [^,]{3,60}, "  # or where
# No figures of the news: Ada Bolt, 57, woke at 3.10 a.m.
_AGE = LatePattern(r", (?:aged )?\d{1,3},|\b\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\b|(?<=[.:]\d\d))")
_SOME_DAY = LatePattern(r"\ban? (?:[a-z]+ )?[a-z]+day\b")  # on a Tuesday evening in October
_DIGIT = LatePattern(r"\d")


class Scene(NamedTuple):
    """The scene that a story opens with.

    Attributes:
        length: Its sentences; 0 for a story that opens with its news.
        news: The number of the first sentence behind it that tells news; 0 for the same.
        acts: Whether it tells what somebody saw or did, or when and where; else it only teases.
    """

    length: int
    news: int
    acts: bool


def scene_of(document: Document) -> Scene:
    """The scene that an article opens with; a document keeps it.

    What stands in the paragraph of the news is none of the scene.
    """
    story = document.keep(Story.of)
    news = _news_behind(story)
    length = max((at for at in range(1, news + 1) if story.lines[at].broken), default=news)
    return Scene(length, news, _seen().match(story.lines[0].outside) is not None)


def _news_behind(story: Story) -> int:
    """The first sentence that tells news behind a scene; 0 for a story that opens with its news.

    The first sentence of a scene tells no figure or death, nor who said it, and news that does follows soon. It says
    what somebody saw or did, or begins with when or where that was; or the news tells nothing of it again. It may tell
    a day where the news opens a paragraph and tells nothing of it again.
    """
    lead = story.lines[0]
    surprised = _surprised().match(lead.outside)  # on whatever day, and however far away
    figure = _DIGIT.search(_AGE.sub("", lead.outside))
    if _has(lead, "no_scene") or (figure and not surprised):
        return 0
    if _seen().match(lead.outside) is None:
        return 0 if _tells(lead) and not surprised else _behind_teaser(story)
    news = _behind_act(story)
    dated = _news().search(_SOME_DAY.sub("", lead.lower)) and not surprised
    return 0 if dated and (_has(lead, "news") or not _is_apart(story, news)) else news


def _behind_act(story: Story) -> int:
    """The first sentence that tells news behind what somebody saw or did; 0 for none near."""
    others = story.lines[1:_FARTHEST]
    near = others[: _FAR - 1]
    others = others if any(line.broken for line in near) else near
    telling = [at for at, line in enumerate(others, 1) if _tells(line)]
    return next((at for at in telling if not _points(story.lines[at])), telling[0] if telling else 0)


def _points(line: Line) -> bool:
    """Whether a line tells of somebody in the scene: There are 31 of them in his classroom, This year he has 19."""
    he = not line.terms.isdisjoint(words("one_person")) and not line.full_names and len(line.capital_words) < 2
    return line.first == "there" or line.first in words("pronouns") or he


def _is_apart(story: Story, news: int) -> bool:
    """Whether news opens a paragraph and tells nothing again of a first sentence: a day does not make that news."""
    told = _told([story.lines[0], story.lines[news]])
    return story.lines[news].broken and told[0].isdisjoint(told[1])


def _behind_teaser(story: Story) -> int:
    """The first sentence behind those that tease; 0 where the first one does not.

    One teases that tells no news and little else, and hardly anything that is told again behind it.
    """
    lead = story.lines[0]
    if len(lead.capital_words) > _NAMES or lead.outside != lead.text:
        return 0
    if len(story.lines) < _FEW and (_has(lead, "present") or lead.text.endswith("?")):
        return 0
    if not _teases(_told(story.lines[: _NEAR + 1]), 0) or lead_worth(story) > _MOST_WORTH:  # before all are looked at
        return 0
    told = _told(story.lines)
    teasing = takewhile(lambda at: _teases(told, at) and not _tells(story.lines[at]), range(min(_FAR, len(told))))
    found = len([*teasing])
    return 0 if found == len(told) or (len(told) < _FEW and not any(map(_tells, story.lines[found:]))) else found


def _told(lines: Sequence[Line]) -> list[set[str]]:
    return [{*stems([*(line.terms - ENGLISH.function_words)])} for line in lines]


def _teases(told: Sequence[set[str]], index: int) -> bool:
    """Whether of what a sentence tells hardly anything is told again."""
    own = told[index]
    again = [own & other for other in told[index + 1 :]]
    near, every = set().union(*again[:_NEAR]), set().union(*again)
    hardly = not near or (len(near) <= _AGAIN_NEAR * len(own) and len(every) <= _AGAIN * len(own))
    return len(own) <= _MOST_TOLD and hardly


def _has(line: Line, name: str) -> bool:
    return pattern(r"\b", name, r"\b").search(line.lower) is not None


def _tells(line: Line) -> bool:
    return _news().search(line.lower) is not None


@cache
def _seen() -> re.Pattern[str]:
    openings, acts = any_of("scene_openings"), any_of("scene_acts")
    return re.compile(rf"(?i:{openings})|(?:{_WHEN})?{_PERSON}(?:(?<= ), )?(?:(?:aged )?\d{{1,3}}, )?(?:{acts})")


@cache
def _surprised() -> re.Pattern[str]:
    return re.compile(rf"{_PERSON}(?:{any_of('scene_surprises')})")


@cache
def _news() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of('days')}|{any_of('news')})\b|%|[$£€]\d")
