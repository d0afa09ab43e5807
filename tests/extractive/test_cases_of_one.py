"""Others may stand between an accusation and its outcome where an article has one case; an outcome says of what."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (  # a grand jury, a denial, a judge with a name
            "Prosecutors alleged that Jon Roe, the former head of the port of Togo, took bribes worth $1.2 "
            "million. The "
            "indictment said Roe met executives of Acme Dredging. A grand jury charged him with 14 counts of "
            "bribery in "
            "March 2023. Two former employees testified that they had brought the money. Roe denied the charges. On "
            "Friday, Judge Ada Bolt dismissed all charges, ruling that police had withheld letters. Roe was freed.",
            "; on Friday, Judge Ada Bolt dismissed all charges, ruling that police had withheld letters.",
        ),
        (
            "Police accused Jon Roe of setting fire to a barn. He was charged in May with arson and cruelty. "
            "Investigators said that they had found petrol on his boots. Roe said that he had been at his sister's "
            "house. The charges were dropped on Monday after a camera showed two other men.",
            "; the charges were dropped on Monday after a camera showed two other men.",
        ),
        (
            "A former mayor of Lund took bribes from a builder, prosecutors alleged in 2021. Jon Roe, 66, was said to "
            "have received a boat. A court in Togo acquitted him on Wednesday, saying that the builder had lied.",
            "; a court in Togo acquitted him on Wednesday, saying that the builder had lied.",
        ),
        (
            "Jon Roe was found guilty of robbery in 2014 and sent to prison for 22 years. Prosecutors said he had held "
            "up a jeweller in Lund. The supreme court quashed the conviction on Thursday, ruling that there was a "
            "second suspect.",
            "22 years; the supreme court quashed the conviction on Thursday",
        ),
        (
            "Prosecutors alleged in 2022 that chemist Jon Roe had passed secrets to Acme. Roe, who was arrested at "
            "home in front of his children, lost his post. The Justice Department dropped the case on Friday, days "
            "before the trial was to begin.",
            "; the Justice Department dropped the case on Friday",
        ),
        (
            "Prosecutors alleged that three traders at Acme & Bolt rigged the price of silver. They were said to have "
            "made $40 million. All three were cleared on Tuesday.",
            "; all three were cleared on Tuesday.",
        ),
        (
            "Nurse Ada Bolt was jailed for life in 2012 for killing three patients in Lund. The case divided the town. "
            "New tests by scientists in Togo showed that the patients had died of an infection. On Wednesday the Court "
            "of Justice overturned her conviction.",
            "; on Wednesday the Court of Justice overturned her conviction.",
        ),
        (
            "A pilot who landed a plane on a beach was accused of flying drunk. Captain Ada Bolt, 39, lost her job. A "
            "sample was later found to have been mixed up. The charges against her were dropped on Monday.",
            "; the charges against her were dropped on Monday.",
        ),
        (
            "A lorry driver was accused of leaving migrants in a trailer near Lund. Police arrested Jon Roe at a cafe. "
            "The defence said that smugglers had broken the lock. On Friday Judge Ada Bolt threw out the charges.",
            "; on Friday Judge Ada Bolt threw out the charges.",
        ),
        (
            "Mayor Jon Roe of Lund was indicted last year on charges that he took free flights. His lawyer said that "
            "they had been paid for. Jurors could not agree on a verdict, and the judge declared a mistrial on Friday.",
            "; jurors could not agree on a verdict, and the judge declared a mistrial on Friday.",
        ),
        (  # whose it is, but not of what
            "Ada Bolt, the former treasurer of a club in Lund, is accused of stealing 75,000 euros. Bolt told the "
            "court that she had worked for it. The judge acquitted Bolt on Monday. He called the books a shambles.",
            "is accused of stealing 75,000 euros; the judge acquitted Bolt on Monday.",
        ),
        (
            "Jon Roe was convicted of murder in 1996. A witness said that detectives had shown her his picture. "
            "A judge "
            "vacated the conviction on Thursday, and Roe walked free from prison.",
            "murder in 1996; a judge vacated the conviction on Thursday, and Roe walked free from prison.",
        ),
        (
            "A doctor gave a cyclist a banned drug, an indictment alleged in 2021. The doctor, Jon Roe, 63, said that "
            "the gel was for somebody else. The tribunal cleared Roe of all charges on Friday.",
            "The tribunal cleared Jon Roe of all charges on Friday.",
        ),
        (
            "A court in Lund acquitted a former mayor, Jon Roe, in 2019 of taking bribes. On Friday the appeal court "
            "overturned the acquittal and sentenced Roe to five years. He will fight on.",
            "taking bribes; on Friday the appeal court overturned the acquittal and sentenced Roe to five years.",
        ),
    ],
)
def test_others_between_an_accusation_and_its_outcome_hide_no_end(article: str, told: str) -> None:
    found = summarize(article, length="brief")
    assert found.text.endswith(told) or told in found.text
    assert found.supported
    for source in found.sentences[0].sources:
        assert article[source.start : source.end] == source.text


def test_a_headline_keeps_no_pronoun_of_an_outcome() -> None:
    article = (
        "A former mayor of Lund took bribes from a builder in exchange for permits, prosecutors alleged in a "
        "trial that "
        "began in 2021. Jon Roe, 66, was said to have received a boat and 200,000 euros. A court in Togo acquitted him "
        "on Wednesday, saying that the builder's words could not be believed. Roe wept as the verdict was read."
    )
    assert headline(article).text == "A court in Togo acquitted Jon Roe on Wednesday"


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (  # nothing that he did it with, no company, no place is another person
            "Prosecutors alleged that Jon Roe, a guard in Lund, beat a man with a torch. Roe, 41, denied it. {}",
            "Jon Roe",
        ),
        ("A Togo rancher was accused of hiding a herd. Jon Roe, 71, spent two years in jail. {}", "Jon Roe"),
        (
            "Investigators said that broker Jon Roe paid bribes for a contract in Togo. Acme Holdings, which won it, "
            "denied any wrong. {}",
            "Jon Roe",
        ),
        (
            "Detectives said that Jon Roe, a nurse, stole a drug. Roe denied it. The trial took three weeks. {}",
            "Jon Roe",
        ),
        # but another one is, and two are
        ("Prosecutors accused Jon Roe of beating a guard with a rod. The guard, Al Bo, was himself charged. {}", None),
        ("Two men were accused of theft with a toy gun. Jon Roe, 30, pleaded guilty. Al Bo, 31, denied it. {}", None),
    ],
)
@pytest.mark.parametrize(
    "outcome", ["A jury acquitted {} on Friday", "On Friday prosecutors dropped the case against {}"]
)
def test_a_push_tells_the_outcome_with_the_name(article: str, told: str | None, outcome: str) -> None:
    found = summarize(f"{article.format(outcome.format('him') + '.')} The street was quiet. It rained.", length="push")
    assert (
        (found.text == outcome.format(told))
        if told
        else ("Jon Roe on" not in found.text and "acquitted" not in found.text)
    )


def test_a_push_names_the_company_that_settles() -> None:
    article = (
        "Regulators accused Acme Foods of selling bread with glass in it. On Monday it agreed to pay $9 million to "
        "settle the case. Parents said that it was too little. Two bakers were dismissed."
    )
    assert summarize(article, length="push").text == "On Monday Acme Foods agreed to pay $9 million to settle the case"
    assert summarize(article, length="brief").text.count("Acme Foods") == 1


def test_an_outcome_that_does_not_say_of_what_is_told_behind_the_accusation() -> None:
    article = (
        "Police in Togo accused a beekeeper of poisoning his neighbour's hives. Jon Roe, 67, was held for three weeks. "
        "Chemists found a virus. Prosecutors dropped the case on Monday and apologised to Roe."
    )
    told = "poisoning his neighbour's hives; prosecutors dropped the case on Monday and apologised to Jon Roe."
    assert summarize(article, length="brief").text.endswith(told)


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "A driver who killed Joan Reed, a retired baker, on a crossing in Lund was charged with manslaughter on "
            "Monday. The charges against him were dropped on Friday. Reed's son said he was angry.",
            "The charges against a driver were dropped on Friday",
        ),
        (
            "A guard who shot Ray Bolt in a bank in Lund was charged with murder in May. He was acquitted on Friday. "
            "Bolt's widow left the court in tears.",
            "A guard was acquitted on Friday",
        ),
    ],
)
def test_whom_somebody_did_it_to_is_not_accused_of_it(article: str, told: str) -> None:
    assert headline(article, max_words=12).text == told


@pytest.mark.parametrize(
    ("between", "outcome", "line"),
    [
        ("A witness later admitted that she had lied.", "On Monday a judge acquitted Roe.", "acquitted"),
        ("The main witness took back her statement in May.", "On Monday a jury cleared him.", "cleared"),
        ("DNA tests showed that another man had held the knife.", "A court quashed his conviction.", "quashed"),
        (
            "In May a chemist told the court that the salt was old.",
            "On Monday a judge quashed his conviction.",
            "Roe's",
        ),
    ],
)
def test_what_was_decided_is_told_before_what_a_witness_took_back(between: str, outcome: str, line: str) -> None:
    lead = "Baker Jon Roe was convicted in 2011 of poisoning a neighbour in Lund."
    article = f"{lead} {between} {outcome} It rained."
    assert summarize(article, length="brief").text == f"{lead[:-1]}; {outcome[0].lower()}{outcome[1:]}"
    told = headline(article).text
    assert line in told
    assert "Jon Roe" in told


def test_what_a_witness_took_back_is_told_where_nothing_was_decided() -> None:
    article = "Baker Jon Roe was charged with arson in May. The key witness admitted that he had made it up. It rained."
    assert summarize(article, length="brief").text.endswith("; the key witness admitted that he had made it up.")


@pytest.mark.parametrize(
    ("article", "brief", "push"),
    [
        (  # "he" may be the one who was shot
            "Police in Lund said officer Jon Roe shot Max Bolt, 24, after the man reached for a gun in May. Roe was "
            "charged with murder in June. He was acquitted on Monday.",
            "Jon Roe was charged with murder in June; he was acquitted on Monday.",
            "Jon Roe was acquitted on Monday",
        ),
        (
            "Trader Jon Roe was cleared in 2019 of fraud in Lund. The High Court overturned the acquittal and jailed "
            "him for nine years on Monday.",
            "Trader Jon Roe was cleared in 2019 of fraud in Lund; the High Court overturned the acquittal and jailed "
            "him for nine years on Monday.",
            "The High Court overturned the acquittal and jailed Jon Roe for nine years on Monday",
        ),
        (
            "Doctor Ann Voss was acquitted in 2020 of fraud. The High Court overturned the acquittal and fined her "
            "9,000 euros on Monday.",
            "Doctor Ann Voss was acquitted in 2020 of fraud; the High Court overturned the acquittal and fined her "
            "9,000 euros on Monday.",
            "The High Court overturned the acquittal and fined Ann Voss 9,000 euros on Monday",
        ),
        (
            "Prosecutors said Ada Stein hit Una Berg with a bottle in Lund. Stein was charged with assault in June. "
            "She was acquitted on Monday.",
            "Prosecutors said Ada Stein hit Una Berg with a bottle in Lund; she was acquitted on Monday.",
            "Ada Stein was acquitted on Monday",
        ),
    ],
)
def test_whose_an_outcome_is_behind_a_lead_that_names_two_or_tells_an_acquittal(
    article: str, brief: str, push: str
) -> None:
    article += " A crowd stood outside the court."
    assert summarize(article, length="brief").text == brief
    assert summarize(article, length="push").text == push


@pytest.mark.parametrize(
    "outcome",
    [
        "The board cleared both men last week.",
        "On Monday the board cleared both of them.",
        "The federation closed the case on Friday.",
    ],
)
def test_several_are_cleared_and_a_case_is_closed(outcome: str) -> None:
    lead = "Two cricketers were accused in March of fixing a match in Togo."
    told = summarize(f"{lead} {outcome} It rained in Lund.", length="brief").text
    assert told == f"{lead[:-1]}; {outcome[0].lower()}{outcome[1:]}"


@pytest.mark.parametrize(
    ("lead", "outcome"),
    [
        ("A deckhand on a Togo tanker was charged with theft.", "A court in Lund acquitted him on Monday."),
        ("A barista from Lund was accused of burning down a mill.", "On Monday a jury found her not guilty."),
        ("An MP was convicted in 2019 of bribing a cook.", "Judges in Lund overturned his conviction on Monday."),
        ("Police in Lund arrested a lifeguard over a theft of eggs.", "They dropped the case against her on Monday."),
        ("Two bird watchers were held in Togo on suspicion of spying.", "A judge let them go without charge."),
        ("A grand jury in Lund was asked to indict a mayor over a loan.", "The jurors refused on Monday."),
        ("Lund dentist Ada Bolt was accused of pulling sound teeth.", "A panel ruled that none of it was true."),
        ("Lund dentist Ada Bolt was accused of six thefts.", "A panel ruled on Monday that none of them was proved."),
        (
            "A chemist was indicted for theft.",
            "A grand jury was told more, and prosecutors dropped the case on Monday.",
        ),
    ],
)
def test_an_outcome_is_told_of_any_calling_and_by_other_words(lead: str, outcome: str) -> None:
    told = summarize(f"{lead} {outcome} It rained.", length="brief").text
    assert told.lower().startswith(lead.lower()[:-1])
    assert told.endswith(outcome.split(" ", 3)[-1])


@pytest.mark.parametrize(
    "behind",
    [
        "Its owner was charged in May. A court acquitted him on Monday.",
        "Police arrested the captain in May. A court acquitted him on Monday.",
        "Neighbours said that the manager had known. A court acquitted him on Monday.",
    ],
)
@pytest.mark.parametrize("called", ["A brewery", "A sect", "An app", "A tanker"])
def test_no_he_is_a_brewery(behind: str, called: str) -> None:
    lead = f"{called} was accused of dumping hops in a canal."
    assert summarize(f"{lead} {behind} It rained.", length="brief").text == lead


def test_a_jury_that_refuses_something_else_ends_no_case() -> None:
    article = "A jury in Lund was asked to visit a mill. A man is accused of burning it. The jury refused on Monday."
    assert ";" not in summarize(f"{article} It rained.", length="brief").text


@pytest.mark.parametrize(
    ("called", "told"),
    [
        ("A Turkish newspaper editor", "Turkish newspaper editor"),
        ("A deckhand on a Togo trawler", "Deckhand on Togo trawler"),
        ("A Togo trawler skipper", "Togo trawler skipper"),
    ],
)
def test_a_headline_frees_nothing_that_only_sounds_like_somebody(called: str, told: str) -> None:
    article = f"{called} was charged with theft. A court in Lund threw out the charge against him on Monday. It rained."
    line = headline(article, max_words=12).text
    assert told.lower() in line.lower()
    assert not any(one in line for one in ("discharged", "a Turkish newspaper on", "against a Togo trawler on"))


@pytest.mark.parametrize("called", ["A deckhand", "A sheriff in Lund", "A former housemaid", "An ex-bailiff"])
@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("Nuts cost more.", True),
        ("The captain was held, too.", False),
        ("Police arrested the captain in May.", False),
    ],
)
def test_somebody_of_a_calling_is_he_where_nobody_else_is_accused(called: str, behind: str, told: bool) -> None:
    lead, outcome = f"{called} was charged with theft in March.", "A court acquitted him on Monday."
    article = f"{lead} {behind} {outcome} It rained."
    assert summarize(article, length="brief").text == (f"{lead[:-1]}; a{outcome[1:]}" if told else lead)


def test_a_suit_of_the_accused_is_no_case_of_his() -> None:
    lead = "A historian was accused of inventing letters."
    article = f"{lead} He sued a cook for libel. The court dismissed his suit on Monday. It rained."
    assert summarize(article, length="brief").text == lead


@pytest.mark.parametrize("asks", ["The mayor asked to speak.", "His cook begged them to wait."])
def test_a_jury_that_was_asked_for_more_may_refuse_that(asks: str) -> None:
    lead = "A grand jury in Lund was asked to indict a mayor over a loan."
    assert summarize(f"{lead} {asks} The jurors refused on Monday. It rained.", length="brief").text == lead
