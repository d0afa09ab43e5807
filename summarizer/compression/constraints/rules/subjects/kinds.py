"""Of which people something is so: told with who, with or in what they are, and with their own verb."""

from __future__ import annotations

from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Mask, any_of, one_of
from summarizer.compression.constraints.phrases import noun_phrases

_PRESENT = ("are", "can", "could", "have", "may", "might", "must", "should", "will")


@needs(of=["folk"])
def kind_of_people(g: Grammar, mask: Mask) -> None:
    """No "Men are late" of "Men with dogs are late": those of whom something is so in general stay who they are."""
    kind = g.among["folk"] & (g.first | g.stops[g.left]) & g.goes_on
    present = one_of(g, _PRESENT)
    acts = acting(g) | g.clauses.finite | present
    which = one_of(g, ("who", "whose", "with", "without")) & kind[g.left]
    verb, last = g.next_or_last(acts), noun_phrases(g)[1]
    for at in which.nonzero()[0].tolist():
        main = int(verb[verb[at]] if g.clauses.opens[at] else verb[at])
        if main <= g.stop_behind[at] and (present[main] or not g.verb[main]):
            mask.right[at - 1] = True
            mask.left[at + 2 : last[at + 1] + 1] |= not g.clauses.opens[at]  # with gum | disease


@needs("who")
def verb_behind_who(g: Grammar, mask: Mask) -> None:
    """No "men who smoke, Ray found" of "men who smoke die young, Ray found": what those of a kind do is told."""
    who = g.word["who"] & g.goes_on & (g.among["folk"] & (g.first | g.stops[g.left]))[g.left]
    bare = any_of(g.among, ("base_verbs", "intransitive", "only_verbs")) & g.begins_small
    other = any_of(g.among, ("articles", "possessives", "prepositions", "modal", "stop")) | g.infinitive | g.adjective
    acts = acting(g) | g.clauses.finite | (bare & ~other[g.left])
    for at in who.nonzero()[0].tolist():
        own = int(g.next_or_last(~g.adverb)[at])
        main = int(g.next_or_last(acts)[own])
        if main <= g.stop_behind[at]:
            mask.end[at:main] = True
            mask.reach((g.at >= at) & (g.at < main), main)


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
