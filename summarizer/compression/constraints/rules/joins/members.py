"""Two that "and" joins, or more in a list: where they stand, and what keeps them together."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Booleans, Integers, Mask, any_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns, titles
from summarizer.compression.constraints.rules.joins.series import series_of
from summarizer.compression.constraints.rules.numbers import counted_first

PARTNER = 6  # words from "and" to the second of two names
_FAR = 14  # words from what opens the first of two to their "and"
_OWNED = 4  # words from an owner to the "and" behind what is theirs
_DOERS = ("er", "ers", "or", "ors", "ist", "ists", "man", "men", "ian", "ians", "nt", "nts")  # ends: baker, agents


class Pair(NamedTuple):
    """Two that "and" joins, by their places.

    Attributes:
        opens: What the first hangs on, or its first word.
        first: The head of the first.
        join: The "and".
        second: The head of the second.
    """

    opens: int
    first: int
    join: int
    second: int

    def is_of_persons(self, g: Grammar) -> bool:
        """Whether one of the two looks like a person, a firm or a land."""
        heads = [self.first, self.second]
        return bool((g.capital | g.among["people"])[heads].any()) or any(
            low.endswith(_DOERS) for low in g.low[heads].tolist()
        )

    def is_named(self, g: Grammar) -> bool:
        """Whether both are names."""
        return bool(g.capital[[noun_behind(g, self.opens), self.second]].all())


@lru_cache(maxsize=1)  # some rules ask of the same lead
def subjects_of(g: Grammar) -> list[tuple[Pair, int]]:
    """Pairs that are the subject of a clause, and its first verb: Ada Bolt and her son | will meet."""
    return [*_subjects(g)]


def _subjects(g: Grammar) -> Iterator[tuple[Pair, int]]:
    among = g.among
    acts = g.clauses.acts
    openers = g.clauses.opens | g.word["that"]
    second = g.the_or_its | among["people"] | among["counts"] | g.number | g.capital
    second |= g.word["several"]
    office = (small_nouns(g) | among["essential"]) & g.begins_small & g.goes_on
    office &= (g.capital | (office & g.capital[g.right]))[g.right]
    second |= office  # Ann Lee and | finance minister Tom Reed
    told = g.the_or_its | among["counts"]
    joins = g.word["and"] & ~g.joint_name[g.left] & second[g.right]
    before, opener, behind = g.last_before(acts), g.last_before(openers), g.next_behind(acts | openers)
    fronted = (among["prepositions"] | among["subordinate"] | g.adverb) & ~counted_first(g)
    many = (small_nouns(g) | g.first) & (g.ends["s"] | among["plurals"])
    small_one = among["articles"] & (g.begins_small | small_nouns(g)[g.right])[g.right]
    for join in joins.nonzero()[0].tolist():
        verb, act, opening = int(behind[join]), before[join], int(max(g.begin[join], opener[join] + 1))
        if verb == len(g.at) or openers[verb] or g.phrase[verb] > join + 1:
            continue
        if act >= opening:
            if not g.clauses.says[act]:
                continue
            opening = int(act) + 1
        while fronted[opening] and g.stop_behind[opening] < join:
            opening = int(g.stop_behind[opening]) + 1
        heads = many[opening:join] & among["prepositions"][opening + 1 : join + 1]
        heads &= ~(g.capital[join - 1] & small_one[join + 1])  # two men from Togo | and a Thai cook
        # the singer and actor Ann Lee, singer and Senator Ann Lee
        one = office[join + 1] and (g.first | ~g.capital)[join - 1] and g.low[join + 1] != "rival"
        one |= not ((g.capital | many)[join - 1] or told[[opening, join + 1]].any())
        one |= any(join == at for _, at, _ in one_person(g))
        if opening < join and not (fronted[opening] or heads.any() or one):
            yield Pair(opening, _head(g, opening - 1), join, _head(g, join)), verb


@lru_cache(maxsize=1)  # some rules ask of the same lead
def one_person(g: Grammar) -> list[tuple[int, int, int]]:
    """The first word, "and" and name of one person: Cook and poet | Ada Bolt, Togo and Chad striker | Ada Bolt has."""
    found = []
    for join in g.places.get("and", ()):
        opens, second = int(g.begin[join]), join + 1
        bare = join - 1 == opens and (g.low[opens].endswith(_DOERS) or g.among["people"][opens])
        bare = bare and not (g.ends["s"] | g.among["plurals"])[opens]  # not: Bakers and chef | Ada Bolt have
        former = g.low[opens] == "former" or g.low[opens].startswith("ex-")
        if not (bare or (opens + former < join and g.capital[opens + former : join].all())):
            continue
        while g.capital[second] and g.goes_on[second]:
            second += 1
        name, noun = second, small_nouns(g)
        while noun[name] and g.goes_on[name]:
            name += 1
        if second == name or not (g.one_name & g.capital)[name]:
            continue
        titled = any_of(g.among, ("titles", "offices", "articles"))[opens + former : join].any()
        acts = g.next_or_last(~(g.name | g.bracketed))[name]
        has = former or g.low[acts] in ("has", "is", "was") or (g.clauses.says & g.ends["s"])[acts]
        if second == join + 1 == name - 1 if bare else second > join + 1 and has and not titled:
            found.append((opens, join, name))
    return found


def shared_owner(g: Grammar) -> list[int]:
    """Each "and" of a subject that does not tell again whose the second is: Togo's president | and foreign minister."""
    told = g.determiner | g.capital
    joins = g.word["and"] & (g.verbs == g.verbs_before) & small_nouns(g)[g.left]
    joins &= (g.begins_small & ~told)[g.right]
    if not np.count_nonzero(joins):  # of most leads
        return []
    owned = g.last_before(g.owning | g.among["possessives"])
    near = (owned >= g.phrase) & (owned <= g.begin + 1) & (g.at - owned <= _OWNED)
    found: list[int] = (joins & near).nonzero()[0].tolist()
    return found


def whence(g: Grammar) -> list[int]:
    """Places of what tells whence two are that "and" joins: a | Chadian | nurse and a | French | cook."""
    noun = g.small & ~(g.verb | g.among["auxiliary"] | g.adverb)
    tells = g.capital & ~(g.first | g.stops | g.among["stop"] | g.among["days"] | g.month) & noun[g.right]
    before, behind = g.last_before(tells), g.next_behind(tells)
    found = []
    for join in g.places.get("and", ()):
        first, second = int(before[join]), int(behind[join])
        near = first >= g.phrase[join] and second - join < PARTNER and g.stop_behind[join] >= second
        found += [first, second] * bool(near and g.verbs[first] == g.verbs[second])
    return found


@lru_cache(maxsize=1)  # two rules ask of the same lead
def behind_kin(g: Grammar) -> Booleans:
    """The verb of somebody and a relation, by name or not: Ada Bolt and her brother, Ray, | deny it."""
    if not np.count_nonzero(kin := g.among["kin"]):  # of most leads
        return kin
    theirs = kin & (g.among["possessives"] & g.word["and"][g.left])[g.left]
    named = g.comma & g.capital & (theirs & g.comma)[g.left]
    return np.asarray(g.among["base_verbs"] & g.begins_small & ((theirs & ~g.stops) | named)[g.left])


def governed(g: Grammar, opens: Booleans, *, subject: bool = False) -> list[Pair]:
    """Pairs right behind some words, over "of" and in a list, too: killed | a baker and his son.

    With `subject` a verb behind the second is of both: goals by | Ada and Ray | won it.
    """
    among, join = g.among, _joined(g)
    opens = opens & before_join(g)
    if not np.count_nonzero(opens):  # of most leads
        return []
    phrase, _, ends = noun_phrases(g)
    acts = g.clauses.acts
    to_many = g.word["to"] & g.ends["s"][g.right]  # paid $9 | to bakers
    of, verbal = g.word["of"].cumsum(), g.past | acts | among["base_verbs"]
    kind, does = g.gerund & g.goes_on & ~phrase & phrase[g.right], (g.verb | g.clauses.bare) & ~g.gerund
    pairs = []
    for at in opens.nonzero()[0].tolist():
        place = int(join[at])
        second, far = noun_behind(g, place), of[place] > of[at]
        second += bool(kind[second] and does[at])  # buy mills and | running shoes
        last = max(ends[second], second)
        clause = not subject and g.goes_on[last] and (acts | among["articles"])[last + 1]
        first = phrase[noun_behind(g, at)] or among["objects"][at + 1] or to_many[at]
        if first and phrase[second] and not (verbal[place + 1] or clause) and (g.determiner[place + 1] or not far):
            pairs.append(Pair(at, _head(g, at), place, _head(g, place)))
    return pairs


@lru_cache(maxsize=1)  # some rules ask of the same lead
def before_join(g: Grammar) -> Booleans:
    """Behind which words two stand that "and" joins, or may."""
    return np.asarray(g.goes_on & (_joined(g) < len(g.at)))


@lru_cache(maxsize=1)  # some rules ask of the same lead
def _joined(g: Grammar) -> Integers:
    """The place of the "and" behind each word, near it and in its phrase with commas; n for none."""
    among, join = g.among, g.next_behind(g.word["and"] & ~g.stops)
    if "and" not in g.places:
        return join
    near = join - g.at <= _FAR
    other = g.clauses.acts | among["subordinate"] | among["question"] | g.word["that"]
    other |= ((among["prepositions"] | among["places"]) & ~g.weekday[g.right] & ~g.word["of"]) | g.word[""]
    other |= g.stops & ~g.comma
    return np.where(near & (join < g.next_behind(other)), join, len(g.at))


def noun_behind(g: Grammar, at: int) -> int:
    """The place of what is behind a word, past articles and owners: killed | his | two sons."""
    place = int(g.told_behind[at])
    while place < len(g.at) - 1 and g.among["possessives"][place]:
        place = int(g.told_behind[place])
    return min(place, len(g.at) - 1)


def _head(g: Grammar, at: int) -> int:
    """The place of the last noun of the phrase behind a word, or its first word: killed | his two | sons.

    Of a name with a title it is the name: President | Ada Bolt.
    """
    noun = noun_behind(g, at)
    head = max(noun, int(noun_phrases(g)[1][noun]))
    named = (titles(g) <= head) & (g.at > head)
    return int(np.argmax(named)) if named.any() else head


def keep_both(g: Grammar, mask: Mask, pairs: list[Pair]) -> None:
    """From the first of each pair no way but over its "and" to the second, nor to the second without the first.

    In a list there is none but over all that stands between them.
    """
    if not pairs:
        return
    kept, reached = np.zeros(len(g.at), int), np.full(len(g.at), len(g.at))
    commas = {series.join: series.commas for series in series_of(g)}
    for opens, first, join, second in pairs:
        listed = [comma for comma in (*commas.get(join, ()), join - 1) if comma > opens] if join in commas else []
        for begin, end in pairwise((opens, *listed, join, second)):
            reached[begin:end] = np.minimum(reached[begin:end], end)
        kept[join] = max(kept[join], first)
        kept[join + 1 : second + 1] = np.maximum(kept[join + 1 : second + 1], join)
        mask.end[opens:second] = True
        mask.start[join : second + 1] = True
    mask.kept = np.maximum(mask.kept, kept)
    mask.reached = np.minimum(mask.reached, reached)
