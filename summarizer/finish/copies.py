"""Articles on their way through the pipeline, each at its place; a copy of one before is not written about again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from summarizer.article import Article, check_article
from summarizer.document import Document
from summarizer.drafts import Draft
from summarizer.finish.assemble import Rejected, finish, whole
from summarizer.languages import ENGLISH
from summarizer.request import Request
from summarizer.results import Provenance, Summary
from summarizer.results.attempts import attempt

_REMEMBERED = 512  # articles; wire copy comes close behind its first


@dataclass(slots=True, eq=False)
class Place:
    """An article among the others.

    Attributes:
        article: The article; None where it cannot be summarized.
        document: The article, read; None where there is nothing to write.
        made: What came of it.
        first: The place of the same article before it.
    """

    article: Article | None = None
    document: Document | None = None
    made: Summary | Rejected | Exception | None = None
    first: Place | None = None

    @property
    def may_be_cut(self) -> bool:
        """Whether a headline may have to be cut from its story: one in English, and without its own."""
        document = self.document
        return document is not None and document.language is ENGLISH and document.article.headline is None

    def take_whole(self, request: Request, provenance: Provenance) -> None:
        """Makes an article that fits as it is its own summary; its own headline, if it has none and is one sentence."""
        if self.document is None:
            return
        if request.task == "headline" and (self.document.article.headline or len(self.document.body) > 1):
            return
        if self.document.fits(request.length_for(self.document)):
            self.made = attempt(whole, self.document, request, provenance)
            self.document = None

    def finish(self, draft: Draft | Exception | None, request: Request, *notes: str) -> None:
        """Finishes what was written, with notes as warnings."""
        if isinstance(draft, Draft):
            self.made = attempt(finish, draft._replace(warnings=(*draft.warnings, *notes)), request)
        elif draft is not None:
            self.made = draft

    def settle(self) -> Summary | Exception:
        """The summary or the error; a copy gets those of the first one, as its own."""
        self.document = None
        made = self.made if self.first is None else self.first.made
        assert isinstance(made, (Summary, Exception))  # the first one was settled before
        if self.first is None or self.article is None or isinstance(made, Exception):
            return made
        own = self.article
        return replace(made, article=replace(made.article, id=own.id, source=own.source, date=own.date))


def places(articles: Iterable[object]) -> Iterator[Place]:
    """Reads articles, each once as long as its copies come close together; an error takes the place of its article."""
    seen: dict[Article, Place] = {}
    for given in articles:
        article = attempt(check_article, given)
        if isinstance(article, Exception):
            yield Place(made=article)
            continue
        # What does not bear on the summary may differ.
        key = replace(article, id=None, source=None, date=None)
        if (first := seen.pop(key, None)) is not None:
            place = Place(article, first=first)
        else:
            place = first = Place(article)
            found = attempt(Document, article)
            place.document, place.made = (None, found) if isinstance(found, Exception) else (found, None)
        seen[key] = first
        if len(seen) > _REMEMBERED:
            del seen[next(iter(seen))]
        yield place
