"""Whose a claim is without a verb of saying: Minister: vaccine is free; in the view of Ada Bolt; it is alleged."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.languages import ENGLISH
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import is_ordinary
from summarizer.support.speakers.keys import DASHES, SAYING, key_of
from summarizer.support.speakers.phrases import clause_end, follows

_MOST = 4  # words of a speaker
_NAME = 2  # words of one who is known by name alone
_OWN, _MEANT, _NEAR = ("i", "we", "my", "our"), frozenset(("must", "ought", "should", "will", "would")), 5
_LABELS = frozenset(
    " ".join(read_data("compression_words")[name] for name in ("kickers", "lands", "no_given_names")).split()
)
_KINDS = ("roles", "speakers", "findings", "hearers", "unnamed", "charging")
_FULL_STOPS = (".", "!", "?")
# No part of a name or title: prepositions, "and", auxiliaries and verbs of saying.
_BETWEEN = frozenset().union(
    *(SAYING[kind] for kind in ("borders", "verbs", "telling", "auxiliaries", "helpers")),
    *(ENGLISH.clauses.weak_borders, ENGLISH.clauses.strong_borders, ENGLISH.clauses.openers),
)
_VIEWS = frozenset(("as", "by", "for", "in", "the", "to", "under"))  # open whose view it is
OPENING = _VIEWS | {"at", "or", "so", "that"}  # and what echoes a claim: or so | his driver says
_LONGEST_VIEW = 4  # words before "opinion" of "in the firm legal opinion of"
_LONGEST_HEARING = 8  # words of "To hear the two brothers tell it," or behind the "to" of "To most nurses in Graz,"
_LONGEST_ECHO = 10  # words of "at least that is what his former driver told a court"
_LONGEST_DATE = 8  # words between "it was alleged" and its "that"
_TELLS_IT = frozenset(f"{verb} it" for verb in "had has have put puts saw see sees tell tells told".split())
# ..., or so | his driver says, - at least that is what | his driver told a court
_ECHO = LatePattern(r"(?:or )?(?:at least )?(?:(?<=or )so|(so)|that(?: is| was)? what) (\S+) (?:.* )?(\S+)$")
_LEGENDS = frozenset(("folklore", "legend", "legends", "lore", "myth", "mythology", "myths"))
_WHOSE = frozenset(("the", "his", "her", "their", "some", "most", "many", "all", "one"))
_HELPS = (("is",), ("was",), ("has", "been"), ("had", "been"))


def before_colon(words: Sequence[str], keys: Sequence[str]) -> tuple[int, bool]:
    """The index behind a speaker and the colon that a line opens with, and whether it tells a view; 0 where none does.

    That is one of `saying` lists, any name before a quotation (Ada Bolt: "I never knew") or on Twitter, or any words
    with a noun for what is held (Ada posited a theory: nuts are fruit).
    """
    end = next((at + 1 for at, word in enumerate(words) if word.endswith(":")), 0)
    if not end or end == len(words):
        return 0, False
    held = any(key_of(word) in SAYING["holdings"] for word in words[:end] if word.islower() or end == 1)  # no title
    posted = end > 2 and keys[end - 2] == "on" and keys[end - 1] in SAYING["platforms"]
    if held or (posted and all(word[:1].isupper() for word in words[: end - 2])):
        return end, True
    quoted = words[end].startswith(('"', "“", "'", "‘")) and all(word[:1].isupper() for word in words[:end])
    return (end if end <= _MOST and (quoted or _speaks(keys[end - 1])) else 0), False


def named_before_colon(words: Sequence[str], keys: Sequence[str]) -> int:
    """The index behind a name, as of a person, before a colon and "I", "we" or what is to be: Bolt: | Togo must pay."""
    end = next((at + 1 for at, word in enumerate(words[:-1]) if word.endswith(":")), _NAME + 1)
    means = keys[end : end + 1] and (keys[end] in _OWN or not _MEANT.isdisjoint(keys[end + 1 : end + _NEAR]))
    named = end <= _NAME and all(word[:1].isupper() for word in words[:end])
    return end if means and named and not any(key in _LABELS or is_ordinary(key) for key in keys[:end]) else 0


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
    told = zip(keys[start:-1], words[start:-1], strict=True)
    return any(key in _BETWEEN and not (len(word) > 1 and word.isupper()) for key, word in told)


def is_bare(words: Sequence[str], keys: Sequence[str], start: int) -> bool:
    """Whether the rest of a headline is somebody without an article: says | father, says | Graz mayor."""
    short = 0 < len(words) - start <= _MOST and not words[-1].endswith(_FULL_STOPS)
    return short and _speaks(keys[-1]) and SAYING["determiners"].isdisjoint(keys[start:])


def _speaks(key: str) -> bool:
    return any(key in SAYING[kind] for kind in _KINDS)


def view_end(words: Sequence[str], keys: Sequence[str], start: int) -> int:
    """The index behind what tells whose a claim is and begins at an index; 0 where none does.

    In the view of Ada Bolt, ...; ..., by her own account; To hear Ada tell it, ...; As Ada tells it, ...; To many, ...
    """
    if _echoes(words, keys, start):
        return len(words)
    opens = start == 0 or (start == 1 and (words[0][-1] == "," or keys[0] in SAYING["borders"]))  # But | to many, ...
    if keys[start] not in _VIEWS or not (opens or words[start - 1].endswith((",", "—", "–"))):
        return 0
    end = clause_end(words, start)
    if opens and (told := _legend_end(words, keys, start)):
        return told
    if opens and _holds(words, keys, start, end):
        return end
    if keys[start] in ("as", "for", "the", "to"):
        heard = keys[start] == "as" or keys[start : start + 2] in (["for", "hear"], ["to", "hear"], ["the", "way"])
        return end if heard and end - start <= _LONGEST_HEARING and " ".join(keys[start:end][-2:]) in _TELLS_IT else 0
    view = next((at for at in range(start + 2, end) if keys[at] in SAYING["views"]), end)
    if view == end or view - start > _LONGEST_VIEW:
        return 0
    owner = any(word.endswith(("'s", "’s", "s'", "s’")) for word in words[start + 1 : view])
    of = keys[view + 1 : view + 2] == ["of"]
    own = keys[start + 1] in ("his", "her", "their") and start > 0  # Ray left, in his words, ...: he says all of it
    theirs = owner or (keys[start + 1] in _WHOSE and not own and (of or (keys[start + 1] != "the" and view + 1 == end)))
    return end if theirs else 0


def _legend_end(words: Sequence[str], keys: Sequence[str], start: int) -> int:
    """The index behind an opening legend, and an aside between dashes: In Norse myth, | wolves eat men; 0 for none."""
    near = range(start + 1, min(start + 1 + _LONGEST_VIEW, len(words) - 1))
    at = next((at for at in near if keys[at] in _LEGENDS), -1) if keys[start] in ("in", "under") else -1
    if at < 0 or words[at].endswith(","):
        return at + 1
    return next((end + 1 for end in range(at + 2, len(words)) if words[end] in DASHES and words[at + 1] in DASHES), 0)


def _echoes(words: Sequence[str], keys: Sequence[str], start: int) -> bool:
    """Whether the rest of a sentence says whose all before it is: ...; so says Ada, ... - that is what Ada told men."""
    if start == 0 or not (words[start - 1].endswith((",", ";", "—", "–")) or words[start - 1] in DASHES):
        return False
    rest, parts = keys[start:], " ".join(words[start:]).replace("least,", "").count(",")
    echo = _ECHO.match(" ".join(rest)) if len(rest) <= _LONGEST_ECHO and not parts else None
    if echo and echo[1]:  # so says Ada; not: so claims rose
        return not {"said", "say", "says"}.isdisjoint((echo[2], echo[3]))
    return echo is not None and not (SAYING["verbs"] | SAYING["plural_verbs"]).isdisjoint(rest)


def _holds(words: Sequence[str], keys: Sequence[str], start: int, end: int) -> bool:
    """Whether words before a comma name who holds it: | To many nurses, | For Ada Bolt, not: | For years."""
    who = keys[start + 1 : end]
    if keys[start] not in ("for", "to") or not 0 < len(who) <= _LONGEST_HEARING or end == len(words):
        return False
    some = who[0] in ("many", "most", "some") and who[1:2] in ([], ["in"], ["on"])  # many | on the left
    people = who[0] in _WHOSE | SAYING["speakers"] and not (SAYING["speakers"] - _WHOSE).isdisjoint(who)
    is_so = not {"are", "is", "mean", "meant", "means", "was", "were"}.isdisjoint(keys[end:])
    return some or people or (is_so and words[start + 1][:1].isupper() and who[0] not in SAYING["adjuncts"])


def impersonal(words: Sequence[str], keys: Sequence[str], verb: int) -> tuple[int, int]:
    """Where the words of "it was alleged on Monday by Ada Bolt" begin and end around the verb; (0, 0) for none.

    Before the claim they end with "that".
    """
    start = next((at for at in (verb - 1, verb - 2, verb - 3) if at >= 0 and keys[at] == "it"), -1)
    helps = tuple(keys[start + 1 : verb])
    alone = not helps and keys[verb].startswith(("appear", "emerged", "seem", "transpired"))
    if start < 0 or not (alone or helps in _HELPS):
        return 0, 0
    end = clause_end(words, verb)
    near = keys[verb + 1 : min(end, verb + _LONGEST_DATE)]
    if "that" in near:
        return start, verb + 2 + near.index("that")
    if keys[verb].startswith(("appear", "seem")):  # it seems | the mill was sold; not: it seems a good mill
        return (start, verb + 1) if near[:1] != ["to"] and not SAYING["auxiliaries"].isdisjoint(near) else (0, 0)
    return (start, end) if follows(words, start) and near[:1] != ["to"] else (0, 0)
