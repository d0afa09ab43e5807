"""What is asked for, at the border."""

from __future__ import annotations

import copy
import pickle
from dataclasses import replace

import pytest

from summarizer import GenerationOptions, Length, OptionError, Request
from summarizer.document import Document
from summarizer.lengths import PRESETS

NAMES = "num_beams, length_penalty, no_repeat_ngram_size, min_new_tokens, max_new_tokens"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"num_beams": 0}, r"num_beams.*\b0\b.*\b1\b.*\b64\b"),
        ({"num_beams": 2.0}, r"num_beams.*2\.0"),
        ({"num_beams": True}, "num_beams.*True"),
        ({"length_penalty": "long"}, "length_penalty.*'long'.*-10.*10"),
        ({"length_penalty": float("nan")}, "length_penalty.*nan"),
        ({"no_repeat_ngram_size": -1}, "no_repeat_ngram_size.*-1"),
        ({"min_new_tokens": 20, "max_new_tokens": 10}, "min_new_tokens.*20.*max_new_tokens.*10"),
        ({"max_new_tokens": 0}, r"max_new_tokens.*\b0\b.*\b1\b.*\b4096\b"),
        ({"max_length": 10}, f"max_length.*{NAMES}"),
        ({"top_k": 5, "temperature": 1}, "temperature, top_k"),
    ],
)
def test_bad_options(options: dict[str, object], message: str) -> None:
    with pytest.raises(OptionError, match=message):
        GenerationOptions(**options)  # type: ignore[arg-type]
    with pytest.raises(OptionError, match=message):
        GenerationOptions.of(options)


def test_of() -> None:
    assert GenerationOptions.of(None) == GenerationOptions()
    assert GenerationOptions.of({"num_beams": 2}) == GenerationOptions(num_beams=2)
    with pytest.raises(OptionError, match=r"options.*\blist\b.*GenerationOptions"):
        GenerationOptions.of([1])  # type: ignore[arg-type]
    with pytest.raises(OptionError, match=f"unknown option 1, beams;.*{NAMES}"):
        GenerationOptions.of({"beams": 2, 1: 2})  # type: ignore[dict-item]


def test_given_and_copies() -> None:
    options = GenerationOptions(num_beams=2, length_penalty=0)
    assert options.given() == {"num_beams": 2, "length_penalty": 0}
    assert copy.deepcopy(options) == pickle.loads(pickle.dumps(options)) == options


def test_a_request_is_a_short_summary_unless_more_is_said() -> None:
    assert Request.of() == Request(Length.of("short"), "summary", GenerationOptions(), "rerank", by_script=True)
    assert Request.of(length="headline").task == "headline"
    assert Request.of(length=Length(words=9)).task == "summary"
    assert Request.of(length=30).length == Length(words=30)
    assert Request.of(length="brief", task="headline").task == "headline"


@pytest.mark.parametrize(
    "keywords",
    [{"task": "poem"}, {"on_unsupported": "ignore"}, {"length": "tiny"}, {"options": {"beam": 4}}, {"bogus": 1}],
)
def test_bad_requests_name_what_was_given(keywords: dict[str, object]) -> None:
    value = next(iter(keywords.values()))
    named = "beam" if isinstance(value, dict) else value if isinstance(value, str) else "bogus"
    with pytest.raises(OptionError, match=str(named)):
        Request.of(**keywords)  # type: ignore[arg-type]


def test_limits_in_an_article() -> None:
    document = Document.of("The bank cut its rates on Monday. " * 4 + "It rained.")
    assert Request.of(length=Length(ratio=0.5)).limits(document).words == 15
    assert Request.of().limits(document).words == 30


CHINESE, JAPANESE = "多哥政府星期一通过一项法律，五月生效。", "多哥政府は月曜日、その法律を可決した。"
THAI, KOREAN = "รัฐบาลโตโกผ่านกฎหมายฉบับใหม่เมื่อวันจันทร์ ชาวประมงคัดค้าน", "토고 정부는 월요일에 새로운 법을 통과시켰다."


@pytest.mark.parametrize(
    ("article", "most"), [(CHINESE, 24), (JAPANESE, 36), (THAI, 36), (KOREAN, 12), ("The bank cut its rates.", 12)]
)
def test_a_length_by_name_has_more_letters_in_a_script_without_spaces(article: str, most: int) -> None:
    document = Document.of(article)
    by_default = [Request.of(length="headline"), Request.of_headline(None, None)]
    assert [one.length_for(document) for one in by_default] == [Length(words=most, task="headline")] * 2
    assert Request.of_headline(None, 38).length_for(document) == Length(words=most, chars=38, task="headline")
    for name in ("brief", "short", "long"):
        words = PRESETS[name].words or 0
        assert Request.of(length=name).length_for(document) == replace(PRESETS[name], words=words * most // 12)
        assert Request.of(length=PRESETS[name]).length_for(document) == PRESETS[name]
    assert Request.of(length="push").length_for(document) == PRESETS["push"]
    counted = [Request.of_headline(12, None), Request.of(length=12), Request.of(length=Length.of("headline"))]
    assert {one.length_for(document).words for one in counted} == {12}
