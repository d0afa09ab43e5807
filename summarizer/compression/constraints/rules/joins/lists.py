"""What "and", "or" and commas join: a list, a pair and who acts together stay whole, and none of them acts alone."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, like_plural, needs
from summarizer.compression.constraints.mask import Booleans, Integers, Mask, one_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns
from summarizer.compression.constraints.rules.joins.members import PARTNER, behind_kin, one_person, shared_owner, whence

_ITEM = 3  # words from the first of a thing in a list to the "and" behind it


@needs("and", "or")
def list_whole(g: Grammar, mask: Mask) -> None:
    """The last but one of a list is not its last: cheese, tractors | and milking machines."""
    joined = g.goes_on & (g.word["and"] | g.word["or"])[g.right]
    apart = (g.verb | g.among["stop"]).cumsum()
    short = (apart == apart[g.mark]) & (g.at - g.phrase < _ITEM) & (g.phrase > g.begin)
    opens, doing = g.the_or_its, g.gerund & ~(g.word["and"] | g.word["or"])[g.right]
    second = (doing[g.act_behind] | opens[g.right])[g.right]  # rose, easing fears | and lifting shares
    goes_on = doing[g.phrase] & second & (g.last_before(doing)[g.phrase] < g.phrase[g.mark])
    listed = g.comma[g.mark] & ~(g.weekday[g.mark] | goes_on)
    mask.right |= joined & short & listed


@needs("&", "and")
def partner(g: Grammar, mask: Mask) -> None:
    """No start on the second of two names: Greece and | Turkey. Whence two are, too: a Thai cook and a Swiss | aide."""
    for at in shared_owner(g):  # Togo's president and foreign | minister
        mask.start |= (g.at > at) & (g.at <= noun_phrases(g)[1][at + 1])
    for at in whence(g):
        told = np.where((g.at > at) & (g.at <= noun_phrases(g)[1][at + 1]), at, 0)
        mask.start |= told > 0
        mask.kept = np.maximum(mask.kept, told)
    before = g.last_before(~g.capital | g.stops)  # and | House Chairman Ray Bolt
    joined = (g.word["and"] | g.word["&"])[before]
    mask.start |= (g.capital & ~g.stops)[before - 1] & joined & g.capital
    join = g.last_before(g.word["and"])  # Ada Bolt and her Chadian rival | Ray Vik
    parts = (g.verb | g.stops | g.among["prepositions"] | g.among["subordinate"]).cumsum()
    one = np.isin(g.at, [own[1] for own in one_person(g)])[join]  # Togo and Chad striker | Ray Vik has signed
    told = g.verbs  # Ada Bolt, its chief, and | Ray Vik met
    fronted = (g.among["prepositions"] | g.among["subordinate"])[g.begin]
    mask.start |= (join > g.begin) & g.capital[g.right[join]] & (told - g.verb == told[g.before]) & ~(fronted | one)
    near = (g.at - join < PARTNER) & (parts[g.left] == parts[join]) & ~one
    kind = (noun := small_nouns(g) & ~g.adjective) & noun[g.right]  # not: Wine and rope maker | Bolt Brands
    mask.start |= near & (g.capital & ~(g.stops | (g.first & kind[g.right2])))[join - 1] & g.capital


@needs("and")
def one_of_two(g: Grammar, mask: Mask) -> None:
    """Both that one person is stay, or neither: cook and poet | Ada Bolt, Togo and | Chad | striker Ray Vik."""
    folk = like_plural(g) & (g.begins_small | g.first) & ~(g.verb | g.stops)  # Cooks | Ada Bolt and Ray Vik said
    for at in (folk & g.name[g.right]).nonzero()[0].tolist():
        behind = int(g.next_behind(~(g.name | g.bracketed))[at + 1])
        if g.low[behind] == "and" and g.capital[behind + 1]:
            last = int(g.next_behind(~g.capital | g.stops[g.left])[behind + 2]) - 1
            mask.end[at:last] = mask.right[at] = True
            mask.reach((g.at >= at) & (g.at < last), last)
    for opens, join, name in one_person(g):
        last = join if g.capital[join + 1] else name
        if last == join:
            mask.right[join : name - 1] = True
        else:
            mask.end[opens:name] = True
        mask.reach((g.at >= opens) & (g.at < last), last)


@needs("and")
def subject_of_many(g: Grammar, mask: Mask) -> None:
    """No "sea have" or "dust have" of "A sea, dust of a mill and war have hurt it": only what makes it plural acts."""
    among, count = g.among, g.numeral
    do = (g.among["are"] & ~g.clauses.bare) | g.clauses.present | g.word["say"] | (kin := behind_kin(g))
    if not np.count_nonzero(do):
        return
    described = count[g.left] | (g.stops[g.left] & among["prepositions"][g.right])  # 2 closed | mills; strikes | at it
    acts = ((g.verb | g.clauses.finite) & ~described) | among["auxiliary"] | among["modal"] | kin
    border = acts | g.clauses.opens | among["question"] | g.word["that"] | g.infinitive
    verb = ends = g.next_or_last(acts)  # the last place is empty, of no sentence
    if np.count_nonzero(g.clauses.of_subject):
        main = g.next_or_last(g.clauses.of_subject > 0)
        which = np.where(g.begin[main] == g.begin, g.clauses.of_subject[main], 0)
        which = np.where((g.at < which) & (which < verb), which, 0)  # a boy and a dog | that swam | were lost
        verb, ends = np.where(which > 0, main, verb), np.where(which > 0, which, verb)
    opening, join = np.maximum(g.begin, g.last_before(border)[ends]), g.last_before(g.word["and"])[ends]
    joined = do[verb] & (join > opening) & (g.begin[verb] == g.begin)
    if not np.count_nonzero(joined):  # of most leads
        return
    first, head = _members(g)
    person = among["honorifics"] | (g.one_name & ~among["no_given_names"])  # Mr | Vos, Ada Vos; not: Senate | Nurses
    one = g.ends["ss"] | g.owning | (person | g.word["united"])[g.left]  # United | States
    many = (g.ends["s"] & ~one) | among["plurals"]
    counted = ((count & ~g.bracketed & (g.hyphen < 0)) | among["fractions"]).cumsum()
    single = joined & (head > 0) & ~many[head] & (counted[head] == counted[first - 1])
    parted = (single & (g.at < join)).nonzero()[0]
    mask.inside[parted, verb[parted]] |= g.gap[parted, verb[parted]]
    second = single & (g.at > join)
    mask.start |= second | (g.idle & second[g.right])  # not: | a dog have hurt it
    mask.keep(second, join)


def _members(g: Grammar) -> tuple[Integers, Integers]:
    """For each word the first place of what commas and "and" part, and the head of its noun phrase; 0 for none."""
    phrase, _, ends = noun_phrases(g)
    opens = g.word["and"] | g.word["that"] | g.clauses.opens | (g.clauses.says & ~g.first)
    first = g.last_before((g.stops & ~g.bracketed[g.right]) | opens) + 1
    begin = np.minimum(g.next_behind(~(g.idle | g.adverb | g.among["possessives"]))[first - 1], len(g.at) - 1)
    head = np.where(g.owning[ends], ends[g.right[ends]], ends)[begin]
    return first, np.where(phrase[begin] & (begin <= g.at), head, 0)


@needs("and", "or")
def second_with_and(g: Grammar, mask: Mask) -> None:
    """No "hit bakers workers" of "hit bakers and mill workers": the second of two nouns keeps the "and" before it."""
    noun, told = small_nouns(g), g.adjective | g.determiner | g.gerund
    many = (g.ends["s"] & ~g.ends["ss"]) | g.among["plurals"]  # not: an oil | and gas | firm
    of = (g.word["of"] & many[g.left])[g.left2]  # houses of prayer | and private firms
    joins = (g.word["and"] | g.word["or"]) & ~g.bracketed & ((noun | g.first) & ~g.stops)[g.left]
    joins &= (many | g.among["offices"])[g.left] | told[g.right] | of  # chief executive | and finance director
    ends = g.next_behind(~(noun | told))
    for at in joins.nonzero()[0].tolist():
        mask.inside[at - 1, at + 1 : ends[at]] = True
        mask.inside[at, at + 2 : ends[at]] |= g.among["offices"][at - 1] & noun[at + 1]


@needs("and", "but", "or")
def second_verb_with_and(g: Grammar, mask: Mask) -> None:
    """No "lied was freed" of "lied but was freed": the second of two verbs keeps the "and" before it."""
    acts = g.clauses.acts & ~g.clauses.says
    first = g.last_before(acting(g))  # which may be one of saying: said so | and fled
    joins = (g.word["and"] | g.word["but"] | g.word["or"]) & ~g.first & acts[g.right]
    joins &= first >= g.opening
    for at in joins.nonzero()[0].tolist():
        mask.inside[first[at] : at, at + 1] = True


@needs("or")
def one_or_other(g: Grammar, mask: Mask) -> None:
    """No "9 buses burned" of "9 buses or trams burned": of two nouns that "or" joins neither goes alone."""
    other = g.verb | g.adverb | g.clauses.bare | g.clauses.participle | g.infinitive | g.bracketed
    noun = ~(other | g.among["stop"] | g.among["prepositions"] | g.among["subordinate"])
    second = np.minimum(g.told_behind, len(g.at) - 1)
    risk = one_of(g, ("face", "risk")) & (g.last_before(one_of(g, ("must", "should"))) >= g.phrase)
    joins = g.word["or"] & g.goes_on & ~(g.bracketed | risk[g.right])  # must cut rates | or risk a row
    other_way = g.last_before(risk & g.word["or"][g.left])
    mask.keep(other_way >= g.phrase, other_way)
    _tie(g, mask, joins & (noun & g.goes_on)[g.left] & noun[second])
    mask.end |= g.goes_on & (joins & ~g.gerund[g.right])[g.right]  # may fall | or stay as it is


def _tie(g: Grammar, mask: Mask, joins: Booleans) -> None:
    """Ties the noun before each of some "and" and "or" and the noun phrase behind it to one another."""
    _, last, _ = noun_phrases(g)
    mask.right |= joins[g.right]
    mask.left |= joins
    kept, border = np.zeros(len(g.at), int), np.full(len(g.at), len(g.at))
    for at in joins.nonzero()[0].tolist():
        second = g.told_behind[at]
        end = last[second]
        mask.start[at : end + 1] = True
        mask.end[at:second] = True
        kept[at + 1 : end + 1] = at
        border[at] = end
    mask.kept = np.maximum(mask.kept, kept)
    mask.reached = np.minimum(mask.reached, border)


@needs("and")
def listed_behind_of(g: Grammar, mask: Mask) -> None:
    """No start in a list that hangs on "of": the house of the singer, poet and | thief Ray Bolt burned down."""
    join = g.word["and"]
    other = (g.among["stop"] & ~(join | g.among["articles"])).cumsum()
    for begin, end in g.spans:
        verb = g.verb_behind[begin - 1]
        joins = [at for at in g.places.get("and", ()) if begin <= at < verb]
        of = [at for at in g.places.get("of", ()) if begin <= at < joins[-1]] if joins else []
        if of and verb < end and other[joins[-1]] == other[of[-1]]:
            fronted = g.among["prepositions"][begin] and g.comma[g.phrase[joins[-1]] - 1]
            opens = 1 + (g.phrase[joins[-1]] if fronted else of[-1])  # In May of 2028, | Ada and Ray won
            mask.start[opens:verb] |= g.phrase[opens:verb] <= joins[-1]
    governs, first = g.among["prepositions"], g.verbs == g.verbs[g.mark]
    second = join[g.governor] & (governs[g.governor] & first)[g.governor]
    mask.start |= second & ~governs[g.phrase] & (g.governor > g.phrase)  # sales rose, and a seller of | ropes won


@needs("and")
def pair_with_asides(g: Grammar, mask: Mask) -> None:
    """No "Ada, of Lome, won" of "Ada, of Graz, and Ray, of Lome, won": each has its own aside; neither acts alone."""
    own = g.the_or_its
    opens = own | g.name | (small_nouns(g) & g.capital[g.right])
    joins = g.word["and"] & opens[g.right] & ~g.joint_name[g.left]
    if not np.count_nonzero(joins):  # in half of the leads
        return
    (_, last, ends), present = noun_phrases(g), g.clauses.present | behind_kin(g)
    acts = g.clauses.acts | present
    done = g.clauses.participle & g.among["prepositions"][g.right] & ~g.among["auxiliary"][g.before_adverb]
    opener = g.last_before(acts & ~done | g.clauses.opens | g.word["that"])
    many, commas = (g.ends["s"] & ~g.ends["ss"] & ~g.owning) | g.among["plurals"], np.cumsum(g.stops)
    fronted = g.among["prepositions"] | g.among["subordinate"] | g.adverb | g.among["conjunctions"]
    for join in joins.nonzero()[0].tolist():
        verb, start = _verb_behind(g, join, acts), max(int(g.begin[join]), int(opener[join]) + 1)
        first, second = int(last[g.act_behind[start - 1]]), int(ends[g.act_behind[join]])
        first = int(ends[first + 1]) if (g.begins_small & g.goes_on)[first] and g.name[first + 1] else first
        second = int(ends[second + 1]) if g.goes_on[second] and g.name[second + 1] else second  # singer | Ada Bolt
        if apart := many[first] and g.comma[first] and g.name[first + 1]:  # two men, | Ada Bolt and Ray Vik
            start = first + 1
            first = int(last[start])
        named = g.name[first] or first + 1 == join or (g.first[first] and g.comma[first] and not many[first])
        one = named or (own[start] and not many[first] and g.low[first + 1] != "of")
        beside = fronted[start] or (acts & ~g.clauses.says)[start - 1] or not one or g.among["is"][verb]
        if not verb or beside or commas[verb - 1] == commas[start - 1]:
            continue
        plural = (g.among["are"] & ~g.clauses.bare)[verb] or present[verb]
        stops = g.stops[start:join].nonzero()[0] + start
        listed = g.name[[second, *(stops + 1)]].all() and (ends[stops[1:]] == stops[1:]).all()
        odd = len(stops) % 2 or (len(stops) and (commas[verb - 1] - commas[start - 1]) % 2)
        aside = odd and not g.stops[join - 1]  # Ada Bolt, a friend of Ray | and Hugo Vik, won
        alone = not named or (aside and not listed)
        if (acts[start:join].any() and (many[second] or not plural)) or (not plural and alone):
            continue
        mask.start[first + 1 : verb + 1] = mask.end[start:verb] = True
        marks = [int(g.act_behind[start - 1]), *(stops + 1)[: len(stops) * listed], join, second]
        for begin, end in pairwise(marks):
            mask.tie(begin, end)
        mask.kept = np.maximum(mask.kept, np.where((g.at > second) & (g.at <= verb - apart), second, 0))


def _verb_behind(g: Grammar, join: int, acts: Booleans) -> int:
    """The verb of what "and" joins with something, past the clauses with "who" behind that; 0 for none."""
    waits = 0
    for at in range(join + 1, len(g.at)):
        other = g.low[at] in ("and", "but", "that") or (g.clauses.opens[at] and not g.among["relative"][at])
        if other or g.begin[at] != g.begin[join]:
            return 0
        if acts[at] and not waits:
            return at
        waits += int(g.among["relative"][at]) - int(acts[at] and not acts[at + 1])
    return 0


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
