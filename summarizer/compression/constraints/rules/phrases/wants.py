"""What a count or a summit is another thing without: how many they are, of what, where, in which span."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs, one_measure, parts_of_all
from summarizer.compression.constraints.mask import Booleans, Integers, Mask, one_of
from summarizer.compression.constraints.phrases import CASH, currencies, noun_phrases, small_nouns
from summarizer.compression.constraints.times import before_time, opens_span

_LAST, _THEN = ("last", "latest", "sole"), ("after", "amid", "as", "despite", "following", "when")
_FEW = ("bit", "couple", "both", "few", "less", "little", "more", "most", "per")
_NEAR = 10  # words behind a figure in which stands where
_BECOMES, _SQUARE = ("became", "become", "becomes", "remain", "remains"), ("cubic", "square")
_AS, _OF_WHAT = ("as", "at", "behind", "in", "on"), ("at", "by", "from", "in", "of", "on", "with")
WHERE = ("around", "at", "in", "inside", "near", "on", "outside", "over", "under")
_LIMITS: tuple[str, ...] = (  # first to win gold | at Graz, to climb it | without oxygen
    *("from", "in", "of", "outside", "with", *WHERE),
    *("before", "by", "for", "under", "without"),
)
_FROM, _SPAN, _SUMMIT = 14, 5, 14  # words behind "from" in which its "to" stands; behind "in" in which the years do


def count_of_many(g: Grammar, mask: Mask) -> None:
    """No "men were not paid" of "nine men were not", no "9 men a year" of it in Togo; from five years | to three."""
    among, numeral = g.among, g.numeral
    phrase, last, _ = noun_phrases(g)
    many, head = g.ends["s"] | g.ends["ese"] | among["plurals"], np.maximum(last, g.at)[g.right]
    verbs, verb = g.verbs, g.next_verb[head]
    share = one_of(g, ("few", "many", "most", "some")) & ~g.the_or_its[g.left]
    share |= one_of(g, ("billion", "million", "thousand")) & (numeral & ~among["units"])[g.left]
    if np.count_nonzero(deny := among["denying"] | g.denied):
        denies = g.next_or_last(deny)[head]
        share |= (g.phrase[denies] <= g.at) & (verbs[denies] - verbs <= 1) & numeral
    count = share & g.goes_on & phrase[g.right] & many[head] & ~(numeral | among["units"])[g.right]
    if np.count_nonzero(count):
        before = g.last_before(~(numeral | among["units"] | among["roughly"] | among["compared"] | among["articles"]))
        count &= ~among["prepositions"][before] & (g.phrase[verb] <= g.at) & (verbs[verb] - verbs == 1)
    shared = numeral | among["fractions"] | among["shares"] | one_of(g, ("majority", "minority", "most"))
    of = g.word["of"] & shared[g.left] & phrase[g.right] & g.capital[g.right] & (last[g.right] > g.at + 1)
    of_all = (g.word["in"] & numeral[g.right]) | (g.word["out"] & g.word["of"][g.right])  # nine | out of ten
    part = (among["fractions"] | among["shares"] | (numeral & of_all[g.right])) & ~g.last
    if np.count_nonzero(part):  # half of men | in Togo
        parts, first = part.cumsum(), (verbs == verbs[g.mark]) & (g.phrase == g.begin)
        mask.right |= (g.word["in"] & g.capital[g.right] & many[g.left] & (parts > parts[g.before]) & first)[g.right]
    kept = np.zeros(len(g.at), int)
    for at in (count | of).nonzero()[0]:
        kept[at + 1 : head[at] + 1] = at * count[at]
        which = slice(at + 2, head[at] + 1)  # half of Togolese | men
        mask.left[which] |= (g.capital & ~g.owning)[g.left][which]
    mask.right |= g.word["of"] & among["fractions"][g.left] & g.word["a"][g.right]  # a quarter of | a point
    mask.start |= kept > 0
    mask.kept = np.maximum(mask.kept, kept)
    if np.count_nonzero(spans := among["spans"] | among["periods"]):
        _where_counted(g, mask, spans)
    if "from" in g.places:
        to = g.next_or_last(g.word["to"] & numeral[g.right])
        figure = g.next_behind(numeral)
        both = g.word["from"] & (figure - g.at <= _SPAN) & (figure < to) & (to - g.at <= _FROM)
        mask.bind(both & (to < g.stop_behind) & (verbs[to] == verbs), to)  # from a low five years | to three
        mask.right |= (g.word["through"] & g.word["from"][g.left2])[g.right]  # from Monday | through Friday


def _where_counted(g: Grammar, mask: Mask, spans: Booleans) -> None:
    """Where so many are so each year, where years were spent: kills 9 a year | in Togo, 9 years | in jail, | late."""
    mask.right |= g.among["spans"] & g.numeral[g.left] & one_of(g, ("early", "late"))[g.right]
    if np.count_nonzero(spending := g.among["spending"]):
        spent = g.last_before(spending) >= np.maximum(g.at - _SPAN, g.phrase)
        mask.right |= g.among["spans"] & spent & one_of(g, _AS)[g.right] & g.goes_on
    each = one_of(g, ("a", "each", "every", "per")) & ~(g.among["prepositions"] | g.word["least"])[g.left]
    once = one_of(g, ("after", "ago", "before", "earlier", "later"))[g.right]  # failed it | a month earlier
    lasting = (g.among["spans"] & g.numeral[g.left])[g.left2]  # 9 days a year
    speed = one_of(g, ("hour", "second")) & g.among["lengths"][g.left2]  # winds of 9 miles an | hour
    lasting |= g.among["roughly"][g.left2]  # lost for almost a century
    other = once | lasting | speed | (small_nouns(g)[g.right] & g.goes_on)  # a winter | storm
    yearly = (spans & each[g.left] & g.begins_small & ~other).nonzero()[0]
    if not len(yearly):  # in most leads
        return
    cash = one_of(g, CASH)[g.right]
    money = currencies(g)[g.left] | g.money | cash | (g.among["units"] & cash)[g.right]
    other = money | (spans | one_of(g, ("per", "percent")))[g.right]  # 9 | hours a day
    count = g.number & ~(g.month | g.bracketed | other)
    place = one_of(g, ("across", "among", "in")) & ~before_time(g)
    within = g.goes_on & (one_of(g, _OF_WHAT) & ~g.weekday)[g.right]  # falls | from ladders kill
    before, behind, where = g.last_before(count), g.next_behind(count), g.next_behind(place)
    for at in yearly:
        number = before[at] if before[at] >= g.phrase[at] else behind[at]
        if number <= g.stop_behind[at]:
            says = g.last_before(g.clauses.says | g.clauses.opens | g.word["that"])[number]
            subject = slice(max(g.phrase[number], says + 1), number)
            mask.right[subject] |= within[subject]
            there = min(where[number], len(g.at) - 1)
            if there <= min(g.stop_behind[number], number + _NEAR) and g.clauses.opener[there] <= number:
                mask.tie(number, there)
            mask.start[g.begin[at] + 1 : number + 1] |= place[g.begin[at]]  # In Togo, it kills | 9 men a year


def summit_of_span(g: Grammar, mask: Mask) -> None:
    """No "lowest level" of "lowest level in 18 months", no "first win" of "first win at Graz in 9 years".

    Nor "first man" of "first man in Togo to win a car": what something is the first of, where, who and to do what.
    """
    among = g.among
    most = (g.ends["est"] & g.adjective & ~g.word["latest"]) | among["summits"]
    most |= g.word["least"] & ~g.word["at"][g.left]
    if np.count_nonzero(ordinals := among["ordinals"] & (~among["periods"] | g.word["time"])[g.right]):
        most |= ordinals & ~parts_of_all(g)
    if not g.word.held.isdisjoint(_LAST):  # is the | last land | to tax it; not: the last bus | left
        is_so = (among["auxiliary"] | one_of(g, _BECOMES))[g.left2] & g.word["the"][g.left]
        which = g.next_behind(g.infinitive | among["relative"])
        most |= one_of(g, _LAST) & is_so & (which <= np.minimum(g.stop_behind, g.at + _NEAR))
    whose = g.the_or_its | g.owning
    most &= g.begins_small & g.goes_on & (~g.word["most"] | (whose | g.word["by"])[g.left])
    one = among["articles"] & one_of(g, ("among", "of"))[g.left]
    most &= ~(one[g.left] | (among["kin"] | g.word["friend"])[g.right])  # one of the | best, his best | friend
    until = g.word["up"] & g.word["until"][g.right] & ~(g.verb | g.clauses.participle)[g.left]
    mask.right |= until | (g.word["since"] & g.number[g.right])  # his biggest win | up until | then
    if not np.count_nonzero(most):
        return
    lasts = opens_span(g) | until
    known = g.word["the"] | among["possessives"] | g.owning | among["ordinals"]
    known = known[g.left] | g.ends["est"]  # not: a third | man
    ends = among["prepositions"] | among["conjunctions"] | among["question"] | acting(g) | g.weekday | lasts
    ends |= (g.clauses.participle & g.begins_small) | among["subordinate"] | one_of(g, ("that", "to", "without"))
    behind, (phrase, last, _) = g.next_behind(ends), noun_phrases(g)
    done = (g.ends["ed"] | among["participles"]) & g.goes_on & (phrase | g.gerund)[g.right]
    for at in (most & ~most[g.right]).nonzero()[0].tolist():
        first = at + int(g.owning[at - 1] and not phrase[at])
        first = at + 2 if known[at] and done[at + 1] else first  # most decorated | living soldier
        kind = int(last[first]) if known[at] else at  # oldest known wooden | mill, first set of female | owls
        mask.reach((g.at >= at) & (g.at < kind), kind)
        of = kind + 1 + int(g.low[kind + 1] != "of")
        kind = int(last[of + 1]) if known[at] and g.low[of] == "of" else kind
        mask.keep((g.at > at) & (g.at <= kind), g.left)
        for place in _of_which(g, at, lasts, behind, known=known[at]):
            _bind_which(g, mask, at, place)


def _bind_which(g: Grammar, mask: Mask, at: int, place: int) -> None:
    """Binds a superlative to what it is nothing without, which is told whole: first win of the | new | council."""
    numeral, (_, _, whole) = g.numeral, noun_phrases(g)
    mask.tie(at, place)
    mask.inside[at, place] |= place > g.told_behind[at]
    mask.left[place] |= g.low[place + 1] == "times"  # to win album of the year | four times
    first = int(g.told_behind[place + 1]) if g.infinitive[place] else place
    if (numeral | (g.capital & g.infinitive[place]))[first]:  # to win two World Cup | races
        mask.left[first + 1 : whole[first] + 1] = True
    if g.low[place] == "of":  # first win of the | new | council
        mask.left[place + 2 + g.among["articles"][place + 1] : whole[place + 1] + 1] = True


def _of_which(g: Grammar, at: int, lasts: Booleans, behind: Integers, *, known: bool) -> list[int]:
    """What a superlative is nothing without: tallest man | in Togo | since May; where, only of one that is `known`."""
    found, placed, border = list[int](), list[int](), at + 1
    border = border if lasts[border] or g.infinitive[border] else int(behind[border])
    near, where, then = at + _NEAR, _LIMITS[:4], one_of(g, _THEN) & g.weekday[g.left]  # on Sunday | after a vote
    one = g.word["and"] & g.capital[g.left] & g.capital[g.right]
    given = one_of(g, ("award", "medal", "prize")) | g.clauses.participle | g.verb | g.clauses.bare
    when = before_time(g) | (g.word["by"] & g.gerund[g.right]) | (g.word["for"] & ~given[g.left])  # | by beating Ray
    done = (g.past | g.among["participles"]) & ~g.verb  # not: the first set of owls in Togo | fled
    while border <= min(g.stop_behind[at], near):
        if lasts[border] or (known and g.low[border] in where and not when[border]):
            found += [*placed, border, border + bool(g.numeral[border + 1])]
            where = (*where, "with") if g.low[border] == "to" else where  # to men | with one arm
        elif known and (g.infinitive[border] or g.low[border] in ("that", "who")):
            verb = border + 1 + (g.low[border + 1] == "be")
            what = int(g.told_behind[verb + g.among["possessives"][verb + 1]])
            told = g.infinitive[border] and g.goes_on[verb] and not (when | then | g.among["subordinate"])[what]
            found += [border, what if told else verb]
            is_so = g.infinitive[border] and g.low[at - 1] == "the" and g.verb_before[at] >= g.begin[at]
            near, where, border = border + _SUMMIT * is_so, _LIMITS, verb
        elif known and g.gerund[border] and found[-1:] and g.low[found[-1]] == "from":  # a liver from men | living
            found, where = [*found, border], (*where, "with")
        elif lasts[border + 1] and g.ends["ed"][border]:  # the biggest change | proposed | since May
            found += [border, border + 1]
        elif known and g.among["ordinals"][at] and done[border] and g.among["prepositions"][border + 1]:
            found, where = [*found, border], ("in", "to")  # the third mayor | impeached; the first boy born | to men
        elif g.weekday[border] or (where is _LIMITS and one[border]):  # to win, on Monday, the Lome | and Graz races
            pass
        elif then[border] or not g.among["prepositions"][border]:
            break
        else:
            placed += [border] if known else []  # first win | at Graz | in nine years
            known = known and where is _LIMITS
        border = int(behind[border])
    return found


def act_before_adverb(g: Grammar, mask: Mask) -> None:
    """No "has to act" of "has to act now to save it", no "reached out" of "reached out directly to Ray"."""
    acts = (g.verb | g.clauses.bare | g.clauses.participle | g.among["particles"]) & g.begins_small & g.goes_on
    acts &= ~(g.among["auxiliary"] | g.among["change"][np.where(g.among["particles"], g.left, g.at)])
    if not np.count_nonzero(how := (g.adverb | g.word["now"]) & acts[g.left] & (g.goes_on | g.quoted)):
        return
    opens = (one_of(g, ("about", "against", "at", "for", "from", "into", "on", "to")) & ~before_time(g)) | g.infinitive
    how &= opens[g.right]
    works = g.ends["ing"][g.left] & g.word["on"][g.right]  # is working | quickly on it
    mask.end |= how | (how & (g.infinitive[g.right] | g.among["particles"][g.left] | works))[g.right]


@needs(*_FEW, of=["each_of", "counts", "parts", "units", "rates"])
def few_or_a_few(g: Grammar, mask: Mask) -> None:
    """No "Few men" of "a few men", no "Most foolish men", no "two men won" of "the two men won", no "9 tons" a day."""
    each = one_of(g, ("a", "an", "each", "every")) & (g.among["rates"] & ~g.among["sooner_or_later"][g.right])[g.right]
    each &= ~(g.stops | g.verb | g.adverb | g.among["stop"] | g.clauses.bare)[g.left] | g.bracketed[g.left]
    things = g.among["each_of"]
    if not g.word.held.isdisjoint(_SQUARE):  # 9 euros a square | metre
        mask.right |= (square := one_of(g, _SQUARE) & g.goes_on & things[g.right]) & g.word["a"][g.left]
        things = things | square
    paid = (g.word["a"] | g.word["an"]) & things[g.right] & (g.number | g.among["units"])[g.left]
    each |= paid | (g.word["per"] & ~g.last)
    mask.right |= each | (g.begins_small & g.goes_on & g.word["per"][g.right])  # earnings | per share growth
    if np.count_nonzero(each):
        mask.left |= each[g.left] | (each & ~(g.bracketed | g.number)[g.left])
        other = g.among["prepositions"] & ~one_of(g, ("of", "per"))
        rate, parts = g.next_or_last(each), other.cumsum()
        number = g.number & ~g.bracketed | g.among["counts"] | g.among["amounts"] | one_measure(g)
        near = (rate <= g.next_behind(g.stops & ~g.bracketed)) & (g.verbs[rate] == g.verbs)
        counted = number & near & (parts[rate] == parts) & each[rate]
        mask.bind(counted & (g.last_before(number)[rate] == g.at), rate)  # 9 tons, half a ton of nuts | a day
    if np.count_nonzero(part := g.among["parts"] & g.word["a"][g.left]):  # a | third plan to go
        acts = g.among["base_verbs"] | g.verb | g.clauses.modal | g.among["auxiliary"]
        mask.left |= part & (acts | g.among["compared"] | one_of(g, ("empty", "full")))[g.right]  # a | third fewer
    if np.count_nonzero(few := one_of(g, ("few", "little"))):
        mask.left |= few & g.word["a"][g.left]
        mask.right |= g.word["few"] & g.goes_on & g.among["prepositions"][g.right]  # few | in Togo
    if not g.word.held.isdisjoint(_FEW[:2]):  # quite | a | bit
        mask.keep(one_of(g, _FEW[:2]) & g.word["a"][g.left], g.left)
    if np.count_nonzero(more := one_of(g, ("fewer", "less", "more"))):
        how = (g.clauses.present | (g.clauses.bare & g.begins_small)) & ~(g.stops | g.among["auxiliary"])
        mask.right |= how & more[g.right]  # nurses work | more than 9 hours
    two = g.among["counts"] & g.word["the"][g.left] & g.goes_on
    if np.count_nonzero(two) or "both" in g.places:
        verbal = g.verbal | g.clauses.says
        back = g.among["points_back"] & (g.ends["s"] | g.among["plurals"]) & verbal[g.right]
        mask.left |= two & (verbal | back)[g.right]
        pair = ((two & back[g.right])[g.right] | (g.word["both"] & back[g.right])) & g.first & (g.first.cumsum() > 1)
        mask.start |= pair | pair[g.left]  # in a later sentence: the two leaders | met
    if "most" in g.places:
        many = (g.ends["s"] | g.among["plurals"])[g.right2]
        mask.start |= g.word["most"] & g.word["the"][g.left] & g.adjective[g.right] & many


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
