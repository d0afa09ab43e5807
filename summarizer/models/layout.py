"""Which files a transformers checkpoint consists of."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Literal

from summarizer.errors import DamagedModelError, ModelNotFoundError, TokenizerError
from summarizer.models.files import read_json

# What the weights are written in: safetensors, which are numbers alone, or Python's pickle.
Form = Literal["safetensors", "pickle"]

# Of each form: the file with all weights, the one that lists the parts they are in, and the parts.
_WEIGHTS: dict[Form, tuple[str, str, str]] = {
    "safetensors": ("model.safetensors", "model.safetensors.index.json", "model-*-of-*.safetensors"),
    "pickle": ("pytorch_model.bin", "pytorch_model.bin.index.json", "pytorch_model-*-of-*.bin"),
}
_SETTINGS = ("*.json", "*.model", "*.txt", "*.spm", "prophetnet.tokenizer")
_OTHER_WEIGHTS = (".h5", ".msgpack", ".ot", ".onnx", ".gguf", ".ckpt", ".pt", ".pth", ".pkl", ".bin", ".safetensors")
_POINTER, _POINTER_SIZE = b"version https://git-lfs", 1024  # how one begins, and the most bytes that it has
_TOKENIZERS = (
    {"tokenizer.json"},
    {"spiece.model"},
    {"sentencepiece.bpe.model"},
    {"tokenizer.model"},
    {"source.spm", "target.spm"},
    {"vocab.json", "merges.txt"},
    {"vocab.txt"},
    {"prophetnet.tokenizer"},
)


def check_settings(model: str, names: Iterable[str]) -> None:
    """Says from a checkpoint's file names alone which file beside the weights it lacks.

    Raises:
        ModelNotFoundError: It holds no `config.json`.
        TokenizerError: It has no tokenizer.
    """
    found = set(names)
    if "config.json" not in found:
        adapter = ": it is an adapter, to be merged into its base model first" if "adapter_config.json" in found else ""
        raise ModelNotFoundError(f"{model} holds no config.json, so it is not a transformers checkpoint{adapter}")
    if not any(needed <= found for needed in _TOKENIZERS):
        raise TokenizerError(f"{model} has no tokenizer; allowed: tokenizer.json, or a vocabulary it is made from")


def weights_form(model: str, names: Iterable[str]) -> Form:
    """The form of a checkpoint's weights, by its file names: safetensors where there are both.

    Raises:
        DamagedModelError: It has no weights that can be read here.
    """
    found = set(names)
    for form, (whole, index, _) in _WEIGHTS.items():
        if whole in found or index in found:
            return form
    other = sorted(name for name in found if name.endswith(_OTHER_WEIGHTS))
    raise DamagedModelError(
        f"{model} has no weights that can be read here{f' ({other[0]})' if other else ''}; "
        "allowed: model.safetensors or pytorch_model.bin, whole or in parts"
    )


def is_setting(name: str) -> bool:
    """Whether a file of a checkpoint is part of its configuration or tokenizer."""
    return "/" not in name and any(fnmatchcase(name, pattern) for pattern in _SETTINGS)


def is_weight(name: str, form: Form) -> bool:
    """Whether a file of a checkpoint belongs to its weights of a form."""
    return any(fnmatchcase(name, pattern) for pattern in _WEIGHTS[form])


def weight_files(folder: Path, form: Form) -> list[str]:
    """Names of the files with the weights: one, or those that the index lists.

    Raises:
        DamagedModelError: One of them is missing or was not fetched, or the index cannot be read or lists no files.
    """
    whole, name, _ = _WEIGHTS[form]
    index = folder / name
    files = _listed(folder, index) if index.is_file() else [whole]
    for path in (folder / file for file in files):
        if path.is_file() and path.stat().st_size <= _POINTER_SIZE and path.read_bytes().startswith(_POINTER):
            raise DamagedModelError(f"{path} is no weights but a pointer of Git LFS; fetch them: git lfs pull")
    return files


def _listed(folder: Path, index: Path) -> list[str]:
    """The files that an index lists.

    Raises:
        DamagedModelError: As in `weight_files`.
    """
    parts = read_json(index).get("weight_map")
    if not isinstance(parts, dict) or not parts or not all(isinstance(part, str) for part in parts.values()):
        raise DamagedModelError(f'"weight_map" in {index} is no object of file names')
    if outside := sorted({part for part in parts.values() if Path(part).name != part}):
        raise DamagedModelError(f'"weight_map" in {index} leads out of its folder: {outside[0]!r}')
    if missing := sorted({part for part in parts.values() if not (folder / part).is_file()}):
        raise DamagedModelError(f"{folder} lacks {', '.join(missing)}, which {index.name} lists")
    return sorted(set(parts.values()))
