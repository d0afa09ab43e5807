"""Where no line starts, for what it hangs on stands before: a time, a thing in a list or a pair, a verb."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.clauses import claimed
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Booleans, Mask, one_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns

_ITEM = 3  # words from the first of a thing in a list to the "and" behind it
_SPEAKERS = ("representative", "spokesman", "spokesperson", "spokeswoman")


def time_before_clause(g: Grammar, mask: Mask) -> None:
    """No start on how long it was before or after: a | day after it had closed, two | weeks before the vote."""
    times = g.among["spans"] | one_of(g.low, ("afternoon", "evening", "morning", "night"))
    opens = times & one_of(g.low, ("after", "before"))[g.right]
    counted = opens[g.right] & (g.number | g.among["counts"] | g.among["articles"] | g.among["roughly"])
    mask.start |= opens | counted | (counted[g.right] & g.among["roughly"])


def listed_behind_of(g: Grammar, mask: Mask) -> None:
    """No start in a list that hangs on "of": the house of the singer, poet and | thief Ray Bolt burned down."""
    join = g.low == "and"
    other = np.cumsum(g.among["stop"] & ~(join | g.among["articles"]))
    for begin, end in g.spans:
        verb = begin + int(np.argmax(np.append(g.verb[begin:end], True)))
        joins = np.flatnonzero(join[begin:verb]) + begin
        of = np.flatnonzero(g.low[begin : joins[-1]] == "of") + begin if len(joins) else joins
        if len(of) and verb < end and g.stops[of[-1] : joins[-1]].any() and other[joins[-1]] == other[of[-1]]:
            mask.start[of[-1] + 1 : verb] |= g.phrase[of[-1] + 1 : verb] <= joins[-1]


def verb_without_subject(g: Grammar, mask: Mask) -> None:
    """No start on a verb whose subject stands before it, nor on what says how: Bolt Inc. | today | knew him."""
    light = g.adverb | one_of(g.low, ("almost", "barely", "hardly", "just", "nearly", "today"))
    aside = g.among["articles"] | g.among["possessives"]
    described = np.char.endswith(g.low, "ed") & aside[g.before_adverb]  # a wholly | untested rule
    verb = (g.verb | g.clauses.finite) & ~(described | g.among["pointing"])
    verb &= (np.char.find(g.text, "'") < 0) & (np.char.find(g.text, "’") < 0)  # not: we've | won
    behind = np.minimum(g.next_behind(~light), len(g.at) - 1)
    mask.start |= (verb | (light & g.goes_on & verb[behind] & (g.phrase[behind] <= g.at))) & g.begins_small & ~g.first


def inverted_condition(g: Grammar, mask: Mask) -> None:
    """No start behind "had" or "were" that opens a condition: Had it not rained, | the mill would have burned."""
    opens = g.first & one_of(g.low, ("had", "should", "were"))
    for begin, end in g.spans:
        if opens[begin] and not g.text[end - 1].endswith("?"):
            mask.start[begin + 1 : end] = True


def state_of_place(g: Grammar, mask: Mask) -> None:
    """No start on the state or land behind a place: a man of Graz, | Togo was found dead."""
    place = g.capital & g.stops & (g.low == "of")[g.left]
    mask.start |= g.capital & place[g.left] & ~g.stops & g.verb[g.right]
    fronted = (g.among["prepositions"] | g.among["subordinate"])[g.begin]  # In Graz, | Bolt, a nurse, won
    mask.start |= g.capital & g.stops & (g.capital & g.stops & ~g.first)[g.left] & ~fronted  # in Graz, | Togo, burned


def word_before_mark(g: Grammar, mask: Mask) -> None:
    """No start on the last small word of a phrase: "the press is | dishonest," he said."""
    bare = g.among["articles"][g.left] & (g.phrase == g.at - 1)  # not: the | city, however, pays
    mask.start |= g.stops & g.begins_small & (g.phrase < g.at) & ~bare


def item_of_list(g: Grammar, mask: Mask) -> None:
    """No start inside a list: more steel, | glass and car parts, and have it all made at home."""
    join = np.minimum(g.next_behind(one_of(g.low, ("and", "or"))), len(g.at) - 1)
    verbs, comma = np.cumsum(g.verb | g.clauses.finite), np.char.endswith(g.text, ",")[g.left]
    ends = np.minimum(g.stop_behind, len(g.at) - 1)
    near = (join - g.at <= _ITEM) & (join <= ends) & (verbs[ends] == verbs[g.left])
    listed = comma & (g.phrase[g.left] < g.at - 1)  # not: Meanwhile, | bread and nuts are late
    mask.start |= g.begins_small & ~g.among["base_verbs"] & listed & near


def opening_words(g: Grammar, mask: Mask) -> None:
    """No start on "Today,", "Now it", "Sadly for Ray", "Not to", "Far from", nor on "Partly offsetting it was"."""
    behind = (g.among["prepositions"] & ~(g.number | g.among["counts"])[g.right]) | g.among["subjects"]
    mask.start |= g.first & ((g.adverb & behind[g.right]) | (g.stops & (g.among["days"] | g.among["no_nouns"])))
    not_to = (g.low == "not") & (g.low == "to")[g.right]
    late = one_of(g.low, ("early", "late")) & (g.low == "on")[g.right]
    mask.start |= g.first & (not_to | late | ((g.low == "far") & (g.low == "from")[g.right]))
    asked = np.char.endswith(g.low, "ed") & (g.among["question"] | (g.low == "that"))[g.right]
    for at in np.flatnonzero(g.first & asked):
        mask.start[at : g.stop_behind[at] + 1] = True
    for at in np.flatnonzero(g.gerund & (g.first & g.adverb)[g.left]):
        mask.start[at - 1 : min(g.verb_behind[at], g.stop_behind[at]) + 1] = True


def behind_it_is(g: Grammar, mask: Mask) -> None:
    """No start on what something is said to be: it's a | rejection of the plan."""
    last, verbs = g.last_before(g.clauses.contracted), np.cumsum(g.verb)
    mask.start |= (last >= g.phrase) & (last > 0) & (verbs[g.left] == verbs[last]) & (g.clauses.opener < last)


def before_what_is_told(g: Grammar, mask: Mask) -> None:
    """No start between a verb of saying and its "that", nor right before one: told the mayor, | Ray, that it fell."""
    verbal = g.verb | g.among["auxiliary"] | g.among["modal"]
    that = (g.low == "that") & ~(g.first | g.among["prepositions"][g.left])
    that &= verbal[g.left] | ~verbal[g.right]  # not: a fire | that killed nine
    behind = np.minimum(g.next_behind(that), len(g.at) - 1)  # the last place is empty, of no sentence
    verb = g.verb_before[behind]
    told = g.clauses.says[verb] & (verb >= g.begin) & (g.at > verb)
    verbs, before = np.cumsum(g.verb), g.phrase[behind - 1]
    apart = np.char.endswith(g.text, ",")[behind - 1] & (g.at >= before) & (verbs[behind - 1] == verbs[before - 1])
    mask.start |= (told | apart) & (g.begin[behind] == g.begin)


def speaker_in_clause(g: Grammar, mask: Mask) -> None:
    """No "Ada Bolt said as she left" of "..., Ada Bolt said as she left": what is said stands before."""
    ends = g.begin[np.minimum(g.verb_behind, len(g.at) - 1)] != g.begin  # no verb behind: said in May
    goes_on = one_of(g.low, ("as", "while"))[g.right] | (g.among["prepositions"][g.right] & ends)
    quote = g.last_before(g.quotation > 0)
    opening = np.where(quote >= g.begin, quote + 1, g.phrase)
    says = one_of(g.low, ("said", "says")) & g.goes_on & goes_on & (opening > g.begin) & (g.quotation == 0) & claimed(g)
    for at in np.flatnonzero(says):
        mask.start[opening[at] : at + 1] = True


def one_of_two(g: Grammar, mask: Mask) -> None:
    """No "raid are blamed" of "the debt and the raid are blamed": one of two has no verb of the plural."""
    joined = (g.low == "and")[g.left]
    many = np.char.endswith(g.low, "s") | g.among["plurals"]
    noun = g.begins_small & ~(many | many[noun_phrases(g)[1]] | g.among["stop"] | g.number)
    verb = np.minimum(g.next_behind(g.verb | g.among["auxiliary"]), len(g.at) - 1)
    plural = one_of(g.low, ("are", "have", "were"))[verb] & (g.phrase[verb] <= g.at)
    mask.start |= noun & (joined | (g.among["articles"] & joined)[g.left]) & plural


def second_count(g: Grammar, mask: Mask) -> None:
    """No "two hurt in a fire" of "nine died and two hurt in a fire", nor "nine died hurt": what comes first stays."""
    counted = g.number | g.among["counts"]
    light, told = g.among["roughly"] | one_of(g.low, ("another", "at", "more")), np.cumsum(counted)
    first = np.minimum(g.next_behind(~light), len(g.at) - 1)  # the last place is empty, of no sentence
    join = (g.low == "and") & counted[first] & (told > told[g.begin - 1]) & (g.verb_before >= g.begin)
    opener = g.last_before(join)
    inside = (opener >= g.phrase) & (opener > 0)
    mask.start |= inside
    inside &= g.last_before(g.main_verb)[opener] >= g.begin  # not: a row that cost 9 men and 2 mills | ended
    mask.kept.append(np.where(inside & (g.clauses.participle | g.verb | g.among["auxiliary"]), opener, 0))


def name_behind_participle(g: Grammar, mask: Mask) -> None:
    """No "Ada Ray sued" of "the firm representing a nurse, Ada Ray, sued": who the participle is of is not who acts."""
    before = g.phrase[g.phrase - 1]
    done = np.cumsum(g.gerund & ~g.first & ~g.capital)
    behind = np.minimum(g.stop_behind + 1, len(g.at) - 1)
    inside = (done[g.phrase - 1] > done[before - 1]) & (g.phrase > g.begin) & (before >= g.begin)
    verbs = np.cumsum(g.verb)
    mask.start |= g.capital & inside & g.clauses.finite[behind] & (verbs[behind - 1] == verbs[g.phrase - 1])


def speaker_of_whom(g: Grammar, mask: Mask) -> None:
    """No "spokesman said" of "a spokesman for Acme said": whose he is stays, and nobody's is no start."""
    speaker = one_of(g.low, _SPEAKERS)
    mask.right |= speaker & g.goes_on & one_of(g.low, ("for", "from"))[g.right]
    bare = speaker & (g.verb | g.among["said"])[g.right]
    mask.start |= bare | (g.among["articles"] & bare[g.right])


def national_alone(g: Grammar, mask: Mask) -> None:
    """No start on "Slovak won" of "the 24-year-old Slovak won", which says of somebody named before whence they are."""
    verbal = g.verb | g.among["auxiliary"] | g.among["modal"]
    national = g.capital & g.among["nationals"]
    national &= np.where(g.stops, g.among["relative"][g.right], verbal[g.act_behind])
    the = g.last_before(~(g.adjective | g.among["essential"] | g.number))
    mask.start |= national & (g.low == "the")[the]
    for at in np.flatnonzero(national & (g.low == "the")[the]):
        mask.start[the[at] : at] = True


def one_or_other(g: Grammar, mask: Mask) -> None:
    """No "9 buses burned" of "9 buses or trams burned": of two nouns that "or" joins neither goes alone."""
    other = g.verb | g.adverb | g.clauses.bare | g.clauses.participle | g.infinitive | g.bracketed
    noun = ~(other | g.among["stop"] | g.among["prepositions"] | g.among["subordinate"])
    second = np.minimum(g.told_behind, len(g.at) - 1)
    joins = (g.low == "or") & g.goes_on & ~g.bracketed & (noun & g.goes_on)[g.left] & noun[second]
    _tie(g, mask, joins, g.number | g.among["counts"])


def counted_pair(g: Grammar, mask: Mask) -> None:
    """No "9 men" of "9 men and women died" or of "nine men and a boy died": who is counted together stays together."""
    noun, count = small_nouns(g), g.number | g.among["counts"] | g.among["fractions"]
    counted = count[g.left] | (count[g.left - 1] & (g.adjective | (g.low == "of") | noun)[g.left])
    second = np.minimum(g.told_behind, len(g.at) - 1)
    _, last, _ = noun_phrases(g)
    joins = (g.low == "and") & g.goes_on & (noun & counted & g.goes_on)[g.left]
    many = noun & (np.char.endswith(g.low, "s") | g.among["plurals"])
    many |= one_of(g.low, ("crew", "schoolchildren", "staff"))
    joins &= many[g.right] | count[g.right] | (g.low == "a")[g.right] | (g.low == "an")[g.right]
    own = (g.verb | g.clauses.finite)[g.right[last[second]]] & (g.verb_before >= g.phrase)  # and a mill | burned
    joins &= noun[last[second]] & ~own
    mask.left |= joins[g.right]
    _tie(g, mask, joins, g.number | g.among["counts"])


def _tie(g: Grammar, mask: Mask, joins: Booleans, counted: Booleans) -> None:
    """Ties the noun before each of some "and" and "or" and the noun phrase behind it to one another."""
    phrase, last, _ = noun_phrases(g)
    mask.right |= joins[g.right]
    mask.left |= joins
    kept, border = np.zeros(len(g.at), int), np.full(len(g.at), len(g.at))
    for at in np.flatnonzero(joins):
        second = g.told_behind[at]
        end = last[second]
        mask.start[at : end + 1] = True
        first = at - 1
        while g.goes_on[first - 1] and (phrase[first - 1] or g.clauses.participle[first - 1]):
            first -= 1
        border[first : at - 1] = at - 1
        mask.end[at:second] = True
        kept[at + 1 : end + 1] = at
        border[at] = end
        if counted[second] and second < end:
            border[at], border[second] = second, end
    mask.kept.append(kept)
    mask.reached.append(border)


RULES = (
    time_before_clause,
    listed_behind_of,
    verb_without_subject,
    inverted_condition,
    state_of_place,
    word_before_mark,
    item_of_list,
    opening_words,
    behind_it_is,
    before_what_is_told,
    speaker_in_clause,
    one_of_two,
    second_count,
    name_behind_participle,
    speaker_of_whom,
    national_alone,
    one_or_other,
    counted_pair,
)


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each of these rules forbids."""
    for rule in RULES:
        rule(g, mask)
