"""What the configuration of a checkpoint says, on both backends alike."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from summarizer import Summarizer
from summarizer.backends.base import Decoding
from summarizer.backends.table import load_backend
from summarizer.errors import DamagedModelError, UnsupportedModelError
from tests.tiny_checkpoints import text_of

pytest.importorskip("torch")
pytest.importorskip("transformers")

DECODING = Decoding(4, 1.0, 3, 2, 12, 4)
TEXTS = [text_of(9 + 7 * i, i) for i in range(4)]
BOTH = ("ct2", "hf")


def changed(source: Path, folder: Path, name: str = "generation_config.json", **settings: Any) -> Path:
    """A copy of a checkpoint with other settings in one of its files."""
    shutil.copytree(source, folder)
    content = json.loads((folder / name).read_text())
    (folder / name).write_text(json.dumps({**content, **settings}))
    return folder


def written(folder: Path, backend: str, **options: Any) -> list[list[tuple[tuple[int, ...], bool]]]:
    generator = load_backend(str(folder), backend=backend, device="cpu", compute_type="float32", **options)
    rows = generator.generate(TEXTS, "summary", DECODING)
    return [[(found.tokens, found.ended) for found in row] for row in rows]


def first_tokens(rows: list[list[tuple[tuple[int, ...], bool]]]) -> set[int]:
    return {tokens[place] for row in rows for tokens, _ in row for place in range(len(tokens))}


@pytest.mark.filterwarnings("ignore:.*forced_eos_token_id:UserWarning")
@pytest.mark.parametrize("family", ["bart", "pegasus", "t5"])
def test_several_end_tokens(family: str, checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    plain = written(checkpoint(family), "hf")
    other = max(first_tokens(plain))
    for number, ends in enumerate(([2, other], other)):
        folder = changed(checkpoint(family), tmp_path / str(number), eos_token_id=ends)
        ours, theirs = (written(folder, backend) for backend in BOTH)
        assert ours == theirs
        assert other not in first_tokens(ours)
        assert ours != plain


@pytest.mark.parametrize("family", ["bart", "pegasus", "t5"])
def test_suppressed_tokens_and_bad_words(family: str, checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    plain = written(checkpoint(family), "hf")
    row = plain[0][0][0]
    for number, settings in enumerate(
        ({"suppress_tokens": [row[1]]}, {"bad_words_ids": [[row[0]], list(row[2:4])]}, {"bad_words_ids": [[2]]})
    ):
        folder = changed(checkpoint(family), tmp_path / str(number), **settings)
        ours, theirs = (written(folder, backend) for backend in BOTH)
        assert ours == theirs
        if number == 0:
            assert row[1] not in first_tokens(ours)
        elif number == 1:
            assert row[0] not in first_tokens(ours)
            pairs = {found[i : i + 2] for rows in ours for found, _ in rows for i in range(len(found))}
            assert row[2:4] not in pairs
        else:
            assert ours == plain, "an end token cannot be a bad word"


def test_what_only_transformers_can_do_goes_there(checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    folder = changed(checkpoint("bart"), tmp_path / "model", begin_suppress_tokens=[5])
    assert load_backend(str(folder), device="cpu").name == "hf"
    with pytest.raises(UnsupportedModelError, match="begin_suppress_tokens"):
        load_backend(str(folder), backend="ct2", device="cpu")


def test_settings_that_nothing_uses_are_named(checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    settings = {"do_sample": True, "temperature": 0.7, "repetition_penalty": 1.3}
    folder = changed(checkpoint("bart"), tmp_path / "model", **settings)
    with pytest.warns(UserWarning, match=r"repetition_penalty=1\.3, do_sample=True, temperature=0\.7"):
        load_backend(str(folder), device="cpu")


@pytest.mark.parametrize("family", ["bart", "pegasus", "t5"])
def test_no_pad_token(family: str, checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    """An end token is put in its place, which the mask hides."""
    folder = Path(shutil.copytree(checkpoint(family), tmp_path / "model"))
    for name in ("tokenizer_config.json", "config.json", "generation_config.json"):
        content = json.loads((folder / name).read_text())
        left = {key: value for key, value in content.items() if key not in ("pad_token", "pad_token_id")}
        assert left != content
        (folder / name).write_text(json.dumps(left))
    assert written(folder, "ct2") == written(folder, "hf") == written(checkpoint(family), "hf")


def without(source: Path, folder: Path, *keys: str) -> Path:
    """A copy of a checkpoint whose files do not have some settings."""
    shutil.copytree(source, folder)
    for name in ("config.json", "generation_config.json"):
        content = json.loads((folder / name).read_text())
        (folder / name).write_text(json.dumps({key: value for key, value in content.items() if key not in keys}))
    return folder


@pytest.mark.filterwarnings("ignore:.*forced_eos_token_id:UserWarning")
@pytest.mark.parametrize(("family", "end", "start"), [("bart", 2, 2), ("pegasus", 1, 0), ("mbart", 2, 0)])
def test_no_end_and_no_start_named(
    family: str, end: int, start: int, checkpoint: Callable[[str], Path], tmp_path: Path
) -> None:
    """The architecture's own, as transformers has them: mBART begins with the first token of all."""
    folder = without(checkpoint(family), tmp_path / "left out", "eos_token_id", "decoder_start_token_id")
    named = changed(checkpoint(family), tmp_path / "named", eos_token_id=end, decoder_start_token_id=start)
    assert written(folder, "ct2") == written(folder, "hf") == written(named, "ct2")


@pytest.mark.parametrize(
    ("family", "key", "null"), [("bart", "eos_token_id", True), ("t5", "decoder_start_token_id", False)]
)
@pytest.mark.parametrize("backend", BOTH)
def test_what_no_default_says_is_missed_by_name(
    backend: str, family: str, key: str, null: bool, checkpoint: Callable[[str], Path], tmp_path: Path
) -> None:
    folder = without(checkpoint(family), tmp_path / "model", key)
    if null:
        folder = changed(folder, tmp_path / "null", "config.json", **{key: None})
    with pytest.raises(DamagedModelError, match=rf"{key}.*{family}"):
        load_backend(str(folder), backend=backend, device="cpu")


@pytest.mark.filterwarnings("ignore:.*forced_eos_token_id:UserWarning")
@pytest.mark.parametrize("told", [None, False])
def test_a_config_that_denies_its_encoder(told: bool | None, checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    folder = changed(checkpoint("bart"), tmp_path / "bart", "config.json", is_encoder_decoder=told)
    assert written(folder, "hf") == written(folder, "ct2") == written(checkpoint("bart"), "hf")


def test_a_forced_last_token(checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    """BART's end token hides only that an output reached its bound; another token would be written, and is named."""
    folders = [
        changed(checkpoint("bart"), tmp_path / str(value), forced_eos_token_id=value, num_beams=2)
        for value in (None, 2)
    ]
    rows = [written(folder, backend) for folder in folders for backend in BOTH]
    assert all(row == rows[0] for row in rows)
    assert not all(ended for row in rows[0] for _, ended in row)
    other = changed(checkpoint("bart"), tmp_path / "other", forced_eos_token_id=7)
    for backend in BOTH:
        summarizer = Summarizer(str(other), backend=backend, device="cpu")
        with pytest.warns(UserWarning, match="forced_eos_token_id=7"):
            made = summarizer.summarize_batch([text_of(words) for words in range(80, 160, 10)])
        own = [found for found in made if found.provenance.backend == backend]  # else the tiny model wrote nothing
        assert own
        assert all(any("forced_eos_token_id=7" in warning for warning in found.warnings) for found in own)


@pytest.mark.parametrize("value", ["no", [5], [[]], [[10**6]], [["a"]], {"a": 1}])
def test_bad_words_of_a_wrong_kind(value: Any, checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    folder = changed(checkpoint("bart"), tmp_path / "model", bad_words_ids=value)
    with pytest.raises(DamagedModelError, match="bad_words_ids"):
        load_backend(str(folder), device="cpu")


@pytest.mark.parametrize("key", ["encoder_layers", "encoder_attention_heads", "d_model"])
@pytest.mark.parametrize("value", [-1, 0, True, "2", 1.5])
def test_counts_of_a_wrong_kind(key: str, value: Any, checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    folder = changed(checkpoint("bart"), tmp_path / "model", name="config.json", **{key: value})
    with pytest.raises(DamagedModelError, match=f"{key}.*{value!r}; allowed: 1 to"):
        load_backend(str(folder), device="cpu")


@pytest.mark.parametrize("key", ["encoder_layers", "decoder_attention_heads"])
def test_more_layers_than_can_be_built(key: str, checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    folder = changed(checkpoint("bart"), tmp_path / "model", name="config.json", **{key: 10**6})
    with pytest.raises(DamagedModelError, match=f"{key}.*1000000; allowed: 1 to 1000"):
        load_backend(str(folder), device="cpu")


@pytest.mark.parametrize("value", [None, True, "a", -0.5, 2])
def test_a_share_of_a_wrong_kind(value: Any, checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    folder = changed(checkpoint("bart"), tmp_path / "model", name="config.json", dropout=value)
    with pytest.raises(DamagedModelError, match=f"dropout.*{value!r}; allowed: 0 to 1"):
        load_backend(str(folder), device="cpu")


@pytest.mark.parametrize("value", [-1, 0, 1, 16])
def test_a_farthest_distance_that_is_a_near_one(value: int, checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    """Half of the 32 buckets are for single distances; CTranslate2 would read outside of its table."""
    folder = changed(checkpoint("t5"), tmp_path / "model", "config.json", relative_attention_max_distance=value)
    with pytest.raises(DamagedModelError, match="relative_attention_max_distance"):
        load_backend(str(folder), device="cpu")
