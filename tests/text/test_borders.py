"""What the public functions of a text say to what is no text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from summarizer import text as room
from summarizer.errors import InputError

OF_ONE = (
    "clean count_surrogates count_words encodable fold is_finished sentence_spans tokenize word_key word_spans".split()
)


@pytest.mark.parametrize("given", [5, None, b"bytes", ["a list"], 10**5000], ids=["5", "None", "bytes", "list", "long"])
@pytest.mark.parametrize("name", OF_ONE)
def test_what_is_no_string_is_refused(name: str, given: Any) -> None:
    with pytest.raises(InputError, match=type(given).__name__):
        getattr(room, name)(given)


@pytest.mark.parametrize("given", ["abc", b"abc", 5, None])
@pytest.mark.parametrize("of_each", [room.clean_all, room.word_counts])
def test_one_text_is_not_taken_for_several(of_each: Callable[[Any], Any], given: Any) -> None:
    with pytest.raises(InputError, match=type(given).__name__):
        of_each(given)


def test_one_of_several_that_is_no_string_is_refused() -> None:
    with pytest.raises(InputError, match="5"):
        room.word_counts(["a b", 5])  # type: ignore[list-item]
