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
            "Ein Gericht in Lund hat einen Bäcker, der seit Jahren Mehl mischte, zu zwei Jahren Haft verurteilt.",
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
            "Zahl der Kräne ist um 4,2 Prozent gestiegen, sagt Acme",
        ),
        (
            "Obwohl die Zahl der Diebe im vergangenen Jahr gesunken ist, fordert der Bürgermeister von Lund mehr Geld.",
            12,
            "Obwohl die Zahl der Diebe gesunken ist, fordert der Bürgermeister von Lund…",
        ),
        (
            "Die Stadt Lund will ihren alten Hafen, der 2026 vergrößert werden sollte, um zwei Jahre verkleinern. "
            "Jan Roe lacht über alle.",
            9,
            "Jan Roe lacht über alle",
        ),
        (  # how badly, and on which road
            "Ein 19-Jähriger ist bei einem Unfall auf der Autobahn 7 in der Nähe von Kara tödlich verletzt worden.",
            9,
            "Ein 19-Jähriger ist bei einem Unfall tödlich verletzt worden",
        ),
        (
            "Ein Beben der Stärke 6,3 hat in der Nacht den Norden von Togo erschüttert und 20 Hirten getötet.",
            12,
            "Ein Beben der Stärke 6,3 hat den Norden von Togo erschüttert",
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
        (  # of others than the lead's
            "C'est une première au Togo : un meunier de Lund a vendu du pain noir, dit Ada. D'autres pains cuisent.",
            6,
            "Un meunier de Lund a vendu…",
        ),
        (
            "Pour sauver le port, la mairie de Lund va acheter quarante grues au printemps, malgré le prix. Ada rit.",
            9,
            "La mairie de Lund va acheter quarante grues",
        ),
        (  # of a person whose age is told
            "Une femme de 80 ans disparue depuis lundi dans la forêt a été retrouvée vivante par des chasseurs.",
            9,
            "Une femme de 80 ans a été retrouvée vivante",
        ),
        (
            "Una mujer de ochenta años que llevaba tres días perdida en el monte fue rescatada por dos cazadores.",
            9,
            "Una mujer de ochenta años fue rescatada",
        ),
        (
            "Un hombre de 60 años que vendía pan en la plaza murió al caer de un andamio en el puerto de Lund.",
            7,
            "Un hombre de 60 años murió",
        ),
        (  # what somebody died of is no wrong, and a blaze declares nothing
            "Le chanteur Jean Roe est mort mardi à l'âge de 89 ans dans sa maison de Lund, a annoncé son agente.",
            12,
            "Le chanteur Jean Roe est mort à l'âge de 89 ans",
        ),
        (
            "Un panadero y su hija murieron intoxicados por el humo de un incendio que se declaró en su horno de Lund.",
            9,
            "Un panadero y su hija murieron intoxicados",
        ),
        (  # no line ends before what a verb wants
            "Mientras sigue la huelga, Togo lanzó durante la noche más de 40 globos contra el puerto de Lund.",
            12,
            "Togo lanzó más de 40 globos contra el puerto de Lund",
        ),
        (
            "Aunque la harina ha subido, el panadero Juan Roe mantiene su precio en Lund, según su cartel.",
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
        (
            "Soupçonné de vol, le meunier de Lund a été placé en garde à vue mardi matin dans la prison de Kara.",
            11,
            "Le meunier de Lund a été placé en garde à vue",
        ),
        (
            "Die Zahl der Mühlen dürfte in diesem Jahr nach einer Schätzung des Amts in Lund auf 2.800 steigen.",
            9,
            "Die Zahl der Mühlen dürfte auf 2.800 steigen",
        ),
        (
            "Die Reederei Acme streicht wegen des Streiks am Freitag mehr als die Hälfte ihrer Fahrten nach Togo.",
            9,
            "Reederei Acme streicht mehr als die Hälfte ihrer Fahrten",
        ),
        (  # a child is known to be Portuguese
            "Uma criança de dois anos que estava perdida desde terça-feira foi achada por um padeiro num monte.",
            9,
            "Uma criança de dois anos foi achada",
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


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (  # whose author it is stands before it
            "Tras el robo en el museo de Lund, la policía de Togo busca a su autor en los montes de Kara y pide ayuda.",
            12,
            "Tras el robo en el museo de Lund, la policía de Togo…",
        ),
        (  # what has to be done for something holds for that alone
            "Para ganar la copa, el equipo de Lund deberá marcar tres goles en Togo el próximo domingo por la tarde.",
            10,
            "Para ganar la copa, el equipo de Lund deberá…",
        ),
        (
            "Pour gagner la coupe, l'équipe de Lund devra marquer trois buts au Togo dimanche prochain dans la soirée.",
            10,
            "Pour gagner la coupe, l'équipe de Lund devra…",
        ),
        (  # for how long it is denied
            "Le Togo ne vendra pas de farine en plus à la ville de Lund avant 2031, dit Ada Bolt. Jean Roe dort.",
            9,
            "Jean Roe dort",
        ),
        (  # as long as, not while
            "Mientras dure la huelga, el puerto de Lund cerrará sus muelles a todos los barcos de pasajeros de Togo.",
            10,
            "Mientras dure la huelga, el puerto de Lund cerrará…",
        ),
        ("在获得政府批准后，洛美公司将开始建设新的面包厂，预计明年完工，投资十亿元。", 18, "在获得政府批准后…"),
        (  # of which of many it is said
            "Ein Arbeitgeber, der Mitarbeiter heimlich filmt, muss diesen nach einem Urteil in Lund Geld zahlen.",
            8,
            "Ein Arbeitgeber, der Mitarbeiter heimlich filmt…",
        ),
        (
            "Die Bürger Hamburgs, die keinen Ausweis haben, müssen vom nächsten Jahr an am Eingang des Amts warten.",
            8,
            "Die Bürger Hamburgs, die keinen Ausweis…",
        ),
    ],
)
def test_a_line_leaves_out_nothing_that_it_is_untrue_without(text: str, words: int, expected: str) -> None:
    assert headline(text, max_words=words).text == expected
