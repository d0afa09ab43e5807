"""Features and coefficients of the ranker."""

from __future__ import annotations

import numpy as np
import pytest

from summarizer.article import Article
from summarizer.document import Document
from summarizer.extractive.ranker import (
    FEATURES,
    brief_coefficients,
    coefficients,
    features,
    headline_share,
    probabilities,
    told_again,
)
from summarizer.extractive.vectors import SentenceVectors

ARTICLE = (
    "The council of Millport will rebuild the bridge. “Nobody sold a fish,” said one of 12 fishermen. "
    "He asked for a ferry! Who pays in the end for the new bridge of Millport?"
)


def column(name: str) -> list[float]:
    document = Document.of(ARTICLE)
    rows = features(document.story, document.keep(SentenceVectors.of))
    assert rows.shape == (4, len(FEATURES))
    return [float(value) for value in rows[:, FEATURES.index(name)]]


def test_features_of_position_and_surface() -> None:
    assert column("first") == [1, 0, 0, 0]
    assert column("share") == pytest.approx([0, 1 / 3, 2 / 3, 1])
    assert column("quote_start") == [0, 1, 0, 0]
    assert column("pronoun_start") == [0, 0, 1, 0]
    assert column("question") == [0, 0, 0, 1]
    assert column("words_under_8") == [0, 0, 1, 0]
    assert column("digits")[1] > 0 == column("digits")[0]


def test_features_of_shared_words() -> None:
    assert column("lead_overlap")[0] == 1
    assert column("repeated")[3] > column("repeated")[1]


def test_share_of_the_headline() -> None:
    document = Document.of(Article(ARTICLE, headline="A bridge for the Fishermen of Millport"))
    assert headline_share(document).tolist() == pytest.approx([2 / 3, 1 / 3, 0, 2 / 3])
    assert not headline_share(Document.of(ARTICLE)).any()
    assert not headline_share(Document.of(Article(ARTICLE, headline="Who is that?"))).any()


@pytest.mark.parametrize(
    ("article", "again"),
    [
        (
            "A council has closed the old bridge over the river. Ada Bolt, who runs a shop there, fears for her trade. "
            "A council closed the old bridge over the river. Bolt, who has run a shop there, fears for her trade.",
            [False, False, True, True],
        ),
        (  # who, and how many, is new
            "Ada Bolt won the women's race in Lund by two seconds. Jon Roe won the men's race in Lund by two seconds. "
            "Acme sold 12 boats in the spring. Acme sold 14 boats in the spring. Togo won.",
            [False] * 5,
        ),
        (  # the first of them is never told
            "(A council has closed the old bridge over the river. A council closed the old bridge over the river. "
            "Ferries will sail.",
            [False] * 3,
        ),
        (  # a caption brings nothing to the first three together; a denial, a name and a number do
            "A baker has sued the council of Lund over the height of its new chimney. "
            "Ada Bolt, 51, of Quay Street, says that the smoke drifts into her bakery at noon. "
            "Her lawyer told the court that she had lost customers since the spring. Another ship left. "
            "Ada Bolt, 51, has sued the council over the smoke of its chimney in Lund. "
            "Ada Bolt, 51, has not sued the council over the smoke of its chimney in Lund. "
            "Jon Roe has sued the council over the smoke of its chimney in Lund. "
            "Ada Bolt, 52, has sued the council over the smoke of its chimney in Lund.",
            [False, False, False, False, True, False, False, False],
        ),
    ],
)
def test_what_a_page_says_again(article: str, again: list[bool]) -> None:
    assert told_again(Document.of(article)).tolist() == again


def test_both_sets_of_coefficients_cover_the_features() -> None:
    assert coefficients("summary").shape == coefficients("brief").shape == (len(FEATURES),)
    changed = brief_coefficients() - coefficients("brief")
    assert [name for name, value in zip(FEATURES, changed, strict=True) if value] == ["quote_start"]


def test_probabilities() -> None:
    likely = probabilities(np.array([0.0, 1.0, 1.0]))
    assert likely.sum() == pytest.approx(1)
    assert likely[1] == likely[2] > likely[0]
    told = probabilities(np.array([0.0, 1.0, 1.0]), np.array([True, True, False]))
    assert told[0] + told[1] == pytest.approx(1)
    assert told[2] == told[1]
