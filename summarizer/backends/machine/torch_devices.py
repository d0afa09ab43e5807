"""What torch runs on: devices, number formats, threads, padded batches."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from summarizer.errors import OptionError
from summarizer.models.specs import FLOAT16_OVERFLOWS

if TYPE_CHECKING:
    import torch


def find_device(device: str) -> str:
    """The device that is meant, "cpu", "cuda", "cuda:1" or "mps".

    Args:
        device: One of them, or "auto": CUDA where there is a device, else the CPU.

    Raises:
        OptionError: It is not there.
    """
    import torch

    found = torch.cuda.device_count() if torch.cuda.is_available() else 0
    there = [*(f"cuda:{number}" for number in range(found)), *(["mps"] if torch.backends.mps.is_available() else [])]
    if device == "auto":
        return "cuda" if found else "cpu"
    if device != "cpu" and (device if ":" in device or device == "mps" else "cuda:0") not in there:
        raise OptionError(
            f"device is {device!r}, but torch finds no such device; allowed here: {', '.join(['auto', 'cpu', *there])}"
        )
    return device


def number_format(architecture: str, device: str) -> str:
    """The number format of "auto": what the device computes fast and the architecture stays in the range of."""
    import torch

    if device.startswith("cuda"):
        if torch.cuda.is_bf16_supported():
            return "bfloat16"
        if architecture not in FLOAT16_OVERFLOWS:
            return "float16"
    return "float32"


_forked = False


def _note_fork() -> None:
    """In a forked child: notes whether its parent had torch, whose threads are not in this process."""
    global _forked
    _forked = "torch" in sys.modules


if hasattr(os, "register_at_fork"):  # Windows has none
    os.register_at_fork(after_in_child=_note_fork)


@contextmanager
def torch_threads(number: int | None = None) -> Iterator[None]:
    """Lets torch use so many threads, which it counts for the whole process, and then as many as before.

    In the child of a process that had torch it is one: OpenMP's others are not there, and would be waited for for ever.
    """
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1 if _forked else number or before)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def padded(batch: Sequence[Sequence[int]], pad: int, device: str) -> tuple[torch.Tensor, torch.Tensor]:
    """Ids and attention mask, both (texts, longest text), padded on the right."""
    import torch

    longest = max(map(len, batch))
    ids = torch.tensor([[*row, *[pad] * (longest - len(row))] for row in batch], device=device)
    mask = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in batch], device=device)
    return ids, mask
