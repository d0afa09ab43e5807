"""Whom a case is about: the names in an accusation, or behind one that names nobody."""

from __future__ import annotations

from summarizer.compression.constraints import word_list
from summarizer.document import Document
from summarizer.extractive.coherence import data
from summarizer.extractive.coherence.references import NUMBER
from summarizer.extractive.coherence.story import words
from summarizer.extractive.outcomes.words import alleges
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import is_ordinary

_NAME = LatePattern(r"(?<=[^\s.!?] )[A-Z][\w-]+|^[A-Z][\w-]+(?= [A-Z])")
_GIVEN = LatePattern(r"\b(?=([A-Z][\w'-]+) ([A-Z][\w-]+))")
_CAPITAL = LatePattern(r"\b[A-Z][\w-]+")
# A hospital in Leeds, on Monday, the mayor of Lund, the director of Acme Foods; but not the trial of Jon Roe.
_PLACE = LatePattern(
    r"\b(?:(?:at|from|in|near|off|on|outside) (?:the )?(?:[A-Z][\w-]+ ?)+"
    r"|(?<!favour )(?<!favor )of (?:the )?[A-Z][\w-]+\b(?! [A-Z])"
    r"|(?:\w+(?:er|or|ent|man)|boss|chief|head) of (?:the )?(?:[A-Z][\w-]+ ?)+)"
)
_PAPER = LatePattern(r"\b(?:broadcaster|daily|magazine|newspaper|tabloid|website|weekly) (?:[A-Z][\w-]+ ?)+")
_COURT = LatePattern(  # and whatever else is called so, and its judge
    r"\b(?:[Tt]he (?:[A-Z][\w-]+ ?)+ *(?: ?(?:for|of) (?:[A-Z][\w-]+ ?)+)*"
    r"|(?:[Jj]udge|[Jj]ustice) (?:[A-Z][\w-]*\.? ?)+"
    r"|(?:[Dd]istrict [Aa]ttorney|[Ss]tate's [Aa]ttorney|[Aa]ttorney [Gg]eneral|[Pp]rosecutor),? (?:[A-Z][\w.-]*,? )+"
    r"(?=(?:(?:has|had) )?(?:dropped|dismissed|withdrew)\b)"
    r"|(?:[Pp]resident|[Gg]overnor|[Kk]ing|[Qq]ueen) (?:[A-Z][\w.-]* )+(?=(?:(?:has|had) )?(?:pardoned|commuted)\b))"
)
_SHORT = LatePattern(r"\b[A-Z]{2,}\b")  # CCTV, DNA
_TITLED_SHORT = LatePattern(r"^(?:An?|The) [A-Z]{2,}\b")  # An IT manager
PERSON = LatePattern(r"(?!The )(?:[A-Z][\w'-]+ and )?(?:[A-Z][\w'-]*\.? )+[A-Z][\w'-]+(?=,? )")
_THEY_SAID = LatePattern(
    r"(?:Prosecutors|Police|Detectives|Investigators) (?:alleged?|claim(?:ed)?|said|say)(?: that)? "
)
_ROLE = LatePattern(r"The ([a-z]+), (?=[A-Z])")  # The doctor, Jon Roe
_HEAD = LatePattern(
    rf"(?:An?|The|(?i:{NUMBER})) ((?:(?!(?:of|in|at|for|from|who|whose|an?|the|his|her)\b)[\w'-]+ ){{1,4}})"
)
_ACCUSER = LatePattern(
    r"[^,.;]*? (?:accuse[sd]|alleges|arrested|charged|sued|sues) (?:an?|her|his|its|that|the|their|[A-Z])"
)
_NEXT = 2  # sentences behind an accusation that names nobody in which somebody is named


def names_in(text: str) -> set[str]:
    """The words of names in a sentence: no places, papers, days or months."""
    found = set(_NAME.findall(_PAPER.sub("", _PLACE.sub("", _TITLED_SHORT.sub("", text))))) - set(data("no_name"))
    return {name for name in found if name.lower() not in ENGLISH.function_words}  # not: In October


def told_names(text: str) -> set[str]:
    """The words with a capital in an outcome that can be whose it is: not those of a court."""
    inside = _SHORT.sub("", _COURT.sub("", _PLACE.sub("", text[:1].lower() + text[1:])))
    return set(_CAPITAL.findall(inside)) - set(data("no_name"))


def shared_surnames(document: Document) -> set[str]:
    """The surnames before which two given names stand in an article: Jon Roe and Max Roe."""
    found: dict[str, set[str]] = {}
    for run in _GIVEN.finditer(document.folded):
        given, surname = run.groups()
        low = given.lower()
        known = low in ENGLISH.function_words or low in word_list("titles") or given in data("no_name")
        if not (known or surname in data("no_name")):
            found.setdefault(surname, set()).add(given)
    return {surname for surname, given in found.items() if len(given) > 1}


def all_names(text: str) -> set[str]:
    """The words of names in a sentence, its first word too where that is no other."""
    first = text.split(" ", 1)[0].strip(",")
    key = first.lower().removesuffix("'s")
    other = not first[:1].isupper() or key in ENGLISH.function_words or is_ordinary(key) or key in words("ends_cases")
    other = other or first in data("no_name") or _COURT.match(text[:1].lower() + text[1:]) is not None
    return told_names(text) if other else told_names(text) | {first.removesuffix("'s")}


def capital_words(text: str) -> set[str]:
    """The words of a sentence that begin with a capital."""
    return set(_CAPITAL.findall(text))


def of_whom(document: Document, index: int) -> set[str]:
    """Who an accusation that names nobody is of.

    Whom a sentence right behind it opens with, in full ("Jon Roe, 44, denies it."), else whom the first later
    accusation names that names somebody.
    """
    behind = [sentence.text for sentence in document.story[index + 1 :]]
    opened = (PERSON.match(opening(text, document.story[index].text)) for text in behind[:_NEXT])
    for match in filter(None, opened):
        found = set(_CAPITAL.findall(match.group())) - set(data("no_name"))
        if len(found) > 1 and match.group().split()[0].lower() not in ENGLISH.function_words:  # not: On Friday
            return found
    return next(filter(None, (names_in(text) for text in behind if alleges(text))), set())


def opening_nouns(accusation: str) -> list[str]:
    """The words before the first preposition of an accusation that opens with somebody of no name: A former mayor."""
    head = None if _ACCUSER.match(accusation) else _HEAD.match(accusation)
    return head[1].split() if head else []


def opening(text: str, accusation: str) -> str:
    """A sentence behind "Police said that", or behind "The doctor," where an accusation opens with a doctor."""
    said = _THEY_SAID.match(text)
    role = _ROLE.match(text)
    head = _HEAD.match(accusation)
    if said:
        return text[said.end() :]
    told = role and head and any(word.endswith(role[1]) for word in head[1].split())
    return text[role.end() :] if role and told else text
