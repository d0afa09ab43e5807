"""Pages of questions and answers: what asks, and which answer can be told without its question."""

from summarizer.extractive.coherence.answers.questions import (
    asked_from,
    first_asked,
    is_interview,
    question_lines,
    told_to_ask,
)
from summarizer.extractive.coherence.answers.whole import answers_itself, on_topic

__all__ = [
    "answers_itself",
    "asked_from",
    "first_asked",
    "is_interview",
    "on_topic",
    "question_lines",
    "told_to_ask",
]
