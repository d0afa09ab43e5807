"""Of which people something is so: told with who, with or in what they are, and with their own verb."""

from __future__ import annotations

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Mask, any_of, one_of
from summarizer.compression.constraints.phrases import noun_phrases

_PRESENT = ("are", "can", "could", "have", "may", "might", "must", "should", "will")
_COMPARES = tuple("better fewer half higher less longer lower more thrice times twice worse".split())
_NEAR = 4  # words behind a verb in which it compares: were no more | likely


@needs(of=["folk"])
def kind_of_people(g: Grammar, mask: Mask) -> None:
    """No "Men are late" of "Men with dogs are late": those of whom something is so in general stay who they are."""
    kind = g.among["folk"] & (g.first | g.stops[g.left]) & g.goes_on
    present = one_of(g, _PRESENT)
    acts = g.clauses.acts | present
    done = g.clauses.participle & g.begins_small & ~g.gerund  # Men | given a pill
    which = (one_of(g, ("who", "whose", "with", "without")) | done) & kind[g.left]
    compares = g.next_behind(one_of(g, _COMPARES))
    verb, last = g.next_or_last(acts), noun_phrases(g)[1]
    for at in which.nonzero()[0].tolist():
        main = int(verb[verb[at]] if g.clauses.opens[at] else verb[at])
        told = (present[main] or not g.verb[main]) and not done[at]
        within = main <= g.stop_behind[at]
        acts_so = main if within else int(verb[at])  # men who drink tea | were likelier: their verb is in no list
        compared = acts_so <= g.stop_behind[at] and compares[acts_so] <= min(acts_so + _NEAR, g.final[at])
        if (within and told) or compared:
            mask.right[at - 1] = True
            mask.left[at + 2 : last[at + 1] + 1] |= not g.clauses.opens[at]  # with gum | disease


@needs("who")
def verb_behind_who(g: Grammar, mask: Mask) -> None:
    """No "men who smoke, Ray found" of "men who smoke die young, Ray found": what those of a kind do is told."""
    who = g.word["who"] & g.goes_on & (g.among["folk"] & (g.first | g.stops[g.left]))[g.left]
    bare = any_of(g.among, ("base_verbs", "intransitive", "only_verbs")) & g.begins_small
    other = any_of(g.among, ("articles", "possessives", "prepositions", "modal", "stop")) | g.infinitive | g.adjective
    acts = g.clauses.acts | (bare & ~other[g.left])
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
