"""Data sets of the library `datasets`: handed in, or by name from the Hub, which may be out of reach."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from summarizer.errors import OfflineError, OptionError, SourceError
from summarizer.models import reachable
from summarizer_eval.datasets.base import Hub, Row, Source

# name: (repository, configuration); their columns are known to `load_examples`.
_KNOWN: dict[str, tuple[str, str | None]] = {
    "cnn_dailymail": ("abisee/cnn_dailymail", "3.0.0"),
    "xsum": ("EdinburghNLP/xsum", None),
}
_DATASET = "datasets.Dataset"
_NAME = re.compile(r"[A-Za-z0-9][\w.-]*(?:/[A-Za-z0-9][\w.-]*)?")
_PROBE_SECONDS = 0.6
_TRUE = {"1", "true", "yes", "on"}


def dataset(source: object, hub: Hub) -> Source | None:
    """Takes a `datasets.Dataset`."""
    return Source(_DATASET, _dataset_rows(source)) if hasattr(source, "column_names") else None


def hub_dataset(source: object, hub: Hub) -> Source | None:
    """Takes the name of a data set on the Hub; the split is "test" where none is given."""
    if not isinstance(source, str) or not _NAME.fullmatch(source):
        return None
    name = source if hub.split is None else f"{source}, {hub.split}"
    return Source(name, _hub_rows(source, hub), on_hub=True)


def _dataset_rows(dataset: Any) -> Iterator[Row]:
    if isinstance(dataset.column_names, dict):
        raise OptionError(f"the data set has the splits {', '.join(dataset.column_names)}; give one of them")
    for number, record in enumerate(dataset, start=1):
        yield f"{_DATASET}, row {number}", record


def _hub_rows(name: str, hub: Hub) -> Iterator[Row]:
    """The rows of a data set on the Hub.

    Raises:
        OfflineError: It is not in the cache, and the network is switched off or out of reach.
        SourceError: `datasets` cannot load it.
    """
    repository, configuration = _KNOWN.get(name, (name, None))
    split = hub.split or "test"
    local_only = not _reachable()
    if local_only and not _cached(repository):
        raise OfflineError(
            f"the data set {repository} is not in the cache of datasets, and the Hub cannot be reached; "
            "give a local file, or go online once"
        )
    import datasets

    try:
        with _local_files_only(local_only):
            rows = datasets.load_dataset(repository, configuration, split=split, revision=hub.revision)
    except (OSError, ValueError, RuntimeError, datasets.exceptions.DatasetsError) as error:
        raise SourceError(f"the data set {repository} cannot be loaded: {error}") from error
    for number, record in enumerate(rows, start=1):
        yield f"{name}, {split}, row {number}", record


@contextmanager
def _local_files_only(wanted: bool) -> Iterator[None]:
    """Keeps `datasets` to its cache; else it tries the network for 24 seconds before it looks there."""
    from datasets import config
    from huggingface_hub import constants

    before = config.HF_HUB_OFFLINE, constants.HF_HUB_OFFLINE
    config.HF_HUB_OFFLINE = constants.HF_HUB_OFFLINE = wanted
    try:
        yield
    finally:
        config.HF_HUB_OFFLINE, constants.HF_HUB_OFFLINE = before


def _cached(repository: str) -> bool:
    """Whether `datasets` has a copy; looked up without importing it, which takes a second."""
    shared = os.environ.get("XDG_CACHE_HOME", "~/.cache")
    home = os.environ.get("HF_HOME", f"{shared}/huggingface")
    cache = Path(os.environ.get("HF_DATASETS_CACHE", f"{home}/datasets")).expanduser()
    folder = repository.replace("/", "___")
    return (cache / folder).is_dir() or (cache / folder.lower()).is_dir()


def _reachable() -> bool:
    """Whether the Hub may be asked and answers at once."""
    if any(os.environ.get(name, "").lower() in _TRUE for name in ("HF_HUB_OFFLINE", "HF_DATASETS_OFFLINE")):
        return False
    return reachable(os.environ.get("HF_ENDPOINT", "https://huggingface.co"), _PROBE_SECONDS)
