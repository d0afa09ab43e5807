"""Headlines of other languages: of their lead rather than of a sentence that leans on it, and of a main clause."""

from __future__ import annotations

import pytest

from summarizer.api import headline


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (  # a clause that stands first is kept, with a verb's other half
            "Weil die Pegel steigen, bleibt die Brücke zwischen Lund und Kara voraussichtlich bis Freitag gesperrt. "
            "Der Bäcker Jan Roe verkauft Brot.",
            9,
            "Der Bäcker Jan Roe verkauft Brot",
        ),
        (
            "Um den Hafen zu retten, will die Stadt Lund in den nächsten drei Jahren 40 Kräne kaufen. Der Rat berät.",
            12,
            "Um den Hafen zu retten, will die Stadt Lund 40 Kräne kaufen",
        ),
        (  # which one nobody knows
            "Ein Gericht in Lund hat einen Bäcker, der seit Jahren Mehl mit Sand mischte, zu zwei Jahren Haft verurteilt.",
            12,
            "Ein Gericht in Lund hat einen Bäcker zu zwei Jahren Haft verurteilt",
        ),
        (  # nor whom a name tells
            "Der frühere Minister Jan Roe, der wegen Betrugs zu drei Jahren Haft verurteilt worden war, ist frei.",
            9,
            "Der frühere Minister Jan Roe ist frei",
        ),
        (  # up to what is left out
            "Die Zahl der Kräne ist im zweiten Quartal um 4,2 Prozent auf 3,1 Millionen Stück gestiegen, sagt Acme.",
            10,
            "Die Zahl der Kräne ist um 4,2 Prozent gestiegen",
        ),
        (  # what points to the lead tells nothing alone
            "Die Stadt Lund will nach Angaben von Ada Bolt im nächsten Jahr ein Schiff aus dem Hafen heben lassen. "
            "Das kündigte Ada Bolt am Montag an. Der Hafen liegt bei Lund.",
            7,
            "Der Hafen liegt bei Lund",
        ),
        (  # what a line opens with that tells nothing
            "C'est une première au Togo : un meunier de Lund a vendu du pain sans farine, a annoncé Ada Bolt.",
            9,
            "Un meunier de Lund a vendu du pain",
        ),
        (
            "Pour sauver le port, la mairie de Lund va acheter quarante grues au printemps, malgré le prix. Ada rit.",
            9,
            "La mairie de Lund va acheter quarante grues",
        ),
        (  # of a person whose age is told
            "Une femme de 80 ans disparue depuis lundi dans la forêt de Lund a été retrouvée vivante par des chasseurs.",
            9,
            "Une femme de 80 ans a été retrouvée vivante",
        ),
        (
            "Una mujer de ochenta años que llevaba tres días perdida en el monte fue rescatada por dos cazadores de Lund.",
            9,
            "Una mujer de ochenta años fue rescatada",
        ),
        (  # no line ends before what a verb wants
            "Mientras sigue la huelga, Togo lanzó durante la noche más de 40 globos contra el puerto de Lund, dijo Ada.",
            12,
            "Togo lanzó más de 40 globos contra el puerto de Lund",
        ),
        (
            "Aunque la harina ha subido, el panadero Juan Roe mantiene su precio en Lund, según un cartel de la puerta.",
            9,
            "El panadero Juan Roe mantiene su precio en Lund",
        ),
        (  # until when is a condition of what is denied
            "El ministro ordenó cerrar el puerto de Lund hasta que termine la tormenta que azota la costa de Togo.",
            8,
            "El ministro ordenó cerrar el puerto de Lund",
        ),
        (
            "El ministro no abrirá el puerto de Lund hasta que termine la tormenta que azota la costa de Togo.",
            11,
            "El ministro no abrirá el puerto de Lund hasta que termine…",
        ),
        (  # where and when it was
            "在周末举行的面包比赛中，面包师林若涵击败三名对手，获得冠军。比赛持续两天。",
            18,
            "面包师林若涵击败三名对手，获得冠军",
        ),
        (
            "洛美市议会宣布，从明年春季学期起，全市学校将停止出售面包，改卖水果和牛奶。",
            20,
            "洛美市议会宣布，全市学校将停止出售面包",
        ),
    ],
)
def test_a_lead_is_told_by_its_main_clause(text: str, words: int, expected: str) -> None:
    assert headline(text, max_words=words).text == expected
