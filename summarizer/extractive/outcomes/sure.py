"""Whether the pronoun of an outcome is surely the accused's, so that the name may stand for it in a headline."""

from __future__ import annotations

import re

from summarizer.extractive.coherence.story import any_of
from summarizer.extractive.outcomes.people import Case, a_person, is_body, names_in
from summarizer.extractive.outcomes.whose import FREED, JUDGED, MORE, OTHER, OTHER_SUBJECT, PRONOUN, Meant
from summarizer.extractive.outcomes.words import DONE_TO, FEMALE, MALE, opens_case, outcome
from summarizer.runtime.patterns import LatePattern

_VICTIMS = LatePattern(  # killing two, after four patients died; no: with two others, one of two held
    r"\b(?:after|against|at|by|for|from|in|into|(?<!one )(?<!One )of|on|over|to|[a-z]+ing) (?:at least |the )?"
    r"(?:[Ff]our|[Tt]hree|[Tt]wo)\b"
)
_WOMAN, _MAN = LatePattern(rf"\b(?:{FEMALE})$"), LatePattern(rf"\b(?:{MALE})$")
_KIND = LatePattern(  # a Nevada rancher, a former Garda inspector; Togo's former minister, but not: Ada Roe's brother
    r"\b[Aa]n? (?:(?:former|junior|leading|prominent|retired|senior|serving|top|trainee|veteran|young) )?"
    r"(?:[A-Z][\w-]+ )+(?=[a-z])"
    rf"|^(?:[A-Z][\w-]+ )?[A-Z][\w-]+'s (?=(?:[a-z-]+ ){{0,3}}(?:{any_of('who_decides')})\b)"
)
# Roe was charged with theft in June. | He was acquitted.
_TEAM = LatePattern(r"\b(?:[A-Z][\w'-]+ )+([a-z-]+) (?=([A-Z][\w'-]+))")  # Lund striker | Jon Roe
_CHARGED = LatePattern(rf"(?:[A-Z][\w'.-]+ )?([A-Z][\w'-]+) (?:was|had been|has been) (?:\w+ )?{DONE_TO}\b")
_COMPANY = LatePattern(r"(?:^|\. )Its? ")
_RELATIVE = LatePattern(rf"\b(?:his|her) (?=(?:[a-z-]+ )?{OTHER}\b)")
_WITNESS = LatePattern(  # The main witness took back his statement
    rf"(?:A|The) (?:(?!accused\b)[a-z-]+ ){{0,2}}(?:{any_of('who_accuses')})\b"
)
_FREED_HIM = LatePattern(
    rf"\b(?:[Hh]e|[Ss]he) (?:was|has been|had been) (?:\w+ )?(?:found )?(?:{FREED})\b"
    r"|\b(?:acquitted|cleared|exonerated|found) (?:him|her)\b(?: (?!guilty)|[.,])"
    r"|\b(?:annulled|overturned|quashed|reversed|threw out|vacated) (?:his|her) (?:[a-z]+ )?(?:conviction|sentence)s?\b"
)
# What only whom the accusation acts on has: his trial, the case against him.
_OF_ACCUSED = LatePattern(
    rf"\b(?:[Hh]is|[Hh]er) (?:[a-z-]+ )?(?:{JUDGED})\b|\b(?:case|charges?|indictment|prosecution|warrant) against "
    r"(?:him|her)\b"
)
_DONE = LatePattern(  # Jon Roe | was charged; behind an aside, too
    rf"(?:[\w'’.-]+ ){{0,3}}?(?:(?:was|is|were|has been|had been) (?:\w+ly )?{DONE_TO}|(?:went|was|is) on trial)\b"
)
_OWNED = LatePattern(r"(?:His|Her|Its|The [\w-]+['’]s) [\w-]+")  # The club's treasurer
_ALONGSIDE = LatePattern(r"\b(?:alongside|along with|together with)\b")


def is_sure(case: Case, index: int, meant: Meant, *, freed: bool = False) -> bool:
    """Whether the pronoun of an outcome is nobody's but the accused's, so that the name may stand for it.

    Args:
        case: The case.
        index: The number of the outcome.
        meant: The pronoun.
        freed: Whether the outcome is none that anybody but one accused can have, as a sentence that is overturned.
    """
    accusation, last = _TEAM.sub(lambda found: _without_team(case, found), case.accused()), case.texts[index - 1]
    opened = _CHARGED.match(last)
    if opened and opened[1] in case.names and not names_in(last) - case.names:
        return True
    alone = _acts_on_one(case, index)
    if (
        (names_in(_KIND.sub("", accusation)) - case.names and not alone)
        or MORE.search(_VICTIMS.sub("", accusation))
        or (not case.libelled() and _COMPANY.search(" ".join(case.texts[case.at + 1 : index])))
    ):
        return False
    freed = freed or alone or _FREED_HIM.search(case.texts[index]) is not None  # as no witness was
    for text in case.texts[case.at + 1 : index]:
        subject = OTHER_SUBJECT.search(text) if not freed or opens_case(text) else None
        if subject and not names_in(subject.group()) & case.names and not is_body(subject.group()):
            return False
    own = [text for text in case.texts[case.at + 1 : index] if not _WITNESS.match(text)]
    if (known := _gender(case)) is not None:
        return known == meant
    gender = PRONOUN.search(" ".join([_RELATIVE.sub("", accusation), *own]))
    return gender is None or gender.lastgroup in (meant, "they")


def may_be_another(case: Case, meant: Meant) -> bool:
    """Whether several are accused, and an outcome has a pronoun that is of one of them."""
    return meant in ("he", "she") and (" and " in case.called or MORE.search(case.called) is not None)


def is_surely_of(case: Case, index: int, meant: Meant) -> bool:
    """Whether an outcome is of the accused: its pronoun is, and nobody else is told of between; one with none is."""
    if meant not in ("he", "she"):
        return True
    between = case.texts[case.at + 1 : index]
    freed = _FREED_HIM.search(case.texts[index]) is not None  # as nobody is but an accused
    if freed and _gender(case) in (None, meant):
        between = [text for text in between if opens_case(text) and text != case.texts[case.named]]
    others = [found.group() for text in between if (found := OTHER_SUBJECT.search(text) or _OWNED.match(text))]
    return (freed or is_sure(case, index, meant)) and all(names_in(other) & case.names for other in others)


def _acts_on_one(case: Case, index: int) -> bool:
    """Whether an accusation acts on whom it names, and an outcome has what only such a one has: the case against him.

    Whoever else is named was hurt, or is a place.
    """
    text, told = case.texts[index], case.texts[case.at]
    freed = outcome(text, plain=True) is not None and (_FREED_HIM.search(text) or _OF_ACCUSED.search(text))
    if not freed or _ALONGSIDE.search(told):
        return False
    done = told.startswith(case.called) and _DONE.match(told, len(case.called.rstrip()) + 1)
    return case.acts_on() or bool(done)


def _without_team(case: Case, found: re.Match[str]) -> str:
    """What stands before the name of the accused, without whose striker he is."""
    return "" if found[2] in case.names and a_person().fullmatch(found[1]) else found[0]


def _gender(case: Case) -> Meant | None:
    """What the accusation calls its accused by: a woman was jailed for the death of her husband."""
    return "she" if _WOMAN.search(case.called) else "he" if _MAN.search(case.called) else None
