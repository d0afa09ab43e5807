"""A text as a reader sees it."""

from __future__ import annotations

import pytest

from summarizer import Article, EmptyArticleError, Length, Summary, check_support, digest, headline, summarize
from summarizer.text.visible import Visible

ARTICLE = (
    "Harwick council has approved the redevelopment of the former gas works on Mill Lane with 240 homes, it said on "
    "Monday.\n\nA spokesman said that work would begin in June and end in March.\n\nResidents have fought the plan "
    "for nine years, and say that they will go on."
)
PAGE = (
    "Old bridge closed until spring\n\nBy Tom Field\n\nHARWICK (AP) - The council of Harwick voted on Monday to close "
    "the old bridge over the Marle until the spring.\n\nTraders in Bridge Street said they fear for the Easter trade, "
    "which brings in about £400,000 a year.\n\nA public meeting will be held at the town hall on 12 March."
)
LENGTHS = ("headline", "meta", "short")
PERSIAN, WOMEN, KHMER, HINDI = "می\u200cخواهم", "👩\u200d👧", "ក\u200bខ", "क्\u200dष"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("\ufeffThe redevel\u00adop\u200bment", "The redevelopment"),
        ("The redevel\u00ad\nopment of the gas\u00ad\n\nworks", "The redevelopment of the gas\n\nworks"),
        ("Mah\u200cmoud and\u2060 \u200bthree", "Mahmoud and three"),
        ("\u200fשלום \u200e(x)", "שלום \u200e(x)"),
        (f"{PERSIAN} {WOMEN} {KHMER} {HINDI}", f"{PERSIAN} {WOMEN} {KHMER} {HINDI}"),
        ("a\r\nb\rc\u2028d\u2029e\x0bf\x0cg\x85H", "a\r\nb\nc\nd\ne\nf\ng\nH"),
        ("wait\x85 he said", "wait\x85 he said"),
        ("&quot;It&#8217;s&quot; a&#10;b R&amp;amp;D&foo; redevel&shy;op", '"It’s" a b R&D&foo; redevelop'),
        (
            "The mayor, Karin Lindqvist-\nBowe of Harwick, has won",
            "The mayor, Karin Lindqvist-Bowe\nof Harwick, has won",
        ),
        ("Ms Bolt Ada Grace BoltFlood hits port of Lund Bakers fear ban MORE’s boat", "Ms Bolt’s boat"),
        (
            "Jon Roe Jon (Jonny) RoeRoe asks for ferry MORE said; Bolt Ada BoltPort of Lund shut MORE",
            "Jon Roe said; Bolt",
        ),
        ("Mr Jon Roe Jon Ole Roe Bakers ask for ferry Lund wins MORE (R-Lund) quits", "Mr Jon Roe (R-Lund) quits"),
        ("Jon Roe Jon Roe asks for MORE", "Jon Roe Jon Roe asks for MORE"),
        ("Jon Roe wants MORE, and RoeBolt, Jon RoeBolt, too", "Jon Roe wants MORE, and RoeBolt, Jon RoeBolt, too"),
        ("The council wants to build two-\nand three-bedroom", "The council wants to build two-\nand three-bedroom"),
    ],
)
def test_what_nobody_sees_is_not_read(text: str, seen: str) -> None:
    assert Visible(text).text == seen


@pytest.mark.parametrize("text", ["\ufeffA\u00adb \u200bc\u2060\u200b d", f"\u200bA {PERSIAN}\ufeff b", "A b", ""])
def test_each_stretch_has_its_place(text: str) -> None:
    visible, hints = Visible(text), dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
    for start in range(len(visible.text)):
        for end in range(start + 1, len(visible.text) + 1):
            left, right = visible.place(start, end)
            assert text[left:right].translate(hints) == visible.text[start:end].translate(hints)
            assert (text[left], text[right - 1]) == (visible.text[start], visible.text[end - 1])


def test_what_stands_behind_hidden_links_has_its_place() -> None:
    text = "\ufeffMs Bolt Ada Grace BoltFlood \u200bhits Lund MORE is\u00ad &amp; was late"
    seen = Visible(text)
    assert seen.text == "Ms Bolt is & was late"
    for word in ("Bolt", "is", "was", "late"):
        start, end = seen.place(seen.text.index(word), seen.text.index(word) + len(word))
        assert text[start:end] == word


def test_entities_have_their_place() -> None:
    text = "A&ZeroWidthSpace;da &amp; Roe &NotEqualTilde; &quot;B&#39;s&quot;"
    seen = Visible(text)
    assert seen.text == 'Ada & Roe \u2242\u0338 "B\'s"'
    parts = ["Ada", "&", "Roe", '"B\'s"', "s", '"B', "'"]
    given = [text[slice(*seen.place(at, at + len(part)))] for part in parts for at in [seen.text.index(part)]]
    assert given == ["A&ZeroWidthSpace;da", "&amp;", "Roe", "&quot;B&#39;s&quot;", "s", "&quot;B", "&#39;"]


def test_entities_change_no_line() -> None:
    plain = (
        'Ann Lee sold her mill for $4 million on Monday, saying "it’s time." The mill in Lund opened in 1951. '
        + ARTICLE
    )
    given = plain.replace('"', "&quot;").replace("’", "&rsquo;").replace("Monday.", "Monday&#46;")
    for length in ("headline", "brief", "meta", "short", "long"):
        found = summarize(given, length=length)
        assert found.text == summarize(plain, length=length).text
        for source in (source for sentence in found.sentences for source in sentence.sources):
            assert given[source.start : source.end] == source.text


def test_entities_alone_are_no_article() -> None:
    with pytest.raises(EmptyArticleError):
        summarize("&nbsp;&mdash;&nbsp;")


@pytest.mark.parametrize("hint", ["\u00ad", "\u200b", "\u200c", "\ufeff", "\u2060"])
def test_a_character_without_width_changes_no_line(hint: str) -> None:
    hinted = f"{hint}{ARTICLE}".replace("redevelop", f"redevel{hint}op").replace("Mill Lane", f"Mill {hint}Lane")
    for length in (*LENGTHS, "push"):
        found = summarize(hinted, length=length)
        assert found.text == summarize(ARTICLE, length=length).text
        assert found.supported
        sources = [source for sentence in found.sentences for source in sentence.sources]
        assert sources
        assert all(hinted[source.start : source.end] == source.text for source in sources)
        assert found.article.text == hinted
        assert Summary.from_dict(found.to_dict()) == found


@pytest.mark.parametrize("end", ["\r", "\u2028", "\u2029", "\x0b", "\x0c", "\x85", "\r\n"])
def test_each_line_end_ends_a_line(end: str) -> None:
    for text in (PAGE.replace("\n\n", end), PAGE.replace("\n", end)):
        for length in LENGTHS:
            found = summarize(text, length=length)
            assert found.text == summarize(PAGE, length=length).text
            sources = [source for sentence in found.sentences for source in sentence.sources]
            assert all(text[source.start : source.end] == source.text for source in sources)
        assert summarize(text, length="short").to_html().count("<p") == summarize(PAGE, length="short").to_html().count(
            "<p"
        )


def test_alternatives_and_a_digest_cite_the_articles_as_they_were_given() -> None:
    hinted = PAGE.replace("council", "coun\u00adcil").replace("Bridge Street", "Bridge\u200b Street")
    other = Article(f"\ufeff{PAGE}".replace("£400,000", "£500,000"))
    found = headline(hinted.split("\n\n", 1)[1], alternatives=3)
    assert found.alternatives
    sources = [source for other in found.alternatives for source in other.sources]
    assert all(found.article.text[source.start : source.end] == source.text for source in sources)
    brief = digest([hinted, other], length=Length(sentences=4))
    sources = [source for part in (*brief.sentences, *brief.contradictions) for source in part.sources]
    assert brief.contradictions
    assert all(brief.articles[one.article].text[one.start : one.end] == one.text for one in sources)


def test_support_reads_through_them() -> None:
    article = "Lindqvist-Bowe won 400 votes at Har\u00adwick."
    found = check_support("\ufeffLindqvist-\u200bBowe won 4\u200b00 votes at Nor\u00adwick", article)
    assert [span.text for span in found.spans] == ["Nor\u00adwick"]


def test_a_word_with_a_hyphen_at_the_end_of_a_line_is_whole() -> None:
    text = (
        "Mayor Karin Lindqvist-\nBowe has approved the plan for the former gas works on Mill Lane with 240\n"
        "homes, she said on Monday, after nine years of argument over the site.\n\n"
        "Residents have fought the plan for nine years, and say that they will go\non, whatever the council decides."
    )
    assert headline(text).text == "Karin Lindqvist-Bowe has approved plan for former gas works on Mill Lane"
    assert summarize(text, length="brief").text.startswith("Mayor Karin Lindqvist-Bowe has approved the plan")
