"""What a cut may not part, in every language."""

from __future__ import annotations

import pytest

from summarizer import headline
from summarizer.languages.quantities import held_spans
from summarizer.text import word_spans

LINES = [
    ("国务院周二宣布2026年11月20日起实施三千五百万元的新计划。", ["2026年11月20日", "三千五百万元"]),
    ("政府は2026年11月20日に3500億円の計画を発表した。", ["2026年11月20日", "3500億円"]),
    ("El Gobierno aprobó el 20 de noviembre de 2026 la ley de 3,5 millones de euros.",
     ["20 de noviembre de 2026", "3,5 millones de euros"]),
    ("Die Regierung hat am 20. November 2026 einen Plan über 3,5 Milliarden Euro vorgestellt.",
     ["20. November 2026", "3,5 Milliarden Euro"]),
    ("Le gouvernement a adopté le 20 novembre 2026 une loi de 3,5 milliards d’euros pour la ville.",
     ["20 novembre 2026", "3,5 milliards d’euros"]),
    ("सरकार ने 20 नवंबर 2026 को 35 लाख रुपये की योजना की घोषणा की।", ["20 नवंबर 2026", "35 लाख रुपये"]),
    ("La ville a promis deux millions d'euros pour les écoles du centre et du port.", ["deux millions d'euros"]),
    ("Die Stadt hat zwei Millionen Euro für die Schulen am Hafen versprochen.", ["zwei Millionen Euro"]),
    ("El Gobierno prometió el martes dos millones de euros a la ciudad.", ["dos millones de euros"]),
    ("أعلن الجيش اللبناني الثلاثاء انتشار خمسة آلاف جندي في الجنوب.", ["خمسة آلاف"]),
    ("北京时间周二晚中国队以3比1战胜日本队。", ["3比1"]),
    ("أعلنت الحكومة 20 نوفمبر 2026 خطة 35 مليون دولار جديدة للمدينة.", ["20 نوفمبر 2026", "35 مليون دولار"]),
    ("公司周二在北京宣布盈利25亿美元，股价随后下跌。", ["25亿美元"]),
    ("同社は火曜日に東京で25億ドルの利益を14カ国で発表した。", ["25億ドル", "14カ国"]),
    ("Le groupe supprimera dès le 1er mars quelque 12 000 postes dans ses usines.", ["1er mars", "12 000 postes"]),
    ("Le maire a planté 1 500 tilleuls le long du canal.", ["1 500 tilleuls"]),
    ("La ville ouvrira 12 écoles en 2027, selon le maire.", ["12 écoles"]),
    ("A presidente viaja em 20 de novembro de 2026 com 3,5 milhões de euros.",
     ["20 de novembro de 2026", "3,5 milhões de euros"]),
    ("Президент поедет 20 ноября 2026 года за 35 миллионов рублей в город.", ["20 ноября 2026", "35 миллионов рублей"]),
    ("정부는 화요일 병원에 35억 원을 투입한다고 서울에서 발표했다.", ["35억 원을"]),
    ("कंपनी ने मंगलवार को 45 हजार कारें वापस मंगाने का फैसला किया।", ["45 हजार कारें"]),
    ("農業研究所は小麦の価格が14カ月で12％上昇したと発表した。", ["14カ月", "12％"]),
    ("公司宣布将召回45000辆汽车，原因正在调查。", ["45000辆"]),
    ("नगर परिषद ने 250 खंभे लगाने का फैसला किया।", ["250 खंभे"]),
]  # fmt: skip


@pytest.mark.parametrize(("line", "held"), LINES)
def test_numbers_with_units_and_dates_are_held(line: str, held: list[str]) -> None:
    assert [line[start:end] for start, end in held_spans(line)] == held


@pytest.mark.parametrize(("line", "held"), LINES)
def test_no_headline_ends_inside_one(line: str, held: list[str]) -> None:
    words = sum(1 for _ in word_spans(line))
    for most in range(4, words):
        made = headline(f"{line} {line}", max_words=most).text
        for start, end in held_spans(line):
            assert not start < len(made) < end or not line.startswith(made), (made, most)


@pytest.mark.parametrize("run", ["1,", "1.", "1", "1 ", "123 ", "1,1 "])
def test_a_long_run_of_digits_holds_nothing(run: str) -> None:
    assert held_spans(run * 8000) == []


def test_a_number_right_behind_a_mark_is_held() -> None:
    line = "公司宣布,12辆汽车."
    assert [line[start:end] for start, end in held_spans(line)] == ["12辆"]
