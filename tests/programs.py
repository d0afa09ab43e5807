"""Programs that say how they are called: all in one process, for each takes most of its time to import numpy."""

from __future__ import annotations

import io
import json
import runpy
import subprocess
import sys
import traceback
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from typing import NamedTuple

from tests.places import ROOT


class Ended(NamedTuple):
    """How a program ended, and what it wrote."""

    status: int | None
    output: str
    errors: str


def ended(commands: Sequence[Sequence[str]]) -> list[Ended]:
    """How programs end, run one behind the other in a process of their own.

    Args:
        commands: Of each the module, or the path of the file, and its arguments.
    """
    command = [sys.executable, "-m", "tests.programs"]
    done = subprocess.run(command, input=json.dumps(commands), cwd=ROOT, capture_output=True, text=True, timeout=250)
    assert done.returncode == 0, done.stderr
    return [Ended(*one) for one in json.loads(done.stdout)]


def _run(program: str, *arguments: str) -> Ended:
    status: int | str | None = 0
    sys.argv = [program, *arguments]
    with redirect_stdout(io.StringIO()) as output, redirect_stderr(io.StringIO()) as errors:
        try:
            if program.endswith(".py"):
                runpy.run_path(program, run_name="__main__")
            else:
                runpy.run_module(program, run_name="__main__", alter_sys=True)
        except SystemExit as end:
            status = 0 if end.code is None else end.code
        except Exception:  # an interrupt ends them all
            status = 1
            traceback.print_exc()
    return Ended(status if isinstance(status, int) else 1, output.getvalue(), errors.getvalue())


if __name__ == "__main__":
    print(json.dumps([_run(*command) for command in json.load(sys.stdin)]))
