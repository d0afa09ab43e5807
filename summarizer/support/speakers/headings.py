"""Who says what a headline states: Minister: vaccine is free; Fire set by thieves - report; Boy ill, says father."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.languages import ENGLISH
from summarizer.support.speakers.keys import DASHES, SAYING

_MOST = 4  # words of a speaker
_KINDS = ("roles", "speakers", "findings", "hearers", "unnamed", "charging")
_FULL_STOPS = (".", "!", "?")
# No part of a name or title: prepositions, "and", auxiliaries and verbs of saying.
_BETWEEN = frozenset().union(
    *(SAYING[kind] for kind in ("borders", "verbs", "telling", "auxiliaries", "helpers")),
    *(ENGLISH.clauses.weak_borders, ENGLISH.clauses.strong_borders, ENGLISH.clauses.openers),
)


def before_colon(words: Sequence[str], keys: Sequence[str]) -> int:
    """The index behind a speaker and the colon that a line opens with; 0 where none does.

    That is one of `saying` lists, or any name before a quotation: Ada Bolt: "I never knew".
    """
    end = next((at + 1 for at, word in enumerate(words[: _MOST + 2]) if word.endswith(":")), 0)
    if not end or end == len(words):
        return 0
    posted = keys[end - 2 : end - 1] == ["on"] and keys[end - 1] in SAYING["platforms"]
    if posted and end > 2 and all(word[:1].isupper() for word in words[: end - 2]):
        return end  # Ada Bolt on Twitter: the watch is a brick
    quoted = words[end].startswith(('"', "“", "'", "‘")) and all(word[:1].isupper() for word in words[:end])
    return end if end <= _MOST and (quoted or _speaks(keys[end - 1])) else 0


def behind_mark(words: Sequence[str], keys: Sequence[str]) -> int:
    """The index of a speaker without an article who closes a headline behind a dash or a colon; 0 where none does.

    No one speaks who stands behind a preposition, "and" or a verb: mill sold - to police.
    """
    for start in range(len(words) - 1, max(0, len(words) - 1 - _MOST), -1):
        if words[start - 1].endswith(":") or words[start - 1] in DASHES:
            speaks = start > 1 and is_bare(words, keys, start) and not _is_joined(words, keys, start)
            return start if speaks else 0
    return 0


def _is_joined(words: Sequence[str], keys: Sequence[str], start: int) -> bool:
    """Whether a preposition, "and" or a verb stands before the last word; not the US."""
    return any(
        keys[at] in _BETWEEN and not (len(words[at]) > 1 and words[at].isupper()) for at in range(start, len(words) - 1)
    )


def is_bare(words: Sequence[str], keys: Sequence[str], start: int) -> bool:
    """Whether the rest of a headline is somebody without an article: says | father, says | Graz mayor."""
    short = 0 < len(words) - start <= _MOST and not words[-1].endswith(_FULL_STOPS)
    return short and _speaks(keys[-1]) and SAYING["determiners"].isdisjoint(keys[start:])


def _speaks(key: str) -> bool:
    return any(key in SAYING[kind] for kind in _KINDS)
