"""Whether a whole name is of somebody else than the surname that stands before it: Sen. Bolt; Ray Bolt, the mayor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.compression.constraints import word_list
from summarizer.compression.constraints.lists import like_adjective
from summarizer.compression.lead import Word
from summarizer.compression.names.persons import Name
from summarizer.compression.names.runs import (
    OWNER,
    begins_sentence,
    given_sex,
    is_introduced,
    is_title,
    without_owner,
)
from summarizer.support.name_facts import is_ordinary

_OWN = {"men": frozenset(("he", "him", "himself", "his")), "women": frozenset(("her", "herself", "she"))}
_ALIKE = {"congressman": "rep", "congresswoman": "rep"}  # who a Rep. is
_SHORT = ("gov", "rep", "sen")
_LESS = frozenset("acting assistant deputy ex former lieutenant lt lt. shadow state then under vice".split())
_MANY = ("chairman", "chairwoman", "commissioner", "director", "executive", "minister", "secretary")  # prime | minister
_HOLDS = frozenset("who has been is was became elected re-elected appointed a an the".split())
_PARTING = ("against", "and", "by", "for", "of", "to", "whose", "with")
_HEADS = frozenset(("general", "leader"))  # behind which a name is of one who is in the news: House Leader
_LONGEST = 10  # words of an aside that tells who somebody is


def may_be_another(words: Sequence[Word], at: int, name: Name) -> bool:
    """Whether nobody can say that a surname is of the one who is named in full behind it.

    Args:
        words: The words of a lead.
        at: The surname.
        name: The words before it in the whole name.
    """
    first, surname = name[0], name[1] + 1
    low, title = without_owner(words[at].low), title_of(words, at)
    owned = words[surname].text.endswith(OWNER) and not words[first - 1].capital  # Bolt left. He sold Ada Bolt's mill
    if (low in word_list("no_surnames") and not title) or owned or _is_no_given_name(words, first, surname):
        return True
    sex = given_sex(words[first].low)
    if _tells_of_two(words, surname) or is_of_other_sex(words, name, title):
        return True
    if sex and _differs(words, words[at].sentence, sex):  # Bolt sold his mill; Mary Bolt
        return True
    if _is_apposed(words, first, surname) or any(words[behind].low == "whom" for behind in _aside(words, surname)[:1]):
        return True
    introduced = is_introduced(words, first, surname + 1) or _is_lowly(words, first)
    if title in word_list("honorifics"):
        return introduced and _says(words, surname)
    if introduced or not title or title in word_list("peers"):
        return introduced
    told = _has_aside(words, surname) or _is_titled(words, first)
    return told and not is_same_office(words, at, name)


def title_of(words: Sequence[Word], at: int) -> str:
    """The title right before a word: Sen. | Bolt."""
    low = "" if begins_sentence(words, at) else words[at - 1].low
    return low if low in word_list("honorifics") or is_title(low) else ""


def is_same_office(words: Sequence[Word], at: int, name: Name) -> bool:
    """Whether a whole name stands beside the office of the surname: Sen. Bolt; Ray Bolt, the senator."""
    own, first, surname = _office(words, at - 1), name[0], name[1] + 1
    before = "" if begins_sentence(words, first) else _office(words, first - 1)
    aside = _aside(words, surname)
    if before == own == "" and not begins_sentence(words, first) and words[first - 1].low == words[at - 1].low:
        return True  # Attorney General Bolt; Attorney General Ray Bolt
    told = _office_in(words, aside)
    any_of_many = own.strip() in _MANY and told.rsplit(" ", 1)[-1] == own.strip()  # Secretary Bolt; the mill secretary
    return any_of_many or (bool(own) and own in (before, told))


def holds_other_office(words: Sequence[Word], at: int, name: Name) -> bool:
    """Whether a whole name stands beside another office than a surname: President Ray Bolt; Gov. Bolt."""
    own, first, surname = _office(words, at - 1) if title_of(words, at) else "", name[0], name[1] + 1
    before = "" if begins_sentence(words, first) else _office(words, first - 1)
    told = before or _office_in(words, _aside(words, surname))
    return bool(own and told) and own.split()[-1] != told.split()[-1]


def _office(words: Sequence[Word], at: int) -> str:
    """What tells an office, abbreviated or not: senator, Sen.; with what says which, or that it is a lower one."""
    low = words[at].low
    if low not in word_list("offices"):
        return ""
    before = "" if begins_sentence(words, at) else words[at - 1].low.removesuffix("-elect")
    bare = low.rstrip(".")
    short = _ALIKE.get(bare, bare)
    short = short[:3] if short[:3] in _SHORT else short
    less = "former " if low in _MANY and at > 1 and words[at - 2].low in _LESS else ""  # former prime minister
    return f"{less}{before} {short}" if before in _LESS or low in _MANY else short


def _office_in(words: Sequence[Word], aside: Sequence[int]) -> str:
    """The office of an aside: a Togo senator, who has been mayor; not: a cook who met the mayor, who was mayor."""
    told = [words[at].low for at in aside]
    who = told[:1] == ["who"]
    for number, (at, low) in enumerate(zip(aside, told, strict=True)):
        if low in word_list("offices"):
            held = _LESS.isdisjoint(told[:number]) and told[max(0, number - 1)] != "was" and "had" not in told[:number]
            return _office(words, at) if held and not _is_of_small(words, aside[number + 1 : number + 4]) else ""
        if low in _PARTING or (low == "who" and number) or (who and low not in _HOLDS):
            return ""
    return ""


def _is_of_small(words: Sequence[Word], behind: Sequence[int]) -> bool:
    """Whether an office is none of a state: president | of the union; not: president | of Togo."""
    found = [words[at] for at in behind if words[at].low not in word_list("articles")]
    return len(found) > 1 and found[0].low in ("at", "for", "of") and not found[1].capital


def _aside(words: Sequence[Word], surname: int) -> list[int]:
    """The places of the words behind a name that tell who it is, up to a comma: Ada Bolt, | a Togo senator, | spoke."""
    found: list[int] = []
    if words[surname].text.endswith(","):
        for at in range(surname + 1, min(surname + 1 + _LONGEST, len(words))):
            if words[at].sentence != words[surname].sentence:
                break
            found.append(at)
            if words[at].stops:
                break
    return found


def _has_aside(words: Sequence[Word], surname: int) -> bool:
    """Whether a name has words behind it that tell who it is; not: met Ada Bolt, | and slept."""
    aside = _aside(words, surname)
    low = words[aside[0]].low if aside else "and"
    return low not in ("and", "but", "or", "to") and not any(
        low in word_list(one) for one in ("prepositions", "subordinate")
    )


def _is_no_given_name(words: Sequence[Word], first: int, surname: int) -> bool:
    """Whether the first word of a name is none of a person: Team Bolt won, Despite Bolt, Official Togo papers."""
    low = words[first].low
    if given_sex(low):
        return False
    if first < surname - 1 and given_sex(words[first + 1].low):  # Surgeon | Ole Bolt
        return True
    return is_ordinary(low) or (begins_sentence(words, first) and (like_adjective(low) or low == "team"))


def _tells_of_two(words: Sequence[Word], surname: int) -> bool:
    """Whether beside a name kin is told of, who have one surname: Ada Bolt said her husband slept."""
    near = (words[surname].sentence, words[surname].sentence + 1)
    return any(
        word.low in word_list("two_of_a_name") or (word.sentence == near[0] and word.low in word_list("kin"))
        for word in words
        if word.sentence in near
    )


def is_of_other_sex(words: Sequence[Word], name: Name, title: str) -> bool:
    """Whether a title is a man's, and the words about a whole name only a woman's, or the other way."""
    titled = next((one for one in _OWN if title in word_list(one)), "")
    return bool(titled) and _differs(words, words[name[0]].sentence, titled) and not given_sex(words[name[0]].low)


def _differs(words: Sequence[Word], sentence: int, sex: str) -> bool:
    """Whether all that a sentence says of persons is of the other sex."""
    told = {word.low for word in words if word.sentence == sentence}
    return told.isdisjoint(_OWN[sex]) and any(not told.isdisjoint(_OWN[one]) for one in _OWN if one != sex)


def _is_apposed(words: Sequence[Word], first: int, surname: int) -> bool:
    """Whether a name stands between commas behind what somebody is: the judge, | Ada Bolt, said."""
    before = words[first - 1]
    return before.text.endswith(",") and before.text[:1].islower() and words[surname].text.endswith(",")


def _is_lowly(words: Sequence[Word], first: int) -> bool:
    """Whether a rank or a trade stands before a name, and no office: Owner | Ada Bolt, Officer | Ada Bolt."""
    at = first - 1
    if begins_sentence(words, first) or words[at].stops or words[at].low.endswith(OWNER):
        return False
    low = words[at].low
    if low in word_list("offices") or low in _HEADS or low in word_list("honorifics"):
        return False
    return is_title(low) or (words[at].capital and begins_sentence(words, at))


def _is_titled(words: Sequence[Word], first: int) -> bool:
    """Whether a title or another name stands right before a name: Secretary of State | Ada Bolt."""
    return not begins_sentence(words, first) and words[first - 1].capital and not words[first - 1].stops


def _says(words: Sequence[Word], surname: int) -> bool:
    """Whether the one named says something: Ada Bolt, a nurse, | said."""
    return any(words[at].low in word_list("speech") for at in _behind(words, surname))


def _behind(words: Sequence[Word], surname: int) -> Iterator[int]:
    """The place right behind a name, and that behind its aside."""
    aside = _aside(words, surname)
    for at in {surname + 1, (aside or [surname])[-1] + 1}:
        if at < len(words) and words[at].sentence == words[surname].sentence:
            yield at
