"""Where examples come from. A kind of source is a file here and a line in `sources.SOURCES`."""

from summarizer_eval.datasets.examples import Example, ExampleSet
from summarizer_eval.datasets.sources import load_examples, load_references, reload
from summarizer_eval.datasets.tables import is_table, read_table
from summarizer_eval.datasets.text_files import read_lines

__all__ = [
    "Example",
    "ExampleSet",
    "is_table",
    "load_examples",
    "load_references",
    "read_lines",
    "read_table",
    "reload",
]
