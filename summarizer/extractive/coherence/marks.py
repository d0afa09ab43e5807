"""Rules about quotations, brackets and the ends of a sentence. Those of `ANY_LANGUAGE` look at marks only."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from summarizer.extractive.coherence.story import ALONE, NEVER, Needs, Rule, Story, any_of, pattern, words
from summarizer.text.sentences import CLIPPED

_FEWEST_WORDS = 4  # of a sentence that tells something
_OF_AGE = re.compile(r"(?:He|She) (?:was|is) \d{1,3}\.$")
_MOST_QUOTED = 4  # sentences: a quotation that is open for longer was never closed
_HEADING = re.compile(r"[A-Z]{4,}(?: [A-Z]{3,})+ (?=[A-Z][a-z.])")
# "TrumpGOP senators ... MORE": a list of links run into the sentence; '... rapist" According to': a full stop is lost.
_LINKS = re.compile(r"[a-z]{2}[A-Z][\w']+ .*\bMORE\b")
_RUN_INTO = re.compile(rf"\w\" (?:{any_of('run_into')}) [a-z]")
# Each begins with a character of its own, by which it is found several times faster than by the border before it.
_SINGLE_OPEN = re.compile(rf"'(?<![\w.].)(?=[A-Za-z])(?!(?:{CLIPPED})\b)")
_SINGLE_CLOSE = re.compile(r"'(?<=[.,!?].)(?!\w)")
_ENDED = re.compile(r"[.!?…:;][^\w]*$")
_ALSO = frozenset({"also", "too"})
# "Because of" may stand behind its clause, and a comma before "and" or "which" begins none.
_REASON_ALONE = re.compile(rf"because (?!of\b)(?!.*, (?!(?:{any_of('behind_commas')})\b)\w)")
_INCHES = re.compile(r"(?<=\d)\"")
_CLOSED_FIRST = re.compile(r"[^\"]*[a-z][,.!?]?\"(?!\w)")  # the first mark closes
_BEHIND_QUOTATION = re.compile(
    r"[^\"“”,]{3,60}? (?:said|says|asked|wrote|added|told [^\"“”,]{3,40}?)(?! that\b)[^\"“”,:]*$"
)
_QUOTATION_ENDS = re.compile(r"[?!][\"”]$")


def broken_quotation(story: Story) -> Mapping[int, Needs]:
    """A quotation is opened and closed, and so is a bracket."""
    return {index: NEVER for index, line in enumerate(story.lines) if _broken(line.text)}


def _broken(text: str) -> bool:
    if _odd(text) or text.count("(") != text.count(")"):
        return True
    if '"' in text and (text.endswith(' "') or _CLOSED_FIRST.match(text)):
        return True
    if "'" not in text:
        return False
    opened, closed = _SINGLE_OPEN.search(text), _SINGLE_CLOSE.search(text)
    return bool(opened and opened.start() == 0 and "'" not in text[1:]) or bool(closed and not opened)


def _odd(text: str) -> bool:
    return text.count('"') % 2 == 1 and _INCHES.sub("", text).count('"') % 2 == 1


def inside_quotation(story: Story) -> Mapping[int, Needs]:
    """A sentence from the middle of a quotation."""
    found: dict[int, Needs] = {}
    since = 0
    for index, line in enumerate(story.lines):
        if line.broken or since > _MOST_QUOTED:
            since = 0
        odd = _odd(line.text)
        if since and '"' not in line.text:
            found[index] = NEVER
        since = (0 if since else 1) if odd else since + bool(since)
    return found


def quotation_alone(story: Story) -> Mapping[int, Needs]:
    """Nothing but a quotation: who speaks stands in the sentence before."""
    return {
        index: story.before[index] for index, line in enumerate(story.lines) if not any(map(str.isalpha, line.outside))
    }


def asks_or_announces(story: Story) -> Mapping[int, Needs]:
    """A question, or a sentence that ends with a colon or with dots: what is told comes behind it."""
    ends = ("?", ":", "...", "\u2026")
    return {
        index: (story.lead[index] or ALONE) if line.outside.endswith(': ""') else NEVER
        for index, line in enumerate(story.lines)
        if line.outside.rstrip("\"') ").removesuffix(" .").endswith(ends)
    }


def reason_alone(story: Story) -> Mapping[int, Needs]:
    """Because they are blind: a reason, and no main clause behind a comma."""
    return {
        index: NEVER
        for index, line in enumerate(story.lines)
        if line.first == "because" and _REASON_ALONE.match(line.lower)
    }


def speaker_behind(story: Story) -> Mapping[int, Needs]:
    """Roe asked in an interview: who speaks, behind the question or cry that the sentence before ends with."""
    return {
        index: story.before[index]
        for index, line in enumerate(story.lines)
        if index and _QUOTATION_ENDS.search(story.lines[index - 1].text[-2:]) and _BEHIND_QUOTATION.match(line.text)
    }


def in_brackets(story: Story) -> Mapping[int, Needs]:
    """A sentence in brackets: an aside of the editor's."""
    return {
        index: NEVER
        for index, line in enumerate(story.lines)
        if line.text.startswith("(") and line.text.rstrip(".").endswith(")") and line.text.count("(") == 1
    }


def stop_apart(story: Story) -> Mapping[int, Needs]:
    """A full stop that stands apart, as no other does: a link or a caption that was given one."""
    return _where_few(story, [line.text.endswith(" .") for line in story.lines])


def too_short(story: Story) -> Mapping[int, Needs]:
    """Under four words: an exclamation, a stump. He was 84: the sentence before says who."""
    return {
        index: story.before[index] if _OF_AGE.match(line.text) else NEVER
        for index, line in enumerate(story.lines)
        if line.length < _FEWEST_WORDS
    }


def only_names(story: Story) -> Mapping[int, Needs]:
    """Nothing but names, as no other sentence: Hall of Lund, Millport. A heading, a list, a line of a table."""
    small = (words("small") - words("verbs")) | words("versus")
    return _where_few(
        story, [not any(word[0].islower() and word not in small for word in line.text.split()) for line in story.lines]
    )


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
    return {
        index: story.lead[index]
        for index, line in enumerate(story.lines)
        if index and line.terms & _ALSO and also.search(line.lower)
    }


def glued(story: Story) -> Mapping[int, Needs]:
    """A heading in capitals, a list of links, another sentence: run into it. A lead is told with that sentence."""
    return {
        index: NEVER
        for index, line in enumerate(story.lines)
        if _HEADING.match(line.text)
        or ("MORE" in line.text and _LINKS.search(line.text))
        or (index and '" ' in line.text and _RUN_INTO.search(line.text))
    }


def begins_small(story: Story) -> Mapping[int, Needs]:
    """A small first letter: the rest of the sentence before."""
    return {
        index: story.before[index]
        for index, line in enumerate(story.lines)
        if (first := line.begins).isalpha() and first.islower()
    }


RULES: list[Rule] = [
    broken_quotation,
    inside_quotation,
    quotation_alone,
    asks_or_announces,
    reason_alone,
    speaker_behind,
    in_brackets,
    stop_apart,
    too_short,
    only_names,
    not_ended,
    begins_small,
    also_inside,
    glued,
]


def read(story: Story) -> list[Mapping[int, Needs]]:
    """What each of these rules finds."""
    return [rule(story) for rule in RULES]
