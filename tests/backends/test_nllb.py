"""NLLB: M2M100's architecture with a tokenizer of its own, on both backends."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from tokenizers import Tokenizer, models, pre_tokenizers, trainers

from summarizer import OptionError, Summarizer, run_corpus
from summarizer.backends.base import Decoding
from summarizer.backends.table import load_backend
from tests.tiny_checkpoints import SENTENCES, save_model, text_of

pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

TEXTS = [text_of(9 + 7 * i, i) for i in range(4)]
GERMAN_TO_FRENCH = {"source_lang": "deu_Latn", "target_lang": "fra_Latn"}


@pytest.fixture(scope="module")
def nllb(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("nllb")
    pieces = Tokenizer(models.BPE(unk_token="<unk>"))
    pieces.pre_tokenizer = pre_tokenizers.Metaspace()
    special = ["<s>", "<pad>", "</s>", "<unk>"]
    pieces.train_from_iterator(SENTENCES, trainers.BpeTrainer(vocab_size=200, special_tokens=special))
    made = json.loads(pieces.to_str())["model"]
    tokenizer = transformers.NllbTokenizer(vocab=made["vocab"], merges=[tuple(pair) for pair in made["merges"]])
    tokenizer.save_pretrained(folder)
    save_model(folder, "m2m100", len(tokenizer))
    return folder


def test_both_backends_write_the_same_in_every_language(nllb: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys, "stderr", terminal)
    rows = {}
    for backend in ("ct2", "hf"):
        for name, languages in (("plain", {}), ("translated", GERMAN_TO_FRENCH)):
            loaded = load_backend(str(nllb), backend=backend, device="cpu", compute_type="float32", **languages)
            found = loaded.generate(TEXTS, "summary", Decoding(4, 1.0, 3, 2, 12, 4))
            rows[backend, name] = [[one.tokens for one in row] for row in found]
    assert rows["ct2", "plain"] == rows["hf", "plain"]
    assert rows["ct2", "translated"] == rows["hf", "translated"] != rows["hf", "plain"]
    assert f"converting {nllb}, once: 100%" in terminal.getvalue(), "the conversion says how far it is on a terminal"


def test_a_summary_says_its_languages(nllb: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for backend in ("ct2", "hf"):
        made = Summarizer(str(nllb), backend=backend, device="cpu", **GERMAN_TO_FRENCH).summarize(text_of(200))
        assert GERMAN_TO_FRENCH.items() <= made.provenance.options.items()
        plain = Summarizer(str(nllb), backend=backend, device="cpu").summarize(text_of(200))
        assert not {"source_lang", "target_lang"} & set(plain.provenance.options)
    assert "converting" not in capfd.readouterr().err


def test_two_languages_are_not_mixed_in_a_corpus_run(nllb: Path, tmp_path: Path) -> None:
    source, output = tmp_path / "in.txt", tmp_path / "out.jsonl"
    source.write_text(text_of(30), encoding="utf-8")
    for languages in ({}, GERMAN_TO_FRENCH):
        summarizer = Summarizer(str(nllb), device="cpu", **languages)
        if languages:
            with pytest.raises(OptionError, match="model options"):
                run_corpus(source, output, summarizer=summarizer, length=5)
        else:
            run_corpus(source, output, summarizer=summarizer, length=5)
