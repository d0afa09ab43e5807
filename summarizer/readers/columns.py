"""What the columns of tables are called, and the article that a row holds."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from summarizer.article import Article, is_iso_date
from summarizer.errors import OptionError, SourceError, shown

# The one table of column names; of several that a table has, the first here is taken.
COLUMNS: dict[str, tuple[str, ...]] = {
    "article": ("article", "text", "body", "document", "content"),
    "headline": ("headline", "title"),
    "id": ("id", "guid", "url"),
    "date": ("date", "published"),
}


def guess_column(role: str, names: Iterable[str]) -> str | None:
    """The column that plays a role, by its name; None where no name of the table above is there.

    Args:
        role: A key of `COLUMNS`.
        names: The columns that there are; capitals do not count.
    """
    by_name = {name.casefold(): name for name in reversed(list(names))}
    return next((by_name[name] for name in COLUMNS[role] if name in by_name), None)


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns hold what; None goes by their names, as `COLUMNS` has them.

    What is no date, or no text of a headline, is refused in a column that is named; in one that was only found by its
    name it is left out, for such names are also those of other things.

    Attributes:
        article: The column of the article's text.
        headline: The column of its own headline.
        id: The column of what its sender calls it.
        date: The column of its date.
        keep: Other columns to keep; None keeps all but the article. A row of JSON that lacks one has None there, for
            in JSON what is empty is left out; some row has to have it.
    """

    article: str | None = None
    headline: str | None = None
    id: str | None = None
    date: str | None = None
    keep: tuple[str, ...] | None = ()

    def __post_init__(self) -> None:
        """Refuses what names no column.

        Raises:
            OptionError: A column is no text, or `keep` no list of such.
        """
        for role in COLUMNS:
            if not isinstance(getattr(self, role), str | None):
                raise OptionError(
                    f"the column of the {role} is {shown(getattr(self, role))}; allowed: text (str) or None"
                )
        listed = self.keep is None or (
            isinstance(self.keep, list | tuple) and all(isinstance(n, str) for n in self.keep)
        )
        if not listed:
            raise OptionError(f"keep is {shown(self.keep)}; allowed: a list of columns, or None for all")

    def found(self, names: Sequence[str]) -> dict[str, str]:
        """The column of each role that is there.

        Raises:
            SourceError: A column that was named is missing, or none is called as one of an article is.
        """
        roles = {}
        for role in COLUMNS:
            named = getattr(self, role)
            column = guess_column(role, names) if named is None else named
            if column is not None:
                roles[role] = column
        _check_there(roles.values(), names)
        if "article" not in roles:
            raise SourceError(
                f"no column {', '.join(COLUMNS['article'])}; there are: {_listed(names)}; name the one to take"
            )
        return roles

    def needed(self, names: Sequence[str]) -> list[str]:
        """The columns to read of those that a table has; the errors are those of `found`, also of one to keep."""
        roles = self.found(names)
        _check_there(self.keep or (), names)
        return list(names) if self.keep is None else list(dict.fromkeys((*roles.values(), *self.keep)))

    def article_of(self, fields: Mapping[str, Any], source: str) -> Article:
        """The article of a row.

        Args:
            fields: The row.
            source: Where it stands.

        Raises:
            SourceError: As in `found`; the article is no text, or a column that was named holds nothing of its kind.
        """
        roles = self.found(list(fields))
        text = fields[roles["article"]]
        if not isinstance(text, str):
            raise refused(roles["article"], text, "text")
        made = {role: self._value(role, column, fields[column]) for role, column in roles.items() if role != "article"}
        return Article(text, source=source, **made)

    def id_of(self, fields: Mapping[str, Any]) -> str | None:
        """What a row is called by its sender, also where no article can be made of it."""
        column = guess_column("id", fields) if self.id is None else self.id
        return None if column is None else _line(fields.get(column), numbers=True)

    def kept(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        """The other columns that are to be kept."""
        if self.keep is not None:
            return {name: fields.get(name) for name in self.keep}
        article = self.found(list(fields))["article"]
        return {name: value for name, value in fields.items() if name != article}

    def _value(self, role: str, column: str, value: object) -> str | None:
        """What a role's column says; of one that was only guessed, nothing where it is of another kind."""
        read = iso_date(value) if role == "date" else _line(value, numbers=role == "id")
        named = getattr(self, role) is not None
        if named and read is None and (role == "id" or value not in (None, "")):
            raise refused(column, value, {"date": "a date", "id": "text or a number"}.get(role, "text"))
        return read


def _check_there(wanted: Iterable[str], names: Sequence[str]) -> None:
    for column in wanted:
        if column not in names:
            raise SourceError(f"no column {column!r}; there are: {_listed(names)}")


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) or "none"


def iso_date(value: object) -> str | None:
    """A date in ISO 8601: of a date, of a text in that form, or of one as mail and feeds write it; else None."""
    if isinstance(value, datetime.date):
        return value.isoformat()
    if not isinstance(value, str):
        return None
    text = value.strip()
    if is_iso_date(text):
        return text
    from email.utils import parsedate_to_datetime  # late, with sockets and character sets: few tables have such dates

    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, IndexError, OverflowError):
        return None


def _line(value: object, *, numbers: bool) -> str | None:
    if numbers and isinstance(value, int | float) and not isinstance(value, bool):
        # pandas makes floats of a column of whole numbers in which one is missing.
        return str(int(value)) if value == value // 1 else None
    return " ".join(value.split()) or None if isinstance(value, str) else None


def refused(column: str, value: object, allowed: str) -> SourceError:
    """The error for what a field holds that should hold something else."""
    kind = "empty (null)" if value is None else f"of type {type(value).__name__}"
    given = f"{value[:40]!r}" if isinstance(value, str) else kind
    return SourceError(f"field {column!r} is {given}; allowed: {allowed}")
