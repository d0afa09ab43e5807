"""Who says something, and the subject of what is said: neither takes the verb of the other."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.claims import closing_speakers, told_of_speakers
from summarizer.compression.constraints.clauses import acting, bounds
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns
from summarizer.compression.constraints.quotations import before_aside, closing_verbs, inverts

_WHEN = ("after", "ago", "as", "before", "earlier", "later", "since", "when", "while")


def subject_of_what_is_said(g: Grammar, mask: Mask) -> None:
    """No "said were late" of "said trains were late": who or what it is stays before its verb."""
    among = g.among
    says = among["said"] | among["speech"] | among["announces"] | among["believes"]
    says |= among["rulings"] & (g.low[np.minimum(g.told_behind, len(g.at) - 1)] == "that")
    says &= g.goes_on
    warming = g.gerund & g.begins_small & g.goes_on & ~among["stop"][g.right]
    mask.left |= (warming & (g.clauses.wants_verb & g.goes_on)[g.left])[g.left]  # said that warming | seas could rise
    mask.right |= says & (among["auxiliary"] & ~g.clauses.bare)[g.right]  # found what they say | is a mill
    mask.part(g, says | among["conjunctions"], g.ends["ing"] & among["auxiliary"][g.left], g.near)
    if not np.count_nonzero(says | among["telling"]):  # in a third of the leads
        return
    opens = says | (g.weekday & says[g.last_before(~g.weekday)])  # said on Monday | trains were late
    heard = g.hearer[among["telling"] & g.goes_on & ~g.helps[g.before_adverb]]
    opens[heard] = True  # told Ray on Monday that Togo | plans
    mask.part(g, opens, g.clauses.acts | (g.adverb | among["light"]) & g.clauses.acts[g.right], g.clauses.subject)
    verb, join = g.verb_behind, g.next_behind(g.word["and"] | g.word["but"])
    over, rows = np.where(g.phrase[np.minimum(verb, len(g.at) - 1)] <= g.at, verb, len(g.at)), says.nonzero()[0]
    mask.inside[rows] |= g.beyond(over[rows]) & ~g.beyond(join[rows] - 1) & g.same_phrase[rows]
    beside = (among["prepositions"] & ~_counts_behind_that(g)) | among["conjunctions"]  # said, told men | in May, of
    inner = beside & (g.at < over[rows, None])  # said | that men | in Togo had fled
    inner &= ~(g.infinitive & (among["telling"] & g.helps[g.before_adverb])[rows, None])  # was told by Ray | to sell
    mask.inside[rows] |= inner & g.beyond(g.told_behind[rows])
    told = (among["telling"] & g.goes_on)[g.verb_before] & (g.at >= g.hearer[g.verb_before])
    told &= g.verb_before >= g.begin
    mask.inside |= g.beyond(g.verb_behind, says | told) & beside & g.same_phrase


@needs("that")
def opener_of_clause(g: Grammar, mask: Mask) -> None:
    """No "is used mills last" of "is used to see that mills last": no clause without its "that", but behind "said"."""
    says = (g.clauses.says | g.among["remarks"]) & ~(g.word["added"] & g.word["to"][g.right])
    said = g.verb_before
    that = g.word["that"] & ~g.among["prepositions"][g.left] & ~(says[said] & (said >= g.begin))
    opener = np.where(that, g.at, g.last_before(that))
    waits = (opener >= g.phrase) & (g.verbs - g.verb == g.verbs[opener]) & (g.at > opener)
    waiting = waits.nonzero()[0]
    noun = small_nouns(g) | (
        g.capital & (g.among["prepositions"] & ~g.infinitive)[g.governor]
    )  # a plea from Ray | that
    near = (g.told_behind[:, None] == opener[waiting]) & ~noun[:, None]  # confirmed | that it will
    mask.inside[:, waiting] |= (g.at[:, None] < opener[waiting]) & ~near  # the step goes over the opener
    clause = g.word["that"] & g.clauses.wants_verb & ~g.stops
    opener = np.where(clause, g.at, g.last_before(clause))
    place = (g.among["prepositions"] | g.among["question"]) & (g.verbs - g.verb == g.verbs[opener])  # a law under which
    other = g.among["stop"] | g.among["no_nouns"] | g.adverb | g.clauses.participle | g.clauses.bare | g.weekday
    inside = ~(other | g.verb) | g.among["prepositions"] | g.among["places"]  # charges | tea, knew | that it fell
    place |= inside & (g.verbs > g.verbs[opener]) & (g.clauses.opener == opener)
    place &= (opener >= g.phrase) & (g.at > opener) & ~_counts_behind_that(g)
    mask.keep(place, opener)
    again = (clause & g.among["conjunctions"][g.left]).nonzero()[0].tolist()
    first = g.last_before(clause) if again else g.begin
    for at in (at for at in again if first[at] >= g.begin[at]):  # sold the idea | that Ada is ill and that Ray lied
        verb = int(said[first[at]])
        tells = verb if g.clauses.says[verb] and verb >= g.phrase[first[at]] else first[at] - 1
        mask.keep((g.at >= at - 1) & (g.at <= g.stop_behind[at]), tells)
    if np.count_nonzero(clause) and np.count_nonzero(g.among["informing"]):
        _behind_time(g, mask, clause)
    that = g.word["that"] & (said >= g.phrase) & ~acting(g)[g.right]  # not: told Acme | that sells nuts
    that &= ((g.capital & ~g.among["days"]) | g.weekday)[g.left]
    if not np.count_nonzero(that):
        return
    name = g.last_before(~(g.weekday | g.bracketed))  # warned Togo on Monday | that a planned sale would hurt it
    that &= (g.capital & ~g.among["days"])[name] & (name > said)
    for at in (that & (g.clauses.says | g.among["informing"])[said]).nonzero()[0].tolist():
        planned = g.past[min(g.told_behind[at], len(g.at) - 1)]  # warned | that a planned sale
        mask.inside[said[at] + (not planned) : at, at + 1 + int(g.among["subjects"][at + 1]) :] = True


def _counts_behind_that(g: Grammar) -> Booleans:
    """Which words open a number that is the subject of a clause: said that | at least nine men had died."""
    return bounds(g) & g.word["that"][g.left]


def _behind_time(g: Grammar, mask: Mask, clause: Booleans) -> None:
    """No end before what was told, nor from when past its "that": told Ray months before it fell | that mills lose."""
    said = g.last_before(g.among["informing"])
    stops = (g.stops & ~any_of(g.text_ends, ('"', "”"))) | g.last  # told "Meet Togo" | that
    border = g.last_before(stops | g.infinitive | one_of(g, ("about", "of", "that")))
    if not (told := (clause & ~acting(g)[g.right] & (said > border)).nonzero()[0].tolist()):  # not: a panel | that met
        return
    time = g.next_behind(one_of(g, _WHEN) | g.among["periods"] | g.month | g.numeral)
    for at in told:
        mask.end[said[at] : at] = mask.inside[time[said[at]] : at, at + 1 :] = True


def saying_behind_subject(g: Grammar, mask: Mask) -> None:
    """A verb of saying that ends a clause stands only behind its own subject, whole: the fire | service | said."""
    closes = g.closes | (g.among["have"] & (g.ends_clause | g.closes)[g.right])
    closes &= ~(g.first | g.found | g.found[g.right])
    told = g.verbs[g.left] > g.verbs_before
    inverted = g.among["said"] & g.stops[g.left] & g.capital[g.right] & ~g.first & told  # ..., said | Ray
    mask.left |= inverted[g.left]
    for start, stop, verb, behind in g.speakers:  # ..., shows | a study by Acme
        if behind and inverts(g, start, verb):
            inverted[start] = mask.end[start] = True
            mask.keep((g.at > start) & (g.at < stop), start)
    found = g.found & (g.phrase > g.begin)
    mask.keep(found | found[g.right], g.phrase)  # nuts help, a study | has found
    closes |= g.clauses.shows | inverted
    if not np.count_nonzero(closes):  # in half of the leads
        return
    mask.start |= closes
    mask.left |= g.gerund & (closes & g.comma)[g.left] & ~g.closes  # Ray said, | adding that it was late
    source = g.last_before(one_of(g, ("close", "familiar")) & one_of(g, ("to", "with"))[g.right]) - 1
    who = g.last_before(g.clauses.who & ~g.clauses.who[g.left]) - 1
    said = closes.nonzero()[0]
    barred = g.gap[:, said]
    named = before_aside(g)
    prepositions = g.among["prepositions"]
    parts = prepositions.cumsum()
    whose = np.maximum.accumulate(np.where(prepositions & (parts == parts[g.mark] + 1), g.at, 0)) - 1
    any_of = g.among["sayers"][whose] & (whose < g.at) & (whose >= g.phrase) & (~g.word["the"])[g.phrase]
    # a source | close to it, men | who saw, Ada Bolt, | its former chief, a poll | for the bank
    for before, known in ((source, source > g.phrase), (who, who >= g.phrase), (named, named > 0), (whose, any_of)):
        barred[before[said[known[said]]], known[said].nonzero()[0]] = False
    for start, filed, at in told_of_speakers(g):  # papers | filed on Monday by Ada | show
        mask.left[filed] = True
        barred[filed - 1, said == at] &= g.among["people"][filed - 1] or g.low[g.phrase[start]] == "the"
    mask.inside[:, said] |= barred
    last = g.small & ~(g.adverb | g.verb | g.stops)
    noun = last & ~(g.among["essential"] | g.adjective)
    aside = closes & told & g.stops[g.left]  # its chief, | Ada Bolt, said
    mask.left |= aside[np.minimum(g.stop_behind + 1, len(g.at) - 1)] & g.capital & g.stops[g.left] & ~g.first
    head = closes[g.right]
    head[whose[said[(whose >= g.phrase)[said]]]] = True  # the rescue | service in Graz said
    mask.left |= head & last & ~(g.ends["s"] | g.among["people"]) & noun[g.left]
    body = (g.among["institutions"] | g.among["others"]) & closes[g.right]  # the Acme | building society | said
    named = g.name & ~(g.among["nationals"] | g.among["nationalities"] | g.owning | g.stops)
    mask.left |= noun & (body | body[g.right]) & named[g.left]


def who_said_it(g: Grammar, mask: Mask) -> None:
    """Who speaks is told behind a claim with a verb, and of a clause with its "who" all or none.

    Three women | who | grew up there | said; not: mill, | Ray said, nor: it fell, | was told.
    """
    speaks = closing_speakers(g)
    mask.left |= g.word["and"] & speaks & speaks[g.left]  # ..., a baker | and nurses said
    passive = (g.among["telling"] | g.word["reporting"]) & g.helps[g.left]
    heads = g.among["prepositions"][g.right] | g.among["auxiliary"][g.right]
    acts, described = g.clauses.acts, g.the_or_its | g.adjective
    gerund = g.gerund & g.begins_small & ~described[g.left]
    for start, stop, verb, behind in g.speakers:
        own, begin = slice(start, stop), g.begin[start]
        if g.clauses.parted[start]:  # Bolt, | say nurses in Graz, | took it
            mask.start[own] = mask.end[own] = True
            mask.tie(start, stop - 1)
            mask.tie(start, min(g.told_behind[start], stop - 1))
        who, says = g.clauses.who[own].nonzero()[0] + start, closing_verbs(g, start, stop, verb)
        mask.keep((g.at > start) & (g.at < stop * (g.low[start] == "it")), start)  # it | was said that
        if behind and len(says) and (len(who) or not g.verb[start : says[-1]].any()):
            act = begin + int(np.argmax(acts[begin:start]))
            mask.inside[begin : begin if g.clauses.parted[begin] else act, own] = True
        if behind and len(says) and np.count_nonzero(doing := gerund & (g.at > start) & (g.at < says[-1])):
            mask.left |= doing  # a judge | hearing | the case in Graz wrote
            mask.reach(doing, g.told_behind)
        told = (passive[own] & (g.low[own] == verb)).nonzero()[0]
        if behind and len(told):
            head = start + int(np.argmax(heads[own]))
            mask.keep((g.at > head) & (g.at <= start + told[0]), head)
        if not len(who):
            continue
        at = who[-1] + 1
        mask.end[start:at] = True
        inside = (g.at >= start) & (g.at < at)
        mask.reach(inside, at)
        mask.keep((inside | (g.at == at)) & (g.at >= who[0]), who[0] - 1)
        act = g.verb_behind[who[0]]
        mask.keep(inside & (g.at > who[0]), np.where(g.at > act, act, who[0]))
        mask.left[who[0]] = True


def according_to(g: Grammar, mask: Mask) -> None:
    """Who a claim is of "according to" is not told without the two words, nor alone, nor does what is told."""
    opening, named = g.clauses.according, np.zeros(len(g.at), int)
    for start, stop, verb, _ in g.speakers:
        if verb == "according":
            named[start + 1 : stop] = start  # according to the regulator, | Acme
    if not (np.count_nonzero(opening) or np.count_nonzero(named) or "according" in g.places):  # as in most leads
        return
    mask.kept = np.maximum(mask.kept, named)
    mask.end |= opening | ((named > 0) & g.clauses.participle & g.begins_small & g.goes_on)  # a study made | in May
    mask.start |= (opening | (named > 0) | g.word["according"]) & ~g.first
    verbs = (g.verb & ~opening).cumsum()
    mask.inside |= opening[:, None] & (verbs > verbs[:, None])  # according to Ada Bolt, two men | stole a bus
    according = g.last_before(g.word["to"] & (g.word["according"] & ~g.stops)[g.left])
    mask.keep(opening | (according >= g.phrase), according - 1)
    mask.left |= g.word["to"] & g.word["according"][g.left]
    opens = g.among["subordinate"] | g.among["relative"] | g.among["conjunctions"] | g.word["order"] | g.word["that"]
    aside = g.word["according"] & (opens & g.stops)[g.left]  # hid it in order, | according to Ada, | to sell it
    if np.count_nonzero(aside):
        mask.left |= aside
        mask.end |= g.last_before(aside) > g.last_before(g.stops & ~aside[g.right])


def verb_behind_claiming(g: Grammar, mask: Mask) -> None:
    """No "strike is late" of "it defended the strike by claiming Acme is late", no "claimed firms levels"."""
    among, verb, verbs = g.among, g.verb_behind, g.verbs
    claiming = among["claiming"] & g.goes_on
    said = g.last_before(among["said"] | (among["announces"] & g.verb) | claiming)
    first = (g.verb | among["auxiliary"]) & (said >= g.phrase) & (verbs - g.verb == verbs[said])
    mask.keep(first & claiming[said], said)
    plain = ~(g.stops | among["prepositions"] | among["days"] | among["periods"])
    near = np.minimum(verb, len(g.at) - 1)
    waits = plain & (said >= g.phrase) & (g.clauses.says & g.goes_on)[said] & (g.phrase[near] <= g.at)
    waits &= (g.clauses.opener[near] < said) & (verbs == verbs[said])
    mask.reach(waits, verb)


@needs("that", of=["unless"])
def subject_of_that(g: Grammar, mask: Mask) -> None:
    """No "found that may cut pain" of "found that the pill may cut pain": a clause behind "that" keeps its subject."""
    that = g.word["that"] & g.goes_on & ~g.first
    told = (g.among["telling"][g.verb_before] & (g.hearer[g.verb_before] == g.left)) | g.clauses.says[g.left]
    alone = that & told & (g.verbs - g.verbs_before == 1)
    mask.dropped |= alone & (g.helps | g.denied)[g.right + g.adverb[g.right]]  # Ray told men | that was late
    if np.count_nonzero(does := g.clauses.unseen):  # that | their children | study medicine
        verb = g.next_or_last(does)
        mask.reach((g.clauses.opener[verb] <= g.at) & (g.at < verb - 1), verb - 1)
        does = does & ~any_of(g.among, ("prepositions", "no_nouns"))[g.right]  # if rust | spreads | across it
        mask.reach(does, noun_phrases(g)[1][g.told_behind % len(g.at)])
        mask.end |= does
    if not np.count_nonzero(that := that & g.the_or_its[g.right]):  # in most leads
        return
    first = g.next_or_last(~(g.idle | g.among["possessives"]))
    mask.part(g, that, ~g.capital, noun_phrases(g)[1][first])


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
