"""What was written about an article: lines with their sources, best first, and what was read; which tell its news."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, cited, share_read
from summarizer.extractive.coherence import (
    ALONE,
    Story,
    answers_alone,
    is_lead,
    leaves_open,
    needs_to_open,
    question_lines,
    scene_of,
    tells_alone,
)
from summarizer.extractive.outcomes import overtaken
from summarizer.extractive.vectors import content_stems, stems
from summarizer.languages import ENGLISH
from summarizer.models.files import read_data
from summarizer.results import Chunk, SourceSpan, SummarySentence
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import base_forms, is_ordinary
from summarizer.text.characters import with_capitals_of
from summarizer.text.sentences import Span

if TYPE_CHECKING:
    from summarizer.compression.compressor import Reading
    from summarizer.compression.write import Line

_FEW = 5  # words
_UNREADABLE = -21.0  # worth of a line of the lead under which its first words tell more
_THE = LatePattern(r"The ([a-z][\w-]*)")
_DATES = "|".join(map(str.title, (*ENGLISH.calendar.months, *ENGLISH.calendar.weekdays)))
_WHERE = LatePattern(rf"[A-Za-z][\w-]* (?:at|between|from|in|near|of|on|outside|to|with) (?!(?:{_DATES})\b)[A-Z]")
_CAPITAL = LatePattern(rf"\s(?!(?:{_DATES})\b)[A-Z]")
_HIM = LatePattern(r"\b(?:he|her|him|his|she)\b", re.IGNORECASE)
_OF_OTHERS = LatePattern(  # no such | danger, such a | ban; All other | women will be called up
    r"\b(?:another|any|every|no|one|other) such (?!(?:as|thing as)\b)|\bsuch an? (?![^,;.]* (?:as|that)\b)"
    r"|^(?:(?:All|Most) other|Other) (?!than\b)"
    r"|^(?:(?:About|Almost|Around|At least|Nearly|More than|Over|Up to) )?\d[\d.,]* (?:are|had|have|was|were|will)\b"
    r"|^Both (?!.* and\b)",  # More than 900 | were jailed, Both | hope to win
    re.IGNORECASE,
)
_AGED = LatePattern(  # but: the 78-year-old founder of Acme
    r"(?:The )?\d{1,3}-year-old (?:had|has|is|was|will|would|[a-z]+(?:ed|(?<!s)s))\b"
)
_SOMEBODY = LatePattern(r"\b(?:he|her|him|his|she|their|them|they)\b", re.IGNORECASE)


class Written(NamedTuple):
    """What was written about an article.

    Attributes:
        candidates: Texts, best first.
        read: The stretch of the article that the model read; None where no model did, or all was read.
        coverage: Share of the article's characters, white space not counted, that was read, 0 to 1.
        model: Name, version and number format of the model that cut it; None where none did.
    """

    candidates: tuple[Candidate, ...]
    read: Chunk | None = None
    coverage: float = 1.0
    model: tuple[str, str] | None = None


def behind(own: Written | None, cut: Written | None) -> Written | None:
    """The article's own headline, with lines of its story behind it as alternatives."""
    return own._replace(candidates=(*own.candidates, *cut.candidates)) if own and cut else own or cut


def lines_of(document: Document, reading: Reading, lines: Sequence[Line], model: tuple[str, str]) -> Written:
    """Lines that a model cut, best first, with their sources and how much of the article it read."""
    if reading.lead.apart:
        title = document.article.headline or ""  # in the capitals of which its lines are written
        place = stands_at(document, with_capitals_of(reading.lead.text, title))
        titled = [line._replace(text=with_capitals_of(line.text, title)) for line in lines]
        own = (_cited(document, line, place[0]) if place else _candidate(line, ()) for line in titled)
        return Written(tuple(own), model=model)
    candidates = tuple(_cited(document, line) for line in lines)
    start, end = reading.lead.sentences[0][0], reading.tokens.end
    read = Chunk(start, end, document.text[start:end], len(reading.tokens.ids))
    return Written(candidates, read, share_read(document.text, [read]), model)


def stands_at(document: Document, text: str) -> Span | None:
    """Where a headline that came with an article stands in its text, as it is written; None where it does not."""
    found = re.search(rf"(?<!\w){re.escape(text)}(?!\w)", document.text) if text else None
    return found.span() if found else None


def _cited(document: Document, line: Line, offset: int = 0) -> Candidate:
    """A line with the runs of words that it keeps as its sources, an offset behind where it counts them."""
    sources = cited(document.text, [(start + offset, end + offset) for start, end in line.spans])
    return _candidate(line, sources, document.sentence_at(sources[0].start))


def _candidate(line: Line, sources: tuple[SourceSpan, ...], sentence: Sentence | None = None) -> Candidate:
    ended = sentence is not None and line.text == sentence.text.removesuffix(".")
    return Candidate(line.text, line.score, (SummarySentence(line.text, 0, len(line.text), sources),), ended)


def _place(document: Document, line: Line) -> int:
    """The index in its story of the sentence that a line is of: what names somebody in full may be of another."""
    return next((at for at, one in enumerate(document.story) if line.spans and line.spans[-1][1] <= one.end), 0)


def is_scene(document: Document, line: Line) -> bool:
    """Whether a line is of a sentence that sets a scene before the news."""
    return _place(document, line) < document.keep(scene_of).length


def asks_only(document: Document) -> bool:
    """Whether an article opens with a question that is answered below, and no answer can be told alone."""
    return 0 in question_lines(document.keep(Story.of)) and not any(document.keep(answers_alone))


def is_clear(document: Document, line: Line) -> bool:
    """Whether a line asks nothing, sets no scene, and tells of nobody, and of nothing, that may be named elsewhere.

    One of a sentence that opens with what stands before it tells nobody which, The ban takes effect in March, but where
    it says where that is: The plant in Kolin.
    """
    at, points = _place(document, line), _HIM.search(line.text) or _AGED.match(line.text)
    if is_scene(document, line) or line.text.endswith("?") or (line.sentence > 0 and points):
        return False
    if at > 0 and document.language is ENGLISH and document.keep(asks_only):
        return False
    opened, told = _THE.match(document.story[at].text), line.text.removeprefix("The ")
    opens = opened is not None and told.lower().startswith(opened[1]) and not _WHERE.match(told)
    return not (opens and document.keep(needs_to_open)[at] != ALONE) and not is_open(document, line)


def strays(document: Document, reading: Reading, line: Line) -> bool:
    """Whether a line of another sentence holds no word of a clear lead, or is far, short and holds one: It was old."""
    if line.sentence == 0 or reading.lead.headline:  # as of most articles
        return False
    far = reading.parts[line.sentence].far
    shared = content_stems(line.text, ENGLISH).intersection(stems(document.story[0].terms))
    if len(shared - ENGLISH.numbers.small.keys()) > (far and line.text.count(" ") < _FEW):
        return False  # before the lead is looked at, for which all rules of coherence are asked
    return (tells_alone(document) if far else is_lead(document)) and not any(document.keep(overtaken))


def yields(document: Document, reading: Reading, line: Line | None) -> bool:
    """Whether a line gives way to the main clause of a clear lead: it strays from that, or there is none."""
    if reading.lead.headline or (line is not None and line.sentence == 0):  # as most are
        return False
    if line is not None and not (strays(document, reading, line) or is_open(document, line)):
        return False
    return is_lead(document) and not any(document.keep(overtaken))


def standing(document: Document, reading: Reading, line: Line, worth: float) -> tuple[bool, bool]:
    """How a line stands beside the lead, for which the first words of that may come instead.

    Args:
        document: The article.
        reading: What was read of it.
        line: The line.
        worth: What search and judge hold of it.

    Returns:
        Whether it is of another sentence and strays, or says nowhere which it tells of: Study | followed 4,000 men; and
        whether it fails: it is far, of the lead and hardly to be read, or apart, not surely printable and cannot be
        placed.
    """
    apart = strays(document, reading, line) or is_open(document, line)
    fails = reading.parts[line.sentence].far or (line.sentence == 0 and worth < _UNREADABLE)
    doubted = apart and line.printable is not None
    return apart, not reading.lead.headline and (fails or (doubted and not placed(document, reading, line)))


def stands_alone(document: Document, reading: Reading, line: Line) -> bool:
    """Whether a line is of a sentence that does not point back, and tells of nothing that may be named elsewhere."""
    pointing = reading.lead.pointing
    points = pointing and pointing[line.sentence]
    return not (points or _SOMEBODY.search(line.text) or is_open(document, line))


def placed(document: Document, reading: Reading, line: Line, *, surely: bool = False) -> bool:
    """Whether a line stands alone and can be placed without the lead: it names somebody, or holds a word of that.

    A first word may be a name, but `surely` not one that is a plural or verb of the language: Talks | broke down.
    """
    if not stands_alone(document, reading, line):
        return False
    first = line.text.split()[0].lower()
    known = first in ENGLISH.names.ordinary or (surely and _is_noun(first))
    named = document.keep(Story.of).names_somebody[_place(document, line)]
    capital = _CAPITAL.search(line.text) is not None
    known |= surely and re.search(rf"[\w,] {re.escape(line.text.split()[0])}\b", document.text) is None  # no | Bread is
    named &= capital or not known
    return named or not strays(document, reading, line)


def _is_noun(first: str) -> bool:
    """Whether a word is hardly a name: Talks | broke down, Permits | take a year."""
    verbs = read_data("compression_words")["base_verbs"].split()
    return is_ordinary(first) or any(form in verbs for form in base_forms(first))


def counts(line: Line) -> bool:
    """Whether a line tells how many, which is news alone: All nine sailors were saved."""
    words = line.text.lower().split()
    return any(word in ENGLISH.spelled_numbers or word[0].isdigit() for word in words)


def is_open(document: Document, line: Line) -> bool:
    """Whether a line of a later sentence tells nowhere of which: no such ban. A noun in full does: rail | strike."""
    if line.sentence == 0:
        return False
    if _OF_OTHERS.search(line.text):
        return True
    sentence, told = document.story[_place(document, line)], line.text
    own = [sentence.start <= start < sentence.end for start, _ in line.spans]
    if not all(own):
        parts = (document.text[start:end] for start, end in line.spans)
        known = zip(parts, own, [True, *own[:-1]], strict=True)
        told = " ".join(part if after else " ".join(part.split()[1:]) for part, inside, after in known if inside)
    return leaves_open(sentence.text, told)
