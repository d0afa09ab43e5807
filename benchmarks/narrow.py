"""Takes inner units away from an encoder: those whose going changes its losses least.

What a unit is worth is the first term of the Taylor expansion of the loss without it, its output times its gradient
(Molchanov et al., 2017); units of all layers are compared with each other, so that a layer may lose most of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from benchmarks.student import Encoder

_MULTIPLE, _FEWEST = 64, 128  # units that a layer keeps


def narrow(encoder: Encoder, losses: Iterable[Tensor], mean: int) -> None:
    """Takes units away until a layer has a mean of so many.

    Args:
        encoder: What is made smaller, in place.
        losses: Scalars, each made from the encoder when it is asked for.
        mean: Units that a layer keeps, about; each keeps a multiple of 64.
    """
    layers: list[Any] = list(encoder.layers)
    worth = [torch.zeros(len(layer.inner.bias)) for layer in layers]
    hooks = [
        layer.outer.register_forward_pre_hook(partial(_watch, own)) for layer, own in zip(layers, worth, strict=True)
    ]
    for loss in losses:
        loss.backward()  # type: ignore[no-untyped-call]
    encoder.zero_grad()
    for hook in hooks:
        hook.remove()
    least = torch.cat(worth).sort(descending=True)[0][mean * len(layers)]
    for layer, own in zip(layers, worth, strict=True):
        size = max(_FEWEST, _MULTIPLE * round(int((own > least).sum()) / _MULTIPLE))
        units = own.topk(min(size, len(own)))[1].sort()[0]
        # new parameters: a gradient of the old shape is held for the old ones
        layer.inner.weight, layer.inner.bias = (nn.Parameter(x.data[units]) for x in layer.inner.parameters())
        layer.outer.weight = nn.Parameter(layer.outer.weight.data[:, units].contiguous())


def _watch(worth: Tensor, _: object, inputs: tuple[Tensor]) -> None:
    """Adds what the units of a layer are worth, once the loss goes back through them."""
    units = inputs[0]

    def add(gradient: Tensor) -> None:
        worth.add_((units.detach() * gradient).abs().sum((0, 1)).float())

    units.register_hook(add)  # type: ignore[no-untyped-call]
