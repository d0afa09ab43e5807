"""The search against the plain one that came with the model, where that is at hand.

    STANDFIRST_REFERENCE=FOLDER STANDFIRST_DATA=DATA pytest tests/compression/test_reference.py

FOLDER holds `reference.py`, DATA `headline_dev.jsonl`.
"""

from __future__ import annotations

import importlib.util
import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tokenizers import Tokenizer

from summarizer.backends.ct2_encoder import Ct2Encoder
from summarizer.compression.lead import read_lead
from summarizer.compression.loader import POINTER_FOLDER
from summarizer.compression.pointer import PointerHead
from summarizer.compression.search import NEVER, Problem, search
from summarizer.compression.search import Path as Found
from tests.compression.leads import lead_of

_REFERENCE, _DATA = os.environ.get("STANDFIRST_REFERENCE"), os.environ.get("STANDFIRST_DATA")
_ARTICLES, _WORDS, _BONUS = 200, 12, 0.4
pytestmark = pytest.mark.skipif(not (_REFERENCE and _DATA), reason="the reference is not at hand")


@pytest.fixture(scope="module")
def reference() -> Any:
    spec = importlib.util.spec_from_file_location("reference", f"{_REFERENCE}/reference.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _problem(reference: Any, steps: Any, words: Any, at: list[int]) -> Problem:
    own = [words[k] for k in at]
    n, first = len(own), at[0] + 1
    start, inside, end = reference.forbidden_steps(own)
    pointing = np.array([2.0 * (w.low in reference.POINTING) + 4.0 * (w.low in reference.AUXILIARY) for w in own])
    inside |= ~np.triu(np.ones((n, n), bool), 1)
    zeros, ones = np.zeros(n, int), np.ones(n, int)
    return Problem(
        first=np.where(start, NEVER, steps[0, first : first + n] - pointing + _BONUS),
        within=np.where(inside, NEVER, steps[first : first + n, first : first + n] + _BONUS),
        last=np.where(end, NEVER, steps[first : first + n, -1]),
        words=ones,
        chars=ones,
        gaps=np.ones((n, n), int),
        tails=zeros,
        shows=reference.claims(own),
        hides=zeros,
        price=np.array([0, NEVER, 0, 0]),
    )


def test_masks_penalties_and_bonus_of_the_reference_give_its_path_and_score(reference: Any) -> None:
    rows = (Path(_DATA or "") / "headline_dev.jsonl").read_text(encoding="utf-8").splitlines()[:_ARTICLES]
    tokenizer, encoder, head = (
        Tokenizer.from_file(str(POINTER_FOLDER / "tokenizer.json")),
        Ct2Encoder(POINTER_FOLDER),
        PointerHead(POINTER_FOLDER),
    )
    plain = reference.Pointer(str(POINTER_FOLDER))
    for row in rows:
        sentences = [line for line in json.loads(row)["article"].split("\n") if line.strip()][:8]
        ids, words = reference.read_lead(plain.tokenizer, sentences)
        steps = reference.step_scores(plain.encoder, plain.head, ids, words)
        tokens = read_lead(tokenizer, lead_of(*sentences))
        if tokens.end >= len(sentences[0].rstrip()):  # else it was too long to be read whole
            assert list(tokens.ids) == ids
            same = [k for k, word in enumerate(words) if not word.text.endswith("=")]  # we read no symbol, "EUR="
            ours = [word.text.removesuffix(",") for word in tokens.words]  # Inc. with the comma behind its symbol
            assert ours == [words[k].text.removesuffix(",") for k in same]
            if len(same) == len(words):  # else there are fewer words for a step to go to
                scores = head.step_scores(tokens, encoder.encode([tokens.row])[0][tokens.nodes])
                possible = steps[1:-1, 1:-1] > -900
                assert np.abs(scores.within - steps[1:-1, 1:-1])[possible].max(initial=0) < 1e-3
        expected = [found for found in reference.search(steps, words, _WORDS, _BONUS) if found[0] > -900]
        best: list[tuple[Found, list[int]]] = []
        for sentence in sorted({word.sentence for word in words}):
            at = [k for k, word in enumerate(words) if word.sentence == sentence]
            if words[at[0]].low not in ("here", "below", "following"):
                found = search([_problem(reference, steps, words, at)], max_words=_WORDS, min_words=4)
                best += [(path, at) for path in [next(found, None)] if path]
        if not expected:
            assert not best
            continue
        path, at = max(best, key=lambda each: each[0].score)
        assert path.score == pytest.approx(expected[0][0], abs=1e-3)
        assert [at[k] for k in path.words] == expected[0][2]
