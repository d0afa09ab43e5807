"""Verbs and their subjects: no verb without its own, none of another clause, none of who says it."""

from summarizer.compression.constraints.rules.subjects import (
    claimed,
    deeds,
    kinds,
    made,
    pronouns,
    sayings,
    unopened,
    verbs,
)
from summarizer.compression.constraints.rules.subjects.antecedents import HE, ITS, LANDS, SHE, THEIR, THEY, owned
from summarizer.compression.constraints.rules.subjects.marks import verbs_of_nouns

__all__ = ["HE", "ITS", "LANDS", "MODULES", "SHE", "THEIR", "THEY", "owned", "verbs_of_nouns"]

MODULES = (verbs, sayings, pronouns, claimed, deeds, made, kinds, unopened)
