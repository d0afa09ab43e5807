"""What goes into the wheel."""

from __future__ import annotations

import configparser
import tomllib
from pathlib import Path

from setuptools import find_packages

import summarizer
import summarizer_eval
from tests.places import ROOT


def test_every_package_is_found_by_the_build() -> None:
    found = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"]["find"]
    named = {name for folder in found["where"] for name in find_packages(ROOT / folder, include=found["include"])}
    inits = [*ROOT.glob("summarizer/**/__init__.py"), *(ROOT / "eval").glob("summarizer_eval/**/__init__.py")]
    assert len(named) == len(inits)
    assert {"summarizer", "summarizer.text", "summarizer_eval"} <= named


def test_every_file_beside_the_code_is_package_data() -> None:
    settings = configparser.ConfigParser()
    settings.read(ROOT / "setup.cfg", encoding="utf-8")
    named = {
        path
        for package, patterns in settings["options.package_data"].items()
        for pattern in patterns.split(", ")
        for path in (ROOT / ("eval" if "eval" in package else "") / package.replace(".", "/")).glob(pattern)
    }
    folders = (ROOT / "summarizer", ROOT / "eval" / "summarizer_eval")
    there = {path for folder in folders for path in folder.rglob("*") if path.is_file()}
    assert {path for path in there if path.suffix not in (".py", ".pyc")} <= named


def test_both_packages_are_typed() -> None:
    for package in (summarizer, summarizer_eval):
        assert (Path(package.__file__).parent / "py.typed").is_file()


def test_the_citation_and_the_changelog_name_the_version_and_its_day() -> None:
    cited = dict(line.split(": ", 1) for line in (ROOT / "CITATION.cff").read_text().splitlines() if ": " in line)
    newest = next(line for line in (ROOT / "CHANGELOG.md").read_text().splitlines() if line.startswith("## "))
    assert cited["version"] == summarizer.__version__
    assert newest == f"## {summarizer.__version__} - {cited['date-released']}"


def test_the_version_has_one_place() -> None:
    assert summarizer.__version__ == (ROOT / "summarizer" / "_version.py").read_text().split('"')[-2]
