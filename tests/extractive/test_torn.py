"""What a line may not end on, or go on with behind a gap: seen torn where real leads were shortened."""

from __future__ import annotations

import pytest

from summarizer.document import Document
from summarizer.extractive.shorten.finished import bends, holds, unfinished
from summarizer.extractive.shorten.losses.resumed import resumes_inside
from summarizer.extractive.shorten.losses.wanting import wants_more


def _kept(lead: str, parts: list[str]) -> list[tuple[int, int]]:
    starts = [lead.index(part) for part in parts]
    return [(start, start + len(part)) for start, part in zip(starts, parts, strict=True)]


@pytest.mark.parametrize(
    ("lead", "part", "torn"),
    [
        ('"We are out of flour and nuts," Ada Bolt said of her mill in Lund.', '"We are out of flour and nuts,"', True),
        ('"We are out of nuts," Ada Bolt said in Lund, which is rich.', '"We are out of nuts," Ada Bolt said', False),
        ('The mayor called it "a joke," and left for Lund at noon.', 'The mayor called it "a joke,"', False),
        (
            "Though the men of Lund built a mill because it paid, soon after a flood they found that it did not.",
            "Though the men of Lund built a mill",
            True,
        ),
        (
            "Every time the river rises the men of Togo lose their nuts, and this year they lost their boats.",
            "Every time the river rises the men of Togo lose their nuts",
            False,
        ),
        (
            "Once the mill shut the men of Togo lost their nuts, a cook said in Lund.",
            "Once the mill shut the men of Togo lost their nuts",
            False,
        ),
        (
            "One of the cooks who built the mill—and saved her boss from jail by burning a book—has been named head.",
            "One of the cooks who built the mill—and saved her boss from jail",
            True,
        ),
        ("Ada Bolt -- a cook that sent the nuts -- says that it is a custom.", "Ada Bolt -- a cook that sent", True),
        ("Acme said that without help from its bakers its mill would close.", "Acme said that without help", True),
        ("Acme was due to announce on Monday that it will close.", "Acme was due to announce", True),
        ("Acme will report a loss in May that it had foreseen.", "Acme will report a loss", False),
        ("Acme said that in May its mill was shut, which hurt Lund.", "Acme said that in May its mill was shut", False),
        ("Acme has sold its mills – nine in Togo – to a bank.", "Acme has sold its mills – nine in Togo", False),
        (
            "A rout in Lund clears the stage for Bolt — a cook — and Roe.",
            "A rout in Lund clears the stage for Bolt",
            False,
        ),
        ("Lund beat Graz 9–3 on Monday and 4–1 in May.", "Lund beat Graz 9–3 on Monday", False),
        (
            "The cook suspected of hurting men at a mill in Graz, Ohio. before fleeing was angry, her father said.",
            "The cook suspected of hurting men at a mill in Graz",
            True,
        ),
        ("A cook accused of theft was held in Lund after a fire.", "A cook accused of theft was held in Lund", False),
    ],
)
def test_a_line_does_not_end_on_what_waits_for_more(lead: str, part: str, torn: bool) -> None:
    assert wants_more(lead, Document.of(lead).story[0], _kept(lead, [part])) is torn


@pytest.mark.parametrize(
    ("lead", "parts", "torn"),
    [
        (
            "A cook told Togo to guard mills against cheap nuts and bread or Lund will give the task to Acme.",
            ["A cook told Togo to guard mills against cheap nuts", "will give the task to Acme."],
            True,
        ),
        ("Bakers who sell nuts or bread must pay a tax in Lund.", ["Bakers", "must pay a tax in Lund."], False),
        (
            "Acme said that reports of a fire were false and it would sue over all such claims.",
            ["Acme said that reports of a fire were false", "over all such claims."],
            True,
        ),
        (
            '"Lund is rich," said Ada Bolt, a cook, calling it the best year in the nine years she has baked.',
            ['"Lund is rich," said Ada Bolt, a cook,', "in the nine years she has baked."],
            True,
        ),
        (
            "A Togo cook who wrote of life in a house filled with smoke shot at a mill in Lund, police said.",
            ["A Togo cook", "filled with smoke shot at a mill in Lund, police said."],
            True,
        ),
        (
            "Togo is to open with a fall in sales as a strong franc, weak demand for nuts and lack of oil take a toll.",
            ["Togo is to open with a fall in sales as a strong franc, weak demand", "take a toll."],
            True,
        ),
        (
            "A bag made from skin and jars of nuts that still release a scent are just some of the items "
            "recovered from a wreck.",
            ["A bag made from skin and jars of nuts", "recovered from a wreck."],
            True,
        ),
        (
            "Former Vice President and Lund hero Ole Roe told a cook to pay.",
            ["Former Vice President", "told a cook to pay."],
            True,
        ),
        (
            "Acme said that without a deal with its bakers its power to sell bread would be in danger.",
            ["Acme said that without a deal with its bakers", "would be in danger."],
            True,
        ),
        (
            "Roe won over bakers with a vow that he will put men back to work in Lund.",
            ["Roe won over bakers with a vow", "back to work in Lund."],
            True,
        ),
        ("Acme said that claims that it lied were false.", ["Acme said that claims", "were false."], False),
        ("The news that Acme will close a mill shocked Lund.", ["The news", "shocked Lund."], False),
        ("Acme said that a mill Bolt had built was sold.", ["Acme said that a mill", "was sold."], False),
        ("A man who was one of us in Lund has died.", ["A man", "has died."], True),
        ("A cook who fled a fire in Lund was held in May.", ["A cook", "was held in May."], False),
        ("Acme, citing high costs, will close its mill in May.", ["Acme,", "will close its mill in May."], False),
        (
            "Acme will sell nuts and bread in Lund, police said.",
            ["Acme will sell nuts", "in Lund, police said."],
            False,
        ),
    ],
)
def test_a_line_does_not_go_on_inside_what_it_leaves_out(lead: str, parts: list[str], torn: bool) -> None:
    assert resumes_inside(lead, Document.of(lead).story[0], _kept(lead, parts)) is torn


@pytest.mark.parametrize(
    ("lead", "part", "whole"),
    [
        (
            "Acme, once a symbol of Lund that has moved from nuts to bread, faces a fork.",
            "Acme, once a symbol of Lund that has moved from nuts to bread",
            False,
        ),
        (
            "Acme fell in May and if Lund does not act soon all men will pay, Ada Bolt warned.",
            "Acme fell in May",
            False,
        ),
        ("Cooks will say on Monday how and when to sell the mill.", "Cooks will say on Monday how and when", False),
        (
            "Ada Bolt has met nine cooks, including Ole Roe, Jon Roe, Max Vik and Eva Vik, at her mill.",
            "Ada Bolt has met nine cooks, including Ole Roe, Jon Roe",
            False,
        ),
        (
            "Two cooks fought over the mill, the price of nuts, bread and the rights of men.",
            "Two cooks fought over the mill, the price of nuts",
            False,
        ),
        (
            "Ada Bolt sold a mill in Lund, a town in Togo, before its fire and flood.",
            "Ada Bolt sold a mill in Lund, a town in Togo",
            True,
        ),
    ],
)
def test_a_list_and_a_condition_stay_whole(lead: str, part: str, whole: bool) -> None:
    assert holds(lead, Document.of(lead).story[0], _kept(lead, [part])) is whole


def test_a_line_does_not_end_in_a_condition_that_begins_behind_and() -> None:
    lead = "A debt is hurting Lund and if cooks do not act soon the cost will be felt by all, bakers warned on Monday."
    kept = _kept(lead, ["A debt is hurting Lund and if cooks do not act soon", "bakers warned on Monday."])
    assert unfinished(lead, Document.of(lead).story[0], kept)
    assert not unfinished(lead, Document.of(lead).story[0], _kept(lead, ["A debt is hurting Lund"]))


@pytest.mark.parametrize(
    "line",
    [
        "Lund is so ill that its debt may sink | not only its mayor but all cooks.",
        "Acme said it was the cook, not the owner | , who fled.",
        "The men were neither asked by Lund | in May, nor paid by Togo.",
        "It took the longest strike in Togo | for the mayor to give way.",
        "Acme won its case in May, but forecast results | below those of Lund.",
        "Acme pulled the plug | on a mill in Lund.",
        "Bolt is working hard | on ways to sell bread.",
        "Waves of air can be used | for radio in Lund.",
        "Men from Togo will not attend a feast | marking nine years of peace.",
        "The deal gave Lund less than many | in Togo asked for.",
        "There was less blame of bakers | in the press than there was of cooks.",
        "It was a deal with Acme — one of the worst mistakes | in the history of Lund.",
        "Ada Bolt has often set out | on such a course.",
        "A fire exposed the two cooks | -- Bolt and Roe -- to a hard look at their trade.",
        "Many will interpret your call | as a sign that mills are safe.",
        "Fear of a slump pushed the S&P 500 | to its lowest in nine years.",
        "Acme kept its plan for the year, with growth | fueled by sales in Togo.",
        "Nurses fled to Lund to stop a rise | in cases of the flu.",
        "Letters show a warm relationship | between Acme and the mayor.",
        "Acme and its heirs were drowning | in debt.",
        "The law has to balance the need of Lund | for bread with that of Togo.",
        "Bolt will be called at the trial | in May of the banker Ole Roe.",
        "Roe denied charges made against him | in May that he sold nuts.",
        "Nine cooks met in Lund to seek — in particular, Ada Bolt said | , more bread.",
        "The season of fires comes | as Togo cuts its aid.",
        "The order was meant to distract | from a fire.",
        "Bolt, who has vowed, as her aide said in May | , not to sell it, spoke.",
        "Bolt told nine bakers from Togo at a feast | here on Monday that he is ill.",
        "Roe was unaware of any report | finding that Acme lied.",
        "Lund will reopen the pass, which has been closed | since a rock fell.",
        "Acme forecast on Monday | that it would pay.",
        "Togo and Lund are set to directly share | and sell news of ships.",
        "The list had been stored | and checked by cooks.",
        "Bolt said that she was under pressure | , to the point of tears, to sell.",
        "Roe hoped to be a judge but instead, | nine months on he bakes.",
        "Roe will have to devote time and money | to the bakers of Lund.",
        "The mill won fame for its bread, its clean look | , and its nuts.",
        "Boats pulled 93 men | , 11 cows and a dog from the sea.",
        "Bolt sought any connections | between Roe and Acme.",
        "A law will stop men who own nine nuts | from eating them in Lund.",
    ],
)
def test_a_line_does_not_end_before_what_its_last_words_want(line: str) -> None:
    part, rest = line.split(" | ")
    lead = f"{part}{'' if rest.startswith(',') else ' '}{rest}"
    assert bends(lead, Document.of(lead).story[0], [(0, len(part))])


@pytest.mark.parametrize(
    "line",
    [
        "Ada Bolt sold nine mills in Lund | on Monday to pay a debt.",
        "Acme sold more nuts than bread | in May as prices fell.",
        "The mayor did not attend the feast | of bakers in Lund.",
        "Acme pushed its rivals out of Togo | in May, bakers said.",
        "Shares rose | in May as Acme won a deal.",
        "A cook said that it was a day to forget | in Lund.",
        "Bolt was used to heat | in Togo, cooks said.",
        "The men either fled or hid | in Lund as the mill burned.",
        "Nine cooks came to Lund | after a fire.",
        "Bolt agreed to pay a fine | after a trial in Lund.",
        "A cook who was held in May has been freed | in Lund.",
        "Acme will fight the law with lawyers | from Togo.",
        "The bakers want to strike | and said so in May.",
        "Ole Roe came to Lund to eat | and to sell bread.",
        "A law will stop men who own nine nuts | from May.",
    ],
)
def test_a_line_may_end_on_words_that_want_no_more(line: str) -> None:
    part, rest = line.split(" | ")
    lead = f"{part} {rest}"
    assert not bends(lead, Document.of(lead).story[0], [(0, len(part))])
