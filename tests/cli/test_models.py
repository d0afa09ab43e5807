"""`summarize models`, `models get` and `models rm`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer import available_models
from summarizer.cli import main


@pytest.fixture(autouse=True)
def _own_caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STANDFIRST_CACHE", str(tmp_path / "cache"))


def test_the_models_are_listed_embedded_and_extractive_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models"]) == 0
    listed = capsys.readouterr().out
    places = [listed.index(f"{model.name}: {', '.join(model.tasks)}") for model in available_models()]
    assert places == sorted(places)
    assert "58 %" in listed.split("\n\n")[0]
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


def test_what_cannot_be_fetched_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "get", "./no-such-model"]) == 1
    assert "no-such-model" in capsys.readouterr().err
    with pytest.raises(SystemExit) as stopped:
        main(["models", "put"])
    assert stopped.value.code == 2
