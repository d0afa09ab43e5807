"""Which lists hold a word, and which rules of a module find something: kept from article to article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from itertools import compress, repeat
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from summarizer.compression.constraints.mask import Booleans, Integers, Mask, any_of, frozen, functions_of, one_of
from summarizer.compression.lead import MARKS, Word, is_initial
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import cached_by_word

if TYPE_CHECKING:
    from summarizer.compression.constraints.grammar import Grammar

Rule = TypeVar("Rule", bound=Callable[..., None])

_NEEDED: dict[Callable[..., None], frozenset[str]] = {}  # for some rules the words that they look for
_BEHIND_SHARES = ("stop", "prepositions", "periods", "days")
_TWO_WORDS = ("being", "may", "no", "spa", "won")  # each of them is two
_BEHIND_NAMES = tuple("could had has may might must said says should was were will would".split())
_IS = tuple(
    f"{word}{mark}s" for word in "he here how it let she that there this what where who".split() for mark in "'’"
)
_AT_SEA = tuple(
    "aground anchored boarded capsized collided crashed died disappeared drown drowned exploded killed missing moored"
    " rescued sank seized sink sinking sinks stranded sunk vanished".split()
)
_SHORES = ("beach", "cape", "coast", "island", "islands", "shore", "shores")
_VERY = ("almost", "most", "quite", "very")
_THAN = 3  # words from "more" to its "than"
_LONG = 64  # characters of what is no adjective
_ADJECTIVE = LatePattern(
    r"[a-z-]{2,}(?:ous|al|ic|ive|ary|atory|utory|uctory|ulsory|ish|ern|less|ful|able|ible|ian|ean|ese|ical|[a-z]est|[a-z]+-[a-z]+)$"
)
# Around a "won": 9 billion | in May; not: some who paid $9 million | a seat.
_KOREAN = LatePattern(
    r"(?:\d\S*|one|two|three|five|nine|ten) (?:b|m|tr)illion (?:$|(?:and|as|at|by|for|from|in|on|over|to)\b)"
)


@cache
def word_list(name: str) -> frozenset[str]:
    """The words of a list of `assets/data/compression_words.json`."""
    return frozenset(lists()[name].split())


@cache
def lists() -> dict[str, str]:
    """All lists of single words, by their names."""
    data = read_data("compression_words").items()
    return {name: words for name, words in data if isinstance(words, str) and name != "note"}


def needs(*words: str, of: Sequence[str] = ()) -> Callable[[Rule], Rule]:
    """Marks a rule that finds nothing in a lead with none of these words or lists of them: it is not asked."""

    def marked(rule: Rule) -> Rule:
        _NEEDED[rule] = frozenset(words).union(*map(word_list, of))
        return rule

    return marked


def asked(g: Grammar, module: str) -> list[Callable[[Grammar, Mask], None]]:
    """Those rules of a module that may find something in a lead; most need a word it lacks."""
    held = _needed(g)
    return [rule for rule, words in rules_of(module) if not words or not held.isdisjoint(words)]


@lru_cache(maxsize=1)  # each module asks
def _needed(g: Grammar) -> frozenset[str]:
    """Those words of a lead that any rule needs."""
    return g.word.held & _all_needed()


@cache
def _all_needed() -> frozenset[str]:
    return frozenset().union(*_NEEDED.values())


@cache
def rules_of(module: str) -> list[tuple[Callable[[Grammar, Mask], None], frozenset[str]]]:
    """The rules of a module, each with the words of which a lead has to hold one; with none every lead is asked."""
    return [(rule, _NEEDED.get(rule, frozenset())) for rule in functions_of(module, "g", "mask")]


def memberships(lows: Iterable[str]) -> dict[str, Booleans]:
    """For each list (n,): which of n words of small letters it holds; those that hold none share one array."""
    nothing = bytes(len(lists()))
    table = np.frombuffer(b"".join(map(_memberships().get, lows, repeat(nothing))), np.bool_).reshape(-1, len(nothing))
    none, held = frozen(np.zeros(len(table), np.bool_)), np.logical_or.reduce(table)
    return dict.fromkeys(lists(), none) | dict(zip(compress(lists(), held.tolist()), table.T[held], strict=True))


@cache
def _memberships() -> dict[str, bytes]:
    """For each word of any list, whether each list, in order, holds it: 1 or 0."""
    held: defaultdict[str, bytearray] = defaultdict(lambda: bytearray(len(lists())))
    for at, words in enumerate(lists().values()):
        for word in words.split():
            held[word][at] = 1
    return {word: bytes(row) for word, row in held.items()}


@lru_cache(maxsize=1)  # some rules ask of the same lead
def like_plural(g: Grammar) -> Booleans:
    """Which words look like a plural, so that a "to" before them opens no infinitive: to widows, not: to pass."""
    other = any_of(g.ends, ("ss", "us", "as", "ys")) | g.among["stop"] | one_of(g, ("fish", "police", "staff"))
    return np.asarray((g.ends["s"] | g.among["plurals"]) & ~other)


def only_nouns(g: Grammar) -> Booleans:
    """Which words are never a verb, so that a "to" before them opens no infinitive: to hospital, to conservatism."""
    return np.asarray(g.among["no_infinitives"] | like_plural(g) | any_of(g.ends, ("cracy", "hood", "ism", "ology")))


def owns_nothing(g: Grammar) -> Booleans:
    """Which capitals end like an owner, but stand before nothing to own: the group Tod's | fell, at Kohl's."""
    named = g.capital & (g.ends["'s"] | g.ends["’s"]) & ~one_of(g, _IS)
    if not np.count_nonzero(named):  # in half of the leads
        return np.asarray(named)
    behind = g.among["prepositions"] & ~(g.among["counts"] | g.number)[g.right]  # Acme's | about 9 mills
    return np.asarray(named & (g.stops | (behind | one_of(g, _BEHIND_NAMES))[g.right]))


@lru_cache(maxsize=1)  # two rules ask
def parts_of_all(g: Grammar) -> Booleans:
    """Which ordinals are a share: rose by a | third | in May; not: a | third | win."""
    third = g.among["ordinals"]
    much = (g.among["roughly"] | one_of(g, ("by", "of", "to")))[g.left2] & g.word["a"][g.left]
    ends = g.stops | g.last | (any_of(g.among, _BEHIND_SHARES) | one_of(g, ("last", "next")))[g.right]
    return np.asarray(third & much & ends)


@lru_cache(maxsize=1)  # two rules ask of the same lead
def one_measure(g: Grammar) -> Booleans:
    """Which nouns are one unit behind what says how near to it: more than a | metre, up to, a third of an | inch."""
    of = g.word["of"] & (any_of(g.among, ("amounts", "sizes")) | one_of(g, ("rate", "speed")))[g.left]
    bound = g.among["roughly"] | g.word["to"] & g.word["up"][g.left] | of
    return np.asarray(g.among["one_unit"] & (one_of(g, ("a", "an")) & (bound | g.word["half"])[g.left])[g.left])


@lru_cache(maxsize=1)  # a rule and the writer ask
def compared_behind_comma(g: Grammar) -> Booleans:
    """Which words open, behind a comma, what a figure is compared with: rose by a metre, | more than in May."""
    near = g.next_behind(one_of(g, ("as", "than"))) - g.at <= _THAN
    return np.asarray(any_of(g.among, ("compared", "multiples")) & g.comma[g.left] & near)


@lru_cache(maxsize=1)  # five rules ask
def hedges(g: Grammar) -> Integers:
    """How many words before each say how sure it is: men who fled | probably died, almost certainly drowned."""
    very = one_of(g, _VERY)
    sure = ((g.guard | very[g.left]) & (g.adverb | g.word["likely"]))[g.left]
    return np.where(sure, 1 + very[g.left2], 0)


@lru_cache(maxsize=1)  # two rules ask
def off_land(g: Grammar) -> Booleans:
    """Which "off" say where at sea something is: sank | off Togo, reefs | off its coast; not: called, lays | off."""
    if "off" not in g.places:  # in most leads
        return g.word["off"]
    coast, many = g.next_behind(one_of(g, _SHORES)), like_plural(g) & ~g.verb
    many[[at - 1 for at in g.places["off"] if g.low[at - 1][:-1] in word_list("base_verbs")]] = False
    at_sea = (one_of(g, _AT_SEA) | many)[g.left]
    place = g.capital[g.right] & ~(g.among["days"] | g.month)[g.right] & at_sea
    place |= g.the_or_its[g.right] & (coast <= g.at + 4)
    return np.asarray(g.word["off"] & g.goes_on & place)


def spelled(words: Sequence[Word]) -> Sequence[Word]:
    """Words, of which "&" is known as "and" where it joins no name: nuts & | rope; not: Marks & | Spencer."""
    told = [*words]
    for at in [at for at, word in enumerate(words) if word.text == "&"]:
        beside = told[max(0, at - 1) : at + 2]
        if not (beside[0].capital and beside[-1].capital):
            told[at] = words[at]._replace(low="and")
    return told


def listed_as(words: Sequence[Word]) -> list[str]:
    """What the lists know words by: not "may" for the month or a name, "no" of "no matter", nor "won" of Korea."""
    return [_listed(words, at) if word.low in _TWO_WORDS else word.low for at, word in enumerate(words)]


def _listed(words: Sequence[Word], at: int) -> str:
    low, behind = words[at].low, words[at + 1]
    beside = (words[at - 2].text, words[at - 1].text, "" if words[at].stops else behind.text)
    if low == "won" and _KOREAN.match(" ".join(beside).lower()):
        return "yuan"  # what is said of a unit holds of it, nothing of the verb
    low = "human-being" if low == "being" and words[at - 1].low == "human" else low
    low = "" if words[at].text.startswith("Spa") else low  # Bath Spa | University; not: Acme SpA
    matter = low == "no" and behind.low == "matter"
    return "" if matter or (low == "may" and words[at].capital and _is_month(words, at)) else low


def _is_month(words: Sequence[Word], at: int) -> bool:
    before, behind = words[at - 1], words[at + 1]
    return before.number or before.low in word_list("before_month") or not behind.capital or words[at].text != "May"


@cached_by_word
def looks(text: str) -> bytes:
    """Whether a word begins small, is quoted, like an adjective, a month, money, has a vowel first, is an initial."""
    low, quoted = text.lower().strip(MARKS), text[:1] in ("“", '"')
    first = low.startswith(("$", "€", "£")), low.startswith(tuple("aeiou")), text.endswith(".") and is_initial(low)
    month = low.removesuffix("'s").removesuffix("’s").rpartition("-")[2] in word_list("months")  # not: Martin
    return bytes((text[:1].islower(), quoted, like_adjective(text), month, *first))


@cached_by_word
def like_adjective(text: str) -> bool:
    """Whether a word looks like an adjective of small letters."""
    return len(text) < _LONG and _ADJECTIVE.fullmatch(text) is not None and text not in word_list("not_adjective")
