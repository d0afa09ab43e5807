"""Regular expressions of which few can stand in a text: each is looked for where letters of it are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from summarizer.runtime.patterns import LatePattern
from summarizer.runtime.starts import alternative_end

_FEWEST = 3  # letters that most texts do not hold
_PARTS = LatePattern(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{[\d,]*\}|.", re.DOTALL)
_TIMES = ("?", "*", "+", "{")


class AnyHeld:
    r"""Whether any of some patterns stands in a text, asked of those alone whose letters it holds.

    As one pattern they would all be tried at each character.

    Args:
        patterns: The regular expressions, without references to groups, each compiled when it is first looked for.

    Example:
        >>> trial = AnyHeld([r"appeals?\b", "(?:court|legal) battle|on bail"])
        >>> trial.within("lost a court battle"), trial.within("lost a battle"), trial.within("appealing")
        (True, False, False)
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        """Notes what to look for."""
        self._pattern = "|".join(patterns)

    @cached_property
    def _parts(self) -> list[tuple[str, LatePattern]]:
        """The patterns by their letters, found at the first text, as many modules hold what few articles meet."""
        by_letters: dict[str, list[str]] = {}
        for one in _alternatives(self._pattern):
            letters = _letters(one)
            by_letters.setdefault(letters if len(letters) >= _FEWEST else "", []).append(one)
        told = ((letters, "|".join(parts)) for letters, parts in by_letters.items())
        return [(letters, LatePattern(pattern)) for letters, pattern in told]

    def within(self, text: str) -> bool:
        """Whether one of them stands somewhere in a text."""
        return any(letters in text and pattern.search(text) for letters, pattern in self._parts)


def _alternatives(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, in order."""
    at = 0
    while at <= len(pattern):
        end = alternative_end(pattern, at)
        yield pattern[at:end]
        at = end + 1


def _letters(alternative: str) -> str:
    """The longest run of letters that is in whatever an alternative matches: outside brackets, and not optional."""
    runs, depth = [""], 0
    for part in _PARTS.findall(alternative):
        depth += (part == "(") - (part == ")")
        if depth == 0 and (part.isalnum() or part in " ,'\"-"):
            runs[-1] += part
        elif depth == 0 and part[0] in _TIMES:
            runs[-1:] = [runs[-1][:-1], ""]
        else:
            runs.append("")
    return max(runs, key=len)
