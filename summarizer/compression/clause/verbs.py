"""The verbs of a text in English, as far as their forms tell, and whether one of them is that of the sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from summarizer.languages import ENGLISH
from summarizer.models.files import read_data

_DOERS = ("he", "i", "it", "she", "they", "we", "you")
_SAID = ("believe", "believes", "claims", "insist", "insists", "said", "say", "says", "think", "thinks")
_SAID_THAT = ("admitted", "alleged", "argued", "claimed", "concluded", "found", "insisted", "ruled", "told", "warned")


def listed(*names: str) -> frozenset[str]:
    """The words of lists of `assets/data/compression_words.json`."""
    return frozenset(" ".join(read_data("compression_words")[name] for name in names).split())


def _third_person(verb: str) -> str:
    """A verb as he, she or it does it: carries, teaches, buys."""
    return re.sub(r"(?<=[^aeiou])ys$", "ies", re.sub(r"(sh|ch|ss|o)s$", r"\1es", f"{verb}s"))


_WORDS = ENGLISH.clauses
_WHICH = (WHO := frozenset(("who", "which", "whose"))) | {"that"}
_HELPING, _MODALS = listed("auxiliary", "modal"), listed("modal")
_ONCE = frozenset(("formerly", "long", "once", "previously"))  # before a participle that says which
_TELLS_OF, _PLANS = frozenset(("by", "of")), frozenset("attempt bid plan plans proposal proposals".split())
ACTS = frozenset(map(_third_person, listed("only_verbs"))) - {"lives"}  # a noun
_NOT_BEFORE = listed("persons", "modal", "articles", "conjunctions")
_OTHER, _PREPOSITIONS = listed("subordinate"), listed("prepositions")
_NOW = ACTS | (_MODALS - {"not", "to"}) | listed("headline_verbs") | {*"are does had has have is was were".split()}
_SAYS = ENGLISH.saying["verbs"] | ENGLISH.saying["plural_verbs"] | ENGLISH.saying["telling"]
_PLEAS = frozenset(("admits", "agrees", "pleads", "vows", "wins"))  # of many: men accused of it | plead
_SUBJECT = 6  # words of a subject before what says which it is
_DONE, _OUT, _NOUNS = listed("participles"), listed("particles"), listed("nouns_or_verbs")
_ANY, _MANY, _BASE = listed("any"), listed("plurals"), listed("only_verbs", "base_verbs")
PARTICIPLES = _DONE - listed("nouns_like_participles")
_BEFORE_NOUN, _NO_PARTICIPLES = listed("articles", "possessives", "prepositions"), listed("not_verbs") | {"unchanged"}
_BEHIND_PARTICIPLE = _WORDS.weak_borders | {"as", "of", "to"}


def states(text: str) -> bool:
    """Whether an English text has what looks like a finite verb, so that it states something."""
    return bool(verbs_of(text.split(), bare_words(text)))


def has_main_verb(text: str) -> bool:
    """Whether an English text has a finite verb that is not of a clause with who in it: A man who fled | was found."""
    words = bare_words(text)
    lowered, verbs = [word.lower() for word in words], verbs_of(text.split(), words)
    which = {at for at, word in enumerate(lowered) if word == "that" and at + 1 in verbs}  # a firm that | fell
    whose = {at for at, word in enumerate(lowered) if word in WHO} | which | after_somebody(lowered)
    second = {at for at in verbs if at > 1 and lowered[at - 1] == "and" and at - 2 in verbs}  # who shot and | killed 9
    parked = {at for at in verbs if whose and at and lowered[at].endswith("ed") and lowered[at - 1] in _BEFORE_NOUN}
    ends = {len(lowered) - 1} | {at - 1 for at, word in enumerate(lowered) if word in _PREPOSITIONS | _OTHER}
    second |= parked - ends  # who stole a | parked car; not: who hit her | jailed for nine years
    own = [at for at in apart(lowered, verbs) if at not in second]
    return len(own) > len(whose) or any(at < min(whose) for at in own)


def after_somebody(lowered: list[str]) -> set[int]:
    """Indexes of what opens a clause with a verb of its own: a man who hid | after he fled."""
    return {at for at, (word, who) in enumerate(pairwise(lowered)) if word in ("after", "before") and who in _DOERS}


def bare_words(text: str) -> list[str]:
    """The words of a text without their marks."""
    return [word.strip("\"“”‘’'(),;:") for word in text.split()]


def apart(lowered: list[str], verbs: list[int]) -> list[int]:
    """The verbs, each with its helper but once, without what tells of a noun: was ill | treated, men | accused of."""
    found = []
    for at in verbs:
        before = at - 2 if at > 1 and lowered[at - 1].endswith("ly") else at - 1
        helped = before >= 0 and lowered[before] in _HELPING
        told = at - 1 in verbs or not _TELLS_OF.isdisjoint(lowered[at + 1 : at + 2])  # shot | unarmed men
        noun = at - 1 > verbs[0] and lowered[at - 1] not in _WORDS.open_ends
        alike = lowered[at] in _NOUNS and noun and at - 1 not in verbs  # who signed a tax | cut
        if not helped and not alike and not (lowered[at].endswith("ed") and told and (noun or at - 1 in verbs)):
            found.append(at)
    return found


def verbs_of(raw: list[str], words: list[str]) -> list[int]:
    """Indexes of what looks like a finite verb; a participle behind a comma or before "by" is none: put aside by."""
    found = []
    for index, word in enumerate(words):
        if word not in ACTS and not any_of("finite_verbs", "$").match(word):
            continue
        helped = index > 0 and words[index - 1].lower() in _WORDS.open_ends
        behind_comma = index > 0 and raw[index - 1].endswith(",")
        behind = [word.lower() for word in words[index + 1 : index + 4]]
        behind = behind[1:] if behind[1:2] == ["by"] and behind[0] in _OUT else behind
        before_by = behind[:1] == ["by"]
        much = " ".join(behind[1:2])  # won by | nine goals
        counted = much in ENGLISH.spelled_numbers or much.strip("$€£")[:1].isdigit()
        done = word.endswith("ed") or (before_by and word in _DONE and not counted)
        if not done or helped or not (behind_comma or before_by):
            found.append(index)
    return found


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


def clause_has_verb(lowered: list[str], verbs: list[int], opened: int) -> bool:
    """Whether a clause has a verb and what follows it; any word may be one that stands so: if court | rejects | it."""
    acts = {index - opened for index in verbs}
    if len(lowered) < 3 or lowered[-1] in _WORDS.open_ends:
        return False
    for at in range(1, len(lowered) - 1):
        one = not (lowered[at - 1].endswith("s") or lowered[at - 1] in _WORDS.open_ends)
        if at in acts or (one and lowered[at].endswith("s")):
            return True
    return False


@cache
def any_of(name: str, behind: str = "") -> re.Pattern[str]:
    """One of the lists of the language, compiled for the first text that has to be cut."""
    return re.compile(rf"(?:{'|'.join(getattr(_WORDS, name))}){behind}", re.IGNORECASE)


def main_of_headline(words: Sequence[str]) -> tuple[int, int]:
    """The indexes of the main verb, in the present or "was", and of the word that opens what says which its subject is.

    That is who, which or that, a participle before its preposition or behind "once", or the "to" of a plan: with those
    two the main verb may be a participle, too: Nurse once hailed as hero | jailed. Both are 0 where there is none.
    """
    low = [word.lower().replace("’", "'") for word in bare_words(" ".join(words))]
    low = ["" if at and words[at - 1 : at + 1] == [words[at - 1].lower(), "May"] else low[at] for at in range(len(low))]
    ages = {at for at, word in enumerate(low) if word.isdigit() and words[at].endswith(",")}  # Boy, 12, | accused
    ages |= {at - 1 for at in ages}
    stop = next((at for at, word in enumerate(words, 1) if word[-1] in ",;:" and at - 1 not in ages), len(low))
    which = next((at for at in range(1, min(stop - 2, _SUBJECT)) if _opens(low, at)), 0)
    if not which or not {*low[:which]}.isdisjoint(_NOW):
        return 0, 0
    end = next((at for at in range(which + 1 + 2 * (low[which] in _ONCE), stop) if low[at] in _OTHER), stop)
    after = low.index("after", which) if "after" in low[which:end] else end
    bare = low[which] not in _WHICH | _ONCE | {"to"}  # cleared of it | after court hears he slept
    if bare or any(_done(low[at]) and low[at - 1] not in _HELPING for at in range(which + 3, after)):
        end = after  # who hit it jailed | after judge rules
    verbs = [at for at in range(which + 2, end) if _acts(low, at, many=_is_many(low[which - 1]))]
    if not verbs and (low[which] in _ONCE or low[which] == "to"):
        free = (at for at in range(which + 3, stop) if low[at - 1] not in _PREPOSITIONS | _NOT_BEFORE)
        verbs = [at for at in free if _done(low[at])]
    if verbs and low[verbs[0]] in _SAYS and low[which] in _WHICH:  # Pill that nurses | say may kill, | is sold
        verbs = verbs[2:]
    return (verbs[0], which) if verbs else (0, 0)


def _acts(low: Sequence[str], at: int, *, many: bool) -> bool:
    """Whether a word may be the main verb of a headline, of one or of many; to be tried is one."""
    if low[at - 1] in _NOT_BEFORE | _WHICH:
        return False
    return low[at] in _NOW or (many and f"{low[at]}s" in ACTS | _PLEAS) or low[at : at + 2] == ["to", "be"]


def _is_many(word: str) -> bool:
    return word in _MANY or (word.endswith("s") and not word.endswith(("ss", "us", "is")))


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
    if low[which] == "to":
        return False
    own = low[which] not in _WHICH or does in _NOW or any_of("finite_verbs", "$").match(does) is not None
    own |= low[which] == "who" and not other
    return own and _ANY.isdisjoint(kind) and (counted or not _is_many(kind[-1])) and _SAYS.isdisjoint(low[which + 1 :])


def _opens(low: Sequence[str], at: int) -> bool:
    if low[at] in _ONCE and _done(low[at + 1]):
        return True
    if low[at] == "to" and low[at - 1] in _PLANS:  # Togo's plan | to sell mills | rejected
        return at == 1 or low[at - 2].endswith(("'s", "s'"))
    return low[at] in _WHICH or (
        _done(low[at]) and low[at + 1] in _PREPOSITIONS and low[at - 1] not in _NOW | {"was", "were"}
    )


def _done(word: str) -> bool:
    """Whether a word may be a participle: accused, shot."""
    return word.endswith("ed") or word in _DONE


def tells_of_noun(words: Sequence[str], verbs: Sequence[int], following: str) -> bool:
    """Whether the last word says of the noun before it what somebody does to it: a nurse sold nuts meant | for Ada."""
    last, before = words[-1].lower(), words[-2] if len(words) > 1 else ""
    if following not in _BEHIND_PARTICIPLE or not (last.endswith("ed") or last in PARTICIPLES):
        return False
    noun = before.islower() and not before.endswith("ly") and before not in _WORDS.open_ends
    return noun and last not in _NO_PARTICIPLES and verbs[0] < len(words) - 2 and len(words) - 2 not in verbs


def says_little(part: str, lowered: list[str], verbs: list[int]) -> bool:
    """Whether what is said is no more than who it is of: said a man | who fled | was caught."""
    said = next((at for at, word in enumerate(lowered) if word in _SAID or _is_told(lowered, at)), len(lowered))
    said += lowered[said + 1 : said + 2] == ["that"]
    behind = lowered[said + 1 :]
    if not behind or behind[0] in _DOERS or "that" in behind or not {",", '"', "“"}.isdisjoint(part):
        return False
    who = next((at for at in range(said + 2, len(lowered)) if _tells_which(lowered, at, verbs)), len(lowered))
    own = [index for index in verbs if index > said]
    other = {*own, *(index + 1 for index in own if lowered[index + 1 : index + 2] == ["and"])}  # was stabbed: one
    return not any(index < who for index in own) and sum(index - 1 not in other for index in own) < 2


def _is_told(lowered: list[str], at: int) -> bool:
    """Whether a verb says that something is so: found that."""
    return lowered[at] in _SAID_THAT and lowered[at + 1 : at + 2] == ["that"]


def _tells_which(lowered: list[str], at: int, verbs: list[int]) -> bool:
    """Whether a word begins what tells of a noun: the man | who fled, the money | he stole."""
    before = lowered[at - 1]
    noun = before not in ENGLISH.clauses.open_ends and at - 1 not in verbs
    return lowered[at] in ("who", "whose") or (lowered[at] in _DOERS and noun)
