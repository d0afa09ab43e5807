"""A Hugging Face Hub of one repository on this machine, for tests without a network."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@contextmanager
def serve(name: str, files: Mapping[str, bytes]) -> Iterator[tuple[str, list[str]]]:
    """Serves a repository at revisions "main" and `COMMIT`.

    Args:
        name: The repository, "owner/name".
        files: Content by file name.

    Yields:
        The address, and the paths asked for so far.
    """
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._answer(body=True)

        def do_HEAD(self) -> None:
            self._answer(body=False)

        def _answer(self, *, body: bool) -> None:
            path = self.path.split("?")[0]
            asked.append(path)
            status, headers, content = _respond(name, files, path)
            self.send_response(status)
            for key, value in headers.items():
                self.send_header(key, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if body:
                self.wfile.write(content)

        def log_message(self, *args: object) -> None:
            """Keeps quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _respond(name: str, files: Mapping[str, bytes], path: str) -> tuple[int, dict[str, str], bytes]:
    commit = {"X-Repo-Commit": COMMIT}
    revision_in_path = path.split("/revision/")[-1] if "/revision/" in path else None
    if path.startswith("/api/models/") and not path.startswith(f"/api/models/{name}"):
        return 404, {"X-Error-Code": "RepoNotFound"}, b"{}"
    if revision_in_path not in (None, "main", COMMIT):
        return 404, {"X-Error-Code": "RevisionNotFound"}, b"{}"
    if path.startswith(f"/api/models/{name}/tree/"):
        tree = [
            {"type": "file", "path": file, "size": len(content), "oid": hashlib.sha1(content).hexdigest()}
            for file, content in files.items()
        ]
        return 200, {"Content-Type": "application/json"}, json.dumps(tree).encode()
    if path.startswith("/api/models/"):
        siblings = [{"rfilename": file} for file in files]
        info = {"id": name, "modelId": name, "sha": COMMIT, "siblings": siblings, "private": False}
        return 200, {"Content-Type": "application/json"}, json.dumps(info).encode()
    file = path.rsplit("/", 1)[-1]
    if file not in files:
        return 404, {"X-Error-Code": "EntryNotFound", **commit}, b""
    etag = f'"{hashlib.sha1(files[file]).hexdigest()}"'
    return 200, {"ETag": etag, **commit}, files[file]
