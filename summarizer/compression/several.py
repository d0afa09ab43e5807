"""Lines to choose from: whole sentences among them, and none that an editor could not take as it stands."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from summarizer.compression.clause import has_main_verb
from summarizer.compression.constraints import tells, word_list
from summarizer.compression.found import Found
from summarizer.compression.lead import Word
from summarizer.compression.names.runs import is_personal
from summarizer.compression.scoring import Part, Parts
from summarizer.compression.search import NEVER
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import is_ordinary

_LEAST_WORDS = 4  # of a sentence that is told whole
_OPENING = 6  # words before the one that a line begins with, of which the sentence has fewer
_BEHIND_OBJECT = ("prepositions", "particles", "conjunctions", "subordinate")
_OPENING_CLAUSES = ("speech", "subordinate", "clause_openers")
_OWNERS = ("her", "his", "its", "their")
_BACK = LatePattern(r"\b(?:he|her|him|his|she)\b|^(?:and|but)\b", re.IGNORECASE)
_THEIRS = LatePattern(r"\b(?:its?|the(?:ir|m|y))\b", re.IGNORECASE)
_SAYS = LatePattern(r"(?<!,) (?:said|says) (?:that )?([a-z]\w* \w.*)")  # Acme said its rope as strong
_MANY = LatePattern(r"(?!(?:has|is|says|was)$)[\w-]+(?<!ss)s$")
_IT_IS = LatePattern(
    r"(?:(?:\w+ )?(?:be|been)|is|was)\b(?! \w+ing\b)|(?:can|could|may|might|must|would|will) (?:be|take)\b"
)


def whole_paths(parts: Iterable[Part], max_words: int, max_chars: int | None) -> Iterator[range]:
    """The sentences of a lead behind the first that fit as they are, as paths; none that is badly opened or ended."""
    for part in parts:
        problem = part.problem
        size = len(problem.first)
        if not part.offset or size < _LEAST_WORDS or problem.words.sum() > max_words or problem.last[-1] == NEVER:
            continue
        told = problem.chars.nonzero()[0]  # an article is not told
        long = max_chars is not None and len(part.writer.line(range(part.place, part.place + size))) > max_chars
        if problem.first[told[0]] != NEVER and not long:
            yield range(part.offset, part.offset + size)


def stands(parts: Parts, words: Sequence[Word], points: Sequence[bool], line: Found) -> bool:
    """Whether a line can be told alone: with a verb, closed, and pointing to nobody who is named elsewhere.

    Args:
        parts: The sentences of the lead, by their index.
        words: The words of the lead.
        points: Whether each sentence points back, as of a `Lead`.
        line: The line.
    """
    at = words[line.path[0]].sentence
    part = parts[at]
    if (points and points[at] and not _names_itself(words, line.path)) or (
        part.offset and (_BACK.search(line.text) or _of_two(words, line.path) or not _holds_owners(words, line))
    ):
        return False
    said = _SAYS.search(line.text)
    if said and not has_main_verb(said[1].capitalize()):
        return False
    return tells(part.writer.grammar, part.writer.speaks, [part.place + at - part.offset for at in line.path])


def _names_itself(words: Sequence[Word], path: Sequence[int]) -> bool:
    """Whether a line begins with the name behind the comma of what alone points back: His lawyer, | Ray Bolt, said."""
    at = path[0]
    opening = [word for word in words[max(0, at - _OPENING) : at] if word.sentence == words[at].sentence]
    own = opening[:1] if len(opening) < _OPENING else []
    return any(word.low in _OWNERS for word in own) and words[at].capital and words[at - 1].stops


def _holds_owners(words: Sequence[Word], line: Found) -> bool:
    """Whether "it" and "they" mean what a line holds before them: Acme says | it grows, firms sold | their mills.

    Not where it may be anything: Acme said | it was a pity; nor where somebody says whose: Nurses said | their bed; nor
    where they do it to something else: Experts from Togo will examine | it, Shops refused to sell | them.
    """
    if not _THEIRS.search(line.text):
        return True
    people = {one.low for pair in pairwise(words) if _may_be_named(*pair) and is_personal(pair) for one in pair}
    things = [at for at in line.path if _is_thing(words, at, people)]
    many = [at for at in line.path if words[at].low in word_list("plurals") or _MANY.match(words[at].low)]
    says = {*word_list("speech"), "that"}
    for number, at in enumerate(line.path):
        low, before = words[at].low, line.path[:number]
        if not _THEIRS.match(low):
            continue
        one_of_them = low.startswith("it")
        meant = [one for one in before if one in things or (one in many and not one_of_them)]
        if not meant or (low in ("it", "them") and _is_done_to(words, line.path, meant[0], number)):
            return False
        if not one_of_them and any(words[one].low in word_list("speech") for one in before if one > meant[-1]):
            return False
        if low == "it":  # not of what many say: Nurses in Togo say | it hurts
            behind = " ".join(words[one].low for one in line.path[number + 1 : number + 4])
            teller = words[before[-1]].low
            many_tell = teller == "say" or (teller in says and any(one in many for one in before if one < meant[0]))
            if many_tell or _IT_IS.match(behind):
                return False
    return True


def _is_done_to(words: Sequence[Word], path: Sequence[int], first: int, number: int) -> bool:
    """Whether what "it" or "them" would mean does something to it in one clause: Acme examines | it.

    Acme fears that rivals copy | it, and Acme announced | it had grown, mean themselves.
    """
    between = [words[at].low for at in path[:number] if at > first]
    behind = words[path[number + 1]].low if number + 1 < len(path) else "to"
    ends = behind.endswith("ly") or any(behind in word_list(name) for name in _BEHIND_OBJECT)
    opens = not {"after", "before", "that"}.isdisjoint(between) or any(
        low in word_list(name) for low in between for name in _OPENING_CLAUSES
    )
    return ends and not opens


def _is_thing(words: Sequence[Word], at: int, people: Collection[str]) -> bool:
    """Whether a word is of a name that is nobody's, or says what one is: Acme, a carmaker; not: the | bank."""
    low = words[at].low
    if low.endswith("maker") or low in word_list("institutions"):
        return at > 0 and words[at - 1].low not in ("that", "the", "this")
    opens = at == 0 or words[at - 1].sentence != words[at].sentence
    named = words[at].capital and low not in people and not (opens and is_ordinary(low))
    return named and not any(low in word_list(name) for name in ("stop", "titles", "days"))


def _may_be_named(first: Word, name: Word) -> bool:
    """Whether two words may be a name in full."""
    if not (first.capital and name.capital) or first.stops or first.sentence != name.sentence:
        return False
    return all(word_list(other).isdisjoint((first.low, name.low)) for other in ("stop", "titles", "days"))


def _of_two(words: Sequence[Word], path: Sequence[int]) -> bool:
    """Whether a line holds a surname alone that two of the lead have: Bolt | fled, behind Ada Bolt and Ray Bolt."""
    given = defaultdict[str, set[str]](set)
    for first, name in pairwise(words):
        if _may_be_named(first, name):
            given[name.low].add(first.low)
    return any(words[at].capital and at - 1 not in path and len(given[words[at].low]) > 1 for at in path)
