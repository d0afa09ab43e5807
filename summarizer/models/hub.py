"""A checkpoint by its name on the Hugging Face Hub: from its cache first, else by a download."""

from __future__ import annotations

import os
import socket
import threading
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from summarizer.errors import ModelNotFoundError, OfflineError, SummarizerError, UnsafeWeightsError
from summarizer.models.layout import check_files, missing_parts

_WANTED = ("*.json", "*.safetensors", "*.model", "*.txt", "*.spm", "prophetnet.tokenizer")
_SELECTION: Any = {"allow_patterns": list(_WANTED), "ignore_patterns": ["*/*"]}
_PROBE_SECONDS = 0.8


def fetch(model: str, *, revision: str | None, local_files_only: bool | None) -> Path:
    """The snapshot folder of a model, named by its commit.

    Args:
        model: Name on the Hub, "owner/name" or "name".
        revision: Commit, tag or branch; None is the default branch.
        local_files_only: True never touches the network; None goes by `HF_HUB_OFFLINE`.

    Raises:
        ModelNotFoundError: No such repository or revision, or no access to it.
        OfflineError: It is not in the cache and the network may not or cannot be used.
        UnsafeWeightsError: The repository has pickled weights only.
        TokenizerError: The repository has no tokenizer.
        DamagedModelError: The repository has no weights.
    """
    from huggingface_hub import constants

    cached = _cached(model, revision)
    if cached is not None and _complete(model, cached):
        return cached
    endpoint = os.environ.get("HF_ENDPOINT") or constants.ENDPOINT
    forbidden = constants.HF_HUB_OFFLINE if local_files_only is None else local_files_only
    if not forbidden and reachable(endpoint):
        return _download(model, revision, endpoint)
    if cached is not None:
        _refuse_pickled(model, cached)
    raise OfflineError(
        f"{_label(model, revision)} is not in the cache {constants.HF_HUB_CACHE}, and "
        + (
            "the network is switched off (local_files_only, HF_HUB_OFFLINE)"
            if forbidden
            else f"{endpoint} cannot be reached"
        )
        + '; allowed without a network: "embedded", "extractive", or a local folder'
    )


def reachable(endpoint: str, seconds: float = _PROBE_SECONDS) -> bool:
    """Whether a connection to an address, or to the proxy in front of it, opens within some seconds.

    The time holds for the look-up of the name too, which has no limit of its own.
    """
    found: list[bool] = []
    probe = threading.Thread(target=lambda: found.append(_connects(endpoint, seconds)), daemon=True)
    probe.start()
    probe.join(seconds)
    return found == [True]


def _connects(endpoint: str, seconds: float) -> bool:
    from urllib.request import getproxies, proxy_bypass  # Slow to import, and needed for a download only.

    target = urlsplit(endpoint)
    proxy = getproxies().get(target.scheme)
    if proxy and not proxy_bypass(target.hostname or ""):
        target = urlsplit(proxy if "//" in proxy else f"//{proxy}")
    port = target.port or (80 if target.scheme == "http" else 443)
    try:
        with socket.create_connection((target.hostname or "", port), timeout=seconds):
            return True
    except OSError:
        return False


def _cached(model: str, revision: str | None) -> Path | None:
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(model, revision=revision, local_files_only=True, **_SELECTION))
    except LocalEntryNotFoundError:
        return None
    except HFValidationError as error:
        raise ModelNotFoundError(
            f'{model!r} is neither a folder nor a possible name on the Hub; allowed: "owner/name"'
        ) from error


def _complete(model: str, folder: Path) -> bool:
    """Whether a snapshot has all it needs; one that was interrupted, or made for other files, has not."""
    try:
        check_files(model, (path.name for path in folder.iterdir()))
        return not missing_parts(folder)
    except (SummarizerError, OSError):
        return False


def _refuse_pickled(model: str, folder: Path) -> None:
    """Tells of pickled weights in the cache; whatever else is missing there may be on the Hub."""
    try:
        check_files(model, (path.name for path in folder.iterdir()))
    except UnsafeWeightsError:
        raise
    except SummarizerError:
        return


def _download(model: str, revision: str | None, endpoint: str) -> Path:
    from huggingface_hub import HfApi, errors, snapshot_download

    # The base of all failed requests; which HTTP library it is from depends on the version of the Hub's.
    http_error: type[Exception] = errors.HTTPError  # type: ignore[attr-defined]
    try:
        info = HfApi(endpoint=endpoint).model_info(model, revision=revision)
        names = [sibling.rfilename for sibling in info.siblings or ()]
        check_files(model, (name for name in names if "/" not in name))
        return Path(snapshot_download(model, revision=revision, endpoint=endpoint, **_SELECTION))
    except errors.RevisionNotFoundError as error:
        raise ModelNotFoundError(f"{model} has no revision {revision!r} on {endpoint}") from error
    except errors.RepositoryNotFoundError as error:
        raise ModelNotFoundError(
            f"{model} is not on {endpoint}, or it is private or gated and needs a login; "
            'allowed: "embedded", "extractive", a local folder, or a name on the Hub'
        ) from error
    except (http_error, errors.LocalEntryNotFoundError, errors.OfflineModeIsEnabled, OSError) as error:
        raise OfflineError(f"{_label(model, revision)} could not be downloaded from {endpoint}: {error}") from error


def _label(model: str, revision: str | None) -> str:
    return model if revision is None else f"{model} at revision {revision!r}"
