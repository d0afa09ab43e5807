"""What is whole or not there: a pair, a list of scores, a first time in so long, a verb with all that it has."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import ALWAYS, asked, needs
from summarizer.compression.constraints.mask import Mask, between, one_of
from summarizer.compression.constraints.phrases import small_nouns
from summarizer.runtime.patterns import LatePattern

_PAIR = 8  # words from "either" to its "or"
_VOTE = 10  # words from "voted" to what it is for
_ASIDE = 12  # words of an aside between "did not" and its verb, and one
_TO_WHOM = ("allied", "close", "due", "hostile", "linked", "loyal", "opposed", "related", "sympathetic")
_ASKED = ("advised", "asked", "told", "warned")
_SCORE = LatePattern(r"\(?\d{1,3}[-–]\d{1,3}(?:\(\d+\))?,?")


def either_or(g: Grammar, mask: Mask) -> None:
    """What "either" or "neither" opens keeps its "or" or "nor": neither Togo | nor Ghana | has signed it."""
    opens = one_of(g, ("either", "neither")) & g.goes_on
    joint = g.next_behind((g.low == "or") | (g.low == "nor"))
    opens &= (joint - g.at <= _PAIR) & (joint < g.stop_behind)
    opener = np.where(opens, g.at, g.last_before(opens))
    inside = (opener >= np.maximum(g.begin, 1)) & (g.at < joint[opener])
    mask.reached.append(np.where(opens, g.told_behind, np.where(inside, joint[opener], len(g.at))))
    mask.end |= inside


def term_whole(g: Grammar, mask: Mask) -> None:
    """A term is whole: 11 years | and three months."""
    count = g.number | g.among["counts"]
    span = g.among["spans"] & count[g.left]
    join = (g.low == "and") & (span & g.goes_on)[g.left] & (count & span[g.right])[g.right]
    mask.right |= join[g.right] | join
    mask.left |= join | join[g.left]


def scores_whole(g: Grammar, mask: Mask) -> None:
    """No 7-6 of "7-6, 6-4", no "led 6-4" of "led and beat Ray 6-4": scores stand together, by their verb."""
    texts = zip(g.number.tolist(), g.text.tolist(), strict=True)
    score = np.array([number and _SCORE.fullmatch(text) is not None for number, text in texts])
    if not score.any():  # in most leads
        return
    mask.right |= score & g.stops & ~g.last & score[g.right]
    mask.left |= score & (score & g.stops)[g.left]
    points = g.bracketed & score[g.left] & score[g.right]  # 3-6, 7-6 (8), 6-4
    if points.any():
        row = score | points
        for at in np.flatnonzero(points):
            begin, end = g.last_before(~row)[at], g.next_behind(~row)[at]
            mask.dropped[begin + 1 : end] = True
    verb = np.where(g.among["relative"][g.verb_before - 1], 0, g.verb_before)  # beat Ray, who won in May, | 6-4
    mask.kept.append(np.where(score & (verb >= g.begin), verb, 0))
    mask.inside |= g.among["winning"][:, None] & score[None] & (between(g.capital) > 0)  # beat | Togo | 3-2


def who_knows(g: Grammar, mask: Mask) -> None:
    """Who is familiar with or close to something is not left out before it: people | familiar with the matter."""
    knows = one_of(g, ("briefed", "close", "familiar")) & one_of(g, ("on", "to", "with"))[g.right]
    knows &= g.begins_small[g.left] & ~g.stops[g.left]
    mask.left |= knows | knows[g.left]
    wants = one_of(g, _TO_WHOM) & (g.low == "to")[g.right] & (small_nouns(g) | g.first)[g.left]
    mask.right |= wants & g.goes_on & ~g.among["stop"][g.left]  # rebels | loyal | to Ada


def first_time(g: Grammar, mask: Mask) -> None:
    """What happens for the first time "in seven months" or "since May" keeps that: it won for the first time."""
    time = (g.low == "time") & g.goes_on & one_of(g, ("first", "second", "third"))[g.left]
    time &= one_of(g, ("in", "since"))[g.right]
    mask.right |= time
    mask.left |= time[g.left]


def too_much(g: Grammar, mask: Mask) -> None:
    """A "too" stays before what is too much: too | old to sail, and no "few homes" is told of "too few homes"."""
    too = (g.low == "too") & g.goes_on
    mask.right |= too | (g.verb & g.goes_on & too[g.right])  # remains | too high
    mask.left |= too[g.left] & ~(g.verb | g.among["auxiliary"] | g.among["prepositions"])


def title_with_name(g: Grammar, mask: Mask) -> None:
    """A title stays before its name, or the rest of it: President | Ada Bolt, Labour | Minister Ray Bolt."""
    title = g.capital & g.among["titles"]
    titled = title & g.goes_on & (g.name | title)[g.right]
    mask.right |= titled
    mask.left |= title & (g.low == "general") & title[g.left]  # Attorney | General
    says = g.adjective | g.among["essential"] | (g.low == "new")
    first = np.minimum(g.next_behind(~says), len(g.at) - 1)  # Togo's new | Chief Executive Ada Bolt
    mask.reached.append(np.where((g.owner | (says & ~g.capital)) & g.goes_on & titled[first], first, len(g.at)))


def company_whole(g: Grammar, mask: Mask) -> None:
    """A name keeps its "Group" or "Holdings", an office its halves: Vik | Group, attorney | general, human | rights."""
    office = g.among["before_general"] & (g.low == "general")[g.right]
    office = (office | ((g.low == "human") & (g.low == "rights")[g.right])) & g.goes_on
    mask.right |= office
    mask.left |= office[g.left]
    last = g.capital & g.among["legal"] & ~g.among["forms"]
    mask.right |= g.name & g.goes_on & ~g.owning & last[g.right]


def passive_before_infinitive(g: Grammar, mask: Mask) -> None:
    """What was shown, agreed or done "to ..." keeps it: was shown | to harm, agreed | on Monday | to sell."""
    done = g.clauses.participle & (g.among["auxiliary"] & ~g.among["have"])[g.before_adverb]
    wants = (done | g.clauses.bare | g.verb) & ~g.among["change"] & g.begins_small & g.goes_on
    far = done | g.denied[g.left] | one_of(g, ("never", "not"))[g.left] | g.among["intends"]
    far &= g.weekday[g.right]
    to = np.where(g.infinitive[g.right], g.at + 1, np.where(far, g.follower, 0))  # not: met on Monday to talk
    to = np.where((g.low == "principle")[g.right[g.right]], g.at + 3, to)  # agreed | in principle to
    wants &= g.infinitive[np.minimum(to, len(g.at) - 1)]
    verb = np.where(wants, g.at, g.last_before(wants))
    inside = (verb >= np.maximum(g.phrase, 1)) & (g.at < to[verb])
    mask.end |= inside
    mask.reached.append(np.where(inside, to[verb], len(g.at)))


def what_is_asked(g: Grammar, mask: Mask) -> None:
    """What "how", "what" or "why" opens keeps its verb: told how rejection | led her to sail, why mills | shut."""
    asks = one_of(g, ("how", "what", "why")) & g.goes_on & ~g.first
    verb = g.next_behind(g.verb | g.clauses.finite | g.among["auxiliary"] | g.among["modal"])
    for at in np.flatnonzero(asks & (verb <= g.stop_behind)):
        mask.end[at : verb[at]] = True


def what_there_is(g: Grammar, mask: Mask) -> None:
    """What there is stays behind the verb of "there": there remains | hope."""
    verb = g.right
    there = (g.low == "there") & g.goes_on & g.verb[verb] & ~(g.stops | g.last)[verb]
    mask.end |= there | there[g.left]


def told_of_whom(g: Grammar, mask: Mask) -> None:
    """No "unions claim is late" of "unions claim Acme is late": whom something is said of stays before its verb."""
    for (begin, _), sayings in zip(g.spans, g.sayings, strict=True):
        for saying in sayings:
            last = begin + saying.claim[0][0] - 1  # the verb of saying, or its "that"
            if saying.claim[0][0] >= saying.speaker[1] and last + 1 < g.verb_behind[last] < len(g.at):
                mask.inside[last, g.verb_behind[last]] = True


def owners_joined(g: Grammar, mask: Mask) -> None:
    """Of two owners neither goes alone: cut Togo's | and | Chad's ratings."""
    joins = (g.low == "and") & g.owner[g.left] & g.owner[g.right] & ~g.stops[g.left]
    mask.left |= joins | joins[g.left]


def what_is_voted(g: Grammar, mask: Mask) -> None:
    """No "voted 52-47" of "voted 52-47 to keep the mill": what is voted for, against, on or to do stays."""
    votes = one_of(g, ("vote", "voted", "votes")) & (g.verb | g.clauses.finite | g.clauses.bare) & g.goes_on
    what = g.infinitive | one_of(g, ("against", "for")) | ((g.low == "on") & ~g.weekday)
    place = np.minimum(g.next_behind(what), len(g.at) - 1)
    mask.bind(votes & (place - g.at <= _VOTE) & (place <= g.stop_behind), place)


def verb_behind_aside(g: Grammar, mask: Mask) -> None:
    """No "did not, despite calls" of "did not, despite calls, resign": the aside goes, or is whole with its verb."""
    helps = (g.among["modal"] | g.among["auxiliary"] | one_of(g, ("never", "not"))) & g.stops & ~g.last
    behind = np.minimum(g.stop_behind + 1, len(g.at) - 1)
    verbal = (g.among["base_verbs"] | g.clauses.participle | g.among["verbs"])[behind]
    for at in np.flatnonzero(helps & verbal & (behind - g.at <= _ASIDE)):
        aside = slice(at + 1, behind[at])
        mask.right[at] |= bool((g.guard | g.clauses.says)[aside].any())
        mask.dropped[aside] |= not mask.right[at]
        mask.right[aside] = True
        mask.end[at] = True
        mask.reached.append(np.where(g.at == at, behind[at], len(g.at)))


def not_only(g: Grammar, mask: Mask) -> None:
    """No "not to men" of "not just to men but to all": "just" or "only" stays behind its "not"."""
    only = one_of(g, ("just", "merely", "only", "simply"))
    mask.right |= ((g.low == "not") | g.denied) & g.goes_on & only[g.right]


def passive_of_saying(g: Grammar, mask: Mask) -> None:
    """No "Ray asked about nuts" of "Ray was asked about nuts", for that is another who asks."""
    told = one_of(g, _ASKED) & g.among["auxiliary"][g.before_adverb] & ~g.among["have"][g.before_adverb]
    mask.kept.append(np.where(told & ~(g.infinitive | (g.low == "by"))[g.right], g.before_adverb, 0))


def clause_behind_join(g: Grammar, mask: Mask) -> None:
    """No "mill burned while Ray fled" of "the mill burned and while Ray fled, his firm paid"."""
    mask.dropped |= one_of(g, ("although", "though", "while")) & one_of(g, ("and", "but"))[g.left]


def all_the(g: Grammar, mask: Mask) -> None:
    """No "All says" of "All the papers say": what stands before "the" stays before its noun."""
    before = one_of(g, ("all", "both", "half", "such")) & g.among["articles"][g.right] & g.goes_on
    mask.reached.append(np.where(before, np.minimum(g.told_behind, len(g.at) - 1), len(g.at)))
    mask.end |= before


def hardly_any(g: Grammar, mask: Mask) -> None:
    """Hardly | any | wore a vest, almost | none could swim: of how many it is said stays whole."""
    hardly = one_of(g, ("almost", "barely", "hardly", "nearly", "scarcely"))
    hardly &= one_of(g, ("all", "any", "anybody", "anyone", "every", "nobody", "none", "no"))[g.right]
    mask.right |= hardly | (hardly[g.left] & g.goes_on)


def company_of_officer(g: Grammar, mask: Mask) -> None:
    """No "Acme was jailed" of "Acme Chief Executive Ada Bolt was jailed", for that is another."""
    officer = g.capital & g.goes_on & (g.among["offices"] & g.capital & ~g.stops)[g.right]
    verb = np.minimum(g.verb_behind, len(g.at) - 1)
    named = g.capital | one_of(g, ("and", "of"))
    for at in np.flatnonzero(officer & (g.phrase[verb] <= g.at)):
        before = np.flatnonzero(~named[:at] | g.stops[:at])
        mask.inside[before[-1] + 1 : at + 1, verb[at]] = True


def on_notice_that(g: Grammar, mask: Mask) -> None:
    """No "put Acme on notice" of "put Acme on notice that it must pay"."""
    that = np.minimum(g.told_behind, len(g.at) - 1)
    mask.bind((g.low == "notice") & (g.low == "on")[g.left] & (g.low == "that")[that], that)


RULES = {
    either_or: needs("either", "neither"),
    term_whole: needs(of=["spans"]),
    scores_whole: ALWAYS,
    who_knows: needs("briefed", "close", "familiar", *_TO_WHOM),
    first_time: needs("time"),
    too_much: needs("too"),
    title_with_name: needs(of=["titles"]),
    company_whole: needs("general", "human", of=["legal"]),
    passive_before_infinitive: ALWAYS,
    what_is_asked: needs("how", "what", "why"),
    what_there_is: needs("there"),
    told_of_whom: ALWAYS,
    owners_joined: needs("and"),
    what_is_voted: needs("vote", "voted", "votes"),
    verb_behind_aside: needs("never", "not", of=["modal", "auxiliary"]),
    not_only: needs("just", "merely", "only", "simply"),
    passive_of_saying: needs(*_ASKED),
    clause_behind_join: needs("although", "though", "while"),
    all_the: needs("all", "both", "half", "such"),
    company_of_officer: needs(of=["offices"]),
    hardly_any: needs("almost", "barely", "hardly", "nearly", "scarcely"),
    on_notice_that: needs("notice"),
}


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each of these rules forbids."""
    for rule in asked(g, RULES):
        rule(g, mask)
