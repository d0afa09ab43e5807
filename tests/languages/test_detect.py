"""The rough look at a text's language."""

from __future__ import annotations

import pytest

from summarizer.languages.detect import detect, detect_code, language_warning, looks_english

GERMAN = (
    "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke am Hafen zu sanieren und dafür vierzig "
    "Millionen Kronen auszugeben, wie die Bürgermeisterin nach der Sitzung mitteilte."
)
RUSSIAN = "Городской совет во вторник решил отремонтировать старый мост в гавани."


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("The bridge of the town is to be rebuilt in the spring.", True),
        ("Fuel taxes will not go up this year unless oil prices fall, Ada Bolt said.", True),
        ("Het bestuur van de bank zocht sinds mei naar een koper, maar dat is nog niet gelukt.", False),
        ("Byrådet har vedtaget at bygge en ny bro, som skal stå færdig i maj, for 40 millioner kroner.", False),
        ("Der Rat der Stadt hat am Dienstag beschlossen, die alte Brücke neu zu bauen.", False),
        ("De raad van de stad heeft besloten de oude brug te herbouwen voor de zomer.", False),
        ("市议会周二决定重建大桥。", False),
        ("Drie mannen zijn in Breda opgepakt na een inbraak in een winkel.", False),
        ("Kommunestyret i Bodø vedtok tirsdag å bygge en ny bro over fjorden.", False),
        ("Regeringen vil hæve skatten på benzin, siger ministeren for klima.", False),
        ("As obras da ponte em Viseu começam em maio e as escolas do bairro fecham.", False),
        ("La polizia ha arrestato tre uomini in un bar di Torino.", False),
        ("Un bărbat a fost arestat la Iași după ce a furat o mașină.", False),
        ("To nie jest dobry plan, powiedział minister w Warszawie.", False),
        ("Polisi menangkap tiga pria setelah perampokan toko emas di Medan.", False),
        ("Police arrested three men after thieves stole jewels worth $2 million.", True),
        ("Heavy snow closed schools across northern counties Thursday.", True),
        ("Tá tuarascáil ar an scoil curtha faoi bhráid an aire.", False),
        ("Egy férfit őrizetbe vettek Győrben a rablás miatt.", False),
        ("Mae pont newydd dros yr afon yn Llanfaes.", False),
        ("The café in Lund is to close in May.", True),
        ("Google, Apple sued by Dutch consumers group over app fees.", True),
        ("Shares of Corvex Inc. rose 4.5 percent, beating analysts' forecasts.", True),
        ("", False),
    ],
)
def test_english_is_told_from_others(text: str, english: bool) -> None:
    assert looks_english(text) is english


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("市议会周二决定重建大桥。", "zh"),
        ("市議会は火曜日、新しい橋の建設を決めた。", "ja"),
        ("नगर परिषद ने मंगलवार को नया पुल बनाने का फैसला किया।", "hi"),
        ("قرر مجلس المدينة الثلاثاء بناء جسر جديد.", "ar"),
        ("تعمل حافلات جديدة بمحركات كهربائية.", "ar"),
        ("اتوبوس‌های برقی تازه در کرمان راه می‌افتند.", None),
        ("Trois hommes ont été arrêtés à Brest après un cambriolage.", "fr"),
        ("Drei Männer sind in Bremen nach einem Einbruch festgenommen worden.", "de"),
        ("Tres hombres fueron detenidos en Lugo tras un robo.", "es"),
        ("De gemeenteraad van Deventer stemde in met de bouw van een nieuw zwembad aan de rand van de stad.", None),
        ("A câmara de Braga aprovou na terça-feira a construção de uma nova ponte.", None),
        ("शहराच्या परिषदेने नवीन पूल बांधण्याचा निर्णय घेतला आहे.", None),
    ],
)
def test_a_short_text_tells_its_language(text: str, code: str | None) -> None:
    found = detect(text)
    assert (found.code if found else None) == code


def test_the_users_article_is_english(seed_article: str) -> None:
    assert looks_english(seed_article)


def test_a_language_without_word_lists_has_a_code() -> None:
    norwegian = "Kommunestyret i Bodø vedtok tirsdag å bygge en ny bro over fjorden, og det er ikke dyrt."
    assert (detect_code(norwegian), detect(norwegian)) == ("no", None)
    assert detect_code("The bridge of the town is to be rebuilt in the spring.") == "en"
    assert detect_code("") is None


@pytest.mark.parametrize("text", [GERMAN, RUSSIAN, "今天天气很好。"])
def test_other_languages_are_warned_of(text: str) -> None:
    assert language_warning(text, ("en",), "small") == (
        "the article does not look English, the only language that small knows"
    )


def test_a_short_text_in_latin_script_is_not() -> None:
    assert language_warning("Shares fall", ("en",), "small") is None


def test_warning_only_for_models_of_english_alone() -> None:
    assert language_warning(GERMAN, (), "any") is None
    assert language_warning(GERMAN, ("de", "en"), "both") is None
