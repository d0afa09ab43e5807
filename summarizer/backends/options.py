"""How a model is loaded: the keywords, and what they may be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, TypedDict

from summarizer.errors import OptionError, check_number
from summarizer.models.access import Access

COMPUTE_TYPES = (
    "auto",
    "int8",
    "int8_float32",
    "int8_float16",
    "int8_bfloat16",
    "int16",
    "float16",
    "bfloat16",
    "float32",
)
_RENAMED = {"engine": "backend", "offline": "local_files_only"}
_DEVICE = re.compile(r"auto|cpu|mps|cuda(:\d{1,3})?")
_RANGES = {"threads": (1, 1024), "batch_tokens": (16, 1_000_000)}


class Loading(TypedDict, total=False):
    """Keyword arguments of `Summarizer` that say how a model is loaded; `Access` and `LoadOptions` explain them."""

    device: str
    compute_type: str
    threads: int | None
    batch_tokens: int | None
    source_lang: str | None
    target_lang: str | None
    revision: str | None
    local_files_only: bool | None
    cache_folder: str | Path | None
    token: str | bool | None
    allow_pickle: bool | None


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """What a backend is told beside the model.

    Attributes:
        device: "cpu", "cuda", "cuda:1" (the second device), "mps" (transformers only), or "auto": CUDA where there
            is a device.
        compute_type: Number format, what transformers calls `dtype`; "auto" is int8 for CTranslate2 and float32 for
            transformers on the CPU, bfloat16 or what comes next to it on CUDA.
        threads: Threads of the CPU, 1 to 1024; several texts take one each, and one text takes all where the model is
            large. None is one for each core that the process may use, and for one text as many as are fastest: that is
            timed at the first load of a large converted model and kept beside it (`docs/how-to/checkpoint.md`). The
            tokens are the same.
        batch_tokens: Most tokens that go through the model together, padding included, 16 to 1,000,000; a longer
            text goes alone. None is found from the machine: 4,096 on a CPU, or fewer where a quarter of its memory
            holds no more; 32,768 on a GPU. It is halved where the device has no room. A batch has 8 texts at most on a
            CPU, 64 on a GPU.
        source_lang: Language of the articles, in the code of a multilingual model, such as "en_XX"; None is the one
            that its tokenizer is set to.
        target_lang: Language of the summaries, likewise; None is the one that its configuration forces.

    Raises:
        OptionError: One is of the wrong type, unknown or out of its range.
    """

    device: str = "auto"
    compute_type: str = "auto"
    threads: int | None = None
    batch_tokens: int | None = None
    source_lang: str | None = None
    target_lang: str | None = None

    @property
    def languages(self) -> dict[str, Any]:
        """The languages, as a `ModelSpec` takes them."""
        return {"source_lang": self.source_lang, "target_lang": self.target_lang}

    def __post_init__(self) -> None:
        """Checks types and ranges."""
        if not isinstance(self.device, str) or not _DEVICE.fullmatch(self.device):
            raise OptionError(f"device is {self.device!r}; allowed: auto, cpu, cuda, cuda:1, mps")
        if self.compute_type not in COMPUTE_TYPES:
            raise OptionError(f"compute_type is {self.compute_type!r}; allowed: {', '.join(COMPUTE_TYPES)}")
        for name, (low, high) in _RANGES.items():
            value = getattr(self, name)
            if value is not None:
                check_number(name, value, low, high)
        for name in ("source_lang", "target_lang"):
            value = getattr(self, name)
            if value is not None and (not isinstance(value, str) or not value):
                raise OptionError(f"{name} is {value!r}; allowed: a language code of the model, or None")


def check_keywords(loading: Mapping[str, Any], others: Iterable[str] = ()) -> None:
    """Refuses unknown keywords; one that was renamed by its new name.

    Args:
        loading: Keywords of `Loading`.
        others: Names of keywords that the caller takes beside these.

    Raises:
        OptionError: A keyword is unknown or was renamed.
    """
    for name in loading:
        if name in _RENAMED:
            raise OptionError(f"{name}= is now {_RENAMED[name]}=")
        if name not in Loading.__optional_keys__:
            allowed = ", ".join(sorted({"backend", "fallback", *others, *Loading.__optional_keys__}))
            raise OptionError(f"unknown: {name}; allowed: {allowed}")


def split_keywords(loading: Mapping[str, Any]) -> tuple[LoadOptions, Access]:
    """The keywords, checked: what a backend is told, and how the model may be had.

    Raises:
        OptionError: A keyword is unknown, or its value of the wrong type or out of its range.
    """
    check_keywords(loading)
    of_access = {field.name for field in fields(Access)}
    access = Access(**{name: value for name, value in loading.items() if name in of_access})
    return LoadOptions(**{name: value for name, value in loading.items() if name not in of_access}), access
