"""Rules about who speaks: "I", quotations opened and closed, and what somebody is quoted with but takes back."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice, takewhile

from summarizer.extractive.coherence.answers import is_interview
from summarizer.extractive.coherence.story import NEVER, Line, Needs, Rule, Story, pattern, where, words
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import is_ordinary
from summarizer.text.abbreviations import CLIPPED

_MOST_QUOTED = 4  # sentences: a quotation that is open for longer was never closed
_FEWEST_WORDS = 5  # of a sentence that is said twice
_MOST_BETWEEN = 9  # lines from one that opens a quotation to the one that closes it
# Each begins with a character of its own, by which it is found several times faster than by the border before it.
_SINGLE_OPEN = LatePattern(rf"'(?<![\w.].)(?=[A-Za-z])(?!(?:{CLIPPED})\b)")
_SINGLE_SAID = LatePattern(rf"'(?<=[,:] .)(?=[A-Za-z])(?!(?:{CLIPPED})\b)")  # Roe said: 'We won.
_SINGLE_CLOSE = LatePattern(r"'(?<=[.,!?].)(?!\w)")
_SINGLE_END = LatePattern(r"'(?<=[\w.,!?)\"].)(?!\w)")
_OPENS = LatePattern(r"^\"(?=\S)(?!.*\"$)|[\s(]\"(?=\S)[^\"]*$")
_INCHES = LatePattern(r"(?<=\d)\"")
_SOMEBODY = LatePattern(  # who may speak behind it: Her mother was angry. "It is late."
    r"[\"“”:]|\b(?:he|i|she|they|we|who)\b|\b(?:according|added|asked|called|said|says?|told|wrote|boss|captain|chief|coach|doctor"
    r"|driver|farmer|father|man|mayor|men|minister|mother|neighbou?r|nurse|officer|official|owner|parent|people|player"
    r"|police|president|resident|spokes\w+|teacher|visitor|voter|witness|woman|women|worker)(?:e?s)?\b"
)
_CLOSED_FIRST = LatePattern(r"[^\"]*[a-z][,.!?]?\"(?!\w)")  # the first mark closes
# "It is late, said Roe. Its closing mark is lost, and what comes behind it is no quotation.
_LOST = LatePattern(
    r"\"[^\"]{3,200}, (?:(?:the )?[\w.'-]+(?: [\w.'-]+){0,3} )?"
    r"(?:said|says|added|told (?:an? |the |reporters|[A-Z]))"
    r"[^\"]*\.$"
)
_BEHIND_QUOTATION = LatePattern(
    r"[^\"“”,]{3,60}? (?:said|says|asked|wrote|added|told [^\"“”,]{3,40}?)(?! that\b)[^\"“”,:]*$"
)
_QUOTATION_ENDS = LatePattern(r"[?!][\"”]$")
# We reported that Ada Roe took money, An article said: what a paper takes back in the next sentence.
_PRINTED = LatePattern(
    r".{0,80}?\b(?:we|this (?:newspaper|page|paper|site)|(?:an?|the|our|this) (?:[a-z]+ ){0,2}"
    r"(?:article|caption|column|graphic|headline|item|obituary|story|version)s?)\b.{0,60}? "
    r"(?:claimed|gave|had|identified|implied|misstated|named|published|reported|said|stated|suggested|wrote)\b"
)
_PUT_RIGHT = LatePattern(
    r"(?:but |in fact,? |actually,? |in reality,? )?(?:(?:he|she|they|it|that|this|there|the [a-z]+(?: [a-z]+)?) "
    r"(?:is|was|are|were|has|have|had|did|does|should)\b(?!(?:n't| not) (?:comment|respond))|in fact\b|neither\b|"
    r"we (?:apologi|regret))"
)
_NOT_SO = LatePattern(  # That is not true. The photo is fake. They will not.
    r"(?:but |in fact,? )?(?:that|this|it|the [a-z]+) (?:is|was|are|were|has been|turned out to be) "
    r"(?:[a-z]+ ){0,2}?(?:a (?:hoax|myth)|bogus|fabricated|fake|false|inaccurate|incorrect|misleading|nonsense|"
    r"no(?:t|t at all| longer) (?:correct|so|the case|true)|untrue)\b(?!.*\b(?:said|says?|told)\b)"
    r"|(?:but |yet )?(?:it|that|they|this) (?:are|can|could|did|do|does|has|have|is|was|were|will|would)(?: not|n't)\.$"
)
_AS_TOLD = (", we're told.", ", we are told.", ", we've been told.", ", the argument goes.", ", the story goes.")
_TO_US = LatePattern(r"\b(?:joined|joins|told|(?:spoke|speaks|talked|talks) (?:to|with)) us\b")


def broken_quotation(story: Story) -> Mapping[int, Needs]:
    """A quotation is opened and closed, and so is a bracket."""
    return where([_broken(line.text) for line in story.lines])


def _broken(text: str) -> bool:
    if _odd(text) or text.count("(") != text.count(")"):
        return True
    if '"' in text and (text.endswith(' "') or _CLOSED_FIRST.match(text)):
        return True
    return "'" in text and _odd_single(text)


def _odd(text: str) -> bool:
    return text.count('"') % 2 == 1 and _INCHES.sub("", text).count('"') % 2 == 1


def _odd_single(text: str) -> bool:
    """Whether a single mark opens a text, or what it says behind a colon, and is not closed; or closes alone."""
    opened, closed = _SINGLE_OPEN.search(text), _SINGLE_CLOSE.search(text)
    if opened and opened.start() == 0:
        return not _SINGLE_END.search(text, 1)
    if said := _SINGLE_SAID.search(text):
        return not _SINGLE_END.search(text, said.end())
    return bool(closed and not opened)


def goes_on(text: str) -> bool:
    """Whether a sentence opens with a quotation that goes on behind it."""
    return (text.startswith('"') and text.count('"') == 1) or (text.startswith("'") and _odd_single(text))


def inside_quotation(story: Story) -> Mapping[int, Needs]:
    """A sentence from the middle of a quotation."""
    found: dict[int, Needs] = {}
    paragraphs = any(line.broken for line in story.lines)
    since = 0
    for index, line in enumerate(story.lines):
        if line.broken or since > _MOST_QUOTED:
            since = 0
        double = '"' in line.text
        # Without paragraphs nothing tells where one ends whose single mark was never closed.
        odd = _odd(line.text) if double else paragraphs and "'" in line.text and _odd_single(line.text)
        odd = odd and not _LOST.match(line.text)
        if since and not double and not odd:
            found[index] = NEVER
        if odd or (double and line.text.startswith('"')):  # what opens again and closes ends it
            since = int(odd and not since and _opens(line.text, double=double))
        else:
            since += bool(since)
    return found | _between_paragraphs(story)


def said_again(story: Story) -> Mapping[int, Needs]:
    """Piers float, behind which "Piers float," Roe wrote: what another line has in quotation marks, a post shown."""
    quoted = "\n".join(line.text for line in story.lines if '"' in line.text)
    plain = (line.length >= _FEWEST_WORDS and '"' not in line.text for line in story.lines)
    again = [told and line.text.rstrip(".!") in quoted for told, line in zip(plain, story.lines, strict=True)]
    return where(again, first=1)


def _opens(text: str, *, double: bool) -> bool:
    """Whether of a text with one mark too many the first or the last double mark opens, or its first single one."""
    found = _OPENS.search(text) if double else text.startswith("'") or _SINGLE_SAID.search(text)
    return bool(found)


def _between_paragraphs(story: Story) -> dict[int, Needs]:
    """The lines below one that opens a quotation and above the one that closes it, without marks themselves.

    One that a single mark opens goes on to the next one in its paragraph.
    """
    found: dict[int, Needs] = {}
    opened, kind = None, ""
    for index, line in enumerate(story.lines):
        double = '"' in line.text
        odd = _odd(line.text) if double else "'" in line.text and _odd_single(line.text)
        again = not double and line.text.startswith("'")
        if not (double or odd or again):
            continue
        mark = '"' if double else "'"
        opens = odd and _opens(line.text, double=double)
        closes = odd and not opens and (not double or _CLOSED_FIRST.match(line.text) is not None)
        between = range(0) if opened is None or mark != kind else range(opened + 1, index)
        again &= len(between) <= _MOST_QUOTED and not any(story.lines[at].broken for at in between)
        if again or (closes and len(between) < _MOST_BETWEEN):
            found.update(dict.fromkeys(between, NEVER))
        opened, kind = (index, mark) if opens else (None, "")
    return found


def left_open(story: Story) -> set[int]:
    """The lines that open a quotation which is never closed, and those inside it up to the one that opens the next.

    A paragraph without marks comes behind them, or none, or one of their own opens again. Or they say themselves who
    speaks: "It is late, said Roe.
    """
    found: set[int] = set()
    for index, line in enumerate(story.lines):
        if not (line.text.startswith('"') and _odd(line.text)):
            continue
        following = islice(story.lines, index + 1, None)
        below = [*takewhile(lambda one: not one.broken and '"' not in one.text, following)]
        rest = index + 1 + len(below)
        behind = story.lines[rest : rest + 1]
        again = any(not one.broken and one.text.startswith('"') and not _odd(one.text) for one in behind)
        ends = not below and all(one.broken and '"' not in one.text for one in behind)
        if again or ends or _LOST.match(line.text):
            found.update(range(index, index + 1 + len(below) * again))
    return found


def quotation_alone(story: Story) -> Mapping[int, Needs]:
    """Nothing but a quotation: who speaks stands in the sentence before; of one that tells of nobody it is none."""
    alone = (at for at, line in enumerate(story.lines) if not any(map(str.isalpha, line.outside)))
    return {at: story.before[at] if at and _speaks(story, at - 1) else NEVER for at in alone}


def _speaks(story: Story, index: int) -> bool:
    """Whether a line may tell who speaks behind it."""
    line = story.lines[index]
    inside = any(not line.text.startswith(name) for name in line.capital_words)
    named = story.names_somebody[index] and (inside or not is_ordinary(line.first) or not story.capitals)  # Phones ring
    return named or _SOMEBODY.search(line.lower) is not None


def speaker_behind(story: Story) -> Mapping[int, Needs]:
    """Roe asked in an interview: who speaks, behind the question or cry that the sentence before ends with."""
    return {
        index: story.before[index]
        for index, line in enumerate(story.lines)
        if index and _QUOTATION_ENDS.search(story.lines[index - 1].text[-2:]) and _BEHIND_QUOTATION.match(line.text)
    }


def taken_back(story: Story) -> Mapping[int, Needs]:
    """We reported that Roe took money, Claim: piers float: what the sentence behind it, or a fact check, takes back.

    So is what goes on from others' words: Piers float, we're told. They never sink.
    """
    texts = ["", *(line.lower for line in story.lines), ""]
    told = [
        line.lower.startswith("claim: ")
        or before.endswith(_AS_TOLD)
        or _NOT_SO.match(behind) is not None
        or (_PUT_RIGHT.match(behind) is not None and _PRINTED.match(line.lower) is not None)
        for before, line, behind in zip(texts[:-2], story.lines, texts[2:], strict=True)
    ]
    return where(told)


def first_person(story: Story) -> Mapping[int, Needs]:
    """I, my, we, you outside a quotation, told us: the lead says who speaks. I ducked: never, in another's story.

    So is what the reader is asked to do: Be sure to, Don't expect.
    """
    bids = pattern("", "bids_reader", "")
    said, own = pattern(r"\b", "saying", r"\b"), sum(line.first in words("opens_as_i") for line in story.lines)
    personal = own > 2 or is_personal(story.lines[0]) or is_interview(story)
    return {
        index: NEVER if line.first in words("opens_as_i") and not personal else story.lead[index]
        for index, line in enumerate(story.lines)
        if index and (((is_personal(line) or bids.match(line.lower)) and not said.search(line.lower)) or _to_us(line))
    }


def _to_us(line: Line) -> bool:
    """Whether somebody spoke to whoever writes: Ada Bolt talked to us in Lund."""
    return "us" in line.terms and _TO_US.search(line.lower) is not None


def is_personal(line: Line) -> bool:
    """Whether "I", "we" or "my" stands outside a quotation, or "you" opens."""
    we, you = pattern(r"(?<![\w.'-])", "first_person", r"(?![\w.'-])"), pattern("", "second_person", r"\b")
    said = line.terms & words("first_person") and we.search(line.lower)
    return bool(said or you.match(line.lower))


RULES: list[Rule] = [
    first_person,
    broken_quotation,
    inside_quotation,
    said_again,
    quotation_alone,
    speaker_behind,
    taken_back,
]
