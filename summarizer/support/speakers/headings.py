"""Who says what a headline states: Minister: vaccine is free; Fire set by thieves - report; Boy ill, says father."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.support.speakers.keys import SAYING

_MOST = 4  # words of a speaker
_KINDS = ("roles", "speakers", "findings", "hearers", "unnamed", "charging")
_DASHES = ("—", "–", "-", "--")
_FULL_STOPS = (".", "!", "?")


def before_colon(words: Sequence[str], keys: Sequence[str]) -> int:
    """The index behind a speaker and the colon that a line opens with; 0 where none does.

    That is one of `saying` lists, or any name before a quotation: Ada Bolt: "I never knew".
    """
    end = next((at + 1 for at, word in enumerate(words[:_MOST]) if word.endswith(":")), 0)
    if not end or end == len(words):
        return 0
    quoted = words[end].startswith(('"', "“", "'", "‘")) and all(word[:1].isupper() for word in words[:end])
    return end if quoted or _speaks(keys[end - 1]) else 0


def behind_mark(words: Sequence[str], keys: Sequence[str]) -> int:
    """The index of a speaker without an article who closes a headline behind a dash or a colon; 0 where none does."""
    for start in range(len(words) - 1, max(0, len(words) - 1 - _MOST), -1):
        if words[start - 1].endswith(":") or words[start - 1] in _DASHES:
            return start if start > 1 and is_bare(words, keys, start) else 0
    return 0


def is_bare(words: Sequence[str], keys: Sequence[str], start: int) -> bool:
    """Whether the rest of a headline is somebody without an article: says | father, says | Graz mayor."""
    short = 0 < len(words) - start <= _MOST and not words[-1].endswith(_FULL_STOPS)
    return short and _speaks(keys[-1]) and SAYING["determiners"].isdisjoint(keys[start:])


def _speaks(key: str) -> bool:
    return any(key in SAYING[kind] for kind in _KINDS)
