"""The accusation that an outcome ends which does not say whose it is: he was acquitted, the charges were dropped."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import NamedTuple

from summarizer.document import Document
from summarizer.extractive.coherence import ALONE, needs
from summarizer.extractive.coherence.references import NUMBER
from summarizer.extractive.coherence.story import words
from summarizer.extractive.outcomes.accused import all_names, names_in, of_whom, opening
from summarizer.extractive.outcomes.between import first_named, is_patient, one_case, says_whom
from summarizer.extractive.outcomes.meant import Meant, agrees, as_many, goes_on, meant_by, of_a_named_accuser
from summarizer.extractive.outcomes.offence import is_whole, leaves_more, names_offence, says_offence
from summarizer.extractive.outcomes.patient import accused_in
from summarizer.extractive.outcomes.words import (
    DONE_TO,
    LONG_BEFORE,
    YEAR,
    alleges,
    convicts,
    endings,
    holds_outcome,
    listed,
    of_others,
    outcome,
    reverses,
    undoes,
)
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

_FAR = 15  # sentences between an accusation and its outcome
_ENDINGS = 4  # outcomes of an article that are looked at
_ASIDE = LatePattern(r", (?:who|which|whose)\b(?:[^,.]|[,.]\d)*[,.]|\bwho (?:was|were|has been|had been)\b[^,.]*")
_TO_TRIAL = r"(?:(?:went|goes|go) on|stood|stands?|faces?|faced) (?:[\w-]+ ){0,3}?(?:trial|charges?)"
_ACCUSED = LatePattern(
    rf"(.*?)\b(?:(?:was|were|is|are|has been|have been|had been) (?:\w+ly |also )?{DONE_TO}|{_TO_TRIAL})\b"
)
_ACCUSES = LatePattern(
    r"\b(?:arrested|charged|indicted|sued|(?:trial|case|conviction)s? (?:of|against))"
    r" ([^,.;]{1,40})|\b(?:alleged?|claimed?|said|say)(?: that)? ([A-Z][\w'-]+(?: [A-Z][\w'-]+)*)"
)
_SOMEBODY_NEW = LatePattern(
    rf"(?i:an?|another|{NUMBER}|the other|his|her|their) |.*\b(?:an?|another|his|her|their) (?:[\w-]+ ){{1,3}}$"
)
_TO_BE_FIRST = LatePattern(r"The (?:first|last|only|second|third) \w+ (?:ever )?(?:to|who)\b")  # a record, no case
_BROUGHT = LatePattern(  # the lawsuit | brought by Ms. Cole
    r"\b(?:lawsuit|suit|complaint)"
    r"(?P<by> (?:brought|filed) by (?:(?:Mr|Ms|Mrs|Dr)\b\.? )?(?P<who>[A-Z][\w-]+(?: [A-Z][\w-]+)?))"
)
_OWN_CASE = LatePattern(r"\b(?:charges? against (?:him|her|them)|(?:his|her|their) convictions?)\b")
_OF_AGE = LatePattern(r"(?:[\w.'-]+ ){1,3}[\w'-]+, \d\d,(?! who\b)")  # right behind an accusation that names nobody
_DENIES = LatePattern(r"\b(?:(?:is|was) said to|denie[sd]|pleaded not guilty|faces|faced|stands? accused)\b")


class Ended(NamedTuple):
    """A case of an article that an outcome ends which does not say whose it is.

    Attributes:
        accusation: The number in the story of a sentence that accuses and can be told alone.
        named: The number of the one that names the accused: that one, or one behind it that opens with the name.
        outcome: The number of the outcome.
        besides: The number of the one behind it that says what the same person was convicted of; None for no such.
        meant: Whom or what it means.
    """

    accusation: int
    named: int
    outcome: int
    besides: int | None
    meant: Meant


def ended_case(document: Document) -> Ended | None:
    """The case of an article whose outcome does not say whose it is, if that is clear; a document keeps it.

    None where a sentence between may be of somebody else, where more than one may be accused, where somebody is
    convicted, where the outcome is of another offence, another time or a part, or "he" may be a company.
    """
    ended = [index for index, end in enumerate(document.keep(endings)) if end][:_ENDINGS]
    if not ended:
        return None
    texts = [document.folded[sentence.body : sentence.end] for sentence in document.story]
    return next(filter(None, (_ended(document, texts, index) for index in ended)), None)


def _ended(document: Document, texts: Sequence[str], index: int) -> Ended | None:
    text = _without_plaintiff(texts, index)
    if told_before(text) or all_names(text):
        return None
    before, undone = range(max(0, index - _FAR), index), undoes(text)
    opens = [at for at in before if alleges(texts[at]) or convicts(texts[at]) or (undone and holds_outcome(texts[at]))]
    if not opens or _TO_BE_FIRST.match(texts[opens[0]]):
        return None
    at = named = opens[0]
    known = names_in(texts[at])
    accused = first_named(texts[at], known)
    if not known:
        named = next((other for other in range(at + 1, index) if _tells_who(document, texts, at, other)), at)
        known = accused = of_whom(document, at) if named != at else set()
    meant = meant_by(text, texts[at] if named == at else f"{texts[at]} {texts[named]}")
    if meant is None:
        return None
    besides = index + 1 if goes_on(meant, " ".join(texts[index + 1 : index + 2])) else None
    read = (at, named, index, besides)
    between = [texts[number] for number in range(at + 1, index) if number != named]
    others = [_ASIDE.sub("", other) for number, other in enumerate(texts) if number not in read]
    behind = [other for number, other in enumerate(texts) if number > index and number != besides]
    clear = (
        _of_the_accused(text, texts[at], between, accused, known, meant)
        and is_whole(text, texts[at], told=besides is not None)
        and (undone or not any(map(leaves_more, [text, *([] if convicts(texts[at]) else others), *behind])))
        and not any(_of_another(other, known) for other in others)
        and _ends(text, texts[at], others)
        and agrees(meant, [texts[at], texts[named], *between], named=_names_one(document, at))
        and as_many(text, texts[at])
    )
    if not clear:
        return None
    needed = document.keep(needs)
    if meant in ("he", "she") and named in opens and _opens(texts[named], known) and needed[named] in (ALONE, {0}):
        at = named  # Jon Roe, 44, was charged: it tells who "he" is
    elif needed[at] != ALONE:
        return None
    return Ended(at, named, index, besides, meant)


def _without_plaintiff(texts: Sequence[str], index: int) -> str:
    """An outcome without who brought the lawsuit, where nobody else has a name behind the first sentence until then."""
    brought = _BROUGHT.search(texts[index])
    if brought is None:
        return texts[index]
    named = set(brought["who"].split())
    before = [names_in(text) for text in texts[1:index]]
    theirs = next((names for names in before if named & names), set())
    first = names_in(texts[0])
    if not theirs or any(names - theirs - first for names in before):
        return texts[index]
    return texts[index][: brought.start("by")] + texts[index][brought.end() :]


def _of_the_accused(
    text: str, accusation: str, between: Sequence[str], accused: Set[str], known: Set[str], meant: Meant
) -> bool:
    """Whether nobody but the accused is between an accusation and its outcome, or else no other case is."""
    if meant != "thing" and of_a_named_accuser(accusation):
        return False
    if not all(is_whole(text, other, told=False) for other in between if names_offence(other)):
        return False
    others = any(names_in(other) - known for other in between)
    own = _OWN_CASE.search(text) is not None and not others
    undone = convicts(accusation) and reverses(text)
    of_case = own or undone or meant == "thing" or says_offence(text) or says_whom(text, accusation, between)
    patient = not names_in(accusation) or is_patient(accusation, accused)
    return one_case(accusation, between, accused, known, meant, of_case=of_case, patient=patient)


def _tells_who(document: Document, texts: Sequence[str], at: int, other: int) -> bool:
    """Whether a sentence behind an accusation that names nobody opens with its accused, or accuses them by the name.

    "Jon Roe, 44, denies it." "Police arrested Jon Roe at a cafe." "The doctor, Jon Roe," of a doctor.
    """
    known = {name for name in of_whom(document, at) if name.lower() not in ENGLISH.function_words}
    accused = accused_in(document, document.story[other])
    if accused and known.issuperset(document.folded[slice(*accused)].split()):
        return True
    text = opening(texts[other], texts[at])
    accuses = alleges(texts[other]) or _DENIES.search(text) is not None or _OF_AGE.match(text) is not None
    opened = _ACCUSED.match(texts[at])
    again = texts[other].startswith("The ") and opened is not None and not alleges(opened[1])  # The mayor was accused
    return (accuses or (again and text != texts[other])) and _opens(text, known)


def _names_one(document: Document, at: int) -> bool:
    """Whether a sentence accuses one person by the name in full, and no company: Jon Roe, but not Acme Foods."""
    name = accused_in(document, document.story[at])
    return name is not None and words("bodies").isdisjoint(document.folded[slice(*name)].lower().split())


def told_before(text: str) -> bool:
    """Whether a sentence is no outcome of the day, of others or of a part."""
    found = outcome(text)
    if found is None or of_others(text):
        return True
    return bool(listed("long_ago").search(text[: found.end()]) or YEAR.search(text) or LONG_BEFORE.search(text))


def _ends(text: str, accusation: str, others: Sequence[str]) -> bool:
    """Whether an outcome undoes a conviction that is told; of an accusation, whether nobody was convicted."""
    if convicts(accusation):
        return reverses(text)
    return not any(convicts(other) and not holds_outcome(other) and not YEAR.search(other) for other in others)


def _of_another(text: str, known: Set[str]) -> bool:
    """Whether a sentence accuses, tries or acquits somebody who is not known."""
    if holds_outcome(text) and all_names(text) - known:
        return True
    accused = _ACCUSED.match(text)
    if accused and not re.match(r"(?:He|She|They|It) ", text) and _is_new(accused.group(1), known):
        return True
    accuses = _ACCUSES.finditer(text) if accused or alleges(text) or text.startswith("They ") else ()
    return any(_is_new(told.group(1) or "", known) or all_names(told.group(2) or "") - known for told in accuses)


def _is_new(person: str, known: Set[str]) -> bool:
    return _SOMEBODY_NEW.match(person) is not None or bool(all_names(person) - known)


def _opens(text: str, known: Set[str]) -> bool:
    """Whether a sentence opens with somebody known."""
    return re.split(r"[\s,'.]", text, maxsplit=1)[0] in known
