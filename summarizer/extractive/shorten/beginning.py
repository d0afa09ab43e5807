"""A sentence of another language than English that is too long for a brief: without its day, up to a clause's end."""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher

from summarizer.compression.clause import MIDDLE, SLIGHT, Cut
from summarizer.compression.clause.foreign import foreign_cuts
from summarizer.compression.clause.forms import forms
from summarizer.compression.clause.told import Told, told
from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, cited, joined
from summarizer.extractive.budget import fits_alone
from summarizer.languages import Language
from summarizer.languages.ends import first_key
from summarizer.languages.kin import kin_of
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import count_words

_STOPS = (".", "。", "।", "॥", "۔")
_LEAST_WORDS, _LEAST_LETTERS = 6, 12  # a brief of fewer tells too little; letters where they are words
_WORD = LatePattern(r"\S+")
_CLAUSE = LatePattern(r"[,;:،؛，；：、]\s*")


def beginning(document: Document, sentence: Sentence, limits: Length) -> Candidate | None:
    """The sentence without its day or an aside; else its longest beginning in the limits that a clause or phrase ends.

    That is one stretch of the sentence, with the sentence's own full stop. None where there is none that leaves out no
    condition and nobody who says it, where the sentence asks or cries out, or where its language is not known.
    """
    text = sentence.text
    known = document.language or kin_of(text)
    if known is None or not text.endswith(_STOPS):
        return None
    if (timeless := _without_day(document, sentence, limits, known)) is not None:
        return timeless
    words = told(known.code)
    room = replace(limits, chars=limits.chars and limits.chars - 1)
    found = [cut for cut in foreign_cuts(text, room, document.language) if _is_told(text, cut, words)]
    whole = [cut for cut in found if cut.loss <= SLIGHT] or [cut for cut in found if cut.loss <= MIDDLE]
    if not whole:
        return None
    begun = max(whole, key=lambda cut: len(cut.text)).text
    kept = re.compile(r"\s+".join(map(re.escape, begun.split()))).match(document.text, sentence.body, sentence.end)
    if kept is None:  # it has lost a mark inside
        return None
    return replace(joined([(begun + text[-1], cited(document.text, [kept.span()]))]), ended=False)


def _without_day(document: Document, sentence: Sentence, limits: Length, language: Language) -> Candidate | None:
    """A sentence without what a headline does without, a day, an aside, where it then is within the limits."""
    text = sentence.text
    for form, loss in forms(text, language).items():
        if form == text or loss >= SLIGHT or not fits_alone(form, limits):
            continue
        words = [word.span() for word in _WORD.finditer(document.text, sentence.body, sentence.end)]
        given = [document.text[slice(*word)] for word in words]
        same = SequenceMatcher(None, given, form.split(), autojunk=False).get_matching_blocks()
        kept = [(words[at][0], words[at + size - 1][1]) for at, _, size in same if size]
        if " ".join(document.text[slice(*span)] for span in kept).split() == form.split():
            return replace(joined([(form, cited(document.text, kept))]), ended=False)
    return None


def _is_told(text: str, cut: Cut, words: Told) -> bool:
    """Whether a beginning says enough, and the rest of its sentence takes nothing back and says not whose it is."""
    begun, rest = cut.text, text[len(cut.text) :]
    enough = len(begun.split()) >= _LEAST_WORDS or (" " not in begun and count_words(begun) >= _LEAST_LETTERS)
    if not enough or not text.startswith(begun) or (words.reserves and words.reserves.search(rest)):
        return False
    return not any(_says_whose(clause, words) for clause in _CLAUSE.split(rest) if clause.strip())


def _says_whose(clause: str, words: Told) -> bool:
    """Whether a clause behind a mark says who says what stands before it: ..., sagte Ada Bolt."""
    if words.speakers is None:
        return False
    opens = first_key(clause.split()[0]) in words.openers and words.speakers.match(clause.lstrip()) is None
    return not opens and words.speakers.search(clause) is not None
