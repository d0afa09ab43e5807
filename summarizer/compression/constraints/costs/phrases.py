"""What a line loses of a phrase at a price: figures, prepositions, the nouns of a compound, partners."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Booleans, Toll, any_of, functions_of, one_of
from summarizer.compression.constraints.phrases import small_nouns
from summarizer.compression.constraints.times import years

_BOUNDS = ("above", "below", "under")
_CHARGES = ("for", "of", "over")  # struck off for | tax fraud
_NEAR = 8  # words before "said" in which its subject's article stands


def end_before_figure(g: Grammar, toll: Toll) -> None:
    """Ends right before the figure: left rates on hold | at 4.75 percent."""
    toll.end += (g.follower > g.at) & _figure(g)[g.follower]


def end_before_name(g: Grammar, toll: Toll) -> None:
    """Ends before a name, or with a name that only says whose or what: settled with Justice | lawyers."""
    name = g.capital & ~(g.among["days"] | g.among["stop"])
    noun = g.small & ~(g.verb | g.adverb | g.number | _ends_as_participle(g))
    toll.end += (g.follower > g.at) & (name[g.follower] | (g.capital & noun[g.follower]))


def end_on_infinitive(g: Grammar, toll: Toll) -> None:
    """Ends on the verb of "to" before its object: moves to repeal | laws."""
    infinitive = g.infinitive[g.left] | (g.adverb & g.infinitive[g.left])[g.left]
    other = g.among["days"] | g.among["stop"] | (g.adverb & ~g.past[g.right])  # to impose | duly approved curbs
    toll.end += infinitive & g.goes_on & ~other[g.right]


def end_before_verb(g: Grammar, toll: Toll) -> None:
    """Ends before a finite verb, whose subject or clause it cuts: says that factories | lost jobs."""
    toll.end += g.goes_on & (g.verb & ~g.ends["ed"])[g.right]


def aside_clause(g: Grammar, toll: Toll) -> None:
    """Holds the "who" or "which" of a clause behind a comma."""
    toll.word |= g.among["relative"] & g.stops[g.left] & ~g.first


def lose_clause(g: Grammar, toll: Toll) -> None:
    """Leaves out what says which: workers | who applied for aid, a law | banning nuts."""
    toll.leave |= g.clauses.told
    if np.count_nonzero(dated := g.goes_on & g.weekday[g.right]):  # passed a law on Friday | that bans nuts
        verbal = g.verb | any_of(g.ends, ("ed", "say"))
        opens = g.word["who"] | (g.word["that"] & g.verbal[g.right])
        dated &= opens[g.follower] & ~(verbal | g.among["stop"])
        dated |= g.weekday & dated[g.last_before(~g.weekday)]
        toll.end += dated
        toll.inside.append(g.beyond(g.follower, dated))


def speaker_article(g: Grammar, toll: Toll) -> None:
    """Leaves out the article of a speaker behind a comma: ..., the | bank said."""
    near = (g.phrase - g.begin > 1) & (g.at - g.phrase < _NEAR) & (g.phrase < g.at)
    articles = np.zeros(len(g.at), bool)
    articles[g.phrase[g.closes & near]] = True
    toll.jump |= (articles & g.among["articles"])[g.left]


def dash(g: Grammar, toll: Toll) -> None:
    """Holds a dash between two words: opens roads—including | bridges."""
    ends = g.text_ends["—"]
    toll.word |= (g.text_ends.inside("—") > 0) & ~ends
    if np.count_nonzero(behind := one_of(g, ("", "-", "--")) & (g.text != "") | ends):
        toll.inside.append(behind[:, None] & ~g.gap)


def lose_figure(g: Grammar, toll: Toll) -> None:
    """Leaves out how much behind a verb of change: fell | 36 percent."""
    when = g.among["prepositions"] & g.goes_on & (g.month & ~g.stops)[g.right]
    dated = when[g.follower]  # fell in May | to 9 percent
    figure = np.where(dated, np.minimum(g.follower + 2, len(g.at) - 1), g.follower)
    told = (g.follower > g.at) & g.among["change"] & _figure(g)[figure]
    toll.inside.append(g.beyond(figure, told))
    toll.end += (told & dated)[g.left2] & g.month
    toll.end += told
    if np.count_nonzero(bound := one_of(g, _BOUNDS) & g.number[g.right]):  # tax mills | above 9 acres
        level = one_of(g, ("highs", "levels", "lows", "peaks"))  # which are told without it
        toll.leave |= small_nouns(g) & (g.ends["s"] | g.among["plurals"]) & ~level & g.goes_on & bound[g.right]
    if np.count_nonzero(compared := g.ends.inside("-than-") > 0):  # a higher-than-expected | profit
        toll.inside.append(g.beyond(g.next_behind(compared)))


def lose_preposition(g: Grammar, toll: Toll) -> None:
    """Comes to a noun over the preposition of its phrase: managed | by a savings bank."""
    between = g.verbs - g.verb - g.verbs[g.governor]
    governed = g.among["prepositions"][g.governor] & (g.governor > g.begin) & (between == 0)
    noun = ~(g.among["stop"] | g.among["places"] | g.verb | g.adverb)
    at, place = g.at.astype(np.int16), np.where(noun & governed, g.governor, 0).astype(np.int16)
    toll.inside.append(at[:, None] < place)


def split_compound(g: Grammar, toll: Toll) -> None:
    """Comes to a noun without the noun that says of what kind: its | finance | ministry."""
    toll.jump |= _compound(g)[g.left]


def end_in_compound(g: Grammar, toll: Toll) -> None:
    """Ends on the first noun of two: its finance | ministry."""
    toll.end += g.goes_on & _compound(g)


def name_for_noun(g: Grammar, toll: Toll) -> None:
    """Comes from a name or noun over the noun that it only describes to a verb: Graz | student | fled."""
    other = g.among["stop"] | g.among["essential"] | g.adjective | g.verb | g.adverb | _ends_as_participle(g)
    noun = g.begins_small & ~(other | g.among["subordinate"] | g.among["open_end"])
    described = (g.capital | noun) & g.goes_on & noun[g.right]
    toll.inside.append(g.gap & described[:, None] & (g.verb | g.among["auxiliary"]))


def skip_partner(g: Grammar, toll: Toll) -> None:
    """Leaves out the second of two names or goods: Greece | and Turkey | agreed; taxes nuts | and boats."""
    joined = (g.word["and"] | g.word["&"])[g.right] & ~g.stops
    toll.skip |= g.capital & joined & g.capital[g.right2]
    many = small_nouns(g) & g.ends["s"] & ~g.ends["ss"]
    goods = many & joined & many[g.right2]
    toll.skip |= goods
    toll.end[goods] += 1


def company_form(g: Grammar, toll: Toll) -> None:
    """Holds "Inc.", "Ltd." or "Corp."."""
    toll.word |= g.among["forms"] & ~g.first


def weekday(g: Grammar, toll: Toll) -> None:
    """Holds "on Friday"."""
    toll.word |= g.weekday


def half_join(g: Grammar, toll: Toll) -> None:
    """Joins what "and" does not: fell in | glass and | Bolt, of "glass and rope firm Bolt"."""
    joins = g.word["and"] | g.word["or"]
    clause = g.verb_behind == g.at + 1
    verb_first = joins & (clause | (g.adverb & g.verb[g.right])[g.right])
    told = g.idle | g.adjective | g.adverb | g.number | g.among["possessives"] | g.among["essential"] | g.capital
    of_names = told & ~(g.capital & g.begins_small[g.right] & ~g.adjective[g.right])  # Greek and Turkish | firms
    behind = np.where(g.capital[g.left], g.next_behind(~of_names), g.next_behind(~told))
    toll.inside.append(g.beyond(np.maximum(behind, g.near), joins))
    toll.inside.append(g.beyond(g.told_behind) & (joins & ~verb_first & ~g.stops[g.left]))


def own_words(g: Grammar, toll: Toll) -> None:
    """Speaks as somebody: I, we, our, you; twice where it starts so."""
    own = g.among["first_person"]
    toll.word |= own
    toll.start += own & ~g.among["possessives"]


def past_perfect(g: Grammar, toll: Toll) -> None:
    """Tells what had been before."""
    toll.word |= g.word["had"]


def defines(g: Grammar, toll: Toll) -> None:
    """Says that something is a thing: the firm | is | a maker of nuts."""
    toll.word |= one_of(g, ("are", "is", "was", "were")) & g.main_verb & g.among["articles"][g.right]


def who_clause(g: Grammar, toll: Toll) -> None:
    """Holds "who"."""
    toll.word |= g.word["who"] & ~g.stops[g.left]


@lru_cache(maxsize=1)  # two costs ask of the same lead
def _figure(g: Grammar) -> Booleans:
    """Whether a figure starts with a word: 36 percent, by about 5 points, by a quarter, 1980s; no year."""
    figure = np.append((g.number & ~(years(g) & ~g.ends["s"]) & ~g.bracketed) | g.among["fractions"], [False])
    before = g.among["before_figure"]
    return np.asarray(figure[np.where(before, g.next_behind(~before), g.at)])


def _compound(g: Grammar) -> Booleans:
    """Whether a noun says of what kind the next one is, behind an article, owner or number: its | finance."""
    among = g.among
    opens = g.the_or_its | among["determiners"] | g.number | g.owner
    opens |= g.past & among["articles"][g.left]  # a trained | nest mate
    other = among["stop"] | among["prepositions"] | among["speech"] | among["units"] | g.verb | g.adverb | g.number
    noun = g.begins_small & ~other
    compound = noun & g.goes_on & (noun & ~g.adjective)[g.right]
    charge = one_of(g, _CHARGES)[g.left] & ~among["times"][g.right]  # for | war crimes; not: for murder | yesterday
    return np.asarray(compound & (charge | (opens | (g.adjective & ~g.stops))[g.left]))


def _ends_as_participle(g: Grammar) -> Booleans:
    return np.asarray(g.ends["ing"] | g.ends["ed"])


def charge(g: Grammar, tolls: Mapping[str, Toll]) -> None:
    """Charges what each cost above charges that is asked for."""
    for cost in functions_of(__name__, "g", "toll"):
        if cost.__name__ in tolls:
            cost(g, tolls[cost.__name__])
