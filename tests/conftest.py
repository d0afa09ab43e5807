"""Fixtures for all tests."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.browser import Browser
from tests.places import SEED
from tests.webserver import Server

# Before torch or CTranslate2 is loaded: threads that wait at a barrier sleep instead of spinning. On a machine that
# does other work, too, their tests take a fifth of the time.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

# Where the environment asks for no compiled files, each process that a test starts would compile the package anew:
# half of its time. This one writes none, as asked.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# For a format of addresses that no schema of ours names, jsonschema would take two seconds to build a grammar. What is
# None among the modules cannot be imported, and jsonschema leaves a format alone whose package it cannot import.
sys.modules.setdefault("rfc3987_syntax", None)

# In CI the same examples every time: a run says something of the change, not of the day.
hypothesis.settings.register_profile("ci", derandomize=True, database=None)
if os.environ.get("CI"):
    hypothesis.settings.load_profile("ci")


def pytest_collection_finish() -> None:
    """Lets the garbage collector look no more at what lasts to the end: ten thousand tests, and torch."""
    gc.freeze()


@pytest.fixture(scope="session")
def seed_article() -> str:
    """The user's own article: its headline on line 1, the body below."""
    return Path(SEED).read_text(encoding="utf-8")


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keeps converted models out of the user's cache, and the user's models out of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STANDFIRST_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def server() -> Iterator[Server]:
    """A small web server on loopback."""
    with Server() as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running
        running.done.set()
        running.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A Chromium; its tests are skipped where there is none."""
    with Browser() as running:
        yield running


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Makes a tiny random checkpoint of a family such as "bart", once for all tests."""
    pytest.importorskip("torch")
    pytest.importorskip("transformers")
    import torch

    from tests.tiny_checkpoints import make_checkpoint

    # Threads that share so small a model wait for each other longer than they work, on a busy machine a second a text.
    torch.set_num_threads(1)
    made: dict[str, Path] = {}

    def make(family: str) -> Path:
        if family not in made:
            made[family] = make_checkpoint(tmp_path_factory.mktemp(family) / "checkpoint", family)
        return made[family]

    return make


@pytest.fixture(scope="session")
def embedded_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random model in the embedded form, with all three tasks and inputs of 1,000 tokens."""
    pytest.importorskip("torch")
    pytest.importorskip("transformers")
    from tests.tiny_layouts import make_embedded_folder

    return make_embedded_folder(tmp_path_factory.mktemp("embedded") / "assets")
