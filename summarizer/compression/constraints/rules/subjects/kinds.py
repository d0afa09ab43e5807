"""Of which kind something is so: told whole, with all that says which they are, and with their own verb."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, like_plural, needs
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import noun_phrases
from summarizer.compression.constraints.rules.subjects.antecedents import plural

_PRESENT = ("are", "can", "could", "have", "may", "might", "must", "should", "will")
_COMPARES = tuple("better fewer half higher less longer lower more thrice times twice worse".split())
_WHICH = ("that", "who", "whose", "with", "without")
_PRONOUNS = ("he", "it", "she", "they", "we")
_SOME = ("anybody", "anyone", "everybody", "everyone", "those")
_TERMS, _WHO = ("game", "season", "semester", "shift", "term"), ("that", "to", "who", "whose")
_SHARES = tuple("dozens hundreds majority millions most percent scores tens thirds thousands".split())
_NEAR = 6  # words behind a verb in which it compares: were no more | likely, are about four times | more
_MODIFIED = 3  # words up to who, with: older men | who
_ALL, _ANY = ("all", "any", "every"), 7  # words behind which their "that" stands
_OFFERS, _OFFERED = ("offer", "offered", "offering", "offers"), 3  # words from "offer" to the "who" of its object
_FAR = 24  # words behind a kind in which its verb stands


@needs(*_WHICH, "likely", of=["folk"])
def kind_whole(g: Grammar, mask: Mask) -> None:
    """No "men who drink may die" of "men who drink five cups a day may die": what is so of a kind is told of all of it.

    The kind are many, without a number or "the", of whom something is so in general, or who are compared.
    """
    ends = ("s", "n", "e", "y")  # of plurals, "men", "people", "anyone", "anybody"
    begun = [at for word in _WHICH for at in g.places.get(word, ()) if g.low[at - 1].endswith(ends)]
    opens = any(at - g.phrase[at] < _MODIFIED or "that" in g.low[at - _MODIFIED : at] for at in begun)
    if not opens and "likely" not in g.places:  # in most leads
        return
    said = g.clauses.behind.cumsum()
    kind = _kinds(g) & (said == said[g.mark])  # not: ..., say men | who drink
    acts = _acting(g)
    which = one_of(g, _WHICH) & kind[g.left] & g.goes_on
    which &= ~g.word["that"] | (acts | g.among["wants_object"])[g.right] | (g.at - g.phrase < _MODIFIED)
    # Men | given a pill, men | in debt, older men | are
    placed = (g.clauses.participle & g.begins_small) | g.among["prepositions"] | acts
    likely = g.next_behind(g.word["likelier"] | (g.word["likely"] & one_of(g, ("as", "less", "more"))[g.left]))
    compares = np.minimum(g.next_behind(one_of(g, _COMPARES)), likely)
    figures = g.numeral
    rate = (g.word["a"] | g.word["an"]) & (any_of(g.among, ("rates", "each_of")) | one_of(g, _TERMS))[g.right]
    whole = np.where(rate[g.right], g.at + 1, g.told_behind)  # nine steps | a | day
    for at in ((which | placed) & kind[g.left]).nonzero()[0].tolist():
        main = at if acts[at] and not which[at] else _main_of(g, at, acts)
        if main > g.stop_behind[at]:
            continue
        compared = (compares if which[at] else likely)[main] <= min(main + _NEAR, g.final[at])
        perfect = g.low[main] == "have" and g.clauses.participle[main + 1]  # men who fled | have come home
        so = which[at] and not perfect and (g.low[main] in _PRESENT or not g.verb[main])
        if g.low[at] == "who":
            mask.end[at:main] = True
            mask.reach((g.at >= at) & (g.at < main), main)
        if not (so or compared):
            continue
        mask.tie(at - 1, at)
        mask.left[at - 1] |= compared and bool(g.begins_small[at - 1] and not g.clauses.opens[at - 2])  # older | men
        happened = g.past[at + 1] or g.low[at + 1] in ("had", "was", "were")  # men who fled in May | will be freed
        if compared or not happened or figures[at:main].any():
            inner = slice(at - 1, main)
            mask.tie(at - 1, main)
            mask.reached[inner] = np.minimum(mask.reached[inner], whole[inner])
            mask.start[at : main + 1] = True


def _kinds(g: Grammar) -> Booleans:
    """Which nouns are of a kind: Men, older | men, doctors said | men; not: the | men, nine | men."""
    noun = (plural(g) | one_of(g, _SOME)) & ~(g.among["subjects"] | g.stops | g.word["of"][g.right])
    told = g.adjective | g.among["essential"] | g.among["compared"] | (g.small & ~g.verb)
    opens = g.first | g.stops[g.left] | g.word["that"][g.left] | g.clauses.says[g.left]
    modified = g.begins_small & ~g.first & (told & opens & ~g.numeral)[g.left]
    return np.asarray(noun & (opens | modified))


def _acting(g: Grammar) -> Booleans:
    """Which words may be the verb of many: auxiliaries, and verbs without an ending behind a noun or an adverb."""
    bare = any_of(g.among, ("base_verbs", "intransitive", "only_verbs")) & g.begins_small
    other = any_of(g.among, ("articles", "possessives", "prepositions", "modal", "stop", "determiners", "often"))
    other |= g.infinitive | g.adjective | g.numeral | g.clauses.bare
    subject = g.among["subjects"] | one_of(g, ("that", "who"))
    acts = g.clauses.acts & ~(g.clauses.bare | (g.ends["s"] & ~g.among["auxiliary"]))  # not: five | lessons a term
    return np.asarray(acts | (bare & ~(other & ~subject)[g.left]))


def _main_of(g: Grammar, at: int, acts: Booleans) -> int:
    """The place of the verb of a kind, past those of what says which they are; the last place for none."""
    helps = g.adverb | g.among["auxiliary"] | g.among["modal"] | g.among["guard"]
    open_clauses, place = int(g.low[at] in ("that", "who", "whose")), at + 1
    end = min(int(g.stop_behind[at]), at + _FAR)
    while place <= end:
        if g.among["subjects"][place] or g.clauses.opens[place] or g.low[place] == "who":
            open_clauses += not g.among["subjects"][place] or not g.clauses.opens[place - 1]
        elif acts[place] or (open_clauses and g.low[place - 1] in ("that", "who", *_PRONOUNS)):
            if not open_clauses:
                return place
            open_clauses -= 1
            while place < end and (helps[place] or g.past[place + 1]):  # have not been | hit, eat | fried fish
                place += 1
        place += 1
    return len(g.at) - 1


@needs("like")
def one_like(g: Grammar, mask: Mask) -> None:
    """No "aides like have fled" of "aides like Ray have fled": like whom, or nobody."""
    noun = (g.begins_small | g.first) & ~(g.verb | g.adverb | g.stops | g.among["stop"])
    like = g.word["like"] & noun[g.left] & (g.capital | g.among["articles"])[g.right]
    mask.end |= like
    mask.reach(like, g.told_behind)


@needs(of=["sizes"])
def as_big_as(g: Grammar, mask: Mask) -> None:
    """No "size of a bus hit it" of "a rock the size of a bus hit it": what says how big a thing is goes behind it."""
    size = g.among["sizes"] & g.word["of"][g.right] & g.word["the"][g.left]
    if not np.count_nonzero(size):  # of most leads
        return
    phrase, last, _ = noun_phrases(g)
    many, fronted = like_plural(g), g.among["prepositions"] | g.among["subordinate"]
    times = one_of(g, ("half", "times", "triple", "twice")) | g.numeral | g.among["roughly"]
    for at in size.nonzero()[0].tolist():
        opens = at - 1
        while times[opens - 1]:
            opens -= 1
        noun = first = opens - 1
        while phrase[first - 1] and not g.stops[first - 1]:
            first -= 1
        led = g.determiner[[first - 1, first]].any() or (first == noun and g.first[first] and many[noun])
        acts = g.verb[noun] or (many[noun] and g.low[first - 1] in ("a", "an"))  # a rule | limits the size of mills
        acts |= many[noun - 1] and g.among["base_verbs"][noun]
        ahead = fronted[g.begin[at]] and g.phrase[at] == g.begin[at] and g.verbs[at] == g.verbs[g.begin[at] - 1]
        if led and phrase[noun] and not (g.stops[noun] or acts or ahead):
            end = int(last[g.told_behind[at + 1]]) + 1
            mask.start[opens:end] = mask.end[opens : end - 1] = True
            mask.reach((g.at >= opens) & (g.at < end - 1), end - 1)  # almost the size of | a bus
            mask.keep((g.at >= opens) & (g.at < end), noun)


@needs(*_ALL)
def any_of_which(g: Grammar, mask: Mask) -> None:
    """No "would block any deal" of "would block any deal with Togo that cuts jobs": which of any or all it is stays."""
    which = g.next_behind(one_of(g, ("that", "which", "who", "whose")))
    for at in (one_of(g, _ALL) & g.goes_on & (which - g.at <= _ANY)).nonzero()[0].tolist():
        if g.goes_on[at : which[at]].all() and not g.verb[at + 1 : which[at]].any():
            mask.tie(at, which[at])


@needs("by")
def share_by_few(g: Grammar, mask: Mask) -> None:
    """No "half of nuts are sold" of "half of nuts are sold by a single mill": that they are is no news without it."""
    few = one_of(g, ("just", "one", "only", "single"))
    share = g.last_before(any_of(g.among, ("amounts", "of_all", "shares")) & g.word["of"][g.right])
    by = g.by_whom & (g.clauses.participle & g.goes_on)[g.left] & (few[g.right] | few[g.right2])
    last = noun_phrases(g)[1]
    for at in (by & (share >= g.phrase)).nonzero()[0].tolist():
        lone = at + 1 if few[at + 1] else at + 2
        mask.right[at - 1 : lone] = True  # are sold | by | a | single | mill
        mask.tie(lone, max(last[lone + 1], lone + 1) if g.goes_on[lone] else lone)


@needs(*_OFFERS)
def offered_to_which(g: Grammar, mask: Mask) -> None:
    """No "offered men, Ray said", "offered men a bonus" of "offered men who agree to stay a bonus": which, and what."""
    if "who" not in g.places:
        return
    noun = g.small & ~(g.verb | g.clauses.bare | g.adverb | g.among["prepositions"])
    gift = (g.among["articles"] | g.numeral) & (noun | g.number | g.among["units"])[g.left] & ~g.stops[g.left]
    offer, gifts = g.last_before(one_of(g, _OFFERS) & (g.verb | g.clauses.bare)), g.next_or_last(gift)
    for who in g.places["who"]:
        what = int(gifts[who])
        if g.phrase[who] <= offer[who] and who - offer[who] <= _OFFERED and what <= g.stop_behind[who]:
            mask.tie(offer[who], who)
            mask.tie(who, what)


@needs("percent", of=["any", "fractions", "amounts", "shares", "counts"])
def share_of_kind(g: Grammar, mask: Mask) -> None:
    """No "one in ten firms" of "one in ten small firms": half of new | mothers, not half of mothers.

    Nor "gave hundreds of nuts" of "gave hundreds of men nuts": what many are given is not what there are many of.
    """
    numeral = g.numeral
    ratio = numeral & (g.word["in"] & numeral[g.left] | g.word["of"] & g.word["out"][g.left])[g.left]
    many = any_of(g.among, ("fractions", "amounts", "shares"))
    share = many | one_of(g, _SHARES)
    of = g.word["of"] & share[g.left]
    opens = (ratio | of) & g.goes_on
    if not np.count_nonzero(opens):  # in most leads
        return
    _, last, _ = noun_phrases(g)
    given = g.last_before(g.among["giving"] & ~g.helps[g.before_adverb])
    gives = of & (given >= g.phrase) & (g.verbs[g.left] == g.verbs[given])
    folk = (g.ends["s"] | g.among["plurals"]) & g.begins_small
    thing = ~(g.among["stop"] | g.among["prepositions"] | g.among["subordinate"] | g.verb | g.adverb | g.weekday)
    thing |= g.the_or_its | one_of(g, ("less", "more"))
    for at in opens.nonzero()[0].tolist():
        first = at + 1 + int(bool(g.determiner[at + 1] or g.word["all"][at + 1]) and not numeral[at + 1])
        noun = int(last[first])
        _keep_what(g, mask, at, next((one for one in range(noun, min(noun + _MODIFIED, len(g.at))) if folk[one]), 0))
        for place in range(first, int(last[first]) * (not gives[at])):
            mask.keep((g.at > place) & (g.at <= last[first]), place)
        whom = int(first + np.argmax(folk[first : int(g.stop_behind[at]) + 1]))
        if gives[at] and folk[whom] and g.goes_on[whom] and thing[whom + 1]:
            mask.end[whom] = True
            mask.reach(g.at == whom, g.told_behind)
            mask.keep((g.at > whom) & (g.at <= g.stop_behind[at]), whom)


def _keep_what(g: Grammar, mask: Mask, at: int, noun: int) -> None:
    """What so many do goes with what its verb needs: one in ten cooks in Togo lives | on | loans, quits | in | a year.

    The verb may be no known one (lives, trade): it stands before a preposition, behind the noun and its place.
    """
    act, among = noun + 1, g.among
    if not noun or g.phrase[at] != g.begin[at] or g.verbs[at] != g.verbs[g.begin[at] - 1]:  # not: gave half of men
        return
    if placed := g.low[act] == "in" and bool(g.capital[act + 1]):
        act = int(g.next_or_last(~g.capital)[act + 1])
    with_what = among["prepositions"] | g.word["within"]
    other = any_of(among, ("auxiliary", "modal", "prepositions", "stop", "subordinate")) | g.adverb | g.gerund | g.past
    other |= g.capital | g.stops | (g.weekday | g.month)[g.right2] | ~with_what[g.right]
    if not other[act]:
        mask.right[act] = True
        mask.right[noun + 1] |= placed  # in | Togo | lives
        mask.tie(act, g.told_behind[act + 1])


@needs("among", "one")
def among_whom(g: Grammar, mask: Mask) -> None:
    """No "is among nine people" of "is among nine people killed in Togo": what befell them stays."""
    last, some = noun_phrases(g)[1], g.numeral | g.word["the"] | g.word["a"] & g.among["many_of"][g.right]
    one = g.word["one"] & g.among["auxiliary"][g.left]  # is one of | a handful of men hurt
    for at in ((g.word["among"] | g.word["of"] & one[g.left]) & g.goes_on & some[g.right]).nonzero()[0].tolist():
        of = at + 3 if g.among["many_of"][at + 2] and g.low[at + 3] == "of" else at
        whom = int(last[of + 1 + bool(g.the_or_its[of + 1])])
        if (g.clauses.participle | one_of(g, _WHICH))[whom + 1] and g.goes_on[at : whom + 1].all():
            mask.tie(at, whom + 1)
            mask.reach(g.at == at, whom)  # among the 40 | men | rescued


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
