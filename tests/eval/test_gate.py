"""Floors: read, checked, and failed only by more than the interval."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from summarizer import Summarizer, Summary
from summarizer.errors import EvaluationError
from summarizer_eval import Interval, load_examples, read_floors, run_gate
from summarizer_eval.gate import SAMPLE, SAMPLE_FLOORS, Task, Verdict


def write(path: Path, entries: object) -> Path:
    path.write_text(json.dumps(entries), encoding="utf-8")
    return path


@pytest.mark.parametrize(("floor", "passed"), [(0.25, True), (0.32, True), (0.35, True), (0.36, False)])
def test_a_floor_inside_the_interval_passes(floor: float, passed: bool) -> None:
    verdict = Verdict("short", "rouge1", Interval(0.30, 0.25, 0.35, 0.95), floor)
    assert verdict.passed is passed
    assert str(verdict).split()[0] == ("ok" if passed else "FAIL")


def test_gate_on_own_data(tmp_path: Path, seed_article: str) -> None:
    reference = seed_article.split("\n", 1)[0]
    body = seed_article.split("\n", 1)[1].strip()
    (tmp_path / "news.jsonl").write_text(json.dumps({"article": body, "gist": reference}) + "\n", encoding="utf-8")
    entry = {"length": "brief", "data": "news.jsonl", "reference": "gist", "floors": {"rouge1": 0.0, "rouge2": 1.0}}
    verdicts = run_gate(read_floors(write(tmp_path / "floors.json", [entry])), Summarizer("extractive"))
    assert [(one.length, one.metric, one.passed) for one in verdicts] == [
        ("brief", "rouge1", True),
        ("brief", "rouge2", False),
    ]
    with pytest.raises(EvaluationError, match=r"brief: .*'rouge7'.* rouge1, "):
        run_gate([Task("brief", {"rouge7": 0.1}, tmp_path / "news.jsonl", "gist")], Summarizer("extractive"))


def test_the_packaged_floors_are_kept_by_the_default_summarizer() -> None:
    tasks = read_floors(SAMPLE_FLOORS)
    assert {task.length for task in tasks} == {"short", "brief", "headline"}
    verdicts = run_gate(tasks, Summarizer())
    assert all(verdict.passed for verdict in verdicts), "\n".join(map(str, verdicts))


def test_the_packaged_floors_catch_a_system_that_got_worse() -> None:
    class FromTheEnd(Summarizer):
        def iter_summaries(self, articles: Iterable[Any], **options: Any) -> Iterator[Summary]:
            return super().iter_summaries((article[-200:] for article in articles), **options)

    verdicts = run_gate(read_floors(SAMPLE_FLOORS), FromTheEnd("extractive"))
    assert not all(verdict.passed for verdict in verdicts)


def test_the_sample_has_a_reference_for_each_task() -> None:
    for column in ("reference", "brief", "headline"):
        assert len(load_examples(SAMPLE, article_column="article", reference_column=column)) >= 12


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        ({}, "floors.json"),
        ([], "floors.json"),
        ([{"floors": {"rouge1": 0.1}}], "task 1"),
        ([{"length": "short", "floors": {"rouge1": 0.1}, "model": "x"}], "task 1"),
        ([{"length": 5, "floors": {"rouge1": 0.1}}], r"task 1\b.*length.*\b5\b"),
        ([{"length": "short", "floors": {}}], r"task 1\b.*floors.*\{\}"),
        ([{"length": "short", "floors": {"rouge1": 30}}], r"rouge1\b.*\b30\b"),
    ],
)
def test_bad_floors_are_refused(tmp_path: Path, entries: object, message: str) -> None:
    with pytest.raises(EvaluationError, match=message):
        read_floors(write(tmp_path / "floors.json", entries))


def test_floors_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match=r"none\.json"):
        read_floors(tmp_path / "none.json")
    (tmp_path / "bad.json").write_text("[", encoding="utf-8")
    with pytest.raises(EvaluationError, match=r"bad\.json"):
        read_floors(tmp_path / "bad.json")
