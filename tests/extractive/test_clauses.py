"""A long lead is cut to its clauses before another sentence stands for it, and no clause of it is torn."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.document import Document
from summarizer.extractive.shorten.endings import loses_verb, splices
from summarizer.extractive.shorten.last import clauses
from summarizer.extractive.shorten.losses import loses_condition
from summarizer.extractive.shorten.stretches import written

_BEHIND = " Officials gave no details. Talks are to resume on Saturday."
_PORTS = (
    "Workers at the four largest ports of Togo will walk out for ten days from Monday unless the employers, who have "
    "so far offered a raise of 4 percent over two years and 600 euros, agree to match the 9 percent that was "
    "paid to railway staff in the autumn after a strike which emptied shelves and cost exporters an estimated 2 "
    "billion euros, the union said."
)


@pytest.mark.parametrize("length", ["brief", "short"])
def test_a_long_lead_does_not_give_way_to_what_stands_behind_it(length: str) -> None:
    told = summarize(_PORTS + _BEHIND, length=length).text
    assert told.startswith("Workers at the four largest ports of Togo will walk out for ten days from Monday unless")
    assert "agree to match" in told
    assert "the union said." in told


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            "The bank raised its rate by half a point to 6.25 percent on Thursday after officials, who had promised "
            "in the autumn to hold it, said that prices were rising faster than at any time since 2008.",
            "The bank raised its rate by half a point to 6.25 percent on Thursday after officials said that prices",
        ),
        (
            "Shares in Acme fell by more than a quarter on Tuesday after the company, whose chips are used in about a "
            "third of all telephones, warned that sales would be as much as 18 percent lower than it had forecast.",
            "Shares in Acme fell by more than a quarter on Tuesday after the company warned that sales would be",
        ),
        (
            "The mayor of Lund will resign on Monday unless the council, which has twice refused to pay for an inquiry "
            "into the fire at the harbour, opens its books to the auditors who have waited since the spring.",
            "The mayor of Lund will resign on Monday unless the council opens its books to the auditors",
        ),
    ],
)
def test_a_description_ends_with_a_clause(lead: str, told: str) -> None:
    assert summarize(lead + _BEHIND, length="meta").text.startswith(told)


def test_no_part_ends_before_the_verb_of_its_last_clause() -> None:
    document = Document.of(_PORTS)
    every = range(len(_PORTS))
    found = [written(document.text, kept) for kept in clauses(document.text, document.story[0], every)]
    assert found
    assert not any(line.endswith(("unless the employers.", "a strike which emptied shelves.")) for line in found)
    assert all("union said" in line for line in found)


def _kept(text: str, *parts: str) -> list[tuple[int, int]]:
    return [(text.index(part), text.index(part) + len(part)) for part in parts]


@pytest.mark.parametrize(
    ("text", "parts", "torn"),
    [
        (
            "The court said police may not stop a baker without a note signed by Ada Bolt, a ruling that bakers called "
            "the first on bread since 1967.",
            ("The court said police may not stop a baker without a note", "on bread since 1967."),
            True,
        ),
        (
            "Farmers went home on Friday, although the hill, which threw ash, was still burning.",
            ("Farmers went home on Friday,", "was still burning."),
            True,
        ),
        (
            "Acme must pay 32 women the same as men who bake, a ruling that unions praised.",
            ("Acme must pay 32 women", ", a ruling that unions praised."),
            True,
        ),
        ("Ada Bolt, who lives in Lund, went home.", ("Ada Bolt", "went home."), False),
        ("The firm, as it said in May, will pay 32 women in Lund.", ("The firm", "will pay 32 women in Lund."), False),
    ],
)
def test_what_splices_two_clauses(text: str, parts: tuple[str, ...], torn: bool) -> None:
    assert splices(text, Document.of(text).story[0], _kept(text, *parts)) is torn


def test_regulators_is_no_verb_and_until_is_kept_behind_an_aside() -> None:
    text = "Acme stopped sales on Monday after regulators, who had met in Lund, found that they harm the liver."
    assert loses_verb(text, Document.of(text).story[0], _kept(text, "Acme stopped sales on Monday after regulators"))
    text = "Ada Bolt will not sign the bill, which passed by two votes, until parliament meets in Lund again."
    kept = _kept(text, "Ada Bolt will not sign the bill, which passed by two votes")
    assert loses_condition(text, Document.of(text).story[0], kept)


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            "The judge sentenced the nurse Ada Bolt to nine years in prison for the theft of morphine, barred her from "
            "her profession for life, and cleared her of the deaths of three patients at a clinic in Lund in 2019.",
            "The judge sentenced the nurse Ada Bolt to nine years in prison for the theft of morphine.",
        ),
        (  # nor before what somebody is left without
            "A storm tore roofs from forty houses in the old town of Lund on Sunday, sank nine fishing boats in the "
            "harbour, and left all of the islands in the north of Togo without power until the next evening.",
            "A storm tore roofs from forty houses in the old town of Lund on Sunday.",
        ),
        (
            "Acme bought the oldest mill in the port of Lund in May, closed it nine weeks later without a word, and "
            "has now sold the land on which it stood to a builder of hotels from Graz, its workers said on Monday.",
            "Acme bought the oldest mill in the port of Lund in May, closed it nine weeks later without a word, and "
            "has now sold the land, its workers said on Monday.",
        ),
    ],
)
def test_no_list_of_deeds_ends_before_its_last(lead: str, told: str) -> None:
    assert summarize(lead, length="meta").text == told
