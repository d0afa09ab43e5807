from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import platformdirs
import pytest

from summarizer.errors import DamagedModelError
from summarizer.models import EMBEDDED_FOLDER
from summarizer.models.cache import cache_folder
from summarizer.models.files import either, sha256_of, verify, write_atomically
from tests.models.records import write


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the embedded model that a test may damage."""
    shutil.copytree(EMBEDDED_FOLDER, tmp_path / "assets")
    return tmp_path / "assets"


def test_embedded_model_is_whole() -> None:
    verify(EMBEDDED_FOLDER)


@pytest.mark.parametrize("name", ["model.bin", "config.json", "shared_vocabulary.json", "tokenizer.json"])
def test_damaged_file_is_named(copy: Path, name: str) -> None:
    content = bytearray((copy / name).read_bytes())
    content[len(content) // 2] ^= 1
    (copy / name).write_bytes(content)
    with pytest.raises(DamagedModelError, match=re.escape(str(copy / name))):
        verify(copy)


def test_missing_file_is_named(copy: Path) -> None:
    (copy / "tokenizer.json").unlink()
    with pytest.raises(DamagedModelError, match=r"tokenizer\.json"):
        verify(copy)


def test_record_must_cover_the_weights_and_stay_in_its_folder(tmp_path: Path) -> None:
    with pytest.raises(DamagedModelError, match=r"model\.bin"):
        verify(write(tmp_path))
    (tmp_path / "escape").mkdir()
    hashes = {"model.bin": "", "config.json": "", "tokenizer.json": "", "../model.json": ""}
    for name in ("model.bin", "config.json", "tokenizer.json"):
        (tmp_path / "escape" / name).write_bytes(b"")
        hashes[name] = sha256_of(tmp_path / "escape" / name)
    with pytest.raises(DamagedModelError, match=r"\.\./model\.json"):
        verify(write(tmp_path / "escape", sha256=hashes))


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "new" / "file"
    write_atomically(target, b"old")
    write_atomically(target, b"new")
    assert [path.read_bytes() for path in target.parent.iterdir()] == [b"new"]
    blocked = tmp_path / "folder"
    (blocked / "inside").mkdir(parents=True)
    with pytest.raises(OSError, match="folder"):
        write_atomically(blocked, b"new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "new"]


@pytest.mark.skipif(os.name != "posix", reason="there are no such modes")
def test_a_written_file_can_be_read_by_whom_the_mask_lets(tmp_path: Path) -> None:
    write_atomically(tmp_path / "ours", b"new")
    (tmp_path / "other").write_bytes(b"new")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_cache_folder_is_the_named_one_or_the_platforms(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("STANDFIRST_CACHE", str(tmp_path))
    assert cache_folder() == tmp_path
    monkeypatch.delenv("STANDFIRST_CACHE")
    assert cache_folder() == platformdirs.user_cache_path("standfirst", appauthor=False, opinion=False)
    assert cache_folder().name == "standfirst"


def test_a_list_of_words_or_patterns_is_one_pattern() -> None:
    assert either("compression_words", "unless") == "if|unless"
    limits = re.compile(either("compression_words", "limits"))  # which names other lists in braces
    assert limits.search("Togo upheld it¦but cut the fine")
    assert limits.search("Ada left Graz¦in 1987")
    assert not limits.search("Ada left Graz¦in haste")
