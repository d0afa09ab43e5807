"""What a line says more without than its sentence does: how much, which figure, when, where, of whom."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.conditions import denials, is_denied
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs, word_list
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import beside_another, noun_phrases, small_nouns
from summarizer.compression.constraints.times import before_time, bind_frequency, bind_year

_FIGURE, _LASTING = 4, 5  # words behind a figure in which its "at most" stands; from "for" to how long
_CONDITION = _MONEY = 12  # words behind "never" in which its "when" stands; behind a sum in which its "by" or "in" does
_WILL, _WONT = ("could", "may", "must", "will", "would"), ("cannot", "can't", "won't", "can’t", "won’t")
_TAKEN = ("badly", "lightly", "literally", "personally", "seriously")
_OFTEN, _CHANGES = ("once", "twice"), ("cut", "cuts", "freeze", "halt", "increase", "rise")  # these look like verbs
_PLACES = ("across", "among", "at", "for", "in", "on")
WHERE = (*_PLACES, "from", "into", "to")
_LIMITS = {"all", "except", "no", "parts", "too", "twice", *_TAKEN}.union(*map(word_list, ("almost", "hardly", "some")))


@needs(
    "are",
    "been",
    "funds",
    "were",
    *_WILL,
    *_WONT,
    of=["change", "company_parts", "figures", "measures", "of_kind", "traded"],
)
def which_figure(g: Grammar, mask: Mask) -> None:
    """Which figure it is stays: operating | loss, crude | prices, 6 percent | annual rate, sales | in Chad."""
    among = g.among
    part = among["company_parts"] & g.begins_small
    goods = (among["traded"] | among["of_kind"]) & g.begins_small | part & (noun_phrases(g)[1] == g.at)
    if (figure := among["figures"] & g.begins_small).any() or np.count_nonzero(goods):
        _mark_kind_of_figure(g, mask, figure, goods)
    mask.left |= part & (g.capital & ~g.stops & g.owning[g.left])[g.left]  # Acme's Togolese | unit
    if np.count_nonzero(figure | g.word["funds"]):
        of = g.right2
        behind = g.word["from"][g.right] & one_of(g, ("operations", "continuing"))[of]
        behind |= g.word["before"][g.right] & among["items"][of]
        mask.right |= (figure | g.word["funds"]) & g.goes_on & behind
    _mark_where(g, mask)


def _mark_kind_of_figure(g: Grammar, mask: Mask, figure: Booleans, goods: Booleans) -> None:
    """Of what kind a figure or part is: operating | loss, crude | prices, a 6 percent | annual rate, its car | arm."""
    among, kind = g.among, g.among["kinds"] & g.goes_on
    opens = among["articles"] | among["plain_adjectives"] | among["essential"] & ~g.gerund
    what = small_nouns(g) | (g.begins_small & among["base_verbs"] & opens[g.left])  # the fire | chief
    what = (what & ~(among["often"] | g.word["index"] | g.word["new"])) | g.word["home"]  # not: its new | boss
    what &= goods[g.right]
    bound = g.goes_on & ((what & (g.hyphen < 0)) | (kind & figure[g.right]))
    annual = kind & among["units"][g.left] & figure[g.right]  # a 1.6 percent | annual rate
    slow = one_of(g, ("slower", "softer", "weaker")) & g.goes_on  # projected | slower | member growth
    for at in slow.nonzero()[0]:
        mask.keep((g.at > at) & (g.at <= noun_phrases(g)[1][at + 1]), at)
    mask.right |= bound | annual[g.right]
    mask.left |= bound[g.left] | annual


def _mark_where(g: Grammar, mask: Mask) -> None:
    """Where a figure or count is: sales | in Chad, schools | in Togo are shut."""
    among, wide = g.among, g.among["measures"]
    costs = one_of(g, ("cost", "costs")) & ~(g.stops | among["prepositions"][g.right])
    if np.count_nonzero(costs):  # fraud | in Togo | has cost it; not: nurses | in Togo | fell ill in a row that cost it
        acts = g.next_or_last(g.clauses.acts & ~(among["auxiliary"] & acting(g)[g.right]))
        wide = wide | costs[acts] & (g.phrase == g.begin) & (acts <= g.stop_behind)
    noun = wide & (g.begins_small | g.first) & ~(among["stop"] | g.verb | g.number)
    share = (among["shares"] | any_of(g.text_ends, "%")) & (g.last_before(among["change"]) >= g.phrase)
    is_so = g.word["are"] | g.word["were"] | (g.word["have"] & g.word["been"][g.right])
    is_so |= one_of(g, _WILL) & g.word["not"][g.right] | one_of(g, _WONT)  # trains | in Togo will not run
    if np.count_nonzero(is_so):
        acts = g.next_or_last(g.verb | among["auxiliary"])
        opens = g.last_before(~noun_phrases(g)[0])
        told = among["asked"][g.right[acts]] & any_of(g.ends, ("ents", "ers"))  # villagers | were told to
        many = g.ends["s"] & ~(among["people"] | told) & is_so[acts] & (g.phrase[acts] <= g.at)
        many &= (g.stops | g.clauses.says | g.word["that"])[opens] & ~(g.gerund | among["prepositions"])[g.right[acts]]
        noun |= many & ~(g.numeral | among["determiners"])[g.right[opens]]  # schools | in Togo are
    if not np.count_nonzero(noun | share):  # in most leads
        return
    limits = one_of(g, ("curbs", "limit", "limits"))
    scope = one_of(g, (*_PLACES, "between", "outside")) & ~(g.word["on"] & ~limits[g.left] | before_time(g))
    traded = one_of(g, ("dealings", "trade", "trading"))[g.right]  # fell 9 percent | in early | trading
    scope &= ~(g.word["in"] & (traded | traded[g.right]) & share[g.left])
    where = (noun | share) & g.goes_on & scope[g.right]  # sales | in Chad, up 9 percent | at old mills
    mask.inside[where] |= g.gap[where]
    ends = g.last_before(among["ending"] | among["orders"] | limits) >= g.phrase  # halted sales | in Chad; not: cut
    mask.end |= where & (share | limits | ends | is_denied(g) | (g.verb_before < g.opening))


def limit_beside(g: Grammar, mask: Mask) -> None:
    """What limits a word stays beside it: all other mills | combined, nuts | worth 9 euros, in the year | to March."""
    if np.count_nonzero(span := one_of(g, ("through", "to")) & (g.among["spans"] & g.goes_on)[g.left]):
        until = g.month | g.word["end"] | (g.word["the"] & g.word["end"][g.right])  # the month | to the end of May
        mask.left |= span & until[g.right]
    worth = one_of(g, ("full", "turned", "worth"))  # a man | turned | thief, a bus | full | of it
    if np.count_nonzero(worth):
        noun = small_nouns(g)
        thing = g.goes_on & (g.begins_small & ~(g.stops | g.among["stop"] | g.verb))[g.left]
        thing &= g.word["worth"] | g.word["of"][g.right]
        worth &= np.where(g.word["turned"], noun[g.left] & noun[g.right], thing)
        mask.left |= worth | worth[g.left]
    mask.left |= g.among["prepositions"] & g.among["leaning"][g.left]
    if "about" in g.places or np.count_nonzero(g.among["the_weak"]):
        opens = g.word["for"] & g.word["the"][g.right] & g.among["the_weak"][g.right2]
        mask.right |= opens[g.right]  # died at a home | for the sick
        opens |= g.word["about"] & ~g.number[g.right] & g.among["prepositions"][g.left][g.left2]  # a row | about it
        mask.left |= opens & g.begins_small[g.left] & g.among["articles"][g.left2]
    if "number" in g.places:
        _mark_number(g, mask)
    before_name = g.begins_small & g.goes_on & g.capital[g.right]  # the state | Supreme Court
    mask.left |= (g.among["local"] & before_name)[g.left]
    if np.count_nonzero(named := before_name & ~g.verb & (g.among["articles"] & ~g.stops)[g.left]):
        body = g.among["institutions"] | g.word["court"]
        mask.right |= named & body[np.minimum(g.next_behind(g.capital & ~g.one_name), g.at[-1])]
    if not g.word.held.isdisjoint(_CHANGES):  # extends its output | cut | of 9 barrels
        change = one_of(g, _CHANGES) & g.word["of"][g.right] & (small_nouns(g) & g.goes_on)[g.left]
        mask.left |= change
        mask.right |= change[g.right]
    if "old" in g.places:
        counted = (g.number | one_of(g, ("million", "billion")))[g.left]
        old = g.word["old"] & (g.among["spans"] & g.goes_on & counted)[g.left]
        mask.left |= old | old[g.right] | (g.number[g.left] & old[g.right2])  # 1 | million | years | old
    if np.count_nonzero(reaches := g.among["reaching"] & g.goes_on):  # losses totaled | 9 euros
        figure = g.next_behind(g.number)
        mask.bind(reaches & (figure <= np.minimum(np.minimum(g.stop_behind, g.at + _FIGURE), g.verb_behind)), figure)
    mask.right |= g.goes_on & ((g.word["worth"] & g.begins_small) | g.among["alone"][g.right])
    mask.right |= g.word["open"] & g.ends["s"][g.left] & (g.among["prepositions"] & g.goes_on)[g.right]
    _mark_behind_figure(g, mask)


def _mark_number(g: Grammar, mask: Mask) -> None:
    """Of whom a number is: the number of young men | sleeping rough, placed | in care."""
    places = (g.word["of"] & g.word["number"][g.left]).nonzero()[0]
    if not len(places):
        return
    heads, doing = noun_phrases(g)[1][places + 1], g.gerund & g.begins_small & ~g.among["prepositions"][g.left]
    number = np.isin(g.at, heads)
    whence = (g.word["from"] & ~g.capital[g.right])[g.right]  # deaths | from drugs; not: from Togo to Chad
    mask.right |= number & (g.clauses.told | g.past[g.right] | whence)
    done = (number & g.past[g.right])[g.left]
    done |= g.among["particles"] & done[g.left]
    mask.right |= done & g.word["in"][g.right] & ~before_time(g)[g.right]
    doing_it = g.next_or_last(doing)  # in Togo | sleeping rough
    many = np.isin(g.at, heads[~g.word["a"][places - 2]])
    mask.bind(bound := many & (doing_it <= g.stop_behind) & (g.verbs[doing_it] == g.verbs), doing_it)
    where = doing_it[bound]  # living | in care, sleeping | on the streets
    mask.right[where] |= (g.goes_on & g.among["prepositions"][g.right])[where]


def _mark_behind_figure(g: Grammar, mask: Mask) -> None:
    """How far a figure holds, behind it: 9 percent | at most, six weeks | or so, 9 crowns ($1) | more."""
    numeral, more, held = g.numeral, g.among["or_more"], np.zeros(len(g.at), np.bool_)
    figure = numeral | g.among["units"] | g.month | (g.word["a"] & g.among["spans"][g.right])
    sold = g.word["of"] & g.among["of_goods"][g.left]
    if np.count_nonzero(money := g.money & sold[g.left]):  # a sale of $9 million | in parts
        goods = g.word["in"] & figure[g.left] & small_nouns(g)[g.right] & ~before_time(g)
        place = g.next_or_last(goods)
        mask.bind(money & (place - g.at <= 2) & (g.phrase[place] <= g.at), place)
    if np.count_nonzero(money := g.money & (g.among["possessives"] | g.word["the"])[g.left]):
        of, by = g.word["in"] & figure[g.left] & ~before_time(g), g.word["by"] & g.number[g.right]
        for opens in (of, by):  # its $9 billion | in debt, its $9 billion budget | by $1 billion
            place = g.next_or_last(opens)
            near = (place <= np.minimum(g.stop_behind, g.at + _MONEY)) & (g.verbs[place] == g.verbs)
            mask.bind(money & near, place)
    if not np.count_nonzero(more | g.among["bounds"]):  # in most leads
        return
    most = more & g.word["or"][g.left] & (~g.word["than"])[g.right]
    if "at" in g.places:
        most |= g.among["bounds"] & (g.last_before(~g.word["the"] & (g.at > 0)) == g.last_before(g.word["at"]))
    most &= ~(g.goes_on & (numeral | g.among["articles"])[g.right])  # not: killed nine men, at least two of them
    before = g.last_before(figure & ~g.bracketed)
    most &= (before >= g.phrase) & (g.at - before <= _FIGURE)
    most |= more & (g.bracketed & (before == g.last_before(~g.bracketed)))[g.left] & (g.at - before <= _FIGURE)
    held[before[most]] = True
    mask.bind(held, g.next_behind(most))


def limit_of_act(g: Grammar, mask: Mask) -> None:
    """No end before what limits an act, nor a step past it: hurt all men | except cooks, no mill | as big as it."""
    if not g.word.held.isdisjoint(_LIMITS):
        _bind_limit(g, mask)
    bind_year(g, mask)
    bind_frequency(g, mask)
    _bind_condition(g, mask)
    _bind_denial(g, mask)


def _bind_limit(g: Grammar, mask: Mask) -> None:
    """What holds of all but some, hardly, nearly or no longer than some time."""
    but = g.word["but"] & g.word["all"][g.left] & (g.numeral | g.among["articles"])[g.right]
    but &= ~g.stops[g.left2]  # not: killed nine men, all but two of them nurses
    entirely = g.among["almost"] & g.goes_on & g.ends["ly"][g.right]
    often = g.verb & g.word["twice"][g.right] & ~g.word["that"][g.right2]  # scored | twice; not: warned | that
    often = (g.word["except"] | often) & g.goes_on
    mask.right |= but[g.right] | but | entirely | often
    entirely &= ~g.verb[g.right2]  # almost certainly | drowned
    longer = g.word["no"] & (g.among["compared"] & g.word["than"][g.right])[g.right]  # mills last | no longer than
    mask.right |= (longer | longer[g.left] | longer[g.right]) & g.goes_on
    some = g.among["some"] & (g.begins_small & ~(g.among["spans"] | one_of(g, ("of", "point"))))[g.right]
    some |= g.word["parts"] & g.word["of"][g.right]
    opens = entirely | g.word["except"] | but[g.right] | (some[g.right] & one_of(g, WHERE) & ~g.first)
    opens |= g.among["hardly"] & (g.among["prepositions"] | g.clauses.opens | one_of(g, _OFTEN))[g.right]
    opens |= g.word["too"] & g.small[g.right] & g.goes_on
    if took := {*_TAKEN} & g.places.keys():
        opens |= one_of(g, took) & one_of(g, ("take", "taken", "takes", "taking", "took"))[g.verb_before]
    acts = g.clauses.acts | g.clauses.participle & g.begins_small
    act = g.last_before(acts | g.clauses.bare)
    for place in (opens & (act >= np.maximum(g.phrase[g.left], g.clauses.opener))).nonzero()[0]:  # not: | as too few
        whole = but[place + 1] and g.among["prepositions"][place - 1]  # guilty | on all but one
        mask.tie(act[place], place - whole)


def _bind_condition(g: Grammar, mask: Mask) -> None:
    """What is never so keeps its condition: never votes | when he is late."""
    if np.count_nonzero(g.among["never"]):
        never = g.last_before(g.among["never"])
        waits = one_of(g, ("when", "where")) & ~g.stops[g.left] & (never >= g.phrase) & (g.at - never <= _CONDITION)
        for place in (waits & (g.verbs - g.verbs[never] <= 2)).nonzero()[0]:
            mask.tie(never[place], place)


def _bind_denial(g: Grammar, mask: Mask) -> None:
    """What is denied or barred keeps which it is: never ran a mill | as big as it, may not make any deals | with it."""
    denied = is_denied(g)
    if not np.count_nonzero(denied):  # of most leads
        return
    that = g.word["like"] & g.goes_on & ~(g.verb | g.clauses.bare | one_of(g, ("just", "more"))[g.left])
    like = denied & (beside_another(g) | that)  # never met men | like the ones from Graz
    like |= denied & g.word["even"] & (like | like[g.right])[g.right]
    barred = g.word["from"][g.last_before(denials(g))]
    lasts = g.word["for"] & (g.next_behind(g.among["spans"]) <= np.minimum(g.at + _LASTING, g.stop_behind))
    like |= (g.word["since"] | lasts) & (denied & ~(g.stops | barred))[g.left]  # has not run a mill | since May
    mask.right |= like & g.goes_on
    act = g.last_before(g.verb | g.clauses.bare | g.clauses.finite | g.clauses.participle)
    for place in (like & (act >= g.phrase) & denied[act]).nonzero()[0].tolist():
        mask.tie(act[place], place)
    nouns = noun_phrases(g)[1][(denied & g.word["any"] & g.goes_on).nonzero()[0] + 1]
    mask.right[nouns] |= (g.goes_on & g.among["behind"][g.right])[nouns]


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
