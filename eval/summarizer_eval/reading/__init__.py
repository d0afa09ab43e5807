"""Outputs read by people: a page that takes their verdicts, and how far they agree."""

from summarizer_eval.reading.agreement import Agreement, Share, agree, alpha, wilson
from summarizer_eval.reading.judge import draw_items, to_judge_page
from summarizer_eval.reading.verdicts import Reading, Verdict, read_verdicts

__all__ = [
    "Agreement",
    "Reading",
    "Share",
    "Verdict",
    "agree",
    "alpha",
    "draw_items",
    "read_verdicts",
    "to_judge_page",
    "wilson",
]
