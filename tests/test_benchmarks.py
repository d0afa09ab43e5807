"""Every benchmark starts: it can be imported and says how it is called."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.places import ROOT
from tests.programs import Ended, ended

SHARED = {"encoder_file", "narrow", "pointer_leads", "student", "verdicts"}  # read by benchmarks, none itself
NAMES = sorted({path.stem for path in (ROOT / "benchmarks").glob("*.py")} - SHARED)

_PAGES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Makefile", "docs/**/*.md", "summarizer/assets/**/*.md")
_COMMAND = re.compile(r"-m benchmarks\.(\w+)([^`\n]*)")


@pytest.fixture(scope="module")
def helped() -> dict[str, Ended]:
    """How each ended that was asked for help."""
    return dict(zip(NAMES, ended([[f"benchmarks.{name}", "--help"] for name in NAMES]), strict=True))


@pytest.mark.parametrize("name", NAMES)
def test_every_benchmark_has_help(name: str, helped: dict[str, Ended]) -> None:
    assert helped[name].status == 0, helped[name].errors
    assert helped[name].output.startswith("usage: ")


def test_the_docs_call_benchmarks_that_there_are_by_flags_that_they_have(helped: dict[str, Ended]) -> None:
    texts = [path.read_text(encoding="utf-8") for page in _PAGES for path in sorted(ROOT.glob(page))]
    called = {found.groups() for text in texts for found in _COMMAND.finditer(text)}
    unknown = {name for name, _ in called} - helped.keys()
    assert called
    assert not unknown
    flags = {(name, flag) for name, rest in called for flag in re.findall(r"--[a-z]+", rest)}
    assert not [(name, flag) for name, flag in flags if flag not in helped[name].output]
    assert not [text for text in texts if "python benchmarks/" in text]  # they import each other


def test_an_interrupt_is_no_program_that_failed(tmp_path: Path) -> None:
    program = tmp_path / "interrupted.py"
    program.write_text("raise KeyboardInterrupt\n")
    with pytest.raises(AssertionError, match="KeyboardInterrupt"):
        ended([[str(program)]])
