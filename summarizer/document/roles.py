"""The role of each sentence on the page: headline, story, caption, list item, boilerplate and so on.

All go by the lines of a page and their neighbours, never by what they tell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.document.boilerplate import boilerplate
from summarizer.document.items import DOTS, POINTS
from summarizer.document.layout import shapes
from summarizer.document.live import Entry, Log, tells_result
from summarizer.document.page import LONGEST_LINE, NUMBERS, SAYS_I, Page, Role, without_marks
from summarizer.document.spoken.dialogue import turns
from summarizer.document.spoken.labels import Turn
from summarizer.document.spoken.replies import answers_so, is_rest, leans
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import UPPER, Span

_NAME = rf"[{UPPER}][\w.'’-]+ [{UPPER}][\w.'’-]+"
_LABELS = "|".join((*ENGLISH.page.live, *ENGLISH.page.slugs, *ENGLISH.page.news_labels))
_LABEL = LatePattern(rf"(?:(?:{_LABELS})\W*)*$", re.IGNORECASE)
_NAMES = LatePattern(rf"{_NAME}(?:, {_NAME})* and {_NAME}$")
# Lund Courier | Local News
_SECTIONS = LatePattern(rf"(?:[{UPPER}][\w.'’-]*|&)(?:\s(?:[{UPPER}|>/»›&][\w.'’-]*|and|of))+$")
_END_MARK = LatePattern(r"[.。｡．।॥։።۔,;:…][\"'”’»」』)\]]*$")
_ITEM = LatePattern(rf"\d{{1,2}}[.)]\s|{DOTS}")  # 7. Lund beats Millport, * Lund wins: of several
# 8:13pm – Roe is mayor, 01:50 - Roe says, [Updated at 9:10 a.m. ET] It rains, Update at 9:10 a.m. ET: It rains
_TIMED = LatePattern(
    r"(?:\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[ap]\.?m\b\.?)?(?: (?:[A-Z]{2,4}|local))?\s?[-–—|]\s"
    r"|\[?(?:Posted|Updated?) at \d{1,2}[:.]\d\d [^\]:\n]{0,20}[\]:])"
)
_OPENS_TIME = frozenset("0123456789[PU")
_FEWEST_TIMED = 3
_FEWEST_TOLD = 4  # words of an entry of a live blog
# It points back, speaks of the page, or goes on: She is back; We bring you all; More on that; 5 m left: They sprint.
_POINTS = LatePattern(
    rf"(?!It(?:['’]s| is) all over\b(?!\W*$))(?i:{'|'.join(sorted(ENGLISH.pointing_words - {'i'}))})\b"
    r"|[^\"“‘]*?(?:(?<!\.)\b(?:[Oo]ur|us|[Ww]e|[Yy]our?)\b"
    r"|: (?:He|It|She|That|They|This)\b|\b(?:about|on) th(?:at|is)\b"
    r"|\b(?:clos|conclud|end|finish|paus|wrapp?)(?:e?s|ed)(?: up)? (?:its|the|this) live (?:blog|coverage|page)\b"
    r"|\b[Cc]lick here\b)"
    # What is linked: Ada Bolt's latest plan for the mills to win in Lund.
    rf"|[{UPPER}][\w. -]+['’]s (?:full|latest) [a-z]+ (?:about|for|on|to) "
    rf"(?!.*(?<!\bto )(?<!\band )\b(?:{'|'.join(ENGLISH.clauses.finite_verbs)})\b)"
)
# Yellow card for Ida Roe, of a minute of a match; more than a name may be news: Corner for Lund, and Roe heads it in
_EVENT = LatePattern(rf"(?i:{'|'.join(ENGLISH.page.events)})(?: [{UPPER}][\w'’-]*){{1,3}}[.!]?$")
_PLAYED = LatePattern(r"\d\s?(?:['’]|mins?\b)\W*$")
_LONGEST_PLAYED = 12  # characters
_CRY = LatePattern(rf"(?!(?:Great|Good|What)\b)[{UPPER}][\w'’-]+ [a-z]+s!$")  # Bolt scores!
_FEWEST_HEADLINE_WORDS, _MOST_HEADLINE_WORDS = 4, 25
# Of a headline in capitals with a full stop, or one that quotes a question: else it is a lead, as with an article.
_MOST_LOUD_WORDS, _ARTICLES = 16, ("A ", "AN ", "THE ")
_ASKS = LatePattern(r"\b(?:you|your)\b")  # How did you become a judge?
_ASKED = tuple(f"?{mark}" for mark in "\"'”’")
_MOST_LINES_ABOVE = 3  # a headline


def sentence_roles(
    text: str, spans: Sequence[Span], counts: Sequence[int], log: Log, said: Sequence[Turn] = ()
) -> list[Role]:
    """The role of each sentence: boilerplate and headline before what its shape says; else it is story.

    Args:
        text: The article.
        spans: Its sentences, behind their datelines.
        counts: The words of each.
        log: The entries of a live blog: the first sentence of each that stands alone is told, other story is a detail.
        said: What is said in turns.
    """
    page = Page.of(text, spans, counts, said)
    roles = shapes(page)
    about = boilerplate(page)
    for index in about:
        roles[index] = "boilerplate"
    top = _top_line(page, roles)
    if roles[top] != "caption" and _is_headline(page, top):
        roles[top] = "headline" if top or 0 not in about else roles[0]
    elif roles[top] == "label" and page.lines[top].endswith("?") and not page.turns:
        roles[top] = "story"  # Fact check: Was it paid? | No.
    if log.entries:
        _read_entries(page, roles, log)
    else:
        _read_times(page, roles)
    return roles


def _read_times(page: Page, roles: list[Role]) -> None:
    """What several sentences open with a time and a dash, or a label with one, is an item of a list: 8:13pm – Roe is.

    They are of no live blog that is seen: of a recording, or with times that go to and fro.
    """
    timed = [at for at, line in enumerate(page.lines) if line[:1] in _OPENS_TIME and _TIMED.match(line)]
    for at in timed if len(timed) >= _FEWEST_TIMED else ():
        roles[at] = "list item" if roles[at] == "story" else roles[at]


def _read_entries(page: Page, roles: list[Role], log: Log) -> None:
    """Headings of entries are crossheads; of each entry of a live blog one sentence is told, and the rest a detail."""
    entries = log.entries
    _title_of_blog(page, roles, entries[0].opening)
    for entry in entries:
        for above in range(entry.opening, entry.first):
            roles[above] = "crosshead" if page.counts[above] else roles[above]
    result = _result_of_match(page, roles, entries)
    if not log.blog:
        return
    ends = [*(entry.opening for entry in entries[1:]), len(roles)]
    told = {_told_of(page, roles, entry, end) for entry, end in zip(entries, ends, strict=False)} - {-1}
    if result is not None and page.finished[result]:
        told.add(result)
    for index in told:
        roles[index] = "story"
    first = told or {entry.first for entry in entries}
    opening = entries[0].opening
    if roles[:opening].count("story") <= len(told):
        opening = 0  # what a blog tells above its entries is older than they are
    for index in range(opening, len(roles)):
        if roles[index] == "story" and index not in first:
            roles[index] = "detail"


def _result_of_match(page: Page, roles: list[Role], entries: Sequence[Entry]) -> int | None:
    """How a match ended, first of its first or last entry, is the headline of its log: Full-time: Lund 1-0 Graz.

    With a full stop it is told, too, ahead of what its entry tells. Returns its place, or None.
    """
    ends = (at for one in [*entries[:1], *entries[-1:]] for at in range(one.opening, one.first + 1))
    result = next((at for at in ends if tells_result(page.lines[at])), None)
    if result is not None:
        roles[:] = ["crosshead" if role == "headline" else role for role in roles]
        roles[result] = "headline"
    return result


def _told_of(page: Page, roles: Sequence[Role], entry: Entry, end: int) -> int:
    """The first sentence of an entry that points to nobody, and tells more than a cry; -1 for none: She is back.

    Where none does, a cry that tells who does something, Bolt scores!.
    """
    story = (at for at in range(entry.first, end) if roles[at] == "story" and not _POINTS.match(page.lines[at]))
    played = _PLAYED.search(page.text[max(0, entry.body - _LONGEST_PLAYED) : entry.body])
    clear = [at for at in story if not (played and _EVENT.match(page.lines[at]))]
    told = [at for few in (_FEWEST_TOLD, _FEWEST_TOLD - 1) for at in clear if page.counts[at] >= few]
    told += [entry.first - 1] * (entry.first > entry.opening and _CRY.match(page.lines[entry.first - 1]) is not None)
    return next(iter(told), -1)


def _is_answered(page: Page, index: int) -> bool:
    """Whether the line below a question replies, Probably not; or, of the first of several, may, or it asks somebody.

    It is a ferry; or what asks is a reader: Can I stay?
    """
    below = next((at for at in range(index + 1, len(page.lines)) if page.finished[at]), index + 1)
    asked, line = page.lines[index], page.lines[below]
    if answers_so(line):
        return True
    others = [at for at in range(index + 1, len(page.lines)) if page.alone[at] and page.lines[at].endswith("?")]
    replies = line.split(" ", 1)[0].rstrip(",.").lower() in ENGLISH.pointing_words.union(("because",))
    replies |= is_rest(line) or leans(line) or SAYS_I.search(asked) is not None
    replies |= _ASKS.search(asked) is not None and sum(1 for _ in SAYS_I.finditer(page.text)) > 1
    return bool(others) and others[0] > index + 1 and replies


def _title_of_blog(page: Page, roles: list[Role], first: int) -> None:
    """All of a line above the entries is a crosshead without an end mark, or with a colon: LIVE. Storm in Millport."""
    roles[:first] = [
        "crosshead" if roles[at] == "story" and page.lines[at].endswith(":") else roles[at] for at in range(first)
    ]
    for above in range(first - 2, -1, -1):
        if not page.opens[above + 1] and roles[above] == "story" and not page.finished[above + 1]:
            roles[above] = roles[above + 1] = "crosshead"


def _top_line(page: Page, roles: Sequence[Role]) -> int:
    """The first line, or the one behind a kicker or a byline: BUSINESS, For immediate release, By Jane Doe.

    It has to be a line that tells nothing of the story, or has no end mark, with a sentence or a line like it below.
    """
    above = 0
    while above < min(_MOST_LINES_ABOVE, len(roles) - 2) and _stands_above(page, roles, above):
        above += 1
    below = roles[above + 1] if above else "story"
    opens = page.lines[above][:1] not in "(["
    untold = roles[above] == "crosshead" or (above and roles[above] == "story" and page.open[above])
    return above if opens and untold and below in ("story", "crosshead", "boilerplate") else 0


def _stands_above(page: Page, roles: Sequence[Role], index: int) -> bool:
    """Whether a line may stand above a headline: numbers, one of few words, what is about the page."""
    line = page.lines[index]
    kicker = roles[index] == "crosshead" or (roles[index] == "label" and page.alone[index] and line.endswith(":"))
    few = kicker and page.counts[index] < _FEWEST_HEADLINE_WORDS
    about = roles[index] == "boilerplate"
    return ((few or about) and not POINTS.match(line)) or NUMBERS.match(line) is not None


def _is_headline(page: Page, index: int) -> bool:
    """Whether a line is one: alone, longer text below, 4 to 25 words, no full stop, no turn of a dialogue.

    One all in capitals may have a full stop, and run into a text that is not.
    """
    if len(page.spans) < index + 2:
        return False
    (start, end), (below, _) = page.spans[index : index + 2]
    line = page.text[start:end]
    # What stands before it is a dateline, or what says that the page is live or copy new.
    loud = line.isupper() and not any(map(str.isupper, page.lines[index + 1 :]))
    short = page.counts[index] <= _MOST_LOUD_WORDS and not line.startswith(_ARTICLES)
    loud &= short or not page.finished[index]
    alone = loud or ("\n" in page.text[end:below] and not _END_MARK.search(without_marks([line])[0]))
    alone &= _LABEL.match(page.text[page.spans[index - 1][1] if index else 0 : start].strip()) is not None
    if not alone or _ITEM.match(line) or page.spans[-1][1] - below <= len(line) or len(line) > LONGEST_LINE:
        return False
    words = page.counts[index]
    return (
        _FEWEST_HEADLINE_WORDS <= words <= _MOST_HEADLINE_WORDS
        and not _NAMES.match(line)
        and not ("|" in line and _SECTIONS.match(line))
        and not (line.endswith("?") and _is_answered(page, index))
        and not (words > _MOST_LOUD_WORDS and line.endswith(_ASKED))  # woke and asked, "Is it day?"
        and index not in turns(page)
    )
