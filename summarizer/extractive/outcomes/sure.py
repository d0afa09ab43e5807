"""Whether the pronoun of an outcome is surely the accused's, so that the name may stand for it in a headline."""

from __future__ import annotations

from summarizer.extractive.coherence.story import any_of
from summarizer.extractive.outcomes.people import Case, is_body, names_in
from summarizer.extractive.outcomes.whose import FREED, MORE, OTHER, OTHER_SUBJECT, PRONOUN, Meant
from summarizer.extractive.outcomes.words import DONE_TO, opens_case
from summarizer.runtime.patterns import LatePattern

_VICTIMS = LatePattern(
    r"\b(?:of|with) (?:the )?(?:[a-z]+ing|deaths? of|manslaughter of|murders? of) (?:[Ff]our|[Tt]hree|[Tt]wo)\b"
)
_KIND = LatePattern(r"\b[Aa]n? (?:[A-Z][\w-]+ )+(?=[a-z])")  # a Nevada rancher
# Roe was charged with theft in June. | He was acquitted.
_CHARGED = LatePattern(rf"(?:[A-Z][\w'.-]+ )?([A-Z][\w'-]+) (?:was|had been|has been) (?:\w+ )?{DONE_TO}\b")
_COMPANY = LatePattern(r"(?:^|\. )Its? ")
_RELATIVE = LatePattern(rf"\b(?:his|her) (?=(?:[a-z-]+ )?{OTHER}\b)")
_WITNESS = LatePattern(  # The main witness took back his statement
    rf"(?:A|The) (?:(?!accused\b)[a-z-]+ ){{0,2}}(?:{any_of('who_accuses')})\b"
)
_FREED_HIM = LatePattern(
    rf"\b(?:[Hh]e|[Ss]he) (?:was|has been|had been) (?:\w+ )?(?:found )?(?:{FREED})\b"
    r"|\b(?:acquitted|cleared|exonerated|found) (?:him|her)\b(?: (?!guilty)|[.,])"
    r"|\b(?:annulled|overturned|quashed|reversed|threw out|vacated) (?:his|her) (?:[a-z]+ )?(?:conviction|sentence)s?\b"
)


def is_sure(case: Case, index: int, meant: Meant) -> bool:
    """Whether the pronoun of an outcome is nobody's but the accused's, so that the name may stand for it."""
    accusation, last = case.accused(), case.texts[index - 1]
    opened = _CHARGED.match(last)
    if opened and opened[1] in case.names and not names_in(last) - case.names:
        return True
    if (
        names_in(_KIND.sub("", accusation)) - case.names
        or MORE.search(_VICTIMS.sub("", accusation))
        or _COMPANY.search(" ".join(case.texts[case.at + 1 : index]))
    ):
        return False
    freed = _FREED_HIM.search(case.texts[index]) is not None  # as no witness was
    for text in case.texts[case.at + 1 : index]:
        subject = OTHER_SUBJECT.search(text) if not freed or opens_case(text) else None
        if subject and not names_in(subject.group()) & case.names and not is_body(subject.group()):
            return False
    own = [text for text in case.texts[case.at + 1 : index] if not _WITNESS.match(text)]
    gender = PRONOUN.search(" ".join([_RELATIVE.sub("", accusation), *own]))
    return gender is None or gender.lastgroup in (meant, "they")
