"""A cache that cannot be written, is full, or is deleted while it is in use."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer import ModelError, Summarizer
from tests.faults.full_disk import no_file_beyond
from tests.scripted import ARTICLE


def test_what_is_in_the_package_needs_no_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("STANDFIRST_CACHE", str(tmp_path / "file" / "cache"))
    with Summarizer() as summarizer:
        assert summarizer.headline(ARTICLE).text
        assert summarizer.summarize(ARTICLE, length="brief").text


def test_a_full_disk(checkpoint: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("STANDFIRST_CACHE", str(tmp_path))
    name = str(checkpoint("bart"))
    with no_file_beyond(10_000), pytest.raises(ModelError, match=re.escape(str(tmp_path))):
        Summarizer(name).count_tokens(ARTICLE)
    assert [path.name for path in (tmp_path / "models").iterdir()] == []
    assert Summarizer(name).count_tokens(ARTICLE) > 10


def test_a_cache_that_is_no_folder(
    checkpoint: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("STANDFIRST_CACHE", str(tmp_path / "file"))
    name = str(checkpoint("bart"))
    with pytest.raises(ModelError, match="STANDFIRST_CACHE"):
        Summarizer(name).count_tokens(ARTICLE)
    made = Summarizer(name, fallback="extractive").summarize(ARTICLE, length=12)
    assert any("STANDFIRST_CACHE" in warning for warning in made.warnings)


def test_a_cache_deleted_in_use(
    checkpoint: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("STANDFIRST_CACHE", str(tmp_path / "cache"))
    summarizer = Summarizer(str(checkpoint("bart")))
    before = summarizer.summarize(ARTICLE, length=12).text
    shutil.rmtree(tmp_path / "cache")
    assert summarizer.summarize(ARTICLE, length=12).text == before
    summarizer.close()
    assert summarizer.summarize(ARTICLE, length=12).text == before, "made again"
