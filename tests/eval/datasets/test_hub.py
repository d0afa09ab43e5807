"""Data sets of the Hub when there is no network. Nothing here goes on the network."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from summarizer.errors import OfflineError, SourceError
from summarizer_eval import Example, load_examples


@pytest.fixture(autouse=True)
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HF_HUB_OFFLINE", "HF_DATASETS_OFFLINE", "HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_DATASETS_CACHE", str(tmp_path))
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")  # the discard port: nobody listens
    return tmp_path


def test_no_network_is_found_out_without_datasets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "datasets", None)  # importing it would fail, and take a second
    with pytest.raises(OfflineError, match="abisee/cnn_dailymail"):
        load_examples("cnn_dailymail", split="test[:10]")


def test_the_offline_switch_is_honoured_without_a_probe(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("the network was tried")

    monkeypatch.setattr("socket.create_connection", refuse)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(OfflineError, match="EdinburghNLP/xsum"):
        load_examples("xsum")


class FakeDatasets(SimpleNamespace):
    """Stands in for the package: what it was asked for, and two rows."""

    def __init__(self, error: Exception | None = None) -> None:
        exceptions, config = SimpleNamespace(DatasetsError=KeyError), SimpleNamespace(HF_HUB_OFFLINE=False)
        super().__init__(exceptions=exceptions, config=config, asked=[])
        self.error = error

    def load_dataset(self, *args: object, **kwargs: object) -> list[dict[str, str]]:
        assert self.config.HF_HUB_OFFLINE  # no retries on a network that is not there
        self.asked.append((args, kwargs))
        if self.error:
            raise self.error
        return [{"id": "k1", "article": "A", "highlights": "R\nS"}, {"id": "k2", "article": "B", "highlights": "T"}]


def test_a_cached_data_set_is_loaded_with_its_known_columns(empty_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = FakeDatasets()
    monkeypatch.setitem(sys.modules, "datasets", fake)  # type: ignore[arg-type]
    (empty_cache / "abisee___cnn_dailymail").mkdir()
    loaded = load_examples("cnn_dailymail", split="validation", revision="abc", rows=slice(1))
    assert list(loaded) == [Example("k1", "A", ("R\nS",))]
    assert loaded.info.source == "cnn_dailymail, validation"
    assert not fake.config.HF_HUB_OFFLINE
    assert fake.asked == [(("abisee/cnn_dailymail", "3.0.0"), {"split": "validation", "revision": "abc"})]


def test_what_datasets_cannot_load_is_a_source_error(empty_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "datasets", FakeDatasets(ValueError("Unknown split")))  # type: ignore[arg-type]
    (empty_cache / "some___data").mkdir()
    with pytest.raises(SourceError, match=r"some/data .*Unknown split"):
        load_examples("some/data", split="x")


def test_the_real_library_reads_its_cache(empty_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    datasets = pytest.importorskip("datasets")
    monkeypatch.setattr("datasets.config.HF_DATASETS_CACHE", empty_cache)
    rows = empty_cache / "rows.jsonl"
    rows.write_text('{"id": "k1", "article": "A", "highlights": "R"}\n', encoding="utf-8")
    datasets.load_dataset("json", data_files={"test": str(rows)})
    made = next((empty_cache / "json").glob("*/*/*/dataset_info.json")).parent
    # The same files under the name that a download of the data set would have.
    folder = empty_cache / "abisee___cnn_dailymail" / "3.0.0" / "0.0.0" / ("a" * 40)
    folder.parent.mkdir(parents=True)
    made.rename(folder)
    (folder / "json-test.arrow").rename(folder / "cnn_dailymail-test.arrow")
    info = folder / "dataset_info.json"
    record = json.loads(info.read_text(encoding="utf-8"))
    record.update(builder_name="cnn_dailymail", dataset_name="cnn_dailymail", config_name="3.0.0")
    record["splits"]["test"]["dataset_name"] = "cnn_dailymail"
    info.write_text(json.dumps(record), encoding="utf-8")
    assert list(load_examples("cnn_dailymail")) == [Example("k1", "A", ("R",))]
