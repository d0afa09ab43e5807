"""Mutated configurations: a checkpoint loads and writes, or says what is wrong with it in an error of ours."""

from __future__ import annotations

import json
import shutil
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarizer.backends.base import Decoding
from summarizer.backends.table import load_backend
from summarizer.errors import SummarizerError
from tests.tiny_checkpoints import text_of

pytest.importorskip("torch")
pytest.importorskip("transformers")

VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.sampled_from([-1, 0, 1, 2, 3, 10**6, 10**12, 1.5, -0.5, 1e308, float("nan")]),
    st.sampled_from(["", "auto", "float16", "relu", "summarize: ", [], {}, [1], [[1]], [-1], ["a"], {"a": 1}]),
)
GENERATION = (
    "eos_token_id pad_token_id bos_token_id decoder_start_token_id forced_bos_token_id forced_eos_token_id num_beams "
    "length_penalty no_repeat_ngram_size min_length max_length min_new_tokens max_new_tokens suppress_tokens "
    "begin_suppress_tokens bad_words_ids do_sample temperature repetition_penalty early_stopping num_return_sequences"
).split()
CONFIG_T5 = (
    "d_model d_kv d_ff num_layers num_decoder_layers num_heads vocab_size feed_forward_proj is_gated_act dense_act_fn "
    "relative_attention_num_buckets relative_attention_max_distance layer_norm_epsilon initializer_factor dtype "
    "tie_word_embeddings scale_decoder_outputs task_specific_params n_positions decoder_start_token_id use_cache"
).split()
CONFIG = (
    "d_model encoder_layers decoder_layers encoder_attention_heads encoder_ffn_dim vocab_size max_position_embeddings "
    "activation_function scale_embedding tie_word_embeddings dropout dtype torch_dtype architectures model_type "
    "task_specific_params is_encoder_decoder pad_token_id eos_token_id num_beams use_cache"
).split()


@pytest.mark.parametrize(
    ("family", "name", "keys"),
    [
        ("bart", "generation_config.json", GENERATION),
        ("bart", "config.json", CONFIG),
        ("t5", "generation_config.json", GENERATION),
        ("t5", "config.json", CONFIG_T5),
    ],
)
def test_mutated_settings(
    family: str,
    name: str,
    keys: list[str],
    checkpoint: Callable[[str], Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("STANDFIRST_CACHE", str(tmp_path / "cache"))
    source = checkpoint(family)
    folder = Path(shutil.copytree(source, tmp_path / "model"))

    @settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.dictionaries(st.sampled_from(keys), VALUES, min_size=1, max_size=2), st.sampled_from(["ct2", "hf"]))
    def check(change: dict[str, Any], backend: str) -> None:
        content = json.loads((source / name).read_text())
        (folder / name).write_text(json.dumps({**content, **change}))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                loaded = load_backend(str(folder), backend=backend, device="cpu", compute_type="float32")
                (row,) = loaded.generate([text_of(9)], "brief", Decoding(2, 1.0, 3, 1, 8, 2))
            except SummarizerError as error:
                assert str(error)  # noqa: PT017
            else:
                assert len(row) == 2
                assert all(len(found.tokens) <= 8 for found in row)

    check()
