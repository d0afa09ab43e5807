"""What a cut may do at a price: each cost is a function that counts, step by step, where a line loses sense.

The prices are fitted (`assets/data/compression_weights.json`); a cost without a price there is not asked for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np

from summarizer.compression.constraints.conditions import is_denied
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Toll, functions_of, one_of, those_like
from summarizer.compression.constraints.times import before_time, years
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern

_NO_NEWS = LatePattern(either("compression_words", "no_news"), re.IGNORECASE)
_LIMITS = ("if", "like", "that", "unless", "until", "when", "where", "whether", "while", "who")
_WHITHER = ("into", "onto")
_TO_WHAT = ("about", "against", "as", "for", "from", "on", "to", "upon", "with")
_QUOTED = 0.4  # share of a sentence's words in quotation marks
_DOING = 10.0  # times as much where something is being done
_LONG = 13  # from one word to the next: twelve are left out


def end_before_preposition(g: Grammar, toll: Toll) -> None:
    """Ends where a preposition hangs on: arrested | for theft; four times that: to work | with men, came | into it."""
    hangs = g.follower > g.at
    toll.end += hangs & g.among["prepositions"][g.follower]
    opens = one_of(g, (*_WHITHER, *_TO_WHAT)) & ~(g.weekday | g.infinitive | before_time(g))
    if not np.count_nonzero(opens):
        return
    other = one_of(g, ("law", "second")) | (g.capital & g.among["days"])  # signed it | into law, ran | into Monday
    into = one_of(g, _WHITHER) & ~other[g.right]
    opens &= ~(g.word["as"] & (g.clauses.opens | g.among["subjects"][g.right]))  # has to work | as it rains
    before = (g.among["prepositions"] & ~g.word["of"]) | g.among["auxiliary"] | g.among["subordinate"] | g.stops
    acts = g.clauses.bare & ~g.among["auxiliary"]
    acts |= g.gerund & g.begins_small & before[g.before_adverb] & ~g.word["as"][g.right]  # not: a round of talking
    acts |= g.clauses.participle & ~g.gerund & one_of(g, ("about", "with"))[g.right]
    toll.end += 3 * (hangs & (opens[g.follower] & acts | (opens & into)[g.follower]))


def end_inside(g: Grammar, toll: Toll) -> None:
    """Ends inside a phrase, before any word but a preposition or the first of a clause."""
    opens = g.among["prepositions"] | g.among["question"] | g.among["subordinate"] | g.word["that"]
    toll.end += (g.follower > g.at) & ~opens[g.follower]


def end_on_verb(g: Grammar, toll: Toll) -> None:
    """Ends on a verb whose object stands behind it: tapped | the senator; twice for one that wants one."""
    verb = g.verb | (g.among["particles"] & g.verb[g.left])  # stumped | up | 9 million euros
    doing = g.gerund & g.helps[g.before_adverb] & (g.adjective | g.gerund | g.determiner | g.capital)[g.follower]
    ends = (g.follower > g.at) & (verb | doing) & ~g.among["prepositions"][g.follower]
    toll.end += ends * (1 + g.among["wants_object"].astype(np.float32) + _DOING * doing)  # is facing | mounting debts


def skip_any(g: Grammar, toll: Toll) -> None:
    """Leaves a gap of more than articles, brackets, "Inc." and "on Friday"."""
    toll.inside.append(g.beyond(g.told_behind))


def skip_preposition(g: Grammar, toll: Toll) -> None:
    """Leaves out the preposition that hangs on a word; five times that of which one fell: exports | to Togo | fell."""
    hangs = g.goes_on & (g.among["prepositions"] & ~g.idle)[g.right]
    toll.skip |= hangs
    verb = g.next_verb
    subject = g.main_verb[verb] & g.among["change"][verb] & (g.phrase[verb] <= g.at) & (g.phrase == g.begin)
    if np.count_nonzero(hung := hangs & subject & g.begins_small):
        toll.inside.append(4 * g.beyond(verb - 1, hung))


def lose_limit(g: Grammar, toll: Toll) -> None:
    """Leaves out what limits a denial: will not raise rates | in May, is not good | for mills."""
    denied = is_denied(g)
    limits = (g.among["prepositions"] & ~one_of(g, ("after", "as"))) | g.infinitive | one_of(g, _LIMITS)
    toll.end += denied & (g.follower > g.at) & limits[g.follower]
    toll.skip |= denied & g.goes_on & (limits & ~g.idle)[g.right]


def skip_clause(g: Grammar, toll: Toll) -> None:
    """Leaves out an infinitive or a clause that hangs on a word."""
    clause = g.infinitive | g.among["question"] | g.among["subordinate"] | g.word["that"]
    toll.skip |= g.goes_on & clause[g.right]


def skip_join(g: Grammar, toll: Toll) -> None:
    """Comes from the word before "and" to the end of what is joined: president | and chief executive | officer."""
    joined = g.goes_on & (g.word["and"] | g.word["or"] | g.word["&"])[g.right]
    noun = ~g.verb & ~g.among["stop"]
    if np.count_nonzero(joined):
        toll.inside.append(g.gap & joined[:, None] & noun)


def skip_mark(g: Grammar, toll: Toll) -> None:
    """Leaves out a comma with what is on one side of it only."""
    mark = np.where(g.stops, g.at, g.stop_behind)
    second = np.append(g.stop_behind, len(g.at))[mark]
    toll.inside.append(g.beyond(np.maximum(mark, g.near)) & ~g.beyond(second))


def verb_to_verb(g: Grammar, toll: Toll) -> None:
    """Joins two verbs over what stood between them: became | to plead."""
    toll.inside.append(g.gap & g.verb[:, None] & g.verb)


def skip_verb(g: Grammar, toll: Toll) -> None:
    """Comes over a finite verb to what is of its phrase: the trip | is the sign that | both agree."""
    toll.inside.append(g.beyond(np.maximum(g.verb_behind, g.near)) & g.same_phrase)


def skip_object(g: Grammar, toll: Toll) -> None:
    """Comes over the object of a verb to its "to", or of a participle to a verb: has | plans | to sell."""
    other = g.among["stop"] | g.adverb | g.among["days"]
    determined = g.the_or_its | g.capital
    opens = determined | g.number | (g.begins_small & ~other)
    verb = (g.verb | g.clauses.finite) & ~g.verb[g.left]
    verb |= (verb & g.goes_on)[g.left] & g.among["particles"]  # checked | off | his vow to win
    verb &= g.goes_on & (opens & ~g.among["days"])[g.right]
    toll.inside.append(g.gap & verb[:, None] & g.infinitive & g.same_phrase)
    if np.count_nonzero(participle := g.gerund & ~g.capital & g.goes_on & determined[g.right]):
        toll.inside.append(g.gap & participle[:, None] & (g.verb | g.among["auxiliary"]))


def long_gap(g: Grammar, toll: Toll) -> None:
    """Leaves out more than twelve words in one place; not of a clause that may go, between a subject and its verb."""
    verbs, gap = g.clauses.of_subject.nonzero()[0], g.beyond(np.minimum(g.at + _LONG, len(g.at)))
    gap[g.clauses.of_subject[verbs] - 1, verbs] = False
    toll.inside.append(gap)


def lose_owner(g: Grammar, toll: Toll) -> None:
    """Comes to a noun without its owner: Greece's | rating."""
    owned = g.owning[g.left]
    toll.jump |= owned
    toll.start += owned


def skip_name(g: Grammar, toll: Toll) -> None:
    """Leaves out names, as one or two."""
    first = g.next_behind(g.capital & ~g.among["days"])
    second = np.append(first, len(g.at))[first]
    toll.inside.append(g.beyond(np.maximum(first, g.near)) + g.beyond(np.maximum(second, g.near)).astype(np.int8))


def lose_main_verb(g: Grammar, toll: Toll) -> None:
    """Leaves out the first verb of its sentence that is of no clause with who, which or that."""
    toll.inside.append(g.beyond(g.next_behind(g.main_verb)))
    count = g.main_verb.cumsum()
    toll.start += count - g.main_verb - count[g.before]
    toll.end += count[g.final] - count


def start_on_verb(g: Grammar, toll: Toll) -> None:
    """Starts with a verb without its subject."""
    verb = g.verb & ~g.among["modal"] & ~g.among["auxiliary"]
    toll.start += np.where(g.adverb & ~g.last, verb[g.right], verb)


def start_behind_join(g: Grammar, toll: Toll) -> None:
    """Starts behind "and", without the first thing that is told: nine died and | four were missing."""
    joins = g.word["and"] | g.word["but"] | g.word["or"]
    toll.start += joins[g.left] | (g.among["articles"] & joins[g.left])[g.left]


def pronoun(g: Grammar, toll: Toll) -> None:
    """Holds he, they, we."""
    toll.word |= g.among["persons"]


def owner_unknown(g: Grammar, toll: Toll) -> None:
    """Holds his, its, their where no name stands before it in the sentence."""
    name = g.capital & ~(g.among["stop"] | g.among["days"] | g.among["pointing"])
    toll.word |= g.among["owners"] & (g.last_before(name) < g.begin)


def number_alone(g: Grammar, toll: Toll) -> None:
    """Comes from a number to what it does not count."""
    toll.leave |= g.goes_on & g.number


def no_news(g: Grammar, toll: Toll) -> None:
    """Is of a sentence that greets, announces or defines: "This week, we will look at ..."."""
    texts = g.text.tolist()
    for begin, end in g.spans:
        toll.start[begin:end] += _NO_NEWS.match(" ".join(texts[begin:end])) is not None


def contrast(g: Grammar, toll: Toll) -> None:
    """Is of a sentence that adds to another one: However, ..., Meanwhile, ..., Ada, meanwhile, ..."""
    toll.start += g.among["contrast"][g.begin]
    if "meanwhile" in g.places:
        aside = (g.word["meanwhile"] & g.comma & g.comma[g.left]).cumsum()
        toll.start += aside[g.final] > aside[g.begin]


def scene(g: Grammar, toll: Toll) -> None:
    """Is of a sentence without a day before the first one that says on what day: Mike was working on his farm."""
    dated = [bool(np.count_nonzero(g.among["weekdays"][begin:end])) for begin, end in g.spans]
    for begin, end in g.spans[: dated.index(True)] if any(dated) else ():
        toll.start[begin:end] += 1


def quoted_sentence(g: Grammar, toll: Toll) -> None:
    """Is of a sentence that is mostly a quotation."""
    for begin, end in g.spans if np.count_nonzero(g.quotation) else ():
        toll.start[begin:end] += np.count_nonzero(g.quotation[begin:end]) / (end - begin) > _QUOTED


def speaks_itself(g: Grammar, toll: Toll) -> None:
    """Is of a sentence that says I, we or you outside a quotation: in our view mills are the heart of Togo."""
    own = g.among["first_person"] & (g.quotation == 0)
    for begin, end in g.spans if np.count_nonzero(own) else ():
        toll.start[begin:end] += np.count_nonzero(own[begin:end]) > 0


def asks(g: Grammar, toll: Toll) -> None:
    """Ends on a question mark."""
    toll.end += g.text_ends["?"]


def long_ago(g: Grammar, toll: Toll) -> None:
    """Is of a sentence with a year of the last century or one before: won in 1998."""
    old = those_like(years(g), g.low, lambda low: low.startswith("1"))
    for begin, end in g.spans if np.count_nonzero(old) else ():
        toll.start[begin:end] += old[begin:end].any()


def charge(g: Grammar, tolls: Mapping[str, Toll]) -> None:
    """Charges what each cost above charges that is asked for."""
    for cost in functions_of(__name__, "g", "toll"):
        if cost.__name__ in tolls:
            cost(g, tolls[cost.__name__])
