"""English number words, and the scales, units and marks that numbers come with."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

SMALL = {
    word: Decimal(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: Decimal(value * 10)
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
ORDINALS = {
    word: Decimal(value)
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {
    word: Decimal(value * 10)
    for value, word in enumerate(
        "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth".split(), start=3
    )
}
DECADES = {
    word: Decimal(value * 10)
    for value, word in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split(), 2)
}
FRACTIONS = {
    name + plural: Decimal(1) / parts
    for plural in ("", "s")
    for parts, name in enumerate("third quarter fifth sixth seventh eighth ninth tenth".split(), start=3)
} | {"half": Decimal("0.5"), "halves": Decimal("0.5")}
# Written "third" to "tenth", "quarter" sits where the fourth part belongs; "fourth" is the same.
FRACTIONS |= {"fourth": FRACTIONS["quarter"], "fourths": FRACTIONS["quarter"]}

_SCALE_WORDS = {
    100: "hundred",
    10**3: "thousand thousands тыс тысяч тысячи ألف हज़ार mil mille tausend",
    10**5: "lakh lakhs लाख",
    10**6: "million millions mln mn миллион миллиона миллионов млн مليون millionen millones millón",
    10**7: "crore crores करोड़",
    10**9: "billion billions bln bn миллиард миллиарда миллиардов млрд مليار milliarde milliarden milliards",
    10**12: "trillion trillions trn tn трлн",
}
SCALES = {word: Decimal(value) for value, names in _SCALE_WORDS.items() for word in names.split()}
_WORD_SCALES = {"thousand", "million", "billion", "trillion", "lakh", "crore"}
# Only when they touch the digits: "5m", "$3bn".
TIGHT_SCALES = SCALES | {"k": Decimal(1000), "m": Decimal(10**6), "b": Decimal(10**9), "t": Decimal(10**12)}
AMBIGUOUS_SCALES = {"k", "m", "b", "t"}  # also metres, miles, bytes and tonnes
CJK_SCALES = {
    "十": Decimal(10), "百": Decimal(100), "千": Decimal(1000), "万": Decimal(10**4), "萬": Decimal(10**4),
    "만": Decimal(10**4), "億": Decimal(10**8), "亿": Decimal(10**8), "억": Decimal(10**8),
    "兆": Decimal(10**12), "조": Decimal(10**12),
}  # fmt: skip
# What stands for a number without being one: it supports a number, but is not checked itself.
IMPLIED = {
    word: Decimal(value)
    for value, names in {
        0: "nil none no zero goalless",
        1: "single sole",
        2: "both pair pairs couple couples duo twin twins",
        3: "trio triplets",
        4: "quartet",
        10: "decade decades",
        14: "fortnight",
        100: "century centuries",
    }.items()
    for word in names.split()
}
PLURALS = {
    "dozens": Decimal(12),
    "scores": Decimal(20),
    "hundreds": Decimal(100),
    "thousands": Decimal(1000),
    "millions": Decimal(10**6),
    "billions": Decimal(10**9),
    "trillions": Decimal(10**12),
}
PERCENT = set("percent pct prozent процентов процента процент प्रतिशत percentage".split())

_CURRENCY_WORDS = {
    "$": "dollar dollars usd aud cad nzd hkd sgd buck bucks доллар доллара долларов दॉलर डॉलर دولار",
    "£": "pound pounds sterling gbp quid",
    "€": "euro euros eur евро يورو",
    "¥": "yen jpy 円",
    "元": "yuan renminbi cny rmb 元",
    "₹": "rupee rupees rs inr रुपये रुपए",
    "₽": "rouble roubles ruble rubles rub рублей рубля рубль",
    "₩": "won krw 원",
    "fr": "franc francs chf sfr",
    "kr": "krona kronor krone kroner crown crowns sek nok dkk",
    "peso": "peso pesos",
    "real": "real reais",
    "rand": "rand zar",
    "lira": "lira liras lire",
    "riyal": "riyal riyals rial rials",
    "dinar": "dinar dinars",
    "dirham": "dirham dirhams",
    "¢": "cent cents",
    "p": "pence",
}
CURRENCIES = {word: unit for unit, names in _CURRENCY_WORDS.items() for word in names.split()}
CODES = {word for word in CURRENCIES if len(word) <= 3 and word.isascii()} - {"won"}
SYMBOLS = {"$": "$", "£": "£", "€": "€", "¥": "¥", "₹": "₹", "₽": "₽", "₩": "₩", "₺": "lira", "¢": "¢"}
HUNDREDTHS = {"¢": ("$", "€"), "p": ("£",)}
WORD_STARTS = set(SMALL) | set(TENS) | set(ORDINALS) | {"hundred", "dozen", "half"}
WORD_STARTS |= _WORD_SCALES
# What may stand between an amount and its currency: "5 million Hong Kong dollars".
CURRENCY_ADJECTIVES = set(
    "us u.s american australian canadian hong kong singapore new zealand swiss british norwegian danish "
    "swedish japanese chinese indian russian egyptian lebanese mexican philippine turkish saudi kuwaiti".split()
)


def read_number_words(tokens: Sequence[str], start: int) -> tuple[Decimal, int, str] | None:
    """Reads an English number in words.

    Args:
        tokens: The text's tokens in lower case, a hyphen being one of its own.
        start: Index of the token to begin at.

    Returns:
        The value, the index behind the last token used, and "" for a cardinal, "ord" for an
        ordinal, "frac" for a fraction; None where no number begins there.
    """
    total = group = Decimal(0)
    index, last = start, ""
    while index < len(tokens):
        word, step = _next_word(tokens, index, last)
        if word in SMALL and _fits(group, SMALL[word], last):
            group += SMALL[word]
        elif word in TENS and _fits(group, TENS[word], last):
            group += TENS[word]
        elif word == "hundred" and group < 100 and last != "hundred":
            group = (group or Decimal(1)) * 100
        elif word == "dozen" and group < 1000:
            group = (group or Decimal(1)) * 12
        elif word in _WORD_SCALES:
            total, group = total + (group or Decimal(1)) * SCALES[word], Decimal(0)
        else:
            break
        index, last = index + step, word
    if not last:
        return _bare_word(tokens, start)
    return _ending(tokens, index, last, total, group)


def _next_word(tokens: Sequence[str], index: int, last: str) -> tuple[str, int]:
    """The next number word and the tokens it takes with the hyphen or "and" before it."""
    word = tokens[index]
    following = tokens[index + 1] if index + 1 < len(tokens) else ""
    if last and word == "-":
        return following, 2
    after = tokens[index + 2] if index + 2 < len(tokens) else ""
    links = last == "hundred" or last in SCALES
    if links and word == "and" and (following in SMALL or following in TENS) and after not in SCALES:
        return following, 2
    return word, 1


def _fits(group: Decimal, value: Decimal, last: str) -> bool:
    """Whether a word can follow: "twenty" then "five", not "five" then "twenty" nor "two three"."""
    if not last or last == "hundred" or last in SCALES:
        return True
    return last in TENS and 0 < value < 10 and group % 10 == 0


def _bare_word(tokens: Sequence[str], start: int) -> tuple[Decimal, int, str] | None:
    word = tokens[start]
    if word == "half":
        skip = 2 if start + 1 < len(tokens) and tokens[start + 1] in ("a", "-") else 1
        scale = tokens[start + skip] if start + skip < len(tokens) else ""
        if skip == 2 and scale in SCALES:
            return SCALES[scale] / 2, start + 3, ""
        if skip == 2 and scale == "dozen":
            return Decimal(6), start + 3, ""
        if skip == 2 and scale in ("time", "term", "way", "back"):
            return None  # half-time, half-way: no number
        return FRACTIONS[word], start + 1, "frac"
    if word in ORDINALS:
        return ORDINALS[word], start + 1, "ord"
    return None


def _ending(tokens: Sequence[str], index: int, last: str, total: Decimal, group: Decimal) -> tuple[Decimal, int, str]:
    """Takes what may close a number in words: a half, a fraction's denominator, an ordinal."""
    value = total + group
    step = 2 if index < len(tokens) and tokens[index] == "-" else 1
    word = tokens[index + step - 1] if index + step - 1 < len(tokens) else ""
    half_end = _after_and_a_half(tokens, index)
    if half_end:
        scale = SCALES.get(tokens[half_end], Decimal(1)) if half_end < len(tokens) else Decimal(1)
        return (value + Decimal("0.5")) * scale, half_end + (scale > 1), ""
    if last in TENS and word in ORDINALS and ORDINALS[word] < 10:
        return value + ORDINALS[word], index + step, "ord"
    if last in SMALL and 0 < value < 10 and word in FRACTIONS and word != "half":
        return value * FRACTIONS[word], index + step, "frac"
    return value, index, ""


def _after_and_a_half(tokens: Sequence[str], index: int) -> int:
    """The index behind "and a half", hyphens or not; 0 where it does not stand there."""
    for part in ("and", "a", "half"):
        index += 1 if index < len(tokens) and tokens[index] == "-" else 0
        if index >= len(tokens) or tokens[index] != part:
            return 0
        index += 1
    return index
