"""What opens a condition or a limit, and what is so only with it."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from summarizer.compression.clause import opens_limit
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Booleans, Integers, any_of, one_of
from summarizer.compression.constraints.phrases import small_nouns
from summarizer.compression.lead import DASHES

_RULES = ("rule", "ruled", "rules", "ruling")  # out
_RULES_OUT = (*_RULES, "threw", "thrown")
_INNER = ("after", "before", "since", "which", "who", "whose")
_DENIALS = tuple("cannot hardly longer neither never no nobody none nor not nothing".split())
_AHEAD = tuple("absent assuming had once pending provided subject until when without".split())
_COUNTING = ("a", "every", "last", "next", "past", "the", "these", "those")
_SEES = tuple("ask check decide determine know knows see seeing sees unclear unsure wonder wonders".split())
_FIGURE = 5  # words behind "fall" in which the figure of its "by" stands
_BARE = 2  # words of an opening condition without a clause: if possible
_APPROVED = 5  # words behind "subject to" in which the approval stands


@lru_cache(maxsize=1)  # some rules ask of the same lead
def conditions(g: Grammar) -> Booleans:
    """Which words open a condition: if, unless, provided she wins, as long as, should Togo agree, pending approval."""
    right, that = g.right, g.word["that"]
    found: Booleans = g.among["unless"] & ~one_of(g, _SEES)[g.left]  # to see | if it floats
    time = g.number | g.among["days"] | g.word["possible"] | (one_of(g, ("next", "this")) & g.among["periods"][right])
    time |= g.among["articles"] & (g.verb_behind > g.stop_behind)  # a shark as long as | a bus
    found |= one_of(g, ("as", "so")) & (one_of(g, ("long", "soon")) & (g.word["as"] & ~time[right])[right])[right]
    condition = (g.word["condition"] & that[right])[right]
    found |= g.word["on"] & (condition | (g.word["the"] & condition)[right])
    named = g.the_or_its | g.capital
    who = g.among["subjects"] | that
    there = g.among["subordinate"] | g.among["prepositions"]
    found |= g.word["only"] & there[right]  # may enter | only when a guard is there
    found |= one_of(g, ("provided", "providing")) & who[right]
    if "permitting" in g.places:  # will fly on Friday, | weather permitting
        found |= g.stops[g.left] & ~g.first & (g.word["permitting"] & (g.stops | g.last))[right]
    bare = g.among["base_verbs"] | g.among["only_verbs"]
    noun = g.begins_small & ~(bare | g.adverb | g.among["stop"] | g.among["no_nouns"] | g.among["light"])
    found |= g.word["should"] & (who | named | (noun & bare[right]))[right] & ~g.first  # should parliament agree
    if g.word.held.isdisjoint(_AHEAD):
        return found
    return found | _of_what_is_ahead(g, who, named, bare)


def _of_what_is_ahead(g: Grammar, who: Booleans, named: Booleans, bare: Booleans) -> Booleans:
    """Conditions of what will be, or would have been: will pay | once Togo agrees, would have won | had Ada not."""
    right, that = g.right, g.word["that"]
    acts = g.next_behind(g.verb | g.clauses.finite | g.clauses.modal | (bare & g.ends["s"][g.left])) <= g.stop_behind
    clause, span = who | named | (small_nouns(g) & acts), (g.among["periods"] | g.among["spans"])[right]
    will = g.last_before(g.clauses.modal) >= g.phrase[g.left]
    likely = g.infinitive & (g.among["awaited"][g.left] | (g.verbs == g.verbs_before))  # Mill | to close in May
    planned = g.last_before(likely | (g.infinitive & g.among["promises"][g.left]))  # promised | to pay once ...
    opens = g.word["once"] & ~(g.verb | g.among["auxiliary"] | g.stops)[g.left] & (acts & ~span | ~g.word["a"])[right]
    opens |= one_of(g, ("provided", "until")) & acts
    opens |= g.word["assuming"] & g.stops[g.left] & (acts | g.word["no"][right])
    ahead = will | (planned >= g.phrase[g.left])
    found: Booleans = (opens & (clause | g.word["no"])[right] & ahead & g.goes_on) | _said_once(g, acts & clause)
    if "when" in g.places:
        found |= _when(g, planned) & clause[right]
    if "had" in g.places:  # would have won | had Ada not been ill
        perfect = g.word["have"] & one_of(g, ("could", "might", "would"))[g.before_adverb]
        first = (g.last_before(perfect) >= g.phrase) & (g.last_before(that) < g.phrase)
        had = g.word["had"] & g.goes_on & (clause | g.among["counts"] | g.number)[right]
        found |= had & first & ~(who | g.stops)[g.left]
    future = will | (g.last_before(likely) >= g.phrase[g.left])
    own = g.clauses.opener <= np.maximum(g.last_before(g.clauses.modal), planned)  # will pay as it sold nuts | without
    found |= one_of(g, ("absent", "without")) & future & own & g.goes_on & ~g.among["auxiliary"][g.left]
    due = g.word["pending"] | (g.word["subject"] & g.word["to"][right])
    near = g.next_behind(g.among["approvals"]) <= np.minimum(g.at + _APPROVED, g.final)
    due &= ~(g.among["articles"] | g.among["auxiliary"] | g.clauses.bare)[g.left]
    found |= due & near & will
    return found


@lru_cache(maxsize=1)  # some rules ask of the same lead
def denials(g: Grammar) -> Booleans:
    """Which words deny or bar: never, isn't, few | voted, banned | from selling it, forbidden | to sell it."""
    found = (g.denied | one_of(g, _DENIALS)) & ~g.word["confidence"][g.right]  # survived a vote of no confidence
    if "few" in g.places:
        found |= g.word["few"] & ~one_of(g, _COUNTING)[g.left]
    if "yet" in g.places:
        found |= g.word["yet"] & g.among["auxiliary"][g.left] & g.infinitive[g.right]
    if "out" in g.places:
        found |= g.word["out"] & one_of(g, _RULES)[g.left]  # ruled out | selling it in Togo
    if np.count_nonzero(g.among["barring"]):
        bars = g.last_before(g.among["barring"])
        found |= g.word["from"] & g.gerund[g.right] & (bars >= g.phrase) & (g.verbs == g.verbs[bars])
    return np.asarray(found | (g.infinitive & g.word["forbidden"][g.left]))


@lru_cache(maxsize=1)
def is_denied(g: Grammar) -> Booleans:
    """Which words stand behind a denial in its clause: did not | sell ships."""
    if not np.count_nonzero(denies := denials(g)):  # in half of the leads
        return denies
    denial = g.last_before(denies)
    return np.asarray((denial >= g.phrase) & (g.clauses.opener <= denial))


def undone(g: Grammar) -> Booleans:
    """Which nouns are of what is dropped, barred, curbed or taken back: ruled out foul | play, a ban on old | cars."""
    acts = g.verb | g.gerund | g.clauses.bare | g.clauses.participle
    found: Booleans = (g.among["undoing"] & acts) | (g.among["banning"] & g.begins_small & g.goes_on)
    found |= one_of(g, _RULES_OUT) & acts & g.word["out"][g.right]
    found |= g.among["curbs"] & g.begins_small & g.word["on"][g.right]
    if not np.count_nonzero(found):  # in most leads
        return found
    of = g.word["of"] | (g.word["on"] & found[g.left])  # a ban | on oil
    act, parts = g.last_before(found), (g.verb | (g.among["prepositions"] & ~of)).cumsum()
    return np.asarray(small_nouns(g) & ~g.ends["ly"] & (act >= g.phrase) & (parts == parts[act]))


def closes_inside(g: Grammar) -> Booleans:
    """Which words close a quotation, or all that is one, that ends no clause: a row over “nuts” | would end."""
    closes = any_of(g.text_ends, ('"', "”"))
    return np.asarray(closes & ~any_of(g.text_ends, [end + mark for end in ",.!?;:" for mark in '"”']))


def _said_once(g: Grammar, clause: Booleans) -> Booleans:
    """Each "once" of what is said to be so behind it: ruled that | once a man is held he may not vote."""
    return np.asarray(g.word["once"] & (g.word["that"] | g.clauses.says)[g.left] & clause[g.right])


def _when(g: Grammar, planned: Integers) -> Booleans:
    """Each "when" of what is to be first: will pay Togo | when it has sold its mill; not: on Monday when it fell."""
    modal = g.last_before(g.clauses.modal & ~(one_of(g, ("can", "could")) | g.word["have"][g.right]))  # may have fled
    own = g.clauses.bare | g.among["auxiliary"][g.before_adverb]  # will | let Ray, will be | allowed
    verbs, will = (g.verb & ~own).cumsum(), np.maximum(modal, planned)
    found = g.word["when"] & g.goes_on & (will >= g.phrase) & (verbs == verbs[will])
    found &= g.clauses.opener <= will  # not: will build a horn that sounds | when it rains
    dated = g.among["days"] | g.month | g.number | g.among["periods"] | g.stops
    past = g.past | one_of(g, ("had", "was", "were"))
    return np.asarray(found & ~dated[g.left] & ~past[g.next_verb])


def conditional(g: Grammar) -> Booleans:
    """Which words tell what is so only with a condition behind them.

    Not what was done before something was said: raised rates | and warned it would go on if ...
    """
    opens = conditions(g)
    if not opens.any():
        return opens
    behind = g.next_or_last(opens)  # the last place is empty, of no sentence
    year = (g.number & g.comma & (g.month & ~g.first)[g.left])[g.mark]  # left on Jan. 6, | 2021 if it won
    year |= (closes_inside(g) & (g.quotation > 0))[g.mark] & (g.phrase > g.begin)  # would “burn” | it if men left
    phrase = np.where(year, g.phrase[g.mark], g.phrase)
    opened = np.where(g.phrase == g.at, phrase[g.left], phrase)[behind]  # also of the word before a comma
    told, will = g.clauses.told_before[behind], g.last_before(g.clauses.modal)[behind]
    that = np.where(will >= opened, g.last_before(g.word["that"])[will], 0)  # fell as Togo warned | that it may
    own = (will >= opened) & (will < told)
    told = np.maximum(that, np.where(own, 0, told))  # held a man | who will sue unless they pay
    second = g.verb & (g.ends["ed"] | g.clauses.says)
    joins = one_of(g, ("and", "but"))  # Acme fell | and if it falls again ...
    join = g.last_before(joins & (second[g.act_behind] | g.clauses.modal[g.right]))[behind]  # fell | and may rise if
    modals, helps = g.clauses.modal.cumsum(), (g.among["auxiliary"] | g.clauses.modal).cumsum()
    unhelped = helps[join] == helps[opened - 1]
    unhelped |= g.clauses.modal[g.right][join] & (modals[join] == modals[opened - 1])  # are falling | and may rise if
    starts = (g.clauses.modal | g.infinitive | g.word["that"]).cumsum()
    done = (g.verbs[join] > g.verbs[opened - 1]) & unhelped & (starts[behind] > starts[join])
    opened = np.where(joins[behind - 1], behind - 1, np.where(done & (join > opened), join, opened))
    before = np.where(opens[behind], behind, 1) - 1
    beside = g.clauses.asides | one_of(g, _INNER) | (g.gerund & g.among["prepositions"][g.left])
    beside &= g.last_before(g.clauses.modal)[g.left] < g.phrase
    aside = g.last_before(beside)[before]  # fell | after Togo warned of a tax if it lost, fined it | for selling ships
    acts = (g.verb | g.gerund).cumsum()
    opened = np.where(acts[before] > acts[aside] - g.gerund[aside], np.maximum(opened, aside), opened)
    return np.asarray(opens[behind] & (opened <= g.at) & (told < g.at))


def falls_by(g: Grammar, opens: Booleans) -> Booleans:
    """Which verbs of a condition tell how far something has to go: unless sales fall | by 9 percent."""
    found: Booleans = g.among["change"] & g.begins_small & g.word["by"][g.right]
    if not np.count_nonzero(found):  # in most leads
        return found
    figure = g.next_behind(g.numeral | g.among["fractions"])
    near, opened = figure <= np.minimum(g.at + _FIGURE, g.stop_behind), g.last_before(opens)
    return np.asarray(found & near & (opened >= g.phrase))


@lru_cache(maxsize=1)  # two rules ask of the same lead
def opening_limits(g: Grammar) -> dict[int, int]:
    """By the first place of each sentence how many words it opens with that limit it: In 2013, | Bolt lost."""
    return {begin: opens_limit(" ".join(g.text[begin:end].tolist())) for begin, end in g.spans}


def before_parted(g: Grammar) -> Booleans:
    """Which words stand before a condition behind an aside: Bolt will leave | , Ray said, if it is sold."""
    unless = g.among["unless"]
    if not np.count_nonzero(unless):  # in most leads
        return unless
    verbs = np.append(g.verbs, 0)
    parted = g.comma | any_of(g.written, DASHES)
    clause = (verbs[g.stop_behind] > verbs[:-1]) | (g.stop_behind - g.at > _BARE)
    aside = unless & parted[g.left] & clause
    behind = g.next_or_last(aside)
    return np.asarray(aside[behind] & (g.begin[behind] == g.begin))


def past_aside(g: Grammar, comma: int) -> int:
    """Where a clause ends that goes on behind an aside: the chief of Acme, Ada Bolt, | in hospital."""
    close = int(g.stop_behind[comma]) if comma < len(g.at) else comma
    paired = close < len(g.at) and g.text[comma].endswith(",") and g.text[close].endswith(",")
    other = g.verb | g.among["conjunctions"] | g.among["prepositions"]
    named = paired and not other[comma + 1 : close + 1].any()
    return int(g.stop_behind[close]) if named else comma


def behind_aside(g: Grammar, comma: int) -> int:
    """Where a clause goes on behind what tells more of its object: calls the mill, a ruin, | unsafe; 0 for none."""
    close = int(g.stop_behind[comma]) if comma < len(g.at) else 0
    return close + 1 if close < g.final[comma - 1] and g.comma[comma] and g.comma[close] else 0
