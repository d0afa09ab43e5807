"""What each word of a lead is and what it hangs on, as arrays that the constraints read."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import groupby

import numpy as np

from summarizer.compression.constraints.clauses import (
    Clauses,
    claimed,
    like_nouns,
    main_verbs,
    no_verbs,
    said_before,
    speaks_first,
)
from summarizer.compression.constraints.lists import listed_as, looks, memberships, only_nouns, owns_nothing, spelled
from summarizer.compression.constraints.mask import Booleans, Endings, Words, any_of, frozen, one_of
from summarizer.compression.constraints.places import Places
from summarizer.compression.constraints.quotations import brackets, finds, hearers, quotations, small_verbs, speakers_of
from summarizer.compression.lead import DASHES, Word
from summarizer.support import sayings_of

_EMPTY = Word("", 0, 0, 0, 0, low="", capital=False, number=False, stops=True)
_GAP = 2  # empty places between two sentences: as far as a rule looks without asking where a sentence ends
_CONTRACTED = ("n't", "n’t", "'re", "’re", "'ve", "’ve", "'ll", "’ll")
_OWNING = ("'s", "’s", "s'", "s’")
_ASKING = tuple(f"{word}{mark}s" for word in "how what when where who why".split() for mark in "'’")
_MARKS = (*DASHES, "_")
_FRONTS = tuple("alliance bloc caucus coalition front league movement union".split())


class Grammar(Places):
    """The words of a lead, each in a place of its own, with empty places before, between and behind the sentences.

    An empty place is in no list and ends a phrase, so that no rule needs to ask whether a word has neighbours. All
    arrays but `behind`, `gap` and `same_phrase` are of shape (n,), n places. Where words stand tell those of `Places`.

    Attributes:
        text, low: The word as it stands; in small letters, without marks; both "" in empty places.
        places, word, written: Where each word in small letters stands; whether it is that word, for any; as it stands.
        hyphen: Where in the word in small letters its first hyphen stands, -1 for none.
        ends, text_ends: For any ending whether the word in small letters has it; whether its text has.
        among: For the name of each list of words whether the list holds the word.
        known: Whether it is a noun before which the words are written that say which one it is, as of `full_nouns`.
        named: Whether any words are written before it that say who or which one it is, as of `in_full`.
        capital, begins_small, vowel: Whether it begins with a capital letter; with a small one; with a vowel.
        small: Whether it begins with a small letter and is of no list of function words, "stop".
        number, month, money: Whether it holds a digit; names a month; is a sum of money by its sign, $9.
        numeral, the_or_its: Whether it holds a digit or is of `counts`; is an article or says whose it is.
        guard: Whether it is a negation, a modal, a condition, "almost", "alleged".
        comma, stops: Whether it ends with a comma; whether a phrase ends with it.
        near, gap: The place of its neighbour, past brackets; (n, n): whether the column lies behind the row's.
        phrase, mark: The first place of its phrase, never 0, so that none before it is before it; that before `phrase`.
        same_phrase: (n, n): whether no phrase ends between the row, with it, and the column.
        goes_on: Whether another word follows without a mark.
        quotation, quoted: The number of its quotation, 0 outside of all; whether a quotation mark opens before it.
        bracketed: Whether it stands in brackets, (GM), is an age: Ray, 57, or a symbol: ACME.TO, or ACM behind "Ltd.".
        determiner: Whether it is an article, says whose it is, or says how many.
        helps: Whether it is an auxiliary, but no form of "have": is, was, did.
        adjective: Whether it looks like an adjective of small letters.
        adverb, before_adverb: Whether it looks like an adverb; the last place of what does not, 0 for none.
        denied, owning: Whether it is denied in itself, isn't; ends like an owner, Acme's.
        gerund, past: Whether it looks like a participle: selling, not "king", a flood "warning"; named, not "seed".
        owner: Whether it owns what follows: Greece's, but not "it's".
        weekday: Whether it is of "on Friday".
        follower: Place of the next word of its phrase, past brackets, "Inc." and "on Friday"; its own for none.
        stop_behind: The next place that ends a phrase.
        verb_behind, next_verb, verb_before: The next place of a verb, n or the last for none; the last one, 0 for none.
        told_behind, act_behind: The next place that is not idle, n for none; nor an adverb, the last place for none.
        idle: Whether it goes without a trace: an article, "Inc.", "on Friday", what stands in brackets.
        told_of, verb: Whether it says which the noun before it is: men | accused of it; looks like a finite verb.
        verbal: Whether it is a verb, an auxiliary, a modal or "to".
        verbs, verbs_before: How many words up to it are verbs; up to the begin of its sentence.
        second_verb: Whether it stands behind "helped", or a verb and its "and": shot and | killed, ran over and | hurt.
        main_verb: Whether it is that of its sentence: the first that is not of a clause with who, which or that.
        infinitive: Whether it is the "to" of "to fight", not of "to the market".
        by_whom: Whether it is the "by" of who did it, not of how much.
        hearer: Place of the last word of who is told, for "told"; its own for others.
        sayings, speakers: For each sentence who says what in it, as indexes of its words; all who speak, by places.
        found: Whether it ends a claim with who has found it: a study has | found; men have | found in a study.
        ends_clause: Whether it is a verb of saying before an end or a day.
        closes: Whether it is one behind what is said: "..., the White House said on Monday", "..., say police".
        name, initial: Whether it has a capital and is no title, day or only the first word; is of S. | Korea.
        one_name: Whether it and the next are of one name: Federal | Reserve, but not President | Obama.
        joint_name: Whether the "and" behind it is of its name: Department of Housing | and Urban Development.
        head: Place of the word that it hangs on, past articles, owners, adjectives and numbers; or of a mark.
        clauses: Its clauses.
        governor: Place of the function word before the noun phrase that ends with it; or of a mark.
    """

    def __init__(self, words: Sequence[Word], known: Collection[int] = (), named: Collection[int] = ()) -> None:
        """Places the words and asks of each what it is; known and named ones are given by where they begin."""
        spans, placed = [], [_EMPTY] * _GAP
        for _, own in groupby(spelled(words), key=lambda word: word.sentence):
            begin = len(placed)
            placed += own
            spans.append((begin, len(placed)))
            placed += [_EMPTY] * _GAP
        super().__init__(spans, len(placed))
        self._look_up(placed)
        self.known, self.named = (
            np.array([word.start in each and word.text != "" for word in placed]) for each in (known, named)
        )
        self._mark_phrases()
        self._mark_asides()
        self._mark_verbs()
        self._mark_names()
        self._hang()
        self.clauses = Clauses(self)  # last, for it reads all of the others

    def _look_up(self, placed: Sequence[Word]) -> None:
        texts, _, _, _, _, lows, *traits = zip(*placed, strict=True)
        self.text, self.low = (np.array(each, f"U{max(map(len, each))}") for each in (texts, lows))  # faster so
        self.text_ends, self.ends = Endings(self.text), Endings(self.low)
        self.written, self.word = Words(texts), Words(lows)
        self.places = self.word.places
        self.among: Mapping[str, Booleans] = (among := memberships(listed_as(placed)))
        self.capital, self.number, stops = np.array(traits, np.bool_)
        shapes = np.ascontiguousarray(np.frombuffer(b"".join(map(looks, texts)), np.bool_).reshape(len(placed), -1).T)
        self.begins_small, self.quoted, self.adjective, month, self.money, self.vowel, self.initial = shapes
        self.month, self.hyphen = self.capital & month, self.ends.inside("-")
        self.small = frozen(self.begins_small & ~among["stop"])
        self.comma, self.denied = any_of(self.text_ends, ","), any_of(self.ends, ("n't", "n’t"))
        usual = among["articles"][self.left] & one_of(self, ("often", "typically", "usually"))  # an often wet mill
        self.guard = among["guard"] & ~(usual | (self.written["No."] & self.number[self.right])) | self.denied
        self.numeral = frozen(self.number | among["counts"])
        self.the_or_its = frozen(among["articles"] | among["possessives"])
        self.determiner = frozen(self.numeral | self.the_or_its)
        self.helps = frozen(among["auxiliary"] & ~among["have"])
        self.gerund = self.ends["ing"] & ~among["not_participle"]
        joined = (self.hyphen > 0) & (self.ends.inside("re-") != 0) | self.word["-"][self.left] | among["not_verbs"]
        self.past = self.ends["ed"] & (np.char.str_len(self.low) > 3) & ~joined
        closes = any_of(self.written, (".", "!", "?"))  # a mark that stands alone, in tokenized copy
        self.stops: Booleans = stops | closes | closes[self.right]
        named = among["not_adverbs"] | (self.capital & ~self.first)  # Emily
        self.adverb = (self.ends["ly"] & ~named) | among["adverbs"]
        self.owning = any_of(self.text_ends, _OWNING) & ~(among["named_owners"] | owns_nothing(self))
        self.owner = self.owning & ~(among["pointing"] | among["persons"] | among["verbs"])
        behind = (among["auxiliary"] | among["prepositions"])[self.right]
        self.owner &= ~((self.text_ends["s'"] | self.text_ends["s’"]) & behind)  # banning 'magic beans' | has failed
        self.owner &= ~one_of(self, _ASKING) | self.first  # asked, 'How's it going?'
        other = among["stop"] | among["verbs"] | self.adverb | self.ends["ed"] | self.ends["ing"]
        self.owner &= ~self.written["'s"] | ~(other[self.left] | other[self.right])  # Togo 's | mill; not: it 's late

    def _mark_phrases(self) -> None:
        self.mark, self.stop_behind = self.last_before(self.stops), self.next_behind(self.stops)
        self.phrase = self.mark + 1
        self.same_phrase = ~self.beyond(np.where(self.stops, self.at, self.stop_behind))
        self.goes_on, self.quotation = ~(self.stops | self.last), quotations(self.text.tolist(), self.spans)
        self.sayings = sayings_of([self.text[begin:end].tolist() for begin, end in self.spans])
        self.speakers = speakers_of(self.spans, self.sayings)

    def _mark_asides(self) -> None:
        among = self.among
        people = self.capital | among["people"] | (among["counts"] & self.word["of"][self.left])  # of three, | 41,
        aged, formed = (people & self.stops)[self.left], among["forms"][self.left]
        self.bracketed = brackets(self.text.tolist(), self.low.tolist(), self.spans, aged.tolist(), formed.tolist())
        days, on = among["weekdays"] & ~(among["before_day"] & self.capital)[self.left], self.word["on"]
        self.weekday = days & (~among["prepositions"] | on)[self.left] | on & ~self.last & days[self.right]
        self.weekday |= (self.word["early"] | self.word["late"]) & (on & self.weekday)[self.right]
        self.idle = (aside := self.bracketed | among["forms"] | self.weekday) | among["articles"]
        self.act_behind = self.next_or_last(~(self.idle | self.adverb | self.word["ever"] | self.word["very"]))
        self.near, self.told_behind = self.next_behind(~self.bracketed), self.next_behind(~self.idle)
        self.gap, self.before_adverb = self.beyond(self.near), self.last_before(~self.adverb)
        follower = self.next_or_last(~aside)
        self.follower = np.where((self.phrase[follower] <= self.at) & (self.text[follower] != ""), follower, self.at)

    def _mark_verbs(self) -> None:
        among, past, left = self.among, self.past, self.left
        nominal, self.gerund = like_nouns(self)
        much = (amount := among["amounts"] | self.word["more"]) | amount[self.right] | amount[self.right2]
        self.by_whom = by = self.word["by"] & ~(self.number | self.month | much)[self.right]  # not: fell by 5 percent
        verbal = small_verbs(self, among["verbs"] | any_of(self.ends, _CONTRACTED) | past)
        lately = (self.word["last"] | self.word["this"]) & among["periods"][self.right]
        caused = by[np.minimum(self.told_behind, len(self.at) - 1)] | (lately & by[self.right2])[self.right]
        nominal |= (
            past & self.owner[left] & ~(among["prepositions"] | among["articles"])[self.right]
        )  # Togo's | armed wing
        verbal &= ~(nominal | (caused & (past | (among["participles"] & self.stops[left])) & ~among["auxiliary"][left]))
        self.verb = verbal & ~(past & self.stops[self.left] & (self.first | (self.at - self.begin > 1)))
        told, marks = (self.verb & ~(among["said"] & self.comma)).cumsum(), self.stops.cumsum()  # Bolt, he said, | hid
        first = verbal & (told == told[self.before]) & (marks[self.left] - marks[self.before] > 1)
        self.verb |= first & (self.last_before(first) < self.begin)  # Bolt, a maker of nuts, | warned
        self.told_of, self.verb = no_verbs(self, self.verb)
        self.verbal = frozen(self.verb | among["auxiliary"] | among["modal"])
        self.verb_behind, self.next_verb = self.next_behind(self.verb), self.next_or_last(self.verb)
        self.verb_before, self.verbs = self.last_before(self.verb), self.verb.cumsum()
        self.verbs_before = self.verbs[self.before]
        joins = self.word["and"] & (self.verb | among["particles"])[self.left]
        self.second_verb = (among["helping"] | joins)[self.left]
        self.main_verb = main_verbs(self, says := said_before(self))
        other = self.capital | self.determiner | only_nouns(self)
        self.infinitive = self.word["to"] & ~(other[self.right] | self.last | self.word["according"][self.left])
        telling = among["telling"] | (says & one_of(self, ("warned", "warns")) & ~among["prepositions"][self.right])
        ends, self.hearer = self.last | any_of(self.text_ends, (".", ",", ";")), hearers(self, telling)
        ends |= (among["days"] | among["behind_said"] | lately | any_of(self.written, (*"–—.,", "--")))[self.right]
        self.found = finds(self)
        self.ends_clause = (among["said"] | among["announces"] | self.found) & ends
        self.ends_clause &= self.stops[self.left] | telling | (~self.word["a"])[self.right]  # not: announced | a loss
        ends |= (any_of(self.written, _MARKS) | (by & among["telling"][self.left]))[self.right]  # said — unless
        told = self.ends_clause | (telling & ends[self.hearer]) | (says & ends)
        self.closes = (told & ~speaks_first(self) & (claimed(self) | says)) | (
            says & (self.stops & (self.quotation == 0))[self.left]
        )

    def _mark_names(self) -> None:
        among, capital, joined = self.among, self.capital, self.word["and"] | self.word["&"]
        self.name = capital & ~(among["titles"] | among["days"] | among["stop"]) & (~self.first | capital[self.right])
        fronts = one_of(self, _FRONTS)
        bodies = among["institutions"] | fronts
        body = among["institutions"] | (capital & (fronts | bodies[self.right]))  # New Democratic | Front
        body |= among["no_given_names"] & self.word["general"][self.left]  # General | Ropes
        titled = among["titles"] & ~body[self.right]  # not of Justice | Department, Republican | National Committee
        titled |= self.word["state"] & self.word["of"][self.left] & self.word["secretary"][self.left2]
        opens = self.weekday & self.word["on"][self.left]  # On Friday | Acme closed, Today | Acme closed
        opens |= self.first & (self.bracketed | (among["times"] & among["days"]))
        closed = self.owning | self.text_ends["."] & ~one_of(self, ("bros", "jr"))  # Acme Bros. | Bolt
        ends = self.stops | (closed & ~self.initial) | titled | opens
        other = self.bracketed | among["subordinate"] | among["legal"] | among["days"]
        self.one_name = capital & ~(ends | among["forms"]) & (capital & ~other)[self.right]
        tied = capital & ~self.stops & joined[self.right] & capital[self.right][self.right]
        of_name = capital[self.left] & (self.word["of"] | (self.word["for"] & among["institutions"][self.left]))
        near = self.last_before(of_name) >= np.maximum(self.at - 3, self.begin + 1)
        self.joint_name = tied & (near | (capital & among["institutions"])[self.right][self.right][self.right])

    def _hang(self) -> None:
        among, aside = self.among, self.among["articles"] | self.among["possessives"]
        led = self.capital & any_of(self.text_ends, ("-based", "-owned", "-backed", "-led"))
        modifier = aside | among["essential"] | self.number | self.adverb | self.adjective | led
        modifier |= self.ends["ed"] & self.begins_small & (aside | (self.adverb & aside[self.left]))[self.left]
        self.head = self.last_before(self.stops | ~modifier)
        governs = (among["stop"] & ~aside) | among["speech"] | among["question"] | self.past | among["exemplifying"]
        self.governor = self.last_before(self.stops | (governs & ~(self.word["than"] & self.number[self.right])))
