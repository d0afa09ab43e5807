"""Leads of other languages told whole: past an aside, a price, where it was or another clause; what they then keep."""

from __future__ import annotations

import pytest

from summarizer import headline
from summarizer.compression.clause.forms import forms
from summarizer.languages import LANGUAGES
from summarizer.languages.kin import kin_of


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (  # an aside before what is to be done
            "La maire de Lund a proposé lundi, lors d'un débat au Togo, de vendre le vieux port à la société.",
            11,
            "La maire de Lund a proposé de vendre le vieux port",
        ),
        (  # what "and" joins is another clause, far from its verb
            "Au moins neuf boulangers sont morts et des dizaines d'autres sont blessés, selon la police de Lund.",
            11,
            "Au moins neuf boulangers sont morts, selon la police de Lund",
        ),
        (
            "Un fornaio di 52 anni è morto e due suoi colleghi sono rimasti feriti nel porto, hanno riferito i medici.",
            12,
            "Un fornaio di 52 anni è morto, hanno riferito i medici",
        ),
        (  # for how much, before of what
            "Le groupe Acme a annoncé le rachat pour 9,5 milliards d'euros de la boulangerie Bolt, la plus vieille.",
            12,
            "Le groupe Acme a annoncé le rachat de la boulangerie Bolt",
        ),
        (
            "Rund 9.000 Haushalte in Lund waren nach einem Anschlag auf eine Brücke tagelang ohne Strom.",
            10,
            "Rund 9.000 Haushalte in Lund waren tagelang ohne Strom",
        ),
        (
            "Die Bäckerin Ada Bolt ist am Montag nach sieben Monaten Haft aus dem Gefängnis Lund entlassen worden.",
            12,
            "Die Bäckerin Ada Bolt ist aus dem Gefängnis Lund entlassen worden",
        ),
        (
            "Bei einem Brand im Lunder Stadtteil Nord sind in der Nacht zwei Menschen ums Leben gekommen und elf "
            "weitere verletzt worden, wie die Feuerwehr mitteilte.",
            13,
            "Bei einem Brand sind zwei Menschen ums Leben gekommen, wie die Feuerwehr mitteilte",
        ),
        (
            "टोगो सरकार ने रविवार को लुंड में 90 करोड़ रुपये की लागत से बने बंदरगाह के नए बाजार का उद्घाटन किया।",
            14,
            "टोगो सरकार ने लुंड में बंदरगाह के नए बाजार का उद्घाटन किया",
        ),
        (  # what a company is, before what it announces
            "أعلنت شركة أكمي، أكبر منتج للخبز في توغو، أن أرباحها تراجعت إلى النصف.",
            8,
            "أعلنت شركة أكمي أن أرباحها تراجعت إلى النصف",
        ),
        ("لوند - الجزيرة نت: أغلق المجلس ميناء المدينة القديم.", 9, "أغلق المجلس ميناء المدينة القديم"),
    ],
)
def test_a_lead_is_told_whole(text: str, words: int, expected: str) -> None:
    assert headline(text, max_words=words).text == expected


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("قال الوزير جان رو، نقلا عن الشرطة، إن رئيس البلدية ترك المدينة.", "نقلا عن الشرطة"),
        ("قال الوزير جان رو، الذي ينفي التهمة، إن رئيس البلدية ترك المدينة.", "الذي ينفي"),
        (
            "Le maire de Lund a affirmé, citant la police, que la boulangère Ada Bolt a quitté le Togo.",
            "citant la police",
        ),
        (
            "Le maire de Lund a promis lundi, sous réserve d'un vote, de vendre le port à Acme.",
            "sous réserve d'un vote",
        ),
        ("Der Zutritt zum Hafen ist bei einem Notfall jederzeit möglich.", "bei einem Notfall"),
        ("Die Schule in Lund ist nach einem Dichter aus dem Norden benannt.", "nach einem Dichter aus dem Norden"),
        ("Un incendio en un mercado de Lund y otro en Togo causaron nueve muertos en mayo.", "y otro en Togo causaron"),
        ("Une explosion à Lund il y a dix ans a fait neuf morts, a rappelé le maire du port.", "il y a dix ans"),
        ("Una mujer de 67 años ha dado a luz a una niña en el hospital de Lund.", "de 67 años"),
        ("Le maire de Lund a promis lundi, en cas de victoire, de vendre le port à Acme.", "en cas de victoire"),
        ("Il sindacato ha minacciato, in mancanza di un accordo, di fermare i treni.", "in mancanza di un accordo"),
        ("La France a acheté pour 2 milliards de dollars de blé au Togo, selon le ministre.", "pour 2 milliards"),
        ("Der Verkauf von Brot ist nach 22 Uhr im Hafen von Lund verboten.", "nach 22 Uhr"),
        (
            "Bei einem Unfall in Lund sind zwei Männer ums Leben gekommen und elf verletzt worden, davon drei schwer.",
            "und elf verletzt worden",
        ),
        ("Los bares de Lund cerrarán a las 22.00 en el centro a partir del lunes.", "a las 22.00"),
        ("قال الوزير جان رو إن المعبر لن يفتح قبل الأحد أمام الجرحى.", "قبل الأحد"),
        ("Il museo di Lund apre dalle 9 alle 17 nel parco del castello vecchio.", "dalle 9 alle 17"),
        ("Le conseil de Lund se réunira vendredi à dix heures dans la salle des fêtes.", "vendredi à dix heures"),
        ("Una mujer de 34 años y sus dos hijos fueron rescatados en el puerto de Lund.", "y sus dos hijos"),
        ("Die Stadt Lund hat nach einem Anschlag auf eine Brücke den Verkehr eingestellt.", "Lund hat"),
    ],
)
def test_what_a_lead_is_not_told_without_stays(text: str, kept: str) -> None:
    language = next((one for one in LANGUAGES.values() if text.startswith(_FIRST.get(one.code, "!"))), kin_of(text))
    found = forms(text, language)
    assert all(kept in form for form in found)
    assert not any("hat auf eine Brücke" in form for form in found)


_FIRST = {"ar": "قال", "fr": ("Le ", "La ", "Une "), "de": ("D", "Bei "), "es": ("Un ", "Una ", "Los ")}


@pytest.mark.parametrize(
    ("text", "words", "torn"),
    [
        ("El Banco de Lund mantuvo las tasas entre 3,5 y 3,75 por ciento por tercera vez.", 10, "3,75"),
        ("卢恩央行宣布加息25个基点，市民感到意外。", 10, "25个"),
        ("La tenista Ada Bolt derrotó a Rui Prado por 6-4, 3-6 y 7-5 en la final de Lund.", 9, "6-4"),
        ("رفع بنك لوند أسعار الفائدة 100 نقطة أساس للمرة الخامسة.", 7, "نقطة"),
        ("Le maire de Lund va rappeler dans la région plus de 900 bateaux au port.", 8, "rappeler"),
        ("Un juez de Lund ha enviado a prisión sin fianza a un hombre del puerto.", 8, "prisión"),
        ('Il tribunale di Lund ha assolto "perché il fatto non sussiste" l\'ex sindaco Jan Roe.', 8, "assolto"),
        ("La maire de Lund, Ada Bolt, a proposé lundi, lors d'une fête, de vendre le port.", 9, "lundi"),
        ("La policía de Lund busca a un hombre y una mujer que robaron pan en el puerto viejo.", 9, "un hombre"),
        ("Il sindaco ha detto che i treni saranno gratuiti per chi ha meno di 26 anni.", 9, "gratuiti"),
        ("أعلنت شركة أكمي، أكبر منتج للخبز في توغو، أن أرباحها تراجعت إلى النصف.", 6, "للخبز"),
        ("Un incendio al forno vecchio di Lund non ha causato feriti ma ha distrutto il mercato.", 11, "ma"),
        ("Il sindaco non darà il pane alle famiglie di Lund con un reddito superiore a 90 mila euro.", 13, "superiore"),
        ("Les enfants de Lund n'auront plus le droit de sortir seuls après 22 heures au port.", 11, "seuls"),
        ("Las urnas cerrarán a las 20.00 en Lund y una hora después en Togo, según la ley.", 10, "una hora"),
    ],
)
def test_no_line_is_torn_from_what_it_needs(text: str, words: int, torn: str) -> None:
    assert not headline(text, max_words=words).text.endswith(torn)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Der Koch Jan Roe ist trotz des Verbots im Norden der Stadt Lund geblieben. Roe war verurteilt worden.", 6),
        ("Die Stadt Lund will den Bau von Mühlen an den Flüssen des Landes verbieten. Betroffen sind neun Mühlen.", 9),
    ],
)
def test_no_sentence_of_what_had_happened_or_is_concerned_stands_for_the_lead(text: str, words: int) -> None:
    assert headline(text, max_words=words).text.split()[0] == text.split()[0]
