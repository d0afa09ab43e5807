"""From a model's name to a loaded engine."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.errors import MissingExtraError, OptionError, UnsupportedModelError
from summarizer.models import specs as models

if TYPE_CHECKING:
    from summarizer.backends.base import Engine
    from summarizer.models.checkpoints import Checkpoint

ENGINES = ("auto", "ct2", "hf")
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
_HF_COMPUTE_TYPES = ("auto", "float32", "bfloat16", "float16")
# Their activations leave the range of float16.
_OVERFLOW_FLOAT16 = frozenset({"t5", "mt5", "umt5", "longt5", "pegasus", "pegasus_x", "bigbird_pegasus"})


def load_engine(
    model: str,
    *,
    engine: str = "auto",
    device: str = "auto",
    compute_type: str = "auto",
    revision: str | None = None,
    offline: bool | None = None,
) -> Engine:
    """Finds a model, converts it where that is needed, and loads it.

    Args:
        model: "embedded", a local folder (a transformers checkpoint, or a folder in the form of the
            embedded model), or a name on the Hugging Face Hub.
        engine: "ct2", "hf", or "auto": CTranslate2 where the checkpoint can be converted, else transformers.
        device: "cpu", "cuda", or "auto": CUDA where there is a device.
        compute_type: Number format; "auto" is int8 for CTranslate2 and float32 for transformers on the CPU,
            bfloat16 or what comes next to it on CUDA.
        revision: Commit, tag or branch on the Hub.
        offline: True never touches the network; None goes by `HF_HUB_OFFLINE`.

    Raises:
        OptionError: An option is unknown, or cannot be had for this model or on this machine.
        ModelError: The model cannot be had or used; the subclass says why.
        MissingExtraError: torch or transformers is needed and not installed.
    """
    for name, value, allowed in (
        ("engine", engine, ENGINES),
        ("device", device, DEVICES),
        ("compute_type", compute_type, COMPUTE_TYPES),
    ):
        if value not in allowed:
            raise OptionError(f"{name} is {value!r}; allowed: {', '.join(allowed)}")
    if model == "embedded":
        return _load_folder(models.EMBEDDED_FOLDER, model, engine, device, compute_type, revision)
    path = Path(model).expanduser()
    if (path / "model.json").is_file() and (path / "model.bin").is_file():
        return _load_folder(path, model, engine, device, compute_type, revision)
    from summarizer.models.checkpoints import resolve

    checkpoint = resolve(model, revision=revision, offline=offline)
    if _choose_engine(checkpoint, engine) == "ct2":
        try:
            return _load_converted(checkpoint, device, compute_type)
        except UnsupportedModelError:
            if engine == "ct2":
                raise
    return _load_hf(checkpoint, device, compute_type)


def _load_folder(folder: Path, model: str, engine: str, device: str, compute_type: str, revision: str | None) -> Engine:
    if engine == "hf":
        raise OptionError(f"engine is 'hf', but {model!r} is a model for CTranslate2; allowed: auto, ct2")
    if revision is not None:
        raise OptionError(f"revision is {revision!r}, but {model!r} has none; leave it out")
    from summarizer.backends.ct2 import Ct2Engine

    device = _ct2_device(device)
    kind = _ct2_type(models.read_spec(folder).architecture, device) if compute_type == "auto" else compute_type
    return Ct2Engine(folder, device=device, compute_type=kind)


def _choose_engine(checkpoint: Checkpoint, engine: str) -> str:
    from summarizer.backends.convert import CONVERTIBLE

    if checkpoint.architecture in CONVERTIBLE:
        return "ct2" if engine == "auto" else engine
    if engine == "ct2":
        raise UnsupportedModelError(
            f"{checkpoint.name} is of the architecture {checkpoint.architecture}, which is not converted to "
            f"CTranslate2; allowed: {', '.join(sorted(CONVERTIBLE))}, or engine='hf'"
        )
    return "hf"


def _load_converted(checkpoint: Checkpoint, device: str, compute_type: str) -> Engine:
    import ctranslate2

    from summarizer.backends.convert import converted
    from summarizer.backends.ct2 import Ct2Engine

    device = _ct2_device(device)
    kind = _ct2_type(checkpoint.architecture, device) if compute_type == "auto" else compute_type
    supported = ctranslate2.get_supported_compute_types(device)
    if kind not in supported:
        raise OptionError(f"compute_type is {kind!r}; allowed on this {device}: {', '.join(sorted(supported))}")
    return Ct2Engine(converted(checkpoint, kind), device=device, compute_type=kind)


def _ct2_device(device: str) -> str:
    import ctranslate2

    if device == "cpu":
        return device
    found = ctranslate2.get_cuda_device_count() > 0
    if device == "cuda" and not found:
        raise OptionError("device is 'cuda', but CTranslate2 finds no CUDA device; allowed here: auto, cpu")
    return "cuda" if found else "cpu"


def _ct2_type(architecture: str, device: str) -> str:
    import ctranslate2

    supported = ctranslate2.get_supported_compute_types(device)
    wanted = ["int8"] if device == "cpu" else ["bfloat16"]
    if device == "cuda" and architecture not in _OVERFLOW_FLOAT16:
        wanted.append("float16")
    return next((kind for kind in wanted if kind in supported), "float32")


def _load_hf(checkpoint: Checkpoint, device: str, compute_type: str) -> Engine:
    if compute_type not in _HF_COMPUTE_TYPES:
        raise OptionError(f"compute_type is {compute_type!r}; allowed with engine='hf': {', '.join(_HF_COMPUTE_TYPES)}")
    from summarizer.backends.hf import HfEngine

    try:
        import torch
    except ImportError as error:
        raise MissingExtraError(
            f'{checkpoint.name} needs torch and transformers: pip install "torch>=2.4" "transformers>=5.0"'
        ) from error
    cuda = torch.cuda.is_available()
    if device == "cuda" and not cuda:
        raise OptionError("device is 'cuda', but torch finds no CUDA device; allowed here: auto, cpu")
    device = "cuda" if cuda and device != "cpu" else "cpu"
    if compute_type == "auto":
        compute_type = "float32"
        if device == "cuda" and torch.cuda.is_bf16_supported():
            compute_type = "bfloat16"
        elif device == "cuda" and checkpoint.architecture not in _OVERFLOW_FLOAT16:
            compute_type = "float16"
    return HfEngine(checkpoint, device=device, compute_type=compute_type)
