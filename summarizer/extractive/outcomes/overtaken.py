"""What of the first sentences of a story is overtaken, by the outcome of its case or the next sentence."""

from __future__ import annotations

from summarizer.document import Document
from summarizer.extractive.outcomes.bodies import pronoun_of
from summarizer.extractive.outcomes.case import ended_case
from summarizer.extractive.outcomes.told import antecedent_of, decides_untold, points
from summarizer.extractive.outcomes.words import charges, endings, holds_outcome, judges, listed
from summarizer.runtime.patterns import LatePattern

_SENTENCES = 12  # of the story, among which a headline's case opens and ends
_TAKEN_BACK = 2  # sentences behind one by which it may be taken back
_THEY_SAID = LatePattern(r",? they (?:alleged|claimed|said|say)\b")


def overtaken(document: Document, count: int = _SENTENCES) -> list[int]:
    """How far each of the first sentences of the story is from what has overtaken it.

    Args:
        document: An article.
        count: Sentences that are looked at.

    Returns:
        2 for an accusation that an outcome has ended, and for what "they said" behind it, 0 for the outcome, but 4 for
        that of a "he" for whom no name can stand, else 1; where there is none, 4 for what is taken back: there were
        reports of snow. Those rumors were unfounded.
    """
    story = document.story[:count]
    takes = [listed("takes_back").match(sentence.text) is not None for sentence in story]
    undone = [4 * any(takes[at + 1 : at + 1 + _TAKEN_BACK]) for at in range(len(takes))]
    case = document.keep(ended_case)
    if case is None and not holds_outcome(document.folded[story[0].body : story[0].end]):
        return undone  # before all are looked at
    opened = pronoun_of(case.case.texts[case.outcome]) if case and case.meant == "thing" else None
    if opened and opened["who"].lower() not in ("he", "she") and case and decides_untold(document, case.outcome):
        return undone  # it agreed to pay: nobody says who
    ended = document.keep(endings)
    if not ended[0] and case is None:
        return undone
    found, ends, untold = [0] * len(story), {case.outcome if case else 0}, None
    of_him = case is not None and case.meant in ("he", "she", "they")
    if case and ((of_him and antecedent_of(document, case.outcome) is None) or points(document, case.outcome)):
        ends, untold = set(), case.outcome  # a headline keeps no pronoun
    for index, sentence in enumerate(story):
        claimed = case is not None and index == case.case.at and charges(sentence.text)
        accuses = (claimed or judges(sentence.text)) and not ended[index] and index not in ends
        goes_on = index > 0 and found[index - 1] == 2 and _THEY_SAID.search(sentence.text)
        found[index] = 4 if index == untold else 2 if accuses or goes_on else 0
    return [far or int(index not in ends) for index, far in enumerate(found)] if any(found) else undone
