from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from huggingface_hub import constants

from summarizer.errors import DamagedModelError, ModelNotFoundError, OfflineError, TokenizerError, UnsafeWeightsError
from summarizer.models.checkpoints import find_checkpoint
from summarizer.models.hub import reachable
from tests.fake_hub import COMMIT, serve

FILES = {
    "config.json": json.dumps({"model_type": "bart"}).encode(),
    "model.safetensors": b"weights",
    "tokenizer.json": b"{}",
    "pytorch_model.bin": b"pickle",
    "modeling_custom.py": b"raise SystemExit",
    "README.md": b"# Card",
    "onnx/model.safetensors": b"more weights",
}
Serve = Callable[..., list[str]]


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Starts a Hub with a repository "tiny/model", beside an empty cache."""
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with ExitStack() as stack:

        def start(**changes: bytes | None) -> list[str]:
            files = {name: content for name, content in {**FILES, **changes}.items() if content is not None}
            address, asked = stack.enter_context(serve("tiny/model", files))
            monkeypatch.setenv("HF_ENDPOINT", address)
            return asked

        yield start


def without(*names: str) -> dict[str, None]:
    return dict.fromkeys(names)


def test_download_takes_what_is_needed_and_names_the_commit(hub: Serve) -> None:
    hub()
    found = find_checkpoint("tiny/model")
    assert (found.name, found.revision, found.architecture) == ("tiny/model", COMMIT, "bart")
    names = {path.name for path in found.folder.rglob("*")}
    assert names == {"config.json", "model.safetensors", "tokenizer.json"}


def test_second_time_comes_from_the_cache(hub: Serve) -> None:
    asked = hub()
    first = find_checkpoint("tiny/model")
    asked.clear()
    assert find_checkpoint("tiny/model") == first
    assert find_checkpoint("tiny/model", local_files_only=True) == first
    assert find_checkpoint("tiny/model", revision=COMMIT, local_files_only=True) == first
    assert asked == []


def test_interrupted_download_is_completed(hub: Serve) -> None:
    hub()
    weights = find_checkpoint("tiny/model").folder / "model.safetensors"
    weights.resolve().unlink()
    weights.unlink()
    with pytest.raises(OfflineError):
        find_checkpoint("tiny/model", local_files_only=True)
    assert (find_checkpoint("tiny/model").folder / "model.safetensors").read_bytes() == b"weights"


@pytest.mark.parametrize(
    ("missing", "error"),
    [
        (["model.safetensors"], UnsafeWeightsError),
        (["model.safetensors", "pytorch_model.bin"], DamagedModelError),
        (["tokenizer.json"], TokenizerError),
        (["config.json"], ModelNotFoundError),
    ],
)
def test_useless_repository_is_refused_before_the_download(
    hub: Serve, missing: list[str], error: type[Exception]
) -> None:
    asked = hub(**without(*missing))
    with pytest.raises(error, match=r"tiny/model"):
        find_checkpoint("tiny/model")
    assert not [path for path in asked if "/resolve/" in path]


def test_unknown_repository_and_revision(hub: Serve) -> None:
    hub()
    with pytest.raises(ModelNotFoundError, match=rf"tiny/other.*{os.environ['HF_ENDPOINT']}"):
        find_checkpoint("tiny/other")
    with pytest.raises(ModelNotFoundError, match=r"tiny/model.*'v9'"):
        find_checkpoint("tiny/model", revision="v9")


def test_impossible_name(hub: Serve) -> None:
    with pytest.raises(ModelNotFoundError, match=r"what a model!.*owner/name"):
        find_checkpoint("what a model!")


def test_no_network(hub: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://no-such-host.invalid")
    with pytest.raises(OfflineError, match=r"tiny/model.*http://no-such-host\.invalid"):
        find_checkpoint("tiny/model")


def test_local_files_only_asks_nobody(hub: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = hub()
    with pytest.raises(OfflineError, match=r"tiny/model.*local_files_only"):
        find_checkpoint("tiny/model", local_files_only=True)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(OfflineError, match=r"tiny/model.*HF_HUB_OFFLINE"):
        find_checkpoint("tiny/model")
    assert asked == []


def test_proxy_is_asked_in_place_of_the_hub(hub: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    hub()
    monkeypatch.setenv("http_proxy", os.environ["HF_ENDPOINT"])
    monkeypatch.delenv("no_proxy", raising=False)
    assert reachable("http://no-such-host.invalid")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    assert not reachable("http://no-such-host.invalid")
