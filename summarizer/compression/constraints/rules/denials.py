"""What is denied or kept from whom: of a kind, for a time, by whom others charge, for who did it was not fit to."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.claims import closing_speakers
from summarizer.compression.constraints.conditions import denials, is_denied, undone
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Mask, one_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns

_UNFIT = ("uncertified", "unlicensed", "unqualified", "untrained")
_NOT = ("cannot", "never", "not")
_PREVENTS = ("prevent", "prevented", "preventing", "prevents")
_IS_NOT = tuple(
    f"{word}n{mark}t"
    for word in "are ca could did do does had has have is must should was were wo would".split()
    for mark in "'’"
)
_FOR_NOW = tuple("eased freed lifted relaxed released reopened unblocked waived".split())
_TERM = 3  # words from "for" to its time: for the next nine days
_WHOM = 4  # words behind "by" in which stands who was not fit to do it


def denied_kind(g: Grammar, mask: Mask) -> None:
    """What is denied, risked or dropped of a kind is of that kind: no wooden | ships, recalled jars of nut | paste."""
    denied = is_denied(g)
    more = undone(g)
    if np.count_nonzero(new := g.among["limiting"] & g.goes_on):  # rejected | new nuts, a ban on | new nuts
        rejected = g.among["rejecting"][g.verb_before] & (g.verb_before >= g.phrase)
        more = more | new & (rejected | (g.last_before(g.among["banning"]) >= g.phrase))
    if not np.count_nonzero(denied | more | g.word["without"]) and not np.count_nonzero(g.among["risks"]):
        return
    phrase, last, _ = noun_phrases(g)
    kind = phrase & g.goes_on & ~(g.owning | g.number | g.first | g.word["any"])
    mask.left |= denied & phrase & kind[g.left] & (last == last[g.left]) & (last >= g.at)
    risk = g.among["risks"] & g.word["of"][g.right] & g.goes_on
    mask.right |= risk
    risked = (g.at + g.among["articles"])[risk[g.left2] | g.word["without"][g.left]]  # risk of a severe | stroke
    kinds = [*(more & phrase & (last > g.at)).nonzero()[0], *risked[last[risked] > risked]]  # ruled out further | aid
    for at in kinds:
        mask.keep((g.at > at) & (g.at <= last[at]), at)


@needs("that", of=["relative"])
def denied_of_which(g: Grammar, mask: Mask) -> None:
    """No "will not fund firms" of "will not fund firms that pollute": of whom or of what it is denied stays."""
    which = g.among["relative"] | g.word["that"]
    many = small_nouns(g) & (g.ends["s"] | g.among["plurals"]) & g.goes_on & which[g.right]
    if np.count_nonzero(many):
        barred = g.last_before(g.among["banning"] | g.among["barring"] | g.among["ending"]) >= g.phrase
        plain = (g.verb_before >= g.phrase) & (g.last_before(g.infinitive) < g.last_before(denials(g)))
        mask.right |= many & (is_denied(g) & plain | barred)


@needs(*_NOT, *_IS_NOT)
def denied_when(g: Grammar, mask: Mask) -> None:
    """No "will not be shot" of "will not be shot this week": what is denied for a time, or by what means, keeps it."""
    time = one_of(g, ("next", "this")) & g.among["periods"][g.right]
    denial = g.last_before(g.denied | one_of(g, _NOT))
    denied = denial >= g.phrase
    mask.right |= denied & g.goes_on & time[g.right] & (g.verb | g.clauses.participle | g.clauses.bare)
    means = denied & g.word["by"] & g.gerund[g.right] & (g.stop_behind[denial] > g.at)
    for by in means.nonzero()[0].tolist():
        mask.tie(denial[by], by)  # cannot win | by cheating


@needs("only")
def only_after(g: Grammar, mask: Mask) -> None:
    """No "only fled" of "only fled after Ray left": when, or on what condition, it was done at all stays."""
    when = one_of(g, ("after", "because", "if", "once", "when"))
    place = g.next_or_last(when)
    own = (place <= g.stop_behind) & (g.begin[g.verb_before[place]] == g.begin) & (g.verb_before[place] <= g.at + 2)
    for at in (g.word["only"] & g.verb[g.right] & own).nonzero()[0].tolist():
        mask.tie(at, place[at])


@needs("never")
def never_does(g: Grammar, mask: Mask) -> None:
    """What never happens keeps its verb, "again" and "so": never | fled again | sank, never sail | again.

    It opens no line in a sentence that somebody else opens: they met and | never fought.
    """
    never = g.word["never"]
    mask.start |= never & ~g.first & ~g.quoted
    mask.right |= never & g.goes_on
    denial = g.last_before(never)
    kept = (one_of(g, ("again", "so")) | g.word["before"] & g.stops) & (denial >= g.phrase)
    for at in kept.nonzero()[0].tolist():
        mask.tie(denial[at], at)


@needs(*_FOR_NOW)
def freed_for_now(g: Grammar, mask: Mask) -> None:
    """No "was freed" of "was freed for two days": what is undone for a time keeps it."""
    undone = one_of(g, _FOR_NOW) & (g.verb | g.clauses.participle)
    until = g.word["for"] & (g.numeral | g.among["articles"])[g.right]
    time = g.next_or_last(g.among["spans"] | g.among["periods"])
    until &= (time - g.at <= _TERM) & g.goes_on
    place, whose = g.next_or_last(until), g.next_or_last(g.verb | g.clauses.opens)
    near = undone & (place < np.minimum(whose, g.stop_behind))
    for at in near.nonzero()[0].tolist():
        mask.tie(at, time[place[at]])


@needs(of=["disputing"])
def denial_of_charge(g: Grammar, mask: Mask) -> None:
    """No "Ray, robbed it, Ada said" of "Ray, who denies it, robbed it, Ada said": whom others charge denies it."""
    denies = g.among["disputing"] & g.word["who"][g.last_before(~(g.adverb | g.among["auxiliary"]))]
    speakers = closing_speakers(g)
    for at in (denies & g.stops[g.mark] & (g.phrase > g.begin)).nonzero()[0]:
        if speakers[g.stop_behind[at] :][g.begin[g.stop_behind[at] :] == g.begin[at]].any():
            mask.keep((g.at > at) & (g.begin == g.begin[at]), at)


@needs(of=["checking"])
def checked_by_unfit(g: Grammar, mask: Mask) -> None:
    """No "was inspected" of "was inspected by men who were not trained": what is checked so has not been checked."""
    who = g.last_before(g.word["who"])  # not: by a panel that has no women
    other = g.last_before(g.among["relative"] | g.word["that"])
    own = (other == who) & (g.verbs - g.verbs[who] <= 1)
    lacks = one_of(g, ("without", *_UNFIT)) | (g.among["denying"] | g.denied) & own
    whom, denied = g.next_or_last(g.by_whom), g.next_or_last(lacks)
    checked = g.among["checking"] & (g.clauses.participle | g.verb)
    checked &= (denied <= g.stop_behind) & (whom < denied) & (g.verbs[whom] == g.verbs)
    opens = np.where(who[denied] > whom, who[denied], denied)
    for at in (checked & (opens - whom <= _WHOM)).nonzero()[0].tolist():
        mask.tie(at, denied[at])


@needs("unless")
def unless_of_what(g: Grammar, mask: Mask) -> None:
    """No "passed a bill unless" of "passed a bill to ban nuts unless they are safe": what it is of stays before it."""
    to = g.last_before(g.infinitive)
    mask.keep(g.word["unless"] & (to >= g.phrase) & ~g.stops[g.left], to)


@needs("for", "only", of=["stopping"])
def stops_how_long(g: Grammar, mask: Mask) -> None:
    """No "will stop its attacks" of "will stop its attacks for a week", no "builds vans only until 2028" elsewhere."""
    mask.left |= g.word["only"] & g.word["until"][g.right] & ~g.stops
    lasts = g.word["for"] & (g.numeral | g.word["a"])[g.right] & g.among["spans"][g.right2]
    stops = g.among["stopping"] & (g.clauses.modal | g.infinitive | g.adverb)[g.left] & g.goes_on
    place = g.next_or_last(lasts)
    mask.bind(stops & (place <= g.stop_behind) & (g.verbs[place] == g.verbs), place)


@needs(*_PREVENTS)
def prevented_what(g: Grammar, mask: Mask) -> None:
    """No "bid to prevent Ada" of "a bid to prevent Ada selling nuts": who is kept from it stays with what that is."""
    noun, opens = g.small | g.capital, (g.among["stop"] | g.among["prepositions"]) & ~g.determiner
    border = g.next_behind(g.stops | g.verb | opens)
    doing = g.next_or_last(g.gerund & noun[g.left] & ~g.capital & (g.at > g.begin + 1))
    keeps = one_of(g, _PREVENTS) & (doing > g.at + 1) & (doing <= np.minimum(border, g.stop_behind))
    mask.bind(keeps & ~(g.among["articles"] | g.among["possessives"])[g.left[doing]], doing)


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
