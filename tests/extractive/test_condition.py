"""A sentence that is shortened keeps its condition."""

from __future__ import annotations

import pytest

from summarizer.document import Document
from summarizer.extractive.shorten.losses import loses_condition

CASES = [
    ("The council will close nine mills unless Togo finds the money.", "The council will close nine mills", True),
    ("The council will close nine mills unless Togo finds the money.", "close nine mills unless Togo finds", False),
    ("Ray may enter the mill only when Ada Bolt is there.", "Ray may enter the mill", True),
    ("The mills, if Acme agrees, will close in May.", "The mills", True),
    ("Acme may not sell the mill until the court rules.", "Acme may not sell the mill", True),
    ("Acme may not sell the mill until the court rules.", "Acme may not sell the mill until the court rules.", False),
    ("Acme may not sell the mill until the court rules.", "the mill", False),
    ("Togo will let Ray go when he has paid a fine.", "Togo will let Ray go", True),
    ("Acme agreed to buy nuts when the United Mills sell.", "Acme agreed to buy nuts", True),
    ("Acme agreed to buy nuts when prices had fallen.", "Acme agreed to buy nuts", False),
    ("Acme sold the mill before the court ruled.", "Acme sold the mill", False),
    ("Nurses sleep badly, even if they are rich, Acme said.", "Nurses sleep badly", True),
    ("Children read worse at school if they are poor, Acme said.", "Children read worse", True),
    ("Acme sold the mill, a sign that it is ill if it needs money.", "Acme sold the mill", False),
    ("Acme acts as if it owned the mill.", "Acme acts", False),
]


@pytest.mark.parametrize(("text", "part", "loses"), CASES)
def test_a_condition_stays(text: str, part: str, loses: bool) -> None:
    sentence = Document.of(text).sentences[0]
    start = text.index(part)
    assert loses_condition(text, sentence, [(start, start + len(part))]) is loses
