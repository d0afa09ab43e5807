"""CTranslate2 in float32 and transformers in float32 write the same tokens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.backends.base import Decoding, Hypothesis
from summarizer.backends.table import load_backend
from tests.tiny_checkpoints import text_of

DECODINGS = [
    Decoding(num_beams, length_penalty, no_repeat, at_least, 12, min(num_beams, 4))
    for num_beams, length_penalty, no_repeat, at_least in [
        (1, 1.0, 0, 1),
        (1, 0.0, 2, 4),
        (4, 0.0, 0, 1),
        (4, 0.0, 3, 1),
        (4, 1.0, 3, 6),
        (4, 2.0, 2, 1),
        (8, 0.6, 2, 1),
        (8, 1.0, 3, 3),
        (8, 2.0, 0, 2),
    ]
]
TEXTS = [text_of(5 + 4 * i, i) for i in range(6)]


def written(candidates: list[list[Hypothesis]]) -> list[list[tuple[str, tuple[int, ...], bool]]]:
    return [[(found.text, found.tokens, found.ended) for found in row] for row in candidates]


@pytest.mark.parametrize("family", ["bart", "mbart", "pegasus", "t5", "t5_v11", "flan", "mt5"])
def test_both_backends_write_the_same(family: str, checkpoint: Callable[[str], Path]) -> None:
    folder = str(checkpoint(family))
    ct2 = load_backend(folder, backend="ct2", compute_type="float32", device="cpu")
    hf = load_backend(folder, backend="hf", compute_type="float32", device="cpu")
    assert ct2.spec.tasks == hf.spec.tasks
    assert ct2.count_tokens(TEXTS) == hf.count_tokens(TEXTS)
    endings = set()
    for decoding in DECODINGS:
        ours, theirs = ct2.generate(TEXTS, "summary", decoding), hf.generate(TEXTS, "summary", decoding)
        assert written(ours) == written(theirs), decoding
        for row, other in zip(ours, theirs, strict=True):
            assert [found.score for found in row] == pytest.approx([found.score for found in other], abs=1e-4)
            assert len(row) == decoding.num_hypotheses
            endings |= {found.ended for found in row}
            assert all(decoding.min_new_tokens <= len(found.tokens) <= 12 for found in row)
            assert all(found.ended == (len(found.tokens) < 12) for found in row)
    assert endings == {True, False}
