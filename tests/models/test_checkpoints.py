from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import (
    DamagedModelError,
    ModelNotFoundError,
    TokenizerError,
    UnsafeWeightsError,
    UnsupportedModelError,
)
from summarizer.models.access import Access
from summarizer.models.checkpoints import content_hash, find_checkpoint


def make(folder: Path, *, config: dict[str, Any] | None = None, without: tuple[str, ...] = ()) -> Path:
    """A folder with the file names of a checkpoint."""
    files = {
        "config.json": json.dumps({"model_type": "bart"} if config is None else config),
        "generation_config.json": '{"num_beams": 3}',
        "tokenizer_config.json": '{"model_max_length": 64}',
        "model.safetensors": "weights",
        "tokenizer.json": "{}",
    }
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        if name not in without:
            (folder / name).write_text(content)
    return folder


def test_local_folder(tmp_path: Path) -> None:
    found = find_checkpoint(str(make(tmp_path)))
    assert (found.name, found.folder, found.architecture) == (str(tmp_path), tmp_path, "bart")
    assert found.generation_config == {"num_beams": 3}
    assert found.tokenizer_config == {"model_max_length": 64}
    assert found.revision == content_hash(tmp_path)


def test_revision_follows_the_content_and_nothing_else(tmp_path: Path) -> None:
    here, there = make(tmp_path / "a"), make(tmp_path / "b")
    assert content_hash(here) == content_hash(there)
    (there / "README.md").write_text("notes")
    assert content_hash(here) == content_hash(there)
    (there / "model.safetensors").write_text("Weights")
    assert content_hash(here) != content_hash(there)


def test_large_weights_are_hashed_again_when_they_change(tmp_path: Path) -> None:
    folder = make(tmp_path)
    weights = folder / "model.safetensors"
    hashes = set()
    for second, byte in enumerate(b"ab"):
        weights.write_bytes(bytes([byte]) * (5 << 20))
        os.utime(weights, (1_000_000 + second, 1_000_000 + second))
        hashes |= {content_hash(folder), content_hash(folder)}
    assert len(hashes) == 2


def test_folder_has_no_revision(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFoundError, match=r"revision.*'v1'"):
        find_checkpoint(str(make(tmp_path)), Access(revision="v1"))


@pytest.mark.parametrize("name", ["./no/such/folder", "/no/such/folder", "~/no-such-folder", "a/b/c", "..\\models"])
def test_path_that_does_not_exist(name: str) -> None:
    with pytest.raises(ModelNotFoundError, match=re.escape(str(Path(name).expanduser()))):
        find_checkpoint(name)


def test_file_is_no_checkpoint(tmp_path: Path) -> None:
    path = make(tmp_path) / "config.json"
    with pytest.raises(ModelNotFoundError, match=re.escape(str(path))):
        find_checkpoint(str(path))


@pytest.mark.parametrize(
    ("without", "error", "message"),
    [
        (("config.json",), ModelNotFoundError, r"config\.json"),
        (("model.safetensors",), DamagedModelError, r"model\.safetensors"),
        (("tokenizer.json",), TokenizerError, r"tokenizer\.json"),
    ],
)
def test_missing_file_is_named(tmp_path: Path, without: tuple[str, ...], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        find_checkpoint(str(make(tmp_path, without=without)))


def test_pickled_weights_are_taken_unless_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (make(tmp_path, without=("model.safetensors",)) / "pytorch_model.bin").write_bytes(b"")
    found = find_checkpoint(str(tmp_path))
    assert (found.form, found.origin) == ("pickle", "pytorch_model.bin")
    with pytest.raises(UnsafeWeightsError, match=rf"{re.escape(str(tmp_path))}.*allow_pickle.*safetensors"):
        find_checkpoint(str(tmp_path), Access(allow_pickle=False))
    monkeypatch.setenv("STANDFIRST_ALLOW_PICKLE", "0")
    with pytest.raises(UnsafeWeightsError, match="STANDFIRST_ALLOW_PICKLE"):
        find_checkpoint(str(tmp_path))
    assert find_checkpoint(str(tmp_path), Access(allow_pickle=True)).form == "pickle"


def test_safetensors_come_before_pickles(tmp_path: Path) -> None:
    (make(tmp_path) / "pytorch_model.bin").write_bytes(b"")
    found = find_checkpoint(str(tmp_path), Access(allow_pickle=False))
    assert (found.form, found.origin) == ("safetensors", None)


@pytest.mark.parametrize("name", ["tf_model.h5", "flax_model.msgpack", "model.gguf", "adapter_model.safetensors"])
def test_weights_that_nothing_here_reads_are_named(name: str, tmp_path: Path) -> None:
    (make(tmp_path, without=("model.safetensors",)) / name).write_bytes(b"")
    with pytest.raises(DamagedModelError, match=rf"{re.escape(str(tmp_path))}.*{name}.*model\.safetensors"):
        find_checkpoint(str(tmp_path))


def test_an_adapter_is_told_from_a_model(tmp_path: Path) -> None:
    (make(tmp_path, without=("config.json",)) / "adapter_config.json").write_text("{}")
    with pytest.raises(ModelNotFoundError, match="adapter"):
        find_checkpoint(str(tmp_path))


def test_missing_part_of_the_weights_is_named(tmp_path: Path) -> None:
    index = make(tmp_path) / "model.safetensors.index.json"
    index.write_text(json.dumps({"weight_map": {"a": "model.safetensors", "b": "model-2.safetensors"}}))
    with pytest.raises(DamagedModelError, match=r"model-2\.safetensors"):
        find_checkpoint(str(tmp_path))
    index.write_text(json.dumps({"weight_map": {"a": "../model.safetensors"}}))
    with pytest.raises(DamagedModelError, match=r"\.\./model\.safetensors"):
        find_checkpoint(str(tmp_path))


@pytest.mark.parametrize("form", ["model.safetensors", "pytorch_model.bin"])
def test_a_pointer_in_the_place_of_weights_is_told(tmp_path: Path, form: str) -> None:
    pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:0a1b\nsize 1625\n"
    (make(tmp_path, without=("model.safetensors",)) / form).write_text(pointer)
    with pytest.raises(DamagedModelError, match=rf"{form}.*git lfs pull"):
        find_checkpoint(str(tmp_path))


@pytest.mark.parametrize(
    ("config", "message"),
    [
        (
            {"model_type": "llama", "architectures": ["LlamaForCausalLM"]},
            "LlamaForCausalLM.*causal.*distilbart-cnn-12-6.*bart, ",
        ),
        ({"model_type": "bert"}, "model_type.*'bert'.*pegasus"),
        ({}, "model_type.*None"),
    ],
)
def test_other_architectures_are_refused(tmp_path: Path, config: dict[str, Any], message: str) -> None:
    with pytest.raises(UnsupportedModelError, match=message):
        find_checkpoint(str(make(tmp_path, config=config)))


@pytest.mark.parametrize("content", ["{", "[]", "\xff"])
def test_damaged_config(tmp_path: Path, content: str) -> None:
    (make(tmp_path) / "config.json").write_bytes(content.encode("latin-1"))
    with pytest.raises(DamagedModelError, match=r"config\.json"):
        find_checkpoint(str(tmp_path))
