"""Lists of things with commas and "and": none of them takes what another one is or what is told of it."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs, word_list
from summarizer.compression.constraints.mask import Booleans, Integers, Mask, one_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns
from summarizer.compression.constraints.rules.numbers import counted_first
from summarizer.compression.constraints.times import before_time

_ITEM = 9  # words of a thing in a list
_OF_NOUN = ("at", "for", "from", "in", "near", "of", "on", "with")  # that tell of the noun before them


class Series(NamedTuple):
    """A list, by its places: two brothers, a cousin and the owner.

    Attributes:
        commas: The last words of all things but the last two.
        join: The "and".
        last: The last word of the noun phrase behind it.
    """

    commas: list[int]
    join: int
    last: int


@needs("and", "or")
def listed_apart(g: Grammar, mask: Mask) -> None:
    """No "names numbers", no "farms in Graz" of "farms, a mill and two inns in Graz": each thing keeps to itself.

    A line starts with the first of a list, or behind it.
    """
    kept = np.zeros(len(g.at), int)
    for commas, join, last in series_of(g):
        first, closing = commas[-1], [*commas, join - 1]
        own = np.ones(join - g.phrase[first], np.bool_)
        own[np.array(closing) - g.phrase[first]] = False
        mask.inside[g.phrase[first] : join, join] |= own  # exporters of | soy, corn | and nuts
        for comma in commas:
            kept[comma + 1 : join] = np.maximum(kept[comma + 1 : join], comma)
            mask.inside[comma, g.told_behind[comma] + 1 : join] = True
        between = g.low[first - 1] == "between" or g.low[g.governor[first]] == "between"
        end = last + 1 if between else _told_of(g, last)
        kept[join + 1 : last + 1], kept[last + 1 : end] = join, last
        mask.start[first + 1 : end] = True
        _keep_verb(g, mask, kept, first, end)
    mask.kept = np.maximum(mask.kept, kept)


@needs("and", "or")
def act_of_list(g: Grammar, mask: Mask) -> None:
    """No "plan the age" of "a plan to ban nuts, cap rents and raise the age": what is to be done keeps its verb.

    Nor "taking nuts to Ada" of "accused of taking nuts and lying to Ada".
    """
    kept = np.zeros(len(g.at), int)
    opens = g.determiner
    acts = g.among["base_verbs"] | (opens[g.right] & ~(g.among["stop"] | g.among["prepositions"] | g.adverb))
    acts &= g.begins_small & g.goes_on & ~(g.ends["s"] | g.ends["ed"] | g.gerund | g.among["no_nouns"])
    doing, own = g.gerund & g.begins_small & g.goes_on, g.next_behind(g.clauses.acts)
    first, told = g.last_before(g.clauses.bare), (g.verb | g.clauses.opens | g.word["that"]).cumsum()
    first = np.where(doing, g.last_before(doing), first)
    listed = ((g.word["and"] | g.word["or"]) & ~g.bracketed)[g.left] & (acts | doing) & ~g.clauses.bare
    listed &= ~(g.clauses.bare | acts | g.gerund)[g.left2]  # to sell or | rent a mill
    for verb in (listed & (first >= g.opening) & (told == told[first])).nonzero()[0].tolist():
        verbs, at, same = [verb], int(g.phrase[verb - 2]), doing if doing[verb] else acts
        while at > g.begin[verb] and same[at]:
            verbs.append(at)
            at = int(g.phrase[at - 1])
        behind = int(min(g.stop_behind[verb] + 1, own[verb]))
        mask.start[verbs[-1] : behind] = True
        kept[verb - 1] = first[verb]  # guided by winning wars, | and gaining oil
        for act in verbs:
            kept[act + 1 : behind] = act
            behind = act - 1
    mask.kept = np.maximum(mask.kept, kept)


def _keep_verb(g: Grammar, mask: Mask, kept: Integers, first: int, end: int) -> None:
    """From a list that a clause opens with no line ends before its verb: says that rain, wind and snow | will last."""
    opens = int(g.last_before(g.clauses.opens | g.clauses.wants_verb | one_of(g, ("after", "before")))[first])
    verb = int(g.next_behind(g.clauses.acts)[end - 1])
    if opens < max(g.begin[first], 1) or verb > g.stop_behind[end - 1] or g.verbs[first] > g.verbs[opens]:
        return
    mask.end[opens:verb] = True
    behind = int(g.stop_behind[verb]) + 1
    kept[verb:behind] = np.maximum(kept[verb:behind], opens)  # men died | after a boat with nuts, salt and rice | sank


@lru_cache(maxsize=1)  # some rules ask of the same lead
def series_of(g: Grammar) -> list[Series]:
    """All lists of three or more noun phrases of a lead."""
    found: list[Series] = []
    among = g.among
    phrase, _, ends = noun_phrases(g)
    comma = g.comma & ~(g.bracketed | (g.number & g.month[g.left]))
    acts = g.clauses.acts & (~g.ends["s"] | among["auxiliary"] | g.clauses.says)
    acts |= g.clauses.opens | among["question"] | g.word["that"]
    own, acted = acts.cumsum(), (acts | among["conjunctions"]).cumsum()
    other = g.adjective | among["graded"] | among["days"] | g.weekday | g.bracketed | g.adverb
    noun = phrase & ~other & ~(g.guard | (g.first & ~g.ends["s"]))  # Mudslides, | floods; not: Instead, | mills
    short = g.comma & g.bracketed & g.begins_small[g.left]  # a text file (CSV), | a sheet or a map
    noun, comma = noun | short, comma | short
    verbal = acts | (among["base_verbs"] & (among["prepositions"] | g.the_or_its)[g.right])
    opening = g.act_behind[g.left]
    light = among["possessives"] | one_of(g, ("fewer", "less", "more"))
    opening = np.where(light[opening], g.act_behind[opening], opening)
    item = phrase[opening] & ~(among["days"] | g.bracketed)[opening] & (opening - g.at < _ITEM)
    heads = among["base_verbs"] & g.begins_small & g.capital[g.left] & among["prepositions"][g.right]  # Togo | head to
    speak = {one.start for one in g.speakers if one.behind}  # killing nine men, | doctors and a clerk said
    for join in ((g.word["and"] | g.word["or"]) & g.goes_on & ~g.bracketed).nonzero()[0].tolist():
        commas: list[int] = []
        at = int(g.phrase[join - 1])
        while at - 1 >= g.begin[join] and at not in speak and comma[at - 1] and item[at] and noun[at - 1]:
            if acted[join - 1] > acted[at - 1] or join - at > _ITEM * (1 + len(commas)):
                break
            commas.append(at - 1)
            at = int(g.phrase[at - 1])
        if commas and at == g.begin[join] and _is_fronted(g, at, int(own[commas[-1]] - own[at - 1])):
            commas.pop()
        last = int(ends[opening[join + 1]])
        last -= g.clauses.finite[last] or heads[last]  # judges or mayors | breaches the law
        if commas and item[join + 1] and not verbal[join + 1] and not _explains(g, commas, join):
            found.append(Series(commas, join, last))
    return found


def _is_fronted(g: Grammar, at: int, acts: int) -> bool:
    """Whether a sentence begins with when or where something is, and no verb: In May, | bread and nuts were late."""
    opens = g.among["prepositions"] | g.among["subordinate"] | g.adverb | g.gerund | g.clauses.participle
    opens &= ~g.word["only"]  # Only cooks with nuts, | oats or rice won
    return bool((opens & ~counted_first(g))[at]) and not acts


def _explains(g: Grammar, commas: list[int], join: int) -> bool:
    """Whether two commas part what somebody is: Ada Bolt, | a baker and owner of a mill, | won."""
    stop = min(int(g.stop_behind[join]), len(g.at) - 1)
    aside = len(commas) == 1 and g.text[stop].endswith(",") and g.capital[commas[0]]
    return bool(aside and (g.among["articles"] | g.begins_small)[commas[0] + 1])


def _told_of(g: Grammar, last: int) -> int:
    """The place behind what is told of the last thing in a list: two inns | in Graz | were sold."""
    among = g.among
    behind = min(last + 1, len(g.at) - 1)
    told: Booleans = g.gerund | g.clauses.participle | among["relative"] | one_of(g, _OF_NOUN)
    dated = among["days"] | g.month | among["periods"]
    ends = (one_of(g, _OF_NOUN) & (dated | dated[g.right])[g.right]) | g.weekday | g.infinitive
    ends |= among["prepositions"] & ~(one_of(g, _OF_NOUN) | (g.word["than"] & g.number[g.right]))
    if not (g.goes_on[last] and told[behind]) or ends[behind] or (acting(g)[behind] and not among["relative"][behind]):
        return last + 1
    if not among["relative"][behind]:
        ends |= g.clauses.acts | among["conjunctions"]
    return int(min(g.next_behind(ends)[behind], g.stop_behind[last] + 1, len(g.at)))


@needs("and", "but", "while")
def own_preposition(g: Grammar, mask: Mask) -> None:
    """Each of two acts keeps its own preposition, where both have the same: fares rose | by $6 and fees | by $3."""
    joined = one_of(g, ("and", "but", "while")) & ~g.among["prepositions"][g.right]
    if not np.count_nonzero(joined):
        return
    joins = joined.cumsum()
    twice = [low for low in word_list("prepositions") & g.word.held if len(g.places[low]) > 1]
    twice = [low for low in twice if (joins[(at := g.places[low])[:-1]] < joins[at[1:]]).any()]
    if not twice:  # of most leads
        return
    figure = g.last_before(g.number | g.among["fractions"])
    near, kept = (figure > 0) & (g.at - figure <= 2), np.zeros(len(g.at), int)
    for low in twice:
        before = g.last_before(g.word[low])
        own = g.word[low] & (before >= g.phrase) & (joins > joins[before])
        kept[own] = np.where(near & near[before], figure, before)[own]  # 60% by Togo and | 40% | by Chad
    mask.kept = np.maximum(mask.kept, kept)


@needs("and", "or")
def first_of_two(g: Grammar, mask: Mask) -> None:
    """No "met and Jon" of "met Ray and Jon": the first of two whom a verb names is there with the second."""
    acts = g.verb | g.clauses.participle | g.clauses.finite | g.clauses.bare
    before = g.last_before(~(g.capital | g.among["essential"]))  # named former | Acme and Bolt executive
    before -= g.among["articles"][before]
    joins = (g.word["and"] | g.word["or"]) & ~g.stops[g.left]
    two = joins & g.capital[g.right] & g.capital[g.left] & acts[before]
    mask.keep(firms := two & g.among["legal"][g.left], g.last_before(g.capital & ~g.among["legal"]))
    two &= ~firms
    goods = joins & small_nouns(g)[g.left] & small_nouns(g)[g.right] & (acts & ~g.clauses.says)[g.left2]
    mask.left |= two | goods  # expects coffee | and cocoa prices to rise
    if np.count_nonzero(owned := joins & g.among["possessives"][g.right] & g.capital[g.left]):
        apart = (g.verb | g.stops).cumsum()
        to = g.last_before(g.among["prepositions"] & ~(g.infinitive | before_time(g)))
        mask.keep(owned & (to >= g.begin) & (apart == apart[to]), to)  # gave a deal to Acme | and its partner


@needs(of=["magnitudes"])
def both_sums(g: Grammar, mask: Mask) -> None:
    """No "paid in May and $9 million" of "paid 5 million in May and $9 million": the second sum stands by the first."""
    if np.count_nonzero(sums := g.number & g.goes_on & g.among["magnitudes"][g.right]):
        first, join = g.last_before(sums), g.word["and"] & sums[g.right] & ~g.stops[g.left]
        for at in (join & (first >= g.phrase) & (g.verbs == g.verbs[first])).nonzero()[0].tolist():
            mask.keep((g.at > first[at]) & (g.at <= at), first[at])  # 9 million euros | in May | and 5 million


def comma_of_acts(g: Grammar, mask: Mask) -> None:
    """No "cut jobs shut mills" of "cut jobs in Togo, shut mills and sold nuts": acts in a row keep their comma."""
    acts = g.clauses.acts & (g.phrase == g.at) & g.begins_small & ~(g.first | g.clauses.says | g.closes)
    acts &= ~(g.clauses.participle & (g.among["prepositions"] | g.stops)[g.right]) & g.goes_on
    if not np.count_nonzero(acts):  # in most leads
        return
    main = g.last_before(g.main_verb)
    for at in (acts & (main >= np.maximum(g.phrase[g.left], g.begin))).nonzero()[0].tolist():
        mask.inside[main[at] : at - 1, at] = True


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
