"""Headlines in capitals, written small as the article writes their words."""

from __future__ import annotations

import re

import pytest

import summarizer
from summarizer.document import Document
from summarizer.drafts import Candidate, quoted
from summarizer.extractive.recase import read_title, recased

STORY = "A ferry from Oslo sank on Monday. The crew of the ferry left in boats, and NATO sent a ship from Oslo."


def headline_of(line: str, story: str = STORY) -> Candidate:
    document = Document.of(f"{line}\n\n{story}")
    return recased(document, quoted(document, document.sentences[:1]))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("FERRY FROM OSLO SANK ON MONDAY", "Ferry from Oslo sank on Monday"),
        ("NATO SENT A SHIP FROM OSLO", "NATO sent a ship from Oslo"),
        ("CREW LEFT FERRY BY MOONLIGHT", "CREW LEFT FERRY BY MOONLIGHT"),
        ("OSLO'S FERRY REOPENS IN MARCH", "Oslo's ferry reopens in March"),
        ("CREWS MARCH TO FERRY AND MAY SINK IT", "Crews march to ferry and may sink it"),
        ("WHO'S ON THE FERRY FROM OSLO", "Who's on the ferry from Oslo"),
        ("CREW SANK FERRY AND HE'S ON IT", "Crew sank ferry and he's on it"),
        ("NATO", "NATO"),
        ("VESSEL FOUNDERS NEAR MALMO COAST", "VESSEL FOUNDERS NEAR MALMO COAST"),
        ("SWEDISH VESSEL LEFT WITH AMERICANS ON IT", "Swedish vessel left with Americans on it"),
        ("CREW HELD FOR MAY ATTACK ON FERRY", "Crew held for May attack on ferry"),
        ("Ferry from OSLO sank", "Ferry from OSLO sank"),
    ],
)
def test_words_are_written_as_the_article_writes_them(line: str, expected: str) -> None:
    made = headline_of(line)
    assert made.text == expected
    assert [source.text for source in made.sentences[0].sources] == [line]
    assert "".join(sentence.text for sentence in made.sentences) == expected


@pytest.mark.parametrize(
    ("line", "story", "expected"),
    [
        (
            "ACME TO CUT 300 JOBS IN TOGO",
            "Acme said on Monday it would cut 300 jobs. Togo has no other mill.",
            "Acme to cut 300 jobs in Togo",
        ),
        (
            "TALKS COLLAPSE AS BOLTIER QUITS",
            "The talks ended on Monday. Boltier has quit. He had led them.",
            "Talks collapse as Boltier quits",
        ),
    ],
)
def test_a_name_that_only_opens_sentences_is_written_so(line: str, story: str, expected: str) -> None:
    assert headline_of(line, story).text == expected


@pytest.mark.parametrize(
    ("lead", "behind"),
    [
        ("The mayor said on Monday that the CHIPS Act had paid for nine mills.", "They make chips of oak."),
        ("Nine banks of Togo were cut off from SWIFT on Monday.", "It was a swift reply."),
        ("Deaths from AIDS fell by a third in Togo on Monday.", "The state aids nine clinics."),
        ("Togo left the New START treaty on Monday.", "Talks will start in May."),
        ("The mayor of Lund wrote on Monday that the vote was \u201cRIGGED\u201d.", "Nobody rigged it, a judge found."),
        ("Nurses in the UNISON union left nine mills on Monday.", "They sang in unison."),
        ("Nine bakers held a sign that read CLOSED on Monday.", "Mills closed in May."),
        ("Police in Lund held a man on Monday over a knife thrown at a SCHOOLBOY.", "It was in a park."),
    ],
)
def test_a_word_in_capitals_stays_in_a_line_that_is_not_loud(lead: str, behind: str) -> None:
    word = next(word for word in re.findall(r"\w+", lead) if len(word) > 1 and word.isupper())
    assert headline_of(lead, behind).text == lead
    assert summarizer.summarize(f"{lead} {behind}", length="long").text == f"{lead} {behind}"
    assert word in summarizer.headline(f"{lead} {behind}", max_words=30).text


def test_a_capital_at_the_start_of_a_sentence_shows_nothing() -> None:
    story = "Yawl traffic stopped at noon. All boats wait in the harbour, and no boats will sail on Monday."
    assert headline_of("ALL BOATS WAIT FOR YAWL", story).text == "ALL BOATS WAIT FOR YAWL"
    story += " Bolt said so. Roe Bay has no harbour."
    assert headline_of("ALL BOATS WAIT FOR BOLT IN ROE BAY", story).text == "All boats wait for Bolt in Roe Bay"


def test_who_says_something_at_the_start_of_a_sentence_is_a_name_unless_many_are_called_so() -> None:
    story = "Nurses said on Monday they would strike. Siemens said it was ready."
    assert headline_of("STRIKE OF NURSES AT SIEMENS", story).text == "Strike of nurses at Siemens"


def test_a_first_sentence_in_capitals_with_an_article_is_the_lead() -> None:
    story = Document.of("THE FERRY FROM OSLO SANK ON MONDAY. The crew of the ferry left in boats.").story
    assert story[0].text == "THE FERRY FROM OSLO SANK ON MONDAY."


def test_a_small_word_that_opens_a_name_and_a_sentence_has_its_capital_in_that_name() -> None:
    story = "New York mayor Ada Roe signed them. Rules are good, she said, and homes need rules."
    assert headline_of("NEW RULES FOR HOMES IN NEW YORK", story).text == "New rules for homes in New York"
    story = "New Bolt boats cost too much. The harbour will buy homes."
    assert headline_of("HARBOUR WILL BUY NEW BOLT BOATS", story).text.endswith("buy new Bolt boats")


def test_the_first_word_of_a_line_has_a_capital_as_at_the_start_of_a_sentence() -> None:
    story = "Gondola drivers in Lund will strike in May, their union said. The wind was cold."
    assert headline_of("GONDOLA DRIVERS TO STRIKE ON EACH FRIDAY IN MAY", story).text == (
        "Gondola drivers to strike on each Friday in May"
    )
    line = "DRIVERS OF GONDOLA STRIKE IN MAY"
    assert headline_of(line, story).text == line


def test_a_line_half_in_capitals_is_left_whole() -> None:
    story = "The wind came from the sea, and it will be shut on Monday."
    line = "UNA ROE AND JANE BROWN WILL SEE THE GROTTO ON MONDAY"
    assert headline_of(line, story).text == line


def test_small_words_of_english_are_known_without_the_article() -> None:
    story = "Wind hit Oslo and its harbour. The wind came from the sea, and the harbour of Oslo was shut."
    assert headline_of("WIND SHUT HARBOUR AT OSLO", story).text == "Wind shut harbour at Oslo"
    story = "Der Wind traf am Montag Oslo und den Hafen. Der Hafen wurde wegen Wind gesperrt, und Oslo war nass."
    assert headline_of("WIND TRAF HAFEN AT OSLO", story).text == "WIND TRAF HAFEN AT OSLO"
    assert headline_of("WIND TRAF HAFEN UND OSLO", story).text == "Wind traf Hafen und Oslo"


def test_ordinary_words_and_days_are_known_too_and_a_line_with_a_word_that_may_be_a_name_is_left() -> None:
    story = "The town is poor. Ada Bolt led the town from 2011, and Togo paid for her cars."
    line = "MAYOR OF THE TOWN AND JANE BROWN HAVE AGREED ON FRIDAY"
    assert headline_of(line, story).text == line
    assert headline_of(line, f"{story} A cousin, Jane Brown, sued.").text == line.capitalize().replace(
        "jane brown", "Jane Brown"
    ).replace("friday", "Friday")
    assert headline_of(line, story.upper()).text == line


def test_a_sentence_in_capitals_is_read_and_cut_like_any_other() -> None:
    lead = (
        "THE MAYOR OF ACME BAY RESIGNED ON FRIDAY AFTER A REPORT FOUND THAT SHE HAD USED CITY CARS FOR PRIVATE TRIPS."
    )
    story = "The mayor, Ada Bolt, had led Acme Bay since 2011. She denies any wrongdoing."
    made = summarizer.headline(f"{lead} {story}")
    assert made.text.startswith("Mayor of Acme Bay resigned")
    assert lead.startswith(f"THE {made.sentences[0].sources[0].text}")


def test_score_and_ending_are_kept() -> None:
    document = Document.of(f"FERRY FROM OSLO SANK ON MONDAY\n\n{STORY}")
    (sentence,) = quoted(document, document.sentences[:1]).sentences
    made = recased(document, Candidate(sentence.text, -0.5, (sentence,), ended=False))
    assert (made.text, made.score, made.ended) == ("Ferry from Oslo sank on Monday", -0.5, False)


@pytest.mark.parametrize("length", ["brief", "meta"])
def test_a_brief_in_capitals_is_written_small_and_its_source_stays(length: str) -> None:
    lead = "A FERRY FROM OSLO SANK ON MONDAY, AND NATO SENT A SHIP TO HELP THE CREW OF THE FERRY."
    rest = (
        "The crew of the ferry left in boats when it sank. Help came from NATO, which sent a ship from Oslo on Monday."
    )
    story = f"FERRY WITH CREW OF NINE SINKS AT NIGHT\n\n{lead}\n\n{rest}"
    made = summarizer.summarize(story, length=length, alternatives=2)
    assert made.text == "A ferry from Oslo sank on Monday, and NATO sent a ship to help the crew of the ferry."
    assert [source.text for source in made.sentences[0].sources] == [lead]
    assert not any(other.text.isupper() for other in made.alternatives)


def test_a_paragraph_in_capitals_is_written_small_in_a_summary_by_common_words() -> None:
    lead = "THE CITY COUNCIL OF LUND VOTED ON MONDAY TO BAN ELECTRIC SCOOTERS FROM DOWNTOWN SIDEWALKS."
    story = f"{lead}\n\nAda Bolt, who sits on it, said the rule would begin in Lund on Friday. Riders pay $150."
    made = summarizer.summarize(story, length=summarizer.Length(words=32))
    small = "The city council of Lund voted on Monday to ban electric scooters from downtown sidewalks."
    assert made.text.startswith(small)
    assert [source.text for source in made.sentences[0].sources] == [lead]


@pytest.mark.parametrize(
    ("lead", "small"),
    [
        ("A COUNCIL has said sorry for the noise of its lorries in Lund.", "A council has"),
        ("THOUSANDS of bats have left a cave near Lund in the night.", "Thousands of"),
        ("THE COUNCIL OF LUND MET ON MONDAY to end the noise of bats.", "The Council of Lund met on Monday to"),
        ("AN ADA BOLT fan has sued the singer over a song in Lund.", "An Ada Bolt fan"),
        ("A GNOME has won a race of dogs on the pier in Lund.", "A GNOME has"),
        ("UNESCO has put the old pier of Lund on a list.", "UNESCO has"),
    ],
)
def test_the_first_words_of_a_story_in_capitals_are_written_small(lead: str, small: str) -> None:
    story = f"{lead} Lund Council and Ada Bolt met on Monday. A vote is due in May, and it will be close in the end."
    document = Document.of(story)
    made = recased(document, quoted(document, document.sentences[:1]))
    assert made.text.startswith(small)
    assert made.text.lower() == lead.lower()


@pytest.mark.parametrize("length", ["headline", "push"])
def test_a_headline_in_capitals_that_came_apart_is_written_small(length: str) -> None:
    article = summarizer.Article(STORY, headline="FERRY FROM OSLO SANK ON MONDAY")
    assert summarizer.summarize(article, length=length).text == "Ferry from Oslo sank on Monday"


HEALTH = (
    "The WHO warned on Friday of a flu that has killed nine people in Togo. The WHO met nurses who treat patients. It "
    "will meet the US commerce secretary and staff of its IT office, and it will pay for masks in Asia."
)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("WHO WARNS OF FLU IN ASIA", "WHO warns of flu in Asia"),
        ("NURSES WHO TREAT PATIENTS GET MASKS", "Nurses who treat patients get masks"),
        ("US OFFICE TO PAY WHO FOR MASKS", "US office to pay WHO for masks"),
        ("TOGO SAYS IT WILL PAY FOR MASKS", "Togo says it will pay for masks"),
        ("WHO WARNS OF FLU IN MILLPORT", "WHO WARNS OF FLU IN MILLPORT"),
    ],
)
def test_a_word_that_the_article_has_small_and_in_capitals_goes_by_its_neighbours(line: str, expected: str) -> None:
    assert headline_of(line, HEALTH).text == expected


def test_short_forms_of_names_in_full_stay_in_capitals() -> None:
    story = (
        "The United States and Britain signed a pact on Monday. The Lund Office of Bridges will watch over it for us."
    )
    assert headline_of("US AND UK SIGN PACT", story).text == "US and UK sign pact"
    assert headline_of("LOB WILL WATCH OVER PACT FOR US", story).text == "LOB will watch over pact for us"


def test_no_line_of_a_sentence_in_capitals_is_a_mixture() -> None:
    lead = "THE MAYOR OF THE TOWN AND JANE BROWN HAVE AGREED ON FRIDAY TO BUILD A BRIDGE OVER THE RIVER BY MAY."
    story = "The town is poor. The bridge will cost the town nine million crowns. The river floods each spring."
    for words in (8, 11, 14):
        made = summarizer.headline(f"{lead} {story}", max_words=words)
        assert "JANE" not in made.text or made.text.isupper()
        assert made.text.isupper() or not any(word.isupper() for word in made.text.split())


def test_an_article_that_fits_is_written_in_one_case() -> None:
    lead = "A FERRY FROM OSLO SANK ON MONDAY, AND THE CREW OF THE FERRY LEFT IN BOATS."
    rest = "The crew of the ferry left in boats when it sank. Help came from Oslo on Monday."
    told = summarizer.summarize(f"FERRY WITH CREW OF NINE SINKS AT NIGHT\n\n{lead} {rest}").text
    assert told == f"A ferry from Oslo sank on Monday, and the crew of the ferry left in boats. {rest}"


def test_copy_without_small_letters_is_read_small_and_told_as_it_stands() -> None:
    lead = "THE SENATE PASSED A BILL ON THURSDAY TO EXTEND FLOOD INSURANCE FOR FIVE YEARS, SENDING IT TO THE PRESIDENT."
    rest = "THE VOTE WAS 68-29. SENATOR ADA BOLT OF TOGO SAID THE DELAY HAD COST HER STATE 300 HOME SALES A DAY."
    told = summarizer.headline(f"{lead} {rest}").text
    assert told == "SENATE PASSED BILL TO EXTEND FLOOD INSURANCE FOR FIVE YEARS"


@pytest.mark.parametrize(
    ("lead", "opening"),
    [
        (
            "A MAN who stole a bus from a depot in Hull has been jailed for two years. The man was late.",
            "Man",
        ),
        (
            "TWO men who stole a bus from a depot in Hull have been jailed for two years. They were late.",
            "Two",
        ),
        (
            "A WHO report has found that 9,000 men died of heat in Spain. Doctors who wrote it said that it was hot.",
            "WHO",
        ),
        (
            "A BBC team has found 9,000 frogs in a mill in Spain. It said that the frogs were cold.",
            "BBC",
        ),
    ],
)
def test_a_short_word_in_capitals_that_opens_a_story_is_no_short_form(lead: str, opening: str) -> None:
    assert summarizer.headline(lead).text.startswith(f"{opening} ")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("The Ferry From Oslo Sank And NATO Sent A Ship", "The ferry from Oslo sank and NATO sent a ship"),
        ("Crew’s Boats: They’ll Go Back To Oslo, Says NATO", "Crew’s boats: They’ll go back to Oslo, says NATO"),
        ("U.S. Ferry Embroiled In A Row Over Boats", "U.S. ferry embroiled in a row over boats"),
        ("Ferry from Oslo sank on Monday", "Ferry from Oslo sank on Monday"),
        ("FERRY FROM OSLO SANK ON MONDAY", "FERRY FROM OSLO SANK ON MONDAY"),
    ],
)
def test_a_headline_in_title_case_is_read_in_sentence_case(title: str, expected: str) -> None:
    assert read_title(Document.of(STORY), title) == expected


def test_a_cut_of_a_headline_in_title_case_keeps_its_capitals() -> None:
    own = "Oslo To Continue Talks On Ferry With NATO, Mayor Ada Bolt Says"
    story = f"{STORY} The mayor of Oslo, Ada Bolt, said talks will go on."
    told = summarizer.headline(summarizer.Article(story, headline=own), max_words=9).text
    assert told == "Oslo To Continue Talks On Ferry, Ada Bolt Says"
