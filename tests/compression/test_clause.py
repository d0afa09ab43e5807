"""Where a line may end."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from summarizer.compression.clause import NEVER, OPEN, TORN, cuts, has_main_verb, pointing_loss, shorten
from summarizer.compression.clause.losses import end_loss
from summarizer.compression.clause.verbs import parts_time
from summarizer.compression.clause.wants import leaves_rate
from summarizer.compression.constraints import word_list
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.text import count_words


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Council rebuilds bridge, fishermen want a ferry instead", 5, "Council rebuilds bridge"),
        ("Council rebuilds bridge after a flood in March", 5, "Council rebuilds bridge"),
        ("Council of Millport meets Mayor Anna Berg in town hall", 6, "Council of Millport meets"),
        ("Bridge over the Mill costs 12 million euros", 6, "Bridge over the Mill costs"),
        ("Bridge costs Millport 12 million euros", 4, "Bridge costs Millport"),
        ("Millport sells Ellerby 5 per week", 4, "Millport sells Ellerby"),
        ("Council rebuilds bridge.", 5, "Council rebuilds bridge"),
        ("Council calls plan for Millport 'a gift to bakers of Ellerby'", 9, "Council calls plan for Millport"),
        ("Talks end in the U.S.", 9, "Talks end in the U.S."),
        ("Совет решил восстановить мост, рыбаки против", 5, "Совет решил восстановить мост"),
    ],
)
def test_fit_prefers_good_ends(text: str, words: int, expected: str) -> None:
    assert shorten(text, Length(words=words)) == expected


def test_every_cut_is_within_the_limits_and_they_grow() -> None:
    text = "The council of Millport decided to rebuild the bridge"
    found = cuts(text, Length(words=7, chars=30), english=True)
    assert [cut.words for cut in found] == [1, 2, 3, 4]
    assert all(len(cut.text) <= 30 and text.startswith(cut.text) for cut in found)


def test_a_clause_without_its_verb_is_a_loss() -> None:
    by_text = {cut.text: cut.loss for cut in cuts("The council that met decided it", Length(words=6), english=True)}
    assert by_text["The council that met"] > by_text["The council that met decided it"]


def test_a_quotation_is_not_shortened_inside_its_marks() -> None:
    text = 'Bolt said "we will not sell it, not now," on Monday'
    by_text = {cut.text: cut.loss for cut in cuts(text, Length(words=12), english=True)}
    assert by_text["Bolt said we will not sell it"] > by_text["Bolt said"] + 10
    assert 'Bolt said "we will not sell it, not now"' in by_text


@pytest.mark.parametrize(
    ("part", "rest"),
    [
        ("Bolt retires a year", "early after a row"),
        ("Bolt fell ill two weeks", "after she won"),
        ("Bridge opens three years", "late at a cost of 9 euros"),
        ("Bolt pays if trains come half", "an hour late"),
    ],
)
def test_no_cut_ends_on_how_long_it_was_before_or_after(part: str, rest: str) -> None:
    assert parts_time(part, rest)


@pytest.mark.parametrize(
    ("part", "rest"),
    [("Bolt was held for nine years", "before he was freed"), ("Bolt closed it for a week", "late on Friday")],
)
def test_a_cut_may_end_on_how_long_something_lasted(part: str, rest: str) -> None:
    assert not parts_time(part, rest)


def test_a_participle_before_the_subject_is_no_clause() -> None:
    found = cuts("Loosely modeled on a mill in Togo, the mill will open", Length(words=20), english=True)
    by_text = {cut.text: cut.loss for cut in found}
    assert (
        by_text["Loosely modeled on a mill in Togo"] > by_text["Loosely modeled on a mill in Togo, the mill will open"]
    )


def test_a_clause_whose_condition_is_cut_off_is_a_loss() -> None:
    text = "The council will close the mill in May unless the state pays"
    by_text = {cut.text: cut.loss for cut in cuts(text, Length(words=12), english=True)}
    assert by_text["The council will close the mill"] > by_text[text] + 10


@pytest.mark.parametrize(
    ("text", "torn", "whole"),
    [
        ("The blast at the mill killed at least nine men in Togo", "The blast at the mill killed at least", None),
        ("The mayor of Graz has thrown out the claim", "The mayor of Graz has thrown", None),
        ("The court ruled narrowly that Bolt may sell nuts", "The court ruled narrowly", None),
        ("The blast in Graz came little more than a week after it", "The blast in Graz came little", None),
        ("Ada Bolt and Ray Vik met face to face in Togo", "Ada Bolt and Ray Vik met face", None),
        ("The mill in Togo will sell 1,000 more vans in May", "The mill in Togo will sell 1,000", None),
        ("The mill in Togo will not only close but also be sold", "The mill in Togo will not only close", None),
        ("A man who hid after he hit a boy was seen in Togo", "A man who hid after he hit a boy", None),
        ("The pill would save as many as 9,000 men in Togo", "The pill would save as many", None),
        ("The council of Togo plans to close at least nine mills", "The council of Togo plans to close", None),
        ("The council of Togo is losing about $9 million a day", "The council of Togo is losing", None),
        ("Prices in Togo are not seen to fall below 9 percent", "Prices in Togo are not seen to fall below", None),
        ("The bank fears that no more than half of all mills pay", "The bank fears that no more than half", None),
        ("Bakers are far more interested in oil than in rope", "Bakers are far more interested", None),
        ("The bank has lent no more than half of it to mills", "The bank has lent no more", None),
        ("The mayor of Togo called the fire a gift to bakers", "The mayor of Togo called the fire", None),
        ("Bolt does not expect costs to rise above $9 million", "Bolt does not expect costs to rise", None),
        ("Togo will not back the plan in its present form", "Togo will not back the plan", None),
        ("The army of Togo has agreed in principle to a truce", "The army of Togo has agreed", None),
        ("Acme Air of Togo raised its fares on some routes", "Acme Air of Togo raised its fares", None),
        ("The king of Togo visited the mill in May 2005", "The king of Togo visited the mill", None),
        ("The king of Togo shut the mill but later sold it", "The king of Togo shut the mill", None),
        ("Acme of Togo will buy 9 percent of Bolt it does not own", "Acme of Togo will buy 9 percent of Bolt", None),
        ("The king of Togo will tax each boat sent from Chad", "The king of Togo will tax each boat", None),
        ("The price of nuts in Togo fell, but not that of oil", "The price of nuts in Togo fell", None),
        ("The mill in Togo was seen only once by Ada Bolt", "The mill in Togo was seen", None),
        ("Ada Bolt was cleared of theft but convicted of fraud in Lome", "Ada Bolt was cleared of theft", None),
        ("The court upheld the ban on nuts but cut the fine", "The court upheld the ban on nuts", None),
        ("The price of nuts fell in May, but is now rising", "The price of nuts fell in May", None),
        ("Nurses warned tea may help men but could harm boys", "Nurses warned tea may help men", None),
        ("Farmers asked Togo to let them bring in nine men", "Farmers asked Togo to let them bring", None),
        ("Lund is one of nine mills in Togo that closed in May", "Lund is one of nine mills in Togo", None),
        ("Bolt faces perhaps the most difficult fight in Togo", "Bolt faces perhaps the most difficult", None),
        ("Rebels have confirmed their boss Ray al-Bolt was hurt", "Rebels have confirmed their boss", None),
        ("The mayor of Togo no longer wants to sell a mill", "The mayor of Togo no longer", None),
        ("The nurse sold nine boxes of nuts meant for the poor", "The nurse sold nine boxes of nuts meant", True),
        ("The bank held a sale of nuts forced by a court", "The bank held a sale of nuts forced", True),
        ("The mayor of Togo opposes raising taxes on nuts", "The mayor of Togo opposes", None),
        ("The mill will build 9,000 cheap homes in Togo", "The mill will build 9,000 cheap", None),
        ("The king of Togo must free men who pay a fine", "The king of Togo must free men", None),
        ("The king of Togo will free Bolt when Chad pays a fine", "The king of Togo will free Bolt", None),
        ("The king of Togo promised to free Bolt once Chad pays", "The king of Togo promised to free Bolt", None),
        ("The mill will sell Togo its oil as long as Togo pays", "The mill will sell Togo its oil as long", None),
        ("The boat would have sunk had nine men not left it", "The boat would have sunk", None),
        ("The mill will sell 9 million cubic metres of gas", "The mill will sell 9 million cubic", None),
        (
            "The mill in Togo sold 9 million tons of rock salt a day",
            "The mill in Togo sold 9 million tons of rock salt",
            None,
        ),
        ("The men of Togo were put on notice", "The men of Togo were put", None),
        (
            "The king of Togo must free men whose fines are paid unless they lied",
            "The king of Togo must free men",
            None,
        ),
        ("The mayor of Togo faces severe cash shortages", "The mayor of Togo faces severe", None),
        ("The mills of Togo are mainly in Lome", "The mills of Togo are mainly", None),
        ("The plan of Togo makes mills more secure", "The plan of Togo makes mills", None),
        ("The plan of Togo makes drivers over 70 retake their test", "The plan of Togo makes drivers", None),
        ("The state paid $9 million of grain to Togo", "The state paid $9 million", None),
        ("Acme recalled 9,000 vans and buses in Togo", "Acme recalled 9,000 vans", None),
        ("The blast killed 9 men in Togo and Ghana", "The blast killed 9 men in Togo", None),
        ("Togo owes its debt to foreign and domestic banks", "Togo owes its debt to foreign", None),
        ("The council voted 9-6 to close the mill", "The council voted 9-6", None),
        ("The bakers of Togo are calling on banks to pay", "The bakers of Togo are calling on banks", None),
        ("Ada Bolt was quoted by Acme as saying it lost", "Ada Bolt was quoted by Acme", None),
        ("Fires in Togo are twice as common as in Ghana", "Fires in Togo are twice", None),
        ("The study found men who run live for longer", "The study found men", None),
        ("The mayor says the abuse he received drove him out", "The mayor says the abuse he received", None),
        ("The mayor admitted that money he took was lost", "The mayor admitted that money he took", None),
        ("Two men of Togo planned to blow up a mill", "Two men of Togo planned to blow", None),
        ("Two men of Togo want to take over a mill", "Two men of Togo want to take", None),
        ("Ada Bolt and Ray have begun to think about a mill", "Ada Bolt and Ray have begun", None),
        ("Two men of Togo tried to break into a mill", "Two men of Togo tried to break", None),
        ("Half of all men cannot explain how a mill runs", "Half of all men cannot explain", None),
        ("The bank knew in 2005 that its rope would rot", "The bank knew in 2005", None),
    ],
)
def test_what_wants_more_is_no_end(text: str, torn: str, whole: bool | None) -> None:
    by_text = {cut.text: cut.loss for cut in cuts(text, Length(words=12), english=True)}
    assert by_text[torn] >= OPEN
    assert not whole or by_text[torn.rsplit(" ", 1)[0]] < OPEN


def test_what_is_whole_before_more_is_an_end() -> None:
    for text in (
        "Shares of the mill fell | by about 9 percent",
        "The Bank of Togo held its rates unchanged | for a year",
    ):
        by_text = {cut.text: cut.loss for cut in cuts(text.replace(" |", ""), Length(words=12), english=True)}
        assert by_text[text.split(" |", 1)[0]] < OPEN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Half of money put aside by Togo", False),
        ("Nine men held by police in Lome", False),
        ("Sales in Lome were hit by rain", True),
        ("Lome won by nine goals", True),
        ("Ada Bolt weighs in with what to expect", True),
        ("A cook who was fired after he told Ray", False),
        ("A cook who was fired after he told Ray has won", True),
        ("Woman who stole dog from parked car", False),
        ("Outbreak linked to a batch of nuts", False),
        ("Miner killed in a fall", False),
        ("The fall in prices hit Acme", True),
        ("Miner killed in a fall was Ray Bolt", True),
        ("Acme seized on the plan", True),
    ],
)
def test_a_participle_before_who_did_it_is_no_main_verb(text: str, told: bool) -> None:
    assert has_main_verb(text) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sailors who eat nuts twice a week are late", True),
        ("Sailors who eat nuts twice a week", False),
        ("Sailors who live where mills are built", False),
        ("Sailors who eat nuts that are sold in Togo", False),
    ],
)
def test_a_helper_behind_what_many_do_is_the_main_verb(text: str, told: bool) -> None:
    assert has_main_verb(text) is told


@pytest.mark.parametrize(
    ("text", "loss"),
    [
        ("But it's an old mill", NEVER),
        ("But Ada won", 0.0),
        ("Its mill", NEVER),
        ("Both then have won", NEVER),
        ("The first was sold", NEVER),
        ("Some of the losers did, too", NEVER),
        ("Ada Bolt won more than Ray did", 0.0),
    ],
)
def test_a_beginning_points_back_behind_a_small_word_too(text: str, loss: float) -> None:
    assert pointing_loss(text) == loss


@pytest.mark.parametrize(
    ("text", "false"),
    [
        ("The mill in Togo may fail by May without more aid", "The mill in Togo may fail"),
        ("The mill in Togo will stand, provided it rains in May", "The mill in Togo will stand, provided"),
        ("The dam will supply half of Togo once it is full", "The dam will supply half of Togo once"),
        ("Once the treaty is signed, Togo will open its border to Chad", "Once the treaty is signed"),
        ("If the mayor, Ada Bolt, lied, she will have to go", "If the mayor, Ada Bolt, lied"),
        ("The mill in Togo has not been open for a year", "The mill in Togo has not been open"),
        ("Togo will not, for a time at least, sell the mill", "Togo will not, for a time at least"),
        ("Without more aid, the mill in Togo will close in May", "Without more aid"),
        ("The tax on nuts will be 9 percent at most in Togo", "The tax on nuts will be 9 percent"),
        ("The court in Togo found the mayor not guilty of theft", "The court in Togo found the mayor"),
    ],
)
def test_a_condition_and_the_limit_of_a_figure_stay(text: str, false: str) -> None:
    by_text = {cut.text: cut.loss for cut in cuts(text, Length(words=12), english=True)}
    assert by_text[false] >= NEVER


def test_a_figure_is_told_without_its_time_only_where_it_breaks_off() -> None:
    tax = "The tax will cost Togo 9 crowns ($1) a month in May"
    assert [cut.loss for cut in cuts(tax, Length(words=12)) if cut.text == "The tax will cost Togo 9 crowns"] == [TORN]
    assert leaves_rate("Ada sang 9 times", "a day in Togo")
    assert leaves_rate("Nuts are 9 times", "larger than peas")
    assert not leaves_rate("Ada sang 9 times", "in Togo")


def test_blank_text_has_nothing_to_cut() -> None:
    assert shorten("  ", Length(words=3)) == ""


@pytest.mark.parametrize("words", range(4, 25))
def test_no_dangling_end(words: int) -> None:
    found = shorten(
        "Mayor Anna Berg of Millport told the council that a bridge of steel is to cost 12 million",
        Length(words=words),
    )
    assert found.rsplit(" ", 1)[-1] not in {"of", "the", "that", "a", "is", "to", "12", "Anna", "Mayor"}


@pytest.mark.parametrize(
    ("text", "open_end"),
    [
        ("Shares of the bank surged for third straight day", "third"),
        ("Truck maker posted smaller-than-expected drop in profit", "smaller-than-expected"),
        ("Investors have widely discounted the bank's profit", "widely"),
        ("The mayor will later attend a game", "later"),
        ("The judge dismissed an attempt by Norwegian investors", "Norwegian"),
        ("The factory posted 11 percent rise in profit", "percent"),
        ("The party doesn’t want a new leader", "doesn’t"),
        ("The mayor pardoned 40 prisoners hours before leaving office", "hours"),
        ("The council made strong gains in the north", "strong"),
    ],
)
def test_what_stands_before_its_word_is_an_open_end(text: str, open_end: str) -> None:
    before = text.split(f" {open_end}")[0]
    losses = {cut.text.split()[-1]: cut.loss for cut in cuts(text, Length(words=20), english=True)}
    whole = {cut.text: cut.loss for cut in cuts(before, Length(words=20), english=True)}
    assert losses[open_end] >= OPEN > whole[before]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("The council closed a mill in Italy last year", "Italy"),
        ("The mayor met the family again in May", "family"),
        ("The factory lost 9 percent Tuesday after a strike", "percent"),
    ],
)
def test_what_only_looks_like_it_is_none(text: str, end: str) -> None:
    losses = {cut.text.split()[-1]: cut.loss for cut in cuts(text, Length(words=20), english=True)}
    assert losses[end] < OPEN


def test_a_clause_is_not_cut_between_its_subject_and_its_verb() -> None:
    text = "Officials said the cause was unknown"
    losses = {cut.text.split()[-1]: cut.loss for cut in cuts(text, Length(words=20), english=True)}
    assert losses["cause"] >= 20 > losses["unknown"]


def test_before_a_preposition_the_same_words_may_end() -> None:
    text = "The sprinter finished third in a race of ten"
    losses = {cut.text.split()[-1]: cut.loss for cut in cuts(text, Length(words=20), english=True)}
    assert losses["third"] < 20


def test_a_condition_is_not_cut_off() -> None:
    found = shorten("Mayor will resign from council if the bridge falls into the river again", Length(words=7))
    assert found == "Mayor will resign"


def test_quotes_and_brackets_are_closed_or_gone() -> None:
    for words in range(1, 12):
        found = shorten("Mayor says “the bridge is safe (for now)” and stays in office", Length(words=words))
        assert found.count("“") == found.count("”")
        assert found.count("(") == found.count(")")


TEXTS = st.lists(
    st.sampled_from(
        [
            "The bridge (of stone) will be rebuilt, the mayor said.",
            "“We lost,” he said.",
            "市议会周二决定，重建。",
            "...",
        ]
    )
    | st.text(max_size=40),
    min_size=1,
    max_size=8,
).map(" ".join)


@settings(deadline=None)
@example("... 市议会周二决定，重建。", Length(words=1, chars=2))
@given(TEXTS, st.builds(Length, words=st.integers(1, 14), chars=st.none() | st.integers(1, 90)))
def test_any_text_within_any_limits(text: str, length: Length) -> None:
    found = shorten(text, length)
    assert bool(found) == bool(text.strip())
    assert length.allows(words=count_words(found), sentences=1, chars=len(found))
    rest = iter(text)
    assert all(character in rest for character in found if character.isalnum())
    assert not re.search(r"\s\s", found)


def test_the_small_words_of_the_constraints_are_function_words() -> None:
    assert word_list("stop") < ENGLISH.function_words


def test_words_that_a_line_cannot_end_with_are_no_place_to_end() -> None:
    for word in sorted(ENGLISH.clauses.open_ends - ENGLISH.clauses.conditions):
        assert shorten(f"Council rebuilds bridge {word} x", Length(words=4)) == "Council rebuilds bridge", word


@pytest.mark.parametrize(
    ("part", "rest", "inside"),
    [
        ("Half of it is from nuts", ", oats and rope", True),
        ("Acme sells only to Togo", ", Chad and Peru", True),
        ("Half of it is gone", ", Ada and Ray said", False),
        ("Acme buys it from Togo", ", Chad and Peru", False),
        ("Togo has named state", " Senator Ada Bolt", True),
        ("Togo has sued the state", " Monday", False),
    ],
)
def test_no_cut_is_whole_inside_a_list_of_all(part: str, rest: str, inside: bool) -> None:
    assert (end_loss(f"{part}{rest}", len(part), part) >= OPEN) == inside
