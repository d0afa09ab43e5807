"""What a cut may not part, in every language."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import Length, headline, summarize
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
    ("Президент поедет 20 ноября 2026 года за 35 миллионов рублей.", ["20 ноября 2026 года", "35 миллионов рублей"]),
    ("정부는 화요일 병원에 35억 원을 투입한다고 서울에서 발표했다.", ["35억 원을"]),
    ("कंपनी ने मंगलवार को 45 हजार कारें वापस मंगाने का फैसला किया।", ["45 हजार कारें"]),
    ("農業研究所は小麦の価格が14カ月で12％上昇したと発表した。", ["14カ月", "12％"]),
    ("Due operai di 43 e 51 anni sono morti a Torino.", ["43 e 51 anni"]),
    ("Deux hommes de 19 et 22 ans ont quitté la ville.", ["19 et 22 ans"]),
    ("La edad subirá de 62 a 64 años en 2030.", ["62 a 64 años"]),
    ("公司宣布将召回45000辆汽车，原因正在调查。", ["45000辆"]),
    ("政府は20日午後3時25分、30代の3万5000人に1,250円50銭、総額2兆3000億円を払う。",
     ["20日午後3時25分", "30代", "3万5000人", "1,250円50銭", "2兆3000億円"]),
    ("全国产量增长百分之五点二，新建三条线路，损失45亿7000万元。", ["百分之五点二", "三条", "45亿7000万元"]),
    ("Der Konzern zahlt bis zum 31. 12. 2026 nun 14,60 Euro pro Stunde.", ["31. 12. 2026", "14,60 Euro pro Stunde"]),
    ("خفضت المنظمة الإنتاج بمقدار 1.5 مليون برميل يوميا.", ["1.5 مليون برميل يوميا"]),
    ("Il sindaco aumenta le tariffe del quattro per cento.", ["quattro per cento"]),
    ("O governo aprovou 2,3 bilhões de reais para a cidade.", ["2,3 bilhões de reais"]),
    ("Банк поднял ставку на 0,5 процентного пункта и выплатит 15 тыс. рублей.",
     ["0,5 процентного пункта", "15 тыс. рублей"]),
    ("O juiz condenou o padeiro a 27 anos e três meses de prisão.", ["27 anos e três meses"]),
    ("La juge a condamné le boulanger à huit ans et demi de prison.", ["huit ans et demi"]),
    ("El juez condenó al panadero a 27 años y una multa.", ["27 años"]),
    ("El banco elevó su previsión del 2,2 al 2,4 por ciento.", ["2,2 al 2,4 por ciento"]),
    ("La Banque a relevé son taux de 0,5 à 0,75 % lundi.", ["0,5 à 0,75 %"]),
    ("Die Bank hat den Zins um 25 Basispunkte und das Fass auf 80 Dollar je Barrel gehoben.",
     ["25 Basispunkte", "80 Dollar je Barrel"]),
    ("La Banque a relevé son taux de 25 points de base.", ["25 points de base"]),
    ("La temperatura llegó a 42 grados centígrados.", ["42 grados centígrados"]),
    ("Ada Bolt ganó por 6-4, 3-6 y 7-5 en Lund.", ["6-4, 3-6 y 7-5"]),
    ("رفع البنك الفائدة 100 نقطة أساس.", ["100 نقطة أساس"]),
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


# A sentence a language; {n} is a number of one to four digits, {d} one of at most 28.
TOLD = [
    "市政府{d}日宣布，将投资{n}.5亿元建设新的地铁线路，预计2030年12月{d}日通车，届时每天可运送{n}万人次。",
    "政府は{d}日、2026年4月{d}日から最低賃金を{n}円50銭に引き上げ、総額{n}兆3000億円を支給する方針を固めた。",
    "El Gobierno aprobó el {d} de noviembre de 2025 un plan de {n} millones de euros para {n} pueblos el {d} de mayo.",
    "Die Bahn hat am {d}. November 2025 Löhne um {n},5 Prozent erhöht und {n} Millionen Euro zum {d}. Mai bewilligt.",
    "Le maire a annoncé le {d} mai 2025 une aide de {n},2 milliards d'euros à 3\u202f500 villes dès le 1er juin 2026.",
    "Il governo ha approvato il {d} ottobre 2025 un decreto da {n},2 miliardi di euro per {n} comuni alluvionati.",
    "Правительство {d} ноября 2025 года выделило {n},5 млрд рублей на ремонт {n} мостов с {d} января 2026 года.",
    "أعلنت الحكومة في {d} نوفمبر 2025 عن خطة لبناء {n} مليون وحدة سكنية بتكلفة {n} مليار جنيه من {d} يناير 2026.",
    "सरकार ने {d} नवंबर 2025 को किसानों के लिए {n} करोड़ रुपये की योजना को मंजूरी दी और {n} रुपये देने का फैसला किया।",
]  # fmt: skip


@settings(deadline=None)
@given(st.sampled_from(TOLD), st.integers(10, 200), st.integers(10, 28), st.integers(2, 9999), st.booleans())
def test_no_limit_in_characters_cuts_one(told: str, limit: int, day: int, number: int, brief: bool) -> None:
    line = told.format(d=day, n=number)
    made = summarize(line, length=Length(sentences=1, chars=limit)) if brief else headline(line, max_chars=limit)
    text = made.text.rstrip(".…。।")
    inside = (end for first, last in held_spans(line) for end in range(first + 1, last))
    assert not line.startswith(text) or len(text) not in inside


@pytest.mark.parametrize("run", ["1,", "1.", "1", "1 ", "123 ", "1,1 "])
def test_a_long_run_of_digits_holds_nothing(run: str) -> None:
    assert held_spans(run * 8000) == []


def test_a_number_right_behind_a_mark_is_held() -> None:
    line = "公司宣布,12辆汽车."
    assert [line[start:end] for start, end in held_spans(line)] == ["12辆"]
