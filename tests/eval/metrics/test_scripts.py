"""Texts that ASCII tokens misread: refused, warned of, or read by tokens that fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import OptionError
from summarizer_eval import Rouge, parse_signature

HINDI = ("अलग बात 5", "कुछ और 5")
NAMES = ("Łódź żąda", "Lodz demands the money back")


def fields(rouge: Rouge, prediction: str, reference: str) -> dict[str, str]:
    return parse_signature(rouge.corpus(predictions=[prediction], references=[reference]).signature)


@pytest.mark.parametrize("pair", [HINDI, ("Президент 5", "The president 5"), ("rain", "大雨 rain 大雨大雨大雨")])
def test_a_side_that_is_mostly_in_another_script_is_refused(pair: tuple[str, str]) -> None:
    with pytest.raises(OptionError, match="outside a-z"):
        Rouge().score(prediction=pair[0], reference=pair[1])


def test_a_side_is_judged_by_all_its_letters_not_by_one_text() -> None:
    scores = Rouge().corpus(predictions=["Президент 5", "Rain closed the road."], references=["x", "Rain closed it."])
    assert "1 of 2 pairs" in scores.warnings[0]
    with pytest.raises(OptionError, match=r"60 %.*predictions"):
        Rouge().corpus(predictions=["Президент 5", "Rain it."], references=["x", "x"])


def test_asked_for_it_scores_as_rouge_score_does() -> None:
    scores = Rouge(any_script=True).score(prediction=HINDI[0], reference=HINDI[1])
    assert scores["rouge1"].f1 == 1.0  # only the digit counts
    assert Rouge(tokenizer="unicode").score(prediction=HINDI[0], reference=HINDI[1])["rouge1"].f1 < 0.4


def test_pairs_with_many_other_letters_are_counted() -> None:
    scores = Rouge().corpus(predictions=[NAMES[0], "rain fell"], references=[NAMES[1], "Rain fell."])
    assert "1 of 2 pairs" in scores.warnings[0]
    unicode = Rouge(tokenizer="unicode").corpus(predictions=[NAMES[0]], references=[NAMES[1]])
    assert unicode.warnings == ()


@pytest.mark.parametrize(
    ("reference", "tokenizer", "stemmer"),
    [
        (
            "Beyoncé sang. " + "Rain closed the road to the coast in the north, police said. " * 2,
            "ascii",
            "yes",
        ),
        ("Überschwemmung in Köln", "unicode", "no"),
        ("बाँध टिका रहा", "unicode", "no"),
        ("市议会批准预算", "characters", "no"),
        ("東京で大きな地震、けが人なし", "characters", "no"),
        ("", "ascii", "yes"),
    ],
)
def test_auto_takes_the_tokens_of_the_references(reference: str, tokenizer: str, stemmer: str) -> None:
    found = fields(Rouge(tokenizer="auto"), "x", reference)
    assert (found["tokenizer"], found["stemmer"]) == (tokenizer, stemmer)


def test_characters_of_chinese_and_japanese_count_one_by_one() -> None:
    rouge = Rouge(types=("rouge1", "rouge2"), tokenizer="characters")
    scores = rouge.score(prediction="東京で地震", reference="東京の地震")
    assert scores["rouge1"].f1 == pytest.approx(4 / 5)
    assert scores["rouge2"].f1 == pytest.approx(2 / 4)


@pytest.mark.parametrize(
    ("language", "prediction", "reference"),
    [("german", "Häuser brannten", "Haus brannte"), ("russian", "новые законы", "новый закон")],
)
def test_a_stemmer_of_the_language_joins_inflections(language: str, prediction: str, reference: str) -> None:
    pytest.importorskip("snowballstemmer")
    assert Rouge(tokenizer="unicode").score(prediction=prediction, reference=reference)["rouge1"].f1 < 1
    rouge = Rouge(stemmer=language, tokenizer="auto")
    assert rouge.score(prediction=prediction, reference=reference)["rouge1"].f1 == 1.0
    assert fields(rouge, prediction, reference)["stemmer"].startswith(f"{language} snowballstemmer ")
    assert Rouge.from_signature(rouge.signature()) == rouge


@pytest.mark.parametrize(
    "options", [{"stemmer": "german"}, {"stemmer": "klingon", "tokenizer": "unicode"}, {"stemmer": 1}]
)
def test_stemmers_that_do_not_fit_are_refused(options: dict[str, object]) -> None:
    pytest.importorskip("snowballstemmer")
    with pytest.raises(OptionError, match="stemmer"):
        Rouge(**options)  # type: ignore[arg-type]


@given(st.text(max_size=80), st.text(max_size=80))
def test_auto_reads_any_text(prediction: str, reference: str) -> None:
    scores = Rouge(tokenizer="auto").score(prediction=reference, reference=reference)
    assert scores["rouge1"].f1 in (0.0, 1.0)
    found = fields(Rouge(tokenizer="auto"), prediction, reference)["tokenizer"]
    assert found in ("ascii", "unicode", "characters")
