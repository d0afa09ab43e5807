"""Cases that are told in three sentences: whoever is named alone, or called by what they are, is who was cleared."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize


def _told(article: str) -> str:
    found = summarize(article, length="brief")
    assert found.supported
    return found.text


@pytest.mark.parametrize(
    "outcome",
    [
        "a jury in Lund cleared him on Monday",
        "he was acquitted on Monday",
        "the court of appeal quashed his conviction on Monday",
        "prosecutors dropped the charges against him on Monday",
        "on Monday the district attorney, Ada Bolt, dropped all charges",
        "District Attorney Ada Bolt dropped the charges on Monday",
        "a jury in Lund cleared Roe on Monday",
        "the commission cleared Jon Roe on Monday",
    ],
)
def test_somebody_named_alone_is_who_was_cleared(outcome: str) -> None:
    article = f"Jon Roe was charged in May with fraud. {outcome[0].upper()}{outcome[1:]}. The site lies by a lake."
    assert _told(article) == f"Jon Roe was charged in May with fraud; {outcome}."


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "A baker was charged in May with setting fire to the shop of a rival. A jury in Lund cleared him on "
            "Monday. The shop is closed.",
            "A baker was charged in May with setting fire to the shop of a rival; a jury in Lund cleared him on "
            "Monday.",
        ),
        (
            "Jon Roe, the port chief of Millport, was accused last spring of taking bribes. A commission cleared him "
            "of all accusations on Monday. The port is open.",
            "Jon Roe, the port chief of Millport, was accused last spring of taking bribes; a commission cleared him "
            "of all accusations on Monday.",
        ),
        (
            "Ada Bolt was sentenced in 2015 to 20 years in prison for the murder of her husband. Prosecutors said "
            "that she had poisoned his soup. A court of appeal overturned her conviction on Monday. The prison is in "
            "Lund.",
            "Ada Bolt was sentenced in 2015 to 20 years in prison for the murder of her husband; a court of appeal "
            "overturned her conviction on Monday.",
        ),
        (
            "Jon Roe was charged in May with the murder of his wife. He was acquitted on Monday. The house is empty.",
            "Jon Roe was charged in May with the murder of his wife; he was acquitted on Monday.",
        ),
        (
            "The head of the port in Millport was accused last spring of having taken bribes, and the newspaper El "
            "Sol printed photographs of a yacht. The head, Jon Roe, was suspended in April. Roe said that the money "
            "was his wife's. A commission cleared him of all accusations on Monday. The port "
            "is open.",
            "The head of the port in Millport was accused last spring of having taken bribes, and the newspaper El "
            "Sol printed photographs of a yacht; a commission cleared him of all accusations on Monday.",
        ),
        (
            "Prosecutors said on Monday that they would bring a case of fraud against the organisers of the Lakeside "
            "fair. Detectives accused the promoters, Jon Roe and Ada Bolt, of selling tickets for a closed site. Roe "
            "and Bolt were arrested in August. On Friday, however, the district attorney, Max Togo, dropped all "
            "charges.",
            "Prosecutors said on Monday that they would bring a case of fraud against the organisers of the Lakeside "
            "fair; on Friday, however, the district attorney, Max Togo, dropped all charges.",
        ),
    ],
)
def test_a_short_case_is_told_with_its_outcome(article: str, told: str) -> None:
    assert _told(article) == told


@pytest.mark.parametrize(
    "article",
    [
        "Jon Roe was charged in May with fraud. His brother was charged, too. A jury in Lund cleared him on Monday.",
        "Jon Roe was charged in May with fraud. His partner, Leo Bolt, was charged with theft. A jury in Lund cleared "
        "him on Monday.",
    ],
)
def test_whom_a_court_cleared_is_nobody_where_it_may_be_another(article: str) -> None:
    told = _told(article + " The site lies by a lake.")
    assert not any(word in told for word in ("cleared", "dropped", "; "))


def test_a_lead_that_accuses_nobody_is_told_rather_than_charges_dropped_of_nobody() -> None:
    lead = (
        "A bank in Lund has said that it will pay $9 million to bakers of Millport under a settlement in a Togo court."
    )
    text = (
        f"{lead} Acme Bank will put the money in a fund in Lund. The bank had been accused of hiding the wealth of a "
        "general. Bakers of Millport cheered on Monday. It was fined in May. The bank said that it would build a "
        "school, but the charges were dropped."
    )
    assert summarize(text, length="meta").text == lead


@pytest.mark.parametrize(
    ("accusation", "told"),
    [
        ('over a fire in the mill that he called "a ruin."', 'over a fire in the mill that he called "a ruin";'),
        ("over a fire in the mill called 'The Ark.'", "over a fire in the mill called 'The Ark';"),
        ("over a fire in a shop that sells vitamin D.", "over a fire in a shop that sells vitamin D;"),
        ("over a fire in a mill in the U.S.", "over a fire in a mill in the U.S.;"),
        ("over the death of a man called Karl M.", "over the death of a man called Karl M.;"),
    ],
)
@pytest.mark.parametrize(
    "end", ["The court acquitted him on Monday.", 'The court acquitted him on Monday and said that "mills burn."']
)
def test_an_accusation_loses_its_stop_and_no_other_mark(accusation: str, told: str, end: str) -> None:
    article = f"Jon Roe was charged in May {accusation}\n{end} The site lies by a lake."
    assert _told(article) == f"Jon Roe was charged in May {told} t{end[1:]}"


@pytest.mark.parametrize(
    ("lead", "between", "end"),
    [
        (  # no "him" whom nobody knows
            "A surgeon in Lund was reported to the council after three patients died within a month.",
            "Jon Roe was banned from operating in May. Colleagues accused him of working too fast.",
            "last week the tribunal ruled that there was no case to answer and lifted the ban.",
        ),
        (  # what the claim is
            "A scout leader was accused by a mother of locking her son in a shed.",
            "Jon Roe, 55, was suspended in July. Police spoke to 11 boys.",
            "on Tuesday police said that there was no truth in the claim, and Jon Roe was reinstated.",
        ),
        (  # the news
            "A runner who was banned for missing three tests will be able to race in Lund.",
            "Jon Roe, 26, was accused of hiding. He said that a flood had cut off his village.",
            "the Court of Arbitration for Sport upheld his appeal on Monday.",
        ),
        (
            "A citizen of Togo was arrested in October and charged with flying a drone.",
            "Jon Roe, the son of a mill owner, was on his yacht.",
            "a court in Lund acquitted him in December.",
        ),
        (  # not what a journal did before
            "A scientist in Lund was accused in May of inventing data in a paper.",
            "A journal withdrew the article.",
            "the board ruled on Thursday that Ada Bolt was not guilty of misconduct.",
        ),
        (
            "A publisher was sued by nine poets who said that it had copied them and that this was theft.",
            "The poets asked for 5 million francs.",
            "a judge dismissed the suit on Tuesday.",
        ),
        (
            "Four cooks were put on trial in Lund for blocking a road.",
            "The road was closed for a day.",
            "the court ruled on Tuesday that the police had used force first, and set the four free.",
        ),
        (
            "A baker from Lund was accused of killing a swan.",
            "Prosecutors alleged that he had thrown bricks.",
            "the case was deserted on Monday.",
        ),
        (
            "A boxer was stripped of his title after a test found a drug.",
            "Jon Roe said that it was in a cream.",
            "the commission gave him the belt back on Friday.",
        ),
    ],
)
def test_the_lead_is_told_with_the_outcome(lead: str, between: str, end: str) -> None:
    article = f"{lead} {between} {end[0].upper()}{end[1:]} The site lies by a lake."
    assert _told(article) == f"{lead[:-1]}; {end}"


@pytest.mark.parametrize(
    ("lead", "behind"),
    [
        (  # of others
            "A man accused of stealing a violin was arrested on Monday.",
            "Police set the four free who had been held with him.",
        ),
        (  # of no court
            "A mayor was charged with fraud over a bridge that was never built.",
            "A newspaper withdrew its report on his yacht.",
        ),
        (  # of somebody else
            "A mayor was accused of theft by a magazine last year.",
            "The university withdrew a paper by one of her cooks.",
        ),
        (  # of a fight that the lead tells won
            "The widow of a soldier has won a fight for his medals, which were sold to a collector.",
            "The medals were stolen in Lund. The collector gave them back.",
        ),
    ],
)
def test_the_lead_is_told_without_what_is_no_outcome_of_it(lead: str, behind: str) -> None:
    assert _told(f"{lead} {behind} The site lies by a lake.") == lead


def test_no_outcome_ends_at_a_word_that_joins_what_is_cut() -> None:
    article = (
        "A councillor in Lund was charged with fraud after 41 people were found to be registered at his restaurant. Jon"
        " Roe, 58, was removed. He was acquitted at Lund Crown Court last month, and on Monday the council asked him to"
        " come back."
    )
    for length in ("meta", "push"):
        assert not summarize(article, length=length).text.rstrip(".").endswith(" and")


def test_a_lead_that_tells_a_fight_won_is_told_with_who_cleared_him() -> None:
    lead = "A boxer has won a fight to box again."
    told = _told(f"{lead} He was banned in 2019 for biting a rival. The court in Lund cleared him on Monday.")
    assert told == f"{lead[:-1]}; the court in Lund cleared him on Monday."


def test_no_headline_tells_alone_that_the_case_was_deserted() -> None:
    article = "A baker from Lund was accused of killing a swan. Jon Roe denied it. The case was deserted on Monday."
    assert headline(article, max_words=12).text == "Baker from Lund was accused of killing swan"
