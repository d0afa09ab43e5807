"""The scene that a story opens with, and the headline of the news behind it."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize
from summarizer.document import Document
from summarizer.extractive.coherence import scene_of

NEWS = (
    "A magnitude 6.4 earthquake killed six people in northern Togo, officials said. More than 200 homes collapsed in"
    " the town of Kara, where rescue teams were still at work on Wednesday."
)
_SCENES = [
    ("Ada Bolt was making coffee when the ground began to shake. She grabbed her son and ran.", 2),
    ("Ada Bolt, 57, was asleep when the roof came down.", 1),
    ("On a cold morning in May, Ada Bolt stood outside her house with a box in her arms.", 1),
    ("Every evening at six, Ada Bolt counts the boats. There are fewer each year.", 2),
    ("At half past five on a cold morning, Ada Bolt pulls on her boots and steps outside.", 1),
    ("At half past five in the morning Ada Bolt is shaping the first of 400 loaves.", 1),
    ("At half past five in the morning on Monday a flood took 12 of 30 mills in Lund.", 0),
    ("At the edge of the harbour, Ada Bolt stirs a pot of soup.", 1),
    ("The letter lay on the table for three days. Then Ada opened it.", 2),
    ("Ada Bolt thought it was a joke. Then she heard the noise.", 2),
    ("The music stopped first. Then came the screams.", 2),
    ("Ada Bolt remembers the smell of bread.", 1),
    ("It is ten past five in the morning and Ada Bolt is at her oven.", 1),
    ("It is a little after five in the morning and the ovens are hot. Ada Bolt, 57, slides a tray on to a rack.", 2),
    ("Ada Bolt holds the old clock to her ear, frowns and reaches for a needle.", 1),
    ("When the river rose over its wall, Ada Bolt put her cat in a bag and climbed on to the roof.", 1),
    ("It is still dark when Ada Bolt unlocks the mill.", 1),
    ("The bells of Millport had just struck nine when Ada Bolt put down her brush.", 1),
    ("Ada Bolt was making coffee on Tuesday when the ground began to shake.", 1),
    ("Ada Bolt was feeding her hens in Togo on Saturday when the ground began to shake.", 0),  # told again: no scene
    ("On a gray morning in May, 11-year-old Ada Bolt sat in the back of a bus with her coat on.", 1),
    ("The bar has six stools, and on a wet Tuesday night five of them were empty.", 1),
    ("On a wet Thursday morning in a hall in Lund, 14 men were learning to knit.", 1),
    ("On a wet Thursday morning in a hall in Lund, 1,400 men were learning to knit.", 0),
    ("For three hours on Friday, Ada Bolt sat in her car.", 1),
    ("Rain drummed on the roof of the tent as Ada cooked rice for six.", 1),
    ("Ada Bolt held up a photo of her son and wept.", 1),
    ("Ada Bolt waters her roses on the roof of an inn.", 1),
    ("Ada Bolt was making coffee when the roof killed her.", 0),
    ("Ada Bolt was making coffee when 20 men broke in.", 0),
    ("When Ada Bolt opened her shop in 1984, there were 40 bakers in Lund.", 1),
    ("When Ada Bolt opened her shop on Monday, there were 40 bakers in Lund.", 0),
    ("When floods hit Lund in 1984, the bakers fled.", 0),
    ("Acme has closed its last mill.", 0),
    ("Homes collapsed on a hill.", 0),
    ("There are 1,400 stools along the bar, and all but two are empty.", 0),
    ("The bar sold 14% more spoons, and all but two are empty.", 0),
    ("Dogs found 14 men under the roof, and all but two were alive.", 0),
    ("Who shook the ground?", 0),
    ("Every morning for 30 years, Ada Bolt has crossed the strait by ferry. Now she takes a bus.", 2),
    ("For 30 years, Ada Bolt has been selling ferries.", 0),
    ("For thirty years Ada Bolt has mended nets on the quay.", 1),
    ("For years Ada Bolt has driven past the ferry on her way home.", 1),
    ("For years Acme has sold more ferries than any other yard.", 0),
    ("Ada Bolt has led Acme for 50 years.", 0),
    ("Ada Bolt has lived in Lund for 50 years, and is its new mayor.", 0),
]


@pytest.mark.parametrize(("opening", "length"), _SCENES)
def test_a_scene_tells_no_figure_or_death(opening: str, length: int) -> None:
    assert scene_of(Document.of(f"{opening}\n\n{NEWS}")).length == length


@pytest.mark.parametrize(
    ("opening", "length"),
    [
        ("There are 14 chairs around the table, and all but two are empty. Few come now.", 2),
        ("Ole Bolt opens a drawer and takes out 11 letters. Each says the same.", 2),
        ("There are 1,400 chairs around the table, and all but two are empty. Few come now.", 0),
    ],
)
def test_a_small_figure_is_none_of_news_before_what_surely_is(opening: str, length: int) -> None:
    news = (
        "Church choirs in Togo have lost a quarter of their singers since 2019, a survey by the Lund School has found."
    )
    assert scene_of(Document.of(f"{opening} {news} Many were closed in May.")).length == length


@pytest.mark.parametrize("question", ["Have you felt the ground shake?", "Ever wondered why the ground shakes?"])
def test_a_question_to_the_reader_is_a_scene(question: str) -> None:
    assert scene_of(Document.of(f"{question} {NEWS}")).length == 1
    assert headline(f"{question} {NEWS}", max_words=12).sentences[0].sources[0].start > len(question)


def test_a_small_figure_stays_one_where_the_news_needs_it() -> None:
    opening = "There are 14 chairs around the table, and all but two are empty. Few come now."
    news = "Church choirs in Togo have sold it since 2019, a survey by the Lund School has found."
    assert scene_of(Document.of(f"{opening} {news} Many were closed in May.")).length == 0


def test_no_scene_without_news_behind_it() -> None:
    assert scene_of(Document.of("Ada Bolt was making coffee when it shook. She ran. Nobody saw.")).length == 0


@pytest.mark.parametrize("opening", [opening for opening, length in _SCENES if length])
@pytest.mark.parametrize("words", [8, 12])
def test_a_headline_is_of_the_news_behind_a_scene(opening: str, words: int) -> None:
    found = headline(f"{opening}\n\n{NEWS}", max_words=words)
    assert found.sentences[0].sources[0].start > len(opening)


_FAR_NEWS = "\n\nThe tide is out. Three hours remain.\n\nThe rake is heavy. The sacks are full. The road is long.\n\n"


def test_news_behind_paragraphs_of_what_somebody_does() -> None:
    opening = "Ada Bolt pulls on her boots and steps outside."
    assert scene_of(Document.of(f"{opening}{_FAR_NEWS}{NEWS}")).length == 6
    assert scene_of(Document.of(f"The rope hangs on a hook.{_FAR_NEWS}{NEWS}")).length == 6


@pytest.mark.parametrize("opening", [opening for opening, length in _SCENES if length])
@pytest.mark.parametrize("length", ["brief", "short", "meta"])
def test_a_summary_holds_the_news_behind_a_scene(opening: str, length: str) -> None:
    found = summarize(f"{opening}\n\n{NEWS} {'Nobody slept. ' * 30}", length=length)
    assert max(source.start for sentence in found.sentences for source in sentence.sources) > len(opening)


@pytest.mark.parametrize("length", ["brief", "meta", "short"])
def test_the_news_behind_a_scene_may_open_with_now(length: str) -> None:
    opening = "Every evening at six, Ada Bolt counts the boats. There are fewer each year."
    news = "Doctors at the University of Lund have read her lists, and say that no harbour in Togo has longer ones."
    found = summarize(f"{opening}\n\nNow {news.lower()[0]}{news[1:]} {'Nobody slept. ' * 30}", length=length)
    assert news[8:] in found.text


TEASED = (
    "Some birds want it all.\n\nA snowy owl in Togo has killed her mate, keepers of the zoo of Lund said. The owl had"
    " been brought to the zoo in May. Keepers found the mate there. They will send the owl to a zoo in Millport. Two"
    " snowy owls live there. The zoo of Lund wants to buy another mate."
)


@pytest.mark.parametrize(
    ("opening", "length"),
    [
        ("Some birds want it all.", 1),
        ("Too little, too late.", 1),
        ("A snowy owl has killed her mate in a zoo.", 0),
        ("A bird has made all of its keepers sad, and they will send her away.", 0),
    ],
)
def test_a_first_sentence_of_which_nothing_is_told_again_teases(opening: str, length: int) -> None:
    assert scene_of(Document.of(TEASED.replace("Some birds want it all.", opening))).length == length


def test_a_teaser_gives_way_to_the_news() -> None:
    assert "owl has killed her mate" in headline(TEASED).text
    assert "birds" not in summarize(TEASED, length="brief").text


def test_the_news_behind_a_scene_is_told_with_its_names_in_full() -> None:
    scene = "Lena Brask remembers the smell first. She ran to the river.\n\n"
    news = "Forty years later Brask has shown that the fire poisoned the well of Holm. Her report is of Tuesday."
    others = "The well is closed. Trucks bring in water. It will cost a million. Nobody in Holm drinks from a tap."
    assert "Lena Brask has shown" in summarize(f"{scene}{news}\n\n{others}", length="brief").text


@pytest.mark.parametrize("length", ["brief", "headline"])
def test_the_news_behind_a_scene_is_told_with_its_body_in_full(length: str) -> None:
    scene = "The Graz Commission wants more say over mills."
    news = "On Tuesday the commission fined Togo 40 million euros over its nuts."
    assert "Graz Commission fined Togo" in summarize(f"{scene} {news}", length=length).text


def test_news_far_behind_a_scene_is_read_for_a_headline() -> None:
    scene = "Rosa Imani was hanging up her washing when the ground began to hum.\n\n"
    walks = " ".join(
        f"She went on, past the {place} and the long wall behind it." for place in ("mill", "inn", "pier", "kiln")
    )
    news = "Scientists of the University of Lund said on Monday that a pump of Acme had caused the tremors near Togo."
    found = headline(f"{scene}{walks}\n\n{news} Acme denies it. The pump stands still.")
    assert "pump of Acme had caused tremors" in found.text


def test_a_surprise_on_some_day_is_a_scene_and_its_news_is_told() -> None:
    article = (
        "Ada Bolt was mending nets in the harbour of Lund last Friday when her phone began to buzz with news of a fire "
        "110 km (70 miles) away.\n\nThe fire had reached a school.\n\nThe government of Togo announced on Tuesday that "
        "it would ban fireworks in towns.\n\nBolt said that she would miss them.\n"
    )
    assert headline(article).text == "Government of Togo announced that it would ban fireworks in towns"


_IDLE = [
    "Two boys in the back row are giggling, and the teacher lets them.",
    "Ada Bolt lifts the lid of a blue box and counts the jars inside, twice.",
    "It takes Jon Roe 11 minutes to row from his kitchen to the post box.",
    "Nobody in the family has the heart to break up the jigsaw.",
]
_PLAIN = [
    "Two boys in the back row were hurt when the roof of a school in Lund fell.",
    "Jon Roe, a farmer in Lund, was shot dead outside his home.",
    "Nurses walked out of 40 hospitals in Togo at dawn after talks on pay broke down.",
    "Acme is halting sales of its glasses.",
]
_NEW = (
    "Finland has banned telephones in its schools, and a first study of 210 of them shows that pupils learn more, the"
    " University of Turku said on Monday. Marks rose by 3 percent in a year. Parents back the ban."
)
_BEHIND = "The glasses cost a lot. Acme said that sales of the glasses were poor."


@pytest.mark.parametrize("opening", _IDLE)
def test_an_idle_opening_gives_way_to_the_news(opening: str) -> None:
    article = f"{opening}\n\nIt is a sound that is missed.\n\n{_NEW}"
    assert scene_of(Document.of(article)).length == 2
    for found in (headline(article), summarize(article, length="brief"), summarize(article, length="meta")):
        assert "Finland has banned" in found.text


_ACTS = [
    "Vandals cut down an oak in Millport under which a poet wrote his best-known lines.",
    "Archaeologists digging under a supermarket in Lund have uncovered the kitchen of a fort.",
    "Teachers at a school in Millport have taught a parrot to read the register.",
    "Engineers drained a canal in Lund and found a tram on the bottom.",
    "A rare orchid bloomed on the roof of a bank in Lund.",
]


@pytest.mark.parametrize("opening", _ACTS)
def test_a_lead_that_says_what_somebody_did_is_no_scene(opening: str) -> None:
    assert scene_of(Document.of(f"{opening}\n\nIt is a sound that is missed.\n\n{_NEW}")).length == 0


@pytest.mark.parametrize("opening", _PLAIN)
def test_a_plain_lead_never_gives_way(opening: str) -> None:
    assert scene_of(Document.of(f"{opening} {_BEHIND}")).length == 0
    assert scene_of(Document.of(opening)).length == 0


@pytest.mark.parametrize(
    "news",
    [
        "The item was listed on Monday and the sale of it ended on Tuesday, according to Acme.",
        "After an appeal it is being moved on Tuesday to a tank in Togo, the government said.",
        "None more so than one in Togo, which has killed 12 hens since Monday, the police said.",
        "Conducted by Acme for the government of Togo, 600 people were asked on Tuesday.",
    ],
)
def test_no_news_behind_an_idle_opening_points_back(news: str) -> None:
    found = scene_of(Document.of(f"Some want it all.\n\nIt is a sound that is missed.\n\n{news}\n\n{_NEW}"))
    assert found.length == 3


@pytest.mark.parametrize(
    "opening",
    [
        "Soon, Lund will be too hot for pines.",
        "Two builders from Lund, Jon Roe and Ada Bolt, met at a mill.",
        "Kiln maker Quay In Lund Ltd. QIL.",
    ],
)
def test_a_first_sentence_that_says_what_comes_or_names_many_is_no_idle_opening(opening: str) -> None:
    assert scene_of(Document.of(f"{opening}\n\nIt is a sound that is missed.\n\n{_NEW}")).length == 0


def test_what_says_a_little_stands_for_the_news_behind_an_idle_opening() -> None:
    article = (
        "Hi-ho, the frog has some rivals.\n\nA new kind of toad looks a lot like a puppet in a show.\n\nIt is green."
    )
    assert scene_of(Document.of(article)).length == 1


def test_what_is_so_now_stands_for_the_news_behind_a_scene() -> None:
    scene = "Ada Bolt was mending a net on her boat off Lund when she noticed that the sea had gone green. "
    now = "The Lod, once the cleanest river in Togo, is choking on waste from mills. The mills share the blame."
    assert scene_of(Document.of(scene + now)).length == 1
    assert scene_of(Document.of(f"{scene}Cooks said the crab, a young male, was too weak to be moved.")).length == 0


def test_the_news_behind_a_scene_does_not_point_back_into_it() -> None:
    article = (
        "It was still dark when Ada Bolt pulled on her wetsuit. She came up with a lionfish on her spear. The venomous "
        "fish, which came through a canal, has overrun the sea off Togo, and officials pay divers to kill it. A study "
        "by the University of Lund found that other fish had fallen by 60 percent since 2012."
    )
    assert summarize(article, length="brief").text.startswith("A study by the University of Lund")


_FARM = "Ada Bolt was working on her farm when the phone rang.\n\nThe cows had just been fed.\n\n"


@pytest.mark.parametrize(
    ("news", "told"),
    [
        ("The county of Lund will take 40 acres of farm land for a road, it said on Tuesday.", "ounty of Lund"),
        (
            "Since then 300 farmers in Lund have lost land to a $90 million road, a report said on Tuesday.",
            "300 farmers",
        ),
        ("The quake, which measured 6.1, killed 14 people in Lund on Sunday, the army said.", "killed 14 people"),
        (
            "The state of Togo plans to buy 300 farms for $90 million, letters seen by this newspaper show.",
            "Togo plans",
        ),
    ],
)
def test_news_behind_a_scene_may_say_itself_who_speaks_or_which_one(news: str, told: str) -> None:
    for found in (headline(_FARM + news), summarize(_FARM + news, length="brief")):
        assert told in found.text


def test_a_longer_summary_tells_the_news_behind_a_scene_where_both_do_not_fit() -> None:
    news = (
        "Farmers in the county of Lund have lost 40,000 acres of land since 2015 to wind parks, and a new law passed "
        "on Tuesday will make it easier for firms to take more.\n\nThe law was passed 52-48."
    )
    assert summarize(f"{_FARM}{news}", length=30).text.startswith(
        "Farmers in the county of Lund have lost 40,000 acres"
    )


def test_a_longer_summary_that_tells_much_of_a_teasing_scene_tells_its_news() -> None:
    scene = (
        "Dust hangs over the road to the mine.\n\nInside his shop, Kofi Lee stacks tins that nobody buys. He opened it "
        "with a loan from his uncle in Lund."
    )
    news = (
        "Mines in Togo have cut 9,000 jobs this year because of a fall in the price of phosphate, the ministry said on "
        "Monday, a day after two more of them were closed."
    )
    ends = "Lee says that he can hold out until May. Behind that he knows nothing."
    assert news in summarize(f"{scene}\n\n{news} More will go.\n\n{ends}", length="short").text


def test_the_name_of_who_is_told_of_behind_a_scene_is_in_full_where_a_title_stands_for_it() -> None:
    text = (
        "Ada Bolt was peeling potatoes when the letter dropped through her door.\n\n"
        "It told her that the pension she had paid into for 31 years would be cut by a third.\n\n"
        "Ms Bolt, a retired dinner lady from Millport, is one of 42,000 people who were told this month that the "
        "Northern Mutual fund can no longer pay what it promised.\n\n"
        "The fund has a hole of £1.8bn, its trustees said. They blame two failed investments in Togo."
    )
    made = summarize(text, length="meta")
    assert made.text.startswith("Ada Bolt is one of 42,000 people who were told this month")
    assert {"Ada", "Ms"} & {source.text for source in made.sentences[0].sources} == {"Ada"}


@pytest.mark.parametrize("when", ["just after six on Friday evening", "3.40am on Sunday", "a cold night in May"])
def test_a_time_when_something_befell_sets_a_scene_on_whatever_day(when: str) -> None:
    text = (
        f"It was {when} when the lights went out in a ward of the hospital. Nurses used the torches on their phones. A "
        "power cut caused by a digger that had hit a cable left the hospital in Lund without power for 47 minutes, and "
        "two men had to be moved by lamp light, managers said on Saturday. Nobody was harmed. The engine had failed."
    )
    document = Document.of(text)
    assert document.keep(scene_of).length == 2
    assert "left the hospital in Lund without power" in summarize(text, length="meta").text
    assert not summarize(text, length=45).text.startswith("Nurses")


_MISSES = "Ada Bolt has not seen her sister since May. She paints a card every Sunday."
_RULES = "The Nuts Agency said on Tuesday that it would spend $50 million on mills in Lund. The vote was 6 to 3."


@pytest.mark.parametrize(
    ("opening", "length"),
    [
        (_MISSES, 2),
        ("Ada Bolt still remembers the song. Her mother sang it in the car.", 2),
        ("The bell rang just as Ada Bolt was about to speak. Nobody moved. Then it rang again.", 3),
        ("A cook has burned himself near Lund. Neighbours brought ice. Children brought buckets.", 0),  # who is that?
        ("Acme recalled nearly all of its mixers in Togo. The lids may open. Owners can mend them.", 0),
    ],
)
def test_of_a_scene_no_name_and_hardly_a_word_is_told_behind_it(opening: str, length: int) -> None:
    assert Document.of(f"{opening} {_RULES}").keep(scene_of).length == length
    if length:
        assert summarize(f"{opening} {_RULES}", length="brief").text == _RULES.split(". ")[0] + "."


def test_a_lead_whose_man_is_told_of_again_is_no_scene() -> None:
    assert Document.of(f"{_MISSES} {_RULES} Bolt had voted for it.").keep(scene_of).length == 0


def test_news_behind_a_scene_may_be_said_by_a_body_in_capitals() -> None:
    text = (
        "Sunlight falls through the broken roof of the mill. A man lifts a book. He blows on it. NATO will spend $50"
        " million to rebuild the town, it said on Monday. Work will take five years."
    )
    assert summarize(text, length="brief").text.startswith("NATO will spend $50 million to rebuild the town")


@pytest.mark.parametrize(
    "opening",
    [
        "Ada Bolt was 17 when she first rowed to the island with her aunt. Now 70, she is thinking of a bridge.",
        "Ada Bolt was seven when she sold her first loaf at the harbour. She still has the coin.",
        "Ada Bolt straightens her hat and waves to 30,000 viewers. She has been frying fish since four.",
        "The clock on the wall of the bakery has stopped, but the ovens are warm. Nobody is there.",
        "The bell above the door still rings, but the baskets are empty. Ada Bolt has sold bread here since 1979.",
        "It has rained all night and the lanes are empty. Two cats sit on a roof.",
    ],
)
def test_an_age_a_crowd_a_bell_and_the_weather_set_a_scene(opening: str) -> None:
    news = "Togo will tax nuts from June, the customs office said on Wednesday."
    text = f"{opening}\n\n{news} Last year 40 tonnes were sold."
    assert summarize(text, length="brief").text == news
    assert headline(text).text.startswith("Togo will tax nuts")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Bolt was 17 when she joined the choir of Lund. She sang bass.\n\nThe alto has left it after a row over "
        "pay, its chief said on Monday. It has 40 singers.",
        "It has rained for six weeks in Togo and a third of it is under water. Cows drown.\n\nThe government asked "
        "for aid on Monday. It has no boats.",
        "The clock in the tower of Lund has stopped for the first time since 1945. Nobody knows why.\n\nThe city "
        "sent for a smith on Monday. He is ill.",
    ],
)
def test_an_age_before_news_of_the_same_one_and_weather_that_is_news_set_none(text: str) -> None:
    assert Document.of(text).keep(scene_of).length == 0


_TAX = (
    " So have their cousins. The council of Lund has raised the tax on bakery ovens by nine percent to pay for the new"
    " harbour, and half of the bakers in the town say that they will close. Bakers paid the oven tax for the first time"
    " in May. The council says that the tax on ovens will bring the town two million euros a year. A baker in Lund pays"
    " more tax on an oven than on a house. The harbour will open next spring, the council says. Bakers say that the"
    " harbour brings them nothing. Their union has called a strike of bakers for Friday."
)


class TestFloor:
    @pytest.mark.parametrize(
        "lead",
        [
            "Ada Bolt stands among the ovens of what was once her bakery, an apron over her arm.",
            "Carl Roe grew up baking in the valleys above Lund, where the ovens never went out.",
            "Ada Bolt was sitting in the mayor's office last month when she decided to leave.",
        ],
    )
    def test_a_first_sentence_under_the_floor_gives_way_to_the_likeliest_of_the_first_ten(self, lead: str) -> None:
        assert Document.of(lead + _TAX).keep(scene_of).length == 2
        assert headline(lead + _TAX).text == "Council of Lund has raised tax to pay for new harbour"
        assert summarize(lead + _TAX, length="brief").text.startswith("The council of Lund has raised the tax")

    @pytest.mark.parametrize(
        ("lead", "rest"),
        [
            ("Carl Roe sold the oldest mill in Lund to a bakery on Monday.", _TAX),  # itself as likely
            ("Carl Roe grew up baking in the valleys above Lund.", " He liked it. He left. Lund was cold. So he went."),
        ],
    )
    def test_but_not_where_none_is_so_much_likelier_and_stands_alone(self, lead: str, rest: str) -> None:
        assert Document.of(lead + rest).keep(scene_of).length == 0
