"""The extractive writer: summaries and headlines of the article's own words."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer._version import __version__
from summarizer.document import Document
from summarizer.drafts import Candidate, Draft, quoted
from summarizer.extractive.headline import write_headline
from summarizer.extractive.select import select
from summarizer.lengths import Length
from summarizer.request import Request
from summarizer.results import Provenance


class ExtractiveWriter:
    """Chooses sentences of the article, or cuts the best one to a headline.

    Args:
        warnings: What every summary has to say.
    """

    def __init__(self, warnings: Sequence[str] = ()) -> None:
        """Notes the warnings."""
        self._warnings = tuple(warnings)

    def write(self, documents: Sequence[Document], request: Request) -> list[Draft]:
        """One draft for each document, with candidates whose sources are known."""
        return [self._draft(document, request) for document in documents]

    def provenance(self, request: Request) -> Provenance:
        """How extractive drafts are made."""
        return Provenance(
            model="extractive",
            backend="extractive",
            revision=None,
            task=request.task,
            device="cpu",
            compute_type="float64",
            options={},
            version=__version__,
        )

    def _draft(self, document: Document, request: Request) -> Draft:
        limits = request.limits(document.count)
        write = write_headline if request.task == "headline" else _write_summary
        given = request.options.given()
        idle = (f"{', '.join(given)}: without effect on an extractive summary",) * bool(given)
        return Draft(
            document=document,
            limits=limits,
            candidates=(write(document, limits),),
            provenance=self.provenance(request),
            warnings=(*self._warnings, *idle),
        )


def _write_summary(document: Document, limits: Length) -> Candidate:
    return quoted(document, select(document, limits))
