"""What is written of a path."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.compression.write import Writer
from tests.compression.leads import grammar_of, places_of

_TEXT = 'Shares in the U.S. bank fell 3%, "sharply", after losses; analysts, it – and others – said on Monday.'
_LINES = [
    ("Shares of the bank, which is small, fell.", "Shares fell", "Shares fell"),
    (
        "the bank, a lender, sold shares, citing losses",
        "bank sold shares, citing losses",
        "Bank sold shares, citing losses",
    ),
    ("Ada Bolt, a cook, 41, from Lome, won it.", "Ada Bolt, cook, won it.", "Ada Bolt, cook, won it"),
    ("Togo, Chad and Peru, its heirs, won it.", "Togo, Chad and Peru, won it.", "Togo, Chad and Peru won it"),
    ("Oil fell, its new owner, Ada Bolt, said on Monday.", "Oil fell, Ada Bolt, said", "Oil fell, Ada Bolt said"),
    ("Oil fell, analysts in the city said on Monday.", "Oil fell, analysts said", "Oil fell, analysts said"),
    (
        'The new mayor, Ana Ruiz, has said a "short" list is made.',
        "Ana Ruiz, has said list is made.",
        "Ana Ruiz has said list is made",
    ),
    (
        "Two clerks sold nuts in Togo, police said as they met.",
        "clerks sold nuts police said",
        "Clerks sold nuts, police said",
    ),
    (
        "Damp hurt nine men last year, the mill said after it shut.",
        "Damp hurt nine men mill said",
        "Damp hurt nine men, mill said",
    ),
    (
        "Most cooks plan to quit because of their pay, a union poll has found.",
        "cooks plan to quit union poll has found.",
        "Cooks plan to quit, union poll has found",
    ),
    ("Ray left for Chad on foot, his son said when he rang.", "Ray left his son said", "Ray left, his son said"),
    (
        'Graz honoured Ada "for her work," its mayor said.',
        "Graz honoured Ada mayor said.",
        "Graz honoured Ada, mayor said",
    ),
    ("Ada sang “Nuts,” her label said.", "Ada sang “Nuts,” label said.", "Ada sang “Nuts,” label said"),
    ("Oil fell by 3 dollars, reports say.", "Oil fell reports say.", "Oil fell, reports say"),
    ("Togo named a man, the baker Ray, as king.", "Togo named man, as king.", "Togo named man as king"),
    ("Togo shut its ports at 6 p.m. on Monday.", "shut ports at 6 p.m.", "Shut ports at 6 p.m."),
    ("Oil fell in the U.S. on Monday.", "Oil fell in the U.S.", "Oil fell in the U.S."),
    (
        "Ada Bolt died on Sunday, her son, Ray, said",
        "Ada Bolt died her son, Ray, said",
        "Ada Bolt died, her son, Ray, said",
    ),
    (
        "According to Ray, the mayor, the bus was late",
        "According to Ray, bus was late",
        "According to Ray, bus was late",
    ),
    (
        "Ray, as his driver puts it, sold a mill",
        "Ray, as his driver puts it, sold mill",
        "Ray, as his driver puts it, sold mill",
    ),
    ("Ray sold a mill; so says his driver.", "Ray sold mill; so says his driver.", "Ray sold mill, so says his driver"),
    ("Acme saw as his sister, Ada Bolt, closed a mill", "Ada Bolt, closed mill", "Ada Bolt closed mill"),
    ("Acme scraps dividend, sold a mill", "Acme scraps dividend, sold mill", "Acme scraps dividend, sold mill"),
    ("Its chief, Ada Bolt, 41, sold nuts", "chief, Ada Bolt, sold nuts", "Chief, Ada Bolt, sold nuts"),
    ("In May, Ada Bolt, 41, sold nuts", "In May, Ada Bolt, sold nuts", "In May, Ada Bolt sold nuts"),
    ('Ada said "Nuts," a hit in May, was old', 'Ada said "Nuts," was old', 'Ada said "Nuts" was old'),
    ('Ray said his film, "Nuts," was old', 'Ray said "Nuts," was old', 'Ray said "Nuts" was old'),
    ("Acme fell, and Bolt sued Vik, on Monday", "Bolt sued Vik, on Monday", "Bolt sued Vik on Monday"),
    (
        '"It is late," the mayor of Lund, Ada Bolt, said as she left',
        '"It is late," Ada Bolt, said',
        '"It is late," Ada Bolt said',
    ),
    ('"It is late," Acme\'s chief, Ada Bolt, said', '"It is late," Ada Bolt, said', '"It is late," Ada Bolt said'),
    ("Acme (ACM), on Sunday, sold nuts", "Acme sold nuts", "Acme sold nuts"),
    ("Ada Bolt, on Sunday, sold nuts", "Ada Bolt, sold nuts", "Ada Bolt sold nuts"),
    ("Greece – a member – sold bonds", "Greece sold bonds", "Greece sold bonds"),
    ('He called it "a bad deal', 'He called it "a bad deal', "He called it a bad deal"),
    ("ßeta rose by a lot", "ßeta rose by a lot", "ßeta rose by a lot"),
]


@pytest.mark.parametrize(("text", "cut", "line"), _LINES)
def test_lines(text: str, cut: str, line: str) -> None:
    assert Writer(grammar_of(text)).line(places_of(text, cut, marks=",.–")) == line


@given(st.sets(st.integers(0, len(_TEXT.split()) - 1), min_size=1))
def test_the_search_counts_the_characters_that_are_written(chosen: set[int]) -> None:
    grammar = grammar_of(_TEXT)
    writer, path = Writer(grammar), [grammar.spans[0][0] + at for at in sorted(chosen)]
    if not (writer.cores[path[0]] and writer.cores[path[-1]]):
        return  # no line starts or ends with a dash
    gaps = sum(int(writer.gaps[a, b]) for a, b in pairwise(path))
    chars = sum(int(writer.widths[at]) for at in path) + gaps + int(writer.tails[path[-1]])
    assert chars - len(writer.line(path)) in (0, 1)  # 1 for a comma that closes what the line has left out
