"""An article, read once: its sentences with span, text, words and role. Everything later takes this."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar, cast

from summarizer.article import Article, check_article, warnings_of
from summarizer.document.datelines import dateline_ends
from summarizer.document.items import mark_ends
from summarizer.document.live import Log, bodies_of, is_title, read_log
from summarizer.document.page import Role, line_starts, without_marks
from summarizer.document.roles import sentence_roles
from summarizer.document.spoken.labels import Turn, turns_of
from summarizer.errors import EmptyArticleError
from summarizer.languages import LANGUAGES, Language
from summarizer.languages.detect import detect_code
from summarizer.lengths import Length
from summarizer.text.characters import clean, clean_all, fold, is_finished, with_capital_word
from summarizer.text.quote_marks import with_closing_marks
from summarizer.text.sentences import Span, sentence_spans
from summarizer.text.tokenized import is_tokenized, tokenized_spans, untokenized
from summarizer.text.visible import Visible
from summarizer.text.words import Word, spelled, terms_of, word_counts, words_of

Fact = TypeVar("Fact")
_LETTERS_A_WORD = 3  # of scripts without spaces in languages that are not known: Thai, Lao, Khmer, Burmese
_FEWEST_LETTERS = 2  # between two spaces on average, of such a script
_FEWEST_TOLD = 8  # words of an item of a list that tells something by itself, beside others


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article.

    Attributes:
        start: Offset of its first character in the article.
        end: Offset behind its last character.
        body: Offset at which the story begins in it: behind byline and dateline, else `start`.
        text: `article[body:end]` as a reader gets it (`Document.written`).
        terms: What it is compared by, from `body` on: see `summarizer.text.terms`.
        count: Its words as a reader counts them, from `body` on.
        role: What it is on the page.
    """

    start: int
    end: int
    body: int
    text: str
    terms: tuple[str, ...]
    count: int
    role: Role


class Document:
    """An article that has been read.

    Attributes:
        article: The article, with its own headline: the one that came with it, or the line at the top of its text.
        text: Its text as a reader sees it, which all offsets point into: see `summarizer.text.visible`.
        sentences: All sentences of its text, in order.
        body: The sentences without the article's own headline and those that are all dateline; all of them where
            the others hold no word.
        story: Those of the body that tell the story; where none would be left whole sentences of a list, else all
            that hold a word.
            Of a live blog the newest entry is first.
        folded: The text with quotation marks, dashes, digits and full-width forms as ASCII, offsets the same.
        spellings: How each word of the folded text is written, in order.
        live: Whether it is a live blog.
        count: Words of the body as a reader counts them.
        tokenized: Whether the article is copy that went through a tokenizer: "It 's late , he said ."
        warnings: What was noticed on the way in.
    """

    __slots__ = (
        "_kept",
        "_starts",
        "_visible",
        "_word_starts",
        "article",
        "body",
        "count",
        "folded",
        "live",
        "sentences",
        "spellings",
        "story",
        "text",
        "tokenized",
        "warnings",
    )

    def __init__(self, article: Article) -> None:
        """Reads an article that `check_article` has passed.

        Raises:
            EmptyArticleError: Nothing of it is a word for a reader.
        """
        self._visible = Visible(article.text)
        text = self.text = self._visible.text
        self.folded = fold(text)
        self._word_starts, self.spellings = spelled(self.folded)
        self.tokenized = is_tokenized(text)
        self._kept: dict[Callable[[Document], Any], Any] = {}
        spans = tokenized_spans(text) if self.tokenized else sentence_spans(text, self.keep(_code) or "und")
        opens = line_starts(text, spans)
        log = read_log(text, spans, opens, article.headline)
        self.live, begins = log.blog, dateline_ends(text, spans, opens)
        said = turns_of(text, spans, opens)
        begun = bodies_of(text, spans, log.entries) + [(one.first, one.body) for one in said]
        for opening, begin in begun:
            begins[opening] = begin
        bodies = list(zip(begins, (end for _, end in spans), strict=True))
        starts = self._word_starts
        words = [self.spellings[bisect_left(starts, start) : bisect_left(starts, end)] for start, end in bodies]
        texts = with_closing_marks(without_marks(clean_all([text[start:end] for start, end in bodies])))
        if self.tokenized:
            texts = [with_capital_word(untokenized(one)) for one in texts]
        self.sentences = _read_sentences(text, spans, bodies, texts, words, log, said)
        body = tuple(sentence for sentence in self.sentences if sentence.role != "headline" and sentence.text)
        self.body = body if any(sentence.count for sentence in body) else self.sentences
        told = _told(self.body)
        entries = [spans[entry.opening][0] for entry in log.entries]
        self.story = tuple(_newest_first(told, entries) if log.blog and log.oldest_first else told)
        self.count = sum(sentence.count for sentence in self.body)
        self.article = article
        if self.headline and self.body is body:
            self.article = replace(article, headline=self.headline.text)
        self.warnings = warnings_of(article)
        self._starts: list[int] = [sentence.start for sentence in self.sentences]

    @classmethod
    def of(cls, article: object) -> Document:
        """Reads a text or an `Article`.

        Raises:
            InputError: It cannot be summarized.
        """
        return cls(check_article(article))

    @property
    def words(self) -> list[Word]:
        """The words of the folded text, in order; found at the first call: no summary of its sentences needs them."""
        return self.keep(_words)

    @property
    def headline(self) -> Sentence | None:
        """The line of its text that is its own headline; where one came with it, no other line is."""
        top = next((sentence for sentence in self.sentences if sentence.role == "headline"), None)
        given = self.article.headline
        return top if top and (given is None or is_title(given, top.text)) else None

    @property
    def language(self) -> Language | None:
        """The language it is in, as far as its beginning tells; found at the first call."""
        return LANGUAGES.get(self.keep(_code) or "")

    @property
    def letters_a_word(self) -> float:
        """How many letters, in a script without spaces, or words stand for a word of a headline in English."""
        if self.language is not None:
            return self.language.letters_a_word
        runs = sum(len(sentence.text.split()) for sentence in self.body)
        return _LETTERS_A_WORD if self.count > _FEWEST_LETTERS * runs else 1

    def written(self, stretch: str) -> str:
        """A stretch of the text as a reader gets it: cleaned, in tokenized copy with its marks beside their words."""
        cleaned = with_closing_marks(without_marks([clean(stretch)]))[0]
        return untokenized(cleaned) if self.tokenized else cleaned

    def fits(self, length: Length) -> bool:
        """Whether the body is within the limits as it is, its sentences joined by spaces."""
        length = length.resolve(self.count)
        chars = sum(sentence.end - sentence.body for sentence in self.body) + len(self.body) - 1
        return length.allows(words=self.count, sentences=len(self.body), chars=chars)

    def in_article(self, start: int, end: int) -> Span:
        """Where a stretch of the text stands in the article's."""
        return self._visible.place(start, end)

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds an offset of the text."""
        return self.sentences[max(0, bisect_right(self._starts, offset) - 1)]

    def number_of(self, sentence: Sentence) -> int | None:
        """The number in the story of a sentence, which may be told without its opening; None for one of no story."""
        return next((number for number, one in enumerate(self.story) if one.start == sentence.start), None)

    def keep(self, make: Callable[[Document], Fact]) -> Fact:
        """What another room finds out about this document: made at the first call, then kept."""
        if make not in self._kept:
            self._kept[make] = make(self)
        return cast(Fact, self._kept[make])


def _told(body: Sequence[Sentence]) -> list[Sentence]:
    """The story, or items of a list, or both if these are more and begin above; else no boilerplate, else all words.

    Raises:
        EmptyArticleError: None has one.
    """
    worded = [sentence for sentence in body if sentence.count]
    if not worded:
        raise EmptyArticleError("the article holds no letter and no digit")
    story = [sentence for sentence in worded if sentence.role == "story"]
    items = (one for one in worded if one.role == "list item" and one.count >= _FEWEST_TOLD * bool(story))
    listed = _unmarked([one for one in items if is_finished(one.text)])
    if story and len(listed) > len(story) and listed[0].start < story[0].start:
        return sorted([*story, *listed], key=lambda sentence: sentence.start)
    return story or listed or _unmarked([one for one in worded if one.role != "boilerplate"]) or worded


def _unmarked(told: Sequence[Sentence]) -> list[Sentence]:
    """Sentences without the marks of a list before them."""
    ends = mark_ends([one.text for one in told])
    return [replace(one, body=one.body + end, text=one.text[end:]) for one, end in zip(told, ends, strict=True)]


def _newest_first(told: Sequence[Sentence], entries: Sequence[int]) -> list[Sentence]:
    """Sentences by the entries that begin at some offsets, the last first, behind those above all entries."""
    return sorted(told, key=lambda sentence: -bisect_right(entries, sentence.start) or -len(entries) - 1)


def _code(document: Document) -> str | None:
    return detect_code(document.text)


def _words(document: Document) -> list[Word]:
    return words_of(document._word_starts, document.spellings)


def _read_sentences(
    text: str,
    spans: Sequence[Span],
    bodies: Sequence[Span],
    texts: Sequence[str],
    words: Sequence[Sequence[str]],
    log: Log,
    said: Sequence[Turn],
) -> tuple[Sentence, ...]:
    counts = word_counts(texts)
    roles = sentence_roles(text, bodies, counts, log, said)
    columns = zip(texts, terms_of(words), counts, roles, strict=True)
    return tuple(
        Sentence(start, end, body, *column)
        for (start, end), (body, _), column in zip(spans, bodies, columns, strict=True)
    )
