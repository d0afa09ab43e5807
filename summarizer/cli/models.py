"""`summarize models`: the models that are known by name, and those that are on this machine."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

from summarizer.backends import BACKENDS
from summarizer.models.known import ModelInfo, available_models

_MOST_CODES = 5  # languages that are named one by one
_UNITS = ("bytes", "kB", "MB", "GB", "TB")


def run(argv: Sequence[str]) -> int:
    """Lists models, fetches one, or removes one; see `main` for the exit status."""
    arguments = _parser().parse_args(argv)
    act: Callable[[argparse.Namespace], int] = arguments.act
    return act(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="summarize models",
        description="List the models that are known by name, and what lies in the caches; any other text-to-text "
        "checkpoint works by its name too.",
    )
    parser.set_defaults(act=_list)
    acts = parser.add_subparsers(title="commands", metavar="get | rm")
    get = acts.add_parser("get", help="fetch a model and convert it, so that its first use needs no network")
    get.add_argument("name", metavar="NAME", help="a Hub name or a checkpoint folder")
    get.add_argument("--backend", default="auto", help=f"auto, {' or '.join(BACKENDS)}")
    get.add_argument("--revision", help="commit, tag or branch")
    get.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1 or mps")
    get.add_argument("--compute-type", default="auto", help="auto, or a number format such as int8 or float32")
    get.set_defaults(act=_get)
    rm = acts.add_parser("rm", help="remove what was converted of a model")
    rm.add_argument("name", metavar="NAME", help="as it was fetched by")
    rm.add_argument("--downloads", action="store_true", help="also remove it from the Hub's own cache")
    rm.set_defaults(act=_rm)
    return parser


def _list(_: argparse.Namespace) -> int:
    """Prints one block a model: its name, what it was trained for and is the default for, what to know, what it is."""
    # The Hub's library is slow to import: only this command looks into its cache.
    from summarizer.models import cached_models

    print("\n\n".join(map(_block, available_models())))
    found = cached_models()
    if found:
        total = _size(sum(model.size for model in found))
        print(f"\nOn this machine, {total} in all (summarize models rm NAME):")
    for model in found:
        details = " ".join(filter(None, (model.kind, model.compute_type, (model.revision or "")[:12])))
        print(f"  {model.name}: {_size(model.size)}, {details}")
    return 0


def _get(arguments: argparse.Namespace) -> int:
    from summarizer.backends import prepare

    names = ("backend", "revision", "device", "compute_type")
    made = prepare(arguments.name, **{name: getattr(arguments, name) for name in names})
    print(f"{made.name}: {_size(made.size)}, {made.backend} {made.compute_type}, in {made.folder}")
    return 0


def _rm(arguments: argparse.Namespace) -> int:
    from summarizer.models import remove_cached

    for model in remove_cached(arguments.name, downloads=arguments.downloads):
        print(f"removed {model.folder} ({_size(model.size)})")
    return 0


def _size(size: float) -> str:
    """A size for people: three digits and a unit."""
    unit = 0
    while size >= 1000 and unit < len(_UNITS) - 1:
        size, unit = size / 1000, unit + 1
    return f"{size:.3g} {_UNITS[unit]}"


def _block(model: ModelInfo) -> str:
    default = f"; default for {', '.join(model.default_for)}" if model.default_for else ""
    caution = f"; {model.caution}" if model.caution else ""
    about = f"{model.name}: {', '.join(model.tasks)} ({_languages(model)}){default}{caution}"
    lines = [about, f"  {model.description}"]
    if not model.packaged:
        size = f"{model.parameters / 1e6:.0f}M weights"
        facts = (model.architecture, size, f"reads {model.input_limit:,} tokens", model.license or "no license named")
        lines.append(f"  {', '.join(map(str, facts))}")
    return "\n".join(lines)


def _languages(model: ModelInfo) -> str:
    if len(model.languages) > _MOST_CODES:
        return f"{len(model.languages)} languages"
    return ", ".join(model.languages) or "any language"
