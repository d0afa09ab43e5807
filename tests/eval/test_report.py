from __future__ import annotations

import dataclasses
import html.parser
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rouge_score.rouge_scorer import RougeScorer

from summarizer.errors import EvaluationError, MissingExtraError
from summarizer_eval import read_json, to_html, to_json, to_markdown, to_text
from summarizer_eval.overlap import lit
from summarizer_eval.records import Comparison, DataInfo, Evaluation, ExampleScore, Interval, Report, RougeScore
from tests.browser import Browser

HOSTILE = (
    "</title></style></svg><script>document.title='owned'</script><img src=x onerror=\"document.title='o'\">"
    " \"'>&amp; <!-- ]]> $\\frac{1}{2}$ @label0@ #010101 | `x` \x1b[31m \x00 \ud800 \u202e"
)
SIGNATURE = "rouge|types:rouge1,rougeLsum|stemmer:yes|seed:12345"


def interval(mean: float) -> Interval:
    return Interval(mean, mean - 0.02, mean + 0.03, 0.95)


def example(number: int, f1: float, **changes: Any) -> ExampleScore:
    scores = {"rouge1": RougeScore(f1, f1, f1), "rougeLsum": RougeScore(f1, f1, f1)}
    base = ExampleScore(
        id=f"news-{number}",
        prediction=f"The dam holds.\nWater fell {number} cm.",
        references=("The dam will hold.\nThe water fell.",),
        rouge=scores,
    )
    return dataclasses.replace(base, **changes)


def evaluation(system: str, mean: float, **changes: Any) -> Evaluation:
    metrics = {"rouge1": interval(mean), "rougeLsum": interval(mean - 0.05), "length_ratio": interval(1.2)}
    base = Evaluation(
        system=system,
        system_signature={"system": system, "k": 3},
        data=DataInfo("news.jsonl", "ab" * 32, 8),
        metrics=metrics,
        examples=tuple(example(number, number / 10) for number in range(1, 9)),
        signature=SIGNATURE,
    )
    return dataclasses.replace(base, **changes)


def comparison(a: str, b: str, metric: str = "rouge1", mean: float = 0.04) -> Comparison:
    return Comparison(metric, a, b, interval(mean), 0.012, 0.00009, 8, SIGNATURE + "|paired")


@pytest.fixture
def report() -> Report:
    lead = evaluation("lead-3", 0.36)
    tested = evaluation("standfirst", 0.40, baselines=(lead,), warnings=("Slow.",), empty_predictions=1)
    return Report((tested,), (comparison("standfirst", "lead-3"),))


@pytest.fixture
def hostile() -> Report:
    lead = evaluation(HOSTILE + "2", 0.36)
    bad = example(1, 0.5, id=HOSTILE, prediction=HOSTILE, references=(HOSTILE, "a " + HOSTILE))
    tested = evaluation(
        HOSTILE,
        0.4,
        baselines=(lead,),
        warnings=(HOSTILE,),
        signature=HOSTILE,
        system_signature={HOSTILE: HOSTILE},
        data=DataInfo(HOSTILE, "ab" * 32, 8),
        examples=(bad,),
    )
    return Report((tested,), (comparison(HOSTILE, HOSTILE + "2"),))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with Browser() as running:
        yield running


class _Tags(html.parser.HTMLParser):
    """Checks that every element is closed where it should be; notes elements and text."""

    VOID = frozenset({"meta", "img", "br", "wbr"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_text_is_an_aligned_table_with_the_signature(report: Report) -> None:
    assert to_text(report) == (
        "news.jsonl: 8 examples, sha256 abababababab\n"
        "\n"
        "                         standfirst                 lead-3\n"
        "ROUGE-1        40.00 [38.00, 43.00]   36.00 [34.00, 39.00]\n"
        "ROUGE-Lsum     35.00 [33.00, 38.00]   31.00 [29.00, 34.00]\n"
        "length ratio    1.20  [1.18,  1.23]    1.20  [1.18,  1.23]\n"
        "\n"
        f"signature: {SIGNATURE}\n"
        "\n"
        "standfirst: blank predictions, scored 0: 1\n"
        "\n"
        "standfirst: Slow.\n"
        "\n"
        "standfirst minus lead-3             difference   p (bootstrap)   p (randomisation)\n"
        "ROUGE-1                   +4.00 [+2.00, +7.00]          0.0120             <0.0001\n"
        "\n"
        f"signature: {SIGNATURE}|paired\n"
    )


def test_a_metric_that_a_system_lacks_is_a_dash(report: Report) -> None:
    lead = report.systems[1]
    lead = dataclasses.replace(lead, metrics={"rouge1": lead.metrics["rouge1"]})
    text = to_text(Report((dataclasses.replace(report.systems[0], baselines=(lead,)),)))
    line = next(line for line in text.splitlines() if line.startswith("length ratio"))
    assert line.split()[-1] == "-"


def test_different_signatures_are_all_shown(report: Report) -> None:
    other = evaluation("other", 0.3, signature="rouge|stemmer:no")
    text = to_text(Report((*report.evaluations, other)))
    assert f"signature of standfirst: {SIGNATURE}" in text
    assert "signature of other: rouge|stemmer:no" in text


def test_data_sets_are_not_mixed_in_one_table(report: Report) -> None:
    elsewhere = evaluation("standfirst", 0.11, data=DataInfo("other.jsonl", "cd" * 32, 5))
    both = Report((*report.evaluations, elsewhere))
    text = to_text(both)
    assert text.index("news.jsonl: 8") < text.index("40.00") < text.index("other.jsonl: 5") < text.index("11.00")
    assert len(re.findall(r"<h2>Scores", to_html(both))) == 2


def test_markdown_tables(report: Report) -> None:
    lines = to_markdown(report).splitlines()
    assert "|  | standfirst | lead-3 |" in lines
    assert "| --- | ---: | ---: |" in lines
    assert "| ROUGE-1 | 40.00 [38.00, 43.00] | 36.00 [34.00, 39.00] |" in lines


def test_hostile_names_keep_tables_whole(hostile: Report) -> None:
    rows = [line for line in to_markdown(hostile).splitlines() if line.startswith("| ")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows[:5]} == {4}
    assert not re.search(r"<script|<img", to_markdown(hostile))
    assert all(char.isprintable() or char == "\n" for char in to_text(hostile))


def test_json_round_trip(tmp_path: Path, report: Report, hostile: Report) -> None:
    for number, one in enumerate((report, hostile)):
        path = tmp_path / f"{number}.json"
        path.write_text(to_json(one), encoding="utf-8")
        assert read_json(path) == one


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"format": "x"}', None])
def test_what_is_no_report_is_refused(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "report.json"
    if content is not None:
        path.write_text(content)
    with pytest.raises(EvaluationError, match=re.escape(str(path))):
        read_json(path)


def test_html_is_whole_static_and_self_contained(report: Report) -> None:
    page = to_html(report)
    tags = _Tags(page)
    names = {tag for tag, _ in tags.seen}
    assert not names & {"script", "link", "iframe", "img", "object", "base"}
    assert not re.findall(r"""(?:src|href)\s*=\s*["'](?!#)""", page)
    assert "@import" not in page
    assert not re.findall(r"url\((?!#)", page)
    ids = [attributes["id"] for _, attributes in tags.seen if "id" in attributes]
    assert len(ids) == len(set(ids))
    words = "".join(tags.words)
    for shown in ("40.00", "[34.00, 39.00]", SIGNATURE, "ab" * 32, "Slow.", "<0.0001", "news-8", "news-1"):
        assert shown in words
    assert to_html(report) == page


def test_html_shows_best_and_worst_with_shared_words_lit(report: Report) -> None:
    page = to_html(report)
    order = re.findall(r'class="example (best|worst)"><header><b>news-(\d)', page)
    assert order == [("best", "8"), ("best", "7"), ("best", "6"), ("worst", "1"), ("worst", "2"), ("worst", "3")]
    assert "<mark>The dam</mark> holds.\n<mark>Water fell</mark> 8 cm." in page
    assert "<mark>The dam</mark> will hold.\nThe <mark>water fell</mark>." in page


def test_few_examples_are_not_shown_twice() -> None:
    few = evaluation("x", 0.3, examples=(example(1, 0.1), example(2, 0.2)))
    assert re.findall(r"<header><b>news-(\d)", to_html(Report((few,)))) == ["2", "1"]
    blank = evaluation("x", 0.0, examples=(example(1, 0.0, prediction=""),))
    assert "blank" in to_html(Report((blank,)))


def test_hostile_text_is_escaped(hostile: Report) -> None:
    page = to_html(hostile)
    tags = _Tags(page)
    assert not {tag for tag, _ in tags.seen} & {"script", "img"}
    assert not any(name.startswith("on") for _, attributes in tags.seen for name in attributes)
    assert page.encode("utf-8")


def test_a_browser_shows_it_in_light_and_dark(browser: Browser, report: Report, hostile: Report) -> None:
    title = "document.title"
    colours = {}
    for dark in (False, True):
        tab = browser.open(to_html(report), dark=dark)
        assert tab.evaluate(title) == "standfirst beside lead-3"
        assert tab.requests() == []
        assert tab.problems() == []
        assert any("ROUGE-1: standfirst 40.00 [38.00, 43.00]" in name for name in tab.names("image"))
        colours[dark] = [tab.style("body", "background-color"), tab.style("svg text", "fill")]
        assert tab.style("mark", "background-color") != colours[dark][0]
    assert colours[False][0] != colours[True][0]
    assert colours[False][1] != colours[True][1]
    tab = browser.open(to_html(hostile))
    assert tab.requests() == []
    assert tab.problems() == []
    assert "owned" in tab.evaluate(title)
    assert tab.evaluate(title) not in ("owned", "o")
    assert tab.evaluate("document.querySelectorAll('script, img').length") == 0


@pytest.mark.parametrize("width", [320, 700, 1400])
def test_nothing_overflows(browser: Browser, report: Report, hostile: Report, width: int) -> None:
    for one in (report, hostile):
        tab = browser.open(to_html(one), width=width)
        assert tab.evaluate("document.documentElement.scrollWidth") <= width


def test_matplotlib_is_loaded_only_for_html(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    code = "import sys, summarizer_eval.report; sys.exit('matplotlib' in sys.modules)"
    paths = json.dumps(sys.path)
    assert subprocess.run([sys.executable, "-c", f"import sys; sys.path[:] = {paths}; {code}"]).returncode == 0
    for name in [name for name in sys.modules if name.split(".")[0] == "matplotlib"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    for name in ("plots", "report_html"):
        monkeypatch.delitem(sys.modules, f"summarizer_eval.{name}", raising=False)
        monkeypatch.delattr(f"summarizer_eval.{name}", raising=False)
    with pytest.raises(MissingExtraError, match=re.escape("pip install 'standfirst[report]'")):
        to_html(report)


WORDS = st.text(alphabet="aAbBc12 .,\n-", max_size=60)


@given(st.text(), st.lists(st.text(), max_size=3))
def test_lit_stretches_make_up_the_text(text: str, others: list[str]) -> None:
    stretches = lit(text, others)
    assert "".join(stretch for stretch, _ in stretches) == text
    assert all(stretch for stretch, _ in stretches)


@given(WORDS, WORDS)
def test_as_many_words_are_lit_as_rouge_counts(prediction: str, reference: str) -> None:
    score = RougeScorer(["rouge1"]).score(reference, prediction)["rouge1"]
    words = " ".join(stretch for stretch, shared in lit(prediction, [reference]) if shared)
    total = len(re.findall(r"[a-z0-9]+", prediction.lower()))
    assert len(re.findall(r"[a-z0-9]+", words.lower())) == pytest.approx(score.precision * total)


def test_scripts_without_spaces_are_lit_by_character() -> None:
    assert lit("大坝守住了", ["大坝 没有"]) == [("大坝", True), ("守住了", False)]
    assert lit("Плотина выдержит", ["ПЛОТИНА"]) == [("Плотина", True), (" выдержит", False)]
