"""How an error at one article is kept from the others: it takes the place of the result.

A step may be for each article (`attempt`) or for several together (`attempt_all`); `settled` turns the errors that are
left into what the caller asked for.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Concatenate, Generic, ParamSpec, TypeVar

from summarizer.errors import InputError, MissingExtraError, ModelError, OptionError, SummarizerError
from summarizer.results.failure import Failure

Made = TypeVar("Made")
Item = TypeVar("Item")
Arguments = ParamSpec("Arguments")

# These say something about the run: the next article would meet them, too.
_OF_THE_RUN = (ModelError, OptionError, MissingExtraError)


def attempt(make: Callable[Arguments, Made], *args: Arguments.args, **keywords: Arguments.kwargs) -> Made | Exception:
    """What a step makes of one article, or the error that it met there.

    Raises:
        ModelError: As `OptionError` and `MissingExtraError`, it would meet every article.
    """
    try:
        return make(*args, **keywords)
    except _OF_THE_RUN:
        raise
    # Whatever else it is: one article of a million must not take the others down. The caller raises it or reports it.
    except Exception as error:
        return error


def attempt_all(
    make: Callable[Concatenate[Sequence[Item], Arguments], Sequence[Made]],
    given: Sequence[Item],
    *args: Arguments.args,
    **keywords: Arguments.kwargs,
) -> list[Made | Exception]:
    """What a step makes of several articles together; where it fails, of ever fewer, until the one is found.

    Raises:
        ModelError: As in `attempt`.
    """
    if not given:
        return []
    made = attempt(make, given, *args, **keywords)
    if not isinstance(made, Exception):
        return list(made)
    if len(given) == 1:
        return [made]
    half = len(given) // 2
    parts = (attempt_all(make, part, *args, **keywords) for part in (given[:half], given[half:]))
    return [one for part in parts for one in part]


def only(attempts: Iterable[Made | Exception]) -> Made:
    """What was made of the one article given.

    Raises:
        Exception: That which it met.
    """
    (made,) = attempts
    if isinstance(made, Exception):
        raise made
    return made


class Given(Generic[Item]):
    """Articles as they are taken from an iterable; what it raises is kept for the caller, behind those that it gave."""

    def __init__(self, articles: Iterable[Item]) -> None:
        """Takes the articles."""
        self._articles = articles
        self._ahead: deque[Item] = deque()
        self._error: Exception | None = None

    def __iter__(self) -> Iterator[Item]:
        """The articles; they end where the iterable raises."""
        try:
            for article in self._articles:
                self._ahead.append(article)
                yield article
        except Exception as error:
            self._error = error

    def taken(self) -> Iterator[Item]:
        """The articles again, as far as they were taken."""
        while self._ahead:
            yield self._ahead.popleft()

    def check(self) -> None:
        """Raises what the iterable raised."""
        if self._error is not None:
            raise self._error


def settled(
    articles: Iterable[Item], attempts: Iterable[Made | Exception], *, on_error: str
) -> Iterator[Made | Failure]:
    """What was made of the articles, with a policy applied to the errors among it.

    Args:
        articles: What was given; each is asked for when its attempt is there. A `Failure` among them, of an earlier
            step, stays what it is.
        attempts: What came of each.
        on_error: "raise", "skip" or "return".

    Raises:
        Exception: Under "raise", the first error; one of ours names the position of its article.
    """
    for position, (made, article) in enumerate(zip(attempts, articles, strict=True)):
        if not isinstance(made, Exception):
            yield made
        elif on_error == "return":
            yield article if isinstance(article, Failure) else Failure.of(position, article, made)
        elif on_error == "raise":
            error = InputError(article.message) if isinstance(article, Failure) else made
            named = isinstance(error, SummarizerError)
            raise (type(error)(f"article {position}: {error}") if named else error) from None
