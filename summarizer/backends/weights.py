"""Loads a checkpoint with transformers: local files, safetensors, no code of its own, no noise."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from summarizer.errors import DamagedModelError, MissingExtraError, TokenizerError
from summarizer.models.checkpoints import Checkpoint

# What transformers raises where a file holds values of the wrong kind: it checks few of them.
_UNUSABLE = (
    AssertionError,
    OSError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RuntimeError,
    ImportError,
)


def load_checkpoint(checkpoint: Checkpoint, *, dtype: str) -> tuple[Any, Any]:
    """The model, in evaluation mode on the CPU, and its tokenizer.

    Args:
        checkpoint: The checkpoint.
        dtype: A torch number format, such as "float32".

    Raises:
        MissingExtraError: torch or transformers is not installed.
        TokenizerError: The tokenizer cannot be loaded, or has no fast form.
        DamagedModelError: The configuration or the weights cannot be used, or the weights do not fill the model.
    """
    try:
        import torch  # noqa: F401
        from huggingface_hub.errors import StrictDataclassError
        from safetensors import SafetensorError
        from transformers import AutoConfig, AutoModelForSeq2SeqLM
    except ImportError as error:
        raise MissingExtraError(
            f'{checkpoint.name} needs torch and transformers: pip install "torch>=2.4" "transformers>=5.0"'
        ) from error
    with quiet():
        try:
            AutoConfig.from_pretrained(checkpoint.folder, local_files_only=True, trust_remote_code=False)
        except (*_UNUSABLE, StrictDataclassError) as error:
            raise DamagedModelError(f"cannot use the config.json of {checkpoint.name}: {error}") from error
        tokenizer = _load_tokenizer(checkpoint)
        try:
            model, info = AutoModelForSeq2SeqLM.from_pretrained(
                checkpoint.folder,
                dtype=dtype,
                use_safetensors=True,
                local_files_only=True,
                trust_remote_code=False,
                output_loading_info=True,
            )
        except (*_UNUSABLE, SafetensorError) as error:
            raise DamagedModelError(f"cannot load the weights of {checkpoint.name}: {error}") from error
    missing = sorted(name for name in info["missing_keys"] if not _is_computed(model, name))
    if missing:
        raise DamagedModelError(f"the weights of {checkpoint.name} lack {len(missing)} tensors, first {missing[0]}")
    return model.eval(), tokenizer


def _load_tokenizer(checkpoint: Checkpoint) -> Any:
    from transformers import AutoTokenizer

    try:
        tokenizer = AutoTokenizer.from_pretrained(checkpoint.folder, local_files_only=True, trust_remote_code=False)
    except _UNUSABLE as error:
        raise TokenizerError(f"cannot load the tokenizer of {checkpoint.name}: {error}") from error
    if not tokenizer.is_fast:
        raise TokenizerError(f"{checkpoint.name} has no tokenizer that the package tokenizers can run")
    return tokenizer


def _is_computed(model: Any, name: str) -> bool:
    """Whether a tensor is a table of sines, which many checkpoints leave out."""
    return "Sinusoidal" in type(model.get_submodule(name.rpartition(".")[0])).__name__


@contextmanager
def quiet() -> Iterator[None]:
    """Keeps transformers' progress bars and notes off the terminal."""
    from transformers.utils import logging

    verbosity, bars = logging.get_verbosity(), logging.is_progress_bar_enabled()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        logging.set_verbosity(verbosity)
        if bars:
            logging.enable_progress_bar()
