"""Safetensors that the Hub's own bot made of a repository's pickle and left there as a pull request."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from summarizer.errors import ModelError
from summarizer.models.files import read_json, write_atomically
from summarizer.models.layout import is_weight, weights_form

# As in `safetensors_conversion.py` of transformers, which looks for the same.
_BOT = "SFconvertbot"
_TITLE = "Adding `safetensors` variant of this model"


@dataclass(frozen=True, slots=True)
class Conversion:
    """A pull request with the weights as safetensors.

    Attributes:
        reference: Its name on the Hub, such as "refs/pr/3".
        commit: The commit that is used, whatever the pull request may hold later.
    """

    reference: str
    commit: str

    def __str__(self) -> str:
        """Both, as a summary's provenance names them."""
        return f"{self.reference} at {self.commit}"


def find_conversion(api: Any, model: str, info: Any) -> tuple[Conversion, Any] | None:
    """The bot's open pull request whose pickle is the very one of a revision, and what `info` is, of its commit.

    Args:
        api: A `huggingface_hub.HfApi`.
        model: Name on the Hub.
        info: Its `ModelInfo` at the revision that is wanted, with the metadata of the files.

    Returns:
        Both; None where there is no such pull request.
    """
    from huggingface_hub.errors import HfHubHTTPError

    try:
        for request in api.get_repo_discussions(
            model, author=_BOT, discussion_type="pull_request", discussion_status="open"
        ):
            found = (request.author, request.title, request.status, request.is_pull_request)
            if found != (_BOT, _TITLE, "open", True):  # Not every mirror filters.
                continue
            head = api.model_info(model, revision=request.git_reference, files_metadata=True)
            if _has_safetensors(model, head) and _pickles(head) == _pickles(info):
                return Conversion(request.git_reference, head.sha), head
    except HfHubHTTPError:
        return None  # A repository without discussions, or a mirror that serves none.
    return None


def kept_conversion(root: Path, model: str, commit: str) -> Conversion | None:
    """The conversion that was found for a commit before; None where none was."""
    path = _record(root, model, commit)
    if not path.is_file():
        return None
    try:
        return Conversion(**read_json(path))
    except (ModelError, TypeError):
        return None  # Not ours, or damaged: the Hub is asked again.


def keep_conversion(root: Path, model: str, commit: str, conversion: Conversion) -> None:
    """Remembers a conversion, so that the next time needs no network."""
    with suppress(OSError):  # A cache that cannot be written only costs the question.
        write_atomically(_record(root, model, commit), json.dumps(asdict(conversion)).encode())


def _record(root: Path, model: str, commit: str) -> Path:
    return root / "conversions" / f"{sha256(json.dumps([model, commit]).encode()).hexdigest()[:32]}.json"


def _has_safetensors(model: str, info: Any) -> bool:
    try:
        return weights_form(model, (one.rfilename for one in info.siblings or ())) == "safetensors"
    except ModelError:
        return False


def _pickles(info: Any) -> dict[str, str]:
    """Git's hash of each pickled file of weights."""
    return {one.rfilename: one.blob_id for one in info.siblings or () if is_weight(one.rfilename, "pickle")}
