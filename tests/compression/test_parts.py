"""The sentences of a lead: the rules say the same of one with those that are far and without them."""

from __future__ import annotations

import random

import numpy as np
import pytest

from summarizer.compression.constraints import claims
from summarizer.compression.lead import Lead
from summarizer.compression.pointer import StepScores
from summarizer.compression.scoring import Parts
from summarizer.compression.weights import fitted_weights
from tests.compression.constraint_cases import CASES
from tests.compression.leads import words_of

_TEXTS = sorted({case[1] for case in CASES})
_LEADS = [random.Random(number).sample(_TEXTS, 4) for number in range(60)]
_LEADS += [
    ["Ada was on her farm", "Ada Bolt won on Friday", "It was sold on Monday"],  # a day
    ["It was late", "Ada Bolt won", "The leaders agreed"],  # a name
    ["Acme won", "A man saw Singer in Togo", "Singer Field Motor lost"],  # a first word
    ["Two men abducted in Togo fled", "The men fled"],  # articles
    ["Acme won", 'Bolt said "it was late.', "It was not easy.", 'We all left," he said'],  # a quotation
    ["Acme won", "Bolt said it lost", "Six years later, he was jailed"],  # a verb
    ["Acme won, Bolt said late in May", "Togo lost"],
    ["Togo sold a mill to Acme", "Acme has bought Bolt", "Men shut a port for a week in May", "Men fled"],  # kinds
    ["Acme will sell nuts", "Men get aid once they left", "Acme offered them higher pay"],  # "they" and "them"
]


def _parts(texts: list[str], far: set[int]) -> Parts:
    words = [word for at, text in enumerate(texts) for word in words_of(text, at)]
    first = np.array([-50.0 if word.sentence in far else 0.0 for word in words])
    steps = StepScores(first, np.zeros((len(words), len(words))), np.zeros(len(words)))
    return Parts(words, steps, fitted_weights(), claims, {}, Lead("", ()))


@pytest.mark.parametrize("texts", _LEADS, ids=" ".join)
def test_a_sentence_is_the_same_without_those_that_are_far(texts: list[str]) -> None:
    every = _parts(texts, set())
    for out in range(1, len(texts)):
        without = _parts(texts, {out})
        for number in {*range(len(texts))} - {out}:
            alone, whole = without[number], every[number]
            assert alone.behind == whole.behind
            for made, known in ((alone.problem, whole.problem), (alone.bare, whole.bare)):
                assert (made is None) == (known is None)
                assert made is None or known is None or all(map(np.array_equal, made, known))


def test_a_far_sentence_is_told_apart() -> None:
    texts = ["Acme won in Togo", "Bolt lost a mill"]
    assert [_parts(texts, {1})[number].far for number in (0, 1)] == [False, True]
