"""What stands on a page and is no story: a question between paragraphs, a sign-off, a time, "(pictured)"."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize
from summarizer.document import Document

LEAD = "Trains between Lund and Millport were cancelled on Monday after a storm, the railway said."
NEXT = "Passengers may ask for their money back within a week."
LAST = "The line opens again on Thursday, when the last trees are cleared."


def roles(line: str) -> list[str]:
    return [sentence.role for sentence in Document.of(f"{LEAD}\n\n{line}\n\n{NEXT}\n\n{LAST}").sentences]


@pytest.mark.parametrize("line", ["What are my rights?", "Who pays?", "When will trains run?"])
def test_the_only_question_of_a_page_is_a_crosshead(line: str) -> None:
    assert roles(line) == ["story", "crosshead", "story", "story"]


def test_a_question_that_is_answered_is_none() -> None:
    article = f"{LEAD}\n\nWho pays?\n\nNo one has said so.\n\n{LAST}"
    assert {sentence.role for sentence in Document.of(article).sentences} == {"story"}


@pytest.mark.parametrize(
    "line",
    [
        "For NPR News, I'm Ada Bolt in Lund, Togo.",
        "By Ada Bolt and staff",
        "Welcome to Lund's Morning Report and happy Wednesday!",
        "Our newsletter gets you up to speed on the news of Lund.",
        "Refresh this page for the latest news and reaction",
        "The railway shut a line Refresh this page for the latest news and reaction",
        "I'm Ada Bolt, reporting from Lund.",
        "Loading...",
        "Posted Thu 16 Oct 2025 at 11:30am, updated Thu 16 Oct 2025 at 4:10pm",
        "Find all the latest ferry timetables on our dedicated page.",
        "Find out how to sail with our special guide.",
        "Watch Quay News's special programme about Lund.",
        "Watch a video of the storm here.",
        "BBC Quay's Ada Bolt reports.",
        "These are external links and will open in a new window",
        "Prep 15 min. Cook 45 min.",
        "Serves 8.",
        "Match ends, Lund 1, Millport 0.",
        "Second Half begins Lund 1, Millport 0.",
        "Foul by Ada Bolt (Lund).",
        "Conceded by Ada Bolt.",
        "Attempt missed.",
        "The post Trains cancelled after storm appeared first on Quay News.",
        "Guest post by Ada Bolt, head of the Lund library.",
        "Ada Bolt's books are published by Quay House.",
        "Find out how to get into rowing with our special guide.",
        "Der Beitrag Sturm über Lund erschien zuerst auf Quay News.",
        "La entrada Tormenta en Lund se publicó primero en Quay News.",
        "L’article Tempête à Lund est apparu en premier sur Quay News.",
        "The case is Bolt et al v. Acme Corp, U.S. District Court, Southern District of Togo, No. 10-00001.",
        "The case is in re: Bolt Foods Inc v. Quay Coffee Corp, Case No. 10-09085.",
        "Jump to media player",
        "Media player help",
        "Press enter to return or tab to continue.",
        "Sorry, your browser cannot play this video",
        "Sorry, this video is not available in your country",
        "Playback isn't supported on this device.",
        "Playback of this video is not supported on your device",
        "To play this video you need to enable JavaScript in your browser.",
        "Watch: A fir falls on the line",
        "In pictures: The storm over Lund",
        "Want more stories like this?",
        "Did you enjoy this article?",
        "Subscribe on Apple Podcasts.",
        "View this post on Instagram",
        "Add us as a preferred source on Google",
        "End of Twitter post by Ada Bolt",
        "This article contains content provided by TikTok.",
        "You may also like",
        "Thanks for signing up!",
        "Something went wrong, please try again later.",
        "Check back for updates.",
        "(This story has not been edited by Quay staff and is auto-generated from a syndicated feed.)",
        "This is a rush transcript.",
        "Copy may not be in its final form.",
        "Get breaking news alerts and special reports.",
        "The news and stories that matter, delivered weekday mornings.",
        "A revised version of this post is available here.",
        "Want Quay News First in your inbox every day?",
        "If you'd like to get this in your inbox every day, you can subscribe here.",
        "This is the latest story in our series on money in sport.",
        "Part of an occasional series on the trains of Togo.",
        "Tracks of Lund is a daily newsletter that follows the trains of Togo.",
        "Quay News is an independent, nonprofit newsroom that looks into railways.",
        "“The Quay” shows you different views on the day’s top stories and debates.",
        "On Twitter, she’s @adabolt.",
    ],
)
def test_a_line_about_the_page(line: str) -> None:
    assert roles(line)[1] == "boilerplate"


def test_a_post_that_appeared_is_told() -> None:
    assert (
        roles("The post of a clerk appeared first on the list of savings, which the railway published.")[1] == "story"
    )


def test_where_somebody_is_pictured_is_not_told() -> None:
    article = f"Ada Bolt (pictured), 44, a clerk from Lund, has won 2 million euros in a lottery.\n\n{NEXT}\n\n{LAST}"
    assert Document.of(article).story[0].text.startswith("Ada Bolt, 44, a clerk from Lund, has won")
    assert "pictured" not in summarize(article, length="short").text


@pytest.mark.parametrize(
    "lead",
    [
        "(pictured left) Ada Bolt, 44, won 2 million euros in a lottery on Friday.",
        "Ada Bolt, 44, (left) won 2 million euros in a lottery on Friday.",
        "Ada Bolt (far right) is to lead the museum of Lund.",
    ],
)
def test_a_short_lead_with_a_place_in_a_picture_is_told_without_it(lead: str) -> None:
    told = Document.of(f"{lead} She is from Lund. {NEXT} {LAST}").story[0].text
    assert told.startswith("Ada Bolt")
    assert "(" not in told


@pytest.mark.parametrize(
    ("first", "second", "role"),
    [
        ("Acme (pictured) has sold nine mills.", "Acme said it was late.", "story"),
        ("Ada Bolt (left) has sold nine mills.", "Bolt's firm was late.", "story"),
        ("Ada Bolt (left) celebrated with Ole Roe.", "Ada Bolt won the race.", "caption"),
        ("A mill in The Hague (pictured) has been sold.", "The mayor was glad.", "caption"),
    ],
)
def test_a_short_first_line_is_a_lead_where_the_next_goes_on_from_its_name(first: str, second: str, role: str) -> None:
    assert Document.of(f"{first} {second} {NEXT} {LAST}").sentences[0].role == role


def test_a_short_first_line_that_shows_a_picture_is_a_caption() -> None:
    article = f"Ada Bolt (left) shakes hands with Jon Roe. They met in Lund. {NEXT} {LAST}"
    assert Document.of(article).sentences[0].role == "caption"


def test_the_party_of_a_speaker_may_stand_before_the_place() -> None:
    article = (
        f"ADA BOLT, BBN HOST: {LEAD}\n\nGOV. OLE ROE (D), LUND: Those who stopped the trains are heroes.\n\n"
        f"BOLT: {LAST}"
    )
    assert "OLE" not in summarize(article, length="short").text


def test_a_wire_s_latest_has_entries_with_the_hour_alone() -> None:
    article = (
        f"The Latest: A storm nears Lund\n\n3:15 p.m.\n\n{LEAD}\n\nIt says that buses run.\n\n___\n\n"
        f"11 a.m.\n\n{LAST}\n\nIt is 20 miles long."
    )
    document = Document.of(article)
    assert document.live
    assert [sentence.text for sentence in document.story] == [LEAD, LAST]


@pytest.mark.parametrize(
    "line",
    [
        "Match ends changed how clubs of Lund sell tickets.",
        "Substitution, the sale of cheaper fish as cod, is rife in Lund.",
        "Watch a video and you may be fined, the railway said.",
        "Find all the missing sailors, the mayor said.",
        "Watch: the price of an old clock rose to 900 francs in May, dealers said.",
        "Playback of the tape is expected to take two days, the judge said.",
        "Available on Spotify since May, the song of two pupils from Lund is sung by all who sail to the islands.",
        "To watch the film you need to be 18, the censor said.",
        "Jump to your feet, the mayor told the crowd.",
        "This report was not published by the railway for fear of a strike, Ole Lund said.",
        "Check back doors, the police told owners of shops.",
    ],
)
def test_a_sentence_that_begins_as_such_a_line_is_story(line: str) -> None:
    assert roles(line)[1] == "story"


@pytest.mark.parametrize("line", ["Jump to media player", "Watch: A fir falls on the line", "You may also like"])
def test_a_line_about_the_page_above_a_lead_is_not_its_headline(line: str) -> None:
    document = Document.of(f"{line}\n{LEAD}\n{NEXT}\n{LAST}")
    assert document.headline is None
    assert headline(document.article).text.startswith("Trains between Lund and Millport")


def test_a_question_above_an_address_is_of_it() -> None:
    article = f"{LEAD}\n\n{NEXT}\n\n{LAST}\n\nWere you on one of the trains?\n\nEmail desk@quay.example."
    assert " ".join(one.text for one in Document.of(article).story) == f"{LEAD} {NEXT} {LAST}"


@pytest.mark.parametrize(
    "line", ["Ada Bolt (Lund) right footed shot from outside the box is blocked.", "Ada Bolt replaces Una Coe."]
)
def test_what_a_player_did_is_of_the_live_text_of_a_match(line: str) -> None:
    assert roles(line)[1] == "story"
    assert roles(f"Corner, Lund.\n\n{line}")[1:3] == ["boilerplate", "boilerplate"]


@pytest.mark.parametrize(
    "caption",
    [
        "A guard walks past a felled tree in Lund on Friday. Ada Bolt/Reuters",
        "Trees lie on the line near Millport. Ole de Roe/AFP/Getty Images",
        "Trees lie on the line near Millport. Ada S. Bolt/AP hide caption\ntoggle caption\nAda S. Bolt/AP",
        "Ada Bolt, second from left, visits the depot in Lund, Monday, May 3, 2025.",
    ],
)
def test_a_caption_with_a_bare_credit_is_not_told(caption: str) -> None:
    assert set(roles(caption)) == {"story", "caption", "boilerplate"} - (
        {"boilerplate"} if "\n" not in caption else set()
    )
    assert roles(caption).count("story") == 3


@pytest.mark.parametrize(
    "line",
    [
        "Ministers are split on the rail/road plan.",
        "The party, left and right, voted for the line.",
        "Roe/Berg ran the line until May.",
        "Ada Bolt, third from left, won the race in Lund.",
        "This material may not be published in Togo, a court ruled.",
        "(Changes to the law on trains) are needed, ministers said.",
    ],
)
def test_a_stroke_or_a_side_makes_no_caption(line: str) -> None:
    assert roles(line) == ["story"] * 4


@pytest.mark.parametrize("button", ["Read more", "Read more:"])
def test_a_link_below_its_button_is_not_told(button: str) -> None:
    assert roles(f"{button}\nFelled trees: which lines are shut?")[1:3].count("story") == 0
    told = f"{LEAD}\n\nRead more\n\n{NEXT}\n\nWill trains run?\n\n{LAST}"
    assert NEXT in [one.text for one in Document.of(told).story]


def test_a_question_in_the_line_of_an_address_is_of_it() -> None:
    assert roles("Do you know the guard? Call the railway on 0300 555 1234.")[1:3].count("story") == 0


def test_a_sentence_below_a_credit_is_no_caption_of_the_one_below_it() -> None:
    told = "A fire destroyed a mill in Lund on Monday."
    page = f"Jon Roe / Getty Images\n{told}\nAda Bolt / AP\n\nThe mill was built in 1904. Nobody was hurt in it."
    assert told in [one.text for one in Document.of(page).story]


@pytest.mark.parametrize(
    "line",
    [
        "By clicking “Join,” you agree to have read the rules of the Lund CourierJoinThank You!",
        "You are now subscribed to the Lund Digest.",
        "View all Lund Courier newsletters.",
        "This page is no longer being updated.",
        "Read the latest here.",
        "You are receiving this email because you signed up for it.",
        "Dear reader,",
    ],
)
def test_what_a_page_says_of_itself_is_not_told(line: str) -> None:
    assert line not in [one.text for one in Document.of(f"{LEAD}\n\n{line}\n\n{NEXT}").story]


@pytest.mark.parametrize(
    "line",
    [
        "This line is no longer being run.",
        "Disclosure of the plan angered guards.",
        "Dear trains keep people away, ministers said.",
        "You are receiving less money, guards were told.",
        "You received this message because you owe 9 crowns, a text to 300 guards read.",
        "Dear customers, the line will close, a note in Lund read.",
        "Disclosure: how a guard brought down the railway of Lund.",
    ],
)
def test_what_begins_like_it_is_told(line: str) -> None:
    assert line in [one.text for one in Document.of(f"{LEAD}\n\n{line}\n\n{NEXT}").story]


@pytest.mark.parametrize(
    "line",
    [
        "Following are key facts about the railway and its line.",
        "The following is a list of the storms of the year.",
        "The following are highlights from the talk of the guards in Lund.",
        "Daily DigestStart and finish your day with the top stories of the Quay Post.",
        "Quay News may be compensated and/or receive a commission if you buy through our links.",
        "Quay Post may earn an affiliate commission from purchases made on this page.",
        "Update at 8:30 a.m. ET.",
        "Storm shuts line Hide caption Guards clear a tree near Lund on Monday.",
        "Previous Next Ada Bolt/AP Hide caption Guards clear a tree near Lund on Monday.",
    ],
)
def test_what_announces_or_advertises_is_not_told(line: str) -> None:
    assert line not in [one.text for one in Document.of(f"{LEAD}\n\n{line}\n\n{NEXT}\n\n{LAST}").story]


@pytest.mark.parametrize(
    "line",
    [
        "Following are no rules that bind the railway.",
        "The following is not a list of guards.",
        "Following are guards who saw the storm.",
        "The railway may receive a commission of nine crowns for each ticket.",
        "Following the storm, guards cleared the line.",
        "This is the third in a series of storms.",
        "Part of a series of lines was shut.",
        "Quay Mail is a newsletter platform that pays guards.",
    ],
)
def test_what_begins_or_ends_like_that_is_told(line: str) -> None:
    assert line in [one.text for one in Document.of(f"{LEAD}\n\n{line}\n\n{NEXT}\n\n{LAST}").story]


@pytest.mark.parametrize("aside", ["for more, read how we broke these down", "see chart below", "Click here for a map"])
def test_no_aside_to_the_reader_is_told(aside: str) -> None:
    told = Document.of(f"{LEAD}\n\nFares rose by a third in May ({aside}), a report found.\n\n{NEXT}\n\n{LAST}")
    assert "Fares rose by a third in May, a report found." in [one.text for one in told.sentences]


def test_an_aside_that_tells_is_told() -> None:
    line = "Fares rose (read: guards pay more) in May, a report found (see Ada Bolt)."
    assert line in [one.text for one in Document.of(f"{LEAD}\n\n{line}\n\n{NEXT}\n\n{LAST}").story]
