"""Surnames alone, and the names they stand for."""

from __future__ import annotations

import pytest

from summarizer.compression.names import full_names
from tests.compression.leads import words_of

_CASES = [
    ("Sen. Ted Cruz spoke . Later, Cruz left .", "Cruz", "Ted"),
    ("Alan Greenspan spoke . Mr. Greenspan's bank rose .", "Greenspan's", "Alan"),
    ("South Korea voted . Then Korea cheered .", "Korea", None),
    ("The White House spoke . The House voted .", "House", None),
    ("Donald Trump met Melania Trump . Later, Trump left .", "Trump", None),
    ("Grace Hopper wrote it . Admiral Hopper left .", "Hopper", None),
    ("CBS News said so . The News fell .", "News", None),
]


@pytest.mark.parametrize(("text", "surname", "before"), _CASES)
def test_surnames(text: str, surname: str, before: str | None) -> None:
    words = words_of(text)
    at = max(k for k, word in enumerate(words) if word.text == surname)
    found = full_names(words).get(at)
    assert (found and " ".join(word.text for word in words[found[0] : found[1] + 1])) == before
