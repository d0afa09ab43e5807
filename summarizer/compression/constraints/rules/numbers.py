"""Numbers with what they count: a number stays with its unit, its bound, its month, its range."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, like_plural
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import CASH, amounts, currencies, noun_phrases
from summarizer.compression.constraints.times import dates, years

_SQUARE = ("cubic", "nautical", "square")
_COSTS, _WAYS = ("cost", "costs", "costing"), ("down", "up")
_COUNTED = ("vote", "votes", "goal", "goals", "game", "games", "frame", "frames", "set", "sets", "seat", "seats")
_ENDED = ("ended", "ending")
_SOONER = ("after", "ahead", "before", "behind", "earlier", "early", "late", "later", "sooner")
_SOME = ("dozens", "hundreds", "many", "scores", "several", "thousands")
_COINS = ("cent", "dollar", "euro", "penny", "pound")
_COST = 6  # words behind "costs" in which the number stands


def number_and_unit(g: Grammar, mask: Mask) -> None:
    """A number and its unit, currency, month, "about", "more than", "up", "a" (a day) or range (20 to 25) are one."""
    number, units, a, ago = (g.number & ~g.bracketed)[g.left], g.among["units"], g.word["a"], g.word["ago"]
    numeral = g.numeral
    counted = g.goes_on & ((g.among["counts"] & units[g.right]) | (_extra(g) & numeral[g.right]))  # two | million euros
    counted |= g.goes_on & numeral & one_of(g, ("dozen", "hundred"))[g.right]  # about three | dozen men
    many = units & (units & numeral[g.left])[g.left]
    mask.left |= counted[g.left] | many | (numeral[g.left] & g.word["down"][g.right])  # two | goals down
    mask.left |= ago | (g.number & (g.number & g.month[g.left])[g.left])  # a year | ago; May 14, | 2028
    if "more" in g.places:
        mask.left |= g.word["more"] & (numeral | one_of(g, _SOME))[g.left]  # and dozens | more hurt
    mask.end |= many[g.right] & g.goes_on  # 60 million | years ago
    before = g.among["roughly"] | g.month | g.word["aged"]
    bound = (g.word["least"] | g.word["most"]) & g.word["at"][g.left]
    mask.left |= (number & (units | g.word["old"] | a)) | (g.number & before[g.left]) | bound
    mask.right |= (g.number & units[g.right]) | (a & units[g.left]) | ago[g.right] | counted
    aged = g.word["aged"] & g.goes_on & numeral[g.right]  # aged | nine | and | 11
    both = aged[g.left] & (g.word["and"] & numeral[g.right])[g.right]
    mask.right |= aged | both | both[g.left] | (bound & numeral[g.right])[g.right]  # at | least 9
    if not g.word.held.isdisjoint(_WAYS):
        far = one_of(g, _WAYS) & g.goes_on & g.number[g.right]
        mask.inside[far] |= ~g.among["prepositions"] & g.gap[far]  # were up | 9 percent; not: were up | in May
        figure, change = g.last_before(g.number), g.last_before(g.among["change"] & g.verb)
        rose = far & g.stops[g.left] & (figure > change) & (change >= g.opening)
        mask.keep(rose, figure)  # rose to $4, | up 9%
    mask.right |= g.word["per"] | ((g.number | (units & number)) & g.goes_on & one_of(g, ("each", "per"))[g.right])
    abroad = g.capital & (number | (units & number)[g.left])
    # 9bn, 9 million | Swiss | francs, 9 | Hong | Kong | dollars; 9m euros, | or 3 euros a share
    foreign, two = abroad & units[g.right], abroad & (g.capital & units[g.right])[g.right]
    mask.left |= foreign | foreign[g.left] | two | two[g.left] | two[g.left2] | (g.word["or"] & g.number[g.right])
    if not g.word.held.isdisjoint(_SQUARE):  # 9 square | metres
        square = one_of(g, _SQUARE) & number & units[g.right]
        mask.left |= square[g.left]
        foreign |= square
    mask.right |= foreign | foreign[g.right] | two | two[g.left] | two[g.right]
    if "times" in g.places:
        _mark_multiples(g, mask, numeral)
    if np.count_nonzero(part := g.word["of"] & numeral[g.left]):  # four of the | nine miners
        behind = np.minimum(g.next_behind(numeral), g.at + 3)
        mask.reach(part & (behind <= g.at + 2), behind)
    _mark_times(g, mask, numeral)
    _mark_bounds(g, mask)
    _mark_numbered(g, mask)
    _mark_rates(g, mask)


def _mark_multiples(g: Grammar, mask: Mask, numeral: Booleans) -> None:
    """How many times more, or of what: 1.5 | times | more likely, hundreds | of times | stronger, 9 times | his pay."""
    of = g.word["of"] & numeral[g.left] & g.word["times"][g.right]
    times = g.word["times"] & (numeral | of)[g.left] & g.goes_on
    more = g.among["compared"] & ~one_of(g, ("earlier", "later", "rather", "sooner"))
    mask.right |= (times & more[g.right]) | of
    mask.left |= (times & of[g.left]) | (times & more[g.right] & of[g.left])[g.left]
    whose = g.among["possessives"] | one_of(g, ("the", "what")) | (g.capital & g.owning)
    whose &= ~any_of(g.among, ("days", "periods", "spans"))[g.right]  # not: fell nine times | the week it opened
    last = noun_phrases(g)[1]
    for at in (times & whose[g.right]).nonzero()[0].tolist():
        mask.keep((g.at > at) & (g.at <= max(last[at + 2], at + 1 + g.goes_on[at + 1])), at - 1)
        mask.right[at] = True


def _extra(g: Grammar) -> Booleans:
    """Which words tell that a number is more: another | 9 men; not: sent an extra | 9 men."""
    extra = g.among["extra"]
    if not np.count_nonzero(extra):  # of most leads
        return extra
    sent = (g.verb | g.clauses.bare) & ~(g.among["auxiliary"] | g.clauses.says | g.word["another"][g.right])
    return np.asarray(extra & ~sent[g.last_before(~g.among["articles"])])


def _mark_times(g: Grammar, mask: Mask, numeral: Booleans) -> None:
    """When it was: two weeks | before it fell; July | 17, August | 2028, 31 | December; a year | earlier."""
    if np.count_nonzero(near := g.among["spans"] & g.goes_on):
        mask.right |= near & (g.word["to"] & g.word["live"][g.right])[g.right]  # she had weeks | to live
        lasts = (g.among["prepositions"] & ~g.word["than"]) | g.word["every"]  # more than a century | earlier
        near &= one_of(g, _SOONER)[g.right] & ((numeral | one_of(g, ("a", "an"))) & ~lasts[g.left])[g.left]
        mask.right |= near
        mask.left |= near
    if np.count_nonzero(earlier := g.word["earlier"] & g.among["rates"][g.left]):  # from 9m euros, | a year | earlier
        earlier |= earlier[g.right] | earlier[g.right2]
        mask.keep(earlier, g.last_before(g.word["from"] & ~g.stops))
    if not g.word.held.isdisjoint(_ENDED):
        ended = one_of(g, _ENDED) & g.among["periods"][g.left] & ~g.main_verb
        ended &= (g.last_before(g.main_verb) >= g.begin) & ~g.word["a"][g.left2]
        mask.left |= ended  # profit for the quarter | ended | in May
        mask.right |= ended & g.goes_on
    if np.count_nonzero(sunny := g.among["weekdays"][g.right] & g.goes_on & g.begins_small):
        sunny &= g.among["articles"][g.left] & g.word["on"][g.left2]  # on a sunny | Saturday
        mask.right |= sunny
        mask.left |= sunny[g.left]
    if np.count_nonzero(g.month):
        day = dates(g)
        mask.right |= g.goes_on & g.month & day[g.right]
        mask.left |= g.month & (day & ~g.stops)[g.left]
        mask.right |= (dated := day & g.goes_on & (g.month & ~g.owning)[g.right])  # on 31 | July
        noun = g.small & ~(g.verb)
        which = g.the_or_its | (g.adjective & g.ends["est"])
        mask.right |= g.month & g.goes_on & which[g.left] & (noun & ~g.adverb)[g.right]  # the coldest October | night
        mask.right |= (dated & g.word["the"][g.left])[g.left] & g.goes_on & noun[g.right]  # the 31 July | vote


def _mark_bounds(g: Grammar, mask: Mask) -> None:
    """From where to where, and how much at most: 20 | to 25, more than | an estimated | 9 men, a | million men."""
    units, numeral = g.among["units"], g.numeral
    against = numeral & ~(g.goes_on & (g.small & ~(g.among["prepositions"]))[g.right])
    if np.count_nonzero(won := one_of(g, _COUNTED) & numeral[g.left] & (g.word["to"] & against[g.right])[g.right]):
        mask.right |= won | won[g.left]  # by 71 votes | to | 26
        mask.left |= won[g.left] | won[g.left2]
    if np.count_nonzero(ranged := ((numeral & ~g.bracketed) | units)[g.left] & g.word["to"] & numeral[g.right]):
        fell = g.last_before(g.among["change"]) > g.last_before(one_of(g, ("between", "from", "of")))
        for kind in (g.word["percent"] | g.ends["%"], g.word["points"], g.among["spans"]):  # not: fell 9% | to $4
            ranged &= ~(fell & kind[g.left]) | kind[g.right] | kind[g.right2]
        many = (like_plural(g) | g.ends["men"]) & ~units
        ranged &= ~(units[g.left] & many[g.right2])  # paid 9 million euros | to 220 farmers
        much = (g.goes_on & units[g.right])[g.right] | g.money[g.right]
        ranged &= ~(_models(g)[g.left] & much)  # cut its forecast for the Acme 2 | to 19 million vans
        mask.left |= ranged | ranged[g.left]
        mask.right |= ranged | ranged[g.right]
    bounded = (g.among["roughly"] & ~one_of(g, ("only", "some"))) | (g.word["to"] & g.word["up"][g.left])
    mask.left |= (bounded & ~g.word["just"])[g.left] & any_of(g.among, ("counts", "fractions", "of_all"))  # about | 9
    mask.left |= (more := g.word["further"] & g.word["a"][g.left] & numeral[g.right])  # a | further 9 mills
    mask.right |= more[g.right]
    if np.count_nonzero(bounded):
        million = g.word["a"] & (units & ~g.among["rates"])[g.right]
        counts = million | amounts(g) | g.among["fractions"] | one_of(g, ("all", "every", "estimated"))
        counts |= g.among["articles"] & g.word["estimated"][g.right]
        mask.right |= (bounded & g.goes_on & counts[g.right]) | (million & bounded[g.left])


def _mark_numbered(g: Grammar, mask: Mask) -> None:
    """What a number is of, and whose: tremors of magnitude | 5, a Category | 4 | storm, the Acme | 2, 9th | Century."""
    mask.left |= (model := _models(g) | (g.word["century"] & (g.number | g.among["ordinals"])[g.left]))
    mask.right |= model[g.right] & g.goes_on
    if np.count_nonzero(named := g.among["numbered"] & g.goes_on & g.number[g.right]):
        into = one_of(g, ("became", "become", "from", "into", "to"))[g.last_before(~g.among["articles"])]
        storm = (named & g.capital & into)[g.left2] & g.goes_on[g.left]
        mask.right |= named
        mask.left |= named[g.left] | (storm & g.small & ~(g.verb))
    if not g.word.held.isdisjoint(_COSTS):
        costs = one_of(g, _COSTS) & (g.verb | g.clauses.bare | g.gerund | amounts(g)[g.right])  # now costs | 9 naira
        much = g.next_or_last(g.number)
        mask.bind(costs & (much - g.at <= _COST) & (much <= g.stop_behind), much)  # costs ports | 9 million euros
    if np.count_nonzero(by := g.word["by"] & (g.number | currencies(g))[g.right]):  # to raise | a dam by 9 metres
        acts = g.verb | g.clauses.bare | g.gerund | g.ends["ed"] | g.among["change"] | g.among["participles"]
        mask.keep(by, np.maximum(g.last_before(acts), g.begin))


def _models(g: Grammar) -> Booleans:
    """Which numbers are of a name: the Acme | 2 to 9 million, an Acme | 900 in May; not: beat the Acmes | 9 to 7."""
    named = g.capital & ~(g.stops | g.month | g.among["days"] | g.ends["s"] | g.among["titles"])
    its = any_of(g.among, ("articles", "possessives"))
    number = g.number & ~(g.bracketed | g.money) & np.char.isdigit(g.low) & (np.char.str_len(g.low) < len("9000"))
    number &= (named & its[g.last_before(~g.capital | its)])[g.left]  # A | Boeing 737
    ends = any_of(g.among, ("auxiliary", "conjunctions", "modal", "prepositions")) | g.word["to"]
    return np.asarray(number & (g.stops | (ends | g.verb | g.clauses.participle)[g.right]))  # 737 | carrying nuts


def _mark_rates(g: Grammar, mask: Mask) -> None:
    """How much each, how much more: $7.6 million | a | day, $9 | more."""
    number, units = (g.number & ~g.bracketed)[g.left], g.among["units"]
    numbered = number | g.among["counts"][g.left] | (units & number)[g.left]
    each = (g.number | (units & numbered)) & g.goes_on & ~g.bracketed & (g.word["a"] | g.word["an"])[g.right]
    if np.count_nonzero(each):
        mask.inside[each, g.right[g.right[each]]] = True  # 9 euros | a | barrel
        each &= g.money | one_of(g, CASH)
        mask.left |= each[g.left] | each[g.left2]  # 9 dollars an hour [and 300 dollars] | a | crate
        ends = (g.among["prepositions"] & ~one_of(g, ("after", "before"))) | g.among["conjunctions"]
        thing = g.small & (g.stops | g.last | ends[g.right])
        mask.right |= each & thing[g.right2]  # 9 euros | a crate
    if not g.word.held.isdisjoint(_COINS):  # raised it by a | dollar
        mask.left |= one_of(g, _COINS) & g.word["a"][g.left] & (g.stops | g.last | g.among["prepositions"][g.right])
    if np.count_nonzero(more := one_of(g, ("extra", "fewer", "less", "more"))):
        more &= number | (g.among["counts"] | (units & numbered))[g.left]
        mask.left |= more
        mask.right |= more[g.right] & g.goes_on  # $9 | more | a year


def number_before_verb(g: Grammar, mask: Mask) -> None:
    """No "two are" of "two examples are shown", a number left for a verb, nor a start inside ", hurting 27, fled"."""
    model = (g.capital & g.among["articles"][g.left])[g.left]  # the Acme 900, new in Togo, | landed
    named = g.number & (g.capital & ~(g.month | g.among["days"]))[g.left]
    model |= years(g) & (named | g.stops)  # the Nut Summit 2020 | is off; shut until 2025, | Acme said
    counted, verb = (g.number & ~model) | g.among["counts"], g.next_behind(g.verb | g.among["auxiliary"])
    counted &= (g.clauses.goes | ~g.clauses.goes[g.right]) & ~(g.stops & g.word["of"][g.left])  # not: a mother of four
    mask.reach(counted, np.maximum(verb - 1, g.at + 1))
    named = g.number & (g.first | (g.first & g.among["articles"])[g.left]) & g.capital[g.right] & g.goes_on
    mask.part(g, named, g.among["prepositions"] | g.verb, g.near)  # the 2005 | Nut Show | in Graz
    done = counted & g.goes_on & (g.past & g.verb & g.goes_on)[g.right]
    if np.count_nonzero(done):  # of 40 | hurt men
        done &= (like_plural(g) & g.begins_small)[g.right2]
        bounds = g.among["roughly"] | one_of(g, ("at", "least", "most"))
        mask.right |= done & g.among["prepositions"][g.last_before(~(bounds | g.number | g.among["articles"]))]
    other = g.clauses.says | g.among["auxiliary"]
    mask.start |= (g.main_verb & ~(other | g.stops))[g.left] & counted  # Bolt took | 58 percent of the vote
    sells = g.clauses.finite & g.ends["s"] & ~other & g.number[g.right]  # sells | 9 vans a year but has lost $2
    if np.count_nonzero(sells):  # of few leads
        sold, joins = g.last_before(sells), g.among["conjunctions"].cumsum()
        behind = (sold >= g.phrase) & (joins == joins[sold])
        mask.start |= behind
        mask.keep(behind, sold)
    doing = g.last_before(g.gerund & g.begins_small & g.stops[g.left])
    mask.start |= (doing >= g.phrase) & (doing > g.begin) & (g.phrase[g.next_or_last(g.main_verb)] != g.phrase)[doing]


@lru_cache(maxsize=1)  # some rules ask of the same lead
def counted_first(g: Grammar) -> Booleans:
    """Whether a word is the first of "about 200", "about a fifth of" or "at least nine" that opens what is told.

    That stands first, or behind an opening phrase: In May, | over 200 men died; not: In May, | over 9 days, men died.
    """
    counts = g.numeral | (g.among["articles"] & g.word["of"][g.right2])
    bounded = g.word["at"] & ((g.word["least"] | g.word["most"]) & counts[g.right])[g.right]
    opens = (g.among["roughly"] & counts[g.right]) | bounded
    if not np.count_nonzero(opens):  # in most leads
        return np.asarray(opens)
    lasts = g.next_behind(g.among["spans"] | g.among["periods"]) < g.verb_behind
    fronted = (g.among["prepositions"] | g.among["subordinate"])[g.begin] & (g.phrase == g.at) & ~lasts
    fronted &= (g.verb_behind < g.stop_behind) & (g.last_before(acting(g)) <= g.begin) & (g.at > g.begin)
    return np.asarray(opens & (g.first | fronted))


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
