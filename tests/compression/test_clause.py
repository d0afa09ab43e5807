from __future__ import annotations

import pytest

from summarizer.compression.clause import cuts, fit
from summarizer.lengths import Length


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Council rebuilds bridge, fishermen want a ferry instead", 5, "Council rebuilds bridge"),
        ("Council rebuilds bridge after a flood in March", 5, "Council rebuilds bridge"),
        ("Council of Millport meets Mayor Anna Berg in town hall", 6, "Council of Millport meets"),
        ("Bridge over the Mill costs 12 million euros", 6, "Bridge over the Mill costs"),
        ("Council rebuilds bridge.", 5, "Council rebuilds bridge"),
        ("Talks end in the U.S.", 9, "Talks end in the U.S."),
        ("Совет решил восстановить мост, рыбаки против", 5, "Совет решил восстановить мост"),
    ],
)
def test_fit_prefers_good_ends(text: str, words: int, expected: str) -> None:
    assert fit(text, Length(words=words)) == expected


def test_every_cut_is_within_the_limits_and_they_grow() -> None:
    text = "The council of Millport decided to rebuild the bridge"
    found = cuts(text, Length(words=7, chars=30), english=True)
    assert [cut.words for cut in found] == [1, 2, 3, 4]
    assert all(len(cut.text) <= 30 and text.startswith(cut.text) for cut in found)


def test_a_clause_without_its_verb_is_a_loss() -> None:
    by_text = {cut.text: cut.loss for cut in cuts("The council that met decided it", Length(words=6), english=True)}
    assert by_text["The council that met"] > by_text["The council that met decided it"]


def test_blank_text_has_nothing_to_cut() -> None:
    assert fit("  ", Length(words=3)) == ""
