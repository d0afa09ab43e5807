"""Which line of an own headline is taken: the first that keeps what it has to tell, else its first words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.compression.clause import cuts, main_of_headline, states
from summarizer.compression.clause.headlines import KIN
from summarizer.compression.clause.losses import UNSAID
from summarizer.compression.clause.verbs import VERBS
from summarizer.document import Document
from summarizer.drafts import Candidate, of_own
from summarizer.extractive.headline.fair import most_words
from summarizer.extractive.headline.seams import tears
from summarizer.extractive.plain import (
    bare_of_term,
    begun_lead,
    first_words,
    is_whole,
    own_broken,
    own_cut,
    tells_all,
    tells_cause,
)
from summarizer.extractive.plain.broken import broken_off, without_ellipsis
from summarizer.extractive.plain.whole import own_begun
from summarizer.extractive.reading import read_headline
from summarizer.extractive.vectors import content_stems
from summarizer.extractive.written import Written, behind
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.models.files import read_data
from summarizer.support.speakers.keys import key_of
from summarizer.text.characters import ELLIPSIS

if TYPE_CHECKING:
    from summarizer.compression.compressor import Compressor, Reading
    from summarizer.compression.found import Found
    from summarizer.compression.write import Line

_SECOND, _LOOKED_AT = 3, 12  # lines that the judge reads where the first fails, of so many
_WORSE, _TERM_WORSE = 4.0, 8.0  # score given up for why somebody is banned, and where only for how long is left out
_MORE = 3  # words behind a line that fails which may mend it: fined over pool | where boy drowned
_SAME = frozenset("beat cut hit hurt let put quit read set shut spread".split())  # did it as well as do it
_MANY = frozenset(read_data("compression_words")["plurals"].split())
_RELATIVES, _LONGER, _SHARED = ("that", "which", "who"), 3, 2
_LIGHT = frozenset("a an the his her its their my our your".split())  # no line is torn where they stood
_DOUBTED = 0.3  # log odds of printable, fitted by reading 100 cuts of own headlines
_LEAST = -10.0  # worth of a line that stands for the first


def own_lines(model: Compressor, reading: Reading, lines: Sequence[Line], headline: str, limits: Length) -> list[Line]:
    """The line of a headline, or another one where that fails or leaves out why somebody is charged; none for none."""
    if not lines:
        return []
    first = lines[0]
    told, plain = _tells(first.text, headline), own_cut(headline, limits, ENGLISH)
    begins = headline.startswith(plain.text) and headline[len(plain.text) :][:1] != ":"  # tells us one thing | : ...
    doubted = not told or (begins and _doubted(model, reading, first, limits))
    if doubted and is_whole(plain):
        return []  # its first words are better than a second line, or one that is doubted
    if told and tells_cause(first.text, headline) is not False:
        return [first]
    found = model.found(reading, max_words=most_words(limits), max_chars=limits.chars, count=_LOOKED_AT)
    others = (one for one in found if not _goes_on(one.text, first.text) and _tells(one.text, headline))
    if told:
        why = next(_with_cause(others, first, headline), None)
        return [model.line(reading, why, None) if why else first]
    best = list(islice(others, _SECOND))
    made = [model.line(reading, one, odds) for one, odds in zip(best, model.judge(reading, best), strict=True)]
    fair = [line for line in made if model.accepts(line) and model.worth(line) > _LEAST]
    return sorted(fair, key=model.worth, reverse=True)[:1]


def _tells(line: str, headline: str) -> bool:
    """Whether a cut of a headline leaves out nothing that it may not."""
    return tells_all(line, headline) and not tears(line, headline)


def _doubted(model: Compressor, reading: Reading, line: Line, limits: Length) -> bool:
    """Whether a line leaves out words between others, and the judge does not hold it for printable."""
    found = model.found(reading, max_words=most_words(limits), max_chars=limits.chars, count=_LOOKED_AT)
    same = [one for one in found if one.text == line.text][:1]
    left = [at for one in same for at in range(one.path[0], one.path[-1]) if at not in one.path]
    if all(key_of(reading.tokens.words[at].text) in _LIGHT for at in left):
        return False
    return bool(model.judge(reading, same)[0, 1] < _DOUBTED)


def _goes_on(line: str, first: str) -> bool:
    """Whether a line is another one with a word or two behind, and so as torn: village evacuated | days | earlier."""
    return line.startswith(first) and len(line.split()) < len(first.split()) + _MORE


def _with_cause(found: Iterator[Found], first: Line, headline: str) -> Iterator[Found]:
    """Those that tell why something is done to somebody, and of the rest as much as the first or hardly less."""
    kept = bare_of_term(first.text)
    for one in found:
        whole = set(kept) <= set(one.text.split())
        if tells_cause(one.text, headline) and one.score > first.score - (_TERM_WORSE if whole else _WORSE):
            yield one


def own_first(document: Document, limits: Length, story: Written | None) -> Written | None:
    """What is told of a story, behind the first words of its headline where those tell a condition, or it strays."""
    begun = own_begun(document, limits, story)
    if begun is not story:
        return begun
    own, line = document.keep(read_headline), story.candidates[0] if story and story.candidates else None
    told = [source.start for one in line.sentences for source in one.sources] if line else []
    first = bool(told) and min(told) < document.story[0].end
    if own is None or "?" in own.text:  # no answer of a question: Men less likely to fall ill? | Study says opposite
        return story
    made = _subject(own, limits, line if first else None)
    if made is None and line and not first and _strays(line.text, own.text):
        cut = own_broken(own.text, limits, least=UNSAID)
        lead = begun_lead(document, limits, spoken=True) or first_words(document, limits, torn=True)
        made = of_own(own, f"{cut.text}{ELLIPSIS}") if cut else lead
    return behind(Written((made,)), story) if made else story


def _strays(line: str, headline: str) -> bool:
    """Whether a line tells hardly anything of what a headline does."""
    return len(content_stems(line, ENGLISH) & content_stems(headline, ENGLISH)) < _SHARED


def _subject(own: Candidate, limits: Length, line: Candidate | None) -> Candidate | None:
    """The subject of a headline with what says which it is: Man who found ship in garden….

    None where a line of the first sentence of the story is whole or longer, or where somebody says who did it, but of
    a kind: Men who smoke….
    """
    from summarizer.support import sayings_of

    words = own.text.split()
    main, which = main_of_headline(words)
    kin = words[0].lower() in KIN and words[1:2] == ["of"]
    if not main or not (kin or words[which] in _RELATIVES):
        return None
    does, many = words[which + 1], words[which - 1].lower() in _MANY or words[which - 1].endswith("s")
    kind = words[which] == "who" and many and does not in _SAME and (does in VERBS or not states(does))
    heard = any(said.speaker[0] > 0 for said in sayings_of([words])[0])
    if not kind and (heard or not (kin or states(does))):
        return None
    found = cuts(" ".join(words[:main]), without_ellipsis(limits), headline=True)
    found = [cut for cut in found if cut.words > which + _LONGER or (kind and cut.words == main)]
    cut = broken_off(found, torn=True, headline=True) or next((cut for cut in found if cut.words == main), None)
    if cut is None or (line and (not line.text.endswith(ELLIPSIS) or len(line.text) > len(cut.text))):
        return None
    return of_own(own, f"{cut.text}{ELLIPSIS}")
