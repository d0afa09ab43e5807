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
_CRIMES = frozenset(("manslaughter", "murder", "murders"))  # these end like persons
_PLACE = frozenset("at in inside near off on outside under".split())
_TIME = frozenset(("during", "for"))
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
    fates = _CLEARED if low[held] in _HELD else _FOUND if low[held] in _LOST else None
    for at in range(held + 2, len(low) if fates else 0):
        if low[at - 1] in _NO_CLAUSE or words[at - 1][-1:] in {*",;:"}:
            return 0
        if fates and fates.match(" ".join(low[at : at + FATE])):
            return at if _is_free(words, low, held, at) else 0
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
    return at if at and verb and low[at - 1] not in PREPOSITIONS else 0


def _is_free(words: Sequence[str], low: Sequence[str], held: int, at: int) -> bool:
    """Whether it is told of nothing before it: that is the name of a place, or no person, or where who was lost is."""
    opens = next((one for one in range(at - 1, held, -1) if low[one] in _OPENS), held)
    lost = low[held] in _LOST
    placed = low[opens] in (_PLACE | _TIME if lost else _PLACE) and at - opens <= _NEAR
    if words[at - 1][:1].isupper():
        return placed
    person = low[at - 1] in _PERSONS or low[at - 1].endswith(("man", "men"))
    person |= low[at - 1].endswith(_PERSON) and low[at - 1] not in _CRIMES
    return not person and (placed or not lost)
