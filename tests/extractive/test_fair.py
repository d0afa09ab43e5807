"""A line that only characters limit loses nothing that its words want: there is room for it, or for another end."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.document import Document
from summarizer.extractive.shorten import bends, tears

_BEHIND = " Officials gave no details. Talks are to resume on Saturday."


@pytest.mark.parametrize(
    "lead",
    [
        "Acme could benefit later this year¦ from a plan to build mills.",
        "Ada Bolt pledged to the mayors of Togo¦ on Monday that the mills would stay.",
        "Ada Bolt has expressed admiration¦ for the bakers of Lund.",
        "Nobody was told not to buy¦ into the mills of Lund.",
        "Ada Bolt is scheduled to leave¦ for Togo to meet bakers.",
        "Togo passed a motion demanding Chad¦ end its raids.",
        "Ada Bolt spoke during a lecture titled¦ Nine Mills.",
        "Acme will have nine open posts once Ada Bolt¦ leaves in May.",
        "Guards used nets on bakers as protests¦ against the ban grew.",
        "Ada Bolt took over a mill of her own not long¦ after she came to Lund.",
        "Acme made more ovens available¦ to bakers.",
        "Banks joined to make it easier and cheaper¦ for men to send money home.",
        "The law will give powers¦ to the board to close mills.",
        "The talks will be held under the same rules agreed¦ when Ray Bolt ran Acme.",
        "Togo tried to nudge bakers¦ into a deal.",
        "Sales rose in May at the fastest pace¦ in 3-1/2 years.",
        "Acme said the end¦ to losses is near.",
        "Ada Bolt summed up the deal¦ this way.",
        "Togo will miss targets rather than risk worsening¦ a slump.",
        "Theft takes place on so large a scale¦, half of all mills have closed.",
        "The bank let rates fall, disappointing some¦ in markets who wanted more.",
        "Togo will miss targets rather than risk¦ worsening a slump.",
        "The sale surprised Lund -- not because of its size¦, but because of its price.",
        "Acme paid men who claimed the firm¦ concealed leaks.",
        "Ada Bolt said that she should have moved¦ faster to sell the mill.",
        "Some of them likened the bread¦ to that of Togo.",
        "Lund will focus its search¦ on men who stole.",
        "Acme aimed its work¦ at the mills of Lund.",
        "The plan depends on letting Ada Bolt¦ run the mill.",
        "They arrived at a consensus¦ for closing the mill.",
        "The find threw new light¦ on the bakers of Lund.",
        "Ray Bolt called Ada everything¦ from a baker to a thief.",
        "Acme said the first van would come¦ in the third quarter.",
        "Ada Bolt ran for mayor in a year¦ when mills had closed.",
        "Acme sells tools to hoover up¦ and read your notes.",
        "Togo agreed to cuts that are laid out¦ in a plan.",
        "Bakers do not expect a mill to open anytime¦ soon.",
        "Togo bars men who cross the border¦ illegally.",
        "A mill agreed to pay its founder close¦ to 9 million euros.",
        "Lund will take bids for 6 trillion¦ won of shares.",
        "A bank sold 9 billion euros¦ ($10 billion) worth of bonds.",
        "A bill would ban parts of phones she views¦ as unsafe.",
        "Ada Bolt said that Ray Bolt is the man¦ who robbed her.",
        "A cook at a mill denied¦ on Saturday that it had burned.",
        "Ada Bolt voiced the commitment¦ to open mills.",
        "The cuts hurt sums that bakers count¦ on.",
        "She said that the mayor made himself¦ a rival of Lund.",
        "Bakers oppose giving guards¦ (GSs) the power to hold men.",
        "Lund has authorised Ada Bolt¦ and its mayor to decide how to vote.",
        "Togo helps those who start¦, own, and sell mills.",
        "It makes tyres for vans assembled¦, sold and serviced in Togo.",
    ],
)
def test_a_line_does_not_end_before_what_its_last_words_want(lead: str) -> None:
    told, _, rest = lead.partition("¦")
    sentence = Document.of(text := told + rest).story[0]
    assert bends(text, sentence, [(0, len(told))])
    assert not bends(text, sentence, [(0, len(text))])


@pytest.mark.parametrize(
    "lead",
    [
        "Ada Bolt pledged to pay bakers¦ on Monday.",
        "Ada Bolt was not told to buy mills¦ in Lund.",
        "Nine bakers worked as cooks¦ in Lund.",
        "Acme will open once Lund agrees¦ to it.",
        "The end of the strike came in May¦ at noon.",
        "The bank raised rates, surprising bakers¦ in Lund.",
        "A cook denied theft¦ on Saturday.",
        "Sales rose in May¦ at the fastest pace in 3-1/2 years.",
    ],
)
def test_a_line_ends_where_its_last_words_want_nothing(lead: str) -> None:
    told, _, rest = lead.partition("¦")
    sentence = Document.of(text := told + rest).story[0]
    assert not bends(text, sentence, [(0, len(told))])


def test_a_line_does_not_begin_inside_a_pair_of_its_opening() -> None:
    lead = "After a fire in its office, bakery and boat house, Acme fell."
    sentence, at = Document.of(lead).story[0], lead.index("boat")
    assert tears(lead, sentence, [(at, len(lead))])
    assert not tears(lead, sentence, [(lead.index("Acme"), len(lead))])


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (  # no admiration | for
            "Upper Togo's President Adamina Wickremboltson has expressed admiration for the oldest bread ovens of the "
            "Lund bakers, citing them as a model worth copying.",
            "Adamina Wickremboltson has expressed admiration for oldest bread ovens of Lund bakers",
        ),
        (  # "not only for" is no condition
            "A bill to approve the Lund nut pipeline failed in the Togo Senate on Tuesday by just one vote, in a "
            "setback not only for the mills but the embattled senator who pushed it.",
            "Bill to approve Lund nut pipeline failed in Togo Senate by just one vote",
        ),
        (
            "Bakers at a Lund mill named by guards as makers of tainted bread denied on Saturday that it had used a "
            "poisonous flour in its loaves, reacting to the latest scare about its goods.",
            "Bakers at Lund mill named by guards as makers of bread denied it had used poisonous flour",
        ),
        (
            "Togo's envoy to the European Union likened a proposed tax on nuts and other goods of the Lund mills on "
            "Tuesday to forceful theft and said it could lead to the fall of all mills.",
            "Togo's envoy to European Union likened proposed tax on nuts to forceful theft",
        ),
    ],
)
def test_a_push_takes_the_line_of_its_sentence_that_tears_nothing(lead: str, told: str) -> None:
    assert summarize(f"{lead}{_BEHIND}", length="push").text == told
