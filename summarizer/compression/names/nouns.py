"""Nouns in full: "the bill" or "this bill" alone, and the words by which the lead has said which: a housing | bill."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from summarizer.compression.constraints import word_list
from summarizer.compression.lead import Word
from summarizer.compression.names.kinds import (
    counting,
    goes_on,
    is_bare,
    is_kind,
    like_plural,
    may_be_meant,
    may_describe,
    only_describes,
    owner_of,
)
from summarizer.compression.names.runs import OWNER, begins_sentence, quotations_of, without_owner
from summarizer.support.name_facts import is_ordinary

_POINTERS = ("the", "this")
_LONGEST = 3  # words that say which
_JOINING = ("and", "for", "of")  # inside a name
_NEAR = 4  # words before a phrase in which it is denied: is not | a tax bill

_Phrase = tuple[int, int]  # the first and last index of the words before a noun that say which it is


class _UnclearError(Exception):
    """A noun stands where it may mean another one, or where nobody can say of which words its phrase is."""


def full_nouns(words: Sequence[Word], names: Collection[int] = ()) -> Mapping[int, _Phrase]:
    """Finds nouns alone behind "the" or "this", and the one phrase of an earlier sentence that says which they are.

    Args:
        words: The words of a lead.
        names: Indexes of those that are explained as names: the commission.

    Returns:
        For the index of each "bill" of "the bill" or "this bill" the (first, last) indexes of "housing" in "a housing
        bill". Left out are those of which there may be two, what stands in a quotation, and what its own sentence says.
    """
    alone = [at for at in _alone(words) if at not in names]
    inside = quotations_of(words) if alone else ()
    found = {}
    for at in (one for one in alone if one not in inside):
        same = [other for other, word in enumerate(words) if word.low == words[at].low]
        told = _told(words, [other for other in same if other < at], inside)
        if told is None or words[told[0]].sentence == words[at].sentence:
            continue
        own = (other for other in same if words[other].sentence == words[at].sentence)
        again = _named(words, words[at].sentence) & {without_owner(word.low) for word in words[told[0] : told[1] + 1]}
        if not again and all(
            words[other - 1].low != words[told[1]].low for other in own
        ):  # not: Acme ended Acme's deal
            found[at] = told
    return found


def _named(words: Sequence[Word], sentence: int) -> set[str]:
    """The names that a sentence says itself."""
    return {without_owner(word.low) for word in words if word.sentence == sentence and word.capital}


def _alone(words: Sequence[Word]) -> list[int]:
    """The first of each noun of a later sentence, alone behind "the" or "this", that stood in an earlier one."""
    found, known = [], set[tuple[str, int]]()
    first = {word.low: word.sentence for word in reversed(words)}
    for at in (one for one in range(1, len(words)) if words[one - 1].low in _POINTERS):
        word, low = words[at], words[at].low
        if not words[0].sentence < words[at - 1].sentence == word.sentence or (low, word.sentence) in known:
            continue
        if first[low] < word.sentence and may_be_meant(word) and is_bare(words, at):
            known.add((low, word.sentence))
            found.append(at)
    return found


def _told(words: Sequence[Word], places: Sequence[int], inside: Collection[int]) -> _Phrase | None:
    """The words that say which in the first mention that does; None where there is none, or where two differ."""
    try:
        phrases = {at: phrase for at in places if (phrase := _phrase(words, at, inside))}
    except _UnclearError:
        return None
    lows = [{without_owner(words[at].low) for at in range(first, last + 1)} for first, last in phrases.values()]
    longest, heads = max(lows, key=len, default=set()), {words[last].low for _, last in phrases.values()}
    whole = (phrase for at, phrase in phrases.items() if not goes_on(words, at))
    return next(whole, None) if len(heads) == 1 and all(one <= longest for one in lows) else None


def _phrase(words: Sequence[Word], at: int, inside: Collection[int]) -> _Phrase | None:
    """The words before a noun that say which it is; None for none.

    Raises:
        _UnclearError: Where it may be another one, or is a name: a second bill, any bill, the bank | Acme.
    """
    begin = at
    while not begins_sentence(words, begin) and may_describe(words[begin - 1]):
        begin -= 1
    if begin == at and begins_sentence(words, at):
        return None
    if begin == at - 1 and _opens_on_name(words, begin) and not goes_on(words, at):
        return begin, begin
    opens = "" if begins_sentence(words, begin) or words[begin - 1].stops else words[begin - 1].low
    named = words[at].capital or (goes_on(words, at) and words[at + 1].capital)
    other = opens in word_list("extra") or opens in word_list("any")
    other |= words[at - 1].low in word_list("ordinals")
    other |= opens in _JOINING and words[begin].capital and words[begin - 2].capital  # Guild of | Togo prizes
    if named or other or not {*range(begin, at + 1)}.isdisjoint(inside):
        raise _UnclearError
    while begin < at and (words[begin].number or words[begin].low in counting()):
        begin += 1
    if opens in word_list("articles") or opens in word_list("possessives") or opens in ("that", "this"):
        clear = not _doubtful(words, begin)
    elif not (clear := opens.endswith(OWNER)):
        placed = opens in word_list("prepositions") and opens != "to"
        clear = begin == at or (placed and like_plural(words[at]) and not _acts_inside(words, begin, at))
    if not clear:
        raise _UnclearError
    return _which(words, begin, at, opens)


def _acts_inside(words: Sequence[Word], begin: int, at: int) -> bool:
    """Whether a phrase without an article may be a clause: after | Acme dropped talks, the note in | question says."""
    dated = any(word.low in word_list("days") for word in words[begin:at])
    past = any(word.low.endswith("ed") for word in words[begin + 1 : at])
    return dated or past or words[at].low in word_list("speech")


def _opens_on_name(words: Sequence[Word], at: int) -> bool:
    """Whether a sentence opens with the name of what a noun is of: Millport | council voted; not: British, Fishing."""
    low = words[at].low
    other = low.endswith("ian") or is_ordinary(low)
    other |= any(low in word_list(name) for name in ("nationalities", "titles", "days", "stop", "ordinals"))
    return begins_sentence(words, at) and words[at].capital and words[at + 1].text.islower() and not other


def _which(words: Sequence[Word], begin: int, at: int, opens: str) -> _Phrase | None:
    """What says which of the words of a phrase behind what opens it; its owner, where none of them does."""
    if begin < at and is_kind(words, at - 1):
        return _shortened(words, begin, at), at - 1
    owner = owner_of(words, begin - 1) if opens.endswith(OWNER) else None
    if owner is not None and at - owner <= _LONGEST:
        return owner, at - 1
    if opens in ("a", "an") or any(word.low in word_list("essential") for word in words[begin:at]):
        raise _UnclearError
    return None


def _shortened(words: Sequence[Word], begin: int, at: int) -> int:
    """Where the words of a phrase begin that are told: all up to three, else its kinds; not: new, bold.

    Raises:
        _UnclearError: Where a name or a word that changes what the noun is would go.
    """
    first = begin if at - begin <= _LONGEST else at - 1
    while first > begin and is_kind(words, first - 1) and at - first < _LONGEST:
        first -= 1
    torn = first > begin and words[first].capital and words[first - 1].capital
    if torn or any(word.low in word_list("essential") for word in words[begin:first]):
        raise _UnclearError
    while first < at - 1 and only_describes(words, first):
        first += 1
    return first


def _doubtful(words: Sequence[Word], begin: int) -> bool:
    """Whether a phrase is denied, or what somebody calls it: is not | a tax bill, called it | a brazen attack."""
    near = [word.low for word in words[max(0, begin - _NEAR) : begin] if word.sentence == words[begin].sentence]
    called = not word_list("calling").isdisjoint(near[:-2])  # not: called a | rail strike
    return called or any(low in ("never", "nor", "not") or low.endswith(("n't", "n’t")) for low in near)
