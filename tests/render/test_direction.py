"""The script of each text on the page, and the way it runs, in a real browser."""

from __future__ import annotations

import pytest

from summarizer import Article, Summarizer
from summarizer.render import to_html
from tests.browser import Browser
from tests.summaries import make


def test_right_to_left_text_has_its_own_direction(browser: Browser) -> None:
    article = "أعلنت الوزارة عن خطة جديدة للمياه. وقال الوزير إن العمل يبدأ في مايو."
    page = browser.open(to_html(make(article, [("وقال الوزير إن العمل يبدأ في مايو.", [1], {})])))
    for selector in ("article p", ".prose p"):
        assert page.style(selector, "direction") == "rtl"
    assert page.style("footer", "direction") == "ltr"
    assert page.evaluate("document.documentElement.lang") == "en"
    assert page.evaluate("document.querySelector('article').lang") == "und-Arab"


@pytest.mark.parametrize(
    ("text", "tag", "way"),
    [
        ("Moin.", "", "ltr"),
        ("12.", "", "auto"),
        ("東京で会議が開かれた。", "ja", "ltr"),
        ("会议在东京举行。", "zh", "ltr"),
        ("회의가 열렸다.", "ko", "ltr"),
        ("חדשות.", "und-Hebr", "rtl"),
        ("علي was met by the mayor of the town.", "", "ltr"),
    ],
)
def test_each_text_says_its_script_and_direction(browser: Browser, text: str, tag: str, way: str) -> None:
    page = browser.open(to_html(make(text, [(text, [0], {})])))
    for outer, inner in ((".prose", ".prose p"), ("article", "article p")):
        assert page.evaluate(f"document.querySelector('{outer}').lang") == tag
        assert page.evaluate(f"document.querySelector('{inner}').dir") == way


def test_each_paragraph_says_its_script_and_runs_its_way(browser: Browser) -> None:
    arabic = "قال وزير المالية يوم الاثنين إن الحكومة ستخفض الضرائب على الشركات الصغيرة. وأضاف أن الخطة تكلف الكثير."
    english = "The ministry published the plan in English, too, on its pages on Monday evening."
    article = Article(f"{arabic}\n{english}\n{arabic}", headline="الحكومة تخفض الضرائب")
    summary = Summarizer("extractive").summarize(article, length=12)
    page = browser.open(to_html(summary), width=1280)
    found = page.evaluate("[...document.querySelectorAll('article p')].map(p => [p.closest('[lang]').lang, p.dir])")
    assert found == [["und-Arab", "rtl"], ["", "ltr"], ["und-Arab", "rtl"]]
    assert page.evaluate("[document.querySelector('h1').lang, document.querySelector('h1').dir]") == ["und-Arab", "rtl"]
    edges = "['h1', 'main'].map(one => document.querySelector(one).getBoundingClientRect().right)"
    line, frame = page.evaluate(edges)
    assert 0 <= frame - line < 100
