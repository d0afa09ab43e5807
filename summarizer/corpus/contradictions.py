"""What several articles tell otherwise: 12 dead in one, 15 in another; closed until Friday, until Monday."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from summarizer.corpus.counts import PERSONS, TIMES, UNTIL, Count, counted_kinds, is_year
from summarizer.corpus.lines import Line
from summarizer.languages import LANGUAGES
from summarizer.results import Contradiction, SourceSpan
from summarizer.support.numbers import NumberFacts, Quantity
from summarizer.text.characters import fold
from summarizer.text.words import word_key

_LEAST_SHARED = 2  # words, a unit among them, that two numbers must share; one that stands for a kind is enough
_LEAST_SHARE = 2, 3  # parts of the words of the one that has fewer
_WEEKDAYS = frozenset(word_key(day)[:6] for one in LANGUAGES.values() for day in one.calendar.weekday_forms)
_MORE_THAN = Decimal("1.25")  # times a number: so far "more than" it reaches
_AT_LEAST = re.compile(r"\b(?:at least|no (?:less|fewer) than)(?: an?)? ?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class _Claim:
    """A number that counts something, or a day until which something is, and the line it stands in."""

    line: Line
    count: Count

    @property
    def written(self) -> str:
        """The number as it is written."""
        return self.line.sentence.text[self.count.quantity.start : self.count.quantity.end]


def contradictions(articles: Sequence[Sequence[Line]]) -> tuple[Contradiction, ...]:
    """Finds the numbers in which articles contradict each other.

    Two numbers count the same where the words around them agree: the same kind ("killed", "dead"), or two words, the
    unit among them, and most of those of the one that has fewer; and where they name no different places, people or
    months. Of people one word is enough where the one says nothing else ("400 people were moved from their homes, 650
    people are moved"). A number that the other article has as well beside what is counted, that the other is a fair
    rounding of, or that an older article expects contradicts nothing. Days until which something is ("until Friday")
    are compared where it is told of in two words and the one says nothing else; "nobody was injured" is none of a kind.
    Words for what is counted are known in English, French, German and Spanish; other languages go by shared words.
    Articles in two languages are compared by such words alone.

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


def not_outdated(articles: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The lines of each article that none before it tells otherwise, be that told or not.

    Where all have a date, nor those of an earlier day that announce what may have come since; where some have none, nor
    those that deny what another article opens with, of the same event.
    """
    openings = [lines[0] for lines in articles if lines]
    days = {line.day for lines in articles for line in lines}
    last = "" if "" in days else max(days, default="")
    newer: list[Line] = []
    kept = []
    for lines in articles:
        current = [line for line in lines if not (line.announces and line.day < last)]
        if not last:
            tragic = [told for told in openings if lines and told not in lines and _of_one_event(lines[0], told)]
            current = [line for line in current if not any(_overtaken(line, told) for told in tragic)]
        kept.append([line for line in current if not outdated(line, newer)])
        newer += [line for line in lines if line.counts or line.kinds]
    return kept


def outdated(line: Line, newer: Iterable[Line]) -> bool:
    """Whether newer sentences give another number for what a sentence counts, or tell of what it denies."""
    if not line.counts and not line.denied:
        return False
    return any(
        _overtaken(line, told)
        or any(
            _contrary(_Claim(line, count), _Claim(told, other))
            and not NumberFacts(told.numbers, ()).supports(count.quantity)
            for count in line.counts
            for other in told.counts
        )
        for told in newer
        if told.article != line.article
    )


def _overtaken(line: Line, told: Line) -> bool:
    """Whether a sentence tells of injured or dead where another one says that nobody was injured."""
    if not line.denied or not told.kinds:
        return False
    found = told.kinds | ({"injured"} if "dead" in told.kinds else set())
    return not line.denied.isdisjoint(found) and not _of_a_year(told)


def _of_one_event(line: Line, other: Line) -> bool:
    """Whether two openings share a name and two more words, a weekday not among them: a fire at a mill in Lund."""
    names = line.names & other.names
    return bool(names) and len((line.keys & other.keys) - names - _WEEKDAYS) >= _LEAST_SHARED


def _of_a_year(line: Line) -> bool:
    """Whether a line gives a year, in which other people died."""
    return any(map(is_year, line.numbers))


def _differing(one: Sequence[_Claim], other: Sequence[_Claim]) -> Iterable[tuple[_Claim, _Claim]]:
    """Pairs of claims of two articles that count the same and do not agree."""
    for claim in one:
        peers = [peer for peer in other if _contrary(claim, peer) and not peer.count.ahead > claim.count.ahead]
        if not peers or _told(claim, peers):
            continue
        peer = max(peers, key=lambda peer: len(claim.count.about & peer.count.about))
        if not _told(peer, [back for back in one if _comparable(back.count, peer.count)]):
            yield claim, peer


def _contrary(one: _Claim, other: _Claim) -> bool:
    """Whether two numbers count the same thing; that nobody was injured says nothing of another year."""
    return _comparable(one.count, other.count) and not (
        (_denies(one) and _of_a_year(other.line)) or (_denies(other) and _of_a_year(one.line))
    )


def _denies(claim: _Claim) -> bool:
    return claim.count.quantity.readings[0][0] == 0


def _comparable(one: Count, other: Count) -> bool:
    """Whether two numbers count the same thing."""
    if one.quantity.readings[0][1] != other.quantity.readings[0][1] or (TIMES in one.about) != (TIMES in other.about):
        return False
    if _apart(one.names, other.names) or _apart(one.months, other.months):
        return False
    kinds = counted_kinds()
    shared = one.about & other.about
    if one.about & kinds or other.about & kinds:
        return bool(shared & kinds)
    words = shared - {PERSONS, TIMES, UNTIL}
    # 400 people were moved from their homes, 650 people are moved: the one says nothing else.
    alike = bool(words) and (one.about <= other.about or other.about <= one.about)
    if UNTIL in shared:
        return alike and len(words) >= _LEAST_SHARED
    parts, whole = _LEAST_SHARE
    enough = len(words) >= _LEAST_SHARED and whole * len(words) >= parts * min(len(one.about), len(other.about))
    return enough or (PERSONS in shared and alike)


def _apart(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _told(claim: _Claim, peers: Sequence[_Claim]) -> bool:
    """Whether the sentences of some claims hold a claim's number, or a fair rounding of it or for it."""
    quantity = claim.count.quantity
    theirs = [(peer.line, number) for peer in peers for number in peer.line.numbers]
    if NumberFacts([number for _, number in theirs], ()).supports(quantity):
        return True
    return any(
        NumberFacts([quantity], ()).supports(number)
        or _bounds(claim.line, quantity, number)
        or _bounds(line, number, quantity)
        for line, number in theirs
    )


def _bounds(line: Line, bound: Quantity, other: Quantity) -> bool:
    """Whether a number is within the bound that another one of a line sets: "at least 12" holds for 15.

    "More than 400" holds for 450; nobody would say it of 650.
    """
    least, value = bound.readings[0][0], other.readings[0][0]
    if not isinstance(least, Decimal) or not isinstance(value, Decimal):
        return False
    if bound.mode == "above":
        open_end = _AT_LEAST.search(fold(line.sentence.text[: bound.start]))
        return value >= least and bool(open_end or value <= least * _MORE_THAN)
    return bound.mode == "below" and value <= least


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
