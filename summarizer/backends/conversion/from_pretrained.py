"""transformers at its work: local files, safetensors, no code of theirs, no noise, and our errors."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from summarizer.backends.machine.torch_devices import torch_threads
from summarizer.errors import DamagedModelError, needs_packages
from summarizer.models.checkpoints import Checkpoint
from summarizer.models.config import token_ids

# What transformers raises where a file holds values of the wrong kind: it checks few of them.
UNUSABLE = (
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


def require_torch(name: str) -> None:
    """Makes sure that torch and transformers are there.

    Raises:
        MissingExtraError: One of them is not installed.
    """
    with needs_packages(f'{name} needs torch and transformers: pip install "torch>=2.6" "transformers>=5.0"'):
        import torch  # noqa: F401
        import transformers  # noqa: F401


def read_config(checkpoint: Checkpoint) -> Any:
    """A checkpoint's configuration, as transformers reads it.

    Raises:
        DamagedModelError: It cannot be used.
    """
    from huggingface_hub.errors import StrictDataclassError
    from transformers import AutoConfig

    with quiet():
        try:
            config = AutoConfig.from_pretrained(checkpoint.folder, local_files_only=True, trust_remote_code=False)
        except (*UNUSABLE, StrictDataclassError) as error:
            raise DamagedModelError(f"cannot use the config.json of {checkpoint.name}: {error}") from error
    # Its architecture is one of seq2seq models: where the file denies that, `generate` would give back the input, too.
    config.is_encoder_decoder = True
    return config


def with_special_tokens(checkpoint: Checkpoint, config: Any) -> Checkpoint:
    """The checkpoint with the end and the start of its outputs, where its files name none: those of its architecture.

    Args:
        checkpoint: The checkpoint.
        config: Its configuration, as transformers reads it: with the defaults of the architecture.

    Raises:
        DamagedModelError: The architecture has no default either.
    """
    found: dict[str, Any] = {}
    for key, others in (("eos_token_id", ()), ("decoder_start_token_id", ("bos_token_id",))):
        if not token_ids(checkpoint, key):
            known = (getattr(config, name, None) for name in (key, *others))
            found[key] = next((value for value in known if value is not None), None)
            if found[key] is None:
                raise DamagedModelError(
                    f"neither config.json nor generation_config.json of {checkpoint.name} has {key}, "
                    f"and {checkpoint.architecture} has no default; allowed: a token id"
                )
    return replace(checkpoint, generation_config={**checkpoint.generation_config, **found})


def load_model(name: str, config: Any, source: Path | None, **options: Any) -> Any:
    """The model of a configuration, filled with weights.

    Args:
        name: What it is called in errors.
        config: What `read_config` gave.
        source: A folder with safetensors, or None where `options` hand in the weights.
        **options: More of `from_pretrained`, such as `dtype`.

    Raises:
        DamagedModelError: The weights cannot be used, or do not fill the model.
    """
    from safetensors import SafetensorError
    from transformers import MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING

    with quiet(), torch_threads():
        try:
            model, info = MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING[type(config)].from_pretrained(
                source,
                config=config,
                use_safetensors=True,
                local_files_only=True,
                output_loading_info=True,
                **options,
            )
        except (*UNUSABLE, SafetensorError) as error:
            # What safetensors says of a file that breaks off names neither the file nor that it does.
            torn = "; were they fetched whole?" if isinstance(error, SafetensorError) else ""
            raise DamagedModelError(f"cannot load the weights of {name}: {error}{torn}") from error
    missing = sorted(tensor for tensor in info["missing_keys"] if not _is_computed(model, tensor))
    if missing:
        raise DamagedModelError(f"the weights of {name} lack {len(missing)} tensors, first {missing[0]}")
    return model


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
