"""Words that no step leaves out, and steps that make two things one."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Mask

_TERM = 5  # words behind "sentenced" in which its "to" stands
_ITEM = 3  # words of one thing in a list
_BETWEEN = 6  # words behind "between" that it still binds


def preposition_of_object(g: Grammar, mask: Mask) -> None:
    """No object without its preposition, no clause without the word that opens it."""
    among = g.among
    subject = ~(among["prepositions"] | among["subordinate"] | among["auxiliary"] | among["modal"])
    governor = np.where(g.capital, g.governor, g.head)
    binds = ~g.stops & (among["prepositions"] | among["subordinate"] | among["conjunctions"])
    mask.keep(np.where(subject & binds[governor], governor, 0))


def according_to(g: Grammar, mask: Mask) -> None:
    """Who a claim is of "according to" is not told without the two words."""
    according = g.last_before((g.low == "to") & ((g.low == "according") & ~g.stops)[g.left])
    mask.keep(np.where(according >= g.phrase, according - 1, 0))
    mask.tie_left((g.low == "to") & (g.low == "according")[g.left])


def guard(g: Grammar, mask: Mask) -> None:
    """Never left out: negations, modals, conditions, "almost", "alleged"."""
    mask.keep(g.last_before(g.guard))


def question_word(g: Grammar, mask: Mask) -> None:
    """Behind who, what, when no word is left out but an article; "whether" is entered from the word before it."""
    behind = g.next_behind(~g.among["articles"])
    mask.reach(np.where(g.among["question"], behind, len(behind)))
    mask.tie_left(g.low == "whether")


def preposition_phrase(g: Grammar, mask: Mask) -> None:
    """From a preposition no step leaves its phrase."""
    function = g.among["stop"] & ~(g.among["articles"] | g.among["possessives"])
    behind = g.next_behind(g.stops | function)
    mask.reach(np.where(g.among["prepositions"], behind, len(behind)))


def have_without_participle(g: Grammar, mask: Mask) -> None:
    """No "has ... falling": it would be two verbs run together."""
    mask.inside |= g.among["have"][:, None] & np.char.endswith(g.text, "ing")[None] & mask.gap


def verb_of_clause(g: Grammar, mask: Mask) -> None:
    """The verb of a clause with who, which, that does not become the verb of the word before it."""
    opener = g.last_before(g.among["question"] | (g.low == "that"))
    over = np.where(g.among["auxiliary"] | g.among["modal"], opener, 0)
    mask.inside |= ~g.stops[:, None] & (g.at[:, None] < over[None])


def between_and(g: Grammar, mask: Mask) -> None:
    """What stands "between A and B" or is "both A and B" keeps its "and"."""
    joint = g.next_behind(g.low == "and")
    verbs = np.append(np.cumsum(g.verb), -1)
    both = (
        (g.low == "both") & (joint < g.next_behind(g.stops)) & (joint - g.at <= _BETWEEN) & (verbs[joint] == verbs[:-1])
    )
    opens = (g.low == "between") | both
    between = np.where(opens, g.at, g.last_before(opens))
    bound = between >= np.maximum(g.at - _BETWEEN, np.maximum(g.begin, 1))
    border = np.where(bound, g.next_behind(g.low == "and"), len(bound))
    mask.reach(border)
    joined = g.last_before(g.low == "and") < between
    mask.end |= bound & joined & (np.append(g.begin, -1)[border] == g.begin)


def list_whole(g: Grammar, mask: Mask) -> None:
    """The last but one of a list is not its last: cheese, tractors | and milking machines."""
    joined = g.goes_on & ((g.low == "and") | (g.low == "or"))[g.right]
    apart = np.cumsum(g.verb | g.among["stop"])
    short = (apart == apart[g.phrase - 1]) & (g.at - g.phrase < _ITEM) & (g.phrase > g.begin)
    listed = np.char.endswith(g.text, ",")[g.phrase - 1] & ~g.weekday[g.phrase - 1]
    mask.tie_right(joined & short & listed)


def two_names(g: Grammar, mask: Mask) -> None:
    """Two names never become neighbours by a cut over "and", or behind a comma."""
    join = g.next_behind((g.low == "and") | (g.low == "or"))
    parted = g.stops[:, None] | (g.at[None] > join[:, None])
    mask.inside |= (g.capital & ~g.among["stop"])[:, None] & g.capital[None] & mask.gap & parted


def thing_and_name(g: Grammar, mask: Mask) -> None:
    """No "storage and Exel" of "storage and delivery firm Exel": over its noun no name joins a thing."""
    joined = ((g.low == "and") | (g.low == "or")) & ~(g.capital | g.stops)[g.left]
    noun = g.next_behind(~(g.idle | g.adjective | g.adverb))
    border = np.where(joined & ~np.append(g.capital, True)[noun], noun, len(noun))
    mask.inside |= g.capital[None] & (g.at[None] > border[:, None])


def number_before_verb(g: Grammar, mask: Mask) -> None:
    """No "two featured" and no "two are" of "two examples are featured": a number is not left for a verb farther on."""
    counted, verb = g.number | g.among["counts"], g.next_behind(g.verb | g.among["auxiliary"])
    mask.reach(np.where(counted, np.maximum(verb - 1, g.at + 1), len(g.at)))


def verb_before_infinitive(g: Grammar, mask: Mask) -> None:
    """No "sales to rise" of "sales are on track to rise": the verb that its "to" hangs on is not left out."""
    verb = g.last_before(g.among["auxiliary"])
    mask.keep(np.where(g.infinitive & (verb >= g.phrase) & (verb < g.at - 1), verb, 0))


def subject_of_what_is_said(g: Grammar, mask: Mask) -> None:
    """No "said were late" of "said trains were late": who or what it is stays before its verb."""
    verb = g.next_behind(g.among["auxiliary"] | g.among["modal"])
    mask.inside |= (g.among["said"] & g.goes_on)[:, None] & (g.at[None] == verb[:, None]) & mask.gap


def symbol_or_brackets(g: Grammar, mask: Mask) -> None:
    """No symbol of a stock (ACME.TO, or ACM behind "Ltd.") and nothing in brackets is a word of a line."""
    mask.drop(g.bracketed)


def term_of_sentence(g: Grammar, mask: Mask) -> None:
    """No "sentenced in prison": the "to" that a word wants is not skipped while the line goes on."""
    border = np.full(len(g.at), len(g.at))
    for at in np.flatnonzero(g.among["wants_to"] & ~g.stops):
        to = next((k for k in range(at + 1, at + 1 + _TERM) if g.stops[k] or g.low[k] == "to"), None)
        if to is not None and g.low[to] == "to":
            border[at:to] = np.minimum(border[at:to], to)
    mask.reach(border)
