"""The folder where this library keeps what it has made once."""

from __future__ import annotations

import os
from pathlib import Path


def cache_folder() -> Path:
    """The environment variable `STANDFIRST_CACHE`, or else "standfirst" in the platform's cache folder."""
    named = os.environ.get("STANDFIRST_CACHE")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_cache_path

    return user_cache_path("standfirst", appauthor=False, opinion=False)
