"""The whole pipeline on real checkpoints, tiny and random, through the real loading code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer import GenerationOptions, Length, Summarizer, Summary, available_models, count_words
from tests.tiny_checkpoints import make_checkpoint

# Half a page in words of the tiny tokenizers, so that their checkpoints read it in several chunks.
SENTENCE = "The council of the harbour town voted on {} of {} plans for the old bridge on Monday. "
ARTICLE = "".join(SENTENCE.format(number, number + 3) for number in range(2, 26))
# Random weights that write words; others write marks alone, which count as nothing.
SEEDS = {"bart": 1, "t5_v11": 0, "flan": 0, "pegasus": 0, "mt5": 0}
OPTIONS = GenerationOptions(num_beams=4, no_repeat_ngram_size=3, max_new_tokens=12)


def summarize(folder: Path, backend: str) -> Summary:
    with Summarizer(str(folder), backend=backend, compute_type="float32", device="cpu") as summarizer:
        return summarizer.summarize(ARTICLE, length=Length(words=20), options=OPTIONS, on_unsupported="flag")


@pytest.mark.parametrize("family", SEEDS)
def test_both_backends_give_the_same_summary_of_a_long_article(family: str, tmp_path: Path) -> None:
    pytest.importorskip("transformers")
    folder = make_checkpoint(tmp_path / family, family, seed=SEEDS[family])
    found = [summarize(folder, backend) for backend in ("ct2", "hf")]
    assert found[0].text == found[1].text
    assert found[0].chunks == found[1].chunks
    assert found[0].coverage == 1.0
    assert len(found[0].chunks) > 1
    assert 0 < count_words(found[0].text) <= 20


@pytest.mark.parametrize("family", ["led", "longt5"])
def test_architectures_of_transformers_alone(family: str, checkpoint: Callable[[str], Path]) -> None:
    summary = summarize(checkpoint(family), "auto")
    assert summary.provenance.backend == "hf"
    assert summary.coverage == 1.0


def test_a_batch_equals_single_calls(checkpoint: Callable[[str], Path]) -> None:
    articles = [ARTICLE, ARTICLE[: len(ARTICLE) // 3], "Rates fell on Monday. " * 20, ARTICLE[50:]]
    with Summarizer(str(checkpoint("bart")), compute_type="float32") as summarizer:
        alone = [summarizer.summarize(text, length="brief", options=OPTIONS) for text in articles]
        assert summarizer.summarize_batch(articles[::-1], length="brief", options=OPTIONS) == alone[::-1]


def test_headline_of_a_checkpoint_that_writes_summaries(checkpoint: Callable[[str], Path]) -> None:
    with Summarizer(str(checkpoint("bart"))) as summarizer:
        headline = summarizer.headline(ARTICLE, max_words=6, options=OPTIONS)
    assert 0 < count_words(headline.text) <= 6


def test_another_embedded_model_is_taken_by_its_folder_alone(embedded_folder: Path, seed_article: str) -> None:
    found = {model.name: model.default_for for model in available_models(embedded_folder)[:2]}
    assert found == {"embedded": ("headline", "brief", "summary"), "extractive": ()}
    with Summarizer(str(embedded_folder)) as summarizer:
        for length, task in (("headline", "headline"), ("brief", "brief"), ("short", "summary")):
            summary = summarizer.summarize(seed_article, length=length, on_unsupported="flag")
            assert summary.provenance.model == "tiny-embedded"
            assert summary.provenance.task == task
            assert summary.provenance.options["max_new_tokens"] == 24


def test_an_article_in_another_language_is_summarized_with_a_warning() -> None:
    german = "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke am Hafen zu sanieren. " * 5
    with Summarizer("embedded") as summarizer:
        summary = summarizer.headline(german, on_unsupported="flag")
    assert summary.text
    assert summary.warnings == (
        "the article does not look English, the only language that standfirst-headline-small knows",
    )
