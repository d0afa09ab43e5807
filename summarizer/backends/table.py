"""From a model's name to a loaded generator, by the table of backends."""

from __future__ import annotations

import warnings
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Unpack

from summarizer.backends.names import BACKENDS
from summarizer.backends.options import Loading, LoadOptions, split_keywords
from summarizer.errors import OptionError, UnsupportedModelError, shown
from summarizer.models.access import Access
from summarizer.models.cache import local_path
from summarizer.models.files import EMBEDDED_FOLDER

if TYPE_CHECKING:
    from summarizer.backends.base import Generator
    from summarizer.models.checkpoints import Checkpoint


class Prepared(NamedTuple):
    """A model that is ready to be loaded without a network.

    Attributes:
        name: What it was asked by.
        revision: Commit, version or content hash.
        backend: What runs it.
        compute_type: Number format of the computation.
        folder: Where the files lie that are loaded; the weights may lie elsewhere.
        size: Their size in bytes, weights included.
    """

    name: str
    revision: str | None
    backend: str
    compute_type: str
    folder: Path
    size: int


def load_backend(model: str, *, backend: str = "auto", **loading: Unpack[Loading]) -> Generator:
    """Finds a model, converts it where that is needed, and loads it.

    Args:
        model: "embedded", a local folder (a transformers checkpoint, or a folder in the form of the
            embedded model), or a name on the Hugging Face Hub.
        backend: "ct2", "hf", or "auto": CTranslate2 where the checkpoint can be converted, else transformers.
        **loading: As in `LoadOptions` and `Access`.

    Raises:
        OptionError: An option is unknown, or cannot be had for this model or on this machine.
        ModelError: The model cannot be had or used; the subclass says why.
        MissingExtraError: torch or transformers is needed and not installed.
    """
    _check_backend(backend)
    options, access = split_keywords(loading)
    return load_source(find_source(model, access), backend=backend, options=options)


def load_source(source: Checkpoint | Path, *, backend: str, options: LoadOptions) -> Generator:
    """Converts what was found, where that is needed, and loads it.

    Args:
        source: As `find_source` gives it.
        backend: As in `load_backend`, and so are the errors.
        options: How to load it.
    """
    _check_backend(backend)
    *first, last = BACKENDS if backend == "auto" else [backend]
    for name in first:
        try:
            return _load(name, source, options)
        except UnsupportedModelError:
            continue  # The next may run it.
    return _load(last, source, options)


def prepare(model: str, *, backend: str = "auto", **loading: Unpack[Loading]) -> Prepared:
    """Fetches a model and converts it where that is needed, so that its first use needs neither network nor time.

    Args:
        model: As in `load_backend`, and so are the other arguments and the errors.
        backend: As in `load_backend`.
        **loading: As in `load_backend`.
    """
    _check_backend(backend)
    options, access = split_keywords(loading)
    source = find_source(model, access)
    generator = load_source(source, backend=backend, options=options)
    folder, folders = generator.folder, {generator.folder}
    if not isinstance(source, Path) and folder == source.folder:
        folders.add(source.weights)  # those of a pull request lie elsewhere
    found = Prepared(
        name=model,
        revision=generator.spec.revision,
        backend=generator.name,
        compute_type=generator.compute_type,
        folder=folder,
        size=sum(path.stat().st_size for place in folders for path in place.iterdir() if path.is_file()),
    )
    generator.close()
    return found


def find_source(model: str, access: Access) -> Checkpoint | Path:
    """Finds a model; a warning says which of its settings nothing applies.

    Args:
        model: As in `load_backend`.
        access: How it may be had.

    Returns:
        A checkpoint, or a folder in the form of the embedded model's.

    Raises:
        OptionError: The model is no text, or a revision is given for a folder or for "embedded", which has none.
        SummarizerError: As in `load_backend`.
    """
    if not isinstance(model, str):
        raise OptionError(f"model is {shown(model)}; allowed: embedded, a folder or a Hub name, as text (str)")
    path = EMBEDDED_FOLDER if model == "embedded" else local_path(model)
    if model == "embedded" or ((path / "model.json").is_file() and (path / "model.bin").is_file()):
        if access.revision is not None:
            raise OptionError(f"revision is {access.revision!r}, but {model!r} has none; leave it out")
        return path
    from summarizer.models.checkpoints import find_checkpoint
    from summarizer.models.config import unused_settings
    from summarizer.models.specs import unused_warning

    checkpoint = find_checkpoint(model, access)
    if unused := unused_warning(model, unused_settings(checkpoint)):
        warnings.warn(unused, stacklevel=2)
    return checkpoint


def _check_backend(backend: str) -> None:
    if backend not in ("auto", *BACKENDS):
        raise OptionError(f"backend is {backend!r}; allowed: {', '.join(('auto', *BACKENDS))}")


def _load(backend: str, source: Checkpoint | Path, options: LoadOptions) -> Generator:
    loaded: Generator = import_module(BACKENDS[backend]).load(source, options)
    return loaded
