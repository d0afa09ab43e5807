"""What may be asked of the Hub, and where what comes from it is kept."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from summarizer.errors import OptionError, shown
from summarizer.models.cache import cache_folder, possible_path

_REFUSING = ("0", "false", "no", "off")


@dataclass(frozen=True, slots=True)
class Access:
    """How a model is had by its name.

    Attributes:
        revision: Commit, tag or branch on the Hub; None is the default branch. The cache comes first: a branch that
            is there is not asked for again.
        local_files_only: True never touches the network; None goes by the environment variable `HF_HUB_OFFLINE`.
        cache_folder: Where downloads and conversions are kept, in place of the Hub's own cache and ours.
        token: Token for private and gated models; None and True take the one of the login, False takes none.
        allow_pickle: Whether `pytorch_model.bin` may be read where there is nothing else; no code of it is run. None
            goes by the environment variable `STANDFIRST_ALLOW_PICKLE`, and allows it where that is not set.

    Raises:
        OptionError: One is of the wrong type, or a folder that cannot be.
    """

    revision: str | None = None
    local_files_only: bool | None = None
    cache_folder: str | Path | None = None
    token: str | bool | None = None
    allow_pickle: bool | None = None

    def __post_init__(self) -> None:
        """Checks the types; the token is not printed."""
        for name, kinds, allowed in (
            ("revision", (str,), "a commit, tag or branch, or None"),
            ("local_files_only", (bool,), "True, False, None"),
            ("cache_folder", (str, Path), "a folder, or None"),
            ("allow_pickle", (bool,), "True, False, None"),
        ):
            value = getattr(self, name)
            if value is not None and (not isinstance(value, kinds) or value == ""):
                raise OptionError(f"{name} is {value!r}; allowed: {allowed}")
        if self.cache_folder is not None and possible_path(self.cache_folder) is None:
            raise OptionError(
                f"cache_folder is {shown(self.cache_folder)}; allowed: a folder that can be made, or None"
            )
        if self.token is not None and not isinstance(self.token, (str, bool)):
            raise OptionError(f"token is of type {type(self.token).__name__}; allowed: a text, True, False, None")

    @property
    def root(self) -> Path:
        """Where this library keeps what it has made."""
        return cache_folder() if self.cache_folder is None else Path(self.cache_folder).expanduser()

    @property
    def downloads(self) -> Path | None:
        """Where the Hub's files are kept; None is the Hub's own cache."""
        return None if self.cache_folder is None else self.root

    @property
    def pickle_allowed(self) -> bool:
        """Whether `pytorch_model.bin` may be read."""
        if self.allow_pickle is None:
            return os.environ.get("STANDFIRST_ALLOW_PICKLE", "").strip().lower() not in _REFUSING
        return self.allow_pickle
