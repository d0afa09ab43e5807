"""A sentence of another language than English that is too long for a brief: without its day, up to a clause's end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from summarizer.compression.clause import MIDDLE, NEVER, SLIGHT, TORN, Cut
from summarizer.compression.clause.foreign import foreign_cuts, spoken_cuts
from summarizer.compression.clause.forms import forms
from summarizer.compression.clause.losses import LOOSE
from summarizer.compression.clause.marks import MARKS
from summarizer.compression.clause.told import Told, hides_verb, is_ruling, leaves_half, told
from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, cited, joined
from summarizer.extractive.budget import fits_alone
from summarizer.languages import Language
from summarizer.languages.ends import breaks_badly
from summarizer.languages.kin import kin_of
from summarizer.languages.listed import first_key
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import ELLIPSIS, with_capital_word
from summarizer.text.sentences import Span
from summarizer.text.words import count_words

_STOPS = (".", "。", "।", "॥", "۔")
_LEAST_WORDS, _LEAST_LETTERS = 6, 12  # a brief of fewer tells too little; letters where they are words
_LEAST_SHARE = 0.4  # of what fits, that a beginning which breaks off tells
_LONGER = 1.5  # so much longer a beginning is told although a phrase of it goes on
_WORD = LatePattern(r"\S+")
_CLAUSE = LatePattern(r"[,;:،؛，；：、]\s*")


def beginning(document: Document, sentence: Sentence, limits: Length) -> Candidate | None:
    """The sentence without its day or an aside; else its longest beginning in the limits that a clause or phrase ends.

    That is one stretch of the sentence, with the sentence's own full stop, or with an ellipsis where what the limits
    cut off holds a condition or who says it. None where there is no such beginning, where the sentence asks or cries
    out, or where its language is not known.
    """
    text = sentence.text
    known = document.language or kin_of(text)
    if known is None or not text.endswith(_STOPS):
        return None
    if (timeless := _without_day(document, sentence, limits, known)) is not None:
        return timeless
    words = told(known.code)
    room = replace(limits, chars=limits.chars and limits.chars - 1)
    shorter = {form: loss for form, loss in forms(text, known).items() if loss < LOOSE and form != text}
    ends = _ends(text, room, document.language)
    for form in (text, *sorted(shorter, key=shorter.__getitem__)):
        begun = ends if form == text else _ends(form, room, document.language)
        if (whole := _whole(form, begun, room, document.language, words)) is not None:
            return _kept(document, sentence, whole.text)
    ends = [cut for cut in ends if not leaves_half(cut.text, words)] or ends
    told_by = spoken_cuts(text, room, document.language, harmless=True)
    loose = (cut for cut in told_by if cut.loss <= LOOSE and not _takes_back(text, _without_speaker(cut), words))
    if whole := max(loose, key=lambda cut: len(cut.text), default=None):  # a round of 9 million | led by Acme
        return _kept(document, sentence, whole.text)
    reach = max((len(cut.text) for cut in ends), default=0)
    broken = _longest([cut for cut in ends if not _takes_back(text[:reach], cut.text, words)])  # what fits is told
    broken = broken or _longest_fair(ends, known)
    broken = broken or _longest_fair([cut._replace(loss=cut.loss % NEVER) for cut in ends], known)  # else at any word
    enough = broken is not None and _LEAST_SHARE * reach <= len(broken.text)
    return _kept(document, sentence, broken.text, ELLIPSIS) if broken and enough else None


def _ends(text: str, room: Length, language: Language | None) -> list[Cut]:
    return [cut for cut in foreign_cuts(text, room, language) if _is_begun(text, cut)]


def _whole(text: str, ends: Sequence[Cut], room: Length, language: Language | None, words: Told) -> Cut | None:
    """The longest beginning of a sentence or of a form of it that is whole: with who says it, or with none who does."""
    begun = [cut for cut in ends if not (_takes_back(text, cut.text, words) or _lacks_verb(text, cut.text, words))]
    counted = (cut for cut in begun if any(map(str.isdigit, cut.text)))  # figures may stand without who counted
    silent = [*counted] if words.grave else []
    spoken = [cut for cut in begun if not _loses_speaker(text, cut, words)]
    tried = (spoken, spoken_cuts(text, room, language), silent)
    return next(filter(None, map(_longest, tried)), None)


def _longest(found: Sequence[Cut]) -> Cut | None:
    """The longest cut that a clause ends; that a phrase ends where it tells half as much again."""
    clause, phrase = (
        max((cut for cut in found if cut.loss <= most), key=lambda cut: len(cut.text), default=None)
        for most in (SLIGHT, MIDDLE)
    )
    return clause if clause and phrase and _LONGER * len(clause.text) >= len(phrase.text) else phrase


def _longest_fair(found: Sequence[Cut], language: Language) -> Cut | None:
    """The longest cut that loses no condition, and ends on no word that wants another one: not mit einem | Prozess."""
    fair = (cut for cut in found if cut.loss < TORN and not breaks_badly(cut.text, language))
    return max(fair, key=lambda cut: len(cut.text), default=None)


def _without_day(document: Document, sentence: Sentence, limits: Length, language: Language) -> Candidate | None:
    """A sentence without what a headline does without, a day, an aside, where it then is within the limits."""
    text = sentence.text
    for form, loss in forms(text, language).items():
        if form == text or loss >= SLIGHT or not fits_alone(form, limits):
            continue
        if (kept := _kept(document, sentence, form)) is not None:
            return kept
    return None


def _kept(document: Document, sentence: Sentence, form: str, stop: str = "") -> Candidate | None:
    """A form of the sentence with its sources and a stop, else its own; None where not all of its words stand there."""
    whole = re.compile(r"\s+".join(map(re.escape, form.split()))).match(document.text, sentence.body, sentence.end)
    spans = [whole.span()] if whole else _stretches(document.text, sentence, form)
    stop = "" if form.endswith(_STOPS) else stop or sentence.text[-1]
    form = with_capital_word(form)  # a form may leave out what opens the sentence
    return replace(joined([(form + stop, cited(document.text, spans))]), ended=False) if spans else None


def _stretches(text: str, sentence: Sentence, form: str) -> list[Span]:
    """Where the words of a form stand in its sentence, a comma more or less; nothing where not all of them do."""
    words = [word.span() for word in _WORD.finditer(text, sentence.body, sentence.end)]
    given, told = [text[slice(*word)] for word in words], form.split()
    bare, wanted = ([word.strip(MARKS) for word in listed] for listed in (given, told))
    same = SequenceMatcher(None, bare, wanted, autojunk=False).get_matching_blocks()
    if sum(size for *_, size in same) < len(told):
        return []
    kept = [(at, at + size - 1, told[of + size - 1]) for at, of, size in same if size]
    return [(words[at][0], words[last][0] + min(len(given[last]), len(word))) for at, last, word in kept]


def _is_begun(text: str, cut: Cut) -> bool:
    """Whether a beginning is one of the sentence and says enough."""
    begun = cut.text
    enough = len(begun.split()) >= _LEAST_WORDS or (" " not in begun and count_words(begun) >= _LEAST_LETTERS)
    return enough and text.startswith(begun)


def _lacks_verb(text: str, begun: str, words: Told) -> bool:
    """Whether the other half of a verb ends the clause that goes on behind a noun: hat mit Booten | und ... verlegt."""
    rest = _CLAUSE.split(text[len(begun) :])[0].split()
    last = rest[-1].rstrip(".") if rest else ""
    ends = last.islower() and last.endswith(("n", "t"))
    return ends and not begun.split()[-1].islower() and hides_verb(begun, words)


def _without_speaker(cut: Cut) -> str:
    return cut.text.rpartition(", ")[0]


def _takes_back(text: str, begun: str, words: Told) -> bool:
    """Whether the rest of a sentence holds a condition, a denial or what it turns to."""
    return words.reserves is not None and words.reserves.search(text, len(begun)) is not None


def _loses_speaker(text: str, cut: Cut, words: Told) -> bool:
    """Whether the rest of a sentence says whose it is, and it is no court's ruling."""
    return not is_ruling(cut.text, words) and any(
        _says_whose(clause, words) for clause in _CLAUSE.split(text[len(cut.text) :]) if clause.strip()
    )


def _says_whose(clause: str, words: Told) -> bool:
    """Whether a clause behind a mark says who says what stands before it: ..., sagte Ada Bolt."""
    if words.speakers is None:
        return False
    opens = first_key(clause.split()[0]) in words.openers and words.speakers.match(clause.lstrip()) is None
    return not opens and words.speakers.search(clause) is not None
