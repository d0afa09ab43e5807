"""Which court, jury or prosecutors an outcome means by its "it" or "they": whom the sentence before tells of."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from summarizer.compression.clause import states
from summarizer.document import Document
from summarizer.extractive.coherence.story import any_of, words
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

_WORD = LatePattern(r"[a-z]+")


class Antecedent(NamedTuple):
    """Whom a pronoun of an outcome means, as offsets into the article.

    Attributes:
        pronoun: Where it stands.
        name: Where the name stands in full.
        possessive: Whether it is an owner: his conviction.
        of_accused: Whether that is whose case it is, and nobody who decided it.
    """

    pronoun: Span
    name: Span
    possessive: bool = False
    of_accused: bool = False


def pronoun_of(text: str) -> re.Match[str] | None:
    """The pronoun that an outcome opens with, in "who", and that it decided so: On Friday it acquitted Jon Roe."""
    return _decides().match(text)


def body_of(document: Document, index: int) -> Antecedent | None:
    """Who decided an outcome that says "it" or "they": the one such body of the sentence before that opens with it."""
    sentence, before = document.story[index], document.story[index - 1]
    found = pronoun_of(document.folded[sentence.body : sentence.end]) if index else None
    if found is None or found["decides"] is None:
        return None
    text = document.folded[before.body : before.end]
    body = _opens().match(text)
    if body is None or not _may_be(found, body["head"].lower()) or states(text[: body.start("body")].split(",")[-1]):
        return None
    plural = _is_plural(body["head"].lower())
    rivals = _WORD.findall(text[body.end("body") :].lower())
    if any(word in _bodies() and _is_plural(word) == plural and word not in words("offices") for word in rivals):
        return None
    at = sentence.body
    start, end = body.span("body")
    return Antecedent((at + found.start("who"), at + found.end("who")), (before.body + start, before.body + end))


def _may_be(found: re.Match[str], head: str) -> bool:
    """Whether a pronoun of an outcome can mean a body, and that can decide so: no court drops a charge."""
    who, accuses = found["who"].lower(), head in words("accusers")
    able = found["drops"] is not None if accuses else found["drops"] is None or head not in words("courts")
    if head.rsplit(" ", 1)[-1] in words("offices"):
        return able and who in ("he", "she")
    return able and (who == "they" if _is_plural(head) else who in ("it", "they"))


def _is_plural(word: str) -> bool:
    return word == "police" or (word.endswith("s") and not word.endswith("ss"))


@cache
def _bodies() -> frozenset[str]:
    return words("ends_cases") | words("bodies") | words("accusers") | words("deciders")


@cache
def _decides() -> re.Pattern[str]:
    front = "|".join(sorted(ENGLISH.clauses.fronted))
    return re.compile(
        rf"(?:(?i:{front}|an?|one|two|three|four)\b(?:(?!that\b)[^,.;]){{1,60}}?,? )?(?P<who>(?i:it|they|he|she)) "
        rf"(?:(?:has|have|had|also|finally|later|now|then|\w+ly) ){{0,2}}"
        rf"(?P<decides>(?P<drops>(?:{any_of('drops')})\b)|(?:{any_of('decides')})\b)?"
    )


@cache
def _opens() -> re.Pattern[str]:
    heads = "|".join(sorted(words("ends_cases") | words("accusers") | words("deciders"), key=len, reverse=True))
    small = rf"(?!(?:{'|'.join(sorted(ENGLISH.function_words))})\b)[\w'-]+ "
    place = r" (?:at|for|in|of) (?:the )?(?:[A-Z][\w'-]+ ){0,3}[A-Z][\w'-]+"
    return re.compile(
        rf"(?:[A-Z][^,.;]{{1,60}}(?:, | (?=the )))?"
        rf"(?P<body>(?:(?i:the|an?|its|\w+'s) (?:{small}){{0,3}}?|(?:[A-Z][\w'-]+ ){{0,3}})(?P<head>(?i:{heads}))"
        rf"(?: [A-Z][\w'.-]+(?: [A-Z][\w'.-]+){{0,2}}|{place}| of \w+ [a-z]+(?:s|en))?)(?=,| (?!and\b)[a-z])"
    )
