"""The file of an encoder as CTranslate2 stores it: read into arrays, and written from them."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Variables = dict[str, NDArray[np.generic]]
_VERSION, _REVISION, _SPEC = 6, 1, "TransformerEncoderSpec"
_KINDS = (np.dtype("f4"), np.dtype("i1"), np.dtype("i2"), np.dtype("i4"), np.dtype("f2"))  # by their numbers there
_LARGEST = 127  # of int8


def read(path: Path) -> Variables:
    """The variables of a `model.bin`, by name."""
    content, at = path.read_bytes(), 0

    def taken(form: str) -> tuple[int, ...]:
        nonlocal at
        at += struct.calcsize(form)
        return struct.unpack_from(form, content, at - struct.calcsize(form))

    def text() -> str:
        nonlocal at
        (size,) = taken("<H")
        at += size
        return content[at - size : at - 1].decode()  # a zero ends it

    if taken("<I") != (_VERSION,) or text() != _SPEC:
        raise ValueError(f"{path} holds no encoder of version {_VERSION}.")
    taken("<I")
    found: Variables = {}
    for _ in range(taken("<I")[0]):
        name, rank = text(), taken("<B")[0]
        shape = taken(f"<{rank}I")
        kind, size = taken("<BI")
        found[name] = np.frombuffer(content[at : at + size], _KINDS[kind]).reshape(shape)
        at += size
    return found


def write(path: Path, variables: Variables) -> None:
    """Writes a `model.bin`."""

    def text(value: str) -> bytes:
        return struct.pack("<H", len(value) + 1) + value.encode() + b"\0"

    parts = [struct.pack("<I", _VERSION), text(_SPEC), struct.pack("<II", _REVISION, len(variables))]
    for name, value in sorted(variables.items()):
        shape = struct.pack(f"<B{value.ndim}I", value.ndim, *value.shape)
        parts += [text(name), shape, struct.pack("<BI", _KINDS.index(value.dtype), value.nbytes), value.tobytes()]
    parts.append(struct.pack("<I", 0))  # no variable goes by a second name
    path.write_bytes(b"".join(parts))


def rows_in_int8(weights: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Weights (rows, columns) in int8, and the scale of each row."""
    scale = (_LARGEST / np.abs(weights).max(1)).astype(np.float32)
    return np.clip(np.rint(weights * scale[:, None]), -_LARGEST, _LARGEST).astype(np.int8), scale


def in_float(variables: Variables, name: str) -> NDArray[np.float32]:
    """A variable in float32, divided by its scale where it is in int8."""
    value: NDArray[np.float32] = variables[name].astype(np.float32)
    if variables[name].dtype == np.int8:
        value /= variables[f"{name}_scale"].astype(np.float32)[:, None]
    return value
