"""`summarize models`: the models that are known by name."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from summarizer.models.known import ModelInfo, available_models

_MOST_CODES = 5  # languages that are named one by one


def run(argv: Sequence[str]) -> int:
    """Prints one block a model: its name, what it was trained for, what it is the default for, what it is."""
    parser = argparse.ArgumentParser(
        prog="summarize models",
        description="List the models that are known by name; any other text-to-text checkpoint works by its name too.",
    )
    parser.parse_args(argv)
    print("\n\n".join(map(_block, available_models())))
    return 0


def _block(model: ModelInfo) -> str:
    default = f"; default for {', '.join(model.default_for)}" if model.default_for else ""
    lines = [f"{model.name}: {', '.join(model.tasks)} ({_languages(model)}){default}", f"  {model.description}"]
    if not model.packaged:
        size = f"{model.parameters / 1e6:.0f}M weights"
        facts = (model.architecture, size, f"reads {model.input_limit:,} tokens", model.license or "no license named")
        lines.append(f"  {', '.join(map(str, facts))}")
    return "\n".join(lines)


def _languages(model: ModelInfo) -> str:
    if len(model.languages) > _MOST_CODES:
        return f"{len(model.languages)} languages"
    return ", ".join(model.languages) or "any language"
