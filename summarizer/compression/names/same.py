"""Which names of one surname are one person's, and which are nobody's: Mike and Michael Bolt; Yet Bolt, Roe Bolt."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from summarizer.compression.constraints import word_list
from summarizer.compression.lead import Word
from summarizer.compression.names.runs import begins_sentence, given_sex, is_title, without_owner
from summarizer.languages import ENGLISH
from summarizer.support.name_facts import is_ordinary

Person = tuple[int, int, str]  # the first word of a name, the one behind its last, and the surname
_LEAST = 3  # letters of a given name that are the first of a longer one: Dan, Daniel


def without_nobody(words: Sequence[Word], persons: Sequence[Person]) -> list[Person]:
    """Persons, less what is none: words of a heading, and of a surname that has a given name what has none before it.

    Args:
        words: The words of a lead.
        persons: What may be the names of persons, in order.
    """
    told = [one for one in persons if not (_is_heading(words, one[0]) or _only_looks_like(words, *one))]
    known = {surname for first, _, surname in told if given_sex(words[first].low)}
    surnames = {surname for *_, surname in told} if known else set()
    return [
        one
        for one in told
        if one[2] not in known or _is_titled(words, one[0]) or not is_no_given(words[one[0]].low, surnames)
    ]


def one_of_those(name: tuple[str, ...], names: Collection[tuple[str, ...]]) -> tuple[str, ...]:
    """The name of the same person among those of a surname; the name itself where there is none."""
    return next((other for other in names if _is_same(name, other)), name)


def _is_heading(words: Sequence[Word], first: int) -> bool:
    """Whether words look like a name, and stand in a heading behind its verb: Roe, Lee Plan To | Help Bolt."""
    before = words[first - 1]
    inside = before.capital and not (begins_sentence(words, first) or begins_sentence(words, first - 1))
    return inside and before.low in word_list("stop") and not given_sex(words[first].low)


def _only_looks_like(words: Sequence[Word], first: int, _: int, surname: str) -> bool:
    """Whether a name is surely nobody's: Even Republicans, Yet Bolt, Togo Acme, Crooked Mary."""
    low = words[first].low
    small = low in ENGLISH.function_words or low in word_list("adverbs")
    small &= begins_sentence(words, first)
    doing = low.endswith("ing") and is_ordinary(low)
    other = small or doing or low in word_list("lands") or given_sex(surname) == "women"
    return other and not _is_given(low)


def _is_given(low: str) -> bool:
    """Whether a word is surely a given name, a man's, a woman's, or short for one: Charlie."""
    return bool(given_sex(low)) or low in _short()


@cache
def _short() -> frozenset[str]:
    return frozenset(pair.partition("-")[0] for pair in word_list("nicknames"))


def _is_titled(words: Sequence[Word], first: int) -> bool:
    """Whether a title stands right before a name: Gov. | Rock Bolt."""
    low = words[first - 1].low
    return not begins_sentence(words, first) and (is_title(low) or low in word_list("posts"))


def is_no_given(low: str, surnames: Collection[str] = ()) -> bool:
    """Whether the first word of a name is no given one: Yet | Bolt; in Togo | Bolt; Finch said | Bolt had."""
    bare = without_owner(low)
    other = is_ordinary(bare) or bare in word_list("lands") or bare in word_list("no_surnames") or bare in surnames
    return other and not _is_given(low)


def _is_same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names of one surname may be one person's: Mike Bolt, Michael R. Bolt; not: Ole H. and Ole W. Bolt."""
    middle = [name[1][:1] for name in (one, other) if len(name) > 2]
    return len({*middle}) < 2 and _are_alike(one[0], other[0])


def _are_alike(one: str, other: str) -> bool:
    """Whether two given names are one, or one is short for the other: Ken, Kenneth; Bill, William."""
    short, long = sorted((one, other), key=len)
    begins = len(short) >= _LEAST and long.startswith(short) and given_sex(short) in (given_sex(long), "")
    return short == long or begins or not {f"{one}-{other}", f"{other}-{one}"}.isdisjoint(word_list("nicknames"))
