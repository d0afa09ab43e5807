"""The one person whom an article says to be accused, where nobody else can be meant by "he" or "she" behind it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

from summarizer.compression.constraints import word_list
from summarizer.document import Document, Sentence
from summarizer.extractive.coherence import data
from summarizer.extractive.coherence.story import words
from summarizer.extractive.outcomes.accused import names_in, told_names
from summarizer.extractive.outcomes.words import fresh
from summarizer.languages import ENGLISH
from summarizer.text.sentences import Span

_RUN = re.compile(r"(?<![Tt]he )\b[A-Z][\w-]+(?:(?: [A-Z]\.)? [A-Z][\w-]+)+")
_WHOLE = re.compile(r"[A-Z][\w-]+(?: [A-Z]\.)? [A-Z][\w-]+")  # a longer one may begin with a place: In Lund Jon Roe
_ROLE = re.compile(r"\w+(?:er|or|ist|man)$")  # Baker Jon Roe
_FRONT = rf"(?:(?:On|In|Last|Earlier this) (?:{'|'.join(data('no_name'))}|\d{{4}}|week|month|year)(?: \d{{1,4}})?,? )?"
_ASIDE = r"(?:, (?:\d{1,3}|(?:an?|the|of|from) (?:(?!and\b)[\w'-]+ ?)+),)?"
_SUBJECT = re.compile(rf"{_FRONT}(?:(?:The|An?) [^,.;:]{{1,60}}, |(?P<role>[A-Z][a-z]+) )?$")
_DONE = r"(?:charged|accused|arrested|jailed|on trial|convicted|indicted|sentenced)\b"
_PASSIVE = re.compile(
    rf"(?:{_ASIDE}|,) (?:(?:was|is|has been|had been) (?:\w+ly |later |first |also )?{_DONE}"
    r"|(?:went on|goes on|stood|stands) trial\b|(?:faces|faced|is facing) (?:[\w-]+ )?charges\b|stands accused\b)"
)
_DENIAL = re.compile(
    r"(?:, \d{1,3},)? (?:(?:denies|denied|has denied) (?:it|(?:all |the |both )?(?:charges?|murder|manslaughter|fraud|"
    r"theft|arson|rape|assault|bribery))\b|(?:has )?pleaded (?:not )?guilty\b)"
)
_AGENT = re.compile(
    rf"{_FRONT}(?:[Tt]he |[Aa] )?(?:[\w-]+ )?(?:[Pp]rosecutors|[Pp]olice|[Aa]uthorities|[Dd]etectives|[Oo]fficers|"
    r"grand jury)(?: in [A-Z]\w+)? (?:have |has |had )?(?:charged|accused|arrested|indicted) (?P<title>[A-Z][a-z]+ )?$"
)
_OBJECT = re.compile(rf"{_ASIDE}(?: (?:of|with|for|over|on|in|last)\b|[.])")
_OTHER_ROLE = re.compile(
    r"\b(?:prosecut\w+|judge|justice|lawyer|attorney|solicitor|barrister|counsel|detective|officer|inspector|sheriff|"
    r"witness|juror|victim)\b",
    re.IGNORECASE,
)
# Where the sentence goes on to somebody else, or the charge is a task: charged with leading the inquiry.
_UNSURE = re.compile(
    r"\b(?:who|whom|whose|alongside|along with|together with|with (?:an?|his|her|two|three|others?)|another)\b"
    r"|\bcharged with (?!killing|stealing)[a-z]+ing\b"
    r"|\band\b(?! (?:\w+ly )?(?:fined|jailed|sentenced|convicted|charged)\b)"
)
_VICTIM = r"(?:killing|murdering|the murder of|attacking|stabbing|shooting|raping|robbing|poisoning) "
_CASE = re.compile(
    r"\b(?:tried|trial|accus\w+|charg\w+|arrest\w*|convict\w+|jail\w*|sentenc\w+|indict\w+|suspect\w*|guilty|acquit\w+|"
    r"cleared|sue[ds]?)\b"
)
_OF_A_PERSON = re.compile(r"\b(?:jailed|prison|arrested|killing|murder\w*|raping)\b|, \d\d,")
HE, SHE = re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE), re.compile(r"\b(?:she|hers?)\b", re.IGNORECASE)
_MAN = re.compile(r"\b(?:man|boy|husband|father|brother|son|uncle)s?\b", re.IGNORECASE)
_WOMAN = re.compile(r"\b(?:woman|girl|wife|mother|sister|daughter|aunt)s?\b", re.IGNORECASE)
_OF_THE_CASE = re.compile(rf"{_FRONT}(?:The (?:trial|case|hearing|jury)\b|Prosecutors\b|Police\b|Jurors\b)(?!')")
# In such a sentence: anybody or anything but how long it lasted.
_OTHER = re.compile(
    r" (?:an?|his|her|the|their|another|one|two|three|both) "
    r"(?!(?:week|month|year|day|jury|trial|court|charges?|money)\b)\w"
)


class Case(NamedTuple):
    """The case of an article that accuses one person.

    Attributes:
        accused: Where the name stands in full.
        names: The words of the name, and the surnames of victims.
        at: The number of the sentence that accuses.
        until: The first sentence behind it that names or accuses somebody else.
        he: From which sentence to which one "he" can mean the accused.
        she: The same of "she".
    """

    accused: Span
    names: frozenset[str]
    at: int
    until: int
    he: Span
    she: Span


def only_accused(document: Document, index: int, pronoun: str) -> Span | None:
    """Where the name stands in full of the only person who is accused before a sentence, if its pronoun means that one.

    None where anybody else is named or accused before it, but for victims, and where the sentence right before it is
    not of the accused or of the case.

    Args:
        document: An article.
        index: The number of a sentence in its story.
        pronoun: He, him or his, or she or her.
    """
    case = document.keep(_case)
    if case is None or not case.at < index <= case.until or told_names(_text(document, document.story[index])):
        return None
    first, last = case.he if HE.match(pronoun) else case.she
    if not first < index <= last:
        return None
    text = _text(document, document.story[index - 1])
    goes_on = _opens(text, document.folded[slice(*case.accused)].split()[-1]) or (
        _OF_THE_CASE.match(text) is not None and not (_OTHER.search(text) or _somebody().search(text))
    )
    return case.accused if index == case.at + 1 or (goes_on and names_in(text) <= case.names) else None


def _case(document: Document) -> Case | None:
    """The case of an article, its sentences read once; None where nobody is surely accused, or not alone."""
    texts = [_text(document, sentence) for sentence in document.story]
    people = [_people(document, sentence) for sentence in document.story]
    at = next((at for at, text in enumerate(texts) if _CASE.search(text) or people[at]), None)
    if at is None:
        return None
    if not people[at] and at + 1 < len(texts):  # A man went on trial. Jon Roe, 44, denies murder.
        at += 1
        denial = True
    else:
        denial = False
    found = [
        (name, span)
        for name, span in people[at].items()
        if _patient(texts[at], _within(document.story[at], span), denial=denial)
    ]
    if len(found) != 1:
        return None
    (surname, span), *_ = found
    victims = {name for name in people[at] if re.search(rf"\b{_VICTIM}[A-Z][\w.' -]*?{re.escape(name)}\b", texts[at])}
    if people[at].keys() - victims - {surname}:
        return None
    allowed = victims | {surname}
    behind = range(at + 1, len(texts))

    def first(bars: Callable[[str], object], within: Iterable[int] = range(at, len(texts))) -> int:
        return next((number for number in within if bars(texts[number])), len(texts))

    other = next((number for number in behind if people[number].keys() - allowed), len(texts))
    until = min(other, first(lambda text: _accuses_another(text, surname), behind))
    person = first(_OF_A_PERSON.search)
    he, she = map(first, (HE.search, SHE.search))
    man, woman = map(first, (_MAN.search, _WOMAN.search))
    names = frozenset(document.folded[slice(*span)].split()) | victims
    return Case(span, names, at, until, (min(he, person), min(she, man)), (min(she, person), min(he, woman)))


def _patient(text: str, name: Span, *, denial: bool) -> bool:
    """Whether somebody is said to be accused: the subject of "was charged", the object of "Police arrested".

    Args:
        text: A sentence.
        name: Where the name stands in it.
        denial: Whether it has to be the subject of "denies murder", behind a sentence that names nobody.
    """
    ahead, behind = text[: name[0]], text[name[1] :]
    if _UNSURE.search(text) or not _WHOLE.fullmatch(text[slice(*name)]):
        return False
    if denial:
        return not ahead and _DENIAL.match(behind) is not None
    agent = _AGENT.match(ahead)
    if agent:
        done, title = _OBJECT.match(behind), agent["title"] or ""
    else:
        done, title = (_PASSIVE.match(behind) or _DENIAL.match(behind)), ahead
        told = _SUBJECT.match(ahead)
        if told is None or (told["role"] and not _is_role(told["role"])):
            return False
    return done is not None and not _OTHER_ROLE.search(f"{title} {text[slice(*name)]} {done.group()}")


def _is_role(word: str) -> bool:
    """Whether a word with a capital before a name is what somebody is: Singer, but not In."""
    low = word.lower()
    return low not in ENGLISH.function_words and (low in _no_given() or _ROLE.match(word) is not None)


def _accuses_another(text: str, surname: str) -> bool:
    """Whether a sentence may accuse somebody else: A baker was arrested, too."""
    if not _CASE.search(text):
        return False
    return not _opens(text, surname) and (fresh(text) or _somebody().search(text) is not None)


def _opens(text: str, surname: str) -> bool:
    """Whether a sentence is of somebody: it opens with the surname, "he" or "she" alone."""
    return re.match(rf"{_FRONT}(?:[Hh]e|[Ss]he|{re.escape(surname)})\b(?!['’,]| and\b)", text) is not None


@cache
def _somebody() -> re.Pattern[str]:
    persons = words("antecedents").union(words("persons")) - words("groups")
    roles = r"(?!never|after|under|later|prosecutors|jurors)\w{2,}(?:[^e]er|or|ist|man)s?"
    return re.compile(rf"\b(?:{'|'.join(sorted(persons))}|{roles})\b", re.IGNORECASE)


def _text(document: Document, sentence: Sentence) -> str:
    return document.folded[sentence.body : sentence.end]


def _people(document: Document, sentence: Sentence) -> dict[str, Span]:
    """The surname of each whose name stands in full in a sentence, and where."""
    found: dict[str, Span] = {}
    for run in _RUN.finditer(document.folded, sentence.body, sentence.end):
        start = _given(document, sentence, run)
        surname = run.group().split()[-1]
        bare = surname.lower() in words("bodies") or surname in data("no_name")
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
