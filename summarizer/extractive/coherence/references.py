"""Rules about what a sentence opens with and points back to: he, this, but, further, the company.

A rule gives, for each sentence that it concerns, which sentences that one needs before it.
The words are English, in `assets/data/coherence.json`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from summarizer.extractive.coherence.story import (
    ALONE,
    FAR,
    NEVER,
    Line,
    Needs,
    Rule,
    Story,
    any_of,
    pattern,
    words,
)
from summarizer.languages import ENGLISH

_DEFINITE = re.compile(r"the ([a-z][\w-]+)(?= |[,'])")
_NAMED_LATER = re.compile(r", but\b.*\b[A-Z][\w'-]+ [A-Z]")  # She has two Oscars, but now Una Roe is broke.
_NUMBER = rf"(?:{'|'.join(word for word, value in ENGLISH.numbers.small.items() if 2 <= value <= 10)}|\d+)"
# "Both men", "All five were", but not: "Both employers and unions".
_ALL_OF_THEM = re.compile(rf"(?:Both|Neither|All {_NUMBER}) (?!(?:of|the) |[a-z-]+(?:,| and| nor) )[a-z]")
_AGED = re.compile(r"the (?:[\w'-]+ ){0,2}(\d{1,3})-(?:year|month)-olds?\b")
_AGES = re.compile(
    r"\b(\d{1,3})-(?:year|month)-olds?\b|(?:, |\()(\d{1,3})(?=[,.;:)]|$)|\bage(?:d|[sd]? of)? (\d{1,3})\b"
)


def pronoun_opens(story: Story) -> Mapping[int, Needs]:
    """He, She, They, It, His: the sentence before says who."""
    pronouns, one, idle = words("pronouns"), words("one_person"), pattern("", "idle_it", r"\b")
    return {
        index: story.named[index] if line.first in one else _chained(story, index)
        for index, line in enumerate(story.lines)
        if line.first in pronouns
        and line.begins != "IT"  # information technology
        and not idle.match(line.lower)
        and (index or not _points_ahead(line))
    }


def _points_ahead(line: Line) -> bool:
    """Whether a first sentence says itself what its pronoun stands for."""
    return bool(pattern("", "lead_it", "").match(line.lower) or _NAMED_LATER.search(line.outside))


def _chained(story: Story, index: int) -> Needs:
    """The sentence before, or before the run of sentences that open with the same word."""
    first = story.lines[index].first
    before = index - 1
    while before > 0 and story.lines[before].first == first:
        before -= 1
    return frozenset({before}) if index else NEVER


def demonstrative_opens(story: Story) -> Mapping[int, Needs]:
    """This, That, These, Such, Which: but not this week."""
    opening, now = words("demonstratives"), pattern("th[a-z]+ ", "now", r"\b")
    return {
        index: story.before[index]
        for index, line in enumerate(story.lines)
        if line.first in opening and not now.match(line.lower)
    }


def contrast_opens(story: Story) -> Mapping[int, Needs]:
    """But, And, However, Also: they answer the sentence before."""
    contrast = pattern("", "contrasts", rf"(?:,| (?!(?:{any_of('not_contrasts')})\b))")
    comma = pattern("", "commas", ",")
    return {
        index: story.before[index]
        for index, line in enumerate(story.lines)
        if (contrast.match(line.lower) or comma.match(line.lower)) and (index or line.first != "another")
    }


def addition_opens(story: Story) -> Mapping[int, Needs]:
    """Further, Meanwhile, In addition: something has to be told already."""
    addition = pattern("", "additions", r"[ ,]")
    return {index: story.lead[index] for index, line in enumerate(story.lines) if addition.match(line.lower)}


def counted_opens(story: Story) -> Mapping[int, Needs]:
    """The first challenge is, In the third section: the sentence before says of what."""
    counted = pattern("", "counted", r"\b")
    return {index: story.before[index] for index, line in enumerate(story.lines) if counted.match(line.lower)}


def pronoun_behind_opening(story: Story) -> Mapping[int, Needs]:
    """For almost a year it has tried: the sentence before says who."""
    opening = pattern("", "behind_opening", "")
    return {index: story.before[index] for index, line in enumerate(story.lines) if opening.match(line.lower)}


def role_opens(story: Story) -> Mapping[int, Needs]:
    """Chairman Jon Roe said: the sentence before says of what."""
    role = pattern("", "company_roles", r" [a-z]")
    return {
        index: story.before[index]
        for index, line in enumerate(story.lines)
        if index and (opened := role.match(line.lower)) and line.outside[opened.end() - 1].isupper()
    }


def part_opens(story: Story) -> Mapping[int, Needs]:
    """Most are, Both said, One of them: of those in the sentence before."""
    part = pattern("", "partial", rf" (?:{any_of('verbs')})\b")
    return {
        index: story.before[index]
        for index, line in enumerate(story.lines)
        if part.match(line.lower) or (_ALL_OF_THEM.match(line.outside) and not (index == 0 and _tells_all(line)))
    }


def _tells_all(line: Line) -> bool:
    """Whether a first sentence says whom it means: All 11 fishermen aboard a ferry from Lund to Millport."""
    return line.first == "all" and len(line.capital_words) > 2


def noun_opens(story: Story) -> Mapping[int, Needs]:
    """The man, the company, the 25-year-old: somebody, a company, this age has to stand before it; else the lead."""
    ends = rf")(?= (?!(?:{any_of('tells_which')})\b)(?:{any_of('goes_on')})\b|[,'])"
    noun = pattern(r"the (?:[\w'.-]+ ){0,2}?(", "nouns", ends)
    pair = pattern(r"the (?:[\w'-]+ )?(", "pairs", rf") (?!(?:{any_of('tells_which')})\b)")
    found: dict[int, Needs] = {}
    for index, line in enumerate(story.lines):
        if line.first != "the":
            continue
        if aged := _AGED.match(line.lower):
            found[index] = _of_age(story, index, aged)
        elif (opened := noun.match(line.lower) or pair.match(line.lower)) and not _in_name(line, opened):
            found[index] = _introduced(story, index, opened.group(1)) or _elsewhere(story, index, opened)
        else:
            found[index] = _repeated(story, index)
    return found


def _in_name(line: Line, opened: re.Match[str]) -> bool:
    """Whether a noun is a word of a name: The Australian Securities Commission; The Force, but no Government."""
    noun, behind = opened.group(1), line.outside[opened.end(1) + 1 : opened.end(1) + 2]
    plain = noun in words("bodies") or noun in words("nationals")
    return line.outside[opened.start(1)].isupper() and (behind.isupper() or not plain)


def _of_age(story: Story, index: int, aged: re.Match[str]) -> Needs:
    """Where somebody's age stands: the nearest sentence before that tells it, or names somebody where none does."""
    if " of " in aged.group():  # The family of 81-year-old Una Roe
        return story.lead[index]
    for before in _behind(index):
        line = story.lines[before].lower
        if not _AGED.match(line) and any(aged.group(1) in told for told in _AGES.findall(line)):
            return frozenset({before})
    return story.named[index]


def person_inside(story: Story) -> Mapping[int, Needs]:
    """Police told the girl, When the pair came: a girl, a couple has to stand in the sentence itself, or before it."""
    ends = rf")(?=[.,;]|(?<!m[ae]n)'s? | (?:{any_of('verbs')}|{any_of('befell')})\b)"
    persons = words("persons")
    person = pattern(
        r"(?<=\w )the (?:(?:\d{1,3}-year-old|elderly|teenage|young|two|three|four|five|six) )?(", "persons", ends
    )
    found: dict[int, Needs] = {}
    opens = pattern("", "scene", rf" the (?:\w+ )?({any_of('couples')})\b(?! (?:{any_of('tells_which')})\b)")
    for index, line in enumerate(story.lines):
        pointed = person.search(line.lower) if line.terms & persons else None
        if index and line.first in words("scene") and (opened := opens.match(line.lower)):
            found[index] = _introduced(story, index, opened.group(1)) or _elsewhere(story, index, opened)
        elif pointed and not _named_before(line.lower[: pointed.start()], pointed.group(1)):
            found[index] = _introduced(story, index, pointed.group(1)) or story.lead[index]
    return found


def _named_before(text: str, noun: str) -> bool:
    """Whether the beginning of a sentence tells who a person in it is."""
    return re.search(rf"\b(?!the\b)\w+ (?:[\w'-]+ ){{0,2}}{noun}\b", text) is not None


def _elsewhere(story: Story, index: int, opened: re.Match[str]) -> Needs:
    """Where somebody or something stands that nothing introduces: those of a couple in the sentence before."""
    if opened.group(1) in words("couples"):
        named = (other for other in _behind(index) if re.search(rf"\b{opened.group(1)}\b", story.lines[other].lower))
        return next((frozenset({other}) for other in named), story.before[index])
    if index and opened.group(1) in words("persons"):
        return _somebody(story, index)
    return story.lead[index] if index or " " not in opened.group()[4:] else ALONE


def _somebody(story: Story, index: int) -> Needs:
    """The first sentence where somebody stands in it, else the nearest before that has somebody."""
    antecedent = pattern(r"\b", "antecedents", r"\b")
    for before in (0, *_behind(index)):
        if story.lines[before].full_names or antecedent.search(story.lines[before].lower) or not story.capitals:
            return frozenset({before})
    return story.lead[index]


def _repeated(story: Story, index: int) -> Needs:
    """The nearest sentence before with the noun of one that opens with "the": alone where there is none."""
    found = _DEFINITE.match(story.lines[index].lower)
    named = story.lines[index].text[4:5].isupper()
    if found and (not named or found.group(1) in words("bodies")):
        for before in _behind(index):
            if found.group(1) in story.lines[before].lower.split():
                return frozenset({before})
    return ALONE


def _introduced(story: Story, index: int, noun: str) -> Needs:
    """The nearest sentence before that has a noun, with "a" before it or a name behind it: defender Jon Roe."""
    introduced = re.compile(rf"\ban? (?:[\w'-]+ ){{0,3}}{noun}\b|\b(?<!\bthe ){noun} [A-Z]")
    for before in _behind(index):
        line = story.lines[before]
        if noun in line.terms and (introduced.search(line.lower) or introduced.search(line.outside)):
            return frozenset({before})
    return None


def _behind(index: int) -> range:
    """The sentences before one, backwards, as far as it can point."""
    return range(index - 1, max(-1, index - FAR), -1)


RULES: list[Rule] = [
    pronoun_opens,
    demonstrative_opens,
    contrast_opens,
    addition_opens,
    counted_opens,
    pronoun_behind_opening,
    role_opens,
    part_opens,
    noun_opens,
    person_inside,
]


def read(story: Story) -> list[Mapping[int, Needs]]:
    """What each of these rules finds."""
    return [rule(story) for rule in RULES]
