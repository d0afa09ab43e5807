"""An outcome is told of nobody, and behind no accusation, where it may be of somebody or something else."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize

ACQUITS = ("; ", ", but", "acquitted", "cleared", "not guilty", "released", "dropped", "dismissed", "overturned")


@pytest.mark.parametrize(
    "article",
    [
        "Ada Bolt was charged with the murder of her husband in a barn near Lund. Her brother Jon Bolt told the court "
        "that she had hated him. He was acquitted on Monday of lying to the police.",
        "Jon Roe, the former coach of Lund, was charged with fraud in May. Police also charged the club's treasurer. "
        "The treasurer denied it. He was acquitted on Monday.",
        "Jon Roe, the former coach of Lund, was charged with fraud in May. The club's treasurer also faces a charge. "
        "He was acquitted on Monday.",
        "Jon Roe, the coach of Lund, was charged with fraud. A teammate was in court with the coach. He was acquitted "
        "on Monday, while the coach awaits a verdict.",
        "Jon Roe, 44, was charged with fraud in Lund. The prosecutor himself was under inquiry for hiding proof. He "
        "was cleared on Monday.",
        "Police in Lund arrested Jon Roe on suspicion of arson. A neighbour was held for questioning on Sunday. He "
        "was released without charge.",
        "A man was arrested on suspicion of arson in Lund. A woman, 30, was held with him. She was released without "
        "charge.",
        "Jon Roe, 44, was charged with fraud in Lund. The charges were dropped on Monday against his wife.",
        "The owner of an inn was found guilty on Monday of neglecting two guests in Lund. Ada Bolt, 49, had denied "
        "five charges. The jury cleared Bolt of theft.",
        "Jon Roe, 44, was charged with fraud and theft. He pleaded guilty to theft in May. The charges were dropped "
        "on Monday.",
        "Jon Roe, 44, was charged with rioting in Lund. The charges were dropped against eight others on Monday.",
        "Jon Roe, a surgeon, was charged with stealing drugs in Lund. He also sued the hospital over his pay. The "
        "lawsuit was dismissed on Monday.",
        "Ann Lee accused the mayor of Lund of rape in May. She was later charged with lying to the police. The "
        "charges were dropped on Monday.",
        "Jon Roe, 44, was charged with fraud in Lund. He was cleared of assault in a bar fight when he was a player.",
        "The first president to be tried, accused of bribery by the senate, was a farmer's son. He was acquitted by "
        "one vote.",
        "Jon Roe, 44, was charged with fraud in Lund. He was acquitted, in the eyes of his fans, long before the "
        "trial.",
        "Jon Roe, 44, was charged with fraud in Lund. He was acquitted on Monday, according to a fake news site.",
        "Jon Roe, 44, was charged with fraud, theft and perjury. He was cleared of perjury on Monday. He faces "
        "sentence for fraud in May.",
        "Ada Bolt, 51, went on trial accused of poisoning a guest in Lund. Her brother Leo kept the kitchen. He was "
        "cleared on Friday of all charges.",
        "Jon Roe, the mayor of Lund, was indicted in May over a contract. His deputy signed the papers, the court "
        "heard. He was found not guilty on Friday.",
        "Max Bolt was charged with bribery in March. The second accused, a builder, said the money was a loan. He was "
        "acquitted on Friday.",
        "Acme Foods was accused of selling spoiled fish. Its founder, Leo Roe, signed the papers. The company was "
        "cleared on Friday. He was jailed for a year.",
        "Acme Foods was charged with fraud in May. The head of the firm, 50, went to court. He was acquitted on "
        "Friday.",
        "Jon Roe, 44, was charged with arson in Lund. He had stood trial before over a fire in a barn. He was "
        "acquitted.",
        "Jon Roe, 44, was charged with arson in Lund. In 2009 he was in court over a fire. He was acquitted on a "
        "Friday.",
        "A nurse was charged with theft in Lund. The widow of a patient sued the hospital. The lawsuit was dismissed "
        "on Monday.",
        "Jon Roe was convicted of fraud in Lund. An appeal court cleared him on Monday. The supreme court restored "
        "the verdict.",
        "Jon Roe, 44, was charged with fraud and bribery. The judge declared a mistrial on Monday over bribery. He "
        "was found guilty of fraud.",
        "Jon Roe, 44, was charged with six counts of theft. He was acquitted on four counts on Monday.",
        "Jon Roe, 44, was charged with theft. Two cousins were held, too. They were acquitted on Monday.",
        "A couple were charged with cruelty in Lund. Two guests were in court with them. Both men were acquitted on "
        "Monday.",
        "Jon Roe was accused of stabbing Max Bolt in a bar. Bolt had hit a waiter with a chair. He was cleared of "
        "assault on Monday.",
        "Max Bolt was sued by a singer over a song. The singer had been caught with drugs. The charges were dropped "
        "on Monday.",
        "Jon Roe, 44, was charged with fraud in Lund. Ada Roe kept the books. The charges against her were dropped on "
        "Monday.",
        "A boxer was charged with assault in Lund. He was cleared on Monday to fight in May.",
        "Jon Roe, 44, was charged with drink driving. He was also accused of hitting a guard. He was acquitted of "
        "assault on Monday.",
        "A teacher was accused of theft in Lund. The head of the school spoke to police. He was found not guilty on "
        "Friday.",
        "Jon Roe, 44, was charged with spying for Togo. He was found not guilty in a novel by Ada Bolt.",
        "Police arrested a man over a fire in Lund. A second man handed himself in. He was released without charge on "
        "Monday.",
        "Jon Roe, 44, was charged with murder in Lund. His wife wept. She was acquitted on Monday of hiding the gun.",
        "Ada Bolt was charged with fraud in May. A jury heard the case. A man from Lund ran the firm. He was "
        "acquitted on Monday.",
        "Jon Roe, 44, was charged with fraud in Lund. The charges were dropped on Monday, but he is behind bars for "
        "theft.",
        "Jon Roe, 44, was charged with murder in Lund. He said his nephew had done it. He was acquitted on Monday of "
        "theft.",
        "Jon Roe was jailed for nine years for arson. The man who sold him the petrol was jailed, too. His conviction "
        "was overturned on Monday.",
        "Ada Bolt and her firm were charged with fraud. The firm was closed in May. She was acquitted on Monday.",
        "Jon Roe, 44, was charged with fraud in Lund. He was acquitted on Monday, as did the court with his partner.",
        "Jon Roe, 44, was accused of harassment by a colleague. The regulator opened an inquiry into the firm. The "
        "inquiry was dropped on Monday.",
        "But Jon Roe, 44, was charged with fraud. The trial of the bank's owner took a year. He was acquitted on "
        "Monday.",
        "Jon Roe, 44, is on trial for murder. He was acquitted in the first trial. The new trial goes on.",
        "Ada Bolt was accused of fraud in Lund. She denied it. The jury failed to agree on Monday over her son.",
    ],
)
def test_what_may_be_of_somebody_else_is_told_of_nobody(article: str) -> None:
    lines = [summarize(article, length="brief").text, headline(article).text]
    assert not any(word in line for line in lines for word in ACQUITS)


@pytest.mark.parametrize(
    "article",
    [
        "Jon Roe, 44, was charged with killing a walker with his car. The case is like that of the cyclist Max Bolt. "
        "In that case, the charges were dropped.",
        "Jon Roe, 44, was charged with six counts of theft. Four of the charges were dropped on Monday. The trial "
        "goes on.",
        "Jon Roe was jailed for nine years for arson. A guard lost his job over it. The court overturned the verdict "
        "on Monday against the guard.",
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
