"""A Hub on this machine, in the place of the real one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

import pytest
from huggingface_hub import constants

from tests.fake_hub import PullRequest, serve


class Serve(Protocol):
    def __call__(self, files: Mapping[str, bytes], pull_request: PullRequest | None = None) -> list[str]: ...


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Starts a Hub with a repository "tiny/model", beside an empty cache; gives the paths that are asked for."""
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setenv("STANDFIRST_CACHE", str(tmp_path / "ours"))
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with ExitStack() as stack:

        def start(files: Mapping[str, bytes], pull_request: PullRequest | None = None) -> list[str]:
            address, asked = stack.enter_context(serve("tiny/model", files, pull_request))
            monkeypatch.setenv("HF_ENDPOINT", address)
            return asked

        yield start
