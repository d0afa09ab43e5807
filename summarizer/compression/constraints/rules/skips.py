"""Words that no step leaves out, and steps that make two things one."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.claims import closing_speakers
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.hanging import not_committed, telling_which
from summarizer.compression.constraints.lists import asked, hedges
from summarizer.compression.constraints.mask import Booleans, Integers, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns
from summarizer.compression.constraints.times import before_time

_INQUIRIES = tuple("foray forays inquiries inquiry insight investigation investigations probe probes research".split())
_FEARS = ("believe", "fear", "hope", "say", "think")
_HELD = tuple("charge coma custody detention exile hiding jail office power prison".split())


def preposition_of_object(g: Grammar, mask: Mask) -> None:
    """No object without its preposition, no clause without the word that opens it."""
    among = g.among
    subject = ~(among["prepositions"] | among["subordinate"] | among["auxiliary"] | among["modal"] | g.clauses.present)
    kind = small_nouns(g) & (g.capital & g.goes_on & ~(g.month | among["days"]))[g.left]  # from Togo | men
    named = g.capital & ~g.goes_on[g.right2]  # its Field Music streaming service
    verbal = g.ends["ing"] & (among["prepositions"] | (g.clauses.told & ~named))[g.left]  # of | destroying it
    binds = ~g.stops & (among["prepositions"] | among["subordinate"] | among["conjunctions"] | verbal)
    subject &= (g.clauses.of_subject == 0) & ~g.clauses.shows  # a man jailed in the 1980s | died
    governor = np.where(g.capital | kind, g.governor, g.head)
    governor -= among["counts"][governor]  # fired | on two vans
    mask.keep(subject & binds[governor], governor)
    those = among["demonstratives"] & ~g.word["that"] & (among["prepositions"] & ~g.stops)[g.left]
    if np.count_nonzero(those):  # dug | through those boxes
        mask.keep(subject & those[governor], governor - 1)
        mask.end |= among["counts"] & those[g.left] & g.goes_on  # on these two | vans
    head = g.head[np.where(kind, g.last_before(~g.capital) + 1, g.at)]
    mask.keep(subject & among["places"][head] & ~g.stops[head], head)  # hit a mill | near Lome, near the Swiss | border
    over = (among["prepositions"] & ~g.stops)[g.governor] & (g.at > g.governor) & ~g.clauses.shows  # in, | Togo said
    over &= ~(among["stop"] | among["subordinate"] | g.word["never"] | g.word["only"] & among["subordinate"][g.right])
    over &= ~(hedges(g)[g.next_verb] >= g.next_verb - g.at) | ~g.main_verb[g.next_verb]  # near Lome | probably died
    over &= ~(g.idle | g.verb | g.clauses.present | g.weekday[g.governor] | among["places"] | g.word["without"])
    its = g.the_or_its
    own = g.last_before(its)  # discussed with Togo | a new mill; not: to sell | its mill, a man with a gun | the size
    acts = (g.verb | g.clauses.bare | g.clauses.participle)[g.governor - 1] & ~g.infinitive[g.governor]
    nouns, heads, _ = noun_phrases(g)
    told = g.verb | among["auxiliary"] | g.clauses.finite  # by men | the police had freed
    acts &= ~(told[np.minimum(heads + 1, len(g.at) - 1)] | told[g.right])
    over &= ~((own > g.governor + 1) & nouns & acts & ~g.gerund[own - 1])
    doing = over & g.gerund & g.begins_small & g.goes_on & g.capital[g.left]
    if np.count_nonzero(doing):  # a law | in Togo | banning nuts
        placed = one_of(g, ("at", "from", "in", "near"))[g.governor] & (g.last_before(~g.capital) == g.governor)
        over &= ~(doing & placed)
    mask.keep(over, g.governor)  # tariffs | on some maize | products
    small = g.word["and"] & (g.begins_small[g.left] | g.word["much"][g.right]) & ~g.stops[g.left]  # and | much of Togo
    mask.keep(small & over[g.left], g.governor[g.left])  # hit | by fires | and a strike
    if "even" in g.places:  # rewritten | or even | scrapped
        mask.keep((g.word["even"] & among["conjunctions"][g.left])[g.left], g.left - 1)
    acts = g.verb & ~g.clauses.bare[g.left]  # not the second of: to settle | claims
    parts = (acts | g.stops | binds | (among["stop"] & ~its)).cumsum()
    what = its | g.word["no"] | g.numeral  # a panel of nurses | found | no proof
    wanting = acts & g.goes_on & ~(g.clauses.says | among["auxiliary"])
    wanting &= what[g.right] | (g.main_verb & (small_nouns(g) & ~among["particles"])[g.right])  # Acme | billed | men
    does = g.infinitive[g.before_adverb] & ~g.adverb  # agreed to quickly | sell its mill
    done = g.last_before(does | wanting)  # no plans | to sell | its mill, costs | forced | a cut
    mask.keep((done >= g.opening) & (parts == parts[done]) & (among["articles"] | ~g.idle), done)


def guard(g: Grammar, mask: Mask) -> None:
    """Never left out: negation, modal, condition, "almost", "alleged", "even if", ", so", "not just", "in just one"."""
    only = g.word["just"] & g.among["prepositions"][g.left] & g.numeral[g.right]
    mask.right |= (g.word["not"] | g.denied) & g.goes_on & g.among["merely"][g.right]  # not | just to men but to all
    mask.reach(one_of(g, ("neither", "nor")), g.told_behind)  # nor | men fled
    even = (g.low == "even") & one_of(g, ("if", "though", "when"))[g.right]
    so = g.word["so"] & g.stops[g.left] & ~g.first & ~g.stops
    against = g.word["against"]  # goes with what it hangs on: held | for acts against Togo | was freed
    mask.reach(against[behind := g.next_or_last(~g.adverb)], behind)  # ruled wisely | against
    if np.count_nonzero(much := one_of(g, ("almost", "barely", "fewer", "less", "nearly"))):
        counted = g.numeral | g.among["fractions"] | (g.word["a"] & g.among["spans"][g.right])
        less = one_of(g, ("fewer", "less"))
        much &= np.where(less, (g.word["than"] & counted[g.right])[g.right], counted[g.right] & g.goes_on)
        mask.left |= much[g.left] | (less & much)[g.left2]  # goes with its number: for less than nine years
    if np.count_nonzero(how := g.denied | g.among["denying"] | (g.word["longer"] & g.word["no"][g.left])):
        near = np.where((g.among["auxiliary"] | g.infinitive)[near := g.before_adverb], near[near], near)
        how = how[near] & (g.adverb | g.among["light"]) & ~g.stops[g.left]  # has not been | easily | beaten
        mask.end |= how & g.goes_on
    if np.count_nonzero(far := g.word["with"] & g.clauses.says[g.left]):  # says | with luck | it can win
        far &= g.next_behind(g.clauses.modal) <= np.minimum(g.stop_behind, g.next_behind(g.word["that"]))
    error = one_of(g, ("error", "mistake")) & (g.word["by"] | g.word["in"])[g.left]  # said | in error | that it sank
    if "commit" in g.places or "committed" in g.places:
        much |= not_committed(g, mask)
    guards = (g.guard & ~(against | g.clauses.who | much)) | only | even | so | how | far | error
    mask.right |= (often := g.guard & (g.adverb | one_of(g, ("often", "sometimes")))) & g.goes_on  # often | skip meals
    done = g.clauses.participle & ~(g.verb | g.clauses.finite) & g.among["prepositions"][g.right]
    opens = (g.among["relative"] | often | done) & g.stops[g.left] & ~g.first
    which = np.maximum.accumulate(np.where(opens, g.at, 0))
    aside = (which >= g.phrase) | g.clauses.goes  # Bolt, who has not won since May, hit by likely strikes, | beat Ray
    for verb in g.clauses.of_subject.nonzero()[0]:
        for at in (guards[:verb] & g.clauses.goes[:verb]).nonzero()[0]:  # a man | who cannot swim | was saved
            # Who drove | while almost blind | was jailed; who hid it | so that he could drive | was jailed.
            opener = g.last_before(g.clauses.asides | one_of(g, ("because", "so")))[at]
            mask.inside[max(g.clauses.of_subject[verb], opener) : at, verb:] = True
    mask.keep(~closing_speakers(g), g.last_before(guards & ~aside))
    mask.keep(aside, g.last_before(guards))


def question_whole(g: Grammar, mask: Mask) -> None:
    """Who, what, how keep the word behind them, "how", "the way", "whether" their verb, a verb what it tells."""
    opens = g.among["question"] | telling_which(g)
    if np.count_nonzero(opens):
        mask.reach(opens, _subject_of(g, opens))
    mask.left |= (whether := g.word["whether"])
    mask.left |= g.among["question"] & (g.among["prepositions"] & ~g.stops)[g.left]  # plans for | when it opens
    mask.right |= (g.clauses.bare | g.among["only_verbs"]) & g.goes_on & g.word["who"][g.right]  # to reveal | who won
    asks = one_of(g, ("how", "what", "why")) | whether
    if np.count_nonzero(asks):
        acts = g.verb | g.clauses.bare | g.gerund | g.among["base_verbs"] | g.among["remarks"]
        acts |= g.among["particles"] & (acts | g.clauses.participle)[g.left]  # dug up | what may be a tomb
        mask.right |= acts & ~g.capital & g.goes_on & asks[g.right]  # to explain | how it was lost
        mask.left |= asks & g.clauses.bare[g.left]  # a way | to tell | how it was lost
    way = one_of(g, ("day", "moment", "reason", "time", "way")) & g.word["the"][g.left] & g.goes_on & ~g.first
    if not np.count_nonzero(way | asks):  # in most leads
        return
    verb = g.next_behind(g.verb | g.clauses.finite | g.among["auxiliary"] | g.clauses.modal | g.infinitive)
    mask.bind(asks & g.goes_on & ~g.first & (verb <= g.stop_behind), verb)  # told how rejection | led her to sail
    opens = g.the_or_its | g.capital | g.among["subjects"] | g.clauses.present[g.right]
    opens |= (g.comma | (g.verb & ~g.gerund)[g.right]) & g.ends["s"] & g.begins_small
    ends = g.among["prepositions"] | g.infinitive | g.stops[g.left] | g.word[""]
    for at in (way & (opens & ~g.weekday)[g.right]).nonzero()[0].tolist():  # the way | Togo's mills | are run
        mask.tie(at, own := min(int(verb[at + 1]), at + 1 + int(np.argmax(ends[at + 2 :]))))
        mask.inside[at, own] |= own > at + 1
        mask.start[at : own + 1] |= g.stops[at - 2]  # on Monday, the | day Ada fled
        if g.comma[own] and verb[at] < g.final[at]:  # the way | nurses, cooks and aides | are paid
            mask.tie(at, verb[at])
    asked = g.clauses.opener  # an inquiry into | whether men lied | about nuts
    mask.keep(whether[asked] & (asked >= g.phrase) & ~g.weekday, asked)


def _subject_of(g: Grammar, asked: Booleans) -> Integers:
    """The place behind a question word that no step goes over: of when the old | mill burned that of the mill."""
    first = g.next_behind(~g.among["articles"]) % len(g.at)
    tells = asked & one_of(g, ("how", "when", "where", "whether", "why"))
    opens = g.the_or_its | g.capital
    tells &= opens[g.right] | ~g.word["how"]  # not: how | badly hurt men are
    many = any_of(g.among, ("counts", "determiners", "stop")) | g.number
    named = g.next_behind(~g.capital | g.stops[g.left]) - 1  # for when the U.S. | Fed will act
    last = np.where(g.capital, named, noun_phrases(g)[1])[first]
    return np.where(tells & ~many[first], np.maximum(first, last), first)


def preposition_phrase(g: Grammar, mask: Mask) -> None:
    """From a preposition no step leaves its phrase, nor comes over its noun to a verb, another one or a conjunction.

    No preposition is reached over its verb: a valve | caused fire | at a mill. No verb comes to "and" over its object.
    """
    prepositions = g.among["prepositions"] | g.word["without"]
    function = g.among["stop"] & ~(whose := g.the_or_its)
    fear = one_of(g, _FEARS) & (whose | g.among["subjects"] | g.word["that"])[g.right]
    fear &= ~(g.among["articles"] | g.among["stop"] | g.adjective | g.infinitive)[g.left]  # men in Lome | fear a flood
    farther = ((prepositions & ~g.word["of"]) | g.word["below"]) & ~g.stops[g.left]  # a ridge below the | summit
    mask.reach(prepositions, g.next_behind(g.stops | function | g.among["subordinate"] | fear | farther))
    either = (g.word["either"] | g.adverb)[g.right]  # of | extending | visits, of either | extending | visits
    extending = g.gerund & ~(g.capital | g.among["growing"])
    mask.reach(prepositions & ~g.stops & extending[g.right + either], g.at + 1 + either)
    noun = small_nouns(g) & ~any_of(g.among, ("no_nouns", "places")) | g.word["time"] | g.name & ~g.owning
    noun |= g.among["counts"]
    second = g.next_behind(whose & (g.goes_on & noun)[g.left])  # threw | at a wall | a cup, raised | to 9 | the number
    mask.reach(prepositions, np.maximum(second - 1, g.at + 1))
    mask.left |= g.word["alive"]  # brought to the surface | alive
    mask.left |= g.word["in"] & (g.among["spans"] & g.goes_on)[g.left] & one_of(g, _HELD)[g.right]  # years | in jail
    wants, places = prepositions & ~(g.among["before_clause"] & ~g.word["in"]), g.among["places"] & g.first
    before = np.minimum(g.before_adverb, g.at - 1 - hedges(g))
    before = np.append(before, len(g.at) - 1)[g.verb_behind]  # of a mill | allegedly | burned it
    mask.reach(wants | places, np.maximum(before, g.at + 1))  # Inside | men
    told = g.among["participles"] | (g.ends["ed"] & ~g.among["not_verbs"])
    modifies = g.idle | g.adverb | g.adjective | g.among["essential"] | g.number
    mask.part(g, wants, told, g.next_behind(~modifies))
    governs = prepositions & ~g.among["before_clause"]
    noun = ~(g.verb | told | g.among["stop"] | g.gerund | g.stops)
    kind = ((small := noun & g.begins_small) & prepositions[g.left] & ~(g.ends["s"] | g.among["plurals"]))[g.left]
    ending = g.gerund & (noun & ~modifies & ~g.owning)[g.left]  # in | months | ending in May
    ending &= ~(kind & (small[g.right] | g.stops | g.weekday[g.right]))  # not: of steel | bidding | rules
    goes = g.next_behind(ending | g.clauses.present | g.clauses.finite)  # in | Togo | plan to
    mask.reach(wants, np.maximum(goes - 1, g.at + 1))
    mask.part(g, noun, governs, g.next_behind(g.main_verb))  # a valve | caused fire | at a mill
    theirs = g.among["of_clause"] | (governs & g.gerund[g.right])  # not: bought a mill that makes nuts | for $9
    theirs |= g.word["for"] & g.among["spans"][g.right2] & ~g.among["prepositions"][g.left]  # held | for a year
    mask.keep(theirs, _clause_of(g))  # fixed a mill | that burned | in May
    _bind_second(g, mask, governs | g.infinitive)
    _bind_inquiry(g, mask)
    that = one_of(g, ("that", "that's", "that’s"))  # before | a vote | that Ada called
    mask.part(g, g.among["before_clause"] & g.goes_on, that, g.near)
    other = prepositions | any_of(g.among, ("auxiliary", "conjunctions", "subordinate")) | that | fear
    mask.part(g, one_of(g, ("after", "before")), prepositions, g.near)  # quit after | a row | with Ada
    other |= g.among["places"] & ~g.among["articles"][g.left]  # not: to a | near record
    mask.part(g, wants | (g.among["places"] & ~g.among["particles"]), other, g.near)


def _bind_second(g: Grammar, mask: Mask, governs: Booleans) -> None:
    """What stands behind the second of two verbs is its own: seized and | sold a firm to Bolt."""
    if np.count_nonzero(sold := g.verb & (g.word["and"] | g.word["or"])[g.left]):
        mask.inside |= governs & g.beyond(g.next_behind(sold))
        mask.keep(sold[g.right], g.verb_before)  # Acme | seized | and sold it
        acts = g.verb & ~(g.among["change"] & g.number[g.right])  # not: rose 9 percent | and beat Bolt
        mask.part(g, acts, sold[g.right], g.near)  # sold nuts | and bought oil


def _bind_inquiry(g: Grammar, mask: Mask) -> None:
    """What is asked about goes with the inquiry, where anything does: an inquiry | into a fire | at a mill."""
    if g.word.held.isdisjoint(_INQUIRIES):  # in most leads
        return
    other = (g.among["prepositions"] & ~before_time(g)) | g.among["places"]
    mask.part(g, into := one_of(g, _INQUIRIES) & g.word["into"][g.right] & g.goes_on, other, g.near)
    mask.left |= into[g.left]


def of_and_who(g: Grammar, mask: Mask) -> None:
    """No "of", who, which over the word that it hangs on, no "that" over the verb: held a | range | of talks."""
    small, he = small_nouns(g), g.among["subjects"]
    own = ~g.number[g.right] | (g.money[g.right] & small[g.left])  # a bid | of $9; not: a loss in May | of $9
    own |= (small & g.ends["s"] & ~g.among["people"])[g.right2]  # lead in the water | of nine schools
    hangs = (g.word["of"] & own) | one_of(g, ("who", "whom", "whose", "which")) | telling_which(g)
    says = g.clauses.says[verb := g.last_before(g.verb | g.clauses.bare | g.among["telling"])] & (verb >= g.begin)
    noun = small & g.goes_on & ~(g.among["days"] | g.among["spans"]) | one_of(g, ("moment", "time"))
    hangs |= g.word["to"] & ~g.infinitive & g.among["journeys"][g.left]  # a row over a trip | to Togo
    hangs |= (he | (g.word["that"] & (he | g.among["possessives"])[g.right])) & noun[g.left] & ~says  # a mill | he sold
    for at in (g.among["clause_nouns"] & g.goes_on & he[g.told_behind % len(g.at)]).nonzero()[0]:
        mask.end[at : g.told_behind[at]] = True  # dismissed talk | on Monday | it fell
    hanging = (hangs & ~g.stops[g.left]).nonzero()[0]
    mask.inside[:, hanging] |= hanging > g.told_behind[:, None]
    if "that" not in g.places:
        return
    that = g.word["that"].nonzero()[0]
    over = g.beyond(g.verb_behind)[:, that] | ((to := g.infinitive.cumsum())[that] > to[:, None])  # to undo | that it
    mask.inside[:, that] |= ~g.verb[:, None] & over & g.gap[:, that]
    said = g.word["that"] & g.clauses.says[g.verb_before] & (g.verb_before >= g.phrase)
    mask.keep(said, g.verb_before)  # a man who fled | believes | that it is


def _clause_of(g: Grammar) -> Integers:
    """The place of the who, which or that in whose clause a word stands behind the verb; 0 where in none."""
    opener = g.last_before(one_of(g, ("who", "whom", "whose", "which")) | telling_which(g))
    told, helped = g.verbs - g.verbs[opener], g.among["auxiliary"][g.verb_before - 1]  # was | damaged
    inside = (opener >= g.phrase) & ((told == 1) | ((told == 2) & helped))
    return np.where(inside, opener, 0)


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
