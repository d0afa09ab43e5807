"""Headlines out of an article's own words: the pointer model, the constraints, the search and the judge together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, islice, takewhile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.compression.choice import Chooser
from summarizer.compression.constraints import claims
from summarizer.compression.found import Found, in_order
from summarizer.compression.guess import Guess
from summarizer.compression.lead import Lead, Tokens, Word, read_lead, read_tokenizer, told_twice, word_reader
from summarizer.compression.names import in_full, spans_of
from summarizer.compression.pointer import Floats, PointerHead, StepScores, log_odds
from summarizer.compression.scoring import Part, Parts, SpeakerTest, held
from summarizer.compression.search import Path as Route
from summarizer.compression.search import Problem, search, value
from summarizer.compression.several import stands, whole_paths
from summarizer.compression.weights import Weights, fitted_weights
from summarizer.compression.write import Line

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from summarizer.backends.base import Encoder

_Search = Callable[[Sequence[Problem]], Iterator[Route]]  # within the limits of a line
_Test = Callable[[Found], bool]
_LEAST_WORDS = 4  # of a headline
_FORBIDDEN = -8.0  # score of a step that the constraints forbid, where a path is only to be ranked
_LOWEST = -24.0  # score of a path that is no line but one of several to choose from
_LOWEST_OWN = -40.0  # and of one of a headline that stands apart: it is told while anything of it can be
_POOL = 20  # paths that are looked at, for others of each sentence


class Reading(NamedTuple):
    """A lead that the encoder has read; made by `Compressor.read`.

    Attributes:
        lead: What was given.
        tokens: What was read of it.
        steps: What the model holds of every step.
        states: (words, width): what the encoder made of the first token of each word.
        twice: For each word whether another sentence holds it, too; None for one that tells nothing.
        names: For each surname, "commission" or noun alone the words of its name before it.
        parts: Its sentences, by index among those of the lead, ready to be searched.
    """

    lead: Lead
    tokens: Tokens
    steps: StepScores
    states: Floats
    twice: Sequence[bool | None]
    names: Mapping[int, Sequence[Word]]
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
        fair: Callable[[Line], bool] | None = None,
    ) -> list[Line]:
        """The best lines of a lead that differ: of other sentences, or with fewer than half of their words shared.

        Args:
            reading: The lead.
            max_words: Most words of a line.
            max_chars: Most characters of a line; None for any.
            count: Most lines returned.
            judged: Whether the judge reads a single line, too, that needs no judge to be chosen.
            longer: Whether the first line gives way to a longer one of its sentence, where the judge lets it.
            fair: Says whether a line may be the first; None for any.

        Returns:
            Lines, best first; empty where the constraints, or `fair`, leave none.
        """
        fit = partial(search, max_words=max_words, max_chars=max_chars, min_words=_LEAST_WORDS)
        is_fair: _Test | None = (lambda found: fair(self.line(reading, found, None))) if fair else None
        near, far = (filter(is_fair, islice(self._stream(reading, fit, far), _POOL)) for far in (False, True))
        whole = whole_paths(reading.parts.wanted(None) if count > 1 else (), max_words, max_chars)
        others = chain(self._of_each(reading, fit), (self._given(reading, path) for path in whole))
        chosen = self._chooser(reading).chosen(near, count, far, others)
        if longer and chosen:
            chosen[0] = self._longer(reading, chosen[0][0], fit, is_fair)
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
        fit = partial(search, max_words=max_words, max_chars=max_chars, min_words=_LEAST_WORDS)
        return list(islice(self._stream(reading, fit, None), count))

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

    def _longer(self, reading: Reading, line: Found, fit: _Search, fair: _Test | None) -> tuple[Found, Floats]:
        """The best line of a line's sentence where each word is worth more; the line itself, if that reads worse."""
        part, more = reading.parts[reading.tokens.words[line.path[0]].sentence], self._weights.longer
        problem = part.problem._replace(first=part.problem.first + more, within=part.problem.within + more)
        paths = islice(fit([problem]), _POOL)
        given = (self._given(reading, [part.offset + at for at in path.words]) for path in paths)
        found = filter(fair, (each for each in given if each.score >= self._weights.worst))
        both = [*(best for best, _ in self._chooser(reading).chosen(found, 1)), line]
        odds = self.judge(reading, both)
        at = 0 if odds[0][1] >= min(odds[-1][1], self._weights.enough) else len(both) - 1
        return both[at], odds[at]

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
        places = [part.place + at for at in path]
        line, holds = partial(part.writer.line, places), partial(held, part.writer.grammar, places)
        return Found(score, line, kept, guess, aside, part.behind, holds)

    def _chooser(self, reading: Reading) -> Chooser:
        words = reading.tokens.words
        alone = partial(stands, reading.parts, words, reading.lead.pointing)
        return Chooser(partial(self.judge, reading), self._weights, [word.sentence for word in words], alone)

    def _of_each(self, reading: Reading, fit: _Search) -> Iterator[Found]:
        """The best lines of each sentence, so many: of all together they may all be of one."""
        lowest = min(_LOWEST, self._worst(reading))
        for part, problem in self._problems(reading, fit, None):
            for path in takewhile(lambda path: path.score >= lowest, islice(fit([problem]), _POOL)):
                yield self._found(reading, part, path.words, path.score)

    def _stream(self, reading: Reading, fit: _Search, far: bool | None) -> Iterator[Found]:
        """The lines of sentences that are far or not, best first; no rule is asked of them before the first is."""
        told = self._problems(reading, fit, far)
        paths = takewhile(lambda path: path.score >= self._worst(reading), fit([problem for _, problem in told]))
        found = partial(self._found, reading)
        yield from in_order((path.score, found(told[path.sentence][0], path.words, path.score)) for path in paths)

    def _worst(self, reading: Reading) -> float:
        return _LOWEST_OWN if reading.lead.apart else self._weights.worst

    def _problems(self, reading: Reading, fit: _Search, far: bool | None) -> list[tuple[Part, Problem]]:
        """The sentences that are far or not, and their problems; the bare one of the first, where it has no line."""
        told = [(part, part.problem) for part in reading.parts.wanted(far)]
        if told and (first := told[0][0]).offset == 0 and first.bare:
            fits = any(path.score >= self._worst(reading) for path in islice(fit([first.problem]), 1))
            told[0] = first, first.problem if fits else first.bare
        return told

    def _reading(self, lead: Lead, tokens: Tokens, states: Floats) -> Reading:
        words, (names, nouns) = tokens.words, in_full(tokens.words, lead.text, lead.unread)
        nodes = states.take(tokens.nodes, 0)
        steps = self.head.step_scores(tokens, nodes)
        before = {at: " ".join(word.text for word in name) for at, name in names.items()}
        weights = self._weights._replace(excluded=_LOWEST_OWN) if lead.apart else self._weights
        parts = Parts(words, steps, weights, self._speakers, before, lead, nouns)
        return Reading(lead, tokens, steps, nodes[1:-1], told_twice(words), names, parts)

    def line(self, reading: Reading, found: Found, odds: Floats | None) -> Line:
        """What is written of a line found, and what the judge holds of it."""
        spans = spans_of(reading.tokens.words, reading.lead.text, found.path, reading.names)
        true, printable = (None, None) if odds is None else (float(1 / (1 + np.exp(-odd))) for odd in odds)
        return Line(found.text, found.score, reading.tokens.words[found.path[0]].sentence, spans, true, printable)
