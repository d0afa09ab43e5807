"""Finds a transformers checkpoint: a local folder, or a name on the Hugging Face Hub, from its cache first."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer.errors import DamagedModelError, ModelNotFoundError, UnsupportedModelError, shown
from summarizer.models.access import Access
from summarizer.models.cache import local_path
from summarizer.models.files import file_hash, read_json
from summarizer.models.hub import Fetched, fetch, pickle_refused
from summarizer.models.layout import Form, check_settings, is_setting, is_weight, weight_files, weights_form

# Text-to-text architectures of transformers, by their model_type.
SEQ2SEQ = frozenset(
    "bart bigbird_pegasus blenderbot blenderbot-small led longt5 m2m_100 marian mbart mt5 mvp nllb-moe pegasus "
    "pegasus_x plbart prophetnet switch_transformers t5 t5gemma t5gemma2 umt5".split()
)
# What a configuration counts; transformers and CTranslate2 take any number and fail when the model runs.
_COUNTS = (
    "d_model d_kv d_ff num_layers num_decoder_layers num_heads encoder_layers decoder_layers encoder_attention_heads "
    "decoder_attention_heads encoder_ffn_dim decoder_ffn_dim num_hidden_layers vocab_size "
    "relative_attention_num_buckets relative_attention_max_distance"
).split()
_BUCKETS, _DISTANCE = 32, 128  # of T5, where the configuration does not say
_MOST = 10**7
_MOST_PARTS = 1000  # layers and heads: all are built before the weights are looked at
_SHARES = "dropout attention_dropout activation_dropout dropout_rate encoder_layerdrop decoder_layerdrop".split()
_EXAMPLE = "sshleifer/distilbart-cnn-12-6"


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint on this machine.

    Attributes:
        name: The name or path it was asked by.
        revision: Commit of the Hub, or "sha256:..." over the files of a local folder.
        folder: Where its configuration and tokenizer lie.
        weights: Where its weights lie; `folder`, but where they are of a pull request.
        form: What the weights are written in, "safetensors" or "pickle".
        conversion: The pull request that the weights are of, and its commit; None where they are the model's own.
        root: Where what is made of it is kept.
        config: Its `config.json`.
        generation_config: Its `generation_config.json`; empty where it has none.
        tokenizer_config: Its `tokenizer_config.json`; empty where it has none.
    """

    name: str
    revision: str
    folder: Path
    weights: Path
    form: Form
    conversion: str | None
    root: Path
    config: Mapping[str, Any]
    generation_config: Mapping[str, Any]
    tokenizer_config: Mapping[str, Any]

    @property
    def architecture(self) -> str:
        """Its model type in Hugging Face's words, such as "bart"."""
        return str(self.config.get("model_type"))

    @property
    def origin(self) -> str | None:
        """What the weights come from, where that is not the model's own safetensors."""
        return weight_files(self.weights, self.form)[0] if self.form == "pickle" else self.conversion


def find_checkpoint(model: str, access: Access | None = None) -> Checkpoint:
    """Finds a checkpoint and makes sure that it can be used.

    Args:
        model: A local folder, or a name on the Hub.
        access: How it may be had; None is by the defaults of `Access`.

    Raises:
        ModelNotFoundError: No such folder, repository or revision, or it holds no `config.json`.
        OfflineError: It is not in the cache and the network may not or cannot be used.
        UnsupportedModelError: It is no text-to-text model.
        UnsafeWeightsError: Its weights are pickled, and that is not allowed.
        TokenizerError: It has no tokenizer.
        DamagedModelError: A file is missing or cannot be read.
    """
    access = access or Access()
    path = local_path(model)
    if path.is_dir():
        if access.revision is not None:
            raise ModelNotFoundError(
                f"{model} is a local folder, which has no revision {access.revision!r}; leave it out"
            )
        names = [entry.name for entry in path.iterdir() if entry.is_file()]
        check_settings(model, names)
        form = weights_form(model, names)
        if form == "pickle" and not access.pickle_allowed:
            raise pickle_refused(model)
        return _read(model, content_hash(path), Fetched(path, path, form), access)
    if looks_like_path(model):
        raise ModelNotFoundError(f"no folder {path}; allowed: a folder with a checkpoint, or a name on the Hub")
    fetched = fetch(model, access)
    return _read(model, fetched.folder.name, fetched, access)


def looks_like_path(model: str) -> bool:
    """Whether a name can only be meant as a path: it begins like one, or does not look like "owner/name"."""
    return model.startswith((".", "~", "/", "\\")) or "\\" in model or model.count("/") > 1 or Path(model).exists()


def content_hash(folder: Path) -> str:
    """Hash over names and content of the files that a conversion depends on, as "sha256:..."."""
    form = weights_form(str(folder), [path.name for path in folder.iterdir()])
    digest = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        if path.is_file() and (is_setting(path.name) or is_weight(path.name, form)):
            digest.update(f"{path.name}\0{file_hash(path)}\n".encode())
    return f"sha256:{digest.hexdigest()[:32]}"


def _read(name: str, revision: str, fetched: Fetched, access: Access) -> Checkpoint:
    folder = fetched.folder
    config = read_json(folder / "config.json")
    _check_architecture(name, config)
    _check_shape(name, config)
    weight_files(fetched.weights, fetched.form)
    return Checkpoint(
        name=name,
        revision=revision,
        folder=folder,
        weights=fetched.weights,
        form=fetched.form,
        conversion=None if fetched.conversion is None else str(fetched.conversion),
        root=access.root,
        config=config,
        generation_config=_read_optional(folder / "generation_config.json"),
        tokenizer_config=_read_optional(folder / "tokenizer_config.json"),
    )


def _check_architecture(name: str, config: Mapping[str, Any]) -> None:
    architecture = config.get("model_type")
    if isinstance(architecture, str) and architecture in SEQ2SEQ:
        return
    kinds = config.get("architectures")
    kind = str(kinds[0] if isinstance(kinds, list) and kinds else architecture)
    what = "which is no encoder-decoder for text"
    if kind.endswith(("ForCausalLM", "LMHeadModel")):
        what = "a causal language model, which this library does not run: it needs an encoder-decoder"
    raise UnsupportedModelError(
        f"{name} is a {kind} (model_type {architecture!r}), {what}; one that works: {_EXAMPLE}; "
        f"allowed: {', '.join(sorted(SEQ2SEQ))}"
    )


def _check_shape(name: str, config: Mapping[str, Any]) -> None:
    for key in _COUNTS:
        value, most = config.get(key), _MOST_PARTS if key.endswith(("layers", "heads")) else _MOST
        if value is not None and (isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= most):
            raise DamagedModelError(f"{key} in the config.json of {name} is {shown(value)}; allowed: 1 to {most}")
    _check_distance(name, config)
    for key in _SHARES:
        value = config.get(key, 0)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
            raise DamagedModelError(f"{key} in the config.json of {name} is {shown(value)}; allowed: 0 to 1")


def _check_distance(name: str, config: Mapping[str, Any]) -> None:
    """Half of T5's buckets are for near distances: a shorter farthest one has none, and CTranslate2 reads elsewhere."""
    near = (config.get("relative_attention_num_buckets") or _BUCKETS) // 2
    far = config.get("relative_attention_max_distance") or _DISTANCE
    if far <= near:
        key = "relative_attention_max_distance"
        raise DamagedModelError(f"{key} in the config.json of {name} is {far}; allowed: {near + 1} to {_MOST}")


def _read_optional(path: Path) -> dict[str, Any]:
    return read_json(path) if path.is_file() else {}
