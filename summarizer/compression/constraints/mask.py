"""Which steps of a lead are forbidden and what they are charged, the ways to forbid or to charge one, and who does."""

from __future__ import annotations

import operator
import sys
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache, reduce
from types import FunctionType
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from summarizer.compression.constraints.grammar import Grammar

Booleans = NDArray[np.bool_]
Integers = NDArray[np.int_]
Counts = NDArray[np.float32]


def frozen(found: Booleans) -> Booleans:
    """What no rule writes into, for others read it."""
    found.flags.writeable = False
    return found


class Words(dict[str, Booleans]):
    """Which places of a lead hold a word, by that word: found where a rule asks. None is to be written into.

    Attributes:
        places: Where each word of the lead stands.
        held: The words of the lead.
    """

    def __init__(self, words: Sequence[str]) -> None:
        """Takes the word of each place."""
        super().__init__()
        self.places: dict[str, list[int]] = {}
        for at, word in enumerate(words):
            self.places.setdefault(word, []).append(at)
        self.held = frozenset(self.places)
        self._none = frozen(np.zeros(len(words), np.bool_))

    def __missing__(self, word: str) -> Booleans:
        """Finds a word; all that the lead lacks share one array."""
        found = self._none
        if word in self.places:
            found = found.copy()
            for at in self.places[word]:
                found[at] = True
            found = frozen(found)
        self[word] = found
        return found


class Endings(dict[str, Booleans]):
    """Which places of a lead hold a word that ends with some letters or marks, by those: found where a rule asks.

    None is to be written into.
    """

    def __init__(self, words: NDArray[np.str_]) -> None:
        """Takes the word of each place."""
        super().__init__()
        self._words, self._whole = words, "\n".join((*words.tolist(), ""))
        self._none, self._nowhere = frozen(np.zeros(len(words), np.bool_)), np.full(len(words), -1)

    def inside(self, part: str) -> Integers:
        """Where in each word some letters or marks stand first, -1 for nowhere: in most leads no word holds them."""
        return np.char.find(self._words, part) if part in self._whole else self._nowhere

    def __missing__(self, end: str) -> Booleans:
        """Finds an ending."""
        found = self._none
        if f"{end}\n" in self._whole:
            found = frozen(np.char.endswith(self._words, end))
        self[end] = found
        return found


def one_of(g: Grammar, words: Collection[str]) -> Booleans:
    """Which words of a lead are one of a few, in small letters; most leads hold none of them."""
    found = np.zeros(len(g.at), np.bool_)
    if not g.word.held.isdisjoint(words):
        for word in words:
            for at in g.places.get(word, ()):
                found[at] = True
    return found


def any_of(found: Mapping[str, Booleans], names: Iterable[str]) -> Booleans:
    """Which words are found by one of a few names at least: of lists, of ends, of words."""
    return np.asarray(reduce(operator.or_, map(found.__getitem__, names)))


def those_like(marked: Booleans, texts: NDArray[np.str_], test: Callable[[str], object]) -> Booleans:
    """Which of some marked words fulfil a test of their texts."""
    found = np.zeros(len(marked), np.bool_)
    if len(places := marked.nonzero()[0]):
        found[places] = [bool(test(text)) for text in texts[places].tolist()]
    return found


class Mask:
    """Forbidden steps between the n places of a lead; all are allowed at first.

    Attributes:
        start: (n,): a line may not start with the word.
        inside: (n, n): the column may not follow the row.
        end: (n,): a line may not end with the word.
        left: (n,): the word is entered from its neighbour alone.
        right: (n,): the word is left for its neighbour alone, and ends nothing.
        dropped: (n,): the word is never in a line.
        kept: (n,): a word is reached by no step over the place that is given for it; 0 is none.
        reached: (n,): from a word no step goes over the place that is given for it; n is none.
    """

    def __init__(self, size: int) -> None:
        """Forbids nothing."""
        self.start: Booleans = np.zeros(size, np.bool_)
        self.inside: Booleans = np.zeros((size, size), np.bool_)
        self.end, self.left, self.right, self.dropped = np.zeros((4, size), np.bool_)
        self.kept: Integers = np.zeros(size, int)
        self.reached: Integers = np.full(size, size)

    def keep(self, words: Booleans, place: Integers | np.int_ | int) -> None:
        """Some words are reached by no step over the place given for each."""
        if np.count_nonzero(words):
            np.maximum(self.kept, place, out=self.kept, where=words)

    def reach(self, words: Booleans, place: Integers | np.int_ | int) -> None:
        """From some words no step goes over the place given for each."""
        if np.count_nonzero(words):
            np.minimum(self.reached, place, out=self.reached, where=words)

    def part(self, g: Grammar, words: Booleans, others: Booleans, place: Integers) -> None:
        """From some words no step goes to some others over the place given for each."""
        if np.count_nonzero(words) and np.count_nonzero(others):
            self.inside |= g.behind.take(np.where(words, place, len(place)), 0) & others

    def bind(self, words: Booleans, place: Integers) -> None:
        """From some words no line ends before the place given for each, goes over it or comes behind them without."""
        if not np.count_nonzero(words):  # in most leads
            return
        kept, reached = np.zeros(len(place), int), np.full(len(place), len(place))
        for at in words.nonzero()[0]:
            self.end[at : place[at]] = True
            reached[at : place[at]] = place[at]
            kept[at + 1 : place[at] + 1] = at
        self.kept, self.reached = np.maximum(self.kept, kept), np.minimum(self.reached, reached)

    def tie(self, word: int | np.int_, place: int | np.int_) -> None:
        """The same of one word and its place."""
        before, behind = slice(word, place), slice(word + 1, place + 1)
        self.end[before] = True
        self.reached[before] = np.minimum(self.reached[before], place)
        self.kept[behind] = np.maximum(self.kept[behind], word)

    def close(self, gap: Booleans) -> None:
        """Takes what is said of words into `start`, `inside` and `end`; `gap` is that of the `Grammar`."""
        at = np.arange(len(gap), dtype=np.int16)  # compared four times as fast as 64 bits
        self.start |= self.left | self.dropped
        self.end |= self.right
        self.inside |= (self.left | self.right[:, None]) & gap
        self.inside |= self.dropped | (at[:, None] < self.kept.astype(at.dtype))
        self.inside |= at > self.reached.astype(at.dtype)[:, None]


class Toll:
    """Where one cost charges the n places of a lead.

    Attributes:
        start: (n,): for starting at a word.
        end: (n,): for ending behind a word.
        inside: Arrays (n, n): for the step from the row to the column.
        word: (n,): wherever the word is in the line.
        leave: (n,): where the word is in the line and its neighbour is not.
        skip: (n,): where the word's neighbour is left out, and the line goes on.
        jump: (n,): where the word is reached over others.
    """

    def __init__(self, start: Counts, end: Counts, *marks: Booleans) -> None:
        """Charges what is written into the arrays: `start`, `end`, and `word`, `leave`, `skip`, `jump`."""
        self.start, self.end = start, end
        self.word, self.leave, self.skip, self.jump = marks
        self.inside: list[Booleans | Integers] = []


class Charges(NamedTuple):
    """What the steps of a lead cost in all.

    Attributes:
        start: (n,): starting at a word.
        inside: (n, n): the step from the row to the column.
        end: (n,): ending behind a word.
    """

    start: Counts
    inside: Counts
    end: Counts


class Tolls:
    """Where some costs charge the n places of a lead: nowhere at first.

    Attributes:
        of: The toll of each cost, by its name.
    """

    def __init__(self, prices: Mapping[str, float], size: int) -> None:
        """Takes the price of each cost."""
        self._prices = np.array([*prices.values()], np.float32)
        self._counts = np.zeros((2, len(prices), size), np.float32)
        self._marks = np.zeros((4, len(prices), size), np.bool_)
        self.of = dict(zip(prices, map(Toll, *self._counts, *self._marks), strict=True))

    def summed(self, gap: Booleans) -> Charges:
        """What the costs charge in all; `gap` is that of the `Grammar`."""
        (start, end), (word, leave, skip, jump) = self._counts, self._marks
        kept, over = self._total(word), self._total(leave | skip)
        inside = kept + gap * (self._total(jump) + over[:, None])
        for toll, price in zip(self.of.values(), self._prices, strict=True):
            for steps in filter(np.count_nonzero, toll.inside):  # few: most find nothing in a lead
                inside += price * steps
        return Charges(self._total(start) + kept, inside, self._total(end + leave))

    def _total(self, charged: Booleans | Counts) -> Counts:
        found: Counts = self._prices @ charged.astype(np.float32)
        return found


@cache
def functions_of(module: str, *takes: str) -> list[Callable[..., None]]:
    """The public functions of a module that take just so much, in order: rules take `g` and `mask`."""
    every = (one for one in vars(sys.modules[module]).values() if isinstance(one, FunctionType))
    own = (one for one in every if one.__module__ == module and one.__name__[0] != "_")
    code = ((one, one.__code__.co_varnames[: one.__code__.co_argcount]) for one in own)
    return [one for one, arguments in code if arguments == takes and one.__name__ != "forbid"]
