"""A digest: several articles about one event to one brief."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import Article, Length, Summarizer, Summary, count_words, digest
from summarizer.errors import EmptyArticleError, InputError, OptionError
from tests.json_schema import json_schema
from tests.scripted import ScriptedGenerator

EVENTS = {
    name: [Article(**article) for article in articles]
    for name, articles in json.loads(Path(__file__).with_name("events.json").read_text(encoding="utf-8")).items()
}
SETS = pytest.mark.parametrize("articles", EVENTS.values(), ids=EVENTS)


def told(summary: Summary) -> list[int]:
    """The article behind each sentence."""
    return [sentence.sources[0].article for sentence in summary.sentences]


def values(summary: Summary) -> list[tuple[str, ...]]:
    return [found.values for found in summary.contradictions]


@SETS
@pytest.mark.parametrize("length", ["brief", "short", "long", 30, Length(ratio=0.2)], ids=str)
def test_each_sentence_stands_word_for_word_in_its_article(articles: list[Article], length: str | int | Length) -> None:
    made = digest(articles, length=length)
    assert made.articles == tuple(articles)
    assert made.supported
    for sentence in made.sentences:
        (source,) = sentence.sources
        assert articles[source.article].text[source.start : source.end] == source.text == sentence.text
    assert count_words(made.text) <= (made.length.words or 50)


@SETS
def test_several_articles_are_told_from(articles: list[Article]) -> None:
    assert len(set(told(digest(articles, length="long")))) > 1


def test_the_newest_comes_first_where_all_have_dates() -> None:
    for name in ("dam", "strike"):
        articles = EVENTS[name]
        newest = sorted(range(len(articles)), key=lambda number: articles[number].date or "", reverse=True)
        order = list(dict.fromkeys(told(digest(articles, length="long"))))
        assert order == [number for number in newest if number in order]
        assert order[0] == newest[0]
        assert digest(articles).article == articles[newest[0]]
    undated = [replace(article, date=None) for article in EVENTS["dam"]]
    assert told(digest(undated))[0] == 0
    assert not any("date" in warning for warning in digest(undated).warnings)
    some = digest([undated[0], *EVENTS["dam"][1:]])
    assert told(some)[0] == 0
    assert any("1 of" in warning and "date" in warning for warning in some.warnings)
    zones = [replace(undated[0], date="2026-03-04T01:00+09:00"), replace(undated[1], date="2026-03-03T20:00")]
    assert told(digest(zones))[0] == 1


def test_it_begins_as_a_summary_of_the_newest_does() -> None:
    sinking = "Twelve people died when a ferry sank off Oskar on Sunday, the coast guard said. It left Marle at dawn."
    charge = "The captain of the ferry that sank off Oskar on Sunday was charged with negligence on Tuesday."
    newest = f"{charge} Fifteen people died. A day of mourning will be held on Friday, the prime minister said."
    articles = [Article(sinking, date="2026-03-01"), Article(newest, headline="Captain charged", date="2026-03-03")]
    for length in ("brief", "short", 30):
        assert digest(articles, length=length).sentences[0].text == charge


def test_a_brief_tells_the_outcome_that_a_summary_of_the_newest_tells() -> None:
    newest = (
        "A nurse accused of poisoning five patients at a hospital in Leeds went on trial in January in a case that "
        "shocked the country.\n\nProsecutors alleged that Ruth Kay, 39, had given the patients insulin at night. She "
        "denied all charges.\n\nAfter eleven weeks the jury acquitted Kay of all five charges on Monday. Relatives "
        "wept in the court."
    )
    older = "A nurse was arrested in Leeds on Friday. Five patients at the hospital had been poisoned, police said."
    articles = [Article(older, date="2026-01-03"), Article(newest, date="2026-03-30")]
    with Summarizer("extractive") as summarizer:
        told = summarizer.summarize(newest, length="brief").text
    assert told.startswith("After eleven weeks the jury acquitted Ruth Kay")
    assert digest(articles, length="brief").text == told.replace("Ruth Kay", "Kay")  # quoted as it stands


def test_numbers_that_contradict_each_other_are_named_with_their_sentences() -> None:
    made = digest(EVENTS["dam"])
    assert values(made) == [("Fifteen", "Twelve")]
    (found,) = made.contradictions
    assert [source.article for source in found.sources] == [2, 1]
    for source in found.sources:
        assert EVENTS["dam"][source.article].text[source.start : source.end] == source.text
    assert "Fifteen (Fifteen dead in Harwick" in made.warnings[0]
    assert "Twelve (Harwick dam: toll rises to 12" in made.warnings[0]
    assert values(digest(EVENTS["bridge"])) == [("4.2 million euros", "6 million euros")]
    assert values(digest(EVENTS["ferry"])) == [("212", "187")]
    assert values(digest(EVENTS["strike"])) == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The blast killed 12 people in the market.", "At the market 15 were found dead.", ("12", "15")),
        ("The blast killed 12 people in the market.", "Twelve people died in the blast.", None),
        ("At least 12 people were killed by the blast.", "The blast killed 15 people.", None),
        ("The blast killed 15 people.", "The toll rose to 15 on Monday, up from 12.", None),
        ("The blast killed 12 people.", "The toll rose to 15 on Monday, up from 12.", None),
        ("The blast killed 12 people and injured 40.", "The blast injured 40 and left 12 dead.", None),
        ("The blast killed 12 people and injured 40.", "The blast injured 50 and left 12 dead.", ("40", "50")),
        ("About 200 people were evacuated.", "The fire brigade evacuated 203 people.", None),
        ("The plan costs 4.2 million euros.", "The plan costs 4.2 million dollars.", None),
        (
            "The plan would cost 4.2 million euros.",
            "The plan would cost 5 million euros.",
            ("4.2 million euros", "5 million euros"),
        ),
        ("The blast damaged 300 homes.", "Soldiers searched 500 homes.", None),
        ("He was jailed in 2019 for fraud.", "He was jailed in 2021 for fraud.", None),
        ("Ada Brun, aged 34, won the race.", "Ada Brun, aged 36, won the race.", None),
        ("The blast killed 12 people.", "Four of them who died were children.", None),
        ("The illness kills one in ten people.", "The illness has killed 12 people.", None),
        ("The ferry left 20 minutes late.", "The power failed for 30 minutes late in the day.", None),
        ("The quake killed 12 people in Harwick.", "The quake killed 15 people in Ellerby.", None),
    ],
)
def test_what_contradicts_and_what_does_not(one: str, other: str, expected: tuple[str, ...] | None) -> None:
    ground = "The police closed the road and called for witnesses. Nobody has come forward so far."
    assert values(digest([f"{one} {ground}", f"{other} {ground}"])) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("one", "other", "expected", "ground"),
    [
        (
            "Bei dem Brand wurden 12 Menschen getötet.",
            "Das Feuer forderte 15 Todesopfer.",
            ("12", "15"),
            "Die Polizei sperrte die Straße und sucht nach Zeugen, von denen sich bisher niemand gemeldet hat.",
        ),
        (
            "Bei dem Brand wurden 12 Menschen getötet und 40 verletzt.",
            "Das Feuer verletzte 40 Menschen, 12 Tote wurden geborgen.",
            None,
            "Die Polizei sperrte die Straße und sucht nach Zeugen, von denen sich bisher niemand gemeldet hat.",
        ),
        (
            "L'incendie a tué 12 personnes dans le marché.",
            "Au marché, 15 morts ont été trouvés.",
            ("12", "15"),
            "La police a fermé la route et cherche des témoins, mais personne ne s'est présenté.",
        ),
        (
            "El incendio dejó 12 muertos y 40 heridos.",
            "En el incendio fallecieron 15 personas, 40 resultaron heridas.",
            ("12", "15"),
            "La policía cerró la carretera y busca testigos, pero nadie se ha presentado hasta ahora.",
        ),
    ],
)
def test_what_contradicts_in_other_languages(
    one: str, other: str, expected: tuple[str, ...] | None, ground: str
) -> None:
    assert values(digest([f"{one} {ground}", f"{other} {ground}"])) == ([expected] if expected else [])


def test_an_article_that_shares_no_name_with_another_one_is_said() -> None:
    flood = Article("Four streets were flooded in Ashcombe on Tuesday when the river Wend rose.", headline="Flood")
    chips = Article("Chip maker Norvex raised its forecast. Shares rose in Frankfurt on Tuesday.", headline="Chips")
    later = Article("The Wend fell on Wednesday. Schools in Ashcombe will open again.", headline="Later")
    strike = Article("Two days of strikes at the British rail firm began on Monday.", headline="Strike")
    drivers = Article("Train drivers in Britain stopped work. The union RMT wants a rise.", headline="Drivers")
    nameless = Article("Four streets are under water.", headline="Nameless")
    profit, jobs = Article("Acme said profit rose. Its mill in Graz grew."), Article("Acme will cut jobs in Linz.")
    for articles, said in (
        ([flood, chips], "Flood"),
        ([flood, chips, later], "Chips"),
        ([flood, later], None),
        ([flood, later, chips, nameless], "Chips"),
        ([flood, nameless], None),
        ([strike, drivers], None),
        ([profit, jobs], None),
    ):
        (*warnings,) = digest(articles).warnings
        assert [warning.split()[0] for warning in warnings if "no name" in warning] == ([said] if said else [])


def test_what_is_told_again_is_dropped() -> None:
    first, second = EVENTS["dam"][:2]
    for articles in ([first, first], [first, replace(first, headline=None), second, first]):
        made = digest(articles, length="long")
        sentences = [sentence.text for sentence in made.sentences]
        assert len(sentences) == len(set(sentences))
    assert not any(
        "nine people were killed" in sentence.text for sentence in digest(EVENTS["dam"], length=400).sentences
    )


def test_a_model_writes_from_what_is_left() -> None:
    generator = ScriptedGenerator(
        lambda text: [("Fifteen people died when the Marle dam burst. Governor Ilse Brandt is under pressure.", 0.0)],
        budget=900,
    )
    articles = EVENTS["dam"]
    made = digest(articles, model=Summarizer(backend=generator), length="short")
    assert made.text.startswith("Fifteen people died")
    assert told(made) == [2, 2]
    for sentence in made.sentences:
        for source in sentence.sources:
            assert articles[source.article].text[source.start : source.end] == source.text
    assert values(made) == [("Fifteen", "Twelve")]
    (read,) = generator.read
    assert read.index("Fifteen people died") < read.index("Some 300 homes")
    assert made.chunks == ()
    assert made.provenance.backend == "scripted"


def test_one_article_is_enough_and_none_is_an_error() -> None:
    only = EVENTS["bridge"][:1]
    assert set(told(digest(only))) == {0}
    with pytest.raises(InputError, match="empty"):
        digest([])
    with pytest.raises(InputError, match="type str"):
        digest("The council met.")
    with pytest.raises(EmptyArticleError, match="article 1"):
        digest(["The council met on Monday.", " "])
    with pytest.raises(OptionError, match="headline"):
        digest(only, length="headline")
    with pytest.raises(OptionError, match="lenght"):
        digest(only, lenght=3)  # type: ignore[call-arg]


def test_options_that_do_nothing_are_said() -> None:
    made = digest(EVENTS["strike"], options={"num_beams": 3}, alternatives=2)
    assert made.warnings == ("num_beams, alternatives: without effect on an extractive digest",)


def test_a_script_without_spaces() -> None:
    first, second = "地震造成12人死亡。救援人员已经赶到现场。", "地震造成12人死亡。政府已拨款救灾。"
    assert digest([first, second]).text == "地震造成12人死亡。救援人员已经赶到现场。政府已拨款救灾。"


def test_a_length_too_small_for_a_sentence_cuts_the_first() -> None:
    made = digest(EVENTS["dam"], length=6)
    assert count_words(made.text) <= 6
    assert (made.finish_reason, told(made)) == ("fitted", [2])


def test_to_dict_is_json_of_the_schema() -> None:
    made = digest(EVENTS["dam"])
    record = json.loads(json.dumps(made.to_dict()))
    assert Summary.from_dict(record) == made
    jsonschema = pytest.importorskip("jsonschema")
    for one in (record, json.loads(json.dumps(made.to_record()))):
        jsonschema.validate(one, json_schema())
    assert record["contradictions"][0]["values"] == ["Fifteen", "Twelve"]
    assert [article["headline"] for article in record["articles"]] == [one.headline for one in EVENTS["dam"]]


def test_the_page_shows_every_article() -> None:
    made = digest(EVENTS["dam"], length="long")
    page = made.to_html()
    for article in EVENTS["dam"]:
        assert page.count(f">{article.headline}</h3>") == 1
    for number, source in enumerate([sentence.sources[0] for sentence in made.sentences], 1):
        assert f'<span class="source" data-s="{number}">' in page
        assert page.count(f'href="#source-{number}"') == 1
        title = EVENTS["dam"][source.article].headline
        assert f"> **{number}** {source.text} *({title})*" in made.to_markdown().replace("\\", "")
    assert f"of {len(EVENTS['dam'])} articles" in made.to_markdown()


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.sampled_from(list(chain.from_iterable(EVENTS.values()))), min_size=1, max_size=4), st.integers(1, 200)
)
def test_any_articles_at_any_length(articles: list[Article], words: int) -> None:
    made = digest(articles, length=words)
    assert made == digest(articles, length=words)
    assert 0 < count_words(made.text) <= words
    for sentence in made.sentences:
        for source in sentence.sources:
            assert articles[source.article].text[source.start : source.end] == source.text
