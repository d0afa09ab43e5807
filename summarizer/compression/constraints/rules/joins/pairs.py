"""Who is named together is told together: who was killed or paid, by whom it is, who share or sign what is theirs."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Mask, one_of
from summarizer.compression.constraints.phrases import CASH, currencies, small_nouns
from summarizer.compression.constraints.rules.joins.members import Pair, before_join, governed, keep_both, subjects_of
from summarizer.compression.constraints.rules.joins.places import suffered
from summarizer.compression.constraints.rules.joins.series import series_of

_BETWEEN = 6  # words behind "between" that it still binds
_CROSSES = ("battle", "choice", "cross", "gap", "split")
_CAUSED = tuple("cause caused causes led leads sparked triggered".split())
_MERGING = tuple("blending combining fusing linking merging mixing pairing uniting".split())  # two, or a noun of two
_MERGES = ("combine", "merge", *_MERGING)
_TALKS = tuple("affair argument conversation exchange exchanges feud quarrel row spat talk talks".split())
_OF_THEM = ("all", "both", "including", "many", "most", "some")  # 9 nurses, | most women and children
_SHARED = ("for", "of", "on", "to")  # behind a count: 9 euros | for Ada and Ray


@needs(
    *("draw", "drew", "each", "found", "their", "they", *_CAUSED, *_TALKS),
    of=["fates", "harming", "jointly", "mutual", "ordinals", "signing"],
)
def both_act(g: Grammar, mask: Mask) -> None:
    """What two do or suffer together is told of both: Ada Bolt and her son | met, | died, ice and fog | caused it."""
    subjects = subjects_of(g)
    if not subjects:
        return
    whom = g.goes_on & (g.word["with"] | g.among["articles"] | g.name)[g.right]
    many = g.begins_small & g.ends["s"] & ~(g.among["stop"] | g.verb)
    harmed = g.among["harming"] & g.helps[g.before_adverb]
    fate = harmed | g.among["fates"] | (g.word["found"] & g.among["found_as"][g.right])  # nine men and a cook | died
    their = g.next_behind(g.word["their"] & g.goes_on) < g.next_behind(g.stops | many)
    pact = g.among["signing"] & (g.next_behind(g.among["pacts"]) <= g.next_behind(g.stops | g.among["prepositions"]))
    talk = one_of(g, _TALKS) & ~g.word["with"][g.right]  # Ada and Ray | had a row
    pact |= g.among["have"] & (g.next_behind(talk) <= g.next_behind(g.stops | g.among["prepositions"]))
    they = g.clauses.says & np.append(g.word["they"], False)[g.told_behind]  # Acme and Bolt said on Friday | they won
    alike = (g.among["mutual"] & ~whom) | their | they | pact | one_of(g, _CAUSED)
    if np.count_nonzero(g.among["ordinals"]):  # finished fourth | and fifth
        places = g.among["ordinals"] & g.word["and"][g.right] & g.among["ordinals"][g.right2]
        alike |= (g.next_behind(places) < g.stop_behind) & ~g.among["auxiliary"]
    if not g.word.held.isdisjoint(("draw", "drew")):
        alike |= (g.next_behind(g.word["draw"]) < g.stop_behind) | g.word["drew"] & (g.number & (g.hyphen > 0))[g.right]
    joint = g.among["jointly"] | (g.word["each"] & g.word["other"][g.right])
    border = g.next_behind(g.stops | g.clauses.opens | g.word["that"])
    helps = g.among["auxiliary"] | g.among["modal"] | g.adverb | g.word["not"]
    helps |= g.infinitive[g.told_behind % len(g.at)] | g.weekday  # failed on Monday to | meet
    kept, pairs = np.zeros(len(g.at), int), []
    for pair, verb in subjects:
        acts = verb
        while helps[acts] and g.goes_on[acts]:
            acts += 1
        does = slice(verb, acts + 1)
        together = alike[does].any() or joint[pair.join : border[acts] + 1].any()
        if fate[does].any() or (together and not many[pair.join - 1]):
            pairs.append(pair)
            mask.start[pair.join : verb + 1] = True
            kept[verb] = pair.join
    mask.kept = np.maximum(mask.kept, kept)
    keep_both(g, mask, pairs)


@needs("both", "each", "one")
def both_of_each_other(g: Grammar, mask: Mask) -> None:
    """No "Togo blamed each other" of "Togo and rebels in Chad blamed each other": both are told, or neither."""
    both, joined = g.word["both"] & (g.verb | g.clauses.finite)[g.right], g.last_before(g.word["and"])
    mask.keep(both & (joined >= g.begin), joined)  # a man, 9, and a boy | both fled
    many = (g.ends["s"] & ~g.owning) | g.among["plurals"]
    other = (g.word["other"] & g.word["each"][g.left]) | (g.word["another"] & g.word["one"][g.left])
    for at in (other & (g.last_before(g.word["and"]) >= g.begin)).nonzero()[0].tolist():
        begin = int(g.begin[at])
        joins = [join for join in g.places["and"] if begin < join < at and g.verbs[join] == g.verbs[begin - 1]]
        act = int(min(g.verb_behind[begin], at))
        if joins and g.verbs[at] <= g.verbs[act] + 1 and not many[begin : joins[0]].any():
            mask.keep((g.at > joins[0]) & (g.at <= g.final[at]), joins[0])
            mask.reach(g.at == joins[0], act - 1)
            mask.start[joins[0] : act + 1] = True


@needs(*_MERGES, of=["harming"])
def both_suffer(g: Grammar, mask: Mask) -> None:
    """No "killed a baker" of "killed a baker and his son": of two who are harmed, charged or blamed neither goes."""
    merges = one_of(g, _MERGES)
    harms = g.among["harming"] & g.begins_small | merges
    if not harms.any():
        return
    passive = g.helps[g.before_adverb] & ~g.gerund
    doing = g.gerund & (g.first | (g.stops | g.verb | g.among["prepositions"])[g.left])  # not: a shooting | range
    acts = g.verb | doing | g.clauses.bare | g.clauses.finite
    acts |= g.clauses.participle & g.among["have"][g.before_adverb]
    pairs = governed(g, acts & harms & ~passive)  # one blames what, too: tariffs and strikes
    told = g.first | (one_of(g, _MERGING) & (small_nouns(g) & ~g.stops)[g.left])
    pairs += governed(g, told & merges, subject=True)  # Merging | Acme and Bolt would hurt, a bus linking | two towns
    whole = merges | np.char.startswith(g.low, "blam")
    keep_both(g, mask, [pair for pair in pairs if whole[pair.opens] or pair.is_of_persons(g)])


@needs(of=["kin"])
def both_kin(g: Grammar, mask: Mask) -> None:
    """No "mother was found" of "A mother and daughter were found": who is told as each other's kin is told together."""
    joins = (g.word["and"] & (g.among["kin"] & g.begins_small & g.goes_on)[g.left]).nonzero()[0].tolist()
    whose = g.among["possessives"] | g.among["essential"]
    pairs = [Pair(join - 1, join - 1, join, join + 1 + int(whose[join + 1])) for join in joins]
    keep_both(g, mask, [pair for pair in pairs if g.among["kin"][pair.second]])


@needs("and")
def joint_owners(g: Grammar, mask: Mask) -> None:
    """No "Ada Bolt have left" of "Ada Bolt and Ray Vik's cooks have left": who both own it are both told."""
    opens = g.last_before(~(g.capital | g.idle))  # what stands before a name
    owners = g.owner & g.capital & g.name & g.word["and"][opens]
    owners &= ((g.name | (g.capital & g.first)) & ~(g.owning | g.stops))[opens - 1]
    first = opens[opens - 1]  # what stands before the first of the two
    owners &= (first < g.begin) | g.among["prepositions"][first]
    pairs = ((join, at) for at, join in zip(owners.nonzero()[0].tolist(), opens[owners].tolist(), strict=True))
    keep_both(g, mask, [Pair(join - 1, join - 1, join, at) for join, at in pairs])


@needs("and")
def many_of_both(g: Grammar, mask: Mask) -> None:
    """No "goals by Ada won it" of "goals by Ada and Ray won it", no "leaders of Togo" of two lands: both, or none."""
    many = (small_nouns(g) & (g.ends["s"] | g.among["plurals"])) | (g.first & g.ends["s"] & ~g.among["stop"])
    opens = (many & g.goes_on)[g.left] & one_of(g, ("by", "of")) & ~g.number[g.right]
    opens |= many & g.goes_on & g.name[g.right]  # nurses | Ada Bolt and Ray Vik
    if not (pairs := governed(g, opens, subject=True)):  # in most leads
        return
    listed = g.stops.cumsum()
    by = [g.low[pair.opens] == "by" and listed[pair.opens] == listed[pair.join] for pair in pairs]
    by = [plain or g.among["one_each"][pair.opens - 1] for pair, plain in zip(pairs, by, strict=True)]
    keep_both(g, mask, [pair for pair, plain in zip(pairs, by, strict=True) if plain or pair.is_named(g)])


@needs("and")
def both_counted(g: Grammar, mask: Mask) -> None:
    """No "9 vans" of "9 vans and buses", no "9 euros for Ada" of "9 euros for Ada and Ray": a count is of all."""
    number = g.numeral & ~g.month[g.left]
    heap = g.word["of"] & g.among["many_of"][g.left] & g.goes_on  # a series | of thefts and fires
    if not np.count_nonzero(number | heap):
        return
    many = g.ends["s"] | g.among["plurals"]
    counted = g.last_before(number)
    near = (counted >= g.phrase) | number | heap | number[g.left]
    if not np.count_nonzero(near & before_join(g)):
        return
    acts = (acting(g) | g.clauses.opens | g.among["conjunctions"]).cumsum()
    told = (counted >= g.phrase) & (acts == acts[counted]) & ~g.stops
    place = one_of(g, ("across", "in", "near")) & (g.capital & ~g.month)[g.right]
    parted = g.among["prepositions"] & g.goes_on[g.left]  # 9 men to Togo and two | to Chad
    shared = told & (place | (one_of(g, _SHARED) & ~(g.weekday | g.infinitive | (number | g.month)[g.right])))
    that = g.last_before(g.word["that"])  # 9 men and women | left, 9 men in Togo and Chad | left
    subject = g.last_before(g.clauses.acts) < np.maximum(g.phrase, that)
    pairs = [*governed(g, shared), *governed(g, shared & place & subject, subject=True)]
    lists = {series.join: series.commas for series in series_of(g)}
    pairs = [
        pair
        for pair in pairs
        if (
            pair.is_named(g) or g.word["other"][pair.join + 1]
            if place[pair.opens]
            else not (number[pair.join + 1] and parted[pair.second + 1])
        )
        and (pair.join in lists or not g.stops[pair.opens : pair.join].any())  # not: of Acme, the rope and nut maker
    ]
    pairs += suffered(g, counted, subject)
    pairs = [*{pair.join: pair for pair in reversed(pairs)}.values()]  # to | the widow of a cook and nine others
    own = number | g.the_or_its | g.adverb | one_of(g, _OF_THEM)
    number = (number | (g.among["magnitudes"] & number[g.left])) & ~g.among["units"][g.right]  # 1.3 million | vans
    number |= heap
    for pair in (*governed(g, number & ~subject), *governed(g, number & subject, subject=True)):
        parts = (g.stops | g.among["prepositions"])[pair.opens + 1 : pair.join]
        commas = lists.get(pair.join, [])  # 90 nurses, | bakers | and cooks
        both = many[[pair.first, pair.second, *commas]].all() and g.begins_small[pair.first]
        bare = not own[[pair.join + 1, *(comma + 1 for comma in commas)]].any()
        if both and bare and np.count_nonzero(parts) == sum(pair.opens < comma for comma in commas):
            pairs.append(pair)
    keep_both(g, mask, pairs)


@needs("and")
def price_of_both(g: Grammar, mask: Mask) -> None:
    """No "buy mills for $9" of "buy mills and inns for $9": what is paid for two is not told of one."""
    sum_of = g.number & (g.among["magnitudes"] | one_of(g, CASH))[g.right]
    price = g.word["for"][g.left] & (g.money | currencies(g) | sum_of)
    if not np.count_nonzero(price):  # of most leads
        return
    paid, borders = g.next_behind(price), (acting(g) | g.clauses.opens | g.word["that"]).cumsum()
    acts = (g.verb | g.clauses.bare | g.gerund) & (paid <= g.stop_behind)
    kept = np.zeros(len(g.at), int)
    for opens, first, join, _ in governed(g, acts):
        behind = int(paid[opens])
        if join < behind and borders[behind] == borders[first]:
            kept[join + 1 : behind + 1] = join  # buy mills | and inns | of Acme | for $9
    mask.kept = np.maximum(mask.kept, kept)


@needs("or")
def either_or(g: Grammar, mask: Mask) -> None:
    """No "either in Togo in Chad" of "either in Togo or in Chad": both are told."""
    if np.count_nonzero(either := g.ends["either"] & ~g.word["neither"]):  # friends—either
        other = g.next_or_last(g.word["or"])
        mask.bind(either & g.goes_on & (other <= g.stop_behind) & (g.verbs[other] == g.verbs), other)


@needs("between", "both", of=["mixtures"])
def between_and(g: Grammar, mask: Mask) -> None:
    """What stands "between A and B", is "both A and B" or a "mix of A and B" keeps its "and"."""
    joint = g.next_behind(g.word["and"])
    verbs, governs = np.append(g.verbs, -1), np.append(g.among["prepositions"].cumsum(), -1)
    both = g.word["both"] & (joint < g.stop_behind) & (joint - g.at <= _BETWEEN) & (verbs[joint] == verbs[:-1])
    mixed = g.word["of"] & g.among["mixtures"][g.left]
    if np.count_nonzero(mixed):  # a mix of rain, | wind and snow
        listed = [one.commas[-1] for one in series_of(g)]
        mixed &= (joint < g.stop_behind) | np.isin(g.stop_behind, listed)
    mixed &= verbs[joint] == verbs[:-1]
    mixed &= governs[joint] == governs[:-1]  # not: a panel of men hired by Bolt and Vik
    opens = g.word["between"] | both | mixed
    between = np.where(opens, g.at, g.last_before(opens))
    bound = between >= np.maximum(g.at - _BETWEEN, g.opening)
    border = np.where(bound, joint, len(bound))
    mask.reached = np.minimum(mask.reached, border)
    mask.start |= np.where(bound, g.low[between] == "both", False) & (g.last_before(g.word["both"]) >= g.begin)
    numbers = g.number & g.word["between"][between] & (between > 0)  # between 40 and | 50 men
    mask.start |= numbers & (bound | (joint[between] == g.left))
    merged = g.last_before(mixed | g.word["between"])  # a merger of, talks between Acme and | Bolt are due
    mask.start |= (merged >= g.phrase) & (verbs[g.left] == verbs[merged])
    mask.keep(bound & g.word["and"], between)
    if "between" in g.places:
        mask.right |= one_of(g, _CROSSES) & g.among["articles"][g.left] & g.word["between"][g.right]
    mask.part(g, opens, g.word["and"], g.near)
    mask.end |= bound & (g.last_before(g.word["and"]) < between) & (np.append(g.begin, -1)[border] == g.begin)


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
