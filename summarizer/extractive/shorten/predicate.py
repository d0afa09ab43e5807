"""The main verb of a sentence, however late it stands, and where what tells more of its subject begins."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from summarizer.compression.clause.main import Rest, Scan, Whole, main_of
from summarizer.compression.clause.verbs import HEDGED
from summarizer.document import Sentence
from summarizer.runtime.patterns import LatePattern

_HEDGE = LatePattern(rf"(?<!\S){HEDGED} $")  # men who fled | almost certainly drowned, apparently drowned
_WORD, _CLAIM = LatePattern(r"\S+"), LatePattern(r"\bthat\s(?=an?\s|the\s|[A-Z])")


class Predicate(NamedTuple):
    """What a sentence says of its subject.

    Attributes:
        verb: Where its main verb begins.
        told: Where what is told begins: the verb, or how sure it is: men who fled | probably died.
        more: Where words before it end, without commas, behind which more of the subject is told: men | who fled.
        start: Where the clause in the sentence begins that it is the verb of.
    """

    verb: int
    told: int
    more: tuple[int, ...]
    start: int

    def opens(self, text: str, start: int) -> bool:
        """Whether what begins there opens with the verb, or with how sure it is."""
        return start <= self.verb and not text[start : self.told].strip(" ,")


def predicate(text: str, sentence: Sentence) -> Predicate | None:
    """The main verb of a sentence, behind what it opens with; None where none is found, or a quotation opens it."""
    return _of(text[sentence.body : sentence.end], sentence.body)


def claimed(text: str, sentence: Sentence) -> Predicate | None:
    """The main verb of what somebody says: said that the mayor | , who fled, | had lied; no more but behind a comma."""
    that = _CLAIM.search(text, sentence.body, sentence.end)
    found = predicate(text, replace(sentence, body=that.end())) if that else None
    return found and found._replace(more=tuple(more for more in found.more[:1] if text[more] == ","))


def leaves_open(part: str, whole: str) -> bool:
    """Whether a beginning of a sentence opens a clause whose verb is behind it: said that men who fled | were found."""
    return Scan(part.split()).owes() and not Scan(whole.split()).owes()


def tells(text: str) -> bool:
    """Whether a text has a verb of its own: a bank that lent money | withdrew; not: a bank that lent money."""
    return Whole(text.split()).main() > 0


def goes_on_to_main(part: str, rest: str) -> bool:
    """Whether a text has its main verb in what stands behind a part of it alone: cooks hit by a tax | sold shares."""
    return not tells(part) and Whole(f"{part}{rest}".split()).main() >= len(part.split())


def goes_on(rest: str) -> bool:
    """Whether the rest of a sentence holds the verb of what stands before it: after gold | that he hid was sold."""
    return Rest(f"gold{rest}".split()).goes_on()


@lru_cache(maxsize=4)  # asked of each line of a sentence
def _of(text: str, offset: int) -> Predicate | None:
    found = list(_WORD.finditer(text))
    main = main_of([word.group() for word in found])
    if main is None:
        return None
    ends = (found[at - 1].end() - found[at - 1].group().endswith(",") + offset for at in main.more)
    verb = found[main.verb].start()
    hedge = _HEDGE.search(text, 0, verb)
    told = hedge.start() if hedge else verb
    return Predicate(verb + offset, told + offset, tuple(ends), found[main.start].start() + offset)
