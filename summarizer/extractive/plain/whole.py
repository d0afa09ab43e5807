"""The lead told by a plain cut that is whole, where the pointer model finds no line of it."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from summarizer.compression.clause import SLIGHT, Cut, pointing_loss
from summarizer.compression.found import Found
from summarizer.compression.lead import MARKS
from summarizer.document import Document
from summarizer.drafts import Candidate, cited, cut_of, joined
from summarizer.extractive.coherence import scene_of
from summarizer.extractive.plain.broken import FEWEST
from summarizer.extractive.plain.cutting import cuts_of
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers import speaker_of
from summarizer.text.characters import fold, with_capital_word
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.compression.compressor import Compressor, Reading
    from summarizer.compression.lead import Word

_LIKELY = -1.0  # log odds of printable from which one stands before a line of what is far from the news
# their biggest gains | since May; not: an interest payment | in May
_MOST_OF_ALL = LatePattern(r"\b(?:(?!(?:arr|cont|inter|prot|requ)est\b)\w{2,}est|best|worst|most|least) \w+$")


def whole_lead(document: Document, limits: Length, model: Compressor, reading: Reading) -> Candidate | None:
    """The whole cut of the first sentence that the judge likes best; None for none, for one not read and a scene."""
    first = document.story[0]
    read = reading.lead.relevance and not reading.lead.headline and reading.lead.sentences[0][0] == first.body
    if not read or document.keep(scene_of).length:
        return None
    opening = [(at, word) for at, word in enumerate(reading.tokens.words) if word.sentence == 0]
    told = [Found(0.0, cut.text, path) for cut in _lead_cuts(document, limits) if (path := _path(opening, cut.text))]
    odds = model.judge(reading, told)[:, 1].tolist()
    likely, best = max(zip(odds, told, strict=True), key=lambda each: each[0], default=(_LIKELY, None))
    if best is None or likely < _LIKELY:
        return None
    named = [(word, reading.names.get(at)) for at, word in zip(best.path, best.text.split(), strict=True)]
    words, places = reading.tokens.words, [slice(place[0], place[1] + 1) for _, place in named if place]
    full = " ".join(chain(*(([w.text for w in words[p[0] : p[1] + 1]] if p else []) + [word] for word, p in named)))
    if not places or not limits.allows(words=count_words(full), sentences=1, chars=len(full)):
        return cut_of(document, first, best.text)
    spans = [(words[place][0].start, words[place][-1].end) for place in places]  # Sen. | Ted | Cruz
    return joined([(with_capital_word(full), cited(document.text, [(first.body, first.end), *spans]))])


def _lead_cuts(document: Document, limits: Length) -> list[Cut]:
    """The cuts of the first sentence that lose no more than what is added behind them; none where it points back."""
    sentence = document.story[0]
    found = [] if pointing_loss(sentence.text) else cuts_of(sentence.text, limits, ENGLISH)
    whole = {cut.text: cut for cut in found if cut.loss <= SLIGHT and not cut.parted and cut.words >= FEWEST}
    quoted = {text for text in whole if '"' in fold(text)}
    if quoted and (said := speaker_of(sentence.text.split())):  # it is "a joke", | Jon Roe said
        whole = {text: cut for text, cut in whole.items() if text not in quoted or said.verb in text.lower().split()}
    return [cut for text, cut in whole.items() if not _MOST_OF_ALL.search(text)]


def _path(words: Sequence[tuple[int, Word]], text: str) -> tuple[int, ...]:
    """The indexes of the words of a lead that a cut keeps; none where it holds one that they lack."""
    path, left = [], iter(words)
    for low in (word.lower().strip(MARKS) for word in text.split()):
        at = next((at for at, word in left if word.low == low), None)
        if at is None:
            return ()
        path.append(at)
    return tuple(path)
