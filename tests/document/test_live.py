"""Live blogs: the newest entry first, one sentence each."""

from __future__ import annotations

import pytest

from summarizer import Article, headline, summarize
from summarizer.document import Document

ENTRIES = [
    ("18:42", "Ferries between Millport and Lund are cancelled until Thursday, the harbour office says."),
    ("18:10", "The school in Lund stays closed on Wednesday."),
    ("17:55", "A tree has fallen on the road to Millport."),
    ("16:00", "The weather office has put out a red warning for the coast."),
]
DETAIL = "Nobody was hurt so far."


def blog(clock: str, *, newest_first: bool = True) -> str:
    entries = ENTRIES if newest_first else ENTRIES[::-1]
    return "\n".join(["Storm Ada: live updates", *(f"{time}{clock}{text} {DETAIL}" for time, text in entries)])


@pytest.mark.parametrize("clock", [" ", " GMT\n", " - ", "\n\n"])
@pytest.mark.parametrize("newest_first", [True, False])
def test_the_newest_entry_is_told_first_and_one_sentence_of_each(clock: str, newest_first: bool) -> None:
    document = Document.of(blog(clock, newest_first=newest_first))
    assert [sentence.text for sentence in document.story] == [text for _, text in ENTRIES]
    assert [sentence.text for sentence in document.sentences if sentence.role == "detail"] == [DETAIL] * 4


@pytest.mark.parametrize("below", ["\n", "\n\n"])
def test_the_heading_of_an_entry_may_stand_between_its_time_and_its_text(below: str) -> None:
    entries = (f"{time}\nThe latest from Lund{below}{text} {DETAIL}" for time, text in ENTRIES)
    document = Document.of("\n\n".join(["Storm Ada: live updates", *entries]))
    assert [sentence.text for sentence in document.story] == [text for _, text in ENTRIES]


@pytest.mark.parametrize("newest_first", [True, False])
def test_what_is_written_about_one(newest_first: bool) -> None:
    text = blog(" ", newest_first=newest_first)
    assert summarize(text, length="brief").text == ENTRIES[0][1]
    found = summarize(text, length=30)
    order = [text for _, text in ENTRIES]
    assert [order.index(sentence.text) for sentence in found.sentences] == sorted(
        order.index(sentence.text) for sentence in found.sentences
    )
    assert DETAIL not in found.text
    assert [sentence.text for sentence in summarize(text, length="long").sentences] == order
    for sentence in found.sentences:
        assert text[sentence.sources[0].start : sentence.sources[0].end] == sentence.text
    assert headline(text.split("\n", 1)[1]).text


@pytest.mark.parametrize("newest_first", [True, False])
def test_a_brief_is_the_newest_entry_whatever_an_older_one_tells(newest_first: bool) -> None:
    entries = [
        "18:40 Power is back in most of Harwick, the grid operator says. Some 300 homes still wait.",
        "17:15 Two people have been killed by a falling tree in Marle, police say. They were in a parked car.",
        "16:05 The bridge at Lund is closed to lorries until further notice.",
        "15:20 Schools will stay shut on Tuesday, the council says.",
    ]
    text = "\n\n".join(["Storm over the valley: live updates", *(entries if newest_first else entries[::-1])])
    assert summarize(text, length="brief").text == "Power is back in most of Harwick, the grid operator says."


@pytest.mark.parametrize("count", [2, 4])
def test_a_heading_behind_the_time_is_none_of_what_is_told(count: int) -> None:
    entries = [f"{time} GMT Heading of {time}\n{text} {DETAIL}" for time, text in ENTRIES[:count]]
    document = Document.of("\n\n".join(["Live: storm over Millport", *entries]))
    assert [sentence.text for sentence in document.story] == [text for _, text in ENTRIES[:count]]
    assert sum(sentence.role == "crosshead" for sentence in document.sentences) == count
    assert summarize(document.text, length="brief").text == ENTRIES[0][1]


def test_times_that_go_to_and_fro_are_no_live_blog() -> None:
    lines = ["18:42 Ferries sail.", "16:10 The school is open again.", "17:55 A tree has fallen on the road."]
    assert {sentence.role for sentence in Document.of("\n".join(lines)).sentences} <= {"story", "label"}


def test_times_may_go_on_past_midnight() -> None:
    lines = ["9.58pm Polls close.", "11.20pm Lund is the first to count.", "12.45am Ada Bolt has lost. She wept."]
    for order in (lines, lines[::-1]):
        assert Document.of("\n\n".join(["Election night as it happened", *order])).story[0].text == "Ada Bolt has lost."


def test_who_wrote_an_entry_may_stand_below_its_heading() -> None:
    entries = (f"{time}\n\nHeading of the entry\n\nBy Ada Bolt\n\n{text} {DETAIL}" for time, text in ENTRIES)
    document = Document.of("\n\n".join(["Storm Ada: live updates", *entries]))
    assert [sentence.text for sentence in document.story] == [text for _, text in ENTRIES]


@pytest.mark.parametrize(
    "times",
    [
        ("2 minutes ago", "29 mins ago", "an hour ago", "3 hr 10 min ago"),
        ("23m ago", "1h ago", "2h 10 min ago", "3h 15m ago"),
        ("23m ago 14.05 BST", "1h ago 13.28 BST", "2h ago 12.18 BST", "3h ago 11.02 BST"),
        ("5m ago · 6:08 p.m. EST", "1h ago · 5:13 p.m. EST", "2h ago · 4:01 p.m. EST", "3h ago · 3:02 p.m. EST"),
    ],
)
def test_a_time_may_say_how_long_ago(times: tuple[str, ...]) -> None:
    entries = [f"{time}\n\n{text} {DETAIL}" for time, (_, text) in zip(times, ENTRIES, strict=True)]
    for order in (entries, entries[::-1]):
        document = Document.of("\n\n".join(["Live: Storm Ada", *order]))
        assert [sentence.text for sentence in document.story] == [text for _, text in ENTRIES]


def test_a_french_live_blog_is_told_without_its_label_and_times() -> None:
    lines = [
        "EN DIRECT. Tempête sur Lund : 300 arbres à terre",
        "18h40 - Le vent tombe.",
        "17 h 15 - Le pont ferme à 18 h. M. Bolt, le maire, reste chez lui.",
    ]
    assert [sentence.text for sentence in Document.of("\n\n".join(lines)).story] == [
        "Le vent tombe.",
        "Le pont ferme à 18 h.",
    ]


@pytest.mark.parametrize("label", ["UPDATE: ", "BREAKING - ", "Just in: ", "\nBreaking: "])
def test_a_label_behind_the_time_is_none_of_what_is_told(label: str) -> None:
    entries = [f"{time} {label}{text} {DETAIL}" for time, text in ENTRIES]
    document = Document.of("\n\n".join(["Storm ticker", *entries]))
    assert [sentence.text for sentence in document.story] == [text for _, text in ENTRIES]


@pytest.mark.parametrize("newest_first", [True, False])
def test_a_line_of_one_is_of_the_newest_entry_that_can_stand_alone(newest_first: bool) -> None:
    entries = [
        "18:50 They are still 40 percent dearer than on Monday.",
        "18:30 Bank Bolt of Togo has named Una Coe its chief executive.",
        "17:15 Bank Bolt says that it has no losses in Togo.",
        "16:05 The exchange in Lund has halted trading in Bank Bolt after it fell by a fifth.",
    ]
    text = "\n\n".join(entries if newest_first else entries[::-1])
    assert summarize(text, length="brief").text == entries[1][6:]
    assert "Una Coe" in headline(text).text


def test_the_sentences_of_an_entry_stay_in_order_where_all_are_told() -> None:
    entries = ["10:00 Lund: A ferry sank. It was old.", "11:00 Kara: A bus burned. It was new.", "12:00 Lome: Rain."]
    told = [sentence.text for sentence in Document.of("\n\n".join(entries)).story]
    assert told == ["Lome: Rain.", "Kara: A bus burned.", "It was new.", "Lund: A ferry sank.", "It was old."]


def test_what_says_that_a_page_is_kept_up_to_date_is_no_story() -> None:
    text = blog("\n\n").replace("\n", "\n\nThis page is updated with the latest news on the storm.\n\n", 1)
    assert [sentence.text for sentence in Document.of(text).story] == [text for _, text in ENTRIES]


def test_an_entry_is_told_by_its_first_sentence_that_stands_alone() -> None:
    entries = [
        "19:12 That is odd. Acme has sold nine mills, the harbour office says.",
        "18:40 More on that sale. It took four minutes.",
        "18:20 He told bakers in Lund that he would go on.",
        "17:55 Welcome back. If you are just joining us, here is where things stand.",
        "17:40 500m to go: They are side by side.",
        "17:20 Two cooks of Lund will vote against Ada Bolt.",
    ]
    document = Document.of("\n\n".join(["Sale of the mills - as it happened", *entries]))
    told = ["Acme has sold nine mills, the harbour office says.", "Two cooks of Lund will vote against Ada Bolt."]
    assert [sentence.text for sentence in document.story] == told


@pytest.mark.parametrize("title", ["Storm Ada: live updates", "Mills of Togo - as it happened", "Storm of May – live!"])
def test_a_push_is_of_the_newest_entry_and_not_the_title(title: str) -> None:
    text = blog(" ").replace("Storm Ada: live updates", title)
    assert summarize(text, length="push").text.startswith("Ferries between Millport and Lund")


@pytest.mark.parametrize("time", ["- {}: ", "* {} - ", "• {} ", "– {} "])
def test_entries_may_stand_behind_bullets(time: str) -> None:
    lines = [f"{time.format(clock)}{text} {DETAIL}" for clock, text in ENTRIES]
    document = Document.of("\n".join(["Storm Ada: live updates\n", *lines]))
    assert [sentence.text for sentence in document.story] == [text for _, text in ENTRIES]


def test_a_list_of_times_is_no_live_blog() -> None:
    program = "- 19:30 Doors open\n- 20:00 Ada Bolt plays\n- 22:30 Last trams"
    assert not Document.of(f"The harbor of Lund will be lit by 900 lamps on Friday.\n\n{program}").live


def test_the_newest_entry_may_open_with_what_the_page_is_about() -> None:
    newest = "The bill has passed by 298 votes to 251."
    older = (
        "8:55 p.m. - Voting has begun. Members are walking through the two doors.\n\n7:45 p.m. - The trams are blocked."
    )
    article = f"LIVE: Lund votes on a bill\n\n9:14 p.m. - {newest} Ada Bolt is shaking hands.\n\n{older}"
    assert summarize(article, length="brief").text == newest


def test_a_time_with_a_stop_may_be_all_of_a_sentence() -> None:
    entries = ["8:15 p.m. The polls have closed in Lund. Ada Bolt leads.", "5 p.m. Voting has begun in Lund. It rains."]
    assert (
        summarize("\n\n".join(["Lund votes: live updates", *entries]), length="brief").text
        == "The polls have closed in Lund."
    )


def test_what_a_wire_announces_its_entries_with_is_not_told() -> None:
    opening = "LUND (AP) — The Latest on the vote in Lund (all times local):"
    entries = [
        "8:15 p.m.\n\nThe polls have closed in Lund.",
        "___\n\n5 p.m.\n\nA tree has blocked the road to a school.",
    ]
    article = "\n\n".join([opening, *entries])
    told = ["The polls have closed in Lund.", "A tree has blocked the road to a school."]
    assert [sentence.text for sentence in Document.of(article).story] == told
    assert headline(f"The Latest: Vote in Lund\n\n{article}").text == "Polls have closed in Lund"


@pytest.mark.parametrize("newest_first", [True, False])
@pytest.mark.parametrize(
    "above",
    [
        "Ferries sail as usual, the harbour office of Lund says.",
        "Follow the latest from Lund as the storm nears the coast.",
        "Here is our live coverage of the storm in Lund.",
        "This live page is now closed. You can read our latest coverage here.",
    ],
)
def test_what_stands_above_the_entries_is_not_told(above: str, newest_first: bool) -> None:
    text = blog("\n", newest_first=newest_first).replace("\n", f"\n\n{above}\n\n", 1)
    assert [sentence.text for sentence in Document.of(text).story] == [text for _, text in ENTRIES]


def test_a_story_with_the_hours_of_a_day_is_told_from_its_lead() -> None:
    lead = "A ferry from Millport to Lund sank on Monday, the coast guard said."
    hours = ["9:15 The ferry left Millport.", "9:40 A pump failed off Lund.", "10:05 The ferry sank."]
    assert summarize("\n\n".join([lead, *hours]), length="brief").text == lead


def test_a_title_that_tells_something_is_the_headline() -> None:
    text = blog(" ").replace("Storm Ada: live updates", "Storm live: Ferries of Millport cancelled")
    assert headline(text).text == "Storm live: Ferries of Millport cancelled"


@pytest.mark.parametrize("stamp", ["Posted at ", "Published ", "Updated at ", "posted: "])
@pytest.mark.parametrize("clock", [" GMT\n", " - "])
def test_a_stamp_may_stand_before_the_time_of_an_entry(stamp: str, clock: str) -> None:
    title, *entries = blog(clock).split("\n")
    stamped = [f"{stamp}{line}" if line[0].isdigit() else line for line in entries]
    document = Document.of("\n".join([title, *stamped]))
    assert [sentence.text for sentence in document.story] == [text for _, text in ENTRIES]


@pytest.mark.parametrize(
    "stamps",
    [
        ("Wednesday 09:40\n", "Tuesday 18:04\n", "Tuesday 09:00\n", "Monday 23:30\n"),
        ("Update 5:15 p.m.: ", "Update 3:00 p.m.: ", "Update 1:20 p.m.: ", "Update 11:05 a.m.: "),
        ("UPDATE 17:15: ", "UPDATE 15:00: ", "UPDATE 13:20: ", "UPDATE 11:05: "),
    ],
)
def test_a_stamp_may_be_the_day_of_an_entry_or_call_it_an_update(stamps: tuple[str, ...]) -> None:
    entries = [f"{stamp}{text} {DETAIL}" for stamp, (_, text) in zip(stamps, ENTRIES, strict=True)]
    document = Document.of("\n\n".join(["Storm Ada crosses the coast", *entries]))
    assert [sentence.text for sentence in document.story] == [text for _, text in ENTRIES]


def test_what_is_on_from_day_to_day_is_no_live_blog() -> None:
    days = "\n\n".join(f"{day} 19:30\nAda Bolt plays at the mill." for day in ("Friday", "Saturday", "Sunday"))
    assert not Document.of(f"The harbor of Lund will be lit by 900 lamps from Friday on.\n\n{days}").live


@pytest.mark.parametrize("minute", [" min ", " min: ", "' ", "' - "])
def test_a_cry_tells_its_entry_where_the_rest_points_back(minute: str) -> None:
    entries = [
        f"89{minute}Bolt scores! She sends the keeper the wrong way.",
        f"71{minute}Kara equalise through Roe, who heads in a corner.",
        f"60{minute}What saves! He has hurt his hand.",
        f"12{minute}Lund lead through Bolt after a mistake by the keeper.",
    ]
    told = ["Bolt scores!", entries[1].split(minute)[1], entries[3].split(minute)[1]]
    document = Document.of("\n\n".join(["Lund v Kara: live", *entries]))
    assert [sentence.text for sentence in document.story] == told


def test_a_story_with_a_stamp_is_no_live_blog() -> None:
    lead = "A ferry from Millport to Lund sank on Monday, the coast guard said."
    assert not Document.of(f"Published at 14:02\n\nUpdated at 15:10\n\n{lead} A pump failed off Lund.").live


def test_a_last_entry_is_told_by_what_it_says_behind_its_good_bye() -> None:
    told = "The new trains run from Monday."
    article = f"15:58\nAnd that's a wrap. {told}\n\n15:41\nA train costs 9 million.\n\n15:02\nAda Bolt is on stage."
    assert summarize(article, length="brief").text == told


def test_a_time_of_today_may_say_so() -> None:
    told = "The former mayor Ada Bolt has been sentenced to six years."
    entries = [f"Today at 15:48\nSentenced\n{told}", "Today at 15:30\nJudge returns\nThe judge has come back to Lund."]
    article = "\n\n".join([*entries, "Today at 11:05\nNine years\nBolt's lawyer has asked for one year."])
    assert headline(article).text.startswith("Former mayor Ada Bolt has been sentenced")


def test_a_greeting_kept_above_the_newest_entry_is_not_told() -> None:
    entries = [f"{time} {text} {DETAIL}" for time, text in ENTRIES]
    document = Document.of("\n\n".join(["15:20 Good morning and welcome to our page on Storm Ada.", *entries]))
    assert [sentence.text for sentence in document.story] == [text for _, text in ENTRIES]


def test_times_that_go_to_and_fro_below_the_first_are_no_entries() -> None:
    text = "10:00 Ada Bolt left.\n\n12:00 A mill opened.\n\n13:00 It closed.\n\n11:00 Nobody came."
    assert not Document.of(text).live


@pytest.mark.parametrize("result", ["Full-time: Lund 1-0 Graz", "FT: Lund 1-0 Graz", "Result: Lund 1–0 Graz (AET)"])
def test_the_brief_of_a_match_log_is_the_result_above_it(result: str) -> None:
    entries = [
        "89 min Graz win a corner but Lund clear it.",
        "61 min Ada Bolt heads Lund in front.",
        "12 min Ray Vik hits the bar.",
    ]
    assert summarize("\n\n".join([result, *entries]), length="brief").text == result
    entries.insert(0, "90 min It is all over and Lund have won the cup.")
    told = summarize("\n\n".join(["Full-time report from Lund", *entries]), length="brief").text
    assert told == "It is all over and Lund have won the cup."


LOG = [
    "88 min: GOAL! Lund 2-1 Graz (Bolt 88) Bolt taps in after Ray Vik spills a shot.",
    "61' RED CARD Ida Roe is sent off for a foul on Ada Bolt.",
    "12' Graz lead with a shot by Roe from 20 yards.",
]


@pytest.mark.parametrize("title", ["Lund 2-1 Graz: cup final - live!", "Lund v Graz: as it happened"])
@pytest.mark.parametrize(
    ("end", "brief"),
    [
        ("Full-time: Lund beat Graz 2-1 to win the cup for the first time.", "Lund beat Graz 2-1 to win the cup"),
        (
            "FULL-TIME: Lund 2-1 Graz\nA late goal gives Lund a cup that they last won in 1931.",
            "FULL-TIME: Lund 2-1 Graz",
        ),
        ("Thanks for reading this.\n\nFULL TIME! Lund 2-1 Graz", "Lund 2-1 Graz"),
        ("FT: Lund 2-1 Graz. Ada Bolt wins the cup for the hosts.", "FT: Lund 2-1 Graz."),
        ("Final: Lund 27, Graz 20", "Final: Lund 27, Graz 20"),
    ],
)
def test_how_a_match_ended_is_the_newest_entry_of_its_log(title: str, end: str, brief: str) -> None:
    text = "\n\n".join([title, end, *LOG])
    assert summarize(text, length="brief").text.startswith(brief)
    assert headline(text).text.startswith(brief.removesuffix(".").removesuffix(" the cup"))
    given = Article("\n\n".join([end, *LOG]), headline=title)
    assert summarize(given, length="brief").text.startswith(brief)


def test_how_a_match_ended_may_stand_last() -> None:
    text = "\n\n".join(["Lund v Graz: live", *LOG[::-1], "Full-time: Lund beat Graz 2-1 to win the cup."])
    assert summarize(text, length="brief").text == "Lund beat Graz 2-1 to win the cup."


def test_an_entry_is_told_without_the_score_before_it() -> None:
    told = [sentence.text for sentence in Document.of("\n\n".join(["Lund v Graz: live", *LOG])).story]
    assert told[0] == "Bolt taps in after Ray Vik spills a shot."
    assert told[1] == "Ida Roe is sent off for a foul on Ada Bolt."


def test_an_address_in_an_entry_speaks_of_nobody() -> None:
    entries = [
        "15:15 - Nine mills have no power, says Lights.us.",
        "14:40 - Lund has shut its port.",
        "13:05 - It rains.",
    ]
    assert Document.of("\n\n".join(["Storm: live updates", *entries])).story[0].text.endswith("Lights.us.")


@pytest.mark.parametrize(
    "stamps",
    [
        ("Tuesday 16:20", "15:05", "11:40", "Monday 23:45"),
        ("Monday\n\n16:20", "15:05", "Sunday\n\n22:40", "18:15"),
        ("2 July\n\n9:30 a.m.", "2:10 a.m.", "1 July\n\n8:20 p.m.", "5 p.m."),
        ("Wed 1 Oct 2025 09.03 CEST", "1 Oct 2025 00.12 CEST", "30 Sep 2025 23.05 CEST", "30 Sep 2025 17.45 CEST"),
        ("3:10 p.m. ET, March 1, 2024", "9:12 a.m. ET, March 1", "9:40 p.m. ET, Feb. 29", "8:00 p.m. ET, Feb. 29"),
        ("Mar 27, 2024 17:10 (IST)", "Mar 27, 2024 15:22 (IST)", "Mar 27, 2024 12:40 (IST)", "Mar 26, 2024 23:40"),
        ("27 Mar 2024 - 17:10 (17:10 GMT)", "27 Mar 2024 - 15:30 (15:30 GMT)", "11:00 (11:00 GMT)", "10:00"),
        ("14:05 BST\n13 October", "13:30 BST\n13 October", "23:10 BST\n12 October", "22:10 BST\n12 October"),
        ("17:10:32", "16:42:10", "16:05:00", "15:10:01"),
        ("[16:45]", "[16:10]", "[15:10]", "[13:25]"),
        ("Update, 6:45 p.m. ET", "Update, 5:20 p.m. ET", "Update, 4:05 p.m. ET", "Update, noon ET\n\n12:00"),
        ("1745 GMT:", "1520 GMT:", "1105 GMT:", "0930 GMT:"),
        ("2 min ago", "an hour ago", "18:40", "17:15"),
        ("Posted 14 min ago", "Posted 49 min ago", "Posted 1 h 3 min ago", "Updated 5 h ago"),
        ("Update as of 1:40 a.m. Monday:", "Update as of 6:15 p.m. Sunday:", "5 p.m. Sunday", "8 a.m. Sunday"),
        ("16:20", "15:05", "Tue 22:10", "Tue 18:30"),
        ("11:20 a.m.", "8:05 a.m.", "10:10 p.m., July 2", "7:30 p.m., July 2"),
        (
            "Updated 9:40 a.m. ET",
            "Updated 8:15 a.m. ET",
            "Updated Monday 11:50 p.m. ET",
            "Updated Sunday 11:55 p.m. ET",
        ),
    ],
)
@pytest.mark.parametrize("heading", ["", "\n\nFerries and schools", "\n\nFerries and schools\n\nBy Ada Bolt"])
def test_a_time_may_have_its_day(stamps: tuple[str, ...], heading: str) -> None:
    entries = [f"{stamp}{heading}\n\n{text} {DETAIL}" for stamp, (_, text) in zip(stamps, ENTRIES, strict=True)]
    document = Document.of("\n\n".join(["Storm Ada: the latest", *entries]))
    assert [sentence.text for sentence in document.story] == [text for _, text in ENTRIES]
    assert headline(document.text).text.startswith("Ferries between Millport and Lund")


def test_when_a_page_or_an_entry_was_changed_is_no_entry() -> None:
    changed = "\n\nShare\n\nUpdated at 18.59 GMT\n\n"
    page = ["Updated 19.40 GMT", "Ada Bolt (now) and Ray Vik (earlier)", "Wed 3 Dec 2025 19.40 GMT"]
    title, entries = blog("\n\n").split("\n", 1)
    text = "\n\n".join([title, *page, entries.replace(f"{DETAIL}\n", f"{DETAIL}{changed}")])
    assert [sentence.text for sentence in Document.of(text).story] == [text for _, text in ENTRIES]


def test_an_index_of_key_events_above_the_entries_is_not_told() -> None:
    title, entries = blog("\n\n").split("\n", 1)
    index = "\n".join(f"{time} Heading of {time}" for time, _ in ENTRIES[:3])
    document = Document.of(f"{title}\n\nKey events\n\n{index}\n\n{entries}")
    assert [sentence.text for sentence in document.story] == [text for _, text in ENTRIES]


@pytest.mark.parametrize("over", ["{}th over: ", "{}th over: Lund 241-4 (Bolt 137, Roe 58) "])
def test_entries_may_stand_below_the_overs_of_a_match(over: str) -> None:
    told = ["Lund have won the cup by six wickets.", "Bolt hits Vik for four.", "Lund need 16 to win the cup."]
    entries = [f"{over.format(49 - at)}{text} {DETAIL}" for at, text in enumerate(told)]
    document = Document.of("\n\n".join(["Lund v Kara: live", *entries]))
    assert [sentence.text for sentence in document.story] == told


def test_the_hours_of_a_story_are_told_in_their_order_and_what_follows_them_is_story() -> None:
    lead = "A ferry from Millport to Lund sank on Monday, the coast guard said."
    hours = ["9:15 The ferry left Millport.", "9:40 A pump failed off Lund.", "10:05 The ferry sank off Kara."]
    last = "Divers will go down to the ferry on Friday."
    text = "\n\n".join([lead, "How it sank:", *hours, last])
    document = Document.of(text)
    assert not document.live
    assert [one.text for one in document.story] == [lead, *(line.split(" ", 1)[1] for line in hours), last]
    assert Document.of(Article(text, headline="Ferry sinks: live updates")).live
    short = "A ferry has sunk."
    assert [one.text for one in Document.of("\n\n".join([short, *hours, last])).story][:2] == [short, hours[0][5:]]


def test_the_newest_entry_is_told_whatever_an_older_one_ended() -> None:
    entries = [
        "16:20 The jury in the trial of Ada Bolt has gone home for the day.",
        "9:45 Lawyers finished their case.",
    ]
    text = "\n\n".join(["Trial of Ada Bolt: live updates", *entries])
    assert summarize(text, length="brief").text == entries[0][6:]


def test_what_is_no_news_of_a_match_is_not_told() -> None:
    match = [
        "90' Yellow card for Ida Roe.",
        "88' Double change for Graz. Ray Vik and Una Coe come on.",
        "71' Red card for Una Coe after a tackle on Bolt.",
        "60' Corner to Graz.",
        "40' Yellow card for Una Coe, and Bolt scores from the spot.",
        "30' Change by Graz pays off as Coe levels.",
        "12' Bolt puts Lund ahead with a volley.",
    ]
    told = ["Ray Vik and Una Coe come on.", *(match[at][4:] for at in (2, 4, 5, 6))]
    assert [one.text for one in Document.of("\n\n".join(["Lund v Graz: live", *match])).story] == told
    traffic = ["00:50 Change for Lund.", "00:10 A tree blocks the road to Graz."]
    assert [one.text for one in Document.of("\n\n".join(["Roads: live", *traffic])).story] == [
        line[6:] for line in traffic
    ]


def test_an_update_may_be_of_a_day() -> None:
    times = ("7:00 a.m. Monday", "10:30 p.m. Sunday", "3:15 p.m. Sunday")
    entries = [f"Update as of {time}: {text}" for time, (_, text) in zip(times, ENTRIES, strict=False)]
    document = Document.of("\n\n".join(["Storm Ada - latest", *entries]))
    assert [one.text for one in document.story] == [text for _, text in ENTRIES[:3]]


@pytest.mark.parametrize("newest_first", [True, False])
def test_a_night_may_be_long(newest_first: bool) -> None:
    entries = [f"{time} {text}" for time, (_, text) in zip(("7:10", "6:30", "22:40", "18:15"), ENTRIES, strict=True)]
    text = "\n\n".join(["Storm Ada: live updates", *(entries if newest_first else entries[::-1])])
    assert [one.text for one in Document.of(text).story] == [text for _, text in ENTRIES]
    lead = "A ferry from Millport to Lund sank on Monday, the coast guard said."
    story = Document.of("\n\n".join([lead, *entries[::-1]]))
    assert [one.text for one in story.story] == [lead, *(text for _, text in ENTRIES[::-1])]


def test_hours_of_several_days_are_no_entries() -> None:
    hours = ["06:10 The mill opens.", "18:30 It closes.", "07:00 The harbour opens.", "20:00 It closes."]
    assert not Document.of("\n\n".join(["Mill and harbour of Lund", *hours])).live


def test_the_newest_entry_may_tell_of_whom_older_ones_do() -> None:
    entries = [
        "Update 5:15 p.m.: The sheriff says the gunman has been held at a mill in Lund.",
        "Update 3:30 p.m.: Schools in Lund have been locked down.",
        "Update 2:50 p.m.: Three men have been shot at a bakery in Lund, police say.",
    ]
    told = summarize("\n\n".join(entries), length="brief").text
    assert told == "The sheriff says the gunman has been held at a mill in Lund."
    older = [entries[0].replace("The sheriff says the gunman", "He"), *entries[1:]]
    assert summarize("\n\n".join(older), length="brief").text == "Schools in Lund have been locked down."


QUAKE = (
    "11:02 JST A wave has reached the port of Lund. More may follow.\n10:17 JST Workers in Millport were told to leave."
)


@pytest.mark.parametrize("head", ["Live reporting", "Follow our live coverage", "LIVE", "Latest updates"])
def test_two_entries_below_a_line_that_says_live_are_told_by_a_sentence_each(head: str) -> None:
    told = summarize(f"A quake has shaken Togo.\n{head}\n{QUAKE}", length="short").text
    assert told == "A wave has reached the port of Lund. Workers in Millport were told to leave."


def test_departures_below_a_line_that_says_live_are_no_live_blog() -> None:
    trains = "14:05 to Lund is cancelled.\n13:40 to Graz is late by nine minutes."
    assert not Document.of(f"Trains today\nLive\n{trains}").live


@pytest.mark.parametrize("head", ["Key events", "What we know"])
def test_the_times_of_a_day_below_a_head_are_no_live_blog(head: str) -> None:
    day = "9:00 a.m. The boats of Lund set sail for Graz.\n11:00 a.m. They are met by a band at the pier."
    assert not Document.of(f"{head}\n{day}\nThe port expects 900 guests, who can stay until Sunday.").live


def test_a_log_of_a_match_opens_with_how_it_ended() -> None:
    entries = "61 min: Bolt heads in a free kick. The crowd sings.\n27 min: Roe saves from Bolt. What a stop."
    log = f"Lund v Graz: cup final – live\nFT: Lund 1-0 Graz. A good win for the hosts.\n{entries}"
    assert summarize(log, length="short").text == (
        "FT: Lund 1-0 Graz. A good win for the hosts. Bolt heads in a free kick. Roe saves from Bolt."
    )
    assert summarize(log, length="headline").text == "FT: Lund 1-0 Graz"


@pytest.mark.parametrize("time", ["{}", "Updated on: {}", "Last updated on: {}"])
def test_a_day_and_a_time_may_stand_on_either_side_of_a_stroke(time: str) -> None:
    entries = [
        f"{time.format(f'March 2, 2026 / {9 - at}:10 PM EST')}\nHeading {at}\n{text} {DETAIL}"
        for at, (_, text) in enumerate(ENTRIES[:3])
    ]
    document = Document.of("\n".join(entries))
    assert document.headline is None
    assert [one.text for one in document.story] == [text for _, text in ENTRIES[:3]]


SETS = ["Bolt breaks with a lob that lands on the line.", "Roe holds after three deuces.", "Bolt holds to love."]


@pytest.mark.parametrize(
    "stands",
    [
        ("Third set: Bolt 2-6 6-2 4-3 Roe*", "Third set: *Bolt 2-6 6-2 3-3 Roe", "Third set: Bolt 2-6 6-2 3-2 Roe*"),
        ("First set: Bolt* 3-1 Roe", "First set: Bolt 2-1 Roe*", "First set: Bolt* 2-0 Roe"),
        ("Bolt* 6-4, 4-3 Roe (*denotes server)", "Bolt 6-4, 3-3 Roe*", "Bolt* 6-4, 3-2 Roe"),
    ],
)
@pytest.mark.parametrize("newest_first", [True, False])
def test_entries_may_stand_below_how_a_set_stands(stands: tuple[str, ...], newest_first: bool) -> None:
    entries = [f"{above}\n{told} {DETAIL}" for above, told in zip(stands, SETS, strict=True)]
    page = ["Bolt v Roe: final - live", *(entries if newest_first else entries[::-1])]
    assert [one.text for one in Document.of("\n".join(page)).story] == SETS


def test_results_of_several_matches_are_no_entries() -> None:
    page = ["Results", "Bolt 6-3 6-2 Roe", "Vik 7-6 6-4 Coe", "Roe 6-4 6-1 Vik", f"Lund hosts the cup. {DETAIL}"]
    assert not Document.of("\n".join(page)).live


@pytest.mark.parametrize("whistle", ["FT: ", "FULL-TIME: ", "Full time! "])
@pytest.mark.parametrize("minute", ["{}: ", "{} min: "])
def test_the_last_goal_of_a_match_may_stand_behind_full_time(whistle: str, minute: str) -> None:
    told = ["Bolt wins it with a free kick.", "Roe levels from the spot.", "Bolt puts Lund ahead with a volley."]
    times = (whistle, minute.format("90+2"), minute.format("12"))
    entries = [f"{time}{text} {DETAIL}" for time, text in zip(times, told, strict=True)]
    assert [one.text for one in Document.of("\n".join(["Lund 2-1 Graz: live", *entries])).story] == told


def test_a_countdown_and_a_paper_are_no_entries_of_a_match() -> None:
    goals = ["10: Bolt against Graz in a storm.", "9: Roe against Kara in May.", "8: Vik from 40 yards."]
    assert not Document.of("\n".join(["The best goals of the year", *goals])).live
    papers = [
        "FT: Acme plans to leave Lund.",
        "Herald: The mayor of Lund faces a revolt.",
        "Quay: Ferries stop in May.",
    ]
    assert not Document.of("\n".join(["What the papers say", *papers])).live


def test_two_entries_with_times_of_a_zone_need_no_title() -> None:
    told = "A wave has reached the port of Lund. Workers in Millport were told to leave."
    assert summarize(f"Summary\nA quake has shaken Togo.\n{QUAKE}", length="short").text == told
    lead = (
        "A quake has shaken Togo, its weather office said. Nobody was hurt. It was the second in a year. A mill fell."
    )
    story = f"{lead} Divers have been sent to the port. They come from Graz."
    assert not Document.of(f"{story}\n{QUAKE}").live
    assert not Document.of("Trains today\n14:05 JST Lund, cancelled\n13:40 JST Graz, nine minutes late").live


def test_two_entries_may_stand_below_how_long_ago_they_were_written() -> None:
    page = ["A quake has shaken Togo, officials say. It was a long one.", "Live updates", "2 hours ago"]
    page += [f"A mill has burned down. {DETAIL}", "4 hours ago", f"The port of Lund has been closed. {DETAIL}"]
    told = summarize("\n".join(page), length="short").text
    assert told == "A mill has burned down. The port of Lund has been closed."


def test_the_runs_of_two_at_bat_are_no_item_of_a_list() -> None:
    overs = [
        "83rd over: Lund 243-7 (Bolt 18, Roe 4) Roe drives for four.",
        "82nd over: Lund 239-7 (Bolt 18, Roe 0) Vik is out for nine.",
    ]
    document = Document.of("\n".join(["Lund v Graz: day four - live", *(f"{one} {DETAIL}" for one in overs)]))
    assert [one.text for one in document.story] == ["Roe drives for four.", "Vik is out for nine."]


@pytest.mark.parametrize(
    "line", ["Here are the main events.", "Here is what happened today.", "Here's a recap of the day:"]
)
def test_what_announces_the_summary_of_a_day_is_no_story(line: str) -> None:
    events = ["Acme has sold nine mills in Togo.", "The port of Lund has been closed."]
    page = ["What happened on Monday, 2 March", f"That is all from us for today. {line}", *events]
    assert [one.text for one in Document.of("\n".join(page)).story] == events


def test_a_bullet_may_stand_before_a_time_in_a_line_of_its_own() -> None:
    entries = [f"• {time} GMT\n{text} {DETAIL}" for time, text in ENTRIES[:3]]
    assert [one.text for one in Document.of("\n".join(entries)).story] == [text for _, text in ENTRIES[:3]]


def test_how_a_match_ended_is_told_below_a_title_that_says_live_and_a_score() -> None:
    entries = ["FULL TIME: Lund keep the cup in style! Roe ran nine miles.", "74 mins: Vik heads one in for Graz."]
    log = "\n".join(["Lund 3-2 Graz LIVE", *entries, "12 mins: Bolt puts Lund ahead."])
    assert summarize(log, length="brief").text == "Lund keep the cup in style!"
    early = log.replace("FULL TIME", "90+3 min").replace("3-2", "2-2")
    assert "2-2" not in summarize(early, length="headline").text  # an older score


def test_a_cry_that_it_is_over_gives_way_to_who_won() -> None:
    entries = ["80+2: It is all over! Lund win in the rain.", "77: Roe kicks a penalty.", "21: Vik goes over for Graz."]
    story = Document.of("\n".join(["Lund 23-15 Graz LIVE!", *entries])).story
    assert [one.text for one in story] == ["Lund win in the rain.", *(one[4:] for one in entries[1:])]


@pytest.mark.parametrize(
    "title",
    [
        "Lund v Graz: TV channel, times and how to watch LIVE",
        "How to watch the fight in Lund LIVE",
        "Acme to show 215 games LIVE",
        "Moon launch: Watch LIVE",
    ],
)
def test_a_title_that_says_where_to_watch_is_of_no_live_blog(title: str) -> None:
    lead = "Lund host Graz in the cup on Tuesday night, with the first leg at 3-2. Ada Bolt is fit."
    assert not Document.of(
        f"{title}\n{lead}\n19:15 Acme shows the match.\n20:00 The match starts in Lund.\n{lead}"
    ).live


@pytest.mark.parametrize(
    "announced", ["Match report to follow.", "Read Ada Bolt's match report here.", "Reaction from Una Roe coming up."]
)
def test_what_announces_more_is_no_end_of_a_match(announced: str) -> None:
    page = ["Lund v Graz LIVE", f"FT: {announced}", "90+3 min: Bolt hits the bar.", "28 min: Roe puts Graz ahead."]
    assert summarize("\n".join(page), length="brief").text == "Bolt hits the bar."


def test_times_of_a_zone_inside_a_story_are_no_live_blog() -> None:
    lead = "Four bakers were hurt when a mill burned down in Lund on Monday, the mayor said."
    times = ["14:20 JST The mayor says that four are hurt.", "11:05 JST The mayor says that a mill burns."]
    rest = "Acme called the fire a shame. Its mill in Graz was shut, too."
    for above in (f"{lead} Nine boats came.", lead):
        assert not Document.of("\n".join(["A mill burns in Lund", above, *times, rest])).live


@pytest.mark.parametrize("end", ["FT: Lund 2-1 Graz", "Full time: Lund had 71 percent of the ball."])
def test_goals_below_the_report_of_a_match_are_no_live_blog(end: str) -> None:
    lead = "Ada Bolt scored in the 89th minute as Lund beat Graz 2-1 on Saturday. Graz had led through Vik."
    log = [end, "90+2: Coe was sent off for a foul.", "89: Bolt headed in a corner.", "12: Vik put Graz ahead."]
    page = "\n".join(["Lund 2-1 Graz: Bolt strikes late", lead, *log, "Graz have lost four in a row."])
    assert summarize(page, length="brief").text == lead.split(". ")[0] + "."


def test_ratings_are_no_minutes_of_a_match() -> None:
    lead = "Ada Bolt scored twice as Lund beat Graz on Saturday. Graz had levelled through Vik."
    ratings = ["1: Pope. He saved twice.", "3: Hall. He kept Roe quiet.", "11: Bolt. She scored both."]
    page = "\n".join(["Lund 2-1 Graz: ratings", "FT: Lund 2-1 Graz", lead, *ratings])
    assert "3: Hall." in summarize(page, length=60).text


def test_results_of_several_players_are_no_log_where_their_games_happen_to_fall() -> None:
    lead = "Ada Bolt and Una Roe reached the last 16 in Lund on Saturday without losing a set."
    results = ["Bolt 6-3 7-6 6-2 Vik", "Roe 6-1 6-3 6-1 Coe", "Berg 6-3 6-0 6-1 Holm"]
    page = ["Lund round-up", lead, *(f"{one}\nThe baker served 12 aces. Rain fell." for one in results)]
    assert summarize("\n".join(page), length="brief").text == lead


def test_the_times_of_a_recording_or_that_go_to_and_fro_are_no_entries_and_not_told() -> None:
    lead = "The mayor of Lund talked to the town's radio on Monday and spoke of a range of things."
    recorded = "\n\n".join(
        f"{time} - Bolt says that the {one} of Lund would not be sold to anybody."
        for time, one in [
            ("00:00", "mill"),
            ("01:50", "port"),
            ("03:31", "hall"),
        ]
    )
    assert [one.text for one in Document.of(f"{lead}\n\n{recorded}").story] == [lead]
    to_and_fro = "\n\n".join(
        f"{time} – Roe is head of {one} Ada Roe will run the {one} of Lund from now on."
        for time, one in [("8:13pm", "mills"), ("7:52", "ports"), ("7.45pm", "halls")]
    )
    assert summarize(f"{lead}\n\n{to_and_fro}", length="short").text == lead


@pytest.mark.parametrize(
    "stamp",
    ["UPDATE, {}: ", "UPDATE, {} ", "UPDATE ({}): ", "Update as of {} - ", "UPDATE 2, {}: ", "UPDATE, Monday, {}: "],
)
def test_an_update_may_say_its_time_behind_a_comma_or_in_brackets(stamp: str) -> None:
    times = ["6:05 p.m.", "5 p.m.", "3:30 p.m."]
    entries = [f"{stamp.format(time)}{text}" for time, (_, text) in zip(times, ENTRIES, strict=False)]
    first = "ORIGINAL STORY: A storm has reached Lund."
    document = Document.of("\n\n".join([*entries, first]))
    assert [sentence.text for sentence in document.story] == [text for _, text in ENTRIES[:3]]


def test_updates_at_the_end_of_a_story_are_no_live_blog() -> None:
    lead = "A ferry from Millport to Lund sank on Monday, the coast guard said."
    updates = ["Update, 6:05 p.m.: Divers have found the ferry.", "Update, 7:30 p.m.: The captain is in Kara."]
    assert summarize("\n\n".join([lead, *updates]), length="brief").text == lead


def test_an_entry_may_stand_in_the_line_of_another_and_what_ends_the_page_is_not_told() -> None:
    text = (
        "1:11 p.m. ET - The Courier concludes its live blog. For all of it, click here.\n\n"
        "12:59 p.m. ET - Ray Vik's latest plan for the mills to win in Lund. "
        "12:55 p.m. ET - Ada Bolt says she sold one.\n\n"
        "12:51 p.m. ET - Una Coe says the mills have lied."
    )
    told = ["Ada Bolt says she sold one.", "Una Coe says the mills have lied."]
    assert [sentence.text for sentence in Document.of(text).story] == told


def test_the_time_of_an_entry_may_stand_behind_its_heading() -> None:
    entries = [f"HEADING (160{5 - at} GMT)\n\n{text} {DETAIL}" for at, (_, text) in enumerate(ENTRIES)]
    assert [one.text for one in Document.of("\n\n".join(entries)).story] == [text for _, text in ENTRIES]


def test_how_all_of_it_ended_may_stand_without_a_time_above_the_entries() -> None:
    entries = ["17:48\nBolt breaks for 5-3 in the fourth set.", "16:05\nRoe takes the first set."]
    end = "Ada Bolt has beaten Ida Roe to win her third title."
    text = "\n\n".join(["Final of Lund: live updates", f"Bolt wins! {end}", *entries])
    assert summarize(text, length="brief").text == end
    told = "Ray Vik has been found guilty of the murder of Una Coe."
    entries = ["16:12\nThe jury has come back.", "14:30\nThe jury asks for a film.", "10:05\nIt sits."]
    assert summarize("\n\n".join([told, *entries]), length="brief").text == told


def test_what_an_entry_tells_is_no_newer_above_all() -> None:
    entries = ["17:48\nRay Vik calls for a new vote.", "16:05\nAda Bolt has won the vote in Lund by nine seats."]
    text = "\n\n".join(["Vote of Lund: live updates", "Ada Bolt has won the vote in Lund.", *entries])
    assert summarize(text, length="brief").text == "Ray Vik calls for a new vote."


def test_a_score_with_who_scored_is_not_told_where_how_stands_behind_it() -> None:
    end = "Full time: Lund 3-1 Graz. Lund win the cup."
    goals = ["74' GOAL! Lund 3-1 Graz (Bolt 74). Bolt heads in a corner.", "31' Lund 1-1 Graz (Roe 31). Roe levels it."]
    told = [one.text for one in Document.of("\n\n".join(["Lund v Graz: live", end, *goals])).story]
    assert told[-2:] == ["Bolt heads in a corner.", "Roe levels it."]


def test_what_says_how_far_a_match_is_is_not_told() -> None:
    entries = ["17:48\nStumps: Lund have bowled Graz out for 212. Roe took five.", "16:15\nGraz lose a man to Roe."]
    told = Document.of("\n\n".join(["Lund v Graz: day four - live", *entries])).story[0].text
    assert told == "Lund have bowled Graz out for 212."
