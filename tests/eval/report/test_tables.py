"""Reports on a terminal and in Markdown."""

from __future__ import annotations

import csv
import dataclasses
import io
import re

from summarizer_eval import DataInfo, Report, to_csv, to_latex, to_markdown, to_text
from tests.eval.report.made_up import SIGNATURE, evaluation


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
        "standfirst: Slow.\n"
        "\n"
        "p, two-sided: by paired bootstrap; by paired approximate randomisation; "
        "the latter by Holm for 1 pair of systems, each metric by itself.\n"
        "\n"
        "standfirst minus lead-3\n"
        "\n"
        "                    difference   p boot.   p rand.   p Holm\n"
        "ROUGE-1   +4.00 [+2.00, +7.00]    0.0120   <0.0001   0.0002\n"
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
    assert f"signature of standfirst, lead-3: {SIGNATURE}" in text
    assert "signature of other: rouge|stemmer:no" in text


def test_data_sets_are_not_mixed_in_one_table(report: Report) -> None:
    elsewhere = evaluation("standfirst", 0.11, data=DataInfo("other.jsonl", "cd" * 32, 5))
    both = Report((*report.evaluations, elsewhere))
    text = to_text(both)
    assert text.index("news.jsonl: 8") < text.index("40.00") < text.index("other.jsonl: 5") < text.index("11.00")


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


def test_systems_that_do_not_fit_stand_below(report: Report) -> None:
    names = ["a", "b", "c", "d", "a system whose name goes on and on, over three lines and more of them"]
    text = to_text(Report(tuple(evaluation(name, 0.4) for name in names)))
    table = text.split("signature")[0]
    assert max(map(len, table.splitlines())) <= 80
    assert table.count("ROUGE-Lsum") == 3
    assert names[-1] in " ".join(table.split())


def test_a_warning_that_is_about_all_systems_is_said_once(report: Report) -> None:
    text = to_text(Report(tuple(evaluation(name, 0.4, warnings=("Only 8.",)) for name in "abc")))
    assert text.count("Only 8.") == 1
    assert "\nOnly 8.\n" in text


def test_latex_is_escaped_and_signed(report: Report, hostile: Report) -> None:
    text = to_latex(report)
    assert "\\begin{tabular}{lrr}\n\\toprule\n & standfirst & lead-3 \\\\" in text
    assert "ROUGE-1 & $40.00$ {\\scriptsize $[38.00,\\ 43.00]$} & $36.00$" in text
    assert f"% signature: {SIGNATURE}" in text
    rows = [line for line in to_latex(hostile).splitlines() if not line.startswith("%")]
    assert not any(re.search(r"(?<!\\)[#%_]", line) for line in rows)


def test_csv_has_a_row_for_every_figure(report: Report, hostile: Report) -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv(report))))
    assert [row["kind"] for row in rows] == ["score"] * 6 + ["difference"]
    assert (rows[0]["system"], rows[0]["metric"], rows[0]["mean"], rows[0]["examples"]) == (
        "standfirst",
        "rouge1",
        "0.4",
        "8",
    )
    assert (rows[-1]["system"], rows[-1]["minus"], rows[-1]["p_holm"]) == ("standfirst", "lead-3", "0.00018")
    assert len(list(csv.reader(io.StringIO(to_csv(hostile))))) == 8
