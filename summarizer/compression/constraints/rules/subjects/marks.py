"""Whose a verb is: what the rules on verbs and their subjects ask of the words of a lead, and how asides are bound."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from summarizer.compression.constraints.clauses import helped
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Booleans, Integers, Mask, one_of
from summarizer.compression.constraints.times import terms

_HURT = 7  # words from "and" to "hurt": and at least nine others were badly | hurt


def helps(g: Grammar) -> Booleans:
    """Words that stand before a verb: is, will, to; not the "to" of a sentence."""
    return np.asarray(g.among["auxiliary"] | g.clauses.modal | (g.infinitive & ~terms(g)))


def claimed_verbs(g: Grammar) -> Booleans:
    """The verbs of what those claim that "who" tells of: a suit by men who say a mill | hid it."""
    opener, says, joined = g.clauses.opener, g.clauses.says, g.among["conjunctions"].cumsum()
    before = g.verb_before[opener]  # not: he said men who say so | lied
    inside = (opener >= g.phrase) & (before >= g.phrase) & ~says[before] & (joined == joined[opener])
    return np.asarray(g.verb & (g.verbs - g.verbs[opener] > 1) & says[g.next_verb[opener]] & inside)


def parted_openers(g: Grammar) -> Integers:
    """For the verb of a clause behind a comma that an aside parts from its subject the opener, 0 for other words.

    Nurses feel cheated, | as towns from Graz to Lome, in Togo, | have cut their pay.
    Nor is that of "after" and an aside another's: sales fell | after Ada Bolt, its boss, | quit.
    """
    opener = g.clauses.opener
    own = g.clauses.acts & (g.phrase > opener) & (opener > g.opening) & g.stops[opener - 1]
    own &= g.among["subordinate"][opener] & ~g.among["question"][opener]
    doubt = (g.clauses.participle | g.verb) & (g.infinitive & g.word["be"][g.right])[g.right]
    which = (g.among["relative"] & ~g.word["where"]) | doubt  # a cat, | thought to be Ada's, | fled
    acts = (g.clauses.acts & ~which[g.phrase]).cumsum()
    own &= acts[g.left] == acts[opener]
    if np.count_nonzero(own):  # in few leads, as all below
        own &= g.last_before(g.main_verb)[opener] >= g.begin
        own &= g.last_before(g.among["conjunctions"] & g.stops[g.left]) < opener
    own_opener, aside = np.where(own, opener, 0), g.clauses.acts & g.begins_small & (g.phrase == g.at) & ~g.gerund
    opens = one_of(g, ("after", "because", "before", "when", "while"))
    if not (np.count_nonzero(opens) and np.count_nonzero(aside)):
        return own_opener
    after = g.last_before(opens)
    aside &= g.phrase[after] < after
    aside &= (g.phrase[g.left] == g.stop_behind[after] + 1) & ~(g.clauses.says | g.closes)
    aside &= (acts[g.left] == acts[after]) & (acts[after] > acts[g.before])
    aside &= (opener <= after) | (which[g.phrase[g.left]] & (opener > g.stop_behind[after]))
    plain = g.next_behind(g.among["prepositions"])[after] > g.stop_behind[after]  # not: after a night in Graz, Togo,
    aside &= plain | which[g.phrase[g.left]]
    return np.where(aside & ~own, after, own_opener)


def waits(g: Grammar, at: int, verb: int) -> Booleans:
    """Which words behind a place and before a verb are of a clause whose own verb stands between them and that."""
    own = g.clauses.opens & (g.at > at) & (g.verb_behind < verb)
    return np.asarray((np.maximum.accumulate(np.where(own, g.verb_behind, 0)) > g.at) & (g.at < verb))


def verb_of_all(g: Grammar) -> Integers:
    """The verb before each word that is told of all: nine | died | and two hurt when it fell."""
    hurt = g.verb & one_of(g, ("hurt", "injured", "missing", "wounded"))
    if not np.count_nonzero(hurt):  # in most leads
        return np.asarray(g.verb_before)
    join = g.last_before(g.word["and"])  # and | at least nine others were | hurt
    own = g.verb & ~(g.among["auxiliary"] | hurt)
    near = hurt & (join >= np.maximum(g.phrase, g.at - _HURT)) & (own.cumsum() - own == own.cumsum()[join])
    return np.where(near[g.verb_before], g.verb_before[join[g.verb_before]], g.verb_before)


def second_acts(g: Grammar) -> Integers:
    """For the verb of a noun behind ", and the", in a sentence that has one before, the place of its "and".

    For that "and" the place of the verb before, else 0: ten men | live | there, | and | the number | will | double.
    So are those of `_joined_acts`.
    """
    found = _joined_acts(g)
    joins = (g.word["and"] | g.word["but"]) & g.stops[g.left] & g.the_or_its[g.right]
    if not np.count_nonzero(joins):  # in most leads
        return found
    acts = g.clauses.acts
    before, act, opens = acts.cumsum(), g.next_or_last(acts), g.clauses.opens | g.word["that"]
    parts = (opens | g.among["prepositions"] | g.among["conjunctions"]).cumsum()
    told = (before > before[g.before]) & (g.clauses.opener < g.begin)
    told &= (g.phrase[act] == g.at) & (parts[act] == parts)
    found[act[joins & told]] = g.at[joins & told]
    for at in (joins & told).nonzero()[0].tolist():  # but | their main argument | is that it is late
        found[at + 1 : act[at]] = at
    found[joins & told] = g.last_before(acts)[joins & told]  # nor is it reached over the verb before
    return found


def _joined_acts(g: Grammar) -> Integers:
    """For the verb of a second noun in a clause with "as" the place of its "and": as winds dropped | and rain | fell.

    0 for others, and where no verb stands before the clause that may be the main one.
    """
    found = np.zeros(len(g.at), int)
    plural = (g.ends["s"] & g.verb[g.right])[g.right]  # and | costs rose
    joins = g.word["and"] & g.goes_on & (plural | ~g.verbal[g.right]) & (g.verbs > g.verbs_before)
    if not np.count_nonzero(joins):
        return found
    opens = (g.clauses.opens | behind_act(g)) & ~(g.among["relative"] | g.first)
    if not np.count_nonzero(opens):
        return found
    told, act = g.verbs, np.where(plural, g.at + 2, g.next_verb)
    opener, parts = g.last_before(opens), (opens | g.among["prepositions"] | g.word["that"]).cumsum()
    own = joins & (opener >= np.maximum(g.phrase, g.begin)) & (told > told[opener]) & (told[opener] > told[g.before])
    own &= (act > g.at + 1) & (parts[act] == parts) & (act <= g.stop_behind)
    own &= (g.stops | g.last | ~g.clauses.participle)[act]
    found[act[own]] = g.at[own]
    return found


def told_again(g: Grammar, joins: Booleans) -> list[tuple[int, int]]:
    """Which of some "and" a pronoun stands beside and a verb of its own behind, with that verb.

    It is her third title | and she | has won, the bid undervalued it | and owners | should wait.
    """
    again = g.among["objects"][g.left] & ~(g.verbal | g.adverb | g.among["prepositions"])[g.right]
    again = joins & (g.among["subjects"][g.right] | again) & (g.verb_before >= g.opening)
    if not len(places := again.nonzero()[0]):  # in most leads
        return []
    return [*zip(places.tolist(), g.next_or_last(g.verbal & ~g.infinitive)[places].tolist(), strict=True)]


def only_verb(g: Grammar) -> Booleans:
    """Which main verbs stand behind "after" or the like and a noun, for none follows: who fled before a war | won."""
    opens = g.clauses.opens | g.among["relative"] | g.word["that"]
    free = (g.verb & ~(helped(g) | g.clauses.who | g.clauses.behind)).cumsum() - opens.cumsum()
    none = free[g.final] <= free
    after = g.last_before(one_of(g, ("after", "before", "since")))
    acts = g.last_before(g.clauses.present)[after] >= g.phrase  # men face a row after Ada | won
    return np.asarray(g.main_verb & none & ~(g.stops | acts) & (after >= g.phrase))


@lru_cache(maxsize=1)  # two rules ask of the same lead
def behind_act(g: Grammar) -> Booleans:
    """Which "after" and "before" stand behind a verb of their phrase or a mark: men face rain | after Ada won."""
    opens = one_of(g, ("after", "before"))
    acts = (g.verb | g.clauses.present).cumsum()
    return np.asarray(opens & ((acts > acts[g.mark]) | (g.stops[g.left] & ~g.first)))


def nouns_of_clauses(g: Grammar) -> Booleans:
    """Which words a "that" may tell of, with a verb of its own: the risk, proof, case | that Ray lied."""
    return np.asarray(g.among["clause_nouns"] | g.among["proving"] | g.word["case"])


def verbs_of_nouns(g: Grammar) -> Booleans:
    """The verbs of what a noun says, which are no main ones: made the case that Ray | broke | rules."""
    nouns = nouns_of_clauses(g) | g.among["vague"]
    that = g.word["that"] & (nouns & g.begins_small)[g.left]
    said = g.clauses.says[g.verb_before] & (g.verb_before >= g.begin)
    that &= ~(g.stops | said | g.first)[g.left]
    if not np.count_nonzero(that):  # in most leads
        return np.asarray(that)
    opener = g.last_before(that)
    told, helps = g.verbs - g.verbs[opener], g.among["auxiliary"][g.before_adverb]
    own = that[opener] & (opener >= g.phrase) & ((told == 1) | ((told == 2) & helps))
    return np.asarray(own & g.verb)


def opens_clause(g: Grammar) -> Booleans:
    """Behind which words a noun and its verb follow: found | a mill had no door; not: found | a mill shut in May."""
    does, parted = g.next_verb, (g.clauses.opens | g.among["subordinate"] | g.among["conjunctions"]).cumsum()
    thing = g.the_or_its | g.number | g.word["no"]
    finite = (g.among["auxiliary"] | g.clauses.modal | ((g.clauses.finite | g.verb) & thing[g.right])) & ~g.infinitive
    opens = (g.the_or_its | g.name)[g.right] & ~g.among["auxiliary"][g.before_adverb]
    return np.asarray(opens & g.goes_on & finite[does] & (parted[does] == parted) & (g.stop_behind >= does))


def bind_asides(g: Grammar, mask: Mask) -> None:
    """The verb of an aside with "as" or "when" is reached over its opener, and that over the verb before it."""
    aside = g.last_before(g.clauses.asides & ~g.gerund[g.right])  # cheers rang out | as Bolt left without a word
    done = (verbal := g.verb | (g.ends["ed"] & g.begins_small & ~g.among["not_verbs"])).cumsum()
    first = verbal & (done - done[aside] == 1) & (aside >= g.begin) & (g.clauses.of_subject == 0)
    within = aside >= np.maximum(g.phrase, np.maximum.accumulate(np.where(g.clauses.of_subject, g.at, 0)))
    mask.keep((within & ~g.weekday) | first, aside)  # Bolt watched | as Ada, his boss, | robbed it
    mask.keep(g.clauses.asides & ((does := verb_of_all(g)) >= g.phrase), does)  # men | died | when it
