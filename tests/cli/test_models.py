"""`summarize models`, `models get` and `models rm`."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer import available_models
from summarizer.cli import main
from tests.fake_hub import COMMIT, serve, start_empty
from tests.tiny_checkpoints import text_of


@pytest.fixture(autouse=True)
def _own_caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STANDFIRST_CACHE", str(tmp_path / "cache"))


def test_the_models_are_listed_embedded_and_extractive_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models"]) == 0
    listed = capsys.readouterr().out
    places = [listed.index(f"{model.name}: {', '.join(model.tasks)}") for model in available_models()]
    assert places == sorted(places)
    assert "58 %" in listed.splitlines()[0]
    assert "google/pegasus-xsum: brief (en)" in listed


def test_a_model_is_fetched_listed_and_removed(
    checkpoint: Callable[[str], Path], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    name = str(checkpoint("t5"))
    assert main(["models", "get", name]) == 0
    got = capsys.readouterr().out
    assert name in got
    assert "ct2 int8" in got
    assert main(["models"]) == 0
    listed = capsys.readouterr().out
    assert f"{name}: " in listed
    assert "converted int8" in listed
    assert main(["models", "rm", name]) == 0
    assert f"removed {tmp_path}" in capsys.readouterr().out
    assert main(["models", "rm", name]) == 1
    assert name in capsys.readouterr().err


def test_a_name_of_the_hub_is_fetched_and_needs_no_network_after_that(
    checkpoint: Callable[[str], Path],
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    start_empty(tmp_path, monkeypatch)
    files = {path.name: path.read_bytes() for path in checkpoint("t5").iterdir()}
    with serve("tiny/model", files) as (address, _):
        monkeypatch.setenv("HF_ENDPOINT", address)
        assert main(["models", "get", "tiny/model", "--revision", COMMIT]) == 0
        assert "tiny/model: " in capsys.readouterr().out
        assert main(["models", "get", "tiny/other"]) == 1
        assert f"tiny/other is not on {address}" in capsys.readouterr().err
    (tmp_path / "article.txt").write_text(text_of(200), encoding="utf-8")
    assert main(["--model", "tiny/model", "--revision", COMMIT, "--quiet", str(tmp_path / "article.txt")]) == 0
    assert main(["models"]) == 0
    assert re.search(rf"tiny/model: .*converted int8 {COMMIT[:12]}", capsys.readouterr().out)
    assert main(["models", "rm", "tiny/model", "--downloads"]) == 0
    assert not list((tmp_path / "hub").glob("models--*"))


def test_what_cannot_be_fetched_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "get", "./no-such-model"]) == 1
    assert "no-such-model" in capsys.readouterr().err
    with pytest.raises(SystemExit) as stopped:
        main(["models", "put"])
    assert stopped.value.code == 2
