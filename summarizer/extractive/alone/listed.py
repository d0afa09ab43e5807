"""A page that is nothing but a numbered list: its headline says of what, and no item of it does."""

from __future__ import annotations

from summarizer.document import Document
from summarizer.document.items import NUMBERED, counts_by_one
from summarizer.text.characters import is_finished


def is_listed(document: Document) -> bool:
    """Whether all that an article tells stands below headings whose numbers count up or down by one."""
    lines = (one for one in document.sentences if one.role in ("crosshead", "list item") and not is_finished(one.text))
    heads = [(one.start, int(number[1] or number[2])) for one in lines if (number := NUMBERED.match(one.text))]
    counted = counts_by_one([number for _, number in heads])
    return counted and all(one.start > heads[0][0] for one in document.story)
