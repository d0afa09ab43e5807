"""Names in full: a surname or "the commission" alone, and the name as the article first gives it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

from summarizer.compression.constraints import word_list
from summarizer.compression.lead import Word
from summarizer.compression.names.bodies import holds, organisations, without_marks
from summarizer.compression.names.kinds import goes_on
from summarizer.compression.names.later import holds_other_office, is_of_other_sex, may_be_another
from summarizer.compression.names.nouns import full_nouns
from summarizer.compression.names.persons import bearers, is_paired
from summarizer.compression.names.runs import (
    OWNER,
    begins_sentence,
    given_sex,
    is_firm,
    is_somebody,
    is_subject,
    is_team,
    is_title,
    is_trade,
    may_name,
    name_runs,
    quotations_of,
    without_owner,
)
from summarizer.compression.names.wholes import wholes
from summarizer.support.name_facts import is_ordinary

_OTHERS = ("elder", "junior", "senior", "younger")  # one of two who have a surname
_PARTING = tuple(",.?!")  # “It won,” | Bolt said
_ACTS = frozenset("had has is said says was were will would".split())


def full_names(words: Sequence[Word]) -> Mapping[int, tuple[int, int]]:
    """Finds surnames and heads of organisations alone behind the whole name.

    Args:
        words: The words of a lead.

    Returns:
        For the index of each surname alone, and of each "commission" in "the commission", the (first, last) indexes of
        the words that come before it in the name's first mention, or of the whole name where that holds it otherwise.
        Of a surname that two share those are of the one whom the text itself shows to be meant, or of its Mr or Mrs,
        where there is one. Left out is what stands in a quotation, which is somebody's own words.
    """
    runs = name_runs(words)
    found = {**_surnames(words, runs), **wholes(words, runs), **organisations(words, runs)}
    quoted = quotations_of(words) if found else ()
    return {at: name for at, name in found.items() if at not in quoted}


def in_full(
    words: Sequence[Word], text: str = "", unread: Sequence[tuple[int, int]] = ()
) -> tuple[Mapping[int, Sequence[Word]], Collection[int]]:
    """What is written in full of a lead, as of `full_names` and `full_nouns`, and the indexes of the nouns.

    Args:
        words: The words of the lead.
        text: What they and other sentences of the story stand in.
        unread: (start, end) offsets of those, which may name who has a surname in the lead.

    Returns:
        For the index of each surname, "commission" or noun alone the words of its name before it, or of the whole name
        that opens with it; the nouns' indexes.
    """
    nouns = full_nouns(words, names := full_names(words))
    found = {at: words[first : last + 1] for at, (first, last) in {**names, **nouns}.items()}
    found = {at: _bare(name, words[at].low) if at in names else name for at, name in found.items()}
    if not unread:
        return found, nouns.keys()
    sure, shared = _in_story(words, text, unread)
    own = {at: name for at, name in found.items() if at not in names or without_owner(words[at].low) not in shared}
    return {**sure, **own}, nouns.keys()


def _in_story(
    words: Sequence[Word], text: str, unread: Sequence[tuple[int, int]]
) -> tuple[Mapping[int, Sequence[Word]], Collection[str]]:
    """The names of a lead in full that other sentences of its story before them give, and surnames of several there."""
    numbers = {words[at].start: at for at in range(len(words))}
    others = (Word.of(*piece, -number, 0) for number, one in enumerate(unread, 1) for piece in _pieces(text, *one))
    story = sorted((*words, *others), key=lambda word: word.start)
    opens = accumulate(one.sentence != other.sentence for one, other in pairwise(story))
    story = [word._replace(sentence=number) for word, number in zip(story, (0, *opens), strict=True)]
    told = {
        numbers[story[at].start]: _bare(story[first : last + 1], story[at].low)
        for at, (first, last) in full_names(story).items()
        if story[at].start in numbers and last < at
        if story[at].text[0].islower()
        or holds(story[first : last + 1], story[at].low)
        or _is_first(story, first, last + 1)
    }
    return told, {surname for surname, one in bearers(story, name_runs(story)).items() if len(one.names) > 1}


def _bare(name: Sequence[Word], low: str) -> Sequence[Word]:
    """A name that holds a word, without the marks behind it."""
    return [*name[:-1], without_marks(name[-1])] if holds(name, low) else name


def _is_first(words: Sequence[Word], first: int, surname: int) -> bool:
    """Whether a name is surely a person's, and nobody else's is called so before it: Bolt won; later | Mary Bolt."""
    if words[first - 1].low == "lady" or words[first - 1].low in word_list("kin"):
        return False
    before = words[first - 1].low if first else ""
    known = given_sex(words[first].low) or is_title(before) or before in word_list("posts")
    if not known or any("]" in word.text for word in words[first:surname]):
        return False
    low = without_owner(words[surname].low)
    short = next((at for at in range(surname) if without_owner(words[at].low) == low), surname)
    sure = is_somebody(words, short) or not begins_sentence(words, short)  # not: Bolt shut
    return short == surname or (sure and not may_be_another(words, short, (first, surname - 1)))


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """What stands between the spaces of a span, and where."""
    for piece in text[start:end].split():
        start = text.index(piece, start)
        yield piece, start, start + len(piece)
        start += len(piece)


def spans_of(
    words: Sequence[Word], text: str, path: Sequence[int], names: Mapping[int, Sequence[Word]]
) -> tuple[tuple[int, int], ...]:
    """(start, end) offsets in the text of each run of a path's words, with what names them in full before them."""
    spans: list[tuple[int, int]] = []
    for word in (word for at in path for word in _written(words[at], names.get(at, ()))):
        joined = spans and spans[-1][1] <= word.start and not text[spans[-1][1] : word.start].strip()
        spans.append((spans.pop()[0] if joined else word.start, word.end))
    return tuple(spans)


def _written(word: Word, name: Sequence[Word]) -> Iterator[Word]:
    """What is written for a word: with what names it before it, or a name that opens with it, and its owner's sign."""
    yield from name
    if not holds(name, word.low):
        yield word
    elif without_owner(word.low) != word.low:
        yield word._replace(start=word.start + len(without_owner(word.low)))


def _surnames(words: Sequence[Word], runs: Sequence[tuple[int, int]]) -> dict[int, tuple[int, int]]:
    known = bearers(words, runs)
    if not known:
        return {}
    first = {surname: one.first for surname, one in known.items()}
    found = {}
    teams = {without_owner(words[end - 1].low) for begin, end in runs if is_team(words, begin, end)}
    called = {surname for surname, one in known.items() if given_sex(words[one.first[0]].low)}
    teams -= called  # the Harris mill
    # A sentence's first word may be none, as in "Gold rose": inside one its capital shows that it is a name.
    alone = {
        without_owner(words[begin].low) for begin, end in runs if end - begin == 1 and not begins_sentence(words, begin)
    }
    alone_at = [begin for begin, end in runs if end - begin == 1]
    small = {word.low for word in words if not word.capital}
    firms = {words[end - 1].low for _, end in runs if is_firm(*words[end - 1 : end + 1])}  # Bolt Inc. is no Ada Bolt
    for begin, end in runs:
        surname = without_owner(words[begin].low)
        later = begin < first.get(surname, (begin,))[0]  # and may be no name there: Brown bears
        if end - begin == 1 and later and words[begin].text.endswith(OWNER) and surname not in called:
            del first[surname]  # "India's minister" before "Aero India": the whole is named after the part
            continue
        if end - begin > 1 or surname not in first or surname in teams | firms:
            continue
        beside, before = _is_beside(words, begin), words[begin - 1]
        mister = beside and before.low in word_list("honorifics")
        named = beside and before.low in (*word_list("articles"), *_OTHERS)  # the Bolt bakery, the elder Bolt
        named |= (may_be_another if later else holds_other_office)(words, begin, first[surname])
        named |= _is_shop(*words[begin : begin + 2]) or (mister and is_paired(words, begin))
        one = known[surname]
        named |= beside and _is_joined(words, begin, called=surname in called)
        if named or (later and surname not in called and not is_subject(words, begin)):
            continue
        other = mister and not any(one.sexes.values()) and is_of_other_sex(words, one.first, before.low)
        name = None if other else one.meant(before.low if beside else "")
        if name is None and mister:
            name = begin - 1, begin - 1  # of two only the Mr says which
        elif name is None and not (beside and is_title(before.low)) and not _describes(words, begin):
            name = one.established(words, begin, alone_at)
        sure = not later or is_somebody(words, begin) or (surname in called and not is_ordinary(surname))
        if name is not None and (
            (sure and surname not in small) or surname in alone or not begins_sentence(words, begin)
        ):
            found[begin] = name
    return found


def _is_beside(words: Sequence[Word], at: int) -> bool:
    """Whether what stands before a word is of its phrase: “Big Ada” | Bolt; not: “It won,” | Bolt said."""
    if begins_sentence(words, at):
        return False
    text = words[at - 1].text
    return not words[at - 1].stops or (text[-1] in ('"', "”") and text[-2:-1] not in _PARTING)


def _is_joined(words: Sequence[Word], at: int, *, called: bool) -> bool:
    """Whether a capital word before a surname goes with it: Grand | Bolt; not: Teenager | Bolt, who is called Ada."""
    before = words[at - 1]
    trade = called and is_trade(words, at - 1) and before.low not in word_list("no_given_names")
    return before.capital and (may_name(before) or before.text == "US") and not trade


def _describes(words: Sequence[Word], at: int) -> bool:
    """Whether a surname says of what kind something is: the Bolt | years; not: Bolt's | years."""
    return not words[at].text.endswith(OWNER) and goes_on(words, at)


def _is_shop(word: Word, behind: Word | None = None) -> bool:
    """Whether a name ends like an owner of nothing: Bolt's, | the only bakery in town; Bolt's | will close."""
    return word.low.endswith(("'s", "’s")) and (word.stops or (behind is not None and behind.low in _ACTS))
