"""What somebody does, is charged with: told with of what it is, and a deed that is a subject whole."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns
from summarizer.compression.constraints.rules.phrases.complements import bind_place

_ACCUSED, _GUILTY = ("accused", "charged", "suspected"), ("guilty",)
_OF_WHAT = {  # for some words those that open what they are nothing without
    ("charged",): ("with",),
    ("accused", "cleared", "convicted", "suspected"): ("of",),
    _GUILTY: ("of", "to"),
    ("bailed", "freed", "released"): ("on",),
}
_CLAIMS = tuple("allegation allegations claim claims idea rumour rumor suggestion suggestions theory".split())
_HOW = ("about", "against", "for", "from", "over", "to", "under", "while", "with", "without")
_NEAR, _MANNER = 8, 6  # words behind these in which stands of what; behind "held" how
_ON_WHAT, _WHITHER = ("for", "of", "on", "whether"), ("as", "into", "of", "to")
_ACTS, _RULES = ("act", "acted", "acting", "behaved"), ("rule", "ruled", "rules", "ruling")
_SEEKS = ("hunt", "hunted", "hunting", "look", "looked", "looking", "looks", "search", "searched", "searching")
_SIGNS = ("sign", "signed", "signing", "signs")
_LIVES = tuple("live lived lives stand stands stood work worked works".split())


def doing_what(g: Grammar, mask: Mask) -> None:
    """No end on "focusing" of "are focusing on nuts", "stop" of "to stop selling nuts", "for selling" before nuts."""
    if np.count_nonzero(doing := g.gerund & g.begins_small & g.among["auxiliary"][g.before_adverb] & g.goes_on):
        dated = any_of(g.among, ("days", "periods", "spans", "rates")) | g.month | (g.number & ~g.money)
        told = np.minimum(g.told_behind, len(g.at) - 1)
        what = one_of(g, _ON_WHAT) & ~g.weekday & ~(dated | dated[g.right])[told]
        sold = (g.ends["ed"] | g.among["participles"]) & g.goes_on & small_nouns(g)[g.right]  # are using | paid leave
        mask.end |= doing & (what | g.among["subjects"] | sold)[g.right]
        mask.right |= sold & doing[g.left]  # are using paid | leave
    begins = g.among["beginning"] | (g.word["out"] & one_of(g, _RULES)[g.left])  # ruled out | selling it
    begins |= g.among["subordinate"] & g.clauses.opens  # while | selling it
    mask.right |= begins & g.goes_on & (g.gerund & g.begins_small)[g.right]
    if np.count_nonzero(begins := begins & (g.adverb | g.weekday)[g.right]):  # proposed on Monday | selling it
        later = g.gerund & g.begins_small & ~one_of(g, ("following", "pending"))
        mask.bind(begins & later[g.act_behind], g.act_behind)
    asks = g.among["prepositions"] & (g.among["question"] & ~g.among["relative"])[g.right]
    held = g.last_before(g.verb | g.among["relational"]) if np.count_nonzero(asks) else g.phrase
    for at in (asks & (held >= g.phrase)).nonzero()[0]:  # a fight among men over | whether it is
        mask.keep((g.at > held[at]) & (g.at <= at), held[at])
    what = g.the_or_its | g.number
    governs, verbal = g.among["prepositions"], g.gerund & ~(g.capital | g.among["figures"] & ~what[g.right])
    mask.right |= verbal & g.comma & verbal[g.right] & (governs | verbal)[g.left]  # for | beating, robbing men
    ends = g.among["times"] | governs & ~(g.word["on"] & g.among["articles"][g.right])  # not: carrying | on an affair
    mask.end |= verbal & governs[g.left] & np.where(g.stops, verbal[g.right], g.goes_on & ~ends[g.right])


def deed_that_acts(g: Grammar, mask: Mask) -> None:
    """No "drinking may help" of "drinking two cups of tea may help": a deed that is a subject is told whole."""
    said = g.word["that"][g.left] | ((g.clauses.says & ~g.stops)[g.left] & ~g.among["prepositions"][g.right])
    but = (g.first & g.among["conjunctions"])[g.left]  # But hiring Ada Bolt | did not help
    owned = g.owning[g.next_or_last(~g.capital)[g.right] - 1]  # Topping | Ada Bolt's list is a new mill
    kind = g.among["essential"] | g.among["growing"] | (g.capital[g.right] & ~(but | owned))  # Struggling | Acme
    opens = g.gerund & g.goes_on & (g.first | but | said) & ~kind
    if not np.count_nonzero(opens):  # of most leads
        return
    numeral, many = g.numeral, g.ends["s"] | g.among["plurals"]
    acts = g.clauses.acts & ~(many & numeral[g.left])  # 2,000 | steps
    phrase, last, _ = noun_phrases(g)
    described = phrase & (last > g.at) & ~(numeral | g.among["essential"] | g.owning)  # huge | debts
    behind = g.next_behind(~(g.idle | described))
    opens &= but | owned | ~g.capital[g.right[last[g.right]]]  # not: chewing gum maker | Acme
    some = numeral | g.the_or_its | g.among["prepositions"]
    for at in opens.nonzero()[0].tolist():
        verb = int(g.next_behind(acts)[at])
        if verb > min(g.stop_behind[at], len(g.at) - 1):
            continue
        told = some[at + 1] or not many[last[at + 1]] or (g.ends["s"][verb] and not g.clauses.modal[verb])
        if told:  # not: striking nurses | will return
            mask.tie(at, verb)
            mask.start[at + 1 : verb + 1] = True
            mask.reach((g.at >= at) & (g.at < verb), behind)


def accused_of_what(g: Grammar, mask: Mask) -> None:
    """No "nurse of theft" of "a nurse accused of theft was freed", no "charged", "freed" without "with", "on bail"."""
    if np.count_nonzero(told := g.told_of & ~g.closes):  # not: a study published in May showed | on Friday
        mask.left |= (told & ~g.weekday[g.left]) | told[g.left]  # men held by a firm | accused | of theft
        mask.right |= told & ~g.weekday[g.right]  # had his ban lifted | on Monday
    if "being" in g.places:
        counted = g.last_before(g.word["number"]) >= g.phrase
        mask.right |= (g.word["being"] & counted)[g.left]  # the number of men being held | in Togo
    for verbs, opens in _OF_WHAT.items():
        if g.word.held.isdisjoint(verbs):  # in most leads
            continue
        done = one_of(g, verbs)
        if verbs == _GUILTY:  # a man accused of theft pleaded | guilty
            done &= g.last_before(g.told_of & one_of(g, _ACCUSED)) < g.begin
        opener = one_of(g, opens) & (~g.word["on"] | g.among["bail"][g.right]) & (done[g.left] | ~g.capital[g.right])
        bind_place(g, mask, done, opener, _NEAR)  # convicted the mayor of Graz | of theft
        crime = g.gerund & ~g.word["lying"] & (opener & (g.last_before(done) >= g.phrase))[g.left]
        mask.right |= crime & g.goes_on & one_of(g, _HOW)[g.right]  # charged with driving | under the influence
    if "fined" in g.places:
        fined = g.word["fined"] & g.capital[g.right] & ~g.helps[g.before_adverb]
        mask.inside[fined] |= (g.number | g.money) & g.gap[fined]  # fined | Acme 9 million euros
    if "fire" in g.places:
        mask.right |= g.word["fire"] & g.word["under"][g.left] & (g.word["for"] | g.word["over"])[g.right]


@needs("hurt", "injured", "wounded")
def hurt_behind_dead(g: Grammar, mask: Mask) -> None:
    """No "two hurt" of "nine died and two were hurt": those hurt stand behind the "and" of who died."""
    hurt, died = one_of(g, ("hurt", "injured", "wounded")), one_of(g, ("dead", "died", "killed"))
    joined = g.last_before(g.word["and"] & (g.last_before(died) >= g.phrase))
    first = g.next_or_last(hurt)[joined]
    mask.start |= (joined >= g.phrase) & (g.begin[first] == g.begin) & (first - joined <= _NEAR) & (first >= g.at)
    counted = g.numeral & g.word["and"][g.left]
    hurt &= counted[g.left] & (g.verb_before >= g.phrase)  # four were killed | and 9 | hurt
    mask.left |= hurt[g.right]
    mask.keep(hurt[g.right2] & g.word["and"], g.verb_before)


def object_of_doing(g: Grammar, mask: Mask) -> None:
    """No "killed nine a wave" of "killed nine, causing a wave": what is done behind a comma keeps its verb."""
    opens = g.gerund & (g.hyphen < 0) & g.begins_small & g.stops[g.left] & g.goes_on & ~(g.first | g.among["growing"])
    if np.count_nonzero(opens):
        doing = np.minimum(g.phrase, g.at)
        told = (g.verb | g.among["prepositions"] & ~one_of(g, _WHITHER)).cumsum()  # ..., pushing oil | to $9
        mask.keep(opens[doing] & (told == told[doing]) & (g.at > doing), doing)
        first = g.last_before(opens)  # hit a mill, killing nine, | and injuring two
        mask.keep(g.word["and"] & g.gerund[g.right] & (first >= g.begin) & (g.verbs == g.verbs[first]), first)
    opens = g.gerund & g.begins_small & g.among["prepositions"][g.left] & g.goes_on & ~g.among["growing"]
    if np.count_nonzero(opens):  # praised Ray for handing out | gold pens
        doing = g.last_before(opens)
        other = any_of(g.among, ("prepositions", "conjunctions", "question", "subordinate")) | g.word["that"]
        parts = (g.verb | g.infinitive | other).cumsum()
        mask.keep((doing >= g.phrase) & (parts == parts[doing]) & ~g.weekday, doing - 1)


@needs("by")
def done_by(g: Grammar, mask: Mask) -> None:
    """No "a firm by Ada" of "a firm owned by Ada", no "firm owned fell": what somebody did goes with its "by"."""
    done = g.clauses.participle & ~g.gerund & g.begins_small & ~g.among["conjunctions"][g.left]
    told = done & noun_phrases(g)[0][g.left] & ~g.stops[g.left]  # a tax | proposed by Togo
    up = g.among["particles"] & (done & g.goes_on)[g.left]  # a tax put | forward by Togo
    done, told = done | up, told | (up & told[g.left])
    mask.left |= g.word["by"] & (done & g.goes_on)[g.left]
    by = done & g.goes_on & g.by_whom[g.right]
    mask.part(g, by, g.verb, g.near)
    mask.right |= by & told


@needs(*_ACTS, of=["disputing", "turns_sense", "unduly"])
def how_it_was_done(g: Grammar, mask: Mask) -> None:
    """No "Bolt acted" of "Bolt acted unlawfully", no "denied it sold nuts" of "denied it knowingly sold nuts"."""
    mask.right |= one_of(g, _ACTS) & g.goes_on & (g.adverb & g.ends["ly"])[g.right]
    acts = (g.verb | g.clauses.participle | g.clauses.bare) & g.small
    manner = g.adverb & g.ends["ly"] & ~g.among["sooner_or_later"][g.right]  # not: shot it down | shortly after it fell
    mask.right |= (turns := g.among["turns_sense"]) & g.goes_on
    how = g.among["unduly"] | turns | (manner & (g.last_before(g.among["disputing"]) >= g.phrase))
    ahead = how & g.goes_on & acts[g.right]
    mask.left |= (ahead & ~(g.gerund[g.right] & g.among["is"][g.left]))[g.left]  # not: is unfairly | selling it
    verb = g.last_before(acts)
    near = (verb >= g.phrase) & (verb >= g.clauses.opener) & (g.at - verb <= _MANNER)
    for at in (how & ~ahead & near).nonzero()[0].tolist():
        mask.tie(verb[at], at)  # held men | unlawfully | for days


@needs(of=["proving"])
def of_what_is_claimed(g: Grammar, mask: Mask) -> None:
    """No "heard claims without food" of "heard claims that Ada left men without food", no "after claims" alone."""
    opens = g.among["proving"] & g.goes_on & g.word["that"][g.right]
    mask.right |= opens & g.among["prepositions"][g.left]
    that = g.last_before(opens[g.left])
    told = (that >= g.phrase) & (g.verb_before[that] >= g.phrase)  # not: claims that it lied were dropped by Togo
    mask.keep(told & (g.among["prepositions"] | g.word["without"]) & ~g.word["as"], that)


def verb_with_its_own(g: Grammar, mask: Mask) -> None:
    """No "shot down, Ray said" of "shot down one of its mills", nor "seen enough" without its "to", "far" of "so far".

    Nor "had nothing wrong" of "had done nothing wrong", "called three times" of "called 999 three times".
    """
    right: Booleans = (g.word["so"] & g.word["far"][g.right]) | (g.word["enough"] & g.infinitive[g.right])
    most = g.word["other"] & g.word["any"][g.left] & g.word["than"][g.left2]  # grew more than any | other land
    right |= g.word["any"] & (g.word["such"] | most)[g.right]
    mask.keep(g.word["in"] & most[g.left2], g.at - 3)  # than any other land | in Asia
    if "off" in g.places:  # signed | off | on a law
        signs = one_of(g, _SIGNS) & g.word["off"][g.right]
        right |= signs | (signs[g.left] & g.word["on"][g.right])
    left = (g.word["far"] & g.word["so"][g.left]) | most
    right |= one_of(g, ("call", "called", "calling", "rang")) & g.number[g.right]
    if not g.word.held.isdisjoint(_SEEKS):
        right |= one_of(g, _SEEKS) & g.word["for"][g.right]  # is looking | for a way to win
    if "into" in g.places:
        right |= one_of(g, ("look", "rush", "tap")) & g.clauses.bare & g.word["into"][g.right]  # not rush | into it
    if "within" in g.places:
        right |= one_of(g, ("fall", "falls", "fell")) & g.word["within"][g.right]
    done = g.ends["ed"] | g.among["participles"]
    right |= one_of(g, ("get", "gets", "getting", "got")) & (done & g.begins_small)[g.right]  # will get | involved
    known = g.the_or_its | g.adjective
    right |= one_of(g, ("let", "lets", "letting")) & ~known[g.right]  # an app that lets | men sell nuts
    if np.count_nonzero(counted := g.numeral & g.word["of"][g.right]):
        acts = (g.verb | g.clauses.bare | (g.among["particles"] & g.verb[g.left])) & ~g.among["auxiliary"]
        right |= acts & counted[g.right]
    if np.count_nonzero(some := one_of(g, ("anything", "enough", "nothing"))):
        done = g.small & g.among["have"][g.left] & some[g.right]
        right |= done | (g.word["nothing"] & g.word["wrong"][g.right])
        left |= (done & g.goes_on)[g.left]
    mask.right |= right & g.goes_on
    mask.left |= left
    plain = g.small & ~(g.adverb | g.among["said"])
    done = plain & g.verb & g.goes_on
    mask.end |= done & (done & g.ends["ed"] & plain[g.right])[g.right]  # ignored | repeated warnings


@needs(of=["refuted"])
def verdict_on_claim(g: Grammar, mask: Mask) -> None:
    """No "admitted that men fled" of "admitted the claim that men fled was false": what is held of a claim stays."""
    claim = one_of(g, _CLAIMS) & g.goes_on & g.word["that"][g.right]
    refuted = g.among["refuted"] & (g.verb | g.among["auxiliary"][g.before_adverb])
    for at in claim.nonzero()[0]:
        place = int(g.next_behind(refuted)[at])
        if place <= g.final[at]:
            mask.tie(at, place)
            mask.left[at + 1] = True


@needs("that", "who")
def which_one_does(g: Grammar, mask: Mask) -> None:
    """No "bird that lived" of "a bird that lived in Togo", nor an end on "who fled" of "a man who fled in May"."""
    who = one_of(g, ("that", "who")) & ~(g.clauses.says | g.clauses.acts | g.stops)[g.left]
    placed = g.among["prepositions"][g.right]
    does = g.ends["s"] & ~g.among["stop"] & placed & ~g.among["proving"][g.left2]  # a germ that thrives | in water
    mask.right |= (one_of(g, _LIVES) | does) & who[g.left] & g.goes_on
    did = (g.verb | g.clauses.participle) & ~(helps := g.among["auxiliary"]) & who[g.last_before(~helps)]
    may = g.clauses.bare & (g.clauses.modal & who[g.left])[g.left]  # ships that can run | on methanol
    mask.end |= (did | may) & g.goes_on & (placed | g.clauses.opens[g.right]) & ~g.weekday[g.right]


@needs("each", "one")
def each_other(g: Grammar, mask: Mask) -> None:
    """No "call other" of "call each other", no "hit another" of "hit one another"."""
    pair = g.goes_on & ((g.word["each"] & g.word["other"][g.right]) | (g.word["one"] & g.word["another"][g.right]))
    mask.right |= pair
    mask.left |= pair[g.left]


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
