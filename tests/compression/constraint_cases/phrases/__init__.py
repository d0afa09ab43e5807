"""The cases of the rules of phrases."""
