"""An outcome that is told alone: with the name in full for a surname, and for the "he" of the one who is accused."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from summarizer.document import Document, Sentence
from summarizer.extractive.coherence import ALONE, RULES, Needs, Story
from summarizer.extractive.outcomes.accused import only_accused
from summarizer.extractive.outcomes.words import of_others, outcome
from summarizer.languages import ENGLISH
from summarizer.text.sentences import Span

_HE = re.compile(r"\b(?:he|she|him|her|his)\b", re.IGNORECASE)
_OPENING = re.compile(r"(?:(?:After|At|Earlier|In|Last|Later|On|Then|This)\b[^.;:]{0,40} )?$")
_ACQUITTED = re.compile(r"(?: (?:been|eventually|finally|found|had|has|later|since|then|was))* $")
_CONVICTION = re.compile(r"(?: [\w-]+){0,2} $")
_OF_HIM = re.compile(
    r" (?:(?:all )?(?:the )?(?:charges? |case )?(?:against|of) |(?:on \w+)?,? ?and (?:[a-z'-]+ ){1,6})?$"
)
_NO_THING = {"guilty", "innocent", "last", "next", "not", "today", "yesterday"}  # behind "her" that is no owner
_NEXT = re.compile(r" ([a-z][\w-]*)")
# Rules that ask who is meant, which the name tells; the case or court is the one that the article is about.
_WHO = {"pronoun_opens", "pronoun_inside", "pronoun_before_name", "pronoun_behind_opening", "surname_alone"}
_WHICH = {"noun_opens", "second_behind_lead"}


class Spared(NamedTuple):
    """Whom a pronoun of an outcome means, as offsets into the article.

    Attributes:
        pronoun: Where it stands.
        name: Where the name stands in full.
        owns: Whether it is an owner: his conviction.
    """

    pronoun: Span
    name: Span
    owns: bool


def spared(document: Document, index: int) -> Spared | None:
    """Whom the first "he" or "she" of an outcome means: the one whom the article accuses, if it is one."""
    sentence = document.story[index]
    text = document.folded[sentence.body : sentence.end]
    pronoun, told = _HE.search(text), outcome(text)
    if not index or pronoun is None or told is None or of_others(text):
        return None
    owns = pronoun.group().lower() == "his" or (pronoun.group().lower() == "her" and _owns(text[pronoun.end() :]))
    if pronoun.end() <= told.start():
        between = _CONVICTION if owns else _ACQUITTED
        opens = _OPENING.match(text[: pronoun.start()]) is not None
        meant = opens and between.match(text[pronoun.end() : told.start()]) is not None
    else:
        meant = pronoun.start() < told.end() or _OF_HIM.match(text[told.end() : pronoun.start()]) is not None
    name = only_accused(document, index, pronoun.group()) if meant else None
    at = sentence.body
    return name and Spared((at + pronoun.start(), at + pronoun.end()), name, owns)


def _owns(behind: str) -> bool:
    found = _NEXT.match(behind)
    return found is not None and found[1] not in ENGLISH.function_words | _NO_THING


def free_to_tell(document: Document, verdicts: Sequence[Needs], outcomes: Sequence[int]) -> list[Needs]:
    """What each sentence needs; an outcome nothing where that is only whose it is, or which case: a brief tells it."""
    if document.language is not ENGLISH:
        return list(verdicts)
    story = document.keep(Story.of)
    others = [rule(story) for name, rule in RULES.items() if name not in _WHO | _WHICH]
    found = list(verdicts)
    for index in outcomes:
        if all(other.get(index, ALONE) == ALONE for other in others):
            found[index] = ALONE
    return found


def meant_in(document: Document, sentence: Sentence) -> Spared | None:
    """`spared` for a sentence of the story that may be told without its opening."""
    at = _index(document, sentence)
    return None if at is None else spared(document, at)


def named_alone(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence has somebody's surname alone, whose name in full stands in one before it."""
    at = _index(document, sentence)
    return at is not None and bool(RULES["surname_alone"](document.keep(Story.of)).get(at))


def _index(document: Document, sentence: Sentence) -> int | None:
    return next((index for index, other in enumerate(document.story) if other.start == sentence.start), None)
