"""Headlines out of an article's own words: its own headline, a line of the pointer model, else a plain cut."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from summarizer.document import Document
from summarizer.drafts import Candidate
from summarizer.extractive.alone import outcome_first
from summarizer.extractive.announced import announced_first
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.reading import further, lead_of, own_headline
from summarizer.extractive.recase import recased
from summarizer.extractive.written import Written, behind, is_clear, is_scene, lines_of, placed, standing, stands_alone
from summarizer.languages import ENGLISH
from summarizer.lengths import Length

if TYPE_CHECKING:
    from summarizer.compression import CompressorLoader
    from summarizer.compression.compressor import Compressor, Reading
    from summarizer.compression.lead import Lead
    from summarizer.compression.write import Line

_FEWEST_WORDS = 4  # a line of fewer is cut plainly
_POOL = 40  # lines found, of which one of the lead is taken where the first tells nothing of that
_RIVALS = 4  # lines of the story that one of its own may give way to
_WORST = -18.0  # worth of a line of a headline that stands behind a plain cut which is whole
_WORSE = 7.0  # score that a line of the lead may lack beside one that strays, fitted on headline_dev
_EVEN = 0.5  # the judge's probability of printable from which a line stands before words that are broken off
_MOST_WORDS = 40  # searched for: beyond, the limit in characters decides


def write_headlines(
    documents: Sequence[Document], limits: Sequence[Length], loader: CompressorLoader, count: int
) -> list[Written]:
    """Writes headlines; the encoder reads all English articles that need one in one call.

    An article's own headline comes first: whole where it fits, and lines of its story are the other candidates; else
    cut, a first line as one sentence of the story.
    Where the model finds no line within the limits, and in other languages, the plain cut is taken.

    Args:
        documents: The articles.
        limits: The limits in force for each.
        loader: Loads the pointer model.
        count: Most candidates for each.
    """
    own = [document.keep(own_headline) for document in documents]
    fit = [one is not None and fits_alone(one.text, limit) for one, limit in zip(own, limits, strict=True)]
    written = [Written((one,)) if one and fits else None for one, fits in zip(own, fit, strict=True)]
    needed = [
        number
        for number, (document, limit) in enumerate(zip(documents, limits, strict=True))
        if (written[number] is None or count > 1)
        and document.language is ENGLISH
        and (limit.words or _MOST_WORDS) >= _FEWEST_WORDS
    ]
    if needed:
        model = loader.started()  # loaded while the leads are looked for
        cut = {number: lead_of(documents[number], own=written[number] is None) for number in needed}
        for number, made in _Search(model.result(), documents, limits, count).written(cut).items():
            written[number] = behind(written[number], made)
    for number, (document, limit) in enumerate(zip(documents, limits, strict=True)):
        made = written[number] or Written(_plain_cut(document, limit))
        if count > 1 and document.language is not ENGLISH:
            from summarizer.extractive.plain import other_lines  # Late: most are English.

            made = made._replace(candidates=(*made.candidates, *islice(other_lines(document, limit), count)))
        told = made.candidates if own[number] else announced_first(document, limit, made.candidates)
        written[number] = made._replace(candidates=tuple(recased(document, one) for one in told))
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

        A headline that stands apart, and of which there is neither a line nor a plain cut that is whole, gives way to
        the line of its story, or breaks off in a condition that this does not tell; the story gives its alternatives.
        """
        readings = zip(leads, self._model.read(list(leads.values())), strict=True)
        found = {number: self._found(number, reading) for number, reading in readings}
        apart = {number: self._own(number, own) for number, own in found.items() if own.reading.lead.apart}
        unread = [number for number, own in apart.items() if own is None]
        asked = [*apart] if self._count > 1 else unread
        stories = self._model.read([lead_of(self._documents[number], own=False) for number in asked])
        told = {at: self._made(at, self._found(at, story)) for at, story in zip(asked, stories, strict=True)}
        made = {number: behind(own, told.get(number)) for number, own in apart.items()}
        if unread:
            from summarizer.extractive.plain import own_begun  # Late: few headlines give no line.

            made |= {at: own_begun(self._documents[at], self._limits[at], told[at]) for at in unread}
        told = {number: made[number] if number in made else self._made(number, own) for number, own in found.items()}
        if self._count > 1:
            told |= {number: behind(told[number], more) for number, more in self._further(told).items()}
        return told

    def _further(self, written: Mapping[int, Written | None]) -> dict[int, Written | None]:
        """More lines of each article, of what of its story was not read; none that the judge holds for unprintable."""
        ends = {at: made.read.end if made.read else 0 for at, made in written.items() if made}
        leads = {at: further(self._documents[at], end) for at, end in ends.items()}
        left = {number: lead for number, lead in leads.items() if lead is not None}
        more: dict[int, Written | None] = {}
        for number, reading in zip(left, self._model.read(list(left.values())), strict=True):
            lines = [line for line in self._lines(number, reading, self._count) if line.sentence > 0]
            fair = [x for x in lines if self._model.accepts(x) and stands_alone(self._documents[number], reading, x)]
            more[number] = lines_of(self._documents[number], reading, fair, self._name) if fair else None
        return more

    def _own(self, number: int, own: _Found) -> Written | None:
        """A headline that stands apart, cut: its best line, or a plain cut, whole or broken off, where none is good."""
        from summarizer.extractive.plain import own_or_broken, tells_all  # Late: the model leaves little to it.

        whole = self._documents[number].keep(own_headline)
        if whole:
            own = own._replace(lines=[line for line in own.lines if tells_all(line.text, whole.text)])
        good = bool(own.lines) and self._model.worth(own.lines[0]) > _WORST
        plain = own_or_broken(whole, self._limits[number], own.lines) if whole and not good else None
        told = self._made(number, own._replace(lines=own.lines[:1])) if own.lines and not plain else None
        return Written((plain,)) if plain else told

    def _found(self, number: int, reading: Reading) -> _Found:
        return _Found(reading, self._lines(number, reading, self._count))

    def _lines(self, number: int, reading: Reading, count: int, *, judged: bool = False) -> list[Line]:
        limit, free = self._limits[number], self._is_free(number)
        words, chars = min(limit.words or _MOST_WORDS, _MOST_WORDS), limit.chars
        return self._model.lines(reading, max_words=words, max_chars=chars, count=count, judged=judged, longer=free)

    def _is_free(self, number: int) -> bool:
        """Whether only characters limit a headline."""
        return (self._limits[number].words or _MOST_WORDS) >= min(self._documents[number].count, _MOST_WORDS)

    def _made(self, number: int, found: _Found) -> Written | None:
        """The lines with what was read for them, behind the lead in other words, if that tells more; None for none."""
        document, limits = self._documents[number], self._limits[number]
        if self._is_free(number) and (main := self._main(number, found)):
            return main
        if not found.reading.lead.headline and all(is_scene(document, line) for line in found.lines):
            from summarizer.extractive.plain import cuts_news  # Late: few leads are, and most have a line.

            if cuts_news(document, limits, document.keep(own_headline)):
                return None
        if not found.lines:
            from summarizer.extractive.plain import whole_lead  # Late, as above.

            whole = whole_lead(document, limits, self._model, found.reading)
            return Written(outcome_first(document, limits, (whole,))) if whole else None
        first = found.lines[0]
        later = (line._replace(score=self._model.worth(line)) for line in found.lines[1:])
        found = found._replace(lines=[first, *(line for line in later if is_clear(document, line))])
        cut = lines_of(document, found.reading, found.lines, self._name)
        cut = cut._replace(candidates=outcome_first(document, limits, cut.candidates))
        stays = cut.candidates[0].text == first.text
        worth = self._model.worth(first)
        apart, fails = standing(document, found.reading, first, worth) if stays else (False, False)
        if apart and (own := self._of_lead(number, found)):
            return lines_of(document, found.reading, [own, *(x for x in found.lines if x.text != own.text)], self._name)
        return self._behind_lead(number, found, cut, apart=apart) if fails else cut

    def _of_lead(self, number: int, told: _Found) -> Line | None:
        """The line of the first sentence that the judge likes best; None where all are unprintable or far worse."""
        reading, first, limit = told.reading, told.lines[0], self._limits[number]
        least = first.score - _WORSE * (1 + reading.parts[first.sentence].behind)  # twice so before background
        found = self._model.found(reading, max_words=limit.words or _MOST_WORDS, max_chars=limit.chars, count=_POOL)
        found = [one for one in found if reading.tokens.words[one.path[0]].sentence == 0 and one.score > least]
        lines = map(partial(self._model.line, reading), found, self._model.judge(reading, found))
        return max(filter(self._model.accepts, lines), key=self._model.worth, default=None)

    def _behind_lead(self, number: int, found: _Found, cut: Written, *, apart: bool) -> Written:
        """Lines of which the first fails behind the lead in other words, or behind a likely one where that is torn."""
        from summarizer.extractive.plain import begun_lead, first_words, whole_lead  # Late: few lines fail.

        document, limits, first = self._documents[number], self._limits[number], found.lines[0]
        whole = whole_lead(document, limits, self._model, found.reading)
        told = whole or first_words(document, limits)
        torn = None if told else first_words(document, limits, torn=True)
        broken = torn or (told and not whole and first.sentence > 0)
        if broken and (likely := self._likely(number, found, torn=torn is not None)):
            return lines_of(document, found.reading, likely, self._name)
        # Of the lead it says more than its first line does, but where it breaks off before its main verb.
        doubted = torn or (apart and first.printable is not None)
        before = told or (first_words(document, limits, torn=True, main=True) if doubted else None)
        before = before or (begun_lead(document, limits) if apart else None)
        return Written((before, *cut.candidates[first.sentence == 0 :])) if before else cut

    def _main(self, number: int, found: _Found) -> Written | None:
        """The main clause of the lead before the other lines, where those do not tell it; only characters limit it."""
        from summarizer.extractive.plain.main import distorts, main_line  # Late: few headlines are so.

        document, line = self._documents[number], found.lines[0] if found.lines else None
        main = main_line(document, self._limits[number], self._model, found.reading, line)
        if main is None:
            if line is None or line.sentence > 0 or found.reading.lead.headline:
                return None
            bad = distorts(document, document.sentence_at(line.spans[0][0]), line)
            likely = self._likely(number, found, torn=True)[:1] if bad else []
            return lines_of(document, found.reading, likely, self._name) if likely else None
        others = lines_of(document, found.reading, found.lines, self._name) if line else None
        made = Written(outcome_first(document, self._limits[number], (main,)))
        return behind(made, others) if others else made

    def _likely(self, number: int, found: _Found, *, torn: bool) -> list[Line]:
        """A line of the story that stands alone and is likely printable, and the others behind it; none for none.

        Where the lead could only be torn, one of a later sentence that is not held for unprintable.
        """
        rivals = self._lines(number, found.reading, _RIVALS, judged=True)
        alone = [line for line in rivals if placed(self._documents[number], found.reading, line)]
        best = next((line for line in alone if (line.printable or 0.0) >= _EVEN), None)
        if torn and best is None:
            told = (line for line in alone if line.sentence > 0 and self._model.accepts(line))
            best = min(told, key=lambda line: line.sentence, default=None)
        return [best, *(line for line in found.lines if line.text != best.text)] if best else []


def _plain_cut(document: Document, limits: Length) -> tuple[Candidate, ...]:
    """The plain cut where no line was found; in English the outcome of its case first."""
    from summarizer.extractive.plain import plain_headline  # Late: the model leaves little to it.

    plain = (plain_headline(document, limits, document.keep(own_headline)),)
    return outcome_first(document, limits, plain) if document.language is ENGLISH else plain
