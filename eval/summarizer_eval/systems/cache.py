"""Predictions kept on disk, so that a second run is free and an interrupted one goes on.

One SQLite file holds them all, by the hash of the system's signature and of the article. Each
prediction is committed as it comes; several processes may use the file at once.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from summarizer.errors import EvaluationError, OptionError, shown
from summarizer.models import cache_folder
from summarizer_eval.datasets import Example
from summarizer_eval.systems.base import System, article_of, predict

_FILE = "predictions.sqlite"
_WAIT = 60.0  # seconds that a process waits for another's commit
_TABLE = """
CREATE TABLE IF NOT EXISTS predictions (
    system TEXT NOT NULL, article TEXT NOT NULL, prediction TEXT NOT NULL,
    PRIMARY KEY (system, article)
) WITHOUT ROWID
"""


def default_cache_folder() -> Path:
    """The folder `eval` in `summarizer.models.cache_folder()`, which `STANDFIRST_CACHE` moves."""
    return cache_folder() / "eval"


class PredictionCache:
    """The cache in a folder, which is made when the first prediction is kept."""

    def __init__(self, folder: str | Path | None = None) -> None:
        """Notes the folder; None is `default_cache_folder()`.

        Raises:
            OptionError: It is no path.
        """
        if folder is not None and not isinstance(folder, str | Path):
            raise OptionError(f"folder is {shown(folder)}; allowed: text (str), a Path or None")
        self.folder = Path(folder) if folder is not None else default_cache_folder()

    def predictions(self, system: System, examples: Iterable[Example]) -> Iterator[str]:
        """Yields the prediction for each example, asking the system only for those not kept yet.

        Args:
            system: The system; only of one that says `cacheable` are predictions kept.
            examples: Examples with articles.

        Raises:
            EvaluationError: The cache cannot be used, or the system gives too few predictions.
        """
        if not getattr(system, "cacheable", False):
            yield from predict(system, examples)
            return
        wanted = list(examples)
        key = _hash(json.dumps(system.signature(), sort_keys=True))
        articles = [_hash(article_of(example)) for example in wanted]
        try:
            with closing(self._connect()) as connection:
                yield from _fill(connection, key, articles, system, wanted)
        except sqlite3.Error as error:
            raise EvaluationError(f"the cache {self.folder / _FILE} cannot be used: {error}") from error

    def _connect(self) -> sqlite3.Connection:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise EvaluationError(f"the cache folder {self.folder} cannot be made: {error}") from error
        connection = sqlite3.connect(self.folder / _FILE, timeout=_WAIT, isolation_level=None)
        _use_write_ahead_log(connection)
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(_TABLE)
        return connection


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Switches the journal; SQLite does not wait by itself where another process is doing the same."""
    end = time.monotonic() + _WAIT
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > end:
                raise
            time.sleep(0.01)


def _fill(
    connection: sqlite3.Connection, key: str, articles: list[str], system: System, wanted: list[Example]
) -> Iterator[str]:
    rows = connection.execute("SELECT article, prediction FROM predictions WHERE system = ?", (key,))
    kept: dict[str, str] = {article: json.loads(text) for article, text in rows}
    missing = [example for example, article in zip(wanted, articles, strict=True) if article not in kept]
    made = predict(system, missing) if missing else iter(())
    for article in articles:
        text = kept.get(article)
        if text is None:
            text = next(made, None)
            if text is None:
                raise EvaluationError(f"{system.name} gave fewer predictions than the {len(missing)} asked for")
            # JSON, for SQLite refuses the lone surrogates that a model may write.
            row = (key, article, json.dumps(text))
            connection.execute("INSERT OR REPLACE INTO predictions VALUES (?, ?, ?)", row)
        yield text
    if next(made, None) is not None:
        raise EvaluationError(f"{system.name} gave more predictions than the {len(missing)} asked for")


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
