"""What the phrases of a language are told by, compiled: short lists that one rule each asks for."""

# Annotations are no strings here: they say how each list is read.

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

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
        votes: How many voted for it, between commas, up to what was voted.
        citing, lacking: By whose word somebody says it, between commas; for want of what it is done.
        excepted: How it ends that somebody or something is excepted.
        definite, definite_or_to: Articles of what a reader knows; those that open to whom it is, too.
        anybody: Somebody of whom nothing is known, in a group, and a clause that says which one.
        spans: "A", in a group, and how old or how long what it opens is.
        which: What says more of a speaker behind them.
        ago, own: Words that say, before a number, how long ago; "its" that is of the sentence's own subject.
        doer: Who does it, behind half of a verb.
        article: An article that a headline opens without.
        closers: Words that close a phrase, where its case stands behind its noun.
        prefixed_and: "And", written with the word behind it.
        reported, hearsay, sentenced: By which report it is told; what somebody unnamed told that; that a court held it.
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
    votes: re.Pattern[str]
    citing: frozenset[str]
    lacking: re.Pattern[str]
    excepted: tuple[str, ...]
    definite: frozenset[str]
    definite_or_to: frozenset[str]
    anybody: re.Pattern[str]
    spans: re.Pattern[str]
    which: frozenset[str]
    ago: frozenset[str]
    own: re.Pattern[str]
    doer: re.Pattern[str]
    article: re.Pattern[str]
    closers: frozenset[str]
    prefixed_and: tuple[str, ...]
    reported: re.Pattern[str]
    hearsay: re.Pattern[str]
    sentenced: re.Pattern[str]
    contrast: re.Pattern[str]
    stated: frozenset[str]
    topic: re.Pattern[str]
    ended: re.Pattern[str]
    goes_on: re.Pattern[str]


class Middle(NamedTuple):
    """What phrases inside a clause are told by whose verb has a second half at its end.

    Attributes:
        spoken, official: By whose word it is; by that of an office, or one's own, which a headline does without.
        timed, asks: When; nouns that say with a phrase behind them for what.
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
        hearsay: Verbs that say that somebody else tells it: soll.
    """

    spoken: re.Pattern[str]
    official: re.Pattern[str]
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
    hearsay: frozenset[str]

    @property
    def prepositions(self) -> frozenset[str]:
        """All words that open a phrase."""
        return self.why | self.where | self.before | self.more


def parts_of(words: ClauseWords) -> Parts:
    """What the phrases of a language are told by."""
    return Parts(**_read(words, "phrase", Parts))


def middle_of(words: ClauseWords) -> Middle:
    """What the middle of its clauses is told by."""
    return Middle(**_read(words, "middle", Middle))


def _read(words: ClauseWords, group: str, record: type[NamedTuple]) -> dict[str, Any]:
    """The lists of a group for the fields of a record, each as its type says."""
    return {
        name: _READERS[kind](words.phrases.get(f"{group}_{name}", ())) for name, kind in record.__annotations__.items()
    }


def _one(entries: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(entries)) if entries else _NOTHING


def _ends(entries: Sequence[str]) -> tuple[str, ...]:
    return tuple(" ".join(entries).split())


def _some(entries: Sequence[str]) -> frozenset[str]:
    return frozenset(_ends(entries))


_READERS: Mapping[Any, Callable[[Sequence[str]], Any]] = {
    re.Pattern[str]: _one,
    tuple[str, ...]: _ends,
    frozenset[str]: _some,
}
