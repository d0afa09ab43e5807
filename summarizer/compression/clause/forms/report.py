"""A sentence without which paper or agency reports it, where what it tells is no wrong and no death."""

from __future__ import annotations

from summarizer.compression.clause.forms.lists import Left
from summarizer.compression.clause.marks import MARK


def without_report(text: str, left: Left) -> str:
    """A sentence without the report that tells it, or of a wrong or a death as it stands: 据中新社报道，| 大桥通车."""
    return _told(text, left) if _grave_at(text, left) < 0 else text


def before_grave(text: str, left: Left) -> str:
    """The clauses before the one whose wrong or death wants its report, without that: 船在海上沉没 | ，死亡5人."""
    at, known = _grave_at(text, left), left.told
    opened = left.told.parts.reported.match(text)
    marks = [mark for mark in MARK.finditer(text, opened.end()) if mark.start() < at] if opened else []
    if not marks or (known.reserves is not None and known.reserves.search(text, marks[-1].end())):
        return ""
    return _told(text[: marks[-1].start()], left)


def _told(text: str, left: Left) -> str:
    """A text behind its report, and behind what it then opens with and a headline does without."""
    behind = left.told.parts.reported.sub("", text, count=1)
    return left.turns.sub("", behind, count=1) if behind != text and left.turns and left.turns.match(behind) else behind


def _grave_at(text: str, left: Left) -> int:
    """Where the wrong or death begins that a report tells; -1 for none, or where a court has held it."""
    known = left.told
    opened, grave = known.parts.reported.match(text), known.grave
    found = grave.search(text, opened.end()) if opened and grave else None
    return found.start() if found and not known.parts.sentenced.search(text) else -1
