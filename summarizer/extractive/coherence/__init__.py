"""Which sentences can be told apart from those before them, in English."""

from summarizer.extractive.coherence.groups import Groups
from summarizer.extractive.coherence.openings import told_apart
from summarizer.extractive.coherence.rules import RULES, TABLES, is_news_lead, is_personal_lead, needs
from summarizer.extractive.coherence.story import Needs, Rule, Story, data

__all__ = [
    "RULES",
    "TABLES",
    "Groups",
    "Needs",
    "Rule",
    "Story",
    "data",
    "is_news_lead",
    "is_personal_lead",
    "needs",
    "told_apart",
]
