"""An outcome that says whose it is, but not of what: told behind the accusation that names the same person in full."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.compression.constraints import word_list
from summarizer.document import Document
from summarizer.extractive.coherence import ALONE, needs
from summarizer.extractive.outcomes.accused import all_names
from summarizer.extractive.outcomes.case import Ended, told_before
from summarizer.extractive.outcomes.offence import is_of_kind, is_whole, leaves_more, says_offence, thing_ended
from summarizer.extractive.outcomes.patient import accused_in
from summarizer.extractive.outcomes.words import alleges, convicts, endings, holds_outcome, of_the_week, reverses
from summarizer.runtime.patterns import LatePattern

_PAIR = LatePattern(  # who is accused together, in full
    r"(?:[^.;]*? (?:accused|charged|arrested|indicted) )?(?:[^.;,]{0,40}, )?"
    r"(?P<one>[A-Z][\w-]+ [A-Z][\w-]+)(?:, \d\d,)? and (?P<other>[A-Z][\w-]+ [A-Z][\w-]+)(?!,? and\b)"
)
_PLEADED = LatePattern(
    r"\blawyers (?:for (?:[^.;,]|,\d){1,40} )?(?:told|said to) (?:an?|the) (?:[\w-]+ ){0,3}?"
    r"(?:[Cc]ourt|judge|jury|jurors)\b"
)
_OWN_CLAIM = LatePattern(
    r"\b(?:the|their|his|her|both) (?:claims?|case|lawsuits?|suit)\b(?! (?:against|brought|of|that)\b)"
    r"|\b(?:in favou?r of|for) [A-Z]"
)
_LONGEST_NAME = 40  # letters: without an end to it a long run of capitals would be looked at from each
_OWNED = r"'s (?!(?:[\w-]+ ){0,2}(?:convictions?|sentences?|verdicts?)\b)"  # Roe's lawyer


def named_case(document: Document) -> Ended | None:
    """The case of an outcome that says whose it is, but not of what; a document keeps it.

    "Ada Bolt is accused of theft; the judge acquitted Bolt on Monday." None where somebody else has the surname, or is
    in the outcome, where it is of another time, of a part or another kind of case, and where a conviction came behind.
    """
    ended = [index for index, end in enumerate(document.keep(endings)) if end]
    if len(ended) != 1:
        return None
    texts = [document.folded[sentence.body : sentence.end] for sentence in document.story]
    index, text = ended[0], texts[ended[0]]
    if text.startswith("It ") or says_offence(text) or told_before(text) or any(map(leaves_more, texts[index:])):
        return None
    if not reverses(text) and any(map(convicts, texts[index:])):
        return None
    opens = (at for at in range(index) if alleges(texts[at]) or convicts(texts[at]))
    found = next((at for at in opens if _is_of(document, texts[at], at, text)), None)
    return None if found is None else Ended(found, found, index, None, "one")


def parted_case(document: Document) -> Ended | None:
    """The case of two whose outcomes differ, told in two sentences side by side; a document keeps it.

    "Jon Roe and Ray Bolt were charged with arson; a jury acquitted Bolt on Monday; Roe was found guilty." None where
    either has another name, where one of them tells of somebody else, of another time or of a part.
    """
    ended = document.keep(endings)
    if sum(ended) not in (1, 2):
        return None
    texts = [document.folded[sentence.body : sentence.end] for sentence in document.story]
    at = next((at for at in range(ended.index(True)) if alleges(texts[at])), None)
    if at is None or document.keep(needs)[at] != ALONE:
        return None
    pair = next(filter(None, map(_PAIR.match, texts[at : at + 2])), None)
    if pair is None:
        return None
    one, other = (set(pair[name].split()) for name in ("one", "other"))
    found = (index for index in range(at + 1, len(texts) - 1) if _parts(texts, ended, index, at, one, other))
    index = next(found, None)
    return None if index is None else Ended(at, at, index, index + 1, "they")


def pleaded_case(document: Document) -> Ended | None:
    """The case that lawyers pleaded in the lead and that a court ended on a day of the week; a document keeps it.

    "Lawyers for the villagers told the court ...; a judge rejected the claim on Friday." None where there is another
    outcome, or where it is of another time, of a part or of others.
    """
    ended = document.keep(endings)
    lead = document.story[0]
    if sum(ended) != 1 or not _PLEADED.search(document.folded, lead.body, lead.end) or document.keep(needs)[0] != ALONE:
        return None
    index = ended.index(True)
    text, *later = (document.folded[told.body : told.end] for told in document.story[index:])
    clear = index and of_the_week(text) and not told_before(text) and not any(map(leaves_more, (text, *later)))
    own = _OWN_CLAIM.search(text) is not None
    return Ended(0, 0, index, None, "thing") if clear and own and is_whole(text, lead.text, told=False) else None


def _parts(texts: Sequence[str], ended: Sequence[bool], index: int, at: int, one: set[str], other: set[str]) -> bool:
    """Whether a sentence and the one behind it tell the judgments of two, each that of one of them."""
    told = texts[index : index + 2]
    judged = all(end or convicts(text) for end, text in zip(ended[index : index + 2], told, strict=True))
    if not (judged and any(ended[index : index + 2])):
        return False
    first, second = (all_names(text) for text in told)
    apart = (_of_one(first, who, whom) and _of_one(second, whom, who) for who, whom in ((one, other), (other, one)))
    outcomes = (text for text in told if holds_outcome(text))
    return any(apart) and not any(told_before(text) or not is_whole(text, texts[at], told=True) for text in outcomes)


def _of_one(told: set[str], who: set[str], other: set[str]) -> bool:
    """Whether a sentence has the name of one of two alone; a surname that both have tells nobody."""
    return bool(told) and told <= who and bool(told - other)


def _is_of(document: Document, accusation: str, at: int, text: str) -> bool:
    """Whether an outcome is of the one person whom a sentence that can be told alone accuses by the name in full."""
    name = accused_in(document, document.story[at])
    if name is None or document.keep(needs)[at] != ALONE or (convicts(accusation) and not reverses(text)):
        return False
    words = document.folded[slice(*name)].split()
    given, surname = words[0], words[-1]
    before = set(re.findall(rf"([A-Z][\w.'-]{{0,{_LONGEST_NAME}}}) {re.escape(surname)}\b", document.folded))
    other = any(word != given and word.lower().strip(".") not in word_list("titles") for word in before)
    thing = thing_ended(text)
    return (
        not (other or all_names(text) - set(words))
        and re.search(rf"\b{re.escape(surname)}\b(?!{_OWNED})", text) is not None
        and is_whole(text, accusation, told=False)
        and (thing is None or is_of_kind(thing, accusation))
    )
