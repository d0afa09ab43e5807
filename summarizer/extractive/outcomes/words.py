"""What an accusation, a conviction and an outcome are called: in `assets/data/coherence.json`, in English."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from summarizer.document import Document
from summarizer.extractive.coherence import data
from summarizer.extractive.coherence.story import any_of, words
from summarizer.extractive.outcomes.sought import Sought, sought
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers import needs_speaker
from summarizer.text.characters import YEAR, fold

DONE_TO = rf"(?:{any_of('done_to')})"  # accused, arrested, tried
MALE, FEMALE = "man|boy|husband|father|brother|son|uncle", "woman|girl|wife|mother|sister|daughter|aunt"
LONG_BEFORE = LatePattern(
    rf"\b(?:ago|last (?:year|spring|summer|autumn|winter|{'|'.join(ENGLISH.calendar.months)}))\b", re.IGNORECASE
)
_MAY = LatePattern(r"\bMay\b")  # a month leaves nothing open
_QUOTED = LatePattern(  # but for what is said by who decides: "It was unfounded," said the judge
    r'"[^"]*(?:"(?! (?:found|ruled|said|wrote) (?:the )?'
    rf"(?i:bishop|commission|panel|tribunal|{any_of('officials')})\b)|$)"
)
_QUOTED_WORD = 20  # characters of a quotation that nobody says: found him "not guilty"
_GERUND = LatePattern(r"[A-Z]\w+ing (?:[^,]* )?(?:will|would|could|is|was|may|might)\b")  # Lifting the ban would cost
_BEHIND = 60  # characters behind an outcome in which another case can be told
_NOT = LatePattern(r"\b(?:not|never|\w+n't|yet to|rather than|instead of) (?:[\w-]+ ){0,3}$", re.IGNORECASE)
_OPEN_IN = LatePattern(  # the charges should be dropped, were not dropped; dismissed an appeal against his conviction
    r"\b(?:could|should(?: not| never)?|may|might|must|ought to|to) be\b|\b(?:has|have|had) (?:not|never) been\b"
    r"|\b(?:was|were|been|be|(?:has|have|had) (?:not|never) been) (?:not|never) \w+ed\b"
    r"|\b(?:appeals?|bid|application|attempt) (?:against|to)\b",
    re.IGNORECASE,
)
_SPLIT = LatePattern(
    r"\b(?:convicted|(?<!not )guilty)\b[^.;]*\b(?:but|and|though|while)\b[^.;]*\b(?:acquitt|cleared|not guilty)"
    r"|\b(?:acquitt|cleared|not guilty)[^.;]*\b(?:but|and|though|while)\b[^.;]*\b(?:convicted|(?<!not )guilty)\b"
)
_CLAIMS = LatePattern(  # said that two men had beaten him
    r"\b(?:claim(?:s|ed)?|said|says|told [^,.;]{3,30}) (?:that )?(?:(?:he|she) (?:had been|has been|was)\b"
    r"|[^,.;]{3,60}? had (?:\w+ ){1,3}(?:him|her)\b)"
)
_LIED = LatePattern(  # guilty of lying about it
    r"\b(?:convicted|guilty)\b[^.;]* of (?:faking|fabricating|inventing|lying|making (?:it|the|that|up)|staging)\b"
)
_REPORTED = rf"(?:{any_of('press')}) (?:alleged|claimed|reported|said|wrote)"
_BY_PRESS = LatePattern(  # Jon Roe took cash, the Lund Herald reported; a newspaper claimed that Jon Roe took cash
    rf", (?:the |an? )?(?:[\w'-]+ ){{0,4}}{_REPORTED}\b[^,;]{{0,30}}\.?$"
    rf"|^(?:The|An?) (?:[\w'-]+ ){{0,4}}{_REPORTED} (?:[^,;]{{1,30}} )?that\b",
    re.IGNORECASE,
)
_PRINTED_ELSE = LatePattern(  # paid her predecessor damages in 2014; A rival magazine apologised
    r"\b(?:to|paid) (?:an?|another|(?:his|her|its|their) [\w-]+)\b"
    rf"|\b(?:another|earlier|other|previous|rival|similar|{YEAR})\b|^(?:On \w+,? )?(?:An?|Several|Two) "
)
_KEPT = 512  # sentences
_FARTHEST = 8  # sentences among which a story tells how its case ended: farther down stands another case, or an old one
_HAD = LatePattern(r"^[^,;]* had $")  # The school | had found no wrongdoing
_TO_COME = LatePattern(r"(?:[\w'-]+ ){1,5}?(?:may|will|would|ha[sd] offered to|(?:is|are|was) to)\b")
_IN_MONTH = LatePattern(rf"\bin (?:{'|'.join(ENGLISH.calendar.months)})\b", re.IGNORECASE)
_WEEKDAY = LatePattern(rf"\b(?:{'|'.join(ENGLISH.calendar.weekdays)})\b", re.IGNORECASE)
_NOW = LatePattern(
    r"\b(?:has|have) (?!been in\b)(?:\w+ ){0,2}?\w+(?:ed|n|it|id|t)\b"
    r"|\b(?:[Tt]oday|[Tt]onight|[Yy]esterday|weekend|this week|last week)\b"
)
_TODAY = LatePattern(r"\b(?:is|are|faces)\b")
_FINITE = LatePattern(
    rf"(?<!who )(?<!which )(?<!he )(?<!she )(?<!they )\b(?:was|were|is|are|has been|have been) (?:\w+ )?"
    rf"(?:{DONE_TO}|found guilty|due)\b|\b(?:[Pp]olice|[Pp]rosecutors|[Oo]fficers|court|jury|judges?) (?:\w+ )?"
    rf"{DONE_TO}\b"
    r"|\b(?:on trial|in court|in custody|appeared|pleaded|faces"
    r"|(?:has|have) (?:accused|charged|jailed|sentenced|sued))\b"
)


@lru_cache(_KEPT)
def outcome(sentence: str, *, plain: bool = False) -> re.Match[str] | None:
    """Where a sentence says that somebody was acquitted, a charge dropped or a judgment overturned.

    Args:
        sentence: A sentence.
        plain: Whether a hint is none: tests found no trace of it, he is back in his job.
    """
    return _outcome(fold(sentence), sought()[: 1 if plain else None])


def _outcome(folded: str, rows: Sequence[Sought]) -> re.Match[str] | None:
    """What of some lists a sentence says has happened."""
    met = [part for one in rows if (part := one.within(folded)).stems]
    if not met:  # most
        return None
    text = _QUOTED.sub(_unsaid, _MAY.sub("Jun", folded))
    ends = [found for one in met for found in sorted(one.ends(text), key=re.Match.start)]
    if not ends or _GERUND.match(folded):
        return None
    left = listed("nothing_open").sub(lambda found: "-" * len(found.group()), text)
    for found in ends:
        begin = max(left.rfind(mark, 0, found.start()) for mark in (", ", "; ", " and ")) + 1
        other = listed("other_cases").search(text, found.end(), found.end() + _BEHIND)
        denied = _NOT.search(left, begin, found.start()) or _OPEN_IN.search(left, found.start(), found.end())
        if not (other or denied or listed("open").search(left, begin, found.start())):
            return found
    return None


def _unsaid(quoted: re.Match[str]) -> str:
    """A quotation without its words, but for a short one."""
    return quoted.group() if len(quoted.group()) < _QUOTED_WORD else "-" * len(quoted.group())


def holds_outcome(sentence: str) -> bool:
    """Whether a sentence says how a case ended."""
    return outcome(sentence) is not None


def tells_end(sentence: str) -> bool:
    """Whether a sentence says how a case ended: an outcome, or a verdict of guilty of the day."""
    return holds_outcome(sentence) or convicted_now(sentence)


def alleges(sentence: str) -> bool:
    """Whether a sentence stops at an accusation: no judgment stands in it."""
    text = fold(sentence)
    return has("allegations", text) and not has("judgments", text)


def convicts(sentence: str) -> bool:
    """Whether a sentence stops at a conviction."""
    return has("convictions", fold(sentence)) and not alleges(sentence)


def judges(sentence: str) -> bool:
    """Whether a sentence stops at an accusation or a conviction."""
    return alleges(sentence) or convicts(sentence)


def charges(sentence: str) -> bool:
    """Whether a sentence tells of a wrong by those who accuse: police said that Jon Roe took the money."""
    raw = sentence.split()
    return not words("accusers").isdisjoint(map(str.lower, raw[:3])) and needs_speaker(raw)


def is_of_today(sentence: str) -> bool:
    """Whether a sentence accuses, tries or judges somebody on the day of the article."""
    return (is_fresh(sentence) or _TODAY.search(sentence) is not None) and _FINITE.search(sentence) is not None


def opens_case(sentence: str) -> bool:
    """Whether a sentence tells of a case that has an end: an accusation, a conviction, a trial, a dismissal."""
    return has("opens_cases", fold(sentence)) or judges(sentence)


def convicted_now(sentence: str) -> bool:
    """Whether a sentence tells a verdict of guilty, or such a plea, of a day of the week."""
    if not of_the_week(sentence):
        return False
    text = fold(sentence)
    found = listed("verdicts").search(text)
    return found is not None and not any(listed(name).search(text, 0, found.end()) for name in ("open", "long_ago"))


def made_up(texts: Sequence[str]) -> int:
    """The sentence by which somebody was convicted of making up what he claims in the first one; 0 for none."""
    if not _CLAIMS.search(texts[0]) or convicts(texts[0]):
        return 0
    return next((at for at, text in enumerate(texts) if at and _LIED.search(text) and convicts(text)), 0)


def printed(texts: Sequence[str]) -> int:
    """The sentence by which the press takes back what the first one has it say; 0 for none, or long ago, of another."""
    if _BY_PRESS.search(texts[0]) is None:
        return 0
    back = (at for at, text in enumerate(texts) if at and listed("press_takes_back").search(text))
    back = (at for at in back if not (LONG_BEFORE.search(texts[at]) or _PRINTED_ELSE.search(texts[at])))
    return next((at for at in back if not (of_the_week(texts[0]) and _IN_MONTH.search(texts[at]))), 0)


def splits(sentence: str) -> bool:
    """Whether a verdict is of two halves: found him guilty of theft but acquitted him of murder."""
    return _SPLIT.search(sentence) is not None and holds_outcome(sentence)


def reverses(sentence: str) -> bool:
    """Whether an outcome undoes a conviction."""
    return has("reversals", fold(sentence))


def undoes(sentence: str) -> bool:
    """Whether an outcome undoes an acquittal, or finds somebody guilty in a new verdict."""
    return has("acquittals_undone", fold(sentence))


def endings(document: Document) -> list[bool]:
    """Which sentences of the story say how a case ended; a document keeps them.

    Where one says that an acquittal was overturned, no other does; where one says so plainly, no hint does.
    """
    texts = [document.folded[sentence.body : sentence.end] for sentence in document.story]
    for one in sought():  # a hint is looked for where nothing is said plainly
        told = [_outcome(text, [one]) is not None for text in texts]
        if any(told):
            undone = [ends and undoes(text) for ends, text in zip(told, texts, strict=True)]
            return undone if any(undone) else told
    return [False] * len(texts)


def is_late(text: str) -> tuple[bool, bool]:
    """Whether an outcome was found before the decision, or is to come behind it: her school will take her back."""
    return _is_past(text), _TO_COME.match(text) is not None


def _is_past(text: str) -> bool:
    """Whether an outcome is what a witness took back or DNA showed, or had been found, before what was decided."""
    found = outcome(text)
    if found is None or holds_outcome(text[found.end() :]):
        return False
    return has("finds", found.group()) or _HAD.search(text, 0, found.start()) is not None


def of_the_week(text: str) -> bool:
    """Whether a day of the week stands in a sentence."""
    return _WEEKDAY.search(text) is not None


def is_fresh(text: str) -> bool:
    """Whether a sentence tells what has just happened: on a day of the week, or it has."""
    return of_the_week(text) or _NOW.search(text) is not None


def is_told_soon(texts: Sequence[str], index: int) -> bool:
    """Whether an outcome may be the article's: near its top, and no older than a lead that tells other news of today.

    United has signed Jon Roe. He was cleared of theft in May; but: Jon Roe was charged on Monday. He was cleared.
    """
    near = index < _FARTHEST or _CLAIMS.search(texts[0]) is not None  # said that two men had beaten him: a lie
    return near and (judges(texts[0]) or not is_fresh(texts[0]) or is_fresh(texts[index]))


@cache
def listed(name: str, flags: int = re.IGNORECASE) -> LatePattern:
    """Any entry of a list, as whole words, capitals or not."""
    return LatePattern(rf"\b(?:{'|'.join(data(name))})\b", flags)


def has(name: str, text: str) -> bool:
    """Whether any entry of a list, which has no capitals, stands in a text."""
    return listed(name, 0).search(text.lower()) is not None  # eight times as fast as with capitals or not
