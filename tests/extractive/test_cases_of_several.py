"""Headlines of how the case of several ended, of a verdict undone, and of one whose name the pronoun surely means."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "Two skippers accused of sinking a ferry off Lund went on trial in March. Prosecutors said Jon and Max "
            "Roe had opened a valve for the insurance. A diver, Ray Bolt, lost his boat. On Friday a jury acquitted "
            "both men of fraud. Their lawyer said they would sail again.",
            "On Friday a jury acquitted two skippers of fraud",
        ),
        (
            "Six bakers were charged with fixing the price of rye after a raid in Lund. Police said they had met in "
            "a cellar. Charges against four of them were dropped on Wednesday for lack of proof. The other two, Ada "
            "Bolt and Una Berg, will go on trial in June.",
            "Charges against four of six bakers were dropped",
        ),
        (
            "Two Danish editors were convicted in May of contempt for an article on a bishop. Judge Max Berg fined "
            "Ada Bolt and Jon Roe 900 euros each. On Thursday an appeals court set aside both convictions. The paper "
            "said it was glad.",
            "On Thursday an appeals court set aside two Danish editors' convictions",
        ),
        (  # whom a number may mean besides: the victims
            "A surgeon accused of operating on the wrong ear of four sailors was suspended in January. The council "
            "of surgeons said Dr Jon Roe had ignored scans. Roe said they had been mislabelled. A tribunal cleared "
            "him of misconduct on Thursday. He returns to Lund next week.",
            "A tribunal cleared Jon Roe of misconduct on Thursday",
        ),
        (  # "he" is her husband
            "A woman was jailed for life in 2006 for drowning her husband in Lund. Ada Bolt, now 61, insisted he had "
            "slipped. New tests found a fracture. The highest court threw out her conviction on Monday. She left the "
            "prison that day.",
            "The highest court threw out Ada Bolt's conviction on Monday",
        ),
        (  # the police are no "him"
            "Lund striker Jon Roe was arrested in August on suspicion of robbing a fan at a hotel. The club "
            "suspended Roe, 27, the next day. He denied it. Police said on Tuesday that no further action would be "
            "taken against him. The club said Roe would play again.",
            "Police said that no further action would be taken against Jon Roe",
        ),
        (
            "Police arrested harbourmaster Jon Roe in June on charges of taking 900 euros from a ferry company. Roe "
            "stepped down a week later. A judge threw out the case on Tuesday, saying detectives had forged a "
            "letter.",
            "A judge threw out Jon Roe's case on Tuesday",
        ),
        (
            "A court in Lund found a port and its crane maker not guilty of causing a fall that killed nine people. "
            "Families had called for a conviction. On Thursday an appeals court reversed that verdict and found both "
            "firms guilty of manslaughter. It fined each 900 euros.",
            "Appeals court reversed that verdict and found both firms guilty of manslaughter",
        ),
        (
            "Three bakers were charged with killing a miller in Lund last winter. Police said Jon Roe, Max Bolt and "
            "Ray Berg had planned it for weeks. The miller was 64. On Thursday jurors convicted Roe and Bolt of "
            "murder but cleared Berg, who had been asleep.",
            "Jurors convicted Jon Roe and Max Bolt of murder",
        ),
    ],
)
def test_a_headline_tells_how_it_ended(article: str, told: str) -> None:
    assert headline(article).text == told


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "The former mayor of Lund was sentenced to nine years in prison in 2018 for hiring his wife. Jon Roe "
            "said he had told the council. An appeals court ordered a new trial in 2020, and on Friday a jury in "
            "that trial found him not guilty.",
            "on Friday a jury in that trial found him not guilty.",
        ),
        (
            "A jury in Lund acquitted a banker's guard of murder in 2022. On Tuesday the Supreme Court of Togo ruled "
            "that the acquittal could not stand because a juror had been bribed. Jon Roe, 34, was arrested again.",
            "ruled that the acquittal could not stand because a juror had been bribed.",
        ),
        (
            "The coach of a girls' rowing club was banned for life in May after three rowers accused him of hitting "
            "them. Jon Roe appealed. A panel found on Monday that the ban was unfounded and lifted it. Two of the "
            "rowers had withdrawn their statements.",
            "a panel found on Monday that the ban was unfounded and lifted it.",
        ),
        (
            "Five traders were charged with rigging the price of cod in Lund in 2016. Two of them pleaded guilty. "
            "The other three stood trial. The jury acquitted Jon Roe and Ada Bolt on Friday and could not agree on "
            "the fifth man, Max Berg.",
            "the jury acquitted Jon Roe and Ada Bolt on Friday and could not agree on the fifth man, Max Berg.",
        ),
        (  # a plea, with the rest dropped
            "A baker was accused of faking a fire in Lund to raise money online. Police said Ada Bolt had burned an "
            "old oven. She pleaded no contest to fraud on Tuesday, and prosecutors dropped a charge of arson. Bolt "
            "will be sentenced in July.",
            "she pleaded no contest to fraud on Tuesday, and prosecutors dropped a charge of arson.",
        ),
        (
            "Four dockers were accused of smuggling cigars through Lund in crates of pears. Police found 600 boxes. "
            "A judge freed three of them on Tuesday for lack of evidence. The fourth, Jon Roe, is in custody.",
            "a judge freed three of them on Tuesday for lack of evidence.",
        ),
    ],
)
def test_a_brief_tells_how_it_ended(article: str, told: str) -> None:
    assert summarize(article, length="brief").text.endswith(told)


def test_a_verdict_that_a_higher_court_overturned_is_no_headline() -> None:
    article = (
        "A trial court in Lund cleared an editor of insulting the king in 2021. Ada Bolt had printed a cartoon. A "
        "higher court overturned that verdict on Monday and sentenced Bolt to 14 months in prison. She said she "
        "would appeal."
    )
    for most in (6, 8, 10, 12):
        assert "cleared" not in headline(article, max_words=most).text


@pytest.mark.parametrize(
    ("lead", "outcome", "line"),
    [
        ("Two Danes were charged with spying in Togo.", "A court acquitted them on Monday.", "court acquitted them"),
        ("Three Swedes were held in Togo on suspicion of theft.", "Police let them go without charge.", ""),
        ("Two Danes, Jon Roe and Max Bolt, were charged with spying.", "A court acquitted Bolt.", "acquitted Max Bolt"),
        (
            "Two Danes were charged with spying in Togo.",
            "One of them, Jon Roe, was acquitted.",
            "Jon Roe, was acquitted",
        ),
    ],
)
def test_several_who_are_only_counted_are_no_name(lead: str, outcome: str, line: str) -> None:
    article = f"{lead} {outcome} It rained in Lund."
    assert summarize(article, length="brief").text == f"{lead[:-1]}; {outcome[0].lower()}{outcome[1:]}"
    assert line in headline(article, max_words=12).text
