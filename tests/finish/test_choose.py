"""Which candidate is taken, under each policy."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer import Length, Provenance, Request
from summarizer.document import Document
from summarizer.drafts import Candidate, Draft, quoted
from summarizer.finish.choose import choose, choose_for_reduce, differing

ARTICLE = (
    "The city council of Harwick approved a budget of 40 million crowns on Tuesday. "
    "Mayor Lena Strand said the money would repair the harbour bridge."
)
INVENTED = "Harwick approved 90 million crowns."
TRUE = "Harwick approved 40 million crowns."
MADE = Provenance("m", "ct2", None, "brief", "cpu", "int8", {}, "0")


def chosen(candidates: list[Candidate], *, limits: Length | None = None, **keywords: str) -> str | None:
    draft = Draft(Document.of(ARTICLE), limits or Length(words=20), tuple(candidates), MADE)
    best = next(choose(draft, Request.of(**keywords)), None)  # type: ignore[arg-type]
    return best.text if best else None


@pytest.mark.parametrize(("policy", "text"), [("rerank", TRUE), ("extract", TRUE), ("raise", TRUE), ("flag", INVENTED)])
def test_support_comes_before_the_score_but_under_flag(policy: str, text: str) -> None:
    assert chosen([Candidate(INVENTED, -0.1), Candidate(TRUE, -0.2)], on_unsupported=policy) == text


def test_equal_scores_to_four_decimals_go_by_order() -> None:
    texts = ("Harwick approved a budget.", "The council approved it.")
    assert chosen([Candidate(texts[0], -0.12341), Candidate(texts[1], -0.1234)]) == texts[0]
    assert chosen([Candidate(texts[0], -0.1244), Candidate(texts[1], -0.1234)]) == texts[1]


def test_a_headline_that_fits_comes_before_one_that_is_cut() -> None:
    long, short = "The council of Harwick approved a budget on Tuesday", "Harwick approved a budget"
    found = chosen([Candidate(long, -0.1), Candidate(short, -0.9)], limits=Length(words=5), length="headline")
    assert found == short


def test_the_headline_of_the_articles_own_words_is_the_same_with_alternatives() -> None:
    document = Document.of(ARTICLE)
    whole = quoted(document, document.sentences[1:])
    cut = "The city council of Harwick approved a budget of 40"
    torn = replace(
        quoted(document, document.sentences[:1]),
        text=cut,
        sentences=(replace(quoted(document, document.sentences[:1]).sentences[0], text=cut, end=len(cut)),),
    )
    for candidates in ((torn,), (torn, whole)):
        best = next(choose(Draft(document, Length(words=20), candidates, MADE), Request.of(length="headline")))
        assert best.text == cut
        assert [span.text for span in best.unsupported] == ["40"]


def test_candidates_without_a_word_are_none() -> None:
    assert chosen([Candidate("…", 0.0), Candidate("", 0.0)]) is None


def test_sentences_of_the_article_are_checked_at_their_seams_alone() -> None:
    document = Document.of(ARTICLE)
    draft = Draft(document, Length(words=30), (quoted(document, document.sentences[:1]),), MADE)
    (choice,) = choose(draft, Request.of())
    assert (choice.unsupported, choice.ended) == ((), True)


def test_the_text_that_goes_on_into_the_reduce() -> None:
    document = Document.of(ARTICLE)
    assert choose_for_reduce(document, [INVENTED, TRUE], Request.of()) == 1
    assert choose_for_reduce(document, [INVENTED, TRUE], Request.of(on_unsupported="flag")) == 0
    assert choose_for_reduce(document, [TRUE, TRUE], Request.of()) == 0
    for policy in ("rerank", "flag"):
        assert choose_for_reduce(document, ["", "…", INVENTED], Request.of(on_unsupported=policy)) == 2
        assert choose_for_reduce(document, ["…", ""], Request.of(on_unsupported=policy)) == 0


def test_alternatives_of_a_model_differ_in_their_words() -> None:
    texts = ("Harwick approved a budget.", "Harwick approved the budget.", "Harwick approved a budget", "A budget!")
    draft = Draft(Document.of(ARTICLE), Length(words=20), tuple(Candidate(text) for text in texts), MADE)
    ranked = list(choose(draft, Request.of(on_unsupported="flag")))
    assert [choice.text for choice in differing(ranked, 0)] == [texts[0]]
    assert [choice.text for choice in differing(ranked, 1)] == [texts[0], texts[1]]
    assert [choice.text for choice in differing(ranked, 5)] == [texts[0], texts[1], texts[3]]


def test_alternatives_of_the_articles_words_share_fewer_than_half_of_them() -> None:
    document = Document.of(ARTICLE)
    several = [document.sentences[:2], document.sentences[:1], document.sentences[1:2]]
    draft = Draft(document, Length(words=90), tuple(quoted(document, sentences) for sentences in several), MADE)
    ranked = list(choose(draft, Request.of(on_unsupported="flag")))
    assert [choice.text for choice in ranked] != [choice.text for choice in differing(ranked, 5)]


def test_those_without_support_come_last_the_least_of_it_behind_the_others() -> None:
    texts = ("Harwick approved a budget.", INVENTED, TRUE, "Harwick approved 80 or 90 crowns.")
    draft = Draft(Document.of(ARTICLE), Length(words=20), tuple(Candidate(text) for text in texts), MADE)
    ranked = choose(draft, Request.of())
    assert [choice.text for choice in ranked] == [texts[0], TRUE, INVENTED, texts[3]]
