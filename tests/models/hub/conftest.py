"""A Hub on this machine, in the place of the real one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

import pytest

from tests.fake_hub import PullRequest, serve, start_empty


class Serve(Protocol):
    def __call__(self, files: Mapping[str, bytes], pull_request: PullRequest | None = None) -> list[str]: ...


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Starts a Hub with a repository "tiny/model", beside an empty cache; gives the paths that are asked for."""
    start_empty(tmp_path, monkeypatch)
    with ExitStack() as stack:

        def start(files: Mapping[str, bytes], pull_request: PullRequest | None = None) -> list[str]:
            address, asked = stack.enter_context(serve("tiny/model", files, pull_request))
            monkeypatch.setenv("HF_ENDPOINT", address)
            return asked

        yield start
