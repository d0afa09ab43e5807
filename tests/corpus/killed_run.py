"""A corpus run to be killed: `python killed_run.py IN OUT JOBS` says when it begins, and how many were done before."""

from __future__ import annotations

import sys

from summarizer import Length, Summarizer
from summarizer.corpus import run_corpus
from summarizer.readers import Columns

if __name__ == "__main__":
    source, output, jobs = sys.argv[1:]
    print("begun", flush=True)
    report = run_corpus(
        source,
        output,
        summarizer=Summarizer("extractive"),
        jobs=int(jobs),
        columns=Columns(keep=("section",)),
        checkpoint_seconds=0.01,
        length=Length(sentences=1),
    )
    print(report.resumed, flush=True)
