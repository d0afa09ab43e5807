"""The lead of an article in another language than English, cut: at a clause, else broken off at a word."""

from __future__ import annotations

from itertools import takewhile

from summarizer.compression.clause import OPEN, TORN, Cut
from summarizer.compression.clause.foreign import broken_cuts
from summarizer.compression.clause.told import Told, told_of
from summarizer.document import Document
from summarizer.extractive.coherence import ALONE, needs
from summarizer.extractive.plain.broken import FEWEST, without_ellipsis
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern

_QUOTE = LatePattern('[ ,،:：、，]*["“„«「『]')  # what opens a quotation, and the marks before it


def lead(document: Document) -> int:
    """The number of the sentence that stands first of those that need none before them; the first where all do."""
    return next((at for at, needed in enumerate(document.keep(needs)) if needed == ALONE), 0)


def is_told(document: Document, cut: Cut, fewest: int) -> bool:
    """Whether a cut is whole, and of no fewer words than some, or of as many letters as stand for these."""
    return cut.loss < OPEN and cut.words >= fewest * document.letters_a_word


def broken_lead(document: Document, limits: Length, *, silent: bool = False) -> Cut | None:
    """The longest cut of the lead that may be told broken off, inside no phrase if there is one; None for none.

    With `silent` it may say nothing yet, and lack a word of four.
    """
    text, within = document.story[lead(document)].text, without_ellipsis(limits)
    found = broken_cuts(text, within, document.language, silent=silent)
    found = [cut for cut in found if cut.words >= (FEWEST - silent) * document.letters_a_word]
    return max(found, key=lambda cut: (cut.loss < TORN, cut.words - cut.loss, cut.words), default=None)


def others(document: Document) -> list[int]:
    """The numbers of the sentences that may stand for the lead: none that points back, be it in its subject.

    Nor one that opens with who says what stands in quotation marks behind it. Behind the verb "his" is most often the
    subject's own.
    """
    first, needed = lead(document), document.keep(needs)
    free = [at for at, needs_one in enumerate(needed) if at != first and needs_one == ALONE]
    known = told_of(document.text, document.language)
    if known is None:
        return free
    free = [at for at in free if not _quotes(document.story[at].text, known)]
    if known.points is None:
        return free
    subjects = (list(takewhile(lambda word: not known.is_verb(word), document.story[at].text.split())) for at in free)
    return [at for at, words in zip(free, subjects, strict=True) if not known.points.search(" ".join(words[1:]))]


def _quotes(text: str, known: Told) -> bool:
    """Whether a sentence opens with who says what stands in quotation marks behind it."""
    quote = _QUOTE.search(text)
    if quote is None or known.speakers is None:
        return False
    return any(said.end() == quote.start() for said in known.speakers.finditer(text, 0, quote.start()))
