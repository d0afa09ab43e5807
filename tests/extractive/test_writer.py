"""The extractive writer: what of a sentence it leaves out."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.document import Document
from summarizer.extractive.alone import in_full

REST = " said it would buy the yard at Lund for 12 million euros in May, and Jon Roe would pay in cash."


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("The steel maker Berg Steel Ltd (BRG.AX)", "The steel maker Berg Steel Ltd"),
        ("The steel maker Lund AG LUNDn.DE", "The steel maker Lund AG"),
        ("The steel maker Lund AG LUND.DE, of Millport,", "The steel maker Lund AG, of Millport,"),
        ("The steel maker Millport Inc. (NYSE: MIL)", "The steel maker Millport Inc."),
        ("The steel maker Lund <LUND.DE>, of Millport,", "The steel maker Lund, of Millport,"),
        ("Beside the <.SPX> index the steel maker Lund", "Beside the index the steel maker Lund"),
        ("The U.S. and the J.R. Roe group of DATA.GOV", "The U.S. and the J.R. Roe group of DATA.GOV"),
    ],
)
def test_codes_of_shares_are_left_out(given: str, told: str) -> None:
    text = f"{given}{REST} The council of Millport had wanted a ferry instead, engineers told a meeting in Lund."
    (sentence,) = summarize(text, length="brief").sentences
    assert sentence.text == told + REST
    assert all(text[source.start : source.end] == source.text.strip() for source in sentence.sources)
    assert sum(source.weight for source in sentence.sources) == pytest.approx(1, abs=1e-3)
    assert not sentence.unsupported


STORY = (
    "The council of Millport decided on Tuesday to rebuild the bridge that a flood destroyed last spring. Jon Roe took "
    "bribes from a builder of the bridge, prosecutors alleged in a court in Lund. He wants a ferry. Work on the piers "
    "of the bridge is to start in May. A yard in Lund will deliver the steel. A bank in Oslo lends 12 million euros to "
    "Millport. A court in Lund acquitted Jon Roe in June."
)


def test_other_sentences_that_stand_alone_are_the_alternatives_of_a_brief() -> None:
    plain, found = summarize(STORY, length="brief"), summarize(STORY, length="brief", alternatives=9)
    assert found.text == plain.text
    told = [found.text, *(one.text for one in found.alternatives)]
    assert len(set(told)) == len(told) > 3
    assert not [text for text in told if text.startswith("He ") or "alleged" in text]
    assert all(STORY[one.sources[0].start : one.sources[0].end] == one.text for one in found.alternatives)
    assert summarize(STORY, length=40, alternatives=9).alternatives == ()


_RACE = "The Briton, 41, sailed past nine boats in the last hour to win the race round Togo on Sunday. It rained."


@pytest.mark.parametrize(
    ("before", "whom"),
    [
        ("Then Ada Bolt set a new sail.", "Ada Bolt"),
        ("Ada Bolt had been last at noon.", "Ada Bolt"),
        ("Ada Bolt had been behind Una Roe.", "The Briton"),  # either may be meant
        ("Lake Orr was calm at noon.", "The Briton"),
    ],
)
def test_who_is_called_by_a_nation_has_a_name_in_a_brief(before: str, whom: str) -> None:
    found = summarize(f"The night had been long.\n\n{before} {_RACE}", length="brief")
    assert found.text == f"{whom}{_RACE.removeprefix('The Briton').removesuffix(' It rained.')}"
    assert {source.text for source in found.sentences[0].sources} >= ({whom} if whom == "Ada Bolt" else set())


@pytest.mark.parametrize(
    ("named", "told"),
    [
        ("was found guilty at Lund Crown Court", "told Lund Crown Court"),
        ("took it to the Supreme Court", "told the Supreme Court"),
    ],
)
def test_a_court_has_its_article_where_its_name_has_one(named: str, told: str) -> None:
    document = Document.of(f"Ada Bolt {named} on Monday. Ole Roe told the court that he had been there.")
    made = in_full(document, document.story[1])
    assert made is not None
    assert told in made.text
