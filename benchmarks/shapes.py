"""Random checkpoints of a given shape, with the embedded model's tokenizer, for both backends."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from summarizer.models import EMBEDDED_FOLDER


@dataclass(frozen=True)
class Shape:
    """A seq2seq model's size.

    Attributes:
        family: "Pegasus" or "Bart".
        encoder_layers: Layers of the encoder.
        decoder_layers: Layers of the decoder.
        width: Size of the hidden states; the feed-forward layers have four times as much.
        heads: Attention heads.
        vocabulary: Tokens.
    """

    family: str
    encoder_layers: int
    decoder_layers: int
    width: int
    heads: int
    vocabulary: int


@dataclass(frozen=True)
class Built:
    """A random model of a shape on disk: for transformers, and converted to int8."""

    checkpoint: Path
    converted: Path


LARGER = Shape("Pegasus", 8, 3, 512, 8, 16_000)
DISTILBART = Shape("Bart", 12, 6, 1024, 16, 50_264)


def build(shape: Shape, folder: Path) -> Built:
    """Saves a random checkpoint and converts it."""
    import torch
    import transformers

    from summarizer.backends.conversion import converted
    from summarizer.models.checkpoints import find_checkpoint

    settings: dict[str, Any] = {
        "vocab_size": shape.vocabulary,
        "d_model": shape.width,
        "encoder_layers": shape.encoder_layers,
        "decoder_layers": shape.decoder_layers,
        "encoder_attention_heads": shape.heads,
        "decoder_attention_heads": shape.heads,
        "encoder_ffn_dim": 4 * shape.width,
        "decoder_ffn_dim": 4 * shape.width,
        "max_position_embeddings": 1024,
        "pad_token_id": 0,
        "bos_token_id": None,
        "eos_token_id": 1,
        "decoder_start_token_id": 0,
        "forced_eos_token_id": None,
        "activation_function": "gelu",
    }
    torch.manual_seed(0)
    config = getattr(transformers, f"{shape.family}Config")(**settings)
    model = getattr(transformers, f"{shape.family}ForConditionalGeneration")(config)
    checkpoint = folder / "checkpoint"
    model.save_pretrained(checkpoint)
    tokenizer = transformers.PreTrainedTokenizerFast(
        tokenizer_file=str(EMBEDDED_FOLDER / "tokenizer.json"), pad_token="<pad>", eos_token="</s>", unk_token="<unk>"
    )
    # Tokens that only fill the vocabulary up to the shape's size.
    tokenizer.add_tokens([f"<filler{number}>" for number in range(shape.vocabulary - len(tokenizer))])
    tokenizer.save_pretrained(checkpoint)
    made = folder / "converted"
    shutil.copytree(converted(find_checkpoint(str(checkpoint)), "int8"), made)
    return Built(checkpoint, made)


def build_apart(shape: Shape, folder: Path) -> Built:
    """Does as `build`, in a process of its own.

    The peak memory of a process counts what its parent had in memory when it was started.
    """
    arguments = [sys.executable, "-m", "benchmarks.shapes", json.dumps(asdict(shape)), str(folder)]
    subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return Built(folder / "checkpoint", folder / "converted")


def main() -> None:
    """Builds one model, for `build_apart`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shape", type=json.loads, help="the fields of a Shape, as JSON")
    parser.add_argument("folder", type=Path, help="where to write checkpoint/ and converted/")
    arguments = parser.parse_args()
    build(Shape(**arguments.shape), arguments.folder)


if __name__ == "__main__":
    main()
