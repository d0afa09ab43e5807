"""What is half of a phrase or of a clause: no line ends there, or goes on without the other half."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.claims import told_of_speakers
from summarizer.compression.constraints.conditions import conditional, conditions, denials, falls_by, past_aside
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import amounts, noun_phrases, second_nouns
from summarizer.compression.constraints.quotations import before_aside
from summarizer.compression.constraints.times import before_time, years
from summarizer.support import VIEW

_HOW, _FREE = ("ahead", "badly", "hard", "well", "wrong"), ("allowed", "free", "permitted")
_OPENERS = ("assuming", "had", "once", "provided", "should", "when")
_BEFORE_CLAUSE = ("after", "because", "before", "if", "unless", "until", "when", "while")
_THAN = ("above", "below", "beyond", "over", "under")  # before a figure that something has to reach
_BROKEN = ("law", "laws", "oath", "rules")  # before an "over" that tells of what: broke no law | over $9 in cash


@needs(*_BEFORE_CLAUSE, "for", "since")
def place_of_clause(g: Grammar, mask: Mask) -> None:
    """No "closes in a hull" of "closes after rust is found in a hull", no "mill after rust is found" of it, either."""
    opens = one_of(g, _BEFORE_CLAUSE) & ~g.first & (g.verb_behind <= g.stop_behind)
    opener, verbs = g.last_before(opens), (g.verb | (g.gerund & ~opens[g.left])).cumsum()
    inside = (opener >= g.phrase) & (verbs > verbs[opener]) & (verbs[opener] > verbs[g.before])
    placed = g.among["prepositions"] & ~(g.infinitive | before_time(g))
    parted = one_of(g, _BEFORE_CLAUSE) & ~(opens | g.first | g.stops) & (g.verb_before >= g.phrase)
    for at in parted.nonzero()[0].tolist():  # fled when his aide, Ada Bolt, lost a race | for mayor
        end = past_aside(g, int(g.stop_behind[at]))
        if g.verb_behind[at] <= end:
            mask.keep(placed & (g.at > g.verb_behind[at]) & (g.at <= end), at)
    mask.keep(inside & placed & ~opens, opener)
    mask.keep(opens & (g.verb_before >= g.phrase) & g.main_verb[g.verb_before], g.verb_before)
    doing = g.last_before(g.word["for"] & (g.gerund | (g.adverb & g.gerund[g.right]))[g.right])
    doing_it = (doing >= g.phrase) & (g.at > doing + 2) & (g.verbs == g.verbs[doing]) & ~one_of(g, ("by", "to"))
    mask.keep(doing_it & (placed | g.among["places"] & ~before_time(g)), doing)  # jailed for selling nuts | in Togo
    mask.reach(g.word["since"] & ~g.clauses.opens & g.goes_on, g.told_behind)  # shut since | the fire
    told, acts = one_of(g, (*_BEFORE_CLAUSE, "since")), g.next_behind(g.verb | (g.past & g.stops[g.left]))
    told &= ~(g.word["since"] & years(g)[g.right] | (g.gerund & ~g.capital)[g.right])  # its first since 1948 | after it
    which = g.among["question"] | g.word["that"] | g.among["conjunctions"] | g.among["subordinate"]
    which |= (g.among["articles"] | g.among["prepositions"]) & g.adverb[g.right]  # in a | newly built mill
    for at in (told & (g.verbs > g.verbs_before)).nonzero()[0].tolist():
        verb = int(acts[at])
        if verb <= past_aside(g, int(g.stop_behind[at])) and not which[at + 1 : verb].any():  # since | , because it
            mask.end[at:verb] = True  # since its chief, Ada Bolt, | died
            mask.keep(g.at == verb, at)


def half_of_phrase(g: Grammar, mask: Mask) -> None:
    """No end on the "such" of "such mills", "no longer" a mill, "badly" damaged, a sense of "shared" pain."""
    small = g.small & ~(g.verb | g.adverb | g.word["rather"])
    half = (one_of(g, ("additional", "every", "such")) & small[g.right]) | (g.word["longer"] & g.word["no"][g.left])
    half |= one_of(g, ("almost", "nearly")) | (g.adverb & (g.gerund & g.begins_small)[g.right])  # visibly | shaking
    half |= g.ends["ed"] & (g.among["prepositions"] & ~g.word["than"])[g.left] & small[g.right] & ~g.among["not_verbs"]
    other = g.among["prepositions"] | g.among["particles"] | g.adverb | g.infinitive | g.word["that"]
    half |= g.gerund & g.begins_small & g.stops[g.left] & ~other[g.right]  # ..., defying | demands
    half |= g.gerund & g.among["auxiliary"][g.before_adverb] & g.among["articles"][g.right]  # are taking | a beating
    half |= g.clauses.bare & g.among["wants_object"] & (g.gerund & g.begins_small)[g.right]  # must cut | fishing
    opens = g.the_or_its
    half |= (g.verb | g.clauses.participle) & (g.clauses.wants_verb & g.word["that"])[g.right]  # accepted | that
    half |= g.gerund & one_of(g, ("either", "neither"))[g.right]  # without naming | either
    named = g.capital[g.right] & small[g.right2]  # a mainly | Protestant party
    badly = opens[g.left] & g.clauses.participle[g.right] | (opens | g.stops)[g.left] & named
    mask.right |= g.adverb & badly & g.goes_on  # a badly | hurt man
    done = g.begins_small & (g.ends["ed"] | g.among["participles"]) & g.goes_on
    done &= (g.adverb & ~g.among["strengthening"])[g.left]
    done &= (g.adjective | opens | g.among["prepositions"])[g.before_adverb]
    mask.left |= done | (g.word["that"] & g.among["proving"][g.left])  # added to evidence | that it is so
    if np.count_nonzero(part := g.word["a"][g.left]):
        timed = one_of(g, ("last", "next", "this")) & g.among["periods"][g.right]  # rose by a | third last year
        some = g.among["parts"] & (g.among["roughly"][g.left2] | ~(small & ~timed)[g.right] | ~g.goes_on)
        half |= g.among["parts"] & part & one_of(g, ("fewer", "less", "more"))[g.right]  # a third | more likely to win
        part &= some | one_of(g, ("billion", "dozen", "half", "hundred", "million", "thousand"))
        mask.left |= part & ~(g.first[g.left] & g.word["of"][g.right])  # about a | fifth, a | dozen men; a | third came
        mask.right |= part[g.right]
    if "up" in g.places:
        half |= g.word["up"] & g.word["to"][g.right] & amounts(g)[g.right2]
    does = g.among["subjects"] & g.verbal[g.right]
    half |= done | ((g.clauses.finite | g.word["one"]) & does[g.right])  # said he feared | he was ill, is one | he led
    ed = g.ends["ed"] & g.begins_small
    half |= g.clauses.bare & ~g.among["auxiliary"] & ed[g.right] & small[g.right2] & g.goes_on[g.right]
    doing = g.gerund & g.among["auxiliary"][g.before_adverb] & g.number[g.right] & g.goes_on
    mask.reach(doing, noun_phrases(g)[1][g.right])  # was carrying | 9 men | to Togo
    if np.count_nonzero(role := g.word["as"] & g.capital[g.left]):  # a look at Ada Bolt | as Ray
        role &= np.append(g.verbs, 0)[g.stop_behind] == g.verbs
        mask.left |= role & one_of(g, ("at", "of"))[g.last_before(~g.capital)]
    if "such" in g.places:
        mask.left |= (g.word["such"] & (g.verb | g.clauses.bare)[g.left])[g.left]  # use such | words
        mask.right |= g.word["such"] & g.small[g.right]  # such | comments hurt it
    half |= g.goes_on & opens[g.left] & g.ends["ed"] & (g.hyphen > 0)  # its not-so-coveted | “Best of Graz” prize
    home = g.word["home"] & g.goes_on & (small & g.among["prepositions"][g.left2])[g.right]  # on home | soil
    mask.right |= done[g.right] | second_nouns(g)[g.right] | home | (g.word["while"] & g.among["prepositions"][g.right])
    mask.end |= (half | doing) & g.goes_on


def half_of_speaker(g: Grammar, mask: Mask) -> None:
    """Who speaks behind a claim keeps its verb, and which army it is."""
    told = {verb: filed for _, filed, verb in told_of_speakers(g)}
    for start, stop, verb, behind in g.speakers:
        at = max(start + (g.low[start:stop] == verb).nonzero()[0], default=start)
        head = told.get(at, at)
        mask.tie(at - 2 * g.infinitive[at - 1], at)  # video | appears to show
        mask.keep((g.at == at - 2) & g.infinitive[at - 1], start)
        if verb == VIEW and g.low[stop - 1] == "it":  # As | Ada | tells | it, Ray burned a mill
            mask.reach((g.at >= start) & (g.at < stop - 1), g.told_behind)
        if not behind or not g.closes[at]:
            continue
        mask.end[start:at] = True
        if g.low[at] == "saying" and (helps := (g.among["auxiliary"] | g.past)[start:at]).any():  # was quoted | saying
            mask.tie(start + int(np.argmax(helps)) - 1, at)
        if g.verb[start:head].any():
            continue
        mask.end[at + 1 : stop] |= (g.clauses.participle & ~(g.gerund | g.among["plurals"]))[at + 1 : stop]  # unsealed
        mask.end[at] |= at == start  # ..., say | police
        inside = (g.at >= start) & (g.at < stop)
        mask.reach(inside & (g.at < at), at)
        mask.keep(inside & (g.at > at), at)
        which = inside & (g.at < head) & (g.capital | g.adjective | g.word["state"]) & g.begins_small[g.right]
        which &= ~(g.stops | g.among["titles"] | g.among["stop"]) & (g.low[start] not in ("a", "an"))  # any of them
        name = before_aside(g)[at]  # Graz | chief Ray Bolt, a former soldier, said
        which &= (g.at <= name) | (name == 0)
        own = which & ((g.low[start] == "the") | (g.last_before(g.among["prepositions"]) < start))  # data | from a bank
        mask.keep(inside & (g.at < at) & (g.at > name), name)
        mask.keep(inside, np.where(g.at < head, g.last_before(which), g.last_before(own)))


@needs("as", "because", "before", "form", "this", "till", "until", "while", "without", *_THAN)
def before_condition(g: Grammar, mask: Mask) -> None:
    """No end, nor a speaker, before the "until" or "because" of "may not sell it until", nor "below", "this year".

    Nor before that of "will be allowed to fly until".
    """
    denies = denials(g)
    opens = one_of(g, ("before", "until", "till", "without"))
    opens |= g.word["this"] & (g.among["periods"] & ~g.among["unless"][g.right])[g.right]  # not: this year | unless
    mask.right |= one_of(g, ("he", "it", "she", "they")) & opens[g.left]
    denial = g.last_before(denies)  # not: barred from running | because of it, nobody will lend it money | because
    free = one_of(g, ("from", "no", "nobody", "none"))[denial] | one_of(g, ("will", "would"))[denial - 1]
    opens |= (g.word["because"] & ~free | g.word["while"]) & ~g.stops[g.left]  # should not drink tea | because of it
    bound = one_of(g, _THAN) & g.goes_on & (g.number | g.among["roughly"])[g.right]
    bound &= ~(g.word["over"] & one_of(g, _BROKEN)[g.left])  # broke no law | over $9 in cash
    if "form" in g.places:
        present = one_of(g, ("current", "existing", "present")) & g.word["form"][g.right]
        bound |= g.word["in"] & present[g.right2]
        mask.right |= present
    if np.count_nonzero(bound):
        mask.right |= bound
        opens |= bound & (g.last_before(g.clauses.opens) <= g.last_before(denies))  # not fall | below 3 percent
    _keep_condition(g, mask, denies, opens)  # of any verb before it: cannot jail men who do not pay | without a trial
    if np.count_nonzero(free := one_of(g, _FREE) & g.infinitive[g.right]):
        _keep_condition(g, mask, free, one_of(g, ("till", "until")))  # will be allowed to fly | until the age of 67


def _keep_condition(g: Grammar, mask: Mask, words: Booleans, opens: Booleans) -> None:
    """Neither an end nor a step over what opens a condition behind some words of its phrase."""
    condition, told = g.next_behind(opens), words.cumsum()
    behind = np.minimum(condition, len(g.at) - 1)
    near = (g.phrase[behind] <= g.at) & (told > told[g.phrase[behind] - 1])
    mask.end |= near
    mask.reach(near, condition)


@needs("part", "principle", of=["condition_words", "excepted"])
def condition_in_words(g: Grammar, mask: Mask) -> None:
    """No end before "as long as it is safe", "should Togo agree", "but not in Togo", nor a step over it."""
    agrees = one_of(g, ("accepted", "agreed", "approved", "backed", "endorsed"))
    opens = g.word["in"] & (g.word["principle"][g.right] | (agrees[g.left] & g.word["part"][g.right]))
    only = g.among["excepting"] & g.among["excepted"][g.right] & ~g.first
    mask.right |= only | only[g.left]
    condition = g.next_behind(opens | only)
    behind = np.minimum(condition, len(g.at) - 1)
    waits = (condition < len(g.at)) & (np.where(only[behind], g.phrase[behind - 1], g.phrase[behind]) <= g.at)
    mask.end |= waits
    mask.reach(waits, condition)
    opens = conditions(g)
    if not np.count_nonzero(opens):
        return
    told = conditional(g)
    long = (long := opens & one_of(g, ("as", "so"))) | long[g.left]
    mask.right |= long | (opens & g.word["only"]) | falls_by(g, opens)
    noun = opens[g.left] & g.goes_on & g.among["base_verbs"]  # unless demand | for nuts picks up
    mask.end |= told | (opens & ~g.last) | long[g.left] | noun
    mask.reach(told, g.next_behind(opens))
    mask.right |= (terms := g.word["condition"] & g.word["that"][g.right] & g.goes_on)  # on | condition | that
    mask.reach(opens & g.word["on"], g.next_behind(terms))
    mask.reach(long[g.left], g.told_behind)  # as long as | Togo pays
    acts = g.among["base_verbs"] | g.among["only_verbs"] | g.verb | g.told_of | g.clauses.finite | g.among["auxiliary"]
    how = g.adverb | one_of(g, _HOW)
    if np.count_nonzero(how):  # provided that tests go | well
        mask.right |= acts & ~g.among["auxiliary"] & (g.last_before(opens) >= g.phrase) & g.goes_on & how[g.right]
    for at in (opens & one_of(g, _OPENERS)).nonzero()[0].tolist():  # should Togo | agree
        verb = int(g.next_behind(acts)[at + 1])
        if verb <= g.stop_behind[at]:
            mask.tie(at, verb)
            mask.left[verb] |= not g.adverb[verb - 1]


@needs("and", "but", "while")
def second_subject(g: Grammar, mask: Mask) -> None:
    """No "scored 31 and Ray" of "Ada scored 31 and Ray Bolt added 22": who does the second thing is no end."""
    if np.count_nonzero(joins := g.word["and"] & g.capital[g.right]):
        join, named = g.last_before(joins), (~g.capital).cumsum()
        acts = g.verb & g.begins_small & (named[g.left] == named[join]) & (g.at > join + 1)
        second = acts & (join > g.begin) & (g.verb_before >= g.phrase) & (g.verb_before < join)
        mask.end |= (join >= g.begin) & g.capital & second[g.next_or_last(~g.capital)]
        apart = acts & (join == g.phrase) & g.stops[join - 1] & (g.verbs[join] > g.verbs_before)
        mask.keep(apart, g.at - 1)  # Ada scored one, and Ray | added two
    passive = (g.clauses.participle & ~g.gerund & g.helps[g.before_adverb])[g.left]
    who = g.determiner | g.capital
    act = g.next_behind(g.verb | g.clauses.participle & ~g.gerund)
    joined = g.word["and"] & passive & who[g.right] & (act <= g.stop_behind)
    mask.bind(joined, act)  # was hurt and two nurses | killed
    join = g.last_before(g.word["and"])  # no "two died at a mill" of "two died and a third is at a mill"
    some = (one_of(g, ("half", "most")) & g.word["and"][g.left])[g.left]  # and half | live in it
    own = ((g.verb & g.clauses.finite) | some) & (join > g.verb_before) & (g.verb_before >= g.phrase)
    harms = g.among["harming"]
    own[act[joined & harms[g.left]]] &= ~harms[act[joined & harms[g.left]]]  # two were killed and 20 hurt | in a fire
    own &= g.at > join + 1
    verb = g.last_before(own & (g.clauses.opener <= join))
    mask.keep((g.among["prepositions"] | some[verb]) & (verb >= g.phrase), join[verb])


@needs("which", "who", "whom", "whose")
def aside_of_whom(g: Grammar, mask: Mask) -> None:
    """No "Ada sold nuts" of "Ada, whose mill sold nuts and won, died": an aside is entered at its who, whose, which."""
    who = one_of(g, ("which", "who", "whom", "whose")) & ~g.capital  # not: the WHO
    fronted = g.among["prepositions"] | g.among["subordinate"] | g.adverb | g.among["days"] | g.gerund | g.ends["ed"]
    named = (g.verbs == g.verbs_before) & ~fronted[g.begin] & (g.phrase > g.begin) & (g.phrase < g.at)
    named &= ~g.last[np.minimum(g.stop_behind, len(g.at) - 1)]  # Ada Bolt, a nurse | whose mill sold nuts, died
    named &= ~g.among["conjunctions"][g.phrase]
    opener = g.last_before(who & (g.stops[g.left] | named) & ~g.first)
    quoted = g.text_ends['"'] | g.text_ends["”"]  # whose “Nuts” sold well,
    acts = (g.clauses.acts | g.clauses.participle)[g.right]
    quoted &= ~(any_of(g.text_ends, (',"', ",”")) & acts)  # who wrote “Nuts,” | has died
    marks = g.stops & ~quoted
    inside = (opener > g.last_before(marks)) & (opener >= g.begin)
    mask.reach(inside & ~marks, g.next_behind(marks | g.last))  # and left at its comma
    mask.keep(inside, opener)
    mask.start |= inside
    mask.end |= inside & (g.verbs[opener] == g.verbs_before)


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
