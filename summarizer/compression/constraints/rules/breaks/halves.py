"""No line holds the "and" of two and only one of them, nor one of two places without the "and" between."""

from __future__ import annotations

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, like_adjective, needs
from summarizer.compression.constraints.mask import Mask, any_of, one_of, those_like
from summarizer.compression.constraints.phrases import small_nouns

_WHERE = ("across", "along", "inside", "near", "outside", "through", "throughout")


@needs("and", "or")
def two_adverbs(g: Grammar, mask: Mask) -> None:
    """No "sold quietly and closed" of "was quietly and slowly closed": the "and" of two adverbs has both beside it."""
    join = (g.word["and"] | g.word["or"]) & g.adverb[g.left] & g.adverb[g.right] & g.goes_on
    mask.left |= join
    mask.right |= join


@needs("and", "or")
def first_of_goods(g: Grammar, mask: Mask) -> None:
    """No "turned down and inns" of "turned down the mills and inns": what a verb names first is there with "and"."""
    join = (g.word["and"] | g.word["or"]) & small_nouns(g)[g.left] & ~g.stops[g.left]
    join &= small_nouns(g)[g.right] | g.adjective[g.right]
    the = g.last_before(~(small_nouns(g) | g.adjective | g.among["essential"]))
    other = any_of(g.among, ("prepositions", "conjunctions")) | g.stops
    mask.left |= join & g.among["articles"][the] & ~other[g.left[the]] & (the > g.begin)


@needs("and", "or")
def first_of_kinds(g: Grammar, mask: Mask) -> None:
    """No "gave Togolese, he said" of "gave Togolese and rude talks, he said": no adjective without its noun."""
    join = (g.word["and"] | g.word["or"]) & (g.adjective & small_nouns(g)[g.right])[g.right]
    kind = join[g.right] & g.goes_on & those_like(join[g.right], g.low, like_adjective)
    mask.end |= kind
    mask.reach(kind, g.at + 3)


@needs("and")
def and_of_places(g: Grammar, mask: Mask) -> None:
    """No "in Togo near Lund" of "in Togo and near Lund": between two places stands "and", before it the first."""
    placed = (g.among["prepositions"] | one_of(g, _WHERE)) & ~(g.infinitive | g.stops)
    first = g.last_before(placed)
    join = g.word["and"] & placed[g.right] & (first >= g.phrase) & (g.verbs == g.verbs[first])
    for at in join.nonzero()[0].tolist():
        mask.inside[first[at] : at, at + 1] = mask.inside[: first[at], at] = True


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
