"""Whom or what a pronoun means: in no line of a sentence in which nothing stands that it could mean; its verb."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Booleans, Integers, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import noun_phrases
from summarizer.compression.constraints.rules.subjects.antecedents import (
    OWNERS,
    bodies,
    name_starts,
    of_people,
    opening_names,
    pairs_of_somebody,
    persons,
    plural,
    some_names,
    strangers,
)

_BACK = 7  # words of a clause up to the "it" of what is said in it
_IDLE = tuple("emerged rained rains snowed snows got gets".split())  # of "it": is none of a thing
_GIVING = tuple("award awarded awards gave give gives granted grants handed paid presented".split())


@needs("her", "one", "them", of=["third_persons"])
def person_of_pronoun(g: Grammar, mask: Mask) -> None:
    """No way over "he" or "him" where nobody stands before it, nor over "of them": councillors shouted him | down.

    Nor over "her" or "them" where only who does it, or a man, does: Ray Bolt met | her | in Lome, plans would cut them.
    """
    free = g.quotation == 0
    one = g.word["one"] & (g.stops | g.last) & (g.verb | g.clauses.finite)[g.left]  # each gave | one
    if not np.count_nonzero(one | ((g.among["third_persons"] | g.word["her"] | g.word["them"]) & free & ~g.first)):
        return
    somebody = (some_names(g) | persons(g) | (opening_names(g) & ~(bodies(g) | of_people(g)))) & ~plural(g)
    nobody = (_of_another(g, somebody & ~g.among["stop"]) | strangers(g, somebody)) & free
    mask.inside |= pairs_of_somebody(g)[:, None] & g.gap  # Lund | and | Togo | striker Ole Bolt said he won
    small = g.begins_small & (g.ends["s"] | g.among["plurals"]) & ~g.among["stop"]
    some = small | (g.ends["s"] & g.capital) | g.word["and"]
    nobody &= ~(g.closes | g.among["said"] | g.among["telling"])[g.right]
    helps = g.among["auxiliary"] | g.clauses.modal | g.clauses.modal[g.right]
    does = g.verb | g.clauses.bare | (g.gerund & (g.among["prepositions"] | g.word["and"])[g.left])
    acts, runs = _count(g, does & ~helps), _count(g, some & ~(some & ~g.stops)[g.left])
    six_of = g.word["of"][g.left] & g.stops[g.at - 3]  # 12 men, | six of them bakers, died
    them = g.word["them"] & free & ~(g.first | six_of)
    nobody |= them & ((runs == 0) | ((runs == 1) & (acts <= 1)))
    nobody |= one & _none_before(g, g.among["articles"] & ~g.word["the"])
    met = one_of(g, ("her", "him", "them")) & ~nobody & (g.among["prepositions"] & ~g.weekday)[g.right]
    mask.right |= (met & g.goes_on & (g.verb & g.begins_small)[g.left])[g.right]  # said Ray robbed | her in Lome
    main, whom = g.last_before(g.main_verb), g.next_behind(g.word["him"] | (g.word["her"] & g.stops))
    told = one_of(g, ("he", "she")) & (main >= g.begin) & g.clauses.says[g.verb_before] & (whom <= g.stop_behind) & free
    last = g.last_before(somebody)
    for at in (told & (last < main)).nonzero()[0].tolist():  # a man who shot Ada Bolt | told a court he had met her
        mask.keep((g.at >= main[at]) & (g.at <= at), last[at])
    _bar(g, mask, nobody)


def _of_another(g: Grammar, somebody: Booleans) -> Booleans:
    """Which "him" and "her" stand behind the verb of the only one before them: Ray Bolt met | her."""
    ends = g.stops | g.among["stop"] | g.among["days"] | g.adverb
    whom = g.word["him"] | (g.word["her"] & (g.stops | ends[g.right]))
    runs = (somebody & ~(somebody & ~g.stops)[g.left]).cumsum()
    acts = ((g.verb | g.clauses.finite | g.clauses.bare) & ~g.among["auxiliary"] & ~g.clauses.modal).cumsum()
    last = g.last_before(somebody)
    opened = g.last_before(g.clauses.opens | g.word["that"]) > last
    one = (last >= g.begin) & (runs - runs[g.before] == 1)
    one &= (acts - acts[last] <= 1) & (acts[g.left2] == acts[last])
    verbal = g.small & ~(g.stops)  # of forms that no list holds
    return np.asarray(whom & ~g.first & one & ~opened & verbal[g.left])


@needs("her", "his", "it", "its")
def owner_of_pronoun(g: Grammar, mask: Mask) -> None:
    """No "men will skip its talks" where nothing of that kind is named: nor "men said it fell", "men met her"."""
    it, named = g.word["it"], g.capital & ~(g.among["stop"] | g.among["days"] | g.month)
    if "it" in g.places:
        what = one_of(g, ("how", "rain", "snow", "that", "time", "unclear", "when", "whether", "who", "why"))
        idle = g.next_behind(g.infinitive | g.clauses.opens | what) <= g.stop_behind
        told = (g.word["that"] | g.clauses.says)[g.left] & ~idle  # officials said | it was contained
        back = it & g.clauses.says[g.left] & plural(g)[g.left2] & (g.at - g.phrase <= _BACK)
        for at in (back & one_of(g, ("and", "but"))[g.phrase]).nonzero()[0].tolist():  # sent jets, but | men say it was
            mask.start[g.phrase[at] : at + 1] = True
        how = g.adjective | any_of(g.among, ("graded", "plain_adjectives")) | one_of(g, ("so", "too"))
        idle |= one_of(g, _IDLE)[g.right] | g.helps[g.right] & how[g.right2]
        when = (g.clauses.opens & ~g.first)[g.left] & ~idle  # nine died when | it fell
        it = it & (g.among["prepositions"][g.left] | g.infinitive[g.right] | told | when)
        named &= ~persons(g)[g.last_before(~g.capital)] | g.first  # cook Ada Bolt said | it fell
    his, its = one_of(g, ("her", "his")), (it | g.word["its"]) & _none_before(g, named & ~g.first)
    called = g.word["it"] & (g.among["criticising"] & g.main_verb & (g.phrase == g.begin))[g.left]
    free = (g.quotation == 0) & ~g.first
    if not np.count_nonzero((his | its | called) & free):  # as in most leads
        return
    noun = g.begins_small | (g.first & ~g.among["stop"] & ~of_people(g))
    verbal = g.verb | g.clauses.says | g.among["auxiliary"] | g.among["modal"] | g.clauses.finite | g.clauses.bare
    noun &= ~(verbal | g.adverb | g.gerund | g.among["stop"] | g.among["prepositions"] | g.among["subordinate"])
    noun &= ~(g.among["days"] | g.among["determiners"])  # after all
    head = noun & ~(noun & g.goes_on[g.left])[g.right]  # opposition | parties: they are many
    one, opens = head & ~plural(g), opening_names(g)
    known = one & (persons(g) | (g.verb_before < g.opening))  # not: wants a fund for men in | his state
    somebody, thing = (known | some_names(g) | opens) & ~bodies(g), (one & ~persons(g)) | (named & ~g.first) | opens
    thing |= noun & any_of(g.ends, ("'s", "’s"))  # the ship's owners said | its doors leaked
    nobody = _of_none(g, his, somebody) | (its & _none_in_sentence(g, thing))
    opened = g.last_before(g.clauses.opens) >= g.opening
    nobody |= called & ~verbal & ~opened  # the White House called | it | a stunt
    theirs = g.word["that"] & one_of(g, ("by", "from"))[g.governor[g.left]] & (g.next_behind(his) <= g.stop_behind)
    mask.keep(theirs, g.left)  # a judge dismissed a claim by Ray Bolt | that Acme stole his boat
    _bar(g, mask, nobody & free)


@needs(*OWNERS)
def owner_given(g: Grammar, mask: Mask) -> None:
    """No "gave a prize for her book" of "gave a prize to Ada Bolt for her book": whose deed it is stays before it."""
    for_its = one_of(g, OWNERS) & g.word["for"][g.left] & ~g.first
    if not np.count_nonzero(for_its):
        return
    giving = one_of(g, _GIVING)
    gave, to = g.last_before(giving), g.last_before(g.word["to"] & ~g.infinitive)
    verbs = (g.clauses.finite & ~giving).cumsum()
    for at in (for_its & (gave >= g.begin) & (to > gave) & (verbs == verbs[gave])).nonzero()[0].tolist():
        mask.keep(g.at == at - 1, int(g.told_behind[to[at]]))


@needs("there")
def place_of_there(g: Grammar, mask: Mask) -> None:
    """No "there" where no place stands before it: nine men live | there; not: in Togo men live there, there is oil."""
    is_some = (g.among["auxiliary"] | g.clauses.modal)[g.right]
    there = g.word["there"] & (g.quotation == 0) & ~(g.first | is_some)
    named = g.capital & ~(g.among["stop"] | g.among["days"])
    named |= one_of(g, ("at", "from", "in", "near", "to")) & ~g.infinitive
    nowhere = there & _none_before(g, named & ~g.first)
    mask.dropped |= nowhere | (nowhere[g.right] & g.clauses.acts)
    mask.end |= nowhere[g.right] & g.goes_on


def _count(g: Grammar, marked: Booleans) -> Integers:
    """How many marked words stand before each in its sentence."""
    count = marked.cumsum()
    return np.asarray(count - marked - count[g.before])


def _none_before(g: Grammar, marked: Booleans) -> Booleans:
    return np.asarray(_count(g, marked) == 0)


def _none_in_sentence(g: Grammar, marked: Booleans) -> Booleans:
    """Where none stands before a word, nor a name behind it: its buyer left, Acme said."""
    names = (marked & g.capital).cumsum()
    behind = np.zeros_like(names)
    for begin, end in g.spans:
        behind[begin:end] = names[end - 1] - names[begin:end]
    return np.asarray((_count(g, marked) == 0) & (behind == 0))


def _of_none(g: Grammar, his: Booleans, somebody: Booleans) -> Booleans:
    """Which "his" and "her" have nobody before them, nor somebody behind who acts and is not who is theirs.

    In his speech Ray | named it, his buyer left, Ray said, a lead: his men hit Ray; not: as his sister, Ada, | left.
    """
    acts = g.clauses.acts | g.clauses.says
    parts = acts | g.among["prepositions"] | g.among["conjunctions"]
    found = his & _none_before(g, somebody)
    for at in found.nonzero()[0].tolist():
        fronted = g.among["prepositions"][g.begin[at]]
        leads = np.count_nonzero(g.first[: at + 1]) == 1 and not acts[g.begin[at] : at].any()
        for name in (name_starts(g) & somebody & (g.begin == g.begin[at]) & (g.at > at)).nonzero()[0].tolist():
            last = int(g.next_behind(~g.capital[g.right] | g.stops)[name - 1])
            aside = bool(g.stops[name - 1] and g.stops[last])
            theirs = not parts[at:name].any() and (aside or not fronted)
            behind = g.stop_behind[last + 1] + 1 if g.stops[last] and not g.last[last] else g.act_behind[last]
            found[at] &= theirs or not (leads or acts[min(behind, len(g.at) - 1)] or g.clauses.says[name - 1])
    return found


def _bar(g: Grammar, mask: Mask, nobody: Booleans) -> None:
    mask.dropped |= nobody
    mask.end |= nobody[g.right]
    mask.kept = np.maximum(mask.kept, g.last_before(nobody & ~g.clauses.goes))


@needs("i", "neither", "one", "you", of=["of_some", "subjects"])
def verb_of_pronoun(g: Grammar, mask: Mask) -> None:
    """No "mills had to" of "near the mills, we had to": the verb of "we" is not reached over it, nor its object."""
    among, verb, acts = g.among, g.act_behind, acting(g) | g.word["to"]
    does = among["subjects"] | one_of(g, ("i", "you"))
    some = among["of_some"] | one_of(g, ("neither", "one"))
    does |= some & among["conjunctions"][g.left] & (verb == g.at + 1)  # locked two gates, but | one was open
    asks = g.among["question"][g.left2]  # how much | I | miss it
    does &= g.goes_on & (g.phrase[verb] <= g.at) & ((acts | among["base_verbs"])[verb] | asks) & (g.low[verb] != "to")
    (phrase, last, _), kept = noun_phrases(g), np.zeros(len(g.at), int)
    for at in does.nonzero()[0]:
        kept[at + 1 : verb[at] + 1] = at
        first, ends = (first := verb[at] + 1 + int(g.idle[verb[at] + 1])), max(last[first], first)
        if phrase[first] and not (g.clauses.says[verb[at]] or g.stops[verb[at] : first].any() or acts[ends + 1]):
            kept[first : ends + 1] = at  # since I took a | course
    mask.kept = np.maximum(mask.kept, kept)
    mask.start |= kept > 0
    opens = does & g.stops[g.left] & ~(g.first | g.clauses.says[verb] | g.clauses.alleged)
    mask.inside |= opens[None] & g.gap  # near mills, | we had to


@needs("it")
def thing_of_it(g: Grammar, mask: Mask) -> None:
    """No "Ada sold it" of "Ada built a mill and sold it": the first thing behind a verb stays for what is done."""
    does = g.verb | g.gerund | g.clauses.participle | g.clauses.bare
    it = g.word["it"] & (does & ~(g.clauses.says | g.among["leaving"] | g.among["auxiliary"]))[g.left]
    it &= ~(g.among["auxiliary"] | g.clauses.modal | g.verb)[g.right]  # not: saying | it is late
    if not np.count_nonzero(it):
        return
    act = g.next_or_last(g.verb | g.clauses.finite)[g.before]
    opens = g.next_or_last(g.the_or_its)[act]
    thing = noun_phrases(g)[1][np.minimum(opens + 1, len(g.at) - 1)]
    helps = g.among["auxiliary"] | g.among["modal"] | g.adverb
    joins = g.last_before(one_of(g, ("and", "but")) & g.stops[g.left])
    other = g.determiner | g.capital | g.clauses.says
    for at in (it & (g.begin[thing] == g.begin) & (act < g.left) & (thing < g.left)).nonzero()[0].tolist():
        first = at - 1
        while helps[first - 1]:
            first -= 1
        mask.keep((g.at >= first) & (g.at <= at), thing)
        if joins[at] > thing[at] and not other[g.verb_behind[joins[at]] : at].any():  # has a tax, but | men may drop it
            mask.start[joins[at] + 1 : at + 1] = True


@needs(of=["subjects"])
def verb_behind_pronoun(g: Grammar, mask: Mask) -> None:
    """No "said it sure" of "said it was sure", no end on the "it" of "it was": who does it is left for the verb."""
    among, behind = g.among, g.act_behind
    verbal = (g.verbal | g.ends["ed"])[behind]
    way = one_of(g, ("reason", "time", "way"))[g.left]
    verbal |= way & (g.ends["s"] & g.begins_small)[behind]  # the way it | taxes
    does = among["subjects"] & g.goes_on & (verbal | ~g.word["it"]) & ~among["conjunctions"][behind]
    mask.end |= does
    mask.reach(does, behind)
    of = among["prepositions"] & ~(among["before_clause"] | among["subordinate"])
    mask.part(g, of, does, g.near)  # years in jail for | a killing he did not commit
    says = (among["said"] | among["announces"] | among["believes"])[g.verb_before] & (g.verb_before >= g.begin)
    told = g.last_before(does & says)  # said on Monday | it | was sure
    joins = g.last_before(among["conjunctions"] | among["subordinate"])
    mask.keep((told >= g.phrase) & (told > joins), told)


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
