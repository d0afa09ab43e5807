"""What sentences of other languages than English are told by: word lists, compiled."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from summarizer.compression.clause.told.parts import Middle, Parts, middle_of, parts_of
from summarizer.languages import Language
from summarizer.languages.kin import kin_of, known
from summarizer.languages.listed import ELIDED, STRIPPED, first_key
from summarizer.languages.read import keys
from summarizer.text.words import cached_by_word

_AIMS = ("er", "ir", "re")  # what an infinitive ends with
_MERGED = frozenset("al au aux ce cet del des du son su suo seu leur ao do no".split())  # words before a noun
_ELIDED = r"(?:(?:c|j|n|qu|s)['’])?{}"


class Told(NamedTuple):
    """What a language's sentences are told by; each None or empty where it has no list.

    Attributes:
        speakers: Who says it, behind what is said.
        grave: Wrongs and deaths.
        verbs: What is a finite verb; of whole words.
        is_verb: Whether a word is one, with its marks; kept, for every end of a sentence asks for all words before it.
        none: How the subject of a sentence begins that is nobody.
        denials: What denies a clause at its end.
        rulings: What a court decided, its own word for it, up to its verb.
        reserves: What a brief does not leave out.
        besides: What a court held against what stands before it, which no line leaves out unseen.
        points: What a sentence opens with that points to the one before it, where words stand apart.
        followers: What a sentence opens with that tells what comes of the news and names nobody.
        subjects: A subject of one word, up to its verb: the judges.
        unclear: First letters that leave a reader without a subject, of scripts without spaces; of no name.
        framed: Whether verbs have a second half at the end of their clause.
        verb_last: Whether verbs stand last.
        times_last, times_next: A time at the end of a beginning, and one that follows, or says from when or how long.
        times_inside: A time wherever it stands.
        late: What may follow a whole object, though it goes on with the phrase before it.
        infinitives: What is an infinitive.
        small: Words that hold a sentence together, as keys; so all that follow.
        numbers: Numbers in words.
        links, strong, weak: What goes on with the phrase before it, and what a line ends before well, or not so well.
        contents, wanting: What opens what is said, and verbs that want it.
        joins, having: "And", and "has" before a participle.
        articles: Articles of what nobody knows yet.
        relatives, openers: What opens a clause between commas that says which one, and any clause with a verb.
        frames: Verbs whose other half stands at the end, or words behind which the verb is still to come.
        fronted: What a phrase before the subject begins with.
        halves: Halves of verbs at the end of a clause.
        parts: What its phrases are told by.
        middle: What the middle of its clauses is made of.
    """

    speakers: re.Pattern[str] | None
    grave: re.Pattern[str] | None
    verbs: re.Pattern[str] | None
    is_verb: Callable[[str], bool]
    none: re.Pattern[str] | None
    denials: re.Pattern[str] | None
    rulings: re.Pattern[str] | None
    reserves: re.Pattern[str] | None
    besides: re.Pattern[str] | None
    points: re.Pattern[str] | None
    followers: re.Pattern[str] | None
    subjects: re.Pattern[str] | None
    unclear: re.Pattern[str] | None
    framed: bool
    verb_last: bool
    times_last: re.Pattern[str] | None
    times_next: re.Pattern[str] | None
    times_inside: re.Pattern[str] | None
    late: re.Pattern[str] | None
    infinitives: re.Pattern[str] | None
    small: frozenset[str]
    numbers: frozenset[str]
    links: frozenset[str]
    strong: frozenset[str]
    weak: frozenset[str]
    contents: frozenset[str]
    wanting: frozenset[str]
    articles: frozenset[str]
    joins: frozenset[str]
    having: frozenset[str]
    relatives: frozenset[str]
    openers: frozenset[str]
    fronted: frozenset[str]
    frames: frozenset[str]
    halves: frozenset[str]
    parts: Parts
    middle: Middle

    def is_join(self, word: str) -> bool:
        """Whether a word is "and": not the "è" or "é" of the same key."""
        return first_key(word) in self.joins and not self.is_verb(word)

    def is_aim(self, word: str) -> bool:
        """Whether a word is an infinitive; of French, which has no list, by its end."""
        if self.infinitives is not None:
            return self.infinitives.fullmatch(word) is not None
        return not (self.framed or self.verb_last) and word.endswith(_AIMS[:2])

    def ends_on_aim(self, words: Sequence[str]) -> bool:
        """Whether words end on an infinitive, which is no noun: a proposé de vendre; not: à l'étranger, le quartier."""
        last, before = words[-1], first_key(" ".join(words[-2:-1]))
        elided = ELIDED.search(last) is not None and first_key(last) != "d"
        noun = elided or before in self.articles | self.parts.definite | _MERGED or last.endswith(("ier", "oir"))
        return not noun and self.is_aim(last)

    def opens_aim(self, rest: str) -> bool:
        """Whether words open what is said or to be done: que les trains, de rendre, d'interdire."""
        first, second = [*rest.split(None, 2)[:2], "", ""][:2]
        if first_key(first) in self.contents:
            return True
        aim = ELIDED.split(first)[-1] if ELIDED.search(first) else second
        return first_key(first) in ("de", "d", "di") and aim.endswith(_AIMS) and first_key(aim) not in self.small

    def is_ago(self, words: Sequence[str], at: int) -> bool:
        """Whether a word says how long ago, and is no verb there: robado | hace veinte años."""
        done = at > 0 and self.late is not None and self.late.fullmatch(words[at - 1]) is not None
        number = "".join(words[at + 1 : at + 2])
        counted = number[:1].isdecimal() or first_key(number) in self.numbers
        return first_key(words[at]) in self.parts.ago and (done or counted)

    def is_time(self, phrase: str) -> bool:
        """Whether a phrase is a day or a time of day and no more."""
        return self.times_last is not None and self.times_last.fullmatch(f" {phrase}") is not None


@cache
def told(code: str) -> Told:
    """What the sentences of a language are told by, as far as it is known."""
    language = known(code)
    words, spaced = language.clauses, code not in ("ja", "zh")
    times, lasting = "|".join(words.times), "|".join((*words.times, *words.lasting))
    verbs = any_of(words.finite_verbs, spaced=spaced, form=_ELIDED if spaced else "{}")  # n'augmentera, c'est
    return Told(
        speakers=any_of(words.speakers_behind, spaced=spaced),
        grave=any_of(words.grave, spaced=spaced),
        verbs=verbs,
        is_verb=cached_by_word(lambda word: verbs is not None and verbs.fullmatch(word.strip(STRIPPED)) is not None),
        none=any_of(words.no_subjects, spaced=spaced),
        denials=any_of(words.denials_behind, spaced=spaced),
        rulings=any_of(words.rulings, spaced=spaced),
        reserves=any_of((*words.reserves, *words.besides), spaced=spaced),
        besides=any_of(words.besides, spaced=spaced),
        points=any_of(language.pointing, spaced=True, form=r"{}(?![\w\u0900-\u0963])") if spaced else None,
        followers=any_of(words.followers, spaced=False),
        subjects=any_of(words.subjects, spaced=False),
        unclear=None if spaced else _unclear(language),
        framed=bool(words.halves),
        verb_last=bool(words.frames) and not words.halves,
        times_last=re.compile(rf"\s(?:{times})$", re.IGNORECASE) if times and spaced else None,
        times_next=re.compile(rf"\s(?:{lasting})", re.IGNORECASE) if lasting and spaced else None,
        times_inside=re.compile(rf"\s(?:{times})(?=\s)", re.IGNORECASE) if times and spaced else None,
        late=any_of(words.late_links, spaced=spaced),
        infinitives=any_of(words.infinitives, spaced=spaced),
        small=keys(language.function_words) | keys(words.openers),
        numbers=keys(language.spelled_numbers),
        links=keys(words.links),
        strong=keys(words.strong_borders),
        weak=keys(words.weak_borders),
        contents=keys(words.contents),
        wanting=keys(words.wanting),
        articles=keys(words.articles),
        joins=keys(words.joins),
        having=keys(words.having),
        relatives=keys(words.relatives),
        openers=keys(words.openers),
        fronted=keys(words.fronted),
        frames=keys(words.frames),
        halves=words.halves,
        parts=parts_of(words),
        middle=middle_of(words),
    )


def _unclear(language: Language) -> re.Pattern[str]:
    points = {entry.partition("(?!")[0]: entry for entry in language.pointing}  # which say what is a name
    return re.compile("|".join(points.get(word, word) for word in language.clauses.unclear_starts))


def told_of(text: str, language: Language | None) -> Told | None:
    """What the sentences of a text are told by, in its language or by its words in Italian or Portuguese, if known."""
    cut_as = language or kin_of(text)
    return told(cut_as.code) if cut_as else None


def any_of(listed: Sequence[str], *, spaced: bool, form: str = "{}") -> re.Pattern[str] | None:
    """One of some expressions, at the start of a word where words stand apart; None for none."""
    either = form.replace("{}", f"(?:{'|'.join(listed)})")
    return re.compile(rf"(?<![\w\u0900-\u0963]){either}" if spaced else either, re.IGNORECASE) if listed else None
