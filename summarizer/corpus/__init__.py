"""Many articles: several to one brief, a table of them to a table of summaries, columns to columns."""

from summarizer.corpus.digest import digest
from summarizer.corpus.map_batch import MapBatch
from summarizer.corpus.run import CorpusReport, run_corpus

__all__ = ["CorpusReport", "MapBatch", "digest", "run_corpus"]
