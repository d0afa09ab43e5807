"""The sentence that says how the case ended that an article opens with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from summarizer.document import Document
from summarizer.extractive.coherence import ALONE, RULES, Needs, Story, needs
from summarizer.extractive.coherence.story import words as roles
from summarizer.extractive.outcomes.bodies import is_of_accused, is_of_party, names_judged, refuses_else
from summarizer.extractive.outcomes.owners import are_others, is_one, is_own_suit
from summarizer.extractive.outcomes.people import Case, a_person, case_of, is_other_case, names_in
from summarizer.extractive.outcomes.whose import Meant, convicted_by_pronoun, meant_by
from summarizer.extractive.outcomes.words import (
    alleges,
    charges,
    convicted_now,
    convicts,
    endings,
    has,
    holds_outcome,
    is_fresh,
    is_late,
    is_told_soon,
    judges,
    listed,
    made_up,
    opens_case,
    outcome,
    printed,
)
from summarizer.runtime.patterns import LatePattern

_OPENS = 4  # sentences of an article in which its case may be opened
_UNDONE = 3  # sentences behind an outcome by which it may be undone: a grand jury indicted him again
_OF_TWO = 3  # words of their names at least, of an accusation of two: Jon and Ada Roe
_ENDINGS = 6  # outcomes of an article that are looked at
_BESIDES = LatePattern(
    r"But (?:(?:he|she|they) (?:was|were) (?:convicted|found guilty)|(?:the )?[\w-]+ "
    r"(?:convicted (?:him|her|them)|found (?:him|her|them) guilty)) of\b"
)
_CHARGE = LatePattern(
    r"\bthe (?:allegations?|case|charges?|claims?|complaint|lawsuit|suit)\b(?! (?:against|of|that)\b)"
)
_HIM = LatePattern(r"\b(?:[Hh]e|him|his|[Ss]he|her)\b")  # Colleagues accused him of haste
_FREE_AGAIN = LatePattern(r"\b(?:can|will) (?:again|be|now|ride|race|return)\b")  # A runner who was banned | will race
# withdrew its report; of a case that the press made
_PRINTED = LatePattern(r"\b(?:article|paper|report)s?\b(?! said\b)")
_PRESS = LatePattern(
    r"\b(?:article|broadcaster|claim|journal|magazine|(?:news)?paper|report|stor(?:y|ies)|stud(?:y|ies)|tabloid|website)"
)
_STRUCK_THEM = LatePattern(r"\b(?:struck|threw|tossed) them out\b")
_SEVERAL_CHARGES = LatePattern(
    r"\b(?:actions|allegations|cases|charges|claims|complaints|counts|indictments|(?:law)?suits)\b"
)
_STEM = 5  # letters by which a word is of the accusation: stopped, stopping


class Ended(NamedTuple):
    """A case of an article and how it ended.

    Attributes:
        accusation: The number in the story of the sentence that the outcome is told behind; None where none can be.
        outcome: The number of the outcome.
        case: Whom the case is of.
        meant: How the outcome says whose it is.
        besides: The number of the sentence behind it that says what the same person was convicted of, or how the case
            of the other of two ended; None for no such.
        half: Whether it is the other half of a verdict the first of which the lead tells.
    """

    accusation: int | None
    outcome: int
    case: Case
    meant: Meant
    besides: int | None = None
    half: bool = False


def ended_case(document: Document) -> Ended | None:
    """The case that an article opens with and the outcome that ends it; a document keeps it.

    None where the lead says how it ended, or where every outcome is plainly of somebody else or another case.
    """
    texts = [document.folded[sentence.body : sentence.end] for sentence in document.story]
    alone = document.keep(needs)[0] == ALONE
    if alone and (lied := made_up(texts)):
        return Ended(0, lied, case_of(document, texts, 0), "he")
    found = _ended(document, texts)
    if alone and found is None and (back := printed(texts)):
        case = case_of(document, texts, 0)
        return Ended(0, back, case, "thing") if case.span or not _HIM.search(texts[back]) else None  # paid whom
    return found


def _ended(document: Document, texts: Sequence[str]) -> Ended | None:
    """The case and its outcome, where nobody was convicted of inventing it and no paper takes it back."""
    opens = [at for at, text in enumerate(texts[:_OPENS]) if opens_case(text) or holds_outcome(text)]
    ended = document.keep(endings) if opens else [True]
    found = [index for index, end in enumerate(ended) if end][:_ENDINGS]
    opens = [at for at in opens if at not in found]
    hint = holds_outcome(texts[0]) and outcome(texts[0], plain=True) is None  # has won a fight for his medals
    hint = hint and not any((end := outcome(texts[at], plain=True)) and _HIM.search(end.group()) for at in found)
    if ended[0] or (hint and not judges(texts[0])) or not opens or not (found or has("verdicts", document.folded)):
        return None
    if listed("never_done").search(texts[0]):  # paid for nine years in prison for a theft that he did not commit
        return None
    case = case_of(document, texts, opens[0])
    if opens[0] and charges(texts[0]) and (said := case_of(document, texts, 0)).names & case.names:
        opens = [0, *opens]  # police said that Jon Roe took the money; but "he" is nobody where he shot Max Bolt
        case = case if names_in(texts[0]) - case.names else said
    if not found:
        return _verdict(case, document.keep(needs))
    if (index := _parted(case)) is not None and document.keep(needs)[case.at] == ALONE:
        return Ended(case.at, index, case, "they" if names_judged(texts[index]) <= case.names else "name", index + 1)
    found = [index for index in found if is_told_soon(texts, index)]
    held = [(index, meant) for index in found if (meant := meant_by(case, index)) and _ends(case, index, meant)]
    held = [one for one in held if not any(map(listed("ends_undone").search, texts[one[0] + 1 : one[0] + _UNDONE]))]
    if not held:
        return _verdict(case, document.keep(needs))
    sure = ("name", "he", "she")  # not: the two ministers were never charged
    index, meant = min(held, key=lambda one: (*is_late(case.texts[one[0]]), one[1] not in sure))
    after = "".join(texts[index + 1 : index + 2])
    goes_on = _BESIDES.match(after) or (texts[index].startswith("One of ") and after.startswith("The other"))
    return Ended(_told_behind(document, case, opens, index, meant), index, case, meant, index + 1 if goes_on else None)


def _is_hint(case: Case, index: int, meant: Meant) -> bool:
    """Whether nothing says plainly how the case ended, and of nobody whom the article accuses."""
    text, accusation = case.texts[index], case.texts[case.at]
    accused = meant != "thing" and judges(accusation)
    by_name = meant == "name" or names_in(text) & names_in(accusation)
    return not (accused or by_name) and outcome(text, plain=True) is None


def _ends(case: Case, index: int, meant: Meant) -> bool:
    """Whether an outcome ends the case: no hint of nobody accused, none of others, no party's view, no plea's."""
    text, accusation, before = case.texts[index], case.texts[case.at], case.texts[index - 1]
    found = outcome(text)
    if _is_hint(case, index, meant) or (meant == "they" and are_others(case, index)) or is_own_suit(case, index):
        return False
    if meant == "they" and _STRUCK_THEM.search(text) and not any(map(_SEVERAL_CHARGES.search, case.texts[:index])):
        return False  # no persons
    if found and refuses_else(case, index, found):
        return False
    if found and _PRINTED.search(found.group()) and not _PRESS.search(case.accusation()):
        return False
    if found is None or not listed("views").search(found.group()) or holds_outcome(text[found.end() :]):
        return True
    decided = has("convictions", accusation) or (opens_case(accusation) and not alleges(accusation))
    if (decided and is_fresh(accusation)) or is_of_party(case, text):
        return False
    pleads = index - 1 != case.at and is_of_accused(case, before) and has("pleads", before)
    told = (re.findall(r"[a-z]{5,}", one) for one in (accusation, text[found.end() :]))
    known, rest = ({word[:_STEM] for word in one} for one in told)
    return not pleads or has("denies", before) or has("wrongs", text[found.start() :]) or not known.isdisjoint(rest)


def _told_behind(document: Document, case: Case, opens: list[int], index: int, meant: Meant) -> int | None:
    """What an outcome is told behind: the first sentence that accuses, or the lead; one with the name for a "he"."""
    needed = document.keep(needs)
    known = any(name in case.texts[case.at] for name in case.names)
    full = case.named > index or len(case.names & set(re.findall(r"[\w-]+", case.texts[index]))) > 1
    charge = (alleges(case.texts[case.at]) and _CHARGE.search(case.texts[index])) or _points_to(case, index)
    if meant == "name" and case.names and not (known or full or charge):
        return None  # told alone, with the name in full
    opened = case.texts[case.named].split(" ", 1)[0].strip(",") in case.names
    less = alleges(case.texts[case.at]) and not judges(case.texts[case.named])  # Jon Roe, 71, was in jail
    less = less or case.libelled() or (case.at == 0 and _FREE_AGAIN.search(case.texts[0]) is not None)
    if meant in ("he", "she") and opened and not less and case.named in opens and needed[case.named] in (ALONE, {0}):
        return case.named
    alone = [at for at in opens if at < index and needed[at] == ALONE]
    alone = [at for at in alone if at == 0 or _has_owner(case, at, index) or not _HIM.search(case.texts[at])]
    alone = alone or [at for at in opens if at < index and 0 not in opens and _only_short(document, at)]
    apart = meant == "name" and full and not case.names & names_in(case.texts[0])
    lead = 0 if needed[0] == ALONE and not apart else None
    told = alone[0] if alone else lead
    if told and meant != "thing" and not _has_owner(case, told, index):  # Nurses told the court of the doses
        told = lead
    return told if told is None or meant not in ("he", "she") or _has_owner(case, told, index) else None


def _points_to(case: Case, index: int) -> bool:
    """Whether an outcome has somebody whom the accusation brings in: found in favor of the officer."""
    told = set(re.findall(r"\b[Tt]he ([a-z]+)", case.texts[index])) - roles("ends_cases") - roles("accusers")
    return any(
        re.search(rf"\b(?:[Aa]n?|[Tt]he|their) (?:[\w-]+ ){{0,2}}{noun}\b", case.texts[case.at]) for noun in told
    )


def _has_owner(case: Case, at: int, index: int) -> bool:
    """Whether a sentence names whose case it is, or has somebody whom "he" can mean: a man, the mayor."""
    if case.names & names_in(case.texts[at]) or a_person().search(case.texts[at]):
        return True
    return at == case.at and is_one(case, index)


def _only_short(document: Document, at: int) -> bool:
    """Whether a sentence needs another for a surname only: it is told with the name in full."""
    if document.keep(needs)[at] != frozenset({0}) or not RULES["surname_alone"](document.keep(Story.of)).get(at):
        return False
    others = (rule(document.keep(Story.of)) for name, rule in RULES.items() if name != "surname_alone")
    return all(other.get(at, ALONE) == ALONE for other in others)


def _verdict(case: Case, needed: Sequence[Needs]) -> Ended | None:
    """A verdict of guilty of the day, which ends an accusation, too, of whom it names, or surely means."""
    if not alleges(case.texts[case.at]):
        return None
    for index in range(case.at + 1, len(case.texts)):
        text = case.texts[index]
        if not convicted_now(text):
            continue
        if case.names & names_in(text):
            return Ended(None, index, case, "name")
        meant = convicted_by_pronoun(case, index) if case.at == 0 and needed[0] == ALONE else None
        if meant and case.named < index:
            return Ended(0, index, case, meant)
    return None


def _parted(case: Case) -> int | None:
    """The first of two sentences that tell how the cases of two ended, each with the name of one."""
    known = names_in(case.texts[case.at]) | names_in(case.texts[case.named])
    if len(known) < _OF_TWO:
        return None
    for index in range(case.at + 1, len(case.texts) - 1):
        told = case.texts[index : index + 2]
        ends = [at for at in (index, index + 1) if holds_outcome(case.texts[at])]
        first, second = map(names_judged, told) if ends else (set(), set())
        judged = all(holds_outcome(text) or convicts(text) for text in told)
        old = any(is_other_case(case, at) for at in ends)
        if judged and not old and first - second and second - first and first | second <= known:
            return index
    return None


def of_another_case(document: Document, index: int) -> bool:
    """Whether a sentence tells an outcome that is plainly of no case that the lead opens, or the lead tells one."""
    lead = document.story[0].text
    told = outcome(lead)
    if index == 0 or told is not None:  # but: days after dropping the suit, the twins filed another
        return index > 0 and told is not None and not told.group().split(" ", 1)[0].endswith("ing")
    if not judges(lead) or not document.keep(endings)[index]:
        return False
    case = document.keep(ended_case)
    return case is None or index not in (case.outcome, case.besides)
