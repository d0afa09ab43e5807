"""An article's own headline that is too long: no cut of it is another claim, or ends inside one."""

from __future__ import annotations

import pytest

from summarizer import Article, headline
from summarizer.compression.clause import main_of_headline

STORY = "Two men left the hall at noon. It was shut by the mayor of Lund in the evening."


@pytest.mark.parametrize(
    ("own", "words", "expected"),
    [
        ("Togo plans to ban bakers under 20 from mills to keep their lungs from dust", 5, "Togo plans to ban bakers…"),
        ("Togo to ban phones for children under 12 after nine hurt in rush", 6, "Togo to ban phones for children…"),
        ("Bakers in Lund vote against a strike by a margin of 28 votes", 5, "Bakers in Lund vote…"),
        ("Lund's Greens win first seat in blow to Roe coalition", 7, "Lund's Greens win first seat"),
        (
            "Cook cleared of theft says nine-year wait for court cost him his mill",
            6,
            "Cook says nine-year wait for court…",
        ),
        ("Togo frees mayor's aide held for two years without a hearing", 6, "Two men left hall at noon"),
        ("Snow slide buries village evacuated days earlier as bakers warn of more", 6, "Snow slide buries village…"),
        (
            "Acme sack manager hours after fans boo team in 4-0 home defeat",
            11,
            "Acme sack manager hours after fans boo team",
        ),
        ("Lund bans new nut mills, then lifts ban six years later", 5, "Lund bans new nut mills…"),
        (
            "Cook jailed for life for theft of nine mills loses appeal against term",
            8,
            "Cook jailed for life loses appeal against term",
        ),
        (
            "Jury finds cook guilty of burning nine mills and trying to burn two",
            9,
            "Jury finds cook guilty of burning nine mills",
        ),
        ("Parents of cook who died in mill fire sue Acme for nine euros", 9, "Parents of cook sue Acme for nine euros"),
        ("Baker Ada Bolt calls on mayor to quit over floods that hit nine mills", 7, "Baker Ada Bolt calls on mayor…"),
        (  # up finds
            "One in five bakers in Lund now lives with back pain, up from one in nine a decade ago, study finds",
            12,
            "One in five bakers in Lund lives with back pain, study finds",
        ),
        (  # figures tell each half by itself
            "Inflation eases to 2.1% as oat prices fall, but rents rise at fastest pace in 30 years, figures show",
            11,
            "Inflation eases to 2.1% as oat prices fall, figures show",
        ),
    ],
)
def test_no_cut_of_it_is_torn_or_another_claim(own: str, words: int, expected: str) -> None:
    assert headline(Article(STORY, headline=own), max_words=words).text == expected


@pytest.mark.parametrize(
    ("own", "words", "expected"),
    [
        ("Two bakers accused of burning mill in Lund over a debt cleared by jury", 9, "Two bakers cleared by jury"),
        ("Cook wrongly jailed for theft from mill in Lund in 1989 exonerated by court", 7, "Cook exonerated by court"),
        (
            "Cook held over theft from mill near Lund last week released on bail after hearing",
            8,
            "Cook released on bail",
        ),
        (
            "Ship missing since Sunday off coast of Togo found safe near Lome by two divers",
            8,
            "Ship found safe near Lome by two divers",
        ),
        (
            "Sword stolen from museum in Lund in 1994 returned to its owner after auction",
            6,
            "Sword returned to its owner",
        ),
        (
            "Cook accused of burning mill in Lund 'acted in fear', jury told at start of trial",
            9,
            "Cook 'acted in fear', jury told",
        ),
        (
            "Cook jailed for theft of car found in lake near Lund in May by two divers",
            8,
            "Cook jailed for theft of car",
        ),
        (
            "Cook jailed for killing baker cleared of theft by jury in Lund two years ago",
            6,
            "Cook jailed for killing baker",
        ),
    ],
)
def test_how_it_ended_is_told_of_whom_it_may_be_only(own: str, words: int, expected: str) -> None:
    assert headline(Article(STORY, headline=own), max_words=words).text.startswith(expected)


@pytest.mark.parametrize(
    ("own", "words", "expected"),
    [
        (
            "Unless talks succeed by Friday, 900 bakers in Lund will walk out for first time",
            6,
            "Two men left hall at noon",
        ),
        (
            "Mill under repair in Togo's Lome collapses for third time in two years, prompting inquiry",
            8,
            "Mill under repair in Togo's Lome collapses",
        ),
    ],
)
def test_no_cut_of_it_leaves_out_a_verb_or_what_something_is_of(own: str, words: int, expected: str) -> None:
    assert headline(Article(STORY, headline=own), max_words=words).text == expected


@pytest.mark.parametrize(
    ("own", "words", "expected"),
    [
        (
            "Cooks could face ban for not washing pans under mayor's plans to cut illness in Lund and Lome",
            12,
            "Cooks could face ban for not washing pans",
        ),
        (
            "Former mill owner jailed for six years for hiding losses from bakers before fire in 2019",
            8,
            "Former mill owner jailed for hiding losses",
        ),
        (  # why is no news without what it is of
            "Actor jailed for life over killing of wife in Lund wins new trial after witness admits lying",
            8,
            "Actor jailed for life wins new trial",
        ),
        (
            "Cook blamed for fire that killed three bakers near Lome was asleep because of illness, judge rules",
            12,
            "Cook was asleep because of illness, judge rules",
        ),
    ],
)
def test_why_something_is_done_to_somebody_is_told_before_for_how_long(own: str, words: int, expected: str) -> None:
    assert headline(Article(STORY, headline=own), max_words=words).text == expected


@pytest.mark.parametrize(
    ("own", "words", "expected"),
    [
        ("Two cooks among nine killed after gas blast flattens mill in Lund", 7, "Two cooks among nine killed"),
        (
            "Three bakers among nine dead after snow slide buries mill in northern Togo as heavy rain goes on, "
            "officials say",
            8,
            "Three bakers among nine dead, officials say",
        ),
        (
            "Nine killed as bus carrying bakers plunges into lake in northern Togo after driver falls asleep at wheel",
            12,
            "Nine killed as bus carrying bakers plunges into lake in northern Togo",
        ),
        (
            "'I ran for my life': bakers describe terror as ferry sinks off Togo island, killing nine",
            7,
            "Bakers describe terror as ferry sinks…",
        ),
        ("Goat that killed dog of mayor may be shot, court in Lome rules", 7, "Goat may be shot"),
        (  # not: Lund bank holds rates if prices fall
            "Lund bank holds rates at 4% but signals cut in spring if prices fall",
            9,
            "Lund bank holds rates at 4%",
        ),
        (
            "Mayor to stay in office but says he will go if nine cooks say he lied",
            6,
            "Two men left hall at noon",
        ),
        (
            "Ship seized by Togo was carrying nine million tons of oats bound for Lund, owner says",
            12,
            "Owner: Ship was carrying nine million tons of oats bound for Lund…",  # not: of oats bound, owner says
        ),
        (
            "Togo denies nine bakers killed in fire were locked in mill by its owner",
            9,
            "Togo denies nine bakers killed in fire were locked",  # not: Togo denies nine bakers
        ),
    ],
)
def test_the_deaths_and_what_it_is_about_stay(own: str, words: int, expected: str) -> None:
    assert headline(Article(STORY, headline=own), max_words=words).text == expected


def test_the_verb_of_many_is_found_behind_who_one_of_them_is() -> None:
    words = "Parents of cook who died in fire sue Acme".split()
    assert main_of_headline(words) == (words.index("sue"), words.index("who"))


@pytest.mark.parametrize(
    "label", ["UPDATE 2-", "2ND LEAD: ", "Analysis | ", "(Corrects name in paragraph 3) ", "RPT-CORRECTED-"]
)
def test_what_a_wire_or_a_site_puts_before_it_goes(label: str) -> None:
    assert (
        headline(Article(STORY, headline=f"{label}Lund bans new nut mills"), max_words=9).text
        == "Lund bans new nut mills"
    )
    top = f"{label}Lund bans new nut mills\n\n{STORY}"
    assert label.startswith("(") or headline(top, max_words=9).text == "Lund bans new nut mills"


@pytest.mark.parametrize("own", ["(Corrects name) {}", "[Corrected] {}", "{} (Corrects name)", "{} - corrected"])
def test_a_note_of_a_correction_is_none_of_it(own: str) -> None:
    told = "Ada Bolt sells mill"
    assert headline(Article(STORY, headline=own.format(told))).text == told
    if own.startswith("{}"):
        assert headline(f"{own.format(told)}\n\n{STORY}").text == told


@pytest.mark.parametrize("behind", ["(changes from May)", "(Clarifies her role)", "(adds 300 jobs)", "- correction"])
def test_what_is_no_note_of_a_correction_stays(behind: str) -> None:
    told = f"Ada Bolt sells mill {behind}"
    assert headline(Article(STORY, headline=told), max_words=12).text == told


@pytest.mark.parametrize(
    ("own", "words", "expected"),
    [
        ("High court upholds key plank of Togo fishing law", 8, "High court upholds plank of Togo fishing law"),
        ("Togo claims executive privilege to withhold rope export documents", 8, "Togo claims privilege to withhold"),
        ("Togo kicks off bank clean-up, takes over another lender", 8, "Togo kicks off bank clean-up"),
        ("Acme sees more orders for rope; hints at wider range", 8, "Acme sees more orders for rope"),
        ("Millionaire Ray Bolt enters mayoral race, vowing to drain harbour", 8, "Millionaire Ray Bolt enters mayoral"),
    ],
)
def test_one_that_would_break_off_is_cut_as_any_sentence_is(own: str, words: int, expected: str) -> None:
    story = "The mill closed in May, said Ada Bolt. It had lost money for nine years."
    found = headline(Article(story, headline=own), max_words=words).text
    assert found.startswith(expected)
    assert not found.endswith("…")


@pytest.mark.parametrize(
    ("own", "words"),
    [
        ("Lund Times scraps plan to sell harbour office building", 8),
        ("Lome council demands Acme ends occupation of harbour buildings", 8),
        ("Council talks spark feud over whether to meet in Lome or Graz", 10),
    ],
)
def test_no_cut_of_it_leaves_out_its_verb(own: str, words: int) -> None:
    story = "The mill closed in May, said Ada Bolt. It had lost money for nine years."
    assert own.startswith(headline(Article(story, headline=own), max_words=words).text.rstrip("…"))


def test_a_line_of_the_story_that_tells_as_much_stands_before_one_that_breaks_off() -> None:
    own = "H&B Rope to fire 575 Bolt One mortgage staff"
    story = (
        "H&B Rope Inc said on Monday it will fire 575 workers at its Bolt One unit. Ada Bolt, its chief, was not there."
    )
    found = headline(Article(story, headline=own), max_words=8).text
    assert found == "H&B Rope said it will fire 575 workers"
    found = headline(Article(f"Ada Bolt drinks tea. {story}", headline=own), max_words=8).text
    assert found == "H&B Rope said it will fire 575 workers"
