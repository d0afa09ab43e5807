"""Whose "the case" is that fell, where a headline says it, and whether "they" may be others than the accused."""

from __future__ import annotations

from summarizer.document import Document
from summarizer.extractive.outcomes.bodies import Antecedent
from summarizer.extractive.outcomes.people import Case, is_body
from summarizer.extractive.outcomes.sure import is_sure
from summarizer.extractive.outcomes.whose import MORE, Meant
from summarizer.extractive.outcomes.words import DONE_TO, opens_case
from summarizer.runtime.patterns import LatePattern

_THE = LatePattern(
    r"\b[Tt]he(?= (?:ban|case|conviction|sentence|suspension)"
    r"(?:[.,;]|$| (?:after|and|as|because|before|but|by|last|late|on [A-Z]\w+day|this|when|yesterday)\b))"
)
_WAS = rf"\b(?:has been|is|was|were) (?:\w+ly )?(?!sued\b){DONE_TO}\b"
DONE = LatePattern(_WAS)  # was charged, is suspended
_DONE_TO_HIM = LatePattern(rf"(?:, [^,]{{1,60}},)? {_WAS}")  # Jon Roe, 41, | was charged
_ONE: tuple[Meant, ...] = ("he", "she")
_ALONE = LatePattern(r"(?i)an? (?!(?:\w+ )?(?:crew|family|gang|group|team)\b)|the (?:case|hearing|trial) (?!of\b)")
_WITH = LatePattern(r"\band (?:his|her|an?)\b|\banother\b")
_BOTH = LatePattern(r"(?i)\b(?:both (?:have|had|men|of them|were)|neither|none of them|all (?:of them|three|four))\b")
_OTHERS = LatePattern(  # two cooks, five of his aides; no days or euros
    r"(?i)(?:his |her |its )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several) (?:of (?:his|her|its) )?"
    r"(?:[a-z-]+ ){0,2}?(?!(?:charges|counts|days|euros|hours|months|pounds|times|weeks|years)\b)[a-z-]+(?:s|men)\b"
)


def owned_by(document: Document, index: int, case: Case) -> Antecedent | None:
    """The one charged whose "the case" is of which a sentence tells the end; of no suit."""
    sentence = document.story[index]
    the = _THE.search(document.folded, sentence.body, sentence.end)
    if the is None or case.span is None or not _DONE_TO_HIM.match(document.folded, case.span[1]):
        return None
    sure = not is_body(document.folded[slice(*case.span)]) and any(is_sure(case, index, who) for who in _ONE)
    return Antecedent(the.span(), case.span, possessive=True, of_accused=True) if sure else None


def are_others(case: Case, index: int) -> bool:
    """Whether "they" of an outcome are others than the accused: of one, two cooks between; of two, others held."""
    between = case.texts[case.at + 1 : index]
    accused = case.accused() + " " + case.texts[0] * (case.at > 0)
    if (case.span or _ALONE.match(case.called)) and not (MORE.search(accused) or _WITH.search(accused)):
        return any(map(_OTHERS.search, between)) or _BOTH.search(case.texts[index]) is not None
    return bool(between) and _OTHERS.match(between[-1]) is not None and opens_case(between[-1])
