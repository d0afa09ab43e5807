"""What runs a model; each module needs a library of its own and is imported on use."""

from typing import TYPE_CHECKING

from summarizer.backends.loader import BackendLoader
from summarizer.backends.options import Loading
from summarizer.backends.table import BACKENDS, Prepared, find_source, load_backend, load_source, prepare
from summarizer.runtime.late import late

if TYPE_CHECKING:
    from summarizer.backends.base import Decoding, Encoder, Generator, Hypothesis

__all__ = [
    "BACKENDS",
    "BackendLoader",
    "Decoding",
    "Encoder",
    "Generator",
    "Hypothesis",
    "Loading",
    "Prepared",
    "find_source",
    "load_backend",
    "load_source",
    "prepare",
]

__getattr__ = late(__name__, {"base": "Decoding Encoder Generator Hypothesis"})
