"""The verbs of a text in English, as far as their forms tell, whether one is the main one, and what leads on to one."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from itertools import pairwise

from summarizer.languages import ENGLISH
from summarizer.models.files import either, read_data
from summarizer.runtime.patterns import LatePattern

# How sure it is what a verb says: almost certainly, apparently.
HEDGED = rf"(?:(?:almost|most|very) )?(?:certainly|{either('compression_words', 'guard')})"
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
VERBS = listed("base_verbs", "only_verbs")
WHO = frozenset(("who", "which", "whose"))
HELPING = listed("auxiliary", "modal")
_NOTHING = LatePattern(either("compression_words", "tells_nothing"), re.IGNORECASE)
_TELLS_OF = frozenset(("by", "of"))
_TIED = (["linked", "to"], ["related", "to"], ["tied", "to"])  # an outbreak | linked to nuts
_DONE_TO = listed("done_to") - {"built", "paid", "raised", "stuck"}  # not: Acme | paid for it
ACTS = frozenset(map(_third_person, listed("only_verbs"))) - {"lives"}  # a noun
OTHER, PREPOSITIONS = listed("subordinate"), listed("prepositions")
_BEHIND = PREPOSITIONS - {"on"}  # not: Acme seized | on it
_OPENS_CLAUSE = WHO.union(_DOERS, OTHER, ("how", "that", "what"))
_BASES = listed("base_verbs", "only_verbs") - HELPING.union(_SAID, ("fear", "hope", "know", "see", "want"))
DONE, _OUT, _NOUNS = listed("participles"), listed("particles"), listed("nouns_or_verbs")
PARTICIPLES = DONE - listed("nouns_like_participles")
_BEFORE_NOUN, _NO_PARTICIPLES = listed("articles", "possessives", "prepositions"), listed("not_verbs") | {"unchanged"}
_BEHIND_PARTICIPLE = _WORDS.weak_borders | {"as", "of", "to"}
_MODAL = listed("modal")  # "to" is one
_TELLS = LatePattern(rf"\b(?:{'|'.join(listed('insisting', 'informing'))})\b([^,;:]*)$")
_HAVE = ("had", "has", "have")
_WITH_PARTICLE = LatePattern(r"(?:(?:take[ns]?|taking|took) over|(?:break(?:ing|s)?|broken?) (?:into|through)) ")
_SPLIT = LatePattern(r"(?:apart|aside|away|back|down|off(?! the coast| [A-Z])|out|together|up(?! to))\b")
_SOONER = LatePattern(r"(?:after|ago|ahead|before|behind|earlier|early|late|later|sooner)\b(?! (?:on|this|last) )")
_LASTS = LatePattern(  # for nine years | after he fled
    r"\b(?:by|for|from|in|of|over|to|within)(?: at least| more than| up to)?(?: \S+){1,2}$"
)
_HALF = LatePattern(r".*\bhalf¦an? (?:century|day|decade|hour|year)\b")
_STRONG = _WORDS.openers | _WORDS.strong_borders
_BEFORE_NOUNS = _WORDS.before_nouns.union(ENGLISH.numbers.ordinals)
_BE, _HELPER = frozenset("are be been is was were".split()), LatePattern(r"(?:n['’]t|['’](?:ve|re|ll))$")


def says_nothing(text: str) -> bool:
    """Whether a sentence says nothing alone: Acme did not comment, The talks go on, The mayor denies it."""
    return _NOTHING.match(text) is not None


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
    ends = {len(lowered) - 1} | {at - 1 for at, word in enumerate(lowered) if word in PREPOSITIONS | OTHER}
    second |= parked - ends  # who stole a | parked car; not: who hit her | jailed for nine years
    verbs = [at for at in verbs if not at or lowered[at - 1] not in _BEFORE_NOUN - {"her", "to"}]  # killed in a | fall
    own = [at for at in apart(lowered, verbs) if at not in second and not _of_noun(lowered, at)]
    return len(own) + _do(lowered, own) > len(whose) or any(at < min(whose) for at in own)


def _do(lowered: list[str], verbs: Collection[int]) -> int:
    """How many clauses have a verb that no form shows, and a helper behind them for the subject: men who eat it | are.

    Not: men who live where mills | are built.
    """
    helps = [at for at in verbs if lowered[at] in HELPING]
    does = [at + 1 for at, (who, does) in enumerate(pairwise(lowered)) if who == "who" and does in _BASES]
    behind = [at for at in does if at not in verbs and any(at < helper for helper in helps)]
    return sum(_OPENS_CLAUSE.isdisjoint(lowered[at : min(h for h in helps if at < h)]) for at in behind)


def _of_noun(lowered: list[str], at: int) -> bool:
    """Whether a word can only be what is done to the noun before it: a miner | killed in a fall."""
    done = lowered[at] in _DONE_TO and not _BEHIND.isdisjoint(lowered[at + 1 : at + 2])
    return done or lowered[at : at + 2] in _TIED


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
        helped = before >= 0 and lowered[before] in HELPING
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
        done = word.endswith("ed") or (before_by and word in DONE and not counted)
        if not done or helped or not (behind_comma or before_by):
            found.append(index)
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


def parts_time(part: str, rest: str) -> bool:
    """Whether a cut ends on how long it was before or after something: a year | early, two weeks | after it fell."""
    if part.rsplit(None, 1)[-1].lower() in _WORDS.measures:
        return _SOONER.match(rest) is not None and _LASTS.search(part) is None
    return _HALF.match(f"{part}¦{rest}") is not None  # half | an hour


def leads_on(part: str, words: list[str], rest: str) -> bool:
    """Whether the last word stands before the one that it belongs to: "third" day, "has finally" won."""
    last, before = words[-1], words[-2] if len(words) > 1 else ""
    acts = last in DONE or last.endswith("ed") or before in _MODAL or last == "end"
    split = acts and _SPLIT.match(rest) is not None  # has thrown | out a claim, to blow | up a bus
    split |= _WITH_PARTICLE.match(f"{last} {rest}") is not None  # want to take | over a bank, to break | into it
    if (last == "longer" and before == "no") or rest.startswith("out of ") or split:  # would run | out of fuel
        return True
    beside = rest.split(" ", 1)[0].rstrip(",;:.")
    following = beside.lower()
    asks = last in _BASES or any_of("finite_verbs", "$").match(last) is not None
    if following in ("how", "whether", "why") and asks and last.islower():  # cannot explain | how it works
        return True
    if following == "to" and last in DONE and before in _HAVE:  # have begun | to think about it
        return True
    untold = following == "that" and not states(" ".join(rest.split(" ", 2)[1:2]))  # nothing behind a last "that"
    told = _TELLS.search(part) if untold else None
    if told and not states(told[1]):  # knew in 1988 | that oil heats the planet
        return True
    if last.endswith("ly") and before in _BE:  # are mainly | in Togo
        return True
    if following in ("and", "or") and last in _BEFORE_NOUNS:  # to foreign | and domestic lenders
        return not _BEFORE_NOUNS.isdisjoint(rest.split(None, 2)[1:2])
    if not following[:1].isalnum() or following in _STRONG | _WORDS.weak_borders:
        return False
    if _HELPER.search(last) or (last.islower() and ("-" in last or last in _BEFORE_NOUNS)):
        return True
    adverb = last.endswith("ly") or last in _WORDS.adverbs
    helps = before.lower() in _WORDS.open_ends and any_of("finite_verbs", "$").match(before) is not None
    people = before.islower() and last[:1].isupper() and any_of("peoples", "$").match(last) is not None
    shared = (last in ("percent", "cent") or last.endswith("%")) and beside.islower()  # not before a day
    return (adverb and helps) or people or shared
