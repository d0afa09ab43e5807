"""Whose a claim is without a verb of saying of theirs: in the view of Ada Bolt; it is alleged."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.support.speakers.keys import SAYING
from summarizer.support.speakers.phrases import clause_end, follows

OPENING = frozenset(("as", "by", "in", "to"))  # whose view it is
_LONGEST_VIEW = 4  # words before "opinion" of "in the firm legal opinion of"
_LONGEST_HEARING = 8  # words of "To hear the two brothers tell it,"
_LONGEST_DATE = 8  # words between "it was alleged" and its "that"
_WHOSE = frozenset(("the", "his", "her", "their", "some", "most", "many", "all", "one"))
_HELPS = (("is",), ("was",), ("has", "been"), ("had", "been"))


def view_end(words: Sequence[str], keys: Sequence[str], start: int) -> int:
    """The index behind what tells whose a claim is and begins at an index; 0 where none does.

    In the view of Ada Bolt, ...; ..., by her own account; To hear Ada tell it, ...; As Ada tells it, ...
    """
    if keys[start] not in OPENING or (start and not words[start - 1].endswith((",", "—", "–"))):
        return 0
    end = clause_end(words, start)
    if keys[start] in ("as", "to"):
        heard = keys[start] == "as" or keys[start + 1 : start + 2] == ["hear"]
        told = [*keys[max(start, end - 2) : end]] in (["tell", "it"], ["tells", "it"], ["told", "it"])
        return end if heard and end - start <= _LONGEST_HEARING and told else 0
    view = next((at for at in range(start + 2, end) if keys[at] in SAYING["views"]), end)
    if view == end or view - start > _LONGEST_VIEW:
        return 0
    owner = any(word.endswith(("'s", "’s", "s'", "s’")) for word in words[start + 1 : view])
    of = keys[view + 1 : view + 2] == ["of"]
    own = keys[start + 1] in ("his", "her", "their") and start > 0  # Ray left, in his words, ...: he says all of it
    theirs = owner or (keys[start + 1] in _WHOSE and not own and (of or (keys[start + 1] != "the" and view + 1 == end)))
    return end if theirs else 0


def impersonal(words: Sequence[str], keys: Sequence[str], verb: int) -> tuple[int, int]:
    """Where the words of "it was alleged on Monday by Ada Bolt" begin and end around the verb; (0, 0) for none.

    Before the claim they end with "that".
    """
    start = next((at for at in (verb - 1, verb - 2, verb - 3) if at >= 0 and keys[at] == "it"), -1)
    helps = tuple(keys[start + 1 : verb])
    if start < 0 or not (helps in _HELPS or (not helps and keys[verb] in ("emerged", "transpired"))):
        return 0, 0
    end = clause_end(words, verb)
    near = keys[verb + 1 : min(end, verb + _LONGEST_DATE)]
    if "that" in near:
        return start, verb + 2 + near.index("that")
    return (start, end) if follows(words, start) and keys[verb + 1 : verb + 2] != ["to"] else (0, 0)
