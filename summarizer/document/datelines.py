"""What stands before the first word of a news story: a note, a byline, a place, a date, an agency, a dash."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import islice

from summarizer.document.page import LONGEST_LINE
from summarizer.languages import ENGLISH, LANGUAGES
from summarizer.languages.kin import CODES, kin
from summarizer.languages.read import read_lists
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import UPPER, is_finished
from summarizer.text.sentences import Span
from summarizer.text.words import word_key

_NAME = rf"(?:[{UPPER}][\w.'’-]*|de|van|von|al|bin|da|di|el)"
_NO_PLACES = frozenset(ENGLISH.page.labels)
_LABELS = _NO_PLACES | ENGLISH.names.ordinary
_CITIES = frozenset(map(str.upper, ENGLISH.page.cities))
_PAGES = [language.page for language in LANGUAGES.values()]
AGENCY = "|".join(dict.fromkeys(agency for page in _PAGES for agency in page.agencies))
_WIRE = rf"(?i:{'|'.join(wire for page in _PAGES for wire in page.wires)})"
_MONTHS = [name for language in (*LANGUAGES.values(), *map(kin, CODES)) for name in language.calendar.months]
_FORMS = {form[:n] for name in _MONTHS if name < "\u0250" for form in (name, word_key(name)) for n in (3, 4, 5, 99)}
_MONTH = rf"(?!(?:dice|out|set)\b)(?i:{'|'.join(sorted(_FORMS))})(?![^\W\d_])\.?"  # not: 9 set off
DAY = rf"(?:{_MONTH}\s+\d{{1,2}}|\d{{1,2}}(?:\.|er|st|[nr]d|th)?\s+(?:(?:de|of)\s+)?{_MONTH})(?:,?\s+\d{{4}})?"
DATE = rf"(?:,?\s+(?:le\s+)?{DAY})"
_SIGN = r"[-–—―_]|&(?:[mn]dash|#821[12]);"
DASH = rf"(?:--+|[-–—―]+|{_SIGN})"  # AP's old dateline has an underscore
_CAPS_WORD = rf"(?:[{UPPER}]{{2}}[{UPPER}.'’-]*|[{UPPER}]\.(?:[{UPPER}]\.)+|ST\.|MT\.?)"
_CAPS_PLACE = rf"{_CAPS_WORD}(?:[ /]{_CAPS_WORD}){{0,4}}"
PLACE = rf"{_NAME}(?:[ /](?:(?:am|an der|de) )?{_NAME}){{0,3}}"
REGION = rf"(?:,\s+{PLACE}){{0,2}}"
BYLINE = rf"By\s+{_NAME}(?:\s+{_NAME}){{1,3}}(?:(?:,\s+|\s+and\s+){_NAME}(?:\s+{_NAME}){{1,3}})*"

# A note, a byline, or both; only ever dropped where a dateline follows.
_BEFORE = rf"(?:\([^()]{{3,120}}\)\s+)?(?:{BYLINE}\s+)??"
# One of these two stands in every dateline of English that a space ends: few lines hold one, and are matched with what
# takes milliseconds to compile.
_DASHED = LatePattern(r"[-–—―_&](?:(?<!&)|(?:[mn]dash|#821[12]);)\s")  # `_SIGN`, found by its first character
_SIGNED = LatePattern(rf"\((?:{AGENCY}| (?i:{AGENCY}) \))")
_CAPITALS = LatePattern(rf"[{UPPER}](?:[{UPPER}]|\.[{UPPER}]\.)")  # and this in a place in capitals
_WIRED = LatePattern(rf"[(/]\s?{_WIRE}")
# An outlet's name in brackets, run into the first word: (The Millport Courier)Anna Berg left
_GLUED = LatePattern(rf"\({_NAME}(?:\s(?:{_NAME}|&|and|for|of|the)){{0,4}}\)(?=[\"“‘'(]?[{UPPER}])")
# An agency's in brackets and a dash, whatever it is: (Newsnet) -- A court in Lund
_BRACKETED = LatePattern(rf"\({_NAME}(?: {_NAME}){{0,2}}\)\s*{DASH}\s+(?=[\"“‘'(]?[{UPPER}])")
# The name of an outlet with its article: (The Millport Courier) A court; a book's price: (Quay £9.99) For bakers
_SOURCE = LatePattern(
    rf"\((?:The(?:\s(?:{_NAME}|&|and|for|of|the)){{1,4}}|[^()\n£$€]{{2,40}} [£$€]\d[\d.]*)\)\s+"
    rf"(?=[\"“‘'(]?[{UPPER}])"
)
# The label of an entry or an abstract: Update at 1:25 p.m. ET: The House has passed
_LABEL = LatePattern(
    r"(?i:updated?|summary)(?: (?:at )?\d{1,2}[:.]\d\d(?: [ap]\.?m\.?)?(?: [A-Z]{1,3}T)?)?:\s+(?=\S)"
    rf"|(?:{BYLINE}\s+)?(?:{'|'.join(ENGLISH.page.glued)})\s+(?=[\"“‘'(]?[{UPPER}])"  # run into the first word
)
_SLUGS = LatePattern(rf"(?:(?:{'|'.join(ENGLISH.page.slugs)})\s?-\s?)+(?=\S)")
# What those of other languages begin with: three capitals, a bracket, or a letter that is not Latin.
_OTHER_LETTER = LatePattern(r"[^\W\d_\u0000-\u024f]")
_OTHER_BEGINS = LatePattern(rf"[{UPPER}]{{3}}|[(（【［\[]|{_OTHER_LETTER.pattern}")
# A city and a full stop, or one before or behind an agency and a stroke: Berlin. Die ..., EFE / Madrid. El ...
_STOPPED = LatePattern(
    rf"(?P<before>(?:{AGENCY})\s?[/.]\s?)?(?P<place>{PLACE})(?P<behind>\s?[/.]\s?(?:{AGENCY}))?\.\s+(?=[\"„“«]?[{UPPER}\d])"
)
_STOPPED_CITIES = frozenset(city for page in _PAGES for city in page.cities)
_SHORT = 40  # characters of a sentence that may be the first part of a dateline: "MADRID."; a dateline's letters
_SPACED_DASH = LatePattern(rf"\s{DASH}\s")
_DIGIT_BEFORE_BRACKET = LatePattern(r"\w+\.? \w+[^(\n]{0,8}(?<=\d) \(")  # March 3 (
_MOST_ABOVE = 3  # long lines among which the first one of a story is
_FEWEST_WORDS = 12  # of a first sentence that may have a place and a colon before it
_TITLE = LatePattern(rf"An? [{UPPER}]\w+(?: (?:[{UPPER}]\w+|and|for|in|of|the)){{0,6}},? (?:by|is|tells|was)\b")
_CAPS_LABEL = LatePattern(rf"^[{UPPER}]{{2}}[{UPPER} .'’/-]*:\s", re.MULTILINE)

# A dateline of English with an agency, in tokenized copy ( cnn ), or with that first: (ANSA) - LUND, 20 NOV -
_OF_AGENCY = LatePattern(
    rf"{_BEFORE}(?:{PLACE}(?:\s\({PLACE}\))?{REGION}{DATE}?\s*)?"
    rf"\((?:(?:{AGENCY})(?:/(?:{AGENCY})){{0,3}}| (?i:{AGENCY}) )\)\.?\s*"
    rf"(?:{DASH}|:)?\s*(?:{PLACE}{DATE}\s+{DASH}\s+)?(?=\S)"
)
# Of a press release: PARIS--(BUSINESS WIRE)--, PARIS, May 3, 2027 /PRNewswire/ --, or of /TASS/.
_RELEASED = LatePattern(
    rf"(?:{PLACE}{REGION}(?:\s{DASH})?{DATE}?\.?\s*(?:{DASH}\s*)?)?[(/]\s?{_WIRE}(?:\s{DASH}{DATE})?\s?[)/]\.?"
    rf"(?:{DATE}\s?/?)?\s*(?:{DASH})?\s*(?=\S)"
)
_LOUD = LatePattern(  # a place in capitals
    rf"{_BEFORE}{_CAPS_PLACE}{REGION}{DATE}?\s+(?:[(/][^()/\n]{{2,30}}[)/]\s*)?{DASH}\s+(?:{DAY}\s+{DASH}\s+)?(?=\S)"
)
# A day and an agency, whatever its name, without a place: March 3 (Quay News) - .
_DATED = LatePattern(rf"{_BEFORE}{DAY}\s+\([^()]{{2,30}}\)\s*{DASH}\s+(?=\S)")
# What may be a place and a colon, with a day between them or without: LUND: , New Lund, March 3: .
_COLON = LatePattern(
    rf"(?P<byline>{BYLINE}\s+)??(?!By\s)(?P<place>{_CAPS_PLACE}|{PLACE}){REGION}(?P<day>{DATE})?"
    rf"(?P<signed>\s*\((?:{AGENCY})\))?:\s+(?=[\"“‘'(]?[{UPPER}\d])"
)
# A place in capitals and a dash that touches it: WASHINGTON—President Roe, not LONDON–PARIS.
_TOUCHING = LatePattern(
    rf"(?P<place>{_CAPS_PLACE})(?P<signed>{REGION}{DATE}?)(?:[—―–]|--)\s?(?=[\"“‘'(]?[{UPPER}](?:[a-z’']|\s))"
)
# In each of them, and compiled in no time.
_TOUCHED = LatePattern(rf"(?:[{UPPER}\d.]|, [{UPPER}]\w{{2,20}})(?:[—―–]|--)")
_ASIDE = LatePattern(r"[—―]|--|\s[-–]\s")
_FEWEST_CAPITALS = 5  # of a place that is no city of the list: NASA—Europe's partner
# A place in ordinary type: only with a capital behind the dash, and no second dash to close an aside.
_QUIET = LatePattern(
    rf"(?:[{UPPER}][\w.'’-]+(?:(?:\s(?:d[aeio]|del|la))?[ /][{UPPER}][\w.'’-]+)?){REGION}{DATE}?"
    rf"\s+{DASH}\s+(?=[\"“‘'(]?[{UPPER}])"
)


@cache
def _of_languages(*, latin: bool) -> re.Pattern[str]:
    """The datelines of the other languages of Latin letters, or of others, compiled for the first that may be one."""
    pages = (language for language in LANGUAGES.values() if latin == (language.calendar.weekdays[0] < "\u0250"))
    listed = [] if latin else read_lists("unknown")["datelines"]
    listed = [*listed, *(line for language in pages for line in language.page.datelines)]
    return re.compile(rf"(?:{'|'.join(listed)})(?=\S)(?=\W*\w)")


def dateline_ends(text: str, spans: Sequence[Span], opens: Sequence[bool]) -> list[int]:
    """For each sentence the offset in the article at which its story starts.

    A dateline at the beginning of a line can reach across sentences ("Berlin, 20. November (dpa) - ..."); the story of
    those that it covers starts at their end: they have none.

    Args:
        text: The article.
        spans: Its sentences.
        opens: Whether each one opens a line.
    """
    found, reached, colon = [], 0, _colon_end(text, spans, opens)
    for (start, end), first_of_line in zip(spans, opens, strict=True):
        beginning = (
            text[start : start + LONGEST_LINE].split("\n", 1)[0] if first_of_line and end - start < _SHORT else ""
        )
        across = start + (dateline_end(beginning) or _stopped_end(beginning)) if beginning else 0
        placed = colon if start < colon <= end else 0
        reached = max(reached, across, placed, start + dateline_end(text[start:end]))
        found.append(min(reached, end) if reached > start else start)
    return found


def _colon_end(text: str, spans: Sequence[Span], opens: Sequence[bool]) -> int:
    """Offset behind the place and the colon that the story of a page begins with; 0 where it has none.

    Its first sentence is long, and stands below a headline and a standfirst at most.
    """
    beginnings = (span for span, one in zip(spans, opens, strict=True) if one)
    long = (span for span in beginnings if len(text[slice(*span)].split()) >= _FEWEST_WORDS)
    for start, end in islice(long, _MOST_ABOVE):
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
    if _is_label(words):
        return False
    if re.search(rf"\b(?i:{re.escape(words[-1])}) (?:{'|'.join(ENGLISH.saying['verbs'])})\b", text):
        return False
    if _CITIES.issuperset(place.upper().split("/")):
        return _TITLE.match(text, found.end()) is None  # Paris: A Life is the name of the book
    if place.isupper():
        if found["byline"] or found["day"] or found["signed"]:
            return True
        if len(_CAPS_LABEL.findall(text)) > 1:
            return False
    # One that the text has in capitals is a short form (at NASA); Lund's and Lund Bolt may be somebody.
    written = re.escape(place.title() if place.isupper() else place)
    return re.search(rf"\b(?:in|near) {written}\b(?!['’]s| [{UPPER}])", text) is not None


def _is_label(words: Sequence[str]) -> bool:
    """Whether words in small letters are those of labels: updates, breaking."""
    return all(not _LABELS.isdisjoint((word, word.removesuffix("s"), word.removesuffix("ing"))) for word in words)


def slug_end(line: str) -> int:
    """Offset behind what a wire puts before its headline, UPDATE 2-, where more stands behind it; else 0."""
    found = _slugs(line)
    return found.end() if found else 0


def _slugs(line: str) -> re.Match[str] | None:
    return _SLUGS.match(line) if line[:2].isupper() else None  # as all of them are


def _stopped_end(beginning: str) -> int:
    """Offset behind a city or a place with its agency that is a sentence by itself, for its full stop; 0 for none."""
    found = _STOPPED.match(beginning)
    signed = found and (found["before"] or found["behind"])
    return found.end() if found and (signed or found["place"] in _STOPPED_CITIES) else 0


def _touching_end(sentence: str) -> int:
    """Offset behind a place in capitals and a dash that touches it, and opens no aside; 0 for none and for a label."""
    found = _TOUCHING.match(sentence[:LONGEST_LINE]) if _TOUCHED.search(sentence[:LONGEST_LINE]) else None
    if not found or len(_ASIDE.findall(sentence, found.end())) % 2 or _is_label(found["place"].lower().split()):
        return 0
    known = found["signed"] or len(found["place"]) >= _FEWEST_CAPITALS or found["place"] in _CITIES
    return found.end() if known else 0


def dateline_end(sentence: str) -> int:
    """Offset at which the story starts within a sentence: behind byline and dateline, else 0."""
    beginning = sentence[:LONGEST_LINE]
    dashed = _DASHED.search(beginning)
    label = beginning[: dashed.start()].rstrip("-–—―_").lower().split() if dashed else []
    if label and _NO_PLACES.issuperset(label):  # HOAX - The mayor
        return 0
    bracketed = beginning.startswith("(")
    found = _GLUED.match(beginning) if bracketed else _LABEL.match(beginning) or _slugs(beginning)
    if not found and _WIRED.search(beginning):
        found = _RELEASED.match(beginning)
    if not found and "(" in beginning and _SIGNED.search(beginning):
        found = _OF_AGENCY.match(beginning)
    if not found and dashed and _CAPITALS.search(beginning):
        found = _LOUD.match(beginning)
    if not found and dashed and _DIGIT_BEFORE_BRACKET.match(beginning):
        found = _DATED.match(beginning)
    if not found and _OTHER_BEGINS.match(beginning):
        found = _of_languages(latin=_OTHER_LETTER.search(beginning[:_SHORT]) is None).match(beginning)
    if not found and bracketed:
        found = _BRACKETED.match(beginning) or _SOURCE.match(beginning)
    if found:
        return found.end()
    touching = _touching_end(sentence) if beginning[1:2].isupper() else 0
    return touching or (_quiet_end(sentence) if dashed else 0)


def _quiet_end(sentence: str) -> int:
    """Offset behind a place in ordinary type and its dash, of which there is one in the sentence; 0 for none."""
    beginning = sentence[:LONGEST_LINE]
    # The dash is looked for first: the pattern of a quiet dateline is long, and without one it cannot match.
    quiet = _QUIET.match(beginning) if _SPACED_DASH.search(beginning) else None
    if quiet and not _SPACED_DASH.search(sentence, quiet.end(), quiet.end() + 120):
        return quiet.end()
    return 0
