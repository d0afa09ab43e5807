"""What goes into the wheel."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

import summarizer
import summarizer_eval

ROOT = Path(__file__).parents[1]


def packages(folder: Path) -> set[str]:
    """The packages below a folder, by their dotted names."""
    return {".".join(init.parent.relative_to(folder).parts) for init in folder.glob("summarizer*/**/__init__.py")}


def test_every_package_is_named_in_the_build() -> None:
    build = ConfigParser()
    build.read(ROOT / "setup.cfg")
    named = set(build["options"]["packages"].split())
    assert named == packages(ROOT) | packages(ROOT / "eval")


def test_both_packages_are_typed() -> None:
    for package in (summarizer, summarizer_eval):
        assert (Path(package.__file__).parent / "py.typed").is_file()


def test_the_version_has_one_place() -> None:
    assert summarizer.__version__ == (ROOT / "summarizer" / "_version.py").read_text().split('"')[-2]
