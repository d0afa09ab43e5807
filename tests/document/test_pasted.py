"""Pages as newsrooms paste them: the headline, the lead and what stands around them."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize
from summarizer.document import Document

REST = "The plant makes ropes for ships. Ada Bolt, the mayor, opened it.\n\nIt stands near the port of Lund."
ENGLISH = "Acme Opens Rope Plant in Millport, Adding 250 Jobs"
LEAD = "Acme opened a plant in Millport that will employ 250 people by the end of the year, it said on Thursday."
PAGES = {
    "a release": (["FOR IMMEDIATE RELEASE", "Media contact: Una Roe, press@acme.example"], ENGLISH, LEAD),
    "a dateline with its day behind a dash": (["PRESS RELEASE"], ENGLISH, f"MILLPORT, Ohio – May 14, 2026 – {LEAD}"),
    "a German release": (
        ["PRESSEMITTEILUNG", "Sperrfrist: 14. Mai 2026, 10:00 Uhr"],
        "Acme eröffnet in Lund ein Werk für Seile und sucht 250 Leute",
        "Lund, 14. Mai 2026 – Acme hat in Lund ein Werk eröffnet, in dem bis zum Jahresende 250 Menschen arbeiten "
        "sollen, wie die Firma am Donnerstag mitteilte.",
    ),
    "a Spanish page": (
        ["Portada | Economía", "ECONOMÍA"],
        "El Gobierno de Togo prohíbe la exportación de cacao sin procesar",
        "El Gobierno de Togo aprobó este jueves un decreto que prohíbe exportar cacao en grano a partir de octubre.",
    ),
}


@pytest.mark.parametrize("page", PAGES)
def test_the_headline_below_what_a_page_opens_with(page: str) -> None:
    above, title, lead = PAGES[page]
    standfirst = title.replace("Acme", "Acme Rope AG")
    document = Document.of("\n\n".join([*above, title, standfirst, lead, *[lead.partition(" – ")[2] or lead] * 2]))
    assert document.headline is not None
    assert document.headline.text == title
    assert lead.endswith(document.story[0].text)
    assert headline(document.article).text == title


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("About Acme Rope", "Founded in 1921, Acme Rope makes ropes in 14 countries."),
        ("Über die Acme Seile", "Die Acme Seile GmbH stellt seit 1921 Seile her."),
        ("À propos d'Acme", "Acme fabrique des cordes depuis 1921."),
        ("Sobre Acme", "Acme fabrica cuerdas desde 1921."),
    ],
)
def test_what_a_company_says_of_itself_in_other_words_or_languages(heading: str, below: str) -> None:
    document = Document.of(f"{LEAD} {REST}\n\n{heading}\n{below}\n\nResults may differ.")
    assert [sentence.role for sentence in document.sentences][-2:] == ["note", "note"]


@pytest.mark.parametrize("credit", ["JON ROE (EFE)", "UNA COE / REUTERS", "JON ROE (Getty Images)"])
def test_the_name_in_capitals_of_who_took_a_picture_ends_its_caption(credit: str) -> None:
    document = Document.of(f"{ENGLISH}\n\nA farmer dries cocoa near Kara, in May. {credit}\n\n{LEAD} {REST}")
    assert document.story[0].text == LEAD
    assert summarize(document.article, length="brief").text == LEAD


@pytest.mark.parametrize(
    "line",
    [
        "What do you think of the decision?",
        "Have your say in the comments below",
        "You can find this story in My Bookmarks.",
        "Or by navigating to the user icon in the top right.",
        "(SUBS 6th graf to correct spelling of Kara.)",
    ],
)
def test_what_a_page_says_to_its_reader(line: str) -> None:
    document = Document.of(f"{ENGLISH}\n\n{LEAD} {REST}\n\n{line}\n\nRopes are dear.")
    assert document.sentence_at(document.text.index(line)).role == "boilerplate"


def test_a_question_above_the_text_of_a_live_entry_is_its_heading() -> None:
    entries = [
        ("18:42", "Where is the storm heading?\nUna Coe\nWeather presenter\n", "The storm moves north over the hills."),
        ("18:10", "A roof is gone\nJon Roe\n", "The wind took the roof of a school in Kara."),
        ("17:55", "", "The airport in Lome is closed until Friday."),
    ]
    text = "\n\n".join(["Storm Ada: live updates", *(f"{at}\n{above}{told}" for at, above, told in entries)])
    assert [sentence.text for sentence in Document.of(text).story] == [told for *_, told in entries]


def test_a_ticker_and_the_headline_behind_its_label() -> None:
    entries = [
        "+++ 18:42 Uhr: Zug hält +++\nDer Zug nach Lund fährt nicht.",
        "+++ 18:10 Uhr: Sturm +++\nEin Baum fiel um.",
    ]
    document = Document.of("\n\n".join(["Liveticker: Zwei Tote bei einem Sturm in Lund", *entries]))
    assert [sentence.text for sentence in document.story] == ["Der Zug nach Lund fährt nicht.", "Ein Baum fiel um."]
    french = ["DIRECT - Grève dans les ports du Togo", "Suivez la grève en direct.", "18h40 - La grève continue."]
    document = Document.of("\n\n".join([*french, "18h05 - Les navires attendent."]))
    assert document.headline is not None
    assert document.headline.text == french[0].removeprefix("DIRECT - ")
    assert [sentence.text for sentence in document.story] == ["La grève continue.", "Les navires attendent."]


def test_a_greeting_is_no_lead_of_the_list_below_it() -> None:
    items = [
        "1. A bridge\nThe council closed a bridge on Monday.",
        "2. A seal\nA seal named Otto is back in the harbour.",
    ]
    above = "Good morning. It's Thursday, and this is The Millport Briefing."
    document = Document.of("\n\n".join([above, *items]))
    assert [sentence.text for sentence in document.story] == [item.split("\n")[1] for item in items]


def test_no_foreign_headline_is_a_quotation_without_its_speaker() -> None:
    lead = '"Queremos que as crianças voltem a conversar", disse a ministra da Educação, Akua Doe, em Lomé.'
    text = f"{lead} Os sindicatos de professores apoiam a decisão e dizem que faltam armários para os celulares."
    for words in (6, 8, 10):
        assert not headline(text, max_words=words).text.endswith('conversar"')


@pytest.mark.parametrize("minute", ["{} min: ", "{}' ", "{}’: ", "{} mins - "])
def test_the_minutes_of_a_match_are_those_of_entries(minute: str) -> None:
    told = ["Ada Bolt heads in a corner.", "A yellow card for Roe.", "Ann Coe shoots from 20 yards."]
    heads = ["GOAL! Lund 2-1 Millport (Bolt)", "Off! Roe has to go", "GOAL! Lund 1-1 Millport (Coe)"]
    entries = [
        f"{minute.format(at)}{head}\n{text}" for at, head, text in zip(("90+3", "85", "71"), heads, told, strict=True)
    ]
    document = Document.of("\n\n".join(["Lund v Millport: the match as it happened", *entries]))
    assert [sentence.text for sentence in document.story] == told


@pytest.mark.parametrize("slug", ["UPDATE 2-", "RPT-", "CORRECTED-UPDATE 1-"])
def test_a_headline_is_told_without_the_slug_of_its_wire(slug: str) -> None:
    document = Document.of(f"{slug}{ENGLISH}\n\n{LEAD} {REST}")
    assert headline(document.article).text == ENGLISH


def test_a_caption_ends_with_the_name_behind_its_sign() -> None:
    document = Document.of(f"{ENGLISH}\n\nThe bus came to rest in a ditch. © Jon Roe/dpa\n\n{LEAD} {REST}")
    assert document.story[0].text == LEAD


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Bolt Published: 10:14, 3 May 2026",
        "Ada Bolt | 3 May 2026",
        "By Ada Bolt and Ole Roe | Updated: 3rd May 2026, 10:14",
        "By ADA BOLT, Millport Quay Last updated: 12:01, 3 May 2026",
        "Ada Bolt, Tuesday 3 May 2026 10.14 BST",
        "Ada Bolt in Lund Published 3 May 2026 Updated 4 May 2026",
        "Ada Bolt · May 3, 2026 · 4 min read",
        "Ada Bolt, and Ole Roe",
    ],
)
def test_a_byline_with_its_day_or_of_two_is_no_headline(line: str) -> None:
    assert Document.of(f"{line}\n\n{LEAD} {REST}").sentences[0].role == "boilerplate"


@pytest.mark.parametrize(
    "line", ["Acme opens rope plant in Millport, May 3, 2026", "Ada Bolt meets Ole Roe on 3 May 2026"]
)
def test_a_headline_may_end_with_a_day(line: str) -> None:
    assert headline(f"{line}\n\n{LEAD} {REST}").text == line


@pytest.mark.parametrize(
    "above",
    [
        "By . Quay Reporter . ",
        "By . Ada Bolt and Ole Roe For The Quay . PUBLISHED: . 10:14, 3 May 2026 . | . UPDATED: . 12:01, 3 May 2026 . ",
        "Media playback is unsupported on your device ",
        "Last updated at 10:14 AM on 3rd May 2026 ",
        "By Ada Bolt Published: 10:14 EST, 3 May 2026 ",
    ],
)
def test_what_a_page_runs_into_its_lead_is_not_told(above: str) -> None:
    document = Document.of(f"{above}{LEAD} {REST}")
    assert document.story[0].text == LEAD
    assert summarize(document.article, length="short").text.startswith(LEAD)


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Ada Bolt, the mayor of Lund (left), shakes hands with Ole Roe at the port on Monday.", "caption"),
        ("Lund's Ada Bolt (C) celebrates with Una Roe (R) after she won the race on Sunday.", "caption"),
        ("The queen (left) and the king (2nd from right) arrive at the palace in Lund on Monday.", "caption"),
        ("From left: Ada Bolt, Ole Roe and Una Coe arrive at the port of Lund on Monday.", "caption"),
        ("Ada Bolt (left), a baker of 44, was jailed in Lund on Monday for the theft of a van.", "story"),
        ("Ada Bolt, right, the mayor of Lund, has won a second term with a lead of nine points.", "story"),
        ("Sen. Ada Bolt (R) wants to ban ropes from Togo by the end of the year, she says.", "story"),
    ],
)
def test_a_first_line_that_shows_where_somebody_stands_is_a_caption(line: str, role: str) -> None:
    assert Document.of(f"{line}\n\n{LEAD} {REST}").sentences[0].role == role


MARKED = """# Council of Lund shuts [old bridge](http://a.example)

*By Ada Bolt*

The **council of Lund** voted on Monday to close the [old bridge across the Marle](http://a.example/b?c=1.5 "Bridge"), \
after inspectors found *cracks* in two of its [bearings](http://a.example), it said.[^1]

The _county_ council, which owns the bridge, has set [no date](http://a.example) for the work, it said.
"""
LEAST = "Council of Lund voted to close old bridge"


@pytest.mark.parametrize("length", ["headline", "push", "brief", "meta", "short", 12])
@pytest.mark.parametrize("titled", [True, False])
def test_no_mark_of_markdown_is_printed(length: str | int, titled: bool) -> None:
    article = MARKED if titled else MARKED.split("\n\n", 2)[2]
    summary = summarize(article, length=length)
    assert not set("#*_[]").intersection(summary.text)
    assert "http" not in summary.text
    assert summary.supported
    for sentence in summary.sentences:
        assert all(article[source.start : source.end] == source.text for source in sentence.sources)
    if length == "headline":
        assert ("Council of Lund shuts old bridge" if titled else LEAST) in summary.text


@pytest.mark.parametrize(
    "line",
    [
        "Ropes cost £5* a day (*but not on Sunday).",
        "He said f**k [sic] (twice).",
        "He told her to f*** off.",
        "a_b_c is 2*3, says @_ada_.",
    ],
)
def test_what_only_looks_like_markdown_is_told(line: str) -> None:
    assert Document.of(f"{LEAD}\n\n{line}\n\n{REST}").sentences[1].text == line


@pytest.mark.parametrize(
    "stamp",
    [
        "Updated at 6:25 p.m. ET ",
        "Updated at 11 a.m. ET ",
        "Last updated 6:25 PM EST ",
        "Published 3 May 2026 at 9:05 PT ",
        "Ada Bolt on 'Lund at Noon' Listen ",
    ],
)
def test_a_stamp_that_runs_into_a_lead_is_not_told_with_its_zone(stamp: str) -> None:
    assert Document.of(f"{stamp}{LEAD} {REST}").story[0].text == LEAD


@pytest.mark.parametrize(
    "above",
    [
        "Ada Bolt won the first race of her life in May ",
        "The games ended with a dazzling display of fireworks ",
        "Bakers say that nobody asked them about the sale of mills ",
    ],
)
def test_a_caption_or_a_headline_without_a_stop_that_runs_into_a_lead_is_not_told(above: str) -> None:
    lead = "A long night of songs ended the games in Lund on Monday, the mayor said."
    if "Bolt" in above:
        lead = "Lund's Ada Bolt says she will stop at the end of the season."
    assert Document.of(f"{above}{lead} {REST}").story[0].text == lead


def test_a_point_without_a_stop_that_runs_into_a_lead_is_not_told() -> None:
    lead = "If that is no storm, it is at least a wind that will fell trees in Lund, the mayor said."
    page = f"Story highlights Bakers fear the storm in Lund\n\nA new poll shows that fear of storms is rising {lead}"
    assert Document.of(f"{page} {REST}").story[0].text == lead


@pytest.mark.parametrize(
    "lead",
    [
        "Doctors in Lund have found that vitamin A is good for the eyes of mice and men.",
        "The mayor of Lund gave the keys to a man who sings about The old mill and the sea.",
        "The trade gap of Lund grew by more than was expected in May, figures have shown The gap is old and wide now.",
        "Ada Bolt says that the mayor of Lund told Ada Bolt is a liar to his bakers in May.",
        "Ada Bolt has sold a mill in Lund to a company that Ole Roe owns with Ada Bolt Mills.",
    ],
)
def test_a_capital_within_a_lead_need_not_begin_one(lead: str) -> None:
    assert Document.of(f"{lead} {REST}").story[0].text == lead


def test_points_that_run_into_their_heading_are_none_of_the_story() -> None:
    head = "Story highlights Mayor of Lund sells the mill for nine million crowns"
    point = (
        "Bakers vow to fight the sale of the mill in court and call the mayor of Lund a man who sells what is not his "
        "Bolt said she would do it all again if the council were to ask her"
    )
    assert Document.of(f"{head}\n\n{point}\n\n{LEAD} {REST}").story[0].text == LEAD
