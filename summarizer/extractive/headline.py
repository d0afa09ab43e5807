"""Headlines out of an article's own words: its own headline, a line of the pointer model, else a plain cut."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, cited, share_read
from summarizer.extractive.alone import outcome_first
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.reading import lead_of, own_headline
from summarizer.extractive.recase import recased
from summarizer.extractive.vectors import content_stems
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.results import Chunk, SourceSpan, SummarySentence
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import clean

if TYPE_CHECKING:
    from summarizer.compression.compressor import Compressor, Line, Reading
    from summarizer.compression.lead import Lead

_FEWEST_WORDS = 4  # a line of fewer is cut plainly
_FEWEST_OWN = 3  # of a headline that is cut: Court rejects appeal
_RIVALS = 4  # lines of the story that one of its headline may give way to
_UNREADABLE = -21.0  # worth of a line of the lead under which its first words tell more
_WORST = -18.0  # worth of a line of a headline that is not taken, where the judge holds it for unprintable
_EVEN = 0.5  # the judge's probability of printable from which a line stands before words that are broken off
_SOMEBODY = LatePattern(r"\b(?:he|her|him|his|she|their|them|they)\b", re.IGNORECASE)
_MOST_WORDS = 40  # searched for: beyond, the limit in characters decides


@dataclass(frozen=True, slots=True)
class Written:
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


def write_headlines(
    documents: Sequence[Document], limits: Sequence[Length], compressor: Callable[[], Compressor], count: int
) -> list[Written]:
    """Writes headlines; the encoder reads all English articles that need one in one call.

    An article's own headline comes first: whole where it fits, and lines of its story are the other candidates; else
    cut, a first line as one sentence of the story.
    Where the model finds no line within the limits, and in other languages, the plain cut is taken.

    Args:
        documents: The articles.
        limits: The limits in force for each.
        compressor: Gives the pointer model.
        count: Most candidates for each.
    """
    own = list(map(own_headline, documents))
    fit = [one is not None and fits_alone(one.text, limit) for one, limit in zip(own, limits, strict=True)]
    written = [Written((one,)) if one and fits else None for one, fits in zip(own, fit, strict=True)]
    cut = {
        number: lead_of(document, own=written[number] is None)
        for number, (document, limit) in enumerate(zip(documents, limits, strict=True))
        if (written[number] is None or count > 1)
        and document.language is ENGLISH
        and (limit.words or _MOST_WORDS) >= _FEWEST_WORDS
    }
    if cut:
        search = _Search(compressor(), documents, limits, count)
        for number, made in search.written(cut).items():
            written[number] = _behind(written[number], made)
    for number, (document, limit) in enumerate(zip(documents, limits, strict=True)):
        made = written[number] or Written((_plain(document, limit),))
        written[number] = replace(made, candidates=tuple(recased(document, one) for one in made.candidates))
    return [made for made in written if made is not None]


class _Found(NamedTuple):
    """Lines, best first, and what they were cut from."""

    reading: Reading
    lines: list[Line]


class _Search:
    """The pointer model's lines of some articles.

    Args:
        model: The pointer model.
        documents: The articles.
        limits: The limits in force for each.
        count: Most lines of each.
    """

    def __init__(self, model: Compressor, documents: Sequence[Document], limits: Sequence[Length], count: int) -> None:
        """Reads nothing yet."""
        self._model, self._documents, self._limits, self._count = model, documents, limits, count
        self._name = model.name, model.encoder.compute_type

    def written(self, leads: Mapping[int, Lead]) -> dict[int, Written | None]:
        """What is made of leads, all read in one call of the encoder, by the numbers of their articles.

        A headline that stands apart, and of which no line is found that can be printed, gives way: to its plain cut,
        where that is whole; else to a line of the story that tells the same, if that is worth more than what was found;
        else to the line that the story alone would get.
        """
        readings = self._model.read(list(leads.values()))
        found = {
            number: _Found(reading, self._lines(number, reading, self._count))
            for number, reading in zip(leads, readings, strict=True)
        }
        unsure = [number for number, own in found.items() if not own.reading.lead.relevance and self._doubts(own)]
        stories = self._model.read([lead_of(self._documents[number], own=False) for number in unsure])
        made = {
            number: self._instead(number, found[number], story) for number, story in zip(unsure, stories, strict=True)
        }
        return {number: made[number] if number in made else self._made(number, own) for number, own in found.items()}

    def _instead(self, number: int, own: _Found, story: Reading) -> Written | None:
        from summarizer.extractive.plain import is_whole, own_cut  # Late: the model leaves little to it.

        plain = partial(_plain, self._documents[number], self._limits[number])
        others = self._made(number, _Found(story, self._lines(number, story, self._count))) if self._count > 1 else None
        text = clean(own.reading.lead.text)
        kept = max(map(self._model.worth, own.lines[:1]), default=_WORST)
        if kept <= _WORST and is_whole(own_cut(text, self._limits[number], ENGLISH)):
            return _behind(Written((plain(),)), others)
        told = self._lines(number, story, _RIVALS, judged=True)
        same = [line for line in told if self._model.accepts(line) and _tells_same(line.text, text)]
        if same and self._model.worth(same[0]) > kept:
            chosen = _Found(story, same[:1])
        else:
            chosen = own if kept > _WORST else _Found(story, told[:1])
        return _behind(self._made(number, chosen) or Written((plain(),)), others)

    def _doubts(self, found: _Found) -> bool:
        return not (found.lines and self._model.accepts(found.lines[0]))

    def _lines(self, number: int, reading: Reading, count: int, *, judged: bool = False) -> list[Line]:
        limit, apart = self._limits[number], not reading.lead.relevance
        words = min(limit.words or _MOST_WORDS, _MOST_WORDS)
        longer = (limit.words or _MOST_WORDS) >= min(self._documents[number].count, _MOST_WORDS)
        asked = partial(self._model.lines, reading, max_words=words, max_chars=limit.chars, count=count, judged=judged)
        return asked(longer=longer) or (asked(fewest=_FEWEST_OWN) if apart else [])

    def _made(self, number: int, found: _Found) -> Written | None:
        """The lines with what was read for them, behind the lead in other words, if that tells more; None for none."""
        from summarizer.extractive.plain import first_words, whole_lead  # Late: the model leaves little to it.

        document, limits = self._documents[number], self._limits[number]
        if not found.lines:
            whole = whole_lead(document, limits, self._model, found.reading)
            return Written((whole,)) if whole else None
        first = found.lines[0]
        cut = _cut(document, found.reading, found.lines, self._name)
        cut = replace(cut, candidates=outcome_first(document, limits, cut.candidates))
        if cut.candidates[0].text != first.text or not self._fails(found.reading, first):
            return cut
        told = whole_lead(document, limits, self._model, found.reading)
        if told is None and (told := first_words(document, limits)):
            likely = self._likely(number, found) if first.sentence > 0 else []
            if likely:
                return _cut(document, found.reading, likely, self._name)
        others = replace(cut, candidates=cut.candidates[first.sentence == 0 :])  # of the lead they say more
        return _behind(Written((told,)), others) if told else cut

    def _likely(self, number: int, found: _Found) -> list[Line]:
        """A line of the story that stands alone and is likely printable, and the others behind it; none for none."""
        rivals, pointing = self._lines(number, found.reading, _RIVALS, judged=True), found.reading.lead.pointing
        free = (line for line in rivals if not (pointing and pointing[line.sentence]))
        alone = (line for line in free if not _SOMEBODY.search(line.text))
        likely = [line for line in alone if (line.printable or 0.0) >= _EVEN][:1]
        return likely + [line for line in found.lines if line.text != likely[0].text] if likely else []

    def _fails(self, reading: Reading, line: Line) -> bool:
        """Whether a line of a story is far from what is to be told, or of its lead and hardly to be read."""
        unreadable = line.sentence == 0 and self._model.worth(line) < _UNREADABLE
        return not reading.lead.headline and (reading.parts[line.sentence].far or unreadable)


def _tells_same(line: str, headline: str) -> bool:
    """Whether a line of the story shares half of its telling words with the headline."""
    told, own = content_stems(line, ENGLISH), content_stems(headline, ENGLISH)
    return 2 * len(told & own) >= len(told)


def _plain(document: Document, limits: Length) -> Candidate:
    from summarizer.extractive.plain import plain_headline  # Late: the model leaves little to it.

    return plain_headline(document, limits, own_headline(document))


def _behind(own: Written | None, cut: Written | None) -> Written | None:
    """The article's own headline, with lines of its story behind it as alternatives."""
    return replace(own, candidates=(*own.candidates, *cut.candidates)) if own and cut else own or cut


def _cut(document: Document, reading: Reading, lines: Sequence[Line], model: tuple[str, str]) -> Written:
    if not reading.lead.relevance:  # a headline that stands apart from the text
        return Written(tuple(_candidate(line, ()) for line in lines), model=model)
    candidates = tuple(_cited(document, line) for line in lines)
    start, end = reading.lead.sentences[0][0], reading.tokens.end
    read = Chunk(start, end, document.text[start:end], len(reading.tokens.ids))
    return Written(candidates, read, share_read(document.text, [read]), model)


def _cited(document: Document, line: Line) -> Candidate:
    """A line with the runs of words that it keeps as its sources."""
    sources = cited(document.text, line.spans)
    return _candidate(line, sources, document.sentence_at(sources[0].start))


def _candidate(line: Line, sources: tuple[SourceSpan, ...], sentence: Sentence | None = None) -> Candidate:
    ended = sentence is not None and line.text == sentence.text.removesuffix(".")
    return Candidate(line.text, line.score, (SummarySentence(line.text, 0, len(line.text), sources),), ended)
