"""Metrics that are asked for: BLEU and chrF as sacrebleu has them, somebody's own, and what is refused."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from summarizer.errors import EvaluationError, OptionError
from summarizer_eval import Example, ExampleSet, Lead, Report, compare, evaluate, parse_metric, to_json, to_text
from summarizer_eval.metrics import ASKED, signature_of
from summarizer_eval.report import Report as Read

PREDICTIONS = ["The council voted to raise rents on Monday.", "Rain closed the coast road", ""]
REFERENCES = [
    ["Rents will rise, the council voted on Monday."],
    ["Heavy rain closed the coast road.", "The coast road is shut."],
    ["Nothing"],
]
DATA = ExampleSet.of(
    [Example(str(i), "Rain fell on Halm. It stopped. The dam held.", ("The dam held in Halm.",)) for i in range(4)], "x"
)


class Words:
    """Somebody's own metric."""

    name = "words"

    def score(self, predictions: Sequence[str], references: Sequence[Sequence[str]]) -> list[float]:
        return [float(len(text.split())) for text in predictions]


def test_chrf_and_chrf_with_words_are_two_figures() -> None:
    pytest.importorskip("sacrebleu")
    metrics = [parse_metric("chrf"), parse_metric("chrf:2")]
    found = evaluate(Lead(count=1), DATA, metrics=metrics, baselines=())
    assert [figure.label for figure in found.figures] == ["chrF", "chrF++"]
    assert found.metrics["chrf"].mean != found.metrics["chrf++"].mean


def test_bleu_takes_the_tokens_of_the_texts_it_is_given_each_time() -> None:
    pytest.importorskip("sacrebleu")
    bleu = parse_metric("bleu")
    bleu.score(["東京で地震"], [["東京の地震"]])  # type: ignore[union-attr]
    assert "tok:char" in signature_of(bleu)
    again = bleu.score(PREDICTIONS, REFERENCES)  # type: ignore[union-attr]
    assert "tok:13a" in signature_of(bleu)
    assert again == parse_metric("bleu").score(PREDICTIONS, REFERENCES)  # type: ignore[union-attr]


def test_chrf_is_that_of_sacrebleu() -> None:
    sacrebleu = pytest.importorskip("sacrebleu")
    found = parse_metric("chrf").score(PREDICTIONS, REFERENCES)  # type: ignore[union-attr]
    expected = [sacrebleu.sentence_chrf(p, r).score / 100 for p, r in zip(PREDICTIONS, REFERENCES, strict=True)]
    assert found == pytest.approx(expected)
    assert found == pytest.approx([0.590810, 0.760172, 0.0], abs=1e-6)  # sacrebleu 2.6.0
    plus = parse_metric("chrf:2").score(PREDICTIONS, REFERENCES)  # type: ignore[union-attr]
    assert plus[0] == pytest.approx(sacrebleu.sentence_chrf(PREDICTIONS[0], REFERENCES[0], word_order=2).score / 100)


def test_bleu_is_that_of_sacrebleu() -> None:
    sacrebleu = pytest.importorskip("sacrebleu")
    found = parse_metric("bleu").score(PREDICTIONS, REFERENCES)  # type: ignore[union-attr]
    expected = [
        sacrebleu.sentence_bleu(p, r, use_effective_order=True).score / 100
        for p, r in zip(PREDICTIONS, REFERENCES, strict=True)
    ]
    assert found == pytest.approx(expected)
    assert found == pytest.approx([0.199694, 0.547518, 0.0], abs=1e-6)  # sacrebleu 2.6.0


@pytest.mark.parametrize(
    ("references", "tokens"), [("市议会批准预算", "char"), ("बाँध टिका रहा", "intl"), ("dam", "13a")]
)
def test_bleu_takes_tokens_that_read_the_references(references: str, tokens: str) -> None:
    pytest.importorskip("sacrebleu")
    metric = parse_metric("bleu")
    metric.score([references], [[references]])  # type: ignore[union-attr]
    assert f"tok:{tokens}|" in metric.signature()


def test_a_metric_of_ones_own_goes_into_report_and_comparison() -> None:
    a, b = (evaluate(Lead(count=count), DATA, metrics=[Words()], baselines=()) for count in (1, 3))
    assert (a.metrics["words"].mean, b.metrics["words"].mean) == (4.0, 9.0)
    found = {one.metric: one for one in compare(a, b)}
    assert found["words"].difference.mean == -5.0
    report = Report((a, b))
    text = to_text(report)
    assert "4.00" in next(line for line in text.splitlines() if line.startswith("words "))
    assert "signature: words|class:" in text
    assert Read.from_dict(report.to_dict()) == report
    assert to_json(report)


@pytest.mark.parametrize("name", sorted(ASKED))
def test_every_metric_has_a_name_that_makes_it(name: str) -> None:
    if name == "bertscore":
        pytest.importorskip("torch")
        with pytest.raises(OptionError, match="'no/such/folder'"):
            parse_metric("bertscore:no/such/folder")
        return
    if name != "readability":
        pytest.importorskip("sacrebleu")
    assert parse_metric(name).name == name


@pytest.mark.parametrize("name", ["meteor", "chrf:9", "chrf:12", "bleu:nltk", "readability:1"])
def test_unknown_metrics_are_refused(name: str) -> None:
    pytest.importorskip("sacrebleu")
    with pytest.raises(OptionError, match=name.split(":")[-1]):
        parse_metric(name)


def test_an_empty_argument_is_refused() -> None:
    pytest.importorskip("sacrebleu")
    with pytest.raises(OptionError, match="word_order of chrF is ''"):
        parse_metric("chrf:")


class Wrong(Words):
    def __init__(self, name: str, values: list[object]) -> None:
        self.name, self.values = name, values

    def score(self, predictions: Sequence[str], references: Sequence[Sequence[str]]) -> list[object]:  # type: ignore[override]
        return self.values


@pytest.mark.parametrize("values", [[1.0], [1.0, 2.0, 3.0, float("nan")], [1.0, 2.0, 3.0, "4"], [True] * 4])
def test_values_that_are_no_scores_are_refused(values: list[object]) -> None:
    with pytest.raises(EvaluationError, match="mine"):
        evaluate(Lead(count=1), DATA, metrics=[Wrong("mine", values)], baselines=())


@pytest.mark.parametrize("metric", [object(), "chrf", Wrong("rouge1", []), Wrong("copied", [])])
def test_what_is_no_metric_or_has_a_name_that_is_taken_is_refused(metric: object) -> None:
    with pytest.raises(OptionError, match="metric"):
        evaluate(Lead(count=1), DATA, metrics=[metric])  # type: ignore[list-item]


def test_a_metric_of_another_package_is_found_by_its_entry_point(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letters_metric.py").write_text(
        "class Letters:\n    name = 'letters'\n\n    def __init__(self, letter='a'):\n        self.letter = letter\n\n"
        "    def score(self, predictions, references):\n"
        "        return [text.count(self.letter) for text in predictions]\n",
        encoding="utf-8",
    )
    info = tmp_path / "letters-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: letters\nVersion: 1\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(
        "[summarizer_eval.metrics]\nletters = letters_metric:Letters\n", encoding="utf-8"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    metric = parse_metric("letters:m")
    assert evaluate(Lead(count=3), DATA, metrics=[metric], baselines=()).metrics["letters"].mean == 2.0
    with pytest.raises(OptionError, match="letters"):
        parse_metric("lettres")
