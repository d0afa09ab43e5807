"""`threads` and `batch_tokens` reach what computes; a device that is not there is an error of ours."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ctranslate2
import pytest

from summarizer.backends.base import Decoding
from summarizer.backends.table import load_backend
from summarizer.errors import OptionError
from summarizer.models import EMBEDDED_FOLDER
from tests.tiny_checkpoints import text_of

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

DECODING = Decoding(2, 1.0, 3, 1, 4, 2)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """What CTranslate2 is asked for: texts at once, and threads of each."""
    found: list[tuple[int, int]] = []

    class Recording(ctranslate2.Translator):  # type: ignore[misc]
        def __init__(self, *args: Any, inter_threads: int, intra_threads: int, **options: Any) -> None:
            found.append((inter_threads, intra_threads))
            super().__init__(*args, inter_threads=inter_threads, intra_threads=intra_threads, **options)

    monkeypatch.setattr(ctranslate2, "Translator", Recording)
    return found


def test_threads_of_ctranslate2(checkpoint: Callable[[str], Path], asked: list[tuple[int, int]]) -> None:
    loaded = load_backend(str(checkpoint("bart")), backend="ct2", device="cpu", threads=3, batch_tokens=64)
    assert (loaded.capacity.workers, loaded.capacity.tokens) == (3, 64)
    loaded.generate([text_of(9), text_of(20)], "brief", DECODING)
    assert asked[-1] == (3, 1), "a small model runs three texts at once, each by one thread"


def test_a_large_model_spreads_one_text_again_behind_a_batch(tmp_path: Path, asked: list[tuple[int, int]]) -> None:
    folder = Path(shutil.copytree(EMBEDDED_FOLDER, tmp_path / "large"))
    record = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    (folder / "model.json").write_text(json.dumps(record | {"parameters": 10**9}), encoding="utf-8")
    loaded = load_backend(str(folder), backend="ct2", device="cpu", threads=2)
    texts = ["The council closed the bridge.", "Rates fell on Monday."]
    made = [loaded.generate(texts[:count], "headline", DECODING) for count in (1, 2, 1, 2, 1, 1, 1)]
    assert asked == [(1, 2), (2, 1), (1, 2)]
    assert [found[0][0].tokens for found in made] == [made[0][0][0].tokens] * 7
    assert loaded.threads == 2


def test_threads_of_torch(checkpoint: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = load_backend(str(checkpoint("bart")), backend="hf", device="cpu", threads=3, batch_tokens=64)
    assert loaded.capacity.tokens == 64
    before, asked = torch.get_num_threads(), []
    monkeypatch.setattr(torch, "set_num_threads", asked.append)
    loaded.generate([text_of(9)], "brief", DECODING)
    assert asked == [3, before]


@pytest.mark.parametrize("device", ["cuda:99", "mps"])
@pytest.mark.parametrize("backend", ["auto", "hf"])
def test_a_device_that_is_not_there(backend: str, device: str, checkpoint: Callable[[str], Path]) -> None:
    if device == "mps" and torch.backends.mps.is_available():
        pytest.skip("this machine has one")
    with pytest.raises(OptionError, match=f"device is '{device}'.*allowed here: auto, cpu"):
        load_backend(str(checkpoint("bart")), backend=backend, device=device)
