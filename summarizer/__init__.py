"""A news summarizer: `summarize(article)` and `headline(article)`, offline, with sources.

    >>> from summarizer import summarize
    >>> print(summarize(article, length="brief"))

Importing this package loads neither numpy nor any backend; these come with the first call that
needs them.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from summarizer._version import __version__
from summarizer.api import headline, summarize
from summarizer.article import Article
from summarizer.errors import (
    BlockedAddressError,
    DamagedModelError,
    EmptyArticleError,
    EvaluationError,
    InputError,
    MissingExtraError,
    ModelError,
    ModelNotFoundError,
    OfflineError,
    OptionError,
    SourceError,
    SummarizerError,
    TokenizerError,
    UnsafeWeightsError,
    UnsupportedClaimError,
    UnsupportedModelError,
)
from summarizer.lengths import PRESETS, Length
from summarizer.models import ModelInfo, available_models
from summarizer.pipeline import Summarizer
from summarizer.request import GenerationOptions, Request
from summarizer.results import (
    Alternative,
    Chunk,
    Contradiction,
    Failure,
    Provenance,
    SourceSpan,
    Summary,
    SummarySentence,
    UnsupportedSpan,
)
from summarizer.support import Support, check_support
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from summarizer.corpus import CorpusReport, MapBatch, digest, run_corpus
    from summarizer.readers import Columns, fetch, read_articles, read_file, read_html, read_rows, read_stdin

__all__ = [
    "PRESETS",
    "Alternative",
    "Article",
    "BlockedAddressError",
    "Chunk",
    "Columns",
    "Contradiction",
    "CorpusReport",
    "DamagedModelError",
    "EmptyArticleError",
    "EvaluationError",
    "Failure",
    "GenerationOptions",
    "InputError",
    "Length",
    "MapBatch",
    "MissingExtraError",
    "ModelError",
    "ModelInfo",
    "ModelNotFoundError",
    "OfflineError",
    "OptionError",
    "Provenance",
    "Request",
    "SourceError",
    "SourceSpan",
    "Summarizer",
    "SummarizerError",
    "Summary",
    "SummarySentence",
    "Support",
    "TokenizerError",
    "UnsafeWeightsError",
    "UnsupportedClaimError",
    "UnsupportedModelError",
    "UnsupportedSpan",
    "__version__",
    "available_models",
    "check_support",
    "count_words",
    "digest",
    "fetch",
    "headline",
    "read_articles",
    "read_file",
    "read_html",
    "read_rows",
    "read_stdin",
    "run_corpus",
    "summarize",
]

_LATE = {
    "corpus": ("CorpusReport", "MapBatch", "digest", "run_corpus"),
    "readers": ("Columns", "fetch", "read_articles", "read_file", "read_html", "read_rows", "read_stdin"),
}


def __getattr__(name: str) -> Any:
    """Loads names when they are first asked for: the summary of a text needs neither readers nor runs over many."""
    for room, names in _LATE.items():
        if name == room or name in names:
            found = import_module(f"summarizer.{room}")
            return found if name == room else getattr(found, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    """The names there are, also those that are still to be loaded."""
    return sorted({*globals(), *__all__})
