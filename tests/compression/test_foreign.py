"""Cuts of sentences of other languages: whole clauses that lose no denial, no condition, and no speaker of a wrong."""

from __future__ import annotations

import pytest

from summarizer import headline
from summarizer.compression.clause import NEVER, TORN
from summarizer.compression.clause.foreign import foreign_cuts
from summarizer.compression.clause.losses import FRONTED
from summarizer.languages import LANGUAGES
from summarizer.lengths import Length


def loss(code: str, text: str, part: str) -> float:
    """What is lost where a sentence ends behind one of its beginnings."""
    found = {cut.text: cut.loss for cut in foreign_cuts(text, Length(words=60), LANGUAGES.get(code))}
    return found[part]


@pytest.mark.parametrize(
    ("code", "text", "part"),
    [
        ("es", "Un exalcalde robó dos millones a Togo, según la fiscalía.", "Un exalcalde robó dos millones a Togo"),
        ("fr", "Un maire a volé de l'or à Togo, a déclaré la police.", "Un maire a volé de l'or à Togo"),
        ("de", "Ein Arzt hat Bolt ermordet, sagte die Polizei.", "Ein Arzt hat Bolt ermordet"),
        ("ar", "سرق مدير البنك مليوني يورو، بحسب النيابة العامة.", "سرق مدير البنك مليوني يورو"),
        ("hi", "निदेशक ने 20 लाख रुपये चुराए, पुलिस के अनुसार।", "निदेशक ने 20 लाख रुपये चुराए"),
        ("zh", "一名前市长收受贿赂200万欧元，检方称。", "一名前市长收受贿赂200万欧元"),
        ("es", "Ningún diputado del partido vota por la ley de Togo.", "Ningún diputado del partido"),
        ("de", "Kein Abgeordneter der Partei stimmte für das Gesetz.", "Kein Abgeordneter der Partei stimmte"),
        ("de", "Der Rat will das Haus in Lome nicht verkaufen.", "Der Rat will das Haus"),
        ("fr", "Le maire ne vendra pas le port.", "Le maire ne vendra"),
        ("de", "Acme streicht 2027 in Lome rund 450 Stellen, wenn Bolt geht.", "Acme streicht 2027 in Lome"),
        ("zh", "中方不会参加会谈，除非对方取消制裁。", "中方不会参加会谈"),
    ],
)
def test_what_is_never_taken(code: str, text: str, part: str) -> None:
    assert loss(code, text, part) >= NEVER


@pytest.mark.parametrize(
    ("code", "text", "part"),
    [
        ("es", "El alcalde abrirá el puente, según la ministra de Togo.", "El alcalde abrirá el puente"),
        ("de", "Der Rat will das Haus nicht verkaufen, sagte Bolt.", "Der Rat will das Haus nicht verkaufen"),
        ("zh", "央行维持基准利率不变，但如果通货膨胀不放缓，可能加息。", "央行维持基准利率不变"),
        (
            "ja",
            "日銀は金利を据え置くことを決めたが、年内に利上げする可能性がある。",
            "日銀は金利を据え置くことを決めた",
        ),
    ],
)
def test_what_is_whole(code: str, text: str, part: str) -> None:
    assert loss(code, text, part) < TORN / 2


@pytest.mark.parametrize(
    ("code", "text", "part"),
    [
        ("de", "Roe hat den Mann, der zwei Läden überfiel, am Montag begnadigt.", "Roe hat den Mann"),
        (
            "de",
            "Roe hat den Mann, der den Laden überfiel, am Montag begnadigt.",
            "Roe hat den Mann, der den Laden überfiel",
        ),
        (
            "de",
            "Die Stadt will die Zahl der Läden, die öffnen, bis Ende Mai halbieren.",
            "Die Stadt will die Zahl der Läden",
        ),
        ("fr", "Le parquet a requis, vendredi, cinq ans de prison.", "Le parquet a requis"),
    ],
)
def test_what_waits_for_its_other_half(code: str, text: str, part: str) -> None:
    assert loss(code, text, part) >= FRONTED


@pytest.mark.parametrize(
    ("code", "text", "part"),
    [
        (
            "de",
            "Roe ist der Bürgermeister der Stadt, die 2010 entstand, und kandidiert.",
            "Roe ist der Bürgermeister der Stadt",
        ),
        ("de", "Der Rat hat ein Haus, das lange leer steht, sagte Roe.", "Der Rat hat ein Haus"),
        ("de", "Roe hat den Mann, der spät kam, begnadigt, wie er sagte.", "Roe hat den Mann, der spät kam, begnadigt"),
    ],
)
def test_what_waits_for_nothing(code: str, text: str, part: str) -> None:
    assert loss(code, text, part) < FRONTED


@pytest.mark.parametrize(
    ("code", "text", "part"),
    [
        ("fr", "Le maire ouvrira un port près du Pas-de-Calais.", "Le maire ouvrira un port"),
        (
            "de",
            "Der Preis ist um ein Drittel gestiegen und damit so hoch wie seit 2009 nicht mehr.",
            "Der Preis ist um ein Drittel gestiegen",
        ),
        ("hi", "आदा बोल्ट ने टोगो का चुनाव दस हजार मतों से जीता।", "आदा बोल्ट ने टोगो का चुनाव"),
        ("hi", "आदा बोल्ट ने टोगो में अपना मत डाला।", "आदा बोल्ट ने टोगो में"),
    ],
)
def test_what_denies_nothing(code: str, text: str, part: str) -> None:
    assert loss(code, text, part) < NEVER


@pytest.mark.parametrize(
    ("code", "text", "part"),
    [
        ("ja", "円相場は1ドル=150円台で推移した。", "円相場は1ドル"),
        ("ja", "円相場は一時1ユーロ＝162円台まで下落した。", "円相場は一時1ユーロ"),
        ("ja", "最高裁は20日、二審判決を破棄した。", "最高裁は20日"),
        ("ja", "地裁は元市長に懲役4年の判決を言い渡した。", "地裁は元市長に懲役4年の判決を言い"),
        ("zh", "华能公司否认将裁减员工。", "华能公司否认将裁"),
        ("es", "El alcalde negó el lunes que cierre el puente.", "El alcalde negó el lunes"),
        ("fr", "Un homme de Lomé a été remis en liberté.", "Un homme de Lomé a été remis"),
    ],
)
def test_what_is_torn(code: str, text: str, part: str) -> None:
    assert loss(code, text, part) >= TORN


@pytest.mark.parametrize(
    ("code", "text", "part", "more"),
    [
        ("ja", "政府は20日、狩猟を禁止する法律をトーゴ全域で可決した。", "政府は20日", "政府は20日、狩猟を禁止する"),
        ("zh", "会议指出，今年多哥前三季度粮食产量增长。", "会议指出", "会议指出，今年多哥前三季度粮食产量"),
    ],
)
def test_a_subject_that_does_nothing_yet_is_worse_than_a_clause_that_is_cut(
    code: str, text: str, part: str, more: str
) -> None:
    assert loss(code, text, part) > loss(code, text, more)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "El Tribunal Supremo anuló ayer la condena de siete años de prisión contra el exalcalde de Lomé, Luis "
            "Bolt, por falta de pruebas. La fiscalía no recurrirá.",
            5,
            "La fiscalía no recurrirá",
        ),
        ("气象台周二表示，台风将于11月20日登陆，约20万人须撤离。学校停课两天。", 8, "学校停课两天"),
    ],
)
def test_another_sentence_is_told_where_the_lead_says_nothing_yet(text: str, words: int, expected: str) -> None:
    assert headline(text, max_words=words).text == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "KÖLN (dpa) - Die Stadt Köln will bis zum 31. Dezember 2026 rund 3,5 Millionen Euro in den Hafen stecken, "
            "wie das Amt am Montag mitteilte. Die Grünen fordern mehr.",
            12,
            "Die Stadt Köln will rund 3,5 Millionen Euro in den Hafen stecken",
        ),
        (
            "Der Rat von Lübeck hat am Mittwoch beschlossen, die Mieten um vier Prozent zu senken und Bäder nicht zu "
            "schließen, wie ein Sprecher sagte.",
            13,
            "Der Rat von Lübeck hat beschlossen, die Mieten um vier Prozent zu senken",
        ),
        (
            "Die Notenbank hat beschlossen, den Leitzins um 0,25 Punkte auf 2,0 Prozent zu senken, um zu helfen.",
            11,
            "Die Notenbank hat beschlossen, den Leitzins um 0,25 Punkte…",
        ),
        (
            "La aerolínea confirmó el 3 de marzo de 2025 el despido de 400 pilotos y el cierre de su base en Palma.",
            14,
            "La aerolínea confirmó el despido de 400 pilotos y el cierre de su base",
        ),
        (
            "LYON (AFP) - Le maire de Lyon a annoncé mercredi une baisse de 2,5 % de la taxe pour 12 hôtels à partir "
            "du 1er mai. L'opposition dénonce la mesure.",
            9,
            "Le maire de Lyon a annoncé mercredi une baisse…",
        ),
        (
            "قال وزير المالية التوغولي يوم الأحد إن الحكومة ستخفض الدعم على الوقود بنسبة 15 بالمئة. وارتفعت الأسعار.",
            8,
            "قال وزير المالية التوغولي إن الحكومة ستخفض الدعم…",
        ),
        (
            "新港市政府5日宣布,将投资120亿元人民币建设三条新的地铁线路,预计2028年通车。",
            24,
            "新港市政府5日宣布,将投资120亿元人民币…",
        ),
        (
            "新港统计局发布数据显示,全市粮食产量达到6.95亿吨,比去年同期增长1.6%。统计局表示,秋粮收获结束。",
            9,
            "全市粮食产量…",
        ),
        (
            "МОСКВА, 20 ноя — РИА Новости. Ада Болт в четверг подписала закон о лодках. Лодки дороги.",
            8,
            "Ада Болт в четверг подписала закон о лодках",
        ),
    ],
)
def test_the_lead_is_cut_or_broken_off_before_another_sentence_is_told(text: str, words: int, expected: str) -> None:
    assert headline(text, max_words=words).text.rstrip(".") == expected


@pytest.mark.parametrize(
    ("code", "name", "clear"),
    [("zh", "他信", "阿达"), ("zh", "那英", "阿达"), ("ja", "彼岸花", "桜の花")],
)
def test_a_name_that_begins_like_a_pronoun_is_clear(code: str, name: str, clear: str) -> None:
    rest = {"zh": "在多哥当选主席，渔民反对。", "ja": "が町で咲いた、住民が集まった。"}[code]
    part = rest.split("，" if code == "zh" else "、")[0]
    assert loss(code, name + rest, name + part) == loss(code, clear + rest, clear + part)


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        # The verb is of the clause that says who, and nothing is said of him yet.
        ("Un joven que confesó haber robado tres barcos en Lund ha sido absuelto por el tribunal.", "tres barcos"),
        # What stands before the subject, and a clause of its own.
        (
            "Nach dem Brand in der Mühle, bei dem drei Häuser zerstört wurden, dürfen die Bewohner von Lund am Montag "
            "zurückkehren.",
            "zerstört wurden",
        ),
        (
            "Selon une étude menée au Togo, au Bénin et au Ghana, les enfants dorment moins que leurs parents.",
            "au Ghana",
        ),
    ],
)
def test_no_headline_ends_before_its_main_clause(text: str, ended: str) -> None:
    most = len(text[: text.index(ended)]) + len(ended)
    assert not str(headline(text, max_chars=most)).endswith(ended)


def test_italian_keeps_who_says_a_wrong() -> None:
    text = "Due operai sono morti nel crollo di una diga a Lund, hanno riferito i vigili del fuoco. Un terzo è ferito."
    assert str(headline(text, max_chars=88)).startswith("Due operai sono morti, hanno riferito i vigili")
