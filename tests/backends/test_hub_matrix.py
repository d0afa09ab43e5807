"""Every layout that the Hub has, by name, through a Hub on this machine: loaded and summarized on both backends."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import pytest

from summarizer import Summarizer
from summarizer.backends.base import Decoding
from summarizer.backends.table import load_backend, prepare
from tests.fake_hub import COMMIT, PR_COMMIT, PullRequest, serve, start_empty
from tests.tiny_checkpoints import text_of
from tests.tiny_layouts import as_pickle, with_spiece

pytest.importorskip("torch")
pytest.importorskip("transformers")

LAYOUTS = ("safetensors", "sharded safetensors", "pull request", "pickle", "sharded pickle")
ORIGINS = {"pull request": f"refs/pr/3 at {PR_COMMIT}", "pickle": "pytorch_model.bin"}
ORIGINS |= {"sharded pickle": "pytorch_model-00001-of-00002.bin"}


@pytest.fixture(autouse=True)
def _empty_caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    start_empty(tmp_path, monkeypatch)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def laid_out(layout: str, source: Path, scratch: Path) -> tuple[Mapping[str, bytes], PullRequest | None]:
    """The files of a repository, and its pull request."""
    from transformers import AutoModelForSeq2SeqLM

    if layout == "safetensors":
        return contents(source), None
    if layout == "sharded safetensors":
        AutoModelForSeq2SeqLM.from_pretrained(source).save_pretrained(scratch / "parts", max_shard_size="20KB")
        parts = {name: data for name, data in contents(scratch / "parts").items() if "safetensors" in name}
        assert len(parts) > 2
        return {name: data for name, data in contents(source).items() if name != "model.safetensors"} | parts, None
    pickled = contents(as_pickle(source, scratch / "pickled", parts=2 if layout == "sharded pickle" else 1))
    if layout != "pull request":
        return pickled, None
    weights = {"model.safetensors": (source / "model.safetensors").read_bytes()}
    return pickled, PullRequest({**pickled, **weights})


DECODING = Decoding(4, 1.0, 3, 2, 12, 4)


@pytest.fixture(scope="module")
def expected(checkpoint: Callable[[str], Path]) -> Callable[[str], list[tuple[int, ...]]]:
    """What the checkpoint of a family writes as a local folder, once for all layouts."""

    @cache
    def tokens(family: str) -> list[tuple[int, ...]]:
        loaded = load_backend(str(checkpoint(family)), backend="hf", device="cpu")
        return [one.tokens for one in loaded.generate([text_of(20)], "summary", DECODING)[0]]

    return tokens


@pytest.mark.filterwarnings("ignore:.*pickled weights only:UserWarning")
@pytest.mark.parametrize(
    ("family", "layout"),
    [
        *[("bart", layout) for layout in LAYOUTS],
        *[("pegasus", layout) for layout in ("safetensors", "pull request", "pickle")],
        *[("t5", layout) for layout in ("pull request", "sharded pickle")],
        *[("mt5", layout) for layout in ("sharded safetensors", "pickle")],
        ("mbart", "pickle"),
        ("led", "pull request"),
        ("longt5", "pickle"),
    ],
)
def test_every_layout_gives_the_same_tokens(
    family: str,
    layout: str,
    expected: Callable[[str], list[tuple[int, ...]]],
    checkpoint: Callable[[str], Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Those of the checkpoint as a local folder; float32, both backends where both can."""
    source = checkpoint(family)
    files, pull_request = laid_out(layout, source, tmp_path)
    with serve("tiny/model", files, pull_request) as (address, _):
        monkeypatch.setenv("HF_ENDPOINT", address)
        for backend in ("hf",) if family in ("led", "longt5") else ("ct2", "hf"):
            loaded = load_backend("tiny/model", backend=backend, compute_type="float32", device="cpu")
            found = loaded.generate([text_of(20)], "summary", DECODING)
            assert [one.tokens for one in found[0]] == expected(family)
            assert (loaded.spec.revision, loaded.spec.weights) == (COMMIT, ORIGINS.get(layout))


@pytest.mark.parametrize("layout", ["safetensors", "pull request"])
def test_a_tokenizer_of_sentencepiece_alone(
    layout: str, checkpoint: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = with_spiece(checkpoint("mt5"), tmp_path / "slow")
    files, pull_request = laid_out(layout, source, tmp_path)
    assert "tokenizer.json" not in files
    with serve("tiny/model", files, pull_request) as (address, _):
        monkeypatch.setenv("HF_ENDPOINT", address)
        rows = [
            load_backend("tiny/model", backend=backend, compute_type="float32", device="cpu").generate(
                [text_of(20)], "summary", DECODING
            )
            for backend in ("ct2", "hf")
        ]
    assert [one.text for one in rows[0][0]] == [one.text for one in rows[1][0]]


@pytest.mark.filterwarnings("error")
def test_a_summary_says_where_its_weights_came_from(
    checkpoint: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files, pull_request = laid_out("pull request", checkpoint("pegasus"), tmp_path)
    monkeypatch.setenv("STANDFIRST_MODEL", "tiny/model")
    with serve("tiny/model", files, pull_request) as (address, _):
        monkeypatch.setenv("HF_ENDPOINT", address)
        made = Summarizer(device="cpu", allow_pickle=False).summarize(text_of(200)).provenance
        assert pull_request is not None
        assert prepare("tiny/model", backend="hf").size > len(pull_request.files["model.safetensors"])
    assert (made.model, made.revision, made.weights) == ("tiny/model", COMMIT, f"refs/pr/3 at {PR_COMMIT}")
    again = Summarizer("tiny/model", device="cpu", local_files_only=True).summarize(text_of(200)).provenance
    assert again == made
