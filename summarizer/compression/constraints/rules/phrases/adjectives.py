"""Adjectives in a row or joined by "and", nouns in a row, articles: each keeps the noun that it is of."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, like_adjective, needs
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of, those_like
from summarizer.compression.constraints.phrases import CASH, noun_phrases, small_nouns

_NAME = 4  # words behind what describes a name in which the verb stands behind the name
_PARTIES = ("conservative", "democratic", "liberal", "republican")
_COINS = ("cent", "dollar", "euro", "pound", "rouble", "ruble", "rupee")
_FIRST = (*_COINS, "percentage")  # a 9 million euro | fine, 2 percentage | points
_TO_WHAT = ("dependent", "fired", "free", "friendly", "intensive", "led", "related", "resistant", "tolerant")
_RESULTS = ("counts", "poll", "polls", "results", "returns")
_CASES = ("cases", "circumstances", "condition", "conditions", "instances", "manner", "mood", "shape")
_SOLD = ("orders", "prices", "registrations", "sales")
_NO_KINDS = ("compared", "counts", "determiners", "essential", "graded", "ordinals", "plain_adjectives")


@needs(*_FIRST, *_TO_WHAT, *CASH, of=["seconds_of_compounds"])
def compound_whole(g: Grammar, mask: Mask) -> None:
    """No "air systems" of "air defence systems", no "trade official" of "trade union official": two are one noun.

    Nor "a 9 million fine" of "a 9 million euro fine", nor "made 9 million pounds" of "made a 9 million pounds bid".
    """
    phrase, last, _ = noun_phrases(g)
    kind = phrase & (last > g.at) & g.goes_on & g.begins_small
    what = kind & ~(g.adjective | g.adverb | g.number | g.verb | any_of(g.ends, ("ed", "'s", "’s")))
    what &= ~(any_of(g.among, _NO_KINDS) | g.among["auxiliary"][g.before_adverb])  # has | cut oil
    how = what & one_of(g, _TO_WHAT)[g.right]  # a drug | resistant strain, coal | fired plants
    coin = one_of(g, _FIRST) & (g.number | g.among["units"])[g.left] & kind
    mask.right |= (what & (kind & g.among["seconds_of_compounds"])[g.right]) | how | coin[g.right]
    mask.left |= coin | (one_of(g, ("point", "points")) & g.word["percentage"][g.left])  # rose by 2 percentage | points
    if not g.word.held.isdisjoint(CASH):
        _bind_sums(g, mask)


def _bind_sums(g: Grammar, mask: Mask) -> None:
    """Binds a sum of a thing to that: made an agreed 9 million pounds ($12 million) | bid."""
    article = g.word["a"] | g.word["an"]
    sums = g.number & ~g.bracketed & (article[g.left] | (article[g.left2] & g.small[g.left]))
    parts = g.number | g.bracketed | g.among["magnitudes"] | one_of(g, CASH)
    noun = g.next_or_last(~parts)
    cash = one_of(g, CASH)
    for at in (sums & small_nouns(g)[noun]).nonzero()[0].tolist():
        inside = slice(at, noun[at])
        if cash[inside].any() and not (g.comma | (g.stops & ~g.bracketed))[inside].any():
            mask.end[inside] = True
            mask.reach((g.at >= at) & (g.at < noun[at]), noun)


def _keep_ordinals(g: Grammar, mask: Mask, join: Booleans) -> None:
    for at in join.nonzero()[0].tolist():  # the third and fourth | floors are shut: none goes alone
        mask.tie(at - 1, at + 1)
        mask.start[at : at + 2] = True
        mask.right[at + 1] |= g.goes_on[at + 1] and g.small[at + 2]


def two_adjectives(g: Grammar, mask: Mask) -> None:
    """No "in for long" of "in for a long and bruising fight": the first of two adjectives keeps its noun, or goes."""
    noun = g.small & ~(g.verb | g.adverb)
    _mark_rows(g, mask, noun)
    _mark_opening(g, mask)
    join = (g.word["and"] | g.word["but"]) & ~g.stops[g.left]
    if not np.count_nonzero(join):  # in half of the leads
        return
    if "small" in g.places:  # in ways | large and small
        poles = one_of(g, ("big", "great", "large")) & join[g.right] & g.word["small"][g.right2]
        mask.left |= poles & (g.begins_small & g.ends["s"])[g.left]
    if np.count_nonzero(more := (g.among["compared"] | g.among["local"]) & join[g.right] & ~g.stops):
        other = g.among["compared"] | g.among["local"] | g.adjective  # larger | and more cautious papers
        more &= (other & g.goes_on)[g.right2]  # state | and federal officials
        mask.right |= more
        mask.left |= more[g.left]
    behind = g.among["prepositions"][g.left] & g.goes_on & join[g.right]
    mask.end |= behind & g.adjective & g.capital[g.right2]  # in line with electoral | and House rules
    many = (g.ends["s"] & g.small)[g.right[g.right2]]
    kind = behind & g.small & ~(g.ends["s"] | g.gerund) & (g.adjective | g.among["essential"])[g.right2]
    mask.right |= kind & many  # talks of defence | and foreign ministers
    mask.right |= g.capital & g.goes_on & join[g.right] & g.among["local"][g.right2] & many  # US | and state officials
    how = g.adverb & g.ends["ly"]
    second = g.right2 + how[g.right2]  # friendly | and highly useful ties
    last = g.small & ~(g.adverb)
    beside = join[g.right] & (g.begins_small | g.adjective) & last[g.right[second]]
    if not np.count_nonzero(beside | g.among["ordinals"]):  # in half of the others
        return
    thing, like, says = last & ~g.among["determiners"], _like_adjectives(g), _says_how(g)
    some = any_of(g.among, ("compared", "possessives", "prepositions"))[g.left]
    plain = g.among["plain_adjectives"] & g.begins_small & g.goes_on
    some &= g.adjective | plain  # of organic | and gourmet nuts, fewer seasonal | and short-lived shows
    other = says | (plain & (plain | like)[g.left2])  # a clear | and present need; not: a fire | and heavy rain
    both = join[g.right] & (some & noun[second] & noun[g.right[second]] | other[second] & thing[g.right[second]])
    both &= noun & g.goes_on[second] & ~(g.ends["s"] | g.among["plurals"])
    one = (g.word["a"] | g.word["an"])[g.left]
    many = (g.ends["s"] & ~g.ends["ss"]) | g.among["plurals"]
    one, the = one & ~many[g.right[second]], one | g.word["the"][g.left]
    both &= one | some | how[g.right2] & g.among["prepositions"][g.left] | (like & the)
    both |= join[g.right] & g.adjective & (g.number | g.capital)[g.left] & like[second] & thing[g.right[second]]
    both |= join[g.right] & _opens_object(g, like) & like[second] & thing[g.right[second]] & g.goes_on[second]
    both |= join[g.right] & g.among["ordinals"][g.left] & g.among["ordinals"][g.right2]
    _keep_ordinals(g, mask, join & g.among["ordinals"][g.left] & g.among["ordinals"][g.right])
    mask.right |= both  # of organic | and dried nuts, Section 9 legal | and moral rules, the first male | and second
    mask.left |= both[g.left]


def adjective_of_object(g: Grammar, mask: Mask) -> None:
    """No "trying to quash baseless" of "trying to quash baseless claims": what a verb does keeps the noun it is of."""
    kind = (_like_adjectives(g) | g.among["plain_adjectives"]) & g.begins_small & g.goes_on & ~(g.verb | g.adverb)
    does = (g.clauses.bare | g.verb | g.gerund) & ~(g.helps | g.among["becoming"] | g.among["leaving"])
    kind &= does[g.left]
    if np.count_nonzero(kind):
        noun = g.small & ~(g.verb | g.adverb | g.among["stop"] | g.among["prepositions"] | g.among["subordinate"])
        mask.end |= kind & noun[g.right]


@needs("of")
def one_of_best(g: Grammar, mask: Mask) -> None:
    """No "two of chains" of "two of the biggest chains": of which many some are is told."""
    best = (g.ends["est"] & g.adjective) | one_of(g, ("best", "most", "worst"))
    many = g.numeral | one_of(g, ("many", "most", "one", "several", "some"))
    some = g.word["of"] & many[g.left] & g.word["the"][g.right]
    behind = np.minimum(g.told_behind, len(g.at) - 1)
    mask.bind(some & best[behind] & g.goes_on[behind], behind)


def _like_adjectives(g: Grammar) -> Booleans:
    graded = any_of(g.among, ("graded", "essential", "compared", "refuted"))
    return np.asarray(g.adjective | graded | g.ends["spoken"])


def _opens_object(g: Grammar, like: Booleans) -> Booleans:
    """Which adjectives stand right behind a verb: holds | independent and formal votes."""
    acts = (g.verb | g.clauses.bare | g.gerund) & ~g.among["auxiliary"]
    return np.asarray(acts[g.left] & (like | any_of(g.ends, ("ant", "ent")) & ~g.ends["ment"]))


def _says_how(g: Grammar) -> Booleans:
    return np.asarray((g.adjective | g.gerund | g.ends["ed"]) & g.goes_on & g.begins_small)


def _mark_opening(g: Grammar, mask: Mask) -> None:
    """An adjective that opens a sentence stays with its noun: New | research | shows that, Heavy | drinking in Togo."""
    doing = g.gerund & g.begins_small & g.among["prepositions"][g.right]
    mask.right |= g.first & g.among["plain_adjectives"] & g.goes_on & doing[g.right]
    if "new" in g.places:
        mask.part(g, g.first & g.word["new"] & g.small[g.right], g.clauses.acts, g.near)


def _mark_rows(g: Grammar, mask: Mask, noun: Booleans) -> None:
    """No end between adjectives in a row: a stunning, | simple plea, warned costly, | loud mills may close."""
    small = g.comma & g.begins_small
    if np.count_nonzero(small):
        thing, like = g.small & ~(g.adverb), _like_adjectives(g)
        kind = small & ~(g.among["stop"] | g.verb | g.adverb | g.ends["s"])
        kind &= (g.adjective | g.among["graded"] | g.among["compared"])[g.right] | (_says_how(g)[g.right] & like)
        kind &= thing[g.right2] & g.goes_on[g.right]
        how = small & (g.ends["ed"] | g.gerund | g.adjective) & one_of(g, ("a", "an"))[g.before_adverb]
        mask.end |= how & (_says_how(g) | g.adjective)[g.right] & ~g.among["prepositions"][g.right2]  # a tense, | rare
        governed = g.among["prepositions"][g.left]
        if np.count_nonzero(kind):
            one = (g.word["a"] | g.word["an"])[g.left] & ~(g.ends["s"] | g.among["plurals"])[g.right2]
            mask.right |= kind & (one | (like & governed))  # a slow, | costly fight
            mask.end |= (kind & one)[g.left]  # a slow, costly | fight
        governed &= small & any_of(g.among, ("graded", "plain_adjectives")) | kind
        governed &= (g.begins_small & g.goes_on & ~g.among["stop"])[g.right] & thing[g.right2]
        for at in governed.nonzero()[0].tolist():  # with small, | scrappy | teams
            mask.keep((g.at > at) & (g.at <= at + 2), at - 1)
        if np.count_nonzero(row := those_like(small, g.low, like_adjective)):
            second = g.adjective | (g.gerund & g.among["growing"]) | g.ends["ed"] | g.ends["y"]
            row &= (second & g.begins_small & g.goes_on & noun[g.right])[g.right]
            governs = g.verb | g.clauses.finite | g.clauses.participle | g.clauses.bare
            governs &= ~(g.among["auxiliary"] | g.among["becoming"] | g.among["leaving"])
            row &= (g.the_or_its | g.among["compared"] | governs)[g.left]
            mask.end |= row & (g.next_behind(g.closes) > g.stop_behind[g.right])  # an executive, | legal filings show
    if np.count_nonzero(top := g.among["possessives"][g.left] & g.capital[g.right] & g.goes_on):  # his top | Labour foe
        top &= g.begins_small & (g.adjective | g.word["top"])
        mask.end |= top & (noun & ~g.among["subordinate"])[g.right2]
    if not g.word.held.isdisjoint(_PARTIES):
        mask.end |= one_of(g, _PARTIES) & g.capital & g.goes_on & noun[g.right] & ~g.among["auxiliary"][g.left]


@needs(*_CASES, *_RESULTS, *_SOLD, "deaths", "numbers")
def kind_of_count(g: Grammar, mask: Mask) -> None:
    """What is counted keeps its kind, and first results that they are: sales of new | cars, deaths | from cancer."""
    mask.left |= one_of(g, _RESULTS) & one_of(g, ("early", "exit"))[g.left]
    kind = one_of(g, ("existing", "new", "used")) & g.word["of"][g.left] & one_of(g, _SOLD)[g.left2]
    mask.left |= kind[g.left]
    mask.right |= g.word["deaths"] & g.word["from"][g.right] & g.goes_on
    mask.left |= one_of(g, _CASES) & g.word["in"][g.left2] & ~g.idle[g.left]  # in rare | cases
    if "numbers" in g.places:  # salmon | numbers
        kind = g.begins_small & g.goes_on & ~(g.among["stop"] | g.adjective | g.verb | any_of(g.among, _NO_KINDS))
        mask.left |= g.word["numbers"] & g.begins_small & kind[g.left]


def preposition_behind_mark(g: Grammar, mask: Mask) -> None:
    """No "herded yaks, border" of "herded yaks, cows and goats near the border": no noun over comma and preposition."""
    places = (g.among["prepositions"] & ~g.infinitive) | g.among["places"]
    governor = g.last_before(places & ~g.weekday & ~g.stops)
    told = g.owning[g.left] & g.ends["ed"]  # Togo's | contested | border
    other = ((g.verb & ~told) | g.among["conjunctions"] | g.among["subordinate"]).cumsum()
    noun = (governor >= g.phrase) & (other == other[governor])
    other = g.verb | g.adverb | g.weekday | g.clauses.finite | g.stops[g.left]
    noun &= ~other & (places | ~g.among["stop"])
    closes = any_of(g.text_ends, ('"', "”")) & (g.quotation > 0)  # told of a “feud” in Graz | before a vote
    phrase = np.where(closes[g.mark], g.phrase[g.mark], g.phrase) if closes.any() else g.phrase
    mask.keep(noun, np.minimum(phrase, governor))


def article_and_word(g: Grammar, mask: Mask) -> None:
    """No "a official" of "a senior official", no "the and Ada" of "the mill and Ada": what stands behind it stays."""
    noun = ~(g.idle | g.adverb | g.adjective | g.number | g.stops | g.among["essential"] | g.among["stop"])
    mask.part(g, g.among["articles"], ((g.ends["ed"] | g.gerund) & noun[g.left]) | g.word["and"], g.near)
    for article, other in (("a", g.vowel), ("an", ~g.vowel)):
        if article in g.places:
            mask.inside[g.word[article]] |= other & g.gap[g.word[article]]
    named = g.name[g.right] & g.name[g.verb_behind - 1] & (g.verb_behind <= np.minimum(g.at + _NAME, g.stop_behind))
    mask.right |= g.among["articles"][g.left] & g.begins_small & g.goes_on & named  # a resolute | Ada Bolt said


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
