"""What the phrases of a language are told by, compiled: short lists that one rule each asks for."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.languages.base import ClauseWords

_NOTHING = re.compile(r"(?!)")


class Parts(NamedTuple):
    """Expressions and words of phrases; of a language that has no list nothing matches.

    Attributes:
        to_do, and_do: A clause that says what is to be done, and the first of two things to be done.
        around: A clause between commas that says who is meant, with what follows it and that one's last word.
        so: How it goes on with what a deed comes to.
        of_which, by: What is decided, before the clause that says which it is; what may stand before "which".
        until, that: Until when; how what is said begins.
        wanting: A verb, with what it does not go without behind it, in a group.
        him, objects: Whom no word of a clause names; words before a verb that name nobody.
        others, these, he_said: What tells of others, points to what was named, ends in who said it.
        that_is: Words that, with a verb behind them, point to what was told before.
        exists, itself, to: Verbs whose subject follows them; "itself" before a verb; what opens to whom or where it is.
        names, offices: Verbs that name somebody, and what opens to which office.
        claimed: What somebody foresees or a study finds.
        died, currencies: Whole words that tell all without an object; those behind an amount.
        much, charged: How much it is; what opens for what somebody is charged.
        amounts, than: What an amount begins with, and goes on with.
        manner, without: How it was voted on; without what.
        definite, definite_or_to: Articles of what a reader knows; those that open to whom it is, too.
        anybody: Somebody of whom nothing is known, in a group, and a clause that says which one.
        spans: "A", in a group, and how old or how long what it opens is.
        which: What says more of a speaker behind them.
        prefixed_and: "And", written with the word behind it.
        contrast, stated, topic, ended, goes_on: How clauses end in a script without spaces.
    """

    to_do: re.Pattern[str]
    and_do: re.Pattern[str]
    around: re.Pattern[str]
    so: re.Pattern[str]
    of_which: re.Pattern[str]
    by: frozenset[str]
    until: re.Pattern[str]
    that: re.Pattern[str]
    wanting: re.Pattern[str]
    him: re.Pattern[str]
    objects: frozenset[str]
    others: re.Pattern[str]
    these: re.Pattern[str]
    he_said: re.Pattern[str]
    exists: re.Pattern[str]
    that_is: frozenset[str]
    itself: frozenset[str]
    to: frozenset[str]
    names: re.Pattern[str]
    offices: re.Pattern[str]
    claimed: re.Pattern[str]
    died: re.Pattern[str]
    currencies: re.Pattern[str]
    much: re.Pattern[str]
    amounts: frozenset[str]
    than: frozenset[str]
    charged: frozenset[str]
    manner: re.Pattern[str]
    without: re.Pattern[str]
    definite: frozenset[str]
    definite_or_to: frozenset[str]
    anybody: re.Pattern[str]
    spans: re.Pattern[str]
    which: frozenset[str]
    prefixed_and: tuple[str, ...]
    contrast: re.Pattern[str]
    stated: frozenset[str]
    topic: re.Pattern[str]
    ended: re.Pattern[str]
    goes_on: re.Pattern[str]


class Middle(NamedTuple):
    """What phrases inside a clause are told by whose verb has a second half at its end.

    Attributes:
        spoken, timed, asks: By whose word it is; when; nouns that say with a phrase behind them for what.
        why, where, before, more: What opens a phrase: which says why; with its article; which may say where; others.
        adverbs: Words that a clause does without.
        datives: How a word behind them ends.
        wanted, events: Words that open what a verb often wants; what seldom hangs on the noun before it.
        objects, of, going_on, places: Words that open an object, whose it is, what goes on with a phrase, a place.
        named: Nouns behind which a place's name stands.
        copulas: Verbs that say how or where something is, in one word.
        after: What such a clause does without right behind its verb, as what it came after.
        manner: How a clause ends whose phrase says how something is as it is.
        spans, attacks: Nouns that say with one behind them of what they are; with a phrase, on whom.
        one: Words for one of several.
    """

    spoken: re.Pattern[str]
    timed: re.Pattern[str]
    asks: re.Pattern[str]
    why: frozenset[str]
    where: frozenset[str]
    before: frozenset[str]
    more: frozenset[str]
    adverbs: frozenset[str]
    datives: tuple[str, ...]
    wanted: frozenset[str]
    events: frozenset[str]
    objects: frozenset[str]
    of: frozenset[str]
    going_on: frozenset[str]
    places: frozenset[str]
    named: frozenset[str]
    copulas: frozenset[str]
    after: re.Pattern[str]
    manner: re.Pattern[str]
    spans: re.Pattern[str]
    attacks: re.Pattern[str]
    one: frozenset[str]

    @property
    def prepositions(self) -> frozenset[str]:
        """All words that open a phrase."""
        return self.why | self.where | self.before | self.more


def parts_of(words: ClauseWords) -> Parts:
    """What the phrases of a language are told by."""
    return Parts(
        to_do=_one(words, "phrase_to_do"),
        and_do=_one(words, "phrase_and_do"),
        around=_one(words, "phrase_around"),
        so=_one(words, "phrase_so"),
        of_which=_one(words, "phrase_of_which"),
        by=_some(words, "phrase_by"),
        until=_one(words, "phrase_until"),
        that=_one(words, "phrase_that"),
        wanting=_one(words, "phrase_wanting"),
        him=_one(words, "phrase_him"),
        objects=_some(words, "phrase_objects"),
        others=_one(words, "phrase_others"),
        these=_one(words, "phrase_these"),
        he_said=_one(words, "phrase_he_said"),
        exists=_one(words, "phrase_exists"),
        that_is=_some(words, "phrase_that_is"),
        itself=_some(words, "phrase_itself"),
        to=_some(words, "phrase_to"),
        names=_one(words, "phrase_names"),
        offices=_one(words, "phrase_offices"),
        claimed=_one(words, "phrase_claimed"),
        died=_one(words, "phrase_died"),
        currencies=_one(words, "phrase_currencies"),
        much=_one(words, "phrase_much"),
        amounts=_some(words, "phrase_amounts"),
        than=_some(words, "phrase_than"),
        charged=_some(words, "phrase_charged"),
        manner=_one(words, "phrase_manner"),
        without=_one(words, "phrase_without"),
        definite=_some(words, "phrase_definite"),
        definite_or_to=_some(words, "phrase_definite_or_to"),
        anybody=_one(words, "phrase_anybody"),
        spans=_one(words, "phrase_spans"),
        which=_some(words, "phrase_which"),
        prefixed_and=_ends(words, "phrase_prefixed_and"),
        contrast=_one(words, "phrase_contrast"),
        stated=_some(words, "phrase_stated"),
        topic=_one(words, "phrase_topic"),
        ended=_one(words, "phrase_ended"),
        goes_on=_one(words, "phrase_goes_on"),
    )


def middle_of(words: ClauseWords) -> Middle:
    """What the middle of its clauses is told by."""
    return Middle(
        spoken=_one(words, "middle_spoken"),
        timed=_one(words, "middle_timed"),
        asks=_one(words, "middle_asks"),
        why=_some(words, "middle_why"),
        where=_some(words, "middle_where"),
        before=_some(words, "middle_before"),
        more=_some(words, "middle_more"),
        adverbs=_some(words, "middle_adverbs"),
        datives=_ends(words, "middle_datives"),
        wanted=_some(words, "middle_wanted"),
        events=_some(words, "middle_events"),
        objects=_some(words, "middle_objects"),
        of=_some(words, "middle_of"),
        going_on=_some(words, "middle_going_on"),
        places=_some(words, "middle_places"),
        named=_some(words, "middle_named"),
        copulas=_some(words, "middle_copulas"),
        after=_one(words, "middle_after"),
        manner=_one(words, "middle_manner"),
        spans=_one(words, "middle_spans"),
        attacks=_one(words, "middle_attacks"),
        one=_some(words, "middle_one"),
    )


def _one(words: ClauseWords, name: str) -> re.Pattern[str]:
    entries = words.phrases.get(name)
    return re.compile("|".join(entries)) if entries else _NOTHING


def _ends(words: ClauseWords, name: str) -> tuple[str, ...]:
    return tuple(" ".join(words.phrases.get(name, ())).split())


def _some(words: ClauseWords, name: str) -> frozenset[str]:
    return frozenset(_ends(words, name))
