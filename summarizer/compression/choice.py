"""Which of the best paths becomes the line: the best by search and judge together, asked where a guess leaves doubt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby, islice, takewhile

import numpy as np
from numpy.typing import NDArray

from summarizer.compression.found import Found, different, noted
from summarizer.compression.weights import Weights

Odds = NDArray[np.float32]
_SHARED = 0.5  # share of a line's words that a better one may hold, for the two to differ
_OTHERS = 20  # best lines that one which is held for unprintable may give way to
_NEAR = 4.0  # most that a line of the first sentence scores under one that is aside, and is told before it
_NEWS = 5.0  # most that a line of a sentence with news scores under one of a sentence with background, and is told
_WEAK = -1.8  # log odds of printable under which a line stands before none that is aside
_FAIR = -1.5  # and from which one of news stands before one of background
_CLEARLY = 1.5  # log odds that the judge gives more to a line of any sentence than to one held for unprintable
_TELLS = 6  # words of such a line: fewer, Bakers met on Friday, tell another story
_MISGUESSED = 1.0  # most log odds that he is likely to give more than is guessed
_GARBAGE = -2.3  # log odds of printable under which a line cut short is none of several to choose from
_WHOLE = 0.75  # share of the words of its sentence from which a line is not cut short
_RIVALS = 3  # lines of a sentence that the judge reads, of several to choose from
_OPENING = 1  # last sentence that may always stand in for a better one


class Chooser:
    """Chooses among the lines of one lead.

    A line is worth its score and what the judge holds of it, up to where a line is good enough. The judge reads only
    where he could turn the choice if he said `doubt` more or less than is guessed, and where the line chosen is not
    surely printable: one that he holds for unprintable gives way to the best of any sentence that he does not.

    Args:
        judge: Gives for each of some lines the log odds that it is true and that it is printable: (lines, 2).
        weights: The weight of the judge, where it is content, and how many lines it reads.
        sentences: For each word of the lead the index of its sentence.
        alone: Whether a line may be an alternative, for it needs no other.
    """

    def __init__(
        self,
        judge: Callable[[Sequence[Found]], Odds],
        weights: Weights,
        sentences: Sequence[int],
        alone: Callable[[Found], bool] = lambda _: True,
    ) -> None:
        """Asks nothing yet."""
        self._judge = judge
        self._weights = weights
        self._sentences = sentences
        self._alone = alone

    def values(self, lines: Sequence[Found]) -> list[float]:
        """What lines are worth."""
        return [self._worth(line, odds) for line, odds in zip(lines, self._judge(lines), strict=True)]

    def chosen(
        self, stream: Iterator[Found], count: int, far: Iterable[Found] = (), others: Iterable[Found] = ()
    ) -> list[tuple[Found, Odds | None]]:
        """The lines that differ.

        Args:
            stream: Lines, best first; no more are taken than are needed.
            count: Most lines returned.
            far: Lines of which one is chosen only behind those, or where there is none of them.
            others: Lines of any sentence of which those behind the first are.

        Returns:
            Lines, best first, with what the judge holds of them; None for a first one that needed no judge. Behind
            it come those that differ from it, but none cut to what he holds for garbage: editors choose.
        """
        if (first := next(stream, None)) is None:
            stream, far = iter(far), ()
            first = next(stream, None)
        if first is None:
            return []
        found, judged = [first], dict[Found, Odds]()
        opening = self._opened(first, noted(islice(stream, _OTHERS - 1), found))
        best = self._better(opening, stream, found, judged)
        if any(line.aside for line in found) and self._weak(best, judged):
            best = self._better(first, stream, found, judged, aside=True)
        later = self._sentence(best) > self._sentence(first)
        if self._gives_way(best, judged) or (later and self._unprintable(first, judged)):
            found += islice(stream, _OTHERS - len(found))
            best = self._instead(best, found[:_OTHERS], judged)
            best = self._clearly_better(best, found[:_OTHERS], judged) if self._gives_way(best, judged) else best
        if best.behind:
            found += islice(chain(stream, far), max(0, _OTHERS - len(found)))
            best = self._news(best, found, judged)
        best = self._fullest(best, found, judged)
        if count == 1:
            return [(best, judged.get(best))]
        return self._with_others(best, others, judged, count)

    def _with_others(
        self, best: Found, others: Iterable[Found], judged: dict[Found, Odds], count: int
    ) -> list[tuple[Found, Odds | None]]:
        """The best line and those that differ from it and need no other sentence, each by what it is worth.

        The judge reads of all lines those that differ, and of each sentence some: the likeliest may be garbage.
        """
        told = judged.get(best)  # the best one is told alike, whether others are asked for or not
        alone = sorted(filter(self._alone, others), key=lambda line: -self._guessed(line))
        _, *asked = different(chain([best], alone), 2 * count, _SHARED, shorter=True)
        for _, own in groupby(sorted(alone, key=self._sentence), key=self._sentence):
            asked += [line for line in islice(own, _RIVALS) if line not in asked]
        self._read(judged, asked)
        fair = (line for line in asked if judged[line][1] >= _GARBAGE or self._whole(line))
        ordered = sorted(fair, key=lambda line: -self._worth(line, judged[line]))
        _, *kept = different(chain([best], ordered), count, _SHARED, shorter=True)
        return [(best, told), *((line, judged[line]) for line in kept)]

    def _whole(self, line: Found) -> bool:
        return len(line.path) >= _WHOLE * self._sentences.count(self._sentence(line))

    def best(self, rivals: Mapping[Found, float], judged: dict[Found, Odds]) -> Found:
        """The best of some lines, each less what is taken off it.

        Args:
            rivals: The lines, with what is taken off each.
            judged: What the judge says of lines; it grows by those that it reads.
        """
        doubt, best = self._weights.doubt, max(rivals, key=lambda line: self._guessed(line) - rivals[line])
        most = {line: self._guessed(line, doubt) - less for line, less in rivals.items() if line is not best}
        worth = self._guessed(best, -doubt) - rivals[best]
        if max(most.values(), default=worth) <= worth:
            return best
        worth = -np.inf
        for line in (best, *sorted(most, key=lambda line: -most[line])):
            if most.get(line, np.inf) <= worth:
                break
            self._read(judged, [line])
            if (found := self._worth(line, judged[line]) - rivals[line]) > worth:
                best, worth = line, found
        return best

    def _gives_way(self, line: Found, judged: dict[Found, Odds]) -> bool:
        """Whether the judge holds a line for unprintable; it is not asked where that is not to be feared."""
        if line.guess >= self._weights.sure:
            return False
        self._read(judged, [line])
        return self._unprintable(line, judged)

    def _weak(self, line: Found, judged: dict[Found, Odds]) -> bool:
        """Whether the judge, where he is asked, holds a line for too weak to stand before one that is aside."""
        return self._gives_way(line, judged) or (line in judged and bool(judged[line][1] < _WEAK))

    def _unprintable(self, line: Found, judged: Mapping[Found, Odds]) -> bool:
        """Whether the judge holds a line for that, or may well, where it has not read it."""
        odds = judged[line][1] if line in judged else line.guess - self._weights.doubt
        return bool(odds < self._weights.least)

    def _instead(self, line: Found, found: Sequence[Found], judged: dict[Found, Odds]) -> Found:
        """The best line that tells the story where the first is held for unprintable; where all are, the line stays."""
        own = self._sentence(line)
        told = (one for one in found if own > _OPENING or not one.aside or self._sentence(one) <= own)
        likely = [one for one in told if not self._unprintable(one, judged)]
        best = self.best(dict.fromkeys(likely, 0.0), judged) if likely else line
        return line if self._gives_way(best, judged) else best

    def _clearly_better(self, line: Found, found: Sequence[Found], judged: dict[Found, Odds]) -> Found:
        """The best line of any sentence that can be told alone and is held for far better than an unprintable one."""
        least = max(_WEAK, float(judged[line][1]) + _CLEARLY)
        long = (one for one in found if one.guess > least - _MISGUESSED and len(one.path) >= _TELLS)
        likely = filter(self._alone, long)
        told = self._fair(sorted(likely, key=lambda one: -self._guessed(one)), judged, least)
        return max([line, *told], key=lambda one: self._worth(one, judged[one]))

    def _news(self, line: Found, found: Sequence[Found], judged: dict[Found, Odds]) -> Found:
        """The best line that tells news and scores near one that does not; that one, where all are weak."""
        near = [one for one in found if not one.behind and one.score >= line.score - _NEWS]
        return max(self._fair(near, judged, _FAIR), key=lambda one: self._worth(one, judged[one]), default=line)

    def _fullest(self, line: Found, found: Sequence[Found], judged: Mapping[Found, Odds]) -> Found:
        """The line that holds most of its sentence, of those around the best that are worth as much within a margin."""

        def worth(one: Found) -> float:
            return self._worth(one, judged[one]) if one in judged else self._guessed(one)

        own, least = {*line.path}, worth(line) - self._weights.margin
        return max([line, *(one for one in found if own <= {*one.path} and worth(one) >= least)], key=_holds)

    def _fair(self, lines: Iterable[Found], judged: dict[Found, Odds], least: float) -> list[Found]:
        """Those of the first lines that differ for which the judge gives no less than some log odds of printable."""
        rivals = different(lines, self._weights.pool, _SHARED)
        self._read(judged, rivals)
        return [one for one in rivals if judged[one][1] >= least]

    def _better(
        self,
        first: Found,
        stream: Iterator[Found],
        found: list[Found],
        judged: dict[Found, Odds],
        *,
        aside: bool = False,
    ) -> Found:
        """The best of a line and its rivals, with those that are aside or without; what is looked at is noted."""
        least = self._guessed(first, -self._weights.doubt)
        lines = chain(tuple(found), noted(islice(stream, max(0, _OTHERS - len(found))), found))
        near = takewhile(lambda line: self._most(line) > least, lines)
        own = self._sentence(first)
        told = (line for line in near if aside or not line.aside or self._sentence(line) <= own)
        return self.best(self._rivals(first, told), judged)

    def _opened(self, first: Found, found: Iterable[Found]) -> Found:
        """The line of the first sentence that stands before one that is aside, or that one, where none scores near."""
        if not first.aside:
            return first
        near = takewhile(lambda line: line.score >= first.score - _NEAR, found)
        return next((line for line in near if self._sentence(line) == 0), first)

    def _rivals(self, first: Found, found: Iterable[Found]) -> dict[Found, float]:
        """The lines that the first may give way to, itself among them, and what is taken off each."""
        own = self._sentence(first)
        early = (line for line in found if self._sentence(line) <= max(_OPENING, own))
        rivals = different(chain([first], early), self._weights.pool, self._weights.shared)
        return {line: self._weights.later * (self._sentence(line) > own) for line in rivals}

    def _sentence(self, line: Found) -> int:
        return self._sentences[line.path[0]]

    def _read(self, judged: dict[Found, Odds], lines: Sequence[Found]) -> None:
        """Asks the judge of lines that it has not read."""
        new = [line for line in lines if line not in judged]
        judged.update(zip(new, self._judge(new), strict=True))

    def _worth(self, line: Found, odds: Odds) -> float:
        return line.score + self._weights.printable * min(float(odds[1]), self._weights.enough)

    def _guessed(self, line: Found, doubt: float = 0.0) -> float:
        """What a line is worth where the judge says so much more than is guessed."""
        return line.score + self._weights.printable * min(line.guess + doubt, self._weights.enough)

    def _most(self, line: Found) -> float:
        """What a line is worth at most, whatever the judge says."""
        return line.score + self._weights.printable * self._weights.enough


def _holds(line: Found) -> int:
    return line.holds
