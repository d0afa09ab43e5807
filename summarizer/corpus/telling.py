"""Which sentences of several articles make one brief: the news first, nothing twice."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from summarizer.corpus.contradictions import not_outdated, outdated
from summarizer.corpus.lines import Line, Repetition
from summarizer.document import Document
from summarizer.extractive.budget import Groups
from summarizer.extractive.coherence import ALONE, RULES, Story, needs, told_apart
from summarizer.extractive.ranker import coefficients, features_of
from summarizer.extractive.select import select
from summarizer.languages import ENGLISH
from summarizer.lengths import Length

_SAME = 0.5  # share of a sentence's content that another one holds: from here on it tells the same event again
_OLDER = 0.6  # what counts of that share where an older article holds it: the newer one says it as it is now
_AGREED = 0.5  # worth of a sentence that every other article has too, beside its rank in its own
_TOLD = 0.85  # worth of a sentence of an article that has been told from already, against one that has not
# Rules that a sentence of another article may meet.
_GOES_ON = ("second_behind_lead", "surname_alone", "definite_opens")
_CAPITAL = re.compile(r"\b[A-Z][\w'-]+")
_SPREAD = 1.0  # difference of two scores at which the lower one counts 1/e of the higher


def without_repetition(articles: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The lines of each article that do not tell again, or otherwise, what an article before it tells."""
    repetition = Repetition([line for lines in articles for line in lines])
    kept: list[list[Line]] = []
    told: set[tuple[int, int]] = set()
    for lines in not_outdated(articles):
        kept.append([line for line in lines if told.isdisjoint(repetition.told_by(line, _SAME))])
        told.update(line.place for line in kept[-1])
    return kept


def tell(documents: Sequence[Document], articles: Sequence[Sequence[Line]], limits: Length) -> list[Line]:
    """Chooses the sentences of a brief.

    The first is what a summary of the first article alone begins with; then whichever adds most: a sentence counts by
    its rank in its own article, by how many others tell it too, and by how much of it is new, until nothing new fits.
    It comes with those that it needs before it; what a newer article tells otherwise is not told.

    Args:
        documents: The articles, in the order in which they are told, the newest first.
        articles: Their lines.
        limits: The most that the brief may hold, resolved.

    Returns:
        The sentences, article by article, each in its own order; the best sentence of the first article alone where
        nothing fits the limits, which then has to be cut.
    """
    starts = [line.sentence.start for line in articles[0]]
    opening = articles[0][starts.index(select(documents[0], limits)[0].start)]
    choice = _Choice(documents, articles, limits)
    choice.begin(opening)
    while (best := choice.best()) is not None:
        choice.take(best)
    return _told_apart(documents, articles, choice.told() or [choice.first()])


def _told_apart(documents: Sequence[Document], articles: Sequence[Sequence[Line]], told: Sequence[Line]) -> list[Line]:
    """The lines, without a "But" that answers a sentence that is not told."""
    made = []
    for document, lines in zip(documents, articles, strict=True):
        chosen = [line for line in told if line in lines]
        sentences = told_apart(document, [line.index for line in chosen])
        made += [
            replace(line, sentence=sentence, text=document.text[sentence.body : sentence.end])
            for line, sentence in zip(chosen, sentences, strict=True)
        ]
    return made


@dataclass(frozen=True, slots=True)
class _Option:
    """A sentence with those that it needs, what it is worth, and the newer sentences that tell it again, as numbers."""

    lines: tuple[Line, ...]
    worth: float
    newer: tuple[int, ...] = ()


class _Choice:
    """What can be told, and what has been."""

    def __init__(self, documents: Sequence[Document], articles: Sequence[Sequence[Line]], limits: Length) -> None:
        self._articles = articles
        self._limits = limits
        self._order = {line.article: number for number, lines in enumerate(articles) for line in lines}
        every = [line for lines in articles for line in lines]
        self._repetition = Repetition(every)
        self._again = {line.place: self._repetition.told_by(line, _SAME) for line in every}
        current = {line.place for lines in not_outdated(articles) for line in lines}
        self._options: list[_Option] = []
        self._numbers: dict[tuple[int, int], int] = {}  # of the options, by their sentences
        newer: list[Line] = []
        for document, lines in zip(documents, articles, strict=True):
            ranked = self._ranked(document, lines, newer)
            self._options += [one for one in ranked if current.issuperset(line.place for line in one.lines)]
            self._numbers = {one.lines[-1].place: number for number, one in enumerate(self._options)}
            newer += lines
        self._chosen: list[Line] = []

    def begin(self, opening: Line) -> None:
        """Tells a sentence and those that it needs, where it can be told and they fit.

        Where one sentence is asked for it is told alone, too: an outcome is, whosever the surname in it is.
        """
        options = [option for option in self._options if option.lines[-1] == opening]
        if self._limits.sentences == 1:
            options.append(_Option((opening,), 0.0))
        for option in options:
            if self._fits(option):
                self.take(option)

    def best(self) -> _Option | None:
        """What to tell next; None where nothing fits or adds anything."""
        worths: dict[int, float] = {}
        for number, option in enumerate(self._options):
            if self._fits(option) and not any(worths.get(newer) for newer in option.newer):
                worths[number] = self._worth(option)
        best = max(worths, key=lambda number: round(worths[number], 9), default=None)
        return None if best is None or not worths[best] else self._options[best]

    def take(self, option: _Option) -> None:
        """Tells a sentence and those that it needs."""
        self._chosen.extend(line for line in option.lines if line not in self._chosen)

    def told(self) -> list[Line]:
        """What has been told, article by article, each in its own order."""
        return [line for lines in self._articles for line in lines if line in self._chosen]

    def first(self) -> Line:
        """The best sentence of the first article that needs no other, whether it fits or not."""
        options = [
            option for option in self._options if option.lines[0] in self._articles[0] and len(option.lines) == 1
        ]
        return max(options, key=lambda option: option.worth).lines[0] if options else self._articles[0][0]

    def _ranked(self, document: Document, lines: Sequence[Line], newer: Sequence[Line]) -> list[_Option]:
        """The sentences of an article that can be told, with their worth in it, the best at 1 and more."""
        scores = document.keep(features_of) @ coefficients("summary")
        ranks = _shares(scores.tolist())
        groups = Groups(document.keep(needs)).members
        going = _going_on(document) if newer else set()
        made = []
        for line in lines:
            group = tuple(lines[index] for index in groups[line.index])
            if group and line.index in going:
                group = self._behind_newer(group, newer)
            if group:
                told = tuple(self._numbers[place] for place in self._again[line.place] if place in self._numbers)
                made.append(_Option(group, ranks[line.index] + _AGREED * self._agreed(line), told))
        return made

    def _behind_newer(self, group: Sequence[Line], newer: Sequence[Line]) -> tuple[Line, ...]:
        """A sentence with those that it needs, each of them as a newer article tells it."""
        *needed, line = group
        found: list[Line] = []
        for one in needed:
            again = self._again[one.place]
            names = set(_CAPITAL.findall(line.text)).intersection(_CAPITAL.findall(one.text, 1))
            telling = (other for other in newer if other.place in again or outdated(one, [other]))
            stands = next((other for other in telling if all(name in other.text for name in names)), None)
            number = None if stands is None else self._numbers.get(stands.place)
            found += (one,) if number is None else self._options[number].lines
        return (*dict.fromkeys(found), line)

    def _agreed(self, line: Line) -> float:
        """Share of the other articles that tell a sentence too."""
        telling = {article for article, _ in self._again[line.place]} - {line.article}
        return len(telling) / max(1, len(self._articles) - 1)

    def _fits(self, option: _Option) -> bool:
        new = [line for line in option.lines if line not in self._chosen]
        lines = [*self._chosen, *new]
        chars = sum(len(line.sentence.text) + 1 for line in lines) - 1
        words = sum(line.sentence.count for line in lines)
        return bool(new) and self._limits.allows(words=words, sentences=len(lines), chars=chars)

    def _worth(self, option: _Option) -> float:
        """What a sentence adds, with those that it needs, to what has been told."""
        line = option.lines[-1]
        most = max(self._told(one) for one in option.lines if one not in self._chosen)
        if most >= _SAME:
            return 0.0
        told = any(chosen.article == line.article for chosen in self._chosen)
        return option.worth * (1 - most) * (_TOLD if told else 1.0)

    def _told(self, line: Line) -> float:
        """How much of a sentence has been told."""
        order = self._order
        newer = [one for one in self._chosen if order[one.article] <= order[line.article]]
        older = [one for one in self._chosen if order[one.article] > order[line.article]]
        return max(self._repetition.most(line, newer), _OLDER * self._repetition.most(line, older))


def _going_on(document: Document) -> set[int]:
    """The sentences that need others only as they go on from them: from any that tells the same."""
    if document.language is not ENGLISH:
        return set()
    story = document.keep(Story.of)
    found = (rule(story) for name, rule in RULES.items() if name not in _GOES_ON)
    tied = {index for needed in found for index, one in needed.items() if one != ALONE}
    return set(range(len(document.story))) - tied


def _shares(scores: Sequence[float]) -> list[float]:
    """Scores as shares of the best, above 0 and up to 1."""
    best = max(scores)
    return [math.exp((score - best) / _SPREAD) for score in scores]
