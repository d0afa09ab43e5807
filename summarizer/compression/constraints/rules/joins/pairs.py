"""Who is named together is told together: who was killed or paid, by whom it is, who share or sign what is theirs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Booleans, Mask, one_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns

_BETWEEN = 6  # words behind "between" that it still binds
_FAR = 14  # words from what opens the first of two to their "and"
_SIGN = ("agree", "agreed", "negotiated", "reach", "reached", "sign", "signed", "strike", "struck")
_JOINT = ("both", "jointly", "joint", "together")
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


def both_act(g: Grammar, mask: Mask) -> None:
    """What two do together is told of both: Ada Bolt and her son | met, they | sold their mill, | signed a truce."""
    subjects = [*_subjects(g)]
    if not subjects:
        return
    whom = g.goes_on & ((g.low == "with") | g.among["articles"] | g.name)[g.right]
    many = g.begins_small & g.ends["s"] & ~(g.among["stop"] | g.verb)
    their = g.next_behind((g.low == "their") & g.goes_on) < g.next_behind(g.stops | many)
    pact = one_of(g, _SIGN) & (g.next_behind(g.among["pacts"]) <= g.next_behind(g.stops | g.among["prepositions"]))
    alike = (g.among["mutual"] & ~whom) | their | pact
    joint = one_of(g, _JOINT) | ((g.low == "each") & (g.low == "other")[g.right])
    border = g.next_behind(g.stops | g.clauses.opens | (g.low == "that"))
    helps = g.among["auxiliary"] | g.among["modal"] | g.adverb
    kept, pairs = np.zeros(len(g.at), int), []
    for pair, verb in subjects:
        acts = verb
        while helps[acts] and g.goes_on[acts]:
            acts += 1
        if alike[verb : acts + 1].any() or joint[pair.join : border[acts] + 1].any():
            pairs.append(pair)
            mask.start[pair.join : verb + 1] = True
            kept[verb] = pair.join
    mask.kept.append(kept)
    _keep_both(g, mask, pairs)


def both_suffer(g: Grammar, mask: Mask) -> None:
    """No "killed a baker" of "killed a baker and his son": of two who are harmed, charged or honoured neither goes."""
    harms = g.among["harming"] & g.begins_small
    if not harms.any():
        return
    passive = (g.among["auxiliary"] & ~g.among["have"])[g.before_adverb] & ~g.gerund
    doing = g.gerund & (g.stops | g.verb | g.among["prepositions"])[g.left]  # not: a shooting | range
    acts = g.verb | doing | g.clauses.bare | g.clauses.finite
    acts |= g.clauses.participle & g.among["have"][g.before_adverb]
    _keep_both(g, mask, [pair for pair in _governed(g, acts & harms & ~passive) if _persons(g, pair)])


def both_paid(g: Grammar, mask: Mask) -> None:
    """No "paid $9 to Ada" of "paid $9 to Ada and two men": one sum goes to all who share it, or to nobody."""
    amount = g.number | (g.among["units"] & (g.number | (g.among["units"] & g.number[g.left]))[g.left])
    to = (g.low == "to") & (amount & g.goes_on)[g.left] & ~amount[g.right]
    if to.any():
        gives = g.last_before(g.among["giving"])
        _keep_both(g, mask, _governed(g, to & (gives >= g.phrase) & (gives > 0)))


def many_of_both(g: Grammar, mask: Mask) -> None:
    """No "goals by Ada won it" of "goals by Ada and Ray won it", no "leaders of Togo" of two lands: both, or none."""
    many = small_nouns(g) & (g.ends["s"] | g.among["plurals"])
    many |= g.first & g.ends["s"] & ~g.among["stop"]
    opens = (many & g.goes_on)[g.left] & one_of(g, ("by", "of")) & ~g.number[g.right]
    opens |= many & g.goes_on & g.name[g.right]  # nurses | Ada Bolt and Ray Vik
    pairs = _governed(g, opens, subject=True)
    listed = np.cumsum(g.stops)
    by = [g.low[pair.opens] == "by" and listed[pair.opens] == listed[pair.join] for pair in pairs]
    _keep_both(g, mask, [pair for pair, plain in zip(pairs, by, strict=True) if plain or _named(g, pair)])


def both_counted(g: Grammar, mask: Mask) -> None:
    """No "9 vans" of "9 vans and buses", no "9 men in Togo" of "9 men in Togo and Ghana": a count is of both."""
    number = (g.number | g.among["counts"]) & ~g.month[g.left]
    if not number.any():
        return
    many = g.ends["s"] | g.among["plurals"]
    counted, acts = g.last_before(number), np.cumsum(acting(g) | g.clauses.opens | g.among["conjunctions"])
    told = (counted >= np.maximum(g.phrase, 1)) & (acts == acts[counted])
    place = one_of(g, ("across", "in", "near")) & g.capital[g.right] & ~(g.month[g.right] | g.stops)
    pairs = [pair for pair in _governed(g, place & told) if _named(g, pair)]
    own = number | g.among["articles"] | g.among["possessives"]
    for pair in _governed(g, number & ~g.among["units"][g.right]):
        parts = (g.stops | g.among["prepositions"])[pair.opens : pair.join]
        both = many[pair.first] and many[pair.second] and g.begins_small[pair.first] and not own[pair.join + 1]
        if both and not parts.any():
            pairs.append(pair)
    _keep_both(g, mask, pairs)


def _subjects(g: Grammar) -> Iterable[tuple[Pair, int]]:
    """Pairs that are the subject of a clause, and its first verb: Ada Bolt and her son | will meet."""
    among = g.among
    acts = acting(g) | g.clauses.finite
    openers = g.clauses.opens | (g.low == "that")
    second = among["articles"] | among["possessives"] | among["people"] | among["counts"] | g.number | g.capital
    joins = (g.low == "and") & ~g.joint_name[g.left] & second[g.right]
    before, opener, behind = g.last_before(acts), g.last_before(openers), g.next_behind(acts | openers)
    fronted = among["prepositions"] | among["subordinate"] | g.adverb
    many = (small_nouns(g) | g.first) & g.ends["s"]
    for join in np.flatnonzero(joins).tolist():
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
        if opening < join and not (fronted[opening] or heads.any() or (many & g.begins_small)[join - 1]):
            yield Pair(opening, _head(g, opening - 1), join, _head(g, join)), verb


def _governed(g: Grammar, opens: Booleans, *, subject: bool = False) -> list[Pair]:
    """Pairs right behind some words, over "of" and in a list, too: killed | a baker and his son.

    With `subject` a verb behind the second is of both: goals by | Ada and Ray | won it.
    """
    among, join = g.among, g.next_behind((g.low == "and") & ~g.stops)
    opens = opens & g.goes_on & (join - g.at <= _FAR)
    if not opens.any():  # of most leads
        return []
    told = among["articles"] | among["possessives"] | among["counts"] | g.number
    phrase, _, ends = noun_phrases(g)
    acts = acting(g) | g.clauses.finite
    other = acts | among["subordinate"] | among["question"] | (g.low == "that")
    other |= (among["prepositions"] & ~g.weekday[g.right] & (g.low != "of")) | (g.low == "")
    other |= g.stops & ~np.char.endswith(g.text, ",")
    border = g.next_behind(other)
    to_many = (g.low == "to") & g.ends["s"][g.right]  # paid $9 | to bakers
    of, verbal = np.cumsum(g.low == "of"), g.past | acts | among["base_verbs"]
    pairs = []
    for at in np.flatnonzero(opens & (join < border)).tolist():
        place = int(join[at])
        second, far = _noun(g, place), of[place] > of[at]
        last = max(ends[second], second)
        clause = not subject and g.goes_on[last] and (acts | among["articles"])[last + 1]
        first = phrase[_noun(g, at)] or among["objects"][at + 1] or to_many[at]
        if first and phrase[second] and not (verbal[place + 1] or clause) and (told[place + 1] or not far):
            pairs.append(Pair(at, _head(g, at), place, _head(g, place)))
    return pairs


def _noun(g: Grammar, at: int) -> int:
    """The place of what is behind a word, past articles and owners: killed | his | two sons."""
    place = int(g.told_behind[at])
    while place < len(g.at) - 1 and g.among["possessives"][place]:
        place = int(g.told_behind[place])
    return min(place, len(g.at) - 1)


def _head(g: Grammar, at: int) -> int:
    """The place of the last noun of the phrase behind a word, or its first word: killed | his two | sons."""
    noun = _noun(g, at)
    return max(noun, int(noun_phrases(g)[1][noun]))


def _persons(g: Grammar, pair: Pair) -> bool:
    """Whether one of a pair looks like a person, a firm or a land."""
    return any(
        bool(g.capital[at] or g.among["people"][at] or g.low[at].endswith(_DOERS)) for at in (pair.first, pair.second)
    )


def _named(g: Grammar, pair: Pair) -> bool:
    """Whether both of a pair are names."""
    heads = [_noun(g, pair.opens), _noun(g, pair.join)]
    return bool(g.capital[heads].all())


def _keep_both(g: Grammar, mask: Mask, pairs: list[Pair]) -> None:
    """From the first of each pair no way but over its "and" to the second, nor to the second without the first."""
    if not pairs:
        return
    kept, reached = np.zeros(len(g.at), int), np.full(len(g.at), len(g.at))
    for opens, first, join, second in pairs:
        reached[opens:join] = np.minimum(reached[opens:join], join)
        reached[join:second] = np.minimum(reached[join:second], second)
        kept[join] = max(kept[join], first)
        kept[join + 1 : second + 1] = np.maximum(kept[join + 1 : second + 1], join)
        mask.end[opens:second] = True
        mask.start[join : second + 1] = True
    mask.kept.append(kept)
    mask.reached.append(reached)


def between_and(g: Grammar, mask: Mask) -> None:
    """What stands "between A and B", is "both A and B" or a "mix of A and B" keeps its "and"."""
    joint = g.next_behind(g.low == "and")
    verbs, governs = np.append(g.verbs, -1), np.append(np.cumsum(g.among["prepositions"]), -1)
    both = (g.low == "both") & (joint < g.stop_behind) & (joint - g.at <= _BETWEEN) & (verbs[joint] == verbs[:-1])
    mixed = (g.low == "of") & g.among["mixtures"][g.left] & (joint < g.stop_behind) & (verbs[joint] == verbs[:-1])
    mixed &= governs[joint] == governs[:-1]  # not: a panel of men hired by Bolt and Vik
    opens = (g.low == "between") | both | mixed
    between = np.where(opens, g.at, g.last_before(opens))
    bound = between >= np.maximum(g.at - _BETWEEN, np.maximum(g.begin, 1))
    border = np.where(bound, joint, len(bound))
    mask.reached.append(border)
    mask.start |= np.where(bound, g.low[between] == "both", False) & (g.last_before(g.low == "both") >= g.begin)
    numbers = g.number & (g.low == "between")[between] & (between > 0)  # between 40 and | 50 men
    mask.start |= numbers & (bound | (joint[between] == g.left))
    mixed = g.last_before(mixed)  # a merger of Acme and | Bolt is due
    mask.start |= (mixed >= g.phrase) & (mixed > 0) & (verbs[g.left] == verbs[mixed])
    mask.inside |= (g.low == "and")[None] & (g.at[:, None] < np.where(bound, between, 0)[None])
    mask.inside |= opens[:, None] & (g.low == "and")[None] & g.gap
    mask.end |= bound & (g.last_before(g.low == "and") < between) & (np.append(g.begin, -1)[border] == g.begin)


RULES = {
    both_act: needs("each", "their", *_JOINT, *_SIGN, of=["mutual"]),
    both_suffer: needs(of=["harming"]),
    both_paid: needs(of=["giving"]),
    many_of_both: needs("and"),
    between_and: needs("between", "both", of=["mixtures"]),
    both_counted: needs("and"),
}


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each of these rules forbids."""
    for rule in asked(g, RULES):
        rule(g, mask)
