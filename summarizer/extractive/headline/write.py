"""Headlines out of an article's own words: its own headline, a line of the pointer model, else a plain cut."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.compression.clause import has_main_verb
from summarizer.compression.clause.headlines import headline_verbs
from summarizer.compression.clause.main import main_of
from summarizer.compression.clause.verbs import VERBS, bare_words, listed
from summarizer.document import Document
from summarizer.drafts import Candidate
from summarizer.extractive.alone import outcome_first
from summarizer.extractive.announced import announced_first
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.headline.fair import MOST_WORDS
from summarizer.extractive.headline.search import FEWEST_WORDS, Search
from summarizer.extractive.outcomes import overtaken
from summarizer.extractive.reading import lead_of, own_headline, read_headline
from summarizer.extractive.recase import recased
from summarizer.extractive.written import Written, asks_only, behind
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.text.characters import ELLIPSIS

if TYPE_CHECKING:
    from summarizer.compression import CompressorLoader

_NUMBERS = {*ENGLISH.spelled_numbers, *listed("magnitudes"), "and"}


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
    written, others = _lines(documents, limits, loader, count)
    found = enumerate(zip(documents, limits, written, strict=True))
    told = [_told(document, limit, made, others.get(number, ()), count) for number, (document, limit, made) in found]
    return [_whole(*each, loader) for each in zip(documents, limits, told, strict=True)]


def _whole(document: Document, limits: Length, told: Written, loader: CompressorLoader) -> Written:
    """What is told, behind a whole line of the story where it breaks off or is no sentence."""
    first = told.candidates[0]
    if (limits.words or MOST_WORDS) < FEWEST_WORDS or not _fails(document, first.text):
        return told
    from summarizer.extractive.headline.instead import whole_instead  # Late: few headlines fail.

    whole = whole_instead(loader.started().result(), document, limits, first)
    if whole is None:
        return told
    line = recased(document, whole.candidates[0])
    others = [one for one in told.candidates[1:] if one.text != line.text]
    return whole._replace(candidates=(line, *others))


def _fails(document: Document, told: str) -> bool:
    """Whether a headline breaks off or is no sentence, and asks nothing and tells no outcome."""
    if document.language is not ENGLISH or told.endswith("?") or any(document.keep(overtaken)):
        return False
    return told.endswith(ELLIPSIS) or (document.keep(own_headline) is None and not _has_verb(told))


def _has_verb(text: str) -> bool:
    """Whether some words may hold a verb: not names alone, nor a number in words."""
    low = [word.lower() for word in bare_words(text)]
    if _NUMBERS.issuperset("-".join(low).split("-")):
        return False
    acts = headline_verbs([*low, "it"]) or not VERBS.isdisjoint(low[1:])
    return bool(acts) or text[0] in "\"'“‘" or has_main_verb(text) or main_of(text.split()) is not None


def _lines(
    documents: Sequence[Document], limits: Sequence[Length], loader: CompressorLoader, count: int
) -> tuple[list[Written | None], Mapping[int, Sequence[Candidate]]]:
    """The own headline or the model's line of each article, None for neither; by its number others to choose from."""
    own = [document.keep(own_headline) for document in documents]
    fit = [one is not None and fits_alone(one.text, limit) for one, limit in zip(own, limits, strict=True)]
    written = [Written((one,)) if one and fits else None for one, fits in zip(own, fit, strict=True)]
    needed = [
        number
        for number, (document, limit) in enumerate(zip(documents, limits, strict=True))
        if (written[number] is None or count > 1)
        and document.language is ENGLISH
        and (limit.words or MOST_WORDS) >= FEWEST_WORDS
    ]
    if not needed:
        return written, {}
    model = loader.started()  # loaded while the leads are looked for
    cut = {number: lead_of(documents[number], own=written[number] is None) for number in needed}
    search = Search(model.result(), documents, limits, count)
    for number, made in search.written(cut).items():
        if written[number] is None or not documents[number].keep(asks_only):
            written[number] = behind(written[number], made)
    return written, search.others() if count > 1 else {}


def _told(document: Document, limits: Length, made: Written | None, others: Sequence[Candidate], count: int) -> Written:
    """What was written of an article, else its plain cut, and behind the first what may be chosen instead."""
    made = made or Written(_plain_cut(document, limits))
    told = made.candidates if document.keep(own_headline) else announced_first(document, limits, made.candidates)
    if count > 1:
        told = (*told[:1], *sorted((*told[1:], *others), key=lambda one: -one.score))
        if document.language is not ENGLISH:
            from summarizer.extractive.plain import other_lines  # Late: most are English.

            told = (*told, *islice(other_lines(document, limits), count))
    return made._replace(candidates=tuple(recased(document, one) for one in told))


def _plain_cut(document: Document, limits: Length) -> tuple[Candidate, ...]:
    """The plain cut where no line was found; in English the outcome of its case first."""
    from summarizer.extractive.plain import plain_headline  # Late: the model leaves little to it.

    plain = (plain_headline(document, limits, document.keep(read_headline)),)
    return outcome_first(document, limits, plain) if document.language is ENGLISH else plain
