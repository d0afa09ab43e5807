"""Checkpoints by their names on the Hugging Face Hub."""

from summarizer.models.hub.fetch import Fetched, fetch, pickle_refused
from summarizer.models.hub.network import reachable

__all__ = ["Fetched", "fetch", "pickle_refused", "reachable"]
