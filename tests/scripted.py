"""A generator whose output is scripted, to test what the writers and the pipeline do with it, and articles for it.

It counts white-space words as tokens. Real ones are tested in `tests/backends/` and, with the whole
pipeline, in `tests/abstractive/test_checkpoints.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from summarizer import Summarizer
from summarizer.backends.base import Decoding, Hypothesis
from summarizer.backends.batching import Capacity
from summarizer.models.specs import ModelSpec, TaskSpec

Script = Callable[[str], list[tuple[str, float]]]
ARTICLE = (
    "The city council of Harwick approved a budget of 40 million crowns on Tuesday. "
    "Mayor Lena Strand said the money would repair the harbour bridge. "
    "The bridge was closed in March after inspectors found cracks in two pillars. "
    "Opponents called the plan too expensive and asked for a vote of all residents. "
    "The ferry company will run extra boats until the bridge opens again next year."
)
# An article of three sentences, another one for each number.
STORY = "Item {} was sold on Monday for 20 crowns. The buyer came from Harwick. Nobody else made an offer. "


def first_words(count: int) -> Script:
    """Writes the first words of what it reads."""
    return lambda text: [(" ".join(text.split()[:count]).rstrip(".") + ".", -1.0)]


class ScriptedGenerator:
    """Writes what `script(text)` returns: texts with scores, best first."""

    name = "scripted"
    device = "cpu"
    compute_type = "float32"
    threads = None

    def __init__(self, script: Script, *, budget: int = 50, reads: str = "all", tasks: Sequence[str] = ()) -> None:
        names = tasks or ("headline", "brief", "summary")
        task = TaskSpec("", budget, reads, False, 4, 1.0, 0, 1, None, 4)
        self.spec = ModelSpec("scripted", "1", "none", ("en",), {name: task for name in names})
        self.capacity = Capacity()
        self.script = script
        self.read: list[str] = []
        self.closed = False

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        return [len(text.split()) for text in texts]

    def budget(self, task: str) -> int:
        return self.spec.tasks[task].max_input_tokens

    def generate(self, texts: Sequence[str], task: str, decoding: Decoding) -> list[list[Hypothesis]]:
        assert all(len(text.split()) <= self.budget(task) for text in texts)
        self.read.extend(texts)
        return [[Hypothesis(text, score, (), True) for text, score in self.script(source)] for source in texts]

    def submit(self, texts: Sequence[str], task: str, decoding: Decoding) -> Callable[[], list[list[Hypothesis]]]:
        return partial(self.generate, texts, task, decoding)

    def close(self) -> None:
        self.closed = True


def using(generator: ScriptedGenerator) -> Summarizer:
    return Summarizer("scripted", backend=generator)
