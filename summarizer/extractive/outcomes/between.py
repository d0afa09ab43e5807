"""What stands between an accusation and its outcome: only where all of it is of the accused is nobody else meant."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import cache

from summarizer.extractive.coherence import data
from summarizer.extractive.coherence.story import any_of, words
from summarizer.extractive.outcomes.accused import names_in, opening_nouns
from summarizer.extractive.outcomes.words import FEMALE, LONG_BEFORE, MALE
from summarizer.runtime.patterns import LatePattern

_RUN = LatePattern(r"[A-Z][\w-]+(?:(?: [A-Z]\.)? [A-Z][\w-]+)*")
_PRONOUNS = {"he": "He", "she": "She", "they": "They", "one": "It", "thing": "He|She|They|It"}
_ROLE = rf"(?!(?:{any_of('no_role')})\b)\w{{2,}}(?:[^e]er|or|ist|man)s?"
_WITNESS = LatePattern(r"An? (?:[\w-]+ ){1,3}?(?:said|told|testified|recalled|confirmed|backed)\b")  # is not accused
_GROUP = LatePattern(r"An? (?:[\w-]+ )?([a-z-]+) of\b")  # A village of 90 people
_FIRM = LatePattern(rf"The (?!{_ROLE}\b)[a-z-]+, (?:[A-Z][\w-]+ )*[A-Z][\w-]+,")  # The restaurant, Acme House,
_SAID_OF = LatePattern(
    r"\b(?:as|is|was|been|became|become) an? (?:[\w-]+ ){0,2}(?:man|woman|boy|girl|person)\b|\bno (?:[\w-]+ )?\w+"
)
# What is said of the one case of an article: the court told of, the denial, what the police say.
_THE_ONE = LatePattern(
    r"\b(?:(?:the|his|her|their|its) (?:criminal |federal |\w+-(?:day|week|month|year) )?(?:trial|case|hearing|court|"
    r"charges?|accusations?|allegations?|indictment|prosecution|prosecutors?|lawsuit|suit|complaint|investigators)"
    r"(?: (?:was|is) held)?(?! (?:of|against|involving) (?!him\b|her\b|them\b|it\b))"
    r"|(?:prosecutors|police|investigators|they|the (?:lawsuit|suit|complaint|indictment)) "
    r"(?:said|says?|alleged?|claim(?:ed)?)"
    r"|^(?:On \w+,? )?(?:An?|The) (?:[\w-]+ )?(?:court|jury|tribunal)"
    r"|(?:told|tells|heard by|before) (?:an?|the) (?:[\w-]+ )?court|prosecutors|investigators"
    r"|(?:denie[sd]|rejected) (?:all |the |both |any )*(?:charges?|accusations?|allegations?|wrongdoing)"
    r"|(?:pleaded|pleads) not guilty)\b",
    re.IGNORECASE,
)
_AHEAD = LatePattern(  # of the name of the accused: prosecutors alleged that the former chemist
    r"(?:^|\b(?:that|accuse[sd]|charged|arrested|indicted|sued|raided|searched|against) )"
    r"(?:(?!\w+(?:ed|ing)\b|(?:beat|bit|had|hit|hurt|is|paid|robs?|sent|shot|sold|stole|struck|took|was|were)\b)"
    r"[\w'-]+,? ){0,5}$",
    re.IGNORECASE,
)
_EVENT = r"(?:charged|arrested|indicted|accused|detained|questioned|remanded|acquitted|cleared|banned)"
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


def is_patient(accusation: str, accused: Set[str]) -> bool:
    """Whether whom an accusation names first is accused: alleged that Jon Roe, but not that a baker hit Jon Roe."""
    opens = (run for run in _RUN.finditer(accusation) if accused & set(run.group().split()))
    return any(_AHEAD.search(accusation[: run.start()]) is not None for run in opens)


def one_case(
    accusation: str,
    between: Sequence[str],
    accused: Set[str],
    known: Set[str],
    meant: str,
    *,
    of_case: bool,
    patient: bool,
) -> bool:
    """Whether no sentence between an accusation and its outcome is of another case, whoever else is in it.

    Args:
        accusation: What opens the case.
        between: The sentences.
        accused: The words of the accused's name.
        known: All words of names in the accusation.
        meant: Whom or what the outcome means.
        of_case: Whether it says what it means: the charges, her conviction, the officer. Where it has a pronoun alone,
            nobody else whom that could mean may be in a sentence behind the last one that names the accused.
        patient: Whether the name is surely of the accused (`is_patient`): "he" behind it may else be the victim.
    """
    if not all(_is_of_one(text, accused if patient else set(), meant, told=patient) for text in between):
        return False
    if of_case:
        return True
    called = _called(accusation)
    for text in reversed(between):
        if _is_of_nobody(text, known):
            continue
        if not _is_alone(called.sub("", text), accused, meant):
            return False
        if accused & set(re.findall(r"\w+", text)):
            return True
    return True


def says_whom(text: str, accusation: str, between: Sequence[str]) -> bool:
    """Whether an outcome calls the accused what the accusation does, and nobody else is called so: the officer."""
    nouns = "|".join(sorted(noun for noun in opening_nouns(accusation) if _people("they").fullmatch(noun)))
    group = _GROUP.match(accusation)
    nouns = nouns or (group[1] if group else "")
    if not nouns or not re.search(rf"\b(?:[Tt]he|[Bb]oth|[Aa]ll \w+) (?:{nouns})\b(?!'| of\b)", text):
        return False
    other = re.compile(rf"\b(?:an?|another|other|second|third|\w+'s) (?:[\w-]+ )?(?:{nouns})\b", re.IGNORECASE)
    return not any(other.search(told) for told in between)


def _called(accusation: str) -> re.Pattern[str]:
    """What the accused is called behind an accusation that opens with it: the mayor, Jon Roe, of "A mayor was"."""
    nouns = "|".join(sorted(opening_nouns(accusation))) or "(?!)"
    return re.compile(rf"\b[Tt]he (?:{nouns})\b(?! of\b)(?:, (?:(?:[A-Z][\w.-]+|and) )*[A-Z][\w.-]+(?:, \d\d)?(?=,))?")


def _is_of_one(text: str, accused: Set[str], meant: str, *, told: bool) -> bool:
    """Whether all that a sentence says of a case is of the accused, or of the one case there is."""
    text = _FIRM.sub("", text)
    names = [re.escape(name) for name in sorted(accused)]
    patient = "|".join([*(["him", "her", "them", "it"] if told else []), *names])
    subject = "|".join([*(_PRONOUNS[meant].split("|") if told else []), *names])
    if not subject:
        return not _any_case().search(_THE_ONE.sub("", text))
    done = (
        rf"\b{_EVENT} {_CALLED}(?:{patient})\b"
        rf"|\b(?:{subject})(?:, (?:who|\d\d,(?: who)?)| who|, (?:an?|the|who|which) (?:[^,]|,\d){{1,60}},)? "
        rf"(?:was|were|is|are) (?:\w+ly )?(?:{_EVENT}|(?:said|alleged?) to)\b"
    )
    left = re.sub(done, "", text)
    if left != text and (_OPENS_WITH_YEAR.match(text) or LONG_BEFORE.search(text) or _EVENT_AGAIN.search(text)):
        return False
    return not _any_case().search(_THE_ONE.sub("", left))


def _is_alone(text: str, accused: Set[str], meant: str) -> bool:
    """Whether nobody else whom "he" or "they" could mean is in a sentence; several people are no "he"."""
    people = _several() if meant == "they" else _one_person(meant) if meant in ("he", "she") else _people(meant)
    text = _WITNESS.sub("", _SAID_OF.sub("", _FIRM.sub("", text)))
    others = meant != "they" and names_in(text) - accused
    return not (others or people.search(text))


def _is_of_nobody(text: str, known: Set[str]) -> bool:
    """Whether no name, no person and no pronoun of one is in a sentence."""
    somebody = names_in(text) or known & set(re.findall(r"\w+", text)) or _people("he").search(text)
    return not (somebody or _HE.search(text) or _SHE.search(text) or re.search(r"\b[Tt]he(?:y|ir|m)\b", text))


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
def _several() -> re.Pattern[str]:
    """Who "they" may be besides the accused."""
    people = (words("antecedents") | words("persons") | words("other_people")) - words("ends_cases")
    more = {word for word in people if word.endswith("s")} | (words("groups") - words("ends_cases"))
    more |= words("meant_more") | {"people"}
    return re.compile(rf"\b(?:{'|'.join(sorted(more))}|{_ROLE.removesuffix('?')})\b", re.IGNORECASE)


@cache
def _any_case() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(data('any_case'))})", re.IGNORECASE)
