"""What runs a model; each module needs a library of its own and is imported on use."""

from summarizer.backends.base import Decoding, Encoder, Generator, Hypothesis
from summarizer.backends.load import BACKENDS, Prepared, find_source, load_backend, load_source, prepare
from summarizer.backends.loader import BackendLoader
from summarizer.backends.options import Loading

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
