from __future__ import annotations

import codecs
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer import Article, summarize
from summarizer.errors import MissingExtraError, SourceError
from summarizer.readers import read_file, read_html
from summarizer.readers.news.markup import paragraphs
from tests.places import ROOT

pytest.importorskip("trafilatura")

TEXT = (
    "The old bridge over the Tarn reopened to traffic on Monday, eleven weeks after inspectors found "
    "cracks in two of its piers.\n"
    "The repairs cost 2.4 million euros, a third more than planned, the county said, because divers "
    "found a second row of damaged stones below the water line.\n"
    "Detour ends\n"
    "Some 9,000 vehicles a day had been sent over the motorway. Shopkeepers in the old town said that "
    "they had lost a fifth of their trade.\n"
    "“We can breathe again,” said Ida Moreno, who runs the Café Crème at the eastern end."
)


def make_page(charset: str = '<meta charset="utf-8">', text: str = TEXT) -> str:
    paragraphs = "".join(f"<h2>{p}</h2>" if p == "Detour ends" else f"<p>{p}</p>" for p in text.split("\n"))
    return f"""<!doctype html><html lang="en"><head>{charset}
<title>Bridge reopens after repairs | The Valley Courier</title>
<meta property="og:title" content="Bridge reopens after repairs">
<meta property="og:site_name" content="The Valley Courier"><meta name="author" content="Mara Lindqvist">
<script>var text = "never show this";</script></head><body>
<nav><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></nav>
<article><h1>Bridge reopens after repairs</h1>
<p class="byline">By <a rel="author" href="/mara">Mara Lindqvist</a></p>{paragraphs}</article>
<aside><h3>Most read</h3><ul><li><a href="/1">Ten things to do this weekend</a></ul></aside>
<div class="comments"><p>I never liked that bridge and I say so under every article there is.</p></div>
<footer><p>© The Valley Courier. All rights reserved. Subscribe to our newsletter for news.</p></footer>
</body></html>"""


def test_title_byline_and_boilerplate_are_apart() -> None:
    article = read_html(make_page(), source="https://courier.example/bridge")
    assert article.text == TEXT
    assert article.headline == "Bridge reopens after repairs"
    assert article.byline == "Mara Lindqvist"
    assert article.source == "https://courier.example/bridge"


@pytest.mark.parametrize(
    "data",
    [
        make_page().encode(),
        make_page("").encode(),
        make_page("").encode("cp1252"),
        codecs.BOM_UTF8 + make_page('<meta charset="iso-8859-1">').encode(),
        make_page('<meta charset="iso-8859-1">').encode("cp1252"),
        make_page('<meta http-equiv="Content-Type" content="text/html; charset=Windows-1252">').encode("cp1252"),
        make_page('<meta charset="utf-16">').encode(),
        make_page('<meta charset="klingon">').encode(),
        make_page("").encode("utf-16"),
    ],
)
def test_bytes_are_decoded_as_a_browser_would(data: bytes, tmp_path: Path) -> None:
    assert read_html(data).text == TEXT
    for name in ("page.html", "page.HTM", "page.xhtml"):
        (tmp_path / name).write_bytes(data)
        assert read_file(tmp_path / name) == read_html(data, source=str(tmp_path / name))


@pytest.mark.parametrize(
    ("declared", "actual", "given"),
    [
        ("utf-8", "cp1252", "cp1252"),
        ("iso-8859-1", "cp1250", "cp1250"),
        ("iso-8859-1", "utf-8", "utf-8"),
        ("utf-8", "utf-8", "cp1252"),
    ],
)
def test_a_wrong_declaration_gives_way_to_the_encoding_given(
    declared: str, actual: str, given: str, tmp_path: Path
) -> None:
    text = TEXT.replace("Crème", "Créme")  # of letters that all these have
    data = make_page(f'<meta charset="{declared}">', text).encode(actual)
    assert read_html(data, encoding=given).text == text
    (tmp_path / "page.html").write_bytes(data)
    assert read_file(tmp_path / "page.html", encoding=given).text == text


@pytest.mark.parametrize("encoding", ["iso-2022-jp", "utf-16-le"])
def test_ascii_may_be_something_else(encoding: str) -> None:
    text = "東京の古い橋が月曜日に再び開通し、十一週間の工事が終わったと市が発表した。"
    declared = '<meta charset="iso-2022-jp">' if encoding == "iso-2022-jp" else ""
    page = f"<html><head>{declared}<title>橋</title></head><body><article><p>{text * 3}</p></article></body></html>"
    assert text in read_html(page.encode(encoding), encoding="utf-16-le").text


def test_the_encoding_given_holds_for_a_page_that_names_none(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    text = "Старый мост через реку снова открыт для движения после одиннадцати недель ремонта опор.\n" * 3
    path.write_bytes(make_page("", text.strip()).replace("©", "").encode("cp1251"))
    assert "Старый мост через реку" in read_file(path, encoding="cp1251").text
    with pytest.raises(SourceError, match=r"encoding.*'klingon'"):
        read_file(path, encoding="klingon")


@pytest.mark.parametrize(
    "page",
    [
        "",
        " ",
        "<html></html>",
        "hello",
        '<body><nav><a href="/">Home</a></nav><form>Log in <input></form></body>',
        "<p>Please enable JavaScript to view this page.</p>",
        *(
            f'<html><head><meta name="author" content="Acme"></head><body><a href="/">Acme</a>{body}</body></html>'
            for body in (
                "<h1>Page not found</h1><p>Sorry, this page is gone.</p><p>Go back to our home page.</p>© Acme",
                "<h1>Log in</h1><p>Enter your name and your password.</p><p>Forgot it? We send you a new one.</p>",
                "<ul><li>Home<li>About us<li>Our products<li>Contact the team<li>Jobs at Acme</ul>",
            )
        ),
        "\x00\ud800",
    ],
)
def test_a_page_without_an_article_is_an_error(page: str) -> None:
    with pytest.raises(SourceError, match=r"page 7.*10 words"):
        read_html(page, source="page 7")


SHORT = "A bomb exploded in Lund on Monday.\nThree people were hurt, police said.\nNobody has been arrested so far."


@pytest.mark.parametrize("around", ["{}", "<html><body><article>{}</article></body></html>"])
@pytest.mark.parametrize("tag", ["p", "div"])
def test_a_flash_of_a_few_short_lines_has_its_title_and_byline_apart(around: str, tag: str) -> None:
    lines = "".join(f"<p>{line}</p>" for line in SHORT.split("\n"))
    page = around.format(f'<h1>Bomb in Lund</h1><{tag} class="byline">By Jane Roe</{tag}>{lines}')
    article = read_html(page)
    assert (article.headline, article.byline, article.text) == ("Bomb in Lund", "Jane Roe", SHORT)


def test_a_guessed_encoding_in_which_a_page_tells_nothing_is_named(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    text = "杭州市政府周三宣布，将从明年1月1日起禁止电动自行车进入西湖景区。"
    page = f"<html><body><h1>西湖景区</h1><p>{text}</p></body></html>".encode("gbk")
    path.write_bytes(page)
    for read in (lambda: read_html(page), lambda: read_file(path)):
        with pytest.raises(SourceError, match=r"Windows-1252.*encoding="):
            read()
    for article in (read_file(path, encoding="gbk"), read_html(page, encoding="gbk")):
        assert article.text == text


@pytest.mark.parametrize("encoding", ["utf-8", "cp932"])
def test_one_bad_byte_of_a_page_is_replaced_and_warned_of(encoding: str) -> None:
    text = "東京都は水曜日、来年1月1日から公園での電動自転車の利用を禁止すると発表した。"
    page = f"<html><body><article><p>{text}#</p></article></body></html>".encode(encoding).replace(b"#", b"\x81")
    article = read_html(page, encoding=encoding)
    assert article.text == f"{text}\ufffd"
    assert any("U+FFFD" in warning for warning in summarize(article).warnings)


@pytest.mark.parametrize("before", ['<?xml version="1.0" encoding="utf-8"?>', f"<!-- {'x' * 99} -->", "\n" * 99])
def test_what_may_stand_before_a_page(before: str) -> None:
    assert read_html(before + make_page()).text == TEXT
    bare = make_page().replace("<!doctype html>", "").replace('<html lang="en">', "").replace("</html>", "")
    assert read_html(before + bare).text == TEXT


def test_what_no_parser_takes_is_replaced() -> None:
    article = read_html(make_page(text=TEXT.replace("Monday", "Mon\x00day").replace("Ida", "Id\ud800a")))
    assert "Mon\ufffdday" in article.text
    assert "Id\ufffda Moreno" in article.text
    assert "Home" not in article.text


@pytest.mark.parametrize("hidden", ["trafilatura", "lxml_html_clean"])
def test_a_missing_package_names_the_pip_line(hidden: str) -> None:
    # Old pip installs trafilatura without lxml_html_clean; the import fails then, deep inside.
    program = f"""
import sys
sys.modules[{hidden!r}] = None
from summarizer.errors import MissingExtraError
from summarizer.readers import read_html
try:
    read_html("<p>text</p>")
except MissingExtraError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip().endswith("lxml_html_clean: pip install 'standfirst[html]'")
    assert issubclass(MissingExtraError, ImportError)


def test_an_import_that_fails_for_another_reason_is_no_missing_package(tmp_path: Path) -> None:
    (tmp_path / "html.py").write_text("# no module of the standard library\n")
    program = "from summarizer import read_html\nread_html('<p>text</p>')"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=environment)
    assert done.returncode
    assert "html.py" in done.stderr
    assert "pip install" not in done.stderr


def test_only_html_loads_trafilatura(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    program = f"""
import sys
from summarizer.readers import read_file
read_file({str(tmp_path / "a.txt")!r})
heavy = "trafilatura lxml ssl http.client httpx2 httpcore2 pyarrow numpy"
print([name for name in heavy.split() if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_nothing_is_said_on_standard_error() -> None:
    program = """
from summarizer.errors import SourceError
from summarizer.readers import read_html
for page in ("", "hello", "<html></html>"):
    try:
        read_html(page)
    except SourceError:
        pass
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stderr == ""


DECLARED = {
    '<meta property="article:published_time" content="2026-11-25T18:30:00+01:00">': "2026-11-25",
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-04"}</script>': "2025-03-04",
    '<meta name="date" content="garbage">': None,
    '<meta name="keywords" content="bridge">': None,
}


@pytest.mark.parametrize("head", DECLARED)
def test_the_date_is_the_one_that_the_page_declares(head: str) -> None:
    page = make_page(
        head, TEXT + "\nA report of 12 March 2024 had found the bridge sound, the council of the county said."
    )
    assert read_html(page.replace("All rights", "2019 All rights")).date == DECLARED[head]


@pytest.mark.parametrize("title", ["", "<title>The Valley Courier</title>"])
@pytest.mark.parametrize(
    "data",
    [
        '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge reopens &amp; tolls go"}',
        '{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Courier"}, '
        '{"@type": ["NewsArticle"], "headline": "Bridge reopens & tolls go"}]}',
    ],
)
def test_the_headline_of_linked_data_where_the_page_shows_none(data: str, title: str) -> None:
    paragraphs = "".join(f"<p>{line}</p>" for line in TEXT.split("\n"))
    script = f'<script type="application/ld+json">{data}</script>'
    page = f'<!doctype html><html lang="en"><head>{title}{script}</head><body><article>{paragraphs}</article></body>'
    assert read_html(page).headline == "Bridge reopens & tolls go"


OWN = "City to ban cars from old town"
SITE = '<meta property="og:site_name" content="Graz Metro">'


def titled(title: str, head: str = "", *headings: str) -> str:
    above = "".join(f"<h1>{heading}</h1>" for heading in headings)
    told = "".join(f"<p>{line}</p>" for line in TEXT.split("\n"))
    return f"<html><head><title>{title}</title>{head}</head><body>{above}<article>{told}</article></body></html>"


def declared(fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(fields)}</script>'


@pytest.mark.parametrize(
    "page",
    [
        titled("Graz Metro", "", OWN),
        titled("Graz Metro", "", "Graz Metro", OWN, "More from Graz Metro"),
        titled(f"{OWN} - Graz Metro", "", "Graz Metro"),
        titled(f"{OWN} | Europe | Graz Metro"),
        titled(f"Graz Metro | {OWN}"),
        titled(f"{OWN} – The Graz Metro"),
        titled(f"{OWN} — Graz Metro", SITE),
        titled("Graz Metro", f'<meta property="og:title" content="{OWN}">'),
        titled("Graz Metro", f'<meta property="og:title" content="{OWN} - Graz Metro">{SITE}', "Local news"),
        titled("Graz Metro", f'<meta property="og:title" content="Graz Metro">{SITE}', OWN),
        titled("Graz Metro", '<meta property="og:title" content="What Graz does now is new">', OWN),
        titled(
            "Graz Metro", declared([{"@type": "Organization", "name": "Metro"}, {"@type": "Report", "headline": OWN}])
        ),
        titled("Graz Metro", declared({"@graph": [{"@type": ["NewsArticle"], "headline": OWN}, {"@type": 7}]})),
        titled(
            "Graz Metro",
            declared(
                {
                    "@type": "LiveBlogPosting",
                    "headline": OWN,
                    "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "Mayor speaks to drivers"}],
                }
            ),
        ),
        titled(OWN, declared({"@type": "NewsArticle", "headline": "City to ban cars from …"})[:-9] + "</script>"),
    ],
)
def test_the_headline_of_a_page_is_its_own_and_not_the_name_of_its_site(page: str) -> None:
    article = read_html(page)
    assert (article.headline, article.text) == (OWN, TEXT)


@pytest.mark.parametrize("title", ["The Coast Courier", "Graz News and Weather | The Coast Courier", ""])
def test_a_page_that_only_names_its_site_has_no_headline(title: str) -> None:
    assert read_html(titled(title)).headline is None


def test_a_dash_within_a_title_is_no_border() -> None:
    own = "Cars out, trams in - how Graz plans its old town"
    assert read_html(titled(f"{own} - Graz Metro")).headline == own


def test_the_times_of_a_live_page_part_its_entries() -> None:
    entries = "".join(
        f'<div><time datetime="x">{time}</time><h2>News of the hour</h2><p>{line}</p></div>'
        for time, line in zip(("23:41", "9:12 pm", "20:30 GMT"), TEXT.split("\n")[:2] * 2, strict=False)
    )
    page = (
        f"<html><head><title>Bridge live</title></head><body><main><h1>Bridge: live updates</h1>{entries}</main></body>"
    )
    lines = read_html(page).text.split("\n")
    assert [line for line in lines if line[:1].isdigit()] == ["23:41", "9:12 pm", "20:30 GMT"]
    assert "23:41" not in read_html(page.replace("live", "news")).text


def test_a_time_in_a_heading_or_a_link_parts_the_entries_and_when_one_was_changed_does_not() -> None:
    entries = "".join(
        f'<article><header><a href="#"><time><span>{ago}</span><span>{time}</span></time></a><h2>Heading</h2></header>'
        f"<p>{line}</p><footer>Updated at <time>9.59 pm</time></footer></article>"
        for ago, time, line in zip(("1h ago", "2h ago"), ("9.41 pm", "8.30 pm"), TEXT.split("\n")[:2], strict=True)
    )
    page = f"<html><head><title>Bridge</title></head><body><main><h1>Bridge as it happened</h1>{entries}</main></body>"
    lines = read_html(page).text.split("\n")
    assert [line for line in lines if line[:1].isdigit()] == ["9.41 pm", "8.30 pm"]
    lines = read_html(page.replace("9.41 pm", "").replace("8.30 pm", "")).text.split("\n")
    assert [line for line in lines if line[:1].isdigit()] == ["1h ago", "2h ago"]


@pytest.mark.parametrize("body", ["Share this page", "Cars will be banned from the old town of Lund from May."])
def test_the_entries_of_a_live_page_may_be_in_its_data(body: str) -> None:
    first, second = TEXT.split("\n")[:2]
    updates = [
        {"headline": "Mayor speaks", "datePublished": "2025-03-01T21:50:00Z", "articleBody": first},
        {"headline": "Bridge opens", "datePublished": "2025-03-02T11:05:00+02:00", "articleBody": f"<p>{second}</p>"},
        {"headline": "Good morning", "datePublished": "2025-03-02T08:00", "articleBody": "See more…"},
        {"datePublished": "soon", "articleBody": first},
        {"datePublished": "0001-01-01T00:00:00+05:00", "articleBody": first},
        {"datePublished": "9999-12-31T23:59:00-05:00", "articleBody": first},
        7,
    ]
    data = {"@type": "LiveBlogPosting", "headline": OWN, "liveBlogUpdate": updates}
    head = f"<title>{OWN}</title>"

    def read(*fields: object, told: str = f"<p>{body}</p>") -> Article:
        declaring = "".join(map(declared, fields))
        return read_html(f"<html><head>{head}{declaring}</head><body><article>{told}</article></body></html>")

    told = ["2 March", "11:05", "Bridge opens", second, "1 March", "23:50", "Mayor speaks", first]
    assert (read(data).headline, read(data).text) == (OWN, "\n\n".join(told))
    long = "".join(f"<p>{line}</p>" for line in TEXT.split("\n"))
    for fields in ([data], [{"@type": "NewsArticle", "headline": OWN}, data], [data | {"liveBlogUpdate": updates[:1]}]):
        assert "Mayor speaks" not in read(*fields, told=long).text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("The fire killed <strike>40</strike> four people.", "The fire killed four people."),
        ("It cost <del>£12m</del> <ins>£1.2m</ins> in all.", "It cost £1.2m in all."),
        ("The buyer is <s>Lund <b>Estates</b></s> Lund Holdings.", "The buyer is Lund Holdings."),
        (
            "The plant made 10<sup>9</sup> doses and 3&times;10<sup>-5</sup> g.",
            "The plant made 10⁹ doses and 3×10⁻⁵ g.",
        ),
        ("A garden of 40m<sup>2</sup> is for sale.", "A garden of 40m² is for sale."),
        ("The work costs £4m<sup>2</sup> in 2024<sup>3</sup>.", "The work costs £4m in 2024."),
        (
            "The hut has 12<sup><a href='#n1'>1</a></sup> doors, its owners say, and 9<a href='#n2'><sup>2</sup></a>.",
            "The hut has 12 doors, its owners say, and 9.",
        ),
        ("It was so<sup>[4]</sup> on the 21<sup>st</sup>*<sup>†</sup>.", "It was so on the 21st*."),
        ("She <q>had no choice</q> and left.", "She “had no choice” and left."),
        ("She <q cite='#a'>“had no choice”</q> and left.", "She “had no choice” and left."),
    ],
)
def test_what_only_markup_says_of_words_is_read(markup: str, text: str) -> None:
    assert read_html(make_page().replace("<p>The old", f"<p>{markup}</p><p>The old")).text.split("\n")[0] == text
    assert paragraphs(f"<p>{markup}</p>") == text


@pytest.mark.parametrize("tag", ["template", "div hidden", "section class='a' hidden=''", "div><div hidden"])
def test_what_no_reader_of_a_page_sees_is_no_text(tag: str) -> None:
    unseen = f"<{tag}><p>The mayor resigned on Monday, according to this text, which nobody sees at all.</p>"
    unseen += f"</{tag.partition(' ')[0].partition('>')[0]}>" * (1 + tag.count("<"))
    assert read_html(make_page().replace("<p>The old", f"{unseen}<p>The old")).text == TEXT
    assert paragraphs(f"<p>One.</p>{unseen}<br hidden><p>Two.</p>") == "One.\nTwo."


def test_struck_out_words_and_scripts_end_where_they_do() -> None:
    assert paragraphs("<s>One.<br><s>Two.</s> <p>Three.</p>") == "One.\nTwo.\nThree."
    assert paragraphs("<p>One.</p><script>a = '<script>'</script><p>Two.</p>") == "One.\nTwo."
    assert paragraphs("<p>5 < 6 and <!-- <p>no</p> -->7 <3</p>") == "5 < 6 and 7 <3"


@pytest.mark.parametrize("tag", ["body hidden", "main hidden", "div hidden='until-found'", "div hidden id='S:0'"])
def test_what_scripts_show_is_text(tag: str) -> None:
    name = tag.partition(" ")[0]
    page = make_page().replace("<article>", f"<{tag}><article>").replace("</article>", f"</article></{name}>")
    assert read_html(page).text == TEXT


@pytest.mark.parametrize(
    ("byline", "linked", "names"),
    [
        ("By <a rel=author>Tom Field</a> and <a rel=author>Ann Teller</a>", "", "Tom Field; Ann Teller"),
        ("By Tom Field and Ann Teller, chief reporter", "", "Tom Field; Ann Teller"),
        (
            "",
            '[{"@type":"Person","name":"Tom Field"},{"@type":"Organization","name":"PA Media"}]',
            "Tom Field; PA Media",
        ),
        ("", '{"@type":"NewsMediaOrganization","name":"PA Media"}', "PA Media"),
        (
            "",
            '[{"@type":"Person","name":"Tom Field"},{"@type":"Organization","name":"The Valley Courier"}]',
            "Tom Field",
        ),
    ],
)
def test_all_authors_of_a_page_are_named(byline: str, linked: str, names: str) -> None:
    page = make_page().replace('<meta name="author" content="Mara Lindqvist">', "")
    page = page.replace('By <a rel="author" href="/mara">Mara Lindqvist</a>', byline)
    if linked:
        data = f'{{"@context":"https://schema.org","@type":"NewsArticle","author":{linked}}}'
        page = page.replace("</head>", f'<script type="application/ld+json">{data}</script></head>')
    assert read_html(page).byline == names


def test_the_text_of_linked_data_keeps_its_paragraphs() -> None:
    body = TEXT.replace("\n", "\n\n")
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": body})
    page = f'<html><head><title>A</title><script type="application/ld+json">{data}</script></head><body></body></html>'
    assert read_html(page).text == TEXT


@pytest.mark.parametrize("tag", ['p class="standfirst"', 'h2 class="article-subtitle"', 'p class="lead dek"'])
def test_the_class_of_a_paragraph_takes_no_lead_away(tag: str) -> None:
    lead, *story = TEXT.splitlines()
    told = "".join(f"<p>{line}</p>" for line in story)
    page = f"<article><h1>Ferry</h1><{tag}>{lead}</{tag.split()[0]}>{told}</article>"
    assert read_html(page).text.startswith(lead)


def test_the_hidden_text_of_a_page_without_an_article_is_not_read() -> None:
    page = f"<article><h1>Ferry</h1><p>Four sank.</p></article><div hidden><p>{TEXT}</p></div>"
    with pytest.raises(SourceError):
        read_html(page)
