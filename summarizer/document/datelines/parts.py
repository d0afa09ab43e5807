"""What datelines are made of: names, places, days, agencies, dashes."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.languages import ENGLISH, LANGUAGES
from summarizer.languages.kin import all_known
from summarizer.text.characters import UPPER
from summarizer.text.words import word_key

NAME = rf"(?:[{UPPER}][\w.'’-]*|de|van|von|al|bin|da|di|el)"
NO_PLACES = frozenset(ENGLISH.page.labels)
LABELS = NO_PLACES | ENGLISH.names.ordinary
CITIES = frozenset(map(str.upper, ENGLISH.page.cities))
PAGES = [language.page for language in LANGUAGES.values()]
AGENCY = "|".join(dict.fromkeys(agency for page in PAGES for agency in page.agencies))
WIRE = rf"(?i:{'|'.join(wire for page in PAGES for wire in page.wires)})"
_MONTHS = [name for language in all_known() for name in language.calendar.months]
_FORMS = {form[:n] for name in _MONTHS if name < "\u0250" for form in (name, word_key(name)) for n in (3, 4, 5, 99)}
_MONTH = rf"(?!(?:dice|out|set)\b)(?i:{'|'.join(sorted(_FORMS))})(?![^\W\d_])\.?"  # not: 9 set off
_YEAR = r"(?:,?\s+(?:del?\s+)?\d{4})?"
DAY = rf"(?:{_MONTH}\s+\d{{1,2}}|\d{{1,2}}(?:\.|er|st|[nr]d|th)?\s+(?:(?:de|of)\s+)?{_MONTH}){_YEAR}"
DATE = rf"(?:,?\s+(?:le\s+)?{DAY})"
_SIGN = r"[-–—―_]|&(?:[mn]dash|#821[12]);"
DASH = rf"(?:--+|[-–—―]+|{_SIGN})"  # AP's old dateline has an underscore
_CAPS_WORD = rf"(?:[{UPPER}]{{2}}[{UPPER}.'’-]*|[{UPPER}]\.(?:[{UPPER}]\.)+|ST\.|MT\.?)"
CAPS_PLACE = rf"{_CAPS_WORD}(?:[ /]{_CAPS_WORD}){{0,4}}"
PLACE = rf"{NAME}(?:[ /](?:(?:am|an der|de) )?{NAME}){{0,3}}"
REGION = rf"(?:,\s+{PLACE}){{0,2}}"
BYLINE = rf"By\s+{NAME}(?:\s+{NAME}){{1,3}}(?:(?:,\s+|\s+and\s+){NAME}(?:\s+{NAME}){{1,3}})*"


def is_label(words: Sequence[str]) -> bool:
    """Whether words in small letters are those of labels: updates, breaking."""
    return all(not LABELS.isdisjoint((word, word.removesuffix("s"), word.removesuffix("ing"))) for word in words)
