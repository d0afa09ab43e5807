"""Characters: entities, capitals."""

from __future__ import annotations

import pytest

from summarizer.text import clean, is_finished
from summarizer.text.characters import with_capital


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fish &amp; chips", "Fish & chips"),
        ("&quot;No&quot;, he&#39;s  out&nbsp;there", '"No", he\'s out there'),
        ("5 &lt; 6 &amp;lt; 7 &#x20AC;", "5 < 6 < 7 €"),
        ("AT&T; R&D &nothing; &#1; &", "AT&T; R&D &nothing; &#1; &"),
        ("Acme _ of Lund _ fell; see a_file _here_", "Acme – of Lund – fell; see a_file _here_"),
    ],
)
def test_entities_and_dashes_are_read(text: str, expected: str) -> None:
    assert clean(text) == expected
    assert clean(expected) == expected


@pytest.mark.parametrize(
    ("text", "finished"),
    [
        ("He said so.", True),
        ("“He did!”)", True),
        ("他说。", True),
        ("He said", False),
        ("U.S. bank", False),
        ("", False),
    ],
)
def test_what_ends_a_text(text: str, finished: bool) -> None:
    assert is_finished(text) is finished


@pytest.mark.parametrize(
    ("text", "expected"),
    [("the council", "The council"), ("élan", "Élan"), ("ıhe council", "ıhe council"), ("ßen", "ßen"), ("", "")],
)
def test_a_capital_is_the_same_letter(text: str, expected: str) -> None:
    assert with_capital(text) == expected
