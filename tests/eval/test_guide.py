from __future__ import annotations

import doctest
from pathlib import Path


def test_the_code_of_the_guide_prints_what_it_says() -> None:
    guide = Path(__file__).parents[2] / "eval" / "README.md"
    failed, tried = doctest.testfile(str(guide), module_relative=False, encoding="utf-8")
    assert tried >= 10
    assert failed == 0
