"""The arguments of transformers 4's summarization pipeline, and the decoding that they ask for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypedDict

from summarizer.backends.base import Decoding
from summarizer.errors import OptionError, check_number, shown
from summarizer.models.specs import ModelSpec
from summarizer.request import RANGES

# What transformers 4 takes where neither the call nor the checkpoint says anything.
_DEFAULTS: dict[str, Any] = {
    "num_beams": 4,
    "length_penalty": 1.0,
    "no_repeat_ngram_size": 0,
    "min_length": 0,
    "max_new_tokens": 256,
}
# name: (type, lowest, highest)
_RANGES: dict[str, tuple[type, float, float]] = {
    **RANGES,
    "max_length": (int, 3, 4096),
    "min_length": (int, 0, 4096),
    "num_return_sequences": (int, 1, 64),
    "batch_size": (int, 1, 4096),
}
_SAMPLING = ("do_sample", "temperature", "top_k", "top_p", "typical_p")
_OTHER_FORMS = "a summary is given as text only"
# name: the values that change nothing here, and why no other one can be had.
_FIXED: dict[str, tuple[tuple[Any, ...], str]] = {
    **dict.fromkeys(_SAMPLING, ((None, False), "sampling is not done: the likeliest text is searched")),
    "return_tensors": ((None, False), _OTHER_FORMS),
    "return_type": ((None, 1), _OTHER_FORMS),
    "return_text": ((None, True), _OTHER_FORMS),
    "early_stopping": ((None, True), "the search always ends when as many texts as beams are finished"),
    "stop_sequence": ((None,), "a summary ends by its end token or its length"),
    "num_workers": ((None, 0, 1), "texts are read in this process"),
}
_TRUNCATIONS: dict[Any, bool] = {
    None: False,
    False: False,
    "do_not_truncate": False,
    True: True,
    "longest_first": True,
    "only_first": True,
}


_CHOICES: dict[str, tuple[Any, ...]] = {
    "truncation": tuple(_TRUNCATIONS),
    "clean_up_tokenization_spaces": (None, True, False),
}


class Arguments(TypedDict, total=False):
    """Arguments of a call, by their names in transformers 4; lengths are in tokens, start and end tokens among them."""

    max_length: int
    min_length: int
    max_new_tokens: int
    min_new_tokens: int
    num_beams: int
    num_return_sequences: int
    length_penalty: float
    no_repeat_ngram_size: int
    early_stopping: bool
    do_sample: bool
    truncation: bool | str | None
    clean_up_tokenization_spaces: bool | None
    return_text: bool
    return_tensors: bool
    batch_size: int
    num_workers: int


@dataclass(frozen=True, slots=True)
class Settings:
    """What a call asks for, checked.

    Attributes:
        decoding: How each text is decoded.
        truncation: Whether a text that is too long is cut; else it is read in chunks.
        clean_up: Whether spaces before punctuation marks are taken out.
    """

    decoding: Decoding
    truncation: bool
    clean_up: bool


def resolve_settings(
    given: Mapping[str, Any], found: Mapping[str, Any], spec: ModelSpec, *, forced_end: bool
) -> Settings:
    """From what a call and a checkpoint say to settings with nothing left open.

    Args:
        given: Arguments of the call.
        found: The decoding settings of the checkpoint, by transformers' names.
        spec: The model.
        forced_end: Whether the checkpoint forces its end token at the last place, so that it is one of the longest.

    Raises:
        OptionError: An argument is unknown, out of its range, contradictory, or asks for what cannot be had.
    """
    _check(given)
    chosen = {**_DEFAULTS, **found, **{name: value for name, value in given.items() if value is not None}}
    least, most = _lengths(given, found, spec, forced_end)
    beams, texts = int(chosen["num_beams"]), given.get("num_return_sequences") or 1
    if texts > beams:
        raise OptionError(f"num_return_sequences is {texts}; allowed: 1 to num_beams={beams}")
    decoding = Decoding(
        num_beams=beams,
        length_penalty=float(chosen["length_penalty"]),
        no_repeat_ngram_size=int(chosen["no_repeat_ngram_size"]),
        min_new_tokens=max(1, min(least, most)),
        max_new_tokens=most,
        num_hypotheses=texts,
    )
    truncation, clean_up = _TRUNCATIONS[given.get("truncation")], bool(given.get("clean_up_tokenization_spaces"))
    return Settings(decoding, truncation, clean_up)


def is_one_of(value: object, allowed: Iterable[object]) -> bool:
    """Whether a value, of whatever type, is one of some plain ones."""
    return (value is None or isinstance(value, (str, int, float))) and value in allowed


def _check(given: Mapping[str, Any]) -> None:
    """Refuses what is unknown, what is out of its range, and what cannot be had."""
    known = (*_RANGES, *_FIXED, *_CHOICES)
    for name, value in given.items():
        if name not in known:
            raise OptionError(f"unknown: {name}; allowed: {', '.join(sorted(known))}")
        if name in _FIXED and not is_one_of(value, _FIXED[name][0]):
            allowed, reason = _FIXED[name]
            raise OptionError(f"{name} is {shown(value)}; allowed: {', '.join(map(repr, allowed))}: {reason}")
        if name in _CHOICES and not is_one_of(value, _CHOICES[name]):
            raise OptionError(f"{name} is {shown(value)}; allowed: {', '.join(map(repr, _CHOICES[name]))}")
        if name in _RANGES and value is not None:
            kind, low, high = _RANGES[name]
            check_number(name, value, low, high, whole=kind is int)


def _lengths(given: Mapping[str, Any], found: Mapping[str, Any], spec: ModelSpec, forced_end: bool) -> tuple[int, int]:
    """Fewest and most tokens of a text, without its start, forced first and end token.

    `max_length` counts the start token, `max_new_tokens` does not; both count a forced first and the end token. The
    call goes before the checkpoint, and `max_new_tokens` before `max_length`.
    """
    forced = int(spec.forced_first_token is not None)
    bounds = {}
    for bound in ("min", "max"):
        source = next(s for s in (given, found, _DEFAULTS) if _has(s, bound))
        if source.get(f"{bound}_new_tokens") is not None:
            bounds[bound] = int(source[f"{bound}_new_tokens"]) - forced
        else:
            bounds[bound] = int(source[f"{bound}_length"]) - 1 - forced
    if bounds["min"] > bounds["max"] and _has(given, "min"):
        raise OptionError(f"the least length, {bounds['min']} tokens of text, is more than the most, {bounds['max']}")
    most = bounds["max"] - forced_end
    if spec.max_output_tokens is not None and not _has(given, "max"):
        most = min(most, spec.max_output_tokens)
    return bounds["min"], max(1, most)


def _has(source: Mapping[str, Any], bound: str) -> bool:
    return any(source.get(f"{bound}_{unit}") is not None for unit in ("new_tokens", "length"))
