"""Pickled weights, read without running what is in them and rewritten once as safetensors."""

from __future__ import annotations

import json
import re
import warnings
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

from summarizer.backends.conversion.from_pretrained import UNUSABLE, load_model, quiet, read_config
from summarizer.errors import DamagedModelError, UnsafeWeightsError
from summarizer.models.cache import cache_name, make_once
from summarizer.models.checkpoints import Checkpoint
from summarizer.models.layout import weight_files

# Before it, `torch.load(weights_only=True)` could be made to run code (CVE-2025-32434).
_SAFE_FROM = (2, 6)
_RECORD = "model.json"


def rewritten(checkpoint: Checkpoint) -> Path:
    """The folder with a checkpoint's pickled weights as safetensors; made at the first call, with a warning.

    Args:
        checkpoint: A checkpoint in the form "pickle".

    Raises:
        UnsafeWeightsError: A file holds more than numbers, or torch is too old to read it safely.
        DamagedModelError: A file cannot be read, or the weights do not fill the model.
        ModelError: The cache cannot be written.
    """
    name = cache_name(checkpoint.name, [checkpoint.name, checkpoint.revision, "safetensors"])
    return make_once(checkpoint.root / "weights" / name, _RECORD, lambda folder: _rewrite(checkpoint, folder))


def _rewrite(checkpoint: Checkpoint, folder: Path) -> None:
    names = weight_files(checkpoint.weights, "pickle")
    tensors: dict[str, Any] = {}
    for name in names:
        tensors |= _read(checkpoint.weights / name)
    _save(tensors, checkpoint, folder)
    record = {"name": checkpoint.name, "version": checkpoint.revision}
    (folder / _RECORD).write_text(json.dumps(record, indent=2), encoding="utf-8")
    warnings.warn(
        f"{checkpoint.name} has pickled weights only: {', '.join(names)} was read by torch, which ran no code of it, "
        "and is kept as safetensors in the cache; allow_pickle=False refuses such files",
        stacklevel=2,
    )


def _save(tensors: dict[str, Any], checkpoint: Checkpoint, folder: Path) -> None:
    """Writes tensors as safetensors: by way of the model, which knows those that are one and the same."""
    dtype = next((tensor.dtype for tensor in tensors.values() if tensor.is_floating_point()), None)
    model = load_model(checkpoint.name, read_config(checkpoint), None, state_dict=tensors, dtype=dtype)
    with quiet():
        model.save_pretrained(folder, max_shard_size="1TB")  # One file, so that it is there or not.


def _read(path: Path) -> dict[str, Any]:
    """The tensors of one file by name."""
    import torch

    release = tuple(int(part) for part in re.findall(r"\d+", torch.__version__)[:2])
    if release < _SAFE_FROM:
        raise UnsafeWeightsError(f"{path} is pickled, which torch {torch.__version__} cannot read safely; needed: 2.6")
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except UnpicklingError as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise UnsafeWeightsError(
            f"{path} holds more than the numbers of a model, and nothing of it was run: {reason}; "
            "allowed: tensors by name, or safetensors"
        ) from error
    except (*UNUSABLE, EOFError, MemoryError) as error:
        raise DamagedModelError(f"cannot read the weights in {path}: {type(error).__name__}: {error}") from error
    if not isinstance(content, dict) or not all(
        isinstance(name, str) and isinstance(tensor, torch.Tensor) for name, tensor in content.items()
    ):
        raise DamagedModelError(f"{path} is not a table of tensors by name, as save_pretrained writes it")
    return content
