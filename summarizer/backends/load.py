"""From a model's name to a loaded generator, by the table of backends."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.errors import OptionError, UnsupportedModelError
from summarizer.models.known import EMBEDDED_FOLDER

if TYPE_CHECKING:
    from summarizer.backends.base import Generator
    from summarizer.models.checkpoints import Checkpoint

# Module of each backend, in the order in which "auto" tries them. Its
# `load(source: Checkpoint | Path, *, device: str, compute_type: str) -> Generator` raises UnsupportedModelError
# for what it cannot run. It is imported on use: each needs a library that is slow to load.
BACKENDS = {
    "ct2": "summarizer.backends.ct2",
    "hf": "summarizer.backends.hf",
}
DEVICES = ("auto", "cpu", "cuda")
COMPUTE_TYPES = (
    "auto",
    "int8",
    "int8_float32",
    "int8_float16",
    "int8_bfloat16",
    "int16",
    "float16",
    "bfloat16",
    "float32",
)


def load_backend(
    model: str,
    *,
    backend: str = "auto",
    device: str = "auto",
    compute_type: str = "auto",
    revision: str | None = None,
    local_files_only: bool | None = None,
) -> Generator:
    """Finds a model, converts it where that is needed, and loads it.

    Args:
        model: "embedded", a local folder (a transformers checkpoint, or a folder in the form of the
            embedded model), or a name on the Hugging Face Hub.
        backend: "ct2", "hf", or "auto": CTranslate2 where the checkpoint can be converted, else transformers.
        device: "cpu", "cuda", or "auto": CUDA where there is a device.
        compute_type: Number format; "auto" is int8 for CTranslate2 and float32 for transformers on the CPU,
            bfloat16 or what comes next to it on CUDA.
        revision: Commit, tag or branch on the Hub.
        local_files_only: True never touches the network; None goes by `HF_HUB_OFFLINE`.

    Raises:
        OptionError: An option is unknown, or cannot be had for this model or on this machine.
        ModelError: The model cannot be had or used; the subclass says why.
        MissingExtraError: torch or transformers is needed and not installed.
    """
    for name, value, allowed in (
        ("backend", backend, ("auto", *BACKENDS)),
        ("device", device, DEVICES),
        ("compute_type", compute_type, COMPUTE_TYPES),
    ):
        if value not in allowed:
            raise OptionError(f"{name} is {value!r}; allowed: {', '.join(allowed)}")
    source = _find(model, revision, local_files_only)
    *first, last = BACKENDS if backend == "auto" else [backend]
    for name in first:
        try:
            return _load(name, source, device, compute_type)
        except UnsupportedModelError:
            continue  # The next may run it.
    return _load(last, source, device, compute_type)


def _find(model: str, revision: str | None, local_files_only: bool | None) -> Checkpoint | Path:
    """A checkpoint, or a folder in the form of the embedded model's."""
    path = EMBEDDED_FOLDER if model == "embedded" else Path(model).expanduser()
    if model == "embedded" or ((path / "model.json").is_file() and (path / "model.bin").is_file()):
        if revision is not None:
            raise OptionError(f"revision is {revision!r}, but {model!r} has none; leave it out")
        return path
    from summarizer.models.checkpoints import find_checkpoint

    return find_checkpoint(model, revision=revision, local_files_only=local_files_only)


def _load(backend: str, source: Checkpoint | Path, device: str, compute_type: str) -> Generator:
    loaded: Generator = import_module(BACKENDS[backend]).load(source, device=device, compute_type=compute_type)
    return loaded
