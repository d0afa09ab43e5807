"""Which lines of a page ask what the one below answers."""

from __future__ import annotations

from summarizer.document.page import SAYS_I
from summarizer.extractive.coherence.story import Story

_FEWEST_QUESTIONS = 2  # of a page of questions and answers
_FEWEST_REPLIES = 2  # sentences outside quotations in which whoever is asked says "I"


def question_lines(story: Story) -> list[int]:
    """Questions in lines of their own, each with its answer below; none where there is only one."""
    lines = story.lines
    asks = [line.text.endswith("?") and '"' not in line.text for line in lines]
    below = [*(line.broken and not more for line, more in zip(lines[1:], asks[1:], strict=True)), False]
    found = [index for index, one in enumerate(asks) if one and below[index] and (lines[index].broken or not index)]
    return found if len(found) >= _FEWEST_QUESTIONS else []


def is_interview(story: Story, *, opens: bool = False) -> bool:
    """Whether a page of questions and answers asks somebody, Why did you leave? | I was tired; or opens with that."""
    asked = question_lines(story)
    you = any(not story.lines[at].terms.isdisjoint(("you", "your")) for at in asked) and not (opens and asked[0])
    says = (SAYS_I.search(line.outside) is not None for at, line in enumerate(story.lines) if at not in asked)
    return you and sum(says) >= _FEWEST_REPLIES
