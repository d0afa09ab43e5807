"""Corpus runs that are stopped and go on: killed, by several processes, short of disk."""

from __future__ import annotations

import os
import random
import subprocess
from pathlib import Path

import pytest

from summarizer import SourceError
from tests.corpus.runs import begin, contents, run
from tests.faults.full_disk import no_file_beyond

KILLS = int(os.environ.get("STANDFIRST_KILLS", "5"))  # `make killed` sets 50


def test_a_run_killed_at_random_moments_ends_byte_for_byte_as_an_undisturbed_one(
    source: Path, whole: Path, tmp_path: Path
) -> None:
    rng = random.Random(14)
    output = tmp_path / "killed.jsonl"
    took = 1.0
    interrupted = 0
    for _ in range(4 * KILLS):
        if interrupted == KILLS:
            break
        process, seconds = begin(source, output)
        try:
            # From the start of the work to somewhat behind its end, as far as it is known.
            process.wait(timeout=rng.uniform(0, took))
        except subprocess.TimeoutExpired:
            process.kill()
            interrupted += 1
        process.communicate()
        if output.exists():  # it ended before: once more from the start
            took = max(0.05, 0.7 * seconds())
            assert contents(output) == contents(whole)
            for path in tmp_path.glob("killed*"):
                path.unlink()
    process, _ = begin(source, output)
    process.communicate()
    assert process.returncode == 0
    assert interrupted == KILLS
    assert contents(output) == contents(whole)


def test_several_processes_write_what_one_writes(source: Path, whole: Path, tmp_path: Path) -> None:
    output = tmp_path / "shared.jsonl"
    process, _ = begin(source, output, jobs=2)
    try:
        process.wait(timeout=0.5)  # before or behind the first checkpoint
    except subprocess.TimeoutExpired:
        process.kill()
    process.communicate()
    process, _ = begin(source, output, jobs=2)
    process.communicate()
    assert process.returncode == 0
    assert contents(output) == contents(whole)


def test_a_part_that_was_cut_says_what_to_remove(source: Path, tmp_path: Path) -> None:
    output = tmp_path / "cut.jsonl"
    with no_file_beyond(30_000), pytest.raises(OSError, match="File too large"):
        run(source, output, checkpoint_seconds=0.0)
    part, names = tmp_path / "cut.jsonl.part", ("part", "failures.jsonl", "manifest.json")
    part.write_bytes(b"")
    with pytest.raises(
        SourceError, match=rf"{part} is shorter.* remove {', '.join(f'{output}.{name}' for name in names)}"
    ):
        run(source, output)
    for name in names:
        Path(f"{output}.{name}").unlink()
    assert run(source, output).resumed == 0


def test_a_full_disk_stops_a_run_that_then_goes_on(source: Path, whole: Path, tmp_path: Path) -> None:
    output = tmp_path / "full.jsonl"
    with no_file_beyond(30_000), pytest.raises(OSError, match="File too large"):
        run(source, output, checkpoint_seconds=0.0)
    report = run(source, output)
    assert 0 < report.resumed < 240
    assert contents(output) == contents(whole)
