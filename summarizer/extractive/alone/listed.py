"""Pages whose brief is their headline: lists, answers, and the log of a match below its result."""

from __future__ import annotations

from summarizer.document import Document
from summarizer.document.items import NUMBERED, counts_by_one
from summarizer.document.live import tells_result
from summarizer.extractive.reading import asks_alone, own_headline
from summarizer.text.characters import is_finished


def is_listed(document: Document) -> bool:
    """Whether all of an article stands below headings whose numbers count by one, or answers questions to somebody.

    Or is the log of a match below its result, of which no entry tells more.
    """
    own = document.keep(own_headline) if document.live else None
    if document.keep(asks_alone) or (own is not None and tells_result(own.text)):
        return True
    lines = (one for one in document.sentences if one.role in ("crosshead", "list item") and not is_finished(one.text))
    heads = [(one.start, int(number[1] or number[2])) for one in lines if (number := NUMBERED.match(one.text))]
    counted = counts_by_one([number for _, number in heads])
    return counted and all(one.start > heads[0][0] for one in document.story)
