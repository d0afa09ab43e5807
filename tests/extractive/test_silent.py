"""No line says nothing alone, tells for a fact what is likely, or holds what an aside or a scene tells and no more."""

from __future__ import annotations

import pytest

from summarizer import headline
from summarizer.compression.clause import says_nothing


@pytest.mark.parametrize(
    ("sentence", "silent"),
    [
        ("Few cooks in Lome can afford one.", True),
        ("Most mills in Togo do so.", True),
        ("Bakers support them.", True),
        ("A police inquiry is under way.", True),
        ("The search was called off on Monday.", True),
        ("Two of them have died.", True),
        ("Neither side has replied.", True),
        ("Most were nurses.", True),
        ("A decision is due in July.", True),
        ("Filming begins in Graz in May.", True),
        ("Officers have appealed for witnesses.", True),
        ("The study was published in a journal in Graz.", True),
        ("The driver was arrested.", True),
        ("The road was closed for six hours.", True),
        ("The survey was published on Tuesday.", True),
        ("Figures were released in Graz on Monday.", True),
        ("Court papers were filed on Friday.", True),
        ("The survey of cooks in Graz was held last week.", True),
        ("The brand was founded in 2012.", True),
        ("The agency is based in Graz.", True),
        ("The commission met for nine years.", True),
        ("The blockade began in November.", True),
        ("The strike began on Monday.", False),
        ("The official spoke by telephone.", True),
        ("Court papers were filed in Graz by nine cooks.", False),
        ("The agency was founded by Ada Bolt to sell nuts.", False),
        ("The minister spoke in Graz against the ban.", False),
        ("The panel met in Graz and backed the ban.", False),
        ("Anyone with information is asked to call.", True),
        ("Most nurses were late.", False),
        ("Several were hurt when a tour bus overturned near Graz on Sunday.", False),
        ("The study was published on Tuesday and blames the mayor.", False),
        ("Roads were closed after a tram hit a wall.", False),
        ("The driver of a van in Graz was arrested.", False),
        ("Most of those who fled are back.", False),
        ("The trial of Ada Bolt has begun.", False),
        ("Acme sold a mill and closed it.", False),
        ("Lund is back at number one.", False),
        ("Ada Bolt says her mill needs a new one.", False),
    ],
)
def test_what_points_back_says_nothing(sentence: str, silent: bool) -> None:
    assert says_nothing(sentence) is silent


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (  # the first words of the lead, which claim nothing
            "Tourists who visit Lund for a day will have to pay a fee of 10 crowns from next summer, the town's mayor "
            "said on Saturday, in an effort to keep them away. Residents will not pay. Children go free.",
            "Tourists who visit Lund for a day…",
        ),
        (  # another sentence
            "Electric vans could be cheaper than petrol models within three years, according to a report by the bank "
            "Bolt Partners that was published in Graz on Monday. Few bakers can afford one. Sales rose by 40 percent "
            "last year.",
            "Sales rose by 40 percent last year",
        ),
        (  # how many is news
            "The tanker that sank in the Baltic Sea in March could have struck an old mine, the Danish navy said. "
            "All 22 sailors were saved.",
            "All 22 sailors were saved",
        ),
    ],
)
def test_a_line_that_says_nothing_gives_way(text: str, told: str) -> None:
    assert headline(text, max_words=8).text == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A retired pilot who vanished over the Gulf of Togo last month probably died when his plane ran out of "
            "fuel, investigators said on Tuesday.",
            "Retired pilot probably died, investigators said",
        ),
        (
            "The pilots of a jet that crashed in Togo apparently cut power to both engines by mistake, investigators "
            "said on Monday.",
            "Pilots of jet that crashed in Togo…",
        ),
        (
            "A cook who robbed a bank in Graz allegedly hid the money in a church, prosecutors told a court on Monday.",
            "Cook allegedly hid money in church, prosecutors told court",
        ),
    ],
)
def test_what_is_likely_is_not_told_for_a_fact(text: str, told: str) -> None:
    assert headline(text, max_words=9).text == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The vaccine, made by a Togolese firm, causes fewer side effects than its rivals, a trial of 30,000 people "
            "suggests.",
            "Vaccine causes fewer side effects than rivals, trial of 30,000 people suggests",
        ),
        (
            "A new app, built by students in Lome, lets farmers check the price of maize before they go to market.",
            "New app lets farmers check price of maize",
        ),
        (
            "A farmer was ploughing a field near Lund on Friday when he found a hoard of 200 Roman coins.",
            "Farmer was ploughing field when he found hoard of 200 Roman coins",
        ),
        (
            "More than 200 people may have been killed when a dam above a mining town in Togo gave way, the fire "
            "brigade said.",
            "More than 200 people may have been killed, fire brigade said",
        ),
    ],
)
def test_the_verb_behind_an_aside_or_a_scene_is_told(text: str, told: str) -> None:
    assert headline(text, max_words=12).text == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (  # where nothing else is: not "Cook…"
            "A cook was being treated in hospital when he died of a heart attack, an inquest heard. He was 54.",
            "Cook was being treated, an inquest heard",
        ),
        (
            "A couple were walking their dog on a beach in Togo when they found a mammoth tusk, a museum said. It is "
            "on show in Lome.",
            "Couple were walking dog when they found tusk",
        ),
        (  # what else is
            "The singer was performing in Lome when he collapsed on stage, his manager said on Sunday. The tour has "
            "been called off.",
            "Tour has been called off",
        ),
        (  # the state is the news
            "A van driver was over the limit when he killed a girl of six in Lund, a court heard. Ray Bolt, 30, "
            "admitted the charge.",
            "Van driver was over limit, a court heard",
        ),
    ],
)
def test_a_scene_is_told_alone_where_nothing_else_is(text: str, told: str) -> None:
    assert headline(text, max_words=8).text == told
