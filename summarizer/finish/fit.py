"""Making a text fit a length: whole sentences while they fit, else a cut at a clause or a word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from summarizer.compression.clause import fit
from summarizer.lengths import Length
from summarizer.text.sentences import sentence_spans
from summarizer.text.words import count_words, word_spans

_ENDED = re.compile(r"[.!?…。！？｡؟۔।॥။។][\"'”’»」』)\]]*$")
ELLIPSIS = "…"
_MANY_WORDS = 200  # of a sentence that has to be cut by its characters or its number


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text within its length.

    Attributes:
        text: The text.
        shortened: Whether something was left out or cut to make it fit.
    """

    text: str
    shortened: bool


def measures(text: str) -> dict[str, int]:
    """The size of a text in words, sentences and characters."""
    return {"words": count_words(text), "sentences": len(sentence_spans(text)), "chars": len(text)}


def fit_summary(text: str, length: Length, *, ended: bool = True) -> Fitted:
    """Keeps the first sentences of a summary that fit.

    Args:
        text: The summary, white space collapsed.
        length: Resolved limits.
        ended: False where the text was stopped by a token cap, so that its end is no end.

    Returns:
        A text that ends on a sentence; where not even the first sentence fits, that sentence cut
        at a clause or a word, with an ellipsis.
    """
    spans = sentence_spans(text)
    complete = ended or bool(_ENDED.search(text))
    whole = spans if complete else spans[:-1]
    if whole and complete and length.allows(**measures(text)):
        return Fitted(text, False)
    for count in range(len(whole), 0, -1):
        kept = text[: whole[count - 1][1]]
        if length.allows(words=count_words(kept), sentences=count, chars=len(kept)):
            return Fitted(kept, True)
    first = text[: spans[0][1]] if spans else text
    return Fitted(cut_sentence(first, length), True)


def fit_headline(text: str, length: Length) -> Fitted:
    """A headline without its full stop, cut at a clause or a word where it is too long."""
    headline = fit(text, length)
    return Fitted(headline, count_words(headline) < count_words(text))


def cut_sentence(sentence: str, length: Length) -> str:
    """The beginning of a sentence that fits, cut at a clause or a word, with an ellipsis behind it."""
    room = None if length.chars is None else length.chars - len(ELLIPSIS)
    if room is not None and room < 1:
        return sentence[: length.chars]
    return fit(_beginning(sentence, length), Length(words=length.words, chars=room, sentences=1)) + ELLIPSIS


def _beginning(sentence: str, length: Length) -> str:
    """As much of a sentence as the limits can be concerned with: some are megabytes long."""
    if length.chars is not None:
        sentence = sentence[: length.chars + 1]
    ends = (end for _, end in islice(word_spans(sentence), (length.words or _MANY_WORDS) + 1))
    return sentence[: max(ends, default=len(sentence))]
