"""The table of rules: which sentences can be told apart from those before them.

A rule looks at all sentences of a story at once and gives, for each that it concerns, never (None) or the sentences
that it needs before it. A new one is a function and its line in `RULES`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summarizer.document import Document
from summarizer.extractive.coherence import marks, names, references
from summarizer.extractive.coherence.story import ALONE, Line, Needs, Rule, Story, pattern
from summarizer.languages import ENGLISH

_MOST_NEEDED = 3  # sentences: what hangs on more than these is no part of a summary
_LEAST_NEWS = 8  # words of a lead that only its opening or its tense tells
_LEAST_LEAD = 5  # words: a shorter first sentence is no lead


def needs(document: Document) -> tuple[Needs, ...]:
    """For each sentence of the story those that have to stand before it, and those that they need; None is never.

    Indices are into `document.story`. A document keeps them. In other languages than English only quotation marks and
    brackets are looked at.
    """
    rules = tuple(RULES.values()) if document.language is ENGLISH else (marks.broken_quotation,)
    closed: list[Needs] = []
    for direct in _united(document.keep(Story.of), rules):
        others = [] if direct is None else [closed[other] for other in direct]
        known = [other for other in others if other is not None]
        whole = None if direct is None or len(known) < len(others) else direct.union(*known)
        closed.append(None if whole is None or len(whole) > _MOST_NEEDED else whole)
    return tuple(closed)


def is_news_lead(document: Document) -> bool:
    """Whether the first sentence opens as news does.

    With a day or a speaker; or, where it is no stump, with somebody or something new, or with what has just happened
    or is to happen.
    """
    return _is_news(document.keep(Story.of).lines[0])


def _is_news(line: Line) -> bool:
    if pattern(r"\b", "news", r"\b").search(line.lower):
        return True
    opens = pattern("", "introducing", r"\s").match(line.lower) or pattern(r"\b", "happened", r"\b").search(line.lower)
    return bool(opens) and line.length >= _LEAST_NEWS


def is_personal_lead(document: Document) -> bool:
    """Whether the first sentence speaks of "I" or "we", who are nobody to the reader of a brief, or to "you"."""
    return names.is_personal(document.keep(Story.of).lines[0])


def _united(story: Story, rules: Sequence[Rule]) -> list[Needs]:
    """What each sentence needs by all rules together."""
    verdicts: list[Needs] = [ALONE] * len(story.lines)
    for rule in rules:
        if rule is second_behind_lead and verdicts[0] is None:
            continue  # nothing goes on from a lead that cannot stand
        for index, needed in rule(story).items():
            before = verdicts[index]
            verdicts[index] = None if before is None or needed is None else before | needed
    return verdicts


def second_behind_lead(story: Story) -> Mapping[int, Needs]:
    """The second sentence goes on from the first where the first can stand: but not to somebody new, from no news."""
    if len(story.lines) < 2 or story.lines[0].length < _LEAST_LEAD:
        return {}
    lead, second = story.lines[:2]
    begins = second.first in ("a", "an") and not pattern("", "another", r"\b").match(second.lower)
    return {} if begins and not _is_news(lead) else {1: story.lead[1]}


RULES: dict[str, Rule] = {
    rule.__name__: rule
    for rule in (
        references.pronoun_opens,
        references.demonstrative_opens,
        references.contrast_opens,
        references.addition_opens,
        references.part_opens,
        references.noun_opens,
        references.person_inside,
        names.pronoun_inside,
        names.pronoun_before_name,
        names.these_inside,
        names.pointing_inside,
        names.speaker_is_pronoun,
        names.surname_alone,
        names.named_again,
        marks.broken_quotation,
        marks.inside_quotation,
        marks.quotation_alone,
        marks.asks_or_announces,
        marks.reason_alone,
        names.first_person,
        marks.too_short,
        marks.not_ended,
        marks.begins_small,
        marks.also_inside,
        marks.glued,
        second_behind_lead,  # behind those that say whether the first can stand
    )
}
