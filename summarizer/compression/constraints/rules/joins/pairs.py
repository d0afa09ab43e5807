"""Who is named together is told together: who was killed or paid, by whom it is, who share or sign what is theirs."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Integers, Mask, one_of
from summarizer.compression.constraints.phrases import small_nouns
from summarizer.compression.constraints.rules.joins.members import governed, keep_both, subjects_of
from summarizer.compression.constraints.rules.joins.series import series_of

_BETWEEN, _OTHER_HALF = 6, 6  # words behind "between" that it still binds; from "but" to the other half of a verdict
_CROSSES = ("battle", "choice", "cross", "gap", "split")
_CAUSED = tuple("cause caused causes led leads sparked triggered".split())
_SAME, _SHARED = ("he", "it", "she", "they"), ("for", "of", "on", "to")  # behind a count: 9 euros | for Ada and Ray
_FINDS = ("conclude", "find", "hold", "rule")
_CLEARED = ("break", "broken", "know", "known", "lie", "mean", "mislead", "profit")
_ADMITS, _DENIES = ("admits", "admitted", "confessed", "pleaded"), ("denied", "denies")
_GRANTED = ("appear", "be", "feel", "have", "look", "seem", "sound")  # may | seem safe, but ...


@needs(
    *("draw", "drew", "each", "found", "their", "they", *_CAUSED),
    of=["fates", "harming", "jointly", "mutual", "ordinals", "signing"],
)
def both_act(g: Grammar, mask: Mask) -> None:
    """What two do or suffer together is told of both: Ada Bolt and her son | met, | died, ice and fog | caused it."""
    subjects = [*subjects_of(g)]
    if not subjects:
        return
    whom = g.goes_on & (g.word["with"] | g.among["articles"] | g.name)[g.right]
    many = g.begins_small & g.ends["s"] & ~(g.among["stop"] | g.verb)
    harmed = g.among["harming"] & g.helps[g.before_adverb]
    fate = harmed | g.among["fates"] | (g.word["found"] & g.among["found_as"][g.right])  # nine men and a cook | died
    their = g.next_behind(g.word["their"] & g.goes_on) < g.next_behind(g.stops | many)
    pact = g.among["signing"] & (g.next_behind(g.among["pacts"]) <= g.next_behind(g.stops | g.among["prepositions"]))
    they = g.clauses.says & np.append(g.word["they"], False)[g.told_behind]  # Acme and Bolt said on Friday | they won
    alike = (g.among["mutual"] & ~whom) | their | they | pact | one_of(g, _CAUSED)
    if np.count_nonzero(g.among["ordinals"]):  # finished fourth | and fifth
        places = g.among["ordinals"] & g.word["and"][g.right] & g.among["ordinals"][g.right[g.right]]
        alike |= (g.next_behind(places) < g.stop_behind) & ~g.among["auxiliary"]
    if not g.word.held.isdisjoint(("draw", "drew")):
        alike |= (g.next_behind(g.word["draw"]) < g.stop_behind) | g.word["drew"] & (g.number & (g.hyphen > 0))[g.right]
    joint = g.among["jointly"] | (g.word["each"] & g.word["other"][g.right])
    border = g.next_behind(g.stops | g.clauses.opens | g.word["that"])
    helps = g.among["auxiliary"] | g.among["modal"] | g.adverb | g.word["not"]
    helps |= g.infinitive[g.right]  # failed to | meet
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


@needs(of=["harming"])
def both_suffer(g: Grammar, mask: Mask) -> None:
    """No "killed a baker" of "killed a baker and his son": of two who are harmed, charged or blamed neither goes."""
    harms = g.among["harming"] & g.begins_small
    if not harms.any():
        return
    passive = g.helps[g.before_adverb] & ~g.gerund
    doing = g.gerund & (g.stops | g.verb | g.among["prepositions"])[g.left]  # not: a shooting | range
    acts = g.verb | doing | g.clauses.bare | g.clauses.finite
    acts |= g.clauses.participle & g.among["have"][g.before_adverb]
    pairs = governed(g, acts & harms & ~passive)  # one blames what, too: tariffs and strikes
    keep_both(g, mask, [pair for pair in pairs if g.low[pair.opens].startswith("blam") or pair.is_of_persons(g)])


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
    number = (g.number | g.among["counts"]) & ~g.month[g.left]
    if not np.count_nonzero(number):
        return
    many = g.ends["s"] | g.among["plurals"]
    counted, acts = g.last_before(number), (acting(g) | g.clauses.opens | g.among["conjunctions"]).cumsum()
    told = (counted >= g.phrase) & (acts == acts[counted]) & ~g.stops
    place = one_of(g, ("across", "in", "near")) & (g.capital & ~g.month)[g.right]
    parted = g.among["prepositions"] & g.goes_on[g.left]  # 9 men to Togo and two | to Chad
    shared = told & (place | (one_of(g, _SHARED) & ~(g.weekday | g.infinitive | (number | g.month)[g.right])))
    that = g.last_before(g.word["that"])  # 9 men and women | left, 9 men in Togo and Chad | left
    subject = g.last_before(g.clauses.acts) < np.maximum(g.phrase, that)
    pairs = [*governed(g, shared), *governed(g, shared & place & subject, subject=True)]
    listed = {series.join for series in series_of(g)} if pairs else set()
    pairs = [
        pair
        for pair in pairs
        if (pair.is_named(g) if place[pair.opens] else not (number[pair.join + 1] and parted[pair.second + 1]))
        and (pair.join in listed or not g.stops[pair.opens : pair.join].any())  # not: of Acme, the rope and nut maker
    ]
    pairs = [*{pair.join: pair for pair in reversed(pairs)}.values()]  # to | the widow of a cook and nine others
    own = number | g.among["articles"] | g.among["possessives"]
    number = (number | (g.among["magnitudes"] & number[g.left])) & ~g.among["units"][g.right]  # 1.3 million | vans
    for pair in (*governed(g, number & ~subject), *governed(g, number & subject, subject=True)):
        parts = (g.stops | g.among["prepositions"])[pair.opens : pair.join]
        both = many[pair.first] and many[pair.second] and g.begins_small[pair.first] and not own[pair.join + 1]
        if both and not parts.any():
            pairs.append(pair)
    keep_both(g, mask, pairs)


@needs("between", "both", of=["mixtures"])
def between_and(g: Grammar, mask: Mask) -> None:
    """What stands "between A and B", is "both A and B" or a "mix of A and B" keeps its "and"."""
    joint = g.next_behind(g.word["and"])
    verbs, governs = np.append(g.verbs, -1), np.append(g.among["prepositions"].cumsum(), -1)
    both = g.word["both"] & (joint < g.stop_behind) & (joint - g.at <= _BETWEEN) & (verbs[joint] == verbs[:-1])
    mixed = g.word["of"] & g.among["mixtures"][g.left] & (joint < g.stop_behind) & (verbs[joint] == verbs[:-1])
    mixed &= governs[joint] == governs[:-1]  # not: a panel of men hired by Bolt and Vik
    opens = g.word["between"] | both | mixed
    between = np.where(opens, g.at, g.last_before(opens))
    bound = between >= np.maximum(g.at - _BETWEEN, np.maximum(g.begin, 1))
    border = np.where(bound, joint, len(bound))
    mask.reached = np.minimum(mask.reached, border)
    mask.start |= np.where(bound, g.low[between] == "both", False) & (g.last_before(g.word["both"]) >= g.begin)
    numbers = g.number & g.word["between"][between] & (between > 0)  # between 40 and | 50 men
    mask.start |= numbers & (bound | (joint[between] == g.left))
    mixed = g.last_before(mixed)  # a merger of Acme and | Bolt is due
    mask.start |= (mixed >= g.phrase) & (verbs[g.left] == verbs[mixed])
    mask.keep(bound & g.word["and"], between)
    mask.right |= one_of(g, _CROSSES) & g.among["articles"][g.left] & g.word["between"][g.right]
    mask.part(g, opens, g.word["and"], g.near)
    mask.end |= bound & (g.last_before(g.word["and"]) < between) & (np.append(g.begin, -1)[border] == g.begin)


@needs("but", of=["freed", "found_guilty"])
def halves_whole(g: Grammar, mask: Mask) -> None:
    """Half a verdict stands with the other, and what is so with what it was: had promised nine | but sent two."""
    if "but" in g.places:
        _bind_concession(g, mask)
    guilty, no = g.among["found_guilty"], g.word["not"][g.left]
    freed, may = g.among["freed"] | (guilty & no), g.clauses.modal | g.verb | g.clauses.finite
    first, second = g.last_before(freed | guilty), g.next_behind(freed | guilty)
    reached, pairs = np.full(len(g.at), len(g.at)), []
    for at in (*g.places.get("but", ()), *g.places.get("and", ())):
        one, other = first[at], second[at]
        if one >= g.begin[at] and other <= min(at + _OTHER_HALF, len(g.at) - 1) and freed[one] != freed[other]:
            pairs.append((one, at, other))
    which = g.last_before(g.among["relative"] | g.word["that"] | (g.clauses.opens & g.stops[g.left]))
    helps, acts = g.among["auxiliary"] | g.among["modal"] | g.denied, g.verb | g.clauses.finite
    need = one_of(g, ("have", "need")) | (g.word["no"] & one_of(g, ("benefit", "effect", "impact"))[g.right])
    other, not_ = g.clauses.says | g.gerund | g.number | g.word["to"], g.word["not"]
    does = (helps | (acts & ~acts[g.right])) & ~other  # not: costs | fell
    later = (one_of(g, _SAME) & helps[g.right]) | (one_of(g, ("later", "then")) & does[g.right])  # but | it will not
    warns, decides, turned = g.among["warns"], g.among["decides"], g.among["in_the_end"] | (helps & need[g.right])
    turned |= one_of(g, _CLEARED) & not_[g.left]  # took gifts, but did not | break the law
    turns = g.word["but"] & ~g.first & g.goes_on & ~g.among["articles"][g.right]
    turns &= g.last_before(g.word["only"]) < g.begin  # not only fell | but may fall again
    promised = _promised(g) if turns.any() else np.zeros(len(g.at), int)
    if not g.word.held.isdisjoint(_ADMITS):  # admits theft | but denies rape
        admits = g.last_before(one_of(g, _ADMITS))
        promised = np.where(one_of(g, _DENIES)[g.act_behind] & (admits >= g.begin), admits, promised)
    for at in (turns & ((does | later)[g.act_behind] | (promised > 0))).nonzero()[0].tolist():
        of_which = which[at] >= max(1, g.phrase[at])  # a firm that sells rope | but does not sell nuts
        one = int(g.next_behind(may)[which[at] if of_which else g.begin[at] - 1])
        other = int(g.act_behind[at])
        while (later | not_ | not_[g.right])[other] and g.goes_on[other]:
            other = int(g.act_behind[other])
        one = one if one < at else int(g.begin[at])  # of an unknown verb
        one = int(promised[at] or one)
        finds = g.among["rulings"][one] and g.low[other] in _FINDS and not_[other - 1]  # but did not | find it unsafe
        may_not = warns[g.begin == g.begin[at]].any() and g.clauses.modal[g.act_behind[at]]
        if promised[at] or may_not or finds or turned[at + 1 : other + 2].any() or (decides[one] and decides[other]):
            mask.start[at:other] = True
            pairs.append((one, at, other))
        elif g.clauses.modal[g.act_behind[at]]:
            mask.inside[one:at, at + 1 : g.stop_behind[at] + 1] = True  # may help some | but | could harm others
    for one, at, other in pairs:
        mask.end[one:other] = mask.right[at:other] = True
        reached[one:at] = at
    mask.reached = np.minimum(mask.reached, reached)


def _bind_concession(g: Grammar, mask: Mask) -> None:
    """What is granted stands with what it is granted for: may seem safe, | but it is not; not only Togo | but."""
    for only in (g.word["only"] & g.word["not"][g.left]).nonzero()[0].tolist():
        but = int(g.next_behind(g.word["but"])[only])
        if but < len(g.at) and g.begin[but] == g.begin[only]:
            mask.tie(only, but)
            mask.reach(g.at == but, g.act_behind)  # but also | raise it
    held, light = one_of(g, _GRANTED), g.word["not"] | g.word["well"] | g.among["merely"]
    granted = one_of(g, ("may", "might")) & (held | light & held[g.right])[g.act_behind]
    granted |= g.clauses.says & g.word["earlier"][g.right]  # said earlier | it would pay, but ...
    last = g.last_before(granted & (g.clauses.opener < g.begin))
    acts = g.next_behind(g.clauses.acts)
    for at in g.places["but"]:
        one = last[at]
        if one >= max(1, g.begin[at]) and g.clauses.modal[one:at].any() and not g.closes[one:at].any():
            mask.end[one : acts[at]] = True
            mask.reach((g.at >= one) & (g.at < at), at)


def _promised(g: Grammar) -> Integers:
    """For each word the last one before it that tells what was to be, or had been, in its clause; 0 for none."""
    promise = g.among["promised"] & ~g.clauses.bare
    act = g.next_or_last(g.clauses.acts)
    now = (~g.word["was"])[act]
    had = g.last_before(g.word["had"] & (g.clauses.participle & ~g.word["been"])[g.right])
    promise &= (g.begins_small | g.first) & (~g.word["forecast"] | g.infinitive[g.right])
    due = g.last_before(promise & ~one_of(g, ("are", "is"))[g.before_adverb])  # is due in May | but may not come
    found = np.where(g.clauses.modal[act], due, g.last_before(promise))
    found = np.where(now, np.maximum(found, had), found)  # had sold nine | but has two
    than = g.word["than"].cumsum()  # not: more than it had expected | but fell
    own = (than[found] == than[g.phrase[found] - 1]) & (found >= np.maximum(g.begin, 1))
    own &= (g.stop_behind[found] >= g.at - 1) & (g.clauses.opener < found)
    return np.where(own, found, 0)


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
