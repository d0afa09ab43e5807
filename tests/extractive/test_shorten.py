"""A brief that is too long is shortened inside its sentence, by the pointer model."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import Length, Summarizer, Summary, count_words
from summarizer.extractive.shorten.idle import without_days

LEAD = (
    "LONDON, March 3 (Reuters) - Harbour Foods Inc. on Monday said it will close its oldest bakery next year and focus "
    "on growth in the north, in a change of the plan that helped the country's second largest baker stay profitable "
    "while sales of its bread have slowed."
)
REST = (
    " The bakery in Millport was opened in 1911. Its ovens burn coal to this day. The town's mayor asked the company "
    "to think again. Bread from the north will be sold in Millport from June."
)


@pytest.fixture(scope="module")
def summarizer() -> Summarizer:
    return Summarizer()


def meta(summarizer: Summarizer, text: str) -> Summary:
    return summarizer.summarize(text, length="meta")


def test_the_lead_is_shortened_rather_than_another_sentence_taken(summarizer: Summarizer) -> None:
    found = meta(summarizer, LEAD + REST)
    assert found.text.startswith("Harbour Foods Inc. on Monday said it will close its oldest bakery next year")
    assert found.text.endswith(".")
    assert len(found.text) <= 155
    assert found.finish_reason == "fitted"
    assert found.supported
    assert (found.provenance.revision, found.provenance.compute_type) != (None, "float64")


def test_a_lead_that_fits_is_taken_whole(summarizer: Summarizer) -> None:
    lead = "Harbour Foods said on Monday that it will close its oldest bakery next year."
    found = meta(summarizer, lead + REST)
    assert (found.text, found.finish_reason) == (lead, "complete")


def test_a_day_goes_before_anything_else(summarizer: Summarizer) -> None:
    lead = (
        "At least 23 people were hurt and more than 60 driven from their homes when a storm tore through the harbour "
        "and its market of fish, officials said on Sunday."
    )
    text = f"{lead} The mayor cut short a holiday in the north. Rescuers were looking for two boats."
    assert meta(summarizer, text).text == lead.replace(" on Sunday", "")


def test_what_was_published_keeps_its_day() -> None:
    lead = "Sales of bread fell in May, figures published on Tuesday showed."
    assert without_days(lead, [(0, len(lead))]) == []


def test_where_the_judge_lets_no_long_line_pass_a_short_one_is_taken(summarizer: Summarizer) -> None:
    lead = (
        "Mayor Henrik Solberg will leave the town hall of Millport next week after his deputy resigned over secret "
        "earnings from a company that sells boats, his office said on Friday."
    )
    text = f"{lead} The party meets in May. Analysts said that a vote was unlikely to pass because two parties abstain."
    found = meta(summarizer, text)
    assert found.text.startswith("Mayor Henrik Solberg will leave the town hall of Millport")
    assert found.text.endswith("his office said on Friday.")


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (  # what describes the name it opens with is left out
            "Ada Bolt, a carpenter whose chairs and tables stood in the houses of three presidents and in museums of "
            "many a land, died on Monday at her home in Millport, Togo, her son told reporters.",
            "Ada Bolt died on Monday at her home in Millport, Togo, her son told reporters.",
        ),
        (  # who says it stays behind as much of a reason as fits
            "Acme has recalled 300,000 kettles sold in Togo and in Lund since May because nine people were burned when "
            "the handles came loose at home or at work, the Consumer Agency said on Monday.",
            "Acme has recalled 300,000 kettles sold in Togo and in Lund since May because nine people were burned, the "
            "Consumer Agency said on Monday.",
        ),
        (  # it grows
            "Fishermen in Millport are asking owners of boats to stay in port for another ten days after a third "
            "whale was seen at the mouth of the river to the north of the town.",
            "Fishermen in Millport are asking owners of boats to stay in port for another ten days after a third "
            "whale was seen at the mouth of the river.",
        ),
        (  # and not into a clause that does not fit
            "Acme posted a fall of 12 percent in quarterly profit, hurt by weak sales of kettles and irons in Togo and "
            "in Lund, where the mills that it bought from Bolt stood still for most of a long and hot summer.",
            "Acme posted a fall of 12 percent in quarterly profit, hurt by weak sales of kettles and irons in Togo and "
            "in Lund.",
        ),
    ],
)
def test_what_fits_comes_back(summarizer: Summarizer, lead: str, told: str) -> None:
    assert meta(summarizer, f"{lead} She was one of four children. He has a son. It was a long day there.").text == told


@pytest.mark.parametrize("chars", [125, 135, 150])
def test_the_comma_before_who_said_it_stays(summarizer: Summarizer, chars: int) -> None:
    lead = (
        "A faulty valve caused the explosion that killed four workers at a fertilizer plant near Toledo last year, "
        "federal investigators told a hearing in Columbus on Tuesday."
    )
    text = f"{lead} The owner of the plant has said that the valve had been tested in May."
    found = summarizer.summarize(text, length=Length(sentences=1, chars=chars, task="brief"))
    assert ", federal investigators told" in found.text


@pytest.mark.parametrize(
    ("lead", "whole"),
    [
        (
            "Shares of Bolt & Roe Co. plunged 38 percent on Thursday after the retailer said it may not be able to "
            "continue as a going concern and that its auditor, Acme LLP, had resigned.",
            "as a going concern.",
        ),
        (
            "A daily pill that blocks a protein made in the liver cut the risk of a second heart attack by about a "
            "quarter in a trial of 11,200 patients, researchers reported on Sunday, but it did not save lives.",
            "researchers reported on Sunday, but it did not save lives.",
        ),
    ],
)
def test_it_ends_where_a_clause_does(summarizer: Summarizer, lead: str, whole: str) -> None:
    assert meta(summarizer, f"{lead} The town of Millport has a mayor who has seen it all.").text.endswith(whole)


def test_a_line_that_lost_its_speaker_gives_way(summarizer: Summarizer) -> None:
    lead = (
        "Neither Acme nor Roe has offered to buy Bolt Robotics, the Millport start-up whose founder, Ada Bolt, was "
        "dismissed on Tuesday, people familiar with the matter said, although both have held talks."
    )
    assert ", familiar with" not in meta(summarizer, lead).text


def test_who_said_it_stands_behind_a_comma_where_a_quotation_is_left_out(summarizer: Summarizer) -> None:
    lead = (
        'The baker Ada Bolt won the Lund Medal on Friday "for patient work of her own that, over nine decades of '
        'doubt, opened the way to cheaper bread in all of Togo," the Royal Guild said.'
    )
    text = f"{lead} She is 91. The medal is to be given to her in May."
    assert ", the Royal Guild said" in summarizer.summarize(text, length="meta").text


def test_of_two_things_that_somebody_did_one_alone_does_not_tell_who_it_is(summarizer: Summarizer) -> None:
    lead = (
        "A baker who hit and killed a cook outside a mill in the north of Lund will not lose his licence, the board of "
        "roads decided on Wednesday, saying that the bend had been badly lit for many years."
    )
    assert " who hit will " not in summarizer.summarize(f"{lead} The cook was 91.", length="push").text


@pytest.mark.parametrize("symbol", ["(NASDAQ: ACME)", "(ACME.L)", "ACME.N", "ACMGn.DE", "7203.T", "(9984.TW)"])
def test_the_symbol_of_a_stock_goes_first(summarizer: Summarizer, symbol: str) -> None:
    lead = (
        "Acme Ltd. {}, the largest maker of steel in Togo, said on Monday that it would close two plants in the north "
        "of the land by May, with a loss of 40 jobs."
    )
    found = meta(summarizer, lead.format(symbol) + REST)
    assert found.text == lead.replace(" {}", "")
    assert [source.text for source in found.sentences[0].sources][1:] == ["Acme Ltd."]


@pytest.mark.parametrize("symbol", ["ACME.N", "ACMGn.DE", "7203.T", "(9984.TW)"])
def test_a_brief_that_fits_has_no_symbol_of_a_stock(summarizer: Summarizer, symbol: str) -> None:
    lead = (
        "Steelmaker Acme {} on Thursday lifted its forecast for the year by 12 percent, helped by a new mill in Lund."
    )
    assert summarizer.summarize(lead.format(symbol) + REST, length="brief").text == lead.replace(" {}", "")


def test_a_surname_that_opens_is_in_full_where_its_sentence_is_shortened(summarizer: Summarizer) -> None:
    text = (
        "Ada Bolt was making coffee when the ground began to shake. She ran into the street. Bolt was one of 4,000 "
        "people who lost their homes on Tuesday when an earthquake struck the hills above Lund and brought down nine "
        "villages, officials said. Rain is forecast."
    )
    found = meta(summarizer, text)
    assert found.text.startswith("Ada Bolt was one of 4,000 people who lost their homes")
    assert len(found.text) <= 155
    assert "Ada" in [source.text for source in found.sentences[0].sources]


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            "A month after a dam at a copper mine in northern Togo burst and buried a village in mud, killing nineteen "
            "people and hundreds of goats, the engineer who had inspected the dam two days before the accident was "
            "charged with manslaughter on Monday.",
            "A month after a dam at a copper mine in northern Togo burst, the engineer who had inspected the dam was "
            "charged with manslaughter on Monday.",
        ),
        (
            "Hours after a train carrying oil left the track in Togo and burned for most of the night beside a school, "
            "leaving forty families without homes, the minister of transport banned such trains from towns for a "
            "month, her office said.",
            "Hours after a train carrying oil left the track in Togo, the minister of transport banned such trains "
            "from towns for a month, her office said.",
        ),
        (
            "Two days after a gas tank at a bakery in the old town of Lund blew up and brought down three houses in "
            "the street, killing six people, a plumber who fitted the tank was arrested in Graz, police said.",
            "Two days after a gas tank at a bakery in the old town of Lund blew up, a plumber who fitted the tank was "
            "arrested in Graz, police said.",
        ),
    ],
)
def test_an_opening_loses_its_second_half_before_all_of_it(summarizer: Summarizer, lead: str, told: str) -> None:
    assert meta(summarizer, lead + REST).text == told


def test_a_degree_is_no_symbol(summarizer: Summarizer) -> None:
    lead = (
        "Ada Bolt, who holds a Ph.D. in law from Graz and who has led the council of the town for nine long years, "
        "said on Monday that she would not stand again for it in May."
    )
    assert " a. " not in meta(summarizer, lead + REST).text


def test_a_score_is_not_cut(summarizer: Summarizer) -> None:
    lead = (
        "Ada Bolt and Una Roe won the doubles title of Togo on Saturday afternoon, beating the two top seeds of the "
        "year 7-6, 6-4 in a final that lasted for two hours and twelve minutes."
    )
    assert not meta(summarizer, lead + REST).text.endswith("7-6.")


@given(st.integers(40, 260), st.none() | st.integers(8, 40))
@settings(max_examples=8, deadline=None)
def test_what_is_written_is_the_articles_and_within_the_limits(
    summarizer: Summarizer, chars: int, words: int | None
) -> None:
    text = LEAD + REST
    found = summarizer.summarize(text, length=Length(chars=chars, words=words, sentences=1, task="brief"))
    assert len(found.text) <= chars
    assert words is None or count_words(found.text) <= words
    spans = sorted((source.start, source.end) for source in found.sentences[0].sources)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    assert all(source.text == text[source.start : source.end] for source in found.sentences[0].sources)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The regional council of Togo's northern district, which has met eleven times since the floods of last "
            "spring without agreeing on anything, approved the plan for a new dam near Lund on Friday, with work to "
            "begin in March.",
            "The regional council of Togo's northern district approved the plan for a new dam near Lund on Friday, "
            "with work to begin in March.",
        ),
        (
            "The bridge between Lund and Millport will be closed for eleven weeks from the first of March while "
            "engineers replace the cables that were found to have rusted through during an inspection in the autumn.",
            "The bridge between Lund and Millport will be closed for eleven weeks from the first of March.",
        ),
        (
            "A week after the bodies of a baker and two guests were discovered in the ruins of a house by the river in "
            "Lund, a man who once worked for the baker and is suspected in the killings has been arrested.",
            "A man who once worked for the baker and is suspected in the killings has been arrested.",
        ),
        (
            "Police arrested the former mayor of Lund, Ada Bolt, on Friday after an inquiry into missing funds for a "
            "new school, according to prosecutors in the capital who have worked on the case for more than two years.",
            "Police arrested the former mayor of Lund, Ada Bolt, on Friday after an inquiry into missing funds for a "
            "new school, according to prosecutors.",
        ),
        (
            "A nurse at the rope mill Acme Togo, who had warned managers for years that a dam above the village of "
            "Lund was unsafe, was wrongly dismissed because she wrote a letter to a newspaper, a court in Lund ruled.",
            "A nurse at the rope mill Acme Togo was wrongly dismissed because she wrote a letter to a newspaper, a "
            "court in Lund ruled.",
        ),
        (
            "A glass of wine a day does not protect the heart of men over 60 and may raise their risk of a stroke, "
            "according to a study published on Monday in the journal Heart and Brain.",
            "A glass of wine a day does not protect the heart of men over 60 and may raise their risk of a stroke, "
            "according to a study published on Monday.",
        ),
    ],
)
def test_an_article_of_one_long_sentence_is_shortened_to_what_says_the_same(
    summarizer: Summarizer, sentence: str, told: str
) -> None:
    assert meta(summarizer, sentence).text == told


def test_a_condition_without_if_is_not_left_out(summarizer: Summarizer) -> None:
    found = meta(
        summarizer,
        "The town of Lund could open three new swimming pools on the banks of the river as early as next summer should "
        "a test of the water by the Acme laboratories go well this spring.",
    )
    assert "should a test" in found.text


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "They have been named locally as Ada Bolt, Ben Roe and Carl Voss, all local men, who died when their car "
            "left the road at the Millport lights near the harbour on Saturday at 11:40 in heavy rain.",
            "They have been named locally as Ada Bolt, Ben Roe and Carl Voss, all local men, who died.",
        ),
        (
            "Three divers are in hospital and their captain is unable to speak a month after a boat burned in the "
            "harbour of Lund -- perhaps because of a stove, harbour officials say -- off the islands of Togo, their "
            "lawyer said on Saturday.",
            "Three divers are in hospital and their captain is unable to speak a month after a boat burned in the "
            "harbour of Lund, their lawyer said on Saturday.",
        ),
    ],
)
def test_rather_than_cut_a_sentence_is_told_up_to_a_word_that_it_could_end_on(
    summarizer: Summarizer, sentence: str, told: str
) -> None:
    assert meta(summarizer, sentence).text == told


def test_half_of_not_only_is_no_line(summarizer: Summarizer) -> None:
    found = meta(
        summarizer,
        "Ada Bolt is the calm old sailor who does not just paint the boats of the Acme yards for buyers - the port's "
        "oldest firm - but she is also the gifted teacher behind the best known of its pilots.",
    )
    assert found.text == "Ada Bolt is the calm old sailor."


def test_a_summary_of_several_sentences_holds_its_lead_in_fewer_words(summarizer: Summarizer) -> None:
    towns = "slowed in all of the towns where it has shops, among them Lund, Millport and Kells."
    lead = LEAD.replace(" Inc.", "").replace("slowed.", towns)
    made = summarizer.summarize(lead + REST, length=Length(words=56))
    first, *others = made.sentences
    assert first.text.startswith("Harbour Foods on Monday said it will close its oldest bakery next year")
    assert [one.text for one in others] == ["The bakery in Millport was opened in 1911."]
    assert count_words(made.text) <= 56
    assert made.supported


def test_no_quotation_is_told_without_who_says_it_at_the_end(summarizer: Summarizer) -> None:
    lead = (
        'The strike is a dispute that is "past all measure" and has pushed Togo into "unmapped terrain" in all that '
        "has to do with mills and with the farms that feed Lund, the council's man for water recently told the "
        "Millport Post."
    )
    rest = "Work on piers begins in May at a yard in Lund. Fishermen of Millport want a ferry of steel."
    told = meta(summarizer, f"{lead} {rest}").text
    assert '"' not in told or "told" in told


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            "A federal court in Lund ruled on Tuesday that the state had copied the doctor Ada Bolt's medical records, "
            "tax returns and private letters without a warrant. She is glad.",
            "tax returns.",
        ),
        (
            "Police in Togo have read Ada Bolt's letters, searched Ada Bolt's office and interviewed 31 of her former "
            "colleagues at the ministry since the row over masks broke in May, the paper Acme Post said on Sunday.",
            "office, ",
        ),
    ],
)
def test_no_list_ends_before_its_and(summarizer: Summarizer, lead: str, told: str) -> None:
    for chars in (120, 135, 150):
        assert told not in summarizer.summarize(lead, length=Length(sentences=1, chars=chars, task="brief")).text


@pytest.mark.parametrize(
    ("lead", "rest"),
    [
        (
            '"They told us to pack one bag each and leave the cows in Lund," said the farmer Ole Bolt, whose hamlet of '
            "300 people was emptied on Wednesday as a glacier that hangs above it began to crack in the sun.",
            ", whose",
        ),
        (
            "A pot of this bean stew feeds six for less than nine francs and tastes even better the next day, says the "
            "cook Ada Bolt, who serves it at her kitchen in Togo on cold nights.",
            ", who",
        ),
        (
            "Bolt Foods, a leading maker of snacks of plants and nuts, today announced that it will build a mill for "
            "$90 million in Lund that will employ 350 people in the year 2028.",
            "",
        ),
    ],
)
def test_what_stands_behind_who_says_it_is_left_out_whole(summarizer: Summarizer, lead: str, rest: str) -> None:
    told = meta(summarizer, f"{lead} Nobody in Lund was asked.").text
    assert (
        told == f"{lead[: lead.index(rest)]}." if rest else told.startswith(("Bolt Foods announced that", lead[:100]))
    )


@pytest.mark.parametrize(
    "speaker",
    ["a judge in Lund wrote in a ruling that was made public in May", "drivers told a tribunal in Lund on Monday"],
)
def test_who_says_it_at_the_end_is_told_behind_less_of_the_claim(summarizer: Summarizer, speaker: str) -> None:
    claim = "The head of the bus firm Elda lied to inspectors for nine years about worn brakes that had been found in "
    told = meta(summarizer, f"{claim}half of the buses that it runs in 14 towns, {speaker}. Nobody in Lund was asked.")
    assert told.text.endswith(f", {speaker}.")


def test_no_line_ends_before_what_says_of_what_something_is_made(summarizer: Summarizer) -> None:
    lead = (
        "Engineers of Bolt in Lund have built a battery for electric boats that can be charged to 80 per cent in three "
        "minutes, using a coating made from the husks of rice."
    )
    assert meta(summarizer, f"{lead} Nobody in Lund was asked.").text.endswith("in three minutes.")


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            "President Una Roe, who took office in May promising to end a decade of rows with the judges of the land, "
            "on Friday dismissed the head of the highest court, Ben Voss, whose term had four years to run, saying he "
            "had lied under oath to a committee of the council in Lund.",
            "President Una Roe dismissed the head of the highest court",
        ),
        (
            "Two months after a mill burned down and killed four bakers in the harbour of Lund, the company that owned "
            "it, Bolt Storage, has agreed to pay the widows 2 million dollars each and to close six other mills of the "
            "same kind unless an engineer finds that they are safe, lawyers for both sides said on Friday.",
            "Bolt Storage has agreed to pay the widows",
        ),
    ],
)
def test_no_comma_parts_a_subject_from_its_verb(summarizer: Summarizer, lead: str, told: str) -> None:
    assert summarizer.summarize(f"{lead} {REST}", length="brief").text.startswith(told)


def test_a_lead_that_cannot_be_shortened_is_told_in_its_first_words_and_not_a_later_sentence(
    summarizer: Summarizer,
) -> None:
    lead = (
        "The council of Millport, a port of 40,000 on the coast that lost its only bridge when a barge laden with "
        "gravel hit the middle pier in a storm in May, voted on Friday by six votes to two, after a debate of four "
        "hours in which bakers and sailors shouted at each other, to rebuild it in steel."
    )
    later = (
        "Bakers of the town had asked for a ferry. The shares rose 6 percent. A further 25 shops of Acme will close."
    )
    told = meta(summarizer, f"{lead} {later}").text
    assert told.startswith("The council of Millport")


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            "Bolthaven, who had not won away from home since May and who went into the match without four of their "
            "regular defenders because of injury or illness, beat Lund 4-1 on Tuesday night in front of 31,000 "
            "spectators to go top of the league on goal difference with five matches of the season left.",
            "Bolthaven beat Lund 4-1 on Tuesday night",
        ),
        (
            "Acme, the maker of pills whose powder Zelvin was withdrawn last year after 31 deaths, said on Friday that "
            "it would buy a rival, Roe, for 4.1 billion euros, unless judges object, and close its own mills in Lund.",
            "Acme said on Friday that it would buy a rival, Roe, for 4.1 billion euros, unless judges object",
        ),
    ],
)
def test_a_lead_goes_without_what_describes_whom_it_opens_with(summarizer: Summarizer, lead: str, told: str) -> None:
    assert meta(summarizer, f"{lead} The shares rose 6 percent. A further 25 shops will close.").text.startswith(told)


def made(summarizer: Summarizer, lead: str, chars: int) -> str:
    """The lead shortened to a length."""
    return summarizer.summarize(f"{lead} {REST}", length=Length(sentences=1, chars=chars, task="brief")).text


@pytest.mark.parametrize("chars", [110, 135, 155, 190, 215, 240])
@pytest.mark.parametrize(
    ("lead", "torn"),
    [
        (  # voted what
            "The council of Millport, a port of 40,000 that has had no bridge since a barge hit the pier, voted on "
            "Monday night by seven votes to two, after a debate of four hours in which bakers and sailors shouted at "
            "each other, to rebuild it in steel.",
            ("to two.", "the pier."),
        ),
        (  # cost them how much
            "The Commission fined the firms Acme and Bolt a combined 412 million euros on Tuesday for agreeing to "
            "keep a pill off the market in 14 lands, a practice that it said had cost health insurers and patients "
            "more than a billion euros over six years.",
            ("insurers.", "insurers and patients."),
        ),
        (  # what officials took for powder
            "A court in the island land of Togo has ordered the release of 14 sailors who were held for more than two "
            "years over a cargo of salt that officials took for powder.",
            ("years that",),
        ),
        (  # which part
            "Bolt Steel has offered to buy the 22 percent of Bolt Togo Ltd. it does not already own for 7.7 billion "
            "dollars to halt a slide in its stocks, but one holder of shares said on Monday that the price was low.",
            ("Bolt Togo Ltd.", "Bolt Togo Ltd. for"),
        ),
        (  # who says so
            "Ada Bolt's own doctor took a picture of her in the operating room while he cut her throat without leave "
            "in the hours that led to the old singer's death, according to a report by Acme News on Tuesday.",
            ("room.", "leave.", "death."),
        ),
    ],
)
def test_no_verb_noun_or_charge_is_told_by_half(
    summarizer: Summarizer, lead: str, torn: tuple[str, ...], chars: int
) -> None:
    told = made(summarizer, lead, chars)
    assert not told.endswith(torn), told
    assert not any(f"{half} " in told for half in torn if not half.endswith(".")), told


def test_no_line_ends_before_the_verb_of_its_last_clause() -> None:
    article = (
        "The bank of Togo raised its main rate by half a point to 6.25 percent on Thursday after officials, who had "
        "promised in the autumn to hold it steady, said that prices were rising faster than at any time since 2008. "
        "The bank meets again in May."
    )
    assert "after officials." not in Summarizer().summarize(article, length="meta").text


def test_a_surname_that_somebody_else_has_may_stay_with_its_name() -> None:
    lead = (
        "Ada Bolt, who married the baker Jon Bolt in 1961 and sailed with him from Lund to Togo in a boat that they "
        "had built of old doors, died on Sunday at her home in Millport, her son said."
    )
    told = (
        Summarizer()
        .summarize(f"{lead} She was 84. Bolt wrote nine books. A service is to be held in May.", length="meta")
        .text
    )
    assert told == "Ada Bolt died on Sunday at her home in Millport, her son said."


def test_early_hours_are_told_whole_or_not(summarizer: Summarizer) -> None:
    lead = (
        "Two people were killed and 14 injured when a bus carrying Togolese pilgrims overturned on a motorway in "
        "southern Norland in the early hours of Thursday, police said."
    )
    told = meta(summarizer, lead + REST).text
    assert "the hours" not in told
    assert told.startswith("Two people were killed and 14 injured when a bus")


def test_a_line_grows_up_to_where_it_may_end(summarizer: Summarizer) -> None:
    told = (
        "Acme Motors is recalling more than 870,000 vans in Norland because the parking brakes can turn on unexpectedly"
    )
    lead = f"{told}, the latest in a string of faults that have dogged the company under its chief executive, Jon Roe."
    assert meta(summarizer, lead + REST).text == f"{told}."


def test_the_turn_of_a_lead_stands_behind_the_object_of_the_verb_before_it(summarizer: Summarizer) -> None:
    told = meta(
        summarizer,
        "The council of Graz passed a law that lets the bank question all farmers about their fitness to plant nuts, "
        "but stopped short of bringing back the tax on barns, which was dropped in 2011. The vote was 9 to 3.",
    ).text
    assert "question all farmers, but stopped short of bringing back the tax on barns" in told


@pytest.mark.parametrize(
    ("aside", "told"),
    [
        (
            "The bridge, which links the islands to the mainland, carries 40,000 cars a day and had been closed for "
            "repairs nine times since the summer of 2009",
            ", collapsed on Tuesday night.",
        ),
        (
            "The Lund Courier, a newspaper that was founded in 1870, survived two wars and once sold 90,000 copies a "
            "day in the north of the country",
            ", printed its last issue on Tuesday.",
        ),
        (
            "Acme Works, a builder of harbours and bridges in Lund that was founded by two brothers in 1911 and now "
            "has 900 workers in four countries",
            ", filed for bankruptcy on Tuesday.",
        ),
    ],
)
@pytest.mark.parametrize("length", ["meta", "push", "headline"])
def test_a_list_of_an_aside_goes_with_it(summarizer: Summarizer, aside: str, told: str, length: str) -> None:
    text = f"{aside}{told} Creditors will meet in May. Nobody in the town was surprised by that."
    line = summarizer.headline(text) if length == "headline" else summarizer.summarize(text, length=length)
    assert not any(word in line.text for word in ("carries", "survived", "has 900"))
    if length == "meta":
        assert line.text == aside.split(",")[0] + told[1:]


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            "The council of Millport, a fishing town of 9,000 people on the northern coast that has lost two thirds of "
            "its boats since the cod left the bay in the 1990s, voted on Tuesday, after a debate of nine hours in "
            "which 40 citizens spoke, to rebuild the old wooden pier that a storm destroyed in March, and to pay for "
            "it with a tax on hotel rooms of two euros a night, Mayor Anna Berg said.",
            "The council of Millport voted to rebuild the old wooden pier that a storm destroyed in March",
        ),
        (
            "Millport Rail said on Monday, in a letter to its 9,000 workers that was seen by the Lund Courier, that it "
            "would close the line along the coast, sell the station at Graz and cut the pay of its drivers by a fifth "
            "from next spring.",
            "Millport Rail said that it would close the line along the coast, sell the station at Graz and cut the pay",
        ),
    ],
)
def test_what_is_voted_or_said_comes_before_when(summarizer: Summarizer, lead: str, told: str) -> None:
    assert meta(summarizer, f"{lead} Work begins in May. Nobody was hurt.").text.startswith(told)


@pytest.mark.parametrize(
    ("lead", "torn"),
    [
        (
            "A court in Lund on Thursday ordered Acme Works, which built the bridge that fell into the harbour in "
            "March, killing nine people, to pay 40 million euros to the families of the dead and to the town, which "
            "has had to hire ferries since then.",
            "Acme Works killing",
        ),
        (
            "Police in Graz are looking for a man in a yellow coat who walked into the town's only bank on Monday "
            "morning, asked for a loan of 9,000 euros, was refused, and came back an hour later with a goat that ate "
            "the contract.",
            "refused.",
        ),
        (
            "Voters in Togo, Chad and Ghana on Sunday choose between the parties that have ruled the three countries "
            "since 1960 and a group of young nurses, bakers and sailors who promise to end the tax on nuts within a "
            "year.",
            "bakers.",
        ),
        (
            "The coach of Togo said on Sunday, minutes after his team had lost the final by nine goals to one in front "
            "of the president, that he would resign, move to Graz and never speak of football again with anybody who "
            "is not a member of his family.",
            "Graz.",
        ),
        (
            "Acme Works agreed on Friday, amid protests by 900 nurses and cooks in front of its mills, to pay the town "
            "of Lund 9 million euros for the repair of the harbour wall that one of its ferries rammed in the fog of "
            "last November, the mayor said.",
            "ferries, the mayor",
        ),
    ],
)
def test_no_list_aside_or_clause_is_torn(summarizer: Summarizer, lead: str, torn: str) -> None:
    told = meta(summarizer, f"{lead} Work begins in May. Nobody was hurt.").text
    assert told[:9] == lead[:9]
    assert torn not in told


def test_no_comma_parts_a_list_of_names_from_its_verb(summarizer: Summarizer) -> None:
    text = "Togo, Chad and Ghana, which share a border, agreed on Monday to end a tax on nuts. Work begins in May."
    assert summarizer.summarize(text, length="push").text.startswith("Togo, Chad and Ghana agreed")
