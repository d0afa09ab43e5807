"""The guide: its blocks print what they say."""

from __future__ import annotations

import doctest
import re

import pytest

from summarizer_eval.cli import main
from tests.places import ROOT, SAMPLE

GUIDE = ROOT / "eval" / "README.md"


def test_the_code_of_the_guide_prints_what_it_says() -> None:
    for name in ("sacrebleu", "snowballstemmer"):
        pytest.importorskip(name)
    failed, tried = doctest.testfile(str(GUIDE), module_relative=False, encoding="utf-8")
    assert tried >= 25
    assert failed == 0


def test_its_first_table_is_what_the_command_prints(capsys: pytest.CaptureFixture[str]) -> None:
    block = re.search(r"```\n( +oracle-3.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert block
    assert main(["run", "--data", str(SAMPLE), "--system", "oracle:3", "--no-cache"]) == 0
    printed = _without_versions(capsys.readouterr().out).splitlines()
    for line in _without_versions(block[1]).splitlines():
        assert line in printed or line == "...", line


def _without_versions(text: str) -> str:
    return re.sub(r"\|scorer:.*", "", text)
