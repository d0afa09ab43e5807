"""A brief of news that points back into the scene before it: what that says, a semicolon, and the news behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import chain

from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, cited, joined, quoted
from summarizer.extractive.alone.line import inside, together, without_stop
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.coherence import ALONE, TABLES, Needs, Story, needs, news_worth, scene_of, told_apart
from summarizer.extractive.coherence.story import any_of, pattern
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import count_words

_NEAR = 5  # sentences among which the news is looked for
_IDLE = 0.7  # most `news_worth` of a first sentence before the news
_AHEAD = 0.5  # least between it and that of the news
_GOES_ON = frozenset(("second_behind_lead", "surname_alone"))  # no reason to tell what stands before: names are in full
_OPENS_STORY = frozenset(("quotation_alone", "demonstrative_opens", "these_inside", "contrast_opens", "too_short"))
_TURN = LatePattern(r"(?:But|Yet)\b(?! for\b)")
_TELLS = LatePattern(  # figures, or what has happened before many words
    rf"%|[$£€]\d|\b(?:billion|million|percent|per cent)\b|^.{{,25}}\b(?:{any_of('has_happened')})\b"
)


def delayed_news(document: Document) -> tuple[int, int] | None:
    """The numbers of a first sentence that sets a scene and of the news that points back to it; None for no such.

    The news tells a day, or is behind what is held for a scene. It is near, and likelier news than what it points to.
    """
    story = document.keep(Story.of)
    lead, scene = story.lines[0], document.keep(scene_of).length
    if document.live or (not scene and (_tells_day(story, 0) or _TELLS.search(lead.lower))):
        return None
    worth = news_worth(lead)
    if worth > _IDLE:
        return None
    near = range(1, min(_NEAR, len(story.lines)))
    told = (at for at in near if at == scene or (at > scene and _tells_day(story, at)))
    news = next((at for at in told if news_worth(story.lines[at]) >= max(0.0, worth + _AHEAD)), None)
    if news is None or story.lines[news].outside.startswith('"'):
        return None
    found = {rule.__name__: rule(story) for rule in chain(*TABLES)}
    needed = _pointed_to(found, news, _GOES_ON | {"owner_untold"} if news == scene else _GOES_ON)  # an owl's mate
    first = min(needed or ALONE, default=None)
    if first is None or (needed != frozenset({first}) and first != news - 1):
        return None
    if first and (first != 1 or document.keep(needs)[0] is not None):
        return None
    opens = _GOES_ON if first else _GOES_ON | _OPENS_STORY
    return (first, news) if _pointed_to(found, first, opens) == ALONE else None


def _tells_day(story: Story, at: int) -> bool:
    return pattern(r"\b", "days", r"(?!\w)").search(story.lines[at].lower) is not None


def _pointed_to(found: Mapping[str, Mapping[int, Needs]], at: int, without: frozenset[str]) -> Needs:
    """The sentences that one points to by what all rules but some found; None for what is never told."""
    told = [needed.get(at, ALONE) for rule, needed in found.items() if rule not in without]
    known = [needed for needed in told if needed is not None]
    return ALONE.union(*known) if len(known) == len(told) else None


def told_behind_scene(
    document: Document, limit: Length, shorter: Callable[[Sentence, Length], Candidate | None]
) -> Candidate | None:
    """A scene with the news that points back to it as one sentence: ...; the former judge was named on Monday.

    Args:
        document: The article.
        limit: What both have to be within.
        shorter: Shortens a sentence to a limit, if it can.

    Returns:
        Both, of the news as much as fits; None where nothing does, or the story opens with its news.
    """
    found = delayed_news(document)
    if found is None:
        return None
    first, news = told_apart(document, found)
    if not news.text.endswith("."):
        return None
    scene = _closed(document, first)
    if scene is None:
        return None
    line = together(document, scene, [without_stop(document, news)])
    return line if fits_alone(line.text, limit) else _with_short(document, scene, news, limit, shorter)


def _closed(document: Document, first: Sentence) -> Candidate | None:
    """A sentence as it is told before a semicolon; None for a question or a cry."""
    made = quoted(document, [first])
    text = made.text.removesuffix(".")
    for mark in ('."', ".”", ".'", ".’"):
        text = text.removesuffix(mark) + mark[1:] * text.endswith(mark)
    if len(text) == len(made.text):
        return None
    return replace(made, text=text, sentences=(replace(made.sentences[0], text=text, end=len(text)),))


def _with_short(
    document: Document,
    scene: Candidate,
    news: Sentence,
    limit: Length,
    shorter: Callable[[Sentence, Length], Candidate | None],
) -> Candidate | None:
    """A scene with what the news behind it is shortened to; None where nothing fits."""
    words, chars = limit.words, limit.chars
    words, chars = words and words - count_words(scene.text), chars and chars - len(scene.text) - 2
    if min(words or 1, chars or 1) < 1:
        return None
    short = shorter(news, replace(limit, words=words, chars=chars))
    if short is None:
        return None
    sources = [source for made in (scene, short) for source in made.sentences[0].sources]
    spans = [(source.start, source.end) for source in sources]
    text = inside(document, short.text)
    turn = _TURN.match(document.text, news.body)  # the model leaves it out
    if turn and not short.text.startswith(turn[0]):
        spans, text = [*spans, turn.span()], f"{turn[0].lower()} {text}"
    mark = "," if text.startswith("but ") else ";"
    return joined([(f"{scene.text}{mark} {text}", cited(document.text, spans))])
