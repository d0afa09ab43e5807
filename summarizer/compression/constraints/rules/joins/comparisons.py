"""What is compared: a "than" or "as" stays with what it is of, "twice" with its "as"."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.conditions import is_denied
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, compared_behind_comma, needs, one_measure, word_list
from summarizer.compression.constraints.mask import Booleans, Integers, Mask, one_of
from summarizer.compression.constraints.phrases import MONEY, amounts, noun_phrases

_AS = 5  # words from "as much" to its "as"
_OTHERS, _WHAT = 8, 9  # words from "likely" to its "to": more likely than men | to die; and to the end of what is so
_EACH = 5  # words from a sum to its "each"
_TIMES = ("fifth", "half", "quarter", "third", "times", "twice")
_LARGE = word_list("magnitudes")


@needs("as", "less", "longer", "more", "than")
def comparison_whole(g: Grammar, mask: Mask) -> None:
    """A "than" stays behind more, faster, rather, and what is compared, with its verb; a "longer" behind "no"."""
    than = g.word["than"] & ~g.last
    mask.keep(compared_behind_comma(g), g.last_before(g.numeral | g.among["fractions"]))  # rose | by half, more
    mask.right |= g.word["no"] & g.word["longer"][g.right]
    _bind_as_much(g, mask)
    _bind_others(g, mask)
    _bind_rather(g, mask, than)
    if not g.word.held.isdisjoint(_TIMES):
        _bind_times(g, mask)
    more, graded = g.word["less"] | g.word["more"], g.adjective | g.adverb | g.ends["ly"] | g.among["graded"]
    mask.right |= more & g.word["to"][g.left] & g.adverb[g.right]  # to more | tightly tax nuts
    compared = g.among["compared"] | (g.ends["er"] & ~(g.capital | g.among["periods"])) | (graded & more[g.left])
    compared &= than[g.right]
    mask.right |= (compared | (more & (compared & graded)[g.right])) & g.goes_on  # more | quickly than
    mask.left |= compared[g.left] | (compared & graded & more[g.left])
    warmer = g.ends["er"] & g.helps[g.before_adverb] & ~(g.among["stop"] | g.among["prepositions"])
    before = g.last_before(g.among["compared"] | warmer)  # a greater range | than, is warmer in May | than
    mask.keep(than & (before >= g.begin), before)
    behind = g.next_or_last(than)
    plain = (g.verb | (g.among["stop"] & ~g.word["of"]) | g.stops).cumsum()
    described = (before >= g.phrase) & (plain == plain[before]) & (plain == plain[behind - 1]) & (behind > g.at)
    mask.keep(described, before)  # more frost | resistant than
    as_many = g.word["as"] & (g.word["as"][g.left] & ~g.word["well"])[g.left]  # as fast | as
    if not np.count_nonzero(than | as_many):
        return
    other = amounts(g) | g.among["fractions"] | g.among["spans"]  # for more than a century | sold
    acts = g.clauses.acts | g.among["base_verbs"]
    ends = g.stops | (g.among["prepositions"] & ~g.word["of"]) | g.among["conjunctions"] | g.clauses.opens
    _bind_than(g, mask, than & (before >= g.phrase) & ~other[g.right], before)
    done = g.past | g.among["participles"] | (g.among["base_verbs"] & g.among["auxiliary"][g.left])  # had | forecast
    for at in (than | as_many).nonzero()[0].tolist():
        first = int(min(g.told_behind[at], len(g.at) - 1))
        if other[first] or g.among["prepositions"][first] or g.stops[at]:
            continue
        verb = int(g.next_behind(acts)[at])
        if done[first + g.adverb[first]]:  # rose more than | expected | last week
            mask.tie(at, first + int(g.adverb[first]))
        elif verb <= g.stop_behind[at] and not ends[at + 1 : verb].any():  # than models | predicted
            verb += int(done[verb + 1] and g.among["auxiliary"][verb] and g.goes_on[verb])
            mask.tie(at, verb)
            mask.reach(g.at == at, first)
            own = before[at] >= g.begin[at]
            mask.left[before[at]] |= own and g.verb[before[at] - 1]  # rents rose | more than Ada had said
            mask.right[at:verb] |= ~g.the_or_its[at + 1 : verb + 1]


def _bind_than(g: Grammar, mask: Mask, than: Booleans, before: Integers) -> None:
    """A "than" goes with the comparative before it, and with what is compared: spent more | on nuts | than on men."""
    alike = g.among["prepositions"] & ~g.word["in"]
    for at in than.nonzero()[0].tolist():
        more = int(before[at])
        figure = g.number[max(more - 3, 0) : more].any()
        if not (figure and g.low[at + 3] in ("ago", "before", "earlier")):  # 9 percent fewer nuts | than a year earlier
            mask.tie(more, at)  # rose faster | in May | than in June
        if alike[at + 1] and g.low[at + 1] == g.low[more + 1]:
            mask.tie(more, more + 1)
            mask.tie(at - 1, at)


def _bind_others(g: Grammar, mask: Mask) -> None:
    """What is more so than any other of a kind: grew faster than any | other rich | land."""
    other = g.word["other"] & g.word["any"][g.left] & g.goes_on
    if not np.count_nonzero(other):  # in most leads
        return
    other &= g.last_before(g.word["as"] | g.word["than"]) >= g.phrase  # not: sells more and taxes any other rich land
    mask.right |= other[g.right]
    for at in other.nonzero()[0].tolist():
        mask.keep((g.at > at) & (g.at <= noun_phrases(g)[1][at + 1]), at)
        mask.left[at + 2 : noun_phrases(g)[1][at + 1] + 1] = True


@needs("than")
def compared_alike(g: Grammar, mask: Mask) -> None:
    """No "more than on rope" of "more keen on nuts than on rope", no "sales more than hoped", "little than 9"."""
    than, more = g.word["than"] & ~g.last, g.word["less"] | g.word["more"]
    acts = g.goes_on & (g.verb | g.clauses.participle)
    mask.right |= (short := acts & ((g.word["less"] | g.word["worse"]) & than[g.right])[g.right])  # shrunk | less than
    hoped = one_of(g, ("anticipated", "expected", "forecast", "predicted", "thought"))[g.right2]
    mask.left |= (short | (acts & (g.word["more"] & than[g.right] & hoped)[g.right]))[g.left]  # fell | more than hoped
    mask.right |= g.word["little"] & more[g.right]
    keen = more & (g.among["relational"] | g.among["wants_infinitive"])[g.right]
    mask.right |= keen & (g.next_behind(than) <= g.stop_behind)
    year = (g.among["spans"] | g.among["periods"]) & g.goes_on & g.word["any"][g.left] & g.word["since"][g.right]
    mask.right |= year  # hotter than in any year | since 1880
    mask.left |= year[g.left]
    governs = g.among["prepositions"]
    other = g.last_before(governs)
    alike = than & governs[g.right] & (g.last_before(keen) >= g.phrase) & (other >= g.phrase)
    mask.keep(alike, other)  # keen | on nuts | than on rope


@needs("likely", "likelier")
def likely_to_what(g: Grammar, mask: Mask) -> None:
    """No "more likely to have babies" of "to have babies with asthma": what is likelier than else is told whole."""
    compared = one_of(g, ("as", "less", "more"))[g.left] & g.word["likely"] | g.word["likelier"]
    act = g.next_or_last(g.infinitive)
    ends = one_of(g, ("according", "as", "if", "than", "when")) | g.clauses.opens | g.weekday | g.word[""]
    end = np.minimum(g.next_behind(ends) - 1, g.stop_behind)
    behind = g.next_behind(~(g.idle | g.among["possessives"]))
    mask.left |= g.among["fractions"] & g.word["a"][g.left] & compared[g.right2]  # a | third more likely
    for at in (compared & g.goes_on & (act <= g.stop_behind) & (act - g.at <= _OTHERS)).nonzero()[0].tolist():
        first, last = int(act[at]) + 1, int(end[act[at]])
        mask.tie(at, first)
        if first < last <= first + _WHAT:
            mask.tie(first, last)
            mask.reached[first:last] = np.minimum(mask.reached[first:last], behind[first:last])


def _bind_rather(g: Grammar, mask: Mask, than: Booleans) -> None:
    """What is not done stays: with words rather than | with blows, rather than take | to the streets."""
    rather = (than & g.word["rather"][g.left])[g.left]
    mask.left |= rather
    mask.end |= g.clauses.bare & rather & g.goes_on & ~g.weekday[g.right]


def _bind_as_much(g: Grammar, mask: Mask) -> None:
    much = g.word["as"] & one_of(g, ("many", "much"))[g.right] & (~g.word["as"])[g.right2]
    if not np.count_nonzero(much):  # of most leads
        return
    as_ = g.next_behind(g.word["as"])
    much &= (as_ - g.at <= _AS) & (as_ <= g.stop_behind)  # spend as much money | as he wants
    mask.bind(much, as_)
    second = as_[much]
    mask.right[second] |= ~g.among["articles"][second + 1]  # as many mills as | men
    mask.right |= much | much[g.left]


def _bind_times(g: Grammar, mask: Mask) -> None:
    """How many times as much goes with it, the second "as" and the deed: sink | ten | times | as often | as others."""
    times = one_of(g, _TIMES) & g.goes_on & g.word["as"][g.right]
    mask.right |= times | times[g.left] | ((g.numeral | g.word["a"]) & times[g.right])  # ten | times | as often
    mask.left |= times[g.left] | (times & g.word["times"])
    second = g.next_behind(g.word["as"])
    acts = g.last_before(g.clauses.acts | g.among["base_verbs"] | g.verb)
    for at in (times & (second[g.right] <= g.stop_behind)).nonzero()[0].tolist():
        to = int(g.next_behind(g.infinitive)[at])  # twice as likely as men | to die
        likely = g.among["wants_infinitive"][at + 2] and to <= g.stop_behind[at]
        mask.tie(at, max(to, second[at + 1]) if likely else second[at + 1])
        mask.inside[at + 2, second[at + 1]] |= second[at + 1] > at + 3  # as likely | to die as
    for at in (times & one_of(g, ("frequently", "often"))[g.right2] & (acts >= g.phrase)).nonzero()[0].tolist():
        mask.tie(acts[at], at)


def close_to_than(g: Grammar) -> Booleans:
    """Which words stand close behind a "than" or a second "as": faster than models | predicted, as fast as it | did."""
    left, second = g.left, g.left2
    than = g.word["than"] | (g.word["as"] & g.word["as"][second])
    than &= ~g.numeral[g.right]
    return np.asarray(than[left] | than[second] | than[left[second]])


@needs("and")
def more_and_more(g: Grammar, mask: Mask) -> None:
    """No "greater and support" of "greater and greater support": a word that "and" joins to itself is told twice.

    Nor half of "oldest and most famous mills".
    """
    best = g.ends["est"] & g.adjective & g.goes_on
    mask.end |= best & g.word["and"][g.right]
    mask.start |= (g.word["most"] | best) & g.word["and"][g.left] & best[g.left2]
    twice = g.word["and"][g.right] & (g.low == g.low[g.right2]) & g.goes_on
    mask.right |= twice | twice[g.left]


@needs("enough")
def enough_for_what(g: Grammar, mask: Mask) -> None:
    """No "has enough oil" of "has enough oil for two ships": of what there is enough, and for what, stays."""
    denied = (enough := g.word["enough"] & g.goes_on) & is_denied(g)
    mask.left |= enough[g.left]  # has enough | cash to buy it
    mask.left |= enough & g.infinitive[g.right] & ~g.among["stop"][g.left]  # a van big | enough to hold it
    noun = enough & (g.small[g.right] | g.word["of"][g.right])
    mask.end |= noun
    mask.reach(noun, noun_phrases(g)[1][g.right])  # enough | fine rope
    mask.right |= denied | (denied[g.right] & g.goes_on)  # do not have | enough | nuts
    behind = g.next_behind(what := g.word["for"] | g.infinitive)
    other = (g.verb | g.among["conjunctions"]) & ~(what | noun[g.left])  # enough | enriched uranium
    own = (behind <= g.stop_behind) & (behind < g.next_behind(other))
    for at in (noun & ~denied & own).nonzero()[0].tolist():
        mask.tie(at, behind[at])
        mask.end[behind[at]] = True
    spans = g.among["spans"] | g.among["periods"]
    days = g.numeral & what[g.left] & spans[g.right] & (g.last_before(noun) >= g.phrase)
    mask.left |= days[g.left]  # for 40 | days


@needs("each", "every")
def sum_for_each(g: Grammar, mask: Mask) -> None:
    """No "pays 9 euros" of "pays 9 euros for every ton of nuts", no "each men" of "each day men": of what stays."""
    mask.right |= one_of(g, ("each", "every")) & (g.among["spans"] | g.among["periods"])[g.right]
    figure = g.last_before(g.money | g.number & (g.among["units"] | one_of(g, MONEY))[g.right])
    each = one_of(g, ("each", "every")) & one_of(g, ("for", "on"))[g.left] & (figure >= g.phrase)
    for at in (each & (g.at - figure <= _EACH)).nonzero()[0].tolist():
        mask.tie(figure[at], at)


@needs("half", *_LARGE, of=["one_unit"])
def half_of_unit(g: Grammar, mask: Mask) -> None:
    """No "rose by a metre" of "rose by half a metre", no "more than metre", "third of inch": "a" stays.

    Nor "will get pounds" of "will get a million pounds".
    """
    measure, large = one_measure(g), one_of(g, _LARGE) & ~g.stops
    mask.left |= large & one_of(g, ("a", "an"))[g.left] | g.among["units"] & large[g.left] | measure
    mask.right |= measure[g.right2]
    mask.right |= g.word["up"] & (g.word["to"] & measure[g.right2])[g.right]  # snow | up to a metre deep
    half = g.word["half"] & (g.word["a"] | g.word["an"])[g.right] & g.begins_small[g.right2]
    mask.right |= half | half[g.left]
    mask.keep(half[g.left] | half[g.left2], g.last_before(half))


@needs("deal", "lot", "same", "way")
def a_long_way(g: Grammar, mask: Mask) -> None:
    """No "gone long way" of "gone a long way", no "is a long way" of "is a long way off"; so "a lot" and "the same"."""
    far = g.word["deal"] & g.word["great"][g.left] | g.word["way"] & g.word["long"][g.left]
    far &= g.word["a"][g.left2]
    told = ~g.first[g.left] | g.word["of"][g.right] | g.clauses.acts[g.right]  # not: A lot near Lome burned
    lot = g.word["lot"] & g.word["a"][g.left] & told
    alone = lot | g.word["same"] & g.word["the"][g.left] & ~(g.small | g.capital)[g.right]
    mask.left |= far | far[g.right] | alone  # go a | long | way, a | lot, do the | same
    near = far | far[g.right] | far[g.right2]
    acts = g.last_before(~(g.adverb | near))
    mask.end |= far & one_of(g, ("are", "be", "is", "was", "were"))[acts]  # is a long way | off
    mask.right |= near & ~far | alone[g.right] | (lot & g.among["compared"][g.right])  # work a lot | less


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
