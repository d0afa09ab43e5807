"""What somebody or something is made, called, kept or treated as, and what makes a deed wrong: told with it.

So is what most of something, or it alone, is made of, goes to or comes from, and who is seen or asked to do it.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, like_adjective, needs
from summarizer.compression.constraints.mask import Mask, any_of, one_of, those_like
from summarizer.compression.constraints.phrases import noun_phrases, roles
from summarizer.compression.constraints.rules.joins.series import Series, series_of
from summarizer.compression.constraints.rules.phrases.complements import bind_all, complements
from summarizer.compression.constraints.times import before_time

_ORDINALS = ("st", "nd", "rd", "th")
_SOLE = ("entirely", "exclusively", "nothing", "only", "solely")
_NUMBERS = ("number", "numbers", "percentage", "proportion", "share")
_MANY = ("dozens", "hundreds", "millions", "thousands")
_WITH_WHAT = ("about", "against", "as", "for", "from", "on", "with", "without")
_ENDS = tuple("began begin begins end ended ends finish finished finishes start started starts".split())
_HEDGES = ("as", "more", "much", "than", "to", "up")  # imports | more than half of it from
_SO = 16  # words behind "made" in which stands what
_SEES = tuple("hear heard hears let lets saw see seeing seen sees watch watched watches watching".split())
_WRONG = ("that", "while", "who", "without")


@needs(of=["leaving", "calling", "judging", "treating"])
def made_what(g: Grammar, mask: Mask) -> None:
    """No "made men, Ada said" of "made men who smoke twice as likely to die, Ada said": what one is made stays."""
    among, numeral = g.among, g.numeral
    acts = any_of(among, ("leaving", "calling", "judging", "treating")) & g.goes_on & g.begins_small
    acts &= ~(among["articles"][g.left] | (any_of(among, ("prepositions", "particles")) | g.gerund)[g.right])  # made of
    times = among["by_far"] | (g.word["times"] & numeral[g.left]) | (g.word["times"][g.right] & numeral)
    more = one_of(g, ("fewer", "less", "more", "rather"))
    compared = among["compared"] & ~(numeral[g.right2] | one_of(g, ("earlier", "later", "longer", "sooner")))
    degree = times | compared | one_of(g, ("as", "too"))
    ends = any_of(among, ("stop", "prepositions", "subordinate", "compared")) | g.adverb | ~g.goes_on[g.left]
    state = g.adjective & (g.hyphen < 0) & ~one_of(g, ("find", "found", "finds"))[g.last_before(acts)]
    state |= any_of(among, ("states", "made_so")) | those_like(g.comma & g.begins_small, g.low, like_adjective)
    state |= those_like(g.number, g.low, lambda low: low.endswith(_ORDINALS))  # left Lund | 9th in it
    gone = g.word["over"] & ~any_of(among, ("articles", "possessives"))[g.right]
    state |= gone & any_of(among, ("calling", "judging"))[g.last_before(acts)]  # declared the war | over
    how = times & (degree | state)[g.right] | g.word["too"] & g.goes_on
    how |= (state | compared & ~more) & ends[g.right] | more & ends[g.right2] & ~g.word["than"][g.right]
    other = any_of(among, ("auxiliary", "articles", "prepositions")) | g.adverb | g.verb | degree
    opens = how & ~(other & ~g.stops)[g.left] | among["treating"][g.last_before(among["treating"])] & roles(g)
    head = np.where(degree & how, g.next_or_last(~degree), g.at)
    for place, at in (pairs := {place: at for at, place in complements(g, acts, opens, _SO)}).items():
        mask.start[at + 1 : place + 1] = True  # made a film on men who find mills | unsafe: of the nearest verb
        mask.right[place : head[place]] = True  # three | times | more | likely
    bind_all(g, mask, [(at, place) for place, at in pairs.items()])


@needs(*_SEES)
def doer_of_what_is_seen(g: Grammar, mask: Mask) -> None:
    """No "has seen leave" of "has seen men leave": what somebody is seen to do keeps who does it."""
    sees = one_of(g, _SEES) & g.goes_on & (g.verb | g.clauses.participle | g.clauses.bare)
    sees &= ~(g.infinitive | g.among["prepositions"] | g.adverb | g.among["subordinate"])[g.right]
    does = (g.clauses.finite | g.gerund | g.among["base_verbs"]) & ~g.verb
    acts = g.next_or_last(does & ~sees)
    inside = (acts > g.at + 1) & (acts <= g.stop_behind) & (acts < g.verb_behind)  # who saw the vote | said
    for at in (sees & inside).nonzero()[0].tolist():
        if not (g.among["relative"] | g.word["that"])[at + 1 : acts[at]].any():
            mask.keep(g.at == acts[at], acts[at] - 1)


@needs(of=["harming"])
def wrong_of_deed(g: Grammar, mask: Mask) -> None:
    """No "fined for selling nuts" of "fined for selling nuts that were stolen": what makes it wrong stays.

    Not behind what is wrong by itself: convicted of smuggling men | who drowned.
    """
    wrong = one_of(g, _WRONG) & (g.goes_on & g.begins_small)[g.left]
    if not np.count_nonzero(wrong):  # in most leads
        return
    opens = one_of(g, ("for", "of", "over", "with")) & g.among["harmless"][g.right]
    opens &= (g.last_before(g.among["harming"]) >= g.phrase) & ~g.first
    others = g.among["prepositions"] & ~(g.word["of"] | g.word["without"])
    opener, parts = g.last_before(opens), (g.verb | others).cumsum()
    mask.right |= wrong[g.right] & (opener >= g.phrase) & (parts == parts[opener])


@needs("it")
def made_it(g: Grammar, mask: Mask) -> None:
    """No "making it to help Ada", "made it hard, Ray said" of "made it hard to help Ada": what it is, to do what."""
    it = g.word["it"] & (g.among["leaving"] | g.among["calling"])[g.left] & g.goes_on
    for at in (it & ~(g.adverb | g.among["prepositions"] | g.among["pointing"])[g.right]).nonzero()[0].tolist():
        to, what = int(g.next_or_last(g.infinitive)[at]), int(g.told_behind[at])
        if to - at <= _SO and to < g.stop_behind[at] and g.verbs[to] == g.verbs[at]:
            for word, place in ((at - 1, at), (at, what), (what, to)):
                mask.tie(word, place)


@needs("as")
def as_what(g: Grammar, mask: Mask) -> None:
    """No "dismissed as was sold" of "dismissed as a copy was sold": as what, or nothing."""
    mask.reach(g.word["as"] & g.among["articles"][g.right], g.verb_behind - 1)


@needs("and", "or")
def list_of_all(g: Grammar, mask: Mask) -> None:
    """No "all of its power is from dams" of "from dams, wind and sun", nor half, nor what something is made of."""
    share = any_of(g.among, ("amounts", "of_all", "shares")) & (g.word["of"] | g.the_or_its)[g.right]
    share |= one_of(g, _SOLE) & ~g.determiner[g.left]
    sources = one_of(g, ("from", "of", "on")) & g.among["made_of"][g.left]
    made = g.last_before(g.verb | g.clauses.finite | g.clauses.bare)
    sources |= g.word["from"] & (g.among["made_of"] & ~g.word["possible"][g.right])[made]
    if not np.count_nonzero(share | sources | g.word["only"]):  # in most leads
        return
    shared = g.last_before(share)
    for commas, join, last in [*series_of(g), *_pairs(g)]:
        opens = g.governor[first := commas[-1] if commas else join - 1]
        apart = g.word["of"][opens] and g.determiner[first + 1]  # most of the mill, | the inn and two shops burned
        if (share[g.phrase[first] : first].any() and not apart) or sources[opens] or g.word["only"][last + 1]:
            ends = [*commas[::-1], join - 1, join, last]
            for at, end in pairwise([opens, *ends] if g.among["prepositions"][opens] else ends):
                mask.tie(at, end)
            if g.among["prepositions"][opens]:
                _bind_act(g, mask, int(shared[first]), int(opens), last)
            mask.left[last + 1] |= g.word["only"][last + 1]


@needs("in", *_NUMBERS, of=["amounts", "fractions", "shares"])
def what_share_does(g: Grammar, mask: Mask) -> None:
    """No "A third of men have used nuts" of "A third of men have used nuts for pain": so many do all of it.

    Nor "The number of men has passed nine" of "The number of men who wait has passed nine".
    """
    acts = g.clauses.acts | g.clauses.finite | g.verb
    counts = one_of(g, _NUMBERS) & g.word["of"][g.right] & g.word["the"][g.left]
    share = any_of(g.among, ("amounts", "fractions", "shares")) & (g.goes_on & one_of(g, ("in", "of"))[g.right])
    share |= counts | g.numeral & one_of(g, ("in", "of"))[g.right] & g.numeral[g.right2]
    share &= (g.last_before(acts) < g.phrase) & ~one_of(g, _MANY)
    if not np.count_nonzero(share):  # in most leads
        return
    hangs = one_of(g, _WITH_WHAT) & g.goes_on & ~(before_time(g) | (g.numeral | g.among["days"])[g.right])
    ends = ((g.among["prepositions"] & ~hangs) | g.among["conjunctions"] | g.among["subordinate"]).cumsum()
    what = g.next_or_last(hangs)
    who = g.next_or_last(g.among["relative"] | g.word["that"])
    verb = g.next_or_last(acts)
    for at in share.nonzero()[0].tolist():
        does = [int(verb[at])]
        if counts[at] and who[at] < g.stop_behind[at] and not g.clauses.says[does[0]]:
            does.append(int(who[at]) + 1)
            mask.tie(at, does[-1])
        figure = int(g.next_behind(g.numeral)[does[0]])
        if counts[at] and g.among["change"][does[0]] and figure <= does[0] + 3:  # the number of men rose | by 9
            mask.tie(does[0], figure)
        for first in does:
            near = first < what[first] <= g.stop_behind[first] and ends[what[first]] == ends[first]
            if near and not g.among["undone"][first : what[first]].any():  # not: a third have died | with the heat
                mask.tie(first, what[first])


@needs(*_ENDS)
def ends_how(g: Grammar, mask: Mask) -> None:
    """No "will finish the year" of "will finish the year with a loss": how a time ends or begins for it stays."""
    ends = one_of(g, _ENDS) & (g.word["a"] | g.word["its"] | g.word["the"])[g.right] & g.goes_on
    time = g.among["periods"] & ends[g.left2] & g.goes_on
    mask.right |= time & (one_of(g, ("above", "at", "below", "down", "higher", "lower", "up", "with"))[g.right])


def _bind_act(g: Grammar, mask: Mask, share: int, opens: int, last: int) -> None:
    """What a list of all is of goes with it, up to its verb: will | go to | mills, makes | most of its profit from."""
    mask.right[opens - 1] = mask.left[opens] = True
    mask.start[opens + 1 : last + 1] = True
    if not g.phrase[opens] <= share < opens:
        share = opens
    mask.right[share] |= share < opens and g.among["prepositions"][share + 1]  # is paid for entirely | by
    act = int(g.last_before(g.clauses.acts | g.clauses.participle | g.clauses.bare)[opens])
    if g.phrase[opens] <= share < act:
        mask.tie(act, opens)
        mask.right[act] |= g.among["prepositions"][act + 1]  # was paid | for entirely by men, firms and Ray
    verb = int(g.last_before(~(any_of(g.among, ("articles", "roughly")) | one_of(g, _HEDGES)))[share])
    if g.among["prepositions"][verb] and (g.clauses.acts | g.clauses.participle)[verb - 1]:
        mask.right[verb := verb - 1] = True  # is paid | for
    other = g.among["prepositions"] | g.among["conjunctions"] | g.stops | g.weekday | g.clauses.says | g.first
    if g.phrase[opens] <= verb and g.begins_small[verb] and not other[verb]:
        mask.tie(verb, opens)
        mask.inside[last] |= (
            g.clauses.acts & ~g.clauses.says & (g.at > (last if g.stops[last] else g.stop_behind[last]))
        )  # and Peru, | prices rose


def _pairs(g: Grammar) -> list[Series]:
    """Two things behind a preposition, with nothing behind them: power from | wind and sun."""
    noun, last, _ = noun_phrases(g)
    joins = g.word["and"] & (noun & g.goes_on & g.among["prepositions"][g.governor])[g.left] & noun[g.right]
    return [
        Series([], at, end)
        for at in joins.nonzero()[0].tolist()
        if (g.stops | g.last)[end := int(last[at + 1])] or any_of(g.among, ("conjunctions", "prepositions"))[end + 1]
    ]


@needs(of=["asked"])
def passive_of_saying(g: Grammar, mask: Mask) -> None:
    """No "Ray asked about nuts" of "Ray was asked about nuts", for that is another who asks."""
    told = g.among["asked"] & g.among["auxiliary"][g.before_adverb] & ~g.among["have"][g.before_adverb]
    mask.keep(told & ~(g.infinitive | g.word["by"])[g.right], g.before_adverb)


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
