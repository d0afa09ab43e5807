"""The example programs run as their first lines say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.places import ROOT, SAMPLE


def run_example(name: str, *arguments: str, folder: Path) -> str:
    environment = {"PYTHONPATH": f"{ROOT}:{ROOT / 'eval'}", "STANDFIRST_CACHE": str(folder), "HOME": str(folder)}
    command = [sys.executable, str(ROOT / "examples" / name), *arguments]
    done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, timeout=250)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_evaluate_model(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    output = run_example("evaluate_model.py", str(SAMPLE), "report.html", folder=tmp_path)
    assert output.startswith("ROUGE-Lsum ")
    assert "rouge|types:rouge1,rouge2,rougeL,rougeLsum|" in output
    assert "lead-3" in output
    assert (tmp_path / "report.html").read_text(encoding="utf-8").startswith("<!")


def test_compare_models(tmp_path: Path) -> None:
    lines = run_example("compare_models.py", str(SAMPLE), folder=tmp_path).splitlines()
    assert len(lines) == 7
    assert lines[0].startswith("extractive (short) minus first_and_last, rouge1: ")
    assert lines[3].startswith("extractive (short) minus lead-3, rouge1: ")
    assert all("p = " in line for line in lines[:6])
