"""Words that stay with their neighbour: each constraint is a function that forbids steps in a mask."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.claims import closing_speakers
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, hedges, needs, off_land, parts_of_all
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of, those_like
from summarizer.compression.constraints.phrases import MONEY, named_behind, relations, roles, small_nouns
from summarizer.compression.constraints.rules.joins.names import joint_names, only_opening
from summarizer.compression.constraints.rules.subjects.antecedents import OWNERS
from summarizer.compression.constraints.times import dates, terms
from summarizer.runtime.patterns import LatePattern

_ARABIC = ("al-", "el-", "ul-", "ad-", "as-", "ash-", "an-", "ar-")
_DENIED, _ORDINALS = LatePattern("(?:ex|non?)-"), ("1st", "2nd", "3rd", "th")
_TIMED = ("for", "in", "on", "row", "straight", "time")  # between "failed" and its "to"
_BACKING = ("approval", "assent", "backing", "blessing", "consent", "go-ahead")
_ATTEMPTS = tuple("attempt attempts bid bids decision decisions effort efforts move plan plans plot vote".split())
_WEIGHS = tuple("penciled penciling pencilled pencilling weigh weighed weighing weighs".split())
_OFFICERS, _AT_WHICH = ("executive", "financial", "investment", "operating"), ("at", "to", "with")
_STATES = ("abandoned", "dead", "homeless", "missing", "pregnant", "unpaid")
_TURNS, _FALLS = ("turn", "turned", "turning", "turns"), tuple("fall fallen falling falls fell stop stopped".split())
_AIMS = ("attempt", "attempts", "effort", "efforts", "intention", "intentions", "plans")
_SUM = 7  # words behind "a fine of" in which the sum stands


def essential_adjective(g: Grammar, mask: Mask) -> None:
    """An adjective that changes what its noun is stays before it: former, vice, tenth, gross."""
    if np.count_nonzero(free := g.among["ordinals"]):  # rose by a third | in May
        free = parts_of_all(g)
    if "rival" in g.places:  # its smaller rival | Acme
        free = free | (g.word["rival"] & g.capital[g.right])
    mask.right |= (record := g.word["record"] & g.number[g.right])
    free = free | record  # sold a record | 9 vans
    adjective = g.among["essential"] | (g.word["then"] & g.determiner[g.left] & ~g.stops)  # the then | mayor
    every = g.word["all"] & (g.word["of"] & g.among["parts"][g.left])[g.left]  # a third of all | men
    adjective &= ~(g.gerund & g.gerund[g.right] | free | every)  # not: a ruling | ordering it
    former = adjective | (alleged := _unproved(g)) | those_like(g.hyphen > 0, g.low, lambda low: _DENIED.match(low))
    ordinal = those_like(g.number, g.low, lambda low: low.endswith(_ORDINALS) or low.startswith("under-"))
    essential = (former & ~g.stops)[g.left] & ~((g.verb | g.closes) & g.capital[g.left])  # Acme Health | said
    essential |= (ordinal & g.goes_on)[g.left] & g.begins_small
    nation = any_of(g.among, ("nationals", "nationalities", "place_openers")) & g.capital
    for _ in range(2):  # former South Korean | President
        essential |= (essential & nation)[g.left]
    ing = g.ends["ing"] & ~g.among["prepositions"][g.left2]  # charged with dangerous | driving
    helps = g.among["auxiliary"] | g.clauses.modal  # pushed while pregnant | was saved
    essential &= ~helps | one_of(g, ("all", "both", "each"))[g.left]
    if "rival" in g.places:
        for at in (free & g.word["rival"]).nonzero()[0].tolist():  # nor: its | Acme
            mask.inside[:at, at + 1] |= g.the_or_its[:at]
    other = free[g.left] | g.among["stop"] | ing | g.closes | g.word["substantial"][g.left]  # general | said
    mask.left |= essential | (g.adjective[g.left] & ~other)
    mask.left |= (essential & g.ends["ly"] & ~g.adverb)[g.left]  # tenth straight quarterly | loss
    other = g.among["stop"] | g.among["subordinate"] | g.among["days"] | g.verb | g.adverb | g.infinitive
    other |= g.among["compared"] & g.word["than"][g.right]  # shot dead | less than a week after
    described = g.goes_on & ((g.begins_small & ~other) | g.number)[g.right]
    most = g.begins_small & ((g.ends["est"] & g.adjective & g.goes_on) | g.among["possessives"])
    country = g.capital & ~g.owning & ~g.stops & g.begins_small[g.right]
    if not g.word.held.isdisjoint(_STATES):  # was found dead | Sunday at his home
        essential &= ~(one_of(g, _STATES)[g.left] & g.among["weekdays"])
    mask.right |= (essential & g.capital)[g.right] | (most & country[g.right])  # largest | U.S. firm, its | Togo mill
    new = g.word["new"] & g.goes_on & ~g.among["auxiliary"][g.left]  # seek new | claims for aid
    mask.right |= new & (g.ends["s"] & g.begins_small & g.among["verbs"])[g.right]
    if "officer" in g.places:  # Chief | Executive | Officer
        mask.left |= g.word["officer"] & g.capital & one_of(g, _OFFICERS)[g.left]
    mask.left |= g.word["vice"] & g.capital & one_of(g, ("executive", "senior"))[g.left]
    mask.end |= (adjective & described) | alleged
    mask.right |= adjective & described & (~g.adjective[g.right] | g.among["of_all"])  # all | old and new mills


def _unproved(g: Grammar) -> Booleans:
    """What holds the noun behind it for no fact, or none any more: reported | fraud, a once rich | man."""
    found = g.among["unproved"] | g.word["once"]
    if np.count_nonzero(found):
        before = any_of(g.among, ("articles", "prepositions", "possessives")) & ~one_of(g, ("as", "than"))
        before |= (g.word["and"] | g.word["but"] | g.word[""]) & g.word["once"][g.right]
        was = g.adjective | g.past | (g.hyphen > 0) | g.among["essential"] | ~g.word["once"][g.left]
        found = found & before[g.left] & g.goes_on & (was & ~g.among["stop"])[g.right]
    return found


def name_whole(g: Grammar, mask: Mask) -> None:
    """A name is whole or not there: Federal Reserve, Department of Housing and Urban Development, Ada al-Bolt."""
    part, joint = g.capital & ~g.stops, (joins := joint_names(g))[g.left]
    office = g.among["offices"] & (g.among["nationals"] | g.among["nationalities"])[g.left]  # Korean | President
    mask.left |= ((g.one_name & ~only_opening(g))[g.left] & ~office) | joint | joint[g.left]
    mask.left |= (part & ~g.first & ~g.owning)[g.left] & g.capital & g.among["legal"]  # BT | Group
    of = ((g.word["for"] | g.word["on"]) & g.among["institutions"][g.left]) | g.word["of"]
    of &= (g.capital & ~(g.stops | one_of(g, ("sales", "shares"))))[g.left] & named_behind(g) & g.goes_on
    mask.right |= g.one_name | joins | joint | of | of[g.right]  # Institute | for Nut Research
    the = g.word["of"] & (part & ~g.first)[g.left] & g.word["the"][g.right]
    mask.reach(the & g.capital[g.right2] & g.goes_on, g.at + 2)  # News of | the World
    small = g.begins_small & (g.among["name_particles"] & (g.capital | g.among["name_particles"])[g.right]) & g.goes_on
    arabic = g.begins_small & those_like(g.hyphen > 0, g.low, lambda low: low.startswith(_ARABIC))
    inner = (small | arabic) & (part | (small & g.capital[g.left]))[g.left]  # Ada | de la | Cruz
    mask.left |= inner | (inner & small)[g.left]
    mask.left |= g.capital & g.word["al"][g.left]
    mask.right |= (inner & small) | (inner & ~g.first)[g.right]
    mask.left |= (g.among["named_kinds"] & g.begins_small & g.goes_on)[g.left] & g.capital  # the ferry | Ada
    office = (g.among["offices"] | g.word["ceo"]) & g.capital & ~g.stops
    firm = g.capital & g.goes_on & office[g.right] & ~(g.among["titles"] | g.month | g.among["stop"] | g.among["days"])
    mask.end |= firm | (firm & g.among["forms"])[g.right]  # asked Acme | Chief Executive Ada Bolt
    if np.count_nonzero(quoted := g.quoted & g.capital & (g.name & ~g.quoted & ~g.stops)[g.left]):
        _bind_nicknames(g, mask, quoted)


def _bind_nicknames(g: Grammar, mask: Mask, quoted: Booleans) -> None:
    """How somebody is called stays before the surname: Maurice “Hank” | Bolt."""
    other = g.owning | g.among["institutions"]
    for opens in (quoted & ~other[g.left]).nonzero()[0].tolist():
        ends = opens + int(g.quotation[opens + 1] == g.quotation[opens])
        surname = g.name[ends + 1] and not (g.among["days"] | g.month)[ends + 1] and g.begin[ends + 1] == g.begin[opens]
        if g.capital[ends] and g.quotation[opens] != 0 != g.quotation[ends + 1] - g.quotation[opens] and surname:
            mask.right[ends] = True


def infinitive_whole(g: Grammar, mask: Mask) -> None:
    """A "to" stays before its verb and behind "have yet" or the verb it hangs on, a modal before the word behind it."""
    doing = g.gerund & g.among["prepositions"][g.left] & ~g.stops[g.left]  # fined Acme for failing | to warn men
    left_over = g.word["with"][g.governor] & one_of(g, ("play", "spare"))[g.right2]
    aims = one_of(g, _AIMS) & (g.begins_small | g.first)
    whole = (g.word["in"] | g.word["of"])[g.head]  # burned it in an effort | to win
    wanting = g.among["intends"] | g.among["wants_infinitive"] | doing | left_over | (aims & ~whole)
    after = wanting | (one_of(g, _ATTEMPTS) & ~whole)
    mask.left |= g.infinitive[g.left] | (g.infinitive & after[g.left])  # men plan, shelved plans | to leave
    mask.keep(g.infinitive[g.before_adverb], g.before_adverb)  # to “now” | leave
    yet = g.word["yet"] & g.infinitive[g.right] & g.among["auxiliary"][g.left]  # have | yet | to sign
    mask.left |= yet | yet[g.left]
    verb = (g.verb | g.clauses.bare | g.clauses.present) & ~(g.among["change"] | left_over[g.left2])
    wants = verb | doing | g.among["wants_infinitive"] | g.among["relative"][g.left]  # got, likely, on track | to go
    wants |= g.among["failing"] | g.word["talks"] & g.word["in"][g.left] | aims | one_of(g, ("latest", "track"))
    mask.right |= g.word["right"] & g.goes_on & g.word["to"][g.right]  # curb the right | to asylum
    mask.right |= wants & g.goes_on & g.infinitive[g.right] | g.clauses.opens_bare & ~(g.last | g.adverb[g.right])
    mask.end |= g.among["wants_infinitive"] & g.goes_on & g.infinitive[g.right2]  # reluctant | even to go
    if "by" in g.places and not g.word.held.isdisjoint(_ATTEMPTS):
        does = g.next_behind(g.infinitive) % len(g.at)
        near = (does <= g.stop_behind) & (g.verbs[does] == g.verbs)
        mask.bind(tried := one_of(g, _ATTEMPTS) & g.by_whom[g.right] & near, does)  # an attempt by men | to kill her
        for at in tried.nonzero()[0].tolist():  # a plan | by a mill | to sell its nuts
            mask.inside[at, does[at]] |= one_of(g, OWNERS)[does[at] : g.stop_behind[at] + 1].any()
    intends = (g.among["intends"] | g.among["failing"]) & g.goes_on & g.begins_small
    intends |= g.among["orders"] & g.among["auxiliary"][g.left] & g.goes_on  # was told | on Monday to go
    dated = intends & (one_of(g, ("for", "on")) | g.weekday)[g.right]  # failed | on Monday, for weeks to win
    if np.count_nonzero(dated):
        times = g.idle | g.number | g.adjective | any_of(g.among, ("counts", "ordinals", "spans", "times"))
        does = g.next_or_last(~(times | one_of(g, _TIMED)))  # failed | for the third time in a row to win
        mask.bind(dated & g.infinitive[does], does)
    if np.count_nonzero(during := intends & one_of(g, ("during", "from"))[g.right]):  # vowed | during it to go
        does = g.next_or_last(g.infinitive)
        mask.bind(during & (does <= g.stop_behind) & (g.verbs[does] == g.verbs), does)


@needs("as", "contributed", "going", "in", "on", "short", *_TURNS, of=["particles", "by_whom"])
def particle_with_verb(g: Grammar, mask: Mask) -> None:
    """A particle stays with its verb: set | up, called | off, pleaded | guilty, and "by" with "caused"."""
    verbal = (g.verb & ~g.among["subordinate"][g.left]) | g.clauses.participle | g.clauses.bare
    acts = (g.verb | g.clauses.bare) & ~(g.among["auxiliary"] | g.clauses.modal)  # a 3-2 win, settle claims | over
    verbal &= ~((g.among["articles"] | (g.number & (g.hyphen > 0)) | acts)[g.left] & g.word["over"][g.right])
    verb = g.goes_on & ~g.capital & g.among["particles"][g.right]
    verb &= verbal | ~(one_of(g, ("online", "over")) | (g.word["ahead"] & g.word["of"][g.right]))[g.right]  # row | over
    if "up" in g.places:  # not: can find rust | up to nine years before it, up to a third of it
        much = g.numeral | (g.word["a"] & (g.among["fractions"] | g.among["ordinals"])[g.right])
        bound = g.word["up"] & (g.word["to"] & much[g.right])[g.right]
        verb &= ~bound[g.right]
        mask.end |= verbal & bound[g.right] & g.goes_on
    if "on" in g.places:  # held | on to the top spot
        verb |= verbal & g.goes_on & (g.word["on"] & g.word["to"][g.right])[g.right]
    if "off" in g.places:  # got its season off | to a poor start; not: sank | off Togo
        verb = (verb | g.word["off"] & g.goes_on & g.word["to"][g.right]) & ~off_land(g)[g.right]
    if np.count_nonzero(brings := g.among["bringing_in"] & g.goes_on & g.word["in"][g.right]):  # bring | in nine men
        what = (g.begins_small | g.quoted) & ~(g.among["stop"] | g.adverb)
        what |= (g.number & ~dates(g)) | g.among["determiners"]
        rein = one_of(g, ("rein", "reined", "reining", "reins"))  # rein | in the deficit
        verb |= brings & (what[g.right2] | rein)
    for words, particle in (_WEIGHS, "in"), (_FALLS, "short"), (_TURNS, "to"):  # weighed | in on it, turning | to films
        if particle in g.places:
            verb |= one_of(g, words) & g.word[particle][g.right] & g.goes_on
    whom = g.among["by_whom"] | (one_of(g, ("out", "to")) & one_of(g, ("carried", "contributed"))[g.left])
    if "going" in g.places:
        whose = g.among["possessives"] | (g.capital & ~g.month & ~g.among["days"])
        heads = g.begins_small & g.ends["s"] & ~g.among["spans"]
        whose |= heads & g.word["of"][g.right]  # going | after heads of mills
        verb |= g.word["going"] & (g.word["after"] & whose[g.right])[g.right]  # is going | after its rivals
    if "as" in g.places:  # a suburb known | as Graz
        mask.left |= roles(g) & ((g.ends["ed"] | g.among["participles"]) & g.goes_on)[g.left]
    mask.right |= verb | (whom & g.goes_on & (g.word["by"] | g.word["when"])[g.right])  # a row sparked | when it fell
    mask.left |= (verb & ~g.among["stop"])[g.left] & ~g.number[g.right]


def complement_of_noun(g: Grammar, mask: Mask) -> None:
    """An "of" or "whose" stays with its noun; a clause that says which is entered at its first word, or left out."""
    if np.count_nonzero(role := roles(g)):
        own = g.last_before(g.among["possessives"] | g.owning | one_of(g, ("final", "first", "last", "next")))
        plain = (g.verb | g.among["stop"] | g.stops).cumsum()
        mask.left |= role & (own > 0) & (plain[g.left] == plain[own])  # left on his first trip | as envoy
    mask.left |= (relations(g) & ~g.ends["s"] | (g.low == "stakes") & g.word["in"][g.right])[g.left]  # a bid | for it
    on, day = one_of(g, ("against", "on")), (g.among["days"] | g.number)[g.right]
    hangs = on & any_of(g.among, ("attacks", "curbs"))[g.left] & ~day  # in a raid | on a mill, a curb | on it
    hangs |= g.clauses.participle & g.word["ever"][g.left]  # the worst year | ever | measured
    if np.count_nonzero(hangs):
        mask.inside[:, hangs] |= g.at[hangs] > g.told_behind[:, None]
    if not g.word.held.isdisjoint(_BACKING):  # gave its backing on Monday | to a plan
        to = g.next_or_last(g.word["to"])
        mask.bind(backs := one_of(g, _BACKING) & (g.told_behind == to), to)
        mask.end |= backs[g.right]
    of = g.word["of"] & ~(g.among["numbered"] & g.number[g.right])[g.right]  # a quake | of magnitude 6.4
    of &= ~(g.word["house"][g.left] & g.word["parliament"][g.right])  # the lower house | of parliament
    if np.count_nonzero(granted := of & g.among["granted"][g.left]):  # a fine | of 9 million euros
        sums = g.next_behind(g.money | one_of(g, MONEY))
        of &= ~(granted & (sums - g.at <= _SUM) & (sums <= g.stop_behind))
    whose = g.word["whose"][g.right] & (g.verb_before < g.phrase)  # charged with killing a man | whose body was found
    if "whose" in g.places:  # not: the wife of a man | whose works were lost
        whose &= g.last_before(g.among["prepositions"]) < g.phrase
    any_of_them = g.among["stop"] | (g.among["studies"] & closing_speakers(g))  # nuts help, a study | of mills | finds
    if np.count_nonzero(whom := g.among["people"] & g.goes_on & (g.word["whose"] | g.word["who"])[g.right]):
        be = roles(g) | g.among["auxiliary"] | g.word["involving"]  # was remembered as a man | whose faith led him
        whose |= whom & (g.word["a"] & be[g.left])[g.left]
    if "which" in g.places:  # the level | at which they pay
        whose |= small_nouns(g) & (one_of(g, _AT_WHICH) & g.word["which"][g.right])[g.right]
    mask.right |= g.goes_on & ((of[g.right] & ~any_of_them) | whose)
    behind = np.where(g.gerund[g.right], g.next_verb, g.verb_behind[g.next_verb])  # a law | that bans, banning nuts
    border = (act := np.minimum(behind, g.stop_behind + 1)) - 1 - np.append(hedges(g), 0)[act]  # | probably died
    mask.inside[g.clauses.told] |= ~g.beyond(border[g.clauses.told]) & g.gap[g.clauses.told] & ~terms(g)
    told = g.clauses.told_before  # held a man who will sue | unless they pay
    mask.keep(g.clauses.opens & ~g.among["relative"] & (told >= g.phrase), told + 1)


@needs(of=["days"])
def weekday_whole(g: Grammar, mask: Mask) -> None:
    """A weekday stays behind its "on", "since" or "Black", and in the name of a paper, The Mail on Sunday."""
    bound = g.word["on"][g.left] & g.among["weekdays"]
    mask.left |= bound | ((g.among["periods"] | g.word["night"]) & g.among["weekdays"][g.left])  # Friday | night
    named = g.among["before_day"] & g.capital & (g.among["weekdays"] & g.capital)[g.right]  # Black | Friday
    since = one_of(g, ("after", "before", "by", "since", "till", "until")) & g.among["days"][g.right] & g.goes_on
    mask.left |= (named | since)[g.left]
    known = one_of(g, ("independent", "mail"))[g.left] & g.word["sunday"][g.right]  # The Fed on Monday | fell
    paper = bound[g.right] & (g.word["the"] & g.capital & (~g.first | known[g.right2]))[g.left2]
    mask.left |= paper | (paper & g.goes_on[g.right])[g.left2]  # with its verb
    mask.right |= (paper | bound)[g.right] | named | since | (g.weekday & one_of(g, ("early", "late")))
    governs = g.among["prepositions"] & ~g.weekday  # turned | into a row | Monday; not: for | the Monday vote
    mask.part(g, governs, g.weekday, g.next_behind(~g.among["articles"]))


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
