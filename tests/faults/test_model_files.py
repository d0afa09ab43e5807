"""A model whose files are cut off, changed in one bit, or gone: an error of ours, never another summary."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer import ModelError, Summarizer
from summarizer.backends.ct2_encoder import Ct2Encoder
from summarizer.backends.table import load_backend
from summarizer.compression.loader import POINTER_FOLDER
from tests.scripted import ARTICLE


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def flipped(path: Path) -> None:
    """One bit somewhere, the same in every run."""
    content = bytearray(path.read_bytes())
    at = random.Random(path.name).randrange(len(content))
    content[at] ^= 16
    path.write_bytes(content)


def gone(path: Path) -> None:
    path.unlink()


DAMAGES = (cut_off, emptied, flipped, gone)


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", ["model.bin", "config.json", "tokenizer.json", "model.json"])
def test_a_converted_model(name: str, damage: Callable[[Path], None], embedded_folder: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(embedded_folder, tmp_path / "model"))
    damage(folder / name)
    if name == "model.json" and damage is flipped:
        return  # It is the record itself: a changed one that can be read is another record.
    with pytest.raises(ModelError):
        load_backend(str(folder)).count_tokens([ARTICLE])


@pytest.mark.parametrize("damage", DAMAGES)
def test_the_pointer_model(damage: Callable[[Path], None], tmp_path: Path) -> None:
    folder = Path(shutil.copytree(POINTER_FOLDER, tmp_path / "pointer"))
    damage(folder / "model.bin")
    with pytest.raises(ModelError, match=r"model\.bin"):
        Ct2Encoder(folder)


@pytest.mark.parametrize("damage", [cut_off, emptied, gone])
@pytest.mark.parametrize("name", ["model.safetensors", "config.json", "tokenizer.json"])
def test_a_checkpoint(
    name: str, damage: Callable[[Path], None], checkpoint: Callable[[str], Path], tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(checkpoint("bart"), tmp_path / "checkpoint"))
    damage(folder / name)
    for backend in ("ct2", "hf"):
        with pytest.raises(ModelError):
            load_backend(str(folder), backend=backend)


def test_the_fallback_says_why(checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    folder = Path(shutil.copytree(checkpoint("bart"), tmp_path / "checkpoint"))
    cut_off(folder / "model.safetensors")
    summary = Summarizer(str(folder), fallback="extractive").summarize(ARTICLE, length=12)
    assert summary.text
    assert any(str(folder) in warning and "extractive" in warning for warning in summary.warnings)
