"""Leads of news agencies in other languages than English: long, nested, dated; their headlines and descriptions."""

from __future__ import annotations

import pytest

from summarizer import Article, headline, summarize

_LATER = {
    "de": "Der Rat tagt im Mai. Der Bau kostet acht Millionen Euro. Die Bäcker von Lund warten seit Jahren auf den "
    "Ofen.",
    "es": "El consejo se reúne en mayo. La obra cuesta ocho millones de euros. Los panaderos de Lund esperan el horno.",
    "fr": "Le conseil se réunit en mai. Le chantier coûte huit millions d'euros. Les boulangers de Lund attendent "
    "le four.",
}


def written(lead: str, code: str, length: str) -> str:
    return summarize(f"{lead} {_LATER[code]}", length=length).text


@pytest.mark.parametrize(
    ("lead", "length", "expected"),
    [
        (  # a clause with a decimal comma says which ones, and the verb's half is still to come
            "Ratsherr Jan Roe (SPD) hat die von den Bäckern geforderten Zuschüsse für den Neubau der Mühle am Ufer "
            "des "
            "großen Sees, die nach Angaben der Stadt 11,3 Millionen Euro kosten würden, als nicht finanzierbar "
            "zurückgewiesen.",
            "meta",
            "Ratsherr Jan Roe (SPD) hat die von den Bäckern geforderten Zuschüsse für den Neubau der Mühle am Ufer "
            "des "
            "großen Sees…",
        ),
        (  # an amount goes with what says that it is one
            "Der Stadtrat von Lund hat gegen die Bäckerei Acme wegen des Missbrauchs ihrer starken Stellung beim "
            "Verkauf "
            "von Brot eine Geldbuße in Höhe von 2,95 Millionen Euro verhängt.",
            "headline",
            "Der Stadtrat von Lund hat gegen die Bäckerei Acme eine Geldbuße verhängt",
        ),
        (  # a phrase inside a phrase
            "Die Bäckerei Acme lässt die Preise in Lund trotz der zuletzt auf 2,2 Prozent gestiegenen Inflation zum "
            "dritten Mal in Folge unverändert.",
            "headline",
            "Die Bäckerei Acme lässt die Preise in Lund unverändert",
        ),
        (  # what hangs on no "sich"
            "Der FC Lund hat sich nach der 0:4-Niederlage bei Eintracht Graz mit sofortiger Wirkung von Trainer "
            "Jan Roe "
            "getrennt.",
            "headline",
            "Der FC Lund hat sich von Trainer Jan Roe getrennt",
        ),
    ],
)
def test_german_keeps_both_halves_of_a_verb(lead: str, length: str, expected: str) -> None:
    assert written(lead, "de", length) == expected


def test_a_number_behind_and_is_no_clause_of_its_own() -> None:
    lead = (
        "Die Flotte von Lund hat die Insel Togo nach Angaben aus Lome in der Nacht mit mehr als 500 Booten und 40 "
        "Schiffen erreicht und dabei vor allem die Häfen im Westen des Landes besucht."
    )
    assert not written(lead, "de", "push").endswith("Booten")


@pytest.mark.parametrize(
    ("lead", "code", "length", "expected"),
    [
        (  # without its day it is whole
            "El Gobierno de Lund aprobó este martes un decreto que obliga a las panaderías de más de 50 "
            "trabajadores a "
            "publicar la diferencia de salarios entre hombres y mujeres, una medida que afectará a 32.000 hornos.",
            "es",
            "meta",
            "El Gobierno de Lund aprobó un decreto que obliga a las panaderías de más de 50 trabajadores a "
            "publicar la "
            "diferencia de salarios entre hombres y mujeres.",
        ),
        (  # what a participle opens and commas list
            "Miles de panaderos, acompañados por sindicatos, organizaciones sociales y vecinos de Lund, marcharon "
            "ayer "
            "frente al Congreso en reclamo de un aumento de los salarios, en una protesta que terminó con 12 "
            "detenidos.",
            "es",
            "headline",
            "Miles de panaderos marcharon ayer frente al Congreso",
        ),
        (  # two phrases before the subject
            "Tras más de ocho meses de negociaciones, y con la oposición de Togo y Benín, los alcaldes de la Unión "
            "del "
            "Lago dieron este viernes luz verde a la firma del acuerdo de harinas con Lund, que creará un mercado.",
            "es",
            "push",
            "Los alcaldes de la Unión del Lago dieron luz verde a la firma del acuerdo de harinas",
        ),
        (  # not from the middle of what says more of it
            "Tras la intensificación de robos a panaderos en Lund, que ha llevado a algunos a cerrar antes de la "
            "noche, "
            "y la aprobación de una ley que los protege, el alcalde de la ciudad exigió calma a los vecinos.",
            "es",
            "meta",
            "Tras la intensificación de robos a panaderos en Lund, que ha llevado a algunos a cerrar antes de la "
            "noche, "
            "y la aprobación de una ley que los protege…",
        ),
        (
            "Alors que la grève des boulangers de la région se poursuivait vendredi pour la deuxième journée "
            "consécutive, la Direction générale du pain a demandé aux moulins d'annuler 40% de leurs livraisons à "
            "Lund.",
            "fr",
            "meta",
            "La Direction générale du pain a demandé aux moulins d'annuler 40% de leurs livraisons à Lund.",
        ),
    ],
)
def test_a_lead_is_whole_without_what_stands_around_it(lead: str, code: str, length: str, expected: str) -> None:
    assert written(lead, code, length) == expected


_STORIES = {
    "zh": "市议会将于五月开会。新磨坊预计投资八百万元。多家面包店已经等了三年。",
    "hi": "परिषद की बैठक मई में होगी। नई चक्की पर आठ करोड़ रुपये खर्च होंगे। नानबाई तीन साल से राह देख रहे हैं।",
    "ar": "وتجتمع البلدية في مايو. وتبلغ كلفة الطاحونة ثمانية ملايين دولار. وينتظر الخبازون منذ ثلاث سنوات.",
}


@pytest.mark.parametrize(
    ("lead", "code", "length", "expected"),
    [
        (  # no time alone behind who says it
            "伦德气象局5日说，当地时间4时46分，本州岛东部近海发生6.1级地震，震源深度40公里，目前没有发布海啸预警。",
            "zh",
            "headline",
            "伦德气象局说，本州岛东部近海发生6.1级地震",
        ),
        (  # no cause alone behind "but"
            "国内最大的面包制造商星河公司昨日公布的财报显示，公司第三季度营业收入达到852亿元，同比增长31%，"
            "但受原材料价格上涨和价格战影响，净利润下降12%至48.6亿元，低于很多分析师和投资者此前对于公司今年业绩的"
            "预期。",
            "zh",
            "push",
            "国内最大的面包制造商星河公司昨日公布的财报显示，公司第三季度营业收入达到852亿元，同比增长31%，"
            "但受原材料价格上涨和价格战影响，净利润下降12%至48.6亿元",
        ),
        (  # no condition alone
            "लुंद की अदालत ने सोमवार को कहा कि अगर नगर परिषद दो सप्ताह के भीतर पुरानी चक्की के बारे में हलफनामा "
            "दाखिल नहीं "
            "करती है, तो उसके मुख्य सचिव को अदालत में पेश होकर जवाब देना होगा।",
            "hi",
            "meta",
            "लुंद की अदालत ने सोमवार को कहा कि अगर नगर परिषद दो सप्ताह के भीतर पुरानी चक्की के बारे में हलफनामा "
            "दाखिल नहीं "
            "करती है, तो उसके मुख्य सचिव को अदालत में पेश…",
        ),
        (  # broken off behind what closes a phrase
            "लोमे प्रदेश के लुंद जिले में एक निजी बस और ट्रक की आमने-सामने की टक्कर में कम से कम आठ नानबाइयों की चक्की टूट गई।",
            "hi",
            "push",
            "लोमे प्रदेश के लुंद जिले में एक निजी बस और ट्रक की आमने-सामने की टक्कर में…",
        ),
        (  # two days of one night
            "فتحت ثمانية مخابز أبوابها أمام 23 بلدة في حملة أطلقتها نقابة خبازي لوند ليل الثلاثاء الأربعاء في "
            "بلدات تقع في "
            "جنوب الجزيرة الكبيرة، بحسب ما أعلنت وزارة التموين في بيان لها.",
            "ar",
            "meta",
            "فتحت ثمانية مخابز أبوابها أمام 23 بلدة في حملة أطلقتها نقابة خبازي لوند في بلدات تقع في "
            "جنوب الجزيرة الكبيرة، بحسب ما أعلنت وزارة التموين في بيان لها.",
        ),
        (  # a barrel a day, a result
            "أعلنت وزارة الطاقة في لوند أن المدينة ستمدد خفض إنتاج الزيت مليون برميل يوميا حتى نهاية شهر يونيو.",
            "ar",
            "push",
            "أعلنت وزارة الطاقة في لوند أن المدينة ستمدد خفض إنتاج الزيت مليون برميل يوميا…",
        ),
        (
            "فاز نادي لوند على ضيفه نادي لومي بثلاثة أهداف مقابل هدف واحد في المباراة التي جمعتهما مساء السبت على "
            "ملعب المدينة.",
            "ar",
            "push",
            "فاز نادي لوند على ضيفه نادي لومي بثلاثة أهداف مقابل هدف واحد في المباراة",
        ),
    ],
)
def test_no_line_ends_inside_what_belongs_together(lead: str, code: str, length: str, expected: str) -> None:
    assert summarize(lead + _STORIES[code], length=length).text == expected


def test_no_headline_ends_in_who_said_a_quotation() -> None:
    text = (
        "伦德研究人员日前在《面包》杂志上发表报告说，他们利用新技术培育出一种能够抵抗稻瘟病的新型水稻。"
        "研究团队负责人玛丽·布朗说，这种水稻不含外源基因。“这为面包提供了新的途径。”她说。稻瘟病每年造成很大损失。"
    )
    assert "她说" not in summarize(text, length="headline").text


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ("Un dirigente del Partido del Pan dijo qué hará con los hornos de la ciudad en mayo", "dijo"),
        ("El alcalde de Lund vuelve a su casa del lago: este miércoles abre su segunda panadería", "lago"),
    ],
)
def test_an_own_headline_does_not_end_before_its_verb(own: str, expected: str) -> None:
    article = Article("El consejo de Lund se reúne en mayo y vota sobre los hornos de la ciudad vieja.", headline=own)
    assert expected in summarize(article, length="headline").text


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Банк Тоголя в пятницу, 24 октября, снизил ставку на 0,5 процентного пункта, до 16,5% годовых.", "октября"),
        ("Senat przyjął we wtorek, 4 marca, ustawę, która zabrania młynom pracy w nocy przez całą zimę.", "marca"),
        ("सीनेट ने मंगलवार, 4 मार्च 2025, को एक कानून पारित किया, जो मिलों को रात में काम से रोकता है।", "2025"),
    ],
)
def test_no_line_ends_behind_a_day_and_its_date(text: str, date: str) -> None:
    lines = [headline(text, max_words=words).text for words in range(5, 13)]
    assert not any(line.endswith((date, "в пятницу", "wtorek")) for line in lines)
