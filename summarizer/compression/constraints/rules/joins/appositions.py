"""What tells between commas who or what a name or noun is: it does not act for another, nor stand behind another."""

from __future__ import annotations

import numpy as np

from summarizer.compression.clause.main import main_of
from summarizer.compression.constraints.claims import closing_speakers
from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Booleans, Mask, one_of

_MADE = ("broadcast", "commissioned", "conducted", "presented", "published")
_POSTS = tuple("chairperson convenor coordinator leader manager member mp spokesman spokesperson spokeswoman".split())
_WHOLE_NAME = 2  # words


def apposition(g: Grammar, mask: Mask) -> None:
    """No "baker fell" of "a friend of Ada Bolt, a baker, fell": what a name is that hangs on another does not act.

    Nor on what tells of what stands before it: sold 9 million, | a record, if it rains; a | step that it opposed. None
    at the end or behind a day is reached without its comma: fell to 2 | percent in May, the lowest | rate since 2008.
    """
    speakers = closing_speakers(g)
    first = g.among["articles"] | g.among["prepositions"] | g.among["places"] | one_of(g, ("above", "below"))
    aside = g.comma & (g.among["subordinate"] | speakers)[g.right] & first[g.phrase] & (g.phrase > g.begin)
    fronted = g.among["prepositions"] | g.among["places"] | g.among["subordinate"] | g.adverb | g.gerund
    if np.count_nonzero(aside):
        acts = _acts(g)
        which = g.last_before(g.among["relative"] | g.word["that"]) >= g.phrase  # a | good that could help, Ray said
        sure = (g.among["auxiliary"] | g.clauses.modal) & ~which
        sure |= g.clauses.finite & ~(g.clauses.participle | g.clauses.bare)
    for at in aside.nonzero()[0]:
        begin = g.phrase[at]  # sold rope, a | good used in mills, Ray said
        told = g.verbs[begin - 1] > g.verbs[g.begin[at] - 1] and not fronted[g.begin[at]]
        mask.start[begin : at + 1] |= not (sure if told else acts)[begin : at + 1].any()
    dated = g.weekday | g.month | (g.number & ~g.bracketed) | g.among["days"] | g.among["periods"]
    dated |= g.among["said"]  # said, | a blow to
    ends = g.word[""] | (g.comma & speakers[g.right])  # sold 9 mills, a | record, Ray said
    last = g.among["articles"] & ends[np.minimum(g.stop_behind, len(g.at) - 1)]
    opens = (last | (g.the_or_its & dated[g.left])) & ~speakers
    which = g.among["relative"] | g.word["that"]
    if np.count_nonzero(opens := opens & g.comma[g.left] & (g.at > g.begin + 1)):
        acts = _acts(g) & ~(g.gerund & which[g.right])  # a | ruling | that
        follows = (g.verbs[g.mark] > g.verbs_before) & ~fronted[g.begin]
        follows &= which[g.next_behind(which | g.stops) % len(g.at)]
    for at in opens.nonzero()[0]:
        end = int(min(g.stop_behind[at], g.next_behind(which)[at])) + 1
        mask.inside[: at - 1, at:end] |= not acts[at:end].any()
        mask.start[at:end] |= follows[at] and not g.verb[at:end].any()  # will vote on it, a | step that bakers like
    for begin, end in g.spans:
        marks = g.stops[begin : end - 1].nonzero()[0][:2] + begin
        if len(marks) == 2 and not np.count_nonzero(g.verb[begin : marks[1]]):
            hangs = g.begins_small[marks[1]] and g.among["prepositions"][begin : marks[0]].any()
            hangs |= g.low[marks[0] + 1] in ("a", "an") and acting(g)[marks[1] + 1]  # Bolt, | a Republican, won
            hangs = (g.capital[marks[0]] and hangs) or g.ends["est"][marks[1]]  # its fund, | the world's largest, won
            mask.start[marks[0] + 1 : marks[1] + 1] |= hangs


def apposition_of_object(g: Grammar, mask: Mask) -> None:
    """No "a gift Ray" of "a gift for her aide, Ray", no "surge disease" of "a surge in rust, the disease of oats".

    It is reached from what it tells of behind a preposition. None starts there before the verb of what that hangs on.
    """
    governor = g.governor[g.last_before(~g.bracketed)]  # of Acme (ACM), the firm
    opens = g.comma[g.left] & (g.among["articles"] | g.capital) & ~(g.weekday | g.month | g.among["days"])
    opens &= ~(g.among["spans"] | g.among["periods"])[g.right]  # a | day after it
    opens &= g.among["prepositions"][governor] & ~g.infinitive[governor] & (governor >= g.begin)
    if not np.count_nonzero(opens):  # of most leads
        return
    acts, which = g.clauses.acts & ~g.told_of, g.among["relative"] | g.word["that"]
    fronted = (g.among["prepositions"] | g.among["places"] | g.among["subordinate"] | g.adverb | g.gerund)[g.begin]
    verb = (g.clauses.acts | g.among["base_verbs"]) & ~g.clauses.participle
    joins = g.among["conjunctions"]
    for at in (opens & ~(fronted | closing_speakers(g))).nonzero()[0].tolist():  # not: ..., a | court in Togo heard
        stop = at if g.stops[at] else int(min(g.stop_behind[at], len(g.at) - 1))
        end = int(min(stop, g.next_behind(which)[at]))
        if joins[at : stop + 2].any() or acts[at : end + 1].any():
            continue
        if g.verbs[governor[at]] > g.verbs[g.begin[at] - 1]:
            mask.keep((g.at >= at) & (g.at <= end), governor[at])
        hangs = (verb[stop + 1] and g.capital[at - 1]) or which[stop + 1]  # rust, the | disease of oats, that spread
        if g.comma[stop] and hangs and not g.capital[at]:
            mask.start[at : stop + 1] = True


@needs("and")
def deeds_of_aside(g: Grammar, mask: Mask) -> None:
    """No "mill sold nuts" of "a mill, which is old, sold nuts and ropes, burned": a list of an aside is of that.

    It is told behind its who, which or that, or not at all: Bolt, a cook who won a prize and | has nine shops, | fled.
    """
    commas = g.comma.cumsum()
    parted = commas[g.left] > commas[g.before]
    joined = g.word["and"] & parted & (commas[g.final] > commas)
    if not np.count_nonzero(joined):  # in most leads
        return
    which = (g.among["relative"] | g.word["that"]) & parted & ~g.first
    hangs = g.among["prepositions"][g.right] & g.begins_small & g.comma[g.left]
    which |= g.clauses.participle & hangs  # Bolt, raised in Graz, trained in Togo | and known as Ada, fled
    for begin, end in g.spans:
        opener = int(np.argmax(which[begin:end])) + begin
        if not (which[opener] and joined[opener:end].any()):
            continue
        main = main_of(g.text[begin:end].tolist())
        at = begin + main.verb if main else 0
        if at > opener and g.comma[at - 1] and joined[opener:at].any():
            told = g.act_behind[at] if g.helps[at] else at  # Bolt[, who ..., is now] | content to wait
            mask.reach((g.at >= begin) & (g.at < opener), told)
            own = (g.at > opener) & (g.at < at)
            mask.keep(own & (g.verb | g.clauses.acts), opener)
            mask.dropped[opener:at] |= g.comma[opener : at - 1].any()


def _acts(g: Grammar) -> Booleans:
    return np.asarray(g.clauses.acts | g.clauses.participle | g.clauses.says)


@needs(*_MADE)
def published_where(g: Grammar, mask: Mask) -> None:
    """No "age was noted published in May" of "age was noted in the study, published in May": it is of the study."""
    mask.left |= one_of(g, _MADE) & g.comma[g.left] & g.among["prepositions"][g.right]


@needs(*_POSTS, of=["offices"])
def office_whole(g: Grammar, mask: Mask) -> None:
    """No "son of Acme fled" of "the son of Acme Chairman Ada Bolt fled", no "Roads Ada Bolt" of "Minister of Roads".

    Nor "met the Ports" of "met the Ports, Roads and Fish Minister Ada Bolt".
    """
    office = (g.among["offices"] | one_of(g, _POSTS)) & g.capital & ~g.stops
    for at in (office & (g.capital & ~g.among["legal"] | g.word["of"])[g.right]).nonzero()[0].tolist():
        begin = _before_office(g, at)
        named = g.name[at + 1] if g.capital[at + 1] else g.capital[at + 2]
        if named and begin < at:
            mask.end[begin:at] = True
            mask.reach((g.at >= begin) & (g.at < at) & ~g.among["nationalities"], at)
            mask.right[begin:at] |= (g.comma | g.comma[g.right] | g.comma[g.left])[begin:at]
        if g.low[at + 1] == "of":
            _of_office(g, mask, at)


def _before_office(g: Grammar, at: int) -> int:
    """The first word of what an office is of, by the names before it; of a list only behind an article."""
    begin, joined, last = at, False, at
    dated = g.weekday | g.month | g.among["days"] | g.owning | g.number
    while begin > g.begin[at]:
        before = begin - 1
        if g.low[before] in ("and", "&", "of") and g.capital[before - 1] and before - 1 >= g.begin[at]:
            if g.low[before] == "and":
                last = last if joined else begin
                joined = True
        elif not (g.bracketed[before] and not g.comma[before]) and (
            not g.capital[before] or dated[before] or (g.stops[before] and not (g.comma[before] and joined))
        ):
            break
        begin = before
    if joined and g.low[begin - 1] != "the":
        return last
    return begin + int(g.low[begin] == "the")


def _of_office(g: Grammar, mask: Mask, at: int) -> None:
    """What an office is of opens no name: Minister of | Ports, Fish and | Roads Ada Bolt."""
    first = at + 2
    mask.left[first] = True
    while g.capital[first] and (g.goes_on[first] or g.comma[first]):
        first += 1
    behind = first + 1
    while g.capital[behind] and g.goes_on[behind]:
        behind += 1
    names = behind + int(g.capital[behind]) - first - 1  # not: Minister of Ports and | Ada Bolt
    mask.left[first + 1] |= g.low[first] == "and" and names > _WHOLE_NAME and not g.among["titles"][first + 1]


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
