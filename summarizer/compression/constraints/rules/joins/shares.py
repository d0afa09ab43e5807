"""How many of all: a share, none or each stays with what says which, an exception with what it is of."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.conditions import is_denied
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.hanging import limits_of_kind
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Booleans, Integers, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import noun_phrases
from summarizer.compression.constraints.rules.phrases.limits import WHERE
from summarizer.compression.constraints.times import before_time

_EXCEPTING = ("apart", "aside", "bar", "barring", "except", "excluding", "other")
# words from "all" to what is excepted; behind "it" in which it owns none, or behind a kind in which its figure stands
_EXCEPTED, _OWNER = 8, 4
_INSIDE = ("across", "in", "outside")
_BY_FIGURE = ("aged", "born", "earning", "over", "under", "with", "worth")
_EVERY = ("all", "any", "each", "every", "no")
_LIMIT, _FAR = 7, 3  # words behind such a kind in which its figure stands; from which a time may
_LIMITS = (*_BY_FIGURE, "above", "below", "between", "beyond", "costing", "than", "weighing", "within")
_BORN = ("after", "before", "between", "in", "on", "since", "to", "with", "without")
_YOUNG, _OF_AGE = ("children", "kids", "minors", "teenagers", "teens"), ("16", "17", "18")  # who are under it anyway
_DUTIES = ("can", "may", "must", "should")


@needs("control", "hold", "own", *_DUTIES, of=["disposing", "each", "ending", "of_all"])
def what_there_is_none_of(g: Grammar, mask: Mask) -> None:
    """No "knew of no nuts" of "knew of no nuts linked to it", no "ban nuts" of "ban nuts in schools": which stays."""
    phrase, last, _ = noun_phrases(g)
    told = g.clauses.told | g.past | g.among["participles"] | one_of(g, ("that", "where", "who"))
    total = g.word["all"] & (g.stops | g.among["stop"][g.right])  # nine mills in all
    where = one_of(g, WHERE) & ~(g.infinitive | before_time(g) | total[g.right])
    where &= ~(g.word["for"] & g.gerund[g.right])  # banned a party | for backing rebels
    where |= (g.word["with"] & g.word["border"][g.left]) | (limits := limits_of_kind(g))
    for at in (g.among["each"] & g.goes_on).nonzero()[0].tolist():
        noun = _last_noun(g, last, at if g.low[at + 1] == "of" else at + 1)
        if g.goes_on[noun] and told[noun + 1] and not g.verb[noun + 1]:
            source = noun + 1 + int(np.argmax(g.word["from"][noun + 1 : min(g.verb_behind[noun], g.final[noun] + 1)]))
            mask.tie(at, source)  # every edit made to it | from Togo
    whose, one_thing = g.the_or_its, one_of(g, ("a", "an"))
    some = g.past & ~(g.among["banning"] | whose[g.right])  # closed roads | near it
    many = g.ends["s"] | g.among["plurals"]
    parts = g.among["disposing"] & g.among["possessives"][g.right] & many[last[np.minimum(g.at + 2, len(g.at) - 1)]]
    ends = (g.among["ending"] | parts) & ~g.helps[g.before_adverb]
    one = g.numeral | (g.among["articles"] & ~g.word["the"])
    ends &= ~(one | g.among["prepositions"] | g.word["higher"] | g.word["lower"])[g.right]
    most = (g.among["of_all"] & ~g.word["none"] | g.word["every"]) & ~(whose | g.owning | g.word["at"])[g.left]
    most &= g.word["all"] | ~(g.word["of"] & g.among["possessives"][g.right])[g.right]  # most of its gains | in May
    for at in ((ends | most) & g.begins_small | most & g.first).nonzero()[0].tolist():
        doing = at + 1 if ends[at] and g.gerund[at + 1] else at  # stopped serving nuts | in trains
        first = doing + 1 + int(whose[doing + 1])
        noun = _last_noun(g, last, doing if g.low[at + 1] == "of" or not (phrase[first] or doing == at) else first)
        if (
            where[noun + 1]
            and not (parts[at] and g.low[noun + 1] not in _INSIDE)
            and not (some[at] and limits[noun + 1])
            and g.goes_on[at : noun + 1].all()
            and (phrase[noun] or noun == doing > at)
        ):
            in_what = _last_noun(g, last, int(g.told_behind[noun + 1]))  # stop dealing in firms | that sell coal
            kind = g.goes_on[noun + 1 : in_what + 1].all() and not (g.capital[in_what] or one_thing[noun:in_what].any())
            named = kind and (limits[in_what + 1] or (told[in_what + 1] and ends[at]))
            mask.tie(at, noun + 1)  # halted most trains | into Graz, banned nuts | in schools
            mask.tie(at, in_what + 1 if named else noun + 1)
    if (own := one_of(g, ("control", "hold", "own")) & is_denied(g)).any():  # the 9 percent of Acme | it doesn't own
        share = g.last_before(g.among["shares"] | one_of(g, ("rest", "shares", "stake")))
        it = g.last_before(one_of(g, ("it", "they")))
        for place in (own & (g.at - it <= _OWNER) & (share >= g.opening)).nonzero()[0]:
            mask.tie(share[place], place)
            mask.tie(it[place], place)
    if not g.word.held.isdisjoint(_DUTIES):
        _bind_duty(g, mask)


def _bind_duty(g: Grammar, mask: Mask) -> None:
    """For whom a duty or right is: must free men | who are ill."""
    which = (g.clauses.told & ~g.gerund[g.right]) | (g.word["whose"] & ~g.stops[g.left])[g.right]
    which &= (g.ends["s"] | g.among["plurals"]) & ~(g.among["articles"] | g.numeral)[g.left]
    duty = g.last_before(one_of(g, _DUTIES))
    mask.right |= which & (duty >= g.phrase) & (g.verbs == g.verbs[duty])


@needs("born", "cannot", "could", "might", "over", "under", "will", "would", *_DUTIES, *_EVERY)
def kind_by_figure(g: Grammar, mask: Mask) -> None:
    """No "homes will be taxed" of "homes worth over 9 euros will be taxed", no "every van" of "every van over 9t"."""
    than = g.ends["er"] & (g.word["than"] & g.number[g.right])[g.right]  # older | than 75
    mask.right |= g.word["born"] & g.goes_on & ~g.among["auxiliary"][g.before_adverb] & one_of(g, _BORN)[g.right]
    limited = (one_of(g, _BY_FIGURE) | than)[g.right] & g.goes_on
    every = not (g.word.held.isdisjoint(_EVERY) or g.word.held.isdisjoint(_LIMITS))
    if not (every or np.count_nonzero(limited)):  # in most leads
        return
    many = (g.ends["s"] | g.among["plurals"]) & limited
    many &= ~(one_of(g, _YOUNG) & g.word["under"][g.right] & one_of(g, _OF_AGE)[g.right2])
    aged = one_of(g, ("over", "under")) & many[g.left] & (g.numeral | g.word["one"])[g.right]
    aged &= ~(g.among["periods"] | g.among["units"] | g.word["decades"])[g.right2]
    mask.right |= aged | aged[g.right]  # gave nuts to men | over | 70
    phrase, last, _ = noun_phrases(g)
    figure, act = g.next_behind(g.numeral), g.next_or_last(acting(g))
    for begin, _ in g.spans:  # drivers over 70 must, firms with at least 9 men will
        noun = max(int(last[begin]), begin)
        kind = many[noun] and phrase[begin] and figure[noun] <= min(noun + _OWNER, act[noun])
        if kind and g.clauses.modal[act[noun]] and not g.numeral[begin]:
            mask.tie(noun, figure[noun])
    if every:
        _tie_figures(g, mask, figure, act)


def _tie_figures(g: Grammar, mask: Mask, figure: Integers, act: Integers) -> None:
    """Ties what there is each or none of to its figure: every van in Graz | worth over 9 euros."""
    limits, last = one_of(g, _LIMITS), noun_phrases(g)[1]
    when = g.among["periods"] | g.among["spans"] | g.among["units"] | g.word["time"]  # every year | over 9 men die
    for at in (one_of(g, _EVERY) & ~g.among["stop"][g.right] & g.goes_on).nonzero()[0].tolist():
        noun = max(int(last[at + 1]), at + 1)
        by = min(int(figure[noun]), len(g.at) - 1)
        lasts = by >= noun + _FAR and g.low[by - 1] == "over" and when[by + 1]  # each bag lost | over 9 years
        near = by <= min(noun + _LIMIT, act[noun]) and g.goes_on[noun:by].all() and not lasts
        if near and limits[noun + 1 : by].any() and not when[noun]:
            mask.tie(noun, by)
            mask.tie(at if g.low[at] != "all" else noun, noun)
            mask.left[noun + 1 : by] |= g.word["born"][noun : by - 1]  # born | after 1978


def _last_noun(g: Grammar, last: Integers, at: int) -> int:
    """Where the noun phrase ends that begins at a place, with what it is of: sales | of oil."""
    noun = int(max(last[at], at))
    while g.low[noun + 1] == "of" and g.goes_on[noun]:
        first = noun + 2 + int(g.the_or_its[noun + 2])
        noun = int(max(last[first], first))
    return noun


@needs("them")
def those_of_them(g: Grammar, mask: Mask) -> None:
    """No "will shut two of them" of "has nine mills and will shut two of them": what they are is told before."""
    some = g.number | any_of(g.among, ("counts", "of_all", "some"))
    them = g.word["them"] & (g.word["of"] & some[g.left])[g.left] & ~g.stops[g.at - 3]  # not: 12 men, | six of them ill
    if not np.count_nonzero(them):  # in most leads
        return
    time = any_of(g.among, ("periods", "spans", "units")) | g.weekday
    things = (g.ends["s"] | g.among["plurals"]) & g.begins_small & ~(time | g.among["stop"] | g.verb | g.clauses.says)
    known = g.last_before(things & ~g.among["prepositions"][g.governor])
    thing = np.where(known >= g.begin, known, g.last_before(things))[g.verb_before]
    first = (
        g.last_before(~(any_of(g.among, ("auxiliary", "modal")) | g.adverb))[g.verb_before] + 1
    )  # | has given two of
    for at in (them & (thing >= g.opening)).nonzero()[0].tolist():
        mask.keep((g.at >= max(first[at], thing[at] + 1)) & (g.at <= at), thing[at])
        mask.start[thing[at] + 1 : at + 1] = True


@needs("in", "of", of=["before_articles"])
def share_of_the(g: Grammar, mask: Mask) -> None:
    """No "most of victims" of "most of the victims", no "all say" of "all the papers say", "one" of "one in ten".

    Nor "nine out of mills" of "nine out of ten mills", no "one of the mills" of "one of the top mills".
    """
    of = g.word["of"][g.right] & g.goes_on
    if np.count_nonzero(share := g.among["of_all"] & of):  # half of | the mills, or | Togo's mills
        the = (share & g.word["the"][g.right2])[g.left]
        mask.reach(the, g.at + 1 + g.capital[g.right2])
        mask.right |= g.among["possessives"] & g.goes_on & share[g.left2]  # all of its | coal mills
    half = g.word["half"] & g.word["the"][g.right] & ~g.word["price"][g.right2]
    mask.right |= half | half[g.left]  # half | the seats
    them = g.word["them"] & g.word["of"][g.left]  # killed nine, most of them | nurses
    own = them & g.goes_on & ~(g.among["stop"] | g.verb)[g.right] & (g.phrase > g.begin)
    mask.right |= own
    mask.left |= g.adverb & (own | (g.numeral & g.stops[g.left]))[g.left]  # two of them | badly
    some = (share | g.numeral | g.among["some"]) & of  # recalled 9 of | its | vans
    if np.count_nonzero(some):
        mask.right |= (some & g.among["possessives"][g.right2])[g.left]
    if np.count_nonzero(before := g.among["before_articles"] & g.goes_on):
        before &= g.the_or_its[g.right]
        mask.reach(before, np.minimum(g.told_behind, len(g.at) - 1))
        mask.end |= before
    number = (g.number & (np.char.str_len(g.low) != 4)) | g.among["counts"]  # not: two in 2019
    out = g.word["out"] & g.word["of"][g.right]
    share = number & ~g.stops & (g.word["in"] & number[g.right])[g.right]
    share |= number & (out & number[g.right2])[g.right]
    if np.count_nonzero(share):
        inside = share | share[g.left] | (out & share[g.left])[g.left]  # one | in | ten buses, six | out | of | ten
        mask.end |= inside
        mask.reach(inside, g.at + 1)
        mask.left |= inside[g.left]
        acts = g.clauses.acts[g.right[g.right2]]
        mask.start |= share & ~g.first & acts  # and | one in ten is shut
    if np.count_nonzero(one := g.word["one"] & g.word["of"][g.right]):
        top = g.word["top"] & g.goes_on & (g.last_before(one) >= g.phrase)
        mask.left |= top[g.left]  # one of Togo's top | mills
        which = g.next_behind(g.among["relative"] | (g.word["that"] & g.clauses.wants_verb))
        for at in (one & (which <= np.minimum(g.stop_behind, g.verb_behind))).nonzero()[0].tolist():
            mask.tie(at, int(min(which[at], len(g.at) - 1)))  # one of nine mills | that closed


@needs("out", of=["any", "fractions", "shares", "counts"])
def act_of_share(g: Grammar, mask: Mask) -> None:
    """No "half of men read" of "half of men read for pleasure", "lost" of "lost or sold", "patients" | who had it."""
    share = (any_of(g.among, ("any", "fractions", "shares")) | g.word["out"]) & g.word["of"][g.right]
    share |= g.numeral & (g.word["in"] & g.numeral[g.right])[g.right] & g.goes_on
    share &= (g.phrase == g.begin) & (g.verbs == g.verbs_before)
    if not np.count_nonzero(share):  # of most leads
        return
    led = g.last_before(g.told_of)[np.minimum(g.stop_behind, len(g.at) - 1)]  # one in nine pleas sent | led to it
    mask.bind(share & (g.verb_behind > g.stop_behind) & (led > g.at), led)
    own = (g.last_before(share) >= g.phrase) & g.goes_on
    verbal = g.verb | g.clauses.participle | g.among["base_verbs"]
    other = g.among["question"][g.right] | before_time(g)  # how it works | or why it fails, strike | for the first time
    act = own & verbal & ~g.among["auxiliary"] & (one_of(g, ("for", "or", "within")) & ~other)[g.right]
    noun = noun_phrases(g)[0] | g.among["people"]
    mask.right |= act | (act[g.left] & g.word["or"]) | (own & noun & g.word["who"][g.right])


@needs("apart", "aside", "bar", "barring", "besides", "but", "except", "excluding", "exception", "other", "save")
def exception_whole(g: Grammar, mask: Mask) -> None:
    """No "Ada lied", no "all lied" of "all but Ada lied": who is excepted of all neither goes nor acts alone."""
    named = (g.the_or_its | g.name | g.numeral)[g.right]
    opens = g.among["any"] & (g.low != "most") | g.word["one"] & g.word["no"][g.left]
    out = one_of(g, ("bar", "barring", "besides", "except", "excluding")) | (g.word["but"] & ~g.stops[g.left])
    out |= g.word["for"] & one_of(g, ("except", "save"))[g.left] | g.word["of"] & g.word["exception"][g.left]
    out |= g.word["from"] & one_of(g, ("apart", "aside"))[g.left]
    out |= g.word["than"] & g.word["other"][g.left]
    mask.right |= g.word["nothing"] & g.word["but"][g.right]
    every, verb = g.last_before(opens), np.minimum(g.next_behind(g.clauses.acts), len(g.at) - 1)
    out &= named & (every >= g.opening) & (g.at - every <= _EXCEPTED) & (g.verbs == g.verbs[every])
    for at in out.nonzero()[0].tolist():
        first = int(g.told_behind[at])
        mask.tie(every[at], at)
        mask.tie(at, max(first, int(noun_phrases(g)[1][first])))
        mask.start[every[at] + 1 : verb[at] if g.begin[verb[at]] == g.begin[at] else first] = True
    _exception_ahead(g, mask, g.among["any"] & g.stops[g.left])


def _exception_ahead(g: Grammar, mask: Mask, every: Booleans) -> None:
    """Except for Togo, all | towns have voted: whom an opening excepts of all is told with it."""
    for at in every.nonzero()[0].tolist():
        begin = int(g.begin[at])
        opens = g.low[begin] in _EXCEPTING or (g.low[begin] == "with" and g.low[begin + 2] == "exception")
        if opens and begin < at and g.verbs[at] == g.verbs[begin]:
            mask.tie(begin, at - 1)
            mask.tie(at - 1, at)
            mask.start[begin + 1 : g.final[at] + 1] = True


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
