"""Where the command writes: names that are somebody's, long, of no file, or in a folder that is shut."""

from __future__ import annotations

import gzip
import io
import os
import sys
from pathlib import Path

import pytest

from summarizer.cli import main

ARTICLE = "Rates fell on Monday. Shares rose."
posix = pytest.mark.skipif(os.name != "posix", reason="names and rights as POSIX has them")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["out.txt", "out.parquet"])
def test_no_file_beside_the_output_is_touched(name: str, article: Path, tmp_path: Path) -> None:
    if name.endswith(".parquet"):
        pytest.importorskip("pyarrow")
    others = [tmp_path / f"{name}.{ending}" for ending in ("new", "rows")]
    for other in others:
        other.write_text(ARTICLE, encoding="utf-8")
    for _ in "once", "again":
        assert main(["--output", str(tmp_path / name), str(article), *map(str, others)]) == 0
    assert [other.read_text(encoding="utf-8") for other in others] == [ARTICLE] * 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", name, f"{name}.new", f"{name}.rows"]


def test_parquet_goes_where_a_link_leads_and_keeps_the_mode(article: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    kept, link = tmp_path / "out.parquet", tmp_path / "link.parquet"
    kept.write_bytes(b"before")
    kept.chmod(0o600)
    link.symlink_to(kept)
    assert main(["--output", str(link), str(article)]) == 0
    assert (link.is_symlink(), kept.stat().st_mode & 0o777) == (True, 0o600)
    assert parquet.read_table(kept).num_rows == 1


@posix
def test_a_pipe_that_has_a_name_is_written_to(article: Path) -> None:
    if not Path("/dev/fd").exists():
        pytest.skip("no names of open files here")
    read, write = os.pipe()
    assert main(["--sentences", "1", "--output", f"/dev/fd/{write}", str(article)]) == 0
    os.close(write)
    with open(read, encoding="utf-8") as pipe:
        assert pipe.read() == "Rates fell on Monday.\n"


@posix
def test_a_file_without_a_name_is_written_to(article: Path, tmp_path: Path) -> None:
    if not Path("/dev/fd").exists():
        pytest.skip("no names of open files here")
    with open(tmp_path / "gone.txt", "w+", encoding="utf-8") as gone:
        os.unlink(gone.name)
        assert main(["--sentences", "1", "--output", f"/dev/fd/{gone.fileno()}", str(article)]) == 0
        assert gone.read() == "Rates fell on Monday.\n"
    assert list(tmp_path.iterdir()) == [article]


@posix
def test_the_longest_name_that_there_is(article: Path, tmp_path: Path) -> None:
    output = tmp_path / ("n" * os.pathconf(tmp_path, "PC_NAME_MAX"))
    assert main(["--output", str(output), str(article)]) == 0
    assert output.is_file()


@posix
def test_a_file_is_written_to_in_a_folder_that_is_not(article: Path, tmp_path: Path) -> None:
    shut = tmp_path / "shut"
    shut.mkdir()
    output = shut / "out.txt"
    output.write_text("before, which was longer than what comes now")
    shut.chmod(0o500)
    try:
        if os.access(shut, os.W_OK):
            pytest.skip("whoever runs this may write anywhere")
        assert main(["--sentences", "1", "--output", str(output), str(article)]) == 0
        assert main(["--sentences", "1", "--output", str(shut / "new.txt"), str(article)]) == 1
    finally:
        shut.chmod(0o700)
    assert output.read_text(encoding="utf-8") == "Rates fell on Monday.\n"
    assert list(shut.iterdir()) == [output]


def test_what_could_be_read_of_a_source_is_written_but_under_strict(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out.jsonl"
    packed = gzip.compress("".join(f'{{"text": "{row} {ARTICLE}"}}\n' for row in range(2_000)).encode())
    for flags, rows in ((["--strict"], 0), ([], 1)):
        output.write_text("before")
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(packed[: len(packed) // 2])))
        assert main(["--model", "extractive", *flags, "--output", str(output), "-"]) == 1
        assert "standard input" in capsys.readouterr().err
        assert (output.read_text(encoding="utf-8").count("\n") >= 1) == rows, flags
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]
