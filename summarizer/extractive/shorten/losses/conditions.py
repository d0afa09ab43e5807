"""A condition that a line loses, or another half of what it tells."""

from __future__ import annotations

from summarizer.document import Sentence
from summarizer.languages import ENGLISH
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

CONDITION = LatePattern(
    r"\b(?:unless|(?<!not )only (?:after|for|if|in|to|when|where|with)"
    r"|should (?:an?|any|the|its|their|it|they|he|she|[A-Z]\w+)"
    rf"|If(?! anything\b)|(?<=, )(?:even )?if|{either('compression_words', 'conditions')})\b"
    r"|(?<=,\s)but (?:are|had|has|have|is|lost|said|was|were|won|[a-z]+ed)\b(?! also)"  # was held, | but was freed
    r"|(?<=,\s)but (?:[\w'’-]+\s){1,12}?(?:died|drowned|(?:was|were) (?:found dead|killed))\b"
)
_MODALS = "can|could|may|might|must|shall|should|will|would"
_OWN_CLAUSE = LatePattern(  # said that it sank | , and that he will sue unless Acme pays; a ruling that ends it unless
    rf"(?:;|,\sand (?:that|{_MODALS})\b|,\s(?:wh(?:ere|ich|o|om|ose)|(?:an?|the)\s(?:[\w-]+\s){{1,3}}(?:that|which))\b)"
    r"[^,;]*$"
)
_SIZE = rf"\d|{'|'.join(sorted(ENGLISH.spelled_numbers))}"
_WANTS_REST = (
    LatePattern(r"\bnot (?:just|merely|only|simply)\b[^;]{0,200}?\bbut\b"),
    LatePattern(
        r"(?:\b(?:not|never|cannot)|n['’]t)\b[^,;.]{0,300}?(?:,\s(?:who|whose|which|where)\b[^,;.]*,\s)?"
        r"\b(?:until|before|without)\b"
    ),
    LatePattern(  # voted by six to two, after a debate, | to rebuild it
        rf"\b(?:agreed|decided|voted)(?:\s(?!to\s(?!{_SIZE})|for\s|against\s)[^\s,;]+)*,\s[^;]+?,\sto\s[a-z]"
    ),
    LatePattern(  # cost insurers | and patients 4 million
        r"\b(?:cost|gave|owed|paid|saved)\s(?:[a-z]+\s){1,3}and\s(?:[a-z]+\s){1,3}?"
        r"(?:[$€£]?\d|(?:about|at least|more than|nearly|over|up to)\s)"
    ),
    LatePattern(rf"\b(?:{_MODALS})\b(?:(?!, and (?:{_MODALS})\b)[^;\"“”]){{0,250}}?(?<!as)(?<!ask|ked|see) if\b"),
    LatePattern(rf"{either('compression_words', 'ahead')}[^,;:]*?{either('compression_words', 'waits')}"),
    LatePattern(r"[^\s,;:–—\"“”][^,;:–—\"“”]{0,250}?(?<! as) if\b"),  # read worse | if they are poor
    LatePattern(
        r"\bcaus(?:ed(?! by)|es|ing)\s[^;.]{3,120}?\sto\s(?:(?:an?|the)\s)?[a-z]"
        r"|\b(?<!no )one\b[^;.]{1,80}?\bthe other\b"
    ),
)


def loses_condition(text: str, sentence: Sentence, kept: list[Span]) -> bool:
    """Whether "unless it pays" or ", but was freed" is left out, or what "not" or "voted" is told with."""
    inside = (sentence.body, sentence.end)
    missed = (found.start() for found in CONDITION.finditer(text, *inside) if not _held(found.start(), kept))
    if any(not (own := _OWN_CLAUSE.search(text, sentence.body, at)) or kept[-1][1] > own.start() + 1 for at in missed):
        return True
    wanting = (found for rule in _WANTS_REST for found in rule.finditer(text, *inside))
    return any(_held(found.start(), kept) and not _held(found.end() - 1, kept) for found in wanting)


def _held(at: int, kept: list[Span]) -> bool:
    return any(start <= at < end for start, end in kept)
