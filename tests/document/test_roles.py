from __future__ import annotations

from typing import get_args

import pytest

from summarizer import summarize
from summarizer.document import Document
from summarizer.document.boilerplate import is_boilerplate
from summarizer.document.page import Role
from tests.places import DOCS


@pytest.mark.parametrize(
    "line",
    [
        "By Andrew Hurst",
        "By Jane Doe and John Roe",
        "By Jane Doe, for the Morning Paper",
        "(Adds analysts' comment)",
        "(Reporting by Jane Doe; editing by John Roe)",
        "Reporting by Jane Doe in Paris; Editing by John Roe",
        "Image caption The harbour after the storm",
        "Media playback is not supported on this device",
        "Scroll down for video.",
        "Click here for more on the storm.",
        "Share this article",
        "FILE PHOTO: The harbour before the storm.",
        "Story highlights",
        "NEW YORK, New York -",
        "18 March 2017 Last updated at 17:34 GMT",
        "Correction: An earlier version of the article gave the wrong day.",
        "Clarification: the ferry belongs to Bolt.",
        "This article was amended on 4 May.",
        "This story was first published on 3 May and has been updated.",
        "A previous version of this article named the wrong ferry.",
        "Log in or create an account.",
        "Already a subscriber?",
        "Subscribe to continue reading.",
        "Subscribe now for full access",
        "Sign up for our newsletter.",
        "The Lund Herald's journalism is supported by readers.",
        "Support independent local journalism by subscribing for a franc a week.",
        "We use cookies to improve your experience.",
        "By signing up you agree to our terms.",
        "Accept all",
        "Skip to main content",
        "Advertisement - scroll to continue",
        "Enjoying our latest stories?",
        "Have you got a story?",
        "Copy this link",
        "View comments",
        "This article is available only to subscribers.",
        "You have read three of your five free articles.",
        "Follow the Lund Herald on Facebook and Instagram.",
        "Image source, Lund Herald",
        "With inputs from agencies.",
        "***",
        '"',
    ],
)
def test_boilerplate_is_known(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "sentence",
    [
        "By Friday the river had fallen.",
        "By Design the museum means its new hall, which opens in May.",
        "Reporting the news has become dangerous there.",
        "Shares in the bank fell.",
        "Image is everything, said the mayor.",
        "More people than ever voted.",
        "The video shows the harbour.",
        "Already a member of the council, Bolt won a second seat.",
        "Subscribe or leave, the bank told 400 readers of its paper, who had not asked for it in the first place.",
        "By signing up to the pact Togo agreed to cut its fleet.",
        "We use cookies as bait, the fisherman said.",
        "Follow the money, said Bolt.",
        "Skip to the end and the film is a farce.",
        "The report was first read on Monday.",
        "Advertisement sales fell in May.",
        "首相は辞任した。",
    ],
)
def test_sentences_of_the_story_are_not_boilerplate(sentence: str) -> None:
    assert not is_boilerplate(sentence)


def test_the_headline_of_the_seed_article(seed_article: str) -> None:
    document = Document.of(seed_article)
    assert [sentence.text for sentence in document.sentences if sentence.role == "headline"] == [
        seed_article.splitlines()[0]
    ]
    assert document.article.headline == seed_article.splitlines()[0]


@pytest.mark.parametrize(
    "first",
    [
        "The ferry sank on Monday.",
        "By Jane Doe",
        "Jane Doe and John Roe",
        "Photo: the harbour at night",
        "OSLO, Norway -",
        "Crime",
        "What happened was this:",
        "When: Friday, March 9th, 2018",
        "Jane Doe, John Roe and Ada Bolt",
        "Lund Courier | Local News",
        "Share on Facebook Share on X",
        "Jane Doe, chief transport correspondent",
        "Long after the ferry had left the harbour of Lund, a man in a red coat woke up and asked, “Are we there yet?”",
        "By ADA BOLT FOR THE LUND LEDGER",
        "By ADA BOLT FOR THE QUAY ON SUNDAY",
        "Written by Ada Bolt | Photography by Ole Lund",
    ],
)
def test_a_first_line_that_is_no_headline(first: str) -> None:
    article = f"{first}\nThe ferry sank in calm weather. All sixty passengers were saved by fishermen."
    assert Document.of(article).article.headline is None


@pytest.mark.parametrize("first", ["来源：新华社 编辑：李明", "2026年5月4日 08:30 来源：米尔港日报"])
def test_the_source_of_a_chinese_page_is_no_headline(first: str) -> None:
    document = Document.of(f"{first}\n米尔港市议会周二决定重建去年春天被洪水冲毁的大桥。工程将于五月开始。")
    assert document.article.headline is None
    assert document.sentences[0].role == "boilerplate"


def test_no_headline_without_a_line_break_or_without_a_story() -> None:
    assert Document.of("The ferry sank").article.headline is None
    flat = "Ferry sinks in calm weather! All sixty passengers were saved by fishermen from the island."
    assert Document.of(flat).article.headline is None


def test_the_standfirst_below_the_headline_is_no_sentence_of_the_story() -> None:
    article = (
        "Ferry sinks in calm weather off Oslo\n\nSixty people saved by fishermen from a nearby island at night\n\n"
        "A ferry sank on Monday in calm weather. All sixty passengers were saved by fishermen."
    )
    document = Document.of(article)
    assert [sentence.role for sentence in document.sentences] == ["headline", "crosshead", "story", "story"]


@pytest.mark.parametrize(
    "above",
    [
        "FOR IMMEDIATE RELEASE",
        "PRESS RELEASE\n\nEmbargoed until 00:01 GMT, Monday 4 March",
        "BUSINESS",
        "By Jane Doe",
        "Jane Doe, staff writer\n\nMonday 4 May 2026 10.12 BST",
        "Updated 2 hours ago Share",
    ],
)
def test_the_headline_below_a_kicker_or_a_byline(above: str) -> None:
    headline = "Acme opens a factory in Lund and will hire more than 120 people"
    article = f"{above}\n\n{headline}\n\nAcme said it would open a factory in Lund. It makes rope. Bolt owns it."
    document = Document.of(article)
    assert document.article.headline == headline
    assert [sentence.role for sentence in document.sentences[-4:]] == ["headline", "story", "story", "story"]


def test_a_long_crosshead_is_no_sentence_of_the_story() -> None:
    crosshead = "Why the city council of Lund did not listen to anybody"
    article = f"The mayor of Lund quit on Monday.\n\n{crosshead}\n\nA ferry burned in May. Nine people died."
    assert crosshead not in [sentence.text for sentence in Document.of(article).story]
    unmarked = f"The mayor of Lund quit on Monday\n\n{crosshead}\n\nA ferry burned in May and nine people died in it"
    assert Document.of(unmarked).sentences[-1].role == "story"


@pytest.mark.parametrize(
    "caption",
    [
        "Ada Bolt speaks in Lund on Monday. (AP Photo/Jon Doe)",
        "Ada Bolt speaks in Lund on Monday. (Image: PA)",
        "In this May 3, 2025, photo, bakers hold signs at the mill in Lund.",
        "In this Dec. 3, 2025, photo, bakers hold signs at the mill in Lund.",
        "Bakers wait in line for flour at the mill, Monday, May 3, 2025, in Lund, N.Y. (AP Photo/Jon Doe)",
        "Mayor Ada Bolt speaks during the second of two debates held on May 3, 2025, in the Old Mill in Lund.",
        "Flags hang above the mill as Ada Bolt (C) speaks to bakers at a rally in Lund.",
        "Ada Bolt, mayor of Lund, cuts the ribbon. Photograph: Jon Doe/The Guardian",
        "Ada Bolt speaks in Lund on Monday.\nREUTERS/Jon Doe",
        "Ada Bolt speaks in Lund. She took office in May.\n(Jon Doe/Courier)",
    ],
)
def test_a_caption_is_known_by_its_credit(caption: str) -> None:
    article = f"The bridge opened on Monday.\n\n{caption}\n\nDrivers will pay two euros each way. It cost 90 million."
    told = ["The bridge opened on Monday.", "Drivers will pay two euros each way.", "It cost 90 million."]
    assert [sentence.text for sentence in Document.of(article).story] == told


def test_a_paragraph_above_a_lone_credit_is_no_caption() -> None:
    article = "The bridge opened on Monday.\n\n(Jon Doe/Courier)\n\nDrivers will pay two euros each way."
    assert [sentence.role for sentence in Document.of(article).sentences] == ["story", "caption", "story"]


def test_the_story_leaves_out_headline_boilerplate_and_crossheads() -> None:
    article = (
        "Ferry sinks in calm weather off Oslo\n\nBy Jane Doe\n\nOSLO (Reuters) - A ferry sank on Monday.\n\n"
        "Calm weather\n\nAll sixty passengers were saved by fishermen.\n\n(Reporting by Jane Doe)"
    )
    story = [sentence.text for sentence in Document.of(article).story]
    assert story == ["A ferry sank on Monday.", "All sixty passengers were saved by fishermen."]


def test_where_all_is_boilerplate_all_of_it_is_the_story() -> None:
    document = Document.of("By Jane Doe\nImage caption The harbour")
    assert document.story == document.body == document.sentences


# The line, between two sentences of a story, and its role.
@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("• A ferry sinks in calm weather.", "list item"),
        ("2. Take the life jackets out of their boxes.", "list item"),
        ("7. 8. 10.", "list item"),
        ("take the life jackets out of the boxes below the deck and count them;", "list item"),
        ("Captain Jon Roe (pictured) was the last to leave.", "caption"),
        ("Two fishermen photographed waving from the quay in Millport.", "caption"),
        ("The ferry (left, in 2014) and its sister ship.", "caption"),
        ("Harbour master Jane Doe pictured with the life jackets which fishermen brought ashore.", "caption"),
        ("Jane Doe photographed at the harbour after she was saved.", "caption"),
        ("The Lund pavilion in Quay Street, pictured last week.", "caption"),
        ("The Lund pavilion, pictured in 1961.", "caption"),
        ("The firm says that Lund has a pavilion, pictured in 1961.", "story"),
        ("The pavilion in Lund, pictured in 1961, was sold for one franc on Monday.", "story"),
        ("Jane Doe was pictured with the life jackets which fishermen brought ashore.", "story"),
        ("Fishermen say they had Jane Doe pictured with a life jacket.", "story"),
        ("Captain Jon Roe seen on the quay has told the harbour what went wrong.", "story"),
        ("The captain pictured with a life jacket left the harbour on Monday.", "story"),
        ("Jon Roe speaks at the opening of a ferry line in Millport, May 18, 2019.", "caption"),
        ("Jane Doe attends the opening of a ferry line in the harbour on May 18, 2019 in Millport, Maine.", "caption"),
        ("Jane Doe was born in the harbour on May 18, 1979 in Millport.", "story"),
        ("Jane Doe opened a ferry line in the harbour on May 18, 2019 in Millport.", "story"),
        ("The ferry leaves the harbour of Oslo on May 18, 2019 in a fog that hides the islands.", "story"),
        ("In this Friday, May 3, 2019 file photo, Jon Roe speaks at the opening of a ferry.", "caption"),
        ("Captain Jon Roe, left, was the last to leave with Jane Doe, right, of Oslo.", "caption"),
        ("Jon Roe speaks of a ferry line that he opened in 2019.", "story"),
        ("Saved: Passengers of the ferry reach the harbour.", "caption or label"),
        ("Police in Oslo warned passengers: Stay at home.", "story"),
        ("The ferry line came to this: Passengers reach the harbour by bus.", "story"),
        ("Captain Jon Roe in action for the ferry line against the storm.", "caption"),
        ("Captain Jon Roe celebrates after winning the race to the harbour.", "caption"),
        ("Tired but happy, Jane Doe holds the cup aloft in Oslo on Saturday.", "caption"),
        ("Jane Doe poses a danger to the ferry line.", "story"),
        ("Captain Jon Roe was in action for the ferry line on Monday.", "story"),
        ("The ferry in the harbour, photo by Jane Doe/Getty Images", "caption"),
        ("(Jane Doe/Reuters)", "caption"),
        ("REUTERS/Jane Doe/File Photo of the ferry in the harbour of Oslo in 2014", "caption"),
        ("Q: How many people were saved?", "label"),
        ("A: All of them.", "label"),
        ("BLITZER: How many people were saved?", "label"),
        ("When: Friday at noon, in the harbour.", "label"),
        ("[1] The ferry was built in 1984.", "note"),
        ("Email ferry@example.org with your pictures.", "note"),
        ("Or call 555 0100 between 9am and 5pm.", "note"),
        ("Media playback is unsupported on your device", "boilerplate"),
        ("If you have a picture you would like to share, please see below for details.", "boilerplate"),
        ("18 March 2017 Last updated at 17:34 GMT", "boilerplate"),
        ("Calm weather", "crosshead"),
        ("'Saved at last': Passengers of the ferry reach the harbour.", "label"),
        ("“Fined £500”: The owner of the ferry leaves the court.", "label"),
        ("'Nobody drowned,' he said: The ferry is lost.", "story"),
        ("Jon Roe said: The ferry is lost.", "story"),
        ("One thing is clear: The ferry is lost.", "story"),
        ("The ferry turned left and sank in calm weather.", "story"),
    ],
)
def test_roles_of_lines(line: str, role: str) -> None:
    article = f"A ferry sank on Monday off Oslo.\n\n{line}\n\nAll sixty passengers were saved by fishermen."
    document = Document.of(article)
    found = document.sentence_at(article.index(line)).role
    assert found in role.split(" or ")


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Saved at last : passengers of the ferry reach the harbour , wet .", "label"),
        ("Jon roe said : the ferry is lost .", "story"),
        ("'saved' : passengers of the ferry reach the harbour , wet .", "label"),
        ("Oslo athletic ( 4 - 3 - 3 ) : bolt 6 , roe 7 , coe 5 .", "label"),
        ("Oslo lost ( 4 - 1 ) : bolt saved one , roe saved two .", "story"),
    ],
)
def test_labels_in_tokenized_copy_of_small_letters(line: str, role: str) -> None:
    article = f"A ferry sank on monday , off oslo . {line} All sixty passengers were saved , by fishermen ."
    assert Document.of(article).sentence_at(article.index(line)).role == role


def test_a_colon_apart_is_how_french_is_written() -> None:
    article = "Un ferry a coulé lundi. Une chose est sûre : il reviendra bientôt. Tous ont été sauvés."
    assert {sentence.role for sentence in Document.of(article).sentences} == {"story"}


def test_a_line_above_a_photo_credit_is_a_caption() -> None:
    article = (
        "Fishermen land with passengers of the ferry.\n\n| Jane Doe/Example\n\nA ferry sank on Monday off Oslo. "
        "All sixty passengers were saved by fishermen."
    )
    assert Document.of(article).story[0].text == "A ferry sank on Monday off Oslo."


def test_the_line_behind_the_button_of_a_video_is_its_caption() -> None:
    caption = "CLOSE Togo opens its bridge. It cost $3 million, (May 10) ABC"
    document = Document.of(f"{caption}\n\nThe bridge over the Mono was opened on Monday. It is long.")
    assert [sentence.role for sentence in document.sentences] == ["boilerplate", "boilerplate", "story", "story"]
    document = Document.of("CLOSE Togo opens its bridge. It cost $3 million. It is long.")
    assert [sentence.role for sentence in document.sentences] == ["boilerplate", "story", "story"]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("The council of Millport no longer supports holding a vote on nuts before 2030.", "story"),
        ("Bakers in Togo plan to go on marching until 2030.", "story"),
        ("Ada Bolt holding a bag of nuts at a mill in Togo in 2019.", "caption"),
    ],
)
def test_a_caption_tells_of_a_year_that_is_over(line: str, role: str) -> None:
    document = Document.of(f"{line} The old bridge closed on Friday after a storm.")
    assert document.sentences[0].role == role


def test_open_lines_one_below_the_other_are_a_list() -> None:
    lines = [
        "count the life jackets below the deck before every single trip",
        "tell the harbour how many people are on board",
    ]
    article = f"A ferry sank on Monday. Captains have to do this.\n\n{lines[0]}\n\n{lines[1]}\n\nAll were saved."
    assert [sentence.role for sentence in Document.of(article).sentences].count("list item") == 2


def test_who_the_author_is_is_no_story() -> None:
    article = "Jane Doe sails. The opinions expressed in this commentary are hers. A ferry sank on Monday off Oslo."
    assert [sentence.text for sentence in Document.of(article).story] == ["A ferry sank on Monday off Oslo."]


def test_a_torn_end_is_no_sentence() -> None:
    article = "A ferry sank on Monday. All sixty passengers were saved. Fishermen had seen it. The captain, who"
    assert [sentence.role for sentence in Document.of(article).sentences][-1] == "fragment"
    assert Document.of(article + " left, said so.").sentences[-1].role == "story"


@pytest.mark.parametrize(
    "above", ["Ferry sinks off Oslo in storm", "By Ada Bolt", "Sixty saved\n\nCaptain held\n\nBy Ada Bolt"]
)
def test_what_stands_above_a_story_does_not_hide_its_torn_end(above: str) -> None:
    article = (
        f"{above}\n\nA ferry sank off Oslo on Monday, police said.\n\nAll sixty passengers were saved. The captain, who"
    )
    assert [sentence.role for sentence in Document.of(article).sentences][-1] == "fragment"


@pytest.mark.parametrize(
    "end",
    [
        "The captain, who",
        "The captain was seen near the [...]",
        "The captain was seen near the\u2026\n\nRead more",
        '"I saw them," said the',
        "\n\nThe captain, who left his ship at",
    ],
)
def test_of_two_sentences_a_torn_one_is_none(end: str) -> None:
    article = f"A ferry with sixty people sank off Oslo on Monday. {end}"
    for limit in ("short", "long", 400):
        assert summarize(article, length=limit).text == "A ferry with sixty people sank off Oslo on Monday."


def test_what_has_no_end_mark_is_told_where_nothing_shows_that_it_is_torn() -> None:
    for whole in ("Ferry sinks off Oslo", "Ferry sinks! Sixty saved off Oslo", "嵐で船が沈んだ。「全員無事だ」"):
        assert summarize(whole, length="long").text == whole


def test_what_announces_a_list_is_not_told_without_it() -> None:
    lead = "A ferry with sixty people sank off Oslo on Monday."
    assert summarize(f"{lead} On board were:\n- two cows\n- a piano", length=400).text == lead
    told = f'{lead} The captain said this: "We were late."'
    assert summarize(told.replace(": ", ":\n\n"), length=400).text == told


def test_the_page_names_every_role() -> None:
    page = (DOCS / "explanation" / "walk.md").read_text(encoding="utf-8")
    assert [role for role in get_args(Role) if role not in page] == []


def test_of_labels_an_article_that_is_whole_keeps_questions_with_their_answers() -> None:
    pair = "Q: How long will it be shut?\nA: For a week."
    lines = ["The bridge of Millport will be shut on Monday.", pair, "A: No, it sails.", "BOLT: Thanks for being here."]
    found = summarize("\n\n".join([*lines, "Write to: Press Office, Millport, press@example.org"]), length=400)
    assert found.text == " ".join([lines[0], *pair.split("\n")])


def test_what_goes_on_from_an_answer_is_of_it() -> None:
    article = (
        "Q: Will the tax apply to second homes?\nA: No, not to homes bought before 2020. Owners of later homes will "
        "pay two percent.\nThe finance minister, Olga Renn, said on Monday that the tax would raise 70 million crowns."
    )
    assert [sentence.role for sentence in Document.of(article).sentences] == ["label", "label", "label", "story"]
    assert summarize(article, length="brief").text.startswith("The finance minister")
    assert "Owners of later homes" in summarize(article, length=70).text


@pytest.mark.parametrize(
    ("words", "role"), [("Stay out of the water", "label"), ("Ada Bolt told the council", "story")]
)
def test_a_longer_label_is_one_between_two(words: str, role: str) -> None:
    longer = f"{words}: Sharks were seen off the pier of Lund on Monday."
    article = f"{LEAD_BELOW} Hunting grounds: Sharks swim by. {longer} In danger: A diver dives. Lund shut it."
    assert next(one.role for one in Document.of(article).sentences if one.text == longer) == role


def test_a_label_of_its_own_line_is_of_no_answer() -> None:
    pair = "Q: How long will it be shut?\nA: For a week. Then it opens at noon."
    lines = [
        "The bridge of Millport will be shut on Monday.",
        pair,
        "REPORTER: Thank you.",
        "ANCHOR: Now to the weather.",
    ]
    found = summarize("\n".join(lines), length=400)
    assert found.text == " ".join([lines[0], pair[3:].replace("\nA:", "")])


def test_a_place_in_capitals_before_a_long_sentence_is_no_label() -> None:
    article = (
        "Weather\nNEW LUND: Heavy rain killed at least nine people in the hills of northern Togo on Sunday, officials "
        "said. Roads were washed away. Soldiers were sent to help."
    )
    assert "Heavy rain killed" in summarize(article, length="brief").text


def test_a_first_line_in_capitals_is_a_headline_and_a_numbered_one_is_not() -> None:
    story = " The council of Lund cut bus fares for students by half on Monday. The cut will cost a million crowns."
    loud = Document.of("LUND COUNCIL CUTS BUS FARES FOR STUDENTS." + story)
    numbered = Document.of("7. Lund council cuts bus fares\n" + story)
    assert [document.sentences[0].role for document in (loud, numbered)] == ["headline", "crosshead"]


@pytest.mark.parametrize(
    "note",
    [
        "Cards may be sent to Ada Bolt, 210 Canal St., Lund, OH 44001.",
        "To contact the reporter, write to ada@lund.example.",
        "To reach our news desk, write to PO Box 200, Lund.",
        "To apply for free tickets, email ada@lund.example by 1 June.",
        "Anyone with information should call 101 or email ada@lund.example.",
        "Anyone with information should call 101 quoting log 233 of March 4.",
        "Applications for the posts should be sent to Ada Bolt, 1 Lund Plaza, Lund, CA 94612.",
        "Letters to the editor can be sent to the Lund Gazette, P.O. Box 114, Lund, NY 12545.",
        "Anyone affected can call the line of the council on 0300 303 1056.",
        "If you or someone you know is in crisis, call 988.",
        "Visit lundfoodbank.example to donate.",
        "Jon Roe is professor of law at the University of Lund and the author of Empty Nets.",
        "Ann Coe is a reporter for the Courier.",
    ],
)
def test_addresses_and_who_the_author_is_are_notes(note: str) -> None:
    article = f"By Ann Coe\n\nThe bridge in Lund opened on Monday. Ada Bolt crossed it first.\n\n{note}"
    assert Document.of(article).sentences[-1].role == "note"


@pytest.mark.parametrize(
    "sentence",
    [
        "Troops should be sent to Togo by 2027.",
        "Applications for 40 mills should be sent to the county by 4 May.",
        "Letters to the editor can be sent to PO Box 114, Lund, the mayor said.",
        "Anyone with information should call police.",
    ],
)
def test_what_is_to_be_sent_to_no_address_is_no_note(sentence: str) -> None:
    article = f"The bridge in Lund opened on Monday. Ada Bolt crossed it first.\n\n{sentence}"
    assert Document.of(article).sentences[-1].role == "story"


def test_who_somebody_in_the_story_is_is_no_note() -> None:
    article = "Jon Roe won a prize on Monday. He thanked his dog. Jon Roe is a professor of law in Lund."
    assert Document.of(article).sentences[-1].role == "story"


def test_the_marks_and_lines_of_footnotes() -> None:
    article = (
        "Prices rose in January[1] and Lund sold wheat from its reserves [2]. Bakers doubt it. "
        "[3] Mills sell [4] in May what [50] of them save.\n\n"
        "1. Statistics Lund, 2024.\n[2] Ministry of Agriculture.\n3 Interview."
    )
    told = ["Prices rose in January and Lund sold wheat from its reserves.", "Bakers doubt it."]
    told.append("Mills sell in May what [50] of them save.")
    assert [sentence.text for sentence in Document.of(article).story] == told


def test_a_number_behind_a_comma_is_no_mark_of_a_footnote() -> None:
    article = "On Monday,12 people died in a fire in Lund. Ada Bolt, the mayor, wept. The mill was closed."
    assert Document.of(article).story[0].text == "On Monday,12 people died in a fire in Lund."


@pytest.mark.parametrize("mark", ["", ",9 or so"])
def test_lines_that_open_with_a_number_are_no_footnotes_above_the_story(mark: str) -> None:
    article = (
        f"A bus burned in Lund on Monday{mark}.\n\n9 Togo players were hurt in it.\n"
        "10 Ghana players on another bus were unhurt.\n\nThe road was shut for a day."
    )
    assert {sentence.role for sentence in Document.of(article).sentences} == {"story"}
    unmarked = article.removesuffix("\n\nThe road was shut for a day.").replace(",9 or so", "")
    assert Document.of(unmarked).sentences[-1].role == "story"


def test_a_sentence_with_the_mark_of_a_footnote_behind_its_full_stop_is_whole() -> None:
    lead = "Ada Bolt, the mayor of Lund, stood trial on charges of setting fire to a mill that she owned in May.[2]"
    lines = [lead, "She was acquitted on Friday.[1]", "The mill will be rebuilt.", "It had stood for a century."]
    article = "\n\n".join(lines)
    assert [sentence.role for sentence in Document.of(article).sentences] == ["story"] * 4
    assert summarize(article, length="brief").text == f"{lead[:-4]}; she was acquitted on Friday."


@pytest.mark.parametrize(
    "line",
    [
        "Ada Bolt was killed in the fire at the mill on Monday night, police in Graz said",
        "The mayor of Lund and two of his men died when the mill burned down",
    ],
)
def test_what_tells_in_the_past_what_happened_is_story_without_a_full_stop(line: str) -> None:
    article = f"A mill burned in Graz on Monday.\n\n{line}\n\nIt had stood for a century. Nobody has been arrested."
    assert line in [sentence.text for sentence in Document.of(article).story]
    assert line in summarize(article, length=90).text


def test_what_a_speaker_of_a_transcript_says_of_us_is_of_its_label() -> None:
    article = (
        "HOST: Good morning. With us is the minister, Ada Bolt.\n\n"
        "BOLT: Thank you. We will spend 12 million crowns on the harbour. The ferry will sail again in May.\n\n"
        "Ada Bolt has been a minister since 2019. We met her in Oslo."
    )
    roles = [sentence.role for sentence in Document.of(article).sentences]
    assert roles == ["boilerplate", *["label"] * 4, "story", "story"]


def test_a_quotation_is_no_item_of_a_list() -> None:
    lines = [
        "Das Theater in Lund bleibt zu.",
        "»Die Bühne steht unter Wasser«, sagte Ada Bolt.",
        "» Der Eintritt ist frei.",
    ]
    assert [sentence.role for sentence in Document.of("\n\n".join(lines)).sentences] == ["story", "story", "list item"]


ABOVE = "Ada Bolt, 44, lost her bakery in Lund after a row over bread."
LEAD_BELOW = "A baker lost her shop on Monday after she sold bread that was a day old."
TOLD_AGAIN = "Ada Bolt, 44, lost her bakery in Lund after a row over bread with the mayor of the town, a court heard."


@pytest.mark.parametrize("label", ["", "Sorry: "])
@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_what_stands_above_a_lead_and_is_told_again_behind_it_is_a_caption(label: str, between: str) -> None:
    document = Document.of(between.join((f"{label}{ABOVE}", LEAD_BELOW, TOLD_AGAIN, "She wants it back.")))
    assert [sentence.text for sentence in document.story][:2] == [LEAD_BELOW, TOLD_AGAIN]


@pytest.mark.parametrize("again", ["Ada Bolt, 44, was not in court.", "The mayor said that Ada Bolt lost her bakery."])
def test_a_lead_whose_name_comes_again_is_one(again: str) -> None:
    assert Document.of(f"{ABOVE} Nobody in the town was hurt. {again} She wants it back.").story[0].text == ABOVE


def test_what_shows_somebody_right_by_a_caption_is_one() -> None:
    shown = "Jane Doe holds the cup aloft in Oslo. Jon Roe watches the race from a boat."
    texts = [sentence.text for sentence in Document.of(f"{ABOVE} {LEAD_BELOW} {shown} It rained.").story]
    assert texts == [ABOVE, LEAD_BELOW, "It rained."]
    alone = "Jon Roe watches the race from a boat."
    assert alone in [sentence.text for sentence in Document.of(f"{ABOVE} {LEAD_BELOW} {alone} It rained.").story]


def test_the_second_of_the_points_above_a_story_is_no_headline() -> None:
    points = "Story highlights Ada Lee notes the cost of the bridge\nLee also criticizes the firm that built it\n"
    story = "Mayor Ada Lee of Lund is asking the council to close the old bridge by May.\nIt was built in 1931."
    assert Document.of(points + story).article.headline is None
