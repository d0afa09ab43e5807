"""What a headline is cut from: the headline that an article has, else the sentences of its story and their worth."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from summarizer.document import Document
from summarizer.document.datelines import dateline_end, slug_end
from summarizer.document.live import tells_result
from summarizer.drafts import Candidate, cited, quoted
from summarizer.extractive.coherence import (
    ALONE,
    Scene,
    Story,
    answers_alone,
    answers_first,
    behind_reply,
    is_interview,
    is_turn,
    needs,
    needs_to_open,
    news_worth,
    on_topic,
    pointing,
    scene_of,
    told_apart,
)
from summarizer.extractive.outcomes import overtaken
from summarizer.extractive.ranker import relevance
from summarizer.extractive.recase import read_small, read_title, unread_of
from summarizer.extractive.select import newest_entry
from summarizer.extractive.written import asks_only, stands_at
from summarizer.languages import ENGLISH
from summarizer.results import SummarySentence
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import clean
from summarizer.text.visible import Visible
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from summarizer.compression.lead import Lead

_BARS = LatePattern(r"\s+[|｜»]\s+")
_OUTLETS = "|".join(sorted(ENGLISH.saying["outlets"]))
_SITE = LatePattern(rf"\s+[-–—]\s+(?P<name>(?:[A-Z]\S*\s+){{0,3}}(?i:{_OUTLETS}))$")
_OUTLET = LatePattern(rf"\b(?:{_OUTLETS})$", re.IGNORECASE)  # Bolt wins | The Millport Herald
_POSTED = LatePattern(r"[^\n]{0,400}?[—–-] ?[^\n—–]{2,40} \(@\w+\)")  # said in a tweet, whose author is named behind it
# Banker quits (Corrects name), Banker quits - corrected; not: Prices up 2% (corrected for tax), no crash - correction
_NOTE = LatePattern(
    r"\s*(?:[(\[](?:(?i:corrects|corrected(?! for\b)|correction(?=[)\]:]| to\b))|(?i:refile[ds])|Adds|Repeats|Updates"
    r"|ADDS|REPEATS|UPDATES)\b[^()\[\]?]{0,120}[)\]]|\s[-–—]\s?(?:(?i:corrected)|Correction|CORRECTION))$"
)
_SIGNED = LatePattern(r"[(,]")  # in a dateline: LUND (Newsnet) -, LUND, Sweden -
# But not: Storm live: Bridge of Lund closed.
_LIVE = LatePattern(
    r"\b(?:live(?!(?<=\w live): \S+ \S+ \S)|updates|as it happened|minute[- ]by[- ]minute|the latest(?=:))\b"
    r"|[:–—-] (?:the )?latest$|^(?:the )?latest (?:from|on)\b",
    re.IGNORECASE,
)
_BEHIND_ANSWER = 14.0  # and one behind the first that answers a question
_I = frozenset({"i", "my", "our", "us", "we"})
_NEWS = 0.1  # of `news_worth`
_ASKED = 4  # words of a question that says what it is about; not: What happens next?
_NEAR = 4  # sentences among which one that tells news stands for a question
_SENTENCES = 12  # more than the model ever reads
_OVERTAKEN = 6.0  # relevance that a sentence loses for each step from the outcome of its case
_SCENE = 60.0  # relevance that a sentence loses that sets a scene before the news
_BEHIND_NEWS = 3.0  # and one behind the first that tells news behind a scene


def opens_with_result(document: Document) -> bool:
    """Whether a log of a match tells first how it ended."""
    return document.live and tells_result(document.story[0].text)


def own_headline(document: Document) -> Candidate | None:
    """The headline that came with the article; where none did, the line at the top of its text that is one.

    The title of a live blog that says it is one is none, Storm: live updates. The first question of a page that
    `asks_alone` is one, where nothing stands above it, and how a match ended that of its log. A document keeps it.
    """
    first = document.story[0]
    top = first if opens_with_result(document) else document.headline
    if not (top or document.article.headline) and first.text.endswith("?"):
        top = first if document.keep(asks_alone) or document.keep(asks_only) else None
    title = document.text[top.start : top.end] if top else document.article.headline or ""
    if document.live and _LIVE.search(clean(title)):
        return None
    if top:
        noted = _NOTE.search(document.text, top.body, top.end)
        end = noted.start() if noted else top.end
        return quoted(document, [replace(top, end=end, text=clean(document.text[top.body : end])) if noted else top])
    text = _given(document)
    sources = cited(document.text, [place]) if (place := stands_at(document, text)) else ()
    return Candidate(text, 0.0, (SummarySentence(text, 0, len(text), sources),)) if count_words(text) else None


def read_headline(document: Document) -> Candidate | None:
    """The own headline of an article as it is read: one in title case is in sentence case. A document keeps it."""
    own = document.keep(own_headline)
    return replace(own, text=read_title(document, own.text)) if own else None


def asks_alone(document: Document) -> bool:
    """Whether a page asks somebody, or opens with a question and no sentence on its topic can be told without that.

    Without a headline above it the question says what it is about: not What happens next?
    """
    story = document.keep(Story.of)
    if is_interview(story, opens=True):
        return True
    first = story.lines[0]
    asks = (document.headline or first.length >= _ASKED) and first.text.endswith("?")
    if not (asks and document.language is ENGLISH):
        return False
    only = document.keep(asks_only)  # not: Have you seen this man? Police want him
    if any(document.keep(answers_alone)) or not (only or sum(line.text.endswith("?") for line in story.lines) > 1):
        return False
    about = on_topic(document, 0) if only else [True] * len(story.lines)
    told = {*behind_reply(story), *(at for at, one in enumerate(about) if one)}
    return not any(one == ALONE and at in told for at, one in enumerate(document.keep(needs)))


def _given(document: Document) -> str:
    """The headline that an article was given, without a dateline, a wire's slug and the name of its site.

    A place alone may be what it tells of: Lund - Acme sells mill.
    """
    given = clean(Visible(document.article.headline or "").text)
    parts = _BARS.split(given[slug_end(given) :])
    text = _NOTE.sub("", max([part for part in parts if not _OUTLET.search(part)] or parts, key=len))
    site = _SITE.search(text)
    text = text[: site.start()] if site and not _speaks(document.text, site["name"]) else text
    end = dateline_end(text)
    return text[end:] if _SIGNED.search(text, 0, end) and count_words(text[end:]) else text


def _speaks(text: str, site: str) -> bool:
    """Whether what stands behind a dash is no site but tells the news: US media; BBC, where the BBC said so."""
    name = re.escape(site)
    said = (
        rf"\b{name} (?:(?:has|had) )?(?:reported|reports|said|says)\b|\b(?:according to|reported by) (?:the )?{name}\b"
    )
    return site.rsplit(None, 1)[-1].islower() or re.search(said, text) is not None


def lead_of(document: Document, *, own: bool) -> Lead:
    """What the model reads: the article's own headline, which is then cut, or its story, without it where it is told.

    A first line that is too long for a headline may be a standfirst: it is read as the first sentence of the story.
    """
    from summarizer.compression.lead import Lead  # Late: a summary needs none.

    top, line = document.headline, document.keep(read_headline) if own else None
    if line and top is None and document.article.headline is not None:
        return Lead(line.text, [(0, len(line.text))], headline=True)
    points = pointing(read := Story.of(document, _SENTENCES))
    listed = list(zip(document.story[:_SENTENCES], _worth(document), points, strict=False))
    news, answers = document.keep(scene_of), [at for at in answers_first(document) if at < len(listed)]
    for at in {*answers, news.length} - {0}:  # without what they answer: Since then 300 farmers
        listed[at] = (told_apart(document, [at])[0], *listed[at][1:])
    apart = [listed[at] for at in answers]
    # The news behind a scene opens what is read; of the scene stands before it what says who it tells of.
    scene = _idle(read, news)
    left = zip(listed, is_turn(read), scene, _asks(document, points), strict=True)
    free = [each for each, *others in left if not any(others)]
    apart = apart or free or listed
    newest = document.keep(newest_entry)
    if opens_with_result(document):  # Full-time: Lund 1-0 Graz is the headline
        newest = 1
    story = sorted(apart if newest is None else listed[newest:][:1] or apart, key=lambda each: each[0].body)
    told = [(top, 0.0, False), *story] if line and top else story
    sentences, worth, back = zip(*told, strict=True)
    spans = [(sentence.body, sentence.end) for sentence in sentences]
    unread = unread_of(document, sentences)
    return Lead(read_small(document, spans), spans, worth, back, headline=len(told) > len(story), unread=unread)


def _idle(read: Story, scene: Scene) -> list[bool]:
    """Which sentences set a scene, or tell behind the news of somebody in it of whom that does not.

    Not those that say who the news tells of, or of which commission.
    """
    from summarizer.compression.constraints import word_list  # Late: few articles open with a scene.

    if not scene.length:
        return [False] * len(read.lines)
    told = read.lines[scene.length]
    news, short = {*told.capital_words}, told.terms & word_list("short_forms")
    in_full = [{surname for _, surname in line.full_names} for line in read.lines]
    bodies = [not short.isdisjoint(map(str.lower, line.capital_words)) for line in read.lines]
    needed = [body or not names.isdisjoint(news) for body, names in zip(bodies, in_full, strict=True)]
    others = {*chain(*in_full[: scene.length])} - news
    return [
        not needed[at] if at < scene.length else not others.isdisjoint(line.capital_words)
        for at, line in enumerate(read.lines)
    ]


def _asks(document: Document, points: Sequence[bool]) -> list[bool]:
    """Which sentences ask what one near the top answers by itself, or answer the first by pointing to it.

    Engineers answered that question by putting it on rails: of that no line can be printed.
    """
    answer, texts = document.keep(_answer), [sentence.text for sentence in document.story[: len(points)]]
    asked = texts[0].endswith("?")
    back = [at == 1 and asked and one for at, one in enumerate(points)]
    return [at < answer or (answer > 0 and text.endswith("?")) or back[at] for at, text in enumerate(texts)]


def _answer(document: Document) -> int:
    """The number of the sentence that tells news behind a first question, and needs no other; 0 for none.

    No headline asks then.
    """
    if not document.story[0].text.endswith("?"):
        return 0
    lines, needed = document.keep(Story.of).lines[:_NEAR], document.keep(needs_to_open)
    stands = (at for at, line in enumerate(lines) if needed[at] == ALONE and news_worth(line) >= _NEWS)
    told = (at for at in stands if not (lines[at].text.endswith("?") or lines[at].text.startswith('"')))
    return next((at for at in told if lines[at].terms.isdisjoint(_I)), 0)


def further(document: Document, until: int) -> Lead | None:
    """The first sentence and those behind an offset that need no other: more lines to choose from; None for none."""
    from summarizer.compression.lead import Lead  # Late: a summary needs none.

    if answers_first(document) or document.keep(newest_entry) is not None:
        return None
    worth, needed = relevance(document), document.keep(needs_to_open)
    later = ((at, one) for at, one in enumerate(document.story) if one.body >= until and needed[at] == ALONE)
    told = [0, *(at for at, one in later if not _POSTED.match(document.text, one.start))]
    if len(told) < 2:
        return None
    sentences = [document.story[at] for at in told]
    read = [(one.body, one.end) for one in sentences]
    return Lead(read_small(document, read), read, [worth[at] for at in told], unread=unread_of(document, sentences))


def _worth(document: Document) -> list[float]:
    """The relevance of the sentences that are read, less that of a scene, or of what the outcome of a case overtook."""
    told, scene = zip(relevance(document), document.keep(overtaken), strict=False), document.keep(scene_of)
    news = scene.length or document.keep(_answer) or len(document.story)
    behind = _BEHIND_ANSWER if document.keep(_answer) else _BEHIND_NEWS
    lost = (_SCENE * (index < scene.length) + behind * (index > news) for index in range(len(document.story)))
    return [worth - _OVERTAKEN * far - less for (worth, far), less in zip(told, lost, strict=False)]
