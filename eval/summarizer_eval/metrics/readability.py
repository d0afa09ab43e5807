"""Mechanical rates that stand for what a reader sees: whether a text could be printed as it is. English.

`pointing_start` and `speaker_kept`, which belong to them, are measured for every system (`pointing.py`,
`attribution.py`); these here look at the article's layout and ask the pointer model, so they are asked for by name.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from summarizer.compression import CompressorLoader, Lead
from summarizer.document import Document
from summarizer.languages import ENGLISH
from summarizer.text import fold
from summarizer_eval.metrics.attribution import Source, source_of
from summarizer_eval.metrics.base import Metric, Pair
from summarizer_eval.metrics.support import lines_and_sentences
from summarizer_eval.records import Figure

if TYPE_CHECKING:
    from summarizer.compression.compressor import Reading

_MARKS = "\"“”‘’'().,;:!?"  # what a word of the lead is bared of
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"))
_ENDED = re.compile(r"[.!?]\W*$")
_LAST = re.compile(r"([\w'’-]+)[^\w]*$")
_ALIGNED = 0.7  # share of a sentence's words that one of the lead's holds in its order
_ODD_END = 0.1  # probability of an end below which a line is taken to stop inside a phrase


class Page(NamedTuple):
    """An article as the figures see it.

    Attributes:
        document: The article with its layout.
        sources: The sentences of its body.
        reading: What the pointer model makes of its lead.
    """

    document: Document
    sources: list[Source]
    reading: Reading


class Placed(NamedTuple):
    """A sentence of a summary in the lead that the pointer model reads.

    Attributes:
        text: The sentence.
        path: Indexes of its words among the lead's.
        whole: Whether it ends where the article's sentence ends.
    """

    text: str
    path: list[int]
    whole: bool


class Readability(Metric):
    """What spoils a text for print. Figures that need an article, or a line of its lead, are left out without."""

    name = "readability"
    figures = (
        Figure("open_end", "open end", "summaries whose last word wants another one behind it, per cent"),
        Figure("unclosed", "unclosed marks", "summaries with a quotation mark or bracket without its other, per cent"),
        Figure(
            "page_line", "page lines", "sentences that are captions, list items or boilerplate of the page, per cent"
        ),
        Figure(
            "lead_skipped", "lead skipped", "summaries with the article's second sentence but not its first, per cent"
        ),
        Figure(
            "cut_inside",
            "cut inside",
            "sentences that end where the pointer model holds an end for unlikely (under 0.1), per cent",
        ),
        Figure("printable", "printable", "the judge's mean probability that a line can be printed, per cent"),
    )

    def __init__(self) -> None:
        """Loads nothing yet."""
        self._loader = CompressorLoader()

    def measure(self, pair: Pair) -> dict[str, float]:
        """The figures of one summary."""
        text = pair.prediction.text
        if not any(map(str.isalnum, text)):
            return {}
        found = {"open_end": float(has_open_end(text)), "unclosed": float(has_unclosed(text))}
        if pair.article is not None:
            page = pair.article.keep(self._read)
            sentences = pair.prediction.keep(lines_and_sentences)
            found |= _layout(page, sentences)
            found |= self._judged(page.reading, sentences)
        return found

    def _read(self, article: str) -> Page:
        document = Document.of(article)
        sources = [Source.of(sentence.text) for sentence in document.body]
        spans = [(sentence.body, sentence.end) for sentence in document.story]
        return Page(document, sources, self._loader.loaded().read([Lead(article, spans)])[0])

    def _judged(self, reading: Reading, sentences: Sequence[str]) -> dict[str, float]:
        placed = [one for one in (_place(reading, sentence) for sentence in sentences) if one is not None]
        if not placed:
            return {}
        compressor = self._loader.loaded()
        ends = [one.whole or math.exp(reading.steps.last[one.path[-1]]) >= _ODD_END for one in placed]
        lines = [(one.text, one.path) for one in placed]
        odds = compressor.head.judge(compressor.encoder, compressor.tokenizer, reading.tokens, lines)
        printable = [1 / (1 + math.exp(-odd)) for odd in odds[:, 1]]
        return {"cut_inside": 1 - sum(ends) / len(ends), "printable": sum(printable) / len(printable)}


def has_open_end(text: str) -> bool:
    """Whether a text without an end mark stops on a word that wants another one: "the", "of", "will"."""
    last = None if _ENDED.search(text) else _LAST.search(fold(text))
    return last is not None and last[1].lower() in ENGLISH.clauses.open_ends - ENGLISH.saying["verbs"]


def has_unclosed(text: str) -> bool:
    """Whether a quotation mark or a bracket of a text has no other one."""
    return text.count('"') % 2 == 1 or any(text.count(left) != text.count(right) for left, right in _PAIRS)


def _layout(page: Page, sentences: Sequence[str]) -> dict[str, float]:
    """What the page's layout says of a summary's sentences."""
    if not sentences:
        return {}
    body, sources = page.document.body, page.sources
    taken = [sources.index(source) for one in sentences if (source := source_of(one, sources)) is not None]
    around = sum(body[index].role != "story" for index in taken)
    told = [index for index, sentence in enumerate(body) if sentence.role == "story"][:2]
    skipped = len(told) == 2 and told[1] in taken and told[0] not in taken
    return {"page_line": around / len(sentences), "lead_skipped": float(skipped)}


def _place(reading: Reading, sentence: str) -> Placed | None:
    """Where a sentence stands in the lead; None where it was not made of one sentence of it."""
    words = reading.tokens.words
    line = [fold(word).lower().strip(_MARKS) for word in sentence.split()]
    best, whole = list[int](), False
    for number in dict.fromkeys(word.sentence for word in words):
        inside = [at for at, word in enumerate(words) if word.sentence == number]
        matcher = SequenceMatcher(None, [fold(words[at].low) for at in inside], line, autojunk=False)
        blocks = matcher.get_matching_blocks()
        path = [inside[block.a + step] for block in blocks for step in range(block.size)]
        if len(path) > len(best):
            best, whole = path, path[-1] == inside[-1]
    return Placed(sentence, best, whole) if line and len(best) >= _ALIGNED * len(line) else None
