"""Where the story starts within a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.document.datelines import dateline_end


@pytest.mark.parametrize(
    ("dateline", "story"),
    [
        ("Seoul – ", "During the summit both sides agreed."),
        ("ZURICH Oct 30 (Reuters) - ", "The bank cooperates."),
        ("WASHINGTON (AP) — ", "The Senate voted on Tuesday."),
        ("LONDON, March 3 (Reuters) - ", "Shares rose."),
        ("(CNN) -- ", "A storm hit the coast."),
        ("(CNN)", "A storm hit the coast."),
        ("Irbil, Iraq (CNN)", "The refinery burns."),
        ("SIOUX FALLS, S.D. — ", "A man lost his job."),
        ("NEW YORK/LONDON (Reuters) - ", "Oil fell."),
        ("By Jane Doe PARIS, Oct 30 (Reuters) - ", "The group grew."),
        ("(Adds comment, share price) By Jane Doe and John Roe PARIS (Reuters) - ", "The group grew."),
        ("BERLIN -- ", "The chancellor resigned."),
        ("Tokyo, Japan — ", "The mayor opened the tower."),
    ],
)
def test_the_story_starts_behind_the_dateline(dateline: str, story: str) -> None:
    assert dateline_end(dateline + story) == len(dateline)


@pytest.mark.parametrize(
    "sentence",
    [
        "Apple - the company - said it would appeal.",
        "Apple – Cupertino's biggest employer – said it would appeal.",
        "Yoon – who leaves office soon – thanked his guest.",
        "The minister (Reuters has seen the letter) declined to comment.",
        "By Friday the river had fallen.",
        "NASA launched the probe.",
        "The US-led talks – the third this year – failed.",
        "北京的谈判已经结束。",
        "",
    ],
)
def test_what_is_no_dateline_stays(sentence: str) -> None:
    assert dateline_end(sentence) == 0


@given(st.text(max_size=300))
def test_any_text_is_survived(text: str) -> None:
    assert 0 <= dateline_end(text) <= len(text)
