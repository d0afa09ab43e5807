"""Names that are written whole where a part is alone: Xi Jinping for Xi, Ursula von der Leyen for von der Leyen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from summarizer.compression.constraints import word_list
from summarizer.compression.lead import Word
from summarizer.compression.names.persons import sex_of
from summarizer.compression.names.runs import (
    JUNIORS,
    PARTICLES,
    begins_sentence,
    given_sex,
    is_personal,
    is_subject,
    is_title,
    may_name,
    without_owner,
)
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import is_ordinary

_GIVEN = 3  # most words before a particle
_LONGEST = 3  # words of a name that opens with its family's
_SYLLABLES = LatePattern(r"(?:[bcdfghj-npq-tw-z]{0,2}[aeiouwy]+(?:ng|[cn]h|[bcgk-nprst])?){1,2}")  # Jinping, Yeol, Jae

_Found = dict[int, tuple[int, int]]


def wholes(words: Sequence[Word], runs: Sequence[tuple[int, int]]) -> _Found:
    """The places of names of which a part stands alone, behind the one whole name that it is of.

    Args:
        words: The words of a lead.
        runs: Its names, as of `name_runs`.

    Returns:
        For each the (first, last) indexes of the words in the whole name's first mention that stand for the one there,
        and hold it.
    """
    found = {**_family_first(words, runs), **_with_particles(words), **_juniors(words, runs)}
    return {at: name for at, name in found.items() if not _is_of_another(words, at, words[name[0] : name[1] + 1])}


def _is_of_another(words: Sequence[Word], at: int, name: Sequence[Word]) -> bool:
    """Whether the title before a part of a name is not that person's: Mrs. de Blasio is no Bill de Blasio."""
    sex = "" if begins_sentence(words, at) else sex_of(words[at - 1].low)
    known = {given_sex(word.low) for word in name if word.low != words[at].low} - {""}
    return bool(sex and known) and sex not in known


def _family_first(words: Sequence[Word], runs: Sequence[tuple[int, int]]) -> _Found:
    """Xi of Xi Jinping, where nobody else is called so and Jinping never stands alone."""
    names: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    first: _Found = {}
    places: dict[str, int] = {}
    alone: dict[int, str] = {}
    for begin, end in runs:
        family = without_owner(words[begin].low)
        if end - begin == 1:
            alone[begin] = family
        elif _opens_with_family(words[begin:end]):
            names[family].add(tuple(without_owner(word.low) for word in words[begin:end]))
            first.setdefault(places.setdefault(family, begin), (begin, end - 1))
        else:
            for word in words[begin:end]:  # Eugene Kim, Kim Davis
                names[without_owner(word.low)].add(("",))
    used = {*alone.values()}
    known = {
        family: first[at]
        for family, at in places.items()
        if len(names[family]) == 1 and used.isdisjoint(name[-1] for name in names[family])
    }
    return {
        at: known[family]
        for at, family in alone.items()
        if family in known and at > known[family][1] and (is_subject(words, at) or not begins_sentence(words, at))
    }


def _opens_with_family(name: Sequence[Word]) -> bool:
    """Whether a name is one of China, Korea or Vietnam whose family stands first: Xi Jinping; not: Kim Davis."""
    if len(name) > _LONGEST or name[0].low not in word_list("families_first"):
        return False
    parts = [part for word in name[1:] for part in without_owner(word.low).rstrip(".,:;?!)").split("-")]
    if len(parts) == 1 and (given_sex(name[0].low) or is_ordinary(parts[0].removesuffix("ing"))):
        return False  # Kim Bo, Moon Landing
    return all(_SYLLABLES.fullmatch(part) and not given_sex(part) for part in parts)


def _juniors(words: Sequence[Word], runs: Sequence[tuple[int, int]]) -> _Found:
    """Bolt of Ray Bolt Jr., where no other Bolt is named or may be meant: his father, President Bolt."""
    names: dict[str, dict[tuple[str, ...], tuple[int, int]]] = defaultdict(dict)
    alone: dict[int, str] = {}
    for begin, end in runs:
        if end - begin == 1:
            alone[begin] = without_owner(words[begin].low)
            continue
        last = end - (words[end - 1].low in JUNIORS)
        for word in words[begin : last - 1]:
            names[word.low][()] = (begin, -1)  # Bolt Motors, a firm
        more = last < len(words) and words[last].low in JUNIORS  # Ray Bolt, | Jr.
        whole = tuple(word.low for word in words[begin : last + more])
        more &= is_personal(words[begin:last])
        names[without_owner(words[last - 1].low)].setdefault(whole, (begin, last if more else -1))
    titled = {low for at, low in alone.items() if not begins_sentence(words, at) and is_title(words[at - 1].low)}
    if any(word.low in word_list("kin") for word in words):
        return {}
    known = {low: one for low, found in names.items() for one in found.values() if len(found) == 1}
    return {
        at: known[low] for at, low in alone.items() if low in known and 0 < known[low][1] < at and low not in titled
    }


def _with_particles(words: Sequence[Word]) -> _Found:
    """Von der Leyen, where only Ursula is called so."""
    names: dict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    first: dict[tuple[str, ...], tuple[int, int]] = {}
    alone = []
    for at, surname in _parted(words):
        begin = _given(words, at)
        if begin < at:
            names[surname].add(tuple(word.low for word in words[begin:at]))
            first.setdefault(surname, (begin, at))
        else:
            alone.append((at, surname))
    return {
        at: first[surname]
        for at, surname in alone
        if surname in first and len(names[surname]) == 1 and first[surname][1] < at
    }


def _parted(words: Sequence[Word]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Where each name with particles begins, and its words: von der Leyen, De Niro."""
    end = 0
    for at, word in enumerate(words):
        if at < end or word.low not in PARTICLES:
            continue
        end = at + 1
        while end < len(words) and words[end].low in PARTICLES and not begins_sentence(words, end):
            end += 1
        if end < len(words) and words[end].capital and may_name(words[end]) and not begins_sentence(words, end):
            yield at, tuple(without_owner(other.low) for other in words[at : end + 1])


def _given(words: Sequence[Word], at: int) -> int:
    """Where the given name before a particle begins; the particle's own place where there is none."""
    begin = at
    while begin and at - begin < _GIVEN and not (begins_sentence(words, begin) or words[begin - 1].stops):
        before = words[begin - 1]
        initial = len(before.low) == 1 or not before.text.endswith(".")  # Reps. | Ada van Bolt
        other = is_ordinary(before.low) and not given_sex(before.low)
        if other or not (initial and before.capital and may_name(before)):
            break
        begin -= 1
    return begin
