"""What a summary says and its article does not, what a cut has broken, and who said it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.runtime.late import late

if TYPE_CHECKING:
    from summarizer.support.index import Support, SupportIndex, check_support
    from summarizer.support.seams import check_seams
    from summarizer.support.speakers import (
        VIEW,
        Saying,
        grave_words,
        is_beside,
        is_hearsay,
        is_meant,
        needs_speaker,
        sayings_of,
        speaker_of,
        told_end,
        words_of_charge,
        words_of_fact,
    )

__all__ = [
    "VIEW",
    "Saying",
    "Support",
    "SupportIndex",
    "check_seams",
    "check_support",
    "grave_words",
    "is_beside",
    "is_hearsay",
    "is_meant",
    "needs_speaker",
    "sayings_of",
    "speaker_of",
    "told_end",
    "words_of_charge",
    "words_of_fact",
]

__getattr__ = late(
    __name__,
    {
        "index": "Support SupportIndex check_support",
        "seams": "check_seams",
        "speakers": "VIEW Saying grave_words is_beside is_hearsay is_meant needs_speaker sayings_of speaker_of "
        "told_end words_of_charge words_of_fact",
    },
)
