"""The search against trying every path."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.compression.search import NEVER, Path, Problem, search

_SCORES = st.one_of(st.just(NEVER), st.floats(-8, 0, width=32))


def _matrix(draw: Any, n: int, values: st.SearchStrategy[Any]) -> np.ndarray:
    return np.array([[draw(values) for _ in range(n)] for _ in range(n)])


@st.composite
def _problems(draw: Any) -> Problem:
    n = draw(st.integers(1, 6))
    within = np.where(np.triu(np.ones((n, n), bool), 1), _matrix(draw, n, _SCORES), NEVER)
    return Problem(
        first=np.array([draw(_SCORES) for _ in range(n)]),
        within=within,
        last=np.array([draw(_SCORES) for _ in range(n)]),
        words=np.array([draw(st.integers(1, 2)) for _ in range(n)]),
        chars=np.array([draw(st.integers(1, 6)) for _ in range(n)]),
        gaps=_matrix(draw, n, st.integers(0, 2)),
        tails=np.array([draw(st.integers(-1, 1)) for _ in range(n)]),
        shows=np.array([draw(st.integers(0, 3)) for _ in range(n)]),
        hides=np.array([draw(st.integers(0, 3)) for _ in range(n)]),
        price=np.array([draw(_SCORES) for _ in range(4)]),
    )


def _value(problem: Problem, path: tuple[int, ...]) -> tuple[float, int, int]:
    """Score, words and characters of a path."""
    steps = list(pairwise(path))
    shown = 0
    for at in path:
        shown = shown & ~int(problem.hides[at]) | int(problem.shows[at])
    score = problem.first[path[0]] + sum(problem.within[a, b] for a, b in steps) + problem.last[path[-1]]
    chars = sum(problem.chars[at] for at in path) + sum(problem.gaps[a, b] for a, b in steps)
    words = sum(problem.words[at] for at in path)
    return float(score + problem.price[shown]), int(words), int(chars + problem.tails[path[-1]])


def _tried(problem: Problem, max_words: int, max_chars: int | None, min_words: int) -> list[Path]:
    n = len(problem.first)
    found = []
    for size in range(1, n + 1):
        for path in combinations(range(n), size):
            score, words, chars = _value(problem, path)
            if score > NEVER and min_words <= words <= max_words and (max_chars is None or chars <= max_chars):
                found.append(Path(score, path))
    return sorted(found, key=lambda path: -path.score)


@settings(max_examples=300, deadline=None)
@given(_problems(), st.integers(1, 8), st.none() | st.integers(1, 30), st.integers(1, 3))
def test_the_best_path_is_found_within_words_and_characters(
    problem: Problem, max_words: int, max_chars: int | None, min_words: int
) -> None:
    found = list(search([problem], max_words=max_words, max_chars=max_chars, min_words=min_words))
    tried = _tried(problem, max_words, max_chars, min_words)
    assert [path.score for path in found[:1]] == pytest.approx([path.score for path in tried[:1]], abs=1e-4)
    for path in found:
        score, words, chars = _value(problem, path.words)
        assert score == pytest.approx(path.score, abs=1e-4)
        assert min_words <= words <= max_words
        assert max_chars is None or chars <= max_chars
    assert [path.score for path in found] == sorted((path.score for path in found), reverse=True)
    assert len({path.words for path in found}) == len(found)


@settings(max_examples=100, deadline=None)
@given(_problems())
def test_every_last_word_that_can_be_reached_has_its_best_path(problem: Problem) -> None:
    best: dict[int, float] = {}
    for path in _tried(problem, 12, None, 1):
        best.setdefault(path.words[-1], path.score)
    found: dict[int, float] = {}
    for path in search([problem], max_words=12):
        found.setdefault(path.words[-1], path.score)
    assert found == pytest.approx(best, abs=1e-4)
