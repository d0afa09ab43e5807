"""Whose claim a sentence is: which words state what somebody alleges or expects, and which say who."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar, Integers, word_list

CLAIM, SPEAKER = 1, 2
_NEAR = 4  # words around a verb of saying in which its subject stands


def claims(g: Grammar) -> Integers:
    """Marks claims and speakers in a lead.

    Args:
        g: The lead.

    Returns:
        (n,): for each place the sum of `CLAIM`, where its word states a wrong, a crime, a death or (of others than
        the speaker's own) a forecast, and `SPEAKER`, where it says whose claim that is. All 0 in a sentence in which
        nobody speaks. A line that shows a claim has to show a speaker.
    """
    found = np.zeros(len(g.at), int)
    stems = tuple(word_list("crime_stems"))
    for begin, end in g.spans:
        inside = slice(begin, end)
        speech = g.among["speech"][inside]
        if not speech.any():
            continue
        near = np.convolve(speech, np.ones(2 * _NEAR + 1), "full")[_NEAR : _NEAR + len(speech)] > 0
        others = (g.among["others"][inside] & near).any()
        crimes = np.array([low.startswith(stems) for low in g.low[inside].tolist()])
        found[inside] = SPEAKER * speech + CLAIM * (crimes | (g.among["forecast"][inside] & others))
    return found
