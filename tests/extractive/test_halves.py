"""A brief whose lead tells the acquittal of a verdict tells its conviction, too."""

from __future__ import annotations

import pytest

from summarizer import summarize

FREED = "A jury in Lund acquitted the banker Jon Roe of murder on Friday."
LONG = (
    "A jury has found a Lund guard not guilty of manslaughter in the death of a baker who was shot nine times on an "
    "empty ferry at the pier of the old town."
)


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (f"{FREED} But it found him guilty of theft.", f"{FREED[:-1]}, but it found him guilty of theft."),
        (f"{FREED} He was, however, convicted of theft.", f"{FREED[:-1]}; he was, however, convicted of theft."),
        (
            f"{FREED} Roe was convicted on one count of theft.",
            f"{FREED[:-1]}; Roe was convicted on one count of theft.",
        ),
        (
            f"{LONG} Const. Max Bolt was convicted, however, of attempted murder in the same case.",
            "A jury has found a Lund guard not guilty of manslaughter; Const. Max Bolt was convicted, however, of "
            "attempted murder in the same case.",
        ),
    ],
)
def test_both_halves_are_told(article: str, told: str) -> None:
    assert summarize(f"{article} Rain fell all day in the old town.", length="meta").text == told


@pytest.mark.parametrize(
    "behind",
    [
        "He was found guilty of theft in 2003.",
        "His brother was also convicted of theft.",
        "But Max Bolt was convicted of theft.",
        "Two bakers were also found guilty of theft.",
        "He was also found guilty of theft nine years ago.",
    ],
)
def test_what_is_of_another_case_or_of_somebody_else_is_not_told(behind: str) -> None:
    assert summarize(f"{FREED} {behind} Rain fell all day in the old town.", length="brief").text == FREED


def test_a_summary_holds_both_halves() -> None:
    text = (
        f"{FREED} But it found him guilty of theft. Roe, 44, had run the Lund savings bank for nine years. The bank of "
        "Lund closed in May after bakers and fishermen of the old town took out nine million euros in two days."
    )
    assert "guilty of theft" in summarize(text, length=45).text
