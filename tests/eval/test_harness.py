"""`evaluate` and `compare` from end to end, with systems that need no model."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace

import pytest

from summarizer.errors import EvaluationError, OptionError
from summarizer_eval import (
    CallableSystem,
    Example,
    ExampleSet,
    Lead,
    PredictionCache,
    Report,
    Resampling,
    Rouge,
    compare,
    compare_all,
    evaluate,
)
from summarizer_eval.harness import default_baselines
from summarizer_eval.metrics import FIGURES

ARTICLE = (
    "The city of Corve opened a tram line on Sunday after 11 years of work. It cost 340 million euros. "
    "The mayor, Ines Falk, rode the first tram. Trams run every six minutes. Tickets cost two euros."
)
DATA = ExampleSet.of(
    [Example(f"e{i}", f"{ARTICLE} It was day {i}.", ("Corve opens tram line\nIt cost 340 million",)) for i in range(8)],
    "made up",
)


FEW = (
    "Only 8 examples: bootstrap intervals and p-values come out too small on so few; go by approximate randomisation.",
)


def last(article: str) -> str:
    return article.rsplit(". ", 1)[-1]


def test_evaluation_has_all_figures() -> None:
    evaluation = evaluate(last, DATA)
    assert tuple(evaluation.metrics) == (*Rouge().types, *(name for name in FIGURES if name != "speaker_kept"))
    assert evaluation.rouge_types == Rouge().types
    assert evaluation.data == DATA.info
    assert evaluation.signature == Rouge().signature()
    assert [example.id for example in evaluation.examples] == [f"e{i}" for i in range(8)]
    mean = sum(example.rouge["rouge1"].f1 for example in evaluation.examples) / 8
    assert evaluation.metrics["rouge1"].mean == pytest.approx(mean)
    assert evaluation.metrics["copied"].mean == 1.0


def test_lead_is_always_beside_the_system() -> None:
    evaluation = evaluate(last, DATA)
    assert [baseline.system for baseline in evaluation.baselines] == ["lead-3"]
    assert evaluate(Lead(count=3), DATA).baselines == ()
    assert [one.system for one in evaluate(last, DATA, baselines=[Lead(count=1), Lead(count=2)]).baselines] == [
        "lead-1",
        "lead-2",
    ]


@pytest.mark.parametrize(
    ("signature", "name"),
    [
        ({"task": "headline"}, "first 12 words"),
        ({"task": "brief", "length": "brief"}, "lead-1"),
        ({"task": "summary", "length": "short"}, "lead-3"),
        ({}, "lead-3"),
    ],
)
def test_lead_fits_the_task(signature: dict[str, object], name: str) -> None:
    class Named(CallableSystem):
        def signature(self) -> dict[str, object]:
            return signature

    assert [one.name for one in default_baselines(Named(str.upper))] == [name]


def test_equal_input_gives_equal_output() -> None:
    assert evaluate(last, DATA) == evaluate(last, DATA)


def test_data_without_articles() -> None:
    data = ExampleSet.of([Example("1", None, ("a b c",)), Example("2", None, ("d",))], "pairs")
    texts = iter(["a b c", "e"])

    class Fixed(CallableSystem):
        def predict(self, examples: Iterable[Example]) -> Iterator[str]:
            return texts

    evaluation = evaluate(Fixed(str.upper, "fixed"), data)
    assert evaluation.baselines == ()
    assert "no articles" in evaluation.warnings[-1]
    assert set(evaluation.metrics) >= {*Rouge().types, "length_ratio", "repetition"}
    assert set(evaluation.metrics).isdisjoint({"copied", "supported"})


def test_unsupported_sentences_are_counted() -> None:
    evaluation = evaluate(lambda article: "Trams run every six minutes.\nThey cost 900 million.", DATA)
    assert evaluation.metrics["supported"].mean == 0.5
    assert evaluation.baselines[0].metrics["supported"].mean == 1.0


def test_warnings_say_what_spoils_the_figures() -> None:
    flat = evaluate(lambda article: "One thing happened. Another followed it.", DATA)
    assert "No prediction has a line break" in flat.warnings[0]
    assert flat.warnings[1:] == FEW
    assert evaluate(lambda article: "One thing.\nAnother.", DATA).warnings == FEW
    split = Rouge(sentences="split")
    assert evaluate(lambda article: "One thing happened. Two.", DATA, rouge=split).warnings == FEW
    empty = evaluate(lambda article: " ", DATA)
    assert empty.empty_predictions == 8
    assert "8 of 8 predictions are blank; each scores 0." in empty.warnings
    with pytest.raises(OptionError, match="predictions"):
        evaluate(lambda article: "Мэр открыл трамвай", DATA)
    foreign = evaluate(lambda article: "Мэр открыл трамвай", DATA, rouge=Rouge(tokenizer="auto"))
    assert "8 of 8 pairs" in foreign.warnings[0]
    unicode = Rouge(stemmer=False, tokenizer="unicode")
    assert evaluate(lambda article: "Мэр открыл трамвай", DATA, rouge=unicode).warnings == FEW
    more = ExampleSet.of([replace(one, id=f"{copy} {one.id}") for copy in range(3) for one in DATA], "more")
    assert evaluate(last, more).warnings == ()


def test_a_wrong_number_of_predictions_is_refused() -> None:
    class Short(CallableSystem):
        def predict(self, examples: Iterable[Example]) -> Iterator[str]:
            return iter(["x"])

    with pytest.raises(EvaluationError, match=r"short.*\b1\b.*\b8\b"):
        evaluate(Short(str.upper, "short"), DATA)


def test_comparison_of_two_systems() -> None:
    plan = Resampling(resamples=300, trials=400, seed=1)
    a, b = evaluate(Lead(count=2), DATA, resampling=plan), evaluate(last, DATA, resampling=plan)
    found = {one.metric: one for one in compare(a, b)}
    assert list(found) == list(a.metrics)
    assert found["rouge1"].difference.mean == pytest.approx(a.metrics["rouge1"].mean - b.metrics["rouge1"].mean)
    assert found["rouge1"].p_bootstrap == 1 / 301
    assert (found["rouge1"].a, found["rouge1"].b, found["rouge1"].count) == ("lead-2", "last", 8)
    assert found["rouge1"].signature == Rouge().signature(plan)
    assert found["supported"].p_randomisation == 1.0
    back = {one.metric: one for one in compare(b, a)}
    assert back["rouge1"].difference.mean == -found["rouge1"].difference.mean


def test_metrics_that_some_examples_lack_are_compared_where_both_have_them() -> None:
    texts = iter(["", "tram line opened"] * 4)
    a = evaluate(lambda article: next(texts), DATA, baselines=())
    found = {one.metric: one for one in compare(a, evaluate(last, DATA))}
    assert found["copied"].count == 4
    assert found["rouge1"].count == 8


def test_what_cannot_be_compared() -> None:
    a = evaluate(last, DATA)
    other = ExampleSet.of(DATA.examples[:4], "half")
    with pytest.raises(EvaluationError, match=r"\b8\b.*\b4\b.*half"):
        compare(a, evaluate(Lead(count=1), other))
    with pytest.raises(EvaluationError, match=r"stemmer:yes.*stemmer:no"):
        compare(a, evaluate(Lead(count=1), DATA, rouge=Rouge(stemmer=False)))


def test_compare_all_takes_each_pair_once() -> None:
    evaluations = [evaluate(last, DATA), evaluate(Lead(count=3), DATA), evaluate(Lead(count=1), DATA)]
    pairs = list(dict.fromkeys((one.a, one.b) for one in compare_all(evaluations)))
    assert pairs == [("last", "lead-3"), ("last", "lead-1"), ("lead-3", "lead-1")]


def test_reports_come_back_from_json_as_they_were() -> None:
    evaluations = (evaluate(last, DATA), evaluate(Lead(count=1), DATA))
    report = Report(evaluations, compare_all(evaluations))
    assert Report.from_dict(json.loads(json.dumps(report.to_dict()))) == report
    assert [one.system for one in report.systems] == ["last", "lead-1", "lead-3"]


@pytest.mark.parametrize("record", [None, {}, {"format": "other"}, {"format": "summarizer_eval report 1"}])
def test_other_json_is_refused(record: object) -> None:
    with pytest.raises(EvaluationError, match="report"):
        Report.from_dict(record)  # type: ignore[arg-type]


def test_the_cache_is_used(tmp_path: object) -> None:
    calls: list[str] = []

    def counted(article: str) -> str:
        calls.append(article)
        return last(article)

    cache = PredictionCache(str(tmp_path))
    runs = [evaluate(CallableSystem(counted, "c", version="1"), DATA, cache=cache) for _ in range(2)]
    assert runs[0] == runs[1]
    assert len(calls) == 8


def test_progress_shows_articles_per_second_where_it_is_wanted(capsys: pytest.CaptureFixture[str]) -> None:
    evaluate(last, DATA, progress=True)
    errors = capsys.readouterr().err
    assert "last" in errors
    assert "8/8" in errors
    assert "articles/s" in errors
    evaluate(last, DATA)
    assert capsys.readouterr().err == ""  # no terminal
