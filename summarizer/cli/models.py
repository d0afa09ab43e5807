"""`summarize models`: the models that are there without a download."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from summarizer.models.known import available_models


def run(argv: Sequence[str]) -> int:
    """Prints one block a model: its name, what it does, what it is the default for."""
    parser = argparse.ArgumentParser(prog="summarize models", description="List the models to name as --model.")
    parser.parse_args(argv)
    for number, model in enumerate(available_models()):
        default = f"; default for {', '.join(model.default_for)}" if model.default_for else ""
        languages = ", ".join(model.languages) or "any language"
        print(f"{chr(10) if number else ''}{model.name}: {', '.join(model.tasks)} ({languages}){default}")
        print(f"  {model.description}")
    return 0
