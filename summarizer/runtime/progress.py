"""Progress, where there is a terminal to show it on."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

Item = TypeVar("Item")


def on_terminal() -> bool:
    """Whether standard error is a terminal; a service may have none at all."""
    return sys.stderr is not None and sys.stderr.isatty()


def with_bar(articles: Iterable[Item], *, hidden: bool = False, **settings: Any) -> Iterator[Item]:
    """The items, with a bar on a terminal that says how many are done.

    Args:
        articles: The items, an article each.
        hidden: Whether no bar shows on a terminal either.
        **settings: Others of tqdm's.
    """
    from tqdm import tqdm  # only here: `import summarizer` is to stay light

    return iter(tqdm(articles, unit="article", disable=hidden or not on_terminal(), **settings))
