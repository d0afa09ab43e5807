"""Who owns what: an owner stays before it, and what is owned behind its owner."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs, word_list
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import noun_phrases, titles
from summarizer.compression.constraints.rules.subjects.antecedents import COUNSEL

_POWERS = tuple("advantage authority control dominance hold influence jurisdiction lead power sovereignty sway".split())
_NO_NAMES = tuple(
    "no_given_names institutions bodies titles place_openers nationals nationalities stop days ordinals".split()
)

_RITES = ("burial", "funeral", "funerals", "requiem", "wake")
_PEOPLE = ("allies", "fans", "followers", "friends", "opponents", "relatives", "supporters")
_OURS = tuple(f"{land}{mark}s" for land in ("country", "nation") for mark in "'’")  # no more than "its"


def owner_stays(g: Grammar, mask: Mask) -> None:
    """An owner stays before what it owns, but for somebody by name: Greece's | credit rating, not Togo's | Ray Bolt."""
    many = g.among["roughly"] & g.goes_on & g.numeral[g.right]  # Acme's | about 9 mills
    ends = (g.among["stop"] & ~many) | (g.verb & ~g.owner[g.left])  # not: Acme's | planned sale
    when = g.among["periods"] | g.among["rates"] | g.among["spans"]
    what = g.the_or_its & ~when[g.right]
    ends |= g.ends["s"] & g.begins_small & g.goes_on & what[g.right] & ~g.owner[g.left]  # Ada's plan | poses a risk
    kept, border = np.zeros(len(g.at), int), np.full(len(g.at), len(g.at))
    for at in (g.owner & ~(g.last | (g.begins_small & g.among["prepositions"][g.right]))).nonzero()[0].tolist():
        owned = at + 1
        if g.low[owned] == "and" and g.owner[g.act_behind[owned]]:  # Togo's | and Chad's | leaders
            mask.tie(at, owned)
            continue
        while not ends[owned] and not g.last[owned] and not (g.stops[owned] or g.owner[owned]):
            owned += 1
        border[at] = g.before_adverb[owned - ends[owned] + 1]  # Togo's king | just won
        owns = owned + (not ends[owned])
        ours = g.low[at] in _OURS and g.low[at - 2 : at].tolist() == ["as", "the"]
        ours = ours and g.among["offices"][at + 1 : owns].any()  # elected Ada as the country's | prime minister
        kept[at + 1 : owns] = 0 if ours or _is_dated(g, int(at)) else at
        mask.start[at + 1 : owns] |= ours
        kept[_own_name(g, at + 1, owns) : owns] = 0
    opening = titles(g)
    land = g.last_before(g.owner)
    officers = ((opening < g.at) & (land >= opening) & (land < g.at)).nonzero()[0]  # Sri Lanka's | President | Ada Bolt
    join = np.minimum(g.next_behind(g.word["and"]), g.verb_behind - 1)[officers]  # and Chad's | President Ray Vik
    kept[officers], kept[land[officers[~g.owner[g.right[join]]]] + 1] = 0, 0
    done = (g.past | g.among["participles"]) & g.begins_small & g.owner[g.left] & g.goes_on
    mask.end |= done
    mask.reach(done, noun_phrases(g)[1][g.right])  # Togo's jailed | former leader
    most = (g.adjective & g.ends["est"]) | one_of(g, ("best", "least", "most", "worst"))
    mask.right |= g.owner & most[g.right]  # Turkey's | biggest firm
    mask.end |= g.owner & ~g.last
    mask.start |= kept > 0
    mask.kept, mask.reached = np.maximum(mask.kept, kept), np.minimum(mask.reached, border)


def _own_name(g: Grammar, first: int, behind: int) -> int:
    """Where in what is owned a name begins that is known without its owner: Togo's | Ada Bolt; `behind` for nowhere."""
    name = first + int(np.argmin(np.append(g.begins_small[first:behind], False)))  # Togo's striker | Ada Bolt
    last = behind - 1
    if name == behind or g.number[name] or not (g.name | g.among["honours"])[name:behind].all():
        return behind
    other = any_of(g.among, _NO_NAMES)
    closed = g.stops[last] or (g.among["stop"] | g.verb | g.weekday | g.bracketed)[behind]
    honour = name < last and g.among["honours"][name]  # the king's brother | Prince Ray
    whole = name == first or g.one_name[name] or honour  # not: Ada's dog | Rex
    return name if closed and whole and not (other[last] or (other[name] and not honour)) else behind


def _is_dated(g: Grammar, at: int) -> bool:
    """Whether an owner only says when: next month's | vote, Friday's | vote, Friday night's | vote."""
    when, days = str(g.low[at])[:-2], word_list("days")
    part = when == "night" or when in word_list("periods")
    return when in days or (part and (g.low[at - 1] in days or g.low[at - 1] in ("last", "next", "this")))


def described_thing(g: Grammar, mask: Mask) -> None:
    """No "Acme's costly is late" of "Acme's costly F-35 Jet is late": what is described by a name is told."""
    how = g.adjective | any_of(g.among, ("essential", "not_adverbs")) | g.adverb
    described = how & g.begins_small & g.goes_on & g.capital[g.right]
    if np.count_nonzero(described):
        opens = g.owner | g.the_or_its
        described &= opens[g.last_before(~how)]
        mask.right |= described & g.verb[g.next_behind(~g.capital)[g.right] % len(g.at)]  # not: its new German | boss


def owned_noun(g: Grammar, mask: Mask) -> None:
    """No "his" or "a" without its noun: told his | clients that they | gain; her | son, on her | own | behalf."""
    other = (g.verb & (~g.ends["ed"] | g.main_verb)) | (g.among["stop"] & ~g.among["conjunctions"])
    other |= one_of(g, ("all", "both", "each", "intact", "unchanged")) | (g.verb & g.capital[g.left])
    early = g.numeral & g.among["spans"][g.right] & one_of(g, ("ahead", "earlier", "early", "late", "later"))[g.right2]
    other |= early  # reach its goal | two years early
    parts, whose = (g.verb | g.among["prepositions"] | g.stops).cumsum(), g.last_before(g.among["possessives"])
    mask.left |= early & (whose > g.begin) & (parts[g.left] == parts[whose])  # its army spending goal | two years early
    border = np.minimum(g.stop_behind, g.next_behind(other) - 1)
    determines = (
        g.among["possessives"] | g.among["articles"] | g.among["attributive"] | g.word["any"] | g.word["every"]
    ) & ~g.stops
    determines |= g.adjective & ~g.stops & g.among["prepositions"][g.left]  # died of natural | causes
    determines |= g.word["own"] & g.among["possessives"][g.left] & ~g.stops  # his own | party voted
    owned = (g.among["kin"] | (g.gerund & g.verb[g.right])) & g.begins_small
    if np.count_nonzero(owned):
        whose = g.last_before(~(g.adjective | g.among["essential"] | g.number))  # charged her | late stepfather
        owned &= g.among["possessives"][whose]
        named = owned & g.goes_on & g.name[g.right]
        mask.right |= named  # his wife | Ada won
        mask.keep(owned & ~named, whose)  # its | testing found it
    son = g.among["kin"] & g.goes_on & g.capital[g.right]
    mask.reach(g.owner & son[g.right], g.at + 1)  # Ada's | son Ray Bolt left
    mask.reach(determines, np.maximum(border, g.at + 1))
    mask.right |= g.among["objects"] & g.goes_on & g.among["possessives"][g.right]  # would cost it | its licence
    mask.part(g, g.capital, g.among["possessives"], np.maximum(g.stop_behind, g.near))
    own = g.word["own"] & g.among["possessives"][g.left] & g.goes_on
    mask.end |= own & g.small[g.right] & ~g.among["prepositions"][g.left2]  # makes its own | rope
    own &= g.among["prepositions"][g.left2]
    mask.left |= own | own[g.left]  # on its | own | behalf


def described_owner(g: Grammar, mask: Mask) -> None:
    """No "its director was late" of "its director Ray Bolt's wife was late": what an owner is goes with the owner."""
    phrase, _, _ = noun_phrases(g)
    owner = g.next_or_last(g.owning | ~g.capital | g.stops)
    described = phrase & g.begins_small & g.goes_on & g.capital[g.right] & (g.owner & g.capital)[owner]
    mask.right |= described


@needs("of", of=["offices"])
def office_of_owner(g: Grammar, mask: Mask) -> None:
    """No "charged the mayor" of "charged the mayor of Lund's cook": whose cook it is stays with the office."""
    named = g.last_before(~(g.capital & g.goes_on))
    owner = g.owner & g.capital & g.word["of"][named]
    for at in (owner & (g.among["offices"] & g.begins_small & g.goes_on)[named - 1]).nonzero()[0].tolist():
        mask.tie(named[at] - 1, at)


@needs(*_RITES)
def rite_of_whom(g: Grammar, mask: Mask) -> None:
    """No "Hundreds attended their funeral": it is not of those who attend it, and nobody is named before."""
    attends = one_of(g, ("at", "attend", "attended", "attending", "attends", "for"))
    whose = one_of(g, ("her", "his", "their")) & attends[g.left] & one_of(g, _RITES)[g.right]
    known = g.name & ~(g.among["prepositions"][g.left] | g.weekday)
    known |= g.among["conjunctions"] | g.among["relative"] | g.among["subordinate"]
    nobody = whose & (g.last_before(known) < g.begin)
    mask.dropped |= nobody | nobody[g.left]


@needs(*_PEOPLE, *COUNSEL)
def whose_people(g: Grammar, mask: Mask) -> None:
    """No "Relatives said he was ill" of "Relatives of Ray Bolt said he was ill": who opens a sentence says whose.

    What says whose they are does not act for them: Lawyers for the mayor, | Ray Bolt, asked.
    """
    opens = one_of(g, ("for", "of", "to"))[g.right] & g.goes_on & (g.verb_before < g.begin)
    whose = g.the_or_its
    for at in (one_of(g, _PEOPLE) & opens).nonzero()[0].tolist():
        name = at + 2 + int(whose[at + 2])
        if g.capital[name] and g.begin[name] == g.begin[at]:
            mask.tie(at, name)
    for at in (one_of(g, (*_PEOPLE, *COUNSEL)) & opens).nonzero()[0].tolist():
        mask.start[at + 1 : min(g.verb_behind[at], g.final[at] + 1)] = True


@needs(of=["kin"])
def kin_of_whom(g: Grammar, mask: Mask) -> None:
    """No "nuts without their mother" of "nuts to boys without their mother": whose kin they are stays before them."""
    whose = one_of(g, ("her", "his", "their")) & g.goes_on
    kin = one_of(g, (*word_list("kin"), *(f"{one}{end}" for one in word_list("kin") for end in ("'s", "’s", "'", "’"))))
    many = g.word["their"] & (g.ends["s"] | g.among["plurals"])[last := g.last_before(_persons(g))]
    known = (last >= g.phrase) & (g.verbs == g.verbs[last]) & (many | ~g.word["their"])
    known &= (g.among["prepositions"] & ~g.infinitive)[g.last_before(~(g.determiner | g.adjective))[last]]
    for at in (whose & kin[g.right] & known).nonzero()[0].tolist():
        mask.keep((g.at >= max(at - 1, last[at] + 1)) & (g.at <= at + 1), last[at])


def _persons(g: Grammar) -> Booleans:
    """Nouns of small letters that are of somebody: to | boys, of | nurses."""
    folk = any_of(g.among, ("people", "somebody", "plurals")) | any_of(g.ends, ("agers", "ers", "ents", "ors"))
    return np.asarray(folk & g.begins_small & ~g.verb)


@needs("over")
def power_over(g: Grammar, mask: Mask) -> None:
    """No "gained over Togo" of "gained influence over Togo": what somebody has over another stays."""
    mask.left |= g.word["over"] & (one_of(g, _POWERS) & g.goes_on)[g.left]


@needs("by", of=["caused"])
def whose_deed(g: Grammar, mask: Mask) -> None:
    """No "was caused by Ada" of "was caused by Ada selling nuts": what somebody did is the cause, not who did it."""
    behind = g.next_or_last(~g.capital)
    caused = g.word["by"] & g.among["caused"][g.left] & g.capital[g.right] & g.goes_on
    for at in (caused & (g.gerund & g.begins_small)[behind] & (g.stop_behind >= behind)).nonzero()[0].tolist():
        mask.tie(at, behind[at])


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
