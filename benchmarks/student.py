"""The pointer model in torch, to train a smaller one: its encoder, the scores of its steps, its judge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from benchmarks.encoder_file import Variables, in_float, rows_in_int8
from summarizer.compression.pointer import IMPOSSIBLE, SCALE, distance_buckets

_WIDTH, _HEADS, _EPSILON = 384, 12, 1e-12
_LINEARS = {
    "joint": "self_attention/linear_0",
    "out": "self_attention/linear_1",
    "inner": "ffn/linear_0",
    "outer": "ffn/linear_1",
}
_NORMS = {"first": "self_attention/layer_norm", "second": "ffn/layer_norm"}


class Layer(nn.Module):
    """A layer of BERT: attention, then two linear maps, each added to what came in and normalised.

    Args:
        units: How many there are between the two maps.

    Attributes:
        drop: Share of what is added that is left out in training.
    """

    drop = 0.0

    def __init__(self, units: int) -> None:
        """Makes the weights."""
        super().__init__()
        self.joint, self.out = nn.Linear(_WIDTH, 3 * _WIDTH), nn.Linear(_WIDTH, _WIDTH)
        self.inner, self.outer = nn.Linear(_WIDTH, units), nn.Linear(units, _WIDTH)
        self.first, self.second = nn.LayerNorm(_WIDTH, _EPSILON), nn.LayerNorm(_WIDTH, _EPSILON)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """States (rows, tokens, width) after the layer; the mask is true where a token may be looked at."""
        rows, tokens, _ = x.shape
        query, key, value = self.joint(x).view(rows, tokens, 3, _HEADS, -1).permute(2, 0, 3, 1, 4)
        seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        x = self.first(x + self._some(self.out(seen.transpose(1, 2).reshape(rows, tokens, _WIDTH))))
        states: Tensor = self.second(x + self._some(self.outer(functional.gelu(self.inner(x)))))
        return states

    def _some(self, x: Tensor) -> Tensor:
        return functional.dropout(x, self.drop, self.training)


class Encoder(nn.Module):
    """An encoder with some of the layers of another.

    Args:
        variables: Those of the other, as `encoder_file.read` gives them.
        layers: Numbers of the layers that it begins with.
    """

    def __init__(self, variables: Variables, layers: Sequence[int]) -> None:
        """Copies the weights."""
        super().__init__()

        def copied(name: str) -> Tensor:
            return torch.from_numpy(in_float(variables, f"encoder/{name}"))

        self.words = nn.Parameter(copied("embeddings_0/weight"), requires_grad=False)
        self.kinds = nn.Parameter(copied("embeddings_1/weight"))
        self.places = nn.Parameter(copied("position_encodings/encodings"))
        self.norm = nn.LayerNorm(_WIDTH, _EPSILON)
        sizes = [len(variables[f"encoder/layer_{number}/{_LINEARS['inner']}/bias"]) for number in layers]
        self.layers = nn.ModuleList(Layer(units) for units in sizes)
        for module, name in self._stored(layers):
            weight, bias = ("gamma", "beta") if isinstance(module, nn.LayerNorm) else ("weight", "bias")
            module.weight.data, module.bias.data = copied(f"{name}/{weight}"), copied(f"{name}/{bias}")

    def forward(self, ids: Tensor, kinds: Tensor | None = None, mask: Tensor | None = None) -> Tensor:
        """The last states (rows, tokens, width) of token ids of the same shape; None is kind 0 everywhere."""
        return self.through(self.embedded(ids, kinds), mask, 0, len(self.layers))

    def embedded(self, ids: Tensor, kinds: Tensor | None) -> Tensor:
        """What the first layer is given."""
        kind = self.kinds[0] if kinds is None else functional.embedding(kinds, self.kinds)
        x: Tensor = self.norm(functional.embedding(ids, self.words) + self.places[: ids.shape[1]] + kind)
        return x

    def through(self, x: Tensor, mask: Tensor | None, start: int, stop: int) -> Tensor:
        """The states behind some layers."""
        for layer in self.layers[start:stop]:
            x = layer(x, mask)
        return x

    def stored(self, variables: Variables) -> Variables:
        """This encoder's variables in int8, to be written; what it has not is that of the other encoder."""
        found = {name: value for name, value in variables.items() if "/layer_" not in name}
        for name, weights in (("embeddings_0/weight", self.words), ("embeddings_1/weight", self.kinds)):
            found[f"encoder/{name}"], found[f"encoder/{name}_scale"] = rows_in_int8(weights.detach().numpy())
        found["encoder/position_encodings/encodings"] = _half(self.places)
        for module, name in self._stored(range(len(self.layers))):
            if isinstance(module, nn.LayerNorm):
                found[f"encoder/{name}/gamma"], found[f"encoder/{name}/beta"] = _half(module.weight), _half(module.bias)
            else:
                weight = f"encoder/{name}/weight"
                found[weight], found[f"{weight}_scale"] = rows_in_int8(module.weight.detach().numpy())
                found[f"encoder/{name}/bias"] = _half(module.bias)
        return found

    def _stored(self, layers: Sequence[int]) -> list[tuple[Any, str]]:
        """Each part with weights, and the name under which it is stored."""
        parts: list[tuple[Any, str]] = [(self.norm, "layernorm_embedding")]
        for number, layer in zip(layers, self.layers, strict=True):
            parts += [(getattr(layer, own), f"layer_{number}/{name}") for own, name in (_LINEARS | _NORMS).items()]
        return parts


class Head:
    """Pointer and judge above the encoder, fixed.

    Args:
        weights: Those of `head.safetensors`.
    """

    def __init__(self, weights: dict[str, Tensor]) -> None:
        """Keeps the weights."""
        self._weights = weights

    def steps(self, states: Tensor, sentences: Tensor) -> tuple[Tensor, Tensor]:
        """Log probabilities (n + 1, n + 2) of the steps from START and each of n words, and which steps there are.

        Args:
            states: (n + 2, width): of START, the first token of each word, and END.
            sentences: (n,): the number of each word's sentence.
        """
        scores = self._linear("query", states) @ self._linear("key", states).T / SCALE
        at = torch.arange(len(states))
        gap = self._weights["gap"][torch.from_numpy(distance_buckets(len(states), len(self._weights["gap"])))]
        scores = scores + self._linear("node", states).T + gap[(at - at[:, None]).clamp(min=0)]
        number = torch.cat([torch.tensor([-1]), sentences, torch.tensor([-2])])
        allowed = (number[:, None] == number) | (number[:, None] == -1) | (number == -2)
        allowed &= at > at[:, None]
        allowed[0, -1] = False
        return torch.log_softmax(scores.masked_fill(~allowed, IMPOSSIBLE), -1)[:-1], allowed[:-1]

    def judge(self, states: Tensor, line: int) -> Tensor:
        """Log odds (2,) that a line is true and printable.

        Args:
            states: (tokens, width): what the encoder made of the line beside its sentence.
            line: How many tokens the line has, with the one before it.
        """
        x = functional.gelu(self._linear("judge.0", torch.cat([states[0], states[:line].mean(0)])))
        return self._linear("judge.2", x)

    def _linear(self, name: str, x: Tensor) -> Tensor:
        return x @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]


def along(steps: Tensor, path: Sequence[int]) -> Tensor:
    """The log probability of a path."""
    nodes = [0, *(at + 1 for at in path)]
    return steps[nodes, [*nodes[1:], steps.shape[1] - 1]].sum()


def _half(weights: Tensor) -> np.ndarray[Any, np.dtype[np.float16]]:
    return weights.detach().numpy().astype(np.float16)
