"""How a case ended. A brief of an article that says so says so too, and does not end at what was alleged.

What an accusation and what an outcome is called stands in `assets/data/coherence.json`, in English.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer.document import Document, Sentence
from summarizer.extractive.coherence import ALONE, RULES, Needs, Story, data
from summarizer.languages import ENGLISH
from summarizer.text.characters import fold

_NAME = re.compile(r"(?<=[^\s.!?] )[A-Z][\w-]+|^[A-Z][\w-]+(?= [A-Z])")
_CAPITAL = re.compile(r"\b[A-Z][\w-]+")
# A hospital in Leeds, on Monday, the mayor of Lund; but not the trial of Jon Roe.
_PLACE = re.compile(r"\b(?:(?:at|from|in|near|on) (?:the )?(?:[A-Z][\w-]+ ?)+|of (?:the )?[A-Z][\w-]+\b(?! [A-Z]))")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MAY = re.compile(r"\bMay\b")  # a month leaves nothing open
_BEFORE = 60  # characters before an outcome in which something can leave it open


def holds_outcome(sentence: str) -> bool:
    """Whether a sentence says that somebody was acquitted, a charge dropped or a judgment overturned."""
    text = _MAY.sub("June", fold(sentence)).lower()
    found = _pattern("outcomes").search(text)
    left = text.replace("not guilty", "---------")
    return found is not None and not _pattern("open").search(left, max(0, found.start() - _BEFORE), found.end())


def alleges(sentence: str) -> bool:
    """Whether a sentence stops at an accusation: no judgment stands in it."""
    text = fold(sentence).lower()
    return _pattern("allegations").search(text) is not None and not _pattern("judgments").search(text)


def convicts(sentence: str) -> bool:
    """Whether a sentence stops at a conviction."""
    return not alleges(sentence) and _pattern("convictions").search(fold(sentence).lower()) is not None


def leaves_open(document: Document, chosen: int) -> bool:
    """Whether a sentence of the story stops at an accusation or a conviction, or leaves the lead's without its end."""
    text = document.story[chosen].text
    return not holds_outcome(text) and (alleges(text) or convicts(text) or alleges(document.story[0].text))


def outcomes_of(document: Document, accusation: Sentence) -> list[bool]:
    """Which sentences of the story hold the outcome for somebody whom an accusation names.

    One that names nobody, "A nurse in Leeds went on trial", is of whom the first later accusation names that names
    somebody. A place is nobody: in the same town others are acquitted, too. A conviction is ended by what overturns it.
    """
    names = set(_NAME.findall(_PLACE.sub("", accusation.text)))
    accused = set() if names else _accused(document, accusation)
    convicted = convicts(accusation.text)

    def ends(text: str) -> bool:
        told = names if _YEAR.search(text) else names | accused  # of another year, maybe another case
        reverses = not convicted or _pattern("reversals").search(fold(text).lower()) is not None
        return holds_outcome(text) and reverses and not told.isdisjoint(_CAPITAL.findall(text))

    return [ends(sentence.text) for sentence in document.story]


def only_outcome(document: Document) -> list[bool]:
    """Which sentence of the story holds its only outcome, where that names nobody: A judge dismissed the lawsuit."""
    found = [holds_outcome(sentence.text) for sentence in document.story]
    at = found.index(True) if sum(found) == 1 else -1
    text = document.story[at].text
    names = set(_CAPITAL.findall(_PLACE.sub("", text[:1].lower() + text[1:]))) - set(data("no_name"))
    alone = at >= 0 and not names and not _YEAR.search(text)
    return [alone and index == at for index in range(len(found))]


def overtaken(document: Document, count: int) -> list[int]:
    """How far each of the first sentences of the story is from the outcome of a case that one of them opens.

    Args:
        document: An article.
        count: Sentences that are looked at.

    Returns:
        2 for an accusation that an outcome has ended, 0 for the outcome, else 1; 0 for all where there is none.
    """
    story = document.story[:count]
    found = [0] * len(story)
    text = " ".join([sentence.text for sentence in story]).lower()
    if not any(stem in text for stem in data("outcome_stems")):  # most articles: their sentences are not read
        return found
    ended = [holds_outcome(sentence.text) for sentence in story]
    accusing = [alleges(sentence.text) and not end for sentence, end in zip(story, ended, strict=True)]
    alone = any(only_outcome(document)[:count])
    for index, sentence in enumerate(story):
        if accusing[index] and (alone or any(outcomes_of(document, sentence)[:count])):
            found[index] = 2
    return [far or int(not end) for far, end in zip(found, ended, strict=True)] if any(found) else found


def free_of_surnames(document: Document, verdicts: Sequence[Needs]) -> list[Needs]:
    """What each sentence needs; nothing where that is only whose a surname is: a brief has to tell the outcome."""
    surnames = RULES["surname_alone"](document.keep(Story.of)) if document.language is ENGLISH else {}
    found = list(verdicts)
    for index, named in surnames.items():
        known = [verdicts[other] or ALONE for other in named or ()]
        if named and verdicts[index] == named.union(*known):
            found[index] = ALONE
    return found


def named_alone(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence has somebody's surname alone, whose name in full stands in one before it."""
    at = next((index for index, other in enumerate(document.story) if other.start == sentence.start), -1)
    return bool(RULES["surname_alone"](document.keep(Story.of)).get(at))


def _accused(document: Document, chosen: Sentence) -> set[str]:
    """Who an accusation that names nobody is of: whom the first later one names that names somebody."""
    behind = (sentence for sentence in document.story if sentence.start > chosen.start and alleges(sentence.text))
    return set(next(filter(None, (_NAME.findall(_PLACE.sub("", sentence.text)) for sentence in behind)), ()))


@cache
def _pattern(name: str) -> re.Pattern[str]:
    if name == "outcomes":
        return re.compile("|".join(data(name)))
    return re.compile(rf"\b(?:{'|'.join(data(name))})\b")
