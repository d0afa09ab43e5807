"""The pointer model is loaded once, its weights by a thread that may begin early."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from summarizer import DamagedModelError
from summarizer.compression.loader import POINTER_FOLDER, CompressorLoader


def test_who_begins_early_and_who_does_not_get_the_same() -> None:
    loader = CompressorLoader()
    loader.begin()
    loader.begin()
    first = loader.loaded()
    loader.begin()
    assert loader.loaded() is first
    loader.close()
    assert loader.loaded() is not first


def test_a_damaged_model_is_an_error_each_time(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(POINTER_FOLDER, tmp_path / "pointer"))
    (folder / "model.bin").write_bytes(b"")
    loader = CompressorLoader(folder)
    loader.begin()
    for _ in range(2):
        with pytest.raises(DamagedModelError, match=r"model\.bin"):
            loader.loaded()
