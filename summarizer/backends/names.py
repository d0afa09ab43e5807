"""What the backends are called."""

# Module of each backend, in the order in which "auto" tries them. Its
# `load(source: Checkpoint | Path, options: LoadOptions) -> Generator` raises UnsupportedModelError for what it
# cannot run. It is imported on use: each needs a library that is slow to load.
BACKENDS = {
    "ct2": "summarizer.backends.ct2",
    "hf": "summarizer.backends.hf",
}
