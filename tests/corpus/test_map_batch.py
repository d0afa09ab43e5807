"""MapBatch: columns in, columns out; in two processes of `datasets`, in pandas and polars."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from typing import Any

import pytest

from summarizer import InputError, Length, MapBatch, OptionError, Summarizer
from tests.scripted import STORY

SENTENCE = Length(sentences=1)
NEW = ["summary", "supported", "unsupported", "sources", "warnings", "error"]


def batch(count: int = 6) -> dict[str, list[Any]]:
    texts: list[Any] = [STORY.format(number) for number in range(count)]
    texts[1:3] = ["  ", None]
    return {"id": [f"a{number}" for number in range(count)], "article": texts}


def test_columns_in_columns_out() -> None:
    given = batch()
    found = MapBatch(length=SENTENCE)(given)
    assert list(found) == ["id", "article", *NEW]
    assert found["id"] is given["id"]
    assert found["summary"][3] == str(Summarizer().summarize(given["article"][3], length=SENTENCE))
    assert found["summary"][1:3] == ["", ""]
    assert found["error"][0] == ""
    assert found["error"][1].startswith("EmptyArticleError: ")
    assert found["error"][2].startswith("InputError: ")
    assert found["supported"] == [True, False, False, True, True, True]
    assert [json.loads(one) for one in found["warnings"]] == [[]] * 6
    (source,) = json.loads(found["sources"][0])
    assert given["article"][0][source["start"] : source["end"]] == source["text"]


def test_arrays_of_numpy_and_a_headline_column() -> None:
    numpy = pytest.importorskip("numpy")
    texts = numpy.array([STORY.format(1), STORY.format(2)])
    found = MapBatch(article_column="body", headline_column="title", length="headline", prefix="made_")(
        {"body": texts, "title": numpy.array(["Item sold to a buyer from Harwick", float("nan")], dtype=object)}
    )
    assert found["made_summary"][0] == "Item sold to a buyer from Harwick"
    assert found["made_summary"][1]
    assert found["made_error"] == ["", ""]


def test_what_is_wrong_with_the_call_is_said_at_once() -> None:
    with pytest.raises(OptionError, match="lenght"):
        MapBatch(lenght="short")  # type: ignore[call-arg]
    with pytest.raises(OptionError, match=r"engine=.*backend="):
        MapBatch(engine="hf")  # type: ignore[call-arg]
    with pytest.raises(OptionError, match="num_beams"):
        MapBatch(options={"num_beams": 0})
    with pytest.raises(OptionError, match="gpu"):
        MapBatch(device="gpu")
    with pytest.raises(InputError, match=r"'body'.*article.*article_column="):
        MapBatch(article_column="body")(batch())
    with pytest.raises(InputError, match=r"'title'.*headline_column="):
        MapBatch(headline_column="title")(batch())
    with pytest.raises(OptionError, match="summary"):
        MapBatch()({**batch(), "summary": [""] * 6})
    with pytest.raises(OptionError, match="prefix is None"):
        MapBatch(prefix=None)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="of type list"):
        MapBatch()([batch()])  # type: ignore[arg-type]
    with pytest.raises(InputError, match="'article' and 'title'"):
        MapBatch(headline_column="title")({**batch(), "title": ["Rates fall"]})


@pytest.mark.parametrize(("value", "kind"), [(STORY, "a text"), (None, "None"), (7.5, "of type float")])
def test_a_row_is_no_batch(value: object, kind: str) -> None:
    with pytest.raises(InputError, match=f"'article' is {kind}, .*batched=True"):
        MapBatch(length=SENTENCE)({"id": "a", "article": value})
    with pytest.raises(InputError, match=r"'title' is a text, .*batched=True"):
        MapBatch(headline_column="title")({"article": [STORY], "title": "Rates fall"})


def test_alternatives_have_a_column_where_they_are_asked_for(seed_article: str) -> None:
    body = seed_article.split("\n", 1)[1]
    alone = Summarizer().summarize(body, length="headline", alternatives=2).alternatives
    found = MapBatch(length="headline", alternatives=2)({"id": ["a", "b", "c"], "article": [body, "  ", None]})
    assert list(found) == ["id", "article", *NEW, "alternatives"]
    assert [one["text"] for one in json.loads(found["alternatives"][0])] == [one.text for one in alone] != []
    assert found["alternatives"][1:] == ["[]", "[]"]


def test_it_pickles_as_its_configuration_also_when_used() -> None:
    mapper = MapBatch(length=SENTENCE, model="extractive")
    before = pickle.dumps(mapper)
    expected = mapper(batch())
    assert pickle.dumps(mapper) == before
    assert pickle.loads(before)(batch()) == expected


def test_two_processes_of_datasets() -> None:
    datasets = pytest.importorskip("datasets")
    data = datasets.Dataset.from_dict(batch(40))
    found = data.map(MapBatch(length=SENTENCE), batched=True, batch_size=8, num_proc=2)
    assert found.to_dict() == MapBatch(length=SENTENCE)(data.to_dict())


def test_the_fingerprint_is_the_same_in_every_process() -> None:
    pytest.importorskip("datasets")
    code = (
        "from datasets.fingerprint import Hasher; from summarizer import MapBatch, Length; "
        "print(Hasher.hash(MapBatch(length=Length(words=30), options={'num_beams': 2}, device='cpu')))"
    )
    running = [
        subprocess.Popen(
            [sys.executable, "-c", code], stdout=subprocess.PIPE, env={**os.environ, "PYTHONHASHSEED": seed}
        )
        for seed in ("1", "2")
    ]
    hashes = [process.communicate()[0] for process in running]
    assert hashes[0] == hashes[1] != b""


def test_frames_of_pandas_and_polars() -> None:
    pandas, polars = pytest.importorskip("pandas"), pytest.importorskip("polars")
    mapper, given = MapBatch(length=SENTENCE), batch()
    by_pandas = pandas.DataFrame(mapper(pandas.DataFrame(given).to_dict("list")))
    by_polars = polars.DataFrame(mapper(polars.DataFrame(given).to_dict(as_series=False)))
    assert list(by_pandas["summary"]) == by_polars["summary"].to_list() == mapper(given)["summary"]
