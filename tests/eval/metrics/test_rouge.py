"""ROUGE: equal to rouge_score 0.1.2, in any script, with several references."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rouge_score.rouge_scorer import RougeScorer

from summarizer.errors import EvaluationError, OptionError
from summarizer_eval import Rouge

TYPES = ("rouge1", "rouge2", "rouge3", "rougeL", "rougeLsum")
# The outputs of SimCLS on the CNN/DM test set are not part of this repository: the environment names their folder.
SIMCLS = Path(os.environ.get("STANDFIRST_DATA", "no data")) / "rouge"

PAIRS = [
    ("The council voted on Monday.\nRents will rise.", "Councillors voted to raise rents on Monday."),
    ("Police police police the streets", "The police police streets"),
    ("A 3.5% cut, the bank's third", "The bank cut rates by 3.5 %\nfor the third time"),
    ("", "Something happened."),
    ("Something happened.", ""),
    ("\n\n .", "!"),
    ("ÉCOLE schools café ① ﬁre ſ İ", "école school cafe 1 fire s i"),
    ("running runs ran runner generously happily ties", "run running generous happy tie"),
    ("a b c\nd e f\na b", "a b\nc d e f a\nb c"),
]

_words = st.sampled_from(
    ["the", "The", "police", "policed", "3.5", "bank's", "naïve", "é", "\n", ".", "-", "running", "runs", "x1", "中"]
)
_texts = st.one_of(st.lists(_words, max_size=25).map(" ".join), st.text(max_size=60))


def oracle(prediction: str, reference: str, stemmer: bool) -> dict[str, tuple[float, float, float]]:
    scores = RougeScorer(list(TYPES), use_stemmer=stemmer).score(reference, prediction)
    return {kind: tuple(score) for kind, score in scores.items()}


def ours(prediction: str, reference: str, stemmer: bool) -> dict[str, tuple[float, float, float]]:
    scores = Rouge(types=TYPES, stemmer=stemmer, any_script=True).score(prediction=prediction, reference=reference)
    return {kind: (score.precision, score.recall, score.f1) for kind, score in scores.items()}


@pytest.mark.parametrize("stemmer", [True, False])
@pytest.mark.parametrize(("prediction", "reference"), PAIRS)
def test_equals_rouge_score(prediction: str, reference: str, stemmer: bool) -> None:
    assert ours(prediction, reference, stemmer) == oracle(prediction, reference, stemmer)


@settings(deadline=None, max_examples=150)
@given(_texts, _texts, st.booleans())
def test_equals_rouge_score_on_any_text(prediction: str, reference: str, stemmer: bool) -> None:
    assert ours(prediction, reference, stemmer) == oracle(prediction, reference, stemmer)


def simcls(name: str) -> list[str]:
    path = SIMCLS / f"simcls.cnndm.{name}.txt"
    if not path.is_file():
        pytest.skip("the SimCLS outputs are not on this machine")
    return [line.strip().replace(" . ", " .\n") for line in path.read_text(encoding="utf-8").splitlines()]


def test_equals_rouge_score_on_simcls() -> None:
    predictions, references = simcls("predictions")[::11][:1000], simcls("references")[::11][:1000]
    found = Rouge(types=TYPES).score_each(predictions=predictions, references=references)
    scorer = RougeScorer(list(TYPES), use_stemmer=True)
    for prediction, reference, scores in zip(predictions, references, found, strict=True):
        expected = scorer.score(reference, prediction)
        assert {kind: (s.precision, s.recall, s.f1) for kind, s in scores.items()} == {
            kind: tuple(score) for kind, score in expected.items()
        }


def test_totals_of_simcls() -> None:
    scores = Rouge().corpus(predictions=simcls("predictions"), references=simcls("references"))
    means = {kind: round(100 * interval.mean, 2) for kind, interval in scores.f1.items()}
    assert means == {"rouge1": 46.40, "rouge2": 22.08, "rougeL": 31.46, "rougeLsum": 43.31}


def test_fallback_gives_equal_figures_and_warns(monkeypatch: pytest.MonkeyPatch) -> None:
    predictions, references = zip(*PAIRS, strict=True)
    fast = Rouge().corpus(predictions=predictions, references=references)
    monkeypatch.setitem(sys.modules, "rouge_score_rs", None)
    with pytest.warns(UserWarning, match="rouge-score-rs"):
        slow = Rouge().corpus(predictions=predictions, references=references)
    assert slow.scores == fast.scores
    assert slow.f1 == fast.f1
    assert "scorer:rouge-score 0." in slow.signature
    with pytest.raises(OptionError, match="rouge-score-rs"):
        Rouge(stemmer=False, tokenizer="unicode").score(prediction="a", reference="a")


@pytest.mark.parametrize(
    "text",
    [
        "मंत्री ने सोमवार को नए बाँध की घोषणा की",
        "市议会星期一批准了新的预算",
        "أعلن الوزير يوم الاثنين عن ميزانية جديدة",
        "Министр объявил о новом бюджете",
        "รัฐมนตรีประกาศงบประมาณใหม่",
    ],
)
def test_identical_texts_in_any_script_score_one(text: str) -> None:
    scores = Rouge(stemmer=False, tokenizer="unicode").score(prediction=text, reference=text)
    assert all((score.precision, score.recall, score.f1) == (1.0, 1.0, 1.0) for score in scores.values())


def test_unicode_tokens_tell_texts_apart() -> None:
    rouge = Rouge(types=("rouge1",), stemmer=False, tokenizer="unicode")
    scores = rouge.score(prediction="市议会批准预算", reference="市议会否决预算")
    assert scores["rouge1"].f1 == pytest.approx(5 / 7)


def test_best_reference_is_chosen_for_each_type() -> None:
    rouge = Rouge(types=("rouge1", "rouge2"))
    prediction = "rain closed the road"
    references = ["the road closed rain", "rain closed a school"]
    each = [rouge.score(prediction=prediction, reference=one) for one in references]
    both = rouge.score(prediction=prediction, reference=references)
    assert both == {"rouge1": each[0]["rouge1"], "rouge2": each[1]["rouge2"]}
    multi = RougeScorer(["rouge1", "rouge2"], use_stemmer=True).score_multi(references, prediction)
    assert {kind: score.f1 for kind, score in both.items()} == {k: s.fmeasure for k, s in multi.items()}


def test_mean_over_references() -> None:
    rouge = Rouge(types=("rouge1",), references="mean")
    scores = rouge.score(prediction="a b", reference=["a b", "c d", "a c"])
    assert scores["rouge1"].f1 == 0.5


def test_several_references_in_a_batch_stay_with_their_prediction() -> None:
    rouge = Rouge(types=("rouge1",))
    scores = rouge.score_each(predictions=["a b", "c d", "e"], references=[["x", "a b"], "c", ["y", "z", "e"]])
    assert [score["rouge1"].f1 for score in scores] == [1.0, pytest.approx(2 / 3), 1.0]


def test_split_finds_the_sentences_that_newlines_would_mark() -> None:
    marked = "The bridge fell on Monday.\nNobody was hurt.\nThe town has three others."
    reference = "Nobody was hurt.\nThe bridge fell."
    lines = Rouge().score(prediction=marked, reference=reference)
    flat = marked.replace("\n", " "), reference.replace("\n", " ")
    split = Rouge(sentences="split").score(prediction=flat[0], reference=flat[1])
    assert split["rougeLsum"] == lines["rougeLsum"]
    assert Rouge().score(prediction=flat[0], reference=flat[1])["rougeLsum"].f1 < lines["rougeLsum"].f1


def test_empty_predictions_score_zero_and_are_counted() -> None:
    scores = Rouge(types=("rouge1",)).corpus(predictions=["", "a", " \n"], references=["a", "a", "a"])
    assert [score["rouge1"].f1 for score in scores.scores] == [0.0, 1.0, 0.0]
    assert scores.empty_predictions == 2
    assert scores.warnings == ()


def test_blank_references_score_zero_and_are_counted() -> None:
    rouge = Rouge(types=("rouge1",))
    scores = rouge.corpus(predictions=["a", "a", "a"], references=["a", "", ["a", " \n"]])
    assert [score["rouge1"].f1 for score in scores.scores] == [1.0, 0.0, 1.0]
    assert "2 of 4 references" in scores.warnings[0]
    with pytest.warns(UserWarning, match="1 of 1 references"):
        assert rouge.score(prediction="a", reference="")["rouge1"].f1 == 0


@pytest.mark.parametrize(
    ("predictions", "references", "message"),
    [
        (["a", "b", "c"], ["a"], r"\b3\b.*\b1\b"),
        ("abc", ["a", "b", "c"], r"predictions.*\bstr\b"),
        (["a"], "a", r"references.*\bstr\b"),
        (np.array("a"), ["a"], r"predictions.*ndarray"),
        (["a"], [np.array("a")], "reference 1"),
        (["a", None], ["a", "b"], r"prediction 2\b.*NoneType"),
        (["a"], [[]], "reference 1"),
        (["a"], [[b"a"]], "reference 1"),
        ([], [], "rouge1"),
    ],
)
def test_bad_input_is_refused(predictions: object, references: object, message: str) -> None:
    with pytest.raises(EvaluationError, match=message):
        Rouge().corpus(predictions=predictions, references=references)  # type: ignore[arg-type]


@pytest.mark.parametrize(("library", "kind"), [("pandas", "Series"), ("polars", "Series"), ("numpy", "array")])
def test_columns_are_scored_as_lists_are(library: str, kind: str) -> None:
    column = getattr(pytest.importorskip(library), kind)
    predictions, references = ["the dam held", "rain"], [["the dam", "rain"], ["rain", "snow"]]
    plain = Rouge().corpus(predictions=predictions, references=references)
    found = Rouge().corpus(predictions=column(predictions), references=[column(group) for group in references])
    assert found == plain
    first = [group[0] for group in references]
    assert Rouge().score_each(predictions=column(predictions), references=column(first)) == Rouge().score_each(
        predictions=predictions, references=first
    )


def test_a_table_is_no_column() -> None:
    frame = pytest.importorskip("pandas").DataFrame({"p": ["the dam held"]})
    with pytest.raises(EvaluationError, match=r"predictions.*DataFrame"):
        Rouge().corpus(predictions=frame, references=["the dam held"])


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"types": ("rouge0",)}, "rouge0"),
        ({"types": "rouge1"}, "types.*'rouge1'"),
        ({"types": ()}, r"types.*\(\)"),
        ({"types": True}, "types is True"),
        ({"types": [["rouge1"]]}, r"type \['rouge1'\]"),
        ({"tokenizer": "nltk"}, "tokenizer.*'nltk'"),
        ({"sentences": "lines"}, "sentences.*'lines'"),
        ({"references": "max"}, "references.*'max'"),
        ({"stemmer": "yes"}, "stemmer.*'yes'"),
        ({"tokenizer": "unicode", "stemmer": True}, "tokenizer='unicode'"),
        ({"tokenizer": "characters", "stemmer": True}, "tokenizer='characters'"),
        ({"any_script": 1}, "any_script"),
    ],
)
def test_bad_options_are_refused(options: dict[str, object], message: str) -> None:
    with pytest.raises(OptionError, match=message):
        Rouge(**options)  # type: ignore[arg-type]


def test_prediction_and_reference_are_keyword_only() -> None:
    with pytest.raises(TypeError):
        Rouge().score("a", "b")  # type: ignore[misc]
