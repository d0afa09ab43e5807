"""Acronyms: which words are, and which ones the names of a text would make."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.text.words import Word

LINKS = frozenset({"of", "the", "and", "for", "in", "on", "to", "de", "la", "du", "del"})
LONGEST_ACRONYM = 7


def is_acronym(word: Word) -> bool:
    """Whether a word is written in capitals, a plural s aside: UN, U.S., APIs."""
    text = word.text[:-1] if word.text.endswith("s") and len(word.text) > 2 else word.text
    text = text[:-2] if text.endswith("'") else text
    return len(word.key) > 1 and text.split("'")[0].isupper()


def initialisms(found: Sequence[Word]) -> set[str]:
    """The acronyms of all stretches of names: of their words, with and without the small ones."""
    made: set[str] = set()
    run: list[str] = []
    for word in found:
        capital = word.text[0].isupper()
        if capital or (run and word.key in LINKS):
            run.append(word.key)
            run = run[-LONGEST_ACRONYM - 2 :]
            if capital:
                _add_initialisms(run, made)
        else:
            run = []
    return made


def _add_initialisms(run: list[str], made: set[str]) -> None:
    every = few = ""
    for key in reversed(run):
        if not key:
            continue
        every = key[0] + every
        few = few if key in LINKS else key[0] + few
        if len(few) > 1 and key not in LINKS:
            made.add(every)
            made.add(few)
