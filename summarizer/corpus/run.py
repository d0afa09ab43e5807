"""A corpus run: from a table of articles to a table of summaries, also through kills and full disks."""

from __future__ import annotations

import codecs
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Unpack

from summarizer.corpus.archive.lock import only_run
from summarizer.corpus.archive.makers import Line, Maker
from summarizer.corpus.archive.manifest import Manifest, manifest_of
from summarizer.corpus.archive.parquet import check_parquet, write_parquet
from summarizer.corpus.archive.source import Source
from summarizer.corpus.archive.spool import Spool
from summarizer.errors import OptionError, SourceError, check_flag, check_kind, check_number
from summarizer.pipeline import Summarizer
from summarizer.readers import Columns, as_path, is_read
from summarizer.request import Keywords, Request
from summarizer.runtime.progress import with_bar

MOST_JOBS = 1024  # as many as there can be threads
_LONGEST = 86_400  # seconds between two checkpoints
_PROBE = "The council met on Monday."
_MODEL = ("model", "backend", "revision", "device", "compute_type", "version", "options")  # of Provenance
_SUFFIXES = (".jsonl", ".ndjson", ".parquet")


@dataclass(frozen=True, slots=True)
class CorpusReport:
    """What a corpus run came to.

    Attributes:
        articles: Articles of the input; each is in the output or among the failures.
        failed: Those that failed.
        resumed: Those that an earlier call had done.
        output: The file of the summaries.
        failures: The file of the failures; None where nothing failed.
        manifest: The file that says what was made of what.
    """

    articles: int
    failed: int
    resumed: int
    output: Path
    failures: Path | None
    manifest: Path


def run_corpus(
    source: str | os.PathLike[str],
    output: str | os.PathLike[str],
    *,
    summarizer: Summarizer | None = None,
    jobs: int = 1,
    columns: Columns | None = None,
    encoding: str = "utf-8",
    full: bool = False,
    quiet: bool = False,
    checkpoint_seconds: float = 2.0,
    **request: Unpack[Keywords],
) -> CorpusReport:
    """Summarizes the articles of a file or a folder into a table, in order, each exactly once.

    It may be killed at any moment, or find the disk full: the same call again goes on from its last checkpoint, and the
    output is byte for byte that of an undisturbed run. Until all is done the records stand in `OUTPUT.part`. What fails
    goes to `OUTPUT.failures.jsonl` and stops nothing. `OUTPUT.manifest.json` holds the input's hash, the model and the
    request: a run of anything else is refused. With `jobs` above 1 the calling script needs the guard
    `if __name__ == "__main__":`, as with `multiprocessing`.

    Args:
        source: A table, a feed, news items, or a folder of files: all that `summarizer.readers.read_entries` reads.
        output: The file to write, .jsonl or .parquet.
        summarizer: What summarizes; None for the default.
        jobs: Processes, 1 to 1024; they share the cores.
        columns: What the columns of a table are, and which the records keep; None goes by their names, and keeps none.
        encoding: That of texts and tables, as in `read_articles`.
        full: Whether a record is the whole summary (`to_dict`, without the threads of its process), not `to_record`.
        quiet: Whether no progress bar shows; without a terminal none does.
        checkpoint_seconds: Seconds between two checkpoints, 0 to 86,400.
        **request: As in `Summarizer.summarize`.

    Raises:
        OptionError: An option is unknown or impossible, the output is there already, or belongs to another run.
        SourceError: The input cannot be read.
        ModelError: The model cannot be loaded or has no such task; a process was killed.
        OSError: The output cannot be written.
    """
    asked = Request.of(**request)
    check_kind("summarizer", summarizer, Summarizer)
    target, table = as_path(output), Source(as_path(source), columns or Columns(), encoding)
    _check(target, table.path, columns, jobs, checkpoint_seconds, full=full, quiet=quiet)
    run = _Run(table, target, Maker(summarizer or Summarizer(), request, full=full))
    return run.run(asked, jobs=jobs, every=checkpoint_seconds, quiet=quiet)


def check_output(output: Path, source: Path) -> None:
    """Refuses an output that is no table which a run can write.

    Args:
        output: Its path.
        source: What is read.

    Raises:
        OptionError: Its name has another ending, or it is a folder, or what is read.
    """
    if output.suffix.lower() not in _SUFFIXES:
        raise OptionError(f"the output is {str(output)!r}; allowed: a name that ends in {', '.join(_SUFFIXES)}")
    if output.is_dir():
        raise OptionError(f"the output {str(output)!r} is a folder; allowed: a file, which is made")
    _keep_apart(output, source)


def _keep_apart(path: Path, source: Path) -> None:
    if is_read(path, source):
        raise OptionError(f"{path} would be written, and it is what is read or lies in it; name another output")


def _check(output: Path, source: Path, columns: object, jobs: int, every: float, **flags: object) -> None:
    check_kind("columns", columns, Columns)
    check_output(output, source)
    if output.suffix.lower() == ".parquet":
        check_parquet()
    check_number("jobs", jobs, 1, MOST_JOBS)
    check_number("checkpoint_seconds", every, 0, _LONGEST, whole=False)
    for name, value in flags.items():
        check_flag(name, value)


class _Run:
    """The files of one run, and its steps."""

    def __init__(self, source: Source, output: Path, maker: Maker) -> None:
        source.check()
        self._source = source
        self._output = output
        self._maker = maker
        self._part = output.with_name(output.name + ".part")
        self._failures = output.with_name(output.name + ".failures.jsonl")
        self._manifest = manifest_of(output)
        self._lock = output.with_name(output.name + ".lock")
        for path in (self._part, self._failures, self._manifest, self._lock):
            _keep_apart(path, source.path)

    def run(self, request: Request, *, jobs: int, every: float, quiet: bool) -> CorpusReport:
        with only_run(self._lock, self._output):
            return self._run(request, jobs=jobs, every=every, quiet=quiet)

    def _run(self, request: Request, *, jobs: int, every: float, quiet: bool) -> CorpusReport:
        begun = Manifest.load(self._manifest)
        state = self._state(begun, request, jobs)
        resumed = state.progress.articles
        moved = self._output.exists() and not self._part.exists()  # killed between the last two steps of `_finish`
        if state.complete or moved:
            self._finish(state)
        else:
            with Spool(self._part, self._failures, self._manifest, state, every=every) as spool:
                for line in self._lines(resumed, state.input["articles"], jobs=jobs, quiet=quiet):
                    spool.append(line.content, failed=line.failed)
                spool.checkpoint()
                state = state.at(spool.progress)
                self._check_input(state)
            self._finish(state)
        done = state.progress
        failures = self._failures if done.failures else None
        return CorpusReport(done.articles, done.failures, resumed, self._output, failures, self._manifest)

    def _state(self, begun: Manifest | None, request: Request, jobs: int) -> Manifest:
        """The run as it was begun, and checked to be the same; else as it begins now."""
        self._check_files(begun)
        articles = self._source.count() if begun is None else begun.input["articles"]
        now = self._now(request, articles)
        if jobs > 1:
            self._maker.summarizer.close()  # the processes load their own
        if begun is None:
            return now
        begun.check_same(now, self._manifest)
        return begun

    def _check_input(self, state: Manifest) -> None:
        """Refuses to call that whole which was made of an input that somebody wrote to in the meantime."""
        if not self._source.fingerprint().items() <= state.input.items():
            raise SourceError(
                f"{self._source.path} was changed while it was read; remove {self._part} and {self._manifest}, "
                "and run again when it is at rest"
            )

    def _check_files(self, begun: Manifest | None) -> None:
        """Refuses to write over what is not this run's, and to call whole what is gone."""
        there = [path for path in (self._output, self._part) if path.exists()]
        if begun is None:
            # Empty ones are of a run that was killed at its very beginning.
            begun_by_others = [path for path in (self._part, self._failures) if path.exists() and path.stat().st_size]
            if foreign := [path for path in there if path == self._output] + begun_by_others:
                raise OptionError(
                    f"{foreign[0]} is there, but no {self._manifest.name}; remove it, or name another output"
                )
        elif begun.complete:
            if self._output not in there:
                raise OptionError(
                    f"{self._manifest} is of a complete run, but {self._output} is gone; remove the manifest"
                )
        elif self._output in there:
            # Parquet is written from the part, any other output is the part with another name.
            unmade = begun.progress.articles < begun.input["articles"]
            if unmade or (self._part in there and self._output.suffix.lower() != ".parquet"):
                raise OptionError(
                    f"{self._output} is there beside a run that is not complete; remove it, or name another output"
                )

    def _now(self, request: Request, articles: int) -> Manifest:
        # A short article is its own summary, and says all the same what would have written.
        made = asdict(self._maker.summarizer.summarize(_PROBE, task=request.task).provenance)
        encoding = codecs.lookup(self._source.encoding).name  # however it was spelled
        parts = {
            "input": {**self._source.fingerprint(), "articles": articles, "encoding": encoding},
            "model": {name: made[name] for name in _MODEL},
            "request": asdict(request),
            "output": {"kind": self._output.suffix.lower(), "full": self._maker.full, **asdict(self._source.columns)},
        }
        return Manifest(**json.loads(json.dumps(parts)))  # as it will be read

    def _lines(self, done: int, total: int, *, jobs: int, quiet: bool) -> Iterator[Line]:
        rows = self._source.rows(done)
        lines = self._maker.lines(rows) if jobs == 1 else self._maker.shared(rows, jobs)
        return with_bar(lines, hidden=quiet, total=total, initial=done, smoothing=0.05)

    def _finish(self, state: Manifest) -> None:
        """Puts the output into its place; each step may be done again. A part beside a complete output is no part."""
        if not state.complete:
            if self._output.suffix.lower() == ".parquet":
                write_parquet(self._part, self._output, full=self._maker.full)
            elif self._part.exists():
                self._part.replace(self._output)
            state.at(state.progress, complete=True).save(self._manifest)
        self._part.unlink(missing_ok=True)
        if not state.progress.failures:
            self._failures.unlink(missing_ok=True)
