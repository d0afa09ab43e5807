"""Which models lie in the caches, how large they are, and how they are removed."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from summarizer.errors import ModelError, ModelNotFoundError, check_flag
from summarizer.models.cache import cache_folder
from summarizer.models.files import read_json

_RECORD = "model.json"


@dataclass(frozen=True, slots=True)
class CachedModel:
    """A model in a cache.

    Attributes:
        kind: "download": what came from the Hub; "converted": a model for CTranslate2; "weights": safetensors that
            were made of a pickle.
        name: What it was asked by.
        revision: Commit or content hash that it is of; for a download the commits that are there, joined by commas.
        compute_type: Number format of a converted model; None for the others.
        folder: Where it lies.
        size: Its size in bytes.
    """

    kind: Literal["download", "converted", "weights"]
    name: str
    revision: str
    compute_type: str | None
    folder: Path
    size: int


def cached_models(root: Path | None = None) -> tuple[CachedModel, ...]:
    """The models in the caches, by name.

    Args:
        root: A `cache_folder` that models were loaded with; None is the cache of the Hub and our own.
    """
    own = cache_folder() if root is None else root
    found = [*_ours(own / "models", "converted"), *_ours(own / "weights", "weights"), *_downloads(root)]
    return tuple(sorted(found, key=lambda one: (one.name, one.kind, one.revision, one.compute_type or "")))


def remove_cached(name: str, *, downloads: bool = False, root: Path | None = None) -> tuple[CachedModel, ...]:
    """Removes what was made of a model, in all its revisions and number formats.

    Args:
        name: What it was asked by.
        downloads: Whether what came from the Hub goes too, which other programs may use.
        root: As in `cached_models`.

    Returns:
        What is gone.

    Raises:
        OptionError: `downloads` is neither True nor False.
        ModelNotFoundError: Nothing of that name is there to be removed.
        ModelError: A folder cannot be removed.
    """
    check_flag("downloads", downloads)
    there = cached_models(root)
    found = tuple(one for one in there if one.name == name and (downloads or one.kind != "download"))
    if not found:
        names = sorted({one.name for one in there if downloads or one.kind != "download"})
        raise ModelNotFoundError(f"nothing of {name!r} is in the cache; there: {', '.join(names) or 'nothing'}")
    for one in found:
        try:
            shutil.rmtree(one.folder)
        except OSError as error:
            raise ModelError(f"cannot remove {one.folder}: {error}") from error
    return found


def _ours(parent: Path, kind: Literal["converted", "weights"]) -> list[CachedModel]:
    found = []
    for note in parent.glob(f"[!.]*/{_RECORD}"):
        try:
            record = read_json(note)
            made = CachedModel(
                kind=kind,
                name=str(record["name"]),
                revision=str(record["version"]),
                compute_type=record.get("compute_type"),
                folder=note.parent,
                size=sum(path.stat().st_size for path in note.parent.iterdir()),
            )
        except (ModelError, KeyError, OSError):
            continue  # Damaged, or removed by another process just now.
        found.append(made)
    return found


def _downloads(root: Path | None) -> list[CachedModel]:
    from huggingface_hub import constants, scan_cache_dir
    from huggingface_hub.errors import CacheNotFound

    try:
        repositories = scan_cache_dir(root or constants.HF_HUB_CACHE).repos
    except (CacheNotFound, ValueError):
        return []
    return [
        CachedModel(
            kind="download",
            name=one.repo_id,
            revision=", ".join(sorted(revision.commit_hash for revision in one.revisions)),
            compute_type=None,
            folder=one.repo_path,
            size=one.size_on_disk,
        )
        for one in repositories
        if one.repo_type == "model"
    ]
