"""What other libraries had and have no more: `pipeline("summarization")` of transformers 4."""

from summarizer.compat.pipeline import SummarizationPipeline, pipeline

__all__ = ["SummarizationPipeline", "pipeline"]
