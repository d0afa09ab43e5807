"""Leads of other languages than English whose opening or subject is long: their headlines come to the verb."""

from __future__ import annotations

import pytest

from summarizer import headline


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Avec une hausse de 12 % de ses ventes au premier trimestre, la boulangerie Acme devient la "
            "première de son secteur en Europe. Elle emploie 900 personnes.",
            "La boulangerie Acme devient la première de son secteur en Europe",
        ),
        (
            "Pour la première fois depuis la fin de la guerre, les deux villes ont échangé des boulangers "
            "mercredi à Lund. Le pont reste fermé.",
            "Les deux villes ont échangé des boulangers à Lund",
        ),
        (
            "Después de una década de obras, la panadería central de Lund abrió sus puertas este lunes con "
            "una fiesta a la que asistieron miles de vecinos. Costó 9 millones de euros.",
            "La panadería central de Lund abrió sus puertas",
        ),
        (
            "En un informe de más de cien páginas presentado el lunes, el Consejo de Lund critica el coste "
            "del molino. El molino niega los datos.",
            "El Consejo de Lund critica el coste del molino",
        ),
        (
            "Grazie a un dono di 3 milioni di euro di un vecchio allievo, il forno di Lund costruirà una "
            "scuola aperta giorno e notte. Aprirà nel 2028.",
            "Il forno di Lund costruirà una scuola aperta giorno e notte",
        ),
    ],
)
def test_opening_goes_where_the_main_clause_stands_alone(text: str, expected: str) -> None:
    assert headline(text).text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Un four de bronze volé en 1985 dans un moulin de Lund a été retrouvé dans le grenier d'un "
            "notaire de Rouen, a annoncé mardi la police. Il est estimé à 12 millions d'euros.",
            "Un four de bronze a été retrouvé",  # a theft wants who says it
        ),
        (
            "Una carta escrita por Ada Bolt durante su viaje a Nueva York se vendió por 90.000 euros en una "
            "feria en Lund. El comprador es anónimo.",
            "Una carta escrita por Ada Bolt se vendió por 90.000 euros",
        ),
        (
            "Un cuadro de Bolt robado hace veinte años en una casa de Valencia fue encontrado el martes en "
            "un molino de Lisboa. Está en buen estado.",
            "Un cuadro de Bolt robado hace veinte años fue encontrado",
        ),
        (  # Guadalajara is no verb
            "El proyecto de tren entre Guadalajara y Puerto Lund, aplazado tres veces por falta de dinero, recibió el "
            "jueves la aprobación del consejo. Costará 4.000 millones.",
            "El proyecto de tren entre Guadalajara y Puerto Lund recibió la aprobación…",
        ),
        (
            "Ein vor drei Jahren aus einem Museum in Linz gestohlenes Gemälde von Ada Bolt ist in einer "
            "Mühle in Lund wieder aufgetaucht. Es ist unversehrt.",
            "Gemälde von Ada Bolt ist in einer Mühle in Lund wieder aufgetaucht",
        ),
        (
            "Der wegen Bestechlichkeit zu zwei Jahren Haft verurteilte frühere Bürgermeister von Lund hat am "
            "Montag Berufung gegen das Urteil eingelegt. Ein Termin steht nicht fest.",
            "Der frühere Bürgermeister von Lund hat Berufung gegen das Urteil eingelegt",
        ),
    ],
)
def test_participle_phrase_of_a_subject_goes_before_its_verb_does(text: str, expected: str) -> None:
    assert headline(text).text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mit einer Mehrheit von 58 Prozent haben die Bäcker von Salzburg am Sonntag für den Bau einer "
            "großen Mühle am Fluss gestimmt. Sie soll 2031 fertig sein.",
            "Mit einer Mehrheit von 58 Prozent haben die Bäcker von Salzburg…",
        ),
        (
            "Die Betreiber des seit Monaten stillgelegten Backhauses im Hafen von Lund suchen nach Angaben "
            "der Zunft einen Käufer aus dem Ausland. Es hat 800 Mitarbeiter.",
            "Die Betreiber des seit Monaten stillgelegten Backhauses im Hafen von Lund…",
        ),
        (  # of those whom the phrase tells it does not go
            "Les boulangers des quartiers sud de Lund touchés par les inondations du mois de mai vont "
            "recevoir une aide de 2.000 euros. Elle sera versée en juin.",
            "Les boulangers des quartiers sud de Lund touchés par les inondations…",
        ),
        (  # "deposito" is a noun
            "Un'esplosione in un deposito di farina alla periferia di Lund, vicino al vecchio porto, ha "
            "ferito lunedì mattina la figlia di un fornaio. La procura indaga.",
            "Un'esplosione in un deposito di farina alla periferia di Lund ha ferito…",
        ),
    ],
)
def test_what_breaks_off_breaks_off_late(text: str, expected: str) -> None:
    assert headline(text).text == expected
