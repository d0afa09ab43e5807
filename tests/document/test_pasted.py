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
