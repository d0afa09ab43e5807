"""How far a first sentence is a lead."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.document import Document
from summarizer.extractive.coherence import (
    Story,
    lead_prices,
    lead_traits,
    lead_worth,
    may_lead,
    needs,
    news_traits,
    news_worth,
)
from summarizer.extractive.coherence.lead import brief_worth
from summarizer.extractive.select import select
from summarizer.lengths import PRESETS

NEWS = "Fishermen have won a long fight for a ferry from Millport to Lund, the council of Millport said on Tuesday."
WORK = "Fishermen of Millport want a ferry to Lund until the council of Millport has rebuilt the bridge."
SCENE = "Jon Roe, who sells fish, had lost a boat."
FLAGS = [
    ("day", "Fishermen asked for a ferry on Tuesday."),
    ("has_happened", "Shares in steel firms have dropped."),
    ("is_to_happen", "A council is to rebuild the bridge."),
    ("has_happened", "Two boys are in hospital in Lund."),
    ("had", "Nobody had asked for a ferry."),
    ("aside", "Anna Berg, 52, wants a ferry."),
    ("courtesy", "Without a bridge Mr Roe sells no fish."),
    ("the", "The ferry costs more than a bridge."),
]


def story(*sentences: str) -> Story:
    document = Document.of(" ".join(sentences))
    assert len(document.story) == len(sentences)
    return document.keep(Story.of)


@pytest.mark.parametrize(("trait", "sentence"), FLAGS)
def test_flags(trait: str, sentence: str) -> None:
    assert lead_traits(story(sentence, WORK))[trait] == 1
    assert lead_traits(story("Fishermen asked for a ferry.", WORK))[trait] == 0


def test_a_name_that_the_next_sentence_gives_in_full_was_not_told_before() -> None:
    lead = "A judge ordered Mr. Roe on Monday to give his boat to two sailors."
    assert lead_traits(story(lead, "Jon Roe, a former mayor, owes them 900 francs."))["courtesy"] == 0
    assert lead_traits(story(lead, "Ada Bolt, a former mayor, owes them 900 francs."))["courtesy"] == 1
    assert lead_traits(story("Mr. Roe had a boat.", "Jon Roe sold it to two sailors on Monday."))["courtesy"] == 1
    assert lead_traits(story("The charges against Mr. Roe were dropped.", "Jon Roe owes 9 francs."))["courtesy"] == 1
    assert lead_traits(story("Mr. Roe paid 9 francs.", "Police say Jon Roe ran a gang."))["courtesy"] == 1
    told = summarize(
        f"{lead} Jon Roe, a former mayor of Lund, owes them 900 francs. He must sell a cart.", length="brief"
    )
    assert told.text == lead


def test_counts() -> None:
    traits = lead_traits(story("Fishermen of Millport saw 20 boats.", WORK))
    assert traits["words"] == pytest.approx(1.792, abs=0.001)  # ln 6
    assert traits["capitals"] == pytest.approx(2 / 6)
    assert traits["told_again"] == pytest.approx(0.693, abs=0.001)  # ln 2: Millport
    assert lead_traits(story("Fishermen saw Una Roe.", WORK))["told_again"] == 0


@pytest.mark.parametrize(
    ("trait", "sentence"),
    [
        ("number", "Fishermen saw 20 boats."),
        ("sum", "Fishermen paid $20 a day."),
        ("quotation", 'Fishermen want "a ferry".'),
        ("question", "Who wants a ferry?"),
    ],
)
def test_flags_of_news(trait: str, sentence: str) -> None:
    assert news_traits(story(sentence).lines[0])[trait] == 1
    assert news_traits(story("Fishermen asked for a ferry.").lines[0])[trait] == 0


def test_the_words_of_a_sentence_tell_news_from_a_scene() -> None:
    assert news_worth(story(NEWS).lines[0]) > 0.5
    assert news_worth(story(SCENE).lines[0]) < 0
    assert news_worth(story("Anna Berg ties up her boat and counts the fish, twice.").lines[0]) < 0


def test_each_trait_has_a_price() -> None:
    assert set(lead_prices()) == set(lead_traits(story(NEWS, WORK)))


def test_news_is_a_lead_and_background_is_none() -> None:
    assert lead_worth(story(NEWS, WORK)) > 0
    assert lead_worth(story("The bridge had stood for ten years.", WORK)) < 0
    assert lead_worth(story(SCENE, WORK)) < 0


@pytest.mark.parametrize(
    "lead",
    [
        "The council denied on Tuesday that bad water had hurt nine pupils in Millport.",
        "The mayor has ruled out a new ferry to Lund.",
        "The port refused to pay the fine.",
        "The port declined on Monday to pay the fine.",
    ],
)
def test_what_is_denied_or_ruled_out_is_a_lead(lead: str) -> None:
    assert lead_worth(story(lead, WORK)) > 1


def test_who_declines_to_comment_tells_no_lead() -> None:
    assert lead_worth(story("The port declined to comment.", WORK)) < 0
    assert lead_worth(story("The man was refused a loan.", WORK)) < 0


def test_a_brief_is_the_lead_where_there_is_one() -> None:
    text = f"{{}} A yard in Lund makes piers of steel for ferries and for the bridge. {WORK}"
    told = [select(Document.of(text.format(first)), PRESETS["brief"])[0].text for first in (NEWS, SCENE)]
    assert told == [NEWS, WORK]


def test_a_quotation_with_its_speaker_is_a_lead() -> None:
    quoted = '"We have to act now," Prime Minister Ada Bolt told parliament on Monday after a bridge fell.'
    assert lead_worth(story(quoted, WORK)) >= 1.2
    assert lead_worth(story(quoted.replace("Prime Minister Ada Bolt", "he"), WORK)) < 1.2


@pytest.mark.parametrize("said", ["its port says", "fishermen warned in May", "according to a report"])
def test_what_ends_with_who_says_it_is_a_lead(said: str) -> None:
    assert lead_worth(story(f"The ferry is ready, {said}.", WORK)) >= 1.2
    assert lead_worth(story("The ferry is ready, and red.", WORK)) < 0


def test_a_lead_is_ahead_of_what_somebody_says_late_in_a_short_story() -> None:
    lead = "Police in Millport are hunting the owner of a dog after a four-year-old boy was bitten in the face."
    said = "Police of Millport said the dog was off the lead with two other dogs, and two were black and one was white."
    text = f"{lead} Nobody saw the owner. Una Roe held the boy until a nurse came. {said} The boy is well."
    assert select(Document.of(text), PRESETS["brief"])[0].text == lead


def test_a_second_sentence_that_gives_a_name_in_full_goes_on_from_no_weak_lead() -> None:
    lead = "A young player had to give up a dream on a bad day."
    goes_on, named = "Jon Roe wants a ferry to Lund.", "Jon Roe, 18, wants a ferry to Lund."
    assert -0.4 < lead_worth(story(lead, named)) < 0.3
    told = [needs(Document.of(f"{lead} {second} {WORK}"))[1] for second in (goes_on, named)]
    assert told == [{0}, set()]


def test_what_somebody_had_forecast_is_no_background() -> None:
    assert not lead_traits(story("Acme sold more fish in May than rivals had forecast.", WORK))["had"]
    assert not lead_traits(story("Acme has had its licence to sell fish restored.", WORK))["had"]


def test_a_short_article_may_open_with_the_airline() -> None:
    lead = "The airline said it had taken every step it could to keep passengers safe."
    text = f"{lead} Talks resume on Tuesday."
    assert select(Document.of(text), PRESETS["brief"])[0].text == lead


@pytest.mark.parametrize(
    ("lead", "opens"),
    [
        ("The airline said it had taken every step it could to keep passengers safe.", True),
        ("The minister said he was sorry for what he had called fishermen at a dinner.", True),
        ("The airline also said it had taken every step it could to keep passengers safe.", False),
        ("The pair said they had taken every step they could to keep passengers safe.", False),
    ],
)
def test_a_long_article_may_open_with_a_body_or_an_official_that_acts(lead: str, opens: bool) -> None:
    rest = (
        f"{WORK} Shares in steel firms fell. Two cooks from Graz want a mill. A hearing is due in May. Boats cost more."
    )
    assert (select(Document.of(f"{lead} {rest}"), PRESETS["brief"])[0].text == lead) is opens


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        ("Bakers in Togo are growing twice as much wheat as in May, raising hopes that mills open again.", True),
        ("Tara Holm, 31, from Lund, was jailed for six months after she admitted selling stolen boats.", True),
        ("The widow of a miner made a plea for help to find those who saw her husband fall in Lund.", True),
        ("Holm, 31, was jailed for six months after she admitted selling stolen boats.", False),
        ("Tara Holm, 31, had sold stolen boats for six years before a court in Lund met.", False),
        ("Getting wheat to grow in Togo is never easy.", False),
    ],
)
def test_what_is_held_for_news_opens_a_brief(lead: str, told: bool) -> None:
    assert (brief_worth(story(lead, WORK)) >= 1.0) == told


@pytest.mark.parametrize(
    ("second", "told"),
    [
        ("Jon Roe, 24, has three boats.", True),
        ("Jon Roe, 24, said on Friday that he was glad.", False),
        ("Ada Berg, 24, has three boats.", False),
    ],
)
def test_a_surname_of_which_the_next_sentence_tells_opens_a_brief(second: str, told: bool) -> None:
    assert (brief_worth(story("Roe beat Berg in the final at Lund.", second)) >= 1.0) == told


def test_a_lead_with_an_aside_about_a_company_may_open_a_brief() -> None:
    told = story("Acme Mills, the country's largest flour maker, filed for bankruptcy protection Tuesday.", WORK)
    assert lead_worth(told) < 0 < brief_worth(told)
    assert may_lead(told)
    assert not may_lead(story(SCENE, WORK))


def test_a_lead_of_many_names_is_no_title_that_runs_into_it() -> None:
    names = "Bakers have dismissed Togo Trade Minister Ada Bolt's new North Quay bread plan as a trick."
    assert may_lead(story(names, WORK))
    assert not may_lead(story("Series: Town With No Rope Acme Has Sold Its Last Mill and has closed it in Lund.", WORK))


def test_a_first_sentence_that_is_the_best_to_tell_may_be_worth_less_as_a_lead() -> None:
    opening = story("Despite the Lund vote, Mayor Ada Bolt's map of mills in Togo is shrinking once again.", WORK)
    assert not may_lead(opening)
    assert may_lead(opening, best=True)
    assert not may_lead(story("The Owl is dead.", WORK), best=True)
