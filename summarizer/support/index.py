"""What a summary says and its article does not: numbers, dates, names and quotations.

The check needs no model. It reads the article once, then looks for every number, date and weekday,
proper name and quotation of a summary among what it read, after normalisation: "nearly 5,000" is
supported by 4,963, "UN" by United Nations, "Japanese" by Japan, "Oct 30" by 30 October.

It sees what is said, not who does it to whom. On an article in which the leaders of South Korea and
Japan promise to keep the "positive momentum" of their relations and worry about North Korea's
collaboration with Russia, a model wrote: "South Korean leaders vow to maintain 'positive momentum'
in relations with Russia". Every name and the quotation stand in the article, so the check finds
nothing, and the headline is false. A negation gained or lost, swapped roles and true names in the
wrong place cannot be seen by it: no finding is no proof.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from summarizer.article import Article, with_headline
from summarizer.errors import InputError
from summarizer.languages import ENGLISH
from summarizer.results import ClaimKind, UnsupportedSpan
from summarizer.support.dates import Date, DateFacts, read_dates, short_dates
from summarizer.support.name_facts import NameFacts
from summarizer.support.names import unsupported_names
from summarizer.support.number_scanner import Reading
from summarizer.support.numbers import NumberFacts, Quantity, read_numbers
from summarizer.support.quotes import WordSequence, read_quotations
from summarizer.text.characters import fold
from summarizer.text.cover import Cover
from summarizer.text.sentences import Span
from summarizer.text.tokenized import is_tokenized, untokenized
from summarizer.text.visible import Visible
from summarizer.text.words import Word, tokenize

_YEARS = 1500, 2100
_TRIVIAL: tuple[Reading, ...] = ((Decimal(1), ""), (Decimal(1), "ord"), (Decimal(2), "ord"))
_CONTEXT = 3  # words before and behind a number near the edge of a text


class HasWords(Protocol):
    """A folded text with its words."""

    @property
    def folded(self) -> str:
        """The text, folded."""
        ...

    @property
    def words(self) -> Sequence[Word]:
        """The words of the folded text, in order."""
        ...


@dataclass(frozen=True, slots=True)
class Support:
    """What the check found.

    Attributes:
        spans: The parts of the text that the article does not support, in order, none overlapping.
    """

    spans: tuple[UnsupportedSpan, ...]

    @property
    def supported(self) -> bool:
        """Whether everything that was checked stands in the article."""
        return not self.spans


class SupportIndex:
    """An article, read once, to check many texts against."""

    def __init__(self, text: str) -> None:
        """Reads the article.

        Args:
            text: The text that has to support what is said.

        Raises:
            InputError: The article is not a string.
        """
        _require_text("article", text)
        folded = fold(Visible(text).text)
        self._read(folded, tokenize(folded))

    def _read(self, folded: str, found: Sequence[Word]) -> None:
        if is_tokenized(folded):  # its "3 , 000" stands in a text so or as it is printed
            folded = f"{folded}\n{untokenized(folded)}"
            found = tokenize(folded)
        self._small = folded.lower()
        self._sequence = WordSequence([word.key for word in found])
        self._names = NameFacts(found)
        self._numbers = NumberFacts(read_numbers(folded), self._names.keys)
        self._dates = DateFacts(read_dates(folded))

    @classmethod
    def of(cls, document: HasWords) -> SupportIndex:
        """Reads an article whose words are known; `document.keep(SupportIndex.of)` does it once."""
        index = cls.__new__(cls)
        index._read(document.folded, document.words)
        return index

    def check(self, text: str) -> Support:
        """Finds what in a text the article does not support.

        Args:
            text: A summary, a headline, or one sentence.

        Returns:
            The unsupported spans, with offsets into the text.

        Raises:
            InputError: The text is not a string.
        """
        _require_text("text", text)
        visible = Visible(text)
        missing = self._missing(visible.text)
        return Support(tuple(_span(text, *visible.place(start, end), kind) for (start, end), kind in missing))

    def _missing(self, text: str) -> list[tuple[Span, ClaimKind]]:
        """The unsupported stretches of a text, in order, each with its kind."""
        folded = fold(text)
        found = tokenize(folded)
        missing: list[tuple[Span, ClaimKind]] = []
        for quotation in read_quotations(text, found):
            if not self._sequence.supports(quotation):
                missing.append(((quotation.start, quotation.end), "quote"))
        unsaid = Cover(len(text), [span for span, _ in missing])
        taken = unsaid.copy()  # what names are not looked for in
        for mention in read_dates(folded):
            span = mention.start, mention.end
            if not unsaid.overlaps(span):
                taken.add(span)
                if not any(self._supports_date(date) for date in mention.readings):
                    missing.append((span, "date"))
        dated = taken.copy()
        for quantity in read_numbers(folded):
            span = quantity.start, quantity.end
            taken.add(span)
            if not dated.overlaps(span) and not self._supports_number(quantity, folded, found):
                missing.append((span, "date" if _is_calendar(quantity) else "number"))
        missing.extend((span, "name") for span in unsupported_names(folded, found, self._names, taken))
        return sorted(set(missing))  # two days of one date share a span

    def _supports_date(self, date: Date) -> bool:
        year_known = date.year is None or date.year in self._dates.years or self._numbers.has_year(date.year)
        return year_known and self._dates.supports(date)

    def _supports_number(self, quantity: Quantity, folded: str, found: Sequence[Word]) -> bool:
        if _is_trivial(quantity, folded) or self._numbers.supports(quantity):
            return True
        if self._numbers.has_sum(quantity) and _counts_nothing(quantity, folded, found):
            return True
        value = quantity.readings[0][0]
        if isinstance(value, str) and any(self._dates.supports(date) for date in short_dates(value)):
            return True
        return self._is_cut_number(quantity, folded, found)

    def _is_cut_number(self, quantity: Quantity, folded: str, found: Sequence[Word]) -> bool:
        """Whether a number near the edge of a text is part of one in the article: "rose 7 per" of "rose 7 per cent"."""
        first = bisect_right(found, quantity.start, key=lambda word: word.end)
        last = bisect_left(found, quantity.end, key=lambda word: word.start)
        if min(first, len(found) - last) > _CONTEXT or folded[quantity.start : quantity.end].lower() not in self._small:
            return False
        start = found[max(0, first - _CONTEXT)].start
        end = found[min(len(found), last + _CONTEXT) - 1].end
        before = tokenize(folded[start : quantity.start])[-_CONTEXT:]
        after = tokenize(folded[quantity.end : end])[:_CONTEXT]
        number = tokenize(folded[quantity.start : quantity.end])
        return self._sequence.holds(tuple(word.key for word in (*before, *number, *after)))


def check_support(summary_text: str, article: str | Article) -> Support:
    """Finds what in a summary its article does not support.

    To check many texts against one article, make a `SupportIndex` of it.

    Args:
        summary_text: A summary, a headline, or one sentence.
        article: The article that it is of: its text, or an `Article`, whose own headline counts as a part of it.

    Returns:
        The unsupported spans, with offsets into the summary.

    Raises:
        InputError: One of the two is no text.
    """
    _require_text("summary_text", summary_text)
    return SupportIndex(with_headline(article) if isinstance(article, Article) else article).check(summary_text)


def _require_text(name: str, value: object) -> None:
    if not isinstance(value, str):
        raise InputError(f"{name} is of type {type(value).__name__}; allowed: str")


def _span(text: str, start: int, end: int, kind: ClaimKind) -> UnsupportedSpan:
    return UnsupportedSpan(start=start, end=end, text=text[start:end], kind=kind)


def _is_trivial(quantity: Quantity, folded: str) -> bool:
    """Whether a number is "one", "first" or "second": words of every text, and not only as numbers."""
    written_out = folded[quantity.start].isalpha()
    return written_out and quantity.readings[0] in _TRIVIAL


def _counts_nothing(quantity: Quantity, folded: str, found: Sequence[Word]) -> bool:
    """Whether nothing that is counted stands behind a number: a sentence ends there, or goes on with a small word."""
    behind = bisect_left(found, quantity.end, key=lambda word: word.start)
    if behind == len(found) or folded[quantity.end : found[behind].start].strip():
        return True
    return found[behind].key in ENGLISH.function_words and found[behind].key != "of"


def _is_calendar(quantity: Quantity) -> bool:
    """Whether a number is a year or a decade."""
    value, unit = quantity.readings[0]
    if not isinstance(value, Decimal) or quantity.end - quantity.start > len("1990s"):
        return False
    return unit in ("", "s") and _YEARS[0] <= value < _YEARS[1] and value % 1 == 0
