"""Feeds, ninjs and NewsML-G2: headline, byline, date, body. The shapes follow the IPTC's published examples."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from summarizer import Article, MissingExtraError, SourceError
from summarizer.readers.news import is_ninjs, ninjs_article, read_feed, read_newsml

HTML = (
    "<p>The old bridge reopened on&nbsp;Monday.</p><script>var a;</script><p>It cost 2.4&#160;million &amp; more.</p>"
)
TEXT = "The old bridge reopened on Monday.\nIt cost 2.4 million & more."

RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Courier</title><link>https://courier.example/</link>
<item><title>Bridge &amp; ferry</title><link>https://courier.example/1</link><guid>c-1</guid>
<dc:creator>Mara Lindqvist</dc:creator><pubDate>Wed, 25 Nov 2026 19:30:00 +0100</pubDate>
<description>A teaser.</description><content:encoded><![CDATA[{HTML}]]></content:encoded></item>
<item><title>Only a teaser</title><guid>c-2</guid><description>The &lt;b&gt;ferry&lt;/b&gt; stops.</description></item>
<item><title>Nothing</title><guid>c-3</guid></item></channel></rss>"""

ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title>
<entry><title>Bridge reopens</title><id>urn:c:1</id><link href="https://courier.example/1"/>
<author><name>Mara Lindqvist</name></author><updated>2026-11-25T18:30:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The bridge reopened.</p><p>It cost more.</p></div>
</content></entry></feed>"""


def test_rss() -> None:
    pytest.importorskip("feedparser")
    found = list(read_feed(RSS.encode(), source="feed.xml"))
    assert found[0] == (
        "c-1",
        Article(
            TEXT, "Bridge & ferry", "Mara Lindqvist", "https://courier.example/1", "2026-11-25T18:30:00+00:00", "c-1"
        ),
    )
    assert found[1][1] == Article("The ferry stops.", "Only a teaser", source="feed.xml:c-2", id="c-2")
    assert isinstance(found[2][1], SourceError)
    assert str(found[2][1]) == "feed.xml, entry c-3: no text"


def test_atom() -> None:
    pytest.importorskip("feedparser")
    ((name, article),) = read_feed(ATOM.encode(), source="feed.atom")
    assert (name, article) == (
        "urn:c:1",
        Article(
            "The bridge reopened.\nIt cost more.",
            "Bridge reopens",
            "Mara Lindqvist",
            "https://courier.example/1",
            "2026-11-25T18:30:00+00:00",
            "urn:c:1",
        ),
    )


def test_all_authors_of_an_entry_are_named() -> None:
    pytest.importorskip("feedparser")
    rss = RSS.replace("</dc:creator>", "</dc:creator><dc:creator>Tom Field</dc:creator>")
    atom = ATOM.replace("</author>", "</author><author><name>Tom Field</name></author>")
    for feed in (rss, atom):
        (_, article), *_ = read_feed(feed.encode(), source="feed")
        assert isinstance(article, Article)
        assert article.byline == "Mara Lindqvist; Tom Field"


def test_what_wordpress_says_behind_each_post_is_no_text() -> None:
    pytest.importorskip("feedparser")
    trailer = '<p>The post <a href="a">Why now? Bridge &amp; ferry</a> appeared first on <a href="b">Courier</a>.</p>'
    (_, article), *_ = read_feed(RSS.replace(HTML, HTML + trailer).encode(), source="feed")
    assert isinstance(article, Article)
    assert article.text == TEXT


@pytest.mark.parametrize("data", [b"", b"<html><p>No feed.</p></html>", b"plain text", b"<rss", b"\xff\xfe<"])
def test_what_is_no_feed(data: bytes) -> None:
    pytest.importorskip("feedparser")
    with pytest.raises(SourceError, match=r"odd\.xml"):
        list(read_feed(data, source="odd.xml"))


def test_a_feed_names_no_file_of_this_machine(tmp_path: Any) -> None:
    pytest.importorskip("feedparser")
    (tmp_path / "secret").write_text("the secret")
    hostile = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "file://{tmp_path}/secret">]>' + RSS.replace(
        "A teaser.", "&x;"
    ).replace(HTML, "")
    assert "the secret" not in repr(list(read_feed(hostile.encode(), source="feed.xml")))


def test_a_feed_without_its_parser_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "feedparser", None)
    with pytest.raises(MissingExtraError, match=r"standfirst\[feeds\]"):
        list(read_feed(RSS.encode(), source="feed.xml"))


NINJS_1 = {
    "uri": "http://ninjs.example.com/20130709",
    "type": "text",
    "versioncreated": "2013-07-09T10:37:00Z",
    "byline": "Paulo Rossi",
    "headline": "Captain on trial",
    "body_text": "The trial began. The captain said nothing.",
    "body_xhtml": "<p>The trial began.</p><p>The captain said nothing.</p>",
}
NINJS_3 = {
    "uri": "urn:newsml:example.com:1",
    "versionCreated": "2019-05-10T16:02:28+02:00",
    "bodies": [
        {"role": "plain", "contentType": "text/plain", "value": "Flach."},
        {
            "role": "html",
            "contentType": "text/html",
            "value": "<section><p>Der Elfmeter.</p><p>Der Trainer.</p></section>",
        },
    ],
    "headlines": [{"role": "short", "value": "Kurz"}, {"role": "main", "value": "Hat der Schiedsrichter recht?"}],
    "by": "Von Christian Holm",
}


def test_ninjs() -> None:
    assert ninjs_article(NINJS_1, "a.json:1") == Article(
        "The trial began.\nThe captain said nothing.",
        "Captain on trial",
        "Paulo Rossi",
        "a.json:1",
        "2013-07-09T10:37:00Z",
        "http://ninjs.example.com/20130709",
    )
    article = ninjs_article(NINJS_3, "b.json:1")
    assert (article.text, article.headline) == ("Der Elfmeter.\nDer Trainer.", "Hat der Schiedsrichter recht?")
    assert (article.byline, article.date) == ("Von Christian Holm", "2019-05-10T16:02:28+02:00")
    assert ninjs_article({"uri": "x", "body_text": "Plain."}, "c").text == "Plain."
    assert is_ninjs(NINJS_1)
    assert is_ninjs(NINJS_3)
    assert not is_ninjs({"article": "x", "url": "y"})


@pytest.mark.parametrize("body", [{}, {"bodies": "x"}, {"bodies": [5, {"value": 3}]}, {"body_text": None}])
def test_ninjs_without_a_body_of_text(body: dict[str, Any]) -> None:
    with pytest.raises(SourceError, match=r"no body.*picture"):
        ninjs_article({"uri": "x", "type": "picture", **body}, "a.json")


ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:acme:{n}" version="1">
<itemMeta><versionCreated>2017-11-21T16:25:32-05:00</versionCreated></itemMeta>
<contentMeta><by>By Meredith Jameson</by><headline> Fed to halt "QE" </headline></contentMeta>
<contentSet>{body}</contentSet></newsItem>"""
NITF = """<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>
<body.head><hedline><hl1>Another line</hl1></hedline></body.head>
<body.content><p>The Fed will
 halt it.</p><p>Markets <em>fell</em> &amp; rose.</p></body.content></body></nitf></inlineXML>"""
XHTML = """<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title>
</head><body><h1>Fed to halt "QE"</h1><p>The Fed will halt it.</p></body></html></inlineXML>"""
PLAIN = """<inlineData contenttype="text/plain">The Fed will halt it.</inlineData>"""


def test_newsml() -> None:
    def items(*bodies: str) -> list[Any]:
        inside = "".join(ITEM.format(n=number, body=body) for number, body in enumerate(bodies))
        message = f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>{inside}</itemSet></newsMessage>'
        return list(read_newsml(message.encode(), source="m.xml"))

    nitf, xhtml, plain, none = items(NITF, XHTML, PLAIN, "<remoteContent/>")
    assert nitf == (
        "urn:acme:0",
        Article(
            "The Fed will halt it.\nMarkets fell & rose.",
            'Fed to halt "QE"',
            "By Meredith Jameson",
            "m.xml:urn:acme:0",
            "2017-11-21T16:25:32-05:00",
            "urn:acme:0",
        ),
    )
    assert xhtml[1].text == plain[1].text == "The Fed will halt it."
    assert str(none[1]) == "m.xml, item urn:acme:3: no body of text"
    alone = ITEM.format(n=9, body=NITF).encode()
    assert [name for name, _ in read_newsml(alone, source="n.xml")] == ["urn:acme:9"]


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
HOSTILE = {
    "entities": f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]><newsItem>&l8;</newsItem>',
    "a file": '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]><newsItem>&f;</newsItem>',
    "broken": "<newsItem><a></newsItem>",
    "nothing": "",
    "another": "<newsItem/>",
    "encoding": '<?xml version="1.0" encoding="undefined"?><newsItem/>',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_xml_is_refused(name: str) -> None:
    with pytest.raises(SourceError, match=r"odd\.xml"):
        list(read_newsml(HOSTILE[name].encode(), source="odd.xml"))


def test_elements_nested_without_end_stay_with_their_item() -> None:
    deep = f"<inlineXML><body>{'<p>' * 50_000}x{'</p>' * 50_000}</body></inlineXML>"
    ((_, article),) = read_newsml(ITEM.format(n=1, body=deep).encode(), source="deep.xml")
    assert isinstance(article, SourceError) or article.text == "x"


@pytest.mark.parametrize(
    "data",
    [
        b"<rss>" + b"<a>" * 50_000,
        RSS.replace("A teaser.", "&#xd800;").encode(),
        b'<rss version="2.0" xmlns:a="b&#9;c&#9;d&#9;e"><a:f/></rss>',
    ],
)
def test_hostile_feeds_end_soon_in_entries_or_an_error_of_ours(data: bytes) -> None:
    pytest.importorskip("feedparser")
    with pytest.raises(SourceError, match=r"odd\.xml"):
        list(read_feed(data, source="odd.xml"))


def test_markup_in_cdata_nests_nothing() -> None:
    pytest.importorskip("feedparser")
    found = list(read_feed(RSS.replace(HTML, "The ferry stops.<br>" * 6000).encode(), source="feed.xml"))
    assert isinstance(found[0][1], Article)
    assert found[0][1].text.count("The ferry stops.") == 6000


def test_an_author_in_a_broken_tag_is_no_reason_to_stop() -> None:
    pytest.importorskip("feedparser")
    entry = (
        "<entry><title>Bridge reopens</title><author>\0name>Ada Bolt</name></author><content>It did.</content></entry>"
    )
    feed = f'<feed xmlns="http://www.w3.org/2005/Atom">{entry}</feed>'.encode()
    ((_, article),) = read_feed(feed, source="feed.xml")
    assert isinstance(article, Article)
    assert article.text == "It did."
