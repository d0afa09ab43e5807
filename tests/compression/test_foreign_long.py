"""What leads of other languages that are too long do without, and what looks like it and stays."""

from __future__ import annotations

import pytest

from summarizer import headline
from summarizer.compression.clause.forms import forms
from summarizer.languages import LANGUAGES


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "Die Notenbank von Lund hat den Leitzins zum dritten Mal in Folge unverändert bei 2,5 Prozent belassen.",
            13,
            "Die Notenbank von Lund hat den Leitzins unverändert bei 2,5 Prozent belassen",
        ),
        (
            "Der SC Lund hat das Spitzenspiel der Bundesliga gegen Blau-Weiß Graz mit 2:1 gewonnen. Jan Roe traf.",
            10,
            "Der SC Lund hat das Spitzenspiel gegen Blau-Weiß Graz gewonnen",
        ),
        (
            "Die Gewerkschaft hat die Beschäftigten der Häfen für Freitag zu einem ganztägigen Warnstreik aufgerufen.",
            11,
            "Gewerkschaft hat die Beschäftigten der Häfen zu einem ganztägigen Warnstreik aufgerufen",
        ),
        (
            "Nach dem Unfall auf einem Parkplatz in Lund hat die Polizei einen Fahrer festgenommen.",
            11,
            "Nach dem Unfall in Lund hat die Polizei einen Fahrer festgenommen",
        ),
        (
            "Acme hat seine Werft in Lund für rund 40 Millionen Euro an einen Rivalen verkauft. Der Rat klagt.",
            11,
            "Acme hat seine Werft in Lund an einen Rivalen verkauft",
        ),
        (
            "Bei einem Zugunglück im Süden von Lund sind drei Menschen getötet und mehr als 40 verletzt worden.",
            12,
            "Bei einem Zugunglück im Süden von Lund sind drei Menschen getötet worden",
        ),
        (
            "Das Amt hat gegen den Händler Acme ein Verfahren wegen Verstößen gegen den Datenschutz eingeleitet.",
            10,
            "Das Amt hat gegen den Händler Acme ein Verfahren eingeleitet",
        ),
        (
            "La coureuse de Lund Ada Bolt a remporté samedi pour la cinquième fois de suite le Tour de Togo.",
            12,
            "La coureuse de Lund Ada Bolt a remporté le Tour de Togo",
        ),
        (
            "El Congreso de Togo destituyó en la madrugada de este viernes a la ministra Ada Bolt por mentir.",
            10,
            "El Congreso de Togo destituyó a la ministra Ada Bolt",
        ),
        (
            "週明け9日のニューヨーク株式市場でダウ工業株30種平均は続伸し、前週末比51ドル高の4万7289ドルで取引を終えた。",
            36,
            "ダウ工業株30種平均は続伸し、4万7289ドルで取引を終えた",
        ),
        (
            "L'Olympique de Lund s'est imposé 3-1 face au Racing Club de Graz dimanche au stade du port.",
            13,
            "L'Olympique de Lund s'est imposé 3-1 face au Racing Club de Graz",
        ),
        (
            "El tribunal condenó a la directora del banco de Lund a tres años de cárcel por fraude. Ella apeló.",
            12,
            "El tribunal condenó a la directora del banco de Lund",
        ),
        (
            "La polizia di Lund ha arrestato sei imprenditori accusati di avere evaso tasse per tre milioni di euro.",
            10,
            "La polizia di Lund ha arrestato sei imprenditori",
        ),
        (
            "東京地裁は9日、店の売上金を着服したとして業務上横領罪に問われた元店員の男（31）に懲役3年の判決を言い渡した。",
            36,
            "東京地裁は業務上横領罪に問われた男に懲役3年の判決を言い渡した",
        ),
        (
            "北山電機は9日、電池から発火する恐れがあるとして、掃除機約3万台のリコールを経産省に届け出た。",
            30,
            "北山電機は掃除機約3万台のリコールを経産省に届け出た",
        ),
        (
            "北山電機は9日、2026年3月期の連結純利益が前期比12%増の310億円になったと発表した。",
            30,
            "北山電機は連結純利益が310億円になった",
        ),
        (
            "市議会は9日の本会議で、水道料金を4月1日から引き上げる条例案を賛成多数で可決した。",
            36,
            "市議会は水道料金を4月1日から引き上げる条例案を賛成多数で可決した",
        ),
        (
            "多哥电力公司周四宣布，将在未来三年内裁减洛美总部约300个工作岗位。工会反对。",
            22,
            "多哥电力公司宣布，将裁减洛美总部约300个工作岗位",
        ),
        (
            "टोगो ने दूसरे एकदिवसीय मैच में बेनिन को 17 रन से हराकर श्रृंखला में बढ़त बना ली।",
            14,
            "टोगो ने बेनिन को 17 रन से हराकर श्रृंखला में बढ़त बना ली",
        ),
        (
            "पुलिस ने बैंक के प्रबंधक को करीब 12 करोड़ रुपये की ठगी के आरोप में गिरफ्तार किया।",
            12,
            "पुलिस ने बैंक के प्रबंधक को ठगी के आरोप में गिरफ्तार किया",
        ),
        (
            "اعتقلت الشرطة في لومي أربعة أشخاص يشتبه بتورطهم في سرقة مجوهرات من متحف الميناء.",
            9,
            "اعتقلت الشرطة في لومي أربعة أشخاص",
        ),
    ],
)
def test_a_long_lead_is_told_without_what_it_can_spare(text: str, words: int, expected: str) -> None:
    assert headline(text, max_words=words).text.rstrip(".…") == expected


@pytest.mark.parametrize(
    ("code", "text", "kept"),
    [
        ("de", "Lund hat den Titel nicht zum ersten Mal gewonnen.", "zum ersten Mal"),
        ("de", "Lund hat das Spiel gegen Graz nur mit 1:0 gewonnen.", "mit 1:0"),
        ("de", "Die nächste Sitzung ist für Freitag geplant.", "für Freitag"),
        ("de", "Die Bahn hat für Freitag bis Sonntag Züge gestrichen.", "für Freitag"),
        ("de", "Die Stadt bürgt für 3 Milliarden Euro an Krediten.", "für 3 Milliarden"),
        ("de", "Der 34-jährige Jan Roe hat Ada Bolt geheiratet.", "34-jährige"),
        ("fr", "Le musée sera fermé de lundi au mercredi à Lund.", "lundi"),
        ("fr", "Les prix ont baissé pour la sixième fois cette année.", "pour la sixième fois"),
        ("fr", "Le club a gagné pour la première fois de son histoire.", "pour la première fois"),
        ("es", "El barco ardió en la noche del lunes al martes en Lund.", "en la noche del lunes"),
        ("de", "Bei dem Brand sind zwei Menschen gestorben und elf verletzt worden.", "und elf verletzt"),
        ("ja", "米国の労働市場で賃金は上昇した。", "米国の労働市場で"),
        ("ja", "裁判所は保釈金の納付を条件として、被告の保釈を認めた。", "条件として"),  # what it hangs on
        ("ja", "市は請求の根拠がないとして、支払いを断る考えを示した。", "根拠がないとして"),
        ("ja", "県警は男が酒に酔っていたとして、調べている。", "として"),  # nothing is told without it
        ("ja", "市は全国で初めて、条例を作った。", "全国で"),
        ("zh", "公司将在未来两年内不裁员。", "未来两年"),
        ("zh", "气象台预计，11日8时—12日8时多哥有暴雨。", "11日8时—12日8时"),  # from when until when
        ("hi", "पुलिस ने पच्चीस करोड़ रुपये की ठगी की जांच की।", "पच्चीस करोड़"),  # no number that is known
        ("hi", "टोगो ने बेनिन को दूसरे मैच में हराया।", "दूसरे मैच में"),
        ("de", "Die Bahn hat alle Züge für Freitag in Lund abgesagt.", "für Freitag"),
        ("de", "Ein Gericht in Lund hat zum ersten Mal einen Koch verurteilt.", "zum ersten Mal"),
        ("de", "Der Leitzins ist von 10,3 Prozent auf 10,5 gestiegen.", "auf 10,5"),
        ("es", "Lund decretó el cierre en la noche del viernes a la madrugada del sábado.", "en la noche del viernes"),
        ("fr", "Le Togo doit répondre vendredi au plus tard à la proposition.", "vendredi"),
        ("hi", "टोगो ने अभ्यास मैच में बेनिन को छह विकेट से हराया।", "अभ्यास मैच में"),
        (
            "ja",
            "ルンド県警は、事故ではなく事件に巻き込まれた可能性があるとして、捜査本部を設置した。",
            "事件に巻き込まれた",
        ),
        ("ja", "ルンド県警は11日、アクメ銀行の元社員の女（46）を窃盗容疑で逮捕した。", "元社員の女"),
    ],
)
def test_what_only_looks_spare_stays(code: str, text: str, kept: str) -> None:
    assert all(kept in form for form in forms(text, LANGUAGES[code]))


def test_a_noun_that_ends_like_a_counter_ends_a_clause() -> None:
    text = "多哥政府计划削减开支，并提高税收。反对党批评这项计划。"
    assert headline(text, max_words=12).text == "多哥政府计划削减开支"
