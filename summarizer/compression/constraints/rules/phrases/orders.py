"""What is asked, ordered, voted or allowed, and whom, and what for something is done."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.hanging import which_of_kind
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import HELPS, MONEY, currencies, noun_phrases, small_nouns
from summarizer.compression.constraints.rules.phrases.complements import MAKES, bind_all, complements, helped

_PROVES = tuple("concluded confirmed demonstrated discovered found proved proven revealed shown".split())
_VOTE = 10  # words behind "voted" in which stands for what
_ORDER = 18  # words behind "urged" in which the "to" of what is asked stands
_AGREES = ("agree", "agreed", "agrees")
_DECIDED = ("approved", "backed", "passed", "rejected", "ruled")
_GETS = ("get", "gets", "getting", "got")
_USES = ("use", "used", "uses")  # a rally | to tell of it
_DOERS = ("ers", "ors", "ists", "ians", "ants", "ents")  # ends: drivers, students
_BY_WHOM = ("at", "in", "of")  # by the head | of Acme
_FOR = tuple(  # doing something, as its mission to train troops
    "authority campaign campaigns deadline deadlines device devices duties duty mission missions obligation obligations"
    " operation operations order requirement requirements time".split()
)
_GUIDES = tuple(
    "guide guided guides guiding inspire inspired inspires inspiring lead leading leads led propel propelled propelling"
    " propels steer steered steering steers".split()
)
_GOALS = tuple("glory promotion success title titles victories victory wins".split())
_WHITHER = 5  # words behind "guided" in which it stands to what
_LEAVES = ("leave", "leaves", "leaving", "left")
_SUFFERS = tuple("burn cope decay die drown fend perish rot starve suffer".split())
_OWES, _MANY = ("owe", "owed", "owes", "owing"), ("billions", "hundreds", "millions", "thousands")
_COSTS, _TO = ("cost", "costs"), 12  # words behind "cost" in which the sum stands
_WHEN = 6  # words behind a verb among which its object, or the second, begins
_STRIVES = tuple("battled battling raced racing rushed rushing scrambled scrambling struggled vied vying".split())
_HELD, _WITH = ("alleged", "believed", "thought"), ("for", "on", "to", "with")  # to have done what; whom
_HOLDS, _NEEDS = ("held", "hold", "holding", "holds"), ("chance", "need", "needs", "opportunity", "room")


@needs(*_AGREES, "call", "called", "calling", "calls", *_GETS, *_HELD, *_NEEDS, *_USES, of=["orders", "appealing"])
def object_before_infinitive(g: Grammar, mask: Mask) -> None:
    """What is asked of whom stays with "asked", "urged", "forced": ordered | lawyers | to appear.

    And what somebody is asked by whom or when: was ordered | by a judge | to pay it.
    """
    among = g.among
    helped = (g.helps | (g.adverb & g.helps[g.left]))[g.left] & ~g.gerund
    asks = g.infinitive[g.left] & one_of(g, ("ask", "force", "order", "persuade", "tell", "urge"))
    acts = (g.verb | g.gerund | g.clauses.bare | g.clauses.present) & ~helped & (~g.word["to"])[g.left]
    acts = (acts | asks | (among["relative"] | g.word["that"])[g.left]) & g.goes_on  # laws that | oblige
    called = one_of(g, ("call", "called", "calling", "calls")) & g.word["on"][g.right]
    whom = (among["appealing"] | one_of(g, _NEEDS))[g.left] & one_of(g, _WITH) & ~(g.infinitive | g.weekday | g.stops)
    known = one_of(g, ("all", "both", "every", "the")) | among["possessives"] | g.capital
    known &= among["appealing"][g.left2]  # not: stressed the need for all nurses | to be paid
    for at, to in complements(g, whom, g.infinitive, _ORDER):  # began to plead | with men | to leave
        mask.keep((g.at >= at) & (g.at <= to), at - 1 + (g.at > at))
        mask.reach((g.at >= at) & (g.at < to) & g.word["for"][at], to)  # called for men | to speak out
        mask.end[at:to] |= g.low[at] == "for" and known[at + 1]  # for the bank | to stay open; not: for help | to live
        mask.right[at - 1] |= (g.verb | g.gerund | g.clauses.bare)[at - 1]
    asked = among["orders"] | one_of(g, _USES)
    orders = (asked & acts & ~(g.infinitive | among["prepositions"])[g.right]) | called
    if not g.word.held.isdisjoint(_GETS):  # to get | mills and shops | to pay; not: got 9 days to pay
        many = g.begins_small & g.ends["s"] & ~(any_of(among, ("spans", "periods", "units")) | g.ends["ss"])
        who = (many | among["objects"] | among["plurals"] | among["people"] | g.name)[g.left]
        gets = one_of(g, _GETS) & g.goes_on & (acts | g.infinitive[g.left])
        orders |= gets & (who & g.infinitive)[np.minimum(g.next_behind(g.infinitive), len(g.at) - 1)]
    if not g.word.held.isdisjoint(_AGREES):  # agreed | with Ray | to end it
        orders |= one_of(g, _AGREES) & g.word["with"][g.right]
    bind_all(g, mask, complements(g, orders, g.infinitive, _ORDER))
    held = among["orders"] | one_of(g, _HELD)  # was alleged | by Ada Bolt | to have lied
    passive = held & helped & g.clauses.participle & ~g.gerund & g.goes_on & (g.by_whom | g.weekday)[g.right]
    if np.count_nonzero(passive):
        other = g.stops | (among["prepositions"] & ~(g.by_whom | g.weekday | one_of(g, _BY_WHOM))) | g.verb
        other |= (among["relational"] | among["wants_infinitive"]) & g.infinitive[g.right]  # a bid | to buy it
        order = g.next_behind(g.infinitive)
        told = passive & (g.next_behind(other & ~g.infinitive) > order) & (order - g.at <= _ORDER)
        mask.bind(told, np.minimum(order, len(g.at) - 1))


@needs(*HELPS, *MAKES)
def whom_it_helps(g: Grammar, mask: Mask) -> None:
    """Whom somebody helps or lets stays before what is done: helped a mill | win a contract, and not without it."""
    verb = helped(g)
    reached = np.full(len(g.at), len(g.at))
    for at in (verb < len(g.at)).nonzero()[0][::-1].tolist():
        reached[at], reached[at + 1 : verb[at]] = verb[at] - 1, verb[at]
        mask.end[at : verb[at]] = True
        counts = g.numeral[at + 1 : verb[at] - 1]  # let 3,000 | nurses | work
        reached[at + 1 : verb[at] - 1][counts] = verb[at] - 1
        own = verb[at] + 1 + g.among["articles"][verb[at] + 1]  # a bill to help cooks hide | their names
        mask.kept[own] = max(mask.kept[own], verb[at] * (g.among["possessives"] | g.among["articles"])[verb[at] + 1])
        mask.inside[at : verb[at] - 1, verb[at]] |= g.among["prepositions"][at : verb[at] - 1]
    mask.reached = np.minimum(mask.reached, reached)
    whom = noun_phrases(g)[1][np.minimum(g.told_behind, len(g.at) - 1)]
    lets = one_of(g, HELPS[4:]) & g.goes_on & (verb == len(g.at))  # let a woman | whose flat burned have it
    lets &= ~(g.helps[g.left] & g.among["particles"][g.right])  # was let down | by Togo
    for at in lets.nonzero()[0].tolist():
        mask.end[at : whom[at] + 1] |= g.goes_on[at : whom[at] + 1]
    held = one_of(g, HELPS)[g.left] & (g.among["wants_object"] | g.among["keeping"]) & g.goes_on  # help keep | men
    mask.end |= held & ~g.among["prepositions"][g.right]


@needs(of=["ending", "changing_rules", "imposed_on"])
def for_whom_it_holds(g: Grammar, mask: Mask) -> None:
    """No "ban phones" of "ban phones for boys", "made it illegal" for them: whom a ban, duty or right is for stays."""
    if "for" not in g.places:
        return
    whom = noun_phrases(g)[1][np.minimum(g.told_behind, len(g.at) - 1)]
    persons = any_of(g.among, ("people", "folk", "firms_and_persons", "the_weak")) | any_of(g.ends, _DOERS)
    holds = g.word["for"] & g.goes_on & (persons & g.begins_small)[whom]
    acts = g.verb | g.clauses.bare | g.clauses.participle | g.gerund
    imposed = (g.among["ending"] | g.among["changing_rules"]) & acts & ~g.among["articles"][g.left]
    place, bare = g.next_or_last(holds), (g.clauses.bare & g.among["base_verbs"]).cumsum()
    own = (g.verbs[place] == g.verbs) & (bare[place] == bare)  # not: scrapped a plan to build homes | for nurses
    mask.bind(bound := imposed & own & (place <= np.minimum(g.stop_behind, g.at + _ORDER)), place)
    mask.right |= (free := g.among["imposed_on"] & holds[g.right] & g.goes_on)
    held = whom[np.append(place[bound], g.right[free])]
    mask.right[held] |= (g.goes_on & which_of_kind(g)[g.right])[held]  # for women | with small children


@needs("vote", "voted", "votes", *_DECIDED)
def what_is_voted(g: Grammar, mask: Mask) -> None:
    """No "voted 52-47" of "voted 52-47 to keep it", "ruled by 9 to 2" of "ruled by 9 to 2 that": that stays."""
    if not g.word.held.isdisjoint(_DECIDED):
        what = (g.the_or_its & ~g.among["prepositions"][g.left]) | g.word["that"] | g.infinitive
        place = g.next_behind(what | g.stops)
        counted = g.goes_on & (g.word["by"] & g.goes_on & g.numeral[g.right])[g.right]
        for at in (one_of(g, _DECIDED) & counted).nonzero()[0].tolist():
            mask.left[min(at + 3, g.final[at])] |= g.goes_on[at + 2]  # by 9 | votes
            if (end := int(place[at])) < len(g.at) and g.goes_on[at : end + 1].all() and end - at <= _VOTE:
                mask.tie(at, g.told_behind[end] if g.the_or_its[end] else end)
    votes = one_of(g, ("vote", "voted", "votes")) & (g.verb | g.clauses.finite | g.clauses.bare) & g.goes_on
    what = one_of(g, ("against", "favor", "favour", "for")) | (g.word["on"] & ~g.weekday)
    place = g.next_or_last(g.infinitive | what)
    mask.left |= g.word["margin"] & g.begins_small[g.left] & ~g.among["stop"][g.left]  # by a narrow | margin
    mask.bind(votes & ~g.number[g.left] & (place - g.at <= _VOTE) & (place <= g.stop_behind), place)


@needs(*_OWES, *_COSTS, "within", of=["months", "periods", "spans"])
def second_object(g: Grammar, mask: Mask) -> None:
    """No "to end" of "to end within a week the blockade", no "owe the state" of "owe the state millions"."""
    among = g.among
    when = any_of(among, ("months", "periods", "spans")) & g.goes_on
    late = g.the_or_its & when[g.left]
    acts = (g.clauses.bare | g.verb) & ~any_of(among, ("auxiliary", "intransitive", "said", "change")) & g.goes_on
    acts &= one_of(g, ("after", "before", "by", "in", "within"))[g.right]
    for at in acts.nonzero()[0].tolist():
        other = late[at + 2 : at + _WHEN].nonzero()[0]
        if len(other) and g.goes_on[at : at + 2 + other[0]].all():
            mask.tie(at, g.told_behind[at + 2 + other[0]])
    sums = g.next_behind(g.number | g.money | among["counts"] | one_of(g, MONEY) | one_of(g, _MANY))
    for at in (one_of(g, _OWES) & g.goes_on & (sums > g.at + 1) & (sums - g.at <= _WHEN)).nonzero()[0].tolist():
        if sums[at] <= g.stop_behind[at] and not among["prepositions"][at : sums[at]].any():
            mask.tie(at, sums[at])
    if not g.word.held.isdisjoint(_COSTS):
        _mark_costs(g, mask)


def _mark_costs(g: Grammar, mask: Mask) -> None:
    """Binds "cost" to its sum and all whom it is of: cost | Togo and Chad $9, cost nuns and cooks | about 9 euros."""
    costs = one_of(g, _COSTS) & g.goes_on & ~(g.the_or_its | g.among["prepositions"] | g.adjective)[g.left]
    whom = (g.capital | g.begins_small) & ~(any_of(g.among, ("objects", "prepositions")) | g.verb) | (
        g.numeral & ~g.money
    )
    sums = g.money | (g.numeral & (currencies(g)[g.left] | (g.among["magnitudes"] | g.among["units"])[g.right]))
    for at in (costs & (whom & ~sums)[g.right]).nonzero()[0].tolist():
        behind = slice(at + 2, min(g.stop_behind[at], at + _TO, len(g.at) - 2) + 1)
        paid = at + 2 + sums[behind].nonzero()[0]
        opens = g.at[at + 1 : paid[0] if len(paid) else at + 1]
        if not opens.size or (g.verb | g.among["prepositions"] & ~g.among["roughly"])[opens].any():
            continue
        last = int(opens[-1])
        while last > at + 1 and (g.among["roughly"] | g.among["counting"] | currencies(g) | g.idle)[last]:
            last -= 1
        mask.end[at : last + 1] = True
        mask.reach((g.at >= at) & (g.at <= last), int(paid[0]))
        joins = opens[g.among["conjunctions"][opens]].tolist()
        for begin, end in zip((at, *joins), (*(join - 1 for join in joins), last), strict=True):
            mask.tie(begin, end)
        for join in joins:
            mask.tie(join - 1, join)


@needs(*_STRIVES)
def what_is_striven_for(g: Grammar, mask: Mask) -> None:
    """No "battled for a third day" of "battled for a third day to contain a fire"."""
    to = g.next_behind(g.infinitive)
    acts = one_of(g, _STRIVES) & (g.verb | g.gerund) & g.goes_on & (to <= g.stop_behind) & (to - g.at <= _ORDER)
    for at in acts.nonzero()[0].tolist():
        if not (g.verb | g.among["orders"] | g.among["wants_infinitive"])[at + 1 : to[at]].any():
            mask.tie(at, to[at])


def purposes(g: Grammar) -> Booleans:
    """Which infinitives tell what is done for, and may go: leased land to men | to grow rice; not: made a bid | to."""
    if not np.count_nonzero(g.infinitive):
        return np.asarray(g.infinitive)
    among = g.among
    money = one_of(g, MONEY)  # paid 9 million euros | to end it
    wants = any_of(among, ("relational", "wants_infinitive", "orders", "vague", "clause_nouns", "promises")) | one_of(
        g, _FOR
    )
    whole = small_nouns(g) & ~wants
    whom = g.capital | (whole & (whole | among["units"])[g.governor - 1])  # leased land to men | to grow rice
    place = whom & (g.word["to"] & ~g.infinitive)[g.governor]  # flew to Togo | to end it
    verb, noun = g.last_before(g.verb | g.clauses.bare | g.clauses.participle), noun_phrases(g)[0] & g.begins_small
    bought = among["trading"][verb] & noun & (verb >= g.phrase) & ~among["relational"]  # sold a mill | to pay debts
    bought |= (
        among["changing_services"][verb] & noun & (verb >= g.phrase) & ~wants
    )  # suspended flights | to curb migration
    aims = among["aims"][g.right2] & noun & ~(wants | g.idle) & (verb >= g.phrase)
    bought |= aims & ~any_of(among, ("orders", "asking"))[verb]  # bans the sale of nuts | to protect children
    if not g.word.held.isdisjoint(_HOLDS):  # hold talks | to end it
        bought |= one_of(g, _HOLDS)[verb] & among["held"] & (verb >= g.phrase)
    return np.asarray(g.infinitive & (money | place | bought)[g.left])


@needs(*_GUIDES, *_LEAVES)
def whither_led(g: Grammar, mask: Mask) -> None:
    """No "guided her side" of "guided her side to a win", no "left to rot" of "left nine tons to rot"."""
    whom = g.the_or_its | g.capital
    whither = g.word["to"] & (g.the_or_its | g.number | g.adjective | g.gerund)[g.right]
    whither |= g.word["to"] & one_of(g, _GOALS)[g.right]
    leads = one_of(g, _GUIDES) & g.goes_on & whom[g.right]
    bind_all(g, mask, complements(g, leads, whither & ~g.infinitive, _WHITHER))
    leaves = one_of(g, _LEAVES) & g.goes_on & (whom | g.determiner | g.among["roughly"] | g.word["up"])[g.right]
    bind_all(g, mask, complements(g, leaves, g.infinitive & one_of(g, _SUFFERS)[g.right], _ORDER))
    at = g.word["at"] & g.among["figures"][g.left] & g.number[g.right]  # left its rate | at 9 percent
    bind_all(g, mask, complements(g, leaves, at, _WHITHER))


@needs(*_PROVES)
def what_is_shown(g: Grammar, mask: Mask) -> None:
    """No "they have shown" of "they have shown for the first time that it falls": what is shown stays."""
    shows, that = one_of(g, _PROVES) & g.begins_small & g.goes_on, g.next_behind(g.word["that"])
    when = g.among["stop"] | g.among["ordinals"] | g.among["days"] | g.adverb | one_of(g, ("conclusively", "time"))
    told = (~when).cumsum()
    near = shows & (that < len(g.at)) & (that > g.at + 1)
    for at in near.nonzero()[0].tolist():
        if g.begin[that[at]] == g.begin[at] and told[that[at]] == told[at]:
            mask.tie(at, that[at])


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
