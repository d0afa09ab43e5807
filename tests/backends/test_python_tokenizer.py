"""A tokenizer that transformers has in Python only: M2M100's, with its languages, on the backend that can run it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import sentencepiece

from summarizer.backends.base import Decoding
from summarizer.backends.table import load_backend
from summarizer.errors import OptionError
from tests.tiny_checkpoints import SENTENCES, save_model, text_of

pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")


@pytest.fixture(scope="module")
def m2m100(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("m2m100")
    with (folder / "sentencepiece.bpe.model").open("wb") as target:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(SENTENCES), model_writer=target, vocab_size=120, model_type="bpe", minloglevel=2
        )
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / "sentencepiece.bpe.model"))
    names = ["<s>", "<pad>", "</s>", "<unk>", *(pieces.id_to_piece(number) for number in range(3, 120))]
    (folder / "vocab.json").write_text(json.dumps({name: number for number, name in enumerate(names)}))
    tokenizer = transformers.M2M100Tokenizer(folder / "vocab.json", folder / "sentencepiece.bpe.model")
    tokenizer.save_pretrained(folder)
    save_model(folder, "m2m100", len(tokenizer) + len(tokenizer.lang_token_to_id), encoder_layers=1)
    return folder


def test_it_writes_in_the_language_asked(m2m100: Path) -> None:
    plain = load_backend(str(m2m100), device="cpu")
    assert plain.name == "hf"
    tokenizer = transformers.AutoTokenizer.from_pretrained(m2m100)
    counted = [len(tokenizer(text, add_special_tokens=False).input_ids) for text in SENTENCES]
    assert plain.count_tokens(SENTENCES) == counted
    french = load_backend(str(m2m100), device="cpu", source_lang="de", target_lang="fr")
    assert french.spec.forced_first_token == "__fr__"
    decoding = Decoding(2, 1.0, 3, 2, 8, 2)
    assert french.generate([text_of(20)], "summary", decoding) != plain.generate([text_of(20)], "summary", decoding)
    with pytest.raises(OptionError, match=r"'xx'.*de, .*fr"):
        load_backend(str(m2m100), device="cpu", target_lang="xx")
