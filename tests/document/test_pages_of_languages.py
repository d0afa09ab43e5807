"""Lines of other languages that are no story: captions and credits, whom to call, how old an article is."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.document import Document

LEADS = {
    "de": "Die Stadt Lund hat am Freitag einen 43 Jahre alten Mann entlassen, der seit Jahren im Streit mit ihr lag.",
    "es": "El Ayuntamiento de Lund cerrará durante dos años su mayor piscina cubierta, construida en 1951.",
    "fr": "La ville de Lund va fermer pour deux ans sa plus grande piscine, construite en 1951, après un incendie.",
    "it": "Il comune di Lund chiuderà per due anni la sua piscina più grande, costruita nel 1951.",
    "pt": "A cidade de Lund vai fechar durante dois anos a sua maior piscina, construída em 1951.",
    "zh": "多哥政府星期一通过一项法律，禁止在全国北部猎杀大象。",
}


@pytest.mark.parametrize(
    ("code", "caption"),
    [
        ("de", "Bürgermeisterin Ada Roth (links) und Ole Beck bei der Eröffnung. Foto: dpa"),
        ("de", "Ada Roth (2. v. l.) bei der Eröffnung in Lund."),
        ("de", "Blick auf die Stadt Lund. Archivfoto: Ole Beck/dpa"),
        ("de", "Das Rathaus von Lund (Archivbild)."),
        ("de", "Von links: Ada Roth, Ole Beck und Jan Kurz."),
        ("es", "La alcaldesa Ada Ruiz (izquierda), con Pablo Bec (derecha) en la piscina. Foto: EFE"),
        ("es", "Ada Ruiz (i) y Pablo Bec (d), en Lund."),
        ("es", "La piscina de Lund, en una imagen de archivo."),
        ("es", "La piscina de Lund. EFE/Pablo Bec"),
        ("es", "De izquierda a derecha, Ada Ruiz, Pablo Bec y Jon Gil."),
        ("fr", "Ada Roux (à gauche) et Paul Bec à Lund."),
        ("fr", "La piscine de Lund, lundi. PHOTO : PAUL BEC"),
        ("fr", "Photo d'illustration."),
        ("it", "La sindaca Ada Rossi (a sinistra) alla piscina. Foto: ANSA"),
        ("it", "Ada Rossi in una foto d'archivio."),
        ("pt", "A presidente Ada Ruiz (à esquerda) na piscina. Foto: Lusa"),
        ("zh", "图为多哥北部的一群大象。"),
        ("zh", "多哥北部的一群大象。新华社记者 王明 摄"),
        ("zh", "资料图：多哥北部的一群大象。"),
    ],
)
def test_a_caption_is_none_of_the_story(code: str, caption: str) -> None:
    article = f"{caption}\n\n{LEADS[code]}"
    assert [one.text for one in Document.of(article).story] == [LEADS[code]]
    assert summarize(article, length="brief").text == LEADS[code]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("de", "Von links kam ein Wagen und rammte den Bus."),
        ("de", "Links und rechts der Straße brannten die Felder."),
        ("de", "Das Archivbild der Zeitung zeigt den Täter nicht."),
        ("es", "De izquierda a derecha, todos los partidos votaron en contra."),
        ("es", "La izquierda (y la derecha) votaron en contra."),
        ("es", "La foto de archivo muestra al alcalde con el ladrón."),
        ("fr", "De gauche à droite, tous les partis ont voté contre le budget."),
        ("fr", "Une photo d'archives montre le maire avec le voleur."),
        ("it", "Da sinistra a destra, tutti i partiti hanno votato contro."),
        ("zh", "图为什么重要？"),
        ("zh", "这是导演拍摄的第三部电影，获得了大奖。"),
        ("zh", "新华社发布消息说，法律五月生效。"),
    ],
)
def test_a_sentence_with_such_words_is_story(code: str, sentence: str) -> None:
    assert sentence in [one.text for one in Document.of(f"{LEADS[code]}\n\n{sentence}").story]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("de", "Dieser Artikel ist älter als ein Jahr."),
        ("de", "Weitere Informationen gibt es unter der Telefonnummer 0561 555 019."),
        ("de", "Mit Material von dpa."),
        ("de", "Das Interview führte Ada Roth."),
        ("es", "Este artículo tiene más de dos años."),
        ("es", "Para más información, llame al 944 555 019."),
        ("es", "Corrección: una versión anterior de este artículo daba una edad errónea."),
        ("es", "Síganos en Facebook."),
        ("fr", "Cet article a été publié il y a plus de deux ans."),
        ("fr", "Pour plus d'informations, contactez Ada Roux au 02 40 55 19 19."),
        ("fr", "Abonnez-vous à notre lettre d'information."),
        ("it", "Iscriviti alla nostra newsletter."),
        ("pt", "Este artigo tem mais de dois anos."),
        ("zh", "更正：本文早前版本年龄有误。"),
        ("zh", "版权所有，未经许可不得转载。"),
        ("zh", "咨询电话：0871-5550199"),
    ],
)
def test_a_line_about_the_page_is_none_of_the_story(code: str, line: str) -> None:
    assert [one.text for one in Document.of(f"{LEADS[code]}\n\n{line}").story] == [LEADS[code]]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("de", "Hinweise auf den Täter gibt es nicht, sagte die Polizei."),
        ("de", "Kontakt zu dem Mann hat seine Familie seit 2021 nicht."),
        ("de", "Das Interview führte zu einem Streit in der Partei."),
        ("es", "Este artículo de la ley fue publicado en 1921 y nadie lo usa."),
        ("es", "Contacto con el avión no hubo desde las 14 horas."),
        ("fr", "Cet article de la loi date de 1921 et n'a jamais été appliqué."),
        ("fr", "Pour plus d'un million d'euros, la ville a acheté un tableau."),
        ("zh", "更正确的说法是，经费由省财政承担。"),
        ("zh", "未经许可的工厂爆炸，造成3人死亡。"),
    ],
)
def test_a_sentence_that_only_opens_as_such_a_line_is_story(code: str, sentence: str) -> None:
    assert sentence in [one.text for one in Document.of(f"{LEADS[code]}\n\n{sentence}").story]


@pytest.mark.parametrize(
    "line", ["EXCLUSIF", "Abonnez-vous à notre lettre d'information.", "Dieser Artikel ist älter als ein Jahr"]
)
def test_a_headline_may_stand_below_such_a_line(line: str) -> None:
    title = "Lund ferme sa plus grande piscine"
    assert Document.of(f"{line}\n\n{title}\n\n{LEADS['fr']}").article.headline == title
