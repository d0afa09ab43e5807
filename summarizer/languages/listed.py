"""The word lists that tell how a line of another language than English ends, compiled once a language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from summarizer.languages.kin import known
from summarizer.languages.read import keys, read_lists, read_words
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import word_key

STRIPPED = " \"'“”‘’«»„(),;:،؛.!?؟।、，；："
ELIDED = LatePattern(r"['’]")
UNSPACED = LatePattern("[\u3040-\u30ff\u3400-\u9fff]")


class Listed(NamedTuple):
    """The word lists of a language, words as keys, and the same as they are written, for scripts without spaces.

    Attributes:
        small: Words that end no line.
        openers: Words that open a clause, conditions among them.
        conditions: Words that open a condition, of two or three words as one key.
        limits: What opens a condition or a time of what is denied before it, in the same way.
        denials: Words that deny what stands behind them.
        unconditional: Words behind which two open none: en | tant que.
        contents: Words that open what is said, of a language that is not known.
        fronted: Words that stand before a subject.
        unclear: First words that leave a reader without a subject, in small letters.
        frames: Verbs whose other half stands at the end of their clause.
        borders: Words that a line may well end before.
        held: What no line ends inside.
        written_small: The small words as they are written.
        written_fronted: How those begin in a script without spaces.
        written_conditions: The conditions as they are written.
        written_contrasts: Words as they are written that open a clause which no condition before it holds for.
        written_borders: The borders as they are written; none of a script with spaces.
        results: What holds under a condition begins so.
        closers: Words that close a phrase, where its case stands behind its noun.
        grave, claimed, speakers: Wrongs; deaths and forecasts; who says them; of languages that are not known.
        waiting: A beginning whose verb is still to come, of these.
    """

    small: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    limits: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    unconditional: frozenset[str] = frozenset()
    contents: frozenset[str] = frozenset()
    fronted: frozenset[str] = frozenset()
    unclear: frozenset[str] = frozenset()
    frames: frozenset[str] = frozenset()
    borders: frozenset[str] = frozenset()
    held: tuple[re.Pattern[str], ...] = ()
    written_small: tuple[str, ...] = ()
    written_fronted: re.Pattern[str] | None = None
    written_conditions: tuple[str, ...] = ()
    written_contrasts: tuple[str, ...] = ()
    written_borders: tuple[str, ...] = ()
    results: re.Pattern[str] | None = None
    closers: frozenset[str] = frozenset()
    grave: re.Pattern[str] | None = None
    claimed: re.Pattern[str] | None = None
    speakers: re.Pattern[str] | None = None
    waiting: re.Pattern[str] | None = None

    def condition_at(self, words: Sequence[str], start: int = 0, *, default: int = -1) -> int:
        """Where the first condition of some words opens, of one word or with the next: hasta | que, es | sei denn."""
        known = list(map(first_key, words))
        for at, key in enumerate(known[start:], start):
            bare = at == 0 or words[at - 1][-1:] == "," or known[at - 1] not in self.unconditional
            pair = "".join(known[at : at + 2]) if bare else key
            if not self.conditions.isdisjoint((key, pair, "".join(known[at : at + 3]))):
                return at
            denied = not self.denials.isdisjoint(known[:at]) and self.conditions.isdisjoint(known[:at])
            if denied and not self.limits.isdisjoint((key, pair)):
                return at
        return default


@cache
def listed(code: str) -> Listed:
    """The word lists of a language whose sentences can be cut."""
    language = known(code)
    words = language.clauses
    held = [*words.held, *(re.escape(word) for word in words.open_ends if UNSPACED.match(word) and len(word) > 1)]
    return Listed(
        small=keys(words.open_ends) | keys(words.conditions) | language.function_words | keys(language.spelled_numbers),
        openers=keys(words.openers) | keys(words.conditions),
        conditions=keys(words.conditions),
        limits=keys(" ".join(words.phrases.get("phrase_limits", ())).split()),
        denials=frozenset(" ".join(words.phrases.get("phrase_not", ())).split()),
        closers=keys(" ".join(words.phrases.get("phrase_closers", ())).split()),
        unconditional=keys(words.open_ends) | language.function_words,
        fronted=keys(words.fronted),
        unclear=words.unclear_starts,
        frames=keys(words.frames),
        borders=keys(words.strong_borders),
        held=tuple(map(re.compile, held)),
        written_small=tuple(words.open_ends),
        written_fronted=re.compile("|".join(words.fronted)) if code in ("ja", "zh") else None,
        written_conditions=tuple(words.conditions),
        written_contrasts=words.contrasts,
        results=re.compile("|".join(words.results)) if words.results else None,
        written_borders=tuple(words.strong_borders) if any(map(UNSPACED.match, words.strong_borders)) else (),
    )


@cache
def unlisted() -> Listed:
    """What ends no line in any of the languages that are not known."""
    lists, common = read_words("unknown"), read_words("strangers").values()
    conditions = keys(lists["conditions"])
    openers = keys(lists["clause_openers"]) | conditions
    return Listed(
        small=keys(chain(*common)) | openers,
        openers=openers,
        conditions=conditions,
        contents=keys(lists["contents"]),
        fronted=keys(lists["fronted"]),
        waiting=_one_of("waiting"),
        grave=_one_of("grave"),
        claimed=_one_of("claimed"),
        speakers=_one_of("speakers_behind"),
    )


def _one_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(read_lists('unknown')[name])})", re.IGNORECASE)


@lru_cache(maxsize=4096)
def first_key(word: str) -> str:
    """The key of a word as it is written, of "qu'il" that of its first part."""
    return word_key(ELIDED.split(word.strip(STRIPPED))[0])
