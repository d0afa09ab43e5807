"""Time grows with the text, not with its square: every operation on texts made to pump a pattern.

Where four times the text takes clearly more than four times as long, 100,000 characters are tried, too, and must
be done within seconds.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable

import pytest

from summarizer import Length, Summarizer, check_support
from summarizer.document import Document
from summarizer.extractive.condense import condense
from summarizer.support import check_seams
from summarizer.text import sentence_spans
from summarizer_eval.metrics.rouge import Rouge

PUMPS = {
    "white space": " \n",
    "end marks": "!" * 1800 + "a\n",
    "dot leaders": "Chapter one " + "." * 60 + " 12\n",
    "opening marks": "…„«",
    "unclosed quotations": "“a ",
    "straight quotations": '"a',
    "tex quotations": "``''",
    "brackets": "[[",
    "asides": "(a) ",
    "commas": "a, ",
    "numbers": "1001 ",
    "dates": "1 Jan ",
    "names": "Barack Obama ",
    "entities": "&amp;",
    "ideographs": "漢",
    "marks": "\u0301",
    "a long word": "á",
    "sentences": "He cut 9 jobs. ",
    "full names": "Jon Roe was charged with fraud on Monday. ",
}
_NEWS = "The council voted on Monday to close the old bridge. Engineers found cracks in two of its arches. "
_FOREIGN = "El consejo de la ciudad votó el lunes por el cierre del puente. "
_SIZES = 6_250, 25_000, 100_000  # characters
_LINEAR = 1.4  # exponent: what is quadratic has 2, and what is linear 1, as far as a busy machine lets it be seen
_SOON = 5.0  # seconds of the processor for the longest text, on a busy machine: what is quadratic takes a minute
_EXTRACTIVE = Summarizer("extractive")


def summary(length: Length) -> Callable[[str], object]:
    return lambda text: _EXTRACTIVE.summarize(_NEWS + text, length=length)


def pages(text: str) -> None:
    made = _EXTRACTIVE.summarize(_NEWS * 5 + text, length="brief")
    made.to_html()
    made.to_markdown()


OPERATIONS: dict[str, Callable[[str], object]] = {
    "split": sentence_spans,
    "document": lambda text: Document.of(_NEWS + text),
    "brief": summary(Length(sentences=1)),
    "many words": summary(Length(words=10_000)),
    "many characters": summary(Length(chars=50_000)),
    "ratio": summary(Length(ratio=0.3)),
    "headline": lambda text: _EXTRACTIVE.headline(_NEWS + text),
    "Spanish headline": lambda text: _EXTRACTIVE.headline(_FOREIGN * 3 + text),
    "support": lambda text: check_support(text[: len(text) // 2], _NEWS + text),
    "seams": lambda text: check_seams(_NEWS + text, _NEWS[:40] + text[:2000]),
    "pages": pages,
    # What it is given is cut to 4,000 characters before.
    "condense": lambda text: condense(text[:4000]),
    "rouge": lambda text: Rouge(any_script=True).score(prediction=_NEWS + text[:20_000], reference=_NEWS),
}


@pytest.mark.parametrize("operation", OPERATIONS)
def test_time_grows_with_the_text(operation: str) -> None:
    run = OPERATIONS[operation]
    small, middle, large = _SIZES
    for name, unit in PUMPS.items():
        text = unit * (large // len(unit) + 1)
        before, after = (seconds(run, text[:size]) for size in (small, middle))
        if exponent(before, after) > _LINEAR and exponent(before, seconds(run, text[:middle])) > _LINEAR:
            assert seconds(run, text[:large]) < _SOON, name


def exponent(before: float, after: float) -> float:
    """The power of the length that the time of the middle text follows, from the small one on."""
    small, middle, _ = _SIZES
    return math.log(max(after, 1e-3) / max(before, 1e-3), middle / small)


def seconds(run: Callable[[str], object], text: str) -> float:
    begin = time.process_time()
    run(text)
    return time.process_time() - begin
