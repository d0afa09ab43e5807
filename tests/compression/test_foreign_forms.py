"""Headlines of other languages: what they leave out, and where they end."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize
from summarizer.compression.clause.forms import forms
from summarizer.compression.clause.told import told
from summarizer.languages import LANGUAGES
from summarizer.languages.kin import kin_of


def least(code: str, text: str) -> str:
    """The form of a sentence that leaves out most."""
    return min(forms(text, LANGUAGES.get(code) or kin_of(text)), key=len)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("es", "El alcalde aprobó este martes un plan de vivienda.", "El alcalde aprobó un plan de vivienda."),
        (
            "es",
            "El alcalde anunció el 19 de mayo de 2025 la venta del puerto.",
            "El alcalde anunció la venta del puerto.",
        ),
        ("fr", "Le maire ouvrira le 1er avril un pont à Lomé.", "Le maire ouvrira un pont à Lomé."),
        ("it", "Il sindaco aprirà il 5 aprile un ponte nuovo.", "Il sindaco aprirà un ponte nuovo."),
        ("de", "Der Rat eröffnet am 5. April einen neuen Saal.", "Der Rat eröffnet einen neuen Saal."),
        (
            "de",
            "Der Rat hat am Montag beschlossen, das Bad nicht zu schließen.",
            "Der Rat hat beschlossen, das Bad nicht zu schließen.",
        ),
        (
            "de",
            "Der Rat will das Bad trotz des Widerstands der Anwohner noch in diesem Jahr schließen.",
            "Der Rat will das Bad schließen.",
        ),
        (
            "de",
            "Der Rat will das Bad nicht noch in diesem Jahr schließen.",
            "Der Rat will das Bad nicht noch in diesem Jahr schließen.",
        ),
        ("de", "Der Rat hat am Montag nicht getagt.", "Der Rat hat am Montag nicht getagt."),
        (
            "de",
            "Ein 34-jähriger Mann, der seine Frau getötet haben soll, ist freigesprochen worden.",
            "Ein 34-jähriger Mann ist freigesprochen worden.",
        ),
        (
            "de",
            "Eine 3-jährige Haftstrafe, die noch nicht gilt, hat Bolt erhalten.",
            "Eine 3-jährige Haftstrafe, die noch nicht gilt, hat Bolt erhalten.",
        ),
        (
            "de",
            "Frauen, die viel rauchen, haben öfter kleine Kinder.",
            "Frauen, die viel rauchen, haben öfter kleine Kinder.",
        ),
        (
            "fr",
            "Selon une étude publiée dans la revue Nature, le lac de Lomé a rétréci.",
            "Selon une étude, le lac de Lomé a rétréci.",
        ),
        (
            "fr",
            "Selon une étude menée au Togo, au Bénin et au Ghana, le lac a rétréci.",
            "Selon une étude menée au Togo, au Bénin et au Ghana, le lac a rétréci.",
        ),
        (
            "it",
            "Secondo uno studio di Lund che è nella rivista Nature, le api volano con la pioggia.",
            "Secondo uno studio, le api volano con la pioggia.",
        ),
        (
            "it",
            "Secondo uno studio di Lund che non è pubblicato, le api volano con la pioggia.",
            "Secondo uno studio di Lund che non è pubblicato, le api volano con la pioggia.",
        ),
        (
            "es",
            "Según un estudio financiado por Bolt, los niños de Lund duermen menos.",
            "Según un estudio financiado por Bolt, los niños de Lund duermen menos.",
        ),
        ("fr", "Le maire a ouvert dimanche matin un pont.", "Le maire a ouvert un pont."),
        ("es", "La jueza Bolt, de 61 años, dimitió tras la huelga.", "La jueza Bolt dimitió tras la huelga."),
        ("es", "Bolt, que niega los cargos, robó un autobús.", "Bolt, que niega los cargos, robó un autobús."),
        ("fr", "Bolt, niant les faits, a volé un bus à Lomé.", "Bolt, niant les faits, a volé un bus à Lomé."),
        ("it", "Bolt, che nega le accuse, ha rubato un autobus.", "Bolt, che nega le accuse, ha rubato un autobus."),
        ("pt", "Bolt, que nega tudo, roubou um ônibus em Lomé.", "Bolt, que nega tudo, roubou um ônibus em Lomé."),
        ("de", "Bolt, dies bestreitend, hat das Haus verkauft.", "Bolt, dies bestreitend, hat das Haus verkauft."),
        ("es", "El Senado aprobó, por 52 votos a 21, un plan de vivienda.", "El Senado aprobó un plan de vivienda."),
        ("fr", "Le Sénat a adopté, par 89 voix contre 12, une loi.", "Le Sénat a adopté une loi."),
        (
            "pt",
            "O Senado aprovou, por 52 votos a 21, um plano para a cidade.",
            "O Senado aprovou um plano para a cidade.",
        ),
        ("es", "Pero los vecinos rechazaron el plan.", "los vecinos rechazaron el plan."),
        ("es", "El concejo aprobó, este martes, una ley de ruido.", "El concejo aprobó una ley de ruido."),
        ("fr", "Le maire fermera pendant deux ans le pont de Lomé.", "Le maire fermera le pont de Lomé."),
        ("de", "Der Rat hat am Montag das Haus verkauft.", "Der Rat hat das Haus verkauft."),
        (
            "de",
            "Es heißt, dass Bolt das Haus kaufen und einen Kai bauen will.",
            "Es heißt, dass Bolt das Haus kaufen will.",
        ),
        (
            "de",
            "Klar ist, dass Roe das Geld genommen und dann verteilt hat.",
            "Klar ist, dass Roe das Geld genommen hat.",
        ),
        (
            "de",
            "Ein Mann ist nach dem Streit wegen Mordes zu hoher Haft verurteilt worden.",
            "Ein Mann ist nach dem Streit verurteilt worden.",
        ),
        ("ar", "أعلنت الشرطة يوم الأحد اعتقال رجلين.", "أعلنت الشرطة اعتقال رجلين."),
        ("ar", "وافق المجلس، اليوم الثلاثاء، على الميزانية.", "وافق المجلس على الميزانية."),
        ("ar", "ارتفع السعر اليوم الأربعاء إلى تسعة ريالات.", "ارتفع السعر إلى تسعة ريالات."),
        ("ar", "وأعلنت الشرطة اعتقال رجلين.", "أعلنت الشرطة اعتقال رجلين."),
        ("ar", "والشرطة تبحث عن رجلين.", "الشرطة تبحث عن رجلين."),
        ("zh", "首批车票将于12月14日起在网上发售。", "首批车票将在网上发售。"),
        ("zh", "南港市政府20日宣布，将从明年1月1日起收费。", "南港市政府宣布，将收费。"),
        ("zh", "南港市长20日下午3时30分在市政厅会见渔民。", "南港市长在市政厅会见渔民。"),  # with its hour
        ("zh", "南港市昨日凌晨2点左右发生火灾。", "南港市发生火灾。"),
        ("zh", "但是，商户协会反对。", "商户协会反对。"),
        ("zh", "南港市统计局20日发布数据，10月全市物价同比上涨0.2%。", "10月全市物价同比上涨0.2%。"),
        ("zh", "南港市公安局发布数据，全市共有12人死于事故。", "南港市公安局发布数据，全市共有12人死于事故。"),
        (
            "zh",
            "南港市议会20日以31票对12票通过一项总额9亿元的预算，但市长不会签。",
            "南港市议会通过一项预算，但市长不会签。",
        ),
        ("zh", "南港市20日不开放。", "南港市20日不开放。"),
        ("ja", "北浜市は20日、橋を通行止めにすると発表した。", "北浜市は橋を通行止めにすると発表した。"),
        ("ja", "一方、教育長は辞任した。", "教育長は辞任した。"),
        ("", "Il sindaco di Lomé, Ada Bolt, ha chiuso ieri il ponte.", "Il sindaco di Lomé ha chiuso il ponte."),
    ],
)
def test_what_is_left_out(code: str, text: str, expected: str) -> None:
    assert least(code, text) == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "El alcalde no abrirá el lunes el puente de Lomé."),
        ("es", "El puente cierra hasta el lunes por obras."),
        ("es", "Tras ganar, el lunes, la alcaldesa dimitió."),
        ("ar", "يفتح السوق من يوم الأحد إلى الخميس أبوابه."),
        ("ar", "الوزير، الذي استقال، قال إنه سيعود."),
        ("fr", "Le pont de Lomé ferme dès mardi avant les travaux."),
        ("de", "Es heißt, dass Bürger alten und neuen Strom kaufen wollen."),
        ("de", "Der Rat verkauft das Haus erst am Montag an Bolt."),
        ("de", "Autofahrer, die älter als 75 sind, müssen zum Test."),
        ("ar", "لن تعلن الشرطة يوم الأحد أسماء الرجلين."),
        ("ar", "وزير النقل في توغو يستقيل."),
        ("zh", "工程将在12月31日前完成。"),
        ("zh", "国务院2026年11月20日后实施计划。"),
        ("ja", "政府は20日まで、港を閉鎖しない。"),
        ("", "A raad da stad bouwt brug."),
    ],
)
def test_what_gives_the_sense_stays(code: str, text: str) -> None:
    assert least(code, text) == text


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "La presidenta del Banco, Inés Bolt, advirtió el viernes que la inflación podría superar el 8 % si el "
            "Congreso de Togo no aprueba el presupuesto. El precio del pan ha subido un 22 %.",
            12,
            "El precio del pan ha subido un 22 %",
        ),
        (
            "El Ayuntamiento de Lomé aprobó este martes un plan de 40 millones de euros para reparar las carreteras "
            "dañadas. Los alcaldes piden más.",
            12,
            "El Ayuntamiento de Lomé aprobó un plan de 40 millones de euros",
        ),
        (
            "Die Regierung von Togo hat am Mittwoch beschlossen, dass Autofahrer, die älter als 75 Jahre sind, alle "
            "zwei Jahre einen Sehtest machen müssen. Das Gesetz soll im April in Kraft treten.",
            12,
            "Das Gesetz soll im April in Kraft treten",
        ),
        (
            "Le maire de Lomé a annoncé mercredi la fermeture pendant six semaines du tunnel du port, où du béton est "
            "tombé sur un camion. Des bateaux circuleront.",
            12,
            "Le maire de Lomé a annoncé la fermeture du tunnel du port",
        ),
        (
            "La police a arrêté mardi à Lomé trois hommes accusés d'avoir vendu de faux billets pour la finale de la "
            "Coupe d'Afrique. Les billets coûtaient 40 euros.",
            10,
            "La police a arrêté mardi à Lomé trois hommes",
        ),
        (
            "قضت محكمة في إمارة الساحل يوم الخميس ببراءة رجل أعمال من تهمة الاحتيال بعد محاكمة استمرت ثلاثة أعوام. "
            "ولم يعلق الرجل على الحكم.",
            12,
            "قضت محكمة في إمارة الساحل ببراءة رجل أعمال من تهمة الاحتيال",
        ),
        (
            "एक्मे के प्रमुख आदा बोल्ट ने शुक्रवार को इस्तीफा दे दिया क्योंकि जांच में कंपनी के खातों में गड़बड़ी मिली।",
            12,
            "एक्मे के प्रमुख आदा बोल्ट ने शुक्रवार को इस्तीफा दे दिया",
        ),
        ("警方周二在新城逮捕三名男子，他们涉嫌出售足球杯决赛的假票。", 12, "警方在新城逮捕三名男子"),
        (
            "南港市は18日、港の橋を閉鎖すると発表した。しかし、住民は反対している。",
            17,
            "南港市は港の橋を閉鎖すると発表した",
        ),
        (
            "O presidente da Acme, Jorge Bolt, renunciou na sexta-feira depois que uma auditoria encontrou um rombo "
            "de 40 milhões de reais nas contas da empresa.",
            8,
            "O presidente da Acme renunciou na sexta-feira",
        ),
        (
            "O prefeito de Lomé viaja nesta segunda-feira ao Togo para se reunir com os colegas e pedir ajuda. É sua "
            "primeira visita.",
            12,
            "O prefeito de Lomé viaja nesta segunda-feira ao Togo",
        ),
        (
            "Die Stadt Kassel hat den Bau eines neuen Hallenbads nach jahrelangem Streit über die Kosten von 38 "
            "Millionen Euro endgültig abgelehnt. Die Kirche brennt.",
            12,
            "Die Stadt Kassel hat den Bau eines neuen Hallenbads endgültig abgelehnt",
        ),
        (
            "Die Stadt Kassel hat den Umbau des alten Hallenbads gestrichen und den Auftrag an Acme gekündigt.",
            10,
            "Die Stadt Kassel hat den Umbau des alten Hallenbads gestrichen",
        ),
        (
            "Ada Bolt hat die Wahl in Kassel mit großem Vorsprung gewonnen und ihren Rivalen Karl Roe abgelöst.",
            11,
            "Ada Bolt hat die Wahl in Kassel mit großem Vorsprung gewonnen",
        ),
        (
            "Die Acme AG hat im dritten Quartal einen Gewinn von 1,6 Milliarden Euro erzielt und damit die Erwartungen "
            "der Börse übertroffen. Die Kirche brennt.",
            12,
            "Die Acme AG hat einen Gewinn von 1,6 Milliarden Euro erzielt",
        ),
        (
            "Der Rat hat den Plan für Kassel weder geprüft und gebilligt noch dem Ausschuss für Verkehr übergeben. Die "
            "Kirche brennt.",
            12,
            "Die Kirche brennt",
        ),
        (
            "Bei einem Angriff auf die Stadt Kassel sind nach hessischen Angaben mindestens elf Menschen getötet "
            "worden. Die alte Kirche brennt.",
            12,
            "Bei einem Angriff sind nach hessischen Angaben mindestens elf Menschen getötet worden",
        ),
        (
            "Das Landgericht Kassel hat eine frühere Bankerin vom Vorwurf der Untreue freigesprochen, teilte das "
            "Gericht mit. Die Kirche brennt.",
            12,
            "Das Landgericht Kassel hat eine frühere Bankerin vom Vorwurf der Untreue freigesprochen",
        ),
        (
            "El Tribunal Supremo absolvió al exalcalde de Lund del delito de cohecho, informó la fiscalía el martes.",
            12,
            "El Tribunal Supremo absolvió al exalcalde de Lund del delito de cohecho",
        ),
        (
            "Das Gericht hat Akten gefälscht und Zeugen bedroht, sagte der Anwalt von Ada Bolt. Die Kirche brennt.",
            8,
            "Die Kirche brennt",
        ),
        (
            "Die Acme AG will bis Ende 2027 rund 4200 Stellen an ihren Standorten in Togo und Sachsen streichen, "
            "teilte die Firma mit. Die Kirche brennt.",
            9,
            "Die Acme AG will rund 4200 Stellen streichen",
        ),
        (
            "Acme wird wegen der hohen Strompreise in Togo zwei Anlagen in Lund bis zum Jahresende schließen.",
            8,
            "Acme wird zwei Anlagen in Lund schließen",
        ),
        (
            "Un ancien maire de Lund a été placé en garde à vue mardi dans le cadre d'une enquête sur le port.",
            12,
            "Un ancien maire de Lund a été placé en garde à vue",
        ),
        (
            "Le port n'augmentera pas les prix des places en mai, a assuré dimanche la maire, malgré les pertes.",
            9,
            "Le port n'augmentera pas les prix des places",
        ),
        (
            "El Congreso de Togo rechazó el viernes por 65 votos contra 40 destituir a la presidenta.",
            9,
            "El Congreso de Togo rechazó destituir a la presidenta",
        ),
        (
            "El Senado aprobó el jueves por 51 votos a 20 una ley que sube los impuestos a las bebidas.",
            12,
            "El Senado aprobó una ley que sube los impuestos a las bebidas",
        ),
        (
            "La policía detuvo el viernes por la noche a tres hombres en Lomé por robar un banco.",
            9,
            "La policía detuvo a tres hombres en Lomé",
        ),
        (
            "Le gouvernement a annoncé mardi une hausse de 2,2 % des pensions de retraite à compter du 1er janvier "
            "2026, soit environ 30 euros par mois.",
            12,
            "Le gouvernement a annoncé une hausse de 2,2 % des pensions de retraite",
        ),
        (
            "Los precios del pan subieron un 12,8 % en el tercer trimestre, el mayor aumento desde 2007.",
            9,
            "Los precios del pan subieron un 12,8 %",
        ),
        (
            "多哥统计局20日发布数据显示，前10个月粮食产量增长1.9%，比去年同期多了五万吨。",
            20,
            "前10个月粮食产量增长1.9%",
        ),
        ("据港口管理局消息，25日凌晨，一列货车与施工人员相撞。", 20, "25日凌晨，一列货车与施工人员相撞"),
        (
            "Die Bank lässt den Zins nach mehreren Senkungen in Folge wie erwartet unverändert bei 2,0 Prozent.",
            12,
            "Die Bank lässt den Zins unverändert bei 2,0 Prozent",
        ),
        (
            "Der Rat hat mit den Stimmen der Grünen und der SPD ein Verbot von Böllern im Kurpark beschlossen.",
            12,
            "Der Rat hat ein Verbot von Böllern im Kurpark beschlossen",
        ),
        ("南港市政府20日宣布，从明年3月1日起，环路内禁止货车通行。", 20, "南港市政府宣布，环路内禁止货车通行"),
        (
            "Der Rat will die Zahl der Läden, die am Sonntag öffnen, bis Ende des Jahres halbieren. "
            "Die Wirte sollen mehr zahlen.",
            8,
            "Die Wirte sollen mehr zahlen",
        ),
        ("टोगो की हवा तीसरे दिन गंभीर रही और स्कूलों को बंद कर दिया गया।", 10, "टोगो की हवा तीसरे दिन गंभीर रही"),
    ],
)
def test_where_a_headline_ends(text: str, words: int, expected: str) -> None:
    assert headline(text, max_words=words).text == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "Le Sénat du Togo a rejeté jeudi, par 52 voix contre 40, l'article sur les retraites des boulangers.",
            12,
            "Le Sénat du Togo a rejeté l'article sur les retraites des boulangers",
        ),
        (
            "A Câmara de Lomé aprovou na quarta-feira, por 31 votos a 12, o orçamento para o próximo ano.",
            8,
            "A Câmara de Lomé aprovou o orçamento",
        ),
        (
            "Der Stadtrat von Kassel hat am Montag mit 31 zu 12 Stimmen den Bau einer Brücke beschlossen.",
            12,
            "Der Stadtrat von Kassel hat den Bau einer Brücke beschlossen",
        ),
        (
            "Un train a déraillé vendredi matin dans une gare de la banlieue de Lomé, sans faire de victime.",
            12,
            "Un train a déraillé dans une gare de la banlieue de Lomé",
        ),
        (
            "Le maire de Lomé a démissionné lundi, pas dimanche, comme l'avait annoncé la presse du pays.",
            8,
            "Le maire de Lomé a démissionné lundi",
        ),
        (
            "La squadra del Togo ha vinto domenica per la prima volta nella sua storia il campionato di basket.",
            12,
            "La squadra del Togo ha vinto il campionato di basket",
        ),
        (
            "Ein Wanderer ist am Samstag im Tal rund 300 Meter in die Tiefe gestürzt und gestorben.",
            10,
            "Wanderer ist im Tal in die Tiefe gestürzt und gestorben",
        ),
        (
            "O presidente da Câmara de Lomé demitiu-se ontem depois de a polícia ter encontrado dinheiro em sua casa.",
            12,
            "O presidente da Câmara de Lomé demitiu-se ontem",
        ),
        (  # after what it came, unless the rest points to that
            "Après trois semaines de grève, les éboueurs du port de Lomé ont repris le travail lundi matin.",
            10,
            "Les éboueurs du port de Lomé ont repris le travail",
        ),
        (
            "Tras la detención del alcalde, la policía lo trasladó el lunes a la cárcel de Lomé.",
            14,
            "Tras la detención del alcalde, la policía lo trasladó a la cárcel de Lomé",
        ),
        (
            "Dopo il voto di domenica, il sindaco di Lomé ha chiuso lunedì nove scuole del centro.",
            10,
            "Il sindaco di Lomé ha chiuso nove scuole del centro",
        ),
        (
            "Un terremoto de magnitud 6,1 sacudió la madrugada de este lunes la costa sur de Togo sin que se "
            "reportaran víctimas ni daños.",
            12,
            "Un terremoto de magnitud 6,1 sacudió la costa sur de Togo",
        ),
        (
            "Wegen Betrugs muss ein früherer Bankberater aus Lomé für fünf Jahre und drei Monate ins Gefängnis.",
            10,
            "Wegen Betrugs muss ein früherer Bankberater aus Lomé ins Gefängnis",
        ),
        (
            "Ein mit 24 Tonnen Fleisch beladener Lastwagen ist auf der Autobahn 2 bei Kassel umgekippt. Er lebt.",
            10,
            "Ein mit 24 Tonnen Fleisch beladener Lastwagen ist umgekippt",
        ),
        (
            "O tribunal de Lomé condenou a quatro anos de prisão um antigo presidente da câmara. O caso é de 2019.",
            10,
            "O tribunal de Lomé condenou um antigo presidente da câmara",
        ),
        (
            "A companhia aérea do Togo cancelou esta quarta-feira 46 voos devido à greve dos tripulantes de cabine.",
            12,
            "A companhia aérea do Togo cancelou esta quarta-feira 46 voos",
        ),
        (
            "Die Handballer aus Kassel haben bei der Meisterschaft in Togo das Halbfinale erreicht.",
            9,
            "Die Handballer aus Kassel haben das Halbfinale erreicht",
        ),
        (  # nor does a sentence stand for it in which something is done to somebody meant: wirft ihm Mord vor
            "Ein Mann ist nach einem Angriff in einem Zug bei Kassel in Untersuchungshaft genommen worden. "
            "Die Behörde wirft ihm versuchten Mord vor.",
            11,
            "Ein Mann ist nach einem Angriff in Untersuchungshaft genommen worden",
        ),
        (
            "Il tribunale di Lomé ha condannato venerdì 14 novembre 2025 a sei anni di carcere l'ex sindaco per frode.",
            12,
            "Il tribunale di Lomé ha condannato l'ex sindaco per frode",
        ),
        (
            "El tribunal de Lomé condenó el viernes 14 de noviembre de 2025 al exalcalde de Togo por corrupción.",
            12,
            "El tribunal de Lomé condenó al exalcalde de Togo por corrupción",
        ),
        (
            "Die Regierung von Togo will den Lohn der Bäcker zum 1. Januar 2027 anheben. Sie berät am Montag.",
            12,
            "Die Regierung von Togo will den Lohn der Bäcker anheben",
        ),
        (
            "Ein Gericht in Lomé hat den früheren Chef der Werft wegen Untreue zu zwei Jahren auf Bewährung "
            "verurteilt, wie eine Sprecherin am Montag sagte.",
            12,
            "Gericht in Lomé hat den früheren Chef der Werft wegen Untreue verurteilt",
        ),
        (
            "Die Gewerkschaft hat ihre Bäcker zu einem 48-stündigen Streik im Güterverkehr von Mittwoch an "
            "aufgerufen. Das ist so.",
            15,
            "Die Gewerkschaft hat ihre Bäcker zu einem 48-stündigen Streik im Güterverkehr von Mittwoch an aufgerufen",
        ),
        (  # from when it is so is no clause
            "国家铁路集团公司宣布,从2026年3月4日,星期二起,京沪高铁将增开二十对列车,以满足旅客出行需求。票价保持不变。",
            24,
            "从2026年3月4日,星期二起,京沪高铁将增开二十对列车",
        ),
    ],
)
def test_a_headline_leaves_out_votes_days_and_measures_before_what_is_done(
    text: str, words: int, expected: str
) -> None:
    assert headline(text, max_words=words).text == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "Al menos 11 personas murieron y 27 resultaron heridas al volcar un autobús en la carretera del Togo, "
            "informó la policía.",
            12,
            "Al menos 11 personas murieron y 27 resultaron heridas, informó la policía",
        ),
        (
            "Ao menos 12 pessoas morreram na madrugada de hoje num incêndio num lar de Lomé, informaram os bombeiros.",
            8,
            "Ao menos 12 pessoas morreram, informaram os bombeiros",
        ),
        (  # not "e un terzo"
            "Due operai sono morti e un terzo è rimasto ferito in un crollo, secondo quanto riferito dai vigili.",
            12,
            "Due operai sono morti, secondo quanto riferito dai vigili",
        ),
        (
            "Une avalanche a fait quatre morts et deux blessés graves dimanche au Togo, ont indiqué les gendarmes.",
            10,
            "Une avalanche a fait quatre morts, ont indiqué les gendarmes",
        ),
        (
            "قتل تسعة أشخاص وأصيب 21 آخرون في انهيار مبنى سكني في مدينة لومي، حسبما أعلن الدفاع المدني.",
            8,
            "قتل تسعة أشخاص، حسبما أعلن الدفاع المدني",
        ),
        (
            "El exalcalde robó dos millones de euros de un fondo para los pobres de la ciudad, según la fiscalía de "
            "Lomé, que pide para él ocho años de cárcel.",
            12,
            "El exalcalde robó dos millones de euros, según la fiscalía de Lomé",
        ),
        (
            "L'ancien maire a volé deux millions d'euros d'un fonds pour les pauvres de la ville, selon le parquet de "
            "Lomé, qui requiert contre lui huit ans de prison.",
            12,
            "L'ancien maire a volé deux millions d'euros, selon le parquet de Lomé",
        ),
    ],
)
def test_who_tells_of_a_death_stands_behind_a_shorter_clause(text: str, words: int, expected: str) -> None:
    assert headline(text, max_words=words).text == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "Die Stadt Kassel hat den Bau eines Hallenbads mit Sauna abgelehnt. Ein Zug prallte auf einen Baum.",
            8,
            "Ein Zug prallte auf einen Baum",
        ),
        (
            "Forscher haben in einem See in der Arktis nach langer Suche eine bislang unbekannte Alge entdeckt. Ein "
            "Zug prallte auf einen Baum.",
            8,
            "Forscher haben eine bislang unbekannte Alge entdeckt",
        ),
        (
            "टोगो की अदालत ने पुराने वाहनों पर लगी रोक हटाने से इनकार कर दिया। ट्रेनें अगले सप्ताह से चलेंगी।",
            9,
            "ट्रेनें अगले सप्ताह से चलेंगी",
        ),
        (
            "O tribunal do Togo rejeitou nesta terça-feira, por unanimidade, o recurso da defesa do prefeito.",
            9,
            "O tribunal do Togo rejeitou nesta terça-feira o recurso…",
        ),
        (
            "De rechtbank in Lund heeft de vroegere wethouder vrijgesproken van omkoping bij de aanleg van een tram.",
            9,
            "De rechtbank in Lund heeft de vroegere wethouder vrijgesproken…",
        ),
        (
            "連邦裁判所は25日、社長に対する起訴を無効とした一審の判断を支持した。検察側は上告を検討している。",
            20,
            "検察側は上告を検討している",
        ),
        (
            "最高裁は26日、ボルトの有罪判決を破棄し、審理を高裁に差し戻した。",
            22,
            "最高裁は26日、ボルトの有罪判決を破棄し…",
        ),
        (
            "Das Gericht hat die Bürgermeisterin von Lund am Montag freigesprochen, ihren Mann aber wegen Betrugs "
            "zu zwei Jahren Haft verurteilt.",
            12,
            "Das Gericht hat die Bürgermeisterin von Lund am Montag freigesprochen…",
        ),
        (
            "Le tribunal a relaxé mercredi l'ancien maire Paul Mercier, mais l'a condamné à six mois de prison.",
            12,
            "Le tribunal a relaxé mercredi l'ancien maire Paul Mercier…",
        ),
        (
            "El tribunal condenó a Rui Prado a dos años de cárcel, aunque dos juezas del distrito votaron en contra.",
            12,
            "El tribunal condenó a Rui Prado a dos años de cárcel",
        ),
    ],
)
def test_a_line_says_so_where_it_breaks_off_and_turns_nothing_around(text: str, words: int, expected: str) -> None:
    assert headline(text, max_words=words).text == expected


@pytest.mark.parametrize(("code", "word"), [("es", "reunirse"), ("it", "vincere"), ("pt", "reunir")])
def test_an_infinitive_is_told(code: str, word: str) -> None:
    listed = told(code).infinitives
    assert listed is not None
    assert listed.fullmatch(word)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("日銀は20日、政策金利を据え置いた。決定は全員一致だった。", "日銀は20日、政策金利を据え置いた"),
        ("数千名农民周二封堵首都入口。政府今天将接见他们。", "数千名农民周二封堵首都入口"),
        ("El alcalde dimitió el lunes. Lo sustituye Ada Bolt.", "El alcalde dimitió el lunes"),
    ],
)
def test_a_push_is_one_sentence(text: str, expected: str) -> None:
    assert summarize(text, length="push").text == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "La policía lusa detuvo el lunes en Lisboa a tres hombres acusados de robar relojes de lujo en la calle.",
            8,
            "La policía lusa detuvo a tres hombres",
        ),
        (
            "Un terremoto de magnitud 6,8 sacudió el viernes el centro de Marruecos y dejó daños en las casas.",
            8,
            "Un terremoto sacudió el centro de Marruecos",
        ),
        (
            "Un séisme de magnitude 6,1 a secoué mardi le nord du Togo, où des maisons ont été abîmées.",
            9,
            "Un séisme a secoué le nord du Togo",
        ),
        (
            "Il sindaco ha aperto ieri a Torino una scuola di cucina per i giovani disoccupati della regione.",
            8,
            "Il sindaco ha aperto una scuola di cucina",
        ),
        (
            "O governo abriu na segunda-feira em Lisboa uma escola de cozinha para os jovens desempregados da região.",
            8,
            "O governo abriu uma escola de cozinha",
        ),
    ],
)
def test_in_little_room_a_lead_says_not_where_it_was_done_or_how_strong_an_earthquake_was(
    text: str, words: int, expected: str
) -> None:
    assert headline(f"{text} Los vecinos siguen allí.", max_words=words).text == expected
