"""Patterns of what a line begins with, of which few are compiled."""

from __future__ import annotations

import re

import pytest

from summarizer.languages import ENGLISH, LANGUAGES
from summarizer.languages.kin import CODES, kin
from summarizer.models.files import patterns
from summarizer.runtime.starts import LETTERS, AnyStart

LISTS = [ENGLISH.page.notices, ENGLISH.page.whole_notes, ENGLISH.page.write_to]
LISTS += [getattr(one.page, name) for one in LANGUAGES.values() for name in ("boilerplate", "releases")]
LISTS += [kin(code).page.boilerplate for code in CODES]
LISTS += [
    tuple(patterns("compression_words", name)) for name in ("fronted_limits", "opening_ahead", "opening_conditions")
]


@pytest.mark.parametrize(
    ("pattern", "lines"),
    [
        (r"(?:the|this) (?:bbc|page)\b", ("the bbc", "This page", "the boat")),
        (r"(?:please )?(?:log|sign) ?in\b", ("Please login", "sign in now", "Log out")),
        (r"x*y", ("xxxy", "y", "z")),
        (r"(?:ab){0,2}c|d", ("ababc", "c", "d", "bc")),
        (r"(?:ab){,2}c", ("ababc", "c", "bc")),
        (r"a{2,}b", ("aab", "ab")),
        (r"[Oo]r \d", ("Or 5", "or ٣", "or x")),
        (r"[^.,]{2,9}\bgo", ("we go", ". go")),
        (r"\(?\d{1,2} min", ("(5 min", "12 min", "min")),
        (r"(?=.{3}$)(?<!x)\bto\.", ("to.", "to..")),
        (r"(?i:é|[ab\]])+\.?$", ("É.", "a]", "c")),
        (r"\S+@\S+", ("a@b", "a b")),
        (r"a??b", ("b", "ab", "cb")),
        (r"24/7 news", ("24/7 News", "25/7 news")),
        (r"[123] of", ("2 of", "4 of")),
        (r"7+ a", ("77 a", "7 a", "8 a")),
    ],
)
def test_it_finds_what_the_pattern_finds(pattern: str, lines: tuple[str, ...]) -> None:
    starts, compiled = AnyStart(["never seen", pattern], re.IGNORECASE), re.compile(pattern, re.IGNORECASE)
    for line in lines:
        assert str(starts[line[:LETTERS]].match(line)) == str(compiled.match(line)), line
    assert compiled.match(lines[0])


def test_what_cannot_match_is_not_compiled() -> None:
    starts = AnyStart(["bolt(", "acme"])
    assert starts["acm"].match("acme") is not None
    assert starts["Tog"].match("Togo") is None


@pytest.mark.parametrize("listed", LISTS)
def test_no_alternatives_stand_outside_brackets(listed: tuple[str, ...]) -> None:
    """Whose second one would be looked for where the first one can begin."""
    for pattern in listed:
        bare = re.sub(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", "", pattern)
        while (inner := re.sub(r"\([^()]*\)", "", bare)) != bare:
            bare = inner
        assert "|" not in bare, pattern
