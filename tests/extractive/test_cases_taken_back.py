"""A charge that is withdrawn, who is restored to a post, and a report that its paper takes back."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize
from summarizer.extractive.outcomes import holds_outcome


def page(text: str) -> str:
    """Each sentence a paragraph."""
    return text.replace(". ", ".\n\n")


@pytest.mark.parametrize(
    "sentence",
    [
        "A judge struck them out on Friday.",
        "The judge struck the claim out.",
        "On Tuesday she was restored to the register.",
        "The party restored him to the front bench.",
        "An arbitrator ruled that the firing was unjust.",
        "The ombudsman found that there was no crime and closed the case.",
        "The Courier said on Friday that the story was untrue.",
        "A judge granted a motion to dismiss on Tuesday.",
    ],
)
def test_what_ends_a_case(sentence: str) -> None:
    assert holds_outcome(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bolt struck out nine batters.",
        "The rowers struck out for the shore.",
        "Power was restored to the town.",
        "The king was restored to the throne.",
        "Roe said that the story was untrue.",
        "Roe asked a judge to dismiss the charges.",
        "Police asked drivers to drop the speed.",
        "She gave the cat its toy back.",
        "The case would not proceed before June, a clerk said.",
        "The prosecution would not go ahead without a key witness.",
        "The state asked a court to vacate the conviction.",
        "Prosecutors asked a judge to drop the charge against his driver.",
        "Unions called the firing unlawful.",
        "Lawyers said that the eviction was unlawful.",
        "The party restored the whip to two others.",
        "A court ordered the street to be reopened.",
        "The jury ordered coffee.",
        "A judge heard a motion to dismiss on Tuesday.",
        "A court ordered the inquest to be reopened.",
        "The website deleted its old photographs.",
    ],
)
def test_what_ends_none(sentence: str) -> None:
    assert not holds_outcome(sentence)


@pytest.mark.parametrize(
    ("article", "words", "told"),
    [
        (  # what is struck out is told, and no persons
            "Nine bakers were charged with trespass after they sat on a roof in Lund. The charges rested on the word "
            "of a guard. A judge struck them out on Friday. She said that he had been in Togo.",
            12,
            "Nine bakers were charged with trespass; judge struck charges out",
        ),
        (
            "Acme and its chief executive were accused of bribing a minister of Togo. Prosecutors said that Max Lind "
            "met him on a boat. Lind said that they fished. He and the company were acquitted on Monday.",
            12,
            "Max Lind and Acme were acquitted on Monday",
        ),
        (  # a body that said it is no "her"
            "A teacher was arrested in May on suspicion of hitting a boy who had thrown a chair at a window. Police "
            "said that Ada Bolt, 50, was held for a day. On Friday the Crown Prosecution Service said no charges would "
            "be brought against her. She will be back on Monday.",
            12,
            "Crown Prosecution Service said no charges would be brought against Ada Bolt",
        ),
        (
            "Lund sprinter Ada Bolt was banned for four years after a test found steroids in her urine. The federation "
            "said that no food could hold so much. The ban was lifted on Monday. She will run in Graz.",
            8,
            "Ada Bolt's ban was lifted on Monday",
        ),
        (
            "A nurse was charged with murder after four patients died in Lund. Prosecutors said that Max Lind, 37, "
            "liked to kill. He told the jury that he had tried to save them. Jurors found him not guilty on Monday.",
            8,
            "Jurors found Max Lind not guilty on Monday",
        ),
        (  # why it was dropped is the same end
            "A jeweller was accused of faking a theft to claim a million euros from his insurers. Police said that Max "
            "Lind had hired the thieves. The case against him was dropped on Monday after prosecutors withdrew the "
            "charge. He plans to sue.",
            8,
            "Case against Max Lind was dropped",
        ),
        (
            "A former Lund inspector was accused of taking cash from a smuggler of oars in Graz. The prosecution said "
            "that Max Lind met the man in a park. Lind retired in 2022. Judge Una Berg directed the jury to acquit "
            "him on Monday.",
            12,
            "Judge Una Berg directed the jury to acquit Max Lind on Monday",
        ),
        (
            "A trader and her son were accused of smuggling gold out of Togo. Police said that Ada Bolt hid bars in "
            "yams. Bolt said that she sold yams. She and her son were acquitted in Lund on Monday.",
            8,
            "Ada Bolt and her son were acquitted",
        ),
        (  # what prosecutors say that she will be spared, she did not do herself
            "A student was arrested in Lund on suspicion of breaking into the files of her school. Police said that "
            "Ada Bolt changed 14 marks. Prosecutors said on Monday she would not be charged.",
            8,
            "Prosecutors said Ada Bolt would not be charged",
        ),
        (  # what a neighbour says of the accused stands for no accusation that is overtaken
            "A church in Lund fired its choir director for marrying. The church said that Max Lind had broken his "
            "vows. Lind sued. A jury ordered the church to pay him two million euros on Monday.",
            8,
            "Church in Lund fired choir director for marrying",
        ),
        (  # with the family, which only they are of
            "Four members of a Lund family were charged with keeping a man as a slave for 12 years. The prosecution "
            "said that he slept in a shed. The man told the jury that he was paid in beer. A jury cleared all four "
            "of them on Monday.",
            12,
            "A jury cleared four members of a Lund family on Monday",
        ),
        (
            "A cook was sacked after she told a newspaper that rats lived in the kitchen of a school in Lund. The "
            "school said that Ada Bolt had broken its trust. Bolt took it to an employment tribunal. It ruled on "
            "Monday that she was unfairly dismissed.",
            12,
            "An employment tribunal ruled on Monday that Ada Bolt was unfairly dismissed",
        ),
        (
            "Dr Ada Bolt was suspended by the medical council after a nurse said she had operated while drunk. Three "
            "patients complained. Bolt said she had a cold. On Monday she was restored to the register.",
            8,
            "Ada Bolt was restored to the register",
        ),
    ],
)
def test_a_headline_tells_the_end_and_whose_it_is(article: str, words: int, told: str) -> None:
    assert headline(page(article), max_words=words).text == told


TOOK_CASH = (
    "Footballer Max Lind took cash from a baker to lose a match in Graz, {}. {} Lind lost two sponsors. {} "
    "Lind said that it was the best day of his life."
)


@pytest.mark.parametrize(
    ("said", "next_", "end", "told"),
    [
        (
            "the Daily Courier reported in March",
            "Lind sued the paper.",
            "The Courier said on Friday that the story was untrue and paid him a million euros.",
            "Courier said that story was untrue and paid Max Lind a million euros",
        ),
        (
            "a Sunday newspaper claimed",
            "It showed a photograph.",
            "On Thursday the paper apologised and paid him damages in Lund.",
            "On Thursday the paper apologised and paid Max Lind damages in Lund",
        ),
        (
            "a tabloid said last month",
            "It showed a photograph.",
            "The tabloid withdrew the story on Friday and apologised to him.",
            "The tabloid withdrew the story on Friday and apologised to Max Lind",
        ),
    ],
)
def test_a_report_that_its_paper_takes_back_is_no_headline(said: str, next_: str, end: str, told: str) -> None:
    article = page(TOOK_CASH.format(said, next_, end))
    assert headline(article, max_words=13).text == told
    assert "; " in summarize(article, length="brief").text


@pytest.mark.parametrize(
    "end",
    [
        "The paper apologised to another player last year.",
        "The newspaper paid his brother damages in 2014.",
        "A rival newspaper apologised in March for a story on the club.",
        "Lind said that the story was untrue.",
        "The paper said that it stood by the story.",
        "The paper has not withdrawn its report.",
        "The paper said that the story was wrong about the date of a match.",
        "The paper apologised to Ada Bolt for a photograph of her.",
        "The paper withdrew its report's headline but stands by the report.",
        "Lind's lawyer said that the newspaper had apologised.",
    ],
)
def test_a_report_that_nobody_takes_back_is_told(end: str) -> None:
    article = page(TOOK_CASH.format("a newspaper reported on Sunday", "It showed a photograph.", end))
    assert headline(article, max_words=13).text.removeprefix("Footballer ").startswith("Max Lind took cash")


@pytest.mark.parametrize(
    "article",
    [
        "The bank Varde and its chairman were charged on Monday with misleading investors. Prosecutors said that Max "
        "Lind hid losses. Lind resigned in May. He and the company were cleared in 2015 of late accounts.",
        "A teacher was suspended on Monday over claims that she gave pupils answers to a test. The school said that "
        "the case would take months. A colleague's suspension was lifted last week. Parents are angry.",
        "Four members of a Lund family were charged on Monday with running a zoo. Police said that they sold dogs. "
        "Two vets were held in May over the same dogs. They were cleared.",
        "Four cooks were charged on Monday with stealing wine from an inn. Police also held two waiters. They were "
        "cleared by a court.",
        "Six men were charged with holding 40 sailors at a farm in Togo. Soldiers found the sailors. They were all "
        "freed on Sunday.",
        "A mayor was charged on Monday with taking a free holiday from a builder. The mayor, Ada Bolt, denies it. A "
        "spokesman said no charges would be brought against the builder. Voters go to the polls in June.",
    ],
)
def test_the_end_of_another_case_is_not_told(article: str) -> None:
    line = headline(page(article), max_words=12).text
    assert not any(word in line for word in ("cleared", "freed", "lifted", "no charges"))


@pytest.mark.parametrize(
    "article",
    [  # a ban of whom a sentence behind the accusation names, who may be its victim
        "A rower was banned for ten races for biting a rival. Max Lind, 29, needed stitches. The ban was overturned on "
        "Friday. The race is in May.",
        "A driver was jailed for seven years for killing a girl in Lund. Ada Bolt, 8, was on her way to school. The "
        "sentence was overturned on Friday. She had two sisters.",
    ],
)
def test_a_ban_is_not_given_to_who_was_hurt(article: str) -> None:
    assert "'s" not in headline(page(article), max_words=8).text
