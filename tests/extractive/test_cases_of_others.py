"""An outcome is told of nobody, and behind no accusation, where it may be of somebody or something else."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize
from summarizer.extractive.outcomes import holds_outcome

ACQUITS = ("; ", ", but", "acquitted", "cleared", "not guilty", "released", "dropped", "dismissed", "overturned")


@pytest.mark.parametrize(
    "article",
    [
        "The retired bishop of Lund, Ada Bolt, has resigned from the church in the north of Togo, claiming it has "
        'moved to the "far side". The bishop, who was the first woman in the role, accused the church of "double '
        'standards in its treatment of villages". The church says she was about to be looked into. The bishop had '
        "tweeted a picture of a drink to mark the end of a trial. Jon Roe, a teacher from Graz, was found not guilty "
        "of a public order offence on Friday after he held up a placard at a march.",
        "The bishop of Lund, Ada Bolt, has left the church of Togo. The bishop accused the church of double "
        "standards. In May Ada Bolt congratulated Ida Roe on her acquittal.",
        "Ada Bolt was charged with the murder of her husband in a barn near Lund. Her brother Jon Bolt told the court "
        "that she had hated him. He was acquitted on Monday of lying to the police.",
        "Jon Roe, 44, was charged with fraud in Lund. The charges were dropped on Monday against his wife.",
        "Nine men were killed when police fired at crowds in Lund who marched against a ban on mills. The ban was "
        "dropped. The mayor resigned.",
        "Jon Roe, 44, was charged with fraud in Lund. He was acquitted, in the eyes of his fans, long before the "
        "trial.",
        "Jon Roe, the mayor of Lund, was indicted in May over a contract. His deputy signed the papers, the court "
        "heard. He was found not guilty on Friday.",
        "Jon Roe, 44, was charged with spying for Togo. He was found not guilty in a novel by Ada Bolt.",
        "Jon Roe, 44, is on trial for murder. He was acquitted in the first trial. The new trial goes on.",
        "A teenager charged with murdering a baker told a court on Wednesday that he had been asleep. Jon Roe, 17, is "
        "accused of stabbing Max Bolt during a robbery in May. A judge lifted an order that had kept his name secret.",
        "Lund deputies arrested a 34-year-old man on Saturday after a chase, the sheriff said. Jon Roe was booked on "
        "charges of theft. The trailer held eleven goats. They were unhurt and have been given back to their owner.",
    ],
)
def test_what_may_be_of_somebody_else_is_told_of_nobody(article: str) -> None:
    lines = [summarize(article, length="brief").text, headline(article).text]
    assert not any(word in line for line in lines for word in ACQUITS)


def test_a_motion_of_some_is_no_end_of_what_others_decide() -> None:
    lead = "The council of Lund voted 31-18 on Thursday to close two of its five pools."
    article = f"{lead} The Greens proposed to sell a car park. Their motion was voted down."
    assert [summarize(article, length=length).text for length in ("brief", "meta")] == [lead, lead]


@pytest.mark.parametrize(
    "article",
    [
        "Ministers are to ban the sale of candles, the port office said. Refilled candles will not be banned.",
        "Firemen got the upper hand over a blaze that destroyed 14 barns. Forty bakers were let back into their homes. "
        "The cause is under investigation.",
    ],
)
def test_what_is_no_case_has_no_outcome(article: str) -> None:
    assert summarize(article, length="brief").text == f"{article.split('. ', 1)[0]}."


@pytest.mark.parametrize(
    "article",
    [
        "Jon Roe, 44, was charged with killing a walker with his car. The case is like that of the cyclist Max Bolt. "
        "In that case, the charges were dropped.",
    ],
)
def test_another_case_and_a_part_are_not_told_behind_an_accusation(article: str) -> None:
    assert "; " not in summarize(article, length="brief").text


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "But Jon Roe, 44, was charged with fraud in Lund. He was acquitted on Friday.",
            "Jon Roe, 44, was charged with fraud in Lund; he was acquitted on Friday.",
        ),
        (
            "Jon Roe, 44, was charged with fraud in the U.S. He was acquitted on Friday.",
            "Jon Roe, 44, was charged with fraud in the U.S.; he was acquitted on Friday.",
        ),
        (
            "Jon Roe, 44, was charged with fraud over a deal with Acme Inc. He was acquitted on Friday in the U.S.",
            "Jon Roe, 44, was charged with fraud over a deal with Acme Inc.; he was acquitted on Friday in the U.S.",
        ),
    ],
)
def test_an_accusation_is_told_without_its_opening_and_with_its_abbreviation(article: str, told: str) -> None:
    assert summarize(article, length="brief").text == told


@pytest.mark.parametrize(
    "article",
    [
        "Ada Bolt is accused of theft. The judge acquitted Bolt on Monday. On Friday a court of appeal convicted Bolt.",
        "Ada Bolt is accused of theft. The judge acquitted Bolt on Monday. On appeal Bolt was convicted.",
        "Jon Roe was charged with fraud in May. A judge spoke at a school. The judge declared a mistrial in the "
        "case of a baker on Friday.",
        "Jon Roe was charged with fraud in May. He denied it. The charges were dropped in the trial of a baker.",
        "Police charged Ada Bolt with sedition last summer. Bolt's lawyer was charged with contempt. A court "
        "acquitted Bolt's lawyer on Sunday.",
        "Prosecutors alleged that Jon Roe laundered money. The charges were dropped on Monday. On Tuesday a grand "
        "jury indicted Roe again.",
        "Prosecutors alleged that Jon Roe stole 4 million pounds. The charges were dropped in May because a file "
        "had been lost. In July prosecutors found it and charged him again.",
        "Jon Roe was convicted of fraud in Lund. An appeal court cleared him on Monday. The supreme court restored "
        "the verdict.",
        "Jon Roe, 44, was charged with rioting in Lund. The charges were dropped against eight others on Monday.",
        "Acme Foods was sued in 2021 by a former cashier who said she had been fired for joining a union. Mila "
        "Cole and Una Berg spoke for the union. A second cashier sued, too. A judge dismissed the lawsuit brought "
        "by Ms. Berg on Tuesday. The other suit goes on.",
        "Jon Roe was arrested on suspicion of stabbing Max Cole outside a bar in Lund. Cole had been charged with "
        "fraud in May. Prosecutors dropped the charges against Cole on Friday. Roe remains in custody.",
        "Jon Roe was charged with the murder of his business partner, Max Cole. Cole had been accused of theft by "
        "the firm. An audit cleared Cole of wrongdoing on Friday. Roe's trial begins in May.",
        "Police arrested a teacher in Lund on suspicion of selling exams. Una Berg, 39, was held for two days. "
        "Parents had found the papers online. A pupil was charged, too. On Wednesday prosecutors dropped the "
        "charges against the pupil. Berg goes on trial in May.",
        "A sprinter was banned for doping in Lund. A teammate was banned, too. The court lifted the ban on Friday.",
        "Three men were charged with arson in Lund. Jon Roe, 44, was fined on Monday. In the last act the captain "
        "Leo Cole is declared innocent.",
        "Police in Lund arrested the cook Jon Roe on Saturday. Roe has a bar in Togo. He was freed at noon on bail "
        "of 7,000 euros.",
        "Jon Roe, 44, was sentenced in May to six years. He has denied it. The two reporters were issued with a "
        "special pardon in 2009.",
        "A baker in Lund was fined 3,000 euros on Monday over mould. Three schools had bought the bread. None of them "
        "will be prosecuted.",
        "Jon Roe, 44, was charged with fraud in Lund on Tuesday. His three sons were arrested in May. They were later "
        "cleared.",
        "The former chairman Jon Roe knew nothing of the deal, his aide testified. The trial in Lund ends on Friday. "
        "Both men were cleared in 2022.",
        "Ten miners were accused of stealing gold in Togo. Four guards were arrested too. They were freed without "
        "charge on Sunday.",
        "A builder was charged on Friday over a fall on the Lund Pass. Ploughs had cleared the pass of drifts by noon.",
        "Acme Foods has agreed to pay 28 million euros after admitting bribery in Togo. It paid 15 million to "
        "settle a lawsuit.",
        "Jon Roe, 44, was charged with theft in Lund. In exchange for his plea of guilty, prosecutors dropped the "
        "kidnapping count.",
    ],
)
def test_an_outcome_that_is_plainly_another_s_or_was_undone_or_is_none_is_not_told(article: str) -> None:
    found = summarize(article, length="brief").text
    assert "; " not in found
    assert not holds_outcome(found)


def test_a_wrong_outcome_hides_no_right_one_and_who_decides_is_heard() -> None:
    lead = "Father Jon Roe was led out of his church in Lund in May. A member had accused him of theft. "
    other = "A wet autumn cleared the warehouses. "
    found = summarize(
        lead + other + '"The allegation was wholly unfounded," said Bishop Leo Cole.', length="brief"
    ).text
    assert "wholly unfounded" in found


@pytest.mark.parametrize(
    "end",
    [
        "His sister, Ada Roe, was cleared of tax fraud in May.",
        "Roe's brother Max was acquitted on Friday.",
        "Its former chief, Leo Bolt, was pardoned in May.",
        "The deputy, Max Bolt, was convicted of fraud and pardoned last year.",
        "The deputy was acquitted of fraud on Friday.",
        "The office was cleared of wrongdoing by an inquiry.",
        "His lawyer's firm was cleared of fraud in June.",
        "Three importers were cleared of bribery on Friday.",
        "Police held that the diver Ada Bolt was charged last year. She was acquitted on Friday.",
        "Prosecutors said that he had waived fines of 88 million francs.",
        "He had cancelled fines worth millions, the police said.",
        "The court heard that he had lifted a ban on two firms.",
        "Detectives told the court that 212 of his claims were false.",
    ],
)
def test_the_outcome_of_somebody_else_and_what_the_accused_did_are_none(end: str) -> None:
    lead = "The head of the tax office of Togo was arrested on Tuesday on suspicion of taking kickbacks from importers."
    article = f"{lead} Jon Roe, 59, had led the office since 2010 with his deputy. {end} The office has 900 staff."
    assert summarize(article, length="brief").text == lead
    assert headline(article, max_chars=90).text.startswith("Head of ")


@pytest.mark.parametrize("end", ["The official", "The tax chief", "The 59-year-old", "Jon Roe"])
def test_whom_the_article_accuses_may_be_called_otherwise(end: str) -> None:
    article = (
        "The head of the tax office of Togo was arrested on Tuesday on suspicion of taking kickbacks. Jon Roe, 59, had "
        f"led the office since 2010 with his deputy. {end} was cleared on Friday. The office has 900 staff."
    )
    assert summarize(article, length="brief").text.endswith(f"; {end.replace('The', 'the')} was cleared on Friday.")


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "A Lund schoolboy was charged last year with stealing a bus. The theft was filmed. His brother, 22, was "
            "jailed for it in May. The boy's case was thrown out on Tuesday.",
            "; the boy's case was thrown out on Tuesday.",
        ),
        (
            "A Lund businesswoman was accused of fraud last year. Her accountant was convicted in May. The man was "
            "cleared on Friday.",
            None,
        ),
    ],
)
def test_behind_a_charge_against_another_an_outcome_says_whom_it_means(article: str, told: str | None) -> None:
    assert summarize(article, length="brief").text == article.split(". ")[0] + (told or ".")


def test_complaints_were_rejected() -> None:
    outcome = "The adjudicator has rejected all complaints."
    lead = "Baker Jon Roe was charged in 2023 with theft."
    told = summarize(f"{lead} Nuts cost more. {outcome} It rained in Lund.", length="brief").text
    assert told == f"{lead[:-1]}; {outcome[0].lower()}{outcome[1:]}"


DOCKS = (
    "The docks hold 40 ships. They were built in 1909. Cranes there lift sand and salt. Ships come from Togo. Some "
    "bring nuts. Others bring oats. The pier was mended in May."
)


@pytest.mark.parametrize(
    ("lead", "behind"),
    [
        (
            "The oil firm Acme must pay 9 million francs for its part in a spill off Lund, a judge has ruled.",
            "The firm said that it would appeal. The suit was the first of 40 to go to trial. Gulls died at sea. "
            "Earlier this year, Lund settled the suit with the shipper Bolt Lines for 2 million francs.",
        ),
        (
            "Police in Lund say that they have arrested the baker Ray Vik on suspicion of theft at the docks.",
            f"{DOCKS} Ray Vik's cousin was acquitted of theft by a jury in Graz. Fishermen want a ferry.",
        ),
        (
            "Police in Lund say that they have accused the baker Ray Vik of theft at the docks.",
            f"{DOCKS} But Togo issued a reprieve, perhaps because shippers would have been hurt.",
        ),
    ],
)
def test_no_outcome_is_told_from_far_below_or_from_before_the_news_of_the_lead(lead: str, behind: str) -> None:
    assert summarize(f"{lead} {behind}", length="brief").text == lead


def test_an_outcome_that_may_show_a_claim_for_a_lie_is_told_from_far_below() -> None:
    lead = "Ada Roe, 25, claimed she was assaulted by two men at the docks, prosecutors said."
    end = "Max Bolt was wrongly convicted of assaulting Roe in 2010, the court heard. Fishermen want a ferry."
    assert "wrongly convicted" in summarize(f"{lead} {DOCKS} {end}", length="brief").text
