"""Headless Chromium for tests, over Playwright: the installed one, so that nothing is downloaded.

    with Browser() as browser:
        page = browser.open(html, dark=True)
        page.hover("#s1")
        assert page.style("#source-1", "background-color") == "..."

Where no Chromium is installed, the test skips.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Literal

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


class Browser:
    """A running Chromium; every page opened has a profile of its own."""

    def __init__(self) -> None:
        program = next(filter(None, map(shutil.which, _NAMES)), None)
        if program is None:
            pytest.skip("no Chromium installed")
        api = pytest.importorskip("playwright.sync_api")
        self._stack = ExitStack()
        playwright = self._stack.enter_context(api.sync_playwright())
        self._folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="chromium-")))
        self._browser = playwright.chromium.launch(executable_path=program)
        self._stack.callback(self._browser.close)

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def open(
        self,
        page: str,
        *,
        width: int = 1200,
        height: int = 900,
        dark: bool = False,
        media: Literal["screen", "print"] = "screen",
        scripts: bool = True,
        touch: bool = False,
    ) -> Page:
        """Opens HTML in a new window and waits until it is loaded."""
        path = self._folder / "page.html"
        path.write_text(page, encoding="utf-8")
        context = self._browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
            java_script_enabled=scripts,
            has_touch=touch,
            is_mobile=touch,
        )
        tab = context.new_page()
        tab.emulate_media(media=media)
        return Page(tab, path.as_uri())


class Page:
    """One window; `tab` is Playwright's own page."""

    def __init__(self, tab: Any, url: str) -> None:
        self.tab, self._url = tab, url
        self._sent: list[str] = []
        self._problems: list[str] = []
        tab.on("request", lambda request: self._sent.append(request.url))
        tab.on("console", lambda message: self._problems.append(message.text))
        tab.on("pageerror", lambda error: self._problems.append(str(error)))
        tab.goto(url)
        self.evaluate, self.hover, self.click = tab.evaluate, tab.hover, tab.click
        self.press, self.screenshot = tab.keyboard.press, tab.screenshot

    def style(self, selector: str, name: str) -> str:
        """One computed style of the first element that matches."""
        return self.evaluate(
            f"getComputedStyle(document.querySelector({json.dumps(selector)})).getPropertyValue('{name}')"
        )

    def names(self, role: str) -> list[str]:
        """What a screen reader calls the elements of a role, in order."""
        nodes = self.tab.context.new_cdp_session(self.tab).send("Accessibility.getFullAXTree")["nodes"]
        return [n["name"]["value"] for n in nodes if n.get("role", {}).get("value") == role and "name" in n]

    def requests(self) -> list[str]:
        """Addresses the page has asked for, its own left out."""
        return [url for url in self._sent if url.split("#")[0] != self._url]

    def problems(self) -> list[str]:
        """Errors, warnings and policy violations that the page has caused, and what it said."""
        self.evaluate("0")
        return self._problems
