"""Pages of questions and answers: what asks, and which answer can be told without its question."""

from summarizer.extractive.coherence.answers.questions import (
    answered,
    asked_of,
    asking,
    behind_reply,
    denial,
    denied,
    exchanged,
    is_interview,
    not_alone,
    question_lines,
)
from summarizer.extractive.coherence.answers.whole import answers_itself, on_topic

__all__ = [
    "answered",
    "answers_itself",
    "asked_of",
    "asking",
    "behind_reply",
    "denial",
    "denied",
    "exchanged",
    "is_interview",
    "not_alone",
    "on_topic",
    "question_lines",
]
