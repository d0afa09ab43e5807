"""Numbers that several articles give for the same thing: 12 dead in one, 15 in another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from summarizer.corpus.lines import Count, Line, counted_kinds
from summarizer.results import Contradiction, SourceSpan
from summarizer.support.numbers import NumberFacts, Quantity

_LEAST_SHARED = 2  # words, a unit among them, that two numbers must share; one that stands for a kind is enough


@dataclass(frozen=True, slots=True)
class _Claim:
    """A number that counts something, and the line it stands in."""

    line: Line
    count: Count

    @property
    def written(self) -> str:
        """The number as it is written."""
        return self.line.sentence.text[self.count.quantity.start : self.count.quantity.end]


def contradictions(articles: Sequence[Sequence[Line]]) -> tuple[Contradiction, ...]:
    """Finds the numbers in which articles contradict each other.

    Two numbers count the same where the words around them agree: the same kind ("killed", "dead"), or two words, the
    unit among them; and where they name no different places or people. A number that the other article has as well
    beside what is counted, or that the other is a fair rounding of, contradicts nothing. Words for what is counted
    are known in English, French, German and Spanish; other languages go by shared words. Articles in two languages
    are compared by such words alone.

    Args:
        articles: The lines of each article, in the order in which their numbers are to be given.

    Returns:
        One for each thing that is counted differently, in the order of the first number.
    """
    claims = [[_Claim(line, count) for line in lines for count in line.counts] for lines in articles]
    groups: list[list[_Claim]] = []
    for one, other in combinations(claims, 2):
        for pair in _differing(one, other):
            _join(groups, pair)
    return tuple(_contradiction(group, claims) for group in groups)


def outdated(line: Line, newer: Iterable[Line]) -> bool:
    """Whether a sentence gives a number for what newer sentences give another one for."""
    return any(
        _comparable(count, other) and not NumberFacts(told.numbers, ()).supports(count.quantity)
        for told in newer
        if told.article != line.article
        for other in told.counts
        for count in line.counts
    )


def _differing(one: Sequence[_Claim], other: Sequence[_Claim]) -> Iterable[tuple[_Claim, _Claim]]:
    """Pairs of claims of two articles that count the same and do not agree."""
    for claim in one:
        peers = [peer for peer in other if _comparable(claim.count, peer.count)]
        if not peers or _told(claim, peers):
            continue
        peer = max(peers, key=lambda peer: len(claim.count.about & peer.count.about))
        if not _told(peer, [back for back in one if _comparable(back.count, peer.count)]):
            yield claim, peer


def _comparable(one: Count, other: Count) -> bool:
    """Whether two numbers count the same thing."""
    if one.quantity.readings[0][1] != other.quantity.readings[0][1]:
        return False
    if one.names and other.names and one.names.isdisjoint(other.names):
        return False
    shared = one.about & other.about
    kinds = counted_kinds()
    if one.about & kinds or other.about & kinds:
        return bool(shared & kinds)
    return len(shared) >= _LEAST_SHARED


def _told(claim: _Claim, peers: Sequence[_Claim]) -> bool:
    """Whether the sentences of some claims hold a claim's number, or a fair rounding of it or for it."""
    quantity = claim.count.quantity
    theirs = [number for peer in peers for number in peer.line.numbers]
    if NumberFacts(theirs, ()).supports(quantity):
        return True
    return any(NumberFacts([quantity], ()).supports(number) or _bounded(quantity, number) for number in theirs)


def _bounded(one: Quantity, other: Quantity) -> bool:
    """Whether one number is within the bound that the other sets: "at least 12" holds for 15."""
    left, right = one.readings[0][0], other.readings[0][0]
    if not isinstance(left, Decimal) or not isinstance(right, Decimal):
        return False
    upward = (one.mode == "above" and right >= left) or (other.mode == "above" and left >= right)
    downward = (one.mode == "below" and right <= left) or (other.mode == "below" and left <= right)
    return upward or downward


def _join(groups: list[list[_Claim]], pair: tuple[_Claim, _Claim]) -> None:
    """Puts a pair into the group that holds one of the two, or into one of its own."""
    for group in groups:
        if any(claim in group for claim in pair):
            group.extend(claim for claim in pair if claim not in group)
            return
    groups.append(list(pair))


def _contradiction(group: Sequence[_Claim], claims: Sequence[Sequence[_Claim]]) -> Contradiction:
    order = {claim.line.article: number for number, found in enumerate(claims) for claim in found}
    ranked = sorted(group, key=lambda claim: (order[claim.line.article], claim.line.index))
    once = {(claim.line.article, claim.written): claim for claim in reversed(ranked)}
    kept = sorted(once.values(), key=ranked.index)
    return Contradiction(tuple(claim.written for claim in kept), tuple(_source(claim.line) for claim in kept))


def _source(line: Line) -> SourceSpan:
    sentence = line.sentence
    return SourceSpan(sentence.body, sentence.end, line.text, 1.0, line.article)
