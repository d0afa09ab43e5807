"""The pointer model's line of an article: of its lead, else of its story, or a cut that is whole before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from summarizer.compression.clause import has_main_verb
from summarizer.document import Document
from summarizer.drafts import Candidate
from summarizer.extractive.alone import outcome_first
from summarizer.extractive.headline.fair import fair_lines, is_free
from summarizer.extractive.headline.rivals import WORST, best_of_lead, likely_line
from summarizer.extractive.reading import further, lead_of, own_headline, read_headline
from summarizer.extractive.written import (
    Written,
    behind,
    counts,
    is_clear,
    is_open,
    is_scene,
    lines_of,
    placed,
    standing,
    yields,
)
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern

if TYPE_CHECKING:
    from summarizer.compression.compressor import Compressor, Reading
    from summarizer.compression.lead import Lead
    from summarizer.compression.write import Line

FEWEST_WORDS = 4  # a line of fewer is cut plainly
_RIVALS = 4  # lines of the story that one of its own may give way to
_LEAST = -28.0  # worth of a line to choose from: of those below none that was read could be printed
_ROUNDS = 4  # readings of what of a story was not read, as long as there are few lines to choose from
_WHO = LatePattern(r"\b[A-Z][\w.'’-]+ [A-Z]")  # a whole name


class _Found(NamedTuple):
    """Lines, best first, and what they were cut from."""

    reading: Reading
    lines: list[Line]


class Search:
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
        self._read: dict[int, _Found] = {}  # the stories

    def written(self, leads: Mapping[int, Lead]) -> dict[int, Written | None]:
        """What is made of leads, all read in one call of the encoder, by the numbers of their articles.

        A headline that stands apart, and of which there is neither a line nor a plain cut that is whole, gives way to
        the line of its story, or breaks off in a condition that this does not tell; the story gives its alternatives.
        """
        readings = zip(leads, self._model.read(list(leads.values())), strict=True)
        found = {number: self._found(number, reading) for number, reading in readings}
        apart = {number: own for number, own in found.items() if own.reading.lead.apart}
        made = self._apart(apart) if apart else {}
        return {number: made[number] if number in made else self._made(number, own) for number, own in found.items()}

    def _apart(self, found: Mapping[int, _Found]) -> dict[int, Written | None]:
        """What is made of headlines that stand apart, and are cut."""
        from summarizer.extractive.headline.credited import credited_first, with_credit  # Late: few headlines are cut.
        from summarizer.extractive.headline.seams import first_part

        cut = {number: self._own(number, own) for number, own in found.items()}
        made = {at: with_credit(self._model, self._documents[at], self._limits[at], own) for at, own in cut.items()}
        made |= {at: first_part(self._documents[at], self._limits[at]) for at, own in made.items() if own is None}
        unread = [number for number, own in made.items() if own is None]
        asked = [*made] if self._count > 1 else unread
        told = {at: self._made(at, self._found(at, story)) for at, story in self._stories(asked).items()}
        made = {number: behind(own, told.get(number)) for number, own in made.items()}
        for at in unread:
            both, (_, lines) = (cut[at], told[at]), self._read[at]
            made[at] = credited_first(self._model, self._documents[at], self._limits[at], both, lines)
        return self._unbroken(made)

    def _stories(self, numbers: Sequence[int]) -> dict[int, Reading]:
        """The stories of some articles: those that were not read are, in one call of the encoder."""
        unread = [number for number in numbers if number not in self._read]
        new = self._model.read([lead_of(self._documents[number], own=False) for number in unread])
        return {at: self._read[at].reading for at in numbers if at in self._read} | dict(zip(unread, new, strict=True))

    def _unbroken(self, made: dict[int, Written | None]) -> dict[int, Written | None]:
        """Another cut before headlines that break off, or the line of the story where that tells as much."""
        from summarizer.extractive.headline.eased import breaks_off, eased, may_tell, tells_headline  # Late.

        cut = {at: eased(self._model, self._documents[at], self._limits[at]) for at in made if breaks_off(made[at])}
        asked = [number for number in cut if cut[number] is None and may_tell(self._documents[number])]
        for number, story in self._stories(asked).items():
            found = _Found(story, self._lines(number, story, 1, judged=True))
            told = self._made(number, found) if found.lines else None
            cut[number] = told if told and tells_headline(self._model, self._documents[number], *found, told) else None
        return made | {number: behind(own, made[number]) for number, own in cut.items()}

    def others(self) -> dict[int, list[Candidate]]:
        """Lines to choose from of each story that was read, and of what of it was not, by the numbers of the articles.

        Of what was not read comes none that the judge holds for unprintable, and only where there are few others.
        """
        made = {number: self._to_choose(number, found) for number, found in self._read.items()}
        ends = {number: found.reading.tokens.end for number, found in self._read.items()}
        for _ in range(_ROUNDS):
            few = {at: end for at, end in ends.items() if 2 * len(made[at]) <= self._count}
            leads = {at: lead for at, end in few.items() if (lead := further(self._documents[at], end))}
            for number, reading in zip(leads, self._model.read(list(leads.values())), strict=True):
                end, before = reading.tokens.end, ends.pop(number)
                ends |= {number: end} if end > before else {}  # not where the first sentence alone was read
                lines = [line for line in self._lines(number, reading, self._count) if line.sentence > 0]
                made[number] += self._to_choose(number, _Found(reading, [*filter(self._model.accepts, lines)]))
        return made

    def _to_choose(self, number: int, found: _Found) -> list[Candidate]:
        """Those of some lines that an editor could take as they stand."""
        document, (reading, lines) = self._documents[number], found
        told = [line for line in lines if is_clear(document, line) and self._model.worth(line) >= _LEAST]
        return [*self._written(number, reading, told).candidates] if told else []

    def _written(self, number: int, reading: Reading, lines: Sequence[Line]) -> Written:
        """Lines with their sources; their score is what they are worth, which compares those of all readings."""
        worth = [line._replace(score=self._model.worth(line)) for line in lines]
        return lines_of(self._documents[number], reading, worth, self._name)

    def _own(self, number: int, own: _Found) -> Written | None:
        """A headline that stands apart, cut: its best line, or a plain cut, whole or broken off, where none is good."""
        from summarizer.extractive.headline.own import own_lines  # Late: few articles have a headline to cut.
        from summarizer.extractive.headline.seams import plain_cut

        whole = self._documents[number].keep(read_headline)
        own = own._replace(lines=own_lines(self._model, *own, whole.text, self._limits[number])) if whole else own
        bad = not own.lines or self._model.worth(own.lines[0]) <= WORST
        plain = plain_cut(whole, self._limits[number], own.lines) if whole and bad else None
        return Written((plain,)) if plain else self._made(number, own) if own.lines else None

    def _found(self, number: int, reading: Reading) -> _Found:
        """The best line of what was read; those of a story that differ from it are noted, to choose from."""
        lines = self._lines(number, reading, 1 if reading.lead.apart else self._count)
        if not reading.lead.apart:
            self._read[number] = _Found(reading, lines)
        return _Found(reading, lines[:1])

    def _lines(self, number: int, reading: Reading, count: int, *, judged: bool = False) -> list[Line]:
        return fair_lines(self._documents[number], self._limits[number], self._model, reading, count, judged=judged)

    def _made(self, number: int, found: _Found) -> Written | None:
        """The lines with what was read for them, behind the lead in other words, if that tells more; None for none."""
        document, limits = self._documents[number], self._limits[number]
        if main := self._main(number, found):
            return main
        if not found.reading.lead.headline and all(is_scene(document, line) for line in found.lines):
            from summarizer.extractive.plain import cuts_news  # Late: few leads are, and most have a line.

            if cuts_news(document, limits, document.keep(own_headline)):
                return None
        if not found.lines:
            from summarizer.extractive.plain import begun_if, whole_lead  # Late, as above.

            whole = whole_lead(document, limits, self._model, found.reading)
            return Written(outcome_first(document, limits, (whole,))) if whole else begun_if(document, limits)
        first = found.lines[0]
        cut = self._written(number, found.reading, found.lines)
        cut = cut._replace(candidates=outcome_first(document, limits, cut.candidates))
        stays = cut.candidates[0].text == first.text
        apart, fails = standing(document, found.reading, first, self._model.worth(first)) if stays else (False, False)
        if apart and (own := best_of_lead(self._model, found.reading, first, limits)):
            return self._written(number, found.reading, [own])
        told = self._whole(number, found, self._behind_lead(number, found, cut, apart=apart)) if fails else cut
        if not stays or first.sentence == 0 or found.reading.lead.headline:  # as most are
            return told
        from summarizer.extractive.plain import begun_if  # Late, as above.

        return begun_if(document, limits, told)

    def _whole(self, number: int, found: _Found, told: Written) -> Written:
        """What is told, or a main clause of the lead before its first words with an ellipsis or without their verb."""
        from summarizer.extractive.plain import is_torn, main_line  # Late: few headlines fail.

        document, limits, line = self._documents[number], self._limits[number], found.lines[0]
        free = is_free(document, limits)
        if not (is_torn(told.candidates[0].text) and (free or line.sentence > 0)):
            return told
        main = main_line(document, limits, self._model, found.reading, line, free=free, torn=True)
        return Written(outcome_first(document, limits, (main,))) if main else told

    def _behind_lead(self, number: int, found: _Found, cut: Written, *, apart: bool) -> Written:
        """Lines of which the first fails behind the lead in other words, or behind a likely one where that is torn."""
        from summarizer.extractive.plain import begun_lead, first_words, whole_lead  # Late: few lines fail.

        document, limits, first = self._documents[number], self._limits[number], found.lines[0]
        whole = whole_lead(document, limits, self._model, found.reading)
        told = whole or first_words(document, limits)
        torn = None if told else first_words(document, limits, torn=True)
        broken = torn or (told and not whole and first.sentence > 0)
        if broken and (likely := self._likely(number, found, torn=torn is not None)):
            return self._written(number, found.reading, [likely])
        # Of the lead it says more than its first line does, but where it breaks off before its main verb.
        doubted = torn or (apart and (first.printable is not None or is_open(document, first)))
        before = told or (first_words(document, limits, torn=True, main=True) if doubted else None)
        begun = begun_lead(document, limits) if apart and before is None else None
        likely = self._likely(number, found, torn=True) if begun and not has_main_verb(begun.text) else None
        if likely and _WHO.search(likely.text):  # Ada Bolt admitted theft; not: Woman of Graz…
            return self._written(number, found.reading, [likely])
        before = before or begun
        lost = apart and not placed(document, found.reading, first, surely=True)  # Cases take longer
        if before is None and lost and (likely := self._likely(number, found, torn=True)):
            return self._written(number, found.reading, [likely])
        before = begun_lead(document, limits, spoken=True) if before is None and lost and not counts(first) else before
        return Written((before,)) if before else cut

    def _main(self, number: int, found: _Found) -> Written | None:
        """The main clause of a lead before lines that do not tell it; within words, that of a clear lead, and whole."""
        document, limits, line = self._documents[number], self._limits[number], found.lines[0] if found.lines else None
        free = is_free(document, limits)
        if not (free or yields(document, found.reading, line)):
            return None
        from summarizer.extractive.plain import begun_if, distorts, main_line  # Late: few headlines are so.

        main = main_line(document, limits, self._model, found.reading, line, free=free)
        if main is None:
            if not free or line is None or line.sentence > 0 or found.reading.lead.headline:
                return None
            bad = distorts(document, document.sentence_at(line.spans[-1][0]), line)
            likely = self._likely(number, found, torn=True) if bad else None
            made = self._written(number, found.reading, [likely]) if likely else None
            return begun_if(document, limits, made) if likely and likely.sentence > 0 else made
        return Written(outcome_first(document, limits, (main,)))

    def _likely(self, number: int, found: _Found, *, torn: bool) -> Line | None:
        """A line of the story that stands alone and is likely printable; None for none.

        Where the lead could only be torn, one of a later sentence that is not held for unprintable.
        """
        rivals = self._lines(number, found.reading, _RIVALS, judged=True)
        return likely_line(self._model, self._documents[number], found.reading, rivals, torn=torn)
