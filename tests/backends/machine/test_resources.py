from __future__ import annotations

import os
from dataclasses import replace

import pytest

from summarizer.backends.batching import capacity_on
from summarizer.backends.machine import available_cores, memory_bytes, processor
from summarizer.models import EMBEDDED_FOLDER
from summarizer.models.specs import ModelSpec, read_spec


@pytest.fixture
def bart_large() -> ModelSpec:
    """12 decoder layers of width 1,024: keys and values in float32."""
    return replace(read_spec(EMBEDDED_FOLDER), token_bytes=2 * 12 * 1024 * 4)


def test_cores_are_bounded_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    every = available_cores()
    assert 1 <= every <= (os.cpu_count() or 1)
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    assert available_cores() == 1
    for nothing in ("", "0", "all"):
        monkeypatch.setenv("OMP_NUM_THREADS", nothing)
        assert available_cores() == every


@pytest.mark.skipif(not hasattr(os, "sysconf"), reason="the memory is not told there")
def test_memory_is_that_of_the_machine_or_less() -> None:
    found = memory_bytes()
    assert found is not None
    assert 0 < found <= os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


@pytest.mark.skipif(not hasattr(os, "sysconf"), reason="the memory is not told there")
def test_processes_that_share_the_cores_share_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    cores, every = available_cores(), memory_bytes()
    assert every is not None
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    assert memory_bytes() == every // cores


def test_the_processor_has_a_name() -> None:
    assert processor() == processor() != ""


@pytest.mark.parametrize(
    ("gibibytes", "workers", "tokens"),
    [(64, 2, 4096), (8, 2, 2730), (4, 2, 1365), (4, 1, 2730), (0.001, 64, 16), (None, 2, 4096)],
)
def test_the_tokens_of_a_batch_fit_a_quarter_of_the_memory(
    gibibytes: float | None, workers: int, tokens: int, bart_large: ModelSpec
) -> None:
    memory = int(gibibytes * 2**30) if gibibytes else None
    assert capacity_on("cpu", None, bart_large, memory, workers).tokens == tokens
    assert capacity_on("cpu", 999, bart_large, memory, workers).tokens == 999
    assert capacity_on("cpu", None, replace(bart_large, token_bytes=None), memory, workers).tokens == 4096


def test_a_gpu_takes_more_until_it_has_no_room(bart_large: ModelSpec) -> None:
    capacity = capacity_on("cuda:1", None, bart_large, 2**30)
    assert (capacity.tokens, capacity.texts) == (32_768, 64)
    capacity.lower(32_768)
    assert capacity.tokens == 16_384
    assert capacity_on("cuda", 2048, bart_large, None).tokens == 2048
