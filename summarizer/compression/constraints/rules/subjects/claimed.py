"""The verb of what is said, found or told of a noun: a line that enters a clause does not end before its own verb."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.claims import closing_speakers, opens_second
from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.conditions import denials, is_denied, past_aside
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import HELPS, small_nouns
from summarizer.compression.constraints.rules.subjects.marks import nouns_of_clauses, opens_clause

_WARNS = ("assured", "warned", "warns")  # somebody
_ASIDES = ("after", "as", "if", "unless", "when", "while")  # behind them a clause has a verb of its own
_LETS = (*HELPS, "have", "make", "makes", "making", "see", "sees", "watch", "watched")
_LONGEST = 30  # words between a verb of saying and the verb of what is said
_FOUND = ("find", "finds", "found")
_ASIDE = ("including", "led", "like", "long", "now", "once")  # open an aside of a noun
_HOW = ("how", "what", "when", "where", "why")
_AGES = ("adults", "babies", "children", "infants", "teenagers")
_ASKED = ("asked", "interviewed", "polled", "questioned", "surveyed")  # not which of them: those of a poll
_TELLS = ("announce", "confirm", "declare", "disclose", "report", "reveal", "say")
_LATER = ("later", "now", "then")
_WHICH = ("that", "which", "who")


def verb_of_claim(g: Grammar, mask: Mask) -> None:
    """No "says men who shot" of "says men who shot Ray had fled": what is said keeps its own verb, and enters it."""
    told = np.minimum(g.told_behind, len(g.at) - 1)
    says = g.clauses.says | g.among["rulings"] | g.among["remarks"] | g.among["holding"]
    says &= ~(g.clauses.behind | g.closes | g.stops)
    says &= ~(g.word["recalled"] & (g.number | any_of(g.among, ("counts", "of_all", "roughly")))[told])  # 900 cars
    that = g.word["that"] & g.clauses.wants_verb & ~g.stops
    said = g.verb_before
    if np.count_nonzero(that):
        said = g.last_before(g.verb | (g.clauses.says & g.word["that"][g.right]))  # it insists | that he lied
        parted = (g.among["prepositions"] | g.among["days"] | g.among["times"] | g.adverb | g.word["this"])[told]
        parted |= g.among["telling"] | one_of(g, _WARNS)
        that &= says[said] & (said >= g.phrase) & ((told[said] == g.at) | parted[said])
    noun = ~(g.among["stop"] | g.among["subordinate"] | g.infinitive | g.adverb | g.gerund)
    bare = says & (g.verb | g.clauses.finite) & (g.among["said"] | g.among["speech"] | g.among["holding"])
    bare &= (noun | g.among["roughly"])[told] & ~g.helps[g.before_adverb]
    if np.count_nonzero(loss := (g.word["reported"] | g.word["reports"]) & (g.word["a"] | g.word["an"])[g.right]):
        joins, does = g.among["conjunctions"].cumsum(), g.next_verb
        bare &= ~(loss & (joins[does] > joins))  # reported | a loss and costs rose
    bare |= g.among["showing"] & g.begins_small & g.goes_on & noun[told]
    if np.count_nonzero(found := one_of(g, _FOUND)):
        bare |= found & noun[told] & opens_clause(g)
    bare &= ~(g.word["any"] | g.word["such"])[g.left2]  # made any grand | claims
    if not np.count_nonzero(that | bare):  # in half of the leads
        return
    acts = (g.clauses.acts | g.denied | _far_from_subject(g)) & ~one_of(g, ("be", "been", "being"))
    acts |= g.clauses.contracted | any_of(g.ends, ("'d", "’d"))  # says | he'd | run
    acts |= g.word["who"][g.left] & g.begins_small & ~(g.adverb | g.word["last"])
    acts &= ~((g.among["participles"] & g.word["by"][g.right]) | g.told_of)  # under which men | convicted of it may go
    acts &= ~(g.clauses.bare[g.left] & g.ends["s"])  # to spot | signs
    kept = np.full(len(g.at), len(g.at))
    for at in (that | bare).nonzero()[0].tolist():
        verb = _own_verb(g, int(max(at, g.hearer[at])), acts, needs_none=bool(that[at]))
        if verb:
            first = int(said[at]) if that[at] else at
            mask.end[first:verb] = True
            kept[first:verb] = np.minimum(kept[first:verb], verb)
    mask.reached = np.minimum(mask.reached, kept)


@needs("that", "who")
def verb_of_series(g: Grammar, mask: Mask) -> None:
    """No "seek a man asked for nuts" of "seek a man who fled, asked for nuts and hid": each verb keeps its "who"."""
    opener, first = g.clauses.opener, g.verb_before
    who = g.word["who"] | (g.word["that"] & nouns_of_clauses(g)[g.left])
    inside = who[opener] & ~g.stops[opener - 1] & (first[opener] >= g.begin)
    joined = g.last_before(~(g.adverb | one_of(g, _LATER)))
    for at in (inside & g.verb & (opener >= g.phrase) & g.word["and"][joined]).nonzero()[0]:
        mask.inside[: opener[at], joined[at] + 1 : at + 1] = True  # a man | who fled and later | hid
    listed = inside & g.past & g.stops[g.left]
    mask.keep(listed & ~(g.clauses.says & (g.capital | g.among["articles"])[g.right]), opener)  # not: ..., said Ray


def _own_verb(g: Grammar, at: int, acts: Booleans, *, needs_none: bool) -> int:
    """The place of the verb of what opens at a place, past those of its own who, "he took" and "before"; 0 for none."""
    waits = commas = beside = 0
    ands, other = g.next_behind(g.word["and"]), np.append((acts | g.among["prepositions"]).cumsum(), -1)
    stops = g.stops & ~(g.comma & (other[ands] == other[:-1]))  # says nurses, cooks and maids | are ill
    stops &= ~(g.bracketed[g.right] | (g.bracketed & g.among["prepositions"][g.right]))  # Ada Bolt, | 9, | of Graz, won
    opened, place = False, at + 1
    contact = g.among["subjects"] & ~(g.stops | g.among["stop"] | g.among["days"] | g.verb)[g.left]
    contact &= (g.at > at + 1) & (g.low[at] not in _WARNS)  # warned the mayor | he may not win
    opens = g.among["relative"] | contact | one_of(g, _ASIDES) | one_of(g, ("before", "until"))
    opens = opens & ~(one_of(g, _AGES) | g.gerund)[g.right] | g.word["that"] & acts[g.right]  # harmed as | children
    opens |= g.word["no"] & g.word["matter"][g.right] | g.word["that"] & g.clauses.bare[g.left]  # to demand | that
    while place < min(at + _LONGEST, len(g.at)) and g.begin[place] == g.begin[at]:
        if opens[place]:
            waits += 1
            opened = opened or place == at + 1
            beside = place if g.low[place] in _ASIDES else 0
        elif acts[place] and waits:
            waits -= 1
            place = _last_of_verb(g, place, acts)
        elif acts[place]:
            second = beside and not needs_none and g.word["and"][beside:place].any()
            if second or g.among["conjunctions"][place - 1]:
                return 0  # reported a gain as rents rose and costs | fell, a loss and | warned
            if commas != 1 or opened or not g.clauses.participle[place]:  # not: its chief, a man | jailed in 2019, lied
                return place if commas in (0, 2) or opened else 0
        if stops[place]:
            commas += 1
            aside = past_aside(g, place) > place  # a bid from its rival, Acme, | undervalued it
            if commas > 2 or not (needs_none or aside or opens[place + 1] or commas == 2):
                return 0
            waits = 0
        place += 1
    return 0


def _last_of_verb(g: Grammar, place: int, acts: Booleans) -> int:
    """The place of the last word of a verb, and of one that "and" joins to it: had shot | and killed."""
    does = acts | g.clauses.participle | g.among["auxiliary"]  # could | be | stripped
    helps = g.among["auxiliary"] | g.clauses.modal | g.adverb
    while not g.stops[place] and (g.adverb[place + 1] or (helps[place] and does[place + 1])):
        place += 1
    return place + 2 * int(g.low[place + 1] == "and" and does[place + 2])


def _far_from_subject(g: Grammar) -> Booleans:
    """Which words are no nouns and so the verb of a plural that stands before: children in the delta | suffer."""
    plain = g.among["only_verbs"] & g.begins_small & ~(g.clauses.bare | g.stops[g.left])
    plain &= ~(g.among["stop"] | g.adverb)[g.left] | g.among["often"][g.left]
    lets = g.last_before(one_of(g, _LETS) | g.infinitive | g.among["modal"])
    many = g.last_before((g.ends["s"] | g.among["plurals"]) & ~g.among["stop"] & ~g.verb)
    return np.asarray(plain & (lets < g.phrase) & (many >= g.phrase))


def apposition_of_claim(g: Grammar, mask: Mask) -> None:
    """No "Ada lied" of "no proof that its chief, Ada, lied": no start there, and what is told keeps its opener."""
    opens = (g.word["that"] & g.clauses.wants_verb & ~g.first) | one_of(g, ("if", "whether"))
    denied = (g.among["disputing"] | (g.clauses.says & is_denied(g)) | g.among["proofs"]) & g.goes_on & ~g.closes
    bare = denied & (g.the_or_its | g.name)[g.right]
    if not np.count_nonzero(opens | bare):  # in most leads
        return
    acts = g.clauses.acts & ~g.clauses.behind
    ends = np.minimum(g.stop_behind, len(g.at) - 1)
    parted = (opens | bare) & ~g.stops & g.comma[ends] & (np.cumsum(acts)[ends] == np.cumsum(acts))
    for at in parted.nonzero()[0].tolist():
        verb = _own_verb(g, at, acts, needs_none=True)
        if not verb or (bare[at] and not g.stops[verb - 1]):
            continue
        said, kept = int(g.verb_before[at]), np.zeros(len(g.at), int)
        first = said if opens[at] and g.clauses.says[said] and said >= g.phrase[at] else at
        kept[at + 1 : verb + 1] = first
        mask.kept = np.maximum(mask.kept, kept)
        mask.start[at + 1 : verb + 1] = mask.end[at:verb] = True
        mask.reached = np.minimum(mask.reached, np.where((g.at >= at) & (g.at < verb), verb, len(g.at)))


@needs(of=["any", "counts", "done_to", "fractions", "shares", "some"])
def verb_behind_told(g: Grammar, mask: Mask) -> None:
    """No end on "repaired" of "none of the mills repaired in May meet the code": which of some it is keeps its verb."""
    noun = ~(g.among["stop"] & ~g.word["those"] | g.among["said"] | g.adverb | g.stops | g.weekday)
    noun &= ~(g.gerund | acting(g))
    thing = g.the_or_its | g.among["counts"] | g.word["nothing"]
    told = (g.ends["ed"] & ~g.among["not_verbs"]) | g.among["participles"] | g.among["done_to"]
    small = small_nouns(g) & g.goes_on
    other = thing | g.capital | g.number | g.infinitive | small & (small | g.capital)[g.right]  # sacked | chef Ray Vik
    told &= g.begins_small & g.goes_on & noun[g.left] & ~(g.clauses.says | other[g.right])
    share = any_of(g.among, ("any", "fractions", "shares")) | g.word["out"]  # 9 percent | of, six out | of ten
    some = (g.word["of"] & (any_of(g.among, ("counts", "some")) | g.number | share)[g.left]).cumsum()
    told &= g.among["done_to"] | (some > some[g.mark])
    told &= (g.phrase == g.begin) & (g.verbs - g.verb == g.verbs_before) & ~g.among["prepositions"][g.begin]
    if not np.count_nonzero(told):  # of most leads
        return
    done, bare = g.ends["ed"] | g.among["participles"], g.begins_small & g.goes_on & ~g.clauses.bare
    bare &= noun[g.left] & ~g.adjective[g.left]
    own = done & (thing[g.right] | g.capital[g.left]) & ~(g.among["auxiliary"] | g.among["modal"])[g.before_adverb]
    acts = acting(g) & ~done | own & g.begins_small  # closed during a strike in Togo | reopened
    acts |= bare & (g.among["only_verbs"] | (g.among["base_verbs"] & thing[g.right]))
    acts |= bare & (g.word["no"] & g.among["compared"][g.right])[g.right]  # last | no longer
    acts &= ~(g.infinitive | g.closes | g.clauses.behind)
    for at in (told & (g.last_before(told) < g.begin)).nonzero()[0].tolist():
        after = g.among["done_to"][at] and g.low[at + 1] in ("after", "before")  # rebuilt | after a fire
        verb = _own_verb(g, at + int(after), acts, needs_none=True)
        if verb and not g.among["conjunctions"][at + 1 : verb].any():
            mask.end[at:verb] = True
            mask.reach((g.at >= at) & (g.at < verb), verb)
            which = denials(g)[g.begin[at] : at].any() or (share[g.begin[at] : at].any() and g.low[at] not in _ASKED)
            mask.keep((g.at > at) & (g.at <= verb * which), at)
            mask.right[at] |= g.low[at + 1] == "near"  # raised | near a mill


@needs("as", "because", "if", "not", "unless", "while", *_HOW, *_WHICH)
def verb_past_condition(g: Grammar, mask: Mask) -> None:
    """No "water that, if found" of "water that, if found, would be new", no "did not, as": the verb behind it stays."""
    verb, asks = g.next_behind(g.clauses.acts), one_of(g, _HOW) & g.comma & ~g.first
    which = (one_of(g, _WHICH) & g.stops & ~g.last) | asks
    aside = (g.among["adjunct"] | g.clauses.opens) & g.word["that"][
        g.left
    ]  # argued that | while it may hurt, it will not kill
    mask.left |= aside
    which |= aside | (g.among["unless"] & g.clauses.says[g.left] & np.append(g.comma, False)[g.stop_behind])
    opens = g.the_or_its | (g.capital & g.begins_small[g.left]) | one_of(g, _ASIDE)
    named = g.comma & opens[g.right]  # as oil, its best good, | fell, as her aide, Ray Bolt, once a cook, | left
    parted = one_of(g, ("as", "because", "while")) & np.append(named, False)[g.stop_behind] & (verb > g.stop_behind)
    joined = np.append(g.among["conjunctions"] | g.word["that"], False).cumsum()
    parted &= joined[g.stop_behind] == joined[:-1]  # not: sold as junk and that its chief, Ray Bolt, | fled
    for at in (which | parted & g.goes_on).nonzero()[0].tolist():
        ends = int(g.stop_behind[at])
        does = int(verb[ends]) if ends < len(g.at) else len(g.at)
        if does < len(g.at) and g.begin[does] == g.begin[at] and (which[at] or does == g.stop_behind[ends] + 1):
            mask.end[at:does] = True
            mask.reach((g.at >= ends) & (g.at < does), does)
            mask.keep((g.at > at) & (g.at <= ends) & asks[at], at)  # told how, | as a child, | he swam
    denies = g.word["not"] & g.comma & (g.among["auxiliary"] | g.clauses.modal)[g.left]
    for at in (denies & np.append(g.comma, False)[g.stop_behind]).nonzero()[0].tolist():
        mask.tie(at, g.told_behind[g.stop_behind[at]])  # did not, as some wrote, | call for it


@needs("and")
def both_who_speak(g: Grammar, mask: Mask) -> None:
    """No "clerks said" of "nurses and two clerks said": the second of two who speak is told behind the first."""
    speaks = closing_speakers(g)
    first, second = g.last_before(speaks & ~speaks[g.left]), g.last_before(speaks & opens_second(g))
    mask.keep(speaks & (second > first) & (g.stop_behind[first] >= g.at), second - 1)


@needs(*_TELLS)
def told_past_time(g: Grammar, mask: Mask) -> None:
    """No "is to announce" of "is to announce on Monday that it will close": what will be told stays."""
    that = g.next_behind(g.word["that"] & g.clauses.wants_verb)
    tells = one_of(g, _TELLS) & (g.infinitive | g.clauses.modal)[g.left] & (that <= g.stop_behind)
    for at in (tells & (g.next_behind(g.verb) > that)).nonzero()[0].tolist():
        mask.tie(at, that[at])


@needs("but")
def verb_behind_but(g: Grammar, mask: Mask) -> None:
    """No "but a vote" of "Ada won, but a vote in Lome is due": what "but" turns to keeps its verb."""
    verb = g.next_behind(acting(g))
    turns = g.word["but"] & g.stops[g.left] & (g.the_or_its | g.name)[g.right] & g.goes_on
    for at in (turns & (verb <= g.stop_behind)).nonzero()[0].tolist():
        mask.tie(at, verb[at])


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
