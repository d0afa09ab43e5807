"""What a cut may do at a price: each cost is a function that counts, step by step, where a line loses sense.

The prices are fitted (`assets/data/compression_weights.json`); a cost without a price there is not asked for.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from summarizer.compression.constraints import phrases
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.toll import Toll, between

_LONG = 13  # from one word to the next: twelve are left out


def end_before_preposition(g: Grammar, toll: Toll) -> None:
    """Ends where a preposition hangs on: put | on notice, arrested | for theft."""
    toll.end += (g.follower > g.at) & g.among["prepositions"][g.follower]


def end_inside(g: Grammar, toll: Toll) -> None:
    """Ends inside a phrase, before any word but a preposition or the first of a clause."""
    opens = g.among["prepositions"] | g.among["question"] | g.among["subordinate"] | (g.low == "that")
    toll.end += (g.follower > g.at) & ~opens[g.follower]


def end_on_verb(g: Grammar, toll: Toll) -> None:
    """Ends on a verb whose object stands behind it: tapped | the senator; twice for one that wants one."""
    ends = (g.follower > g.at) & g.verb & ~g.among["prepositions"][g.follower]
    toll.end += ends * (1 + g.among["wants_object"].astype(np.float32))


def skip_any(g: Grammar, toll: Toll) -> None:
    """Leaves a gap of more than articles, brackets, "Inc." and "on Friday"."""
    toll.inside += (between(~g.idle) > 0) & toll.gap


def skip_preposition(g: Grammar, toll: Toll) -> None:
    """Leaves out the preposition that hangs on a word."""
    toll.skip(g.goes_on & (g.among["prepositions"] & ~g.idle)[g.right])


def skip_clause(g: Grammar, toll: Toll) -> None:
    """Leaves out an infinitive or a clause that hangs on a word."""
    clause = g.infinitive | g.among["question"] | g.among["subordinate"] | (g.low == "that")
    toll.skip(g.goes_on & clause[g.right])


def skip_join(g: Grammar, toll: Toll) -> None:
    """Comes from the word before "and" to the end of what is joined: president | and chief executive | officer."""
    joined = g.goes_on & ((g.low == "and") | (g.low == "or") | (g.low == "&"))[g.right]
    noun = ~g.verb & ~g.among["stop"]
    toll.inside += joined[:, None] & noun[None] & toll.gap


def skip_mark(g: Grammar, toll: Toll) -> None:
    """Leaves out a comma with what is on one side of it only."""
    marks = np.cumsum(g.stops) - g.stops
    toll.inside += (marks[None] - marks[:, None] == 1) & toll.gap


def verb_to_verb(g: Grammar, toll: Toll) -> None:
    """Joins two verbs over what stood between them: became | to plead."""
    toll.inside += g.verb[:, None] & g.verb[None] & toll.gap


def skip_verb(g: Grammar, toll: Toll) -> None:
    """Comes over a finite verb to what is of its phrase: the trip | is the sign that | both agree."""
    same = g.phrase[None] <= g.at[:, None]
    toll.inside += (between(g.verb) > 0) & same & toll.gap


def long_gap(g: Grammar, toll: Toll) -> None:
    """Leaves out more than twelve words in one place."""
    toll.inside += (g.at[None] - g.at[:, None] > _LONG) & toll.gap


def lose_owner(g: Grammar, toll: Toll) -> None:
    """Comes to a noun without its owner: Greece's | rating."""
    owned = g.owning[g.left]
    toll.jump(owned)
    toll.start += owned


def skip_name(g: Grammar, toll: Toll) -> None:
    """Leaves out names, as one or two."""
    names = between(g.capital & ~g.among["days"])
    toll.inside += np.where(toll.gap, np.clip(names, 0, 2), 0)


def lose_main_verb(g: Grammar, toll: Toll) -> None:
    """Leaves out the first verb of its sentence that is of no clause with who, which or that."""
    toll.inside += between(g.main_verb) > 0
    for begin, end in g.spans:
        count = np.cumsum(g.main_verb[begin:end])
        toll.start[begin:end] += count - g.main_verb[begin:end]
        toll.end[begin:end] += count[-1] - count


def start_on_verb(g: Grammar, toll: Toll) -> None:
    """Starts with a verb without its subject."""
    verb = g.verb & ~g.among["modal"] & ~g.among["auxiliary"]
    toll.start += np.where(g.adverb & ~g.last, verb[g.right], verb)


def start_behind_join(g: Grammar, toll: Toll) -> None:
    """Starts behind "and", without the first thing that is told: nine died and | four were missing."""
    toll.start += ((g.low == "and") | (g.low == "but"))[g.left]


def pronoun(g: Grammar, toll: Toll) -> None:
    """Holds he, they, we."""
    toll.word(g.among["persons"] & (g.text != "US"))


def owner_unknown(g: Grammar, toll: Toll) -> None:
    """Holds his, its, their where no name stands before it in the sentence."""
    name = g.capital & ~(g.among["stop"] | g.among["days"] | g.among["pointing"])
    toll.word(g.among["owners"] & (g.last_before(name) < g.begin))


def number_alone(g: Grammar, toll: Toll) -> None:
    """Comes from a number to what it does not count."""
    toll.leave(g.goes_on & g.number)


COSTS: dict[str, Callable[[Grammar, Toll], None]] = {
    cost.__name__: cost
    for cost in (
        end_before_preposition,
        end_inside,
        end_on_verb,
        skip_any,
        skip_preposition,
        skip_clause,
        skip_join,
        skip_mark,
        verb_to_verb,
        skip_verb,
        long_gap,
        lose_owner,
        skip_name,
        lose_main_verb,
        start_on_verb,
        start_behind_join,
        pronoun,
        owner_unknown,
        number_alone,
        phrases.end_before_figure,
        phrases.lose_figure,
        phrases.lose_preposition,
        phrases.split_compound,
        phrases.end_in_compound,
        phrases.name_for_noun,
        phrases.skip_partner,
        phrases.company_form,
        phrases.weekday,
        phrases.no_news,
        phrases.scene,
        phrases.points_back,
        phrases.bare_subject,
        phrases.pointed,
        phrases.own_words,
        phrases.past_perfect,
        phrases.long_ago,
        phrases.defines,
        phrases.who_clause,
        phrases.quoted_sentence,
        phrases.half_join,
        phrases.end_before_name,
        phrases.end_on_infinitive,
        phrases.end_before_verb,
        phrases.aside_clause,
        phrases.dash,
    )
}
