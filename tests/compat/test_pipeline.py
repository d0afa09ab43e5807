"""`pipeline("summarization")` as transformers 4 had it; the oracle is `generate()` of the installed transformers."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from summarizer.compat import SummarizationPipeline, pipeline
from summarizer.errors import EmptyArticleError, InputError, ModelNotFoundError, OptionError
from tests.tiny_checkpoints import text_of

TEXTS = [text_of(n, start=n) for n in (9, 31, 20, 14)]
FAMILIES = ("bart", "pegasus", "t5", "flan", "mt5")


@pytest.fixture(scope="module")
def bart(checkpoint: Callable[[str], Path]) -> SummarizationPipeline:
    return pipeline("summarization", model=str(checkpoint("bart")), device=-1, max_length=20, min_length=3)


SETTINGS: tuple[dict[str, Any], ...] = (
    {"num_beams": 4, "min_length": 5, "max_length": 24},
    {"num_beams": 2, "min_length": 5, "max_length": 6},
    {"num_beams": 4, "min_length": 3, "max_length": 6},  # BART's forced end token decides which text is first
    {"num_beams": 1, "min_length": 12, "max_length": 40},
    {"num_beams": 3, "max_new_tokens": 30, "min_new_tokens": 3, "length_penalty": 2.0, "no_repeat_ngram_size": 2},
)


@cache
def generated(folder: Path, prefix: str) -> list[list[str]]:
    """What transformers writes under each of `SETTINGS`."""
    import torch
    from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(folder)
    model = AutoModelForSeq2SeqLM.from_pretrained(folder).eval()
    found = []
    for settings in SETTINGS:
        found.append([])
        for text in TEXTS:
            ids = tokenizer(prefix + text, return_tensors="pt").input_ids
            with torch.inference_mode():
                row = model.generate(input_ids=ids, renormalize_logits=True, early_stopping=True, **settings)[0]
            found[-1].append(" ".join(tokenizer.decode(row, skip_special_tokens=True).split()))
    return found


@pytest.mark.parametrize("backend", ["ct2", "hf"])
@pytest.mark.parametrize("family", FAMILIES)
def test_in_float32_the_tokens_are_those_of_generate(
    checkpoint: Callable[[str], Path], family: str, backend: str
) -> None:
    folder = checkpoint(family)
    run = pipeline("summarization", model=str(folder), device="cpu", backend=backend)
    prefix = "summarize: " if family == "flan" else ""
    for settings, expected in zip(SETTINGS, generated(folder, prefix), strict=True):
        assert [found["summary_text"] for found in run(TEXTS, **settings)] == expected


def test_a_model_that_would_end_at_once_writes_a_token(checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    import torch
    from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

    model = AutoModelForSeq2SeqLM.from_pretrained(checkpoint("pegasus")).eval()
    tokenizer = AutoTokenizer.from_pretrained(checkpoint("pegasus"))
    model.final_logits_bias[0, tokenizer.eos_token_id] = 1000.0
    model.save_pretrained(tmp_path)
    tokenizer.save_pretrained(tmp_path)
    written: dict[int, list[str]] = {0: [], 1: []}
    for least, found in written.items():
        for text in TEXTS:
            ids = tokenizer(text, return_tensors="pt").input_ids
            with torch.inference_mode():
                row = model.generate(input_ids=ids, num_beams=1, min_new_tokens=least, max_new_tokens=9)[0]
            found.append(tokenizer.decode(row, skip_special_tokens=True).strip())
    made = pipeline(model=str(tmp_path), device=-1)(TEXTS, num_beams=1, max_new_tokens=9)
    assert [found["summary_text"] for found in made] == written[1] != written[0] == [""] * len(TEXTS)


def test_the_old_shapes(bart: SummarizationPipeline) -> None:
    one = bart(TEXTS[0])
    assert list(one[0]) == ["summary_text"]
    assert len(one) == 1
    several = bart(TEXTS)
    assert several[:1] == one
    assert [list(found) for found in several] == [["summary_text"]] * len(TEXTS)
    assert list(bart(text for text in TEXTS)) == [[found] for found in several]
    two = bart(TEXTS[0], num_beams=3, num_return_sequences=2)
    assert len(two) == len({found["summary_text"] for found in two}) == 2
    assert bart(TEXTS[:1], num_beams=3, num_return_sequences=2) == [two]
    assert bart([]) == []


def test_the_columns_of_datasets(bart: SummarizationPipeline) -> None:
    datasets = pytest.importorskip("datasets")
    rows = datasets.Dataset.from_dict({"text": TEXTS})
    assert bart(rows["text"]) == bart(TEXTS)

    class KeyDataset:  # as transformers.pipelines.pt_utils has it: no iterator, and nothing to inherit from
        def __len__(self) -> int:
            return len(rows)

        def __getitem__(self, number: int) -> str:
            return str(rows[number]["text"])

    assert list(bart(KeyDataset())) == [[found] for found in bart(TEXTS)]


def test_a_column_of_pandas_goes_by_its_order(bart: SummarizationPipeline) -> None:
    pandas = pytest.importorskip("pandas")
    column = pandas.Series(TEXTS, index=[5 + number for number in range(len(TEXTS))])
    assert list(bart(column)) == [[found] for found in bart(TEXTS)]


def test_a_generator_is_read_as_it_is_needed(bart: SummarizationPipeline) -> None:
    def endless() -> Any:
        while True:
            yield TEXTS[0]

    assert next(bart(endless())) == bart(TEXTS[0])


def test_what_is_too_long_is_chunked_or_cut(bart: SummarizationPipeline) -> None:
    long = text_of(900)
    whole, cut = bart(long, max_length=20), bart(long, max_length=20, truncation=True)
    assert cut == bart(long, max_length=20, truncation="longest_first")
    assert whole[0]["summary_text"]
    assert cut[0]["summary_text"]
    assert cut != bart(text_of(900, start=3), max_length=20, truncation=True)
    assert cut == bart(f"{long} {TEXTS[0]}", max_length=20, truncation=True)


def test_spaces_before_marks_go_when_asked(checkpoint: Callable[[str], Path]) -> None:
    run = pipeline(model=str(checkpoint("t5")), device="cpu", max_length=30)
    plain = [found["summary_text"] for found in run(TEXTS)]
    cleaned = [found["summary_text"] for found in run(TEXTS, clean_up_tokenization_spaces=True)]
    assert cleaned == [
        text.replace(" .", ".").replace(" ?", "?").replace(" !", "!").replace(" ,", ",") for text in plain
    ]


@pytest.mark.parametrize(
    ("given", "fact"),
    [
        ({"do_sample": True}, "do_sample.*True.*sampling"),
        ({"temperature": 0.7}, r"temperature.*0\.7.*sampling"),
        ({"return_tensors": True}, "return_tensors.*True.*text"),
        ({"return_text": False}, "return_text.*False"),
        ({"early_stopping": False}, "early_stopping.*False"),
        ({"max_length": 0}, r"max_length.*\b0\b"),
        ({"max_length": 9.5}, r"max_length.*9\.5"),
        ({"min_length": 30, "max_length": 20}, "28.*18"),
        ({"num_beams": 2, "num_return_sequences": 3}, "num_return_sequences.*3.*2"),
        ({"truncation": "left"}, "truncation.*'left'"),
        ({"truncation": []}, r"truncation.*\[\]"),
        ({"do_sample": [True]}, r"do_sample.*\[True\]"),
        ({"clean_up_tokenization_spaces": "no"}, "clean_up_tokenization_spaces.*'no'"),
        ({"batch_size": 0}, "batch_size.*0"),
        ({"max_lenght": 20}, "max_lenght.*max_length"),
    ],
)
def test_what_cannot_be_had_is_an_error(bart: SummarizationPipeline, given: dict[str, Any], fact: str) -> None:
    with pytest.raises(OptionError, match=fact):
        bart(TEXTS[0], **given)


@pytest.mark.parametrize(
    ("given", "fact"),
    [
        ({"task": "translation"}, "'translation'.*summarization"),
        ({"model": SimpleNamespace()}, "model"),
        ({"model": "embedded"}, "'embedded'.*summarize"),
        ({"framework": "tf"}, "framework.*'tf'.*'pt'"),
        ({"trust_remote_code": True}, "trust_remote_code"),
        ({"tokenizer": SimpleNamespace()}, "tokenizer.*SimpleNamespace"),
        ({"device": "tpu"}, "device.*'tpu'"),
        ({"torch_dtype": "float64"}, "float64"),
        ({"torch_dtype": "float32", "dtype": "int8"}, "dtype and torch_dtype"),
        ({"model_kwargs": True}, "model_kwargs is True.*cache_dir"),
        ({"model_kwargs": {1: 2}}, r"\b1\b.*cache_dir"),
        ({"model_kwargs": {"attn_implementation": "eager"}}, "attn_implementation.*cache_dir"),
        ({"max_length": -1}, "max_length.*-1"),
    ],
)
def test_a_pipeline_that_cannot_be_had_is_an_error(
    checkpoint: Callable[[str], Path], given: dict[str, Any], fact: str
) -> None:
    with pytest.raises(OptionError, match=fact):
        pipeline(**{"model": str(checkpoint("t5")), **given})


def test_texts_that_are_none(bart: SummarizationPipeline) -> None:
    with pytest.raises(EmptyArticleError, match="document 1"):
        bart([TEXTS[0], " "])
    with pytest.raises(InputError, match=r"document 0.*int"):
        bart([3])  # type: ignore[list-item]
    with pytest.raises(InputError, match="bytes"):
        bart(b"The council met.")  # type: ignore[call-overload]


def test_devices_and_number_formats_by_their_old_names(checkpoint: Callable[[str], Path]) -> None:
    import torch

    folder = str(checkpoint("bart"))
    expected = pipeline(model=folder, device="cpu", backend="hf")(TEXTS, max_length=20)
    assert (
        pipeline(model=folder, device=torch.device("cpu"), torch_dtype=torch.float32, tokenizer=folder)(
            TEXTS, max_length=20
        )
        == expected
    )
    for given in ({"dtype": torch.float32}, {"dtype": "float32"}, {"torch_dtype": "auto"}):
        assert pipeline(model=folder, device=-1, **given)(TEXTS, max_length=20) == expected
    assert pipeline(model=folder, device=-1, torch_dtype="int8")(TEXTS[0], max_length=20)


def test_without_a_model_it_is_the_old_default(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    files = {"cache_dir": str(tmp_path), "local_files_only": True}
    with pytest.warns(UserWarning, match="distilbart-cnn-12-6"), pytest.raises(Exception, match="distilbart-cnn-12-6"):
        pipeline("summarization", model_kwargs=files)
    with pytest.raises(ModelNotFoundError, match="no-such"):
        pipeline("summarization", model="./no-such-folder")
