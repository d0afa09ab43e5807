"""Every benchmark starts: it can be imported and says how it is called."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.places import ROOT
from tests.programs import Ended, ended

SHARED = {"encoder_file", "narrow", "pointer_leads", "student", "verdicts"}  # read by benchmarks, none itself
NAMES = sorted({path.stem for path in (ROOT / "benchmarks").glob("*.py")} - SHARED)


@pytest.fixture(scope="module")
def helped() -> dict[str, Ended]:
    """How each ended that was asked for help."""
    return dict(zip(NAMES, ended([[f"benchmarks.{name}", "--help"] for name in NAMES]), strict=True))


@pytest.mark.parametrize("name", NAMES)
def test_every_benchmark_has_help(name: str, helped: dict[str, Ended]) -> None:
    assert helped[name].status == 0, helped[name].errors
    assert helped[name].output.startswith("usage: ")


def test_an_interrupt_is_no_program_that_failed(tmp_path: Path) -> None:
    program = tmp_path / "interrupted.py"
    program.write_text("raise KeyboardInterrupt\n")
    with pytest.raises(AssertionError, match="KeyboardInterrupt"):
        ended([[str(program)]])
