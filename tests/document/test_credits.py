"""The credit of a picture that runs into the sentence behind it, and the caption before it."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize
from summarizer.document import Document
from summarizer.document.datelines import credit_end

LEAD = "Trains between Lund and Millport were cancelled on Monday after a storm, the railway said."
NEXT = "The line opens again on Thursday, when the last trees are cleared."
LAST = "Passengers may ask for their money back within a week."


@pytest.mark.parametrize(
    ("credit", "story"),
    [
        ("Ada Bolt/AP ", "The mill burned down."),
        ("Ada Bolt / Getty Images ", "Bakers began to strike in May."),
        ("Ada M. de Roe/Lund Post/AFP via Getty Images ", "Rescuers search the mill."),
        ("Ada Bolt/Lund Post Sports/Reuters/File ", "Bakers began to strike in May."),
        ("AFP/Getty Images ", "Togo has not said so."),
        ("Ada Bolt/Agence France-Presse — Getty Images ", "A new draft is out."),
        ("Ada Bolt/AP Ada Bolt/AP ", "The mill burned down."),
        ("Ada Bolt/Lund Public Radio Ada Bolt/Lund Public Radio ", "The mill burned down."),
        ("Enlarge this image toggle caption Ada Bolt/AP Ada Bolt/AP ", "The mill burned down."),
        ("Enlarge this image Ada Bolt/Getty Images/fStop Ada Bolt/Getty Images/fStop ", "The mill burned down."),
        ("Ada Bolt (L) and Jon Roe (R)/AP ", "The mill burned down."),
        ("toggle caption NPR ", "We met Ada Bolt at the port."),
        ("toggle caption Ada Bolt for NPR Ada Bolt for NPR ", "Jon Roe isn't paid."),
        ("Ada Bolt speaks to bakers on May 3 in D.C. Ole Roe/Getty Images ", "The rich sell mills."),
        ("Ada Bolt for TIME ", "When rain fell, the mill was shut."),
        ("Ada Bolt for TIME ", "When the rain fell, the mill was shut."),
        ("Ada Bolt, USA TODAY ", "For some bakers, the year began badly."),
        ("USA TODAY ", "The mill in Lund is sold."),
        ("Courtesy Ada Bolt ", "The mill in Lund is sold."),
        ("REUTERS/Ada Maria Bolt ", "In some towns, the mills are shut."),
        ("REUTERS/Ada Bolt/File Photo ", "Bakers began to strike in May."),
        ("Ada Bolt in Lund in 2026 (Ole Roe/Reuters) ", "The rich sell mills."),
        ("(AP Photo/Ada Bolt, File) ", "The mill burned down."),
        ("(AP Photo/Ada Bolt, File)", "The mill burned down."),
        ("(COURTESY: REUTERS / LUND) ", "The mill burned down."),
        ("Photo: Ada Bolt/Getty Images ", "On Monday, the mill burned down."),
        ("Ada Bolt speaks at a rally on May 3, 2026, in Lund, Va. (Ole Roe/Getty Images) ", "The rich sell mills."),
        ("Ada Bolt opens the mill in Lund, D.C. Photo: Ole Roe/Getty Images ", "On Monday, bakers began to strike."),
        ("pic.twitter.com/x1Yz — Ada Bolt (@AdaBolt) May 3, 2026 ", "The mill burned down."),
        ("It is late. https://t.co/x1Yz— Lund Post (@lund_post) May 3, 2026 ", "Some bakers had a theory."),
        ("(Reuters file photo: Ada Bolt) ", "The mill burned down."),
        ("(Photo by Ada Bolt/Lund News Group via Getty Images) ", "However, bakers began to strike."),
    ],
)
def test_the_story_starts_behind_the_credit(credit: str, story: str) -> None:
    assert credit_end(credit + story, opens=True) == len(credit)
    document = Document.of(f"{LEAD}\n\n{credit}{story}\n\n{NEXT}")
    assert story in [sentence.text for sentence in document.story]


@pytest.mark.parametrize(
    "sentence",
    [
        "USA TODAY said on Monday that the mill is sold.",
        "Ada Bolt, CNN chief since May, said so.",
        "An Acme News/Washington Post Poll finds the same.",
        "The Lund News/AP Vote survey found the same.",
        "Bolt/Berg The Duo won.",
        "Ada Bolt for President The sign read.",
        "Ada Bolt/Reuters said so.",
        "A Reuters/Ipsos poll found the same.",
        "Ada Bolt, CNN In New Fight Over Mill",
        "Mayor Calls for CNN Debate in Lund",
        "Doctors for The Washington Post paid.",
    ],
)
def test_what_is_no_credit_stays(sentence: str) -> None:
    assert credit_end(sentence, opens=True) == 0


def test_a_caption_before_a_credit_that_runs_on_is_not_told() -> None:
    caption = "Workers of the railway clear a tree near Lund during a break in the storm, May 3, 2025."
    document = Document.of(f"{LEAD}\n\n{caption}\n\nAda Bolt/AP The guards said no. {NEXT}\n\n{LAST}")
    assert [sentence.role for sentence in document.sentences] == ["story", "caption", "story", "story", "story"]
    assert "AP" not in summarize(document.article, length="short").text


def test_so_is_one_behind_such_a_credit() -> None:
    caption = "Guards are seen amid trees near Lund on the third day of the storm, May 3, 2025."
    document = Document.of(f"{LEAD}\n\nREUTERS/Ada Bolt/File Photo {caption} {NEXT}\n\n{LAST}")
    assert caption not in [sentence.text for sentence in document.story]


def test_what_is_told_in_the_past_before_a_credit_is_story() -> None:
    told = "The council of Lund approved the plan for a new line on July 25."
    document = Document.of(f"{LEAD}\n\n{told}\n\nAda Bolt / AP The guards said no. {NEXT}")
    assert told in [sentence.text for sentence in document.story]


@pytest.mark.parametrize(
    "post",
    [
        "pic.twitter.com/x1Yz — Ada Bolt (@AdaBolt) May 3, 2026",
        "We need you to show up and join us: https://t.co/x1Yz",
        "Mayor of Lund on mills: sell them all — Ada Bolt (@AdaBolt) May 3, 2026",
    ],
)
def test_what_is_signed_as_a_post_is_not_told(post: str) -> None:
    assert post not in summarize(f"{LEAD}\n\n{post}\n\n{NEXT} {LAST}", length="long").text
    assert [one.text for one in Document.of(f"{LEAD}\n\n{post}\n\n{NEXT}").story] == [LEAD, NEXT]


@pytest.mark.parametrize(
    "caption",
    [
        "Bakers clear a street in Lome (Photo: Lome Fire Service)",
        "A model of the tram that was planned for Lome (Foto: dpa)",
        "A baker swims in the port of Lome (Image: Port of Lome)",
        "A man carries a dog through the flood in Lome (Credit: Jan Roe)",
    ],
)
def test_a_line_that_ends_with_its_credit_is_a_caption(caption: str) -> None:
    lead = "A storm tore the roofs off forty houses in Lome on Saturday night and killed nobody."
    article = f"{caption}\n\n{lead} The mayor asked for help from the state on Sunday.\n\nBolt said it was late."
    assert summarize(article, length="brief").text.startswith("A storm tore")
    assert headline(article).text.startswith("Storm tore")


def test_a_line_that_ends_with_a_name_in_brackets_is_none() -> None:
    first = "Ada Bolt won the prize of Lome on Saturday (Lome United)"
    article = f"{first}\n\nBolt beat nine bakers of Togo in the last round of the cup. It is her third prize."
    assert headline(article).text == first
