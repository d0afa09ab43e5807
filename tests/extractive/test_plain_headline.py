from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import summarizer
from summarizer.article import check_article
from summarizer.document import Document
from summarizer.drafts import Candidate, joined
from summarizer.errors import InputError
from summarizer.extractive.alone import cut_in_full
from summarizer.extractive.plain import first_words, own_or_broken, plain_headline
from summarizer.extractive.plain.broken import begun, behind_part
from summarizer.extractive.plain.ends import is_halved
from summarizer.extractive.reading import own_headline
from summarizer.lengths import Length
from summarizer.text import count_words

BRIDGE = (
    "MILLPORT, March 3 (Reuters) - The council of Millport decided on Tuesday to rebuild the bridge that a flood "
    "destroyed last spring, Mayor Anna Berg said on Wednesday. The bridge will cost 12 million euros. Fishermen of "
    "Millport had asked the council for a ferry."
)
CHINESE = "市议会周二决定重建三月被洪水冲毁的大桥，新桥将耗资一千二百万欧元。渔民曾要求开设渡轮。"
ARABIC = "قرر المجلس إعادة بناء الجسر الذي دمره الفيضان، وسيكلف الجسر الجديد مليون يورو. يبدأ العمل في مايو."
TEXTS = st.lists(
    st.sampled_from(
        [
            "The bridge (of stone) will be rebuilt, the mayor said on Monday.",
            "However, the mayor, who is 61, “does not know when” it starts.",
            'By Jane Doe OSLO (AP) — "We lost," he said.',
            CHINESE,
            ARABIC,
            "🚢🌊🚢.",
            "\ud800 lost half.",
            "Le maire a dit : « le pont sera reconstruit ».",
            "\n\n",
            "สภาเมืองตัดสินใจสร้างสะพานใหม่",
            "...",
        ]
    )
    | st.text(max_size=40),
    min_size=1,
    max_size=8,
).map(" ".join)
LENGTHS = st.builds(Length, words=st.integers(1, 14), chars=st.none() | st.integers(1, 90))


def is_article(text: str) -> bool:
    """Whether a text is taken for one: "0.JSON" is taken for the name of a file."""
    try:
        check_article(text)
    except InputError:
        return False
    return True


def written(article: str, limits: Length) -> Candidate:
    return plain_headline(Document.of(article), limits)


def headline(article: str, **limits: int) -> str:
    return written(article, Length(**(limits or {"words": 12}))).text


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def is_subsequence(part: str, whole: str) -> bool:
    rest = iter(whole)
    return all(character in rest for character in part)


def test_the_seed_articles_body(seed_article: str) -> None:
    body = seed_article.split("\n", 1)[1]
    found = headline(body, words=12)
    assert found == "Yoon Suk Yeol and Fumio Kishida pledged to maintain “positive momentum”"


def test_dateline_attribution_weekday_and_articles_go() -> None:
    found = written(BRIDGE, Length(words=12))
    assert found.text == "Council of Millport decided to rebuild bridge that flood destroyed last spring"
    assert found.sentences[0].sources[0].start == BRIDGE.index("The council")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("However, the old bridge fell into the river.", "Old bridge fell into river"),
        ("The bridge, a work of 1884, fell into the river.", "Bridge fell into river"),
        ("The bridge (built in 1884) fell into the river at night.", "Bridge fell into river at night"),
        ("Acme Corp. bought the harbour of Millport on Monday.", "Acme bought harbour of Millport"),
        ("During a storm on the coast, the bridge fell into the river.", "Bridge fell into river"),
        ("The old bridge has reopened, according to police in Millport.", "Old bridge has reopened"),
        ("Acme said on Tuesday it will buy the harbour of Millport.", "Acme will buy harbour of Millport"),
        ("The mayor called the old bridge “the pride of the town”.", "Mayor called old bridge “the pride of the town”"),
        ("Will the old bridge fall into the river?", "Will old bridge fall into river?"),
    ],
)
def test_what_a_headline_does_without(sentence: str, expected: str) -> None:
    assert headline(sentence) == expected


@pytest.mark.parametrize("words", [8, 9, 12])
def test_a_participle_before_its_by_is_no_verb_of_a_plain_cut(words: int) -> None:
    told = "The number of sailors killed by storms off Millport has risen to 98, the port agency said on Thursday."
    assert "killed, the" not in headline(told, words=words)


@pytest.mark.parametrize("words", [2, 3, 5, 6])
@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("The bridge will close in May unless the engineers find money.", "close"),
        ("The bridge will close in May, unless the engineers find money.", "close"),
        ("The bridge will close in May only when the engineers find money.", "close"),
        ("The former mayor stole two million euros from the city, prosecutors said.", "stole"),
        ("The fire killed nine people, according to police in Millport.", "killed"),
        ("The former teacher stole two cars, a court in Millport heard on Monday.", "stole"),
        ("The ferries of Millport will sail on Sunday if the storm reaches Ellerby.", "sail"),
    ],
)
def test_no_plain_cut_leaves_out_a_condition_or_whose_claim_it_is(sentence: str, wrong: str, words: int) -> None:
    assert wrong not in headline(sentence, words=words)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Millport put Ellerby on notice that it would cut off the water if its boats are kept out of the harbour.",
            "Millport put Ellerby on notice",
        ),
        (
            "Tonnes of plastic end up in the sea off Millport each year, scientists wrote in a journal on Monday.",
            "Tonnes of plastic end up in sea",
        ),
        ("Millport will sell a mill that Ellerby owns in the south of Lome if the bank agrees to a loan.", None),
    ],
)
def test_what_is_told_may_have_a_condition_that_has_not_begun(sentence: str, expected: str | None) -> None:
    cut = begun(sentence, Length(words=8))
    assert (cut.text if cut else None) == expected


def test_what_breaks_off_has_its_ellipsis_within_the_limit_of_characters() -> None:
    told = "Except for the elderly, most people in Millport no longer wear hats in the street, a survey has found."
    document = Document.of(told)
    for chars in range(44, 60):
        line = plain_headline(document, Length(chars=chars)).text
        assert len(line) <= chars
        assert not line.endswith("no longer")


@pytest.mark.parametrize("words", range(3, 12))
def test_no_plain_cut_tells_half_a_condition(words: int) -> None:
    article = "Acme said its ferries will not sail on Sunday if the storm reaches the coast of Ellerby by noon."
    assert headline(article, words=words).split()[-1] not in ("if", "storm", "reaches", "sail", "not")


def test_no_plain_cut_leaves_out_a_condition_behind_who_says_it() -> None:
    sentence = (
        "Acme won't be charged over the deaths of workers, the attorney general said — unless new evidence is found."
    )
    assert "charged" not in headline(sentence, words=8)


@pytest.mark.parametrize(
    "sentence",
    [
        "Investigators believe he bought gasoline an hour before the fire.",
        "Police in Togo have charged her stepfather with theft in May.",
    ],
)
def test_no_plain_cut_tells_of_nobody(sentence: str) -> None:
    article = f"{sentence} The mill in Graz burned to the ground."
    assert plain_headline(Document.of(article), Length(words=8)).text == "Mill in Graz burned to ground"


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        (
            "Selling nuts may double the risk of losing a mill in old age, doctors at Lome Hospital reported in May.",
            10,
            "Selling nuts may double risk of losing mill, doctors reported",
        ),
        (
            "A glue for hulls could save the lives of 400,000 men a year in Togo, the Lome Sea Board said in Graz.",
            12,
            "Glue for hulls could save lives, the Lome Sea Board said",
        ),
        (
            "This winter will be the coldest in 20 years, the weather office of Togo said on Friday.",
            12,
            "This winter will be coldest, the weather office of Togo said",
        ),
    ],
)
def test_a_claim_is_shortened_before_its_speaker(sentence: str, words: int, expected: str) -> None:
    assert plain_headline(Document.of(sentence), Length(words=words)).text == expected


def test_a_plan_that_sources_tell_of_is_broken_off_behind_its_verb() -> None:
    sentence = "Acme intends to appoint Ada Bolt as its next chief, people familiar with the board's thinking said."
    assert plain_headline(Document.of(sentence), Length(words=8)).text == "Acme intends to appoint Ada Bolt…"


def test_no_plain_cut_without_a_verb_stands_before_a_clause_of_another_sentence() -> None:
    mill = "The mill of the Lome Rope Company in the old harbour of Graz was sold by its owners."
    assert plain_headline(Document.of(f"{mill} The harbour was closed."), Length(words=8)).text == "Harbour was closed"


@pytest.mark.parametrize(
    "question", ["Is the mill in Graz what bakers want", "Did the mill close because its owner ran"]
)
def test_no_plain_cut_begins_as_half_of_a_question(question: str) -> None:
    text = f"{question} as the price of nuts and of rope rose in all of the old mills of Togo and Chad?"
    made = plain_headline(Document.of(f"{text} The old mill was shut in May."), Length(words=8)).text
    assert made == "Old mill was shut in May"


def test_a_claim_that_fits_keeps_its_speaker() -> None:
    fire = "The fire killed nine people, according to police in Millport."
    assert headline(fire, words=9) == "Fire killed nine people, according to police in Millport"
    sale = "In the view of most nurses, the sale of the mill was a gift to the rich."
    assert headline(sale, words=12) == "In view of most nurses, sale of mill was gift to rich"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "According to the coroner, Dr. Ada Bolt, a nurse gave the wrong dose to patients in Millport.",
            "According to coroner, nurse gave wrong dose",
        ),
        (
            "According to Ada Bolt, the coroner, a nurse gave the wrong dose to patients in Millport.",
            "According to Ada Bolt, nurse gave wrong dose",
        ),
        (
            "According to the mayor, Ada Bolt, the old bridge opened again on Monday.",
            "Old bridge opened again",
        ),
    ],
)
def test_the_aside_of_an_opening_speaker_goes_with_him(sentence: str, expected: str) -> None:
    assert headline(sentence, words=8) == expected


@pytest.mark.parametrize(
    "opening", ["A year before the mill opens", "Two weeks after it fell", "Minutes before it ended"]
)
def test_no_headline_is_the_time_of_another_act(opening: str) -> None:
    assert headline(f"{opening}, its chief engineer and the mayor of Lome have left for Togo.", words=8) != opening


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        (
            "The mills of Togo, many of which have run out of oil, have begun to send nuts home.",
            8,
            "Mills of Togo have",
        ),
        ("The rope maker Acme, whose owner left in May, has closed its old mill in Lome.", 8, "Rope maker Acme has"),
        ("Ada Bolt, owner of the rope mill in Lome, has been fired for the second time.", 8, "Ada Bolt has been fired"),
        ("The rope maker, Acme, has closed its old mill in Lome.", 5, "Rope maker"),
        ("The mill of Togo, and not the port, will close for the second time in May.", 8, "Mill of Togo, and not"),
        (
            "Nine days later, Ray Bolt's mill, named for Ada, burned to the ground at night.",
            8,
            "Nine days later, Ray Bolt's mill",
        ),
    ],
)
def test_an_aside_goes_before_the_verb_of_its_subject(sentence: str, words: int, expected: str) -> None:
    assert headline(sentence, words=words).startswith(expected)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Five mills of the rope maker Acme have agreed to pay nine million euros to Togo.",
            "Five mills of rope maker Acme…",
        ),
        (
            "Nurses at the old mill in Lome have found that nuts keep better in glass jars.",
            "Nurses at old mill in Lome…",
        ),
        ("The rope maker Acme in Lome has filed for the protection of its mill.", "Rope maker Acme in Lome has filed…"),
        ("The glue is used to ensure that no mouse is near a mill or a port.", "Glue is used to ensure…"),
    ],
)
def test_no_plain_cut_ends_on_what_is_done_before_what_it_is_done_to(sentence: str, expected: str) -> None:
    assert headline(sentence, words=7) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Ray Bolt, the chief baker of Acme, told reporters in Lome that nuts had become dearer.",
            "Nuts had become dearer",
        ),
        (
            "The council of the old port of Lome said on Monday that nine schools had reopened in May.",
            "Nine schools had reopened",
        ),
        ("Ray Bolt, the chief baker of Acme, told reporters in Lome that he had bought a mill.", "Ray Bolt, chief"),
    ],
)
def test_what_needs_no_speaker_is_told_without_one_who_leaves_no_room(sentence: str, expected: str) -> None:
    assert headline(sentence, words=7).startswith(expected)


def test_no_plain_cut_points_back_where_another_sentence_does_not() -> None:
    jobs = "The number of jobs in the Republic of Millport will double by next summer, the central bank forecast."
    assert headline(f"{jobs} This is more than three times the rate in 2019.", words=8).startswith("The number of jobs")


@pytest.mark.parametrize(
    ("words", "expected"),
    [(10, "Togo and Chad will jointly host 2031 Asian Cup…"), (8, "Togo and Chad will jointly host…")],
)
def test_a_plan_breaks_off_neither_in_a_name_nor_in_who_tells_of_it(words: int, expected: str) -> None:
    sentence = "Togo and Chad will jointly host the 2031 Asian Cup, the Asian Football Confederation said on Monday."
    assert plain_headline(Document.of(sentence), Length(words=words)).text == expected


def test_no_line_ends_before_its_speaker_on_half_of_a_kind() -> None:
    sentence = "Togo will free women with children under three from next year, Ada Bolt said."
    assert is_halved(sentence, "Togo will free women with children, Ada Bolt said")
    assert not is_halved(sentence, "Togo will free women with children under three, Ada Bolt said")


@pytest.mark.parametrize("words", [5, 6, 8, 10])
def test_no_plain_cut_ends_at_a_speaker_before_the_verb(words: int) -> None:
    mayor = "The former mayor of Millport, prosecutors told the court, stole two million euros from a school fund."
    assert "prosecutors" not in headline(mayor, words=words)


def test_no_plain_cut_starts_with_it_where_another_says_who() -> None:
    vote = "The Togolese parliament no longer supports holding a vote on nuts before 2030."
    assert headline(f"{vote} It met on Monday.", words=8).startswith("Togolese parliament")


def test_a_plain_cut_says_who_was_told() -> None:
    nurse = "Two nurses falsified the records of patients at a mill in Graz, the hospital trust told a court in May."
    assert headline(nurse, words=10).endswith(", the hospital trust told a court")
    assert "told" not in headline(nurse, words=8)


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        (
            '"We will not sell the port, not now and not ever," Mayor Ada Bolt told reporters in Graz.',
            9,
            "Mayor Ada Bolt",
        ),
        ('"It is over, and we won," said Ada Bolt, who led the team.', 5, "Ada Bolt, who led"),
    ],
)
def test_no_plain_cut_ends_inside_a_quotation(sentence: str, words: int, expected: str) -> None:
    assert expected in plain_headline(Document.of(sentence), Length(words=words)).text


def test_no_plain_cut_says_no_more_than_who_spoke() -> None:
    told = '"We will not sell the port, not now and not ever," Mayor Ada Bolt told reporters in Graz.'
    assert "told" not in headline(told, words=9)
    assert headline(f"{told} The old bridge closed on Friday after a storm.", words=9).startswith("Old bridge closed")
    woman = (
        "Police said a woman who was stabbed in Millport Park was not killed by Ray Bolt, but probably by a stranger."
    )
    assert headline(f"{woman} The park closed early after the attack.", words=7).startswith("Park closed")


@pytest.mark.parametrize("words", [6, 7])
def test_no_plain_cut_parts_what_is_not_done_from_what_it_is_not_done_to(words: int) -> None:
    vote = "The council of Millport did not vote on Tuesday to close the Marlow Street library."
    assert headline(vote, words=words) == "Council of Millport…"


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        ("The Sale of Nuts Act and Human Rights Bill were changed, the mayor said.", 4, "Sale of Nuts Act…"),
        (
            "The Sale of Nuts Act and Human Rights Bill were changed, the mayor said.",
            8,
            "Sale of Nuts Act and Human Rights Bill…",
        ),
        (
            "A man who would lose his home if the court rejects his appeal has asked the judge to step down.",
            11,
            "Man who would lose his home if court rejects his appeal…",
        ),
        (
            "A man who would lose his home if the court rejects his appeal has asked the judge to step down.",
            8,
            "Man…",
        ),
        (
            "Three cooks who vanished in Togo last week were found in a cave near Lome, a club of nurses said.",
            8,
            "Three cooks who vanished in Togo last week…",
        ),
        (
            "A nurse who spent nine years in jail for a theft she did not commit was given 9 euros, a club said.",
            11,
            "Nurse who spent nine years in jail…",
        ),
        (
            "A former mayor of Lome who was twice convicted of theft and twice cleared has died, his cook said.",
            10,
            "Former mayor of Lome…",
        ),
        (
            "A van with nine tons of nuts that Togo says were stolen was stopped, a club said.",
            8,
            "Van with nine tons of nuts…",
        ),
    ],
)
def test_a_subject_alone_is_whole_as_far_as_it_fits_and_broken_off(sentence: str, words: int, expected: str) -> None:
    assert headline(sentence, words=words) == expected


def test_nobody_knows_of_no_subject_whom_it_tells_of() -> None:
    sentence = "No nurse of Lund who sold nine mills in Togo over two long years is held in Graz, a club said."
    assert begun(sentence, Length(words=7)) is None
    assert begun(sentence.replace("No", "A"), Length(words=7)) is not None


def test_what_is_behind_a_beginning_is_so_of_all_its_words() -> None:
    sentence = "A manager and a man who fled a fire."
    assert (
        behind_part("manager and man", sentence) == behind_part("A manager and a man", sentence) == " who fled a fire."
    )


def test_the_second_clause_stands_in_for_one_that_points_back() -> None:
    article = "He left the ferry firm in May, and the mill in Lome closed after a strike. It was his second job."
    assert headline(article, words=8) == "Mill in Lome closed after strike"


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        ("As Ada Bolt of Acme left for a tour of all its mills, nurses warned her of the rain.", 8, None),
        ("The owner said that the men of the rope mill in Lome had not been paid since May.", 9, None),
        (
            "A big storm may become a hurricane before it reaches Togo on Monday.",
            7,
            "Big storm may become hurricane",
        ),
        ("The state is drawing up emergency plans to save ports.", 6, "State is drawing up emergency plans…"),
        ("The council has called on all bakers to pass on a tax.", 7, "Council has called on all bakers…"),
    ],
)
def test_the_first_words_hold_a_main_verb_and_end_in_an_ellipsis_but_where_a_clause_does(
    sentence: str, words: int, expected: str | None
) -> None:
    found = first_words(Document.of(sentence), Length(words=words), main=True)
    torn = found or first_words(Document.of(sentence), Length(words=words), torn=True, main=True)
    assert (torn and torn.text) == expected


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        ("The clinic failed to tell patients that their files had been sold, a watchdog said.", 8, "Clinic…"),
        (
            "Up to 40 percent of nurses in Togo have cried or been ill at work, their union says.",
            11,
            "Up to 40 percent of nurses in Togo have cried…",
        ),
        (
            "The union of nurses in Togo said 91 percent of its members had voted in favour of a strike.",
            11,
            "Union of nurses in Togo said 91 percent of its members…",
        ),
    ],
)
def test_a_plain_cut_says_what_is_told_voted_and_done_besides(sentence: str, words: int, expected: str) -> None:
    assert headline(sentence, words=words) == expected


def test_half_a_verdict_is_no_main_clause() -> None:
    nurse = (
        "The nurse was cleared of killing nine men in Graz but convicted of theft from the clinic, the court said "
        "on Monday."
    )
    told = "Nurse was cleared of killing nine men in Graz but convicted of theft from clinic"
    assert summarizer.summarize(nurse, length="push").text == told


def test_no_plain_cut_ends_in_what_is_told_before_its_verb() -> None:
    nurse = "A nurse in Millport has revealed how rejection by her family led her to start a charity."
    assert headline(nurse, words=8) == "Nurse in Millport has revealed how rejection…"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The council of Togo warned that more than half of the people of the old port will need help this year.",
            "Council of Togo warned that more than half of people of old…",
        ),
        (
            "Drivers of heavy vans who cross the border into Togo must now pay a new toll of nine euros from January.",
            "Drivers of heavy vans who cross border into Togo must now pay…",
        ),
        (
            "Mayor Ada Bolt ruled that a now-closed mill in which thousands had worked was never to be sold again.",
            "Mayor Ada Bolt ruled that now-closed mill in which thousands had worked…",
        ),
        (
            "One in five people who died in the first wave of flu lived in care homes, a study said, as a trial began.",
            "One in five people who died in the first wave of flu…",
        ),
    ],
)
def test_a_cut_that_is_not_whole_shows_that_it_is_broken_off(sentence: str, expected: str) -> None:
    found = plain_headline(Document.of(sentence), Length(words=12))
    assert found.text == expected
    assert not found.ended


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        (
            "Ada Bolt has become the first cook to win the prize of Lund four times.",
            8,
            "Ada Bolt has become the first cook…",
        ),
        ("The ferry is the only boat in Togo to charge for bags of nuts.", 8, "Ferry is the only boat in Togo…"),
        (
            "The mayor is the first woman to speak in the hall since the fire.",
            10,
            "Mayor is the first woman to speak in hall…",
        ),
        (
            "Bolt Foods has signed a deal with the Togolese state of Kara to sell nuts.",
            6,
            "Bolt Foods has signed deal…",
        ),
        (
            "Ada Bolt has become the first cook of Lund - a late one, to be sure.",
            10,
            "Ada Bolt has become the first cook of Lund",
        ),
    ],
)
def test_a_cut_is_broken_off_where_no_line_of_its_sentence_may_end(sentence: str, words: int, expected: str) -> None:
    assert plain_headline(Document.of(sentence), Length(words=words)).text == expected


def test_no_claim_ends_on_half_of_a_compound_before_who_says_it() -> None:
    claim = "Bakers rejected a plan to cut the state broadcaster's licence fee by a tenth in May, two clerks said."
    assert "state," not in headline(claim, words=10)


def test_what_is_claimed_ends_there_if_need_be_for_no_ellipsis_stands_before_who_says_it() -> None:
    claim = "Acme is hoping to do a buyout of the Togolese state railway and of its vans and mills, two clerks said."
    assert headline(claim, words=10) == "Acme is hoping to do buyout, two clerks said"


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (
            "Forscher haben vor Kiel das Wrack eines großen Schiffes voller Fässer mit Kalk aus dem 17. Jahrhundert "
            "entdeckt. Das Wrack soll bald gehoben werden.",
            "Das Wrack soll bald gehoben werden",
        ),
        (
            "Ein 19-jähriger Radfahrer ist am Sonntagabend auf der Landstraße zwischen Uelzen und Ebstorf von einem "
            "Lastwagen erfasst und schwer verletzt worden. Der Fahrer flüchtete.",
            "Ein 19-jähriger Radfahrer ist von einem Lastwagen erfasst und schwer verletzt worden",
        ),
        (
            "Un equipo de arqueólogos ha descubierto en el centro de México una tumba de hace 1.500 años con los "
            "restos de quince personas. El hallazgo se produjo durante unas obras.",
            "Un equipo de arqueólogos ha descubierto una tumba de hace 1.500 años",
        ),
        (
            "Das Land Tirol will in den nächsten drei Jahren alle Schulen mit schnellem Internet versorgen.",
            "Das Land Tirol will alle Schulen mit schnellem Internet versorgen",
        ),
        (  # what is decided stands behind it
            "Der Stadtrat von Graz hat am Montag beschlossen, drei Schulen in der Altstadt zu schließen.",
            "Der Stadtrat von Graz hat beschlossen, drei Schulen in der Altstadt…",
        ),
        (
            "Die Regierung hat am Dienstag beschlossen, die Steuern für kleine und mittlere Einkommen im Land stark zu "
            "senken. Das Gesetz kommt im Mai.",
            "Die Regierung hat beschlossen, die Steuern für kleine und mittlere Einkommen…",
        ),
        (
            "Der Konzern Acme hat im vergangenen Jahr deutlich mehr große und teure Autos als je zuvor in Asien "
            "verkauft. Der Gewinn stieg um neun Prozent.",
            "Der Gewinn stieg um neun Prozent",
        ),
        (
            "La banque centrale a relevé jeudi son taux directeur de 0,5 point pour lutter contre la hausse des prix.",
            "La banque centrale a relevé jeudi son taux directeur",
        ),
    ],
)
def test_a_place_behind_its_verb_goes_before_the_news_does(article: str, expected: str) -> None:
    assert headline(article, words=12) == expected


def test_what_others_say_to_it_stands_before_a_lead_that_is_broken_off_before_its_verb() -> None:
    article = (
        "Die Bundesregierung will die Steuer auf Strom für private Haushalte im ganzen Land um mehr als ein Drittel "
        "senken, teilte sie mit. Die Wirtschaft warnt. Die Opposition nannte den Plan ein Geschenk."
    )
    assert headline(article, words=8) == "Die Opposition nannte den Plan ein Geschenk"


@pytest.mark.parametrize(
    ("article", "words", "expected"),
    [
        (
            "The pipe will carry up to 40 million cubic metres of gas a day from Togo to the ports of Ghana, the firm "
            "said on Monday. It cost 4 billion euros.",
            12,
            "Pipe will carry up to 40 million cubic metres of gas…",
        ),
        (
            "The army will withdraw its guards from the border once rebels have laid down their arms, a general said "
            "on Tuesday. Villagers doubt it.",
            12,
            "Army will withdraw its guards from border once rebels have laid down…",
        ),
        (
            "The council will close nine of its twenty mills and sell them to builders of flats, the mayor announced "
            "on Monday. Readers protest.",
            8,
            "Council will close nine of its twenty mills…",
        ),
        (  # a wrong is nobody's without who says it
            "The drug could kill up to 40,000 old men a year in the poorest towns of the north, nurses said on Monday. "
            "Doctors agree.",
            8,
            "Doctors agree",
        ),
        (
            "The shop owner who shot two robbers in the hills above Lund will not be charged, the prosecutor said.",
            8,
            "Shop owner who shot two robbers in hills…",
        ),
        (  # no forecast without who says it
            "Sailors who eat nuts at least twice a week are less likely to catch a cold at sea in winter, according to "
            "a study of 9,000 crews.",
            15,
            "Sailors who eat nuts at least twice a week…",
        ),
        (
            "The fund will not sell its stake in the mill unless the owners agree to close its oldest oven by May, its "
            "chief said on Monday.",
            12,
            "Fund will not sell its stake in mill unless owners agree…",
        ),
        (
            '"I have no wish to leave this office before the people of this land tell me that they have had enough of '
            'me," the chancellor told parliament in Graz on Monday. Her party has lost four votes.',
            12,
            "Her party has lost four votes",
        ),
        (  # a name tells more
            "The singer Jon Lind was poisoned with a rare nerve agent, doctors in Graz believe. He is in a coma. His "
            "wife flew in on Monday.",
            5,
            "Singer Jon Lind…",
        ),
    ],
)
def test_where_nothing_whole_is_left_no_word_or_two_are_told(article: str, words: int, expected: str) -> None:
    assert headline(article, words=words) == expected


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("When Ray Bolt named a nurse of Graz as head", "Ray Bolt named nurse of Graz…"),
        ("As Ray Bolt ran a bank in the north", "Ray Bolt ran bank in north of mill…"),
        ("Before Ray Bolt named a nurse of Graz as head", "Before Ray Bolt named nurse of Graz…"),
        ("When Ray Bolt runs a bank in the north", "When Ray Bolt runs bank in north of mill…"),
    ],
)
def test_what_was_done_is_told_without_its_when(opening: str, expected: str) -> None:
    assert headline(f"{opening} of a mill, it was a shock to many of them.", words=9) == expected


def test_nobody_knows_whose_authors_say_it() -> None:
    rise = (
        "Sea levels could rise by more than a third by 2100 even if the use of oil is cut, according to a study of ice."
    )
    assert "authors" not in headline(f"{rise} Its authors said mills on coasts should move.", words=12)


def test_a_sentence_that_says_that_nobody_comments_is_no_plain_cut() -> None:
    rivals = "Acme will close its two mills in the north of Togo and sell its ropes if Bolt does not pay by May."
    assert "comment" not in headline(f"{rivals} A spokesman for Bolt declined to comment.", words=8)


def test_chinese_is_cut_at_punctuation() -> None:
    assert headline(CHINESE, words=25) == "市议会周二决定重建三月被洪水冲毁的大桥"


FRENCH = (
    "PARIS (AFP) - Le maire a inauguré mardi le nouvel hôpital de la ville, qui coûtera plus cher que prévu, selon un "
    "journal. Les travaux ont duré trois ans."
)
GERMAN = (
    "Der Stadtrat hat am Montag beschlossen, die alte Brücke am Hafen abzureißen, die seit dem Hochwasser gesperrt ist."
    " Die neue Brücke kostet rund zwölf Millionen Euro."
)
SPANISH = (
    "El sindicato no firmará el acuerdo si la empresa no retira los despidos entre Mácar y Giralda. "
    "Unas 2.000 personas se manifestaron en el centro de la ciudad."
)
ARABIC_PLAN = "أعلنت الحكومة أنها ستنفق 35 مليون دولار على المستشفيات التي تضررت في العاصفة. وسيبدأ العمل في مارس."
HINDI = "नगर परिषद ने मंगलवार को नया पुल बनाने का फैसला किया जिसकी मांग लोग पंद्रह साल से कर रहे थे। काम मार्च में शुरू होगा।"


@pytest.mark.parametrize("chars", range(16, 90, 3))
@pytest.mark.parametrize(
    ("article", "wrong"),
    [
        (FRENCH, "un le nouvel de la qui coûtera selon que"),
        (GERMAN, "der die alte das am hat dem seit rund zwölf neue"),
        (SPANISH, "no la el entre Mácar si los de"),
        (ARABIC_PLAN, "أنها ستنفق 35 مليون على التي في"),
        (HINDI, "ने को नया का जिसकी से कर में"),
    ],
)
def test_no_cut_of_another_language_ends_open(article: str, wrong: str, chars: int) -> None:
    assert headline(article, chars=chars).split()[-1] not in wrong.split()


@pytest.mark.parametrize("words", range(3, 12))
def test_no_cut_of_another_language_leaves_out_a_condition(words: int) -> None:
    line = headline(SPANISH, words=words)
    assert "firmará" not in line or "si la empresa" in line


def test_a_word_too_long_is_cut_by_characters() -> None:
    assert headline("Donaudampfschifffahrtsgesellschaft", chars=5) == "Donau"


def test_names_written_small_stay_small() -> None:
    assert headline("iPhone sales fell in the third quarter.").startswith("iPhone sales fell")


def test_a_pronoun_that_says_it_is_kept_with_its_verb() -> None:
    assert headline("The mayor stole two million euros from the city, he said.", words=20).endswith("he said")


def test_a_quantity_opens_a_subject() -> None:
    article = (
        "BRANTFELD (Newsroom) - At least nine people were killed on Sunday after the river Marle burst its banks, in "
        "what officials called the worst flood in the valley since 1953. More than 40 roads are closed."
    )
    assert headline(article).startswith("At least nine people were killed")


@settings(max_examples=100, deadline=None)
@given(TEXTS.filter(is_article), LENGTHS)
def test_never_empty_never_too_long_always_the_articles_words(text: str, length: Length) -> None:
    found = written(text, length)
    assert found == written(text, length)
    assert found.text.strip()
    source = found.sentences[0].sources[0]
    assert source.text == Document.of(text).text[source.start : source.end]
    assert is_subsequence(letters(found.text), letters(source.text))
    own = Document.of(text).article.headline is not None
    assert own or length.allows(words=count_words(found.text), sentences=1, chars=len(found.text))


def test_a_denial_keeps_its_place_before_its_condition() -> None:
    text = "Acme will not sell its mills in North Togo unless it pays two million euros, it said."
    assert summarizer.headline(text, max_words=9).text == "Acme…"


def test_a_cut_of_the_own_headline_cites_what_it_keeps() -> None:
    headline = "El consejo de Togo aprueba  la ley de caza, según la ministra Ada Bolt"
    article = f"{headline}\n\nEl consejo votó el lunes por la ley. La ley prohíbe la caza. Entra en vigor en mayo."
    document = Document.of(article)
    found = plain_headline(document, Length(words=11), own_headline(document))
    assert found.text == "El consejo de Togo aprueba la ley de caza"
    (source,) = found.sentences[0].sources
    assert source.text == article[source.start : source.end] == "El consejo de Togo aprueba  la ley de caza"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Die Bank von Togo hat am Dienstag in Lund den Leitzins um 0,25 Prozentpunkte auf 2,5 Prozent gesenkt.",
            "Die Bank von Togo hat in Lund den Leitzins gesenkt",
        ),
        (
            "Der Rat von Lund hat mit dem Geld der Mitte ein Budget von 115,3 Millionen Euro beschlossen.",
            "Der Rat von Lund hat mit dem Geld der Mitte ein Budget beschlossen",
        ),
        (
            "Un ancien directeur de la banque de Lund a été condamné mardi à quatre ans et demi de prison à Millport.",
            "Un ancien directeur de la banque de Lund a été condamné mardi…",
        ),
    ],
)
def test_another_language_is_told_to_its_verb_or_shows_that_it_is_broken_off(sentence: str, expected: str) -> None:
    assert headline(sentence, chars=76) == expected


@pytest.mark.parametrize("words", [8, 10, 12])
def test_no_line_begins_with_here_or_with_who_speaks_behind_the_claim(words: int) -> None:
    council = "The council of Lome votes on Tuesday. Ada Bolt said she was glad."
    here = (
        f"Here are nine things to know about the vote in Lome, when Ada Bolt faces a challenge from Ray Vik. {council}"
    )
    assert not headline(here, words=words).startswith("Here ")
    claim = "Half of all bakers in Togo are thinking of leaving their trade within a year, a survey by a baking union"
    assert not headline(f"{claim} has suggested, with pay the main reason. {council}", words=words).startswith("Survey")


HINDI_LEAD = (
    "नगर परिषद ने सोमवार को नदी पर बने पुराने पुल को वसंत तक बंद करने का फैसला किया, क्योंकि उसके दो खंभों में दरारें मिली थीं।\n\n"
)


@pytest.mark.parametrize(
    "quoted", ['"हमारे पास कोई विकल्प नहीं था।"', '"हमारे पास इस पुराने पुल को बंद करने के अलावा कोई विकल्प नहीं था।"']
)
def test_a_hindi_line_is_not_who_says_something_alone_nor_what_he_says_of_the_lead(quoted: str) -> None:
    behind = "व्यापारियों ने कहा कि होली के कारोबार पर असर पड़ेगा।"
    article = f"{HINDI_LEAD}महापौर इला शर्मा ने कहा, {quoted}\n\n{behind}"
    assert headline(article, words=12) == behind.removesuffix("।")


@pytest.mark.parametrize(
    ("own", "words", "expected"),
    [
        ("Council closes bridge for two years", 4, "Council closes bridge"),
        ("Bolt calls for a strike at nine mills in Lund", 4, None),
        (
            "No proof that mayor, Ada Stein, took cash from Ray Bolt, ethics panel of the council says after a year",
            12,
            "No proof that mayor, Ada Stein, took cash from Ray Bolt",
        ),
        ("Panel says that mayor, Ada Stein, took cash from Ray Bolt, a builder of flats", 6, None),
        (
            "Ferries to be free under plans of Togo's mayor, but only for bakers under 60",
            13,
            "Ferries to be free under plans of Togo's mayor, but only for bakers…",
        ),
        (
            "Lome 1–1 Graz: Hosts held in World Cup qualifier after late own goal by Ada Stein",
            6,
            "Hosts held in World Cup qualifier",
        ),
        (
            "Graz 2-2 Lome: Late Roe penalty denies Stein a first north Lome derby win",
            6,
            "Late Roe penalty denies Stein…",
        ),
        (
            "Bank of Togo may cut rates unless wages fall, says deputy governor Ada Stein",
            12,
            "Bank of Togo may cut rates unless wages fall, says Ada Stein",
        ),
        ("Togo lifts rates to highest since 2008, signals more", 5, None),
        ("Sales in Togo drop to their lowest since the war", 7, "Sales in Togo drop…"),
        ("The Lome Rope Letter: Making Rope with Nuts Using If This Then That", 10, None),
    ],
)
def test_an_own_headline_is_cut_before_no_verb(own: str, words: int, expected: str | None) -> None:
    found = own_or_broken(joined([(own, ())]), Length(words=words))
    assert (found and found.text) == expected


def test_a_sentence_told_whole_is_not_broken_off() -> None:
    assert headline("How to keep your boat dry while you are away. Oil it well, and tie it up.") == (
        "How to keep your boat dry while you are away"
    )


def test_whose_one_clause_is_says_nothing_of_the_clause_before_it() -> None:
    article = (
        "Ada Bolt, the head of a guild of bakers, has adopted a boy in order, according to legend, to stop him from "
        "turning into a wolf on his next birthday. The guild of Graz sells nuts."
    )
    assert "legend" not in headline(article, words=12)


def test_words_kept_across_the_end_of_an_opening_are_words_of_the_sentence() -> None:
    article = (
        "Call it a local peace initiative: Stop judging neighbours unkindly, start making real connections based on "
        "shared values. And we do have some.\n\nCountless people in this town do not share the dark secret of their "
        "leanings. They don’t want to argue.\n\nThey don’t want their children to suffer because of being different. "
        "They don’t want to lose business."
    )
    assert summarizer.summarize(article, length="push").text.startswith("Call it local peace initiative: Stop judging")


def test_a_cut_of_a_later_sentence_has_names_in_full_or_is_shorter_where_those_have_no_room() -> None:
    document = Document(
        check_article(
            "The mill in Lund, which Hugo Roe built in 1902, shut in May. Ole Finch had sold it in the spring. "
            "Critics wrote many angry letters to Mr. Finch's bank in Graz, and Finch burned every one of them."
        )
    )
    text, shorter = "Critics wrote many angry letters to Mr. Finch's bank", "Critics wrote to Mr. Finch"
    for words, told in ((10, "letters to Ole Finch's bank"), (8, "Critics wrote to Ole Finch")):
        made = cut_in_full(document, document.story[2], text, Length(words=words), lambda less: shorter)
        assert made.text.endswith(told)
        assert "Ole" in [source.text for source in made.sentences[0].sources]
    assert cut_in_full(document, document.story[2], text, Length(words=8)).text == text
