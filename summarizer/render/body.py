"""The parts that the page and the notebook fragment share: summary, notes, sources, article."""

from __future__ import annotations

import html
import itertools
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from summarizer.article import Article
from summarizer.render.describe import REASONS, cited, cites, citing, describe_score, number_sources, printable, titles
from summarizer.render.style import HIGHLIGHT
from summarizer.render.writing import attributes, direction, language_tag
from summarizer.results import Alternative, Summary, SummarySentence
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import sentence_spans
from summarizer.text.visible import line_ended

_UNREAD = 0  # the label of a stretch that the model did not read; sources are labelled from 1
# Without the white space before them, for a pattern that begins with a run takes quadratic time on long ones.
_NEWLINES = LatePattern(r"\n\s*")
_BLANK_LINES = LatePattern(r"\n[^\S\n]*\n\s*")

Labelled = tuple[int, int, int]  # start, end, label


def escape(text: str) -> str:
    """Text made safe for HTML content and attribute values, and for any encoding of Unicode."""
    return html.escape(printable(text))


class Body:
    """Writes one summary as HTML.

    Args:
        summary: What to write.
        anchors: Whether numbers are links with ids to jump to; otherwise sentences take the focus.
    """

    def __init__(self, summary: Summary, *, anchors: bool) -> None:
        """Numbers the sources and notes which sentences and alternatives cite each."""
        self._summary = summary
        self._anchors = anchors
        self._numbers = number_sources(summary)
        self._cites = [cites(one, self._numbers) for one in citing(summary)]
        self._cited_by: dict[int, list[int]] = defaultdict(list)
        for index, numbers in enumerate(self._cites, 1):
            for number in numbers:
                self._cited_by[number].append(index)

    def prose(self) -> str:
        """The summary, its unsupported spans marked, the numbers of its sources behind each sentence."""
        summary, parts, at, claims = self._summary, [""], 0, 0
        paragraph = f'<p dir="{direction(summary.text)}">'
        for index, sentence in enumerate(summary.sentences, 1):
            gap = summary.text[at : sentence.start]
            parts.append(f"</p>\n{paragraph}" if at and "\n" in gap else escape(gap))
            parts.append(self._sentence(index, sentence, claims))
            at, claims = sentence.end, claims + len(sentence.unsupported)
        text = "".join([*parts, escape(summary.text[at:])])
        kind, tag = escape(summary.provenance.task), language_tag(summary.text)
        return f'<div class="prose {kind}" lang="{tag}">\n{paragraph}{text}</p>\n</div>'

    def notes(self) -> str:
        """The unsupported spans with their reasons, then the warnings; empty where there are none."""
        notes = []
        for number, span in enumerate(self._summary.unsupported, 1):
            anchor = f' id="claim-{number}" tabindex="-1"' if self._anchors else ""
            quoted = f"<b{attributes(span.text)}>{escape(span.text)}</b>"
            notes.append(f'<li class="claim"{anchor}>{quoted} – {REASONS[span.kind]}</li>')
        notes += [f"<li><b>Note:</b> {escape(warning)}</li>" for warning in self._summary.warnings]
        listed = "\n".join(notes)
        return f'\n<ul class="notes" aria-label="What to check">\n{listed}\n</ul>' if notes else ""

    def alternatives(self) -> str:
        """The other texts that could stand here, best first, each with the numbers of its sources and its score."""
        first = len(self._summary.sentences) + 1
        listed = "\n".join(self._alternative(index, one) for index, one in enumerate(self._summary.alternatives, first))
        return f'\n<h3>Alternatives</h3>\n<ol class="alternatives">\n{listed}\n</ol>' if listed else ""

    def quotations(self) -> str:
        """Each source once, word for word, under its number."""
        return "\n".join(
            f'<blockquote{attributes(source.text)}><span class="source" data-s="{number}">'
            f"<sup>{number}</sup>{escape(' '.join(source.text.split()))}</span></blockquote>"
            for source, number in cited(self._summary, self._numbers)
        )

    def article(self) -> str:
        """The article in its paragraphs, sources numbered, what was not read set apart; of a digest all articles."""
        summary = self._summary
        if not summary.articles:
            return self._article(0, summary.article)
        return "\n".join(
            f"<h3{attributes(title)}>{escape(title)}</h3>\n{self._article(number, one)}"
            for number, (title, one) in enumerate(zip(titles(summary), summary.articles, strict=True))
        )

    def highlights(self, root: str) -> str:
        """Style rules that highlight a sentence or an alternative and its sources together, from either side."""
        rules = []
        for index, numbers in enumerate(self._cites, 1):
            if numbers:
                mine = f'[data-i="{index}"]'
                both = ",".join([mine, *(f'[data-s~="{number}"]' for number in numbers)])
                rules.append(f'{_touched(root, mine)} :is({both}),{root}[data-pin="{index}"] :is({both}){HIGHLIGHT}')
        for number, indices in self._cited_by.items():
            mine = f'[data-s~="{number}"]'
            both = ",".join([mine, *(f'[data-i="{index}"]' for index in indices)])
            rules.append(f"{_touched(root, mine)} :is({both}){HIGHLIGHT}")
        return "\n".join(rules) + "\n"

    def _sentence(self, index: int, sentence: SummarySentence, claims: int) -> str:
        labelled = [(span.start, span.end, claims + n) for n, span in enumerate(sentence.unsupported, 1)]
        pieces = (self._claim(*piece) for piece in _cut(sentence.start, sentence.end, labelled))
        return self._citing(index, "".join(pieces))

    def _alternative(self, index: int, one: Alternative) -> str:
        """An item of the list; its number goes on from that of the summary's last sentence."""
        score = f' <small class="score" dir="ltr">{describe_score(one.score)}</small>' if one.score else ""
        return f"<li{attributes(one.text)}>{self._citing(index, escape(one.text))}{score}</li>"

    def _citing(self, index: int, text: str) -> str:
        """What cites sources, their numbers behind it."""
        numbers = self._cites[index - 1]
        anchor = f' id="sentence-{index}"' if self._anchors else ' tabindex="0"' if numbers else ""
        marks = "".join(self._mark(number) for number in numbers) or "<sup> no source found</sup>"
        data = f' data-i="{index}"' if numbers else ""
        return f'<span class="sentence"{data}{anchor}>{text}{marks}</span>'

    def _mark(self, number: int) -> str:
        if not self._anchors:
            return f"<sup> {number}</sup>"
        name = f"Source {number} in the article"
        return f'<a class="number" href="#source-{number}" aria-label="{name}">{number}</a>'

    def _claim(self, start: int, end: int, labels: list[int]) -> str:
        """A piece of a summary sentence; the reason stands where its unsupported span ends."""
        text = escape(self._summary.text[start:end])
        if not labels:
            return text
        claims = self._summary.unsupported
        reasons = [REASONS[claims[n - 1].kind] for n in labels if claims[n - 1].end == end]
        mark = f'<mark class="flag">{text}</mark>'
        if reasons:
            mark += f'<sup class="flag" aria-hidden="true">?</sup><span class="aside"> ({"; ".join(reasons)})</span>'
        return f'<a href="#claim-{labels[0]}">{mark}</a>' if self._anchors else mark

    def _article(self, number: int, article: Article) -> str:
        """One article in its paragraphs."""
        text = article.text
        tag, paragraphs = language_tag(text), _paragraphs(line_ended(text))
        spans = [(start, end, label) for (owner, start, end), label in self._numbers.items() if owner == number]
        parted = _by_paragraph(paragraphs, sorted([*spans, *self._unread()]))
        numbered: set[int] = set()
        lines: list[str] = []
        for (start, end), inside in zip(paragraphs, parted, strict=True):
            if text[start:end] == article.headline and not lines and not inside:
                continue  # it stands above already
            pieces = (self._piece(text[a:b], labels, numbered) for a, b, labels in _cut(start, end, inside))
            own = language_tag(text[start:end])  # said only where it is another one than the article's
            language = "" if own == tag else f' lang="{own}"'
            lines.append(f'<p{language} dir="{direction(text[start:end])}">{"".join(pieces)}</p>')
        return f'<article lang="{tag}">\n' + "\n".join(lines) + "\n</article>"

    def _piece(self, piece: str, labels: list[int], numbered: set[int]) -> str:
        """A piece of an article; the number of a source stands before its first piece."""
        text = escape(piece)
        if _UNREAD in labels:
            text = f'<span class="unread">{text}</span>'
        sources = [label for label in labels if label != _UNREAD]
        if not sources:
            return text
        marks = "".join(self._back(number) for number in sources if number not in numbered)
        numbered.update(sources)
        return f'<span class="source" data-s="{" ".join(map(str, sources))}">{marks}{text}</span>'

    def _back(self, number: int) -> str:
        if not self._anchors:
            return f"<sup>{number} </sup>"
        index = self._cited_by[number][0]
        other = index - len(self._summary.sentences)
        cited_by = f"alternative {other}" if other > 0 else f"sentence {index} of the summary"
        name = f"Source {number}, back to {cited_by}"
        address = f'id="source-{number}" href="#sentence-{index}"'
        return f'<a class="number" {address} aria-label="{name}">{number}</a>'

    def _unread(self) -> Iterator[Labelled]:
        """The stretches between, before and behind the chunks, where the article was read in part."""
        if self._summary.coverage >= 1 or not self._summary.chunks:
            return
        at = 0
        for start, end in sorted((chunk.start, chunk.end) for chunk in self._summary.chunks):
            if start > at:
                yield at, start, _UNREAD
            at = max(at, end)
        yield at, len(self._summary.article.text), _UNREAD


def _touched(root: str, part: str) -> str:
    """Selects the root while the mouse or the focus is on a part and Escape was not pressed."""
    return f"{root}:not([data-off]):has({part}:is(:hover,:focus-within))"


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Paragraphs stand on lines of their own, or between blank lines where a fixed width wraps the text."""
    wrapped = any("\n" in text[start:end] for start, end in sentence_spans(text))
    paragraphs, at = [], len(text) - len(text.lstrip())
    end_of_text = len(text.rstrip())
    for gap in (_BLANK_LINES if wrapped else _NEWLINES).finditer(text, at, end_of_text):
        paragraphs.append((at, at + len(text[at : gap.start()].rstrip())))
        at = gap.end()
    return [*paragraphs, (at, end_of_text)] if at < end_of_text else paragraphs


def _by_paragraph(paragraphs: Sequence[tuple[int, int]], spans: Sequence[Labelled]) -> list[list[Labelled]]:
    """The spans that reach into each paragraph."""
    starts = [start for start, _ in paragraphs]
    parted: list[list[Labelled]] = [[] for _ in paragraphs]
    for span in spans:
        index = max(0, bisect_right(starts, span[0]) - 1)
        while index < len(starts) and starts[index] < span[1]:
            parted[index].append(span)
            index += 1
    return parted


def _cut(start: int, end: int, spans: Sequence[Labelled]) -> Iterator[tuple[int, int, list[int]]]:
    """Cuts a stretch wherever a span begins or ends; yields each piece with the labels that cover it."""
    edges = sorted({start, end, *(edge for span in spans for edge in span[:2] if start < edge < end)})
    for left, right in itertools.pairwise(edges):
        yield left, right, [label for a, b, label in spans if a <= left and right <= b]
