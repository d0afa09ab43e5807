"""Each hard constraint by name: what it forbids, and what it leaves."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.compression.constraints import CONSTRAINTS, Grammar, Mask, forbidden, headline_steps, verbs_of_nouns
from tests.compression.constraint_cases import CASES
from tests.compression.leads import grammar_of, places_of, words_of

_TEXTS = sorted({case[1] for case in CASES})


@st.composite
def _stretches(draw: st.DrawFn) -> str:
    words = draw(st.sampled_from(_TEXTS)).split()
    begin = draw(st.integers(0, len(words) - 1))
    return " ".join(words[begin : begin + draw(st.integers(1, 9))])


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


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("The last such fire was in May", True),
        ("Two such fires were seen in May", True),
        ("Ada says such fires are small", False),
    ],
)
def test_no_later_sentence_opens_a_line_with_such(text: str, barred: bool) -> None:
    grammar = grammar_of("A mill burned in Lome", text)
    mask = Mask(len(grammar.at))
    {rule.__name__: rule for rule in CONSTRAINTS}["opening_words"](grammar, mask)
    assert mask.start[grammar.spans[1][0]] == barred


def test_a_constraint_finds_nothing_without_a_word_that_it_needs() -> None:
    for text in _TEXTS[::4]:  # all take 20 seconds
        grammar = grammar_of(text)
        ((begin, end),) = grammar.spans
        for constraint, words in CONSTRAINTS.items():
            if words and words.isdisjoint(grammar.places):
                mask = Mask(len(grammar.at))
                constraint(grammar, mask)
                mask.close(grammar.gap)
                inside = (mask.inside & grammar.gap)[begin:end, begin:end]
                found = mask.start[begin:end].any() or mask.end[begin:end].any() or inside.any()
                assert not found, (constraint.__name__, text)


def test_every_constraint_has_a_case_and_none_stands_twice() -> None:
    assert {rule.__name__ for rule in CONSTRAINTS} == {case[0] for case in CASES}
    assert len(CASES) == len({*CASES})


@given(st.lists(_stretches(), min_size=1, max_size=3))
def test_sentences_torn_anywhere_are_read(sentences: list[str]) -> None:
    grammar = grammar_of(*sentences)
    mask = forbidden(grammar)
    assert mask.inside.shape == (len(grammar.at), len(grammar.at))


@pytest.mark.parametrize("text", ["Selling nuts to men", "Ada said pressing two thumbs"])
def test_a_deed_without_a_verb_behind_it_is_read(text: str) -> None:
    grammar = grammar_of(text)
    assert forbidden(grammar).start.shape == grammar.at.shape


@pytest.mark.parametrize("used", ["used", "of steel, oil or glass,"])
def test_a_second_infinitive_keeps_the_first(used: str) -> None:
    grammar = grammar_of(f"Acme got leave to test a device {used} to track men or to hold them")
    mask = Mask(len(grammar.at))
    next(rule for rule in CONSTRAINTS if rule.__name__ == "verb_before_infinitive")(grammar, mask)
    mask.close(grammar.gap)
    first, second, third = np.flatnonzero(grammar.infinitive)
    assert mask.inside[first - 1, second]
    assert not mask.inside[[second - 1, first - 1], [second, third]].any()


@pytest.mark.parametrize("second", ["The two leaders met in Graz", "Both leaders met in Graz"])
def test_no_line_of_a_later_sentence_tells_of_the_two_leaders(second: str) -> None:
    grammar = Grammar([*words_of("Ada saw Ray"), *words_of(second, sentence=1)])
    begin, end = grammar.spans[1]
    assert forbidden(grammar).start[begin:end].all()
    assert not forbidden(Grammar(words_of(second))).start[grammar.spans[0][0]]


@pytest.mark.parametrize(
    ("second", "barred"),
    [
        ("An envoy of Togo was among 90 other people who were hurt", True),
        ("Two nurses were among the dead", True),
        ("Two nurses were found among the ropes", False),
        ("The envoy of Togo was among ropes that hurt no other man", False),
    ],
)
def test_no_line_of_a_later_sentence_tells_who_is_beside_the_story(second: str, barred: bool) -> None:
    grammar = grammar_of("Nine men died in Lund", second)
    begin, end = grammar.spans[1]
    mask = Mask(len(grammar.at))
    {rule.__name__: rule for rule in CONSTRAINTS}["opening_words"](grammar, mask)
    assert mask.start[begin:end].all() == barred
    first = grammar_of(second)
    assert not forbidden(first).start[first.spans[0][0]]


def test_no_line_of_a_later_sentence_opens_with_more_of_what_stands_before_it() -> None:
    grammar = grammar_of("Nine men died in Lund", second := "Another 31 men were hurt in Graz")
    assert forbidden(grammar).start[grammar.spans[1][0]]
    assert not forbidden(grammar_of(second)).start[grammar.spans[0][0]]


def test_a_participle_that_opens_a_sentence_is_no_verb() -> None:
    grammar = grammar_of("Newly-appointed nurse Ada Bolt told the Post in May")
    assert not grammar.clauses.finite[grammar.spans[0][0]]


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("A row started last week by Ada Bolt ended at noon", "started"),
        ("A row started on Monday by Ada Bolt ended at noon", "started"),
        ("We had a look at Ada Bolt as the mayor", "as"),
        ("Photos of a young man named Ray Bolt led to it", "named"),
        ("Ada Bolt cited reports of theft", "reports"),
        ("The widow of a cook found hanged in a park does not think he was ill", "found"),
        ("The widow of a cook found hanged in a park does not think he was ill", "hanged"),
    ],
)
def test_neither_what_is_done_by_somebody_nor_how_he_is_named_nor_as_is_a_verb(sentence: str, word: str) -> None:
    grammar = grammar_of(sentence)
    assert not grammar.clauses.finite[grammar.places[word][0]]


@pytest.mark.parametrize("second", ["and the cooks who feed them", "and cooks who feed their guests"])
def test_the_verb_of_two_who_each_have_a_who_is_finite(second: str) -> None:
    grammar = grammar_of(f"Nuns who work in Togo {second} will walk out in May")
    assert grammar.clauses.finite[grammar.places["will"][0]]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("A ship that carried nine cars capsized off Togo on Sunday, killing Ray", "capsized"),
        ("A painting that hung in a school for years sold at auction", "sold"),
        ("The river that feeds the dam dropped to its lowest level", "dropped"),
        ("A baker who won in 1990 retired in May and moved to Chad", "retired"),
        ("The way nurses are paid in Togo changed on Monday", "changed"),
        ("The way nurses work in Togo is to change", "is"),
        ("Police hunt gunmen who hit a van parked in a street", ""),
        ("Families who fled homes flooded in May return to Graz", ""),
        ("Togo to pay men who lost cash invested in Acme", ""),
        ("A report that cited data collected in May paints a bleak picture", ""),
        ("A firm that sells toys used in schools, Acme, closed in May", ""),
    ],
)
def test_the_verb_behind_a_clause_with_who_is_that_of_its_subject(text: str, verb: str) -> None:
    grammar = grammar_of(text)
    assert grammar.low[grammar.main_verb].tolist() == verb.split()


def test_a_month_is_its_whole_name_and_none_is_a_name_that_begins_like_one() -> None:
    grammar = grammar_of("Martin met Julia Decker in Mar-a-Lago in April-June or on Sept. 5 of May's Novo show")
    assert [str(low) for low in grammar.low[grammar.month]] == ["april-june", "sept", "may's"]


def test_single_marks_of_tokenized_copy_are_a_pair_and_whose_is_none() -> None:
    grammar = grammar_of("Ray 's nurse ` rarely ' hit Ada")
    begin, end = grammar.spans[0]
    assert grammar.quotation[begin:end].tolist() == [0, 0, 0, 1, 1, 1, 0, 0]


def test_a_quotation_goes_on_over_the_sentences_to_its_mark() -> None:
    grammar = grammar_of('Ada said: "It fell.', "Men fled.", 'It rained," and left.', "Ray won.")
    marked = [(grammar.quotation[begin:end] > 0).tolist() for begin, end in grammar.spans]
    assert marked == [[False, False, True, True], [True, True], [True, True, False, False], [False, False]]
    alone = grammar_of('Ada said: "It fell.', '"It rained," Ray said.')
    assert not alone.quotation[alone.places["ray"][0]]


def test_what_is_told_of_one_is_not_told_of_another() -> None:
    text = "Acme raised fares by $6 and fees by $3"
    steps = forbidden(grammar_of(text)).inside
    fares, fees, second = places_of(text, "fares"), places_of(text, "fees"), places_of(text, "$3")[0] - 1
    assert steps[fares[0], second]
    assert not steps[fees[0], second]


@pytest.mark.parametrize(
    ("text", "before"), [("Ray quits two days after row", "quits"), ("Two days after row Ray quits", "")]
)
def test_a_headline_goes_without_how_long_after_only_behind_a_word(text: str, before: str) -> None:
    grammar = grammar_of(text)
    begin, end = grammar.spans[0]
    steps = headline_steps(grammar, np.zeros(len(grammar.at), np.bool_), begin, end)
    after = grammar.places["after"][0] - begin
    over = np.flatnonzero(steps[: after - 1, after])
    assert [grammar.low[begin + at] for at in over] == before.split()


def test_a_headline_keeps_who_gets_what_or_pays_it() -> None:
    for text, whom in (("Togo fines Acme nine euros", "acme"), ("Togo, Chad send Peru 9 tanks", "peru")):
        grammar = grammar_of(text)
        begin, end = grammar.spans[0]
        at = grammar.places[whom][0] - begin
        assert not headline_steps(grammar, np.zeros(len(grammar.at), np.bool_), begin, end)[at - 1, at + 1]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The Post made the case that Ray Bolt broke rules", ["broke"]),
        ("Ada undermined the suggestion that it has been weak", ["has"]),
        ("Ada rejected claims that nine men have lied", ["have", "lied"]),
        ("Acme said in a statement that Togo had closed it", []),
    ],
)
def test_the_verb_of_what_a_noun_says_is_no_main_one(text: str, verbs: list[str]) -> None:
    grammar = grammar_of(text)
    assert grammar.low[verbs_of_nouns(grammar)].tolist() == verbs
