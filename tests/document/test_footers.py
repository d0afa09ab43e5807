"""Lines above and below a story that are about its page: how old it is, whom to call, who gives money for it."""

from __future__ import annotations

import pytest

from summarizer import headline
from summarizer.document import Document
from tests.document.stories import LEAD, REST, told


@pytest.mark.parametrize(
    "line",
    [
        "This article is more than 2 years old",
        "This story is over three months old.",
        "This article was published more than five years ago. Some information may no longer be current.",
        "Correction, 12 March: An earlier version of this article gave the wrong age.",
        "Correction on 12 March: The board has two members, not three. We regret the error.",
        "Clarification, March 12: Acme has asked us to say that it had not been told.",
        "CORRECTION Monday, 12 March 2024: The vans are of another series.",
        "Corrections and clarifications: The vans are of another series.",
        "Heard on All Things Considered",
    ],
)
def test_a_line_above_a_story_that_is_about_the_page_is_none_of_it(line: str) -> None:
    article = f"{line}\n\n{LEAD} {REST}"
    assert told(article) == f"{LEAD} {REST}"
    assert headline(article).text == headline(f"{LEAD} {REST}").text


@pytest.mark.parametrize(
    "lines",
    [
        "For details, contact Ada Bolt on 01434 555 019 or write to The Mill, King Street, Lund LN1 4XX.",
        "For further details email desk@quay.example.",
        "Bolt & Sons and B&S are registered trademarks of Bolt Services.",
        "Some mobile users may experience difficulties.",
        "Click for more from the Quay.",
        "For advice and support, call the Van Helpline on 0800 555 1919.",
        "Further information is available from Ada Bolt on 01434 555 019.",
        "In Kara, the helpline can be reached on 0800 555 1919.",
        "___\n\nFollow the Courier's coverage of vans at https://quay.example/vans.",
        "AP writer Ada Bolt in Lund contributed.",
        "Photos by Ada Bolt.",
        "The case is Bolt v. Acme Ropes, High Court of Togo, No. 26-119.",
        "Words by Ada Bolt, pictures by Ole Lund.",
        "Written by Ada Bolt and Una Coe",
        "Stay with NewsChannel 9 for updates to this developing story.",
        "If you enjoyed this story, share it with a friend.",
        "The Courier is supported by its readers. Please consider a donation.",
        "Your support makes our reporting possible.",
        "This story first appeared in the Courier.",
        "Republished from the Courier under a Creative Commons licence.",
        "A version of this article appears in print on May 3, Section A, Page 14.",
        "The author has no position in any of the stocks mentioned.",
        "This content was paid for by Acme.",
        "If you have been affected by this story, the helpline is on 116 123.",
        "To read more, subscribe now.",
        "Copyright 2025 The Quay. All rights reserved. This material may not be published, broadcast or rewritten.",
        "Reporting contributed by Ada Bolt in Lund.",
        "Bolt reported from Lund and Roe from Millport.",
        "Ada Bolt reported from Lund, and Ole Roe from Millport, Togo.",
        "Reported by Ada Bolt; edited by Ole Roe.",
        "Ada Bolt, Una Coe and Ole Roe contributed reporting from Lund.",
        "This article was written by Ada Bolt.",
        "Read the full story for £1 a week.",
        "Add Togo as an interest to stay up to date on the latest news.",
        "Reach the reporter at 555-0147 or bolt@quay.example.",
        "This page was updated with a word from the board.",
        "This is a breaking news story. More to follow.",
        "The views expressed are the author's own.",
        "ABOUT ACME\n\nAcme makes vans in Lund. It was founded in 1921.",
        "About the company\n\nAcme makes vans in Lund. It was founded in 1921.",
        "References\n\nBolt, A. Doors of the Upper Lakes, Van Studies, Vol. 8, No. 2, pp. 9-10.\n\nRoe, J. Vans. 2004.",
    ],
)
def test_lines_below_a_story_that_are_about_the_page_are_none_of_it(lines: str) -> None:
    assert told(f"{LEAD}\n\n{REST}\n\n{lines}") == f"{LEAD} {REST}"


@pytest.mark.parametrize("line", ["Police reported from Lund that it was sold.", "Acme reported a loss from Togo."])
def test_what_somebody_reports_below_a_story_is_of_it(line: str) -> None:
    assert told(f"{LEAD}\n\n{REST}\n\n{line}") == f"{LEAD} {REST} {line}"


def test_what_a_feed_cuts_off_is_no_sentence() -> None:
    assert told(f"{LEAD} {REST} The board will vote in... [+3122 chars]") == f"{LEAD} {REST}"


@pytest.mark.parametrize(
    "line",
    [
        "Acme said that some users may experience delays in May.",
        "Acme and Bolt are rivals that have sold trademarks to each other.",
        "This law is more than 200 years old, and no court has used it.",
        "The correction of 12 March cost Acme two million francs.",
        "Clarifications by the board on March 12 did not help the owners.",
        "For support he visited his brother in Kara every week for ten years.",
        "For help with his papers, Roe called a lawyer, who charged him 4,000 francs.",
        "Photos by Ada Bolt show 40 vans behind the school.",
        "If you enjoyed the summer, you will like the autumn, forecasters said.",
        "The party is funded by its members and two rich brewers.",
        "Please do not drive the vans, the board has told their owners.",
        "Your donation may have gone to a fraudster, the police have warned.",
        "The mill can be reached by a path of 1,400 steps.",
        "Written by Ada Bolt in 1921, the novel was sold for 4,000 francs.",
        "Stay with friends for the latest storm, the police have told the owners.",
        "Video by a neighbour shows the roof falling.",
        "This story of greed began in Lund in 1921.",
        "Reprinted with a new ending, the novel sold 40,000 copies.",
        "The author has no regrets about the book that made him rich.",
        "If you are worried by the sound of drums, stay away from Lund in May.",
        "More follows from the fact that Acme has lost the money.",
        "Most read the letter twice and then burned it in the yard.",
        "With reporting rules so strict, few banks will move to Lund.",
    ],
)
def test_a_line_that_only_opens_so_is_story(line: str) -> None:
    assert told(f"{LEAD}\n\n{REST}\n\n{line}") == f"{LEAD} {REST} {line}"


@pytest.mark.parametrize(
    "kicker", ["EXCLUSIVE", "Exclusive:", "Special report", "This article is 2 years old", "Continued on page 3"]
)
def test_the_line_below_a_kicker_is_the_headline_though_it_tells_in_the_past(kicker: str) -> None:
    title = "Acme kept selling vans that it had already recalled"
    assert Document.of(f"{kicker}\n\n{title}\n\n{LEAD} {REST}").article.headline == title
