"""Signatures: complete, readable back, and enough to repeat a run."""

from __future__ import annotations

import re

import pytest

from summarizer.errors import EvaluationError
from summarizer_eval import Resampling, Rouge, parse_signature


def test_signature_is_one_line_with_every_choice() -> None:
    signature = Rouge().signature()
    head = (
        "rouge|types:rouge1,rouge2,rougeL,rougeLsum|stemmer:yes|tokenizer:ascii|sentences:newline|"
        "references:best|aggregation:mean|resamples:1000|trials:10000|seed:12345|confidence:0.95|scorer:rouge-score"
    )
    assert signature.startswith(head)
    assert parse_signature(signature)["standfirst"]


@pytest.mark.parametrize(
    "rouge",
    [
        Rouge(),
        Rouge(types=("rouge3", "rougeL"), stemmer=False, tokenizer="unicode", sentences="split", references="mean"),
    ],
)
def test_a_run_can_be_repeated_from_its_signature(rouge: Rouge) -> None:
    predictions, references = ["a b c", "d e"], ["a c b", "f"]
    plan = Resampling(resamples=300, seed=9, confidence=0.8)
    first = rouge.corpus(predictions=predictions, references=references, resampling=plan)
    again = Rouge.from_signature(first.signature).corpus(
        predictions=predictions,
        references=references,
        resampling=Resampling.from_signature(first.signature),
    )
    assert again == first


@pytest.mark.parametrize("text", ["", "rouge", "bleu|types:a", "rouge|types:rouge1|colour:red", "rouge|types"])
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(EvaluationError, match=re.escape(repr(text))):
        parse_signature(text)
