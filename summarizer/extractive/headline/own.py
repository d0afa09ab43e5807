"""Which of the model's lines of an own headline is taken: the first that keeps what the headline has to tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.extractive.plain import bare_of_term, is_whole, own_cut, tells_all, tells_cause
from summarizer.languages import ENGLISH
from summarizer.lengths import Length

if TYPE_CHECKING:
    from summarizer.compression.compressor import Compressor, Reading
    from summarizer.compression.found import Found
    from summarizer.compression.write import Line

_MOST_WORDS = 40  # searched for
_SECOND, _LOOKED_AT = 3, 12  # lines that the judge reads where the first fails, of so many
_WORSE, _TERM_WORSE = 4.0, 8.0  # score given up for why somebody is banned, and where only for how long is left out
_MORE = 3  # words behind a line that fails which may mend it: fined over pool | where boy drowned
_LEAST = -10.0  # worth of a line that stands for the first


def own_lines(model: Compressor, reading: Reading, lines: Sequence[Line], headline: str, limits: Length) -> list[Line]:
    """The line of a headline, or another one where that fails or leaves out why somebody is charged; none for none."""
    if not lines:
        return []
    first = lines[0]
    told = tells_all(first.text, headline)
    if told and tells_cause(first.text, headline) is not False:
        return [first]
    if not told and is_whole(own_cut(headline, limits, ENGLISH)):
        return []  # its first words are better than a second line
    words = min(limits.words or _MOST_WORDS, _MOST_WORDS)
    found = model.found(reading, max_words=words, max_chars=limits.chars, count=_LOOKED_AT)
    others = (one for one in found if not _goes_on(one.text, first.text) and tells_all(one.text, headline))
    if told:
        why = next(_with_cause(others, first, headline), None)
        return [model.line(reading, why, None) if why else first]
    best = list(islice(others, _SECOND))
    made = [model.line(reading, one, odds) for one, odds in zip(best, model.judge(reading, best), strict=True)]
    fair = [line for line in made if model.accepts(line) and model.worth(line) > _LEAST]
    return sorted(fair, key=model.worth, reverse=True)[:1]


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
