"""Random checkpoints of a few kilobytes, saved as transformers 5 saves them."""

from __future__ import annotations

import json
import math
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers

SENTENCES = (
    "The council voted on Monday to close the old bridge over the river until the spring.",
    "Engineers found cracks in two of its seven arches during an inspection last month.",
    "Buses will take another way, and a ferry will run every twenty minutes from 6 a.m.",
    "Shop owners on the north bank fear for their trade, said Maria Lopez, who sells bread there.",
    "Repairs will cost 4.2 million euros, most of it paid by the state.",
    "The mayor called the decision hard but right; the opposition asked for a second opinion.",
    "A report on the other bridges of the town is due in June.",
)
TOKENIZERS = {"bart": "bpe", "led": "bpe"}
FAMILIES = ("bart", "mbart", "pegasus", "t5", "t5_v11", "flan", "mt5", "led", "longt5")
# How much likelier the end token is made, found by trial: some outputs then end by it and others do not.
_END_BIAS = {"bart": 4.0, "mbart": 2.0, "pegasus": 4.0, "t5": 14.0, "led": 4.0, "longt5": 8.0}


def text_of(words: int, start: int = 0) -> str:
    """A text of that many words, another one for each start."""
    stream = " ".join(SENTENCES[start % len(SENTENCES) :] + SENTENCES * (words // 40 + 2)).split()
    return " ".join(stream[start : start + words])


def make_checkpoint(folder: Path, family: str, *, seed: int = 0, **settings: Any) -> Path:
    """Saves a random checkpoint and its tokenizer.

    The end token is made likely enough that some outputs end by it and others do not. The padding token is
    never generated: where it starts the decoding, transformers counts the start as a part of an n-gram.
    """
    import torch
    import transformers

    tokenizer = make_tokenizer(family)
    torch.manual_seed(seed)
    name, config = _config(family, len(tokenizer), settings)
    config.pad_token_id, config.eos_token_id = tokenizer.pad_token_id, tokenizer.eos_token_id
    model = getattr(transformers, f"{name}ForConditionalGeneration")(config)
    forced = {"bart": "<s>", "mbart": "<brief>"}.get(family)
    if forced is not None:
        model.generation_config.forced_bos_token_id = tokenizer.convert_tokens_to_ids(forced)
    if model.generation_config.forced_eos_token_id is not None:
        model.generation_config.forced_eos_token_id = tokenizer.eos_token_id
    with torch.no_grad():
        _bias_endings(model, {tokenizer.eos_token_id: _END_BIAS.get(family, 9.0), tokenizer.pad_token_id: -50.0})
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def save_model(folder: Path, family: str, vocabulary: int, **settings: Any) -> None:
    """Saves a random model of a family, for a tokenizer of that many tokens that is not one of `make_tokenizer`."""
    import torch
    import transformers

    torch.manual_seed(0)
    name, config = _config(family, vocabulary, settings)
    getattr(transformers, f"{name}ForConditionalGeneration")(config).save_pretrained(folder)


def _bias_endings(model: Any, biases: dict[int, float]) -> None:
    if hasattr(model, "final_logits_bias"):
        for token, bias in biases.items():
            model.final_logits_bias[0, token] = bias
        return
    # T5 has no such bias: one dimension of the decoder is held constant, and read by these two tokens only.
    # As in T5 1.1, Flan and mT5, the output embedding is not the input's; what tells the first T5 from them
    # is that it scales its outputs.
    model.lm_head.weight = type(model.lm_head.weight)(model.lm_head.weight.clone())
    model.lm_head.weight[:, 0] = 0
    model.shared.weight[:, 0] = 3.0
    for block in model.decoder.block:
        block.layer[0].SelfAttention.o.weight[0] = 0
        block.layer[1].EncDecAttention.o.weight[0] = 0
        block.layer[2].DenseReluDense.wo.weight[0] = 0
    for token, bias in biases.items():
        model.lm_head.weight[token, 0] = bias


def make_tokenizer(family: str, special: tuple[str, ...] = ("<headline>", "<brief>", "<summary>")) -> Any:
    """A tokenizer made from `SENTENCES`: byte-level BPE for BART and LED, Unigram for the others."""
    from transformers import PreTrainedTokenizerFast

    names = ["<s>", "<pad>", "</s>", "<unk>", *special]
    if TOKENIZERS.get(family) == "bpe":
        tokenizer = Tokenizer(models.BPE())
        tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
        tokenizer.decoder = decoders.ByteLevel()
        alphabet = pre_tokenizers.ByteLevel.alphabet()
        tokenizer.train_from_iterator(
            SENTENCES, trainers.BpeTrainer(vocab_size=360, special_tokens=names, initial_alphabet=alphabet)
        )
        single, pairs = "<s> $A </s>", [("<s>", 0), ("</s>", 2)]
    else:
        tokenizer = Tokenizer(models.Unigram(_unigrams(names), unk_id=names.index("<unk>")))
        tokenizer.add_special_tokens(names)
        tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
        tokenizer.decoder = decoders.Metaspace()
        single, pairs = "$A </s>", [("</s>", 2)]
    tokenizer.post_processor = processors.TemplateProcessing(single=single, special_tokens=pairs)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token="<s>",
        eos_token="</s>",
        unk_token="<unk>",
        pad_token="<pad>",
        extra_special_tokens=list(special),
    )


def _unigrams(special: list[str]) -> list[tuple[str, float]]:
    """Log frequencies of short pieces. The trainer of `tokenizers` gives other figures in every process."""
    words = [f"▁{word}" for sentence in SENTENCES for word in sentence.split()]
    pieces = Counter(word[i : i + n] for word in words for n in range(1, 5) for i in range(len(word) - n + 1))
    letters = {letter: pieces[letter] for letter in sorted({"▁", *"abcdefghijklmnopqrstuvwxyz", *"".join(words)})}
    frequent = dict(sorted(pieces.items(), key=lambda item: (-item[1], item[0]))[:170])
    counted = letters | frequent
    return [(token, 0.0) for token in special] + [
        (piece, math.log((count + 0.1) / sum(pieces.values()))) for piece, count in counted.items()
    ]


def make_encoder(folder: Path) -> tuple[Path, Any]:
    """A random BERT of 64 positions: the folder of its conversion to CTranslate2, and the model of transformers."""
    import torch
    import transformers
    from ctranslate2.converters import TransformersConverter

    tokenizer = make_tokenizer("pegasus")
    torch.manual_seed(0)
    config = transformers.BertConfig(
        vocab_size=len(tokenizer),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=48,
        max_position_embeddings=64,
        initializer_range=0.5,
    )
    config.position_embedding_type, config.architectures = "absolute", ["BertModel"]  # read by the converter
    model = transformers.BertModel(config).eval()

    class Converter(TransformersConverter):  # type: ignore[misc]
        def load_model(self, model_class: Any, model_name_or_path: str, **kwargs: Any) -> Any:
            return model

        def load_tokenizer(self, tokenizer_class: Any, model_name_or_path: str, **kwargs: Any) -> Any:
            return tokenizer

    config.save_pretrained(folder / "source")
    Converter(str(folder / "source")).convert(str(folder / "converted"))
    made = folder / "converted"
    tokenizer.backend_tokenizer.save(str(made / "tokenizer.json"))
    hashes = {path.name: sha256(path.read_bytes()).hexdigest() for path in made.iterdir()}
    (made / "model.json").write_text(json.dumps({"sha256": hashes}), encoding="utf-8")
    return made, model


def _config(family: str, vocabulary: int, settings: dict[str, Any]) -> tuple[str, Any]:
    """What transformers calls a family, and its configuration."""
    import transformers

    name, common = (_t5 if "t5" in family or family == "flan" else _bart)(family)
    common |= {"vocab_size": vocabulary, "d_model": 32}
    return name, getattr(transformers, f"{name}Config")(**{**common, **settings})


def _t5(family: str) -> tuple[str, dict[str, Any]]:
    common: dict[str, Any] = {
        "d_kv": 8,
        "d_ff": 48,
        "num_layers": 2,
        "num_decoder_layers": 1,
        "num_heads": 4,
        "feed_forward_proj": "relu" if family == "t5" else "gated-gelu",
        "tie_word_embeddings": family == "t5",
        "decoder_start_token_id": 1,
    }
    if family == "flan":
        common["task_specific_params"] = {"summarization": {"prefix": "summarize: ", "num_beams": 3}}
    if family == "longt5":
        common["encoder_attention_type"] = "transient-global"
    return {"mt5": "MT5", "longt5": "LongT5"}.get(family, "T5"), common


def _bart(family: str) -> tuple[str, dict[str, Any]]:
    common: dict[str, Any] = {
        "encoder_layers": 2,
        "decoder_layers": 1,
        "encoder_attention_heads": 4,
        "decoder_attention_heads": 4,
        "encoder_ffn_dim": 48,
        "decoder_ffn_dim": 48,
        "init_std": 0.3,
        "scale_embedding": family != "bart",
        "decoder_start_token_id": {"pegasus": 1}.get(family, 2),
        "bos_token_id": 0,
    }
    if family == "led":
        lengths = {"max_encoder_position_embeddings": 512, "max_decoder_position_embeddings": 64}
        common |= {**lengths, "attention_window": 16}
    else:
        common["max_position_embeddings"] = 128
    return {"bart": "Bart", "mbart": "MBart", "pegasus": "Pegasus", "led": "LED", "m2m100": "M2M100"}[family], common
