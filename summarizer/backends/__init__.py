"""What runs a model; each module needs a library of its own and is imported on use."""

from typing import TYPE_CHECKING

from summarizer.backends.loader import BackendLoader
from summarizer.backends.names import BACKENDS
from summarizer.runtime.late import late

if TYPE_CHECKING:
    from summarizer.backends.base import Decoding, Encoder, Generator, Hypothesis
    from summarizer.backends.options import Loading
    from summarizer.backends.table import Prepared, find_source, load_backend, load_source, prepare

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

__getattr__ = late(
    __name__,
    {
        "base": "Decoding Encoder Generator Hypothesis",
        "options": "Loading",
        "table": "Prepared find_source load_backend load_source prepare",
    },
)
