r"""Patterns of what a line begins with: of a list of them only those that can match the line at hand are compiled.

A page is asked for a hundred and more such patterns, which take longer to compile than it takes to read it. What a
pattern can begin with is read off its first letters: `(?:the|this) (?:bbc|page)\b` begins with "the b", "the p" and
"this ", and is no matter for "In Lund".
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from functools import cached_property, lru_cache

from summarizer.runtime.patterns import LatePattern

LETTERS = 3  # of a line, by which its patterns are found
_KEPT = 4096  # of such letters
_NEVER = "(?!)"
_OPEN = "\0"  # ends a beginning behind which anything may stand
_ANYTHING = frozenset({_OPEN})
_NOTHING = frozenset({""})
_DIGIT = LatePattern(r"\d")
_LITERALS = LatePattern(r"[\w '-]+(?![?*+{])")
_GROUP = LatePattern(r"\((?:\?(?:(?P<around><?[=!])|[a-z-]*:|P<\w+>))?")
_CLASS = LatePattern(r"\[([^\]\\^-]{1,4})\]|\[\^?\]?(?:\\.|[^\]\\])*\]")
_MARKS = LatePattern(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|([()|])")
_TIMES = LatePattern(r"(?:([?*])|\+|\{([0,])?[\d,]*\})[?+]?")


class AnyStart(dict[str, LatePattern]):
    r"""By the first letters of a text what of some patterns can match there, as one pattern; a lookup enters no file.

    Kept by the letters as they are, so that one known costs no call, not even that of `lower`.

    Args:
        patterns: The regular expressions, without a `|` of their own outside brackets. Where several match, the first
            one does. In the first letters of a line a long s is none.
        flags: Those of `re`.

    Example:
        >>> line = "read also: Lund"
        >>> AnyStart([r"advertisement$", r"(?:read|see) also\b"])[line[:LETTERS]].match(line)
        <re.Match object; span=(0, 9), match='read also'>
    """

    def __init__(self, patterns: Iterable[str], flags: int = 0) -> None:
        """Notes what to look for."""
        self._patterns, self._flags = tuple(patterns), flags

    def __missing__(self, letters: str) -> LatePattern:
        """The patterns for letters that no text has begun with so far."""
        if len(self) >= _KEPT:
            self.clear()
        begun = _begun(letters)
        numbers = {one for end in range(len(begun) + 1) for one in self._numbers.get(begun[:end], ())}
        chosen = "|".join(self._patterns[one] for one in sorted(numbers)) or _NEVER
        found = self[letters] = _late(chosen, self._flags)
        return found

    @cached_property
    def _numbers(self) -> dict[str, list[int]]:
        """The numbers of the patterns, by what they begin with."""
        found: dict[str, list[int]] = {}
        for number, pattern in enumerate(self._patterns):
            starts, _ = _branches(pattern, 0)
            for start in {one.rstrip(_OPEN) for one in starts}:
                found.setdefault(start, []).append(number)
        return found


def alternative_end(pattern: str, at: int) -> int:
    """Where the alternative ends that an offset is in."""
    depth = 0
    for mark in _MARKS.finditer(pattern, at):
        if mark[1]:
            if not depth and mark[1] != "(":
                return mark.start()
            depth += (mark[1] == "(") - (mark[1] == ")")
    return len(pattern)


_late = lru_cache(_KEPT)(LatePattern)


def _begun(text: str) -> str:
    """Letters of a line or a pattern as they are compared: small ones, and one digit for all."""
    return _DIGIT.sub("0", text.lower())


def _branches(pattern: str, at: int, *, nested: bool = False) -> tuple[set[str], int]:
    """What a pattern can begin with from an offset up to its end or a closing bracket, and where that is."""
    found: set[str] = set()
    begun = {""}
    while at < len(pattern) and pattern[at] != ")":
        if pattern[at] == "|":
            found, begun, at = found | begun, {""}, at + 1
        elif begun and all(len(one) == LETTERS or one.endswith(_OPEN) for one in begun):
            if not nested:
                break
            at = alternative_end(pattern, at)
        else:
            atom, at = _atom(pattern, at)
            times = _TIMES.match(pattern, at)
            if times:
                at = times.end()
                more = atom if times[1] == "?" else {one + _OPEN for one in atom}
                atom = more | _NOTHING if times[1] or times[2] else more
            begun = {one if one.endswith(_OPEN) else f"{one}{more}"[:LETTERS] for one in begun for more in atom}
    return found | begun, at


def _atom(pattern: str, at: int) -> tuple[Set[str], int]:
    """What the part of a pattern at an offset can begin with, and where the next one is."""
    letters = _LITERALS.match(pattern, at)
    if letters:
        return {_begun(letters[0])}, letters.end()
    group = _GROUP.match(pattern, at)
    if group:
        inner, end = _branches(pattern, group.end(), nested=True)
        return _NOTHING if group["around"] else inner, end + 1
    one_of = _CLASS.match(pattern, at)
    if one_of:
        return {*_begun(one_of[1])} if one_of[1] else _ANYTHING, one_of.end()
    if pattern[at] == "\\":
        named = pattern[at + 1]
        return {"d": {"0"}, "b": _NOTHING}.get(named, _ANYTHING if named.isalpha() else {named}), at + 2
    return {".": _ANYTHING, "^": _NOTHING, "$": _NOTHING}.get(pattern[at], {_begun(pattern[at])}), at + 1
