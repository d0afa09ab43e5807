"""Abbreviations, which end no sentence: what the segmenter has cut behind one is joined again."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import Span

_ABBREVIATIONS = json.loads(Path(__file__).with_name("abbreviations.json").read_text(encoding="utf-8"))
CLIPPED = _ABBREVIATIONS["en"]["clipped"].replace(" ", "|")  # behind an apostrophe that opens nothing: 'til
_MARK = LatePattern(r"\d{1,2}[.)]|[QA][.:]|\[\d{1,3}\]")  # of an item, a turn or a note, at the start of a line
_LONGEST_MARK = 5
# DPHIQ.PK, RDSa.L, VOWG_p.DE, 7203.T; not: in 2019.A man
_TICKER_START = LatePattern(r"\b(?:[A-Z]{2,9}(?:_?[a-z])?|\d{4,6})\.$")
_TICKER_END = LatePattern(r"(?!(?:A|I|UK|US)\b)[A-Z]{1,3}\b")
_GIVEN = LatePattern(r"\b[A-Z]\.-[A-Z]\.$")  # J.-P. Roe
_COMPOUND = LatePattern(r"-[a-z]")  # mayor-vs. | -council talks
_INITIAL, _INITIALS = LatePattern(r"\b[A-Z]\.$"), LatePattern(r"[A-Z]\.")  # (AP)U.S. troops
_CRY = LatePattern(r"(?:[!?][\"”’']|\b[A-Z]\w*[!?])$")  # "Land ahoy!" became a song, Which? has won
_GOES_ON = LatePattern(r"[a-z]+\b")  # not: Has it left Amazon? eBay says no


def rejoined(text: str, spans: Iterable[Span], language: str) -> list[Span]:
    """Sentences with what was cut behind a title, a company, a cry or an item's mark, inside a time of day or a ticker.

    Args:
        text: A text.
        spans: What the segmenter takes for its sentences.
        language: ISO 639 code.
    """
    ends, ordinal = _ends(language), _ordinal(language)
    joined: list[Span] = []
    for start, end in spans:
        before = text[max(joined[-1][0], joined[-1][1] - 12) : joined[-1][1]] if joined else ""
        cut = ends and (
            ends.title.search(before)
            or _GIVEN.search(before)
            or (ends.company.search(before) and (text[start].islower() or ends.form.match(text, start)))
            or (ends.time.search(before) and ends.behind_time.match(text, start))
        )
        if joined and joined[-1][1] == start:
            symbol = _TICKER_START.search(before) and _TICKER_END.match(text, start)
            compound = _COMPOUND.match(text, start)
            cut = symbol or compound or (_INITIAL.search(before) and _INITIALS.match(text, start))
        if joined and joined[-1][1] - joined[-1][0] <= _LONGEST_MARK:
            opens = text[max(0, joined[-1][0] - 1) : joined[-1][0]] in ("", "\n")
            cut = cut or (_MARK.fullmatch(text, *joined[-1]) if opens else None)
        if ordinal and not ordinal[1].match(text, start):
            cut = cut or ordinal[0].search(before)
        cut = cut or (_CRY.search(before) and _GOES_ON.match(text, start))
        if cut and "\n" not in text[joined[-1][1] : start]:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


@cache
def _ordinal(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """An ordinal number of a language that writes it with a point, and what opens a sentence: im 17. | Jahrhundert."""
    lists = {name: words.replace(" ", "|") for name, words in _ABBREVIATIONS.get(language, {}).items()}
    if "before_ordinals" not in lists:
        return None
    return re.compile(rf"\b(?:{lists['before_ordinals']})\s\d{{1,2}}\.$"), re.compile(rf"(?:{lists['starts']})\b")


class _Ends(NamedTuple):
    """Ends that the segmenter takes for ends of sentences.

    Attributes:
        title: A title, which stands before a name.
        company: The end of a company's name, with which it goes on in small letters, or with its form.
        form: What a company is in law.
        time: A time of day.
        behind_time: A weekday or a time zone, with which a time of day goes on.
    """

    title: re.Pattern[str]
    company: re.Pattern[str]
    form: re.Pattern[str]
    time: re.Pattern[str]
    behind_time: re.Pattern[str]


@cache
def _ends(language: str) -> _Ends | None:
    """Those of a language, by its code; None for one without a list."""
    lists = {name: "|".join(map(re.escape, words.split())) for name, words in _ABBREVIATIONS.get(language, {}).items()}
    if "titles" not in lists:
        return None
    days = rf"(?:(?:{lists['before_days']})\s)?(?:{lists['days']})\b"
    zones = rf"[A-Z]{{2,4}}\b|(?:{lists['zones']}|[A-Z]\w+)\s(?:\w+\s)?(?:{lists['zone_ends']})\b"
    return _Ends(
        title=re.compile(rf"(?:^|[\s(\"'“‘])(?:{lists['titles']})\.$"),
        company=re.compile(rf"\b(?:{lists['companies']})\.$"),
        form=re.compile(rf"(?:{lists['forms']})\b"),
        time=re.compile(rf"\b(?:{lists['times']})$"),
        behind_time=re.compile(f"{days}|{zones}"),
    )
