"""A sentence without which paper or agency reports it, where what it tells is no wrong and no death."""

from __future__ import annotations

from summarizer.compression.clause.forms.lists import Left
from summarizer.compression.clause.marks import MARK


def without_report(text: str, left: Left) -> str:
    """A sentence without the report that tells it, or of hearsay or a wrong as it stands: 据报道，| 大桥通车."""
    opened = left.told.parts.reported.match(text)
    hearsay = opened is not None and left.told.parts.hearsay.search(opened[0]) is not None
    return text if hearsay or _grave_at(text, left) >= 0 else _told(text, left)


def before_grave(text: str, left: Left) -> str:
    """Hearsay, or what stands before a wrong or a death that wants its report, without that: 船沉没 | ，死亡5人."""
    at, known = _grave_at(text, left), left.told
    opened = left.told.parts.reported.match(text)
    if opened and at < 0:
        return _told(text, left)
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
