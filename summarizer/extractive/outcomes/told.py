"""An outcome that is told alone: with the name in full for a surname, and for the "he" of the one who is accused."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.document import Document, Sentence
from summarizer.extractive.coherence import ALONE, RULES, Needs, Story
from summarizer.extractive.outcomes.accused import PERSON, opening
from summarizer.extractive.outcomes.case import Ended, ended_case
from summarizer.extractive.outcomes.patient import accused_in
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

_FRONT = (  # when: no clause with somebody else in it
    r"(?:(?:After|Earlier|In|Last|Later|On|Then|This)\b"
    r"(?: (?!(?:he|her|his|said|she|that|told|who|whose)\b|\w+(?:er|or|ist|man)\b)[\w'-]+){0,4},? )?"
)
_COURT = (
    r"(?:[Tt]he |[Aa]n? )?(?:[\w'-]+ ){0,3}?(?:[Jj]ury|[Jj]urors|[Cc]ourt(?: of [Aa]ppeals?| of [A-Z]\w+)?|"
    r"[Jj]udges?(?: (?:at|on|of) the (?:Court of Appeals?|[a-z]+ court))?|[Mm]agistrates|"
    r"[Pp]rosecutors|[Pp]anel|[Tt]ribunal|[Cc]ommission|[Aa]gency|[Gg]overnor|[Pp]resident|[Kk]ing|[Qq]ueen|[Pp]olice)"
    r"(?: in [A-Z][\w-]+)?(?: (?:on|in|last|this) \w+)?(?: \w+ly)?(?: (?:has|have|had))?"
)
_END = r"(?=[.,;]|$| \w+ly\b| (?:of|on|in|by|after|when|last|this|and|because|for|not guilty)\b)"
_UNDID = r"(?:commuted|overturned|set aside|quashed|vacated|reversed|annulled|thrown out)"
_JUDGMENTS = r"(?:[\w-]+ ){0,2}?(?:convictions?|sentences?|verdicts?)\b"
_MEANT = [
    LatePattern(_FRONT + pattern)
    for pattern in (
        r"(?P<who>[Hh]e|[Ss]he) (?:was|has been|had been) (?:\w+ly |later |since |then )?(?:acquitted|cleared|"
        r"exonerated|pardoned|(?:found |declared |ruled )(?:not guilty|innocent)|released without charge)\b",
        r"(?P<who>[Hh]e|[Ss]he) walked free\b",
        rf"{_COURT} (?:acquitted|cleared|exonerated|pardoned|found) (?P<who>him|her){_END}",
        rf"{_COURT} (?:dropped|dismissed|threw out|withdrew) (?:all |both |the )*charges? against (?P<who>him|her)"
        rf"{_END}",
        r"(?:[Aa]ll |[Bb]oth |[Tt]he )*[Cc]harges? against (?P<who>him|her) (?:was|were|has been|have been) ",
        rf"{_COURT} {_UNDID} (?P<owner>his|her) {_JUDGMENTS}",
        rf"(?P<owner>[Hh]is|[Hh]er) {_JUDGMENTS} (?:was|were|has been|have been) (?:\w+ly )?{_UNDID}\b",
        rf"{_COURT} {_UNDID} the {_JUDGMENTS} and ordered (?P<owner>his|her) release\b",
    )
]
# Rules that ask who is meant, which the name tells; the case or court is the one that the article is about.
_WHO = {
    "owner_untold",
    "pronoun_before_name",
    "pronoun_behind_opening",
    "pronoun_inside",
    "pronoun_opens",
    "surname_alone",
}
_WHICH = {"noun_opens", "definite_opens", "second_behind_lead"}


class Antecedent(NamedTuple):
    """Whom a pronoun of an outcome means, as offsets into the article.

    Attributes:
        pronoun: Where it stands.
        name: Where the name stands in full.
        possessive: Whether it is an owner: his conviction.
    """

    pronoun: Span
    name: Span
    possessive: bool


def antecedent_of(document: Document, index: int) -> Antecedent | None:
    """Whom the "he" or "she" of an outcome means whose case it is: the one whom the article accuses, if it is one."""
    sentence = document.story[index]
    text = document.folded[sentence.body : sentence.end]
    case = document.keep(ended_case)
    if case is None or case.outcome != index or case.besides is not None:
        return None
    found = next(filter(None, (pattern.match(text) for pattern in _MEANT)), None)
    name = _name_of_accused(document, case) if found else None
    if found is None or name is None:
        return None
    groups = found.groupdict()
    group = "owner" if groups.get("owner") else "who"
    at = sentence.body
    return Antecedent((at + found.start(group), at + found.end(group)), name, group == "owner")


def _name_of_accused(document: Document, case: Ended) -> Span | None:
    """Where the name of the accused stands in full: where a sentence accuses it, or opens with it behind "A nurse"."""
    named = document.story[case.named]
    found = accused_in(document, named)
    if found or case.named == case.accusation:
        return found
    text = document.folded[named.body : named.end]
    rest = opening(text, document.story[case.accusation].text)
    name = PERSON.match(rest)
    if name is None or " and " in name.group():
        return None
    start = named.body + len(text) - len(rest)
    return start, start + name.end()


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


def antecedent_in(document: Document, sentence: Sentence) -> Antecedent | None:
    """`antecedent_of` for a sentence of the story that may be told without its opening."""
    at = document.number_of(sentence)
    return None if at is None else antecedent_of(document, at)


def named_alone(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence has somebody's surname alone, whose name in full stands in one before it."""
    at = document.number_of(sentence)
    return at is not None and bool(RULES["surname_alone"](document.keep(Story.of)).get(at))
