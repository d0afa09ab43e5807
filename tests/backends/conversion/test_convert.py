from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.backends import BackendLoader, Decoding
from summarizer.backends.conversion import converted
from summarizer.backends.table import load_backend
from summarizer.errors import DamagedModelError, ModelError, TokenizerError
from summarizer.models.checkpoints import find_checkpoint
from summarizer.models.files import verify
from summarizer.models.specs import read_spec
from tests.tiny_checkpoints import make_checkpoint, text_of

CONVERT = """
import sys
import torch, transformers
from summarizer.models.checkpoints import find_checkpoint
from summarizer.backends.conversion import converted
print("ready", flush=True)
sys.stdin.readline()
print(converted(find_checkpoint(sys.argv[1]), "int8"))
"""
USE = """
import sys
from summarizer.backends.table import load_backend
generator = load_backend(sys.argv[1], device="cpu")
print(generator.count_tokens(["The old bridge"])[0])
print(*(name for name in ("torch", "transformers", "datasets") if name in sys.modules))
"""

pytest.importorskip("torch")
pytest.importorskip("transformers")


def run(code: str, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("STANDFIRST_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_converted_folder_has_the_form_of_the_embedded_one(checkpoint: Callable[[str], Path], cache: Path) -> None:
    source = find_checkpoint(str(checkpoint("bart")))
    folder = converted(source, "int8")
    assert folder.parent == cache / "models"
    names = {path.name for path in folder.iterdir()}
    assert names == {"model.bin", "config.json", "shared_vocabulary.json", "tokenizer.json", "model.json"}
    verify(folder)
    spec = read_spec(folder)
    assert (spec.name, spec.revision, spec.architecture) == (source.name, source.revision, "bart")
    assert spec.forced_first_token == "<s>"
    assert {task.prefix for task in spec.tasks.values()} == {""}


def test_conversion_happens_once_for_each_content_and_format(tmp_path: Path, cache: Path) -> None:
    source = make_checkpoint(tmp_path / "model", "t5_v11")
    first = converted(find_checkpoint(str(source)), "int8")
    stamp = (first / "model.bin").stat().st_mtime_ns
    assert converted(find_checkpoint(str(source)), "int8") == first
    assert (first / "model.bin").stat().st_mtime_ns == stamp
    assert converted(find_checkpoint(str(source)), "float32") != first
    make_checkpoint(source, "t5_v11", seed=1)
    assert converted(find_checkpoint(str(source)), "int8") != first


def test_two_processes_at_once_do_no_harm(checkpoint: Callable[[str], Path], cache: Path) -> None:
    folder = str(checkpoint("pegasus"))
    process = run(CONVERT, folder)
    assert process.stdin
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    process.stdin.write("go\n")
    process.stdin.flush()
    made = converted(find_checkpoint(folder), "int8")
    printed, _ = process.communicate()
    assert process.returncode == 0
    assert printed == f"{made}\n"
    verify(made)
    assert [path.name for path in (cache / "models").iterdir()] == [made.name]


def test_failed_conversion_leaves_nothing(tmp_path: Path, cache: Path) -> None:
    source = make_checkpoint(tmp_path / "model", "bart")
    (source / "model.safetensors").write_bytes(b"no tensors")
    with pytest.raises(DamagedModelError, match=re.escape(str(source))):
        load_backend(str(source), device="cpu")
    assert list((cache / "models").iterdir()) == []


def test_unusable_cache_is_said_and_a_fallback_helps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = str(make_checkpoint(tmp_path / "model", "bart"))
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("STANDFIRST_CACHE", str(tmp_path / "file" / "cache"))
    with pytest.raises(ModelError, match="STANDFIRST_CACHE"):
        load_backend(source, backend="ct2", device="cpu")
    loader = BackendLoader(source, device="cpu", fallback="extractive")
    assert loader.for_task("brief") is None
    assert "STANDFIRST_CACHE" in (loader.failure or "")


def test_large_weights_need_no_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = make_checkpoint(tmp_path / "model", "led", d_model=256, encoder_ffn_dim=2048)
    assert (source / "model.safetensors").stat().st_size > 4 << 20
    os.utime(source / "model.safetensors", (1_000_000, 1_000_000))
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("STANDFIRST_CACHE", str(tmp_path / "file" / "cache"))
    assert load_backend(str(source), device="cpu").name == "hf"


def test_cached_folder_without_its_record_is_made_again(checkpoint: Callable[[str], Path], cache: Path) -> None:
    source = find_checkpoint(str(checkpoint("bart")))
    made = converted(source, "int8")
    (made / "model.json").unlink()
    (made / "model.bin").write_bytes(b"")
    assert converted(source, "int8") == made
    verify(made)
    assert [path.name for path in (cache / "models").iterdir()] == [made.name]


def test_weights_that_do_not_fill_the_model_are_refused(tmp_path: Path, cache: Path) -> None:
    source = make_checkpoint(tmp_path / "model", "bart")
    config = json.loads((source / "config.json").read_text())
    (source / "config.json").write_text(json.dumps({**config, "encoder_layers": 3}))
    with pytest.raises(DamagedModelError, match=r"\b16\b.*model\.encoder\.layers\.2"):
        load_backend(str(source), device="cpu")


def test_tables_of_sines_may_be_left_out_and_weights_be_halved(tmp_path: Path, cache: Path) -> None:
    from safetensors.torch import load_file, save_file

    source = make_checkpoint(tmp_path / "model", "pegasus")
    weights = load_file(source / "model.safetensors")
    halved = {name: tensor.half() for name, tensor in weights.items() if "embed_positions" not in name}
    assert len(halved) == len(weights) - 2
    save_file(halved, source / "model.safetensors", metadata={"format": "pt"})
    generators = [
        load_backend(str(source), backend=backend, compute_type="float32", device="cpu") for backend in ("ct2", "hf")
    ]
    texts = [text_of(9, i) for i in range(4)]
    ours, theirs = (generator.generate(texts, "brief", Decoding(4, 1.0, 3, 2, 12, 4)) for generator in generators)
    assert [[c.tokens for c in row] for row in ours] == [[c.tokens for c in row] for row in theirs]


def test_damaged_tokenizer_is_named(tmp_path: Path, cache: Path) -> None:
    source = make_checkpoint(tmp_path / "model", "bart")
    (source / "tokenizer.json").write_text("{}")
    with pytest.raises(TokenizerError, match=re.escape(str(source))):
        load_backend(str(source), device="cpu")


def test_cached_model_loads_without_torch(checkpoint: Callable[[str], Path]) -> None:
    folder = str(checkpoint("bart"))
    tokens = load_backend(folder, device="cpu").count_tokens(["The old bridge"])[0]
    process = run(USE, folder)
    assert process.communicate()[0].split("\n")[:2] == [str(tokens), ""]


def test_int8_writes_nearly_what_float32_writes(checkpoint: Callable[[str], Path]) -> None:
    generators = [
        load_backend(str(checkpoint("flan")), device="cpu", compute_type=kind) for kind in ("int8", "float32")
    ]
    decoding = Decoding(4, 1.0, 3, 1, 12, 1)
    rows = [generator.generate([text_of(12, i) for i in range(8)], "brief", decoding) for generator in generators]
    gaps = [abs(ours[0].score - theirs[0].score) for ours, theirs in zip(*rows, strict=True)]
    # CPUs without VNNI add up int8 products with less room.
    assert sorted(gaps)[len(gaps) // 2] < 0.4
