"""A page that is nothing but a numbered list: its headline says of what, and no item of it does."""

from __future__ import annotations

from itertools import pairwise

from summarizer.document import Document
from summarizer.document.items import NUMBERED
from summarizer.text.characters import is_finished

_FEWEST_HEADINGS = 2


def is_listed(document: Document) -> bool:
    """Whether all that an article tells stands below headings whose numbers count up or down by one."""
    lines = (one for one in document.sentences if one.role in ("crosshead", "list item") and not is_finished(one.text))
    heads = [(one.start, int(number[1] or number[2])) for one in lines if (number := NUMBERED.match(one.text))]
    steps = {below - above for (_, above), (_, below) in pairwise(heads)}
    counted = len(heads) >= _FEWEST_HEADINGS and steps in ({1}, {-1})
    return counted and all(one.start > heads[0][0] for one in document.story)
