"""What a corpus run is of and how far it is: one file beside the output, replaced as a whole."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from summarizer.errors import OptionError, SourceError
from summarizer.lengths import PRESETS

_FORMAT = 1
_ORDER = {"task": 0, "by_script": 2}  # of what is asked for: first what a caller says, last what follows from that
_ASKED = {"by_script": "length"}  # what a caller gave, for what follows from it


def manifest_of(output: Path) -> Path:
    """Where the manifest of a run lies."""
    return output.with_name(output.name + ".manifest.json")


@dataclass(frozen=True, slots=True)
class Progress:
    """What is safely on the disk.

    Attributes:
        articles: Articles that are done, failed ones included.
        failures: Those that failed.
        bytes: Length of the records so far.
        failure_bytes: Length of the failures so far.
    """

    articles: int = 0
    failures: int = 0
    bytes: int = 0
    failure_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Manifest:
    """The record of a run.

    Attributes:
        input: The input's name, SHA-256, number of articles and encoding.
        model: What writes: name, backend, revision, number format, device, languages, and the version of this library.
        request: What is asked for.
        output: What a record holds: columns, kept ones, form.
        progress: How far it is.
        complete: Whether the output is whole and in its place.
    """

    input: dict[str, Any]
    model: dict[str, Any]
    request: dict[str, Any]
    output: dict[str, Any]
    progress: Progress = field(default_factory=Progress)
    complete: bool = False

    @classmethod
    def load(cls, path: Path) -> Manifest | None:
        """Reads a manifest; None where there is none.

        Raises:
            SourceError: The file is no manifest of this version.
        """
        try:
            found = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise SourceError(f"cannot read the manifest {path}: {error}") from None
        try:
            if not isinstance(found, dict) or found.pop("format", None) != _FORMAT:
                raise ValueError("another format")
            return cls(**{**found, "progress": Progress(**found["progress"])})
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise SourceError(f"{path} is no manifest of a corpus run of this version: {error}") from None

    def save(self, path: Path) -> None:
        """Writes it whole or not at all, and to the disk itself."""
        scratch = path.with_name(path.name + ".new")
        record = {"format": _FORMAT, **asdict(self)}
        with scratch.open("w", encoding="utf-8") as file:
            file.write(json.dumps(record, ensure_ascii=True, indent=1) + "\n")
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(path)

    def at(self, progress: Progress, *, complete: bool = False) -> Manifest:
        """The manifest of a later moment."""
        return replace(self, progress=progress, complete=complete)

    def check_same(self, other: Manifest, path: Path) -> None:
        """Makes sure that a run goes on as it was begun.

        Raises:
            OptionError: Input, model, request or output are others; the message names what differs.
        """
        for part in ("input", "request", "model", "output"):
            begun, now = getattr(self, part), getattr(other, part)
            for name in sorted(begun.keys() | now.keys(), key=lambda name: (_ORDER.get(name, 1), name)):
                if begun.get(name) != now.get(name):
                    name = _ASKED.get(name, name)
                    named = name if part == "request" else f"{part} {name}"
                    was, new = (_said(name, one) for one in (begun, now))
                    raise OptionError(
                        f"{path} is of a run whose {named} was {was}, now it is {new}; "
                        "go on as it was begun, name another output, or remove the old one with its manifest"
                    )


def _said(name: str, part: Mapping[str, Any]) -> str:
    """A value as a caller gave it: a length by its name where it has one, else, as of options, what is set."""
    value = part.get(name)
    if name == "length":
        for preset, length in PRESETS.items():
            if asdict(length) == value and (length.words is None or part.get("by_script")):
                return repr(preset)
    if isinstance(value, dict):
        return ", ".join(f"{key}={one}" for key, one in value.items() if one is not None) or "none"
    return repr(value)
