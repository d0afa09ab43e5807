from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ctranslate2
import pytest
import sentencepiece

from summarizer import Summarizer
from summarizer.backends.base import Decoding
from summarizer.backends.table import BACKENDS, load_backend, prepare
from summarizer.errors import ModelError, OptionError, UnsupportedModelError
from tests.tiny_checkpoints import SENTENCES, make_checkpoint, make_tokenizer, text_of
from tests.tiny_layouts import with_spiece


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"backend": "onnx"}, "backend.*'onnx'.*auto, ct2, hf"),
        ({"device": "tpu"}, "device.*'tpu'.*auto, cpu, cuda"),
        ({"compute_type": "int4"}, "compute_type.*'int4'.*auto, int8, "),
        ({"backend": "hf"}, "backend.*'hf'.*auto, ct2"),
        ({"revision": "v1"}, "revision.*'v1'.*'embedded'"),
        ({"device": "cpu", "compute_type": "float16"}, "compute_type.*'float16'.*cpu.*int8"),
    ],
)
def test_impossible_options_name_the_possible_ones(options: dict[str, Any], message: str) -> None:
    with pytest.raises(OptionError, match=message):
        load_backend("embedded", **options)


@pytest.mark.parametrize("call", [load_backend, prepare])
@pytest.mark.parametrize("model", [None, b"embedded", Path("checkpoint")])
def test_a_model_is_named_by_text(call: Callable[..., object], model: object) -> None:
    with pytest.raises(OptionError, match=rf"model is {re.escape(repr(model))}.*as text"):
        call(model)


@pytest.mark.skipif(ctranslate2.get_cuda_device_count() > 0, reason="here a device is there")
def test_device_that_is_not_there() -> None:
    with pytest.raises(OptionError, match=r"device.*'cuda'.*auto, cpu"):
        load_backend("embedded", device="cuda")
    assert load_backend("embedded", device="auto").device == "cpu"


def test_a_backend_is_a_file_and_a_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a_new_backend.py").write_text(
        "from tests.scripted import ScriptedGenerator\n\n\n"
        "def load(source, options):\n"
        "    return ScriptedGenerator(lambda text: [(f'{options.device} {options.compute_type}', 0.0)])\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setitem(BACKENDS, "new", "a_new_backend")
    found = load_backend("embedded", backend="new", device="cpu", compute_type="int16")
    assert found.generate(["text"], "brief", Decoding(1, 1.0, 0, 1, 8, 1))[0][0].text == "cpu int16"
    assert Summarizer("embedded", backend="new").input_limit(task="brief") == found.budget("brief")
    with pytest.raises(OptionError, match=r"'onnx'.*auto, .*, new"):
        load_backend("embedded", backend="onnx")


@pytest.mark.parametrize(("family", "backend"), [("bart", "ct2"), ("t5_v11", "ct2"), ("led", "hf"), ("longt5", "hf")])
def test_auto_takes_the_fast_backend_where_it_can(family: str, backend: str, checkpoint: Callable[[str], Path]) -> None:
    assert load_backend(str(checkpoint(family)), device="cpu").name == backend


def test_auto_takes_transformers_for_a_checkpoint_that_cannot_be_converted(tmp_path: Path) -> None:
    pytest.importorskip("transformers")
    folder = make_checkpoint(tmp_path / "bart", "bart", vocab_size=len(make_tokenizer("bart")) + 1)
    assert load_backend(str(folder), device="cpu").name == "hf"
    with pytest.raises(UnsupportedModelError, match=rf'{re.escape(str(folder))}.*backend="hf"'):
        load_backend(str(folder), backend="ct2", device="cpu")


@pytest.mark.parametrize(("family", "spare"), [("flan", 28), ("mt5", 12), ("bart", -1)])
def test_vocabularies_of_other_sizes_than_the_weights(family: str, spare: int, tmp_path: Path) -> None:
    """As in flan-t5, mT5 and bart-large-cnn, whose tokenizers are smaller or larger than their embeddings."""
    pytest.importorskip("transformers")
    folder = make_checkpoint(tmp_path / family, family, vocab_size=len(make_tokenizer(family)) + spare)
    decoding = Decoding(4, 1.0, 3, 2, 12, 4)
    written = []
    for backend in ("ct2", "hf"):
        loaded = load_backend(str(folder), backend=backend, device="cpu", compute_type="float32")
        found = loaded.generate([text_of(30), text_of(40, 7)], "summary", decoding)
        written.append([[candidate.tokens for candidate in candidates] for candidates in found])
    assert written[0] == written[1]


def test_ct2_cannot_be_forced_on_every_architecture(checkpoint: Callable[[str], Path]) -> None:
    with pytest.raises(UnsupportedModelError, match=r"\bled\b.*bart, .*backend='hf'"):
        load_backend(str(checkpoint("led")), backend="ct2")


@pytest.mark.parametrize(("backend", "kind"), [("hf", "int8"), ("ct2", "float16")])
def test_number_formats_that_a_backend_lacks(backend: str, kind: str, checkpoint: Callable[[str], Path]) -> None:
    with pytest.raises(OptionError, match=f"compute_type.*'{kind}'.*float32"):
        load_backend(str(checkpoint("bart")), backend=backend, compute_type=kind, device="cpu")


@pytest.mark.parametrize(
    ("family", "config", "tokenizer", "limit"),
    [
        ("bart", {}, {}, 128),
        ("bart", {}, {"model_max_length": 100}, 100),
        ("bart", {}, {"model_max_length": 10**30}, 128),
        ("t5_v11", {}, {}, 512),
        ("t5_v11", {"n_positions": 256}, {"model_max_length": 300}, 256),
        ("led", {}, {}, 512),
        ("longt5", {}, {}, 4096),
        ("longt5", {}, {"model_max_length": 2048}, 2048),
    ],
)
def test_smallest_plausible_limit_holds(
    family: str,
    config: dict[str, Any],
    tokenizer: dict[str, Any],
    limit: int,
    checkpoint: Callable[[str], Path],
    tmp_path: Path,
) -> None:
    from summarizer.models.checkpoints import find_checkpoint
    from summarizer.models.config import input_limit

    for path in checkpoint(family).iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    for name, changes in (("config.json", config), ("tokenizer_config.json", tokenizer)):
        content = json.loads((tmp_path / name).read_text())
        (tmp_path / name).write_text(json.dumps({**content, **changes}))
    assert input_limit(find_checkpoint(str(tmp_path))) == limit


def test_each_task_may_have_a_prefix_of_its_own(checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    for path in checkpoint("flan").iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    config = json.loads((tmp_path / "config.json").read_text())
    config["task_specific_params"] = {"summarization": {"prefix": "summarize: "}, "headline": {"prefix": "title: "}}
    (tmp_path / "config.json").write_text(json.dumps(config))
    tasks = load_backend(str(tmp_path), device="cpu").spec.tasks
    assert {name: task.prefix for name, task in tasks.items()} == {
        "headline": "title: ",
        "brief": "summarize: ",
        "summary": "summarize: ",
    }


@pytest.mark.parametrize("backend", ["ct2", "hf"])
def test_a_vocabulary_of_sentencepiece_alone_is_enough(
    backend: str, checkpoint: Callable[[str], Path], tmp_path: Path
) -> None:
    """Older checkpoints, such as many of mT5, have `spiece.model` and no `tokenizer.json`."""
    folder = with_spiece(checkpoint("mt5"), tmp_path / "mt5")
    loaded = load_backend(str(folder), backend=backend, device="cpu")
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / "spiece.model"))
    assert loaded.count_tokens(SENTENCES) == [len(pieces.encode(sentence)) for sentence in SENTENCES]


@pytest.mark.parametrize("family", ["bart", "led"])
@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("config.json", {"d_model": "wide"}),
        ("config.json", {"d_model": 0}),
        ("config.json", {"id2label": "x"}),
        ("config.json", {"model_type": ["bart"]}),
        ("config.json", {"vocab_size": None}),
        ("generation_config.json", {"eos_token_id": -1}),
        ("generation_config.json", {"eos_token_id": [2, 10**6]}),
        ("generation_config.json", {"forced_bos_token_id": 10**6}),
        ("generation_config.json", {"pad_token_id": "x"}),
        ("generation_config.json", {"num_beams": 10**6}),
        ("generation_config.json", {"num_beams": 2.5}),
        ("generation_config.json", {"no_repeat_ngram_size": -1}),
        ("generation_config.json", {"length_penalty": "long"}),
        ("tokenizer_config.json", {"model_max_length": 3}),
        ("model.safetensors.index.json", {"weight_map": None}),
        ("model.safetensors.index.json", {"weight_map": {}}),
    ],
)
def test_values_of_a_wrong_kind_give_our_errors(
    family: str, name: str, change: dict[str, Any], checkpoint: Callable[[str], Path], tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(checkpoint(family), tmp_path / "model"))
    content = json.loads((folder / name).read_text()) if (folder / name).exists() else {}
    (folder / name).write_text(json.dumps({**content, **change}))
    with pytest.raises(ModelError):
        load_backend(str(folder), device="cpu").generate([text_of(9)], "brief", Decoding(2, 1.0, 3, 2, 8, 2))


def test_foreign_tokenizer_gives_our_error(checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    folder = Path(shutil.copytree(checkpoint("led"), tmp_path / "model"))
    make_tokenizer("led", special=tuple(f"<{number}>" for number in range(400))).save_pretrained(folder)
    with pytest.raises(ModelError, match=rf"tokenizer.*{re.escape(str(folder))}"):
        load_backend(str(folder), device="cpu").generate([text_of(9)], "brief", Decoding(2, 1.0, 3, 2, 8, 2))
