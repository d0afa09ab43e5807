"""BERTScore by a tiny encoder, held against the published formula written out in loops."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from summarizer.errors import EvaluationError, OptionError
from summarizer_eval.metrics.bertscore import BertScore

WORDS = "the dam held rain fell on halm road closed .".split()
PAIRS = [
    ("the dam held .", "the dam held ."),
    ("rain fell on halm", "the road closed"),
    ("dam", "the dam held on rain"),
]


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encoder of 8 dimensions with weights by a seed."""
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    folder = tmp_path_factory.mktemp("encoder")
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *WORDS]
    (folder / "vocab.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    transformers.BertTokenizer(str(folder / "vocab.txt")).save_pretrained(folder)
    torch.manual_seed(3)
    config = transformers.BertConfig(
        vocab_size=len(vocabulary),
        hidden_size=8,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=16,
        max_position_embeddings=16,
    )
    transformers.BertModel(config).save_pretrained(folder)
    return folder


def vectors(folder: Path, text: str, layer: int) -> list[list[float]]:
    import torch
    import transformers

    tokenizer = transformers.AutoTokenizer.from_pretrained(str(folder))
    model = transformers.AutoModel.from_pretrained(str(folder)).eval()
    with torch.no_grad():
        states = model(**tokenizer(text, return_tensors="pt"), output_hidden_states=True).hidden_states[layer][0]
    return states[1:-1].tolist()  # without [CLS] and [SEP]


def cosine(x: list[float], y: list[float]) -> float:
    norm = math.sqrt(sum(a * a for a in x)) * math.sqrt(sum(b * b for b in y))
    return sum(a * b for a, b in zip(x, y, strict=True)) / norm


def published(folder: Path, prediction: str, reference: str, layer: int) -> float:
    """Zhang and others 2020, section 3."""
    x, y = vectors(folder, reference, layer), vectors(folder, prediction, layer)
    recall = sum(max(cosine(a, b) for b in y) for a in x) / len(x)
    precision = sum(max(cosine(a, b) for a in x) for b in y) / len(y)
    return 2 * precision * recall / (precision + recall)


@pytest.mark.parametrize("layer", [-1, 1])
def test_equals_the_published_formula(encoder: Path, layer: int) -> None:
    predictions, references = zip(*PAIRS, strict=True)
    found = BertScore(encoder, layer).score(predictions, [[text] for text in references])
    assert found == pytest.approx([published(encoder, *pair, layer) for pair in PAIRS], abs=1e-5)
    assert found[0] == pytest.approx(1.0, abs=1e-5)


def test_the_best_reference_counts_and_a_blank_scores_zero(encoder: Path) -> None:
    metric = BertScore(encoder)
    both = metric.score(["the dam held .", ""], [["rain fell", "the dam held ."], ["rain"]])
    assert both == pytest.approx([1.0, 0.0], abs=1e-5)
    assert metric.signature() == BertScore(str(encoder)).signature()
    assert "layer:-1|idf:no|rescaled:no" in metric.signature()


def test_nothing_is_cut(encoder: Path) -> None:
    with pytest.raises(EvaluationError, match=r"\b22\b.*\b16\b"):
        BertScore(encoder).score(["dam " * 20], [["dam"]])


def test_impossible_layers_are_refused(encoder: Path) -> None:
    with pytest.raises(OptionError, match=r"layer.*\b7\b"):
        BertScore(encoder, 7)
