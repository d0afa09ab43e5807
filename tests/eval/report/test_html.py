"""The HTML report: whole, static, escaped, and shown by a browser."""

from __future__ import annotations

import dataclasses
import html.parser
import json
import re
import subprocess
import sys

import pytest

from summarizer.errors import MissingExtraError
from summarizer_eval import DataInfo, Report, to_html
from tests.browser import Browser
from tests.eval.report.made_up import SIGNATURE, evaluation, example


class _Tags(html.parser.HTMLParser):
    """Checks that every element is closed where it should be; notes elements and text."""

    VOID = frozenset({"meta", "img", "br", "wbr"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_html_is_whole_static_and_self_contained(report: Report) -> None:
    page = to_html(report)
    tags = _Tags(page)
    names = {tag for tag, _ in tags.seen}
    assert not names & {"script", "link", "iframe", "img", "object", "base"}
    assert not re.findall(r"""(?:src|href)\s*=\s*["'](?!#)""", page)
    assert "@import" not in page
    assert not re.findall(r"url\((?!#)", page)
    ids = [attributes["id"] for _, attributes in tags.seen if "id" in attributes]
    assert len(ids) == len(set(ids))
    words = "".join(tags.words)
    for shown in ("40.00", "[34.00, 39.00]", SIGNATURE, "ab" * 32, "Slow.", "<0.0001", "news-8", "news-1"):
        assert shown in words
    assert to_html(report) == page


def test_html_shows_best_and_worst_with_shared_words_highlighted(report: Report) -> None:
    page = to_html(report)
    order = re.findall(r'class="example (best|worst)"><header><b>news-(\d)', page)
    assert order == [("best", "8"), ("best", "7"), ("best", "6"), ("worst", "1"), ("worst", "2"), ("worst", "3")]
    assert "<mark>The dam</mark> holds.\n<mark>Water fell</mark> 8 cm." in page
    assert "<mark>The dam</mark> will hold.\nThe <mark>water fell</mark>." in page


def test_each_data_set_has_its_scores(report: Report) -> None:
    elsewhere = evaluation("standfirst", 0.11, data=DataInfo("other.jsonl", "cd" * 32, 5))
    assert to_html(Report((*report.evaluations, elsewhere))).count("<h2>Scores") == 2


def test_few_examples_are_not_shown_twice() -> None:
    few = evaluation("x", 0.3, examples=(example(1, 0.1), example(2, 0.2)))
    assert re.findall(r"<header><b>news-(\d)", to_html(Report((few,)))) == ["2", "1"]
    blank = evaluation("x", 0.0, examples=(example(1, 0.0, prediction=""),))
    assert "blank" in to_html(Report((blank,)))


def test_hostile_text_is_escaped(hostile: Report) -> None:
    page = to_html(hostile)
    tags = _Tags(page)
    assert not {tag for tag, _ in tags.seen} & {"script", "img"}
    assert not any(name.startswith("on") for _, attributes in tags.seen for name in attributes)
    assert page.encode("utf-8")


def test_a_browser_shows_it_in_light_and_dark(browser: Browser, report: Report, hostile: Report) -> None:
    title = "document.title"
    colours = {}
    for dark in (False, True):
        tab = browser.open(to_html(report), dark=dark)
        assert tab.evaluate(title) == "standfirst beside lead-3"
        assert tab.requests() == []
        assert tab.problems() == []
        assert any("ROUGE-1: standfirst 40.00 [38.00, 43.00]" in name for name in tab.names("image"))
        colours[dark] = [tab.style("body", "background-color"), tab.style("svg text", "fill")]
        assert tab.style("mark", "background-color") != colours[dark][0]
    assert colours[False][0] != colours[True][0]
    assert colours[False][1] != colours[True][1]
    tab = browser.open(to_html(hostile))
    assert tab.requests() == []
    assert tab.problems() == []
    assert "owned" in tab.evaluate(title)
    assert tab.evaluate(title) not in ("owned", "o")
    assert tab.evaluate("document.querySelectorAll('script, img').length") == 0


@pytest.mark.parametrize("width", [320, 700, 1400])
def test_nothing_overflows(browser: Browser, report: Report, hostile: Report, width: int) -> None:
    for one in (report, hostile):
        tab = browser.open(to_html(one), width=width)
        assert tab.evaluate("document.documentElement.scrollWidth") <= width


def test_matplotlib_is_loaded_only_for_html(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    code = "import sys, summarizer_eval; sys.exit('matplotlib' in sys.modules)"
    paths = json.dumps(sys.path)
    assert subprocess.run([sys.executable, "-c", f"import sys; sys.path[:] = {paths}; {code}"]).returncode == 0
    for name in ("matplotlib", "matplotlib.figure"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(MissingExtraError, match=re.escape("standfirst[report]")):
        to_html(report)


def test_legends_speak_of_what_is_drawn(report: Report) -> None:
    page = to_html(report)
    assert "hollow marks are baselines" in page
    assert "A filled mark" in page
    alone = dataclasses.replace(report.evaluations[0], baselines=())
    page = to_html(Report((alone,)))
    assert "hollow" not in page
    assert "A filled mark" not in page


def test_texts_say_how_they_are_written(report: Report) -> None:
    arabic = example(1, 0.5, prediction="أعلن الوزير عن ميزانية", references=("市议会批准预算",))
    page = to_html(Report((dataclasses.replace(report.evaluations[0], examples=(arabic,)),)))
    assert '<p class="text" lang="und-Arab" dir="rtl">' in page
    assert '<p class="text" lang="zh" dir="ltr">' in page


def test_names_do_not_break_and_labels_stay_off_the_line(browser: Browser, report: Report) -> None:
    page = browser.open(to_html(report), width=390)
    heights = page.evaluate("[...document.querySelectorAll('.whole')].map(x => x.getClientRects().length)")
    assert set(heights) == {1}
    crossed = page.evaluate(
        """(() => {
          const svg = document.querySelector(".tests svg");
          const paths = [...svg.querySelectorAll("path")].map(x => x.getBoundingClientRect());
          const line = paths.find(x => x.width < 2 && x.height > 20);
          return [...svg.querySelectorAll("text")].filter(x => x.textContent.startsWith("ROUGE"))
            .map(x => x.getBoundingClientRect()).some(x => x.left < line.left && x.right > line.left);
        })()"""
    )
    assert crossed is False
