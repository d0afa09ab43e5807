"""All rules together: which sentences can be told apart from those before them.

A rule looks at all sentences of a story at once and gives, for each that it concerns, never (None) or the sentences
that it needs before it. A new one is a function and its line in `RULES`, both in `references`, `nouns`, `names`,
`quotations` or `marks`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain

from summarizer.document import Document
from summarizer.extractive.coherence import answers, fronted, marks, names, nouns, quotations, references
from summarizer.extractive.coherence.lead import NEWS, brief_worth, lead_worth
from summarizer.extractive.coherence.openings import opens_clearly
from summarizer.extractive.coherence.scenes import Scene, scene_of
from summarizer.extractive.coherence.story import ALONE, Needs, Rule, Story, pattern, where
from summarizer.languages import ENGLISH, Language
from summarizer.languages.kin import kin_of
from summarizer.runtime.patterns import LatePattern

_MOST_NEEDED = 3  # sentences: what hangs on more than these is no part of a summary
_LEAST_LEAD = 5  # words: a shorter first sentence is no lead
_NO_LEAD = -0.4  # of `lead_worth`: what is worth less is clearly none
_NEWS = 3  # sentences behind a scene that tell it
_PERSONAL = -1.0  # worth of one of "I", "we" or "you"
_IN_FULL = LatePattern(r"[A-Z][\w'.-]+(?: [A-Z][\w'.-]+)+, ")  # Jon Roe, a baker, sold fish
_AGED = LatePattern(r"[A-Z][\w'.-]+(?: [A-Z][\w'.-]+)+, (?:aged )?\d{1,3}, ")  # Jon Roe, 44, sold fish


def needs(document: Document) -> tuple[Needs, ...]:
    """For each sentence of the story those that have to stand before it, and those that they need; None is never.

    Indices are into `document.story`. A document keeps them. In other languages than English only quotation marks,
    brackets and the commonest words that point back are looked at.
    """
    story = document.keep(Story.of)
    if document.language is ENGLISH:
        return _closed(story, _opened(document.keep(scene_of), _united(story)))
    return _closed(story, _marked(story, document.language or kin_of(document.text)))


def needs_to_open(document: Document) -> tuple[Needs, ...]:
    """The same of a sentence with which a summary opens: there "The filing" means nothing."""
    if document.language is not ENGLISH:
        return document.keep(needs)
    story = document.keep(Story.of)
    verdicts = _joined(document.keep(needs), [rule(story) for rule in nouns.OPENING])
    return _closed(story, _named_in_scene(story, document.keep(scene_of), verdicts))


def _named_in_scene(story: Story, scene: Scene, verdicts: list[Needs]) -> list[Needs]:
    """The same; the news that needs a scene for a surname, which is told in full, or for "The agency" needs nothing."""
    if not scene.length:
        return verdicts
    said = (names.surname_alone, second_behind_lead, *nouns.OPENING)
    others = [rule(story) for table in TABLES for rule in table if rule not in said]
    behind = range(scene.length, min(scene.length + _NEWS, len(story.lines)))
    free = {at for at in behind if all(one.get(at, ALONE) == ALONE for one in others)}
    return [ALONE if at in free else verdict for at, verdict in enumerate(verdicts)]


def _opened(scene: Scene, verdicts: list[Needs]) -> list[Needs]:
    """The same; what goes on in a scene needs what opens it: The lights went out. | Nurses used their phones."""
    inside = range(1, scene.length * scene.acts)
    return [one | {0} if one is not None and at in inside else one for at, one in enumerate(verdicts)]


def _closed(story: Story, verdicts: Sequence[Needs]) -> tuple[Needs, ...]:
    """The same with what those need that are needed; never where that is too much."""
    asked = {at: range(at - 1, at) for at in marks.reply_opens(story)} | answers.answered(story)  # told with it
    closed: list[Needs] = []
    for index, direct in enumerate(verdicts):
        others = [ALONE if other in asked.get(index, ()) else closed[other] for other in direct or ()]
        known = [other for other in others if other is not None]
        whole = None if direct is None or len(known) < len(others) else direct.union(*known)
        closed.append(None if whole is None or len(whole) > _MOST_NEEDED else whole)
    return tuple(closed)


def pointing(story: Story) -> list[bool]:
    """For each sentence of a story whether it points to one before it, which a line of it alone would not tell."""
    found = {index for rule in POINTING for index, needed in rule(story).items() if needed != ALONE}
    return [index in found and index > 0 for index in range(len(story.lines))]


def is_turn(story: Story) -> list[bool]:
    """For each sentence of a story whether somebody says it whom it does not name: no headline is made of it.

    Such are those in the middle of a quotation, one that a quotation opens with which goes on behind it, what is taken
    back, and on a page of questions and answers each question and how its answer begins.
    """
    turns = {*quotations.inside_quotation(story), *answers.asking(story), *marks.answer_behind(story)}
    turns |= quotations.taken_back(story).keys()
    return [index in turns or quotations.goes_on(line.text) for index, line in enumerate(story.lines)]


def clear_starts(document: Document, *, alone: bool) -> list[bool]:
    """Which sentences begin with no word that points back or replies, are no question, aside or cry, nor taken back.

    Told alone they are no turn, either.
    """
    story = document.story
    told = document.keep(Story.of)
    back = {*quotations.taken_back(told), *marks.in_brackets(told), *marks.too_short(told)}
    told_alone = answers.denial(told) if alone and answers.denied(told) else range(len(story))
    stand = [at not in back and at in told_alone for at in range(len(story))]
    starts = [stands and opens_clearly(sentence.text) for stands, sentence in zip(stand, story, strict=True)]
    turns, broken = is_turn(told), quotations.broken_quotation(told).keys() | quotations.quotation_alone(told).keys()
    clear = [one and not (alone and (turns[at] or at in broken)) for at, one in enumerate(starts)]
    asked = [stands and not turns[at] for at, stands in enumerate(stand)] if alone and answers.asking(told) else clear
    return next((found for found in (clear, asked, starts, stand) if any(found)), [True] * len(story))


def answers_alone(document: Document) -> list[bool]:
    """Which sentences open an answer, say all that its question does, and need nothing else.

    Any but the first is on the topic of that, and names something; below a headline any of some length will do.
    """
    story = document.keep(Story.of)
    if not (asked := [at + 1 for at in answers.question_lines(story)]) or answers.is_interview(story):
        return [False] * len(story.lines)
    others = (rule for rule in RULES.values() if rule not in (marks.answer_behind, second_behind_lead))
    verdicts = _joined([ALONE] * len(story.lines), [rule(story) for rule in others])
    about = answers.on_topic(document, asked[0] - 1)
    pairs = [(at, answers.asked_of(story, at), story.lines[at].text) for at in asked if verdicts[at] == ALONE]
    strict = [at for at, *pair in pairs if about[at] and answers.answers_itself(*pair, strict=True)]
    loose = [at for at, *pair in pairs if document.headline and answers.answers_itself(*pair, strict=False)]
    return [at in (strict or loose) for at in range(len(story.lines))]


def answers_first(document: Document) -> list[int]:
    """Of a page that opens with a question, or is all turns, those answers that say all that their question does."""
    asked = answers.question_lines(story := document.keep(Story.of))
    opens = document.language is ENGLISH and asked and (not asked[0] or story.lines[asked[0]].spoken)
    return [index for index, one in enumerate(document.keep(answers_alone)) if one] if opens else []


def is_personal_lead(document: Document) -> bool:
    """Whether the first sentence speaks of "I" or "we", who are nobody to the reader of a brief, or to "you"."""
    return quotations.is_personal(document.keep(Story.of).lines[0])


def tells_alone(document: Document) -> bool:
    """Whether the first sentence can be told alone: it needs no other, sets no scene, and is of no live page."""
    return not document.live and document.keep(needs)[0] == ALONE and not document.keep(scene_of).length


def is_lead(document: Document) -> bool:
    """Whether the first sentence is clearly the lead, and can be told."""
    return document.language is ENGLISH and lead_worth(document.keep(Story.of)) >= NEWS and tells_alone(document)


def never_told(document: Document) -> set[int]:
    """Where the sentences start that even an article that is told as it is cannot hold.

    They point to one that is no story, a caption, or to such a sentence; or open a quotation that is never closed.
    """
    story, verdicts = document.keep(Story.of), document.keep(needs)
    found = quotations.left_open(story)
    for index, line in enumerate(story.lines):
        behind = index > 0 and (story.before[index] is None or (index - 1 in found and not line.broken))
        if behind and verdicts[index] is None:
            found.add(index)
    return {document.story[index].start for index in found}


def lead_bonus(document: Document) -> float:
    """What the first sentence has ahead of the others' scores in a brief."""
    if is_personal_lead(document):
        return _PERSONAL
    return brief_worth(document.keep(Story.of)) if document.language is ENGLISH else 0.0


def _united(story: Story) -> list[Needs]:
    """What each sentence needs by all rules together."""
    found = [rule(story) for table in _EVERY for rule in table]
    if all(one.get(0, ALONE) is not None for one in found):  # nothing goes on from a lead that cannot stand
        found += [rule(story) for rule in BEHIND_LEAD]
    return _joined([ALONE] * len(story.lines), found)


def _joined(known: Sequence[Needs], found: Sequence[Mapping[int, Needs]]) -> list[Needs]:
    """What each sentence needs by what is known and by what some rules find."""
    verdicts = list(known)
    for index, needed in chain.from_iterable(one.items() for one in found):
        before = verdicts[index]
        verdicts[index] = None if before is None or needed is None else before | needed
    return verdicts


def _marked(story: Story, language: Language | None) -> list[Needs]:
    """What each sentence needs in another language: those with broken quotations are never told."""
    pointing = _pointing_opens(story, language) if language and language.pointing else {}
    found = {**pointing, **quotations.broken_quotation(story)}
    return [found.get(index, ALONE) for index in range(len(story.lines))]


def _pointing_opens(story: Story, language: Language) -> Mapping[int, Needs]:
    """Él dijo, Mais les chasseurs, 但是: what a sentence opens with that the language says points to the one before.

    A first sentence does with a pronoun only: Er war der letzte Müller im Tal; but not: Su Majestad el rey.
    """
    opens, top = _opening(language.pointing), story.lines[0]
    first = top.first not in language.clauses.unclear_starts or not "".join(top.outside.split()[1:2]).islower()
    return where([opens.match(line.lower) for line in story.lines], story.before, first=first)


@cache
def _opening(words: tuple[str, ...]) -> re.Pattern[str]:
    # No word ends a script without spaces; vowel signs of Devanagari are of their word.
    return re.compile(rf"(?:{'|'.join(words)})(?:(?<=[\u3001-\u9fff])|(?![\w\u0900-\u0963]))")


def second_behind_lead(story: Story) -> Mapping[int, Needs]:
    """The second sentence goes on from the first where the first can stand: but not to somebody new, from no lead."""
    if len(story.lines) < 2 or story.lines[0].length < _LEAST_LEAD:
        return {}
    second, worth = story.lines[1], lead_worth(story)
    opening = second.begins.rstrip(",")
    linked = opening.isalpha() and not second.text.startswith(opening)  # its But, or In addition, is left out
    new = not linked and (second.first in ("a", "an") or _IN_FULL.match(second.outside))
    told = story.lines[0].first in ("a", "an") and _AGED.match(second.outside)  # who "a man" of the lead is
    least = 0.0 if told else NEWS if new else _NO_LEAD
    return {1: story.lead[1]} if worth >= least or pattern("", "another", r"\b").match(second.lower) else {}


# Of the rules those whose sentences readers could seldom print a line of: a surname is told in full.
POINTING: list[Rule] = [
    references.pronoun_opens,
    references.demonstrative_opens,
    references.owner_untold,
    references.part_opens,
    names.pronoun_inside,
    fronted.pronoun_before_name,
    names.these_inside,
    names.pointing_inside,
    names.speaker_is_pronoun,
    quotations.quotation_alone,
    quotations.broken_quotation,
]
BEHIND_LEAD: list[Rule] = [second_behind_lead]
_EVERY = (references.RULES, fronted.RULES, nouns.RULES, names.RULES, quotations.RULES, marks.RULES)
TABLES = (*_EVERY, nouns.OPENING, BEHIND_LEAD)
RULES: dict[str, Rule] = {rule.__name__: rule for table in TABLES for rule in table}
