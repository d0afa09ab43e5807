"""Whether an answer says all that its question does, and what it is about."""

from __future__ import annotations

import re

from summarizer.document import Document
from summarizer.document.spoken.replies import is_piece, leans
from summarizer.extractive.coherence.openings import opens_clearly
from summarizer.extractive.vectors import content_of
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

_IT = LatePattern(r"(?<!\b(?:Is|is) )\b(?:[Ii]t|[Ii]ts)\b")  # not: Is it safe to eat eggs?
_SAYS_IT = LatePattern(r"[^,]{1,80} (?:believes?|expects?|hopes?|said|says?|thinks?)(?: that)? it\b")
_ONE = LatePattern(r"(?:\b(?:[Aa]n?|[Tt]he|[Ee]ach|[Ee]very)|['’]s) [a-z]|\b[A-Z]\w+\b(?<!^It)")
_THE = LatePattern(r"The [a-z][\w-]*(?: [a-z][\w-]*)?")
_NAMES = LatePattern(r" [A-Z]")
_YOU = LatePattern(r"\b(?:you|your|yours)\b", re.IGNORECASE)
_SHORT = 3  # letters of a word that names nothing
_WHOLE = 7  # words of an answer that may be told where none says all that its question does


def answers_itself(question: str, answer: str, *, strict: bool) -> bool:
    """Whether an answer is a sentence that says all that its question does.

    Neither of them has an "it" for what is told before, Is it safe?; but: The mayor says it is open. The answer is no
    piece, Owners of boats who fish; tells nobody what to do, You may only ask if; leaves out nothing that the question
    says, Most do not have to claim; and points to nothing in it: Lund has sold it.

    Args:
        question: The question, behind what stands ahead of it in its line.
        answer: The first sentence of its answer.
        strict: Whether it names no more than the question does, or a name: not The risk is low.
    """
    it = _IT.search(answer)
    own = it is None or (_ONE.search(answer, 0, it.start()) is not None and not _SAYS_IT.match(answer))
    last, asks = (answer.rstrip(".").split() or [""])[-1], question.rpartition(". ")[2]
    left_out = last == "it" or re.search(rf"\b{re.escape(last)} [a-z]", asks)
    known = _THE.match(answer) if strict and not _NAMES.search(answer) else None
    unnamed = known is not None and not any(word in question for word in known[0].split()[1:] if len(word) > _SHORT)
    unnamed |= not strict and len(answer.split()) < _WHOLE
    piece = is_piece(answer) or leans(answer)
    whole = not (piece or left_out or unnamed or _YOU.search(answer))
    return own and whole and _IT.search(asks) is None and opens_clearly(answer)


def on_topic(document: Document, asked: int) -> list[bool]:
    """Which sentences are in the answer to the first question, number asked, or name something and are on its topic.

    They share a word with the headline, or with what stands up to that answer: else nobody knows what they are about.
    """
    top = document.headline.terms if document.headline else ()
    about = content_of([top, *(one.terms for one in document.story)], ENGLISH)
    topic = about[0].union(*about[1 : asked + 3])
    told = zip(document.story, about[1:], strict=True)
    return [at <= asked + 1 or bool(topic & own and _NAMES.search(one.text)) for at, (one, own) in enumerate(told)]
