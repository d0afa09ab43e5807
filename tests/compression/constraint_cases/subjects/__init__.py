"""The cases of the rules of subjects."""
