"""A sentence without the participle phrase of its subject, which no comma closes: Un tableau | volé | a été vu."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from summarizer.compression.clause.told import Told
from summarizer.languages.listed import first_key
from summarizer.runtime.patterns import LatePattern

_MOST = 14  # words of one
_LEAST = 3  # of its words that tell something: volé en 1985
_NAMED = 3  # words of a subject that says which it is: Un tableau de Monet
_DONE = LatePattern(r"[a-zäöüß]{4,}(?:t|en)e[mnrs]?")  # as an adjective: gestohlenes
_ADJECTIVE = LatePattern(r"[a-zäöüß]+e[mnrs]?")  # frühere; not: forderten | mehr Geld
_ARTICLES = frozenset("das dem den der des die ein eine einem einen einer eines".split())
_ONE = ("Das", "Der")
_MARKED = LatePattern(r"[,;:.–—]$")


def without_modifier(text: str, told: Told) -> Iterator[str]:
    """The text without the end of the participle phrase of a subject that nobody knows yet, and without all of it.

    Of one that is known the phrase may say which: the men | accused of theft; and of one word it alone does: Una carta
    | escrita por Bolt. In German it stands before the noun, and a name behind that says which: Der | in Lund
    verurteilte | frühere Minister Roe ist tot.
    """
    words = text.split()
    if told.framed:
        yield from _without_attribute(words, told)
    if told.framed or told.verb_last or first_key(words[0]) not in told.articles | told.numbers:
        return
    subject = list(takewhile(lambda word: not (_MARKED.search(word) or told.is_verb(word)), words))
    done = next((at for at in range(2, len(subject)) if _is_done(words, at, told)), 0)
    verb = _main_verb(words, done, told) if done else 0
    if not verb or (told.reserves is not None and told.reserves.search(" ".join(words[done:verb]))):
        return
    borders = [at for at in range(done + _LEAST, verb) if first_key(words[at]) in told.strong | told.weak]
    for border in (*reversed(borders), *[done][: done >= _NAMED]):
        yield " ".join((*words[:border], *words[verb:]))


def _main_verb(words: Sequence[str], done: int, told: Told) -> int:
    """Where the main verb stands behind a participle, with no clause between; 0 for none."""
    for at in range(done + 1, min(done + _MOST, len(words))):
        word = words[at]
        if _MARKED.search(words[at - 1]) or first_key(word) in told.openers | told.contents or told.is_join(word):
            return 0
        if told.is_verb(word) and not told.is_ago(words, at):
            return at - (first_key(words[at - 1]) in told.parts.itself)
    return 0


def _is_done(words: Sequence[str], at: int, told: Told) -> bool:
    """Whether a word is a participle with its phrase behind it, and no noun, as in un | deposito | di."""
    word, small = words[at], told.small | told.links | told.contents | told.numbers
    late = word[:1].islower() and told.late is not None and told.late.fullmatch(word) is not None
    free = late and len(word) > 3 and first_key(word) not in small and first_key(words[at - 1]) not in small
    return free and first_key("".join(words[at + 1 : at + 2])) in told.strong | told.weak | told.parts.ago


def attribute_of(words: Sequence[str], told: Told) -> tuple[int, int]:
    """Where what is between a German article and its noun begins and ends: ein | in Lund gestohlenes | Bild; 0, 0."""
    for at in range(min(len(words) - 2, _MOST)):
        opens = words[at].lower() in _ARTICLES and words[at + 1] in told.middle.prepositions
        if not opens or (at and _MARKED.search(words[at - 1])):
            continue
        for end in range(at + 2, min(at + _MOST, len(words) - 1)):
            if _MARKED.search(words[end]):
                break
            noun = next((one for one in range(end + 1, len(words)) if not _ADJECTIVE.fullmatch(words[one])), 0)
            if noun and _DONE.fullmatch(words[end]) and words[noun][:1].isupper():
                return at + 1, end + 1
    return 0, 0


def _without_attribute(words: Sequence[str], told: Told) -> Iterator[str]:
    """A sentence without what stands before its first noun, of "a" or of one that its office's place or name tells."""
    start, end = attribute_of(words, told)
    noun = next((at for at in range(end, len(words)) if words[at][:1].isupper()), 0)
    following = "".join(words[noun + 1 : noun + 2])
    named = words[0] in _ONE and (following in told.middle.of or following[:1].isupper())
    free = start == 1 and noun > 0 and (words[0].startswith("Ein") or named)
    if free:
        yield " ".join((*words[:start], *words[end:]))
