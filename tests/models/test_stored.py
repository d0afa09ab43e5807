from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer.errors import ModelNotFoundError
from summarizer.models import cached_models, remove_cached


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A cache with a model that was downloaded, rewritten and converted twice, another, and damaged ones."""
    for kind, name, compute_type in [
        ("models", "a/b", "int8"),
        ("models", "a/b", "float32"),
        ("models", "other", "int8"),
        ("weights", "a/b", None),
    ]:
        folder = tmp_path / kind / f"{name.replace('/', '-')}-{compute_type}"
        folder.mkdir(parents=True)
        (folder / "weights").write_bytes(b"x" * 1000)
        record = {"name": name, "version": "1" * 40, **({"compute_type": compute_type} if compute_type else {})}
        (folder / "model.json").write_text(json.dumps(record))
    (tmp_path / "models" / "damaged").mkdir()
    (tmp_path / "models" / "damaged" / "model.json").write_text("{")
    (tmp_path / "models" / ".tmp-1").mkdir()
    snapshot = tmp_path / "models--a--b" / "snapshots" / ("1" * 40)
    snapshot.mkdir(parents=True)
    (snapshot / "config.json").write_bytes(b"{}")
    return tmp_path


def test_what_lies_in_a_cache(root: Path) -> None:
    found = cached_models(root)
    assert [(one.name, one.kind, one.compute_type) for one in found] == [
        ("a/b", "converted", "float32"),
        ("a/b", "converted", "int8"),
        ("a/b", "download", None),
        ("a/b", "weights", None),
        ("other", "converted", "int8"),
    ]
    assert {one.revision for one in found} == {"1" * 40}
    assert all(one.size > 1000 for one in found if one.kind != "download")
    assert cached_models(root / "nothing") == ()


def test_what_is_removed(root: Path) -> None:
    assert {one.kind for one in remove_cached("a/b", root=root)} == {"converted", "weights"}
    assert [(one.name, one.kind) for one in cached_models(root)] == [("a/b", "download"), ("other", "converted")]
    with pytest.raises(ModelNotFoundError, match=r"'a/b'.*there: other"):
        remove_cached("a/b", root=root)
    assert [one.kind for one in remove_cached("a/b", downloads=True, root=root)] == ["download"]
    assert [one.name for one in cached_models(root)] == ["other"]
