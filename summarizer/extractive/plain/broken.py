"""A sentence of which no cut is whole, told up to where it breaks off: Drivers who cross the border into Togo…."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summarizer.compression.clause import (
    HARD,
    NEVER,
    OPEN,
    SLIGHT,
    TORN,
    Cut,
    behind_opening,
    cuts,
    has_main_verb,
    main_of_headline,
    states,
)
from summarizer.compression.clause.losses import SPLIT, UNSAID
from summarizer.compression.clause.verbs import HEDGED, VERBS
from summarizer.compression.constraints.lists import like_adjective
from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, cut_of
from summarizer.extractive.alone import cut_in_full
from summarizer.extractive.coherence import tells_alone
from summarizer.extractive.outcomes.words import DONE_TO
from summarizer.extractive.plain.said import HEDGE, OWNER_NEXT, before_told, taken_back, told_behind
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.models.files import either, read_data
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import ELLIPSIS, clean

FEWEST = 4  # words of a headline
_LOSS, _LOSS_OWN = 0.06, 0.2  # words given up for each of a better place to break off, and of a headline
_NOUN = 2.5  # words given up for an end that is no adjective: spend 3% | of national…
OPENS_NONE = frozenset("are can could did do does had has have here is should was were would".split())
_VERBAL = OPENS_NONE | {"may", "might", "must", "shall", "will", "would"}
_LISTS = read_data("compression_words")
_MONTHS = "|".join(month.title() for month in _LISTS["months"].split())
_OPEN_END = LatePattern(
    rf"\b(?:by|of|on|since|until) (?:{_MONTHS})\.?$| {HEDGED}$"  # left on Jan. | 6
    r"|\b(?:all|an?|every|the)(?: (?:first|last|next|second|third))?(?: (?:north|south|east|west)(?:ern)?)?$"
    r"|(?:\b(?:not|never)|n['’]t) \w+$|\b(?:agree[ds]?|assuming|provided)$|, [a-z]+$|\b(?:by|of|to) \w+ly$"
    r"|\b(?:even|far|much|slightly|twice|\d+(?:st|nd|rd|th))$"  # far | less likely, 10th | week
)  # agreed | to pay
_OPENERS = frozenset(_LISTS["subordinate"].split()) | {"after", "before", "ever", "once"}
OPENING = LatePattern(  # 'We ran': men of Togo describe it; Exclusive: Togo sells it
    rf"(?:‘[^:]*’|'[^:]*'|“[^”:]*”|\"[^\":]*\"|(?i:{either('compression_words', 'kickers')})): (?=\S+\s\S)"
)
_LATE_SUBJECT = LatePattern(r"(?:Although|As|Because|If|Since|There|Though|When|While)\b")  # behind what opens it
_TELLS_WHICH = LatePattern(r"\b(?:that|which|who)\b|(?:^| )\d")  # what tells more than a name
_LIKELY = LatePattern(r"\b(?:(?:un)?likely|expected|probably)\b")  # what is to come; not what its chief plans
_ITS = LatePattern(r"its |(?:her|his) (?:office|spokes\w+) ")  # ..., | its chief said
_THAT = LatePattern(r"\bthat\b([^;:]*)$")
_TURNS = LatePattern(r"\b(?:but|except|if|nor|not|only|unless|until|without)\b")
_TURNED = LatePattern(r"\b(?:if|unless|until) \S+ \S")  # unless owners agree | to close it
_ACTS = frozenset(f"{verb}s" for verb in VERBS) - {"lives"}  # a noun
_RELATIVES = (["that"], ["which"], ["who"], ["whose"])
_FEW = LatePattern(r"(?:almost|any|each|every|few|half|many|most|no|none|some)\b", re.IGNORECASE)
_WHICH = LatePattern(r"\b(?:that|which|who|whose)\b([^,;:]*)$")
_HELPS = LatePattern(r"\b(?:are|be|been|had|has|have|is|was|were)(?: (?:\w+ly|ever|never|once|twice))?$")
_CHARGED = LatePattern(rf"\b(?:{DONE_TO}|declared|found|ruled)\b")
# accused of theft | that never happened; in prison for a murder | he did not commit
_TURN = r"(?:that|which|who) (?!(?:he|it|she|they|we)\b)(?:[^\s,;:]+ ){0,6}?(?:never|not)\b"
_NOT_SO = LatePattern(rf"\b(?:{_TURN}|{either('compression_words', 'taken_back')}\b)")
_DENIED = LatePattern(rf"{_TURN}|(?:he|it|she|they|we) (?:\S+ )?(?:never|not|\w+n['’]t)\b")
_SAID_OF = LatePattern(r"\bsays? ((?:[\w'’-]+ ){1,4}(?:that|which|who) [^,;:]*)$")
_CLAUSE = LatePattern(r"\b(?:said|says|that)\b([^,;:]*)$")


def without_ellipsis(limits: Length) -> Length:
    """The limits of what an ellipsis follows."""
    return replace(limits, chars=max(1, limits.chars - len(ELLIPSIS))) if limits.chars else limits


def broken_cut(document: Document, sentence: Sentence, beginning: str, limits: Length) -> Candidate:
    """A headline out of the beginning of a sentence that breaks off, unless that is all of it, or a question."""
    whole = beginning.endswith("?") or beginning == sentence.text.removesuffix(".")
    text = beginning if whole else f"{HEDGE.sub('', beginning)}{ELLIPSIS}"
    if document.language is not ENGLISH:
        return cut_of(document, sentence, text)
    return cut_in_full(document, sentence, text, limits)


def broken_off(
    found: Sequence[Cut], *, torn: bool = False, headline: bool = False, main: bool = False, asked: bool = False
) -> Cut | None:
    """The longest of some cuts that has a main verb and breaks off where it may: not inside a number, or untrue.

    None begins as a question does, unless one is `asked`, Will Ada sell…, or with "Here", or ends before what is not
    done: has not found; only a torn one before what it is nothing without: agreed to cut | a tax. The verb of a
    headline may look like any other word; it breaks off inside a noun, prices of electric | cars, only where it does
    nowhere else.
    """
    least = OPEN if not torn else HARD if main else UNSAID
    told = [cut for cut in found if cut.loss < least and cut.words >= FEWEST and not _OPEN_END.search(cut.text)]
    told = [cut for cut in told if (headline or has_main_verb(cut.text)) and not (main and _lacks_verb(cut.text))]
    told = [cut for cut in told if not ((that := _THAT.search(cut.text)) and headline and not states(that[1]))]
    told = [cut for cut in told if not (headline and _awaits_verb(cut.text))]
    told = [cut for cut in told if cut.text.rsplit(None, 1)[-1].lower() not in ENGLISH.clauses.open_ends]
    told = [cut for cut in told if asked or cut.text.split(None, 1)[0].lower() not in OPENS_NONE]
    loss, most = (_LOSS_OWN, OPEN + SPLIT) if headline else (_LOSS, HARD)
    worth = {cut: cut.words - loss * cut.loss - _NOUN * like_adjective(cut.text.rsplit(None, 1)[-1]) for cut in told}
    fair = [cut for cut in told if not UNSAID < cut.loss < HARD] or told  # torn as well
    return max(fair, key=lambda cut: (cut.loss < most, worth[cut], cut.words), default=None)


def begun(sentence: str, limits: Length) -> Cut | None:
    """The longest beginning of a sentence of which a word or three were left: The shop owner who shot two robbers….

    It has no main verb, and claims nothing; or none but its subject says it, and any condition has begun in it.
    """
    from summarizer.extractive.condense import condense  # Late: few headlines are so.
    from summarizer.support import sayings_of

    sayings = sayings_of([words := sentence.split()])[0]
    said = [saying for saying in sayings if saying.speaker[0] > 0]
    whole, worth = condense(sentence, spoken=bool(said)), {}
    heard = len(said) == len(sayings) or whole.split(None, 1)[0].lower() in map(str.lower, words[:2])  # By her law, | a
    free = heard and all(_ITS.match(" ".join(words[saying.speaker[0] :])) for saying in said)
    free &= not (said and _LIKELY.search(sentence))
    for cut in cuts(whole, without_ellipsis(limits)):
        last, half = cut.text.rsplit(None, 1)[-1], cut.loss >= NEVER and _TURNED.search(cut.text) is not None
        rest = whole[len(cut.text) :].lstrip() if whole.startswith(cut.text) else ""
        helps = not _VERBAL.isdisjoint(rest.split(" ", 1)[:1])  # who sell nuts | are late
        subject = _is_subject(cut.text, rest) or (free and before_told(cut.text, rest))
        loss = SLIGHT if subject else cut.loss - NEVER * half - OPEN * helps + TORN * is_bent(cut.text, rest)
        acts = has_main_verb(cut.text) or (said and not _ACTS.isdisjoint(cut.text.split()[1:]))
        sure = (free and not _TURNS.search(whole.partition(cut.text)[2])) or not acts  # a pill | lowers the risk, ...
        open_end = last.lower() in ENGLISH.clauses.open_ends or (last in VERBS and rest.startswith(("out ", "up ")))
        ends = loss < TORN and not OWNER_NEXT.match(rest) and (half or not (open_end or _OPEN_END.search(cut.text)))
        if (sure or subject) and ends and cut.words >= FEWEST - subject:
            worth[cut] = cut.words - _LOSS * loss - _NOUN * (like_adjective(last) or last in ENGLISH.pointing_words)
    return max(worth, key=worth.__getitem__, default=None)


def _is_subject(part: str, rest: str) -> bool:
    """Whether a beginning ends before what says which its subject is, and claims nothing: Two cooks of Graz | who fled.

    Nobody knows of whom few or most are.
    """
    told = _FEW.match(part) is None and not states(part.partition(" ")[2])
    return told and (rest.split(" ", 1)[:1] in _RELATIVES or _CHARGED.match(rest) is not None)


def is_bent(part: str, rest: str) -> bool:
    """Whether a beginning of what says which its subject is ends before its verb, or before what turns it.

    That is a clause which denies its last noun, or that what it says was done to somebody did not last.
    """
    which = _WHICH.search(part)
    half = which is not None and (_waits(which[1].split()) or _HELPS.search(part) is not None)
    return half or takes_back(part, f"{part} {rest}") or _DENIED.match(rest) is not None


def takes_back(part: str, sentence: str) -> bool:
    """Whether what a beginning says was done to somebody did not last, or was for nothing: accused | but cleared."""
    return _CHARGED.search(part) is not None and _NOT_SO.search(behind_part(part, sentence)) is not None


def _before_which(part: str, sentence: str) -> bool:
    """Whether a beginning of a sentence ends before who, which or that."""
    return behind_part(part, sentence).split(" ", 2)[1:2] in _RELATIVES


def behind_part(part: str, sentence: str) -> str:
    """What stands behind the last word of a beginning, which may have left words out."""
    found, end = None, 0
    for word in part.split():
        found = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE).search(sentence, end)
        end = found.end() if found else end
    return sentence[end:] if found else ""


def _waits(clause: Sequence[str]) -> bool:
    """Whether a clause behind its "that" or "who" has come to no verb: grain that | Togo; not: firm that | runs."""
    first = clause[0] if clause else ""
    acts = first.endswith("ed") or first.removesuffix("s") in VERBS - {first} or (first in VERBS and len(clause) > 1)
    return not (acts or states(" ".join(clause)))


def begun_lead(document: Document, limits: Length, *, spoken: bool = False) -> Candidate | None:
    """First words of a clear lead that claim nothing and tell more than a name; of what is spoken the subject alone."""
    lead, free = document.story[0], len(document.story) == 1 or told_behind(document.story[0].text) is None
    cut = begun(clean(lead.text), limits) if (free or spoken) and tells_alone(document) else None
    if cut is None or 0 in document.keep(taken_back) or _LATE_SUBJECT.match(cut.text):
        return None
    tells = (main := has_main_verb(cut.text)) or _TELLS_WHICH.search(cut.text) or _before_which(cut.text, lead.text)
    told = tells and (free or (_WHICH.search(cut.text) and not main))
    return cut_of(document, lead, f"{cut.text}{ELLIPSIS}") if told else None


def _awaits_verb(headline: str) -> bool:
    """Whether a cut of a headline ends in who somebody is of whom something is said: says cook who fell asleep |."""
    told = _SAID_OF.search(headline)
    return told is not None and main_of_headline(told[1].split())[0] == 0


def _lacks_verb(text: str) -> bool:
    """Whether a cut has not come to the main verb, or not to that of what is said: As Ada left…, Ray said the men…."""
    fronted = text.split(" ", 1)[0].lower() in _OPENERS and not has_main_verb(behind_opening(text))
    clause = _CLAUSE.search(text)
    return fronted or (clause is not None and not states(clause[1]))
