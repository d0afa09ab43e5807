"""How much of the best that this machine has been seen to do a model's work is: products timed in the same run.

    python -m benchmarks.int8_peak

CTranslate2 has no product that Python could call, so the reference is the fastest run of torch's: int8 by each of its
libraries, of rows quantized before, and float32, as what needs no int8; each in several shapes. (`torch._int_mm` is a
hundred times slower on a machine with AVX2.)
"""

from __future__ import annotations

import argparse
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from benchmarks.shapes import Shape

_RUNS = 15
# (rows, width in, width out): from a layer of a small model up to squares that leave no cache.
_SHAPES = ((256, 1024, 1024), (512, 512, 2048), (512, 2048, 512), (1024, 1024, 4096), (1024, 4096, 1024))


@dataclass(frozen=True, order=True)
class Rate:
    """A speed that was seen.

    Attributes:
        operations: Multiplications and additions a second.
        what: Of what.
    """

    operations: float
    what: str


def peak() -> Rate:
    """The fastest product of all kinds and shapes, all cores: the best single run."""
    return max(rate for shape in _SHAPES for rate in rates(*shape))


def rates(rows: int, width: int, out: int) -> Iterator[Rate]:
    """The best run of each kind of product of (rows, width) and (width, out)."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch: its quantized tensors will move to another package
        for what, product in _products(rows, width, out):
            times = []
            for _ in range(_RUNS):
                before = time.perf_counter()
                product()
                times.append(time.perf_counter() - before)
            yield Rate(2 * rows * width * out / min(times), f"{what}, {rows} x {width} x {out}")


def _products(rows: int, width: int, out: int) -> Iterator[tuple[str, Callable[[], Any]]]:
    import torch

    given, matrix = torch.randn(rows, width), torch.randn(out, width)
    whole = torch.quantize_per_tensor(given, 0.05, 64, torch.quint8)
    weights = torch.quantize_per_tensor(matrix, 0.01, 0, torch.qint8)
    with torch.inference_mode():
        yield "torch float32", partial(torch.matmul, given, matrix.T)
        before = torch.backends.quantized.engine
        for engine in sorted({"fbgemm", "onednn", "qnnpack"} & set(torch.backends.quantized.supported_engines)):
            torch.backends.quantized.engine = engine
            packed = torch.ops.quantized.linear_prepack(weights, None)
            yield f"torch {engine} int8", partial(torch.ops.quantized.linear, whole, packed, 0.1, 64)
        torch.backends.quantized.engine = before


def operations(shape: Shape, *, tokens_in: int, tokens_out: int, beams: int) -> tuple[float, float]:
    """Multiplications and additions of one text: of the encoder, and of the decoder's steps.

    Those of the matrices, and of attention over the input; a layer has 12 squares of its width in the encoder, and 14
    a step in the decoder, with 2 for the keys and values of the input once.
    """
    square = shape.width**2
    encoder = shape.encoder_layers * (24 * tokens_in * square + 4 * tokens_in**2 * shape.width)
    once = shape.decoder_layers * 4 * tokens_in * square
    step = shape.decoder_layers * (28 * square + 4 * tokens_in * shape.width) + 2 * shape.vocabulary * shape.width
    return float(encoder + once), float(beams * tokens_out * step)


def share(shape: Shape, seconds: tuple[float, float], *, tokens_in: int, tokens_out: int, beams: int) -> str:
    """One line: the shares of the peak that reading and writing reach.

    The peak is the fastest that was seen, this model included, so that no share is above 100 %.

    Args:
        shape: The model.
        seconds: Of reading the text, and of writing the summary after that.
        tokens_in: Tokens read.
        tokens_out: Tokens written.
        beams: Beams of the search.
    """
    reading, writing = operations(shape, tokens_in=tokens_in, tokens_out=tokens_out, beams=beams)
    reached = [Rate(reading / seconds[0], "this model, reading"), Rate(writing / seconds[1], "this model, writing")]
    best = max(peak(), *reached)
    thin = max(rates(beams, shape.width, 4 * shape.width))
    return (
        f"peak {best.operations / 1e9:.0f} G operations/s ({best.what}); "
        f"reading {seconds[0]:.2f} s, {reached[0].operations / best.operations:.0%} of it; "
        f"writing {seconds[1]:.2f} s, {reached[1].operations / best.operations:.0%} of it, "
        f"where the best product of {beams} rows reaches {thin.operations / best.operations:.0%}"
    )


def main() -> None:
    """Prints the rate of every kind and shape, the fastest last."""
    argparse.ArgumentParser(description="The fastest matrix products of this machine.").parse_args()
    for rate in sorted(rate for shape in _SHAPES for rate in rates(*shape)):
        print(f"{rate.operations / 1e9:6.1f} G operations/s   {rate.what}")


if __name__ == "__main__":
    main()
