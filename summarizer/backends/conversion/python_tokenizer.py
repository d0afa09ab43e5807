"""A tokenizer that transformers has in Python only, such as those of M2M100, Marian and ProphetNet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Encoding:
    """The ids of a text.

    Attributes:
        ids: The ids, special tokens among them where they were asked for.
    """

    ids: list[int]


class PythonTokenizer:
    """What `TextCodec` asks of `tokenizers.Tokenizer`, done by transformers.

    Args:
        tokenizer: A `PreTrainedTokenizer`.
    """

    def __init__(self, tokenizer: Any) -> None:
        """Takes the tokenizer over."""
        self._tokenizer = tokenizer
        # The tokens of languages, which M2M100 keeps apart from its vocabulary.
        self._apart: dict[str, int] = dict(getattr(tokenizer, "lang_token_to_id", {}))

    def no_truncation(self) -> None:
        """Nothing is cut off unless it is asked for."""

    def no_padding(self) -> None:
        """Nothing is padded unless it is asked for."""

    def get_added_tokens_decoder(self) -> dict[int, Any]:
        """The added tokens by id, those of languages among them."""
        from tokenizers import AddedToken

        apart = {number: AddedToken(token, special=True) for token, number in self._apart.items()}
        return {**apart, **self._tokenizer.added_tokens_decoder}

    def encode_batch(self, texts: Sequence[str], add_special_tokens: bool = True) -> list[Encoding]:
        """The ids of each text."""
        options = {"add_special_tokens": add_special_tokens, "truncation": False, "verbose": False}
        return [Encoding(self._tokenizer(text, **options).input_ids) for text in texts]

    def decode(self, ids: list[int], skip_special_tokens: bool = True) -> str:
        """The text of some ids."""
        known = [one for one in ids if one < len(self._tokenizer)]
        return str(self._tokenizer.decode(known, skip_special_tokens=skip_special_tokens))

    def id_to_token(self, token_id: int) -> str | None:
        """The token with an id; None where there is none."""
        if token_id >= len(self._tokenizer):
            return next((token for token, number in self._apart.items() if number == token_id), None)
        return str(self._tokenizer.convert_ids_to_tokens(token_id))

    def token_to_id(self, token: str) -> int | None:
        """The id of a token; None where there is none."""
        found: int | None = self._apart.get(token, self._tokenizer.get_vocab().get(token))
        return found
