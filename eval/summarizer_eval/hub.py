"""Data sets of the Hugging Face Hub, and a quick word when there is no network."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from summarizer.errors import OfflineError, SourceError
from summarizer.models.hub import reachable
from summarizer_eval.readers import Row

# name: (repository, configuration); their columns are known to `datasets.load_examples`.
_KNOWN: dict[str, tuple[str, str | None]] = {
    "cnn_dailymail": ("abisee/cnn_dailymail", "3.0.0"),
    "xsum": ("EdinburghNLP/xsum", None),
}
_PROBE_SECONDS = 0.6
_TRUE = {"1", "true", "yes", "on"}


def load_hub_rows(name: str, split: str | None, revision: str | None) -> Iterator[Row]:
    """Yields the rows of a data set on the Hub, "test" where no split is given.

    Raises:
        OfflineError: It is not in the cache, and the network is switched off or out of reach.
        SourceError: `datasets` cannot load it.
    """
    repository, configuration = _KNOWN.get(name, (name, None))
    offline = not _reachable()
    if offline and not _cached(repository):
        raise OfflineError(
            f"the data set {repository} is not in the cache of datasets, and the Hub cannot be reached; "
            "give a local file, or go online once"
        )
    import datasets

    try:
        with _offline(offline):
            rows = datasets.load_dataset(repository, configuration, split=split or "test", revision=revision)
    except (OSError, ValueError, RuntimeError, datasets.exceptions.DatasetsError) as error:
        raise SourceError(f"the data set {repository} cannot be loaded: {error}") from error
    for number, record in enumerate(rows, start=1):
        yield f"{name}, {split or 'test'}, row {number}", record


@contextmanager
def _offline(offline: bool) -> Iterator[None]:
    """Keeps `datasets` to its cache; else it tries the network for 24 seconds before it looks there."""
    from datasets import config
    from huggingface_hub import constants

    before = config.HF_HUB_OFFLINE, constants.HF_HUB_OFFLINE
    config.HF_HUB_OFFLINE = constants.HF_HUB_OFFLINE = offline
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
