"""Copy that went through a tokenizer, "It 's late , he said .": told by its marks, written as a reader expects it."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

_LEAST = 5  # marks apart from their words: fewer are slips
_APART = LatePattern(r"(?<=\w) [,.](?=\s|$)")
_BESIDE = LatePattern(r"(?<=\w)[,.](?=\s|$)")
_TIMES = 2  # more marks apart than twice those beside their words, as in "Mr.", tell tokenized copy
# A full stop apart from its word ends a sentence; a quotation mark that closes comes behind it.
_END = LatePattern(r"(?<=\s)[.?!]+((?:\s+(?:''|'|\"))*)(?=\s+(?:[^\W\d_a-z]|[`\"'(-])|\s*$)|$|(?=\n)", re.MULTILINE)
_BRACKETS = {"lrb": "(", "rrb": ")", "lsb": "[", "rsb": "]", "lcb": "{", "rcb": "}"}
_BRACKET = LatePattern(rf"-\s?({'|'.join(_BRACKETS)})\s?-", re.IGNORECASE)
_DASHES = LatePattern(r"(?<=\s)-(?: -)+(?=\s)")
# $ 1 . 7 million, 0 . 11, 3 , 000: but where a date or a sentence ends a number of its own follows.
_POINT = LatePattern(r"(?<![\d.,])(\b0|[$£€] ?\d{1,3}|\b\d{1,3}(?= \. \d+ (?:[mb]illion|per ?cent|%))) \. (?=\d)")
_THOUSANDS = LatePattern(r"((?:[a-z]+ )?)(?<![\d.,])\b(\d{1,3}) , (?=\d{3}(?!\d))", re.IGNORECASE)
_QUOTED = LatePattern(r"`\s?`\s*(.*?)\s*''|\"\s*([^\"]*?)\s*\"")
_SINGLE = LatePattern(r"`\s*([^`]*?)\s+'(?!\w)")
_DOUBLE, _LOOSE = LatePattern(r"`\s?`\s*"), LatePattern(r"`\s*")
_BEFORE = LatePattern(r"\s+(?=[,.;:?!%)\]}](?:\W|$)|n't\b|'(?:s|re|ve|ll|d|m)\b)", re.IGNORECASE)
_BEHIND = LatePattern(r"(?<=[(\[{$£€#])\s+|(?<=[.?!,])\s+(?='(?!\w))")


def is_tokenized(text: str) -> bool:
    """Whether most commas and full stops of a text stand apart from the word before them."""
    if text.count(" ,") + text.count(" .") < _LEAST:  # as nearly every text: told without an expression
        return False
    apart = len(_APART.findall(text))
    return apart >= _LEAST and apart > _TIMES * len(_BESIDE.findall(text))


def tokenized_spans(text: str) -> list[Span]:
    """The sentences of such a text, as `sentence_spans` gives those of others."""
    spans: list[Span] = []
    start = 0
    for found in _END.finditer(text):
        opens = found.group(1) and '"' in found.group(1) and text.count('"', start, found.start()) % 2 == 0
        end = found.start(1) if opens else found.end()
        begin = end - len(text[start:end].lstrip())
        end = begin + len(text[begin:end].rstrip())
        if end > begin:
            spans.append((begin, end))
        start = max(start, end)
    return spans


def untokenized(text: str) -> str:
    """A sentence of such a text with its marks beside their words, brackets and quotation marks as they are printed."""
    text = _BRACKET.sub(lambda found: _BRACKETS[found.group(1).lower()], text)
    if " - " in text:
        text = _hyphen().sub(lambda found: found.group().replace(" - ", "-"), _DASHES.sub("--", text))
    if " . " in text or " , " in text:
        text = _THOUSANDS.sub(_thousands, _POINT.sub(r"\1.", text))
    text = _QUOTED.sub(lambda found: f'"{found.group(1) or found.group(2) or ""}"', text)
    text = _SINGLE.sub(r"'\1'", _DOUBLE.sub('"', text).replace("''", '"'))
    return _BEHIND.sub("", _BEFORE.sub("", _LOOSE.sub("'", text)))


def _thousands(found: re.Match[str]) -> str:
    """A number with its thousands, as printed; a day before the next number stays: On July 7 , 150 people."""
    before, number = found.groups()
    return found.group() if before[:3].lower() in _lists()["months"] else f"{before}{number},"


@cache
def _lists() -> dict[str, list[str]]:
    lists: dict[str, list[str]] = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
    return lists


@cache
def _hyphen() -> re.Pattern[str]:
    """A hyphen of a compound that stands apart: 22 - year - old, off - the - shoulder, co - pilot, Lund - based."""
    names = ("numbers", "counted", "before", "inside", "behind", "no_compound")
    numbers, counted, before, inside, behind, none = ("|".join(_lists()[name]) for name in names)
    return re.compile(
        rf"(?i)(?<=\d) - (?=\d)|\b(?:\d+|{numbers}) - (?:{counted})\b(?: - olds?\b)?"
        rf"|\b(?:{before}) - (?!(?:{none})\b)(?=\w)|(?<=\w)(?: - (?:{inside})){{1,2}} - (?=\w)"
        rf"|(?<=\w) - (?=(?:{behind})\b(?! by\b))"
    )
