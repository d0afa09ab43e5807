"""English."""

from __future__ import annotations

from decimal import Decimal

from summarizer.languages.base import ClauseWords, NameWords, NumberWords
from summarizer.languages.read import by_kind, read_language, read_lists, read_words

_LINES, _LISTS = read_lists("en"), read_words("en")


def _count(name: str, start: int = 0, step: int = 1) -> dict[str, Decimal]:
    """The words of a list with their values, when they count up from a start."""
    return {word: Decimal(number * step) for number, word in enumerate(_LISTS[name], start)}


def _valued(name: str) -> dict[str, int]:
    """The words of a list whose lines begin with their value."""
    lines = [line.split() for line in _LINES[name]]
    return {word: int(value) for value, *words in lines for word in words}


def _forms(name: str, first: int) -> dict[str, int]:
    """Names and their first three letters, numbered."""
    return {form: number for number, whole in enumerate(_LISTS[name], first) for form in (whole, whole[:3])}


def _fractions() -> dict[str, Decimal]:
    parts = {name: Decimal(1) / number for number, name in enumerate(_LISTS["parts"], start=3)}
    parts["fourth"] = parts["quarter"]
    plurals = {f"{name}s": value for name, value in parts.items()}
    return {**parts, **plurals, "half": Decimal("0.5"), "halves": Decimal("0.5")}


_PLAIN = read_language("en", "English")
ENGLISH = _PLAIN._replace(
    pointing_words=frozenset(_LISTS["pointing_words"]),
    calendar=_PLAIN.calendar._replace(
        month_forms=_forms("months", 1) | _valued("month_forms"),
        weekday_forms=_forms("weekdays", 0) | _valued("weekday_forms"),
        homographs=frozenset(_LISTS["date_homographs"]),
        before=tuple(_LISTS["before_dates"]),
    ),
    numbers=NumberWords(
        small=_count("small_numbers"),
        tens=_count("tens", start=2, step=10),
        ordinals=_count("ordinals", start=1) | _count("tenth_ordinals", start=3, step=10),
        decades=_count("decades", start=2, step=10),
        fractions=_fractions(),
        scales=frozenset(_LISTS["scales"]),
        plurals={word: Decimal(value) for word, value in _valued("plurals").items()},
        implied={word: Decimal(value) for word, value in _valued("implied").items()},
        below=tuple(_LINES["below"]),
        above=tuple(_LINES["above"]),
        about=tuple(_LINES["about"]),
        links=tuple(_LINES["number_links"]),
        hedges=tuple(_LISTS["hedges"]),
    ),
    names=NameWords(
        titles=frozenset(_LISTS["titles"]),
        links=frozenset(_LISTS["name_links"]),
        particles=frozenset(_LISTS["particles"]),
        company_forms=frozenset(_LISTS["company_forms"]),
        aliases=tuple(tuple(group.split("|")) for group in _LINES["aliases"]),
        endings=tuple(_LISTS["name_endings"]),
        ordinary=frozenset(_LISTS["ordinary_words"]),
        word_endings=tuple(_LISTS["word_endings"]),
        inflections=tuple(_LISTS["inflections"]),
        after_e=frozenset(_LISTS["after_e"]),
    ),
    clauses=ClauseWords(
        open_ends=frozenset(_LISTS["open_ends"]),
        wanting=frozenset(_LISTS["wanting"]),
        unclear_starts=frozenset(_LISTS["unclear_starts"]),
        fronted=frozenset(_LISTS["fronted"]),
        quantities=tuple(_LINES["quantities"]),
        openers=frozenset(_LISTS["clause_openers"]),
        strong_borders=frozenset(_LISTS["strong_borders"]),
        weak_borders=frozenset(_LISTS["weak_borders"]),
        conditions=frozenset(_LISTS["conditions"]),
        finite_verbs=tuple(_LINES["finite_verbs"]),
        before_nouns=frozenset(_LISTS["before_nouns"]),
        measures=frozenset(_LISTS["measures"]),
        adverbs=frozenset(_LISTS["adverbs"]),
        peoples=tuple(_LINES["peoples"]),
        dotted=tuple(_LISTS["dotted"]),
    ),
    saying=by_kind(_LISTS, "saying"),
)
