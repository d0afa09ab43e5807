"""Whom a case is about: the names in an accusation, or behind one that names nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summarizer.compression.constraints import word_list
from summarizer.document import Document, Sentence
from summarizer.extractive.coherence import data
from summarizer.extractive.outcomes.words import alleges, convicts, fresh
from summarizer.languages import ENGLISH
from summarizer.text.sentences import Span

_NAME = re.compile(r"(?<=[^\s.!?] )[A-Z][\w-]+|^[A-Z][\w-]+(?= [A-Z])")
_CAPITAL = re.compile(r"\b[A-Z][\w-]+")
# A hospital in Leeds, on Monday, the mayor of Lund; but not the trial of Jon Roe.
_PLACE = re.compile(r"\b(?:(?:at|from|in|near|on) (?:the )?(?:[A-Z][\w-]+ ?)+|of (?:the )?[A-Z][\w-]+\b(?! [A-Z]))")
_COURT = re.compile(r"\b[Tt]he (?:[A-Z][\w-]+ ?)+(?:of (?:[A-Z][\w-]+ ?)+)?")  # and whatever else is called so
_SHORT = re.compile(r"\b[A-Z]{2,}\b")  # CCTV, DNA
_ACT = re.compile(  # of what somebody is accused: whom that names is no accused
    r"\b(?:accus\w+|charg\w+|convicted|guilty|jailed|sentenced|indicted|suspected|suspicion|trial)\b"
    r"(?: [A-Z][\w.'-]+){0,4}(?: \S+){0,4}? (?:of|with|for|over|on|in) "
)
_PERSON = re.compile(r"(?!The )(?:[A-Z][\w'-]*\.? )+[A-Z][\w'-]+(?=,? )")
_RUN = re.compile(r"(?<![Tt]he )\b[A-Z][\w-]+(?:(?: [A-Z]\.)? [A-Z][\w-]+)+")
_ROLE = re.compile(r"\w+(?:er|or|ist|man)$")  # Baker Jon Roe
_BOTH = re.compile(r"\b[A-Z][\w-]+ and [A-Z]")
_MALE, _FEMALE = re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE), re.compile(r"\b(?:she|hers?)\b", re.IGNORECASE)
_NEXT = 2  # sentences behind an accusation that names nobody in which somebody is named


@cache
def no_given() -> frozenset[str]:
    """What stands before a name and is none of it, in small letters."""
    lists = ("titles", "antecedents", "nouns", "bodies")
    return ENGLISH.function_words.union(word_list("titles"), *(data(name) for name in lists))


def names_in(text: str) -> set[str]:
    """The words of names in a sentence: no places, days or months."""
    return set(_NAME.findall(_PLACE.sub("", text))) - set(data("no_name"))


def told_names(text: str) -> set[str]:
    """The words with a capital in an outcome that can be whose it is: not those of a court."""
    inside = _SHORT.sub("", _COURT.sub("", _PLACE.sub("", text[:1].lower() + text[1:])))
    return set(_CAPITAL.findall(inside)) - set(data("no_name"))


def capital_words(text: str) -> set[str]:
    """The words of a sentence that begin with a capital."""
    return set(_CAPITAL.findall(text))


def of_whom(document: Document, index: int) -> set[str]:
    """Who an accusation that names nobody is of.

    Whom a sentence right behind it opens with, in full ("Jon Roe, 44, denies it."), else whom the first later
    accusation names that names somebody.
    """
    behind = [sentence.text for sentence in document.story[index + 1 :]]
    opened = (_PERSON.match(text) for text in behind[:_NEXT])
    found = next((set(_CAPITAL.findall(match.group())) for match in opened if match), None)
    if found is not None:
        return found
    return next(filter(None, (names_in(text) for text in behind if alleges(text))), set())


def only_accused(document: Document, index: int, pronoun: str) -> Span | None:
    """Where the one person stands in full whom the accusations before a sentence name and its "he" or "she" fits.

    None where they name nobody or several, where the sentence before names somebody else, whom the pronoun can mean,
    and where the article does not say that the person is a man or a woman and tells of both.
    """
    story, known = document.story, _people(document, index)
    accused, victims = set[str](), set[str]()
    for at, sentence in enumerate(story[:index]):
        if not (alleges(sentence.text) or convicts(sentence.text)):
            continue
        act = _ACT.search(sentence.text)
        of, whom = sentence.text[: act.end() if act else None], sentence.text[act.end() :] if act else ""
        victims |= known.keys() & capital_words(whom) - accused
        named = known.keys() & capital_words(of) - victims
        if (accused and not named and fresh(sentence.text)) or _BOTH.search(of):
            return None
        accused |= named or (set() if accused else known.keys() & of_whom(document, at))
    before = known.keys() & capital_words(story[index - 1].text)
    if len(accused) != 1 or not before <= accused | victims or known.keys() & capital_words(story[index].text):
        return None
    (surname,) = accused
    return known[surname] if _fits(story[:index], surname, pronoun) else None


def _fits(told: tuple[Sentence, ...], surname: str, pronoun: str) -> bool:
    """Whether what is told of somebody, or else all that is told, knows no other pronoun."""
    other = _FEMALE if _MALE.match(pronoun) else _MALE
    of = [surname in sentence.text for sentence in told]
    goes_on = [at and of[at - 1] and not names_in(sentence.text) for at, sentence in enumerate(told)]
    own = " ".join(sentence.text for sentence, one, on in zip(told, of, goes_on, strict=True) if one or on)
    if _MALE.search(own) or _FEMALE.search(own):
        return not other.search(own)
    return not any(other.search(sentence.text) for sentence in told)


def _people(document: Document, index: int) -> dict[str, Span]:
    """The surname of each whose name stands in full before a sentence, and where it stands first."""
    found: dict[str, Span] = {}
    for sentence in document.story[:index]:
        for run in _RUN.finditer(document.folded, sentence.body, sentence.end):
            start = _given(document, sentence, run)
            surname = run.group().split()[-1]
            if start is not None and start + len(surname) < run.end() and surname not in data("no_name"):
                found.setdefault(surname, (start, run.end()))
    return found


def _given(document: Document, sentence: Sentence, run: re.Match[str]) -> int | None:
    """Where a name begins in a run of words with a capital, behind "On Friday", a title or what somebody is."""
    pieces = list(_words(run))
    opens = run.start() == sentence.body
    for number, (start, word) in enumerate(pieces):
        low, left = word.lower(), len(pieces) - number
        role = low in no_given() or word in data("no_name") or low in document.spellings
        if not (role or (opens and not number and left > 2 and _ROLE.match(low))):
            return start
    return None


def _words(run: re.Match[str]) -> Iterator[tuple[int, str]]:
    for word in re.finditer(r"\S+", run.group()):
        yield run.start() + word.start(), word.group()
