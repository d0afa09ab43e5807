"""Functions of a text whose code knows no language: its sentences, its words, its characters."""

from summarizer.text.characters import clean, clean_all, count_surrogates, encodable, fold, is_finished
from summarizer.text.sentences import Span, sentence_spans
from summarizer.text.words import (
    UNSPACED,
    Word,
    count_words,
    partition,
    spelled,
    terms,
    terms_of,
    tokenize,
    word_counts,
    word_key,
    word_spans,
)

__all__ = [
    "UNSPACED",
    "Span",
    "Word",
    "clean",
    "clean_all",
    "count_surrogates",
    "count_words",
    "encodable",
    "fold",
    "is_finished",
    "partition",
    "sentence_spans",
    "spelled",
    "terms",
    "terms_of",
    "tokenize",
    "word_counts",
    "word_key",
    "word_spans",
]
