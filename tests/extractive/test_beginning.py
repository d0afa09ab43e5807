"""A lead in another language that is too long for a brief is told up to where a clause of it ends."""

from __future__ import annotations

import pytest

from summarizer import Length, headline, summarize

# Each with what is told of it, the rest behind a bar.
LEADS = {
    "de": "Bei einem Brand in einer Mühle in Oberwerda sind in der Nacht zum Sonntag drei Menschen verletzt worden|, "
    "nachdem das Feuer nach Angaben der Polizei im Keller ausgebrochen war und sich rasch über das Haus ausgebreitet "
    "hatte.",
    "fr": "Le conseil de la ville de Lund a voté mardi soir la construction d'un nouveau pont sur la Lorbe|, un projet "
    "de 14 millions d'euros qui doit remplacer l'ouvrage fermé depuis la chute de deux piles au printemps dernier.",
    "es": "El Ayuntamiento de Lund aprobó el martes un plan para reconstruir el puente sobre el río Lorbe, cerrado "
    "desde hace dos años por el derrumbe de dos pilares|, con un presupuesto de 14 millones de euros del Estado.",
    "it": "Il consiglio comunale di Lund ha approvato martedì sera la costruzione di un nuovo ponte sul fiume Lorba|, "
    "un progetto da 14 milioni di euro che sostituirà la struttura chiusa dopo il crollo di due piloni.",
    "pt": "A Câmara Municipal de Lund aprovou na terça-feira a construção de uma nova ponte sobre o rio Lorbe|, um "
    "projeto de 14 milhões de euros que vai substituir a estrutura fechada depois da queda de dois pilares.",
    "ar": "قال وزير النقل في توغو يوم الثلاثاء إن الحكومة ستعيد بناء الجسر القديم فوق نهر لورب الذي أغلق قبل عامين بعد "
    "انهيار اثنين من أعمدته|، وإن المشروع سيكلف أربعة عشر مليون يورو تدفعها الدولة.",
    "hi": "लुंड नगर परिषद ने मंगलवार को लोर्ब नदी पर नए पुल के निर्माण को मंजूरी दे दी|, जिस पर 14 करोड़ रुपये खर्च होंगे "
    "और जो दो साल पहले दो खंभे गिरने के बाद बंद किए गए पुराने पुल की जगह लेगा।",
    "zh": "多哥政府星期二宣布将在北部修建三座风力发电站，为两百万居民供电|，"
    "工程预算为一千四百万欧元，由国家在三年内分期支付。",
}
LATER = {
    "de": "Das Haus ist leer.",
    "fr": "Le texte a été adopté.",
    "es": "La obra empieza en mayo.",
    "it": "I lavori cominceranno a maggio.",
    "pt": "As obras começam em maio.",
    "ar": "تبدأ الأعمال في مايو.",
    "hi": "काम मई में शुरू होगा।",
    "zh": "工程于五月开工。",
}
CHARS = {"zh": 40}


@pytest.mark.parametrize("code", LEADS)
def test_a_lead_is_told_up_to_the_end_of_a_clause(code: str) -> None:
    told, rest = LEADS[code].split("|")
    text = f"{told}{rest}{'' if code == 'zh' else ' '}{LATER[code]}"
    made = summarize(text, length=_meta(code))
    assert made.text == told + rest[-1]
    assert made.finish_reason == "fitted"
    assert [source.text for source in made.sentences[0].sources] == [told]


@pytest.mark.parametrize(
    ("lead", "lost", "kept"),
    [
        (  # a condition
            "El Gobierno de Togo cerrará la última mina de carbón del país antes de que termine el próximo año, "
            "siempre que el Parlamento apruebe en mayo el presupuesto de 90 millones de euros para los mineros.",
            "termine el próximo año.",
            "…",
        ),
        (
            "Il governo di Togo chiuderà l'ultima miniera di carbone del paese entro la fine del prossimo anno, se il "
            "parlamento approverà a maggio il bilancio di 90 milioni di euro previsto per i minatori di Lund.",
            "la fine del prossimo anno.",
            "…",
        ),
        (  # who says it
            "Die Firma Bolt habe ihre Kunden über Jahre getäuscht und giftige Abfälle in die Lorbe geleitet, sagte die "
            "Ministerin am Dienstag vor dem Landtag in Lund, der eine Untersuchung des Falles beschlossen hat.",
            "in die Lorbe geleitet.",
            "sagte die Ministerin",
        ),
        (
            "O antigo presidente da Câmara de Lund desviou mais de 400.000 euros destinados à reforma de duas escolas "
            "para pagar a construção de uma casa junto ao rio Lorbe, afirmou na terça-feira o Ministério Público.",
            "duas escolas.",
            "afirmou",
        ),
        (  # what a denial turns to
            "Der Rat der Stadt Lund hat den Antrag der Opposition auf einen Neubau der Brücke am Dienstag nicht wie "
            "erwartet abgelehnt, sondern die Entscheidung nach einer langen Debatte auf den Mai vertagt.",
            "wie erwartet abgelehnt.",
            "…",
        ),
        (  # what he was found guilty of
            "La Audiencia de Lund ha absuelto este jueves al exalcalde Rui Prado del delito de malversación de los "
            "fondos del nuevo puente del puerto, pero lo ha condenado a dos años de cárcel por cohecho en otra obra.",
            "del puerto.",
            "…",
        ),
        (  # the verb of the sentence
            "Un hombre sospechoso de haber asaltado tres comercios del centro de Lund durante el último año, y que "
            "estaba en busca y captura desde marzo, fue detenido el martes por la noche tras una persecución.",
            "desde marzo.",
            "fue detenido",
        ),
    ],
)
def test_no_clause_is_told_that_the_rest_of_its_sentence_takes_back(lead: str, lost: str, kept: str) -> None:
    made = summarize(f"{lead} Ada Bolt.", length="meta").text
    assert not made.endswith(lost)
    assert kept in made


def test_a_lead_that_turns_past_the_limit_breaks_off_where_a_clause_ends() -> None:
    lead = (
        "Le tribunal de Lund a condamné jeudi l'ancienne maire Ada Bolt à deux ans de prison, dont un avec sursis, "
        "pour détournement de 90 millions d'euros de fonds publics, mais l'a relaxée du délit de corruption."
    )
    made = summarize(f"{lead} Le procès a duré un mois.", length="meta")
    assert made.text == lead.partition(", pour")[0] + "…"
    assert [source.text for source in made.sentences[0].sources] == [lead.partition(", pour")[0]]


def test_a_lead_is_told_up_to_a_phrase_that_holds_half_as_much_again_as_its_clause() -> None:
    lead = (
        "El Tribunal de Lund ha condenado a la exministra de Transportes, Ada Bolt, a dos años de cárcel y a una multa "
        "de 7.200 euros por un delito de revelación de secretos, aunque dos juezas han votado en contra."
    )
    made = summarize(f"{lead} La obra empieza en mayo.", length="meta")
    assert made.text == lead.partition(" por un")[0] + "."


def test_a_lead_without_such_a_clause_is_cut_rather_than_a_later_sentence_told() -> None:
    lead = "Der Rat der Stadt hat am Dienstag " + "und in der Nacht zum Mittwoch " * 6 + "die Brücke gebaut."
    found = summarize(f"{lead} Die Brücke ist gesperrt. Der Mann bestreitet das.", length="meta")
    assert found.text.startswith("Der Rat der Stadt hat am Dienstag")
    assert found.text.endswith("…")


def test_a_lead_that_no_clause_ends_is_told_whole_without_its_day_and_what_went_before() -> None:
    lead = (
        "Das Landgericht hat am Donnerstag einen früheren Vorstand der Bank wegen Untreue und Steuerhinterziehung in "
        "besonders schweren Fällen nach einem mehr als zweijährigen Prozess zu sechs Jahren Haft verurteilt."
    )
    made = summarize(f"{lead} Er legte Revision ein.", length="meta")
    assert made.text == lead.replace(" am Donnerstag", "").replace(" nach einem mehr als zweijährigen Prozess", "")


@pytest.mark.parametrize(
    ("lead", "left_out"),
    [
        (
            "Un incendie a détruit dans la nuit de jeudi à vendredi un hangar du port de Lund, faisant deux blessés "
            "graves et onze blessés légers parmi les ouvriers, a annoncé la préfecture.",
            ["dans la nuit de jeudi à vendredi "],
        ),
        (
            "Um incêndio num armazém de produtos químicos em Lund feriu na quinta-feira oito bombeiros e obrigou à "
            "retirada de 300 moradores do porto, informou a Proteção Civil.",
            ["na quinta-feira "],
        ),
        (
            "Die Stadtwerke Lund und die Firma Bolt haben am Montag vereinbart, dass sie bis 2030 drei Solarparks auf "
            "stillgelegten Deponien am Ufer der Lorbe errichten und dort auch Speicher bauen wollen.",
            ["am Montag ", "und dort auch Speicher bauen "],
        ),
    ],
)
def test_a_lead_is_told_without_its_day_or_half_of_its_end(lead: str, left_out: list[str]) -> None:
    told = lead
    for part in left_out:
        told = told.replace(part, "")
    made = summarize(f"{lead} Ada Bolt.", length="meta")
    assert made.text == told
    kept = sorted((source.start, source.text) for source in made.sentences[0].sources)
    assert " ".join(text for _, text in kept) == told


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (  # who says it comes behind what fits without the day
            "Al menos nueve personas murieron y otras veinte resultaron heridas este domingo al volcar un autobús en "
            "una carretera del norte de Togo, informaron fuentes policiales.",
            "Al menos nueve personas murieron y otras veinte resultaron heridas al volcar un autobús en una carretera "
            "del norte de Togo, informaron fuentes policiales.",
        ),
        (  # figures may stand without who counted
            "El precio de la vivienda subió un 7,3 % en el tercer trimestre respecto al mismo periodo del año "
            "anterior, según los datos publicados este jueves por el Instituto de Estadística de Lund.",
            "El precio de la vivienda subió un 7,3 % en el tercer trimestre respecto al mismo periodo del año "
            "anterior.",
        ),
        (  # nobody holds what is left out for more than a part
            "La empresa tecnológica Quay de Lund cerró una ronda de financiación de 120 millones de euros liderada por "
            "el fondo estadounidense Redwood Capital del Norte, anunció la compañía.",
            "La empresa tecnológica Quay de Lund cerró una ronda de financiación de 120 millones de euros, anunció la "
            "compañía.",
        ),
    ],
)
def test_a_lead_keeps_who_says_a_death_and_else_ends_before_it(lead: str, told: str) -> None:
    made = summarize(f"{lead} La calle está cerrada.", length="meta")
    assert made.text == told
    kept = sorted((source.start, source.text) for source in made.sentences[0].sources)
    assert " ".join(text for _, text in kept).rstrip(".").replace(",", "") == told.rstrip(".").replace(",", "")


def test_an_accusation_in_another_language_keeps_who_makes_it() -> None:
    lead = (
        "Le gouvernement du Togo a caché pendant des années les plans de la mine aux habitants de Lomé et a vendu les "
        "terrains du port à des amis du ministre, selon un chef de l'opposition qui a parlé mardi à la radio."
    )
    assert summarize(f"{lead} Ada Bolt.", length="meta").text.endswith("…")


def test_thai_ends_at_a_space() -> None:
    text = (
        "ตำรวจเมืองลุนด์จับกุมชายวัย 44 ปี เมื่อคืนวันอาทิตย์ หลังพบเรือที่ถูกขโมยในโรงเก็บของ ผู้ต้องหาให้การปฏิเสธทุกข้อกล่าวหา "
        "ศาลจะพิจารณาคดีในเดือนหน้า และเพื่อนบ้านบอกว่าเขาเป็นคนดี"
    )
    for length in (Length(chars=60, sentences=1, task="brief"), Length(chars=90, task="headline")):
        made = summarize(text, length=length).text.rstrip("…")
        assert text.startswith(f"{made} ")


def test_an_arabic_headline_is_more_than_who_says_it() -> None:
    lead = LEADS["ar"].replace("|", "")
    told = "قال وزير النقل في توغو إن الحكومة ستعيد بناء الجسر القديم"
    assert headline(f"{lead} {LATER['ar']}").text.replace(" يوم الثلاثاء", "") == told


def _meta(code: str) -> Length:
    return Length(chars=CHARS.get(code, 155), sentences=1, task="brief")


def test_a_german_beginning_that_waits_for_its_verb_is_broken_off() -> None:
    told = (
        "Der Rat von Lund hat nach einer langen Sitzung in der alten Halle am Hafen und trotz der Proteste der Bäcker"
        " mit mehr als 120 Booten und 14 Kähnen den Markt an das andere Ufer verlegt."
    )
    text = summarize(f"{told} Die Bäcker klagen dagegen.", length="meta").text
    assert text.endswith("14 Kähnen…")
