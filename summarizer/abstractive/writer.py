"""The abstractive writer: summaries and headlines in a seq2seq model's own words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, replace

from summarizer._version import __version__
from summarizer.abstractive.decoding import resolve_decoding
from summarizer.abstractive.map_reduce import Work, map_reduce
from summarizer.backends.base import Generator
from summarizer.document import Document
from summarizer.drafts import Candidate, Draft, share_read
from summarizer.languages.detect import language_warning
from summarizer.models import known_model, task_warning, unused_warning
from summarizer.request import Request
from summarizer.results import Provenance

# Which of the texts written about a chunk goes on into the reduce, under a request's policy: its position.
Chooser = Callable[[Document, Sequence[str], Request], int]


class AbstractiveWriter:
    """Runs a model over chunks of the articles.

    Args:
        generator: A loaded model.
        choose: Chooses among the texts written about a chunk.
    """

    def __init__(self, generator: Generator, choose: Chooser) -> None:
        """Takes the model."""
        self._generator = generator
        self._choose = choose

    def write(self, documents: Iterable[Document | None], request: Request) -> Iterator[Draft | Exception | None]:
        """One draft for each document, with the model's texts as candidates; see `Writer`."""

        def pick(document: Document, texts: Sequence[str]) -> int:
            return self._choose(document, texts, request)

        works = (None if document is None else self._work(document, request) for document in documents)
        for work in map_reduce(self._generator, request.task, works, pick):
            yield None if work is None else work.error or self._draft(work, request)

    def provenance(self, request: Request) -> Provenance:
        """The model behind the drafts, and its languages; the decoding of each is filled in when it is made."""
        generator = self._generator
        asked = {"source_lang": generator.spec.source_lang, "target_lang": generator.spec.target_lang}
        return Provenance(
            model=generator.spec.name,
            backend=generator.name,
            revision=generator.spec.revision,
            task=request.task,
            device=generator.device,
            compute_type=generator.compute_type,
            options={name: code for name, code in asked.items() if code is not None},
            version=__version__,
            weights=generator.spec.weights,
            threads=generator.threads,
        )

    def _work(self, document: Document, request: Request) -> Work:
        spec, limits = self._generator.spec, request.limits(document)
        decoding = resolve_decoding(
            request.options,
            spec.tasks[request.task],
            limits,
            spec.max_output_tokens,
            alternatives=request.alternatives,
        )
        return Work(document, limits, decoding)

    def _draft(self, work: Work, request: Request) -> Draft:
        spec, text = self._generator.spec, work.document.text
        provenance = self.provenance(request)
        options = {**asdict(work.decoding), "on_unsupported": request.on_unsupported, **provenance.options}
        known = known_model(spec.name)
        languages = spec.languages or (known.languages if known else ())
        notes = (
            language_warning(text, languages, spec.name),
            task_warning(spec.name, request.task),
            unused_warning(spec.name, spec.unused),
        )
        return Draft(
            document=work.document,
            limits=work.limits,
            candidates=tuple(Candidate(h.text, h.score, (), h.ended) for h in work.hypotheses or ()),
            provenance=replace(provenance, options=options),
            chunks=tuple(work.chunks),
            coverage=share_read(text, work.chunks),
            warnings=(*work.warnings, *filter(None, notes)),
        )
