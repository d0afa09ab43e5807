"""Stands before the real package on the path of `make test-light`, which has to pass without it."""

raise ModuleNotFoundError("No module named 'transformers' (hidden for this run)", name="transformers")
