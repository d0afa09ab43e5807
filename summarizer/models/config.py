"""What a transformers checkpoint can do, read from its JSON files; torch is not needed for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from summarizer.errors import DamagedModelError
from summarizer.lengths import TASKS
from summarizer.models.checkpoints import Checkpoint
from summarizer.models.specs import ModelSpec, TaskSpec
from summarizer.models.tokenizer import TextCodec

_LIMIT_KEYS = ("max_position_embeddings", "max_encoder_position_embeddings", "max_source_positions", "n_positions")
# Relative positions: the architecture sets no limit, so this is what it was trained at.
_TRAINED_AT = {"longt5": 4096}
_TRAINED_AT_OTHERWISE = 512
_IMPLAUSIBLE = 10**6
_DECODER_LAYERS = ("decoder_layers", "num_decoder_layers", "num_layers")
_FLOAT32_BYTES = 4
_LEAST_INPUT = 16  # tokens of text; with fewer, an article falls into hundreds of pieces
# Settings of `generate` that neither backend applies, each with the values that change nothing.
_UNUSED: dict[str, tuple[Any, ...]] = {
    "repetition_penalty": (1, 1.0),
    "encoder_repetition_penalty": (1, 1.0),
    "encoder_no_repeat_ngram_size": (0,),
    "diversity_penalty": (0, 0.0),
    "num_beam_groups": (1,),
    "exponential_decay_length_penalty": (),
    "force_words_ids": (),
    "constraints": (),
    "sequence_bias": (),
    "penalty_alpha": (0, 0.0),
    "guidance_scale": (1, 1.0),
}
_SAMPLING = ("temperature", "top_k", "top_p", "min_p", "typical_p", "epsilon_cutoff", "eta_cutoff")
# name: (type, lowest, highest)
_RANGES: dict[str, tuple[Any, int, int]] = {
    "num_beams": (int, 1, 64),
    "length_penalty": ((int, float), -10, 10),
    "no_repeat_ngram_size": (int, 0, 64),
    **dict.fromkeys(("min_length", "max_length", "min_new_tokens", "max_new_tokens"), (int, 0, _IMPLAUSIBLE)),
}


def checkpoint_spec(checkpoint: Checkpoint, codec: TextCodec) -> ModelSpec:
    """Tasks, limits and decoding defaults of a checkpoint.

    Every checkpoint gets all three tasks. Prefixes come from `task_specific_params` ("headline", "brief"
    and "summarization"); decoding defaults from there, from `generation_config.json` or `config.json`, in
    this order. The lengths given there are for a summary, so a headline or brief is free of them.

    Raises:
        DamagedModelError: A setting is of the wrong kind or out of its range.
    """
    tasks = _tasks(checkpoint)
    forced_id = token_id(checkpoint, "forced_bos_token_id")
    for key in ("pad_token_id", "decoder_start_token_id"):
        token_ids(checkpoint, key)
    for spec in tasks.values():
        _check_room(checkpoint, spec.max_input_tokens, codec.overhead(spec.prefix))
    return ModelSpec(
        name=checkpoint.name,
        revision=checkpoint.revision,
        architecture=checkpoint.architecture,
        languages=(),
        tasks=tasks,
        forced_first_token=None if forced_id is None else codec.token(forced_id),
        max_output_tokens=_output_limit(checkpoint),
        end_tokens=_spelt(codec, [token_ids(checkpoint, "eos_token_id")])[0],
        suppressed=_spelt(codec, suppressed_ids(checkpoint)),
        unused=tuple(unused_settings(checkpoint)),
        weights=checkpoint.origin,
        token_bytes=_token_bytes(checkpoint.config),
    )


def _token_bytes(config: Mapping[str, Any]) -> int | None:
    """What the decoder keeps of a token, see `ModelSpec`; T5's heads may be wider or narrower than the model."""
    sizes = {key: value for key, value in config.items() if isinstance(value, int) and value > 0}
    layers = next((sizes[key] for key in _DECODER_LAYERS if key in sizes), 0)
    width = sizes.get("num_heads", 0) * sizes.get("d_kv", 0) or sizes.get("d_model", 0)
    return 2 * layers * width * _FLOAT32_BYTES or None


def _tasks(checkpoint: Checkpoint) -> dict[str, TaskSpec]:
    limit, decoding = input_limit(checkpoint), decoding_defaults(checkpoint)
    least, most = _new_tokens(decoding, "min", checkpoint) or 1, _new_tokens(decoding, "max", checkpoint)
    num_beams = int(decoding.get("num_beams", 4))
    return {
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
    }


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


def token_ids(checkpoint: Checkpoint, key: str) -> tuple[int, ...]:
    """The ids that a setting names, one or a list; empty where the checkpoint has no such setting.

    Raises:
        DamagedModelError: One of them is no id of the model's vocabulary.
    """
    value = setting(checkpoint, key)
    found = value if isinstance(value, list) else [] if value is None else [value]
    _check_ids(checkpoint, key, found)
    return tuple(found)


def _check_ids(checkpoint: Checkpoint, key: str, found: Sequence[Any]) -> None:
    size = checkpoint.config.get("vocab_size")
    size = size if isinstance(size, int) else _IMPLAUSIBLE
    for token in found:
        if isinstance(token, bool) or not isinstance(token, int) or not 0 <= token < size:
            raise DamagedModelError(f"{key} of {checkpoint.name} holds {token!r}; allowed: token ids, 0 to {size - 1}")


def suppressed_ids(checkpoint: Checkpoint) -> tuple[tuple[int, ...], ...]:
    """Sequences of token ids that no output may hold: `suppress_tokens` and `bad_words_ids`, but no end token.

    Raises:
        DamagedModelError: One of them is no id of the model's vocabulary, or no list.
    """
    ends = {(end,) for end in token_ids(checkpoint, "eos_token_id")}
    words = setting(checkpoint, "bad_words_ids") or []
    if not isinstance(words, list) or not all(isinstance(word, list) and word for word in words):
        raise DamagedModelError(f"bad_words_ids of {checkpoint.name} is {words!r}; allowed: a list of lists of ids")
    for word in words:
        _check_ids(checkpoint, "bad_words_ids", word)
    found = [(one,) for one in token_ids(checkpoint, "suppress_tokens")] + [tuple(word) for word in words]
    return tuple(dict.fromkeys(one for one in found if one not in ends))


def _spelt(codec: TextCodec, sequences: Iterable[Sequence[int]]) -> tuple[tuple[str, ...], ...]:
    """Token ids as tokens; those that the tokenizer lacks are named by their ids, and no output holds them."""
    return tuple(tuple(codec.token(one) or f"<{one}>" for one in sequence) for sequence in sequences)


def token_id(checkpoint: Checkpoint, key: str) -> int | None:
    """The id that a setting names, the first of a list; None where the checkpoint has no such setting.

    Raises:
        DamagedModelError: It is no id of the model's vocabulary.
    """
    return next(iter(token_ids(checkpoint, key)), None)


def unused_settings(checkpoint: Checkpoint) -> list[str]:
    """Settings of a checkpoint that would change what it writes and that no backend applies, as "name=value".

    A forced last token that is an end token, as BART has it, changes nothing here: what reaches the bound of its
    length is marked as not ended, with or without the end token that would hide it.
    """
    found = [name for name, neutral in _UNUSED.items() if setting(checkpoint, name) not in (None, *neutral)]
    ends, forced = (set(token_ids(checkpoint, key)) for key in ("eos_token_id", "forced_eos_token_id"))
    if ends and not forced <= ends:
        found.append("forced_eos_token_id")
    if setting(checkpoint, "do_sample") is True:
        found += [name for name in ("do_sample", *_SAMPLING) if setting(checkpoint, name) is not None]
    return [f"{name}={setting(checkpoint, name)!r}" for name in found]


def _check_room(checkpoint: Checkpoint, limit: int, overhead: int) -> None:
    if limit - overhead < _LEAST_INPUT:
        raise DamagedModelError(
            f"{checkpoint.name} reads {limit} tokens, {overhead} of them prefix and special tokens; "
            f"allowed: room for {_LEAST_INPUT} tokens of text or more"
        )


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


def decoding_defaults(checkpoint: Checkpoint) -> dict[str, Any]:
    """The decoding settings of a checkpoint, by transformers' names; those of the task go before the general ones.

    Raises:
        DamagedModelError: One is of the wrong type or out of its range.
    """
    sources = (checkpoint.config, checkpoint.generation_config, _task_params(checkpoint.config, "summarization"))
    found = {name: source[name] for source in sources for name in _RANGES if source.get(name) is not None}
    for name, value in found.items():
        kind, low, high = _RANGES[name]
        if isinstance(value, bool) or not isinstance(value, kind) or not low <= value <= high:
            raise DamagedModelError(f"{name} of {checkpoint.name} is {value!r}; allowed: {low} to {high}")
    return found


def _new_tokens(decoding: Mapping[str, Any], bound: str, checkpoint: Checkpoint) -> int | None:
    """`min_length` and `max_length` count the start token and a forced first one; ours do not."""
    forced = token_id(checkpoint, "forced_bos_token_id") is not None
    if f"{bound}_new_tokens" in decoding:
        return max(1, int(decoding[f"{bound}_new_tokens"]) - forced)
    if f"{bound}_length" in decoding:
        return max(1, int(decoding[f"{bound}_length"]) - 1 - forced)
    return None


def _output_limit(checkpoint: Checkpoint) -> int | None:
    for key in ("max_decoder_position_embeddings", "max_target_positions", "max_position_embeddings"):
        positions = checkpoint.config.get(key)
        if isinstance(positions, int):
            if positions < _LEAST_INPUT:
                raise DamagedModelError(f"{key} of {checkpoint.name} is {positions}; allowed: {_LEAST_INPUT} or more")
            return positions - 2
    return None
