"""What runs a model; each module needs a library of its own and is imported on use."""

from summarizer.backends.base import Decoding, Encoder, Generator, Hypothesis
from summarizer.backends.load import load_backend
from summarizer.backends.loader import BackendLoader

__all__ = ["BackendLoader", "Decoding", "Encoder", "Generator", "Hypothesis", "load_backend"]
