"""The plain cuts of an article's own headline: whole ones, else its first words up to where they break off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from summarizer.compression.clause import NEVER, OPEN, TORN, Cut, cuts, main_of_headline, stands_alone, states
from summarizer.compression.clause.verbs import VERBS, listed
from summarizer.compression.constraints.hanging import STATES
from summarizer.drafts import Candidate, of_own
from summarizer.extractive.plain.broken import OPENING, broken_off, without_ellipsis
from summarizer.extractive.plain.cutting import is_whole, verdict, without_aside
from summarizer.extractive.plain.ends import ends_before_deed, ends_early, is_done
from summarizer.extractive.plain.kept import (
    HINTS,
    ends_before_what,
    halves,
    is_left_open,
    keeps_all,
    leaves_lost,
    told_ends,
)
from summarizer.extractive.plain.said import MAY, charged, of_somebody, with_speaker
from summarizer.languages import ENGLISH, Language
from summarizer.lengths import Length
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import ELLIPSIS
from summarizer.text.sentences import sentence_spans

if TYPE_CHECKING:
    from summarizer.compression.write import Line

_READ = 4000  # characters of a headline that are looked at
_FEW, _EASED = 3, 3.0  # words of a cut that loses so much less where few more fit: Council closes bridge | for good
_WITH = LatePattern(r"(?i: (?:at|of|on|to|with)\b| for (?!\w+ (?:day|week|month|year)s))")  # Bolt calls | for a strike
# That Bolt lied, | panel says: no charge
_NONE = LatePattern(r"No (?:\w+ )?(?:connection|evidence|indication|links?|proof|sign)\b")
_TOLD = 24.0  # first words that lose less give way to a line of the model that begins with them: Nurse ill | in May
_INSIDE = 10.0  # loss of a part of a question, or of the first words of a clause
_LABEL = LatePattern(r"(?=[^:]* [a-z])(?:[\w'’-]+ ){1,3}[\w'’-]+: (?=[A-Z]\S*(?: \S+){5})")  # Graz fire: | Man held
_OPENED = LatePattern(  # vows to go on as strike | ends, sued for picking | on Ada Bolt
    r"(?:(?<!ed)(?<!as (?:much|many|long)) as(?! \w+ as\b)| because| when| while) \S+(?: \S+)?$"
    r"| (?:after|before|by|for|from|of|without) (?:being \w+|\w+ing)$"
    r"| (?:after|as|because|before|when|while) (?:[^\s,]+ ){0,3}[^\s,]+, \d{1,3}$"  # after man, 72, | dies
)
_DEAD = LatePattern(r"(?:\S+ ){1,3}among (?:the )?[\w-]+ dead(?:,|$)")  # "dead" is the verb of those who died
_INTENDS = listed("intends", "asks_to")
_RESULT = LatePattern(r"[A-Z][^:\d]{1,30} \d{1,3}[-–]\d{1,3} [A-Z][^:\d]{1,30}: (?=\S+\s\S)")  # Lome 2-2 Graz:
_ASKS = LatePattern(r"(?i:how|what|when|where|which|who|why)\b")
_YES_OR_NO = LatePattern(rf"(?i:{MAY}|are|did|do|does|had|has|have|is|was|were)\b.*\?$")
# Will Togo keep its promise | before it rains in May?
_ASKED = LatePattern(
    r"(?:,? (?:after|amid|before|despite|when|where|while)|, (?:which|who|with))(?= )(?! (?:if|unless)\b)[^,]*\?$"
)
# Why do so many men smoke | , and what can be done?
_ASKED_TOO = LatePattern(
    rf",? (?:and|but|or) (?:how|what|when|where|who|why|{MAY}|are|did|do|does|has|have|is|was|were)\b[^,]*\?$"
)
_SELF = LatePattern(r"\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Oo]ur)\b")
_TWO = LatePattern(r"[.!?]['’”]? ")  # Is it time? | Nurses have their say; or: Yahoo! Japan
_BARE, _END = LatePattern(r" [-–—] ([^-–—]+)$"), 12  # characters
_OF_NOUN = LatePattern(r"(?<![\w'’-])([\w'’-]+),? (?:that|which|who|whose)\b")  # a vote | that was rigged
_WHICH_ONE = LatePattern(r"(?:[\w'’-]+ ){1,4}(?:that|which|who) [^,;:]*$")
_OF_AGE = LatePattern(r"\b([a-z]+) (?:aged|over|under) (\d+)")  # to ban children | under 16 | from shops
_ONLY = LatePattern(r"\bbut (?:not|only) (?:at|for|in|on|to|with) [a-z]+$")  # free, but only for men | over 60
# ..., says | deputy governor | Ada Bolt
_OFFICE = LatePattern(r"(?<=, says) (?:[a-z][a-z-]* ){1,3}(?=[A-Z][\w'’-]+ [A-Z][\w'’-]+$)")
_IN_STATE = LatePattern(rf"\s*(?:{'|'.join(STATES)}) (?:{either('compression_words', 'in_state')})\b")  # | at risk
_UNTIL = LatePattern(r" (?:before|until) (?:(?!\b(?:if|unless)\b)[^,])*$")


def own_cut(headline: str, limits: Length, language: Language | None, *, few: bool = False) -> Cut:
    """The best cut of an article's own headline; `few`: three words will do, as where only one or two more fit."""
    if language is ENGLISH:
        found = _found(headline, limits)
        if few or limits.words in (_FEW + 1, _FEW + 2):
            short = {cut: cut.words == _FEW and not _WITH.match(headline.partition(cut.text)[2]) for cut in found}
            found = [cut._replace(loss=cut.loss - _EASED * short[cut]) for cut in found]
    else:
        from summarizer.compression.clause.foreign import foreign_cuts  # Late: nearly all headlines are English.

        found = foreign_cuts(headline[:_READ], limits, language, headline=True)
    return max(found, key=lambda cut: (cut.words - cut.loss, cut.words))


def own_or_broken(own: Candidate, limits: Length, lines: Sequence[Line] = ()) -> Candidate | None:
    """An own headline in English, cut where it is whole, else its first words, with an ellipsis.

    None for neither, and where the first of some lines of it holds those words: Nurse fined | in Lome….
    """
    cut = own_cut(own.text, limits, ENGLISH)
    if is_whole(cut):
        return of_own(own, cut.text)
    broken = own_broken(own.text, limits)
    told = broken is not None and broken.loss < _TOLD and bool(lines)
    if broken is None and not lines and is_whole(cut := own_cut(own.text, limits, ENGLISH, few=True)):
        return of_own(own, cut.text)
    if broken is None or (told and lines[0].text.lower().startswith(broken.text.lower())):
        return None
    return of_own(own, f"{broken.text}{ELLIPSIS}")


def own_broken(headline: str, limits: Length, *, least: float = TORN) -> Cut | None:
    """As many words of a headline as may stand before an ellipsis; None where those lose who says it or a condition.

    What it tells only up to a day or an event, will not pay | until March, is told without. None loses `least`. Nothing
    of a question states it: Men less likely to fall ill? Study says no.
    """
    first = _first(headline) or headline
    if first.endswith("?") and not (_ASKS.match(first) or _YES_OR_NO.match(first)):
        return None
    bare = without_ellipsis(limits)
    found = [cut for text in (headline, _UNTIL.sub("", headline)) for cut in _found(text, bare) if cut.loss < least]
    told = [cut for cut in found if not (cut.said or leaves_lost(cut.text, headline, torn=True))]
    return broken_off(told, torn=True, headline=True, asked=first.endswith("?"))


def _found(headline: str, limits: Length) -> list[Cut]:
    from summarizer.support import sayings_of

    text = headline if len(headline) <= _READ else headline[:_READ].rsplit(None, 1)[0]
    if opening := OPENING.match(text):
        return _found(text[opening.end() :], limits)
    if first := _first(text):
        return [cut._replace(loss=cut.loss + NEVER * _points(first)) for cut in _found(first, limits)]
    words = text.split()
    sayings = sayings_of([words])[0]
    label = _LABEL.match(text)
    own = label is not None and _SELF.search(text, label.end()) is not None  # Nurse in letter: | I'm leaving
    if label and not own and not any(said.speaker[0] == 0 for said in sayings):
        return _found(text[label.end() :], limits)
    said, charge = charged(words, sayings)
    if said and _NONE.match(text) and said.speaker[0] > 0:
        return _beginnings(" ".join(words[: said.speaker[0]]), limits)
    found = _beginnings(text, limits) + (with_speaker(words, said, limits, _beginnings) if said else [])
    dead = [OPEN * (_DEAD.match(cut.text) is not None and OPEN < cut.loss < TORN) for cut in found]
    half = [_INSIDE * halves(words, said, cut.text) + TORN * (cut.said and _parts(cut.text, text)) for cut in found]
    lost = [more - less for more, less in zip(half, dead, strict=True)]
    found = [cut._replace(loss=cut.loss + more) for cut, more in zip(found, lost, strict=True)]
    return of_somebody(words, said, charge, found)


def tells_all(line: str, headline: str) -> bool:
    """Whether a line of a headline keeps its "?", what is warned of behind "but", the noun of a clause and of a day."""
    from summarizer.support import sayings_of

    words, first = headline.split(), _first(headline)
    torn = bool(first) and (_points(line) or (headline[-_END:] != line[-_END:] if _first(line) else first[-1] == "?"))
    bare = _BARE.search(headline)
    torn |= bare is not None and line.endswith(f", {bare[1]}")  # Togo holds men - state media
    torn |= headline.endswith("?") and not line.endswith("?")
    if torn or {*_OF_NOUN.findall(line)} - {*_OF_NOUN.findall(headline)}:  # Is it time? | Nurses; She left. | Now
        return False
    kept = line.lower().split()
    main, which = main_of_headline(words)
    torn |= main > which + 1 and f" {words[which]} {words[main]} " in f" {line} "  # Man jailed | for life | wins
    torn |= len(line.split()) <= main and headline.startswith(line)  # Man shot at mill | was cook
    if torn or any(whom in kept and years not in line for whom, years in _OF_AGE.findall(headline)):
        return False
    half = "but" in words and any(halves(words, said, line) for said in sayings_of([words])[0])
    return not (half or _parts(line, headline))


def _parts(line: str, headline: str) -> bool:
    """Whether a line of a headline loses what a word of it needs, at its end or before who says it."""
    return not keeps_all(line, headline) or any(_is_torn(end, headline) for end in told_ends(line, headline))


def _is_torn(line: str, headline: str) -> bool:
    """Whether a line of a headline, or what is said in it, ends before what its last words want."""
    tail = " ".join(line.split()[-2:])
    rest = headline.rpartition(tail if tail in headline else line.split()[-1])[2]
    torn = _ONLY.search(line) is not None or ends_before_deed(line, rest) or _lacks_fate(line, rest)
    return bool(rest) and (torn or ends_early(line, rest) or ends_before_what(line, rest) or is_left_open(line, rest))


def _first(text: str) -> str:
    """The first of the sentences of a headline; nothing where it is one."""
    spans = sentence_spans(text) if _TWO.search(text) else []
    return text[slice(*spans[0])] if len(spans) > 1 else ""


def _points(text: str) -> bool:
    """Whether a sentence of a headline points at another, or is a quotation: She fell. | Now she runs."""
    return text.split(" ", 1)[0].lower() in ENGLISH.pointing_words or {text[0], text[-1]} <= {*"'\"‘’“”"}


def _beginnings(text: str, limits: Length) -> list[Cut]:
    """The beginnings of a headline, and of it without what says which or who."""
    return [
        cut._replace(loss=_loss(cut, form) + NEVER * (_loses_verb(cut.text, form) or leaves_lost(cut.text, text)))
        for form in dict.fromkeys(_forms(text))
        for cut in cuts(form, limits, headline=True)
    ]


def _loss(cut: Cut, form: str) -> float:
    """The loss of a beginning of a headline, which is not whole where it is left open."""
    least = _INSIDE if cut.loss < _INSIDE and is_left_open(cut.text, form[len(cut.text) :]) else 0.0
    return max(least, cut.loss + _INSIDE * _is_inside(cut.text, form))


def _forms(text: str) -> Iterator[str]:
    from summarizer.extractive.condense import ARTICLES  # Late: the pointer model cuts most headlines.

    short = without_aside(text, headline=True)
    words = short.split()
    main, which = main_of_headline(words)
    yield _OFFICE.sub(" ", short)
    yield verdict(short)
    yield done[1] if (done := HINTS.match(short)) else ""
    yield _RESULT.sub("", text) if _RESULT.match(text) else ""
    yield from (text, short, ARTICLES.sub("", short, count=1) if ARTICLES.match(short) else short)
    yield _ASKED_TOO.sub("?", short) if _ASKS.match(short) or _YES_OR_NO.match(short) else ""
    asked = _ASKED.sub("?", short) if _YES_OR_NO.match(short) else ""
    verbs = map(str.lower, asked.rstrip("?").split()[2:-1])
    if not VERBS.isdisjoint(verbs) or asked.split()[1:2] in (["this"], ["it"]):
        yield asked
    if main and stands_alone(words, main, which):
        yield " ".join([*words[:which], *words[main:]])


def _loses_verb(part: str, whole: str) -> bool:
    """Whether a cut of a headline ends before its main verb, or before what is intended: if owners refuse | to pay."""
    kept, words = part.split(), whole.split()
    return whole.startswith(part) and (
        len(kept) <= main_of_headline(words)[0]
        or ends_early(part, whole[len(part) :])
        or _lacks_fate(part, whole[len(part) :])
        or (words[len(kept) : len(kept) + 1] == ["to"] and kept[-1].lower() in _INTENDS)
    )


def _lacks_fate(part: str, rest: str) -> bool:
    """Whether a cut of a headline says which somebody is, before what was done to them: Guards who beat men | freed."""
    return _WHICH_ONE.match(part) is not None and any(map(is_done, rest.split()[:1]))


def _is_inside(part: str, whole: str) -> bool:
    """Whether a cut ends before what a headline asks or explains, How a retired cook | won, or in a clause or aside."""
    aside = whole.count(" – ") == 2 and part.count(" – ") == 1
    parted = len(part) + len("?") < len(whole)
    asked = whole.endswith("?") and not part.endswith("?")
    rest = whole[len(part) :]
    so = _IN_STATE.match(rest) and not states(part)
    after = ends_before_deed(part, rest) or ends_before_what(part, rest)
    opened = _OPENED.search(part) or _ONLY.search(part) or after or so
    return bool(asked or (parted and (aside or _ASKS.match(whole) or opened or not keeps_all(part, whole))))
