"""Inputs made from bytes: whoever chooses the bytes drives, hypothesis or a seeded generator."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

# Half of what articles are made of, half of what has broken a reader of text before.
PIECES = (
    "The council ¦voted ¦on Monday ¦to close ¦the bridge¦. ¦, ¦said ¦Mr. Smith ¦U.S. ¦not ¦He ¦it ¦1,000 ¦"
    "3.5% ¦$4 million ¦Jan. 5, 2020 ¦5/6/2021¦9 a.m. ¦twenty-one ¦per cent ¦\n¦\n\n¦\r\n¦\t¦ ¦  ¦- ¦• ¦"
    "LONDON (Reuters) - ¦By Jane Doe\n¦Advertisement\n¦Q: ¦“¦”¦‘¦’¦\"¦'¦„¦«¦»¦``¦''¦(¦)¦[¦]¦…¦...¦!¦?¦--¦—¦:¦"
    "C\xa0. ¦A.¦\u2003¦\u200b¦\u202e¦\ufeff¦́¦ั¦\ud800¦\udfff¦\x00¦\x1b[31m¦漢字¦。¦かな¦ไทย¦한국¦ال¦।¦İ¦ı¦ß¦ﬁ¦ﾟ¦𝟙¦"
    "²¦Ⅷ¦٣¦٫¦％¦&amp;¦&lt;b&gt;¦&#0;¦<b>¦</p>¦<script>¦]]>¦|¦*¦#¦`¦\\¦_¦___¦://¦{¦}¦"
    "9999999999999999999999999999999999999999¦1e999¦-1¦0¦½¦NaN¦null¦true¦"
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa¦AT&T¦O'Neill's¦DPHIQ.PK¦@¦\u1680"
).split("¦")


class Source:
    """Bytes, read from the front; when they are used up, everything is the smallest there is."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def byte(self) -> int:
        self._at += 1
        return self._data[self._at - 1] if self._at <= len(self._data) else 0

    def number(self, below: int) -> int:
        """0 to `below` - 1."""
        return int.from_bytes(bytes([self.byte(), self.byte()])) % below

    def chance(self) -> bool:
        return self.byte() % 2 == 1

    def choice(self, choices: Sequence[T]) -> T:
        return choices[self.number(len(choices))]

    def text(self, most: int = 120) -> str:
        """At most that many pieces: of `PIECES`, or a character by its number."""
        made = []
        for _ in range(self.number(most + 1)):
            made.append(chr(self.number(0x3000)) if self.byte() < 16 else self.choice(PIECES))
        return "".join(made)

    def raw(self) -> bytes:
        """All the bytes that are left."""
        rest, self._at = self._data[self._at :], len(self._data)
        return rest

    def mutated(self, content: bytes, most: int = 8) -> bytes:
        """A file with some of its bytes changed, cut out or repeated."""
        made = bytearray(content)
        for _ in range(self.number(most) + 1):
            at = self.number(max(1, len(made)))
            kind = self.byte() % 4
            if kind == 0 and made:
                made[at % len(made)] = self.byte()
            elif kind == 1:
                del made[at : at + self.number(64)]
            elif kind == 2:
                made[at:at] = made[at : at + self.number(64)]
            else:
                made[at:at] = self.choice(PIECES).encode("utf-8", "surrogatepass")
        return bytes(made)

    def json(self, value: object, depth: int = 4) -> object:
        """A JSON value with one or more of its parts in another's place: another type, null, huge, missing."""
        if self.number(12) == 0 or depth == 0:
            return self.choice(ODD)
        if isinstance(value, dict):
            kept = {key: self.json(item, depth - 1) for key, item in value.items() if self.number(20)}
            return kept | ({self.text(2): self.choice(ODD)} if self.number(8) == 0 else {})
        if isinstance(value, list):
            return [self.json(item, depth - 1) for item in value]
        return value


ODD: tuple[object, ...] = (
    *(None, True, False, 0, -1, 1, 10**6, 10**30, 1.5, float("nan"), float("inf"), -0.0, "", "x", "\ud800", "9" * 40),
    *([], [None], [[]], {}, {"": None}, [0] * 3, ["x", 1], {"a": {"a": {}}}),
)
