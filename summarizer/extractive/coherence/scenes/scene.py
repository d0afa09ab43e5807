"""Which opening sentences set a scene before the news: Ada made coffee. English words, `assets/data/coherence.json`."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.document import Document
from summarizer.extractive.coherence import nouns, references
from summarizer.extractive.coherence.answers import denied
from summarizer.extractive.coherence.lead import NAMED, news_worth, tells_act
from summarizer.extractive.coherence.scenes.floor import told_by
from summarizer.extractive.coherence.scenes.news import ACTS, BACK, IT_WAS, PERSON, first_news, likelier
from summarizer.extractive.coherence.story import Line, Story, any_of, data, pattern, words
from summarizer.extractive.vectors import stems
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.runtime.starts import LETTERS, AnyStart

_SOON = 4  # sentences, among which what may stand for the news follows
_FEW, _NEAR = 10, 5  # sentences of a story that can tell its first one again, and those that would do so soon
_IDLE = 0.0  # most `news_worth` of a first sentence before the news, where it says nothing of what somebody saw or did
_NEWS_WORTH, _AHEAD = -0.35, 1.2  # least of the news behind a scene, and least between such a sentence and it
_DULL, _SURE = -1.2, 0.5  # most of one that may tell a small figure, 14 chairs, and least of the news behind it
_UNDATED = 0.7  # most of a first sentence without a day before news that has one
_NOW_SO_WORTH = -1.2  # least of one behind what somebody saw or did that tells what is so now, where there is none
_NOTHING, _LITTLE = -1.0, 0.5  # where it tells nothing at all, and no news is found: least of what may stand for it
# Most of the content words of such a sentence, or 1 and 2, that the near ones, and all within some, tell again.
_AGAIN_NEAR, _AGAIN, _AGAIN_WITHIN = 0.15, 0.25, 12
_NAMES, _MOST_NAMES = 3, 5  # capital words of such a sentence, the first among them, and of one before dated news
_OPENS = 35  # characters in which a lead tells what has happened
# No figures of the news: Ada Bolt, 57, woke at 3.10 a.m., and shaped the first of 400 loaves.
_AGE = LatePattern(
    r", (?:aged )?\d{1,3},|\b\d{1,3}-year-old\b"
    r"|\b\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\b|(?<=[.:]\d\d)| (?:hour|minute|second)s?\b)"
    r"|\b(?:first|last) of \d{1,3} (?=[a-z]+s\b)"
)
# Every morning for 30 years, Ada Bolt has crossed the strait; for years she has driven past the mill.
_DOES = "baked|cleaned|climbed|commuted|cycled|driven|fished|jogged|paddled|ridden|slept|swum|walked"  # year after year
_COUNT = rf"(?:\d{{1,3}}|(?:{'|'.join(ENGLISH.spelled_numbers)}))"
_HABIT = LatePattern(
    rf"(?:Each|Every|For|Most)\b[^,;:\d]{{1,40}}?\b{_COUNT} (?:days|months|summers|weeks|winters|years),? "
    rf"{PERSON}ha[ds]\b(?! been\b)"
    r"|For (?:decades|months|weeks|years),? (?:[A-Z][\w'-]+ ){2,3}ha[ds] "
    rf"(?:{_DOES}) (?:a|along|around|down|her|his|in|off|on|over|past|the|to|[a-z]+s)\b"
)
_HAS_DONE = LatePattern(r"(?:[\w'-]+ ){0,2}?(?:[A-Z][\w'.-]+ ){1,4}ha(?:s|ve) (?!(?:always|been|had|long|never|not)\b)")
_WONDERS = LatePattern(r"(?:Have you )?[Ee]ver ")  # wondered who owns the moon?
_LONG_AGO = LatePattern(r"When [^,]+ in (?:19|20)\d\d, ")  # Ada Bolt opened her shop in 1984, there were 40 bakers
_UNTOLD = LatePattern(
    r"^The (?:[a-z]+ ){1,3}[a-z]+\b(?!.* [A-Z])|\bas (?:he|she|the|they)\b|^(?:[A-Z][\w'-]+ ){2}[a-z]+ed\b|^Nobody\b"
)
_TRIED = LatePattern(r"\b(?:accused|appeal|charges?|court|denie[ds]|prosecutors|sued|trial)\b")
_NAMED_OR_SAYS = LatePattern(rf"[Tt]he (?:[A-Z]|(?:[\w'-]+ ){{1,9}}?(?:{any_of('saying')}|[a-z]+ed)\b)")
# On a wet night 14 men were learning to knit; she smiles at 40,000 people
_FEW_MEN = LatePattern(
    r"(?<![\d.,$£€-])\b\d{1,2}\b(?![.,-]?\d|%)|\b(?:at|to) \d[\d,]* (?:fans|followers|people|strangers|viewers)\b"
)
_SELLS_IT = LatePattern(r"(?<!said )(?<!says )(?<!that )\bits?\b(?! (?:had|has|is|said|says|was|will|would)\b)")
_DAYS = "|".join(ENGLISH.calendar.weekdays).lower()
_SOME_NIGHT = LatePattern(rf"\bon an? (?:[a-z]+ )*?(?:{_DAYS}|morning|afternoon|evening|night)\b")
_EACH_DAY = LatePattern(rf"\b(?:every|each|most) (?:{_DAYS})s?\b")
_SOME_DAY = LatePattern(r"\ban? (?:[a-z]+ )?[a-z]+day\b")  # on a Tuesday evening in October
_NOW_SO = LatePattern(r"\b(?:are|has|have|is)\b")
_DIGIT = LatePattern(r"\d")
_NEWS = LatePattern(rf"\b(?:{any_of('days')}|{any_of('news')})\b|%|[$£€]\d")
_HAS_HAPPENED = LatePattern(rf"\b(?:{any_of('has_happened')}|{any_of('is_to_happen')})\b")
_SET = AnyStart(data("scene_openings"), re.IGNORECASE)
_SURPRISED = LatePattern(rf"{PERSON}(?:{any_of('scene_surprises')})|{IT_WAS}")


class Scene(NamedTuple):
    """The scene that a story opens with.

    Attributes:
        length: Its sentences, and the number of the news behind it; 0 for a story that opens with its news.
        acts: Whether it tells what somebody saw or did, or when and where; else it only teases.
    """

    length: int
    acts: bool


def scene_of(document: Document) -> Scene:
    """The scene that an article opens with, or a claim that it denies; a document keeps it."""
    story = document.keep(Story.of)
    behind, seen = denied(story), _is_seen(story.lines[0].outside)
    return Scene(behind or _news_behind(story) or likelier(story, seen=seen), seen and not behind)


def _is_seen(text: str) -> bool:
    """Whether a text says what somebody saw or did, or when and where."""
    return (_SET[text[:LETTERS]].match(text) or ACTS.match(text) or _HABIT.match(text)) is not None


def _news_behind(story: Story) -> int:
    """The first sentence that tells news behind a scene; 0 for a story that opens with its news.

    A scene tells no figure or death. It says what somebody saw or did, or when or where, and may tell a day where the
    news opens a paragraph and tells nothing of it again; or it tells neither a day nor what has happened, and is idle.
    """
    lead = story.lines[0]
    if _asks_reader(lead):
        return first_news(story, _NEWS_WORTH, [*BACK, *nouns.RULES], _SOON)
    surprised = _SURPRISED.match(lead.outside)  # on whatever day, and however far away
    some_night = _SOME_NIGHT.search(lead.lower)
    figure = _DIGIT.search((_FEW_MEN if some_night else _AGE).sub("", _HABIT.sub("", lead.outside)))
    seen = _is_seen(lead.outside)
    dull = figure and news_worth(lead) <= _DULL and not _DIGIT.search(_FEW_MEN.sub("", lead.outside))
    if _has(lead, "no_scene") or (figure and not (dull or surprised or (seen and _LONG_AGO.match(lead.outside)))):
        return 0
    dated = _NEWS.search(_SOME_DAY.sub("", lead.lower)) and not surprised
    if not (some_night or seen):
        happened = _HAS_HAPPENED.search(lead.lower[:_OPENS])  # Acme has closed its last mill
        day = _has(lead._replace(lower=_EACH_DAY.sub("", lead.lower)), "days")
        news = _behind_others(story) or (0 if happened or day else _behind_idle(story) or _behind_undated(story))
        behind = story.lines[news]  # A judge ruled that Jon Roe must sell it: the house of the opening
        return 0 if dull and (news_worth(behind) < _SURE or _SELLS_IT.search(behind.lower)) else news
    back = [*BACK, *nouns.RULES]
    news = first_news(story, _NEWS_WORTH, [*back, *nouns.OPENING])
    if not news and (news := first_news(story, _IDLE, back)):  # The quake killed 14 people on Sunday
        news *= _NEWS.search(story.lines[news].lower) is not None
    news = news or first_news(story, _NOW_SO_WORTH, [*back, *nouns.OPENING])
    signs = _NOW_SO.search(story.lines[news].outside) or _HAS_HAPPENED.search(story.lines[news].lower)
    told = news_worth(story.lines[news]) >= (_SURE if dull else _NEWS_WORTH) or (signs and not dull)
    return 0 if not told or (dated and (_has(lead, "news") or not _is_apart(story, news))) else news


def _asks_reader(line: Line) -> bool:
    """Whether a line asks its reader: Have you seen more gulls? Ever wondered who owns the moon?"""
    asks = line.text.endswith("?") and line.outside == line.text
    return asks and (not line.terms.isdisjoint(words("second_person")) or _WONDERS.match(line.text) is not None)


def _is_apart(story: Story, news: int) -> bool:
    """Whether news opens a paragraph and tells nothing again of a first sentence: a day does not make that news."""
    told = told_by([story.lines[0], story.lines[news]])
    return story.lines[news].broken and told[0].isdisjoint(told[1])


def _behind_idle(story: Story) -> int:
    """The first sentence that tells news behind some that tell none; 0 where the first one may as well tell it.

    It is held for no news by its words, names hardly anything, and hardly anything of it is told again.
    """
    lead = story.lines[0]
    if lead.outside != lead.text or len(lead.capital_words) > _NAMES or tells_act(lead):
        return 0
    worth = news_worth(lead)
    if worth > _IDLE or (len(story.lines) < _FEW and lead.text.endswith("?")):  # before others are looked at
        return 0
    own, *told = told_by(story.lines[:_AGAIN_WITHIN])
    named = NAMED.match(lead.outside)
    own -= {*stems(named.group().lower().split() if named else ())}  # who is in the scene is in the news, too
    near, every = (own.intersection(set().union(*others)) for others in (told[:_NEAR], told))
    if len(near) > max(1, _AGAIN_NEAR * len(own)) or len(every) > max(2, _AGAIN * len(own)):
        return 0
    news = first_news(story, max(_NEWS_WORTH, worth + _AHEAD), [*BACK, *nouns.RULES])
    if not news and worth < _NOTHING:
        news = first_news(story, max(_NOTHING, worth + _LITTLE), BACK, _SOON)
    return news if news and len(own & told[news - 1]) <= 1 else 0


def _behind_undated(story: Story) -> int:
    """The news that tells a day and points to nothing, behind a first sentence far less like news."""
    lead = story.lines[0]
    worth = news_worth(lead)
    tells = _NEWS.search(_EACH_DAY.sub("", lead.lower)) or (tells_act(lead) and not _UNTOLD.search(lead.outside))
    if worth > _UNDATED or tells or _TRIED.search(lead.lower) or _has(lead, "is_to_happen") or lead.text.endswith("?"):
        return 0
    if len(lead.capital_words) > _MOST_NAMES:
        return 0
    back = [*BACK, references.owner_untold, *nouns.RULES, *nouns.OPENING]
    news = first_news(story, max(_IDLE, worth + _AHEAD), back, _NEAR)
    line = story.lines[news]
    untold = line.first == "the" and not _NAMED_OR_SAYS.match(line.outside)  # The changes take effect on Monday
    return news if news and _has(line, "days") and not untold else 0


def _behind_others(story: Story) -> int:
    """The news that tells a day behind several sentences without news, of which it and what follows tell nothing.

    Nobody in the first is named again: David Chen sat on a bench. He smoked. The Supreme Court ruled on Tuesday.
    """
    lead = story.lines[0]
    if lead.outside != lead.text or lead.text.endswith("?") or len(lead.capital_words) > _MOST_NAMES:
        return 0
    unnamed = not lead.full_names and (tells_act(lead) or _HAS_HAPPENED.search(lead.lower[:_OPENS]))
    if unnamed or _HAS_DONE.match(lead.outside):  # Keir Bolt has resigned; not: has not seen him since
        return 0
    before: list[Line] = []
    for at, line in enumerate(story.lines[:_NEAR]):
        if at > 1 and _has(line, "days"):
            break
        if news_worth(line) > _IDLE or _NEWS.search(_EACH_DAY.sub("", line.lower)) or _has(line, "is_to_happen"):
            return 0
        before.append(line)
    else:
        return 0
    worth = max(_IDLE, _AHEAD + max(map(news_worth, before)))
    news = first_news(story, worth, [*BACK, *nouns.RULES, *nouns.OPENING], _NEAR)
    if news != len(before) or (story.lines[news].first == "the" and not _NAMED_OR_SAYS.match(line.outside)):
        return 0
    own, *told = told_by([lead, *story.lines[news:_AGAIN_WITHIN]])
    names = set[str]().union(*lead.full_names)
    again = any(not names.isdisjoint(one.capital_words) for one in story.lines[news:])
    return 0 if again or len(own.intersection(*[set().union(*told)])) > 1 else news


def _has(line: Line, name: str) -> bool:
    return pattern(r"\b", name, r"\b").search(line.lower) is not None
