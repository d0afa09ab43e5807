"""A truth value that is given as a text is refused where it is given: "False" would count as true."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer import MapBatch, OptionError, Summarizer, fetch, run_corpus, summarize
from summarizer.models.stored import remove_cached
from summarizer_eval import Example, ExampleSet, Lead, Rouge, SummarizerSystem, evaluate
from summarizer_eval.reading import draw_items

_STORY = "Police closed the bridge in Holm on Monday after a lorry hit it. Nobody was hurt."
_DATA = ExampleSet.of([Example("1", _STORY, ("Bridge closed",))], "examples")
_IN = Path("in.jsonl")

_TAKEN: dict[str, Callable[[str], object]] = {
    "local_files_only": lambda no: Summarizer(local_files_only=no),  # type: ignore[arg-type]
    "allow_pickle": lambda no: MapBatch(allow_pickle=no),  # type: ignore[arg-type]
    "allow_private": lambda no: fetch("http://127.0.0.1:9/", allow_private=no),  # type: ignore[arg-type]
    "bullets": lambda no: summarize(_STORY).to_markdown(bullets=no),  # type: ignore[arg-type]
    "full": lambda no: run_corpus(_IN, "out.jsonl", full=no),  # type: ignore[arg-type]
    "quiet": lambda no: run_corpus(_IN, "out.jsonl", quiet=no),  # type: ignore[arg-type]
    "downloads": lambda no: remove_cached("nobody/nothing", downloads=no),  # type: ignore[arg-type]
    "progress": lambda no: evaluate(Lead(), _DATA, progress=no),  # type: ignore[arg-type]
    "headline": lambda no: SummarizerSystem(headline=no),  # type: ignore[arg-type]
    "stemmer": lambda no: Rouge(stemmer=no),
    "any_script": lambda no: Rouge(any_script=no),  # type: ignore[arg-type]
    "references": lambda no: draw_items([], _DATA, count=1, seed=0, references=no),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("name", _TAKEN)
def test_a_text_is_no_truth_value(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    _IN.write_text('{"article": "' + _STORY + '"}\n', encoding="utf-8")
    with pytest.raises(OptionError, match=f"{name} is 'False'; allowed: "):
        _TAKEN[name]("False")
    assert [path.name for path in tmp_path.iterdir()] == [_IN.name]  # nothing was begun
