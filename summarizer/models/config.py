"""What a transformers checkpoint can do, read from its JSON files; torch is not needed for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from summarizer.lengths import TASKS
from summarizer.models.checkpoints import Checkpoint
from summarizer.models.specs import ModelSpec, TaskSpec
from summarizer.models.tokenizer import TextCodec

# Architectures whose activations leave the range of float16.
FLOAT16_OVERFLOWS = frozenset({"t5", "mt5", "umt5", "longt5", "pegasus", "pegasus_x", "bigbird_pegasus"})
_LIMIT_KEYS = ("max_position_embeddings", "max_encoder_position_embeddings", "max_source_positions", "n_positions")
# Relative positions: the architecture sets no limit, so this is what it was trained at.
_TRAINED_AT = {"longt5": 4096}
_TRAINED_AT_OTHERWISE = 512
_IMPLAUSIBLE = 10**6


def checkpoint_spec(checkpoint: Checkpoint, codec: TextCodec) -> ModelSpec:
    """Tasks, limits and decoding defaults of a checkpoint.

    Every checkpoint gets all three tasks. Prefixes come from `task_specific_params` ("headline", "brief"
    and "summarization"); decoding defaults from there, from `generation_config.json` or `config.json`, in
    this order. The lengths given there are for a summary, so a headline or brief is free of them.
    """
    limit = input_limit(checkpoint)
    decoding = _decoding(checkpoint)
    least, most = _new_tokens(decoding, "min", checkpoint) or 1, _new_tokens(decoding, "max", checkpoint)
    num_beams = int(decoding.get("num_beams", 4))
    forced_id = setting(checkpoint, "forced_bos_token_id")
    return ModelSpec(
        name=checkpoint.name,
        revision=checkpoint.revision,
        architecture=checkpoint.architecture,
        languages=(),
        tasks={
            task: TaskSpec(
                prefix=_prefix(checkpoint.config, task),
                max_input_tokens=limit,
                reads="all",
                default=False,
                num_beams=num_beams,
                length_penalty=float(decoding.get("length_penalty", 1.0)),
                no_repeat_ngram_size=int(decoding.get("no_repeat_ngram_size", 3)),
                min_new_tokens=least if task == "summary" else 1,
                max_new_tokens=most if task == "summary" else None,
                num_hypotheses=num_beams,
            )
            for task in TASKS
        },
        forced_first_token=None if forced_id is None else codec.token(forced_id),
        max_output_tokens=_output_limit(checkpoint.config),
    )


def input_limit(checkpoint: Checkpoint) -> int:
    """Longest input in tokens: the smallest plausible figure that the checkpoint's files give."""
    figures = [checkpoint.config.get(key) for key in _LIMIT_KEYS]
    figures.append(checkpoint.tokenizer_config.get("model_max_length"))
    plausible = [int(figure) for figure in figures if isinstance(figure, (int, float)) and 0 < figure < _IMPLAUSIBLE]
    return min(plausible, default=_TRAINED_AT.get(checkpoint.architecture, _TRAINED_AT_OTHERWISE))


def setting(checkpoint: Checkpoint, key: str) -> Any:
    """A generation setting: from `generation_config.json`, or else `config.json`; None where neither has it."""
    value = checkpoint.generation_config.get(key)
    return checkpoint.config.get(key) if value is None else value


def _task_params(config: Mapping[str, Any], task: str) -> Mapping[str, Any]:
    params = config.get("task_specific_params")
    found = params.get(task) if isinstance(params, Mapping) else None
    return found if isinstance(found, Mapping) else {}


def _prefix(config: Mapping[str, Any], task: str) -> str:
    for name in (task, "summarization"):
        prefix = _task_params(config, name).get("prefix")
        if isinstance(prefix, str):
            return prefix
    return ""


def _decoding(checkpoint: Checkpoint) -> dict[str, Any]:
    sources = (checkpoint.config, checkpoint.generation_config, _task_params(checkpoint.config, "summarization"))
    names = ("num_beams", "length_penalty", "no_repeat_ngram_size")
    lengths = ("min_length", "max_length", "min_new_tokens", "max_new_tokens")
    return {
        name: source[name]
        for source in sources
        for name in (*names, *lengths)
        if isinstance(source.get(name), (int, float)) and not isinstance(source.get(name), bool)
    }


def _new_tokens(decoding: Mapping[str, Any], bound: str, checkpoint: Checkpoint) -> int | None:
    """`min_length` and `max_length` count the start token and a forced first one; ours do not."""
    forced = setting(checkpoint, "forced_bos_token_id") is not None
    if f"{bound}_new_tokens" in decoding:
        return max(1, int(decoding[f"{bound}_new_tokens"]) - forced)
    if f"{bound}_length" in decoding:
        return max(1, int(decoding[f"{bound}_length"]) - 1 - forced)
    return None


def _output_limit(config: Mapping[str, Any]) -> int | None:
    for key in ("max_decoder_position_embeddings", "max_target_positions", "max_position_embeddings"):
        if isinstance(config.get(key), int):
            return int(config[key]) - 2
    return None
