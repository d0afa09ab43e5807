from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from summarizer.errors import ModelError, ModelNotFoundError, OptionError
from summarizer.models.access import Access
from summarizer.models.cache import cache_folder, local_path, make_once

SLOW = """
import sys, time
from pathlib import Path
from summarizer.models.cache import make_once

def make(folder):
    folder.mkdir()
    print("making", flush=True)
    time.sleep(60)

make_once(Path(sys.argv[1]), "done", make)
"""


def make(folder: Path) -> None:
    folder.mkdir()
    (folder / "done").write_text("yes")


def age(folder: Path, seconds: float) -> None:
    os.utime(folder, (time.time() - seconds, time.time() - seconds))


def test_a_folder_is_made_once_and_a_damaged_one_again(tmp_path: Path) -> None:
    folder = make_once(tmp_path / "cache" / "a", "done", make)
    stamp = (folder / "done").stat().st_mtime_ns
    assert make_once(folder, "done", make) == folder
    assert (folder / "done").stat().st_mtime_ns == stamp
    (folder / "done").unlink()
    (folder / "rest").write_text("of it")
    make_once(folder, "done", make)
    assert [path.name for path in folder.iterdir()] == ["done"]
    assert [path.name for path in folder.parent.iterdir()] == ["a"]


def test_what_fails_leaves_nothing(tmp_path: Path) -> None:
    def fail(folder: Path) -> None:
        make(folder)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        make_once(tmp_path / "cache" / "a", "done", fail)
    assert list((tmp_path / "cache").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(ModelError, match=r"file.*STANDFIRST_CACHE"):
        make_once(tmp_path / "file" / "a", "done", make)


def test_what_a_killed_process_left_goes_with_the_next_that_asks_for_something(tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    process = subprocess.Popen([sys.executable, "-c", SLOW, str(tmp_path / "a")], stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    (scratch,) = tmp_path.iterdir()
    age(scratch, 120)
    make_once(tmp_path / "b", "done", make)
    assert scratch.exists(), "its process is alive"
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    make_once(tmp_path / "b", "done", make)
    assert {path.name for path in tmp_path.iterdir()} == {"b"}


def test_without_locks_it_goes_a_day_later(tmp_path: Path) -> None:
    for name, hours in ((".tmp-old", 25), (".tmp-new", 1)):
        (tmp_path / name).mkdir()
        age(tmp_path / name, hours * 3600)
    make_once(tmp_path / "a", "done", make)
    assert {path.name for path in tmp_path.iterdir()} == {".tmp-new", "a"}


@pytest.mark.parametrize("path", ["~nosuchuser/x", "x" * 5000])
def test_what_can_be_no_folder(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ModelNotFoundError, match=path[:20]):
        local_path(path)
    with pytest.raises(OptionError, match=f"cache_folder is '{path[:20]}"):
        Access(cache_folder=path)
    monkeypatch.setenv("STANDFIRST_CACHE", path)
    with pytest.raises(ModelError, match=f"STANDFIRST_CACHE is '{path[:20]}"):
        cache_folder()
