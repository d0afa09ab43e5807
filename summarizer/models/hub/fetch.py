"""A checkpoint by its name on the Hugging Face Hub: from its cache first, else by a download."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer.errors import DamagedModelError, ModelError, ModelNotFoundError, OfflineError, UnsafeWeightsError, shown
from summarizer.models.access import Access
from summarizer.models.hub.conversions import Conversion, find_conversion, keep_conversion, kept_conversion
from summarizer.models.hub.network import reachable
from summarizer.models.layout import Form, check_settings, is_setting, is_weight, weight_files, weights_form
from summarizer.runtime.progress import on_terminal

# Matches no file: asks where a snapshot lies, whatever of it is there.
_NONE = ["."]


@dataclass(frozen=True, slots=True)
class Fetched:
    """A model of the Hub on this machine.

    Attributes:
        folder: The snapshot of its configuration and tokenizer, named by its commit.
        weights: The snapshot that holds its weights; another one where they are of a pull request.
        form: What the weights are written in.
        conversion: The pull request that the weights are of; None where they are the model's own.
    """

    folder: Path
    weights: Path
    form: Form
    conversion: Conversion | None = None


def fetch(model: str, access: Access) -> Fetched:
    """Finds a model in the cache, or downloads it.

    Its safetensors come first, then those that the Hub's bot made of its pickle, then the pickle.

    Args:
        model: Name on the Hub, "owner/name" or "name".
        access: How it may be had.

    Raises:
        ModelNotFoundError: No such repository or revision, or no access to it.
        OfflineError: It is not in the cache and the network may not or cannot be used.
        UnsafeWeightsError: The repository has pickled weights only, which are not allowed.
        TokenizerError: The repository has no tokenizer.
        DamagedModelError: The repository has no weights.
        ModelError: The cache cannot be written.
    """
    from huggingface_hub import constants

    folder = _cached(model, access.revision, access)
    found = None if folder is None else _complete(model, folder, access)
    if found is not None and (found.form == "safetensors" or access.pickle_allowed):
        return found
    endpoint = os.environ.get("HF_ENDPOINT") or constants.ENDPOINT
    forbidden = constants.HF_HUB_OFFLINE if access.local_files_only is None else access.local_files_only
    if not forbidden and reachable(endpoint):
        return _download(model, access, endpoint)
    if found is not None:
        raise pickle_refused(model)
    reason = (
        "the network is switched off (local_files_only, HF_HUB_OFFLINE)"
        if forbidden
        else f"{endpoint} cannot be reached"
    )
    raise OfflineError(
        f"{_label(model, access)} is not in the cache {access.downloads or constants.HF_HUB_CACHE}, and {reason}; "
        'allowed without a network: "embedded", "extractive", or a local folder'
    )


def pickle_refused(model: str) -> UnsafeWeightsError:
    """The error for a model whose only weights are pickled, where they are not allowed."""
    return UnsafeWeightsError(
        f"{model} has pickled weights only (pytorch_model.bin), which allow_pickle=False or STANDFIRST_ALLOW_PICKLE=0 "
        "refuses; allowed: safetensors (without the refusal they are read by torch, which runs no code of theirs)"
    )


def _cached(model: str, revision: str | None, access: Access) -> Path | None:
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        found = snapshot_download(
            model, revision=revision, local_files_only=True, cache_dir=access.downloads, allow_patterns=_NONE
        )
        return Path(found)
    except LocalEntryNotFoundError:
        return None
    except HFValidationError as error:
        raise ModelNotFoundError(
            f'{shown(model)} is neither a folder nor a possible name on the Hub; allowed: "owner/name"'
        ) from error


def _complete(model: str, folder: Path, access: Access) -> Fetched | None:
    """A snapshot with all it needs; None for one that was interrupted, or made for other files."""
    try:
        names = [path.name for path in folder.iterdir()]
        check_settings(model, names)
        conversion = kept_conversion(access.root, model, folder.name)
        weights = folder
        if conversion is not None and not any(is_weight(name, "safetensors") for name in names):
            converted = _cached(model, conversion.commit, access)
            if converted is not None:
                weights, names = converted, [path.name for path in converted.iterdir()]
        form = weights_form(model, names)
        weight_files(weights, form)
    except (ModelError, OSError):
        return None
    return Fetched(folder, weights, form, None if weights == folder else conversion)


def _download(model: str, access: Access, endpoint: str) -> Fetched:
    from huggingface_hub import HfApi, errors

    # The base of all failed requests; which HTTP library it is from depends on the version of the Hub's.
    http_error: type[Exception] = errors.HTTPError  # type: ignore[attr-defined]
    try:
        return _chosen(HfApi(endpoint=endpoint, token=access.token), model, access)
    except errors.RevisionNotFoundError as error:
        raise ModelNotFoundError(f"{model} has no revision {access.revision!r} on {endpoint}") from error
    except errors.RepositoryNotFoundError as error:
        raise ModelNotFoundError(
            f"{model} is not on {endpoint}, or it is private or gated and needs a login (token=); "
            'allowed: "embedded", "extractive", a local folder, or a name on the Hub'
        ) from error
    except (http_error, errors.LocalEntryNotFoundError, errors.OfflineModeIsEnabled) as error:
        raise OfflineError(f"{_label(model, access)} could not be downloaded from {endpoint}: {error}") from error
    except OSError as error:
        raise ModelError(
            f"{_label(model, access)} could not be downloaded from {endpoint} and written to the cache: {error}; "
            "cache_folder= or the environment variable HF_HOME names another"
        ) from error


def _chosen(api: Any, model: str, access: Access) -> Fetched:
    """Downloads a model, with the weights of the safest form there is."""
    info = api.model_info(model, revision=access.revision, files_metadata=True)
    files = {one.rfilename: one for one in info.siblings or () if "/" not in one.rfilename}
    check_settings(model, files)
    form = weights_form(model, files)
    found = find_conversion(api, model, info) if form == "pickle" else None
    if form == "pickle" and found is None and not access.pickle_allowed:
        raise pickle_refused(model)
    settings = [name for name in files if is_setting(name)]
    if found is None:
        own = [*settings, *(name for name in files if is_weight(name, form))]
        _announce(model, [files[name] for name in own], api.endpoint)
        folder = _snapshot(api, model, access.revision, access, own)
        weight_files(folder, form)
        return Fetched(folder, folder, form)
    conversion, head = found
    # transformers looks for a configuration beside the weights, though it is handed the model's own.
    beside = ("config.json", "generation_config.json")
    theirs = [one for one in head.siblings or () if one.rfilename in beside or is_weight(one.rfilename, "safetensors")]
    _announce(model, [*(files[name] for name in settings), *theirs], api.endpoint)
    folder = _snapshot(api, model, access.revision, access, settings)
    weights = _snapshot(api, model, conversion.commit, access, [one.rfilename for one in theirs])
    weight_files(weights, "safetensors")
    keep_conversion(access.root, model, folder.name, conversion)
    return Fetched(folder, weights, "safetensors", conversion)


def _snapshot(api: Any, model: str, revision: str | None, access: Access, names: list[str]) -> Path:
    if not names:
        raise DamagedModelError(f"{model} at revision {revision} has none of the files that are needed")
    with _bars():
        return Path(api.snapshot_download(model, revision=revision, cache_dir=access.downloads, allow_patterns=names))


def _announce(model: str, files: Sequence[Any], endpoint: str) -> None:
    """Says on a terminal what the first use fetches; huggingface_hub shows how far it is."""
    if on_terminal():
        size = sum(one.size or 0 for one in files)
        print(f"fetching {model} from {endpoint}, once: {size / 1e6:,.1f} MB", file=sys.stderr)


@contextmanager
def _bars() -> Iterator[None]:
    """Lets huggingface_hub show its bars on a terminal only."""
    from huggingface_hub.utils.tqdm import are_progress_bars_disabled, disable_progress_bars, enable_progress_bars

    if on_terminal() or are_progress_bars_disabled():
        yield
        return
    disable_progress_bars()
    try:
        yield
    finally:
        enable_progress_bars()


def _label(model: str, access: Access) -> str:
    return model if access.revision is None else f"{model} at revision {access.revision!r}"
