"""Languages of a checkpoint: what is read, and what is written, on both backends alike."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.errors import OptionError, UnsupportedModelError
from tests.backends.test_settings import BOTH, TEXTS, changed, written
from tests.tiny_checkpoints import make_checkpoint, make_tokenizer

pytest.importorskip("torch")
pytest.importorskip("transformers")

LANGUAGES = ("de_DE", "en_XX", "fr_XX")


@pytest.fixture(scope="module")
def multilingual(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As mBART-50: the tokenizer marks the language before a text, the outputs begin with one."""
    from tokenizers import processors

    folder = make_checkpoint(tmp_path_factory.mktemp("mbart") / "model", "mbart", decoder_start_token_id=2)
    tokenizer = make_tokenizer("mbart", special=LANGUAGES)
    tokenizer.backend_tokenizer.post_processor = processors.TemplateProcessing(
        single="en_XX $A </s>",
        special_tokens=[("en_XX", tokenizer.convert_tokens_to_ids("en_XX")), ("</s>", 2)],
    )
    tokenizer.save_pretrained(folder)
    return folder


def test_languages_of_articles_and_summaries(multilingual: Path) -> None:
    """Against `generate` of transformers, with the codes at their places."""
    import torch
    from transformers import AutoTokenizer, MBartForConditionalGeneration

    plain = {backend: written(multilingual, backend) for backend in BOTH}
    given = {backend: written(multilingual, backend, source_lang="de_DE", target_lang="fr_XX") for backend in BOTH}
    assert plain["ct2"] == plain["hf"] != given["hf"] == given["ct2"]
    tokenizer = AutoTokenizer.from_pretrained(multilingual)
    german, english, french = tokenizer.convert_tokens_to_ids(LANGUAGES)
    ids = tokenizer(TEXTS[0]).input_ids
    assert ids[0] == english
    model = MBartForConditionalGeneration.from_pretrained(multilingual).eval()
    model.generation_config.forced_eos_token_id = None
    options = {"max_new_tokens": 13, "min_new_tokens": 3, "no_repeat_ngram_size": 3, "num_beams": 4}
    (found,) = model.generate(
        torch.tensor([[german, *ids[1:]]]),
        forced_bos_token_id=french,
        early_stopping=True,
        renormalize_logits=True,
        **options,
    ).tolist()
    tokens = found[2:]
    assert given["hf"][0][0][0] == tuple(tokens[: tokens.index(2)] if 2 in tokens else tokens)


@pytest.mark.parametrize("backend", BOTH)
@pytest.mark.parametrize("option", ["source_lang", "target_lang"])
def test_unknown_languages_name_the_known_ones(
    option: str, backend: str, multilingual: Path, checkpoint: Callable[[str], Path]
) -> None:
    with pytest.raises(OptionError, match=rf"{option} is 'xx_XX'.*{', '.join(LANGUAGES)}"):
        written(multilingual, backend, **{option: "xx_XX"})
    with pytest.raises(OptionError, match=rf"{option} is 'en_XX'.*no language codes"):
        written(checkpoint("bart"), backend, **{option: "en_XX"})


def test_a_language_that_is_the_start_token(multilingual: Path, tmp_path: Path) -> None:
    """As mBART of 25 languages."""
    start = make_tokenizer("mbart", special=LANGUAGES).convert_tokens_to_ids("en_XX")
    folder = changed(multilingual, tmp_path / "model", decoder_start_token_id=start, forced_bos_token_id=None)
    assert written(folder, "ct2") == written(folder, "hf")
    assert written(folder, "auto", target_lang="fr_XX") != written(folder, "hf")
    with pytest.raises(UnsupportedModelError, match=r"target_lang.*hf"):
        written(folder, "ct2", target_lang="fr_XX")
