"""A call made in a thread of its own: whatever becomes of that thread, what is asked for comes."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from summarizer.compression import CompressorLoader
from summarizer.errors import DamagedModelError
from summarizer.runtime.beside import Beside

HEADLINE = """
import atexit, threading, time
from summarizer import Summarizer
summarizer = Summarizer()
text = "The council of Harwick voted on Monday to close the old bridge over the river until spring, the mayor said."
def work():
    threading.main_thread().join()
    print(summarizer.headline(text))
    print(*summarizer.summarize_batch([text, text.replace("Monday", "Friday")], length="headline"), sep="\\n")
"""


def test_what_it_gives_and_raises_is_taken_as_often_as_asked() -> None:
    made = Beside(threading.current_thread)
    assert made.result() is made.result() is not threading.current_thread()
    failing = Beside(lambda: int("x"))
    for _ in range(2):
        with pytest.raises(ValueError, match="'x'"):
            failing.result()
    assert failing.failed
    assert not made.failed


def test_the_call_is_made_where_no_thread_can_start(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(thread: threading.Thread) -> None:
        raise RuntimeError("can't create new thread at interpreter shutdown")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    assert Beside(threading.current_thread).result() is threading.current_thread()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_the_call_is_made_where_a_fork_left_the_thread_behind() -> None:
    run(
        "import os, threading\nfrom summarizer.runtime.beside import Beside\n"
        "parent, free = os.getpid(), threading.Event()\n"
        "made = Beside(lambda: os.getpid() != parent or free.wait())\n"
        "child = os.fork()\nassert made.result() if not child else not free.set() and made.result()\n"
        "assert not child or not os.wait()[1]"
    )


@pytest.mark.parametrize("warm", [True, False])
def test_headlines_are_written_behind_the_end_of_the_main_thread(warm: bool) -> None:
    first = "summarizer.headline(text)\n" if warm else ""
    told = run(f"{HEADLINE}{first}threading.Thread(target=work).start()").split("\n")
    assert [line.split()[:2] for line in told[:3]] == [["Council", "of"]] * 3


def test_a_load_is_started_once_and_again_once_it_has_failed(tmp_path: Path) -> None:
    broken = CompressorLoader(tmp_path)
    damaged = broken.begun()
    failing = broken.started()
    with pytest.raises(DamagedModelError):
        failing.result()
    assert broken.started() is not failing
    with pytest.raises(DamagedModelError):
        broken.loaded()
    assert broken.begun() is not damaged
    loader = CompressorLoader()
    assert loader.begun() is loader.begun()
    assert loader.started() is loader.started()
    assert loader.loaded() is loader.loaded()
    first = loader.loaded()
    loader.close()
    assert loader.loaded() is not first


def run(code: str) -> str:
    """What Python prints, which in half a minute ends well."""
    return subprocess.run([sys.executable, "-c", code], check=True, timeout=30, capture_output=True, text=True).stdout
