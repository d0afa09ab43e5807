"""A sentence in fewer of its own words."""

from typing import TYPE_CHECKING

from summarizer.compression.loader import CompressorLoader
from summarizer.runtime.late import late

if TYPE_CHECKING:
    from summarizer.compression.lead import Lead

__all__ = ["CompressorLoader", "Lead"]

__getattr__ = late(__name__, {"lead": "Lead"})
