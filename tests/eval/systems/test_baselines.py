"""Lead, random and oracle on an article of known sentences."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import EvaluationError, OptionError
from summarizer.text import sentence_spans
from summarizer_eval import Centroid, Example, ExtractiveOracle, Lead, LeadWords, Random, Rouge, System, TextRank
from summarizer_eval.systems import BASELINES, parse_system
from summarizer_eval.systems.centrality import sentence_vectors, textrank

SENTENCES = [
    "A freight train left the rails near Holm on Tuesday night.",
    "Nobody was hurt, the railway said.",
    "Two wagons carried grain and one carried timber.",
    "The line to the coast stays shut until Friday.",
    "Buses replace the trains until then.",
]
ARTICLE = "\n\n".join([" ".join(SENTENCES[:2]), " ".join(SENTENCES[2:])])


def predict(system: System, *references: str, article: str = ARTICLE) -> str:
    return next(system.predict([Example("1", article, references or ("-",))]))


def test_lead_puts_sentences_on_lines() -> None:
    assert predict(Lead(count=3)) == "\n".join(SENTENCES[:3])
    assert predict(Lead(count=99)) == "\n".join(SENTENCES)


def test_lead_words_stops_in_the_first_sentence() -> None:
    assert predict(LeadWords(count=4)) == "A freight train left"
    assert predict(LeadWords(count=50)) == SENTENCES[0]


def test_random_depends_on_seed_and_article_alone() -> None:
    others = [Example(str(i), f"{ARTICLE} Number {i}.", ("-",)) for i in range(5)]
    drawn = predict(Random(seed=1, count=2))
    assert list(Random(seed=1, count=2).predict([*others, Example("x", ARTICLE, ("-",))]))[-1] == drawn
    assert len({predict(Random(seed=seed, count=2)) for seed in range(20)}) > 5
    chosen = [SENTENCES.index(line) for line in drawn.split("\n")]
    assert chosen == sorted(chosen)
    assert len(chosen) == 2


def test_oracle_finds_the_sentences_of_the_reference() -> None:
    reference = "The line to the coast stays shut until Friday. A freight train left the rails near Holm."
    assert predict(ExtractiveOracle(count=3), reference) == f"{SENTENCES[0]}\n{SENTENCES[3]}"
    assert predict(ExtractiveOracle(count=1), reference) == SENTENCES[3]


def test_oracle_takes_nothing_where_nothing_fits() -> None:
    assert predict(ExtractiveOracle(count=3), "xyzzy") == ""


def test_oracle_is_no_worse_than_any_single_sentence() -> None:
    rouge = Rouge(types=("rouge1", "rouge2"))
    reference = "Grain and timber wagons left the rails; the line is shut until Friday."

    def total(text: str) -> float:
        return sum(score.f1 for score in rouge.score(prediction=text, reference=reference).values())

    best = max(map(total, SENTENCES))
    assert (
        total(predict(ExtractiveOracle(count=2), reference))
        >= best
        == total(predict(ExtractiveOracle(count=1), reference))
    )


def test_textrank_solves_the_equation_of_pagerank() -> None:
    vectors = sentence_vectors([*SENTENCES, "...", "Xyzzy."])
    graph = vectors @ vectors.T
    np.fill_diagonal(graph, 0)
    degree = graph.sum(axis=1, keepdims=True)
    moves = np.where(degree > 0, graph / np.where(degree > 0, degree, 1), 1 / 7)  # row: from, column: to
    expected = 0.15 * np.linalg.solve(np.eye(7) - 0.85 * moves.T, np.ones(7))
    assert textrank(vectors) == pytest.approx(expected, abs=1e-3)


def test_central_sentences_are_taken_in_order() -> None:
    article = "Rain fell. The dam held the water on Sunday. A dog barked. The dam held, and water fell on Sunday."
    assert predict(TextRank(count=1), article=article) == "The dam held, and water fell on Sunday."
    for system in (TextRank(count=2), Centroid(count=2)):
        chosen = "The dam held the water on Sunday.\nThe dam held, and water fell on Sunday."
        assert predict(system, article=article) == chosen
    with pytest.raises(TypeError):
        TextRank(3)  # type: ignore[misc]


@pytest.mark.parametrize("name", BASELINES)
def test_every_baseline_has_a_name_and_takes_a_number(name: str) -> None:
    assert predict(parse_system(name), SENTENCES[0])
    assert "2" in parse_system(f"{name}:2").name
    assert predict(parse_system(f"{name}:1"), article="Rain fell.") in ("Rain fell.", "Rain", "")


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200), st.integers(1, 4))
def test_every_line_is_a_sentence_of_the_article(article: str, k: int) -> None:
    known = {" ".join(article[start:end].split()) for start, end in sentence_spans(article)}
    for system in (Lead(count=k), Random(count=k), TextRank(count=k), Centroid(count=k)):
        lines = [line for line in predict(system, article=article).split("\n") if line]
        assert set(lines) <= known
        assert len(lines) <= k


@pytest.mark.parametrize("system", [Lead, LeadWords, ExtractiveOracle, Random])
@pytest.mark.parametrize("count", [0, -1, 2.0, True])
def test_impossible_counts_are_refused(system: type, count: object) -> None:
    with pytest.raises(OptionError, match=re.escape(repr(count))):
        system(count=count)


@pytest.mark.parametrize(("system", "old"), [(Lead, "k"), (LeadWords, "n"), (Random, "k"), (TextRank, "k")])
def test_a_keyword_of_before_is_refused_by_its_new_name(system: type, old: str) -> None:
    with pytest.raises(OptionError, match=f"{old}=.*count="):
        system(**{old: 3})


def test_an_article_is_needed() -> None:
    with pytest.raises(EvaluationError, match="'7'"):
        list(Lead(count=3).predict([Example("7", None, ("-",))]))
