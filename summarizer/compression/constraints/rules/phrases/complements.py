"""What nouns and verbs are not without: what a plan is to do, whom one helps, where or as what it is put."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from summarizer.compression.constraints.conditions import behind_aside, past_aside
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs, word_list
from summarizer.compression.constraints.mask import Booleans, Integers, Mask, one_of
from summarizer.compression.constraints.phrases import HELPS, noun_phrases, roles, small_nouns
from summarizer.compression.constraints.times import years

_NEAR, _AS, _HELPED = 8, 16, 14  # words behind "put", "described", "helped" in which stands what they want
_NOUN, _CLAUSE = 5, 10  # words of whom one keeps from it, and of the clause that says which
_PLACED = {  # for lists of verbs the words that open what they are nothing without
    "bringing": ("into", "out", "to", "under"),
    "keeping": ("out", "under"),
    "putting": ("at", "behind", "in", "into", "on", "out", "under"),
    "turning": ("into", "onto"),
    "tell": ("from",),
    "exposing": ("to",),
    "comparing": ("to", "with"),
    "blaming": ("for", "on"),
    "supplying": ("with",),
    "parting": ("from",),
    "robbing": ("of",),
    "asking": ("for",),
    "pouring": ("into", "on", "over"),
    "laying_out": ("on",),
    "breaking": ("across", "into", "through"),
}
_PLACING = frozenset().union(*map(word_list, _PLACED))
_CUSTODY, _LIABLE = ("contempt", "custody"), ("accountable", "liable", "responsible")
_KEEPS, _HOLDS = ("keep", "keeping", "keeps", "kept"), ("held", "hold", "holding", "holds")
_BASES, _GETS = ("base", "based", "bases", "basing"), ("get", "gets", "getting", "got")
MAKES, _SENDS = ("made", "make", "makes", "making"), ("hand", "handed", "handing", "send", "sending", "sends", "sent")
_LETS = ("let", "lets", "letting")
_WHO, _WHY = ("he", "it", "she", "they", "we"), ("how", "whether", "why")
_SAME = tuple("become come cut hit put quit read run set shed shut spread".split())  # verbs in any form
_THAT, _HOW = ("that", "which", "who"), ("how", "what", "when", "where", "whether", "why")


@needs(*_THAT, *_HOW)
def that_before_verb(g: Grammar, mask: Mask) -> None:
    """No "saw fire killed six": the verb of "that" or "who" is not told as another's."""
    acts = g.verb | g.clauses.finite | g.clauses.present
    what = g.the_or_its | g.among["determiners"] | g.number | one_of(g, ("all", "most"))
    bans = g.ends["s"] & g.small & g.goes_on & what[g.right]  # a law | that | bans most cars
    mask.right |= g.word["that"] & bans[g.right]
    that = one_of(g, _THAT)
    does = that[g.left] & (acts | bans | g.among["base_verbs"]) & ~g.first
    mask.left |= does
    other = g.weekday | g.among["conjunctions"] | g.among["subordinate"]
    goes = does | (that[g.left] & g.ends["s"] & g.begins_small)
    mask.end |= goes & g.goes_on & ~other[g.right]  # an approach that goes | beyond it
    told = g.word["that"][g.head] & (g.verb_before[g.head] >= g.phrase)
    mask.keep(told, g.verb_before[g.head])  # a nurse said that | Bolt is ill
    which = g.last_before(one_of(g, _HOW) | that)
    mask.keep(g.word["and"] & (which >= g.phrase), which)  # told Ray that it fell | and broke
    if not g.word.held.isdisjoint(_WHY):  # asked why he had spent it | on a horse
        why = g.last_before(one_of(g, _WHY))
        mask.keep(g.among["prepositions"] & ~g.word["of"] & (why >= g.phrase) & (g.verbs > g.verbs[why]), why)
    phrase, last, _ = noun_phrases(g)
    asked = g.among["base_verbs"] & g.begins_small & g.capital[g.left] & (what | g.among["counts"])[g.right]
    asked = g.last_before(asked & g.word["that"][which] & (which >= g.phrase) & (g.verbs == g.verbs[which]))
    mask.keep(asked >= g.phrase, asked)  # demands that Togo | sell its mills | in Lome
    kept = np.zeros(len(g.at), int)
    for verb in (does & g.goes_on & phrase[g.right]).nonzero()[0].tolist():
        kept[verb + 1 : last[verb + 1] + 1] = verb  # nurses who shut | nine mills
    mask.kept = np.maximum(mask.kept, kept)


@needs(
    *(*_SENDS, *_KEEPS, *_HOLDS, *_BASES, *_GETS, *_LETS, "as", "back", "had", "has", "have", "having", "up"),
    of=["describing", *_PLACED],
)
def place_of_what_is_put(g: Grammar, mask: Mask) -> None:
    """No "put plans" of "put plans in place", no "kept Ray" of "kept Ray in hospital": where, as what."""
    acts = g.goes_on & ~(g.among["particles"] | g.word["placed"][g.left] & g.among["articles"])[g.right]
    acts &= ~g.among["articles"][g.left]  # the | plunge in sales grew into a row
    if not g.word.held.isdisjoint((*_KEEPS, *_HOLDS)):
        dated = g.month | g.number | g.among["days"] | g.among["periods"] | (g.among["pointing"] & ~g.word["the"])
        state = g.word["in"] & ~((dated | g.gerund)[g.right] | g.among["units"][g.left])  # keep 9 euros | in aid
        bind_place(g, mask, acts & one_of(g, _KEEPS), state | g.word["at"] & g.among["figures"][g.left], _NEAR)
        bind_place(g, mask, acts & one_of(g, _HOLDS), state & one_of(g, _CUSTODY)[g.right] | one_of(g, _LIABLE), _NEAR)
    mask.right |= one_of(g, _LETS) & (g.among["persons"] | g.word["her"])[g.right]  # to let | her | go
    bind_place(g, mask, acts & one_of(g, _GETS), g.word["in"] & g.word["order"][g.right], _NEAR)  # its books | in order
    on = one_of(g, ("on", "upon")) & ~g.weekday
    bind_place(g, mask, acts & one_of(g, _BASES) & g.the_or_its[g.right], on, _NEAR)  # base its plans | on it
    if np.count_nonzero(backs := g.word["back"] & g.clauses.bare):  # to back talk | with deeds
        own = g.word["with"] & (g.last_before(g.among["prepositions"]) < g.last_before(backs))
        bind_place(g, mask, acts & backs, own, _NEAR)
    if not g.word.held.isdisjoint(_PLACING):
        _bind_placed(g, mask, acts)
    bind_all(g, mask, complements(g, acts & g.among["describing"], g.word["as"], _AS))
    done = g.clauses.participle & ~g.gerund & g.helps[g.before_adverb]
    asked = (g.last_before(g.among["question"]) >= g.phrase) & g.among["describing"][g.left]  # what Togo described | as
    if np.count_nonzero(role := roles(g) & ~asked):  # took on, named Ray | as a godson
        takes = g.word["up"] & (g.verb | g.clauses.bare | g.clauses.participle)[g.left]
        takes |= one_of(g, ("in", "on")) & (g.among["bringing"] | g.among["moving"])[g.left]
        takes |= done | takes[g.right] | (g.among["identifying"] & ~g.among["prepositions"][g.right])
        if "replace" in g.places:  # named Ada Bolt to replace Ray | as head
            heir = g.last_before(g.word["replace"])
            role &= (heir < g.phrase) | (heir < g.last_before(takes))
        bind_all(g, mask, complements(g, g.goes_on & takes, role, _AS))
    bare = small_nouns(g)[g.right] & g.clauses.participle[g.right2]  # had | bail | set at $9
    owned = acts & g.among["have"] & (g.among["possessives"][g.right] | g.word["to"][g.left] | bare)
    if np.count_nonzero(owned):
        ends = (g.clauses.participle | g.verb) & ~(g.gerund | (g.goes_on & noun_phrases(g)[0][g.right]))
        bind_place(g, mask, owned, ends & g.begins_small, _NEAR)  # had her bid for more pay | turned down
    if np.count_nonzero(sends := acts & one_of(g, _SENDS)):
        given = (done & g.among["articles"][g.right]) | (g.word["by"][g.right] & ~g.stops[g.left])  # sent | by Ray
        whither = g.word["to"] & ~(g.word["up"][g.left] | (g.among["base_verbs"] | g.among["only_verbs"])[g.right])
        bind_all(g, mask, complements(g, sends & ~given, whither, _AS))
    if "up" in g.places:  # caught up | in a row
        up = one_of(g, ("came", "caught", "come", "comes", "made", "mixed", "tied", "wrapped"))[g.left] & g.word["up"]
        mask.right |= up & g.goes_on & one_of(g, ("in", "of", "with"))[g.right]
        ends = one_of(g, ("end", "ended", "ending", "ends", "wind", "winds", "wound"))[g.left] & g.word["up"]
        mask.right |= ends & g.goes_on & ~g.weekday[g.right]  # end up | in the sea
        sold = one_of(g, ("auction", "rent", "sale"))[g.right2] & (g.last_before(g.word["put"]) >= g.phrase)
        mask.right |= g.word["up"] & g.word["for"][g.right] & (sold | one_of(g, MAKES)[g.left])


def _bind_placed(g: Grammar, mask: Mask, acts: Booleans) -> None:
    """Binds the verbs of `_PLACED` to what they are nothing without: turn | a mill | into an inn."""
    for verbs, places in _PLACED.items():
        if np.count_nonzero(placed := acts & g.among[verbs]):
            dated = g.word["from"] & (g.month | years(g) | g.among["weekdays"])[g.right]  # was banned | from July
            opens = one_of(g, places) & ~(g.infinitive | g.weekday | dated) & (~g.word["out"] | g.word["of"][g.right])
            if verbs == "blaming":  # not: blamed Togo in a call | for aid
                opens &= ~(g.word["for"] & g.among["prepositions"][g.last_before(placed | g.among["prepositions"])])
            bind_place(g, mask, placed, opens, _AS if verbs == "comparing" else _NEAR)
            mask.inside |= (placed & ~g.adverb[g.right] & (verbs == "turning"))[:, None] & opens & g.gap


def bind_place(g: Grammar, mask: Mask, verbs: Booleans, opens: Booleans, near: int) -> None:
    """From some verbs no way but over the first of some places in their clause."""
    if not np.count_nonzero(verbs):  # as in most leads
        return
    clause = (g.among["subordinate"] & ~g.word["as"]) | one_of(g, ("from", "that"))
    clause |= g.infinitive | (g.gerund & ~g.capital) | g.word["as"] & one_of(g, _WHO)[g.right]  # push Ray | as he left
    first, bound = g.at.copy(), np.zeros(len(g.at), np.bool_)
    for at in verbs.nonzero()[0].tolist():
        end = past_aside(g, comma := int(g.stop_behind[at]))
        behind = slice(at + 1, min(end, at + near + end - comma) + 1)
        first[at] = place = at + 1 + int(np.argmax(opens[behind]))
        bound[at] = opens[place] and not clause[at + 1 : place].any()
        mask.start[at + 1 : place] |= bound[at]
    mask.bind(bound, first)


def bind_past(g: Grammar, mask: Mask, verbs: Booleans, opens: Booleans) -> None:
    """The same where who, which or that stands between, whose clause is whole or not there: bans men who ill | from."""
    which, verb = g.clauses.opener, g.last_before(verbs)
    bound = opens & one_of(g, _THAT)[which] & (g.at - which < _CLAUSE) & (g.verbs - g.verbs[which] <= 1)
    bound &= (np.maximum(g.phrase, which - _NOUN) <= verb) & (g.verbs[verb] == g.verbs[which])
    for at in bound.nonzero()[0].tolist():
        mask.tie(verb[at], at)
        mask.reach((g.at >= which[at]) & (g.at < at), g.act_behind)


@lru_cache(maxsize=1)  # two rules ask of the same lead
def helped(g: Grammar) -> Integers:
    """For each "helped" or "lets" the place of the verb of whom it helps, n for none: helped a clerk | hide 9 nuts."""
    among, helps, makes = g.among, one_of(g, HELPS) & g.goes_on, one_of(g, MAKES) & g.goes_on
    found = np.full(len(g.at), len(g.at))
    if not np.count_nonzero(helps | makes):  # of most leads
        return found
    what = g.the_or_its | (g.number & ~g.bracketed) | (among["roughly"] & g.number[g.right])
    other = what | among["prepositions"] | g.adjective
    several = one_of(g, ("all", "any", "every"))  # lets banks search | all men
    does = (what | several)[g.right] & ~(among["stop"] | among["compared"] | g.verb | other)
    harms = (among["harming"] | among["intransitive"]) & ~(g.gerund | g.clauses.participle)
    older = g.number & one_of(g, ("over", "under"))[g.left]  # drivers over 70 | retake their test
    does = (does | among["base_verbs"] | harms) & g.begins_small & ~((other & ~older) | g.infinitive | g.stops)[g.left]
    does &= ~(among["plurals"] & g.goes_on & g.small[g.right])  # police
    same, own = one_of(g, _SAME), ~g.among["auxiliary"][g.left] & what[g.right] & ~g.among["stop"][g.left]
    does = (does & (~g.verb | (among["base_verbs"] & ~same))) | (same & own)  # let thieves | read the mail
    helps &= ~(g.infinitive | does)[g.right]  # let a man | go
    for at, verb in complements(g, helps, does, _HELPED):  # helping a man who hid nuts | sell them
        found[at] = verb
    many = (g.ends["s"] | among["plurals"]) & g.begins_small
    makes &= (what & ~g.number | g.capital | (many & ~among["stop"]))[g.right]
    behind = (what | among["spans"] | among["question"])[g.right]  # make men | wait days, made him | say who it was
    behind |= (many & makes[g.left])[g.left] & among["prepositions"][g.right]  # make men | pay for it
    for at, verb in complements(g, makes, does & behind & (among["base_verbs"] | older[g.left]), _HELPED):
        found[at] = verb  # made a mill | pay a fine
    return found


def complements(g: Grammar, verbs: Booleans, marked: Booleans, span: int) -> list[tuple[int, int]]:
    """Verbs with the first marked word behind each, past the clauses that say which their objects are.

    Told a firm that sold nuts | to repay it; not: sold nuts that it wanted | to eat, told Ada it wants | to sell.

    Args:
        g: The lead.
        verbs: The verbs.
        marked: What opens what they are nothing without.
        span: Most words between the two.

    Returns:
        The places of each verb and of its word; none for a verb without one.
    """
    if not np.count_nonzero(verbs):  # in most leads
        return []
    acts = g.verb | ((g.clauses.modal | g.among["auxiliary"]) & ~g.infinitive[g.right])  # asked Ada not | to go
    acts |= g.clauses.finite & ~(g.gerund[g.left] & g.ends["s"])  # not: calling | bakers | "thieves"
    which = (g.among["prepositions"] | g.among["places"] | g.word["since"])[g.right] & g.clauses.participle & ~g.gerund
    acts &= ~(which & (g.small & ~(acts | g.adverb))[g.left])  # ordered a mill | shut in May
    opens = g.among["relative"] | (one_of(g, ("that",)) & (acts | g.adverb)[g.right])
    wants = g.among["intends"] | g.among["orders"] | g.among["wants_infinitive"] | g.among["relational"]
    wants = (wants & ~g.stops)[g.left] & g.word["to"]
    found = []
    for at in verbs.nonzero()[0].tolist():
        end = min(g.stop_behind[at] + 1, at + span + 1)
        behind = (marked[at + 1 : end] & ~wants[at + 1 : end]).nonzero()[0] + at + 1
        first = int(behind[0]) if len(behind) else behind_aside(g, int(g.stop_behind[at]))
        if marked[first] and first <= at + span:
            own = acts[at + 1 : min(first, end)].nonzero()[0] + at + 1
            if not len(own) or opens[at + 1 : own[0]].any():
                found.append((at, first))
    return found


def bind_all(g: Grammar, mask: Mask, pairs: Sequence[tuple[int, int]]) -> None:
    """From each verb no way but over its word, nor to what stands between without the verb, nor right to the word."""
    if not pairs:  # in most leads
        return
    passive = g.helps[g.before_adverb]
    late = g.among["prepositions"][np.minimum(g.told_behind, len(g.at) - 1)]  # serve | in May | as envoy
    for at, place in pairs:
        mask.tie(at, place)
        mask.keep((g.at > at) & (g.at < place), at)
        mask.start[at + 1 : place] = True  # Acme said it put | Togo on notice
        mask.inside[at, place] |= g.told_behind[at] < place and not (passive[at] or (late[at] and g.low[place] == "as"))


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
