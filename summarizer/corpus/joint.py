"""What several articles tell as one text, and where each stretch of it stands in them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from summarizer.article import Article
from summarizer.corpus.lines import Line
from summarizer.results import SourceSpan, Summary

_GAP = "\n\n"  # between two sentences


class JointText:
    """Sentences of several articles, one below the other.

    Attributes:
        article: The text, with the headline and the date of the newest article.

    Args:
        lines: The sentences, in the order in which they are told; at least one.
        newest: The newest article.
    """

    def __init__(self, lines: Sequence[Line], newest: Article) -> None:
        """Joins the sentences."""
        self._lines = tuple(lines)
        self._starts: list[int] = []
        at = 0
        for line in lines:
            self._starts.append(at)
            at += len(line.text) + len(_GAP)
        text = _GAP.join(line.text for line in lines)
        self.article = Article(text, headline=newest.headline, date=newest.date)

    def quoted(self, line: Line) -> tuple[str, tuple[SourceSpan, ...]]:
        """A sentence with its span in the text, as `joined` takes them."""
        start = self._starts[self._lines.index(line)]
        return line.sentence.text, (SourceSpan(start, start + len(line.text), line.text, 1.0),)

    def placed(self, summary: Summary) -> Summary:
        """A summary of the text with its sources in the articles; its chunks stand in none of them and are left out."""
        return replace(
            summary,
            sentences=tuple(replace(one, sources=self._placed(one.sources)) for one in summary.sentences),
            alternatives=tuple(replace(one, sources=self._placed(one.sources)) for one in summary.alternatives),
            chunks=(),
        )

    def _placed(self, sources: Sequence[SourceSpan]) -> tuple[SourceSpan, ...]:
        """Spans of the text as spans of the articles; one that runs over two sentences comes in two."""
        return tuple(part for source in sources for part in self._parts(source))

    def _parts(self, source: SourceSpan) -> list[SourceSpan]:
        parts = []
        for number in range(bisect_right(self._starts, source.start) - 1, len(self._lines)):
            line, at = self._lines[number], self._starts[number]
            start, end = max(source.start - at, 0), min(source.end - at, len(line.text))
            if at >= source.end:
                break
            if start < end:
                body = line.sentence.body
                parts.append(SourceSpan(body + start, body + end, line.text[start:end], source.weight, line.article))
        return parts
