"""What models there are, and where they lie."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarizer.models.cache import cache_folder
    from summarizer.models.hub import reachable

__all__ = ["cache_folder", "reachable"]


def __getattr__(name: str) -> Any:
    """Loads a public name when it is first asked for: `hub` needs ssl, which a summary does not."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from summarizer.models import cache, hub

    return getattr(hub if name == "reachable" else cache, name)
