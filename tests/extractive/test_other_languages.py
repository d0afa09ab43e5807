"""Other languages: briefs and shorts hold the lead, and what points back stands behind the sentence before it."""

from __future__ import annotations

import pytest

from summarizer import Length, headline, summarize
from summarizer.document import Document
from summarizer.extractive.coherence import needs
from summarizer.extractive.plain import plain_headline
from summarizer.languages.kin import kin_of

ARTICLES = {
    "es": (
        "El Gobierno de Togo aprobó el lunes una ley que prohíbe la caza de elefantes en todo el norte del país. "
        "Él dijo que la caza había destruido tres parques. Pero los cazadores rechazan la ley y piden una reunión. "
        "La ley entra en vigor en mayo."
    ),
    "fr": (
        "Le gouvernement du Togo a adopté lundi une loi qui interdit la chasse aux éléphants dans tout le nord. "
        "Il a aussi annoncé un fonds pour les gardes. Mais les chasseurs rejettent la loi et demandent une réunion. "
        "La loi entre en vigueur en mai."
    ),
    "de": (
        "Die Regierung von Togo hat am Montag ein Gesetz beschlossen, das die Jagd auf Elefanten im ganzen Norden des "
        "Landes verbietet. Sie kündigte auch einen Fonds für die Wächter an. Aber die Jäger lehnen das Gesetz ab. "
        "Das Gesetz tritt im Mai in Kraft."
    ),
    "it": (
        "Il governo del Togo ha approvato lunedì una legge che vieta la caccia agli elefanti in tutto il nord. "
        "Ha aggiunto che la caccia aveva distrutto tre parchi. Ma i cacciatori respingono la legge e chiedono un "
        "incontro. La legge entra in vigore a maggio."
    ),
    "pt": (
        "O governo do Togo aprovou na segunda-feira uma lei que proíbe a caça de elefantes em todo o norte do país. "
        "Ele disse que a caça tinha destruído três parques. Mas os caçadores rejeitam a lei e pedem uma reunião. "
        "A lei entra em vigor em maio."
    ),
    "zh": (
        "多哥政府星期一通过一项法律，禁止在全国北部猎杀大象。他说，猎杀已经毁掉了三个公园。"
        "但是猎人反对这项法律，要求开会。法律五月生效。"
    ),
    "ja": (
        "トーゴ政府は月曜日、国の北部全域でゾウの狩猟を禁止する法律を可決した。"
        "また、警備員のための基金を発表した。しかし猟師たちは法律に反対している。法律は五月に施行される。"
    ),
    "ar": (
        "وافقت حكومة توغو يوم الاثنين على قانون يحظر صيد الفيلة في شمال البلاد. وأضاف أن الصيد دمر ثلاث حدائق. "
        "لكن الصيادين يرفضون القانون. يدخل القانون حيز التنفيذ في مايو."
    ),
    "hi": (
        "टोगो सरकार ने सोमवार को देश के उत्तर में हाथियों के शिकार पर रोक लगाने वाला कानून पारित किया। "
        "उन्होंने कहा कि शिकार ने तीन उद्यानों को नष्ट कर दिया। लेकिन शिकारी कानून का विरोध करते हैं। "
        "कानून मई में लागू होगा।"
    ),
}


@pytest.mark.parametrize("code", ARTICLES)
def test_what_points_back_needs_the_sentence_before(code: str) -> None:
    document = Document.of(ARTICLES[code])
    known = document.language or kin_of(document.text)
    assert known is not None
    assert known.code == code
    assert needs(document) == (frozenset(), frozenset({0}), frozenset({0, 1}), frozenset())


@pytest.mark.parametrize("code", ARTICLES)
def test_a_short_holds_the_lead(code: str) -> None:
    document = Document.of(ARTICLES[code])
    first, *_, last = document.sentences
    room = Length(chars=len(first.text) + len(last.text) + 1)
    assert summarize(ARTICLES[code], length=room).text.startswith(first.text)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("de", "Das Gesetz tritt im Mai in Kraft."),
        ("de", "Diese Woche tritt ein Gesetz in Kraft."),
        ("de", "Es gilt als sicher, dass Ilona Bolt das Gesetz ablehnt."),
        ("fr", "Ilona Bolt rejette la loi."),
        ("hi", "इस्राइल ने कानून का विरोध किया।"),
        ("hi", "इस्लामाबाद में कानून का विरोध हुआ।"),
        ("hi", "इस्तीफा देने की मांग हुई।"),
        ("hi", "उन्नाव में कानून लागू होगा।"),
        ("hi", "इसी साल कानून लागू होगा।"),
        ("zh", "他信反对这项法律。"),
        ("zh", "那不勒斯的猎人反对这项法律。"),
        ("zh", "那英反对这项法律。"),
        ("ja", "彼岸の日に法律が施行される。"),
        ("de", "Die Ursache des Brandes in Lund ist geklärt."),
        ("de", "Die Staatsanwaltschaft erhebt Anklage gegen Ilona Bolt."),
        ("fr", "La défense du territoire coûte cher."),
        ("fr", "Le parquet a requis trois ans contre Ilona Bolt."),
        ("zh", "原因不明的肺炎扩散。"),
        ("ja", "検察は市長を起訴した。"),
    ],
)
def test_what_does_not_point_back(code: str, sentence: str) -> None:
    document = Document.of(ARTICLES[code])
    lead = document.sentences[0].text
    assert needs(Document.of(f"{lead} {sentence}"))[1] == frozenset()


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("hi", "इसे मई में लागू किया जाएगा।"),
        ("hi", "इसी कानून का विरोध हुआ।"),
        ("hi", "उसे रोक दिया गया।"),
        ("hi", "यहां शिकार बंद है।"),
        ("zh", "他信任猎人。"),
        ("zh", "那英国猎人反对这项法律。"),
        ("ja", "彼らは反対している。"),
        ("ja", "同社は法律に反対した。"),
        ("ja", "約30年ぶりの高さとなる。"),
        ("zh", "为三十年来最高。"),
        ("es", "Es el nivel más alto en 30 años."),
        ("it", "È il livello più alto da 30 anni."),
        ("pt", "É o nível mais alto em 30 anos."),
        ("zh", "该协会反对这项法律。"),
        ("de", "Das beschloss der Rat am Montag."),
        ("de", "Die Ursache war zunächst unklar."),
        ("de", "Es gilt ab Mai."),
        ("de", "Die Staatsanwaltschaft hatte drei Jahre gefordert."),
        ("de", "Die Abstimmung ist für Mai geplant."),
        ("fr", "Le parquet avait requis trois ans."),
        ("fr", "L'origine de l'incendie reste inconnue."),
        ("es", "La Fiscalía pedía tres años."),
        ("it", "I legali si dicono soddisfatti."),
        ("pt", "A defesa vai recorrer."),
        ("hi", "मामले की जांच जारी है।"),
        ("ar", "ونقل المصابون إلى المستشفى."),
        ("zh", "事故原因正在调查中。"),
        ("ja", "従来予想は3兆円だった。"),
    ],
)
def test_what_points_back_by_more_than_its_first_letters(code: str, sentence: str) -> None:
    document = Document.of(ARTICLES[code])
    lead = document.sentences[0].text
    assert needs(Document.of(f"{lead} {sentence}"))[1] == frozenset({0})


@pytest.mark.parametrize("code", ARTICLES)
def test_a_brief_is_the_lead(code: str) -> None:
    lead = Document.of(ARTICLES[code]).sentences[0].text
    assert summarize(ARTICLES[code], length="brief").text == lead


@pytest.mark.parametrize("code", ARTICLES)
@pytest.mark.parametrize("chars", [15, 40, 80])
def test_a_headline_is_of_no_sentence_that_points_back(code: str, chars: int) -> None:
    document = Document.of(ARTICLES[code])
    (sentence,) = plain_headline(document, Length(chars=chars)).sentences
    apart = [one.start for one, needed in zip(document.story, needs(document), strict=True) if not needed]
    assert document.sentence_at(sentence.sources[0].start).start in apart


@pytest.mark.parametrize(
    "told",
    ["Tiene quince días para hacerlo.", "Dijo que irá a los tribunales.", "Según el ministerio, afecta a 26 parques."],
)
def test_a_spanish_sentence_without_a_subject_needs_the_one_before(told: str) -> None:
    first = ARTICLES["es"].split(". ")[0]
    document = Document.of(f"{first}. El presidente, Ole Bolt, no ha dicho nada de la ley. {told}")
    assert needs(document)[2] == frozenset({0, 1}) or needs(document)[2] == frozenset({1})


@pytest.mark.parametrize("other", ["“", "”"])
def test_a_headline_holds_both_marks_of_a_quotation(other: str) -> None:
    lead = f"Der „Lunder Bote{other} meldet, das Unternehmen Acme wolle zwei Werke schließen."
    assert headline(f"{lead} Ein Sprecher sagte nichts dazu.", max_words=12).text == lead[:-1]


def test_a_headline_is_not_what_was_reported_before_its_denial() -> None:
    text = (
        "Der Hersteller Acme hat nach eigenen Angaben nicht vor, sein Werk in Lund im Mai zu schließen. "
        "Zuvor hatte eine Zeitung berichtet, Acme wolle das Werk schließen."
    )
    assert not headline(text, max_words=12).text.startswith("Zuvor")


@pytest.mark.parametrize("end", ["avec Acme S.A.", "pour Lund…"])
def test_a_headline_holds_no_sentence_that_points_back_to_its_first(end: str) -> None:
    text = f"Le maire de Lund part {end} Il reste au port avec les siens. La ville vote en mai, selon la préfecture."
    for words in (8, 10, 12):
        assert "Il" not in headline(text, max_words=words).text.split()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Nach dem Brand in der Mühle von Lund hat die Feuerwehr Hinweise auf weitere Verletzte, die sich erst "
            "später bei Ärzten gemeldet haben. Zunächst war von neun die Rede.",
            "Nach dem Brand in der Mühle von Lund",
        ),
        (
            "北浜市議会は4日、市内の全小中学校の給食費を来年度から3年間にわたって無償化する市長提出の条例案を可決した。"
            "費用は9億円に上る。",
            "北浜市議会は",
        ),
    ],
)
def test_the_first_words_of_a_lead_tell_more_than_a_short_sentence_behind_it(text: str, line: str) -> None:
    told = headline(text).text
    assert told.startswith(line)
    assert told.endswith("…")


def test_no_arabic_line_ends_inside_the_name_of_a_sea_or_a_time() -> None:
    told = headline(
        "توقع بنك توغو المركزي أن ينمو اقتصاد المدينة الساحلية بنسبة 3 بالمئة العام المقبل بدعم من زيادة الصيد."
    ).text
    assert not told.rstrip("…").endswith("العام")
