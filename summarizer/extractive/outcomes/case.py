"""The accusation that an outcome ends which does not say whose it is: he was acquitted, the charges were dropped."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import cache
from typing import NamedTuple

from summarizer.document import Document
from summarizer.extractive.coherence import ALONE, data, needs
from summarizer.extractive.coherence.story import any_of, words
from summarizer.extractive.outcomes.accused import capital_words, names_in, of_whom, told_names
from summarizer.extractive.outcomes.ended import endings
from summarizer.extractive.outcomes.words import alleges, convicts, holds_outcome, of_others, outcome, reverses
from summarizer.languages import ENGLISH
from summarizer.support.name_facts import is_ordinary

_FAR = 15  # sentences between an accusation and its outcome
_ENDINGS = 4  # outcomes of an article that are looked at
_BEHIND = 30  # characters behind an outcome in which somebody is meant: acquitted on Monday the two men
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_AGO = re.compile(r"\b(?:ago|last year)\b")
_ASIDE = re.compile(r", (?:who|which|whose)\b(?:[^,.]|[,.]\d)*[,.]|\bwho (?:was|were|has been|had been)\b[^,.]*")
_COUNT = rf"(?:{'|'.join(word for word, value in ENGLISH.numbers.small.items() if 2 <= value <= 12)}|\d+)"
_DONE = r"(?:accused|alleged|arrested|charged|convicted|indicted|jailed|sentenced|sued|suspected|tried)"
_TO_TRIAL = r"(?:(?:went|goes|go) on|stood|stands?|faces?|faced) (?:[\w-]+ ){0,3}?(?:trial|charges?)"
_SO_MANY = re.compile(
    rf"\b(?:the|all) ({_COUNT})\b(?! (?:[\w-]+ )?(?:counts|charges)\b)|\b(both|pair|couple)\b", re.IGNORECASE
)
_OPENS_WITH = re.compile(rf"(?:The )?({_COUNT}) ", re.IGNORECASE)
_ONE = re.compile(rf"\b(?:was|is|has been|had been) (?:\w+ly |also )?{_DONE}\b")
_MORE = re.compile(
    rf"\b(?:were|are|have been) (?:\w+ly |also )?{_DONE}\b|^(?:The )?(?i:{_COUNT}|both|several) "
    rf"|\b{_DONE} (?:{_COUNT}|both|several) (?!\w+-)|\band so (?:was|were|did)\b"
    r"|[A-Z][\w-]+,? and (?:(?:his|her|an?|the) )?(?:[a-z]+ ){0,3}[A-Z]"
)
_ACCUSED = re.compile(
    rf"(.*?)\b(?:(?:was|were|is|are|has been|have been|had been) (?:\w+ly |also )?{_DONE}|{_TO_TRIAL})\b"
)
_ACCUSES = re.compile(
    r"\b(?:arrested|charged|indicted|sued|(?:trial|case|conviction)s? (?:of|against))"
    r" ([^,.;]{1,40})|\b(?:alleged?|claimed?|said|say)(?: that)? ([A-Z][\w'-]+(?: [A-Z][\w'-]+)*)"
)
_SOMEBODY_NEW = re.compile(
    rf"(?i:an?|another|{_COUNT}|the other|his|her|their) |.*\b(?:an?|another|his|her|their) (?:[\w-]+ ){{1,3}}$"
)
_BESIDE = re.compile(r"\b(?:alongside|together with|along with|(?:and|with) (?:an?|his|her|their|another) \w+\b)")
_BY_SOMEBODY = re.compile(r"(.*?) (?:accuse[sd]|allege[sd]|charged|sue[sd]) (?:(?:an?|his|her|the|that)\b|[A-Z])")
_OF_A_PERSON = re.compile(
    r"\b(?:jailed|prison|killing|murder\w*|rap(?:e|ing)|former|deputy|head of|mayor|director|founder)\b|, \d\d,"
)
_BESIDES = re.compile(
    r"But (?:(?:he|she|they) (?:was|were)|(?:the )?[\w-]+) (?:convicted|found) (?:(?:him|her|them) )?(?:guilty )?of\b"
)
_GOES_ON = re.compile(r"(?:He|His|She|Her|They|Their|Its?) ")
_HE = re.compile(r"\b(?:he|him|his|man|boy)\b", re.IGNORECASE)
_SHE = re.compile(r"\b(?:she|hers?|woman|girl)\b", re.IGNORECASE)


class Ended(NamedTuple):
    """A case of an article that an outcome ends which does not say whose it is.

    Attributes:
        accusation: The number in the story of a sentence that accuses and can be told alone.
        named: The number of the one that names the accused: that one, or one behind it that opens with the name.
        outcome: The number of the outcome.
        besides: The number of the one behind it that says what the same person was convicted of; None for no such.
        meant: Whom or what it means: "he", "she", "they", "one", "thing".
    """

    accusation: int
    named: int
    outcome: int
    besides: int | None
    meant: str


def ended_case(document: Document) -> Ended | None:
    """The case of an article whose outcome does not say whose it is, if that is clear; a document keeps it.

    Only who is accused is acquitted: whoever else stands between, a lawyer or a witness, is not meant. None where more
    than one may be accused, where others are convicted, where the numbers differ ("two men", "he was acquitted"), or
    "he" may be a company.
    """
    ended = [index for index, end in enumerate(document.keep(endings)) if end][:_ENDINGS]
    if not ended:
        return None
    texts = [document.folded[sentence.body : sentence.end] for sentence in document.story]
    return next(filter(None, (_ended(document, texts, index) for index in ended)), None)


def _ended(document: Document, texts: Sequence[str], index: int) -> Ended | None:
    text = texts[index]
    if _told_before(text) or _names(text):
        return None
    opens = [at for at in range(max(0, index - _FAR), index) if alleges(texts[at]) or convicts(texts[at])]
    if not opens:
        return None
    at = named = opens[0]
    known = names_in(texts[at])
    if not known:
        known = of_whom(document, at)
        named = next((other for other in range(at + 1, index) if known & capital_words(texts[other])), at)
    besides = index + 1 if _BESIDES.match(" ".join(texts[index + 1 : index + 2])) else None
    read = (at, index, besides)
    others = [_ASIDE.sub("", other) for number, other in enumerate(texts) if number not in read]
    meant = _meant(text, texts[at])
    accusing = [texts[at], *(other for other in texts[at + 1 : index] if _opens(other, known) or _of_him(other))]
    if meant is None or any(_of_another(other, known) for other in others) or not _ends(text, texts[at], others):
        return None
    if not _agrees(meant, accusing) or not _as_many(text, texts[at]):
        return None
    needed = document.keep(needs)
    if meant in ("he", "she") and named in opens and _opens(texts[named], known) and needed[named] in (ALONE, {0}):
        at = named  # Jon Roe, 44, was charged: it tells who "he" is
    elif needed[at] != ALONE:
        return None
    return Ended(at, named, index, besides, meant)


def _names(text: str) -> set[str]:
    """The words of names in a sentence, its first word too where that is no other."""
    first = text.split(" ", 1)[0].strip(",")
    key = first.lower().removesuffix("'s")
    other = not first[:1].isupper() or key in ENGLISH.function_words or is_ordinary(key) or key in words("ends_cases")
    other = other or first in data("no_name")
    return told_names(text) if other else told_names(text) | {first.removesuffix("'s")}


def _told_before(text: str) -> bool:
    """Whether a sentence is no outcome of the day, of others or of a part."""
    found = outcome(text)
    if found is None or of_others(text):
        return True
    return bool(_long_ago().search(text[: found.end()]) or _YEAR.search(text) or _AGO.search(text))


def _ends(text: str, accusation: str, others: Sequence[str]) -> bool:
    """Whether an outcome undoes a conviction that is told; of an accusation, whether nobody was convicted."""
    if convicts(accusation):
        return reverses(text)
    return not any(convicts(other) and not holds_outcome(other) and not _YEAR.search(other) for other in others)


def _of_another(text: str, known: Set[str]) -> bool:
    """Whether a sentence accuses, tries or acquits somebody who is not known."""
    if holds_outcome(text) and _names(text) - known:
        return True
    accused = _ACCUSED.match(text)
    if accused and not re.match(r"(?:He|She|They|It) ", text) and _is_new(accused.group(1), known):
        return True
    accuses = _ACCUSES.finditer(text) if accused or alleges(text) or text.startswith("They ") else ()
    return any(_is_new(told.group(1) or "", known) or _names(told.group(2) or "") - known for told in accuses)


def _is_new(person: str, known: Set[str]) -> bool:
    return _SOMEBODY_NEW.match(person) is not None or bool(_names(person) - known)


def _of_him(text: str) -> bool:
    """Whether a sentence goes on from the accused: it opens with "he" or "his", accuses, or has "him" for an object."""
    return _GOES_ON.match(text) is not None or alleges(text) or re.search(r"\bhim\b", text) is not None


def _opens(text: str, known: Set[str]) -> bool:
    """Whether a sentence opens with somebody known."""
    return re.split(r"[\s,']", text, maxsplit=1)[0] in known


def _meant(text: str, accusation: str) -> str | None:
    """Whom or what an outcome means: he, she, they, thing, one, or a number; None where it is somebody new."""
    found = outcome(text)
    if found is None:
        return None
    terms = {word for word in re.findall(r"[a-z-]{4,}", accusation)} - words("ends_cases")
    for told in _reference().finditer(text, 0, found.end() + _BEHIND):
        kind = str(told.lastgroup)
        if kind != "noun":
            return kind
        for word in told["noun"].lower().split():
            if word in words("ends_cases"):
                break
            if word in terms or word in words("meant_one") or word in words("meant_more"):
                return "they" if word in words("meant_more") or word.endswith("s") else "one"
    return None


def _agrees(meant: str, accusing: Sequence[str]) -> bool:
    """Whether what an outcome means can be who is accused: one or more, a man, a woman, or a company."""
    accusation = accusing[0]
    if meant == "thing":
        return True
    more = _MORE.search(accusation) is not None
    if meant == "they":
        return more and not _ONE.search(accusation)
    by = _BY_SOMEBODY.match(accusation)
    if more or _BESIDE.search(accusation) or (by and _names(by.group(1))):
        return False
    if any(re.match(r"Its |It (?:said|says|denie[sd]) ", text) for text in accusing):  # of a company
        return meant == "one"
    he, she = (any(pattern.search(text) for text in accusing) for pattern in (_HE, _SHE))
    one = words("antecedents") - words("groups")
    person = he or she or any(_OF_A_PERSON.search(text) or one.intersection(text.split()) for text in accusing)
    return meant == "one" or (person and not (meant == "he" and she > he) and not (meant == "she" and he > she))


def _as_many(text: str, accusation: str) -> bool:
    """Whether no number of people in an outcome differs from the one that the accusation opens with."""
    told, opened = _SO_MANY.search(text), _OPENS_WITH.match(accusation)
    return not (told and opened) or (told[1] or "two").lower() == opened[1].lower()


@cache
def _reference() -> re.Pattern[str]:
    things = any_of("case_things")
    return re.compile(
        rf"\b(?:(?P<thing>(?:the|all|both|those|these|an?)(?: (?!{things})[\w-]+)?? (?:{things}))"
        rf"|(?P<he>he|him|his)|(?P<she>she|hers?)|(?P<they>they|them|their|both|all {_COUNT})"
        r"|the(?= (?P<noun>(?:[\w-]+ ){0,2}[\w-]+)))\b",
        re.IGNORECASE,
    )


@cache
def _long_ago() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(data('long_ago'))})\b", re.IGNORECASE)
