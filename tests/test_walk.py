"""One walk through the house: nothing is read twice, and no room is entered for every word."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import NamedTuple

import pytest

import summarizer
from summarizer import Summarizer
from summarizer.compression.constraints import CONSTRAINTS, COSTS
from summarizer.document import Document

PACKAGE = Path(summarizer.__file__).parent
READS = ("clean", "count_words", "tokenize")  # the functions of the room `text` that read one text


class Call(NamedTuple):
    """A call of a function of the package: its room and name, its first argument, where it comes from."""

    room: str
    name: str
    given: object
    source: str  # the room
    enters: bool  # whether it comes from another file


def calls(act: Callable[[], object]) -> list[Call]:
    """The calls of functions of the package, in order."""
    found = []

    def look(frame: FrameType, event: str, _: object) -> None:
        code, caller = frame.f_code, frame.f_back
        if event == "call" and code.co_filename.startswith(str(PACKAGE)):
            first = frame.f_locals[code.co_varnames[0]] if code.co_argcount else None
            source = caller.f_code.co_filename if caller else ""
            enters = source != code.co_filename
            found.append(
                Call(Path(code.co_filename).parent.name, code.co_name, first, Path(source).parent.name, enters)
            )

    before = sys.getprofile()
    sys.setprofile(look)
    try:
        act()
    finally:
        sys.setprofile(before)
    return found


@pytest.mark.parametrize("length", ["short", "headline"])
def test_no_sentence_is_cleaned_counted_or_tokenized_twice(seed_article: str, length: str) -> None:
    body = seed_article.split("\n", 1)[1]
    document = Document.of(body)
    made = Summarizer("extractive")
    made.summarize(body, length=length)  # what is read once a process is read now
    inside = [call for call in calls(lambda: made.summarize(body, length=length)) if call.room == "text"]
    reads = Counter((call.name, call.given) for call in inside if call.name in READS)
    assert sum(reads.values()) > len(document.sentences)  # they still bear these names
    sentences = {text for one in document.sentences for text in (one.text, body[one.body : one.end])}
    assert [text for (_, text), times in reads.items() if text in sentences and times > 1] == []
    assert sum(call.source != "text" for call in inside) < len(document.words) / 2


def test_no_file_is_entered_for_every_sentence(seed_article: str) -> None:
    body = seed_article.split("\n", 1)[1]
    added = [f"Member {number} of the council spoke about the harbour for {number} minutes." for number in range(40)]
    made = Summarizer("extractive")

    def entered(text: str) -> int:
        made.summarize(text)  # what is read once a process is read now
        return sum(call.enters for call in calls(lambda: made.summarize(text)))

    assert entered(f"{body}\n{' '.join(added)}") - entered(body) < len(added) / 2


def test_the_rules_of_a_headline_read_a_lead_together(seed_article: str) -> None:
    body = seed_article.split("\n", 1)[1]
    made = Summarizer("extractive")
    made.headline(body)  # what is read once a process is read now
    rooms = ("constraints", "rules", "joins", "phrases", "subjects")
    entered = [call for call in calls(lambda: made.headline(body)) if call.room in rooms and call.enters]
    assert {call.name for call in entered}.isdisjoint(rule.__name__ for rule in (*CONSTRAINTS, *COSTS.values()))
    # Nor is a file entered for every word: most rules compare with a few words and mark the mask, three or four times.
    assert 0 < len(entered) < 4 * (len(CONSTRAINTS) + len(COSTS))


def test_the_record_of_a_model_is_read_once_a_process(seed_article: str) -> None:
    def files() -> list[object]:
        with Summarizer("embedded") as made:
            found = calls(lambda: made.headline(seed_article.split("\n", 1)[1]))
        assert any(call.name == "read_spec" for call in found)
        return [call.given for call in found if call.name == "read_json"]

    files()
    assert files() == []
