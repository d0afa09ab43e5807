"""Words around a noun: which of them say of what kind it is, which only how it is, and where its phrase ends."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from summarizer.compression.constraints import word_list
from summarizer.compression.constraints.lists import like_adjective
from summarizer.compression.lead import Word
from summarizer.compression.names.runs import OWNER, begins_sentence, without_owner
from summarizer.text.words import cached_by_word

_PLACED = ("at", "by", "for", "in", "on")  # where a day may stand behind it: was shut in May
_NAMES_GO_ON = ("&", "and", "for", "of")  # Trade and Labour's | plan


def may_be_meant(word: Word) -> bool:
    """Whether a word may be a thing that is told of again: the bill; not: the first, the year, the rest."""
    return word.text[:1].islower() and not (word.number or word.low.endswith("ly") or word.low in _no_things())


def may_describe(word: Word) -> bool:
    """Whether a word may stand between what opens a phrase and its noun."""
    if word.stops or word.text.endswith(OWNER):
        return False
    acts = word.low in word_list("verbs") and not any(
        word.low in word_list(name) for name in ("base_verbs", "nouns_or_verbs", "referring")
    )
    return not (acts or word.low in _between())


def is_kind(words: Sequence[Word], at: int) -> bool:
    """Whether a word before a noun is a name or a noun: a housing | bill, the Senate | vote; not: a new | bill."""
    word = words[at]
    if word.low == "century":  # the 9th Century | cannon
        return False
    if word.capital:
        land = word.low in word_list("nationalities") or word.low.endswith("ian")
        return not (land or begins_sentence(words, at) or word.low in word_list("titles"))
    return not word.number and _is_small_kind(word.low)


def only_describes(words: Sequence[Word], at: int) -> bool:
    """Whether a word before a kind goes: a | new housing bill, a | bilingual Acme app; not: a fake tax bill."""
    low = words[at].low
    if words[at].capital or low in word_list("essential") or low in word_list("kind_words"):
        return False
    plain = low.endswith("ly") or low in word_list("plain_adjectives")
    return plain or (like_adjective(low) and (words[at + 1].capital or low.endswith("est")))


def owner_of(words: Sequence[Word], at: int) -> int | None:
    """The first word of the name that a word with an owner's mark ends; None for a noun or a day: Monday's | vote."""
    bare = without_owner(words[at].low) if words[at].capital else ""
    if not bare or any(bare in word_list(name) for name in ("days", "spans", "pointing")):
        return None
    first = at
    while not begins_sentence(words, first) and words[first - 1].capital and not words[first - 1].stops:
        if words[first - 1].low in word_list("stop"):
            break
        first -= 1
    before = None if begins_sentence(words, first) else words[first - 1]
    if before is None or before.low not in _NAMES_GO_ON:
        return first
    return None if before.low != "of" or words[first - 2].capital else first  # Bank of | Togo's; not: some of


def is_bare(words: Sequence[Word], at: int) -> bool:
    """Whether nothing behind a noun says which: the bill | was; not: the bill | of rights, | on nuts, | committee."""
    if _closes(words, at):
        return True
    behind, place = words[at + 1], words[min(at + 2, len(words) - 1)]
    if behind.low in _PLACED:
        dated = place.low in word_list("days") or place.low in word_list("months")
        return dated or place.number or place.low in ("last", "next", "this")
    if behind.low.endswith("ed") and at > 1 and not begins_sentence(words, at - 1):
        before, told = words[at - 2], place.sentence == behind.sentence and not behind.stops
        opens = before.stops and not (before.capital and before.low not in word_list("days"))
        if told and place.low in word_list("prepositions") and not opens:
            return False  # met Acme, the firm | named in May; not: in May, the council | voted on it
    return behind.low in _behind_nouns() or behind.low.endswith(("ed", "ly")) or _acts_on(behind, place)


def goes_on(words: Sequence[Word], at: int) -> bool:
    """Whether a noun is not the last of its phrase: the bill | amendment, the bank | Acme."""
    if _closes(words, at):
        return False
    behind = words[at + 1]
    other = behind.number or behind.low.endswith(("ed", "ly", "ing")) or behind.low in word_list("participles")
    other |= any(behind.low in found for found in (word_list("prepositions"), word_list("stop"), _behind_nouns()))
    other |= _acts_on(behind, words[min(at + 2, len(words) - 1)])
    return (behind.capital and behind.low not in word_list("days")) or not other


def like_plural(word: Word) -> bool:
    """Whether a noun looks like a plural, which needs no article."""
    return (word.low.endswith("s") and not word.low.endswith(("is", "ss", "us"))) or word.low in word_list("plurals")


@cache
def counting() -> frozenset[str]:
    """Words that count what a noun names, and say nothing of its kind."""
    return word_list("counts") | word_list("magnitudes") | word_list("ordinals") | {"both", "several"}


def _closes(words: Sequence[Word], at: int) -> bool:
    """Whether no word of its phrase is behind a word; in tokenized copy a mark stands there."""
    behind = words[at + 1] if at + 1 < len(words) and not words[at].stops else None
    return behind is None or behind.sentence != words[at].sentence or not behind.low


def _acts_on(word: Word, behind: Word) -> bool:
    """Whether a word in s, which lists may lack, is a verb before its object: the tax | covers | nine states."""
    opens = behind.low in word_list("articles") or behind.low in word_list("possessives")
    opens |= behind.number or behind.low in word_list("counts")
    return word.low.endswith("s") and opens and word.sentence == behind.sentence and not word.stops


@cached_by_word
def _is_small_kind(low: str) -> bool:
    """Whether a word of small letters looks like a noun: no adjective, participle or plural."""
    if low in word_list("ing_nouns") or low in word_list("kind_words"):
        return True
    other = low.endswith(("ed", "ing", "ly", "s")) and not low.endswith(("is", "ss", "us"))
    other &= low not in word_list("not_participle")
    return not (other or like_adjective(low) or low in _describing())


@cache
def _between() -> frozenset[str]:
    """Words that end a phrase to the left."""
    names = ("articles", "possessives", "stop", "prepositions", "conjunctions", "auxiliary", "modal", "said", "any")
    return frozenset().union(*map(word_list, (*names, "subordinate", "extra", "demonstratives", "persons")))


@cache
def _behind_nouns() -> frozenset[str]:
    """What may stand behind a noun that nothing tells of."""
    names = ("verbs", "auxiliary", "modal", "said", "speech", "announces", "conjunctions", "adverbs", "intransitive")
    acts = (word for name in ("barring", "giving", "intends", "showing") for word in word_list(name))
    opens = "after although amid as because before despite during since though until while"
    finite = (word for word in acts if word.endswith("s"))  # bans; not: the weapons | ban
    return frozenset(opens.split()).union(finite, *map(word_list, names))


@cache
def _no_things() -> frozenset[str]:
    """What is no thing that is told of again."""
    names = ("periods", "spans", "ordinals", "counts", "degrees", "stop", "graded", "essential", "the_weak")
    return frozenset().union(*map(word_list, (*names, "only_verbs", "no_nouns", "units", "told_bare")))


@cache
def _describing() -> frozenset[str]:
    """Words that say before a noun how it is, or which, and not of what kind."""
    names = ("essential", "graded", "participles", "ordinals", "counts", "determiners", "adverbs", "no_nouns", "spans")
    return frozenset().union(*map(word_list, (*names, "plain_adjectives", "extra", "periods", "verbs", "growing")))
