"""What is to be done for one article: its sentences, its task and the length in force."""

from __future__ import annotations

from dataclasses import dataclass, replace

from summarizer.article import Article, check_article
from summarizer.document.roles import dateline_end, headline_span
from summarizer.errors import OptionError
from summarizer.lengths import Length
from summarizer.models.specs import TASKS
from summarizer.text.characters import count_surrogates
from summarizer.text.sentences import Span, sentence_spans
from summarizer.text.words import count_words

_BRIEF_WORDS = 50


@dataclass(frozen=True, slots=True)
class Plan:
    """One article, read and measured.

    Attributes:
        article: The article.
        task: "headline", "brief" or "summary".
        length: The limits asked for, with a ratio already turned into words.
        cap: The same, and no more words than the body has: a summary is never longer than its article.
        body: Sentence spans of the text without the article's own headline.
        headline: Span of the headline that stands in the text, if one does.
        fits: Whether the body is within the limits as it is.
        warnings: What was noticed on the way in.
    """

    article: Article
    task: str
    length: Length
    cap: Length
    body: list[Span]
    headline: Span | None
    fits: bool
    warnings: tuple[str, ...]

    @property
    def text(self) -> str:
        """The article's text, which all spans point into."""
        return self.article.text

    @property
    def told(self) -> list[Span]:
        """The body with its sentences' datelines left out of their spans."""
        text = self.text
        return [(start + dateline_end(text[start:end]), end) for start, end in self.body]

    @property
    def own_headline(self) -> str | None:
        """The headline that came with the article, apart or as the first line of its text."""
        if self.article.headline is not None or self.headline is None:
            return self.article.headline
        return self.text[slice(*self.headline)]


def task_of(length: str | Length, task: str | None = None) -> str:
    """The task that a length is for.

    Args:
        length: A preset's name or a `Length`.
        task: A task named by the caller, which holds.

    Returns:
        "headline" for the preset of that name, "brief" for one sentence of up to 50 words,
        "summary" for the rest.

    Raises:
        OptionError: The task is none of the three.
    """
    if task is not None:
        if task not in TASKS:
            raise OptionError(f"task is {task!r}; allowed: {', '.join(TASKS)}")
        return task
    if length == "headline":
        return "headline"
    limits = Length.of(length)
    return "brief" if limits.sentences == 1 or (limits.words or _BRIEF_WORDS) < _BRIEF_WORDS else "summary"


def make_plan(article: object, length: str | Length, task: str) -> Plan:
    """Reads and measures one article.

    Raises:
        InputError: The article cannot be summarized.
        OptionError: The length is unknown or impossible.
    """
    checked = check_article(article)
    text = checked.text
    spans = sentence_spans(text)
    own = headline_span(text, spans)
    body = [span for span in spans if span != own]
    words = sum(count_words(text[start:end]) for start, end in body)
    limits = Length.of(length).resolve(words)
    chars = sum(end - start for start, end in body) + len(body) - 1
    fits = limits.allows(words=words, sentences=len(body), chars=chars)
    cap = replace(limits, words=min(limits.words or words, words) or 1)
    warnings = []
    lone = count_surrogates(text)
    if lone:
        warnings.append(f"the article holds {lone} lone surrogates; they read as U+FFFD in the summary")
    return Plan(checked, task, limits, cap, body, own, fits, tuple(warnings))
