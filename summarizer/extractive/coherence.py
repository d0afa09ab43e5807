"""Which sentences can be told apart from those before them.

Each rule looks at what a sentence refers to and says never (None), alone (nothing), or which sentences of the story
it needs before it. `RULES` holds them all; a new one is a function and its line there. Those about what a sentence
points back to are in `references`. In other languages than English only quotation marks and brackets are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from summarizer.document import Document
from summarizer.extractive import references
from summarizer.extractive.references import (
    ALONE,
    NEVER,
    Needs,
    Rule,
    line_of,
    lines_of,
    needs_before,
    needs_lead,
    pattern,
)
from summarizer.extractive.vectors import Floats, Ints
from summarizer.languages.detect import looks_english

_MOST_NEEDED = 3  # sentences: what hangs on more than these is no part of a summary
_LEAST_LEAD = 5  # words: a shorter first sentence is no lead
_FEWEST_WORDS = 4  # of a sentence that tells something
_MOST_QUOTED = 4  # sentences: a quotation that is open for longer was never closed
_FIRST_PERSON = re.compile(r"(?<![\w.'-])(?:i|we|my|our|i'm|i've|i'd|we're|we've|we'd|we'll)(?![\w.'-])")
_ALSO = re.compile(r"(?<!\bbut )\balso\b|, too\b")
_HEADING = re.compile(r"[A-Z]{4,}(?: [A-Z]{3,})+ (?=[A-Z][a-z.])")
_YOU = re.compile(r"(?:you|your|here's|let's|you'll|you're)\b")
_SINGLE_OPEN = re.compile(r"(?<![\w.])'(?=[A-Za-z])(?!(?:em|til|tis|cause|n)\b)")
_SINGLE_CLOSE = re.compile(r"(?<=[.,!?])'(?!\w)")
_ENDED = re.compile(r"[.!?…:;][^\w]*$")
_INCHES = re.compile(r"(?<=\d)\"")


def needs(document: Document) -> tuple[Needs, ...]:
    """For each sentence of the story those that have to stand before it, and those that they need; None is never.

    Indices are into `document.story`. A document keeps them.
    """
    rules = RULES.values() if looks_english(document.text) else (broken_quotation,)
    closed: list[Needs] = []
    for index in range(len(document.story)):
        direct = _united([rule(document, index) for rule in rules])
        whole = None if direct is None else _united([direct, *(closed[other] for other in direct)])
        closed.append(None if whole is None or len(whole) > _MOST_NEEDED else whole)
    return tuple(closed)


def is_news_lead(document: Document) -> bool:
    """Whether the first sentence says, outside quotations, on what day or on whose word: it opens as news does."""
    return bool(pattern(r"\b", "news", r"\b").search(line_of(document, 0).lower))


def _united(verdicts: list[Needs]) -> Needs:
    found = [verdict for verdict in verdicts if verdict is not None]
    return ALONE.union(*found) if len(found) == len(verdicts) else NEVER


def second_behind_lead(document: Document, index: int) -> Needs:
    """The second sentence goes on from the first where the first can stand."""
    if index != 1 or document.story[0].count < _LEAST_LEAD:
        return ALONE
    others = (rule(document, 0) for rule in RULES.values())
    return ALONE if any(verdict is None for verdict in others) else needs_before(index)


def broken_quotation(document: Document, index: int) -> Needs:
    """A quotation is opened and closed, and so is a bracket."""
    text = line_of(document, index).text
    if _INCHES.sub("", text).count('"') % 2 or text.count("(") != text.count(")"):
        return NEVER
    opened, closed = _SINGLE_OPEN.search(text), _SINGLE_CLOSE.search(text)
    return NEVER if bool(opened and opened.start() == 0 and "'" not in text[1:]) or (closed and not opened) else ALONE


def inside_quotation(document: Document, index: int) -> Needs:
    """A sentence from the middle of a quotation."""
    return NEVER if document.keep(_inside_quotations)[index] else ALONE


def _inside_quotations(document: Document) -> tuple[bool, ...]:
    inside, since, behind = [], 0, 0
    for sentence, line in zip(document.story, document.keep(lines_of), strict=True):
        if "\n" in document.text[behind : sentence.start] or since > _MOST_QUOTED:
            since = 0
        behind = sentence.end
        odd = _INCHES.sub("", line.text).count('"') % 2
        inside.append(bool(since) and not odd and '"' not in line.text)
        since = (0 if since else 1) if odd else since + bool(since)
    return tuple(inside)


def quotation_alone(document: Document, index: int) -> Needs:
    """Nothing but a quotation: who speaks stands in the sentence before."""
    return ALONE if any(map(str.isalpha, line_of(document, index).outside)) else needs_before(index)


def asks_or_announces(document: Document, index: int) -> Needs:
    """A question, or a sentence that ends with a colon: what is told comes behind it."""
    return NEVER if line_of(document, index).outside.rstrip("\"') ").endswith(("?", ":")) else ALONE


def first_person(document: Document, index: int) -> Needs:
    """I, my, we, you outside a quotation: the lead says who speaks."""
    lower = line_of(document, index).lower
    if not index or pattern(r"\b(?:", "saying", r")\b").search(lower):
        return ALONE
    return needs_lead(index) if _FIRST_PERSON.search(lower) or _YOU.match(lower) else ALONE


def too_short(document: Document, index: int) -> Needs:
    """Under four words: an exclamation, a stump."""
    return NEVER if document.story[index].count < _FEWEST_WORDS else ALONE


def not_ended(document: Document, index: int) -> Needs:
    """A sentence without an end mark where the others have one: cut off, or glued to the next line."""
    return NEVER if index and document.keep(_unended)[index] else ALONE


def _unended(document: Document) -> tuple[bool, ...]:
    found = [not _ENDED.search(line.text[-12:]) for line in document.keep(lines_of)]
    return tuple(found) if 4 * sum(found) <= len(found) else (False,) * len(found)


def also_inside(document: Document, index: int) -> Needs:
    """Also, too: something has to be told already."""
    return needs_lead(index) if index and _ALSO.search(line_of(document, index).lower) else ALONE


def glued(document: Document, index: int) -> Needs:
    """A heading in capitals at the start of a sentence, run into it."""
    return NEVER if _HEADING.match(line_of(document, index).text) else ALONE


def begins_small(document: Document, index: int) -> Needs:
    """A small first letter: the rest of the sentence before."""
    first = document.story[index].text.split(" ", 1)[0]
    return needs_before(index) if first.isalpha() and first.islower() else ALONE


RULES: dict[str, Rule] = {
    rule.__name__: rule
    for rule in (
        references.pronoun_opens,
        references.demonstrative_opens,
        references.contrast_opens,
        references.addition_opens,
        references.part_opens,
        references.noun_opens,
        references.pronoun_inside,
        references.these_inside,
        references.speaker_is_pronoun,
        references.surname_alone,
        second_behind_lead,
        broken_quotation,
        inside_quotation,
        quotation_alone,
        asks_or_announces,
        first_person,
        too_short,
        not_ended,
        begins_small,
        also_inside,
        glued,
    )
}


class Groups:
    """Each sentence with those that it needs, as pairs of owner and member, owners ascending."""

    def __init__(self, verdicts: Sequence[Needs]) -> None:
        """Takes what `needs` gives."""
        self._members = [() if found is None else (*sorted(found), index) for index, found in enumerate(verdicts)]
        self._sizes = np.array([len(members) for members in self._members])
        self._member = np.array([member for members in self._members for member in members], dtype=np.int64)
        self._owner = np.repeat(np.arange(len(verdicts)), self._sizes)

    def sums(self, values: Floats) -> Floats:
        """The sum of some values over each sentence and those it needs."""
        sums = np.bincount(self._owner, values[self._member], self._sizes.size)
        return sums.astype(np.float64, copy=False)

    def cells(self, rows: Ints, columns: Ints, width: int) -> tuple[Ints, Ints]:
        """The distinct cells of each sentence and those it needs, from the cells of the sentences, rows ascending.

        Returns:
            Owner and column of each cell.
        """
        first = np.searchsorted(rows, self._member)
        counts = np.searchsorted(rows, self._member, side="right") - first
        behind = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        inside = columns[np.repeat(first, counts) + behind]
        return np.divmod(np.unique(np.repeat(self._owner, counts) * width + inside), width)

    def of(self, index: int) -> tuple[int, ...]:
        """A sentence and those it needs, in order."""
        return self._members[index]

    def possible(self) -> NDArray[np.bool_]:
        """Mask of the sentences that can be told."""
        return np.asarray(self._sizes > 0)
