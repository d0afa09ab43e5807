"""Captions: what a line says of a picture, and who took it.

The words are in the lists of each language; where a caption needs no credit, those of English tell most.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from itertools import accumulate, pairwise

from summarizer.document.datelines import DAY, credit_end
from summarizer.document.page import FEWEST_LEAD_WORDS, LEAD_WORDS, Page
from summarizer.languages import ENGLISH
from summarizer.languages.kin import all_known
from summarizer.runtime.patterns import LatePattern
from summarizer.runtime.starts import LETTERS, AnyStart
from summarizer.text.characters import YEAR

_PAGE = ENGLISH.page
_PAGES = [language.page for language in all_known()]
_CAPTION_SIGNS = tuple(sign for page in _PAGES for sign in page.caption_signs)
_CREDIT_SIGNS = tuple(sign for page in _PAGES for sign in page.credit_signs)
# In each line that is all credit.
_SIGNED = (*"/:(©（：", *(sign for page in _PAGES for sign in page.whole_credit_signs))
_PLACES_IN_PICTURE = [LatePattern(place, re.IGNORECASE) for place in _PAGE.places_in_picture]  # faster apart
# Ada Bolt (left) shakes hands with Jon Roe: no lead tells what it shows in the present before a clause.
_SHOWS = LatePattern("|".join(_PAGE.shows), re.IGNORECASE)
# What stands, in small letters, in every line that one of these holds for.
_PLACE_SIGNS = tuple("pictured illustrated left right above below centre center inset file stock (l) (c)".split())
_TELLS_BEHIND_PLACE = LatePattern(
    r"\) (?:[^()]*, )?(?:(?:is|are) (?:expected |set )?to"
    r"|will|had|has|have|was|were|won|lost|died|said|told|sold|left|\w{2,}ed)\b"
)
_SIDES, _YEARS = ("left", "right", "cent", "(l)", "(c)"), (" 19", " 20")
_BRACKET = LatePattern(r"(\([^()]{3,60}\)) +(?=[A-Z])")
_SIGNED_LAST = LatePattern(r"\(\w+(?: by |[^()]{0,20}:)[^()]{2,60}\)\.?$")  # no (Lund United), (Ada Bolt/Jon Roe)
# Smoke rises over a mill in Lund: nothing else is done in it, and nothing said.
_PAST = (word for word in ENGLISH.clauses.finite_verbs if word.isalpha() and word not in ("do", "does", "let", "means"))
_DONE = "|".join([*_PAST, "be", "been", "says"])
_PICTURED = LatePattern(
    rf"(?!.*n['’]t\b|.*\b(?:{_DONE})\b(?! (?:photographed|pictured|seen|shown)\b))"
    r"(?!(?:He|I|It|She|That|There|They|This|We|You)\b|.*\b(?:again|first|free|since|until)\b)"
    rf"[A-Z0-9](?:(?! \w+(?<!aged)ed\b| (?:after|as|by|rise)\b)[^;:\"“”?!]){{3,90}}? (?:{'|'.join(_PAGE.pictured)})\b"
)
# A mill in Lund on Tuesday.: nothing happens in it.
_VERBLESS = LatePattern(
    rf"(?!.*\b(?:{'|'.join(ENGLISH.clauses.finite_verbs)}|[a-z]{{2,}}ed)\b)"
    r"(?:An?|The)(?: [A-Z][\w.'’-]*| [a-z][\w'’-]*[^\Ws]){1,6}"
    r" (?:at|by|in|near|of|on|outside)(?: [A-Z\d][\w.'’-]*| [a-z][\w'’-]*[^\Ws]| a){1,8}\.$"
)
# What a lead below a picture says, when or who told it: else the line in the present may be the lead itself.
_IS_LEAD = LatePattern(
    rf"\b(?:{'|'.join(name.capitalize() for name in (*ENGLISH.calendar.weekdays, *ENGLISH.calendar.months))})\b"
    r"|\b(?:according|said|today|told|yesterday)\b"
)
# A nurse, Ada Bolt, discusses the storm on 'Lund Today.': with the name of the programme, or with what she is.
_NOT_ON_AIR = rf"{_DONE}|are|can|could|has|have|is|may|might|must|not|shall|should|that|to|which|who|will|would"
_HOSTS = r"['‘“][A-Z][^'’”\n]{2,40}['’”] (?:co-?)?(?:anchors?|hosts?|panel)"  # 'Lund Today' co-hosts discuss
_ON_AIR = LatePattern(rf"(?:{_HOSTS}|(?:(?!\b(?:{_NOT_ON_AIR})\b)[^;:“”?!]){{3,160}}?) (?:{'|'.join(_PAGE.on_air)})\b")
_PROGRAMME = LatePattern(
    r"(?:^|\b(?:on|joins?|joined|during) )['‘’\"“](?:(?:[A-Z@&][\w.'’]*|a|and|at|in|of|the|w/|with),? ?){1,7}"
    r"['’\"”](?= [a-z]|$)"
)
_BY_ROLE = LatePattern(  # Lund Institute senior adviser Jon Roe; Rep. Ada Bolt, R-Mich.
    r"(?:Dr|Former|(?:Gov|Rep|Sen)\. [^,;:]{3,40}, [DIR]-[A-Z]|[A-Z]\w+ News"
    r"|(?:[A-Z][\w.'’/-]* )+(?!and|at|for|from|in|of|on|with)(?:[a-z]{3,} ){1,3}[A-Z])"
)
_MOST_ON_AIR_WORDS = 36
_DATED = LatePattern(rf"\b{YEAR}\W*$|\bon (?:{'|'.join(ENGLISH.calendar.weekdays)})\W*$", re.IGNORECASE)
# A tram burns in Lund, May 3. What a sentence tells in the past, or somebody says, is story, with a day or without.
_WEEKDAYS = "|".join(ENGLISH.calendar.weekdays)
_SHOWN = LatePattern(
    rf"(?!.*(?:\b(?:{_DONE})\b(?! (?:pictured|seen|shown)\b)"
    rf"|\b[A-Za-z]+ed (?:an?|her|his|its|that|the|their|to)\b|n['’]t\b|[\"“”?!]))"
    rf".{{20,300}}(?:(?:\bon |, ){DAY}|\b{YEAR}|(?:\bon |, )(?i:{_WEEKDAYS}))(?:,? in [^.!?]{{2,60}})?\W*$"
)
_IN_PROSE = LatePattern(r" (?:an?|the) ")  # as no headline is
_CREDIT_OPENS = LatePattern("|".join(_PAGE.opening_credits))
_LONGEST_CREDIT, _MOST_CAPTION_SENTENCES = 100, 3  # characters, and sentences of a caption
_LABEL = LatePattern(r"^[^:]{1,40}: ")
_WORD = LatePattern(r"[^\W_]{4,}|\d+")
_MOST_ABOVE_LEAD, _MOST_BELOW = 4, 12  # lines among which a caption is above it, and what it shows is told
_UNNAMED = ("A ", "An ", "The ")
# Letters by which words are compared; words with which the story names somebody again; words of a picture told again.
_STEM, _OPENING, _FEWEST_AGAIN = 5, 2, 2
# Shares of a caption's words that a sentence tells again, and both behind it, where the lead has "a baker" for a name.
_TOLD_AGAIN, _ALL_TOLD_AGAIN = 0.6, 0.85


def above_lead(page: Page) -> list[int]:
    """A caption above a lead: Ada Bolt won. | A baker won a prize. | Ada Bolt, 44, won on Sunday.

    The second sentence behind it begins as it does and tells it again, and more.
    """
    caption, *behind = page.lines[:3]
    if (
        len(behind) < 2
        or caption.startswith(_UNNAMED)
        or len(behind[1]) <= len(caption)
        or _opening(_LABEL.sub("", caption, count=1)) != _opening(behind[1])
    ):
        return []
    told = stems_of(caption)
    again, all_again = (len(told & stems_of(line)) / max(1, len(told)) for line in (behind[1], " ".join(behind)))
    return [0] if again >= _TOLD_AGAIN or (behind[0].startswith(_UNNAMED) and all_again >= _ALL_TOLD_AGAIN) else []


def in_present(page: Page) -> list[int]:
    """What shows in the present, in a line of its own right above the lead, what that tells: Smoke rises over a mill.

    Without an end mark it is one with articles and a day, as no headline has both.
    """
    found: list[int] = []
    for at in reversed(range(min(_MOST_ABOVE_LEAD, len(page.lines) - 1))):
        line = page.lines[at]
        if not page.alone[at] or not (_PICTURED.match(line) or _VERBLESS.match(line)):
            continue
        if not page.finished[at] and not (_DATED.search(line) and _IN_PROSE.search(line)):
            continue
        others = " ".join([*page.lines[:at], *page.lines[at + 1 : at + _MOST_BELOW]])
        again = len(stems_of(line) & stems_of(others)) >= _FEWEST_AGAIN
        found += [at] if again and (at + 1 in found or _leads(page, at + 1, line)) else []
    return found


def above_credits(page: Page) -> list[int]:
    """What a picture shows on a day, right before or behind a credit that runs into a sentence: A tram burns, May 3."""
    ends = [end for _, end in page.spans]
    gaps = [at for at, (begins, _) in enumerate(page.spans[1:]) if page.text[ends[at] : begins].strip()]
    signed = [at for at in gaps if credit_end(page.text[ends[at] : ends[at + 1]].lstrip())]
    return [at for above in signed for at in (above, above + 1) if _SHOWN.match(page.lines[at])]


def of_video(page: Page) -> list[int]:
    """What the first sentence says of the video above a lead: who talks of what in it, mostly in which programme."""
    at = 0 if page.finished[0] else 1  # below a headline
    if len(page.lines) < at + 2 or page.counts[at] > _MOST_ON_AIR_WORDS or page.counts[at + 1] < FEWEST_LEAD_WORDS:
        return []
    line = page.lines[at]
    if not page.finished[at] or not _ON_AIR.match(line):
        return []
    return [at] if _PROGRAMME.search(line) or (_BY_ROLE.match(line) and not _IS_LEAD.search(line)) else []


def _leads(page: Page, at: int, above: str) -> bool:
    """Whether a line starts the story below a picture that shows some of it, and does not go on from the line above.

    So goes on what says "they", or "The mill was old" of the mill above it.
    """
    line = page.lines[at]
    if page.counts[at] < FEWEST_LEAD_WORDS or not _IS_LEAD.search(line) or not stems_of(line) & stems_of(above):
        return False
    opens, second = [*_opening(line.lower()), ""][:2]
    if opens in ENGLISH.pointing_words:
        return False
    return opens != "the" or f"the {second}" in above.lower() or second[:_STEM] not in stems_of(above)


def _opening(line: str) -> list[str]:
    return [word.rstrip(",") for word in line.split(None, _OPENING)[:_OPENING]]


def stems_of(line: str) -> set[str]:
    """The beginnings of the longer words and the figures of a line, by which lines are compared."""
    return {word[:_STEM] for word in _WORD.findall(line.lower()) if word not in ENGLISH.function_words}


def captions(page: Page) -> list[int]:
    """Captions: they say where in the picture somebody is, or who took it, or a label or another caption stands by."""
    lines, lower = page.lines, [line.lower() for line in page.lines]
    first = any(sign in lower[0] for sign in _SIDES) and _SHOWS.match(lines[0]) is not None
    lead = 0 if (page.counts[0] > LEAD_WORDS or _goes_on(page)) and not first else -1
    shown = [at for at in _holding(lower, _CAPTION_SIGNS) if _any_of("captions").search(lines[at])]
    placed = _holding(lower, _PLACE_SIGNS)
    shown += [at for place in _PLACES_IN_PICTURE for at in placed if place.search(lines[at])]
    credited = [at for at in _holding(lower, _CREDIT_SIGNS) if _any_of("credits").search(lines[at])]
    scenes = [at for at in _holding(lower, _YEARS) if _any_of("scenes").match(lines[at])]
    above = [at for at, line in enumerate(lines[1:]) if _CREDIT_OPENS.match(line)]
    below = [at for at, line in enumerate(lower[:-1], 1) if line in _PAGE.caption_labels and page.open[at]]
    shown += [0] * first
    found = {*(at for at in shown if at > lead or not page.finished[at]), *credited, *scenes, *above, *below}
    return [*found, *_beside(found, range(len(lines) - 1, lead, -1), lines), *_beside(found, range(len(lines)), lines)]


def _goes_on(page: Page) -> bool:
    """Whether the next line goes on from a first one that no picture shows: Ada Bolt (left) won. She is from Lund.

    So it does with a part of its name, Bolt said; a lead below a caption gives the name in full again.
    """
    if len(page.lines) < 2 or not page.finished[0] or not _TELLS_BEHIND_PLACE.search(page.lines[0]):
        return False
    opens, second = (word.rstrip(",.").removesuffix("'s") for word in [*page.lines[1].split(None, 2), ""][:2])
    named = page.lines[0].split(" (", 1)[0].split()
    again = opens.lower() not in ENGLISH.function_words and opens in named and second not in named
    return opens.lower() in ENGLISH.pointing_words or again


def _beside(found: Collection[int], order: Iterable[int], lines: Sequence[str]) -> list[int]:
    """The lines that show somebody in a picture right by a caption, one after the other."""
    added: list[int] = []
    for at, after in pairwise(order):
        if (at in found or at in added) and _any_of("beside_captions").match(lines[after]):
            added.append(after)
    return added


def credit_lines(page: Page) -> list[int]:
    """What is all credit, and the caption that it is of: up to three sentences of its line, else the line right above.

    No blank line stands between a caption and a credit below it, on a page that has such lines. What goes on behind a
    credit, "(Photo: Ada Bolt) The ferry sank", is of the caption, and so is a line that ends with one.
    """
    lines = page.lines
    signed = _holding(lines, _SIGNED)
    names = [at for at in signed if len(lines[at]) < _LONGEST_CREDIT and _is_credit(lines[at])]
    names += [at for at in signed if not page.opens[at] and (one := _BRACKET.match(lines[at])) and _is_credit(one[1])]
    found = names + [at for at in signed if page.alone[at] and any(map(_is_credit, _SIGNED_LAST.findall(lines[at])))]
    opened = (at if one else 0 for at, one in enumerate(page.opens if names else ()))
    firsts = list(accumulate(opened, max))  # sentences of their lines
    for at in names:
        gap = page.text[page.spans[at - 1][1] : page.spans[at][0]] if at else ""
        last = at - 1 if gap.count("\n") == 1 and "\n\n" in page.text and at - 2 not in names else at
        first = firsts[last]
        found += range(first, at) if at - first <= _MOST_CAPTION_SENTENCES else ()
    return found


def _is_credit(line: str) -> bool:
    return _whole_credits()[line[:LETTERS]].fullmatch(line) is not None


@cache
def _whole_credits() -> AnyStart:
    return AnyStart(one for page in _PAGES for one in page.whole_credits)


@cache
def _any_of(name: str) -> re.Pattern[str]:
    """One of the lists of the page in all languages, compiled for the first line with a sign of it."""
    listed = (one for page in _PAGES for one in getattr(page, name))
    return re.compile("|".join(listed), re.IGNORECASE)


def _holding(lines: Sequence[str], signs: Sequence[str]) -> set[int]:
    """The lines that hold one of some signs, most of which no line of a page does: faster than an expression."""
    text = "\n".join(lines)
    there = [sign for sign in signs if sign in text]
    return {at for sign in there for at, line in enumerate(lines) if sign in line}
