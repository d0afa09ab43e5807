"""A place that stands before the first sentence of a story, behind a stop or a colon."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from summarizer.document.datelines.parts import (
    AGENCY,
    BYLINE,
    CAPS_PLACE,
    CITIES,
    DATE,
    PAGES,
    PLACE,
    REGION,
    is_label,
)
from summarizer.document.page import LONGEST_LINE
from summarizer.document.spoken.replies import answers_so
from summarizer.languages import ENGLISH, LANGUAGES
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import UPPER, is_finished
from summarizer.text.sentences import Span

# A place and a full stop, with an agency before or behind it or a day: Berlin. Die ..., EFE / Madrid. El ..., dpa Ulm.
_BEFORE = rf"(?P<before>(?:{AGENCY})\s?[/.]\s?|(?=[a-z])(?:{AGENCY})\s)?(?P<place>{PLACE})"
_BEHIND = rf"(?P<behind>\s?[/.]\s?(?:{AGENCY}))?\.\s+(?=[\"„“«]?[{UPPER}\d])"
_STOPPED = LatePattern(_BEFORE + _BEHIND)
_DATED = LatePattern(rf"{_BEFORE}(?P<behind>{DATE})\.\s+(?=[\"„“«]?[{UPPER}\d])")  # takes long to compile
_DIGIT = LatePattern(r"\D{4,40}?\d")
_SMALL = frozenset(word for language in LANGUAGES.values() for word in language.function_words)
_STOPPED_CITIES = frozenset(city for page in PAGES for city in page.cities)
MOST_ABOVE = 3  # long lines, or sentences, among which the first one of a story is
_FEWEST_WORDS = 12  # of a first sentence that may have a place and a colon before it
_FEWEST_BEHIND = 7  # spaces in the line behind a first sentence of one word
_TITLE = LatePattern(rf"An? [{UPPER}]\w+(?: (?:[{UPPER}]\w+|and|for|in|of|the)){{0,6}},? (?:by|is|tells|was)\b")
_CAPS_LABEL = LatePattern(rf"^[{UPPER}]{{2}}[{UPPER} .'’/-]*:\s", re.MULTILINE)
# What may be a place and a colon, with a day between them or without: LUND: , New Lund, March 3: .
_COLON = LatePattern(
    rf"(?P<byline>{BYLINE}\s+)??(?!By\s)(?P<place>{CAPS_PLACE}|{PLACE}){REGION}(?P<day>{DATE})?"
    rf"(?P<signed>\s*\((?:{AGENCY})\))?:\s+(?=[\"“‘'(]?[{UPPER}\d])"
)


def colon_end(text: str, spans: Sequence[Span], opens: Sequence[bool]) -> int:
    """Offset behind the place and the colon that the story of a page begins with; 0 where it has none.

    Its first sentence is long, and stands below a headline and a standfirst at most.
    """
    beginnings = (span for span, one in zip(spans, opens, strict=True) if one)
    long = (span for span in beginnings if len(text[slice(*span)].split()) >= _FEWEST_WORDS)
    for start, end in islice(long, MOST_ABOVE):
        found = _COLON.match(text, start, end) if ":" in text[start : min(end, start + LONGEST_LINE)] else None
        if found and is_finished(text[start:end]):
            return found.end() if _is_place(text, found) else 0
    return 0


def _is_place(text: str, found: re.Match[str]) -> bool:
    """Whether a label is a place: not WARNING or HOAX, not the one who says something in the article, and no speaker's.

    It is a city that stands alone in datelines, or in capitals with a byline before it, a day or an agency behind it.
    Any other stands in the text as where something is, "in New Lund", and is the page's only one in capitals.
    """
    place, words = found["place"], found["place"].lower().split()
    if not ENGLISH.function_words.isdisjoint({*words} - {"of", "the"}):
        return False
    if is_label(words):
        return False
    if re.search(rf"\b(?i:{re.escape(words[-1])}) (?:{'|'.join(ENGLISH.saying['verbs'])})\b", text):
        return False
    if CITIES.issuperset(place.upper().split("/")):
        return _TITLE.match(text, found.end()) is None  # Paris: A Life is the name of the book
    if place.isupper():
        if found["byline"] or found["day"] or found["signed"]:
            return True
        if len(_CAPS_LABEL.findall(text)) > 1:
            return False
    # One that the text has in capitals is a short form (at NASA); Lund's and Lund Bolt may be somebody.
    written = re.escape(place.title() if place.isupper() else place)
    return re.search(rf"\b(?:in|near) {written}\b(?!['’]s| [{UPPER}])", text) is not None


def stopped_end(beginning: str, stop: int) -> int:
    """Offset behind a place that is a sentence by itself, for its full stop; 0 for none.

    It is a city, or has its agency or a day. Or it is any word that ends at `stop`, where the first sentence of a page
    does: Ulm. Die Polizei hat ...; Reportage. La ville de Lund ...
    """
    found = _STOPPED.match(beginning) or (_DATED.match(beginning) if _DIGIT.match(beginning) else None)
    if not found or found["place"].lower() in _SMALL or answers_so(f"{found['place']}."):  # Probably.
        return 0
    signed = found["before"] or found["behind"] or found["place"] in _STOPPED_CITIES
    alone = found.end("place") + 1 == stop and " " not in found["place"]
    return found.end() if signed or (alone and beginning.count(" ", found.end()) >= _FEWEST_BEHIND) else 0
