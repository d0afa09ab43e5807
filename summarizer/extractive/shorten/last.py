"""The last way to shorten a sentence, where it would be cut with an ellipsis: any line that is whole by its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from summarizer.compression.clause import MIDDLE, OPEN, SLIGHT, clause_loss, end_loss, pointing_loss
from summarizer.compression.compressor import Reading
from summarizer.compression.pointer import log_odds
from summarizer.compression.write import Line
from summarizer.document import Sentence
from summarizer.extractive.shorten.endings import UNLIKELY, allowed, opening_clause, turning
from summarizer.extractive.shorten.stretches import said_last, written
from summarizer.runtime.patterns import LatePattern
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
