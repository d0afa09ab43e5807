"""How much of what its sentence tells a line holds."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.compression.constraints import Grammar


def held(grammar: Grammar, path: Sequence[int]) -> int:
    """How many names a path holds, and one more for the main verb.

    Args:
        grammar: That of the path's sentence.
        path: Places of its words in the grammar.
    """
    kept, ends = [*path], grammar.name & ~grammar.one_name & ~grammar.idle
    return int(ends[kept].sum()) + bool(grammar.main_verb[kept].any())
