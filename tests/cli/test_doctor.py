"""`summarize doctor`: what is whole, what is not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer.cli import main


def test_a_whole_installation(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("torch")
    assert main(["doctor"]) == 0
    found = capsys.readouterr().out
    assert "FAILED" not in found
    for fact in ("system: standfirst", "devices: cpu", "models: pointer is whole", "self-test: extractive: 'Co"):
        assert fact in found


def test_a_damaged_model_in_the_cache(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "models" / "some-model"
    folder.mkdir(parents=True)
    hashes = dict.fromkeys(("model.bin", "config.json", "tokenizer.json"), "0" * 64)
    for name in hashes:
        (folder / name).write_bytes(b"cut off")
    record = {"name": "some/model", "version": "1", "compute_type": "int8", "sha256": hashes}
    (folder / "model.json").write_text(json.dumps(record), encoding="utf-8")
    monkeypatch.setenv("STANDFIRST_CACHE", str(tmp_path))
    assert main(["doctor"]) == 1
    lines = capsys.readouterr().out.splitlines()
    (failed,) = (line for line in lines if line.startswith("FAILED cache"))
    assert "model.bin is not the file that model.json records" in failed
