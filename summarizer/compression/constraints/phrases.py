"""The noun phrases of a lead."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import like_plural
from summarizer.compression.constraints.mask import Booleans, Integers, any_of, one_of, those_like

CHARGED = ("accused", "charged", "suspected")  # of a wrong, or with one
CASH = tuple("crowns dollars euros francs pounds rupees yen yuan".split())
MONEY = (*CASH, "billion", "million", "trillion")  # words at the end of a sum
HELPS = ("help", "helped", "helping", "helps", "let", "lets", "letting")
_CHARGES, _SETTLES = ("charge", "charges"), ("dismiss", "drop", "end", "resolve", "settle")
_WORKS = tuple("centre center company device factory firm industry plant program programme scheme site system".split())
_OF_ANY = ("criticism", "questions", "sanctions", "tariffs", "warning", "warnings")
_NO_NOUNS = (
    *("stop", "prepositions", "subordinate", "conjunctions", "auxiliary", "modal", "said", "speech", "announces"),
    *("pointing", "persons", "particles", "before_figure"),
)
_TELLING = (  # lists of what a clause with "that" goes with
    *("proving", "clause_nouns", "vague", "speech", "announces", "promises", "informing", "insisting", "believes"),
    *("rulings", "remarks", "showing", "telling"),
)


@lru_cache(maxsize=1)  # some rules ask of the same lead
def noun_phrases(g: Grammar) -> tuple[Booleans, Integers, Integers]:
    """Which words are of a noun phrase, behind its article.

    Returns:
        Whether each is; the place of its last noun, where that is of small letters, else its own; the place where the
        phrase, or its part before a name (its boss | Ada Bolt), ends.
    """
    among = g.among
    ruling = g.gerund & (g.stops | (g.gerund | among["prepositions"] | g.word["that"])[g.right])
    modifier = g.number | g.adjective | among["determiners"] | among["counts"] | among["often"]
    modifier |= (among["essential"] & ~ruling) | one_of(g, ("billion", "million", "thousand"))
    model = g.number & (g.capital & ~g.month)[g.left]  # a Boeing 737 | carrying nuts
    told = (modifier & ~(model | g.word["that"])) | g.the_or_its
    participle = _participles(g, told, ruling)
    ago = (one_of(g, ("after", "before")) & among["spans"][g.left] | one_of(g, ("ago", "earlier", "later")))[g.right]
    often = among["spans"] & g.word["a"][g.right] & g.numeral[g.left]
    ago |= often & ~(g.verb | g.clauses.bare | g.clauses.finite)[g.left2]  # in his flat | 9 hours a day
    full = g.word["of"][g.right] & g.small[g.right2]  # a week | of strikes
    time = (among["periods"] | among["rates"]) & ~full | among["days"] | ago | g.month & g.number[g.right]  # Jan. 1
    time |= g.numeral & ago[g.right]  # met Ray | nine hours before
    rival = (g.verb | g.clauses.bare | among["attributive"] | among["somebody"])[g.left]
    time &= ~(g.month & g.capital[g.right] & rival)  # buys rival | May Stores
    time |= (among["essential"] | one_of(g, ("early", "this"))) & time[g.right]
    other = participle | time | g.verb | g.adverb | g.weekday | g.word[""] | g.clauses.bare | g.clauses.unseen
    does = g.the_or_its | g.quoted | g.capital
    acts = among["base_verbs"] & (g.capital | g.text_ends["s"])[g.left]
    other |= (acts & g.goes_on & does[g.right]) | (g.clauses.finite & among["articles"][g.right])  # clam | clogs a pipe
    opens = among["articles"] | among["attributive"]  # a former | home secretary
    other |= among["no_nouns"] & ~(opens & g.small[g.right2])[g.left]
    other |= _no_nouns(g) | g.word["enough"] | g.word["enough"][g.right] | g.word["every"]  # | cheap enough
    way = one_of(g, ("east", "north", "south", "west")) & g.begins_small & ~told[g.left]  # carries salt | north
    other |= (way | g.word["open"] & g.ends["s"][g.left]) & (g.stops | among["prepositions"][g.right])  # shops | open
    late = (g.word["hard"] | g.word["late"]) & ~(told | g.adjective)[g.left]
    other |= late & (among["stop"] | among["prepositions"] | g.adverb)[g.right]  # tries | hard to win
    phrase = ~other | g.bracketed | _online(g, told)
    only = g.adjective & (among["articles"] | g.adjective)[g.left] & ~phrase[g.right]  # a complex | variable
    noun = phrase & g.begins_small & (~modifier | only) & ~g.bracketed
    parts = g.stops | g.owning | ~phrase[g.right]
    parts |= _before_sums(g, noun)
    ends = np.where(parts, g.at, g.next_or_last(parts))
    parts |= noun & g.capital[g.right] & g.capital[ends]  # not: big | US rope mills
    ends = np.where(parts, g.at, g.next_or_last(parts))
    last, named = (np.where(marked, g.at, g.last_before(marked))[ends] for marked in (noun, g.capital))
    small = phrase & (last >= g.at) & (named < last)
    names = phrase & modifier & ~(g.number | g.bracketed) & (named > g.at) & ~(g.bracketed | g.stops)[ends - 1]
    return phrase, np.where(small, last, np.where(names & ~g.bracketed[ends], ends, g.at)), ends


def _online(g: Grammar, told: Booleans) -> Booleans:
    web = g.word["online"] & g.goes_on & (told | g.adjective | g.capital | g.verb)[g.left]  # a Dutch | online | shop
    return np.asarray(web & (g.small & ~(g.adverb))[g.right])


def _before_sums(g: Grammar, noun: Booleans) -> Booleans:
    """Which words end a phrase before a figure: fined two mill owners | 9 million euros, fined Acme | $9 million."""
    sums = g.money | (g.number & (g.among["units"] | one_of(g, MONEY))[g.right])
    counted = g.numeral
    many = noun & counted[g.right] & (like_plural(g) | g.among["lengths"][g.right2])  # a man | 9 miles off Togo
    return np.asarray(many | (g.capital & g.goes_on & sums[g.right]))


def _no_nouns(g: Grammar) -> Booleans:
    """Which words are no nouns, as far as their lists tell; not: 3,000 | claims."""
    counted = g.ends["s"] & ~(g.verb | g.among["said"]) & (g.number & g.goes_on)[g.left]
    opens = g.the_or_its | g.adjective
    full = (g.low == "full") & g.word["of"][g.right] & ~opens[g.left]  # a bus | full of men
    opens |= g.stops | g.verb | g.adverb | g.among["stop"] | g.number | g.among["determiners"] | g.among["counts"]
    full |= g.ends["er"] & g.word["than"][g.right] & ~opens[g.left]  # any nurse | older than 75
    return np.asarray(any_of(g.among, _NO_NOUNS) & ~counted | full)


def _participles(g: Grammar, told: Booleans, ruling: Booleans) -> Booleans:
    """Which words look like participles and are not of a noun phrase: nurses | hired in May; not: a growing | trend."""
    among = g.among
    participle = (g.gerund | g.ends["ed"] & ~among["not_verbs"] | among["participles"]) & ~g.capital & (g.hyphen < 0)
    participle &= ~(told[g.left] & g.goes_on & ~(among["stop"] | g.verb)[g.right])  # growing | trend
    court = told | g.gerund | (told[g.left] & g.begins_small & ruling[g.right])  # a winning | run, a court | ruling
    twice = (g.gerund & among["articles"][g.left])[g.left]  # a grueling | grilling
    participle &= ~(g.gerund & (one_of(g, _WORKS))[g.right])  # a cancer | screening programme
    alone = g.stops | (among["stop"] & ~among["conjunctions"])[g.right]  # took a | beating as it fell
    twice |= g.the_or_its[g.left] & alone
    return np.asarray(participle & ~(among["nouns_like_participles"] & court[g.left] | g.gerund & twice))


@lru_cache(maxsize=1)
def small_nouns(g: Grammar) -> Booleans:
    """Which words are surely nouns of small letters, as far as their lists and ends tell."""
    other = g.adverb | g.number | g.adjective | g.gerund | g.owning | g.verb | g.ends["ed"]
    for name in ("stop", "prepositions", "base_verbs", "essential", "determiners", "counts", "periods", "said"):
        other |= g.among[name]
    for name in ("speech", "announces", "participles", "no_nouns", "units", "graded"):
        other |= g.among[name]
    return np.asarray(g.begins_small & ~(other | g.clauses.bare))


def beside_another(g: Grammar) -> Booleans:
    """Which words tell behind a noun how it is: close | to it, larger | than it, as | big as it, strong | enough."""
    like = (g.among["alike"] & g.word["to"][g.right]) | (g.among["wants_infinitive"] & g.infinitive[g.right])
    like |= (g.among["compared"] & g.word["than"][g.right]) | (g.word["as"] & g.word["as"][g.right2])
    like &= ~(g.stops | (g.adverb & ~g.word["even"]) | g.among["auxiliary"])[g.left]
    enough = g.word["enough"][g.right] & ~(g.gerund | g.verb | g.among["stop"] | g.clauses.bare)
    return np.asarray((like | enough | g.word["worth"]) & g.begins_small)


@lru_cache(maxsize=1)
def second_nouns(g: Grammar) -> Booleans:
    """Nouns that look like a second verb of their clause, behind what says which they are: faces strike | calls."""
    among = g.among
    opens = (among["conjunctions"] | among["persons"]).cumsum()
    noun = g.ends["s"] & g.begins_small & among["verbs"] & ~among["auxiliary"]
    verb = g.last_before(g.verb | g.clauses.present)
    noun &= (verb >= g.phrase) & (g.clauses.opener < verb) & ~g.clauses.says[verb] & (opens == opens[verb])
    gerund = g.gerund & ~(among["possessives"] | g.past)[g.left]  # not: its spending | cuts
    other = among["stop"] | g.adverb | gerund | g.verb | g.stops | g.ends["s"]
    return np.asarray(noun & (g.begins_small & ~other)[g.left] & (g.at - 1 > verb))


@lru_cache(maxsize=1)
def relations(g: Grammar) -> Booleans:
    """Words that say little without what is behind them: talks | with Togo; not: talks | in Togo, a loss | in May."""
    among, right = g.among, np.where(g.weekday[g.right], g.told_behind % len(g.at), g.right)  # approval on Monday | of
    dated = (among["days"] | g.month | among["periods"] | one_of(g, ("most", "much", "recent")))[right]
    lasts = (among["spans"] | g.word["time"])[g.next_or_last(~(g.determiner | among["ordinals"]))]
    dated |= lasts & ~(g.verb | g.clauses.participle | g.clauses.bare)[g.left]  # a row over pay | for a third time
    told = small_nouns(g)[g.left]
    placed = (among["held"] | (g.word["loss"] & told)) & g.word["in"][right]  # talks, memory loss | in Lome
    placed |= g.word["pressure"] & g.word["under"][g.left]
    if not g.word.held.isdisjoint(_OF_ANY):  # would bring sanctions | from Togo
        placed |= one_of(g, _OF_ANY) & g.word["from"][right]
    if not g.word.held.isdisjoint(_CHARGES):  # fraud charges | over a loan
        placed |= one_of(g, _CHARGES) & told & one_of(g, ("in", "over"))[right]
    to = (g.word["to"] & ~(g.infinitive | g.number[right]))[right] & (~told | g.verb)  # a foe | to it; not: | to 9%
    found = among["relational"] & ((among["behind"] & ~dated)[right] | to) & ~placed & ~second_nouns(g)
    return np.asarray(found | (one_of(g, ("case", "cases", "incident", "incidents")) & g.word["involving"][right]))


def before_clause(g: Grammar) -> Booleans:
    """Words that say little without a clause behind "that": warned | that it is, a plan | that has failed.

    Not a noun known without it, by a name, a noun or what it is of: a reply to protests, his rope plan | that failed.
    """
    among, left = g.among, g.left
    verbal = g.verbal | (g.ends["s"] & g.number[g.right])  # that houses 84 men
    which = (verbal[g.right] & g.word["that"])[g.right] & ~verbal
    if np.count_nonzero(own := (g.word["that"] & among["subjects"][g.right])[g.right] & ~verbal):
        told = g.last_before(any_of(among, ("proving", "clause_nouns", "promises", "announces")))
        which |= own & (told < g.verb_before)  # posts on a site | that he wrote; not: a claim in May | that he lied
    whose = among["articles"] | g.capital | (g.small & g.ends["s"] & g.verb[g.right])  # a law | that critics hate
    if np.count_nonzero(theirs := (g.word["that"] & whose[g.right])[g.right] & ~verbal):  # mills | that Togo sold
        which |= theirs & (g.last_before(any_of(among, _TELLING) & ~(g.word["sign"] & g.clauses.bare)) < g.begin)
    of = among["prepositions"][g.governor] & ~g.infinitive[g.governor]
    of |= g.infinitive[left] & g.ends["s"] | g.capital & verbal[g.right2]  # a reply to | protests; Graz | that
    of |= among["articles"][left] & (one_of(g, _SETTLES) & g.infinitive[left])[g.left2]  # to settle a suit | that
    kind = g.small & ~(among["articles"] | g.verb | g.adverb | g.gerund | g.clauses.bare)
    other = g.ends["ed"] | (g.word["by"] | g.word["according"][left])[g.governor]  # by a test | that doctors praise
    return np.asarray(g.word["that"][g.right] & ~(other | (which & (of | (g.capital | kind)[left]))))


@lru_cache(maxsize=1)
def titles(g: Grammar) -> Integers:
    """For the first word of a person's whole name the first one of the title before it, else its own place.

    "outgoing Japanese Prime Minister | Fumio Kishida", not "President | Obama" nor "Mr. | Cruz".
    """
    found = g.at.copy()
    person = g.name & g.one_name & ~g.among["no_given_names"]
    of_state = (g.word["of"] & g.word["secretary"][g.left])[g.left]  # Secretary of State | Ada Bolt
    office = g.among["offices"] | of_state
    for name in (person & (office & g.capital & ~g.stops)[g.left]).nonzero()[0].tolist():
        opening = name - (3 if of_state[name - 1] else 1)
        while g.capital[opening - 1] and not (g.stops[opening - 1] or g.among["stop"][opening - 1]):
            opening -= 1
        found[name] = opening - (g.among["essential"][opening - 1] and not g.stops[opening - 1])
    return found


def currencies(g: Grammar) -> Booleans:
    """Which words are a currency before its number: Rs | 840 crore."""
    return np.asarray(g.among["currencies"] & g.capital & g.number[g.right] & ~g.last)


@lru_cache(maxsize=1)
def amounts(g: Grammar) -> Booleans:
    """Which words a figure begins with: 9 men, two men, Rs 840 crore, magnitude 5, a quarter."""
    named = g.among["numbered"] & g.goes_on & g.number[g.right]
    share = g.word["a"] & g.among["amounts"][g.right]
    return np.asarray(g.numeral | currencies(g) | named | share)


@lru_cache(maxsize=1)
def figures(g: Grammar) -> Booleans:
    """Which words are figures with hyphens between: 3-1."""
    return those_like(g.number & (g.hyphen > 0), g.low, lambda low: low.replace("-", "").isdecimal())


@lru_cache(maxsize=1)
def roles(g: Grammar) -> Booleans:
    """Which words are the "as" before what somebody is: his trip | as envoy; not: as it fell."""
    if "as" not in g.places:
        return g.word["as"]
    other = g.among["prepositions"] | g.among["graded"] | g.adverb | g.word["part"]
    does = g.verb | g.clauses.finite | g.clauses.present
    ends = does | (g.among["prepositions"] & ~g.word["of"]) | g.infinitive | g.among["question"]
    first = g.next_behind(ends) % len(g.at)
    acts = does[first] & (first <= g.stop_behind)
    opens = g.infinitive | g.word["that"] | any_of(g.among, ("conjunctions", "question", "subordinate"))
    told, verb = opens.cumsum(), g.next_verb  # fled as a storm with winds of 90 miles an hour | hit it
    acts |= g.determiner[g.right] & (told[verb] == told) & (verb <= g.stop_behind) & ~g.word["by"][g.right[verb]]
    other = other[g.right] | g.word["such"][g.left] | g.word["as"][g.left2]  # as well | as its rivals
    one, many = one_of(g, ("has", "is", "was")), (g.ends["s"] & g.begins_small)[noun_phrases(g)[1][g.right]]
    be = g.last_before(g.helps)
    other |= one[be] & (be >= g.begin) & many & ~g.determiner[g.right]  # the bank is shut | as nurses march
    return np.asarray(g.word["as"] & ~(other | acts) & g.goes_on)


def named_behind(g: Grammar) -> Booleans:
    """Behind which words a part of a name stands: Society for | the Protection of Mills, but no day."""
    part = g.capital & ~g.weekday
    the = g.word["the"][g.right] & part[g.right2] & one_of(g, ("for", "on"))
    return np.asarray(part[g.right] | the)
