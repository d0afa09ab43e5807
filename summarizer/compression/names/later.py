"""Whether a surname that stands before the whole name is of that person: Bolt was jailed. Ada Bolt, 31, stole a car."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from summarizer.compression.constraints import word_list
from summarizer.compression.lead import Word
from summarizer.compression.names.runs import OWNER, Name, begins_sentence, is_title, may_name, without_owner
from summarizer.support.name_facts import is_ordinary

_HE, _SHE = frozenset(("he", "him", "himself", "his")), frozenset(("her", "herself", "she"))
_THINGS = frozenset(("it", "itself", "its", "which"))
_BE = frozenset("be been had has have is not was were will".split())
_TOLD_OF = 8  # words behind a name that may tell who it is
_NEAR = 8  # words behind a verb in which is what makes it one of persons
_YOUNGEST = 14  # of whom one surname tells
_GROWN = 25  # years by which somebody may be a doctor or a captain


def is_same(words: Sequence[Word], at: int, name: Name, known: Mapping[str, Name]) -> bool | None:
    """Whether a surname alone is of the one person whose whole name stands behind it.

    Args:
        words: The words of a lead.
        at: The surname alone.
        name: The words before the surname, in the whole name.
        known: The same for each surname of somebody who is named in full.

    Returns:
        False where it may be of another, and None where neither is sure.
    """
    first, surname = name[0], name[1] + 1
    own, accused = _lows(words, surname), _is_accused(words, at)
    joined = not begins_sentence(words, at) and words[at - 1].capital and may_name(words[at - 1])  # Big Bolt
    if _may_be_another(words, at, first, surname):
        return False
    if joined or (surname - first > 1 and not _is_aged(words, surname)):  # Imam Ole Bolt
        return None
    if _is_place(words, at, surname) or (_is_aged(words, surname) and not _is_aged(words, surname, _YOUNGEST)):
        return None
    if _is_met(words, at, known):
        return True
    unlike = not accused and not own.isdisjoint(word_list("accused_of"))
    if unlike or not _is_told_of(words, first, surname, at) or "him" in own or _has_fallen(words, at, own):
        return None
    title = "" if begins_sentence(words, at) else words[at - 1].low
    if is_title(title) and title not in word_list("peers"):
        return (_suits(words, title, surname) and own.isdisjoint(word_list("opposing"))) or None
    return accused or _acts_as_person(words, at) or _governs(words, at, first) or None


def _may_be_another(words: Sequence[Word], at: int, first: int, surname: int) -> bool:
    """Whether of one surname there may be two: both he and she, kin, a rival, somebody who tells of it."""
    own, accused = _lows(words, surname), _is_accused(words, at)
    near = [_lows(words, at), own, _of(words, words[surname].sentence + 1)]
    strange = surname - first > 1 and not _is_aged(words, surname) and _tells_trade(words[first].low)  # Umpire Ada Bolt
    strange |= accused and not begins_sentence(words, first) and not _is_told_of(words, first, surname, at)
    if not begins_sentence(words, first) and words[first - 1].low in word_list("of_states"):
        title = "" if begins_sentence(words, at) else words[at - 1].low
        strange |= is_title(title) and title not in word_list("of_states")  # Justice Bolt; Minister Ada Bolt
    she = _SHE if not near[0].isdisjoint(_SHE) else _SHE - {"her"}  # he was the last to see | her
    sexes = [any(not one.isdisjoint(sex) for one in near) for sex in (_HE, she)]
    other = not own.isdisjoint(word_list("kin") | word_list("wed") | word_list("beside_another"))
    if not (accused and not own.isdisjoint(word_list("accused_of"))):  # killed her sister: a jury convicted Ada Bolt
        other |= any(not one.isdisjoint(word_list("wed")) for one in near) or _owns_kin(words, at, surname)
    return strange or all(sexes) or other or _has_two_titles(words, without_owner(words[at].low))


def _is_place(words: Sequence[Word], at: int, surname: int) -> bool:
    """Whether a surname stands behind what a place does, or a town of that name is told of: in | Bolt, Bolt, a town."""
    low = without_owner(words[at].low)
    places = (place for place, word in enumerate(words) if without_owner(word.low) == low and place != surname)
    return any(
        (not begins_sentence(words, place) and words[place - 1].low in ("at", "in", "near", "outside"))
        or not {"city", "club", "town", "village"}.isdisjoint(_behind(words, place, 3))
        for place in places
    )


def _owns_kin(words: Sequence[Word], at: int, surname: int) -> bool:
    """Whether kin of somebody is told of beside a surname or behind its whole name: her | son; not: from | parents."""
    near = (words[at].sentence, words[surname].sentence + 1)
    return any(
        word.low in word_list("kin") and any(_owns(words[other]) for other in range(max(0, place - 3), place))
        for place, word in enumerate(words)
        if word.sentence in near
    )


def _owns(word: Word) -> bool:
    return word.low in word_list("possessives") or word.low.endswith(OWNER)


def _has_two_titles(words: Sequence[Word], surname: str) -> bool:
    """Whether one surname stands behind two offices: Sen. | Bolt and Rep. | Bolt."""
    places = (at for at in range(1, len(words)) if without_owner(words[at].low) == surname)
    return len({words[at - 1].low for at in places} & word_list("offices")) > 1


def _lows(words: Sequence[Word], at: int) -> frozenset[str]:
    """The words of a word's sentence, without marks of an owner."""
    return _of(words, words[at].sentence)


def _of(words: Sequence[Word], sentence: int) -> frozenset[str]:
    return frozenset(without_owner(word.low) for word in words if word.sentence == sentence)


def _behind(words: Sequence[Word], at: int, most: int) -> Iterator[str]:
    """The words of a sentence right behind one."""
    return (word.low for word in words[at + 1 : at + 1 + most] if word.sentence == words[at].sentence)


def _tells_trade(low: str) -> bool:
    return low.endswith(("er", "or", "eon", "ian", "ist")) or is_ordinary(low)


def _is_told_of(words: Sequence[Word], first: int, surname: int, at: int) -> bool:
    """Whether a sentence goes on about somebody: it opens with the name, or tells the same of it, or its trade.

    Somebody else of the trade may have the surname: Bolt was held. Officer | Ada Bolt said.
    """
    if begins_sentence(words, first):
        return True
    before = words[first - 1]
    if before.stops:
        return False
    if before.text.endswith(OWNER) and begins_sentence(words, first - 1) and before.low.endswith(("'s", "’s")):
        return without_owner(before.low) in word_list("lands")  # Togo's | Ada Bolt
    if _is_accused(words, at):
        return before.low in word_list("accused_of") or before.low in word_list("said") or before.low == "say"
    inside = before.text.islower() and not begins_sentence(words, first - 1) and _tells_trade(before.low)
    if inside and _is_aged(words, surname):  # The band said singer | Ada Bolt, 33, slept
        return True
    own = _lows(words, at)
    if _is_aged(words, surname) and not own.isdisjoint(_HE | _SHE):
        return True
    sporting = (before.low in word_list("trades") or before.low == "striker") and not _passive(words, at)
    return sporting or before.low in word_list("of_states") or before.low in own


def _is_aged(words: Sequence[Word], surname: int, least: int = 0) -> bool:
    """Whether a name tells how old somebody is: Ada Bolt, | 31,."""
    age = words[surname + 1].low if surname + 1 < len(words) and words[surname].text.endswith(",") else ""
    return age.isdecimal() and int(age) >= least


def _suits(words: Sequence[Word], title: str, surname: int) -> bool:
    """Whether what is told of a name is what a title says: Sen. Bolt: Ada Bolt, a Togo Democrat."""
    if title not in word_list("offices"):
        return _is_aged(words, surname, _GROWN)
    return not word_list("of_office").isdisjoint(_behind(words, surname, _TOLD_OF))


def _is_accused(words: Sequence[Word], at: int) -> bool:
    """Whether somebody is arrested, tried or freed: Bolt was | jailed, police arrested | Bolt, Bolt's | lawyer."""
    if not begins_sentence(words, at) and words[at - 1].low in word_list("accused_of"):
        return True
    behind = "" if words[at].stops else next(_behind(words, at, 1), "")
    if words[at].text.endswith(OWNER):
        return behind in word_list("owned_by_accused")
    return behind in ("pleaded", "pleads") or _passive(words, at) in word_list("accused_of")


def _passive(words: Sequence[Word], at: int) -> str:
    """What was done to a word: Bolt has been | jailed, was found not | guilty; an adverb may stand before it."""
    behind = [] if words[at].stops else list(_behind(words, at, 4))
    done = next((low for low in behind if low not in (*_BE, "found") and not low.endswith("ly")), "")
    return done if behind[:1] and behind[0] in _BE else ""


def _has_fallen(words: Sequence[Word], at: int, own: frozenset[str]) -> bool:
    """Whether somebody died or was hurt, so that one of two may tell of the other."""
    return not word_list("fallen").isdisjoint(own.union(_behind(words, at, 4)))


def _acts_as_person(words: Sequence[Word], at: int) -> bool:
    """Whether a word does or suffers what nobody but a person does: Bolt resigned, Bolt's campaign, Bolt and her."""
    own, behind = _lows(words, at), list(_behind(words, at, 4))
    if not begins_sentence(words, at) or not behind or words[at].stops:
        return False
    if words[at].text.endswith(OWNER):
        return behind[0] in word_list("owned_by_persons")
    if not own.isdisjoint(_THINGS):
        return False
    if not own.isdisjoint(_HE | _SHE) or _passive(words, at) in word_list("done_to_persons"):
        return True
    act = next((place for place, low in enumerate(behind) if low not in _BE and not low.endswith("ly")), 0)
    with_what = {f"{behind[act]}-{low}" for low in _behind(words, at + 1 + act, _NEAR)}
    signs = f"{behind[act]}-contract" in word_list("acts_with") and words[at + 2 + act].capital  # signed Ole Roe
    return not signs and not {behind[act], *with_what}.isdisjoint(word_list("acts_with"))


def _governs(words: Sequence[Word], at: int, first: int) -> bool:
    """Whether the whole name is of one who governs a land, and the surname opens its sentence, and is no firm's."""
    ruler = not begins_sentence(words, first) and words[first - 1].low in word_list("of_states")
    return ruler and begins_sentence(words, at) and _lows(words, at).isdisjoint(_THINGS)


def _is_met(words: Sequence[Word], at: int, known: Mapping[str, Name]) -> bool:
    """Whether two act on each other who both are named in full: Bolt | beat | Finch."""
    for one, two in ((at, at + 2), (at - 2, at)):
        if one >= 0 and two < len(words) and words[one].sentence == words[two].sentence and begins_sentence(words, one):
            both = {without_owner(words[one].low), without_owner(words[two].low)}
            short = both <= known.keys() and all(known[low][0] == known[low][1] for low in both)  # no Umpire Ada
            return len(both) == 2 and short and words[one + 1].low in word_list("done_to_each_other")
    return False
