"""Whom a sentence accuses by the name in full: the subject of "was charged", the object of "Police arrested"."""

from __future__ import annotations

import re
from functools import cache

from summarizer.compression.constraints import word_list
from summarizer.document import Document, Sentence
from summarizer.extractive.coherence import data
from summarizer.extractive.outcomes.words import DONE_TO
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

_RUN = LatePattern(r"(?<![Tt]he )\b[A-Z][\w-]+(?:(?: [A-Z]\.)? [A-Z][\w-]+)+")
_WHOLE = LatePattern(r"[A-Z][\w-]+(?: [A-Z]\.)? [A-Z][\w-]+")  # a longer one may begin with a place: In Lund Jon Roe
_ROLE = LatePattern(r"\w+(?:er|or|ist|man)$")  # Baker Jon Roe
_FRONT = rf"(?:(?:On|In|Last|Earlier this) (?:{'|'.join(data('no_name'))}|\d{{4}}|week|month|year)(?: \d{{1,4}})?,? )?"
_TITLE = r"(?:(?:[Tt]he |[Aa]n? )?(?P<title>(?:[A-Za-z][a-z-]+ ){1,3}))?"
_DONE = rf"(?:{DONE_TO}|on trial)\b"
_SUBJECT = LatePattern(rf"{_FRONT}(?:(?:The|An?) [^,.;:]{{1,60}}, |{_TITLE})$")
_OBJECT = LatePattern(
    r"(?:[Pp]rosecutors|[Pp]olice|[Aa]uthorities|[Dd]etectives|[Oo]fficers|[Ii]nvestigators|grand jury|court|judge)"
    r"(?: in [A-Z]\w+)?(?: (?:on|in|last) \w+)?"
    r" (?:(?:have |has |had )?(?:charged|accused|arrested|indicted|sentenced)|(?:alleged?|said|say)(?: that)?)"
    rf" {_TITLE}$"
)
_ASIDE = r"(?:, (?:\d{1,3}|(?:an?|the|of|from|who|which) [\w' -]+),)?"
_ACCUSED = LatePattern(
    rf"(?:{_ASIDE}|,) (?:(?:was|is|has been|had been) (?:\w+ly |later |first |also )?"
    rf"(?:{_DONE}|found guilty\b|said to\b)"
    r"|(?:went on|goes on|stood|stands) trial\b|(?:faces|faced|is facing) (?:[\w-]+ )?charges\b|stands accused\b"
    r"|tested positive\b|(?:denies|denied|has denied) (?:it|(?:all |the |both )?(?:charges?|murder|manslaughter|fraud|"
    r"theft|arson|rape|assault|bribery))\b|(?:has )?pleaded (?:not )?guilty\b)"
)
_TASK = LatePattern(r"\bcharged with (?!killing|stealing|causing|taking)[a-z]+ing\b")  # with leading the inquiry
_OTHER_ROLE = LatePattern(
    r"\b(?:prosecut\w+|judge|justice|lawyer|attorney|solicitor|barrister|counsel|detective|officer|inspector|sheriff|"
    r"witness|juror|victim)\b",
    re.IGNORECASE,
)


def accused_in(document: Document, sentence: Sentence) -> Span | None:
    """Where the name stands in full of the one person whom a sentence accuses; None where there is nobody such.

    Args:
        document: An article of one case.
        sentence: The one that names its accused.
    """
    text = document.folded[sentence.body : sentence.end]
    found = [span for span in _people(document, sentence).values() if _is_accused(text, _within(sentence, span))]
    return found[0] if len(found) == 1 else None


def _is_accused(text: str, name: Span) -> bool:
    """Whether somebody is said to be accused, and is no prosecutor, judge, lawyer, officer or witness."""
    ahead, behind = text[: name[0]], text[name[1] :]
    if not _WHOLE.fullmatch(text[slice(*name)]) or _TASK.search(text):
        return False
    acted_on = _OBJECT.search(ahead)
    told = acted_on or (_SUBJECT.match(ahead) if _ACCUSED.match(behind) else None)
    if told is None:
        return False
    title = told["title"] or ""
    return not (title and not _is_role(title.split()[-1])) and not _OTHER_ROLE.search(title if acted_on else ahead)


def _is_role(word: str) -> bool:
    """Whether a word with a capital before a name is what somebody is: Singer, but not In."""
    low = word.lower()
    return low not in ENGLISH.function_words and (low in _no_given() or _ROLE.match(word) is not None)


def _people(document: Document, sentence: Sentence) -> dict[str, Span]:
    """The surname of each whose name stands in full in a sentence, and where."""
    found: dict[str, Span] = {}
    for run in _RUN.finditer(document.folded, sentence.body, sentence.end):
        start = _given(document, sentence, run)
        surname = run.group().split()[-1]
        bare = surname.lower() in data("bodies") or surname in data("no_name")
        if start is not None and start + len(surname) < run.end() and not bare:
            found.setdefault(surname, (start, run.end()))
    return found


def _given(document: Document, sentence: Sentence, run: re.Match[str]) -> int | None:
    """Where a name begins in a run of words with a capital, behind "On Friday", a title or what somebody is."""
    pieces = [(run.start() + word.start(), word.group()) for word in re.finditer(r"\S+", run.group())]
    opens = run.start() == sentence.body
    for number, (start, word) in enumerate(pieces):
        low, left = word.lower(), len(pieces) - number
        role = low in _no_given() or word in data("no_name") or low in document.spellings
        if not (role or (opens and not number and left > 2 and _ROLE.match(low))):
            return start
    return None


@cache
def _no_given() -> frozenset[str]:
    """What stands before a name and is none of it, in small letters."""
    lists = ("titles", "antecedents", "nouns", "bodies")
    return ENGLISH.function_words.union(word_list("titles"), *(data(name) for name in lists))


def _within(sentence: Sentence, span: Span) -> Span:
    return span[0] - sentence.body, span[1] - sentence.body
