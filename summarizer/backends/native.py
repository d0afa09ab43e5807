"""A model that CTranslate2 holds in C++: loaded on first use, once for all threads, and again after a fork."""

from __future__ import annotations

import os
import threading
from functools import partial
from pathlib import Path
from typing import Any, Literal
from weakref import WeakSet

from summarizer.errors import DamagedModelError, ModelError, OptionError, UnsupportedModelError
from summarizer.runtime.beside import Beside

_ALONE = 2  # calls in a row with fewer workers than there are, from which on the model is loaded for such


class NativeModel:
    """A `ctranslate2.Translator` or `ctranslate2.Encoder` behind a lock.

    Args:
        kind: Name of the class.
        folder: Folder with `model.bin`, `config.json` and the vocabulary.
        device: "cpu", "cuda", or "cuda:1": the second device.
        compute_type: Number format of CTranslate2, such as "int8".
    """

    def __init__(self, kind: Literal["Translator", "Encoder"], folder: Path, device: str, compute_type: str) -> None:
        """Notes what to load."""
        self._kind = kind
        self._folder = folder
        self._device = device
        self._compute_type = compute_type
        self._lock = threading.Lock()
        self._model: Any = None
        self._workers = 0
        self._alone = 0
        self._process = os.getpid()
        self._closed = False

    def loaded(self, workers: int, threads: int) -> Any:
        """The model, loaded anew where it has too few workers or belongs to the process before a fork.

        So it is, too, at the second call in a row that asks for fewer: these would go on without the threads that they
        ask for. At the first one more workers may be wanted again at once, as between two rounds of a long article.

        Args:
            workers: Calls that run at the same time.
            threads: Threads for each of them.

        Raises:
            ModelError: It is closed.
            OptionError: The device has no such number format.
            DamagedModelError: The files cannot be loaded.
        """
        with self._lock:
            if self._closed:
                raise ModelError(f"the model in {self._folder} is closed; load it again")
            if self._process != os.getpid():
                self._model, self._process = None, os.getpid()
            self._alone = self._alone + 1 if workers < self._workers else 0
            if self._model is None or workers > self._workers or self._alone == _ALONE:
                self._model = None  # Freed before the next is loaded: one copy of the weights at a time.
                # In a thread of its own: OpenMP's threads belong to the thread that loads, and are missing where it
                # is the one that a process was forked from, which would wait for them for ever.
                self._model = Beside(partial(self._load, workers, threads)).result()
                _LOADED.add(self._model)
                self._workers, self._alone = workers, 0
            return self._model

    def close(self) -> None:
        """Lets go of the model, which is freed behind the calls that run; `loaded` raises after that."""
        with self._lock:
            self._closed = True
            self._model = None

    def _load(self, workers: int, threads: int) -> Any:
        import ctranslate2

        kind, number = _numbered(self._device)
        try:
            return getattr(ctranslate2, self._kind)(
                str(self._folder),
                device=kind,
                device_index=number,
                compute_type=self._compute_type,
                inter_threads=workers,
                intra_threads=threads,
            )
        except ValueError as error:
            kinds = ", ".join(sorted(supported_types(self._device)))
            raise OptionError(
                f"compute_type {self._compute_type!r} cannot be used on this {self._device}: {error}; allowed: {kinds}"
            ) from error
        except (RuntimeError, IndexError) as error:  # IndexError: weights that the model's shape asks for are missing.
            raise DamagedModelError(f"CTranslate2 cannot load {self._folder}: {error}") from error


_LOADED: WeakSet[Any] = WeakSet()


def _leave_to_parent() -> None:
    """In a forked child: keeps the models of its parent for ever, also behind their last use and the end of Python.

    Their threads are not in this process; their destructors would wait for them, or free their stacks twice.
    """
    if not _LOADED:
        return
    import ctypes  # late: few processes are forked

    for model in _LOADED:
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(model))
    _LOADED.clear()


if hasattr(os, "register_at_fork"):  # Windows has none
    os.register_at_fork(after_in_child=_leave_to_parent)


def find_device(device: str, model: str) -> str:
    """The device that is meant: "cpu", "cuda", or "cuda:1", the second one.

    Args:
        device: One of them, or "auto": CUDA where there is a device, else the CPU.
        model: Name of the model, for the error.

    Raises:
        UnsupportedModelError: It is one that transformers alone can use.
        OptionError: It is not there.
    """
    import ctranslate2

    if device == "cpu":
        return device
    if device == "mps":
        raise UnsupportedModelError(f"{model}: CTranslate2 does not run on 'mps'; allowed: auto, cpu, cuda, cuda:1")
    found = ctranslate2.get_cuda_device_count()
    kind, number = _numbered(device)
    if kind == "cuda" and found <= number:
        there = ", ".join(["auto", "cpu", *(f"cuda:{one}" for one in range(found))])
        raise OptionError(f"device is {device!r}, but CTranslate2 finds {found} CUDA devices; allowed here: {there}")
    return (device if kind == "cuda" else "cuda") if found else "cpu"


def supported_types(device: str) -> set[str]:
    """The number formats of a device."""
    import ctranslate2

    return set(ctranslate2.get_supported_compute_types(*_numbered(device)))


def _numbered(device: str) -> tuple[str, int]:
    """The kind of a device and its number, as CTranslate2 takes them."""
    kind, _, number = device.partition(":")
    return kind, int(number or 0)


def number_format(architecture: str, device: str, asked: str) -> str:
    """The number format that is meant by "auto"; any other is itself."""
    if asked != "auto":
        return asked
    from summarizer.models.specs import FLOAT16_OVERFLOWS  # Late: an encoder's format is never open.

    wanted = ["int8"] if device == "cpu" else ["bfloat16"]
    if device != "cpu" and architecture not in FLOAT16_OVERFLOWS:
        wanted.append("float16")
    supported = supported_types(device)
    return next((kind for kind in wanted if kind in supported), "float32")
