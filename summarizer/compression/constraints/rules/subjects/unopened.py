"""Clauses that no word opens: statements | Ada made, knows | it is late, fainted, fell | and died."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.clauses import stranded
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns
from summarizer.compression.constraints.rules.subjects.marks import opens_clause

_HOPED = tuple("expectation expectations hope hopes news optimism sign signs worries worry".split())
_HOPES = ("hope", "hoped", "hopes", "hoping")
_SHOWS = tuple("alleging arguing claiming indicating insisting saying showing suggesting".split())
_NEAR = 5  # words from "telling" to who does what is told
_KINDS = ("essential", "graded", "plain_adjectives", "possessives")  # lists of what may go before a noun
_SHORT = 3  # words from "asked" to the verb behind "that Ray"
_ASKS = tuple(  # that something be done
    "ask asked asks demand demanded demands propose proposed proposes recommend recommended recommends request"
    " requested requests require required requires urge urged urges".split()
)


def name_before_verb(g: Grammar, mask: Mask) -> None:
    """No "statements Ada have failed" of "statements Ada made have failed": a name is not left without its verb."""
    acts = (g.verb | g.clauses.finite) & ~_helps(g)
    before = g.last_before(~g.capital)
    acts |= g.told_of & (small_nouns(g) & g.ends["s"] & ~g.stops)[before[g.left]]  # statements Ada | made of it
    opened = (g.word["the"] & small_nouns(g)[g.left])[g.left]
    land = one_of(g, ("u.k", "u.s", "uk", "us.")) & opened  # foes the | US faces
    named = (g.name | land) & g.goes_on & ~g.owning & (acts & g.begins_small)[g.act_behind] & ~g.stops[g.act_behind - 1]
    mask.reach(named, g.act_behind)  # Ada | then fled
    mask.end |= named & (g.act_behind == g.at + 1)
    noun = before - g.among["articles"][before]  # despite | woes | the Togo Fund | faces
    contact = g.capital & (small_nouns(g) & ~g.stops)[noun] & (noun >= g.phrase)
    contact &= (noun < before) | g.ends["s"][noun] | g.among["plurals"][noun]  # not: the bank Acme | fell
    mask.keep(contact & named[g.next_behind(~g.capital) - 1], noun)
    whose = (contact & named).nonzero()[0]
    np.maximum.at(mask.kept, g.act_behind[whose], whose)  # woes | faces
    opening = (g.verb_before < g.begin) & g.the_or_its[g.begin]
    for at in whose[opening[whose]].tolist():  # The cars Ada drove | are old
        verb = g.act_behind[at]
        mask.end[noun[at] : g.verb_behind[verb]] |= g.verb_behind[verb] <= g.stop_behind[at]


def subject_of_contact_clause(g: Grammar, mask: Mask) -> None:
    """No "errors has made" of "errors the mill has made": a clause with no "that" keeps its subject."""
    noun = ~(g.among["stop"] | g.among["no_nouns"] | g.verb | g.adverb | g.weekday | g.stops | g.gerund | g.past)
    all_of_it = one_of(g, ("all", "anything", "everything", "nothing"))  # has done everything | a firm can do
    known = (noun & g.among["prepositions"][g.governor]) | (all_of_it & g.goes_on & (g.verb_before >= g.phrase))
    opens = g.the_or_its & known[g.left]
    mask.end |= all_of_it & g.goes_on & opens[g.right]
    mask.end[g.before_adverb[all_of_it & opens[g.right]]] = True
    opens &= ~(g.among["prepositions"] | g.among["subordinate"])[g.phrase] & (g.clauses.opener < g.phrase)
    phrase, verb = noun_phrases(g)[0], g.next_verb
    opens &= phrase[g.right] & (g.phrase[verb] <= g.at)  # not: in Graz | the day before
    if np.count_nonzero(opens):
        other = (g.gerund | g.infinitive | g.clauses.participle & ~g.clauses.finite).cumsum()
        joins = (g.among["conjunctions"] | g.clauses.opens).cumsum()
        opens &= ((g.verbs > g.verbs[g.mark]) | (other == other[g.mark])) & (joins[verb] == joins)
        opened = g.last_before(opens)
        mask.keep((opened > 0) & (g.verb_behind[opened] == g.at), opened + 1)
    helps = (g.among["auxiliary"] & ~g.ends["ing"]) | g.clauses.modal
    alone = g.among["behind"] & g.goes_on & helps[g.right] & (g.verb | g.clauses.finite)[g.left]
    alone |= stranded(g)  # the car they rode | in | left it
    mask.left |= alone
    mask.right |= alone[g.right]  # what men wrote | about | was so


def noun_before_verb(g: Grammar, mask: Mask) -> None:
    """No "the attention shutdown" of "the attention the shutdown drained": who does it is not left without its verb."""
    noun = small_nouns(g) & ~g.stops
    the = (g.word["the"] | g.among["possessives"]) & noun[g.left]
    if np.count_nonzero(the := the[g.left] & g.begins_small & g.goes_on):  # in few leads
        the &= ~(g.among["stop"] | g.adverb | g.stops)
        the &= (g.word["the"] | g.word["of"])[g.last_before(~g.adjective)][g.left2]
        acts = (g.verb | g.past) & g.begins_small & ~(_helps(g) | g.clauses.says)
        mask.right |= the & acts[g.right]
    if np.count_nonzero(way := g.word["way"] & g.word["the"][g.left] & g.goes_on):
        none = g.next_behind(g.verbal) > g.stop_behind  # criticised the way | the agency | shares data
        who = g.next_behind(~(g.idle | g.adjective | any_of(g.among, _KINDS)))
        mask.reach(way & none & g.the_or_its[g.right], who)
    one = (g.word["a"] | g.word["an"]) & (noun & ~g.among["spans"])[g.left]
    if np.count_nonzero(one):  # the sum | a nurse | can give
        one &= (small_nouns(g) & g.goes_on)[g.right] & (g.clauses.modal & ~g.infinitive)[g.right2]
        mask.reach(one[g.right], g.at + 2)
        mask.right |= one[g.left]


@needs("say", "says", "said")
def deed_of_which(g: Grammar, mask: Mask) -> None:
    """No "clerks said would burn" of "a mill that cooks like and clerks said would burn": "that" would."""
    says = one_of(g, ("say", "says", "said")) & g.goes_on & (g.clauses.modal | g.among["auxiliary"])[g.right]
    which = g.last_before(g.clauses.who | g.word["that"])
    for at in (says & (which >= g.phrase)).nonzero()[0].tolist():
        mask.start[which[at] + 1 : at + 1] = True


def verb_behind_state(g: Grammar, mask: Mask) -> None:
    """No "it was safe would include" of "it was safe to expect costs would include": what is so has its verb."""
    state = g.begins_small & g.helps[g.before_adverb] & g.infinitive[g.right]
    if np.count_nonzero(state):
        mask.inside[state] |= (g.clauses.modal | g.among["auxiliary"]) & ~g.infinitive & g.gap[state]


@needs("been")
def have_been(g: Grammar, mask: Mask) -> None:
    """No "men have freed" nor "men been freed" of "men have today been freed": who it was done to has not done it."""
    other = ~(g.adverb | g.among["days"] | g.word["not"])
    been, have = g.next_or_last(other), g.last_before(other)
    mask.part(g, g.among["have"] & g.word["been"][been], np.ones(len(g.at), np.bool_), been)
    mask.keep((g.word["been"] | (~other & g.word["been"][been])) & g.among["have"][have], have)


@needs("and")
def verbs_in_a_row(g: Grammar, mask: Mask) -> None:
    """No end at "fell" of "Ada fainted, fell and broke an arm", or "fell and died", nor a step over its "and"."""
    fatal = g.word["and"] & one_of(g, ("died", "drowned", "killed"))[g.right]
    acts = g.verb | g.past | g.among["participles"] | g.among["particles"]
    mask.right |= acts & g.begins_small & g.goes_on & fatal[g.right]
    bare = g.among["base_verbs"] | g.among["only_verbs"]
    even = g.word["and"] & g.clauses.bare[g.left] & (g.adverb | g.word["even"])[g.right] & bare[g.right2]
    mask.reach(even, g.at + 2)  # to explain and | even | justify | his deed
    mask.end |= g.clauses.bare & g.goes_on & g.word["and"][g.right] & bare[g.right2]  # to update | and curb it
    acts = (g.verb | g.clauses.finite) & g.begins_small & ~(_helps(g) | g.ends["s"])
    second = acts & g.comma[g.left] & (g.verb_before >= g.begin) & ~g.clauses.says
    if not np.count_nonzero(second):  # in most leads
        return
    join = g.next_behind(g.word["and"] & acts[g.right] & ~g.stops[g.left])
    for at in (second & (join <= g.stop_behind)).nonzero()[0].tolist():
        mask.end[at : join[at]] = True
        mask.reach((g.at >= at) & (g.at < join[at]), join[at])


def two_subjects(g: Grammar, mask: Mask) -> None:
    """No "Acme it will buy" of "Acme said it will buy", no "Acme mice ate" of "Acme said mice ate": two subjects."""
    subject, behind = ~g.verb & (~g.stops | g.capital), g.verb_behind
    if np.count_nonzero(other := g.among["subjects"] | g.clauses.contracted):
        mask.part(g, subject, other, np.maximum(behind, g.near))
        mask.right |= g.clauses.finite & g.goes_on & g.clauses.contracted[g.right]  # complained | it's late
        tells = g.clauses.bare | (g.gerund & g.among["prepositions"][g.left])  # is to admit, for admitting | he lied
        own = g.among["subjects"] & g.verbal[g.right]
        mask.right |= tells & g.goes_on & own[g.right]
        he = g.next_or_last(own)  # is telling men | they are late
        telling = g.among["informing"] & g.gerund & (he <= g.stop_behind) & (g.verbs[he] == g.verbs)
        mask.bind(telling & (he - g.at <= _NEAR), he)
    says = (g.among["said"] | g.among["speech"]) & g.verb & g.goes_on & ~g.closes
    finds = g.among["remarks"] | g.among["announces"] | g.among["rulings"] | g.among["believes"]
    knows = one_of(g, ("knew", "know", "knows", "think", "thinks", "thought")) & opens_clause(g)
    says |= (finds & g.word["that"][g.right] | knows) & g.verb & g.goes_on  # a poll | found that mice ate it
    verb = g.next_or_last(says)  # the last place is empty, of no sentence
    own = g.main_verb[verb] | ((behind == verb) & (g.clauses.opener[verb] < g.at))  # not: men | who said so | left
    main = g.main_verb[verb] & (g.begin[verb] == g.begin)  # Acme, a mill, | said | nuts sold
    near = (g.phrase[verb] <= g.at) | main
    mask.reach(own & says[verb] & near, verb)


def verb_of_what_is_insisted(g: Grammar, mask: Mask) -> None:
    """No end on "insisted the mill" of "insisted the mill is late", nor "forecast jobs" of "forecast jobs will go"."""
    says = g.among["insisting"] & g.goes_on & (g.the_or_its | g.name)[g.right] & ~g.closes
    if np.count_nonzero(says):
        verb = g.next_behind(g.verb | (g.among["base_verbs"] & g.begins_small))
        near = np.minimum(verb, len(g.at) - 1)  # the last place is empty, of no sentence
        parted = (g.phrase[near] == near) & (g.begin[near] == g.begin)  # insisted the mill, shut in May, | was lost
        for at in (says & ((verb <= g.stop_behind) | parted)).nonzero()[0]:
            mask.end[at : verb[at]] = True
    if not g.word.held.isdisjoint(_HOPES):
        _mark_hoped(g, mask)
    if "that" in g.places:
        asked = g.among["base_verbs"] & g.begins_small & ~(g.among["stop"] | g.verb)[g.left]
        mask.left |= asked & g.word["that"][g.left2]  # advised that Ray | leave
    if np.count_nonzero(asks := one_of(g, _ASKS) & g.word["that"][g.right] & g.goes_on):
        does = g.next_behind((g.among["base_verbs"] | g.word["be"]) & g.begins_small & ~_governed(g))
        mask.right |= asks & (does > g.at + _SHORT)  # requested | that Ada and Ray | open a mill
        mask.bind(asks & (does <= g.stop_behind), does)
    says = (g.clauses.says | g.among["rulings"] | g.among["foretelling"]) & g.goes_on & ~g.closes
    said = g.last_before(says)
    if np.count_nonzero(own := g.clauses.modal & (said >= g.phrase) & (g.clauses.opener < said)):
        acts = (g.verb | g.clauses.finite | g.clauses.modal).cumsum()
        for at in (own & (acts[g.left] == acts[said])).nonzero()[0]:
            mask.end[said[at] : at] = True
    if np.count_nonzero(says := says & one_of(g, ("said", "says"))):
        opens = g.the_or_its | g.name
        verb = g.next_behind(g.verb | g.clauses.finite)
        behind = np.minimum(verb, len(g.at) - 1)
        parted = says & opens[g.right] & (verb > g.stop_behind) & (g.begin[behind] == g.begin)
        for at in parted.nonzero()[0]:
            mask.end[at : behind[at]] = True  # said its plan, a bid for oil, | is dead


@needs(*_SHOWS)
def verb_of_what_is_shown(g: Grammar, mask: Mask) -> None:
    """No "figures are up" of "figures showing sales are up": what is shown is so, and not what shows it."""
    shows = one_of(g, _SHOWS) & g.goes_on & ~(g.among["stop"] & ~g.determiner)[g.right] & ~g.stops[g.left]
    shown = g.last_before(shows)
    mask.keep(g.clauses.acts & (shown >= g.phrase) & (g.verbs - g.verb == g.verbs[shown]), shown)


@needs(of=["are"])
def verb_behind_passive(g: Grammar, mask: Mask) -> None:
    """No "a deal on the way banks are run" of "a deal on the way banks are run failed": the second verb is the main."""
    done = g.past & g.begins_small & g.goes_on
    second = done & g.verb & ~(g.told_of | g.among["done_to"])
    mask.right |= done & g.among["are"][g.before_adverb] & second[g.right] & ~g.among["found_as"][g.right]


def _mark_hoped(g: Grammar, mask: Mask) -> None:
    """No end between "hoping" and the verb of what is hoped: are hoping talks with Acme, due in May, | will help."""
    if np.count_nonzero(hopes := one_of(g, _HOPES) & g.goes_on & ~g.among["stop"][g.right]):
        does = np.minimum(g.next_behind(g.clauses.modal & ~g.infinitive), len(g.at) - 1)
        for at in (hopes & (g.begin[does] == g.begin)).nonzero()[0]:
            mask.end[at : does[at]] = True


@needs(*_HOPED, of=["clause_nouns"])
def fate_of_fears(g: Grammar, mask: Mask) -> None:
    """No "fears strikes would spread" of "fears that strikes would spread eased": what became of them is told."""
    opens = g.first | g.clauses.opens[g.left]  # fell as | fears that it may rain eased
    fears = (g.among["clause_nouns"] | one_of(g, _HOPED)) & (opens | (opens & g.among["articles"])[g.left]) & g.goes_on
    fears &= g.word["that"][g.right]
    if not np.count_nonzero(fears):  # in most leads
        return
    eased = g.verb & g.begins_small & g.clauses.bare[g.left] & ~g.clauses.bare & ~_helps(g)
    verb = g.next_behind(eased)
    mask.bind(fears & (verb <= g.stop_behind), verb)
    acts = g.clauses.acts & ~(g.clauses.bare | _helps(g)[g.before_adverb])
    told, joined = acts.cumsum(), (g.among["conjunctions"] | g.infinitive).cumsum()
    for at in (fears & g.clauses.opens[g.left]).nonzero()[0].tolist():
        own = acts & (told - told[at] == 2) & (g.clauses.opener == at + 1) & (g.at <= g.stop_behind[at])
        for verb in (own & (joined == joined[at])).nonzero()[0]:  # as hopes that it may rain | outweighed its debts
            mask.tie(at - 1, verb)


def _governed(g: Grammar) -> Booleans:
    """Which words stand right behind what no verb stands behind: the | plan, of | work, to | sell."""
    return np.asarray((g.among["stop"] | g.adjective | g.number | g.among["possessives"] | g.gerund)[g.left])


def _helps(g: Grammar) -> Booleans:
    return g.among["auxiliary"] | g.among["modal"]


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
