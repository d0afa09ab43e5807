"""Whose "the case" is that fell, where a headline says it: Prosecutors dropped Jon Roe's case."""

from __future__ import annotations

from summarizer.document import Document
from summarizer.extractive.outcomes.bodies import Antecedent
from summarizer.extractive.outcomes.people import Case, is_body
from summarizer.extractive.outcomes.whose import Meant, is_sure
from summarizer.extractive.outcomes.words import DONE_TO
from summarizer.runtime.patterns import LatePattern

_THE = LatePattern(
    r"\b[Tt]he(?= (?:ban|case|conviction|sentence|suspension)"
    r"(?:[.,;]|$| (?:after|and|as|because|before|but|by|last|late|on [A-Z]\w+day|this|when|yesterday)\b))"
)
_WAS = rf"\b(?:has been|is|was|were) (?:\w+ly )?(?!sued\b){DONE_TO}\b"
DONE = LatePattern(_WAS)  # was charged, is suspended
_DONE_TO_HIM = LatePattern(rf"(?:, [^,]{{1,60}},)? {_WAS}")  # Jon Roe, 41, | was charged
_ONE: tuple[Meant, ...] = ("he", "she")


def owned_by(document: Document, index: int, case: Case) -> Antecedent | None:
    """The one charged whose "the case" is of which a sentence tells the end; of no suit."""
    sentence = document.story[index]
    the = _THE.search(document.folded, sentence.body, sentence.end)
    if the is None or case.span is None or not _DONE_TO_HIM.match(document.folded, case.span[1]):
        return None
    sure = not is_body(document.folded[slice(*case.span)]) and any(is_sure(case, index, who) for who in _ONE)
    return Antecedent(the.span(), case.span, possessive=True, of_accused=True) if sure else None
