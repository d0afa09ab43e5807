"""Two halves of what is told stay together: of a verdict, of one noun, and what was so with what it is now."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, like_plural, needs
from summarizer.compression.constraints.mask import Booleans, Integers, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns

_NO_KINDS = tuple("counts determiners kin offices people possessives prepositions stop".split())
_OTHER_HALF = 6  # words from "but" to the other half of a verdict
_SAME = ("he", "it", "she", "they")
_FINDS = ("conclude", "find", "hold", "rule")
_CLEARED = ("break", "broken", "know", "known", "lie", "mean", "mislead", "profit")
_ADMITS, _DENIES = ("admits", "admitted", "confessed", "pleaded"), ("denied", "denies")
_HAD = ("barely", "been", "just", "only")
_NONE = ("neither", "no", "nobody", "none")
_LOST = ("dead", "hurt", "injured", "killed", "wounded")
_GRANTED = ("appear", "be", "feel", "have", "look", "seem", "sound")  # may | seem safe, but ...


@needs("but", of=["freed", "found_guilty"])
def halves_whole(g: Grammar, mask: Mask) -> None:
    """Half a verdict stands with the other, and what is so with what it was: had promised nine | but sent two."""
    if "but" in g.places:
        _bind_concession(g, mask)
    reached = np.full(len(g.at), len(g.at))
    for one, at, other in (*_verdicts(g), *_turns(g, mask)):
        mask.end[one:other] = mask.right[at:other] = True
        reached[one:at] = at
    mask.reached = np.minimum(mask.reached, reached)


def _verdicts(g: Grammar) -> list[tuple[int, int, int]]:
    """The halves of each verdict: cleared of theft, but found guilty of fraud."""
    guilty = g.among["found_guilty"]
    freed = g.among["freed"] | (guilty & g.word["not"][g.left])
    first, second, pairs = g.last_before(freed | guilty), g.next_behind(freed | guilty), []
    for at in (*g.places.get("but", ()), *g.places.get("and", ())):
        one, other = int(first[at]), int(second[at])
        if one >= g.begin[at] and other <= min(at + _OTHER_HALF, len(g.at) - 1) and freed[one] != freed[other]:
            pairs.append((one, at, other))
    return pairs


def _turns(g: Grammar, mask: Mask) -> list[tuple[int, int, int]]:
    """What was so and what it is now, had promised nine but sent two; no line starts between them, nor joins them."""
    pairs = []
    which = g.last_before(g.among["relative"] | g.word["that"] | (g.clauses.opens & g.stops[g.left]))
    helps, acts = g.among["auxiliary"] | g.among["modal"] | g.denied, g.verb | g.clauses.finite
    may = g.clauses.modal | acts
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
    return pairs


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
    own = (than[found] == than[g.phrase[found] - 1]) & (found >= g.opening)
    own &= (g.stop_behind[found] >= g.at - 1) & (g.clauses.opener < found)
    return np.where(own, found, 0)


@needs("when")
def news_behind_when(g: Grammar, mask: Mask) -> None:
    """No end on what was going on when the news came: was ploughing a field | when he found gold, police said."""
    be = one_of(g, ("was", "were"))
    past = be | g.word["had"] | ~(g.ends["s"] | g.among["auxiliary"] | g.clauses.modal)
    done = g.past | g.among["participles"] | (g.clauses.participle & ~g.gerund)  # not: was hurt | when a van hit him
    done |= one_of(g, ("less", "more", "not"))
    scene = (be & ~done[g.act_behind]) | (g.word["had"] & one_of(g, _HAD)[g.act_behind])
    other = g.among["relative"] | g.word["that"] | g.clauses.says
    last, told, news = g.last_before(scene), g.last_before(other), _news_itself(g)
    acts = g.next_behind(g.verb | g.clauses.finite | g.among["auxiliary"])
    for at in g.places.get("when", ()):
        one, act = int(last[at]), int(acts[at])
        if not max(1, g.begin[at]) <= one < at or g.stops[at - 1] or act > g.final[at]:
            continue
        if news[g.begin[at] : at].any():
            mask.end[one : at - int(np.argmax(news[one:at][::-1])) - 1] |= news[one:at].any()  # was out | on bail
            continue
        if past[act] and told[at] <= one and (g.main_verb[one] or told[one] < g.begin[at]):  # not: said he was late
            mask.end[g.begin[at] : act] = mask.start[one:at] = True
            mask.reach((g.at >= g.begin[at]) & (g.at < at), np.where(g.at < one, one, at))
    _keep_scenes(g, mask)


def _news_itself(g: Grammar) -> Booleans:
    """What shows that what was so when something came is the news: no cook | was awake, was | drunk | when he fell."""
    be = one_of(g, ("had", "was", "were"))
    one, phrase = g.last_before(be), g.phrase
    none = one_of(g, _NONE) & (g.next_behind(be) < len(g.at)) & (one < phrase)
    behind = one >= phrase
    news = behind & (g.among["own_news"] | (g.among["was_to_do"] & g.word["to"][g.right]))
    among = g.last_before(g.word["among"] | (g.word["one"] & g.word["of"][g.right]))
    news |= behind & one_of(g, _LOST) & (among > one)  # was among ten | killed
    return np.asarray(news | none)


def _keep_scenes(g: Grammar, mask: Mask) -> None:
    """No "officer was when he fell" of "was on his phone when he fell", no "walked down when" of "down the aisle"."""
    last = g.last_before(one_of(g, ("are", "be", "been", "is", "was", "were")))
    torn = one_of(g, ("down", "off", "up")) & g.determiner[g.right]
    for at in g.places.get("when", ()):
        one = int(last[at])
        if max(1, g.begin[at]) <= one < at - 1:
            light = one + 1 + int(np.argmin(g.adverb[one + 1 : at + 1]))  # was | still | when
            mask.inside[one : min(light, at - 1), at] = True
        mask.inside[g.begin[at] : at, at] |= torn[g.begin[at] : at]


@needs("and")
def both_of_one(g: Grammar, mask: Mask) -> None:
    """No "plane and fares" of "plane and van fares", no "life was told" of "the life and music of Ada was told"."""
    join = g.word["and"] & g.goes_on & (g.begins_small | g.first)[g.left]
    join &= (g.small | g.adjective)[g.right]
    if not np.count_nonzero(join):  # in half of the leads
        return
    noun, many = small_nouns(g) & g.goes_on, like_plural(g) | g.among["people"]
    opens = g.among["prepositions"] | g.verb | g.clauses.bare | g.stops | g.word[""]
    kind = (noun | (g.first & ~g.among["stop"])) & ~many
    light = g.adjective | g.among["essential"] | g.word["new"]
    kind &= opens[g.last_before(~light)]  # a ban on | new rope and nut vans
    fare = like_plural(g)[noun_phrases(g)[1]]  # hip and knee | replacement operations
    fares = join & kind[g.left] & (noun & ~many & fare)[g.right]
    own = (noun & ~g.ends["s"] & g.among["possessives"][g.left])[g.left] & (noun & ~many)[g.right]
    fares |= join & own & small_nouns(g)[g.right2]  # their fish | and | chip | shop
    mask.right |= fares[g.right] | fares | fares[g.left]
    _keep_kinds(g, mask, join)
    _keep_first_kinds(g, mask, join)
    works = join & (noun & g.word["the"][g.left])[g.left] & noun[g.right] & g.word["of"][g.right2]
    mask.right |= works[g.right]


def _keep_kinds(g: Grammar, mask: Mask, join: Booleans) -> None:
    """The north and south | towers are shut, Togo's trade and health | ministers quit: none without the other kind."""
    other = any_of(g.among, _NO_KINDS) | like_plural(g) | g.adverb | g.number | g.owning | g.word["other"]
    kind = (g.begins_small | (g.first & g.among["plain_adjectives"])) & ~other & g.goes_on
    many = (g.begins_small & g.ends["s"])[g.right] & ~g.among["prepositions"][g.right]
    many |= noun_phrases(g)[0] & like_plural(g)[noun_phrases(g)[1]]
    kinds = join & (kind & (g.word["the"] | g.owning)[g.left])[g.left] & (kind & many)[g.right]
    mask.right |= kinds[g.right] | kinds | kinds[g.left]
    mask.left |= kinds | kinds[g.left]


def _keep_first_kinds(g: Grammar, mask: Mask, join: Booleans) -> None:
    """A fish and chip | shop won, rope and social care | workers won: the first kind is told with its noun."""
    phrase, last, _ = noun_phrases(g)
    doer = (g.ends["er"] | g.ends["or"]) & g.among["articles"][g.left]  # a baker | and van drivers
    other = like_plural(g) | any_of(g.among, ("people", "kin", "stop")) | g.owning | g.number | g.stops
    noun = (small_nouns(g) | g.first) & ~(other | doer)
    opener = g.last_before(~(g.adjective | g.among["essential"] | g.word["new"]))  # new | petrol and diesel vans
    behind, second = g.right2, last[g.right]
    kinds = join & noun[g.left] & phrase[g.right] & (second > g.right)
    kinds &= small_nouns(g)[g.right] & ~other[g.right] | (g.adjective[g.right] & (second > behind))  # social care | men
    kinds &= ~(one_of(g, ("a", "an"))[opener[g.left]] & like_plural(g)[second])  # hit a mill | and tall blocks
    mask.left |= kinds & ~g.first[g.left]
    kinds &= (g.first | one_of(g, ("a", "an"))[opener])[g.left]
    for at in kinds.nonzero()[0].tolist():
        mask.right[at - 1 : int(second[at])] = True
        mask.left[at : int(second[at]) + 1] |= not g.first[at - 1]


@needs("and")
def act_of_second(g: Grammar, mask: Mask) -> None:
    """No "as prices fell and demand" of "as prices fell and demand for oil rose", nor "as prices fell rose"."""
    join, first = g.last_before(g.word["and"] & g.goes_on), g.verb_before
    acts = g.clauses.finite & ~(g.gerund | g.closes) & (g.verb | g.clauses.present)
    acts &= (join > first) & (first >= g.phrase) & (g.at > join + 1) & (g.clauses.opener < first)
    acts &= ~(g.among["relative"] | g.word["that"])[g.clauses.opener]  # a pill that is small and cheap | heals
    subject = g.begins_small & ~any_of(g.among, ("stop", "prepositions", "change", "participles"))
    subject &= ~(g.adjective | g.adverb | g.verb | g.ends["ed"] | g.gerund)
    for at in (acts & (g.clauses.opener >= g.phrase)).nonzero()[0].tolist():
        who = int(join[at]) + 1 + int(g.determiner[join[at] + 1])
        if subject[who] and g.goes_on[who:at].all():
            mask.end[join[at] : at] = True
            mask.reach((g.at >= join[at]) & (g.at < at), np.where(g.at == join[at], at - 1, at))
            mask.keep((g.at >= at) & (g.at <= g.stop_behind[at]), join[at])


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
