"""What stands before the first word of a news story: a note, a byline, a place, a date, an agency, a dash, a credit."""

from summarizer.document.datelines.credits import credit_end
from summarizer.document.datelines.ends import dateline_end, dateline_ends, slug_end
from summarizer.document.datelines.parts import AGENCY, BYLINE, DASH, DATE, DAY, PLACE, REGION

__all__ = [
    "AGENCY",
    "BYLINE",
    "DASH",
    "DATE",
    "DAY",
    "PLACE",
    "REGION",
    "credit_end",
    "dateline_end",
    "dateline_ends",
    "slug_end",
]
