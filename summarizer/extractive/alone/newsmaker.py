"""A brief of news behind a scene that calls somebody "she" whom the scene names: it is told with the name."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import chain

from summarizer.compression.constraints import word_list
from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, cited, joined
from summarizer.extractive.alone.scene import news_near, told_behind_scene
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.coherence import ALONE, TABLES, Story, told_apart
from summarizer.extractive.coherence.story import FULL_NAME
from summarizer.extractive.outcomes.people import a_person
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span
from summarizer.text.words import count_words

_OPENS = LatePattern(
    r"(?P<now>Now )?(?:(?:By|In|Last|On|This|Today|Yesterday)\b[^,.;:]{0,25}?,? )?"
    r"(?P<who>[Hh]e|[Ss]he|[Tt]he \d{2}-year-old)(?= [a-z])(?! (?:did|had|has|is|was|will)(?:[.,]| so\b))"
)
_NO_NEWS = -0.5  # most `news_worth` of a first sentence that may tell a day
_IS_A = r"(?: (?:is|was) an? (?:[\w-]+ ){0,2}?[\w-]+\b)?"  # Ada Bolt | was a baker
_PLACED = frozenset(("at", "from", "in", "into", "near", "on", "outside", "the", "through", "to"))
# Who that is, the name tells; the other rules find what else the news points to.
_WHO = frozenset(
    "noun_opens owner_untold person_inside pronoun_before_name pronoun_behind_opening pronoun_inside pronoun_opens "
    "second_behind_lead surname_alone definite_opens addition_opens".split()
)


def news_of_scene(
    document: Document, limit: Length, shorter: Callable[[Sentence, Length], Candidate | None]
) -> Candidate | None:
    """The news that points back into a scene, with the name for its pronoun, else told behind what it points to."""
    return _named_news(document, limit, shorter) or told_behind_scene(document, limit, shorter)


def _named_news(
    document: Document, limit: Length, shorter: Callable[[Sentence, Length], Candidate | None]
) -> Candidate | None:
    """The news behind a scene with the name of its "she": On Monday | Ada Bolt | was named.

    Args:
        document: The article.
        limit: What it has to be within.
        shorter: Shortens a sentence to a limit, if it can.

    Returns:
        The news, of which as much as fits; None where the scene names nobody, or has more people in it.
    """
    at = _news(document)
    name = _named(document, at) if at else None
    if name is None:
        return None
    (news,) = told_apart(document, [at])
    made = _with_name(document, news.text, [(news.body, news.end)], name)
    if made is None or fits_alone(made.text, limit):
        return made
    full = document.text[slice(*name)]
    words, chars = limit.words and limit.words - count_words(full), limit.chars and limit.chars - len(full)
    short = shorter(news, replace(limit, words=words, chars=chars)) if min(words or 1, chars or 1) > 0 else None
    if short is None:
        return None
    spans = [(source.start, source.end) for source in short.sentences[0].sources]
    return _with_name(document, short.text, spans, name)


def _news(document: Document) -> int:
    """The number of the news behind a scene that opens with a pronoun, if no more of it points back; 0 for none."""
    news, story = news_near(document, _NO_NEWS), document.keep(Story.of)
    if not news or not _OPENS.match(story.lines[news].outside):
        return 0
    others = (rule(story) for rule in chain(*TABLES) if rule.__name__ not in _WHO)
    return 0 if any(rule.get(news, ALONE) != ALONE for rule in others) else news


def _named(document: Document, at: int) -> Span | None:
    """Where the only one of whom the sentences before the news tell is named in full; None for nobody."""
    found: dict[str, Span] = {}
    for sentence in document.story[:at]:
        text = document.folded[sentence.body : sentence.end]
        for one in FULL_NAME.finditer(text):
            before = [*text[: one.start()].lower().split(), ""][-2 if one.start() else -1]
            full = f"{one[1]} {one[2]}"
            if before in _PLACED or not word_list("no_given_names").isdisjoint(full.lower().split()):
                continue
            start = sentence.body + one.start()
            found.setdefault(full, (start, start + len(full)))
        rest = text
        for full in found:
            rest = re.sub(re.escape(full) + _IS_A, "", rest)
        if a_person().search(rest):
            return None
    return next(iter(found.values())) if len(found) == 1 else None


def _with_name(document: Document, text: str, spans: list[Span], name: Span) -> Candidate | None:
    """A line with the name for whom it opens with; None where it opens with nobody such."""
    opened = _OPENS.match(text)
    if opened is None:
        return None
    (start, end), begin = opened.span("who"), max(0, opened.end("now"))
    told = text[begin:start] + document.text[slice(*name)] + text[end:]
    kept = [*_without(document, spans, (opened["now"] or "") + opened["who"]), name]
    return joined([(told, cited(document.text, sorted(kept)))])


def _without(document: Document, spans: list[Span], who: str) -> list[Span]:
    """The stretches of a line without the pronoun that gives way to the name."""
    begin = spans[0][0]
    at = document.text.lower().index(who.lower(), begin)
    parts = ((a, b) for start, end in spans for a, b in ((start, min(end, at)), (max(start, at + len(who)), end)))
    return [(a, b) for a, b in parts if document.text[a:b].strip() and a < b]
