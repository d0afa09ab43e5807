"""Places that go with a name or a noun: of a university, of the second of two, of an event, as far as or off which."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs, off_land
from summarizer.compression.constraints.mask import Booleans, Integers, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns
from summarizer.compression.constraints.rules.joins.members import Pair, governed, noun_behind, subjects_of
from summarizer.compression.constraints.times import before_time

_BESIDE = ("aground", "ashore", "adrift")  # ran | aground
_AT_SEA = ("coast", "island", "islands", "ocean", "sea", "waters")  # the sea | off Togo
_LENGTHS = tuple("centimeter centimetre foot inch kilometer kilometre light meter metre mile yard".split())
_WHENCE = ("from", "inside", "off", "outside", "short")
_WHERE = tuple("across at by for from in near of off on to with".split())  # before what so many are hit by, or in
_PASSIVE = 2  # verbs of a clause: were killed
_LIVES = ("live", "lived", "lives", "living")
_BELOW = ("above", "below", "beneath")
_BEHIND, _OF_EVENT = ("after", "amid", "despite", "following"), ("against", "between", "by", "from", "of", "with")


@needs("and")
def place_of_second(g: Grammar, mask: Mask) -> None:
    """No "sold a mill in Togo" of "sold a mill and two inns in Togo": where the second is does not go to the first."""
    own = g.determiner | g.word["several"]
    if not np.count_nonzero(g.word["and"] & own[g.right]):  # in most leads
        return
    pairs = governed(g, (g.verb | g.clauses.bare | g.clauses.finite) & g.begins_small)
    pairs += [pair for pair, _ in subjects_of(g)]  # a ban and nine strikes | in Graz | hurt it
    place = (g.among["places"] | g.word["at"] | g.word["in"] | g.word["on"]) & g.goes_on
    place &= ~(g.weekday | (g.month | g.number | g.among["periods"])[g.right])
    kept = np.zeros(len(g.at), int)
    for pair in pairs:
        last = pair.second
        if g.goes_on[last] and g.low[last + 1] == "of":  # two of his inns
            last = noun_behind(g, last + 1)
            last = max(last, int(noun_phrases(g)[1][last]))
        if own[pair.join + 1] and g.goes_on[last] and place[last + 1]:
            kept[last + 1] = pair.join
    mask.kept = np.maximum(mask.kept, kept)


@needs("university")
def university_whole(g: Grammar, mask: Mask) -> None:
    """No "University of Togo fell" of "University of Togo, Upper Lome, fell", nor "of Togo" of "of Togo at Lome"."""
    at = g.word["at"] & (g.capital & g.goes_on)[g.left] & g.capital[g.right]
    named = (~(g.capital | g.word["of"] | at)).cumsum()
    study = g.last_before(g.capital & g.word["university"])
    own = (study >= np.maximum(g.begin, 1)) & (named == named[study])
    town = at & own  # University of Togo | at | Lome
    mask.right |= town | town[g.right]
    mask.left |= town | town[g.left]
    place = g.capital & g.stops[g.left] & (g.last | g.stops | g.comma[g.stop_behind.clip(max=len(g.at) - 1)])
    for first in (place & own).nonzero()[0].tolist():  # University of Togo, | Upper Lome,
        end = first if g.stops[first] else int(g.stop_behind[first])
        if not g.number[end + 1]:  # as in: Graz University, Ada Bolt, 29
            mask.right[first - 1 : end] = mask.left[first : end + 1] = True


@needs("far")
def as_far_as(g: Grammar, mask: Mask) -> None:
    """No "seen as far south in May" of "seen as far south as Lome in May": how far it is goes with its place."""
    as_ = g.word["as"]
    for at in (g.word["far"] & as_[g.left] & g.among["how_far"][g.right] & as_[g.right[g.right]]).nonzero()[0].tolist():
        mask.right[at - 1 : at + 2] = mask.left[at : at + 3] = True


@needs("from")
def down_from(g: Grammar, mask: Mask) -> None:
    """No "got $9 down in 2007" of "got $9, down from $12 in 2007": how far up or down it is keeps from where."""
    down = one_of(g, ("down", "up")) & g.comma[g.left] & g.word["from"][g.right]
    mask.left |= down
    mask.right |= down


@needs("from", of=["travelling"])
def from_and_to(g: Grammar, mask: Mask) -> None:
    """No "to row from Togo" of "to row from Togo to Chad": who goes from one place to another keeps both.

    Not what is so from one day to another, or of all between: without its "from" the other end tells what is not so.
    """
    to = g.next_or_last(~g.capital)  # behind the one name
    place = g.capital & ~(g.among["days"] | g.month)
    both = g.word["from"] & g.among["travelling"][g.left] & (place & (to > g.at))[g.right]
    both &= (g.word["to"] & place[g.right])[to] & (g.stop_behind >= to)
    for at in both.nonzero()[0].tolist():
        mask.end[at : to[at]] = True
        mask.reach((g.at >= at) & (g.at < to[at]), to)


@needs(of=["regional"])
def region_of_what(g: Grammar, mask: Mask) -> None:
    """No "fell in downtown" of "fell in downtown Lome": what part of a place it is goes with the place."""
    mask.right |= g.among["regional"] & g.begins_small & g.goes_on & g.capital[g.right]


@needs("board", "off", "past")
def off_what(g: Grammar, mask: Mask) -> None:
    """No "ship that sank off was old" of "a ship that sank off Togo was old": off, or past, what.

    Nor "a ferry on board" of "a ferry with nine men on board".
    """
    mask.left |= g.word["on"] & g.word["board"][g.right] & ~g.stops
    off = one_of(g, ("off", "past")) & (g.verb | g.clauses.participle | g.clauses.bare | one_of(g, _BESIDE))[g.left]
    time = g.among["days"] | g.month | g.among["periods"] | g.among["spans"] | g.number
    noun = g.next_or_last(~(g.among["articles"] | g.among["possessives"]))
    off &= g.goes_on & ((noun > g.at + 1) | g.capital[g.right]) & ~time[noun]  # not: was called off | the day before
    mask.end |= off | (g.word["off"] & one_of(g, _AT_SEA)[g.left] & g.goes_on & ~time[noun])
    mask.reach(off, noun_phrases(g)[1][noun])
    mask.left |= off_land(g)[g.left] & g.capital
    land = (g.capital & ~g.weekday)[g.right] & g.goes_on
    mask.right |= g.word["off"] & (small_nouns(g) | g.first)[g.left] & land  # reefs | off | Togo are dead


@needs(*_LENGTHS, of=["lengths", "units"])
def distance_whole(g: Grammar, mask: Mask) -> None:
    """No "was found nine miles" of "was found nine miles from home": how far it is goes with whence, and the other way.

    Not how far somebody walks from there. Nor "a mill 9 years away" of "9 light years away", "a below it" of "a metre".
    """
    counted, units, lengths = g.number | g.among["counts"], g.among["units"], g.among["lengths"]
    light = g.word["light"] & (g.number | units)[g.left] & g.among["spans"][g.right]
    one = (g.word["a"] | g.word["an"])[g.left] & ~g.word["light"] & one_of(g, _LENGTHS)  # ice | a | metre | below it
    far = g.among["how_far"] & (units | lengths | one)[g.left]
    whence = (far | one_of(g, _WHENCE)) & (lengths | one)[g.left]
    if not np.count_nonzero(light | far | whence):  # in most leads
        return
    figure = counted | units | lengths | one | any_of(g.among, ("articles", "compared", "roughly")) | g.adverb
    goes = g.among["travelling"][g.last_before(~(figure | one_of(g, ("few", "half", "of", "than"))))]
    whence &= ~goes | g.word["away"]
    alone = far & ~(one_of(g, _BELOW) & g.goes_on)  # not: found ice | below the dust
    mask.left |= light | light[g.left] | alone | (whence & g.word["from"]) | (far[g.right] & (units | lengths | one))
    mask.left |= (counted | one[g.right]) & (small_nouns(g) & g.goes_on)[g.left] & (light | far[g.right])[g.right]
    mask.right |= (one & far[g.right]) | whence[g.right] | (far & g.word["of"][g.right])
    many = counted & (whence[g.right] & (lengths | one))[g.right]  # bitten by a dog | 9 miles from it
    mask.part(g, g.among["prepositions"], many, g.told_behind)


@needs(*_BEHIND)
def of_event(g: Grammar, mask: Mask) -> None:
    """No "barred men from Graz" of "barred men after complaints from Graz": what hangs on an event stays behind it."""
    event = small_nouns(g) & g.goes_on & one_of(g, _BEHIND)[g.left] & ~any_of(g.among, ("days", "periods", "spans"))
    mask.left |= event[g.left] & one_of(g, _OF_EVENT) & ~before_time(g)


@needs(*_LIVES)
def lives_where(g: Grammar, mask: Mask) -> None:
    """No "sell flats to men who do not live" of "who do not live there"."""
    mask.right |= one_of(g, _LIVES) & g.goes_on & one_of(g, ("abroad", "alone", "here", "there", "together"))[g.right]


@needs("after", "before", "since", "until")
def whom_before(g: Grammar, mask: Mask) -> None:
    """No "filed before the ban" of "filed before a court fighting the ban": who does it stays behind "before"."""
    doing = g.gerund & g.among["articles"][g.right] & (small_nouns(g) | g.name)[g.left] & g.goes_on[g.left]
    if np.count_nonzero(doing):
        opens = one_of(g, ("after", "before", "since", "until"))
        mask.reach(opens, np.maximum(g.next_behind(doing) - 1, g.at + 1))


def suffered(g: Grammar, counted: Integers, subject: Booleans) -> list[Pair]:
    """What so many died of or are in, all of it without an article: 90 men | died of colds and coughs.

    Args:
        g: The lead.
        counted: For each word the place of the number before it, 0 for none.
        subject: Which words no verb stands before.
    """
    opens = one_of(g, _WHERE) & ~(g.weekday | g.infinitive | (g.numeral | g.month)[g.right])
    opens &= subject[counted] & (counted >= g.phrase) & (counted > 0) & ~g.stops
    borders, acts = (g.clauses.opens | g.among["conjunctions"] | g.word["that"]).cumsum(), g.clauses.acts.cumsum()
    opens &= (borders == borders[counted]) & (acts - acts[counted] <= _PASSIVE)
    bare, found = ~(g.determiner | g.among["persons"] | g.adverb), []
    for pair in (*governed(g, opens & ~subject), *governed(g, opens & subject & g.begins_small[g.right], subject=True)):
        if bare[pair.opens + 1] and bare[pair.join + 1]:
            cause = g.low[pair.opens] == "from" and g.clauses.acts[pair.opens - 1]  # not of all: died | from colds
            found.append(pair._replace(opens=pair.opens - bool(cause)))
    return found


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
