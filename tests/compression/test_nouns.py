"""Nouns alone behind "the", and the words that say which they are."""

from __future__ import annotations

from itertools import chain

import pytest

from summarizer import headline
from summarizer.compression.constraints import Grammar, priced
from summarizer.compression.lead import Word
from summarizer.compression.names import full_nouns, in_full
from summarizer.compression.weights import fitted_weights
from tests.compression.leads import words_of

_KNOWN = [
    ("Togo's housing bill failed in May . | The bill was late .", "bill", "housing"),
    ("Nurses called a rail strike . | The strike will last two days .", "strike", "rail"),
    ("A man was hurt . | It led to a Senate vote . | The vote is due on Friday .", "vote", "Senate"),
    ("Bolt fled before the Vance fraud trial . | The trial begins in May .", "trial", "Vance fraud"),
    ("Nuts were found in some of Acme's meals . | The meals were sold in Togo .", "meals", "Acme's"),
    ("Togo held a vote on the proposed tax bill . | The bill passed .", "bill", "proposed tax"),
    ("Togo passed a bold new tax bill . | The bill is late .", "bill", "tax"),
    ("Acme faces its third copper strike . | The strike is late .", "strike", "copper"),
    ("Ada spoke of wind farms . | The farms are late .", "farms", "wind"),
    ("Ada sold 9 acres near the oil mill . | The mill's head left , but the mill is open .", "mill", "oil"),
    ("Ada asked for a tax bill . | The tax bill was late . | The bill passed .", "bill", "tax"),
    ("Talks on the tax bill amendment failed . | A tax bill is due . | The bill is long .", "bill", "tax"),
    ("A tax bill covers nine mills . | The bill bans nuts . | The bill cures a rash .", "bill", "tax"),
    ("Ada lost a bilingual Acme app . | The app is old .", "app", "Acme"),
    ("Millport council voted on Tuesday . | The council will meet in May .", "council", "Millport"),
    ("Kolin hospital was shut . | The hospital will open in May .", "hospital", "Kolin"),
    ("Ada found bits of a small ancient wet Lund plague grave . | The grave is deep .", "grave", "Lund plague"),
]
_UNKNOWN = [
    "Ada spoke of Acme's developers deal . | Acme ended the deal .",  # says Acme itself
    "A housing bill and a tax bill failed . | The bill was late .",  # two
    "A housing bill failed . | Another bill passed . | The bill was late .",
    "Togo saw two rail strikes . | The strike was late .",
    "A housing bill failed . | The second bill passed . | The bill was late .",
    "A new bill failed . | The bill was late .",  # no kind
    "Ada won with a growing bill . | The bill was late .",
    "Ada told of “a housing bill” . | The bill was late .",  # a quotation
    "A housing bill failed . | Ada said “ the bill was late ” .",
    "It is not a housing bill . | The bill was late .",  # denied
    "Ray called it a brazen attack . | The attack was late .",  # somebody's view
    "There is no housing bill . | The bill was late .",
    "A housing bill failed . | The bill of rights was late .",  # its own words say which
    "A housing bill failed . | The bill on nuts was late .",
    "A rust bomb burned . | It is as big as Fat Ray, the bomb dropped on Lund .",
    "A housing bill failed . | The bill committee was late .",
    "A housing bill failed . | The bill that Ada wrote was late .",
    "A housing bill failed . | The bill is a housing bill .",
    "A housing bill failed , the bill was late .",  # in the first sentence
    "Ada met at the Lund Trade Convention . | The convention was late .",  # a name
    "Monday's vote failed . | The vote was late .",  # a day
    "The Bank of Togo's plan failed . | The plan was late .",
    "The bus driver Ada Bolt fled . | The driver was late .",
    "Acme sells frozen meals . | The meals are late .",
    "Ada seeks to wipe files . | The files are late .",
    "British ministers met . | The ministers were late .",
    "Ada asked for a tax bill . | Ole knows Acme, the bill passed in May .",  # the one that was passed
    "Ole was held after Acme boycotted tax hearings . | The hearings are late .",  # a clause
    "Ole on Monday announced tax hearings . | The hearings are late .",
    "It is a big lie the book in question claims . | The claims are false .",
    "She met the Guild of Togo prizes . | The prizes are late .",  # half of a name
    "Togo police met Chad police . | The police were late .",
    "Lund council and Linz council met . | The council was late .",
    "Lund council leader Ada Bolt fled . | The council was late .",
    "Monday talks failed . | The talks were late .",
    "A leap year began . | The year was late .",
    "A long fake Lund art tax bill failed . | The bill was late .",  # what changes it would go
]


def _words(text: str) -> list[Word]:
    sentences = [words_of(part, number) for number, part in enumerate(text.split(" | "))]
    return [word._replace(start=at, end=at + 1) for at, word in enumerate(chain(*sentences))]


@pytest.mark.parametrize(("text", "noun", "before"), _KNOWN)
def test_a_noun_alone_is_told_with_what_says_which(text: str, noun: str, before: str) -> None:
    words = _words(text)
    found = full_nouns(words)
    assert {words[at].text for at in found} == {noun}
    assert {" ".join(word.text for word in words[a : b + 1]) for a, b in found.values()} == {before}


@pytest.mark.parametrize("text", _UNKNOWN)
def test_a_noun_of_which_there_may_be_two_stays_alone(text: str) -> None:
    assert full_nouns(_words(text)) == {}


def test_a_name_is_no_noun() -> None:
    words = _words("Talks at the European Commission failed . | The commission left .")
    names, nouns = in_full(words)
    assert names
    assert not nouns


def test_a_noun_in_full_pays_for_no_pointing() -> None:
    words = _words("Ada fought the housing bill . | Togo fears the bill .")
    alone, known = Grammar(words), Grammar(words, {words[at].start for at in full_nouns(words)})
    costs, at = fitted_weights().costs, known.known.nonzero()[0]
    before, paid = priced(alone, costs), priced(known, costs)
    assert alone.text[at].tolist() == ["bill"]
    assert before.start[at] - paid.start[at] == pytest.approx(costs["which_one"])


_LEADS = (
    "Nobody in the village of Lund, where the last ferry left at dusk and the school has been shut since its roof "
    "fell in during the storms of last winter, had thought that the governor's housing bill would come up so "
    "soon. The bill was defeated by 11 votes in the Senate on Tuesday.",
    "Customers from Maine to Texas who bought frozen dinners at the chain's larger stores since April, and who kept "
    "the boxes, may get some of what they paid back after officials found bits of glass in some of Walmart's meals. "
    "The meals were sold in 26 states.",
)


@pytest.mark.parametrize(
    ("text", "line", "before"),
    [
        (_LEADS[0], "Housing bill was defeated by 11 votes in Senate", "housing"),
        (_LEADS[1], "Walmart's meals were sold in 26 states", "Walmart's"),
    ],
)
def test_a_headline_of_a_later_sentence_says_which(text: str, line: str, before: str) -> None:
    made = headline(text, model="extractive")
    assert made.text == line
    assert before in [source.text for source in made.sentences[0].sources]
    assert len(headline(text, model="extractive", max_words=6).text.split()) <= 6
