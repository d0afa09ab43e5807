"""Functions of text that know no language: sentences, words, characters."""

from summarizer.text.characters import clean, fold
from summarizer.text.sentences import Span, sentence_spans
from summarizer.text.words import UNSPACED, Word, count_words, word_key, word_spans, words

__all__ = [
    "UNSPACED",
    "Span",
    "Word",
    "clean",
    "count_words",
    "fold",
    "sentence_spans",
    "word_key",
    "word_spans",
    "words",
]
