"""`summarize doctor`: whether this installation is whole and works; what a report of a bug should hold."""

from __future__ import annotations

import argparse
import os
import platform
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from importlib import metadata

from summarizer._version import __version__
from summarizer.errors import ModelError, SummarizerError
from summarizer.models import EMBEDDED_FOLDER, cache_folder, cached_models
from summarizer.models.files import ASSETS, verify
from summarizer.pipeline import Summarizer

_ARTICLE = (
    "The council of Harwick voted on Monday to close the old bridge over the river until the spring. Engineers found "
    "cracks in two of its seven arches during an inspection last month. Repairs will cost 4.2 million euros, most of "
    "it paid by the state. The mayor called the decision hard but right."
)
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def run(argv: Sequence[str]) -> int:
    """Prints one line a fact and a check.

    Returns:
        0; 1 when a check failed, whose line begins with "FAILED".
    """
    parser = argparse.ArgumentParser(
        prog="summarize doctor",
        description="Say what is installed here, check the models, the caches, and that summaries come out.",
    )
    parser.parse_args(argv)
    failed = False
    for name, check in CHECKS.items():
        try:
            found = [f"{name}: {line}" for line in check()]
        except (SummarizerError, OSError, ImportError, RuntimeError) as error:
            found, failed = [f"FAILED {name}: {' '.join(str(error).split())}"], True
        print("\n".join(found), flush=True)
    return int(failed)


def _system() -> Iterator[str]:
    yield f"standfirst {__version__}, Python {platform.python_version()} ({sys.executable})"
    yield f"{platform.platform()}, {os.cpu_count()} processors"


def _packages() -> Iterator[str]:
    """What is needed, and its version; a missing one is a fault, but for those of extras."""
    missing = []
    for line in metadata.requires("standfirst") or ():
        found = _NAME.match(line)
        if found is None or "extra ==" in line:
            continue
        try:
            yield f"{found.group()} {metadata.version(found.group())}"
        except metadata.PackageNotFoundError:
            missing.append(found.group())
    if missing:
        raise ModelError(f"not installed: {', '.join(missing)}")


def _devices() -> Iterator[str]:
    import ctranslate2

    kinds = ", ".join(sorted(ctranslate2.get_supported_compute_types("cpu")))
    yield f"cpu ({kinds})"
    count = ctranslate2.get_cuda_device_count()
    yield f"{count} CUDA device{'s' * (count != 1)} for CTranslate2"


def _models() -> Iterator[str]:
    """The models of this package, file by file against their records."""
    for folder in (ASSETS / "pointer", EMBEDDED_FOLDER):
        verify(folder)
        yield f"{folder.name} is whole"


def _cache() -> Iterator[str]:
    """Whether the cache can be written, and what lies in the caches; a converted model that is damaged is a fault."""
    from tempfile import TemporaryFile

    folder = cache_folder()
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryFile(dir=folder):
        yield f"{folder} can be written"
    for model in cached_models():
        if model.kind == "converted":
            verify(model.folder)
        kind = f"{model.kind} {model.compute_type or ''}".strip()
        yield f"{model.name} ({kind}, {model.size / 1e6:.1f} MB)"


def _self_test() -> Iterator[str]:
    """A summary and a headline of both writers: the first one with the loading of its model, the second without."""
    for model in ("extractive", "embedded"):
        with Summarizer(model) as summarizer:
            seconds = []
            for _ in range(2):
                begin = time.perf_counter()
                headline = summarizer.headline(_ARTICLE).text
                seconds.append(time.perf_counter() - begin)
        yield f"{model}: {headline!r} in {seconds[0]:.2f} s with loading, {seconds[1] * 1000:.0f} ms without"
    with Summarizer("extractive") as summarizer:
        yield f"summary: {summarizer.summarize(_ARTICLE, length=20).text!r}"


# Each yields lines, and raises what is wrong.
CHECKS: dict[str, Callable[[], Iterator[str]]] = {
    "system": _system,
    "packages": _packages,
    "devices": _devices,
    "models": _models,
    "cache": _cache,
    "self-test": _self_test,
}
