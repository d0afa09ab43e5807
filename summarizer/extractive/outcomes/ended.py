"""Which sentences say how the case ended that an article opens with."""

from __future__ import annotations

from summarizer.document import Document
from summarizer.extractive.outcomes.accused import all_names, capital_words, names_in, of_whom, shared_surnames
from summarizer.extractive.outcomes.case import ended_case
from summarizer.extractive.outcomes.named import pleaded_case
from summarizer.extractive.outcomes.offence import says_offence
from summarizer.extractive.outcomes.patient import accused_in
from summarizer.extractive.outcomes.words import (
    YEAR,
    alleges,
    convicted_now,
    convicts,
    endings,
    holds_outcome,
    may_end,
    of_the_week,
    reverses,
)
from summarizer.runtime.patterns import LatePattern

_SENTENCES = 12  # of the story, among which a headline's case opens and ends
_BELOW = 2  # sentences behind the lead in which its case may be opened
_THEY_SAID = LatePattern(r",? they (?:alleged|claimed|said|say)\b")


def leaves_open(document: Document, chosen: int) -> bool:
    """Whether a sentence of the story stops at an accusation or a conviction, or leaves the lead's without its end.

    An acquittal that was overturned is no end.
    """
    text, lead = document.story[chosen].text, document.story[0].text
    if holds_outcome(text):
        return not document.keep(endings)[chosen]
    return any(alleges(told) or convicts(told) for told in (text, lead)) or (not chosen and _opens_below(document))


def _opens_below(document: Document) -> bool:
    """Whether a case of this week is opened right behind a lead of no day: "She sued the singer in May."""
    case = document.keep(ended_case)
    if case is None or not 0 < case.accusation <= _BELOW:
        return False
    return of_the_week(document.story[case.outcome].text) and not of_the_week(document.story[0].text)


def outcomes_of(document: Document, accusation: int) -> list[bool]:
    """Which sentences of the story hold the outcome for somebody whom an accusation names.

    One that names nobody, "A nurse in Leeds went on trial", is of whom the sentences behind it name. A place is nobody:
    in the same town others are acquitted, too. So is a surname that two people have, and the victim where one person is
    plainly accused. A conviction is ended by what overturns it, an accusation by a verdict of guilty, too.

    Args:
        document: An article.
        accusation: The number of a sentence in its story.
    """
    text = document.story[accusation].text
    name = accused_in(document, document.story[accusation])
    names = set(document.folded[slice(*name)].split()) if name else names_in(text)
    accused = set() if names else of_whom(document, accusation)
    shared = shared_surnames(document)
    convicted = convicts(text)

    def ends(text: str) -> bool:
        told = names if YEAR.search(text) else names | accused  # of another year, maybe another case
        return (reverses(text) or not convicted) and not (told - shared).isdisjoint(capital_words(text))

    told = zip(document.keep(endings), document.story, strict=True)
    found = [ended and ends(sentence.text) for ended, sentence in told]
    if any(found) or convicted or not alleges(text):
        return found
    guilty = [index > accusation and convicted_now(one.text) for index, one in enumerate(document.story)]
    if any(guilty):
        known = (names | of_whom(document, accusation)) - shared  # of a band: who opens the sentence behind it
        guilty = [
            end and not known.isdisjoint(capital_words(one.text))
            for end, one in zip(guilty, document.story, strict=True)
        ]
    return guilty


def of_another_case(document: Document, index: int) -> bool:
    """Whether a sentence tells an outcome that is plainly of no case that the lead opens, or not plainly of any.

    It names somebody else than whom the lead accuses, or nobody, nor says of what: the charges against the pupil.
    """
    text, lead = document.story[index].text, document.story[0].text
    if not (index and document.keep(endings)[index] and (alleges(lead) or convicts(lead))) or holds_outcome(lead):
        return False
    case = document.keep(ended_case)
    if case is not None and case.outcome == index:
        return False
    if not all_names(text):
        return not says_offence(text)
    known = names_in(lead) or of_whom(document, 0)
    return bool(known) and known.isdisjoint(capital_words(text))


def only_outcome(document: Document, *, convicted: bool = False) -> list[bool]:
    """Which sentence of the story holds its only outcome, where that names nobody but is clear: by two rules of cases.

    Args:
        document: An article.
        convicted: Whether it has to undo a conviction.
    """
    found, case = document.keep(endings), document.keep(ended_case) or document.keep(pleaded_case)
    if case is None or sum(found) > 1 or (convicted and not reverses(document.story[case.outcome].text)):
        return [False] * len(found)
    return [index == case.outcome for index in range(len(found))]


def overtaken(document: Document, count: int = _SENTENCES) -> list[int]:
    """How far each of the first sentences of the story is from the outcome of a case that one of them opens.

    Args:
        document: An article.
        count: Sentences that are looked at.

    Returns:
        2 for an accusation that an outcome has ended, and for what "they said" behind it, 0 for the outcome, else 1;
        0 for all where there is none.
    """
    story = document.story[:count]
    found = [0] * len(story)
    if not may_end(" ".join([sentence.text for sentence in story])):
        return found
    ended = document.keep(endings)[:count]
    alone, undone = (any(only_outcome(document, convicted=convicted)[:count]) for convicted in (False, True))
    for index, sentence in enumerate(story):
        convicted = convicts(sentence.text)
        accusing = (convicted or alleges(sentence.text)) and not ended[index]
        told = index > 0 and ended[0]  # the lead says how the case ended: what led to it is no news
        goes_on = index > 0 and found[index - 1] == 2 and _THEY_SAID.search(sentence.text)
        alone_told = undone if convicted else alone
        if goes_on or (accusing and (told or alone_told or any(outcomes_of(document, index)[:count]))):
            found[index] = 2
    if not any(ended):
        ended = [convicted_now(sentence.text) for sentence in story]
    return [far or int(not end) for far, end in zip(found, ended, strict=True)] if any(found) else found
