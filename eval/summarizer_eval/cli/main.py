"""The command `summarizer-eval`: its exit codes and its one-line errors."""

from __future__ import annotations

import io
import os
import re
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence

from summarizer.errors import OptionError, SummarizerError, reason_of
from summarizer_eval.cli import commands, reading
from summarizer_eval.cli.files import check_outputs
from summarizer_eval.cli.parser import make_parser

COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "run": commands.run,
    "score": commands.score,
    "compare": commands.compare,
    "report": commands.report,
    "judge": reading.judge,
    "agreement": reading.agreement,
    "gate": commands.gate,
}
_OUTPUTS = ("output", "markdown", "latex", "csv", "html")
_ARGUMENT = re.compile(
    r"\b(?P<name>tokenizer|stemmer|sentences|any_script)=(?:True|'(?P<value>\w+)')"
    r"|\b(?P<column>(?:article|reference|id|prediction)_column)\b"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command.

    Args:
        arguments: Words after the command's name; None takes those of the process.

    Returns:
        0; 1 for an error or a score below its floor; 2 for wrong usage; 130 when it was interrupted.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # what its encoding lacks, as an old code page does
    options = make_parser().parse_args(arguments)
    try:
        check_outputs({f"--{name}": getattr(options, name, None) for name in _OUTPUTS})
        code = COMMANDS[options.command](options)
        print(end="", flush=True)  # also where standard output is closed, and is None
        return code
    except BrokenPipeError:
        # Whoever read the output has gone; the interpreter must not try to write to it at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return _fail("interrupted; with the cache the next run goes on from here", 130)
    except OptionError as error:
        return _fail(_as_flags(str(error)), 2)
    except (SummarizerError, OSError) as error:
        return _fail(_as_flags(reason_of(error)), 1)


def _as_flags(message: str) -> str:
    """A message of the library, with the arguments that it names as the flags that they are here."""

    def flag(argument: re.Match[str]) -> str:
        name, value = argument["name"] or argument["column"], argument["value"]
        if value is None:
            return f"--{name.replace('_', '-')}"
        return f"--snowball {value}" if name == "stemmer" else f"--{name} {value}"

    return _ARGUMENT.sub(flag, message)


def _fail(message: str, code: int) -> int:
    print(f"summarizer-eval: error: {' '.join(message.split())}", file=sys.stderr)
    return code
