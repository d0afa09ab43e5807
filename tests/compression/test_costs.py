"""Each cost by name: a cut that is charged, and one that is not."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from summarizer.compression.constraints import COSTS, Grammar, priced
from summarizer.compression.weights import fitted_weights
from tests.compression.leads import grammar_of, places_of, words_of

# cost, sentence, a cut that is charged, a cut that is not
CASES = [
    ("lose_next", "Her film took aim at Togo", "film took aim", "film took aim at Togo"),
    ("lose_next", "The talks are clouded by the fact that Ada fled", "are clouded by fact", "by fact that Ada fled"),
    ("lose_next", "Ada argued that it is so", "", "Ada argued it is so"),
    ("lose_next", "The film took aim on Friday", "", "film took aim"),
    (
        "lose_later",
        "Bolt vowed to the men in Graz on Monday that Togo would stay",
        "Bolt vowed to men",
        "vowed to men that Togo would stay",
    ),
    (
        "lose_later",
        "Nine towns sued Acme on Friday over dirty water",
        "towns sued Acme",
        "towns sued Acme over dirty water",
    ),
    (
        "lose_later",
        "Acme agreed to pay $9 million to settle a suit",
        "agreed to pay $9 million",
        "agreed to pay $9 million to settle suit",
    ),
    (
        "lose_later",
        "Graz accused Acme, Bolt Co and a bank of fixing prices",
        "Graz accused Acme, Bolt",
        "accused Acme, of fixing prices",
    ),
    ("lose_later", "Acme paid $9 million to buy a mill", "", "Acme paid $9 million"),
    (
        "lose_later",
        "Acme is expected in the coming weeks to sell it",
        "Acme is expected",
        "Acme is expected to sell it",
    ),
    ("lose_later", "Acme attributed the fire to a lamp", "Acme attributed fire", "Acme attributed fire to lamp"),
    (
        "lose_later",
        "It raised fears among cooks in Graz that nuts would rot",
        "It raised fears among cooks",
        "raised fears among cooks that nuts would rot",
    ),
    (
        "lose_later",
        "Graz is adapting its feast to a new law",
        "Graz is adapting its feast",
        "adapting its feast to law",
    ),
    ("lose_later", "Togo hailed Ada Bolt as a star", "Togo hailed Ada Bolt", "hailed Ada Bolt as star"),
    ("end_before_relation", "Acme agreed on a new deal with Bolt", "agreed on deal", "agreed on new deal with Bolt"),
    ("end_before_relation", "Acme signed a deal in May", "", "Acme signed deal"),
    ("end_before_relation", "It holds talks with Iran", "It holds talks", ""),
    (
        "end_before_relation",
        "Togo voiced its opposition to a ban",
        "Togo voiced its opposition",
        "its opposition to ban",
    ),
    ("end_before_relation", "Togo put pressure on Acme", "Togo put pressure", "put pressure on Acme"),
    ("end_before_relation", "Togo hailed a deal between Acme and Bolt", "Togo hailed deal", "hailed deal between Acme"),
    (
        "end_before_relation",
        "Togo ordered an independent review into its rates",
        "Togo ordered independent review",
        "Togo ordered independent review into rates",
    ),
    (
        "end_before_relation",
        "Togo sent a proposal on nuts to Chad",
        "Togo sent proposal",
        "sent proposal on nuts to Chad",
    ),
    ("end_on_verb", "Ada is facing growing calls to quit", "Ada is facing", "Ada is facing growing calls"),
    (
        "half_denied",
        "It hit not only Togo, but Chad as well",
        "It hit not only Togo,",
        "It hit not only Togo, but Chad",
    ),
    (
        "half_denied",
        "Nuts are not just good, they are dear",
        "Nuts are not just good,",
        "are not just good, they are dear",
    ),
    ("half_denied", "It hit not only Togo", "", "It hit not only Togo"),
    ("speaks_itself", "In our view mills are the heart of Togo", "mills are heart of Togo", ""),
    ("speaks_itself", 'Ada Bolt said "we sell nuts" in Togo', "", "Ada Bolt said"),
    ("subject_of_whom", "The mayor of Lund quit in May", "mayor quit in May", "mayor of Lund quit"),
    ("subject_of_whom", "Nurses in northern Togo won a rise", "Nurses won rise", "Nurses in northern Togo won"),
    ("subject_of_whom", "A lawyer for Ada Bolt filed a suit", "lawyer filed suit", "lawyer for Ada Bolt filed"),
    ("subject_of_whom", "Mills of Acme and a bank in Togo shut", "", "Mills of Acme and bank shut"),
    ("subject_of_whom", "The mill in the valley shut", "", "mill shut"),
    ("surname_alone", "Mr. Finch left", "", "Mr. Finch left"),
    ("whose_figure", "Net profit rose 9 percent in Togo", "", "Net profit rose 9 percent"),
    ("noun_for_name", "Shares in mining group Acme fell", "Shares in mining group fell", "Shares in Acme fell"),
    ("noun_for_name", "Singer Ada Bolt said she lost", "Singer said she lost", "Ada Bolt said she lost"),
    ("noun_for_name", "The group said Acme lost", "", "group said Acme lost"),
    ("contrast", "Separately, Ghana fined Bolt", "Ghana fined Bolt", ""),
    ("contrast", "Ghana, meanwhile, fined Bolt", "Ghana, fined Bolt", ""),
    ("end_before_figure", "The bank left rates at 3.5 percent", "bank left rates", "left rates at 3.5 percent"),
    ("end_before_figure", "Fees rose by about 9 euros", "Fees rose", "Fees rose by about 9 euros"),
    ("end_before_figure", "The mill closed in 1998", "", "mill closed"),
    ("lose_figure", "Sales dropped 7 percent in Peru", "Sales dropped in Peru", "Sales dropped 7 percent"),
    ("lose_figure", "Sales fell in May to 9 percent", "Sales fell in May", "Sales fell in May to 9 percent"),
    ("lose_figure", "Fees will fall below 2 percent by May", "Fees will fall by May", "will fall below 2 percent"),
    ("lose_figure", "Acme posted a worse-than-feared loss", "Acme posted loss", "posted worse-than-feared loss"),
    ("lose_limit", "Acme is no longer hiring men who drive", "no longer hiring men", "no longer hiring men who drive"),
    ("tally", "Ada Bolt scored twice as Togo beat Chad 3-2", "Ada Bolt scored twice", "scored as Togo beat Chad 3-2"),
    (
        "tally",
        "Ada Bolt made 112 as Togo beat Chad by six wickets",
        "Ada Bolt made 112",
        "Togo beat Chad by six wickets",
    ),
    ("tally", "Ada Bolt scored twice before Togo beat Chad 3-2", "", "Ada Bolt scored twice"),
    ("lose_office", "Togo named Ray Bolt as its envoy", "Togo named Ray Bolt", "named Ray Bolt as its envoy"),
    ("lose_office", "Acme named Ray, a cook, as its head", "Acme named Ray,", "Acme named Ray, as its head"),
    ("lose_office", "Acme was named in a suit", "", "Acme was named"),
    ("lose_clause", "Togo paid workers who filed in May", "Togo paid workers", "Togo paid workers who filed"),
    ("lose_clause", "Togo passed a law banning nuts", "Togo passed law", "law banning nuts"),
    ("speaker_article", "Rates will rise, the bank said", "rise, bank said", "rise, the bank said"),
    ("lose_preposition", "A fund run by a savings bank", "fund run bank", "run by bank"),
    ("split_compound", "Ghana closed its tax office", "Ghana closed its office", "closed its tax office"),
    ("split_compound", "Ray quit over tax fraud", "Ray quit over fraud", "Ray quit over tax fraud"),
    ("end_in_compound", "Ray was jailed for theft yesterday", "", "Ray was jailed for theft"),
    ("end_in_compound", "Ray was in court yesterday", "", "Ray was in court"),
    ("end_in_compound", "Ghana closed its tax office", "Ghana closed its tax", "closed its tax office"),
    ("skip_partner", "Ghana and Togo agreed on tariffs", "Ghana agreed", "Ghana and Togo agreed"),
    ("skip_partner", "Togo taxes nuts and boats in May", "taxes nuts in May", "taxes nuts and boats in May"),
    ("company_form", "Acme Corp. bought Bolt", "Acme Corp. bought", "Acme bought"),
    ("company_form", "Acme Pvt Ltd bought Bolt", "Acme Pvt bought", "Acme bought"),
    ("weekday", "Acme on Friday bought Bolt", "Acme on Friday bought", "Acme bought"),
    ("no_news", "This week, we will look at maps", "we will look at maps", ""),
    ("no_news", "Maps of Togo were sold", "", "Maps of Togo were sold"),
    ("skip_any", "Acme Corp. on Monday (ACM) quietly bought Bolt", "Acme bought", "Acme quietly bought Bolt"),
    ("end_before_preposition", "Acme put Bolt on notice", "Acme put Bolt", "put Bolt on notice"),
    ("end_before_preposition", "Acme bought Bolt on Friday", "", "Acme bought Bolt"),
    ("end_inside", "The senator lashed Bolt managers", "senator lashed Bolt", "senator lashed Bolt managers"),
    ("end_inside", "Togo fined Bolt after a leak", "Togo fined", "Togo fined Bolt"),
    ("skip_preposition", "Togo put Bolt on notice this year", "put Bolt this", "put Bolt on"),
    ("skip_preposition", "Nut exports to Togo fell 9 percent", "Nut exports fell 9", "Nut exports to Togo fell"),
    ("lose_limit", "Acme will not raise pay in May", "Acme will not raise pay", "will not raise pay in May"),
    ("lose_limit", "Nuts are not good for mills in Togo", "Nuts are not good in Togo", "not good for mills in Togo"),
    ("lose_limit", "Acme cannot sell it when Ray objects", "Acme cannot sell it", "cannot sell it when Ray objects"),
    ("lose_limit", "Acme will raise pay in May", "", "Acme will raise pay"),
    ("skip_clause", "Acme agreed to buy Bolt", "Acme agreed Bolt", "Acme agreed to buy Bolt"),
    ("skip_clause", "Acme knew why Bolt failed", "Acme knew Bolt failed", "Acme knew why Bolt failed"),
    ("skip_join", "Its president and chief officer left", "president officer left", "president left"),
    ("skip_mark", "Bolt, a maker of nuts, fell", "Bolt, nuts, fell", "Bolt, fell"),
    ("verb_to_verb", "He became the first to say he took it", "became took it", "became the first to say"),
    ("lose_owner", "Fitch cut Togo's credit rating", "cut credit rating", "cut Togo's credit rating"),
    ("skip_name", "Acme sued Bolt in Lome", "Acme sued in", "Acme sued Bolt"),
    ("lose_main_verb", "The man who fled was shot", "man who fled", "man was shot"),
    ("lose_main_verb", "Bolt, a maker of nuts, warned Togo", "maker of nuts,", "Bolt, warned Togo"),
    ("lose_main_verb", "Acme said it sold Bolt", "it sold Bolt", "Acme said"),
    ("start_on_verb", "The firm quietly sold Bolt", "quietly sold Bolt", "firm quietly sold Bolt"),
    ("end_on_verb", "The mayor tapped Ray for the seat", "mayor tapped", "mayor tapped Ray"),
    ("end_before_figure", "Oslo cut its rate on Friday by 2 points", "Oslo cut its rate", "cut its rate by 2 points"),
    ("start_behind_join", "Nine died and four were hurt", "four were hurt", "Nine died"),
    ("points_back", "Acme met Bolt and the leaders agreed on it", "leaders agreed on it", "Acme met Bolt"),
    ("points_back", "Acme saw Bolt before the two leaders agreed on it", "two leaders agreed on it", "Acme saw Bolt"),
    ("which_one", "Ada fought the bill", "", "Ada fought bill"),
    ("half_join", "Bonds of glass and rope firm Bolt fell", "Bonds of glass and Bolt", "glass and rope"),
    ("half_join", "Snow in Togo and much of Chad fell", "Snow and much of Chad", "Togo and much of Chad"),
    ("half_join", "Acme left on Sunday night and sold Bolt", "", "Acme left and sold Bolt"),
    ("end_before_name", "It sued Bolt Bank lawyers", "It sued Bolt Bank", "sued Bolt Bank lawyers"),
    ("end_before_name", "Acme bought Bolt Inc. in May", "", "Acme bought Bolt"),
    ("end_on_infinitive", "Togo moves to repeal old laws", "Togo moves to repeal", "moves to repeal old laws"),
    ("end_on_infinitive", "Ray agreed to leave on Friday", "", "Ray agreed to leave"),
    ("end_before_verb", "Ada says some mills lost jobs", "Ada says some mills", "says some mills lost jobs"),
    ("skip_verb", "Trips show that both agree on it", "Trips both agree", "Trips show that both"),
    ("skip_verb", "Bolt, which won, fell", "", "Bolt, fell"),
    ("long_gap", "Ray of 1 2 3 4 5 6 7 8 9 10 11 12 left", "Ray left", "Ray 12 left"),
    ("long_gap", "Rain that cut 1 2 3 4 5 6 7 8 9 10 11 12 has hurt nine", "", "Rain has hurt nine"),
    ("name_for_noun", "A University of Graz student fled", "University of Graz fled", "of Graz student fled"),
    ("pointed", "Ray says this film is long", "film is long", "Ray says"),
    ("own_words", "Ada says we all gain", "we all gain", "Ada says all gain"),
    ("asks", "Was it Ada who won?", "who won?", "Was it Ada"),
    ("past_perfect", "Bolt had won before Acme sold it", "Bolt had won", "Acme sold it"),
    ("long_ago", "Bolt won in 1998 for once", "Bolt won", ""),
    ("long_ago", "Bolt won in 2024 for once", "", "Bolt won"),
    ("defines", "Bolt is a maker of nuts", "Bolt is maker", ""),
    ("defines", "Bolt is closing a mill", "", "Bolt is closing a mill"),
    ("who_clause", "Police met a man who fled", "met man who fled", "Police met man"),
    ("quoted_sentence", 'Ada saw "an end of all good things"', "Ada saw", ""),
    ("bare_subject", "The slogan drew taunts", "", "slogan drew taunts"),
    ("aside_clause", "Bolt, which sells nuts, fell", "Bolt, which sells nuts, fell", "Bolt, fell"),
    ("dash", "Togo prints rules—even old ones—each day", "Togo prints rules—even old", "Togo prints"),
    ("dash", "Togo — it says — prints", "Togo — it says", "Togo prints"),
    ("scene", "Mike was on his farm", "", "Mike was on"),
    ("pronoun", "Acme said they sold Bolt", "they sold Bolt", "Acme said"),
    ("owner_unknown", "In his speech Ray named Bolt", "In his speech", "In speech"),
    ("owner_unknown", "Ray sold his house", "", "Ray sold his house"),
    ("number_alone", "Togo cut 300 jobs at Bolt", "cut 300 at", "cut 300 jobs at"),
    ("name_for_noun", "A Togo tax claim over fraud has failed", "Togo tax has failed", "Togo tax claim has failed"),
    ("half_join", "Greek and Turkish firms won", "Greek and firms won", "Greek and Turkish firms won"),
    ("start_behind_join", "The left and the right won", "right won", "left and the right won"),
    ("pointed", "Sadly, these films are long", "Sadly, these films", ""),
    ("pointed", "Sales fell this year", "", "Sales fell this year"),
    ("pointed", "This year's sales fell in Togo", "", "This year's sales fell"),
    ("skip_object", "Acme has plans to sell Bolt", "Acme has to sell Bolt", "Acme has plans to sell Bolt"),
    ("skip_object", "A man accusing Ray fled", "man accusing fled", "man accusing Ray fled"),
    ("skip_object", "Acme agreed on Monday to sell Bolt", "", "Acme agreed to sell Bolt"),
    ("lose_clause", "Togo vetoed a bill on Monday that would ban nuts", "Togo vetoed bill", "bill that would ban nuts"),
    ("lose_preposition", "Acme built it on the site of a mine near Graz", "", "built it near Graz"),
    (
        "bare_thing",
        "Graz gave its prize to a drama about nurses",
        "Graz gave its prize to drama",
        "prize to drama about nurses",
    ),
    ("bare_thing", "Acme opened a mill in Graz in May", "Acme opened mill", "Acme opened mill in Graz"),
    ("bare_thing", 'Ada kept the "sad mood" in Graz in May', 'kept "sad mood"', 'kept "sad mood" in Graz'),
    ("bare_thing", "Ray opened a rope mill in Graz", "", "Ray opened rope mill"),
    (
        "lose_figure",
        "Togo rejected a plan to tax mills above 9 acres",
        "rejected plan to tax mills",
        "rejected plan to tax mills above 9 acres",
    ),
    ("bare_thing", "Ray left a mill in May", "", "Ray left mill"),
    ("bare_thing", "A fire at a wooden mill in northern Togo killed nine", "", "fire killed nine"),
    ("bare_thing", "A fire near Graz killed nine men", "fire killed", "fire near Graz killed"),
    (
        "bare_thing",
        "Ray filed a suit on Monday against Bolt",
        "Ray filed suit on Monday",
        "Ray filed suit on Monday against Bolt",
    ),
    (
        "lose_clause",
        "Togo vetoed a bill on Monday that would ban nuts",
        "Togo vetoed bill on Monday",
        "vetoed bill on Monday that would ban nuts",
    ),
    ("lose_figure", "Nuts rose to fresh highs above $9 in Togo", "", "Nuts rose to fresh highs"),
    ("bare_thing", "Acme opened a mill in Graz for nurses", "", "Acme opened mill for nurses"),
]


@pytest.mark.parametrize(("name", "text", "charged", "free"), CASES)
def test_cost(name: str, text: str, charged: str, free: str) -> None:
    grammar = grammar_of(text)
    toll = priced(grammar, {name: 1.0})
    for cut, due in ((charged, True), (free, False)):
        path = places_of(text, cut)
        if path:
            sums = [toll.start[path[0]], *(toll.inside[a, b] for a, b in pairwise(path)), toll.end[path[-1]]]
            assert (np.sum(sums) > 0) is np.bool_(due), cut


@pytest.mark.parametrize(
    ("text", "cut", "due"),
    [
        ("Ada sees a need to work with Togo", "sees need to work", 4),
        ("Bolt is close to agreeing to a new deal", "close to agreeing", 4),
        ("Bolt was charged with theft in Lome", "Bolt was charged", 4),
        ("A judge sent Ada back into custody", "judge sent Ada back", 4),
        ("Ada has signed the bill into law", "Ada has signed bill", 1),
        ("Ada has to work as it rains", "Ada has to work", 1),
        ("Ada led a round of talking with Togo", "Ada led round of talking", 1),
        ("Ada was hit by a bus", "Ada was hit", 1),
    ],
)
def test_an_end_costs_more_before_a_preposition_that_a_verb_wants(text: str, cut: str, due: int) -> None:
    assert priced(grammar_of(text), {"end_before_preposition": 1.0}).end[places_of(text, cut)[-1]] == due


def test_a_scene_gives_way_to_what_happened_on_a_day() -> None:
    grammar = Grammar([*words_of("Mike was on his farm"), *words_of("On Friday it was sold", sentence=1)])
    toll = priced(grammar, {"scene": 1.0})
    (scene, news) = grammar.spans
    assert toll.start[slice(*scene)].all()
    assert not toll.start[slice(*news)].any()


def test_a_figure_of_a_later_sentence_is_of_a_firm_that_it_names() -> None:
    for text, charged in (("Net profit rose 9 percent", True), ("Net profit rose 9 percent at Acme", False)):
        grammar = Grammar([*words_of("Acme won an order"), *words_of(text, sentence=1)])
        assert priced(grammar, {"whose_figure": 1.0}).start[slice(*grammar.spans[1])].any() == charged


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Mr. Finch left", [0, 1, 0]),
        ("Finch sold her mill", [1, 0, 0, 0]),
        ("Grobe sold a mill", [0, 0, 0, 0]),  # it may be a firm
        ("Finch sold its mill", [0, 0, 0, 0]),
        ("Novak sold a mill", [1, 0, 0, 0]),
        ("Police charged Novak", [0, 0, 1]),
        ("Roads to Novak flooded", [0, 0, 0, 0]),
        ("Coach Novak quit", [0, 0, 0]),
        ("Sen. Vint left", [0, 1, 0]),
        ("Obama resigned on Friday", [0, 0, 0, 0]),
        ("Mr. Bolt left", [0, 0, 0]),
        ("Mr. Roe left", [0, 0, 0]),
    ],
)
def test_a_surname_of_a_later_sentence_is_of_one_who_is_named(text: str, due: list[int]) -> None:
    later = words_of(text, sentence=1)
    named = [word.start for word in later if word.text == "Roe"]
    grammar = Grammar([*words_of("Bolt won an order"), *later], named=named)
    toll = priced(grammar, {"surname_alone": 1.0})
    begin, end = grammar.spans[1]
    assert toll.start[begin:end].tolist() == due


def test_a_bare_subject_is_told_in_the_first_sentence_only() -> None:
    grammar = Grammar([*words_of("The slogan drew taunts"), *words_of("The tax office drew taunts", sentence=1)])
    toll = priced(grammar, {"bare_subject": 1.0})
    (first, later) = grammar.spans
    assert not toll.start[slice(*first)].any()
    assert toll.start[slice(*later)].tolist() == [1, 1, 1, 0, 0]
    (_, later) = (grammar := Grammar([*words_of("Togo won"), *words_of("The slogan drew taunts", sentence=1)])).spans
    assert priced(grammar, {"bare_subject": 1.0}).start[slice(*later)].tolist() == [2, 2, 0, 0]


@pytest.mark.parametrize(
    ("text", "cut", "due"),
    [
        ("Ada fought the bill", "Ada fought bill", 1),
        ("The firm lost to Ada", "firm lost to Ada", 1),
        ("Ray fears the deal with Togo", "Ray fears deal with Togo", 1),
        ("Ada fought the bill to tax nuts", "Ada fought bill to tax nuts", 0),
        ("Ada fought the tax office", "Ada fought tax office", 0),
        ("Ada fought a bill", "Ada fought a bill", 0),
    ],
)
def test_a_later_sentence_says_which_one_it_is(text: str, cut: str, due: int) -> None:
    toll = priced(Grammar([*words_of("Togo won"), *words_of(text, sentence=1)]), {"which_one": 1.0})
    path = [at + len("Togo won".split()) + 2 for at in places_of(text, cut)]
    assert toll.start[path[0]] + sum(toll.inside[a, b] for a, b in pairwise(path)) == due


def test_every_cost_has_a_case_and_a_price() -> None:
    assert set(COSTS) == {case[0] for case in CASES} == set(fitted_weights().costs)
