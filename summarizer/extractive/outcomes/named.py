"""An outcome that says whose it is, but not of what: told behind the accusation that names the same person in full."""

from __future__ import annotations

import re

from summarizer.compression.constraints import word_list
from summarizer.document import Document
from summarizer.extractive.coherence import ALONE, needs
from summarizer.extractive.outcomes.accused import all_names
from summarizer.extractive.outcomes.case import Ended, told_before
from summarizer.extractive.outcomes.offence import is_of_kind, is_whole, leaves_more, says_offence, thing_ended
from summarizer.extractive.outcomes.patient import accused_in
from summarizer.extractive.outcomes.words import alleges, convicts, endings, reverses

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
    if says_offence(text) or told_before(text) or any(map(leaves_more, texts[index:])):
        return None
    if not reverses(text) and any(map(convicts, texts[index:])):
        return None
    opens = (at for at in range(index) if alleges(texts[at]) or convicts(texts[at]))
    found = next((at for at in opens if _is_of(document, texts[at], at, text)), None)
    return None if found is None else Ended(found, found, index, None, "one")


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
