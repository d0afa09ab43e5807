"""Headlines: the article's own, a line of the pointer model, else a plain cut; through the public functions."""

from __future__ import annotations

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import Article, Length, Summarizer, Summary, count_words, headline, summarize
from summarizer.text import fold, tokenize

BRIDGE = (
    "MILLPORT, March 3 (Reuters) - The council of Millport decided on Tuesday to rebuild the bridge that a flood "
    "destroyed last spring, after a debate of nine hours in the town hall. The bridge will cost 12 million euros. "
    "Fishermen of Millport had asked the council for a ferry, which would have been cheaper to buy but not to run. "
    "Work is to start in May, and the old piers will be used again where the flood has left them standing."
)
FARM = (
    "Mike was working on his farm when the phone rang. The sky over the valley was still dark. He put down his bucket "
    "and walked to the house.\n\nOn the other end was a clerk of the county, who told him that his land would be taken "
    "for a new reservoir. More than 200 farms in the Harwick valley will be flooded under a plan that the state "
    "government approved on Tuesday. The reservoir would supply water to the city of Millport, which has grown by a "
    "third in ten years. Farmers say the compensation, about 4,000 dollars an acre, is half of what the land is worth. "
    "Lawyers for 60 families in the Harwick valley will ask a court next week to stop the reservoir."
)
LATER = (
    "Two men left the hall at noon. A lawyer of one of them asked for more time, and got it. It rained all day in Lome."
)
OWN = "Millport rebuilds its bridge after the flood"


def keys(text: str) -> list[str]:
    return [word.key for word in tokenize(fold(text))]


def test_the_own_headline_of_an_article_that_fits_comes_first() -> None:
    article = Article("The council met on Monday and closed the bridge.", headline="Council closes bridge")
    assert headline(article).text == "Council closes bridge"


@pytest.mark.parametrize(
    "above",
    [
        "Mayor promises a ferry, but fishermen fear for the harbour",  # a standfirst
        "Ada Bolt, Quay News Millport",
        "Monday 4 May 2026 10.12 BST",
        "Share on Facebook Share on X",
    ],
)
@pytest.mark.parametrize("length", ["headline", "push"])
def test_no_line_above_the_text_comes_before_the_headline_that_came_with_it(above: str, length: str) -> None:
    article = Article(f"{above}\n{BRIDGE}", headline=OWN)
    assert summarize(article, length=length).text == OWN
    assert above not in summarize(article).text


def test_the_articles_own_headline_is_taken_whole_where_it_fits(seed_article: str) -> None:
    first = seed_article.splitlines()[0]
    found = headline(seed_article)
    assert (found.text, found.finish_reason, found.article.headline) == (first, "complete", first)
    assert [source.text for source in found.sentences[0].sources] == [first]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (f"{OWN} - Quay News", OWN),
        (f"UPDATE 3-{OWN}", OWN),
        (f"\ufeffRPT-UPDATE\u00a03-{OWN} | Quay News", OWN),
        (f"{OWN} | World | Quay", OWN),
        (f"Live | {OWN}", OWN),
        ("Millport will pay – Bolt", "Millport will pay – Bolt"),
    ],
)
def test_a_headline_that_came_apart_is_told_without_the_name_of_its_site(given: str, expected: str) -> None:
    assert headline(Article(BRIDGE, headline=given)).text == expected


def test_a_headline_that_came_apart_has_no_source_in_the_text() -> None:
    found = headline(Article(BRIDGE, headline=OWN.replace(" its", "\n  its")))
    assert (found.text, found.sentences[0].sources, found.supported) == (OWN, (), True)


@pytest.mark.parametrize(
    ("own", "told"),
    [
        ("LONDON (Reuters) - ", "LONDON (Reuters)"),
        ("x" * 200, "Council of Millport decided to rebuild bridge that flood destroyed last spring"),
        ("Bolt leaves | The Sydney Morning Herald", "Bolt leaves"),
        ("BBC News | Ada Bolt leaves town hall", "Ada Bolt leaves town hall"),
    ],
)
def test_an_own_headline_may_be_no_more_than_a_dateline_a_word_or_the_name_of_a_site(own: str, told: str) -> None:
    assert headline(Article(BRIDGE, headline=own), max_chars=80).text == told


@pytest.mark.parametrize(
    ("own", "words", "sources"),
    [
        ("Brent settled at $78.33 a barrel", 12, ["Brent settled at $78.33 a barrel"]),
        ("Oil prices fell more than 3 percent on Monday after Lund said it would pump more", 8, ["Oil", "3 percent"]),
        ("Brent settled at $78.33", 12, ["Brent settled at $78.33"]),
        ("Oil tumbles on Monday", 12, []),
    ],
)
def test_an_own_headline_that_stands_in_the_story_has_its_sources_there(
    own: str, words: int, sources: list[str]
) -> None:
    story = (
        "Oil prices fell more than 3 percent on Monday after Lund said it would pump more. Brent settled at $78.33 a "
        "barrel. Analysts had expected a cut."
    )
    told = headline(Article(story, headline=own), max_words=words).sentences[0].sources
    assert all(story[span.start : span.end] == span.text for span in told)
    assert bool(told) == bool(sources)
    assert all(any(part in span.text for span in told) for part in sources)


def test_an_own_headline_that_is_too_long_is_cut_to_its_own_words() -> None:
    found = headline(Article(BRIDGE, headline=OWN), max_words=5)
    assert 0 < count_words(found.text) <= 5
    assert set(keys(found.text)) <= set(keys(OWN))


@pytest.mark.parametrize(
    ("own", "story", "words", "expected"),
    [
        (
            "Mayor did not take bribes from builder, jury in Graz decides",
            "A jury in Graz decided on Monday.",
            7,
            "Mayor did not take bribes, jury decides",
        ),
        (
            "Boy, 12, set fire to church roof, says father",
            "A roof burned in Graz on Monday.",
            6,
            "Boy, 12, set fire, says father",
        ),
        (
            "Acme to cut 2,000 jobs in Togo unless union accepts lower pay",
            "The union of Togo called the offer of Acme an insult. Work goes on.",
            8,
            "Acme to cut 2,000 jobs in Togo unless…",
        ),
        (
            "Coach Ray Bolt may quit Lund Rovers at end of year even if they win cup, club says",
            "Ray Bolt has coached Lund Rovers since May. The cup final is on Sunday.",
            10,
            "Coach Ray Bolt may quit Lund Rovers even if…",
        ),
        (
            "Nurses to strike over May holiday if talks on pay collapse again, Graz union warns",
            "The nurses of Graz last went on strike in June. Talks go on.",
            8,
            "Nurses to strike over May holiday if talks…",
        ),
        (
            "Graz police hold 90 men, including aide of Lund mayor, in rope probe – state media",
            LATER,
            12,
            "Graz police hold 90 men, including aide of Lund mayor – state media",
        ),
        (
            "The council cannot save the rope mill by blaming the nurses of Lund for its losses",
            LATER,
            12,
            "Council cannot save the rope mill by blaming nurses of Lund",
        ),
        (
            "The council can never save the mill of Graz by blaming the nurses of Lund for its losses",
            LATER,
            7,
            "Two men left hall at noon",
        ),
        (
            "Bolt: Togo will 'take back' Lome port unless fees for its nurses are lowered",
            LATER,
            8,
            "Bolt: Togo will 'take back' Lome port unless…",
        ),
        (
            "Togo mayor 'hell': nurses to strike over long holiday in May unless talks on pay open again",
            LATER,
            8,
            "Togo mayor 'hell': nurses to strike unless talks…",
        ),
        (
            "Nurses to strike over May holiday if talks on pay collapse again, Graz union warns",
            "The nurses of Graz took to the long road in June. Talks go on.",
            10,
            "Nurses to strike over May holiday if talks on pay…",
        ),
        (
            "Ex-mayor who sold two mills to a firm in Togo is jailed for nine years after long trial",
            "A court in Graz sat on Monday in the old town hall by the river.",
            7,
            "Ex-mayor who sold two mills is jailed",
        ),
        (
            "Chad will not sell its mines to Togo unless judges agree, foreign minister tells lawmakers",
            "Lawmakers in Chad met on Monday and spoke of mines in the north of the country.",
            12,
            "Chad will not sell",
        ),
        (
            "Nurse who sued Acme over wages at its mill wins right to see her file",
            "A court in Graz sat on Monday in the old town hall by the river.",
            8,
            "Nurse wins right to see",
        ),
        (
            "Driver who hit nurse in Graz jailed after court hears he was drunk",
            "It was a rainy evening in May when all of it began, and few men were about. He had had a long day.",
            8,
            "Driver who hit nurse in Graz jailed",
        ),
        (
            "Teacher who slapped boy in class spared prison after jury hears he was ill",
            "It was a rainy evening in May when all of it began, and few men were about. He had had a long day.",
            7,
            "Teacher who slapped boy spared prison",
        ),
        (
            "Two dead and dozens missing after landslide buries hillside village in northern Togo during storm",
            "Rain fell in Togo on Monday.",
            12,
            "Two dead and dozens missing",
        ),
        (
            "‘We ran’: guests of Graz hotel tell of night of fire",
            "A hotel burned in Graz on Monday. Two men fled.",
            9,
            "Guests of Graz hotel tell of night",
        ),
        (
            "Mayor vows to fight on as strike at Graz port goes on for third week",
            "A strike at the port of Graz went on in May.",
            13,
            "Strike at port of Graz went on in May",
        ),
        (
            "Why Ada Bolt, nurse turned mayor, leaves a hole in the life of a village",
            "Ada Bolt died in May.",
            12,
            "Ada Bolt died in May",
        ),
        (
            "Togo PM says she never meant to start war over Lund, after Chad bans nut imports again",
            "A court in Graz sat on Monday in the old town hall by the river.",
            10,
            "Court in Graz sat in old town hall by river",
        ),
        (
            "Former clerk who stole 90,000 euros from the mill she ran for a decade is jailed for six years",
            "A court in Graz sat on Monday in the old town hall by the river.",
            12,
            "Former clerk who stole 90,000 euros is jailed for six years",
        ),
        (
            "Company that sold tainted milk powder to hospitals is fined 12 million dollars by court in northern Togo",
            "A court in Graz sat on Monday.",
            8,
            "Company is fined 12 million dollars",
        ),
        (
            "Storm kills at least 40 in Haiti and leaves thousands without power as rescue teams struggle for days",
            "A court in Graz sat on Monday.",
            8,
            "Storm kills at least 40 in Haiti",
        ),
        (
            "Bank in Chad moved more than $2 billion for firms linked to men of Togo despite warnings, papers show",
            LATER,
            12,
            "Bank in Chad moved more than $2 billion, papers show",
        ),
        (
            "Acme says it will not name the donors of its ballroom until the work is finished",
            LATER,
            10,
            "Acme says it will not name the donors…",
        ),
        (
            "Clerk who police were told to watch was seen buying knives days before attack in Lome",
            LATER,
            10,
            "Clerk who police were told to watch was seen…",
        ),
        (
            "Anyone who breaks the new curfew in Lome faces jail or a fine of 5,000 francs",
            LATER,
            12,
            "Anyone who breaks the new curfew in Lome faces jail",
        ),
        (
            "Pill that doctors say could end the plague of Lome for good is sold in Togo from Monday",
            LATER,
            8,
            "Two men left",
        ),
        (
            "Police in Togo fire tear gas at voters who say the vote was stolen by the ruling party",
            LATER,
            12,
            "Police in Togo fire tear gas at voters",
        ),
        (
            "Nine states sue to stop Acme from letting its robots hold long talks with children under 16",
            LATER,
            8,
            "Nine states sue to stop Acme…",
        ),
        (
            "How a retired cook from Lome found a lost Roman fort beneath his garden with a rake",
            LATER,
            8,
            "How a retired cook…",
        ),
        (
            "Star-studded cook – once hailed as the best in Togo – closes Lome inn over unpaid rent",
            LATER,
            9,
            "Star-studded cook closes Lome inn over unpaid rent",
        ),
        (
            "Mayor of Graz vows to stay on despite scandal that felled two of his closest aides",
            LATER,
            9,
            "Mayor of Graz vows to stay on despite scandal",
        ),
        ("Rents in Graz fall for first time since 2012", "Rents in Graz fell in May.", 6, "Rents in Graz fall"),
        (
            "The rope trade is growing faster than expected, boosting hopes that nine mills in Graz will stay open",
            LATER,
            10,
            "The rope trade is growing faster than expected",
        ),
        (
            "Shares in Acme Rope Group, which owns a mill in Graz, fell as much as 9% after it lost a sale",
            LATER,
            10,
            "Shares in Acme Rope Group fell as much as 9%",
        ),
        (
            "LOME, Togo (Reuters) - Acme buys nine rope mills near Graz from its old rival for 9 million euros in May",
            LATER,
            8,
            "Acme buys nine rope mills",
        ),
        (
            "Tea may help some nurses sleep but could cause a loss of sight, doctors warn after trial of 1,800 in Togo",
            LATER,
            12,
            "Tea could cause a loss of sight, doctors warn",
        ),
        (
            "Rail strike not set to end before May but could spread to buses, Ada Bolt says in a letter to members",
            LATER,
            12,
            "Two men left",
        ),
        (
            "Mayor lied about cracks in a bridge for three years, former engineer tells inquiry into its closure",
            LATER,
            14,
            "Mayor lied about cracks in a bridge for three years, former engineer tells inquiry",
        ),
        (
            "Economists warn tax cut could lift growth in Togo next year but may push debt to record by 2031",
            LATER,
            8,
            "Economists warn tax cut could lift growth…",
        ),
        (
            "Acme denies selling bad rope to Togo but admits two of its clerks broke rules for nine years",
            LATER,
            8,
            "Acme denies selling bad rope to Togo",
        ),
        (
            "Police chief ordered officers to shoot unarmed guests, inquiry into deaths of five in Togo is told",
            LATER,
            12,
            "Police chief ordered officers to shoot unarmed guests, inquiry is told",
        ),
        (
            "Minister ignored three warnings about leaking ferry before it sank off Lome with 40, lawmakers told",
            LATER,
            8,
            "Minister ignored three warnings, lawmakers told",
        ),
        (
            "Will Togo raise the age of rest to 67 despite the threat of a strike by its largest unions?",
            LATER,
            12,
            "Will Togo raise the age of rest to 67?",
        ),
        (
            "Why did nobody stop the ferry captain who sailed into a storm off Lome with 40 on board?",
            LATER,
            8,
            "Why did nobody stop the ferry captain…",
        ),
        (
            "Scout leader once named citizen of the year in Togo charged with robbing four men on trips, nurses say",
            LATER,
            10,
            "Scout leader charged with robbing four men, nurses say",
        ),
        (
            "Nurse long hailed as a hero of the Graz flood accused of selling stolen drugs, prosecutors say",
            LATER,
            8,
            "Nurse accused of selling stolen drugs, prosecutors say",
        ),
        (
            "Gov. Ada Bolt and Sen. Hugo Ray clash over Nov. 3 vote on the last rope mill in Togo",
            LATER,
            10,
            "Gov. Ada Bolt and Sen. Hugo Ray clash",
        ),
        (
            "Rope mill fire: Man accused of attacking nurses had been hearing voices for weeks, prosecutors tell court",
            LATER,
            10,
            "Man had been hearing voices for weeks, prosecutors tell court",
        ),
        (
            "Ada Bolt becomes first woman of Togo to win Rope Prize with her tale of Lome and Graz",
            LATER,
            7,
            "Ada Bolt becomes first woman…",
        ),
        (
            "Hundreds march in Lome on eve of Feb. 9 vote that rivals of Ada Bolt say was rigged",
            LATER,
            12,
            "Hundreds march in Lome",
        ),
        (
            "Ex-mayor stole £9m meant for nurses of Togo to pay for holidays, jury told",
            LATER,
            12,
            "Ex-mayor stole £9m meant for nurses of Togo, jury told",
        ),
        (
            "Togo would veto any rope deal with Lome that fails to protect nut farmers, Stein tells German chancellor",
            LATER,
            12,
            "Two men left hall",
        ),
        (
            "Togo will build nine rope mills by the sea in May, Stein tells German chancellor",
            LATER,
            12,
            "Togo will build nine rope mills by sea, Stein tells German chancellor",
        ),
        (
            "Owner of inn where 39 died in fire was warned twice that exits were blocked, documents show",
            "The owner of an inn where 39 people died in a fire had been warned twice that its exits were blocked, "
            "documents show. Investigators questioned him on Monday.",
            8,
            "Owner of inn where",
        ),
    ],
)
def test_an_own_headline_keeps_who_says_it_and_its_condition(own: str, story: str, words: int, expected: str) -> None:
    found = headline(Article(story, headline=own), max_words=words).text
    assert count_words(found) <= words
    assert found.startswith(expected)


@pytest.mark.parametrize(
    ("own", "words", "expected"),
    [
        ("Ada Bolt in hospital after falling from horse on set of western", 6, "Ada Bolt in hospital"),
        ("Mill boss quits two days after record fine for dumping oil in lake", 7, "Mill boss quits after record fine"),
        ("Roman ship with hundreds of jars found by cook off Sardinia", 7, "Roman ship found by cook off Sardinia"),
        ("Three nurses arrested after man, 72, killed by stolen car at bus stop", 6, "Three nurses arrested"),
        ("Driver jailed after woman, 31, dies in crash on road to Lome", 7, "Driver jailed after woman, 31, dies"),
        ("Cook held after fire in Togo mill on Monday night", 6, "Cook held after fire"),
        ("Why do so many bakers skip lunch, and what can be done about it?", 8, "Why do so many bakers skip lunch?"),
        ("Will Togo leave the union, and what would it mean for cooks?", 6, "Will Togo leave the union?"),
        ("Who is Ada Bolt and why is she on trial this week?", 6, "Who is Ada Bolt?"),
        (
            "'We thought we would drown': nurses tell of hour ferry sank off Togo in a storm at night",
            8,
            "Nurses tell of hour ferry sank off Togo",
        ),
        (
            "Nurse who missed signs of flu in boy, 13, who later died is fined £900 by panel in Graz",
            8,
            "Nurse is fined £900 by panel in Graz",
        ),
        (
            "Is it right to tax rope in May? Nurses, bakers and cooks have their say on it",
            12,
            "Is it right to tax rope in May?",
        ),
        (
            "'Where is my boy?' Nurse of Lund tells of night mill burned down in Togo",
            8,
            "Court in Graz sat in old town hall",
        ),
        (
            "Yahoo! Japan to buy rope maker Quay for nine million euros",
            8,
            "Yahoo! Japan to buy rope maker Quay",
        ),
        (
            "It is time to tax rope in Togo and Chad, the bakers of Lund say",
            12,
            "It is time to tax rope, the bakers of Lund say",
        ),
        (
            "He killed nine nurses in May, court is told",
            8,
            "He killed nine nurses, court is told",
        ),
        (
            "Acme vs. Quay in dept. Store row over nine million euros in Togo",
            10,
            "Acme vs. Quay in dept. Store row…",
        ),
        (
            "Togo will tax rope in May. It is time, bakers of Lund and nurses of Graz say",
            10,
            "Togo will tax rope in May",
        ),
        (
            "Lund mayor suspended for voting against party over rope tax quits council after nine years in post",
            12,
            "Lund mayor suspended for voting against party over rope tax quits council",
        ),
        (
            "Cook, 34, arrested on suspicion of theft after nurse in her twenties is found locked in rope mill",
            12,
            "Cook, 34, arrested on suspicion of theft",
        ),
    ],
)
def test_an_own_headline_is_whole_where_a_clause_of_it_fits(own: str, words: int, expected: str) -> None:
    story = "A court in Graz sat on Monday in the old town hall by the river, and many came to see it."
    assert headline(Article(story, headline=own), max_words=words).text == expected


@pytest.mark.parametrize(
    ("own", "words", "expected"),
    [
        ("Acme to raise prices of electric cars", 6, "Acme to raise prices…"),
        ("The carmaker Acme will raise the prices of its electric cars", 6, "Carmaker Acme will raise the prices…"),
        ("City council approves plan for new tram line", 7, "City council approves plan for tram line"),
        ("Scientists find new species of blind fish in Togo", 7, "Scientists find new species of blind fish"),
        ("Police find body of missing boy in lake near Graz", 6, "Police find body of missing boy"),
        ("Study finds new ban on nuts hurts nurses in Togo", 5, "Mill closed"),
    ],
)
def test_an_own_headline_breaks_off_before_a_phrase_not_inside_a_noun(own: str, words: int, expected: str) -> None:
    story = "The mill closed in May, said Ada Bolt. It had lost money for nine years."
    assert headline(Article(story, headline=own), max_words=words).text.startswith(expected)


@pytest.mark.parametrize(
    "own",
    [
        "El alcalde de Linz no recibió sobornos de la empresa, dice un juez",
        "Acme cierra la fábrica de Linz si no hay acuerdo",
    ],
)
def test_an_own_headline_of_another_language_that_would_lose_its_end_gives_way_to_the_story(own: str) -> None:
    story = "La empresa cerrará el lunes. Un juez de Linz lo decidió ayer con los vecinos de la ciudad."
    assert headline(Article(story, headline=own), max_words=6).text == "La empresa cerrará el lunes"


def test_a_first_line_too_long_for_a_headline_is_one_sentence_among_those_of_the_story() -> None:
    standfirst = "Millport is to get a ferry again after nine years without one, as fishermen had asked of its council"
    article = f"{standfirst}\n\n{BRIDGE}"
    found = headline(article, alternatives=5)
    starts = [found.sentences[0].sources[0].start, *(made.sources[0].start for made in found.alternatives)]
    assert min(starts) < len(standfirst) < max(starts)


def test_the_seed_articles_body_gets_a_headline(seed_article: str) -> None:
    found = headline(seed_article.split("\n", 1)[1])
    assert 4 <= count_words(found.text) <= 12
    assert "Yoon" in found.text
    assert found.coverage < 1
    assert found.provenance.revision is not None


def assert_words_of_the_article(summary: Summary) -> None:
    text = summary.article.text
    sources = summary.sentences[0].sources
    assert all(source.text == text[source.start : source.end] for source in sources)
    assert sum(source.weight for source in sources) == pytest.approx(1, abs=0.01)
    said = {key for source in sources for key in keys(source.text)}
    assert set(keys(summary.text)) <= said


@pytest.mark.parametrize(
    "limits", [{"max_words": 12}, {"max_words": 7}, {"max_words": 20, "max_chars": 60}, {"max_chars": 35}]
)
def test_every_word_is_the_articles_and_limits_hold(limits: dict[str, int]) -> None:
    found = headline(BRIDGE, **limits)  # type: ignore[arg-type]
    assert count_words(found.text) <= limits.get("max_words", 12)
    assert len(found.text) <= limits.get("max_chars", 1000)
    assert_words_of_the_article(found)


def test_capitals_are_written_small() -> None:
    article = (
        "FERRY SINKS IN CALM WEATHER OFF OSLO\n\nA ferry from Oslo sinks on Monday. It was calm weather, and all "
        "passengers were saved off the coast."
    )
    found = headline(article)
    assert found.text == "Ferry sinks in calm weather off Oslo"
    assert found.sentences[0].sources[0].text == "FERRY SINKS IN CALM WEATHER OFF OSLO"


@pytest.mark.parametrize(
    "own", [None, "Berg &amp; Roe is to build a ferry for &pound;5 million after three years of talks"]
)
def test_entities_are_decoded_and_sources_keep_their_offsets(own: str | None) -> None:
    text = "The firm Berg &amp; Roe won a &pound;5 million order from Lund on Monday.\n\n" + BRIDGE
    found = headline(Article(text, headline=own))
    assert "Berg & Roe" in found.text
    assert "£5 million" in found.text
    for source in found.sentences[0].sources:
        assert source.text == text[source.start : source.end]
        assert "&pound;5 million" in source.text or "Berg &amp; Roe" in source.text


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The government will not raise taxes this year unless oil prices fall below 50 dollars a barrel, "
            "Finance Minister Ada Bolt said on Tuesday.",
            "Government will not raise taxes unless oil prices fall, Ada Bolt said",
        ),
        (
            "Rail workers will strike for three days next week if talks over night shifts do not resume by Friday, "
            "their union said.",
            "Rail workers will strike if talks do not resume, their union said",
        ),
        (
            "Unemployment may rise above seven per cent by next spring if exports keep falling, the central bank of "
            "Norland warned on Thursday.",
            "Unemployment may rise if exports keep falling, central bank of Norland warned",
        ),
    ],
)
def test_an_article_of_one_sentence_keeps_its_condition_and_its_speaker(sentence: str, expected: str) -> None:
    assert headline(sentence).text == expected


def test_a_whole_line_of_the_story_comes_before_no_more_than_the_subject_of_its_lead() -> None:
    story = (
        "A cook from Lund who claimed more than 60,000 euros in benefits while running a successful rope business has "
        "been given a suspended prison sentence and ordered to pay it back within two years. Ada Bolt, 52, admitted "
        "four counts of fraud. The judge said she had been greedy."
    )
    assert headline(story, max_words=8).text == "Ada Bolt admitted four counts of fraud"


def test_fewer_than_four_words_are_a_plain_cut() -> None:
    found = headline(BRIDGE, max_words=3)
    assert 0 < count_words(found.text) <= 3
    assert found.provenance.revision is None


def test_other_languages_are_cut_plainly() -> None:
    article = "市议会周二决定重建三月被洪水冲毁的大桥，新桥将耗资一千二百万欧元。渔民曾要求开设渡轮。" * 3
    found = headline(article, max_words=25)
    assert found.text == "市议会周二决定重建三月被洪水冲毁的大桥"
    assert found.provenance.revision is None


def test_alternatives_differ_and_have_their_sources() -> None:
    found = headline(BRIDGE, alternatives=4)
    assert found.alternatives
    lines = [found.text, *(one.text for one in found.alternatives)]
    for number, line in enumerate(lines):
        for other in lines[:number]:
            assert 2 * len(set(keys(line)) & set(keys(other))) < len(set(keys(line)))
    for one in found.alternatives:
        assert one.sources
        assert all(source.text == BRIDGE[source.start : source.end] for source in one.sources)


def test_few_alternatives_are_the_first_of_many() -> None:
    told = "The council of Togo met on Monday to talk about it with them. Chad sold nine ferries to a bank in Lund. "
    for article in (BRIDGE, f"{BRIDGE} {told * 6} Sweden has cut taxes on nuts. Oslo will ban cars in June."):
        many = [one.text for one in headline(article, alternatives=9).alternatives]
        for count in range(1, 9):
            assert [one.text for one in headline(article, alternatives=count).alternatives] == many[:count]


def test_alternatives_come_best_first_and_short_sentences_whole() -> None:
    story = "Prices of nuts rose. A baker in Linz was fined in June. He sold it. His wife met her. Ropes are cheap."
    found = headline(f"Togo will not sell nuts to Chad unless a court agrees, its mayor said. {story}", alternatives=5)
    lines, scores = [one.text for one in found.alternatives], [one.score for one in found.alternatives]
    assert scores == sorted(scores, reverse=True)
    assert "Baker in Linz was fined in June" in lines
    assert "Ropes are cheap" not in lines  # under four words
    assert not any("He" in line or "her" in line for line in lines)


def test_a_whole_sentence_or_one_that_says_where_is_an_alternative() -> None:
    story = (
        "Acme will build a van plant in Lund, the firm said on Friday. Trams carry 9,000 men a day in Graz. "
        "The plant in Kolin now makes nuts and rope. The plant will open in May. Guards used water cannon."
    )
    lines = [one.text for one in headline(story, alternatives=5).alternatives]
    assert {"Trams carry 9,000 men a day in Graz", "Guards used water cannon"} <= {*lines}
    assert any(line.startswith("Plant in Kolin") for line in lines)
    assert not any(line.startswith("Plant will open") for line in lines)


def test_no_alternative_does_to_it_what_it_would_mean_itself_or_says_half() -> None:
    story = (
        "Scientists in Togo have found a new frog in the hills of Lund, a journal said on Monday. Surveyors from the "
        "University of Graz found it during a walk in May. Most large zoos have refused to sell them since June. Acme "
        "Rope Group fears that rivals will copy it in June. The Lund Zoo Association said its keepers already label "
        "such frogs as not fit for children. The launch from Kolin is set for Jan. 15. The meeting in June is over. "
        "Nurses in Graz say it hurts their pay in June. The 78-year-old is writing a book about the lake of Graz."
    )
    lines = [one.text for one in headline(story, alternatives=9).alternatives]
    assert not any(line.startswith(("Surveyors", "Most", "Lund Zoo", "Meeting", "Nurses", "78")) for line in lines)
    assert "Acme Rope Group fears that rivals will copy it in June" in lines
    assert "Launch from Kolin is set for Jan. 15" in lines


def test_alternatives_are_told_in_full_and_of_what_the_lead_has_brought_in() -> None:
    story = (
        "Millport council voted on Tuesday to rebuild the bridge that a flood destroyed last spring, Mayor Anna Berg "
        "said. The council turned the ferry down by nine votes to two. Two hundred houses were damaged by the flood, "
        "which killed three people. Kolin hospital treats 300 men a year. The plan will be told again in May."
    )
    lines = [one.text for one in headline(story, alternatives=5).alternatives]
    assert "Millport council turned ferry down by nine votes to two" in lines
    assert any(line.startswith("Two hundred houses were damaged by flood") for line in lines)
    assert "Kolin hospital treats 300 men a year" in lines
    assert not any(line.startswith(("Plan", "The plan")) for line in lines)


def test_few_alternatives_are_made_more_by_more_of_the_story_in_the_order_of_all_scores() -> None:
    told = "He met it there for hours on Monday to talk with them about her price of water in all of its many towns. "
    later = (
        "Chad sold nine ferries to a bank in Lund.",
        "Sweden has cut taxes on nuts.",
        "Oslo will ban cars in June.",
    )
    article = f"Togo will build a bridge across the river in May.\n{told * 12}\n{told.join(f'{x} ' for x in later)}"
    found = headline(article, alternatives=5)
    assert found.text == headline(article).text
    lines, scores = [one.text for one in found.alternatives], [one.score for one in found.alternatives]
    assert {"Chad sold nine ferries to bank in Lund", "Sweden has cut taxes on nuts", "Oslo will ban cars in June"} <= {
        *lines
    }
    assert scores == sorted(scores, reverse=True)


def test_alternatives_are_of_the_rest_of_the_story_too() -> None:
    told = "The council of Togo met for hours on Monday to talk about the price of water in every town of the country. "
    posted = "Crime in Chad is way up. Nobody is safe. — Ole Bolt (@olebolt) June 18"
    later = "Chad sold nine ferries to a bank in Lund. The team thinks it is enough."
    found = headline(
        f"Togo will build a bridge across the river in May.\n{told * 9}\n{later}\n{posted}", alternatives=9
    )
    assert found.text == headline(found.article, alternatives=0).text
    lines = [one.text for one in found.alternatives]
    assert "Chad sold nine ferries to bank in Lund" in lines
    assert not any(line.startswith(("Crime", "Team", "The team")) for line in lines)


def test_no_alternative_answers_another_sentence_or_says_not_which_of_two() -> None:
    story = (
        "The nurse Ada Bolt was fired in May after a row. Ray Bolt was made chief in her place. Should we all be "
        "drinking beer for our skin? But should we be eating nuts for our skin? Bolt was seen at the mill. "
        "The clinic in Graz closed in June."
    )
    found = headline(story, alternatives=9)
    lines = [one.text for one in found.alternatives]
    assert "Clinic in Graz closed in June" in lines
    assert not any(line.startswith(("But", "And", "Bolt")) for line in lines)


def test_an_alternative_begins_at_the_name_behind_his_lawyer_and_may_share_small_words_with_another() -> None:
    story = (
        "A clerk who admitted to stealing gold was jailed for nine years on Friday. His lawyer, Ray Bolt, said Ada Vik "
        "had been deep in debt. Prosecutors in Graz said Ada Vik had searched a bank for gold. His wife, a nurse, fled."
    )
    lines = [one.text for one in headline(story, alternatives=5).alternatives]
    assert "Ray Bolt said Ada Vik had been deep in debt" in lines
    assert "Prosecutors in Graz said Ada Vik had searched bank for gold" in lines
    assert not any("wife" in line or "urse" in line for line in lines)


@pytest.mark.parametrize(
    "text", ["市议会周二决定重建大桥。渔民曾要求开设渡轮。", "Togo baut eine Brücke. Die Grünen fordern mehr."]
)
def test_alternatives_of_other_languages_are_whole_sentences(text: str) -> None:
    found = headline(text, max_words=12, alternatives=3)
    assert [found.text, *(one.text for one in found.alternatives)] == text.removesuffix("。").rstrip(".").replace(
        "。", ". "
    ).split(". ")


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (
            "Drivers in Linz could be fined up to $300 a day if the council adopts a plan to limit parking. The "
            "council meets on Monday. Parking has been free since 1990.",
            "Drivers could be fined up to $300 a day if council adopts plan",
        ),
        (
            "Tenants in Linz could lose their homes unless the council finds 2 million euros to repair the tower. The "
            "tower was built in 1966. Repairs began in May.",
            "Tenants could lose homes unless council finds 2 million euros to repair tower",
        ),
    ],
)
def test_a_lead_is_told_with_its_condition_before_a_lesser_sentence(article: str, expected: str) -> None:
    assert headline(article, max_words=13).text == expected


@pytest.mark.parametrize("length", ["headline", "push"])
def test_a_headline_is_the_same_with_alternatives_and_leaves_the_scene_to_the_reader(length: str) -> None:
    summarizer = Summarizer()
    found = summarizer.summarize(FARM, length=length, alternatives=4)
    assert found.text == summarizer.summarize(FARM, length=length).text
    assert found.sentences[0].sources[0].start > FARM.index("On the other end")


def test_no_alternative_begins_with_what_another_sentence_tells() -> None:
    article = (
        "Acme said on Thursday it would recall 9,000 vans in Togo because a flaw in the brakes could cause drivers to "
        "lose control. The recall covers vans built between 2022 and 2024. No crashes have been linked to the flaw. "
        "Garages will repair the vans at no cost. Owners will be told by letter from April."
    )
    told = [line.text for line in headline(article, alternatives=5).alternatives]
    assert told
    assert not any(line.startswith(("Recall", "The recall")) for line in told)


@pytest.mark.parametrize("apart", [True, False])
def test_alternatives_to_the_own_headline_are_lines_of_the_story(apart: bool) -> None:
    found = headline(Article(BRIDGE, headline=OWN) if apart else f"{OWN}\n\n{BRIDGE}", alternatives=2)
    assert found.text == OWN
    assert found.finish_reason == "complete"
    assert len(found.alternatives) == 2
    start = found.article.text.index("MILLPORT")
    assert all(source.start >= start for one in found.alternatives for source in one.sources)


def test_a_headline_alone_or_in_any_batch_is_the_same(seed_article: str) -> None:
    articles = [BRIDGE, seed_article.split("\n", 1)[1], "Rates fell. " * 30, BRIDGE[120:], seed_article]
    with Summarizer() as summarizer:
        alone = [summarizer.headline(article, max_chars=70) for article in articles]
        limits = Length(words=12, chars=70, task="headline")
        assert summarizer.summarize_batch(articles[::-1], length=limits) == alone[::-1]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(BRIDGE.split(" ")), min_size=20, max_size=60), st.integers(1, 14), st.integers(1, 90))
def test_any_text_within_any_limits(tokens: list[str], most_words: int, most_chars: int) -> None:
    found = headline(" ".join(tokens), max_words=most_words, max_chars=most_chars)
    assert found.text
    assert count_words(found.text) <= most_words
    assert len(found.text) <= most_chars


def test_a_lone_surrogate_is_read_as_a_replacement() -> None:
    made = headline(
        "The council \ud800voted on Monday to close the old bridge over the river until the spring, it said."
    )
    assert made.text.encode()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_process_loads_its_own_model() -> None:
    import multiprocessing

    context = multiprocessing.get_context("fork")
    expected = headline(BRIDGE).text
    queue = context.SimpleQueue()
    child = context.Process(target=lambda: queue.put(headline(BRIDGE).text))
    child.start()
    child.join(60)
    assert child.exitcode == 0
    assert queue.get() == expected


def test_a_whole_line_of_the_story_stands_before_a_lead_that_could_only_be_torn() -> None:
    article = (
        "Ministers of Togo and Ghana agreed on Saturday to cut the duty on nuts, a deal that had been held up for nine "
        "years by a row over ports. Togo and Ghana signed the deal in Graz on Sunday. Talks began in Graz."
    )
    found = headline(article, max_words=8, alternatives=3)
    assert found.text == "Togo and Ghana signed deal in Graz"
    assert found.finish_reason == "fitted"
    assert not any(other.text.startswith("Deal that") for other in found.alternatives)


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (  # a whole plain cut of the lead
            "Scientists have found the remains of a shark as long as a bus in a quarry in Togo, and say that it lived "
            "nine million years ago. The skeleton still had sardines in its belly. It will be shown in Lome from July.",
            "Scientists have found remains of shark",
        ),
        (  # of which there is none
            "Acme Vans Co. Ltd. said on Thursday its Togolese van sales for October were on track to post a "
            "double-digit rise. The company was expected to report a fall. Acme's Togolese sales fell 9 percent in "
            "September.",
            "Acme's Togolese sales fell 9 percent",
        ),
        (  # not: There was a larger message…
            "There was a larger message in the report about a cook in Lome that a paper withdrew on Sunday night: The "
            "school is still being asked how it handles theft in its kitchens. The school has never expelled a single "
            "cook for theft. A judge will hear the parents in May.",
            "School has never expelled single cook for theft",
        ),
        (  # "who shot and killed" is no verb of the guard
            "A guard who shot and killed an unarmed thief in a car park in Lome two years ago was acquitted of murder "
            "on Thursday, but the jury could not agree on a lesser charge. Guard Ray Vik wept in the courtroom.",
            "Guard was acquitted of murder",
        ),
    ],
)
def test_what_is_whole_stands_before_first_words_that_are_broken_off(article: str, expected: str) -> None:
    assert headline(article, max_words=8).text == expected


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (  # a line of the lead, be it a dear one
            "A charity that was set up to help old sailors spent more on parties than on boats in May, the regulator "
            "said. Hearing is due in June, it added. Nobody denies it.",
            "Charity spent more on parties than on boats in May, regulator said",
        ),
        (  # its first words
            "The head teacher who let pupils swim in a lake where a boy drowned will not be charged, prosecutors have "
            "decided. The boy was 12.",
            "Head teacher who let pupils swim in lake…",
        ),
        (  # a line of the lead that scores far less, before what was long ago
            "A vicar who was defrocked for blessing a same-sex couple has had his ministry restored by an appeal court "
            "in Graz.\n\nThe Rev. Ray Bolt officiated at his son's wedding in 2021. A church panel ruled in 2022 that "
            'he had broken his vows.\n\n"Church law does not allow a man to be punished for that," the court wrote.\n\n'
            "Bolt said he wept when the call came. He starts work again in Lome on Sunday.",
            "Vicar has had ministry restored by appeal court in Graz",
        ),
        (  # with no verb of its own
            "A nurse who was told she had weeks to live after a clinic in Lund mixed up her scan with another "
            "patient's has been awarded 120,000 pounds. She sold her house in May. The trust has apologised.",
            "Nurse has been awarded 120,000 pounds",
        ),
        (  # what says that it is a plan, before what says not whose it is
            "Acme plans to close at least three mills in Togo, lay off thousands of cooks and cut the pay of those who "
            "stay by 10%, the head of its works council told bakers on Monday. The bank declined to comment. Its "
            "shares fell 1.1%.",
            "Acme plans to close at least three mills in Togo",
        ),
        (  # and what says that it is looked into
            "Prosecutors in Togo are investigating whether three directors of the nut firm Acme hid part of the pay of "
            "its guards at two old mills, two people with knowledge of the matter said. Its shares fell.",
            "Prosecutors in Togo are investigating whether three directors of nut firm Acme…",
        ),
        (  # before one that opens with how many
            "A court of appeal ruled on Monday that Togo may not ban foreign nurses from having their health plans pay "
            "for care that other nurses of the state are entitled to. Eight judges agreed and six dissented. The state "
            "treasurer plans to appeal.",
            "Court of appeal ruled that Togo may not ban foreign nurses…",
        ),
        (  # and a plain cut of a later sentence
            "A guard who shot and killed an unarmed thief in a car park in Lome will not face criminal charges, the "
            "state prosecutor said Thursday. The thief's family called the decision an outrage.",
            "Guard will not face criminal charges, state prosecutor said",
        ),
        (  # the main clause of the lead, without what tells more of its subject
            "A nurse whose car was crushed by mistake during a clearance at a depot in Graz that had been warned about "
            "its records will receive 90,000 euros, the regional court heard on Thursday. The depot apologised. Other "
            "drivers have sued.",
            "Nurse will receive 90,000 euros, regional court heard",
        ),
        (
            "A cook accused of setting fire to a canteen for the homeless in Graz in which five people died pleaded "
            "not guilty to murder on Friday at a hearing that was attended by relatives of the victims. The trial is "
            "due next year. He is 48.",
            "Cook pleaded not guilty to murder",
        ),
        (
            "Bakers in Graz who have been on strike since May over pay and working conditions marched through Vienna "
            "on Saturday in one of the biggest protests that the city has seen for a decade. Unions claimed 9,000 took "
            "part.",
            "Bakers in Graz marched through Vienna",
        ),
    ],
)
def test_no_line_stands_for_the_lead_that_tells_neither_who_nor_what(article: str, expected: str) -> None:
    assert headline(article, max_words=12).text == expected


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (
            "Up to 600 post offices could close if the government does not extend a subsidy, the union said. Funding "
            "ends in March. Nobody denies it.",
            "Funding ends in March",
        ),
        (
            "Women who eat nine nuts every day are half as likely to develop gallstones as those who seldom do, "
            "researchers in Graz reported on Thursday. The study followed 3,100 women for nine years. It could not "
            "prove that nuts were the cause.",
            "Study followed 3,100 women for nine years",
        ),
        (  # what scientists foresee is no plan
            "Up to 40 percent of the world's nut trees are at risk of dying out, according to a report by cooks at the "
            "old gardens in Lome. The report drew on the work of 210 bakers. A summit on rope begins on Friday.",
            "Summit on rope begins on Friday",
        ),
        (  # what may be done to somebody is foretold, and its speaker stays
            "Togo's former leader would be arrested if he returned, the police chief said, though the king has hinted "
            "at a pardon. He fled in 2008. His daughter leads a party.",
            "Togo's former leader would be arrested if he returned, police chief said",
        ),
        (  # no half of who owns it is what they reject
            "Baking unions and council leaders have rejected the nut secretary's plan to turn every mill in Togo into "
            "a museum by 2032. She said rents would rise. A white paper is due.",
            "Baking unions and council leaders have rejected nut secretary's plan to turn…",
        ),
        (  # nor are those told of whom it is said
            "Not all of the 33 bakers trapped in a rope mill in northern Togo have agreed to be filmed when they are "
            "brought to the surface, their families said. The rescue could start on Tuesday. A shaft has been drilled.",
            "Shaft has been drilled",
        ),
    ],
)
def test_no_words_of_the_lead_lose_who_says_it(article: str, expected: str) -> None:
    assert headline(article, max_words=12).text == expected


def test_whom_others_tell_of_is_not_told_as_their_speaker() -> None:
    article = (
        "Men on motorcycles who stormed three mills in the north of Togo before dawn killed at least nine cooks and "
        "abducted dozens of women, bakers and a clerk said on Sunday, as the army hunted the attackers. The police "
        "gave no toll."
    )
    for words in (6, 8, 10, 12, 15):
        assert "motorcycles said" not in headline(article, max_words=words).text


def test_the_news_behind_a_scene_is_told_only_where_it_does_not_point_back() -> None:
    article = (
        "Ada Bolt is sitting with her youngest grandchild on her lap, wiping away tears with her scarf. Only nine "
        "months old, this is the girl whose ears she tried to cover when the bombs fell. She fled Lome at first light."
    )
    assert headline(article).text == "Ada Bolt is sitting with her youngest grandchild on her lap"


def test_a_currency_code_is_in_no_headline() -> None:
    article = "Government bonds US9YT=RR were little moved by the data on Friday. Dealers in Lome sold nuts."
    assert "=" not in headline(article, max_words=8).text


def test_a_line_keeps_its_main_verb_behind_a_clause_with_two() -> None:
    article = (
        "A guard who shot and killed an unarmed thief in a car park in Lome two years ago was acquitted of murder on "
        "Thursday, but the jury could not agree on a lesser charge. Guard Ray Vik wept in the courtroom."
    )
    assert headline(article).text == "Guard who shot and killed unarmed thief was acquitted of murder"


def test_a_headline_of_a_case_that_has_ended_holds_the_outcome() -> None:
    article = (
        "Prosecutors alleged that Mayor Ada Bolt of Graz took bribes of 2 million euros from a builder of mills. A "
        "jury acquitted Bolt of all charges on Friday after a trial of nine weeks. Bolt returns to work on Monday."
    )
    assert "acquitted" in headline(article).text
    assert "acquitted" in Summarizer().summarize(article, length="push").text


@pytest.mark.parametrize("most", range(2, 8))
def test_no_plain_cut_states_a_wrong_without_who_said_it(most: int) -> None:
    found = headline(
        "The former mayor stole 2 million euros from the city's housing fund, prosecutors said on Tuesday.",
        max_words=most,
    )
    assert "stole" not in found.text


@pytest.mark.parametrize(
    ("own", "open_ends"),
    [
        ("Togo's plan to cut pay for older bakers rejected in upper house after a revolt", ("pay", "older", "bakers")),
        ("Acme says rope mill in Lome is almost certainly larger than has been reported", ("Lome", "certainly")),
        ("Review of nine rope mills in Lome finds that most of them are about to fail", ("Lome", "finds")),
        ("Cook, 34, held on suspicion of theft after nurse and baby found cold in Lome flat", ("nurse",)),
        ("Togo's Roe & Bolt agree to cut the working week to 37.5 hours", ("working",)),
        ("Togo's Roe & Bolt agree to cut working week to 37.5 hours", ("working",)),
        ("Late Roe penalty denies Bolt a second north Lome derby win in a row", ("north",)),
    ],
)
@pytest.mark.parametrize("words", [7, 8, 9, 10])
def test_an_own_headline_does_not_end_before_its_verb_or_what_is_so(
    own: str, open_ends: tuple[str, ...], words: int
) -> None:
    story = "Bakers met on Monday to talk of pay. Nuts are sold there."
    assert not headline(Article(story, headline=own), max_words=words).text.rstrip("…").endswith(open_ends)


@pytest.mark.parametrize(
    ("own", "story", "words", "expected"),
    [
        (
            "Man who claimed to have found Viking ship in garden admits he built it himself with his two sons",
            "A man who said he had found a Viking ship in his garden near Bergen admitted on Monday that he had built "
            "it himself with his two sons. Lars Moe, 54, said they had used old oak and a book. It is 14 m long.",
            12,
            "Man who claimed to have found Viking ship in garden…",
        ),
        (
            "Woman who accused mayor of theft in May says she lied to help his rival win vote in Lund",
            "A woman who accused the mayor of Lund of theft in May said on Monday that she had lied to help his rival "
            "win the vote. The mayor wept.",
            8,
            "Woman who accused mayor of theft…",
        ),
        (
            "Chef who burned down rival's cafe in Graz says he is sorry and will pay for a new one",
            "Bakers met on Monday to talk of pay. Nuts are sold there.",
            8,
            "Chef says he is sorry and will pay",
        ),
    ],
)
def test_an_own_headline_does_not_end_before_the_verb_of_whom_it_says_more(
    own: str, story: str, words: int, expected: str
) -> None:
    assert headline(Article(story, headline=own), max_words=words).text == expected


def test_an_own_headline_keeps_which_part_of_a_place_it_is() -> None:
    own = "Lome 2-2 Aneho: Late Roe penalty denies Bolt a first north Lome derby win"
    story = "Bakers met on Monday to talk of pay. Nuts are sold there."
    assert "north derby" not in headline(Article(story, headline=own), max_words=12).text


def test_what_happened_is_told_before_its_that_names_no_owner() -> None:
    lead = "A Japanese lander the size of a refrigerator tipped over on the moon on Friday, the company ispace said"
    rest = "Engineers hope to revive its cells. The mission cost 90 million dollars."
    story = f"{lead}, after its altimeter failed. {rest}"
    assert headline(story, max_words=8).text == "Japanese lander tipped over on moon"


def test_who_finds_no_evidence_needs_no_other_speaker() -> None:
    story = (
        "Police have found no evidence that the missing baker was attacked by a bear in the forest north of Lome, a "
    )
    found = headline(f"{story}spokesman for the force said on Friday. The search goes on. Rain is expected.")
    assert found.text == "Police have found no evidence that missing baker was attacked by bear"


def test_a_plain_cut_names_in_full_who_is_named_later() -> None:
    told = (
        "Sen. Roe said on Monday he would vote against the budget deal that leaders of both parties reached last week, "
    )
    found = headline(
        f"{told}calling it a surrender. Ted Roe is a Republican from Texas. The Senate votes on Wednesday."
    )
    assert found.text == "Sen. Ted Roe said he would vote against budget deal"
    assert "Ted" in [source.text for source in found.sentences[0].sources]


@pytest.mark.parametrize("count", [1, 3])
def test_a_headline_is_the_same_whether_others_are_asked_for(count: int) -> None:
    lead = (
        "Doctors in Leeds have carried out what they believe is the world's first double hand transplant on a patient "
    )
    article = f"{lead}with scleroderma. Steven Gale, 48, lost the use of his fingers. He can now feed himself."
    assert headline(article, alternatives=count).text == headline(article).text


@pytest.mark.parametrize(
    ("own", "max_chars", "told"),
    [
        (
            "Parliament rejects ferry by 40 votes to 12 as fishermen protest outside with 300 boats",
            50,
            " by 40 votes to 12",
        ),
        ("Parliament rejects ferry by 40 votes to 12 as fishermen protest outside with 300 boats", 40, ""),
        ("Parliament rejects ferry by 40 votes to 12 as fishermen protest outside with 300 boats", 30, ""),
        ("Nurses reject pay offer by 9,000 votes to 400 and will strike in May", 40, ""),
        ("Judges rule by five to four that Togo may close nine mills on its coast", 40, " by five to four…"),
    ],
)
def test_an_own_headline_keeps_a_score_whole(own: str, max_chars: int, told: str) -> None:
    story = "Fishermen from nine villages asked for a ferry to Lund on Monday. Three people drowned in the flood."
    line = headline(Article(text=story, headline=own), max_chars=max_chars).text
    assert line == own.partition(" by")[0] + told


def test_no_line_calls_a_ban_something_before_the_ban_is_told() -> None:
    article = (
        "Norway will ban the import of salmon from eight Scottish farms near the old Lochmore plant, Fisheries "
        "Minister Jon Roe said on Friday. Other fish may still be sold. Scotland called the ban unscientific."
    )
    assert headline(article).text.startswith("Norway will ban import of salmon")


def test_a_name_in_full_may_come_from_a_later_sentence_for_a_push() -> None:
    text = (
        "Ms. Bolt said on Tuesday that she would not sell her stake in the bakery group to a rival. Ada Bolt, 61, "
        "inherited it in May. The group is old."
    )
    assert summarize(text, length="push").text == "Ada Bolt said she would not sell her stake in bakery group to rival"


@pytest.mark.parametrize("words", [8, 12])
def test_a_headline_with_a_score_and_no_verb_is_cut(words: int) -> None:
    told = "Late drama and two red cards as Lome edge Graz 3-2 at Bolt Road to reach the play-off final at Lund"
    article = Article("Lome won at home on Saturday. Nobody was hurt in the crowd of 9,000.", headline=told)
    assert headline(article, max_words=words).text.startswith("Late drama and two red cards")


def test_a_name_behind_a_full_stop_is_of_no_name_in_full_where_another_begins() -> None:
    text = (
        "The European Commission fined the Dutch chipmaker Velco 41 million euros on Thursday for fixing prices. The"
        " cartel raised the price of phones across Europe. Velco said it would appeal to the General Court in"
        " Luxembourg. Shares of the company fell 7 percent."
    )
    told = [one.text for one in headline(text, alternatives=3).alternatives]
    assert any(one.startswith("Velco said it would appeal") for one in told)


def test_what_is_plain_needs_no_speaker_where_only_its_cause_is_theirs() -> None:
    told = "Sales of new vans in Togo fell by a tenth in April, the trade body said, as higher taxes put off buyers."
    article = f"{told} Nuts were cheap. Electric vans made up one in five of those sold."
    assert headline(article).text == "Sales of new vans in Togo fell by a tenth in April"


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (
            "Lund will not let boats into its port until a diver has looked at each hull. Nine wait outside. A storm "
            "is due on Friday.",
            "Lund will not let boats into its port until diver has looked…",
        ),
        (  # not before a figure
            "Lund will sell its rope mill in Graz next month if bakers there pay nine euros, its mayor, Ada Bolt, "
            "said on Monday. Nuts are dear. Ropes are long.",
            "Lund will sell its rope mill in Graz next month if bakers…",
        ),
        (  # nor without another who says so
            "Lund will sell its rope mill in Graz next month if bakers there pay for it, the mayor of Togo "
            "said on Monday. Nuts are dear. Ropes are long.",
            "Ropes are long",
        ),
        (  # nor in place of a whole line that tells who says so
            "Lund will sell its rope mill in Graz next month if Togo pays for it, its chief executive "
            "said on Monday. Nuts are dear. Ropes are long.",
            "Lund will sell its rope mill if Togo pays, chief executive said",
        ),
        (  # nor what came to nothing
            "Lund will sell its rope mill in Graz next month if bakers there pay for it, its chief executive "
            "said on Monday. Nuts are dear. Ropes are long. Lund then ruled out a sale.",
            "Lund then ruled out sale",
        ),
        (  # no plan that fell
            "A plan under which men will pay nine euros if they drive into the old town of Graz on a weekday was "
            "thrown out by councillors. It was drawn up in May. Shops cheered.",
            "Shops cheered",
        ),
        (  # nor what a study foresees
            "Rope will cost twice as much in the shops of Togo by the end of May if the rains fail again, cooks at the "
            "college in Lome found. They read nine books. Ropes are long.",
            "Ropes are long",
        ),
        (  # nor what somebody was told
            "Ada Bolt's manager told her she would lose her job if she had a second child, her lawyer said. The firm "
            "denies it. A tribunal meets in May.",
            "Tribunal meets in May",
        ),
        (  # nor before a second condition
            "Every child in Togo will get a free rope at school until the age of 16 if Bolt wins the election in May, "
            "the first minister said. About 90,000 pupils would benefit. It would cost 120 million euros.",
            "About 90,000 pupils would benefit",
        ),
    ],
)
def test_a_plan_breaks_off_in_its_condition_before_another_sentence(article: str, expected: str) -> None:
    assert headline(article, max_words=12).text == expected


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (
            "Mills stepped up borrowing in March to invest in new roofs, the Association of Lome Bankers said. They "
            "owe nine million euros.",
            "Mills stepped up borrowing in March to invest in new roofs",
        ),
        (  # which is hearsay
            "Acme has won a battle for the Graz telephone firm Quay with a bid worth 6.8 billion euros, reports say. "
            "Bolt had bid more.",
            "Acme has won battle for Graz telephone firm Quay, reports say",
        ),
    ],
)
def test_what_was_done_is_told_whole_before_who_says_it(article: str, expected: str) -> None:
    assert headline(article, max_words=12).text == expected
