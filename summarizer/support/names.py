"""Proper names of a text that an article does not have.

A name is a word with a capital where the language would not put one, or a word made of letters and
digits. It is supported by the same word in the article in whatever case and form, by an acronym of
words there or the words of an acronym there, or by another name for the same thing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import LONGEST_ACRONYM, NO_NAMES, NameFacts, are_beside, is_acronym
from summarizer.support.number_words import WORD_STARTS
from summarizer.text.cover import Cover
from summarizer.text.sentences import Span
from summarizer.text.words import Word

_SKIPPED = {  # words with capitals that are no names
    *NO_NAMES,
    *ENGLISH.numbers.plurals,
    *WORD_STARTS,
}
_SENTENCE_START = LatePattern(
    r"""(?:[.!?:;…•|。！？\n—*]|(?:^|\s)-)[\s"'()\[]*$|^[\W_]*$|["(\[]\s*$|(?:^|[\s(\[])'\s*$"""
)
_TITLE_CASE = 0.7  # share of the words that could be small and are not
_FEWEST_FOR_TITLE_CASE = 3
_LOOK_BACK = 8  # characters before a word that tell whether it begins a sentence
_WORDS_AND_ACRONYMS = {"us", "it", "who", "is"}


def is_title_case(found: Sequence[Word]) -> bool:
    """Whether nearly all words of a text have capitals, as in many headlines."""
    content = [word for word in found[1:] if word.key not in ENGLISH.function_words and word.text[0].isalpha()]
    if len(content) < _FEWEST_FOR_TITLE_CASE:
        return False
    return sum(word.text[0].isupper() for word in content) >= _TITLE_CASE * len(content)


def unsupported_names(folded: str, found: Sequence[Word], facts: NameFacts, taken: Cover) -> list[Span]:
    """Finds the names of a text that an article does not have.

    Args:
        folded: The text, folded.
        found: Its words.
        facts: The article's words.
        taken: What of the text has been read as something else.

    Returns:
        (start, end) of each name, neighbouring words as one.
    """
    if folded.isupper():  # nothing tells an acronym from a word
        found = [word._replace(text=word.text.capitalize()) for word in found]
    title_case = folded.isupper() or is_title_case(found)
    missing: list[int] = []
    names = [index for index, word in enumerate(found) if _could_be_name(word)]
    for index in names:
        word = found[index]
        if taken.overlaps((word.start, word.end)):
            continue
        shouted = word.text.isupper() and len(word.key) > 4
        loose = (
            title_case or shouted or bool(_SENTENCE_START.search(folded, max(0, word.start - _LOOK_BACK), word.start))
        )
        dotted = folded.startswith(".", word.end)
        if not facts.supports(word, loose=loose, dotted=dotted):
            missing.append(index)
    lost = [run for run in _runs(missing, found, folded) if not _explained(run, found, facts)]
    if not title_case:
        mixed = {at for index in _mixed(names, found, folded, facts) for at in (index, index + 1)}
        lost += _runs(sorted(mixed - {*missing}), found, folded)
    return [(found[run[0]].start, _without_possessive(found[run[-1]])) for run in lost]


def _mixed(names: Sequence[int], found: Sequence[Word], folded: str, facts: NameFacts) -> Iterator[int]:
    """The first words of names whose two words stand in the article, but in two other names."""
    for index, following in pairwise(names):
        one, two = found[index], found[following]
        beside = following == index + 1 and folded[one.end : two.start] == " " and are_beside(one, two)
        if beside and facts.mixes(one, two):
            yield index


def _could_be_name(word: Word) -> bool:
    if len(word.key) < 2 or word.text == word.text.lower():
        return False
    return word.key not in _SKIPPED or (word.key in _WORDS_AND_ACRONYMS and is_acronym(word))


def _without_possessive(word: Word) -> int:
    cut = word.text.rfind("'")
    return word.start + cut if cut > 0 and word.text[cut:].lower() in ("'s", "'") else word.end


def _runs(missing: list[int], found: Sequence[Word], folded: str) -> list[list[int]]:
    """Groups words that stand side by side."""
    runs: list[list[int]] = []
    for index in missing:
        if runs and index == runs[-1][-1] + 1:
            gap = folded[found[index - 1].end : found[index].start]
            if gap.strip() in ("", "-", "."):
                runs[-1].append(index)
                continue
        runs.append([index])
    return runs


def _explained(run: list[int], found: Sequence[Word], facts: NameFacts) -> bool:
    """Whether a run of words, with small words and capitals around it, has its acronym in the article."""
    if len(run) > LONGEST_ACRONYM:
        return False
    first, last = run[0], run[-1]
    for start in range(max(0, first - 3), first + 1):
        for end in range(last + 1, min(len(found), last + 4) + 1):
            stretch = found[start:end]
            named = len(stretch) > 1 and stretch[0].text[0].isupper() and stretch[-1].text[0].isupper()
            if named and facts.spells_out(stretch):
                return True
    return False
