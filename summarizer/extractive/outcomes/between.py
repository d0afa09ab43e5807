"""What stands between an accusation and its outcome: only where all of it is of the accused is nobody else meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from functools import cache

from summarizer.extractive.coherence import data
from summarizer.extractive.coherence.story import any_of, words
from summarizer.extractive.outcomes.accused import names_in
from summarizer.extractive.outcomes.words import FEMALE, LONG_BEFORE, MALE, YEAR, listed
from summarizer.runtime.patterns import LatePattern

_RUN = LatePattern(r"[A-Z][\w-]+(?:(?: [A-Z]\.)? [A-Z][\w-]+)*")
_FRONT = rf"(?:(?:On|In|Last|Earlier this) (?:{any_of('no_name')}|week|month)(?: \d{{1,2}})?,? )?"
_PRONOUNS = {"he": "He", "she": "She", "they": "They", "one": "It", "thing": "He|She|They|It"}
_THE_CASE = LatePattern(
    rf"{_FRONT}(?:The (?:trial|case|hearing|verdict|jury|judge|court)|Jurors|A (?:court|jury|judge))\b(?!')"
)
_SUIT_SAYS = LatePattern(r"The (?:lawsuit|suit|complaint|indictment) (?:said|says|alleged?)\b")
_THEY_SAY = LatePattern(r"(?:Prosecutors|Police|Investigators|They) (?:said|say|alleged?|claim(?:ed)?)\b")
# In a sentence of the case: anybody or anything but how long it lasted.
_SOMETHING = LatePattern(
    r" (?:an?|his|her|the|their|another|one|two|three|both) "
    r"(?!(?:weeks?|months?|years?|days?|jury|trial|court|charges?|money|test)\b)\w"
)
_ROLE = r"(?!never|after|under|later|prosecutors|investigators|jurors)\w{2,}(?:[^e]er|or|ist|man)s?"
# What is said of the one case of an article: the court told of, the denial, what the police say.
_THE_ONE = LatePattern(
    r"\b(?:(?:the|his|her|their|its) (?:criminal |federal |\w+-(?:day|week|month|year) )?(?:trial|case|hearing|court|"
    r"charges?|accusations?|allegations?|indictment|prosecution|prosecutors?|lawsuit|suit|complaint|investigators)"
    r"(?: (?:was|is) held)?(?! (?:of|against|involving) (?!him\b|her\b|them\b|it\b))"
    r"|(?:told|tells|heard by|before) (?:an?|the) (?:[\w-]+ )?court|prosecutors|investigators"
    r"|(?:denie[sd]|rejected) (?:all |the |both |any )*(?:charges?|accusations?|allegations?|wrongdoing)"
    r"|(?:pleaded|pleads) not guilty)\b",
    re.IGNORECASE,
)
_AHEAD = LatePattern(  # of the name of the accused: prosecutors alleged that the former chemist
    r"(?:^|\b(?:that|accuse[sd]|charged|arrested|indicted|sued|against) )"
    r"(?:(?!\w+(?:ed|ing)\b|(?:beat|bit|had|hit|hurt|is|paid|robs?|sent|shot|sold|stole|struck|took|was|were)\b)"
    r"[\w'-]+,? ){0,5}$",
    re.IGNORECASE,
)
_EVENT = r"(?:charged|arrested|indicted|accused|detained|questioned|remanded)"
_CALLED = r"(?:the (?:(?!(?:about|against|and|at|by|for|from|in|near|of|on|or|to|who|whose|with)\b)[a-z-]+,? ){1,3})?"
_EVENT_AGAIN = LatePattern(
    r"\b(?:fac(?:es|ed|ing)|again|also|too|as well|second|separate|another|earlier|before that)\b"
)
_OPENS_WITH_YEAR = LatePattern(r"In (?:[A-Z]\w+ )?\d{4}\b")
_HE = LatePattern(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)
_SHE = LatePattern(r"\b(?:she|hers?|herself)\b", re.IGNORECASE)


def first_named(text: str, known: Set[str]) -> set[str]:
    """The words of the first name in an accusation that is among those known: the accused's, but not the victim's."""
    runs = (set(run.group().split()) & known for run in _RUN.finditer(text))
    return next(filter(None, runs), set())


def nobody_else(between: Iterable[str], accused: Set[str], known: Set[str], meant: str) -> bool:
    """Whether all sentences between an accusation and its outcome are of the accused or of the case.

    Args:
        between: The sentences.
        accused: The words of the accused's name.
        known: All words of names in the accusation: the victim's, too.
        meant: Whom or what the outcome means; where it is a thing, a sentence without any case bars nothing.
    """
    return all(_is_of_case(text, accused, known, meant) or (meant == "thing" and _is_of_none(text)) for text in between)


def is_patient(accusation: str, accused: Set[str]) -> bool:
    """Whether whom an accusation names first is accused: alleged that Jon Roe, but not that a baker hit Jon Roe."""
    opens = (run for run in _RUN.finditer(accusation) if accused & set(run.group().split()))
    return any(_AHEAD.search(accusation[: run.start()]) is not None for run in opens)


def one_case(
    between: Sequence[str], accused: Set[str], known: Set[str], meant: str, *, of_case: bool, patient: bool
) -> bool:
    """Whether no sentence between an accusation and its outcome is of another case, whoever else is in it.

    Args:
        between: The sentences.
        accused: The words of the accused's name.
        known: All words of names in the accusation.
        meant: Whom or what the outcome means.
        of_case: Whether it means the case: the charges, her conviction. Where it means a person, the last sentence with
            anybody in it has to open with the accused, and to have no other person in it.
        patient: Whether the name is surely of the accused (`is_patient`).
    """
    about = patient  # "he" of a sentence behind one of the accused alone is the accused
    last = ""
    for text in between:
        strict = _is_of_case(text, accused, known, meant)
        if not strict and not _is_of_one(text, accused if patient else set(), meant, about=about):
            return False
        if not _is_of_nobody(text, known):
            last = text
            about = patient and (_opens_with(text, accused) or (about and strict))
    return of_case or not last or (_opens_with(last, accused) and _is_alone(last, accused, meant))


def _is_of_one(text: str, accused: Set[str], meant: str, *, about: bool) -> bool:
    """Whether all that a sentence says of a case is of the accused, or of the one case there is."""
    patient = "|".join([*(["him", "her", "them", "it"] if about else []), *map(re.escape, sorted(accused))])
    subject = "|".join([*(_PRONOUNS[meant].split("|") if about else []), *map(re.escape, sorted(accused))])
    if not subject:
        return not _any_case().search(_THE_ONE.sub("", text))
    done = (
        rf"\b{_EVENT} {_CALLED}(?:{patient})\b"
        rf"|\b(?:{subject})(?:, (?:who|\d\d,(?: who)?)| who|, (?:an?|the) [^,]{{1,60}},)? "
        rf"(?:was|were|is) (?:\w+ly )?(?:{_EVENT}|(?:said|alleged?) to)\b"
    )
    left = re.sub(done, "", text)
    if left != text and (_OPENS_WITH_YEAR.match(text) or LONG_BEFORE.search(text) or _EVENT_AGAIN.search(text)):
        return False
    return not _any_case().search(_THE_ONE.sub("", left))


def _is_alone(text: str, accused: Set[str], meant: str) -> bool:
    """Whether nobody else whom "he" or "they" could mean is in a sentence; several people are no "he"."""
    people = _one_person(meant) if meant in ("he", "she") else _people(meant)
    return not (names_in(text) - accused or people.search(text) or YEAR.search(text) or LONG_BEFORE.search(text))


def _is_of_nobody(text: str, known: Set[str]) -> bool:
    """Whether no name, no person and no pronoun of one is in a sentence."""
    somebody = names_in(text) or known & set(re.findall(r"\w+", text)) or _people("he").search(text)
    return not (somebody or _HE.search(text) or _SHE.search(text) or re.search(r"\b[Tt]he(?:y|ir|m)\b", text))


def _opens_with(text: str, accused: Set[str]) -> bool:
    names = "|".join(map(re.escape, sorted(accused)))
    return bool(names) and re.match(rf"{_FRONT}(?:{names})\b(?!'| and\b)", text) is not None


def _is_of_case(text: str, accused: Set[str], known: Set[str], meant: str) -> bool:
    """Whether a sentence opens with the accused, the case or what prosecutors say, and has nobody else in it."""
    if meant == "thing" and _SUIT_SAYS.match(text):
        return True
    if names_in(text) - known or YEAR.search(text) or LONG_BEFORE.search(text) or _people(meant).search(text):
        return False
    if of_the_other_kind(text, meant):
        return False
    if _THE_CASE.match(text):
        return not (_SOMETHING.search(text) or listed("accuses_again").search(text))
    opened = "|".join([_PRONOUNS[meant], *(re.escape(name) for name in sorted(accused))])
    opens = re.match(rf"{_FRONT}(?:{opened})\b(?!'| and\b)", text) or _THEY_SAY.match(text)
    return opens is not None and not listed("accuses_again").search(text)


def of_the_other_kind(text: str, meant: str) -> bool:
    """Whether "she" stands where a man is meant, or "he" where a woman is."""
    other = {"he": _SHE, "she": _HE}.get(meant)
    return other is not None and other.search(text) is not None


def _is_of_none(text: str) -> bool:
    """Whether a sentence holds no word of any case."""
    return not _any_case().search(text)


@cache
def _people(meant: str) -> re.Pattern[str]:
    """Who "he" may be besides the accused: persons, relatives and roles; of several, groups of them, too."""
    people = words("antecedents") | words("persons") | words("other_people")
    people -= {"who", "they'd", "police", "prosecutors"} | (words("groups") if meant != "they" else frozenset())
    return re.compile(rf"\b(?:{'|'.join(sorted(people))}|{_ROLE})\b", re.IGNORECASE)


@cache
def _one_person(meant: str) -> re.Pattern[str]:
    """Who "he" or "she" may be besides the accused, alone: his wife is no "he"."""
    people = (words("antecedents") | words("persons") | words("other_people")) - words("groups")
    people -= {"who", "they'd", "police", "prosecutors", "others"} | set((FEMALE if meant == "he" else MALE).split("|"))
    return re.compile(rf"\b(?:{'|'.join(sorted(people))}|{_ROLE.removesuffix('s?')})\b", re.IGNORECASE)


@cache
def _any_case() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(data('any_case'))})", re.IGNORECASE)
