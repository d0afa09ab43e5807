"""The page and the fragment in a real browser."""

from __future__ import annotations

import dataclasses
import re

import pytest

from summarizer.render import to_html, to_markdown, to_notebook
from summarizer.results import Alternative, Chunk, SourceSpan, Summary
from summarizer.text.sentences import sentence_spans
from tests.browser import Browser, Page
from tests.summaries import HOSTILE, PROVENANCE, Collector, make, seoul


@pytest.fixture(scope="module")
def summary(seed_article: str) -> Summary:
    return seoul(seed_article)


def is_highlighted(page: Page, selector: str) -> bool:
    return page.style(selector, "background-color") != "rgba(0, 0, 0, 0)"


def highlighted(page: Page) -> list[str]:
    """Numbers of the highlighted sources, and "s" with the number of each highlighted summary sentence."""
    return [n for n in ("1", "2", "3") if is_highlighted(page, f'.source[data-s~="{n}"]')] + [
        f"s{i}" for i in (1, 2, 3) if is_highlighted(page, f"#sentence-{i}")
    ]


def test_hover_highlights_a_sentence_and_its_sources_from_either_side(browser: Browser, summary: Summary) -> None:
    page = browser.open(to_html(summary))
    assert highlighted(page) == []
    page.hover("#sentence-1")
    assert highlighted(page) == ["1", "2", "s1"]
    page.hover('.source[data-s~="2"]')
    assert highlighted(page) == ["2", "s1", "s3"]
    page.hover("footer")
    assert highlighted(page) == []


def test_an_alternative_highlights_its_sources_and_is_pinned(
    browser: Browser, summary: Summary, seed_article: str
) -> None:
    start, end = sentence_spans(seed_article)[-1]
    source = SourceSpan(start, end, seed_article[start:end], 0.5)
    other = Alternative("Talks end", -1.25, (source, *summary.sentences[0].sources))
    page = browser.open(to_html(dataclasses.replace(summary, alternatives=(other,))))
    mine, theirs = "#sentence-4", '.source[data-s~="4"]'
    assert (
        page.evaluate("document.querySelector('.alternatives').innerText").split() == "Talks end124 score -1.25".split()
    )
    assert not is_highlighted(page, mine)
    page.hover(mine)
    assert [is_highlighted(page, mine), is_highlighted(page, theirs), highlighted(page)] == [True, True, ["1", "2"]]
    page.click(mine)
    page.hover("footer")
    assert is_highlighted(page, theirs)
    assert page.evaluate("document.querySelector('#source-4').getAttribute('aria-label')").endswith("alternative 1")
    page.press("Escape")
    page.hover(theirs)
    assert [is_highlighted(page, mine), highlighted(page)] == [True, []]


def test_the_keyboard_highlights_leads_to_the_source_and_back(browser: Browser, summary: Summary) -> None:
    page = browser.open(to_html(summary), height=300)
    focused = "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent"
    for _ in range(20):
        page.press("Tab")
        if page.evaluate(focused) == "Source 3 in the article":
            break
    assert highlighted(page) == ["3", "s2"]
    assert page.evaluate("document.querySelector('#source-3').getBoundingClientRect().top > innerHeight")
    page.press("Enter")
    assert page.evaluate(focused) == "Source 3, back to sentence 2 of the summary"
    assert page.evaluate("document.activeElement.getBoundingClientRect().top < innerHeight")
    assert page.evaluate("document.querySelector('#sentence-2').getAttribute('aria-current')") == "true"
    page.press("Enter")
    assert page.evaluate("document.activeElement.closest('#sentence-2') !== null")
    page.press("Escape")
    assert highlighted(page) == []
    page.press("Tab")
    assert highlighted(page) == ["2", "s3"]


def test_a_click_pins_a_second_click_or_escape_clears(browser: Browser, summary: Summary) -> None:
    page = browser.open(to_html(summary), height=400)
    page.hover("#sentence-2")
    assert page.evaluate("scrollY") == 0
    page.click("#sentence-2")
    assert page.evaluate("document.querySelector('#source-3').getBoundingClientRect().bottom <= innerHeight")
    page.hover("h1")
    assert highlighted(page) == ["3", "s2"]
    page.press("Escape")
    assert highlighted(page) == []
    page.click("#sentence-3")
    page.click("#sentence-3")
    page.hover("h1")
    assert highlighted(page) == []


def test_an_unsupported_span_leads_to_its_reason(browser: Browser, summary: Summary) -> None:
    page = browser.open(to_html(summary))
    assert "wavy" in page.style("mark.flag", "text-decoration-line") + page.style("mark.flag", "text-decoration-style")
    names = page.names("link")
    assert "13th (number not found in the article)" in [re.sub(r"\s+", " ", n) for n in names]
    page.press("Tab")
    page.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#claim-1"
    page.press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "13th – number not found in the article"


def test_without_scripts_numbers_are_links_and_hover_still_highlights(browser: Browser, summary: Summary) -> None:
    page = browser.open(to_html(summary), scripts=False)
    page.hover("#sentence-2")
    assert highlighted(page) == ["3", "s2"]
    page.click('#sentence-1 a[href="#source-1"]')
    page.hover("h1")
    assert page.evaluate("location.hash") == "#source-1"
    assert is_highlighted(page, '.source[data-s="1"]')


# Walks every text that shows, and compares its colour with what is behind it (WCAG 2.2, 1.4.3).
CONTRAST = """(() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const paint = (colors) => {
    canvas.fillStyle = "#fff"; canvas.fillRect(0, 0, 1, 1);
    for (const color of colors) { canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((v) => v / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
      .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  };
  let worst = [21, ""];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility() || element.closest(".aside")) continue;
    const behind = [];
    for (let e = element; e; e = e.parentElement) behind.unshift(getComputedStyle(e).backgroundColor);
    const [a, b] = [paint(behind), paint([...behind, getComputedStyle(element).color])].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < worst[0]) worst = [ratio, element.outerHTML.slice(0, 80)];
  }
  return worst;
})()"""


@pytest.mark.parametrize("dark", [False, True])
def test_every_text_has_contrast_highlighted_or_not(browser: Browser, summary: Summary, dark: bool) -> None:
    first = sentence_spans(summary.article.text)[9][0]
    part = dataclasses.replace(summary, coverage=0.4, chunks=(Chunk(0, first, summary.article.text[:first], 9),))
    page = browser.open(to_html(part), dark=dark)
    page.click("#sentence-1")
    assert page.evaluate(CONTRAST)[0] >= 4.5, page.evaluate(CONTRAST)
    ink = "background:#111;color:#eee" if dark else "background:#fff;color:#222"
    page = browser.open(f"<html style='{ink}'><body>{to_notebook(part)}", dark=not dark)
    page.hover('[data-i="1"]')
    assert page.evaluate(CONTRAST)[0] >= 4.5, page.evaluate(CONTRAST)


def test_columns_stand_side_by_side_only_where_there_is_room(browser: Browser, summary: Summary) -> None:
    for width, beside in ((1200, True), (390, False)):
        page = browser.open(to_html(summary), width=width)
        tops = page.evaluate("[...document.querySelectorAll('section')].map(e => e.getBoundingClientRect().top)")
        assert (tops[0] == tops[1]) is beside
        assert page.evaluate("document.documentElement.scrollWidth") == width
    page = browser.open(to_html(summary), media="print", dark=True)
    assert page.style("html", "background-color") == "rgb(255, 255, 255)"
    assert page.style(".standfirst", "color") == "rgb(28, 26, 23)"


def test_the_page_asks_for_nothing_and_breaks_no_policy(browser: Browser, summary: Summary) -> None:
    hostile = make(
        f"{HOSTILE}. A second sentence.",
        [(f"Said {HOSTILE}.", [0, 1], {HOSTILE: "quote"})],
        warnings=(HOSTILE,),
        headline=HOSTILE,
        source=f"https://[{HOSTILE}",
        provenance=dataclasses.replace(PROVENANCE, model=HOSTILE, options={HOSTILE: HOSTILE}),
    )
    for one in (summary, hostile):
        page = browser.open(to_html(one))
        assert page.requests() == []
        assert page.problems() == []
        assert page.evaluate("document.scripts.length") == 1
        assert page.evaluate("document.images.length") == 0
    assert page.evaluate("document.title") != "owned"
    expected = HOSTILE.replace("\x00", "\ufffd").replace("\ud800", "\ufffd")
    assert expected in page.evaluate("document.querySelector('.prose').textContent")
    assert expected in page.evaluate("document.querySelector('article').textContent")
    for text in (to_html(hostile), to_notebook(hostile), to_markdown(hostile)):
        assert "\x00" not in text
        text.encode("utf-8")
    assert Collector(to_notebook(hostile)).tags.count("script") == 0


def test_the_policy_names_the_hash_of_the_only_script_and_style(browser: Browser, summary: Summary) -> None:
    page = to_html(summary)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    assert policy[1].startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy[1]
    tampered = page.replace("const root", "document.title = 'owned'; const root")
    assert browser.open(tampered).evaluate("document.title") != "owned"


def test_a_tap_on_a_sentence_shows_its_whole_source(browser: Browser, summary: Summary) -> None:
    page = browser.open(to_html(summary), width=390, height=700, touch=True)
    page.tab.tap("#sentence-2")
    assert highlighted(page) == ["3", "s2"]
    assert page.evaluate("document.querySelector('.source[data-s=\"3\"]').getBoundingClientRect().bottom < innerHeight")
    page.tab.tap("#source-3")
    assert page.evaluate("document.querySelector('#sentence-2').getBoundingClientRect().top >= 0")


def test_paragraphs_are_kept_and_wrapped_lines_joined(browser: Browser) -> None:
    lines = "The council met on Monday.\nIt passed the budget.\n\nThe mayor spoke."
    wrapped = (
        "The council met on Monday evening to discuss the budget that had\n"
        "been put off twice, and after three hours of argument it passed it\n"
        "by nine votes to six.\n\n"
        "The mayor thanked the members and said that the work on the bridge\n"
        "would start in May."
    )
    for article, count in ((lines, 3), (wrapped, 2)):
        page = browser.open(to_html(make(article, [("The mayor spoke.", [0], {})])))
        assert page.evaluate("document.querySelectorAll('article p').length") == count
        text = page.evaluate("document.querySelector('article').textContent").replace("1", "", 1)
        assert text.split() == article.split()


def test_fragments_share_a_notebook_without_meeting(browser: Browser, summary: Summary, seed_article: str) -> None:
    other = make(seed_article, [("A memorandum was signed.", [8, 2], {})])
    fragments = [to_notebook(summary), to_notebook(other)]
    for fragment in fragments:
        found = Collector(fragment)
        assert (found.ids, found.links) == ([], [])
        assert "script" not in found.tags
    page = browser.open(f"<p>Before</p><h2 class=source>Mine</h2>{''.join(fragments)}<p>After</p>")
    plain = browser.open("<p>Before</p><h2 class=source>Mine</h2>")
    for name in ("font-size", "font-family", "color", "margin-top", "background-color"):
        assert page.style("h2", name) == plain.style("h2", name)
    page.hover("body > div:nth-of-type(2) [data-i]")
    assert is_highlighted(page, "body > div:nth-of-type(2) blockquote .source")
    assert not is_highlighted(page, "body > div:nth-of-type(1) blockquote .source")
    page.evaluate("document.querySelector('body > div:nth-of-type(1) [data-i]').focus()")
    assert is_highlighted(page, "body > div:nth-of-type(1) blockquote .source")
