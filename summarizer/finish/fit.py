"""Making a candidate fit its limits: whole sentences while they fit, else a cut at a clause or a word."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from summarizer.drafts import Candidate
from summarizer.lengths import Length
from summarizer.results import SummarySentence
from summarizer.text.characters import ELLIPSIS, is_finished
from summarizer.text.sentences import sentence_spans
from summarizer.text.words import count_words, word_spans

_DATE = 40  # characters of a number or a date with all that is its own; of a script without spaces so many words
_MANY_WORDS = 200  # of a sentence that has to be cut by its characters or its number


class Fitted(NamedTuple):
    """A candidate within its limits.

    Attributes:
        text: The text.
        sentences: Its sentences; their sources are empty where the writer did not know them.
        shortened: Whether something was left out or cut to make it fit.
    """

    text: str
    sentences: tuple[SummarySentence, ...]
    shortened: bool


def fit(candidate: Candidate, limits: Length, task: str) -> Fitted:
    """Makes a candidate fit.

    Args:
        candidate: A text, white space collapsed; where it did not end by itself, its last sentence is no sentence.
        limits: Resolved limits.
        task: A headline is cut without an ellipsis and has no full stop; one that its writer broke off keeps its own.

    Returns:
        A text that ends on a sentence; where not even the first sentence fits, that sentence cut
        at a clause or a word, with an ellipsis.
    """
    return _fit_headline(candidate, limits) if task == "headline" else _fit_summary(candidate, limits)


def _fit_headline(candidate: Candidate, limits: Length) -> Fitted:
    broken = not candidate.ended and candidate.text.endswith(ELLIPSIS)
    fits = broken and limits.allows(words=count_words(candidate.text), sentences=1, chars=len(candidate.text))
    text = candidate.text if fits else _shortened(candidate.text, limits)
    sources = candidate.sentences[0].sources if candidate.sentences else ()
    shortened = len(text) < len(candidate.text) and count_words(text) < count_words(candidate.text)
    return Fitted(text, (SummarySentence(text, 0, len(text), sources),), shortened)


def _fit_summary(candidate: Candidate, limits: Length) -> Fitted:
    text = candidate.text
    sentences = candidate.sentences or tuple(SummarySentence(text[a:b], a, b) for a, b in sentence_spans(text))
    complete = candidate.ended or is_finished(text)
    whole = len(sentences) if complete else len(sentences) - 1
    for count in range(whole, 0, -1):
        kept = text[: sentences[count - 1].end]
        if limits.allows(words=count_words(kept), sentences=count, chars=len(kept)):
            by_writer = bool(candidate.sentences) and not candidate.ended  # its writer shortened it
            return Fitted(kept, sentences[:count], by_writer or count < len(sentences))
    if not sentences:
        return Fitted("", (), True)
    cut = _cut_sentence(sentences[0].text, limits)
    return Fitted(cut, (replace(sentences[0], text=cut, start=0, end=len(cut)),), True)


def _cut_sentence(sentence: str, limits: Length) -> str:
    """The beginning of a sentence that fits, cut at a clause or a word, with an ellipsis behind it."""
    sentence = _from_first_word(sentence, limits)
    room = None if limits.chars is None else limits.chars - len(ELLIPSIS)
    if room is not None and room < 1:
        return sentence[: limits.chars]
    return _shortened(_beginning(sentence, limits), Length(words=limits.words, chars=room, sentences=1)) + ELLIPSIS


def _shortened(text: str, limits: Length) -> str:
    from summarizer.compression.clause import shorten  # Late: what ends on a sentence is not cut.

    return shorten(text, limits)


def _from_first_word(text: str, limits: Length) -> str:
    """A text without the marks at its start, where these alone would take all the room."""
    first = next((at for at, character in enumerate(text) if character.isalnum()), 0)
    return text if limits.chars is None or first + len(ELLIPSIS) < limits.chars else text[first:]


def _beginning(sentence: str, limits: Length) -> str:
    """As much of a sentence as the limits can be concerned with, and the rest of a date: some are megabytes long."""
    if limits.chars is not None:
        sentence = sentence[: limits.chars + _DATE]
    ends = (end for _, end in islice(word_spans(sentence), (limits.words or _MANY_WORDS) + _DATE))
    return sentence[: max(ends, default=len(sentence))]
