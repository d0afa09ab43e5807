"""A brief whose lead tells the acquittal of a verdict tells its conviction, too."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize

FREED = "A jury in Lund acquitted the banker Jon Roe of murder on Friday."
LONG = (
    "A jury has found a Lund guard not guilty of manslaughter in the death of a baker who was shot nine times on an "
    "empty ferry at the pier of the old town."
)


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (f"{FREED} But it found him guilty of theft.", f"{FREED[:-1]}, but it found him guilty of theft."),
        (f"{FREED} He was, however, convicted of theft.", f"{FREED[:-1]}; he was, however, convicted of theft."),
        (
            f"{FREED} Roe was convicted on one count of theft.",
            f"{FREED[:-1]}; Roe was convicted on one count of theft.",
        ),
        (
            f"{LONG} Const. Max Bolt was convicted, however, of attempted murder in the same case.",
            "A jury has found a Lund guard not guilty of manslaughter; Const. Max Bolt was convicted, however, of "
            "attempted murder in the same case.",
        ),
    ],
)
def test_both_halves_are_told(article: str, told: str) -> None:
    assert summarize(f"{article} Rain fell all day in the old town.", length="meta").text == told


@pytest.mark.parametrize(
    "behind",
    [
        "He was found guilty of theft in 2003.",
        "His brother was also convicted of theft.",
        "But Max Bolt was convicted of theft.",
        "Two bakers were also found guilty of theft.",
        "He was also found guilty of theft nine years ago.",
    ],
)
def test_what_is_of_another_case_or_of_somebody_else_is_not_told(behind: str) -> None:
    assert summarize(f"{FREED} {behind} Rain fell all day in the old town.", length="brief").text == FREED


def test_a_summary_holds_both_halves() -> None:
    text = (
        f"{FREED} But it found him guilty of theft. Roe, 44, had run the Lund savings bank for nine years. The bank of "
        "Lund closed in May after bakers and fishermen of the old town took out nine million euros in two days."
    )
    assert "guilty of theft" in summarize(text, length=45).text


GUILTY = "Banker Jon Roe was sentenced on Friday to nine years in prison for fraud in Lund."


@pytest.mark.parametrize(
    ("lead", "behind"),
    [
        (GUILTY, "The court cleared him of theft."),
        (GUILTY, "He was acquitted of theft."),
        ("A jury in Lund convicted the banker Jon Roe of fraud on Friday.", "It acquitted him on two counts of theft."),
    ],
)
def test_a_verdict_of_guilty_is_told_with_what_the_same_court_cleared(lead: str, behind: str) -> None:
    article = f"{lead} {behind} Rain fell all day in the old town."
    told = f"{lead[:-1]}; {behind[0].lower()}{behind[1:]}"
    assert summarize(article, length="brief").text == told
    for line in (headline(article), summarize(article, length="push")):
        assert "Roe" in line.text
        assert not {"cleared", "acquitted"} & {*line.text.split()}


@pytest.mark.parametrize(
    "behind",
    ["The court cleared his wife of theft.", "He was cleared of theft in 2003.", "Max Bolt was acquitted of theft."],
)
def test_a_verdict_of_guilty_is_told_alone_where_another_was_cleared(behind: str) -> None:
    assert summarize(f"{GUILTY} {behind} Rain fell all day in the old town.", length="brief").text == GUILTY


def test_a_verdict_of_two_halves_below_one_of_guilty_is_its_outcome() -> None:
    lead = "Chief Jon Roe, 48, was found guilty of eight charges of misconduct but may return to work."
    below = "A panel found him guilty of misconduct - but cleared him of theft. His suspension was lifted in May."
    brief = summarize(f"{lead} The council said it was glad. Rain fell all day. {below}", length="brief").text
    assert brief == f"{lead[:-1]}; a panel found him guilty of misconduct - but cleared him of theft."


_SEVERAL = [
    (
        "Twelve cooks were charged with arson in 2021 over a fire in the mill of Lund.",
        "Two of them, a baker and a nurse, were acquitted on Thursday; the other ten were convicted.",
    ),
    (
        "Three brothers accused of running a secret mine in Togo were tried in Lund this year.",
        "A judge on Monday cleared the youngest, Max Bolt, and sentenced the other two to nine years in prison.",
    ),
    (
        "Four cooks were charged with damage after throwing soup over a bust of Ada Bolt in Millport.",
        "The jury on Friday cleared three of them and could not agree on the fourth.",
    ),
]


@pytest.mark.parametrize(("accused", "verdict"), _SEVERAL)
def test_a_verdict_on_several_is_told_of_all_of_them(accused: str, verdict: str) -> None:
    article = f"{accused}\n\nThe trial lasted for six weeks. {verdict} The mill has reopened."
    told = f"{accused[:-1]}; {verdict[0].lower()}{verdict[1:]}"
    assert summarize(article, length="brief").text == told
    short = summarize(article, length="meta").text
    assert (" other " in short or "fourth" in short) == (";" in short)


def test_what_is_to_come_is_no_outcome_where_a_decision_is_told() -> None:
    article = (
        "The mayor of Lund took money from a mill, prosecutors alleged when his trial opened in May.\n\nThe mayor, Jon"
        " Bolt, called it a plot. The judges threw out the case on Friday. Bolt's party will reinstate him."
    )
    assert "the judges threw out the case on Friday" in summarize(article, length="brief").text


@pytest.mark.parametrize(
    ("accused", "between", "verdict"),
    [
        (
            "Two sisters who own a bakery in Lund were charged with burning down a rival's shop.",
            "Prosecutors said that Eva and Ada Bolt had poured out petrol.",
            "A jury on Friday convicted Eva Bolt of arson but acquitted her sister.",
        ),
        (
            "A couple who bred dogs in Lund were accused of keeping 40 of them in a shed.",
            "Jon and Ada Roe denied it.",
            "Judges found him guilty on Tuesday and cleared his wife.",
        ),
        (
            "Two nurses in Lund were accused of stealing wine from a ward.",
            "The ward had called in Jane Roe and Lucy Bolt in May.",
            "Jane Roe was found guilty on Monday, while Lucy Bolt was cleared.",
        ),
        (
            "A priest and his cook were accused of selling the silver of a church in Lund.",
            "Jon Roe said that he had pawned it to feed the poor.",
            "The court fined him 400 francs on Tuesday but acquitted the cook, Ada Bolt.",
        ),
        (
            "Police in Lund arrested two men on Sunday over the theft of a bell.",
            "The bell is a copy.",
            "One of them, Jon Roe, was released on Tuesday without charge. The other, Max Bolt, was charged.",
        ),
    ],
)
def test_a_verdict_that_parts_two_is_told_of_both_behind_what_they_are_accused_of(
    accused: str, between: str, verdict: str
) -> None:
    brief = summarize(f"{accused} {between} {verdict} The mill has reopened.", length="brief").text
    first = verdict[0] if verdict.startswith("Jane") else verdict[0].lower()
    assert brief == f"{accused[:-1]}; {first}{verdict[1:]}".replace(". The", "; the")


def test_a_verdict_of_him_and_his_brother_stands_behind_who_he_is() -> None:
    article = (
        "Two brothers who run a circus in Lund were accused of beating an elephant. The police saw a film of it. "
        "Prosecutors alleged that Jon Roe had let a groom hit the elephant. Judges found him guilty of cruelty but "
        "acquitted his brother. The elephant lives in a park."
    )
    told = "Prosecutors alleged that Jon Roe had let a groom hit the elephant; judges found him guilty of cruelty but "
    assert summarize(article, length="brief").text == f"{told}acquitted his brother."


@pytest.mark.parametrize(
    "behind",
    [
        "Jon Roe was jailed for theft in 2011. Max Bolt was cleared of fraud in 2019.",
        "Their cousin, Jon Roe, was convicted in March. Max Bolt was cleared of fraud last year.",
    ],
)
def test_fates_of_names_that_nothing_ties_to_two_accused_are_not_told_of_them(behind: str) -> None:
    lead = "Two men were arrested in Lund on Monday over a plot to steal a bell."
    assert " Roe " not in summarize(f"{lead} Police found a rope in a car. {behind}", length="brief").text
