"""Which words of a lead open clauses, stand before one, and are its verbs."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from summarizer.compression.constraints.clauses.openers import acting, bounds, modals, opening
from summarizer.compression.constraints.clauses.participles import tells_of_subject
from summarizer.compression.constraints.clauses.presents import presents
from summarizer.compression.constraints.clauses.unseen import unseen
from summarizer.compression.constraints.lists import hedges
from summarizer.compression.constraints.mask import Booleans, Integers, any_of, frozen, one_of
from summarizer.compression.constraints.quotations import done_before, who_of_speakers
from summarizer.support import VIEW

if TYPE_CHECKING:
    from summarizer.compression.constraints.grammar import Grammar
    from summarizer.support import Saying

_SAYING = ("announces", "believes", "said", "speech", "telling")  # lists of verbs of saying
_NOT_BARE = tuple(f"{verb}n{mark}t" for verb in "ai are is was were had has have".split() for mark in "'’")
_IS = tuple(f"{word}{mark}s" for word in "he here it she that there".split() for mark in "'’")
_GIVEN = 7  # words from "paid" to the last of who gets a sum
_ASIDE = 2  # commas of an aside between what opens a clause and its verb
_VERBAL = ("ed", "s", "say", "id", "ld")  # ends of a word behind which "that" opens what is said


class Clauses:
    """The clauses of a lead, found once for all rules that ask. All arrays but one are of shape (n,), n places.

    Attributes:
        opens: Whether a clause hangs on the word; not on "amid", the "as" of "as much as", the "since" of "since May".
        asides: Whether it is the "as", "when" or "while" of a clause behind a verb, or behind no mark.
        wants_verb: Whether a clause with a verb of its own has to follow: said ..., warned that ..., if ...
        told: Whether what says which it is stands behind it: workers | who applied, a law | that bans, rain | falling.
        told_before: Place of the last such word before it; 0 for none.
        participle: Whether it looks like a participle: selling, sold, driven.
        perfect: Whether it says without its "have" what was done: have | accepted.
        present: Whether it looks like the verb of the plural before it: plans | depend on it.
        finite: Whether it makes a line a clause: a verb, but not of a clause with who, and what looks like one in the
            present: the mayor | marks | its day, plans | depend | on it, Acme | weighs | Bolt.
        unseen: Whether it must be the verb of a clause behind "that", for nothing else there is one.
        contracted: Whether it is "it's" or the like, with the verb of its clause in it.
        closing: Whether it is a verb by itself, had | been jailed, and not of who, which or whose of its phrase.
        modal: Whether it is a modal: may, will; but not "to".
        opens_bare: Whether a verb stands bare behind the word: to, will, rather than.
        bare: Whether it stands where such a verb does: to | sell, will soon | sell.
        says: Whether it says something: said, warned, claims.
        shows: Whether it ends a sentence with who shows what it says: ..., court papers | show.
        opener: Place of the last word before it that opens a clause with a verb, "that" among them; 0 for none.
        according: Whether it is of an opening "According to" somebody, with who that is, or "In the view of" one.
        alleged: Whether it is the "it" of "..., it was alleged on Monday".
        behind: Whether it is the verb of a speaker behind what is said, as of `said_before`.
        who: Whether it is of a clause that tells which such a speaker it is: three women | who grew up there | said.
        of_subject: For a main verb the place of the who, which, that or where of a clause that may go with all of it,
            for it tells more of its subject: a man | who fled | was found, Bolt, | who fled, | was found; of the
            participle of one without: a man | accused of theft | was freed; 0 for others.
        main: Whether it is the `main_verb`, or a participle for it in a headline: Man who hit bridge | jailed after ...
        goes: Whether it is of such a clause.
        parted: Whether it is of a subject, or of the speaker who parts it from its verb: the fire, Ray said, | was out.
        acts: Whether it is a verb that has a subject: `acting`, or `finite`.
        subject: The place up to which adverbs and articles stand behind it, n for none: a step over it leaves out more.
    """

    def __init__(self, g: Grammar) -> None:
        """Asks of each word what it is to a clause."""
        other = any_of(g.text_ends, ("ss", "'s", "’s", "s'", "us"))
        many = (g.begins_small | g.first) & g.text_ends["s"] & ~(other | g.among["stop"])
        self.present: Booleans = presents(g, many)
        self.opens = opening(g, self.present)
        which = (g.ends.inside("that") == 0) & ~(g.first | g.stops[g.left])  # a mill that's lost
        self.contracted: Booleans = one_of(g, _IS) & ~which
        self.asides: Booleans = g.among["aside_openers"] & ~(g.first | g.stops[g.left]) & self.opens
        contracted = g.denied & ~one_of(g, _NOT_BARE)  # won't | sell
        contracted |= any_of(g.ends, ("'d", "’d", "'ll", "’ll"))
        self.modal = modals(g)
        self.opens_bare: Booleans = g.infinitive | self.modal | contracted
        rather = g.word["than"] & g.word["rather"][g.left] & g.begins_small[g.right]
        self.opens_bare |= rather & (g.among["base_verbs"] | g.among["only_verbs"])[g.right]  # rather than | fight it
        longer = g.word["longer"] & g.word["no"][g.left] & self.opens_bare[g.left2]  # will no longer | sell
        self.bare: Booleans = (self.opens_bare | (g.adverb & self.opens_bare[g.left]) | longer)[g.left]
        self.shows: Booleans = g.among["believes"] & g.last & (g.phrase > g.begin)
        self.says: Booleans = any_of(g.among, _SAYING) & ~(g.ends["s"] & g.word["new"][g.left])  # new | claims fell
        doing = (g.word["when"] | g.word["while"]) & g.gerund[g.right]  # a man who fled | while driving: no clause
        self.opener: Integers = g.last_before((self.opens & ~doing) | g.word["that"])
        bare = g.infinitive | (g.gerund | g.among["prepositions"]) & g.among["subordinate"][g.left]
        opener = g.among["clause_openers"] & ~(g.closes | g.stops | bare[g.right])  # whether | to sell, while | selling
        self.wants_verb: Booleans = np.where(g.word["that"], ~g.among["prepositions"][g.left], opener)
        self.told = _told(g)
        self.told_before: Integers = g.last_before(self.told)
        ends = g.gerund | g.ends["en"] | g.among["participles"]
        self.participle: Booleans = ends | (g.ends["ed"] & ~g.among["not_verbs"])
        self.perfect: Booleans = g.ends["ed"] & one_of(g, ("has", "have"))[g.before_adverb]
        self.finite = self.present | self.contracted | _finite(g, many, self.asides)
        self.unseen: Booleans = unseen(g, self.finite)
        self.finite |= self.unseen
        who = g.last_before(g.among["relative"] & ~g.word["where"])
        helped = g.among["auxiliary"][g.before_adverb] | g.among["said"][g.left]  # who had been | jailed
        told = g.verbs - g.verbs[who]
        of_who = (who >= g.phrase) & ((told == 1) | ((told == 2) & helped))
        self.closing: Booleans = (g.verb | self.finite) & ~(of_who | (helped & self.participle & ~g.among["auxiliary"]))
        self.according, self.alleged, self.parted = _of_sayings(g)
        self.behind = said_before(g)
        self.who = who_of_speakers(g)
        self.main = g.main_verb & (g.last_before(done := done_before(g)) < g.begin) | done
        self.of_subject, self.goes = _of_subject(g, which, self.says, self.main)
        self.finite = frozen(self.finite | (self.of_subject > 0))
        self.acts, self.subject = frozen(acting(g) | self.finite), g.next_behind(~(g.adverb | g.idle))


@lru_cache(maxsize=1)
def claimed(g: Grammar) -> Booleans:
    """Before which phrases something is told; or there is nothing behind the word that could be."""
    opened = ((g.among["subordinate"] | g.among["prepositions"]) & ~bounds(g))[g.phrase]
    verbs = g.verbs if g.word.held.isdisjoint(_IS) else (g.verb | one_of(g, _IS)).cumsum()  # announced | he's leaving
    told = (g.verb & ~opened).cumsum()
    return np.asarray((told[g.mark] > told[g.before]) | (verbs[g.final] == verbs))


@lru_cache(maxsize=1)
def said_before(g: Grammar) -> Booleans:
    """Which words are the verb of a speaker who stands behind a claim with a verb, or before the verb of one."""
    found, acts = np.zeros(len(g.at), np.bool_), acting(g) | (g.among["base_verbs"] & ~g.first)  # half of men | plan to
    for (begin, _), sayings in zip(g.spans, g.sayings, strict=True):
        for saying in sayings:
            (start, end), claim, verb = saying
            told = claim[0][0] < start and verb != "according"
            if told and (np.count_nonzero(acts[begin : begin + start]) or _parts_subject(g, begin, saying)):
                inside = slice(begin + start, begin + end)
                found[inside] |= g.low[inside] == verb
    return found


def _parts_subject(g: Grammar, begin: int, saying: Saying) -> bool:
    """Whether a speaker stands between subject and verb: the fire that killed nine, | Ray said, | was put out."""
    (start, end), claim, verb = saying
    if len(claim) < 2 or verb == "according":
        return False
    subject, behind = slice(begin, begin + start), begin + end
    openers = (g.among["question"] | g.word["that"])[subject].sum()
    acts = g.verb[behind] or g.among["auxiliary"][behind] or g.among["modal"][behind]
    return bool(acts and g.verb[subject].sum() <= openers)


def _of_sayings(g: Grammar) -> tuple[Booleans, Booleans, Booleans]:
    """What is of an opening "According to", the "it" of "it was alleged", and what is parted from its verb."""
    according, alleged, parted = np.zeros((3, len(g.at)), np.bool_)
    for (begin, _), sayings in zip(g.spans, g.sayings, strict=True):
        for saying in sayings:
            (start, stop), claim, verb = saying
            opens = start == 0 and g.text[begin + stop - 1][-1] != ":"  # not: His theory: nuts are fruit
            according[begin : begin + stop] |= opens and verb in ("according", VIEW)
            alleged[begin + start] |= claim[0][0] < start and g.low[begin + start] == "it"
            parted[begin : begin + stop] |= _parts_subject(g, begin, saying)
    return according, alleged, parted


def _of_subject(g: Grammar, that: Booleans, says: Booleans, main: Booleans) -> tuple[Integers, Booleans]:
    found, goes = np.zeros(len(g.at), int), np.zeros(len(g.at), np.bool_)
    acts, reduced, hedged = acting(g), tells_of_subject(g), hedges(g).tolist()  # who fled | probably died
    opens = g.among["relative"] | (that & acts[g.right] & ~acts[g.left]) | reduced
    counted = g.among["articles"] | g.numeral
    share = g.among["of_all"] & g.word["of"][g.right]
    general = modals(g) | one_of(g, ("are", "do", "does", "is"))  # a man who runs is fit
    for verb in (main & (g.last_before(opens) >= g.opening)).nonzero()[0]:
        at = g.begin[verb] + int(np.argmax(opens[g.begin[verb] : verb]))
        head = g.phrase[at]
        marked = [g.low[head], *g.low[head:at][counted[head:at]]]
        done = g.low[at] == "that" and (g.past[at + 1] or g.low[at + 1] in ("had", "has", "was"))  # a fire that | grew
        some = general[verb] and not (done and marked[0] in ("a", "an"))
        one = not ({marked[0], marked[-1]} == {"the"} or some or g.stops[at - 1])
        one &= g.low[at + 1] not in ("will", "would")  # a law | that would ban nuts | was passed: it says which
        one &= not share[g.begin[verb] : at].any()  # half of the reefs that were seen | have died
        joins = g.among["conjunctions"][at:verb]
        parts = joins & ~acts[at + 1 : verb + 1]
        other = (parts & (counted | g.capital | g.among["possessives"])[at + 1 : verb + 1]).any()
        other |= opens[at + 1 : verb].any() and parts.any()  # and cooks | who stayed | won
        second = joins[-1] or (other and g.verb_behind[verb] <= g.stop_behind[verb])
        many = g.among["are"][verb] and g.low[head] in ("a", "an")  # a man who fled and his wife | were caught
        aside = g.text[head - 1].endswith(",") and g.phrase[verb] > at
        whole = aside or (one and not (second or many or says[at:verb].any()))
        if reduced[at] and not many:
            whole = g.phrase[verb] <= at and not (general[verb] and g.low[head] not in ("a", "an"))
        if whole:
            found[verb], goes[at : verb - hedged[verb]] = at, True
    return found, goes


def _told(g: Grammar) -> Booleans:
    opens = g.word["who"] | (g.word["that"] & ~any_of(g.ends, _VERBAL)[g.left])
    falling = g.gerund[g.right] & ~(g.adjective | (g.adverb & (g.among["articles"] | g.owning)[g.left]))
    return np.asarray(~(g.among["stop"] | g.stops) & (opens[g.right] | falling))


def _finite(g: Grammar, many: Booleans, asides: Booleans) -> Booleans:
    """Verbs, and what looks like one; `many` looks like a plural, or like a verb of one that does it."""
    among = g.among
    object_behind = (g.the_or_its | g.quoted)[g.right] & ~g.number[g.left]
    given = among["giving"] | g.word["fined"]  # fined makers of | batteries a record sum
    given = given[g.verb_before] & (g.verb_before >= np.maximum(g.phrase, g.at - _GIVEN))
    object_behind &= ~(given & (g.word["a"] | g.word["an"])[g.right])
    named = g.number | (g.capital & ~among["days"]) | (g.word["costs"][g.left] & g.numeral)
    named = named[g.right] & (g.capital & ~g.owning)[g.left] & ~g.ends["ers"]
    named |= g.number[g.right] & (g.begins_small & (g.first & among["articles"])[g.left])[g.left]  # The mill | sells 9
    other = g.stops | among["stop"] | g.adjective | among["plain_adjectives"]  # big | banks a monopoly
    found: Booleans = many & ~other[g.left] & (object_behind | (named & g.goes_on))
    aside = (among["relative"] & g.stops[g.left])[g.phrase[g.left]]  # Acme, which sells nuts, | warned Bolt
    aside |= (g.phrase > g.begin)[g.left] & ~g.word["by"][g.right]
    found |= aside & g.ends["ed"] & g.stops[g.left] & ~(among["not_verbs"] | g.first)  # Retired | nurse Ada Bolt
    found |= among["base_verbs"] & (g.weekday & ~g.stops)[g.left] & ~among["periods"]  # Acme on Monday | forecast
    if "forecast" in g.places:  # Acme | forecast weak sales
        what = (g.begins_small | g.number) & ~(g.verb | among["stop"] | g.adverb)
        subject = g.capital & ~(g.owning | g.stops) & (g.phrase == g.begin) & (g.verbs == g.verbs_before)
        found |= g.word["forecast"] & subject[g.left] & g.goes_on & what[g.right]
    we = one_of(g, ("i", "they", "we", "you")) & ~g.stops
    found |= among["base_verbs"] & (we | (g.adverb & we[g.left]))[g.left]  # we strongly | believe it
    found |= _behind_relatives(g, asides)
    because = among["clause_openers"] & among["subordinate"] & g.stops[g.left] & (g.verbs > g.verbs_before)
    according = (g.word["to"] & g.word["according"][g.left]).cumsum()  # according to a paper | seen in May
    found &= (according == according[g.mark]) & ~g.word["being"][g.before_adverb]  # the men being | held
    return np.asarray(found & (g.last_before(because) < g.phrase))  # Togo fined Bolt, | because he lied


def _behind_relatives(g: Grammar, asides: Booleans) -> Booleans:
    """Verbs but for those of a relative clause: men who fled | died."""
    among = g.among
    after = one_of(g, ("after", "before", "since"))
    aside = g.ends["ed"] & g.stops[g.left] & ~g.first  # the mill, closed since it | burned, is sold
    after &= (g.verbs > g.verbs_before) | aside[g.left]  # was jailed after it | was found
    which = g.word["that"] & (g.verbal[g.right] | g.comma) & ~g.verbal[g.left]  # a fire that | killed, that, if so, |
    relative = g.last_before((among["relative"] & ~g.word["where"]) | which | asides | after)
    told, marks = g.verbs - g.verbs[relative], g.stops.cumsum()
    commas: Integers = marks[g.left] - marks[relative] + g.stops[relative]  # none of: after a row, it | ended
    told, of_it = np.where((commas == 0) | (commas == _ASIDE), told, 0), (among["relative"] | which)[relative]
    who = g.word["who"] & (g.last_before(g.word["and"]) > np.maximum(g.last_before(g.word["who"]), g.at - 5))
    told += (who & ~(g.verb | g.adverb | among["stop"])[g.right])[relative]  # nurses who work and cooks who | feed them
    helped = (among["auxiliary"][g.before_adverb] | among["said"][g.left] | g.second_verb) & of_it
    first = np.minimum(g.next_behind(g.verb)[relative], len(g.at) - 1)
    ends = g.verbs[np.minimum(g.stop_behind, len(g.at) - 1)]
    helped |= (ends - g.verbs[relative] > 2) & g.among["tellers"][first] & g.goes_on[first]  # who said it | could | lie
    second = g.word["and"] & g.verb[g.left] | one_of(g, ("help", "helped", "helps", "let", "made"))
    helped |= second[g.left] & of_it  # who hit and | killed nine, whose work helped | make rope
    helped |= g.among["verb_nouns"] & g.begins_small[g.left] & (ends > g.verbs)  # who signed a tax | cut | wants it
    own = g.among["subjects"][g.left] & (told > 1) & of_it  # who was told she | had weeks to live has died
    return np.asarray(g.verb & ~(((told == 1) | ((told == 2) & helped) | own) & (relative >= g.begin)))
