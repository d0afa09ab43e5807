"""The choice among the lines that a search found, with a judge at hand that has read them all."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from summarizer.compression.choice import Chooser
from summarizer.compression.found import Found
from summarizer.compression.pointer import log_odds
from summarizer.compression.weights import fitted_weights

WEIGHTS = fitted_weights()._replace(
    printable=4.0, enough=1.0, pool=5, shared=0.97, later=2.0, doubt=3.0, least=-3.0, sure=-0.6
)


class Judge:
    """Knows the log odds of printable for each text, and counts what it reads."""

    def __init__(self, odds: dict[str, float]) -> None:
        self.odds = odds
        self.read: list[str] = []

    def __call__(self, lines: Sequence[Found]) -> NDArray[np.float32]:
        self.read += [line.text for line in lines]
        return np.array([[3.0, self.odds[line.text]] for line in lines], np.float32).reshape(-1, 2)


def _chosen(lines: Sequence[Found], judge: Judge, count: int = 1, pointing: Sequence[bool] = ()) -> list[str]:
    sentences = [at // 10 for at in range(100)]
    return [
        line.text
        for line, _ in Chooser(
            judge, WEIGHTS, sentences, lambda line: not (pointing and pointing[line.path[0] // 10])
        ).chosen(iter(lines), count, others=lines)
    ]


def _line(
    name: str, score: float, first: int, guess: float = 0.0, *, aside: bool = False, behind: bool = False
) -> Found:
    return Found(score, name, (first, first + 1, first + 2), guess, aside, behind)


def test_a_good_line_is_read_alone() -> None:
    judge = Judge({"a": 1.5, "b": 9.0})
    assert _chosen([_line("a", 0, 0), _line("b", -0.1, 4)], judge) == ["a"]
    assert judge.read == ["a"]


def test_a_bad_line_gives_way_to_one_that_is_worth_more() -> None:
    judge = Judge({"a": -1.0, "b": 0.5, "c": 9.0})
    lines = [_line("a", 0, 0), _line("b", -1, 4), _line("c", -9, 7)]
    assert _chosen(lines, judge) == ["b"]
    assert judge.read == ["a", "b"]  # c could not be worth more than a, whatever the judge says


def test_nobody_reads_a_line_that_is_ahead_by_more_than_the_doubt() -> None:
    judge = Judge({"a": -9.0, "b": 9.0})
    assert _chosen([_line("a", 0, 0, guess=2.0), _line("b", -12.5, 4, guess=2.0)], judge) == ["a"]
    assert judge.read == []


def test_the_judge_reads_first_what_is_guessed_to_be_best() -> None:
    judge = Judge({"a": 0.0, "b": 1.5, "c": 9.0})
    lines = [_line("a", 0, 0, guess=-2.0), _line("b", -1, 4, guess=0.5), _line("c", -1.5, 7, guess=-4.0)]
    assert _chosen(lines, judge) == ["b"]
    assert judge.read == ["b", "a"]  # c is guessed to be so bad that a doubt of 3 does not lift it above b


def test_no_line_of_a_late_sentence_stands_in() -> None:
    judge = Judge({"a": -1.0, "b": 0.5})
    assert _chosen([_line("a", 0, 0), _line("b", -1, 20)], judge) == ["a"]


def test_no_line_that_is_aside_stands_in_for_one_of_the_opening() -> None:
    judge = Judge({"a": -4.0, "b": 0.5, "c": 0.0})
    late = _line("b", -19, 20, aside=True)
    assert _chosen([_line("a", 0, 0, guess=-1.0), late], judge) == ["a"]
    assert _chosen([_line("a", 0, 0, guess=-1.0), late, _line("c", -3, 40)], judge) == ["c"]
    assert _chosen([_line("a", 0, 20, guess=-1.0), late], judge) == ["b"]  # nor is the first of the opening


def test_a_line_that_is_aside_stands_in_where_the_judge_holds_it_for_far_better() -> None:
    judge = Judge({"a": -4.0, "b": -1.7, "c": -2.0, "d": 0.5})
    first = _line("a", 0, 0, guess=-1.0)

    def late(name: str, score: float, guess: float = 0.0, words: int = 6) -> Found:
        return Found(score, name, tuple(range(20, 20 + words)), guess, aside=True)

    assert _chosen([first, late("b", -8)], judge) == ["b"]
    assert _chosen([first, late("b", -10)], judge) == ["a"]  # it scores too far under it
    assert _chosen([first, late("c", -1)], judge) == ["a"]  # hardly printable
    assert _chosen([first, late("d", -1, -5.0)], judge) == ["a"]  # guessed to be no better
    assert _chosen([first, late("b", -8)], judge, 1, [False, False, True]) == ["a"]  # points back
    assert _chosen([first, late("b", -8, words=5)], judge) == ["a"]  # too short to tell as much


def test_a_line_of_the_first_sentence_stands_before_one_that_is_aside() -> None:
    judge = Judge({"a": 2.0, "b": -1.5, "c": -4.0})
    late = _line("a", 0, 20, aside=True)
    assert _chosen([late, _line("b", -3, 0, guess=-1.0)], judge) == ["b"]
    assert _chosen([_line("b", 0, 0, guess=-1.0), _line("a", -1, 10, aside=True)], judge) == ["b"]
    assert _chosen([late, _line("b", -5, 0, guess=-1.0)], judge) == ["a"]  # not one that scores far under it
    assert _chosen([late, _line("c", -3, 0, guess=-1.0)], judge) == ["a"]  # nor one that is held for unprintable


def test_a_line_held_for_unprintable_gives_way_to_one_of_any_sentence() -> None:
    judge = Judge({"a": -4.0, "b": -3.5, "c": 0.5, "d": 0.0})
    lines = [_line("a", 0, 0, guess=-1.0), _line("b", -1, 4, guess=-1.0), _line("c", -9, 20), _line("d", -2, 40)]
    assert _chosen(lines, judge) == ["d"]
    assert _chosen(lines, judge, 2)[0] == "d"
    assert _chosen(lines[:2], judge) == ["b"]  # there is no other, and b is the lesser evil


def test_a_scene_does_not_give_way_to_the_next_sentence_of_it() -> None:
    judge = Judge({"a": -4.0, "b": 0.5, "c": 0.4})
    lines = [_line("a", 0, 0, guess=-6.0), _line("b", -9, 12, guess=0.5), _line("c", -2, 40, guess=0.5)]
    assert _chosen(lines, judge) == ["c"]


def test_a_line_of_the_next_sentence_has_to_be_better_by_more() -> None:
    judge = Judge({"a": -1.0, "b": -0.5, "c": -0.5})
    assert _chosen([_line("a", 0, 0), _line("b", -1, 10)], judge) == ["a"]
    assert _chosen([_line("a", 0, 0), _line("c", -1, 4)], judge) == ["c"]


def test_of_lines_worth_nearly_the_same_the_one_that_holds_more_is_taken() -> None:
    judge, near = Judge({"a": 2.0, "b": 2.0}), 0.9 * WEIGHTS.margin
    best = Found(0, "a", (0, 1), 2.0, holds=1)
    assert _chosen([best, Found(-near, "b", (0, 1, 3), 2.0, holds=2)], judge) == ["b"]
    assert _chosen([best, Found(-near, "b", (0, 1, 3), 2.0, holds=1)], judge) == ["a"]
    assert _chosen([best, Found(-1.3 * near, "b", (0, 1, 3), 2.0, holds=2)], judge) == ["a"]
    assert _chosen([best, Found(-near, "b", (0, 3), 2.0, holds=2)], judge) == ["a"]  # it lacks a word of the best


def test_alternatives_come_by_what_they_are_worth() -> None:
    judge = Judge({"a": 1.5, "b": -1.5, "c": 0.5})
    assert _chosen([_line("a", 0, 0), _line("b", -1, 4), _line("c", -2, 12)], judge, 3) == ["a", "c", "b"]


def test_an_alternative_holds_less_than_half_of_the_shorter_line() -> None:
    short, long = Found(0, "a", (0, 1, 2, 3)), Found(-1, "b", tuple(range(2, 10)))
    assert _chosen([short, long], Judge({"a": 1.5, "b": 1.5}), 2) == ["a"]


def test_of_the_alternatives_only_one_cut_to_garbage_is_kept_back() -> None:
    chooser = Chooser(Judge({"a": 1.0, "b": -2.0, "c": -5.0, "d": -5.0}), WEIGHTS, [at // 10 for at in range(100)])
    whole = Found(-30, "d", tuple(range(30, 38)))  # eight words of ten
    found = chooser.chosen(iter([_line("a", 0, 0)]), 4, others=[_line("b", -18, 12), _line("c", -19, 22), whole])
    assert [line.text for line, _ in found] == ["a", "b", "d"]


def test_the_judge_reads_several_lines_of_a_sentence_for_one_to_choose() -> None:
    likely, longer = _line("b", -1, 20, guess=0.0), _line("c", -3, 21, guess=-0.5)  # they share two words of three
    judge = Judge({"a": 1.5, "b": -5.0, "c": 0.5})
    assert _chosen([_line("a", 0, 0), likely, longer], judge, 3) == ["a", "c"]


def test_no_alternative_is_of_a_sentence_that_points_back() -> None:
    judge = Judge({"a": 1.5, "b": -1.5, "c": 0.5})
    lines = [_line("a", 0, 0), _line("b", -1, 4), _line("c", -2, 12)]
    assert _chosen(lines, judge, 3, [False, True]) == ["a", "b"]


def test_a_line_of_a_sentence_that_is_far_comes_behind_all_others() -> None:
    chooser = Chooser(Judge({"a": -1.5, "b": 1.5, "c": -9.0}), WEIGHTS, [at // 10 for at in range(100)])
    near, far, bad = _line("a", -9, 0), _line("b", 0, 20), _line("c", 1, 30, guess=-9.0)
    assert [line.text for line, _ in chooser.chosen(iter([near]), 2, iter([far]), [near, far])] == ["a", "b"]
    assert [line.text for line, _ in chooser.chosen(iter(()), 1, iter([bad, far]))] == ["b"]


@pytest.mark.parametrize(("score", "odds", "told"), [(-3, 0.0, "b"), (-6, 0.0, "a"), (-3, -2.0, "a")])
def test_news_is_told_before_background(score: float, odds: float, told: str) -> None:
    judge = Judge({"a": 1.5, "b": odds})
    lines = [_line("a", 0, 20, behind=True), _line("b", score, 30)]
    assert _chosen(lines, judge) == [told]


@given(st.lists(st.tuples(st.floats(-9, 0), st.floats(-3, 3)), min_size=1, max_size=9))
def test_the_first_is_the_best_of_the_pool(given_lines: list[tuple[float, float]]) -> None:
    ordered = sorted(given_lines, key=lambda pair: -pair[0])
    lines = [_line(str(number), score, number) for number, (score, _) in enumerate(ordered)]
    odds = {str(number): odd for number, (_, odd) in enumerate(ordered)}
    pool = [line for line in lines[:5] if line.path[0] < 20]
    judge = Judge(odds)
    late = 2 * np.array([line.path[0] >= 10 and lines[0].path[0] < 10 for line in pool])
    worth = {
        line.text: line.score + 4 * min(float(np.float32(odds[line.text])), 1.0) - less
        for line, less in zip(pool, late, strict=True)
    }
    (best,) = _chosen(lines, judge)
    assert worth[best] == max(worth.values())
    assert len(judge.read) == len(set(judge.read)) <= 5


def test_log_odds_of_what_is_sure_are_figures() -> None:
    assert log_odds(0.5) == 0.0
    assert log_odds(0.8) == pytest.approx(np.log(4))
    assert -np.inf < log_odds(0.0) < log_odds(0.1) < log_odds(0.9) < log_odds(1.0) < np.inf
