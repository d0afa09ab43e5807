"""Which words that look like verbs are those of a clause, and which say which the noun before them is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.compression.constraints.lists import like_plural, word_list
from summarizer.compression.constraints.mask import Booleans, Integers, any_of, one_of

if TYPE_CHECKING:
    from summarizer.compression.constraints.grammar import Grammar


_PAID = ("awarded", "fined", "owed", "paid")  # a firm | fined $9 million
_BEFORE_KIND = (  # requiring | paid | leave
    "buying",
    "demanding",
    "guaranteeing",
    "offering",
    "providing",
    "requiring",
    "seeking",
    "selling",
    "using",
)


def no_verbs(g: Grammar, verb: Booleans) -> tuple[Booleans, Booleans]:
    """Which of the words that look like verbs say which the noun before them is, and which are verbs in the end.

    Neither are "accused" of "men accused of it fled", "cuts" of "job cuts were made", "claims" of "cited claims of it".
    """
    told = _told_of(g, verb) | _named(g, verb)
    told |= verb & g.among["found_as"] & told[g.left]  # a man found | hanged
    small = g.small
    kind = g.among["kinds"] & g.adjective[g.left] & g.among["figures"][g.right]  # annual | adjusted | profit
    if not g.word.held.isdisjoint(_BEFORE_KIND):  # requiring | paid | leave
        kind |= one_of(g, _BEFORE_KIND)[g.left] & (g.ends["ed"] | g.among["participles"]) & small[g.right]
    ones = one_of(g, ("one", "ones"))[g.right] & ~g.among["subjects"][g.left]
    kind |= g.word["loved"] & ones  # their lost | loved | ones
    kind |= (
        g.word["combined"] & (verb.cumsum() > verb.cumsum()[g.before] + 1) & g.small[g.left]
    )  # killed by nuts and oil |
    fried = verb & g.past & (g.gerund & g.first)[g.left] & small[g.right]  # Eating | fried | food raises the risk
    kind |= fried & (g.next_behind(verb) <= g.stop_behind)
    return told, verb & ~(told | kind | _before_verb(g, verb) | (g.ends["s"] & verb[g.left] & g.word["of"][g.right]))


def _told_of(g: Grammar, verb: Booleans) -> Booleans:
    """Which words that look like verbs say which the noun before them is: men | accused of theft | were freed.

    A clause has one verb: of two with nothing between them that opens another one, a participle behind a noun and
    before its preposition is none. Verbs of saying open one with nothing: Ray said men | called for help. Nor is what
    wants an object and has none, in a sentence with articles: a man | jailed after he fled | died.
    """
    told = _behind_nouns(g, verb)
    if not np.count_nonzero(told):
        return told
    among, left = g.among, g.left
    other = among["stop"] | among["persons"] | verb | g.adverb | g.stops | g.word[""]
    clause = among["conjunctions"] | among["subordinate"] | among["subjects"]
    says = any_of(among, ("said", "announces", "believes", "telling", "remarks"))
    told &= ~(says & (g.next_behind(g.word["that"]) <= g.stop_behind))  # a nurse | told Ray that it is so
    which = (among["question"] | g.word["that"])[left] & g.ends["s"] & g.begins_small & ~told[g.right]
    charged = (among["harming"] & g.word["of"][g.right]) | (g.word["charged"] & g.word["with"][g.right])
    before = g.last_before((verb & ~(among["auxiliary"] | charged)) | which)  # that | protects men; not: that he | gave
    opens = (among["before_clause"] & ~g.word["in"]) | among["subordinate"]  # closed | after rust was found
    border = g.last_before(clause | opens | among["question"] | g.word["to"] | g.word["that"])
    thing = g.the_or_its | g.capital | g.number | like_plural(g)
    second = (before >= g.phrase) & ~says[before] & ~(g.word["to"] & ~thing[g.right])[g.right]
    second &= (border < before) | _in_phrase_behind_to(g, border, says)
    second &= ~(one_of(g, _PAID) & (told & ~g.word["to"][g.right])[before])  # a firm led by nurses | paid $9
    noun = ~(other | among["prepositions"] | among["places"] | g.gerund | g.ends["ed"])
    whose = noun[left] & (g.the_or_its | (g.capital & ~g.capital[left]))
    ends = clause | opens | whose | (among["question"] & among["prepositions"][left])  # a strike | the union led
    acts = _sure_verbs(g, verb) & (~g.word["to"])[left]
    opener = g.last_before(_which(g, verb))
    passive = (among["done_to"] | g.by_whom[g.right]) & (g.begins_small | g.first)[left] & (opener < g.phrase)
    passive &= not g.word.held.isdisjoint(word_list("articles"))
    none, helps = np.zeros(len(g.at), np.bool_), among["auxiliary"] | among["modal"] & ~g.word["to"]
    led = (g.last_before(g.gerund & ~g.capital) >= g.phrase) & (before < g.phrase) & ~says & (opener < g.phrase)
    number = g.last_before(g.word["number"] & g.word["the"][left] & g.word["of"][g.right])
    counted = (number >= g.phrase) & (border < number)  # the number of flats | sold in Graz | halved
    for at in (told & ~(second | charged)).nonzero()[0].tolist():
        words = (helps if led[at] else acts | verb & ~told, acts | verb, ends)
        words = (acts | verb & ~told, acts | verb, none) if passive[at] else words
        if (passive | led | counted)[at] and _has_verb(g, at, words, which=False):
            continue  # men seeking two boys lost in a mill | have found
        of_subject = opener[at] > g.begin[at] and not (verb | acts)[g.begin[at] : at].any()  # a mill that Bolt | sold
        told[at] = not opens[at + 1] and _has_verb(g, at, (acts, verb | acts, ends), which=of_subject)
    for at in (told & second & (opener >= g.begin) & ~(charged | passive | g.ends["en"])).nonzero()[0].tolist():
        told[at] = not _ends_relative(g, at, int(opener[at]), (acts | verb, clause | opens | among["question"]))
    return told


def _behind_nouns(g: Grammar, verb: Booleans) -> Booleans:
    """Which words look like verbs and like participles behind a noun, before their preposition or sum."""
    among, left = g.among, g.left
    other = among["stop"] | among["persons"] | verb | g.adverb | g.stops | g.word[""]
    told: Booleans = (
        verb & (g.ends["ed"] | among["participles"]) & g.begins_small & g.goes_on & ~(other | g.word["than"])[left]
    )
    light = (g.adverb | g.word["guilty"] | among["particles"]) & among["prepositions"][g.right]  # a film sent | out by
    opens = (any_of(among, ("found_as", "places", "prepositions")) | light)[g.right]  # a man shot | dead by police
    told &= opens | (one_of(g, _PAID) & g.number[g.right])
    behind = g.right2  # a bomb killed | at least nine men and hurt two
    many = g.word["at"][g.right] & one_of(g, ("least", "most"))[behind]
    many |= g.word["about"][g.right] & g.number[behind]
    return np.asarray(told & ~(many | among["undone"] | (among["auxiliary"] | among["modal"])[g.before_adverb]))


def _in_phrase_behind_to(g: Grammar, place: Integers, says: Booleans) -> Booleans:
    """Behind which nouns no verb of theirs comes: declined to hear a plea by a nurse | sacked for it.

    Not: vowed to say that men | fled, a nurse asked to help a boy in a river | drowned.
    """
    opens = g.last_before(g.among["prepositions"] & ~(g.word["to"] | g.word["of"]))
    what = g.last_before(g.the_or_its)
    to = g.word["to"] & any_of(g.among, ("intends", "promises"))[g.left] & ~says[g.right]
    return np.asarray(to[place] & (opens > place + 1) & (what <= opens + 1))


def _ends_relative(g: Grammar, at: int, opener: int, words: tuple[Booleans, Booleans]) -> bool:
    """Whether a participle is the verb of a subject told of with who or that: a ship that hit it | capsized in May.

    So it is where the clause has its own verb, nothing before it may be one of the sentence, and nothing behind it.
    """
    acts, opens = words
    begin, end, last = int(g.begin[at]), int(g.stop_behind[at]) + 1, int(g.final[at]) + 1
    while (says := g.among["said"][begin:opener]).any():  # Ray said | a ship that
        begin += int(np.argmax(says)) + 1
    before, own = slice(begin, opener), acts[opener + 1 : at].nonzero()[0]
    nothing = not (acts | opens | g.word["to"] | g.stops)[before].any() and not g.among["prepositions"][begin]
    if not nothing or not own.size or np.ptp(own) >= own.size or g.stops[opener:at].any() or _present(g, begin, opener):
        return False
    bare = _bare_verbs(g)[at + 1 : end] & ~opens[at : end - 1]
    if like_plural(g)[opener - 1] and bare.any():  # guards who beat men held in a jail | face trial
        return False
    behind, openers = acts[at + 1 : end], opens[at + 1 : end]
    later = ((acts | g.past) & g.stops[g.left] & ~g.among["said"])[end:last]  # a van made in Togo, Bolt's, | won
    paints = (g.ends["s"] & g.begins_small & g.determiner[g.right])[at + 1 : end]
    return int(behind.sum()) <= int(openers.sum()) and not (later.any() or paints.any())


def _present(g: Grammar, begin: int, opener: int) -> bool:
    """Whether a verb that no list holds may stand before who or that: Togo | mourns nine men who, guards | hunt men."""
    behind = slice(begin + 1, opener)
    owned = g.determiner & ~(g.among["prepositions"] | g.among["conjunctions"])[g.left]
    many = (g.begins_small | g.first) & (g.ends["s"] | g.among["plurals"]) & ~g.among["prepositions"][g.right]
    found = owned[behind].any() or _bare_verbs(g)[behind].any()
    return bool(found or (not g.determiner[begin] and many[begin : opener - 1].any()))


def _bare_verbs(g: Grammar) -> Booleans:
    """Which words may be what many do: guards | hunt a man, of two in it | face trial; not: the | face, to | face."""
    other = g.among["prepositions"] | g.adjective | g.among["modal"] | g.determiner
    return np.asarray((g.among["base_verbs"] | g.among["only_verbs"]) & g.begins_small & ~other[g.left])


def _which(g: Grammar, verb: Booleans) -> Booleans:
    """Which words open a clause that says which, with the "way" of the way | banks are run, not of: the way to it."""
    way = g.word["way"] & g.word["the"][g.left] & g.goes_on & (g.capital | like_plural(g))[g.right]
    runs = verb[np.minimum(g.at + 2, g.final)] | verb[np.minimum(g.at + 3, g.final)]
    return np.asarray(g.among["question"] | g.word["that"] | (way & runs))


def _named(g: Grammar, verb: Booleans) -> Booleans:
    """Which verbs say how the noun before them is called: was given a drug | called X, a man | named Ada Bolt fled."""
    opens, words = g.last_before(g.word["a"] | g.word["an"]), (g.among["stop"] | verb | g.stops).cumsum()
    known = verb | g.gerund | g.among["participles"] | g.among["prepositions"] | g.among["base_verbs"]
    known = (known & ~(g.among["before_clause"] | g.among["subordinate"] | g.among["said"]))[opens - 1]
    known |= g.word["named"] & g.among["people"][g.left] & g.capital[g.right]
    known &= verb & g.among["naming_one"] & g.goes_on & (opens >= g.phrase)
    return np.asarray(known & (words[g.left] == words[opens]))


def tells_of_subject(g: Grammar) -> Booleans:
    """Participles that tell of a clause's subject: a man | accused of theft; not: in a mill | built by Bolt."""
    told: Booleans = g.told_of | (g.among["participles"] & ~(g.verb | g.stops) & g.among["prepositions"][g.right])
    told &= g.begins_small & ~(g.among["stop"] | g.verb | g.stops | g.adverb | g.owning)[g.left]
    other = g.among["prepositions"] | g.among["subordinate"] | g.adverb | g.among["days"] | g.gerund
    opens = g.among["clause_openers"] | g.among["conjunctions"] | (g.among["before_clause"] & ~g.word["in"])
    return np.asarray(told & ~other[g.phrase] & (g.verbs == g.verbs[g.mark]) & (g.last_before(opens) < g.phrase))


def _has_verb(g: Grammar, at: int, words: tuple[Booleans, Booleans, Booleans], *, which: bool) -> bool:
    """Whether its clause has a verb behind a participle: one but for each who, which or that, `which` at the first."""
    acts, likely, ends = words
    chain = -1
    for k in range(at + 1, int(g.stop_behind[at]) + 1):
        if ends[k]:
            return False
        if g.among["question"][k] or g.low[k] == "that":
            which = True
        elif chain == k - 1 and (likely[k] or g.ends["ed"][k] or g.among["participles"][k]):
            chain = k  # that | had been sold
        elif which and likely[k]:
            which, chain = False, k
        elif acts[k]:
            return True
    return not which and _goes_on_behind_land(g, int(g.stop_behind[at]))


def _goes_on_behind_land(g: Grammar, comma: int) -> bool:
    """Whether a place, its comma and its land stand before an auxiliary: men held in Graz, Togo | were fined."""
    behind = comma + 1
    while g.capital[behind]:
        behind += 1
    return bool(g.capital[comma] and g.comma[comma] and behind > comma + 1 and g.among["auxiliary"][behind])


def _sure_verbs(g: Grammar, verb: Booleans) -> Booleans:
    """Which words that look like verbs can be nothing else, with auxiliaries and modals: sank, will, alleged | that."""
    other = (g.ends["s"] | g.ends["ed"] | g.among["participles"]) & ~g.among["undone"]
    sure = g.among["auxiliary"] | g.among["modal"] | (verb & ~other)
    sure |= one_of(g, ("appears", "seems"))
    sure |= verb & (g.among["remarks"] | g.among["announces"]) & g.word["that"][g.told_behind % len(g.at)]
    return np.asarray(sure & ~(g.word["to"] | g.word["not"]))  # vows | not to go


def openers_of(g: Grammar, verbs: Integers) -> Booleans:
    """Words that open a clause with its own verb before that of its sentence: a man jailed | after he fled | died."""
    which = _which(g, g.verb)
    opens = which | (g.among["subjects"] & (g.among["tellers"] & which[g.left])[g.left])  # a man who said | he fled
    noun = g.small & ~(g.among["prepositions"] | g.verb | g.adverb | g.stops)
    inside = g.last_before(which) >= g.phrase  # a man who was held for a theft | he did not commit | was freed
    opens |= g.among["subjects"] & noun[g.left] & inside & (g.among["auxiliary"] | g.among["modal"])[g.right]
    own = verbs - opens.cumsum()  # who fled and | hid nuts | was jailed
    whose = g.the_or_its | g.among["plurals"]  # who stole a dog | while its owner slept
    after = g.among["openers_behind"] & (own <= own[g.before])
    after &= (g.among["subjects"] | (whose & ~g.among["before_clause"][g.left]))[g.right]
    joined = g.verb & ~g.second_verb & g.word["and"][g.left] & (own[g.left] == own[g.mark])
    return np.asarray(opens | joined | (after & (g.last_before(g.told_of | which) >= g.opening)))


def _before_verb(g: Grammar, verb: Booleans) -> Booleans:
    """Which words that look like verbs are nouns before one: job | cuts | were made, | hit 9; not: it | says | is."""
    named = g.capital & ~(g.among["nationals"] | g.among["nationalities"])  # not: Togolese | strikes | hit a mill
    subject = g.among["question"] | g.word["that"] | g.among["persons"] | named | g.stops
    nouns = verb & g.ends["s"] & ~(subject[g.left] | g.among["auxiliary"] | g.among["said"] | g.stops)
    counts = g.among["articles"] | g.among["counts"] | g.number | g.among["roughly"] | g.word["least"][g.right]
    return np.asarray(nouns & (_sure_verbs(g, verb) | ((g.past | g.among["participles"]) & counts[g.right]))[g.right])


def helped(g: Grammar) -> Booleans:
    """Which words stand behind an auxiliary or modal of their verb: was once | named, had been | sold."""
    helps = (g.among["auxiliary"] | g.among["modal"])[g.last_before(~(g.adverb | one_of(g, ("once", "twice"))))]
    return np.asarray(helps | (g.past & (g.verb | g.among["participles"])[g.left]))
