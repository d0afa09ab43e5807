"""Whose an outcome is: whom it names as acquitted or freed, or what "he", "the charges" and "the mayor" mean in it."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, TypeAlias, cast

from summarizer.extractive.coherence import data
from summarizer.extractive.coherence.references import NUMBER
from summarizer.extractive.coherence.story import any_of, words
from summarizer.extractive.outcomes.people import Case, a_person, names_in
from summarizer.extractive.outcomes.words import convicts, is_fresh, listed, outcome
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

# By the name; several are "they"; "the company" and "the officer" are "one"; charges are a "thing".
Meant: TypeAlias = Literal["name", "he", "she", "they", "one", "thing"]

NEXT = 2  # sentences behind the lead in which an outcome is news without a day
_STEM = 5  # letters by which two words for an offence are the same
_BEHIND = 30  # characters behind an outcome in which somebody is meant: acquitted on Monday the two men
_PASSIVE = LatePattern(r"\b(?:be|been|being|had|has|have|is|are|was|were)(?: \w+ly| now| since| later)? $")
_OF_ITS_SUBJECT = LatePattern(
    r"(?:settled|walked|won|received|ruled|verdict|not guilty|was|were|has|have|had|will|would|is|are)\b"
)
_JUDGED = "acquittals?|ban|case|convictions?|election|fine|medals?|sentences?|suspension|verdicts?"
_OWNED = rf"'s (?!(?:[\w-]+ ){{0,3}}(?:{_JUDGED})\b)"  # Roe's lawyer
_PERSON = r"(?: (?:was|were|had|has|have|will|would|walked|won|of|and|on|in)\b|'s\b|[,.;]|$)"
_OF = LatePattern(
    r"\b(?:acquitt\w+|exonerated|cleared|guilty|innocent)\b(?: (?!majority)[\w'-]+){0,4}? of ([^.,;]+)"
    r"|\b(?:charges?|convictions?|counts?|verdicts?) (?:for(?! (?:want|lack))|of) ([^.,;]+)",
    re.IGNORECASE,
)
_OFFENCES = LatePattern(
    r"\b(?:(?:charged|accused)(?: (?:in|on|last|this) \w+)? (?:with|of)|charges? of|suspicion of|guilty of|"
    r"convicted of) ((?:(?! (?:after|had|has|have|is|said|was|which|who)\b)[^.;])+)"
)
_SEVERAL = LatePattern(r", (?!who|which|an?\b)| and (?!(?:fined|given|jailed|ordered|sent|sentenced)\b)")
_ONE = LatePattern(r"\bthe (?:[a-z-]+ charge|(?!criminal|federal|state|remaining)[a-z-]+ charges)\b", re.IGNORECASE)
_OTHERS = LatePattern(r"\b(?:an)?others?\b", re.IGNORECASE)
_WITH_OTHERS = LatePattern(r"(?<=\w) and (?:\w+ )?others\b")
_NEW = LatePattern(  # settled a case over airbags: not the case; but a charge against him
    r"\b(?:closed|dismissed|dropped|ended|lifted|overturned|rejected|settled|withdrew) an? "
    r"(?!.*\bagainst (?:him|her|it|them)\b)"
)
_CLAUSE = LatePattern(r"; |, (?:and|but|so) ")
_COURT_DID = LatePattern(r"It (?:acquitted|cleared|dismissed|dropped|found|overturned|quashed|ruled|threw)")
_SIDES = LatePattern(r"\b(?:both|the|two) (?:sides|parties)\b", re.IGNORECASE)
_NOT_MEANT = LatePattern(r"\b(?:on|reach|of) $")  # not guilty on all counts, agree on a verdict
_OF_OTHERS = LatePattern(  # against the guard, in the trial of a baker
    r"\b(?:against|in the (?:case|trial) of) (?!(?:him|her|them|it|both|all|any|either|each)\b)"
    r"(?:the |an? |his |her )([\w-]+)"
)


def is_next(index: int, text: str) -> bool:
    """Whether an outcome is news: of a day, or right behind the lead."""
    return index <= NEXT or is_fresh(text)


def meant_by(case: Case, index: int) -> Meant | None:
    """Whose an outcome is, by the name or as "he" or "the charges"; None where it is of somebody or something else."""
    text, about = case.texts[index], case.about(index)
    found = outcome(text)
    if found is None:
        return None
    told = _without_tail(text, found)
    active = not (_PASSIVE.search(told, 0, found.start()) or _OF_ITS_SUBJECT.match(found.group()))
    zone = told[found.start() :] if active else told  # where whoever is acquitted stands
    known = set(re.findall(r"[\w-]+", about))
    own = " ".join(_CLAUSE.split(text[: found.start()])[:-1])  # Max Bolt was charged, and the case was dropped
    others = _OTHERS.search(_WITH_OTHERS.sub("", told))
    if others or names_in(own) - known or _NEW.search(told, found.start()) or _COURT_DID.match(text):
        return None
    names = case.names if case.named <= index else ()
    if any(re.search(rf"\b{re.escape(name)}\b(?!{_OWNED})", zone) for name in names):
        return "name"
    zone = _by_role(case, zone)
    patient = r"[A-Z][\w-]+ {0}\b|{0}" + _PERSON
    named = {name for name in names_in(zone) if re.search(patient.format(re.escape(name)), zone)}
    if named - known:  # whom a sentence right behind the lead names first is who the lead tells of
        full = any(re.search(rf"[A-Z][\w-]+ {re.escape(name)}\b", zone) for name in named)
        return "name" if full and not names and (index <= NEXT or not case.names) else None
    against = _OF_OTHERS.search(zone)
    if against and against[1] not in case.accusation():
        return None
    return _meant(case, index, told, found, zone if is_next(index, text) else "")


def _by_role(case: Case, zone: str) -> str:
    """Words without the names of whom they call what the accusation does: the managers Bo Roe and Al Poe."""
    accusation = re.findall(r"[a-z]{4,}", case.accusation())
    roles = "|".join(word for word in accusation if a_person().fullmatch(word.removesuffix("s")))
    return re.sub(rf"\b({roles}) (?:[A-Z][\w'-]+ ?(?:and )?)+", r"\1 ", zone) if roles else zone


def _without_tail(text: str, found: re.Match[str]) -> str:
    """An outcome without what stands behind it: after a trial of two weeks, saying that the baker had lied."""
    tail = re.compile("|".join(data("behind_outcomes"))).search(text, found.end())
    return text[: tail.start() if tail else len(text)]


def _meant(case: Case, index: int, text: str, found: re.Match[str], zone: str) -> Meant | None:
    """Whom or what an outcome means that names nobody; the case, where it is news."""
    if _SIDES.search(text):
        return "thing"
    owned = re.search(r"(?i:\b(?:all|both|her|his|its|the|their|those|these) )*$", text[: found.start()])
    begin = owned.start() if owned else found.start()
    acted_on = _reference().finditer(text, begin, found.end() + _BEHIND)  # dropped the suit; before it stands who did
    for told in (*acted_on, *_reference().finditer(text, 0, begin)):
        if _NOT_MEANT.search(text, 0, told.start()):
            continue
        if told["thing"]:
            return _of_thing(case, index, text, told["thing"])
        if not told["noun"]:
            return cast(Meant, told.lastgroup)
        if called := _of_noun(case, index, told["noun"].lower()):
            return called if called != "name" else None
    return "thing" if zone or listed("no_case").search(text) else None


def _of_thing(case: Case, index: int, text: str, thing: str) -> Meant | None:
    """Whether "the charges" of an outcome are the case's, and no Poe convictions; "against him" says whose they are."""
    about = case.about(index)
    if any(name not in about for name in re.findall(r"\b[A-Z][\w-]+", thing[1:])):
        return None
    against = re.search(r"\bagainst (him|her|them)\b", text)
    whom = {"him": "he", "her": "she", "them": "they"}[against[1]] if against else "thing"
    return cast(Meant, whom) if _is_of_kind(thing.lower(), about, case.accusation()) else None


def _of_noun(case: Case, index: int, noun: str) -> Meant | None:
    """Whether "the mayor" of an outcome can be the accused; "name" for somebody else, None where it is nobody."""
    terms = {word for word in re.findall(r"[a-z-]{4,}", case.accusation())} | words("meant_one") | words("meant_more")
    for word in noun.split():
        if word in words("ends_cases"):
            return None
        if word in terms or word.endswith("-year-old"):
            return "they" if word in words("meant_more") or word.endswith("s") else "one"
        if a_person().fullmatch(word):
            return "one" if index <= NEXT and noun.startswith("former") else "name"
    return None


@cache
def _reference() -> re.Pattern[str]:
    things = any_of("case_things")
    return re.compile(
        rf"\b(?:(?P<thing>(?:the|all|both|those|these|(?:his|her|its|their)(?= (?:law)?suit\b))"
        rf"(?: (?!{things})[\w-]+)?? (?:{things}))"
        rf"|(?P<he>he|him|his)|(?P<she>she|hers?)"
        rf"|(?P<they>they|them|their|both|(?:all|the) {NUMBER}(?!-| (?:[\w-]+ )?(?:charges|counts|lawsuits|judges)\b))"
        r"|the(?= (?P<noun>(?:[\w-]+ ){0,2}[\w-]+)))\b",
        re.IGNORECASE,
    )


def _is_of_kind(thing: str, about: str, accusation: str) -> bool:
    """Whether an article has what an outcome ends: charges, a lawsuit, an inquiry, a conviction."""
    if re.search(r"(?:conviction|verdict|sentence)s?$", thing):
        return convicts(about)
    rows = (row.split(" / ") for row in data("case_kinds"))
    need = next((need for kind, need in rows if re.search(rf"(?:{kind})s?$", thing)), "")
    return re.search(need, about if "charge" in thing else accusation, re.IGNORECASE) is not None


def of_offence(case: Case, index: int, *, named: bool, told: bool) -> bool:
    """Whether an outcome that says what it is of says what the article accuses somebody of, and all of that.

    Args:
        case: The case.
        index: The number of the outcome.
        named: Whether it is news of the accused by the name: then it may call the offence otherwise.
        told: Whether the rest is told behind it: but he was found guilty of perjury.
    """
    text = case.texts[index]
    found, offences = _OF.search(text), _OFFENCES.search(case.texts[case.at])
    what = (found[1] or found[2]).lower() if found else ""
    whole = not what or listed("all_of_it").match(what) is not None
    if offences and _SEVERAL.search(offences[1]) and not told and (_ONE.search(text) or not whole):
        return False
    if named or whole:
        return True
    kept = [word for word in re.findall(r"[a-z'-]{3,}", what) if word not in ENGLISH.function_words][:3]
    groups = [group for group in data("same_offences") for word in kept if re.match(group, word)]
    stems = [re.escape(word[:_STEM]) for word in kept] + groups
    return bool(stems) and re.search(rf"\b(?:{'|'.join(stems)})", case.about(index).lower()) is not None


def in_part(text: str) -> bool:
    """Whether an outcome is of a part, of somebody besides, or of what was told and not judged."""
    found = outcome(text)
    return listed("ends_nothing").search(_without_tail(text, found) if found else text) is not None
