"""Words that stay with their neighbour: each constraint is a function that forbids steps in a mask."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Mask
from summarizer.support.name_facts import is_ordinary

_TERM = 5  # words behind "sentenced" in which its "to" stands
_BETWEEN = 6  # words behind "between" that it still binds
_ITEM = 3  # words of one thing in a list
_ORDER = 14  # words behind "urged" in which the "to" of what is asked stands
_NEAR = 6  # words before "said" in which its subject's article stands
_VERBAL = ("ed", "s", "say", "id", "ld")  # ends of a word behind which "that" opens what is said


def quotation_whole(g: Grammar, mask: Mask) -> None:
    """A quotation is there from mark to mark, or not at all."""
    inside = (g.quotation > 0) & (g.quotation == g.quotation[g.left])
    mask.left |= inside
    mask.right |= inside[g.right]


def essential_adjective(g: Grammar, mask: Mask) -> None:
    """An adjective that changes what its noun is stays before it: former, vice, tenth, gross."""
    essential = (g.among["essential"] & ~g.stops)[g.left]
    noun = ~g.among["stop"] & ~np.char.endswith(g.text, "ing")
    mask.left |= essential | (noun & g.adjective[g.left])
    mask.right |= (essential & g.capital)[g.right]
    other = g.among["stop"] | g.among["subordinate"] | g.among["days"] | g.verb | g.adverb | g.infinitive
    described = g.goes_on & (g.begins_small & ~other)[g.right]
    mask.end |= g.among["essential"] & described
    mask.right |= g.among["essential"] & described & ~g.adjective[g.right]


def name_whole(g: Grammar, mask: Mask) -> None:
    """A name is whole or not there: Federal Reserve, Department of Housing and Urban Development."""
    spelled = (np.char.isupper(g.text) & (np.char.str_len(g.low) > 1)) | g.among["place_openers"]
    part, maker = g.capital & ~g.stops, np.char.endswith(g.low, "er") | np.char.endswith(g.low, "or")
    spelled |= ~maker & (g.next_behind(g.capital & g.among["legal"]) <= g.next_behind(~part))  # Field Motor Co.
    inside = g.capital & ~(g.first | g.among["stop"] | g.among["titles"])
    spelled |= np.isin(g.low, g.low[inside]) & ~g.among["titles"][g.right]  # it has its capital elsewhere, too
    ordinary = np.array([first and is_ordinary(low) for first, low in zip(g.first, g.low.tolist(), strict=True)])
    opening = (ordinary | (g.first & maker)) & ~(g.initial | spelled)  # its capital may be from its place
    joint = g.joint_name[g.left]
    mask.left |= (g.one_name & ~opening)[g.left] | joint | joint[g.left]
    mask.left |= (part & ~g.first & ~g.owning)[g.left] & g.capital & g.among["legal"]  # BT | Group
    mask.right |= g.one_name | g.joint_name


def title_with_name(g: Grammar, mask: Mask) -> None:
    """A title stays before its name: President | Ada Bolt."""
    mask.right |= g.capital & g.among["titles"] & g.goes_on & g.name[g.right]


def number_and_unit(g: Grammar, mask: Mask) -> None:
    """A number and its unit, currency, month, "about", "more than", "up", "a" (a day) or range (20 to 25) are one."""
    number, units, a, ago = g.number[g.left], g.among["units"], g.low == "a", g.low == "ago"
    measure = units | (g.low == "old") | a
    before = g.among["roughly"] | g.month
    bound = ((g.low == "least") | (g.low == "most")) & (g.low == "at")[g.left]
    mask.left |= (number & measure) | (g.number & before[g.left]) | bound
    mask.right |= (g.number & units[g.right]) | (a & units[g.left]) | ago[g.right]
    mask.left |= ago | (g.number & (g.number & g.month[g.left])[g.left])  # a year | ago; May 14, | 2028
    moved = ((g.low == "up") | (g.low == "down")) & g.goes_on & g.number[g.right]  # up | 9 percent
    mask.right |= moved
    ranged = number & (g.low == "to") & g.number[g.right]
    mask.left |= ranged | ranged[g.left]
    mask.right |= ranged | ranged[g.right]
    bounded = (g.among["roughly"] & ~np.isin(g.low, ("only", "some"))) | ((g.low == "to") & (g.low == "up")[g.left])
    mask.right |= bounded & g.goes_on & (g.number | g.among["counts"])[g.right]
    each = (g.number | (units & number)) & g.goes_on & np.isin(g.low, ("a", "an"))[g.right]  # $69 | a | barrel
    mask.inside |= each[:, None] & (g.at[None] - g.at[:, None] == 2)
    counted = ~g.stops & ~g.number & number & (g.low == "a")[g.right]  # 40,000 readers | a | year
    rated = (each | counted) & g.among["rates"][g.right][g.right]  # $2.4 million | a | day
    mask.right |= rated | rated[g.left]
    mask.left |= rated | rated[g.left][g.left]


def sign_and_word(g: Grammar, mask: Mask) -> None:
    """What a sign joins stays joined: AT & T, $ 5, 2010 - 2012."""
    dash = ((g.text == "-") | (g.text == "–")) & g.number[g.left] & g.number[g.right]
    sign = (g.text == "&") | dash
    currency = np.any([np.char.endswith(g.text, mark) for mark in "$€£"], axis=0)
    mask.left |= (sign | currency)[g.left]
    mask.right |= (sign & ~g.last)[g.right] | ((g.text == "&") & ~g.last)


def infinitive_whole(g: Grammar, mask: Mask) -> None:
    """A "to" stays before its verb, and a modal before the word behind it."""
    mask.left |= g.infinitive[g.left]
    modal = g.among["modal"] & (g.low != "to") & ~g.last
    mask.right |= (modal | g.infinitive) & ~g.adverb[g.right]


def comparison_whole(g: Grammar, mask: Mask) -> None:
    """A "than" stays behind more, less, later, rather, a "longer" behind "no"."""
    compared = g.among["compared"] & (g.low == "than")[g.right]
    mask.right |= ((g.low == "no") & (g.low == "longer")[g.right]) | (compared & g.goes_on)
    mask.left |= compared[g.left]
    before = g.last_before(g.among["compared"])  # a greater range | than
    mask.kept.append(np.where((g.low == "than") & (before >= g.begin), before, 0))


def saying_behind_subject(g: Grammar, mask: Mask) -> None:
    """A verb of saying that ends a clause stands only behind its own subject."""
    mask.left |= (g.closes | (g.among["have"] & g.ends_clause[g.right])) & ~g.first


def told_whom(g: Grammar, mask: Mask) -> None:
    """A "told" keeps the one who was told, who is not there without it."""
    mask.right |= g.among["telling"] & g.goes_on
    kept = np.zeros(len(g.at), int)
    for at in np.flatnonzero(g.among["telling"] & g.closes):
        kept[at + 1 : g.hearer[at] + 1] = at
    mask.kept.append(kept)


def particle_with_verb(g: Grammar, mask: Mask) -> None:
    """A particle stays with its verb: set | up, called | off, pleaded | guilty."""
    verb = g.goes_on & ~g.capital & g.among["particles"][g.right]
    mask.right |= verb
    mask.left |= (verb & ~g.among["stop"])[g.left] & ~g.number[g.right]


def complement_of_noun(g: Grammar, mask: Mask) -> None:
    """What says which stays with its noun: of ..., who ..., that ..., workers applying ..."""
    verbal = np.any([np.char.endswith(g.low, end) for end in _VERBAL], axis=0)
    person = (g.low == "who") | (g.low == "whose")
    said = ~g.among["stop"] & (((g.low == "of") | g.gerund)[g.right] | ((g.low == "that")[g.right] & ~verbal))
    mask.right |= g.goes_on & (person[g.right] | said)


def weekday_whole(g: Grammar, mask: Mask) -> None:
    """A weekday stays behind its "on"."""
    bound = (g.low == "on")[g.left] & g.among["weekdays"]
    mask.left |= bound
    mask.right |= bound[g.right]


def speaker_article(g: Grammar, mask: Mask) -> None:
    """A speaker behind a comma keeps its article: ..., the | bank said."""
    near = (g.phrase - g.begin > 1) & (g.at - g.phrase < _NEAR) & (g.phrase < g.at)
    articles = np.zeros(len(g.at), bool)
    articles[g.phrase[g.closes & near]] = True
    mask.left |= (articles & g.among["articles"])[g.left]


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
    mask.right |= g.owner & (g.adjective & np.char.endswith(g.low, "est"))[g.right]  # Turkey's | biggest firm
    mask.end |= g.owner & ~g.last
    mask.start |= kept > 0
    mask.kept.append(kept)
    mask.reached.append(border)


def between_and(g: Grammar, mask: Mask) -> None:
    """What stands "between A and B" or is "both A and B" keeps its "and"."""
    joint = g.next_behind(g.low == "and")
    verbs = np.append(np.cumsum(g.verb), -1)
    both = (g.low == "both") & (joint < g.stop_behind) & (joint - g.at <= _BETWEEN) & (verbs[joint] == verbs[:-1])
    opens = (g.low == "between") | both
    between = np.where(opens, g.at, g.last_before(opens))
    bound = between >= np.maximum(g.at - _BETWEEN, np.maximum(g.begin, 1))
    border = np.where(bound, joint, len(bound))
    mask.reached.append(border)
    joined = g.last_before(g.low == "and") < between
    mask.inside |= (g.low == "and")[None] & (g.at[:, None] < np.where(bound, between, 0)[None])
    mask.end |= bound & joined & (np.append(g.begin, -1)[border] == g.begin)


def list_whole(g: Grammar, mask: Mask) -> None:
    """The last but one of a list is not its last: cheese, tractors | and milking machines."""
    joined = g.goes_on & ((g.low == "and") | (g.low == "or"))[g.right]
    apart = np.cumsum(g.verb | g.among["stop"])
    short = (apart == apart[g.phrase - 1]) & (g.at - g.phrase < _ITEM) & (g.phrase > g.begin)
    listed = np.char.endswith(g.text, ",")[g.phrase - 1] & ~g.weekday[g.phrase - 1]
    mask.right |= joined & short & listed


def object_before_infinitive(g: Grammar, mask: Mask) -> None:
    """What is asked of whom stays with "asked", "urged", "forced": ordered | lawyers | to appear."""
    among = g.among
    helped = (among["auxiliary"] | (g.adverb & among["auxiliary"][g.left]))[g.left]
    orders = among["orders"] & (g.verb | g.gerund) & g.goes_on & ~helped & (g.low != "to")[g.left]
    called = np.isin(g.low, ("call", "called", "calls")) & (g.low == "on")[g.right]
    orders = (orders & ~(g.infinitive | among["prepositions"])[g.right]) | (called & g.verb & ~helped)
    to = np.minimum(g.next_behind(g.infinitive), len(g.at) - 1)  # the last place is empty, of no sentence
    verbs = np.cumsum(g.verb)
    kept, border = np.zeros(len(g.at), int), np.full(len(g.at), len(g.at))
    for at in np.flatnonzero(orders & (to - g.at <= _ORDER)):
        if g.begin[to[at]] == g.begin[at] and verbs[to[at]] == verbs[at]:
            mask.end[at : to[at]] = True
            mask.inside[at, to[at]] = True
            kept[at + 1 : to[at] + 1] = at
            border[at : to[at]] = to[at]
    mask.kept.append(kept)
    mask.reached.append(border)


def term_of_sentence(g: Grammar, mask: Mask) -> None:
    """No "sentenced in prison": the "to" that a word wants is not skipped while the line goes on."""
    border = np.full(len(g.at), len(g.at))
    for at in np.flatnonzero(g.among["wants_to"] & ~g.stops):
        to = next((k for k in range(at + 1, at + 1 + _TERM) if g.stops[k] or g.low[k] == "to"), None)
        if to is not None and g.low[to] == "to":
            border[at:to] = np.minimum(border[at:to], to)
    mask.reached.append(border)


RULES = (
    quotation_whole,
    essential_adjective,
    name_whole,
    title_with_name,
    number_and_unit,
    sign_and_word,
    infinitive_whole,
    comparison_whole,
    saying_behind_subject,
    told_whom,
    particle_with_verb,
    complement_of_noun,
    owner_stays,
    weekday_whole,
    speaker_article,
    between_and,
    list_whole,
    object_before_infinitive,
    term_of_sentence,
)


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each of these rules forbids."""
    for rule in RULES:
        rule(g, mask)
