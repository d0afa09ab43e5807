"""The page for readers: what it shows, what it hides, what it saves."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from summarizer.errors import EvaluationError, OptionError
from summarizer_eval import CallableSystem, Evaluation, Example, ExampleSet, Lead, Rouge, evaluate
from summarizer_eval.cli import main
from summarizer_eval.reading import draw_items, read_verdicts, to_judge_page
from tests.browser import Browser
from tests.eval.report.made_up import HOSTILE

ARTICLES = [
    "The port of Halm reopened on Monday. A storm had shut it for nine days. Forty ships are waiting outside.",
    "Police in Orvik freed a driver on Friday. He had been held since May. A court found no evidence.",
    "أعلن الوزير يوم الاثنين عن ميزانية جديدة. وقال إن الضرائب لن ترتفع.",
]
DATA = ExampleSet.of([Example(f"e{i}", text, ("A reference.",)) for i, text in enumerate(ARTICLES)], "made up")


@pytest.fixture(scope="module")
def systems() -> list[Evaluation]:
    made = (Lead(count=1), Lead(count=2), CallableSystem(lambda article: "Nothing happened.", "idle system"))
    return [evaluate(system, DATA, baselines=(), rouge=Rouge(any_script=True)) for system in made]


def page_of(systems: list[Evaluation], **options: object) -> str:
    chosen: dict[str, object] = {"count": 3, "seed": 1, **options}
    return to_judge_page(draw_items(systems, DATA, **chosen), data=DATA.info.sha256, seed=1)  # type: ignore[arg-type]


def test_the_draw_depends_on_the_seed_alone(systems: list[Evaluation]) -> None:
    drawn = [draw_items(systems, DATA, count=2, seed=4) for _ in range(2)]
    assert drawn[0] == drawn[1]
    assert len({tuple(item.example.id for item in draw_items(systems, DATA, count=2, seed=s)) for s in range(9)}) > 2
    orders = {
        tuple(one.systems for one in draw_items(systems, DATA, count=1, seed=seed)[0].outputs) for seed in range(9)
    }
    assert len(orders) > 2


def test_equal_outputs_are_read_once_and_references_on_request(systems: list[Evaluation]) -> None:
    twice = [*systems, replace(systems[0], system="copy")]
    outputs = draw_items(twice, DATA, count=1, seed=1, references=True)[0].outputs
    assert sorted(one.systems for one in outputs) == [("idle system",), ("lead-1", "copy"), ("lead-2",), ("reference",)]


def test_the_page_does_not_say_which_system_wrote_what(systems: list[Evaluation]) -> None:
    page = page_of(systems)
    assert "idle system" not in page
    assert "lead-1" not in page
    assert "The port of Halm reopened on Monday." in page


def test_what_cannot_be_read_is_refused(systems: list[Evaluation]) -> None:
    with pytest.raises(OptionError, match="count is 0"):
        draw_items(systems, DATA, count=0, seed=1)
    with pytest.raises(OptionError, match="seed is -1"):
        draw_items(systems, DATA, count=1, seed=-1)
    other = ExampleSet.of(DATA.examples[:2], "half")
    with pytest.raises(EvaluationError, match="half"):
        draw_items(systems, other, count=1, seed=1)
    with pytest.raises(EvaluationError):
        to_judge_page([], data="ab", seed=1)


def test_keys_take_verdicts_that_are_saved(browser: Browser, systems: list[Evaluation], tmp_path: Path) -> None:
    page = browser.open(page_of(systems))
    assert page.evaluate("document.querySelectorAll('.output').length") == 3
    for key in "tpfntp":  # all three outputs of the first article; the page goes on by itself
        page.press(key)
    assert "Article 2 of 3. Outputs judged: 3 of 9." in page.evaluate("document.body.innerText")
    for key in ("t", "ArrowDown", "t", "n"):  # the first of the second article stays half judged
        page.press(key)
    with page.tab.expect_download() as saved:
        page.press("s")
    path = tmp_path / "verdicts.json"
    saved.value.save_as(path)
    reading = read_verdicts(path)
    assert (reading.data, reading.seed, len(reading.verdicts)) == (DATA.info.sha256, 1, 4)
    first = draw_items(systems, DATA, count=3, seed=1)[0]
    expected = [(True, True), (False, False), (True, True)]
    for output, answers in zip(first.outputs, expected, strict=True):
        found = next(v for v in reading.verdicts if v.example == first.example.id and v.system in output.systems)
        assert (found.true, found.printable) == answers
    assert page.requests() in ([], [url for url in page.requests() if url.startswith("blob:")])
    assert page.problems() == []


def test_buttons_do_what_keys_do_and_texts_keep_their_direction(browser: Browser, systems: list[Evaluation]) -> None:
    page = browser.open(page_of(systems, count=3), width=390, touch=True)
    for _ in range(3):
        if page.evaluate("document.querySelector('#article p').dir") == "rtl":
            break
        page.click("#forth")
    assert page.evaluate("document.querySelector('#article p').lang") == "und-Arab"
    page.click(".output button")
    assert page.evaluate("document.querySelector('.output button').getAttribute('aria-pressed')") == "true"
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.problems() == []


def test_hostile_texts_do_nothing(browser: Browser) -> None:
    data = ExampleSet.of([Example(HOSTILE, HOSTILE, (HOSTILE,))], HOSTILE)
    idle = CallableSystem(lambda article: HOSTILE + "!", HOSTILE)
    evaluation = evaluate(idle, data, baselines=(), rouge=Rouge(any_script=True))
    items = draw_items([evaluation], data, count=1, seed=1, references=True)
    page = browser.open(to_judge_page(items, data=data.info.sha256, seed=1))
    assert page.evaluate("document.title") == "Verdicts"
    assert page.evaluate("document.querySelectorAll('.output').length") == 2
    assert page.problems() == []


def test_an_article_that_names_a_place_of_the_page_is_shown_as_it_is(browser: Browser) -> None:
    data = ExampleSet.of([Example("1", "Write [[SCRIPT]] or [[STYLE]] here. It rained.", ("x",))], "x")
    items = draw_items([evaluate(Lead(count=1), data, baselines=())], data, count=1, seed=1)
    page = browser.open(to_judge_page(items, data=data.info.sha256, seed=1))
    assert page.evaluate("document.querySelector('.output').textContent").startswith(
        "Write [[SCRIPT]] or [[STYLE]] here."
    )
    assert page.problems() == []


def test_blank_outputs_are_counted_not_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, blank, report = tmp_path / "news.jsonl", tmp_path / "blank.jsonl", tmp_path / "run.json"
    data.write_text("".join(json.dumps({"article": text, "reference": "x"}) + "\n" for text in ARTICLES[:2]))
    blank.write_text("".join(json.dumps({"summary": text}) + "\n" for text in ("Rain.", " ")))
    run = ["run", "--data", str(data), "--system", str(blank), "--quiet", "--output", str(report)]
    assert main(run) == 0
    assert main(["judge", str(report), "--output", str(tmp_path / "judge.html")]) == 0
    assert "2 articles, 3 outputs, without 1 blank" in capsys.readouterr().out


def test_the_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, report, page = tmp_path / "news.jsonl", tmp_path / "run.json", tmp_path / "judge.html"
    rows = [{"article": article, "reference": "x"} for article in ARTICLES[:2]]
    data.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert main(["run", "--data", str(data), "--system", "lead:1", "--quiet", "--output", str(report)]) == 0
    assert main(["judge", str(report), "--count", "1", "--output", str(page)]) == 0
    assert "1 articles, 2 outputs" in capsys.readouterr().out
    moved = data.rename(tmp_path / "moved.jsonl")
    assert main(["judge", str(report), "--output", str(page)]) == 1
    assert str(data) in capsys.readouterr().err
    assert main(["judge", str(report), "--data", str(moved), "--systems", "lead-1", "--output", str(page)]) == 0
    assert "2 articles, 2 outputs" in capsys.readouterr().out
    moved.write_text(json.dumps(rows[0]) + "\n", encoding="utf-8")
    assert main(["judge", str(report), "--data", str(moved), "--output", str(page)]) == 1
    assert "other data" in capsys.readouterr().err
    verdicts = [{"example": "1", "system": "lead-1", "true": True, "printable": False}]
    paths = [tmp_path / "a.json", tmp_path / "b.json"]
    for path, answer in zip(paths, (True, False), strict=True):
        verdicts[0]["printable"] = answer
        record = {"format": "summarizer_eval verdicts 1", "data": "ab", "seed": 1, "verdicts": verdicts}
        path.write_text(json.dumps(record), encoding="utf-8")
    assert main(["agreement", *map(str, paths)]) == 0
    printed = capsys.readouterr().out
    assert "100.0 [20.7, 100.0]" in printed
    assert main(["agreement", str(paths[0]), f"{tmp_path}/./a.json"]) == 2
    assert "each once" in capsys.readouterr().err
    assert "Krippendorff's alpha: true -, printable 0.000" in printed
