"""What is whole or not there: the scores of a match, a title with its name, a time, a share, a vote."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of, those_like
from summarizer.compression.constraints.phrases import amounts, currencies, noun_phrases, small_nouns
from summarizer.runtime.patterns import LatePattern

_SO, _SO_MUCH = 14, ("an", "a", "few", "little", "many", "much")  # words from "so" to its "that"; words behind it
_GIFTS = frozenset("access aid asylum control custody immunity leave permission power powers rights time".split())
_EARLY, _THAN_WHAT = ("early", "late", "recently", "soon"), ("above", "below", "over", "the", "under")
_ABOUT = ("about", "at", "by", "for", "from", "of", "to", "with")
_OF_MANY = ("about", "against", "for", "in", "on", "over", "to")
_OWN, _WITH = ("backs", "eyes", "mind", "sights", "weight"), ("in", "of", "with")
_OF_FIRMS = ("as", "at", "in", "of", "with")  # men | at Acme, Acme as well | as Bolt
_DOING = ("busy", "comfortable", "uncomfortable")
_HUNTS = tuple("bent bidder bidders call called calling calls hunt intent pressure suitor suitors".split())
_SCORE = LatePattern(r"\(?\d{1,3}[-–]\d{1,3}\)?(?:\(\d+\))?,?")


def scores_whole(g: Grammar, mask: Mask) -> None:
    """No 7-6 of "7-6, 6-4", no "beat 3-2" of "beat Togo 3-2", no "to all out" of "to 147 all out"."""
    ends = (g.stops | g.among["prepositions"][g.right]) & (g.among["counts"] | (np.char.str_len(g.low) < 3))
    side = (g.word["to"][g.left2] | ends[g.right]) & g.word["for"] & g.numeral[g.right]
    side = g.number & ~g.money & (side | (g.word["all"] & g.word["out"][g.right]))[g.right]
    mask.right |= side | side[g.left]
    mask.left |= side[g.left] | side[g.left2] | (g.word["not"] & g.number[g.left] & g.word["out"][g.right])
    score = those_like(g.number, g.text, _SCORE.fullmatch)
    if not np.count_nonzero(score):  # in most leads
        return
    mask.right |= score & score[g.right]
    mask.keep(score & score[g.left], g.left)  # 7-6(4) | 6-4
    beats = g.last_before(g.among["winning"] & g.begins_small)
    mask.keep(score & (beats >= g.phrase), beats + 1)


@needs("as", "double", "half", "times", "too", "triple", "twice", "up", "very")
def degree_whole(g: Grammar, mask: Mask) -> None:
    """No "fell 9%" of "fell as much as 9%", no "as as", no "too" alone, no "drove twice" of "drove twice over it"."""
    degree = g.among["graded"] | g.among["plain_adjectives"] | g.among["states"] | g.adjective | g.adverb | g.ends["ly"]
    many = g.word["as"] & (degree & g.goes_on & g.word["as"][g.right])[g.right]  # as | clear | as possible
    up_to = g.word["up"] & (g.word["to"] & amounts(g)[g.right])[g.right]
    paid = (currencies(g) | g.money | g.among["units"][g.right])[g.right2]
    opens = (many & g.goes_on) | (up_to & g.goes_on & (~g.ends["ed"][g.left] | paid))  # not: moved up to 9th
    inside = opens | opens[g.left]
    mask.right |= inside | (many & (g.number[g.right2][g.right] | one_of(g, _EARLY)[g.right]))[g.left2]
    mask.left |= inside[g.left] | (opens[g.left2] & many[g.left2] & g.number[g.right])[g.left]
    times = g.among["multiples"] | (g.word["times"] & g.numeral[g.left])
    for at in (times & g.goes_on).nonzero()[0]:
        if g.low[at + 1] not in _THAN_WHAT:
            continue
        place = int(g.told_behind[at])  # twice | the limit, times | over | it
        mask.tie(at, place)
        inside = (g.at > at) & (g.at <= max(place, noun_phrases(g)[1][place]))
        mask.keep(inside, at)
        mask.start |= inside
        mask.left[at] |= g.low[at] == "times"
    too = g.word["too"] & g.goes_on
    far = (g.verb | g.word["far"]) & g.goes_on & too[g.right]  # remains | far | too | high
    mask.right |= too | far | (g.word["very"] & g.goes_on)
    acts = (g.verb & ~g.among["auxiliary"][g.left2]) | g.among["auxiliary"] | g.among["prepositions"]
    mask.left |= too[g.left] & ~acts  # was too | tired


@needs("so", "such")
def so_that(g: Grammar, mask: Mask) -> None:
    """No "was hurt that she died", nor "was so badly hurt" alone, of "was so badly hurt that she died"."""
    opens = one_of(g, ("so", "such")) & ~(g.among["stop"] & ~one_of(g, _SO_MUCH))[g.right] & g.goes_on
    so = g.last_before(opens)
    acts = g.verb | g.clauses.finite | g.among["auxiliary"]
    does = g.among["subjects"] & acts[g.right] & ~(acts | g.among["stop"] | g.stops | g.word["far"])[g.left]
    that = (g.word["that"] | does) & (so >= np.maximum(g.phrase, g.at - _SO))
    reached = np.full(len(g.at), len(g.at))
    for behind in that.nonzero()[0].tolist():
        at = so[behind]
        mask.end[at:behind] = mask.start[at + 1 : behind + 1] = True
        reached[at:behind] = behind
        degree = slice(at + 1, at + 2 + int(g.adverb[at + 1]))
        mask.left[degree] = mask.right[at : degree.stop - 1] = True
    mask.reached = np.minimum(mask.reached, reached)
    mask.keep(that, so)


def sign_and_word(g: Grammar, mask: Mask) -> None:
    """What a sign joins stays joined: AT & T, $ 5, 2010 - 2012, 0 . 08, in tokenized copy Togo 's."""
    sign = g.text == "&"
    if np.count_nonzero(numbers := g.number[g.left] & g.number[g.right]):
        sign |= any_of(g.written, ("-", "–", ".", ",")) & numbers
    currency = any_of(g.text_ends, "$€£") | currencies(g) | any_of(g.written, ("Rs", "Rs."))
    own = g.text == "'s"  # of tokenized copy
    if not np.count_nonzero(sign | currency | own):  # in most leads
        return
    mask.left |= (sign | currency)[g.left] | ((sign | own) & ~g.first)
    mask.right |= ((sign & ~g.last) | own)[g.right] | currency | (sign & ~g.last)


@needs("briefed", "close", "familiar", of=["allied"])
def who_knows(g: Grammar, mask: Mask) -> None:
    """Who is familiar with or close to something is not left out before it: people | familiar with the matter."""
    knows = one_of(g, ("briefed", "familiar")) & one_of(g, ("on", "with"))[g.right]
    knows |= g.word["close"] & g.word["to"][g.right] & ~(g.among["modal"] | g.word["to"])[g.left]
    knows &= g.begins_small[g.left] & ~g.stops[g.left]
    mask.left |= knows | knows[g.left]
    mask.end |= knows
    for at in knows.nonzero()[0]:  # two people | said, not: according to two people | on Monday
        mask.inside[at - 1, at + 1 :] |= ~g.verb[at + 1 :]
    wants = g.among["allied"] & one_of(g, ("to", "toward", "towards"))[g.right]
    wants &= (small_nouns(g) | g.first | g.among["auxiliary"])[g.left]
    mask.right |= wants & g.goes_on  # rebels | loyal | to Ada


def told_of_whom(g: Grammar, mask: Mask) -> None:
    """No "unions claim is late" of "unions claim Acme is late": whom something is said of stays before its verb."""
    for (begin, _), sayings in zip(g.spans, g.sayings, strict=True):
        for saying in sayings:
            last = begin + saying.claim[0][0] - 1  # the verb of saying, or its "that"
            if saying.claim[0][0] >= saying.speaker[1] and last + 1 < g.verb_behind[last] < len(g.at):
                mask.inside[last, g.verb_behind[last]] = True


@needs(*_OWN, *_DOING, *_HUNTS, of=["feeling", "falls", "subjects_of"])
def what_hangs_on_it(g: Grammar, mask: Mask) -> None:
    """No "a drop" of "a drop in profit", "is happy" of "is happy with it", "Shares rose" of "Shares in Acme rose"."""
    time = g.month | g.number | g.among["days"] | g.among["periods"] | g.among["spans"]
    time |= time[g.right] | (g.word["the"] & time[g.right2])
    what = ~time[g.right]  # a drop | in profit; not: in May, in the first quarter
    opens = g.first | (g.among["articles"] & g.first)[g.left]
    of = g.word["in"] & what & ~(g.word["a"] | g.word["an"])[g.right]  # not: forced a change | in a move
    hangs = g.among["falls"] & (noun_phrases(g)[0][g.left] | opens) & of[g.right]
    hangs |= g.among["feeling"] & (one_of(g, _ABOUT) & ~g.infinitive)[g.right]
    hangs |= one_of(g, _HUNTS) & (one_of(g, ("for", "on")) & what & ~g.weekday)[g.right]
    hangs |= one_of(g, _OWN) & g.among["possessives"][g.left] & one_of(g, ("about", "behind", "on"))[g.right]
    hangs |= opens & g.among["subjects_of"] & (one_of(g, _OF_MANY) & what)[g.right]
    hangs |= one_of(g, _DOING) & (g.gerund & g.begins_small)[g.right]  # is busy | selling nuts
    mask.right |= hangs & g.goes_on


@needs("arm", "division", "state", "unit", of=["traded"])
def where_it_is_sold(g: Grammar, mask: Mask) -> None:
    """No "auto sales" of "U.S. auto sales", no "oil arm" of "Chinese oil arm": of which land they are."""
    nation = any_of(g.among, ("nationals", "nationalities", "place_openers")) & g.capital & ~g.stops
    state = g.word["state"] & ~(g.word["of"] | small_nouns(g))[g.right]  # a Togolese | state; not: a state of India
    sold = g.begins_small & (g.among["traded"] | one_of(g, ("arm", "division", "unit")) | state)
    mask.left |= nation[g.left] & g.begins_small & (sold | sold[g.right])


@needs(of=["giving"])
def what_is_given(g: Grammar, mask: Mask) -> None:
    """No "paid its chief" of "paid its chief a bonus", no "cost Acme" of "cost Acme 9 million euros"."""
    phrase, last, ends = noun_phrases(g)
    acts = g.among["giving"] & (g.verb | g.clauses.bare | g.clauses.participle | g.gerund) & g.goes_on
    acts &= g.gerund | ~(g.helps & ~g.among["have"])[g.before_adverb]
    noun = g.next_or_last(~(g.idle | g.among["possessives"] | g.adverb | (g.among["determiners"] & ~phrase)))
    counted = g.numeral
    gifts = any_of(g.among, ("articles", "extra", "possessives")) | counted | g.word["more"]
    things = g.small & ~(g.adverb | g.verb)
    for at in (acts & phrase[noun]).nonzero()[0].tolist():
        whom = int(max(last[noun[at]], ends[noun[at]]))
        while g.goes_on[whom] and (g.owning[whom] or g.low[whom + 1] in _WITH):  # paid Ada's aide, a man with a gun
            behind = int(noun[whom + (not g.owning[whom])])
            whom = int(max(last[behind], ends[behind], whom + 1))
        sums = (counted[noun[at] + 1 : whom + 1] & g.capital[noun[at] : whom]).nonzero()[0]
        whom = int(noun[at] + sums[0]) if len(sums) else whom  # cost Acme | $9, gave Acme | nine months
        what = int(noun[whom])
        more = min(what + (not g.word["more"][what]), len(g.at) - 1)  # gave Acme six | more months
        what = more + 1 if g.word["more"][more] and things[more + 1] else what
        gift = gifts[whom + 1] and (phrase[what] or what > more)
        if gift and g.goes_on[at : whom + 1].all():
            what = int(max(last[what], what))
            mask.end[at:what] = True
            mask.reach((g.at >= at) & (g.at < what), what)
    _bind_plural(g, mask, acts)
    for at in (acts & g.capital[g.right]).nonzero()[0].tolist():  # gives | South Sudan | access to nuts
        whom = at + 1
        while g.capital[whom + 1] and g.goes_on[whom]:
            whom += 1
        if g.goes_on[whom] and g.low[whom + 1] in _GIFTS:
            mask.tie(at, whom)
            mask.tie(whom, whom + 1)


def _bind_plural(g: Grammar, mask: Mask, acts: Booleans) -> None:
    """Binds verbs of giving to what many are given behind a firm by name: offers cooks at Bolt Inc | bonuses."""
    firm = (g.among["forms"] | g.capital[g.left]) & g.capital & ~(g.owning | g.stops)
    gift = g.next_or_last(firm[g.left] & g.small & g.ends["s"] & ~(g.verb | g.clauses.finite))
    parted = (g.among["prepositions"] & ~one_of(g, _OF_FIRMS) | g.infinitive | g.verb | g.clauses.opens).cumsum()
    whom = (g.small & (g.ends["s"] | g.ends["er"]) | g.capital)[g.right]
    joined = one_of(g, (*_OF_FIRMS, "and")).cumsum()
    own = acts & whom & (gift <= g.stop_behind) & (parted[gift] == parted) & (joined[gift] > joined)
    mask.bind(own, gift)
    for at in own.nonzero()[0].tolist():  # offers cooks | at Bolt Inc | bonuses, not: cooks at bonuses
        mask.inside[at + 1 : gift[at] - 1, gift[at]] |= joined[at + 1 : gift[at] - 1] > joined[at]


@needs("beginning", "half", "night", "starting", of=["periods", "spans", "units"])
def time_whole(g: Grammar, mask: Mask) -> None:
    """No "for week" of "for a week", no "11 years" of "11 years and 3 months", no "to 12" of "12 and a half years"."""
    count = g.numeral
    span = g.among["spans"] & count[g.left]
    join = g.word["and"] & (span & g.goes_on)[g.left] & (count & span[g.right])[g.right]
    sized = (g.among["spans"] | g.among["units"]) & count[g.left]
    sized &= ~one_of(g, ("jobs", "people"))  # cut 300 jobs, | three people said
    more = sized & g.comma & (count & sized[g.right])[g.right]  # 2 hours, | 9 minutes, 9 pounds, | 8 ounces
    ands = g.word["and"] & (count | g.among["spans"] | g.among["units"])[g.left]
    half = one_of(g, ("half", "quarter")) & (g.word["a"] & ands[g.left])[g.left]
    inner = half | half[g.right] | half[g.right2]  # 12 | and | a | half | years
    halves = half | (half[g.left] & g.among["units"])
    mask.right |= join[g.right] | join | more | (inner[g.right] & g.goes_on) | (halves & g.among["units"][g.right])
    mask.left |= more[g.left] | inner | (halves[g.left] & g.among["units"])
    mask.left |= join | join[g.left]
    starts = one_of(g, ("beginning", "starting")) & g.among["prepositions"][g.right]  # will pay starting | in May
    starts |= g.word["early"] & g.among["spans"][g.right]  # in the early | hours of Friday
    mask.right |= starts
    mask.left |= starts[g.left]
    if not np.count_nonzero(g.among["spans"] | g.among["periods"] | g.word["night"]):  # in half of the leads
        return
    mask.right |= g.month & one_of(g, ("last", "next", "this"))[g.right]  # died in May | last year
    time = g.among["articles"] & ~g.word["the"] & g.among["spans"][g.right]
    opens = g.among["before_lengths"][g.left] & ~(g.word["day"] & g.word["of"][g.right])[g.right] | g.stops[g.right]
    time &= opens | one_of(g, ("ago", "earlier"))[g.right2]
    lasts = one_of(g, ("for", "in", "of", "over", "within"))  # held for nine years | before trial
    near = (g.among["spans"] | g.among["periods"] | g.word["night"]) & (g.among["articles"] | count)[g.left]
    near &= g.goes_on & ~(lasts | g.word["every"])[g.left2]
    mask.right |= near & one_of(g, ("after", "ago", "before"))[g.right]
    mask.right |= time
    mask.left |= (time & ~g.first) | time[g.left]
    late = g.word["earlier"] & near[g.left] & ~g.word["than"][g.right]  # as | a year | earlier
    mask.left |= late | late[g.right]
    lasts = g.word["for"] & ~g.among["possessives"][g.right]
    if not np.count_nonzero(lasts):
        return
    ends = np.minimum(g.next_behind(g.among["prepositions"]), g.stop_behind + 1)
    lasts &= g.next_behind(g.among["spans"] | g.among["periods"]) < ends
    change = g.last_before(g.among["change"])
    figure = g.next_behind(count & ~g.bracketed)[change]
    mask.keep(lasts & (change >= g.phrase) & (figure < g.at), figure)  # jumped | 9% | for a year


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
