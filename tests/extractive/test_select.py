from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.errors import OptionError
from summarizer.extractive.select import METHODS, score, select
from summarizer.lengths import Length
from summarizer.text.sentences import Span, sentence_spans
from summarizer.text.words import count_words

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


def chosen(article: str, spans: Sequence[Span], length: Length, method: str = "ranked") -> list[str]:
    return [article[slice(*spans[index])] for index in select(article, spans, length, method=method)]


@pytest.mark.parametrize("method", METHODS)
def test_sentences_come_in_order_and_fit(method: str) -> None:
    spans = sentence_spans(ARTICLE)
    indexes = select(ARTICLE, spans, Length(words=60), method=method)
    assert indexes == sorted(set(indexes))
    assert 1 < len(indexes) <= 4
    assert sum(count_words(ARTICLE[slice(*spans[index])]) for index in indexes) <= 60


@pytest.mark.parametrize("method", METHODS)
def test_headline_byline_and_buttons_are_not_chosen(method: str) -> None:
    spans = sentence_spans(ARTICLE)
    told = chosen(ARTICLE, spans, Length(sentences=len(spans)), method)
    assert not {"By Jane Doe", "Scroll down for video.", "Who pays", ARTICLE.splitlines()[0]} & set(told)


def test_the_news_is_chosen() -> None:
    told = chosen(ARTICLE, sentence_spans(ARTICLE), Length(words=60))
    assert told[0].startswith("MILLPORT (Reuters) - The bridge over the Mill")


def test_a_repeated_sentence_is_chosen_once() -> None:
    news = "The council of Millport rebuilds the bridge that the flood destroyed in March."
    article = f"{news} {news} {news} Fishermen had asked for a ferry to the harbour, which costs more."
    spans = sentence_spans(article)
    told = chosen(article, spans, Length(sentences=2))
    assert len(set(told)) == 2


def test_lead_is_the_beginning() -> None:
    article = "One is here. Two is here. Three is a much longer sentence than the others here. Four is here."
    assert select(article, sentence_spans(article), Length(words=7), method="lead") == [0, 1]


def test_where_no_sentence_fits_the_best_one_is_given() -> None:
    spans = sentence_spans(ARTICLE)
    for method in METHODS:
        assert len(select(ARTICLE, spans, Length(words=1), method=method)) == 1
        assert len(select(ARTICLE, spans, Length(chars=3), method=method)) == 1


def test_a_limit_in_sentences_is_used_up() -> None:
    assert len(select(ARTICLE, sentence_spans(ARTICLE), Length(sentences=4))) == 4


def test_a_ratio_is_of_the_words() -> None:
    spans = sentence_spans(ARTICLE)
    words = sum(count_words(ARTICLE[slice(*span)]) for span in spans)
    told = chosen(ARTICLE, spans, Length(ratio=0.3))
    assert 0 < sum(map(count_words, told)) <= 0.3 * words


def test_no_sentences_no_choice() -> None:
    assert select("", [], Length(words=10)) == []
    assert score("", []).shape == (0,)


def test_an_unknown_method_is_named_with_the_known_ones() -> None:
    with pytest.raises(OptionError, match="method is 'best'; allowed: ranked, lead, textrank, centroid"):
        select(ARTICLE, sentence_spans(ARTICLE), Length(words=10), method="best")
    with pytest.raises(OptionError, match="allowed: ranked"):
        score(ARTICLE, sentence_spans(ARTICLE), method="best")


def test_textrank_is_pagerank_on_the_graph_of_cosines() -> None:
    """The sparse products give what the full matrix gives."""
    sentences = ["a b c d.", "b c d e.", "c x y z.", "q r s t.", "a b e x."]
    article = " ".join(sentences)
    bags = [set(sentence.rstrip(".").split()) for sentence in sentences]
    graph = np.array([[len(a & b) / 4 if a is not b else 0.0 for b in bags] for a in bags])
    degree = graph.sum(axis=0)
    walk = np.divide(graph, degree, out=np.zeros_like(graph), where=degree > 0)
    rank = np.ones(5)
    for _ in range(30):
        rank = 0.15 + 0.85 * (walk @ rank + rank[degree == 0].sum() / 5)
    starts = np.cumsum([0, *[len(sentence) + 1 for sentence in sentences]])
    spans = [(int(start), int(start) + 8) for start in starts[:-1]]
    assert score(article, spans, method="textrank") == pytest.approx(rank, abs=1e-9)


@pytest.mark.parametrize("text", [CHINESE, ARABIC])
@pytest.mark.parametrize("method", METHODS)
def test_other_scripts(text: str, method: str) -> None:
    spans = sentence_spans(text)
    told = chosen(text, spans, Length(sentences=2), method)
    assert len(told) == 2


def test_a_long_article_keeps_its_limits() -> None:
    article = " ".join(f"Sentence {n} tells of item {n % 97} and place {n % 31}." for n in range(3000))
    spans = sentence_spans(article)
    indexes = select(article, spans, Length(ratio=0.5))
    words = sum(count_words(article[slice(*spans[index])]) for index in indexes)
    assert indexes == sorted(set(indexes))
    assert 0.3 * count_words(article) < words <= 0.5 * count_words(article)


@settings(max_examples=150, deadline=None)
@given(TEXTS, LENGTHS, st.sampled_from(METHODS))
def test_limits_order_and_determinism_on_any_text(text: str, length: Length, method: str) -> None:
    spans = sentence_spans(text)
    indexes = select(text, spans, length, method=method)
    assert indexes == select(text, spans, length, method=method)
    assert indexes == sorted(set(indexes))
    assert bool(indexes) == bool(spans)
    assert all(0 <= index < len(spans) for index in indexes)
    summary = " ".join(text[slice(*spans[index])] for index in indexes)
    fits = length.allows(words=count_words(summary), sentences=len(indexes), chars=len(summary))
    assert fits or len(indexes) == 1
    values = score(text, spans, method=method)
    assert values.shape == (len(spans),)
    assert np.isfinite(values).all()
