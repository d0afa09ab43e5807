"""Functions of text that know no language: sentences, words, characters."""
