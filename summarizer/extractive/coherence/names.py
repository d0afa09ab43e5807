"""Rules about who is meant: he, these, "he said", a surname alone. English words, `assets/data/coherence.json`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from itertools import chain

from summarizer.extractive.coherence.nouns import introduced
from summarizer.extractive.coherence.references import brings_several, step_opens
from summarizer.extractive.coherence.story import (
    ALONE,
    CAPITAL_WORD,
    FULL_NAME,
    NEVER,
    Line,
    Needs,
    Rule,
    Story,
    any_of,
    data,
    pattern,
    words,
)
from summarizer.languages import ENGLISH
from summarizer.models.files import held
from summarizer.runtime.patterns import LatePattern

# "Robots learn how they greet": the first sentence has nobody before it whom "they" could be but those in it.
_PLURAL = LatePattern(rf"\b(?!(?:{any_of('no_plural')})\b)[a-z]{{3,}}s\b.* (?:{any_of('they')})\b")
_BODY_ITSELF = LatePattern(r"[A-Z]{2,} (?:can|could|did|had|has|is|may|must|plans|wants|was|will|would)\b")
_SHORT = LatePattern(r"[a-z](?: \(|, (?:or|known as) )([A-Z]{2,6})(?=[),.;])")
_OWNER = LatePattern(r"[A-Z][\w-]+'s? ")  # Togo's | Jon Roe
_ROLE = LatePattern(  # what somebody is, before the name: Lund winger | Jon Roe
    rf"(?:[A-Z][\w'-]* )+(?:{'|'.join(sorted(ENGLISH.saying['roles'] | words('nouns')))}) (?=[A-Z])"
)
_ONES = LatePattern(  # levels like those | common in a crisis
    r"those (?!(?:children|men|people|police|women)\b)\w+(?<!s) "
    r"(?:among|at|before|for|from|in|of|on|to|under|who|with)$"
)
_ENDED = LatePattern(r"\b(?:arrested|caught|charged|dead|died|found|held|released|shot)\b")
_COUNTED = LatePattern(r"\b(?:both|three|two)\b")
_POINTING = frozenset({"such", "this", "that", "these", "those"})
INTRODUCING = frozenset({"a", "an", "the"})  # who opens a lead: a banker was jailed after admitting that she stole


def pronoun_inside(story: Story) -> Mapping[int, Needs]:
    """He, his, they: somebody in the sentence itself, or the sentence before says who."""
    pronoun = pattern(r"\b", "third_person", r"\b")
    return {
        index: story.named[index]
        for index, line in enumerate(story.lines)
        if not story.names_somebody[index]
        and pronoun.search(line.lower)
        and not (_persons() if line.terms & words("they") else one_person()).search(line.lower)
        and (index or not (_tells_who_they_are(line) or line.first in INTRODUCING))
    }


def _persons() -> LatePattern:
    """What "they" can be: prosecutors, the driver."""
    return pattern(r"\b", "antecedents", r"\b")


def one_person() -> LatePattern:
    """What "he" or "she" can be: a man, the driver, a 90-year-old walker, but not prosecutors."""
    return pattern(rf"\b\d+-year-old [a-z]|\b(?!(?:{any_of('groups')})\b)", "antecedents", r"\b")


def _tells_who_they_are(line: Line) -> bool:
    return _PLURAL.search(line.lower) is not None and line.terms.isdisjoint(words("third_person") - words("they"))


def these_inside(story: Story) -> Mapping[int, Needs]:
    """These steps, those days, of that area: which ones stands in the sentence before, or in it."""
    which, now = pattern(r"\b", "these", r"([a-z]+)(?: ([a-z]+))?"), words("now")
    return {
        index: story.before[index]
        for index, line in enumerate(story.lines)
        if line.terms & _POINTING
        and (index or not (len(line.capital_words) > 1 or step_opens(story)))  # a first one points to what it names
        and any(
            now.isdisjoint(found.groups())
            and found.group(1) not in line.lower[: found.start()]
            and not _ONES.match(found.group())
            for found in which.finditer(line.lower)
        )
    }


def person_inside(story: Story) -> Mapping[int, Needs]:
    """Police told the girl: a girl has to stand before it; the pair, somebody in the sentence before."""
    verbs, persons = "|".join(map(any_of, ("verbs", "befell", "behind_persons"))), words("persons")
    ends = rf")(?=[.,;]|(?<!m[ae]n)(?<!driver)'s? | (?!(?:{any_of('tells_which')})\b)(?:{verbs})\b| \")"
    person = pattern(
        r"(?<=\w )the (?:(?:\d{1,3}-year-old|elderly|teenage|young|two|three|four|five|six) )?(", "persons", ends
    )
    found: dict[int, Needs] = {}
    for index, line in enumerate(story.lines):
        pointed = person.search(line.lower) if line.terms & persons else None
        # A lead may bring in whom it means: A teacher was charged with hitting a pupil, and broke the boy's arm.
        known = story.live and _ENDED.search(line.lower) is not None  # older entries tell of the gunman
        if pointed and (index or not (known or brings_several(line, pointed.start()))):
            several = pointed.group(1) in ("duo", "pair", "trio")
            if several and not index and _COUNTED.search(line.lower, 0, pointed.start()):
                continue  # Shares in three banks rose after | the trio sold bonds
            meant = story.before if several else story.lead
            found[index] = introduced(story, index, pointed.group(1)) or meant[index]
    return found


def speaker_is_pronoun(story: Story) -> Mapping[int, Needs]:
    """A sentence that ends with "he said": the sentence before says who."""
    said = pattern(r"[,\"] (?:he|she|they|it) (?:\w+ly )?", "saying", r"\b")
    saying, subordinate = words("saying"), pattern("", "subordinate", r"\b")
    return {
        index: story.named[index]
        for index, line in enumerate(story.lines)
        if line.terms & saying
        and (ends := said.search(line.lower))
        and not subordinate.match(line.lower)
        and not (ends.group()[2:4] == "it" and _is_body(line) if index else _speaks(line, ends))
    }


def _is_body(line: Line) -> bool:
    """Whether "it said" is of what opens a line: The county of Lund will, Togo's bus company is, NATO has."""
    body = pattern(r"(?:the|an?|[\w-]+'s) (?:[\w-]+ ){0,2}?(?:", "bodies", rf"|{any_of('other_bodies')})\b(?!')")
    return bool(body.match(line.lower)) or _BODY_ITSELF.match(line.outside) is not None


def _speaks(line: Line, ends: re.Match[str]) -> bool:
    """Whether the subject of a first sentence is who "says" at its end: Bolt will sell its mine, it said."""
    if ends.group()[2:].startswith(("it", "they")):
        return line.first in INTRODUCING or line.first not in ENGLISH.function_words
    people = (one_person(), pattern(r"\b", "who_decides", r"\b"))  # the mayor of Lund, she said
    return bool(line.full_names) or any(one.search(line.lower, 0, ends.start()) for one in people)


def surname_alone(story: Story) -> Mapping[int, Needs]:
    """A surname alone: the first sentence with it, if that gives the name in full, or says whose kin, her aunt Ada."""
    introduced = _introductions(story)
    found: dict[int, Needs] = {}
    for index, line in enumerate(story.lines):
        if introduced.keys().isdisjoint(line.capital_words):
            continue
        if told := [name for name in CAPITAL_WORD.findall(line.outside) if introduced.get(name, index) < index]:
            full = {surname for given, surname in FULL_NAME.findall(line.outside) if _is_given(story, given)}
            full.update(_kin(line))
            found[index] = ALONE.union(introduced[name] for name in told if name not in full)
    return found


def _introductions(story: Story) -> dict[str, int]:
    """Each surname whose first mention is behind a given name, or name behind kin, and the sentence that has it."""
    found: dict[str, int] = {}
    for index, line in enumerate(story.lines):
        for name in _kin(line):
            found.setdefault(name, index)
        asks = words("verbs") if line.text.endswith("?") else frozenset()  # Did Sweden ban it?
        for given, surname in line.full_names:
            if _is_given(story, given) and surname not in story.places and given.lower() not in asks:
                found.setdefault(surname, index)
        for name in line.capital_words:
            found.setdefault(name, -1)
    return {name: index for name, index in found.items() if index >= 0}


def _kin(line: Line) -> list[str]:
    """Names behind whose kin they are: her sister Ada."""
    named = pattern(r"\b", "kin", rf",? (?!(?:{any_of('no_name')})\b)([A-Z][a-z][\w-]+)(?![\w']* [A-Z])")
    return named.findall(line.text) if line.terms & words("kin") else []


def _is_given(story: Story, word: str) -> bool:
    """Whether the first of two words with a capital can be a given name: no title, no "After", nowhere small."""
    return word.lower() not in story.small and word.lower() not in _never_given()


@cache
def _never_given() -> frozenset[str]:
    return words("titles") | words("scene") | words("contrasts") | {*map(str.lower, words("no_name"))}


def short_form(story: Story) -> Mapping[int, Needs]:
    """LPC paid: the sentence that says first what LPC is short for, Lund Peat Company (LPC), or LPC."""
    given: dict[str, int] = {}
    found: dict[int, Needs] = {}
    for index, line in enumerate(story.lines):
        gives = "(" in line.text or ", or " in line.text or ", known" in line.text
        giving = dict.fromkeys(_SHORT.findall(line.outside), index) if gives else {}
        if told := (given.keys() - giving) & {*line.capital_words}:
            found[index] = frozenset(given[name] for name in told)
        given = giving | given
    return found


def named_again(story: Story) -> Mapping[int, Needs]:
    """A name in full once more, Lund winger Jon Roe, where the story goes on with the surname: a caption, mostly."""
    said, found = pattern(r"\b", "saying", r"\b"), dict[int, Needs]()
    known: set[tuple[str, str]] = set()
    goes_on: frozenset[str] | None = None  # found at the first such name: few stories have one
    for index, line in enumerate(story.lines):
        first = next((name for name in line.full_names if not name[0].endswith(("'", "'s"))), None)
        if first in known and first is not None:
            given, surname = first
            goes_on = _names_alone(story) if goes_on is None else goes_on
            told = surname in goes_on and _is_given(story, given) and not said.search(line.lower)
            role = (_ROLE.match(line.text) or _OWNER.match(line.text)) if told else None
            if told and line.text.startswith((given, role.group() + given if role else given)):
                found[index] = NEVER
        known.update(line.full_names)
    return found


def _names_alone(story: Story) -> frozenset[str]:
    """Words with a capital that stand in some line which has no full name with them."""
    return frozenset().union(*({*line.capital_words} - {*chain(*line.full_names)} for line in story.lines))


def pointing_inside(story: Story) -> Mapping[int, Needs]:
    """Called that unacceptable, welcomed the move, had asked for it: what is meant stands in the sentence before."""
    return {
        index: story.before[index]
        for index, line in enumerate(story.lines)
        if (line.terms & {"it", "them"} and _has(line, "part_of_it") and (index or not _has(line, "it_within")))
        or ((index or len(line.capital_words) < 2) and _points(line))  # a first sentence points to what it names
    }


def _points(line: Line) -> bool:
    return bool(
        (line.terms & _POINTING and any(_has(line, name) for name in ("pointing", "pointing_acts")))
        or ("it" in line.terms and _has(line, "asked_for_it"))
        or (("another" in line.terms or line.first.startswith("there")) and _has(line, "one_more"))
        or ("the other" in line.lower and _has(line, "the_other"))
        or (line.terms & words("again_words") and _has(line, "again"))
        or (line.lower.endswith(data("says_so_ends")) and _has(line, "says_so"))
        or (line.terms & words("taken_up_words") and _has(line, "taken_up"))
        or (line.terms & words("forecast_words") and _has(line, "forecast"))
    )


def _has(line: Line, name: str) -> bool:
    return held("coherence", name).within(line.lower)


RULES: list[Rule] = [pronoun_inside, person_inside, these_inside, pointing_inside, speaker_is_pronoun]
RULES += [surname_alone, short_form, named_again]
