"""Whom or what an outcome means that does not say whose it is, and whether an accusation can be of that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal, TypeAlias, cast

from summarizer.extractive.coherence.references import NUMBER
from summarizer.extractive.coherence.story import any_of, words
from summarizer.extractive.outcomes.accused import all_names
from summarizer.extractive.outcomes.offence import is_of_kind
from summarizer.extractive.outcomes.words import DONE_TO, FEMALE, MALE, outcome
from summarizer.runtime.patterns import LatePattern

# Several are "they"; "the company" and "the officer" are "one"; charges are a "thing".
Meant: TypeAlias = Literal["he", "she", "they", "one", "thing"]
_KIND_OF: dict[str, Meant] = {"him": "he", "her": "she", "them": "they"}

_BEHIND = 30  # characters behind an outcome in which somebody is meant: acquitted on Monday the two men
_SO_MANY = LatePattern(
    rf"\b(?:the|all) ({NUMBER})\b(?! (?:[\w-]+ )?(?:counts|charges)\b)|\b(both|pair|couple)\b", re.IGNORECASE
)
_OPENS_WITH = LatePattern(rf"(?:.{{0,40}}?\b(?:allege[ds]?|said|say) that )?(?:The )?({NUMBER}) ", re.IGNORECASE)
_ONE = LatePattern(rf"\b(?:was|is|has been|had been) (?:\w+ly |also )?{DONE_TO}\b")
_MORE = LatePattern(
    rf"\b(?:were|are|have been) (?:\w+ly |also )?{DONE_TO}\b|(?:^|\bthat )(?:[Tt]he )?(?i:{NUMBER}|both|several) "
    rf"|\b{DONE_TO} (?:{NUMBER}|both|several) (?!\w+-)|\band so (?:was|were|did)\b"
    r"|[A-Z][\w-]+,? and (?:(?:his|her|an?|the) )?(?:[a-z]+ ){0,3}[A-Z]"
)
_NOT_REACHED = LatePattern(
    r"\b(?:(?<!favour )(?<!favor )of|on|reach) $"
)  # agree on a verdict, not guilty on all counts
_NO_CASE = LatePattern(
    r"\b(?:mistrial|hung|deadlocked|(?:could not|failed to) (?:agree|reach))\b"
    r"|\bno (?:[\w-]+ )?charges (?:will|would)\b"
)
_OWNED = LatePattern(r"(?:\b(?:all|both|her|his|its|the|their|those|these) )*$", re.IGNORECASE)
_BESIDE = LatePattern(r"\b(?:alongside|together with|along with|(?:and|with) (?:an?|his|her|their|another) \w+\b)")
_BY_SOMEBODY = LatePattern(r"(.*?) (?:accuse[sd]|allege[sd]|charged|sue[sd]) (?:(?:an?|his|her|the|that)\b|[A-Z])")
_OF_A_PERSON = LatePattern(
    r"\b(?:jailed|prison|killing|murder\w*|rap(?:e|ing)|former|deputy|head of|mayor|director|founder)\b|, \d\d,"
)
_BESIDES = LatePattern(
    r"But (?:(he|she|they) (?:was|were) (?:convicted|found guilty)|(?:the )?[\w-]+ "
    r"(?:convicted (him|her|them)|found (him|her|them) guilty)) of\b"
)
_MAN = LatePattern(rf"\b(?:he|him|his|{MALE})\b", re.IGNORECASE)
_WOMAN = LatePattern(rf"\b(?:she|hers?|{FEMALE})\b", re.IGNORECASE)
_KIN = rf"{MALE}|{FEMALE}|wife|child|children|parents|partner|neighbour|neighbor"
_RELATIVE = rf"\b(his|her) (?:[a-z-]+ )?(?:{_KIN})\b"
_OWN_KIN = LatePattern(  # of the accused, where nobody stands between
    r"(?:[A-Z][\w'-]+ )+(?:was|is|has been|had been) "
    rf"(?:(?!and\b|an?\b|\w+'s\b|{_KIN})(?:[a-z-]+|\d+|{any_of('no_name')}) )+?{_RELATIVE}"
)
_ROLE = LatePattern(rf"An? (?:[a-z-]+ )?\w+(?:er|or|ist|man) (?:was|is|has been|had been) {DONE_TO}\b")
_WHO = LatePattern(rf"\b(?:{MALE}|(?P<female>{FEMALE}))\b", re.IGNORECASE)


def meant_by(text: str, accusation: str) -> Meant | None:
    """Whom or what an outcome means; None where it is somebody new, or a case of another kind."""
    found = outcome(text)
    if found is None:
        return None
    terms = {word for word in re.findall(r"[a-z-]{4,}", accusation)} - words("ends_cases")
    owned = _OWNED.search(text, 0, found.start())
    begin = owned.start() if owned else found.start()
    acted_on = _reference().finditer(text, begin, found.end() + _BEHIND)  # dropped the suit; before it stands who did
    for told in (*acted_on, *_reference().finditer(text, 0, begin)):
        if _NOT_REACHED.search(text, 0, told.start()):
            continue
        if told["thing"]:
            if not is_of_kind(told["thing"].lower(), accusation):
                return None
            against = re.search(r"\bagainst (him|her|them)\b", text)
            return _KIND_OF[against[1]] if against else "thing"
        if not told["noun"]:
            return cast(Meant, told.lastgroup)
        for word in told["noun"].lower().split():
            if word in words("ends_cases"):
                break
            if word in terms or word in words("meant_one") or word in words("meant_more"):
                return "they" if word in words("meant_more") or word.endswith("s") else "one"
    return "thing" if _NO_CASE.search(text) else None


def agrees(meant: Meant, accusing: Sequence[str], *, named: bool = False) -> bool:
    """Whether what an outcome means can be who is accused: one or more, a man, a woman, or a company.

    Args:
        meant: Whom or what it means.
        accusing: The accusation, the sentence that names the accused, and those up to the outcome.
        named: Whether the accusation names one person in full.
    """
    accusation = accusing[0]
    if meant == "thing":
        return True
    more = _MORE.search(accusation) is not None
    if meant == "they":
        return more and not _ONE.search(accusation)
    if more or _BESIDE.search(accusation) or of_a_named_accuser(accusation):
        return False
    if any(re.match(r"Its |It (?:said|says|denie[sd]) ", text) for text in accusing):  # of a company
        return meant == "one"
    if meant == "one":
        return True
    one = words("antecedents") - words("groups")
    owned = [re.sub(_RELATIVE, r"\1", text) for text in accusing]  # his wife: of a man
    he, she = (any(pattern.search(text) for text in owned) for pattern in (_MAN, _WOMAN))
    kin = _OWN_KIN.match(accusation)  # Ada Bolt was accused of the murder of her husband
    if kin and named:
        return (kin[1] == "her") == (meant == "she")
    if not (he or she):
        alone = _ROLE.match(accusation) is not None and not all_names(accusation)
        return named or alone or any(_OF_A_PERSON.search(text) or one.intersection(text.split()) for text in accusing)
    first = _WHO.search(accusation)
    if first and not (
        all_names(accusation[: first.start()]) or re.search(r" (?:of|with) ", accusation[: first.start()])
    ):
        return (first["female"] is not None) == (meant == "she")  # who is accused comes first: A man was charged
    return he != she and he == (meant == "he")


def of_a_named_accuser(accusation: str) -> bool:
    """Whether somebody with a name accuses: the case that follows may be the accuser's own."""
    by = _BY_SOMEBODY.match(accusation)
    return by is not None and bool(all_names(by.group(1))) and by.group(1).split()[-1] not in words("ends_cases")


def as_many(text: str, accusation: str) -> bool:
    """Whether no number of people in an outcome differs from the one that the accusation opens with."""
    told, opened = _SO_MANY.search(text), _OPENS_WITH.match(accusation)
    return not (told and opened) or (told[1] or "two").lower() == opened[1].lower()


@cache
def _reference() -> re.Pattern[str]:
    things = any_of("case_things")
    return re.compile(
        rf"\b(?:(?P<thing>(?:the|all|both|those|these|an?|(?:his|her|its|their)(?= (?:law)?suit\b))"
        rf"(?: (?!{things})[\w-]+)?? (?:{things}))"
        rf"|(?P<he>he|him|his)|(?P<she>she|hers?)"
        rf"|(?P<they>they|them|their|both|(?:all|the) {NUMBER}(?! (?:[\w-]+ )?(?:charges|counts|lawsuits)\b))"
        r"|the(?= (?P<noun>(?:[\w-]+ ){0,2}[\w-]+)))\b",
        re.IGNORECASE,
    )


def goes_on(meant: Meant, text: str) -> bool:
    """Whether a sentence behind an outcome says what the same person was convicted of."""
    found = _BESIDES.match(text)
    told = {word for word in (found.groups() if found else ()) if word}
    return bool(told) and told <= {"he": {"he", "him"}, "she": {"she", "her"}, "they": {"they", "them"}}.get(
        meant, set()
    )
