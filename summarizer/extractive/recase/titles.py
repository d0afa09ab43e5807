"""A headline in title case, read as the article writes its words."""

from __future__ import annotations

from summarizer.document import Document
from summarizer.extractive.recase.spellings import Spellings
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.support.names import is_title_case
from summarizer.text.characters import fold
from summarizer.text.words import tokenize

# What stands before the first word of a sentence or a claim; not: U.S. Troops
_OPENS = LatePattern(r"(?:^|(?:[!?:]|(?<![A-Z])\.)['\"]?\s)[^\w]*$")
_SPEAKER = LatePattern(r", (?:[^,]* (?:[Ss]ays?|[Ss]aid)|(?:[Ss]ays?|[Ss]aid) [^,]*)$")


def read_title(document: Document, title: str) -> str:
    """A headline in English title case in sentence case, with the same characters but for their case; others as given.

    One with a comma, but before who says it, is left as given: of two halves (Five Dead, Dozens Hurt) one would go.
    A word that the article does not write at all is no name: those of its headline it tells.
    """
    folded = fold(title)
    words = tokenize(folded) if document.language is ENGLISH and not folded.isupper() else []
    if "," in _SPEAKER.sub("", folded) or not is_title_case(words) or len(loud := folded.upper()) != len(folded):
        return title
    known, small = {word.key for word in document.words}, document.keep(Spellings.of).small(loud, [])
    lowered = title
    for word in words:
        inside, first = slice(word.start, word.end), word.text.split("'", 1)[0]
        short = len(first) > 1 and first.isupper()  # GOP, U.S.
        longer = len(lowered[inside].lower()) != len(lowered[inside])  # İzmir
        if short or longer or first == "I" or _OPENS.search(folded, 0, word.start):
            continue
        if small[inside].islower() or word.key not in known:
            lowered = lowered[: word.start] + lowered[inside].lower() + lowered[word.end :]
    return lowered
