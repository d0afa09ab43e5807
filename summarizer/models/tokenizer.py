"""Text to token ids and back, the same way for every backend."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.errors import OptionError, TokenizerError
from summarizer.text.characters import clean

if TYPE_CHECKING:
    from tokenizers import Tokenizer


# How multilingual models spell the token of a language: mBART and mBART-50, NLLB, M2M100.
_LANGUAGE = re.compile(r"[a-z]{2}_[A-Z]{2}|[a-z]{3}_[A-Z][a-z]{3}|__[a-z]{2,3}__")


class TextCodec:
    """A tokenizer as the backends use it.

    White space in a text is collapsed to single spaces and lone surrogates become U+FFFD. A text that
    holds the spelling of a special token, such as "</s>", gets a space into it, so that no article can
    end its own input or change its task.

    Args:
        tokenizer: The tokenizer; its truncation and padding are switched off.

    Attributes:
        languages: Token of each language that a multilingual model knows, by its code; empty for other models.
    """

    def __init__(self, tokenizer: Tokenizer) -> None:
        """Takes the tokenizer over."""
        tokenizer.no_truncation()
        tokenizer.no_padding()
        self._tokenizer = tokenizer
        added = tokenizer.get_added_tokens_decoder().values()
        names = sorted({token.content for token in added if token.special and len(token.content) > 1})
        self._special = re.compile("|".join(map(re.escape, names))) if names else None
        self.languages = {name.strip("_"): name for name in names if _LANGUAGE.fullmatch(name)}
        self._overheads: dict[str, int] = {}
        self._spoken: dict[int, int] = {}  # the ids of all languages, and the one that takes their place

    @classmethod
    def load(cls, path: Path) -> TextCodec:
        """Reads a `tokenizer.json`.

        Raises:
            TokenizerError: It is missing or damaged.
        """
        from tokenizers import Tokenizer

        try:
            return cls(Tokenizer.from_buffer(path.read_bytes()))
        except (OSError, ValueError) as error:
            raise TokenizerError(f"cannot read the tokenizer {path}: {error}") from error

    def language(self, code: str, option: str) -> str:
        """The token of a language.

        Args:
            code: Its code, such as "en_XX", "eng_Latn" or "en".
            option: What the code was given as, for the error.

        Raises:
            OptionError: The model does not know the language, or no languages at all.
        """
        if not self.languages:
            raise OptionError(f"{option} is {code!r}, but the model has no language codes; leave it out")
        if code.strip("_") not in self.languages:
            raise OptionError(f"{option} is {code!r}; allowed: {', '.join(sorted(self.languages))}")
        return self.languages[code.strip("_")]

    def speak(self, code: str) -> None:
        """Marks all texts from now on as being in a language, where the tokenizer marks them as in another.

        Raises:
            OptionError: As in `language`.
        """
        spoken = self.token_id(self.language(code, "source_lang"))
        assert spoken is not None  # a token of this tokenizer
        # No text can hold one of these tokens: their spelling is broken up, so each is the tokenizer's own mark.
        self._spoken = dict.fromkeys(self.token_ids(list(self.languages.values())), spoken)

    def count(self, texts: Sequence[str]) -> list[int]:
        """Length of each text in tokens, special tokens not counted; texts of any length, for nothing is cut off."""
        cleaned = [self._clean(text) for text in texts]
        return [len(found.ids) for found in self._tokenizer.encode_batch(cleaned, add_special_tokens=False)]

    def overhead(self, prefix: str) -> int:
        """Number of tokens that a prefix and the special tokens add to a text."""
        if prefix not in self._overheads:
            self._overheads[prefix] = len(self.encode(["a"], prefix)[0]) - self.count(["a"])[0]
        return self._overheads[prefix]

    def encode(self, texts: Sequence[str], prefix: str) -> list[list[int]]:
        """Ids of texts as a model reads them.

        Args:
            texts: Any texts; nothing is cut off.
            prefix: What stands before each, taken as it is; empty for none.

        Returns:
            For each text the ids of prefix and text, with the special tokens that the tokenizer adds around them.
        """
        inputs = [prefix + self._clean(text) for text in texts]
        encoded = [found.ids for found in self._tokenizer.encode_batch(inputs)]
        return [[self._spoken.get(one, one) for one in ids] for ids in encoded] if self._spoken else encoded

    def decode(self, ids: Sequence[int]) -> str:
        """The text of generated ids, special tokens and unknown ids left out, white space collapsed."""
        return " ".join(self._tokenizer.decode(list(ids), skip_special_tokens=True).split())

    def tokens(self, ids: Sequence[int]) -> list[str | None]:
        """The tokens with some ids; None for each that the tokenizer lacks."""
        return [self.token(token_id) for token_id in ids]

    def token_ids(self, tokens: Sequence[str]) -> tuple[int, ...]:
        """The ids of some tokens; those that the tokenizer lacks are left out."""
        return tuple(found for found in map(self.token_id, tokens) if found is not None)

    def token(self, token_id: int) -> str | None:
        """The token with an id; None where the tokenizer has none."""
        found: str | None = self._tokenizer.id_to_token(token_id)
        return found

    def token_id(self, token: str) -> int | None:
        """The id of a token; None where the tokenizer lacks it."""
        found: int | None = self._tokenizer.token_to_id(token)
        return found

    def _clean(self, text: str) -> str:
        text = clean(text)
        if self._special is None:
            return text
        return self._special.sub(lambda match: f"{match[0][0]} {match[0][1:]}", text)
