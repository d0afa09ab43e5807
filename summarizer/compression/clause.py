"""Where a line of text may end when it is too long: at a clause, else at a word, any script."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.text.words import count_words, word_spans

# Losses of a cut before a preposition, inside a phrase, where a clause stays open, behind a function word.
SLIGHT, MIDDLE, OPEN, TORN = 1.5, 2.5, 20.0, 40.0
NEVER = 3 * TORN  # of one that says what its sentence does not: a condition is gone, or whose claim it is
_POINTING = 5.0  # loss of a text that starts with "the company": nobody knows which
_SHORT = 3.0  # loss for each word that is missing from five

_WORDS = ENGLISH.clauses
_STRONG = _WORDS.openers | _WORDS.strong_borders
_SAYING = ENGLISH.saying["verbs"] | ENGLISH.saying["opinion_verbs"]
_CONDITION = re.compile(r"[^,;:]*(?:\b|,\s)(?:if|unless)\b")  # of the clause that has begun, or behind its comma
_BORDER = re.compile(r"[,;:，、；：،؛。!?！？…—–]|--|-\s")
_PAIRS = tuple(zip('“([«「『（《"', '”)]»」』）》"', strict=True))
_TRAILING = " \t\n\r.,;:，、；：،؛。।॥·|-–—"
_BEFORE_NOUNS = _WORDS.before_nouns.union(ENGLISH.numbers.ordinals)
_HELPER = re.compile(r"(?:n['’]t|['’](?:ve|re|ll))$")
_INITIALS = re.compile(rf"(?:\b\w\.){{2,}}$|\b(?:{'|'.join(_WORDS.dotted)})\.$")


class Cut(NamedTuple):
    """A beginning of a text.

    Attributes:
        text: The beginning, trimmed; within the limits.
        words: Its number of words.
        loss: How bad it is to end here, in words that one would give up for a better place.
    """

    text: str
    words: int
    loss: float


def cuts(text: str, length: Length, *, english: bool) -> list[Cut]:
    """The beginnings of a text that are within the limits.

    Args:
        text: One sentence or headline, without line breaks.
        length: The limits; `words` and `chars` count.
        english: Whether clauses that stay without a verb count as a loss. Not for headlines, whose
            verbs ("Commit") look like any other word.

    Returns:
        At least one, shortest first.
    """
    return _cuts(text, _ends(text), length, english=english)


def _cuts(text: str, ends: Iterable[tuple[int, int]], length: Length, *, english: bool) -> list[Cut]:
    """The beginnings up to some ends of words, each with its number of words, as far as they are within the limits."""
    from summarizer.languages.quantities import held_spans  # Late: most texts fit.

    found = []
    held = held_spans(text)
    for words, end in ends:
        part = _trimmed(text[:end])
        if not part:
            continue
        if not length.allows(words=words, sentences=1, chars=len(part)):
            break
        complete = not any(map(str.isalnum, text[end:]))
        inside = any(first < end < last for first, last in held)
        loss = TORN if inside else _end_loss(text, end, part) if not complete else 0.0
        if english:
            loss += _clause_loss(part, text[end:].strip(), complete)
        found.append(Cut(part, words, loss))
    return found or [_hard_cut(text, length)]


def shorten(text: str, length: Length) -> str:
    """A text within the limits, trimmed; where it is too long, its longest beginning, shortened for a better end."""
    whole = " ".join(text.split())
    trimmed = _trimmed(whole)
    if trimmed and length.allows(words=count_words(trimmed), sentences=1, chars=len(trimmed)):
        return trimmed
    # No cut loses more than TORN: one that is shorter by more words than that is never the best.
    ends = list(_ends(whole))
    fitting = min(length.words or len(ends), bisect_right(ends, length.chars or len(whole), key=itemgetter(1)))
    near = ends[max(0, fitting - int(TORN) - 2) :]
    best = max(_cuts(whole, near, length, english=False), key=lambda cut: (cut.words - cut.loss, cut.words))
    return best.text


def states(text: str) -> bool:
    """Whether an English text has what looks like a finite verb, so that it states something."""
    return bool(_verbs(text.split(), _bare(text)))


def _bare(text: str) -> list[str]:
    """The words of a text without their marks."""
    return [word.strip("\"“”‘’'(),;:") for word in text.split()]


def _hard_cut(text: str, length: Length) -> Cut:
    """Characters only, from the first letter on, where not even one word fits; marks stay with their letter."""
    text = text[next((at for at, character in enumerate(text) if character.isalnum()), 0) :]
    limit = length.chars or len(text)
    end = min(limit, max((end for _, end in islice(_ends(text), length.words)), default=0))
    while 1 < end < len(text) and unicodedata.combining(text[end]):
        end -= 1
    return Cut(_trimmed(text[:end]) or text[:end], 1, 2 * TORN)


def _ends(text: str) -> Iterator[tuple[int, int]]:
    """How many words there are up to the end of each, and that end; of a text without words, its own."""
    number = 0
    for number, (_, end) in enumerate(word_spans(text), 1):
        yield number, end
    if not number and text:
        yield 0, len(text)


def _end_loss(text: str, end: int, part: str) -> float:
    """Loss of the place alone: borders of any script, open marks, torn names and numbers."""
    last, after = part.rsplit(" ", 1)[-1], text[end:].lstrip()
    following = after.split(" ", 1)[0]
    if _open(text[:end]) or last.lower() in _WORDS.open_ends or last.endswith(("'s", "’s", "s'", "s’", "-")):
        return TORN
    if _BORDER.match(text[end - 1]) or _BORDER.match(after):
        return 0.0
    named = last[:1].isupper() and following[:1].isupper() and following.lower() not in _WORDS.open_ends
    if named and not _title_case(text):
        return TORN
    if following.lower() in _WORDS.conditions:
        return OPEN
    if following.lower() in _STRONG:
        return 0.5
    if following.lower() in _WORDS.weak_borders:
        return SLIGHT
    return TORN if last.lower() in ENGLISH.spelled_numbers else MIDDLE


def _title_case(text: str) -> bool:
    """Whether most words have capitals, so that a capital does not make a name."""
    words = text.split()
    return 3 * sum(word[:1].isupper() for word in words) > 2 * len(words)


def _clause_loss(part: str, rest: str, complete: bool) -> float:
    """Loss of a clause that stays without its verb, or a verb without what it wants."""
    words = _bare(part)
    lowered = [word.lower() for word in words]
    unclear = lowered[0] in _WORDS.unclear_starts
    loss = (NEVER if lowered[0] in ENGLISH.pointing_words else _POINTING) if unclear else 0.0  # He left, This is more
    loss += _SHORT * max(0, 5 - len(words)) + OPEN * (not complete and _leads_on(words, rest))
    start = 0
    if lowered[0] in _WORDS.fronted and not _any_of("quantities").match(part):
        start = next((index + 1 for index, word in enumerate(part.split()) if word.endswith(",")), len(words))
    opened = max((index + 1 for index, word in enumerate(lowered) if word in _WORDS.openers), default=0)
    clauses = sum(word in _WORDS.openers for word in lowered[start + 1 :])
    unless = opened > 0 and lowered[opened - 1] in _WORDS.conditions  # half a condition is none
    verbs = _verbs(part.split(), words)
    enough = sum(index > start for index in verbs) > clauses
    if not enough or not any(index >= max(start + 1, opened) for index in verbs):
        return loss + (MIDDLE if complete else NEVER if unless else OPEN)
    if complete:
        return loss
    following = rest.split(" ", 1)[0].lower()
    if _CONDITION.match(rest) and following not in ("who", "whose", "which"):
        loss += NEVER  # it says that it will be, whatever comes
    verbal = verbs[-1] == len(words) - 1 or lowered[-2:-1] == ["to"] or lowered[-1].endswith("ing")
    bare = verbal and rest[:1] not in ",;:—–-" and following not in (_STRONG | _WORDS.weak_borders) - {"to"}
    parted = following in _WORDS.open_ends and _any_of("finite_verbs", "$").match(following) is not None
    says = lowered[-1] in _SAYING and "," not in part  # the father believes | that she lives
    wanting = bare or parted or lowered[-1] in _WORDS.wanting | _WORDS.open_ends
    return loss + TORN * says + ((NEVER if unless else OPEN) if wanting else 0.0)


def _leads_on(words: list[str], rest: str) -> bool:
    """Whether the last word stands before the one that it belongs to: "third" day, "has finally" won."""
    last, before = words[-1], words[-2] if len(words) > 1 else ""
    beside = rest.split(" ", 1)[0].rstrip(",;:.")
    following = beside.lower()
    if last in _WORDS.measures and following in ("before", "after", "ago", "earlier", "later"):
        return True
    if not following[:1].isalnum() or following in _STRONG | _WORDS.weak_borders:
        return False
    if _HELPER.search(last) or (last.islower() and ("-" in last or last in _BEFORE_NOUNS)):
        return True
    adverb = last.endswith("ly") or last in _WORDS.adverbs
    helps = before.lower() in _WORDS.open_ends and _any_of("finite_verbs", "$").match(before) is not None
    people = before.islower() and last[:1].isupper() and _any_of("peoples", "$").match(last) is not None
    shared = (last in ("percent", "cent") or last.endswith("%")) and beside.islower()  # not before a day
    return (adverb and helps) or people or shared


@cache
def _any_of(name: str, behind: str = "") -> re.Pattern[str]:
    """One of the lists of the language, compiled for the first text that has to be cut."""
    return re.compile(rf"(?:{'|'.join(getattr(_WORDS, name))}){behind}", re.IGNORECASE)


def _verbs(raw: list[str], words: list[str]) -> list[int]:
    """Indexes of what looks like a finite verb; a participle behind a comma or before "by" is none."""
    found = []
    for index, word in enumerate(words):
        if not _any_of("finite_verbs", "$").match(word):
            continue
        helped = index > 0 and words[index - 1].lower() in _WORDS.open_ends
        behind_comma = index > 0 and raw[index - 1].endswith(",")
        before_by = index + 1 < len(words) and words[index + 1].lower() == "by"
        if not word.endswith("ed") or helped or not (behind_comma or before_by):
            found.append(index)
    return found


def _open(text: str) -> bool:
    """Whether a quotation or bracket is open at the end."""
    return any(_unpaired(text, left, right) for left, right in _PAIRS)


def _unpaired(text: str, left: str, right: str) -> bool:
    return text.count(left) % 2 == 1 if left == right else text.count(left) > text.count(right)


def _trimmed(text: str) -> str:
    """Without the punctuation at its end, and without marks that have lost their partner."""
    kept, before = text.strip(), ""
    while kept != before:
        before = kept
        if not _INITIALS.search(kept):
            kept = kept.rstrip(_TRAILING)
    for left, right in _PAIRS:
        if _unpaired(kept, left, right):
            kept = _without(kept, kept.rindex(left))
        elif left != right and kept.count(right) > kept.count(left):
            kept = _without(kept, kept.index(right))
    return kept.strip()


def _without(text: str, index: int) -> str:
    """The text without one character, and without the second of two spaces that then meet."""
    before, after = text[:index], text[index + 1 :]
    return before + (after.lstrip() if before[-1:].isspace() else after)
