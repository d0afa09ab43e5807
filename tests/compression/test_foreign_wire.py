"""Leads of news agencies in other languages than English: long, nested, dated; their headlines and descriptions."""

from __future__ import annotations

import pytest

from summarizer import summarize

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
