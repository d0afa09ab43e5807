"""Headless Chromium for tests, over its DevTools pipe: real mouse and key events, no driver, no port.

    with Browser() as browser:
        page = browser.open(html_or_path, dark=True)
        page.hover("#s1")
        assert page.style("#source-1", "background-color") == "..."

`dump_dom` and `screenshot` do the one-off jobs. Where no Chromium is installed, the test skips.
"""

from __future__ import annotations

import base64
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
_FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --disable-dev-shm-usage --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync --hide-scrollbars "
    "--remote-debugging-pipe"
).split()
# The browser reads its orders on descriptor 3 and answers on 4.
_LAUNCH = (
    "import fcntl, os, sys\n"
    "a, b = (fcntl.fcntl(int(fd), fcntl.F_DUPFD, 10) for fd in sys.argv[1:3])\n"
    "os.dup2(a, 3); os.dup2(b, 4); os.execv(sys.argv[3], sys.argv[3:])"
)
_KEYS = {"Tab": 9, "Enter": 13, "Escape": 27, "Space": 32, "ArrowDown": 40, "ArrowUp": 38}
_PATIENCE = 60.0  # seconds before a browser that does not answer fails the test


def find_chromium() -> str | None:
    """Path of the installed Chromium, or None."""
    return next((path for path in map(shutil.which, _NAMES) if path), None)


class Browser:
    """A running Chromium with a profile of its own."""

    def __init__(self) -> None:
        program = find_chromium()
        if program is None:
            pytest.skip("no Chromium installed")
        self.folder = tempfile.TemporaryDirectory(prefix="chromium-", ignore_cleanup_errors=True)
        orders, self._orders = os.pipe()
        self._answers, answers = os.pipe()
        command = [program, *_FLAGS, f"--user-data-dir={self.folder.name}/profile", "about:blank"]
        self._process = subprocess.Popen(
            [sys.executable, "-c", _LAUNCH, str(orders), str(answers), *command],
            pass_fds=(orders, answers),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(orders)
        os.close(answers)
        self._buffer = b""
        self._count = 0
        self.events: list[dict[str, Any]] = []

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends the browser and removes its profile."""
        os.close(self._orders)
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._answers)
        self.folder.cleanup()

    def call(self, method: str, session: str | None = None, **params: Any) -> dict[str, Any]:
        """Sends one DevTools command and returns its result."""
        self._count += 1
        order = {"id": self._count, "method": method, "params": params}
        if session:
            order["sessionId"] = session
        os.write(self._orders, json.dumps(order).encode() + b"\0")
        number = self._count
        while True:
            message = self._receive()
            if message.get("id") == number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']['message']}")
                return message["result"]

    def wait_for(self, event: str, session: str) -> None:
        """Waits until an event of a session has come."""
        while not any(e["method"] == event and e.get("sessionId") == session for e in self.events):
            self._receive()

    def _receive(self) -> dict[str, Any]:
        deadline = time.monotonic() + _PATIENCE
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._answers], [], [], max(0.0, deadline - time.monotonic()))
            data = os.read(self._answers, 1 << 16) if ready else b""
            if not data:
                raise RuntimeError("Chromium does not answer")
            self._buffer += data
        line, self._buffer = self._buffer.split(b"\0", 1)
        message = json.loads(line)
        if "method" in message:
            self.events.append(message)
        return message

    def open(
        self,
        page: str | Path,
        *,
        width: int = 1200,
        height: int = 900,
        dark: bool = False,
        media: str = "screen",
        scripts: bool = True,
    ) -> Page:
        """Opens HTML text or an HTML file in a new tab and waits until it is loaded."""
        if isinstance(page, str):
            self._count += 1
            path = Path(self.folder.name) / f"page-{self._count}.html"
            path.write_text(page, encoding="utf-8")
            page = path
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        tab = Page(self, session)
        for domain in ("Page", "Runtime", "Log", "Network", "DOM"):
            tab.call(f"{domain}.enable")
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        tab.call("Emulation.setDeviceMetricsOverride", **metrics)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        motion = {"name": "prefers-reduced-motion", "value": "reduce"}
        tab.call("Emulation.setEmulatedMedia", media=media, features=[scheme, motion])
        tab.call("Emulation.setScriptExecutionDisabled", value=not scripts)
        self.events = [e for e in self.events if e.get("sessionId") != session]
        tab.call("Page.navigate", url=page.resolve().as_uri())
        self.wait_for("Page.loadEventFired", session)
        return tab


class Page:
    """One tab."""

    def __init__(self, browser: Browser, session: str) -> None:
        self._browser = browser
        self._session = session

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        """Sends one DevTools command to this tab."""
        return self._browser.call(method, self._session, **params)

    def evaluate(self, expression: str) -> Any:
        """The value of a JavaScript expression; promises are awaited."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"]["exception"].get("description", answer))
        return answer["result"].get("value")

    def dom(self) -> str:
        """The document as it stands now."""
        return self.evaluate("document.documentElement.outerHTML")

    def style(self, selector: str, name: str) -> str:
        """One computed style of the first element that matches."""
        return self.evaluate(f"getComputedStyle({_find(selector)}).getPropertyValue({json.dumps(name)})")

    def hover(self, selector: str) -> None:
        """Moves the mouse onto an element."""
        self._mouse("mouseMoved", *self._middle(selector))

    def click(self, selector: str) -> None:
        """Clicks on an element."""
        x, y = self._middle(selector)
        self._mouse("mouseMoved", x, y)
        self._mouse("mousePressed", x, y, button="left", clickCount=1)
        self._mouse("mouseReleased", x, y, button="left", clickCount=1)

    def press(self, key: str) -> None:
        """Presses a key: Tab, Enter, Escape, Space, ArrowDown or ArrowUp."""
        params = {"key": " " if key == "Space" else key, "code": key, "windowsVirtualKeyCode": _KEYS[key]}
        text = {"Enter": {"text": "\r"}, "Space": {"text": " "}}.get(key, {})
        self.call("Input.dispatchKeyEvent", type="keyDown", **params, **text)
        self.call("Input.dispatchKeyEvent", type="keyUp", **params)

    def screenshot(self, path: str | Path, *, whole: bool = True) -> None:
        """Writes a PNG of the page, or of what the window shows of it."""
        data = self.call("Page.captureScreenshot", captureBeyondViewport=whole, **self._clip(whole))["data"]
        Path(path).write_bytes(base64.b64decode(data))

    def pdf(self, path: str | Path) -> None:
        """Prints the page on A4; from then on the page is in print."""
        self.call("Emulation.setEmulatedMedia", media="print")
        data = self.call("Page.printToPDF", preferCSSPageSize=True, paperWidth=8.27, paperHeight=11.69)
        Path(path).write_bytes(base64.b64decode(data["data"]))

    def names(self, role: str) -> list[str]:
        """What a screen reader calls the elements of a role, in order."""
        nodes = self.call("Accessibility.getFullAXTree")["nodes"]
        return [n["name"]["value"] for n in nodes if n.get("role", {}).get("value") == role and "name" in n]

    def requests(self) -> list[str]:
        """Addresses the page has asked for, its own left out."""
        sent = [e["params"]["request"]["url"] for e in self._events("Network.requestWillBeSent")]
        return [url for url in sent if url != self.evaluate("document.URL.split('#')[0]")]

    def problems(self) -> list[str]:
        """Errors, warnings and policy violations that the page has caused."""
        entries = [e["params"]["entry"] for e in self._events("Log.entryAdded")]
        thrown = [e["params"]["exceptionDetails"]["text"] for e in self._events("Runtime.exceptionThrown")]
        said = [str(e["params"]["args"]) for e in self._events("Runtime.consoleAPICalled")]
        return [e["text"] for e in entries if e["level"] in ("error", "warning")] + thrown + said

    def _events(self, method: str) -> list[dict[str, Any]]:
        self.evaluate("0")
        mine = [e for e in self._browser.events if e.get("sessionId") == self._session]
        return [e for e in mine if e["method"] == method]

    def _middle(self, selector: str) -> tuple[float, float]:
        # An inline element over several lines has a box for each; the first one is sure to be its own.
        return tuple(
            self.evaluate(
                f"(e => {{ if (e.getClientRects()[0].bottom > innerHeight || e.getClientRects()[0].top < 0)"
                f" e.scrollIntoView({{block: 'center'}}); const r = e.getClientRects()[0];"
                f" return [r.x + r.width / 2, r.y + r.height / 2]; }})({_find(selector)})"
            )
        )

    def _mouse(self, kind: str, x: float, y: float, **more: Any) -> None:
        self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, **more)

    def _clip(self, whole: bool) -> dict[str, Any]:
        if not whole:
            return {}
        size = self.call("Page.getLayoutMetrics")["cssContentSize"]
        return {"clip": {"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1}}


def dump_dom(page: str | Path, **window: Any) -> str:
    """The document of a page after its scripts have run; `window` as in `Browser.open`."""
    with Browser() as browser:
        return browser.open(page, **window).dom()


def screenshot(page: str | Path, path: str | Path, **window: Any) -> None:
    """Writes a PNG of a whole page; `window` as in `Browser.open`."""
    with Browser() as browser:
        browser.open(page, **window).screenshot(path)


def _find(selector: str) -> str:
    return f"document.querySelector({json.dumps(selector)})"
