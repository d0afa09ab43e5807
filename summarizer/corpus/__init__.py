"""Many articles: several to one brief, a table of them to a table of summaries."""

from summarizer.corpus.digest import digest
from summarizer.corpus.run import CorpusReport, run_corpus

__all__ = ["CorpusReport", "digest", "run_corpus"]
