"""Rules about who is meant: he, these, "he said", a surname alone.

The words are English, in `assets/data/coherence.json`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from summarizer.extractive.coherence.story import (
    ALONE,
    NEVER,
    Line,
    Needs,
    Story,
    capital_words,
    full_names,
    needs_before,
    needs_lead,
    needs_named,
    pattern,
    words,
)

_HE = re.compile(r"\b(?:he|she)\b")
_POINTING = ("this", "that", " of it", "the other")


def pronoun_inside(story: Story) -> Mapping[int, Needs]:
    """He, his, they: somebody in the sentence itself, or the sentence before says who."""
    pronoun, antecedent = pattern(r"\b", "third_person", r"\b"), pattern(r"\b", "antecedents", r"\b")
    return {
        index: needs_named(story, index)
        for index, line in enumerate(story.lines)
        if pronoun.search(line.lower) and not story.names_somebody[index] and not antecedent.search(line.lower)
    }


def pronoun_before_name(story: Story) -> Mapping[int, Needs]:
    """In a letter he asks Ms Berg: nobody stands before "he" who it could be. But: When he came, Jon Roe spoke."""
    antecedent, scene = pattern(r"\b", "antecedents", r"\b"), words("scene")
    found: dict[int, Needs] = {}
    for index, line in enumerate(story.lines):
        pronoun = _HE.search(line.outside)
        if pronoun is None or line.first in scene:
            continue
        before = line.outside[: pronoun.start()]
        if not story.names_in(before) and not antecedent.search(before.lower()):
            found[index] = needs_named(story, index)
    return found


def these_inside(story: Story) -> Mapping[int, Needs]:
    """These steps, those days, of that area: which ones stands in the sentence before, or in it."""
    which, now = pattern(r"\b", "these", r"([a-z]+)"), words("now")
    return {
        index: needs_before(index)
        for index, line in enumerate(story.lines)
        if any(
            found.group(1) not in now and found.group(1) not in line.lower[: found.start()]
            for found in which.finditer(line.lower)
        )
    }


def speaker_is_pronoun(story: Story) -> Mapping[int, Needs]:
    """A sentence that ends with "he said": the sentence before says who."""
    said = pattern(r"[,\"] (?:he|she|they|it) (?:\w+ly )?", "saying", r"\b")
    subordinate = pattern("", "subordinate", r"\b")
    return {
        index: needs_named(story, index)
        for index, line in enumerate(story.lines)
        if said.search(line.lower) and not subordinate.match(line.lower)
    }


def first_person(story: Story) -> Mapping[int, Needs]:
    """I, my, we, you outside a quotation: the lead says who speaks."""
    said = pattern(r"\b", "saying", r"\b")
    return {
        index: needs_lead(index)
        for index, line in enumerate(story.lines)
        if index and is_personal(line) and not said.search(line.lower)
    }


def is_personal(line: Line) -> bool:
    """Whether "I", "we" or "my" stands outside a quotation, or "you" opens."""
    we, you = pattern(r"(?<![\w.'-])", "first_person", r"(?![\w.'-])"), pattern("", "second_person", r"\b")
    return bool(we.search(line.lower) or you.match(line.lower))


def surname_alone(story: Story) -> Mapping[int, Needs]:
    """A surname alone: the sentence that gives the name in full, where nobody has the surname before it."""
    introduced, titles = _introductions(story), words("titles")
    found: dict[int, Needs] = {}
    for index, line in enumerate(story.lines):
        told = [name for name in capital_words(line.outside) if introduced.get(name, index) < index]
        if told:
            full = {surname for given, surname in full_names(line.outside) if given.lower() not in titles}
            found[index] = ALONE.union(introduced[name] for name in told if name not in full)
    return found


def named_again(story: Story) -> Mapping[int, Needs]:
    """A name in full once more, where the story goes on with the surname: a caption, mostly."""
    said, titles = pattern(r"\b", "saying", r"\b"), words("titles")
    alone = {word for line in story.lines for word in set(line.capital_words).difference(*line.full_names)}
    found: dict[int, Needs] = {}
    known: set[tuple[str, str]] = set()
    for index, line in enumerate(story.lines):
        names = line.full_names
        if index and names and names[0] in known and line.text.startswith(names[0][0]):
            given, surname = names[0]
            if surname in alone and given.lower() not in titles | story.small and not said.search(line.lower):
                found[index] = NEVER
        known.update(names)
    return found


def _introductions(story: Story) -> dict[str, int]:
    """Each surname whose first mention is behind a given name, and the sentence that has it."""
    found: dict[str, int] = {}
    titles = words("titles")
    for index, line in enumerate(story.lines):
        for given, surname in line.full_names:
            known = given.lower() in titles or given.lower() in story.small
            if not known and surname not in story.places:
                found.setdefault(surname, index)
        for name in line.capital_words:
            found.setdefault(name, -1)
    return {name: index for name, index in found.items() if index >= 0}


def pointing_inside(story: Story) -> Mapping[int, Needs]:
    """Called that unacceptable, have been doing just that: what is meant stands in the sentence before."""
    pointing = pattern("", "pointing_inside", "")
    return {
        index: needs_before(index)
        for index, line in enumerate(story.lines)
        if any(word in line.lower for word in _POINTING) and pointing.search(line.lower)
    }
