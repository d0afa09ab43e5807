from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.article import Article
from summarizer.document import Document
from summarizer.extractive.select import select
from summarizer.lengths import Length
from summarizer.text import clean, count_words

ARTICLE = """Harbour town rebuilds its bridge after the flood

By Jane Doe

MILLPORT (Reuters) - The bridge over the Mill that a flood destroyed in March will be rebuilt in steel, the council \
of Millport decided on Tuesday. The new bridge is to cost 12 million euros and to open in two years, Mayor Anna Berg \
said. The flood had cut the harbour off from the town for eleven weeks.

Fishermen had asked for a ferry. "We lost the summer," said one of them. The council turned the ferry down because it \
would have cost more than the bridge in ten years. A steel bridge can stand a flood two metres higher than the one \
of March, engineers told the council. The old bridge was of stone and 140 years old.

Scroll down for video.

Who pays

The state pays half of the 12 million euros. Millport borrows the rest, and Berg expects tolls to repay the loan \
by 2040. Work starts in May."""

CHINESE = (
    "市议会周二决定重建三月被洪水冲毁的大桥。新桥将耗资一千二百万欧元，两年后通车。"
    "渔民曾要求开设渡轮。议会认为渡轮的费用高于大桥。新桥能够抵御更高的洪水。"
)
ARABIC = "قرر المجلس إعادة بناء الجسر الذي دمره الفيضان. سيكلف الجسر الجديد اثني عشر مليون يورو. يبدأ العمل في مايو."
LENGTHS = st.builds(
    Length,
    words=st.integers(1, 80),
    sentences=st.none() | st.integers(1, 5),
    chars=st.none() | st.integers(1, 400),
)
TEXTS = st.lists(
    st.sampled_from(
        [
            "The bridge will be rebuilt.",
            "Work starts in May!",
            CHINESE,
            ARABIC,
            "🚢🌊🚢.",
            "\ud800 lost half.",
            "Заседание совета прошло во вторник.",
            "\n\n",
            "สภาเมืองตัดสินใจสร้างสะพานใหม่",
            "1.",
        ]
    )
    | st.text(max_size=40),
    max_size=12,
).map(" ".join)
# With a blank it is no name of a file; "&LT;" has a word and is none.
ARTICLES = TEXTS.map(lambda text: f"{text} .".replace("\0", "")).filter(lambda text: count_words(clean(text)))


def chosen(article: str, limits: Length) -> list[str]:
    return [sentence.text for sentence in select(Document.of(article), limits)]


def test_sentences_come_in_order_and_fit() -> None:
    sentences = select(Document.of(ARTICLE), Length(words=60))
    assert [sentence.start for sentence in sentences] == sorted({sentence.start for sentence in sentences})
    assert 1 < len(sentences) <= 4
    assert sum(sentence.count for sentence in sentences) <= 60


def test_a_brief_tells_what_the_headline_does() -> None:
    mills = "Rain fell on the old mills of Lund that nobody runs."
    sheep = "Farmers of Millport sold a thousand sheep at the fair."
    text = f"{mills} Ferries of steel leave a yard in the harbour each week. {sheep}"
    assert chosen(text, Length(sentences=1)) == [sheep]
    (brief,) = select(Document.of(Article(text, headline="Old mills of Lund stand in rain")), Length(sentences=1))
    assert brief.text == mills


def test_headline_byline_and_buttons_are_not_chosen() -> None:
    found = chosen(ARTICLE, Length(sentences=30))
    assert not {"By Jane Doe", "Scroll down for video.", "Who pays", ARTICLE.splitlines()[0]} & set(found)


def test_the_news_is_chosen_without_its_dateline() -> None:
    assert chosen(ARTICLE, Length(words=60))[0].startswith("The bridge over the Mill")


def test_a_repeated_sentence_is_chosen_once() -> None:
    news = "The council of Millport rebuilds the bridge that the flood destroyed in March."
    article = f"{news} {news} {news} Fishermen had asked for a ferry to the harbour, which costs more."
    assert len(set(chosen(article, Length(sentences=2)))) == 2


def test_a_page_that_opens_twice_is_told_once() -> None:
    article = (
        "A council has closed the old bridge over the river after cracks were found in its piers. Traders said they "
        "would lose half of their trade. A council closed the old bridge over the river after engineers found cracks "
        "in its piers. Ferries will sail to the market every hour until the work is done."
    )
    told = chosen(article, Length(words=50))
    assert told[0].startswith("A council has closed")
    assert told[-1].startswith("Ferries")
    assert not any("engineers found" in sentence for sentence in told)


def test_where_nothing_can_be_told_apart_a_scene_changes_nothing() -> None:
    told = "making the old bridge whole again. The council of Lund paid for all of it (in full."
    assert " ".join(chosen(f"{told} These men were paid on Monday.", Length(words=20))) == told


def test_what_cannot_be_told_takes_nothing_from_the_rest() -> None:
    days = ("Tuesday", "Friday", "Sunday", "Monday")
    asked = [
        f"Will the council of Millport decide on {day} to rebuild piers after floods, and who pays?" for day in days
    ]
    told = [
        "Work on steel piers begins in May at a yard in Lund.",
        "Fishermen of Millport want a ferry.",
        "Tolls repay a loan by 2040.",
        "A flood in March cut off a harbour.",
        "Jon Roe lost nets and boats.",
        "Engineers warn of wind from Oslo.",
        "Una Holm sells fish at a market.",
        "Stones are 140 years old.",
    ]
    assert chosen(" ".join([*asked, *told]), Length(words=60)) == told


def test_where_no_sentence_fits_the_best_one_is_given() -> None:
    assert len(chosen(ARTICLE, Length(words=1))) == 1
    assert len(chosen(ARTICLE, Length(chars=3))) == 1


def test_a_limit_in_sentences_is_used_up() -> None:
    assert len(chosen(ARTICLE, Length(sentences=4))) == 4


@pytest.mark.parametrize("text", [CHINESE, ARABIC])
def test_other_scripts(text: str) -> None:
    assert len(chosen(text, Length(sentences=2))) == 2


def test_no_sentence_is_cut_inside_the_quotation_that_it_opens_with() -> None:
    said = "“We sold the nuts, the ropes and the two mills in the north, and we will sell them again,” Ada Bolt said."
    article = f"{said} The mills in the north of Togo are old. They were built in May."
    assert chosen(article, Length(sentences=1, words=12)) == ["The mills in the north of Togo are old."]


def test_a_long_article_keeps_its_limits() -> None:
    article = " ".join(f"Sentence {n} tells of item {n % 97} and place {n % 31}." for n in range(3000))
    document = Document.of(article)
    words = sum(sentence.count for sentence in select(document, Length(ratio=0.5).resolve(document.count)))
    assert 0.3 * document.count < words <= 0.5 * document.count


@settings(max_examples=150, deadline=None)
@given(ARTICLES, LENGTHS)
def test_limits_order_and_determinism_on_any_text(text: str, limits: Length) -> None:
    document = Document.of(text)
    sentences = select(document, limits)
    assert sentences == select(Document.of(document.article), limits)
    assert [sentence.start for sentence in sentences] == sorted({sentence.start for sentence in sentences})
    assert sentences
    assert {sentence.start for sentence in sentences} <= {sentence.start for sentence in document.story}
    summary = " ".join(sentence.text for sentence in sentences)
    fits = limits.allows(words=count_words(summary), sentences=len(sentences), chars=len(summary))
    assert fits or len(sentences) == 1
