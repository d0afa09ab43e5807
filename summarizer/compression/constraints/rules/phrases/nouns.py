"""What a noun phrase or verb is nothing without: its noun, its object, its predicate, what was asked."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Booleans, Integers, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import figures, noun_phrases
from summarizer.compression.constraints.rules.phrases.complements import helped
from summarizer.compression.constraints.times import terms

_CONTRACTED = ("'m", "’m", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'d", "’d")
_MEETS = tuple("exceeded exceeds hit hits reached reaches surpassed surpasses topped tops totaled totalled".split())
_GETS = (*_MEETS, "get", "gets", "own", "owns", "pay", "pays", "receive", "receives")  # 9 percent
_SHARES = ("half", "most", "much", "none", "part")  # of the nuts
_HEADS = tuple("goer goers holder holders keeper keepers maker makers".split())  # are what the noun before them says
_ASIDE, _TERM, _WANTED = 7, 12, 5  # words to the end of an aside from its auxiliary; to "to" from "sentenced" and "due"


def noun_of_phrase(g: Grammar, mask: Mask) -> None:
    """No "finance met" of "finance ministers met", no end on what only says of what kind a noun is: a tax | office."""
    phrase, last, _ = noun_phrases(g)
    says = last > g.at
    joined = (g.among["conjunctions"] & ~g.stops[g.left])[g.right[last]]  # glass and rope | firms
    listed = g.comma & g.among["articles"][g.left] & (g.adjective | (yet := g.word["yet"]))[g.right]
    # The pale, | big-eyed owl.
    listed &= g.adjective | g.ends["ed"] | g.ends["ier"] | (g.verb_behind <= g.stop_behind) | yet[g.right]
    kind, goes_on = g.adjective | g.among["graded"] | g.among["refuted"], g.goes_on & g.word["of"][g.left]
    second = (kind | g.gerund | g.clauses.participle | g.ends["ly"]) & g.small[g.right]
    mask.end |= says | (kind & goes_on & (g.word["and"] & second[g.right])[g.right])  # a lot of false | and rude claims
    mask.keep(listed[g.left], g.last_before(~g.idle)[g.left])  # | the skimpier, | short-term plans
    mask.right |= listed | (g.first & g.comma & (more := g.among["compared"]) & more[g.right])  # Faster, | better mills
    small = phrase & g.begins_small
    if not g.word.held.isdisjoint(_HEADS):
        mask.left |= one_of(g, _HEADS) & (small & ~(g.adjective | g.number))[g.left]  # policy | makers
    mask.right |= yet & listed[g.left]  # a key, yet | small step
    mask.left |= (chief := g.word["officer"] & g.word["chief"][g.left2] & small[g.left]) | chief[g.right]
    short = (g.bracketed & g.goes_on & np.char.isupper(g.text))[g.right] & small & g.goes_on
    mask.bind(short & small[g.right2], g.at + 2)  # electric vehicle (EV) | makers
    half = g.among["attributive"] & g.among["articles"][g.left] & g.capital[g.right] & g.goes_on
    for at in half.nonzero()[0].tolist():  # a former | Acme and Bolt Motors baker
        firm = int(g.next_or_last(~g.capital)[at])
        if g.low[firm] == "and" and g.capital[firm + 1] and last[firm + 1] > firm + 1:
            mask.tie(at, int(last[firm + 1]))
    former = g.last_before(g.among["attributive"] & says)  # former | Togolese army chief
    mask.keep((former > 0) & (last[former] >= g.at), former)
    mask.reach(says & ~joined, last)
    mask.part(g, says & joined, g.verb, g.near)  # farm | groups and trade unions | met
    many = any_of(g.text_ends, ("s'", "s’"))  # the drivers' | union | Bolt
    opens = (g.the_or_its | many) & ~g.stops & phrase[g.right] & ~joined[g.right]
    other = g.among["stop"] | g.ends["ed"] | g.among["participles"] | g.verb | g.capital | g.adverb
    whole = np.minimum(g.stop_behind, g.next_behind(other) - 1)  # its new | spring session, his trade | hearing
    noun = np.where((last > g.at) | g.capital | g.stops, last, whole)[g.right]
    mask.reach(opens, noun)  # two of the | six men | accused of it


def object_of_verb(g: Grammar, mask: Mask) -> None:
    """No verb without its object: sold | shares | in May. It is neither left out nor does a line end before it."""
    among = g.among
    phrase, last, _ = noun_phrases(g)
    verb = _with_object(g)
    out = among["particles"] & (verb & g.goes_on)[g.left] & (g.begins_small | g.capital | g.number)[g.right]
    out &= ~(any_of(among, ("periods", "spans")) & ~g.word["of"][g.right])[g.right2]  # step down | two months early
    verb |= out  # is not ruling out | tariffs
    other = g.verbal | g.clauses.participle | g.adverb
    verb |= g.word["have"] & g.clauses.modal[g.left] & ~other[g.right]  # could have | a bomb
    mask.right |= (verb | g.word["have"]) & g.word["enough"][g.right]  # may have | enough oil
    first = g.next_or_last(~(before := _before_object(g)))
    bare = ~phrase[first] & g.numeral[g.left[first]] & (g.at + 1 < first)  # struck out | nine
    first = np.where(bare, first - 1, first)
    shares = among["shares"][last[first]] | (figures(g) & (last == g.at))[first]
    by = g.number[first] & shares & ~one_of(g, _GETS) & (~g.word["of"])[g.right[last[first]]]  # 5 percent, 3-1
    opens = verb & g.goes_on & phrase[first] & (phrase | before)[g.right] & ~(g.adverb[g.right] & ~phrase[first]) & ~by
    noun = _last_of_object(g, first)
    joins = among["conjunctions"] & ~g.word["but"] & ~g.stops[g.left]
    join = np.where(joins[g.right[noun]], noun + 1, 0)
    noun = np.where(phrase[g.right[join]] & (join > 0), np.maximum(last[g.right[join]], noun), noun)  # rope and | mills
    joined = (join > 0) & ~phrase[g.right[join]]
    of = one_of(g, ("that", "those")) & g.word["of"][g.right]  # beat | those | of Togo
    reached = (verb | (g.verb & among["change"])) & (g.word["those"] & g.goes_on)[g.right]
    those = g.goes_on & (reached | (~among["stop"] & of[g.right]))
    sure = ~one_of(g, ("her", "it", "you")) | g.stops | among["prepositions"][g.right]  # not: bonds | it sold
    does = g.small & g.ends["s"] & sure[g.right]  # pits | it against Bolt
    it = those | ((verb | g.clauses.finite | does) & g.goes_on & among["objects"][g.right])
    claims = g.verb & g.ends["s"] & g.begins_small & ~(among["auxiliary"] | g.word["says"])
    acts = g.verb | out | (g.gerund & g.helps[g.before_adverb])  # is raising | hopes
    mask.end |= opens | it | (acts & g.goes_on & claims[g.right])  # dismissed | reports, set out | plans
    if np.count_nonzero(it):
        mask.right |= those[g.left] | (it[g.left] & g.goes_on & phrase[g.right])  # offers them | higher pay
        given = (among["articles"] | g.number)[g.right2] & ~(among["calling"] | one_of(g, ("made", "make")))
        given = ~given & (~g.word["her"])[g.right]  # made | it a hit; not: gave us a mill
        mask.right |= it & (any_of(g.ends, ("self", "selves"))[g.right] | given)  # killed | himself the day before
    if np.count_nonzero(out):
        ends = among["prepositions"] | g.verb | (g.gerund & ~(phrase | g.begins_small[g.right]))  # | ordering Bolt
        noun = np.where(out, np.minimum(g.stop_behind, g.next_behind(ends) - 1), noun)
    mask.reach(opens & ~joined, np.maximum(noun, g.at + 1))
    mask.right |= among["particles"] & among["articles"][g.left] & phrase[g.right]  # the | back | injuries
    if "until" in g.places:
        _mark_late_object(g, mask, verb)
    _mark_parted_object(g, mask)
    if np.count_nonzero(made := one_of(g, ("make", "makes", "making", "made")) & g.word["it"][g.right]):
        mask.right |= made[g.left2] & g.goes_on & one_of(g, ("for", "to"))[g.right]  # made it legal | for all


def _with_object(g: Grammar) -> Booleans:
    """Which words may be verbs that an object follows."""
    among = g.among
    verb = g.verb | g.clauses.bare | (g.gerund & ~g.capital & ~among["before_clause"])
    verb |= g.gerund & g.first & among["articles"][g.right]  # Eating | a nut a day helps
    verb &= ~((g.clauses.opens_bare[g.left] & among["verbs"])[g.left])  # to lose | ground
    done = g.clauses.participle | among["base_verbs"]  # had hidden | a letter, had cut | a price
    verb |= done & among["have"][g.before_adverb] & ~among["auxiliary"]
    gave = g.word["given"] | (one_of(g, ("dealt", "sent", "shown", "taught")) & among["articles"][g.right])
    verb |= gave & among["auxiliary"][g.before_adverb]  # was given | a fine
    verb[(helps := helped(g))[helps < len(g.at)]] = True
    verb &= ~(among["auxiliary"] | among["modal"] | among["said"] | among["speech"])
    verb &= ~among["change"] | among["change_of_what"] | (one_of(g, _MEETS) & ~among["auxiliary"][g.before_adverb])
    acts = g.clauses.finite | ((among["relative"] | g.word["that"])[g.left] & g.ends["s"])  # a law that | bans it
    acts |= g.word["who"][g.left] & ~(among["stop"] | g.adverb)  # who | run a mill
    what = among["articles"] | (one_of(g, ("fewer", "less", "more")) & ~g.word["than"][g.right])  # rose | more than 9%
    return np.asarray(verb | (acts & g.begins_small & what[g.right]))  # if it | adopts a plan


def _before_object(g: Grammar) -> Booleans:
    """Which words may stand between a verb and the noun that is its object: sold | all but | 200 mills."""
    among, at, than = g.among, g.word["at"], g.word["than"]
    opens, bound = g.the_or_its, one_of(g, ("least", "most"))
    less, found = one_of(g, ("fewer", "less", "more")), opens | among["determiners"] | g.adverb | _as_many(g)
    dozen = among["articles"] & (among["counts"] | among["fractions"])[g.right]  # about | a | dozen
    found |= (among["roughly"] | one_of(g, ("between", "but"))) & (g.number | dozen)[g.right]  # all | but | 200 men
    most = one_of(g, _SHARES) & (g.word["of"] & opens[g.right])[g.right]  # most of | the nuts
    found |= most | most[g.left]
    found |= among["participles"] & (among["determiners"] | among["possessives"])[g.left]  # some | lost | trade
    found |= among["particles"] & among["articles"][g.left]  # caused | the | back | injuries
    had = (g.clauses.participle & among["have"][g.left])[g.left]  # has hired | retired | cooks
    found |= (g.word["own"] & among["possessives"][g.left]) | (g.ends["ed"] & (had | ~g.verb))
    found |= (less & than[g.right]) | (than & less[g.left])  # caused | more than half of it
    found |= g.word["of"] & among["determiners"][g.left] & (opens | g.capital)[g.right]  # all of its
    found |= (at & bound[g.right]) | (bound & at[g.left])  # make | at least 9 percent of it
    return np.asarray(found)


def _as_many(g: Grammar) -> Booleans:
    """Which words are of "as many as", "as much as" and "up to" before a number: save | as many as 9 men.

    And of a comparison: was carrying | twice as many men as it may.
    """
    many = one_of(g, ("many", "much", "up"))
    if not np.count_nonzero(many):  # of most leads
        return many
    ends = one_of(g, ("as", "to")) & g.numeral[g.right]
    noun = ~(g.among["stop"] | g.adverb)[g.right] & ~g.word["up"] & g.goes_on
    times = one_of(g, ("times", "twice")) & g.word["as"][g.right] & (many & noun)[g.right2]
    compared = many & noun & times[g.left2]
    many &= ends[g.right] & (g.word["up"] | g.word["as"][g.left])
    many |= compared
    found = many | (many & ~g.word["up"])[g.right] | (many & ~compared)[g.left] | times
    return np.asarray(found | (times[g.right] & g.word["times"][g.right] & g.number))


def _mark_late_object(g: Grammar, mask: Mask, verb: Booleans) -> None:
    """No end before an object that stands behind a day: put off | until May | a vote."""
    thing = g.next_behind(g.among["articles"])
    late = g.among["particles"] & verb[g.left] & g.word["until"][g.right] & (thing < g.stop_behind)
    mask.end[[place for at in late.nonzero()[0] for place in range(at, thing[at] + 1)]] = True


def _mark_parted_object(g: Grammar, mask: Mask) -> None:
    """No end before an object behind an aside: met to discuss, among other things, | the mill."""
    verb = g.clauses.bare & g.comma & g.among["base_verbs"] & ~g.among["intransitive"]
    for at in (verb & (g.among["prepositions"] | g.word["among"])[g.right]).nonzero()[0].tolist():
        end = int(g.stop_behind[at])
        if g.comma[end] and g.the_or_its[end + 1]:
            mask.tie(at, g.told_behind[end])


def _last_of_object(g: Grammar, first: Integers) -> Integers:
    """Where the object ends that begins at each place: its boss | Ada Bolt, Togo's | mill."""
    phrase, last, ends = noun_phrases(g)
    noun = np.where(last > g.at, last, ends)[first]
    named = (g.capital & phrase)[g.right[noun]] & ~g.stops[noun]  # its boss | Ada Bolt
    noun = np.where(named, ends[g.right[noun]], noun)
    more = (g.owning & ~g.stops)[noun]
    noun = np.where(more, ends[g.right[noun]], noun)  # Togo's | mill
    return np.where(g.comma[noun] & g.capital[g.right[noun]], ends[g.right[noun]], noun)  # its rival, | Ada Bolt


def predicate(g: Grammar, mask: Mask) -> None:
    """No "is to all" of "is open to all", no "has show" of "has opened a show", no "doesn't" without its verb."""
    among = g.among
    contracted = g.denied | any_of(g.ends, _CONTRACTED)
    helps = (among["auxiliary"] | contracted) & g.goes_on
    light = g.adverb | g.idle | among["light"] | one_of(g, ("almost", "likely", "very"))
    before = g.last_before(~light)  # we've | had; has | been; to have | been sold
    helps |= light & helps[before] & g.goes_on & ~g.stops[g.left]  # has always | been
    behind = g.next_or_last(~(light | among["possessives"]))  # have their | mills | sold
    phrase, last, _ = noun_phrases(g)
    done = g.gerund | g.ends["ed"] | g.ends["en"] | among["participles"] | among["irregular"]
    verbal = done | g.verb
    known = phrase | verbal | g.clauses.bare | among["prepositions"] | among["no_nouns"]
    opens = helps & (g.phrase[behind] <= g.at) & known[behind]
    opens &= ~(among["have"] & ~(phrase | verbal)[behind])  # has in recent months | met
    second = verbal & (among["conjunctions"][g.left] | (g.adverb & among["conjunctions"][g.left])[g.left])
    border = np.where(phrase[behind] & ~verbal[behind], last[behind], behind)
    rows = opens.nonzero()[0]
    free = (second & verbal[behind][rows, None]) | (done & among["prepositions"][behind][rows, None])
    mask.inside[rows] |= g.beyond(border[rows]) & ~free  # was caught and | charged, is at present | seen
    mask.end |= helps & (contracted | (light & opens))
    doing = g.gerund & g.begins_small & helps[g.before_adverb]
    mask.inside |= g.comma[:, None] & doing & g.gap  # men, facing jail, | are openly | calling for it
    opened = (contracted & g.goes_on)[before] | (one_of(g, ("be", "been", "being")) & among["auxiliary"][before])
    mask.keep((verbal | g.clauses.bare) & opened, before)  # Today | we'll | see it
    if "there" in g.places:  # there were | many questions | unanswered
        what = g.next_or_last(~_before_object(g))
        mask.reach(helps & ~among["have"] & g.word["there"][g.before_adverb] & phrase[what], last[what])
    parted = g.comma & among["auxiliary"] & (g.clauses.opener < g.phrase) & (g.begin < g.at)
    for at in parted.nonzero()[0].tolist():  # was, by itself, | not enough
        if g.comma[end := int(g.stop_behind[at])] and end - at < _ASIDE:
            mask.tie(at, end + 1)
    before = g.last_before(~(light | one_of(g, ("be", "been", "have"))))
    mask.keep(verbal & g.infinitive[before] & (before < g.at - 1), before)


@needs("result", "resulted", "resulting", of=["comes_to", "wants_to"])
def term_of_sentence(g: Grammar, mask: Mask) -> None:
    """No "sentenced in prison", no "was sentenced", no "could result" in it: the "to" that a word wants stays."""
    ends = g.among["comes_to"] & (g.word["a"] | g.word["an"])[g.right2]  # comes | to an end
    to = g.word["to"] & (~g.infinitive | g.ends["ing"][g.right])  # closer | to having it
    direct = (g.among["wants_to"] | ends) & to[np.minimum(g.told_behind, len(g.at) - 1)]
    leads = one_of(g, ("resulted", "resulting")) | (g.word["result"] & g.clauses.bare)
    leads = (leads & g.word["in"][g.right]) | (g.among["comes_to"] & g.word["into"][g.right])  # has gone | into debt
    mask.end |= leads & g.goes_on & g.begins_small
    mask.bind(direct & g.goes_on & g.begins_small, g.told_behind)
    border = np.full(len(g.at), len(g.at))
    term = g.next_behind(terms(g))
    for at in (g.word["sentenced"] & (term <= g.stop_behind)).nonzero()[0].tolist():
        border[at : term[at]], mask.end[at : term[at]] = term[at], True
    for at in (g.among["wants_to"] & ~g.stops).nonzero()[0].tolist():
        behind = range(at + 1, min(at + 1 + (_TERM if g.low[at] == "sentenced" else _WANTED), len(g.at)))
        if (to := next((k for k in behind if g.stops[k] or g.low[k] == "to"), 0)) and g.low[to] == "to":
            border[at:to], mask.end[at:to] = np.minimum(border[at:to], to), mask.end[at:to] | (g.low[at] == "sentenced")
    mask.reached = np.minimum(mask.reached, border)


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
