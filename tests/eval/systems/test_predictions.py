"""Predictions from files, by order and by id."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer import Summarizer, summarize
from summarizer.errors import EvaluationError, SourceError
from summarizer_eval import Example, FilePredictions, SummarizerSystem, evaluate

EXAMPLES = [Example("a", None, ("-",)), Example("b", None, ("-",))]


def write(path: Path, *records: object) -> Path:
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def test_lines_in_order(tmp_path: Path) -> None:
    path = tmp_path / "mine.txt"
    path.write_bytes("première\r\n\r\n".encode())
    system = FilePredictions(path)
    assert system.name == "mine"
    assert list(system.predict(EXAMPLES)) == ["première", ""]


def test_records_by_id(tmp_path: Path) -> None:
    path = write(tmp_path / "p.jsonl", {"id": "b", "prediction": "B"}, {"id": "a", "prediction": "A\nA"})
    assert list(FilePredictions(path).predict(EXAMPLES)) == ["A\nA", "B"]


def test_predictions_of_no_example_are_said_in_the_report(tmp_path: Path) -> None:
    path = write(tmp_path / "p.jsonl", {"id": "b", "prediction": "B"}, {"id": "a", "prediction": "A"})
    found = evaluate(FilePredictions(path), EXAMPLES[1:])
    assert found.examples[0].prediction == "B"
    assert found.warnings[0].startswith("1 of the 2 predictions in p.jsonl")
    assert not any("p.jsonl" in warning for warning in evaluate(FilePredictions(path), EXAMPLES).warnings)


@pytest.mark.parametrize("column", ["id", "guid", "url", "ID"])
def test_the_id_is_where_the_library_finds_it(tmp_path: Path, column: str) -> None:
    path = write(tmp_path / "p.jsonl", {column: "b", "prediction": "B"}, {column: "a", "prediction": "A"})
    assert list(FilePredictions(path).predict(EXAMPLES)) == ["A", "B"]


def test_ids_of_which_none_is_in_the_data_are_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "p.jsonl", {"id": "x-b", "prediction": "B"}, {"id": "x-a", "prediction": "A"})
    with pytest.raises(EvaluationError, match=r"p\.jsonl: none .*'x-b'.*'a'"):
        list(FilePredictions(path).predict(EXAMPLES))


def test_data_without_ids_goes_by_order_or_by_number(tmp_path: Path) -> None:
    numbered = [Example(str(number), None, ("-",), numbered=True) for number in (1, 2)]
    own = write(tmp_path / "own.jsonl", {"id": "x", "prediction": "A"}, {"id": "y", "prediction": "B"})
    assert list(FilePredictions(own).predict(numbered)) == ["A", "B"]
    numbers = write(tmp_path / "n.jsonl", {"id": 2, "prediction": "B"}, {"id": 1, "prediction": "A"})
    assert list(FilePredictions(numbers).predict(numbered)) == ["A", "B"]


def test_records_of_the_library_hold_it_as_their_text(tmp_path: Path) -> None:
    made = summarize("Rain fell in Lund.").to_record()
    path = write(tmp_path / "p.jsonl", {**made, "id": "a"}, {**made, "id": "b"})
    assert list(FilePredictions(path).predict(EXAMPLES)) == ["Rain fell in Lund."] * 2


@pytest.mark.parametrize("full", [False, True])
def test_records_of_the_library_have_the_lines_of_its_summaries(tmp_path: Path, full: bool) -> None:
    article = "Rain fell in Lund on Monday. Two roads were closed, police said. Trains ran as usual."
    made = summarize(article, length="short")
    path = write(tmp_path / "p.jsonl", made.to_dict() if full else made.to_record())
    example = Example("a", article, ("-",))
    lines = list(FilePredictions(path).predict([Example("1", article, ("-",), numbered=True)]))
    assert lines == list(SummarizerSystem(Summarizer("extractive")).predict([example]))
    assert lines[0].count("\n") == 2


def test_a_table_without_a_prediction_says_how_to_name_it(tmp_path: Path) -> None:
    path = write(tmp_path / "p.jsonl", {"id": "a", "text": "An article, say."})
    with pytest.raises(EvaluationError, match=r"line 1: .*id, text; .*prediction_column"):
        FilePredictions(path)


def test_records_by_order_where_none_has_an_id(tmp_path: Path) -> None:
    path = write(tmp_path / "p.jsonl", {"prediction": "A"}, {"prediction": "B", "id": None})
    assert list(FilePredictions(path).predict(EXAMPLES)) == ["A", "B"]
    path = write(tmp_path / "p.jsonl", {"prediction": "A", "id": "b"}, {"prediction": "B"})
    with pytest.raises(EvaluationError, match=r"p\.jsonl: 1 of 2 rows"):
        FilePredictions(path)


def test_another_column_and_csv(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text('summary\n"A, a"\nB\n', encoding="utf-8")
    assert list(FilePredictions(path, column="summary").predict(EXAMPLES)) == ["A, a", "B"]


def test_counts_that_differ_are_refused_naming_both(tmp_path: Path) -> None:
    path = tmp_path / "p.txt"
    path.write_text("A\nB\nC\n", encoding="utf-8")
    with pytest.raises(EvaluationError, match=r"p\.txt.*\b3\b.*\b2\b"):
        list(FilePredictions(path).predict(EXAMPLES))


def test_a_missing_id_is_named(tmp_path: Path) -> None:
    path = write(tmp_path / "p.jsonl", {"id": "a", "prediction": "A"}, {"id": "x", "prediction": "X"})
    with pytest.raises(EvaluationError, match=r"\b1\b.*\b2\b.*'b'"):
        list(FilePredictions(path).predict(EXAMPLES))


def test_bad_files(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"none\.txt"):
        FilePredictions(tmp_path / "none.txt")
    with pytest.raises(EvaluationError, match=r"line 1\b.*prediction_column"):
        FilePredictions(write(tmp_path / "p.jsonl", {"text": "A"}))
    with pytest.raises(EvaluationError, match=r"q\.jsonl.*\bid '1'"):
        FilePredictions(write(tmp_path / "q.jsonl", *[{"id": 1, "prediction": "A"}] * 2))


def test_signature_goes_by_content(tmp_path: Path) -> None:
    first = FilePredictions(write(tmp_path / "p.jsonl", {"prediction": "A"})).signature()
    assert FilePredictions(write(tmp_path / "p.jsonl", {"prediction": "A"})).signature() == first
    assert FilePredictions(write(tmp_path / "p.jsonl", {"prediction": "B"})).signature() != first
