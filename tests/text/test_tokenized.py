"""Copy that went through a tokenizer: what tells it, its sentences, its marks, and what a summary makes of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Summarizer
from summarizer.text.tokenized import is_tokenized, tokenized_spans, untokenized

ARTICLE = (
    "the bridge of millport fell into the river on monday , the mayor said . It was 90 years old , and many people "
    "crossed it each day . ` we have lost a friend , ' said anna berg , a teacher -lrb- 41 -rrb- . The council did n't "
    "close it in time , she said . The state 's engineers had warned of rust , and a ferry will sail from friday ."
)
MARKS = {
    "The cat , she said , was late .": "The cat, she said, was late.",
    "It did n't rain ; it 's dry , they 've said .": "It didn't rain; it's dry, they've said.",
    "A bus -lrb- the 7 -rrb- left -LSB- late -RSB- .": "A bus (the 7) left [late].",
    "`` We won , '' he said .": '"We won," he said.',
    '" We won , " he said .': '"We won," he said.',
    "He called it ` odd ' , twice .": "He called it 'odd', twice.",
    "Some $ 5 or 50 % of it .": "Some $5 or 50% of it.",
    "The 22 - year - old won 2 - 0 .": "The 22-year-old won 2-0.",
    "` ` We won , he said .": '"We won, he said.',
    "It fell -- or sank - - in May .": "It fell -- or sank -- in May.",
    "A co - pilot of five - year - old Bolt .": "A co-pilot of five-year-old Bolt.",
    "An off - the - shoulder dress - a gift - for six - and - a - half francs .": (
        "An off-the-shoulder dress - a gift - for six-and-a-half francs."
    ),
    "Lund - based Acme - owned by nobody - has long - term plans - and a pier .": (
        "Lund-based Acme - owned by nobody - has long-term plans - and a pier."
    ),
    "Some $ 1 . 7 million , 0 . 11 or 1 . 5 per cent of 16 , 800 francs .": (
        "Some $1.7 million, 0.11 or 1.5 per cent of 16,800 francs."
    ),
    "In 2013 , 300 left ; on July 7 , 150 stayed . 12 saw it .": "In 2013, 300 left; on July 7, 150 stayed. 12 saw it.",
    "We won . '": "We won.'",
    "The drivers ' strike ended .": "The drivers ' strike ended.",
}


@pytest.mark.parametrize("text", MARKS)
def test_marks_stand_beside_their_words(text: str) -> None:
    assert untokenized(text) == MARKS[text]


@given(st.text())
def test_what_is_written_is_written_once(text: str) -> None:
    assert "`" not in untokenized(text)
    assert len(untokenized(text)) <= len(text)


@given(st.text(alphabet="aB .,?!'\"`\n()-"))
def test_sentences_hold_every_character_once(text: str) -> None:
    spans = tokenized_spans(text)

    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)


def test_only_the_article_as_a_whole_tells() -> None:
    assert is_tokenized(ARTICLE)
    assert not is_tokenized(untokenized(ARTICLE))
    assert not is_tokenized(untokenized(ARTICLE) * 3 + " It rained , he said , for days , and so on .")


def test_a_summary_writes_the_marks_and_its_sources_are_the_article_s() -> None:
    made = Summarizer("extractive").summarize(ARTICLE, length="short")
    assert "bridge of millport fell into the river on monday, the mayor said." in made.text
    assert " ," not in made.text
    assert " ." not in made.text
    assert "-lrb-" not in made.text
    sources = [source for sentence in made.sentences for source in sentence.sources]
    assert sources
    assert all(ARTICLE[source.start : source.end] == source.text for source in sources)


def test_the_sentence_behind_an_agency_in_small_letters_gets_its_capital() -> None:
    made = Summarizer("extractive").summarize(f"( cnn ) {ARTICLE}", length="long")
    assert made.text.startswith("The bridge of millport")


def test_a_headline_writes_the_marks() -> None:
    made = Summarizer("extractive").summarize(ARTICLE, length="headline")
    assert " ," not in made.text
    assert " 's" not in made.text
