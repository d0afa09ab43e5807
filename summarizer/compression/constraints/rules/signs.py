"""Quotations, dashes, hyphens, colons and brackets: what stands between them, and what they part."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.claims import closing_speakers
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked
from summarizer.compression.constraints.mask import Mask, any_of, one_of, those_like
from summarizer.compression.constraints.phrases import figures, small_nouns
from summarizer.compression.lead import DASHES, LONG_DASHES
from summarizer.runtime.patterns import LatePattern

_OF_KINDS = tuple(
    f"-{kind}" for kind in "backed based class led level owned range related run scale style wide world".split()
)
_OF_PARTY = LatePattern(r"[DIR]-[A-Z][A-Za-z.]+,?")  # of whom in Congress


def quotation_whole(g: Grammar, mask: Mask) -> None:
    """A quotation is there from mark to mark, or not at all."""
    inside = (g.quotation > 0) & (g.quotation == g.quotation[g.left])
    mask.left |= inside
    mask.right |= inside[g.right]


def one_dash(g: Grammar, mask: Mask) -> None:
    """No step over one dash, a colon or a semicolon, nor an end or start between two dashes: what they part are two."""
    colon = g.text_ends[":"] | g.text_ends[";"]
    inside = colon & g.bracketed  # Acme Ltd. (GSE: ACM) won
    if np.count_nonzero(inside):
        inside &= ~(g.text_ends["):"] | g.text_ends[");"])  # the Aid Office (AO): | it bakes
    if np.count_nonzero(colon := colon & ~inside):
        place = g.next_behind(colon)
        mask.reach(~colon, np.where(g.bracketed[place % len(g.at)], place, np.maximum(place, g.near)))
        mask.reach(colon & ~g.last, g.told_behind)  # boy found; | death | not suspicious
        whom = one_of(g, ("after", "as", "at", "over"))[g.right]
        mask.end |= colon & ~g.last & (g.quotation > 0)  # “A sad day”: | anger
        mask.end |= (colon & ~g.last)[g.left] & g.small & g.goes_on & whom  # “A sad day”: anger | as Togo shuts it
    glued = (g.text_ends.inside("—") > 0) | (g.text_ends.inside("--") > 0)  # head of Togo—a cook—died
    glued = np.asarray(glued & ~(any_of(g.text_ends, LONG_DASHES) | g.text_ends["--"]))
    count, closes = glued.cumsum() - glued, g.next_or_last(glued)
    inside = ((count - count[g.begin]) % 2 == 1) & glued[closes] & (g.begin[closes] == g.begin)
    mask.right, mask.start, mask.left = mask.right | glued, mask.start | glued | inside, mask.left | glued[g.left]
    dashes = any_of(g.written, DASHES) | any_of(g.text_ends, LONG_DASHES) | glued
    if np.count_nonzero(dashes):
        odd = (marks := dashes & ~g.bracketed).cumsum() % 2 == 1  # up to each; between two are an odd number
        mask.inside |= ((odd ^ marks) != odd[:, None]) & g.gap
        lone = any_of(g.written, DASHES)
        mask.left, mask.right = mask.left | lone, mask.right | lone
        count, closes = lone.cumsum(), g.next_or_last(lone)
        opened = (count - count[g.before]) % 2 == 1  # laws - | few of them old - | will change
        opened &= lone[closes] & (g.begin[closes] == g.begin)
        mask.end, mask.start = mask.end | opened, mask.start | opened


def symbol_or_brackets(g: Grammar, mask: Mask) -> None:
    """No symbol of a stock (ACME.TO, 7203.T, ACM behind "Ltd."), none in brackets, of code or with one mark of two."""
    mask.dropped |= g.word["meanwhile"] & g.stops & (g.stops[g.left] | g.first)
    mask.dropped |= g.bracketed | (g.text_ends.inside("=") > 0) | (g.text_ends.inside("://") > 0)
    mask.dropped |= those_like(g.capital & g.comma[g.left], g.text, _OF_PARTY.fullmatch)  # Ada Bolt, | D-Minn., said
    if np.count_nonzero(mark := any_of(g.text_ends, ("'", "’"))):  # pride' of: a'straight pride'
        mark &= ~any_of(g.ends, ("in", "s", "x", "z")) & (g.quotation == 0) & ~g.number
        mask.dropped |= mark & (np.char.str_len(g.text) > 1)


def comma_of_name(g: Grammar, mask: Mask) -> None:
    """No "Acme largest mill" of "Acme Inc, the largest mill, said": what tells of a name stands behind its comma.

    Nor "Bolt nurse" of "Ada Bolt, 41, a nurse, won".
    """
    for at in (g.name & g.comma & ~g.owning & g.among["articles"][g.right]).nonzero()[0].tolist():
        mask.inside[at, at + 3 :] |= (small_nouns(g) & ~closing_speakers(g) & (g.phrase == at + 1))[
            at + 3 :
        ]  # Ada Bolt, the tall | baker
    aged = g.bracketed & g.number & g.comma[g.left]
    form = (g.among["forms"] | aged) & g.comma & g.among["articles"][g.right]
    if np.count_nonzero(form):  # in few leads
        place = g.last_before(form)
        mask.keep((place >= g.opening) & (g.phrase == place + 1), place)


def quoted_part(g: Grammar, mask: Mask) -> None:
    """No end on a quotation that goes on, a “long” | strike, “unfit” | to vote."""
    closes = any_of(g.text_ends, ('"', "”"))
    if not np.count_nonzero(closes):  # in most leads
        return
    nth = g.among["ordinals"] | (g.number & any_of(g.ends, ("nd", "rd", "st", "th")))
    mask.right |= nth & g.goes_on & g.quoted[g.right]  # the ninth | “no to nuts” town
    closes &= ~those_like(closes, g.text, lambda text: text.rstrip('"”').endswith((",", ".", "!", "?")))
    other = g.among["stop"] | g.among["subordinate"] | g.among["days"] | g.verb | g.adverb
    goes_on = (g.begins_small & ~other) | g.infinitive | g.word["of"]
    opens = g.last_before(g.quoted | closes)
    named = g.among["articles"][opens - 1] & (g.quoted & ~closes)[opens]  # a “long walk” | to Lome
    named |= g.verbs > g.verbs[opens - 1]  # spends “all it takes” | to win
    mask.end |= closes & ~g.last & goes_on[g.right] & ~(named & (g.infinitive | g.gerund)[g.right])
    acts = closes & g.quoted & ~g.last & (g.past | g.verb) & g.the_or_its[g.right]
    mask.end |= acts
    mask.reach(acts, g.told_behind)  # “stole” | a car
    begins = np.where(g.quoted, g.at, opens)
    some = closes & ~g.last & g.quoted[begins] & one_of(g, ("a", "an"))[begins - 1]
    mask.right |= some & (g.begins_small & ~other)[g.right]  # a “very long” | strike
    makes = one_of(g, ("make", "makes", "making"))[g.left]
    mask.end |= closes & g.word["sure"] & makes & ~g.last  # is “making sure” | Togo pays
    doing = g.gerund & g.among["auxiliary"][g.before_adverb] & g.goes_on & (g.quoted & g.infinitive)[g.right]
    mask.right |= doing  # is aiming | “to win it”


def before_quoted_object(g: Grammar, mask: Mask) -> None:
    """No end on a verb before the quotation that is its object: plans to build | "the biggest mill"."""
    if not np.count_nonzero(g.quoted):  # in most leads
        return
    other = g.among["prepositions"] | g.adverb | g.among["subordinate"] | g.infinitive
    acts = g.verb | g.clauses.bare | (g.gerund & ~g.owning)
    mask.end |= acts & g.goes_on & (g.quoted & ~other)[g.right]


def half_of_hyphen(g: Grammar, mask: Mask) -> None:
    """No end on the first of "a low-cost, high-speed line", of "a 52-week low", of "nurse- or doctor-led"."""
    if np.count_nonzero(joined := g.hyphen > 0):
        small = g.small & ~(g.verb | g.adverb | g.word["rather"])
        mask.end |= joined & g.stops & ~g.last & (joined & g.begins_small)[g.right]
        mask.end |= joined & g.number & ~figures(g) & small[g.right] & g.goes_on
        mask.end |= joined & any_of(g.ends, _OF_KINDS) & g.begins_small & small[g.right] & g.goes_on
        hung = joined & g.text_ends["-"] & g.goes_on
        mask.right |= hung | (hung[g.left] & (g.among["conjunctions"] | g.word["to"]))


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
