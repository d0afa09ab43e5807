"""The exceptions of this library, in one tree.

```
SummarizerError
├── InputError (ValueError)             the text or the place it comes from
│   ├── EmptyArticleError               nothing to summarize
│   ├── SourceError                     a file, column, page or address cannot be read
│   └── BlockedAddressError             an address that may not be fetched
├── OptionError (ValueError)            a length or option that is unknown, impossible or contradictory
├── ModelError                          a model cannot be had or used
│   ├── ModelNotFoundError              no such folder, repository, revision or task
│   ├── OfflineError                    it is not in the cache and there is no network
│   ├── UnsupportedModelError           its architecture cannot be used here
│   ├── UnsafeWeightsError              its weights are not safetensors
│   ├── TokenizerError                  its tokenizer is missing or damaged
│   └── DamagedModelError               a file is missing or not the one that was recorded
├── UnsupportedClaimError               the summary says what the article does not (`on_unsupported="raise"`)
├── MissingExtraError (ImportError)     an optional package is not installed; the message has the pip line
└── EvaluationError (ValueError)        predictions, references or a data set that cannot be scored
```
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager


def shown(value: object, most: int = 200) -> str:
    """A value as a message shows it: on one line and short, whatever it is.

    Args:
        value: What was given.
        most: Most characters.
    """
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # thousands of digits, a list in itself
        return f"of type {type(value).__name__} and too long to show"
    return text if len(text) <= most else f"{text[: most - 1]}…"


def reason_of(error: BaseException, *, named: bool = False) -> str:
    """What an error says; of one of the system the file and the reason, without its number.

    Args:
        error: The error.
        named: Whether the file is named before it already: the reason alone.
    """
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename and not named else error.strerror
    return str(error)


def check_number(name: str, value: object, low: float, high: float, *, whole: bool = True) -> None:
    """Refuses an option that is no number of a range.

    Args:
        name: Name of the option.
        value: What was given.
        low: The lowest that is allowed.
        high: The highest.
        whole: Whether it has to be an `int`.

    Raises:
        OptionError: It is none; a truth value is none either.
    """
    kinds, noun = ((int,), "a whole number") if whole else ((int, float), "a number")
    if isinstance(value, bool) or not isinstance(value, kinds) or not low <= value <= high:
        limits = f", {low} or more" if high == sys.maxsize else f" from {low} to {high}"
        raise OptionError(f"{name} is {shown(value)}; allowed: {noun}{limits}")


def check_kind(name: str, value: object, kind: type) -> None:
    """Refuses an option that is neither of a class nor None.

    Args:
        name: Name of the option.
        value: What was given.
        kind: The class.

    Raises:
        OptionError: It is neither.
    """
    if value is not None and not isinstance(value, kind):
        raise OptionError(f"{name} is {shown(value)}; allowed: a {kind.__name__} or None")


def check_flag(name: str, value: object) -> None:
    """Refuses an option that is no truth value: "False" would count as one that is true.

    Args:
        name: Name of the option.
        value: What was given.

    Raises:
        OptionError: It is neither True nor False.
    """
    if not isinstance(value, bool):
        raise OptionError(f"{name} is {shown(value)}; allowed: True, False")


def is_missing(error: ImportError) -> bool:
    """Whether a package is not installed; else one fails that is, as it does beside a file of the user's named html.py.

    Args:
        error: What importing it raised.
    """
    # What lxml raises without lxml_html_clean, which old pip leaves out, is of the other kind.
    known = (error.name or "").partition(".")[0] in sys.stdlib_module_names
    return (isinstance(error, ModuleNotFoundError) and not known) or "lxml_html_clean" in str(error)


@contextmanager
def needs_packages(told: str) -> Iterator[None]:
    """Imports packages that may be left out, inside `with`.

    Args:
        told: What needs them, and how they are installed.

    Raises:
        MissingExtraError: One is not installed; what fails in one that is comes as it is.
    """
    try:
        yield
    except ImportError as error:
        if not is_missing(error):
            raise
        raise MissingExtraError(told) from error


class SummarizerError(Exception):
    """Base of every error this library raises on purpose."""


class InputError(SummarizerError, ValueError):
    """The text given, or the place it comes from, cannot be used."""


class EmptyArticleError(InputError):
    """The article is empty or blank."""


class SourceError(InputError):
    """A file, a column, a page or an address cannot be read."""


class BlockedAddressError(InputError):
    """An address that must not be fetched: not http(s), or private."""


class OptionError(SummarizerError, ValueError):
    """A length or an option is unknown, impossible or contradicts another."""


class ModelError(SummarizerError):
    """A model cannot be had or cannot be used."""


class ModelNotFoundError(ModelError):
    """There is no such model, revision, or task of the model."""


class OfflineError(ModelError):
    """The model is not in the local cache and the network cannot be reached."""


class UnsupportedModelError(ModelError):
    """The architecture of the checkpoint cannot be used here."""


class UnsafeWeightsError(ModelError):
    """The weights are pickled, and that is refused, or they hold more than numbers."""


class TokenizerError(ModelError):
    """The tokenizer of the checkpoint is missing or damaged."""


class DamagedModelError(ModelError):
    """A file of the model is missing or is not the one that was recorded."""


class UnsupportedClaimError(SummarizerError):
    """The summary holds a claim that the article does not support."""


class MissingExtraError(SummarizerError, ImportError):
    """An optional package is not installed."""


class EvaluationError(SummarizerError, ValueError):
    """Predictions, references or a data set cannot be scored."""
