"""Rules about questions, what answers, adds to or counts from the one before, brackets and the ends of a sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from summarizer.document.spoken.replies import is_rest, leaves_out
from summarizer.extractive.coherence.answers import answered, behind_reply, question_lines
from summarizer.extractive.coherence.lead import news_worth, tells_of
from summarizer.extractive.coherence.story import ALONE, NEVER, Line, Needs, Rule, Story, any_of, pattern, where, words
from summarizer.runtime.patterns import LatePattern

_FEWEST_WORDS = 4  # of a sentence that tells something
_OF_AGE = LatePattern(r"(?:He|She) (?:was|is) \d{1,3}\.$")
_LEFT_OUT = LatePattern(
    r"(?:All|Both|Few|Half|Many|Most|None|Some) "
    r"(?:are|can|could|did|do|does|had|has|have|is|may|might|was|were|will|would)(?: not)?[,.;]"
)
_HEADING = LatePattern(r"[A-Z]{4,},?(?: [A-Z]{2,},?)* [A-Z]{3,} (?=[A-Z][a-z.])")
# "TrumpGOP senators ... MORE": a list of links run into the sentence
_LINKS = LatePattern(r"[a-z]{2}[A-Z][\w']+ .*\bMORE\b")
_ENDED = LatePattern(r"[.!?…:;][^\w]*$")
_LITTLE_NEWS = -1.0  # of `news_worth`
_GOES_ON = frozenset({"and", "but", "or", "so", "then"})  # with which a question does
# Before an aside: Bakers, | however,
_CLAUSE = r"(?:(?!(?:although|and|but|or|so|though|when|whereas|while|yet)\b)[^,;:\"]{2,80}, ){1,3}?"
_CLOSES = r"(?=[.,;]|$| (?:and|after|because|but|by|for|in|on|when|while|with)\b)"
_ALSO = frozenset({"also", "too"})
_SUBJECT = LatePattern(
    r"((?!(?:h(?:e|er|is)|its?|she|th(?:at|e|ere|ey|eir|is))\b)(?:[\w'.-]+ ){1,4}?)(?:(?:are|ha\w+|is|w\w+) )?also\b"
)
_REASONS = LatePattern(r"\bfor (?:a few|several|two|three|four|five) (?:[a-z]+ )?reasons\.$")  # told behind it
_LEAST = 4  # letters of a word that says what a sentence is of
_MARKETS = frozenset({"bourse", "ftse", "markets", "nasdaq", "shares", "stocks", "wall"})
_LEVEL = LatePattern(  # behind the name of an index: what a share or a loss came to is none
    rf"\b(?:{any_of('indexes')})\b.*?"
    r"(?:\b(?:to|at) \d{1,3}(?:,\d{3})*\.\d{1,2}\b|\bpoints?\b.*? (?:to|at) \d[\d,]*\b)(?! ?%| per ?cent)"
)
_FEWEST_LEVELS = 2  # sentences that tell where an index stands, of the report of a market


def asks_or_announces(story: Story) -> Mapping[int, Needs]:
    """A question, what ends with a colon or dots, Here is what we know, There is a second reason: it is told behind."""
    ends = ("?", ":", "...", "\u2026")
    return {
        index: (story.lead[index] or ALONE) if line.outside.endswith(': ""') else NEVER
        for index, line in enumerate(story.lines)
        if line.outside.rstrip("\"') ").removesuffix(" .").endswith(ends)
        or (line.first.startswith(("here", "there")) and pattern("", "announces", "").match(line.lower))
        or (line.lower.endswith("reasons.") and _REASONS.search(line.lower))
    }


def answer_behind(story: Story) -> Mapping[int, Needs]:
    """What a question in a line of its own is answered with, all of the line below: told behind it and in order.

    So is what stands ahead of the question in its line, told in order: I took a taxi. Who pays? What answers a question
    that goes on from the one before, And what has not?, is never told. What follows a mere reply to the first question
    may be told alone: Was it paid? | No. Acme has paid nothing.
    """
    found: dict[int, Needs] = {}
    free = behind_reply(story)
    for index, asked in answered(story).items():
        if index in free:
            continue
        goes_on = story.lines[asked[-1]].first in _GOES_ON
        first = NEVER if goes_on else frozenset(asked)
        found[index] = first if index == asked[-1] + 1 else frozenset({index - 1})
        found.update((ahead, frozenset({ahead - 1})) for ahead in asked[1:-1])
    return found


def reply_opens(story: Story) -> Mapping[int, Needs]:
    """Probably not; Nobody knows, but: a second sentence with little news is told with the question that is first.

    So is any that answers the question before it in a piece of a sentence, Not if it rains, and what says why, Because
    it rained, with the question before it, or the sentence that it is the rest of.
    """
    first, *below = story.lines[:2]
    asks = bool(below) and first.text.endswith("?")
    found = {
        index: story.before[index]
        for index, line in enumerate(story.lines)
        if (index and _replies(line, story.lines[index - 1]))
    }
    replies = asks and (leaves_out(below[0].outside) or news_worth(below[0]) < _LITTLE_NEWS)
    return found | ({1: story.lead[1]} if replies else {})


def _replies(line: Line, before: Line) -> bool:
    """Whether a sentence is the rest of the one before it, or answers what that asks."""
    asked = before.text.endswith("?")
    if line.first == "because":
        return asked or _is_rest(line)
    return asked and is_rest(line.outside)


def _is_rest(line: Line) -> bool:
    """Whether what opens with Because is no more than that: Because it rained."""
    return "," not in line.outside and not line.lower.startswith("because of ")


def contrast_opens(story: Story) -> Mapping[int, Needs]:
    """But, And, However, Also, "But we won," Roe said, Bakers, however, left: they answer the sentence before."""
    contrast = pattern("", "contrasts", rf"(?:,| (?!(?:{any_of('not_contrasts')})\b))")
    comma, aside = pattern("", "commas", ","), pattern(_CLAUSE, "asides", r"(?:,|\.$)")
    return {
        index: story.before[index]
        for index, line in enumerate(story.lines)
        if ((contrast.match(line.lower) or comma.match(line.lower)) and (index or line.first != "another"))
        or (index and line.text.startswith('"') and contrast.match(line.text[1:].lower()))
        or (index and ", " in line.lower and aside.match(line.lower))
    }


def addition_opens(story: Story) -> Mapping[int, Needs]:
    """Further, Meanwhile, In addition: something has to be told already."""
    addition = pattern("", "additions", r"[ ,]")
    found = [addition.match(line.lower) for line in story.lines]
    # A first sentence: Further, prices fell; but not: Further falls in prices are a risk.
    return where([one and (at or one[0][-1] == ",") for at, one in enumerate(found)], story.lead)


def time_opens(story: Story) -> Mapping[int, Needs]:
    """A minute later, A further 20, Other bakers, The first step: counted from, or of, what the one before tells."""
    counted = pattern("", "counted_from", "")
    told = [counted.match(line.lower) or counted_time(line.outside) for line in story.lines]
    return where(told, story.before, first=1)


def counted_time(text: str) -> re.Match[str] | None:
    """Where a sentence counts a time from what it does not tell: it opens with that, or its first clause closes."""
    opened, anchors = pattern("", "counted_times", r",?\s*").match(text.lower()), pattern(r"\b", "anchors", r"\b|;")
    if opened is not None or not pattern(r"\b", "counts", r"\b").search(text):
        return opened
    # A time that lasts is counted from nothing: for the next day.
    closed = pattern(r",? (?<!\bfor )(?<!\bof )(?<!\bover )(?<!\buntil )(?<!\bthan )", "counted_times", _CLOSES)
    found = closed.search(text)
    return None if found is None or anchors.search(text[: found.start()].lower()) else found


def in_brackets(story: Story) -> Mapping[int, Needs]:
    """A sentence in brackets: an aside of the editor's, (Roe left later.) or [Update: Roe has left.]."""
    texts = [line.text.rstrip(".") for line in story.lines]
    pairs = (("(", ")"), ("[", "]"))
    told = [
        any(text[:1] == one and text.endswith(end) and text.count(one) == 1 for one, end in pairs) for text in texts
    ]
    return where(told)


def stop_apart(story: Story) -> Mapping[int, Needs]:
    """A full stop that stands apart, as no other does: a link or a caption that was given one."""
    return _where_few(story, [line.text.endswith(" .") for line in story.lines])


def too_short(story: Story) -> Mapping[int, Needs]:
    """Under four words, an exclamation, a stump; Most are, but: what the sentence before says. He was 84: who."""
    answers = {at + 1 for at in question_lines(story)}  # Will there be a ferry? | No.
    short = where([line.length < _FEWEST_WORDS and at not in answers for at, line in enumerate(story.lines)])
    left = where([_LEFT_OUT.match(line.text) is not None for line in story.lines], story.before)
    return {**left, **{at: story.before[at] if _OF_AGE.match(story.lines[at].text) else NEVER for at in short}}


def only_names(story: Story) -> Mapping[int, Needs]:
    """Nothing but names, as no other sentence: Hall of Lund, Millport. A heading, a list, a line of a table."""
    small = (words("small") - words("verbs")) | words("versus")
    answers = {at + 1 for at in question_lines(story)}
    told = (any(word[0].islower() and word not in small for word in line.text.split()) for line in story.lines)
    return _where_few(story, [not one and at not in answers for at, one in enumerate(told)])


def not_ended(story: Story) -> Mapping[int, Needs]:
    """A sentence without an end mark where the others have one: cut off, or glued to the next line."""
    return _where_few(story, [not _ENDED.search(line.text[-12:]) for line in story.lines])


def _where_few(story: Story, found: Sequence[bool]) -> Mapping[int, Needs]:
    """The lines that end otherwise than most do; where a quarter does, that is how the article is written."""
    few = 4 * sum(found) <= len(story.lines)
    return {index: NEVER for index, one in enumerate(found) if one and index and few}


def also_inside(story: Story) -> Mapping[int, Needs]:
    """Also, too: something has to be told already."""
    also = pattern("", "also", "")
    told = [line.terms & _ALSO and also.search(line.lower) for line in story.lines]
    return {index: _told_before(story, index) for index, one in enumerate(told) if one and index}


def _told_before(story: Story, index: int) -> Needs:
    """The first sentence; where that has not what it tells of, the first that does, too: Bolt also paid."""
    opened = _SUBJECT.match(story.lines[index].lower)
    subject = [word for word in opened[1].split() if len(word) >= _LEAST] if opened else []
    told = [any(tells_of(line, word) for word in subject) for line in story.lines[:index]]
    if not subject or told[0]:
        return story.lead[index]
    first = frozenset({told.index(True)}) if any(told) else story.before[index]
    return None if first is None else first | {0}


def nameless_behind(story: Story) -> Mapping[int, Needs]:
    """The shelves were gone: what names nobody, and is no news, behind a first He, She or They is told behind that."""
    lines = story.lines
    if lines[0].first not in ("he", "she", "they"):
        return {}
    told = (at for at in range(1, len(lines)) if lines[at].broken or not _tells_little(lines[at]))
    return {at: frozenset({0}) for at in range(1, next(told, len(lines)))}


def _tells_little(line: Line) -> bool:
    """Whether a line tells something of what is known, names nobody, and is held for no news."""
    return (
        line.first == "the" and len(line.capital_words) <= line.text[:1].isupper() and news_worth(line) < _LITTLE_NEWS
    )


def index_told(story: Story) -> Mapping[int, Needs]:
    """The Dow rose 331 points to 39,387.76: where one of several indexes stands is told behind how the market did."""
    if _MARKETS.isdisjoint(story.lines[0].terms) or _LEVEL.search(story.lines[0].lower):
        return {}
    found = [index > 0 and _LEVEL.search(line.lower) is not None for index, line in enumerate(story.lines)]
    return where(found, story.lead) if sum(found) >= _FEWEST_LEVELS else {}


def no_comment(story: Story) -> Mapping[int, Needs]:
    """Acme declined to comment, Roe did not reply to a request: what tells that nobody said anything."""
    nothing = pattern("", "says_nothing", r"\.$")
    return where([index > 0 and nothing.match(line.lower) for index, line in enumerate(story.lines)])


def glued(story: Story) -> Mapping[int, Needs]:
    """A heading in capitals or a list of links, run into it."""
    texts = [line.text for line in story.lines]
    return where([_HEADING.match(text) or ("MORE" in text and _LINKS.search(text)) for text in texts])


def begins_small(story: Story) -> Mapping[int, Needs]:
    """A small first letter: the rest of the sentence before."""
    return where([line.begins.isalpha() and line.begins.islower() for line in story.lines], story.before)


RULES: list[Rule] = [asks_or_announces, answer_behind, reply_opens, contrast_opens, addition_opens, time_opens]
RULES += [in_brackets, stop_apart, too_short, only_names, not_ended, begins_small, also_inside, glued]
RULES += [index_told, no_comment, nameless_behind]
