"""A long sentence up to the end of a clause, without the asides in it: its main clause, and as many more as fit."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from summarizer.compression.clause import BRACKETS, QUOTATIONS, is_open, states
from summarizer.document import Sentence
from summarizer.extractive.shorten.endings import opening_clause
from summarizer.extractive.shorten.stretches import said_last, spoken, written
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers import needs_speaker
from summarizer.text.sentences import Span

_MOST_ASIDES = 4
_ASIDE = LatePattern(r",\s(?:who|whose|which|where)\b[^,;:–—\"“”]{8,},(?=\s(?!and\b|or\b)[a-z])")
_END = LatePattern(  # fell on Monday | , which; | because; | , a fall that; | , forcing it; sank | , the mayor said
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
_DID_MORE = LatePattern(r"[^,;:–—]+(?=,\s[a-z]+ed\s)")  # found that it broke the law | , used old steel and lied
_OPENED = LatePattern(
    r"\b(?:after|as|because|before|if|that|unless|until|when|where|whether|while)\s(?P<clause>[^,;:]{0,600})$"
)
_THING = LatePattern(r"(?:an?|the|its|his|her|their|[A-Z]\S*)\s")


def clauses(text: str, sentence: Sentence, likely: Collection[int]) -> Iterator[list[Span]]:
    """What a sentence keeps up to the end of each clause, with who says it, with all its asides or without some.

    Args:
        text: The article.
        sentence: One that is too long.
        likely: Where words end, with their marks, that the model does not hold for unlikely last ones.
    """
    asides = [found.span() for found in _ASIDE.finditer(text, sentence.body, sentence.end)][:_MOST_ASIDES]
    ends = [found.start() for found in _END.finditer(text, sentence.body, sentence.end)]
    first = _DID_MORE.match(text, sentence.body, sentence.end)
    ends += [first.end()] if first else []
    ends = [end for end in ends if end in likely or end + 1 in likely]  # step, | because
    charged = needs_speaker(sentence.text.split())
    for dropped in range(2 ** len(asides)):
        out = [aside for at, aside in enumerate(asides) if dropped >> at & 1]
        for end in (*ends, sentence.end):
            if any(start <= end < behind for start, behind in out) or (end == sentence.end and not out):
                continue
            kept = _between(sentence.body, end, out)
            if end == sentence.end or _is_whole(text, kept):
                yield from (said := [*_said(text, sentence, kept)])
                if not any(_SPEAKER.match(text, told[-1][0]) for told in said) or not charged:
                    yield kept


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


def _is_whole(text: str, kept: list[Span]) -> bool:
    """Whether a beginning of a sentence has a verb, in its last clause as well, and closes what it opens."""
    part = written(text, kept).rstrip(".")
    opened = opening_clause().match(part)
    part = part[opened.end() :].strip() if opened else part
    last = _OPENED.search(part)
    whole = last is None or states(last["clause"]) or not _THING.match(last["clause"])
    return whole and states(part) and not is_open(part, QUOTATIONS + BRACKETS)
