"""A sentence made shorter, with the names in full of those whom it has by their surnames."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, cited, cut_of, joined
from summarizer.extractive.alone.names import LONGEST_NAME, before_surnames
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.outcomes import named_alone
from summarizer.lengths import Length
from summarizer.text.characters import clean, with_capital_word
from summarizer.text.words import count_words


def named_shorter(
    document: Document, sentence: Sentence, limits: Length, shorter: Callable[[Length], Candidate | None]
) -> Candidate | None:
    """What a sentence is shortened to, with the name in full where it opens with a surname alone: | Ada | Bolt won."""
    swaps = before_surnames(document, sentence) if named_alone(document, sentence) else []
    swap = next((swap for swap in swaps if swap.start == sentence.body), None)
    if swap is None or swap.name is None:
        return shorter(limits)
    given, titled = clean(document.text[slice(*swap.name)]) + " ", swap.end - swap.start  # Ms | Bolt won
    less = _less(limits, given, document.text[swap.start : swap.end])
    made = shorter(less) if less else None
    spans = [(source.start, source.end) for source in made.sentences[0].sources] if made else []
    if made is None or dict(spans).get(sentence.body, 0) <= swap.end:
        return made
    kept = [swap.name, *((start + titled * (start == sentence.body), end) for start, end in spans)]
    return joined([(given + made.text[titled:], cited(document.text, kept))])


def cut_in_full(
    document: Document, sentence: Sentence, text: str, limits: Length, shorter: Callable[[Length], str] | None = None
) -> Candidate:
    """A cut of a sentence with the names in full of those whom it has by their surnames: Mr. Bolt won | in Lund.

    Args:
        document: An English article.
        sentence: A sentence of its story.
        text: The cut.
        limits: The limits in force.
        shorter: Cuts the sentence within limits, where the names have no room, or makes nothing; None to keep the cut.
    """
    made = _named(document, sentence, text)
    if fits_alone(made.text, limits):
        return made
    less = _less(limits, made.text, text) if shorter else None
    again = shorter(less) if shorter and less else ""
    return _named(document, sentence, again) if again else cut_of(document, sentence, text)


def _named(document: Document, sentence: Sentence, beginning: str) -> Candidate:
    text, named = beginning, []
    for swap in before_surnames(document, sentence):
        surname = document.text[swap.end : swap.end + LONGEST_NAME].split()[0]
        short = re.search(rf"(?<![\w’'-]){re.escape(document.text[swap.start : swap.end])}(?={_whole(surname)})", text)
        if short and swap.name:
            text = f"{text[: short.start()]}{clean(document.text[slice(*swap.name)])} {text[short.end() :]}"
            named.append(swap.name)
    made = cut_of(document, sentence, text)
    if not named:
        return made
    spans = cited(document.text, [*named, (sentence.body, sentence.end)])
    return replace(joined([(with_capital_word(text), spans)]), ended=made.ended)


def _less(limits: Length, text: str, short: str) -> Length | None:
    """Limits less what a text has more than a shorter one; None where nothing would be left."""
    words = limits.words and limits.words - count_words(text) + count_words(short)
    chars = limits.chars and limits.chars - len(text) + len(short)
    return replace(limits, words=words, chars=chars) if min(words or 1, chars or 1) > 0 else None


def _whole(surname: str) -> str:
    """A pattern of a surname without its owner's mark, as a whole word."""
    bare = re.match(r"[\w.’'-]*\w", surname)
    return re.escape(re.sub(r"[’']s$", "", bare[0] if bare else surname)) + r"\b"
