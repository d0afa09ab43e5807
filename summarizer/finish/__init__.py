"""From drafts to summaries, for both writers alike: fit, check, choose, align, assemble."""

from summarizer.finish.assemble import Rejected, finish, whole
from summarizer.finish.choose import choose_for_reduce

__all__ = ["Rejected", "choose_for_reduce", "finish", "whole"]
