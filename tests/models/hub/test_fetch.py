from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import (
    DamagedModelError,
    ModelError,
    ModelNotFoundError,
    OfflineError,
    OptionError,
    TokenizerError,
    UnsafeWeightsError,
)
from summarizer.models.access import Access
from summarizer.models.checkpoints import find_checkpoint
from summarizer.models.hub import reachable
from tests.fake_hub import COMMIT, PR_COMMIT, PullRequest, serve
from tests.models.hub.conftest import Serve
from tests.webserver import Server

FILES = {
    "config.json": json.dumps({"model_type": "bart"}).encode(),
    "model.safetensors": b"weights",
    "tokenizer.json": b"{}",
    "pytorch_model.bin": b"pickle",
    "modeling_custom.py": b"raise SystemExit",
    "README.md": b"# Card",
    "onnx/model.safetensors": b"more weights",
}


def without(*names: str) -> dict[str, bytes]:
    return {name: content for name, content in FILES.items() if name not in names}


def test_download_takes_what_is_needed_and_names_the_commit(hub: Serve) -> None:
    hub(FILES)
    found = find_checkpoint("tiny/model")
    assert (found.name, found.revision, found.architecture) == ("tiny/model", COMMIT, "bart")
    names = {path.name for path in found.folder.rglob("*")}
    assert names == {"config.json", "model.safetensors", "tokenizer.json"}


def test_second_time_comes_from_the_cache(hub: Serve) -> None:
    asked = hub(FILES)
    first = find_checkpoint("tiny/model")
    asked.clear()
    assert find_checkpoint("tiny/model") == first
    assert find_checkpoint("tiny/model", Access(local_files_only=True)) == first
    assert find_checkpoint("tiny/model", Access(revision=COMMIT, local_files_only=True)) == first
    assert asked == []


def test_interrupted_download_is_completed(hub: Serve) -> None:
    hub(FILES)
    weights = find_checkpoint("tiny/model").folder / "model.safetensors"
    weights.resolve().unlink()
    weights.unlink()
    with pytest.raises(OfflineError):
        find_checkpoint("tiny/model", Access(local_files_only=True))
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
    asked = hub(without(*missing))
    with pytest.raises(error, match=r"tiny/model"):
        find_checkpoint("tiny/model", Access(allow_pickle=False))
    assert not [path for path in asked if "/resolve/" in path]


def test_unknown_repository_and_revision(hub: Serve) -> None:
    hub(FILES)
    with pytest.raises(ModelNotFoundError, match=rf"tiny/other.*{os.environ['HF_ENDPOINT']}"):
        find_checkpoint("tiny/other")
    with pytest.raises(ModelNotFoundError, match=r"tiny/model.*'v9'"):
        find_checkpoint("tiny/model", Access(revision="v9"))


def test_impossible_name(hub: Serve) -> None:
    with pytest.raises(ModelNotFoundError, match=r"what a model!.*owner/name"):
        find_checkpoint("what a model!")


def test_no_network(hub: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://no-such-host.invalid")
    with pytest.raises(OfflineError, match=r"tiny/model.*http://no-such-host\.invalid"):
        find_checkpoint("tiny/model")


def test_local_files_only_asks_nobody(hub: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = hub(FILES)
    with pytest.raises(OfflineError, match=r"tiny/model.*local_files_only"):
        find_checkpoint("tiny/model", Access(local_files_only=True))
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(OfflineError, match=r"tiny/model.*HF_HUB_OFFLINE"):
        find_checkpoint("tiny/model")
    assert asked == []


def test_proxy_is_asked_in_place_of_the_hub(hub: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    hub(FILES)
    monkeypatch.setenv("http_proxy", os.environ["HF_ENDPOINT"])
    monkeypatch.delenv("no_proxy", raising=False)
    assert reachable("http://no-such-host.invalid")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    assert not reachable("http://no-such-host.invalid")


CONVERTED = {"config.json": b"{}", "model.safetensors": b"weights", "pytorch_model.bin": b"pickle"}
PICKLED = {**without("model.safetensors"), "tf_model.h5": b"more", "rust_model.ot": b"more"}


def test_the_conversion_that_the_bot_left_is_taken_and_pinned(hub: Serve) -> None:
    asked = hub(PICKLED, PullRequest(CONVERTED))
    found = find_checkpoint("tiny/model", Access(allow_pickle=False))
    assert (found.revision, found.form, found.origin) == (COMMIT, "safetensors", f"refs/pr/3 at {PR_COMMIT}")
    assert found.config == {"model_type": "bart"}, "of the model, not of the pull request"
    assert {path.name for path in found.weights.iterdir()} == {"config.json", "model.safetensors"}
    assert {path.name for path in found.folder.iterdir()} == {"config.json", "tokenizer.json"}
    asked.clear()
    assert find_checkpoint("tiny/model", Access(local_files_only=True)) == found
    assert find_checkpoint("tiny/model") == found
    assert asked == []


@pytest.mark.parametrize(
    "pull_request",
    [
        None,
        PullRequest({**CONVERTED, "pytorch_model.bin": b"of another day"}),
        PullRequest(CONVERTED, author="somebody"),
        PullRequest(CONVERTED, status="closed"),
        PullRequest(CONVERTED, title="Faster weights"),
        PullRequest(without("model.safetensors")),
    ],
)
def test_no_other_pull_request_is_trusted(hub: Serve, pull_request: PullRequest | None) -> None:
    asked = hub(PICKLED, pull_request)
    with pytest.raises(UnsafeWeightsError, match=r"tiny/model.*allow_pickle"):
        find_checkpoint("tiny/model", Access(allow_pickle=False))
    assert not [path for path in asked if "/resolve/" in path]
    found = find_checkpoint("tiny/model")
    assert (found.form, found.origin) == ("pickle", "pytorch_model.bin")
    assert {path.name for path in found.folder.iterdir()} == {"config.json", "tokenizer.json", "pytorch_model.bin"}
    with pytest.raises(UnsafeWeightsError, match=r"tiny/model.*allow_pickle"):
        find_checkpoint("tiny/model", Access(local_files_only=True, allow_pickle=False))


@pytest.mark.parametrize(("form", "name"), [("safetensors", "model"), ("bin", "pytorch_model")])
def test_weights_in_parts(hub: Serve, form: str, name: str) -> None:
    parts = [f"{name}-0000{number}-of-00002.{form}" for number in (1, 2)]
    index = {f"{name}.{form}.index.json": json.dumps({"weight_map": dict(zip("ab", parts, strict=True))}).encode()}
    hub({**without("model.safetensors", "pytorch_model.bin"), **index, parts[0]: b"one", parts[1]: b"two"})
    found = find_checkpoint("tiny/model")
    assert {path.name for path in found.weights.iterdir()} == {"config.json", "tokenizer.json", *index, *parts}
    next(iter(found.weights.glob(parts[1]))).unlink()
    assert find_checkpoint("tiny/model") == found, "fetched again"


def test_a_cache_folder_of_the_callers_own(hub: Serve, tmp_path: Path) -> None:
    hub(PICKLED, PullRequest(CONVERTED))
    found = find_checkpoint("tiny/model", Access(cache_folder=tmp_path / "own"))
    assert found.folder.is_relative_to(tmp_path / "own")
    assert found.weights.is_relative_to(tmp_path / "own")
    assert found.root == tmp_path / "own"
    assert not (tmp_path / "hub").exists()
    assert not (tmp_path / "ours").exists()
    with pytest.raises(OfflineError):
        find_checkpoint("tiny/model", Access(local_files_only=True))


def test_a_cache_that_cannot_be_written_is_named(hub: Serve, tmp_path: Path) -> None:
    hub(FILES)
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(ModelError, match=r"tiny/model.*cache_folder"):
        find_checkpoint("tiny/model", Access(cache_folder=tmp_path / "file" / "cache"))


def test_the_token_goes_to_the_hub_and_to_no_other_host(
    hub: Serve, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.add("/model.safetensors", lambda h: h.give(b"weights"))
    authorized: dict[str, str] = {}
    with serve("tiny/model", FILES, storage=server.url, authorized=authorized) as (address, asked):
        monkeypatch.setenv("HF_ENDPOINT", address)
        found = find_checkpoint("tiny/model", Access(token="hf_secret"))
    assert (found.weights / "model.safetensors").read_bytes() == b"weights"
    assert [path for path, _ in server.seen] == ["/model.safetensors"]
    assert not any("hf_secret" in value for _, headers in server.seen for value in headers.values())
    assert set(authorized.values()) == {"Bearer hf_secret"}
    assert set(authorized) == set(asked)


def test_a_terminal_is_told_once_what_comes_and_how_large_it_is(hub: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    hub({**FILES, "model.safetensors": bytes(3_210_000)})
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    find_checkpoint("tiny/model")
    find_checkpoint("tiny/model")
    assert terminal.getvalue().count(f"fetching tiny/model from {os.environ['HF_ENDPOINT']}, once: 3.2 MB") == 1


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_pipe_is_left_quiet(hub: Serve, capfd: pytest.CaptureFixture[str]) -> None:
    hub(FILES)
    find_checkpoint("tiny/model")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "given", [{"revision": 5}, {"local_files_only": "yes"}, {"cache_folder": ""}, {"token": 5}, {"allow_pickle": 1}]
)
def test_values_of_a_wrong_type_are_named(given: dict[str, Any]) -> None:
    with pytest.raises(OptionError, match=rf"{next(iter(given))} is .*allowed"):
        Access(**given)
