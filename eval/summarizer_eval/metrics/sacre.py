"""What BLEU and chrF have in common: sacrebleu counts them, sentence by sentence."""

from __future__ import annotations

from typing import Any

from summarizer.errors import MissingExtraError


def sacrebleu_metrics() -> Any:
    """The module `sacrebleu.metrics`.

    Raises:
        MissingExtraError: sacrebleu is not installed.
    """
    try:
        import sacrebleu.metrics
    except ImportError as error:
        raise MissingExtraError("BLEU and chrF need sacrebleu: pip install 'standfirst[metrics]'") from error
    return sacrebleu.metrics
