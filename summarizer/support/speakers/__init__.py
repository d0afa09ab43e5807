"""Who said it: the speaker of a sentence, what is said, and whether it may be told without the speaker."""

from summarizer.support.speakers.charges import (
    grave_words,
    is_hearsay,
    is_meant,
    needs_speaker,
    words_of_charge,
    words_of_fact,
)
from summarizer.support.speakers.sayings import VIEW, Saying, closing_start, is_beside, sayings_of, speaker_of, told_end

__all__ = [
    "VIEW",
    "Saying",
    "closing_start",
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
