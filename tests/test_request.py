"""Decoding options at the border."""

from __future__ import annotations

import copy
import pickle

import pytest

from summarizer import GenerationOptions, OptionError

NAMES = "num_beams, length_penalty, no_repeat_ngram_size, min_new_tokens, max_new_tokens"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"num_beams": 0}, "num_beams is 0; allowed: a whole number from 1 to 64"),
        ({"num_beams": 2.0}, "num_beams is 2.0; allowed: a whole number"),
        ({"num_beams": True}, "num_beams is True"),
        ({"length_penalty": "long"}, "length_penalty is 'long'; allowed: a number from -10 to 10"),
        ({"length_penalty": float("nan")}, "length_penalty is nan"),
        ({"no_repeat_ngram_size": -1}, "no_repeat_ngram_size is -1"),
        ({"min_new_tokens": 20, "max_new_tokens": 10}, "min_new_tokens=20 is more than max_new_tokens=10"),
        ({"max_new_tokens": 0}, "max_new_tokens is 0; allowed: a whole number from 1 to 4096"),
        ({"max_length": 10}, f"unknown option max_length; allowed: {NAMES}"),
        ({"top_k": 5, "temperature": 1}, "unknown option temperature, top_k; allowed"),
    ],
)
def test_bad_options(options: dict[str, object], message: str) -> None:
    with pytest.raises(OptionError, match=message):
        GenerationOptions(**options)  # type: ignore[arg-type]
    with pytest.raises(OptionError, match=message):
        GenerationOptions.of(options)


def test_of() -> None:
    assert GenerationOptions.of(None) == GenerationOptions()
    assert GenerationOptions.of({"num_beams": 2}) == GenerationOptions(num_beams=2)
    with pytest.raises(OptionError, match="options is a list; allowed: GenerationOptions or a mapping"):
        GenerationOptions.of([1])  # type: ignore[arg-type]


def test_given_and_copies() -> None:
    options = GenerationOptions(num_beams=2, length_penalty=0)
    assert options.given() == {"num_beams": 2, "length_penalty": 0}
    assert copy.deepcopy(options) == pickle.loads(pickle.dumps(options)) == options
