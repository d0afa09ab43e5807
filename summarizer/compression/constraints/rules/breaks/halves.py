"""No line holds the "and" of two and only one of them, nor one of two places without the "and" between."""

from __future__ import annotations

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, like_adjective, like_plural, needs
from summarizer.compression.constraints.mask import Mask, any_of, one_of, those_like
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns

_ITEM = 4  # words of what stands in a list
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
    """No "gave Togolese, he said" of "gave Togolese and rude talks, he said": no adjective without its noun.

    Nor one for the second of two names: between rural | Tories | and the Nut Party.
    """
    join = (g.word["and"] | g.word["or"]) & (g.adjective & small_nouns(g)[g.right])[g.right]
    kind = join[g.right] & g.goes_on & those_like(join[g.right], g.low, like_adjective)
    mask.end |= kind
    mask.reach(kind, g.at + 3)
    name = g.capital & g.goes_on & ~(g.among["days"] | g.month)
    first = g.adjective & g.begins_small & g.goes_on & name[g.right]
    join = g.next_or_last(~name)[g.right]
    first &= (g.word["and"] | g.word["or"])[join]
    mask.reach(first, join - 1)
    two = g.word["and"] & g.ends["ed"][g.left] & (g.the_or_its | g.owning)[g.left2]
    mask.reach(two & (noun_phrases(g)[1] > g.at)[g.right], g.at + 1)  # its armed and | rural | men


@needs("and")
def and_of_places(g: Grammar, mask: Mask) -> None:
    """No "in Togo near Lund" of "in Togo and near Lund": between two places stands "and", before it the first."""
    placed = (g.among["prepositions"] | one_of(g, _WHERE)) & ~(g.infinitive | g.stops)
    first = g.last_before(placed)
    join = g.word["and"] & placed[g.right] & (first >= g.phrase) & (g.verbs == g.verbs[first])
    for at in join.nonzero()[0].tolist():
        mask.inside[first[at] : at, at + 1] = mask.inside[: first[at], at] = True


@needs("and", "or")
def list_without_and(g: Grammar, mask: Mask) -> None:
    """No "in Lome, Graz" of "in Lome, Graz, Lund and Togo": a line that ends in a list of three has its "and"."""
    join = (g.word["and"] | g.word["or"]) & ~(g.clauses.acts | g.gerund | g.infinitive | g.clauses.bare)[g.right]
    other = g.verb | g.among["stop"] | g.gerund | g.clauses.acts | g.adverb
    short = (other.cumsum() == other.cumsum()[g.mark]) & (g.at - g.phrase < _ITEM) & ~other[g.phrase]
    item = g.comma & short & g.comma[g.mark] & (g.phrase > g.begin) & ~(g.weekday | g.weekday[g.mark])
    more = g.comma & g.word["than"][g.left] & item[g.stop_behind % len(g.at)]  # more than | streets, mills, and
    for at in (item | more).nonzero()[0].tolist():
        behind = at
        while behind < g.final[at] and not join[behind + 1] and item[g.stop_behind[behind]] and g.comma[behind]:
            behind = int(g.stop_behind[behind])
        near = join[behind + 1 : behind + _ITEM + 1].nonzero()[0]
        if len(near) and not other[behind + 1 : behind + 1 + near[0]].any():
            first = g.mark[at] if g.low[min(behind + near[0] + 3, g.final[at])] == "of" else at
            mask.end[first : at + 1] = True  # the | sale, export and import of nuts
            join_at = behind + 1 + int(near[0])
            beyond = slice(join_at + 1, min(int(g.next_or_last(g.verb)[join_at]), int(g.final[at]) + 1))
            mask.inside[[g.mark[at], at], beyond] = True  # sold | nuts, rope, and, best of all, | hats


@needs("and", "or")
def kind_of_second(g: Grammar, mask: Mask) -> None:
    """No "most of its mill" of "most of its mill and nut farms": of two kinds of one noun the first is no noun."""
    noun = small_nouns(g) & ~like_plural(g) & ~any_of(g.among, ("kin", "people", "somebody"))
    opens = g.among["possessives"] | g.owning | g.among["prepositions"] | g.word["all"]
    join = (g.word["and"] | g.word["or"]) & (small_nouns(g) & ~like_plural(g) & g.goes_on)[g.right]
    mask.end |= noun & g.goes_on & opens[g.left] & (join & (small_nouns(g) & like_plural(g))[g.right2])[g.right]


@needs("two", "both")
def two_that_are(g: Grammar, mask: Mask) -> None:
    """No "Two mills are Acme" of "Two of the mills are Acme and Bolt": both that the two are stay."""
    are = one_of(g, ("are", "were")) & g.clauses.finite & one_of(g, ("two", "both"))[g.begin]
    for at in (are & (g.capital | g.the_or_its)[g.right]).nonzero()[0].tolist():
        last = int(g.next_or_last(g.word["and"] | (g.verb & (g.at > at)))[at])
        mask.end[at:last] |= g.low[last] == "and" and not g.stops[at:last].any()


@needs("and")
def list_behind_colon(g: Grammar, mask: Mask) -> None:
    """No "nine lands: Togo" of "nine lands: Togo, Chad and ...": what a count and a colon announce is told whole."""
    counted = g.last_before(g.numeral & ~g.bracketed)
    for at in (
        (g.text_ends[":"] & like_plural(g) & (g.at - counted < _ITEM) & (counted >= g.phrase)).nonzero()[0].tolist()
    ):
        join = (g.word["and"] & (g.begin == g.begin[at]) & (g.at > at)).nonzero()[0]
        if len(join) and g.comma[at : join[-1]].any():
            mask.end[at + 1 : join[-1] + 1] = True


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
