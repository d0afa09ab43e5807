"""What is asked for: length, task, decoding and policies, checked once at the border and handed on whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from summarizer.errors import OptionError, check_number, shown
from summarizer.lengths import PRESETS, TASKS, Length

if TYPE_CHECKING:
    from summarizer.document import Document

ON_UNSUPPORTED = ("rerank", "flag", "extract", "raise")
_MOST_ALTERNATIVES = 20

# name: (type, lowest, highest)
RANGES: dict[str, tuple[type, float, float]] = {
    "num_beams": (int, 1, 64),
    "length_penalty": (float, -10, 10),
    "no_repeat_ngram_size": (int, 0, 64),
    "min_new_tokens": (int, 0, 4096),
    "max_new_tokens": (int, 1, 4096),
}


@dataclass(frozen=True, slots=True)
class GenerationOptions:
    """Decoding options; None leaves the choice to the model's own defaults and the length asked.

    Attributes:
        num_beams: Beams of the search, 1 to 64; 1 is greedy.
        length_penalty: Exponent of the length in a beam's score, -10 to 10; above 0 favours longer text.
        no_repeat_ngram_size: No n-gram of this many tokens comes twice, 0 (off) to 64.
        min_new_tokens: Fewest generated tokens, 0 to 4096.
        max_new_tokens: Most generated tokens, 1 to 4096.

    Raises:
        OptionError: An option is unknown, of the wrong type or out of range, or the fewest tokens
            are more than the most.
    """

    num_beams: int | None = None
    length_penalty: float | None = None
    no_repeat_ngram_size: int | None = None
    min_new_tokens: int | None = None
    max_new_tokens: int | None = None

    def __new__(cls, *args: Any, **kwargs: Any) -> GenerationOptions:
        """Refuses unknown names with the valid ones listed, where Python would name only the first."""
        _refuse_unknown(kwargs)
        return object.__new__(cls)

    def __post_init__(self) -> None:
        """Checks types and ranges."""
        for name, value in self.given().items():
            kind, low, high = RANGES[name]
            check_number(name, value, low, high, whole=kind is int)
        least, most = self.min_new_tokens, self.max_new_tokens
        if least is not None and most is not None and least > most:
            raise OptionError(f"min_new_tokens={least} is more than max_new_tokens={most}")

    @classmethod
    def of(cls, value: GenerationOptions | Mapping[str, Any] | None) -> GenerationOptions:
        """Checks decoding options.

        Args:
            value: Options, a mapping of their names to values, or None for the model's defaults.

        Raises:
            OptionError: It is of another type, or an option is unknown, of the wrong type or out of range.
        """
        if value is None:
            return cls()
        if isinstance(value, cls):
            return value
        if isinstance(value, Mapping):
            _refuse_unknown(value)  # before Python refuses names that are no text
            return cls(**value)
        raise OptionError(
            f"options is of type {type(value).__name__}; allowed: GenerationOptions or a mapping of {', '.join(RANGES)}"
        )

    def given(self) -> dict[str, Any]:
        """The options that are set, by name."""
        return {f.name: getattr(self, f.name) for f in fields(self) if getattr(self, f.name) is not None}


def _refuse_unknown(names: Iterable[object]) -> None:
    unknown = sorted(name if isinstance(name, str) else shown(name) for name in set(names) - set(RANGES))
    if unknown:
        raise OptionError(f"unknown option {', '.join(unknown)}; allowed: {', '.join(RANGES)}")


class Policies(TypedDict, total=False):
    """Keyword arguments of every call; the attributes of `Request` say what each one is."""

    options: GenerationOptions | Mapping[str, Any] | None
    on_unsupported: str
    alternatives: int


class Keywords(Policies, total=False):
    """Keyword arguments of a call for a summary of any length."""

    length: str | int | Length
    task: str | None


@dataclass(frozen=True, slots=True)
class Request:
    """What one call asks for.

    Attributes:
        length: "headline" (12 words), "brief" (one sentence of at most 50 words), "short" (70 words), "long" (150
            words), "meta" (a sentence in 155 characters), "push" (a headline in 90), a number of words, or a `Length`.
            By name each of these words is two letters of Chinese, three of Japanese and of other scripts without
            spaces.
        task: "headline", "brief" or "summary"; None goes by the length, and is a summary where that names no task.
        options: Decoding options of a seq2seq model; those not set come from the model.
        on_unsupported: What happens with names, numbers, dates and quotations that are not in the article: "rerank"
            takes a candidate without them where there is one (a headline of the article's own words as its writer
            ranks it), "flag" only marks them, "extract" puts the article's own sentence in place, "raise" raises.
        alternatives: Other texts to give beside the summary, 0 to 20, as far as there are any that differ; an
            extractive summary of several sentences has none.
        by_script: Whether `length` was given by name, or is the default, whose words are several letters each in a
            script without spaces; any other number of words counts each letter as one.
    """

    length: Length
    task: str
    options: GenerationOptions
    on_unsupported: str = "rerank"
    alternatives: int = 0
    by_script: bool = False

    @classmethod
    def of(cls, **given: Unpack[Keywords]) -> Request:
        """Checks what a caller asks for; what is not given is a short summary.

        Raises:
            OptionError: A keyword, length, task, option or policy is unknown, impossible or contradictory.
        """
        _check_names(given, Keywords.__optional_keys__)
        asked = given.get("length", "short")
        length = Length.of(asked)
        task = given.get("task") or length.task or "summary"
        if task not in TASKS:
            raise OptionError(f"task is {shown(task)}; allowed: {', '.join(TASKS)}")
        policy = given.get("on_unsupported", "rerank")
        if policy not in ON_UNSUPPORTED:
            raise OptionError(f"on_unsupported is {shown(policy)}; allowed: {', '.join(ON_UNSUPPORTED)}")
        others = given.get("alternatives", 0)
        check_number("alternatives", others, 0, _MOST_ALTERNATIVES)
        return cls(length, task, GenerationOptions.of(given.get("options")), policy, others, isinstance(asked, str))

    @classmethod
    def of_headline(cls, max_words: int | None, max_chars: int | None, **policies: Unpack[Policies]) -> Request:
        """Checks what a caller asks of a headline.

        Args:
            max_words: Most words; None for the default.
            max_chars: Most characters; None sets no limit.
            **policies: `options`, `on_unsupported`, `alternatives`.

        Raises:
            OptionError: A keyword is none of a headline, or a number, an option or a policy is impossible.
        """
        _check_names(policies, Policies.__optional_keys__)
        preset = PRESETS["headline"]
        length = replace(preset, words=preset.words if max_words is None else max_words, chars=max_chars)
        return replace(cls.of(length=length, **policies), by_script=max_words is None)

    def length_for(self, document: Document) -> Length:
        """The length asked for, in words of an article: of a ratio, and of one by name in a script without spaces."""
        letters = document.letters_a_word if self.by_script else 1
        if letters > 1 and self.length.words is not None:
            return replace(self.length, words=int(self.length.words * letters))
        return self.length.resolve(document.count)

    def limits(self, document: Document) -> Length:
        """The limits in force for an article: those asked for, and no more words than it has."""
        return self.length_for(document).within(document.count)


def _check_names(given: Mapping[str, Any], allowed: frozenset[str]) -> None:
    unknown = sorted(set(given) - allowed)
    if unknown:
        raise OptionError(f"unknown: {', '.join(unknown)}; allowed: {', '.join(sorted(allowed))}")
