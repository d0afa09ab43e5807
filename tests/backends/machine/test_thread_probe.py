from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Summarizer
from summarizer.backends import load_backend
from summarizer.backends.machine import available_cores, chosen_threads, fastest
from summarizer.models import EMBEDDED_FOLDER


class Clock:
    """A clock that moves by what is written, so that nothing waits."""

    def __init__(self, seconds: dict[int, float], tokens: dict[int, str]) -> None:
        self.now = 0.0
        self.seconds, self.tokens = seconds, tokens
        self.tried: list[int] = []

    def ready(self, threads: int) -> Callable[[], str]:
        self.tried.append(threads)

        def write() -> str:
            self.now += self.seconds.get(threads, 1.0)
            return self.tokens.get(threads, "same")

        return write


def found(monkeypatch: pytest.MonkeyPatch, cores: int, clock: Clock) -> int:
    monkeypatch.setattr(time, "perf_counter", lambda: clock.now)
    return fastest(cores, clock.ready)


@pytest.mark.parametrize(
    ("cores", "seconds", "tokens", "expected", "tried"),
    [
        (1, {}, {}, 1, [1]),
        (2, {1: 0.4, 2: 0.5}, {}, 1, [1, 2]),
        (2, {1: 0.5, 2: 0.4}, {}, 2, [1, 2]),
        (2, {1: 0.5, 2: 0.4}, {2: "other"}, 1, [1, 2]),
        (6, {1: 4.0, 2: 2.5, 4: 1.5, 6: 1.2}, {}, 6, [1, 2, 4, 6]),
        (64, {1: 4.0, 2: 2.5, 4: 1.5, 8: 2.0}, {}, 4, [1, 2, 4, 8]),
        (8, {1: 4.0, 2: 2.5, 4: 2.0, 8: 1.9}, {2: "other", 8: "other"}, 4, [1, 2, 4, 8]),
    ],
)
def test_the_fastest_of_those_that_write_the_same(
    cores: int,
    seconds: dict[int, float],
    tokens: dict[int, str],
    expected: int,
    tried: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock(seconds, tokens)
    assert found(monkeypatch, cores, clock) == expected
    assert clock.tried == tried


@given(cores=st.integers(1, 128), seconds=st.dictionaries(st.integers(1, 128), st.floats(0.01, 9)))
def test_never_more_than_the_cores_and_never_slower_than_one(cores: int, seconds: dict[int, float]) -> None:
    clock = Clock(seconds, {})
    with pytest.MonkeyPatch.context() as patch:
        best = found(patch, cores, clock)
    assert 1 <= best <= cores
    assert seconds.get(best, 1.0) <= seconds.get(1, 1.0)


def fail() -> int:
    raise AssertionError("timed again")


def test_a_choice_is_kept_beside_the_model_for_each_setting(tmp_path: Path) -> None:
    assert chosen_threads(tmp_path, "this machine", 4, lambda: 2) == 2
    assert chosen_threads(tmp_path, "another", 8, lambda: 7) == 7
    assert chosen_threads(tmp_path, "this machine", 4, fail) == 2
    assert chosen_threads(tmp_path, "another", 8, fail) == 7


@pytest.mark.parametrize("kept", ["", "[]", '{"this": 0}', '{"this": 5}', '{"this": true}', '{"this": "2"}', "{"])
def test_what_cannot_be_a_choice_is_not_believed(kept: str, tmp_path: Path) -> None:
    (tmp_path / "threads.json").write_text(kept)
    assert chosen_threads(tmp_path, "this", 4, lambda: 3) == 3
    assert json.loads((tmp_path / "threads.json").read_text()) == {"this": 3}


def test_a_folder_that_cannot_be_written_costs_time_only(tmp_path: Path) -> None:
    (tmp_path / "other").write_text("no folder")
    assert chosen_threads(tmp_path / "other", "this", 4, lambda: 3) == 3


def test_a_folder_that_is_removed_meanwhile_does_not_come_back(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    folder.mkdir()

    def removed() -> int:
        folder.rmdir()
        return 3

    assert chosen_threads(folder, "this", 4, removed) == 3
    assert not folder.exists()


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """The embedded model, large in name only, so that threads are timed."""
    folder = Path(shutil.copytree(EMBEDDED_FOLDER, tmp_path / "large"))
    record = json.loads((folder / "model.json").read_text())
    (folder / "model.json").write_text(json.dumps({**record, "parameters": 10**9}))
    return folder


@pytest.mark.skipif(available_cores() < 2, reason="there is one core, and nothing to choose")
def test_a_large_model_is_timed_once_and_says_so(
    large: Path, seed_article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "2")
    first = load_backend(str(large), device="cpu")
    [(setting, threads)] = json.loads((large / "threads.json").read_text()).items()
    assert first.threads == threads in (1, 2)
    texts = set()
    for kept in (1, 2):
        (large / "threads.json").write_text(json.dumps({setting: kept}))
        with Summarizer(str(large), device="cpu") as summarizer:
            made = summarizer.headline(seed_article)
        assert made.provenance.threads == kept
        texts.add(made.text)
    assert len(texts) == 1


def test_what_is_asked_and_small_models_are_not_timed(large: Path, seed_article: str) -> None:
    assert load_backend(str(large), device="cpu", threads=3).threads == 3
    assert load_backend("embedded", device="cpu", threads=3).threads == 1
    assert not (large / "threads.json").exists()
