"""English."""

from __future__ import annotations

from decimal import Decimal

from summarizer.languages.base import Calendar, Language, NameWords, NumberWords, read_lists, read_page

_LINES = read_lists("en")
_LISTS = {name: " ".join(lines).split() for name, lines in _LINES.items()}
_MONTHS = tuple("january february march april may june july august september october november december".split())
_WEEKDAYS = tuple("monday tuesday wednesday thursday friday saturday sunday".split())
_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth"
)
_TENTHS = "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_DECADES = "twenties thirties forties fifties sixties seventies eighties nineties"
_PARTS = "third quarter fifth sixth seventh eighth ninth tenth"  # a quarter stands where the fourth part belongs
_IMPLIED = {
    0: "nil none no zero goalless",
    1: "single sole",
    2: "both pair pairs couple couples duo twin twins",
    3: "trio triplets",
    4: "quartet",
    10: "decade decades",
    14: "fortnight",
    100: "century centuries",
}


def _count(words: str, start: int = 0, step: int = 1) -> dict[str, Decimal]:
    return {word: Decimal(number * step) for number, word in enumerate(words.split(), start)}


def _fractions() -> dict[str, Decimal]:
    parts = {name: Decimal(1) / number for number, name in enumerate(_PARTS.split(), start=3)}
    parts["fourth"] = parts["quarter"]
    plurals = {f"{name}s": value for name, value in parts.items()}
    return {**parts, **plurals, "half": Decimal("0.5"), "halves": Decimal("0.5")}


ENGLISH = Language(
    code="en",
    name="English",
    commonest=tuple("the of to and in for is that on with was as".split()),
    function_words=frozenset(_LISTS["function_words"]),
    pointing_words=frozenset(_LISTS["pointing_words"]),
    calendar=Calendar(
        months=_MONTHS,
        weekdays=_WEEKDAYS,
        month_forms={form: n for n, name in enumerate(_MONTHS, 1) for form in (name, name[:3])} | {"sept": 9},
        weekday_forms={form: n for n, name in enumerate(_WEEKDAYS) for form in (name, name[:3])}
        | {"tues": 1, "thur": 3, "thurs": 3},
        homographs=frozenset("may march mar jan dec sat sun mon wed fri".split()),
        before=tuple(
            "in last since until till by this next late early mid of from on during after before every each".split()
        ),
    ),
    numbers=NumberWords(
        small=_count(_SMALL),
        tens=_count(_TENS, start=2, step=10),
        ordinals=_count(_ORDINALS, start=1) | _count(_TENTHS, start=3, step=10),
        decades=_count(_DECADES, start=2, step=10),
        fractions=_fractions(),
        scales=frozenset("thousand million billion trillion lakh crore".split()),
        plurals={"dozens": Decimal(12), "scores": Decimal(20), "hundreds": Decimal(100), "thousands": Decimal(1000)}
        | {"millions": Decimal(10**6), "billions": Decimal(10**9), "trillions": Decimal(10**12)},
        implied={word: Decimal(value) for value, words in _IMPLIED.items() for word in words.split()},
        below=tuple(
            "nearly|almost|under|less than|fewer than|no more than|below|up to|close to|not quite|approaching"
            "|as many as|as much as|near|at most".split("|")
        ),
        above=tuple(
            "more than|greater than|no less than|over|above|at least|exceeds|exceeding|tops|topping|beyond|upwards of"
            "|in excess of|past".split("|")
        ),
        about=tuple("about around some roughly approximately approx approx. circa estimated".split()),
    ),
    names=NameWords(
        titles=frozenset(_LISTS["titles"]),
        links=frozenset("of the and for in on to de la du del".split()),
        particles=frozenset(_LISTS["particles"]),
        company_forms=frozenset(_LISTS["company_forms"]),
        aliases=tuple(tuple(group.split("|")) for group in _LINES["aliases"]),
        endings=tuple(_LISTS["name_endings"]),
        ordinary=frozenset(_LISTS["ordinary_words"]),
        word_endings=tuple(_LISTS["word_endings"]),
        inflections=tuple(_LISTS["inflections"]),
        after_e=frozenset(_LISTS["after_e"]),
    ),
    page=read_page(_LINES),
    units=tuple(_LINES["units"]),
    saying={
        name.removeprefix("saying_"): frozenset(words) for name, words in _LISTS.items() if name.startswith("saying_")
    },
)
