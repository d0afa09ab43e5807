"""Numbers with their units, and dates, of all languages: what a cut may not part."""

from __future__ import annotations

import re
from functools import cache

from summarizer.languages import LANGUAGES
from summarizer.languages.read import read_lists, read_words
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import YEAR
from summarizer.text.sentences import Span

_UNITS = "|".join(
    sorted({unit for language in LANGUAGES.values() for unit in language.units}, key=lambda unit: (-len(unit), unit))
)
_MONTHS = "|".join(dict.fromkeys(name for language in LANGUAGES.values() for name in language.calendar.months))
# Begun at its first digit and of a bounded length, so that a run of digits and marks takes linear time.
_DIGITS = r"[$£€¥]?\d[\d.,]{0,30}"
_NUMBER = rf"(?<!\d){_DIGITS}"
_SPELLED = "|".join(dict.fromkeys(word for language in LANGUAGES.values() for word in language.spelled_numbers))
_SMALL = "|".join(sorted({word for language in LANGUAGES.values() for word in language.function_words}))
_LISTS = {name: "|".join(entries) for name, entries in read_lists("quantities").items()}
_WORDS = {name: "|".join(words) for name, words in read_words("quantities").items()}
_MILLIONS, _SCALES, _HAN, _HOURS = _LISTS["millions"], _WORDS["scales"], _LISTS["digits"], _LISTS["hours"]
_ONES, _COUNTERS = _LISTS["ones"], _LISTS["counters"]
# Which unit it is, and what a number is told by: 25 points de base, 1,5 millones de barriles al día.
_RATE = rf"(?:[\s\u00a0](?:{_LISTS['kinds']})\b)?"
_RATE += rf"(?:[\s\u00a0](?:(?:{_LISTS['per']})\s?(?:{_WORDS['spans']})|{_WORDS['rates']})\b)?"
# Of a term: 27 anos e três meses, six ans et demi.
_REST = rf"(?:\s(?:{_WORDS['and']})\s(?:\w+\s(?:{_LISTS['times']})|{_LISTS['halves']})\b)?"
# Each stretch holds one.
_SIGN = LatePattern(rf"[\d{_HAN}]|\b(?:{_SPELLED})\s|\b(?:{_MILLIONS})|\s{_LISTS['percent']}\b", re.IGNORECASE)


def held_spans(text: str) -> list[Span]:
    """Finds the stretches of a text that a cut may not part.

    Args:
        text: A line in any language.

    Returns:
        (start, end) of each number with its unit or the word that follows it, and of each date, in order.
    """
    return [match.span() for match in _held().finditer(text)] if _SIGN.search(text) else []


@cache
def _held() -> re.Pattern[str]:
    """Compiled when it is first asked for, which takes milliseconds."""
    return re.compile(
        rf"(?:\b\d{{1,2}}(?:\.|er)?\s?(?:de\s)?(?:{_MONTHS})\b|\b(?:{_MONTHS})\s\d{{1,2}}\b)"  # a date
        r"(?:,?\s(?:de\s)?\d{4}\b)?|\b\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\b"
        rf"|\b(?:{_MONTHS})\s(?:de\s)?\d{{4}}\b"
        rf"|(?:(?:{_NUMBER}[年月日時时分秒号]度?)+(?:{_HOURS})?)+\d*"  # 2026年11月20日
        rf"|(?<!\d)\d+[比対对:-]\d+(?:(?:,\s|\s(?:{_WORDS['and']})\s)\d+[:-]\d+)*"  # 3比1; 6-4, 3-6 y 7-5
        rf"|\b(?:R|US)\$\s{_DIGITS}(?:\s(?:{_MILLIONS})[^\W\d_]*)?"  # R$ 40 milhões | de um fundo
        # Of languages whose words are not known: a date with its year, millions of something, Korean numbers.
        rf"|\b\d{{1,2}}\.?\s(?:de\s[^\W\d_]{{4,}}(?:\sde\s\d{{4}}\b)?|[^\W\d_]+\s{YEAR}\b(?:\s(?:{_LISTS['years']})\b)?)"
        rf"|{_NUMBER}\s(?:{_MILLIONS})[^\W\d_]*\.?\s(?:d[ei]\s)?(?!(?:{_SMALL})\b)[^\W\d_]+{_RATE}"
        rf"|{_NUMBER}[만억조천]+\s?[가-힣]+|(?<!\d)\d+년\s전[가-힣]*"
        # 45 thousand cars
        rf"|{_NUMBER}(?:\sand(?:\sa)?\shalf|\s?(?:{_SCALES}))\s(?!(?:{_SMALL})\s)[^\s,;.:!?।،]+{_RATE}"
        rf"|(?:{_NUMBER}[\s\u00a0]?|\b(?:{_SPELLED})[\s\u00a0])(?:{_UNITS})(?:[\s\u00a0]?(?:de\s|d['’])?(?:{_UNITS}))*"
        rf"(?:(?<=[万億亿千百兆円元]){_DIGITS}(?:{_UNITS})+)*{_RATE}{_REST}"  # 2兆3000億円
        rf"|百分之[{_HAN}点\d.]+|[{_HAN}]{{2,}}(?:{_UNITS})?|[{_ONES}](?:[{_COUNTERS}]|人(?!民))"
        rf"|\b[^\W\d_]+\s(?:{_MILLIONS})[^\W\d_]{{0,3}}\s(?:d[ei]\s|d['’])[^\W\d_]+"  # due miliardi di euro
        rf"|[^\W\d_]+\s{_LISTS['percent']}\b"
        # Two numbers of one thing: de 43 e 51 anni, âgés de 19 et 22 ans.
        rf"|{_NUMBER}\s(?:{_WORDS['pairs']})\s?(?:{_LISTS['articles']}\s)?{_DIGITS}"
        rf"(?:(?:[\s\u00a0]?(?:de\s|d['’])?(?:{_UNITS}|{_LISTS['percent']}))+|\s(?!(?:{_SMALL})\b)[^\W\d_]+)?{_RATE}"
        # What is counted: 300 tilleuls.
        rf"|\b\d+(?:[.,\s]\d+){{0,8}}\s(?!(?:{_SMALL})\b)(?:{_LISTS['rated']}\s)?[^\W\d_][^\s,;.:!?।،]*{_RATE}{_REST}"
        r"|\b\d{1,3}(?:\s\d{3}){1,8}\b(?=\s[^\W\d_])",  # 12 000 de ses postes
        re.IGNORECASE,
    )
