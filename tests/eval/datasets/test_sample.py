from __future__ import annotations

import configparser
import json
import re
from importlib.resources import files
from pathlib import Path

import pytest

from tests.places import ROOT

FIELDS = {"id", "article", "reference", "brief", "headline"}
RECORDS = [
    json.loads(line)
    for line in files("summarizer_eval.sample").joinpath("articles.jsonl").read_text("utf-8").splitlines()
]
each = pytest.mark.parametrize("record", RECORDS, ids=[record["id"] for record in RECORDS])


def numbers(text: str) -> set[str]:
    return set(re.findall(r"\d+(?:[.,]\d+)*", text))


def names(text: str) -> set[str]:
    """Capitalised words that do not open a sentence."""
    return set(re.findall(r"(?<=[a-z,] )[A-Z][a-z]+", text))


def test_there_are_enough_pieces_and_none_twice() -> None:
    assert len(RECORDS) >= 12
    for field in FIELDS:
        assert len({record[field] for record in RECORDS}) == len(RECORDS)
    assert sum(len(record["article"].split()) >= 700 for record in RECORDS) >= 3


@each
def test_fields_and_lengths(record: dict[str, str]) -> None:
    assert set(record) == FIELDS
    assert all(value == value.strip() for value in record.values())
    assert 250 <= len(record["article"].split()) <= 900
    assert len(record["article"].split("\n\n")) >= 6
    assert len(record["reference"].split("\n")) == 3
    assert all(line.endswith(".") for line in [*record["reference"].split("\n"), record["brief"]])
    assert len(record["brief"].split()) <= 30
    assert "\n" not in record["brief"]
    assert "\n" not in record["headline"]
    assert len(record["headline"].split()) <= 12
    assert not record["headline"].endswith(".")
    assert record["headline"] not in record["article"]


@each
@pytest.mark.parametrize("field", ["reference", "brief", "headline"])
def test_numbers_and_names_stand_in_the_article(record: dict[str, str], field: str) -> None:
    assert numbers(record[field]) <= numbers(record["article"])
    if field != "headline":
        assert all(name in record["article"] for name in names(record[field]))


@each
def test_the_reference_is_no_copy(record: dict[str, str]) -> None:
    assert all(line not in record["article"] for line in record["reference"].split("\n"))


def test_the_sample_is_packaged() -> None:
    config = configparser.ConfigParser()
    config.read(ROOT / "setup.cfg")
    patterns = config["options.package_data"]["summarizer_eval.sample"]
    for path in files("summarizer_eval.sample").iterdir():
        if path.is_file() and not path.name.endswith((".py", ".pyc")):
            assert any(Path(path.name).match(pattern.strip()) for pattern in patterns.split(","))
