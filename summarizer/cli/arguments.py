"""The flags of the command, by what they are about, and what they ask for."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from summarizer.backends import BACKENDS
from summarizer.errors import OptionError, SourceError
from summarizer.lengths import PRESETS, Length, whole_number
from summarizer.readers import COLUMNS, Columns
from summarizer.request import ON_UNSUPPORTED, GenerationOptions, Keywords
from summarizer.runtime.patterns import LatePattern

_ALL = "*"
# What the library's errors call something, and the flag that it is here.
_FLAGS = {
    "allow_private=True": "--allow-private",
    "encoding=...": "--encoding",
    "words=": "--words ",
    "sentences=": "--sentences ",
    "chars=": "--chars ",
    "ratio=": "--ratio ",
    "num_beams=": "--beams ",
    "num_beams is": "--beams is",
}
_SAME = "length words sentences chars ratio alternatives model backend device revision threads encoding jobs".split()
_FLAGS |= {f"{name} is": f"--{name} is" for name in _SAME}
_PYTHON = (", or a Length(...)", ", or a loaded one")  # allowed there alone
_ARGUMENT = LatePattern(rf"(?<![\w./-])(?:{'|'.join(map(re.escape, _FLAGS))})|{'|'.join(map(re.escape, _PYTHON))}")


def _number(kind: Callable[[str], float], text: str) -> float | str:
    """What a flag gives as a number; a text that is none as it stands, for the library says what is allowed."""
    try:
        return kind(text)
    except ValueError:
        return text


whole, share = partial(_number, int), partial(_number, float)


def add_inputs(parser: argparse.ArgumentParser) -> None:
    """Adds the flags that say how articles are read."""
    add = parser.add_argument
    add("--url", action="append", default=[], help="fetch from the web; may be repeated")
    add("--allow-private", action="store_true", help="let addresses be private and loopback ones")
    add("--strict", action="store_true", help="stop at the first article that cannot be read or summarized")
    add_reading(parser)


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Adds the flags that say how files are encoded and what the columns of tables are."""
    add = parser.add_argument
    add("--encoding", default="utf-8", help="of texts, tables, and pages that are not UTF-8 (default: utf-8)")
    for role, names in COLUMNS.items():
        flags = (f"--{role}-column", *(["--column"] if role == "article" else []))
        add(*flags, metavar="NAME", help=f"column of the {role} in tables (default: {', '.join(names)})")


def add_keep(parser: argparse.ArgumentParser) -> None:
    """Adds the flag that says which other columns stand in the output."""
    kept = f"other columns to keep in the output: a,b, or '{_ALL}' for all; may be repeated"
    parser.add_argument("--keep", action="append", default=[], metavar="NAMES", help=kept)


def add_request(parser: argparse.ArgumentParser) -> None:
    """Adds the flags that say what is wanted."""
    add = parser.add_argument
    add("--length", metavar="LENGTH", help=f"{', '.join(PRESETS)}, or a number of words (default: short)")
    add("--words", type=whole, metavar="N", help="at most N words")
    add("--sentences", type=whole, metavar="N", help="at most N sentences")
    add("--chars", type=whole, metavar="N", help="at most N characters")
    add("--ratio", type=share, metavar="R", help="at most this share of the article's words, 0 to 1")
    add("--headline", action="store_true", help="write a headline (12 words, or --words)")
    add("--alternatives", type=whole, default=0, metavar="N", help="give up to N others that differ beside each")
    add("--on-unsupported", choices=ON_UNSUPPORTED, default="rerank", help="names and numbers not in the article")
    add("--beams", type=whole, metavar="N", help="beams of the search")


def add_loading(parser: argparse.ArgumentParser) -> None:
    """Adds the flags that say which model is loaded, and how."""
    add = parser.add_argument
    add("--model", default="auto", help="auto, embedded, extractive, a checkpoint folder or a Hub name")
    add("--backend", default="auto", help=f"auto, {' or '.join(BACKENDS)}")
    add("--revision", help="commit, tag or branch of a Hub model")
    add("--device", help="auto, cpu, cuda, cuda:1 or mps")
    add("--threads", type=whole, metavar="N", help="threads of the CPU (default: one a core)")


def columns(arguments: argparse.Namespace) -> Columns:
    """The columns that the flags name."""
    names = {role: getattr(arguments, f"{role}_column") for role in COLUMNS}
    kept = [name.strip() for listed in arguments.keep for name in listed.split(",") if name.strip()]
    return Columns(**names, keep=None if _ALL in kept else tuple(kept))


def loading(arguments: argparse.Namespace) -> dict[str, Any]:
    """The keywords of `Summarizer` that the flags give."""
    names = ("model", "backend", "revision", "device", "threads")
    return {name: given for name in names if (given := getattr(arguments, name)) is not None}


def keywords(arguments: argparse.Namespace) -> Keywords:
    """What the flags ask for.

    Raises:
        OptionError: Two contradict each other, or one is out of range.
    """
    sizes = {name: getattr(arguments, name) for name in ("words", "sentences", "ratio", "chars")}
    given = [f"--{name}" for name, value in sizes.items() if value is not None]
    asked: Keywords = {
        "options": GenerationOptions(num_beams=arguments.beams),
        "alternatives": arguments.alternatives,
        "on_unsupported": arguments.on_unsupported,
    }
    if arguments.length is not None:
        words = arguments.length
        asked["length"] = whole_number(words) or words
        if given or arguments.headline:
            other = " and ".join(given or ["--headline"])
            raise OptionError(f"--length {words} and {other} contradict each other; give one of them")
    elif given:
        asked["length"] = Length(**sizes)
    elif arguments.headline:
        asked["length"] = "headline"
    if arguments.headline:
        asked["task"] = "headline"
    return asked


@contextmanager
def usage(parser: argparse.ArgumentParser) -> Iterator[None]:
    """Makes what is wrong with the arguments wrong usage: one line that calls them as they were typed, and status 2."""
    try:
        yield
    except (OptionError, SourceError) as error:
        parser.error(as_flags(str(error)))


def as_flags(message: str) -> str:
    """A message of the library, the arguments that it names called as the flags that they are here."""
    return _ARGUMENT.sub(lambda match: _FLAGS.get(match[0], ""), message)
