"""The numbers of the pointer model: steps along a path, and the guess of what the judge says."""

from __future__ import annotations

import numpy as np

from summarizer.compression.compressor import Compressor, Reading
from summarizer.compression.guess import Guess
from tests.compression.leads import cut_path, lead_of

SENTENCE = "Swiss bank UBS is cooperating in an investigation by the U.S. authorities into trading in Treasury bonds."
LATER = "Analysts watched the case on Monday."


def _odds(reading: Reading, cut: str) -> float:
    sentence = slice(0, len(SENTENCE.split()))
    return Guess().odds(reading.states, reading.steps, sentence, cut_path(SENTENCE, cut))


def test_a_whole_line_is_guessed_to_be_better_than_a_torn_one(compressor: Compressor) -> None:
    reading = compressor.read([lead_of(SENTENCE, LATER)])[0]
    whole = _odds(reading, "UBS is cooperating in investigation by U.S. authorities into trading in Treasury bonds.")
    assert whole > _odds(reading, "bank in an by the into trading") + 1


def test_the_steps_along_a_path_are_its_start_its_steps_and_its_end(compressor: Compressor) -> None:
    steps = compressor.read([lead_of(SENTENCE)])[0].steps
    expected = [steps.first[2], steps.within[2, 3], steps.within[3, 4], steps.last[4]]
    assert np.array_equal(steps.along((2, 3, 4)), expected)


def test_a_single_line_is_read_by_the_judge_where_that_is_asked(compressor: Compressor) -> None:
    reading = compressor.read([lead_of(SENTENCE, LATER)])[0]
    (line,) = compressor.lines(reading, max_words=12)
    (judged,) = compressor.lines(reading, max_words=12, judged=True)
    assert (judged.text, judged.spans) == (line.text, line.spans)
    assert judged.printable is not None
    assert judged.true is not None
    assert line.printable in (None, judged.printable)
