"""Who says something, and the subject of what is said: neither takes the verb of the other."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Mask, one_of


def subject_of_what_is_said(g: Grammar, mask: Mask) -> None:
    """No "said were late" of "said trains were late": who or what it is stays before its verb."""
    among = g.among
    says = (among["said"] | among["speech"] | among["announces"] | among["believes"]) & g.goes_on
    mask.inside |= says[:, None] & g.clauses.over_subject & g.gap
    verb, join = g.verb_behind, g.next_behind((g.low == "and") | (g.low == "but"))
    over = np.where(says & (g.phrase[np.minimum(verb, len(g.at) - 1)] <= g.at), verb, len(g.at))
    mask.inside |= (g.at > over[:, None]) & (g.at < join[:, None]) & (g.phrase <= g.at[:, None])
    beside = among["prepositions"] | among["conjunctions"]  # said, told men | in May, of: it won in May
    told = (among["telling"] & g.goes_on)[g.verb_before] & (g.at >= g.hearer[g.verb_before])
    mask.inside |= (says | told)[:, None] & beside & (g.at > g.verb_behind[:, None]) & (g.phrase <= g.at[:, None])
    opens = says | among["conjunctions"]
    mask.inside |= opens[:, None] & np.char.endswith(g.low, "ing") & among["auxiliary"][g.left] & g.gap


def opener_of_clause(g: Grammar, mask: Mask) -> None:
    """No "is used mills last" of "is used to see that mills last": no clause without its "that", but behind "said"."""
    says = (g.clauses.says | g.among["remarks"]) & ~((g.low == "added") & (g.low == "to")[g.right])
    said = g.verb_before
    that = (g.low == "that") & ~g.among["prepositions"][g.left] & ~(says[said] & (said >= g.begin))
    opener = np.where(that, g.at, g.last_before(that))
    verbs = np.cumsum(g.verb)
    waits = (opener > 0) & (opener >= g.phrase) & (verbs - g.verb == verbs[opener]) & (g.at > opener)
    behind = g.at[:, None] < np.where(waits, opener, 0)[None]  # the step goes over the opener
    near = g.told_behind[:, None] == opener[None]  # confirmed | that it will
    mask.inside |= behind & ~near


def two_subjects(g: Grammar, mask: Mask) -> None:
    """No "Acme it will buy" of "Acme said it will buy", no "Acme mice ate" of "Acme said mice ate": two subjects."""
    subject, behind = ~g.verb & (~g.stops | g.capital), g.verb_behind
    mask.inside |= subject[:, None] & (g.among["subjects"] | g.clauses.contracted) & (g.at > behind[:, None]) & g.gap
    says = (g.among["said"] | g.among["speech"]) & g.verb & g.goes_on & ~g.closes
    verb = np.minimum(g.next_behind(says), len(g.at) - 1)  # the last place is empty, of no sentence
    own = g.main_verb[verb] | ((behind == verb) & (g.clauses.opener[verb] < g.at))  # not: men | who said so | left
    main = g.main_verb[verb] & (g.begin[verb] == g.begin)  # Acme, a mill, | said | nuts sold
    near = (g.phrase[verb] <= g.at) | main
    mask.reached.append(np.where(own & says[verb] & near, verb, len(g.at)))


def saying_behind_subject(g: Grammar, mask: Mask) -> None:
    """A verb of saying that ends a clause stands only behind its own subject, whole: the fire | service | said."""
    closes = (g.closes | (g.among["have"] & g.ends_clause[g.right])) & ~(g.first | g.found | g.found[g.right])
    source = g.last_before(one_of(g.low, ("close", "familiar")) & one_of(g.low[g.right], ("to", "with"))) - 1
    told = np.cumsum(g.verb)[g.left] > np.cumsum(g.verb)[g.begin - 1]
    closes |= g.clauses.shows | (g.among["said"] & g.stops[g.left] & g.capital[g.right] & ~g.first & told)  # said | Ray
    mask.start |= closes
    mask.inside |= closes & ~((source > g.phrase) & (source == g.at[:, None])) & g.gap  # a source | close to it
    noun = g.begins_small & ~(g.among["stop"] | g.among["essential"] | g.adjective | g.adverb | g.verb | g.stops)
    aside = closes & told & g.stops[g.left]  # its chief, | Ada Bolt, said
    mask.left |= aside[np.minimum(g.stop_behind + 1, len(g.at) - 1)] & g.capital & g.stops[g.left] & ~g.first
    mask.left |= closes[g.right] & noun & ~(np.char.endswith(g.low, "s") | g.among["people"]) & noun[g.left]


def verb_behind_claiming(g: Grammar, mask: Mask) -> None:
    """No "strike is late" of "it defended the strike by claiming Acme is late", no "claimed firms levels"."""
    among, verb, verbs = g.among, g.verb_behind, np.cumsum(g.verb)
    claiming = among["claiming"] & g.goes_on
    said = g.last_before(among["said"] | (among["announces"] & g.verb) | claiming)
    first = (g.verb | among["auxiliary"]) & (said >= g.phrase) & (verbs - g.verb == verbs[said])
    mask.kept.append(np.where(first & claiming[said], said, 0))
    plain = ~(g.stops | among["prepositions"] | among["days"] | among["periods"])
    near = np.minimum(verb, len(g.at) - 1)
    waits = plain & (said >= g.phrase) & (g.clauses.says & g.goes_on)[said] & (g.phrase[near] <= g.at)
    waits &= (g.clauses.opener[near] < said) & (verbs == verbs[said])
    mask.reached.append(np.where(waits, verb, len(g.at)))


RULES = (
    subject_of_what_is_said,
    opener_of_clause,
    two_subjects,
    saying_behind_subject,
    verb_behind_claiming,
)


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each of these rules forbids."""
    for rule in RULES:
        rule(g, mask)
