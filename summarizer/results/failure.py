"""What stands in a summary's place where one article failed."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

from summarizer.errors import OptionError

ON_ERROR = ("raise", "skip", "return")


@dataclass(frozen=True, slots=True)
class Failure:
    """An article of which no summary came. It is falsy and has no text: `if found:` parts it from a `Summary`.

    Attributes:
        index: Position of the article among those given or read, from 0.
        id: The article's own id, where it has one.
        error: Name of the error's class, such as "EmptyArticleError".
        message: What the error said.
    """

    index: int
    id: str | None
    error: str
    message: str

    @classmethod
    def of(cls, index: int, article: object, error: Exception) -> Failure:
        """What an error at an article amounts to.

        Args:
            index: Position of the article, from 0.
            article: What was given as the article; its `id`, where it has one, is that of the failure.
            error: What was raised.
        """
        name = getattr(article, "id", None)
        return cls(index, name if isinstance(name, str) else None, type(error).__name__, str(error))

    def __bool__(self) -> Literal[False]:
        """False, where a summary is true."""
        return False

    def to_dict(self) -> dict[str, Any]:
        """The failure as a dict, ready for `json.dumps`."""
        return asdict(self)


def check_on_error(value: object) -> None:
    """Refuses a policy that does not exist.

    Raises:
        OptionError: It is none of "raise", "skip", "return".
    """
    if value not in ON_ERROR:
        raise OptionError(f"on_error is {value!r}; allowed: {', '.join(ON_ERROR)}")
