"""Those of one surname: which of them Mr, Mrs or nothing before it means, where the text itself says so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from summarizer.compression.constraints import word_list
from summarizer.compression.lead import Word
from summarizer.compression.names.runs import (
    JUNIORS,
    PARTICLES,
    SEXES,
    begins_sentence,
    given_sex,
    has_initials,
    is_numbered,
    is_personal,
    is_title,
    may_name,
    without_owner,
)
from summarizer.compression.names.same import is_no_given, one_of_those, without_nobody
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import is_ordinary

Name = tuple[int, int]  # the first and last index of the words before a surname
_INITIAL = LatePattern(r"[A-Z]\.?")
_NUMERALS = ("iii", "iv")  # Ole Finch III
_WHOLE = 3  # words of a name with what stands before it
_NEAR = 3  # sentences behind one with the name of another one
_SPOUSES = ("husband", "widow", "widower", "wife")


class Bearers(NamedTuple):
    """Who has a surname.

    Attributes:
        first: The words before the surname where it first stands behind others.
        names: The same for each of those who have it; a name that two words part has those of one: David and Sue Bolt.
            None for one who is only named as a junior.
        sexes: For each of them the list that a word beside the name is of: his | wife, Ada; none where nobody says.
        titled: The lists that the words before the surname alone are of: Mr and Mrs Bolt.
        wed: The lists of whom the sentence of the first name says that somebody is married to: his | wife.
        places: Where each name stands, in order, with the name.
    """

    first: Name
    names: dict[tuple[str, ...], Name | None]
    sexes: dict[tuple[str, ...], str]
    titled: frozenset[str]
    wed: frozenset[str]
    places: list[tuple[int, tuple[str, ...]]]

    def meant(self, title: str) -> Name | None:
        """Whom a title and the surname mean, or nothing and the surname; None where it may be another."""
        if title in word_list("peers"):  # Lord Bolt is no Lord Ray Bolt
            return None
        sex = sex_of(title)
        fits = [name for name in self.names if not sex or (self.sexes[name] or given_sex(name[0]) or sex) == sex]
        if len(self.names) == 1:
            unsure = not self.sexes[next(iter(self.names))] and (len(self.titled) > 1 or (sex and sex in self.wed))
            return self.names[fits[0]] if fits and not unsure else None
        known = [name for name in fits if self.sexes[name]]
        if len(fits) > 1 and len(self.names) == len(self.titled) == len(known) + 1:
            fits = known  # of Mr and Mrs Bolt one is known, and both are named
        return self.names[fits[0]] if sex and len(fits) == 1 else None

    def established(self, words: Sequence[Word], at: int, alone: Sequence[int]) -> Name | None:
        """Whom of several the surname alone means at a place: who is called so before another is named; None else.

        Args:
            words: The words of a lead.
            at: The place.
            alone: Where surnames stand alone.
        """
        starts: dict[tuple[str, ...], int] = {}
        for place, name in sorted(self.places):
            starts.setdefault(name, place)
        if len(starts) < 2:
            return None
        (whom, first), (_, second), *_ = starts.items()
        low, near = without_owner(words[at].low), words[at].sentence - _NEAR
        called = at < second or any(first < one < second and without_owner(words[one].low) == low for one in alone)
        other = any(name != whom and place < at and words[place].sentence >= near for place, name in self.places)
        named = first < at and not is_no_given(whom[0])
        return self.names[whom] if named and called and not other else None


def bearers(words: Sequence[Word], runs: Sequence[tuple[int, int]]) -> Mapping[str, Bearers]:
    """Those who are named in full, by surname."""
    found: dict[str, Bearers] = {}
    titled: dict[str, set[str]] = {}
    persons = []
    for begin, last in runs:
        more = words[last - 1].low in _NUMERALS and given_sex(words[begin].low) != ""
        more |= words[last - 1].low in JUNIORS
        end = last - (last - begin > 2 and more)
        surname = without_owner(words[end - 1].low)
        doing = words[begin].low.endswith("ing") and begins_sentence(words, begin)  # Putting Vioxx on sale
        doing |= any(given_sex(word.low.partition("-")[2]) for word in words[begin + 1 : end - 1])  # Bolt-Ada | Vik row
        if end - begin > 1 and surname not in JUNIORS:
            first = None if doing or is_numbered(words, end) or _goes_on(words, end) else _given_name(words, begin, end)
            if first is not None:
                persons.append((first, end, surname))
        elif end - begin == 1 and (sex := sex_of(_before(words, begin))):
            titled.setdefault(surname, set()).update((sex, *(SEXES if is_paired(words, begin) else ())))
    persons = without_nobody(words, persons)
    surnames = {surname for _, _, surname in persons}
    for begin, end, surname in persons:
        if (one := found.get(surname)) is None:
            wed = frozenset(_wed(words, words[begin].sentence))
            one = found[surname] = Bearers((begin, end - 2), {}, {}, frozenset(titled.get(surname, ())), wed, [])
        if (other := _joined_to(words, begin, end)) is not None and without_owner(words[other].low) not in surnames:
            _add(one, (words[other].low, surname), (other, other), _sex_before(words, other, other + 1))
        name = tuple(without_owner(word.low) for word in words[begin:end])
        junior = end < len(words) and words[end].low in JUNIORS
        _add(one, name, (begin, end - 2), _sex_before(words, begin, end) or _sex_behind(words, end), junior=junior)
    return found


def _given_name(words: Sequence[Word], begin: int, end: int) -> int | None:
    """Where a person's name begins in a run that may open with a post: Togo Clerk | Ada Bolt; None for no person."""
    post = words[begin].low in word_list("posts")  # Sheriff | Ada Bolt; Minister of | Finance | Ada Bolt
    post |= _is_held(words[begin].low) and _holds_office(words, begin)
    if is_personal(words[begin:end]) and not post:
        return begin + _opens_otherwise(words, begin, end)
    if _INITIAL.fullmatch(words[begin].text) and end - begin == 3 and given_sex(words[begin + 1].low):
        return begin  # S. Ole Bolt
    for first in range(max(begin + 1, end - 3), end - 1):
        if _is_called(words, begin, first, end) and is_personal(words[first:end]):
            return first
    return None


def _opens_otherwise(words: Sequence[Word], begin: int, end: int) -> bool:
    """Whether the first word of a name with a given name behind it is none of it: Since | Ada Bolt, Injured | Ada Bolt.

    Nor is the name of a people: in | Greek | Ada Bolt.
    """
    if end - begin < _WHOLE or given_sex(words[begin].low):
        return False
    low = words[begin].low
    none = low in ENGLISH.function_words or low in word_list("exclaimed") or (low.endswith("ed") and is_ordinary(low))
    called = given_sex(words[begin + 1].low) or has_initials(words[begin + 1])
    other = is_no_given(low) or low in word_list("demonyms")
    return (begins_sentence(words, begin) and none) or (other and bool(called))


def _is_called(words: Sequence[Word], begin: int, first: int, end: int) -> bool:
    """Whether what stands before a name in its run says what its bearer is: Secretary of State | Ada Bolt."""
    known, before = given_sex(words[first].low), words[first - 1].low
    strange = any(is_ordinary(without_owner(word.low)) for word in words[first:end])
    if before in word_list("posts"):
        return bool(known) or not strange
    if first == begin + 1 and before in word_list("demonyms"):
        return bool(known)
    held = _holds_office(words, begin)
    return held and (bool(known) or (first == begin + 1 and _is_held(before) and not strange))


def _is_held(low: str) -> bool:
    """Whether an office may be of a word: Secretary of | State, ambassador to | Chad."""
    return low in word_list("portfolios") or low in word_list("lands")


def _holds_office(words: Sequence[Word], begin: int) -> bool:
    """Whether an office of what opens a run stands before it: Secretary of | State, ambassador to the | Acme League."""
    at = begin - 1
    at -= at > 0 and words[at].low == "the"
    inside = at > 0 and words[at - 1].sentence == words[begin].sentence and not words[at - 1].stops
    office = words[at - 1].low in word_list("offices") or words[at - 1].low == "chief"  # Chief of Staff
    return inside and office and words[at].low in ("for", "of", "to")


def is_paired(words: Sequence[Word], at: int) -> bool:
    """Whether a surname is of two: Mr and Mrs | Bolt."""
    first = words[at - 3].low if at > 2 and words[at - 2].low in ("and", "&") else ""
    return bool(sex_of(first)) and words[at - 3].sentence == words[at].sentence


def _add(one: Bearers, name: tuple[str, ...], place: Name, sex: str, *, junior: bool = False) -> None:
    name = one_of_those(name, one.names)
    one.names[name] = one.names.get(name) or (None if junior else place)
    one.places.append((place[0], name))
    one.sexes[name] = one.sexes.get(name) or sex


def _joined_to(words: Sequence[Word], begin: int, end: int) -> int | None:
    """The given name of another of one surname: David | and | Sue Bolt; None for none, as in Togo and Sue Bolt."""
    at = begin - 2
    if end - begin != 2 or at < 0 or words[begin - 1].low not in ("and", "&"):
        return None
    other = words[at]
    single = at == 0 or words[at - 1].sentence != other.sentence or words[at - 1].stops or not words[at - 1].capital
    single |= at > 0 and not may_name(words[at - 1])
    alike = single and other.capital and other.sentence == words[begin].sentence and not other.stops
    strange = other.low in word_list("lands") or other.low in word_list("no_given_names")
    return at if alike and may_name(other) and not strange and other.text.isalpha() else None


def _goes_on(words: Sequence[Word], end: int) -> bool:
    """Whether a name goes on behind a run of capital words: Luiz Finch | da Silva."""
    near = words[end - 1 : end + 3]
    inside = len(near) > 2 and not words[end - 1].stops and near[1].sentence == near[-1].sentence == near[0].sentence
    return inside and near[1].text in PARTICLES and any(word.capital for word in near[2:])


def _before(words: Sequence[Word], at: int) -> str:
    return "" if begins_sentence(words, at) else words[at - 1].low


@cache
def sex_of(low: str) -> str:
    """The list that a title is of: "women" for Mrs; "" where it is of none, or of both."""
    return next((sex for sex in SEXES if low in word_list(sex)), "")


def _sex_before(words: Sequence[Word], begin: int, end: int) -> str:
    """What stands before a name: his wife, Dr | Ada Bolt, said; not: told his wife, | Ada Bolt said."""
    at = begin - 1
    while at > 0 and is_title(words[at].low) and not sex_of(words[at].low):
        at -= 1
    if at < 0 or words[at].sentence != words[begin].sentence or (words[at].stops and not words[end - 1].stops):
        return ""
    return sex_of(words[at].low)


def _sex_behind(words: Sequence[Word], end: int) -> str:
    """Whose wife or husband stands behind a name: Ray Bolt | and his wife."""
    behind = [word.low for word in words[end : end + 3] if word.sentence == words[end - 1].sentence]
    if behind[:1] != ["and"] or len(behind) < 3 or behind[2] not in word_list("kin"):
        return ""
    return {"his": "men", "her": "women"}.get(behind[1], "")


def _wed(words: Sequence[Word], sentence: int) -> Iterator[str]:
    """The lists of whom a sentence says that somebody is married to: her | husband, Bolt's | wife."""
    for at, word in enumerate(words):
        if word.sentence == sentence and word.low in _SPOUSES:
            before = _before(words, at)
            if before in word_list("possessives") or before.endswith(("'s", "’s")):
                yield sex_of(word.low)
