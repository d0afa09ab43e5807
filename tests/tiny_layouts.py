"""Tiny checkpoints in the forms that others have: pickled, with SentencePiece alone, embedded."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from tests.tiny_checkpoints import SENTENCES, make_checkpoint

_TASK = {
    "num_beams": 4,
    "length_penalty": 1.0,
    "no_repeat_ngram_size": 3,
    "min_new_tokens": 3,
    "max_new_tokens": 24,
    "num_hypotheses": 4,
}


def as_pickle(source: Path, folder: Path, *, parts: int = 1) -> Path:
    """A copy of a checkpoint with its weights as older ones of the Hub have them, tied ones under all their names."""
    import torch
    import transformers

    shutil.copytree(source, folder)
    (folder / "model.safetensors").unlink()
    model = transformers.AutoModelForSeq2SeqLM.from_pretrained(source)
    tensors = list(model.state_dict(keep_vars=False).items())
    names = ["pytorch_model.bin"]
    if parts > 1:
        names = [f"pytorch_model-{number:05}-of-{parts:05}.bin" for number in range(1, parts + 1)]
        index = {"weight_map": {name: names[i % parts] for i, (name, _) in enumerate(tensors)}}
        (folder / "pytorch_model.bin.index.json").write_text(json.dumps(index), encoding="utf-8")
    for number, name in enumerate(names):
        torch.save(dict(tensors[number::parts]), folder / name)
    return folder


def with_spiece(source: Path, folder: Path) -> Path:
    """A copy of a T5 or mT5 whose tokenizer is one of SentencePiece, without the fast form."""
    import sentencepiece

    shutil.copytree(source, folder)
    (folder / "tokenizer.json").unlink()
    config = {"tokenizer_class": "T5Tokenizer", "eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>"}
    (folder / "tokenizer_config.json").write_text(json.dumps(config | {"extra_ids": 0}), encoding="utf-8")
    with (folder / "spiece.model").open("wb") as target:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(SENTENCES),
            model_writer=target,
            vocab_size=150,
            hard_vocab_limit=False,
            pad_id=0,
            eos_id=1,
            unk_id=2,
            bos_id=-1,
            minloglevel=2,
        )
    return folder


def make_embedded_folder(
    folder: Path, *, tasks: tuple[str, ...] = ("headline", "brief", "summary"), default: bool = True, limit: int = 1000
) -> Path:
    """A random PEGASUS in the form of the embedded model's folder: int8, tasks by their first token."""
    import tempfile

    from summarizer.backends.conversion import converted
    from summarizer.models.checkpoints import find_checkpoint

    with tempfile.TemporaryDirectory() as scratch:
        source = make_checkpoint(Path(scratch), "pegasus", max_position_embeddings=1024)
        made = converted(find_checkpoint(str(source)), "int8")
    folder.mkdir(parents=True)
    for path in made.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    record = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    record.update(name="tiny-embedded", version="9.9", languages=["en"])
    record["tasks"] = {
        task: {**_TASK, "token": f"<{task}>", "max_input_tokens": limit, "default": default} for task in tasks
    }
    (folder / "model.json").write_text(json.dumps(record), encoding="utf-8")
    return folder
