"""Seams: what a cut breaks is found, what it leaves whole is not."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.support import check_seams

MAYOR = 'Mayor Ann Lee said "the old bridge is safe" and "open to all", but the Bank of Elda gave 2.4 million crowns.'
BERG = (
    "“We will build the bridge of Millport in March and it will stand for a hundred years,” said Mayor Anna Berg of "
    "Millport on Monday."
)
CASES = [
    # what is left out, the sentence, what was kept, what is broken
    ("nothing", MAYOR, MAYOR, []),
    ("a clause", "The town closed the bridge, which is old, on Monday.", "The town closed the bridge on Monday", []),
    ("the end of a quotation", MAYOR, 'Mayor Ann Lee said "the old bridge', [('"the', "quote")]),
    ("the begin of a quotation", MAYOR, 'The old bridge is safe" and "open to all"', [('safe"', "quote")]),
    ("one of two quotations", MAYOR, 'Mayor Ann Lee said "the old bridge is safe"', []),
    ("the middle of a quotation", MAYOR, 'Mayor Ann Lee said "the bridge is safe"', []),
    ("curly marks", "He said: “We will not go home,” and left.", "He said: “We will not go", [("“We", "quote")]),
    ("single marks", "He called it 'a very bad day' for all.", "He called it 'a very bad", [("'a", "quote")]),
    ("single marks, the end kept", "It was 'a very bad day' for all.", "Day' for all", [("Day'", "quote")]),
    ("single marks, the stop inside them", "He saw 'The Ark.'", "He saw 'The Ark'", []),
    ("an apostrophe", "The dogs' owners' club will meet today.", "The dogs' owners' club will meet", []),
    ("inches", 'A 5" pipe broke in the street on Monday.', 'A 5" pipe broke', []),
    ("a mark that the source lacks too", '"We will go, he said on Monday.', '"We will go, he said', []),
    ("low marks", "Sie sagte: „Wir gehen nach Haus“, und ging.", "Sie sagte: „Wir gehen", [("„Wir", "quote")]),
    ("single pointed marks", "Il a dit ‹on y va› et partit.", "Il a dit ‹on y", [("‹on", "quote")]),
    ("marks that point inwards", "Sie sagte: »Wir gehen nach Haus« und ging.", "Sie sagte: »Wir gehen nach Haus«", []),
    ("both marks, before the end", BERG, "We will build the bridge of Millport in March and…", [("We", "quote")]),
    ("both marks, all words kept", BERG, "We will build the bridge, said Anna Berg of Millport", [("We", "quote")]),
    ("both marks, from the middle", MAYOR, "Lee said the old bridge is safe", [("Lee", "name"), ("the", "quote")]),
    ("both marks, of single ones", "It was 'a very bad day' for all.", "A very bad day for all", [("A", "quote")]),
    ("both marks, of a quotation that goes on", "“We will not go home.", "We will not go", [("We", "quote")]),
    ("both marks, of three words", "He called it “a bad day” for all.", "He called it a bad day", []),
    ("both marks, of two kinds", 'He said "we will not go home” on Monday.', "He said on Monday", []),
    ("what stands between two quotations", MAYOR, 'Lee said "the old bridge is safe" and', [("Lee", "name")]),
    ("corner marks", "大臣は「安全を守る」と語った。", "大臣は「安全", [("大臣は「安全", "quote")]),
    ("the end of a name", "The town thanked Ann Lee for her work.", "The town thanked Ann", [("Ann", "name")]),
    ("the begin of a name", "On Monday Ann Lee thanked the town.", "Lee thanked the town", [("Lee", "name")]),
    ("a title", "On Monday Prime Minister Ann Lee thanked the town.", "Ann Lee thanked the town", []),
    ("the name behind a title", "They met President Ann Lee.", "They met President", [("President", "name")]),
    ("half a title", "On Monday Prime Minister Ann Lee left.", "Minister Ann Lee left", [("Minister", "name")]),
    ("the end of a name with of", MAYOR, "The Bank gave 2.4 million crowns", [("Bank", "name")]),
    ("the begin of a name with of", "They sued the Bank of Elda on Monday.", "Elda on Monday", [("Elda", "name")]),
    ("an owner", "The town thanked Elda's Ann Lee for help.", "Ann Lee for help", []),
    ("one of two names", "The town thanked Ann Lee, Bob Ray and others.", "The town thanked Ann Lee", []),
    ("a weekday", "Last Monday Ann Lee thanked the town.", "Ann Lee thanked the town", []),
    ("a word with a sentence's capital", "Critics Ann Lee met were angry.", "Ann Lee met were angry", []),
    ("a form of company", "The town sued Elda Inc. on Monday.", "The town sued Elda", []),
    ("a form of company without dot", "The bank UBS AG lost its case.", "The bank UBS", []),
    ("what stands behind a form", "The maker Elda Corp Chief Ann Lee left.", "The maker Elda Corp", []),
    ("a ticker", "The maker Elda International ELDA.O lost money.", "The maker Elda International", []),
    ("a name with of", BERG, "Said Mayor Anna Berg of", [("Berg", "name")]),
    ("a name with of, its begin", BERG, "“We will build the bridge,” said of Millport", [("Millport", "name")]),
    ("a surname told again", "Ann Lee, who left Jon Lee in May, has died.", "Ann Lee has died.", []),
    ("half of a name told again", "Ann Lee, who left Jon Lee, has died.", "Ann has died.", [("Ann", "name")]),
    ("words of a headline", "Town Thanks Mayor For Her Long Work", "Town Thanks Mayor", []),
    ("capitals throughout", "TOWN THANKS ANN LEE FOR HER WORK", "TOWN THANKS ANN", []),
    ("a scale", MAYOR, "The Bank of Elda gave 2.4", [("2.4", "number")]),
    ("the number of a scale", MAYOR, "The Bank of Elda gave million crowns", [("million", "number")]),
    ("a currency", MAYOR, "The Bank of Elda gave 2.4 million", [("million", "number")]),
    ("per cent", "Prices rose by 7 per cent in May.", "Prices rose by 7", [("7", "number")]),
    ("half of per cent", "Prices rose by 7 per cent in May.", "Prices rose by 7 per", [("per", "number")]),
    ("percent behind a word", "Prices rose by five percent in May.", "Prices rose by five", [("five", "number")]),
    ("half of number words", "They sold one hundred cars in May.", "They sold one", [("one", "number")]),
    ("what is counted", "They sold 2.4 million cars in May.", "They sold 2.4 million", []),
    ("a verb behind a number", "On Monday the top two won their games.", "On Monday the top two", []),
    ("a comma behind a number", "In 2004, million after million was lost.", "In 2004", []),
    ("a name whose noun comes again", "Marle Bridge, the oldest bridge here, was sold.", "Marle Bridge was sold", []),
    ("a ticker with small letters", "The maker Elda Trust ELDAn.DE lost.", "The maker Elda Trust lost", []),
    ("words that it does not have", "The town thanked Ann Lee.", "Wholly other words", []),
    ("everything", "The town thanked Ann Lee.", "", []),
]  # fmt: skip


@pytest.mark.parametrize(("source", "kept", "broken"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_finds_what_a_cut_has_broken(source: str, kept: str, broken: list[tuple[str, str]]) -> None:
    assert [(span.text, span.kind) for span in check_seams(source, kept)] == broken


@settings(deadline=None)
@given(st.text(alphabet="aB 1.,'\"“”«「」‘’`-%"), st.data())
def test_spans_point_into_what_was_kept(source: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(source)))
    kept = source[start : data.draw(st.integers(start, len(source)))]
    spans = check_seams(source, kept)
    assert all(span.text == kept[span.start : span.end] != "" for span in spans)
    assert all(one.end <= two.start for one, two in itertools.pairwise(spans))


def test_a_sentence_kept_whole_is_never_broken(seed_article: str) -> None:
    for line in seed_article.splitlines():
        assert check_seams(line, line) == ()
        assert check_seams(line, line.rstrip(".")) == ()
