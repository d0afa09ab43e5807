"""Converts a transformers checkpoint to CTranslate2, once, into the cache."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from summarizer.backends.conversion.from_pretrained import quiet, with_special_tokens
from summarizer.backends.conversion.weights import load_checkpoint
from summarizer.backends.machine.torch_devices import torch_threads
from summarizer.errors import UnsupportedModelError
from summarizer.models.cache import cache_name, make_once
from summarizer.models.checkpoints import Checkpoint
from summarizer.models.config import checkpoint_spec, token_ids
from summarizer.models.files import sha256_of
from summarizer.models.tokenizer import TextCodec
from summarizer.runtime.progress import on_terminal

# Architectures whose conversion the tests compare with transformers, and what the converter of CTranslate2
# reads from `model.config` but transformers 5 no longer writes there.
_LAYER_NORMS = {
    "bart": {"normalize_before": False, "normalize_embedding": True},
    "mbart": {"normalize_before": True, "normalize_embedding": True},
    "pegasus": {"normalize_before": True, "normalize_embedding": False},
    "m2m_100": {"normalize_before": True, "normalize_embedding": False},
}
CONVERTIBLE = frozenset([*_LAYER_NORMS, "t5", "mt5"])
# Raised when a converted model of before is no longer right.
_FORMAT = 5


def converted(checkpoint: Checkpoint, quantization: str) -> Path:
    """The folder of a checkpoint in CTranslate2's form, in the form of the embedded model's folder.

    Args:
        checkpoint: The checkpoint; its architecture is one of `CONVERTIBLE`.
        quantization: Number format of the stored weights, such as "int8".

    Raises:
        UnsupportedModelError: The checkpoint cannot be converted.
        TokenizerError: Its tokenizer cannot be loaded.
        DamagedModelError: Its weights cannot be loaded, or nothing says how its outputs begin and end.
        ModelError: The cache folder cannot be written.
        MissingExtraError: torch or transformers is not installed.
    """
    folder = checkpoint.root / "models" / _key(checkpoint, quantization)
    return make_once(folder, "model.json", lambda made: _convert(checkpoint, quantization, made))


def _key(checkpoint: Checkpoint, quantization: str) -> str:
    import ctranslate2

    parts = [checkpoint.name, checkpoint.revision, quantization, ctranslate2.__version__, _FORMAT]
    return cache_name(checkpoint.name, parts, quantization)


def _convert(checkpoint: Checkpoint, quantization: str, folder: Path) -> None:
    from tqdm import tqdm

    with tqdm(total=3, desc=f"converting {checkpoint.name}, once", unit="step", disable=not on_terminal()) as bar:
        # Not in the weights' own format: what is computed at loading would be rounded to it.
        model, tokenizer = load_checkpoint(checkpoint, dtype="float32")
        checkpoint = with_special_tokens(checkpoint, model.config)
        bar.update()
        parameters = _write_weights(checkpoint, model, tokenizer, quantization, folder)
        bar.update()
        codec = TextCodec(tokenizer.backend_tokenizer)
        tokenizer.backend_tokenizer.save(str(folder / "tokenizer.json"))
        _complete_config(checkpoint, codec, folder / "config.json")
        _write_record(checkpoint, codec, {"parameters": parameters, "compute_type": quantization}, folder)
        bar.update()


def _write_weights(checkpoint: Checkpoint, model: Any, tokenizer: Any, quantization: str, folder: Path) -> int:
    """Runs CTranslate2's converter; gives the number of weights."""
    from ctranslate2.converters import TransformersConverter

    _repair(model.config)
    _check_vocabulary(checkpoint, tokenizer)
    parameters: int = model.num_parameters()

    class Converter(TransformersConverter):  # type: ignore[misc]
        def load_model(self, model_class: Any, model_name_or_path: str, **kwargs: Any) -> Any:
            return model

        def load_tokenizer(self, tokenizer_class: Any, model_name_or_path: str, **kwargs: Any) -> Any:
            return tokenizer

    try:
        with quiet(), torch_threads():
            Converter(str(checkpoint.folder)).convert(str(folder), quantization=quantization)
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, NotImplementedError) as error:
        raise UnsupportedModelError(
            f'{checkpoint.name} cannot be converted to CTranslate2: {error}; allowed: backend="hf"'
        ) from error
    return parameters


def _repair(config: Any) -> None:
    """Sets what CTranslate2's converter reads in `model.config`, where the checkpoint's own words differ.

    Without the last, T5 1.1, Flan and mT5 convert in silence with flattened logits.
    """
    for name, value in _LAYER_NORMS.get(config.model_type, {}).items():
        setattr(config, name, value)
    if config.model_type == "t5":
        config.tie_word_embeddings = config.scale_decoder_outputs
    elif config.model_type == "mt5":
        config.tie_word_embeddings = False


def _check_vocabulary(checkpoint: Checkpoint, tokenizer: Any) -> None:
    """The converter lists tokens by id and would shift them all behind a gap; and we need the fast form."""
    if not tokenizer.is_fast:
        raise UnsupportedModelError(f'the tokenizer of {checkpoint.name} runs in Python only; allowed: backend="hf"')
    ids = sorted(tokenizer.get_vocab().values())
    if ids != list(range(len(ids))):
        raise UnsupportedModelError(f'the token ids of {checkpoint.name} have gaps; allowed: backend="hf"')


def _complete_config(checkpoint: Checkpoint, codec: TextCodec, path: Path) -> None:
    """Writes the special tokens that the converter leaves open: mBART's start, and those a tokenizer lacks."""
    config = json.loads(path.read_text(encoding="utf-8"))
    config["decoder_start_token"] = codec.token(token_ids(checkpoint, "decoder_start_token_id")[0])
    config["eos_token"] = config.get("eos_token") or codec.token(token_ids(checkpoint, "eos_token_id")[0])
    for name in ("bos_token", "unk_token", "decoder_start_token"):
        if config.get(name) is None:
            config[name] = config["eos_token"]
    path.write_text(json.dumps(config, indent=2), encoding="utf-8")


def _write_record(checkpoint: Checkpoint, codec: TextCodec, made: dict[str, Any], folder: Path) -> None:
    spec = checkpoint_spec(checkpoint, codec)
    record: dict[str, Any] = {
        "name": spec.name,
        "version": spec.revision,
        "architecture": spec.architecture,
        **made,
        "languages": list(spec.languages),
        "tasks": {task: asdict(entry) for task, entry in spec.tasks.items()},
        "sha256": {path.name: sha256_of(path) for path in sorted(folder.iterdir())},
    }
    for name in (
        "forced_first_token",
        "max_output_tokens",
        "end_tokens",
        "suppressed",
        "unused",
        "weights",
        "token_bytes",
    ):
        if getattr(spec, name) not in (None, ()):
            record[name] = getattr(spec, name)
    (folder / "model.json").write_text(json.dumps(record, indent=2), encoding="utf-8")
