"""Each hard constraint by name: what it forbids, and what it leaves."""

from __future__ import annotations

from itertools import pairwise

import pytest

from summarizer.compression.constraints import CONSTRAINTS, Mask
from tests.compression.leads import grammar_of, places_of

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("name_whole", "Its Office of Roads and Rural Bridges won", "Rural Bridges won", "Roads and Rural Bridges won"),
    ("name_whole", "An Office of Roads and Rural Bridges won", "Office of Roads won", "Roads and Rural Bridges"),
    ("name_whole", "S. Sudan and Chad Agree Amid Protests", "Sudan and Chad Agree", "S. Sudan and Chad Agree"),
    ("owner_stays", "Oslo’s office of roads opened", "Oslo’s opened", "Oslo’s office of roads opened"),
    ("weekday_whole", "Acme said on Monday it won", "Acme said on it won", "Acme said on Monday it won"),
    ("speaker_article", "Rates will rise, the bank said", "rise, bank said", "rise, the bank said"),
    ("symbol_or_brackets", "Acme Ltd. ACM.TOACMM.O won", "Acme ACM.TOACMM.O won", "Acme Ltd. won"),
    ("symbol_or_brackets", "The Road Office (TRO) won", "Road Office (TRO) won", "Road Office won"),
    ("term_of_sentence", "He was sentenced to 9 years in prison", "sentenced in prison", "sentenced to 9 years"),
    ("inside_clause", "As we close the year, sales rise", "close the year, sales rise", "sales rise"),
    ("partner", "Ghana and Togo agreed", "Togo agreed", "Ghana and Togo agreed"),
    ("speaker", "Trade is built, Ray remarked during a visit", "Ray remarked during", "Trade is built, Ray"),
    ("preposition_of_object", "It is run by a Graz-based charity", "is run charity", "is run by charity"),
    ("quotation_whole", 'He called it a "very bad deal" today', 'called "bad deal"', 'called "very bad deal"'),
    ("essential_adjective", "Police held the former mayor of Graz", "Police held mayor", "Police held former mayor"),
    ("essential_adjective", "The vice president of Ghana resigned", "president resigned", "vice president resigned"),
    ("essential_adjective", "An outgoing Chadian king vowed aid", "outgoing vowed aid", "outgoing Chadian vowed"),
    ("name_whole", "Shares of Federal Reserve Bank fell", "Reserve Bank fell", "Federal Reserve Bank fell"),
    ("name_whole", "It sued the Department of Housing and Urban Development", "sued Department of Housing", "It sued"),
    ("number_and_unit", "It pays $2.4 million a day for oil", "$2.4 million a for", "pays $2.4 million a day"),
    ("number_and_unit", "Profits of 20 to 25 percent fell", "Profits of 20 fell", "Profits of 20 to 25 percent"),
    ("number_and_unit", "Shares closed up 9 percent", "Shares closed up", "closed up 9 percent"),
    ("number_and_unit", "It cut more than 300 jobs there", "cut 300 jobs", "cut more than 300 jobs"),
    ("sign_and_word", "AT & T bought a rival firm", "T bought firm", "AT & T bought firm"),
    ("infinitive_whole", "Greece plans to sell its banks", "Greece plans sell banks", "Greece plans to sell banks"),
    ("infinitive_whole", "Greece would sell all its banks", "Greece would its banks", "Greece would sell"),
    ("comparison_whole", "Profit rose later than forecast", "Profit than forecast", "rose later than"),
    ("saying_behind_subject", "Rates will rise, the bank said", "Rates said", "Rates bank said"),
    ("told_whom", "Greece told lenders that it would pay", "Greece told it would", "Greece told lenders"),
    ("particle_with_verb", "Workers walked off the job", "Workers walked", "Workers walked off"),
    ("complement_of_noun", "The workers applying for aid waited", "workers waited", "workers applying"),
    ("complement_of_noun", "The price of oil rose", "price rose", "price of oil rose"),
    ("owner_stays", "Ray Bolt’s own doctor, Ada, left", "Ray Bolt’s left", "Ray Bolt’s doctor, Ada, left"),
    (
        "number_and_unit",
        "Graft has cost it 1bn CFA francs",
        "cost it CFA francs",
        "cost it 1bn CFA francs",
    ),
    ("owner_stays", "Moody's cut Greece's credit rating", "Moody's cut rating", "cut Greece's rating"),
    ("preposition_of_object", "He flew with friends to Rome", "He flew Rome", "He flew to Rome"),
    ("according_to", "Ray died, according to Ada Bolt", "Ray died, Ada Bolt", "died, according to Ada Bolt"),
    ("according_to", "Ray died, according to Ada Bolt", "died, to Ada Bolt", "Ray died,"),
    ("according_to", "According to Ada Bolt, Ray died", "According to Ada Bolt,", "According to Ada Bolt, Ray died"),
    ("guard", "The court did not accept the plea", "court accept plea", "court did not accept plea"),
    ("guard", "It left in May after Ada Bolt won", "", "It left after"),
    ("guard", "Greece May Sell Its Ports", "Greece Sell", "Greece May Sell"),
    ("infinitive_whole", "It closes in May unless Ada pays", "", "closes in May Ada"),
    ("guard", "An alleged thief was caught", "An thief was", "An alleged thief was"),
    ("question_word", "He asked who really killed her", "asked who her", "asked who really killed"),
    ("question_word", "He said when asked whether it fell", "He said whether it", "asked whether it fell"),
    ("preposition_phrase", "Talks on trade with China stalled", "Talks on China", "Talks on trade"),
    ("have_without_participle", "Prices have been slowly falling", "Prices have falling", "Prices have been falling"),
    ("verb_of_clause", "The man who fled is dead", "man is dead", "who fled is dead"),
    ("between_and", "Talks between Greece and Turkey failed", "between Greece Turkey", "between Greece and Turkey"),
    ("between_and", "Both banks and firms in Togo left", "Both banks left", "Both banks and firms left"),
    ("open_word", "That's what Acme sold in May", "That's what", "Acme sold in May"),
    ("two_names", "Obama and Putin met on Syria", "Obama Putin", "Obama and Putin"),
    ("two_names", "Merkel, visiting Paris, met Macron", "Merkel, Paris,", "Merkel, met"),
    (
        "title_with_name",
        "Talks end if President Ada Bolt leaves",
        "Talks end if President",
        "Talks end if President Ada",
    ),
    (
        "thing_and_name",
        "Shares in steel and transport firm Acme rose",
        "steel and Acme rose",
        "steel and transport firm",
    ),
    ("number_before_verb", "Two good examples are shown", "Two shown", "Two examples are shown"),
    ("number_before_verb", "Two good examples are shown", "Two are shown", "Two examples are shown"),
    ("verb_before_infinitive", "Sales are on track to rise", "Sales to rise", "Sales are on track to rise"),
    ("subject_of_what_is_said", "Acme said its trains were late", "Acme said were late", "said trains were late"),
    ("open_word", "But of the banks two failed", "of the banks", "two failed"),
    ("without_subject", "Soon he would sell it, Greece said", "would sell it,", "sell it,"),
    ("without_subject", "I recently saw Togo in May", "saw Togo in", "Togo in May"),
    ("without_subject", "Acme has received an offer", "received an offer", "Acme has received"),
    ("opening_phrase", "Armed with facts, agents can prepare", "Armed agents can prepare", "agents can prepare"),
    ("inside_phrase", "It was made by equipment maker Lucent", "maker Lucent", "It was made"),
    ("open_word", "Over lunch at least nine spoke", "Over lunch", "lunch at least"),
    ("between_and", "It signed a pact between Togo and Ghana", "pact between Togo", "It signed a pact"),
    ("participle", "They met, focusing on trade", "focusing on trade", "They met,"),
    (
        "list_whole",
        "Togo taxed cheese, tractors and boats from Ghana",
        "cheese, tractors from",
        "cheese, tractors and boats",
    ),
    ("symbol_or_brackets", "Ray, 57, was convicted", "57, was convicted", "Ray, was convicted"),
    ("denied", "It will not sell shares in May", "sell shares", "It will"),
    ("open_end", "The bank lent to the poor", "bank lent to", "bank lent"),
    ("open_end", "He said it rose, the bank said", "He said", "rose, the bank said"),
    ("verbal_noun", "Togo is close to ending its strike", "Togo is close to ending", "Togo is close"),
    ("before_complement", "It holds talks with Iran", "It holds talks", "It holds"),
    ("before_complement", "Tests show if it can pose the threat", "Tests show if it can pose", "it can pose the"),
    ("of_and_who", "Acme held a wide range of talks", "Acme held of talks", "held range of talks"),
    ("of_and_who", "Togo met a woman from Graz who fled", "met a woman who fled", "met a woman from Graz who"),
    ("of_and_who", "Acme posted a profit this year of $3 million", "", "posted profit of $3 million"),
    ("owned_noun", "Ray told his clients that they gain", "Ray told his they", "Ray told his clients"),
    ("of_and_who", "Ray told a court that Acme won", "Ray that Acme won", "told court that Acme won"),
    ("owned_noun", "Once Ray moved to Graz, his view changed", "Ray his view changed", "his view changed"),
    ("subject_of_clause", "Ray asks if they plan to win", "Ray asks if to win", "asks if they plan to win"),
    ("owned_noun", "A growing trend both here and in Togo is old", "A both here", "A growing trend both"),
    ("preposition_phrase", "Togo accused Bolt of extending visits", "Bolt of visits", "Bolt of extending visits"),
    ("preposition_phrase", "Tales of months since Ray left it sell", "Tales of Ray left", "Tales of months since Ray"),
    ("comparison_whole", "He will no longer direct it", "will no direct it", "will no longer direct it"),
    ("verb_behind_auxiliary", "It is taller than it would otherwise be", "it would otherwise", "It is taller"),
    ("one_dash", "Togo met a rival – the firm Bolt", "met rival firm Bolt", "Togo met a rival"),
    ("one_dash", "Togo – the host – won", "", "Togo won"),
    ("preposition_phrase", "Talks with big buyers at Acme stalled", "Talks with at Acme", "Talks with buyers at"),
    ("verb_behind_auxiliary", "It is linked to a spring to heat", "It is to heat", "It is linked to a spring"),
    ("verb_behind_auxiliary", "He will no longer direct a revival", "will no longer revival", "no longer direct"),
    ("verb_behind_auxiliary", "Acme has in May bought Bolt", "", "Acme has bought Bolt"),
    ("verb_of_clause", "He said in a memo that Acme gave it oil", "memo gave it", "that Acme gave it"),
    ("between_and", "The link between Bolt and Acme is new", "The link and Acme", "link between Bolt and Acme"),
    ("subject_of_what_is_said", "Acme told Ray that trains were late", "Acme told were late", "told Ray that trains"),
    ("subject_of_clause", "Ray goes if the trains are late", "goes if are late", "goes if trains are late"),
    ("subject_of_clause", "Ray needs it if he wins, as expected", "needs it if as expected", "needs it if he wins,"),
    ("subject_of_clause", "It fell as the strike ended", "It fell as strike", "It fell as strike ended"),
    ("subject_of_clause", "Bolt left as chairman in May", "", "Bolt left as chairman"),
    (
        "subject_of_clause",
        "It closes if Togo pays it, Ray said",
        "It closes if Togo Ray said",
        "if Togo pays it, Ray said",
    ),
    ("subject_in_plural", "Ray Bolt and a friend were late", "Ray Bolt were late", "Bolt and a friend were"),
    ("object_before_infinitive", "Fire forced 300 people to flee", "Fire forced to flee", "forced people to flee"),
    ("object_before_infinitive", "Togo urged banks to lend", "Togo urged banks", "Togo urged banks to lend"),
    ("number_and_unit", "They seized more than two tons", "seized more than tons", "more than two tons"),
    ("number_and_unit", "Oil rose to $69 a barrel", "rose to $69 barrel", "rose to $69 a barrel"),
    ("sign_and_word", "Bolt & Co. won a prize", "Bolt & won", "Bolt & Co. won"),
    ("name_whole", "New Graz and Togo agreed", "Graz and Togo", "New Graz and Togo"),
    ("name_whole", "ABC News hired Ada", "News hired Ada", "ABC News hired"),
    ("opening_phrase", "Taking place at last, the race drew Ada", "Taking place drew Ada", "race drew Ada"),
    ("participle", "The mill, built in 1895, has burned", "built in 1895, has", "The mill, has"),
    ("participle", "Ray has already asked Ada to leave", "asked Ada to leave", "Ray has already asked"),
    ("speaker", "Nine will close, Mayor Ada Bolt has warned", "Ada Bolt has warned", "Nine will close, Mayor"),
    ("open_end", "Ada Bolt warned that it was late", "Ada Bolt warned", "Ada Bolt warned that it was late"),
    ("told_whom", "It fell, Ray told a radio station", "It radio station", "It Ray told a radio station"),
    ("speaker", "It fell, Ada Bolt told a radio station on Monday", "Ada Bolt told a", "It fell, Ada Bolt told a"),
    ("speaker", "In Graz, Ada Bolt said on Monday it fell", "", "Ada Bolt said it fell"),
    ("number_and_unit", "It pays $2.4 million a day for oil", "pays $2.4 million day", "pays $2.4 million a day"),
    ("number_and_unit", "It paid more a year ago in Graz", "paid more ago", "paid more year ago in"),
    ("number_and_unit", "It opens on May 14, 2028, in Graz", "It opens 2028,", "It opens on May 14, 2028,"),
    ("comparison_whole", "It moved more than 300 people", "moved more 300", "moved more than 300"),
    ("according_to", "Ray died, according to Ada Bolt", "according to Ada Bolt", "Ray died, according to Ada Bolt"),
    ("preposition_phrase", "The head of Acme sold shares", "head of sold shares", "head of Acme sold shares"),
    ("preposition_phrase", "It is due to a plan seen on Monday", "due to seen", "due to plan seen"),
    ("preposition_phrase", "It fell in newly sold homes", "", "fell in newly sold"),
    ("of_and_who", "Togo agreed on a dam that will cost it", "agreed that will cost", "agreed on dam that will cost"),
    ("owned_noun", "Police met the alleged boss of Acme", "met alleged of Acme", "met alleged boss of Acme"),
    ("object_before_infinitive", "Togo urged banks to lend", "Togo to lend", "Togo urged banks to lend"),
    ("subject_behind_and", "Ada Bolt and Ray will lead it", "Ada Bolt and will lead", "Bolt and Ray will lead"),
    ("subject_behind_and", "Bolt and in May also Ray won", "", "Bolt and won"),
    ("denied", "If Ray pays, it will open", "it will open", ""),
    ("denied", "If anything, Ray won", "", "Ray won"),
    ("verb_of_clause", "Boos rang out as Ray ended a speech", "Boos ended speech", "Boos rang out as Ray ended"),
    ("subject_of_clause", "Ray left as boss of a firm that sold nuts", "", "Ray left as boss"),
    ("subject_of_clause", "It fell as much as 19% after it lost", "", "It fell as much as 19%"),
    ("before_complement", "It closes in May unless Ray pays", "It closes in May", "closes in May unless Ray pays"),
    ("before_complement", "It closes in May, if Ray pays", "It closes", "It closes in May, if Ray"),
    ("question_word", "A fire that killed nine is out", "fire that nine", "fire that killed nine"),
]


def _allowed(mask: Mask, path: list[int]) -> bool:
    return not (mask.start[path[0]] or mask.end[path[-1]] or any(mask.inside[a, b] for a, b in pairwise(path)))


@pytest.mark.parametrize(("name", "text", "bad", "good"), CASES)
def test_constraint(name: str, text: str, bad: str, good: str) -> None:
    constraint = {rule.__name__: rule for rule in CONSTRAINTS}[name]
    grammar = grammar_of(text)
    mask = Mask(len(grammar.at))
    constraint(grammar, mask)
    mask.close(grammar.gap)
    for cut, allowed in ((bad, False), (good, True)):
        path = places_of(text, cut)
        assert not path or _allowed(mask, path) is allowed, cut


def test_every_constraint_has_a_case() -> None:
    assert {rule.__name__ for rule in CONSTRAINTS} == {case[0] for case in CASES}
