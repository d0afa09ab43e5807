"""Notes, captions and items of a list are all of their paragraph."""

from __future__ import annotations

import pytest

from summarizer import summarize
from tests.document.stories import LEAD, REST, told


@pytest.mark.parametrize(
    "note",
    [
        "Correction: The vans are of another series. It is the Bolt 2.",
        "Clarification: An earlier version named the wrong van. Acme has asked for this.",
        "Editor's note: This story was first published on May 3. It has new figures.",
        "Editor’s note: Ada Bolt is the author of “Long Street.” Her views are her own.",
        "Editor’s Note: A version of this story opened our letter. Sign up for it here.",
        "Programming note: The vans are on at nine tonight. They are on again on Friday.",
        "Read next: Why doors open. It is all in the hinge.",
        "About the author: Ada Bolt writes on vans. She lives in Kara.",
        "* This article was produced with support of the Bolt Fund. It has no say in what we print.",
        "[1] Bolt, A. (2021). Doors of the Upper Lakes. Van Studies 14.",
        "† Vans of 2020 are left out. See page 9.",
        "Was this newsletter forwarded to you? Sign up. It takes a minute.",
        "Have a tip? Email tips@quay.example. We read every mail.",
        "Do you have news for us? Ring the desk. We print what is new.",
        "Write to The Quay, 14 High Street, Kara. We print what is new.",
        "Letters can be sent to desk@quay.example. Please give your full address.",
        "Letters to the editor: desk@quay.example, 12 King Street. Please give your full address.",
        "Cheques should be sent to Acme Fund, PO Box 118, Kara. Every franc counts.",
        "Museum of Doors, 4 Quay Street, Lund LN1 4XX. Open daily, 10am to 4pm. Adults pay six francs.",
        "Open Tuesday to Sunday, 10am to 5pm.",
        "Visit our website terms of use for further information.",
        "Doors lie open in the yard on Friday. (Photo: Ada Bolt) The yard was built in 1931.",
        "Doors lie open in the yard on Friday. (Getty Images) The yard was built in 1931.",
        "Doors lie open in the yard on Friday. (Kara Television via AP) The yard was built in 1931.",
        "This image from the account of the firm shows a van that rolled down a hill in May.",
        "Anyone who wants to see it can call Ada Bolt on 0400 555 100. She answers after six.",
        "Doors lie open in the yard on Friday. (AP Photo/Ada Bolt) The yard was built in 1931.",
    ],
)
def test_a_note_is_all_of_its_paragraph(note: str) -> None:
    assert told(f"{LEAD}\n\n{note}\n\n{REST}") == f"{LEAD} {REST}"


def test_a_note_that_an_article_of_one_line_opens_with_is_its_first_sentence() -> None:
    assert told(f"Correction: The vans are of the second series. {LEAD} {REST}") == f"{LEAD} {REST}"


def test_the_mark_of_a_footnote_stays_with_its_sentence() -> None:
    article = (
        f"{LEAD}¹\n\nAcme made them in Lund.² They cost too much.\n\n{REST}\n\n¹ Board of Safety, Vans. Second edition."
    )
    assert told(article) == f"{LEAD} Acme made them in Lund. They cost too much. {REST}"


@pytest.mark.parametrize("byline", ["Story by Ada Bolt; photographs by Ole Lund", "By Ada Bolt"])
def test_who_the_author_is_below_a_byline_is_no_story(byline: str) -> None:
    article = f"{byline}\n\nAda Bolt is a senior reporter at the Quay.\n\n{LEAD}\n\n{REST}"
    assert told(article) == f"{LEAD} {REST}"


@pytest.mark.parametrize(
    "note",
    [
        "Ole Vik is a senior fellow at the Quay Institute.",
        "Ole Vik is professor emeritus of law in Lund. His new book is out in May.",
        "Ole Vik is a Quay Opinion columnist. He is a portfolio manager in Lund. He writes on vans.",
        "IDEAS Ole Vik is a U.S. Senator from Kara.",
        "This article is more than 3 years old",
        "Vans of 2020 may roll away on hills, the firm has told owners This article is more than 2 months old",
    ],
)
def test_who_wrote_it_and_how_old_it_is_above_a_story_is_none_of_it(note: str) -> None:
    behind = "The vans are made in Lund. The firm was founded in 1921. It has two mills. It sells oats."
    assert told(f"{note}\n\n{LEAD}\n\n{REST} {behind}").startswith(LEAD)


def test_a_first_line_on_somebody_of_whom_the_story_tells_is_story() -> None:
    first = "Ole Vik is an author in Lund."
    assert told(f"{first}\n\n{LEAD}\n\n{REST} The vans are made in Lund. Vik has two. He sells oats.").startswith(first)


def test_what_ends_with_dots_above_a_button_is_torn() -> None:
    assert told(f"{LEAD}\n\n{REST} Its head said that the firm could... Read more\n\n[+1234 chars]") == f"{LEAD} {REST}"


@pytest.mark.parametrize("mark", ["1. ", "1 ", "#1 "])
def test_some_headings_of_a_list_may_have_no_text(mark: str) -> None:
    items = [
        "Bolt the doors\n\nIt is the best of all.",
        "Drive at night",
        "Sell it\n\nNobody wants a van.",
        "Walk",
        "Run",
    ]
    listed = "\n\n".join(f"{mark.replace('1', str(number))}{item}" for number, item in enumerate(items, 1))
    article = f"Five things to do with a van\n\n{LEAD} Here are the five that work.\n\n{listed}\n\nIt costs 90 francs."
    assert told(article) == f"{LEAD} It costs 90 francs."


def test_what_announces_lines_with_labels_is_no_story() -> None:
    lines = 'Best book: "Salt" by Una Berg\nBest film: "Fog" by Jon Roe'
    assert told(f"{LEAD}\n\nHere are the winners of the prize:\n\n{lines}\n\n{REST}") == f"{LEAD} {REST}"


def test_all_of_the_paragraph_of_an_item_is_no_story() -> None:
    listed = "1. Doors. They open at speed.\n\n2. Locks. They are replaced."
    assert told(f"{LEAD}\n\n{listed}\n\n{REST}") == f"{LEAD} {REST}"


def test_items_below_an_announcement_alone_are_told() -> None:
    items = ["The ferry to Kara ran aground on Sunday morning.", "The council of Lund will close the pool in May."]
    listed = "\n\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))
    assert told(f"Here is what happened in Togo this week.\n\n{listed}") == " ".join(items)


def test_items_of_a_round_up_above_an_address_are_no_footnotes() -> None:
    items = ["ROADS. The bridge at Kara will be closed from Monday night on.", "FIRE. A barn near Lund burned down."]
    listed = "\n\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))
    write = "Do you have news for us? Write to The Quay, 14 High Street, Kara."
    article = f"Here's what is happening around Togo this week:\n\n{listed}\n\n{write}"
    assert told(article) == " ".join(item.split(". ", 1)[1] for item in items)


@pytest.mark.parametrize("sentence", ["There is a second reason.", "Here are our four winners."])
def test_what_only_announces_is_no_brief(sentence: str) -> None:
    article = f"{sentence} {LEAD} {REST} Nobody knows when the work ends, and the board has asked for a plan by May."
    assert sentence not in summarize(article, length="brief").text
