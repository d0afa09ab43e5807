"""The extractive writer: summaries and headlines of the article's own words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain, islice, repeat
from typing import TYPE_CHECKING

from summarizer._version import __version__
from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, Draft, joined, quoted, verbatim
from summarizer.extractive.alone import (
    in_full,
    is_listed,
    named_shorter,
    national_named,
    outcome_line,
    told_behind_scene,
    told_with,
)
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.coherence import ALONE, is_lead, needs, scene_of
from summarizer.extractive.headline import write_headlines
from summarizer.extractive.outcomes import alleges, ended_case, holds_outcome, loses_lead, other_half, splits, tells_end
from summarizer.extractive.reading import own_headline
from summarizer.extractive.recase import each_recased
from summarizer.extractive.select import behind_lead, select
from summarizer.extractive.written import Written
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.request import Request
from summarizer.results import Provenance
from summarizer.results.attempts import attempt_all
from summarizer.support.speakers import needs_speaker, speaker_of

if TYPE_CHECKING:
    from summarizer.compression import CompressorLoader

_WINDOW = 64  # articles whose headlines are written together: the encoder reads them in one call
_FIRST_WINDOWS = (8, 16, 32)  # whoever waits for the first headlines, or stops soon, has some before 64 are written
_BRIEF = 50  # words of a lead that is shortened in a summary of several sentences
_MORE = 2  # candidates for each alternative asked for: the support check may drop some
_POOL = 40  # lines of which alternatives of a headline are chosen, however many: two are the first two of five


class ExtractiveWriter:
    """Chooses sentences of the article; a headline is its own, or a line cut from one sentence.

    Args:
        loader: Loads the pointer model; asked only where there is a headline to cut.
        warnings: What every summary has to say.
    """

    def __init__(self, loader: CompressorLoader, warnings: Sequence[str] = ()) -> None:
        """Notes what to use."""
        self._loader = loader
        self._warnings = tuple(warnings)

    def write(self, documents: Iterable[Document | None], request: Request) -> Iterator[Draft | Exception | None]:
        """One draft for each document, with candidates whose sources are known; see `Writer`."""
        source = iter(documents)
        sizes = chain(_FIRST_WINDOWS, repeat(_WINDOW)) if request.task == "headline" else repeat(1)
        while window := list(islice(source, next(sizes))):
            drafts = iter(attempt_all(self._drafts, [one for one in window if one is not None], request))
            yield from (None if document is None else next(drafts) for document in window)

    def _drafts(self, documents: Sequence[Document], request: Request) -> list[Draft]:
        limits = [request.limits(document) for document in documents]
        if request.task == "headline":
            written = write_headlines(documents, limits, self._loader, 1 + (_POOL if request.alternatives else 0))
        else:
            written = [self._summary(*pair) for pair in zip(documents, limits, strict=True)]
            if request.alternatives:
                others = map(_others, documents, limits, written, repeat(_MORE * request.alternatives))
                written = [w._replace(candidates=(*w.candidates, *o)) for w, o in zip(written, others, strict=True)]
            written = [_told_alone(*parts) for parts in zip(documents, limits, written, strict=True)]
        return [self._draft(*parts, request) for parts in zip(documents, limits, written, strict=True)]

    def _summary(self, document: Document, limits: Length) -> Written:
        """The sentences chosen; where a brief's best one is too long, that one shortened, if it can be.

        The brief of a page that is nothing but a numbered list, or questions and answers, is its headline.
        """
        if limits.sentences == 1 and document.language is ENGLISH:
            own = document.keep(own_headline) if is_listed(document) else None
            if own is not None and fits_alone(own.text, limits):
                return Written((own,))
            best = select(document, Length(sentences=1))[0]
            ended = self._ended(document, limits) or told_behind_scene(document, limits, self._shorter(document))
            if ended is not None:
                return Written((ended,))
            best = document.story[0] if loses_lead(document) else best
            whole = in_full(document, best)
            if whole is not None:
                if fits_alone(whole.text, limits):
                    return Written((whole,))
                if holds_outcome(best.text) and (cut := outcome_line(document, best, limits, ".")) is not None:
                    return Written((cut,))
            if whole is None and limits.allows(words=best.count, sentences=1, chars=len(best.text)):
                return Written((quoted(document, [best]),))
            halves = splits(best.text)
            if halves and (cut := outcome_line(document, best, limits, ".")) is not None:
                return Written((cut,))
            from summarizer.extractive.shorten import shortened  # Late: it needs the pointer model.

            model = self._loader.loaded()
            told = select(document, limits)
            (other,) = told
            fits = limits.allows(words=other.count, sentences=1, chars=len(other.text))
            leads = (document.story[0].start, document.story[document.keep(scene_of).length].start)
            short = best.count <= _BRIEF and other.start not in leads  # a long one that is no lead gives way
            alone = best.start in leads or short or not fits
            found = named_shorter(document, best, limits, partial(shortened, document, best, model=model, alone=alone))
            if found is not None and (splits(found.text) or not halves):
                return Written((found,), model=(model.name, model.encoder.compute_type))
            return Written((quoted(document, [best] if _is_cut(document, best, limits) else told),))
        made = _begun(document, limits) if limits.sentences == 1 else self._with_lead(document, limits)
        return made or self._chosen(document, limits)

    def _chosen(self, document: Document, limits: Length) -> Written:
        """The sentences chosen as they are, or the brief where they would leave out how a case ended."""
        told = select(document, limits)
        ended = self._with_end(document, limits, told) if limits.sentences != 1 else None
        return ended or Written((quoted(document, told),))

    def _with_end(self, document: Document, limits: Length, told: Sequence[Sentence]) -> Written | None:
        """The brief that tells how a case ended, for what leaves that out of an accusation, or is one sentence."""
        case = document.keep(ended_case) if document.language is ENGLISH else None
        starts = {one.start for one in told}
        opened = case is not None and not starts.isdisjoint({document.story[at].start for at in {0, case.case.at}})
        if case is None or not (opened or len(told) == 1) or any(tells_end(one.text) for one in told):
            return None
        brief = self._summary(document, replace(limits, sentences=1))
        return brief if tells_end(brief.candidates[0].text) else None

    def _with_lead(self, document: Document, limits: Length) -> Written | None:
        """Several sentences, the lead of which, or the news behind a scene, is too long and cut; None if it fits."""
        scene = document.keep(scene_of).length if document.language is ENGLISH else 0
        lead = document.story[scene]
        fits = limits.allows(words=lead.count, sentences=1, chars=len(lead.text))
        if fits or not (scene or is_lead(document)) or document.keep(ended_case) is not None:
            return None
        from summarizer.extractive.shorten import shortened  # Late: it needs the pointer model.

        model = self._loader.loaded()
        brief = replace(limits, words=min(limits.words or _BRIEF, _BRIEF), sentences=1)
        told = shortened(document, lead, brief, model, alone=True)
        if told is None:
            return None
        others = [] if scene else behind_lead(document, limits, told.text)
        parts = [(told.text, told.sentences[0].sources), *(verbatim(document, other) for other in others)]
        return Written((joined(parts),), model=(model.name, model.encoder.compute_type))

    def _ended(self, document: Document, limits: Length) -> Candidate | None:
        """The case that an article opens with: its accusation and its outcome, or both halves of its verdict."""
        case, half = document.keep(ended_case), document.keep(other_half)
        case = half if half and (case is None or case.outcome == half.outcome) else case
        if case is None:
            return None
        return told_with(document, case, limits, self._shorter(document))

    def _shorter(self, document: Document) -> Callable[[Sentence, Length], Candidate | None]:
        """What shortens a sentence of an article to a limit."""

        def shorter(sentence: Sentence, limit: Length) -> Candidate | None:
            from summarizer.extractive.shorten import shortened  # Late: it needs the pointer model.

            return shortened(document, sentence, limit, self._loader.loaded())

        return shorter

    def provenance(self, request: Request) -> Provenance:
        """How extractive drafts are made; a headline's says which model cut it."""
        return Provenance(
            model="extractive",
            backend="extractive",
            revision=None,
            task=request.task,
            device="cpu",
            compute_type="float64",
            options={},
            version=__version__,
        )

    def _made(self, request: Request, written: Written) -> Provenance:
        made = self.provenance(request)
        if written.model is None:
            return made
        revision, compute_type = written.model
        return replace(made, revision=revision, compute_type=compute_type)

    def _draft(self, document: Document, limits: Length, written: Written, request: Request) -> Draft:
        given = request.options.given()
        idle = (f"{', '.join(given)}: without effect on an extractive summary",) * bool(given)
        return Draft(
            document=document,
            limits=limits,
            candidates=written.candidates,
            provenance=self._made(request, written),
            chunks=() if written.read is None else (written.read,),
            coverage=written.coverage,
            warnings=(*self._warnings, *idle),
        )


def _is_cut(document: Document, best: Sentence, limits: Length) -> bool:
    """Whether a sentence is cut rather than a later one told: a lead that claims nothing of others in what is told."""
    from summarizer.extractive.shorten import predicate  # Late: few leads are cut.

    words = best.text.split()
    saying = speaker_of(words) if needs_speaker(words) else None
    # ..., prosecutors said; not: ..., its chief said
    last = saying is not None and saying.claim[-1][1] <= saying.speaker[0] and words[saying.speaker[0]] != "its"
    main = predicate(document.text, best)
    late = limits.chars is not None and main is not None and main.verb - best.body >= limits.chars
    claimed = (last and not late) or alleges(best.text) or any(mark in best.text for mark in '"“”')
    return best.start == document.story[0].start and is_lead(document) and not claimed


def _begun(document: Document, limits: Length) -> Written | None:
    """The beginning of a lead in another language that is too long for a brief; None where it fits, or is broken.

    Where no clause of it can be told it is cut all the same: nobody knows what a later sentence points back to.
    """
    lead = document.story[0]
    if fits_alone(lead.text, limits) or document.keep(needs)[0] != ALONE:
        return None
    from summarizer.extractive.shorten.beginning import beginning  # Late: most leads fit.

    return Written((beginning(document, lead, limits) or quoted(document, [lead]),))


def _told_alone(document: Document, limits: Length, written: Written) -> Written:
    """Sentences in sentence case where they are all in capitals, as headlines are, and with a name for "The Briton"."""
    small = (each_recased(document, made) for made in written.candidates)
    return written._replace(candidates=tuple(national_named(document, limits, made) for made in small))


def _others(document: Document, limits: Length, written: Written, count: int) -> list[Candidate]:
    """Other sentences that could be a brief, best first; a summary of several has none. No accusation is among them."""
    if limits.sentences != 1:
        return []
    told = [document.sentence_at(written.candidates[0].sentences[0].sources[0].start).start]
    found: list[Candidate] = []
    while len(found) < count and (other := select(document, limits, without=told)):
        told.append(other[0].start)
        found += [] if alleges(other[0].text) else [quoted(document, other)]
    return found
