"""A path through a sentence as a line: no comma at a cut, no full stop at the end, a capital first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from summarizer.compression.constraints import Grammar, closing_speakers
from summarizer.compression.constraints.lists import compared_behind_comma
from summarizer.compression.constraints.mask import Integers
from summarizer.compression.names import without_owner
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import with_capital
from summarizer.text.words import cached_by_word, count_words

_LOOSE = ",;:—–―-"
_ABBREVIATED = LatePattern(rf"\b(?:[A-Z]\.)+$|\b(?:[a-z]\.){{2,}}$|\b(?:{'|'.join(ENGLISH.clauses.dotted)})\.$")
_COMMA_IN_QUOTE = LatePattern(r",(?=[”\"’]$)")
_MARK_IN_QUOTE = LatePattern(r"[,.](?=[”\"’]$)")
_QUOTES = str.maketrans("", "", '“”"')
_words_in = cached_by_word(count_words)


class Line(NamedTuple):
    """A line cut from one sentence.

    Attributes:
        text: The line.
        score: Log probability of its path, with the bonus a word, less the costs, and less what is aside; behind the
            first line of several what it is worth to search and judge, which orders them.
        sentence: Index of its sentence among those of the `Lead`.
        spans: (start, end) offsets in the article of each run of words kept, in order.
        true: The judge's probability that the line is true; None where it was not asked.
        printable: The judge's probability that it can be printed as it stands; None where it was not asked.
    """

    text: str
    score: float
    sentence: int
    spans: tuple[tuple[int, int], ...]
    true: float | None
    printable: float | None


class Writer:
    """Writes paths through a sentence; what a word gains or loses depends on its neighbour in the path alone.

    Attributes:
        grammar: The words of the lead.
        cores: The word in each of the lead's n places, without the marks that go at a cut.
        counts: (n,): how many words each core is.
        gaps: (n, n): characters between the row's core and the column's, a space among them.
        tails: (n,): characters that a word's core loses at the end of the line, 0 or less.
        widths: (n,): length of each core.
        speaks: (n,): whether a word is of a speaker that closes its clause, as of `closing_speakers`.
    """

    def __init__(self, grammar: Grammar, before: Mapping[int, str] | None = None) -> None:
        """Takes the words of a lead apart; what stands in `before` for a place is written before its word."""
        self.grammar = grammar
        texts = _closed_quotations(grammar.text.tolist(), grammar.quotation.tolist())
        self.cores = [text.rstrip(_LOOSE) for text in texts]
        self._marks = [text[len(core) :] for text, core in zip(texts, self.cores, strict=True)]
        self.counts = np.array([_words_in(core) for core in self.cores])
        for place, name in (before or {}).items():
            core, head = self.cores[place], without_owner(grammar.low[place])
            self.counts[place] += name.count(" ") + 1
            if head in name.lower().split():  # the bank's: Bank of Graz's
                self.counts[place] -= 1
                self.cores[place] = name + core[len(head) :]
                continue
            self.cores[place] = f"{name} {core if grammar.known[place] else with_capital(core)}"
        self._finite, self._acts = grammar.verb, grammar.verb | grammar.clauses.finite
        self._before = grammar.adverb & grammar.verb[grammar.right]  # Ada Bolt, | hardly | knew him
        self._inner = grammar.stops[grammar.left] & ~grammar.first
        self._opening = grammar.begin + grammar.among["articles"][grammar.begin]
        self._ends = [_ending(core) for core in self.cores]
        self.speaks = closing_speakers(grammar)
        self._cut: NDArray[np.bool_] = grammar.beyond(grammar.next_behind(~grammar.among["articles"]))
        if np.count_nonzero(self.speaks):
            self._cut |= self.speaks & ~self.speaks[:, None]
        self._comma = self._cut & self._behind_comma()
        # Its chief, Ada Bolt, [who is 41,] | won
        acts = grammar.comma[grammar.left] & self._acts
        self._closing = self._cut & ~self._comma & (grammar.comma[:, None] & acts)
        self._apposed = _before_apposition(grammar)
        self._joined = (grammar.low == "and")[grammar.left] & grammar.comma[grammar.left - 1]
        self.widths = np.array([len(core) for core in self.cores], int)
        marks = np.array([len(mark) for mark in self._marks], np.int32)
        kept = np.where(self._cut, self._comma | self._closing, marks[:, None])
        self.gaps = kept + np.int32(1)
        hollow = self.widths == 0  # a lone dash leaves nothing at a cut, and no space
        self.gaps[hollow] -= kept[hollow] == 0
        self.tails = np.array([len(end) for end in self._ends], int) - self.widths

    def _behind_comma(self) -> NDArray[np.bool_]:
        """(n, n): whether the row keeps a comma, or gets one, before the column, where words between them go."""
        g, speaks = self.grammar, self.speaks
        comma = g.comma | g.text_ends[";"]
        found = g.beyond(np.where(comma, g.at, g.next_behind(comma)))  # there is one up to the column
        led = g.clauses.participle & g.stops[g.left] & g.by_whom[g.right]  # opens [next week,] led by Ada Bolt
        if "permitting" in g.places:  # opens [on Friday], weather permitting
            led |= g.word["permitting"][g.right]
        if "than" in g.places or "as" in g.places:  # rose by a metre [in May], more than men thought
            led |= compared_behind_comma(g)
        found &= g.ends["ing"] | g.among["adjunct"] | led | speaks
        if np.count_nonzero(speaks):
            quoted = g.text_ends[',"'] | g.text_ends[",”"]  # won it ["for Togo,"] the mayor said
            found |= g.beyond(g.next_behind(quoted)) & speaks
            found &= ~(speaks[:, None] & speaks)  # Ada Bolt, [its head,] said
            found &= ~quoted[:, None]  # "It won," [its owner,] Ada Bolt said
        if np.count_nonzero(dated := (g.idle & comma)[g.left]):  # died Sunday, her son said
            commas = (g.idle & comma).cumsum()
            both = (commas > commas[:, None] + 1) & self._acts & ~speaks  # Acme [(ACM), on Monday,] sold it
            found |= ~(g.stops[:, None] | g.beyond(g.told_behind) | both) & dated & g.behind[:-1]
        if "as" in g.places:  # named Ada Bolt[, his sister,] as its head
            found &= ~(g.stops[:, None] & g.word["as"] & ~speaks)
        opening = g.clauses.according
        if np.count_nonzero(opening):  # According to Ada Bolt, [who drove it,] the bus was late
            found |= g.beyond(g.at, opening) & ~opening
        return found

    def line(self, path: Sequence[int]) -> str:
        """The line of a path, which is given in places."""
        parts: list[str] = []
        left_out, verb = path[0] > self._opening[path[0]], next((at for at in path if self._acts[at]), -1)
        for a, b in pairwise(path):
            kept = self._comma[a, b] or (self._closing[a, b] and self._apposed[a] in path)
            mark, core = ("," if kept else "") if self._cut[a, b] else self._marks[a], self.cores[a]
            closes = self._finite[b] or b == verb or (self._inner[path[0]] and self._before[b])
            alone = self._joined[path[0]] or (self._apposed[a] >= 0 and self._apposed[a] not in path)
            closes |= alone and self.grammar.among["prepositions"][b]  # sued [its head,] Ada Bolt[,] for fraud
            paired = any(part.endswith(",") for part in parts) or not left_out
            if mark == "," and self.speaks[a] and self._acts[b] and self._is_torn(a, path):
                mark = ""
            if closes and not self.speaks[b] and not paired:  # it closed what the line has left out
                mark, core = "" if mark == "," else mark, _COMMA_IN_QUOTE.sub("", core)
            if closes and not self.speaks[b] and not mark and self._cut[a, b] and self.grammar.comma[b - 1]:
                core = _COMMA_IN_QUOTE.sub("", core)  # her song "Nuts," [a hit in 2019,] | was
            left_out = left_out or bool(self._cut[a, b])
            parts.append(core + mark)
        line = " ".join([*filter(None, parts), self._ends[path[-1]]])
        return with_capital(line)

    def _is_torn(self, word: int, path: Sequence[int]) -> bool:
        """Whether a path leaves out who it is that a word's apposition names: [the minister,] Ada Bolt[,] said."""
        apposed = self._apposed[word]
        return bool(apposed >= 0 and self.speaks[apposed] and apposed not in path)


def _before_apposition(g: Grammar) -> Integers:
    """For each word of an apposition the last word of what it tells of: its | chief, | Ada Bolt, 41, won; else -1."""
    other = g.adverb | g.among["periods"] | g.among["spans"] | g.among["days"] | g.month | g.number
    before = g.phrase - 1
    opens = g.last_before(g.among["articles"] | g.among["possessives"] | g.owning | g.word["that"])
    named = g.name[before] & (g.phrase[before] == g.begin[before])  # Ada Bolt, a cook[, 41,] won
    joins = g.word["and"].cumsum()
    named &= joins == joins[g.phrase - 1]  # not: Togo, Chad and Ghana[, its neighbour,] agreed
    held = g.comma[before] & ~other[before] & (named | (opens[before] >= g.phrase[before])) & (g.at > before)
    fronted = g.among["prepositions"] | g.among["subordinate"]
    return np.where(held & ~fronted[g.phrase[before]], before, -1)


@cached_by_word
def _ending(core: str) -> str:
    core = _MARK_IN_QUOTE.sub("", core)
    return core[:-1] if core.endswith(".") and not _ABBREVIATED.search(core) else core


def _closed_quotations(texts: list[str], quotation: Sequence[int]) -> list[str]:
    """The words, without the marks of a quotation that is not closed in the sentence."""
    for number in set(quotation) - {0}:
        inside = [at for at, other in enumerate(quotation) if other == number]
        marks = "".join(texts[at] for at in inside)
        if marks.count('"') % 2 or marks.count("“") != marks.count("”"):
            for at in inside:
                texts[at] = texts[at].translate(_QUOTES)
    return texts
