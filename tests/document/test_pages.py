"""Lines of real sites' pages that are no story, in made-up articles."""

from __future__ import annotations

import pytest

from summarizer.document import Document

STORY = "A fire destroyed the market hall of Lund on Sunday night, and 40 traders lost their stalls."
REST = "Nobody was hurt. Firefighters fought the flames until the morning."


@pytest.mark.parametrize(
    "line",
    [
        "Updated 2:15 PM ET, Tue March 3, 2026",
        "Updated 14:15",
        "Posted 3 May 2026 by Ada Bolt",
        "Modified Mar. 3, 2026 | 14:15",
        "Published March 3, 2026",
        "Last updated Tuesday, 3 March 2026",
        "Stay with us for all the latest from Lund.",
        "Follow along here for live updates.",
        "Join us live from the market hall.",
        "We will bring you more as we get it.",
        "We'll bring you all the latest from Lund.",
        "Good afternoon and welcome to our live coverage",
        "Get the latest news on your phone.",
        "Download the app now.",
        "Also Read | Fire brigade warned of old cables",
        "This release contains forward-looking statements that are subject to risks.",
        "WARNING: The following report contains details that some readers may find upsetting.",
        "WARNING: Graphic images below",
        "Advisory: Some viewers may find the pictures disturbing.",
        "Content warning: This story discusses violence.",
        "Sign up for our newsletter.",
        "If you have any information, call the fire brigade on 101.",
        "If you want to help the traders, please phone 0400 555 100.",
        "To apply for a stall, call the hall at (400) 555-0100.",
        "If you have a story to tell us, email desk@quay.example.",
        "² See our report of March 3.",
        "That's all from me for today.",
        "That’s it for tonight's edition.",
        "If you're just joining us, this is what has happened in Lund so far.",
        "If you are only just joining us: the hall is lost.",
        "Here's a recap of what happened today",
        "We're closing this live blog now.",
        "We are closing our live page now.",
        "Thank you for staying with us.",
        "We are now ending our live coverage of the fire.",
        "My colleague Ada Bolt will take you through the night.",
        "I'm handing over to my colleague Ole Lund.",
        "Good morning.",
        "Hello, and welcome to the news of Lund.",
        "Thanks for following along.",
        "See you tomorrow.",
        "This interview has been edited for length.",
        "Transcript provided by Quay News.",
        "An edited version of the interview follows.",
        "An edited and condensed version of their talk follows.",
        "Here is a lightly edited transcript of our conversation.",
        "Edited excerpts from the interview follow.",
        "The interview has been edited for length and clarity.",
        "Media requires JavaScript to play.",
        "This page requires JavaScript.",
        "JavaScript is disabled in your browser.",
        "You need to enable JavaScript to run this app.",
        "Send a postcard to Quay News, 12 Harbour Street, Lund ML3 4NQ, by Friday.",
        "Send your entries to Quay News, ML3 4NQ.",
        "Email us your story.",
        "Share your photos with Quay News.",
        "Watch it live on Quay TV.",
        "Originally published on the Quay Blog by Ada Bolt, a baker who leads the hall of Lund.",
        "First appeared in the Quay News.",
        "Send us your pictures.",
        "You can also message us on WhatsApp.",
        "Do you live in Lund?",
        "Terms and conditions apply.",
        "Prices correct at time of publication.",
        "This video can not be played",
        "An earlier version said that the fire began at noon.",
        "Forward this to a friend, or sign up.",
        "It's Friday, and here is what Lund is talking about.",
        "Here's everything you need to know.",
        "Have you been affected by the fire?",
        "Do you have information about this story?",
        "First published on Mon 4 May 2026 08.00 BST",
        "Monday 4 May 2026 10.12 BST",
        "Published 2 hours ago Share",
        "5 min read",
        "Home > News > Lund",
        "Share on Facebook Share on X",
        "Ada Bolt, Quay News senior reporter",
        "ADA BOLT, STAFF WRITER",
        "Ada Bolt and Ole Lund, BBN Togo",
    ],
)
def test_a_line_about_the_page_is_no_story(line: str) -> None:
    document = Document.of(f"{STORY}\n\n{line}\n\n{REST}")
    roles = [sentence.role for sentence in document.sentences if sentence.text in line]
    assert roles
    assert "story" not in roles


@pytest.mark.parametrize(
    "line",
    [
        "Published 20 years ago, the book on the hall sold 900 copies.",
        "We will bring the traders back, the mayor said.",
        "If you have a stall, you can call the town hall, the mayor said.",
        "Updated plans for the hall were shown in March.",
        "Warning - this fire will spread, the governor said.",
        "Posted 3 May 2026, the video shows the mayor taking money.",
        "Published March 12, the report says that nine men died in the hall.",
        "Published on Monday, the report says that nine men died in the hall.",
        "Updated March 3 by the council, the plan tells nobody who pays for it.",
        "Join us or die, the rebels told the men at the latest rally.",
        "Join us for a live debate, the mayor told the traders.",
        "Follow us into the hall, the rebels told the men.",
        "Stay with us until the latest fire is out, the mayor asked.",
        "We will bring you all to justice, the general told the rebels.",
        "We will bring you more water than you can drink, the general told them.",
        "Welcome to our live market, the mayor told the traders.",
        "Get the top men on the phone, the governor told his staff.",
        "Download the town's app or lose your stall, the mayor said.",
        "Sign up for the guard or leave, the general told the traders.",
        "This release contains nine songs by the band of Lund.",
        "If you want to talk to a doctor in Lund, you call and wait 100 days, a study found.",
        "If you want to sell fish, call early, for 300 traders wait.",
        "To apply for a stall, traders call the hall and pay 100 dollars.",
        "That's all for Bolt, who leaves the hall after 20 years.",
        "If you're just joining the guard, you get 400 dollars a week.",
        "Hello Lund, a song about the fire, sold 900 copies.",
        "Hi-tech alarms in the hall did not ring on Sunday.",
        "We will hand over the money to the traders of Lund.",
        "Share prices fell by a tenth on Monday.",
        "Monday 4 May 2026 will be remembered in Lund.",
        "It's Friday night in Lund, and 300 traders wait for bread.",
        "An earlier version of the bill said that the hall would be sold.",
        "Get in touch with the sea, doctors say to the traders.",
        "Two hours ago nobody had heard of it.",
        "Ada Bolt, who edits the Quay News, wrote that the hall would burn.",
        "Anyone with information could call the police and earn 500 dollars, the mayor said.",
        "An edited version of the interview was shown on Monday.",
        "An edited version of the interview follows a row over cuts in Lund.",
        "The interview was edited by the network to hide who spoke.",
        "Excerpts from the interview showed the mayor in tears.",
        "Media in Lund require traders to pay for space.",
        "The site requires nine permits.",
        "Cookies are sold in nine shops of Lund.",
        "You need to enable traders to pay, the mayor said.",
        "Send traders home, the mayor said.",
        "Share your stories of the fire, the mayor told the traders.",
        "Originally published in 1904, the book on the hall sold 900 copies.",
        "Send us bread, traders of Lund told the mayor.",
        "Terms and conditions of the loan were not told.",
        "Prices are subject to a tax of 3 percent.",
    ],
)
def test_a_sentence_that_begins_like_such_a_line_is_story(line: str) -> None:
    assert line in [sentence.text for sentence in Document.of(f"{STORY}\n\n{line}\n\n{REST}").story]


@pytest.mark.parametrize(
    "lead",
    [
        "Warning: Graphic images on packets of cigarettes cut smoking among traders by a fifth, a study found.",
        "Warning: Graphic images on packets of cigarettes cut smoking among traders by a fifth.",
        "Alert: Readers of a newspaper in Lund found needles in their bread, police said.",
        "Warning: Some people may find no stall in the hall of Lund, the mayor said.",
        "Caution: This winter has brought the roads of Togo in the north more ice than any before.",
        "Alert: Viewers could lose nine of the channels they pay for by the end of May.",
    ],
)
def test_a_lead_with_a_warning_is_story(lead: str) -> None:
    assert Document.of(f"{lead} {STORY} {REST}").story[0].text == lead


@pytest.mark.parametrize("place", ["(above), and (below) with her father, Ray", "(left) at the fair in Lund"])
def test_a_caption_is_no_headline(place: str) -> None:
    document = Document.of(f"Ada Bolt shows off her winning pumpkin {place}\nPicture: Dave Roe\n{STORY}\n\n{REST}")
    assert document.headline is None
    assert "pumpkin" not in " ".join(sentence.text for sentence in document.story)


def test_below_the_label_of_a_caption_stands_one() -> None:
    caption = "The roof of the hall fell in shortly before midnight"
    document = Document.of(f"{STORY}\n\nImage caption\n{caption}\n\n{REST}")
    assert caption not in [sentence.text for sentence in document.story]


def test_a_release_starts_behind_its_wire() -> None:
    assert Document.of(f"LUND, March 3, 2026 /QuayWire/ -- {STORY} {REST}").story[0].text == STORY
