"""Finds a transformers checkpoint: a local folder, or a name on the Hugging Face Hub, from its cache first."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer.errors import DamagedModelError, ModelNotFoundError, UnsupportedModelError
from summarizer.models.files import file_hash, read_json
from summarizer.models.hub import fetch
from summarizer.models.layout import check_files, missing_parts

# Text-to-text architectures of transformers, by their model_type.
SEQ2SEQ = frozenset(
    "bart bigbird_pegasus blenderbot blenderbot-small led longt5 m2m_100 marian mbart mt5 mvp nllb-moe pegasus "
    "pegasus_x plbart prophetnet switch_transformers t5 t5gemma t5gemma2 umt5".split()
)


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint on this machine.

    Attributes:
        name: The name or path it was asked by.
        revision: Commit of the Hub, or "sha256:..." over the files of a local folder.
        folder: Where its files lie.
        config: Its `config.json`.
        generation_config: Its `generation_config.json`; empty where it has none.
        tokenizer_config: Its `tokenizer_config.json`; empty where it has none.
    """

    name: str
    revision: str
    folder: Path
    config: Mapping[str, Any]
    generation_config: Mapping[str, Any]
    tokenizer_config: Mapping[str, Any]

    @property
    def architecture(self) -> str:
        """Its model type in Hugging Face's words, such as "bart"."""
        return str(self.config.get("model_type"))


def find_checkpoint(model: str, *, revision: str | None = None, local_files_only: bool | None = None) -> Checkpoint:
    """Finds a checkpoint and makes sure that it can be used.

    Args:
        model: A local folder, or a name on the Hub.
        revision: Commit, tag or branch on the Hub; None is the default branch. The cache comes first: a
            branch that is there is not asked for again.
        local_files_only: True never touches the network; None goes by the environment variable `HF_HUB_OFFLINE`.

    Raises:
        ModelNotFoundError: No such folder, repository or revision, or it holds no `config.json`.
        OfflineError: It is not in the cache and the network may not or cannot be used.
        UnsupportedModelError: It is no text-to-text model.
        UnsafeWeightsError: Its weights are pickled.
        TokenizerError: It has no tokenizer.
        DamagedModelError: A file is missing or cannot be read.
    """
    path = Path(model).expanduser()
    if path.is_dir():
        if revision is not None:
            raise ModelNotFoundError(f"{model} is a local folder, which has no revision {revision!r}; leave it out")
        check_files(model, (entry.name for entry in path.iterdir() if entry.is_file()))
        return _read(model, path, content_hash(path))
    if looks_like_path(model):
        raise ModelNotFoundError(f"no folder {path}; allowed: a folder with a checkpoint, or a name on the Hub")
    folder = fetch(model, revision=revision, local_files_only=local_files_only)
    return _read(model, folder, folder.name)


def looks_like_path(model: str) -> bool:
    """Whether a name can only be meant as a path: it begins like one, or does not look like "owner/name"."""
    return model.startswith((".", "~", "/", "\\")) or "\\" in model or model.count("/") > 1 or Path(model).exists()


def content_hash(folder: Path) -> str:
    """Hash over names and content of the files that a conversion depends on, as "sha256:..."."""
    digest = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        if path.suffix in (".json", ".safetensors", ".model", ".txt", ".spm") and path.is_file():
            digest.update(f"{path.name}\0{file_hash(path)}\n".encode())
    return f"sha256:{digest.hexdigest()[:32]}"


def _read(name: str, folder: Path, revision: str) -> Checkpoint:
    config = read_json(folder / "config.json")
    architecture = config.get("model_type")
    if not isinstance(architecture, str) or architecture not in SEQ2SEQ:
        kinds = config.get("architectures")
        kind = kinds[0] if isinstance(kinds, list) and kinds else architecture
        raise UnsupportedModelError(
            f"{name} is a {kind} (model_type {architecture!r}), which is no encoder-decoder for text; "
            f"allowed: {', '.join(sorted(SEQ2SEQ))}"
        )
    if missing := missing_parts(folder):
        raise DamagedModelError(f"{name} lacks {', '.join(missing)} in {folder}")
    return Checkpoint(
        name=name,
        revision=revision,
        folder=folder,
        config=config,
        generation_config=_read_optional(folder / "generation_config.json"),
        tokenizer_config=_read_optional(folder / "tokenizer_config.json"),
    )


def _read_optional(path: Path) -> dict[str, Any]:
    return read_json(path) if path.is_file() else {}
