"""Headlines out of an article's own words: the pointer model, the constraints, the search and the judge together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from heapq import heappop, heappush
from itertools import chain, dropwhile, islice, takewhile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.compression.choice import Chooser
from summarizer.compression.constraints import claims
from summarizer.compression.found import Found
from summarizer.compression.guess import Guess
from summarizer.compression.lead import Lead, Tokens, read_lead, read_tokenizer, told_twice, word_reader
from summarizer.compression.names import in_full, spans_of
from summarizer.compression.pointer import Floats, PointerHead, StepScores, log_odds
from summarizer.compression.scoring import Part, Parts, SpeakerTest
from summarizer.compression.search import search, value
from summarizer.compression.several import stands, whole_paths
from summarizer.compression.weights import Weights, fitted_weights
from summarizer.compression.write import Line

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from summarizer.backends.base import Encoder

_Limits = tuple[int, int | None, int]  # of a line: most words, most characters, fewest words
_LEAST_WORDS = 4  # of a headline
_FORBIDDEN = -8.0  # score of a step that the constraints forbid, where a path is only to be ranked
_LOWEST = -24.0  # score of a path that is no line but one of several to choose from
_LOWEST_OWN = -40.0  # and of one of a headline that stands apart: it is told while anything of it can be
_POOL = 20  # paths that are looked at for each line asked for


class Reading(NamedTuple):
    """A lead that the encoder has read; made by `Compressor.read`.

    Attributes:
        lead: What was given.
        tokens: What was read of it.
        steps: What the model holds of every step.
        states: (words, width): what the encoder made of the first token of each word.
        twice: For each word whether another sentence holds it, too; None for one that tells nothing.
        names: For each surname, "commission" or noun alone the first and last index of the words of its name before it.
        parts: Its sentences, by index among those of the lead, ready to be searched.
    """

    lead: Lead
    tokens: Tokens
    steps: StepScores
    states: Floats
    twice: Sequence[bool | None]
    names: Mapping[int, tuple[int, int]]
    parts: Parts


class Compressor:
    """Cuts sentences of English news to lines.

    Args:
        encoder: The pointer model's encoder.
        folder: Folder with its `tokenizer.json` and `head.safetensors`.
        tokenizer: That of the folder, already read; None to read it.
        speakers: Says for each word of a sentence whether it is a claim and whether it says whose.
        weights: What a line's score is made of; None for the fitted ones.
    """

    def __init__(
        self,
        encoder: Encoder,
        folder: Path,
        *,
        tokenizer: Tokenizer | None = None,
        speakers: SpeakerTest = claims,
        weights: Weights | None = None,
    ) -> None:
        """Reads the head, and the tokenizer where none is given."""
        self.encoder = encoder
        self.tokenizer = tokenizer or read_tokenizer(folder)
        self._read_word = word_reader(self.tokenizer)
        self.head = PointerHead(folder)
        self.name = self.head.name
        self._guess = Guess()
        self._speakers = speakers
        self._weights = weights or fitted_weights()

    def read(self, leads: Sequence[Lead]) -> list[Reading]:
        """Reads the leads of articles, in one call of the encoder.

        Args:
            leads: Each article's sentences, in order, without datelines; the first 190 tokens are read.

        Returns:
            A reading for each lead, in order.
        """
        tokens = [read_lead(self.tokenizer, lead, self._read_word) for lead in leads]
        states = self.encoder.encode([read.row for read in tokens]) if leads else []
        return [self._reading(lead, read, found) for lead, read, found in zip(leads, tokens, states, strict=True)]

    def lines(
        self,
        reading: Reading,
        *,
        max_words: int,
        max_chars: int | None = None,
        count: int = 1,
        judged: bool = False,
        longer: bool = False,
        fewest: int = _LEAST_WORDS,
    ) -> list[Line]:
        """The best lines of a lead that differ: of other sentences, or with fewer than half of their words shared.

        Args:
            reading: The lead.
            max_words: Most words of a line.
            max_chars: Most characters of a line; None for any.
            count: Most lines returned.
            judged: Whether the judge reads a single line, too, that needs no judge to be chosen.
            longer: Whether the first line gives way to a longer one of its sentence, where the judge lets it.
            fewest: Fewest words of a line.

        Returns:
            Lines, best first; empty where the constraints leave none.
        """
        limits = max_words, max_chars, fewest
        near, far = (islice(self._stream(reading, limits, far), _POOL * count) for far in (False, True))
        low = islice(self._stream(reading, limits, None, low=True), _POOL * count * (count > 1))
        whole = self._whole(reading, max_words, max_chars) if count > 1 else iter(())
        chosen = self._chooser(reading).chosen(near, count, far, chain(low, whole))
        if longer and chosen:
            chosen[0] = self._longer(reading, chosen[0][0], max_words, max_chars)
        return [
            self.line(reading, line, self.judge(reading, [line])[0] if judged and odds is None else odds)
            for line, odds in chosen
        ]

    def accepts(self, line: Line) -> bool:
        """Whether the judge does not hold a line for unprintable, or was not asked, for it is surely printable."""
        return line.printable is None or log_odds(line.printable) >= self._weights.least

    def worth(self, line: Line) -> float:
        """What a line is worth beside others: its score, and what the judge holds of it."""
        enough = self._weights.enough
        odds = enough if line.printable is None else min(log_odds(line.printable), enough)
        return line.score + self._weights.printable * odds

    def found(self, reading: Reading, *, max_words: int, count: int, max_chars: int | None = None) -> list[Found]:
        """The lines of a lead that the search holds for the best, so many, unread by the judge."""
        return list(islice(self._stream(reading, (max_words, max_chars, _LEAST_WORDS), None), count))

    def judge(self, reading: Reading, lines: Sequence[Found]) -> Floats:
        """(lines, 2): the judge's log odds that each line is true, and that it is printable."""
        if not lines:
            return np.zeros((0, 2), np.float32)
        return self.head.judge(self.encoder, self.tokenizer, reading.tokens, [(x.text, x.path) for x in lines])

    def rank(self, reading: Reading, paths: Sequence[Sequence[int]]) -> list[float]:
        """What the compressor holds of given paths: their scores and the judge's; more is better.

        Args:
            reading: The lead.
            paths: Each the indexes of its words among the lead's, all of one sentence.
        """
        return self._chooser(reading).values([self._given(reading, path) for path in paths])

    def first(self, reading: Reading, paths: Sequence[Sequence[int]]) -> int:
        """The number of the path that would be chosen, of several of one sentence each, as `rank` takes them."""
        lines = [self._given(reading, path) for path in paths]
        return lines.index(self._chooser(reading).best(dict.fromkeys(lines, 0.0), {}))

    def _longer(self, reading: Reading, line: Found, max_words: int, max_chars: int | None) -> tuple[Found, Floats]:
        """The best line of a line's sentence where each word is worth more; the line itself, if that reads worse."""
        part = reading.parts[reading.tokens.words[line.path[0]].sentence]
        more, problem = self._weights.longer, part.problem
        problem = problem._replace(first=problem.first + more, within=problem.within + more)
        paths = islice(search([problem], max_words=max_words, max_chars=max_chars, min_words=_LEAST_WORDS), _POOL)
        given = (self._given(reading, [part.offset + at for at in path.words]) for path in paths)
        found = filter(lambda each: each.score >= self._weights.worst, given)
        both = [*(best for best, _ in self._chooser(reading).chosen(found, 1)), line]
        odds = self.judge(reading, both)
        at = 0 if odds[0][1] >= min(odds[-1][1], self._weights.enough) else len(both) - 1
        return both[at], odds[at]

    def _whole(self, reading: Reading, max_words: int, max_chars: int | None) -> Iterator[Found]:
        """The sentences behind the first that are within the limits as they are."""
        for path in whole_paths(reading.parts.wanted(None), max_words):
            line = self._given(reading, path)
            if max_chars is None or len(line.text) <= max_chars:
                yield line

    def _given(self, reading: Reading, path: Sequence[int]) -> Found:
        part = reading.parts[reading.tokens.words[path[0]].sentence]
        inside = [at - part.offset for at in path]
        return self._found(reading, part, inside, value(part.problem, inside, _FORBIDDEN))

    def _found(self, reading: Reading, part: Part, path: Sequence[int], score: float) -> Found:
        kept = tuple(part.offset + at for at in path)
        inside = slice(part.offset, part.offset + len(part.problem.first))
        told = [reading.twice[at] for at in kept if reading.twice[at] is not None]
        aside = part.offset > 0 and told.count(True) < told.count(False)
        score -= self._weights.aside * aside + self._weights.behind * part.behind
        guess = partial(self._guess.odds, reading.states, reading.steps, inside, kept)
        line = partial(part.writer.line, [part.place + at for at in path])
        return Found(score, line, kept, guess, aside, part.behind)

    def _chooser(self, reading: Reading) -> Chooser:
        sentences = [word.sentence for word in reading.tokens.words]
        alone = partial(stands, reading.parts, reading.tokens.words, reading.lead.pointing)
        return Chooser(partial(self.judge, reading), self._weights, sentences, alone)

    def _stream(self, reading: Reading, limits: _Limits, far: bool | None, *, low: bool = False) -> Iterator[Found]:
        (most, chars, least), worst = limits, self._weights.worst
        worst = _LOWEST_OWN if reading.lead.apart else worst
        told = reading.parts.wanted(far)
        fit = partial(search, max_words=most, max_chars=chars, min_words=least)
        problems = [part.problem for part in told]
        if told and told[0].offset == 0 and (bare := told[0].bare):  # of the first sentence, where no other line fits
            problems[0] = problems[0] if any(path.score >= worst for path in islice(fit(problems[:1]), 1)) else bare
        paths = fit(problems)
        waiting: list[tuple[float, int, Found]] = []  # those that may come behind the next one
        paths = takewhile(lambda path: path.score >= (_LOWEST if low else worst), paths)
        for number, path in enumerate(dropwhile(lambda path: low and path.score >= worst, paths)):
            while waiting and -waiting[0][0] >= path.score:
                yield heappop(waiting)[2]
            found = self._found(reading, told[path.sentence], path.words, path.score)
            heappush(waiting, (-found.score, number, found))
        while waiting:
            yield heappop(waiting)[2]

    def _reading(self, lead: Lead, tokens: Tokens, states: Floats) -> Reading:
        words, (names, nouns) = tokens.words, in_full(tokens.words)
        nodes = states.take(tokens.nodes, 0)
        steps = self.head.step_scores(tokens, nodes)
        before = {at: " ".join(word.text for word in words[a : b + 1]) for at, (a, b) in names.items()}
        weights = self._weights._replace(excluded=_LOWEST_OWN) if lead.apart else self._weights
        parts = Parts(words, steps, weights, self._speakers, before, lead, nouns)
        return Reading(lead, tokens, steps, nodes[1:-1], told_twice(words), names, parts)

    def line(self, reading: Reading, found: Found, odds: Floats | None) -> Line:
        """What is written of a line found, and what the judge holds of it."""
        spans = spans_of(reading.tokens.words, reading.lead.text, found.path, reading.names)
        true, printable = (None, None) if odds is None else (float(1 / (1 + np.exp(-odd))) for odd in odds)
        return Line(found.text, found.score, reading.tokens.words[found.path[0]].sentence, spans, true, printable)
