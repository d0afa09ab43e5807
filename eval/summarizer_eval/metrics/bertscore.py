"""BERTScore (Zhang and others 2020) by any encoder that lies in a folder of this machine.

With x the token vectors of a reference and y those of a prediction, each of length 1:

    R = 1/|x| * sum over x of max over y of x.y      P = 1/|y| * sum over y of max over x of x.y
    F1 = 2 P R / (P + R)

Special tokens are left out, no token is weighted, nothing is rescaled.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import Any

from summarizer.errors import EvaluationError, MissingExtraError, OptionError, is_missing
from summarizer_eval.signature import format_signature

_BATCH = 16  # texts that the encoder reads at once


class BertScore:
    """F1 of the greedy matching of token vectors; of several references the best."""

    name = "bertscore"
    label = "BERTScore"
    meaning = "F1 of token vectors matched by likeness; what counts as much depends on the encoder"
    scale = 100

    def __init__(self, encoder: str | Path, layer: int = -1) -> None:
        """Loads the encoder; nothing is fetched.

        Args:
            encoder: Folder of a checkpoint that `transformers.AutoModel` and `AutoTokenizer` read.
            layer: Hidden layer whose vectors are taken, counted from 0, the embeddings, or from -1, the last.

        Raises:
            OptionError: It is no such folder, or there is no such layer.
            MissingExtraError: torch or transformers is not installed.
        """
        try:
            import torch  # noqa: F401
            import transformers
        except ImportError as error:
            if not is_missing(error):
                raise
            raise MissingExtraError(f"BERTScore needs torch and transformers: {error}") from error
        folder = Path(encoder)
        if not (folder / "config.json").is_file():
            raise OptionError(f"encoder of BERTScore is {str(encoder)!r}; allowed: the folder of a checkpoint")
        load: Any = transformers
        try:
            self._tokenizer = load.AutoTokenizer.from_pretrained(str(folder), local_files_only=True)
            self._model = load.AutoModel.from_pretrained(str(folder), local_files_only=True).eval()
        except (OSError, ValueError) as error:
            raise OptionError(f"encoder of BERTScore is {str(encoder)!r}, which cannot be loaded: {error}") from error
        layers = self._model.config.num_hidden_layers
        if not -layers - 1 <= layer <= layers:
            raise OptionError(f"layer of BERTScore is {layer!r}; allowed: {-layers - 1} to {layers}")
        self._folder, self._layer = folder, layer

    def score(self, predictions: Sequence[str], references: Sequence[Sequence[str]]) -> list[float]:
        """The F1 of each prediction, -1 to 1, in practice 0 to 1; 0 for one without tokens.

        Raises:
            EvaluationError: A text is longer than the encoder reads.
        """
        texts = list(dict.fromkeys([*predictions, *(text for group in references for text in group)]))
        order = sorted(texts, key=len)
        vectors: dict[str, Any] = {}
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            vectors.update(zip(batch, self._encode(batch), strict=True))
        pairs = zip(predictions, references, strict=True)
        return [max(_f1(vectors[text], vectors[one]) for one in group) for text, group in pairs]

    def signature(self) -> str:
        """The encoder with the hash of its weights, the layer, and the library that runs it."""
        return format_signature(
            self.name,
            {
                "aggregation": "mean",
                "encoder": self._folder.name,
                "sha256": self._weights_hash[:12],
                "layer": str(self._layer),
                "idf": "no",
                "rescaled": "no",
                "transformers": version("transformers"),
            },
        )

    @cached_property
    def _weights_hash(self) -> str:
        """Hex sha256 of the weights; they are read once, however many systems are scored."""
        digest = hashlib.sha256()
        for path in sorted(self._folder.glob("*.safetensors")) or sorted(self._folder.glob("*.bin")):
            with path.open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
        return digest.hexdigest()

    def _encode(self, texts: Sequence[str]) -> list[Any]:
        """For each text the vectors of its tokens, shape (tokens, width), each of length 1."""
        import torch

        read = self._tokenizer(list(texts), padding=True, return_special_tokens_mask=True, return_tensors="pt")
        most = getattr(self._model.config, "max_position_embeddings", None)
        if most is not None and read["input_ids"].shape[1] > most:
            raise EvaluationError(
                f"a text has {read['input_ids'].shape[1]} tokens, and the encoder of BERTScore reads {most}; "
                "it would be cut"
            )
        special = read.pop("special_tokens_mask")
        with torch.inference_mode():
            states = self._model(**read, output_hidden_states=True).hidden_states[self._layer]
        states = torch.nn.functional.normalize(states.float(), dim=-1)
        return [row[mask == 0] for row, mask in zip(states, special, strict=True)]


def _f1(prediction: Any, reference: Any) -> float:
    if not len(prediction) or not len(reference):
        return 0.0
    likeness = prediction @ reference.T
    precision, recall = likeness.amax(1).mean().item(), likeness.amax(0).mean().item()
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
