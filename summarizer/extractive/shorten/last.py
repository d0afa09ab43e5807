"""What a sentence keeps where no line of the model holds: up to a clause's end, or any line whole by its words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

import numpy as np

from summarizer.compression.clause import (
    BRACKETS,
    MIDDLE,
    OPEN,
    QUOTATIONS,
    SLIGHT,
    clause_loss,
    end_loss,
    is_open,
    pointing_loss,
    states,
)
from summarizer.compression.compressor import Reading
from summarizer.compression.pointer import log_odds
from summarizer.compression.write import Line
from summarizer.document import Sentence
from summarizer.extractive.shorten.endings import UNLIKELY, allowed, opening_clause, turning
from summarizer.extractive.shorten.losses import CONDITION
from summarizer.extractive.shorten.stretches import acts, said_last, spoken, written
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers import needs_speaker
from summarizer.text.sentences import Span

_PRINTABLE = 4.0  # what the judge's log odds of printable count for beside a line's score
_LEAST = (-5.5, -9.7)  # score and worth of a line that leaves out nothing between its words
_LEAST_TORN = (-1.0, -7.5)  # of any other: under it words are lost that others want
_LEAST_END = -0.75  # log probability of a last word
_SURE_END = -0.2  # of one that may stand inside a phrase
_NOT_ONLY = LatePattern(r"\bnot (?:just|merely|only|simply)\b(?!.*\bbut\b)|\bonly \w+$")  # was only stopped | when
_LEAST_BEFORE_ASIDE = -2.0  # log probability of a last word before ", who" and a clause up to the sentence's end
_ASIDE = LatePattern(r" (?<=,.)(?:who|whose|which|where)\b[^,;:–—]*$")
_SPOKEN = LatePattern(  # "We left the cows," said Ada Bolt | , whose farm was flooded.
    r"(?:\"[^\"“”]{20,}\"|“[^\"“”]{20,}”)(?<=[,!?].) (?:said|says) (?:[\w.'’-]+ ){0,8}[A-Z][\w.'’-]+,"
    r"(?= (?:who|whose|which)\b)"
)
_BEHIND = LatePattern(r"(?:^|;|\bbut(?: now)?)\s*$")  # what a line may begin behind
_DASH = LatePattern(r"\s*(?:[–—]|--?\s)")
_MOST_ASIDES = 4
_WHOSE_ASIDE = LatePattern(  # , whose bridge fell in May, killing nine,
    r",\s(?:who|whose|which|where)\b[^,;:–—\"“”]{8,},(?:\s[a-z]+ing\b[^,;:–—\"“”]*,)?(?=\s(?!(?:and|or|[a-z]+ing)\b)[a-z])"
)
# fell on Monday | , which; | because; | , a fall that; | , forcing it; sank | , the mayor said
_CLAUSE_END = LatePattern(
    r",?\s(?=(?:although|because|though|while)\b)|,\s(?=(?:after|as|before|when|where|who|whose|which)\b)"
    r"|\s(?=(?:after|before|when)\s)"
    r"|,\s(?=(?:an?\s(?:\w+\s){1,3}(?:that|which|who)|[a-z]+ing|(?:and|but)\s[a-z]+|the\s(?:\w+\s){1,6}said)\b)"
    r"|;\s|\s[–—]\s"
)
_SPEAKER = LatePattern(r"(?:an?|her|his|its|the|their|[A-Z]\S*|[a-z]+s (?:said|say))\b")  # not: was still rumbling
_ACCORDING = LatePattern(  # a report | released in Lund
    r"(?P<short>,\saccording to (?:[\w'’.-]+\s){0,4}?[\w'’.-]+)"
    r"(?:\s(?:by|in|issued|on|published|released|seen|that)\b[^,]*)?$"
)
_DID_MORE = LatePattern(r"[^,;:–—]+(?=,\s[a-z])")  # found that it broke the law | , used old steel and lied
_OPENED = LatePattern(
    r"\b(?:after|as|because|before|if|that|unless|until|when|where|whether|while)\s(?P<clause>[^,;:]{0,600})$"
)
_BETWEEN = LatePattern(r"\b(?:between|both|either)\b(?!.*\b(?:and|or)\b)")
_THING = LatePattern(r"(?:an?|the|its|his|her|their|[A-Z]\S*)\s")


def worth(line: Line) -> float:
    """What a line is worth as a sentence, by its score and by the judge."""
    return line.score + _PRINTABLE * log_odds(line.printable or 0.0)


def last_lines(reading: Reading, sentence: Sentence, made: Iterable[tuple[Line, list[Span]]]) -> Iterator[list[Span]]:
    """What a sentence keeps where it is whole by its words, though neither judge nor model are sure of it.

    Args:
        reading: The sentence as the model reads it.
        sentence: One that no brief is found of otherwise.
        made: Lines of the model, each with what it keeps.

    Yields:
        A quotation with its speaker, those of the lines, and the sentence up to a word that it could end on, with who
        says it.
    """
    text = reading.lead.text
    if spoken := _SPOKEN.match(text, sentence.body, sentence.end):
        yield [spoken.span()]
    for line, kept in made:
        score, least = _LEAST_TORN if len(kept) > 1 else _LEAST
        begins = _BEHIND.search(text[sentence.body : kept[0][0]])
        if line.score >= score and worth(line) >= least and begins and _is_whole(reading, sentence, kept):
            yield kept
    for at in np.flatnonzero(reading.steps.last >= _LEAST_BEFORE_ASIDE):
        end = reading.tokens.words[at].end
        likely = reading.steps.last[at] >= _LEAST_END or _ASIDE.match(text, end, sentence.end)
        if not (likely and sentence.body < end < sentence.end):
            continue
        begun = [(sentence.body, end)]
        kept = said_last(text, sentence, begun)
        left_out = text[end : kept[1][0] if kept[1:] else sentence.end]
        if not turning("only").search(left_out) and _is_whole(reading, sentence, begun, said=len(kept) > 1):
            yield kept


def _is_whole(reading: Reading, sentence: Sentence, kept: list[Span], *, said: bool = False) -> bool:
    """Whether a line is a sentence by its words; `said`: who says it stands behind it."""
    text, end = reading.lead.text, kept[-1][1]
    part, rest = written(text, kept).rstrip("."), text[end : sentence.end]
    complete = not any(map(str.isalnum, rest))
    mark = ", " * (text[end - 1] in ",;:")
    loss = clause_loss(part, "" if complete else mark + rest.strip(), complete)
    loss -= pointing_loss(part) * (kept[0][0] == sentence.body)  # the sentence opens so
    ruled = said or allowed(reading, kept, UNLIKELY)
    torn = any(text[stretch_end - 1] in '"”' for _, stretch_end in kept[:-1])  # "It sank" | Ada Bolt wrote
    aside = _DASH.match(rest) and _DASH.search(part)
    opening = "," not in part and opening_clause().match(part + rest)
    if torn or aside or opening or _NOT_ONLY.search(part):
        return False
    if complete:
        return loss <= MIDDLE and ruled
    last = reading.steps.last[sum(word.start < end for word in reading.tokens.words) - 1]
    loss += end_loss(text, end, part)
    sure = last >= _SURE_END
    least = SLIGHT + 0.1 * sure if said else OPEN if sure else MIDDLE
    return loss < least and (ruled or (sure and loss <= 0.0))


def clauses(text: str, sentence: Sentence, likely: Collection[int]) -> Iterator[list[Span]]:
    """What a sentence keeps up to the end of each clause, with who says it, with all its asides or without some.

    Args:
        text: The article.
        sentence: One that is too long.
        likely: Where words end, with their marks, that the model does not hold for unlikely last ones.
    """
    asides = [found.span() for found in _WHOSE_ASIDE.finditer(text, sentence.body, sentence.end)][:_MOST_ASIDES]
    ends = [found.start() for found in _CLAUSE_END.finditer(text, sentence.body, sentence.end)]
    first = _DID_MORE.match(text, sentence.body, sentence.end)
    ends += [first.end()] if first and acts(text[first.end() + 1 : sentence.end]) else []
    ends = [end for end in ends if end in likely or end + 1 in likely]  # step, | because
    charged = needs_speaker(sentence.text.split())
    for dropped in range(2 ** len(asides)):
        out = [aside for at, aside in enumerate(asides) if dropped >> at & 1]
        for end in (*ends, sentence.end):
            if any(start <= end < behind for start, behind in out) or (end == sentence.end and not out):
                continue
            kept = _between(sentence.body, end, out)
            if end == sentence.end or _closes_clause(text, kept):
                yield from (said := [*_said(text, sentence, kept)])
                if not any(_SPEAKER.match(text, told[-1][0]) for told in said) or not charged:
                    yield kept


def turned(text: str, sentence: Sentence, likely: Collection[int]) -> Iterator[list[Span]]:
    """A beginning of a sentence with a turn behind it: seized power | , but gave it up six hours later.

    Nothing is done between the beginning and a condition: it would be that of something else.
    """
    for turn in CONDITION.finditer(text, sentence.body, sentence.end):
        start = turn.start() - len(" ")
        start -= text[start - 1] == ","
        comma = text.rfind(", ", sentence.body, turn.start())
        own = comma > 0 and text.startswith((", but ", ", and "), comma)  # , but will pay | only if
        start, acts_in_it = comma if own else start, turn[0].startswith("but")
        behind = [end for end in likely if turn.end() < end and (acts_in_it or states(text[turn.end() : end]))]
        for end in likely:
            free = own or not states(text[end:start].replace("May", ""))
            if sentence.body < end <= start and free and _closes(text, sentence, end):
                yield from ([(sentence.body, end), (start, last)] for last in (*behind, sentence.end))


def _closes(text: str, sentence: Sentence, end: int) -> bool:
    """Whether a beginning has its verb and closes what it opens: will choose between nuts | and bolts."""
    return _closes_clause(text, [(sentence.body, end)]) and not _BETWEEN.search(text, sentence.body, end)


def _said(text: str, sentence: Sentence, kept: list[Span]) -> Iterator[list[Span]]:
    """A beginning of a sentence with who says it behind it."""
    according = _ACCORDING.search(text, kept[-1][1], sentence.end)
    yield from (told for told in (said_last(text, sentence, kept), spoken(text, sentence, kept)) if told != kept)
    if according and according.end() == sentence.end:
        yield [*kept, according.span()]
        yield [*kept, according.span("short")]


def _between(start: int, end: int, out: list[Span]) -> list[Span]:
    """A stretch without some inside it."""
    inside = [span for span in out if span[1] <= end]
    starts, ends = [start, *(behind for _, behind in inside)], [*(before for before, _ in inside), end]
    return list(zip(starts, ends, strict=True))


def _closes_clause(text: str, kept: list[Span]) -> bool:
    """Whether a beginning of a sentence has a verb, in its last clause as well, and closes what it opens."""
    part = written(text, kept).rstrip(".")
    opened = opening_clause().match(part)
    part = part[opened.end() :].strip() if opened else part
    last = _OPENED.search(part)
    whole = last is None or states(last["clause"]) or not _THING.match(last["clause"])
    return whole and states(part) and not is_open(part, QUOTATIONS + BRACKETS)
