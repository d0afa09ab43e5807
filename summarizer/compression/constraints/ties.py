"""Words that stay with their neighbour: each constraint is a function that forbids steps in a mask."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Mask

_NEAR = 6  # words before "said" in which its subject's article stands
_VERBAL = ("ed", "s", "say", "id", "ld")  # ends of a word behind which "that" opens what is said


def quotation_whole(g: Grammar, mask: Mask) -> None:
    """A quotation is there from mark to mark, or not at all."""
    inside = (g.quotation > 0) & (g.quotation == g.quotation[g.left])
    mask.tie_left(inside)
    mask.tie_right(inside[g.right])


def essential_adjective(g: Grammar, mask: Mask) -> None:
    """An adjective that changes what its noun is stays before it: former, vice, tenth, gross."""
    essential = (g.among["essential"] & ~g.stops)[g.left]
    noun = ~g.among["stop"] & ~np.char.endswith(g.text, "ing")
    mask.tie_left(essential | (noun & g.adjective[g.left]))
    mask.tie_right((essential & g.capital)[g.right])


def name_whole(g: Grammar, mask: Mask) -> None:
    """A name is whole or not there: Federal Reserve, Department of Housing and Urban Development."""
    spelled = np.char.isupper(g.text) & (np.char.str_len(g.low) > 1)
    spelled |= g.among["place_openers"]
    opening = g.first & ~(g.initial | spelled)  # may be no name, but a word that has its capital from its place
    joint = g.joint_name[g.left]
    mask.tie_left((g.one_name & ~opening)[g.left] | joint | joint[g.left])
    mask.tie_right(g.one_name | g.joint_name)


def title_with_name(g: Grammar, mask: Mask) -> None:
    """A title stays before its name: President | Ada Bolt."""
    mask.tie_right(g.capital & g.among["titles"] & g.goes_on & g.name[g.right])


def number_and_unit(g: Grammar, mask: Mask) -> None:
    """A number and its unit, currency, month, "about", "more than", "up", "a" (a day) or range (20 to 25) are one."""
    number, units, a = g.number[g.left], g.among["units"], g.low == "a"
    measure = units | (g.low == "ago") | (g.low == "old") | a
    before = g.among["roughly"] | g.month
    bound = ((g.low == "least") | (g.low == "most")) & (g.low == "at")[g.left]
    mask.tie_left((number & measure) | (g.number & before[g.left]) | bound)
    mask.tie_right((g.number & units[g.right]) | (a & units[g.left]))
    moved = ((g.low == "up") | (g.low == "down")) & g.goes_on & g.number[g.right]  # up | 9 percent
    mask.tie_right(moved)
    ranged = number & (g.low == "to") & g.number[g.right]
    mask.tie_left(ranged | ranged[g.left])
    mask.tie_right(ranged | ranged[g.right])
    bounded = (g.among["roughly"] & ~np.isin(g.low, ("only", "some"))) | ((g.low == "to") & (g.low == "up")[g.left])
    mask.tie_right(bounded & g.goes_on & (g.number | g.among["counts"])[g.right])
    each = g.number & g.goes_on & np.isin(g.low, ("a", "an"))[g.right]  # $69 | a | barrel
    mask.inside |= each[:, None] & (g.at[None] - g.at[:, None] == 2)


def sign_and_word(g: Grammar, mask: Mask) -> None:
    """What a sign joins stays joined: AT & T, $ 5, 2010 - 2012."""
    sign = (g.text == "&") | (g.text == "-") | (g.text == "–")
    currency = np.any([np.char.endswith(g.text, mark) for mark in "$€£"], axis=0)
    mask.tie_left((sign | currency)[g.left])
    mask.tie_right((sign & ~g.last)[g.right] | ((g.text == "&") & ~g.last))


def infinitive_whole(g: Grammar, mask: Mask) -> None:
    """A "to" stays before its verb, and a modal before the word behind it."""
    mask.tie_left(g.infinitive[g.left])
    modal = g.among["modal"] & (g.low != "to") & ~g.last
    mask.tie_right((modal | g.infinitive) & ~g.adverb[g.right])


def comparison_whole(g: Grammar, mask: Mask) -> None:
    """A "than" stays behind more, less, later, rather, a "longer" behind "no"."""
    mask.tie_right((g.low == "no") & (g.low == "longer")[g.right])
    mask.tie_left((g.low == "than") & g.among["compared"][g.left])


def saying_behind_subject(g: Grammar, mask: Mask) -> None:
    """A verb of saying that ends a clause stands only behind its own subject."""
    mask.tie_left((g.closes | (g.among["have"] & g.closes[g.right])) & ~g.first)


def told_whom(g: Grammar, mask: Mask) -> None:
    """A "told" keeps the one who was told."""
    mask.tie_right(((g.low == "told") | (g.low == "tells")) & g.goes_on)


def particle_with_verb(g: Grammar, mask: Mask) -> None:
    """A particle stays with its verb: set | up, called | off."""
    mask.tie_right(g.goes_on & ~g.capital & g.among["particles"][g.right])


def complement_of_noun(g: Grammar, mask: Mask) -> None:
    """What says which stays with its noun: of ..., who ..., that ..., workers applying ..."""
    verbal = np.any([np.char.endswith(g.low, end) for end in _VERBAL], axis=0)
    participle = np.char.endswith(g.low, "ing") & ~g.among["not_participle"]
    person = (g.low == "who") | (g.low == "whose")
    said = ~g.among["stop"] & (((g.low == "of") | participle)[g.right] | ((g.low == "that")[g.right] & ~verbal))
    mask.tie_right(g.goes_on & (person[g.right] | said))


def weekday_whole(g: Grammar, mask: Mask) -> None:
    """A weekday stays behind its "on"."""
    bound = (g.low == "on")[g.left] & g.among["weekdays"]
    mask.tie_left(bound)
    mask.tie_right(bound[g.right])


def speaker_article(g: Grammar, mask: Mask) -> None:
    """A speaker behind a comma keeps its article: ..., the | bank said."""
    near = (g.phrase - g.begin > 1) & (g.at - g.phrase < _NEAR) & (g.phrase < g.at)
    articles = np.zeros(len(g.at), bool)
    articles[g.phrase[g.closes & near]] = True
    mask.tie_left((articles & g.among["articles"])[g.left])


def owner_stays(g: Grammar, mask: Mask) -> None:
    """An owner stays before what it owns: Greece's | credit rating."""
    ends = g.among["stop"] | g.verb
    kept, border = np.zeros(len(g.at), int), np.full(len(g.at), len(g.at))
    for at in np.flatnonzero(g.owner & ~g.last):
        owned = at + 1
        while not ends[owned] and not g.last[owned] and not (g.stops[owned] or g.owner[owned]):
            owned += 1
        border[at] = owned - ends[owned]
        kept[at + 1 : owned + (not ends[owned])] = at
    mask.end |= g.owner & ~g.last
    mask.start |= kept > 0
    mask.keep(kept)
    mask.reach(border)
