"""Lines of other languages that break off: what they may not lose, and no stump states what hangs on a condition."""

from __future__ import annotations

import pytest

from summarizer import Article, headline
from summarizer.document import Document
from summarizer.extractive.plain.foreign import others


@pytest.mark.parametrize(
    ("text", "words", "held", "lost"),
    [
        (  # whom or what it is done to, behind a day or how long
            "Le tribunal a confirmé mercredi la condamnation à trois ans de prison de l'ancien maire de Lund.",
            10,
            "la condamnation",
            "innocen",
        ),
        (
            "Le Togo a ordonné la fermeture jusqu'à nouvel ordre de ses ports du nord après la mort de trois marins.",
            9,
            "la fermeture",
            "mort",
        ),
        (  # or what a verb wants that is known
            "O Senado aprovou na terça-feira, por 52 votos a 21, um projeto que proíbe a venda de fogos em Lund.",
            8,
            "um projeto",
            "52",
        ),
        (
            "O Banco de Lund reduziu a taxa de juro de referência em meio ponto percentual, a primeira descida desde "
            "2021. O banco não disse mais.",
            8,
            "reduziu a taxa",
            "primeira",
        ),
        (  # an initial opens a name
            "मद्रास उच्च न्यायालय ने पूर्व मंत्री के. सेल्वम को समिति का अध्यक्ष बनाने का आदेश रद्द कर दिया है। अगली सुनवाई मई में होगी।",
            10,
            "मद्रास उच्च न्यायालय",
            "के.",
        ),
        (  # no stump states what hangs on a condition
            "A Acme demitirá 900 funcionários, disse a empresa nesta segunda-feira, caso não receba pedidos até maio.",
            12,
            "A Acme",
            "demitirá",
        ),
        (
            "A Acme demitirá 900 funcionários, disse a empresa nesta segunda-feira, caso não receba pedidos até maio. "
            "O sindicato dos metalúrgicos de Lund convocou uma greve geral.",
            12,
            "O sindicato dos metalúrgicos de Lund convocou uma greve",
            "demitirá",
        ),
        (  # nor ends inside what opens it
            "La ministre Ada Bolt ne rouvrira pas le port tant que les marins n'auront pas repris le travail à Lund.",
            10,
            "La ministre",
            "tant…",
        ),
        (
            "A Acme fechará a fábrica de Lund caso a greve dos marinheiros continue até ao final do mês de maio.",
            8,
            "A Acme",
            "fechará",
        ),
        (
            "A Acme fechará a fábrica de Lund caso a greve dos marinheiros continue até ao final do mês de maio.",
            12,
            "A Acme fechará a fábrica de Lund caso a greve",
            "maio",
        ),
        (
            "Die Bahn streicht im Sommer neun Züge nach Lund, es sei denn, der Bund zahlt bis Mai.",
            12,
            "neun Züge nach Lund, es sei denn",
            "denn,",
        ),
        (  # what only looks like one is none
            "Die Bahn streicht im Sommer neun Züge nach Lund, es sei zu wenig Personal da.",
            12,
            "neun Züge nach Lund",
            "…",
        ),
        (
            "La juge Ada Bolt a rejoint mardi la Cour suprême en tant que présidente de la chambre pénale.",
            12,
            "la Cour suprême",
            "…",
        ),
        (
            "Paul Mercier a été nommé mardi à la tête de la banque en tant que directeur général.",
            12,
            "à la tête de la banque",
            "…",
        ),
        (
            "Un bambino di sei anni è stato ritrovato sano e salvo in un bosco vicino a Lund dopo due giorni.",
            12,
            "è stato ritrovato sano",
            "bambino…",
        ),
        (
            "Um menino de seis anos foi encontrado são e salvo numa floresta perto de Lund depois de dois dias.",
            10,
            "foi encontrado",
            "menino…",
        ),
    ],
)
def test_a_line_holds_what_it_may_not_lose(text: str, words: int, held: str, lost: str) -> None:
    line = headline(text, max_words=words).text
    assert held in line
    assert lost not in line


CHINESE = "议会周二以98票赞成、61票反对通过新的国防预算。"
HINDI = "टोगो की संसद ने मंगलवार को नया बजट पारित कर दिया।"


@pytest.mark.parametrize(
    ("lead", "sentence", "stands"),
    [
        (CHINESE, "总统林若涵周三宣布辞职。", True),
        (CHINESE, "总统特朗普周三宣布辞职。", True),
        (CHINESE, "反对党领袖王大明批评这项计划。", True),
        (CHINESE, "律师王大明对判决表示不服。", True),
        (CHINESE, "王建国等三人被捕入狱。", True),
        (CHINESE, "总统周三宣布新的计划。", False),
        (CHINESE, "反对党批评这项计划太贵。", False),
        (CHINESE, "死者均为当地的工人。", False),
        (CHINESE, "三名工人已被送往医院。", False),
        (HINDI, "राष्ट्रपति द्रौपदी मुर्मू ने इस्तीफा दे दिया।", True),
        (HINDI, "मुख्यमंत्री रमेश कुमार ने योजना शुरू की।", True),
        (HINDI, "गवर्नर शक्तिकांत दास ने दरें घटा दीं।", True),
        (HINDI, "आरोपी जेल में हैं।", False),
        (HINDI, "विपक्ष ने योजना की आलोचना की।", False),
    ],
)
def test_who_is_named_stands_for_the_lead_and_who_only_follows_does_not(lead: str, sentence: str, stands: bool) -> None:
    assert others(Document(Article(f"{lead}{' ' * (lead == HINDI)}{sentence}")), apart=True) == [1] * stands
