"""Which files a transformers checkpoint consists of."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from summarizer.errors import DamagedModelError, ModelNotFoundError, TokenizerError, UnsafeWeightsError
from summarizer.models.files import read_json

_PICKLED = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".h5", ".msgpack")
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


def check_files(model: str, names: Iterable[str]) -> None:
    """Says from a checkpoint's file names alone why it could not be loaded.

    Raises:
        ModelNotFoundError: It holds no `config.json`.
        UnsafeWeightsError: Its weights are pickled.
        TokenizerError: It has no tokenizer.
        DamagedModelError: It has no weights.
    """
    found = set(names)
    if "config.json" not in found:
        raise ModelNotFoundError(f"{model} holds no config.json, so it is not a transformers checkpoint")
    if not any(name.endswith(".safetensors") for name in found):
        if any(name.endswith(_PICKLED) for name in found):
            raise UnsafeWeightsError(
                f"{model} has pickled weights only, which can run code when they are read; allowed: safetensors "
                "(load it where you trust it and save it with save_pretrained)"
            )
        raise DamagedModelError(f"{model} has no weights; allowed: model.safetensors, whole or in parts")
    if not any(needed <= found for needed in _TOKENIZERS):
        raise TokenizerError(f"{model} has no tokenizer; allowed: tokenizer.json, or a vocabulary it is made from")


def missing_parts(folder: Path) -> list[str]:
    """Names of the weight files that the index of a checkpoint in parts lists and its folder lacks.

    Raises:
        DamagedModelError: The index cannot be read, or lists no files.
    """
    index = folder / "model.safetensors.index.json"
    if not index.is_file():
        return []
    parts = read_json(index).get("weight_map")
    if not isinstance(parts, dict) or not parts or not all(isinstance(part, str) for part in parts.values()):
        raise DamagedModelError(f'"weight_map" in {index} is no object of file names')
    return sorted({part for part in parts.values() if not (folder / part).is_file()})
