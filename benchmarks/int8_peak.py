"""How much of what the machine can do in int8 a model's work is: a matrix product timed in the same run.

python -m benchmarks.int8_peak
"""

from __future__ import annotations

import argparse
import statistics
import time

from benchmarks.shapes import Shape

_RUNS = 7


def int8_rate(rows: int, width: int) -> float:
    """Operations a second of one int8 matrix product, (rows, width) by (width, 4 * width), all cores; the median run.

    That of torch, which quantizes the rows first, as CTranslate2 does.

    A product of many rows is what the hardware does best; a step of a beam search has as many rows as beams.
    """
    import torch

    weights = torch.quantize_per_tensor(torch.randn(4 * width, width), 0.01, 0, torch.qint8)
    packed = torch.ops.quantized.linear_prepack(weights, None)
    given = torch.randn(rows, width)
    times = []
    with torch.inference_mode():
        for _ in range(_RUNS + 1):
            before = time.perf_counter()
            torch.ops.quantized.linear_dynamic(given, packed, True)
            times.append(time.perf_counter() - before)
    return 2 * rows * width * 4 * width / statistics.median(times[1:])


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

    Args:
        shape: The model.
        seconds: Of reading the text, and of writing the summary after that.
        tokens_in: Tokens read.
        tokens_out: Tokens written.
        beams: Beams of the search.
    """
    peak, thin = int8_rate(1024, shape.width), int8_rate(beams, shape.width)
    reading, writing = operations(shape, tokens_in=tokens_in, tokens_out=tokens_out, beams=beams)
    return (
        f"int8 peak {peak / 1e9:.0f} G operations/s; "
        f"reading {seconds[0]:.2f} s, {reading / seconds[0] / peak:.0%} of it; "
        f"writing {seconds[1]:.2f} s, {writing / seconds[1] / peak:.0%} of it, where a product of {beams} rows "
        f"reaches {thin / peak:.0%}"
    )


def main() -> None:
    """Prints the rate of one product."""
    parser = argparse.ArgumentParser(description="Operations a second of an int8 matrix product.")
    parser.add_argument("--rows", type=int, default=1024)
    parser.add_argument("--width", type=int, default=1024)
    given = parser.parse_args()
    print(f"{int8_rate(given.rows, given.width) / 1e9:.1f} G operations/s")


if __name__ == "__main__":
    main()
