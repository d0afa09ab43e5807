"""The lines of a reading: where only characters limit a headline, one that tears its sentence gives way."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from summarizer.document import Document
from summarizer.lengths import Length

if TYPE_CHECKING:
    from summarizer.compression.compressor import Compressor, Reading
    from summarizer.compression.write import Line

_LESS = 4.0  # score that a whole line may lack beside a torn one, unless the judge likes it better
_WORSE, _ENOUGH = 0.8, 1.0  # log odds of printable that it may lack, and from which it may lack any
MOST_WORDS = 40  # searched for: beyond, the limit in characters decides


def fair_lines(
    document: Document, limits: Length, model: Compressor, reading: Reading, count: int, *, judged: bool
) -> list[Line]:
    """The lines of what was read, best first.

    Where only characters limit them the first gives way to the best of its sentence that tears nothing, if there is
    one: there is room for what its words want.
    """
    words, free = most_words(limits), is_free(document, limits)
    lines = partial(model.lines, max_words=words, max_chars=limits.chars, count=count, judged=judged, longer=free)
    found = lines(reading)
    if not (free and found) or reading.lead.apart or _is_fair(document, found[0]):
        return found
    others = lines(reading, fair=partial(_is_fair, document))
    return others if others and _stands_for(others[0], found[0]) else found


def most_words(limits: Length) -> int:
    """The most words of a line that are searched for."""
    return min(limits.words or MOST_WORDS, MOST_WORDS)


def is_free(document: Document, limits: Length) -> bool:
    """Whether only characters limit a headline."""
    return (limits.words or MOST_WORDS) >= min(document.count, MOST_WORDS)


def _stands_for(line: Line, other: Line) -> bool:
    """Whether a line is of the sentence of another, and neither search nor judge holds it for far worse."""
    from summarizer.compression.pointer import log_odds  # Late: a summary needs no pointer model.

    odds, torn = (1.0 if one.printable is None else log_odds(one.printable) for one in (line, other))
    near = line.score >= other.score - _LESS or odds > torn
    return line.sentence == other.sentence and near and odds >= min(torn - _WORSE, _ENOUGH)


def _is_fair(document: Document, line: Line) -> bool:
    """Whether a line loses nothing that its words want; of one across a colon, Call it peace: stop, nobody asks."""
    from summarizer.extractive.shorten import tears  # Late, too.
    from summarizer.extractive.shorten.stretches import with_articles

    sentence = document.sentence_at(line.spans[-1][0])
    kept = [span for span in sorted(line.spans) if sentence.body <= span[0] < sentence.end]
    if any(": " in document.text[slice(*span)] for span in kept):
        return True
    kept = [span for span in kept if any(map(str.isalnum, document.text[slice(*span)]))]
    return not kept or not tears(document.text, sentence, with_articles(document.text, sentence, kept))
