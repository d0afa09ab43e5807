"""What a verb or noun is another thing without: what one is kept from, how it is called, which number it has."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Booleans, Integers, Mask, one_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns

_NEAR = 10  # words behind "ban" in which its "from" stands, behind "has led" its "for eight years"
_SPAN = 5  # words behind "for" in which the years stand


def kept_from_doing(g: Grammar, mask: Mask) -> None:
    """No "ban firms" of "ban firms from firing men": what somebody is kept from doing stays behind its verb."""
    keeps = g.among["barring"] & g.goes_on & ~g.capital
    doing = (g.low == "from") & g.gerund[g.right] & ~g.stops
    _bind(g, mask, keeps, g.next_behind(doing))


def called_what(g: Grammar, mask: Mask) -> None:
    """No "called the plan on Friday" of "called the plan “a lie” on Friday", nor of "called the plan a lie"."""
    calls = g.among["calling"] & g.goes_on & ~(g.among["particles"] | g.among["prepositions"])[g.right]
    opens = one_of(g.low, ("a", "an")) & ~(g.among["prepositions"] | calls)[g.left]
    what = np.minimum(g.next_behind(g.quoted | opens), len(g.at) - 1)
    governs = np.cumsum(g.among["prepositions"] & ~g.weekday)
    _bind(g, mask, calls & ((governs[what] == governs) | g.quoted[what]), what)


def described_owner(g: Grammar, mask: Mask) -> None:
    """No "its director was late" of "its director Ray Bolt's wife was late": what an owner is goes with the owner."""
    phrase, _, _ = noun_phrases(g)
    owner = np.minimum(g.next_behind(g.owning | ~g.capital | g.stops), len(g.at) - 1)
    described = phrase & g.begins_small & g.goes_on & g.capital[g.right] & (g.owner & g.capital)[owner]
    described &= ~(g.number | g.gerund | g.among["base_verbs"])
    mask.right |= described


def name_of_number(g: Grammar, mask: Mask) -> None:
    """No "storm of category" of "storm of category 4", no "scored and" of "scored 31 points and"."""
    number = g.number | g.among["counts"]
    mask.left |= g.number & (g.among["numbered"] & g.goes_on)[g.left]
    mask.right |= (g.among["numbered"] | one_of(g.low, ("scored", "scores"))) & g.goes_on & number[g.right]
    mask.right |= (g.low == "at") & (one_of(g.low, ("least", "most")) & number[g.right])[g.right]  # to at | least six


def naming_gerund(g: Grammar, mask: Mask) -> None:
    """No "home" of "a nursing home", no "nursing" alone: what names a noun stays before it."""
    naming = g.among["naming_gerunds"] & g.begins_small & g.goes_on
    naming &= (small_nouns(g) | (g.low == "home"))[g.right]
    naming &= g.among["articles"][g.left] | g.capital[g.left] | small_nouns(g)[g.left]
    mask.left |= naming[g.left]
    mask.right |= naming


def still_going_on(g: Grammar, mask: Mask) -> None:
    """No "Ray led it for years" of "Ray has led it for years": what lasts keeps its "has"."""
    has = one_of(g.low, ("has", "have"))[g.before_adverb] & ~g.stops[g.before_adverb]
    done = (g.clauses.participle | g.verb) & has & (g.low != "been")
    opens = (g.low == "for") & ~g.first
    spans = np.minimum(g.next_behind(g.among["spans"]), len(g.at) - 1)
    lasts = (opens & (spans - g.at <= _SPAN) & (spans <= g.stop_behind)) | (g.low == "since")
    span = np.minimum(g.next_behind(lasts), len(g.at) - 1)
    near = (span - g.at <= _NEAR) & (span <= g.stop_behind)
    mask.kept.append(np.where(done & near, g.before_adverb, 0))


def what_is_explained(g: Grammar, mask: Mask) -> None:
    """No "to explain in May" of "to explain how it was lost in May": what is asked or told stays behind its verb."""
    acts = g.verb | g.clauses.bare | g.gerund | g.among["base_verbs"] | g.among["remarks"]
    mask.right |= acts & ~g.capital & g.goes_on & one_of(g.low, ("how", "what", "why", "whether"))[g.right]


def light_verb(g: Grammar, mask: Mask) -> None:
    """No "setting fire" of "setting fire to a mill": a verb and noun that are one keep their "to"."""
    noun = g.among["laid"] & (g.low == "to")[g.right] & g.goes_on
    mask.right |= noun & g.among["laying"][g.last_before(~(g.idle | g.adjective))]


def _bind(g: Grammar, mask: Mask, verbs: Booleans, place: Integers) -> None:
    """From some verbs, each with a place behind it in its clause, no way but over the place, nor a way there alone."""
    place = np.asarray(np.minimum(place, len(g.at) - 1))  # the last place is empty, of no sentence
    told, kept, border = np.cumsum(g.verb), np.zeros(len(g.at), int), np.full(len(g.at), len(g.at))
    near = (place - g.at <= _NEAR) & (place <= g.stop_behind) & (g.clauses.opener[place] <= g.at)
    for at in np.flatnonzero(verbs & near & (told[place] == told)):
        mask.end[at : place[at]] = True
        mask.inside[at, place[at]] |= bool(g.told_behind[at] < place[at])
        border[at : place[at]] = place[at]
        kept[place[at]] = at
    mask.kept.append(kept)
    mask.reached.append(border)


RULES = (
    kept_from_doing,
    called_what,
    described_owner,
    name_of_number,
    naming_gerund,
    still_going_on,
    what_is_explained,
    light_verb,
)


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each of these rules forbids."""
    for rule in RULES:
        rule(g, mask)
