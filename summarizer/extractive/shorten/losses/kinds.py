"""Of which kind something is so, told with all that says which: drivers | who drink may be fined."""

from __future__ import annotations

from itertools import pairwise

from summarizer.document import Sentence
from summarizer.extractive.shorten.predicate import Predicate, predicate
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

_GENERAL = LatePattern(
    r"(?:are (?:to|being)|can|could|do(?: not|n['’]t)?|face|have (?:an?|to)|may|might|must|need to|should|will|would)\b"
)
_BOUND = LatePattern(r"(?:can|could|face|have to|may|must|should|(?:are to|will) (?:be|get|have|lose|need|not|pay))\b")
_MAY = LatePattern(r"(?:can|could|may|might)\b")
_KIND = LatePattern(  # Firms, Older men, Anyone
    r"(?:[\w'’-]+ ){0,4}?(?:[\w'’-]*[^\W\dsuA-Z]s|[Mm]en|[Ww]omen|[Pp]eople|[Cc]hildren|(?:Any|Every)(?:body|one))\b"
    r"|(?:Any|Every|No one|Nobody|Those)\b"
)
_SOME = frozenset("a an both few her his its many most other several some that the their these this".split())
_NUMBER = LatePattern(rf"(?i)(?:\S*\d|(?:{'|'.join(ENGLISH.spelled_numbers)}|dozens|hundreds|thousands|scores)\b)")
_WHICH = LatePattern(
    r"\s(?:who|whose|that|which|with|without|and|[a-z]+(?:ed|ing)|caught|found|given|known|left|born)\b"
)
_WHO = LatePattern(r"\s(?:who|whose|that|which)\b")
_SAYS_WHICH = LatePattern(r".*\bwith an? (?:[\w-]+ ){1,6}[\w-]+$")  # People with a rare disease | that hurts
_COUNTED = LatePattern(r"(?i)(?:the )?(?:numbers?|percentage|proportion|share) of\b")
_PLURAL = LatePattern(r"(?!Officials|Police|Prosecutors|Residents|Witnesses)[A-Z][a-z]+s")
_IN_WHAT = LatePattern(r" (?:against|for|from|in|of|on|with) (?!\d)")
_OF_NOUN = LatePattern(r" (?:that|which)\b")
_FREE = LatePattern(r",| or\b|\s?(?:an?|the)?\s?$")  # what may go: an aside, another of the kinds


def of_kind(text: str, found: Predicate) -> bool:
    """Whether what a sentence opens with is a kind, of which something is so in general: Men who drink | may die."""
    head = text[found.start : found.verb]
    first = head.split(None, 1)[0].lower()
    if first in ("a", "an"):  # A man who lied | could be jailed; not: A nurse who was fired | must be paid
        return _MAY.match(text, found.verb) is not None
    counted = first in _SOME or _NUMBER.match(head)
    return not counted and bool(_KIND.match(head)) and _GENERAL.match(text, found.verb) is not None


def loses_kind(text: str, sentence: Sentence, kept: list[Span]) -> bool:
    """Whether a line says of all of a kind what its sentence says of some: drivers | who drink | may be fined.

    Or of how many it is told: The number of men | who wait | has passed nine; of which: Investors | in Acme | lost.
    """
    found = predicate(text, sentence) if len(kept) > 1 else None
    if found is None:
        return False
    if any(_PLURAL.fullmatch(text, found.start, end) and _IN_WHAT.match(text, end) for _, end in kept[:-1]):
        return True
    counted = _COUNTED.match(text, found.start) is not None
    if not (counted or of_kind(text, found)):
        return False
    bound = _BOUND.match(text, found.verb)
    for (_, end), (behind, _) in pairwise(kept):
        if not found.start < end < found.verb or text[end - 1] == "," or _FREE.match(text[end:behind]):
            continue
        if _OF_NOUN.match(text, end) and _SAYS_WHICH.match(text[found.start : end]):
            continue
        if bound or _WHICH.match(text, end) or (counted and _WHO.search(text, end, behind)):
            return True
    return False
