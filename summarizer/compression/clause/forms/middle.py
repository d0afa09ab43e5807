"""The middle of a German clause without phrases that say where, when, why or by whose word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.compression.clause.told import Told
from summarizer.languages.listed import STRIPPED, first_key
from summarizer.runtime.patterns import LatePattern

_MARKED = LatePattern(r"[,;:.–—]$")
_SPOKEN_RANK, _TIMED_RANK, _WHY_RANK, _WHERE_RANK, _NAMED_RANK = range(5)
_MISSED = (1.5, 1.5, 3.0, 3.0, 12.0)  # loss of a form without one of them
_LEAST = 3  # words that a clause has behind its verb
_AT_THE = ("am", "beim", "im")


class _Phrase(NamedTuple):
    """Words of a phrase that may be left out, and how little they are missed, 0 for least."""

    start: int
    end: int
    rank: int


def without_middle(text: str, told: Told, *, dated: bool) -> Iterator[tuple[str, float]]:
    """The text without one phrase of its middle, then without one more each time, and what each form loses.

    Args:
        text: A sentence.
        told: What its language is told by.
        dated: Whether something gives its times and places their sense, as a denial.
    """
    if not told.framed:
        return
    words = text.split()
    first = _behind_opening(words, told)
    verb = next((at for at in range(first, len(words)) if told.is_verb(words[at])), len(words))
    end = next((at for at in range(verb + 1, len(words)) if _MARKED.search(words[at])), len(words) - 1)
    named = end < len(words) and told.middle.manner.search(words[end]) is not None
    if named or end - verb < _LEAST or any(map(_MARKED.search, words[first : verb + 1])):
        return
    framed = first_key(words[verb]) in told.frames and words[end][:1].islower()
    held = (told.grave, told.parts.claimed)
    spoken = any(one is not None and one.search(text) is not None for one in held)  # a wrong keeps who says it
    hearsay = first_key(words[verb]) in told.middle.hearsay  # soll nach Angaben der Polizei | gestohlen haben
    closed = _closed(words, end, told) if framed else end
    left = _phrases(words, verb, closed, told)
    starts = {one.start for one in left}
    # in der Halle | am Hafen und trotz ...: what stands behind one and stays may be of it
    left = [one for one in left if one.end in starts or words[one.end] not in _AT_THE]
    left = ([] if first else _opening(words, verb, told)) + left
    freed = words[verb] in told.middle.copulas and end == len(words) - 1
    after = [one for one in left if freed and one.start == verb + 1]
    after = [one for one in after if told.middle.after.match(" ".join(words[one.start : one.end]))]
    says = [one for one in left if one.rank == _SPOKEN_RANK]
    official = (one for one in says if told.middle.official.search(" ".join(words[one.start : one.end])))
    heard = says if hearsay else [] if spoken else list(official)
    left = [one for one in left if (one in heard if one in says else (framed or one in after) and not dated)]
    left.sort(key=lambda one: (one.rank, -one.start))  # of two that stand together the one behind goes first
    for number in range(1, len(left) + 1):
        gone = {at for one in left[:number] for at in range(one.start, one.end)}
        yield " ".join(word for at, word in enumerate(words) if at not in gone), _MISSED[left[number - 1].rank]


def _behind_opening(words: Sequence[str], told: Told) -> int:
    """Where the main clause begins, with its verb: Weil es regnet, | bleibt der Weg gesperrt; 0 for no such clause."""
    if first_key(words[0]) not in told.fronted:
        return 0
    behind = (at + 1 for at, word in enumerate(words[:-1]) if word.endswith(","))
    return next((at for at in behind if told.is_verb(words[at])), 0)


def _closed(words: Sequence[str], end: int, told: Told) -> int:
    """The index of the first of the words that close a clause: verletzt | worden."""
    while end > 0 and words[end - 1][:1].islower() and words[end - 1].endswith(("t", "en")):
        if first_key(words[end - 1]) in told.small | told.numbers:
            break
        end -= 1
    return end


def _opening(words: Sequence[str], verb: int, told: Told) -> list[_Phrase]:
    """What says more of the circumstance before a verb: Bei einem Brand | in einem Heim | in Lund starben.

    Of what a reader is held to know, "the fire", one stays, that with a name if there is one.
    """
    if words[0].lower() not in told.middle.prepositions - told.middle.more:
        return []
    at, sure = _end(words, 0, verb, told)
    found = []
    while sure and at < verb and words[at] in told.middle.places:
        end, sure = _end(words, at, verb, told)
        while end < verb and words[end][:1].isupper():  # in den Tiroler | Alpen
            end, sure = end + 1, True
        found.append(_Phrase(at, end, _NAMED_RANK if words[at + 1][:1].isupper() else _WHERE_RANK))
        at = end
    stays = None if words[1].startswith("ein") else max(found, key=lambda one: one.rank, default=None)
    return [one for one in found if one is not stays] if sure and at == verb else []


def _phrases(words: Sequence[str], verb: int, closed: int, told: Told) -> list[_Phrase]:
    """The phrases between a verb and where its clause closes that may be left out.

    What stands behind a noun may be of it, as bread | in the north; but a time, a reason and an event are not.
    """
    found: list[_Phrase] = []
    at, free, asks = verb + 1, True, False
    while at < closed:
        if words[at] not in told.middle.prepositions:
            if words[at] in told.middle.adverbs:
                found.append(_Phrase(at, at + 1, _TIMED_RANK))
            free &= words[at][:1].islower()
            asks |= told.middle.asks.match(words[at]) is not None
            at += 1
            continue
        end, sure = _end(words, at, closed, told)
        following = "" if end >= closed else words[end]
        chained = bool(found) and found[-1].end == at
        loose = free or _tells_where_one_is(words, at, end, told)
        rank = _rank(words[at:end], following, told, free=loose, chained=chained) if sure else None
        if asks and words[at] in told.middle.events and rank == _WHERE_RANK:
            rank = None  # die Forderung der Räte | nach einem Verbot
        if rank is not None:
            of_why = chained and found[-1].rank == _WHY_RANK  # because of the famine | in the north
            found.append(_Phrase(at, end, min(rank, _WHY_RANK) if of_why else rank))
        free, at = free and rank is not None, max(end, at + 1)
    return found


def _tells_where_one_is(words: Sequence[str], at: int, end: int, told: Told) -> bool:
    """Whether a phrase tells in which town or region one of several is: ein Lager | in der Region Lund."""
    one = any(words[before] in told.middle.one for before in range(max(0, at - 3), at - 1))
    return one and words[at - 1][:1].isupper() and end - at > 2 and words[end - 2] in told.middle.named


def _end(words: Sequence[str], start: int, closed: int, told: Told) -> tuple[int, bool]:
    """Where a phrase ends, and whether that is sure: not before another noun, nor before what is joined to it."""
    known = told.middle
    end = _behind_noun(words, start + 1, closed)
    if not known.prepositions.isdisjoint(words[start + 2 : end]) and "".join(words[end : end + 1]).islower():
        end = _behind_noun(words, end, closed)  # trotz der auf 2,2 Prozent | gestiegenen Inflation
    end += 0 < end < closed and words[end - 1].endswith("er") and words[end] in known.named  # im Lunder Ortsteil
    end += 0 < end < closed and known.spans.match(words[end - 1]) is not None and words[end][:1].isupper()
    if start and 0 < end < closed and words[end] == "auf" and known.attacks.search(words[end - 1]):
        end = _behind_noun(words, end + 1, closed) or end  # nach einem Anschlag auf eine Brücke
    while end < closed and words[end] in known.of and (behind := _behind_noun(words, end + 1, min(closed, end + 5))):
        if words[behind : behind + 1] == ["an"]:  # im Güterverkehr | von Mittwoch an
            break
        named = behind
        while named < closed and words[named][:1].isupper():
            named += 1
        whose = named < closed and first_key(words[named]) in told.small | told.numbers  # of Minister Bolt | no plan
        end = named if whose or named == behind else behind
    numbered = 0 < end < closed - 1 and words[end].isdecimal() and words[end + 1][:1].islower()  # Autobahn 7
    town = 0 < end < closed and words[end - 1] in known.named and words[end][:1].isupper()
    end += numbered or town
    following = words[end] if 0 < end < closed else ""
    goes_on = following in known.going_on and not (town and following in known.prepositions)  # in der Stadt Lund | mit
    return (end, not (following[:1].isupper() or goes_on)) if end else (closed, False)


def _behind_noun(words: Sequence[str], start: int, stop: int) -> int:
    """The index behind the first noun; 0 for none."""
    return next((at + 1 for at in range(start, stop) if words[at].strip(STRIPPED)[:1].isupper()), 0)


def _rank(phrase: Sequence[str], following: str, told: Told, *, free: bool, chained: bool) -> int | None:
    """How little a phrase is missed; None where it may not be left out, as a verb may want the last one.

    Args:
        phrase: Its words.
        following: The word behind it, before the verb's other half; "" for none.
        told: What its language is told by.
        free: Whether it hangs on no noun before it.
        chained: Whether it stands behind one that may be left out, and tells where that was.
    """
    known = told.middle
    first, second, written = phrase[0], phrase[1], " ".join(phrase)
    if known.spoken.match(written):
        return _SPOKEN_RANK
    if first in known.why:
        return None if following == "aus" else _WHY_RANK  # wegen einer Bombe | aus dem Krieg
    if not following:
        return None
    if known.timed.match(written):
        return _TIMED_RANK
    wanted = not (following in known.objects or following[:1].isdecimal())
    between = chained and following in known.prepositions  # nach einem Streit | vor einer Bar | durch einen Stich
    if first in known.wanted and wanted and not between:
        return None
    said = second[:1].islower() and second.endswith(known.datives) and second != "den"
    named = chained and first != "wegen" and second[:1].isupper() and first_key(following) in told.small | told.numbers
    placed = first in known.where or (first in known.before and (said or named or first_key(second) in told.numbers))
    return _WHERE_RANK if placed and (free or between or first in known.events) else None
