"""A checkpoint as a model of transformers and its tokenizer, whatever its weights are written in."""

from __future__ import annotations

from typing import Any

from summarizer.backends.conversion.from_pretrained import UNUSABLE, load_model, quiet, read_config, require_torch
from summarizer.backends.conversion.pickled import rewritten
from summarizer.backends.conversion.python_tokenizer import PythonTokenizer
from summarizer.errors import TokenizerError
from summarizer.models.checkpoints import Checkpoint


def load_checkpoint(checkpoint: Checkpoint, *, dtype: str) -> tuple[Any, Any]:
    """The model, in evaluation mode on the CPU, and its tokenizer of transformers.

    Args:
        checkpoint: The checkpoint.
        dtype: A torch number format, such as "float32".

    Raises:
        MissingExtraError: torch or transformers is not installed.
        TokenizerError: The tokenizer cannot be loaded.
        DamagedModelError: The configuration or the weights cannot be used, or the weights do not fill the model.
        UnsafeWeightsError: Its pickled weights hold more than numbers, or torch is too old to read them safely.
        ModelError: The weights are pickled, and the cache for their safetensors cannot be written.
    """
    require_torch(checkpoint.name)
    config = read_config(checkpoint)
    tokenizer = _load_tokenizer(checkpoint)
    source = rewritten(checkpoint) if checkpoint.form == "pickle" else checkpoint.weights
    return load_model(checkpoint.name, config, source, dtype=dtype).eval(), tokenizer


def _load_tokenizer(checkpoint: Checkpoint) -> Any:
    from transformers import AutoTokenizer

    with quiet():
        try:
            return AutoTokenizer.from_pretrained(checkpoint.folder, local_files_only=True, trust_remote_code=False)
        except UNUSABLE as error:
            raise TokenizerError(f"cannot load the tokenizer of {checkpoint.name}: {error}") from error


def runnable(tokenizer: Any) -> Any:
    """A tokenizer of transformers in the form that `TextCodec` takes."""
    return tokenizer.backend_tokenizer if tokenizer.is_fast else PythonTokenizer(tokenizer)
