"""How it ended for whom a headline tells of, behind what he was held for or that he was lost: held over it | cleared.

Nothing in its form tells such a participle from one of the noun before it, hit by car | found in lake. So it is heard
only of words that tell how such things end, and not behind somebody of whom they may be told.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.compression.clause.verbs import OTHER, PREPOSITIONS, any_of, listed
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern

FATE = 3  # words by which it is heard
_HELD, _LOST = listed("held_over"), listed("lost_in")
_CLEARED = LatePattern(rf"{either('compression_words', 'held_fates')}\b")
_FOUND = LatePattern(rf"{either('compression_words', 'lost_fates')}\b")
_PERSONS = listed("people", "folk", "somebody", "men", "women", "male", "female", "kin", "offices")
_PERSON = tuple(f"{end}{many}" for end in listed("person_endings") - {"man"} for many in ("", "s"))
_THINGS = listed("held_things", "periods", "spans")
_AT = frozenset(("at", "in", "near", "outside"))
_PLACE = _AT | frozenset("during for inside off on under".split())  # or a time, of what was lost
_OPENS = (PREPOSITIONS | _PLACE) - {"of"}
_NEAR = 6  # words of a place or a time
_NO_CLAUSE = OTHER | {"after", "before", "but", "that", "who"}


def fate_of(words: Sequence[str], low: Sequence[str], held: int) -> int:
    """The index of the participle that tells how it ended for the subject of a headline; 0 for none.

    Args:
        words: The headline.
        low: Its words in small letters, without marks.
        held: The index of the participle that tells what he was held for, or that he was lost.
    """
    if low[held] not in _HELD | _LOST:
        return 0
    fates = _CLEARED if low[held] in _HELD else _FOUND
    for at in range(held + 2, len(low)):
        if low[at - 1] in _NO_CLAUSE or words[at - 1][-1:] in {*",;:"}:
            return 0
        if fates.match(" ".join(low[at : at + FATE])):
            return at if _is_of_subject(words, low, held, at) else 0
    return 0


def quoted_verb(words: Sequence[str], low: Sequence[str], which: int) -> int:
    """The index of a verb in quotation marks up to the comma of its speaker: Man accused of it | 'lied', court told.

    Args:
        words: The headline up to that comma.
        low: Its words in small letters, without marks.
        which: The index of the participle that says which its subject is; 0 is returned for no such verb.
    """
    opens = [at for at in range(which + 2, len(words)) if words[at][0] in "'‘" and words[at][1:2].islower()]
    at = opens[0] if len(opens) == 1 and words[-1][-2:-1] in ("'", "’") else 0
    verb = low[at].endswith("ed") or any_of("finite_verbs", "$").match(low[at])
    return at if at and verb and _is_of_subject(words, low, which, at) else 0


def _is_of_subject(words: Sequence[str], low: Sequence[str], held: int, at: int) -> bool:
    """Whether nothing before a participle is somebody of whom it may be told: that is a place by name, a time, a crime.

    In North Lome | cleared; not: at the home of Ada Bolt | cleared, over a talk with rebels | freed.
    """
    opens = next((one for one in range(at - 1, held, -1) if low[one] in _OPENS), held)
    near, lost, last = at - opens <= _NEAR, low[held] in _LOST, low[at - 1]
    if words[at - 1][:1].isupper():
        named = all(word[:1].isupper() or word == "the" for word in words[opens + 1 : at])
        return near and ((low[opens] in _AT and named) or (lost and low[opens] in _PLACE))
    if lost:
        person = last in _PERSONS or last.endswith(("man", "men", *_PERSON))
        return near and low[opens] in _PLACE and not person
    return last in _THINGS or last.isdigit()
