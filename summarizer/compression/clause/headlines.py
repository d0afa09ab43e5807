"""The main verb of an English headline, which looks like any other word, and what says which its subject is."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.compression.clause.fates import FATE, fate_of, quoted_verb
from summarizer.compression.clause.verbs import (
    ACTS,
    DONE,
    HELPING,
    OTHER,
    PREPOSITIONS,
    WHO,
    any_of,
    bare_words,
    listed,
)
from summarizer.languages import ENGLISH

_WORDS = ENGLISH.clauses
_WHICH = WHO | {"that"}
_ONCE = frozenset(("formerly", "long", "once", "previously"))  # before a participle that says which
_PLANS = frozenset("attempt bid decision order plan plans proposal proposals".split())
_NOT_BEFORE = listed("persons", "modal", "articles", "conjunctions")
_NOW = (
    ACTS | (listed("modal") - {"not", "to"}) | listed("headline_verbs") | {*"are does had has have is was were".split()}
)
SAYS = ENGLISH.saying["verbs"] | ENGLISH.saying["plural_verbs"] | ENGLISH.saying["telling"]
_PLEAS = frozenset(("admits", "agrees", "lives", "pleads", "vows", "wins"))  # of many: men accused of it | plead
_IN = ("at", "from", "in", "near", "outside")
_SUBJECT = 6  # words of a subject before what says which it is
_HARM = listed("harming") - set("assault attack attacks fire murder".split())  # Lome | attack
KIN, _PERSONS = listed("kin") | {"family", "relatives"}, listed("people")
_ANY, _MANY, _BASE = listed("any"), listed("plurals"), listed("only_verbs", "base_verbs")


def main_of_headline(words: Sequence[str]) -> tuple[int, int]:
    """The indexes of the main verb, in the present or "was", and of the word that opens what says which its subject is.

    That is who, which or that, a participle before its preposition or behind "once", or the "to" of a plan: with those
    two the main verb may be a participle, too: Nurse once hailed as hero | jailed. Both are 0 where there is none.
    """
    low = [word.replace("’", "'") for word in _lows(words)]
    low = ["" if _is_time(words, at) else word for at, word in enumerate(low)]
    ages = {at for at, word in enumerate(low) if word.isdigit() and words[at].endswith(",")}  # Boy, 12, | accused
    ages |= {at - 1 for at in ages}
    stop = next((at for at, word in enumerate(words, 1) if word[-1] in ",;:" and at - 1 not in ages), len(low))
    which = next((at for at in range(1, min(stop - 2, _SUBJECT)) if _opens(low, at)), 0)
    if not which or not {*low[:which]}.isdisjoint(_NOW):
        return 0, 0
    inside = range(which + 1 + 2 * (low[which] in _ONCE), stop)
    end = next((at for at in inside if low[at] in OTHER and not _is_state(low, at)), stop)
    after = next((at for at in range(which, end) if low[at] in ("after", "before")), end)
    bare = low[which] not in _WHICH | _ONCE | {"to"}  # cleared of it | after court hears he slept
    if bare or any(_done(low[at]) and low[at - 1] not in HELPING for at in range(which + 3, after)):
        end = after  # who hit it jailed | after judge rules
    of = next((at for at in range(1, which) if low[at] in PREPOSITIONS), which)
    many = _is_many(low[which - 1]) or _is_many(low[of - 1])  # Parents of girl who died | sue
    verbs = [at for at in range(which + 2, end) if _acts(low, at, many=many)]
    if not verbs and low[end : end + 1] == ["who"]:  # Nurse who hit man who later sued | wins
        acts = [at for at in range(end + 2, stop) if _acts(low, at, many=False)]
        verbs = acts[acts[:1] == [end + 2] :]
    if not verbs and (low[which] in _ONCE or low[which] == "to"):
        free = (at for at in range(which + 3, stop) if low[at - 1] not in PREPOSITIONS | _NOT_BEFORE)
        verbs = [at for at in free if _done(low[at])]
    other = low[which] in _WHICH and not _did(low[which + 1])  # not: man who claimed he had found it | says he lied
    if not verbs and bare:
        fate = fate_of(words[:stop], low[:stop], which) or quoted_verb(words[:stop], low, which)
        verbs = [fate] if fate else []
    if verbs and low[verbs[0]] in SAYS and other:  # Pill that nurses | say may kill, | is sold
        verbs = verbs[2:]
    which -= bool(verbs) and low[which - 1].endswith("ly")  # Woman | wrongly jailed | sues
    return (verbs[0], which) if verbs else (0, 0)


def stands_alone(words: Sequence[str], main: int, which: int) -> bool:
    """Whether the subject of a headline is told of without what says which it is: Nurse | who won | retires.

    Not a kind, which that limits: Men | who run | live longer; nor what somebody else does or says there, whose verb
    may not be the main one: Cable | that Acme sold | snaps.

    Args:
        words: The headline.
        main: The index of its main verb, as of `main_of_headline`.
        which: The index of the word that opens what says which.
    """
    bare = bare_words(" ".join(words[:main]))
    low = [word.lower() for word in bare]
    kind, does = low[:which], bare[which + 1]
    counted = any(word[0].isdigit() or word in ENGLISH.spelled_numbers for word in kind if word)
    # Who | police will free; not: Nurse Who | Blew
    other = (does[:1].isupper() and not bare[which][0].isupper()) or does.endswith("s") or does in _NOT_BEFORE | _MANY
    if low[which] == "to" or (low[0] in KIN and low[1] == "of" and low[which - 1] in _PERSONS):  # Son of man | killed
        return False
    told = words[: main + FATE]
    if fate_of(told, _lows(told), which + low[which].endswith("ly")) == main:
        return True
    own = low[which] not in _WHICH or _did(does)
    own |= low[which] == "who" and not other
    return own and _ANY.isdisjoint(kind) and (counted or not _is_many(kind[-1])) and SAYS.isdisjoint(low[which + 1 :])


def verb_of_many(words: Sequence[str]) -> tuple[int, int]:
    """The indexes of a verb like a noun, of many in a place, and of what tells where: Police | in Togo | arrest.

    Both are 0 where there is none.
    """
    low = _lows(words)
    of = next((at for at, word in enumerate(low) if word in PREPOSITIONS), 0)
    named = next((at for at in range(of + 1, len(low)) if not words[at][:1].isupper()), of)
    placed = 0 < of < _SUBJECT and of + 1 < named and words[named - 1][-1:].isalpha()
    return (named, of) if placed and _is_many(low[of - 1]) and low[named] in _BASE | _HARM else (0, 0)


def headline_verbs(lowered: list[str]) -> list[int]:
    """Indexes of what a headline may have for its verb: Acme | opts, Togo | to | sell."""
    opens = _WORDS.open_ends
    found = []
    for at in range(1, len(lowered)):
        before, word = lowered[at - 1], lowered[at]
        acts = word.endswith("s") and not word.endswith(("ss", "'s", "’s")) and at + 1 < len(lowered)
        free = not before.endswith("s") and opens.isdisjoint((before, word))
        many = _is_many(before) and word in _BASE  # police | find
        if (acts and free) or many or (word == "to" and at + 1 < len(lowered) and lowered[at + 1].isalpha()):
            found.append(at)
    return found


def _lows(words: Sequence[str]) -> list[str]:
    """The words in small letters, without marks."""
    return [word.lower() for word in bare_words(" ".join(words))]


def _acts(low: Sequence[str], at: int, *, many: bool) -> bool:
    """Whether a word may be the main verb of a headline, of one or of many; to be tried is one."""
    if low[at - 1] in _NOT_BEFORE | _WHICH:
        return False
    if low[at : at + 2] == ["to", "be"] and (low[at - 1].removesuffix("s") in _BASE or "become" in low[:at]):
        return False  # man accused of theft asks | to be freed
    if low[at] == "talks" and not PREPOSITIONS.isdisjoint(low[at - 2 : at]):  # during trade | talks
        return False
    if low[at] == "calls":  # killed in Lome | calls for peace; not: jailed for hoax | calls
        return low[at - 2] in _IN and low[at + 1 : at + 2] in (["for"], ["on"])
    pleads = many and f"{low[at]}s" in _NOW | _PLEAS and low[at - 1] not in PREPOSITIONS
    return low[at] in _NOW or pleads or low[at : at + 2] == ["to", "be"]


def _is_time(words: Sequence[str], at: int) -> bool:
    """Whether a word is a month or opens a time, though it looks like a verb or a conjunction: in May, since Monday."""
    may = at > 0 and words[at] == "May" and words[at - 1].islower()
    return may or (words[at] == "since" and words[at + 1 : at + 2] != [] and not words[at + 1][0].islower())


def _is_state(low: Sequence[str], at: int) -> bool:
    """Whether a conjunction opens no clause, only a state before the main verb: fell | while pregnant | wins."""
    return low[at] in ("if", "when", "while") and low[at + 2 : at + 3] != [] and low[at + 2] in _NOW


def _is_many(word: str) -> bool:
    return word in _MANY or (word.endswith("s") and not word.endswith(("ss", "us", "is")))


def _opens(low: Sequence[str], at: int) -> bool:
    if low[at] in _ONCE and _done(low[at + 1]):
        return True
    if low[at] == "to" and low[at - 1] in _PLANS:  # Togo's plan | to sell mills | rejected
        return at == 1 or low[at - 2].endswith(("'s", "s'"))
    if low[at] == "missing" or low[at : at + 2] == ["struck", "off"]:
        return low[at - 1] not in _NOW
    return low[at] in _WHICH or (_done(low[at]) and low[at + 1] in PREPOSITIONS and low[at - 1] not in _NOW)


def _did(word: str) -> bool:
    """Whether a word is surely a verb behind its who: hit, is, claimed."""
    return word in _NOW or any_of("finite_verbs", "$").match(word) is not None


def _done(word: str) -> bool:
    """Whether a word may be a participle: accused, shot."""
    return word.endswith("ed") or word in DONE
