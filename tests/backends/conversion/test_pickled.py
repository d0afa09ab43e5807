from __future__ import annotations

import json
import pickle
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from summarizer.backends.base import Decoding
from summarizer.backends.table import load_backend
from summarizer.errors import DamagedModelError, UnsafeWeightsError
from tests.tiny_checkpoints import text_of
from tests.tiny_layouts import as_pickle

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")


class Bomb:
    """What a hostile file holds: reading it by pickle alone would make a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self.path,)


def written(folder: Path, backend: str) -> list[tuple[int, ...]]:
    generator = load_backend(str(folder), backend=backend, device="cpu", compute_type="float32")
    (row,) = generator.generate([text_of(30)], "summary", Decoding(4, 1.0, 3, 2, 12, 4))
    return [candidate.tokens for candidate in row]


@pytest.mark.parametrize("parts", [1, 3])
@pytest.mark.parametrize("family", ["bart", "pegasus", "t5", "mt5"])
def test_pickled_weights_are_the_same_weights(
    family: str, parts: int, checkpoint: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STANDFIRST_CACHE", str(tmp_path / "cache"))
    folder = as_pickle(checkpoint(family), tmp_path / "pickled", parts=parts)
    expected = written(checkpoint(family), "hf")
    with pytest.warns(UserWarning, match=r"pickled.*pytorch_model.*\.bin.*allow_pickle"):
        assert written(folder, "hf") == expected
    (kept,) = (tmp_path / "cache" / "weights").iterdir()
    stamp = (kept / "model.safetensors").stat().st_mtime_ns
    assert written(folder, "ct2") == expected, "and no second warning: warnings are errors below"
    assert (kept / "model.safetensors").stat().st_mtime_ns == stamp


@pytest.mark.parametrize("how", [pickle.dump, torch.save], ids=["pickle", "torch"])
@pytest.mark.parametrize("backend", ["ct2", "hf"])
def test_a_pickle_that_would_run_code_is_refused_and_runs_none(
    backend: str, how: Callable[..., None], checkpoint: Callable[[str], Path], tmp_path: Path
) -> None:
    folder = as_pickle(checkpoint("bart"), tmp_path / "pickled")
    with (folder / "pytorch_model.bin").open("wb") as file:
        how({"a": torch.zeros(1), "b": Bomb(tmp_path / "mark")}, file)
    with pytest.raises(UnsafeWeightsError, match=rf"{re.escape(str(folder))}.*pytorch_model\.bin"):
        load_backend(str(folder), backend=backend, device="cpu")
    assert not (tmp_path / "mark").exists()
    assert pickle.loads(pickle.dumps(Bomb(tmp_path / "mark"))) is None
    assert (tmp_path / "mark").exists(), "the bomb is one"


@pytest.mark.parametrize("content", [[1, 2], {"model": {"a": 1}}, {1: torch.zeros(1)}, torch.zeros(2)])
def test_other_content_is_refused(content: Any, checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    folder = as_pickle(checkpoint("bart"), tmp_path / "pickled")
    torch.save(content, folder / "pytorch_model.bin")
    with pytest.raises(DamagedModelError, match=r"pytorch_model\.bin.*tensors by name"):
        load_backend(str(folder), device="cpu")


def test_a_cut_or_missing_file_is_named(checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    folder = as_pickle(checkpoint("bart"), tmp_path / "pickled", parts=2)
    second = folder / "pytorch_model-00002-of-00002.bin"
    second.write_bytes(second.read_bytes()[:2000])
    with pytest.raises((DamagedModelError, UnsafeWeightsError), match=re.escape(second.name)):
        load_backend(str(folder), device="cpu")
    second.unlink()
    with pytest.raises(DamagedModelError, match=re.escape(second.name)):
        load_backend(str(folder), device="cpu")


def test_weights_of_another_model_are_refused(checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    folder = as_pickle(checkpoint("bart"), tmp_path / "pickled")
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "encoder_layers": 3}))
    with pytest.raises(DamagedModelError, match=r"model\.encoder\.layers\.2"):
        load_backend(str(folder), device="cpu")
