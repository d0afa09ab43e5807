"""Every block of the documentation runs and prints what it says; every public name has its place in the reference."""

from __future__ import annotations

import csv
import fnmatch
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import summarizer
from tests.docs.blocks import Block, blocks, pages
from tests.places import DOCS, ROOT, SAMPLE, SEED

# Those of the README that .ci/run takes from it are "job" and "test".
IN_CI = ("job", "test")
WITH_BLOCKS = [page for page in pages() if blocks(page)]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the pages speak of, with the commands on the PATH."""
    shutil.copy(SEED, tmp_path / "article.txt")
    rows = [json.loads(line) for line in SAMPLE.read_text(encoding="utf-8").splitlines()[:6]]
    (tmp_path / "articles.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    with open(tmp_path / "articles.csv", "w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    (tmp_path / "monday.txt").write_text(
        "Twelve people died in the flood at Marle on Sunday, police said. The bridge fell."
    )
    (tmp_path / "tuesday.txt").write_text("Fifteen people died in the flood at Marle, police said on Tuesday.")
    paragraphs = "".join(f"<p>{line}</p>" for line in rows[0]["article"].split("\n\n"))
    (tmp_path / "page.html").write_text(f"<!doctype html><title>Harbour master jailed</title>{paragraphs}", "utf-8")
    (tmp_path / "eval").symlink_to(ROOT / "eval")
    commands = tmp_path / ".bin"
    commands.mkdir()
    for name, module in {"summarize": "summarizer", "summarizer-eval": "summarizer_eval"}.items():
        (commands / name).write_text(f'#!/bin/sh\nexec "{sys.executable}" -m {module} "$@"\n', encoding="utf-8")
        (commands / name).chmod(0o755)
    (commands / "python").symlink_to(sys.executable)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f"{commands}{os.pathsep}{os.environ['PATH']}")
    before = [os.environ["PYTHONPATH"]] if "PYTHONPATH" in os.environ else []
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([*map(os.path.abspath, before), str(ROOT), str(ROOT / "eval")]))
    return tmp_path


@pytest.mark.parametrize("page", WITH_BLOCKS, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_page_does_what_it_says(page: Path, folder: Path, request: pytest.FixtureRequest) -> None:
    found = blocks(page)
    if any("checkpoint" in block.code for block in found if not block.reason):
        make: Callable[[str], Path] = request.getfixturevalue("checkpoint")
        shutil.copytree(make("bart"), folder / "checkpoint")
    names: dict[str, object] = {"__name__": "__main__"}
    for block in found:
        _try(page, block, names)


def _try(page: Path, block: Block, names: dict[str, object]) -> None:
    place = f"{page}, line {block.line}"
    if block.kind == "python":
        # As many lines before the code as before it on the page: a traceback then names the line.
        code = compile("\n" * block.line + block.code, str(page), "exec")
        if not block.reason:
            exec(code, names)
    elif block.kind == "yaml":
        yaml = pytest.importorskip("yaml")
        assert list(yaml.safe_load_all(block.code)), place
    elif block.reason:
        subprocess.run(["bash", "-n"], input=block.code, text=True, check=True)
    elif block.kind == "sh":
        ran = subprocess.run(["bash", "-eu"], input=block.code, text=True, capture_output=True, check=False)
        assert ran.returncode == 0, f"{place}: {ran.stderr}"
    else:
        _compare(block, place)


def _compare(block: Block, place: str) -> None:
    """Runs the commands of a console block; a line "..." stands for any lines, and so does "..." in a line."""
    for shown in re.split(r"^\$ ", block.code, flags=re.M)[1:]:
        command, _, expected = shown.partition("\n")
        ran = subprocess.run(["bash", "-eu", "-c", command], text=True, capture_output=True, check=False)
        pattern = re.sub(r"([\[\]*?])", r"[\1]", expected.strip()).replace("...", "*")
        printed = "\n".join(line.rstrip() for line in ran.stdout.strip().splitlines())
        assert fnmatch.fnmatchcase(printed, pattern), f"{place}: {command}\n{printed}\n{ran.stderr}"


def test_the_readme_prints_what_its_first_command_prints() -> None:
    readme = re.sub(r"\s+", " ", (ROOT / "README.md").read_text(encoding="utf-8"))
    first, headline, cut = re.findall(r"This prints .*?``` (.*?) ```.*?, \"(.*?)\"; made .*? is \"(.*?)\"\.", readme)[0]
    article = summarizer.read_file(SEED)
    made = {length: summarizer.summarize(article, length=length) for length in ("short", "brief", "headline")}
    assert {length: str(one) for length, one in made.items()} == {
        "short": first,
        "brief": made["short"].sentences[0].text,
        "headline": headline,
    }
    assert str(summarizer.headline(article.text.removeprefix(headline))) == cut


def test_the_reference_names_all_that_is_public() -> None:
    reference = "\n".join(page.read_text(encoding="utf-8") for page in (DOCS / "reference").glob("*.md"))
    named = set(re.findall(r"auto(?:class|function|data):: (\w+)", reference))
    errors = {name for name in summarizer.__all__ if name.endswith("Error")}
    assert set(summarizer.__all__) - named - errors == {"__version__", "PRESETS"}
    assert {"summarizer.errors", "summarizer.text", "summarizer_eval"} <= set(
        re.findall(r"automodule:: (\S+)", reference)
    )


def test_a_block_that_is_not_run_says_why() -> None:
    for page in WITH_BLOCKS:
        for block in blocks(page):
            assert block.reason in ("", *IN_CI) or block.reason.startswith("needs "), (page, block.line)


def test_the_pages_build_without_a_warning(tmp_path: Path) -> None:
    pytest.importorskip("sphinx")
    options = "-q -W --keep-going -j auto -b html".split()
    command = [sys.executable, "-m", "sphinx", *options, str(DOCS), str(tmp_path)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
