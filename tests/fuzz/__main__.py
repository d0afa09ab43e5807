"""Fuzzes for as long as asked: `python -m tests.fuzz --seconds 600 document html`; the same seed, the same inputs."""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from pathlib import Path

from justext import get_stoplist
from trafilatura import external

from tests.fuzz.source import Source
from tests.fuzz.targets import TARGETS

_MOST_FINDINGS = 5  # of one target: the first few are enough to start with


def main() -> int:
    """Runs the targets in turn.

    Returns:
        1 where something broke: each input that did is written to a file, which `--replay` runs again.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description="Fuzz every border for a while.")
    parser.add_argument("targets", nargs="*", default=list(TARGETS), metavar="TARGET", help=", ".join(TARGETS))
    parser.add_argument("--seconds", type=float, default=60.0, help="for each target (default: 60)")
    parser.add_argument("--inputs", type=int, default=10**9, help="at most that many for each target")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--findings", type=Path, default=Path("fuzz-findings"), help="folder for inputs that broke")
    parser.add_argument("--replay", type=Path, help="run this file once, through the one target named")
    arguments = parser.parse_args()
    if unknown := set(arguments.targets) - set(TARGETS):
        parser.error(f"unknown: {', '.join(sorted(unknown))}; allowed: {', '.join(TARGETS)}")
    if arguments.replay:
        for name in arguments.targets:
            TARGETS[name].check(Source(arguments.replay.read_bytes()))
        return 0
    _take_few_stop_words()
    broken = [_fuzz(name, arguments) for name in arguments.targets]
    return 1 if any(broken) else 0


def _take_few_stop_words() -> None:
    """Trafilatura hashes the stop words of a hundred languages for each page, which takes longer than a small page."""
    external.JT_STOPLIST = tuple(sorted(get_stoplist("English")))


def _fuzz(name: str, arguments: argparse.Namespace) -> int:
    """The number of inputs that broke a target, up to a few."""
    target, source = TARGETS[name], random.Random(f"{name} {arguments.seed}")
    end = time.monotonic() + arguments.seconds
    count = findings = 0
    try:
        while count < arguments.inputs and findings < _MOST_FINDINGS and time.monotonic() < end:
            data = source.randbytes(source.randrange(target.most_bytes))
            count += 1
            try:
                target.check(Source(data))
            except KeyboardInterrupt:
                raise
            except BaseException:  # a panic of a Rust library is no Exception
                findings += 1
                arguments.findings.mkdir(exist_ok=True)
                kept = arguments.findings / f"{name}-{arguments.seed}-{count}"
                kept.write_bytes(data)
                print(f"{name}: {kept}\n{traceback.format_exc(limit=-6)}", file=sys.stderr)
    finally:  # also of a run that is interrupted
        print(f"{name}: {count:,} inputs, {findings} broke it", flush=True)
    return findings


if __name__ == "__main__":
    sys.exit(main())
