"""Every benchmark starts: it can be imported and says how it is called."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.places import ROOT

SHARED = {"verdicts"}  # read by benchmarks, none itself
NAMES = sorted({path.stem for path in (ROOT / "benchmarks").glob("*.py")} - SHARED)


@pytest.fixture(scope="module")
def started() -> Iterator[dict[str, subprocess.Popen[str]]]:
    """All of them at once: each takes most of its time to import numpy."""
    running = {
        name: subprocess.Popen(
            [sys.executable, "-m", f"benchmarks.{name}", "--help"],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in NAMES
    }
    yield running
    for process in running.values():
        process.kill()
        process.communicate()


@pytest.mark.parametrize("name", NAMES)
def test_every_benchmark_has_help(name: str, started: dict[str, subprocess.Popen[str]]) -> None:
    output, errors = started[name].communicate(timeout=60)
    assert started[name].returncode == 0, errors
    assert output.startswith("usage: ")
