"""Leads of other languages without what stands before or inside their main clause: when, where, why, by whose word."""

from __future__ import annotations

import pytest

from summarizer import headline
from summarizer.compression.clause.forms import forms
from summarizer.languages import LANGUAGES


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (
            "Die Zahl der Rehe ist im ersten Halbjahr nach Angaben des Amts um neun Prozent gestiegen.",
            "Die Zahl der Rehe ist um neun Prozent gestiegen.",
        ),
        (
            "Roe, ein Müller aus Lund, ist laut Polizei bei einem Sturz im Wald ums Leben gekommen.",
            "Roe ist laut Polizei ums Leben gekommen.",
        ),
        (
            "Das Gericht in Lund hat Roe wegen Betrugs in drei Fällen zu zwei Jahren Haft verurteilt.",
            "Das Gericht in Lund hat Roe wegen Betrugs verurteilt.",
        ),
        (
            "Die Stadt plant nach den Worten von Bürgermeister Karl Roe keine neue Brücke, obwohl Bürger das fordern.",
            "Die Stadt plant keine neue Brücke, obwohl Bürger das fordern.",
        ),
        (
            "Bei einem Brand in einem Stall in Lund sind zwei Pferde erstickt.",
            "Bei einem Brand in Lund sind zwei Pferde erstickt.",
        ),
        (
            "Das Gericht hat die Klage einer Müllerin aus Lund gegen das Backverbot abgewiesen.",
            "Das Gericht hat die Klage gegen das Backverbot abgewiesen.",
        ),
        (
            "Der Bäcker Jan Roe muss nach einem Urteil des Lunder Landgerichts für neun Jahre ins Gefängnis.",
            "Der Bäcker Jan Roe muss ins Gefängnis.",
        ),
        (
            "Acme will nach eigenen Angaben im Mai sein Werk nicht schließen.",
            "Acme will im Mai sein Werk nicht schließen.",
        ),
    ],
)
def test_the_middle_of_a_german_clause_is_left_out(text: str, form: str) -> None:
    assert form in forms(text, LANGUAGES["de"])


def test_what_tells_where_an_event_was_goes_before_it() -> None:
    found = forms("Die Räte haben angesichts der Not im Norden zu einer neuen Hilfe aufgerufen.", LANGUAGES["de"])
    assert "Die Räte haben zu einer neuen Hilfe aufgerufen." in found
    assert "Die Räte haben im Norden zu einer neuen Hilfe aufgerufen." not in found


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "Acme will nach Informationen der „Post“ sein Werk nicht schließen.",
            "Informationen",
        ),  # who says it of others
        ("Die Reederei will nach Angaben des Betriebsrats drei Schiffe verkaufen.", "nach Angaben des Betriebsrats"),
        ("Bolt hat laut Polizei zwei Läden ausgeraubt.", "laut Polizei"),  # who says a wrong
        ("Die Zahl der Rehe ist in Togo nach dem Winter auf neun gestiegen.", "in Togo"),  # for which it holds
        ("Ada Bolt hat bei einem Treffen mit dem König in Lund neue Hilfe zugesagt.", "bei einem Treffen mit"),
        ("Der Rat hat in diesem Jahr keine Brücke gebaut.", "in diesem Jahr"),
        ("Das Amt hat vor einem Sturm in den Bergen gewarnt.", "vor einem Sturm"),
        ("Die Räte haben angesichts der Not zu einer neuen Hilfe aufgerufen.", "zu einer neuen Hilfe"),
        ("Der Rat hat den Verkauf von Brot im Norden am Hafen gestoppt.", "im Norden"),
        ("Bolt hat die Forderung der Müller nach einem Mindestpreis auf Märkten abgelehnt.", "nach einem Mindestpreis"),
        ("Das Gericht hat die Klage der Müller wegen der Steuer auf Brot abgewiesen.", "wegen der Steuer"),
    ],
)
def test_what_a_german_clause_needs_stays(text: str, kept: str) -> None:
    assert all(kept in form for form in forms(text, LANGUAGES["de"]))


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "Aunque el precio del pan ha caído, la panificadora Acme abrirá nueve tiendas en Lund antes del verano.",
            9,
            "La panificadora Acme abrirá nueve tiendas en Lund",
        ),
        (
            "Nonostante la pioggia, circa novemila persone hanno partecipato alla festa del pane a Lund.",
            10,
            "Circa novemila persone hanno partecipato alla festa del pane",
        ),
        (
            "Embora o preço do pão tenha caído, a fábrica Acme vai demitir 90 padeiros em Lund. Ninguém protestou.",
            8,
            "A fábrica Acme vai demitir 90 padeiros",
        ),
        (
            "Malgré la pluie, le maire de Lund a ouvert le marché pour aider les boulangers de la ville.",
            8,
            "Le maire de Lund a ouvert le marché",
        ),
        (
            "رغم الأمطار، افتتح رئيس بلدية لوند سوق الخبز في المدينة القديمة.",
            7,
            "افتتح رئيس بلدية لوند سوق الخبز",
        ),
        ("由于暴雨逼近，多哥市政府关闭所有面包市场。学校停课。", 18, "多哥市政府关闭所有面包市场"),
        ("大雨の接近を受け、南港市は港の橋を閉鎖すると決めた。", 18, "南港市は港の橋を閉鎖すると決めた"),
        (  # the day is of the saying
            "O prefeito de Lund, Rui Prado, afirmou nesta segunda-feira que a cidade não pretende vender o porto.",
            13,
            "O prefeito de Lund afirmou que a cidade não pretende vender o porto",
        ),
    ],
)
def test_what_stands_before_the_main_clause_is_left_out(text: str, words: int, expected: str) -> None:
    assert headline(text, max_words=words).text.rstrip(".") == expected


@pytest.mark.parametrize(
    ("text", "words", "ended"),
    [
        ("Secondo la Procura di Lund, l'ex sindaco avrebbe ricevuto denaro da un fornaio.", 8, "avrebbe"),
        ("经过三个多月的审议，多哥立法院在周二的会议上通过面包税法的修正案。", 12, "审议"),
        ("O governador sancionou a lei que isenta do imposto quem vende pão na rua.", 9, "quem…"),
        (
            "Der Rat hat am Montag eine Regel beschlossen, die den Bau von Mühlen am Fluss erlauben soll.",
            11,
            "den Bau…",
        ),
        ("Il comune di Lund ha varato un piano che prevede due milioni di euro per il porto.", 11, "milioni…"),
        ("Le maire a décidé de reporter l'entrée en vigueur de la taxe sur le pain.", 8, "l'entrée"),
    ],
)
def test_no_line_ends_on_what_is_still_open(text: str, words: int, ended: str) -> None:
    assert not headline(text, max_words=words).text.rstrip(".").endswith(ended)


@pytest.mark.parametrize(
    ("text", "words", "never"),
    [
        (
            "Un hombre de 45 años ha muerto en un choque en la carretera de Lund, según han informado los bomberos de "
            "la zona. Otras tres personas siguen en el hospital.",
            7,
            "Otras tres",
        ),
        (
            "Die Ministerin Ada Bolt hat die umstrittene Sperrung der Straße von Lund nach Kassel verteidigt. Die "
            "Arbeiten seien nötig, sagte sie.",
            8,
            "sagte sie",
        ),
        (
            "Die Ministerin Ada Bolt hat die umstrittene Sperrung der Straße von Lund nach Kassel verteidigt. Die "
            "Opposition nannte sie unbezahlbar.",
            8,
            "unbezahlbar",
        ),
    ],
)
def test_no_line_points_to_a_lead_that_is_not_told(text: str, words: int, never: str) -> None:
    assert never not in headline(text, max_words=words).text


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "Il Consiglio di Lund ha approvato in via definitiva, con 12 voti favorevoli e tre contrari, il piano per "
            "i mulini della valle.",
            12,
            "Il Consiglio di Lund ha approvato in via definitiva il piano",
        ),
        (
            "La ministre a annoncé mardi, à l'issue d'une réunion à Lund, la vente du vieux moulin à un boulanger.",
            9,
            "La ministre a annoncé la vente du vieux moulin",
        ),
        (  # to what somebody is named
            "Le conseil de Lund a nommé lundi la boulangère Ada Bolt à la tête du port de la ville.",
            10,
            "Le conseil de Lund a nommé la boulangère Ada Bolt…",
        ),
        (
            "Der Rat hat am Freitag einem Gesetz zugestimmt, mit dem Müller in Lund zu Prüfern werden. Müller klagen.",
            9,
            "Der Rat hat einem Gesetz zugestimmt, mit dem Müller…",
        ),
        (  # of what there is no verb: São is none
            "Diante da seca, o governo de São Paulo vai fechar nove padarias por falta de água em fevereiro.",
            9,
            "O governo de São Paulo vai fechar nove padarias",
        ),
        (
            "Segundo a polícia, o grupo desviou cerca de R$ 40 milhões de contratos do porto de Lund em 2019.",
            11,
            "Segundo a polícia, o grupo desviou cerca de R$ 40 milhões",
        ),
        (  # who has died of age is no claim
            "La chanteuse Ada Bolt est morte à l'âge de 88 ans à Lund, a annoncé son agent à la presse.",
            12,
            "La chanteuse Ada Bolt est morte à l'âge de 88 ans",
        ),
    ],
)
def test_where_a_lead_ends(text: str, words: int, expected: str) -> None:
    assert headline(text, max_words=words).text.rstrip(".") == expected


@pytest.mark.parametrize(
    ("text", "words", "never"),
    [
        (
            "Selon une enquête de la Cour des comptes de Togo rendue publique lundi, les moulins du pays ont perdu "
            "neuf millions d'euros. Le ministère conteste ces chiffres.",
            10,
            "ces chiffres",
        ),
        (
            "El ministro de Justicia de Togo, Luis Bolt, aseguró el domingo por la noche que no será candidato. "
            "Seguirá en el Gobierno de coalición.",
            6,
            "Seguirá",
        ),
    ],
)
def test_no_later_sentence_that_leans_on_the_lead_is_told(text: str, words: int, never: str) -> None:
    assert never not in headline(text, max_words=words).text


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "L'ancien maire de Lund, Luc Roe, condamné en 2019 à trois ans de prison pour vol, a été relaxé jeudi.",
            12,
            "L'ancien maire de Lund, Luc Roe, a été relaxé jeudi",
        ),
        (
            "Il sindaco di Lund, Nicolò Roe, indagato per furto di farina, si è dimesso lunedì sera.",
            12,
            "Il sindaco di Lund, Nicolò Roe, si è dimesso lunedì sera",
        ),
        (
            "O presidente do moinho, Rui Roe, acusado de fraude, foi detido na terça-feira no porto de Lund.",
            10,
            "O presidente do moinho, Rui Roe, foi detido na terça-feira",
        ),
    ],
)
def test_what_stands_behind_who_somebody_is_goes_before_what_happened(text: str, words: int, expected: str) -> None:
    assert headline(text, max_words=words).text.rstrip(".") == expected


@pytest.mark.parametrize(
    ("text", "words", "stump"),
    [  # a name that looks like a verb, a verb in the present, nobody whose verb is not known
        ("El exalcalde de Lund, Luis Simó, acusado de robar harina, viajó el lunes a Togo.", 7, "Luis Simó"),
        ("Les boulangers de Lund, en grève depuis lundi, réclament une hausse du prix du pain.", 8, "lundi"),
        ("Ninguno de los cuatro molinos consultados aguarda que suba el precio del pan este año.", 8, "molinos"),
        ("Los cuatro molinos consultados aguardan que suba el precio del pan este año.", 8, "molinos"),
    ],
)
def test_no_line_ends_before_its_verb(text: str, words: int, stump: str) -> None:
    assert not headline(text, max_words=words).text.endswith(stump)


@pytest.mark.parametrize(
    ("text", "words", "verb"),
    [
        ("Laut einer Studie leidet jedes fünfte Kind in Togo unter Hunger.", 8, "leidet"),
        ("Der Müller Karl Roe warnt den Rat von Lund seit Wochen vor einem Mangel an Mehl.", 10, "warnt"),
        ("Die Polizei sucht nach Angaben des Bürgermeisters seit Montag in Lund nach zwei Müllern.", 8, "sucht"),
    ],
)
def test_no_german_verb_goes_without_what_it_wants(text: str, words: int, verb: str) -> None:
    line = headline(text, max_words=words).text
    assert verb not in line or line.endswith("…")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ein 45-jähriger Mann ist bei einem Brand in Lund ums Leben gekommen, wie die Polizei mitteilte.",
            "45-jähriger Mann ist in Lund ums Leben gekommen, wie die Polizei mitteilte",
        ),
        ("Ein Jahr nach dem Brand der Mühle von Lund und der Brücke hat der Bau begonnen.", "Ein Jahr"),
        ("Die alten Mühlen von Lund am See sollen bis zum Jahr 2030 ganz verschwunden sein.", "Die alten"),
    ],
)
def test_a_german_headline_opens_without_its_article_where_it_then_fits(text: str, expected: str) -> None:
    assert headline(text).text.startswith(expected)


def test_a_german_line_tells_what_was_decided() -> None:
    text = (
        "Der Rat von Lund hat am Freitag mit den Stimmen aller Müller beschlossen, vier Mühlen am Hafen zu schließen."
    )
    assert all(not headline(text, max_words=words).text.endswith("beschlossen") for words in range(6, 13))


def test_no_hindi_line_ends_behind_an_ordinal() -> None:
    text = "अंतरिक्ष एजेंसी ने शनिवार को अपने 100वें मिशन में एक नौवहन उपग्रह का सफल प्रक्षेपण किया। लोग खुश हैं।"
    assert all(not headline(text, max_words=words).text.rstrip("…").endswith("100वें") for words in range(6, 13))


def test_a_hindi_day_behind_who_acts_is_left_out() -> None:
    text = "केंद्रीय मंत्री ने सोमवार को कहा कि भारत किसी भी देश के दबाव में तेल की खरीद बंद नहीं करेगा। लोग खुश हैं।"
    said = "केंद्रीय मंत्री ने कहा कि भारत किसी भी देश के दबाव में तेल की खरीद बंद नहीं करेगा"
    assert headline(text, max_words=18).text.rstrip("।") == said
