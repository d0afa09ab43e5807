"""The sentence that says how the case ended that an article opens with."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.document import Document
from summarizer.extractive.coherence import ALONE, needs
from summarizer.extractive.outcomes.people import Case, case_of, names_in, shared_surnames
from summarizer.extractive.outcomes.rivals import agrees, has_rival
from summarizer.extractive.outcomes.whose import Meant, in_part, is_next, meant_by, of_offence
from summarizer.extractive.outcomes.words import (
    YEAR,
    alleges,
    convicted_now,
    convicts,
    endings,
    holds_outcome,
    is_fresh,
    listed,
    of_another_time,
    opens_case,
    reverses,
    undoes,
)
from summarizer.runtime.patterns import LatePattern

_OPENS = 4  # sentences of an article in which its case may be opened
_NEAR = 9  # sentences from an outcome on in which something can be left of the case
_ENDINGS = 6  # outcomes of an article that are looked at
_BEFORE = LatePattern(  # two years after he was charged, which had accused her
    r"\b(?:years|months) (?:after|ago|later)\b|\b(?:who|which|he|she|they) (?:was|were|had|stood|once)\b|\bhad \w+ed\b"
)
_TODAY = LatePattern(r"\b(?:is|are|faces)\b")
_PLEADED = LatePattern(r"\b(?:pleaded guilty|pleads guilty|admitted (?!that\b))")
_BACK = LatePattern(r"restored|reinstate|refiled")
_ANEW = LatePattern(r"restored|reinstate|refiled|again|remain|still|is in|re-?tried|re-?charged")
_A_CASE = LatePattern(r"trial|jury|case|charge|count|\bban\b|suspension|sentence")
_BESIDES = LatePattern(
    r"But (?:(?:he|she|they) (?:was|were) (?:convicted|found guilty)|(?:the )?[\w-]+ "
    r"(?:convicted (?:him|her|them)|found (?:him|her|them) guilty)) of\b"
)


class Ended(NamedTuple):
    """A case of an article and how it ended.

    Attributes:
        accusation: The number in the story of the sentence that the outcome is told behind; None where none can be.
        outcome: The number of the outcome.
        case: Whom the case is of.
        meant: How the outcome says whose it is.
        besides: The number of the sentence behind it that says what the same person was convicted of, or how the case
            of the other of two ended; None for no such.
    """

    accusation: int | None
    outcome: int
    case: Case
    meant: Meant
    besides: int | None = None


def ended_case(document: Document) -> Ended | None:
    """The case that an article opens with and the outcome that ends it; a document keeps it.

    None where the lead says how it ended, where no outcome is that of whom the article accuses, or none of the day.
    """
    ended = document.keep(endings)
    if ended[0] or not (any(ended) or listed("verdicts").search(document.folded)):
        return None
    texts = [document.folded[sentence.body : sentence.end] for sentence in document.story]
    found = [index for index, end in enumerate(ended) if end][:_ENDINGS]
    undone = bool(found) and undoes(texts[found[0]])
    opens = [at for at, text in enumerate(texts[:_OPENS]) if (undone and holds_outcome(text)) or opens_case(text)]
    opens = [at for at in opens if at not in found]
    if not opens:
        return None
    case = case_of(document, texts, opens[0])
    shared = shared_surnames(document)
    if not found:
        return _verdict(case, shared)
    if (index := _parted(case)) is not None and document.keep(needs)[case.at] == ALONE:
        return Ended(case.at, index, case, "they", index + 1)
    for index in found:
        of_either = shared & names_in(texts[index])  # of two with the surname: which one it is, nobody knows
        if index > case.at and not of_either and (meant := _ends(case, index)):
            behind = _told_behind(document, case, opens, index, meant)
            return Ended(behind, index, case, meant, index + 1 if _goes_on(case, index) else None)
    return None


def _ends(case: Case, index: int) -> Meant | None:
    """How an outcome says whose it is, if it ends the case; None where it is another one's, or of another time."""
    text, before = case.texts[index], case.texts[case.at + 1 : index]
    if of_another_time(text, case.about(index), looks_back=_looks_back(case)) or in_part(text):
        return None
    own = [case.texts[case.at], *filter(case.tells_of, before)]
    convicted = any(map(convicts, own))
    if convicted and not (undoes(text) or (reverses(text) and not convicted_now(own[0]))):
        return None  # who is found guilty today was cleared of something else
    if not convicts(own[0]) and any(map(_PLEADED.search, own[1:])):
        return None
    meant = meant_by(case, index)
    named = meant == "name"
    if meant is None or not of_offence(case, index, named=named and is_next(index, text), told=_goes_on(case, index)):
        return None
    if not undoes(text) and _is_left_open(case, index, named=named, convicted=convicted):
        return None
    return meant if named or (agrees(case, index, meant) and not has_rival(case, index, meant)) else None


def _is_left_open(case: Case, index: int, *, named: bool, convicted: bool) -> bool:
    """Whether an outcome or what stands behind it leaves the accused a trial, a charge or a prison."""
    near = case.texts[index : index + _NEAR]
    for number, text in enumerate(near):
        found = listed("still_open").search(text)
        left = found.group() if found else ""
        own = not number or case.tells_of(text) or _BACK.search(left) or (not named and _A_CASE.search(left))
        past = number and YEAR.search(text)
        if left and own and not past and (not convicted or _ANEW.search(left)):
            return True
    behind = [text for text in near[1:] if case.tells_of(text) and not YEAR.search(text)]
    again = any(convicts(text) and not holds_outcome(text) for text in behind)
    return again and not convicted and not _goes_on(case, index)


def _is_of_lead(case: Case) -> bool:
    """Whether a lead opens the case, or names its accused."""
    return not case.at or bool(case.names & names_in(case.texts[0]))


def _looks_back(case: Case) -> bool:
    """Whether an article tells of a case that was opened long before its day: its lead says so, or is not of today."""
    lead = case.texts[0]
    return bool(_BEFORE.search(lead)) or not (is_fresh(lead) or _TODAY.search(lead))


def _told_behind(document: Document, case: Case, opens: list[int], index: int, meant: Meant) -> int | None:
    """What an outcome is told behind: the first sentence that accuses, or the lead; one with the name for a "he"."""
    needed = document.keep(needs)
    known = any(name in case.texts[case.at] for name in case.names)
    full = case.named > index or len(case.names & set(re.findall(r"[\w-]+", case.texts[index]))) > 1
    if meant == "name" and case.names and not (known or full):
        return None  # told alone, with the name in full
    opened = case.texts[case.named].split(" ", 1)[0].strip(",") in case.names
    if meant in ("he", "she") and opened and case.named in opens and needed[case.named] in (ALONE, {0}):
        return case.named
    alone = [at for at in opens if needed[at] == ALONE]
    after_lead = _is_of_lead(case) and any(needed[at] == frozenset({0}) for at in opens) and needed[0] == ALONE
    return alone[0] if alone else 0 if after_lead else None


def _goes_on(case: Case, index: int) -> bool:
    """Whether the sentence behind an outcome says what the same person was convicted of."""
    return any(map(_BESIDES.match, case.texts[index + 1 : index + 2]))


def _verdict(case: Case, shared: set[str]) -> Ended | None:
    """A verdict of guilty of the day, which ends an accusation, too, where it names the accused."""
    names = case.names - shared if alleges(case.texts[case.at]) else set()
    behind = range(case.at + 1, len(case.texts))
    guilty = (at for at in behind if convicted_now(case.texts[at]) and names & names_in(case.texts[at]))
    index = next(guilty, None)
    return None if index is None else Ended(None, index, case, "name")


def _parted(case: Case) -> int | None:
    """The first of two sentences that tell how the cases of two ended, each with the name of one."""
    known = names_in(case.texts[case.at]) | names_in(case.texts[case.named])
    for index in range(case.at + 1, len(case.texts) - 1):
        told = case.texts[index : index + 2]
        ends = [text for text in told if holds_outcome(text)]
        first, second = map(names_in, told) if ends else (set(), set())
        judged = all(text in ends or convicts(text) for text in told)
        old = any(of_another_time(text, case.about(index)) or in_part(text) for text in ends)
        if judged and not old and first - second and second - first and first | second <= known and len(known) > 2:
            return index
    return None


def of_another_case(document: Document, index: int) -> bool:
    """Whether a sentence tells an outcome that is plainly of no case that the lead opens."""
    lead, case = document.story[0].text, document.keep(ended_case)
    open_ = (alleges(lead) or convicts(lead)) and not holds_outcome(lead)
    return index > 0 and document.keep(endings)[index] and open_ and (case is None or case.outcome != index)
