"""What holds for any file, page or answer: it is read, or refused by an error of ours."""

from __future__ import annotations

import json
import socketserver
import tempfile
import threading
import warnings
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from summarizer import Article, EvaluationError, InputError, ModelError, OptionError, fetch, read_html, read_rows
from summarizer.models.checkpoints import find_checkpoint
from summarizer.models.config import checkpoint_spec
from summarizer_eval.metrics.rouge import Rouge
from summarizer_eval.report import Report, read_json, to_csv, to_json, to_latex, to_markdown, to_text
from tests.eval.report.made_up import comparison, evaluation
from tests.fuzz.source import Source

_ROWS = {
    ".csv": 'id,article\n1,"The council, of ""Marle"", met."\n2,Twenty people came.\n',
    ".tsv": "id\tarticle\n1\tThe council met.\n2\tTwenty people came.\n",
    ".jsonl": '{"id": 1, "article": "The council met."}\n{"id": 2, "article": "Twenty people \\ud800 came."}\n',
}
_PAGE = (
    '<!doctype html><html><head><meta charset="utf-8"><title>Bridge closed</title></head><body><nav>Home</nav>'
    "<article><h1>Bridge closed</h1><p>The council voted on Monday to close the old bridge until spring.</p>"
    "<p>Engineers found cracks in two of its arches &amp; closed it.</p></article></body></html>"
)
_ANSWER = (
    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: identity\r\n"
    "Location: http://127.0.0.1/next\r\nConnection: close\r\n\r\n"
)
_CONFIG: dict[str, Any] = {
    "model_type": "bart",
    "max_position_embeddings": 1024,
    "eos_token_id": [2, 3],
    "decoder_start_token_id": 2,
    "task_specific_params": {"summarization": {"prefix": "summarize: ", "num_beams": 4, "max_length": 142}},
}
_GENERATION = {"num_beams": 3, "length_penalty": 2.0, "no_repeat_ngram_size": 3, "max_length": 128, "eos_token_id": 2}


@cache
def _folder() -> Path:
    """One folder a process, removed with it."""
    kept = tempfile.TemporaryDirectory(prefix="fuzz-")
    _KEPT.append(kept)
    return Path(kept.name)


_KEPT: list[Any] = []


def rows(source: Source) -> None:
    """A table, cut and changed."""
    suffix = source.choice([*_ROWS])
    path = _folder() / f"rows{suffix}"
    path.write_bytes(source.mutated(_ROWS[suffix].encode()) if source.chance() else source.raw())
    try:
        found = list(read_rows(path, id_column=source.choice([None, "id"])))
    except InputError:
        return
    assert all(isinstance(name, str) and isinstance(text, str) for name, text in found)


def html(source: Source) -> None:
    """A page, cut and changed, as bytes or as text."""
    page: str | bytes = source.mutated(_PAGE.encode(), 12)
    if source.chance():
        page = page.decode("utf-8", "replace") + source.text(20)
    with suppress(InputError):
        assert isinstance(read_html(page), Article)


class _Answers(socketserver.TCPServer):
    answer = b""


class _Connection(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        assert isinstance(self.server, _Answers)
        self.request.recv(65536)
        self.request.sendall(self.server.answer)


@cache
def _server() -> _Answers:
    """A server on loopback that answers every request with the same bytes, whatever they are."""
    server = _Answers(("127.0.0.1", 0), _Connection)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def web(source: Source) -> None:
    """An answer of a web server, its head and its body cut and changed."""
    server = _server()
    head = source.mutated(_ANSWER.encode()) if source.chance() else _ANSWER.encode()
    server.answer = head + source.mutated(_PAGE.encode())
    with suppress(InputError):
        fetch(f"http://127.0.0.1:{server.server_address[1]}/", allow_private=True, timeout=5.0)


class _Codec:
    """A tokenizer of 100 tokens."""

    def token(self, number: int) -> str:
        if not 0 <= number < 100:
            raise ModelError(f"no token {number}")
        return f"<{number}>"

    def overhead(self, prefix: str) -> int:
        return 2 + len(prefix.split())


def checkpoint(source: Source) -> None:
    """The settings of a checkpoint, with values of another type, out of range, or missing."""
    folder = _folder() / "checkpoint"
    folder.mkdir(exist_ok=True)
    (folder / "model.safetensors").write_bytes(b"weights")
    (folder / "tokenizer.json").write_bytes(b"{}")
    for name, settings in (
        ("config", _CONFIG),
        ("generation_config", _GENERATION),
        ("tokenizer_config", {"model_max_length": 512}),
    ):
        content = json.dumps(source.json(settings)).encode()
        (folder / f"{name}.json").write_bytes(source.mutated(content) if source.number(4) == 0 else content)
    try:
        codec: Any = _Codec()
        checkpoint_spec(find_checkpoint(str(folder)), codec)
    except (ModelError, OptionError):
        pass


def rouge(source: Source) -> None:
    """Scores are shares; a text against itself has all of them, or none where it has no word."""
    prediction, reference = source.text(60), source.text(60)
    metric = Rouge(tokenizer="unicode", stemmer=False) if source.chance() else Rouge()
    # Refused: letters of a script that the tokens cannot read. Warned of: blank references.
    with suppress(OptionError), warnings.catch_warnings(action="ignore"):
        for scores in metric.score_each(predictions=[prediction, reference], references=[reference, reference]):
            assert all(0 <= part <= 1 for one in scores.values() for part in (one.precision, one.recall, one.f1))
        own = metric.score(prediction=reference, reference=reference)
        assert own["rouge1"].f1 in (0.0, 1.0)


@cache
def _report() -> bytes:
    return to_json(Report((evaluation("A", 0.3), evaluation("B", 0.2)), (comparison("A", "B"),))).encode()


def report(source: Source) -> None:
    """A report as JSON, changed: one that is read can be shown and written."""
    path = _folder() / "report.json"
    if source.chance():
        path.write_bytes(source.mutated(_report()))
    else:
        path.write_text(json.dumps(source.json(json.loads(_report()), depth=9)), encoding="utf-8")
    try:
        found = read_json(path)
    except EvaluationError:
        return
    for write in (to_json, to_text, to_markdown, to_latex, to_csv):
        write(found)
