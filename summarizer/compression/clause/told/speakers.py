"""Whether what is a wrong, a death or foreseen loses who says it, in a sentence of another language than English."""

from __future__ import annotations

import re

from summarizer.compression.clause.told.lists import Told
from summarizer.languages.ends import is_spaced
from summarizer.languages.listed import first_key


def loses_speaker(text: str, place: int, told: Told, held: re.Pattern[str] | None) -> bool:
    """Whether what is said to be a wrong or a death, or else is `held`, loses who says it, behind the cut."""
    if told.speakers is None or held is None or is_ruling(text[:place], told):
        return False
    if told.verb_last and _is_said_before(text[:place], told):
        return False
    return held.search(text, 0, place) is not None and told.speakers.search(text, place) is not None


def _is_said_before(part: str, told: Told) -> bool:
    """Whether a beginning tells who says it before what is said: पुलिस का कहना है कि."""
    said = told.speakers.search(part) if told.speakers and is_spaced(part) else None
    return said is not None and not told.contents.isdisjoint(map(first_key, part[said.end() :].split()))


def is_ruling(part: str, told: Told) -> bool:
    """Whether a beginning tells what a court decided, which no other has to say: Das Gericht sprach Bolt frei."""
    return told.rulings is not None and told.rulings.match(part) is not None
