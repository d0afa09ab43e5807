"""Which lists hold a word, and which rules of a module find something: kept from article to article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cache
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
_TWO_WORDS = ("being", "may", "no", "won")  # each of them is two
_LONG = 64  # characters of what is no adjective
_ADJECTIVE = LatePattern(
    r"[a-z-]{2,}(?:ous|al|ic|ive|ary|ish|ern|less|ful|able|ible|ian|ean|ese|ical|[a-z]est|[a-z]+-[a-z]+)$"
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
    return [rule for rule, words in rules_of(module) if not words or not g.word.held.isdisjoint(words)]


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


def like_plural(g: Grammar) -> Booleans:
    """Which words look like a plural, so that a "to" before them opens no infinitive: to widows, not: to pass."""
    other = any_of(g.ends, ("ss", "us", "as", "ys")) | g.among["stop"] | one_of(g, ("fish", "police", "staff"))
    return np.asarray((g.ends["s"] | g.among["plurals"]) & ~other)


def no_verbs(g: Grammar, verb: Booleans) -> tuple[Booleans, Booleans]:
    """Which of the words that look like verbs say which the noun before them is, and which are verbs in the end.

    Neither are "accused" of "men accused of it fled", "cuts" of "job cuts were made", "claims" of "cited claims of it".
    """
    told = _told_of(g, verb) | _named(g, verb)
    told |= verb & g.among["found_as"] & told[g.left]  # a man found | hanged
    return told, verb & ~(told | _before_verb(g, verb) | (g.ends["s"] & verb[g.left] & g.word["of"][g.right]))


def _told_of(g: Grammar, verb: Booleans) -> Booleans:
    """Which words that look like verbs say which the noun before them is: men | accused of theft | were freed.

    A clause has one verb: of two with nothing between them that opens another one, a participle behind a noun and
    before its preposition is none. Verbs of saying open one with nothing: Ray said men | called for help. Nor is what
    wants an object and has none, in a sentence with articles: a man | jailed after he fled | died.
    """
    among, left = g.among, g.left
    other = among["stop"] | among["persons"] | verb | g.adverb | g.stops | g.word[""]
    told: Booleans = verb & (g.ends["ed"] | among["participles"]) & g.begins_small & g.goes_on & ~other[left]
    light = (g.adverb | g.word["guilty"]) & among["prepositions"][g.right]
    told &= (any_of(among, ("found_as", "places", "prepositions")) | light)[g.right]  # a man shot | dead by police
    told &= ~(among["undone"] | (among["auxiliary"] | among["modal"])[g.before_adverb])
    if not np.count_nonzero(told):
        return told
    clause = among["conjunctions"] | among["subordinate"] | among["subjects"]
    says = any_of(among, ("said", "announces", "believes", "telling", "remarks"))
    told &= ~(says & (g.next_behind(g.word["that"]) <= g.stop_behind))  # a nurse | told Ray that it is so
    which = (among["question"] | g.word["that"])[left] & g.ends["s"] & g.begins_small & ~told[g.right]
    charged = (among["harming"] & g.word["of"][g.right]) | (g.word["charged"] & g.word["with"][g.right])
    before = g.last_before((verb & ~(among["auxiliary"] | charged)) | which)  # that | protects men; not: that he | gave
    opens = (among["before_clause"] & ~g.word["in"]) | among["subordinate"]  # closed | after rust was found
    border = g.last_before(clause | opens | among["question"] | g.word["to"] | g.word["that"])
    thing = among["articles"] | among["possessives"] | g.capital | g.number | like_plural(g)
    second = (before >= g.phrase) & (border < before) & ~says[before] & ~(g.word["to"] & ~thing[g.right])[g.right]
    noun = ~(other | among["prepositions"] | among["places"] | g.gerund | g.ends["ed"])
    whose = noun[left] & (among["articles"] | among["possessives"] | (g.capital & ~g.capital[left]))
    ends = clause | opens | whose | (among["question"] & among["prepositions"][left])  # a strike | the union led
    acts = _sure_verbs(g, verb) & (~g.word["to"])[left]
    opener = g.last_before(among["question"] | g.word["that"])
    passive = (among["done_to"] | g.by_whom[g.right]) & (g.begins_small | g.first)[left] & (opener < g.phrase)
    passive &= not g.word.held.isdisjoint(word_list("articles"))
    none, helps = np.zeros(len(g.at), np.bool_), among["auxiliary"] | among["modal"] & ~g.word["to"]
    led = (g.last_before(g.gerund & ~g.capital) >= g.phrase) & (before < g.phrase) & ~says & (opener < g.phrase)
    for at in (told & ~(second | charged)).nonzero()[0].tolist():
        words = (acts | verb & ~told, acts | verb, none) if passive[at] else (helps, acts | verb, ends)
        if (passive | led)[at] and _has_verb(g, at, words, which=False):
            continue  # men seeking two boys lost in a mill | have found
        of_subject = opener[at] > g.begin[at] and not (verb | acts)[g.begin[at] : at].any()  # a mill that Bolt | sold
        told[at] = not opens[at + 1] and _has_verb(g, at, (acts, verb | acts, ends), which=of_subject)
    return told


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
    return np.asarray(told & ~other[g.phrase] & (g.verbs == g.verbs[g.phrase - 1]) & (g.last_before(opens) < g.phrase))


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
    return False


def _sure_verbs(g: Grammar, verb: Booleans) -> Booleans:
    """Which words that look like verbs can be nothing else, with auxiliaries and modals: sank, will, alleged | that."""
    other = (g.ends["s"] | g.ends["ed"] | g.among["participles"]) & ~g.among["undone"]
    sure = g.among["auxiliary"] | g.among["modal"] | (verb & ~other)
    sure |= verb & (g.among["remarks"] | g.among["announces"]) & g.word["that"][g.told_behind % len(g.at)]
    return np.asarray(sure & ~(g.word["to"] | g.word["not"]))  # vows | not to go


def openers_of(g: Grammar, verbs: Integers) -> Booleans:
    """Words that open a clause with its own verb before that of its sentence: a man jailed | after he fled | died."""
    which = g.among["question"] | g.word["that"]
    opens = which | (g.among["subjects"] & (g.among["tellers"] & which[g.left])[g.left])  # a man who said | he fled
    own = verbs - opens.cumsum()  # who fled and | hid nuts | was jailed
    whose = g.among["articles"] | g.among["possessives"] | g.among["plurals"]  # who stole a dog | while its owner slept
    after = g.among["openers_behind"] & (own <= own[g.begin - 1])
    after &= (g.among["subjects"] | (whose & ~g.among["before_clause"][g.left]))[g.right]
    joined = g.verb & ~g.second_verb & g.word["and"][g.left] & (own[g.left] == own[g.phrase - 1])
    return np.asarray(opens | joined | (after & (g.last_before(g.told_of | which) >= np.maximum(g.begin, 1))))


def _before_verb(g: Grammar, verb: Booleans) -> Booleans:
    """Which words that look like verbs are nouns before one: job | cuts | were made, | hit 9; not: it | says | is."""
    subject = g.among["question"] | g.word["that"] | g.among["persons"] | g.capital | g.stops
    nouns = verb & g.ends["s"] & ~(subject[g.left] | g.among["auxiliary"] | g.among["said"] | g.stops)
    counts = g.among["articles"] | g.among["counts"] | g.number | g.among["roughly"] | g.word["least"][g.right]
    return np.asarray(nouns & (_sure_verbs(g, verb) | ((g.past | g.among["participles"]) & counts[g.right]))[g.right])


def helped(g: Grammar) -> Booleans:
    """Which words stand behind an auxiliary or modal of their verb: was once | named, had been | sold."""
    helps = (g.among["auxiliary"] | g.among["modal"])[g.last_before(~(g.adverb | one_of(g, ("once", "twice"))))]
    return np.asarray(helps | (g.past & (g.verb | g.among["participles"])[g.left]))


def listed_as(words: Sequence[Word]) -> list[str]:
    """What the lists know words by: not "may" for the month or a name, "no" of "no matter", nor "won" of Korea."""
    return [_listed(words, at) if word.low in _TWO_WORDS else word.low for at, word in enumerate(words)]


def _listed(words: Sequence[Word], at: int) -> str:
    low, behind = words[at].low, words[at + 1]
    beside = (words[at - 2].text, words[at - 1].text, "" if words[at].stops else behind.text)
    if low == "won" and _KOREAN.match(" ".join(beside).lower()):
        return "yuan"  # what is said of a unit holds of it, nothing of the verb
    low = "human-being" if low == "being" and words[at - 1].low == "human" else low
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
