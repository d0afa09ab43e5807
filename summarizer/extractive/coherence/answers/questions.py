"""Which lines of a page ask what the one below answers, and what is told to ask it."""

from __future__ import annotations

from summarizer.document.page import SAYS_I
from summarizer.extractive.coherence.story import Story

_FEWEST_QUESTIONS = 2  # of a page of questions and answers
_MOST_ASKED = 3  # sentences of a line that ends in one
_FEWEST_REPLIES = 2  # sentences outside quotations in which whoever is asked says "I"


def question_lines(story: Story) -> list[int]:
    """Questions in lines of their own, each with its answer below; none where there is only one."""
    lines = story.lines
    asks = [line.text.endswith("?") and '"' not in line.text for line in lines]
    below = [*(line.broken and not more for line, more in zip(lines[1:], asks[1:], strict=True)), False]
    found = [index for index, one in enumerate(asks) if one and below[index] and asked_from(story, index) is not None]
    return found if len(found) >= _FEWEST_QUESTIONS else []


def asked_from(story: Story, index: int) -> int | None:
    """Where the line begins that a question ends: it itself, the top, My cat sleeps all day. Is she ill?; else None."""
    lines = story.lines
    first = next(at for at in range(index, -1, -1) if lines[at].broken or not at)
    own = first in (0, index) or SAYS_I.search(lines[first].outside) is not None
    asks = any(line.text.endswith("?") for line in lines[first:index])
    return first if own and not asks and index - first < _MOST_ASKED else None


def first_asked(story: Story) -> int | None:
    """The number of the question that a page opens with, behind no more than what is told to ask it; else None."""
    ahead = {*told_to_ask(story)}
    return next((at for at in question_lines(story) if ahead.issuperset(range(at))), None)


def told_to_ask(story: Story) -> list[int]:
    """What somebody tells of himself before he asks: told behind nothing, and with the answer only."""
    ahead = (range(asked_from(story, at) or 0, at) for at in question_lines(story))
    return [at for every in ahead for at in every if SAYS_I.search(story.lines[every[0]].outside)]


def is_interview(story: Story, *, opens: bool = False) -> bool:
    """Whether a page of questions and answers asks somebody, Why did you leave? | I was tired; or opens with that."""
    asked, own = question_lines(story), told_to_ask(story)
    you = any(not story.lines[at].terms.isdisjoint(("you", "your")) for at in asked) and not (opens and asked[0])
    says = (SAYS_I.search(line.outside) is not None for at, line in enumerate(story.lines) if at not in {*asked, *own})
    return you and sum(says) >= _FEWEST_REPLIES
