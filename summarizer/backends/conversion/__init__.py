"""From a checkpoint's files to a model: loaded by transformers, or converted to CTranslate2 once."""

from summarizer.backends.conversion.convert import CONVERTIBLE, converted
from summarizer.backends.conversion.from_pretrained import quiet, require_torch, with_special_tokens
from summarizer.backends.conversion.weights import load_checkpoint, runnable

__all__ = ["CONVERTIBLE", "converted", "load_checkpoint", "quiet", "require_torch", "runnable", "with_special_tokens"]
