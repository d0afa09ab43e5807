"""No clause gives its words to another: its subject, its "to", what is said in it, what it is limited by."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.conditions import closes_inside
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, like_plural, needs
from summarizer.compression.constraints.mask import Mask, any_of, one_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns

_AGAINST_LAW = ("illegally", "legally", "unlawfully", "lawfully")
_LETS = ("let", "lets", "letting")
_PLANNED = ("draft", "proposal", "proposals", "proposed")
_WHOM = 3  # words from "let" to what says which they are that are let do something
_CLAIMS = tuple("admitted argued asserted believed claimed feared hope hoped hopes insisted said says".split())
_TURN = 4  # words of what stands between an "and" and its verb
_NEAR = 5  # words from "under" to what is planned
_HOW = tuple("at by during for from in of on over to under with".split())  # opens what a participle has behind it


def name_of_deed(g: Grammar, mask: Mask) -> None:
    """No "Acme sold it" of "The group suing Acme, which has nine mills, sold it": whom a deed hits is no subject."""
    done = g.last_before(g.gerund & ~g.first & g.begins_small & (g.hyphen < 0))
    aside = g.stop_behind
    named = g.capital & (done >= g.phrase) & (g.phrase == g.begin) & (g.verbs == g.verbs_before)
    named &= ~(g.among["prepositions"] | g.among["subordinate"] | g.gerund)[g.phrase]
    mask.start |= named & (g.comma & ~g.last)[aside % len(g.at)] & (aside == g.next_or_last(~g.capital | g.stops))
    mask.start |= named & g.comma & ~g.last


def to_of_clause(g: Grammar, mask: Mask) -> None:
    """No "Bolt, to win" of "Bolt, head of a bid to win, left": a "to" is reached from within its own phrase."""
    to = g.infinitive & (g.phrase < g.at) & (g.phrase > g.begin) & small_nouns(g)[g.left]
    mask.keep(to & (g.verb_before < g.phrase), g.phrase)


def place_of_said(g: Grammar, mask: Mask) -> None:
    """No "Bolt among nurses" of "Bolt said the rate among nurses fell", nor "Bolt fell": what is said keeps "said"."""
    joins, which = g.among["conjunctions"].cumsum(), g.last_before(g.among["relative"] | g.word["that"])
    said = g.last_before(g.clauses.says & g.goes_on & (which < g.phrase))
    told = (said >= g.phrase) & (joins == joins[said]) & (g.at > said + 2) & (g.among["articles"][said + 1])
    placed = (
        (g.among["prepositions"] | g.word["among"]) & ~(g.infinitive | g.weekday) & (small_nouns(g) | g.capital)[g.left]
    )
    mask.keep(told & (placed | acting(g)), said)


@needs(of=["claim_nouns"])
def claim_of_clause(g: Grammar, mask: Mask) -> None:
    """No "a suit over Ray Bolt" of "a suit over claims Ray Bolt lied": what is only alleged or feared stays so."""
    noun = g.among["claim_nouns"] & g.begins_small & g.goes_on & ~g.main_verb
    opens = g.capital | g.the_or_its | g.among["subjects"] | (g.small & ~(g.verb | g.gerund | g.past | g.adverb))
    did = g.past & g.begins_small & g.name[g.left]  # Ray Bolt | profited by it
    acts = g.next_or_last(g.clauses.finite | g.clauses.modal | (g.verb & ~g.gerund) | did)
    opens &= ~(g.among["base_verbs"] & g.begins_small)
    other = g.next_or_last(g.among["subordinate"] | one_of(g, ("after", "before", "that")))
    noun &= opens[g.right] & (acts <= g.stop_behind) & ~((other > g.at) & (other < acts))
    for at in noun.nonzero()[0].tolist():
        mask.keep((g.at > at) & (g.at <= acts[at]) & ~g.weekday, at)
        mask.start[at + 1 : acts[at] + 1] = True


@needs("that", "which", "who")
def verb_of_believed(g: Grammar, mask: Mask) -> None:
    """No "believes a plan, Ray said" of "believes a plan that is old could work, Ray said": the verb is told."""
    which = (one_of(g, ("that", "which", "who")) & ~g.clauses.says[g.left] & ~g.stops[g.left]).nonzero()[0].tolist()
    opens = g.the_or_its | g.capital | small_nouns(g)
    says = g.last_before(g.clauses.says & g.goes_on & ~g.closes & opens[g.right] & ~g.word["that"][g.right])
    inner = g.next_or_last(g.verb | g.clauses.finite | g.among["auxiliary"])
    for at in which:
        modal = at + int(np.argmax(g.clauses.modal[at:]))
        said, near = int(says[at]), g.phrase[at] <= says[at] < at < inner[at] < modal <= g.stop_behind[at]
        if near and g.verbs[at] == g.verbs[said] and not g.word["to"][inner[at] : modal].any():
            mask.reach((g.at > said) & (g.at < modal), modal)
            mask.end[said:modal] = True


@needs(*_CLAIMS)
def verb_past_quotation(g: Grammar, mask: Mask) -> None:
    """No "hoped a row over “nuts”" of "hoped a row over “nuts” would end": a quotation parts no claim from its verb."""
    quoted = closes_inside(g)
    says = one_of(g, _CLAIMS) & (g.goes_on | quoted) & ~(g.closes | g.last)
    stop, modal = g.next_behind(g.stops & ~quoted), g.next_or_last(g.clauses.modal)
    other, first = g.clauses.finite | g.clauses.opens | g.clauses.says, g.next_or_last(~g.weekday)[g.right]
    first = first + g.word["that"][first]
    for at in (says & (modal > g.at + 1) & (modal <= stop)).nonzero()[0].tolist():
        inner = slice(first[at] + 1, modal[at])  # that declaring herself to be a “fool” | may have hurt her
        if not (other | (g.infinitive & ~g.gerund[first[at]]))[inner].any():
            mask.end[at : modal[at]] = True
            mask.reach((g.at > at) & (g.at < modal[at]), modal[at])


def modal_behind_participle(g: Grammar, mask: Mask) -> None:
    """No "money spent, Ray said" of "money spent on nuts should feed men, Ray said": what a modal tells is told."""
    done = (g.past | g.clauses.participle) & ~g.clauses.says & g.begins_small & one_of(g, _HOW)[g.right] & g.goes_on
    done &= ~(g.stops | g.verb | any_of(g.among, ("auxiliary", "conjunctions", "prepositions", "subjects")))[g.left]
    modal = g.next_or_last(g.clauses.modal)
    parts = any_of(g.among, ("conjunctions", "relative", "subjects")) | g.word["that"] | g.clauses.opens
    other = g.next_or_last(parts | g.verb | g.stops)
    for at in (done & (modal <= g.final) & (other[g.right] >= modal)).nonzero()[0].tolist():
        mask.end[at : modal[at]] = True
        mask.reach((g.at >= g.phrase[at]) & (g.at < modal[at]), modal[at])


def and_in_turn(g: Grammar, mask: Mask) -> None:
    """No "sold it and in turn" of "sold it, and in turn, paid Ray": what "and" adds is told with its verb."""
    opens = g.word["and"] & g.stops[g.left] & (g.among["prepositions"] | g.adverb)[g.right]
    opens &= (g.stop_behind - g.at <= _TURN) & g.comma[np.minimum(g.stop_behind, len(g.at) - 1)]
    for at in (opens & (g.verb_behind > g.stop_behind)).nonzero()[0].tolist():
        mask.end[at : g.stop_behind[at] + 1] = True


def state_behind_verb(g: Grammar, mask: Mask) -> None:
    """No "rate worrying" of "the rate was worrying": what something is at the end of its sentence keeps its verb."""
    be = one_of(g, ("are", "is", "was", "were"))
    mask.left |= be[g.left] & (g.ends["ing"] | g.adjective) & g.last & g.begins_small


@needs("had", "has", "have")
def maker_of_clause(g: Grammar, mask: Mask) -> None:
    """No "mistake had made" of "the mistake the bank had made was costly": who did it stays before it."""
    have, last = g.among["have"] & g.goes_on, noun_phrases(g)[1]
    opens = g.among["articles"] & small_nouns(g)[g.left] & have[np.minimum(last[g.right] + 1, len(g.at) - 1)]
    for at in opens.nonzero()[0].tolist():
        mask.keep((g.at > last[at + 1]) & (g.at <= last[at + 1] + 2), last[at + 1])


@needs("by")
def verb_of_fund(g: Grammar, mask: Mask) -> None:
    """No "fund set up by Acme, he said" of "a fund set up by Acme should pay, he said": its modal and verb are told."""
    done = g.among["participles"] & (g.begins_small & ~acting(g))[g.left]
    done &= g.by_whom[g.right] | (g.among["particles"] & g.by_whom[g.right])[g.right]
    other = g.stops | g.clauses.opens | g.among["relative"] | g.word["that"]
    modal, ends = g.next_behind(g.clauses.modal), g.next_behind(other)
    for at in (done & (modal < ends) & (g.verbs - g.verb == g.verbs_before)).nonzero()[0].tolist():
        mask.end[at : modal[at]] = True
        mask.reach((g.at >= at) & (g.at < modal[at]), modal)


@needs(*_AGAINST_LAW)
def against_law(g: Grammar, mask: Mask) -> None:
    """No "men who cross the border" of "men who cross the border illegally": whether it is lawful is told."""
    mask.right |= one_of(g, _AGAINST_LAW)[g.right] & g.goes_on & (small_nouns(g) | g.capital)


@needs(*_LETS)
def let_do(g: Grammar, mask: Mask) -> None:
    """No "let tax cuts" of "let tax cuts for nurses expire": what somebody is let do is told."""
    act = g.next_behind((g.among["base_verbs"] | g.clauses.bare | g.word["expire"]) & g.begins_small)
    placed = g.next_behind(g.among["prepositions"] & ~g.infinitive)  # let tax cuts | for; not: lets men see rates | of
    lets = one_of(g, _LETS) & g.goes_on & (act <= g.stop_behind) & (placed < act) & (placed - g.at <= _WHOM)
    for at in lets.nonzero()[0].tolist():
        mask.end[at : act[at]] = True


@needs("under")
def under_a_plan(g: Grammar, mask: Mask) -> None:
    """No "men can fly" of "men can fly in May under rules that Togo proposed": what is only planned is told so."""
    planned = one_of(g, _PLANNED)
    plan, modal = g.next_behind(planned), g.last_before(g.clauses.modal)
    near = (plan - g.at <= _NEAR) & (plan <= g.stop_behind)
    for at in (g.word["under"] & near & (modal >= g.phrase)).nonzero()[0].tolist():
        mask.end[modal[at] : plan[at]] = True
        mask.reach((g.at >= modal[at]) & (g.at < plan[at]), np.where(g.at < at, at, plan[at]))


def before_what_is_told(g: Grammar, mask: Mask) -> None:
    """No "failed to define clearly" of "failed to define clearly who pays", no "than it had" of "it had once said"."""
    told = g.the_or_its | any_of(g.among, ("question", "relative"))
    mask.end |= g.adverb & g.goes_on & (g.clauses.bare & ~g.among["auxiliary"])[g.left] & told[g.right]
    mask.end |= g.among["have"] & g.goes_on & (g.adverb & (g.past | g.among["participles"])[g.right])[g.right]


@needs("than")
def less_than_told(g: Grammar, mask: Mask) -> None:
    """No "he went to Chad" of "he went to Chad much less than he had told": how it falls short is told."""
    more = one_of(g, ("fewer", "less", "more", "earlier", "later")) & g.word["than"][g.right]
    said = more & one_of(g, ("he", "i", "it", "she", "they", "we"))[g.right2]
    act = g.last_before(g.verb | g.past | g.clauses.finite)
    for at in (said & (act >= g.phrase)).nonzero()[0].tolist():
        mask.end[act[at] : at] = True


@needs("that")
def head_of_that(g: Grammar, mask: Mask) -> None:
    """No "says that inns may sell" of "says that cooks at inns may sell": a clause is entered at its own noun."""
    that = g.word["that"] & g.clauses.wants_verb & g.goes_on & ~g.first
    placed = (g.among["prepositions"] & ~g.infinitive)[g.right2]
    which = g.next_or_last((g.word["that"] & small_nouns(g)[g.left]) | g.verb)
    for at in that.nonzero()[0].tolist():
        heads = [at + 1] if small_nouns(g)[at + 1] and placed[at] else []
        inner = int(which[at])  # shows that most nuts | that Ada likes | are old
        heads += [inner - 1] if g.low[inner] == "that" and g.phrase[inner] == g.phrase[at] else []
        for head in heads:
            mask.reach((g.at == at) | (g.at == at - 1) & g.clauses.says, head)


def what_somebody_will(g: Grammar, mask: Mask) -> None:
    """No "Ada will lead", no "talks will lead" of "opened talks Ada will lead": who does it is told with the thing."""
    thing = small_nouns(g) & like_plural(g) & g.goes_on & ((g.verb_before >= g.phrase) | g.word["the"][g.left])
    thing &= ~(g.among["people"] | g.ends["ers"] | g.ends["ants"] | g.ends["ors"])
    verb = np.minimum(g.next_behind(~g.name), len(g.at) - 1)
    does = g.clauses.modal | g.among["have"] | (g.helps & g.gerund[g.right])
    opens = g.name & thing[g.left] & does[verb]
    mask.start |= opens
    for at in opens.nonzero()[0].tolist():
        mask.left[at + 1 : verb[at] + 1 + g.helps[verb[at]]] = True


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
