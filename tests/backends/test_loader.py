from __future__ import annotations

import threading
import weakref
from pathlib import Path

import pytest

from summarizer.backends import BackendLoader, Decoding, Generator
from summarizer.errors import ModelNotFoundError, OptionError
from tests.scripted import ScriptedGenerator


def nothing(text: str) -> list[tuple[str, float]]:
    return []


def test_a_ready_generator_does_every_task_it_has() -> None:
    ready = ScriptedGenerator(nothing, tasks=("headline",))
    loader = BackendLoader(backend=ready)
    assert loader.for_task("headline") is ready
    with pytest.raises(ModelNotFoundError, match=r"'summary'.*headline"):
        loader.for_task("summary")
    assert BackendLoader("extractive", backend=ready).for_task("headline") is None
    loader.close()
    assert not ready.closed, "who loaded it closes it"
    assert loader.for_task("headline") is ready


def test_auto_loads_nothing_for_the_tasks_of_the_extractive_writer() -> None:
    loader = BackendLoader("auto", device="cpu")
    assert [loader.for_task(task) for task in ("brief", "summary")] == [None, None]


def test_all_threads_get_one_generator_until_it_is_closed() -> None:
    loader = BackendLoader("embedded", device="cpu")
    found: list[Generator | None] = []
    threads = [threading.Thread(target=lambda: found.append(loader.for_task("headline"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert len(set(map(id, found))) == 1
    loader.close()
    assert loader.for_task("headline") not in found


def test_a_generator_in_use_outlives_the_close_of_its_loader() -> None:
    loader = BackendLoader("embedded", device="cpu")
    generator = loader.for_task("headline")
    assert generator is not None
    loader.close()
    decoding = Decoding(2, 1.0, 3, 2, 12, 1)
    assert len(generator.generate(["The council closed the bridge on Monday."], "headline", decoding)) == 1
    freed = weakref.ref(generator)
    del generator
    assert freed() is None


def test_failure_is_noted_with_a_fallback_and_raised_without(tmp_path: Path) -> None:
    model = str(tmp_path / "nothing")
    loader = BackendLoader(model, fallback="extractive")
    assert loader.for_task("brief") is None
    assert loader.failure is not None
    assert model in loader.failure
    with pytest.raises(ModelNotFoundError, match="nothing"):
        BackendLoader(model).for_task("brief")


def test_wrong_option_is_raised_even_with_a_fallback() -> None:
    with pytest.raises(OptionError, match=r"'onnx'.*auto, ct2, hf"):
        BackendLoader("embedded", backend="onnx", fallback="extractive").for_task("headline")


@pytest.mark.parametrize("model", ["auto", "extractive"])
def test_a_revision_of_no_checkpoint_is_refused(model: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("STANDFIRST_MODEL", raising=False)
    with pytest.raises(OptionError, match=f"revision is 'v2'.*{model}"):
        BackendLoader(model, revision="v2")
    monkeypatch.setenv("STANDFIRST_MODEL", "some/model")
    BackendLoader("auto", revision="v2")
