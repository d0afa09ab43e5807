"""Whose claim a sentence is: which words state what somebody alleges or expects, and which say who."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.compression.constraints.sentence import Sentence, word_list

CLAIM, SPEAKER = 1, 2
_NEAR = 4  # words around a verb of saying in which its subject stands


def claims(s: Sentence) -> Sequence[int]:
    """Marks claims and speakers in a sentence.

    Args:
        s: The sentence.

    Returns:
        For each word the sum of `CLAIM`, where it states a wrong, a crime, a death or (of others than the
        speaker's own) a forecast, and `SPEAKER`, where it says whose claim that is. All 0 where nobody speaks. A line
        that shows a claim has to show a speaker.
    """
    speech = [s.among(at, "speech") for at in range(len(s))]
    if not any(speech):
        return [0] * len(s)
    others = any(s.among(at, "others") and any(speech[max(0, at - _NEAR) : at + _NEAR + 1]) for at in range(len(s)))
    stems = tuple(word_list("crime_stems"))
    return [
        SPEAKER * spoken + CLAIM * (low.startswith(stems) or (others and s.among(at, "forecast")))
        for at, (low, spoken) in enumerate(zip(s.low, speech, strict=True))
    ]
