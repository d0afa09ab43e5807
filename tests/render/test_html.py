from __future__ import annotations

import dataclasses
import html
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.render import to_html, to_markdown, to_notebook
from summarizer.results import Alternative, Chunk, SourceSpan, Summary, SummarySentence, UnsupportedSpan
from summarizer.text.sentences import sentence_spans
from tests.summaries import Collector, make, seoul


@pytest.fixture(scope="module")
def summary(seed_article: str) -> Summary:
    return seoul(seed_article)


def test_a_headline_that_stands_above_is_not_repeated_in_the_article(seed_article: str) -> None:
    headline = seed_article.split("\n")[0]
    rows: list[tuple[str, list[int], dict[str, str]]] = [("They met.", [1], {})]
    assert to_html(make(seed_article, rows, headline=headline)).count(f">{headline}<") == 1
    cited = make(seed_article, [("They met.", [0], {})], headline=headline)
    assert '<span class="source" data-s="1">' in to_html(cited)


def test_the_footer_tells_how_it_was_made(summary: Summary) -> None:
    page = to_html(summary)
    for fact in (
        "at most 70 words; shortened to fit",
        "the whole article",
        "2 details are missing from the article; swapped roles and negation are not checked",
        "embedded at 0123456789ab, ct2 int8 on cpu",
        "num_beams 6, length_penalty 1.0",
        "standfirst 0.2.0",
        "Read &lt;this&gt; first.",
    ):
        assert fact in page
    assert 'class="unread"' not in page
    supported = dataclasses.replace(summary, sentences=())
    assert "nothing unsupported was found; swapped roles" in to_html(supported)


def test_what_was_not_read_is_set_apart(summary: Summary) -> None:
    cut = sentence_spans(summary.article.text)[4][0]
    part = dataclasses.replace(summary, coverage=0.3, chunks=(Chunk(0, cut, summary.article.text[:cut], 90),))
    page = to_html(part)
    assert "30 % of the article; the rest is set in grey" in page
    unread = " ".join(re.findall(r'<span class="unread">(.*?)</span>', page))
    assert "12th meeting" in unread
    assert "During their final summit" not in unread


def test_a_sentence_without_a_source_says_so(seed_article: str) -> None:
    page = to_html(make(seed_article, [("It rained.", [], {})]))
    assert "no source found" in page
    assert "data-i" not in page.split("<body>")[1].split("<script>")[0]


def test_markdown_holds_text_sources_warnings_and_origin(summary: Summary) -> None:
    text = to_markdown(summary)
    assert text.startswith("# Talks in Seoul\n\nYoon and Kishida met in Seoul for the 13th time. \\[1\\] \\[2\\] They")
    assert "\n> **2** This summit marked their 12th meeting" in text
    assert "- **Not supported:** “13th”, number not found in the article\n" in text
    assert "- **Warning:** Read \\<this\\> first.\n" in text
    assert (
        text.rstrip().split("\n")[-1].startswith("*summary of https://news.example/seoul?a=1\\&b=2; at most 70 words")
    )


@pytest.mark.parametrize("pump", [" ", "\n", "\n \f", "a \n", "a" + " " * 99 + "\n", "- ", "1"])
def test_time_grows_with_the_length_of_the_article(pump: str) -> None:
    article = f"a{pump * (100_000 // len(pump))}b"  # by squares this took half a minute
    began = time.process_time()
    for render in (to_html, to_notebook, to_markdown):
        render(dataclasses.replace(make(article, []), text=article))
    assert time.process_time() - began < 20


text_and_spans = st.text(alphabet="ab .\n<&\"'\ud800ش", min_size=1, max_size=60).flatmap(
    lambda text: st.tuples(
        st.just(text),
        st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted), max_size=6),
    )
)


@settings(deadline=None, max_examples=150)
@given(text_and_spans)
def test_any_overlap_of_sources_keeps_the_article_whole(drawn: tuple[str, list[list[int]]]) -> None:
    article, spans = drawn
    sources = tuple(SourceSpan(a, b, article[a:b], 1.0) for a, b in spans if b > a)
    claims = tuple(UnsupportedSpan(a, b, article[a:b], "quote") for a, b in spans if b > a)
    sentence = SummarySentence(article, 0, len(article), sources, claims)
    summary = dataclasses.replace(make(article, []), text=article, sentences=(sentence,))
    for render in (to_html, to_notebook):
        page = render(summary)
        inside = re.split(r"<article lang=\"[^\"]*\">|</article>", page)[1]
        inside = re.sub(r"<(a|sup)\b.*?</\1>", "", inside)
        shown = html.unescape(re.sub(r"<[^>]*>", "", inside))
        assert shown.split() == article.replace("\ud800", "\ufffd").split()
        found = Collector(page)
        assert len(set(found.ids)) == len(found.ids)
        if all(source.text.strip() for source in sources):
            assert {link for link in found.links if link.startswith("#")} <= {f"#{name}" for name in found.ids}
        page.encode("utf-8")
        assert page == render(summary)


def test_alternatives_are_listed(summary: Summary) -> None:
    other = dataclasses.replace(summary, alternatives=(Alternative("Talks <b>end</b>", -1.0),))
    assert "<li" in to_html(other).split('<ol class="alternatives">')[1].split("</ol>")[0]
    assert "Talks &lt;b&gt;end&lt;/b&gt;" in to_html(other)
    assert "- Talks \\<b\\>end" in to_markdown(other)
    assert "Alternatives" not in to_html(summary) + to_markdown(summary)


def test_what_its_writer_gives_no_score_shows_none(summary: Summary) -> None:
    for score, shown in ((-1.25, True), (0.0, False)):
        other = dataclasses.replace(summary, alternatives=(Alternative("Talks end", score),))
        assert ("score -1.25" in to_html(other), "score -1.25" in to_markdown(other)) == (shown, shown)


def test_key_points(summary: Summary) -> None:
    lines = [line for line in summary.to_markdown(bullets=True).splitlines() if line.startswith("- ")]
    for line, sentence in zip(lines, summary.sentences, strict=False):
        assert line.startswith(f"- {sentence.text[:20]}")
