"""The cache: free second runs, resumed runs, several processes, and what is never kept."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from summarizer.errors import EvaluationError, OptionError
from summarizer_eval import CallableSystem, Example, ExtractiveOracle, PredictionCache
from tests.places import ROOT

EXAMPLES = [Example(str(i), f"Article {i}.", ("-",)) for i in range(6)]


class Counting:
    """Upper-cases articles, notes which, and breaks off after `stop` of them."""

    name = "counting"
    cacheable = True

    def __init__(self, stop: int | None = None, version: int = 1) -> None:
        self.seen: list[str] = []
        self.stop = stop
        self.version = version

    def signature(self) -> dict[str, object]:
        return {"system": "counting", "version": self.version}

    def predict(self, examples: Iterable[Example]) -> Iterator[str]:
        for example in examples:
            if len(self.seen) == self.stop:
                raise KeyboardInterrupt
            self.seen.append(example.id)
            yield str(example.article).upper() + "\ud800"


EXPECTED = [f"ARTICLE {i}.\ud800" for i in range(6)]


def test_a_second_run_is_free(tmp_path: Path) -> None:
    first, second = Counting(), Counting()
    assert list(PredictionCache(tmp_path).predictions(first, EXAMPLES)) == EXPECTED
    assert list(PredictionCache(tmp_path).predictions(second, EXAMPLES)) == EXPECTED
    assert (len(first.seen), second.seen) == (6, [])


def test_an_interrupted_run_goes_on_where_it_stopped(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        list(PredictionCache(tmp_path).predictions(Counting(stop=4), EXAMPLES))
    again = Counting()
    assert list(PredictionCache(tmp_path).predictions(again, EXAMPLES)) == EXPECTED
    assert again.seen == ["4", "5"]


def test_a_run_that_nobody_reads_to_the_end_keeps_what_was_read(tmp_path: Path) -> None:
    run = PredictionCache(tmp_path).predictions(Counting(), EXAMPLES)
    assert [next(run), next(run)] == EXPECTED[:2]
    run.close()  # type: ignore[attr-defined]
    again = Counting()
    assert list(PredictionCache(tmp_path).predictions(again, EXAMPLES)) == EXPECTED
    assert again.seen == ["2", "3", "4", "5"]


def test_another_signature_or_article_is_another_entry(tmp_path: Path) -> None:
    cache = PredictionCache(tmp_path)
    list(cache.predictions(Counting(), EXAMPLES))
    other = Counting(version=2)
    list(cache.predictions(other, EXAMPLES))
    assert len(other.seen) == 6
    changed = [Example("0", "Another article.", ("-",)), *EXAMPLES[1:]]
    again = Counting()
    list(cache.predictions(again, changed))
    assert again.seen == ["0"]


def test_order_does_not_matter(tmp_path: Path) -> None:
    cache = PredictionCache(tmp_path)
    list(cache.predictions(Counting(), EXAMPLES[::2]))
    again = Counting()
    assert list(cache.predictions(again, EXAMPLES[::-1])) == EXPECTED[::-1]
    assert again.seen == ["5", "3", "1"]


def test_what_makes_no_promise_is_not_kept(tmp_path: Path) -> None:
    calls: list[str] = []

    def function(article: str) -> str:
        calls.append(article)
        return "x"

    for version, total in ((None, 12), ("1", 18), ("1", 18), ("2", 24)):
        for _ in range(2 if version is None else 1):
            list(PredictionCache(tmp_path).predictions(CallableSystem(function, version=version), EXAMPLES))
        assert len(calls) == total
    assert not getattr(ExtractiveOracle(count=3), "cacheable", False)  # it reads the references, too


@pytest.mark.parametrize(("offset", "word"), [(-1, "fewer"), (1, "more")])
def test_a_wrong_number_of_predictions_is_refused(tmp_path: Path, offset: int, word: str) -> None:
    class Wrong(Counting):
        def predict(self, examples: Iterable[Example]) -> Iterator[str]:
            return iter(["x"] * (len(list(examples)) + offset))

    with pytest.raises(EvaluationError, match=rf"{word}.*\b6\b"):
        list(PredictionCache(tmp_path).predictions(Wrong(), EXAMPLES))


def test_a_damaged_cache_is_named(tmp_path: Path) -> None:
    (tmp_path / "predictions.sqlite").write_bytes(b"something else" * 100)
    with pytest.raises(EvaluationError, match=r"predictions\.sqlite"):
        list(PredictionCache(tmp_path).predictions(Counting(), EXAMPLES))
    (tmp_path / "file").touch()
    with pytest.raises(EvaluationError, match=r"file/folder"):
        list(PredictionCache(tmp_path / "file" / "folder").predictions(Counting(), EXAMPLES))


def test_two_processes_at_once(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from summarizer_eval import CallableSystem, Example, PredictionCache\n"
        "examples = [Example(str(i), f'Article {i}.', ('-',)) for i in range(300)]\n"
        "system = CallableSystem(str.upper, 'upper', version='1')\n"
        "found = list(PredictionCache(sys.argv[1]).predictions(system, examples))\n"
        "assert found == [f'ARTICLE {i}.' for i in range(300)]\n"
    )
    environment = {"PYTHONPATH": f"{ROOT}:{ROOT / 'eval'}", "PATH": ""}
    command = [sys.executable, "-c", program, str(tmp_path)]
    running = [subprocess.Popen(command, env=environment, stderr=subprocess.PIPE) for _ in range(2)]
    for process in running:
        _, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors.decode()


def test_the_default_folder_follows_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("STANDFIRST_CACHE", str(tmp_path))
    assert PredictionCache().folder == tmp_path / "eval"


@pytest.mark.parametrize("folder", [True, b"cache", 5])
def test_a_folder_that_is_no_path_is_refused(folder: object) -> None:
    with pytest.raises(OptionError, match=f"folder is {folder!r}.*Path"):
        PredictionCache(folder)  # type: ignore[arg-type]
