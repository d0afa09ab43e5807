"""The command `summarize`: a first word that names a command of its own runs that, anything else is summarized."""

from __future__ import annotations

import gc
import io
import os
import signal
import sys
import warnings
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import NoReturn

from summarizer.errors import SummarizerError, reason_of

# A command: one file, which is imported when it runs, and its name here. A file with such a name is given as ./models.
COMMANDS = ("corpus", "digest", "doctor", "models")
# How long a thread of OpenMP or OpenBLAS spins before it sleeps, unless the environment says so: by default for so long
# that, while the model is loaded, it takes a core that Python needs for longer than a headline takes.
_WAITING = {"GOMP_SPINCOUNT": "1000", "OPENBLAS_THREAD_TIMEOUT": "4"}
_OBJECTS = 100_000  # made before Python looks for cycles among them: a start makes as many, and keeps nearly all


def main(argv: Sequence[str] | None = None, *, kept: list[object] | None = None) -> int:
    """Runs the command.

    Args:
        argv: Its words; None for those of the process.
        kept: Where the model is put, which is not freed then; None frees it.

    Returns:
        0; 1 when an article or the output failed, with one line on standard error for each; 130 when it was
        interrupted; wrong usage exits with 2.
    """
    words = sys.argv[1:] if argv is None else list(argv)
    if sys.stderr is None:  # closed, as a service may be started; nobody hears, but all goes on
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 it stays open, as standard error does
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # what its encoding lacks, as an old code page does
    try:
        with warnings.catch_warnings():
            warnings.showwarning = _warn
            if words and words[0] in COMMANDS:
                return _runner(words[0])(words[1:])
            from summarizer.cli.summarize import run

            return run(words, kept)
    except BrokenPipeError:
        # The reader has gone; python would complain again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        from summarizer.cli.outputs import complain

        complain("interrupted")
        return 130
    except (SummarizerError, OSError) as error:
        from summarizer.cli.arguments import as_flags
        from summarizer.cli.outputs import complain

        complain(as_flags(reason_of(error)))
        return 1


def process() -> NoReturn:
    """`main` as a process of its own.

    It ends without freeing what was loaded, piece by piece, which takes longer than to write a headline; but not where
    something is still to be done then, by processes of its own or by who measures it. SIGTERM ends it as Ctrl-C does,
    with status 143 and without a word.
    """
    gc.set_threshold(_OBJECTS)
    for name, value in _WAITING.items() if "OMP_WAIT_POLICY" not in os.environ else ():
        os.environ.setdefault(name, value)
    if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:  # else whoever started it has it ignored
        signal.signal(signal.SIGTERM, _end)
    kept: list[object] = []
    status = main(kept=kept)
    if "multiprocessing.util" in sys.modules or sys.getprofile() or sys.gettrace():
        sys.exit(status)
    try:
        for stream in filter(None, (sys.stdout, sys.stderr)):
            stream.flush()
    except OSError:  # which Python reports when it ends in its own way
        sys.exit(status)
    os._exit(status)


def _end(number: int, _: object) -> NoReturn:
    raise SystemExit(128 + number)


def _warn(message: Warning | str, *_: object, **__: object) -> None:
    """Shows a warning as a line of the command, not as one of Python with the code that gave it."""
    from summarizer.cli.outputs import complain

    complain(f"warning: {message}")


def _runner(name: str) -> Callable[[Sequence[str]], int]:
    run: Callable[[Sequence[str]], int] = import_module(f"summarizer.cli.{name}").run
    return run
