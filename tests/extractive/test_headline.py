from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.compression.clause import fit
from summarizer.errors import EmptyArticleError
from summarizer.extractive.headline import extract_headline
from summarizer.lengths import Length
from summarizer.text.sentences import sentence_spans
from summarizer.text.words import count_words

BRIDGE = (
    "MILLPORT, March 3 (Reuters) - The council of Millport decided on Tuesday to rebuild the bridge that a flood "
    "destroyed last spring, Mayor Anna Berg said on Wednesday. The bridge will cost 12 million euros. Fishermen of "
    "Millport had asked the council for a ferry."
)
CHINESE = "市议会周二决定重建三月被洪水冲毁的大桥，新桥将耗资一千二百万欧元。渔民曾要求开设渡轮。"
ARABIC = "قرر المجلس إعادة بناء الجسر الذي دمره الفيضان، وسيكلف الجسر الجديد مليون يورو. يبدأ العمل في مايو."
TEXTS = st.lists(
    st.sampled_from(
        [
            "The bridge (of stone) will be rebuilt, the mayor said on Monday.",
            "However, the mayor, who is 61, “does not know when” it starts.",
            'By Jane Doe OSLO (AP) — "We lost," he said.',
            CHINESE,
            ARABIC,
            "🚢🌊🚢.",
            "\ud800 lost half.",
            "Le maire a dit : « le pont sera reconstruit ».",
            "\n\n",
            "สภาเมืองตัดสินใจสร้างสะพานใหม่",
            "...",
        ]
    )
    | st.text(max_size=40),
    min_size=1,
    max_size=8,
).map(" ".join)
LENGTHS = st.builds(Length, words=st.integers(1, 14), chars=st.none() | st.integers(1, 90))


def headline(article: str, **limits: int) -> str:
    return extract_headline(article, sentence_spans(article), Length(**(limits or {"words": 12})))[0]


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def is_subsequence(part: str, whole: str) -> bool:
    rest = iter(whole)
    return all(character in rest for character in part)


def test_the_articles_own_headline_is_taken(seed_article: str) -> None:
    spans = sentence_spans(seed_article)
    assert extract_headline(seed_article, spans, Length(words=12)) == (seed_article.splitlines()[0], spans[0])


def test_the_articles_own_headline_is_cut_at_a_border(seed_article: str) -> None:
    assert headline(seed_article, words=9) == "S. Korea and Japan Commit to Sustained Cooperation"


def test_the_seed_articles_body(seed_article: str) -> None:
    body = seed_article.split("\n", 1)[1]
    told = headline(body, words=12)
    assert told == "Yoon Suk Yeol and Fumio Kishida pledged to maintain “positive momentum”"


def test_dateline_attribution_weekday_and_articles_go() -> None:
    told, span = extract_headline(BRIDGE, sentence_spans(BRIDGE), Length(words=12))
    assert told == "Council of Millport decided to rebuild bridge that flood destroyed last spring"
    assert span == sentence_spans(BRIDGE)[0]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("However, the old bridge fell into the river.", "Old bridge fell into river"),
        ("The bridge, a work of 1884, fell into the river.", "Bridge fell into river"),
        ("The bridge (built in 1884) fell into the river at night.", "Bridge fell into river at night"),
        ("Acme Corp. bought the harbour of Millport on Monday.", "Acme bought harbour of Millport"),
        ("During a storm on the coast, the bridge fell into the river.", "Bridge fell into river"),
        ("The old bridge fell into the river, according to police in Millport.", "Old bridge fell into river"),
        ("Acme said on Tuesday it will buy the harbour of Millport.", "Acme will buy harbour of Millport"),
        ("The mayor called the old bridge “the pride of the town”.", "Mayor called old bridge “the pride of the town”"),
        ("Will the old bridge fall into the river?", "Will old bridge fall into river?"),
    ],
)
def test_what_a_headline_does_without(sentence: str, expected: str) -> None:
    assert headline(sentence) == expected


@pytest.mark.parametrize("words", range(4, 25))
def test_no_dangling_end(words: int) -> None:
    told = fit(
        "Mayor Anna Berg of Millport told the council that a bridge of steel is to cost 12 million", Length(words=words)
    )
    assert told.rsplit(" ", 1)[-1] not in {"of", "the", "that", "a", "is", "to", "12", "Anna", "Mayor"}


def test_a_condition_is_not_cut_off() -> None:
    told = fit("Mayor will resign from council if the bridge falls into the river again", Length(words=7))
    assert told == "Mayor will resign"


def test_quotes_and_brackets_are_closed_or_gone() -> None:
    for words in range(1, 12):
        told = fit("Mayor says “the bridge is safe (for now)” and stays in office", Length(words=words))
        assert told.count("“") == told.count("”")
        assert told.count("(") == told.count(")")


def test_chinese_is_cut_at_punctuation() -> None:
    assert headline(CHINESE, words=25) == "市议会周二决定重建三月被洪水冲毁的大桥"


def test_a_word_too_long_is_cut_by_characters() -> None:
    assert headline("Donaudampfschifffahrtsgesellschaft", chars=5) == "Donau"


def test_names_written_small_stay_small() -> None:
    assert headline("iPhone sales fell in the third quarter.").startswith("iPhone sales fell")


def test_a_quantity_opens_a_subject() -> None:
    article = (
        "BRANTFELD (Newsroom) - At least nine people were killed on Sunday after the river Marle burst its banks, in "
        "what officials called the worst flood in the valley since 1953. More than 40 roads are closed."
    )
    assert headline(article).startswith("At least nine people were killed")


def test_no_sentences() -> None:
    with pytest.raises(EmptyArticleError):
        extract_headline("", [], Length(words=12))


@settings(max_examples=300, deadline=None)
@given(TEXTS, LENGTHS)
def test_never_empty_never_too_long_always_the_articles_words(text: str, length: Length) -> None:
    spans = sentence_spans(text)
    if not spans:
        return
    told, span = extract_headline(text, spans, length)
    assert (told, span) == extract_headline(text, spans, length)
    assert span in spans
    assert told.strip()
    assert length.allows(words=count_words(told), sentences=1, chars=len(told))
    assert is_subsequence(letters(told), letters(text[slice(*span)]))


@settings(deadline=None)
@given(TEXTS, LENGTHS)
def test_a_models_headline_is_fitted(text: str, length: Length) -> None:
    told = fit(text, length)
    assert bool(told) == bool(text.strip())
    assert length.allows(words=count_words(told), sentences=1, chars=len(told))
    assert is_subsequence(letters(told), letters(text))
    assert not re.search(r"\s\s", told)
