"""A Hugging Face Hub of one repository on this machine, for tests without a network."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TypeAlias
from urllib.parse import unquote

import pytest
from huggingface_hub import constants

COMMIT = "0123456789abcdef0123456789abcdef01234567"
PR_COMMIT = "fedcba9876543210fedcba9876543210fedcba98"
_JSON = {"Content-Type": "application/json"}
Response: TypeAlias = tuple[int, dict[str, str], bytes]  # status, headers, content


@dataclass(frozen=True)
class PullRequest:
    """Pull request 3, as the Hub's bot opens it; its commit is `PR_COMMIT`."""

    files: Mapping[str, bytes]
    author: str = "SFconvertbot"
    title: str = "Adding `safetensors` variant of this model"
    status: str = "open"


def start_empty(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Empty caches in that folder, and nothing that stands between this process and a Hub on this machine."""
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(folder / "hub"))
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setenv("STANDFIRST_CACHE", str(folder / "ours"))
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@contextmanager
def serve(
    name: str,
    files: Mapping[str, bytes],
    pull_request: PullRequest | None = None,
    *,
    storage: str | None = None,
    authorized: dict[str, str] | None = None,
) -> Iterator[tuple[str, list[str]]]:
    """Serves a repository at revisions "main" and `COMMIT`, and a pull request at "refs/pr/3" and `PR_COMMIT`.

    Args:
        name: The repository, "owner/name".
        files: Content by file name.
        pull_request: A pull request; None is none.
        storage: Address of the host that weights are redirected to, as the Hub redirects large files.
        authorized: Filled with the paths that came with an `Authorization` header, and what that said.

    Yields:
        The address, and the paths asked for so far.
    """
    asked: list[str] = []

    def respond(path: str, token: str | None) -> Response:
        asked.append(path)
        if authorized is not None and token is not None:
            authorized[path] = token
        status, headers, content = _respond(name, files, pull_request, path)
        if storage and "ETag" in headers and path.endswith((".safetensors", ".bin")):
            linked = {"X-Linked-ETag": headers["ETag"], "X-Linked-Size": str(len(content))}
            return 302, {**headers, **linked, "Location": f"{storage}/{path.rpartition('/')[2]}"}, b""
        return status, headers, content

    server = Hub(("127.0.0.1", 0), respond)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class Hub(ThreadingHTTPServer):
    """A server that answers each path, with the `Authorization` that came with it, by `respond`."""

    def __init__(self, address: tuple[str, int], respond: Callable[[str, str | None], Response]) -> None:
        super().__init__(address, Handler)
        self.respond = respond


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Hub

    def do_GET(self) -> None:
        self.wfile.write(self._answered())

    def do_HEAD(self) -> None:
        self._answered()

    def _answered(self) -> bytes:
        """Sends status and headers; gives the content."""
        path = unquote(self.path.split("?")[0])
        status, headers, content = self.server.respond(path, self.headers["Authorization"])
        self.send_response(status)
        for key, value in {**headers, "Content-Length": str(len(content))}.items():
            self.send_header(key, value)
        self.end_headers()
        return content

    def log_message(self, *args: object) -> None:
        """Keeps quiet."""


def _respond(name: str, files: Mapping[str, bytes], pull_request: PullRequest | None, path: str) -> Response:
    api = path.removeprefix(f"/api/models/{name}")
    if path.startswith("/api/models/") and (api == path or not api.startswith(("/", ""))):
        return 404, {"X-Error-Code": "RepoNotFound"}, b"{}"
    if api == "/discussions":
        return 200, _JSON, json.dumps(_discussions(name, pull_request)).encode()
    revisions: dict[str, tuple[str, Mapping[str, bytes]]] = dict.fromkeys(("main", COMMIT), (COMMIT, files))
    if pull_request is not None:
        revisions |= dict.fromkeys(("refs/pr/3", PR_COMMIT), (PR_COMMIT, pull_request.files))
    place = api if api != path else path.removeprefix(f"/{name}/resolve")
    kind, _, rest = place.removeprefix("/").partition("/") if api != path else ("resolve", "", place.strip("/"))
    found = next((one for one in revisions if f"{rest or 'main'}/".startswith(f"{one}/")), None)
    if found is None:
        return 404, {"X-Error-Code": "RevisionNotFound"}, b"{}"
    commit, content = revisions[found]
    if kind == "tree":
        tree = [{"type": "file", "path": file, "size": len(data), "oid": _hash(data)} for file, data in content.items()]
        return 200, _JSON, json.dumps(tree).encode()
    if kind != "resolve":
        siblings = [{"rfilename": file, "size": len(data), "blobId": _hash(data)} for file, data in content.items()]
        info = {"id": name, "modelId": name, "sha": commit, "siblings": siblings, "private": False}
        return 200, _JSON, json.dumps(info).encode()
    file = rest.removeprefix(f"{found}/")
    if file not in content:
        return 404, {"X-Error-Code": "EntryNotFound", "X-Repo-Commit": commit}, b""
    return 200, {"ETag": f'"{_hash(content[file])}"', "X-Repo-Commit": commit}, content[file]


def _discussions(name: str, pull_request: PullRequest | None) -> dict[str, object]:
    made = [] if pull_request is None else [pull_request]
    listed = [
        {
            "title": one.title,
            "num": 3,
            "author": {"name": one.author},
            "createdAt": "2023-03-01T10:00:00.000Z",
            "status": one.status,
            "repo": {"name": name, "type": "model"},
            "isPullRequest": True,
        }
        for one in made
    ]
    return {"discussions": listed, "count": len(listed), "start": 0}


def _hash(content: bytes) -> str:
    return hashlib.sha1(content).hexdigest()
