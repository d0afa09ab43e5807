"""How a line in another language than English ends."""

from __future__ import annotations

import re

import pytest

from summarizer.languages import LANGUAGES
from summarizer.languages.ends import End, Ends, breaks_badly, tells_condition
from summarizer.languages.kin import known


def at(code: str | None, text: str, end: str) -> End:
    return Ends(text, known(code) if code else None).at(text.index(end) + len(end))


FRENCH = "Le maire ouvre mardi un hôpital qui coûtera 3 millions d'euros, selon un journal de la ville."
GERMAN = "Der Rat hat am Dienstag ein Gesetz verabschiedet, das den Verkauf verbietet, und alte Häuser gekauft."
ARABIC = "قالت النقابة إنها لن توقع الاتفاق مع الشركة في المدينة اليوم"


@pytest.mark.parametrize(
    ("code", "text", "end", "wrong"),
    [
        ("ja", "据え置きは2会合ぶりだった。", "据え置きは2", End.TORN),
        ("de", "Die Bank lässt den Zins von 2 Prozent auch im Mai unverändert.", "Zins von 2 Prozent", End.FRONTED),
        ("fr", FRENCH, "hôpital", End.WHOLE),
        ("fr", FRENCH, "un hôpital qui", End.TORN),
        ("fr", FRENCH, "coûtera", End.TORN),
        ("fr", FRENCH, "euros", End.WHOLE),
        ("fr", FRENCH, "journal", End.OPEN),
        ("fr", FRENCH, "ville", End.COMPLETE),
        ("fr", "Le bus ne roule pas entre Mâcon et Givry lundi.", "Mâcon", End.TORN),
        ("fr", "Le maire a signé l'ancien accord.", "l'ancien", End.TORN),
        ("fr", "Quand le lac sera vide, les gens partiront.", "vide", End.FRONTED),
        ("fr", "Quand le lac sera vide, les gens partiront.", "les gens", End.FRONTED),
        ("de", GERMAN, "Dienstag", End.FRONTED),
        ("de", GERMAN, "verabschiedet", End.WHOLE),
        ("de", GERMAN, "den Verkauf", End.OPEN),
        ("de", GERMAN, "und alte", End.TORN),
        ("de", "Der Rat kauft das Haus, weil er krank war, und geht.", "war", End.WHOLE),
        ("de", "Der Rat von Graz hat am Dienstag getagt.", "Graz", End.LOOSE),
        (None, "Byrådet lukker den 3. marts broen over åen.", "den 3", End.TORN),
        (None, "Rada zamknęła most przy ul. Długiej w maju.", "przy ul", End.TORN),
        ("es", "El pan subió al 3,1 %, su nivel más alto desde 2024.", "más alto", End.TORN),
        ("es", "Los vecinos más afectados están sin luz desde el lunes.", "sin luz", End.WHOLE),
        ("fr", "Le pain recule à 6,9 %, au plus bas depuis mars 1982, dit Roe.", "bas", End.TORN),
        ("de", "Der Preis stieg auf den höchsten Stand seit Juni 2024.", "Stand", End.TORN),
        ("de", "Der Preis ist so hoch wie seit 2009 nicht mehr.", "2009", End.TORN),
        ("pt", "O pão teve a maior alta desde junho de 2024.", "alta", End.TORN),
        ("it", "Il pane è al livello più alto da giugno 2024.", "alto", End.TORN),
        ("ar", "ارتفع السعر إلى أعلى مستوى له منذ مارس الماضي.", "له", End.TORN),
        ("ar", "ارتفع السعر اليوم الأربعاء في لومي.", "اليوم", End.TORN),
        ("zh", "市政府宣布，自明年1月1日起，全市禁烟。", "1日起", End.OPEN),
        ("ar", "قالت الوزارة إن 14 شخصا لقوا حتفهم في حريق.", "لقوا", End.TORN),
        ("es", "El alcalde no recibió sobornos de la empresa.", "recibió", End.TORN),
        ("es", "La policía detuvo el 20 de mayo a un hombre de Graz.", "mayo", End.TORN),
        ("es", "La ley salió con 177 votos a favor y 169 en contra.", "favor", End.TORN),
        ("fr", "Le maire a signé mardi la loi sur le port.", "mardi", End.TORN),
        ("hi", "लोमे में लोग रोटी की कीमत के खिलाफ उतरे।", "कीमत", End.TORN),
        ("ja", "政府は20日、法案を決めた。", "20日", End.OPEN),
        ("ja", "検察は市長を起訴しないと決めた。", "起訴", End.TORN),
        ("zh", "政府11月20日宣布，明年供应午餐。", "20日", End.TORN),
        ("zh", "受台风影响，截至20日下午，三万户停电。", "下午", End.OPEN),
        ("es", "El alcalde aprobó un puente que los vecinos piden.", "que los vecinos", End.OPEN),
        ("es", "El tribunal de Lorca del Río cerró el lunes.", "de Lorca", End.TORN),
        ("ar", ARABIC, "إنها", End.TORN),
        ("ar", ARABIC, " لن", End.TORN),
        ("ar", ARABIC, "الاتفاق", End.LOOSE),
        ("ar", ARABIC, "في", End.TORN),
        ("hi", "संघ ने कहा कि वह समझौते पर हस्ताक्षर नहीं करेगा।", "कि", End.TORN),
        ("hi", "संघ ने मंगलवार को नया पुल बनाने का फैसला किया।", "मंगलवार को", End.FRONTED),
        ("zh", "国务院周二宣布，将投入资金修复医院。", "国务院周", End.TORN),
        ("zh", "国务院周二宣布，将投入资金修复医院。", "宣布", End.OPEN),
        ("zh", "议会通过法律，明年在全国实施。", "法律", End.WHOLE),
        ("zh", "议会通过新的法律。", "新的", End.TORN),
        ("ja", "市議会は橋の建設を可決した。", "建設", End.FRONTED),
        ("ja", "市議会は橋の建設を可決した。", "建設を", End.TORN),
        ("ja", "市議会は橋の建設を可決した。", "市議", End.TORN),
        ("ja", "クラブは勝った。", "クラ", End.TORN),
        ("", "De raad van de stad bouwt een brug.", "van", End.TORN),
        ("", "De raad van de stad bouwt een brug.", "bouwt", End.WHOLE),
        ("", "De raad koopt het huis voor de stad.", "voor", End.TORN),
        ("", "O homem procura a ponte que valem milhões.", "que", End.TORN),
        ("", "Полиция ищет мужчину, который похитил картины.", "который похитил", End.OPEN),
    ],
)
def test_what_is_wrong_with_an_end(code: str, text: str, end: str, wrong: End) -> None:
    assert at(code, text, end) is wrong


@pytest.mark.parametrize(
    ("code", "text", "whole"),
    [
        ("fr", "Le maire ne partira pas, sauf si son parti le veut.", "Le maire ne partira pas"),
        ("es", "El alcalde no firmará el acuerdo si la empresa despide.", "El alcalde no firmará el acuerdo"),
        ("de", "Der Bürgermeister tritt nicht an, falls der Haushalt scheitert.", "Der Bürgermeister tritt nicht an"),
        ("", "Мэр не подпишет договор, если завод закроют.", "Мэр не подпишет договор"),
        ("ar", "لن يترشح الرئيس إذا طلب حزبه ذلك", "لن يترشح الرئيس"),
        ("es", "El alcalde subirá las tasas 3.5 puntos si gana.", "El alcalde subirá las tasas 3.5 puntos"),
        ("de", "Der Rat zahlt 35.000 Euro, wenn das Haus steht.", "Der Rat zahlt 35.000 Euro"),
        ("de", "Der Rat tagt am 3. März ab 16:30 Uhr, wenn das Haus steht.", "Der Rat tagt am 3. März ab 16:30 Uhr"),
        ("de", "Der Rat kauft 3,5 Hektar, wenn er will.", "Der Rat kauft 3,5 Hektar"),
        ("de", "Der Rat kauft Häuser, es sei denn, es brennt.", "Der Rat kauft Häuser"),
        ("fr", "Le maire ne signera rien tant que la grève dure.", "Le maire ne signera rien"),
        ("fr", "Le maire ne signera rien tant que la grève dure.", "Le maire ne signera rien tant"),
        ("fr", "Le maire partira à moins que la grève cesse.", "Le maire partira"),
        ("pt", "A Acme fechará a fábrica caso a greve continue.", "A Acme fechará a fábrica"),
        ("it", "La Acme chiuderà a meno che i marinai tornino.", "La Acme chiuderà"),
    ],
)
def test_what_has_a_condition_is_not_said_before_it(code: str, text: str, whole: str) -> None:
    ends = Ends(text, known(code) if code else None)
    assert ends.unsaid(len(whole)) == 1
    assert 0 < ends.unsaid(text.index(" ")) < 1
    assert ends.unsaid(len(text)) == 0


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Die Bahn streicht neun Züge, es sei zu heiß geworden."),
        ("fr", "Ada Bolt a rejoint mardi la Cour suprême en tant que présidente."),
        ("fr", "Le cyclone a touché moins que prévu les ports du nord."),
        ("it", "Un bambino è stato ritrovato sano e salvo in un bosco."),
        ("it", "Il pescatore disperso da lunedì è salvo."),
        ("pt", "Um menino foi encontrado são e salvo numa floresta."),
        ("pt", "O Ministério Público levou o caso a tribunal na segunda-feira."),
    ],
)
def test_what_only_looks_like_a_condition_is_none(code: str, text: str) -> None:
    ends = Ends(text, known(code))
    assert not any(ends.unsaid(word.end()) for word in re.finditer(r"\w+", text))
    assert not breaks_badly(text.rstrip("."), known(code))
    assert not tells_condition(text.rstrip("."), known(code))


def test_no_half_of_a_condition_of_two_words_ends_a_line() -> None:
    assert breaks_badly("La maire ne signera rien tant que la grève", LANGUAGES["fr"])
    assert at("pt", "A Acme fechará a fábrica caso a greve continue.", "caso") is End.TORN
    assert at("de", "Der Rat kauft Häuser, es sei denn, es brennt.", "denn") is End.OPEN


def test_a_comma_inside_a_number_opens_no_clause() -> None:
    text = "Der Rat kauft 3,5 Hektar, wenn er will."
    ends = Ends(text, LANGUAGES["de"])
    assert 0 < ends.unsaid(text.index(",5")) < 1
    assert at("es", "Si sube 3,5 puntos el alcalde gana.", "puntos") is at(
        "es", "Si sube tres puntos el alcalde gana.", "puntos"
    )


def test_a_condition_of_another_clause_leaves_the_first_as_it_is() -> None:
    text = "El alcalde dijo que no firmará el acuerdo si la empresa despide."
    assert Ends(text, LANGUAGES["es"]).unsaid(len("El alcalde dijo")) == 0


@pytest.mark.parametrize("code", ["", *sorted(set(LANGUAGES) - {"en"})])
def test_any_place_of_any_text(code: str) -> None:
    conditions = ("Si llueve, no hay mercado.", "Wenn es regnet, ist kein Markt.", "jeśli pada", "إذا طلب حزبه ذلك")
    spaces = ("  x y", " \t国务院", "x\t", "x\u00a0", "   ", "")
    for text in (FRENCH, GERMAN, ARABIC, "国务院周二宣布", "a", "1", "“”", "x ,,, y", *conditions, *spaces):
        ends = Ends(text, known(code) if code else None)
        assert all(isinstance(ends.at(end), End) and 0 <= ends.unsaid(end) <= 1 for end in range(len(text) + 1))


@pytest.mark.parametrize("code", ["", "de", "es", "zh"])
def test_nothing_but_spaces_is_torn_and_leaves_no_condition_out(code: str) -> None:
    ends = Ends("  si wenn jeśli 如果", LANGUAGES.get(code))
    assert [(ends.at(end), ends.unsaid(end)) for end in range(3)] == [(End.TORN, 0.0)] * 3
