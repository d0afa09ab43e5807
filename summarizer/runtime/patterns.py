"""Regular expressions that are compiled when they are first used."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any


class LatePattern:
    r"""A pattern of `re` for a module to hold, compiled at its first use.

    There are hundreds, and together they take longer to compile than to run: an article meets a third of them.

    Args:
        pattern: The regular expression.
        flags: Those of `re`.

    Attributes:
        match: That of a compiled pattern, and so are the others.
        search: The same.
        fullmatch: The same.
        sub: The same.
        split: The same.
        findall: The same.
        finditer: The same.

    Example:
        >>> LatePattern(r"\d+").search("in 2019")
        <re.Match object; span=(3, 7), match='2019'>
    """

    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    sub: Callable[..., str]
    split: Callable[..., list[str | Any]]
    findall: Callable[..., list[Any]]
    finditer: Callable[..., Iterator[re.Match[str]]]

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Notes what to compile."""
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """A method at its first use; it stays with the object, so that the next use does not come by here."""
        method = getattr(re.compile(self.pattern, self._flags), name)
        setattr(self, name, method)
        return method


class Begun:
    r"""Any of some long patterns at the beginning of a text, each compiled at the first one that begins as it does.

    One of tens of thousands of characters takes a twentieth of a second to compile, and most articles need none.

    Args:
        begun: What each pattern begins with.
        behind: What stands behind that, as many.
        flags: Those of `re`.

    Example:
        >>> shares = Begun([r"(?:half|most) of "], [r"the (?:men|women)$"])
        >>> shares.match("half of the men"), shares.match("half of the mills")
        (True, False)
    """

    def __init__(self, begun: Iterable[str], behind: Iterable[str], flags: int = 0) -> None:
        """Notes what to compile."""
        parts = zip(begun, behind, strict=True)
        self._patterns = [(LatePattern(first, flags), LatePattern(first + rest, flags)) for first, rest in parts]

    def match(self, text: str) -> bool:
        """Whether one of them matches at the beginning of a text."""
        return any(first.match(text) and whole.match(text) for first, whole in self._patterns)
