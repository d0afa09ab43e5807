"""Words that stay with their neighbour: each constraint is a function that forbids steps in a mask."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Mask, roll

_NEAR = 6  # words before "said" in which its subject's article stands
_VERBAL = ("ed", "s", "say", "id", "ld")  # ends of a word behind which "that" opens what is said
_COMPARED = ("more", "less", "fewer", "later", "rather")


def quotation_whole(g: Grammar, mask: Mask) -> None:
    """A quotation is there from mark to mark, or not at all."""
    inside = (g.quotation > 0) & (g.quotation == roll(g.quotation, 1))
    mask.tie_left(inside)
    mask.tie_right(roll(inside, -1))


def essential_adjective(g: Grammar, mask: Mask) -> None:
    """An adjective that changes what its noun is stays before it: former, vice, tenth, gross."""
    essential = roll(g.among["essential"] & ~g.stops, 1)
    noun = ~g.among["stop"] & ~np.char.endswith(g.text, "ing")
    mask.tie_left(essential | (noun & roll(g.adjective, 1)))
    mask.tie_right(roll(essential & g.capital, -1))


def name_whole(g: Grammar, mask: Mask) -> None:
    """A name is whole or not there: Federal Reserve, Department of Housing and Urban Development."""
    opening = g.first & ~g.initial  # may be no name, but a word that has its capital from its place
    joint = roll(g.joint_name, 1)
    mask.tie_left(roll(g.one_name & ~opening, 1) | joint | roll(joint, 1))
    mask.tie_right(g.one_name | g.joint_name)


def number_and_unit(g: Grammar, mask: Mask) -> None:
    """A number and its unit, currency, month, "about", "more than", "up", "a" (a day) or range (20 to 25) are one."""
    number, units, a = roll(g.number, 1), g.among["units"], g.low == "a"
    measure = units | (g.low == "ago") | (g.low == "old") | a
    before = g.among["roughly"] | g.month
    bound = ((g.low == "least") | (g.low == "most")) & roll(g.low == "at", 1)
    mask.tie_left((number & measure) | (g.number & roll(before, 1)) | bound)
    mask.tie_right((g.number & roll(units, -1)) | (a & roll(units, 1)))
    moved = ((g.low == "up") | (g.low == "down")) & g.goes_on & roll(g.number, -1)  # up | 9 percent
    mask.tie_right(moved)
    ranged = number & (g.low == "to") & roll(g.number, -1)
    mask.tie_left(ranged | roll(ranged, 1))
    mask.tie_right(ranged | roll(ranged, -1))


def sign_and_word(g: Grammar, mask: Mask) -> None:
    """What a sign joins stays joined: AT & T, $ 5, 2010 - 2012."""
    sign = (g.text == "&") | (g.text == "-") | (g.text == "–")
    currency = np.any([np.char.endswith(g.text, mark) for mark in "$€£"], axis=0)
    mask.tie_left(roll(sign | currency, 1))
    mask.tie_right(roll(sign & ~g.last, -1))


def infinitive_whole(g: Grammar, mask: Mask) -> None:
    """A "to" stays before its verb, and a modal before the word behind it."""
    mask.tie_left(roll(g.infinitive, 1))
    modal = g.among["modal"] & (g.low != "to") & ~g.last
    mask.tie_right((modal | g.infinitive) & ~roll(g.adverb, -1))


def comparison_whole(g: Grammar, mask: Mask) -> None:
    """A "than" stays behind more, less, later, rather."""
    mask.tie_left((g.low == "than") & roll(np.isin(g.low, _COMPARED), 1))


def saying_behind_subject(g: Grammar, mask: Mask) -> None:
    """A verb of saying that ends a clause stands only behind its own subject."""
    mask.tie_left((g.closes | (g.among["have"] & roll(g.closes, -1))) & ~g.first)


def told_whom(g: Grammar, mask: Mask) -> None:
    """A "told" keeps the one who was told."""
    mask.tie_right(((g.low == "told") | (g.low == "tells")) & g.goes_on)


def particle_with_verb(g: Grammar, mask: Mask) -> None:
    """A particle stays with its verb: set | up, called | off."""
    mask.tie_right(g.goes_on & ~g.capital & roll(g.among["particles"], -1))


def complement_of_noun(g: Grammar, mask: Mask) -> None:
    """What says which stays with its noun: of ..., who ..., that ..., workers applying ..."""
    verbal = np.any([np.char.endswith(g.low, end) for end in _VERBAL], axis=0)
    participle = np.char.endswith(g.low, "ing") & ~g.among["not_participle"]
    person = (g.low == "who") | (g.low == "whose")
    said = ~g.among["stop"] & (roll((g.low == "of") | participle, -1) | (roll(g.low == "that", -1) & ~verbal))
    mask.tie_right(g.goes_on & (roll(person, -1) | said))


def weekday_whole(g: Grammar, mask: Mask) -> None:
    """A weekday stays behind its "on"."""
    bound = roll(g.low == "on", 1) & g.among["weekdays"]
    mask.tie_left(bound)
    mask.tie_right(roll(bound, -1))


def speaker_article(g: Grammar, mask: Mask) -> None:
    """A speaker behind a comma keeps its article: ..., the | bank said."""
    near = (g.phrase - g.begin > 1) & (g.at - g.phrase < _NEAR) & (g.phrase < g.at)
    articles = np.zeros(len(g.at), bool)
    articles[g.phrase[g.closes & near]] = True
    mask.tie_left(roll(articles & g.among["articles"], 1))


def owner_stays(g: Grammar, mask: Mask) -> None:
    """An owner stays before what it owns: Greece's | credit rating."""
    ends = g.among["stop"] | g.verb
    kept, border = np.zeros(len(g.at), int), np.full(len(g.at), len(g.at))
    for at in np.flatnonzero(g.owner & ~g.last):
        owned = at + 1
        while not ends[owned] and not g.last[owned] and not (g.stops[owned] or g.owner[owned]):
            owned += 1
        if ends[owned]:
            border[at] = owned - 1
        kept[at + 1 : owned + (not ends[owned])] = at
    mask.end |= g.owner & ~g.last
    mask.start |= kept > 0
    mask.keep(kept)
    mask.reach(border)
