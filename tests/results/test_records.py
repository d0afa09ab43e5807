"""Records on their way out and back, and the schema that every one of them keeps to."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import Article, Failure, InputError, Length, Summarizer, Summary, summarize
from summarizer.cli import main
from summarizer.results import SCHEMA_VERSION
from tests.json_schema import json_schema
from tests.scripted import ScriptedGenerator

jsonschema = pytest.importorskip("jsonschema")

ARTICLE = Article(
    "The city council of Harwick approved a budget of 40 million crowns on Tuesday. "
    "Mayor Lena Strand said the money would repair the harbour bridge. "
    "The bridge was closed in March after inspectors found cracks in two pillars. \ud800 "
    "Opponents called the plan too expensive and asked for a vote of all residents.",
    headline="Harwick to repair its bridge",
    source="wire",
    date="2026-11-25",
    id="h1",
)


def made() -> Iterator[Summary]:
    """Summaries of every kind: extractive, cut, whole, in a model's own words and in chunks, with alternatives."""
    for length in ("headline", "brief", "short", "meta", Length(words=9), Length(ratio=0.5, sentences=2), 500):
        yield Summarizer().summarize(ARTICLE, length=length, alternatives=2)
    yield Summarizer("embedded").headline(ARTICLE.text)
    script = [("Harwick spent 90 million crowns on boats.", -0.5), ("Opponents want a vote.", -0.7)]
    generator = ScriptedGenerator(lambda _: script, budget=20)
    yield Summarizer("scripted", backend=generator).summarize(
        ARTICLE, length=Length(words=20), on_unsupported="flag", alternatives=3
    )


SUMMARIES = list(made())


@pytest.fixture(scope="module")
def check() -> Any:
    schema = json.loads(SHIPPED)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema).validate


def shipped() -> str:
    from importlib.resources import files

    return files("summarizer.results").joinpath("schema.json").read_text(encoding="utf-8")


SHIPPED = shipped()


def test_the_shipped_schema_is_that_of_the_records() -> None:
    command = "python -m tests.json_schema > summarizer/results/schema.json"
    assert json.loads(SHIPPED) == json_schema(), f"the records have changed; run: {command}"


@pytest.mark.parametrize("summary", SUMMARIES, ids=str)
def test_a_summary_comes_back_equal(summary: Summary, check: Any) -> None:
    assert Summary.from_dict(summary.to_dict()) == summary
    line = json.dumps(summary.to_dict())
    assert Summary.from_dict(json.loads(line)) == summary
    assert Summary.from_dict(json.loads(line)).to_html() == summary.to_html()
    check(json.loads(line))


def test_a_full_line_of_the_command_is_a_summary(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = tmp_path / "articles.jsonl"
    rows.write_text(json.dumps({"id": "a7", "article": ARTICLE.text, "section": "news"}), encoding="utf-8")
    assert main(["--format", "json", "--full", "--keep", "section", str(rows)]) == 0
    line = json.loads(capsys.readouterr().out)
    assert (line["id"], line["section"]) == ("a7", "news")
    summary = Summary.from_dict(line)
    assert (summary.text, summary.article.id) == (line["text"], "a7")


@pytest.mark.parametrize("summary", SUMMARIES, ids=str)
def test_the_compact_form_holds_text_sources_and_support(summary: Summary, check: Any) -> None:
    record = summary.to_record()
    check(json.loads(json.dumps(record)))
    assert record["text"] == summary.text
    assert len(record["sources"]) == sum(len(sentence.sources) for sentence in summary.sentences)
    for source in record["sources"]:
        assert ARTICLE.text[source["start"] : source["end"]] == source["text"]
    assert [span["text"] for span in record["unsupported"]] == [span.text for span in summary.unsupported]
    assert record["supported"] == (not record["unsupported"])
    assert len(record["alternatives"]) == len(summary.alternatives)


def test_a_failure_keeps_to_the_schema(check: Any) -> None:
    found = Summarizer().summarize_batch([Article("", id="x"), ARTICLE], on_error="return")
    assert isinstance(found[0], Failure)
    check(found[0].to_dict())
    check({**found[0].to_dict(), "name": "articles.csv:1"})


@pytest.mark.parametrize(
    "wrong", [{}, {"text": "Rates fell."}, {"text": 5}, {"index": -1, "id": None, "error": "E", "message": "m"}]
)
def test_other_things_do_not(wrong: dict[str, Any], check: Any) -> None:
    with pytest.raises(jsonschema.ValidationError):
        check(wrong)


BROKEN = {
    "another version": (("schema",), 99, rf"schema.*99.*allowed: {SCHEMA_VERSION}"),
    "no text": (("text",), None, r"summary\.text is None"),
    "text that is another": (("text",), "Rates fell.", r"sentences\[0\]"),
    "unknown field": (("provenance", "colour"), "red", "colour"),
    "reason": (("finish_reason",), "tired", "finish_reason.*'complete'"),
    "offset": (("sentences", 0, "sources", 0, "start"), "3", r"sentences\[0\]\.sources\[0\]\.start is '3'"),
    "negative": (("provenance", "threads"), -3, "threads is -3"),
    "negative offset": (("sentences", 0, "sources", 0, "start"), -3, "start is -3"),
    "offset elsewhere": (("sentences", 0, "sources", 0, "end"), 10**9, r"sources\[0\]\.text"),
    "no such article": (("sentences", 0, "sources", 0, "article"), 1, r"sources\[0\]\.article is 1"),
    "truth for a number": (("sentences", 0, "sources", 0, "weight"), True, "weight is True"),
    "not a number": (("coverage",), float("nan"), "coverage is nan"),
    "more than a float holds": (("coverage",), 10**400, r"coverage is 1000.*finite"),
    "length": (("length", "words"), -1, "words is -1"),
    "list": (("sentences",), {}, "sentences is {}"),
    "article": (("article",), "text", "article is 'text'"),
    "missing": (("provenance",), {"model": "x"}, "provenance lacks.*backend"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_record_that_is_no_summary_is_refused(name: str) -> None:
    path, value, message = BROKEN[name]
    record = json.loads(json.dumps(SUMMARIES[2].to_dict()))
    place = record
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(InputError, match=message):
        Summary.from_dict(record)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5), st.lists, max_leaves=3
)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_mutated_record_is_read_or_refused(data: st.DataObject) -> None:
    record = json.loads(json.dumps(data.draw(st.sampled_from(SUMMARIES)).to_dict()))
    place: Any = record
    while True:
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
        if not place[key] or not isinstance(place[key], dict | list) or data.draw(st.booleans()):
            break
        place = place[key]
    if data.draw(st.booleans()):
        del place[key]
    else:
        place[key] = data.draw(JSON)
    try:
        read = Summary.from_dict(record)
    except InputError:
        return
    read.to_html()
    read.to_markdown()
    json.dumps(read.to_dict())


def test_markdown_quotes_the_source_as_its_sentence_is_read() -> None:
    quoted = summarize("AT&amp;T bought Bolt on Monday for 5 million euros.", length="brief").to_markdown()
    assert "> **1** AT\\&T bought Bolt" in quoted
