"""Which sentences can be told apart from those before them, in English."""

from summarizer.extractive.coherence.answers import (
    behind_reply,
    exchanged,
    is_interview,
    not_alone,
    on_topic,
    question_lines,
)
from summarizer.extractive.coherence.lead import lead_prices, lead_traits, lead_worth, may_lead, news_traits, news_worth
from summarizer.extractive.coherence.marks import counted_time
from summarizer.extractive.coherence.nouns import leaves_open
from summarizer.extractive.coherence.openings import told_apart, without_reopened
from summarizer.extractive.coherence.rules import (
    RULES,
    TABLES,
    answers_alone,
    answers_first,
    clear_starts,
    is_lead,
    is_personal_lead,
    is_turn,
    lead_bonus,
    needs,
    needs_to_open,
    never_told,
    pointing,
    tells_alone,
)
from summarizer.extractive.coherence.scenes import FLOOR_TRAITS, Scene, floor_traits, scene_of
from summarizer.extractive.coherence.story import ALONE, Needs, Rule, Story, data

__all__ = [
    "ALONE",
    "FLOOR_TRAITS",
    "RULES",
    "TABLES",
    "Needs",
    "Rule",
    "Scene",
    "Story",
    "answers_alone",
    "answers_first",
    "behind_reply",
    "clear_starts",
    "counted_time",
    "data",
    "exchanged",
    "floor_traits",
    "is_interview",
    "is_lead",
    "is_personal_lead",
    "is_turn",
    "lead_bonus",
    "lead_prices",
    "lead_traits",
    "lead_worth",
    "leaves_open",
    "may_lead",
    "needs",
    "needs_to_open",
    "never_told",
    "news_traits",
    "news_worth",
    "not_alone",
    "on_topic",
    "pointing",
    "question_lines",
    "scene_of",
    "tells_alone",
    "told_apart",
    "without_reopened",
]
