"""A news summarizer: `summarize(article)` and `headline(article)`, offline, with sources.

    >>> from summarizer import summarize
    >>> print(summarize(article, length="brief"))

Importing this package loads neither numpy nor any backend; these come with the first call that
needs them.
"""

from typing import TYPE_CHECKING

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
from summarizer.runtime.late import late

if TYPE_CHECKING:
    from summarizer.corpus import CorpusReport, MapBatch, digest, run_corpus
    from summarizer.models import ModelInfo, available_models
    from summarizer.pipeline import Summarizer
    from summarizer.readers import Columns, fetch, read_articles, read_file, read_html, read_rows, read_stdin
    from summarizer.support import Support, check_support
    from summarizer.text import count_words

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

__getattr__ = late(
    __name__,
    {
        "corpus": "CorpusReport MapBatch digest run_corpus",
        "models": "ModelInfo available_models",
        "pipeline": "Summarizer",
        "readers": "Columns fetch read_articles read_file read_html read_rows read_stdin",
        "support": "Support check_support",
        "text": "count_words",
    },
)


def __dir__() -> list[str]:
    """The names there are, also those that are still to be loaded."""
    return sorted({*globals(), *__all__})
